#ifndef CCOUNTING_H
#define CCOUNTING_H

#include <stdbool.h>
#include <stdint.h>

// Counts what every thread of the process allocates, frees, retains and releases, exactly and from its start on.
//
// The functions that do so are defined in this target under their own names. A program's definitions come before those of
// shared libraries, so whoever calls malloc or swift_retain, in the program or in a library, arrives here, is counted and
// passed on. Counting changes no counts: it neither allocates nor retains.
//
// What the Swift standard library calls inside its own shared library does not come by: the copies and ends of values that
// code in there, not specialised for its types, makes. Its allocations do come by.

typedef struct {
    /// Calls that return memory: malloc, calloc, realloc, aligned_alloc, posix_memalign, memalign.
    uint64_t allocations;
    /// Calls of free with memory.
    uint64_t frees;
    /// Calls that increase a strong reference count, by one or more.
    uint64_t retains;
    /// Calls that decrease one.
    uint64_t releases;
} counting_totals;

/// The counts up to now, of all threads.
counting_totals counting_now(void);

/// From now on, or no longer: notes for everything that is counted from where it was called.
void counting_note_sites(bool isOn);

/// Prints the noted call sites to standard output, a line for each: the kind, how often, and the frames from the
/// innermost on as "module+offset". Forgets them.
void counting_print_sites(void);

#endif
