/* What each thread runs of a plugin, and what a dying worker leaves: the rest of CLinuxActivity.h. */
#define _GNU_SOURCE
#include "CLinuxActivity.h"
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

struct clinux_activity {
    uint8_t secret[16];
    uint64_t beats;
    uint32_t ending, plugins, functions, modules;
    clinux_slot slots[CLINUX_SLOTS_MAX] __attribute__((aligned(64)));
    clinux_death death;
    uint64_t set_aside_size;
    uint8_t set_aside[CLINUX_SET_ASIDE_BYTES_MAX];
    clinux_activity_plugin plugin[CLINUX_PLUGINS_MAX];
    clinux_activity_function function[CLINUX_FUNCTIONS_MAX];
    clinux_activity_module module[CLINUX_MODULES_MAX];
};

enum { alternate_stack_bytes = 64 << 10, request_bytes_max = 64 << 20 };

static clinux_activity *own;
static uint32_t request_offset, key_offset;
static pthread_mutex_t adding = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t slot_key;
static __thread clinux_slot *mine;
static __thread void *alternate_stack;
/* For threads beyond the number of slots: nobody watches them. */
static __thread clinux_slot spare;

/* A lectern_bytes. */
struct borrowed { const uint8_t *data; uint64_t size; };

/* MARK: The memory */

clinux_activity *clinux_activity_create(const uint8_t secret[16], int *fd) {
    int file = memfd_create("lectern activity", MFD_CLOEXEC);
    if (file < 0) return NULL;
    clinux_activity *memory = MAP_FAILED;
    if (ftruncate(file, sizeof *memory) == 0)
        memory = mmap(NULL, sizeof *memory, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
        close(file);
        return NULL;
    }
    memcpy(memory->secret, secret, sizeof memory->secret);
    *fd = file;
    return memory;
}
void clinux_activity_discard(clinux_activity *memory) { munmap(memory, sizeof *memory); }

static void leave_slot(void *slot) {
    if (slot != &spare) {
        __atomic_store_n(&((clinux_slot *)slot)->running, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&((clinux_slot *)slot)->thread, 0, __ATOMIC_RELEASE);
    }
    if (alternate_stack) {
        stack_t none = {.ss_flags = SS_DISABLE};
        sigaltstack(&none, NULL);
        munmap(alternate_stack, alternate_stack_bytes);
        alternate_stack = NULL;
    }
    mine = NULL;
}
static void prepare(void) {
    pthread_key_create(&slot_key, leave_slot);
    if (own) return;
    void *memory = mmap(NULL, sizeof *own, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) abort();
    own = memory;
    ssize_t filled = getrandom(own->secret, sizeof own->secret, 0);
    (void)filled;
}
int clinux_activity_attach(int fd, uint32_t request, uint32_t key) {
    void *memory = mmap(NULL, sizeof *own, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED) return -errno;
    own = memory;
    request_offset = request;
    key_offset = key;
    return 0;
}
clinux_activity *clinux_activity_own(void) {
    pthread_once(&once, prepare);
    return own;
}

