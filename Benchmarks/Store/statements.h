/* Executes what was recorded, with statements that were prepared once. */
#ifndef LECTERN_BENCH_STATEMENTS_H
#define LECTERN_BENCH_STATEMENTS_H

#include "recording.h"

enum purpose { TO_READ, TO_WRITE };

/* A connection to a database, and the prepared statements of a recording. Used by one thread. */
struct statements;

/* What was executed since the connection was opened. */
struct tally {
    uint64_t statements, rows;
    /* Runs that gave other rows, or another result, than in the daemon: more than none, and nothing was measured. */
    uint64_t differences;
    /* Of the columns that were read, so that a compiler can't leave reading out. */
    uint64_t bytes;
};

/* Opens a database as the recorded daemon did for the same purpose, with the same settings. Prints an error and exits
 * if it can't be. */
struct statements *statements_open(const struct recording *recording, const char *database, enum purpose purpose);

/* Executes a part of a recording: binds what was bound, and reads every column of every row. */
void statements_run(struct statements *statements, const struct span *span);

/* Copies the log into the database; `mode` is SQLite's. */
void statements_checkpoint(struct statements *statements, int mode);

struct tally statements_tally(const struct statements *statements);

#endif
