/* The parts of LecternKiosk that need no daemon: the clock, records, keys, fields of messages, local rules.
 *
 *   parts_test             prints ok
 *   parts_test --memory    prints what each structure takes, in bytes */
#include "checksum.h"
#include "fields.h"
#include "lectern_rules.h"
#include "records.h"
#include "simulated_flash.h"
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void clock_measured_isExactWithinHalfTheWay(void) {
    lectern_clock clock;
    lectern_clock_unpack(&clock, NULL, LECTERN_NOT_THERE);
    lectern_moment moment = {.wall_ms = 5000, .uptime_ms = 100, .start = 1};
    uint32_t error;
    EXPECT(clock.start == 1 && lectern_clock_at(&clock, &moment, &error) == 5000 && error == UINT32_MAX);
    /* The daemon said 1000000 between 200 and 300 of uptime. */
    EXPECT(lectern_clock_measure(&clock, 200, 300, 1000000, 5200));
    EXPECT(lectern_clock_at(&clock, &moment, &error) == 1000050 - 200 && error == 51);
    EXPECT(clock.offset_ms == 1000050 - 5200);
    /* A slower answer says less, a faster one more; after long enough any says more. */
    EXPECT(!lectern_clock_measure(&clock, 400, 600, 2000000, 5300));
    EXPECT(lectern_clock_measure(&clock, 700, 710, 1000460, 5610) && clock.error_ms == 6);
    EXPECT(lectern_clock_measure(&clock, 10000700, 10000900, 11000560, 10005800) && clock.error_ms == 101);
    EXPECT(!lectern_clock_measure(&clock, 10, 5, 1, 1) && !lectern_clock_measure(&clock, 10000900, 10000901, -1, 1));
}

/* Within a start the wall clock does not matter: somebody sets it. */
static void clock_wallIsSet_goesByUptime(void) {
    lectern_clock clock;
    lectern_clock_unpack(&clock, NULL, 0);
    EXPECT(lectern_clock_measure(&clock, 1000, 1000, 9000000, 77));
    lectern_moment moment = {.wall_ms = 123456789, .uptime_ms = 4000, .start = 1};
    uint32_t error;
    EXPECT(lectern_clock_at(&clock, &moment, &error) == 9003000 && error == 1);
}

/* What happened before a loss of power is corrected by the offset, and never put before what was known. */
static void clock_afterALossOfPower_goesByTheOffset(void) {
    lectern_clock clock;
    uint8_t kept[LECTERN_CLOCK_BYTES];
    uint32_t error;
    lectern_clock_unpack(&clock, NULL, 0);
    EXPECT(lectern_clock_measure(&clock, 1000, 1010, 9000000, 8999000));
    lectern_clock_pack(&clock, kept);
    lectern_clock_unpack(&clock, kept, sizeof kept);
    EXPECT(clock.start == 2 && !clock.is_measured && clock.has_offset && clock.offset_ms == 1005);
    lectern_moment moment = {.wall_ms = 9100000, .uptime_ms = 50, .start = 1, .floor_ms = lectern_clock_floor(&clock)};
    EXPECT(lectern_clock_at(&clock, &moment, &error) == 9101005 && error == 6);
    moment.wall_ms = 12; /* the battery of the clock is empty: 1970 */
    EXPECT(lectern_clock_at(&clock, &moment, &error) == 8999999);
    lectern_clock_unpack(&clock, kept, 7);
    EXPECT(clock.start == 1 && !clock.has_offset);
}

