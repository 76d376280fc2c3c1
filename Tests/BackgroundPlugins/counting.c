/* The plugin of counting.proto: four followers of the loans, each of which writes one row for each change. */
#include "fields.h"
#include DESCRIPTORS

LECTERN_PLUGIN_STAMP("", "");

static const lectern_host *host;

static int32_t answer(lectern_call *call) { return host->answer(host->host, call, (lectern_bytes){0}); }

/* The rows have no key of the change's position: one that came twice leaves two. */
static int32_t follow(lectern_call *call, const lectern_call_info *info) {
    if (!info->origin || info->origin->kind != LECTERN_ORIGIN_FOLLOWER) return LECTERN_FAILED;
    const char follower = (char)('1' + info->method);
    fields change = read_fields(info->request);
    lectern_bytes what = {0};
    if (begins(change.texts[1], "counting.")) what = read_fields(change.texts[4]).texts[1];
    if (begins(what, "fail ") && what.size == 6 && what.data[5] == (uint8_t)follower) return LECTERN_FAILED;
    kill_once(what, "kill before ");
    const lectern_bytes sql = NAMED("INSERT INTO counting_row (row_id, follower, position) VALUES ($1, $2, $3)");
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = host->new_id(host->host, call)},
        {.type = LECTERN_INTEGER, .integer = follower - '0'},
        {.type = LECTERN_INTEGER, .integer = info->origin->position},
    };
    if (host->query(host->host, call, sql, values, 3, NULL, NULL, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    kill_once(what, "kill after ");
    return answer(call);
}

static int32_t note(lectern_call *call, const lectern_call_info *info) {
    const lectern_change change = {
        .size = sizeof change,
        .topic = NAMED("counting.note"),
        .kind = NAMED("noted"),
        .subject = NAMED("note:1"),
        .body_type = NAMED("lectern.counting.v1.NoteRequest"),
        .body = info->request,
    };
    return host->emit(host->host, call, &change) == LECTERN_OK ? answer(call) : LECTERN_FAILED;
}

static int32_t counts(lectern_call *call, const lectern_call_info *info) {
    uint64_t found[2] = {0};
    const lectern_bytes sql = NAMED("SELECT COUNT(*), COUNT(DISTINCT position) FROM counting_row WHERE follower = $1");
    const lectern_value follower = {.type = LECTERN_INTEGER, .integer = (int64_t)read_fields(info->request).numbers[1]};
    if (host->query(host->host, call, sql, &follower, 1, take_counts, found, NULL, NULL, NULL) != LECTERN_OK) return LECTERN_FAILED;
    return answer_counts(host, call, found);
}

static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) {
    (void)plugin;
    if (info->method < 4) return follow(call, info);
    return info->method == 4 ? note(call, info) : counts(call, info);
}

/* ---- the plugin ------------------------------------------------------------------------------- */

static const lectern_bytes topics[] = {NAMED("circulation.loan"), NAMED("counting.note")};
static const lectern_follow loans = {.size = sizeof(lectern_follow), .topics = topics, .topics_count = 2};

#define FOLLOWER(n) {.size = sizeof(lectern_method), .name = NAMED("lectern.counting.v1.Counting/" n), \
    .request_type = NAMED("lectern.host.v1.Change"), .answer_type = NAMED("lectern.counting.v1.FollowResponse"), \
    .effect = LECTERN_EFFECT_WRITE, .follow = &loans}
#define METHOD(n, e) {.size = sizeof(lectern_method), .name = NAMED("lectern.counting.v1.Counting/" n), \
    .request_type = NAMED("lectern.counting.v1." n "Request"), .answer_type = NAMED("lectern.counting.v1." n "Response"), .effect = e, \
    .parties = parties, .parties_count = 2}

static const lectern_party parties[] = {
    {LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE}, {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE}};

static const lectern_method methods[] = {
    FOLLOWER("First"), FOLLOWER("Second"), FOLLOWER("Third"), FOLLOWER("Fourth"), METHOD("Note", LECTERN_EFFECT_WRITE),
    METHOD("Counts", LECTERN_EFFECT_READ)};

static const lectern_migration migrations[] = {
    {.number = 1, .sql = NAMED("CREATE TABLE counting_row (row_id BIGINT NOT NULL PRIMARY KEY, follower BIGINT NOT NULL, position BIGINT NOT NULL)")},
};

static const lectern_descriptor descriptor = {
    .size = sizeof(lectern_descriptor),
    .name = NAMED("counting"),
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
