// The C++ Actor Framework: event-based actors, one scheduler thread for `same` and two for the other placements. For `ask`
// across, both actors are detached, that is, they have threads of their own; `free` leaves the choice to the scheduler.
// Mailboxes have no bound, so senders keep at most 4,096 messages on the way by credits, which also keeps them in the cache.
#include "../cpp/bench.hpp"

#include <caf/all.hpp>

#include <atomic>
#include <future>

#if CAF_VERSION < 1700 || CAF_VERSION >= 1800
#error "written for CAF 0.17, which Debian has; later versions declare their message types in another way"
#endif

using namespace bench;

/// A source may begin, or has room for so many more messages.
struct Credit {
    std::uint64_t messages, source;
};
/// Travels around the ring.
struct Token {
    Message message;
    std::uint64_t left;
};
struct Neighbour {
    caf::actor next;
};

CAF_ALLOW_UNSAFE_MESSAGE_TYPE(bench::Message)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(Credit)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(Token)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(Neighbour)

constexpr std::uint64_t capacity = 4096, portion = 1024;

using Done = std::promise<std::uint64_t>;

// --- Actors

static caf::behavior echo(caf::event_based_actor*) {
    return {[](Message message) {
        message.a = fold(message);
        return message;
    }};
}

struct Asker {
    caf::actor target;
    std::uint64_t index = 0, count = 0, warm = 0, sum = 0, began = 0;
    std::vector<std::uint64_t>* samples = nullptr;
    Done* done = nullptr;
};

static void ask_next(caf::stateful_actor<Asker>* self) {
    auto& state = self->state;
    state.began = now();
    self->request(state.target, caf::infinite, make(0, state.index)).then([self](const Message& answer) {
        auto& state = self->state;
        if (state.index >= state.warm) state.samples->push_back(now() - state.began);
        if (answer.number != state.index) fail("ask: the answer to another request");
        state.sum += answer.a;
        if (++state.index < state.count) return ask_next(self);
        verify("ask", state.sum, expected(0, state.count));
        state.done->set_value(0);
    });
}

static caf::behavior asker(caf::stateful_actor<Asker>* self, caf::actor target, std::uint64_t count, Done* done,
                           std::vector<std::uint64_t>* samples) {
    auto& state = self->state;
    state.target = target;
    state.warm = count / 10;
    state.count = count + state.warm;
    state.samples = samples;
    state.done = done;
    ask_next(self);
    return {[](const Credit&) {}};
}

struct Source {
    std::uint64_t index = 0;
};

/// Sends `count` messages, as its credit allows; credit comes from whoever is at the end.
static caf::behavior source(caf::stateful_actor<Source>* self, caf::actor target, std::uint64_t producer, std::uint64_t count) {
    return {[=](const Credit& credit) {
        auto& index = self->state.index;
        for (auto end = std::min(count, index + credit.messages); index < end; index++)
            self->send(target, make(producer, index));
    }};
}

static caf::behavior stage(caf::event_based_actor* self, caf::actor next) {
    return {[=](Message message) {
        message.a++;
        self->send(next, message);
    }};
}

struct Sink {
    std::vector<caf::actor> sources;
    std::vector<std::uint64_t> counts;
    std::uint64_t sum = 0, left = 0;
};

static caf::behavior sink(caf::stateful_actor<Sink>* self, std::uint64_t count, Done* done) {
    self->state.left = count;
    return {
        [=](const Message& message) {
            auto& state = self->state;
            state.sum += fold(message);
            if (++state.counts[message.producer] % portion == 0)
                self->send(state.sources[message.producer], Credit{portion, 0});
            if (--state.left == 0) done->set_value(state.sum);
        },
        [=](const Neighbour& source) {
            self->state.sources.push_back(source.next);
            self->state.counts.push_back(0);
        },
    };
}

