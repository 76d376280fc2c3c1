/* What LecternKit puts into every Swift plugin: the stamp. */
#ifndef CLECTERNKIT_H
#define CLECTERNKIT_H

#include "lectern_plugin.h"

#define LECTERN_KIT_VERSION "0.1.0"

#endif
