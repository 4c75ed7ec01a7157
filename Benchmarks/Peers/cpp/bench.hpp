// What the C++ peers share: the message, its checksum, the clock, and the output.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>
#include <vector>

namespace bench {

/// Six scalars and an identity of 16 bytes.
struct Message {
    std::uint64_t a, b, c, d, e, f, producer, number;
};
static_assert(sizeof(Message) == 64);

inline Message make(std::uint64_t producer, std::uint64_t number) {
    return {number, number + 1, number + 2, number + 3, number + 4, number + 5, producer, number};
}

inline std::uint64_t fold(const Message& m) { return m.a + m.b + m.c + m.d + m.e + m.f + m.producer + m.number; }

/// The checksum of `count` messages of one producer.
inline std::uint64_t expected(std::uint64_t producer, std::uint64_t count) {
    return 7 * (count * (count - 1) / 2) + (15 + producer) * count;
}

[[noreturn]] inline void fail(const std::string& what) {
    std::fprintf(stderr, "error: %s\n", what.c_str());
    std::exit(1);
}

inline void verify(const char* workload, std::uint64_t sum, std::uint64_t wanted) {
    if (sum != wanted)
        fail(std::string(workload) + ": checksum " + std::to_string(sum) + ", expected " + std::to_string(wanted));
}

/// What a loop that waits for another core says to its own.
inline void relax() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield" ::: "memory");
#endif
}

inline std::uint64_t now() {
    return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
}

struct Options {
    std::string workload, placement;
    double scale = 1;
    bool bulk = false;

    Options(int argc, char** argv) {
        for (int i = 1; i < argc; i++) {
            std::string name = argv[i];
            if (name == "--bulk") bulk = true;
            else if (i + 1 == argc) fail(name + " wants a value");
            else if (name == "--workload") workload = argv[++i];
            else if (name == "--placement") placement = argv[++i];
            else if (name == "--scale") scale = std::atof(argv[++i]);
            else fail("unknown option " + name);
        }
    }

    bool is(const char* name, const char* place) const { return workload == name && placement == place; }
    std::uint64_t count(double base, std::uint64_t least = 1) const {
        return std::max(least, static_cast<std::uint64_t>(base * scale));
    }

    void print(const char* metric, const char* unit, double value) const {
        std::printf(R"({"workload":"%s","placement":"%s","metric":"%s","unit":"%s","value":%.2f})" "\n", workload.c_str(),
                    placement.c_str(), metric, unit, value);
    }
    void print_rate(std::uint64_t messages, std::uint64_t nanoseconds) const {
        print("rate", "msg/s", static_cast<double>(messages) * 1e9 / static_cast<double>(nanoseconds));
    }
    void print_percentiles(std::vector<std::uint64_t>& samples) const {
        std::sort(samples.begin(), samples.end());
        print("p50", "ns", static_cast<double>(samples[samples.size() / 2]));
        print("p99", "ns", static_cast<double>(samples[samples.size() * 99 / 100]));
    }
};

inline std::uint64_t resident_bytes() {
    unsigned long size = 0, resident = 0;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (!file || std::fscanf(file, "%lu %lu", &size, &resident) != 2) fail("cannot read the resident size");
    std::fclose(file);
    return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace bench
