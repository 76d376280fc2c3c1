// How a handler ended.

internal import LecternWire

/// What came of running a handler.
enum HandlerResult: Equatable, Sendable {
    /// It answered.
    case answered([UInt8])
    /// It refused: what it wrote is kept.
    case refused(Problem)
    /// Nothing it wrote is kept.
    case failed(Problem)
}
