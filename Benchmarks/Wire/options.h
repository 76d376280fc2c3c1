/* The options of the load client. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "request.h"
#include "tls.h"

extern struct options {
    int connections, in_flight, idle;
    double seconds, warmup, hold;
    int64_t calls; /* 0: as many as the time allows */
    bool is_handshake, is_hold, is_record_each, resumes;
    uint16_t port;
    pid_t server; /* 0: not measured */
    request request;
    ssize_t answer_bytes; /* below 0: any */
    const piece *answer;  /* NULL: anything */
    tls_files files;
} options;

/* Parses the command line; prints what is wrong and exits. */
void options_read(int argc, char **argv);

#endif
