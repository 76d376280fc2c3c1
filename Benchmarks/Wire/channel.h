/* A socket with TLS under epoll, for one thread: reading into one buffer for all, writing what the socket takes. An
 * idle channel holds no buffer of ours and, thanks to SSL_MODE_RELEASE_BUFFERS, none of OpenSSL's. */
#ifndef CHANNEL_H
#define CHANNEL_H

#include <openssl/ssl.h>
#include "frame.h"

typedef struct kept {
    uint8_t *bytes;
    uint32_t count;
} kept;

typedef struct channel {
    int socket;
    uint32_t interest; /* what epoll waits for */
    SSL *tls;
    kept begun;  /* the start of a frame whose rest has not come */
    kept unsent; /* what the socket did not take */
} channel;

/* Handles a frame; false ends the channel. */
typedef bool frame_taker(channel *from, const frame *what);

typedef enum receipt { RECEIPT_BROKEN, RECEIPT_NOTHING, RECEIPT_SOME } receipt;

/* Puts a socket and its TLS under epoll; events come with the channel's address. */
void channel_watch(channel *it, int epoll, int socket, SSL *tls, uint32_t events);
/* Whether a failed OpenSSL call only means that the socket is not ready. */
bool channel_waits(const channel *it, int result);
/* Reads one record and gives its frames to the taker. Finishes the handshake first, if need be. */
receipt channel_receive(channel *it, frame_taker *take);
/* Sends in as few records as may be; what the socket does not take is kept. False: broken. */
bool channel_send(channel *it, const uint8_t *bytes, size_t count);
/* Sends what was kept. False: broken. */
bool channel_resume(channel *it);
/* Re-arms epoll for what the channel waits for; `meanwhile` are further events to wait for while there is unsent output. */
void channel_rearm(channel *it, int epoll, uint32_t meanwhile);
/* Closes it; `politely` sends close_notify. */
void channel_close(channel *it, bool politely);

#endif
