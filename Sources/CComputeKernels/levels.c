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

#define CK_CHOOSE(name, parameters, arguments)                                                                               \
    void name##_baseline parameters;                                                                                         \
    void name##_avx2 parameters;                                                                                             \
    void name##_avx512 parameters;                                                                                           \
    void name parameters {                                                                                                   \
        switch (ck_current_level()) {                                                                                        \
        case ck_baseline: name##_baseline arguments; break;                                                                  \
        case ck_avx2: name##_avx2 arguments; break;                                                                          \
        case ck_avx512: name##_avx512 arguments; break;                                                                      \
        }                                                                                                                    \
    }
#define CK_CHOOSE_KERNEL(name) CK_CHOOSE(name, (const intptr_t *row, const intptr_t *arguments), (row, arguments))
#define CK_CHOOSE_COMBINATION(name, T) CK_CHOOSE(name, (T *results, intptr_t count), (results, count))
CK_KERNELS(CK_CHOOSE_KERNEL)
CK_REDUCTIONS(CK_CHOOSE_KERNEL)
CK_COMBINATIONS(CK_CHOOSE_COMBINATION)

#else

ck_level ck_current_level(void) { return ck_baseline; }
ck_level ck_limit_level(ck_level level) { return (void)level, ck_baseline; }

#endif
