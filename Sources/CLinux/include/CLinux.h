/* Linux for Swift: what Glibc as imported by Swift lacks. _GNU_SOURCE is defined in the .c file only.
 * Every function returns what the system call returns, or -errno instead of -1. */
#ifndef CLINUX_H
#define CLINUX_H

#include <stdint.h>

#include "CLinuxActivity.h"
#include "CLinuxFiles.h"
#include "CLinuxProcess.h"

#define CLINUX_EVENT_IN 0x001u
#define CLINUX_EVENT_OUT 0x004u
#define CLINUX_EVENT_ERROR 0x008u
#define CLINUX_EVENT_HANGUP 0x010u
#define CLINUX_EVENT_READ_HANGUP 0x2000u
#define CLINUX_EVENT_EXCLUSIVE 0x10000000u

/* One event of epoll_wait, unpacked. */
typedef struct clinux_event {
    uint32_t events;
    uint64_t token;
} clinux_event;

/* epoll_create1(EPOLL_CLOEXEC) */
int clinux_epoll_create(void);
/* epoll_ctl ADD, MOD, DEL with a token that comes back in the events. */
int clinux_epoll_add(int epoll, int fd, uint32_t events, uint64_t token);
int clinux_epoll_change(int epoll, int fd, uint32_t events, uint64_t token);
int clinux_epoll_remove(int epoll, int fd);
/* epoll_wait for at most 256 events; timeout_ms -1 waits for ever. A signal ends it with 0. */
int clinux_epoll_wait(int epoll, clinux_event *events, int count, int timeout_ms);
/* eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) */
int clinux_eventfd(void);
/* Adds one to the eventfd; sets it back to zero. */
int clinux_eventfd_signal(int fd);
int clinux_eventfd_clear(int fd);
/* A timer on CLOCK_MONOTONIC; sets it to a moment in nanoseconds, in the future or past. It is cleared like an eventfd. */
int clinux_timerfd(void);
int clinux_timerfd_set(int fd, int64_t moment);

/* accept4 with SOCK_NONBLOCK | SOCK_CLOEXEC, TCP_NODELAY set; the peer's address as text, "10.0.0.1:5000". */
int clinux_accept(int listener, char *address, uint32_t address_size);
/* What an errno means, in words. */
void clinux_error_message(int number, char *text, uint32_t size);
/* Whether a text is a numeric address of IPv4 or IPv6. */
int clinux_is_address(const char *host);
/* A listening TCP socket, SO_REUSEADDR, close-on-exec, non-blocking; host is numeric, "" is any. One of IPv6
   takes nothing of IPv4. */
int clinux_listen(const char *host, uint16_t port, int backlog);
/* The local port of a socket. */
int clinux_local_port(int fd);
/* A connected TCP socket, blocking until connected or the time is over, then non-blocking; TCP_NODELAY.
 * -ENOENT when the name is not known. */
int clinux_connect(const char *host, uint16_t port, int timeout_ms);
/* poll of one descriptor: returns the events (CLINUX_EVENT_...), 0 when the time is over. */
int clinux_poll(int fd, uint32_t events, int timeout_ms);
/* read, write, close, shutdown(SHUT_WR). */
int64_t clinux_read(int fd, void *bytes, uint64_t count);
int64_t clinux_write(int fd, const void *bytes, uint64_t count);
int clinux_close(int fd);
int clinux_shutdown_write(int fd);
/* CLOCK_MONOTONIC and CLOCK_REALTIME in nanoseconds. */
int64_t clinux_monotonic(void);
int64_t clinux_realtime(void);
/* getrandom until all is filled. */
int clinux_random(void *bytes, uint64_t count);
/* gettid; the number of processors that this process may use. */
int clinux_thread_id(void);
/* Blocks of 512 bytes that this thread has had read from disks (getrusage); 0 where the kernel does not count. */
int64_t clinux_thread_blocks_read(void);
int clinux_processors(void);
/* A hash of bytes for tables in memory; fast, and not for what strangers choose. */
uint64_t clinux_hash(const void *bytes, uint64_t size);
/* A number of so many bits, 1 to 63, for where something lies: most constants lie where they lay before. */
static inline uint64_t clinux_place_hash(const void *place, uint32_t bits) {
    return (uint64_t)(uintptr_t)place * 0x9e3779b97f4a7c15u >> (64 - bits);
}
/* Ignores SIGPIPE for the whole process. */
void clinux_ignore_sigpipe(void);
/* Names the calling thread (15 bytes at most). */
void clinux_name_thread(const char *name);
/* Wakes the calling thread when it wished, not up to 50 microseconds later (PR_SET_TIMERSLACK). */
void clinux_wake_on_time(void);

#endif
