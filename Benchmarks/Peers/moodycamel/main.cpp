// moodycamel::ConcurrentQueue, with producer and consumer tokens and room for 4,096 messages that is allocated beforehand, as
// its documentation advises. It does not block: who finds the queue full or empty spins for a while and then yields.
// Only ask-idle uses the blocking variant. With --bulk, 64 messages at a time go in and as many as there are come out.
#include "../cpp/bench.hpp"

#include <concurrentqueue/blockingconcurrentqueue.h>
#include <concurrentqueue/concurrentqueue.h>

#include <sched.h>

#include <array>
#include <atomic>
#include <thread>

using namespace bench;

constexpr std::size_t capacity = 4096, bulk_size = 64;

using Queue = moodycamel::ConcurrentQueue<Message>;

struct Backoff {
    int spins = 0;
    void wait() {
        if (++spins < 128) relax();
        else sched_yield();
    }
    void reset() { spins = 0; }
};

static void pin(std::size_t index) {
    cpu_set_t allowed, one;
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET(cpu, &allowed) || index-- > 0) continue;
        CPU_ZERO(&one);
        CPU_SET(cpu, &one);
        sched_setaffinity(0, sizeof one, &one);
        return;
    }
}

static void produce(Queue& queue, const moodycamel::ProducerToken& token, std::uint64_t producer, std::uint64_t count, bool bulk) {
    Backoff backoff;
    if (!bulk) {
        for (std::uint64_t i = 0; i < count; i++) {
            Message message = make(producer, i);
            while (!queue.try_enqueue(token, message)) backoff.wait();
            backoff.reset();
        }
        return;
    }
    std::array<Message, bulk_size> batch;
    for (std::uint64_t i = 0; i < count;) {
        std::size_t size = std::min<std::uint64_t>(bulk_size, count - i);
        for (std::size_t each = 0; each < size; each++) batch[each] = make(producer, i++);
        while (!queue.try_enqueue_bulk(token, batch.begin(), size)) backoff.wait();
        backoff.reset();
    }
}

/// Calls `body` for `count` messages.
template <typename Body>
static void consume(Queue& queue, std::uint64_t count, bool bulk, Body body) {
    Backoff backoff;
    moodycamel::ConsumerToken token(queue);
    std::array<Message, 4 * bulk_size> batch;
    while (count > 0) {
        std::size_t size = bulk ? queue.try_dequeue_bulk(token, batch.begin(), batch.size()) : queue.try_dequeue(token, batch[0]);
        if (size == 0) {
            backoff.wait();
            continue;
        }
        backoff.reset();
        for (std::size_t each = 0; each < size; each++) body(batch[each]);
        count -= size;
    }
}

/// How many messages of each producer the consumer has seen. With several producers this is the bound: the first of them
/// would otherwise take all blocks of the queue, and a producer with a token keeps its blocks for good.
struct alignas(128) Seen {
    std::atomic<std::uint64_t> count{0};
};

static void produce_within(Queue& queue, const Seen& seen, std::uint64_t producer, std::uint64_t count, std::uint64_t room,
                           bool bulk) {
    Backoff backoff;
    moodycamel::ProducerToken token(queue);
    std::array<Message, bulk_size> batch;
    for (std::uint64_t i = 0, known = 0; i < count;) {
        std::size_t size = bulk ? std::min<std::uint64_t>(bulk_size, count - i) : 1;
        while (i + size - known > room) {
            known = seen.count.load(std::memory_order_acquire);
            if (i + size - known > room) backoff.wait();
        }
        backoff.reset();
        for (std::size_t each = 0; each < size; each++) batch[each] = make(producer, i++);
        if (bulk) queue.enqueue_bulk(token, batch.begin(), size);
        else queue.enqueue(token, batch[0]);
    }
}

static std::uint64_t one_to_one(std::uint64_t count, const Options& options) {
    Queue queue(capacity, 1, 0);
    std::uint64_t sum = 0, began = now();
    std::thread thread([&] {
        pin(1);
        moodycamel::ProducerToken token(queue);
        produce(queue, token, 0, count, options.bulk);
    });
    consume(queue, count, options.bulk, [&](const Message& message) { sum += fold(message); });
    std::uint64_t took = now() - began;
    thread.join();
    verify("one-to-one", sum, expected(0, count));
    return took;
}

static std::uint64_t four_to_one(std::uint64_t count, const Options& options) {
    constexpr std::uint64_t producers = 4, publish = 64;
    Queue queue(2 * capacity, producers, 0);
    std::array<Seen, producers> seen;
    std::array<std::uint64_t, producers> counts{};
    std::vector<std::thread> threads;
    std::uint64_t sum = 0, wanted = 0, began = now();
    for (std::uint64_t producer = 0; producer < producers; producer++) {
        wanted += expected(producer, count);
        threads.emplace_back([&, producer] {
            produce_within(queue, seen[producer], producer, count, capacity / producers, options.bulk);
        });
    }
    consume(queue, producers * count, options.bulk, [&](const Message& message) {
        sum += fold(message);
        auto total = ++counts[message.producer];
        if (total % publish == 0) seen[message.producer].count.store(total, std::memory_order_release);
    });
    std::uint64_t took = now() - began;
    for (auto& thread : threads) thread.join();
    verify("four-to-one", sum, wanted);
    return took;
}

