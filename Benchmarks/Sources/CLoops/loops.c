#include "CLoops.h"

void loops_add(const float *left, const float *right, float *sum, size_t count) {
    for (size_t index = 0; index < count; index++) sum[index] = left[index] + right[index];
}
