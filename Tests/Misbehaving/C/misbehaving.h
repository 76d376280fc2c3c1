/* What the parts of the misbehaving plugin share. */
#ifndef MISBEHAVING_H
#define MISBEHAVING_H

#include "lectern_plugin.h"

extern const lectern_host *misbehaving_host;

/* Misbehaves. `call` is NULL outside a call; in a stream the answer is an item. Returns what the function is to return. */
int32_t misbehave(const char *kind, lectern_call *call, int is_stream);

#endif
