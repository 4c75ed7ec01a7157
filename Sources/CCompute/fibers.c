#define _GNU_SOURCE
#include "CCompute.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// ThreadSanitizer and AddressSanitizer have to be told that the stack changes.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define DCC_TSAN 1
#endif
#if __has_feature(address_sanitizer)
#define DCC_ASAN 1
#endif
#endif

#ifdef DCC_TSAN
void *__tsan_get_current_fiber(void);
void *__tsan_create_fiber(unsigned flags);
void __tsan_destroy_fiber(void *fiber);
void __tsan_switch_to_fiber(void *fiber, unsigned flags);
#endif
#ifdef DCC_ASAN
void __sanitizer_start_switch_fiber(void **fake_stack, const void *bottom, size_t size);
void __sanitizer_finish_switch_fiber(void *fake_stack, const void **old_bottom, size_t *old_size);
#endif

// Puts the callee-saved registers of the calling convention onto the stack, its pointer into *save, and goes on with the stack
// `load`, which was left the same way or was made by `prepare`. The rounding mode and the like are not changed by anybody here and
// are not saved.
void dcc_fiber_switch(void **save, void *load);
// Where a new stack begins: calls what `prepare` put into two registers.
void dcc_fiber_begin(void);

#if defined(__x86_64__)
__asm__(".text\n"
        ".globl dcc_fiber_switch\n"
        ".hidden dcc_fiber_switch\n"
        ".type dcc_fiber_switch,@function\n"
        ".p2align 4\n"
        "dcc_fiber_switch:\n"
        "  pushq %rbp\n"
        "  pushq %rbx\n"
        "  pushq %r12\n"
        "  pushq %r13\n"
        "  pushq %r14\n"
        "  pushq %r15\n"
        "  movq %rsp, (%rdi)\n"
        "  movq %rsi, %rsp\n"
        "  popq %r15\n"
        "  popq %r14\n"
        "  popq %r13\n"
        "  popq %r12\n"
        "  popq %rbx\n"
        "  popq %rbp\n"
        "  retq\n"
        ".size dcc_fiber_switch, .-dcc_fiber_switch\n"
        ".globl dcc_fiber_begin\n"
        ".hidden dcc_fiber_begin\n"
        ".type dcc_fiber_begin,@function\n"
        ".p2align 4\n"
        "dcc_fiber_begin:\n"
        "  .cfi_startproc\n"
        "  .cfi_undefined %rip\n"
        "  movq %r13, %rdi\n"
        "  callq *%r12\n"
        "  ud2\n"
        "  .cfi_endproc\n"
        ".size dcc_fiber_begin, .-dcc_fiber_begin\n");

static void *prepare(void *top, void (*entry)(void *), void *argument) {
    // From below: r15, r14, r13, r12, rbx, rbp, the address to return to, and two that leave the stack aligned to 16 bytes behind
    // the return.
    void **words = (void **)top - 9;
    memset(words, 0, 9 * sizeof *words);
    words[2] = argument;
    words[3] = (void *)entry;
    words[6] = (void *)dcc_fiber_begin;
    return words;
}
#elif defined(__aarch64__)
__asm__(".text\n"
        ".globl dcc_fiber_switch\n"
        ".hidden dcc_fiber_switch\n"
        ".type dcc_fiber_switch,%function\n"
        ".p2align 4\n"
        "dcc_fiber_switch:\n"
        "  sub sp, sp, #160\n"
        "  stp x19, x20, [sp, #0]\n"
        "  stp x21, x22, [sp, #16]\n"
        "  stp x23, x24, [sp, #32]\n"
        "  stp x25, x26, [sp, #48]\n"
        "  stp x27, x28, [sp, #64]\n"
        "  stp x29, x30, [sp, #80]\n"
        "  stp d8, d9, [sp, #96]\n"
        "  stp d10, d11, [sp, #112]\n"
        "  stp d12, d13, [sp, #128]\n"
        "  stp d14, d15, [sp, #144]\n"
        "  mov x9, sp\n"
        "  str x9, [x0]\n"
        "  mov sp, x1\n"
        "  ldp x19, x20, [sp, #0]\n"
        "  ldp x21, x22, [sp, #16]\n"
        "  ldp x23, x24, [sp, #32]\n"
        "  ldp x25, x26, [sp, #48]\n"
        "  ldp x27, x28, [sp, #64]\n"
        "  ldp x29, x30, [sp, #80]\n"
        "  ldp d8, d9, [sp, #96]\n"
        "  ldp d10, d11, [sp, #112]\n"
        "  ldp d12, d13, [sp, #128]\n"
        "  ldp d14, d15, [sp, #144]\n"
        "  add sp, sp, #160\n"
        "  ret\n"
        ".size dcc_fiber_switch, .-dcc_fiber_switch\n"
        ".globl dcc_fiber_begin\n"
        ".hidden dcc_fiber_begin\n"
        ".type dcc_fiber_begin,%function\n"
        ".p2align 4\n"
        "dcc_fiber_begin:\n"
        "  .cfi_startproc\n"
        "  .cfi_undefined x30\n"
        "  mov x0, x20\n"
        "  blr x19\n"
        "  brk #1\n"
        "  .cfi_endproc\n"
        ".size dcc_fiber_begin, .-dcc_fiber_begin\n");

static void *prepare(void *top, void (*entry)(void *), void *argument) {
    void **words = (void **)top - 20;
    memset(words, 0, 20 * sizeof *words);
    words[0] = (void *)entry;
    words[1] = argument;
    words[11] = (void *)dcc_fiber_begin;
    return words;
}
#else
#error "Compute runs on x86_64 and aarch64"
#endif

