/* kiosk_sim: a city's kiosks through LecternKiosk against a real daemon, with bad lines and losses of power, from a seed.
 *
 * Readers borrow what stands at a kiosk and bring it back at any. Each kiosk calls while its line is up, and records while it is not. An observer, which
 * knows nothing of the library's memory, writes down each thing in the moment in which the reader sees it confirmed. At the end all lines are up,
 * and the program waits until every journal is empty. What it writes, a line each, with tabs:
 *
 *   confirmed KIOSK borrow|return BARCODE CARD KEY TRIED_KEY SEQUENCE TIME   the reader saw it; SEQUENCE 0: online
 *   unsure KIOSK ...                                      likewise; power was lost before the reader saw anything
 *   refused KIOSK borrow|return BARCODE CARD REASON       the daemon's answer to a call
 *   outcome KIOSK SEQUENCE KIND STATUS REASON CONFLICTS HAPPENED ERROR
 *   total NAME NUMBER
 *
 * Tests/KioskTests/KioskSimulationTests.swift runs it and compares with the city's history. */
#define _POSIX_C_SOURCE 200809L
#include "line.h"
#include "simulated_flash.h"
#include <inttypes.h>
#include <openssl/err.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { KIOSKS_MAX = 512, ITEMS_MAX = 8192, READERS_MAX = 4096, HELD_BY_READER = -1, IN_HAND = -2, MISSING = -3, STALL_MS = 90000 };

typedef struct options {
    const char *server, *port, *authority, *folder, *pin;
    int kiosks, items, readers;
    uint64_t seconds, seed, visit_ms, cut_bytes;
} options;

enum phase { IDLE, SIGNING_IN, CALLING };

typedef struct terminal {
    lectern_kiosk kiosk;
    lectern_journal journal;
    simulated_flash flash;
    line line;
    char name[32], certificate[512], key_file[512];
    uint64_t powered_at, visit_at, off_until, outcome_from;
    int64_t wall_error;
    int number, is_on;
    /* The visit under way. */
    enum phase phase;
    int borrows, item, reader, call;
    char session[LECTERN_SESSION_BYTES_MAX + 1], key[LECTERN_KEY_CHARACTERS + 1];
} terminal;

static options wanted = {.server = "127.0.0.1", .pin = "qiannian-1024", .kiosks = 4, .items = 8, .readers = 4, .seconds = 5, .seed = 1, .visit_ms = 100, .cut_bytes = 40000};
static terminal *terminals;
static int place[ITEMS_MAX], holder[ITEMS_MAX]; /* the kiosk at which an item stands, or HELD_BY_READER and whose it is */
static uint64_t seed, confirmed_online, confirmed_offline, outcomes, power_losses, refusals, full;
static int is_ending;

static uint64_t now_ms(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}
static uint64_t below(uint64_t limit) { return limit ? simulated_random(&seed) % limit : 0; }

/* ---- What a terminal sees of the world: its clocks are wrong, and begin anew with the power. ---- */

static int64_t wall(void *context) { return (int64_t)now_ms(CLOCK_REALTIME) + ((terminal *)((char *)context - offsetof(terminal, line)))->wall_error; }
static uint64_t uptime(void *context) { return now_ms(CLOCK_MONOTONIC) - ((terminal *)((char *)context - offsetof(terminal, line)))->powered_at; }

/* ---- Requests, by hand: field 1 and field 2 are texts. ---- */

static size_t two_texts(uint8_t *into, const char *first, const char *second) {
    size_t size = 0;
    for (int field = 1; field <= 2; field++) {
        const char *text = field == 1 ? first : second;
        size_t length = text ? strlen(text) : 0;
        if (length == 0) continue;
        EXPECT(length < 128);
        into[size++] = (uint8_t)(field << 3 | 2), into[size++] = (uint8_t)length;
        memcpy(into + size, text, length);
        size += length;
    }
    return size;
}

/* ---- The observer. ---- */

static void observe(const char *what, const terminal *at, const char *key, const char *tried_key, uint64_t sequence) {
    printf("%s\t%s\t%s\tITEM-%d\tCARD-%d\t%s\t%s\t%" PRIu64 "\t%" PRIu64 "\n", what, at->name, at->borrows ? "borrow" : "return", at->item, at->reader,
           key, tried_key, sequence, now_ms(CLOCK_REALTIME));
}

