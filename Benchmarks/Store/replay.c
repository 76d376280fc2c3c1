/* The limit of durable writes: executes what the daemon's writer executed, in the same groups, and nothing else.
 *
 *     replay --recording FILE --containing WORDS --database FILE     execute it; JSON tells what it took
 *     replay --recording FILE --containing WORDS --database FILE --reads SECONDS     the readers' calls, over and over
 *     replay --recording FILE --containing WORDS --database FILE --each ROUNDS       each of the readers' calls by itself
 *     replay --recording FILE --containing WORDS --list              print the statements of one call
 *
 * The database is a copy of what the daemon began with, so that ids, positions and keys fit; it is changed. Calls are
 * the units of work that execute a statement containing WORDS. The groups before the first of them (the daemon's start)
 * are executed too, but not measured. */
#define _GNU_SOURCE
#include "checkpoints.h"
#include "shape.h"
#include "../Wire/die.h"
#include <getopt.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static struct {
    const char *recording, *database, *containing;
    double reads_seconds;
    int is_list, each_rounds;
} options;

/* ---- clocks and counters --------------------------------------------------------------------- */

static atomic_ullong syncs;

/* libsqlite3 waits for the disk with this function; a program's own goes before that of libc. */
int fdatasync(int file) {
    atomic_fetch_add(&syncs, 1);
    return (int)syscall(SYS_fdatasync, file);
}

static double clock_seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* What this process made the file system write, in whole pages, as /proc counts it for a daemon. */
static unsigned long long bytes_written(void) {
    char line[128];
    unsigned long long bytes = 0;
    FILE *file = fopen("/proc/self/io", "r");
    while (file && fgets(line, sizeof line, file)) sscanf(line, "write_bytes: %llu", &bytes);
    if (file) fclose(file);
    return bytes;
}

/* What they say at one moment. */
struct reading {
    double wall, processor;
    unsigned long long syncs, bytes;
    struct tally tally;
};

static struct reading read_all(const struct statements *statements) {
    return (struct reading){.wall = clock_seconds(CLOCK_MONOTONIC),
                            .processor = clock_seconds(CLOCK_PROCESS_CPUTIME_ID),
                            .syncs = atomic_load(&syncs),
                            .bytes = bytes_written(),
                            .tally = statements_tally(statements)};
}

/* ---- groups ---------------------------------------------------------------------------------- */

/* What was measured. */
static struct {
    struct reading from, to;
    size_t calls, groups;
    size_t daemon_syncs; /* of the same groups, and of all checkpoints, in the daemon */
    double *group_us;
} measured;

static size_t syncs_in(const struct span *span) {
    size_t count = 0;
    for (size_t i = span->first; i < span->first + span->count; i++)
        count += span->connection->runs[i].entry == ENTRY_SYNC;
    return count;
}

static void run_group(struct statements *statements, const struct span *group, int is_measured) {
    if (is_measured && !measured.groups) measured.from = read_all(statements);
    double began = clock_seconds(CLOCK_MONOTONIC);
    checkpoints_group_begins();
    statements_run(statements, group);
    checkpoints_group_ends();
    if (is_measured) measured.group_us[measured.groups++] = (clock_seconds(CLOCK_MONOTONIC) - began) * 1e6;
}

/* Executes the writer's groups up to the last one with a call in it; measures from the first such on. */
static void replay(const struct recording *recording) {
    struct span *units;
    measured.calls = recording_units(recording, options.containing, 1, &units);
    if (!measured.calls) die(options.recording, "no call contains these words");
    const struct connection *writer = units[0].connection;
    struct statements *statements = statements_open(recording, options.database, TO_WRITE);
    measured.group_us = calloc(measured.calls, sizeof *measured.group_us);
    if (!measured.group_us) abort();
    checkpoints_start(recording, options.database);

    struct span group = {.connection = writer};
    size_t i, unit = 0;
    for (i = 0; i < writer->runs_count && unit < measured.calls; i++) {
        if (run_begins(recording, &writer->runs[i], "BEGIN IMMEDIATE")) group.first = i;
        if (!run_begins(recording, &writer->runs[i], "COMMIT")) continue;
        while (i + 1 < writer->runs_count && writer->runs[i + 1].entry == ENTRY_SYNC) i++; /* of the commit */
        group.count = i + 1 - group.first;
        int is_measured = units[unit].first < i;
        while (unit < measured.calls && units[unit].first < i) unit++;
        run_group(statements, &group, is_measured);
        if (is_measured) measured.daemon_syncs += syncs_in(&group);
    }
    measured.to = read_all(statements);
    checkpoints_stop();
    const struct connection *checkpoints = checkpoints_recorded(recording);
    if (checkpoints) measured.daemon_syncs += syncs_in(&(struct span){checkpoints, 0, checkpoints->runs_count});
}

