/* A small kiosk: reads cards and barcodes from its keyboard, lends and takes back, and goes on while the line is down. README.md says how to build it.
 *
 *   ./terminal HOST PORT CA.pem CERTIFICATE.pem KEY.pem JOURNAL
 *
 *   card NUMBER PIN     signs a reader in; without a line it keeps the card
 *   borrow BARCODE      lends to that reader
 *   return BARCODE      takes back
 *   leave               the reader goes
 *   quit                ends when nothing waits in the journal any more, or the line is down
 */
#include <openssl/err.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "CLecternMessages.h"
#include "lectern/circulation/v1/circulation.pb-c.h"
#include "lectern/readers/v1/readers.pb-c.h"
#include "lectern_kiosk.h"

enum { segments = 8, segment_pages = 64, page_bytes = 256, message_bytes_max = 32 << 10, conflicts_field = 4, input_bytes_max = 255, answer_ms = 3000 };

static lectern_kiosk kiosk;
static lectern_journal journal;

/* The reader at the kiosk, and what is being done. */
static char card[64], session[LECTERN_SESSION_BYTES_MAX + 1], key[LECTERN_KEY_CHARACTERS + 1];
static uint8_t request[LECTERN_MESSAGE_BYTES_MAX];
static size_t request_size;
static bool is_busy, lends;

static void say(const char *text, const char *more) {
    printf("%s%s%s\n", text, *more ? ": " : "", more);
    fflush(stdout);
}

static const char *method(void) { return lends ? "lectern.circulation.v1.Circulation/Borrow" : "lectern.circulation.v1.Circulation/Return"; }

/* The request for an item; without a session it names the card. */
static void make_request(const char *barcode) {
    if (lends) {
        Lectern__Circulation__V1__BorrowRequest borrow = LECTERN__CIRCULATION__V1__BORROW_REQUEST__INIT;
        borrow.barcode = (char *)barcode;
        if (!session[0]) borrow.card = card;
        request_size = lectern__circulation__v1__borrow_request__pack(&borrow, request);
    } else {
        Lectern__Circulation__V1__ReturnRequest back = LECTERN__CIRCULATION__V1__RETURN_REQUEST__INIT;
        back.barcode = (char *)barcode;
        request_size = lectern__circulation__v1__return_request__pack(&back, request);
    }
}

/* Without an answer it is recorded: from then on it will reach the city. */
static void record(bool was_tried) {
    uint64_t sequence;
    lectern_operation operation = {.method = method(), .message = request, .size = request_size, .conflicts_field = lends ? conflicts_field : 0,
                                   .session = lends && session[0] ? session : NULL, .tried_key = was_tried ? key : NULL};
    int status = lectern_record(&kiosk, &operation, &sequence);
    is_busy = false;
    if (status == LECTERN_OK) say(lends ? "lent; the line is down, and the city will know later" : "taken back; the city will know later", "");
    else say("please go to the desk", status == LECTERN_FULL ? "the journal is full" : "the journal can't be written");
}

static void answered(void *context, const lectern_answer *answer) {
    (void)context;
    if (answer->status == LECTERN_OFFLINE || answer->status == 2) {
        record(true);
        return;
    }
    is_busy = false;
    if (answer->status == 0) say(lends ? "lent" : "taken back", "");
    else say(answer->text, answer->reason);
}

static void lend_or_take_back(const char *barcode) {
    make_request(barcode);
    if (lectern_new_key(&kiosk, key) != LECTERN_OK) return;
    lectern_request call = {.method = method(), .message = request, .size = request_size, .key = key, .timeout_ms = answer_ms, .session = lends ? session : NULL};
    is_busy = true;
    /* What nobody is signed in for can't be asked now; it can be told later. */
    if ((lends && !session[0]) || lectern_call(&kiosk, &call, answered, NULL) < 0) record(false);
}

static void signed_in(void *context, const lectern_answer *answer) {
    clectern_arena *arena = context;
    is_busy = false;
    if (answer->status == LECTERN_OFFLINE) {
        say("welcome; the line is down", card);
        return;
    }
    clectern_arena_reset(arena, message_bytes_max);
    const Lectern__Readers__V1__SignInResponse *response =
        answer->status ? NULL : (void *)clectern_unpack(arena, &lectern__readers__v1__sign_in_response__descriptor, answer->message, answer->size);
    if (response && strlen(response->session) < sizeof session) {
        strcpy(session, response->session);
        say("welcome", response->reader ? response->reader->name : card);
    } else {
        card[0] = 0;
        say(answer->text, answer->reason);
    }
}

