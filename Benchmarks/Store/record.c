/* Writes down what a daemon's store executes: preloaded into the worker, it stands between the plugin and libsqlite3.
 *
 *     LD_PRELOAD=record.so LECTERN_RECORDING=FILE lecternd --config ...
 *
 * So what replay.c executes is what the daemon executes, values and groups included, and no list in between can grow old.
 * A connection is confined to one thread, as the store promises; what it did is kept in memory until it is closed,
 * since a file that grows beside the database would wait for the same disk. */
#define _GNU_SOURCE
#include "recording.h"
#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The function behind the one of the same name here. This library needs libsqlite3 itself, so that it is next. */
#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

enum { connections_max = 64, values_max = UINT8_MAX, slots_first = 256 };

struct statement {
    sqlite3_stmt *handle; /* NULL: a free slot */
    uint32_t text;
    uint32_t rows;
    size_t patch; /* where rows and result of the run that is under way stand; 0: none is */
    int values_count;
    struct value values[values_max]; /* bytes are borrowed, as the store lends them until the reset */
};

struct track {
    sqlite3 *handle; /* NULL: a free slot */
    char *bytes;
    size_t size, room;
    char **texts;
    size_t texts_count;
    struct statement **slots; /* hashed by handle */
    size_t slots_count, slots_used;
    int writes; /* whether it ever began to write */
};

static struct track tracks[connections_max];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static atomic_ullong commits;

/* SQLite runs statements of its own inside a step; those are part of the step, and are not written down. */
static _Thread_local int depth;
/* The connection that is in libsqlite3 on this thread, for what it asks of the disk. */
static _Thread_local struct track *busy;

static void *checked(void *memory) {
    if (memory) return memory;
    fputs("record: no memory is left\n", stderr);
    abort();
}

static struct track *track_of(sqlite3 *handle) {
    for (int i = 0; i < connections_max; i++)
        if (tracks[i].handle == handle) return &tracks[i];
    return NULL;
}

/* ---- what is written down -------------------------------------------------------------------- */

static void put(struct track *track, const void *bytes, size_t size) {
    if (track->size + size > track->room) {
        track->room = (track->size + size) * 2;
        track->bytes = checked(realloc(track->bytes, track->room));
    }
    memcpy(track->bytes + track->size, bytes, size);
    track->size += size;
}

static void put_byte(struct track *track, uint8_t byte) { put(track, &byte, 1); }
static void put_u32(struct track *track, uint32_t number) { put(track, &number, sizeof number); }

static void put_value(struct track *track, const struct value *value) {
    put_byte(track, value->type);
    switch (value->type) {
    case SQLITE_INTEGER: put(track, &value->integer, sizeof value->integer); break;
    case SQLITE_FLOAT: put(track, &value->real, sizeof value->real); break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        put_u32(track, value->size);
        put(track, value->bytes, value->size);
    }
}

/* The number of a text; it is written down when it is new. */
static uint32_t text_number(struct track *track, const char *sql, size_t size) {
    for (size_t i = 0; i < track->texts_count; i++)
        if (!strncmp(track->texts[i], sql, size) && !track->texts[i][size]) return (uint32_t)i;
    uint32_t number = (uint32_t)track->texts_count++;
    track->texts = checked(realloc(track->texts, track->texts_count * sizeof *track->texts));
    track->texts[number] = checked(strndup(sql, size));
    put_byte(track, ENTRY_TEXT);
    put_u32(track, number);
    put_u32(track, (uint32_t)size);
    put(track, sql, size);
    return number;
}

static void begin_run(struct track *track, struct statement *statement) {
    put_byte(track, ENTRY_RUN);
    put_u32(track, statement->text);
    statement->patch = track->size;
    statement->rows = 0;
    put_u32(track, 0);
    put_byte(track, SQLITE_ROW);
    put_byte(track, (uint8_t)statement->values_count);
    for (int i = 0; i < statement->values_count; i++) put_value(track, &statement->values[i]);
}

static void patch_run(struct track *track, struct statement *statement, int result) {
    statement->rows += result == SQLITE_ROW;
    memcpy(track->bytes + statement->patch, &statement->rows, sizeof statement->rows);
    track->bytes[statement->patch + sizeof statement->rows] = (char)result;
    if (result != SQLITE_DONE) return;
    const char *sql = track->texts[statement->text];
    if (!strcmp(sql, "BEGIN IMMEDIATE")) track->writes = 1;
    if (track->writes && !strcmp(sql, "COMMIT")) atomic_fetch_add(&commits, 1);
}

