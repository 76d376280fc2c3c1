/* Sends what was recorded, the oldest first and one after the other, until the city has answered for each.
 *
 * An operation that was tried online before it was recorded is asked for first under the key of that try, without a device sequence: if the city
 * did it then, that is the outcome. Otherwise it is told under its own key as done offline, and is recorded whatever the rules say. */
#include "fields.h"
#include "parts.h"
#include "records.h"
#include <string.h>

enum { FAILURES_MAX = 8, RETRY_FIRST_MS = 500 };

/* What is to be done after an answer. */
enum verdict { DONE, AGAIN, AGAIN_SOME_TIMES, FINAL, REFUSED };

/* Whether it was refused since this terminal's clock goes wrong, by how much nobody knows: it waits for a measurement, or for the daemon's clock. */
static bool is_of_the_clock(const lectern_kiosk *kiosk, const lectern_answer *answer) {
    return kiosk->replay.error_ms == UINT32_MAX && (strcmp(answer->reason, "REQUEST_MALFORMED") == 0 || strcmp(answer->reason, "SESSION_EXPIRED") == 0);
}

/* Decides by the reason; by the status where the reason is one that a later daemon has. docs/reference/host.md lists those of the daemon itself. */
static enum verdict judge(const lectern_answer *answer) {
    static const char *const wrong[] = {"REQUEST_MALFORMED", "REQUEST_KEY_REQUIRED", "REQUEST_KEY_MALFORMED", "REQUEST_KEY_EXPIRED", "REQUEST_KEY_REUSED",
                                        "NOT_ALLOWED", "SESSION_REQUIRED", "SESSION_EXPIRED", "RIGHT_MISSING", "FRAME_TOO_LARGE"};
    if (answer->status == 0) return DONE;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (strcmp(answer->reason, wrong[i]) == 0) return FINAL;
    switch (answer->status) {
    case LECTERN_OFFLINE:
    case 1: case 2: case 4: case 8: case 14: return AGAIN; /* cancelled, unknown, too late, too busy, unavailable */
    case 12: case 13: case 15: return AGAIN_SOME_TIMES;    /* no such method, or something went wrong there */
    default: return answer->retry_after_ms ? AGAIN : REFUSED;
    }
}

static void copy_text(char *into, size_t max, const char *from) {
    size_t size = strlen(from);
    if (size > max) size = max;
    memcpy(into, from, size);
    into[size] = 0;
}

/* The reasons in field `number` of an answer, with commas between. */
static void copy_conflicts(char into[LECTERN_CONFLICTS_BYTES_MAX + 1], const lectern_answer *answer, uint32_t number) {
    const uint8_t *at = answer->message, *end = at + answer->size;
    lectern_field field;
    size_t used = 0;
    while (number && answer->size > 0 && lectern_field_next(&at, end, &field)) {
        size_t comma = used > 0;
        if (field.number != number || !field.bytes || used + comma + field.size > LECTERN_CONFLICTS_BYTES_MAX) continue;
        if (comma) into[used++] = ',';
        memcpy(into + used, field.bytes, field.size);
        used += field.size;
    }
    into[used] = 0;
}

/* Reads the operation that is being sent. false: it is not there any more. */
static bool read_recorded(lectern_kiosk *kiosk, lectern_recorded *recorded) {
    int size = lectern_journal_read_operation(kiosk->journal, kiosk->replay.sequence, kiosk->record, sizeof kiosk->record);
    return size > 0 && lectern_recorded_unpack(recorded, kiosk->record, (size_t)size);
}

static void try_later(lectern_kiosk *kiosk, uint32_t after_ms) {
    uint32_t longer = kiosk->replay.retry_ms ? kiosk->replay.retry_ms * 2 : RETRY_FIRST_MS;
    kiosk->replay.retry_ms = longer < kiosk->options.retry_max_ms ? longer : kiosk->options.retry_max_ms;
    uint32_t wait_ms = after_ms > kiosk->replay.retry_ms ? after_ms : kiosk->replay.retry_ms;
    kiosk->replay.next_ms = uptime_ms(kiosk) + wait_ms / 2 + lectern_random_below(wait_ms / 2 + 1);
}

