/* A load client for Lectern's wire. It makes unary calls over TLS, looks at every answer, and tells as JSON how many
 * there were, how long they took, and what each cost the server in processor time. `load --help` tells the rest. */
#define _GNU_SOURCE
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <time.h>
#include "caller.h"
#include "tls.h"

enum { EVENTS_MAX = 256, TOGETHER_MAX = 64, BROKEN_MAX = 100, PATIENCE_SECONDS = 120 };

static const char usage[] =
    "usage: load --port N [OPTIONS]         the server is on 127.0.0.1\n"
    "\n"
    "what is done, unless otherwise said with calls that follow one another without a pause:\n"
    "  --connections N     1 unless given\n"
    "  --in-flight N       calls under way on each of them, 1 unless given\n"
    "  --seconds S         how long it is measured, 3 unless given; --warmup S before it, 0.3 unless given\n"
    "  --calls N           instead: so many calls, and then the end\n"
    "  --no-batch          one TLS record for each call; else what is due at a moment goes out as one\n"
    "  --handshake         connect, TLS, one call, close, again and again, on N connections at a time\n"
    "  --idle N --hold S   N connections that make one call, say nothing for S seconds, and make one more\n"
    "  --idle N            the calls are measured alone and beside N silent connections: half of the time alone,\n"
    "                      then beside them, then alone again, so that no drift favours either\n"
    "\n"
    "what is called:\n"
    "  --method NAME       lectern.hello.v1.Hello/Greet unless given\n"
    "  --message FILE      the request; a greeting for a name of 100 bytes unless given\n"
    "  --messages FILE     requests that are sent in turn, each behind its size in four bytes, big-endian\n"
    "  --request-keys      a fresh request key for each call\n"
    "  --session TOKEN     for all connections; --sessions FILE: a line for each of them\n"
    "  --expect-bytes N    what an answer's message must have; --expect FILE: what it must be\n"
    "\n"
    "how:\n"
    "  --cert FILE --key FILE   the client's certificate and its key\n"
    "  --ca FILE           looks at the server's certificate; else it is taken as it comes\n"
    "  --resume            resumes TLS sessions\n"
    "  --server PID        the process whose processor time is counted\n";

static struct {
    int connections, in_flight, idle;
    double seconds, warmup, hold;
    int64_t calls;
    bool is_handshake, is_hold, resumes;
    pid_t server;
    tls_files files;
} wish = {.connections = 1, .in_flight = 1, .seconds = 3, .warmup = 0.3};

static request what = {.method = "lectern.hello.v1.Hello/Greet"};

static _Noreturn void die(const char *why) {
    fprintf(stderr, "load: %s\n", why);
    exit(2);
}

/* ---- what is measured ------------------------------------------------------------------------ */

/* Some time, in one piece or several. */
typedef struct window {
    tally tally;
    double seconds, own_seconds, server_seconds;
} window;

static window unmeasured; /* opening and warming up */

static double clock_seconds(clockid_t clock) {
    struct timespec time;
    if (clock_gettime(clock, &time)) die("the server's process has ended");
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double server_seconds(void) {
    clockid_t clock;
    if (!wish.server) return 0;
    if (clock_getcpuclockid(wish.server, &clock)) die("there is no such process as --server names");
    return clock_seconds(clock);
}

/* Adds a number of seconds, negative for the beginning of a piece and positive for its end. */
static void window_mark(window *it, int sign) {
    it->seconds += sign * clock_seconds(CLOCK_MONOTONIC);
    it->own_seconds += sign * clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
    it->server_seconds += sign * server_seconds();
    calling.tally = sign < 0 ? &it->tally : &unmeasured.tally;
}

static uint64_t errors_of(const window *it) { return it->tally.wrong + it->tally.broken; }

static bool has_failed; /* a call or a connection in what was printed */

static void window_print(const window *it) {
    has_failed |= errors_of(it) > 0;
    const histogram *took = &it->tally.nanoseconds;
    double calls = it->tally.answered ? (double)it->tally.answered : 1;
    printf("{\"calls\": %llu, \"seconds\": %.3f, \"calls_per_second\": %.1f, ", (unsigned long long)it->tally.answered,
           it->seconds, (double)it->tally.answered / it->seconds);
    static const struct {
        const char *name;
        double share;
    } shares[] = {{"p50_us", .5}, {"p90_us", .9}, {"p99_us", .99}, {"p999_us", .999}};
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
        printf("\"%s\": %.2f, ", shares[i].name, histogram_share(took, shares[i].share) / 1e3);
    printf("\"mean_us\": %.2f, \"max_us\": %.2f, ", took->count ? (double)took->sum / (double)took->count / 1e3 : 0,
           (double)took->most / 1e3);
    if (wish.server)
        printf("\"server_us_per_call\": %.4f, \"server_busy\": %.3f, ", it->server_seconds * 1e6 / calls,
               it->server_seconds / it->seconds);
    printf("\"client_us_per_call\": %.4f, \"client_busy\": %.3f, \"resumed\": %llu, \"errors\": %llu}",
           it->own_seconds * 1e6 / calls, it->own_seconds / it->seconds, (unsigned long long)it->tally.resumed,
           (unsigned long long)errors_of(it));
}

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
    if (unmeasured.tally.broken > BROKEN_MAX) die("too many connections break");
}

