#include "CComputeKernels.h"

#include <stdatomic.h>

#if defined(__x86_64__)

// One more than the level, or 0 before it is known. Whoever comes first finds out; all find the same.
static _Atomic int chosen;

static ck_level found_level(void) {
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return ck_baseline;
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
                   && __builtin_cpu_supports("avx512bw")
               ? ck_avx512
               : ck_avx2;
}

ck_level ck_current_level(void) {
    int level = atomic_load_explicit(&chosen, memory_order_relaxed);
    if (level == 0) atomic_store_explicit(&chosen, level = found_level() + 1, memory_order_relaxed);
    return (ck_level)(level - 1);
}

ck_level ck_limit_level(ck_level level) {
    ck_level found = found_level();
    if (level > found) level = found;
    atomic_store_explicit(&chosen, (int)level + 1, memory_order_relaxed);
    return level;
}

#define CK_CHOOSE(name)                                                                                                      \
    void name##_baseline(const intptr_t *, const intptr_t *);                                                               \
    void name##_avx2(const intptr_t *, const intptr_t *);                                                                   \
    void name##_avx512(const intptr_t *, const intptr_t *);                                                                 \
    void name(const intptr_t *row, const intptr_t *arguments) {                                                             \
        switch (ck_current_level()) {                                                                                        \
        case ck_baseline: name##_baseline(row, arguments); break;                                                           \
        case ck_avx2: name##_avx2(row, arguments); break;                                                                   \
        case ck_avx512: name##_avx512(row, arguments); break;                                                               \
        }                                                                                                                    \
    }
CK_KERNELS(CK_CHOOSE)

#else

ck_level ck_current_level(void) { return ck_baseline; }
ck_level ck_limit_level(ck_level level) { return (void)level, ck_baseline; }

#endif
