/* LecternKiosk: the client for the firmware of terminals, in C11, on OpenSSL and protobuf-c alone. docs/Kiosk.md is its page, with an example.
 *
 * A terminal has one `lectern_kiosk`. It keeps one connection to the daemon, in TLS, and comes back when the line breaks; it calls methods, with
 * a deadline and a request key; and while the line is down it takes operations into a journal on flash and sends them later, each under its own key,
 * with the time at which it happened. What became of each is kept until the firmware has read it.
 *
 *     static lectern_kiosk kiosk;
 *     lectern_kiosk_open(&kiosk, &options, lectern_posix_platform(&posix, "library.example.org", "7443"), &journal);
 *     for (;;) {
 *         lectern_kiosk_run(&kiosk, 100);        // at most 100 ms; sends, receives, calls back
 *         ...                                    // the screen, the reader, lectern_call, lectern_record, lectern_next_outcome
 *     }
 *
 * Threads: a kiosk and its journal belong to one thread. Callbacks come from lectern_kiosk_run and may call everything but lectern_kiosk_run and _close.
 * Memory: the structures below, together under 64 KiB, which tests measure. This library allocates nothing, neither before nor after its
 * start; OpenSSL does, for its connection.
 * Time: wherever a time is "ms", it is milliseconds; a moment is since 1970 in UTC, or since the terminal's start where that is said.
 * Failures: negative values of `enum lectern_status` (lectern_journal.h). Texts end with NUL. */
#ifndef LECTERN_KIOSK_H
#define LECTERN_KIOSK_H

#include "lectern_journal.h"
#include <openssl/ssl.h>
#include <stddef.h>

/* What this terminal takes and sends at once. A firmware may set others when it compiles the library. */
#ifndef LECTERN_FRAME_BYTES_MAX
#define LECTERN_FRAME_BYTES_MAX 8192 /* an answer with its frame; the daemon is told */
#endif
#ifndef LECTERN_SENT_BYTES_MAX
#define LECTERN_SENT_BYTES_MAX 4096 /* frames that wait to be sent, together */
#endif
#ifndef LECTERN_CALLS_MAX
#define LECTERN_CALLS_MAX 4 /* open calls and streams of the firmware; the library has one more */
#endif

enum {
    LECTERN_KEY_CHARACTERS = 36,   /* a request key, without its NUL */
    LECTERN_METHOD_BYTES_MAX = 128,
    LECTERN_SESSION_BYTES_MAX = 200,
    LECTERN_REASON_BYTES_MAX = 64,
    LECTERN_CONFLICTS_BYTES_MAX = 120,
    LECTERN_MESSAGE_BYTES_MAX = 512, /* of an operation that is recorded */
};

/* ---- What the terminal gives: two clocks and a stream of bytes. ---- */

typedef struct lectern_platform {
    void *context;
    int64_t (*wall_ms)(void *context);    /* the clock that goes on without power. It may be wrong, and may be set */
    uint64_t (*uptime_ms)(void *context); /* since the start of the terminal; it is never set */
    int (*open)(void *context);           /* begins to connect; 0, or negative. Nothing here waits */
    int (*read)(void *context, void *into, int bytes);        /* how many bytes; 0: none now; negative: it ended */
    int (*write)(void *context, const void *from, int bytes); /* likewise */
    void (*close)(void *context);
    /* Waits until bytes can be read (or written, where `writes`), at most so long. Not connected: just waits. */
    void (*wait)(void *context, bool writes, uint32_t wait_ms);
} lectern_platform;

/* Sockets and clocks of POSIX. Looks the name up at each connection, which waits for the resolver. */
typedef struct lectern_posix {
    char host[256], port[16];
    int descriptor;
} lectern_posix;

/* Fills in a platform of POSIX; what it returns has `posix` as its context and is copied where it is passed on. LECTERN_INVALID does not
 * happen: a name that is too long is cut, and no connection comes about. */
lectern_platform lectern_posix_platform(lectern_posix *posix, const char *host, const char *port);

/* ---- The clock. ---- */

/* What is known of the daemon's clock. For the library; `offset_ms` and the others may be read and shown. */
typedef struct lectern_clock {
    bool is_measured;        /* since the start of the terminal */
    bool has_offset;         /* ever: `offset_ms` is of an earlier start, perhaps */
    uint32_t start;          /* how often the terminal has started */
    uint32_t error_ms;       /* of the measurement: half of the way there and back */
    int64_t server_ms;       /* the daemon's clock at the measurement */
    uint64_t uptime_ms;      /* this terminal's uptime at the measurement */
    int64_t offset_ms;       /* the daemon's clock minus wall_ms */
} lectern_clock;

