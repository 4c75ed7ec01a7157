// The counts, and the call sites behind them for those who ask.

#define _GNU_SOURCE
#include "CCounting.h"
#include "internal.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

_Atomic uint64_t counting_counts[counting_kinds];
_Atomic bool counting_notes_sites;

counting_totals counting_now(void) {
    counting_totals totals = {
        atomic_load_explicit(&counting_counts[counting_allocation], memory_order_relaxed),
        atomic_load_explicit(&counting_counts[counting_free], memory_order_relaxed),
        atomic_load_explicit(&counting_counts[counting_retain], memory_order_relaxed),
        atomic_load_explicit(&counting_counts[counting_release], memory_order_relaxed),
    };
    return totals;
}

enum { depth = 10, capacity = 4096 };

typedef struct {
    uint64_t count;
    counting_kind kind;
    void *frames[depth];
} site;

static site sites[capacity];
static uint64_t missed;
static atomic_flag lock = ATOMIC_FLAG_INIT;

void counting_note_sites(bool isOn) { atomic_store_explicit(&counting_notes_sites, isOn, memory_order_seq_cst); }

/// Follows the chain of frame pointers, which Swift code keeps; C code without them ends it or leaves a frame out.
static void walk(void **frame, void **frames) {
    for (int index = 0; index < depth && frame; index++) {
        frames[index] = frame[1];
        // An asynchronous function marks its frame in the saved pointer.
        void **next = (void **)((uintptr_t)frame[0] & 0x0fffffffffffffff);
        // A frame lies further up the same stack, and none is this large.
        if (next <= frame || (char *)next - (char *)frame > 1 << 16 || ((uintptr_t)next & 7) != 0) break;
        frame = next;
    }
}

void counting_note_site(counting_kind kind, void **frame) {
    void *frames[depth] = {0};
    walk(frame, frames);
    uintptr_t hash = (uintptr_t)kind;
    for (int index = 0; index < depth; index++) hash = (hash ^ (uintptr_t)frames[index]) * 0x9e3779b97f4a7c15;
    while (atomic_flag_test_and_set_explicit(&lock, memory_order_acquire)) {}
    for (int attempt = 0; attempt <= 64; attempt++) {
        site *candidate = &sites[(hash + (uintptr_t)attempt) % capacity];
        if (attempt == 64) {
            missed++;
        } else if (candidate->count == 0) {
            candidate->kind = kind;
            memcpy(candidate->frames, frames, sizeof frames);
            candidate->count = 1;
            break;
        } else if (candidate->kind == kind && memcmp(candidate->frames, frames, sizeof frames) == 0) {
            candidate->count++;
            break;
        }
    }
    atomic_flag_clear_explicit(&lock, memory_order_release);
}

void counting_print_sites(void) {
    static const char *const names[] = {"allocation", "free", "retain", "release"};
    for (int index = 0; index < capacity; index++) {
        if (sites[index].count == 0) continue;
        printf("site %s %llu", names[sites[index].kind], (unsigned long long)sites[index].count);
        for (int frame = 0; frame < depth && sites[index].frames[frame]; frame++) {
            // The call stands before the address that it returns to.
            char *address = (char *)sites[index].frames[frame] - 1;
            Dl_info module;
            if (!dladdr(address, &module) || !module.dli_fname) break;
            printf(" %s+0x%zx", module.dli_fname, (size_t)(address - (char *)module.dli_fbase));
        }
        printf("\n");
    }
    if (missed > 0) printf("site missed %llu\n", (unsigned long long)missed);
    memset(sites, 0, sizeof sites);
    missed = 0;
    fflush(stdout);
}
