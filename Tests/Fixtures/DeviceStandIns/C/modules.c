// Programs and kernels of the stand-in of the driver: a program is a shared library of this machine, or the text of one.
#define _GNU_SOURCE
#include "compile.h"
#include "internal.h"

#include <dlfcn.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct module { void *library; struct module *next; };
struct function { struct module *module; const struct standin_kernel *kernel; struct function *next; };

static struct module *modules;
static struct function *functions;

int standin_live_modules(void) {
    pthread_mutex_lock(&standin_lock);
    int count = 0;
    for (struct module *module = modules; module; module = module->next) count++;
    pthread_mutex_unlock(&standin_lock);
    return count;
}

// Up to the end of the table of sections, which linkers put last.
static size_t library_size(const char *image) {
    const Elf64_Ehdr *header = (const void *)image;
    return header->e_shoff + (size_t)header->e_shentsize * header->e_shnum;
}

static void *open_image(const char *image) {
    char path[4096];
    snprintf(path, sizeof path, "%s/module-%d-XXXXXX", FOLDER, getpid());
    int file = mkstemp(path);
    if (file < 0) return NULL;
    size_t size = library_size(image);
    void *library = write(file, image, size) == (ssize_t)size ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
    close(file);
    unlink(path);
    return library;
}

static int load(struct module **module, const char *image, unsigned count, int *options, void **values) {
    char *log = NULL;
    size_t log_size = 0;
    for (unsigned index = 0; index < count; index++) {
        if (options[index] == 5) log = values[index];
        else if (options[index] == 6) log_size = (size_t)values[index];
        else return INVALID_VALUE;
    }
    void *library;
    if (memcmp(image, ELFMAG, SELFMAG) == 0) {
        library = open_image(image);
        if (!library) return INVALID_IMAGE;
        const char *architecture = dlsym(library, "standin_architecture");
        if (!architecture || strcmp(architecture, standin_architecture_name()) != 0) {
            dlclose(library);
            return architecture ? NO_BINARY_FOR_GPU : INVALID_IMAGE;
        }
    } else if (strncmp(image, "// PTX of the stand-in\n", 23) == 0) {
        int target = 0, own = 0;
        sscanf(strstr(image, ".target compute_"), ".target compute_%d", &target);
        sscanf(standin_architecture_name(), "sm_%d", &own);
        if (target > own) return NO_BINARY_FOR_GPU;
        char words[4096] = "";
        const char *source = strchr(strstr(image, ".target"), '\n') + 1;
        const char *path = standin_compile(source, standin_architecture_name(), words, sizeof words);
        if (!path) {
            if (log && log_size > 0) snprintf(log, log_size, "%s", words);
            return INVALID_PTX;
        }
        library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (!library) return INVALID_IMAGE;
    } else return INVALID_IMAGE;
    *module = malloc(sizeof **module);
    **module = (struct module){library, modules};
    modules = *module;
    return OK;
}

static bool is_module(struct module *module) {
    for (struct module *other = modules; other; other = other->next) if (other == module) return true;
    return false;
}

static bool is_function(struct function *function) {
    for (struct function *other = functions; other; other = other->next) if (other == function) return true;
    return false;
}

static void unload(struct module *module) {
    for (struct stream *stream = standin_streams; stream; stream = stream->next)
        for (struct command *command = stream->first; command; command = command->next)
            if (command->kind == LAUNCH && command->function->module == module)
                standin_violation("a program is unloaded while a launch of it is under way");
    for (struct function **place = &functions; *place;) {
        struct function *function = *place;
        if (function->module != module) { place = &function->next; continue; }
        *place = function->next;
        free(function);
    }
    for (struct module **place = &modules; *place; place = &(*place)->next)
        if (*place == module) { *place = module->next; break; }
    dlclose(module->library);
    free(module);
}

DRIVER(cuModuleLoadDataEx, true, (struct module **module, const void *image, unsigned count, int *options, void **values),
    if (!image) FAIL(INVALID_VALUE, "a program is loaded from nowhere")
    else code = load(module, image, count, options, values);)
DRIVER(cuModuleUnload, true, (struct module *module),
    if (!is_module(module)) FAIL(INVALID_HANDLE, "a program is unloaded that is not loaded")
    else unload(module);)
DRIVER(cuModuleGetFunction, true, (struct function **function, struct module *module, const char *name),
    char symbol[1024];
    snprintf(symbol, sizeof symbol, "%s__standin", name);
    const struct standin_kernel *kernel = is_module(module) ? dlsym(module->library, symbol) : NULL;
    if (!is_module(module)) FAIL(INVALID_HANDLE, "%s", call)
    else if (!kernel) code = NOT_FOUND;
    else {
        *function = malloc(sizeof **function);
        **function = (struct function){module, kernel, functions};
        functions = *function;
    })
