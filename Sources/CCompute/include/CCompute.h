// What Compute needs from C: libraries opened at run time, the tables of their functions, and a place where a thread sleeps.
// Nothing is linked and no vendor's header is needed. Every name starts with dcc_.
#ifndef CCOMPUTE_H
#define CCOMPUTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CUDATable.h"
#include "NVRTCTable.h"
#include "OpenCLTable.h"

/// Opens a shared library for good. On failure returns null and puts what the loader says into `problem`.
void *dcc_open_library(const char *name, char *problem, size_t capacity);
/// The file that an open library came from, or null; `symbol` is one of its functions.
const char *dcc_library_path(void *library, const char *symbol);

/// Fills the table. Returns null, or the name of the first function that the library lacks.
const char *dcc_opencl_load(void *library, dcc_opencl *table);
/// Fills the table. Returns null, or the name of the first function that the library lacks.
const char *dcc_cuda_load(void *library, dcc_cuda *table);
/// Fills the table. Returns null, or the name of the first function that the library lacks.
const char *dcc_nvrtc_load(void *library, dcc_nvrtc *table);

/// Has the CUDA driver load modules when they are opened and not at the first launch, unless the user chose otherwise:
/// a module that is loaded while a persistent kernel runs may wait for it for ever. To be called before cuInit.
void dcc_cuda_choose_eager_loading(void);

/// Waits while `*word == expected`, or until woken.
void dcc_futex_wait(const uint32_t *word, uint32_t expected);
/// The same for at most so many nanoseconds.
void dcc_futex_wait_for(const uint32_t *word, uint32_t expected, uint64_t nanoseconds);
/// Wakes all waiters of `word`.
void dcc_futex_wake_all(const uint32_t *word);

/// Tells the processor that this thread looks at a word again and again.
static inline void dcc_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/// Gives PoCL threads for launches that stay, beside those for the processors, unless the user chose a number. To be called before
/// the OpenCL library is opened.
void dcc_opencl_choose_threads(void);

/// Starts a detached thread, named with at most 15 bytes. Returns 0 or an errno value.
int32_t dcc_start_thread(const char *name, void (*body)(void *), void *argument);

/// The processors this process may run on.
int32_t dcc_available_processors(void);

#endif