/* The reader has seen it: the item changes hands. */
static void hand_over(terminal *at) {
    place[at->item] = at->borrows ? HELD_BY_READER : at->number;
    holder[at->item] = at->reader;
}
static void leave_as_it_was(terminal *at) { place[at->item] = at->borrows ? at->number : HELD_BY_READER; }

static void end_visit(terminal *at) {
    at->phase = IDLE;
    at->visit_at = now_ms(CLOCK_MONOTONIC) + 1 + below(2 * wanted.visit_ms);
}

/* ---- A visit. ---- */

static void record(terminal *at, int was_tried) {
    uint8_t message[256];
    char barcode[32], card[32], key[LECTERN_KEY_CHARACTERS + 1] = "-";
    uint64_t sequence;
    snprintf(barcode, sizeof barcode, "ITEM-%d", at->item);
    snprintf(card, sizeof card, "CARD-%d", at->reader);
    int has_session = at->borrows && at->session[0];
    size_t size = two_texts(message, barcode, at->borrows && !has_session ? card : NULL);
    lectern_operation operation = {.method = at->borrows ? "lectern.circulation.v1.Circulation/Borrow" : "lectern.circulation.v1.Circulation/Return",
                                   .message = message, .size = size, .session = has_session ? at->session : NULL,
                                   .tried_key = was_tried ? at->key : NULL, .conflicts_field = at->borrows ? 4 : 0};
    int status = lectern_record(&at->kiosk, &operation, &sequence);
    if (status == LECTERN_OK) {
        EXPECT(lectern_recorded_key(&at->kiosk, sequence, key) == LECTERN_OK);
        observe("confirmed", at, key, was_tried ? at->key : "-", sequence);
        confirmed_offline++;
        hand_over(at);
    } else if (status == LECTERN_FULL) {
        full++;
        if (was_tried) observe("unsure", at, "-", at->key, 0), place[at->item] = MISSING;
        else leave_as_it_was(at);
    } else {
        /* The power went: the reader sees a dark screen, and staff take the item away. */
        EXPECT(status == LECTERN_FLASH_FAILED && at->flash.is_off);
        observe("unsure", at, key, was_tried ? at->key : "-", sequence);
        place[at->item] = MISSING;
    }
    end_visit(at);
}

static void answered(void *context, const lectern_answer *answer) {
    terminal *at = context;
    if (at->phase != CALLING) return;
    if (at->flash.is_off) return; /* the power went meanwhile: power_loss deals with the visit */
    if (answer->status == 0) {
        observe("confirmed", at, at->key, "-", 0);
        confirmed_online++;
        hand_over(at);
        end_visit(at);
    } else if (answer->status == LECTERN_OFFLINE || answer->status == 2 || answer->status == 4 || answer->status == 14 || answer->status == 8 || answer->status == 1) {
        record(at, 1);
    } else {
        refusals++;
        printf("refused\t%s\t%s\tITEM-%d\tCARD-%d\t%s\n", at->name, at->borrows ? "borrow" : "return", at->item, at->reader, answer->reason);
        leave_as_it_was(at);
        end_visit(at);
    }
}

static void call(terminal *at) {
    uint8_t message[256];
    char barcode[32];
    snprintf(barcode, sizeof barcode, "ITEM-%d", at->item);
    EXPECT(lectern_new_key(&at->kiosk, at->key) == LECTERN_OK);
    lectern_request request = {.method = at->borrows ? "lectern.circulation.v1.Circulation/Borrow" : "lectern.circulation.v1.Circulation/Return",
                               .message = message, .size = two_texts(message, barcode, NULL), .key = at->key,
                               .session = at->borrows ? at->session : NULL};
    at->phase = CALLING;
    if (lectern_call(&at->kiosk, &request, answered, at) < 0) record(at, 0);
}

static void signed_in(void *context, const lectern_answer *answer) {
    terminal *at = context;
    if (at->phase != SIGNING_IN || at->flash.is_off) return;
    at->session[0] = 0;
    if (answer->status == 0 && answer->size > 2 && answer->message[0] == 0x0a && answer->message[1] < LECTERN_SESSION_BYTES_MAX && answer->message[1] + 2u <= answer->size) {
        memcpy(at->session, answer->message + 2, answer->message[1]);
        at->session[answer->message[1]] = 0;
        call(at);
    } else {
        record(at, 0);
    }
}

