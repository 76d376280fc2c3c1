/* The activity memory and the threads' slots in it: how it is made, attached, written by its threads and read by others. */
#define _GNU_SOURCE
#include "activity_memory.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { alternate_stack_bytes = 64 << 10 };

struct activity_process activity_process;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t slot_key;
static __thread clinux_slot *taken;
static __thread void *alternate_stack;
/* For threads beyond the number of slots: nobody watches them. */
static __thread clinux_slot spare;

void activity_copy_text(char *to, size_t room, const char *from) {
    size_t size = strnlen(from, room - 1);
    memcpy(to, from, size);
    to[size] = 0;
}

clinux_slot *activity_taken_slot(void) { return taken; }

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
    taken = NULL;
}
static void prepare(void) {
    pthread_key_create(&slot_key, leave_slot);
    if (activity_process.memory) return;
    void *memory = mmap(NULL, sizeof *activity_process.memory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) abort();
    activity_process.memory = memory;
    ssize_t filled = getrandom(activity_process.memory->secret, sizeof activity_process.memory->secret, 0);
    (void)filled;
}
int clinux_activity_attach(int fd, uint32_t request, uint32_t key) {
    void *memory = mmap(NULL, sizeof *activity_process.memory, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED) return -errno;
    activity_process.memory = memory;
    activity_process.request_offset = request;
    activity_process.key_offset = key;
    return 0;
}
clinux_activity *clinux_activity_own(void) {
    pthread_once(&once, prepare);
    return activity_process.memory;
}

clinux_slot *clinux_activity_slot(void) {
    if (taken) return taken;
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
    return taken = found;
}

void clinux_activity_note_call(clinux_slot *slot, const void *key, uint64_t key_size, const char *caller) {
    if (key_size >= sizeof slot->key) key_size = 0;
    if (key_size) memcpy(slot->key, key, key_size);
    slot->key[key_size] = 0;
    activity_copy_text(slot->caller, sizeof slot->caller, caller ? caller : "");
    slot->noted = slot->count + 1;
}

/* MARK: Reading the slots of other threads */

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
    activity_copy_text(view->key, sizeof view->key, seen->key);
    activity_copy_text(view->caller, sizeof view->caller, seen->caller);
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
