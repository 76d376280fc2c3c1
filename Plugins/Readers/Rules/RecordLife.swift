// The life of a reader's record: alone, the one that counts for several, or merged into that one.

package import LecternKit

/// A reader's record.
package enum RecordLife: Life {
    package enum State: String, LifeName { case alone, leading, merged }
    package enum Event: String, LifeName {
        case added
        /// It is merged into another record.
        case merged
        /// Another record is merged into it.
        case joined
        case toldApart = "told_apart"
        /// The last of the others was told apart.
        case left
    }
    package enum Guard: String, LifeName {
        case otherRecord = "other_record"
        case belowRecordsMax = "below_records_max"
    }

    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<RecordLife>(
        "readers.record", "A reader's record. Several of one person count as one; each keeps what is its own, so that they can be told apart.",
        states: [
            .alone: "The person's only record.",
            .leading: "The record that counts for the person; others were merged into it.",
            .merged: "Another record counts for the person.",
        ],
        guards: [
            .otherRecord: "The two records are different ones.",
            .belowRecordsMax: "The person has fewer records than may be.",
        ],
        bounds: [.belowRecordsMax],
        edges: [
            .init(nil, .added, .alone, by: keepers, "Somebody becomes a reader."),
            .init(.alone, .merged, .merged, by: keepers, if: [.otherRecord], "Another record counts."),
            .init(.leading, .merged, .merged, by: keepers, if: [.otherRecord], "Another record counts, also for those merged into this one."),
            .init(.alone, .joined, .leading, by: keepers, if: [.belowRecordsMax], "It counts for another one, too."),
            .init(.leading, .joined, .leading, by: keepers, if: [.belowRecordsMax], "It counts for one more."),
            .init(.merged, .toldApart, .alone, by: keepers, "It is another person's after all."),
            .init(.leading, .left, .alone, by: keepers, "No other record is left."),
        ])
}