static void visit(terminal *at) {
    uint8_t message[256];
    char card[32], key[LECTERN_KEY_CHARACTERS + 1];
    int first = (int)below((uint64_t)wanted.items);
    at->borrows = below(2) == 0, at->item = -1, at->session[0] = 0;
    for (int i = 0; i < wanted.items && at->item < 0; i++) {
        int item = (first + i) % wanted.items;
        if (place[item] == (at->borrows ? at->number : HELD_BY_READER)) at->item = item;
    }
    if (at->item < 0) {
        end_visit(at);
        return;
    }
    at->reader = at->borrows ? (int)below((uint64_t)wanted.readers) : holder[at->item];
    place[at->item] = IN_HAND;
    if (!at->borrows) {
        call(at);
        return;
    }
    snprintf(card, sizeof card, "CARD-%d", at->reader);
    EXPECT(lectern_new_key(&at->kiosk, key) == LECTERN_OK);
    lectern_request request = {.method = "lectern.readers.v1.Readers/SignIn", .message = message, .size = two_texts(message, card, wanted.pin), .key = key};
    at->phase = SIGNING_IN;
    if (lectern_call(&at->kiosk, &request, signed_in, at) < 0) record(at, 0);
}

static void read_outcomes(terminal *at) {
    lectern_outcome outcome;
    for (int i = 0; i < 8 && !at->flash.is_off && lectern_next_outcome(&at->kiosk, 0, &outcome) == LECTERN_OK; i++) {
        printf("outcome\t%s\t%" PRIu64 "\t%d\t%d\t%s\t%s\t%" PRId64 "\t%" PRIu32 "\n", at->name, outcome.sequence, outcome.kind, outcome.status,
               outcome.reason[0] ? outcome.reason : "-", outcome.conflicts[0] ? outcome.conflicts : "-", outcome.happened_ms, outcome.error_ms);
        outcomes++;
        if (lectern_outcome_read(&at->kiosk, outcome.sequence) != LECTERN_OK) break; /* the power went: it is told once more */
    }
}

/* ---- Power. ---- */

static void power_on(terminal *at) {
    lectern_kiosk_options chosen = {.name = at->name, .host = wanted.server, .authority = wanted.authority, .certificate = at->certificate, .key = at->key_file,
                                    .handshake_ms = 3000, .heartbeat_ms = 1000, .retry_min_ms = 20, .retry_max_ms = 1000, .call_ms = 2000};
    lectern_platform platform = line_platform(&at->line, wanted.server, wanted.port, wall, uptime);
    simulated_power_on(&at->flash);
    at->powered_at = now_ms(CLOCK_MONOTONIC);
    EXPECT(lectern_journal_open(&at->journal, &at->flash.flash) == LECTERN_OK && at->journal.lost == 0);
    int status = lectern_kiosk_open(&at->kiosk, &chosen, platform, &at->journal);
    if (status == LECTERN_TLS_FAILED) ERR_print_errors_fp(stderr);
    EXPECT(status == LECTERN_OK);
    at->is_on = 1;
    if (!is_ending) at->flash.cut_at = at->flash.bytes + 1 + below(2 * wanted.cut_bytes);
    end_visit(at);
}

static void power_loss(terminal *at) {
    power_losses++;
    if (at->phase != IDLE) {
        observe("unsure", at, "-", at->phase == CALLING ? at->key : "-", 0);
        place[at->item] = MISSING;
        at->phase = IDLE;
    }
    lectern_kiosk_close(&at->kiosk); /* gives OpenSSL's memory back; nothing of it reaches the flash */
    at->is_on = 0;
    at->off_until = now_ms(CLOCK_MONOTONIC) + below(500);
}

static void step(terminal *at, uint64_t now) {
    if (!at->is_on) {
        if (now >= at->off_until) power_on(at);
        return;
    }
    line_step(&at->line, now);
    lectern_kiosk_run(&at->kiosk, 0);
    if (!at->flash.is_off && at->phase == IDLE && now >= at->visit_at && !is_ending) visit(at);
    if (!at->flash.is_off) read_outcomes(at);
    if (at->flash.is_off) power_loss(at);
}

/* ---- The program. ---- */

static int is_quiet(const terminal *at) { return at->is_on && at->phase == IDLE && at->journal.count == 0 && !at->flash.is_off; }