/// A source and four stages, each on a thread of its own.
static std::uint64_t pipeline(std::uint64_t count, const Options& options) {
    constexpr std::size_t stages = 4;
    std::vector<Queue> queues;
    for (std::size_t i = 0; i < stages; i++) queues.emplace_back(capacity, 1, 0);
    std::vector<std::thread> threads;
    std::uint64_t sum = 0, began = now();
    threads.emplace_back([&] {
        moodycamel::ProducerToken token(queues[0]);
        produce(queues[0], token, 0, count, options.bulk);
    });
    for (std::size_t stage = 0; stage + 1 < stages; stage++)
        threads.emplace_back([&, stage] {
            moodycamel::ConsumerToken input(queues[stage]);
            moodycamel::ProducerToken output(queues[stage + 1]);
            std::array<Message, bulk_size> batch;
            Backoff backoff;
            for (std::uint64_t left = count; left > 0;) {
                std::size_t size = options.bulk ? queues[stage].try_dequeue_bulk(input, batch.begin(), batch.size())
                                                : queues[stage].try_dequeue(input, batch[0]);
                if (size == 0) {
                    backoff.wait();
                    continue;
                }
                backoff.reset();
                for (std::size_t each = 0; each < size; each++) batch[each].a++;
                while (!(options.bulk ? queues[stage + 1].try_enqueue_bulk(output, batch.begin(), size)
                                      : queues[stage + 1].try_enqueue(output, batch[0])))
                    backoff.wait();
                left -= size;
            }
        });
    consume(queues[stages - 1], count, options.bulk, [&](const Message& message) { sum += fold(message); });
    std::uint64_t took = now() - began;
    for (auto& thread : threads) thread.join();
    verify("pipeline", sum, expected(0, count) + (stages - 1) * count);
    return took;
}

static void ask(std::uint64_t count, const Options& options) {
    Queue requests(capacity, 1, 0), answers(capacity, 1, 0);
    std::uint64_t warm = count / 10;
    std::thread server([&] {
        pin(1);
        moodycamel::ProducerToken token(answers);
        consume(requests, count + warm, false, [&](Message message) {
            message.a = fold(message);
            while (!answers.try_enqueue(token, message)) {}
        });
    });
    pin(0);
    moodycamel::ProducerToken producer(requests);
    moodycamel::ConsumerToken consumer(answers);
    std::vector<std::uint64_t> samples;
    samples.reserve(count);
    std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < count + warm; i++) {
        std::uint64_t began = now();
        Message answer;
        Backoff backoff;
        while (!requests.try_enqueue(producer, make(0, i))) {}
        while (!answers.try_dequeue(consumer, answer)) backoff.wait();
        if (i >= warm) samples.push_back(now() - began);
        if (answer.number != i) fail("ask: the answer to another request");
        sum += answer.a;
    }
    server.join();
    verify("ask", sum, expected(0, count + warm));
    options.print_percentiles(samples);
}

static void ask_idle(std::uint64_t count, const Options& options) {
    moodycamel::BlockingConcurrentQueue<Message> requests(capacity, 1, 0), answers(capacity, 1, 0);
    std::thread server([&] {
        moodycamel::ProducerToken token(answers);
        for (std::uint64_t i = 0; i < count; i++) {
            Message message;
            requests.wait_dequeue(message);
            message.a = fold(message);
            answers.enqueue(token, message);
        }
    });
    moodycamel::ProducerToken producer(requests);
    std::vector<std::uint64_t> samples;
    std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < count; i++) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        Message answer;
        std::uint64_t began = now();
        requests.enqueue(producer, make(0, i));
        answers.wait_dequeue(answer);
        samples.push_back(now() - began);
        sum += answer.a;
    }
    server.join();
    verify("ask-idle", sum, expected(0, count));
    options.print_percentiles(samples);
}

int main(int argc, char** argv) {
    Options options(argc, argv);
    double factor = options.bulk ? 3 : 1;
    if (options.is("ask", "across") && !options.bulk) {
        ask(options.count(500'000), options);
    } else if (options.is("ask-idle", "outside") && !options.bulk) {
        ask_idle(options.count(300, 100), options);
    } else if (options.is("one-to-one", "across")) {
        std::uint64_t count = options.count(4e6 * factor);
        pin(0);
        one_to_one(count / 10 + 1, options);
        options.print_rate(count, one_to_one(count, options));
    } else if (options.is("four-to-one", "across")) {
        std::uint64_t count = options.count(1e6 * factor);
        four_to_one(count / 10 + 1, options);
        options.print_rate(4 * count, four_to_one(count, options));
    } else if (options.is("pipeline", "across")) {
        std::uint64_t count = options.count(1e6 * factor);
        pipeline(count / 10 + 1, options);
        options.print_rate(count, pipeline(count, options));
    }
    return 0;
}
