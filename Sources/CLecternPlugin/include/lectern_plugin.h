/*
 * lectern_plugin.h: everything that passes between lecternd and a plugin.
 *
 * A plugin is a shared object that carries a stamp (an ELF note, see LECTERN_PLUGIN_STAMP) and
 * exports one function, lectern_plugin_open(). The daemon reads the stamp from the file before it
 * opens it, so a plugin that does not fit is refused without running any of its code.
 *
 * Rules that hold for every function and structure here:
 *   - Only fixed-width integers, doubles, pointers and bytes cross. No Swift or C++ type, no
 *     exception, no ownership.
 *   - Every table and record that may grow begins with its size in bytes and is only appended to.
 *     Its maker sets `size` to the sizeof that it was compiled with, at least the size of 1.0
 *     (LECTERN_..._SIZE_1_0). Read a member that came after 1.0 only if `size` reaches past it
 *     (LECTERN_HAS), and copy no structure whole that another has made: it may be shorter. Of an array
 *     of them, `size` of the first is the distance between two.
 *   - Bytes are borrowed: what a function is given is valid until that function returns, unless its
 *     comment says longer. Answers are pushed through the host, which copies them.
 *   - Text is UTF-8 without NUL.
 *   - "call thread": the thread on which the host called the plugin. The functions of lectern_host
 *     that take a lectern_call may only be called there, and only until the plugin's function returns.
 *
 * History of the interface
 *   1.0  first release.
 *   1.1  lectern_host.may_create_database and .claim: whether a store makes a database that is not there, and that one daemon
 *        at a time has it. lectern_store.status: the rows "database" and "database bytes" are known to the host.
 *        lectern_store.copy, lectern_copy: backup and restore.
 *        Timers and followers: lectern_host.schedule and .cancel_timer, lectern_timer, lectern_method.follow, lectern_call_info.origin,
 *        lectern_unit.flags. Changes carry person and method, and may be a partner's: lectern_recorded_change, lectern_change.partner,
 *        three more columns of feed_read. lectern_store.feed_prune and .feed_begin. Blobs: lectern_host.blob_hold, .blob_release and
 *        .blob_read. lectern_descriptor.states. lectern_store.run_now.
 *        Rights of staff: lectern_method.right, lectern_call_info.rights, lectern_host.session_grant.
 *        Partners: lectern_host.partner_set, lectern_partner.
 */
#ifndef LECTERN_PLUGIN_H
#define LECTERN_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LECTERN_ABI_MAJOR 1
#define LECTERN_ABI_MINOR 1

/* Whether the structure behind `p` is long enough to hold `member`. */
#define LECTERN_HAS(p, member) \
    ((p)->size >= offsetof(__typeof__(*(p)), member) + sizeof((p)->member))

/* Stands at the end of every structure that may grow; new members come before it. The host of Lectern's own tests is built with
 * LECTERN_ABI_NEXT, which makes each of its structures one member longer than those of the plugins that it loads. */
#ifdef LECTERN_ABI_NEXT
#define LECTERN_NEXT_MEMBER void *next_member;
#else
#define LECTERN_NEXT_MEMBER
#endif

/* ---- the stamp ------------------------------------------------------------------------------- */

/* The ELF note: name "Lectern", type LECTERN_NOTE_TYPE, section ".note.lectern", and as its body
 * this structure, little-endian. */
#define LECTERN_NOTE_NAME "Lectern"
#define LECTERN_NOTE_TYPE 0x4c435001u
#define LECTERN_STAMP_MAGIC "LECTERN"

typedef struct lectern_stamp {
    char magic[8];             /* LECTERN_STAMP_MAGIC */
    uint32_t size;             /* of this structure */
    uint16_t abi_major;        /* must equal the host's */
    uint16_t abi_minor;        /* must not exceed the host's */
    uint32_t plugin_size;      /* sizeof(lectern_plugin) as the plugin saw it */
    uint32_t host_size;        /* sizeof(lectern_host) as the plugin saw it */
    char sdk[32];              /* version of LecternKit, "" for plugins without it */
    char toolchain[192];       /* Swift plugins: the exact compiler, see below; "" for C */
    LECTERN_NEXT_MEMBER
} lectern_stamp;

/* A Swift plugin shares the process's one Swift runtime, which has no stable interface on Linux;
 * so its compiler must be the one that built the daemon. clang is part of each Swift toolchain and
 * names the exact build. */
#ifdef __clang__
#define LECTERN_SWIFT_TOOLCHAIN __clang_version__

/* The same for whoever includes this header from Swift, which imports functions but no such macro. */
static inline const char *lectern_swift_toolchain(void) { return LECTERN_SWIFT_TOOLCHAIN; }
#endif

/* Puts the stamp into the object file. Use once, in one C file of the plugin. */
#define LECTERN_PLUGIN_STAMP(sdk_version, toolchain_version)                                      \
    static const struct {                                                                         \
        uint32_t name_size, body_size, type;                                                      \
        char name[8];                                                                             \
        lectern_stamp stamp;                                                                      \
    } lectern_plugin_note __attribute__((section(".note.lectern"), used, aligned(4))) \
        = { 8, sizeof(lectern_stamp), LECTERN_NOTE_TYPE, LECTERN_NOTE_NAME,                       \
            { LECTERN_STAMP_MAGIC, sizeof(lectern_stamp), LECTERN_ABI_MAJOR, LECTERN_ABI_MINOR,   \
              sizeof(lectern_plugin), sizeof(lectern_host), sdk_version, toolchain_version } }

