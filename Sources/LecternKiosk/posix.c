/* The platform of POSIX: a socket that never waits, and the two clocks. */
#define _POSIX_C_SOURCE 200809L
#include "lectern_kiosk.h"
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int64_t clock_ms(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
static int64_t posix_wall(void *context) { return (void)context, clock_ms(CLOCK_REALTIME); }
static uint64_t posix_uptime(void *context) { return (void)context, (uint64_t)clock_ms(CLOCK_MONOTONIC); }

static void posix_close(void *context) {
    lectern_posix *posix = context;
    if (posix->descriptor >= 0) close(posix->descriptor);
    posix->descriptor = -1;
}

/* Begins to connect to one address. */
static int open_address(lectern_posix *posix, const struct addrinfo *address) {
    int one = 1;
    posix->descriptor = socket(address->ai_family, address->ai_socktype, address->ai_protocol);
    if (posix->descriptor < 0) return -1;
    int flags = fcntl(posix->descriptor, F_GETFL);
    if (fcntl(posix->descriptor, F_SETFL, flags | O_NONBLOCK) == 0 && fcntl(posix->descriptor, F_SETFD, FD_CLOEXEC) == 0
        && (connect(posix->descriptor, address->ai_addr, address->ai_addrlen) == 0 || errno == EINPROGRESS)) {
        (void)setsockopt(posix->descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one); /* slower without it, no more */
        return 0;
    }
    posix_close(posix);
    return -1;
}

static int posix_open(void *context) {
    lectern_posix *posix = context;
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *addresses = NULL;
    posix_close(posix);
    if (getaddrinfo(posix->host, posix->port, &hints, &addresses) != 0) return -1;
    int status = -1;
    for (const struct addrinfo *at = addresses; at && status != 0; at = at->ai_next) status = open_address(posix, at);
    freeaddrinfo(addresses);
    return status;
}

/* Bytes, 0 for none now, -1 for the end. */
static int result(ssize_t bytes, bool is_read) {
    if (bytes > 0) return (int)bytes;
    if (bytes == 0) return is_read ? -1 : 0;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || errno == ENOTCONN ? 0 : -1;
}
static int posix_read(void *context, void *into, int bytes) {
    const lectern_posix *posix = context;
    return result(recv(posix->descriptor, into, (size_t)bytes, 0), true);
}
static int posix_write(void *context, const void *from, int bytes) {
    const lectern_posix *posix = context;
    return result(send(posix->descriptor, from, (size_t)bytes, MSG_NOSIGNAL), false);
}

static void posix_wait(void *context, bool writes, uint32_t wait_ms) {
    const lectern_posix *posix = context;
    struct pollfd file = {.fd = posix->descriptor, .events = (short)(POLLIN | (writes ? POLLOUT : 0))};
    (void)poll(&file, 1, wait_ms < 3600000 ? (int)wait_ms : 3600000); /* a descriptor of -1 is passed over */
}

lectern_platform lectern_posix_platform(lectern_posix *posix, const char *host, const char *port) {
    memset(posix, 0, sizeof *posix);
    posix->descriptor = -1;
    memcpy(posix->host, host, strnlen(host, sizeof posix->host - 1));
    memcpy(posix->port, port, strnlen(port, sizeof posix->port - 1));
    return (lectern_platform){.context = posix, .wall_ms = posix_wall, .uptime_ms = posix_uptime, .open = posix_open, .read = posix_read,
                              .write = posix_write, .close = posix_close, .wait = posix_wait};
}
