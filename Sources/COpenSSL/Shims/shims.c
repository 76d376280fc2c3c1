#include "COpenSSL.h"
#include <openssl/core_names.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What the process leaves behind at its end is the system's to clean up. OpenSSL would take away what threads still use that end
 * a connection meanwhile. Said before anything else is, since only OpenSSL's first call is asked. */
__attribute__((constructor)) static void stay_until_the_end(void) { OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL); }

int copenssl_context_tls13_only(SSL_CTX *context) {
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                                  | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_read_ahead(context, 1);
    return copenssl_context_version(context, TLS1_3_VERSION);
}
int copenssl_context_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version) == 1 && SSL_CTX_set_max_proto_version(context, version) == 1;
}
void copenssl_context_session_cache(SSL_CTX *context, int client) {
    SSL_CTX_set_session_cache_mode(
        context, client ? SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE : SSL_SESS_CACHE_OFF);
}
int copenssl_context_groups(SSL_CTX *context, const char *list) { return (int)SSL_CTX_set1_groups_list(context, list); }

void copenssl_keep_buffers(SSL *connection, int keep) {
    if (keep) {
        SSL_clear_mode(connection, SSL_MODE_RELEASE_BUFFERS);
    } else {
        SSL_set_mode(connection, SSL_MODE_RELEASE_BUFFERS);
        /* Those that are not empty are given back when they are. */
        (void)SSL_free_buffers(connection);
    }
}

void copenssl_read_one_buffer(SSL *connection) { SSL_clear_mode(connection, SSL_MODE_AUTO_RETRY); }

void copenssl_context_fix_chain(SSL_CTX *context) {
    /* Where no whole chain is to be had, what the file holds is sent, as before. */
    (void)SSL_CTX_build_cert_chain(context, SSL_BUILD_CHAIN_FLAG_UNTRUSTED | SSL_BUILD_CHAIN_FLAG_NO_ROOT
                                                | SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR | SSL_BUILD_CHAIN_FLAG_CLEAR_ERROR);
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
    ERR_clear_error();
}

static int select_alpn(SSL *ssl, const unsigned char **out, unsigned char *out_size, const unsigned char *in,
                       unsigned int in_size, void *protocol) {
    (void)ssl;
    const char *wanted = protocol;
    size_t size = strlen(wanted);
    for (unsigned int at = 0; at + 1 + in[at] <= in_size; at += 1u + in[at]) {
        if (in[at] == size && memcmp(in + at + 1, wanted, size) == 0) {
            *out = in + at + 1;
            *out_size = in[at];
            return SSL_TLSEXT_ERR_OK;
        }
        if (at + 1u + in[at] >= in_size) break;
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}
void copenssl_context_require_alpn(SSL_CTX *context, const char *protocol) {
    SSL_CTX_set_alpn_select_cb(context, select_alpn, (void *)protocol);
}
int copenssl_context_offer_alpn(SSL_CTX *context, const char *protocol) {
    unsigned char list[64];
    size_t size = strlen(protocol);
    if (size + 1 > sizeof list) return 0;
    list[0] = (unsigned char)size;
    memcpy(list + 1, protocol, size);
    return SSL_CTX_set_alpn_protos(context, list, (unsigned int)size + 1) == 0;
}

/* ---- session tickets ---- */

typedef struct ticket_key {
    uint8_t name[16], mac[32], cipher[32];
} ticket_key;

typedef struct ticket_ring {
    pthread_rwlock_t lock;
    size_t count;
    ticket_key keys[COPENSSL_TICKET_KEYS_MAX];
} ticket_ring;

static pthread_once_t ring_once = PTHREAD_ONCE_INIT;
static int ring_index = -1;

static void ring_free(void *parent, void *ring, CRYPTO_EX_DATA *data, int index, long argl, void *argp) {
    (void)parent, (void)data, (void)index, (void)argl, (void)argp;
    if (!ring) return;
    OPENSSL_cleanse(ring, sizeof(ticket_ring));
    free(ring);
}
/* Found once: looking an algorithm up by its name is a good part of what a ticket costs. */
static EVP_CIPHER *ticket_cipher;
static void ring_register(void) {
    ring_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, ring_free);
    ticket_cipher = EVP_CIPHER_fetch(NULL, "AES-256-CBC", NULL);
}

static int ticket_arm(EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac, const ticket_key *key, unsigned char *iv, int seal) {
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, (void *)key->mac, sizeof key->mac),
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 0), OSSL_PARAM_construct_end()};
    if (!EVP_MAC_CTX_set_params(mac, parameters)) return 0;
    return seal ? EVP_EncryptInit_ex(cipher, ticket_cipher, NULL, key->cipher, iv)
                : EVP_DecryptInit_ex(cipher, ticket_cipher, NULL, key->cipher, iv);
}