/* ---- values ---------------------------------------------------------------------------------- */

typedef struct lectern_bytes {
    const uint8_t *data;
    uint64_t size;
} lectern_bytes;

/* Result codes. Never renumbered. */
#define LECTERN_OK 0
#define LECTERN_REFUSED 1        /* a handler: commit its writes, answer with the problem */
#define LECTERN_FAILED 2         /* a handler: roll back its writes, answer with the problem */
#define LECTERN_END 3            /* a stream's step: the stream ends after these items */
#define LECTERN_WAIT 4           /* a stream's step: no more items until one of the topics changes */
#define LECTERN_STOP 5           /* a sink: ends the iteration over rows; not an error */
#define LECTERN_CONSTRAINT 10    /* a statement broke a constraint of the database */
#define LECTERN_RETRY 11         /* the transaction can't go on, but may succeed if run again */
#define LECTERN_INTERRUPTED 12   /* cancelled, or out of time */
#define LECTERN_FULL 13          /* the disk, or the store's own limit */
#define LECTERN_BUSY 14          /* the queue is full; nothing was begun */
#define LECTERN_UNAVAILABLE 15   /* the database does not answer */
#define LECTERN_STATEMENT 16     /* the statement is wrong or not allowed; the message says how */
#define LECTERN_DOOMED 17        /* an earlier error of this call; it must be rolled back, and nothing more can be done in it */
#define LECTERN_INVALID 18       /* the host was called wrongly */
#define LECTERN_UNCERTAIN 19     /* the database went away while a unit was committed: it may be kept or not */

#define LECTERN_EFFECT_NONE 0
#define LECTERN_EFFECT_READ 1
#define LECTERN_EFFECT_WRITE 2
#define LECTERN_EFFECT_SCHEMA 3 /* units only: WRITE, and no other WRITE of any daemon runs beside it */

#define LECTERN_CERTIFICATE_NONE 0
#define LECTERN_CERTIFICATE_DEVICE 1
#define LECTERN_CERTIFICATE_PARTNER 2
#define LECTERN_CERTIFICATE_DESK 3
#define LECTERN_CERTIFICATE_ADMIN 4

#define LECTERN_SESSION_NONE 0
#define LECTERN_SESSION_READER 1
#define LECTERN_SESSION_STAFF 2

#define LECTERN_LOG_DEBUG 0
#define LECTERN_LOG_INFO 1
#define LECTERN_LOG_WARNING 2
#define LECTERN_LOG_ERROR 3

/* A parameter or a column. */
#define LECTERN_NULL 0
#define LECTERN_INTEGER 1
#define LECTERN_REAL 2
#define LECTERN_TEXT 3
#define LECTERN_BLOB 4
typedef struct lectern_value {
    int32_t type;
    int32_t reserved;
    int64_t integer;
    double real;
    lectern_bytes bytes; /* text or blob */
} lectern_value;

typedef struct lectern_label {
    lectern_bytes name;
    lectern_bytes value;
} lectern_label;

/* Why a call was refused or failed. `status` is a gRPC status code, never 0. */
typedef struct lectern_problem {
    uint64_t size;
    int32_t status;
    uint32_t retry_after_ms;
    lectern_bytes reason;  /* "LOAN_LIMIT_REACHED" */
    lectern_bytes message; /* for a person */
    const lectern_label *facts;
    uint64_t facts_count;
    LECTERN_NEXT_MEMBER
} lectern_problem;

/* Receives one row; the values are borrowed. Returns LECTERN_OK for the next one, LECTERN_STOP to end the iteration. */
typedef int32_t (*lectern_row_sink)(void *context, const lectern_value *columns, uint32_t count);

/* Receives the bytes that a function produced; called at most once. */
typedef void (*lectern_bytes_sink)(void *context, lectern_bytes bytes);

/* Receives a problem; called at most once. */
typedef void (*lectern_problem_sink)(void *context, const lectern_problem *problem);

/* ---- one call -------------------------------------------------------------------------------- */

/* The host's handle of a call in progress. Never kept. */
typedef struct lectern_call lectern_call;

/* What began a call. */
#define LECTERN_ORIGIN_TIMER 1    /* a timer that was due */
#define LECTERN_ORIGIN_FOLLOWER 2 /* a change of a topic that the method follows */

/* Why the host makes a call by itself (1.1): for records, never for rights. */
typedef struct lectern_origin {
    uint64_t size;
    int32_t kind;           /* LECTERN_ORIGIN_… */
    uint32_t failures;      /* how often it was tried in vain before */
    lectern_bytes method;   /* the outermost method that scheduled the timer or emitted the change */
    lectern_bytes key;      /* of a timer: the key that it was scheduled under */
    int64_t position;       /* of a change: its position in the feed; positions rise */
    int32_t certificate;    /* of the terminal of that call */
    int32_t session_kind;   /* who was signed in there */
    lectern_bytes terminal; /* its name */
    int64_t person;         /* 0: nobody */
    LECTERN_NEXT_MEMBER
} lectern_origin;

