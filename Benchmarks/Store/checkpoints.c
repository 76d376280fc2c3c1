/* The thread that does what Plugins/StoreSQLite/Checkpointer.swift does, at the same places among the commits. */
#include "checkpoints.h"
#include <pthread.h>
#include <sqlite3.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static pthread_t thread;
static struct statements *statements;
static const struct connection *recorded;

/* Guarded by `lock`. */
static unsigned long long commits;
static int is_over;
static int checkpoint_waiting, writer_active; /* whatever is more than PASSIVE runs between two groups */

/* Waits until so many groups were committed; 0 when no more will be. */
static int wait_for_commits(unsigned long long count) {
    pthread_mutex_lock(&lock);
    while (commits < count && !is_over) pthread_cond_wait(&changed, &lock);
    int goes_on = !is_over;
    pthread_mutex_unlock(&lock);
    return goes_on;
}

static void between_groups(int mode) {
    pthread_mutex_lock(&lock);
    checkpoint_waiting = 1;
    while (writer_active) pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    statements_checkpoint(statements, mode);
    pthread_mutex_lock(&lock);
    checkpoint_waiting = 0;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void *work(void *unused) {
    for (size_t i = 0; recorded && i < recorded->runs_count; i++) {
        const struct run *run = &recorded->runs[i];
        if (run->entry != ENTRY_CHECKPOINT) continue;
        if (!wait_for_commits(run->commits)) break;
        if (run->mode == SQLITE_CHECKPOINT_PASSIVE) statements_checkpoint(statements, (int)run->mode);
        else between_groups((int)run->mode);
    }
    return unused;
}

const struct connection *checkpoints_recorded(const struct recording *recording) {
    for (size_t c = 0; c < recording->connections_count; c++)
        for (size_t i = 0; i < recording->connections[c].runs_count; i++)
            if (recording->connections[c].runs[i].entry == ENTRY_CHECKPOINT) return &recording->connections[c];
    return NULL;
}

void checkpoints_start(const struct recording *recording, const char *database) {
    recorded = checkpoints_recorded(recording);
    statements = statements_open(recording, database, TO_WRITE);
    pthread_create(&thread, NULL, work, NULL);
}

void checkpoints_stop(void) {
    pthread_mutex_lock(&lock);
    is_over = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    pthread_join(thread, NULL);
}

void checkpoints_group_begins(void) {
    pthread_mutex_lock(&lock);
    while (checkpoint_waiting) pthread_cond_wait(&changed, &lock);
    writer_active = 1;
    pthread_mutex_unlock(&lock);
}

void checkpoints_group_ends(void) {
    pthread_mutex_lock(&lock);
    commits++;
    writer_active = 0;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}
