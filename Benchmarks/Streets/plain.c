// Shortest paths by plain Dijkstra, written apart from Lectern and from route.c: reads the map that `street-bench generate` writes, and
// not the street file. What it knows of Lectern is what docs/Streets.md says of segments and times.
//
// plain MAP MODE < PAIRS: as route.c. The map has a node, a way or a relation in each line, and every way has two nodes.

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double *lat, *lon;
static uint32_t *first, *second, *cost, *start_of, *arcs;
static uint8_t *opening; /* 1 along, 2 against */
static uint32_t ways, nodes;
static uint64_t *bans;
static size_t ban_count;
static uint64_t *heap, *best_time;
static size_t heap_count;

static uint32_t head(uint32_t arc) { return arc & 1 ? first[arc >> 1] : second[arc >> 1]; }
static uint32_t tail(uint32_t arc) { return head(arc ^ 1); }
static int is_open(uint32_t arc) { return opening[arc >> 1] >> (arc & 1) & 1; }

static int compare(const void *one, const void *other)
{
    uint64_t a = *(const uint64_t *)one, b = *(const uint64_t *)other;
    return a < b ? -1 : a > b;
}

static int banned(uint32_t from, uint32_t to)
{
    uint64_t key = (uint64_t)from << 32 | to;
    return bsearch(&key, bans, ban_count, sizeof key, compare) != NULL;
}

/* Whether one arc may follow another at whose head it begins: never back, unless there is nothing else. */
static int may_follow(uint32_t from, uint32_t to)
{
    if (banned(from, to)) return 0;
    if (to != (from ^ 1)) return 1;
    for (uint32_t i = start_of[head(from)]; i < start_of[head(from) + 1]; i++)
        if (arcs[i] != (from ^ 1) && !banned(from, arcs[i])) return 0;
    return 1;
}

static void add(uint64_t time, uint32_t arc)
{
    if (best_time[arc] <= time) return;
    best_time[arc] = time;
    size_t at = heap_count++;
    uint64_t word = time << 24 | arc;
    for (; at && heap[(at - 1) / 2] > word; at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
    heap[at] = word;
}

static uint64_t take(void)
{
    uint64_t top = heap[0], last = heap[--heap_count];
    size_t at = 0;
    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= heap_count) break;
        if (child + 1 < heap_count && heap[child + 1] < heap[child]) child++;
        if (heap[child] >= last) break;
        heap[at] = heap[child], at = child;
    }
    heap[at] = last;
    return top;
}

static int64_t search(uint32_t from, double begin, uint32_t to, double finish)
{
    int64_t best = -1;
    memset(best_time, 0xFF, 2 * (size_t)ways * sizeof *best_time);
    heap_count = 0;
    for (uint32_t arc = 2 * from; arc < 2 * from + 2; arc++) {
        if (!is_open(arc)) continue;
        double ahead = arc & 1 ? begin - finish : finish - begin;
        if (from == to && ahead >= 0) {
            int64_t time = llround(cost[from] * ahead);
            if (best < 0 || time < best) best = time;
        }
        add((uint64_t)llround(cost[from] * (arc & 1 ? begin : 1 - begin)), arc);
    }
    while (heap_count) {
        uint64_t word = take(), time = word >> 24;
        uint32_t arc = word & 0xFFFFFF;
        if (best >= 0 && time >= (uint64_t)best) break;
        if (time > best_time[arc]) continue;
        for (uint32_t i = start_of[head(arc)]; i < start_of[head(arc) + 1]; i++) {
            uint32_t next = arcs[i];
            if (!may_follow(arc, next)) continue;
            if (next >> 1 == to) {
                int64_t arrival = (int64_t)time + llround(cost[to] * (next & 1 ? 1 - finish : finish));
                if (best < 0 || arrival < best) best = arrival;
            }
            add(time + cost[next >> 1], next);
        }
    }
    return best;
}

