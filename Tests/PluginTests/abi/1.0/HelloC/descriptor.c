/* What HelloC tells of itself. The rules are those of hello.proto; the daemon compares. */
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
};

static const lectern_migration migrations[] = {
    {.number = 1, .sql = NAMED("CREATE TABLE hello_guest (\n"
                               "    guest_id BIGINT PRIMARY KEY,\n"
                               "    number BIGINT NOT NULL UNIQUE,\n"
                               "    name TEXT NOT NULL UNIQUE,\n"
                               "    signed_at_ms BIGINT NOT NULL)")},
};

const lectern_descriptor hello_descriptor = {
    .size = sizeof(lectern_descriptor),
    .name = NAMED("hello"),
    .version = NAMED("1.0.0"),
    .file_descriptors = {hello_descriptors, sizeof hello_descriptors},
    .methods = methods,
    .methods_count = sizeof methods / sizeof *methods,
    .migrations = migrations,
    .migrations_count = sizeof migrations / sizeof *migrations,
};
