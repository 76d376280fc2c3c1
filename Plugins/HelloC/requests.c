/* Reading requests, telling problems, asking the store: what LecternKit does for a plugin in Swift. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "CLecternMessages.h"
#include "hello_plugin.h"
#include "lectern/hello/v1/hello.pb-c.h"
#include "lectern/host/v1/host.pb-c.h"

static const hello_reason name_missing = {"NAME_MISSING", 3, "请写下名字。", "A name is needed."};
static const hello_reason request_malformed = {"REQUEST_MALFORMED", 3, "请求无法解析。", "The request could not be read."};
static const hello_reason internal_error = {"INTERNAL_ERROR", 13, "内部错误。", "Something went wrong here; nothing was done."};
const hello_reason hello_already_signed = {"ALREADY_SIGNED", 6, "这个名字已经写过。", "That name has signed already."};

static lectern_bytes text(const char *text) { return (lectern_bytes){(const uint8_t *)text, strlen(text)}; }

int hello_is_chinese(const lectern_call_info *info) {
    return info->language.size >= 2 && strncasecmp((const char *)info->language.data, "zh", 2) == 0;
}

static void tell(const hello_running *running, const hello_reason *reason, lectern_label fact) {
    const lectern_problem problem = {
        .size = sizeof problem,
        .status = reason->status,
        .reason = text(reason->name),
        .message = text(hello_is_chinese(running->info) ? reason->zh : reason->en),
        .facts = fact.value.size ? &fact : NULL,
        .facts_count = fact.value.size ? 1 : 0,
    };
    running->host->problem(running->host->host, running->call, &problem);
}

int32_t hello_refuse(const hello_running *running, const hello_reason *reason, lectern_bytes name) {
    tell(running, reason, (lectern_label){LECTERN_TEXT_OF("name"), name});
    return LECTERN_REFUSED;
}

static int32_t malformed(const hello_running *running) {
    tell(running, &request_malformed, (lectern_label){LECTERN_TEXT_OF("field"), LECTERN_TEXT_OF("message")});
    return LECTERN_FAILED;
}

/* protobuf-c does not look: whether bytes are UTF-8, shortest form, no surrogates, and without NUL. */
static int is_text(const uint8_t *bytes, size_t size) {
    for (size_t at = 0; at < size;) {
        uint8_t first = bytes[at];
        size_t more = first < 0x80 ? 0 : first < 0xc2 ? 9 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 9;
        if (first == 0 || more == 9 || more >= size - at) return 0;
        for (size_t next = 1; next <= more; next++)
            if ((bytes[at + next] & 0xc0) != 0x80) return 0;
        if ((first == 0xe0 && bytes[at + 1] < 0xa0) || (first == 0xed && bytes[at + 1] > 0x9f)) return 0;
        if ((first == 0xf0 && bytes[at + 1] < 0x90) || (first == 0xf4 && bytes[at + 1] > 0x8f)) return 0;
        at += 1 + more;
    }
    return 1;
}

static const ProtobufCMessage *unpacked(const hello_running *running, const ProtobufCMessageDescriptor *type) {
    clectern_arena *arena = clectern_arena_current();
    if (!arena) return NULL;
    clectern_arena_reset(arena, CLECTERN_ARENA_BUDGET_DEFAULT);
    return clectern_unpack(arena, type, running->info->request.data, running->info->request.size);
}

int32_t hello_read_name(const hello_running *running, const ProtobufCMessageDescriptor *type, hello_name *name) {
    const ProtobufCMessage *message = unpacked(running, type);
    if (!message) return malformed(running);
    /* All but GuestsRequest have the same one field, found by its place in the structure. */
    const char *field = *(char *const *)((const uint8_t *)message + type->fields[0].offset);
    size_t size = clectern_text_length(field);
    if (!is_text((const uint8_t *)field, size)) return malformed(running);
    if (size == 0) return hello_refuse(running, &name_missing, (lectern_bytes){0});
    *name = (hello_name){field, {(const uint8_t *)field, size}};
    return LECTERN_OK;
}

int32_t hello_read_guests(const hello_running *running, hello_stream *stream) {
    const ProtobufCMessage *message = unpacked(running, &lectern__hello__v1__guests_request__descriptor);
    if (!message) return malformed(running);
    const Lectern__Hello__V1__GuestsRequest *request = (const Lectern__Hello__V1__GuestsRequest *)message;
    stream->only_present = request->only_present;
    stream->after = hello_number((lectern_bytes){request->cursor.data, request->cursor.len});
    return LECTERN_OK;
}

int32_t hello_read_sign_out(const hello_running *running, int64_t *guest_id) {
    const ProtobufCMessage *message = unpacked(running, &lectern__hello__background__v1__sign_out_request__descriptor);
    if (!message) return malformed(running);
    *guest_id = ((const Lectern__Hello__Background__V1__SignOutRequest *)message)->guest_id;
    return LECTERN_OK;
}

int32_t hello_read_change(const hello_running *running, hello_change *change) {
    const ProtobufCMessage *message = unpacked(running, &lectern__host__v1__change__descriptor);
    if (!message) return malformed(running);
    const Lectern__Host__V1__Change *told = (const Lectern__Host__V1__Change *)message;
    change->is_guest = strcmp(told->body_type, "lectern.hello.v1.Guest") == 0 && strcmp(told->kind, "signed") == 0;
    if (!change->is_guest) return LECTERN_OK;
    message = clectern_unpack(clectern_arena_current(), &lectern__hello__v1__guest__descriptor, told->body.data, told->body.len);
    if (!message) return malformed(running);
    change->signed_at_ms = ((const Lectern__Hello__V1__Guest *)message)->signed_at_ms;
    return LECTERN_OK;
}

static void log_words(void *context, lectern_bytes words) {
    const hello_running *running = context;
    const lectern_label label = {LECTERN_TEXT_OF("error"), words};
    running->host->log(running->host->host, LECTERN_LOG_ERROR, LECTERN_TEXT_OF("a statement failed"), &label, 1);
}

int32_t hello_query(const hello_running *running, lectern_bytes sql, const lectern_value *values, uint32_t count,
                    lectern_row_sink row, void *context, uint64_t *written) {
    const lectern_host *host = running->host;
    int32_t code = host->query(host->host, running->call, sql, values, count, row, context, written, log_words,
                               (void *)running);
    if (code == LECTERN_OK) return LECTERN_OK;
    tell(running, &internal_error, (lectern_label){0});
    return LECTERN_FAILED;
}

char *hello_copied(lectern_bytes bytes) {
    char *copy = malloc(bytes.size + 1);
    if (!copy) return NULL;
    if (bytes.size) memcpy(copy, bytes.data, bytes.size);
    copy[bytes.size] = 0;
    return copy;
}

int64_t hello_number(lectern_bytes cursor) {
    int64_t number = 0;
    if (cursor.size > 18) return 0;
    for (uint64_t at = 0; at < cursor.size; at++) {
        if (cursor.data[at] < '0' || cursor.data[at] > '9') return 0;
        number = number * 10 + (cursor.data[at] - '0');
    }
    return number;
}
