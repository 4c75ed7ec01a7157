// A stand-in for NVRTC: compiles the text of kernels for this machine. Its "cubin" is a shared library of this machine, its "PTX"
// the text, which the driver's stand-in compiles.
#define _GNU_SOURCE
#include "compile.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OK = 0, INVALID_PROGRAM = 4, INVALID_OPTION = 5, COMPILATION = 6 };

struct program { char *source, *image; size_t size; bool isText; char log[8192]; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { char call[64]; int code; } failure;
static int compilations, live, minor_version;
static char last_options[1024];
static const int architectures[] = {75, 80, 90, 100};

static int enter(const char *call) {
    pthread_mutex_lock(&lock);
    int code = 0;
    if (failure.code && strcmp(failure.call, call) == 0) { code = failure.code; failure.code = 0; }
    pthread_mutex_unlock(&lock);
    return code;
}

// What tests tell it and ask it.
void nvrtc_standin_reset(void) { failure.code = 0; compilations = 0; minor_version = 0; last_options[0] = 0; }
void nvrtc_standin_fail(const char *call, int code) { snprintf(failure.call, sizeof failure.call, "%s", call); failure.code = code; }
void nvrtc_standin_minor_version(int minor) { minor_version = minor; }
int nvrtc_standin_compilations(void) { return compilations; }
int nvrtc_standin_live(void) { return live; }
const char *nvrtc_standin_options(void) { return last_options; }

#define FUNCTION(name, parameters, ...)                                                                                     \
    int name parameters {                                                                                                   \
        int code = enter(#name);                                                                                            \
        if (code == OK) { __VA_ARGS__ }                                                                                     \
        return code;                                                                                                        \
    }

FUNCTION(nvrtcVersion, (int *major, int *minor), *major = 13; *minor = minor_version;)
FUNCTION(nvrtcGetNumSupportedArchs, (int *count), *count = 4;)
FUNCTION(nvrtcGetSupportedArchs, (int *numbers), memcpy(numbers, architectures, sizeof architectures);)
FUNCTION(nvrtcCreateProgram,
    (struct program **program, const char *source, const char *name, int headers, const char *const *texts, const char *const *names),
    (void)name; (void)texts; (void)names;
    if (headers) code = INVALID_PROGRAM;
    else { *program = calloc(1, sizeof **program); (*program)->source = strdup(source); live++; })
FUNCTION(nvrtcDestroyProgram, (struct program **program),
    if (!*program) code = INVALID_PROGRAM;
    else { free((*program)->source); free((*program)->image); free(*program); *program = NULL; live--; })

static bool read_file(const char *path, struct program *program) {
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    fseek(file, 0, SEEK_END);
    program->size = ftell(file);
    rewind(file);
    program->image = malloc(program->size);
    bool isWhole = fread(program->image, 1, program->size, file) == program->size;
    fclose(file);
    return isWhole;
}

static int compile(struct program *program, int count, const char *const *options) {
    const char *target = NULL;
    bool contracts = true;
    last_options[0] = 0;
    for (int index = 0; index < count; index++) {
        strncat(last_options, options[index], sizeof last_options - strlen(last_options) - 2);
        strcat(last_options, " ");
        if (strncmp(options[index], "--gpu-architecture=", 19) == 0) target = options[index] + 19;
        else if (strcmp(options[index], "--fmad=false") == 0) contracts = false;
        else if (strncmp(options[index], "--", 2) != 0) return INVALID_OPTION;
    }
    if (!target || contracts) {
        snprintf(program->log, sizeof program->log, "nvrtc: error: no architecture, or contraction is on");
        return INVALID_OPTION;
    }
    compilations++;
    const char *path = standin_compile(program->source, target, program->log, sizeof program->log);
    if (!path) return COMPILATION;
    if (strncmp(target, "sm_", 3) == 0) return read_file(path, program) ? OK : COMPILATION;
    program->isText = true;
    program->size = strlen(program->source) + 256;
    program->image = malloc(program->size);
    program->size = snprintf(program->image, program->size, "// PTX of the stand-in\n.version 8.8\n.target %s\n%s", target, program->source) + 1;
    return OK;
}

FUNCTION(nvrtcCompileProgram, (struct program *program, int count, const char *const *options), code = compile(program, count, options);)
FUNCTION(nvrtcGetProgramLogSize, (struct program *program, size_t *size), *size = strlen(program->log) + 1;)
FUNCTION(nvrtcGetProgramLog, (struct program *program, char *log), strcpy(log, program->log);)
FUNCTION(nvrtcGetPTXSize, (struct program *program, size_t *size), *size = program->isText ? program->size : 0;)
FUNCTION(nvrtcGetPTX, (struct program *program, char *ptx), memcpy(ptx, program->image, program->size);)
FUNCTION(nvrtcGetCUBINSize, (struct program *program, size_t *size), *size = program->isText ? 0 : program->size;)
FUNCTION(nvrtcGetCUBIN, (struct program *program, char *cubin), memcpy(cubin, program->image, program->size);)
