/* The journal: records on flash and where each lies. lectern_journal.h says what it promises, and how.
 *
 * A record, numbers with the least byte first:
 *
 *   bytes  0-3   CRC-32C of generation (8 bytes), page (4 bytes), and of bytes 4 to the end of the contents
 *          4     kind
 *          5     version of this form: 1
 *          6-7   size of the contents
 *          8-15  sequence number of the operation; of SEGMENT the generation
 *          16-   the contents; then 0xFF up to the end of the page
 *
 * A segment begins with SEGMENT; then come copies of what was needed of an older one, READY, and what was appended.
 * A segment without READY does not count: its copies are still where they were copied from. */
#include "lectern_journal.h"
#include "checksum.h"
#include <string.h>

enum kind { SEGMENT = 1, OPERATION, OUTCOME, FORGET, STATE, READY };
enum { form_version = 1, segment_bytes = 16, ready_bytes = 8, header_bytes = LECTERN_RECORD_HEADER_BYTES };
/* Nobody erases a flash so often; a generation above it is damage. */
#define GENERATION_MAX (UINT64_MAX >> 2)

static uint32_t pages_of(const lectern_journal *journal, uint32_t size) {
    return (header_bytes + size + journal->flash->page_bytes - 1) / journal->flash->page_bytes;
}

static uint32_t first_page(const lectern_journal *journal, uint64_t generation) {
    return (uint32_t)(generation % journal->flash->segments) * journal->flash->segment_pages;
}

/* The generation whose records lie in the segment of a page, if any do. */
static uint64_t generation_of(const lectern_journal *journal, uint32_t page) {
    uint32_t segment = page / journal->flash->segment_pages, segments = journal->flash->segments;
    uint32_t behind = ((uint32_t)(journal->generation % segments) + segments - segment) % segments;
    return behind < journal->generation ? journal->generation - behind : 0;
}

static uint32_t checksum(uint64_t generation, uint32_t page, const uint8_t *record, uint32_t size) {
    uint8_t place[12];
    lectern_put64(place, generation);
    lectern_put32(place + 8, page);
    return lectern_crc32c(lectern_crc32c(0, place, sizeof place), record + 4, header_bytes - 4 + size);
}

/* Reads the record at a page into the buffer. Returns the size of its contents, LECTERN_NOT_THERE, or LECTERN_FLASH_FAILED.
 * A generation of 0 stands for the one that the record itself names, as SEGMENT does. */
static int read_record(lectern_journal *journal, uint64_t generation, uint32_t page) {
    const lectern_flash *flash = journal->flash;
    uint8_t *record = journal->buffer;
    if (flash->read(flash->context, page, 0, record, header_bytes) != 0) return LECTERN_FLASH_FAILED;
    uint32_t size = lectern_get16(record + 6);
    if (record[4] < SEGMENT || record[4] > READY || record[5] != form_version || size > LECTERN_OPERATION_BYTES_MAX) return LECTERN_NOT_THERE;
    if (page % flash->segment_pages + pages_of(journal, size) > flash->segment_pages) return LECTERN_NOT_THERE;
    if (flash->read(flash->context, page, header_bytes, record + header_bytes, size) != 0) return LECTERN_FLASH_FAILED;
    if (generation == 0) generation = lectern_get64(record + 8);
    return lectern_get32(record) == checksum(generation, page, record, size) ? (int)size : LECTERN_NOT_THERE;
}

/* Writes a record whose contents are in the buffer behind the header. */
static int program_record(lectern_journal *journal, uint64_t generation, uint32_t page, uint8_t kind, uint64_t sequence, uint32_t size) {
    const lectern_flash *flash = journal->flash;
    uint8_t *record = journal->buffer;
    uint32_t pages = pages_of(journal, size), end = header_bytes + size;
    record[4] = kind, record[5] = form_version;
    lectern_put16(record + 6, (uint16_t)size);
    lectern_put64(record + 8, sequence);
    lectern_put32(record, checksum(generation, page, record, size));
    memset(record + end, 0xff, pages * flash->page_bytes - end);
    return flash->program(flash->context, page, record, pages) == 0 ? LECTERN_OK : LECTERN_FLASH_FAILED;
}

