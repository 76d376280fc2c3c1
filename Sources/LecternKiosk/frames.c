/* Frames: a prefix of five bytes and a message of protobuf, which is unpacked into memory of the kiosk's own. */
#include "parts.h"
#include <string.h>

/* protobuf-c's allocator: one block after the other, until the frame was dealt with. */
static void *arena_take(void *context, size_t size) {
    lectern_kiosk *kiosk = context;
    size_t whole = (size + 7) & ~(size_t)7;
    if (whole < size || whole > sizeof kiosk->arena - kiosk->arena_used) return NULL;
    void *block = kiosk->arena + kiosk->arena_used;
    kiosk->arena_used += (uint32_t)whole;
    return block;
}
static void arena_release(void *context, void *block) { (void)context, (void)block; }

int lectern_frame_send(lectern_kiosk *kiosk, const frame *message) {
    size_t size = lectern__wire__v1__frame__get_packed_size(message), whole = PREFIX_BYTES + size;
    bool is_open = message->kind_case == LECTERN__WIRE__V1__FRAME__KIND_OPEN;
    size_t room = sizeof kiosk->sent - (is_open ? CONTROL_BYTES : 0);
    if (whole > room || (kiosk->server_frame_bytes && size > kiosk->server_frame_bytes)) return LECTERN_TOO_LARGE;
    if (kiosk->sent_at > 0) {
        memmove(kiosk->sent, kiosk->sent + kiosk->sent_at, kiosk->sent_size - kiosk->sent_at);
        kiosk->sent_size -= kiosk->sent_at, kiosk->sent_at = 0;
    }
    if (whole > room - (kiosk->sent_size < room ? kiosk->sent_size : room)) return LECTERN_BUSY;
    uint8_t *at = kiosk->sent + kiosk->sent_size;
    at[0] = 0, at[1] = (uint8_t)(size >> 24), at[2] = (uint8_t)(size >> 16), at[3] = (uint8_t)(size >> 8), at[4] = (uint8_t)size;
    lectern__wire__v1__frame__pack(message, at + PREFIX_BYTES);
    kiosk->sent_size += (uint32_t)whole;
    return LECTERN_OK;
}

int lectern_hello_send(lectern_kiosk *kiosk) {
    Lectern__Wire__V1__Hello hello = LECTERN__WIRE__V1__HELLO__INIT;
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    hello.name = (char *)(uintptr_t)kiosk->options.name;
    hello.max_frame_bytes = LECTERN_FRAME_BYTES_MAX;
    hello.protocol = 1;
    message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_HELLO, message.hello = &hello;
    return lectern_frame_send(kiosk, &message);
}

int lectern_ping_send(lectern_kiosk *kiosk, uint64_t echo) {
    Lectern__Wire__V1__Ping ping = LECTERN__WIRE__V1__PING__INIT;
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    ping.echo = echo;
    message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_PING, message.ping = &ping;
    return lectern_frame_send(kiosk, &message);
}

static bool pong_send(lectern_kiosk *kiosk, uint64_t echo) {
    Lectern__Wire__V1__Pong pong = LECTERN__WIRE__V1__PONG__INIT;
    frame message = LECTERN__WIRE__V1__FRAME__INIT;
    pong.echo = echo;
    message.kind_case = LECTERN__WIRE__V1__FRAME__KIND_PONG, message.pong = &pong;
    return lectern_frame_send(kiosk, &message) == LECTERN_OK;
}

/* A frame of the connection itself. false: the connection ends. */
static bool receive_control(lectern_kiosk *kiosk, const frame *message) {
    switch (message->kind_case) {
    case LECTERN__WIRE__V1__FRAME__KIND_HELLO:
        kiosk->has_hello = true;
        kiosk->server_frame_bytes = message->hello->max_frame_bytes;
        kiosk->retry_ms = 0;
        return true;
    case LECTERN__WIRE__V1__FRAME__KIND_PING: return pong_send(kiosk, message->ping->echo);
    case LECTERN__WIRE__V1__FRAME__KIND_DRAIN:
        kiosk->state = LECTERN_DRAINING;
        kiosk->drain_ms = message->drain->grace_ms;
        kiosk->until_ms = uptime_ms(kiosk) + message->drain->grace_ms;
        return true;
    case LECTERN__WIRE__V1__FRAME__KIND_CLOSE: return false; /* the daemon ends the connection */
    default: return true;
    }
}

static bool receive_frame(lectern_kiosk *kiosk, const uint8_t *bytes, size_t size) {
    ProtobufCAllocator allocator = {arena_take, arena_release, kiosk};
    kiosk->arena_used = 0;
    frame *message = lectern__wire__v1__frame__unpack(&allocator, size, bytes);
    if (!message) return false;
    bool goes_on = message->call == 0 ? receive_control(kiosk, message) : lectern_call_receive(kiosk, message);
    return goes_on && kiosk->tls != NULL;
}

bool lectern_frames_take(lectern_kiosk *kiosk) {
    uint32_t at = 0;
    while (kiosk->received_size - at >= PREFIX_BYTES) {
        const uint8_t *prefix = kiosk->received + at;
        uint32_t size = (uint32_t)prefix[1] << 24 | (uint32_t)prefix[2] << 16 | (uint32_t)prefix[3] << 8 | prefix[4];
        if (prefix[0] != 0 || size > LECTERN_FRAME_BYTES_MAX) return false;
        if (kiosk->received_size - at - PREFIX_BYTES < size) break;
        if (!receive_frame(kiosk, prefix + PREFIX_BYTES, size)) return false;
        at += PREFIX_BYTES + size;
    }
    if (at > 0) {
        memmove(kiosk->received, kiosk->received + at, kiosk->received_size - at);
        kiosk->received_size -= at;
    }
    return true;
}
