/* A client connection that keeps a number of calls under way, until it has made as many as it should, and checks every
 * answer. All callers belong to one thread. */
#ifndef CALLER_H
#define CALLER_H

#include "channel.h"
#include "histogram.h"
#include "request.h"

/* Counts of calls and connections by outcome. */
typedef struct tally {
    uint64_t answered, wrong, broken, resumed, bytes; /* of the answers' messages */
    histogram nanoseconds;
} tally;

typedef struct caller {
    channel channel; /* first, since epoll events carry its address */
    enum { CALLER_CLOSED, CALLER_SHAKING, CALLER_OPEN } phase;
    bool has_greeting;  /* the daemon's Hello was received */
    bool is_idle;         /* nothing is under way, and nothing is left to call */
    size_t number;      /* among all callers */
    int64_t left;       /* calls that it is still to begin; below 0: without end */
    uint64_t connected; /* when */
    uint32_t last;      /* number of the latest call */
    int under_way, under_way_max;
    struct place {
        uint32_t call;
        uint64_t sent;
    } *places; /* a call's place is its number's remainder */
    int *free_places, free_first; /* a ring: places are used again in the order in which they came free */
} caller;

/* What is the same for all callers. */
extern struct calling {
    int epoll;
    uint16_t port;
    SSL_CTX *context;
    SSL_SESSION *session; /* to be resumed, or NULL */
    const request *request;
    tally *tally;
    bool is_record_each;      /* no two calls share a TLS record */
    bool counts_from_connect; /* a call's time begins with its connection */
    ssize_t answer_bytes;     /* that an answer's message must have; below 0: any */
    const piece *answer;      /* what it must be; NULL: anything */
    void (*on_idle)(caller *it); /* called when it becomes idle, or is broken and closed */
} calling;

void caller_make(caller *it, size_t number, int under_way);
/* Connects, and makes some calls (below 0: without end) as soon as it can. */
void caller_connect(caller *it, int64_t calls);
/* Makes some more calls; 0: it becomes idle. */
void caller_go(caller *it, int64_t calls);
/* Handles epoll events of its channel. */
void caller_handle_event(caller *it, uint32_t events);
void caller_close(caller *it);

/* CLOCK_MONOTONIC in nanoseconds. */
uint64_t clock_now(void);

#endif
