/* The list of calls that are set aside, in the activity memory: written by the supervisor, read by the worker. */
#include "activity_memory.h"
#include <string.h>

int64_t clinux_activity_set_aside_write(clinux_activity *memory, const void *bytes, uint64_t size) {
    if (size > CLINUX_SET_ASIDE_BYTES_MAX) return -1;
    __atomic_store_n(&memory->set_aside_size, 0, __ATOMIC_RELEASE);
    memcpy(memory->set_aside, bytes, size);
    __atomic_store_n(&memory->set_aside_size, size, __ATOMIC_RELEASE);
    return (int64_t)size;
}
int64_t clinux_activity_set_aside_read(const clinux_activity *memory, void *bytes, uint64_t room) {
    uint64_t size = __atomic_load_n(&memory->set_aside_size, __ATOMIC_ACQUIRE);
    if (size > room || size > CLINUX_SET_ASIDE_BYTES_MAX) return -1;
    memcpy(bytes, memory->set_aside, size);
    return (int64_t)size;
}
