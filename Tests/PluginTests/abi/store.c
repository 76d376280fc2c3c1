/* A small store over SQLite, in C and against interface 1.0 alone: one thread, one unit after another, no text indexes. The tests
 * compile it against the header of 1.0 and load it in the daemon of today. */
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lectern_plugin.h"

LECTERN_PLUGIN_STAMP("", "");

#define TEXT(text) ((lectern_bytes){(const uint8_t *)(text), sizeof(text) - 1})

/* ---- the state ------------------------------------------------------------------------------- */

typedef struct waiting {
    struct waiting *next;
    lectern_unit *unit;
} waiting;

struct lectern_transaction {
    int savepoints; /* that are open */
    int is_doomed;
};

static const lectern_host *host;
static sqlite3 *database;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static waiting *first, **last = &first;
static int is_stopping, has_appended;
static pthread_t thread;
static void (*heard)(void *context);
static void *heard_context;

/* ---- statements ------------------------------------------------------------------------------ */

static int32_t failed(lectern_transaction *transaction, int32_t code, lectern_bytes_sink error, void *context) {
    const char *words = sqlite3_errmsg(database);
    if (error) error(context, (lectern_bytes){(const uint8_t *)words, strlen(words)});
    if (transaction) transaction->is_doomed = 1;
    return code;
}

static int bind(sqlite3_stmt *statement, uint32_t number, const lectern_value *value) {
    char name[16];
    snprintf(name, sizeof name, "$%u", number);
    int at = sqlite3_bind_parameter_index(statement, name);
    const char *bytes = value->bytes.data ? (const char *)value->bytes.data : "";
    switch (value->type) {
    case LECTERN_INTEGER: return sqlite3_bind_int64(statement, at, value->integer);
    case LECTERN_REAL: return sqlite3_bind_double(statement, at, value->real);
    case LECTERN_TEXT: return sqlite3_bind_text64(statement, at, bytes, value->bytes.size, SQLITE_TRANSIENT, SQLITE_UTF8);
    case LECTERN_BLOB: return sqlite3_bind_blob64(statement, at, bytes, value->bytes.size, SQLITE_TRANSIENT);
    default: return sqlite3_bind_null(statement, at);
    }
}

static lectern_value column(sqlite3_stmt *statement, int at) {
    lectern_value value = {.type = LECTERN_NULL};
    switch (sqlite3_column_type(statement, at)) {
    case SQLITE_INTEGER: value.type = LECTERN_INTEGER, value.integer = sqlite3_column_int64(statement, at); break;
    case SQLITE_FLOAT: value.type = LECTERN_REAL, value.real = sqlite3_column_double(statement, at); break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        value.type = sqlite3_column_type(statement, at) == SQLITE_TEXT ? LECTERN_TEXT : LECTERN_BLOB;
        value.bytes.data = sqlite3_column_blob(statement, at);
        value.bytes.size = (uint64_t)sqlite3_column_bytes(statement, at);
        break;
    }
    return value;
}

static int32_t query(void *store, lectern_transaction *transaction, lectern_bytes sql, const lectern_value *parameters,
                     uint32_t count, lectern_row_sink row, void *context, uint64_t *written, lectern_bytes_sink error,
                     void *error_context) {
    enum { columns_max = 64 };
    (void)store;
    if (transaction->is_doomed) return LECTERN_DOOMED;
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(database, (const char *)sql.data, (int)sql.size, &statement, NULL) != SQLITE_OK)
        return failed(transaction, LECTERN_STATEMENT, error, error_context);
    int result = SQLITE_OK, columns = sqlite3_column_count(statement);
    for (uint32_t at = 0; at < count && result == SQLITE_OK; at++) result = bind(statement, at + 1, &parameters[at]);
    if (result == SQLITE_OK) result = columns <= columns_max ? SQLITE_ROW : SQLITE_TOOBIG;
    while (result == SQLITE_ROW && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        lectern_value values[columns_max];
        for (int at = 0; at < columns; at++) values[at] = column(statement, at);
        if (row && row(context, values, (uint32_t)columns) == LECTERN_STOP) result = SQLITE_DONE;
    }
    if (written) *written = (uint64_t)sqlite3_changes64(database);
    int32_t code = LECTERN_OK;
    if (result != SQLITE_DONE)
        code = failed(transaction, result == SQLITE_CONSTRAINT ? LECTERN_CONSTRAINT : LECTERN_STATEMENT, error, error_context);
    sqlite3_finalize(statement);
    return code;
}

static int32_t run_sql(lectern_transaction *transaction, const char *sql, lectern_bytes_sink error, void *context) {
    if (sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK) return LECTERN_OK;
    return failed(transaction, LECTERN_UNAVAILABLE, error, context);
}

/* ---- savepoints: s1, s2, …, the innermost has the highest number -------------------------------- */

