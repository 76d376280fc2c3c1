/* A window of time in which calls are counted, and with them what they cost the server and us. It may have several pieces. */
#ifndef WINDOW_H
#define WINDOW_H

#include "caller.h"

typedef struct window {
    tally tally;
    double seconds, own_seconds, server_seconds;
} window;

/* What happens while no window is open: connections are made, calls warm up. */
extern window unmeasured;

void window_open(window *it);
void window_close(window *it);
/* Prints it as JSON. */
void window_print(const window *it);
/* Whether any call or connection has failed, in a window that was printed or between them. */
bool window_any_failed(void);

/* What the server has in memory, in KB; 0 where nobody looks at it. */
long window_server_memory(void);

#endif