/* OpenSSL's contract: sealing 1 good; opening 1 good, 2 good but give a new ticket, 0 unknown key; -1 error. */
static int ticket_callback(SSL *ssl, unsigned char name[16], unsigned char *iv, EVP_CIPHER_CTX *cipher,
                           EVP_MAC_CTX *mac, int seal) {
    ticket_ring *ring = SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), ring_index);
    int result = seal ? -1 : 0;
    if (!ring || pthread_rwlock_rdlock(&ring->lock) != 0) return -1;
    if (seal && ring->count > 0) {
        memcpy(name, ring->keys[0].name, 16);
        if (RAND_bytes(iv, EVP_CIPHER_get_iv_length(ticket_cipher)) == 1)
            result = ticket_arm(cipher, mac, &ring->keys[0], iv, 1) ? 1 : -1;
    } else if (!seal) {
        for (size_t i = 0; i < ring->count; i++) {
            if (memcmp(name, ring->keys[i].name, 16) != 0) continue;
            result = ticket_arm(cipher, mac, &ring->keys[i], iv, 0) ? (i == 0 ? 1 : 2) : -1;
            break;
        }
    }
    pthread_rwlock_unlock(&ring->lock);
    return result;
}

int copenssl_context_set_ticket_keys(SSL_CTX *context, const uint8_t *keys, size_t count) {
    pthread_once(&ring_once, ring_register);
    if (ring_index < 0 || !ticket_cipher || count == 0 || count > COPENSSL_TICKET_KEYS_MAX) return 0;
    static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&making);
    ticket_ring *ring = SSL_CTX_get_ex_data(context, ring_index);
    int fresh = ring == NULL;
    if (fresh) {
        ring = calloc(1, sizeof *ring);
        if (!ring || pthread_rwlock_init(&ring->lock, NULL) != 0 || !SSL_CTX_set_ex_data(context, ring_index, ring)) {
            free(ring);
            pthread_mutex_unlock(&making);
            return 0;
        }
    }
    pthread_rwlock_wrlock(&ring->lock);
    for (size_t i = 0; i < count; i++) {
        memcpy(ring->keys[i].name, keys + i * COPENSSL_TICKET_KEY_BYTES, 16);
        memcpy(ring->keys[i].mac, keys + i * COPENSSL_TICKET_KEY_BYTES + 16, 32);
        memcpy(ring->keys[i].cipher, keys + i * COPENSSL_TICKET_KEY_BYTES + 48, 32);
    }
    ring->count = count;
    pthread_rwlock_unlock(&ring->lock);
    if (fresh) SSL_CTX_set_tlsext_ticket_key_evp_cb(context, ticket_callback);
    pthread_mutex_unlock(&making);
    return 1;
}

/* ---- connections ---- */

/* A connection that is broken wants to write while its alert finds no room, and for ever: it does nothing any more. */
static int is_broken(const SSL *connection) { return strcmp(SSL_state_string(connection), "SSLERR") == 0; }

/* Whether the socket is to be waited for is asked of the connection alone, which forgets what it wanted when an operation
 * begins. SSL_get_error believes the thread's queue of errors first, and what other code has left there would end a connection
 * that is well; looking into the queue before each operation costs 280 instructions. Left for it is which end has come. */
static int outcome(SSL *connection, int result) {
    if (!is_broken(connection)) {
        if (SSL_want_read(connection) && BIO_should_read(SSL_get_rbio(connection))) return COPENSSL_WANT_READ;
        if (SSL_want_write(connection) && BIO_should_write(SSL_get_wbio(connection))) return COPENSSL_WANT_WRITE;
    }
    switch (SSL_get_error(connection, result)) {
    case SSL_ERROR_NONE: return COPENSSL_DONE;
    case SSL_ERROR_ZERO_RETURN: return COPENSSL_ENDED;
    default: return COPENSSL_FAILED;
    }
}
int copenssl_handshake(SSL *connection) {
    ERR_clear_error();
    int result = SSL_do_handshake(connection);
    return result == 1 ? COPENSSL_DONE : outcome(connection, result);
}
int copenssl_read(SSL *connection, void *bytes, size_t size, size_t *count) {
    *count = 0;
    int result = SSL_read_ex(connection, bytes, size, count);
    if (result == 1) return COPENSSL_DONE;
    int code = outcome(connection, result);
    return code == COPENSSL_WANT_READ && !copenssl_socket_had_nothing(connection) ? COPENSSL_DONE : code;
}
int copenssl_write(SSL *connection, const void *bytes, size_t size, size_t *count) {
    *count = 0;
    int result = SSL_write_ex(connection, bytes, size, count);
    return result == 1 ? COPENSSL_DONE : outcome(connection, result);
}
int copenssl_shutdown(SSL *connection) {
    int result = SSL_shutdown(connection);
    return result >= 0 ? COPENSSL_DONE : outcome(connection, result);
}
int copenssl_expect_host(SSL *connection, const char *host) {
    X509_VERIFY_PARAM *parameters = SSL_get0_param(connection);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, host) == 1) return 1;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_set_tlsext_host_name(connection, host) == 1 && X509_VERIFY_PARAM_set1_host(parameters, host, 0) == 1;
}
int copenssl_alpn_is(const SSL *connection, const char *protocol) {
    const unsigned char *selected = NULL;
    unsigned int size = 0;
    SSL_get0_alpn_selected(connection, &selected, &size);
    return size == strlen(protocol) && memcmp(selected, protocol, size) == 0;
}
void copenssl_error(char *text, size_t size) {
    if (size == 0) return;
    unsigned long error = ERR_get_error();
    if (error == 0) text[0] = 0;
    else ERR_error_string_n(error, text, size);
    ERR_clear_error();
}
const char *copenssl_verify_error(const SSL *connection) {
    long result = SSL_get_verify_result(connection);
    return result == X509_V_OK ? "" : X509_verify_cert_error_string(result);
}

