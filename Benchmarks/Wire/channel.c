/* Reading and writing of channels. */
#include "channel.h"
#include <openssl/err.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

/* One buffer for all: a channel's bytes are in it only while they are worked on. */
static uint8_t input[PREFIX_BYTES + FRAME_BYTES_MAX + SSL3_RT_MAX_PLAIN_LENGTH];

static void keep(kept *where, const uint8_t *bytes, size_t count) {
    uint8_t *copy = count ? malloc(count) : NULL;
    if (count) memcpy(copy, bytes, count);
    free(where->bytes);
    *where = (kept){copy, (uint32_t)count};
}

void channel_watch(channel *it, int epoll, int socket, SSL *tls, uint32_t events) {
    *it = (channel){.socket = socket, .interest = events, .tls = tls};
    struct epoll_event event = {.events = events, .data.ptr = it};
    epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
}

void channel_rearm(channel *it, int epoll, uint32_t meanwhile) {
    uint32_t events = it->unsent.count || SSL_want_write(it->tls) ? EPOLLOUT | meanwhile : EPOLLIN;
    if (events == it->interest) return;
    it->interest = events;
    struct epoll_event event = {.events = events, .data.ptr = it};
    epoll_ctl(epoll, EPOLL_CTL_MOD, it->socket, &event);
}

bool channel_waits(const channel *it, int result) {
    int error = SSL_get_error(it->tls, result);
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
}

receipt channel_receive(channel *it, frame_taker *take) {
    size_t count = it->begun.count;
    if (count) memcpy(input, it->begun.bytes, count);
    int result = SSL_read(it->tls, input + count, (int)(sizeof input - count));
    if (result <= 0) return channel_waits(it, result) ? RECEIPT_NOTHING : RECEIPT_BROKEN;
    count += (size_t)result;
    const uint8_t *at = input;
    ssize_t size;
    for (frame found; (size = frame_read(at, count, &found)) > 0; at += size, count -= (size_t)size)
        if (!take(it, &found)) return RECEIPT_BROKEN;
    if (size < 0) return RECEIPT_BROKEN;
    if (count || it->begun.count) keep(&it->begun, at, count);
    return RECEIPT_SOME;
}

bool channel_send(channel *it, const uint8_t *bytes, size_t count) {
    if (it->unsent.count) { /* nothing may overtake it */
        it->unsent.bytes = realloc(it->unsent.bytes, it->unsent.count + count);
        memcpy(it->unsent.bytes + it->unsent.count, bytes, count);
        it->unsent.count += (uint32_t)count;
        return true;
    }
    while (count) {
        int result = SSL_write(it->tls, bytes, (int)count);
        if (result <= 0) {
            if (!channel_waits(it, result)) return false;
            keep(&it->unsent, bytes, count);
            return true;
        }
        bytes += result;
        count -= (size_t)result;
    }
    return true;
}

bool channel_resume(channel *it) {
    kept rest = it->unsent;
    it->unsent = (kept){0};
    bool lives = channel_send(it, rest.bytes, rest.count);
    free(rest.bytes);
    return lives;
}

void channel_close(channel *it, bool politely) {
    if (politely) SSL_shutdown(it->tls);
    ERR_clear_error(); /* another channel would take them for its own */
    SSL_free(it->tls);
    close(it->socket);
    free(it->begun.bytes);
    free(it->unsent.bytes);
    *it = (channel){.socket = -1};
}
