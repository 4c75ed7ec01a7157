// The kernels of ComputeKernels for the processor, each a function that goes over a piece of a row of items: what
// `CPULaunch.forEachItem(natively:)` takes, with nothing checked. Each picks the vectors that the processor has.
#ifndef CCOMPUTEKERNELS_H
#define CCOMPUTEKERNELS_H

#include <stdint.h>

#include "../Generated/ck_names.h"

#define CK_DECLARE(name) void name(const intptr_t *_Nonnull row, const intptr_t *_Nonnull arguments);
CK_KERNELS(CK_DECLARE)
#undef CK_DECLARE

/// What a processor has: a level has all that those below it have.
typedef enum __attribute__((enum_extensibility(closed))) ck_level {
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