static int32_t savepoint(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *context) {
    char sql[64];
    (void)store;
    if (transaction->is_doomed) return LECTERN_DOOMED;
    snprintf(sql, sizeof sql, "SAVEPOINT s%d", ++transaction->savepoints);
    return run_sql(transaction, sql, error, context);
}

static int32_t release(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *context) {
    char sql[64];
    (void)store;
    if (transaction->is_doomed) return LECTERN_DOOMED;
    if (transaction->savepoints == 0) return LECTERN_INVALID;
    snprintf(sql, sizeof sql, "RELEASE s%d", transaction->savepoints--);
    return run_sql(transaction, sql, error, context);
}

static int32_t rollback(void *store, lectern_transaction *transaction, lectern_bytes_sink error, void *context) {
    char sql[64];
    (void)store;
    if (transaction->savepoints == 0) return LECTERN_INVALID;
    snprintf(sql, sizeof sql, "ROLLBACK TO s%d; RELEASE s%d", transaction->savepoints, transaction->savepoints);
    transaction->savepoints--;
    transaction->is_doomed = 0;
    return run_sql(transaction, sql, error, context);
}

/* ---- text indexes: none ---------------------------------------------------------------------- */

static int32_t text_put(void *store, lectern_transaction *transaction, lectern_bytes index, int64_t document,
                        const lectern_bytes *terms, uint64_t count, lectern_bytes_sink error, void *context) {
    (void)store, (void)index, (void)document, (void)terms, (void)count;
    return failed(transaction, LECTERN_STATEMENT, error, context);
}

static int32_t text_remove(void *store, lectern_transaction *transaction, lectern_bytes index, int64_t document,
                           lectern_bytes_sink error, void *context) {
    (void)store, (void)index, (void)document;
    return failed(transaction, LECTERN_STATEMENT, error, context);
}

static int32_t text_search(void *store, lectern_transaction *transaction, lectern_bytes index, const lectern_term_group *groups,
                           uint64_t count, int64_t after, uint32_t limit, lectern_row_sink row, void *row_context,
                           lectern_bytes_sink error, void *context) {
    (void)store, (void)index, (void)groups, (void)count, (void)after, (void)limit, (void)row, (void)row_context;
    return failed(transaction, LECTERN_STATEMENT, error, context);
}

/* ---- the feed -------------------------------------------------------------------------------- */

static int32_t feed_append(void *store, lectern_transaction *transaction, const lectern_recorded_change *recorded,
                           lectern_bytes_sink error, void *context) {
    const lectern_value values[] = {
        {.type = LECTERN_TEXT, .bytes = recorded->change.topic},       {.type = LECTERN_TEXT, .bytes = recorded->change.kind},
        {.type = LECTERN_TEXT, .bytes = recorded->change.subject},     {.type = LECTERN_TEXT, .bytes = recorded->change.body_type},
        {.type = LECTERN_BLOB, .bytes = recorded->change.body},        {.type = LECTERN_INTEGER, .integer = recorded->happened_at_ms},
        {.type = LECTERN_INTEGER, .integer = recorded->recorded_at_ms}, {.type = LECTERN_INTEGER, .integer = recorded->certificate},
        {.type = LECTERN_TEXT, .bytes = recorded->terminal},
    };
    has_appended = 1;
    return query(store, transaction, TEXT("INSERT INTO change_log VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9)"), values, 9,
                 NULL, NULL, NULL, error, context);
}

static int32_t feed_read(void *store, lectern_transaction *transaction, int64_t after, uint32_t limit, uint32_t whole,
                         lectern_row_sink row, void *row_context, lectern_bytes_sink error, void *context) {
    const lectern_value values[] = {
        {.type = LECTERN_INTEGER, .integer = after},
        {.type = LECTERN_INTEGER, .integer = limit},
        {.type = LECTERN_INTEGER, .integer = whole},
    };
    return query(store, transaction,
                 TEXT("SELECT position, topic, kind, subject, body_type, CASE WHEN $3 THEN body END, happened, recorded, certificate, "
                      "terminal FROM change_log WHERE position > $1 ORDER BY position LIMIT $2"),
                 values, 3, row, row_context, NULL, error, context);
}

static int32_t take_position(void *context, const lectern_value *columns, uint32_t count) {
    if (count == 1) *(int64_t *)context = columns[0].integer;
    return LECTERN_OK;
}

static int32_t feed_end(void *store, lectern_transaction *transaction, int64_t *position, uint32_t *held_back,
                        lectern_bytes_sink error, void *context) {
    *position = 0;
    *held_back = 0;
    return query(store, transaction, TEXT("SELECT COALESCE(MAX(position), 0) FROM change_log"), NULL, 0, take_position, position, NULL,
                 error, context);
}

static void feed_listen(void *store, void (*told)(void *context), void *context) {
    (void)store;
    pthread_mutex_lock(&mutex);
    heard = told;
    heard_context = context;
    pthread_mutex_unlock(&mutex);
}

/* ---- units ----------------------------------------------------------------------------------- */

