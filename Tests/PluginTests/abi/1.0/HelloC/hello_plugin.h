/* What the parts of HelloC share: the running call, reading requests, refusing, asking the store. */
#ifndef HELLO_PLUGIN_H
#define HELLO_PLUGIN_H

#include "lectern_plugin.h"
#include <protobuf-c/protobuf-c.h>

/* A constant text as the interface wants it. */
#define LECTERN_TEXT_OF(text) ((lectern_bytes){(const uint8_t *)(text), sizeof(text) - 1})

/* The places of the methods in hello_descriptor. */
enum { hello_method_greet, hello_method_sign, hello_method_guests, hello_method_sign_many };

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

typedef struct hello_signing {
    const hello_running *running;
    int64_t guest_id;
} hello_signing;

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
/* Tells the caller why not. Returns LECTERN_REFUSED. `name` empty: no fact. */
int32_t hello_refuse(const hello_running *running, const hello_reason *reason, lectern_bytes name);
/* Runs a statement. LECTERN_OK, or LECTERN_FAILED after the store's words went to the log. */
int32_t hello_query(const hello_running *running, lectern_bytes sql, const lectern_value *values, uint32_t count,
                    lectern_row_sink row, void *context, uint64_t *written);
/* Whether the caller reads Chinese. */
int hello_is_chinese(const lectern_call_info *info);
/* A copy with a NUL behind it; NULL: no memory. The caller frees it. */
char *hello_copied(lectern_bytes bytes);
/* The number that a cursor holds; 0 for any other bytes. */
int64_t hello_number(lectern_bytes cursor);

#endif
