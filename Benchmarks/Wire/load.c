/* A load client for Lectern's wire. It makes calls of one answer over TLS, looks at every answer, and tells as JSON how
 * many there were, how long they took, and what each cost the server in processor time. `load --help` tells the rest. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/epoll.h>
#include "caller.h"
#include "die.h"
#include "tls.h"
#include "window.h"
#include "wish.h"

enum { EVENTS_MAX = 256, TOGETHER_MAX = 64, BROKEN_MAX = 100, PATIENCE_SECONDS = 120 };

/* ---- the loop -------------------------------------------------------------------------------- */

static int resting;

static void rested(caller *it) {
    (void)it;
    resting++;
}

/* Waits for news until a moment at most, and lets the callers have them. */
static void step(uint64_t end) {
    uint64_t now = clock_now();
    struct epoll_event events[EVENTS_MAX];
    int count = epoll_wait(calling.epoll, events, EVENTS_MAX, now < end ? (int)((end - now) / 1000000) + 1 : 0);
    for (int i = 0; i < count; i++) caller_happen(events[i].data.ptr, events[i].events);
    if (unmeasured.tally.broken > BROKEN_MAX) die("load", "too many connections break");
}

static uint64_t after(double seconds) { return clock_now() + (uint64_t)(seconds * 1e9); }

static void run_for(double seconds) {
    for (uint64_t end = after(seconds); clock_now() < end;) step(end);
}

static void wait_for_rest(int count) {
    for (uint64_t end = after(PATIENCE_SECONDS); resting < count; step(end))
        if (clock_now() >= end) die("load", "the server does not answer");
}

static caller *callers_make(int count, int in_flight) {
    caller *made = calloc((size_t)count, sizeof *made);
    if (!made) abort();
    for (int i = 0; i < count; i++) caller_make(&made[i], (size_t)i, in_flight);
    return made;
}

/* Opens all, some at a time, and waits until each has made its calls, 0 or more. */
static void open_all(caller *callers, int count, int64_t calls) {
    resting = 0;
    for (int i = 0; i < count; i++) {
        if (i - resting >= TOGETHER_MAX) wait_for_rest(i - TOGETHER_MAX + 1);
        caller_connect(&callers[i], calls);
    }
    wait_for_rest(count);
    if (unmeasured.tally.broken) die("load", "not all connections were made");
}

static void close_all(caller *callers, int count) {
    for (int i = 0; i < count; i++) caller_close(&callers[i]);
}

/* Lets all call for a while, and measures it after the warm-up. */
static void measure(caller *callers, int count, window *into, double seconds) {
    resting = 0;
    for (int i = 0; i < count; i++) caller_go(&callers[i], -1);
    run_for(wish.warmup);
    window_open(into);
    run_for(seconds);
    window_close(into);
    for (int i = 0; i < count; i++) caller_go(&callers[i], 0);
    wait_for_rest(count);
}

/* ---- what is done ---------------------------------------------------------------------------- */

static void do_load(void) {
    caller *callers = callers_make(wish.connections, wish.in_flight);
    static window whole;
    open_all(callers, wish.connections, 0);
    if (wish.calls) {
        resting = 0;
        window_open(&whole);
        for (int i = 0; i < wish.connections; i++)
            caller_go(&callers[i], wish.calls / wish.connections + (i < wish.calls % wish.connections));
        wait_for_rest(wish.calls < wish.connections ? (int)wish.calls : wish.connections);
        window_close(&whole);
    } else {
        measure(callers, wish.connections, &whole, wish.seconds);
    }
    close_all(callers, wish.connections);
    window_print(&whole);
}

static void again_and_again(caller *callers, double seconds) {
    for (uint64_t end = after(seconds); clock_now() < end;) {
        for (int i = 0; i < wish.connections; i++) {
            if (!callers[i].rests) continue;
            caller_close(&callers[i]);
            caller_connect(&callers[i], 1);
        }
        step(end);
    }
}

static void do_handshakes(void) {
    caller *callers = callers_make(wish.connections, 1);
    static window whole;
    open_all(callers, wish.connections, 1);
    again_and_again(callers, wish.warmup);
    window_open(&whole);
    again_and_again(callers, wish.seconds);
    window_close(&whole);
    close_all(callers, wish.connections);
    window_print(&whole);
}

static void do_hold(void) {
    caller *idle = callers_make(wish.idle, 1);
    long before = window_server_memory();
    open_all(idle, wish.idle, 1);
    run_for(wish.hold);
    long held = window_server_memory();
    static window last;
    window_open(&last);
    resting = 0;
    for (int i = 0; i < wish.idle; i++) caller_go(&idle[i], 1);
    wait_for_rest(wish.idle);
    window_close(&last);
    close_all(idle, wish.idle);
    printf("{\"idle\": %d, \"server_kb_before\": %ld, \"server_kb_held\": %ld, \"again\": ", wish.idle, before, held);
    window_print(&last);
    printf("}");
}

static void do_crowd(void) {
    caller *callers = callers_make(wish.connections, wish.in_flight), *idle = callers_make(wish.idle, 1);
    static window alone, beside;
    open_all(callers, wish.connections, 0);
    measure(callers, wish.connections, &alone, wish.seconds / 2);
    open_all(idle, wish.idle, 1);
    measure(callers, wish.connections, &beside, wish.seconds);
    close_all(idle, wish.idle);
    run_for(1); /* the server is to have buried them */
    measure(callers, wish.connections, &alone, wish.seconds / 2);
    close_all(callers, wish.connections);
    printf("{\"alone\": ");
    window_print(&alone);
    printf(", \"beside\": ");
    window_print(&beside);
    printf("}");
}

/* ---- the program ----------------------------------------------------------------------------- */

/* The daemon's tickets are good for any number of resumptions, so the latest is as good as any. */
static int session_keep(SSL *tls, SSL_SESSION *session) {
    (void)tls;
    SSL_SESSION_free(calling.session);
    calling.session = session;
    return 1;
}

int main(int count, char **words) {
    wish_read(count, words);
    signal(SIGPIPE, SIG_IGN);
    calling = (struct calling){
        .epoll = epoll_create1(EPOLL_CLOEXEC),
        .port = wish.port,
        .context = tls_client(&wish.files),
        .request = &wish.request,
        .tally = &unmeasured.tally,
        .is_record_each = wish.is_record_each,
        .counts_from_connect = wish.is_handshake,
        .answer_bytes = wish.answer_bytes,
        .answer = wish.answer,
        .rested = rested,
    };
    if (wish.resumes) {
        SSL_CTX_set_session_cache_mode(calling.context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
        SSL_CTX_sess_set_new_cb(calling.context, session_keep);
    }
    if (wish.is_handshake) do_handshakes();
    else if (wish.is_hold) do_hold();
    else if (wish.idle) do_crowd();
    else do_load();
    printf("\n");
    return window_any_failed() ? 1 : 0;
}
