/* The keyed hash of a call: SipHash-2-4 with 128 bits of output, since it needs no memory and no library in a signal handler. */
#include "activity_memory.h"
#include <string.h>

static inline uint64_t rotated(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }
struct sip { uint64_t v0, v1, v2, v3, part, size; };
static void sip_round(struct sip *s) {
    s->v0 += s->v1; s->v1 = rotated(s->v1, 13) ^ s->v0; s->v0 = rotated(s->v0, 32);
    s->v2 += s->v3; s->v3 = rotated(s->v3, 16) ^ s->v2;
    s->v0 += s->v3; s->v3 = rotated(s->v3, 21) ^ s->v0;
    s->v2 += s->v1; s->v1 = rotated(s->v1, 17) ^ s->v2; s->v2 = rotated(s->v2, 32);
}
static void sip_word(struct sip *s, uint64_t word) {
    s->v3 ^= word;
    sip_round(s), sip_round(s);
    s->v0 ^= word;
}
static void sip_add(struct sip *s, const uint8_t *bytes, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        s->part |= (uint64_t)bytes[i] << 8 * (s->size++ % 8);
        if (s->size % 8 == 0) sip_word(s, s->part), s->part = 0;
    }
}
void clinux_activity_hash(const clinux_activity *memory, const char *method, const void *request, uint64_t size,
    uint8_t hash[CLINUX_CALL_HASH_BYTES]) {
    uint64_t k[2];
    memcpy(k, memory->secret, sizeof k);
    struct sip s = {k[0] ^ 0x736f6d6570736575u, k[1] ^ 0x646f72616e646f6du ^ 0xee, k[0] ^ 0x6c7967656e657261u,
                    k[1] ^ 0x7465646279746573u, 0, 0};
    sip_add(&s, (const uint8_t *)method, strlen(method) + 1);
    sip_add(&s, request, size);
    sip_word(&s, s.part | s.size << 56);
    s.v2 ^= 0xee;
    for (int half = 0; half < 2; half++) {
        for (int i = 0; i < 4; i++) sip_round(&s);
        uint64_t word = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
        memcpy(hash + 8 * half, &word, 8);
        s.v1 ^= 0xdd;
    }
}
