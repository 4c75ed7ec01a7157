#define _GNU_SOURCE
#include "CCompute.h"

#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// The interfaces are mirrored without the vendors' headers: these are the sizes that they were written for.
_Static_assert(sizeof(void *) == 8, "handles are pointers of 64 bits");
_Static_assert(sizeof(size_t) == 8, "sizes are 64 bits");
_Static_assert(sizeof(int) == 4, "results are 32 bits");
_Static_assert(sizeof(dcc_cu_address) == 8, "CUdeviceptr is 64 bits");
#define DCC_ONE(...) +1
_Static_assert(sizeof(dcc_opencl) == (0 DCC_OPENCL_FUNCTIONS(DCC_ONE) DCC_OPENCL_OPTIONAL_FUNCTIONS(DCC_ONE)) * sizeof(void *),
               "nothing but functions");
_Static_assert(sizeof(dcc_cuda) == (0 DCC_CUDA_FUNCTIONS(DCC_ONE) DCC_CUDA_OPTIONAL_FUNCTIONS(DCC_ONE)) * sizeof(void *),
               "nothing but functions");
_Static_assert(sizeof(dcc_nvrtc) == (0 DCC_NVRTC_FUNCTIONS(DCC_ONE)) * sizeof(void *), "nothing but functions");

void *dcc_open_library(const char *name, char *problem, size_t capacity) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library && capacity > 0) {
        const char *text = dlerror();
        snprintf(problem, capacity, "%s", text ? text : "the loader gave no reason");
    }
    return library;
}

const char *dcc_library_path(void *library, const char *symbol) {
    Dl_info info;
    void *address = dlsym(library, symbol);
    return address && dladdr(address, &info) ? info.dli_fname : NULL;
}

const char *dcc_opencl_load(void *library, dcc_opencl *table) {
#define DCC_LOOK_UP(name, result, parameters)                                                                               \
    *(void **)&table->name = dlsym(library, #name);                                                                         \
    if (!table->name) return #name;
    DCC_OPENCL_FUNCTIONS(DCC_LOOK_UP)
#undef DCC_LOOK_UP
#define DCC_LOOK_UP(name, result, parameters) *(void **)&table->name = dlsym(library, #name);
    DCC_OPENCL_OPTIONAL_FUNCTIONS(DCC_LOOK_UP)
#undef DCC_LOOK_UP
    return NULL;
}

const char *dcc_cuda_load(void *library, dcc_cuda *table) {
#define DCC_LOOK_UP(member, symbol, parameters)                                                                             \
    *(void **)&table->member = dlsym(library, #symbol);                                                                     \
    if (!table->member) return #symbol;
    DCC_CUDA_FUNCTIONS(DCC_LOOK_UP)
#undef DCC_LOOK_UP
#define DCC_LOOK_UP(member, symbol, parameters) *(void **)&table->member = dlsym(library, #symbol);
    DCC_CUDA_OPTIONAL_FUNCTIONS(DCC_LOOK_UP)
#undef DCC_LOOK_UP
    return NULL;
}

const char *dcc_nvrtc_load(void *library, dcc_nvrtc *table) {
#define DCC_LOOK_UP(name, parameters)                                                                                       \
    *(void **)&table->name = dlsym(library, #name);                                                                         \
    if (!table->name) return #name;
    DCC_NVRTC_FUNCTIONS(DCC_LOOK_UP)
#undef DCC_LOOK_UP
    return NULL;
}

void dcc_cuda_choose_eager_loading(void) { setenv("CUDA_MODULE_LOADING", "EAGER", 0); }

void dcc_opencl_choose_threads(void) {
    char text[16];
    snprintf(text, sizeof text, "%d", (int)dcc_available_processors() + 8);
    setenv("POCL_MAX_PTHREAD_COUNT", text, 0);
}

void dcc_futex_wait(const uint32_t *word, uint32_t expected) {
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, NULL, NULL, 0);
}

void dcc_futex_wait_for(const uint32_t *word, uint32_t expected, uint64_t nanoseconds) {
    struct timespec limit = {(time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u)};
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, &limit, NULL, 0);
}

void dcc_futex_wake(const uint32_t *word, int32_t count) {
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, count, NULL, NULL, 0);
}

void dcc_futex_wake_all(const uint32_t *word) { syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0); }

struct start {
    void (*body)(void *);
    void *argument;
};

static void *run(void *pointer) {
    struct start start = *(struct start *)pointer;
    free(pointer);
    start.body(start.argument);
    return NULL;
}

int32_t dcc_start_thread(const char *name, void (*body)(void *), void *argument) {
    struct start *start = malloc(sizeof *start);
    if (!start) return ENOMEM;
    *start = (struct start){body, argument};
    pthread_t thread;
    int code = pthread_create(&thread, NULL, run, start);
    if (code != 0) {
        free(start);
        return code;
    }
    char shortened[16];
    snprintf(shortened, sizeof shortened, "%s", name);
    pthread_setname_np(thread, shortened);
    pthread_detach(thread);
    return 0;
}

int32_t dcc_available_processors(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

int32_t dcc_current_processor(void) { return sched_getcpu(); }

void dcc_leave_processor(void) {
    cpu_set_t all;
    int processor = sched_getcpu();
    if (processor < 0 || sched_getaffinity(0, sizeof all, &all) != 0) return;
    cpu_set_t others = all;
    CPU_CLR(processor, &others);
    // With none left the thread may run on this one alone.
    if (CPU_COUNT(&others) > 0 && sched_setaffinity(0, sizeof others, &others) == 0)
        sched_setaffinity(0, sizeof all, &all);
}

uint64_t dcc_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}
