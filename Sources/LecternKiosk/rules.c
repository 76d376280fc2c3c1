/* Local rules, numbers with the least byte first:
 *
 *   0    "LKRULES1"
 *   8    issued at, ms (8)       16  valid until, ms (8)
 *   24   blocked cards (4)       28  items on hold (4)      32  rules (4)    36  0 (4)
 *   40   the terminal's name, NUL behind it (32); all NUL: any
 *   72   SHA-256 of everything from 168 on (32)
 *   104  Ed25519 signature of bytes 0 to 103 (64)
 *   168  blocked cards: the first 8 bytes of each card's SHA-256, rising; likewise barcodes of items on hold; then the rules in the order
 *        in which they are tried, 40 bytes each: category (16, NUL behind it; all NUL: any), item type (16, likewise), may be lent (1),
 *        0 (1), days (2), loans without a line (2), 0 (2). */
#include "lectern_rules.h"
#include "checksum.h"
#include <openssl/evp.h>
#include <string.h>

enum { HEAD = 168, SIGNED = 104, HASH_AT = 72, HASH = 32, SIGNATURE = 64, PREFIX = 8, RULE = 40, WORD = 16, TERMINAL = 32 };

/* Whether a name stands in a field that is filled up with NUL; an empty field fits any. */
static bool fits(const uint8_t *field, size_t size, const char *name) {
    size_t length = name ? strlen(name) : 0;
    if (field[0] == 0) return true;
    return length > 0 && length < size && memcmp(field, name, length) == 0 && field[length] == 0;
}

static bool has_signature(const uint8_t head[HEAD], const uint8_t key[LECTERN_RULES_KEY_BYTES], int *status) {
    EVP_PKEY *public_key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key, LECTERN_RULES_KEY_BYTES);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool is_ready = public_key && context && EVP_DigestVerifyInit(context, NULL, NULL, NULL, public_key) == 1;
    bool is_signed = is_ready && EVP_DigestVerify(context, head + SIGNED, SIGNATURE, head, SIGNED) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(public_key);
    *status = is_ready ? LECTERN_FORGED : LECTERN_TLS_FAILED;
    return is_signed;
}

static int compare_hash(const lectern_rules *rules, uint64_t size, const uint8_t wanted[HASH]) {
    uint8_t part[512], hash[HASH];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int status = context && EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1 ? LECTERN_OK : LECTERN_TLS_FAILED;
    for (uint64_t at = 0; status == LECTERN_OK && at < size;) {
        uint32_t now = size - at < sizeof part ? (uint32_t)(size - at) : (uint32_t)sizeof part;
        if (rules->read(rules->context, HEAD + at, part, now) != 0) status = LECTERN_FLASH_FAILED;
        else if (EVP_DigestUpdate(context, part, now) != 1) status = LECTERN_TLS_FAILED;
        at += now;
    }
    if (status == LECTERN_OK && EVP_DigestFinal_ex(context, hash, NULL) != 1) status = LECTERN_TLS_FAILED;
    EVP_MD_CTX_free(context);
    if (status != LECTERN_OK) return status;
    return memcmp(hash, wanted, HASH) == 0 ? LECTERN_OK : LECTERN_FORGED;
}

static bool is_of_age(const lectern_rules *rules, int64_t now_ms) {
    return now_ms <= rules->valid_until_ms && now_ms >= rules->issued_ms - LECTERN_RULES_AHEAD_MS_MAX;
}

int lectern_rules_open(lectern_rules *rules, lectern_rules_read read, void *context, const uint8_t key[LECTERN_RULES_KEY_BYTES],
                       const char *terminal, int64_t now_ms, int64_t age_ms_max) {
    uint8_t head[HEAD];
    int status;
    *rules = (lectern_rules){.read = read, .context = context};
    if (read(context, 0, head, HEAD) != 0) return LECTERN_FLASH_FAILED;
    if (memcmp(head, "LKRULES1", 8) != 0) return LECTERN_INVALID;
    if (!has_signature(head, key, &status)) return status;
    rules->issued_ms = (int64_t)lectern_get64(head + 8), rules->valid_until_ms = (int64_t)lectern_get64(head + 16);
    rules->blocks = lectern_get32(head + 24), rules->holds = lectern_get32(head + 28), rules->rules = lectern_get32(head + 32);
    if (rules->blocks > LECTERN_RULES_CARDS_MAX || rules->holds > LECTERN_RULES_CARDS_MAX || rules->rules > LECTERN_RULES_RULES_MAX) return LECTERN_INVALID;
    if (rules->issued_ms < 0 || rules->valid_until_ms < rules->issued_ms) return LECTERN_INVALID;
    if (!fits(head + 40, TERMINAL, terminal)) return LECTERN_FORGED;
    if (age_ms_max > 0 && rules->valid_until_ms - rules->issued_ms > age_ms_max) rules->valid_until_ms = rules->issued_ms + age_ms_max;
    if (!is_of_age(rules, now_ms)) return LECTERN_STALE;
    status = compare_hash(rules, ((uint64_t)rules->blocks + rules->holds) * PREFIX + (uint64_t)rules->rules * RULE, head + HASH_AT);
    rules->is_open = status == LECTERN_OK;
    return status;
}

/* Whether a text's hash is in a sorted list. 1, 0, or a failure. */
static int contains(const lectern_rules *rules, uint64_t at, uint32_t count, const char *text) {
    uint8_t hash[EVP_MAX_MD_SIZE], found[PREFIX];
    unsigned int size;
    if (!text || EVP_Digest(text, strlen(text), hash, &size, EVP_sha256(), NULL) != 1) return text ? LECTERN_TLS_FAILED : LECTERN_INVALID;
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (rules->read(rules->context, at + (uint64_t)middle * PREFIX, found, PREFIX) != 0) return LECTERN_FLASH_FAILED;
        int order = memcmp(found, hash, PREFIX);
        if (order == 0) return 1;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return 0;
}

int lectern_rules_decide(const lectern_rules *rules, const lectern_rules_question *question, int64_t now_ms, uint32_t *due_days) {
    uint8_t rule[RULE];
    uint64_t at = HEAD + ((uint64_t)rules->blocks + rules->holds) * PREFIX;
    *due_days = 0;
    if (!rules->is_open) return LECTERN_INVALID;
    if (!is_of_age(rules, now_ms)) return LECTERN_STALE;
    int found = contains(rules, HEAD, rules->blocks, question->card);
    if (found != 0) return found > 0 ? LECTERN_CARD_BLOCKED : found;
    found = contains(rules, HEAD + (uint64_t)rules->blocks * PREFIX, rules->holds, question->barcode);
    if (found != 0) return found > 0 ? LECTERN_ITEM_HELD : found;
    for (uint32_t i = 0; i < rules->rules; i++) {
        if (rules->read(rules->context, at + (uint64_t)i * RULE, rule, RULE) != 0) return LECTERN_FLASH_FAILED;
        if (!fits(rule, WORD, question->category) || !fits(rule + WORD, WORD, question->item_type)) continue;
        if (!rule[32]) return LECTERN_NOT_LENDABLE;
        *due_days = lectern_get16(rule + 34);
        return question->loans < lectern_get16(rule + 36) ? LECTERN_MAY_LEND : LECTERN_LIMIT_REACHED;
    }
    return LECTERN_NOT_LENDABLE;
}
