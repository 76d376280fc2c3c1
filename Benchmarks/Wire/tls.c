/* The settings of Sources/COpenSSL and Sources/LecternNet/TLSContext.swift, once more in C. */
#include "tls.h"
#include <openssl/err.h>
#include <stdlib.h>
#include <string.h>

static const unsigned char protocol[] = {9, 'l', 'e', 'c', 't', 'e', 'r', 'n', '/', '1'}; /* as ALPN has it, length first */

void tls_die(const char *attempt) {
    fprintf(stderr, "can't %s\n", attempt);
    ERR_print_errors_fp(stderr);
    exit(2);
}

static SSL_CTX *context_make(const SSL_METHOD *method, const tls_files *files) {
    SSL_CTX *context = SSL_CTX_new(method);
    if (!context) tls_die("make a TLS context");
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_read_ahead(context, 1);
    if (SSL_CTX_set1_groups_list(context, "X25519:P-256") != 1) tls_die("set the groups");
    if (files->certificate) {
        if (SSL_CTX_use_certificate_chain_file(context, files->certificate) != 1) tls_die("use the certificate");
        if (SSL_CTX_use_PrivateKey_file(context, files->key, SSL_FILETYPE_PEM) != 1) tls_die("use the key");
    }
    if (files->authority) {
        if (SSL_CTX_load_verify_file(context, files->authority) != 1) tls_die("trust the authority");
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    }
    return context;
}

static int protocol_select(SSL *tls, const unsigned char **out, unsigned char *out_bytes, const unsigned char *in,
                           unsigned in_bytes, void *unused) {
    (void)tls, (void)unused;
    for (unsigned at = 0; at < in_bytes; at += 1u + in[at]) {
        if (in_bytes - at < sizeof protocol || memcmp(in + at, protocol, sizeof protocol) != 0) continue;
        *out = in + at + 1;
        *out_bytes = in[at];
        return SSL_TLSEXT_ERR_OK;
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

SSL_CTX *tls_server(const tls_files *files, size_t tickets) {
    SSL_CTX *context = context_make(TLS_server_method(), files);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, tickets);
    SSL_CTX_set_session_id_context(context, protocol, sizeof protocol); /* without one no client with a certificate resumes */
    SSL_CTX_set_alpn_select_cb(context, protocol_select, NULL);
    return context;
}

SSL_CTX *tls_client(const tls_files *files) {
    SSL_CTX *context = context_make(TLS_client_method(), files);
    /* The peers' client, h2load, asks for AES-128 first, and so did those whose figures docs/Performance.md quotes. */
    if (SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") != 1)
        tls_die("set the ciphers");
    if (SSL_CTX_set_alpn_protos(context, protocol, sizeof protocol) != 0) tls_die("offer ALPN");
    return context;
}
