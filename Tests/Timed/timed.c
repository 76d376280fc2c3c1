/* The plugin of timed.proto: schedules many timers in one call, and each of them writes one row. The tests and Scripts/bench-timers
 * compile it, with timed_descriptors.h made of the contract. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "lectern_plugin.h"
#include "timed_descriptors.h"

LECTERN_PLUGIN_STAMP("", "");

#define NAMED(text) {(const uint8_t *)(text), sizeof(text) - 1}

static const lectern_host *host;

/* ---- messages: of their fields the varints, and one text -------------------------------------- */

typedef struct fields {
    uint64_t numbers[8];
    lectern_bytes text;
} fields;

static uint64_t varint(const uint8_t **at, const uint8_t *end) {
    uint64_t value = 0;
    for (int shift = 0; *at < end && shift < 64; shift += 7) {
        uint8_t byte = *(*at)++;
        value |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) break;
    }
    return value;
}

static fields read_fields(lectern_bytes message) {
    fields found = {0};
    const uint8_t *at = message.data, *end = at + message.size;
    while (at < end) {
        uint64_t tag = varint(&at, end), value = varint(&at, end);
        if ((tag & 7) == 2) {
            if (value > (uint64_t)(end - at)) break;
            found.text = (lectern_bytes){at, value};
            at += value;
        } else if (tag >> 3 < 8) {
            found.numbers[tag >> 3] = value;
        }
    }
    return found;
}

static uint8_t *put_varint(uint8_t *at, uint32_t field, uint64_t value) {
    *at++ = (uint8_t)(field << 3);
    for (; value > 127; value >>= 7) *at++ = (uint8_t)(value | 128);
    *at++ = (uint8_t)value;
    return at;
}

static int begins(lectern_bytes text, const char *word) { return text.size >= strlen(word) && memcmp(text.data, word, strlen(word)) == 0; }

/* ---- handlers --------------------------------------------------------------------------------- */

static int32_t answer(lectern_call *call) { return host->answer(host->host, call, (lectern_bytes){0}); }

static int32_t schedule(lectern_call *call, const lectern_call_info *info) {
    fields asked = read_fields(info->request);
    uint64_t first = asked.numbers[1], timers = asked.numbers[2];
    if (asked.text.size > 200) return LECTERN_FAILED;
    for (uint64_t index = 0; index < timers; index++) {
        char key[32];
        uint8_t request[256], *end = put_varint(request, 1, first + index);
        if (asked.text.size) {
            *end++ = 2 << 3 | 2;
            if (asked.text.size > 127) *end++ = (uint8_t)(asked.text.size | 128), *end++ = 1;
            else *end++ = (uint8_t)asked.text.size;
            memcpy(end, asked.text.data, asked.text.size);
            end += asked.text.size;
        }
        int length = snprintf(key, sizeof key, "number/%llu", (unsigned long long)(first + index));
        const lectern_timer timer = {
            .size = sizeof timer,
            .key = {(const uint8_t *)key, (uint64_t)length},
            .method = NAMED("lectern.timed.v1.Timed/Run"),
            .request = {request, (uint64_t)(end - request)},
            .due_ms = info->now_ms + (int64_t)(asked.numbers[3] + asked.numbers[4] * index / (timers ? timers : 1)),
        };
        int32_t code = host->schedule(host->host, call, &timer);
        if (code != LECTERN_OK) return LECTERN_FAILED;
    }
    return answer(call);
}

/* Ends the worker as kill -9 does, the first time. */
static void kill_once(lectern_bytes what, const char *when) {
    char file[256];
    uint64_t skipped = strlen(when);
    if (!begins(what, when) || what.size - skipped >= sizeof file) return;
    memcpy(file, what.data + skipped, what.size - skipped);
    file[what.size - skipped] = 0;
    int made = open(file, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (made < 0) return;
    close(made);
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int32_t run(lectern_call *call, const lectern_call_info *info) {
    fields asked = read_fields(info->request);
    if (begins(asked.text, "trap")) __builtin_trap();
    if (begins(asked.text, "fail")) return LECTERN_FAILED;
    kill_once(asked.text, "kill before ");
    const lectern_bytes sql = NAMED("INSERT INTO timed_run (run_id, number, late_ms) VALUES ($1, $2, $3)");
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = host->new_id(host->host, call)},
        {.type = LECTERN_INTEGER, .integer = (int64_t)asked.numbers[1]},
        {.type = LECTERN_INTEGER, .integer = info->now_ms - info->happened_at_ms},
    };
    if (host->query(host->host, call, sql, values, 3, NULL, NULL, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    kill_once(asked.text, "kill after ");
    if (begins(asked.text, "refuse")) {
        const lectern_problem problem = {.size = sizeof problem, .status = 9, .reason = NAMED("NO")};
        host->problem(host->host, call, &problem);
        return LECTERN_REFUSED;
    }
    return answer(call);
}

static int32_t take_counts(void *context, const lectern_value *columns, uint32_t count) {
    uint64_t *counts = context;
    for (uint32_t column = 0; column < count && column < 2; column++) counts[column] = (uint64_t)columns[column].integer;
    return LECTERN_STOP;
}

static int32_t runs(lectern_call *call) {
    uint64_t counts[2] = {0};
    const lectern_bytes sql = NAMED("SELECT COUNT(*), COUNT(DISTINCT number) FROM timed_run");
    if (host->query(host->host, call, sql, NULL, 0, take_counts, counts, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    uint8_t message[32], *end = put_varint(put_varint(message, 1, counts[0]), 2, counts[1]);
    return host->answer(host->host, call, (lectern_bytes){message, (uint64_t)(end - message)});
}

static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) {
    (void)plugin;
    switch (info->method) {
    case 0: return schedule(call, info);
    case 1: return run(call, info);
    default: return runs(call);
    }
}

/* ---- the plugin ------------------------------------------------------------------------------- */

#define METHOD(n, e, p, c) {.size = sizeof(lectern_method), .name = NAMED("lectern.timed.v1.Timed/" n), \
    .request_type = NAMED("lectern.timed.v1." n "Request"), .answer_type = NAMED("lectern.timed.v1." n "Response"), .effect = e, \
    .parties = p, .parties_count = c}

static const lectern_party parties[] = {
    {LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE}, {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE}};

static const lectern_method methods[] = {
    METHOD("Schedule", LECTERN_EFFECT_WRITE, parties, 2), METHOD("Run", LECTERN_EFFECT_WRITE, NULL, 0),
    METHOD("Runs", LECTERN_EFFECT_READ, parties, 2)};

static const lectern_migration migrations[] = {
    {.number = 1, .sql = NAMED("CREATE TABLE timed_run (run_id BIGINT NOT NULL PRIMARY KEY, number BIGINT NOT NULL, late_ms BIGINT NOT NULL)")},
};

static const lectern_descriptor descriptor = {
    .size = sizeof(lectern_descriptor),
    .name = NAMED("timed"),
    .version = NAMED("1.0.0"),
    .file_descriptors = {timed_descriptors, sizeof timed_descriptors},
    .methods = methods,
    .methods_count = sizeof methods / sizeof *methods,
    .migrations = migrations,
    .migrations_count = 1,
};

const lectern_plugin *lectern_plugin_open(const lectern_host *given) {
    static const lectern_plugin plugin = {.size = sizeof(lectern_plugin), .descriptor = &descriptor, .call = call};
    if (!LECTERN_HAS(given, schedule)) return NULL;
    host = given;
    return &plugin;
}
