/* The encoding of protobuf, one field at a time. Nothing behind `end` is read. */
#include "fields.h"

static bool varint(const uint8_t **at, const uint8_t *end, uint64_t *value) {
    *value = 0;
    for (unsigned shift = 0; shift < 64 && *at < end; shift += 7) {
        uint8_t byte = *(*at)++;
        *value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

static bool fixed(const uint8_t **at, const uint8_t *end, unsigned bytes, uint64_t *value) {
    *value = 0;
    if ((size_t)(end - *at) < bytes) return false;
    for (unsigned i = 0; i < bytes; i++) *value |= (uint64_t)*(*at)++ << 8 * i;
    return true;
}

bool lectern_field_next(const uint8_t **at, const uint8_t *end, lectern_field *field) {
    uint64_t tag, size;
    *field = (lectern_field){0};
    if (!varint(at, end, &tag) || tag >> 3 == 0 || tag >> 3 > UINT32_MAX) return false;
    field->number = (uint32_t)(tag >> 3);
    switch (tag & 7) {
    case 0: return varint(at, end, &field->value);
    case 1: return fixed(at, end, 8, &field->value);
    case 5: return fixed(at, end, 4, &field->value);
    case 2:
        if (!varint(at, end, &size) || size > (size_t)(end - *at)) return false;
        field->bytes = *at, field->size = (size_t)size;
        *at += size;
        return true;
    default: return false;
    }
}
