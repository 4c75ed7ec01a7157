// y = a x + y over OpenCL as a C program calls it, to compare with.
#ifndef CRAWOPENCL_H
#define CRAWOPENCL_H

#include <stdint.h>

/// Opens the first device and compiles. Returns 0, or the number of the line of CRawOpenCL.c that did not work.
int raw_opencl_open(int32_t count, const float *x, const float *y);
/// Sets the arguments and enqueues, over as many items as elements, or fewer.
int raw_opencl_enqueue(float a, int32_t count);
/// Waits for everything.
int raw_opencl_finish(void);
int raw_opencl_read(float *y);

#endif