static uint64_t after(double seconds) { return clock_now() + (uint64_t)(seconds * 1e9); }

static void run_for(double seconds) {
    for (uint64_t end = after(seconds); clock_now() < end;) step(end);
}

static void wait_for_rest(int count) {
    for (uint64_t end = after(PATIENCE_SECONDS); resting < count; step(end))
        if (clock_now() >= end) die("the server does not answer");
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
    if (unmeasured.tally.broken) die("not all connections were made");
}

static void close_all(caller *callers, int count) {
    for (int i = 0; i < count; i++) caller_close(&callers[i]);
}

/* Lets all call for a while, and measures it after the warm-up. */
static void measure(caller *callers, int count, window *into, double seconds) {
    resting = 0;
    for (int i = 0; i < count; i++) caller_go(&callers[i], -1);
    run_for(wish.warmup);
    window_mark(into, -1);
    run_for(seconds);
    window_mark(into, 1);
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
        window_mark(&whole, -1);
        for (int i = 0; i < wish.connections; i++)
            caller_go(&callers[i], wish.calls / wish.connections + (i < wish.calls % wish.connections));
        wait_for_rest(wish.calls < wish.connections ? (int)wish.calls : wish.connections);
        window_mark(&whole, 1);
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
    calling.counts_from_connect = true;
    open_all(callers, wish.connections, 1);
    again_and_again(callers, wish.warmup);
    window_mark(&whole, -1);
    again_and_again(callers, wish.seconds);
    window_mark(&whole, 1);
    close_all(callers, wish.connections);
    window_print(&whole);
}

static void do_hold(void) {
    caller *idle = callers_make(wish.idle, 1);
    uint64_t begun = clock_now();
    open_all(idle, wish.idle, 1);
    printf("{\"idle\": %d, \"open_seconds\": %.2f}\n", wish.idle, (double)(clock_now() - begun) / 1e9);
    fflush(stdout);
    run_for(wish.hold);
    static window last;
    window_mark(&last, -1);
    resting = 0;
    for (int i = 0; i < wish.idle; i++) caller_go(&idle[i], 1);
    wait_for_rest(wish.idle);
    window_mark(&last, 1);
    close_all(idle, wish.idle);
    window_print(&last);
}

static void do_crowd(void) {
    caller *callers = callers_make(wish.connections, wish.in_flight), *idle = callers_make(wish.idle, 1);
    static window alone, beside;
    open_all(callers, wish.connections, 0);
    measure(callers, wish.connections, &alone, wish.seconds / 2);
    open_all(idle, wish.idle, 1);
    measure(callers, wish.connections, &beside, wish.seconds);
    close_all(idle, wish.idle);
    measure(callers, wish.connections, &alone, wish.seconds / 2);
    close_all(callers, wish.connections);
    printf("{\"alone\": ");
    window_print(&alone);
    printf(", \"beside\": ");
    window_print(&beside);
    printf("}");
}

/* ---- the program ----------------------------------------------------------------------------- */

