// What RingKernels needs from the system and the processor, and Swift cannot say:
// spin hints, time-stamp counters, futexes, the asymmetric memory barrier, thread-locals.
// Linux only; every name starts with drk_.
#ifndef CRINGKERNELS_H
#define CRINGKERNELS_H

#include <stdbool.h>
#include <stdint.h>

#include "CRingKernelsIsolation.h"

/// Tells the processor that this thread is spinning.
static inline void drk_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory");
#else
    __asm__ volatile("" ::: "memory");
#endif
}

/// Keeps the compiler, not the processor, from moving memory accesses across this point.
static inline void drk_compiler_barrier(void) { __asm__ volatile("" ::: "memory"); }

/// Nanoseconds of CLOCK_MONOTONIC.
uint64_t drk_monotonic_nanoseconds(void);

/// A cheap clock that only grows: the time-stamp counter where there is one, else nanoseconds.
static inline uint64_t drk_ticks(void) {
#if defined(__x86_64__)
    return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
    uint64_t value;
    __asm__ volatile("mrs %0, cntvct_el0" : "=r"(value));
    return value;
#else
    return drk_monotonic_nanoseconds();
#endif
}

/// The home whose work this thread is doing, or null. Kept out of line on purpose: an inlined
/// thread-local address could be reused by a Swift task after it resumed on another thread.
void *drk_current_home(void);
void drk_set_current_home(void *home);
/// Has the next message ID of this thread read the clock; see `drk_make_message_id`.
void drk_expire_clock(void);

/// Waits until woken while `*word == expected`. `nanoseconds < 0` waits for ever. Returns false after the timeout.
bool drk_futex_wait(const uint32_t *word, uint32_t expected, int64_t nanoseconds);
/// Wakes at most `count` waiters of `word`.
void drk_futex_wake(const uint32_t *word, int32_t count);

/// Registers this process for expedited barriers (membarrier(2)); false where the kernel has none.
bool drk_membarrier_register(void);
/// Makes every running thread of this process pass a full memory barrier.
void drk_membarrier(void);

/// Keep a Swift object alive and let it go where the compiler would take the pair for unnecessary.
void drk_retain(void *object);
void drk_release(void *object);

/// Names the calling thread (at most 15 bytes are kept).
void drk_name_thread(const char *name);
/// The processors this process may run on.
int32_t drk_available_processors(void);
/// Gives the rest of this thread's time slice away.
void drk_yield(void);

/// A new RFC 9562 version 7 identifier: high and low 64 bits. Grows strictly on each thread; no system call
/// but for one getrandom(2) in a thread's first call.
///
/// A thread that does the work of a home reads the clock for one in 32 identifiers, and whenever its home has looked for
/// arrivals, so their time may lag behind by as long as that takes (RFC 9562 §6.12 leaves that open).
typedef struct { uint64_t high, low; } drk_message_id;
drk_message_id drk_make_message_id(void);

#endif