static void parse(int count, char **arguments) {
    for (int i = 1; i + 1 < count; i += 2) {
        const char *name = arguments[i], *value = arguments[i + 1];
        if (!strcmp(name, "--server")) wanted.server = value;
        else if (!strcmp(name, "--port")) wanted.port = value;
        else if (!strcmp(name, "--ca")) wanted.authority = value;
        else if (!strcmp(name, "--certificates")) wanted.folder = value;
        else if (!strcmp(name, "--pin")) wanted.pin = value;
        else if (!strcmp(name, "--kiosks")) wanted.kiosks = atoi(value);
        else if (!strcmp(name, "--items")) wanted.items = atoi(value);
        else if (!strcmp(name, "--readers")) wanted.readers = atoi(value);
        else if (!strcmp(name, "--seconds")) wanted.seconds = strtoull(value, NULL, 10);
        else if (!strcmp(name, "--seed")) wanted.seed = strtoull(value, NULL, 10);
        else if (!strcmp(name, "--visit-ms")) wanted.visit_ms = strtoull(value, NULL, 10);
        else if (!strcmp(name, "--cut-bytes")) wanted.cut_bytes = strtoull(value, NULL, 10);
        else exit((fprintf(stderr, "kiosk_sim: there is no option %s\n", name), 2));
    }
    if (!wanted.port || !wanted.authority || !wanted.folder || wanted.kiosks < 1 || wanted.kiosks > KIOSKS_MAX || wanted.items < 1
        || wanted.items > ITEMS_MAX || wanted.readers < 1 || wanted.readers > READERS_MAX)
        exit((fprintf(stderr, "usage: kiosk_sim --port N --ca FILE --certificates FOLDER [--kiosks N] [--items N] [--readers N] [--seconds N] [--seed N]\n"), 2));
}

static void make(terminal *at, int number) {
    at->number = number;
    snprintf(at->name, sizeof at->name, "sim-%d", number);
    snprintf(at->certificate, sizeof at->certificate, "%s/%s.pem", wanted.folder, at->name);
    snprintf(at->key_file, sizeof at->key_file, "%s/%s.key", wanted.folder, at->name);
    at->wall_error = (int64_t)below(240000) - 120000;
    at->line.random = simulated_random(&seed);
    simulated_flash_make(&at->flash, simulated_random(&seed), 6, 32, 256);
}

int main(int count, char **arguments) {
    parse(count, arguments);
    signal(SIGPIPE, SIG_IGN);
    seed = wanted.seed;
    terminals = calloc((size_t)wanted.kiosks, sizeof *terminals);
    EXPECT(terminals != NULL);
    for (int i = 0; i < wanted.items; i++) place[i] = i % wanted.kiosks;
    for (int i = 0; i < wanted.kiosks; i++) make(&terminals[i], i);
    uint64_t end = now_ms(CLOCK_MONOTONIC) + wanted.seconds * 1000;
    int quiet = 0;
    while (quiet < wanted.kiosks) {
        uint64_t now = now_ms(CLOCK_MONOTONIC);
        if (!is_ending && now >= end) {
            is_ending = 1;
            for (int i = 0; i < wanted.kiosks; i++) terminals[i].line.is_good = true, terminals[i].flash.cut_at = terminals[i].flash.is_off ? terminals[i].flash.cut_at : UINT64_MAX;
        }
        if (now >= end + STALL_MS) break;
        quiet = 0;
        for (int i = 0; i < wanted.kiosks; i++) {
            step(&terminals[i], now);
            quiet += is_ending && is_quiet(&terminals[i]);
        }
        nanosleep(&(struct timespec){.tv_nsec = 500000}, NULL);
    }
    uint64_t connections = 0, resends = 0, left = 0, cuts = 0;
    for (int i = 0; i < wanted.kiosks; i++) {
        connections += terminals[i].line.opened, cuts += terminals[i].line.broken, resends += terminals[i].kiosk.resends, left += terminals[i].journal.count;
        if (terminals[i].is_on) lectern_kiosk_close(&terminals[i].kiosk);
    }
    const struct { const char *name; uint64_t number; } totals[] = {
        {"confirmed_online", confirmed_online}, {"confirmed_offline", confirmed_offline}, {"outcomes", outcomes}, {"power_losses", power_losses},
        {"refusals", refusals}, {"full", full}, {"connections", connections}, {"broken_lines", cuts}, {"resends_since_last_start", resends}, {"left", left}};
    for (size_t i = 0; i < sizeof totals / sizeof *totals; i++) printf("total\t%s\t%" PRIu64 "\n", totals[i].name, totals[i].number);
    free(terminals);
    return left > 0 || quiet < wanted.kiosks;
}
