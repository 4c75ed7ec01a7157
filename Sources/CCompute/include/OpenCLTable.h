// The functions of OpenCL 1.2 that Compute calls, by the names and types of the Khronos specification, section 4 and 5.
#ifndef CCOMPUTE_OPENCL_TABLE_H
#define CCOMPUTE_OPENCL_TABLE_H

#include <stddef.h>
#include <stdint.h>

typedef void *dcc_cl_handle;
typedef void (*dcc_cl_context_notice)(const char *text, const void *details, size_t byte_count, void *argument);

/// X(name, result, parameters)
#define DCC_OPENCL_FUNCTIONS(X)                                                                                             \
    X(clGetPlatformIDs, int32_t, (uint32_t capacity, dcc_cl_handle *platforms, uint32_t *count))                            \
    X(clGetPlatformInfo, int32_t, (dcc_cl_handle platform, uint32_t key, size_t size, void *value, size_t *actual))         \
    X(clGetDeviceIDs, int32_t,                                                                                              \
      (dcc_cl_handle platform, uint64_t types, uint32_t capacity, dcc_cl_handle *devices, uint32_t *count))                 \
    X(clGetDeviceInfo, int32_t, (dcc_cl_handle device, uint32_t key, size_t size, void *value, size_t *actual))             \
    X(clCreateContext, dcc_cl_handle,                                                                                       \
      (const intptr_t *properties, uint32_t count, const dcc_cl_handle *devices, dcc_cl_context_notice notice,              \
       void *argument, int32_t *code))                                                                                      \
    X(clReleaseContext, int32_t, (dcc_cl_handle context))                                                                   \
    X(clCreateCommandQueue, dcc_cl_handle,                                                                                  \
      (dcc_cl_handle context, dcc_cl_handle device, uint64_t properties, int32_t *code))                                    \
    X(clReleaseCommandQueue, int32_t, (dcc_cl_handle queue))                                                                \
    X(clCreateBuffer, dcc_cl_handle,                                                                                        \
      (dcc_cl_handle context, uint64_t flags, size_t size, void *host, int32_t *code))                                      \
    X(clCreateSubBuffer, dcc_cl_handle,                                                                                     \
      (dcc_cl_handle memory, uint64_t flags, uint32_t type, const void *region, int32_t *code))                             \
    X(clReleaseMemObject, int32_t, (dcc_cl_handle memory))                                                                  \
    X(clEnqueueReadBuffer, int32_t,                                                                                         \
      (dcc_cl_handle queue, dcc_cl_handle memory, uint32_t blocking, size_t offset, size_t size, void *host,                \
       uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                                              \
    X(clEnqueueWriteBuffer, int32_t,                                                                                        \
      (dcc_cl_handle queue, dcc_cl_handle memory, uint32_t blocking, size_t offset, size_t size, const void *host,          \
       uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                                              \
    X(clEnqueueCopyBuffer, int32_t,                                                                                         \
      (dcc_cl_handle queue, dcc_cl_handle source, dcc_cl_handle target, size_t source_offset, size_t target_offset,         \
       size_t size, uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                                 \
    X(clEnqueueFillBuffer, int32_t,                                                                                         \
      (dcc_cl_handle queue, dcc_cl_handle memory, const void *pattern, size_t pattern_size, size_t offset, size_t size,     \
       uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                                              \
    X(clEnqueueMapBuffer, void *,                                                                                           \
      (dcc_cl_handle queue, dcc_cl_handle memory, uint32_t blocking, uint64_t flags, size_t offset, size_t size,            \
       uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event, int32_t *code))                               \
    X(clEnqueueUnmapMemObject, int32_t,                                                                                     \
      (dcc_cl_handle queue, dcc_cl_handle memory, void *host, uint32_t wait_count, const dcc_cl_handle *waits,              \
       dcc_cl_handle *event))                                                                                               \
    X(clEnqueueMarkerWithWaitList, int32_t,                                                                                 \
      (dcc_cl_handle queue, uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                         \
    X(clEnqueueBarrierWithWaitList, int32_t,                                                                                \
      (dcc_cl_handle queue, uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))                         \
    X(clFlush, int32_t, (dcc_cl_handle queue))                                                                              \
    X(clFinish, int32_t, (dcc_cl_handle queue))                                                                             \
    X(clWaitForEvents, int32_t, (uint32_t count, const dcc_cl_handle *events))                                              \
    X(clGetEventInfo, int32_t, (dcc_cl_handle event, uint32_t key, size_t size, void *value, size_t *actual))               \
    X(clReleaseEvent, int32_t, (dcc_cl_handle event))                                                                       \
    X(clCreateProgramWithSource, dcc_cl_handle,                                                                             \
      (dcc_cl_handle context, uint32_t count, const char **texts, const size_t *lengths, int32_t *code))                    \
    X(clCreateProgramWithBinary, dcc_cl_handle,                                                                             \
      (dcc_cl_handle context, uint32_t count, const dcc_cl_handle *devices, const size_t *lengths,                          \
       const unsigned char **binaries, int32_t *binary_codes, int32_t *code))                                               \
    X(clBuildProgram, int32_t,                                                                                              \
      (dcc_cl_handle program, uint32_t count, const dcc_cl_handle *devices, const char *options,                            \
       void (*notice)(dcc_cl_handle program, void *argument), void *argument))                                              \
    X(clGetProgramInfo, int32_t, (dcc_cl_handle program, uint32_t key, size_t size, void *value, size_t *actual))           \
    X(clGetProgramBuildInfo, int32_t,                                                                                       \
      (dcc_cl_handle program, dcc_cl_handle device, uint32_t key, size_t size, void *value, size_t *actual))                \
    X(clReleaseProgram, int32_t, (dcc_cl_handle program))                                                                   \
    X(clCreateKernel, dcc_cl_handle, (dcc_cl_handle program, const char *name, int32_t *code))                              \
    X(clReleaseKernel, int32_t, (dcc_cl_handle kernel))                                                                     \
    X(clSetKernelArg, int32_t, (dcc_cl_handle kernel, uint32_t index, size_t size, const void *value))                      \
    X(clGetKernelWorkGroupInfo, int32_t,                                                                                    \
      (dcc_cl_handle kernel, dcc_cl_handle device, uint32_t key, size_t size, void *value, size_t *actual))                 \
    X(clEnqueueNDRangeKernel, int32_t,                                                                                      \
      (dcc_cl_handle queue, dcc_cl_handle kernel, uint32_t dimensions, const size_t *offset, const size_t *size,            \
       const size_t *group, uint32_t wait_count, const dcc_cl_handle *waits, dcc_cl_handle *event))

/// As above, of OpenCL 2.0; null where the library is older.
#define DCC_OPENCL_OPTIONAL_FUNCTIONS(X)                                                                                    \
    X(clSVMAlloc, void *, (dcc_cl_handle context, uint64_t flags, size_t size, uint32_t alignment))                         \
    X(clSVMFree, void, (dcc_cl_handle context, void *memory))                                                               \
    X(clSetKernelArgSVMPointer, int32_t, (dcc_cl_handle kernel, uint32_t index, const void *value))

/// One pointer for each function.
typedef struct {
#define DCC_MEMBER(name, result, parameters) result(*name) parameters;
    DCC_OPENCL_FUNCTIONS(DCC_MEMBER)
    DCC_OPENCL_OPTIONAL_FUNCTIONS(DCC_MEMBER)
#undef DCC_MEMBER
} dcc_opencl;

#endif
