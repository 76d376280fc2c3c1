/* The kiosk: its loop, what it records, and the measuring of its clock. */
#include "fields.h"
#include "parts.h"
#include "records.h"
#include <openssl/rand.h>
#include <string.h>

enum { CLOCK_SAMPLES = 3, CLOCK_PERIOD_MS = 3600000 };

static void fill_in(lectern_kiosk_options *options) {
    if (!options->handshake_ms) options->handshake_ms = 20000;
    if (!options->heartbeat_ms) options->heartbeat_ms = 30000;
    if (!options->retry_min_ms) options->retry_min_ms = 1000;
    if (!options->retry_max_ms) options->retry_max_ms = 60000;
    if (!options->call_ms) options->call_ms = 10000;
    if (!options->name) options->name = "kiosk";
    if (!options->clock_method) options->clock_method = "lectern.host.v1.Host/Clock", options->clock_field = 1;
}

int lectern_kiosk_open(lectern_kiosk *kiosk, const lectern_kiosk_options *options, lectern_platform platform, lectern_journal *journal) {
    uint8_t state[LECTERN_STATE_BYTES_MAX];
    memset(kiosk, 0, sizeof *kiosk);
    kiosk->options = *options, kiosk->platform = platform, kiosk->journal = journal;
    fill_in(&kiosk->options);
    int size = lectern_journal_read_state(journal, state, sizeof state);
    if (size == LECTERN_FLASH_FAILED) return size;
    lectern_clock_unpack(&kiosk->clock, state, size);
    int status = lectern_state_write(kiosk);
    if (status == LECTERN_OK) status = lectern_connection_make(kiosk);
    if (status != LECTERN_OK) lectern_connection_free(kiosk);
    return status;
}

void lectern_kiosk_close(lectern_kiosk *kiosk) {
    if (kiosk->context) lectern_connection_end(kiosk, 0);
    lectern_connection_free(kiosk);
}

void lectern_kiosk_run(lectern_kiosk *kiosk, uint32_t wait_ms) {
    for (int round = 0; round < 2; round++) {
        uint64_t now = uptime_ms(kiosk);
        lectern_connection_step(kiosk, now);
        lectern_calls_expire(kiosk, now);
        lectern_clock_step(kiosk, now);
        lectern_replay_step(kiosk, now);
        if (kiosk->tls) lectern_connection_step(kiosk, now); /* what was begun just now is sent at once */
        if (round == 1 || wait_ms == 0) return;
        uint64_t next = lectern_connection_next(kiosk), call = lectern_calls_next(kiosk), replay = lectern_replay_next(kiosk);
        if (call < next) next = call;
        if (replay < next) next = replay;
        now = uptime_ms(kiosk);
        if (next < now + wait_ms) wait_ms = next > now ? (uint32_t)(next - now) : 0;
        kiosk->platform.wait(kiosk->platform.context, kiosk->writes || kiosk->sent_size > 0, wait_ms);
    }
}

/* ---- The clock. ---- */

int lectern_state_write(lectern_kiosk *kiosk) {
    uint8_t state[LECTERN_CLOCK_BYTES];
    lectern_clock_pack(&kiosk->clock, state);
    return lectern_journal_put_state(kiosk->journal, state, sizeof state);
}

static void clock_answered(void *context, const lectern_answer *answer) {
    lectern_kiosk *kiosk = context;
    const uint8_t *at = answer->message, *end = at + answer->size;
    bool was_measured = kiosk->clock.is_measured;
    lectern_field field;
    kiosk->measured_ms = uptime_ms(kiosk);
    if (answer->status != 0) kiosk->clock_samples = CLOCK_SAMPLES; /* not before the next period */
    while (answer->status == 0 && answer->size > 0 && lectern_field_next(&at, end, &field))
        if (field.number == kiosk->options.clock_field && !field.bytes)
            (void)lectern_clock_measure(&kiosk->clock, kiosk->clock_sent_ms, kiosk->measured_ms, (int64_t)field.value, wall_ms(kiosk));
    /* Where it can't be written it is measured again after the next start. */
    if (kiosk->clock.is_measured && (!was_measured || kiosk->clock_samples >= CLOCK_SAMPLES)) (void)lectern_state_write(kiosk);
}

void lectern_clock_step(lectern_kiosk *kiosk, uint64_t now) {
    if (kiosk->calls[CLOCK_CALL].number != 0 || kiosk->state != LECTERN_CONNECTED || !kiosk->has_hello) return;
    if (kiosk->clock_samples >= CLOCK_SAMPLES) {
        if (now - kiosk->measured_ms < CLOCK_PERIOD_MS) return;
        kiosk->clock_samples = 0;
    }
    lectern_request request = {.method = kiosk->options.clock_method};
    kiosk->clock_sent_ms = now;
    if (lectern_call_in(kiosk, CLOCK_CALL, &request, 0, clock_answered, kiosk) > 0) kiosk->clock_samples++;
}

