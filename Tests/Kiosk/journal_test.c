/* The journal on a flash that loses power: each test says what must hold, and ends the program where it does not.
 *
 *   journal_test [SEEDS]     how many seeds each test runs with; 2 unless given */
#define _POSIX_C_SOURCE 200809L
#include "simulated_flash.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MODEL_MAX = 600, STATE_SIZE = 40 };

/* What the journal must hold: written beside it by the simplest means. */
typedef struct model {
    struct { uint64_t sequence; uint32_t size, outcome_size, tried_size; int is_kept, has_outcome, is_unsure, outcome_unsure, forget_unsure; uint8_t outcome, tried; } operations[MODEL_MAX];
    uint32_t count, kept;
    int state, state_unsure; /* the byte that fills the state; -1: none */
} model;

static simulated_flash flash;
static lectern_journal journal;
static model expected;
static uint64_t power_cuts, appended;

/* Contents that tell what they are. */
static void fill(uint8_t *bytes, uint64_t sequence, uint32_t size) {
    uint64_t state = sequence * 7 + size;
    for (uint32_t i = 0; i < size; i++) bytes[i] = (uint8_t)simulated_random(&state);
}

/* Forgets what is over, so that the model does not grow. */
static void shorten_model(void) {
    uint32_t left = 0;
    for (uint32_t i = 0; i < expected.count; i++)
        if (expected.operations[i].is_kept || expected.operations[i].is_unsure) expected.operations[left++] = expected.operations[i];
    expected.count = left;
}

/* Compares the journal with the model. What was under way when power was lost may be there or not; then the model learns which. */
static void compare(void) {
    uint8_t found[LECTERN_RECORD_BYTES_MAX], wanted[LECTERN_RECORD_BYTES_MAX];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < expected.count; i++) {
        uint64_t sequence = expected.operations[i].sequence;
        int size = lectern_journal_read_operation(&journal, sequence, found, sizeof found);
        if (expected.operations[i].is_unsure) expected.operations[i].is_kept = size >= 0;
        if (expected.operations[i].forget_unsure) expected.operations[i].is_kept = size >= 0;
        expected.operations[i].is_unsure = expected.operations[i].forget_unsure = 0;
        if (!expected.operations[i].is_kept) {
            EXPECT(size == LECTERN_NOT_THERE);
            continue;
        }
        kept++;
        EXPECT(size == (int)expected.operations[i].size);
        fill(wanted, sequence, (uint32_t)size);
        EXPECT(memcmp(found, wanted, (size_t)size) == 0);
        size = lectern_journal_read_outcome(&journal, sequence, found, sizeof found);
        if (expected.operations[i].outcome_unsure && size == (int)expected.operations[i].tried_size && found[0] == expected.operations[i].tried)
            expected.operations[i].has_outcome = 1, expected.operations[i].outcome = found[0], expected.operations[i].outcome_size = (uint32_t)size;
        expected.operations[i].outcome_unsure = 0;
        EXPECT(size == (expected.operations[i].has_outcome ? (int)expected.operations[i].outcome_size : LECTERN_NOT_THERE));
        for (int at = 0; at < size; at++) EXPECT(found[at] == expected.operations[i].outcome);
    }
    EXPECT(kept == journal.count);
    EXPECT(journal.lost == 0);
    expected.kept = kept;
    int size = lectern_journal_read_state(&journal, found, sizeof found);
    if (expected.state_unsure >= 0 && size == STATE_SIZE && found[0] == expected.state_unsure) expected.state = expected.state_unsure;
    expected.state_unsure = -1;
    EXPECT(size == (expected.state >= 0 ? STATE_SIZE : LECTERN_NOT_THERE));
    EXPECT(expected.state < 0 || found[0] == expected.state);
}

static void append(uint64_t *random, uint32_t size_max) {
    uint8_t bytes[LECTERN_RECORD_BYTES_MAX];
    uint32_t size = (uint32_t)(simulated_random(random) % (size_max + 1));
    if (expected.count == MODEL_MAX) shorten_model();
    if (expected.count == MODEL_MAX) return;
    if (journal.failed) (void)lectern_journal_read_state(&journal, bytes, sizeof bytes); /* which reads the flash anew */
    uint64_t sequence = journal.next_sequence, given = 0;
    int has_room = lectern_journal_has_room(&journal, size);
    fill(bytes, sequence, size);
    int status = lectern_journal_append(&journal, bytes, size, &given);
    EXPECT(status == LECTERN_OK || status == LECTERN_FULL || status == LECTERN_FLASH_FAILED);
    EXPECT(journal.failed || has_room == (status != LECTERN_FULL));
    if (status == LECTERN_FULL) return;
    if (status == LECTERN_FLASH_FAILED && given == 0) return; /* a recovery failed before it was begun */
    EXPECT(given == sequence);
    appended++;
    uint32_t place = expected.count++;
    memset(&expected.operations[place], 0, sizeof expected.operations[place]);
    expected.operations[place].sequence = sequence, expected.operations[place].size = size;
    expected.operations[place].is_kept = status == LECTERN_OK, expected.operations[place].is_unsure = status != LECTERN_OK;
}