/* Adds a connection's section to the file. */
static void write_down(struct track *track) {
    const char *path = getenv("LECTERN_RECORDING");
    FILE *file = path && track->size ? fopen(path, "ab") : NULL;
    if (!file) return;
    uint64_t size = track->size;
    fwrite(RECORDING_MAGIC, 8, 1, file);
    fwrite(&size, sizeof size, 1, file);
    fwrite(track->bytes, track->size, 1, file);
    if (fclose(file)) perror(path);
    track->size = 0;
}

/* A worker may end without closing its connections. */
__attribute__((destructor)) static void write_the_rest(void) {
    for (int i = 0; i < connections_max; i++)
        if (tracks[i].handle) write_down(&tracks[i]);
}

/* ---- statements by their handles ------------------------------------------------------------- */

static size_t slot_of(const struct track *track, const sqlite3_stmt *handle) {
    size_t at = ((uintptr_t)handle >> 4) * 0x9E3779B97F4A7C15u >> 16 & (track->slots_count - 1);
    while (track->slots[at] && track->slots[at]->handle != handle) at = (at + 1) & (track->slots_count - 1);
    return at;
}

static struct statement *statement_of(sqlite3_stmt *handle, struct track **track) {
    if (depth || !handle) return NULL;
    *track = track_of(sqlite3_db_handle(handle));
    return *track && (*track)->slots_count ? (*track)->slots[slot_of(*track, handle)] : NULL;
}

static void grow(struct track *track) {
    struct track old = *track;
    track->slots_count = old.slots_count ? old.slots_count * 2 : slots_first;
    track->slots = checked(calloc(track->slots_count, sizeof *track->slots));
    for (size_t i = 0; i < old.slots_count; i++)
        if (old.slots[i]) track->slots[slot_of(track, old.slots[i]->handle)] = old.slots[i];
    free(old.slots);
}

/* Statements that were finalised keep their slots: a handle that comes again is another statement in the same slot. */
static void remember(struct track *track, sqlite3_stmt *handle, const char *sql, size_t size) {
    if (track->slots_used * 2 >= track->slots_count) grow(track);
    size_t at = slot_of(track, handle);
    if (!track->slots[at]) {
        track->slots[at] = checked(calloc(1, sizeof **track->slots));
        track->slots_used++;
    }
    *track->slots[at] = (struct statement){.handle = handle, .text = text_number(track, sql, size)};
}

/* ---- what stands in libsqlite3's place ------------------------------------------------------- */

int sqlite3_open_v2(const char *path, sqlite3 **handle, int flags, const char *vfs) {
    REAL(sqlite3_open_v2);
    int result = real(path, handle, flags, vfs);
    pthread_mutex_lock(&lock);
    struct track *track = track_of(NULL);
    if (track && result == SQLITE_OK) *track = (struct track){.handle = *handle};
    pthread_mutex_unlock(&lock);
    return result;
}

int sqlite3_close_v2(sqlite3 *handle) {
    REAL(sqlite3_close_v2);
    pthread_mutex_lock(&lock);
    struct track *track = handle ? track_of(handle) : NULL;
    if (track) {
        write_down(track);
        free(track->bytes);
        track->handle = NULL;
    }
    pthread_mutex_unlock(&lock);
    return real(handle);
}

int sqlite3_prepare_v3(
    sqlite3 *db, const char *sql, int size, unsigned flags, sqlite3_stmt **handle, const char **tail) {
    REAL(sqlite3_prepare_v3);
    depth++;
    int result = real(db, sql, size, flags, handle, tail);
    depth--;
    struct track *track = depth ? NULL : track_of(db);
    if (track && result == SQLITE_OK && *handle) remember(track, *handle, sql, size < 0 ? strlen(sql) : (size_t)size);
    return result;
}

static void bound(sqlite3_stmt *handle, int index, struct value value) {
    struct track *track;
    struct statement *statement = statement_of(handle, &track);
    if (!statement || index < 1 || index > values_max) return;
    /* What is not bound is NULL. */
    while (statement->values_count < index)
        statement->values[statement->values_count++] = (struct value){.type = SQLITE_NULL};
    statement->values[index - 1] = value;
}

