/* The bytes of operations and outcomes. Each begins with a byte that tells its form. */
#include "records.h"
#include "checksum.h"
#include <string.h>

enum { FORM = 1, OPERATION_BYTES = 68, OUTCOME_BYTES = 26 };

/* A text's size, or -1 where it is longer than may be. */
static int text_size(const char *text, int max) {
    const char *end = memchr(text, 0, (size_t)max + 1);
    return end ? (int)(end - text) : -1;
}

int lectern_recorded_pack(const lectern_recorded *recorded, uint8_t *into, size_t capacity) {
    int method = text_size(recorded->method, LECTERN_METHOD_BYTES_MAX), session = text_size(recorded->session, LECTERN_SESSION_BYTES_MAX);
    if (method < 0 || session < 0 || recorded->message_size > LECTERN_MESSAGE_BYTES_MAX) return LECTERN_TOO_LARGE;
    size_t size = OPERATION_BYTES + (size_t)method + 1 + (size_t)session + 1 + recorded->message_size;
    if (size > capacity) return LECTERN_TOO_LARGE;
    into[0] = FORM, into[1] = recorded->has_tried_key, into[2] = recorded->conflicts_field, into[3] = (uint8_t)method;
    into[4] = (uint8_t)session, into[5] = 0;
    lectern_put16(into + 6, recorded->message_size);
    lectern_put64(into + 8, (uint64_t)recorded->moment.wall_ms);
    lectern_put64(into + 16, recorded->moment.uptime_ms);
    lectern_put64(into + 24, (uint64_t)recorded->moment.floor_ms);
    lectern_put32(into + 32, recorded->moment.start);
    memcpy(into + 36, recorded->key, LECTERN_KEY_BYTES);
    memcpy(into + 52, recorded->tried_key, LECTERN_KEY_BYTES);
    uint8_t *at = into + OPERATION_BYTES;
    memcpy(at, recorded->method, (size_t)method + 1), at += method + 1;
    memcpy(at, recorded->session, (size_t)session + 1), at += session + 1;
    if (recorded->message_size > 0) memcpy(at, recorded->message, recorded->message_size);
    return (int)size;
}

bool lectern_recorded_unpack(lectern_recorded *recorded, const uint8_t *bytes, size_t size) {
    if (size < OPERATION_BYTES || bytes[0] != FORM) return false;
    size_t method = bytes[3], session = bytes[4];
    memset(recorded, 0, sizeof *recorded);
    recorded->has_tried_key = bytes[1] != 0, recorded->conflicts_field = bytes[2];
    recorded->message_size = lectern_get16(bytes + 6);
    if (size != OPERATION_BYTES + method + 1 + session + 1 + recorded->message_size) return false;
    recorded->moment = (lectern_moment){.wall_ms = (int64_t)lectern_get64(bytes + 8), .uptime_ms = lectern_get64(bytes + 16),
                                        .floor_ms = (int64_t)lectern_get64(bytes + 24), .start = lectern_get32(bytes + 32)};
    memcpy(recorded->key, bytes + 36, LECTERN_KEY_BYTES);
    memcpy(recorded->tried_key, bytes + 52, LECTERN_KEY_BYTES);
    recorded->method = (const char *)bytes + OPERATION_BYTES;
    recorded->session = recorded->method + method + 1;
    recorded->message = bytes + OPERATION_BYTES + method + 1 + session + 1;
    return recorded->method[method] == 0 && recorded->session[session] == 0;
}

int lectern_outcome_pack(const lectern_outcome *outcome, uint8_t into[LECTERN_OUTCOME_BYTES_MAX]) {
    size_t reason = strlen(outcome->reason), conflicts = strlen(outcome->conflicts);
    into[0] = FORM, into[1] = (uint8_t)outcome->kind, into[2] = (uint8_t)outcome->status, into[3] = (uint8_t)reason, into[4] = (uint8_t)conflicts, into[5] = 0;
    lectern_put64(into + 6, (uint64_t)outcome->happened_ms);
    lectern_put64(into + 14, (uint64_t)outcome->wall_ms);
    lectern_put32(into + 22, outcome->error_ms);
    memcpy(into + OUTCOME_BYTES, outcome->reason, reason);
    memcpy(into + OUTCOME_BYTES + reason, outcome->conflicts, conflicts);
    return (int)(OUTCOME_BYTES + reason + conflicts);
}

bool lectern_outcome_unpack(lectern_outcome *outcome, const uint8_t *bytes, size_t size) {
    if (size < OUTCOME_BYTES || bytes[0] != FORM) return false;
    size_t reason = bytes[3], conflicts = bytes[4];
    if (size != OUTCOME_BYTES + reason + conflicts || reason > LECTERN_REASON_BYTES_MAX || conflicts > LECTERN_CONFLICTS_BYTES_MAX) return false;
    *outcome = (lectern_outcome){.kind = bytes[1], .status = bytes[2], .happened_ms = (int64_t)lectern_get64(bytes + 6),
                                 .wall_ms = (int64_t)lectern_get64(bytes + 14), .error_ms = lectern_get32(bytes + 22)};
    memcpy(outcome->reason, bytes + OUTCOME_BYTES, reason);
    memcpy(outcome->conflicts, bytes + OUTCOME_BYTES + reason, conflicts);
    return true;
}

void lectern_key_text(const uint8_t key[LECTERN_KEY_BYTES], char text[LECTERN_KEY_CHARACTERS + 1]) {
    static const char digits[] = "0123456789abcdef";
    char *at = text;
    for (int i = 0; i < LECTERN_KEY_BYTES; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
        *at++ = digits[key[i] >> 4], *at++ = digits[key[i] & 15];
    }
    *at = 0;
}

static int digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    character |= 0x20;
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
}

bool lectern_key_parse(const char *text, uint8_t key[LECTERN_KEY_BYTES]) {
    for (int i = 0; i < LECTERN_KEY_BYTES; i++) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && *text++ != '-') return false;
        int high = digit(text[0]), low = high < 0 ? -1 : digit(text[1]);
        if (low < 0) return false;
        key[i] = (uint8_t)(high << 4 | low), text += 2;
    }
    return *text == 0;
}

void lectern_key_stamp(uint8_t key[LECTERN_KEY_BYTES], int64_t time_ms) {
    for (int i = 0; i < 6; i++) key[i] = (uint8_t)((uint64_t)time_ms >> (40 - 8 * i));
    key[6] = (uint8_t)(0x70 | (key[6] & 0x0f));
    key[8] = (uint8_t)(0x80 | (key[8] & 0x3f));
}
