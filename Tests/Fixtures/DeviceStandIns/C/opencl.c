// A stand-in for an OpenCL library whose search goes wrong. PLATFORM_CODE, DEVICE_CODE, DEVICES and VERSION are given to the
// compiler; everything that a search does not call ends the process.
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef PLATFORM_CODE
#define PLATFORM_CODE 0
#endif
#ifndef DEVICE_CODE
#define DEVICE_CODE 0
#endif
#ifndef DEVICES
#define DEVICES 1
#endif
#ifndef VERSION
#define VERSION "OpenCL 1.2 stand-in"
#endif

static int platform, device;

int32_t clGetPlatformIDs(uint32_t capacity, void **platforms, uint32_t *count) {
    if (PLATFORM_CODE) return PLATFORM_CODE;
    if (capacity > 0 && platforms) platforms[0] = &platform;
    if (count) *count = 1;
    return 0;
}

static int32_t text(const char *value, size_t size, void *result, size_t *actual) {
    if (actual) *actual = strlen(value) + 1;
    if (result) snprintf(result, size, "%s", value);
    return 0;
}

int32_t clGetPlatformInfo(void *which, uint32_t key, size_t size, void *value, size_t *actual) {
    (void)which;
    return text(key == 0x0902 ? "Stand-in" : VERSION, size, value, actual);
}

int32_t clGetDeviceIDs(void *which, uint64_t types, uint32_t capacity, void **devices, uint32_t *count) {
    (void)which; (void)types;
    if (DEVICE_CODE) return DEVICE_CODE;
    if (capacity > 0 && devices) devices[0] = &device;
    if (count) *count = DEVICES;
    return 0;
}

int32_t clGetDeviceInfo(void *which, uint32_t key, size_t size, void *value, size_t *actual) {
    (void)which;
    switch (key) {
    case 0x102B: return text("Stand-in device", size, value, actual);
    case 0x102F: return text(VERSION, size, value, actual);
    case 0x1026: case 0x1027: *(uint32_t *)value = 1; return 0;
#ifdef SILENT
    case SILENT: return -5;
#endif
    case 0x1003: *(uint32_t *)value = 3; return 0;
    case 0x102C: case 0x102D: return text("Stand-in", size, value, actual);
    case 0x1030: return text("cl_khr_fp64 cl_khr_fp16", size, value, actual);
    default: if (value) memset(value, 1, size); return 0;
    }
}

#ifndef INCOMPLETE
#define UNUSED(name) void name(void) { abort(); }
UNUSED(clCreateContext) UNUSED(clReleaseContext) UNUSED(clCreateCommandQueue) UNUSED(clReleaseCommandQueue)
UNUSED(clCreateBuffer) UNUSED(clCreateSubBuffer) UNUSED(clReleaseMemObject) UNUSED(clEnqueueReadBuffer) UNUSED(clEnqueueWriteBuffer)
UNUSED(clEnqueueCopyBuffer) UNUSED(clEnqueueFillBuffer) UNUSED(clEnqueueMapBuffer) UNUSED(clEnqueueUnmapMemObject)
UNUSED(clEnqueueMarkerWithWaitList) UNUSED(clEnqueueBarrierWithWaitList) UNUSED(clFlush) UNUSED(clFinish)
UNUSED(clWaitForEvents) UNUSED(clGetEventInfo) UNUSED(clReleaseEvent)
UNUSED(clCreateProgramWithSource) UNUSED(clCreateProgramWithBinary) UNUSED(clBuildProgram) UNUSED(clGetProgramInfo)
UNUSED(clGetProgramBuildInfo) UNUSED(clReleaseProgram) UNUSED(clCreateKernel) UNUSED(clReleaseKernel)
UNUSED(clSetKernelArg) UNUSED(clGetKernelWorkGroupInfo) UNUSED(clEnqueueNDRangeKernel)
#endif