/* ---- The kiosk. ---- */

typedef struct lectern_kiosk_options {
    const char *name;        /* for the daemon's log */
    const char *host;        /* the name or address that the daemon's certificate must have */
    const char *authority, *certificate, *key; /* files in PEM. Read once, at lectern_kiosk_open */
    /* The rest may be 0, and is then what is said here. */
    uint32_t handshake_ms;   /* 20000: to connect, handshake and Hello */
    uint32_t heartbeat_ms;   /* 30000: of silence, before a Ping is sent; a line that does not answer in as long is given up */
    uint32_t retry_min_ms;   /* 1000: before the first new try to connect; it doubles with each */
    uint32_t retry_max_ms;   /* 60000 */
    uint32_t call_ms;        /* 10000: for a call without a time of its own, and for each operation that is sent later */
    /* A method without a request that answers with the daemon's time, ms, as an integer in a field; NULL: lectern.host.v1.Host/Clock, field 1.
     * Where the daemon has no such method, the terminal's own clock counts. */
    const char *clock_method;
    uint32_t clock_field;
} lectern_kiosk_options;

/* What a call came to. Everything it points to ends with the callback. */
typedef struct lectern_answer {
    int status;              /* 0: done. As in Protocol.md: refused, certainly not done, but for 2. LECTERN_OFFLINE: no answer came, and nobody
                                knows; send it again with the same key, or record it with `tried_key` */
    bool is_item;            /* one message of a stream; more come, and the last answer is none */
    const char *reason;      /* "LOAN_LIMIT_REACHED"; empty where there is none */
    const char *text;        /* for a person; likewise */
    const uint8_t *message;
    size_t size;
    const uint8_t *cursor;   /* of an item or of a stream's end */
    size_t cursor_size;
    uint32_t retry_after_ms;
} lectern_answer;

typedef void (*lectern_answered)(void *context, const lectern_answer *answer);

typedef struct lectern_request {
    const char *method;      /* "lectern.circulation.v1.Circulation/Borrow" */
    const void *message;
    size_t size;
    const char *session;     /* NULL: none */
    const char *key;         /* a write needs one: lectern_new_key. NULL: none */
    const char *language;    /* "zh": of the texts of problems. NULL: the daemon's own */
    uint32_t timeout_ms;     /* 0: the option call_ms; of a stream: none */
    uint32_t credit;         /* a stream: how many items may come before the library asks for more. 0: no stream */
    int64_t happened_ms;     /* 0: now */
} lectern_request;

/* What is recorded while the line is down. */
typedef struct lectern_operation {
    const char *method;
    const void *message;
    size_t size;
    const char *session;     /* NULL: none, and the message names the card */
    /* The key of a call of the same request that had no answer; NULL: it was not tried. It is asked first what became of it:
     * if it was done, then that is the outcome; if not, this operation is told under a key of its own, as done offline. */
    const char *tried_key;
    /* The number of the field `repeated string conflicts` in the method's answer: 4 in BorrowResponse; 0: it has none. */
    uint32_t conflicts_field;
} lectern_operation;

enum lectern_outcome_kind {
    LECTERN_APPLIED = 1,     /* recorded by the city */
    LECTERN_ALREADY_APPLIED, /* likewise, perhaps by an earlier sending whose answer was lost, or by the call with `tried_key` */
    LECTERN_CONFLICT,        /* recorded, and it broke rules: staff will settle what is named in `conflicts` */
    LECTERN_REFUSED,         /* not recorded; `reason` says why. Circulation keeps a conflict of it for staff */
    LECTERN_FAILED,          /* not recorded, and sending it again does not help: show `reason` to staff */
};

typedef struct lectern_outcome {
    uint64_t sequence;
    enum lectern_outcome_kind kind;
    int status;
    int64_t happened_ms;     /* as it was told to the city: corrected by the clock's offset */
    int64_t wall_ms;         /* as this terminal's clock had it */
    uint32_t error_ms;       /* of the correction; UINT32_MAX: the offset was not known */
    char reason[LECTERN_REASON_BYTES_MAX + 1];
    char conflicts[LECTERN_CONFLICTS_BYTES_MAX + 1]; /* reasons with commas between; cut where there are too many */
} lectern_outcome;

/* For the library alone, but for `state`, `clock` and the counters. */
typedef struct lectern_open_call {
    uint32_t number;         /* 0: free */
    uint32_t credit, received;
    uint64_t deadline_ms;    /* of uptime; 0: none */
    lectern_answered answered;
    void *context;
} lectern_open_call;

