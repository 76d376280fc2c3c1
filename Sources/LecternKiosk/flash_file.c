/* A flash in a file: what a segment and a page are is then only a matter of places; fdatasync is what makes it last. */
#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64
#include "lectern_journal.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int write_all(int descriptor, const uint8_t *from, size_t size, off_t at) {
    while (size > 0) {
        ssize_t written = pwrite(descriptor, from, size, at);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return -1;
        from += written, size -= (size_t)written, at += written;
    }
    return 0;
}

/* Writes 0xFF from one place to another. */
static int clear(int descriptor, off_t from, off_t until) {
    uint8_t erased[512];
    memset(erased, 0xff, sizeof erased);
    while (from < until) {
        size_t size = until - from < (off_t)sizeof erased ? (size_t)(until - from) : sizeof erased;
        if (write_all(descriptor, erased, size, from) != 0) return -1;
        from += (off_t)size;
    }
    return 0;
}

static int file_read(void *context, uint32_t page, uint32_t offset, void *into, uint32_t size) {
    const lectern_flash_file *file = context;
    uint8_t *at = into;
    off_t from = (off_t)page * file->page_bytes + offset;
    while (size > 0) {
        ssize_t got = pread(file->descriptor, at, size, from);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return -1;
        at += got, size -= (uint32_t)got, from += got;
    }
    return 0;
}

static int file_program(void *context, uint32_t page, const void *from, uint32_t pages) {
    const lectern_flash_file *file = context;
    return write_all(file->descriptor, from, (size_t)pages * file->page_bytes, (off_t)page * file->page_bytes);
}

static int file_erase(void *context, uint32_t segment) {
    const lectern_flash_file *file = context;
    off_t from = (off_t)segment * file->segment_bytes;
    return clear(file->descriptor, from, from + file->segment_bytes);
}

static int file_sync(void *context) {
    const lectern_flash_file *file = context;
    return fdatasync(file->descriptor);
}

int lectern_flash_file_open(lectern_flash_file *file, lectern_flash *flash, const char *path, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes) {
    if (segments == 0 || page_bytes == 0 || segment_pages == 0 || segment_pages > UINT32_MAX / page_bytes) return LECTERN_INVALID;
    *file = (lectern_flash_file){.descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600), .segment_bytes = segment_pages * page_bytes, .page_bytes = page_bytes};
    if (file->descriptor < 0) return LECTERN_FLASH_FAILED;
    struct stat status;
    off_t size = (off_t)segments * file->segment_bytes;
    if (fstat(file->descriptor, &status) != 0 || (status.st_size < size && (clear(file->descriptor, status.st_size, size) != 0 || fsync(file->descriptor) != 0))) {
        int error = errno;
        lectern_flash_file_close(file);
        errno = error;
        return LECTERN_FLASH_FAILED;
    }
    *flash = (lectern_flash){.context = file, .segments = segments, .segment_pages = segment_pages, .page_bytes = page_bytes,
                             .read = file_read, .program = file_program, .erase = file_erase, .sync = file_sync};
    return LECTERN_OK;
}

void lectern_flash_file_close(lectern_flash_file *file) {
    if (file->descriptor >= 0) close(file->descriptor);
    file->descriptor = -1;
}