/* The context of a call, for its handler. */
typedef struct lectern_call_info {
    uint64_t size;
    uint32_t method;              /* index into the descriptor's methods */
    uint32_t attempt;             /* 0 the first time; a call may be run again from the start */
    lectern_bytes request;        /* the encoded request message */
    int64_t now_ms;               /* when the daemon received the call; the same throughout it and on each attempt */
    int64_t happened_at_ms;       /* when the act took place, for a call reported later; otherwise now_ms */
    int32_t certificate;          /* LECTERN_CERTIFICATE_… of the terminal */
    int32_t session_kind;         /* LECTERN_SESSION_… */
    lectern_bytes terminal;       /* the name in the terminal's certificate; empty: none */
    int64_t person;               /* who is signed in; 0: nobody */
    int64_t library;              /* the library of the person; 0: none */
    lectern_bytes session_id;     /* opaque id of the session (never the token); empty: none */
    lectern_bytes language;       /* BCP 47, from the label "language"; empty: not known */
    lectern_bytes request_key;    /* empty: none; of a timer's call "timer/ID", which no other has */
    uint64_t device_sequence;     /* an offline terminal's own numbering; 0: none */
    lectern_bytes prepared;       /* what `prepare` answered; empty: nothing */
    uint32_t nested;              /* 0: from outside; else how deep below the outermost call */
    uint32_t reserved;
    const lectern_origin *origin; /* 1.1. NULL: a caller's own request. A nested call has that of the outermost one */
    lectern_bytes rights;         /* 1.1. What a session of staff may do, as session_grant has it; empty: nothing */
    LECTERN_NEXT_MEMBER
} lectern_call_info;

/* A change that others may follow. Kept only if the call commits. */
typedef struct lectern_change {
    uint64_t size;
    lectern_bytes topic;     /* "circulation.loan"; its first part is the plugin's name */
    lectern_bytes kind;      /* "lent" */
    lectern_bytes subject;   /* "reader:42" */
    lectern_bytes body_type; /* "lectern.circulation.v1.LoanChanged" */
    lectern_bytes body;
    lectern_bytes partner;   /* 1.1. The name of the partner that it is for: the host makes the topic "partner.NAME.TOPIC"; empty: nobody's alone */
    LECTERN_NEXT_MEMBER
} lectern_change;

/* A call that the host is to make later, once (1.1). Kept only if the call that schedules it commits. */
typedef struct lectern_timer {
    uint64_t size;
    lectern_bytes key;     /* unique within the plugin, 1 to 200 bytes: scheduling it again replaces the timer */
    lectern_bytes method;  /* of the same plugin: WRITE, unary, allowed to other plugins only */
    lectern_bytes request; /* its encoded request, at most 64 KiB */
    int64_t due_ms;        /* since 1970 UTC; in the past: as soon as the call has committed */
    LECTERN_NEXT_MEMBER
} lectern_timer;

#define LECTERN_PARTNER_ACTIVE 1
#define LECTERN_PARTNER_SUSPENDED 2
#define LECTERN_PARTNER_WITHDRAWN 3

/* What a partner may do, beyond what the rules of methods say (1.1). */
typedef struct lectern_partner {
    uint64_t size;
    lectern_bytes name;           /* in the partner's certificate */
    int32_t state;                /* LECTERN_PARTNER_…; no call of one that is not active is begun */
    uint32_t calls_per_second;    /* how many calls a daemon takes; 0: as many as there come */
    const lectern_bytes *methods; /* "lectern.readers.v1.Readers/SignIn", or a beginning "lectern.readers.*" */
    uint64_t methods_count;       /* 0: all that the rules allow to partners */
    const lectern_bytes *topics;  /* of its own topics, behind "partner.NAME.": "delivery.order", or a beginning "delivery.*" */
    uint64_t topics_count;        /* 0: all */
    LECTERN_NEXT_MEMBER
} lectern_partner;

/* A change inside lectern_recorded_change. It has the members of 1.0 for ever, since others stand behind it. */
typedef struct lectern_change_1_0 {
    uint64_t size;
    lectern_bytes topic;
    lectern_bytes kind;
    lectern_bytes subject;
    lectern_bytes body_type;
    lectern_bytes body;
} lectern_change_1_0;

/* One AND-ed part of a text search: any of these terms. */
typedef struct lectern_term_group {
    const lectern_bytes *terms;
    uint64_t terms_count;
    uint32_t prefix; /* 1: the terms are beginnings of terms */
    uint32_t reserved;
} lectern_term_group;

/* ---- what the host offers a plugin ----------------------------------------------------------- */

