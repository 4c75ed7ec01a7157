// How the stand-ins of NVRTC and of the driver turn the text of kernels into code of this machine.
#ifndef STANDIN_COMPILE_H
#define STANDIN_COMPILE_H

#include <stdbool.h>
#include <stddef.h>

// A kernel as a driver sees it; each library that is compiled has one for each entry, under the name ENTRY__standin.
struct standin_kernel {
    // Calls it once for every thread of every block. The addresses are the host's.
    void (*run)(void **arguments, const unsigned grid[3], const unsigned block[3]);
    size_t argument_count;
    const size_t *sizes;
    // Whether it is an address of the device.
    const bool *is_address;
    // Starts all blocks at the same time, each on a thread that counts `running` down; null for a kernel that does not stay.
    bool (*start)(void **arguments, const unsigned grid[3], const unsigned block[3], int *running);
};

// Compiles a text to a shared library for an "architecture", which it says in `standin_architecture`. Returns the path of the
// library, or null with the compiler's words in `log`.
const char *standin_compile(const char *source, const char *architecture, char *log, size_t log_size);

#endif
