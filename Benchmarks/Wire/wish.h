/* What the load client is asked to do: its command line. */
#ifndef WISH_H
#define WISH_H

#include "request.h"
#include "tls.h"

extern struct wish {
    int connections, in_flight, idle;
    double seconds, warmup, hold;
    int64_t calls; /* 0: as many as there is time for */
    bool is_handshake, is_hold, is_record_each, resumes;
    uint16_t port;
    pid_t server; /* 0: nobody looks at it */
    request request;
    ssize_t answer_bytes; /* below 0: any */
    const piece *answer;  /* NULL: anything */
    tls_files files;
} wish;

/* Reads it, or says what is wrong and exits. */
void wish_read(int count, char **words);

#endif