typedef struct lectern_host {
    uint64_t size;
    void *host; /* the first argument of every function below */

    /* Any thread. Writes one line to the daemon's log, under the plugin's name. */
    void (*log)(void *host, int32_t level, lectern_bytes message, const lectern_label *labels,
                uint64_t labels_count);

    /* Call thread, once, before returning LECTERN_OK: the encoded answer. */
    int32_t (*answer)(void *host, lectern_call *call, lectern_bytes message);

    /* Call thread, once, before returning LECTERN_REFUSED or LECTERN_FAILED. */
    int32_t (*problem)(void *host, lectern_call *call, const lectern_problem *problem);

    /* Call thread, in a stream's step: one item, and the cursor from which to go on after it. */
    int32_t (*item)(void *host, lectern_call *call, lectern_bytes message, lectern_bytes cursor);

    /* Call thread, in a stream's step before LECTERN_WAIT: a topic to wait for. */
    int32_t (*wait_for)(void *host, lectern_call *call, lectern_bytes topic);

    /* Call thread. An id that was never used and never will be; positive. Its lower 55 bits rise from each to the next of a daemon. */
    int64_t (*new_id)(void *host, lectern_call *call);

    /* Call thread. Fills a buffer with random bytes fit for secrets. */
    int32_t (*random)(void *host, lectern_call *call, uint8_t *into, uint64_t size);

    /* Call thread. Non-zero when the call was cancelled or is past its deadline. */
    int32_t (*is_cancelled)(void *host, lectern_call *call);

    /* Call thread. Runs one SQL statement in the call's transaction (READ and WRITE methods only).
     * Parameters are $1, $2, … bound by name, in the order given. `sql` must be the same text each time: build
     * no SQL from data. `changed` (may be NULL) receives the number of rows written. A statement with neither
     * `row` nor `changed` may be deferred, sent without waiting for its result: its failure is then reported by
     * a later function of the call, or by the call's end, and no later than the end of the try_call around it.
     * Any result but LECTERN_OK dooms the call, or the innermost try_call around it. `error` (may be
     * NULL) receives the store's message, for the log. */
    int32_t (*query)(void *host, lectern_call *call, lectern_bytes sql, const lectern_value *parameters,
                     uint32_t parameters_count, lectern_row_sink row, void *context, uint64_t *changed,
                     lectern_bytes_sink error, void *error_context);

    /* Call thread. Calls a method of another plugin inside the same transaction, with the same
     * principal. `method` is "lectern.readers.v1.Readers/Standing". Returns LECTERN_OK (answer was
     * pushed), LECTERN_REFUSED or LECTERN_FAILED (problem was pushed). With `attempt` 0 a result that
     * is not OK dooms the calling call; with 1 it runs in a savepoint: a failure is undone, a refusal
     * keeps what it wrote, and the caller goes on. Since 1.1 the methods of lectern.host.plugins.v1.Plugins, which are the
     * host's own, are called likewise. */
    int32_t (*call)(void *host, lectern_call *call, lectern_bytes method, lectern_bytes request,
                    uint32_t attempt, lectern_bytes_sink answer, lectern_problem_sink problem, void *context);

    /* Call thread, WRITE methods. Records a change. */
    int32_t (*emit)(void *host, lectern_call *call, const lectern_change *change);

    /* Call thread, WRITE methods of a plugin that asks for "sessions". Makes a session bound to
     * this terminal; the token is given to the sink, and only its hash is kept. */
    int32_t (*session_create)(void *host, lectern_call *call, int32_t session_kind, int64_t person,
                              int64_t library, int64_t lifetime_ms, int64_t *expires_at_ms,
                              lectern_bytes_sink token, void *context);

    /* Likewise. Ends the call's own session (person 0), or every session of a person. */
    int32_t (*session_end)(void *host, lectern_call *call, int64_t person);

    /* Call thread, WRITE methods. Puts a document into a text index of the plugin ("record"), replacing what
     * stood under its number. `terms` are opaque to the store: no spaces, at most 128 bytes each, any
     * number; a search finds them by equality or, where asked, by prefix. Lower document numbers come first. */
    int32_t (*text_put)(void *host, lectern_call *call, lectern_bytes index, int64_t document,
                        const lectern_bytes *terms, uint64_t terms_count);

    /* Call thread, WRITE methods. Takes a document out; it is no error if it was not there. */
    int32_t (*text_remove)(void *host, lectern_call *call, lectern_bytes index, int64_t document);

    /* Call thread. Finds documents that contain, for every group, at least one of its terms. Gives at
     * most `limit` document numbers above `after`, ascending, one row of one integer each. */
    int32_t (*text_search)(void *host, lectern_call *call, lectern_bytes index,
                           const lectern_term_group *groups, uint64_t groups_count, int64_t after,
                           uint32_t limit, lectern_row_sink row, void *context);

    /* Since 1.1, for stores. Non-zero: a missing database is to be created. 0: start and check fail if there is none, with the
     * path or name that was tried. */
    uint32_t may_create_database;
    uint32_t reserved;

    /* Since 1.1; may be NULL. In a store's start, before it opens a database that only one daemon may use: claims a lock file for
     * this daemon, whose workers share it. The file is created if it is missing, and names its holder. The lock ends with the
     * worker, however that ends, or with the supervisor. LECTERN_OK; LECTERN_RETRY: the holder is about to end, return that from
     * start; LECTERN_UNAVAILABLE: another daemon has it. `error` receives a message that names the holder. */
    int32_t (*claim)(void *host, lectern_bytes lock_file, lectern_bytes_sink error, void *context);

    /* Since 1.1. Call thread, WRITE methods. Schedules a call of one of the plugin's own methods. When it is due, it runs in a
     * transaction of its own that also ends the timer: it acts once. The caller is nobody, happened_at is due_ms, and
     * lectern_call_info.origin is set. What fails is tried again with growing pauses, then parked until an administrator looks; what
     * is refused has acted. */
    int32_t (*schedule)(void *host, lectern_call *call, const lectern_timer *timer);

    /* Since 1.1. Likewise. Ends a timer before it is due; `existed` (may be NULL) receives whether there was one. */
    int32_t (*cancel_timer)(void *host, lectern_call *call, lectern_bytes key, uint32_t *existed);

    /* Since 1.1. Call thread, WRITE methods. Holds a blob, bytes that were uploaded through lectern.host.v1.Host/PutBlob, so that it
     * is kept: `holder` is the plugin's own name for what needs it ("request:7/proof"), at most 200 bytes. A blob without a holder
     * is deleted a day after it came. `is_public` non-zero: anybody may fetch it through Host/GetBlob; else the plugin alone
     * gives it out. LECTERN_CONSTRAINT: there is no such blob, and nothing is doomed. `size` (may be NULL) receives its bytes. */
    int32_t (*blob_hold)(void *host, lectern_call *call, lectern_bytes sha256, lectern_bytes holder, uint32_t is_public,
                         int64_t *size);

    /* Since 1.1. Likewise. Lets go of a blob; it is no error if the holder did not hold it. */
    int32_t (*blob_release)(void *host, lectern_call *call, lectern_bytes sha256, lectern_bytes holder);

    /* Since 1.1. Call thread, READ and WRITE methods. Reads at most 256 KiB of a blob that the plugin holds, from an offset on.
     * LECTERN_CONSTRAINT: the plugin holds no such blob, and nothing is doomed. */
    int32_t (*blob_read)(void *host, lectern_call *call, lectern_bytes sha256, uint64_t offset, uint32_t size,
                         lectern_bytes_sink bytes, void *context);

    /* Since 1.1. Call thread, WRITE methods of a plugin that asks for "sessions". Replaces the rights of all sessions of a person that
     * have not ended: names with single spaces between them, "circulation.lend readers.read", or "*" for all; at most 4096 bytes. A
     * session begins without any. With lifetime_ms above 0 they end so long from now, and `expires_at_ms` (may be NULL) receives
     * when. */
    int32_t (*session_grant)(void *host, lectern_call *call, int64_t person, lectern_bytes rights, int64_t lifetime_ms,
                             int64_t *expires_at_ms);

    /* Since 1.1. Call thread, WRITE methods of a plugin that asks for "partners". Sets what the partner of that name may do. The host
     * looks it up in the transaction of each call of the partner, so what is set holds for every call that begins after this one has
     * committed, on all daemons. A partner that was never set may do what the rules of the methods say. */
    int32_t (*partner_set)(void *host, lectern_call *call, const lectern_partner *partner);
    LECTERN_NEXT_MEMBER
} lectern_host;

