/* The plugin of timed.proto: schedules many timers in one call, and each of them writes one row. */
#include <stdio.h>
#include "fields.h"
#include DESCRIPTORS

LECTERN_PLUGIN_STAMP("", "");

static const lectern_host *host;

/* ---- handlers --------------------------------------------------------------------------------- */

static int32_t answer(lectern_call *call) { return host->answer(host->host, call, (lectern_bytes){0}); }

static int32_t schedule(lectern_call *call, const lectern_call_info *info) {
    fields asked = read_fields(info->request);
    uint64_t first = asked.numbers[1], timers = asked.numbers[2];
    lectern_bytes what = asked.texts[5];
    if (what.size > 200) return LECTERN_FAILED;
    for (uint64_t index = 0; index < timers; index++) {
        char key[32];
        uint8_t request[256], *end = put_varint(request, 1, first + index);
        if (what.size) {
            *end++ = 2 << 3 | 2;
            if (what.size > 127) *end++ = (uint8_t)(what.size | 128), *end++ = 1;
            else *end++ = (uint8_t)what.size;
            memcpy(end, what.data, what.size);
            end += what.size;
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

static int32_t run(lectern_call *call, const lectern_call_info *info) {
    fields asked = read_fields(info->request);
    lectern_bytes what = asked.texts[2];
    if (begins(what, "trap")) __builtin_trap();
    if (begins(what, "fail")) return LECTERN_FAILED;
    kill_once(what, "kill before ");
    const lectern_bytes sql = NAMED("INSERT INTO timed_run (run_id, number, late_ms) VALUES ($1, $2, $3)");
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = host->new_id(host->host, call)},
        {.type = LECTERN_INTEGER, .integer = (int64_t)asked.numbers[1]},
        {.type = LECTERN_INTEGER, .integer = info->now_ms - info->happened_at_ms},
    };
    if (host->query(host->host, call, sql, values, 3, NULL, NULL, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    kill_once(what, "kill after ");
    if (begins(what, "refuse")) {
        const lectern_problem problem = {.size = sizeof problem, .status = 9, .reason = NAMED("NO")};
        host->problem(host->host, call, &problem);
        return LECTERN_REFUSED;
    }
    return answer(call);
}

static int32_t runs(lectern_call *call) {
    uint64_t counts[2] = {0};
    const lectern_bytes sql = NAMED("SELECT COUNT(*), COUNT(DISTINCT number) FROM timed_run");
    if (host->query(host->host, call, sql, NULL, 0, take_counts, counts, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    return answer_counts(host, call, counts);
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
    .file_descriptors = {descriptors, sizeof descriptors},
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
