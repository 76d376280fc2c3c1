/* Local rules: what a terminal may decide while its line is down, as the city has signed it. Part of LecternKiosk; docs/Kiosk.md has the form of the bytes.
 *
 * The terminal fetches a snapshot while it is online and keeps it where it likes: flash, a file, a card. lectern_rules_open reads it once, compares hash
 * and signature, and looks at its age; afterwards a question reads a few bytes of it, so that a list of 100,000 blocked cards takes no memory here.
 * Whether the reader gets the item is the firmware's to say; what it lends is recorded with lectern_record.
 *
 * Threads: a lectern_rules belongs to one thread. Memory: the structure below, under 300 bytes; OpenSSL allocates while lectern_rules_open runs. */
#ifndef LECTERN_RULES_H
#define LECTERN_RULES_H

#include "lectern_journal.h"
#include <stddef.h>

enum {
    LECTERN_RULES_KEY_BYTES = 32,       /* an Ed25519 public key */
    LECTERN_RULES_WORD_BYTES_MAX = 15,  /* a category, an item type */
    LECTERN_RULES_TERMINAL_BYTES_MAX = 31,
    LECTERN_RULES_RULES_MAX = 256,
    LECTERN_RULES_CARDS_MAX = 4000000,  /* blocked cards, and items on hold, each */
    LECTERN_RULES_AHEAD_MS_MAX = 300000, /* a snapshot may be so much newer than the terminal's time */
};

/* Reads bytes of the snapshot. 0, or negative where they can't be read or are not there. */
typedef int (*lectern_rules_read)(void *context, uint64_t offset, void *into, uint32_t size);

typedef struct lectern_rules {
    lectern_rules_read read;
    void *context;
    bool is_open;
    int64_t issued_ms, valid_until_ms;
    uint32_t blocks, holds, rules;
} lectern_rules;

/* What the rules say. */
enum lectern_decision {
    LECTERN_MAY_LEND = 1,
    LECTERN_CARD_BLOCKED,    /* the card is in the block list */
    LECTERN_ITEM_HELD,       /* the item is kept for another reader */
    LECTERN_NOT_LENDABLE,    /* a rule says so, or none fits */
    LECTERN_LIMIT_REACHED,   /* the rule allows no more loans without a line */
};

typedef struct lectern_rules_question {
    const char *card, *barcode;
    const char *category, *item_type; /* as they are known here, from the card or the item's tag; NULL or empty: not known, then only rules for any fit */
    uint32_t loans;                   /* that this card has made here since the line went down */
} lectern_rules_question;

/* Checks a snapshot and makes it ready.
 * - key: the public key of the city's rules. terminal: this terminal's name. now_ms: lectern_time_ms. age_ms_max: the oldest that this terminal takes,
 *   0: as long as the snapshot says itself.
 * Returns LECTERN_OK; LECTERN_FORGED: signature, hash or terminal is wrong; LECTERN_STALE: it is too old, or too new for this clock; LECTERN_INVALID: it has
 * another form; LECTERN_FLASH_FAILED: it can't be read; LECTERN_TLS_FAILED: OpenSSL has no memory. Only after LECTERN_OK does it answer. */
int lectern_rules_open(lectern_rules *rules, lectern_rules_read read, void *context, const uint8_t key[LECTERN_RULES_KEY_BYTES],
                       const char *terminal, int64_t now_ms, int64_t age_ms_max);
/* Decides. Returns a value of enum lectern_decision, or LECTERN_STALE (it has grown too old since), LECTERN_INVALID (not open), LECTERN_FLASH_FAILED.
 * *due_days: for how many days by the rule, where it may be lent. */
int lectern_rules_decide(const lectern_rules *rules, const lectern_rules_question *question, int64_t now_ms, uint32_t *due_days);

#endif
