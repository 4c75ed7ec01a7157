#include "CRawOpenCL.h"

#include <dlfcn.h>
#include <stddef.h>

typedef void *handle;

// As in cl.h; looked up in the library at run time.
static int32_t (*clGetPlatformIDs)(uint32_t, handle *, uint32_t *);
static int32_t (*clGetDeviceIDs)(handle, uint64_t, uint32_t, handle *, uint32_t *);
static handle (*clCreateContext)(void *, uint32_t, handle *, void *, void *, int32_t *);
static handle (*clCreateCommandQueue)(handle, handle, uint64_t, int32_t *);
static handle (*clCreateProgramWithSource)(handle, uint32_t, const char **, size_t *, int32_t *);
static int32_t (*clBuildProgram)(handle, uint32_t, handle *, const char *, void *, void *);
static handle (*clCreateKernel)(handle, const char *, int32_t *);
static handle (*clCreateBuffer)(handle, uint64_t, size_t, const void *, int32_t *);
static int32_t (*clSetKernelArg)(handle, uint32_t, size_t, const void *);
static int32_t (*clEnqueueNDRangeKernel)(handle, handle, uint32_t, size_t *, size_t *, size_t *, uint32_t, handle *, handle *);
static int32_t (*clEnqueueReadBuffer)(handle, handle, uint32_t, size_t, size_t, void *, uint32_t, handle *, handle *);
static int32_t (*clFinish)(handle);

static handle queue, kernel, x_memory, y_memory;
static int32_t number;

static const char *text =
    "__kernel void saxpy(float a, __global const float *x, __global float *y, int count) {\n"
    "  int i = get_global_id(0);\n"
    "  if (i < count) y[i] = a * x[i] + y[i];\n"
    "}\n";

int raw_opencl_open(int32_t count, const float *x, const float *y) {
    void *library = dlopen("libOpenCL.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) return __LINE__;
#define LOOK_UP(name)                                                                                                       \
    *(void **)&name = dlsym(library, #name);                                                                                \
    if (!name) return __LINE__;
    LOOK_UP(clGetPlatformIDs) LOOK_UP(clGetDeviceIDs) LOOK_UP(clCreateContext) LOOK_UP(clCreateCommandQueue)
    LOOK_UP(clCreateProgramWithSource) LOOK_UP(clBuildProgram) LOOK_UP(clCreateKernel) LOOK_UP(clCreateBuffer)
    LOOK_UP(clSetKernelArg) LOOK_UP(clEnqueueNDRangeKernel) LOOK_UP(clEnqueueReadBuffer) LOOK_UP(clFinish)
    handle platform, device;
    int32_t code;
    if (clGetPlatformIDs(1, &platform, NULL) || clGetDeviceIDs(platform, 0xFFFFFFFF, 1, &device, NULL)) return __LINE__;
    handle context = clCreateContext(NULL, 1, &device, NULL, NULL, &code);
    if (code) return __LINE__;
    queue = clCreateCommandQueue(context, device, 0, &code);
    if (code) return __LINE__;
    handle program = clCreateProgramWithSource(context, 1, &text, NULL, &code);
    if (code || clBuildProgram(program, 1, &device, "", NULL, NULL)) return __LINE__;
    kernel = clCreateKernel(program, "saxpy", &code);
    if (code) return __LINE__;
    // Read and write, initialised from the host.
    x_memory = clCreateBuffer(context, 1 | 1 << 5, count * sizeof(float), x, &code);
    if (code) return __LINE__;
    y_memory = clCreateBuffer(context, 1 | 1 << 5, count * sizeof(float), y, &code);
    if (code) return __LINE__;
    number = count;
    return 0;
}

int raw_opencl_enqueue(float a, int32_t count) {
    size_t size = ((size_t)count + 255) / 256 * 256, group = 256;
    return clSetKernelArg(kernel, 0, sizeof a, &a) || clSetKernelArg(kernel, 1, sizeof x_memory, &x_memory)
        || clSetKernelArg(kernel, 2, sizeof y_memory, &y_memory) || clSetKernelArg(kernel, 3, sizeof count, &count)
        || clEnqueueNDRangeKernel(queue, kernel, 1, NULL, &size, &group, 0, NULL, NULL);
}

int raw_opencl_finish(void) { return clFinish(queue); }

int raw_opencl_read(float *y) { return clEnqueueReadBuffer(queue, y_memory, 1, 0, number * sizeof *y, y, 0, NULL, NULL); }