/* Executes the readers' calls in turn, for the given time, after each was executed once. */
static void replay_reads(const struct recording *recording) {
    struct span *units;
    size_t count = recording_units(recording, options.containing, 0, &units);
    if (!count) die(options.recording, "no call contains these words");
    struct statements *statements = statements_open(recording, options.database, TO_READ);
    for (size_t i = 0; i < count; i++) statements_run(statements, &units[i]);
    measured.from = read_all(statements);
    for (double end = measured.from.wall + options.reads_seconds; clock_seconds(CLOCK_MONOTONIC) < end; measured.calls++)
        statements_run(statements, &units[measured.calls % count]);
    measured.to = read_all(statements);
}

/* Executes each of the readers' calls so often, after each was executed once; prints the least processor time of each in
 * microseconds, a line for a call, in their order. Returns whether rows differed from the daemon's. */
static int replay_each(const struct recording *recording) {
    struct span *units;
    size_t count = recording_units(recording, options.containing, 0, &units);
    if (!count) die(options.recording, "no call contains these words");
    struct statements *statements = statements_open(recording, options.database, TO_READ);
    double *least = calloc(count, sizeof *least);
    if (!least) abort();
    for (size_t i = 0; i < count; i++) statements_run(statements, &units[i]);
    for (int round = 0; round < options.each_rounds; round++) {
        for (size_t i = 0; i < count; i++) {
            double began = clock_seconds(CLOCK_THREAD_CPUTIME_ID);
            statements_run(statements, &units[i]);
            double took = clock_seconds(CLOCK_THREAD_CPUTIME_ID) - began;
            if (!round || took < least[i]) least[i] = took;
        }
    }
    for (size_t i = 0; i < count; i++) printf("%.0f\n", least[i] * 1e6);
    return statements_tally(statements).differences != 0;
}

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void report(void) {
    const struct reading *from = &measured.from, *to = &measured.to;
    double calls = (double)measured.calls, seconds = to->wall - from->wall;
    if (measured.groups) qsort(measured.group_us, measured.groups, sizeof *measured.group_us, by_size);
    printf("{\"calls\": %zu, \"groups\": %zu, \"seconds\": %.4f, \"calls_per_second\": %.1f, ", measured.calls,
           measured.groups, seconds, calls / seconds);
    printf("\"processor_us_per_call\": %.2f, \"group_us_p50\": %.1f, ", (to->processor - from->processor) * 1e6 / calls,
           measured.groups ? measured.group_us[measured.groups / 2] : 0);
    printf("\"statements_per_call\": %.2f, \"rows_per_call\": %.2f, ",
           (double)(to->tally.statements - from->tally.statements) / calls,
           (double)(to->tally.rows - from->tally.rows) / calls);
    printf("\"bytes_written_per_call\": %.1f, \"fsyncs_per_call\": %.4f, \"daemon_fsyncs_per_call\": %.4f, ",
           (double)(to->bytes - from->bytes) / calls, (double)(to->syncs - from->syncs) / calls,
           (double)measured.daemon_syncs / calls);
    printf("\"differences\": %llu}\n", (unsigned long long)to->tally.differences);
}

/* ---- the program ----------------------------------------------------------------------------- */

static const char usage[] =
    "usage: replay --recording FILE --containing WORDS (--database FILE [--reads SECONDS | --each ROUNDS] | --list)\n";

static void read_options(int argc, char **argv) {
    static const struct option long_options[] = {
        {"recording", required_argument, NULL, 'r'}, {"containing", required_argument, NULL, 'c'},
        {"database", required_argument, NULL, 'd'},  {"reads", required_argument, NULL, 's'},
        {"each", required_argument, NULL, 'e'},      {"list", no_argument, NULL, 'l'},
        {0}};
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;) {
        switch (option) {
        case 'r': options.recording = optarg; break;
        case 'c': options.containing = optarg; break;
        case 'd': options.database = optarg; break;
        case 's': options.reads_seconds = atof(optarg); break;
        case 'e': options.each_rounds = atoi(optarg); break;
        case 'l': options.is_list = 1; break;
        default: fputs(usage, stderr); exit(2);
        }
    }
    if (!options.recording || !options.containing || !options.database == !options.is_list) fputs(usage, stderr), exit(2);
}

/* A call writes or reads; a recording of calls that read has none that write. */
static void list(const struct recording *recording) {
    struct span *units;
    size_t count = recording_units(recording, options.containing, 1, &units);
    if (!count) count = recording_units(recording, options.containing, 0, &units);
    shape_print(recording, units, count);
}

int main(int argc, char **argv) {
    read_options(argc, argv);
    const struct recording *recording = recording_read(options.recording);
    if (options.is_list) return list(recording), 0;
    if (options.each_rounds > 0) return replay_each(recording);
    if (options.reads_seconds > 0) replay_reads(recording);
    else replay(recording);
    report();
    return measured.to.tally.differences ? 1 : 0;
}