typedef struct lectern_kiosk {
    enum lectern_kiosk_state { LECTERN_WAITING, LECTERN_CONNECTING, LECTERN_CONNECTED, LECTERN_DRAINING } state;
    lectern_clock clock;
    uint64_t connections, pings, resends; /* counters: connections made, pings sent, operations sent more than once */
    lectern_kiosk_options options;
    lectern_platform platform;
    lectern_journal *journal;
    SSL_CTX *context;
    SSL *tls;
    SSL_SESSION *session;
    BIO_METHOD *bio_method;
    uint64_t until_ms;       /* of uptime: the next try, the end of the handshake, or of the grace */
    uint64_t heard_ms, pinged_ms, measured_ms;
    uint32_t retry_ms, last_call, drain_ms, server_frame_bytes;
    bool writes, has_hello, is_pinged;
    uint8_t clock_samples;
    uint64_t clock_sent_ms;
    lectern_open_call calls[LECTERN_CALLS_MAX + 2];
    struct {
        uint64_t sequence, next_ms; /* the operation that is sent, 0: none; and when the next try is */
        uint64_t sent_sequence;     /* the last that was ever sent; after a start it is not known */
        int64_t happened_ms;
        uint32_t retry_ms, failures, error_ms;
        bool asks_tried, is_waiting, was_sent;
    } replay;
    uint32_t received_size, sent_size, sent_at, arena_used;
    uint8_t received[LECTERN_FRAME_BYTES_MAX + 5];
    uint8_t sent[LECTERN_SENT_BYTES_MAX];
    _Alignas(8) uint8_t arena[LECTERN_FRAME_BYTES_MAX + 4096];
    uint8_t record[LECTERN_RECORD_BYTES_MAX];
} lectern_kiosk;

/* Reads the certificates and begins; connects in lectern_kiosk_run. The texts of `options` must last as long as the kiosk, `journal` must be open.
 * Returns LECTERN_OK, LECTERN_TLS_FAILED (OpenSSL's queue of errors says what), or the journal's failure. */
int lectern_kiosk_open(lectern_kiosk *kiosk, const lectern_kiosk_options *options, lectern_platform platform, lectern_journal *journal);
/* Ends the connection and gives back what OpenSSL holds. Open calls end with LECTERN_OFFLINE. */
void lectern_kiosk_close(lectern_kiosk *kiosk);
/* Does what there is to do, and waits at most so long for more. */
void lectern_kiosk_run(lectern_kiosk *kiosk, uint32_t wait_ms);

/* Begins a call; its answer, exactly one that is no item, comes by `answered`. Returns the call's number, or LECTERN_OFFLINE, LECTERN_BUSY, LECTERN_TOO_LARGE. */
int lectern_call(lectern_kiosk *kiosk, const lectern_request *request, lectern_answered answered, void *context);
/* Asks the daemon to stop; the answer comes all the same. */
void lectern_cancel(lectern_kiosk *kiosk, int call);

/* A new request key: a UUID of version 7, with NUL. Returns LECTERN_OK, or LECTERN_TLS_FAILED without randomness. */
int lectern_new_key(lectern_kiosk *kiosk, char key[LECTERN_KEY_CHARACTERS + 1]);
/* The daemon's time, as well as it is known here. */
int64_t lectern_time_ms(lectern_kiosk *kiosk);

/* Takes an operation into the journal: when it returns LECTERN_OK it will reach the city, whatever happens to the power and the line; confirm it to
 * the reader then, and not before. Returns LECTERN_OK, LECTERN_FULL, LECTERN_TOO_LARGE, LECTERN_INVALID, LECTERN_TLS_FAILED, LECTERN_FLASH_FAILED (with a
 * *sequence other than 0 it may be on flash; lectern_outcome_read(kiosk, *sequence) ends it). */
int lectern_record(lectern_kiosk *kiosk, const lectern_operation *operation, uint64_t *sequence);
/* The outcome of the first operation from a sequence number on that has one. Returns LECTERN_OK, or LECTERN_NOT_THERE. */
int lectern_next_outcome(lectern_kiosk *kiosk, uint64_t from, lectern_outcome *outcome);
/* The request key under which an operation that is kept is told to the city: for the log of the terminal, and for staff who ask for it. */
int lectern_recorded_key(lectern_kiosk *kiosk, uint64_t sequence, char key[LECTERN_KEY_CHARACTERS + 1]);
/* Copies the message of an operation that is kept, with or without an outcome. Returns its size, or a failure. */
int lectern_recorded_message(lectern_kiosk *kiosk, uint64_t sequence, void *into, uint32_t capacity);
/* The firmware has read an outcome and done what there was to do: it is not told again. */
int lectern_outcome_read(lectern_kiosk *kiosk, uint64_t sequence);

#endif
