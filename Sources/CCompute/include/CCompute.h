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
/// Wakes as many waiters of `word`.
void dcc_futex_wake(const uint32_t *word, int32_t count);
/// Wakes all waiters of `word`.
void dcc_futex_wake_all(const uint32_t *word);

/// Gives PoCL threads for launches that stay, beside those for the processors, unless the user chose a number. To be called before
/// the OpenCL library is opened.
void dcc_opencl_choose_threads(void);

/// Starts a detached thread, named with at most 15 bytes. Returns 0 or an errno value.
int32_t dcc_start_thread(const char *name, void (*body)(void *), void *argument);

/// The processors this process may run on.
int32_t dcc_available_processors(void);

/// The number of the processor that the calling thread runs on, or -1.
int32_t dcc_current_processor(void);

/// Has the calling thread go on on another processor, if it may run on one. Where it may run stays as it is.
void dcc_leave_processor(void);

/// Nanoseconds of a clock that only goes forward.
uint64_t dcc_nanoseconds(void);

/// Tells the processor that the thread is waiting for another one.
static inline void dcc_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/// Atomic operations on a word in memory that others may touch at the same time. Signed words have the same bits.
typedef enum dcc_atomic_operation {
    dcc_atomic_load,
    dcc_atomic_store,
    dcc_atomic_exchange,
    dcc_atomic_add,
    dcc_atomic_subtract,
    dcc_atomic_minimum,
    dcc_atomic_maximum,
    dcc_atomic_signed_minimum,
    dcc_atomic_signed_maximum,
    dcc_atomic_and,
    dcc_atomic_or,
    dcc_atomic_xor,
} dcc_atomic_operation;
typedef enum dcc_atomic_order { dcc_relaxed, dcc_acquire, dcc_release, dcc_acquire_release } dcc_atomic_order;
/// Returns what the word was before.
uint32_t dcc_atomic_32(dcc_atomic_operation operation, uint32_t *word, uint32_t operand, dcc_atomic_order order);
uint64_t dcc_atomic_64(dcc_atomic_operation operation, uint64_t *word, uint64_t operand, dcc_atomic_order order);
/// Stores `desired` if the word is `*expected`, else puts the word there. Returns whether it stored.
bool dcc_atomic_compare_exchange_32(uint32_t *word, uint32_t *expected, uint32_t desired, dcc_atomic_order order);
bool dcc_atomic_compare_exchange_64(uint64_t *word, uint64_t *expected, uint64_t desired, dcc_atomic_order order);

/// Stacks on which the items of a group run in turn, in one thread: each until it waits at a barrier or ends.
typedef struct dcc_fibers dcc_fibers;
/// Without stacks; null when there is no memory.
dcc_fibers *dcc_fibers_make(void);
void dcc_fibers_free(dcc_fibers *fibers);
/// Has as many stacks as `count` at least. False when the system gives no memory; those there are stay.
bool dcc_fibers_reserve(dcc_fibers *fibers, size_t count);
/// Calls `item` with each number below `count`, each on a stack of its own, and returns when all have ended. As many are reserved.
void dcc_fibers_run(dcc_fibers *fibers, size_t count, void (*item)(void *argument, size_t index), void *argument);
/// Called in an item: returns when every other item is at a barrier too, or has ended.
void dcc_fibers_barrier(dcc_fibers *fibers);
/// The number of the item that runs.
size_t dcc_fibers_current(const dcc_fibers *fibers);

#endif
