/* The system calls of CLinux.h. */
#define _GNU_SOURCE
#include "CLinux.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static int outcome(int result) { return result < 0 ? -errno : result; }

int clinux_epoll_create(void) { return outcome(epoll_create1(EPOLL_CLOEXEC)); }

static int control(int epoll, int operation, int fd, uint32_t events, uint64_t token) {
    struct epoll_event event = {.events = events, .data.u64 = token};
    return outcome(epoll_ctl(epoll, operation, fd, &event));
}
int clinux_epoll_add(int epoll, int fd, uint32_t events, uint64_t token) {
    return control(epoll, EPOLL_CTL_ADD, fd, events, token);
}
int clinux_epoll_change(int epoll, int fd, uint32_t events, uint64_t token) {
    return control(epoll, EPOLL_CTL_MOD, fd, events, token);
}
int clinux_epoll_remove(int epoll, int fd) { return control(epoll, EPOLL_CTL_DEL, fd, 0, 0); }

int clinux_epoll_wait(int epoll, clinux_event *events, int count, int timeout_ms) {
    struct epoll_event raw[256];
    if (count > 256) count = 256;
    /* By number: in a process of several threads the library's function is a point of cancellation, which costs two
     * locked operations. */
    long n = syscall(SYS_epoll_pwait, epoll, raw, count, timeout_ms, NULL, 0);
    if (n < 0) return errno == EINTR ? 0 : -errno;
    for (long i = 0; i < n; i++) {
        events[i].events = raw[i].events;
        events[i].token = raw[i].data.u64;
    }
    return (int)n;
}

int clinux_eventfd(void) { return outcome(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)); }
int clinux_eventfd_signal(int fd) {
    uint64_t one = 1;
    return write(fd, &one, sizeof one) < 0 ? -errno : 0;
}
int clinux_eventfd_clear(int fd) {
    uint64_t count;
    return read(fd, &count, sizeof count) < 0 ? -errno : 0;
}

int clinux_timerfd(void) { return outcome(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)); }
int clinux_timerfd_set(int fd, int64_t moment) {
    struct itimerspec when = {.it_value = {.tv_sec = moment / 1000000000, .tv_nsec = moment % 1000000000}};
    return outcome(timerfd_settime(fd, TFD_TIMER_ABSTIME, &when, NULL));
}

static void address_text(const struct sockaddr_storage *from, char *text, uint32_t size) {
    char host[INET6_ADDRSTRLEN] = "";
    if (size == 0) return;
    if (from->ss_family == AF_INET) {
        const struct sockaddr_in *a = (const struct sockaddr_in *)from;
        inet_ntop(AF_INET, &a->sin_addr, host, sizeof host);
        snprintf(text, size, "%s:%u", host, (unsigned)ntohs(a->sin_port));
    } else if (from->ss_family == AF_INET6) {
        const struct sockaddr_in6 *a = (const struct sockaddr_in6 *)from;
        inet_ntop(AF_INET6, &a->sin6_addr, host, sizeof host);
        snprintf(text, size, "[%s]:%u", host, (unsigned)ntohs(a->sin6_port));
    } else {
        text[0] = 0;
    }
}

int clinux_accept(int listener, char *address, uint32_t address_size) {
    struct sockaddr_storage from;
    socklen_t size = sizeof from;
    memset(&from, 0, sizeof from);
    int fd = accept4(listener, (struct sockaddr *)&from, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return -errno;
    int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    address_text(&from, address, address_size);
    return fd;
}

void clinux_error_message(int number, char *text, uint32_t size) {
    char room[128];
    /* GNU's strerror_r gives a text of its own where it has one. */
    snprintf(text, size, "%s", strerror_r(number, room, sizeof room));
}

int clinux_is_address(const char *host) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
    struct addrinfo *list = NULL;
    if (getaddrinfo(host, NULL, &hints, &list) != 0) return 0;
    freeaddrinfo(list);
    return 1;
}

int clinux_listen(const char *host, uint16_t port, int backlog) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM,
                             .ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV};
    struct addrinfo *list = NULL;
    char service[8];
    snprintf(service, sizeof service, "%u", (unsigned)port);
    if (getaddrinfo(host[0] ? host : NULL, service, &hints, &list) != 0 || !list) return -EADDRNOTAVAIL;
    int fd = socket(list->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        int error = errno;
        freeaddrinfo(list);
        return -error;
    }
    int one = 1, error = 0;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    /* [::] is IPv6 alone, so that it can stand beside 0.0.0.0 on one port. */
    if (list->ai_family == AF_INET6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
    if (bind(fd, list->ai_addr, list->ai_addrlen) < 0 || listen(fd, backlog) < 0) error = errno;
    freeaddrinfo(list);
    if (error) {
        close(fd);
        return -error;
    }
    return fd;
}

