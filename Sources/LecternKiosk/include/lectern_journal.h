/* The journal of a terminal: what was done while its line was down, on flash, until the city has answered for it and the
 * firmware has read the answer. Part of LecternKiosk; lectern_kiosk.h is the whole library, and docs/Kiosk.md its page.
 *
 * What it promises. A function that appends returns LECTERN_OK when the record is on flash: it is found again after a loss of
 * power at any later moment. After a loss of power in the middle of an append the record is there whole, or not at all;
 * whatever was appended before it is there. Pages that were written are never written again before their segment is erased.
 *
 * How. The flash is divided into segments, which are erased whole, and these into pages, which are written once between two
 * erasures. Segments are used in turn, so that they wear evenly. A record begins at a page of its own and has a checksum that
 * also covers where it stands. When a segment is full, the next one is erased; what is still needed of the oldest segment is copied
 * into it; a last record says that it is complete, and only then does it count. One segment is always free for this.
 *
 * Threads: a journal belongs to one thread. Memory: none but the structure below, about 18 KiB. */
#ifndef LECTERN_JOURNAL_H
#define LECTERN_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

/* What functions of this library return. Negative values are failures. */
enum lectern_status {
    LECTERN_OK = 0,
    LECTERN_FULL = -1,       /* the journal takes no operation more until the firmware has read outcomes */
    LECTERN_FLASH_FAILED = -2, /* the flash returned an error; the call may be made again */
    LECTERN_TOO_LARGE = -3,  /* what was passed is larger than its limit */
    LECTERN_NOT_THERE = -4,  /* there is no such record, or it does not pass its checksum any more */
    LECTERN_INVALID = -5,    /* an argument is out of its range */
    LECTERN_OFFLINE = -6,    /* there is no connection now */
    LECTERN_BUSY = -7,       /* as many calls are open as may be; or bytes have to be sent first */
    LECTERN_TLS_FAILED = -8, /* OpenSSL refused something at start: a file, a name, memory */
    LECTERN_FORGED = -9,     /* a signature or a hash is wrong */
    LECTERN_STALE = -10,     /* the local rules are older than they may be */
};

/* The most that is kept at once: operations with and without an outcome. 16 bytes of memory each. */
#ifndef LECTERN_JOURNAL_OPERATIONS_MAX
#define LECTERN_JOURNAL_OPERATIONS_MAX 1024
#endif

enum {
    LECTERN_RECORD_BYTES_MAX = 1024, /* a record with its header, rounded up to pages */
    LECTERN_RECORD_HEADER_BYTES = 16,
    LECTERN_OPERATION_BYTES_MAX = LECTERN_RECORD_BYTES_MAX - LECTERN_RECORD_HEADER_BYTES,
    LECTERN_OUTCOME_BYTES_MAX = 240,
    LECTERN_STATE_BYTES_MAX = 112,
    LECTERN_PAGE_BYTES_MIN = 64,
    LECTERN_PAGE_BYTES_MAX = 1024,
};

/* A flash memory, or whatever behaves like one. Functions return 0, or another value where the flash failed.
 *
 * Page numbers count from 0 over the whole flash: page P of segment S is S * segment_pages + P. */
typedef struct lectern_flash {
    void *context;
    uint32_t segments;      /* at least 2; all but one hold records */
    uint32_t segment_pages; /* pages of a segment, which are erased together; more than a record of the largest size takes, see lectern_journal_open */
    uint32_t page_bytes;    /* bytes that are written together: a power of two, 64 to 1024. What was synced in other pages
                               must survive a loss of power while this one is written */
    /* Reads `size` bytes from `offset` of a page on; they may reach into the pages behind it. */
    int (*read)(void *context, uint32_t page, uint32_t offset, void *into, uint32_t size);
    /* Writes whole pages, which have not been written since their segment was erased. */
    int (*program)(void *context, uint32_t page, const void *from, uint32_t pages);
    /* Erases a segment: all its bytes are 0xFF then. */
    int (*erase)(void *context, uint32_t segment);
    /* Returns when everything before it survives a loss of power. */
    int (*sync)(void *context);
} lectern_flash;

