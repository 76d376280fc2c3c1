/* How fast a core is that others use meanwhile: until its input ends, this program looks every ten milliseconds how long
 * instructions take that do nothing, and prints all it saw, in nanoseconds for a thousand.
 *
 * On a virtual machine a core is mostly half of one: when the host gives the other half to somebody else, they share what
 * fetches and decodes instructions, and each has half of it. Nothing in the guest counts that. */
#define _POSIX_C_SOURCE 200809L
#include <poll.h>
#include <stdio.h>
#include <time.h>

enum { SAMPLES_MAX = 1 << 20, INTERVAL_MS = 10, TRIES = 8, PASSES = 3 };

/* As much code as a small call passes through, so that it comes from where a call's code comes from. */
static void walk(void) { __asm__ volatile(".rept 24000\n\tnop\n\t.endr"); }
enum { THOUSANDS = 24 };

/* This thread's own time, so that waiting for the core is none. What interrupts it counts, though. */
static double nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* Nanoseconds for a thousand instructions, of the try that nothing interrupted. */
static float best(void) {
    double best = 0;
    for (int try = 0; try < TRIES; try++) {
        double began = nanoseconds();
        for (int i = 0; i < PASSES; i++) walk();
        double took = nanoseconds() - began;
        if (try == 0 || took < best) best = took;
    }
    return (float)(best / PASSES / THOUSANDS);
}

int main(void) {
    static float seen[SAMPLES_MAX];
    int count = 0;
    struct pollfd input = {.fd = 0, .events = POLLIN};
    while (count < SAMPLES_MAX && poll(&input, 1, INTERVAL_MS) == 0) seen[count++] = best();
    for (int i = 0; i < count; i++) printf("%.1f\n", seen[i]);
    return 0;
}
