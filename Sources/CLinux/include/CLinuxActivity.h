/* What each thread runs of a plugin, in memory that a worker shares with its supervisor: read by the worker's watchdog
 * while the worker lives, and by the supervisor after it died. */
#ifndef CLINUX_ACTIVITY_H
#define CLINUX_ACTIVITY_H

#include <stdint.h>

enum {
    CLINUX_SLOTS_MAX = 256,
    CLINUX_PLUGINS_MAX = 64,
    CLINUX_FUNCTIONS_MAX = 1024,
    CLINUX_MODULES_MAX = 96,
    CLINUX_FRAMES_MAX = 48,
    CLINUX_SET_ASIDE_BYTES_MAX = 65536,
    CLINUX_CALL_HASH_BYTES = 16,
    CLINUX_KEY_BYTES_MAX = 64,
};

/* What a function of a plugin is run for, in the upper half of a slot's `running`. */
enum {
    CLINUX_ACTIVITY_WRITE = 1, CLINUX_ACTIVITY_READ = 2, CLINUX_ACTIVITY_INLINE = 3, CLINUX_ACTIVITY_PREPARE = 4,
    CLINUX_ACTIVITY_COMPUTE = 5, CLINUX_ACTIVITY_STEP = 6, CLINUX_ACTIVITY_CLOSE = 7, CLINUX_ACTIVITY_OPEN = 8,
    CLINUX_ACTIVITY_START = 9, CLINUX_ACTIVITY_CHECK = 10, CLINUX_ACTIVITY_STOP = 11,
};

/* One thread's slot. Written by its thread alone, without locks; read by others, who must expect any value. */
typedef struct clinux_slot {
    uint64_t count;         /* rises with each outermost function that begins */
    uint64_t running;       /* of the outermost function: what for << 32 | function; 0: nothing of a plugin */
    const void *info;       /* the outermost call's lectern_call_info; NULL: it is no call */
    const char *principal;  /* who called, a C string; NULL: nobody */
    uint32_t nested;        /* the innermost function where calls are within each other; 0: the outermost */
    uint32_t in_store;      /* whether a function of the store runs for the handler */
    int32_t thread;         /* gettid; 0: the slot is free */
    uint32_t unused;
    uint64_t noted;         /* the `count` that key and caller are of */
    char key[40];           /* copies for a death that leaves no record; not of inline calls, which are too short for it */
    char caller[72];
} clinux_slot;

/* The calling thread's slot; taken when it is first asked for and given back when the thread ends. It also gives the
 * thread a stack for signal handlers, so that an overrun of its own stack can be told. Never NULL. */
clinux_slot *clinux_activity_slot(void);

/* Notes that an outermost function begins, or ends. */
static inline void clinux_activity_begin(clinux_slot *slot, uint64_t running, const void *info, const char *principal) {
    __atomic_store_n(&slot->info, info, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->principal, principal, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->count, slot->count + 1, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->running, running, __ATOMIC_RELEASE);
}
static inline void clinux_activity_end(clinux_slot *slot) {
    __atomic_store_n(&slot->running, 0, __ATOMIC_RELEASE);
}
/* Notes the innermost function of calls within each other; returns the one before, to be set again after it. */
static inline uint32_t clinux_activity_nest(clinux_slot *slot, uint32_t function) {
    uint32_t before = slot->nested;
    __atomic_store_n(&slot->nested, function, __ATOMIC_RELAXED);
    return before;
}
/* Copies what is known of the call that begins next. */
void clinux_activity_note_call(clinux_slot *slot, const void *key, uint64_t key_size, const char *caller);
/* Whether an outermost function runs on this thread. */
static inline int clinux_activity_runs(const clinux_slot *slot) { return slot->running != 0; }
/* Notes whether a function of the store runs for the handler. */
static inline void clinux_activity_in_store(clinux_slot *slot, uint32_t is) {
    __atomic_store_n(&slot->in_store, is, __ATOMIC_RELAXED);
}

/* The memory as a whole. */
typedef struct clinux_activity clinux_activity;

/* Supervisor: makes the memory of one worker (memfd_create) with the key of hashes; NULL where the system gives none.
 * *fd is its descriptor. */
clinux_activity *clinux_activity_create(const uint8_t secret[16], int *fd);
/* Gives the mapping back. */
void clinux_activity_discard(clinux_activity *memory);
/* Worker: takes the memory into use, once and before any other thread; -errno where it can't be mapped. Without it
 * slots lie in memory of the process. request and key are where those lie in a lectern_call_info. */
int clinux_activity_attach(int fd, uint32_t request, uint32_t key);
/* The memory of this process. */
clinux_activity *clinux_activity_own(void);

