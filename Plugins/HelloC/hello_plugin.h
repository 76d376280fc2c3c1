/* What the parts of HelloC share: the running call, reading requests, refusing, asking the store. */
#ifndef HELLO_PLUGIN_H
#define HELLO_PLUGIN_H

#include "lectern_plugin.h"
#include <protobuf-c/protobuf-c.h>
#include "lectern/hello/background/v1/background.pb-c.h"
#include "lectern/hello/v1/hello.pb-c.h"

/* A constant text as the interface wants it. */
#define LECTERN_TEXT_OF(text) ((lectern_bytes){(const uint8_t *)(text), sizeof(text) - 1})

/* The places of the methods in hello_descriptor. */
enum {
    hello_method_greet,
    hello_method_sign,
    hello_method_guests,
    hello_method_sign_many,
    hello_method_expect,
    hello_method_leave,
    hello_method_count,
    hello_method_sign_out,
    hello_method_count_guest,
};

/* A call on its way through the plugin. */
typedef struct hello_running {
    const lectern_host *host;
    lectern_call *call;
    const lectern_call_info *info;
} hello_running;

/* A name out of a request; lives until this thread's arena is used again. */
typedef struct hello_name {
    const char *text;
    lectern_bytes bytes;
} hello_name;

/* Where a guest is. */
typedef enum hello_state { hello_unknown, hello_expected, hello_present, hello_gone } hello_state;

/* A guest as the tables hold them; `guest_id` 0: they never signed. */
typedef struct hello_visit {
    hello_state state;
    int64_t guest_id;
    int64_t signed_at_ms;
} hello_visit;

/* A change about a guest, on its way to the feed. */
typedef struct hello_telling_change {
    const hello_running *running;
    const char *kind;
    int64_t guest_id;
} hello_telling_change;

typedef struct hello_telling {
    const hello_running *running;
    int64_t number;
    uint32_t told;
    int32_t code;
} hello_telling;

/* A stream of guests between its steps. */
typedef struct hello_stream {
    int only_present;
    int64_t after; /* the number at which the caller goes on */
} hello_stream;

/* What the follower reads of a change. */
typedef struct hello_change {
    int is_guest; /* whether a guest has signed, and its body is a Guest */
    int64_t signed_at_ms;
} hello_change;

typedef struct hello_reason {
    const char *name;
    int32_t status;
    const char *zh, *en;
} hello_reason;

extern const hello_reason hello_already_signed;
extern const lectern_descriptor hello_descriptor;

/* Reads the request's one text, which must be there. LECTERN_OK, or the code to return after the
 * problem was told. */
int32_t hello_read_name(const hello_running *running, const ProtobufCMessageDescriptor *type, hello_name *name);
/* Reads a GuestsRequest, likewise. */
int32_t hello_read_guests(const hello_running *running, hello_stream *stream);
/* Reads a SignOutRequest, likewise. */
int32_t hello_read_sign_out(const hello_running *running, int64_t *guest_id);
/* Reads a lectern.host.v1.Change and its body, likewise. */
int32_t hello_read_change(const hello_running *running, hello_change *change);
/* Tells the caller why not. Returns LECTERN_REFUSED. `name` empty: no fact. */
int32_t hello_refuse(const hello_running *running, const hello_reason *reason, lectern_bytes name);
/* Runs a statement. LECTERN_OK, or LECTERN_FAILED after the store's words went to the log. */
int32_t hello_query(const hello_running *running, lectern_bytes sql, const lectern_value *values, uint32_t count,
                    lectern_row_sink row, void *context, uint64_t *written);
/* Whether the caller reads Chinese. */
int hello_is_chinese(const lectern_call_info *info);
/* Packs a message and gives it to the host as the answer. */
int32_t hello_answer(const hello_running *running, const ProtobufCMessage *message);
/* Emits a change about a guest. */
int32_t hello_tell_guest(const hello_running *running, const char *kind, int64_t guest_id, const hello_name *name,
                         int64_t signed_at_ms, int64_t left_at_ms);
/* Reads where a guest is. */
int32_t hello_find_visit(const hello_running *running, const hello_name *name, hello_visit *visit);
/* Writes what happened to a guest. */
int32_t hello_write_history(const hello_running *running, const hello_name *name, const char *event, hello_state from,
                            hello_state to, const char *method);
/* The handlers of Expect and Leave, and of SignOut, which a timer calls. */
int32_t hello_expect(const hello_running *running);
int32_t hello_leave(const hello_running *running);
int32_t hello_sign_out(const hello_running *running);
/* A copy with a NUL behind it; NULL: no memory. The caller frees it. */
char *hello_copied(lectern_bytes bytes);
/* The number that a cursor holds; 0 for any other bytes. */
int64_t hello_number(lectern_bytes cursor);

#endif
