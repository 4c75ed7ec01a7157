#if defined(__x86_64__)
#define CK_NAME(name) name##_avx2
#define CK_FMA 1
#define CK_WIDTH 32
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "rows.h"
#pragma clang attribute pop
#endif
