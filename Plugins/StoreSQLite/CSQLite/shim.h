/* SQLite for Swift, and what Swift can't import of it: variadic functions and computed constants. */
#ifndef LECTERN_CSQLITE_SHIM_H
#define LECTERN_CSQLITE_SHIM_H

#include <sqlite3.h>

static const int lectern_sqlite_constraint_datatype = SQLITE_CONSTRAINT_DATATYPE;

/* sqlite3_db_config with a switch. */
static inline int lectern_sqlite_switch(sqlite3 *database, int option, int on) {
    return sqlite3_db_config(database, option, on, (int *)0);
}

/* Turns SQLite's memory statistics off. SQLITE_MISUSE if SQLite is initialised already. */
static inline int lectern_sqlite_disable_memory_statistics(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/* memcmp, for a collation. */
static inline int lectern_sqlite_compare(const void *left, const void *right, int size) {
    return size > 0 ? __builtin_memcmp(left, right, (unsigned)size) : 0;
}

#endif