static void operation_packed_isRead(void) {
    uint8_t bytes[LECTERN_OPERATION_BYTES_MAX], message[LECTERN_MESSAGE_BYTES_MAX + 1] = {1, 2, 3};
    char method[LECTERN_METHOD_BYTES_MAX + 2], session[LECTERN_SESSION_BYTES_MAX + 1];
    memset(method, 'm', sizeof method), memset(session, 's', sizeof session);
    method[LECTERN_METHOD_BYTES_MAX] = session[LECTERN_SESSION_BYTES_MAX] = 0;
    lectern_recorded one = {.moment = {-5, 6, 7, -8}, .has_tried_key = true, .conflicts_field = 4, .method = method, .session = session,
                            .message = message, .message_size = LECTERN_MESSAGE_BYTES_MAX, .key = {9}, .tried_key = {10}}, two;
    int size = lectern_recorded_pack(&one, bytes, sizeof bytes);
    EXPECT(size > 0 && lectern_recorded_unpack(&two, bytes, (size_t)size));
    EXPECT(two.moment.wall_ms == -5 && two.moment.uptime_ms == 6 && two.moment.start == 7 && two.moment.floor_ms == -8);
    EXPECT(!strcmp(two.method, method) && !strcmp(two.session, session) && !memcmp(two.message, message, LECTERN_MESSAGE_BYTES_MAX));
    EXPECT(two.has_tried_key && two.conflicts_field == 4 && two.key[0] == 9 && two.tried_key[0] == 10);
    for (int shorter = 0; shorter < size; shorter++) EXPECT(!lectern_recorded_unpack(&two, bytes, (size_t)shorter));
    EXPECT(lectern_recorded_pack(&one, bytes, (size_t)size - 1) == LECTERN_TOO_LARGE);
    one.message_size++;
    EXPECT(lectern_recorded_pack(&one, bytes, sizeof bytes) == LECTERN_TOO_LARGE);
    one.message_size--, method[LECTERN_METHOD_BYTES_MAX] = 'm', method[LECTERN_METHOD_BYTES_MAX + 1] = 0;
    EXPECT(lectern_recorded_pack(&one, bytes, sizeof bytes) == LECTERN_TOO_LARGE);
}

static void outcome_packed_isRead(void) {
    uint8_t bytes[LECTERN_OUTCOME_BYTES_MAX];
    lectern_outcome one = {.kind = LECTERN_CONFLICT, .status = 9, .happened_ms = 1, .wall_ms = -1, .error_ms = 3}, two;
    memset(one.reason, 'R', LECTERN_REASON_BYTES_MAX), memset(one.conflicts, 'C', LECTERN_CONFLICTS_BYTES_MAX);
    int size = lectern_outcome_pack(&one, bytes);
    EXPECT(size <= LECTERN_OUTCOME_BYTES_MAX && lectern_outcome_unpack(&two, bytes, (size_t)size));
    EXPECT(two.kind == one.kind && two.status == 9 && two.happened_ms == 1 && two.wall_ms == -1 && two.error_ms == 3);
    EXPECT(!strcmp(two.reason, one.reason) && !strcmp(two.conflicts, one.conflicts));
    for (int shorter = 0; shorter < size; shorter++) EXPECT(!lectern_outcome_unpack(&two, bytes, (size_t)shorter));
}

static void key_asText_isAUUIDOfVersion7(void) {
    uint8_t key[LECTERN_KEY_BYTES], again[LECTERN_KEY_BYTES];
    char text[LECTERN_KEY_CHARACTERS + 1];
    memset(key, 0xff, sizeof key);
    lectern_key_stamp(key, 0x0123456789ab);
    lectern_key_text(key, text);
    EXPECT(!strcmp(text, "01234567-89ab-7fff-bfff-ffffffffffff"));
    EXPECT(lectern_key_parse(text, again) && !memcmp(key, again, sizeof key));
    EXPECT(lectern_key_parse("01234567-89AB-7fff-bfff-FFFFFFFFFFFF", again) && !memcmp(key, again, sizeof key));
    static const char *const wrong[] = {"", "01234567-89ab-7fff-bfff-fffffffffff", "01234567-89ab-7fff-bfff-ffffffffffff0", "0123456789ab-7fff-bfff-ffffffffffffffff", "g1234567-89ab-7fff-bfff-ffffffffffff"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) EXPECT(!lectern_key_parse(wrong[i], again));
}

static void fields_ofAMessage_areRead(void) {
    static const uint8_t message[] = {0x08, 0x96, 0x01, 0x12, 0x02, 'h', 'i', 0x1d, 1, 0, 0, 0, 0x21, 2, 0, 0, 0, 0, 0, 0, 0, 0x2a, 0x00};
    const uint8_t *at = message;
    lectern_field field;
    EXPECT(lectern_field_next(&at, message + sizeof message, &field) && field.number == 1 && field.value == 150 && !field.bytes);
    EXPECT(lectern_field_next(&at, message + sizeof message, &field) && field.number == 2 && field.size == 2 && field.bytes[1] == 'i');
    EXPECT(lectern_field_next(&at, message + sizeof message, &field) && field.number == 3 && field.value == 1);
    EXPECT(lectern_field_next(&at, message + sizeof message, &field) && field.number == 4 && field.value == 2);
    EXPECT(lectern_field_next(&at, message + sizeof message, &field) && field.number == 5 && field.size == 0 && field.bytes);
    EXPECT(!lectern_field_next(&at, message + sizeof message, &field));
    /* Whatever was cut off, nothing behind it is read: each prefix stands at the end of its own memory. */
    for (size_t size = 0; size < sizeof message; size++) {
        uint8_t copy[sizeof message];
        uint8_t *begin = copy + sizeof copy - size;
        memcpy(begin, message, size);
        for (at = begin; lectern_field_next(&at, copy + sizeof copy, &field);) EXPECT(at <= copy + sizeof copy);
    }
    static const uint8_t endless[] = {0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01};
    at = endless;
    EXPECT(!lectern_field_next(&at, endless + sizeof endless, &field));
}

