/* How the parts of the library call each other: kiosk.c drives connection.c, which hands frames to calls.c; replay.c is a caller. */
#ifndef LECTERN_PARTS_H
#define LECTERN_PARTS_H

#include "lectern_kiosk.h"
#include "lectern/wire/v1/wire.pb-c.h"

enum {
    PREFIX_BYTES = 5,
    CONTROL_BYTES = 48,        /* of `sent`: kept free for Ping, Pong, Credit and Cancel */
    REPLAY_CALL = LECTERN_CALLS_MAX,
    CLOCK_CALL = LECTERN_CALLS_MAX + 1,
};

typedef Lectern__Wire__V1__Frame frame;

static inline uint64_t uptime_ms(const lectern_kiosk *kiosk) { return kiosk->platform.uptime_ms(kiosk->platform.context); }
static inline int64_t wall_ms(const lectern_kiosk *kiosk) { return kiosk->platform.wall_ms(kiosk->platform.context); }
/* A random number below `limit`, which is more than 0. */
uint32_t lectern_random_below(uint32_t limit);

/* connection.c: one connection, from a try to its end. */
int lectern_connection_make(lectern_kiosk *kiosk);
void lectern_connection_free(lectern_kiosk *kiosk);
/* Does what can be done without waiting. */
void lectern_connection_step(lectern_kiosk *kiosk, uint64_t now);
/* Ends the connection, and all open calls with LECTERN_OFFLINE; tries again after a random part of `wait_ms`. */
void lectern_connection_end(lectern_kiosk *kiosk, uint32_t wait_ms);
/* The next moment of uptime at which there is something to do. */
uint64_t lectern_connection_next(const lectern_kiosk *kiosk);

/* frames.c: messages of the wire into and out of the buffers. */
/* Appends a frame to what is sent. LECTERN_BUSY: there is no room now; LECTERN_TOO_LARGE: there never is. */
int lectern_frame_send(lectern_kiosk *kiosk, const frame *frame);
int lectern_hello_send(lectern_kiosk *kiosk);
int lectern_ping_send(lectern_kiosk *kiosk, uint64_t echo);
/* Takes the frames out of what was received. false: it is no protocol of ours, the connection ends. */
bool lectern_frames_take(lectern_kiosk *kiosk);

/* calls.c: open calls. */
int lectern_call_in(lectern_kiosk *kiosk, int place, const lectern_request *request, uint64_t device_sequence, lectern_answered answered, void *context);
bool lectern_call_receive(lectern_kiosk *kiosk, const frame *frame);
void lectern_calls_expire(lectern_kiosk *kiosk, uint64_t now);
void lectern_calls_end(lectern_kiosk *kiosk);
bool lectern_calls_open(const lectern_kiosk *kiosk);
uint64_t lectern_calls_next(const lectern_kiosk *kiosk);

/* replay.c: operations of the journal, one after the other. */
void lectern_replay_step(lectern_kiosk *kiosk, uint64_t now);
uint64_t lectern_replay_next(const lectern_kiosk *kiosk);
/* record.c: what is taken into the journal; and the measuring of the clock. */
int lectern_state_write(lectern_kiosk *kiosk);
void lectern_clock_step(lectern_kiosk *kiosk, uint64_t now);

#endif
