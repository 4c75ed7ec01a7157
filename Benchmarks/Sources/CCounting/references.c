// The Swift runtime's reference counting under its own names, counted and passed on.

#define _GNU_SOURCE
#include "internal.h"

#include <dlfcn.h>
#include <stdlib.h>

typedef void *(*unary)(void *);
typedef void *(*counted)(void *, uint32_t);

/// The runtime's function of that name.
static void *find(const char *name, void *_Atomic *place) {
    void *function = dlsym(RTLD_NEXT, name);
    if (!function) abort();
    atomic_store_explicit(place, function, memory_order_relaxed);
    return function;
}

// Before this target's constructors run, others may have retained something, so each looks its function up when it is
// first called.
#define NEXT(name) \
    ({ \
        static void *_Atomic place; \
        void *known = atomic_load_explicit(&place, memory_order_relaxed); \
        known ? known : find(name, &place); \
    })

// Null and objects that were never allocated, which have the highest bit set, have no count to change.
#define HAS_COUNT(object) ((intptr_t)(object) > 0)
// The reference of a String's or an Array's buffer carries flags in its low bits and its high byte.
#define BRIDGED(object) ((uintptr_t)(object) & 0x80fffffffffffff9)

#define INTERPOSE(name, kind, object_of) \
    void *name(void *object) { \
        if (HAS_COUNT(object_of(object))) COUNT(kind); \
        return ((unary)NEXT(#name))(object); \
    }
#define INTERPOSE_N(name, kind, object_of) \
    void *name(void *object, uint32_t n) { \
        if (HAS_COUNT(object_of(object)) && n > 0) COUNT(kind); \
        return ((counted)NEXT(#name))(object, n); \
    }
#define ITSELF(object) (object)

INTERPOSE(swift_retain, counting_retain, ITSELF)
INTERPOSE(swift_tryRetain, counting_retain, ITSELF)
INTERPOSE(swift_unownedRetainStrong, counting_retain, ITSELF)
INTERPOSE(swift_bridgeObjectRetain, counting_retain, BRIDGED)
INTERPOSE(swift_errorRetain, counting_retain, ITSELF)
INTERPOSE(swift_release, counting_release, ITSELF)
INTERPOSE(swift_bridgeObjectRelease, counting_release, BRIDGED)
INTERPOSE(swift_errorRelease, counting_release, ITSELF)

INTERPOSE_N(swift_retain_n, counting_retain, ITSELF)
INTERPOSE_N(swift_bridgeObjectRetain_n, counting_retain, BRIDGED)
INTERPOSE_N(swift_release_n, counting_release, ITSELF)
INTERPOSE_N(swift_bridgeObjectRelease_n, counting_release, BRIDGED)