static caf::behavior hopper(caf::stateful_actor<Neighbour>* self, Done* done) {
    return {
        [=](Token token) {
            token.message.a++;
            if (--token.left == 0) done->set_value(token.message.a);
            else self->send(self->state.next, token);
        },
        [=](const Neighbour& neighbour) { self->state = neighbour; },
    };
}

struct Counter {
    std::uint64_t sum = 0, left = 0;
};

/// One of the thousand that `fan-out` sends to.
static caf::behavior leaf(caf::stateful_actor<Counter>* self, std::uint64_t count, std::atomic<std::uint64_t>* sum,
                          std::atomic<std::uint64_t>* left, Done* done) {
    self->state.left = count;
    return {[=](const Message& message) {
        self->state.sum += fold(message);
        if (--self->state.left > 0) return;
        *sum += self->state.sum;
        if (left->fetch_sub(1) == 1) done->set_value(*sum);
    }};
}

/// Sends to all leaves in turn, a thousand messages at a time, and then lets others run.
static caf::behavior fan_source(caf::stateful_actor<Source>* self, std::vector<caf::actor> leaves, std::uint64_t count) {
    return {[=](const Credit& credit) {
        auto& index = self->state.index;
        for (auto end = std::min(count, index + leaves.size()); index < end; index++)
            self->send(leaves[index % leaves.size()], make(0, index));
        if (index < count) self->send(self, credit);
    }};
}

static caf::behavior idle(caf::event_based_actor*, std::atomic<std::uint64_t>* started) {
    ++*started;
    return {[](const Message&) {}};
}

// --- Workloads

static void ask(caf::actor_system& system, const Options& options) {
    bool detached = options.placement == "across";
    auto count = options.count(detached ? 15'000 : 300'000);
    Done done;
    std::vector<std::uint64_t> samples;
    samples.reserve(count);
    auto target = detached ? system.spawn<caf::detached>(echo) : system.spawn(echo);
    if (detached) system.spawn<caf::detached>(asker, target, count, &done, &samples);
    else system.spawn(asker, target, count, &done, &samples);
    done.get_future().wait();
    options.print_percentiles(samples);
}

static void ask_idle(caf::actor_system& system, const Options& options) {
    auto target = system.spawn(echo);
    caf::scoped_actor self(system);
    std::vector<std::uint64_t> samples;
    std::uint64_t sum = 0, count = options.count(300, 100);
    for (std::uint64_t i = 0; i < count; i++) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        auto began = now();
        self->request(target, caf::infinite, make(0, i))
            .receive([&](const Message& answer) { sum += answer.a; }, [](const caf::error&) { fail("ask-idle: no answer"); });
        samples.push_back(now() - began);
    }
    verify("ask-idle", sum, expected(0, count));
    options.print_percentiles(samples);
}

/// `producers` sources, `stages` actors that pass messages on, and a sink; returns the time for `count` messages of each.
static std::uint64_t flow(caf::actor_system& system, std::uint64_t producers, std::uint64_t stages, std::uint64_t count) {
    Done done;
    auto last = system.spawn(sink, producers * count, &done);
    auto first = last;
    for (std::uint64_t i = 0; i < stages; i++) first = system.spawn(stage, first);
    std::vector<caf::actor> sources;
    std::uint64_t wanted = stages * count;
    for (std::uint64_t producer = 0; producer < producers; producer++) {
        sources.push_back(system.spawn(source, first, producer, count));
        caf::anon_send(last, Neighbour{sources.back()});
        wanted += expected(producer, count);
    }
    auto began = now();
    for (auto& source : sources) caf::anon_send(source, Credit{capacity / producers, 0});
    auto sum = done.get_future().get();
    auto took = now() - began;
    verify("flow", sum, wanted);
    return took;
}

static void rate(caf::actor_system& system, const Options& options, std::uint64_t producers, std::uint64_t stages, double base) {
    auto count = options.count(base);
    flow(system, producers, stages, count / 10 + 1);
    options.print_rate(producers * count, flow(system, producers, stages, count));
}

