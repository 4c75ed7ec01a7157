#ifndef CCOUNTING_INTERNAL_H
#define CCOUNTING_INTERNAL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum { counting_allocation, counting_free, counting_retain, counting_release, counting_kinds } counting_kind;

extern _Atomic uint64_t counting_counts[counting_kinds];
extern _Atomic bool counting_notes_sites;

void counting_note_site(counting_kind kind, void **frame);

/// Relaxed: whoever compares two readings knows by other means that the work in between has happened.
#define COUNT(kind) \
    do { \
        atomic_fetch_add_explicit(&counting_counts[kind], 1, memory_order_relaxed); \
        if (atomic_load_explicit(&counting_notes_sites, memory_order_relaxed)) \
            counting_note_site(kind, __builtin_frame_address(0)); \
    } while (0)

#endif
