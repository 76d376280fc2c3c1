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

#endif
