/* OpenSSL for Swift: the macros that Swift cannot import, each as one function named copenssl_…, and the
 * callbacks that OpenSSL wants, which are easier to get right in C. */
#ifndef COPENSSL_H
#define COPENSSL_H
#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stddef.h>
#include <stdint.h>

/* ---- contexts -------------------------------------------------------------------------------- */

/* Has AES-GCM of this whole process cost less where OpenSSL is 3.0; before the first context is made. */
void copenssl_shorten_ciphers(void);
/* Whether it was done. */
int copenssl_ciphers_are_short(void);
/* SSL_CTX_set_min_proto_version and _max_ to TLS 1.3, with the modes that keep idle connections small. */
int copenssl_context_tls13_only(SSL_CTX *context);
/* The same with another version, for tests: 0x0303 is TLS 1.2. */
int copenssl_context_version(SSL_CTX *context, int version);
/* SSL_CTX_set_session_cache_mode(SSL_SESS_CACHE_OFF) on a server; SSL_SESS_CACHE_CLIENT without store on a client. */
void copenssl_context_session_cache(SSL_CTX *context, int client);
/* Builds the chain that is sent with the own certificate, from its file and the trusted certificates, once; otherwise
 * OpenSSL builds and verifies it anew in each handshake. */
void copenssl_context_fix_chain(SSL_CTX *context);
/* SSL_CTX_set1_groups_list */
int copenssl_context_groups(SSL_CTX *context, const char *list);
/* Server: only this ALPN protocol is taken; any other offer ends the handshake. The text must stay alive. */
void copenssl_context_require_alpn(SSL_CTX *context, const char *protocol);
/* Client: offers this ALPN protocol. */
int copenssl_context_offer_alpn(SSL_CTX *context, const char *protocol);

/* ---- session tickets ------------------------------------------------------------------------- */

#define COPENSSL_TICKET_KEY_BYTES 80
#define COPENSSL_TICKET_KEYS_MAX 8
/* Gives a server its ticket keys: count times 80 bytes (name 16, HMAC key 32, AES key 32). The first seals new
 * tickets, all open old ones. May be called at any time from any thread; 1 on success. */
int copenssl_context_set_ticket_keys(SSL_CTX *context, const uint8_t *keys, size_t count);

/* ---- connections ----------------------------------------------------------------------------- */

#define COPENSSL_DONE 0        /* it worked; *count tells how much */
#define COPENSSL_WANT_READ 1   /* again when the socket can be read */
#define COPENSSL_WANT_WRITE 2  /* again when the socket can be written */
#define COPENSSL_ENDED 3       /* the peer closed, in order */
#define COPENSSL_FAILED 4      /* broken; see copenssl_error */

/* SSL_set_fd, with a BIO that costs less. The descriptor stays the caller's to close; 1 on success. */
int copenssl_set_socket(SSL *connection, int descriptor);
/* Whether the last read from the socket found nothing there. */
int copenssl_socket_had_nothing(const SSL *connection);
int copenssl_handshake(SSL *connection);
/* Has a read return when all is used that OpenSSL has read ahead, also where that was not for the caller. Otherwise it reads
 * on from the socket for as long as a peer sends such records, KeyUpdate for example. */
void copenssl_read_one_buffer(SSL *connection);
/* Whether the connection keeps its buffers when they are empty, or gives them back each time; without them it needs
 * some 33 KB less (SSL_MODE_RELEASE_BUFFERS, SSL_free_buffers). */
void copenssl_keep_buffers(SSL *connection, int keep);
/* COPENSSL_DONE with no bytes: what was read was not for the caller, and there may be more. */
int copenssl_read(SSL *connection, void *bytes, size_t size, size_t *count);
int copenssl_write(SSL *connection, const void *bytes, size_t size, size_t *count);
/* SSL_shutdown: says close_notify. */
int copenssl_shutdown(SSL *connection);
/* SSL_set_tlsext_host_name, for names; and the name or address that the server's certificate must hold. */
int copenssl_expect_host(SSL *connection, const char *host);
/* Whether the connection negotiated this ALPN protocol. */
int copenssl_alpn_is(const SSL *connection, const char *protocol);
/* The oldest error of this thread as text; clears the queue. "" when there is none. */
void copenssl_error(char *text, size_t size);
/* Why the peer's certificate was not taken, as text; "" when it was. */
const char *copenssl_verify_error(const SSL *connection);

/* ---- certificates ---------------------------------------------------------------------------- */

/* The n-th URI of the certificate's subjectAltName into text; its length, -1 when there is none or it does not fit. */
int copenssl_certificate_uri(X509 *certificate, int n, char *text, size_t size);
/* The serial number in lower-case hexadecimal without leading zeros; its length, -1 when it does not fit. */
int copenssl_certificate_serial(X509 *certificate, char *text, size_t size);
/* When the certificate ends, seconds since 1970 UTC; -1 when it can't be read. */
int64_t copenssl_certificate_end(X509 *certificate);
/* Likewise when it begins. */
int64_t copenssl_certificate_begin(X509 *certificate);
/* The common name of its subject, "" where there is none. */
void copenssl_certificate_name(X509 *certificate, char *text, size_t size);
/* Whether it may be a TLS server's (X509_check_purpose). */
int copenssl_certificate_may_serve(X509 *certificate);
/* Whether the first certificate of a PEM file, by way of those after it, descends from one of the authority's file, whatever
 * the time; otherwise `words` says why not. */
int copenssl_certificate_descends(const char *path, const char *authority, char *words, size_t size);

#define COPENSSL_KEY_ENCRYPTED -2
/* SSL_CTX_use_PrivateKey_file, which asks nobody for a passphrase: 1, or COPENSSL_KEY_ENCRYPTED, or another number. */
int copenssl_context_use_key(SSL_CTX *context, const char *path);

#endif
