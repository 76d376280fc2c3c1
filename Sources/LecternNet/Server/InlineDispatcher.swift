// Answers calls on the reactor, before they become calls of their own.

package import LecternWire

/// The result of `InlineDispatcher.answer`.
package enum InlineAnswer {
    /// Nothing has happened: the call takes the slow path, as a `ServerCall`.
    case notHandled
    /// The call ended OK with this message, which is valid until the dispatcher is given the next call.
    case answered(UnsafeRawBufferPointer)
    /// The call ended with this problem.
    case problem(Problem)
}

/// Answers calls of one reactor at once where that needs no waiting. Confined to the reactor's thread; must not block.
package protocol InlineDispatcher: AnyObject {
    /// Answers a call, or leaves it to the slow path.
    /// - Parameters:
    ///   - opening: the client's Open frame; its text fields have been checked.
    ///   - bytes: the bytes that `opening` refers to; of no use after the function has returned.
    ///   - connectionContext: what the dispatcher keeps with the connection; nil at first.
    ///   - now: when the reactor woke up for this call and others, CLOCK_MONOTONIC in nanoseconds.
    ///   - connection: the connection; nil when it is gone.
    /// - Returns: the answer; `notHandled`: nothing has happened.
    func answer(
        _ opening: OpenFrameView, _ bytes: Span<UInt8>, connectionContext: inout AnyObject?, now: Int64,
        from connection: () -> ServerConnection?
    ) -> InlineAnswer

    /// All calls of a wake-up are answered, and the answers are about to be sent.
    /// - Parameter wokeAt: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    func finishWakeUp(wokeAt: Int64)
}

/// Leaves every call to the slow path.
package final class NoInlineDispatcher: InlineDispatcher {
    package init() {}

    package func answer(
        _ opening: OpenFrameView, _ bytes: Span<UInt8>, connectionContext: inout AnyObject?, now: Int64,
        from connection: () -> ServerConnection?
    ) -> InlineAnswer { .notHandled }

    package func finishWakeUp(wokeAt: Int64) {}
}
