#define _GNU_SOURCE
#include "CRingKernelsIsolation.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Not in every libc that this is compiled with.
#ifndef P_PIDFD
#define P_PIDFD 3
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif

enum { seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL };

int32_t drk_memory_create(const char *name, uint64_t size) {
    int descriptor = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0) return -errno;
    if (ftruncate(descriptor, (off_t)size) != 0 || fcntl(descriptor, F_ADD_SEALS, seals) != 0) {
        int error = errno;
        close(descriptor);
        return -error;
    }
    return descriptor;
}

int32_t drk_memory_check(int32_t descriptor, uint64_t *size) {
    struct stat status;
    if (fstat(descriptor, &status) != 0) return -errno;
    int found = fcntl(descriptor, F_GET_SEALS);
    if (found < 0) return -errno;
    if ((found & seals) != seals) return -EPERM;
    *size = (uint64_t)status.st_size;
    return 0;
}

void *drk_memory_map(int32_t descriptor, uint64_t size) {
    void *bytes = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    return bytes == MAP_FAILED ? NULL : bytes;
}

void drk_memory_unmap(void *bytes, uint64_t size) { munmap(bytes, size); }

int32_t drk_event_create(void) {
    int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return descriptor < 0 ? -errno : descriptor;
}

void drk_event_signal(int32_t descriptor) {
    uint64_t one = 1;
    // It fails when the count is at its limit: readable it is then, too.
    ssize_t written = write(descriptor, &one, sizeof one);
    (void)written;
}

void drk_event_clear(int32_t descriptor) {
    uint64_t count;
    ssize_t got = read(descriptor, &count, sizeof count);
    (void)got;
}

int32_t drk_close_on_exec(int32_t descriptor) {
    return fcntl(descriptor, F_SETFD, FD_CLOEXEC) < 0 ? -errno : 0;
}

int32_t drk_poller_create(void) {
    int descriptor = epoll_create1(EPOLL_CLOEXEC);
    return descriptor < 0 ? -errno : descriptor;
}

int32_t drk_poller_add(int32_t poller, int32_t descriptor, uint64_t token) {
    struct epoll_event event = {.events = EPOLLIN, .data.u64 = token};
    return epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event) < 0 ? -errno : 0;
}

void drk_poller_remove(int32_t poller, int32_t descriptor) {
    epoll_ctl(poller, EPOLL_CTL_DEL, descriptor, NULL);
}

int32_t drk_poller_wait(int32_t poller, uint64_t *tokens, int32_t most) {
    struct epoll_event events[16];
    if (most > 16) most = 16;
    int count = epoll_wait(poller, events, most, -1);
    if (count < 0) return errno == EINTR ? 0 : -errno;
    for (int i = 0; i < count; i++) tokens[i] = events[i].data.u64;
    return count;
}

// The environment of a child: `variables`, then what this process has under other names. One allocation, or null.
static char **make_environment(char *const *variables) {
    size_t own = 0, inherited = 0;
    while (variables[own]) own++;
    while (environ && environ[inherited]) inherited++;
    char **result = malloc((own + inherited + 1) * sizeof *result);
    if (!result) return NULL;
    size_t count = 0;
    for (size_t i = 0; i < own; i++) result[count++] = variables[i];
    for (size_t i = 0; i < inherited; i++) {
        bool is_hidden = false;
        for (size_t j = 0; j < own && !is_hidden; j++) {
            size_t length = strcspn(variables[j], "=") + 1;
            is_hidden = strncmp(variables[j], environ[i], length) == 0;
        }
        if (!is_hidden) result[count++] = environ[i];
    }
    result[count] = NULL;
    return result;
}

