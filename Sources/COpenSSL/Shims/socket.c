/* The socket under a connection. OpenSSL's own (BIO_s_socket) asks the kernel by read(2) and write(2), which pass through
 * the file layer first; recv(2) and send(2) do not, and send(2) makes no SIGPIPE. They are called by number since in a
 * process of several threads the library's functions are points of cancellation, which is two locked operations each. */
#define _GNU_SOURCE
#include "COpenSSL.h"
#include <errno.h>
#include <openssl/bio.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The data of the BIO, one number: what the last read told in the lower bits, above them the descriptor. */
enum { HAD_NOTHING = 1, IS_ENDED = 2, TOLD = HAD_NOTHING | IS_ENDED, DESCRIPTOR_SHIFT = 2 };
static intptr_t state_of(BIO *bio) { return (intptr_t)BIO_get_data(bio); }
static void set_state(BIO *bio, intptr_t state) { BIO_set_data(bio, (void *)state); }
static int descriptor_of(intptr_t state) { return (int)(state >> DESCRIPTOR_SHIFT); }

static int is_for_now(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

static int socket_read(BIO *bio, char *bytes, int size) {
    intptr_t state = state_of(bio);
    long count = syscall(SYS_recvfrom, descriptor_of(state), bytes, (size_t)size, 0, NULL, NULL);
    BIO_clear_retry_flags(bio);
    int told = count == 0 ? IS_ENDED : 0;
    if (count < 0 && is_for_now(errno)) {
        BIO_set_retry_read(bio);
        told = HAD_NOTHING;
    }
    set_state(bio, (state & ~(intptr_t)TOLD) | told);
    return (int)count;
}

static int socket_write(BIO *bio, const char *bytes, int size) {
    long count = syscall(SYS_sendto, descriptor_of(state_of(bio)), bytes, (size_t)size, MSG_NOSIGNAL, NULL, 0);
    BIO_clear_retry_flags(bio);
    if (count < 0 && is_for_now(errno)) BIO_set_retry_write(bio);
    return (int)count;
}

static long socket_control(BIO *bio, int command, long number, void *pointer) {
    (void)number, (void)pointer;
    switch (command) {
    case BIO_CTRL_EOF: return (state_of(bio) & IS_ENDED) != 0;
    case BIO_CTRL_FLUSH: return 1;
    default: return 0;
    }
}

static BIO_METHOD *method;

static void method_make(void) {
    BIO_METHOD *fresh = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK | BIO_TYPE_DESCRIPTOR, "lectern socket");
    if (fresh && BIO_meth_set_read(fresh, socket_read) && BIO_meth_set_write(fresh, socket_write)
        && BIO_meth_set_ctrl(fresh, socket_control)) {
        method = fresh;
    } else {
        BIO_meth_free(fresh);
    }
}

int copenssl_set_socket(SSL *connection, int descriptor) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, method_make);
    BIO *bio = method ? BIO_new(method) : NULL;
    if (!bio) return 0;
    set_state(bio, (intptr_t)descriptor << DESCRIPTOR_SHIFT);
    BIO_set_init(bio, 1);
    SSL_set_bio(connection, bio, bio);
    return 1;
}

int copenssl_socket_had_nothing(const SSL *connection) { return (state_of(SSL_get_rbio(connection)) & HAD_NOTHING) != 0; }
