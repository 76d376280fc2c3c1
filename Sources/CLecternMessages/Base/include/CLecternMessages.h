/* The ground under generated messages: an arena for protobuf-c with a budget, and text whose length
 * is known. An arena belongs to one thread and is used for one message at a time. */
#ifndef CLECTERN_MESSAGES_H
#define CLECTERN_MESSAGES_H

#include <stddef.h>
#include <stdint.h>
#include <protobuf-c/protobuf-c.h>

/* Bytes that the message in hand may take in memory, whatever it took on the wire. */
#define CLECTERN_ARENA_BUDGET_DEFAULT (16u << 20)

typedef struct clectern_arena clectern_arena;

/* This thread's arena, made when it is first asked for and freed with the thread. NULL: no memory. */
clectern_arena *clectern_arena_current(void);
/* Forgets everything in the arena and allows it so many bytes for the next message. */
void clectern_arena_reset(clectern_arena *arena, size_t budget);
/* Memory, aligned to 8 bytes, until the next reset. NULL: over the budget. Never freed one by one. */
void *clectern_arena_take(clectern_arena *arena, size_t size);

/* protobuf_c_message_unpack into the arena. NULL: malformed, or over the budget. */
ProtobufCMessage *clectern_unpack(clectern_arena *arena, const ProtobufCMessageDescriptor *type,
                                  const uint8_t *bytes, size_t size);
/* Whether the last NULL of clectern_unpack was for the budget. */
int clectern_arena_exhausted(const clectern_arena *arena);

/* The true length of a text that clectern_unpack made, NUL bytes counted: protobuf-c itself tells it
 * only by a terminating NUL, and would cut the text there. */
size_t clectern_text_length(const char *text);

/* Whether there is a NUL among the bytes. */
int clectern_holds_nul(const void *bytes, size_t count);

/* A message of a type, set up by protobuf-c, in the arena. */
void *clectern_message_make(clectern_arena *arena, const ProtobufCMessageDescriptor *type);

#endif
