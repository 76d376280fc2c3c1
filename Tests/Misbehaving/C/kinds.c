/* Everything that a plugin must not do. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "misbehaving.h"

enum { mebibyte = 1 << 20, gibibyte = 1 << 30 };

static const lectern_host *host(void) { return misbehaving_host; }

/* ---- answers --------------------------------------------------------------------------------- */

/* Answers with a code of the interface. */
static int32_t answer(lectern_call *call, int is_stream, int32_t code) {
    const uint8_t message[] = {1 << 3, (uint8_t)(code & 0x7f)};
    const lectern_bytes bytes = {message, code ? sizeof message : 0};
    if (!call) return LECTERN_OK;
    if (is_stream) return host()->item(host()->host, call, bytes, bytes) == LECTERN_OK ? LECTERN_END : LECTERN_FAILED;
    return host()->answer(host()->host, call, bytes) == LECTERN_OK ? LECTERN_OK : LECTERN_FAILED;
}

static int32_t answer_twice(lectern_call *call, int is_stream) {
    (void)is_stream;
    const lectern_bytes nothing = {NULL, 0};
    host()->answer(host()->host, call, nothing);
    return host()->answer(host()->host, call, nothing) == LECTERN_OK ? LECTERN_FAILED : LECTERN_OK;
}

/* An answer of a size that no memory has. */
static int32_t answer_huge(lectern_call *call, int is_stream) {
    const uint8_t byte = 0;
    const lectern_bytes bytes = {&byte, UINT64_C(1) << 60};
    int32_t code = is_stream ? host()->item(host()->host, call, bytes, bytes) : host()->answer(host()->host, call, bytes);
    return answer(call, is_stream, code);
}

/* A problem of which every size is wrong. */
static int32_t problem_huge(lectern_call *call) {
    const uint8_t byte = 'x';
    const lectern_bytes bytes = {&byte, UINT64_C(1) << 60};
    const lectern_problem problem = {.size = sizeof problem, .status = 4711, .reason = bytes, .message = bytes, .facts = NULL, .facts_count = 1 << 30};
    host()->problem(host()->host, call, &problem);
    return LECTERN_FAILED;
}

/* ---- memory ---------------------------------------------------------------------------------- */

static void overrun(void) {
    char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED || mprotect(pages + 4096, 4096, PROT_NONE) != 0) abort();
    memset(pages, 1, 8192);
}

static void corrupt_heap(void) {
    volatile char *block = malloc(24);
    for (int at = -16; at < 64; at++) block[at] = -1;
    free((void *)block);
    free(malloc(mebibyte));
}

static void leak(size_t size) {
    volatile char *memory = malloc(size);
    for (size_t at = 0; memory && at < size; at += 4096) memory[at] = 1;
}

static int recurse(volatile int *depth) {
    volatile int deeper = *depth + 1;
    return recurse(&deeper) + *depth;
}

/* ---- the process ----------------------------------------------------------------------------- */

static void spin(void) {
    for (volatile unsigned turns = 0;; turns++) {}
}

static void deadlock(void) {
    static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&mutex);
    pthread_mutex_lock(&mutex);
}

static void take_signals(void) {
    static const int signals[] = {SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGALRM, SIGCHLD, SIGTERM, SIGHUP};
    for (size_t at = 0; at < sizeof signals / sizeof *signals; at++) signal(signals[at], SIG_IGN);
}

static void mask_signals(void) {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
}

static void close_descriptors(int first, int last) {
    for (int descriptor = first; descriptor <= last; descriptor++) close(descriptor);
}

/* ---- the log --------------------------------------------------------------------------------- */

static void log_bytes(size_t bytes, size_t line) {
    char *text = malloc(line);
    if (!text) abort();
    memset(text, 'x', line);
    for (size_t sent = 0; sent < bytes; sent += line)
        host()->log(host()->host, LECTERN_LOG_ERROR, (lectern_bytes){(const uint8_t *)text, line}, NULL, 0);
    free(text);
}

/* ---- the host's functions, called wrongly ------------------------------------------------------ */

static lectern_call *kept;

/* Uses a call that another request was given and that has ended. */
static int32_t use_late(lectern_call *call, int is_stream) {
    const lectern_bytes nothing = {NULL, 0};
    if (!kept) {
        kept = call;
        return answer(call, is_stream, LECTERN_OK);
    }
    return answer(call, is_stream, host()->answer(host()->host, kept, nothing));
}

static int32_t code_elsewhere;

static void *use_call(void *call) {
    const lectern_bytes nothing = {NULL, 0};
    code_elsewhere = host()->answer(host()->host, call, nothing);
    return NULL;
}

/* Uses its call on another thread. */
static int32_t use_elsewhere(lectern_call *call, int is_stream) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, use_call, call) != 0 || pthread_join(thread, NULL) != 0) abort();
    return answer(call, is_stream, code_elsewhere);
}

static int32_t use_nothing(lectern_call *call, int is_stream) {
    const uint8_t bytes[64] = {0};
    return answer(call, is_stream, host()->emit(host()->host, (lectern_call *)(uintptr_t)bytes, NULL));
}

/* ---- the choice ------------------------------------------------------------------------------ */

/* What ends the thread or the process, or does not end. */
static void disturb(const char *kind) {
    volatile int depth = 0;
    if (!strcmp(kind, "trap")) __builtin_trap();
    if (!strcmp(kind, "abort")) abort();
    if (!strcmp(kind, "overrun")) overrun();
    if (!strcmp(kind, "heap")) corrupt_heap();
    if (!strcmp(kind, "recurse")) recurse(&depth);
    if (!strcmp(kind, "spin")) spin();
    if (!strcmp(kind, "deadlock")) deadlock();
    if (!strcmp(kind, "exit")) exit(0);
    if (!strcmp(kind, "kill")) raise(SIGKILL);
    if (!strcmp(kind, "leak")) leak(gibibyte);
    if (!strcmp(kind, "signals")) take_signals();
    if (!strcmp(kind, "mask")) mask_signals();
    if (!strcmp(kind, "close")) close_descriptors(0, 20);
    if (!strcmp(kind, "log")) log_bytes(gibibyte, mebibyte);
    if (!strcmp(kind, "log lines")) log_bytes(gibibyte, 256);
}

int32_t misbehave(const char *kind, lectern_call *call, int is_stream) {
    if (!strcmp(kind, "answer twice")) return answer_twice(call, is_stream);
    if (!strcmp(kind, "never answer")) return LECTERN_OK;
    if (!strcmp(kind, "never say why")) return LECTERN_REFUSED;
    if (!strcmp(kind, "answer huge")) return answer_huge(call, is_stream);
    if (!strcmp(kind, "problem huge")) return problem_huge(call);
    if (!strcmp(kind, "code")) return 4711;
    if (!strcmp(kind, "late")) return use_late(call, is_stream);
    if (!strcmp(kind, "elsewhere")) return use_elsewhere(call, is_stream);
    if (!strcmp(kind, "nothing")) return use_nothing(call, is_stream);
    disturb(kind);
    return answer(call, is_stream, LECTERN_OK);
}
