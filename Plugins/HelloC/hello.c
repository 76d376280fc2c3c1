/* Plugins/Hello once more, in plain C over lectern_plugin.h and the structures that protoc-c made of
 * hello.proto and background.proto. It serves the same services over the same table, so load one of the two. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lectern_plugin.h"
#include "hello_plugin.h"

LECTERN_PLUGIN_STAMP("", "");

enum { guests_per_step_max = 100, cursor_size = 24, subject_size = 40, minute_ms = 60000 };

/* How long a guest stays before being signed out; 0: for ever. Written once, by start. */
static int64_t stay_ms;

/* ---- answering ------------------------------------------------------------------------------- */

/* Packs a message and hands it to `give`; what can't be packed for want of memory is a failure. */
static int32_t packed(const ProtobufCMessage *message, int32_t (*give)(void *, lectern_bytes), void *context) {
    size_t size = protobuf_c_message_get_packed_size(message);
    uint8_t *bytes = malloc(size ? size : 1);
    if (!bytes) return LECTERN_FAILED;
    protobuf_c_message_pack(message, bytes);
    int32_t code = give(context, (lectern_bytes){bytes, size});
    free(bytes);
    return code == LECTERN_OK ? LECTERN_OK : LECTERN_FAILED;
}

static int32_t give_answer(void *context, lectern_bytes bytes) {
    const hello_running *running = context;
    return running->host->answer(running->host->host, running->call, bytes);
}

int32_t hello_answer(const hello_running *running, const ProtobufCMessage *message) {
    return packed(message, give_answer, (void *)running);
}

/* ---- Greet ----------------------------------------------------------------------------------- */

static int32_t greet(const hello_running *running) {
    hello_name name;
    int32_t code = hello_read_name(running, &lectern__hello__v1__greet_request__descriptor, &name);
    if (code != LECTERN_OK) return code;
    char *greeting = malloc(name.bytes.size + 32);
    if (!greeting) return LECTERN_FAILED;
    sprintf(greeting, hello_is_chinese(running->info) ? "你好，%s！" : "Hello, %s!", name.text);
    Lectern__Hello__V1__GreetResponse response = LECTERN__HELLO__V1__GREET_RESPONSE__INIT;
    response.greeting = greeting;
    code = hello_answer(running, &response.base);
    free(greeting);
    return code;
}

/* ---- Sign ------------------------------------------------------------------------------------ */

static int32_t take_integer(void *context, const lectern_value *columns, uint32_t count) {
    if (count == 1 && columns[0].type == LECTERN_INTEGER) *(int64_t *)context = columns[0].integer;
    return LECTERN_STOP;
}

static int32_t give_change(void *context, lectern_bytes body) {
    const hello_telling_change *telling = context;
    char subject[subject_size];
    int length = snprintf(subject, sizeof subject, "guest:%lld", (long long)telling->guest_id);
    lectern_change change = {
        .size = sizeof change,
        .topic = LECTERN_TEXT_OF("hello.guest"),
        .kind = {(const uint8_t *)telling->kind, strlen(telling->kind)},
        .subject = {(const uint8_t *)subject, (uint64_t)length},
        .body_type = LECTERN_TEXT_OF("lectern.hello.v1.Guest"),
        .body = body,
    };
    const lectern_host *host = telling->running->host;
    return host->emit(host->host, telling->running->call, &change);
}

int32_t hello_tell_guest(const hello_running *running, const char *kind, int64_t guest_id, const hello_name *name,
                         int64_t signed_at_ms, int64_t left_at_ms) {
    Lectern__Hello__V1__Guest guest = LECTERN__HELLO__V1__GUEST__INIT;
    guest.guest_id = guest_id;
    guest.name = (char *)name->text;
    guest.signed_at_ms = signed_at_ms;
    guest.left_at_ms = left_at_ms;
    hello_telling_change telling = {running, kind, guest_id};
    return packed(&guest.base, give_change, &telling);
}

/* Timers came with 1.1; built against the header of 1.0 it has none, and may not be told how long guests stay. */
#if LECTERN_ABI_MINOR >= 1
#define HELLO_NEEDS schedule

/* Schedules SignOut for the moment at which the guest will have stayed long enough. */
static int32_t give_timer(void *context, lectern_bytes request) {
    const hello_telling_change *signing = context;
    const lectern_host *host = signing->running->host;
    char key[subject_size];
    int length = snprintf(key, sizeof key, "guest/%lld", (long long)signing->guest_id);
    const lectern_timer timer = {
        .size = sizeof timer,
        .key = {(const uint8_t *)key, (uint64_t)length},
        .method = LECTERN_TEXT_OF("lectern.hello.background.v1.Background/SignOut"),
        .request = request,
        .due_ms = signing->running->info->happened_at_ms + stay_ms,
    };
    return host->schedule(host->host, signing->running->call, &timer);
}
#else
#define HELLO_NEEDS emit
static int32_t give_timer(void *context, lectern_bytes request) { return (void)context, (void)request, LECTERN_FAILED; }
#endif