/* ---- what a service plugin gives the host ---------------------------------------------------- */

/* One caller that a method allows: a certificate and a session, both of which must hold. */
typedef struct lectern_party {
    int32_t certificate;
    int32_t session;
} lectern_party;

/* A handler that runs on the reactor blocks all other connections of that reactor: it must compute little. Such a READ may be
 * abandoned when its SQL exceeds the store's bounds, and is then run from the start on another thread. */
#define LECTERN_METHOD_INLINE 1u          /* NONE or READ, little work: may run on the reactor */
#define LECTERN_METHOD_PREPARES 2u        /* has a slow part for `prepare` */
#define LECTERN_METHOD_SECRET 4u          /* the answer is never stored */
#define LECTERN_METHOD_CLIENT_STREAMS 8u
#define LECTERN_METHOD_SERVER_STREAMS 16u

/* That a method is called for each change of some topics (1.1). It is WRITE, unary, allowed to other plugins only, and its request
 * is a lectern.host.v1.Change. */
typedef struct lectern_follow {
    uint64_t size;
    const lectern_bytes *topics; /* "circulation.loan", or a beginning "circulation.*" */
    uint64_t topics_count;
    uint32_t from_oldest;        /* 1: begins with the oldest change that is kept; 0: with those that come after its installation */
    uint32_t reserved;
    LECTERN_NEXT_MEMBER
} lectern_follow;

typedef struct lectern_method {
    uint64_t size;
    lectern_bytes name;          /* "lectern.hello.v1.Hello/Greet" */
    lectern_bytes request_type;  /* "lectern.hello.v1.GreetRequest" */
    lectern_bytes answer_type;
    int32_t effect;              /* LECTERN_EFFECT_… */
    uint32_t flags;              /* LECTERN_METHOD_… */
    uint32_t timeout_ms;         /* 0: the daemon's default */
    uint32_t parties_count;      /* 0: other plugins only */
    const lectern_party *parties;
    const lectern_follow *follow; /* 1.1. NULL: it follows nothing */
    lectern_bytes right;         /* 1.1. What a session of staff must have for the parties that ask for one; "*" or empty: nothing more */
    LECTERN_NEXT_MEMBER
} lectern_method;

