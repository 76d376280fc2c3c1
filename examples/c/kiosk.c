/* The smallest client in C: connects, says Hello, calls Greet, and prints the answer. Protocol.md explains each step.
 *
 *   protoc-c -I$SDK/c/Proto --c_out=. lectern/wire/v1/wire.proto lectern/hello/v1/hello.proto
 *   cc -I. -I$SDK/include -o kiosk $SDK/c/kiosk.c $SDK/c/arena.c lectern/wire/v1/wire.pb-c.c \
 *      lectern/hello/v1/hello.pb-c.c \
 *      $(pkg-config --cflags --libs libprotobuf-c openssl)
 *   ./kiosk library.example.org:7443 ca.pem kiosk-1.pem kiosk-1.key Ada
 */
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include "CLecternMessages.h"
#include "lectern/hello/v1/hello.pb-c.h"
#include "lectern/wire/v1/wire.pb-c.h"

/* What this client takes at once: on the wire, as its Hello says, and in memory. */
enum { frame_bytes_max = 8 << 10, message_bytes_max = 32 << 10, prefix_bytes = 5 };

static uint8_t buffer[prefix_bytes + frame_bytes_max];

static void fail(const char *what) {
    fprintf(stderr, "kiosk: %s\n", what);
    exit(1);
}

/* TLS 1.3 with ALPN "lectern/1"; the daemon must have this name and a certificate of this authority. */
static BIO *connected(char *address, const char *authority, const char *certificate, const char *key) {
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    BIO *connection = context ? BIO_new_ssl_connect(context) : NULL;
    SSL *tls = NULL;
    if (!connection || BIO_get_ssl(connection, &tls) <= 0) fail("out of memory");
    SSL_CTX_free(context); /* the connection has it now */
    if (SSL_set_min_proto_version(tls, TLS1_3_VERSION) != 1) fail("no TLS 1.3");
    if (SSL_set_alpn_protos(tls, (const uint8_t *)"\x09lectern/1", 10) != 0) fail("no ALPN");
    if (SSL_CTX_load_verify_locations(SSL_get_SSL_CTX(tls), authority, NULL) != 1) fail("can't read the authority");
    SSL_set_verify(tls, SSL_VERIFY_PEER, NULL);
    if (SSL_use_certificate_file(tls, certificate, SSL_FILETYPE_PEM) != 1) fail("can't read the certificate");
    if (SSL_use_PrivateKey_file(tls, key, SSL_FILETYPE_PEM) != 1) fail("can't read the key");
    if (BIO_set_conn_hostname(connection, address) != 1) fail("expected HOST:PORT");
    const char *host = BIO_get_conn_hostname(connection);
    if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host) != 1 && SSL_set1_host(tls, host) != 1) fail("bad host name");
    if (BIO_do_connect(connection) != 1) fail("can't connect");
    return connection;
}

/* Sends one frame: the prefix and the message behind it. */
static void send_frame(BIO *connection, const Lectern__Wire__V1__Frame *frame) {
    size_t size = lectern__wire__v1__frame__get_packed_size(frame), written;
    if (size > frame_bytes_max) fail("the frame is too large");
    const uint8_t prefix[prefix_bytes] = {0, (uint8_t)(size >> 24), (uint8_t)(size >> 16), (uint8_t)(size >> 8), (uint8_t)size};
    for (size_t at = 0; at < prefix_bytes; at++) buffer[at] = prefix[at];
    lectern__wire__v1__frame__pack(frame, buffer + prefix_bytes);
    if (BIO_write_ex(connection, buffer, prefix_bytes + size, &written) != 1 || written != prefix_bytes + size) fail("can't send");
}

static void receive(BIO *connection, uint8_t *into, size_t size) {
    for (size_t had = 0, now; had < size; had += now)
        if (BIO_read_ex(connection, into + had, size - had, &now) != 1) fail("the connection ended");
}

/* The next frame, in the arena until the next one is read. */
static const Lectern__Wire__V1__Frame *next_frame(BIO *connection, clectern_arena *arena) {
    receive(connection, buffer, prefix_bytes);
    size_t size = (size_t)buffer[1] << 24 | (size_t)buffer[2] << 16 | (size_t)buffer[3] << 8 | buffer[4];
    if (buffer[0] != 0 || size > frame_bytes_max) fail("no frame of lectern/1");
    receive(connection, buffer, size);
    clectern_arena_reset(arena, message_bytes_max);
    const ProtobufCMessage *frame = clectern_unpack(arena, &lectern__wire__v1__frame__descriptor, buffer, size);
    if (!frame) fail("the frame is malformed, or takes too much memory");
    return (const Lectern__Wire__V1__Frame *)frame;
}

static void print_answer(const Lectern__Wire__V1__Close *close, clectern_arena *arena) {
    if (close->status != 0) fail(close->problem ? close->problem->reason : "refused without a reason");
    const ProtobufCMessage *answer =
        clectern_unpack(arena, &lectern__hello__v1__greet_response__descriptor, close->message.data, close->message.len);
    if (!answer) fail("the answer is malformed");
    printf("%s\n", ((const Lectern__Hello__V1__GreetResponse *)answer)->greeting);
}

int main(int count, char **arguments) {
    if (count != 6) fail("usage: kiosk HOST:PORT CA.pem CERTIFICATE.pem KEY.pem NAME");
    BIO *connection = connected(arguments[1], arguments[2], arguments[3], arguments[4]);
    clectern_arena *arena = clectern_arena_current();
    if (!arena) fail("out of memory");

    Lectern__Wire__V1__Hello hello = LECTERN__WIRE__V1__HELLO__INIT;
    hello.name = "kiosk.c";
    hello.max_frame_bytes = frame_bytes_max;
    hello.protocol = 1;
    Lectern__Wire__V1__Frame frame = LECTERN__WIRE__V1__FRAME__INIT;
    frame.kind_case = LECTERN__WIRE__V1__FRAME__KIND_HELLO;
    frame.hello = &hello;
    send_frame(connection, &frame);

    Lectern__Hello__V1__GreetRequest request = LECTERN__HELLO__V1__GREET_REQUEST__INIT;
    request.name = arguments[5];
    uint8_t message[1024];
    if (lectern__hello__v1__greet_request__get_packed_size(&request) > sizeof message) fail("the name is too long");
    Lectern__Wire__V1__Open open = LECTERN__WIRE__V1__OPEN__INIT;
    open.method = "lectern.hello.v1.Hello/Greet";
    open.message = (ProtobufCBinaryData){lectern__hello__v1__greet_request__pack(&request, message), message};
    frame.call = 1;
    frame.kind_case = LECTERN__WIRE__V1__FRAME__KIND_OPEN;
    frame.open = &open;
    send_frame(connection, &frame);

    for (;;) {
        const Lectern__Wire__V1__Frame *next = next_frame(connection, arena);
        if (next->kind_case != LECTERN__WIRE__V1__FRAME__KIND_CLOSE) continue; /* the daemon's Hello */
        print_answer(next->close, arena);
        BIO_free_all(connection);
        return 0;
    }
}
