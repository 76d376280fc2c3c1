// Every bound of the catalogue in one place, its unit in its name.

internal import LecternKit

/// How much Discovery takes, keeps and looks through.
enum DiscoveryLimits {
    static let batchRecordsMax = 256
    static let batchBytesMax = 512 * 1024
    /// The answer to a batch tells so many remarks at most.
    static let remarksMax = 512
    /// What identifies a record within its source, as a cursor gives it back.
    static let identityBytesMax = 1 << 16
    /// The name of where records come from, which is kept with each of them.
    static let sourceCharactersMax = 200

    /// A longer title, summary or other text is cut on import.
    static let textCharactersMax = 4_000
    static let titleCharactersMax = 1_000
    static let valuesMax = 64
    static let linksMax = 16
    static let linkCharactersMax = 2_000

    /// Records on a page of hits.
    static let page = PageSize(itemsDefault: 20, itemsMax: 100)
    /// A page ends early before its records have more bytes than this.
    static let pageBytesMax = 512 * 1024
    /// So many hits are scored; beyond them the total is a lower bound.
    static let candidatesMax = 2_000
    /// So many of each search for what may have been meant.
    static let nearCandidatesMax = 500
    /// So many documents are looked at where a form or branch is asked for.
    static let scannedMax = 10_000
    /// The records that one identifier may lead to.
    static let lookupMax = 100
    /// Values of one facet.
    static let facetValuesMax = 20

    /// Suggestions of one answer, and the documents that are looked at for them.
    static let suggestions = PageSize(itemsDefault: 10, itemsMax: 20)
    static let suggestedDocumentsMax = 200
    /// Similar records of one answer, and the documents that each search for them gives; at most `Candidates.sliceSize` less one.
    static let similar = PageSize(itemsDefault: 10, itemsMax: 49)
    static let similarDocumentsMax = 300

    /// What the dictionary gives for one word, and what of that may be meant.
    static let spellingsMax = 200
    static let correctionsMax = 12
    /// Words of one query that may be typing errors.
    static let correctedWordsMax = 8
    /// Records of one work. Keys bind no further ones to it, and staff can't.
    static let workRecordsMax = 1_000
    /// Keys of other records that are looked at for one record.
    static let boundKeysMax = 2_000
    /// Works that staff make one at a time.
    static let mergedWorksMax = 50
    /// Why staff did it.
    static let reasonCharactersMax = 1_000
    /// Editions of a work in a page of hits, and of one that is asked for.
    static let hitEditionsMax = 10
    static let editionsMax = 100
    /// Other volumes of a work's set, and records that hold it beside others.
    static let relatedRecordsMax = 100
    static let callNumberCharactersMax = 200
    /// Copies of which a record tells.
    static let holdingsMax = 64
    /// Records that one run of the timer groups.
    static let regroupedRecordsMax = 100
    /// Records that one run of the timer analyses anew.
    static let reindexedRecordsMax = 100
}
