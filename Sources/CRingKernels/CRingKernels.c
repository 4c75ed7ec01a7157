#define _GNU_SOURCE
#include "CRingKernels.h"

#include <errno.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

uint64_t drk_monotonic_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static __thread void *current_home;
void *drk_current_home(void) { return current_home; }

bool drk_futex_wait(const uint32_t *word, uint32_t expected, int64_t nanoseconds) {
    struct timespec limit = {nanoseconds / 1000000000, nanoseconds % 1000000000};
    long result = syscall(SYS_futex, word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, expected,
                          nanoseconds < 0 ? NULL : &limit, NULL, 0);
    return !(result == -1 && errno == ETIMEDOUT);
}

void drk_futex_wake(const uint32_t *word, int32_t count) {
    syscall(SYS_futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, count, NULL, NULL, 0);
}

bool drk_membarrier_register(void) {
    return syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
}

void drk_membarrier(void) { syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0); }

// Entry points of the Swift runtime, part of its stable ABI.
extern void *swift_retain(void *object);
extern void swift_release(void *object);
void drk_retain(void *object) { swift_retain(object); }
void drk_release(void *object) { swift_release(object); }

void drk_name_thread(const char *name) {
    char kept[16] = {0};
    for (int i = 0; i < 15 && name[i] != 0; i++) kept[i] = name[i];
    pthread_setname_np(pthread_self(), kept);
}

int32_t drk_available_processors(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        int count = CPU_COUNT(&set);
        if (count > 0) return count;
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int32_t)online : 1;
}

void drk_yield(void) { sched_yield(); }

// RFC 9562 §5.7 and §6.2 (method 1): 48 bits of Unix milliseconds, then a counter of 32 bits that is never reset
// (12 in rand_a, 20 at the head of rand_b), then 42 random bits that belong to this thread.
static __thread struct {
    uint64_t milliseconds, tag;
    uint32_t counter;
    // IDs to make before the clock is read again; on threads that do no home's work it is read for every ID.
    uint32_t left;
    bool seeded;
} generator;

// Reading the clock takes five times as long as the rest.
enum { ids_per_reading = 32 };

void drk_set_current_home(void *home) {
    current_home = home;
    generator.left = 0;
}

void drk_expire_clock(void) { generator.left = 0; }

static void seed_generator(void) {
    uint64_t random[2];
    ssize_t got = getrandom(random, sizeof random, 0);
    if (got != (ssize_t)sizeof random) {
        // Only an ancient kernel comes here: address, time and thread still tell generators apart.
        random[0] = drk_monotonic_nanoseconds() * 0x9E3779B97F4A7C15u ^ (uint64_t)(uintptr_t)&generator;
        random[1] = (uint64_t)pthread_self() * 0xD1B54A32D192ED03u ^ (uint64_t)getpid();
    }
    generator.tag = random[0] & ((1ull << 42) - 1);
    generator.counter = (uint32_t)random[1] >> 1;
    generator.seeded = true;
}

static __attribute__((noinline)) void read_clock(void) {
    if (!generator.seeded) seed_generator();
    struct timespec now;
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    uint64_t milliseconds = (uint64_t)now.tv_sec * 1000u + (uint64_t)now.tv_nsec / 1000000u;
    if (milliseconds > generator.milliseconds) generator.milliseconds = milliseconds;
    generator.left = current_home ? ids_per_reading : 1;
}

drk_message_id drk_make_message_id(void) {
    if (__builtin_expect(generator.left == 0, 0)) read_clock();
    generator.left--;
    if (__builtin_expect(++generator.counter == 0, 0)) generator.milliseconds++;  // went round: stay strictly above
    uint64_t counter = generator.counter;
    drk_message_id id;
    id.high = generator.milliseconds << 16 | 0x7000u | counter >> 20;
    id.low = 0x8000000000000000u | (counter & 0xFFFFFu) << 42 | generator.tag;
    return id;
}