/* Where an operation lies. For the journal alone. */
typedef struct lectern_journal_entry {
    uint32_t sequence;
    uint32_t operation_page, outcome_page; /* outcome_page 0: there is none yet */
    uint8_t operation_pages, outcome_pages;
} lectern_journal_entry;

/* A journal. Its members are for the journal alone, but for those that are described. */
typedef struct lectern_journal {
    const lectern_flash *flash;
    uint64_t generation, oldest; /* of the segment that is written, and of the oldest that counts; generation % segments is its place */
    uint32_t next_sequence;
    uint32_t next_page;          /* of the segment that is written */
    uint32_t state_page, state_pages;
    uint32_t charged_pages, budget_pages;
    uint32_t count;              /* operations that are kept */
    uint32_t lost;               /* records that were needed and did not pass their checksum: flash that went bad */
    uint32_t torn_pages;         /* found at the last start: written, but part of no whole record */
    bool failed;
    lectern_journal_entry entries[LECTERN_JOURNAL_OPERATIONS_MAX];
    uint8_t buffer[LECTERN_RECORD_BYTES_MAX];
} lectern_journal;

/* Finds what is on the flash; an empty or foreign one is erased and begun anew. Reads the whole flash twice.
 * Returns LECTERN_OK, LECTERN_INVALID (the flash's measures: two segments of 16 pages of 256 bytes are the least; of 64 pages of 64 bytes; of 8 of 1024), LECTERN_FLASH_FAILED, or LECTERN_TOO_LARGE (more operations are kept there
 * than LECTERN_JOURNAL_OPERATIONS_MAX; nothing was changed). */
int lectern_journal_open(lectern_journal *journal, const lectern_flash *flash);

/* Appends an operation and gives it the next sequence number, which rises by one from 1 on. Only a number whose operation was lost with
 * the power before this function returned may be given again.
 * Returns LECTERN_OK, LECTERN_FULL, LECTERN_TOO_LARGE, or LECTERN_FLASH_FAILED; after the last the operation may be on flash or not, under that
 * number (0: certainly not), so a caller that gives up forgets it: lectern_journal_forget(journal, *sequence). */
int lectern_journal_append(lectern_journal *journal, const void *operation, uint32_t size, uint64_t *sequence);

/* Whether an operation of so many bytes would be taken now. */
bool lectern_journal_has_room(const lectern_journal *journal, uint32_t size);

/* Appends what became of an operation, instead of what was said before. */
int lectern_journal_put_outcome(lectern_journal *journal, uint64_t sequence, const void *outcome, uint32_t size);

/* Ends an operation: it and its outcome are not found any more. LECTERN_NOT_THERE: it was ended already. */
int lectern_journal_forget(lectern_journal *journal, uint64_t sequence);

/* Keeps one small text of the library's own, instead of the last one. */
int lectern_journal_put_state(lectern_journal *journal, const void *state, uint32_t size);

/* Copies what was kept into `into`. Returns its size, or LECTERN_NOT_THERE, LECTERN_TOO_LARGE (`capacity` is too small), LECTERN_FLASH_FAILED. */
int lectern_journal_read_operation(lectern_journal *journal, uint64_t sequence, void *into, uint32_t capacity);
int lectern_journal_read_outcome(lectern_journal *journal, uint64_t sequence, void *into, uint32_t capacity);
int lectern_journal_read_state(lectern_journal *journal, void *into, uint32_t capacity);

/* The first operation whose number is at least `from`, with or without an outcome; 0: there is none. */
uint64_t lectern_journal_next(const lectern_journal *journal, uint64_t from, bool with_outcome);
/* How many operations have no outcome yet. */
uint32_t lectern_journal_waiting(const lectern_journal *journal);

/* A flash in a file, for terminals with a file system and for tests. The file is made where it is missing. */
typedef struct lectern_flash_file {
    int descriptor;
    uint32_t segment_bytes, page_bytes;
} lectern_flash_file;

/* Opens the file and fills `flash` in. A file shorter than the flash is made longer, of 0xFF. Returns LECTERN_OK, LECTERN_INVALID or LECTERN_FLASH_FAILED
 * with errno. */
int lectern_flash_file_open(lectern_flash_file *file, lectern_flash *flash, const char *path, uint32_t segments, uint32_t segment_pages, uint32_t page_bytes);
void lectern_flash_file_close(lectern_flash_file *file);

#endif
