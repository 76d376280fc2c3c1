/* The layout of the memory that a worker shares with its supervisor, for the files of CLinuxActivity.h; not for others. */
#ifndef ACTIVITY_MEMORY_H
#define ACTIVITY_MEMORY_H

#include "CLinuxActivity.h"
#include <stddef.h>

#define ACTIVITY_INTERNAL __attribute__((visibility("hidden")))

struct clinux_activity {
    uint8_t secret[16];
    uint64_t beats;
    uint32_t ending, plugins, functions, modules;
    clinux_slot slots[CLINUX_SLOTS_MAX] __attribute__((aligned(64)));
    clinux_death death;
    uint64_t set_aside_size;
    uint8_t set_aside[CLINUX_SET_ASIDE_BYTES_MAX];
    clinux_activity_plugin plugin[CLINUX_PLUGINS_MAX];
    clinux_activity_function function[CLINUX_FUNCTIONS_MAX];
    clinux_activity_module module[CLINUX_MODULES_MAX];
};

/* What this process knows of its own memory; NULL before it is attached or first asked for. */
ACTIVITY_INTERNAL extern struct activity_process {
    clinux_activity *memory;
    uint32_t request_offset, key_offset; /* where request and key lie in a lectern_call_info */
} activity_process;

/* The calling thread's slot; NULL where it has taken none. Safe in a signal handler. */
ACTIVITY_INTERNAL clinux_slot *activity_taken_slot(void);

/* Copies a C string, cut to the room and ended with NUL. */
ACTIVITY_INTERNAL void activity_copy_text(char *to, size_t room, const char *from);

#endif