/* Tenths of a kilometre per hour of the classes that the generator uses, by car. */
static int speed(const char *class)
{
    if (!strcmp(class, "primary")) return 400;
    if (!strcmp(class, "secondary")) return 350;
    return strcmp(class, "residential") ? 120 : 200;
}

int main(int count, char **arguments)
{
    if (count != 3 || strcmp(arguments[2], "car")) return fprintf(stderr, "plain MAP car < PAIRS\n"), 2;
    FILE *map = fopen(arguments[1], "r");
    if (!map) return perror(arguments[1]), 1;
    size_t room = 1 << 22;
    lat = calloc(room, 8), lon = calloc(room, 8);
    first = calloc(room, 4), second = calloc(room, 4), cost = calloc(room, 4), opening = calloc(room, 1);
    uint32_t (*relations)[4] = calloc(room, sizeof *relations), relation_count = 0;
    char line[1024];
    while (fgets(line, sizeof line, map)) {
        uint32_t id, a, b, c;
        double x, y;
        char class[32];
        if (sscanf(line, "<node id='%u' lat='%lf' lon='%lf'", &id, &x, &y) == 3) {
            lat[id] = x, lon[id] = y;
            if (id > nodes) nodes = id;
        } else if (sscanf(line, "<way id='%u'><nd ref='%u'/><nd ref='%u'/><tag k='highway' v='%31[a-z]'", &id, &a, &b, class) == 4) {
            first[ways] = a, second[ways] = b;
            opening[ways] = strstr(line, "v='yes'") ? 1 : strstr(line, "v='-1'") ? 2 : 3;
            double rad = M_PI / 180, n = sin((lat[b] - lat[a]) * rad / 2), e = sin((lon[b] - lon[a]) * rad / 2);
            double length = 2 * 6371008.8 * asin(sqrt(n * n + cos(lat[a] * rad) * cos(lat[b] * rad) * e * e));
            cost[ways++] = (uint32_t)(length * 36000 / speed(class)) + 1;
        } else if (sscanf(line, "<relation id='%u'><member type='way' ref='%u' role='from'/><member type='node' ref='%u' role='via'/><member type='way' ref='%u'", &id, &a, &b, &c) == 4) {
            relations[relation_count][0] = a - 1, relations[relation_count][1] = b, relations[relation_count][2] = c - 1;
            relations[relation_count++][3] = strstr(line, "only_") ? 1 : 0;
        }
    }
    start_of = calloc(nodes + 3, 4), arcs = calloc(2 * (size_t)ways, 4);
    for (uint32_t arc = 0; arc < 2 * ways; arc++) if (is_open(arc)) start_of[tail(arc) + 2]++;
    for (uint32_t i = 2; i < nodes + 3; i++) start_of[i] += start_of[i - 1];
    for (uint32_t arc = 0; arc < 2 * ways; arc++) if (is_open(arc)) arcs[start_of[tail(arc) + 1]++] = arc;
    bans = calloc(8 * (size_t)relation_count + 1, sizeof *bans);
    for (uint32_t i = 0; i < relation_count; i++) {
        uint32_t via = relations[i][1], from = relations[i][0], to = relations[i][2];
        uint32_t coming = second[from] == via ? 2 * from : 2 * from + 1, turn = first[to] == via ? 2 * to : 2 * to + 1;
        if (!is_open(coming) || !is_open(turn)) continue;
        if (!relations[i][3]) bans[ban_count++] = (uint64_t)coming << 32 | turn;
        else
            for (uint32_t j = start_of[via]; j < start_of[via + 1]; j++)
                if (arcs[j] != turn) bans[ban_count++] = (uint64_t)coming << 32 | arcs[j];
    }
    qsort(bans, ban_count, sizeof *bans, compare);
    heap = calloc(16 * (size_t)ways, sizeof *heap), best_time = calloc(2 * (size_t)ways, sizeof *best_time);
    uint32_t from, to;
    double begin, finish;
    while (scanf("%u %lf %u %lf", &from, &begin, &to, &finish) == 4) printf("%lld\n", (long long)search(from, begin, to, finish));
    return 0;
}