static int sync_flash(const lectern_journal *journal) {
    return journal->flash->sync(journal->flash->context) == 0 ? LECTERN_OK : LECTERN_FLASH_FAILED;
}

/* ---- Where operations lie, in memory, in the order of their numbers. ---- */

/* The place of the first entry whose number is at least `sequence`. */
static uint32_t place_of(const lectern_journal *journal, uint64_t sequence) {
    uint32_t low = 0, high = journal->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (journal->entries[middle].sequence < sequence) low = middle + 1;
        else high = middle;
    }
    return low;
}

static lectern_journal_entry *entry_of(lectern_journal *journal, uint64_t sequence) {
    uint32_t place = place_of(journal, sequence);
    return place < journal->count && journal->entries[place].sequence == sequence ? &journal->entries[place] : NULL;
}

static uint32_t charge(const lectern_journal *journal, uint32_t operation_pages) {
    return operation_pages + pages_of(journal, LECTERN_OUTCOME_BYTES_MAX);
}

/* Notes where an operation lies. false: no entry is free. */
static bool add_entry(lectern_journal *journal, uint32_t sequence, uint32_t page, uint32_t pages) {
    lectern_journal_entry *entry = entry_of(journal, sequence);
    if (entry) {
        entry->operation_page = page;
        return true;
    }
    if (journal->count == LECTERN_JOURNAL_OPERATIONS_MAX) return false;
    uint32_t place = place_of(journal, sequence);
    entry = &journal->entries[place];
    memmove(entry + 1, entry, (journal->count - place) * sizeof *entry);
    *entry = (lectern_journal_entry){.sequence = sequence, .operation_page = page, .operation_pages = (uint8_t)pages};
    journal->count++;
    journal->charged_pages += charge(journal, pages);
    return true;
}

static void remove_entry(lectern_journal *journal, lectern_journal_entry *entry) {
    journal->charged_pages -= charge(journal, entry->operation_pages);
    memmove(entry, entry + 1, (size_t)(journal->entries + journal->count - (entry + 1)) * sizeof *entry);
    journal->count--;
}

/* ---- Beginning a segment. ---- */

/* Copies the record at *page to page `to`, if it lies in a generation before `oldest`. Returns how many pages were written, or a failure. */
static int copy_record(lectern_journal *journal, uint64_t generation, uint64_t oldest, uint32_t *page, uint32_t to, uint32_t end) {
    uint64_t from = generation_of(journal, *page);
    if (from >= oldest) return 0;
    int size = read_record(journal, from, *page);
    if (size < 0) return size;
    uint32_t pages = pages_of(journal, (uint32_t)size);
    if (to + pages > end) return LECTERN_FULL; /* cannot be: the copies come from one segment */
    if (program_record(journal, generation, to, journal->buffer[4], lectern_get64(journal->buffer + 8), (uint32_t)size) != LECTERN_OK) return LECTERN_FLASH_FAILED;
    *page = to;
    return (int)pages;
}

/* Copies what is still needed of generations before `oldest` to `page` and on. Returns the page behind it, or a failure.
 * What does not pass its checksum any more is given up and counted. */
static int copy_needed(lectern_journal *journal, uint64_t generation, uint64_t oldest, uint32_t page, uint32_t end) {
    for (uint32_t at = 0; at < journal->count;) {
        lectern_journal_entry *entry = &journal->entries[at];
        int copied = copy_record(journal, generation, oldest, &entry->operation_page, page, end);
        if (copied == LECTERN_NOT_THERE) {
            journal->lost++;
            remove_entry(journal, entry);
            continue;
        }
        if (copied < 0) return copied;
        page += (uint32_t)copied;
        if (entry->outcome_page) copied = copy_record(journal, generation, oldest, &entry->outcome_page, page, end);
        if (copied == LECTERN_NOT_THERE) { /* it is asked for once more, under the same key */
            journal->lost++;
            entry->outcome_page = entry->outcome_pages = 0;
        } else if (entry->outcome_page) {
            if (copied < 0) return copied;
            page += (uint32_t)copied;
        }
        at++;
    }
    if (journal->state_page) {
        int copied = copy_record(journal, generation, oldest, &journal->state_page, page, end);
        if (copied == LECTERN_NOT_THERE) journal->lost++, journal->state_page = 0;
        else if (copied < 0) return copied;
        else page += (uint32_t)copied;
    }
    return (int)page;
}

