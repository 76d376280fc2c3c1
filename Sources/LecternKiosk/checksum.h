/* CRC-32C (Castagnoli), and numbers as bytes, the least first: what is on flash is the same on any processor. */
#ifndef LECTERN_CHECKSUM_H
#define LECTERN_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* Goes on with a checksum; the first one is 0. */
uint32_t lectern_crc32c(uint32_t crc, const void *bytes, size_t size);

static inline void lectern_put16(uint8_t *at, uint16_t value) { at[0] = (uint8_t)value, at[1] = (uint8_t)(value >> 8); }
static inline void lectern_put32(uint8_t *at, uint32_t value) { lectern_put16(at, (uint16_t)value), lectern_put16(at + 2, (uint16_t)(value >> 16)); }
static inline void lectern_put64(uint8_t *at, uint64_t value) { lectern_put32(at, (uint32_t)value), lectern_put32(at + 4, (uint32_t)(value >> 32)); }
static inline uint16_t lectern_get16(const uint8_t *at) { return (uint16_t)(at[0] | at[1] << 8); }
static inline uint32_t lectern_get32(const uint8_t *at) { return lectern_get16(at) | (uint32_t)lectern_get16(at + 2) << 16; }
static inline uint64_t lectern_get64(const uint8_t *at) { return lectern_get32(at) | (uint64_t)lectern_get32(at + 4) << 32; }

#endif