static void run_unit(lectern_unit *unit) {
    lectern_transaction transaction = {0, 0};
    has_appended = 0;
    if (run_sql(NULL, unit->effect == LECTERN_EFFECT_READ ? "BEGIN" : "BEGIN IMMEDIATE", NULL, NULL) != LECTERN_OK) {
        unit->done(unit->context, LECTERN_UNAVAILABLE, TEXT("BEGIN failed"));
        return;
    }
    int32_t verdict = unit->run(unit->context, &transaction, 0);
    int is_kept = verdict == LECTERN_KEEP && !transaction.is_doomed && unit->effect != LECTERN_EFFECT_READ;
    int32_t code = run_sql(NULL, is_kept ? "COMMIT" : "ROLLBACK", NULL, NULL);
    if (code == LECTERN_OK && verdict == LECTERN_KEEP && transaction.is_doomed) code = LECTERN_STATEMENT;
    unit->done(unit->context, code, TEXT(""));
    if (is_kept && has_appended && heard) heard(heard_context);
}

static void *run_units(void *unused) {
    for (;;) {
        pthread_mutex_lock(&mutex);
        while (!first && !is_stopping) pthread_cond_wait(&changed, &mutex);
        waiting *taken = first;
        if (taken && !(first = taken->next)) last = &first;
        pthread_mutex_unlock(&mutex);
        if (!taken) return unused;
        run_unit(taken->unit);
        free(taken);
    }
}

static int32_t submit(void *store, lectern_unit *unit) {
    (void)store;
    waiting *made = malloc(sizeof *made);
    if (!made) return LECTERN_BUSY;
    *made = (waiting){NULL, unit};
    pthread_mutex_lock(&mutex);
    *last = made;
    last = &made->next;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
    return LECTERN_OK;
}

static int32_t status(void *store, lectern_row_sink row, void *context) {
    (void)store;
    const lectern_value figure[] = {{.type = LECTERN_TEXT, .bytes = TEXT("interface")}, {.type = LECTERN_TEXT, .bytes = TEXT("1.0")}};
    row(context, figure, 2);
    return LECTERN_OK;
}

static void stop(void *store) {
    (void)store;
    pthread_mutex_lock(&mutex);
    is_stopping = 1;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
    pthread_join(thread, NULL);
    sqlite3_close(database);
}

/* ---- the plugin ------------------------------------------------------------------------------ */

static int in_order_of_bytes(void *unused, int size, const void *bytes, int other_size, const void *other) {
    (void)unused;
    int order = memcmp(bytes, other, (size_t)(size < other_size ? size : other_size));
    return order ? order : size - other_size;
}

/* The daemon works in its state directory. */
static int32_t start(void *plugin, lectern_bytes configuration, lectern_bytes_sink error, void *context) {
    (void)plugin, (void)configuration;
    if (sqlite3_open("store-1.0.db", &database) != SQLITE_OK) return failed(NULL, LECTERN_FAILED, error, context);
    sqlite3_busy_timeout(database, 10000); /* during a reload two workers have it */
    sqlite3_create_collation(database, "C", SQLITE_UTF8, NULL, in_order_of_bytes);
    const char *sql = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS change_log ("
                      "position INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT, kind TEXT, subject TEXT, body_type TEXT, body BLOB, "
                      "happened BIGINT, recorded BIGINT, certificate BIGINT, terminal TEXT)";
    if (run_sql(NULL, sql, error, context) != LECTERN_OK) return LECTERN_FAILED;
    return pthread_create(&thread, NULL, run_units, NULL) == 0 ? LECTERN_OK : LECTERN_FAILED;
}

static const lectern_store store = {
    .size = sizeof(lectern_store), .submit = submit, .query = query, .savepoint = savepoint, .release = release,
    .rollback = rollback, .text_put = text_put, .text_remove = text_remove, .text_search = text_search,
    .feed_append = feed_append, .feed_read = feed_read, .feed_end = feed_end, .feed_listen = feed_listen, .status = status,
    .stop = stop,
};
static const lectern_descriptor descriptor = {
    .size = sizeof(lectern_descriptor), .name = {(const uint8_t *)"storec", 6}, .version = {(const uint8_t *)"1.0.0", 5}, .store = &store,
};
static const lectern_plugin plugin = {.size = sizeof(lectern_plugin), .descriptor = &descriptor, .start = start};

const lectern_plugin *lectern_plugin_open(const lectern_host *given) {
    host = given;
    char words[80];
    int size = snprintf(words, sizeof words, "this plugin knows a host of %zu bytes", sizeof(lectern_host));
    char found[32];
    int digits = snprintf(found, sizeof found, "%llu", (unsigned long long)given->size);
    const lectern_label label = {TEXT("host_bytes"), {(const uint8_t *)found, (uint64_t)digits}};
    given->log(given->host, LECTERN_LOG_INFO, (lectern_bytes){(const uint8_t *)words, (uint64_t)size}, &label, 1);
    return &plugin;
}
