/* The limit: the least that a server of Lectern's wire does on epoll, OpenSSL and protobuf-c, in one thread.
 *
 * It keeps no rules of the protocol and looks after nobody: whoever calls it says Hello, opens calls of one answer, and
 * reads what it is sent. What the daemon needs beyond it, in the same run, is what the daemon's own care costs. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "channel.h"
#include "handler.h"
#include "tls.h"

enum { EVENTS_MAX = 256, ARENA_BYTES = 4 << 20, OUTPUT_ENOUGH_BYTES = 1 << 18 };

static struct {
    int port;
    size_t tickets;
    long waste_nanoseconds;
    tls_files files;
    const handler *handler;
    const char *recording, *database, *containing;
    size_t answer_bytes;
} options = {.tickets = 1, .handler = &echo};

static SSL_CTX *context;
static int epoll;

/* ---- memory for one message ------------------------------------------------------------------ */

static _Alignas(16) uint8_t arena[ARENA_BYTES];
static size_t arena_used;

static void *arena_take(void *unused, size_t bytes) {
    (void)unused;
    bytes = (bytes + 15) & ~(size_t)15;
    if (bytes > ARENA_BYTES - arena_used) return NULL;
    arena_used += bytes;
    return arena + arena_used - bytes;
}
static void arena_keep(void *unused, void *block) { (void)unused, (void)block; }

static ProtobufCAllocator allocator = {arena_take, arena_keep, NULL};

/* ---- answers --------------------------------------------------------------------------------- */

/* All answers of a wake-up in one buffer, with the client of each: written at its end. */
static uint8_t *output;
static size_t output_used, output_room;

static struct turn {
    channel *to;
    size_t begin, end;
    bool is_over; /* the client has gone */
} turns[EVENTS_MAX];
static int turns_count;

static uint8_t *output_take(size_t bytes) {
    if (output_room - output_used < bytes) {
        output_room = 2 * (output_used + bytes);
        output = realloc(output, output_room);
        if (!output) abort();
    }
    return output + output_used;
}

static void waste(void) {
    if (!options.waste_nanoseconds) return;
    struct timespec begun, now;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    do clock_gettime(CLOCK_MONOTONIC, &now);
    while ((now.tv_sec - begun.tv_sec) * 1000000000 + now.tv_nsec - begun.tv_nsec < options.waste_nanoseconds);
}

static bool answer(const frame *asked) {
    arena_used = 0;
    Lectern__Wire__V1__Open *open = lectern__wire__v1__open__unpack(&allocator, asked->bytes, asked->body);
    if (!open) return false;
    Lectern__Wire__V1__Close close = LECTERN__WIRE__V1__CLOSE__INIT;
    options.handler->answer(open, &close);
    waste();
    size_t bytes = lectern__wire__v1__close__get_packed_size(&close);
    uint8_t *at = frame_put(output_take(FRAME_HEAD_BYTES_MAX + bytes), asked->call, FRAME_CLOSE, bytes);
    output_used = (size_t)(at - output) + lectern__wire__v1__close__pack(&close, at);
    return true;
}

static bool greet(void) {
    Lectern__Wire__V1__Hello hello = LECTERN__WIRE__V1__HELLO__INIT;
    hello.name = "limit";
    hello.max_frame_bytes = FRAME_BYTES_MAX;
    hello.max_open_calls = 256;
    hello.protocol = 1;
    size_t bytes = lectern__wire__v1__hello__get_packed_size(&hello);
    uint8_t *at = frame_put(output_take(FRAME_HEAD_BYTES_MAX + bytes), 0, FRAME_HELLO, bytes);
    output_used = (size_t)(at - output) + lectern__wire__v1__hello__pack(&hello, at);
    return true;
}

static bool take(channel *from, const frame *what) {
    (void)from;
    switch (what->kind) {
    case FRAME_OPEN: return answer(what);
    case FRAME_HELLO: return greet();
    default: return true;
    }
}

/* ---- wake-ups -------------------------------------------------------------------------------- */

/* Sends the answers, and closes clients that have gone. */
static void settle(void) {
    if (options.handler->settle && output_used) options.handler->settle();
    for (struct turn *turn = turns; turn < turns + turns_count; turn++) {
        channel *to = turn->to;
        if (turn->is_over || !channel_send(to, output + turn->begin, turn->end - turn->begin)) {
            channel_close(to, false);
            free(to);
        } else {
            channel_rearm(to, epoll, 0); /* a client with unsent output is not read from */
        }
    }
    turns_count = 0;
    output_used = 0;
}

