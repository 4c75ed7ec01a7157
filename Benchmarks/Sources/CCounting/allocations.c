// The C library's allocator under the names of the C library, counted. Its own entries have second names.

#include "internal.h"

#include <errno.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

void *malloc(size_t size) {
    COUNT(counting_allocation);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    COUNT(counting_allocation);
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    COUNT(counting_allocation);
    if (memory) COUNT(counting_free);
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
    COUNT(counting_allocation);
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    COUNT(counting_allocation);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
    COUNT(counting_allocation);
    int before = errno;
    void *memory = __libc_memalign(alignment, size);
    errno = before;
    if (!memory) return ENOMEM;
    *result = memory;
    return 0;
}

void free(void *memory) {
    if (!memory) return;
    COUNT(counting_free);
    __libc_free(memory);
}
