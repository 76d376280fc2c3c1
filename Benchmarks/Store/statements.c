/* The least that SQLite must be asked to do for a recorded call: bind, step, read the columns, reset. */
#include "statements.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct statements {
    const struct recording *recording;
    sqlite3 *handle;
    sqlite3_stmt **prepared; /* by the number of their text; NULL: not needed yet */
    struct tally tally;
};

static _Noreturn void fail(const struct statements *statements, const char *words) {
    fprintf(stderr, "%s: %s\n", words, sqlite3_errmsg(statements->handle));
    exit(2);
}

/* The store's collation "C": the order of bytes. */
static int compare_bytes(void *unused, int left_size, const void *left, int right_size, const void *right) {
    (void)unused;
    int result = memcmp(left, right, (size_t)(left_size < right_size ? left_size : right_size));
    return result ? result : left_size - right_size;
}

static sqlite3_stmt *prepare(struct statements *statements, uint32_t text) {
    sqlite3_stmt **prepared = &statements->prepared[text];
    const char *sql = statements->recording->texts[text];
    if (!*prepared && sqlite3_prepare_v3(statements->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, prepared, NULL))
        fail(statements, sql);
    return *prepared;
}

/* The settings are the PRAGMAs that the daemon executed on a connection of the same purpose before anything else. */
static void set_up(struct statements *statements, enum purpose purpose) {
    const char *mark = purpose == TO_READ ? "PRAGMA query_only" : "BEGIN IMMEDIATE";
    const struct connection *like = recording_connection(statements->recording, mark);
    if (!like) fail(statements, "no connection of this kind was recorded");
    struct span settings = {.connection = like};
    while (settings.count < like->runs_count
           && run_begins(statements->recording, &like->runs[settings.count], "PRAGMA"))
        settings.count++;
    statements_run(statements, &settings);
    statements->tally = (struct tally){0};
}

struct statements *statements_open(const struct recording *recording, const char *database, enum purpose purpose) {
    struct statements *statements = calloc(1, sizeof *statements);
    sqlite3_stmt **prepared = calloc(recording->texts_count + 1, sizeof *prepared);
    if (!statements || !prepared) abort();
    *statements = (struct statements){.recording = recording, .prepared = prepared};
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(database, &statements->handle, flags, NULL)) fail(statements, database);
    sqlite3_busy_timeout(statements->handle, 5000);
    sqlite3_create_collation_v2(statements->handle, "C", SQLITE_UTF8, NULL, compare_bytes, NULL);
    set_up(statements, purpose);
    return statements;
}

static void bind(sqlite3_stmt *statement, int index, const struct value *value) {
    switch (value->type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, index, value->integer); break;
    case SQLITE_FLOAT: sqlite3_bind_double(statement, index, value->real); break;
    case SQLITE_TEXT: sqlite3_bind_text(statement, index, value->bytes, (int)value->size, SQLITE_STATIC); break;
    case SQLITE_BLOB: sqlite3_bind_blob(statement, index, value->bytes, (int)value->size, SQLITE_STATIC); break;
    default: sqlite3_bind_null(statement, index);
    }
}

/* Asks for the whole row, as whoever wanted it does. */
static uint64_t read_row(sqlite3_stmt *statement) {
    uint64_t bytes = 0;
    for (int i = 0, count = sqlite3_data_count(statement); i < count; i++)
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_INTEGER: bytes += (uint64_t)sqlite3_column_int64(statement, i) & 1; break;
        case SQLITE_FLOAT: bytes += sqlite3_column_double(statement, i) > 0; break;
        case SQLITE_TEXT:
            bytes += sqlite3_column_text(statement, i) ? (uint64_t)sqlite3_column_bytes(statement, i) : 0;
            break;
        case SQLITE_BLOB:
            bytes += sqlite3_column_blob(statement, i) ? (uint64_t)sqlite3_column_bytes(statement, i) : 0;
        }
    return bytes;
}

static void run_once(struct statements *statements, const struct run *run) {
    sqlite3_stmt *statement = prepare(statements, run->text);
    for (int i = 0; i < run->values_count; i++) bind(statement, i + 1, &run->values[i]);
    uint32_t rows = 0;
    int result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        statements->tally.bytes += read_row(statement);
        rows++;
        if (run->result == SQLITE_ROW && rows == run->rows) break; /* the daemon wanted no more */
    }
    sqlite3_reset(statement);
    statements->tally.statements++;
    statements->tally.rows += rows;
    if (rows == run->rows && (uint8_t)result == run->result) return;
    if (!statements->tally.differences++)
        fprintf(stderr, "%u rows and %d instead of %u and %d: %s\n", rows, result, run->rows, run->result,
                statements->recording->texts[run->text]);
}

void statements_run(struct statements *statements, const struct span *span) {
    const struct run *first = span->connection->runs + span->first;
    for (const struct run *run = first; run < first + span->count; run++)
        if (run->entry == ENTRY_RUN) run_once(statements, run);
}

void statements_checkpoint(struct statements *statements, int mode) {
    int in_log, copied;
    sqlite3_wal_checkpoint_v2(statements->handle, "main", mode, &in_log, &copied);
}

struct tally statements_tally(const struct statements *statements) { return statements->tally; }
