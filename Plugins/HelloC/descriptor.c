/* What HelloC tells of itself. The rules are those of hello.proto and background.proto; the daemon compares. */
#include "hello_plugin.h"
#include "hello_descriptors.h"

#define NAMED(name) {(const uint8_t *)(name), sizeof(name) - 1}

static const lectern_party anybody[] = {
    {LECTERN_CERTIFICATE_NONE, LECTERN_SESSION_NONE},    {LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_PARTNER, LECTERN_SESSION_NONE}, {LECTERN_CERTIFICATE_DESK, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE},
};
static const lectern_party ours[] = {
    {LECTERN_CERTIFICATE_DEVICE, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_DESK, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE},
};

static const lectern_party staffed[] = {
    {LECTERN_CERTIFICATE_DESK, LECTERN_SESSION_NONE},
    {LECTERN_CERTIFICATE_ADMIN, LECTERN_SESSION_NONE},
};
/* No caller is allowed to call CountGuest: the daemon does, once for each change of the topic. */
static const lectern_bytes followed[] = {NAMED("hello.guest")};
static const lectern_follow guests_from_oldest = {
    .size = sizeof(lectern_follow), .topics = followed, .topics_count = 1, .from_oldest = 1};

static const lectern_method methods[] = {
    [hello_method_greet] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Greet"),
        .request_type = NAMED("lectern.hello.v1.GreetRequest"), .answer_type = NAMED("lectern.hello.v1.GreetResponse"),
        .effect = LECTERN_EFFECT_NONE, .flags = LECTERN_METHOD_INLINE, .parties = anybody, .parties_count = 5},
    [hello_method_sign] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Sign"),
        .request_type = NAMED("lectern.hello.v1.SignRequest"), .answer_type = NAMED("lectern.hello.v1.SignResponse"),
        .effect = LECTERN_EFFECT_WRITE, .parties = ours, .parties_count = 3},
    [hello_method_guests] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Guests"),
        .request_type = NAMED("lectern.hello.v1.GuestsRequest"), .answer_type = NAMED("lectern.hello.v1.Guest"),
        .effect = LECTERN_EFFECT_READ, .flags = LECTERN_METHOD_SERVER_STREAMS, .parties = ours, .parties_count = 3},
    [hello_method_sign_many] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/SignMany"),
        .request_type = NAMED("lectern.hello.v1.SignRequest"), .answer_type = NAMED("lectern.hello.v1.SignResponse"),
        .effect = LECTERN_EFFECT_WRITE, .flags = LECTERN_METHOD_CLIENT_STREAMS | LECTERN_METHOD_SERVER_STREAMS,
        .parties = ours, .parties_count = 3},
    [hello_method_expect] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Expect"),
        .request_type = NAMED("lectern.hello.v1.ExpectRequest"), .answer_type = NAMED("lectern.hello.v1.ExpectResponse"),
        .effect = LECTERN_EFFECT_WRITE, .parties = staffed, .parties_count = 2},
    [hello_method_leave] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Leave"),
        .request_type = NAMED("lectern.hello.v1.LeaveRequest"), .answer_type = NAMED("lectern.hello.v1.LeaveResponse"),
        .effect = LECTERN_EFFECT_WRITE, .parties = ours, .parties_count = 3},
    [hello_method_count] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.v1.Hello/Count"),
        .request_type = NAMED("lectern.hello.v1.CountRequest"), .answer_type = NAMED("lectern.hello.v1.CountResponse"),
        .effect = LECTERN_EFFECT_READ, .parties = ours, .parties_count = 3},
    /* Allowed to nobody: a timer calls it. */
    [hello_method_sign_out] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.background.v1.Background/SignOut"),
        .request_type = NAMED("lectern.hello.background.v1.SignOutRequest"), .answer_type = NAMED("lectern.hello.background.v1.SignOutResponse"),
        .effect = LECTERN_EFFECT_WRITE},
    [hello_method_count_guest] = {
        .size = sizeof(lectern_method), .name = NAMED("lectern.hello.background.v1.Background/CountGuest"),
        .request_type = NAMED("lectern.host.v1.Change"), .answer_type = NAMED("lectern.hello.background.v1.CountGuestResponse"),
        .effect = LECTERN_EFFECT_WRITE, .follow = &guests_from_oldest},
};

static const lectern_migration migrations[] = {
    {.number = 1, .sql = NAMED("CREATE TABLE hello_guest (\n"
                               "    guest_id BIGINT PRIMARY KEY,\n"
                               "    number BIGINT NOT NULL UNIQUE,\n"
                               "    name TEXT NOT NULL UNIQUE,\n"
                               "    signed_at_ms BIGINT NOT NULL)")},
    {.number = 2, .sql = NAMED("ALTER TABLE hello_guest ADD COLUMN left_at_ms BIGINT")},
    {.number = 3, .sql = NAMED("CREATE TABLE hello_expected (name TEXT PRIMARY KEY)")},
    {.number = 4, .sql = NAMED("CREATE TABLE hello_history (\n"
                               "    history_id BIGINT PRIMARY KEY,\n"
                               "    name TEXT NOT NULL,\n"
                               "    event TEXT NOT NULL,\n"
                               "    from_state TEXT NOT NULL,\n"
                               "    to_state TEXT NOT NULL,\n"
                               "    happened_at_ms BIGINT NOT NULL,\n"
                               "    recorded_at_ms BIGINT NOT NULL,\n"
                               "    person BIGINT NOT NULL,\n"
                               "    terminal TEXT NOT NULL,\n"
                               "    method TEXT NOT NULL,\n"
                               "    request_key TEXT NOT NULL)")},
    {.number = 5, .sql = NAMED("CREATE TABLE hello_day (day BIGINT PRIMARY KEY, guests BIGINT NOT NULL)")},
};

const lectern_descriptor hello_descriptor = {
    .size = sizeof(lectern_descriptor),
    .name = NAMED("hello"),
    .version = NAMED("1.0.0"),
    .file_descriptors = {hello_descriptors, sizeof hello_descriptors},
    .configuration_type = NAMED("lectern.hello.v1.Configuration"),
    .methods = methods,
    .methods_count = sizeof methods / sizeof *methods,
    .migrations = migrations,
    .migrations_count = sizeof migrations / sizeof *migrations,
};
