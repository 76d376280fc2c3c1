/* A socket with TLS under epoll, for one thread: reading into one buffer for all, writing what the socket takes. A
 * channel at rest holds no buffer of ours and, thanks to SSL_MODE_RELEASE_BUFFERS, none of OpenSSL's. */
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

/* What is done with a frame; false ends the channel. */
typedef bool frame_taker(channel *from, const frame *what);

typedef enum receipt { RECEIPT_BROKEN, RECEIPT_NOTHING, RECEIPT_SOME } receipt;

/* Puts a socket and its TLS under epoll; events come with the channel's address. */
void channel_watch(channel *it, int epoll, int socket, SSL *tls, uint32_t events);
/* Whether what OpenSSL returned, no success, means only that the socket is not ready. */
bool channel_waits(const channel *it, int result);
/* Reads one record and gives its frames to the taker. Finishes the handshake first, if need be. */
receipt channel_receive(channel *it, frame_taker *take);
/* Sends in as few records as may be; what the socket does not take is kept. False: broken. */
bool channel_send(channel *it, const uint8_t *bytes, size_t count);
/* Goes on with what was kept. False: broken. */
bool channel_resume(channel *it);
/* Sees to it that epoll tells when the channel can go on; `meanwhile` is what to wait for besides, while there is
 * something unsent. */
void channel_rest(channel *it, int epoll, uint32_t meanwhile);
/* Ends it; `politely` says so to the other side. */
void channel_close(channel *it, bool politely);

#endif
