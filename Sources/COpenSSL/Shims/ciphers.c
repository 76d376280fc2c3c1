/* AES-GCM by the short way.
 *
 * OpenSSL 3.0 tells its provider each record's parameters by name and compares the names one after another
 * (https://github.com/openssl/openssl/issues/20171): 2,000 of the 11,000 instructions of a small record in and one out. The
 * library still has the AES-GCM of before it had providers, with the same assembler, and takes it where an engine offers it.
 * Later versions do without: from 3.1 on the provider's code for large records is faster than the old one. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "COpenSSL.h"

#ifdef OPENSSL_NO_ENGINE

void copenssl_shorten_ciphers(void) {}
int copenssl_ciphers_are_short(void) { return 0; }

#else

#include <openssl/engine.h>
#include <openssl/provider.h>
#include <pthread.h>
#include <string.h>

static int offer(ENGINE *engine, const EVP_CIPHER **cipher, const int **numbers, int number) {
    static const int offered[] = {NID_aes_128_gcm, NID_aes_256_gcm};
    (void)engine;
    if (!cipher) {
        *numbers = offered;
        return sizeof offered / sizeof *offered;
    }
    switch (number) {
    case NID_aes_128_gcm: *cipher = EVP_aes_128_gcm(); break;
    case NID_aes_256_gcm: *cipher = EVP_aes_256_gcm(); break;
    default: *cipher = NULL;
    }
    return *cipher != NULL;
}

/* Not where the administrator chose another one in openssl.cnf, be it for FIPS or for a card. */
static int is_openssls_own(const char *name, int number) {
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, name, NULL);
    int is = cipher && strcmp(OSSL_PROVIDER_get0_name(EVP_CIPHER_get0_provider(cipher)), "default") == 0;
    EVP_CIPHER_free(cipher);
    ENGINE *other = ENGINE_get_cipher_engine(number);
    if (other) ENGINE_finish(other);
    return is && !other;
}

static int are_short;

static void shorten(void) {
    if (OPENSSL_version_major() != 3 || OPENSSL_version_minor() != 0) return;
    (void)OPENSSL_init_ssl(0, NULL);
    if (is_openssls_own("AES-128-GCM", NID_aes_128_gcm) && is_openssls_own("AES-256-GCM", NID_aes_256_gcm)) {
        ENGINE *engine = ENGINE_new();
        /* Where it fails, records go the long way. */
        if (engine && ENGINE_set_id(engine, "lectern") && ENGINE_set_name(engine, "AES-GCM by the short way")
            && ENGINE_set_ciphers(engine, offer))
            are_short = ENGINE_set_default_ciphers(engine);
        ENGINE_free(engine); /* OpenSSL has one of its own */
    }
    ERR_clear_error();
}

void copenssl_shorten_ciphers(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, shorten);
}

int copenssl_ciphers_are_short(void) { return are_short; }

#endif
