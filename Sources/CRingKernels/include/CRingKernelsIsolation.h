// What kernels in processes of their own need from the system: shared memory without a name, descriptors that wake,
// starting a child that dies with its parent, and hearing how it ended.
#ifndef CRINGKERNELS_ISOLATION_H
#define CRINGKERNELS_ISOLATION_H

#include <stdbool.h>
#include <stdint.h>

// Functions that return int32_t give a descriptor or 0, or a negative errno.

/// Anonymous memory of `size` bytes that can be neither shrunk nor grown, close-on-exec.
int32_t drk_memory_create(const char *name, uint64_t size);
/// Whether the memory has this size and is sealed, so that no access to it can fail; 0 or a negative errno.
int32_t drk_memory_check(int32_t descriptor, uint64_t *size);
/// The memory as bytes that other processes see, or null with errno set.
void *drk_memory_map(int32_t descriptor, uint64_t size);
void drk_memory_unmap(void *bytes, uint64_t size);

/// A descriptor that is readable between a signal and the next clear; close-on-exec, never blocks.
int32_t drk_event_create(void);
void drk_event_signal(int32_t descriptor);
void drk_event_clear(int32_t descriptor);
/// Makes a descriptor close-on-exec.
int32_t drk_close_on_exec(int32_t descriptor);

/// A set of descriptors of which one thread waits until some are readable; each goes by a token.
int32_t drk_poller_create(void);
int32_t drk_poller_add(int32_t poller, int32_t descriptor, uint64_t token);
void drk_poller_remove(int32_t poller, int32_t descriptor);
/// Waits without a limit; how many tokens were written, or a negative errno.
int32_t drk_poller_wait(int32_t poller, uint64_t *tokens, int32_t most);

/// What to start, and how.
typedef struct {
    const char *path;
    /// Null-terminated.
    char *const *arguments;
    /// NAME=VALUE texts that come before the environment of this process and hide its values; null-terminated.
    char *const *variables;
    /// They become 3, 4, … in the child, which inherits nothing else beyond its standard streams.
    const int32_t *descriptors;
    int32_t descriptor_count;
    /// Bytes of address space, or 0 for no limit of its own.
    uint64_t memory_limit;
} drk_spawn_request;

/// Starts a child that the system ends when the calling thread ends, in a process group of its own, with an empty standard
/// input. Gives its ID and a descriptor that is readable once it has ended. 0 or a negative errno; that of execve(2) as well.
int32_t drk_spawn(const drk_spawn_request *request, int32_t *process, int32_t *descriptor);

/// How a process ended.
typedef struct {
    /// Whether a signal ended it, and then which; otherwise its exit code.
    bool was_killed;
    int32_t code;
    /// The most memory it had at a time, in KiB.
    int64_t peak_kilobytes;
} drk_process_end;

/// Takes note of a child's end, which leaves no zombie behind. 1 when it has ended, 0 while it runs, or a negative errno.
int32_t drk_collect(int32_t descriptor, drk_process_end *end);
/// Ends a process at once.
void drk_kill(int32_t descriptor);

/// In a child: has the system end it with its parent, and finds out whether that lives. 0, or a negative errno; -ESRCH when the
/// parent is not `parent`.
int32_t drk_follow_parent(int32_t parent);
/// A descriptor that is readable once the process has ended.
int32_t drk_process_descriptor(int32_t process);
/// Leaves out of the environment what is for this process alone.
void drk_forget_variable(const char *name);
/// The value of a variable of the environment, or null.
const char *drk_variable(const char *name);

#endif
