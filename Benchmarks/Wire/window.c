/* Clocks of processes, and what is made of them. */
#define _GNU_SOURCE
#include "die.h"
#include "window.h"
#include <time.h>
#include "options.h"

window unmeasured;

static double clock_seconds(clockid_t clock) {
    struct timespec time;
    if (clock_gettime(clock, &time)) die("load", "the server's process has ended");
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double server_seconds(void) {
    clockid_t clock;
    if (!options.server) return 0;
    if (clock_getcpuclockid(options.server, &clock)) die("load", "there is no such process as --server names");
    return clock_seconds(clock);
}

long window_server_memory(void) {
    char path[64], line[256];
    long kilobytes = 0;
    if (!options.server) return 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)options.server);
    FILE *file = fopen(path, "r");
    if (!file) die("load", "the server's process has ended");
    while (fgets(line, sizeof line, file) && sscanf(line, "VmRSS: %ld", &kilobytes) != 1) continue;
    fclose(file);
    return kilobytes;
}

/* Adds the clocks, as they are or with the sign turned: an end and a beginning add up to what is between. */
static void mark(window *it, int sign) {
    it->seconds += sign * clock_seconds(CLOCK_MONOTONIC);
    it->own_seconds += sign * clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
    it->server_seconds += sign * server_seconds();
}

void window_open(window *it) {
    mark(it, -1);
    calling.tally = &it->tally;
}

void window_close(window *it) {
    mark(it, 1);
    calling.tally = &unmeasured.tally;
}

static uint64_t errors_of(const window *it) { return it->tally.wrong + it->tally.broken; }

static bool has_failed; /* anything in what was printed */

bool window_any_failed(void) { return has_failed || errors_of(&unmeasured) > 0; }

void window_print(const window *it) {
    has_failed |= errors_of(it) > 0;
    const histogram *took = &it->tally.nanoseconds;
    double calls = it->tally.answered ? (double)it->tally.answered : 1;
    printf("{\"calls\": %llu, \"seconds\": %.3f, \"calls_per_second\": %.1f, ", (unsigned long long)it->tally.answered,
           it->seconds, (double)it->tally.answered / it->seconds);
    static const struct {
        const char *name;
        double share;
    } shares[] = {{"p50_us", .5}, {"p90_us", .9}, {"p99_us", .99}, {"p999_us", .999}};
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
        printf("\"%s\": %.2f, ", shares[i].name, histogram_share(took, shares[i].share) / 1e3);
    printf("\"mean_us\": %.2f, \"max_us\": %.2f, ", took->count ? (double)took->sum / (double)took->count / 1e3 : 0,
           (double)took->most / 1e3);
    if (options.server)
        printf("\"server_us_per_call\": %.4f, \"server_busy\": %.3f, ", it->server_seconds * 1e6 / calls,
               it->server_seconds / it->seconds);
    printf("\"client_us_per_call\": %.4f, \"client_busy\": %.3f, \"answer_bytes\": %.1f, ", it->own_seconds * 1e6 / calls,
           it->own_seconds / it->seconds, (double)it->tally.bytes / calls);
    printf("\"resumed\": %llu, \"errors\": %llu}", (unsigned long long)it->tally.resumed, (unsigned long long)errors_of(it));
}
