// The functions of the driver, under the names that a program for today's driver looks up.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern int standin_device_count, standin_version, standin_compute_mode, standin_initialised, standin_events, standin_contexts;
extern size_t standin_capacity;
extern int standin_capability;
extern __thread void *standin_current[8];
extern __thread int standin_depth;

static char context;

DRIVER(cuInit, false, (unsigned flags),
    const char *loading = getenv("CUDA_MODULE_LOADING");
    if (flags) FAIL(INVALID_VALUE, "cuInit with flags")
    else if (!loading || strcmp(loading, "EAGER") != 0) FAIL(INVALID_VALUE, "cuInit before eager loading was chosen")
    else standin_initialised = 1;)
DRIVER(cuDriverGetVersion, false, (int *version), *version = standin_version;)
DRIVER(cuGetErrorName, false, (int value, const char **name), (void)value; *name = "CUDA_STANDIN"; (void)call;)

#define NEEDS_START if (!standin_initialised) FAIL(NOT_INITIALISED, "%s before cuInit", call) else

DRIVER(cuDeviceGetCount, false, (int *count), NEEDS_START *count = standin_device_count;)
DRIVER(cuDeviceGet, false, (int *device, int ordinal),
    NEEDS_START if (ordinal < 0 || ordinal >= standin_device_count) code = INVALID_DEVICE; else *device = ordinal;)
DRIVER(cuDeviceGetName, false, (char *name, int capacity, int device),
    NEEDS_START snprintf(name, capacity, "Stand-in %d", device);)
DRIVER(cuDeviceTotalMem_v2, false, (size_t *bytes, int device), (void)device; NEEDS_START *bytes = standin_capacity;)
DRIVER(cuDeviceGetAttribute, false, (int *value, int attribute, int device), (void)device;
    NEEDS_START switch (attribute) {
    case 1: *value = 1024; break;
    case 2: case 3: *value = 1024; break;
    case 4: *value = 64; break;
    case 8: *value = 49152; break;
    case 10: *value = 32; break;
    case 16: *value = 132; break;
    case 17: *value = 0; break;
    case 18: *value = 0; break;
    case 19: *value = 1; break;
    case 20: *value = standin_compute_mode; break;
    case 75: *value = standin_capability / 10; break;
    case 76: *value = standin_capability % 10; break;
    default: FAIL(INVALID_VALUE, "an attribute that the stand-in does not know: %d", attribute)
    })
DRIVER(cuDevicePrimaryCtxRetain, false, (void **handle, int device), (void)device;
    NEEDS_START { *handle = &context; standin_contexts++; })
DRIVER(cuDevicePrimaryCtxRelease_v2, false, (int device), (void)device;
    if (standin_contexts == 0) FAIL(INVALID_CONTEXT, "a context is released that is not retained")
    else standin_contexts--;)
DRIVER(cuCtxPushCurrent_v2, false, (void *handle),
    if (handle != &context || standin_contexts == 0) FAIL(INVALID_CONTEXT, "a context becomes current that is not retained")
    else if (standin_depth == 8) FAIL(INVALID_VALUE, "contexts are pushed and not popped")
    else standin_current[standin_depth++] = handle;)
DRIVER(cuCtxPopCurrent_v2, false, (void **handle),
    if (standin_depth == 0) FAIL(INVALID_CONTEXT, "a context is popped that was not pushed")
    else *handle = standin_current[--standin_depth];)

static size_t used(void) {
    size_t bytes = 0;
    for (struct memory *memory = standin_memory; memory; memory = memory->next)
        if (memory->kind == DEVICE) bytes += memory->bytes;
    return bytes;
}

static char *allocate(enum memory_kind kind, size_t bytes, bool isMapped) {
    void *start;
    if (posix_memalign(&start, 4096, bytes) != 0) return NULL;
    memset(start, kind == DEVICE ? 0xA5 : 0x5A, bytes);
    struct memory *memory = malloc(sizeof *memory);
    *memory = (struct memory){kind, start, bytes, isMapped, standin_memory};
    standin_memory = memory;
    return start;
}

static int give_back(enum memory_kind kind, char *start, const char *call) {
    for (struct memory **place = &standin_memory; *place; place = &(*place)->next) {
        struct memory *memory = *place;
        if (memory->kind != kind || memory->start != start) continue;
        if (standin_is_used(memory)) standin_violation("%s while a command uses the memory", call);
        *place = memory->next;
        memset(memory->start, 0xDD, memory->bytes);
        free(memory->start);
        free(memory);
        return OK;
    }
    standin_violation("%s of what is not allocated, or was freed", call);
    return INVALID_VALUE;
}

DRIVER(cuMemAlloc_v2, true, (uint64_t *address, size_t bytes),
    char *start = NULL;
    if (bytes == 0) FAIL(INVALID_VALUE, "an allocation of nothing")
    else if (bytes > standin_capacity - used() || !(start = allocate(DEVICE, bytes, false))) code = OUT_OF_MEMORY;
    else *address = (uintptr_t)start | DEVICE_BIT;)
DRIVER(cuMemFree_v2, true, (uint64_t address),
    if (!(address & DEVICE_BIT)) FAIL(INVALID_VALUE, "cuMemFree_v2 of a pointer of the host")
    else code = give_back(DEVICE, (char *)(uintptr_t)(address & ~DEVICE_BIT), call);)
DRIVER(cuMemHostAlloc, true, (void **host, size_t bytes, unsigned flags),
    if (bytes == 0) FAIL(INVALID_VALUE, "an allocation of nothing")
    else if (!(*host = allocate(HOST, bytes, (flags & 2) != 0))) code = OUT_OF_MEMORY;)
