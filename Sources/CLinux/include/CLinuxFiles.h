/* Files in memory, locks of files, and how many files may be open. Every function returns what the system call returns, or
 * -errno. */
#ifndef CLINUX_FILES_H
#define CLINUX_FILES_H

#include <stdint.h>

/* An empty file in memory (memfd_create), close-on-exec, that may be executed and mapped as a library. */
int clinux_memory_file(const char *name);
/* Forbids any further change of its content, for whoever has it open. */
int clinux_memory_file_seal(int fd);

#define CLINUX_UNLOCKED 0
#define CLINUX_LOCK_SHARED 1
#define CLINUX_LOCK_ALONE 2
/* Locks a whole file (F_OFD_SETLK), or changes the lock in one step, without waiting; -EAGAIN where others' locks forbid it.
 * The lock is the open file's, and ends with it, however the process ends. */
int clinux_file_lock(int fd, int kind);

/* How many files the process may have open at once (RLIMIT_NOFILE), after raising it as far as `wanted` and the hard limit. */
int64_t clinux_open_files_max(int64_t wanted);

#endif