/* One step of a terminal's life, drawn from a seed. */
static void step(uint64_t *random, uint32_t size_max) {
    uint64_t what = simulated_random(random) % 10;
    uint32_t place = expected.count ? (uint32_t)(simulated_random(random) % expected.count) : 0;
    uint8_t byte = (uint8_t)simulated_random(random), bytes[LECTERN_OUTCOME_BYTES_MAX];
    memset(bytes, byte, sizeof bytes);
    if (what == 9) {
        int status = lectern_journal_put_state(&journal, bytes, STATE_SIZE);
        EXPECT(status == LECTERN_OK || status == LECTERN_FLASH_FAILED);
        if (status == LECTERN_OK) expected.state = byte;
        else expected.state_unsure = byte;
    } else if (what < 5 || expected.count == 0) {
        append(random, size_max);
    } else if (!expected.operations[place].is_kept) {
        return;
    } else if (what < 7) {
        uint32_t size = (uint32_t)(simulated_random(random) % sizeof bytes) + 1;
        int status = lectern_journal_put_outcome(&journal, expected.operations[place].sequence, bytes, size);
        EXPECT(status == LECTERN_OK || status == LECTERN_FLASH_FAILED);
        if (status == LECTERN_OK)
            expected.operations[place].has_outcome = 1, expected.operations[place].outcome = byte, expected.operations[place].outcome_size = size;
        else
            expected.operations[place].outcome_unsure = 1, expected.operations[place].tried = byte, expected.operations[place].tried_size = size;
    } else {
        int status = lectern_journal_forget(&journal, expected.operations[place].sequence);
        EXPECT(status == LECTERN_OK || status == LECTERN_FLASH_FAILED);
        if (status == LECTERN_OK) expected.operations[place].is_kept = 0;
        else expected.operations[place].forget_unsure = 1;
    }
}

static void begin(uint64_t seed, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes) {
    simulated_flash_make(&flash, seed, segments, segment_pages, page_bytes);
    memset(&expected, 0, sizeof expected);
    expected.state = expected.state_unsure = -1;
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
}

static void restart(void) {
    uint32_t next = journal.next_sequence;
    simulated_power_on(&flash);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    EXPECT(journal.next_sequence <= next);
    compare();
    shorten_model(); /* the number of an operation that was lost with the power may be given again */
}

/* Power is lost at each byte that a life writes: all that was confirmed is there, and life goes on. */
static void powerCut_atEveryByte_losesNothingConfirmed(uint64_t seed) {
    enum { STEPS = 90 };
    for (uint64_t cut = 1;; cut++) {
        uint64_t random = seed;
        begin(seed ^ cut, 3, 40, 64);
        flash.cut_at = flash.bytes + cut;
        int steps = 0;
        for (; steps < STEPS && !flash.is_off; steps++) step(&random, 300);
        if (!flash.is_off) break;
        power_cuts++;
        restart();
        for (; steps < STEPS; steps++) step(&random, 300);
        compare();
        restart();
    }
}

/* The first opening of an empty flash, cut at each byte, ends in an empty journal. */
static void powerCut_inTheFirstOpening_isNoHarm(uint64_t seed) {
    for (uint64_t cut = 1;; cut++) {
        simulated_flash_make(&flash, seed ^ cut, 2, 64, 64);
        memset(&expected, 0, sizeof expected);
        expected.state = expected.state_unsure = -1;
        flash.cut_at = cut;
        int status = lectern_journal_open(&journal, &flash.flash);
        if (status == LECTERN_OK) break;
        EXPECT(status == LECTERN_FLASH_FAILED);
        power_cuts++;
        restart();
        uint64_t random = seed;
        for (int i = 0; i < 10; i++) step(&random, 100);
        restart();
    }
}

/* Power is lost again and again at random bytes, also while the journal recovers from the last loss. */
static void powerCuts_inALongLife_loseNothingConfirmed(uint64_t seed, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes) {
    uint64_t random = seed;
    begin(seed, segments, segment_pages, page_bytes);
    for (int life = 0; life < 150; life++) {
        flash.cut_at = flash.bytes + simulated_random(&random) % (8 * segment_pages * page_bytes);
        for (int i = 0; i < 60 && !flash.is_off; i++) step(&random, LECTERN_OPERATION_BYTES_MAX);
        power_cuts += (uint64_t)flash.is_off;
        restart();
    }
}

