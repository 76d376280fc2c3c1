/* A load client for Lectern's wire. It makes calls of one answer over TLS, checks every answer, and prints as JSON how
 * many there were, how long they took, and what each cost the server in processor time. `load --help` tells the rest. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/epoll.h>
#include "caller.h"
#include "die.h"
#include "tls.h"
#include "window.h"
#include "options.h"

enum { EVENTS_MAX = 256, TOGETHER_MAX = 64, BROKEN_MAX = 100, PATIENCE_SECONDS = 120 };

/* ---- the loop -------------------------------------------------------------------------------- */

static int resting;

static void on_idle(caller *it) {
    (void)it;
    resting++;
}

/* Waits for epoll events, until a moment at most, and dispatches them to the callers. */
static void step(uint64_t end) {
    uint64_t now = clock_now();
    struct epoll_event events[EVENTS_MAX];
    int count = epoll_wait(calling.epoll, events, EVENTS_MAX, now < end ? (int)((end - now) / 1000000) + 1 : 0);
    for (int i = 0; i < count; i++) caller_handle_event(events[i].data.ptr, events[i].events);
    if (unmeasured.tally.broken > BROKEN_MAX) die("load", "too many connections break");
}

static uint64_t after(double seconds) { return clock_now() + (uint64_t)(seconds * 1e9); }

static void run_for(double seconds) {
    for (uint64_t end = after(seconds); clock_now() < end;) step(end);
}

static void wait_until_idle(int count) {
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
        if (i - resting >= TOGETHER_MAX) wait_until_idle(i - TOGETHER_MAX + 1);
        caller_connect(&callers[i], calls);
    }
    wait_until_idle(count);
    if (unmeasured.tally.broken) die("load", "not all connections were made");
}

static void close_all(caller *callers, int count) {
    for (int i = 0; i < count; i++) caller_close(&callers[i]);
}

/* Lets all call for a while, and measures it after the warm-up. */
static void measure(caller *callers, int count, window *into, double seconds) {
    resting = 0;
    for (int i = 0; i < count; i++) caller_go(&callers[i], -1);
    run_for(options.warmup);
    window_open(into);
    run_for(seconds);
    window_close(into);
    for (int i = 0; i < count; i++) caller_go(&callers[i], 0);
    wait_until_idle(count);
}

/* ---- what is done ---------------------------------------------------------------------------- */

static void do_load(void) {
    caller *callers = callers_make(options.connections, options.in_flight);
    static window whole;
    open_all(callers, options.connections, 0);
    if (options.calls) {
        resting = 0;
        window_open(&whole);
        for (int i = 0; i < options.connections; i++)
            caller_go(&callers[i], options.calls / options.connections + (i < options.calls % options.connections));
        wait_until_idle(options.calls < options.connections ? (int)options.calls : options.connections);
        window_close(&whole);
    } else {
        measure(callers, options.connections, &whole, options.seconds);
    }
    close_all(callers, options.connections);
    window_print(&whole);
}

static void reconnect_repeatedly(caller *callers, double seconds) {
    for (uint64_t end = after(seconds); clock_now() < end;) {
        for (int i = 0; i < options.connections; i++) {
            if (!callers[i].is_idle) continue;
            caller_close(&callers[i]);
            caller_connect(&callers[i], 1);
        }
        step(end);
    }
}

static void do_handshakes(void) {
    caller *callers = callers_make(options.connections, 1);
    static window whole;
    open_all(callers, options.connections, 1);
    reconnect_repeatedly(callers, options.warmup);
    window_open(&whole);
    reconnect_repeatedly(callers, options.seconds);
    window_close(&whole);
    close_all(callers, options.connections);
    window_print(&whole);
}

static void do_hold(void) {
    caller *idle = callers_make(options.idle, 1);
    long before = window_server_memory();
    open_all(idle, options.idle, 1);
    run_for(options.hold);
    long held = window_server_memory();
    static window last;
    window_open(&last);
    resting = 0;
    for (int i = 0; i < options.idle; i++) caller_go(&idle[i], 1);
    wait_until_idle(options.idle);
    window_close(&last);
    close_all(idle, options.idle);
    printf("{\"idle\": %d, \"server_kb_before\": %ld, \"server_kb_held\": %ld, \"again\": ", options.idle, before, held);
    window_print(&last);
    printf("}");
}

static void do_crowd(void) {
    caller *callers = callers_make(options.connections, options.in_flight), *idle = callers_make(options.idle, 1);
    static window alone, beside;
    open_all(callers, options.connections, 0);
    measure(callers, options.connections, &alone, options.seconds / 2);
    open_all(idle, options.idle, 1);
    measure(callers, options.connections, &beside, options.seconds);
    close_all(idle, options.idle);
    run_for(1); /* for the server to close them */
    measure(callers, options.connections, &alone, options.seconds / 2);
    close_all(callers, options.connections);
    printf("{\"alone\": ");
    window_print(&alone);
    printf(", \"beside\": ");
    window_print(&beside);
    printf("}");
}

/* ---- the program ----------------------------------------------------------------------------- */

/* Keeps the latest session: the daemon's tickets can be resumed any number of times. */
static int session_keep(SSL *tls, SSL_SESSION *session) {
    (void)tls;
    SSL_SESSION_free(calling.session);
    calling.session = session;
    return 1;
}

int main(int argc, char **argv) {
    options_read(argc, argv);
    signal(SIGPIPE, SIG_IGN);
    calling = (struct calling){
        .epoll = epoll_create1(EPOLL_CLOEXEC),
        .port = options.port,
        .context = tls_client(&options.files),
        .request = &options.request,
        .tally = &unmeasured.tally,
        .is_record_each = options.is_record_each,
        .counts_from_connect = options.is_handshake,
        .answer_bytes = options.answer_bytes,
        .answer = options.answer,
        .on_idle = on_idle,
    };
    if (options.resumes) {
        SSL_CTX_set_session_cache_mode(calling.context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
        SSL_CTX_sess_set_new_cb(calling.context, session_keep);
    }
    if (options.is_handshake) do_handshakes();
    else if (options.is_hold) do_hold();
    else if (options.idle) do_crowd();
    else do_load();
    printf("\n");
    return window_any_failed() ? 1 : 0;
}
