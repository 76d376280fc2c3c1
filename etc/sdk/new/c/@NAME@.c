/* @NAME@: what the plugin is, and its handlers. Each call is one transaction; lectern_plugin.h says what may be done in it. */
#include <string.h>
#include "CLecternMessages.h"
#include "lectern_plugin.h"
#include "@NAME@_descriptors.h"
#include "local/@NAME@/v1/@NAME@.pb-c.h"

LECTERN_PLUGIN_STAMP("", "");

#define TEXT(text) {(const uint8_t *)(text), sizeof(text) - 1}

enum { method_add, method_count };
enum { answer_size_max = 64 };

static const lectern_host *host;

/* ---- problems and answers -------------------------------------------------------------------- */

typedef struct reason {
    int32_t status;
    lectern_bytes name, en, zh;
} reason;

static const reason text_missing = {3, TEXT("TEXT_MISSING"), TEXT("A text is needed."), TEXT("请写下文字。")};
static const reason note_known = {6, TEXT("NOTE_KNOWN"), TEXT("That note is there already."), TEXT("已有这条记录。")};
static const reason malformed = {3, TEXT("REQUEST_MALFORMED"), TEXT("The request could not be read."), TEXT("请求无法解析。")};

/* Ends a call: LECTERN_REFUSED keeps what it wrote, LECTERN_FAILED undoes it. */
static int32_t end(lectern_call *call, const lectern_call_info *info, int32_t code, const reason *reason) {
    int is_chinese = info->language.size >= 2 && memcmp(info->language.data, "zh", 2) == 0;
    const lectern_problem problem = {
        .size = sizeof problem, .status = reason->status, .reason = reason->name, .message = is_chinese ? reason->zh : reason->en};
    host->problem(host->host, call, &problem);
    return code;
}

static int32_t answer(lectern_call *call, const ProtobufCMessage *message) {
    uint8_t bytes[answer_size_max];
    if (protobuf_c_message_get_packed_size(message) > sizeof bytes) return LECTERN_FAILED;
    size_t size = protobuf_c_message_pack(message, bytes);
    return host->answer(host->host, call, (lectern_bytes){bytes, size});
}

/* ---- handlers -------------------------------------------------------------------------------- */

static int32_t add(lectern_call *call, const lectern_call_info *info) {
    clectern_arena *arena = clectern_arena_current();
    if (!arena) return LECTERN_FAILED;
    clectern_arena_reset(arena, CLECTERN_ARENA_BUDGET_DEFAULT);
    const Local__@TYPE@__V1__AddRequest *request = (const Local__@TYPE@__V1__AddRequest *)clectern_unpack(
        arena, &local__@NAME@__v1__add_request__descriptor, info->request.data, info->request.size);
    if (!request) return end(call, info, LECTERN_FAILED, &malformed);
    /* protobuf-c does not look for a NUL inside a text; the store refuses bytes that are not UTF-8. */
    size_t size = clectern_text_length(request->text);
    if (size == 0) return end(call, info, LECTERN_REFUSED, &text_missing);
    if (memchr(request->text, 0, size)) return end(call, info, LECTERN_FAILED, &malformed);
    int64_t id = host->new_id(host->host, call);
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = id},
        {.type = LECTERN_TEXT, .bytes = {(const uint8_t *)request->text, size}},
        {.type = LECTERN_INTEGER, .integer = info->happened_at_ms},
    };
    const lectern_bytes sql =
        TEXT("INSERT INTO @NAME@_note (note_id, text, written_at_ms) VALUES ($1, $2, $3) ON CONFLICT (text) DO NOTHING");
    uint64_t written = 0;
    if (host->query(host->host, call, sql, values, 3, NULL, NULL, &written, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    if (written != 1) return end(call, info, LECTERN_REFUSED, &note_known);
    Local__@TYPE@__V1__AddResponse response = LOCAL__@UPPER@__V1__ADD_RESPONSE__INIT;
    response.note_id = id;
    return answer(call, &response.base);
}

static int32_t take_integer(void *context, const lectern_value *columns, uint32_t count) {
    if (count == 1 && columns[0].type == LECTERN_INTEGER) *(int64_t *)context = columns[0].integer;
    return LECTERN_STOP;
}

static int32_t count(lectern_call *call) {
    Local__@TYPE@__V1__CountResponse response = LOCAL__@UPPER@__V1__COUNT_RESPONSE__INIT;
    int64_t notes = 0;
    const lectern_bytes sql = TEXT("SELECT count(*) FROM @NAME@_note");
    if (host->query(host->host, call, sql, NULL, 0, take_integer, &notes, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    response.notes = notes;
    return answer(call, &response.base);
}

static int32_t handle(void *plugin, lectern_call *call, const lectern_call_info *info) {
    (void)plugin;
    switch (info->method) {
    case method_add: return add(call, info);
    case method_count: return count(call);
    default: return LECTERN_INVALID;
    }
}

/* ---- the plugin: its rules are those of the contract, and the daemon compares ------------------ */

static const lectern_party parties[] = {
    {LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_DESK, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE},
};
static const lectern_method methods[] = {
    [method_add] = {
        .size = sizeof(lectern_method), .name = TEXT("local.@NAME@.v1.@TYPE@/Add"), .request_type = TEXT("local.@NAME@.v1.AddRequest"),
        .answer_type = TEXT("local.@NAME@.v1.AddResponse"), .effect = LECTERN_EFFECT_WRITE, .parties = parties, .parties_count = 3},
    [method_count] = {
        .size = sizeof(lectern_method), .name = TEXT("local.@NAME@.v1.@TYPE@/Count"), .request_type = TEXT("local.@NAME@.v1.CountRequest"),
        .answer_type = TEXT("local.@NAME@.v1.CountResponse"), .effect = LECTERN_EFFECT_READ, .parties = parties, .parties_count = 3},
};
static const lectern_migration migrations[] = {
    {.number = 1, .sql = TEXT("CREATE TABLE @NAME@_note (note_id BIGINT PRIMARY KEY, text TEXT NOT NULL UNIQUE, written_at_ms BIGINT NOT NULL)")},
};
static const lectern_descriptor descriptor = {
    .size = sizeof(lectern_descriptor), .name = TEXT("@NAME@"), .version = TEXT("0.1.0"),
    .file_descriptors = {@NAME@_descriptors, sizeof @NAME@_descriptors},
    .methods = methods, .methods_count = sizeof methods / sizeof *methods,
    .migrations = migrations, .migrations_count = sizeof migrations / sizeof *migrations,
};

const lectern_plugin *lectern_plugin_open(const lectern_host *given) {
    static const lectern_plugin plugin = {.size = sizeof(lectern_plugin), .descriptor = &descriptor, .call = handle};
    host = given;
    return &plugin;
}
