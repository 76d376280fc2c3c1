/* Files in memory and locks of files: the rest of CLinux.h. */
#define _GNU_SOURCE
#include "CLinuxFiles.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* Newer than Debian 12's headers. */
#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U
#endif

int clinux_memory_file(const char *name) {
    int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXEC);
    /* A kernel that does not know MFD_EXEC makes every such file executable. */
    if (fd < 0 && errno == EINVAL) fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    return fd < 0 ? -errno : fd;
}
int clinux_memory_file_seal(int fd) {
    const struct timespec pause = {.tv_nsec = 10 * 1000 * 1000};
    /* EBUSY: the kernel holds a page for a moment, as while it moves it to make room. Nobody else has the file. */
    for (int tries = 1;; tries++) {
        if (fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) == 0) return 0;
        if (errno != EBUSY || tries == 100) return -errno;
        nanosleep(&pause, NULL);
    }
}

int clinux_file_lock(int fd, int kind) {
    static const short kinds[] = {F_UNLCK, F_RDLCK, F_WRLCK};
    struct flock lock = {.l_type = kinds[kind], .l_whence = SEEK_SET};
    return fcntl(fd, F_OFD_SETLK, &lock) < 0 ? -errno : 0;
}

int64_t clinux_open_files_max(int64_t wanted) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) < 0) return -errno;
    if (limit.rlim_cur < (rlim_t)wanted && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max < (rlim_t)wanted ? limit.rlim_max : (rlim_t)wanted;
        if (setrlimit(RLIMIT_NOFILE, &limit) < 0) return -errno;
    }
    return limit.rlim_cur > INT64_MAX ? INT64_MAX : (int64_t)limit.rlim_cur;
}
