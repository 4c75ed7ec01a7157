// What the machine itself can do, as the lower bound of every figure: a cache line that two cores pass to and fro, two
// threads that wake each other through futexes, and a ring of 64-byte slots with one producer and one consumer.
//
//   limits --workload line|futex|ask|ask-idle|one-to-one --placement same|across|outside --scale F
#define _GNU_SOURCE
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#if defined(__x86_64__)
#define relax() __builtin_ia32_pause()
#elif defined(__aarch64__)
#define relax() __asm__ volatile("yield" ::: "memory")
#else
#define relax() ((void)0)
#endif

enum { CAPACITY = 4096, LINE = 64, BLOCK = 64 };

static int processors[2];
static int processor_count;

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static void fail(const char *what) {
    fprintf(stderr, "limits: %s\n", what);
    exit(1);
}

static void find_processors(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) fail("sched_getaffinity");
    for (int cpu = 0; cpu < CPU_SETSIZE && processor_count < 2; cpu++)
        if (CPU_ISSET(cpu, &set)) processors[processor_count++] = cpu;
}

static void pin(int index) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processors[index], &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) fail("sched_setaffinity");
}

static int ascending(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

static void print(const char *workload, const char *placement, const char *metric, const char *unit, double value) {
    printf("{\"workload\":\"%s\",\"placement\":\"%s\",\"metric\":\"%s\",\"unit\":\"%s\",\"value\":%.2f}\n", workload,
           placement, metric, unit, value);
}

// `each` is the number of operations in one sample.
static void print_percentiles(const char *workload, const char *placement, uint64_t *samples, size_t count, double each) {
    qsort(samples, count, sizeof *samples, ascending);
    print(workload, placement, "p50", "ns", (double)samples[count / 2] / each);
    print(workload, placement, "p99", "ns", (double)samples[count * 99 / 100] / each);
}

// --- The message, as in every peer

struct message {
    uint64_t a, b, c, d, e, f, producer, number;
};
_Static_assert(sizeof(struct message) == LINE, "a message fills a line");

static struct message make(uint64_t number) {
    return (struct message){number, number + 1, number + 2, number + 3, number + 4, number + 5, 0, number};
}

static uint64_t fold(const struct message *m) {
    return m->a + m->b + m->c + m->d + m->e + m->f + m->producer + m->number;
}

static uint64_t expected(uint64_t count) { return 7 * (count * (count - 1) / 2) + 15 * count; }

// --- A ring with one producer and one consumer

// Both sides keep a copy of the other's index and look again only when it says full or empty; the producer publishes up to
// BLOCK messages at once, as many as it has. That is the best a ring can do without knowing its consumer.
struct ring {
    _Alignas(2 * LINE) _Atomic uint64_t published;
    _Alignas(2 * LINE) _Atomic uint64_t taken;
    _Alignas(2 * LINE) struct message slots[CAPACITY];
};

static struct ring there, back;

static uint64_t consume(struct ring *ring, uint64_t count) {
    uint64_t sum = 0, head = 0, seen = 0;
    while (head < count) {
        while (head == seen) {
            seen = atomic_load_explicit(&ring->published, memory_order_acquire);
            if (head == seen) relax();
        }
        while (head < seen) sum += fold(&ring->slots[head++ % CAPACITY]);
        atomic_store_explicit(&ring->taken, head, memory_order_release);
    }
    return sum;
}

static void produce(struct ring *ring, uint64_t count) {
    uint64_t tail = 0, taken = 0;
    while (tail < count) {
        uint64_t end = tail + BLOCK < count ? tail + BLOCK : count;
        while (end - taken > CAPACITY) {
            taken = atomic_load_explicit(&ring->taken, memory_order_acquire);
            if (end - taken > CAPACITY) relax();
        }
        for (; tail < end; tail++) ring->slots[tail % CAPACITY] = make(tail);
        atomic_store_explicit(&ring->published, tail, memory_order_release);
    }
}

static void reset(void) {
    atomic_store(&there.published, 0);
    atomic_store(&there.taken, 0);
    atomic_store(&back.published, 0);
    atomic_store(&back.taken, 0);
}

static void *producer_thread(void *count) {
    pin(1);
    produce(&there, *(uint64_t *)count);
    return NULL;
}

static void one_to_one_across(uint64_t count, int report) {
    reset();
    pthread_t thread;
    uint64_t began = now();
    pthread_create(&thread, NULL, producer_thread, &count);
    uint64_t sum = consume(&there, count), took = now() - began;
    pthread_join(thread, NULL);
    if (sum != expected(count)) fail("one-to-one: wrong checksum");
    if (report) print("one-to-one", "across", "rate", "msg/s", (double)count * 1e9 / (double)took);
}

static void one_to_one_same(uint64_t count) {
    uint64_t sum = 0, began = now();
    for (uint64_t tail = 0; tail < count; tail += BLOCK) {
        uint64_t end = tail + BLOCK < count ? tail + BLOCK : count;
        for (uint64_t i = tail; i < end; i++) there.slots[i % CAPACITY] = make(i);
        atomic_store_explicit(&there.published, end, memory_order_release);
        // Keeps the compiler from carrying the values over in registers: they do go through the ring.
        __asm__ volatile("" ::: "memory");
        for (uint64_t i = tail; i < end; i++) sum += fold(&there.slots[i % CAPACITY]);
        atomic_store_explicit(&there.taken, end, memory_order_release);
    }
    uint64_t took = now() - began;
    if (sum != expected(count)) fail("one-to-one: wrong checksum");
    print("one-to-one", "same", "rate", "msg/s", (double)count * 1e9 / (double)took);
}

// --- Request and answer, each through a ring

static void put(struct ring *ring, uint64_t index, struct message message) {
    ring->slots[index % CAPACITY] = message;
    atomic_store_explicit(&ring->published, index + 1, memory_order_release);
}

static struct message take(struct ring *ring, uint64_t index) {
    while (atomic_load_explicit(&ring->published, memory_order_acquire) <= index) relax();
    return ring->slots[index % CAPACITY];
}

static void answer(uint64_t index) {
    struct message message = take(&there, index);
    message.a = fold(&message);
    put(&back, index, message);
}

static void *answering_thread(void *count) {
    pin(1);
    for (uint64_t i = 0; i < *(uint64_t *)count; i++) answer(i);
    return NULL;
}

static void ask(const char *placement, uint64_t count) {
    int across = strcmp(placement, "across") == 0;
    uint64_t blocks = count / BLOCK, sum = 0, *samples = malloc(blocks * sizeof *samples);
    count = blocks * BLOCK;
    reset();
    pthread_t thread;
    if (across) pthread_create(&thread, NULL, answering_thread, &count);
    for (uint64_t block = 0, i = 0; block < blocks; block++) {
        uint64_t began = now();
        for (int each = 0; each < BLOCK; each++, i++) {
            put(&there, i, make(i));
            if (!across) answer(i);
            sum += take(&back, i).a;
        }
        samples[block] = now() - began;
    }
    if (across) pthread_join(thread, NULL);
    if (sum != expected(count)) fail("ask: wrong checksum");
    print_percentiles("ask", placement, samples, blocks, BLOCK);
    free(samples);
}

// --- One line, written in turns

static struct {
    _Alignas(2 * LINE) _Atomic uint64_t word;
    char rest[2 * LINE - 8];
} line;

static void *line_thread(void *count) {
    pin(1);
    for (uint64_t i = 0; i < *(uint64_t *)count; i++) {
        while (atomic_load_explicit(&line.word, memory_order_acquire) != 2 * i + 1) {}
        atomic_store_explicit(&line.word, 2 * i + 2, memory_order_release);
    }
    return NULL;
}

static void line_round_trip(uint64_t count) {
    uint64_t blocks = count / BLOCK, *samples = malloc(blocks * sizeof *samples);
    count = blocks * BLOCK;
    atomic_store(&line.word, 0);
    pthread_t thread;
    pthread_create(&thread, NULL, line_thread, &count);
    for (uint64_t block = 0, i = 0; block < blocks; block++) {
        uint64_t began = now();
        for (int each = 0; each < BLOCK; each++, i++) {
            atomic_store_explicit(&line.word, 2 * i + 1, memory_order_release);
            while (atomic_load_explicit(&line.word, memory_order_acquire) != 2 * i + 2) {}
        }
        samples[block] = now() - began;
    }
    pthread_join(thread, NULL);
    print_percentiles("line", "across", samples, blocks, BLOCK);
    free(samples);
}

// --- Two threads that sleep until the other wakes them

static _Alignas(2 * LINE) _Atomic uint32_t request;
static _Alignas(2 * LINE) _Atomic uint32_t reply;

static void wait_for(_Atomic uint32_t *word, uint32_t value) {
    uint32_t seen;
    while ((seen = atomic_load(word)) != value) syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
}

static void wake(_Atomic uint32_t *word, uint32_t value) {
    atomic_store(word, value);
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

// Whether the two are bound to two cores. Otherwise the kernel may wake one where the other just went to sleep, which spares
// an interrupt and is several times as fast.
static int apart;

static void *futex_thread(void *count) {
    if (apart) pin(1);
    for (uint32_t i = 1; i <= *(uint64_t *)count; i++) {
        wait_for(&request, i);
        wake(&reply, i);
    }
    return NULL;
}

static void futex_round_trip(const char *workload, const char *placement, uint64_t count, long silence) {
    uint64_t *samples = malloc(count * sizeof *samples);
    pthread_t thread;
    pthread_create(&thread, NULL, futex_thread, &count);
    struct timespec pause = {0, silence};
    for (uint32_t i = 1; i <= count; i++) {
        if (silence) nanosleep(&pause, NULL);
        uint64_t began = now();
        wake(&request, i);
        wait_for(&reply, i);
        samples[i - 1] = now() - began;
    }
    pthread_join(thread, NULL);
    print_percentiles(workload, placement, samples, count, 1);
    free(samples);
}

int main(int argc, char **argv) {
    const char *workload = "", *placement = "";
    double scale = 1;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--workload") == 0) workload = argv[i + 1];
        else if (strcmp(argv[i], "--placement") == 0) placement = argv[i + 1];
        else if (strcmp(argv[i], "--scale") == 0) scale = atof(argv[i + 1]);
        else fail("unknown option");
    }
    find_processors();
    int same = strcmp(placement, "same") == 0, across = strcmp(placement, "across") == 0;
    if (across && processor_count < 2) return 0;  // nothing to say about two cores on one
    apart = across;
    if (same || across) pin(0);
    if (strcmp(workload, "line") == 0 && across) {
        line_round_trip((uint64_t)(1500000 * scale) + BLOCK);
    } else if (strcmp(workload, "futex") == 0 && across) {
        futex_round_trip(workload, placement, (uint64_t)(30000 * scale) + 1, 0);
    } else if (strcmp(workload, "ask-idle") == 0 && strcmp(placement, "outside") == 0) {
        futex_round_trip(workload, placement, (uint64_t)(200 * scale) + 100, 2000000);
    } else if (strcmp(workload, "ask") == 0 && (same || across)) {
        ask(placement, (uint64_t)((same ? 10000000 : 1000000) * scale) + BLOCK);
    } else if (strcmp(workload, "one-to-one") == 0 && across) {
        one_to_one_across((uint64_t)(5000000 * scale) + 1, 0);
        one_to_one_across((uint64_t)(30000000 * scale) + 1, 1);
    } else if (strcmp(workload, "one-to-one") == 0 && same) {
        one_to_one_same((uint64_t)(50000000 * scale) + 1);
    }
    return 0;
}