/* One step of a plugin's schema. Numbers begin at 1 and rise; a released step never changes. */
typedef struct lectern_migration {
    uint32_t number;
    uint32_t reserved;
    lectern_bytes sql; /* one statement */
} lectern_migration;

typedef struct lectern_descriptor {
    uint64_t size;
    lectern_bytes name;               /* "hello": also the prefix of its tables, "hello_…" */
    lectern_bytes version;            /* "1.0.0" */
    lectern_bytes file_descriptors;   /* a google.protobuf.FileDescriptorSet of its services */
    lectern_bytes configuration_type; /* message of its section of lectern.json5; empty: none */
    const lectern_method *methods;
    uint64_t methods_count;
    const lectern_migration *migrations;
    uint64_t migrations_count;
    const lectern_bytes *may_call;    /* services that it calls: "lectern.readers.v1.Readers" */
    uint64_t may_call_count;
    const lectern_bytes *asks_for;    /* rights beyond its own tables: "sessions" */
    uint64_t asks_for_count;
    const struct lectern_store *store; /* a store plugin's table; NULL for all others */
    lectern_bytes states;             /* 1.1. An encoded lectern.host.v1.StateTables: its lives with states; empty: none */
    LECTERN_NEXT_MEMBER
} lectern_descriptor;

/* The functions may be called on any thread of the worker, several at once, except where noted. */
typedef struct lectern_plugin {
    uint64_t size;
    void *plugin; /* the first argument of every function below */
    const lectern_descriptor *descriptor; /* valid for the life of the process */

    /* Once, before any call, with the plugin's encoded configuration message ("" without one). On an error, whose message
     * goes to the sink, the worker does not start. LECTERN_RETRY: something it needs, such as a database, is not
     * available yet; the worker is started again later. */
    int32_t (*start)(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context);

    /* Checks a configuration without starting: for `lecternd --check`. */
    int32_t (*check)(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context);

    /* The slow part of a method with LECTERN_METHOD_PREPARES: on a snapshot, before the transaction.
     * Its answer reaches the handler as info->prepared. Refusing or failing ends the call. */
    int32_t (*prepare)(void *plugin, lectern_call *call, const lectern_call_info *info);

    /* A unary call, or one item of a client stream. LECTERN_OK, LECTERN_REFUSED or LECTERN_FAILED. */
    int32_t (*call)(void *plugin, lectern_call *call, const lectern_call_info *info);

    /* Opens a server stream: checks the request and makes the stream's state. */
    int32_t (*stream_open)(void *plugin, lectern_call *call, const lectern_call_info *info, void **stream);

    /* Sends at most `credit` items that follow `cursor` (empty: from the beginning). LECTERN_OK: there may be
     * more; LECTERN_END; LECTERN_WAIT after wait_for; LECTERN_REFUSED or LECTERN_FAILED. Never two
     * steps of one stream at once. */
    int32_t (*stream_step)(void *plugin, lectern_call *call, const lectern_call_info *info, void *stream,
                           lectern_bytes cursor, uint32_t credit);

    /* Exactly once for each stream that was opened with LECTERN_OK. */
    void (*stream_close)(void *plugin, void *stream);

    /* Once, after the last call has returned. */
    void (*stop)(void *plugin);
    LECTERN_NEXT_MEMBER
} lectern_plugin;

/* The one function that a plugin exports. Called once, on the main thread, before any other. The host's
 * table is valid for the life of the process. Returns NULL if the plugin can't be used, after logging why. */
typedef const lectern_plugin *(*lectern_plugin_open_function)(const lectern_host *host);
__attribute__((visibility("default"))) const lectern_plugin *lectern_plugin_open(const lectern_host *host);

/* ---- what a store plugin gives the host ------------------------------------------------------ */

/* The store's handle of an open transaction. */
typedef struct lectern_transaction lectern_transaction;

#define LECTERN_KEEP 0   /* commit what the unit wrote */
#define LECTERN_DISCARD 1 /* roll back what the unit wrote; its outcome is LECTERN_OK all the same */

/* One unit of work that the host hands to the store. The store runs it on a thread of its own inside a
 * transaction and calls `done` when the outcome is certain. The memory is the host's and stays
 * valid until `done` was called. */
typedef struct lectern_unit {
    uint64_t size;
    void *context;
    int32_t effect;           /* LECTERN_EFFECT_READ: one snapshot; LECTERN_EFFECT_WRITE; LECTERN_EFFECT_SCHEMA */
    uint32_t weight;          /* about how many bytes of memory it holds while it waits */
    int64_t deadline_ns;      /* CLOCK_MONOTONIC; 0: none. Past it a unit not yet begun is not begun */

    /* The work. May be called again, from the start, after the transaction was rolled back by the store; then `attempt`
     * rises. Returns LECTERN_KEEP or LECTERN_DISCARD. */
    int32_t (*run)(void *context, lectern_transaction *transaction, uint32_t attempt);

    /* Exactly once, on any thread, when the outcome is certain: LECTERN_OK (kept and on disk, or
     * discarded as run asked), or LECTERN_INTERRUPTED, LECTERN_FULL, LECTERN_UNAVAILABLE,
     * LECTERN_RETRY (run too often), LECTERN_STATEMENT (something in it failed, though run asked to keep it):
     * nothing was kept. LECTERN_UNCERTAIN: only the database knows; a unit with a request key can be submitted
     * again. It must not block. */
    void (*done)(void *context, int32_t outcome, lectern_bytes message);

    /* Any thread. Non-zero once the unit was cancelled. The deadline is not part of it: the store compares deadline_ns itself,
     * also while the unit runs. */
    int32_t (*is_cancelled)(void *context);

    uint32_t flags;           /* 1.1. LECTERN_UNIT_… */
    uint32_t reserved;
    LECTERN_NEXT_MEMBER
} lectern_unit;

