/* Open, put together by hand: a client that packed it with a library would be slower than what it is to load. */
#define _GNU_SOURCE
#include "request.h"
#include <sys/random.h>
#include <time.h>
#include "die.h"

enum { OPEN_METHOD = 1, OPEN_MESSAGE = 2, OPEN_KEY = 4, OPEN_SESSION = 5, KEY_BYTES = 36 };

piece file_read(const char *path) {
    FILE *file = fopen(path, "rb");
    long size = -1;
    if (file && fseek(file, 0, SEEK_END) == 0) size = ftell(file);
    uint8_t *bytes = size >= 0 ? malloc((size_t)size + 1) : NULL;
    if (!bytes || fseek(file, 0, SEEK_SET) || fread(bytes, 1, (size_t)size, file) != (size_t)size) die(path, "can't be read");
    fclose(file);
    return (piece){bytes, (size_t)size};
}

static void add(piece **list, size_t *count, piece one) {
    if ((*count & (*count - 1)) == 0) *list = realloc(*list, (*count ? 2 * *count : 1) * sizeof one);
    (*list)[(*count)++] = one;
}

void request_read_messages(request *it, const char *path) {
    piece file = file_read(path);
    const uint8_t *at = file.bytes, *end = at + file.count;
    while (at < end) {
        if (end - at < 4) die(path, "ends within a size");
        size_t size = (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
        at += 4;
        if (size > (size_t)(end - at)) die(path, "ends within a message");
        add(&it->messages, &it->messages_count, (piece){at, size});
        at += size;
    }
    if (!it->messages_count) die(path, "holds no message");
}

void request_read_sessions(request *it, const char *path) {
    piece file = file_read(path);
    const uint8_t *at = file.bytes, *end = at + file.count;
    while (at < end) {
        const uint8_t *stop = memchr(at, '\n', (size_t)(end - at));
        if (!stop) stop = end;
        if (stop > at) add(&it->sessions, &it->sessions_count, (piece){at, (size_t)(stop - at)});
        at = stop + 1;
    }
    if (!it->sessions_count) die(path, "holds no session");
}

/* A UUID of version 7: milliseconds, then bits that no other has. The random part is counted on from a random start. */
static void key_put(uint8_t text[KEY_BYTES]) {
    static uint64_t count;
    if (!count && getrandom(&count, sizeof count, 0) != sizeof count) abort();
    count++;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    uint64_t milliseconds = (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
    uint64_t high = milliseconds << 16 | 0x7000 | (count >> 52), low = 0x8000000000000000 | (count << 12 >> 2);
    for (int digit = 0, at = 0; digit < 32; digit++) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20) text[at++] = '-';
        uint64_t half = digit < 16 ? high : low;
        text[at++] = (uint8_t)"0123456789abcdef"[half >> (60 - digit % 16 * 4) & 15];
    }
}

static size_t field_bytes(size_t count) { return count ? 1 + varint_bytes(count) + count : 0; }

static piece session_of(const request *it, size_t connection) {
    return it->sessions_count ? it->sessions[connection % it->sessions_count] : (piece){0};
}

size_t request_bytes_max(const request *it) {
    size_t message = 0, session = 0;
    for (size_t i = 0; i < it->messages_count; i++)
        if (it->messages[i].count > message) message = it->messages[i].count;
    for (size_t i = 0; i < it->sessions_count; i++)
        if (it->sessions[i].count > session) session = it->sessions[i].count;
    return FRAME_HEAD_BYTES_MAX + field_bytes(strlen(it->method)) + field_bytes(message) + field_bytes(KEY_BYTES)
           + field_bytes(session);
}

uint8_t *request_put(const request *it, uint8_t *at, uint32_t call, size_t connection) {
    static size_t turn;
    const piece *message = &it->messages[turn];
    if (++turn == it->messages_count) turn = 0;
    piece session = session_of(it, connection);
    size_t method = strlen(it->method);
    size_t bytes = field_bytes(method) + field_bytes(message->count) + field_bytes(session.count)
                   + (it->has_keys ? field_bytes(KEY_BYTES) : 0);
    at = frame_put(at, call, FRAME_OPEN, bytes);
    at = bytes_put(at, OPEN_METHOD, it->method, method);
    if (message->count) at = bytes_put(at, OPEN_MESSAGE, message->bytes, message->count);
    if (it->has_keys) {
        uint8_t key[KEY_BYTES];
        key_put(key);
        at = bytes_put(at, OPEN_KEY, key, sizeof key);
    }
    if (session.count) at = bytes_put(at, OPEN_SESSION, session.bytes, session.count);
    return at;
}