clinux_slot *clinux_activity_slot(void) {
    if (mine) return mine;
    clinux_activity *memory = clinux_activity_own();
    clinux_slot *found = &spare;
    int32_t thread = (int32_t)syscall(SYS_gettid);
    for (int i = 0; i < CLINUX_SLOTS_MAX && found == &spare; i++) {
        int32_t nobody = 0;
        if (__atomic_compare_exchange_n(&memory->slots[i].thread, &nobody, thread, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
            found = &memory->slots[i];
    }
    found->nested = found->in_store = 0;
    pthread_setspecific(slot_key, found);
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
        void *stack = mmap(NULL, alternate_stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
        stack_t alternate = {.ss_sp = stack, .ss_size = alternate_stack_bytes};
        if (stack != MAP_FAILED && sigaltstack(&alternate, NULL) == 0) alternate_stack = stack;
    }
    return mine = found;
}

static void copy_text(char *to, size_t room, const char *from) {
    size_t size = strnlen(from, room - 1);
    memcpy(to, from, size);
    to[size] = 0;
}
void clinux_activity_note_call(clinux_slot *slot, const void *key, uint64_t key_size, const char *caller) {
    if (key_size >= sizeof slot->key) key_size = 0;
    if (key_size) memcpy(slot->key, key, key_size);
    slot->key[key_size] = 0;
    copy_text(slot->caller, sizeof slot->caller, caller ? caller : "");
    slot->noted = slot->count + 1;
}

/* MARK: Plugins, functions, modules */


/* What this process has opened in place of files: copies, whose names say nothing. */
static char opened[CLINUX_PLUGINS_MAX][64];
static char program[256];

void clinux_activity_name_program(const char *path) { copy_text(program, sizeof program, path); }

uint32_t clinux_activity_add_plugin(const char *path, const char *file) {
    clinux_activity *memory = clinux_activity_own();
    pthread_mutex_lock(&adding);
    uint32_t number = 0;
    for (uint32_t i = 0; i < memory->plugins && !number; i++)
        if (strncmp(memory->plugin[i].path, path, sizeof memory->plugin[i].path - 1) == 0) number = i + 1;
    if (!number && memory->plugins < CLINUX_PLUGINS_MAX) {
        copy_text(memory->plugin[memory->plugins].path, sizeof memory->plugin->path, path);
        number = ++memory->plugins;
    }
    struct stat facts;
    if (number && stat(file, &facts) == 0)
        snprintf(memory->plugin[number - 1].file, sizeof memory->plugin->file, "%llx.%llx.%lx",
            (unsigned long long)facts.st_size, (unsigned long long)facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec);
    if (number) copy_text(opened[number - 1], sizeof opened[0], file);
    pthread_mutex_unlock(&adding);
    return number;
}
void clinux_activity_name_plugin(uint32_t plugin, const char *name, const char *version, int is_store) {
    clinux_activity *memory = clinux_activity_own();
    if (plugin == 0 || plugin > CLINUX_PLUGINS_MAX) return;
    copy_text(memory->plugin[plugin - 1].name, sizeof memory->plugin->name, name);
    copy_text(memory->plugin[plugin - 1].version, sizeof memory->plugin->version, version);
    memory->plugin[plugin - 1].is_store = is_store != 0;
}
uint32_t clinux_activity_add_function(uint32_t plugin, const char *name, uint32_t is_write) {
    clinux_activity *memory = clinux_activity_own();
    pthread_mutex_lock(&adding);
    uint32_t number = 0;
    for (uint32_t i = 0; i < memory->functions && !number; i++) {
        const clinux_activity_function *known = &memory->function[i];
        if (known->plugin == plugin && strncmp(known->name, name, sizeof known->name - 1) == 0) number = i + 1;
    }
    if (!number && memory->functions < CLINUX_FUNCTIONS_MAX) {
        clinux_activity_function *made = &memory->function[memory->functions];
        made->plugin = plugin;
        made->is_write = is_write;
        copy_text(made->name, sizeof made->name, name);
        number = ++memory->functions;
    }
    pthread_mutex_unlock(&adding);
    return number;
}

static int note_module(struct dl_phdr_info *info, size_t size, void *context) {
    (void)size;
    clinux_activity *memory = context;
    if (memory->modules == CLINUX_MODULES_MAX) return 1;
    uint64_t from = UINT64_MAX, to = 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD) continue;
        uint64_t start = info->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
        if (start < from) from = start;
        if (end > to) to = end;
    }
    clinux_activity_module *module = &memory->module[memory->modules++];
    module->base = info->dlpi_addr;
    module->from = from;
    module->to = to;
    const char *path = info->dlpi_name;
    char self[256];
    if (!path[0] && memory->modules == 1 && program[0]) {
        path = program;
    } else if (!path[0]) {
        ssize_t length = memory->modules == 1 ? readlink("/proc/self/exe", self, sizeof self - 1) : -1;
        self[length > 0 ? length : 0] = 0;
        path = self;
    }
    for (uint32_t i = 0; i < memory->plugins; i++)
        if (strcmp(opened[i], path) == 0) path = memory->plugin[i].path;
    copy_text(module->path, sizeof module->path, path);
    return 0;
}
void clinux_activity_note_modules(void) {
    clinux_activity *memory = clinux_activity_own();
    memory->modules = 0;
    dl_iterate_phdr(note_module, memory);
}

