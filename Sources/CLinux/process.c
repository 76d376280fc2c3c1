/* Processes, signals and inherited descriptors: the rest of CLinux.h. */
#define _GNU_SOURCE
#include "CLinuxProcess.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int64_t outcome(int64_t result) { return result < 0 ? -errno : result; }

int clinux_socket_pair(int pair[2]) {
    return (int)outcome(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair));
}
int64_t clinux_message_send(int fd, const void *bytes, uint64_t count) {
    return outcome(send(fd, bytes, count, MSG_DONTWAIT | MSG_NOSIGNAL));
}
int64_t clinux_message_receive(int fd, void *bytes, uint64_t count) {
    return outcome(recv(fd, bytes, count, MSG_DONTWAIT));
}

/* Descriptors are first moved out of the way, so that none of them stands where another is to go. */
enum { spawn_descriptors_max = 400, spawn_parking = spawn_descriptors_max + 8 };

int clinux_spawn(const char *path, char *const arguments[], const int *descriptors, int count) {
    int parked[spawn_descriptors_max];
    if (count > spawn_descriptors_max) return -E2BIG;
    for (int i = 0; i < count; i++) {
        parked[i] = fcntl(descriptors[i], F_DUPFD_CLOEXEC, spawn_parking);
        if (parked[i] < 0) {
            int error = errno;
            while (i-- > 0) close(parked[i]);
            return -error;
        }
    }
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    for (int i = 0; i < count; i++) posix_spawn_file_actions_adddup2(&actions, parked[i], 3 + i);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    pid_t process = 0;
    int error = posix_spawn(&process, path, &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    for (int i = 0; i < count; i++) close(parked[i]);
    return error ? -error : (int)process;
}

int clinux_reap(int *exit_code, int *signal) {
    int status = 0;
    pid_t process = waitpid(-1, &status, WNOHANG);
    *exit_code = *signal = -1;
    if (process <= 0) return 0;
    if (WIFEXITED(status)) *exit_code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) *signal = WTERMSIG(status);
    return process;
}
int clinux_kill(int process, int signal) { return (int)outcome(kill(process, signal)); }

int clinux_signal_descriptor(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
    int error = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (error) return -error;
    return (int)outcome(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}
int clinux_signal_next(int fd) {
    struct signalfd_siginfo info;
    return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}
void clinux_signal_ignore(int number) { signal(number, SIG_IGN); }
void clinux_signal_default(int number) { signal(number, SIG_DFL); }

enum { poll_descriptors_max = 64 };

int clinux_poll_input(const int *descriptors, uint8_t *ready, int count, int timeout_ms) {
    struct pollfd polled[poll_descriptors_max];
    if (count > poll_descriptors_max) return -E2BIG;
    for (int i = 0; i < count; i++) polled[i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
    int result = poll(polled, (nfds_t)count, timeout_ms);
    if (result < 0) return errno == EINTR ? 0 : -errno;
    for (int i = 0; i < count; i++) ready[i] = polled[i].revents != 0;
    return result;
}

int clinux_notify(const char *socket_path, const char *text) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(socket_path);
    if (length == 0 || length >= sizeof address.sun_path) return -EINVAL;
    memcpy(address.sun_path, socket_path, length);
    if (address.sun_path[0] == '@') address.sun_path[0] = 0;
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    int64_t sent = outcome(sendto(fd, text, strlen(text), MSG_NOSIGNAL, (struct sockaddr *)&address, size));
    close(fd);
    return sent < 0 ? (int)sent : 0;
}

int clinux_close_from(unsigned first) { return (int)outcome(close_range(first, ~0u, 0)); }

int clinux_file_facts(const char *path, uint32_t *mode, uint32_t *owner, int64_t *modified_ns) {
    struct stat facts;
    if (stat(path, &facts) < 0) return -errno;
    *mode = facts.st_mode;
    *owner = facts.st_uid;
    *modified_ns = (int64_t)facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec;
    return 0;
}
