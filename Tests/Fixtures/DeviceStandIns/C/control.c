// What tests tell the stand-in and ask it, and what its parts share.
#define _GNU_SOURCE
#include "internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

pthread_mutex_t standin_lock = PTHREAD_MUTEX_INITIALIZER;
struct memory *standin_memory;
struct stream *standin_streams;
int standin_sticky;
// Read by the driver part.
int standin_device_count = 1, standin_version = 13000, standin_compute_mode, standin_initialised;
size_t standin_capacity = (size_t)1 << 32;
int standin_capability = 90, standin_function_threads = 1024;
int standin_events, standin_contexts;
__thread void *standin_current[8];
__thread int standin_depth;

static int violations;
static char last_violation[512];

static struct { char call[64]; long calls; } counts[64];
static struct { char call[64]; long countdown; int code; } failures[16];
static struct { long countdown; int code; } execution;

void standin_violation(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(last_violation, sizeof last_violation, format, arguments);
    va_end(arguments);
    violations++;
}

int standin_enter(const char *call, bool needsContext) {
    for (size_t index = 0; index < sizeof counts / sizeof *counts; index++) {
        if (counts[index].call[0] == 0) snprintf(counts[index].call, sizeof counts[index].call, "%s", call);
        if (strcmp(counts[index].call, call) == 0) {
            counts[index].calls++;
            break;
        }
    }
    for (size_t index = 0; index < sizeof failures / sizeof *failures; index++) {
        if (failures[index].code == 0 || strcmp(failures[index].call, call) != 0) continue;
        if (--failures[index].countdown == 0) {
            int code = failures[index].code;
            failures[index].code = 0;
            return code;
        }
    }
    if (needsContext && !standin_initialised) {
        standin_violation("%s before cuInit", call);
        return NOT_INITIALISED;
    }
    if (needsContext && standin_depth == 0) {
        standin_violation("%s without a current context", call);
        return INVALID_CONTEXT;
    }
    return needsContext ? standin_sticky : 0;
}

struct memory *standin_find(enum memory_kind kind, const void *start, size_t bytes) {
    for (struct memory *memory = standin_memory; memory; memory = memory->next) {
        const char *place = start;
        if (memory->kind == kind && place >= memory->start && place + bytes <= memory->start + memory->bytes) return memory;
    }
    return NULL;
}

void *standin_device(uint64_t address, size_t bytes, const char *call) {
    if (!(address & DEVICE_BIT)) {
        standin_violation("%s with a pointer of the host as an address of the device", call);
        return NULL;
    }
    char *start = (char *)(uintptr_t)(address & ~DEVICE_BIT);
    if (standin_find(DEVICE, start, bytes)) return start;
    struct memory *mapped = standin_find(HOST, start, bytes);
    if (mapped && mapped->isMapped) return start;
    standin_violation("%s with %zu bytes that are not in memory of the device, or were freed", call, bytes);
    return NULL;
}

bool standin_is_stream(struct stream *stream, const char *call) {
    if (!stream) {
        standin_violation("%s on the default stream", call);
        return false;
    }
    for (struct stream *other = standin_streams; other; other = other->next)
        if (other == stream) return true;
    standin_violation("%s on a stream that is none", call);
    return false;
}

static void release_event(struct event *event) {
    if (--event->references == 0) free(event);
}

bool standin_step(struct stream *stream) {
    struct command *command = stream->first;
    if (!command) return false;
    if (command->kind == STAY && !standin_sticky && __atomic_load_n(&command->running, __ATOMIC_ACQUIRE) > 0) return false;
    stream->first = command->next;
    if (!stream->first) stream->last = NULL;
    if (command->kind <= LAUNCH && execution.code && --execution.countdown == 0) {
        standin_sticky = execution.code;
        execution.code = 0;
    }
    // A device that is lost executes nothing, and marks nothing as reached but for those who wait.
    switch (command->kind) {
    case WRITE: case READ: case COPY:
        if (!standin_sticky) memmove(command->target, command->source, command->bytes);
        break;
    case SET:
        for (size_t index = 0; !standin_sticky && index < command->bytes / command->width; index++)
            memcpy((char *)command->target + index * command->width, &command->value, command->width);
        break;
    case LAUNCH:
        if (!standin_sticky) standin_execute(command);
        standin_release_arguments(command);
        break;
    case STAY:
        // Blocks that go on after the loss of their device keep what they use.
        if (__atomic_load_n(&command->running, __ATOMIC_ACQUIRE) > 0) return true;
        standin_release_arguments(command);
        break;
    case RECORD:
        if (command->event->generation == command->generation) command->event->pending = NULL;
        release_event(command->event);
        break;
    case WAIT:
        while (command->event->pending && command->event->generation == command->generation)
            if (!standin_step(command->event->pending)) break;
        release_event(command->event);
        break;
    }
    free(command);
    return true;
}