// The child's way from vfork(2) to execve(2), in the memory of its parent: system calls only. Returns the errno, for `report`, a pipe
// that execve closes.
static int become(const drk_spawn_request *request, char *const *environment, pid_t parent, int *report) {
    // Survives execve. The parent may have ended before it took effect.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno;
    if (getppid() != parent) return ESRCH;
    // Ctrl-C in a terminal is for the parent, which ends its children in order.
    if (setpgid(0, 0) != 0) return errno;
    if (request->memory_limit != 0) {
        struct rlimit limit = {request->memory_limit, request->memory_limit};
        if (setrlimit(RLIMIT_AS, &limit) != 0) return errno;
    }
    int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (null < 0) return errno;
    if (dup2(null, 0) < 0) return errno;
    // First out of the way of each other, then to their places.
    int first = 3, count = request->descriptor_count, moved[8];
    if (count > 8) return EINVAL;
    for (int i = 0; i < count; i++) {
        moved[i] = fcntl(request->descriptors[i], F_DUPFD_CLOEXEC, first + count + 1);
        if (moved[i] < 0) return errno;
    }
    int away = fcntl(*report, F_DUPFD_CLOEXEC, first + count + 1);
    if (away < 0) return errno;
    *report = away;
    for (int i = 0; i < count; i++) {
        if (dup2(moved[i], first + i) < 0) return errno;
    }
    if (dup3(away, first + count, O_CLOEXEC) < 0) return errno;
    *report = first + count;
    if (syscall(SYS_close_range, first + count + 1, ~0u, 0) != 0) {
        struct rlimit limit;
        int last = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65536 ? (int)limit.rlim_cur : 65536;
        for (int i = first + count + 1; i < last; i++) close(i);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(request->path, request->arguments, environment);
    return errno;
}

// Kept apart, so that the child changes no variable that its parent has in a register.
static __attribute__((noinline)) pid_t start(
    const drk_spawn_request *request, char *const *environment, int pipe) {
    pid_t parent = getpid();
    pid_t child = vfork();
    if (child == 0) {
        int report = pipe;
        int error = become(request, environment, parent, &report);
        ssize_t written = write(report, &error, sizeof error);
        _exit(written == sizeof error ? 127 : 126);
    }
    return child;
}

int32_t drk_spawn(const drk_spawn_request *request, int32_t *process, int32_t *descriptor) {
    char **environment = make_environment(request->variables);
    if (!environment) return -ENOMEM;
    // Not a word in the memory that the two share after vfork(2): ThreadSanitizer makes a fork(2) of it.
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) {
        int failed = errno;
        free(environment);
        return -failed;
    }
    // No handler of this process runs in the child.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t child = start(request, environment, report[1]);
    int error = child < 0 ? errno : 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    free(environment);
    close(report[1]);
    int failure = 0;
    // The end of the pipe, once the child has become the program.
    while (child >= 0 && read(report[0], &failure, sizeof failure) < 0 && errno == EINTR) {}
    close(report[0]);
    if (child < 0) return -error;
    if (failure != 0) {
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
        return -failure;
    }
    // The child stays at least as a zombie until it is collected, so its ID is still its own.
    long opened = syscall(SYS_pidfd_open, child, 0);
    if (opened < 0) {
        error = errno;
        kill(child, SIGKILL);
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
        return -error;
    }
    *process = child;
    *descriptor = (int32_t)opened;  // close-on-exec from the start
    return 0;
}

int32_t drk_collect(int32_t descriptor, drk_process_end *end) {
    siginfo_t info;
    struct rusage usage;
    memset(&info, 0, sizeof info);
    memset(&usage, 0, sizeof usage);
    // The system call rather than waitid(3), which does not tell what the process used.
    while (syscall(SYS_waitid, P_PIDFD, descriptor, &info, WEXITED | WNOHANG, &usage) != 0) {
        if (errno != EINTR) return -errno;
    }
    if (info.si_pid == 0) return 0;
    end->was_killed = info.si_code != CLD_EXITED;
    end->code = info.si_status;
    end->peak_kilobytes = usage.ru_maxrss;
    return 1;
}

void drk_kill(int32_t descriptor) { syscall(SYS_pidfd_send_signal, descriptor, SIGKILL, NULL, 0); }

int32_t drk_follow_parent(int32_t parent) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -errno;
    return getppid() == parent ? 0 : -ESRCH;
}

int32_t drk_process_descriptor(int32_t process) {
    long opened = syscall(SYS_pidfd_open, process, 0);
    return opened < 0 ? -errno : (int32_t)opened;
}

void drk_forget_variable(const char *name) { unsetenv(name); }

const char *drk_variable(const char *name) { return getenv(name); }
