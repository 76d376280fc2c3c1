/* A client connection and its calls: the handling of its events. */
#define _GNU_SOURCE
#include "caller.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>

enum { COMPLAINTS_MAX = 5, HELLO_NAME = 1, HELLO_PROTOCOL = 4, CLOSE_STATUS = 1, CLOSE_MESSAGE = 2, CLOSE_PROBLEM = 3 };

struct calling calling;

uint64_t clock_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Prints an error; of many only the first. */
static void report_error(const char *what, const char *why, size_t count) {
    static int complaints;
    if (complaints++ < COMPLAINTS_MAX) fprintf(stderr, "load: %s: %.*s\n", what, (int)count, why);
}

/* ---- connecting and closing -------------------------------------------------------------- */

void caller_make(caller *it, size_t number, int under_way) {
    *it = (caller){.number = number, .under_way_max = under_way};
    it->places = calloc((size_t)under_way, sizeof *it->places);
    it->free_places = calloc((size_t)under_way, sizeof *it->free_places);
    if (!it->places || !it->free_places) abort();
}

void caller_close(caller *it) {
    if (it->phase == CALLER_CLOSED) return;
    channel_close(&it->channel, it->phase == CALLER_OPEN);
    it->phase = CALLER_CLOSED;
}

static void become_idle(caller *it) {
    it->is_idle = true;
    if (calling.on_idle) calling.on_idle(it);
}

static void broken(caller *it, const char *what) {
    unsigned long error = ERR_peek_last_error();
    const char *why = error ? ERR_reason_error_string(error) : errno ? strerror(errno) : "the server closed";
    report_error(what, why ? why : "", why ? strlen(why) : 0);
    calling.tally->broken++;
    it->left = 0;
    it->under_way = 0;
    caller_close(it);
    if (!it->is_idle) become_idle(it);
}

void caller_connect(caller *it, int64_t calls) {
    it->connected = clock_now();
    it->left = calls;
    it->last = 0;
    it->under_way = 0;
    it->has_greeting = it->is_idle = false;
    it->free_first = 0;
    for (int place = 0; place < it->under_way_max; place++) it->free_places[place] = place;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(calling.port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), yes = 1;
    SSL *tls = SSL_new(calling.context);
    if (number < 0 || !tls) perror("load: socket"), exit(2);
    setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    SSL_set_fd(tls, number);
    SSL_set_connect_state(tls);
    if (calling.session) {
        /* A copy: OpenSSL marks a resumed session as used, and the daemon issues a ticket only once. */
        SSL_SESSION *copy = SSL_SESSION_dup(calling.session);
        SSL_set_session(tls, copy);
        SSL_SESSION_free(copy);
    }
    channel_watch(&it->channel, calling.epoll, number, tls, EPOLLIN);
    it->phase = CALLER_SHAKING;
    errno = 0;
    /* A blocking connect: on the loopback it returns at once. */
    if (connect(number, (struct sockaddr *)&address, sizeof address) || fcntl(number, F_SETFL, O_NONBLOCK))
        return broken(it, "can't connect");
    caller_handle_event(it, EPOLLOUT);
}

/* ---- sending calls ----------------------------------------------------------------------- */

/* The output of one wake-up, sent with one write. */
static uint8_t *output;
static size_t output_used, output_room;

static uint8_t *output_take(size_t bytes) {
    if (output_room - output_used < bytes) {
        output_room = 2 * (output_used + bytes);
        output = realloc(output, output_room);
        if (!output) abort();
    }
    return output + output_used;
}

static bool output_send(caller *it) {
    bool lives = channel_send(&it->channel, output, output_used);
    output_used = 0;
    return lives;
}

static void put_hello(void) {
    uint8_t body[32], *end = bytes_put(body, HELLO_NAME, "load", 4);
    end = varint_put(varint_put(end, HELLO_PROTOCOL << 3), 1);
    size_t bytes = (size_t)(end - body);
    uint8_t *at = frame_put(output_take(FRAME_HEAD_BYTES_MAX + bytes), 0, FRAME_HELLO, bytes);
    memcpy(at, body, bytes);
    output_used = (size_t)(at - output) + bytes;
}

/* Puts a call into the place that has been free for longest. Its number is the next that belongs to that place: so
 * numbers rise, and an answer finds its call without a search. */
