#include "CComputeKernels.h"

#if defined(__x86_64__)
#define CK_NAME(name) name##_baseline
#define CK_FMA 0
#else
#define CK_NAME(name) name
#define CK_FMA 1
#endif
#define CK_WIDTH 16
#include "rows.h"