int clinux_activity_plugin_at(const clinux_activity *memory, uint32_t number, clinux_activity_plugin *plugin) {
    if (number == 0 || number > CLINUX_PLUGINS_MAX || number > memory->plugins) return 0;
    *plugin = memory->plugin[number - 1];
    plugin->file[sizeof plugin->file - 1] = 0;
    plugin->path[sizeof plugin->path - 1] = plugin->name[sizeof plugin->name - 1] = plugin->version[sizeof plugin->version - 1] = 0;
    return 1;
}
int clinux_activity_function_at(const clinux_activity *memory, uint32_t number, clinux_activity_function *function) {
    if (number == 0 || number > CLINUX_FUNCTIONS_MAX || number > memory->functions) return 0;
    *function = memory->function[number - 1];
    function->name[sizeof function->name - 1] = 0;
    return 1;
}
int clinux_activity_module_of(const clinux_activity *memory, uint64_t address, clinux_activity_module *module) {
    for (uint32_t i = 0; i < CLINUX_MODULES_MAX && i < memory->modules; i++) {
        if (address < memory->module[i].from || address >= memory->module[i].to) continue;
        *module = memory->module[i];
        module->path[sizeof module->path - 1] = 0;
        return 1;
    }
    return 0;
}

/* MARK: Hashes. SipHash-2-4 with 128 bits of output, since it needs no memory and no library in a signal handler. */

static inline uint64_t turned(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }
struct sip { uint64_t v0, v1, v2, v3, part, size; };
static void sip_round(struct sip *s) {
    s->v0 += s->v1; s->v1 = turned(s->v1, 13) ^ s->v0; s->v0 = turned(s->v0, 32);
    s->v2 += s->v3; s->v3 = turned(s->v3, 16) ^ s->v2;
    s->v0 += s->v3; s->v3 = turned(s->v3, 21) ^ s->v0;
    s->v2 += s->v1; s->v1 = turned(s->v1, 17) ^ s->v2; s->v2 = turned(s->v2, 32);
}
static void sip_word(struct sip *s, uint64_t word) {
    s->v3 ^= word;
    sip_round(s), sip_round(s);
    s->v0 ^= word;
}
static void sip_add(struct sip *s, const uint8_t *bytes, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        s->part |= (uint64_t)bytes[i] << 8 * (s->size++ % 8);
        if (s->size % 8 == 0) sip_word(s, s->part), s->part = 0;
    }
}
void clinux_activity_hash(const clinux_activity *memory, const char *method, const void *request, uint64_t size,
    uint8_t hash[CLINUX_CALL_HASH_BYTES]) {
    uint64_t k[2];
    memcpy(k, memory->secret, sizeof k);
    struct sip s = {k[0] ^ 0x736f6d6570736575u, k[1] ^ 0x646f72616e646f6du ^ 0xee, k[0] ^ 0x6c7967656e657261u,
                    k[1] ^ 0x7465646279746573u, 0, 0};
    sip_add(&s, (const uint8_t *)method, strlen(method) + 1);
    sip_add(&s, request, size);
    sip_word(&s, s.part | s.size << 56);
    s.v2 ^= 0xee;
    for (int half = 0; half < 2; half++) {
        for (int i = 0; i < 4; i++) sip_round(&s);
        uint64_t word = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
        memcpy(hash + 8 * half, &word, 8);
        s.v1 ^= 0xdd;
    }
}

/* MARK: Looking from outside */

void clinux_activity_beat(void) { __atomic_add_fetch(&clinux_activity_own()->beats, 1, __ATOMIC_RELAXED); }
uint64_t clinux_activity_beats(const clinux_activity *memory) { return __atomic_load_n(&memory->beats, __ATOMIC_RELAXED); }