int sqlite3_bind_null(sqlite3_stmt *handle, int index) {
    REAL(sqlite3_bind_null);
    bound(handle, index, (struct value){.type = SQLITE_NULL});
    return real(handle, index);
}

int sqlite3_bind_int64(sqlite3_stmt *handle, int index, sqlite3_int64 integer) {
    REAL(sqlite3_bind_int64);
    bound(handle, index, (struct value){.type = SQLITE_INTEGER, .integer = integer});
    return real(handle, index, integer);
}

int sqlite3_bind_double(sqlite3_stmt *handle, int index, double number) {
    REAL(sqlite3_bind_double);
    bound(handle, index, (struct value){.type = SQLITE_FLOAT, .real = number});
    return real(handle, index, number);
}

int sqlite3_bind_text(sqlite3_stmt *handle, int index, const char *bytes, int size, void (*destroy)(void *)) {
    REAL(sqlite3_bind_text);
    uint32_t length = size < 0 ? (uint32_t)strlen(bytes) : (uint32_t)size;
    bound(handle, index, (struct value){.type = SQLITE_TEXT, .size = length, .bytes = bytes});
    return real(handle, index, bytes, size, destroy);
}

int sqlite3_bind_text64(
    sqlite3_stmt *handle, int index, const char *bytes, sqlite3_uint64 size, void (*destroy)(void *),
    unsigned char encoding) {
    REAL(sqlite3_bind_text64);
    bound(handle, index, (struct value){.type = SQLITE_TEXT, .size = (uint32_t)size, .bytes = bytes});
    return real(handle, index, bytes, size, destroy, encoding);
}

int sqlite3_bind_blob64(
    sqlite3_stmt *handle, int index, const void *bytes, sqlite3_uint64 size, void (*destroy)(void *)) {
    REAL(sqlite3_bind_blob64);
    bound(handle, index, (struct value){.type = SQLITE_BLOB, .size = (uint32_t)size, .bytes = bytes});
    return real(handle, index, bytes, size, destroy);
}

int sqlite3_bind_zeroblob(sqlite3_stmt *handle, int index, int size) {
    REAL(sqlite3_bind_zeroblob);
    if (size) fputs("record: a zeroblob with bytes is not known here\n", stderr);
    bound(handle, index, (struct value){.type = SQLITE_BLOB, .bytes = ""});
    return real(handle, index, size);
}

int sqlite3_clear_bindings(sqlite3_stmt *handle) {
    REAL(sqlite3_clear_bindings);
    struct track *track;
    struct statement *statement = statement_of(handle, &track);
    if (statement) statement->values_count = 0;
    return real(handle);
}

int sqlite3_step(sqlite3_stmt *handle) {
    REAL(sqlite3_step);
    struct track *track;
    struct statement *statement = statement_of(handle, &track);
    if (statement && !statement->patch) begin_run(track, statement);
    if (statement) busy = track;
    depth++;
    int result = real(handle);
    depth--;
    if (statement) patch_run(track, statement, result);
    if (statement) busy = NULL;
    return result;
}

int sqlite3_reset(sqlite3_stmt *handle) {
    REAL(sqlite3_reset);
    struct track *track;
    struct statement *statement = statement_of(handle, &track);
    if (statement) statement->patch = 0;
    if (statement) busy = track;
    depth++;
    int result = real(handle);
    depth--;
    if (statement) busy = NULL;
    return result;
}

int sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *name, int mode, int *in_log, int *copied) {
    REAL(sqlite3_wal_checkpoint_v2);
    struct track *track = track_of(db);
    if (track) {
        uint64_t by_then = atomic_load(&commits);
        put_byte(track, ENTRY_CHECKPOINT);
        put_u32(track, (uint32_t)mode);
        put(track, &by_then, sizeof by_then);
    }
    busy = track;
    depth++;
    int result = real(db, name, mode, in_log, copied);
    depth--;
    busy = NULL;
    return result;
}

int fdatasync(int file) {
    REAL(fdatasync);
    if (busy) put_byte(busy, ENTRY_SYNC);
    return real(file);
}
