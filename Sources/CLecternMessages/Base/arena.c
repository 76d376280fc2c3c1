/* A bump allocator for protobuf-c: a decoded message is many small blocks that die together, and how
 * much they may take must be bounded, since 200 kB of wire can ask for 9 MB. */
#include "CLecternMessages.h"
#include <pthread.h>
#include <stdlib.h>

enum { first_chunk_size = 64 << 10 };

static clectern_chunk *chunk_make(size_t size) {
    clectern_chunk *made = malloc(sizeof(clectern_chunk) + size);
    if (made) *made = (clectern_chunk){.next = NULL, .size = size, .used = 0};
    return made;
}

void *clectern_arena_grow(clectern_arena *arena, size_t size) {
    size_t whole = sizeof(clectern_block) + ((size + 7) & ~(size_t)7);
    if (size > arena->budget || whole > arena->budget - arena->taken) return NULL;
    clectern_chunk *next = chunk_make(whole > 4 * first_chunk_size ? whole : 4 * first_chunk_size);
    if (!next) return NULL;
    next->next = arena->first->next;
    arena->first->next = next;
    arena->current = next;
    return clectern_arena_take(arena, size);
}

static void *allocate(void *arena, size_t size) { return clectern_arena_take(arena, size); }
static void release(void *arena, void *block) { (void)arena, (void)block; }

void clectern_arena_shrink(clectern_arena *arena) {
    for (clectern_chunk *next = arena->first->next; next;) {
        clectern_chunk *after = next->next;
        free(next);
        next = after;
    }
    arena->first->next = NULL;
}

static pthread_key_t key;
static int key_error;
static pthread_once_t key_made = PTHREAD_ONCE_INIT;
static __thread clectern_arena *current;

static void arena_free(void *value) {
    clectern_arena *arena = value;
    clectern_arena_reset(arena, 0);
    free(arena->first);
    free(arena);
    current = NULL; /* another destructor of this thread may want one again */
}
static void key_make(void) { key_error = pthread_key_create(&key, arena_free); }

clectern_arena *clectern_arena_current(void) {
    if (current) return current;
    clectern_arena *arena = malloc(sizeof *arena);
    clectern_chunk *first = chunk_make(first_chunk_size);
    if (!arena || !first) {
        free(arena);
        free(first);
        return NULL;
    }
    *arena = (clectern_arena){.allocator = {allocate, release, arena}, .first = first, .current = first};
    pthread_once(&key_made, key_make);
    if (key_error || pthread_setspecific(key, arena)) { /* nobody would free it with the thread */
        free(first);
        free(arena);
        return NULL;
    }
    return current = arena;
}

ProtobufCMessage *clectern_unpack(clectern_arena *arena, const ProtobufCMessageDescriptor *type,
                                  const uint8_t *bytes, size_t size) {
    /* protobuf-c passes a NULL through to memcpy for an empty message. */
    static const uint8_t nothing = 0;
    return protobuf_c_message_unpack(type, &arena->allocator, size, bytes ? bytes : &nothing);
}