static int32_t sign(const hello_running *running) {
    const lectern_host *host = running->host;
    hello_name name;
    int32_t code = hello_read_name(running, &lectern__hello__v1__sign_request__descriptor, &name);
    hello_visit visit;
    if (code == LECTERN_OK) code = hello_find_visit(running, &name, &visit);
    if (code != LECTERN_OK) return code;
    int64_t number = 1, guest_id = host->new_id(host->host, running->call);
    if (guest_id <= 0) return LECTERN_FAILED;
    code = hello_query(running, LECTERN_TEXT_OF("SELECT COALESCE(MAX(number), 0) + 1 FROM hello_guest"), NULL, 0, take_integer,
                       &number, NULL);
    if (code != LECTERN_OK) return code;
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = guest_id},
        {.type = LECTERN_INTEGER, .integer = number},
        {.type = LECTERN_TEXT, .bytes = name.bytes},
        {.type = LECTERN_INTEGER, .integer = running->info->happened_at_ms},
    };
    uint64_t written = 0;
    code = hello_query(running,
                       LECTERN_TEXT_OF("INSERT INTO hello_guest (guest_id, number, name, signed_at_ms) VALUES ($1, $2, $3, $4) "
                                       "ON CONFLICT (name) DO NOTHING"),
                       values, 4, NULL, NULL, &written);
    if (code != LECTERN_OK) return code;
    if (written != 1) return hello_refuse(running, &hello_already_signed, name.bytes);
    code = hello_write_history(running, &name, "signed", visit.state, hello_present, "Hello/Sign");
    if (code == LECTERN_OK) code = hello_tell_guest(running, "signed", guest_id, &name, running->info->happened_at_ms, 0);
    if (code != LECTERN_OK) return code;
    if (stay_ms > 0) {
        Lectern__Hello__Background__V1__SignOutRequest later = LECTERN__HELLO__BACKGROUND__V1__SIGN_OUT_REQUEST__INIT;
        later.guest_id = guest_id;
        hello_telling_change signing = {running, "signed", guest_id};
        code = packed(&later.base, give_timer, &signing);
        if (code != LECTERN_OK) return code;
    }
    Lectern__Hello__V1__SignResponse response = LECTERN__HELLO__V1__SIGN_RESPONSE__INIT;
    response.guest_id = guest_id;
    response.guests = (uint32_t)number;
    return hello_answer(running, &response.base);
}

/* ---- Guests ---------------------------------------------------------------------------------- */

static int32_t give_guest(void *context, lectern_bytes bytes) {
    hello_telling *telling = context;
    char cursor[cursor_size];
    int length = snprintf(cursor, sizeof cursor, "%lld", (long long)telling->number);
    const lectern_host *host = telling->running->host;
    return host->item(host->host, telling->running->call, bytes, (lectern_bytes){(const uint8_t *)cursor, (uint64_t)length});
}

static int32_t tell_guest(void *context, const lectern_value *columns, uint32_t count) {
    hello_telling *telling = context;
    char *name = count == 5 ? hello_copied(columns[2].bytes) : NULL;
    if (!name) return telling->code = LECTERN_FAILED, LECTERN_STOP;
    Lectern__Hello__V1__Guest guest = LECTERN__HELLO__V1__GUEST__INIT;
    guest.guest_id = columns[1].integer;
    guest.name = name;
    guest.signed_at_ms = columns[3].integer;
    guest.left_at_ms = columns[4].integer;
    telling->number = columns[0].integer;
    telling->told++;
    telling->code = packed(&guest.base, give_guest, telling);
    free(name);
    return telling->code == LECTERN_OK ? LECTERN_OK : LECTERN_STOP;
}

static int32_t stream_open(void *plugin, lectern_call *call, const lectern_call_info *info, void **stream) {
    hello_running running = {plugin, call, info};
    hello_stream request;
    int32_t code = hello_read_guests(&running, &request);
    if (code != LECTERN_OK) return code;
    hello_stream *made = malloc(sizeof *made);
    if (!made) return LECTERN_FAILED;
    *made = request;
    *stream = made;
    return LECTERN_OK;
}

