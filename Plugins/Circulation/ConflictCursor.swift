// Where the list of conflicts goes on.

internal import CirculationMessages

/// The last conflict that was told: when it was recorded, and its number.
struct ConflictCursor: Equatable {
    let recordedAt: Int64
    let conflict: Int64

    /// The beginning of the list.
    init() {
        recordedAt = .min
        conflict = .min
    }

    /// Two numbers of 20 digits and a dot.
    private static let bytesMax = 41

    /// Behind a conflict.
    init(_ conflict: Circulation.Conflict) {
        recordedAt = conflict.recordedAtMs
        self.conflict = conflict.conflictId
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= ConflictCursor.bytesMax else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let recordedAt = Int64(parts[0]), let conflict = Int64(parts[1]) else { return nil }
        self.recordedAt = recordedAt
        self.conflict = conflict
    }

    /// "1790000000000.42"
    var text: String { "\(recordedAt).\(conflict)" }
}
