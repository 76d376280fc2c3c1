/* A plugin without methods that is broken in one way, chosen when it is compiled: the newcomer's script makes a dozen of them. */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#include "lectern_plugin.h"

#ifndef NAME
#define NAME "broken"
#endif
#ifndef TOOLCHAIN
#define TOOLCHAIN ""
#endif
#ifndef OPEN
#define OPEN lectern_plugin_open
#endif
#ifndef OPENING
#define OPENING
#endif
#ifndef RESULT
#define RESULT &plugin
#endif
#ifdef MAJOR
#undef LECTERN_ABI_MAJOR
#define LECTERN_ABI_MAJOR MAJOR
#endif
#ifdef MINOR
#undef LECTERN_ABI_MINOR
#define LECTERN_ABI_MINOR MINOR
#endif
#ifndef NO_STAMP
LECTERN_PLUGIN_STAMP("", TOOLCHAIN);
#endif

#ifdef NEEDS
extern int NEEDS(void);
int needed(void) { return NEEDS(); }
#endif

#define NAMED(text) {(const uint8_t *)(text), sizeof(text) - 1}
static const lectern_descriptor descriptor = {.size = sizeof(lectern_descriptor), .name = NAMED(NAME), .version = NAMED("1.0.0")};
static const lectern_plugin plugin = {.size = sizeof(lectern_plugin), .descriptor = &descriptor};

__attribute__((visibility("default"))) const lectern_plugin *OPEN(const lectern_host *host) {
    (void)host, (void)&plugin;
    OPENING;
    return RESULT;
}
