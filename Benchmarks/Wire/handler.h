/* What the limit does with a call, apart from the wire. A handler is a file of its own; limit.c chooses one. */
#ifndef HANDLER_H
#define HANDLER_H

#include "lectern/wire/v1/wire.pb-c.h"

typedef struct handler {
    /* Answers a call: fills in `close`. Both are packed and forgotten before the next call. */
    void (*answer)(const Lectern__Wire__V1__Open *open, Lectern__Wire__V1__Close *close);
    /* Comes after the last call of a wake-up and before its first answer is sent: the place to commit. NULL: there is
     * nothing to settle, and each connection's answers leave as soon as they are there. */
    void (*settle)(void);
} handler;

/* Answers with the request's own bytes. */
extern const handler echo;

/* Executes the statements of recorded calls that contain some words, in turn, and answers with so many bytes. It is
 * Benchmarks/Store/reads.c. */
const handler *reads_open(const char *recording, const char *database, const char *containing, size_t bytes);

#endif
