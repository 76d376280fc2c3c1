/* Reads single fields of a message without knowing the rest of it: the conflicts in an answer, and the daemon's time. */
#ifndef LECTERN_FIELDS_H
#define LECTERN_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One field of a message. */
typedef struct lectern_field {
    uint32_t number;
    uint64_t value;          /* of a number */
    const uint8_t *bytes;    /* of a text or a message; NULL: it is a number */
    size_t size;
} lectern_field;

/* Takes the next field off a message. false: there is none, or what stands there is none. */
bool lectern_field_next(const uint8_t **at, const uint8_t *end, lectern_field *field);

#endif