/* ---- Local rules. ---- */

enum { BLOCKED = 50, HELD = 3, RULES = 3, HEAD = 168, SNAPSHOT = HEAD + (BLOCKED + HELD) * 8 + RULES * 40 };
static uint8_t snapshot[SNAPSHOT], rules_key[LECTERN_RULES_KEY_BYTES];
static uint64_t readable = SNAPSHOT;

static int read_snapshot(void *context, uint64_t offset, void *into, uint32_t size) {
    (void)context;
    if (offset + size > readable) return -1;
    memcpy(into, snapshot + offset, size);
    return 0;
}

static int in_order(const void *one, const void *other) { return memcmp(one, other, 8); }

static void put_hashes(uint8_t *at, const char *name, int count) {
    for (int i = 0; i < count; i++) {
        char text[32];
        uint8_t hash[EVP_MAX_MD_SIZE];
        unsigned int size;
        snprintf(text, sizeof text, "%s-%d", name, i);
        EXPECT(EVP_Digest(text, strlen(text), hash, &size, EVP_sha256(), NULL) == 1);
        memcpy(at + i * 8, hash, 8);
    }
    qsort(at, (size_t)count, 8, in_order);
}

static void put_rule(uint8_t *at, const char *category, const char *type, int lends, uint16_t days, uint16_t loans) {
    memcpy(at, category, strlen(category)), memcpy(at + 16, type, strlen(type));
    at[32] = (uint8_t)lends;
    lectern_put16(at + 34, days), lectern_put16(at + 36, loans);
}

/* A snapshot as the city signs it, of moment 1000000, good for 5000 ms. */
static void make_snapshot(EVP_PKEY *key) {
    memset(snapshot, 0, sizeof snapshot);
    memcpy(snapshot, "LKRULES1", 8), memcpy(snapshot + 40, "kiosk-1", 7);
    lectern_put64(snapshot + 8, 1000000), lectern_put64(snapshot + 16, 1005000);
    lectern_put32(snapshot + 24, BLOCKED), lectern_put32(snapshot + 28, HELD), lectern_put32(snapshot + 32, RULES);
    put_hashes(snapshot + HEAD, "BAD", BLOCKED), put_hashes(snapshot + HEAD + BLOCKED * 8, "HELD", HELD);
    uint8_t *rules = snapshot + HEAD + (BLOCKED + HELD) * 8;
    put_rule(rules, "", "reference", 0, 0, 0), put_rule(rules + 40, "child", "", 1, 30, 2), put_rule(rules + 80, "", "book", 1, 14, 1);
    unsigned int hash;
    size_t signature = 64, size = sizeof rules_key;
    EXPECT(EVP_Digest(snapshot + HEAD, SNAPSHOT - HEAD, snapshot + 72, &hash, EVP_sha256(), NULL) == 1);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EXPECT(EVP_DigestSignInit(context, NULL, NULL, NULL, key) == 1 && EVP_DigestSign(context, snapshot + 104, &signature, snapshot, 104) == 1);
    EVP_MD_CTX_free(context);
    EXPECT(EVP_PKEY_get_raw_public_key(key, rules_key, &size) == 1);
}

static int open_rules(lectern_rules *rules, int64_t now) { return lectern_rules_open(rules, read_snapshot, NULL, rules_key, "kiosk-1", now, 0); }

