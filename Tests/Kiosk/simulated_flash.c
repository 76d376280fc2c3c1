/* A flash in memory that loses power. A page may be written once between erasures: another write ends the program. */
#include "simulated_flash.h"
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void expectation_failed(const char *what, const char *file, int line) {
    fprintf(stderr, "%s:%d: expected %s\n", file, line, what);
    abort();
}

uint64_t simulated_random(uint64_t *state) { /* splitmix64 */
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* What a byte may be that was being written when power was lost. */
static uint8_t torn(simulated_flash *simulated, uint8_t before, uint8_t after) {
    switch (simulated_random(&simulated->random) % 4) {
    case 0: return before;
    case 1: return after;
    case 2: return before & (after | (uint8_t)simulated_random(&simulated->random));
    default: return (uint8_t)simulated_random(&simulated->random);
    }
}

/* Counts a call. Whether it is one that fails. */
static int fails(simulated_flash *simulated) { return simulated->is_off || ++simulated->calls == simulated->fail_at; }

static int flash_read(void *context, uint32_t page, uint32_t offset, void *into, uint32_t size) {
    simulated_flash *simulated = context;
    uint64_t from = (uint64_t)page * simulated->flash.page_bytes + offset;
    EXPECT(from + size <= (uint64_t)simulated->flash.segments * simulated->flash.segment_pages * simulated->flash.page_bytes);
    if (simulated->is_off) return -1;
    memcpy(into, simulated->now + from, size);
    return 0;
}

/* Changes one page, as far as there is power. */
static int change_page(simulated_flash *simulated, uint32_t page, const uint8_t *to, uint8_t is_written) {
    uint32_t bytes = simulated->flash.page_bytes;
    uint8_t *at = simulated->now + (size_t)page * bytes;
    simulated->unsynced[page] = 1;
    if (simulated->cut_at - simulated->bytes > bytes || simulated->cut_at < simulated->bytes) {
        for (uint32_t i = 0; i < bytes; i++) at[i] = to ? to[i] : 0xff;
        simulated->bytes += bytes;
        simulated->written[page] = is_written;
        return 0;
    }
    uint32_t whole = (uint32_t)(simulated->cut_at - simulated->bytes);
    int tears_all = simulated_random(&simulated->random) % 2 == 0;
    for (uint32_t i = 0; i < bytes; i++) {
        uint8_t after = to ? to[i] : 0xff;
        if (i < whole) at[i] = after;
        else if (tears_all) at[i] = torn(simulated, at[i], after);
    }
    simulated->written[page] = 1;
    simulated->is_off = 1;
    simulated->bytes = simulated->cut_at;
    return -1;
}

static int flash_program(void *context, uint32_t page, const void *from, uint32_t pages) {
    simulated_flash *simulated = context;
    EXPECT(page / simulated->flash.segment_pages == (page + pages - 1) / simulated->flash.segment_pages);
    EXPECT(page + pages <= simulated->flash.segments * simulated->flash.segment_pages);
    if (fails(simulated)) return -1;
    for (uint32_t i = 0; i < pages; i++) {
        EXPECT(!simulated->written[page + i]);
        if (change_page(simulated, page + i, (const uint8_t *)from + (size_t)i * simulated->flash.page_bytes, 1) != 0) return -1;
    }
    return 0;
}

static int flash_erase(void *context, uint32_t segment) {
    simulated_flash *simulated = context;
    EXPECT(segment < simulated->flash.segments);
    if (fails(simulated)) return -1;
    simulated->erasures[segment]++;
    for (uint32_t i = 0; i < simulated->flash.segment_pages; i++)
        if (change_page(simulated, segment * simulated->flash.segment_pages + i, NULL, 0) != 0) return -1;
    return 0;
}

static int flash_sync(void *context) {
    simulated_flash *simulated = context;
    if (fails(simulated)) return -1;
    uint32_t pages = simulated->flash.segments * simulated->flash.segment_pages, bytes = simulated->flash.page_bytes;
    for (uint32_t page = 0; page < pages; page++) {
        if (!simulated->unsynced[page]) continue;
        memcpy(simulated->synced + (size_t)page * bytes, simulated->now + (size_t)page * bytes, bytes);
        simulated->unsynced[page] = 0;
    }
    return 0;
}

void simulated_flash_make(simulated_flash *simulated, uint64_t seed, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes) {
    uint64_t pages = (uint64_t)segments * segment_pages, bytes = pages * page_bytes;
    EXPECT(segments <= SIMULATED_SEGMENTS_MAX && bytes <= SIMULATED_BYTES_MAX && pages <= SIMULATED_PAGES_MAX);
    memset(simulated, 0, offsetof(simulated_flash, now));
    memset(simulated->now, 0xff, bytes);
    memset(simulated->synced, 0xff, bytes);
    memset(simulated->written, 0, pages);
    memset(simulated->unsynced, 0, pages);
    simulated->random = seed;
    simulated->cut_at = UINT64_MAX;
    simulated->flash = (lectern_flash){.context = simulated, .segments = segments, .segment_pages = segment_pages, .page_bytes = page_bytes,
                                       .read = flash_read, .program = flash_program, .erase = flash_erase, .sync = flash_sync};
}

void simulated_power_on(simulated_flash *simulated) {
    uint32_t pages = simulated->flash.segments * simulated->flash.segment_pages, bytes = simulated->flash.page_bytes;
    simulated->is_off = 0;
    simulated->cut_at = UINT64_MAX;
    for (uint32_t page = 0; page < pages; page++) {
        if (!simulated->unsynced[page]) continue;
        simulated->unsynced[page] = 0;
        uint8_t *now = simulated->now + (size_t)page * bytes, *synced = simulated->synced + (size_t)page * bytes;
        uint64_t fate = simulated_random(&simulated->random) % 3; /* it came to last; it did not; a part of it did */
        if (fate == 1) memcpy(now, synced, bytes);
        if (fate == 2)
            for (uint32_t i = 0; i < bytes; i++) now[i] = torn(simulated, synced[i], now[i]);
        memcpy(synced, now, bytes);
        simulated->written[page] = 0;
        for (uint32_t i = 0; i < bytes; i++) simulated->written[page] |= now[i] != 0xff;
    }
}
