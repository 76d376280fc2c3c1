/* Copies the log into the database beside the writer, when the recorded daemon did. */
#ifndef LECTERN_BENCH_CHECKPOINTS_H
#define LECTERN_BENCH_CHECKPOINTS_H

#include "statements.h"

/* The connection that made the recorded checkpoints; NULL if there were none. */
const struct connection *checkpoints_recorded(const struct recording *recording);

/* Starts a thread with a connection of its own, and ends it. */
void checkpoints_start(const struct recording *recording, const char *database);
void checkpoints_stop(void);

/* Stand around each group: some checkpoints are made between two groups, and all after so many. */
void checkpoints_group_begins(void);
void checkpoints_group_ends(void);

#endif
