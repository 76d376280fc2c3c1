/* A fuzzer's target (libFuzzer): the journal opens whatever stands on its flash, and a life of commands keeps what was confirmed.
 *
 *   clang -std=c11 -g -O1 -fsanitize=fuzzer,address,undefined ... journal_fuzz.c simulated_flash.c
 *
 * The first byte says which: an image of the flash whose checksums are put right first, so that damage reaches what is behind
 * them; an image as it is; or commands. */
#include "checksum.h"
#include "simulated_flash.h"
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static simulated_flash flash;
static lectern_journal journal;
static const uint32_t measures[][3] = {{2, 64, 64}, {3, 40, 64}, {4, 32, 128}, {2, 16, 256}, {5, 16, 256}, {4, 8, 1024}};
enum { KINDS = 6, RECORD_FORM = 1, KEPT_MAX = 64 };

/* Gives every record that stands at the beginning of a page the checksum that it has to have. */
static void correct_checksums(void) {
    uint32_t bytes = flash.flash.page_bytes, pages = flash.flash.segments * flash.flash.segment_pages;
    for (uint32_t page = 0; page < pages; page++) {
        uint8_t place[12], *record = flash.now + (size_t)page * bytes;
        uint8_t *first = flash.now + (size_t)(page - page % flash.flash.segment_pages) * bytes;
        uint32_t size = lectern_get16(record + 6), room = (flash.flash.segment_pages - page % flash.flash.segment_pages) * bytes;
        if (size > LECTERN_OPERATION_BYTES_MAX || LECTERN_RECORD_HEADER_BYTES + size > room) continue;
        record[5] = RECORD_FORM;
        record[4] = (uint8_t)(1 + record[4] % KINDS);
        if (page % flash.flash.segment_pages == 0 && size == 16) { /* SEGMENT, of this place and these measures */
            record[4] = 1;
            lectern_put64(record + 8, lectern_get64(record + 8) / flash.flash.segments * flash.flash.segments + page / flash.flash.segment_pages);
            lectern_put32(record + 20, flash.flash.segments), lectern_put32(record + 24, flash.flash.segment_pages), lectern_put32(record + 28, bytes);
        }
        lectern_put64(place, lectern_get64(first + 8));
        lectern_put32(place + 8, page);
        lectern_put32(record, lectern_crc32c(lectern_crc32c(0, place, sizeof place), record + 4, LECTERN_RECORD_HEADER_BYTES - 4 + size));
    }
}

/* Uses all that is found, then goes on. */
static void use(void) {
    uint8_t bytes[LECTERN_RECORD_BYTES_MAX];
    uint64_t sequence = 0;
    for (uint64_t at = 0; (at = lectern_journal_next(&journal, at, false)) != 0; at++) {
        EXPECT(lectern_journal_read_operation(&journal, at, bytes, sizeof bytes) >= 0);
        EXPECT(lectern_journal_read_outcome(&journal, at, bytes, sizeof bytes) == LECTERN_NOT_THERE);
    }
    for (uint64_t at = 0; (at = lectern_journal_next(&journal, at, true)) != 0; at++)
        EXPECT(lectern_journal_read_outcome(&journal, at, bytes, sizeof bytes) >= 0);
    (void)lectern_journal_read_state(&journal, bytes, sizeof bytes);
    memset(bytes, 7, sizeof bytes);
    for (int i = 0; i < 30; i++) {
        int status = lectern_journal_append(&journal, bytes, (uint32_t)i * 30, &sequence);
        EXPECT(status == LECTERN_OK || status == LECTERN_FULL);
        if (status != LECTERN_OK) break;
        if (i % 3) EXPECT(lectern_journal_put_outcome(&journal, sequence, bytes, 200) == LECTERN_OK);
        if (i % 2) EXPECT(lectern_journal_forget(&journal, sequence) == LECTERN_OK);
    }
    uint32_t kept = journal.count;
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    EXPECT(journal.count == kept);
}

static void open_image(const uint8_t *data, size_t size, int corrects) {
    size_t bytes = (size_t)flash.flash.segments * flash.flash.segment_pages * flash.flash.page_bytes;
    memcpy(flash.now, data, size < bytes ? size : bytes);
    if (corrects) correct_checksums();
    memset(flash.written, 0, sizeof flash.written);
    for (size_t i = 0; i < bytes; i++) flash.written[i / flash.flash.page_bytes] |= flash.now[i] != 0xff;
    memcpy(flash.synced, flash.now, bytes);
    int status = lectern_journal_open(&journal, &flash.flash);
    EXPECT(status == LECTERN_OK || status == LECTERN_TOO_LARGE);
    if (status == LECTERN_OK && journal.charged_pages <= journal.budget_pages && journal.next_sequence < UINT32_MAX - 100) use();
}

/* Two bytes a command. What was confirmed and not ended is found after each loss of power. */
static void live(const uint8_t *data, size_t size) {
    uint64_t kept[KEPT_MAX], sequence;
    uint32_t count = 0;
    uint8_t bytes[LECTERN_RECORD_BYTES_MAX] = {0};
    EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint8_t what = data[i] % 5, how = data[i + 1];
        if (what == 0 && count < KEPT_MAX && lectern_journal_append(&journal, bytes, how * 4u, &sequence) == LECTERN_OK) kept[count++] = sequence;
        if (what == 1 && count) (void)lectern_journal_put_outcome(&journal, kept[how % count], bytes, how % LECTERN_OUTCOME_BYTES_MAX);
        if (what == 2 && count && lectern_journal_forget(&journal, kept[how % count]) != LECTERN_FLASH_FAILED) kept[how % count] = kept[count - 1], count--;
        else if (what == 2 && count) kept[how % count] = kept[count - 1], count--; /* it may be there or not */
        if (what == 3) flash.cut_at = flash.bytes + (uint64_t)how * how;
        if (what == 4) (void)lectern_journal_put_state(&journal, bytes, how % LECTERN_STATE_BYTES_MAX);
        if (!flash.is_off) continue;
        simulated_power_on(&flash);
        EXPECT(lectern_journal_open(&journal, &flash.flash) == LECTERN_OK);
        for (uint32_t at = 0; at < count; at++) EXPECT(lectern_journal_read_operation(&journal, kept[at], bytes, sizeof bytes) >= 0);
    }
    EXPECT(journal.lost == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 3) return 0;
    const uint32_t *measure = measures[data[1] % (sizeof measures / sizeof *measures)];
    simulated_flash_make(&flash, data[2], measure[0], measure[1], measure[2]);
    if (data[0] % 3 < 2) open_image(data + 3, size - 3, data[0] % 3);
    else live(data + 3, size - 3);
    return 0;
}