/* Reads a client's frames, and appends the answers to the output. */
static void serve(channel *client) {
    struct turn *turn = &turns[turns_count++];
    *turn = (struct turn){client, output_used, output_used, false};
    if (client->unsent.count) {
        turn->is_over = !channel_resume(client);
        if (client->unsent.count) return;
    }
    /* epoll does not know of bytes that OpenSSL has read already. */
    while (!turn->is_over) {
        receipt got = channel_receive(client, take);
        turn->is_over = got == RECEIPT_BROKEN;
        if (got != RECEIPT_SOME || !SSL_has_pending(client->tls)) break;
    }
    turn->end = output_used;
    if (!options.handler->settle || output_used > OUTPUT_ENOUGH_BYTES) settle();
}

static void accept_client(int listener) {
    int socket;
    while ((socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        SSL *tls = SSL_new(context);
        channel *client = malloc(sizeof *client);
        if (!tls || !client) abort();
        SSL_set_fd(tls, socket);
        SSL_set_accept_state(tls);
        channel_watch(client, epoll, socket, tls, EPOLLIN);
    }
    if (errno != EAGAIN && errno != ECONNABORTED) perror("accept");
}

static int listen_on(int *port) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)*port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t bytes = sizeof address;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes); /* what is accepted inherits it */
    if (bind(listener, (struct sockaddr *)&address, bytes) || listen(listener, 4096)
        || getsockname(listener, (struct sockaddr *)&address, &bytes)) {
        perror("listen");
        exit(2);
    }
    *port = ntohs(address.sin_port);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    return listener;
}

/* ---- the program ----------------------------------------------------------------------------- */

static const char usage[] =
    "usage: limit --cert FILE --key FILE [--ca FILE] [--port N] [--tickets N] [--waste-ns N]\n"
    "  --port N      on 127.0.0.1; 0, the default, takes a free one. It is printed.\n"
    "  --ca FILE     ask clients for a certificate of this authority, as the daemon does; they need not have one\n"
    "  --tickets N   session tickets after a handshake, 1 unless given, as the daemon has it\n"
    "  --waste-ns N  be slower by so much for each call: does the measurement show it?\n"
    "  --statements FILE --database FILE --containing WORDS --answer-bytes N\n"
    "                instead of an echo: execute a recorded call's statements, and answer with so many bytes\n";

static void read_options(int argc, char **argv) {
    static const struct option long_options[] = {
        {"port", required_argument, NULL, 'p'}, {"cert", required_argument, NULL, 'c'},
        {"key", required_argument, NULL, 'k'},  {"ca", required_argument, NULL, 'a'},
        {"tickets", required_argument, NULL, 't'}, {"waste-ns", required_argument, NULL, 'w'},
        {"statements", required_argument, NULL, 's'}, {"database", required_argument, NULL, 'd'},
        {"containing", required_argument, NULL, 'o'}, {"answer-bytes", required_argument, NULL, 'b'}, {0}};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;) {
        switch (option) {
        case 'p': options.port = atoi(optarg); break;
        case 'c': options.files.certificate = optarg; break;
        case 'k': options.files.key = optarg; break;
        case 'a': options.files.authority = optarg; break;
        case 't': options.tickets = (size_t)atoi(optarg); break;
        case 'w': options.waste_nanoseconds = atol(optarg); break;
        case 's': options.recording = optarg; break;
        case 'd': options.database = optarg; break;
        case 'o': options.containing = optarg; break;
        case 'b': options.answer_bytes = (size_t)atol(optarg); break;
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (!options.files.certificate || !options.files.key) fputs(usage, stderr), exit(2);
    if (!options.recording) return;
    if (!options.database || !options.containing) fputs(usage, stderr), exit(2);
    options.handler = reads_open(options.recording, options.database, options.containing, options.answer_bytes);
}

int main(int argc, char **argv) {
    read_options(argc, argv);
    signal(SIGPIPE, SIG_IGN);
    context = tls_server(&options.files, options.tickets);
    epoll = epoll_create1(EPOLL_CLOEXEC);
    int listener = listen_on(&options.port);
    printf("serving on 127.0.0.1:%d\n", options.port);
    fflush(stdout);
    struct epoll_event events[EVENTS_MAX];
    for (;;) {
        int ready = epoll_wait(epoll, events, EVENTS_MAX, -1);
        for (int i = 0; i < ready; i++) {
            if (events[i].data.ptr) serve(events[i].data.ptr);
            else accept_client(listener);
        }
        settle();
    }
}
