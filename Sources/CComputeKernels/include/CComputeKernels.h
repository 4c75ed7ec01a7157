// The kernels of ComputeKernels for the processor, each a function that goes over a piece of a row of items: what
// `CPULaunch.forEachItem(natively:)` takes, with nothing checked. Each picks the vectors that the processor has.
#ifndef CCOMPUTEKERNELS_H
#define CCOMPUTEKERNELS_H

#include <stdint.h>

#include "../Generated/ck_names.h"

#define CK_DECLARE(name) void name(const intptr_t *_Nonnull row, const intptr_t *_Nonnull arguments);
CK_KERNELS(CK_DECLARE)

/// Sums and extremes that were written by hand: of a span and of the address of the results, one for each block of 4,096 elements.
#define CK_REDUCTIONS(X) \
    X(ck_sum_f32) X(ck_minimum_f32) X(ck_maximum_f32) \
    X(ck_sum_f64) X(ck_minimum_f64) X(ck_maximum_f64) \
    X(ck_sum_i32) X(ck_minimum_i32) X(ck_maximum_i32)
CK_REDUCTIONS(CK_DECLARE)
#undef CK_DECLARE

/// Make one result of the results of blocks, at least one, by further blocks. It stands where the first was; the others are overwritten.
#define CK_COMBINATIONS(X) \
    X(ck_combine_sum_f32, float) X(ck_combine_minimum_f32, float) X(ck_combine_maximum_f32, float) \
    X(ck_combine_sum_f64, double) X(ck_combine_minimum_f64, double) X(ck_combine_maximum_f64, double) \
    X(ck_combine_sum_i32, int64_t) X(ck_combine_minimum_i32, int32_t) X(ck_combine_maximum_i32, int32_t)
#define CK_DECLARE(name, T) void name(T *_Nonnull results, intptr_t count);
CK_COMBINATIONS(CK_DECLARE)
#undef CK_DECLARE

/// What a processor has: a level has all that those below it have.
typedef enum ck_level {
    /// What every processor of this architecture has.
    ck_baseline,
    /// AVX2 and FMA.
    ck_avx2,
    /// AVX-512 with F, VL, DQ and BW.
    ck_avx512,
} ck_level;

/// The level that kernels use.
ck_level ck_current_level(void);
/// Has kernels use at most this level, for tests. Returns the level that they use then.
ck_level ck_limit_level(ck_level level);

#endif
