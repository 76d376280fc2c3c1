/* The end of a program that can't go on: what it could not do, and why. */
#ifndef DIE_H
#define DIE_H

#include <stdio.h>
#include <stdlib.h>

static inline _Noreturn void die(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(2);
}

#endif