/* Keeps what became of the operation. Where the flash fails it is sent again later, under the same key. */
static void conclude(lectern_kiosk *kiosk, const lectern_recorded *recorded, const lectern_answer *answer, enum verdict verdict) {
    lectern_outcome outcome = {.status = answer->status, .happened_ms = kiosk->replay.happened_ms, .error_ms = kiosk->replay.error_ms};
    uint8_t bytes[LECTERN_OUTCOME_BYTES_MAX];
    outcome.wall_ms = recorded->moment.wall_ms;
    outcome.kind = verdict == REFUSED ? LECTERN_REFUSED : LECTERN_FAILED;
    if (verdict == DONE) {
        copy_conflicts(outcome.conflicts, answer, recorded->conflicts_field);
        outcome.kind = outcome.conflicts[0] ? LECTERN_CONFLICT : kiosk->replay.was_sent || kiosk->replay.asks_tried ? LECTERN_ALREADY_APPLIED : LECTERN_APPLIED;
    }
    copy_text(outcome.reason, LECTERN_REASON_BYTES_MAX, answer->reason);
    int size = lectern_outcome_pack(&outcome, bytes);
    if (lectern_journal_put_outcome(kiosk->journal, kiosk->replay.sequence, bytes, (uint32_t)size) == LECTERN_FLASH_FAILED) {
        try_later(kiosk, 0);
        return;
    }
    kiosk->replay.sequence = 0, kiosk->replay.retry_ms = 0, kiosk->replay.next_ms = 0;
}

static void answered(void *context, const lectern_answer *answer) {
    lectern_kiosk *kiosk = context;
    lectern_recorded recorded;
    enum verdict verdict = judge(answer);
    kiosk->replay.is_waiting = false;
    if (verdict == FINAL && is_of_the_clock(kiosk, answer)) verdict = AGAIN_SOME_TIMES;
    if (verdict == AGAIN_SOME_TIMES) verdict = ++kiosk->replay.failures < FAILURES_MAX ? AGAIN : FINAL;
    if (verdict == AGAIN) {
        if (answer->status == LECTERN_OFFLINE) kiosk->replay.next_ms = 0; /* as soon as there is a connection */
        else try_later(kiosk, answer->retry_after_ms);
    } else if (!read_recorded(kiosk, &recorded)) {
        kiosk->replay.sequence = 0; /* the firmware has ended it, or the flash has lost it */
    } else if (kiosk->replay.asks_tried && verdict != DONE) {
        kiosk->replay.asks_tried = kiosk->replay.was_sent = false, kiosk->replay.failures = 0, kiosk->replay.next_ms = 0;
    } else {
        conclude(kiosk, &recorded, answer, verdict);
    }
}

/* Takes up the next operation. */
static bool take_up(lectern_kiosk *kiosk, lectern_recorded *recorded) {
    bool is_new = kiosk->replay.sequence == 0;
    if (is_new) {
        kiosk->replay.sequence = lectern_journal_next(kiosk->journal, 0, false);
        kiosk->replay.failures = 0;
        /* Of the first one after a start it is not known whether it was sent before. */
        kiosk->replay.was_sent = kiosk->replay.sent_sequence == 0;
    }
    if (kiosk->replay.sequence == 0) return false;
    if (!read_recorded(kiosk, recorded)) {
        kiosk->replay.sequence = 0;
        return false;
    }
    if (is_new) kiosk->replay.asks_tried = recorded->has_tried_key;
    return true;
}

void lectern_replay_step(lectern_kiosk *kiosk, uint64_t now) {
    lectern_recorded recorded;
    char key[LECTERN_KEY_CHARACTERS + 1];
    if (kiosk->replay.is_waiting || now < kiosk->replay.next_ms || kiosk->state != LECTERN_CONNECTED || !kiosk->has_hello) return;
    /* The clock is measured first, if it can be: the times of what happened depend on it. */
    if (kiosk->calls[CLOCK_CALL].number != 0 || !take_up(kiosk, &recorded)) return;
    kiosk->replay.happened_ms = lectern_clock_at(&kiosk->clock, &recorded.moment, &kiosk->replay.error_ms);
    lectern_key_text(kiosk->replay.asks_tried ? recorded.tried_key : recorded.key, key);
    lectern_request request = {.method = recorded.method, .message = recorded.message, .size = recorded.message_size, .key = key,
                               .happened_ms = kiosk->replay.happened_ms, .session = recorded.session[0] ? recorded.session : NULL};
    int status = lectern_call_in(kiosk, REPLAY_CALL, &request, kiosk->replay.asks_tried ? 0 : kiosk->replay.sequence, answered, kiosk);
    if (status < 0) {
        if (status == LECTERN_TOO_LARGE) try_later(kiosk, kiosk->options.retry_max_ms); /* another daemon may take it */
        return;
    }
    kiosk->replay.is_waiting = true;
    if (kiosk->replay.sent_sequence == kiosk->replay.sequence) kiosk->resends++, kiosk->replay.was_sent = true;
    kiosk->replay.sent_sequence = kiosk->replay.sequence;
}

uint64_t lectern_replay_next(const lectern_kiosk *kiosk) {
    if (kiosk->state != LECTERN_CONNECTED || !kiosk->has_hello || kiosk->replay.is_waiting) return UINT64_MAX;
    return lectern_journal_next(kiosk->journal, 0, false) ? kiosk->replay.next_ms : UINT64_MAX;
}
