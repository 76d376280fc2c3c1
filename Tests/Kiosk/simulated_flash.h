/* A flash in memory that loses power: it tears the page that is being written, forgets what was not synced, and counts erasures. */
#ifndef SIMULATED_FLASH_H
#define SIMULATED_FLASH_H

#include "lectern_journal.h"
#include <stdint.h>

enum { SIMULATED_SEGMENTS_MAX = 16, SIMULATED_BYTES_MAX = 256 << 10, SIMULATED_PAGES_MAX = SIMULATED_BYTES_MAX / LECTERN_PAGE_BYTES_MIN };

typedef struct simulated_flash {
    lectern_flash flash;
    uint64_t random;
    uint64_t bytes;      /* written and erased so far */
    uint64_t cut_at;     /* the byte at which power is lost; UINT64_MAX: never */
    uint64_t calls, fail_at; /* the call of write, erase or sync that fails, once */
    int is_off;          /* power was lost: every call fails until simulated_power_on */
    uint64_t erasures[SIMULATED_SEGMENTS_MAX];
    uint8_t now[SIMULATED_BYTES_MAX], synced[SIMULATED_BYTES_MAX];
    uint8_t written[SIMULATED_PAGES_MAX], unsynced[SIMULATED_PAGES_MAX];
} simulated_flash;

void simulated_flash_make(simulated_flash *simulated, uint64_t seed, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes);
/* After a loss of power: what was not synced is there, or not, or torn. */
void simulated_power_on(simulated_flash *simulated);
uint64_t simulated_random(uint64_t *state);
/* Ends the program where something does not hold. */
#define EXPECT(what) ((what) ? (void)0 : expectation_failed(#what, __FILE__, __LINE__))
_Noreturn void expectation_failed(const char *what, const char *file, int line);

#endif
