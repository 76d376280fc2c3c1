/* What the plugins of this folder share: reading and writing small messages, and a death between any two statements. */
#ifndef FIELDS_H
#define FIELDS_H

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "lectern_plugin.h"

#define NAMED(text) {(const uint8_t *)(text), sizeof(text) - 1}

/* The last value of each field of a message, by its number; fields from 8 on are passed over. */
typedef struct fields {
    uint64_t numbers[8];
    lectern_bytes texts[8];
} fields;

static uint64_t varint(const uint8_t **at, const uint8_t *end) {
    uint64_t value = 0;
    for (int shift = 0; *at < end && shift < 64; shift += 7) {
        uint8_t byte = *(*at)++;
        value |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) break;
    }
    return value;
}

static fields read_fields(lectern_bytes message) {
    fields found = {0};
    const uint8_t *at = message.data, *end = at + message.size;
    while (at < end) {
        uint64_t tag = varint(&at, end), value = varint(&at, end), number = tag >> 3;
        if ((tag & 7) == 2) {
            if (value > (uint64_t)(end - at)) break;
            if (number < 8) found.texts[number] = (lectern_bytes){at, value};
            at += value;
        } else if (number < 8) {
            found.numbers[number] = value;
        }
    }
    return found;
}

static uint8_t *put_varint(uint8_t *at, uint32_t field, uint64_t value) {
    *at++ = (uint8_t)(field << 3);
    for (; value > 127; value >>= 7) *at++ = (uint8_t)(value | 128);
    *at++ = (uint8_t)value;
    return at;
}

static int begins(lectern_bytes text, const char *word) { return text.size >= strlen(word) && memcmp(text.data, word, strlen(word)) == 0; }

/* Ends the worker as kill -9 does, the first time: `what` is `when` and a file, which is made. */
static void kill_once(lectern_bytes what, const char *when) {
    char file[256];
    uint64_t skipped = strlen(when);
    if (!begins(what, when) || what.size - skipped >= sizeof file) return;
    memcpy(file, what.data + skipped, what.size - skipped);
    file[what.size - skipped] = 0;
    int made = open(file, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (made < 0) return;
    close(made);
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Takes the two numbers of a row into a uint64_t[2]. */
static int32_t take_counts(void *context, const lectern_value *columns, uint32_t count) {
    uint64_t *counts = context;
    for (uint32_t column = 0; column < count && column < 2; column++) counts[column] = (uint64_t)columns[column].integer;
    return LECTERN_STOP;
}

/* Answers with the fields 1 and 2. */
static int32_t answer_counts(const lectern_host *host, lectern_call *call, const uint64_t counts[2]) {
    uint8_t message[32], *end = put_varint(put_varint(message, 1, counts[0]), 2, counts[1]);
    return host->answer(host->host, call, (lectern_bytes){message, (uint64_t)(end - message)});
}

#endif
