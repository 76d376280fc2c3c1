/* One connection in TLS 1.3 over whatever bytes the platform carries: tries, handshake, Hello, heartbeat, end, and the pause before the next try. */
#include "parts.h"
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <string.h>

uint32_t lectern_random_below(uint32_t limit) {
    uint32_t random = 0;
    if (RAND_bytes((unsigned char *)&random, sizeof random) != 1) return limit / 2;
    return (uint32_t)((uint64_t)random * limit >> 32);
}

/* ---- The platform's bytes as a BIO. ---- */

static int bio_result(BIO *bio, int bytes, int retry) {
    BIO_clear_retry_flags(bio);
    if (bytes == 0) BIO_set_flags(bio, retry | BIO_FLAGS_SHOULD_RETRY);
    return bytes > 0 ? bytes : -1;
}
static int bio_read(BIO *bio, char *into, int size) {
    const lectern_platform *platform = BIO_get_data(bio);
    return bio_result(bio, platform->read(platform->context, into, size), BIO_FLAGS_READ);
}
static int bio_write(BIO *bio, const char *from, int size) {
    const lectern_platform *platform = BIO_get_data(bio);
    return bio_result(bio, platform->write(platform->context, from, size), BIO_FLAGS_WRITE);
}
static long bio_control(BIO *bio, int command, long number, void *pointer) {
    (void)bio, (void)number, (void)pointer;
    return command == BIO_CTRL_FLUSH;
}

/* ---- Making. ---- */

static int configure(lectern_kiosk *kiosk) {
    static const unsigned char protocol[] = "\x09lectern/1";
    const lectern_kiosk_options *options = &kiosk->options;
    SSL_CTX *context = kiosk->context;
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    return SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) == 1
        && SSL_CTX_set_alpn_protos(context, protocol, sizeof protocol - 1) == 0
        && SSL_CTX_set_tlsext_max_fragment_length(context, TLSEXT_max_fragment_length_4096) == 1
        && SSL_CTX_load_verify_locations(context, options->authority, NULL) == 1
        && (!options->certificate || SSL_CTX_use_certificate_chain_file(context, options->certificate) == 1)
        && (!options->key || SSL_CTX_use_PrivateKey_file(context, options->key, SSL_FILETYPE_PEM) == 1);
}

int lectern_connection_make(lectern_kiosk *kiosk) {
    kiosk->context = SSL_CTX_new(TLS_client_method());
    kiosk->bio_method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "lectern");
    if (!kiosk->context || !kiosk->bio_method || !configure(kiosk)) return LECTERN_TLS_FAILED;
    BIO_meth_set_read(kiosk->bio_method, bio_read);
    BIO_meth_set_write(kiosk->bio_method, bio_write);
    BIO_meth_set_ctrl(kiosk->bio_method, bio_control);
    return LECTERN_OK;
}

void lectern_connection_free(lectern_kiosk *kiosk) {
    SSL_SESSION_free(kiosk->session);
    SSL_CTX_free(kiosk->context);
    BIO_meth_free(kiosk->bio_method);
    kiosk->session = NULL, kiosk->context = NULL, kiosk->bio_method = NULL;
}

/* An SSL that is ready for its handshake; NULL: OpenSSL has no memory. */
static SSL *make_tls(lectern_kiosk *kiosk) {
    SSL *tls = SSL_new(kiosk->context);
    BIO *bio = BIO_new(kiosk->bio_method);
    if (!tls || !bio) {
        SSL_free(tls);
        BIO_free(bio);
        return NULL;
    }
    BIO_set_data(bio, &kiosk->platform);
    BIO_set_init(bio, 1);
    SSL_set_bio(tls, bio, bio);
    const char *host = kiosk->options.host;
    bool is_named = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host) == 1
        || (SSL_set1_host(tls, host) == 1 && SSL_set_tlsext_host_name(tls, host) == 1);
    if (!is_named) {
        SSL_free(tls);
        return NULL;
    }
    if (kiosk->session) SSL_set_session(tls, kiosk->session);
    SSL_set_connect_state(tls);
    return tls;
}

/* ---- The life of a connection. ---- */

void lectern_connection_end(lectern_kiosk *kiosk, uint32_t wait_ms) {
    kiosk->state = LECTERN_WAITING;
    kiosk->until_ms = uptime_ms(kiosk) + wait_ms / 2 + lectern_random_below(wait_ms / 2 + 1);
    kiosk->received_size = kiosk->sent_size = kiosk->sent_at = 0;
    kiosk->has_hello = kiosk->writes = false;
    if (kiosk->tls) {
        SSL_SESSION *session = SSL_get1_session(kiosk->tls);
        if (session && SSL_SESSION_is_resumable(session)) {
            SSL_SESSION_free(kiosk->session);
            kiosk->session = session;
        } else {
            SSL_SESSION_free(session);
        }
        SSL_shutdown(kiosk->tls);
        SSL_free(kiosk->tls);
        kiosk->tls = NULL;
        kiosk->platform.close(kiosk->platform.context);
        ERR_clear_error();
    }
    lectern_calls_end(kiosk);
}

