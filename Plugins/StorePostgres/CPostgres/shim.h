/* libpq for Swift, and what Swift can't import of it: constants that are characters. */
#ifndef LECTERN_CPOSTGRES_SHIM_H
#define LECTERN_CPOSTGRES_SHIM_H

#include <libpq-fe.h>

static const int lectern_pg_sqlstate = PG_DIAG_SQLSTATE;
static const int lectern_pg_message = PG_DIAG_MESSAGE_PRIMARY;
static const int lectern_pg_function = PG_DIAG_SOURCE_FUNCTION;
static const int lectern_pg_detail = PG_DIAG_MESSAGE_DETAIL;

#endif