static int write_segment(lectern_journal *journal, uint64_t generation, uint64_t oldest) {
    const lectern_flash *flash = journal->flash;
    uint32_t first = first_page(journal, generation), end = first + flash->segment_pages;
    if (flash->erase(flash->context, first / flash->segment_pages) != 0) return LECTERN_FLASH_FAILED;
    uint8_t *contents = journal->buffer + header_bytes;
    lectern_put32(contents, journal->next_sequence);
    lectern_put32(contents + 4, flash->segments);
    lectern_put32(contents + 8, flash->segment_pages);
    lectern_put32(contents + 12, flash->page_bytes);
    if (program_record(journal, generation, first, SEGMENT, generation, segment_bytes) != LECTERN_OK) return LECTERN_FLASH_FAILED;
    int page = copy_needed(journal, generation, oldest, first + pages_of(journal, segment_bytes), end - pages_of(journal, ready_bytes));
    if (page < 0) return page;
    /* Only when the copies are on flash may READY say so. */
    if (sync_flash(journal) != LECTERN_OK) return LECTERN_FLASH_FAILED;
    lectern_put64(contents, oldest);
    if (program_record(journal, generation, (uint32_t)page, READY, 0, ready_bytes) != LECTERN_OK) return LECTERN_FLASH_FAILED;
    journal->next_page = (uint32_t)page + pages_of(journal, ready_bytes) - first;
    return sync_flash(journal);
}

/* Begins the next segment. After a failure the entries may point into it, so everything is read anew before anything else. */
static int begin_segment(lectern_journal *journal) {
    uint64_t generation = journal->generation + 1, oldest = journal->oldest;
    if (generation + 2 > oldest + journal->flash->segments) oldest = generation + 2 - journal->flash->segments;
    int status = write_segment(journal, generation, oldest);
    journal->failed = status != LECTERN_OK;
    if (status == LECTERN_OK) journal->generation = generation, journal->oldest = oldest;
    return status;
}

/* ---- Finding what is there. ---- */

/* Looks for the READY of a generation. Returns 1 and what it says, 0, or LECTERN_FLASH_FAILED. */
static int find_ready(lectern_journal *journal, uint64_t generation, uint64_t *oldest) {
    uint32_t first = first_page(journal, generation), end = first + journal->flash->segment_pages;
    for (uint32_t page = first; page < end;) {
        int size = read_record(journal, generation, page);
        if (size == LECTERN_FLASH_FAILED) return size;
        if (size == ready_bytes && journal->buffer[4] == READY) {
            *oldest = lectern_get64(journal->buffer + header_bytes);
            return 1;
        }
        page += size < 0 ? 1 : pages_of(journal, (uint32_t)size);
    }
    return 0;
}

/* Whether SEGMENT is in the buffer, of this flash and for this place. */
static bool is_segment(const lectern_journal *journal, int size, uint32_t segment, uint64_t generation) {
    const uint8_t *contents = journal->buffer + header_bytes;
    const lectern_flash *flash = journal->flash;
    return size == segment_bytes && journal->buffer[4] == SEGMENT && generation > 0 && generation <= GENERATION_MAX
        && generation % flash->segments == segment && lectern_get32(contents + 4) == flash->segments
        && lectern_get32(contents + 8) == flash->segment_pages && lectern_get32(contents + 12) == flash->page_bytes;
}

