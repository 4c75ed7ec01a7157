// The functions of the CUDA driver API that Compute calls. Where cuda.h maps a name to a newer version, that version's name is
// looked up: the plain one is kept by the driver for programs of 2010, with 32-bit sizes.
#ifndef CCOMPUTE_CUDA_TABLE_H
#define CCOMPUTE_CUDA_TABLE_H

#include <stddef.h>
#include <stdint.h>

/// CUdeviceptr.
typedef uint64_t dcc_cu_address;
/// CUcontext, CUstream, CUevent, CUmodule, CUfunction.
typedef void *dcc_cu_handle;

/// X(member, symbol, parameters); the result is always a CUresult.
#define DCC_CUDA_FUNCTIONS(X)                                                                                               \
    X(cuInit, cuInit, (uint32_t flags))                                                                                     \
    X(cuDriverGetVersion, cuDriverGetVersion, (int32_t *version))                                                           \
    X(cuGetErrorName, cuGetErrorName, (int32_t code, const char **name))                                                    \
    X(cuDeviceGetCount, cuDeviceGetCount, (int32_t *count))                                                                 \
    X(cuDeviceGet, cuDeviceGet, (int32_t *device, int32_t ordinal))                                                         \
    X(cuDeviceGetName, cuDeviceGetName, (char *name, int32_t capacity, int32_t device))                                     \
    X(cuDeviceTotalMem, cuDeviceTotalMem_v2, (size_t *bytes, int32_t device))                                               \
    X(cuDeviceGetAttribute, cuDeviceGetAttribute, (int32_t *value, int32_t attribute, int32_t device))                      \
    X(cuDevicePrimaryCtxRetain, cuDevicePrimaryCtxRetain, (dcc_cu_handle *context, int32_t device))                         \
    X(cuDevicePrimaryCtxRelease, cuDevicePrimaryCtxRelease_v2, (int32_t device))                                            \
    X(cuCtxPushCurrent, cuCtxPushCurrent_v2, (dcc_cu_handle context))                                                       \
    X(cuCtxPopCurrent, cuCtxPopCurrent_v2, (dcc_cu_handle *context))                                                        \
    X(cuMemAlloc, cuMemAlloc_v2, (dcc_cu_address *address, size_t bytes))                                                   \
    X(cuMemFree, cuMemFree_v2, (dcc_cu_address address))                                                                    \
    X(cuMemHostAlloc, cuMemHostAlloc, (void **host, size_t bytes, uint32_t flags))                                          \
    X(cuMemFreeHost, cuMemFreeHost, (void *host))                                                                           \
    X(cuMemHostGetDevicePointer, cuMemHostGetDevicePointer_v2, (dcc_cu_address *address, void *host, uint32_t flags))       \
    X(cuMemcpyHtoDAsync, cuMemcpyHtoDAsync_v2,                                                                              \
      (dcc_cu_address target, const void *source, size_t bytes, dcc_cu_handle stream))                                      \
    X(cuMemcpyDtoHAsync, cuMemcpyDtoHAsync_v2,                                                                              \
      (void *target, dcc_cu_address source, size_t bytes, dcc_cu_handle stream))                                            \
    X(cuMemcpyDtoDAsync, cuMemcpyDtoDAsync_v2,                                                                              \
      (dcc_cu_address target, dcc_cu_address source, size_t bytes, dcc_cu_handle stream))                                   \
    X(cuMemsetD8Async, cuMemsetD8Async, (dcc_cu_address target, uint8_t value, size_t count, dcc_cu_handle stream))         \
    X(cuMemsetD16Async, cuMemsetD16Async, (dcc_cu_address target, uint16_t value, size_t count, dcc_cu_handle stream))      \
    X(cuMemsetD32Async, cuMemsetD32Async, (dcc_cu_address target, uint32_t value, size_t count, dcc_cu_handle stream))      \
    X(cuStreamCreate, cuStreamCreate, (dcc_cu_handle *stream, uint32_t flags))                                              \
    X(cuStreamDestroy, cuStreamDestroy_v2, (dcc_cu_handle stream))                                                          \
    X(cuStreamSynchronize, cuStreamSynchronize, (dcc_cu_handle stream))                                                     \
    X(cuStreamWaitEvent, cuStreamWaitEvent, (dcc_cu_handle stream, dcc_cu_handle event, uint32_t flags))                    \
    X(cuEventCreate, cuEventCreate, (dcc_cu_handle *event, uint32_t flags))                                                 \
    X(cuEventDestroy, cuEventDestroy_v2, (dcc_cu_handle event))                                                             \
    X(cuEventRecord, cuEventRecord, (dcc_cu_handle event, dcc_cu_handle stream))                                            \
    X(cuEventQuery, cuEventQuery, (dcc_cu_handle event))                                                                    \
    X(cuEventSynchronize, cuEventSynchronize, (dcc_cu_handle event))                                                        \
    X(cuModuleLoadDataEx, cuModuleLoadDataEx,                                                                               \
      (dcc_cu_handle *module, const void *image, uint32_t option_count, int32_t *options, void **values))                  \
    X(cuModuleUnload, cuModuleUnload, (dcc_cu_handle module))                                                               \
    X(cuModuleGetFunction, cuModuleGetFunction, (dcc_cu_handle *function, dcc_cu_handle module, const char *name))          \
    X(cuFuncGetAttribute, cuFuncGetAttribute, (int32_t *value, int32_t attribute, dcc_cu_handle function))                  \
    X(cuOccupancyMaxPotentialBlockSize, cuOccupancyMaxPotentialBlockSize,                                                   \
      (int32_t *grid, int32_t *block, dcc_cu_handle function, size_t (*shared_memory)(int32_t block),                       \
       size_t dynamic_shared_memory, int32_t limit))                                                                        \
    X(cuLaunchKernel, cuLaunchKernel,                                                                                       \
      (dcc_cu_handle function, uint32_t grid_x, uint32_t grid_y, uint32_t grid_z, uint32_t block_x, uint32_t block_y,       \
       uint32_t block_z, uint32_t shared_memory, dcc_cu_handle stream, void **parameters, void **extra))

/// As above; null where the driver is older than the function (CUDA 12.4).
#define DCC_CUDA_OPTIONAL_FUNCTIONS(X)                                                                                      \
    X(cuFuncGetParamInfo, cuFuncGetParamInfo, (dcc_cu_handle function, size_t index, size_t *offset, size_t *size))

/// One pointer for each function.
typedef struct {
#define DCC_MEMBER(member, symbol, parameters) int32_t(*member) parameters;
    DCC_CUDA_FUNCTIONS(DCC_MEMBER)
    DCC_CUDA_OPTIONAL_FUNCTIONS(DCC_MEMBER)
#undef DCC_MEMBER
} dcc_cuda;

#endif
