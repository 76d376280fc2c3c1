/* A line between a kiosk and the daemon that drops, stalls, cuts in the middle of a frame, and swallows what it said that it had sent. */
#ifndef LINE_H
#define LINE_H

#include "lectern_kiosk.h"

typedef struct line {
    lectern_posix posix;
    lectern_platform below;
    uint64_t random, changes_at;
    uint64_t opened, broken;   /* counters */
    int64_t reads_left, writes_left; /* bytes until this connection breaks; negative: it does not */
    bool is_good;              /* nothing happens to it any more */
    bool is_down, stalls, lies, is_broken;
} line;

/* A platform whose clocks are the caller's; its context is the line. */
lectern_platform line_platform(line *line, const char *host, const char *port, int64_t (*wall_ms)(void *), uint64_t (*uptime_ms)(void *));
/* Lets the line go down and come up as time goes by: it is down for a third of it. */
void line_step(line *line, uint64_t now_ms);

#endif
