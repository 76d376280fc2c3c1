/* Finds the commonest of the recorded calls and prints what it executes. */
#include "shape.h"
#include <stdio.h>
#include <stdlib.h>

enum { shapes_max = 1024 };

/* Whether two units execute the same statements in the same order. */
static int is_same(const struct span *left, const struct span *right) {
    const struct run *a = left->connection->runs + left->first, *b = right->connection->runs + right->first;
    const struct run *a_end = a + left->count, *b_end = b + right->count;
    for (;; a++, b++) {
        while (a < a_end && a->entry != ENTRY_RUN) a++;
        while (b < b_end && b->entry != ENTRY_RUN) b++;
        if (a == a_end || b == b_end) return a == a_end && b == b_end;
        if (a->text != b->text) return 0;
    }
}

static const struct span *commonest(const struct span *units, size_t count) {
    static struct {
        const struct span *unit;
        size_t times;
    } shapes[shapes_max];
    size_t shapes_count = 0, best = 0;
    for (size_t i = 0; i < count; i++) {
        size_t shape = 0;
        while (shape < shapes_count && !is_same(shapes[shape].unit, &units[i])) shape++;
        if (shape == shapes_max) continue;
        if (shape == shapes_count) shapes[shapes_count++].unit = &units[i];
        if (++shapes[shape].times > shapes[best].times) best = shape;
    }
    return shapes[best].unit;
}

static void print_statement(const struct recording *recording, const struct span *unit, uint32_t text) {
    unsigned times = 0;
    for (size_t i = unit->first; i < unit->first + unit->count; i++) {
        const struct run *run = &unit->connection->runs[i];
        times += run->entry == ENTRY_RUN && run->text == text;
    }
    if (times > 1) printf("\n-- %u times\n%s;\n", times, recording->texts[text]);
    else printf("\n%s;\n", recording->texts[text]);
}

void shape_print(const struct recording *recording, const struct span *units, size_t count) {
    if (!count) return;
    const struct span *unit = commonest(units, count);
    char *seen = calloc(recording->texts_count, 1);
    size_t executions = 0, distinct = 0;
    for (size_t i = unit->first; i < unit->first + unit->count; i++) {
        const struct run *run = &unit->connection->runs[i];
        if (run->entry != ENTRY_RUN) continue;
        executions++;
        distinct += !seen[run->text];
        seen[run->text] = 1;
    }
    printf("-- %zu executions of %zu statements.\n", executions, distinct);
    for (size_t i = unit->first; i < unit->first + unit->count; i++) {
        const struct run *run = &unit->connection->runs[i];
        if (run->entry != ENTRY_RUN || !seen[run->text]) continue;
        seen[run->text] = 0;
        print_statement(recording, unit, run->text);
    }
    free(seen);
}
