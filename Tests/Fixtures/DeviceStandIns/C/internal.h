// A stand-in for libcuda.so.1, for tests without a GPU. Device memory is memory of the host under addresses that the host
// cannot use. It is as unfriendly as the interface allows: memory is poisoned, commands are executed as late as possible and
// in the caller of whatever waits for them, and every misuse is counted as a violation, with a text.
#ifndef STANDIN_INTERNAL_H
#define STANDIN_INTERNAL_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    OK = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALISED = 3, INVALID_DEVICE = 101, INVALID_IMAGE = 200,
    INVALID_CONTEXT = 201, NO_BINARY_FOR_GPU = 209, INVALID_PTX = 218, INVALID_HANDLE = 400, NOT_FOUND = 500, NOT_READY = 600,
    LAUNCH_OUT_OF_RESOURCES = 701
};

// Makes addresses of the device unusable on the host: it is no canonical address.
#define DEVICE_BIT (UINT64_C(1) << 60)

struct stream;

struct event {
    int references;
    bool isDestroyed;
    // Where it was recorded last, while it is not reached.
    struct stream *pending;
    uint64_t generation;
};

// Those up to LAUNCH do something to memory.
enum kind { WRITE, READ, COPY, SET, LAUNCH, RECORD, WAIT,
    // A launch that stays: its blocks run, each on a thread of its own.
    STAY };

struct function;

struct command {
    enum kind kind;
    void *target;
    const void *source;
    size_t bytes;
    uint32_t value;
    size_t width;
    struct event *event;
    uint64_t generation;
    // Of a launch, whose arguments it owns.
    struct function *function;
    void **arguments;
    size_t argument_count;
    unsigned grid[3], block[3];
    // Of one that stays: how many of its blocks have not ended.
    int running;
    struct command *next;
};

struct stream {
    struct command *first, *last;
    struct stream *next;
};

enum memory_kind { DEVICE, HOST };

struct memory {
    enum memory_kind kind;
    char *start;
    size_t bytes;
    bool isMapped;
    struct memory *next;
};

// One lock for everything; the functions below want it held.
extern pthread_mutex_t standin_lock;
extern struct memory *standin_memory;
extern struct stream *standin_streams;
extern int standin_sticky;

void standin_violation(const char *format, ...) __attribute__((format(printf, 1, 2)));
// Counts a call and says which code it has to fail with, or 0.
int standin_enter(const char *call, bool needsContext);
// The memory that holds all these bytes, or null.
struct memory *standin_find(enum memory_kind kind, const void *start, size_t bytes);
// The host's pointer to bytes of the device, or null after a violation.
void *standin_device(uint64_t address, size_t bytes, const char *call);
bool standin_is_stream(struct stream *stream, const char *call);
// Executes the oldest command of a stream; false when there is none, or it is a launch that stays and goes on.
bool standin_step(struct stream *stream);
// Executes everything, and waits for launches that stay, without the lock.
void standin_drain(struct stream *stream);
struct command *standin_append(struct stream *stream, struct command command);
bool standin_is_used(const struct memory *memory);
// "sm_90".
const char *standin_architecture_name(void);
// The most threads of a block with any function.
extern int standin_function_threads;
void standin_execute(struct command *launch);
// Starts the blocks of a launch that stays; false when the system gives no thread.
bool standin_start(struct command *launch);
// Whether the blocks of a function are to run at the same time.
bool standin_stays(const struct function *function);
bool standin_launch_uses(const struct command *launch, const struct memory *memory);
void standin_release_arguments(struct command *launch);

// Every function of the driver: takes the lock, counts, fails if told to, and lets the body set `code`.
#define DRIVER(name, needsContext, parameters, ...)                                                                         \
    int name parameters {                                                                                                   \
        pthread_mutex_lock(&standin_lock);                                                                                  \
        const char *call = #name;                                                                                           \
        int code = standin_enter(call, needsContext);                                                                       \
        if (code == OK) { __VA_ARGS__ }                                                                                     \
        pthread_mutex_unlock(&standin_lock);                                                                                \
        return code;                                                                                                        \
    }
#define FAIL(value, ...) { standin_violation(__VA_ARGS__); code = value; }

#endif