/* Erasures stay even: no segment is erased more than twice as often as another. */
static void wear_isEven(uint64_t seed) {
    uint64_t random = seed, least = UINT64_MAX, most = 0;
    begin(seed, 5, 40, 64);
    for (int life = 0; life < 900; life++) {
        if (life % 2 == 0) flash.cut_at = flash.bytes + simulated_random(&random) % 20000;
        for (int i = 0; i < 20 && !flash.is_off; i++) step(&random, 300);
        power_cuts += (uint64_t)flash.is_off;
        restart();
    }
    for (uint32_t i = 0; i < flash.flash.segments; i++) {
        if (flash.erasures[i] < least) least = flash.erasures[i];
        if (flash.erasures[i] > most) most = flash.erasures[i];
    }
    printf("wear: %" PRIu64 " to %" PRIu64 " erasures a segment\n", least, most);
    EXPECT(least > 0 && most <= 2 * least);
}

/* Any call of the flash fails once: what was confirmed stays, and the next calls work. */
static void failingFlash_isToldAndOvercome(uint64_t seed) {
    enum { STEPS = 80 };
    for (uint64_t call = 1;; call++) {
        uint64_t random = seed;
        begin(seed, 3, 40, 64);
        flash.fail_at = flash.calls + call;
        int steps = 0;
        for (; steps < STEPS && flash.calls < flash.fail_at; steps++) step(&random, 300);
        if (flash.calls < flash.fail_at) break;
        /* What failed may be on flash: the caller ends it, as the header says. */
        for (uint32_t i = 0; i < expected.count; i++) {
            if (!expected.operations[i].is_unsure) continue;
            int status = lectern_journal_forget(&journal, expected.operations[i].sequence);
            EXPECT(status == LECTERN_OK || status == LECTERN_NOT_THERE);
            expected.operations[i].is_kept = expected.operations[i].is_unsure = 0;
        }
        compare();
        for (; steps < STEPS; steps++) step(&random, 300);
        compare();
        restart();
    }
}

/* A full journal takes no operation, but outcomes and ends; then it takes operations again. Whatever the measures. */
static void fullJournal_takesOutcomesAndIsEmptied(uint32_t segments, uint32_t segment_pages, uint32_t page_bytes, uint32_t size) {
    uint8_t bytes[LECTERN_RECORD_BYTES_MAX], outcome[LECTERN_OUTCOME_BYTES_MAX] = {1};
    uint64_t sequence = 0, last = 0, first = 1;
    simulated_flash_make(&flash, 1, segments, segment_pages, page_bytes);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    for (int round = 0; round < 3; round++) {
        int status;
        do {
            fill(bytes, journal.next_sequence, size);
            status = lectern_journal_append(&journal, bytes, size, &sequence);
            if (status == LECTERN_OK) last = sequence;
        } while (status == LECTERN_OK);
        EXPECT(status == LECTERN_FULL && journal.count > 0);
        EXPECT(lectern_journal_waiting(&journal) == journal.count);
        for (uint64_t i = first; i <= last; i++)
            for (int again = 0; again < 2; again++) EXPECT(lectern_journal_put_outcome(&journal, i, outcome, sizeof outcome) == LECTERN_OK);
        EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
        EXPECT(journal.count == last + 1 - first && lectern_journal_waiting(&journal) == 0);
        EXPECT(lectern_journal_next(&journal, 0, true) == first && lectern_journal_next(&journal, 0, false) == 0);
        for (uint64_t i = first; i <= last; i++) {
            uint8_t found[LECTERN_RECORD_BYTES_MAX];
            fill(bytes, i, size);
            EXPECT(lectern_journal_read_operation(&journal, i, found, sizeof found) == (int)size && memcmp(found, bytes, size) == 0);
            EXPECT(lectern_journal_forget(&journal, i) == LECTERN_OK);
            EXPECT(lectern_journal_forget(&journal, i) == LECTERN_NOT_THERE);
        }
        EXPECT(journal.count == 0 && journal.charged_pages == 0);
        first = last + 1;
    }
}

/* A page that goes bad costs the record in it, and no other. */
static void badPage_costsItsRecordAlone(void) {
    enum { OPERATIONS = 20 };
    uint8_t bytes[LECTERN_RECORD_BYTES_MAX];
    uint64_t sequence;
    simulated_flash_make(&flash, 1, 4, 32, 256);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    for (int i = 0; i < OPERATIONS; i++) {
        fill(bytes, (uint64_t)i + 1, 200);
        EXPECT(lectern_journal_append(&journal, bytes, 200, &sequence) == LECTERN_OK);
    }
    flash.now[journal.entries[7].operation_page * 256 + 100] ^= 4;
    EXPECT(lectern_journal_read_operation(&journal, 8, bytes, sizeof bytes) == LECTERN_NOT_THERE);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    EXPECT(journal.count == OPERATIONS - 1);
    flash.now[journal.entries[3].operation_page * 256 + 30] ^= 1;
    for (int i = 0; i < 300; i++) EXPECT(lectern_journal_put_state(&journal, "s", 1) == LECTERN_OK);
    EXPECT(journal.count == OPERATIONS - 2 && journal.lost == 1);
    EXPECT(lectern_journal_read_operation(&journal, 5, bytes, sizeof bytes) == 200);
}