void standin_drain(struct stream *stream) {
    while (stream->first) {
        if (standin_step(stream)) continue;
        pthread_mutex_unlock(&standin_lock);
        usleep(4000);
        pthread_mutex_lock(&standin_lock);
    }
}

struct command *standin_append(struct stream *stream, struct command command) {
    struct command *copy = malloc(sizeof *copy);
    *copy = command;
    copy->next = NULL;
    if (command.event) command.event->references++;
    if (stream->last) stream->last->next = copy; else stream->first = copy;
    stream->last = copy;
    return copy;
}

bool standin_is_used(const struct memory *memory) {
    for (struct stream *stream = standin_streams; stream; stream = stream->next)
        for (struct command *command = stream->first; command; command = command->next) {
            if ((command->kind == LAUNCH || command->kind == STAY) && standin_launch_uses(command, memory)) return true;
            if (command->kind > SET) continue;
            const char *ends[] = {command->target, command->source};
            for (int end = 0; end < 2; end++)
                if (ends[end] >= memory->start && ends[end] < memory->start + memory->bytes) return true;
        }
    return false;
}

#define LOCKED(...) pthread_mutex_lock(&standin_lock); __VA_ARGS__; pthread_mutex_unlock(&standin_lock)

// As after the start of the process, but for what is allocated.
void standin_reset(void) {
    LOCKED(violations = 0; last_violation[0] = 0; memset(counts, 0, sizeof counts); memset(failures, 0, sizeof failures);
           execution.code = 0; standin_sticky = 0; standin_compute_mode = 0; standin_device_count = 1; standin_version = 13000;
           standin_capacity = (size_t)1 << 32; standin_capability = 90; standin_function_threads = 1024);
}

// Has the nth call from now on fail.
void standin_fail(const char *call, long nth, int code) {
    LOCKED(for (size_t index = 0; index < sizeof failures / sizeof *failures; index++) if (failures[index].code == 0) {
        snprintf(failures[index].call, sizeof failures[index].call, "%s", call);
        failures[index].countdown = nth;
        failures[index].code = code;
        break;
    });
}

// Forgets what was to fail.
void standin_clear_failures(void) { LOCKED(memset(failures, 0, sizeof failures); execution.code = 0); }

// Has the nth copy, fill or launch from now on fail when it is executed, and everything after it.
void standin_fail_execution(long nth, int code) { LOCKED(execution.countdown = nth; execution.code = code); }
void standin_configure(int devices, int version, size_t capacity, int compute_mode) {
    LOCKED(standin_compute_mode = compute_mode; standin_device_count = devices; standin_version = version; standin_capacity = capacity);
}

// Its architecture, such as 90 for sm_90, and the most threads of a block with any function.
void standin_configure_kernels(int capability, int threads) {
    LOCKED(standin_capability = capability; standin_function_threads = threads);
}
const char *standin_architecture_name(void) {
    static char name[16];
    snprintf(name, sizeof name, "sm_%d", standin_capability);
    return name;
}

int standin_violations(void) { LOCKED(int result = violations); return result; }
const char *standin_last_violation(void) { return last_violation; }

long standin_calls(const char *call) {
    LOCKED(long result = 0; for (size_t index = 0; index < sizeof counts / sizeof *counts; index++)
        if (strcmp(counts[index].call, call) == 0) result = counts[index].calls);
    return result;
}

// Allocations of memory that are not freed.
int standin_live_memory(void) {
    LOCKED(int result = 0; for (struct memory *memory = standin_memory; memory; memory = memory->next) result++);
    return result;
}
int standin_live_streams(void) {
    LOCKED(int result = 0; for (struct stream *stream = standin_streams; stream; stream = stream->next) result++);
    return result;
}
int standin_live_events(void) { LOCKED(int result = standin_events); return result; }
int standin_live_contexts(void) { LOCKED(int result = standin_contexts); return result; }

// Frees all memory that is not in use by a command: what it refused to take back when told to.
void standin_take_back(void) {
    pthread_mutex_lock(&standin_lock);
    for (struct memory **place = &standin_memory; *place;) {
        struct memory *memory = *place;
        if (standin_is_used(memory)) { place = &memory->next; continue; }
        *place = memory->next;
        free(memory->start);
        free(memory);
    }
    pthread_mutex_unlock(&standin_lock);
}
