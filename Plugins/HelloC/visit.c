/* The visit of a guest: who is expected, who has come, who has left, and the history of it. Where a guest is follows from the rows. */
#include "hello_plugin.h"
#include <stdlib.h>

static const hello_reason not_now = {"NOT_NOW", 9, "此刻不能这样做。", "That can't happen to the guest now."};
static const char *const state_names[] = {"", "expected", "present", "gone"};

static lectern_value text_value(const char *text) {
    size_t size = 0;
    while (text[size]) size++;
    return (lectern_value){.type = LECTERN_TEXT, .bytes = {(const uint8_t *)text, size}};
}

static int32_t take_guest(void *context, const lectern_value *columns, uint32_t count) {
    hello_visit *visit = context;
    if (count != 3) return LECTERN_STOP;
    visit->guest_id = columns[0].integer;
    visit->signed_at_ms = columns[1].integer;
    visit->state = columns[2].type == LECTERN_NULL ? hello_present : hello_gone;
    return LECTERN_STOP;
}

static int32_t take_expected(void *context, const lectern_value *columns, uint32_t count) {
    (void)columns;
    if (count == 1) ((hello_visit *)context)->state = hello_expected;
    return LECTERN_STOP;
}

int32_t hello_find_visit(const hello_running *running, const hello_name *name, hello_visit *visit) {
    *visit = (hello_visit){.state = hello_unknown};
    const lectern_value value = {.type = LECTERN_TEXT, .bytes = name->bytes};
    int32_t code = hello_query(running, LECTERN_TEXT_OF("SELECT name FROM hello_expected WHERE name = $1"), &value, 1,
                               take_expected, visit, NULL);
    if (code != LECTERN_OK) return code;
    return hello_query(running, LECTERN_TEXT_OF("SELECT guest_id, signed_at_ms, left_at_ms FROM hello_guest WHERE name = $1"),
                       &value, 1, take_guest, visit, NULL);
}

int32_t hello_write_history(const hello_running *running, const hello_name *name, const char *event, hello_state from,
                            hello_state to, const char *method) {
    const lectern_host *host = running->host;
    const lectern_call_info *info = running->info;
    int64_t id = host->new_id(host->host, running->call);
    if (id <= 0) return LECTERN_FAILED;
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = id},
        {.type = LECTERN_TEXT, .bytes = name->bytes},
        text_value(event),
        text_value(state_names[from]),
        text_value(state_names[to]),
        {.type = LECTERN_INTEGER, .integer = info->happened_at_ms},
        {.type = LECTERN_INTEGER, .integer = info->now_ms},
        {.type = LECTERN_INTEGER, .integer = info->person},
        {.type = LECTERN_TEXT, .bytes = info->terminal},
        text_value(method),
        {.type = LECTERN_TEXT, .bytes = info->request_key},
    };
    return hello_query(running,
                       LECTERN_TEXT_OF("INSERT INTO hello_history (history_id, name, event, from_state, to_state, happened_at_ms, "
                                       "recorded_at_ms, person, terminal, method, request_key) "
                                       "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
                       values, sizeof values / sizeof *values, NULL, NULL, NULL);
}

int32_t hello_expect(const hello_running *running) {
    hello_name name;
    hello_visit visit;
    int32_t code = hello_read_name(running, &lectern__hello__v1__expect_request__descriptor, &name);
    if (code == LECTERN_OK) code = hello_find_visit(running, &name, &visit);
    if (code != LECTERN_OK) return code;
    if (visit.state != hello_unknown) return hello_refuse(running, &not_now, name.bytes);
    const lectern_value value = {.type = LECTERN_TEXT, .bytes = name.bytes};
    code = hello_query(running, LECTERN_TEXT_OF("INSERT INTO hello_expected (name) VALUES ($1)"), &value, 1, NULL, NULL, NULL);
    if (code == LECTERN_OK) code = hello_write_history(running, &name, "invited", visit.state, hello_expected, "Hello/Expect");
    if (code != LECTERN_OK) return code;
    Lectern__Hello__V1__ExpectResponse response = LECTERN__HELLO__V1__EXPECT_RESPONSE__INIT;
    return hello_answer(running, &response.base);
}

