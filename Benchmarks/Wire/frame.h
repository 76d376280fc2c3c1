/* Frames of Lectern's wire as both programs read and write them. A frame's message is a number and one tag, so that
 * is done by hand and in place; what the tag holds is left to protobuf-c where anybody wants to know it. */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>

enum {
    PREFIX_BYTES = 5,
    FRAME_BYTES_MAX = 1 << 20,
    FRAME_HEAD_BYTES_MAX = PREFIX_BYTES + 1 + 5 + 1 + 5, /* what stands before a kind's own bytes */
};

/* The numbers of Frame's kinds in wire.proto. */
enum { FRAME_OPEN = 2, FRAME_CLOSE = 4, FRAME_HELLO = 7 };

typedef struct frame {
    uint32_t call;
    uint32_t kind; /* 0: it says nothing */
    const uint8_t *body;
    size_t bytes;
} frame;

/* A field of a protobuf message: a number, and bytes or a value. */
typedef struct field {
    uint32_t number;
    bool is_bytes;
    uint64_t value; /* with bytes their length */
    const uint8_t *bytes;
} field;

static inline bool varint_read(const uint8_t **at, const uint8_t *end, uint64_t *value) {
    *value = 0;
    for (unsigned shift = 0; shift < 64 && *at < end; shift += 7) {
        uint8_t byte = *(*at)++;
        *value |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) return true;
    }
    return false;
}

static inline size_t varint_bytes(uint64_t value) {
    size_t count = 1;
    while (value >>= 7) count++;
    return count;
}

static inline uint8_t *varint_put(uint8_t *at, uint64_t value) {
    for (; value >= 0x80; value >>= 7) *at++ = (uint8_t)(value | 0x80);
    *at++ = (uint8_t)value;
    return at;
}

static inline uint8_t *bytes_put(uint8_t *at, unsigned number, const void *bytes, size_t count) {
    at = varint_put(at, number << 3 | 2);
    at = varint_put(at, count);
    memcpy(at, bytes, count);
    return at + count;
}

/* Reads the next field of a message. False: these are no protobuf, or are of a kind that the wire does not use. */
static inline bool field_read(const uint8_t **at, const uint8_t *end, field *found) {
    uint64_t tag;
    if (!varint_read(at, end, &tag)) return false;
    *found = (field){.number = (uint32_t)(tag >> 3), .is_bytes = (tag & 7) == 2};
    if ((tag & 7) == 1) { /* fixed64: an echo */
        if (end - *at < 8) return false;
        *at += 8;
        return true;
    }
    if (((tag & 7) != 0 && !found->is_bytes) || !varint_read(at, end, &found->value)) return false;
    if (!found->is_bytes) return true;
    if (found->value > (uint64_t)(end - *at)) return false;
    found->bytes = *at;
    *at += found->value;
    return true;
}

/* The frame at the beginning of some bytes. Returns how many it takes; 0: it is not all there; -1: it is none. */
static inline ssize_t frame_read(const uint8_t *at, size_t count, frame *found) {
    if (count < PREFIX_BYTES) return 0;
    size_t payload = (size_t)at[1] << 24 | (size_t)at[2] << 16 | (size_t)at[3] << 8 | at[4];
    if (at[0] != 0 || payload > FRAME_BYTES_MAX) return -1;
    if (count < PREFIX_BYTES + payload) return 0;
    *found = (frame){0};
    const uint8_t *next = at + PREFIX_BYTES, *end = next + payload;
    for (field part; next < end;) {
        if (!field_read(&next, end, &part)) return -1;
        if (part.number == 1 && !part.is_bytes) found->call = (uint32_t)part.value;
        else if (part.is_bytes) *found = (frame){found->call, part.number, part.bytes, part.value};
    }
    return (ssize_t)(PREFIX_BYTES + payload);
}

/* Writes all of a frame that stands before the kind's own bytes. Returns where those belong. */
static inline uint8_t *frame_put(uint8_t *at, uint32_t call, unsigned kind, size_t bytes) {
    size_t payload = (call ? 1 + varint_bytes(call) : 0) + 1 + varint_bytes(bytes) + bytes;
    *at++ = 0;
    for (int shift = 24; shift >= 0; shift -= 8) *at++ = (uint8_t)(payload >> shift);
    if (call) {
        *at++ = 1 << 3;
        at = varint_put(at, call);
    }
    *at++ = (uint8_t)(kind << 3 | 2);
    return varint_put(at, bytes);
}

#endif
