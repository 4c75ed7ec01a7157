// Stands before the real OpenCL: has calls fail when told to, hides shared memory, and counts what is not given back. What it
// does not define, the loader finds in the library that it is linked with.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { char call[64]; long countdown; int32_t code; } failures[8];
static struct { char call[64]; long calls; } counts[64];
static bool hides_shared_memory;
static int kernels, programs;
static char options[512];

void shim_reset(void) {
    memset(failures, 0, sizeof failures);
    memset(counts, 0, sizeof counts);
    hides_shared_memory = false;
}
void shim_fail(const char *call, long nth, int32_t code) {
    for (size_t index = 0; index < sizeof failures / sizeof *failures; index++) {
        if (failures[index].code) continue;
        snprintf(failures[index].call, sizeof failures[index].call, "%s", call);
        failures[index].countdown = nth;
        failures[index].code = code;
        return;
    }
}
void shim_clear_failures(void) { memset(failures, 0, sizeof failures); }
void shim_hide_shared_memory(bool hides) { hides_shared_memory = hides; }
int shim_live(void) { return kernels + programs; }
const char *shim_options(void) { return options; }
long shim_calls(const char *call) {
    for (size_t index = 0; index < sizeof counts / sizeof *counts; index++)
        if (strcmp(counts[index].call, call) == 0) return counts[index].calls;
    return 0;
}

static int32_t enter(const char *call) {
    pthread_mutex_lock(&lock);
    int32_t code = 0;
    for (size_t index = 0; index < sizeof counts / sizeof *counts; index++) {
        if (!counts[index].call[0]) snprintf(counts[index].call, sizeof counts[index].call, "%s", call);
        if (strcmp(counts[index].call, call) == 0) { counts[index].calls++; break; }
    }
    for (size_t index = 0; index < sizeof failures / sizeof *failures; index++) {
        if (!failures[index].code || strcmp(failures[index].call, call) != 0) continue;
        if (--failures[index].countdown > 0) continue;
        code = failures[index].code;
        failures[index].code = 0;
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static void count(int *what, int change) { __atomic_fetch_add(what, change, __ATOMIC_RELAXED); }

// The real function of this name.
#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);

// A function that gives a code.
#define CODE(name, parameters, arguments, ...)                                                                              \
    int32_t name parameters {                                                                                               \
        REAL(name)                                                                                                          \
        int32_t code = enter(#name);                                                                                        \
        if (code) return code;                                                                                              \
        code = real arguments;                                                                                              \
        __VA_ARGS__                                                                                                         \
        return code;                                                                                                        \
    }
// A function that gives an object, and its code through its last argument.
#define OBJECT(name, parameters, arguments, ...)                                                                            \
    void *name parameters {                                                                                                 \
        REAL(name)                                                                                                          \
        int32_t failure = enter(#name);                                                                                     \
        if (failure) { *code = failure; return NULL; }                                                                      \
        void *result = real arguments;                                                                                      \
        if (result) { __VA_ARGS__ }                                                                                         \
        return result;                                                                                                      \
    }

CODE(clGetDeviceInfo, (void *device, uint32_t key, size_t size, void *value, size_t *actual), (device, key, size, value, actual),
    if (key == 0x1053 && value && hides_shared_memory) memset(value, 0, size);)
OBJECT(clCreateProgramWithSource, (void *context, uint32_t number, const char **texts, const size_t *lengths, int32_t *code),
    (context, number, texts, lengths, code), count(&programs, 1);)
OBJECT(clCreateProgramWithBinary,
    (void *context, uint32_t number, void *const *devices, const size_t *lengths, const unsigned char **binaries, int32_t *codes,
     int32_t *code),
    (context, number, devices, lengths, binaries, codes, code), count(&programs, 1);)
CODE(clReleaseProgram, (void *program), (program), count(&programs, -1);)
CODE(clBuildProgram,
    (void *program, uint32_t number, void *const *devices, const char *text, void (*notice)(void *, void *), void *argument),
    (program, number, devices, text, notice, argument), snprintf(options, sizeof options, "%s", text);)
CODE(clGetProgramInfo, (void *program, uint32_t key, size_t size, void *value, size_t *actual), (program, key, size, value, actual))
OBJECT(clCreateKernel, (void *program, const char *name, int32_t *code), (program, name, code), count(&kernels, 1);)
CODE(clReleaseKernel, (void *kernel), (kernel), count(&kernels, -1);)
CODE(clSetKernelArg, (void *kernel, uint32_t index, size_t size, const void *value), (kernel, index, size, value))
CODE(clSetKernelArgSVMPointer, (void *kernel, uint32_t index, const void *value), (kernel, index, value))
CODE(clGetKernelWorkGroupInfo, (void *kernel, void *device, uint32_t key, size_t size, void *value, size_t *actual),
    (kernel, device, key, size, value, actual))
CODE(clEnqueueNDRangeKernel,
    (void *queue, void *kernel, uint32_t dimensions, const size_t *offset, const size_t *size, const size_t *group, uint32_t waits,
     void *const *events, void **event),
    (queue, kernel, dimensions, offset, size, group, waits, events, event))
CODE(clEnqueueReadBuffer,
    (void *queue, void *memory, uint32_t blocking, size_t offset, size_t size, void *host, uint32_t waits, void *const *events,
     void **event),
    (queue, memory, blocking, offset, size, host, waits, events, event))
CODE(clEnqueueWriteBuffer,
    (void *queue, void *memory, uint32_t blocking, size_t offset, size_t size, const void *host, uint32_t waits,
     void *const *events, void **event),
    (queue, memory, blocking, offset, size, host, waits, events, event))
CODE(clEnqueueFillBuffer,
    (void *queue, void *memory, const void *pattern, size_t pattern_size, size_t offset, size_t size, uint32_t waits,
     void *const *events, void **event),
    (queue, memory, pattern, pattern_size, offset, size, waits, events, event))
CODE(clFlush, (void *queue), (queue))
CODE(clWaitForEvents, (uint32_t number, void *const *events), (number, events))
OBJECT(clCreateBuffer, (void *context, uint64_t flags, size_t size, void *host, int32_t *code), (context, flags, size, host, code))
OBJECT(clCreateSubBuffer, (void *memory, uint64_t flags, uint32_t type, const void *region, int32_t *code),
    (memory, flags, type, region, code))
CODE(clEnqueueCopyBuffer,
    (void *queue, void *source, void *target, size_t source_offset, size_t target_offset, size_t size, uint32_t waits,
     void *const *events, void **event),
    (queue, source, target, source_offset, target_offset, size, waits, events, event))
OBJECT(clCreateCommandQueue, (void *context, void *device, uint64_t properties, int32_t *code), (context, device, properties, code))

void *clSVMAlloc(void *context, uint64_t flags, size_t size, uint32_t alignment) {
    REAL(clSVMAlloc)
    return enter("clSVMAlloc") ? NULL : real(context, flags, size, alignment);
}
