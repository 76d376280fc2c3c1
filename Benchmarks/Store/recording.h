/* The file that record.c writes and recording.c reads: what a daemon executed on each of its connections, in order.
 *
 * The file is a sequence of sections, one for each connection, in the order in which they were closed:
 *
 *     "LECTREC1"  u64 bytes that follow  entries...
 *
 * An entry is a byte of `enum entry` and what stands beside it below; numbers are as this machine has them. */
#ifndef LECTERN_BENCH_RECORDING_H
#define LECTERN_BENCH_RECORDING_H

#include <stddef.h>
#include <stdint.h>

#define RECORDING_MAGIC "LECTREC1"

enum entry {
    ENTRY_TEXT = 1,   /* u32 number, u32 size, bytes: a statement was prepared for the first time */
    ENTRY_RUN,        /* u32 number of the text, u32 rows, u8 result, u8 count, values: it was executed */
    ENTRY_CHECKPOINT, /* u32 mode, u64 commits of the daemon by then */
    ENTRY_SYNC,       /* the connection waited for the disk */
};

/* A value is a byte of SQLite's own types (SQLITE_INTEGER and so on) and: i64; f64; u32 size and bytes; nothing. */

struct value {
    uint8_t type;
    uint32_t size;
    union {
        int64_t integer;
        double real;
        const void *bytes;
    };
};

/* One execution of a statement, or a sync between two. */
struct run {
    enum entry entry;
    uint32_t text;       /* ENTRY_RUN: of which text */
    uint32_t rows;       /* ENTRY_RUN: how many were asked for and given */
    uint8_t result;      /* ENTRY_RUN: SQLITE_DONE; SQLITE_ROW: the caller wanted no more; an error */
    uint8_t values_count;
    const struct value *values;
    uint32_t mode;       /* ENTRY_CHECKPOINT */
    uint64_t commits;    /* ENTRY_CHECKPOINT */
};

/* What one connection did. */
struct connection {
    struct run *runs;
    size_t runs_count;
};

struct recording {
    const char **texts; /* of all connections, each once */
    size_t texts_count;
    struct connection *connections;
    size_t connections_count;
};

/* A part of a connection's runs: from `first`, `count` of them. */
struct span {
    const struct connection *connection;
    size_t first, count;
};

/* Reads a recording, or prints an error and exits. It lives until the program ends. */
struct recording *recording_read(const char *path);

/* Whether a run executes a statement that begins with these words. */
int run_begins(const struct recording *recording, const struct run *run, const char *words);

/* The connection that ever executed a statement beginning with these words, NULL if none did: BEGIN IMMEDIATE tells the
 * writer, PRAGMA query_only one of the readers. */
const struct connection *recording_connection(const struct recording *recording, const char *words);

/* The units of work that execute a statement containing `words`: those that write from SAVEPOINT to RELEASE, those that
 * read from BEGIN to COMMIT, both included. Returns how many; `*units` lives until the program ends. */
size_t recording_units(const struct recording *recording, const char *words, int writes, struct span **units);

#endif
