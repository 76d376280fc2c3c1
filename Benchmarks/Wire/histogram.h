/* How long calls took: counts in cells that grow with the value, 64 for each power of two, so that a cell is at most
 * 1.6 percent wide. */
#ifndef HISTOGRAM_H
#define HISTOGRAM_H

#include <stdint.h>

enum { HISTOGRAM_STEPS = 64, HISTOGRAM_SHIFT_MAX = 57, HISTOGRAM_CELLS = (HISTOGRAM_SHIFT_MAX + 2) * HISTOGRAM_STEPS };

typedef struct histogram {
    uint64_t count, sum, most;
    uint64_t cells[HISTOGRAM_CELLS];
} histogram;

/* A value is shifted right until less than two rounds of steps are left of it; what is small is counted exactly. */
static inline void histogram_add(histogram *it, uint64_t value) {
    unsigned shift = value < 2 * HISTOGRAM_STEPS ? 0 : HISTOGRAM_SHIFT_MAX - (unsigned)__builtin_clzll(value);
    it->cells[shift * HISTOGRAM_STEPS + (value >> shift)]++;
    it->count++;
    it->sum += value;
    if (value > it->most) it->most = value;
}

/* The value that a share of all, 0 to 1, does not exceed: the middle of its cell. */
static inline double histogram_share(const histogram *it, double share) {
    uint64_t wanted = (uint64_t)(share * (double)it->count), seen = 0;
    for (unsigned cell = 0; cell < HISTOGRAM_CELLS; cell++) {
        seen += it->cells[cell];
        if (seen <= wanted) continue;
        unsigned shift = cell < 2 * HISTOGRAM_STEPS ? 0 : cell / HISTOGRAM_STEPS - 1;
        double middle = ((double)(cell - shift * HISTOGRAM_STEPS) + (shift ? 0.5 : 0)) * (double)(1ull << shift);
        return middle < (double)it->most ? middle : (double)it->most;
    }
    return (double)it->most;
}

#endif
