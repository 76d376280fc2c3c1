// The numbers of holds in one place.

internal import LecternKit

/// Fixed limits of holds. What a loan rule says goes before; these hold where it says nothing.
enum HoldLimits {
    /// Open holds of a person.
    static let openHoldsMax: Int64 = 20
    /// How many days an item is kept on the hold shelf, to the end of an opening day.
    static let shelfDays: Int64 = 7
    /// How long a hold may be suspended, and how far away the day may be after which it is not needed, in days.
    static let aheadDaysMax: Int64 = 1_100
    /// Holds in a group.
    static let groupHoldsMax = 10
    /// The longest reason, in characters.
    static let reasonCharactersMax = 200
    /// Branches among which the one is chosen that is asked to fetch an item; the nearest.
    static let judgedBranchesMax = 8
    /// How many days a loan lasts whatever happens, and how soon it is due at the earliest after a recall.
    static let recallKeptDays: Int64 = 14
    static let recallDueDays: Int64 = 7
    /// Items of a record among which one is recalled; the records of a work that are looked at for one; and the loans that are considered.
    static let recalledItemsMax: Int64 = 200
    static let recalledRecordsMax = 20
    static let recalledLoansMax: Int64 = 5
    /// The most points that a weight may have.
    static let weightPointsMax: UInt32 = 1_000_000
    /// Holds for which a branch is asked at once, after works were merged or split.
    static let targetedAtOnceMax: Int64 = 100
    /// Entries of a hold's history that GetHold tells.
    static let historyEntriesMax: Int64 = 100

    /// Why a hold is over, as `closed_why` tells it.
    static let whyReader = "by_reader"
    static let whyStaff = "by_staff"
    static let whyGroup = "group"
    static let whyNotNeeded = "not_needed"
    static let whyNotPickedUp = "not_picked_up"
}
