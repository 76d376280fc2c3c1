// A program in C that finds routes on a street file by the same search as Lectern's: what the same work costs without Swift.
//
// route FILE MODE < PAIRS: each line is "SEGMENT FRACTION SEGMENT FRACTION"; prints the milliseconds of each, -1 where there is no way,
// and on standard error the processor time of a route in microseconds. The file must be a whole one: nothing in it is checked.

#include <fcntl.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

typedef struct { int32_t latitude, longitude; } point;
typedef struct { uint32_t first_point, name, centimetres; uint8_t kind, flags; uint16_t unused; } segment;
typedef struct { int32_t latitude, longitude; uint32_t first_out, first_in; } node;
typedef struct { uint32_t head, tail, time_and_flags, passage; } edge;
typedef struct { uint32_t from, to; } ban;
typedef struct { uint32_t round, time, next; } label;
typedef struct { uint64_t *words; size_t count, capacity; } queue;
typedef struct { double latitude, longitude; } place;

enum { HAS_BANS = 1u << 31, MAY_TURN_BACK = 1u << 29, TIME_MASK = (1u << 27) - 1, TIME_MAX = 1u << 30 };
static const uint64_t bias = 1ull << 31;

static const point *points;
static const segment *segments;
static const node *nodes;
static const edge *edges;
static const uint32_t *incoming, *edge_of_passage;
static const ban *bans;
static size_t bans_count;
static label *labels;
static uint32_t round_now;
static queue forward, backward;
static double per_north, per_east;
static place start_place, end_place;

static void push(queue *queue, uint64_t key, uint32_t edge)
{
    if (queue->count == queue->capacity) {
        queue->capacity = queue->capacity ? queue->capacity * 2 : 1024;
        queue->words = realloc(queue->words, queue->capacity * sizeof(uint64_t));
    }
    uint64_t word = key << 27 | edge;
    size_t at = queue->count++;
    while (at > 0) {
        size_t parent = (at - 1) >> 2;
        if (queue->words[parent] <= word) break;
        queue->words[at] = queue->words[parent];
        at = parent;
    }
    queue->words[at] = word;
}

static uint32_t pop(queue *queue)
{
    uint64_t first = queue->words[0], word = queue->words[--queue->count];
    size_t at = 0;
    for (;;) {
        size_t child = at * 4 + 1;
        if (child >= queue->count) break;
        size_t least = child, end = child + 4 < queue->count ? child + 4 : queue->count;
        for (size_t other = child + 1; other < end; other++)
            if (queue->words[other] < queue->words[least]) least = other;
        if (queue->words[least] >= word) break;
        queue->words[at] = queue->words[least];
        at = least;
    }
    queue->words[at] = word;
    return (uint32_t)(first & ((1u << 27) - 1));
}

static int64_t estimate(const node *node, const place *place)
{
    double north = (node->latitude - place->latitude) * per_north, east = (node->longitude - place->longitude) * per_east;
    double time = sqrt(north * north + east * east);
    return (int64_t)(time < 1073741824 ? time : 1073741824);
}

static int is_banned(uint32_t from, uint32_t to)
{
    size_t low = 0, high = bans_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (bans[middle].from < from || (bans[middle].from == from && bans[middle].to < to)) low = middle + 1;
        else high = middle;
    }
    return low < bans_count && bans[low].from == from && bans[low].to == to;
}

static void reach(uint32_t number, uint32_t time, uint32_t before)
{
    label *label = &labels[2 * (size_t)number];
    if (label->round >= round_now && label->time <= time) return;
    label->round = round_now, label->time = time, label->next = before;
    const node *node = &nodes[edges[number].head];
    push(&forward, 2 * (uint64_t)time + bias + estimate(node, &end_place) - estimate(node, &start_place), number);
}

