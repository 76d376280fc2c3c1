/* What is called: the bytes of Open, for each call anew, since a call may have a key and a message of its own. */
#ifndef REQUEST_H
#define REQUEST_H

#include "frame.h"

typedef struct piece {
    const uint8_t *bytes;
    size_t count;
} piece;

typedef struct request {
    const char *method;
    piece *messages; /* sent in turn */
    size_t messages_count;
    piece *sessions; /* one for each connection, in turn; none: no session */
    size_t sessions_count;
    bool has_keys; /* each call has a request key of its own */
} request;

/* The whole of a file. Exits when it can't be read. */
piece file_read(const char *path);
/* A file's messages, each behind its size in four bytes, big-endian. */
void request_read_messages(request *it, const char *path);
/* A file's lines. */
void request_read_sessions(request *it, const char *path);

/* The most that a frame of this request takes. */
size_t request_bytes_max(const request *it);
/* Writes the frame of one call. Returns where it ends. */
uint8_t *request_put(const request *it, uint8_t *at, uint32_t call, size_t connection);

#endif
