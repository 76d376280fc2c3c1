/* The words of the command line, and what they mean. */
#include "die.h"
#include "wish.h"
#include <getopt.h>

struct wish wish = {.connections = 1, .in_flight = 1, .seconds = 3, .warmup = 0.3, .answer_bytes = -1,
                    .request = {.method = "lectern.hello.v1.Hello/Greet"}};

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
    "  --server PID        the process whose processor time is counted, or with --hold its memory\n";

/* GreetRequest{name: a hundred letters}. */
static void greet_by_default(void) {
    static uint8_t name[100], bytes[102];
    static piece message = {bytes, sizeof bytes};
    memset(name, 'n', sizeof name);
    bytes_put(bytes, 1, name, sizeof name);
    wish.request.messages = &message;
    wish.request.messages_count = 1;
}

void wish_read(int count, char **words) {
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
        case PORT: wish.port = (uint16_t)atoi(optarg); break;
        case CONNECTIONS: wish.connections = atoi(optarg); break;
        case IN_FLIGHT: wish.in_flight = atoi(optarg); break;
        case SECONDS: wish.seconds = atof(optarg); break;
        case WARMUP: wish.warmup = atof(optarg); break;
        case CALLS: wish.calls = atoll(optarg); break;
        case NO_BATCH: wish.is_record_each = true; break;
        case HANDSHAKE: wish.is_handshake = true; break;
        case IDLE: wish.idle = atoi(optarg); break;
        case HOLD: wish.hold = atof(optarg), wish.is_hold = true; break;
        case METHOD: wish.request.method = optarg; break;
        case MESSAGE: message = file_read(optarg); break;
        case MESSAGES: request_read_messages(&wish.request, optarg); break;
        case REQUEST_KEYS: wish.request.has_keys = true; break;
        case SESSION: session = (piece){(uint8_t *)optarg, strlen(optarg)}; break;
        case SESSIONS: request_read_sessions(&wish.request, optarg); break;
        case EXPECT_BYTES: wish.answer_bytes = atol(optarg); break;
        case EXPECT: answer = file_read(optarg), wish.answer = &answer; break;
        case CERT: wish.files.certificate = optarg; break;
        case KEY: wish.files.key = optarg; break;
        case CA: wish.files.authority = optarg; break;
        case RESUME: wish.resumes = true; break;
        case SERVER: wish.server = atoi(optarg); break;
        case HELP: fputs(usage, stdout); exit(0);
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (message.bytes) wish.request.messages = &message, wish.request.messages_count = 1;
    if (session.bytes) wish.request.sessions = &session, wish.request.sessions_count = 1;
    if (!wish.request.messages_count) greet_by_default();
    if (!wish.port) die("load", "--port is missing; --help tells more");
    if (wish.connections < 1 || wish.in_flight < 1) die("load", "--connections and --in-flight are 1 at least");
    if (wish.is_hold && wish.idle < 1) die("load", "--hold needs --idle");
    if (!wish.files.certificate != !wish.files.key) die("load", "--cert and --key go together");
}