int clinux_activity_look(const clinux_activity *memory, uint32_t slot, clinux_activity_view *view) {
    if (slot >= CLINUX_SLOTS_MAX) return 0;
    const clinux_slot *seen = &memory->slots[slot];
    view->thread = __atomic_load_n(&seen->thread, __ATOMIC_ACQUIRE);
    if (!view->thread) return 0;
    view->count = __atomic_load_n(&seen->count, __ATOMIC_ACQUIRE);
    view->running = __atomic_load_n(&seen->running, __ATOMIC_ACQUIRE);
    uint32_t nested = __atomic_load_n(&seen->nested, __ATOMIC_RELAXED);
    view->function = nested ? nested : (uint32_t)view->running;
    view->in_store = __atomic_load_n(&seen->in_store, __ATOMIC_RELAXED);
    view->key[0] = view->caller[0] = 0;
    if (seen->noted != view->count) return 1;
    copy_text(view->key, sizeof view->key, seen->key);
    copy_text(view->caller, sizeof view->caller, seen->caller);
    return 1;
}

int clinux_activity_times(int32_t thread, int64_t *ran, int64_t *waited) {
    char path[64], text[128];
    snprintf(path, sizeof path, "/proc/self/task/%d/schedstat", thread);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    ssize_t count = read(file, text, sizeof text - 1);
    close(file);
    if (count <= 0) return -1;
    text[count] = 0;
    char *rest;
    *ran = strtoll(text, &rest, 10);
    *waited = strtoll(rest, NULL, 10);
    return 0;
}

/* MARK: What a dying worker leaves */

