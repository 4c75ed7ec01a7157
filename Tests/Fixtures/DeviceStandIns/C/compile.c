#define _GNU_SOURCE
#include "compile.h"

#include <ctype.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// SOURCES, COMPILER and FOLDER are given to the compiler of this file: where native.c is, what compiles, and where it puts it.

static const char *marker = "RK_KERNEL(";

// The next kernel in the text, not its macro's definition; its name goes to `name`. Returns its list of parameters.
static const char *next_kernel(const char *text, char *name, size_t capacity) {
    for (const char *found = strstr(text, marker); found; found = strstr(found + 1, marker)) {
        if (found - text >= 8 && strncmp(found - 8, "#define ", 8) == 0) continue;
        const char *start = found + strlen(marker), *end = strchr(start, ')');
        if (!end || (size_t)(end - start) >= capacity) return NULL;
        snprintf(name, capacity, "%.*s", (int)(end - start), start);
        const char *list = end + 1;
        while (isspace((unsigned char)*list)) list++;
        return *list == '(' ? list : NULL;
    }
    return NULL;
}

// Writes what a driver has to know of a kernel, and how it is called. Returns where its parameters end.
static const char *describe(FILE *file, const char *name, const char *list) {
    char types[64][256];
    size_t count = 0;
    const char *place = list + 1;
    while (*place && *place != ')' && count < 64) {
        const char *end = place;
        int depth = 0;
        while (*end && (depth > 0 || (*end != ',' && *end != ')'))) { depth += (*end == '(') - (*end == ')'); end++; }
        // The type is what stands before the last word.
        const char *word = end;
        while (word > place && isspace((unsigned char)word[-1])) word--;
        while (word > place && (isalnum((unsigned char)word[-1]) || word[-1] == '_')) word--;
        snprintf(types[count++], sizeof types[0], "%.*s", (int)(word - place), place);
        place = *end == ',' ? end + 1 : end;
    }
    fprintf(file, "static void %s__call(void **a) { (void)a; %s(", name, name);
    for (size_t index = 0; index < count; index++) fprintf(file, "%s*(%s *)a[%zu]", index ? ", " : "", types[index], index);
    fprintf(file, "); }\nstatic const size_t %s__sizes[] = {", name);
    for (size_t index = 0; index < count; index++) fprintf(file, "sizeof(%s), ", types[index]);
    fprintf(file, "0};\nstatic const bool %s__addresses[] = {", name);
    for (size_t index = 0; index < count; index++) fprintf(file, "%d, ", strchr(types[index], '*') != NULL);
    fprintf(file,
            "0};\nstatic void %s__run(void **a, const unsigned g[3], const unsigned b[3]) { standin_run(%s__call, a, g, b); }\n"
            "static bool %s__start(void **a, const unsigned g[3], const unsigned b[3], int *r) { return standin_start_blocks(%s__call, a, g, b, r); }\n"
            "const struct standin_kernel %s__standin = {%s__run, %zu, %s__sizes, %s__addresses, STANDIN_STAYS ? %s__start : 0};\n",
            name, name, name, name, name, name, count, name, name, name);
    return place;
}

static bool write_text(const char *path, const char *source, const char *architecture) {
    FILE *file = fopen(path, "w");
    if (!file) return false;
    fprintf(file, "#line 1 \"kernel.cu\"\n%s\n", source);
    fprintf(file, "#include \"%s/compile.h\"\n#include \"%s/native.c\"\n", SOURCES, SOURCES);
    fprintf(file, "const char standin_architecture[] = \"%s\";\n", architecture);
    char name[512];
    const char *list = source;
    while ((list = next_kernel(list, name, sizeof name))) list = describe(file, name, list);
    return fclose(file) == 0;
}

// Programs that were compiled, by their content.
static struct program { char *source, *architecture, *path; struct program *next; } *programs;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

const char *standin_compile(const char *source, const char *architecture, char *log, size_t log_size) {
    static int number;
    pthread_mutex_lock(&lock);
    const char *result = NULL;
    for (struct program *known = programs; known && !result; known = known->next)
        if (strcmp(known->source, source) == 0 && strcmp(known->architecture, architecture) == 0) result = known->path;
    if (!result) {
        char text[4096], library[4096], command[16384];
        snprintf(text, sizeof text, "%s/kernel-%d-%s-%d.c", FOLDER, getpid(), PART, ++number);
        snprintf(library, sizeof library, "%s/kernel-%d-%s-%d.so", FOLDER, getpid(), PART, number);
        snprintf(command, sizeof command,
                 "%s -std=gnu11 -O1 -ffp-contract=off -fno-strict-aliasing -w -shared -fPIC -o '%s' '%s' -lm 2>&1", COMPILER, library, text);
        size_t got = 0;
        FILE *output = write_text(text, source, architecture) ? popen(command, "r") : NULL;
        if (output) got = fread(log, 1, log_size - 1, output);
        log[got] = 0;
        if (output && pclose(output) == 0) {
            struct program *program = malloc(sizeof *program);
            *program = (struct program){strdup(source), strdup(architecture), strdup(library), programs};
            programs = program;
            result = program->path;
        }
    }
    pthread_mutex_unlock(&lock);
    return result;
}
