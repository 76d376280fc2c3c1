// The life of what identifies a reader: the card, and whatever else is shown or scanned in its place.

package import LecternKit

/// An identifier of a reader.
package enum IdentifierLife: Life {
    package enum State: String, LifeName { case active, lost, replaced, withdrawn }

    package enum Event: String, LifeName {
        case bound
        case reportedLost = "reported_lost"
        case reportedFound = "reported_found"
        case replaced, transferred, withdrawn
    }

    package enum Guard: String, LifeName {
        case neverUsed = "never_used"
        case notTheCard = "not_the_card"
        case otherRecord = "other_record"
    }

    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<IdentifierLife>(
        "readers.identifier", "What identifies a reader. Whatever it was once, it never becomes another person's.",
        states: [
            .active: "It identifies its reader.",
            .lost: "Reported lost: it identifies nobody until it is found.",
            .replaced: "Another has its place, for ever.",
            .withdrawn: "It identifies nobody, for ever.",
        ],
        final: [.replaced, .withdrawn],
        guards: [
            .neverUsed: "No record has it, or ever had.",
            .notTheCard: "It is not the card, of which each record has one.",
            .otherRecord: "The record that receives it is there, and another one.",
        ],
        edges: [
            .init(nil, .bound, .active, by: keepers.union(.readerAtPartner), if: [.neverUsed], "It is the reader's from now on."),
            .init(.active, .reportedLost, .lost, by: keepers.union(.readers), "The reader misses it."),
            .init(.lost, .reportedFound, .active, by: keepers, "The reader shows it at a desk."),
            .init(.active, .replaced, .replaced, by: keepers, if: [.neverUsed], "Another has its place."),
            .init(.lost, .replaced, .replaced, by: keepers, if: [.neverUsed], "Another has its place."),
            .init(.active, .transferred, .active, by: keepers, if: [.notTheCard, .otherRecord], "It was bound to the wrong record."),
            .init(.active, .withdrawn, .withdrawn, by: keepers, if: [.notTheCard], "It is no longer wanted."),
            .init(.lost, .withdrawn, .withdrawn, by: keepers, if: [.notTheCard], "It is no longer wanted."),
        ])
}
