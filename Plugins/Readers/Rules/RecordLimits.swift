// The bounds of a reader's own record.

/// How much a reader keeps, and how much one request may hold.
package enum RecordLimits {
    package static let preferencesMax = 200
    package static let listsMax = 50
    /// Of all lists of a reader together.
    package static let listEntriesMax = 2_000
    package static let notesMax = 1_000
    package static let preferenceCharactersMax = 1_024
    package static let listNameCharactersMax = 200
    package static let remarkCharactersMax = 500
    package static let noteCharactersMax = 4_000
    /// Changes of entries in one request.
    package static let changesMax = 64
    /// Editions that a reader has positions in.
    package static let editionsMax = 1_000
    /// Devices of a reader whose positions in one edition are kept; the one that was heard of longest ago makes room.
    package static let devicesMax = 8
    package static let locatorCharactersMax = 500
    package static let percentHundredthsMax: UInt32 = 10_000
    /// Purposes of a library.
    package static let purposesMax = 100
    package static let purposeTextCharactersMax = 10_000
    /// Decisions of a reader about one purpose that are kept; of more the oldest that does not count goes.
    package static let decisionsMax = 200
    /// Days that a loan is kept after its end, where that has an end.
    package static let historyDaysMax: UInt32 = 3_650
    /// How long the pages of an export may be read after its beginning.
    package static let exportMilliseconds: Int64 = 3_600_000
    /// Rows that are looked at for one page of an export, or in one step of an erasure.
    package static let personRowsMax: UInt32 = 1_000
    /// Children of one guardian whom a refusal names.
    package static let namedReadersMax: Int64 = 10
    /// Readers that one HistoryKept asks about.
    package static let historyReadersMax = 256
}