static void put_call(caller *it, uint64_t now) {
    uint32_t count = (uint32_t)it->under_way_max, place = (uint32_t)it->free_places[it->free_first];
    it->free_first = (it->free_first + 1) % it->under_way_max;
    it->last++;
    it->last += (place + count - it->last % count) % count;
    it->places[place] = (struct place){it->last, now};
    it->under_way++;
    if (it->left > 0) it->left--;
    uint8_t *at = output_take(request_bytes_max(calling.request));
    output_used = (size_t)(request_put(calling.request, at, it->last, it->number) - output);
}

/* Appends as many calls as may be under way to the output. */
static bool send_calls(caller *it) {
    uint64_t now = it->left && it->under_way < it->under_way_max ? clock_now() : 0;
    while (it->left && it->under_way < it->under_way_max) {
        put_call(it, now);
        if (calling.is_record_each && !output_send(it)) return false;
    }
    return !output_used || output_send(it);
}

void caller_go(caller *it, int64_t calls) {
    it->left = calls;
    if (it->phase != CALLER_OPEN || (it->is_idle && !calls)) return;
    it->is_idle = false;
    errno = 0;
    if (!send_calls(it)) return broken(it, "can't send");
    channel_rearm(&it->channel, calling.epoll, EPOLLIN);
}

/* ---- receiving answers ------------------------------------------------------------------- */

static uint64_t received_at; /* when the input that is being parsed was read */

static bool is_right(const frame *what) {
    piece message = {0}, problem = {0};
    uint64_t status = 0;
    const uint8_t *at = what->body, *end = at + what->bytes;
    for (field part; at < end;) {
        if (!field_read(&at, end, &part)) return false;
        if (part.number == CLOSE_STATUS) status = part.value;
        if (part.number == CLOSE_MESSAGE) message = (piece){part.bytes, part.value};
        if (part.number == CLOSE_PROBLEM) problem = (piece){part.bytes, part.value};
    }
    if (status) { /* a problem begins with its reason */
        size_t skip = problem.count > 2 ? 2 : 0;
        report_error("a call failed", (const char *)problem.bytes + skip, skip ? problem.bytes[1] : 0);
        return false;
    }
    bool fits = (calling.answer_bytes < 0 || message.count == (size_t)calling.answer_bytes)
                && (!calling.answer
                    || (message.count == calling.answer->count
                        && memcmp(message.bytes, calling.answer->bytes, message.count) == 0));
    if (!fits) report_error("an answer is not what was expected", "", 0);
    calling.tally->bytes += message.count;
    return fits;
}

static bool take(channel *from, const frame *what) {
    caller *it = (caller *)from;
    if (what->kind == FRAME_HELLO) return it->has_greeting = true;
    if (what->kind != FRAME_CLOSE || !it->has_greeting || !it->under_way) return false;
    uint32_t place = what->call % (uint32_t)it->under_way_max;
    if (what->call == 0) is_right(what); /* says why the connection ends */
    if (what->call == 0 || it->places[place].call != what->call) return false;
    it->places[place].call = 0;
    it->free_places[(it->free_first + it->under_way_max - it->under_way) % it->under_way_max] = (int)place;
    it->under_way--;
    if (is_right(what)) calling.tally->answered++;
    else calling.tally->wrong++;
    histogram_add(&calling.tally->nanoseconds, received_at - (calling.counts_from_connect ? it->connected : it->places[place].sent));
    return true;
}

static bool receive_answers(caller *it) {
    receipt got;
    do {
        received_at = clock_now();
        got = channel_receive(&it->channel, take);
    } while (got == RECEIPT_SOME && SSL_has_pending(it->channel.tls));
    return got != RECEIPT_BROKEN;
}

static bool handshake(caller *it) {
    int result = SSL_do_handshake(it->channel.tls);
    if (result != 1) return channel_waits(&it->channel, result);
    calling.tally->resumed += (uint64_t)SSL_session_reused(it->channel.tls);
    it->phase = CALLER_OPEN;
    put_hello();
    return send_calls(it);
}

void caller_handle_event(caller *it, uint32_t events) {
    errno = 0;
    if (it->phase == CALLER_SHAKING) {
        if (!handshake(it)) return broken(it, "the handshake failed");
        if (it->phase == CALLER_OPEN && SSL_has_pending(it->channel.tls) && !receive_answers(it)) return broken(it, "a connection ended");
    } else {
        if (it->channel.unsent.count && !channel_resume(&it->channel)) return broken(it, "can't send");
        if ((events & ~(uint32_t)EPOLLOUT) && !receive_answers(it)) return broken(it, "a connection ended");
        if (!send_calls(it)) return broken(it, "can't send");
    }
    channel_rearm(&it->channel, calling.epoll, EPOLLIN);
    if (!it->is_idle && it->has_greeting && !it->under_way && !it->left) become_idle(it);
}