/* A number is not given again, though nothing of its operation is left on the flash. */
static void numbers_ofWhatIsForgotten_areNotGivenAgain(void) {
    enum { OPERATIONS = 5 };
    uint64_t sequence;
    simulated_flash_make(&flash, 1, 3, 32, 256);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    for (int i = 0; i < OPERATIONS; i++) EXPECT(lectern_journal_append(&journal, "o", 1, &sequence) == LECTERN_OK);
    for (uint64_t i = 1; i <= OPERATIONS; i++) EXPECT(lectern_journal_forget(&journal, i) == LECTERN_OK);
    for (int i = 0; i < 300; i++) EXPECT(lectern_journal_put_state(&journal, "s", 1) == LECTERN_OK);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    EXPECT(lectern_journal_append(&journal, "o", 1, &sequence) == LECTERN_OK && sequence == OPERATIONS + 1);
}

static void wrongMeasures_areRefused(void) {
    static const uint32_t wrong[][3] = {{1, 64, 64}, {2, 18, 64}, {2, 64, 32}, {2, 64, 2048}, {2, 64, 96}, {2, 6, 256}, {0, 0, 0}, {UINT32_MAX, UINT32_MAX, 256}};
    simulated_flash_make(&flash, 1, 2, 64, 64);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        flash.flash.segments = wrong[i][0], flash.flash.segment_pages = wrong[i][1], flash.flash.page_bytes = wrong[i][2];
        EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_INVALID);
    }
    simulated_flash_make(&flash, 1, 2, 16, 256);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    simulated_flash_make(&flash, 1, 4, 4, 1024);
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
}

/* What is in a file is there after it was closed. */
static void file_keepsItsRecords(const char *path) {
    lectern_flash_file file;
    lectern_flash store;
    uint64_t sequence;
    uint8_t found[8];
    remove(path);
    for (int i = 1; i <= 100; i++) {
        EXPECT(lectern_flash_file_open(&file, &store, path, 4, 16, 256) == LECTERN_OK);
        EXPECT(lectern_journal_open(&journal, &store) == LECTERN_OK);
        EXPECT(lectern_journal_append(&journal, &i, sizeof i, &sequence) == LECTERN_OK && sequence == (uint64_t)i);
        EXPECT(lectern_journal_read_operation(&journal, sequence, found, sizeof found) == sizeof i && memcmp(found, &i, sizeof i) == 0);
        if (i > 3) EXPECT(lectern_journal_forget(&journal, sequence - 3) == LECTERN_OK);
        lectern_flash_file_close(&file);
    }
    EXPECT(journal.count == 3);
    remove(path);
}

int main(int count, char **arguments) {
    uint64_t seeds = count > 1 ? strtoull(arguments[1], NULL, 10) : 2;
    const char *folder = getenv("TMPDIR");
    char path[512];
    snprintf(path, sizeof path, "%s/lectern-journal-%d", folder ? folder : "/tmp", (int)getpid());
    wrongMeasures_areRefused();
    badPage_costsItsRecordAlone();
    numbers_ofWhatIsForgotten_areNotGivenAgain();
    for (uint32_t segments = 2; segments <= 8; segments++) {
        static const uint32_t sizes[] = {0, 100, 240, 500, LECTERN_OPERATION_BYTES_MAX};
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            fullJournal_takesOutcomesAndIsEmptied(segments, 64, 64, sizes[i]);
            fullJournal_takesOutcomesAndIsEmptied(segments, 16, 256, sizes[i]);
            fullJournal_takesOutcomesAndIsEmptied(segments, 8, 1024, sizes[i]);
        }
    }
    file_keepsItsRecords(path);
    for (uint64_t seed = 1; seed <= seeds; seed++) {
        powerCut_atEveryByte_losesNothingConfirmed(seed);
        powerCut_inTheFirstOpening_isNoHarm(seed);
        failingFlash_isToldAndOvercome(seed);
        powerCuts_inALongLife_loseNothingConfirmed(seed, 2, 64, 64);
        powerCuts_inALongLife_loseNothingConfirmed(seed, 4, 32, 256);
        powerCuts_inALongLife_loseNothingConfirmed(seed, 7, 8, 1024);
        wear_isEven(seed);
    }
    printf("%" PRIu64 " losses of power, %" PRIu64 " operations: nothing confirmed was lost\n", power_cuts, appended);
    return 0;
}
