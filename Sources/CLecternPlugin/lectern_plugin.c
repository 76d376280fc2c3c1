/* SwiftPM builds a C target only where it finds a C file; the interface is lectern_plugin.h. */
#include "lectern_plugin.h"