static lectern_moment moment_now(const lectern_kiosk *kiosk) {
    return (lectern_moment){.wall_ms = wall_ms(kiosk), .uptime_ms = uptime_ms(kiosk), .start = kiosk->clock.start, .floor_ms = lectern_clock_floor(&kiosk->clock)};
}

int64_t lectern_time_ms(lectern_kiosk *kiosk) {
    lectern_moment now = moment_now(kiosk);
    uint32_t error;
    return lectern_clock_at(&kiosk->clock, &now, &error);
}

/* ---- Keys, operations, outcomes. ---- */

static int make_key(lectern_kiosk *kiosk, uint8_t key[LECTERN_KEY_BYTES]) {
    if (RAND_bytes(key, LECTERN_KEY_BYTES) != 1) return LECTERN_TLS_FAILED;
    lectern_key_stamp(key, lectern_time_ms(kiosk));
    return LECTERN_OK;
}

int lectern_new_key(lectern_kiosk *kiosk, char key[LECTERN_KEY_CHARACTERS + 1]) {
    uint8_t bytes[LECTERN_KEY_BYTES];
    int status = make_key(kiosk, bytes);
    if (status == LECTERN_OK) lectern_key_text(bytes, key);
    return status;
}

int lectern_record(lectern_kiosk *kiosk, const lectern_operation *operation, uint64_t *sequence) {
    *sequence = 0;
    if (!operation->method || (operation->size > 0 && !operation->message) || operation->conflicts_field > UINT8_MAX) return LECTERN_INVALID;
    if (operation->size > LECTERN_MESSAGE_BYTES_MAX) return LECTERN_TOO_LARGE;
    lectern_recorded recorded = {.moment = moment_now(kiosk), .method = operation->method, .session = operation->session ? operation->session : "",
                                 .message = operation->message, .message_size = (uint16_t)operation->size,
                                 .conflicts_field = (uint8_t)operation->conflicts_field, .has_tried_key = operation->tried_key != NULL};
    if (operation->tried_key && !lectern_key_parse(operation->tried_key, recorded.tried_key)) return LECTERN_INVALID;
    int status = make_key(kiosk, recorded.key);
    if (status != LECTERN_OK) return status;
    uint8_t bytes[LECTERN_OPERATION_BYTES_MAX];
    int size = lectern_recorded_pack(&recorded, bytes, sizeof bytes);
    return size < 0 ? size : lectern_journal_append(kiosk->journal, bytes, (uint32_t)size, sequence);
}

int lectern_next_outcome(lectern_kiosk *kiosk, uint64_t from, lectern_outcome *outcome) {
    uint8_t bytes[LECTERN_OUTCOME_BYTES_MAX];
    uint64_t sequence = lectern_journal_next(kiosk->journal, from, true);
    if (sequence == 0) return LECTERN_NOT_THERE;
    int size = lectern_journal_read_outcome(kiosk->journal, sequence, bytes, sizeof bytes);
    if (size < 0) return size;
    if (!lectern_outcome_unpack(outcome, bytes, (size_t)size)) return LECTERN_NOT_THERE;
    outcome->sequence = sequence;
    return LECTERN_OK;
}

static int read_recorded(lectern_kiosk *kiosk, uint64_t sequence, uint8_t bytes[LECTERN_OPERATION_BYTES_MAX], lectern_recorded *recorded) {
    int size = lectern_journal_read_operation(kiosk->journal, sequence, bytes, LECTERN_OPERATION_BYTES_MAX);
    if (size < 0) return size;
    return lectern_recorded_unpack(recorded, bytes, (size_t)size) ? LECTERN_OK : LECTERN_NOT_THERE;
}

int lectern_recorded_key(lectern_kiosk *kiosk, uint64_t sequence, char key[LECTERN_KEY_CHARACTERS + 1]) {
    uint8_t bytes[LECTERN_OPERATION_BYTES_MAX];
    lectern_recorded recorded;
    int status = read_recorded(kiosk, sequence, bytes, &recorded);
    if (status == LECTERN_OK) lectern_key_text(recorded.key, key);
    return status;
}

int lectern_recorded_message(lectern_kiosk *kiosk, uint64_t sequence, void *into, uint32_t capacity) {
    uint8_t bytes[LECTERN_OPERATION_BYTES_MAX];
    lectern_recorded recorded;
    int status = read_recorded(kiosk, sequence, bytes, &recorded);
    if (status != LECTERN_OK) return status;
    if (recorded.message_size > capacity) return LECTERN_TOO_LARGE;
    if (recorded.message_size > 0) memcpy(into, recorded.message, recorded.message_size);
    return recorded.message_size;
}

int lectern_outcome_read(lectern_kiosk *kiosk, uint64_t sequence) { return lectern_journal_forget(kiosk->journal, sequence); }
