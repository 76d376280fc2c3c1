// What watchers filter changes by.

internal import LecternNet

/// A change's position, and what filters and access policies look at.
struct ChangeHeader: Equatable, Sendable {
    /// Its place in the one order, positive.
    let position: Int64
    let topic: String
    let subject: String
    let terminal: Terminal
}