/* Finds the newest segment that is complete; generation 0: there is none. */
static int find_newest(lectern_journal *journal) {
    journal->generation = 0, journal->oldest = 1, journal->next_sequence = 1;
    for (uint32_t segment = 0; segment < journal->flash->segments; segment++) {
        int size = read_record(journal, 0, segment * journal->flash->segment_pages);
        if (size == LECTERN_FLASH_FAILED) return size;
        uint64_t generation = lectern_get64(journal->buffer + 8), oldest = 0;
        if (!is_segment(journal, size, segment, generation) || generation <= journal->generation) continue;
        int found = find_ready(journal, generation, &oldest);
        if (found < 0) return found;
        if (found && oldest > 0 && oldest <= generation) journal->generation = generation, journal->oldest = oldest;
    }
    if (journal->generation + 2 > journal->oldest + journal->flash->segments) journal->oldest = journal->generation + 2 - journal->flash->segments;
    return LECTERN_OK;
}

/* Takes the record in the buffer, which lies at `page`, into account. An operation may have been copied behind its outcome, so outcomes are
 * looked at when all operations are known; its end is behind all copies of it. */
static int replay_record(lectern_journal *journal, uint32_t page, uint32_t size, bool outcomes) {
    uint64_t sequence = lectern_get64(journal->buffer + 8);
    uint8_t kind = journal->buffer[4];
    if (outcomes != (kind == OUTCOME)) return LECTERN_OK;
    if (kind == SEGMENT) {
        uint32_t next = lectern_get32(journal->buffer + header_bytes);
        if (next > journal->next_sequence) journal->next_sequence = next;
    } else if (kind == STATE && size <= LECTERN_STATE_BYTES_MAX) {
        journal->state_page = page;
    }
    if (kind < OPERATION || kind > FORGET || sequence == 0 || sequence >= UINT32_MAX) return LECTERN_OK;
    if (sequence >= journal->next_sequence) journal->next_sequence = (uint32_t)sequence + 1;
    if (kind == OPERATION) return add_entry(journal, (uint32_t)sequence, page, pages_of(journal, size)) ? LECTERN_OK : LECTERN_TOO_LARGE;
    lectern_journal_entry *entry = entry_of(journal, sequence);
    if (!entry) return LECTERN_OK;
    if (kind == FORGET) remove_entry(journal, entry);
    else if (size <= LECTERN_OUTCOME_BYTES_MAX) entry->outcome_page = page, entry->outcome_pages = (uint8_t)pages_of(journal, size);
    return LECTERN_OK;
}

/* Whether nothing was written to a page since it was erased. 1, 0, or LECTERN_FLASH_FAILED. */
static int is_erased(lectern_journal *journal, uint32_t page) {
    const lectern_flash *flash = journal->flash;
    if (flash->read(flash->context, page, 0, journal->buffer, flash->page_bytes) != 0) return LECTERN_FLASH_FAILED;
    for (uint32_t at = 0; at < flash->page_bytes; at++)
        if (journal->buffer[at] != 0xff) return 0;
    return 1;
}

/* Reads the records of a segment in their order. In the newest one the page behind the last that was written is the next one. */
static int replay_segment(lectern_journal *journal, uint64_t generation, bool outcomes) {
    uint32_t first = first_page(journal, generation), end = first + journal->flash->segment_pages;
    bool finds_end = generation == journal->generation && !outcomes;
    for (uint32_t page = first; page < end;) {
        int size = read_record(journal, generation, page);
        if (size == LECTERN_FLASH_FAILED) return size;
        if (size >= 0) {
            int status = replay_record(journal, page, (uint32_t)size, outcomes);
            if (status != LECTERN_OK) return status;
            page += pages_of(journal, (uint32_t)size);
            if (finds_end) journal->next_page = page - first;
            continue;
        }
        if (!finds_end) {
            page++;
            continue;
        }
        int erased = is_erased(journal, page++);
        if (erased < 0) return erased;
        if (!erased) journal->next_page = page - first, journal->torn_pages++;
    }
    return LECTERN_OK;
}

