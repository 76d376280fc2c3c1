// What the caller of a unary call, or of one item, is told.

internal import LecternWire

/// The end of one run.
enum CallOutcome: Equatable, Sendable {
    /// The answer's bytes.
    case answered([UInt8])
    /// Why there is none.
    case problem(Problem)
}
