// What decides whether somebody wants to hear of a change.

internal import LecternNet

/// A change's place, and what a watcher's wish is held against.
struct ChangeHeader: Equatable, Sendable {
    /// Its place in the one order, positive.
    let position: Int64
    let topic: String
    let subject: String
    let terminal: Terminal
}