static int recover(lectern_journal *journal) {
    uint32_t known = journal->next_sequence; /* a number that was given is not given again, though it may not be on flash */
    journal->count = journal->charged_pages = journal->state_page = journal->torn_pages = 0;
    journal->failed = true;
    /* What is found must last, also what a call wrote that failed. */
    int status = sync_flash(journal);
    if (status == LECTERN_OK) status = find_newest(journal);
    for (int outcomes = 0; outcomes < 2; outcomes++)
        for (uint64_t generation = journal->oldest; status == LECTERN_OK && generation <= journal->generation; generation++)
            status = replay_segment(journal, generation, outcomes);
    if (journal->next_sequence < known) journal->next_sequence = known;
    if (status != LECTERN_OK) return status;
    if (journal->generation == 0) return begin_segment(journal);
    journal->failed = false;
    return LECTERN_OK;
}

int lectern_journal_open(lectern_journal *journal, const lectern_flash *flash) {
    uint32_t bytes = flash->page_bytes;
    if (bytes < LECTERN_PAGE_BYTES_MIN || bytes > LECTERN_PAGE_BYTES_MAX || (bytes & (bytes - 1)) != 0) return LECTERN_INVALID;
    uint32_t largest = LECTERN_RECORD_BYTES_MAX / bytes, pages = flash->segment_pages;
    if (flash->segments < 2 || pages < 3 + largest || pages > INT32_MAX / flash->segments) return LECTERN_INVALID;
    memset(journal, 0, sizeof *journal);
    journal->flash = flash;
    /* Each segment but the free one may lose two pages to SEGMENT and READY, and at its end almost a record. Where less than the rest
     * is needed, one of them gains room for a record when it is copied, so appending comes to an end. */
    uint64_t budget = (uint64_t)(flash->segments - 1) * (pages - 1 - largest);
    uint32_t reserved = largest + pages_of(journal, LECTERN_STATE_BYTES_MAX);
    if (budget < reserved + charge(journal, largest)) return LECTERN_INVALID;
    journal->budget_pages = (uint32_t)budget - reserved;
    return recover(journal);
}

/* ---- Appending. ---- */

/* Writes a record at the next page, in a new segment where it does not fit into this one. */
static int append_record(lectern_journal *journal, uint8_t kind, uint64_t sequence, const void *contents, uint32_t size, uint32_t *page) {
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    uint32_t pages = pages_of(journal, size);
    for (uint32_t tries = 0; status == LECTERN_OK && journal->next_page + pages > journal->flash->segment_pages; tries++)
        status = tries <= journal->flash->segments ? begin_segment(journal) : LECTERN_FULL;
    if (status != LECTERN_OK) return status;
    *page = first_page(journal, journal->generation) + journal->next_page;
    if (size > 0) memcpy(journal->buffer + header_bytes, contents, size);
    journal->next_page += pages; /* also where writing fails: a page is written once */
    status = program_record(journal, journal->generation, *page, kind, sequence, size);
    if (status == LECTERN_OK) status = sync_flash(journal);
    journal->failed = status != LECTERN_OK; /* the record may be there or not: the flash is read before anything else is said of it */
    return status;
}

bool lectern_journal_has_room(const lectern_journal *journal, uint32_t size) {
    return journal->count < LECTERN_JOURNAL_OPERATIONS_MAX && journal->next_sequence < UINT32_MAX - 1
        && journal->charged_pages + charge(journal, pages_of(journal, size)) <= journal->budget_pages;
}

int lectern_journal_append(lectern_journal *journal, const void *operation, uint32_t size, uint64_t *sequence) {
    uint32_t page;
    *sequence = 0;
    if (size > LECTERN_OPERATION_BYTES_MAX) return LECTERN_TOO_LARGE;
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    if (status != LECTERN_OK) return status;
    if (!lectern_journal_has_room(journal, size)) return LECTERN_FULL;
    *sequence = journal->next_sequence++;
    status = append_record(journal, OPERATION, *sequence, operation, size, &page);
    if (status == LECTERN_OK && !add_entry(journal, (uint32_t)*sequence, page, pages_of(journal, size))) return LECTERN_FULL;
    return status;
}

