/* The list of a call's statements, as people and Scripts/bench-store compare it. */
#ifndef LECTERN_BENCH_SHAPE_H
#define LECTERN_BENCH_SHAPE_H

#include "recording.h"

/* Prints the distinct statements of the commonest kind of unit, in the order of their first execution, as SQL. */
void shape_print(const struct recording *recording, const struct span *units, size_t count);

#endif
