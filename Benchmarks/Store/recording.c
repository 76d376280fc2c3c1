/* Reads what record.c wrote, and finds the calls in it. */
#define _GNU_SOURCE
#include "recording.h"
#include "../Wire/die.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *checked(void *memory) {
    if (!memory) abort();
    return memory;
}

/* What is still to be read. */
struct source {
    const char *path;
    const char *at, *end;
};

static const char *take(struct source *source, size_t size) {
    if ((size_t)(source->end - source->at) < size) die(source->path, "the recording is cut off");
    const char *bytes = source->at;
    source->at += size;
    return bytes;
}

static uint8_t take_byte(struct source *source) { return (uint8_t)*take(source, 1); }

static uint32_t take_u32(struct source *source) {
    uint32_t number;
    memcpy(&number, take(source, sizeof number), sizeof number);
    return number;
}

static uint64_t take_u64(struct source *source) {
    uint64_t number;
    memcpy(&number, take(source, sizeof number), sizeof number);
    return number;
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) die(path, "can't be opened");
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char *bytes = checked(malloc(*size + 1));
    if (fread(bytes, 1, *size, file) != *size) die(path, "can't be read");
    fclose(file);
    return bytes;
}

static struct value take_value(struct source *source) {
    struct value value = {.type = take_byte(source)};
    switch (value.type) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: value.integer = (int64_t)take_u64(source); break; /* either has 8 bytes */
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        value.size = take_u32(source);
        value.bytes = take(source, value.size);
        break;
    case SQLITE_NULL: break;
    default: die(source->path, "a value of an unknown type");
    }
    return value;
}

/* The number of a text among those of all connections. */
static uint32_t text_number(struct recording *recording, const char *sql) {
    for (size_t i = 0; i < recording->texts_count; i++)
        if (!strcmp(recording->texts[i], sql)) return (uint32_t)i;
    size_t count = ++recording->texts_count;
    recording->texts = checked(realloc(recording->texts, count * sizeof *recording->texts));
    recording->texts[count - 1] = sql;
    return (uint32_t)count - 1;
}

/* The texts of one connection, as it numbered them. */
struct numbers {
    uint32_t *common;
    size_t count;
};

static void take_text(struct source *source, struct recording *recording, struct numbers *numbers) {
    if (take_u32(source) != numbers->count) die(source->path, "the texts are not in order");
    numbers->common = checked(realloc(numbers->common, (numbers->count + 1) * sizeof *numbers->common));
    uint32_t size = take_u32(source);
    numbers->common[numbers->count++] = text_number(recording, checked(strndup(take(source, size), size)));
}

static struct run take_run(struct source *source, const struct numbers *numbers) {
    uint32_t text = take_u32(source);
    if (text >= numbers->count) die(source->path, "a run of no text");
    struct run run = {.entry = ENTRY_RUN, .text = numbers->common[text], .rows = take_u32(source)};
    run.result = take_byte(source);
    run.values_count = take_byte(source);
    struct value *values = run.values_count ? checked(calloc(run.values_count, sizeof *values)) : NULL;
    for (int i = 0; i < run.values_count; i++) values[i] = take_value(source);
    run.values = values;
    return run;
}

static struct connection read_section(struct source *source, struct recording *recording) {
    struct connection connection = {0};
    struct numbers numbers = {0};
    size_t room = 0;
    while (source->at < source->end) {
        struct run run = {.entry = take_byte(source)};
        switch (run.entry) {
        case ENTRY_TEXT: take_text(source, recording, &numbers); continue;
        case ENTRY_RUN: run = take_run(source, &numbers); break;
        case ENTRY_CHECKPOINT:
            run.mode = take_u32(source);
            run.commits = take_u64(source);
            break;
        case ENTRY_SYNC: break;
        default: die(source->path, "an entry of an unknown kind");
        }
        if (connection.runs_count == room) {
            room = room ? room * 2 : 1024;
            connection.runs = checked(realloc(connection.runs, room * sizeof *connection.runs));
        }
        connection.runs[connection.runs_count++] = run;
    }
    free(numbers.common);
    return connection;
}

struct recording *recording_read(const char *path) {
    size_t size;
    const char *bytes = read_file(path, &size);
    struct source file = {.path = path, .at = bytes, .end = bytes + size};
    struct recording *recording = checked(calloc(1, sizeof *recording));
    while (file.at < file.end) {
        if (memcmp(take(&file, 8), RECORDING_MAGIC, 8)) die(path, "is not a recording");
        uint64_t section = take_u64(&file);
        struct source source = {.path = path, .at = take(&file, section)};
        source.end = source.at + section;
        size_t count = recording->connections_count++;
        recording->connections = checked(realloc(recording->connections, (count + 1) * sizeof(struct connection)));
        recording->connections[count] = read_section(&source, recording);
    }
    return recording;
}

int run_begins(const struct recording *recording, const struct run *run, const char *words) {
    return run->entry == ENTRY_RUN && !strncmp(recording->texts[run->text], words, strlen(words));
}

const struct connection *recording_connection(const struct recording *recording, const char *words) {
    for (size_t c = 0; c < recording->connections_count; c++) {
        const struct connection *connection = &recording->connections[c];
        for (size_t i = 0; i < connection->runs_count; i++)
            if (run_begins(recording, &connection->runs[i], words)) return connection;
    }
    return NULL;
}

/* Whether a span executes a statement that contains some words. */
static int contains(const struct recording *recording, const struct span *span, const char *words) {
    for (size_t i = span->first; i < span->first + span->count; i++) {
        const struct run *run = &span->connection->runs[i];
        if (run->entry == ENTRY_RUN && strstr(recording->texts[run->text], words)) return 1;
    }
    return 0;
}

size_t recording_units(const struct recording *recording, const char *words, int writes, struct span **units) {
    const char *first = writes ? "SAVEPOINT unit" : "BEGIN", *last = writes ? "RELEASE unit" : "COMMIT";
    const struct connection *writer = recording_connection(recording, "BEGIN IMMEDIATE");
    size_t count = 0;
    *units = NULL;
    for (size_t c = 0; c < recording->connections_count; c++) {
        const struct connection *connection = &recording->connections[c];
        if (writes != (connection == writer)) continue;
        struct span span = {.connection = connection};
        for (size_t i = 0; i < connection->runs_count; i++) {
            if (run_begins(recording, &connection->runs[i], first)) span.first = i;
            if (!run_begins(recording, &connection->runs[i], last)) continue;
            span.count = i + 1 - span.first;
            if (!contains(recording, &span, words)) continue;
            *units = checked(realloc(*units, (count + 1) * sizeof **units));
            (*units)[count++] = span;
        }
    }
    return count;
}
