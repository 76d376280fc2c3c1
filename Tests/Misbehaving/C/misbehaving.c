/* The plugin of misbehaving.proto in C. How it misbehaves is in kinds.c. Compiled with OPEN_KIND it does so in
 * lectern_plugin_open. */
#include <string.h>
#include "lectern_plugin.h"
#include "misbehaving.h"
#include "misbehaving_descriptors.h"

LECTERN_PLUGIN_STAMP("", "");

#ifndef OPEN_KIND
#define OPEN_KIND ""
#endif

#define NAMED(name) {(const uint8_t *)(name), sizeof(name) - 1}

enum { method_write, method_prepare, method_read, method_read_inline, method_compute, method_compute_inline, method_open, method_step };

static const lectern_party devices[] = {{LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE}};

#define METHOD(method, named, does, has)                                                                                      \
    [method] = {.size = sizeof(lectern_method), .name = NAMED("lectern.misbehaving.v1.Misbehaving/" named),                    \
                .request_type = NAMED("lectern.misbehaving.v1.Request"), .answer_type = NAMED("lectern.misbehaving.v1.Outcome"), \
                .effect = does, .flags = has, .parties = devices, .parties_count = 1}

static const lectern_method methods[] = {
    METHOD(method_write, "Write", LECTERN_EFFECT_WRITE, 0),
    METHOD(method_prepare, "Prepare", LECTERN_EFFECT_WRITE, LECTERN_METHOD_PREPARES),
    METHOD(method_read, "Read", LECTERN_EFFECT_READ, 0),
    METHOD(method_read_inline, "ReadInline", LECTERN_EFFECT_READ, LECTERN_METHOD_INLINE),
    METHOD(method_compute, "Compute", LECTERN_EFFECT_NONE, 0),
    METHOD(method_compute_inline, "ComputeInline", LECTERN_EFFECT_NONE, LECTERN_METHOD_INLINE),
    METHOD(method_open, "Open", LECTERN_EFFECT_READ, LECTERN_METHOD_SERVER_STREAMS),
    METHOD(method_step, "Step", LECTERN_EFFECT_READ, LECTERN_METHOD_SERVER_STREAMS),
};

static const lectern_descriptor descriptor = {
    .size = sizeof(lectern_descriptor),
    .name = NAMED("misbehaving"),
    .version = NAMED("1.0.0"),
    .file_descriptors = {misbehaving_descriptors, sizeof misbehaving_descriptors},
    .configuration_type = NAMED("lectern.misbehaving.v1.Configuration"),
    .methods = methods,
    .methods_count = sizeof methods / sizeof *methods,
};

/* Copies a text field out of a message that has no other kind of field. */
static void read_text(lectern_bytes message, uint8_t field, char *into, uint64_t room) {
    into[0] = 0;
    for (uint64_t at = 0; at + 2 <= message.size; at += 2u + message.data[at + 1])
        if (message.data[at] == (field << 3 | 2) && message.data[at + 1] < room) {
            memcpy(into, message.data + at + 2, message.data[at + 1]);
            into[message.data[at + 1]] = 0;
        }
}

/* Does what the request asks for. */
static int32_t obey(lectern_call *call, const lectern_call_info *info) {
    char kind[32];
    read_text(info->request, 1, kind, sizeof kind);
    return misbehave(kind, call, info->method == method_open || info->method == method_step);
}

static int32_t prepare(void *plugin, lectern_call *call, const lectern_call_info *info) {
    (void)plugin;
    return obey(call, info);
}

static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) {
    (void)plugin;
    return info->method == method_prepare ? misbehave("", call, 0) : obey(call, info);
}

static int32_t stream_open(void *plugin, lectern_call *call, const lectern_call_info *info, void **stream) {
    (void)plugin;
    *stream = NULL;
    if (info->method != method_open) return LECTERN_OK;
    int32_t code = obey(call, info);
    return code == LECTERN_END ? LECTERN_OK : code;
}

static int32_t stream_step(void *plugin, lectern_call *call, const lectern_call_info *info, void *stream, lectern_bytes cursor,
                           uint32_t credit) {
    (void)plugin, (void)stream, (void)cursor, (void)credit;
    return info->method == method_step ? obey(call, info) : misbehave("", call, 1);
}

static void stream_close(void *plugin, void *stream) { (void)plugin, (void)stream; }

static int32_t configured(lectern_bytes configuration, uint8_t field) {
    char kind[32];
    read_text(configuration, field, kind, sizeof kind);
    return kind[0] ? misbehave(kind, NULL, 0) : LECTERN_OK;
}

static int32_t start(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context) {
    (void)plugin, (void)error, (void)context;
    return configured(configuration, 1);
}

static int32_t check(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context) {
    (void)plugin, (void)error, (void)context;
    return configured(configuration, 2);
}

static const lectern_plugin plugin = {
    .size = sizeof(lectern_plugin),
    .descriptor = &descriptor,
    .start = start,
    .check = check,
    .prepare = prepare,
    .call = call,
    .stream_open = stream_open,
    .stream_step = stream_step,
    .stream_close = stream_close,
};

const lectern_host *misbehaving_host;

const lectern_plugin *lectern_plugin_open(const lectern_host *host) {
    misbehaving_host = host;
    if (OPEN_KIND[0]) misbehave(OPEN_KIND, NULL, 0);
    return &plugin;
}