/* The line broke: the pause before the next try doubles. */
static void lose(lectern_kiosk *kiosk) {
    uint32_t longer = kiosk->retry_ms ? kiosk->retry_ms * 2 : kiosk->options.retry_min_ms;
    kiosk->retry_ms = longer < kiosk->options.retry_max_ms ? longer : kiosk->options.retry_max_ms;
    if (!kiosk->has_hello) { /* perhaps it is the ticket that the daemon does not like */
        SSL_SESSION_free(kiosk->session);
        kiosk->session = NULL;
    }
    lectern_connection_end(kiosk, kiosk->retry_ms);
}

static void begin(lectern_kiosk *kiosk, uint64_t now) {
    kiosk->last_call = 0, kiosk->server_frame_bytes = 0;
    kiosk->is_pinged = false, kiosk->clock_samples = 0, kiosk->measured_ms = 0;
    kiosk->tls = make_tls(kiosk);
    if (!kiosk->tls || kiosk->platform.open(kiosk->platform.context) != 0) {
        lose(kiosk);
        return;
    }
    kiosk->state = LECTERN_CONNECTING;
    kiosk->until_ms = now + kiosk->options.handshake_ms;
    (void)lectern_hello_send(kiosk); /* it is the first and fits */
}

/* What OpenSSL says of a call that did not do it all. true: it is only a matter of time. */
static bool waits(lectern_kiosk *kiosk, int result) {
    int error = SSL_get_error(kiosk->tls, result);
    if (error == SSL_ERROR_WANT_WRITE) kiosk->writes = true;
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
}

/* false: the connection is over. */
static bool send_bytes(lectern_kiosk *kiosk) {
    while (kiosk->sent_at < kiosk->sent_size) {
        size_t written = 0;
        ERR_clear_error();
        int result = SSL_write_ex(kiosk->tls, kiosk->sent + kiosk->sent_at, kiosk->sent_size - kiosk->sent_at, &written);
        if (result != 1) return waits(kiosk, result);
        kiosk->sent_at += (uint32_t)written;
    }
    kiosk->sent_at = kiosk->sent_size = 0;
    return true;
}

static bool receive_bytes(lectern_kiosk *kiosk, uint64_t now) {
    for (;;) {
        size_t got = 0;
        ERR_clear_error();
        int result = SSL_read_ex(kiosk->tls, kiosk->received + kiosk->received_size, sizeof kiosk->received - kiosk->received_size, &got);
        if (result != 1) return waits(kiosk, result);
        kiosk->heard_ms = now, kiosk->is_pinged = false;
        kiosk->received_size += (uint32_t)got;
        if (!lectern_frames_take(kiosk)) return false;
        if (!kiosk->tls) return true; /* a callback has ended it */
    }
}

/* Asks whether the line is still there. false: it did not answer. */
static bool keep_alive(lectern_kiosk *kiosk, uint64_t now) {
    if (kiosk->is_pinged) return now - kiosk->pinged_ms < kiosk->options.heartbeat_ms;
    if (now - kiosk->heard_ms < kiosk->options.heartbeat_ms) return true;
    if (lectern_ping_send(kiosk, now) == LECTERN_OK) kiosk->pings++;
    kiosk->is_pinged = true, kiosk->pinged_ms = now; /* where there is no room, nothing was taken for as long */
    return true;
}

static bool step_handshake(lectern_kiosk *kiosk, uint64_t now) {
    ERR_clear_error();
    int result = SSL_do_handshake(kiosk->tls);
    if (result != 1) return waits(kiosk, result) && now < kiosk->until_ms;
    const unsigned char *protocol;
    unsigned int size;
    SSL_get0_alpn_selected(kiosk->tls, &protocol, &size);
    if (size == 0) return false;
    kiosk->state = LECTERN_CONNECTED;
    kiosk->heard_ms = now;
    kiosk->connections++;
    return true;
}

void lectern_connection_step(lectern_kiosk *kiosk, uint64_t now) {
    if (kiosk->state == LECTERN_WAITING && now >= kiosk->until_ms) begin(kiosk, now);
    if (kiosk->state == LECTERN_WAITING) return;
    kiosk->writes = false;
    bool lives = kiosk->state != LECTERN_CONNECTING || step_handshake(kiosk, now);
    if (lives && kiosk->state != LECTERN_CONNECTING) {
        lives = receive_bytes(kiosk, now);
        if (!kiosk->tls) return;
        lives = lives && keep_alive(kiosk, now) && send_bytes(kiosk);
        if (!kiosk->has_hello && now >= kiosk->until_ms) lives = false;
    }
    if (!lives) {
        lose(kiosk);
    } else if (kiosk->state == LECTERN_DRAINING && (now >= kiosk->until_ms || (!lectern_calls_open(kiosk) && kiosk->sent_size == 0))) {
        lectern_connection_end(kiosk, 0);
        kiosk->until_ms = now + lectern_random_below(kiosk->drain_ms + 1);
    }
}

uint64_t lectern_connection_next(const lectern_kiosk *kiosk) {
    uint64_t next = kiosk->until_ms;
    if (kiosk->state == LECTERN_CONNECTED && kiosk->has_hello) next = UINT64_MAX;
    if (kiosk->state == LECTERN_CONNECTED || kiosk->state == LECTERN_DRAINING) {
        uint64_t beat = (kiosk->is_pinged ? kiosk->pinged_ms : kiosk->heard_ms) + kiosk->options.heartbeat_ms;
        if (beat < next) next = beat;
    }
    return next;
}
