/* The ground under generated messages: an arena for protobuf-c with a budget, and text whose length
 * is known. An arena belongs to one thread and is used for one message at a time. */
#ifndef CLECTERN_MESSAGES_H
#define CLECTERN_MESSAGES_H

#include <stddef.h>
#include <stdint.h>
#include <protobuf-c/protobuf-c.h>

/* Bytes that the message in hand may take in memory, whatever it took on the wire. */
#define CLECTERN_ARENA_BUDGET_DEFAULT (16u << 20)

typedef struct clectern_chunk {
    struct clectern_chunk *next;
    size_t size, used;
    _Alignas(8) uint8_t bytes[];
} clectern_chunk;

/* For the functions below alone, which are here so that they cost no call. */
typedef struct clectern_arena {
    ProtobufCAllocator allocator;
    clectern_chunk *first, *current;
    size_t taken, budget;
} clectern_arena;

/* Every block is preceded by its size, which is how the true length of a text is known. */
typedef struct clectern_block {
    size_t size;
} clectern_block;

/* This thread's arena, made when it is first asked for and freed with the thread. NULL: no memory. */
clectern_arena *clectern_arena_current(void);
/* Gives back all memory but the first chunk. */
void clectern_arena_shrink(clectern_arena *arena);
/* Forgets everything in the arena and allows it so many bytes for the next message. */
static inline void clectern_arena_reset(clectern_arena *arena, size_t budget) {
    if (arena->first->next) clectern_arena_shrink(arena);
    arena->first->used = 0;
    arena->current = arena->first;
    arena->taken = 0;
    arena->budget = budget;
}

/* The way of a block that does not fit into the chunk in use, or is over the budget. */
void *clectern_arena_grow(clectern_arena *arena, size_t size);
/* Memory, aligned to 8 bytes, until the next reset. NULL: over the budget. Never freed one by one. */
static inline void *clectern_arena_take(clectern_arena *arena, size_t size) {
    clectern_chunk *chunk = arena->current;
    size_t whole = sizeof(clectern_block) + ((size + 7) & ~(size_t)7);
    if (size > arena->budget || whole > arena->budget - arena->taken || whole > chunk->size - chunk->used)
        return clectern_arena_grow(arena, size);
    clectern_block *block = (clectern_block *)(void *)(chunk->bytes + chunk->used);
    chunk->used += whole;
    arena->taken += whole;
    block->size = size;
    return block + 1;
}

/* protobuf_c_message_unpack into the arena. NULL: malformed, or over the budget. */
ProtobufCMessage *clectern_unpack(clectern_arena *arena, const ProtobufCMessageDescriptor *type,
                                  const uint8_t *bytes, size_t size);
/* The true length of a text that clectern_unpack made, NUL bytes counted: protobuf-c itself tells it
 * only by a terminating NUL, and would cut the text there. */
static inline size_t clectern_text_length(const char *text) {
    if (!text || text == protobuf_c_empty_string) return 0;
    /* protobuf-c takes one byte more than the text has, for its own NUL. */
    return ((const clectern_block *)(const void *)text)[-1].size - 1;
}

#endif