static int claim(clinux_death *death) {
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

/* Copies memory that may be gone: the kernel looks, and says EFAULT. A scratch file takes it. */
static int64_t copy_doubtful(void *to, const void *from, uint64_t size, int scratch) {
    if (pwrite(scratch, from, size, 0) != (ssize_t)size) return -1;
    return pread(scratch, to, size, 0) == (ssize_t)size ? 0 : -1;
}

/* The call of a slot: by its thread itself where scratch is -1, else by another. */
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
        if (principal) copy_text(death->principal, sizeof death->principal, principal);
        if (!info) return;
        memcpy(&request, info + request_offset, sizeof request);
        memcpy(&key, info + key_offset, sizeof key);
    } else {
        for (size_t i = 0; principal && i + 1 < sizeof death->principal; i++)
            if (copy_doubtful(&death->principal[i], principal + i, 1, scratch) < 0 || !death->principal[i]) break;
        if (!info || copy_doubtful(&request, info + request_offset, sizeof request, scratch) < 0
            || copy_doubtful(&key, info + key_offset, sizeof key, scratch) < 0) return;
    }
    if (key.size && key.size <= sizeof death->key) {
        if (scratch < 0) memcpy(death->key, key.data, key.size);
        else if (copy_doubtful(death->key, key.data, key.size, scratch) < 0) return;
        death->key_size = (uint32_t)key.size;
    }
    clinux_activity_function outer;
    if (request.size > request_bytes_max || !clinux_activity_function_at(own, (uint32_t)death->running, &outer)) return;
    if (scratch < 0) {
        clinux_activity_hash(own, outer.name, request.data, request.size, death->hash);
        death->has_hash = 1;
        return;
    }
    uint8_t *copy = malloc(request.size + 1);
    if (!copy) return;
    if (!request.size || copy_doubtful(copy, request.data, request.size, scratch) == 0) {
        clinux_activity_hash(own, outer.name, copy, request.size, death->hash);
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
static uint64_t struck_at(const void *context) {
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

/* SA_RESETHAND lets the signal kill the process after; a second thread that is struck meanwhile waits for that. */
static void struck(int number, siginfo_t *info, void *context) {
    clinux_death *death = &own->death;
    int32_t thread = (int32_t)syscall(SYS_gettid);
    if (!claim(death)) {
        if (dying && dying != thread) for (;;) pause();
        raise(number);
        return;
    }
    dying = thread;
    death->cause = CLINUX_DEATH_SIGNAL;
    death->signal = number;
    death->code = info->si_code;
    death->sender = info->si_code <= 0 ? info->si_pid : 0;
    death->address = struck_at(context);
    if (mine) note_call(death, mine, -1);
    death->thread = thread;
    thread_name(thread, death->thread_name);
    note_frames(death);
    __atomic_store_n(&death->state, 3, __ATOMIC_RELEASE);
    raise(number);
}

/* exit() was called, and not by the worker itself: what the process has left to do at its end must not run beside the
 * other threads. */
static void exiting(int status, void *context) {
    (void)context;
    clinux_death *death = &own->death;
    if (own->ending || !claim(death)) return;
    death->cause = CLINUX_DEATH_EXIT;
    death->status = status;
    if (mine) note_call(death, mine, -1);
    death->thread = (int32_t)syscall(SYS_gettid);
    thread_name(death->thread, death->thread_name);
    note_frames(death);
    __atomic_store_n(&death->state, 3, __ATOMIC_RELEASE);
    _exit(status);
}

/* Runs on a thread that does not return, for its watchdog. */
static int hang_signal(void) { return SIGRTMIN + 5; }
static volatile int hang_noted;
static void told_to_note(int number, siginfo_t *info, void *context) {
    (void)number;
    if (info->si_pid != getpid() || own->death.cause != CLINUX_DEATH_HANG || hang_noted) return;
    int before = errno;
    own->death.address = struck_at(context);
    note_frames(&own->death);
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
    for (int i = 0; i < fatal_count; i++) install(fatal_signals[i], struck, SA_RESETHAND | SA_NODEFER);
    install(hang_signal(), told_to_note, SA_RESTART);
    on_exit(exiting, NULL);
}
void clinux_activity_ending(void) { clinux_activity_own()->ending = 1; }

int clinux_activity_foreign_signal(const void **handler) {
    for (int i = 0; i < fatal_count; i++) {
        struct sigaction present;
        if (dying || sigaction(fatal_signals[i], NULL, &present) < 0) continue;
        if ((present.sa_flags & SA_SIGINFO) && present.sa_sigaction == struck) continue;
        *handler = (present.sa_flags & SA_SIGINFO) ? (const void *)present.sa_sigaction : (const void *)present.sa_handler;
        install(fatal_signals[i], struck, SA_RESETHAND | SA_NODEFER);
        return fatal_signals[i];
    }
    return 0;
}

enum { frames_wait_rounds = 50 };

void clinux_activity_hang(uint32_t number, uint64_t count) {
    clinux_slot *slot = &own->slots[number];
    clinux_death *death = &own->death;
    int32_t thread = slot->thread;
    if (!thread || slot->count != count || !claim(death)) return;
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

/* MARK: What is set aside */

int64_t clinux_activity_set_aside_write(clinux_activity *memory, const void *bytes, uint64_t size) {
    if (size > CLINUX_SET_ASIDE_BYTES_MAX) return -1;
    __atomic_store_n(&memory->set_aside_size, 0, __ATOMIC_RELEASE);
    memcpy(memory->set_aside, bytes, size);
    __atomic_store_n(&memory->set_aside_size, size, __ATOMIC_RELEASE);
    return (int64_t)size;
}
int64_t clinux_activity_set_aside_read(const clinux_activity *memory, void *bytes, uint64_t room) {
    uint64_t size = __atomic_load_n(&memory->set_aside_size, __ATOMIC_ACQUIRE);
    if (size > room || size > CLINUX_SET_ASIDE_BYTES_MAX) return -1;
    memcpy(bytes, memory->set_aside, size);
    return (int64_t)size;
}

void clinux_demangle(const char *symbol, char *name, uint64_t room) {
    char *(*demangle)(const char *, size_t, char *, size_t *, uint32_t) = dlsym(RTLD_DEFAULT, "swift_demangle");
    char *made = demangle ? demangle(symbol, strlen(symbol), NULL, NULL, 0) : NULL;
    copy_text(name, room, made ? made : symbol);
    free(made);
}
