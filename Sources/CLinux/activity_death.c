/* The record that a dying worker leaves in the activity memory: by its signal handlers, at exit(), or by its watchdog. */
#define _GNU_SOURCE
#include "activity_memory.h"
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

enum { request_bytes_max = 64 << 20 };

/* A lectern_bytes. */
struct borrowed { const uint8_t *data; uint64_t size; };

static int claim_record(clinux_death *death) {
    uint32_t nothing = 0;
    return __atomic_compare_exchange_n(&death->state, &nothing, 1, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}
static void thread_name(int32_t thread, char name[16]) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/comm", thread);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t count = file < 0 ? 0 : read(file, name, 15);
    if (file >= 0) close(file);
    if (count > 0 && name[count - 1] == '\n') count--;
    name[count > 0 ? count : 0] = 0;
}

/* Copies memory that may be unmapped by now, through a scratch file: the kernel answers EFAULT where a load would be a
 * SIGSEGV. */
static int64_t copy_untrusted(void *to, const void *from, uint64_t size, int scratch) {
    if (pwrite(scratch, from, size, 0) != (ssize_t)size) return -1;
    return pread(scratch, to, size, 0) == (ssize_t)size ? 0 : -1;
}

/* Records the call of a slot. scratch is -1 on the slot's own thread, else a descriptor for copy_untrusted. */
static void note_call(clinux_death *death, const clinux_slot *slot, int scratch) {
    const uint8_t *info = slot->info;
    const char *principal = slot->principal;
    struct borrowed request = {0}, key = {0};
    death->running = slot->running;
    death->function = slot->nested ? slot->nested : (uint32_t)slot->running;
    death->in_store = slot->in_store;
    death->thread = slot->thread;
    __atomic_store_n(&death->state, 2, __ATOMIC_RELEASE);
    if (!death->running) return;
    if (scratch < 0) {
        if (principal) activity_copy_text(death->principal, sizeof death->principal, principal);
        if (!info) return;
        memcpy(&request, info + activity_process.request_offset, sizeof request);
        memcpy(&key, info + activity_process.key_offset, sizeof key);
    } else {
        for (size_t i = 0; principal && i + 1 < sizeof death->principal; i++)
            if (copy_untrusted(&death->principal[i], principal + i, 1, scratch) < 0 || !death->principal[i]) break;
        if (!info || copy_untrusted(&request, info + activity_process.request_offset, sizeof request, scratch) < 0
            || copy_untrusted(&key, info + activity_process.key_offset, sizeof key, scratch) < 0) return;
    }
    if (key.size && key.size <= sizeof death->key) {
        if (scratch < 0) memcpy(death->key, key.data, key.size);
        else if (copy_untrusted(death->key, key.data, key.size, scratch) < 0) return;
        death->key_size = (uint32_t)key.size;
    }
    clinux_activity_function outer;
    if (request.size > request_bytes_max || !clinux_activity_function_at(activity_process.memory, (uint32_t)death->running, &outer)) return;
    if (scratch < 0) {
        clinux_activity_hash(activity_process.memory, outer.name, request.data, request.size, death->hash);
        death->has_hash = 1;
        return;
    }
    uint8_t *copy = malloc(request.size + 1);
    if (!copy) return;
    if (!request.size || copy_untrusted(copy, request.data, request.size, scratch) == 0) {
        clinux_activity_hash(activity_process.memory, outer.name, copy, request.size, death->hash);
        death->has_hash = 1;
    }
    free(copy);
}

static void note_frames(clinux_death *death) {
    void *frames[CLINUX_FRAMES_MAX];
    int count = backtrace(frames, CLINUX_FRAMES_MAX);
    for (int i = 0; i < count; i++) death->frames[i] = (uint64_t)(uintptr_t)frames[i];
    death->frames_count = (uint32_t)count;
}
static uint64_t instruction_at(const void *context) {
    const ucontext_t *state = context;
#if defined(__x86_64__)
    return (uint64_t)state->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return (uint64_t)state->uc_mcontext.pc;
#else
    return 0;
#endif
}

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { fatal_count = sizeof fatal_signals / sizeof *fatal_signals };
static volatile int32_t dying;

/* SA_RESETHAND lets the signal kill the process after; a second thread that meets a fatal signal meanwhile waits for that. */
static void on_fatal_signal(int number, siginfo_t *info, void *context) {
    clinux_death *death = &activity_process.memory->death;
    int32_t thread = (int32_t)syscall(SYS_gettid);
    if (!claim_record(death)) {
        if (dying && dying != thread) for (;;) pause();
        raise(number);
        return;
    }
    dying = thread;
    death->cause = CLINUX_DEATH_SIGNAL;
    death->signal = number;
    death->code = info->si_code;
    death->sender = info->si_code <= 0 ? info->si_pid : 0;
    death->address = instruction_at(context);
    clinux_slot *slot = activity_taken_slot();
    if (slot) note_call(death, slot, -1);
    death->thread = thread;
    thread_name(thread, death->thread_name);
    note_frames(death);
    __atomic_store_n(&death->state, 3, __ATOMIC_RELEASE);
    raise(number);
}