int lectern_journal_put_outcome(lectern_journal *journal, uint64_t sequence, const void *outcome, uint32_t size) {
    uint32_t page;
    if (size > LECTERN_OUTCOME_BYTES_MAX) return LECTERN_TOO_LARGE;
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    if (status == LECTERN_OK && !entry_of(journal, sequence)) status = LECTERN_NOT_THERE;
    if (status == LECTERN_OK) status = append_record(journal, OUTCOME, sequence, outcome, size, &page);
    lectern_journal_entry *entry = entry_of(journal, sequence); /* it may have moved, or be lost */
    if (status != LECTERN_OK || !entry) return status != LECTERN_OK ? status : LECTERN_NOT_THERE;
    entry->outcome_page = page, entry->outcome_pages = (uint8_t)pages_of(journal, size);
    return LECTERN_OK;
}

int lectern_journal_forget(lectern_journal *journal, uint64_t sequence) {
    uint32_t page;
    if (sequence == 0 || sequence >= journal->next_sequence) return LECTERN_NOT_THERE;
    /* What may yet turn up is ended, too, although it is not found now. */
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    bool was_there = status == LECTERN_OK && entry_of(journal, sequence) != NULL;
    if (status == LECTERN_OK) status = append_record(journal, FORGET, sequence, NULL, 0, &page);
    lectern_journal_entry *entry = entry_of(journal, sequence);
    if (status != LECTERN_OK) return status;
    if (entry) remove_entry(journal, entry);
    return entry || was_there ? LECTERN_OK : LECTERN_NOT_THERE;
}

int lectern_journal_put_state(lectern_journal *journal, const void *state, uint32_t size) {
    uint32_t page;
    if (size > LECTERN_STATE_BYTES_MAX) return LECTERN_TOO_LARGE;
    int status = append_record(journal, STATE, 0, state, size, &page);
    if (status == LECTERN_OK) journal->state_page = page;
    return status;
}

/* ---- Reading. ---- */

static int read_contents(lectern_journal *journal, uint32_t page, void *into, uint32_t capacity) {
    int size = read_record(journal, generation_of(journal, page), page);
    if (size < 0) return size;
    if ((uint32_t)size > capacity) return LECTERN_TOO_LARGE;
    if (size > 0) memcpy(into, journal->buffer + header_bytes, (size_t)size);
    return size;
}

int lectern_journal_read_operation(lectern_journal *journal, uint64_t sequence, void *into, uint32_t capacity) {
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    const lectern_journal_entry *entry = status == LECTERN_OK ? entry_of(journal, sequence) : NULL;
    if (!entry) return status == LECTERN_OK ? LECTERN_NOT_THERE : status;
    return read_contents(journal, entry->operation_page, into, capacity);
}

int lectern_journal_read_outcome(lectern_journal *journal, uint64_t sequence, void *into, uint32_t capacity) {
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    const lectern_journal_entry *entry = status == LECTERN_OK ? entry_of(journal, sequence) : NULL;
    if (!entry || !entry->outcome_page) return status == LECTERN_OK ? LECTERN_NOT_THERE : status;
    return read_contents(journal, entry->outcome_page, into, capacity);
}

int lectern_journal_read_state(lectern_journal *journal, void *into, uint32_t capacity) {
    int status = journal->failed ? recover(journal) : LECTERN_OK;
    if (status != LECTERN_OK) return status;
    return journal->state_page ? read_contents(journal, journal->state_page, into, capacity) : LECTERN_NOT_THERE;
}

uint64_t lectern_journal_next(const lectern_journal *journal, uint64_t from, bool with_outcome) {
    for (uint32_t place = place_of(journal, from); place < journal->count; place++)
        if ((journal->entries[place].outcome_page != 0) == with_outcome) return journal->entries[place].sequence;
    return 0;
}

uint32_t lectern_journal_waiting(const lectern_journal *journal) {
    uint32_t waiting = 0;
    for (uint32_t place = 0; place < journal->count; place++) waiting += journal->entries[place].outcome_page == 0;
    return waiting;
}
