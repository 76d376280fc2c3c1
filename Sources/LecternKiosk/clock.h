/* The daemon's time as a terminal knows it, and when something happened by that time. Pure: every time is passed. */
#ifndef LECTERN_CLOCK_H
#define LECTERN_CLOCK_H

#include "lectern_kiosk.h"

enum { LECTERN_CLOCK_BYTES = 32 };

/* When an operation happened, by the terminal's own clocks. */
typedef struct lectern_moment {
    int64_t wall_ms;
    uint64_t uptime_ms;
    uint32_t start;     /* the terminal's start, lectern_clock.start */
    int64_t floor_ms;   /* the daemon's last time that was known then; it did not happen before */
} lectern_moment;

/* Takes a measurement into account: the daemon said `server_ms` between two moments of uptime. One that is less exact than
 * the last one is by now, with 100 parts in a million for the clock's own error, is passed over: false. */
bool lectern_clock_measure(lectern_clock *clock, uint64_t sent_ms, uint64_t received_ms, int64_t server_ms, int64_t wall_ms);
/* The daemon's time at a moment, and how far it may be off; UINT32_MAX: the offset was never measured. */
int64_t lectern_clock_at(const lectern_clock *clock, const lectern_moment *moment, uint32_t *error_ms);
/* The last time of the daemon that is known for certain; 0: none. */
int64_t lectern_clock_floor(const lectern_clock *clock);
/* What is kept over a loss of power. */
void lectern_clock_pack(const lectern_clock *clock, uint8_t bytes[LECTERN_CLOCK_BYTES]);
/* Reads it at a start, which it counts. Nothing to read: the first start. */
void lectern_clock_unpack(lectern_clock *clock, const uint8_t *bytes, int size);

#endif