static void reach_back(uint32_t number, uint32_t time, uint32_t behind)
{
    label *label = &labels[2 * (size_t)number + 1];
    if (label->round >= round_now && label->time <= time) return;
    label->round = round_now, label->time = time, label->next = behind;
    const node *node = &nodes[edges[number].head];
    push(&backward, 2 * (uint64_t)time + bias + estimate(node, &start_place) - estimate(node, &end_place), number);
}

static uint32_t part(double share, uint32_t number) { return (uint32_t)round((edges[number].time_and_flags & TIME_MASK) * share); }

static double metres(place one, place other)
{
    double rad = M_PI / 180, a = sin((other.latitude - one.latitude) * rad / 2), b = sin((other.longitude - one.longitude) * rad / 2);
    double chord = sqrt(a * a + cos(one.latitude * rad) * cos(other.latitude * rad) * b * b);
    return 2 * 6371008.8 * asin(chord < 1 ? chord : 1);
}

static place degrees(point point) { return (place){point.latitude / 1e7, point.longitude / 1e7}; }

/* The place on a segment, in ten-millionths of a degree. */
static place at(uint32_t number, double fraction)
{
    uint32_t first = segments[number].first_point, end = segments[number + 1].first_point;
    double rest = 0;
    for (uint32_t i = first; i + 1 < end; i++) rest += metres(degrees(points[i]), degrees(points[i + 1]));
    rest *= fraction;
    for (uint32_t i = first; i + 1 < end; i++) {
        double length = metres(degrees(points[i]), degrees(points[i + 1]));
        if (rest <= length || i + 2 == end) {
            double share = length > 0 ? (rest < length ? rest / length : 1) : 0;
            return (place){points[i].latitude + (points[i + 1].latitude - (double)points[i].latitude) * share,
                           points[i].longitude + (points[i + 1].longitude - (double)points[i].longitude) * share};
        }
        rest -= length;
    }
    return (place){0, 0};
}

static int64_t route(uint32_t from, double begin, uint32_t to, double finish)
{
    round_now += 2;
    forward.count = backward.count = 0;
    start_place = at(from, begin), end_place = at(to, finish);
    int64_t best = -1;
    for (uint32_t direction = 0; direction < 2; direction++) {
        uint32_t number = edge_of_passage[2 * from + direction];
        if (number == UINT32_MAX) continue;
        double share = direction ? begin - finish : finish - begin;
        if (from == to && share >= 0 && (best < 0 || part(share, number) < best)) best = part(share, number);
        reach(number, part(direction ? begin : 1 - begin, number), UINT32_MAX);
    }
    for (uint32_t direction = 0; direction < 2; direction++) {
        uint32_t first = edge_of_passage[2 * to + direction];
        if (first == UINT32_MAX) continue;
        uint32_t time = part(direction ? 1 - finish : finish, first), tail = edges[first].tail;
        for (uint32_t number = nodes[tail].first_out; number < nodes[tail + 1].first_out; number++) {
            if (edges[number].passage != 2 * to + direction) continue;
            for (uint32_t i = nodes[tail].first_in; i < nodes[tail + 1].first_in; i++) {
                const edge *before = &edges[incoming[i]];
                if (before->passage == (edges[number].passage ^ 1) && !(before->time_and_flags & MAY_TURN_BACK)) continue;
                if (before->time_and_flags & HAS_BANS && is_banned(incoming[i], number)) continue;
                reach_back(incoming[i], time, number | 1u << 31);
            }
        }
    }
    while (forward.count && backward.count) {
        uint64_t limit = best < 0 ? UINT64_MAX : 2 * (uint64_t)best + 2 * bias;
        if ((forward.words[0] >> 27) + (backward.words[0] >> 27) >= limit) break;
        if (forward.count <= backward.count) {
            uint32_t number = pop(&forward);
            label *label = &labels[2 * (size_t)number];
            if (label->round != round_now) continue;
            label->round |= 1;
            const edge *here = &edges[number];
            uint32_t back = here->time_and_flags & MAY_TURN_BACK ? UINT32_MAX : here->passage ^ 1;
            for (uint32_t next = nodes[here->head].first_out; next < nodes[here->head + 1].first_out; next++) {
                if (edges[next].passage == back) continue;
                if (here->time_and_flags & HAS_BANS && is_banned(number, next)) continue;
                uint32_t time = label->time + (edges[next].time_and_flags & TIME_MASK);
                if (time <= TIME_MAX) reach(next, time, number);
            }
            if (label[1].round >= round_now && (best < 0 || label->time + (int64_t)label[1].time < best)) best = label->time + (int64_t)label[1].time;
        } else {
            uint32_t number = pop(&backward);
            label *label = &labels[2 * (size_t)number + 1];
            if (label->round != round_now) continue;
            label->round |= 1;
            const edge *here = &edges[number];
            uint32_t time = label->time + (here->time_and_flags & TIME_MASK);
            for (uint32_t i = nodes[here->tail].first_in; i < nodes[here->tail + 1].first_in && time <= TIME_MAX; i++) {
                const edge *before = &edges[incoming[i]];
                if (before->passage == (here->passage ^ 1) && !(before->time_and_flags & MAY_TURN_BACK)) continue;
                if (before->time_and_flags & HAS_BANS && is_banned(incoming[i], number)) continue;
                reach_back(incoming[i], time, number);
            }
            if (label[-1].round >= round_now && (best < 0 || label->time + (int64_t)label[-1].time < best)) best = label->time + (int64_t)label[-1].time;
        }
    }
    return best;
}

