// The functions of NVRTC, NVIDIA's compiler as a library, by the names and types of its documentation.
#ifndef CCOMPUTE_NVRTC_TABLE_H
#define CCOMPUTE_NVRTC_TABLE_H

#include <stddef.h>
#include <stdint.h>

/// nvrtcProgram.
typedef void *dcc_nvrtc_program;

/// X(name, parameters); the result is always an nvrtcResult.
#define DCC_NVRTC_FUNCTIONS(X)                                                                                              \
    X(nvrtcVersion, (int32_t *major, int32_t *minor))                                                                       \
    X(nvrtcGetNumSupportedArchs, (int32_t *count))                                                                          \
    X(nvrtcGetSupportedArchs, (int32_t *architectures))                                                                     \
    X(nvrtcCreateProgram,                                                                                                   \
      (dcc_nvrtc_program *program, const char *source, const char *name, int32_t header_count, const char *const *headers, \
       const char *const *include_names))                                                                                   \
    X(nvrtcDestroyProgram, (dcc_nvrtc_program *program))                                                                    \
    X(nvrtcCompileProgram, (dcc_nvrtc_program program, int32_t option_count, const char *const *options))                   \
    X(nvrtcGetProgramLogSize, (dcc_nvrtc_program program, size_t *size))                                                    \
    X(nvrtcGetProgramLog, (dcc_nvrtc_program program, char *log))                                                           \
    X(nvrtcGetPTXSize, (dcc_nvrtc_program program, size_t *size))                                                           \
    X(nvrtcGetPTX, (dcc_nvrtc_program program, char *ptx))                                                                  \
    X(nvrtcGetCUBINSize, (dcc_nvrtc_program program, size_t *size))                                                         \
    X(nvrtcGetCUBIN, (dcc_nvrtc_program program, char *cubin))

/// One pointer for each function.
typedef struct {
#define DCC_MEMBER(name, parameters) int32_t(*name) parameters;
    DCC_NVRTC_FUNCTIONS(DCC_MEMBER)
#undef DCC_MEMBER
} dcc_nvrtc;

#endif
