/* What LecternKit puts into every Swift plugin: the stamp, and a place for a spare call object. */
#ifndef CLECTERNKIT_H
#define CLECTERNKIT_H

#include "lectern_plugin.h"

#define LECTERN_KIT_VERSION "0.1.0"

/* Puts an object, or NULL, into the thread's place and gives back what was there. */
void *clecternkit_exchange_spare(void *call);

#endif