/* Worker: has fatal signals and exit() leave a record in the memory. */
void clinux_activity_record_deaths(void);
/* Worker: the process may end from now on. */
void clinux_activity_ending(void);
/* Worker: whether the handler of a fatal signal is not ours any more: the signal, whose handler is set anew; *handler
 * is what was there. 0: all are. */
int clinux_activity_foreign_signal(const void **handler);

/* Worker: a plugin and its functions, for the record. The number of a plugin, or of a function; 0 where there is no
 * more room. The same again gives the same number. */
uint32_t clinux_activity_add_plugin(const char *path, const char *file); /* notes which file it is, too: what `file` holds */
/* Worker: the file of the program, whose copy is run. */
void clinux_activity_name_program(const char *path);
void clinux_activity_name_plugin(uint32_t plugin, const char *name, const char *version, int is_store);
uint32_t clinux_activity_add_function(uint32_t plugin, const char *name, uint32_t is_write);
/* Worker: notes where all modules lie now, so that addresses can be read. */
void clinux_activity_note_modules(void);

/* Counts the watchdog's rounds. */
void clinux_activity_beat(void);
uint64_t clinux_activity_beats(const clinux_activity *memory);

/* What a slot shows to another thread. */
typedef struct clinux_activity_view {
    uint64_t count, running;
    uint32_t function;      /* the innermost */
    uint32_t in_store;
    int32_t thread;
    char key[40], caller[72];  /* empty where they are not known */
} clinux_activity_view;
/* The slot of this number; 0 where it is free. */
int clinux_activity_look(const clinux_activity *memory, uint32_t slot, clinux_activity_view *view);
/* What a thread of this process has run, and waited for a processor, in nanoseconds; -1 where the kernel does not tell. */
int clinux_activity_times(int32_t thread, int64_t *ran, int64_t *waited);

/* Why a worker died. */
enum { CLINUX_DEATH_SIGNAL = 1, CLINUX_DEATH_EXIT = 2, CLINUX_DEATH_HANG = 3 };

/* What a worker left behind. Nothing in it is to be trusted: whatever broke the worker may have written it. */
typedef struct clinux_death {
    uint32_t state;          /* 0: nothing is here; 1: begun; 2: call known; 3: complete */
    uint32_t cause;
    int32_t signal, code, sender, status;
    uint64_t running;
    uint32_t function, in_store;
    int32_t thread;
    uint32_t key_size, has_hash, frames_count;
    uint8_t hash[CLINUX_CALL_HASH_BYTES];
    uint64_t address;        /* where the signal struck */
    uint64_t frames[CLINUX_FRAMES_MAX];
    char key[64], principal[160], thread_name[16];
} clinux_death;

/* Worker's watchdog: records that a slot's thread does not return, with where it is. */
void clinux_activity_hang(uint32_t slot, uint64_t count);
/* The same words for a log line of a call that still runs: its request key as text, or its hash in hexadecimal. The
 * call may end meanwhile. Returns the text's length. */
uint32_t clinux_activity_call_text(uint32_t slot, uint64_t count, char text[64]);
/* A copy of the record. */
void clinux_activity_death(const clinux_activity *memory, clinux_death *death);

/* What is written of plugins, functions and modules: 0 where the number is not known. Texts are cut and end with NUL. */
typedef struct clinux_activity_plugin {
    char path[256], name[36], version[36], file[72]; /* file: its size and time */
    uint32_t is_store;
} clinux_activity_plugin;
typedef struct clinux_activity_function { uint32_t plugin, is_write; char name[160]; } clinux_activity_function;
typedef struct clinux_activity_module { uint64_t base, from, to; char path[256]; } clinux_activity_module;
int clinux_activity_plugin_at(const clinux_activity *memory, uint32_t number, clinux_activity_plugin *plugin);
int clinux_activity_function_at(const clinux_activity *memory, uint32_t number, clinux_activity_function *function);
int clinux_activity_module_of(const clinux_activity *memory, uint64_t address, clinux_activity_module *module);

/* The keyed hash of a method and a request (SipHash-2-4, 128 bits). */
void clinux_activity_hash(const clinux_activity *memory, const char *method, const void *request, uint64_t size,
    uint8_t hash[CLINUX_CALL_HASH_BYTES]);

/* What is set aside: written by the supervisor, read by the worker when it is told. Returns the size; -1 where it is
 * larger than the room. */
int64_t clinux_activity_set_aside_write(clinux_activity *memory, const void *bytes, uint64_t size);
int64_t clinux_activity_set_aside_read(const clinux_activity *memory, void *bytes, uint64_t room);

/* A function's name as its source has it, where it is Swift's (swift_demangle of libswiftCore); else as it is. */
void clinux_demangle(const char *symbol, char *name, uint64_t room);

#endif