DRIVER(cuFuncGetAttribute, true, (int *value, int attribute, struct function *function),
    if (!is_function(function)) FAIL(INVALID_HANDLE, "%s", call)
    else if (attribute != 0) FAIL(INVALID_VALUE, "an attribute of a function that the stand-in does not know: %d", attribute)
    else *value = standin_function_threads;)
DRIVER(cuOccupancyMaxPotentialBlockSize, true,
    (int *grid, int *block, struct function *function, void *memory, size_t bytes, int limit), (void)memory;
    if (!is_function(function) || bytes) FAIL(INVALID_HANDLE, "%s", call)
    else { *grid = 132; *block = limit > 0 && limit < 384 ? limit : 384; })
DRIVER(cuFuncGetParamInfo, true, (struct function *function, size_t index, size_t *offset, size_t *size),
    if (!is_function(function)) FAIL(INVALID_HANDLE, "%s", call)
    else if (index >= function->kernel->argument_count) code = INVALID_VALUE;
    else { *offset = 0; *size = function->kernel->sizes[index]; })

// Copies the arguments, as the driver does when a launch is given to it, and looks at every address.
static int capture(struct function *function, void **parameters, struct command *command) {
    const struct standin_kernel *kernel = function->kernel;
    command->arguments = calloc(kernel->argument_count + 1, sizeof *command->arguments);
    command->argument_count = kernel->argument_count;
    for (size_t index = 0; index < kernel->argument_count; index++) {
        if (!parameters[index]) { standin_violation("argument %zu has no place", index); return INVALID_VALUE; }
        command->arguments[index] = aligned_alloc(128, (kernel->sizes[index] + 127) / 128 * 128);
        memcpy(command->arguments[index], parameters[index], kernel->sizes[index]);
        if (!kernel->is_address[index]) continue;
        void *place = standin_device(*(uint64_t *)command->arguments[index], 1, "cuLaunchKernel");
        if (!place) return INVALID_VALUE;
        *(void **)command->arguments[index] = place;
    }
    return OK;
}

bool standin_stays(const struct function *function) { return function->kernel->start != NULL; }

bool standin_start(struct command *command) {
    return command->function->kernel->start(command->arguments, command->grid, command->block, &command->running);
}

void standin_execute(struct command *command) {
    command->function->kernel->run(command->arguments, command->grid, command->block);
}

bool standin_launch_uses(const struct command *command, const struct memory *memory) {
    for (size_t index = 0; index < command->argument_count; index++) {
        if (!command->function->kernel->is_address[index]) continue;
        const char *place = *(char **)command->arguments[index];
        if (place >= memory->start && place < memory->start + memory->bytes) return true;
    }
    return false;
}

void standin_release_arguments(struct command *command) {
    for (size_t index = 0; index < command->argument_count; index++) free(command->arguments[index]);
    free(command->arguments);
}

DRIVER(cuLaunchKernel, true,
    (struct function *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared,
     struct stream *stream, void **parameters, void **extra),
    if (!standin_is_stream(stream, call)) code = INVALID_HANDLE;
    else if (!is_function(function)) FAIL(INVALID_HANDLE, "a launch of no function")
    else if (!gx || !gy || !gz || gy > 65535 || gz > 65535) FAIL(INVALID_VALUE, "a grid of %u %u %u blocks", gx, gy, gz)
    else if (!bx || !by || !bz || bx > 1024 || by > 1024 || bz > 64 || bx * by * bz > 1024)
        FAIL(INVALID_VALUE, "a block of %u %u %u threads", bx, by, bz)
    else if (shared || extra || !parameters) FAIL(INVALID_VALUE, "a launch with memory or arguments of another kind")
    else if ((int)(bx * by * bz) > standin_function_threads) code = LAUNCH_OUT_OF_RESOURCES;
    else {
        struct command command = {.kind = LAUNCH, .function = function, .grid = {gx, gy, gz}, .block = {bx, by, bz}};
        code = capture(function, parameters, &command);
        if (code != OK) standin_release_arguments(&command);
        else if (!standin_stays(function)) standin_append(stream, command);
        else {
            // It begins at once, behind what was given before.
            standin_drain(stream);
            command.kind = STAY;
            if (!standin_start(standin_append(stream, command))) FAIL(LAUNCH_OUT_OF_RESOURCES, "no thread for a block")
        }
    })
