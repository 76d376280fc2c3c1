// How much a kind, an item and a request may hold.

internal import LecternKit

/// The bounds of the plugin.
enum WorkLimits {
    /// Items and entries of a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    /// Entries of the history that `Get` tells.
    static let historyEntriesMax: Int64 = 20
    /// The owner's key of an item.
    static let keyBytesMax = 200
    /// Fields of a kind, inputs of an action, and values of an item.
    static let fieldsMax = 40
    /// Kinds that are declared at once.
    static let declaredKindsMax = 50
    static let actionsMax = 20
    /// A kind, encoded, and the values of an item together.
    static let kindBytesMax = 16 * 1_024
    static let valuesBytesMax = 8 * 1_024
    static let noteCharactersMax = 1_000
    static let minutesMax: Int64 = 60 * 24 * 365
    static let leaseMinutesDefault: Int64 = 15
    static let leaseMinutesMax: Int64 = 60 * 24
    static let millisecondsOfAMinute: Int64 = 60_000
    /// What happens to one item by itself in one run of its timer, at most: a lease ends, it is late, it is escalated.
    static let advancesMax = 3
}