/* The host's own work, such as a timer's: it waits behind the units of callers, a store that runs several WRITE units at once runs
 * one of these at a time, and its conflicts don't count as contention. */
#define LECTERN_UNIT_BACKGROUND 1u

/* A change with what the host adds to it. */
typedef struct lectern_recorded_change {
    uint64_t size;
    lectern_change_1_0 change;
    int64_t happened_at_ms;
    int64_t recorded_at_ms;
    int32_t certificate;    /* of the terminal where it happened */
    int32_t reserved;
    lectern_bytes terminal; /* its name */
    int64_t person;         /* 1.1. Who was signed in there; 0: nobody */
    int32_t session_kind;   /* 1.1. LECTERN_SESSION_… */
    int32_t reserved_1_1;
    lectern_bytes method;   /* 1.1. The outermost method of the call */
    LECTERN_NEXT_MEMBER
} lectern_recorded_change;

/* What lectern_store.copy does. */
#define LECTERN_COPY_BACKUP 1  /* writes the file: one snapshot, checked, on disk, and whole or not there */
#define LECTERN_COPY_VERIFY 2  /* reads the file to its end and says whether it can be restored */
#define LECTERN_COPY_RESTORE 3 /* verifies, moves the present database aside and puts the file's in its place */

/* One backup, verification or restore of a database, with the host's callbacks (1.1). */
typedef struct lectern_copy {
    uint64_t size;
    int32_t operation;
    int32_t reserved;
    lectern_bytes configuration; /* as start would be given it */
    lectern_bytes path;          /* of the file, absolute; a backup's must not be there yet */
    /* RESTORE: statements of the host's for the restored database, in the transaction that restores it or before
     * it is put in place. */
    const lectern_bytes *statements;
    uint64_t statements_count;
    void *context;
    /* Progress: the phase, and the amounts done and in all, in a unit of the store's own; total 0: unknown. */
    void (*progress)(void *context, lectern_bytes phase, uint64_t done, uint64_t total);
    /* VERIFY and RESTORE: rows of lectern_migration in the file (plugin, number). LECTERN_STOP: the host refuses it; nothing is
     * changed, and LECTERN_INTERRUPTED is returned. */
    lectern_row_sink migration;
    /* Properties of the copy for the administrator: rows of (name, value) as text. */
    lectern_row_sink fact;
    lectern_bytes_sink error;
    LECTERN_NEXT_MEMBER
} lectern_copy;

/* `error` (may be NULL) receives the store's message when a function does not return LECTERN_OK. After a failed function
 * the transaction is doomed until the savepoint around it is rolled back: every other function returns LECTERN_DOOMED, and the
 * unit can't be kept. (Ending a savepoint that is not open returns LECTERN_INVALID, and changes nothing.) */