/* ---- certificates ---- */

int copenssl_certificate_uri(X509 *certificate, int n, char *text, size_t size) {
    GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    int length = -1;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names); i++) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type != GEN_URI || n-- > 0) continue;
        int have = ASN1_STRING_length(name->d.uniformResourceIdentifier);
        const unsigned char *data = ASN1_STRING_get0_data(name->d.uniformResourceIdentifier);
        if (have >= 0 && (size_t)have < size && !memchr(data, 0, (size_t)have)) {
            memcpy(text, data, (size_t)have);
            text[have] = 0;
            length = have;
        }
        break;
    }
    GENERAL_NAMES_free(names);
    return length;
}
int copenssl_certificate_serial(X509 *certificate, char *text, size_t size) {
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
    char *digits = number ? BN_bn2hex(number) : NULL;
    int length = -1;
    if (digits) {
        const char *from = digits;
        while (*from == '0' && from[1]) from++;
        size_t have = strlen(from);
        if (have < size) {
            for (size_t i = 0; i <= have; i++) text[i] = from[i] >= 'A' && from[i] <= 'F' ? (char)(from[i] + 32) : from[i];
            length = (int)have;
        }
    }
    OPENSSL_free(digits);
    BN_free(number);
    return length;
}
int64_t copenssl_certificate_end(X509 *certificate) {
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1) return -1;
    return (int64_t)timegm(&parts);
}
int64_t copenssl_certificate_begin(X509 *certificate) {
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (ASN1_TIME_to_tm(X509_get0_notBefore(certificate), &parts) != 1) return -1;
    return (int64_t)timegm(&parts);
}
void copenssl_certificate_name(X509 *certificate, char *text, size_t size) {
    if (X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text, (int)size) < 0) text[0] = 0;
}
int copenssl_certificate_may_serve(X509 *certificate) {
    return X509_check_purpose(certificate, X509_PURPOSE_SSL_SERVER, 0) == 1;
}
int copenssl_certificate_descends(const char *path, const char *authority, char *words, size_t size) {
    int result = -1;
    X509_STORE *store = X509_STORE_new();
    X509_STORE_CTX *check = X509_STORE_CTX_new();
    STACK_OF(X509) *chain = sk_X509_new_null();
    FILE *file = fopen(path, "re");
    X509 *own = file ? PEM_read_X509(file, NULL, NULL, NULL) : NULL, *next;
    snprintf(words, size, "it can't be read");
    if (store && check && chain && own && X509_STORE_load_file(store, authority) == 1) {
        while ((next = PEM_read_X509(file, NULL, NULL, NULL))) sk_X509_push(chain, next);
        X509_STORE_set_flags(store, X509_V_FLAG_NO_CHECK_TIME);
        if (X509_STORE_CTX_init(check, store, own, chain) == 1) {
            result = X509_verify_cert(check) == 1;
            snprintf(words, size, "%s", X509_verify_cert_error_string(X509_STORE_CTX_get_error(check)));
        }
    }
    ERR_clear_error();
    if (file) fclose(file);
    X509_free(own);
    sk_X509_pop_free(chain, X509_free);
    X509_STORE_CTX_free(check);
    X509_STORE_free(store);
    return result;
}
int copenssl_refuse_passphrase(char *buffer, int size, int writing, void *asked) {
    (void)buffer; (void)size; (void)writing;
    if (asked) *(int *)asked = 1;
    return 0;
}
int copenssl_context_use_key(SSL_CTX *context, const char *path) {
    int asked = 0;
    SSL_CTX_set_default_passwd_cb(context, copenssl_refuse_passphrase);
    SSL_CTX_set_default_passwd_cb_userdata(context, &asked);
    int result = SSL_CTX_use_PrivateKey_file(context, path, SSL_FILETYPE_PEM);
    SSL_CTX_set_default_passwd_cb_userdata(context, NULL);
    return asked ? COPENSSL_KEY_ENCRYPTED : result;
}
