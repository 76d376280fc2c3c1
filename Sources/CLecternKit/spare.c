/* A place in each thread for the call object that was used last, so that the next call makes none. */
#include "CLecternKit.h"

void *clecternkit_exchange_spare(void *call) {
    static __thread void *spare;
    void *before = spare;
    spare = call;
    return before;
}
