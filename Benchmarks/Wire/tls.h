/* TLS as the daemon sets it: what the limit would pay less for, it would not be a limit of the same thing. */
#ifndef TLS_H
#define TLS_H

#include <openssl/ssl.h>

typedef struct tls_files {
    const char *certificate, *key; /* PEM; a client may have none */
    const char *authority;         /* PEM; NULL: the other side's certificate is not asked for, or not looked at */
} tls_files;

/* A server's context. With an authority, clients are asked for a certificate; they need not have one. */
SSL_CTX *tls_server(const tls_files *files, size_t tickets);
/* A client's context. */
SSL_CTX *tls_client(const tls_files *files);
/* Prints what OpenSSL has to say, after our own words, and exits. */
_Noreturn void tls_die(const char *attempt);

#endif