static void rules_signed_decide(void) {
    lectern_rules rules;
    uint32_t days;
    EXPECT(open_rules(&rules, 1000000) == LECTERN_OK);
    static const struct { lectern_rules_question question; int answer; uint32_t days; } cases[] = {
        {{"CARD", "B", "adult", "book", 0}, LECTERN_MAY_LEND, 14},        {{"CARD", "B", "adult", "book", 1}, LECTERN_LIMIT_REACHED, 14},
        {{"CARD", "B", "child", "book", 1}, LECTERN_MAY_LEND, 30},        {{"CARD", "B", "child", "reference", 0}, LECTERN_NOT_LENDABLE, 0},
        {{"CARD", "B", NULL, NULL, 0}, LECTERN_NOT_LENDABLE, 0},          {{"CARD", "B", "children", "dvd", 0}, LECTERN_NOT_LENDABLE, 0},
        {{"CARD", "HELD-2", "child", "book", 0}, LECTERN_ITEM_HELD, 0},   {{"CARD", "HELD-3", "child", "book", 0}, LECTERN_MAY_LEND, 30},
        {{NULL, "B", "child", "book", 0}, LECTERN_INVALID, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        EXPECT(lectern_rules_decide(&rules, &cases[i].question, 1000000, &days) == cases[i].answer && days == cases[i].days);
    for (int i = -1; i <= BLOCKED; i++) {
        char card[32];
        snprintf(card, sizeof card, "BAD-%d", i);
        lectern_rules_question question = {card, "B", "child", "", 0};
        EXPECT(lectern_rules_decide(&rules, &question, 1000000, &days) == (i >= 0 && i < BLOCKED ? LECTERN_CARD_BLOCKED : LECTERN_MAY_LEND));
    }
    EXPECT(lectern_rules_decide(&rules, &cases[0].question, 1005001, &days) == LECTERN_STALE);
}

static void rules_tooOldOrForAnother_areRefused(void) {
    lectern_rules rules;
    EXPECT(open_rules(&rules, 1005000) == LECTERN_OK && open_rules(&rules, 1005001) == LECTERN_STALE);
    EXPECT(open_rules(&rules, 1000000 - 300000) == LECTERN_OK && open_rules(&rules, 1000000 - 300001) == LECTERN_STALE);
    EXPECT(lectern_rules_open(&rules, read_snapshot, NULL, rules_key, "kiosk-1", 1000101, 100) == LECTERN_STALE);
    EXPECT(lectern_rules_open(&rules, read_snapshot, NULL, rules_key, "kiosk-12", 1000000, 0) == LECTERN_FORGED && !rules.is_open);
    uint32_t days;
    EXPECT(lectern_rules_decide(&rules, &(lectern_rules_question){"C", "B", "", "book", 0}, 1000000, &days) == LECTERN_INVALID);
}

/* Any bit that is changed is found; so is an end that is missing. */
static void rules_changed_areRefused(void) {
    lectern_rules rules;
    for (size_t bit = 0; bit < SNAPSHOT * 8; bit += 3) {
        snapshot[bit / 8] ^= (uint8_t)(1 << bit % 8);
        EXPECT(open_rules(&rules, 1000000) != LECTERN_OK && !rules.is_open);
        snapshot[bit / 8] ^= (uint8_t)(1 << bit % 8);
    }
    for (readable = 0; readable < SNAPSHOT; readable += 7) EXPECT(open_rules(&rules, 1000000) != LECTERN_OK);
    readable = SNAPSHOT;
    EXPECT(open_rules(&rules, 1000000) == LECTERN_OK);
}

int main(int count, char **arguments) {
    if (count > 1 && !strcmp(arguments[1], "--memory")) {
        printf("lectern_kiosk %zu\nlectern_journal %zu\nlectern_posix %zu\nlectern_flash_file %zu\nlectern_rules %zu\n", sizeof(lectern_kiosk), sizeof(lectern_journal),
               sizeof(lectern_posix), sizeof(lectern_flash_file) + sizeof(lectern_flash), sizeof(lectern_rules));
        return 0;
    }
    clock_measured_isExactWithinHalfTheWay();
    clock_wallIsSet_goesByUptime();
    clock_afterALossOfPower_goesByTheOffset();
    operation_packed_isRead();
    outcome_packed_isRead();
    key_asText_isAUUIDOfVersion7();
    fields_ofAMessage_areRead();
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
    EXPECT(key != NULL);
    make_snapshot(key);
    rules_signed_decide();
    rules_tooOldOrForAnother_areRefused();
    rules_changed_areRefused();
    EVP_PKEY_free(key);
    puts("ok");
    return 0;
}