/* Runs when a plugin calls exit(). Ends the process at once: exit handlers and destructors must not run beside the other
 * threads. */
static void on_process_exit(int status, void *context) {
    (void)context;
    clinux_death *death = &activity_process.memory->death;
    if (activity_process.memory->ending || !claim_record(death)) return;
    death->cause = CLINUX_DEATH_EXIT;
    death->status = status;
    clinux_slot *slot = activity_taken_slot();
    if (slot) note_call(death, slot, -1);
    death->thread = (int32_t)syscall(SYS_gettid);
    thread_name(death->thread, death->thread_name);
    note_frames(death);
    __atomic_store_n(&death->state, 3, __ATOMIC_RELEASE);
    _exit(status);
}

/* Runs on a thread that does not return, at the request of the watchdog: records where the thread is. */
static int hang_signal(void) { return SIGRTMIN + 5; }
static volatile int hang_noted;
static void on_hang_signal(int number, siginfo_t *info, void *context) {
    (void)number;
    if (info->si_pid != getpid() || activity_process.memory->death.cause != CLINUX_DEATH_HANG || hang_noted) return;
    int before = errno;
    activity_process.memory->death.address = instruction_at(context);
    note_frames(&activity_process.memory->death);
    hang_noted = 1;
    errno = before;
}

static void install(int number, void (*handler)(int, siginfo_t *, void *), int flags) {
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | flags};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}
void clinux_activity_record_deaths(void) {
    void *frames[4];
    clinux_activity_own();
    backtrace(frames, 4); /* loads what it needs now, since a signal handler must not */
    for (int i = 0; i < fatal_count; i++) install(fatal_signals[i], on_fatal_signal, SA_RESETHAND | SA_NODEFER);
    install(hang_signal(), on_hang_signal, SA_RESTART);
    on_exit(on_process_exit, NULL);
}
void clinux_activity_ending(void) { clinux_activity_own()->ending = 1; }

int clinux_activity_foreign_signal(const void **handler) {
    for (int i = 0; i < fatal_count; i++) {
        struct sigaction present;
        if (dying || sigaction(fatal_signals[i], NULL, &present) < 0) continue;
        if ((present.sa_flags & SA_SIGINFO) && present.sa_sigaction == on_fatal_signal) continue;
        *handler = (present.sa_flags & SA_SIGINFO) ? (const void *)present.sa_sigaction : (const void *)present.sa_handler;
        install(fatal_signals[i], on_fatal_signal, SA_RESETHAND | SA_NODEFER);
        return fatal_signals[i];
    }
    return 0;
}

enum { frames_wait_rounds = 50 };

void clinux_activity_hang(uint32_t number, uint64_t count) {
    clinux_slot *slot = &activity_process.memory->slots[number];
    clinux_death *death = &activity_process.memory->death;
    int32_t thread = slot->thread;
    if (!thread || slot->count != count || !claim_record(death)) return;
    death->cause = CLINUX_DEATH_HANG;
    int scratch = memfd_create("lectern scratch", MFD_CLOEXEC);
    if (scratch >= 0) {
        note_call(death, slot, scratch);
        close(scratch);
    }
    thread_name(thread, death->thread_name);
    if (syscall(SYS_tgkill, getpid(), thread, hang_signal()) == 0) {
        const struct timespec moment = {.tv_nsec = 1000000};
        for (int i = 0; i < frames_wait_rounds && !hang_noted; i++) nanosleep(&moment, NULL);
    }
    __atomic_store_n(&death->state, 3, __ATOMIC_RELEASE);
}

uint32_t clinux_activity_call_text(uint32_t number, uint64_t count, char text[64]) {
    clinux_slot *slot = &clinux_activity_own()->slots[number];
    clinux_death seen = {0};
    int scratch = memfd_create("lectern scratch", MFD_CLOEXEC);
    if (scratch < 0) return 0;
    note_call(&seen, slot, scratch);
    close(scratch);
    if (__atomic_load_n(&slot->count, __ATOMIC_ACQUIRE) != count) return 0;
    if (seen.key_size) {
        memcpy(text, seen.key, seen.key_size);
        return seen.key_size;
    }
    if (!seen.has_hash) return 0;
    static const char digits[] = "0123456789abcdef";
    for (int i = 0; i < CLINUX_CALL_HASH_BYTES; i++) {
        text[2 * i] = digits[seen.hash[i] >> 4];
        text[2 * i + 1] = digits[seen.hash[i] & 15];
    }
    return 2 * CLINUX_CALL_HASH_BYTES;
}

void clinux_activity_death(const clinux_activity *memory, clinux_death *death) {
    *death = memory->death;
    if (death->key_size > sizeof death->key) death->key_size = 0;
    if (death->frames_count > CLINUX_FRAMES_MAX) death->frames_count = 0;
    death->principal[sizeof death->principal - 1] = death->thread_name[sizeof death->thread_name - 1] = 0;
}