static int32_t stream_step(void *plugin, lectern_call *call, const lectern_call_info *info, void *stream,
                           lectern_bytes cursor, uint32_t credit) {
    hello_running running = {plugin, call, info};
    const hello_stream *open = stream;
    if (credit > guests_per_step_max) credit = guests_per_step_max;
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = cursor.size ? hello_number(cursor) : open->after},
        {.type = LECTERN_INTEGER, .integer = credit},
    };
    hello_telling telling = {.running = &running, .code = LECTERN_OK};
    int32_t code = hello_query(&running,
                               LECTERN_TEXT_OF("SELECT number, guest_id, name, signed_at_ms, COALESCE(left_at_ms, 0) FROM hello_guest "
                                               "WHERE number > $1 ORDER BY number LIMIT $2"),
                               values, 2, tell_guest, &telling, NULL);
    if (code != LECTERN_OK) return code;
    if (telling.code != LECTERN_OK) return telling.code;
    if (telling.told == credit) return LECTERN_OK;
    if (open->only_present) return LECTERN_END;
    const lectern_host *host = running.host;
    return host->wait_for(host->host, call, LECTERN_TEXT_OF("hello.guest")) == LECTERN_OK ? LECTERN_WAIT : LECTERN_FAILED;
}

static void stream_close(void *plugin, void *stream) {
    (void)plugin;
    free(stream);
}

/* ---- CountGuest, Count ----------------------------------------------------------------------- */

static int32_t count_guest(const hello_running *running) {
    hello_change change;
    int32_t code = hello_read_change(running, &change);
    if (code != LECTERN_OK) return code;
    const lectern_value day = {.type = LECTERN_INTEGER, .integer = change.signed_at_ms / 86400000};
    if (change.is_guest) {
        code = hello_query(running,
                           LECTERN_TEXT_OF("INSERT INTO hello_day (day, guests) VALUES ($1, 1) "
                                           "ON CONFLICT (day) DO UPDATE SET guests = hello_day.guests + 1"),
                           &day, 1, NULL, NULL, NULL);
        if (code != LECTERN_OK) return code;
    }
    Lectern__Hello__Background__V1__CountGuestResponse response = LECTERN__HELLO__BACKGROUND__V1__COUNT_GUEST_RESPONSE__INIT;
    return hello_answer(running, &response.base);
}

static int32_t take_count(void *context, const lectern_value *columns, uint32_t count) {
    Lectern__Hello__V1__CountResponse *response = context;
    if (count != 2) return LECTERN_STOP;
    response->days = (uint32_t)columns[0].integer;
    response->guests = columns[1].integer;
    return LECTERN_STOP;
}

static int32_t tell_count(const hello_running *running) {
    Lectern__Hello__V1__CountResponse response = LECTERN__HELLO__V1__COUNT_RESPONSE__INIT;
    int32_t code = hello_query(running, LECTERN_TEXT_OF("SELECT COUNT(*), CAST(COALESCE(SUM(guests), 0) AS BIGINT) FROM hello_day"),
                               NULL, 0, take_count, &response, NULL);
    return code == LECTERN_OK ? hello_answer(running, &response.base) : code;
}

/* ---- the plugin ------------------------------------------------------------------------------ */

static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) {
    hello_running running = {plugin, call, info};
    switch (info->method) {
    case hello_method_greet: return greet(&running);
    case hello_method_sign:
    case hello_method_sign_many: return sign(&running);
    case hello_method_expect: return hello_expect(&running);
    case hello_method_leave: return hello_leave(&running);
    case hello_method_sign_out: return hello_sign_out(&running);
    case hello_method_count_guest: return count_guest(&running);
    case hello_method_count: return tell_count(&running);
    default: return LECTERN_INVALID;
    }
}

static int32_t start(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context) {
    (void)plugin;
    Lectern__Hello__V1__Configuration *read =
        lectern__hello__v1__configuration__unpack(NULL, configuration.size, configuration.data);
    if (!read) return error(context, LECTERN_TEXT_OF("the configuration is no lectern.hello.v1.Configuration")), LECTERN_FAILED;
    stay_ms = (int64_t)read->stay_minutes * minute_ms;
    lectern__hello__v1__configuration__free_unpacked(read, NULL);
    return LECTERN_OK;
}

const lectern_plugin *lectern_plugin_open(const lectern_host *host) {
    static lectern_plugin plugin = {
        .size = sizeof(lectern_plugin),
        .descriptor = &hello_descriptor,
        .start = start,
        .call = call,
        .stream_open = stream_open,
        .stream_step = stream_step,
        .stream_close = stream_close,
    };
    if (!LECTERN_HAS(host, HELLO_NEEDS)) return NULL;
    plugin.plugin = (void *)host;
    return &plugin;
}