enum {
    // Bytes of a stack, of which only what is used takes memory. Kernels have no recursion, and the translator bounds their
    // arrays.
    stack_size = 256 * 1024,
    // Neighbouring stacks begin at different places of a page, so that they do not share sets of the cache.
    colour_count = 16,
    colour_size = 128,
};

struct fiber {
    void *pointer; // of its stack, while it does not run
    char *stack;   // the lowest byte behind the guard page
    struct dcc_fibers *owner;
    size_t next; // the one that runs after it
#ifdef DCC_TSAN
    void *tsan;
#endif
#ifdef DCC_ASAN
    void *fake_stack;
#endif
};

struct dcc_fibers {
    struct fiber *fibers;
    size_t capacity;
    size_t current;
    size_t previous; // the one before the current one in the ring of those that have not ended
    void (*item)(void *, size_t);
    void *argument;
    void *home; // the stack pointer of who runs them
#ifdef DCC_TSAN
    void *tsan;
#endif
#ifdef DCC_ASAN
    const void *home_bottom;
    size_t home_size;
#endif
};

dcc_fibers *dcc_fibers_make(void) { return calloc(1, sizeof(dcc_fibers)); }

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

void dcc_fibers_free(dcc_fibers *fibers) {
    for (size_t index = 0; index < fibers->capacity; index++) {
        munmap(fibers->fibers[index].stack - page_size(), page_size() + stack_size);
    }
    free(fibers->fibers);
    free(fibers);
}

bool dcc_fibers_reserve(dcc_fibers *fibers, size_t count) {
    if (count <= fibers->capacity) return true;
    struct fiber *grown = realloc(fibers->fibers, count * sizeof *grown);
    if (!grown) return false;
    fibers->fibers = grown;
    size_t guard = page_size();
    while (fibers->capacity < count) {
        char *memory = mmap(NULL, guard + stack_size, PROT_READ | PROT_WRITE,
                            MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
        if (memory == MAP_FAILED) return false;
        // Who needs more than there is meets this page and not the neighbour's memory.
        if (mprotect(memory, guard, PROT_NONE) != 0) {
            munmap(memory, guard + stack_size);
            return false;
        }
        struct fiber *fiber = &fibers->fibers[fibers->capacity];
        memset(fiber, 0, sizeof *fiber);
        fiber->stack = memory + guard;
        fiber->owner = fibers;
        fibers->capacity++;
    }
    return true;
}

// Goes from the fiber `from`, or from home, to the fiber `to`, or home. A fiber that ends never comes back.
static void move(dcc_fibers *fibers, struct fiber *from, struct fiber *to, bool ends) {
    void *lost;
    void **save = from ? &from->pointer : &fibers->home;
#ifdef DCC_ASAN
    void *home_fake = NULL;
    void **fake = ends ? NULL : from ? &from->fake_stack : &home_fake;
    __sanitizer_start_switch_fiber(fake, to ? to->stack : fibers->home_bottom, to ? stack_size : fibers->home_size);
#endif
#ifdef DCC_TSAN
    __tsan_switch_to_fiber(to ? to->tsan : fibers->tsan, 0);
#endif
    dcc_fiber_switch(ends ? &lost : save, to ? to->pointer : fibers->home);
#ifdef DCC_ASAN
    __sanitizer_finish_switch_fiber(from ? from->fake_stack : home_fake, NULL, NULL);
#endif
}

// What a fiber does: its item, then it leaves the ring.
static void begin(void *pointer) {
    struct fiber *fiber = pointer;
    dcc_fibers *fibers = fiber->owner;
#ifdef DCC_ASAN
    const void *bottom;
    size_t size;
    __sanitizer_finish_switch_fiber(NULL, &bottom, &size);
    if (fibers->home_size == 0) {
        // The first one comes from home.
        fibers->home_bottom = bottom;
        fibers->home_size = size;
    }
#endif
    size_t index = (size_t)(fiber - fibers->fibers);
    fibers->item(fibers->argument, index);
    if (fiber->next == index) move(fibers, fiber, NULL, true);
    fibers->fibers[fibers->previous].next = fiber->next;
    fibers->current = fiber->next;
    move(fibers, fiber, &fibers->fibers[fiber->next], true);
}

void dcc_fibers_run(dcc_fibers *fibers, size_t count, void (*item)(void *, size_t), void *argument) {
    if (count == 0) return;
    fibers->item = item;
    fibers->argument = argument;
    fibers->current = 0;
    fibers->previous = count - 1;
    for (size_t index = 0; index < count; index++) {
        struct fiber *fiber = &fibers->fibers[index];
        char *top = fiber->stack + stack_size - index % colour_count * colour_size;
        fiber->pointer = prepare(top, begin, fiber);
        fiber->next = index + 1 < count ? index + 1 : 0;
#ifdef DCC_TSAN
        fiber->tsan = __tsan_create_fiber(0);
#endif
    }
#ifdef DCC_TSAN
    fibers->tsan = __tsan_get_current_fiber();
#endif
#ifdef DCC_ASAN
    fibers->home_size = 0;
#endif
    move(fibers, NULL, &fibers->fibers[0], false);
#ifdef DCC_TSAN
    for (size_t index = 0; index < count; index++) __tsan_destroy_fiber(fibers->fibers[index].tsan);
#endif
}

void dcc_fibers_barrier(dcc_fibers *fibers) {
    struct fiber *fiber = &fibers->fibers[fibers->current];
    // The others have ended.
    if (fiber->next == fibers->current) return;
    fibers->previous = fibers->current;
    fibers->current = fiber->next;
    move(fibers, fiber, &fibers->fibers[fiber->next], false);
}

size_t dcc_fibers_current(const dcc_fibers *fibers) { return fibers->current; }