static void ring(caf::actor_system& system, const Options& options) {
    constexpr std::size_t size = 503;
    for (bool warm : {true, false}) {
        auto hops = options.count(warm ? 1e5 : 1.5e6);
        Done done;
        std::vector<caf::actor> actors;
        for (std::size_t i = 0; i < size; i++) actors.push_back(system.spawn(hopper, &done));
        for (std::size_t i = 0; i < size; i++) caf::anon_send(actors[i], Neighbour{actors[(i + 1) % size]});
        auto began = now();
        caf::anon_send(actors[0], Token{make(0, 0), hops});
        auto sum = done.get_future().get();
        auto took = now() - began;
        verify("ring", sum, hops);
        if (!warm) options.print("hop", "ns", static_cast<double>(took) / static_cast<double>(hops));
        for (auto& actor : actors) caf::anon_send_exit(actor, caf::exit_reason::kill);
    }
}

static void fan_out(caf::actor_system& system, const Options& options) {
    constexpr std::size_t size = 1000;
    for (bool warm : {true, false}) {
        auto each = options.count(warm ? 50 : 1000), count = each * size;
        Done done;
        std::atomic<std::uint64_t> sum{0}, left{size};
        std::vector<caf::actor> leaves;
        for (std::size_t i = 0; i < size; i++) leaves.push_back(system.spawn(leaf, each, &sum, &left, &done));
        auto sender = system.spawn(fan_source, leaves, count);
        auto began = now();
        caf::anon_send(sender, Credit{0, 0});
        auto total = done.get_future().get();
        auto took = now() - began;
        verify("fan-out", total, expected(0, count));
        if (!warm) options.print_rate(count, took);
    }
}

static void spawn(caf::actor_system& system, const Options& options) {
    auto spawn_many = [&](std::uint64_t count, std::vector<caf::actor>& actors) {
        std::atomic<std::uint64_t> started{0};
        actors.reserve(count);
        auto began = now();
        for (std::uint64_t i = 0; i < count; i++) actors.push_back(system.spawn(idle, &started));
        while (started.load() < count) std::this_thread::yield();
        return now() - began;
    };
    auto count = options.count(100'000);
    std::vector<caf::actor> warm, actors;
    if (options.workload == "spawn") {
        spawn_many(count / 10 + 1, warm);
        auto took = spawn_many(count, actors);
        options.print("spawn", "ns", static_cast<double>(took) / static_cast<double>(count));
    } else {
        auto before = resident_bytes();
        spawn_many(count, actors);
        options.print("bytes", "B", static_cast<double>(resident_bytes() - before) / static_cast<double>(count));
    }
    std::fflush(stdout);
    std::_Exit(0);  // the actors need not be taken apart one by one
}

int main(int argc, char** argv) {
    Options options(argc, argv);
    bool same = options.placement == "same", across = options.placement == "across", free = options.placement == "free";
    caf::actor_system_config config;
    config.set("scheduler.max-threads", std::size_t{same ? 1u : 2u});
    // A thief sleeps up to 10 ms between two looks; workers that share one queue are woken at once.
    if (options.workload == "ask-idle") config.set("scheduler.policy", caf::atom("sharing"));
    config.set("logger.verbosity", caf::atom("quiet"));
    caf::actor_system system(config);
    system.await_actors_before_shutdown(false);

    const auto& workload = options.workload;
    if (workload == "ask" && (same || across || free)) ask(system, options);
    else if (options.is("ask-idle", "outside")) ask_idle(system, options);
    else if (workload == "one-to-one" && (same || across)) rate(system, options, 1, 0, 1e6);
    else if (workload == "four-to-one" && (same || across)) rate(system, options, 4, 0, 250'000);
    else if (workload == "pipeline" && (same || across)) rate(system, options, 1, 3, 250'000);
    else if (workload == "ring" && (same || free)) ring(system, options);
    else if (workload == "fan-out" && (same || across)) fan_out(system, options);
    else if ((workload == "spawn" || workload == "bytes") && same) spawn(system, options);
    std::fflush(stdout);
    std::_Exit(0);
}
