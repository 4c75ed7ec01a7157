// What the text of a kernel needs around it on this machine: the numbers of the thread that runs, and blocks whose threads can
// wait for each other, each on a stack of its own. Included behind the text, which has declared the numbers.
#include <stdbool.h>
#include <stdlib.h>
#include <ucontext.h>

_Thread_local struct rk_native_ids rk_native_ids;

struct standin_fiber {
    ucontext_t context;
    char *stack;
    // The thread of the block that it runs.
    unsigned thread;
    bool waits;
};

static _Thread_local struct {
    void (*call)(void **);
    void **arguments;
    unsigned count, next;
    struct standin_fiber *fibers, *current;
    ucontext_t scheduler;
} standin_block;

static void standin_enter_thread(unsigned thread) {
    const unsigned *size = rk_native_ids.group_size;
    rk_native_ids.local[0] = thread % size[0];
    rk_native_ids.local[1] = thread / size[0] % size[1];
    rk_native_ids.local[2] = thread / size[0] / size[1];
}

// A fiber takes one thread after the other until one waits at a barrier, which then keeps the fiber.
static void standin_fiber_body(void) {
    while (standin_block.next < standin_block.count) {
        standin_block.current->thread = standin_block.next++;
        standin_enter_thread(standin_block.current->thread);
        standin_block.call(standin_block.arguments);
    }
    swapcontext(&standin_block.current->context, &standin_block.scheduler);
}

void rk_native_barrier(void) {
    struct standin_fiber *fiber = standin_block.current;
    fiber->waits = true;
    swapcontext(&fiber->context, &standin_block.scheduler);
    standin_enter_thread(fiber->thread);
}

enum { STANDIN_STACK = 256 * 1024 };

static void standin_run_block(void) {
    unsigned used = 0;
    standin_block.next = 0;
    // Up to the first barrier, or to the end.
    while (standin_block.next < standin_block.count) {
        struct standin_fiber *fiber = &standin_block.fibers[used++];
        if (!fiber->stack) fiber->stack = malloc(STANDIN_STACK);
        fiber->waits = false;
        getcontext(&fiber->context);
        fiber->context.uc_stack.ss_sp = fiber->stack;
        fiber->context.uc_stack.ss_size = STANDIN_STACK;
        makecontext(&fiber->context, standin_fiber_body, 0);
        standin_block.current = fiber;
        swapcontext(&standin_block.scheduler, &fiber->context);
    }
    // From barrier to barrier. A thread that has ended does not hold up the others.
    for (bool some = true; some;) {
        some = false;
        for (unsigned index = 0; index < used; index++) {
            struct standin_fiber *fiber = &standin_block.fibers[index];
            if (!fiber->waits) continue;
            some = true;
            fiber->waits = false;
            standin_block.current = fiber;
            swapcontext(&standin_block.scheduler, &fiber->context);
        }
    }
}

static void standin_run(void (*call)(void **), void **arguments, const unsigned grid[3], const unsigned block[3]) {
    standin_block.call = call;
    standin_block.arguments = arguments;
    standin_block.count = block[0] * block[1] * block[2];
    standin_block.fibers = calloc(standin_block.count, sizeof *standin_block.fibers);
    for (int axis = 0; axis < 3; axis++) {
        rk_native_ids.group_size[axis] = block[axis];
        rk_native_ids.group_count[axis] = grid[axis];
    }
    for (unsigned z = 0; z < grid[2]; z++)
        for (unsigned y = 0; y < grid[1]; y++)
            for (unsigned x = 0; x < grid[0]; x++) {
                rk_native_ids.group[0] = x;
                rk_native_ids.group[1] = y;
                rk_native_ids.group[2] = z;
                standin_run_block();
            }
    for (unsigned index = 0; index < standin_block.count; index++) free(standin_block.fibers[index].stack);
    free(standin_block.fibers);
}

// The loop of a ring kernel stays: its blocks run at the same time, each on a thread of its own.
#ifdef RK_RING_VERSION
#define STANDIN_STAYS 1
#include <pthread.h>

struct standin_start { void (*call)(void **); void **arguments; unsigned grid[3], block[3], index; int *running; };

static void *standin_block_thread(void *argument) {
    struct standin_start *start = argument;
    standin_block.call = start->call;
    standin_block.arguments = start->arguments;
    standin_block.count = start->block[0];
    standin_block.fibers = calloc(standin_block.count, sizeof *standin_block.fibers);
    for (int axis = 0; axis < 3; axis++) {
        rk_native_ids.group_size[axis] = start->block[axis];
        rk_native_ids.group_count[axis] = start->grid[axis];
        rk_native_ids.group[axis] = 0;
    }
    rk_native_ids.group[0] = start->index;
    standin_run_block();
    for (unsigned index = 0; index < standin_block.count; index++) free(standin_block.fibers[index].stack);
    free(standin_block.fibers);
    __atomic_fetch_sub(start->running, 1, __ATOMIC_RELEASE);
    free(start);
    return NULL;
}

static bool standin_start_blocks(void (*call)(void **), void **arguments, const unsigned grid[3], const unsigned block[3], int *running) {
    *running = (int)grid[0];
    for (unsigned index = 0; index < grid[0]; index++) {
        struct standin_start *start = malloc(sizeof *start);
        *start = (struct standin_start){call, arguments, {grid[0], 1, 1}, {block[0], 1, 1}, index, running};
        pthread_t thread;
        if (pthread_create(&thread, NULL, standin_block_thread, start) != 0) { free(start); return false; }
        pthread_detach(thread);
    }
    return true;
}
#else
#define STANDIN_STAYS 0
static bool standin_start_blocks(void (*call)(void **), void **arguments, const unsigned grid[3], const unsigned block[3], int *running) {
    (void)call, (void)arguments, (void)grid, (void)block, (void)running;
    return false;
}
#endif