int32_t hello_leave(const hello_running *running) {
    const lectern_call_info *info = running->info;
    hello_name name;
    hello_visit visit;
    int32_t code = hello_read_name(running, &lectern__hello__v1__leave_request__descriptor, &name);
    if (code == LECTERN_OK) code = hello_find_visit(running, &name, &visit);
    if (code != LECTERN_OK) return code;
    int is_known = visit.state == hello_present || visit.state == hello_gone;
    int is_past = is_known && info->happened_at_ms < info->now_ms;
    int has_come = info->happened_at_ms >= visit.signed_at_ms;
    if (!is_past && (visit.state != hello_present || !has_come)) return hello_refuse(running, &not_now, name.bytes);
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = info->happened_at_ms},
        {.type = LECTERN_INTEGER, .integer = visit.guest_id},
    };
    code = hello_query(running, LECTERN_TEXT_OF("UPDATE hello_guest SET left_at_ms = $1 WHERE guest_id = $2"), values, 2, NULL, NULL,
                       NULL);
    if (code == LECTERN_OK) code = hello_write_history(running, &name, "left", visit.state, hello_gone, "Hello/Leave");
    char *conflicts[] = {visit.state != hello_present ? "state" : "has_come"};
    int is_conflict = visit.state != hello_present || !has_come;
    if (code == LECTERN_OK) {
        code = hello_tell_guest(running, is_conflict ? "conflict" : "left", visit.guest_id, &name, visit.signed_at_ms,
                                info->happened_at_ms);
    }
    if (code != LECTERN_OK) return code;
    Lectern__Hello__V1__LeaveResponse response = LECTERN__HELLO__V1__LEAVE_RESPONSE__INIT;
    response.n_conflicts = is_conflict ? 1 : 0;
    response.conflicts = conflicts;
    return hello_answer(running, &response.base);
}

/* A guest who is here, by number. */
typedef struct hello_present_guest {
    char *name;
    int64_t signed_at_ms;
} hello_present_guest;

static int32_t take_present(void *context, const lectern_value *columns, uint32_t count) {
    hello_present_guest *guest = context;
    if (count != 2) return LECTERN_STOP;
    guest->name = hello_copied(columns[0].bytes);
    guest->signed_at_ms = columns[1].integer;
    return LECTERN_STOP;
}

/* happened_at_ms is when the timer was due, even where the daemon was down then. */
int32_t hello_sign_out(const hello_running *running) {
    const lectern_call_info *info = running->info;
    int64_t guest_id = 0;
    int32_t code = hello_read_sign_out(running, &guest_id);
    if (code != LECTERN_OK) return code;
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = guest_id},
        {.type = LECTERN_INTEGER, .integer = info->happened_at_ms},
    };
    hello_present_guest guest = {0};
    code = hello_query(running,
                       LECTERN_TEXT_OF("UPDATE hello_guest SET left_at_ms = $2 WHERE guest_id = $1 AND left_at_ms IS NULL "
                                       "RETURNING name, signed_at_ms"),
                       values, 2, take_present, &guest, NULL);
    if (code == LECTERN_OK && guest.name) {
        const hello_name name = {guest.name, text_value(guest.name).bytes};
        code = hello_write_history(running, &name, "left", hello_present, hello_gone, "Background/SignOut");
        if (code == LECTERN_OK) {
            code = hello_tell_guest(running, "left", guest_id, &name, guest.signed_at_ms, info->happened_at_ms);
        }
    }
    free(guest.name);
    if (code != LECTERN_OK) return code;
    Lectern__Hello__Background__V1__SignOutResponse response = LECTERN__HELLO__BACKGROUND__V1__SIGN_OUT_RESPONSE__INIT;
    return hello_answer(running, &response.base);
}