static double processor_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **arguments)
{
    if (count != 3) return fprintf(stderr, "route FILE MODE < PAIRS\n"), 2;
    int file = open(arguments[1], O_RDONLY);
    struct stat facts;
    if (file < 0 || fstat(file, &facts)) return perror(arguments[1]), 1;
    const uint64_t *words = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (words == MAP_FAILED) return perror("mmap"), 1;
    int mode = strcmp(arguments[2], "foot") == 0 ? 0 : strcmp(arguments[2], "bicycle") == 0 ? 1 : 2;
#define SECTION(n) ((const void *)((const char *)words + words[5 + 2 * (n)]))
#define COUNT(n) ((size_t)words[5 + 2 * (n) + 1])
    const int64_t *numbers = SECTION(1);
    points = SECTION(2), segments = SECTION(3);
    int first = 9 + 5 * mode;
    nodes = SECTION(first), edges = SECTION(first + 1), incoming = SECTION(first + 2), edge_of_passage = SECTION(first + 3);
    bans = SECTION(first + 4), bans_count = COUNT(first + 4);
    labels = calloc(2 * COUNT(first + 1) + 1, sizeof(label));
    double rad = M_PI / 180 / 1e7, half = (double)(numbers[2] - numbers[0] > numbers[3] - numbers[1] ? numbers[2] - numbers[0] : numbers[3] - numbers[1]) / 2 * rad;
    double highest = (double)(llabs(numbers[0]) > llabs(numbers[2]) ? llabs(numbers[0]) : llabs(numbers[2])) * rad;
    double share = 1 - half * half / 6 > 0 ? (1 - half * half / 6) * 0.999999 : 0;
    per_north = 6371008.8 * rad * share / ((double)numbers[8 + mode] / 36) * 1000;
    per_east = per_north * cos(highest);
    uint32_t from, to;
    double begin, finish, spent = 0;
    long routes = 0;
    while (scanf("%u %lf %u %lf", &from, &begin, &to, &finish) == 4) {
        double before = processor_seconds();
        int64_t time = route(from, begin, to, finish);
        spent += processor_seconds() - before;
        routes++;
        printf("%lld\n", (long long)time);
    }
    fprintf(stderr, "%ld routes, %.1f microseconds each\n", routes, routes ? spent * 1e6 / routes : 0);
    return 0;
}
