/* The work of the limit server for a call, apart from the wire. Each handler is a file of its own; limit.c chooses one. */
#ifndef HANDLER_H
#define HANDLER_H

#include "lectern/wire/v1/wire.pb-c.h"

typedef struct handler {
    /* Answers a call: fills in `close`. Both are packed and forgotten before the next call. */
    void (*answer)(const Lectern__Wire__V1__Open *open, Lectern__Wire__V1__Close *close);
    /* Called after the last call of a wake-up and before its first answer is sent: the place to commit. NULL: each
     * connection's answers are sent at once. */
    void (*settle)(void);
} handler;

/* Answers with the request's own bytes. */
extern const handler echo;

/* Executes the statements of recorded calls that contain some words, in turn, and answers with so many bytes. It is
 * Benchmarks/Store/reads.c. */
const handler *reads_open(const char *recording, const char *database, const char *containing, size_t bytes);

#endif
