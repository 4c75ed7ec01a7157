#if defined(__x86_64__)
#define CK_NAME(name) name##_avx512
#define CK_FMA 1
#define CK_WIDTH 64
#pragma clang attribute push(__attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma"))), apply_to = function)
#include "rows.h"
#pragma clang attribute pop
#endif
