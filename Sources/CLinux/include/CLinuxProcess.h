/* Processes for Swift: spawning with inherited descriptors, signals as descriptors, control sockets.
 * Every function returns what the system call returns, or -errno. */
#ifndef CLINUX_PROCESS_H
#define CLINUX_PROCESS_H

#include <stdint.h>

/* A pair of connected sockets that keep message boundaries, close-on-exec (socketpair, SOCK_SEQPACKET). */
int clinux_socket_pair(int pair[2]);
/* One message, without waiting; -EAGAIN where that would wait. Received: 0 is the other end's close. */
int64_t clinux_message_send(int fd, const void *bytes, uint64_t count);
int64_t clinux_message_receive(int fd, void *bytes, uint64_t count);

/* Starts a program (posix_spawn): arguments end with NULL, the environment is the caller's, no signal is
 * blocked or ignored in it. descriptors[0] becomes its descriptor 3, the next 4, and so on. Returns its id. */
int clinux_spawn(const char *path, char *const arguments[], const int *descriptors, int count);
/* Reaps one child that has ended (waitpid, WNOHANG): its id, 0 for none. One of exit_code and signal is
 * set, the other is -1. */
int clinux_reap(int *exit_code, int *signal);
/* kill */
int clinux_kill(int process, int signal);

/* Blocks the signals in this thread and those that it starts, and gives a descriptor that tells them. */
int clinux_signal_descriptor(const int *signals, int count);
/* The next signal that arrived, 0 for none. */
int clinux_signal_next(int fd);
/* Ignores a signal for the whole process. */
void clinux_signal_ignore(int signal);
/* Lets a signal do what the kernel has it do. */
void clinux_signal_default(int signal);

/* poll(2) for input on several descriptors: ready[i] is non-zero where something is to be read or the
 * other end is gone. Returns how many, 0 when the time is over; timeout_ms -1 waits for ever. */
int clinux_poll_input(const int *descriptors, uint8_t *ready, int count, int timeout_ms);

/* Sends a text to systemd's notification socket (sd_notify); '@' begins an abstract name. */
int clinux_notify(const char *socket_path, const char *text);

/* Closes every descriptor from `first` on (close_range). */
int clinux_close_from(unsigned first);
/* The mode bits and owner of a file (stat): 0, or -errno. */
int clinux_file_facts(const char *path, uint32_t *mode, uint32_t *owner, int64_t *modified_ns);

#endif