static void read_wish(int count, char **words) {
    enum { PORT = 1, CONNECTIONS, IN_FLIGHT, SECONDS, WARMUP, CALLS, NO_BATCH, HANDSHAKE, IDLE, HOLD, METHOD, MESSAGE, MESSAGES,
           REQUEST_KEYS, SESSION, SESSIONS, EXPECT_BYTES, EXPECT, CERT, KEY, CA, RESUME, SERVER, HELP };
    static const struct option options[] = {
        {"port", 1, 0, PORT}, {"connections", 1, 0, CONNECTIONS}, {"in-flight", 1, 0, IN_FLIGHT}, {"seconds", 1, 0, SECONDS},
        {"warmup", 1, 0, WARMUP}, {"calls", 1, 0, CALLS}, {"no-batch", 0, 0, NO_BATCH}, {"handshake", 0, 0, HANDSHAKE},
        {"idle", 1, 0, IDLE}, {"hold", 1, 0, HOLD}, {"method", 1, 0, METHOD}, {"message", 1, 0, MESSAGE},
        {"messages", 1, 0, MESSAGES}, {"request-keys", 0, 0, REQUEST_KEYS}, {"session", 1, 0, SESSION},
        {"sessions", 1, 0, SESSIONS}, {"expect-bytes", 1, 0, EXPECT_BYTES}, {"expect", 1, 0, EXPECT}, {"cert", 1, 0, CERT},
        {"key", 1, 0, KEY}, {"ca", 1, 0, CA}, {"resume", 0, 0, RESUME}, {"server", 1, 0, SERVER}, {"help", 0, 0, HELP}, {0}};
    static piece message, session, answer;
    for (int option; (option = getopt_long(count, words, "", options, NULL)) != -1;) {
        switch (option) {
        case PORT: calling.port = (uint16_t)atoi(optarg); break;
        case CONNECTIONS: wish.connections = atoi(optarg); break;
        case IN_FLIGHT: wish.in_flight = atoi(optarg); break;
        case SECONDS: wish.seconds = atof(optarg); break;
        case WARMUP: wish.warmup = atof(optarg); break;
        case CALLS: wish.calls = atoll(optarg); break;
        case NO_BATCH: calling.is_record_each = true; break;
        case HANDSHAKE: wish.is_handshake = true; break;
        case IDLE: wish.idle = atoi(optarg); break;
        case HOLD: wish.hold = atof(optarg), wish.is_hold = true; break;
        case METHOD: what.method = optarg; break;
        case MESSAGE: message = file_read(optarg), what.messages = &message, what.messages_count = 1; break;
        case MESSAGES: request_read_messages(&what, optarg); break;
        case REQUEST_KEYS: what.has_keys = true; break;
        case SESSION: session = (piece){(uint8_t *)optarg, strlen(optarg)}, what.sessions = &session, what.sessions_count = 1; break;
        case SESSIONS: request_read_sessions(&what, optarg); break;
        case EXPECT_BYTES: calling.answer_bytes = atol(optarg); break;
        case EXPECT: answer = file_read(optarg), calling.answer = &answer; break;
        case CERT: wish.files.certificate = optarg; break;
        case KEY: wish.files.key = optarg; break;
        case CA: wish.files.authority = optarg; break;
        case RESUME: wish.resumes = true; break;
        case SERVER: wish.server = atoi(optarg); break;
        case HELP: fputs(usage, stdout); exit(0);
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (!calling.port) die("--port is missing; --help tells more");
    if (wish.connections < 1 || wish.in_flight < 1) die("--connections and --in-flight are 1 at least");
    if (wish.is_hold && wish.idle < 1) die("--hold needs --idle");
    if (!wish.files.certificate != !wish.files.key) die("--cert and --key go together");
}

/* GreetRequest{name: a hundred letters}. */
static void greet_by_default(void) {
    static uint8_t name[100], bytes[102];
    static piece message = {bytes, sizeof bytes};
    memset(name, 'n', sizeof name);
    bytes_put(bytes, 1, name, sizeof name);
    what.messages = &message;
    what.messages_count = 1;
}

/* The daemon's tickets are good for any number of resumptions, so the latest is as good as any. */
static int session_keep(SSL *tls, SSL_SESSION *session) {
    (void)tls;
    SSL_SESSION_free(calling.session);
    calling.session = session;
    return 1;
}

int main(int count, char **words) {
    read_wish(count, words);
    if (!what.messages_count) greet_by_default();
    signal(SIGPIPE, SIG_IGN);
    calling.epoll = epoll_create1(EPOLL_CLOEXEC);
    calling.context = tls_client(&wish.files);
    calling.request = &what;
    calling.tally = &unmeasured.tally;
    calling.rested = rested;
    if (wish.resumes) {
        SSL_CTX_set_session_cache_mode(calling.context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
        SSL_CTX_sess_set_new_cb(calling.context, session_keep);
    }
    if (wish.is_handshake) do_handshakes();
    else if (wish.is_hold) do_hold();
    else if (wish.idle) do_crowd();
    else do_load();
    printf("\n");
    return has_failed || errors_of(&unmeasured) ? 1 : 0;
}