static void sign_in(const char *number, const char *pin, clectern_arena *arena) {
    Lectern__Readers__V1__SignInRequest message = LECTERN__READERS__V1__SIGN_IN_REQUEST__INIT;
    snprintf(card, sizeof card, "%s", number);
    session[0] = 0;
    message.card = card, message.pin = (char *)pin;
    request_size = lectern__readers__v1__sign_in_request__pack(&message, request);
    if (lectern_new_key(&kiosk, key) != LECTERN_OK) return;
    lectern_request call = {.method = "lectern.readers.v1.Readers/SignIn", .message = request, .size = request_size, .key = key, .timeout_ms = answer_ms};
    is_busy = true;
    if (lectern_call(&kiosk, &call, signed_in, arena) < 0) {
        is_busy = false;
        say("welcome; the line is down", card);
    }
}

/* What the city has answered meanwhile. A real kiosk prints it for staff. */
static void read_outcomes(void) {
    static const char *const kinds[] = {"", "applied", "already applied", "conflict", "refused", "failed"};
    lectern_outcome outcome;
    while (lectern_next_outcome(&kiosk, 0, &outcome) == LECTERN_OK) {
        printf("number %llu: %s%s%s%s\n", (unsigned long long)outcome.sequence, kinds[outcome.kind], outcome.reason[0] || outcome.conflicts[0] ? ": " : "", outcome.reason, outcome.conflicts);
        fflush(stdout);
        if (lectern_outcome_read(&kiosk, outcome.sequence) != LECTERN_OK) break;
    }
}

/* One line of the keyboard. false: the kiosk ends. */
static bool obey(char *line, clectern_arena *arena) {
    const char *command = strtok(line, " \n"), *first = strtok(NULL, " \n"), *second = strtok(NULL, " \n");
    if (!command) return true;
    if (!strcmp(command, "quit")) return false;
    lends = !strcmp(command, "borrow");
    if (!strcmp(command, "leave")) card[0] = session[0] = 0;
    else if (!strcmp(command, "card") && first && second) sign_in(first, second, arena);
    else if (lends && first && !card[0]) say("show your card first", "");
    else if ((lends || !strcmp(command, "return")) && first) lend_or_take_back(first);
    else say("card NUMBER PIN, borrow BARCODE, return BARCODE, leave, quit", "");
    return true;
}

/* Lines of the keyboard, while nothing is being done. */
static bool read_keyboard(clectern_arena *arena) {
    static char line[input_bytes_max + 1];
    static size_t size;
    struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
    while (!is_busy && poll(&keyboard, 1, 0) > 0) {
        char byte;
        if (read(STDIN_FILENO, &byte, 1) != 1) return false;
        if (size < input_bytes_max) line[size++] = byte;
        if (byte != '\n') continue;
        line[size] = 0, size = 0;
        if (!obey(line, arena)) return false;
    }
    return true;
}

int main(int count, char **arguments) {
    static lectern_posix posix;
    static lectern_flash_file file;
    static lectern_flash flash;
    clectern_arena *arena = clectern_arena_current();
    if (count != 7 || !arena) {
        fprintf(stderr, "usage: terminal HOST PORT CA.pem CERTIFICATE.pem KEY.pem JOURNAL\n");
        return 2;
    }
    lectern_kiosk_options options = {.name = "terminal", .host = arguments[1], .authority = arguments[3], .certificate = arguments[4], .key = arguments[5]};
    if (lectern_flash_file_open(&file, &flash, arguments[6], segments, segment_pages, page_bytes) != LECTERN_OK || lectern_journal_open(&journal, &flash) != LECTERN_OK) {
        fprintf(stderr, "terminal: the journal %s can't be opened\n", arguments[6]);
        return 1;
    }
    if (lectern_kiosk_open(&kiosk, &options, lectern_posix_platform(&posix, arguments[1], arguments[2]), &journal) != LECTERN_OK) {
        ERR_print_errors_fp(stderr);
        return 1;
    }
    bool goes_on = true, was_connected = false;
    while (goes_on || is_busy || (kiosk.state == LECTERN_CONNECTED && journal.count > 0)) {
        lectern_kiosk_run(&kiosk, 20);
        bool is_connected = kiosk.state == LECTERN_CONNECTED && kiosk.has_hello;
        if (is_connected != was_connected) fprintf(stderr, "the line is %s\n", is_connected ? "up" : "down");
        was_connected = is_connected;
        if (goes_on) goes_on = read_keyboard(arena);
        read_outcomes();
    }
    lectern_kiosk_close(&kiosk);
    lectern_flash_file_close(&file);
    return 0;
}
