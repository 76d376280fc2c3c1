/* The stamp of plugins built with LecternKit, as an ELF note that the daemon reads before it opens the file. */
#include "CLecternKit.h"

LECTERN_PLUGIN_STAMP(LECTERN_KIT_VERSION, LECTERN_SWIFT_TOOLCHAIN);
