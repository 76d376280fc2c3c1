/* The daemon's time. Within one start of the terminal it goes by uptime, which nobody sets; over a loss of power by the wall
 * clock and its offset. */
#include "clock.h"
#include "checksum.h"
#include <string.h>

enum { DRIFT_PARTS = 10000, FORM_VERSION = 1 };

static uint64_t drift(const lectern_clock *clock, uint64_t uptime_ms) {
    return (uptime_ms > clock->uptime_ms ? uptime_ms - clock->uptime_ms : clock->uptime_ms - uptime_ms) / DRIFT_PARTS;
}

bool lectern_clock_measure(lectern_clock *clock, uint64_t sent_ms, uint64_t received_ms, int64_t server_ms, int64_t wall_ms) {
    uint64_t error = (received_ms - sent_ms) / 2 + 1;
    if (received_ms < sent_ms || server_ms <= 0 || error > UINT32_MAX / 2) return false;
    if (clock->is_measured && error > clock->error_ms + drift(clock, received_ms)) return false;
    clock->is_measured = clock->has_offset = true;
    clock->error_ms = (uint32_t)error;
    clock->uptime_ms = received_ms;
    clock->server_ms = server_ms + (int64_t)(received_ms - sent_ms) / 2;
    clock->offset_ms = clock->server_ms - wall_ms;
    return true;
}

int64_t lectern_clock_floor(const lectern_clock *clock) { return clock->has_offset ? clock->server_ms - clock->error_ms : 0; }

int64_t lectern_clock_at(const lectern_clock *clock, const lectern_moment *moment, uint32_t *error_ms) {
    uint64_t error = UINT32_MAX;
    int64_t at = moment->wall_ms;
    if (clock->is_measured && moment->start == clock->start) {
        at = clock->server_ms + (int64_t)(moment->uptime_ms - clock->uptime_ms);
        error = clock->error_ms + drift(clock, moment->uptime_ms);
    } else if (clock->has_offset) {
        at += clock->offset_ms;
        error = clock->error_ms;
    }
    if (at < moment->floor_ms) at = moment->floor_ms; /* the wall clock was set back, or lost its battery */
    *error_ms = error < UINT32_MAX ? (uint32_t)error : UINT32_MAX;
    return at;
}

void lectern_clock_pack(const lectern_clock *clock, uint8_t bytes[LECTERN_CLOCK_BYTES]) {
    memset(bytes, 0, LECTERN_CLOCK_BYTES);
    bytes[0] = FORM_VERSION, bytes[1] = clock->has_offset;
    lectern_put32(bytes + 4, clock->start);
    lectern_put32(bytes + 8, clock->error_ms);
    lectern_put64(bytes + 16, (uint64_t)clock->server_ms);
    lectern_put64(bytes + 24, (uint64_t)clock->offset_ms);
}

void lectern_clock_unpack(lectern_clock *clock, const uint8_t *bytes, int size) {
    memset(clock, 0, sizeof *clock);
    if (size == LECTERN_CLOCK_BYTES && bytes[0] == FORM_VERSION) {
        clock->has_offset = bytes[1] != 0;
        clock->start = lectern_get32(bytes + 4);
        clock->error_ms = lectern_get32(bytes + 8);
        clock->server_ms = (int64_t)lectern_get64(bytes + 16);
        clock->offset_ms = (int64_t)lectern_get64(bytes + 24);
    }
    clock->start++;
}
