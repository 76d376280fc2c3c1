// What a unit of work does to data, in the store's terms.

internal import CLecternPlugin

/// What a unit does to data.
enum UnitEffect: Sendable {
    /// Reads one snapshot.
    case read
    /// Runs in one transaction.
    case write
    /// Writes, and no other WRITE of any daemon runs beside it.
    case schema

    /// The interface's number.
    var code: Int32 {
        switch self {
        case .read: LECTERN_EFFECT_READ
        case .write: LECTERN_EFFECT_WRITE
        case .schema: LECTERN_EFFECT_SCHEMA
        }
    }
}
