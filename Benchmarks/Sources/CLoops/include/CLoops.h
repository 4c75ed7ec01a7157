// What a C programmer would write, to compare with.
#ifndef CLOOPS_H
#define CLOOPS_H

#include <stddef.h>

void loops_add(const float *left, const float *right, float *sum, size_t count);

#endif
