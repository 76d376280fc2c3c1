/* What operations and outcomes are in the journal: bytes, with numbers the least byte first. Pure. */
#ifndef LECTERN_RECORDS_H
#define LECTERN_RECORDS_H

#include "clock.h"
#include "lectern_kiosk.h"

enum { LECTERN_KEY_BYTES = 16 };

/* An operation as it is kept. Its texts and its message point into the record that it was read from. */
typedef struct lectern_recorded {
    lectern_moment moment;
    uint8_t key[LECTERN_KEY_BYTES], tried_key[LECTERN_KEY_BYTES];
    bool has_tried_key;
    uint8_t conflicts_field;
    const char *method, *session; /* with NUL; session empty: none */
    const uint8_t *message;
    uint16_t message_size;
} lectern_recorded;

/* Returns how many bytes were written, or LECTERN_TOO_LARGE. */
int lectern_recorded_pack(const lectern_recorded *recorded, uint8_t *into, size_t capacity);
bool lectern_recorded_unpack(lectern_recorded *recorded, const uint8_t *bytes, size_t size);
int lectern_outcome_pack(const lectern_outcome *outcome, uint8_t into[LECTERN_OUTCOME_BYTES_MAX]);
bool lectern_outcome_unpack(lectern_outcome *outcome, const uint8_t *bytes, size_t size);

/* A key of 16 bytes as text and back. */
void lectern_key_text(const uint8_t key[LECTERN_KEY_BYTES], char text[LECTERN_KEY_CHARACTERS + 1]);
bool lectern_key_parse(const char *text, uint8_t key[LECTERN_KEY_BYTES]);
/* Makes random bytes a UUID of version 7. */
void lectern_key_stamp(uint8_t key[LECTERN_KEY_BYTES], int64_t time_ms);

#endif