DRIVER(cuMemFreeHost, true, (void *host), code = give_back(HOST, host, call);)
DRIVER(cuMemHostGetDevicePointer_v2, true, (uint64_t *address, void *host, unsigned flags),
    struct memory *memory = standin_find(HOST, host, 1);
    if (flags || !memory || !memory->isMapped) FAIL(INVALID_VALUE, "an address is asked for memory that is not mapped")
    else *address = (uintptr_t)host | DEVICE_BIT;)

#define STREAM if (!standin_is_stream(stream, call)) code = INVALID_HANDLE; else

DRIVER(cuMemcpyHtoDAsync_v2, true, (uint64_t target, const void *source, size_t bytes, struct stream *stream),
    STREAM {
        void *start = standin_device(target, bytes, call);
        if (!start || (uintptr_t)source & DEVICE_BIT) FAIL(INVALID_VALUE, "%s", call)
        else standin_append(stream, (struct command){.kind = WRITE, .target = start, .source = source, .bytes = bytes});
    })
DRIVER(cuMemcpyDtoHAsync_v2, true, (void *target, uint64_t source, size_t bytes, struct stream *stream),
    STREAM {
        void *start = standin_device(source, bytes, call);
        if (!start || (uintptr_t)target & DEVICE_BIT) FAIL(INVALID_VALUE, "%s", call)
        else standin_append(stream, (struct command){.kind = READ, .target = target, .source = start, .bytes = bytes});
    })
DRIVER(cuMemcpyDtoDAsync_v2, true, (uint64_t target, uint64_t source, size_t bytes, struct stream *stream),
    STREAM {
        char *to = standin_device(target, bytes, call);
        char *from = standin_device(source, bytes, call);
        if (!to || !from) code = INVALID_VALUE;
        else if (to < from + bytes && from < to + bytes) FAIL(INVALID_VALUE, "a copy that overlaps")
        else standin_append(stream, (struct command){.kind = COPY, .target = to, .source = from, .bytes = bytes});
    })

#define SET_FUNCTION(name, type)                                                                                            \
    DRIVER(name, true, (uint64_t target, type value, size_t count, struct stream *stream),                                  \
        STREAM {                                                                                                            \
            void *start = standin_device(target, count * sizeof(type), call);                                               \
            if (!start) code = INVALID_VALUE;                                                                               \
            else if (target % sizeof(type)) FAIL(716, "%s at an address that is not aligned", call)                         \
            else standin_append(stream, (struct command){.kind = SET, .target = start, .bytes = count * sizeof(type),       \
                                                         .value = value, .width = sizeof(type)});                           \
        })
SET_FUNCTION(cuMemsetD8Async, uint8_t)
SET_FUNCTION(cuMemsetD16Async, uint16_t)
SET_FUNCTION(cuMemsetD32Async, uint32_t)

DRIVER(cuStreamCreate, true, (struct stream **stream, unsigned flags),
    if (flags != 1) FAIL(INVALID_VALUE, "a stream that waits for the default stream")
    else { *stream = calloc(1, sizeof **stream); (*stream)->next = standin_streams; standin_streams = *stream; })
DRIVER(cuStreamDestroy_v2, true, (struct stream *stream),
    STREAM {
        standin_drain(stream);
        for (struct stream **place = &standin_streams; *place; place = &(*place)->next)
            if (*place == stream) { *place = stream->next; break; }
        free(stream);
    })
DRIVER(cuStreamSynchronize, true, (struct stream *stream),
    STREAM { standin_drain(stream); code = standin_sticky; })
DRIVER(cuStreamWaitEvent, true, (struct stream *stream, struct event *event, unsigned flags),
    STREAM {
        if (flags || !event || event->isDestroyed) FAIL(INVALID_HANDLE, "%s", call)
        else if (event->pending) standin_append(stream, (struct command){.kind = WAIT, .event = event, .generation = event->generation});
    })

DRIVER(cuEventCreate, true, (struct event **event, unsigned flags),
    if (!(flags & 2)) FAIL(INVALID_VALUE, "an event that takes the time for nobody")
    else { *event = calloc(1, sizeof **event); (*event)->references = 1; standin_events++; })
DRIVER(cuEventDestroy_v2, true, (struct event *event),
    if (!event || event->isDestroyed) FAIL(INVALID_HANDLE, "%s", call)
    else { event->isDestroyed = true; standin_events--; if (--event->references == 0) free(event); })
DRIVER(cuEventRecord, true, (struct event *event, struct stream *stream),
    STREAM {
        if (!event || event->isDestroyed) FAIL(INVALID_HANDLE, "%s", call)
        else {
            event->pending = stream;
            event->generation++;
            standin_append(stream, (struct command){.kind = RECORD, .event = event, .generation = event->generation});
        }
    })
DRIVER(cuEventQuery, true, (struct event *event),
    if (!event || event->isDestroyed) FAIL(INVALID_HANDLE, "%s", call)
    else if (event->pending) { standin_step(event->pending); code = event->pending ? NOT_READY : standin_sticky; })
DRIVER(cuEventSynchronize, true, (struct event *event),
    if (!event || event->isDestroyed) FAIL(INVALID_HANDLE, "%s", call)
    else {
        while (event->pending && event->pending->first) {
            if (standin_step(event->pending)) continue;
            pthread_mutex_unlock(&standin_lock);
            usleep(4000);
            pthread_mutex_lock(&standin_lock);
        }
        code = standin_sticky;
    })
