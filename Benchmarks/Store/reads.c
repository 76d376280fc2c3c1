/* The handler that executes what the daemon's store executes for a call, for Benchmarks/Wire/limit.c. */
#include "../Wire/die.h"
#include "../Wire/handler.h"
#include "statements.h"
#include <stdlib.h>

static struct {
    struct statements *statements;
    struct span *units;
    size_t units_count, next;
    uint8_t *message;
    size_t message_bytes;
} it;

/* The recorded calls in turn: which request asks is not looked at, as the load is made of the same. */
static void answer(const Lectern__Wire__V1__Open *open, Lectern__Wire__V1__Close *close) {
    (void)open;
    statements_run(it.statements, &it.units[it.next++ % it.units_count]);
    close->message.data = it.message;
    close->message.len = it.message_bytes;
}

static const handler reads = {answer, NULL};

const handler *reads_open(const char *recording_path, const char *database, const char *containing, size_t bytes) {
    const struct recording *recording = recording_read(recording_path);
    it.units_count = recording_units(recording, containing, 0, &it.units);
    it.message = calloc(bytes + 1, 1);
    it.message_bytes = bytes;
    if (!it.message) abort();
    if (!it.units_count) die(recording_path, "no call contains these words");
    it.statements = statements_open(recording, database, TO_READ);
    /* Prepares, fills the cache, and compares. */
    for (size_t i = 0; i < it.units_count; i++) statements_run(it.statements, &it.units[i]);
    if (statements_tally(it.statements).differences) die(database, "it is not the database that was recorded");
    return &reads;
}