int clinux_local_port(int fd) {
    struct sockaddr_storage at;
    socklen_t size = sizeof at;
    if (getsockname(fd, (struct sockaddr *)&at, &size) < 0) return -errno;
    if (at.ss_family == AF_INET) return ntohs(((struct sockaddr_in *)&at)->sin_port);
    if (at.ss_family == AF_INET6) return ntohs(((struct sockaddr_in6 *)&at)->sin6_port);
    return -EAFNOSUPPORT;
}

int clinux_poll(int fd, uint32_t events, int timeout_ms) {
    struct pollfd one = {.fd = fd, .events = (short)events, .revents = 0};
    int n = poll(&one, 1, timeout_ms);
    if (n < 0) return -errno;
    return n == 0 ? 0 : (int)(unsigned short)one.revents;
}

static int connect_one(const struct addrinfo *to, int64_t until) {
    int fd = socket(to->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    int one = 1, error = 0;
    socklen_t size = sizeof error;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, to->ai_addr, to->ai_addrlen) < 0) {
        error = errno;
        while (error == EINPROGRESS || error == EINTR) {
            int64_t left = (until - clinux_monotonic()) / 1000000;
            int n = left <= 0 ? 0 : clinux_poll(fd, CLINUX_EVENT_OUT, (int)left);
            if (n == -EINTR) continue;
            if (n < 0) error = -n;
            else if (n == 0) error = ETIMEDOUT;
            else if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0) error = errno;
        }
    }
    if (error) {
        close(fd);
        return -error;
    }
    return fd;
}

int clinux_connect(const char *host, uint16_t port, int timeout_ms) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    struct addrinfo *list = NULL;
    char service[8];
    snprintf(service, sizeof service, "%u", (unsigned)port);
    if (getaddrinfo(host, service, &hints, &list) != 0) return -ENOENT;
    int64_t until = clinux_monotonic() + (int64_t)timeout_ms * 1000000;
    int result = -EHOSTUNREACH;
    for (const struct addrinfo *at = list; at; at = at->ai_next) {
        result = connect_one(at, until);
        if (result >= 0) break;
    }
    freeaddrinfo(list);
    return result;
}

int64_t clinux_read(int fd, void *bytes, uint64_t count) {
    ssize_t n = read(fd, bytes, count);
    return n < 0 ? -errno : n;
}
int64_t clinux_write(int fd, const void *bytes, uint64_t count) {
    ssize_t n = write(fd, bytes, count);
    return n < 0 ? -errno : n;
}
int clinux_close(int fd) { return outcome(close(fd)); }
int clinux_shutdown_write(int fd) { return outcome(shutdown(fd, SHUT_WR)); }

static int64_t nanoseconds(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
int64_t clinux_monotonic(void) { return nanoseconds(CLOCK_MONOTONIC); }
int64_t clinux_realtime(void) { return nanoseconds(CLOCK_REALTIME); }

int clinux_random(void *bytes, uint64_t count) {
    uint8_t *at = bytes;
    while (count) {
        ssize_t n = getrandom(at, count, 0);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return -errno;
        at += n;
        count -= (uint64_t)n;
    }
    return 0;
}

int clinux_thread_id(void) { return gettid(); }
int64_t clinux_thread_blocks_read(void) {
    struct rusage usage;
    return getrusage(RUSAGE_THREAD, &usage) == 0 ? usage.ru_inblock : 0;
}
int clinux_processors(void) {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) < 0) return 1;
    return CPU_COUNT(&set);
}
void clinux_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }
void clinux_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }
void clinux_wake_on_time(void) { prctl(PR_SET_TIMERSLACK, 1UL, 0, 0, 0); }

static inline uint64_t hash_mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0xff51afd7ed558ccdu;
    return hash ^ hash >> 32;
}
static inline uint64_t hash_word(const unsigned char *at) {
    uint64_t word;
    memcpy(&word, at, 8);
    return word;
}

uint64_t clinux_hash(const void *bytes, uint64_t size) {
    const unsigned char *at = bytes;
    uint64_t hash = size * 0x9e3779b97f4a7c15u;
    /* Four lanes, since each multiplication would wait for the one before it. */
    uint64_t one = hash, two = hash + 1, three = hash + 2, four = hash + 3;
    for (; size >= 32; at += 32, size -= 32) {
        one = hash_mix(one, hash_word(at));
        two = hash_mix(two, hash_word(at + 8));
        three = hash_mix(three, hash_word(at + 16));
        four = hash_mix(four, hash_word(at + 24));
    }
    hash = hash_mix(hash_mix(hash_mix(one, two), three), four);
    for (; size >= 8; at += 8, size -= 8) hash = hash_mix(hash, hash_word(at));
    for (; size > 0; at++, size--) hash = (hash ^ *at) * 0x100000001b3u;
    return hash ^ hash >> 29;
}
