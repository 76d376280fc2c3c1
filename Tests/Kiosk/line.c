/* A bad line, drawn from a seed. It is down for a third of the time; of the connections that come about most break by themselves. */
#include "line.h"
#include "simulated_flash.h"

static uint64_t below(line *line, uint64_t limit) { return simulated_random(&line->random) % limit; }

static int line_open(void *context) {
    line *at = context;
    if (at->is_down && !at->is_good) return -1;
    at->opened++;
    at->is_broken = false;
    at->lies = !at->is_good && below(at, 4) == 0;
    at->reads_left = at->is_good || below(at, 3) == 0 ? -1 : (int64_t)below(at, 12000);
    at->writes_left = at->is_good || below(at, 3) == 0 ? -1 : (int64_t)below(at, 12000);
    return at->below.open(at->below.context);
}

/* How much may pass, of `bytes`; 0: the line stalls, or has just broken. */
static int pass(line *at, int64_t *left, int bytes) {
    if (*left < 0) return bytes;
    if (*left == 0) {
        at->broken += !at->is_broken;
        at->is_broken = true;
        return 0;
    }
    int passes = *left < bytes ? (int)*left : bytes;
    *left -= passes;
    return passes;
}

static int line_read(void *context, void *into, int bytes) {
    line *at = context;
    if (at->is_good) return at->is_broken ? -1 : at->below.read(at->below.context, into, bytes);
    if (at->is_broken || at->is_down) return at->stalls ? 0 : -1;
    bytes = pass(at, &at->reads_left, bytes);
    return bytes > 0 ? at->below.read(at->below.context, into, bytes) : at->stalls ? 0 : -1;
}

static int line_write(void *context, const void *from, int bytes) {
    line *at = context;
    if (at->is_good) return at->is_broken ? -1 : at->below.write(at->below.context, from, bytes);
    if (at->is_broken || at->is_down) return at->lies ? bytes : at->stalls ? 0 : -1;
    int passes = pass(at, &at->writes_left, bytes);
    if (passes == 0) return at->lies ? bytes : at->stalls ? 0 : -1;
    return at->below.write(at->below.context, from, passes);
}

static void line_close(void *context) {
    line *at = context;
    at->below.close(at->below.context);
}
static void line_wait(void *context, bool writes, uint32_t wait_ms) { (void)context, (void)writes, (void)wait_ms; }

lectern_platform line_platform(line *at, const char *host, const char *port, int64_t (*wall_ms)(void *), uint64_t (*uptime_ms)(void *)) {
    at->below = lectern_posix_platform(&at->posix, host, port);
    return (lectern_platform){.context = at, .wall_ms = wall_ms, .uptime_ms = uptime_ms, .open = line_open, .read = line_read,
                              .write = line_write, .close = line_close, .wait = line_wait};
}

void line_step(line *at, uint64_t now_ms) {
    if (now_ms < at->changes_at) return;
    at->is_down = at->changes_at != 0 && !at->is_down;
    at->stalls = below(at, 2) == 0;
    at->changes_at = now_ms + 1 + below(at, at->is_down ? 2000 : 4000);
    if (at->is_down && !at->is_good) at->is_broken = true, at->broken++;
}