typedef struct lectern_store {
    uint64_t size;
    void *store;

    /* Any thread. Queues a unit (LECTERN_OK). LECTERN_BUSY: the queue is full, and `done` will not be called. */
    int32_t (*submit)(void *store, lectern_unit *unit);

    /* Inside run. One statement; see lectern_host.query. The host has checked whose tables it names. */
    int32_t (*query)(void *store, lectern_transaction *transaction, lectern_bytes sql,
                     const lectern_value *parameters, uint32_t parameters_count, lectern_row_sink row,
                     void *context, uint64_t *changed, lectern_bytes_sink error, void *error_context);

    /* Inside run. Savepoints nest; `release` keeps and `rollback` undoes the innermost one and ends it. */
    int32_t (*savepoint)(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *error_context);
    int32_t (*release)(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *error_context);
    int32_t (*rollback)(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *error_context);

    /* Inside run. Text indexes; see lectern_host. The index name carries the plugin's, "discovery_record". */
    int32_t (*text_put)(void *store, lectern_transaction *transaction, lectern_bytes index, int64_t document,
                        const lectern_bytes *terms, uint64_t terms_count, lectern_bytes_sink error, void *error_context);
    int32_t (*text_remove)(void *store, lectern_transaction *transaction, lectern_bytes index, int64_t document,
                           lectern_bytes_sink error, void *error_context);
    int32_t (*text_search)(void *store, lectern_transaction *transaction, lectern_bytes index,
                           const lectern_term_group *groups, uint64_t groups_count, int64_t after, uint32_t limit,
                           lectern_row_sink row, void *context, lectern_bytes_sink error, void *error_context);

    /* The feed. Only the store knows in which order transactions commit, so the changes are its own: each has a
     * position, a positive number, and positions give the one order that all watchers see. A unit begun after
     * another was completed with LECTERN_OK has the higher positions.
     *
     * Inside run, WRITE. Appends a change. */
    int32_t (*feed_append)(void *store, lectern_transaction *transaction, const lectern_recorded_change *change,
                           lectern_bytes_sink error, void *error_context);

    /* Inside run. At most `limit` changes after a position, in order: never one that a change still to be
     * committed could come before. Rows of position, topic, kind, subject, body type, body, happened at,
     * recorded at, certificate, terminal, and since 1.1 person, session kind, method; with `whole` 0 the body is NULL. */
    int32_t (*feed_read)(void *store, lectern_transaction *transaction, int64_t after, uint32_t limit, uint32_t whole,
                         lectern_row_sink row, void *context, lectern_bytes_sink error, void *error_context);

    /* Inside run. The position of the last change that feed_read would give; 0: none. `held_back` receives
     * non-zero while changes are committed that feed_read does not give yet. */
    int32_t (*feed_end)(void *store, lectern_transaction *transaction, int64_t *position, uint32_t *held_back,
                        lectern_bytes_sink error, void *error_context);

    /* Once, after start and before the first unit: registers a change listener. The store calls `heard`, on any thread, when this
     * daemon or another may have committed changes, until stop has returned. It must not block. */
    void (*feed_listen)(void *store, void (*heard)(void *context), void *context);

    /* Any thread. Figures for people: rows of (name, value) as text. Since 1.1 the host knows two of them: "database" is
     * its name, such as a file's path, and "database bytes" its size. */
    int32_t (*status)(void *store, lectern_row_sink row, void *context);

    /* Once. Completes what was submitted and closes the database. */
    void (*stop)(void *store);

    /* Any thread; NULL: not supported. Runs a READ unit inline on the calling thread, a reactor: the store must not wait, and
     * abandons the unit at bounds of its own. LECTERN_OK: `run` has returned, on one snapshot. Any other code: the results of
     * `run` are to be discarded and the unit submitted instead. `done` is not called. */
    int32_t (*read_now)(void *store, lectern_unit *unit);

    /* Once, in a process of its own where `start` is never called, on the main thread; NULL: not supported (1.1). A BACKUP
     * is made while daemons run, a RESTORE only while none does; LECTERN_BUSY: a daemon has the database; the message names it. */
    int32_t (*copy)(void *store, const lectern_copy *copy);

    /* Inside run, WRITE; NULL: not supported (1.1). Deletes the oldest changes that were recorded before `before_ms` and have at
     * most position `up_to`, at most `limit` of them, and never so that a position could be given again. `removed` receives
     * how many. */
    int32_t (*feed_prune)(void *store, lectern_transaction *transaction, int64_t before_ms, int64_t up_to, uint32_t limit,
                          uint64_t *removed, lectern_bytes_sink error, void *error_context);

    /* Inside run; NULL: nothing is ever pruned (1.1). The position of the last change that was pruned; 0: none. A reader whose
     * cursor is below it has missed changes. */
    int32_t (*feed_begin)(void *store, lectern_transaction *transaction, int64_t *position, lectern_bytes_sink error,
                          void *error_context);

    /* Any thread, one at a time; NULL: not supported (1.1). Runs a unit on the calling thread, in a transaction of its own, and
     * calls `done` before it returns. For simulations: no unit may be submitted before or beside it. LECTERN_OK: `done` was
     * called. */
    int32_t (*run_now)(void *store, lectern_unit *unit);
    LECTERN_NEXT_MEMBER
} lectern_store;

/* ---- the sizes of 1.0 ------------------------------------------------------------------------- */

/* What `size` of each structure is at least: up to the last member that it had in 1.0. These never change. */
#define LECTERN_SIZE_UP_TO(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))
enum {
    LECTERN_STAMP_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_stamp, toolchain),
    LECTERN_PROBLEM_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_problem, facts_count),
    LECTERN_CALL_INFO_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_call_info, reserved),
    LECTERN_CHANGE_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_change, body),
    LECTERN_HOST_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_host, text_search),
    LECTERN_METHOD_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_method, parties),
    LECTERN_DESCRIPTOR_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_descriptor, store),
    LECTERN_PLUGIN_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_plugin, stop),
    LECTERN_UNIT_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_unit, is_cancelled),
    LECTERN_RECORDED_CHANGE_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_recorded_change, terminal),
    LECTERN_STORE_SIZE_1_0 = LECTERN_SIZE_UP_TO(lectern_store, read_now),
};

/* The sizes that reach past the members of 1.1, for programs that can't use LECTERN_HAS. */
enum {
    LECTERN_CALL_INFO_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_call_info, rights),
    LECTERN_CHANGE_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_change, partner),
    LECTERN_TIMER_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_timer, due_ms),
    LECTERN_HOST_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_host, partner_set),
    LECTERN_PARTNER_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_partner, topics_count),
    LECTERN_METHOD_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_method, right),
    LECTERN_FOLLOW_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_follow, reserved),
    LECTERN_DESCRIPTOR_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_descriptor, states),
    LECTERN_UNIT_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_unit, flags),
    LECTERN_RECORDED_CHANGE_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_recorded_change, method),
    LECTERN_STORE_SIZE_1_1 = LECTERN_SIZE_UP_TO(lectern_store, run_now),
};

#ifdef __cplusplus
}
#endif
#endif
