/* Parses the command line of the load client. */
#include "die.h"
#include "options.h"
#include <getopt.h>

struct options options = {.connections = 1, .in_flight = 1, .seconds = 3, .warmup = 0.3, .answer_bytes = -1,
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
    options.request.messages = &message;
    options.request.messages_count = 1;
}

void options_read(int argc, char **argv) {
    enum { PORT = 1, CONNECTIONS, IN_FLIGHT, SECONDS, WARMUP, CALLS, NO_BATCH, HANDSHAKE, IDLE, HOLD, METHOD, MESSAGE, MESSAGES,
           REQUEST_KEYS, SESSION, SESSIONS, EXPECT_BYTES, EXPECT, CERT, KEY, CA, RESUME, SERVER, HELP };
    static const struct option long_options[] = {
        {"port", 1, 0, PORT}, {"connections", 1, 0, CONNECTIONS}, {"in-flight", 1, 0, IN_FLIGHT}, {"seconds", 1, 0, SECONDS},
        {"warmup", 1, 0, WARMUP}, {"calls", 1, 0, CALLS}, {"no-batch", 0, 0, NO_BATCH}, {"handshake", 0, 0, HANDSHAKE},
        {"idle", 1, 0, IDLE}, {"hold", 1, 0, HOLD}, {"method", 1, 0, METHOD}, {"message", 1, 0, MESSAGE},
        {"messages", 1, 0, MESSAGES}, {"request-keys", 0, 0, REQUEST_KEYS}, {"session", 1, 0, SESSION},
        {"sessions", 1, 0, SESSIONS}, {"expect-bytes", 1, 0, EXPECT_BYTES}, {"expect", 1, 0, EXPECT}, {"cert", 1, 0, CERT},
        {"key", 1, 0, KEY}, {"ca", 1, 0, CA}, {"resume", 0, 0, RESUME}, {"server", 1, 0, SERVER}, {"help", 0, 0, HELP}, {0}};
    static piece message, session, answer;
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;) {
        switch (option) {
        case PORT: options.port = (uint16_t)atoi(optarg); break;
        case CONNECTIONS: options.connections = atoi(optarg); break;
        case IN_FLIGHT: options.in_flight = atoi(optarg); break;
        case SECONDS: options.seconds = atof(optarg); break;
        case WARMUP: options.warmup = atof(optarg); break;
        case CALLS: options.calls = atoll(optarg); break;
        case NO_BATCH: options.is_record_each = true; break;
        case HANDSHAKE: options.is_handshake = true; break;
        case IDLE: options.idle = atoi(optarg); break;
        case HOLD: options.hold = atof(optarg), options.is_hold = true; break;
        case METHOD: options.request.method = optarg; break;
        case MESSAGE: message = file_read(optarg); break;
        case MESSAGES: request_read_messages(&options.request, optarg); break;
        case REQUEST_KEYS: options.request.has_keys = true; break;
        case SESSION: session = (piece){(uint8_t *)optarg, strlen(optarg)}; break;
        case SESSIONS: request_read_sessions(&options.request, optarg); break;
        case EXPECT_BYTES: options.answer_bytes = atol(optarg); break;
        case EXPECT: answer = file_read(optarg), options.answer = &answer; break;
        case CERT: options.files.certificate = optarg; break;
        case KEY: options.files.key = optarg; break;
        case CA: options.files.authority = optarg; break;
        case RESUME: options.resumes = true; break;
        case SERVER: options.server = atoi(optarg); break;
        case HELP: fputs(usage, stdout); exit(0);
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (message.bytes) options.request.messages = &message, options.request.messages_count = 1;
    if (session.bytes) options.request.sessions = &session, options.request.sessions_count = 1;
    if (!options.request.messages_count) greet_by_default();
    if (!options.port) die("load", "--port is missing; --help tells more");
    if (options.connections < 1 || options.in_flight < 1) die("load", "--connections and --in-flight are 1 at least");
    if (options.is_hold && options.idle < 1) die("load", "--hold needs --idle");
    if (!options.files.certificate != !options.files.key) die("load", "--cert and --key go together");
}
