// What answers calls at once, on the reactor, before they are open calls at all.

package import LecternWire

/// What became of a call that was shown to a desk.
package enum DeskAnswer {
    /// The desk does not answer it; it is begun as an open call.
    case later
    /// It ended OK with this message, which is valid until the desk is shown the next call.
    case answered(UnsafeRawBufferPointer)
    /// It ended with this problem.
    case problem(Problem)
}

/// Answers calls of one reactor. Confined to the reactor's thread; must not block.
package protocol CallDesk: AnyObject {
    /// Looks at a call that may begin, and answers it if that needs no waiting.
    /// - Parameters:
    ///   - opening: what the client asked; its text fields have been checked.
    ///   - bytes: where the opening lies; of no use after the function has returned.
    ///   - memo: what the desk wants to remember of the connection; nil at first.
    ///   - now: when the reactor woke up for this call and others, CLOCK_MONOTONIC in nanoseconds.
    ///   - connection: tells where it came from; nil when that is gone.
    /// - Returns: the answer. With `later` nothing has happened.
    func answer(
        _ opening: Opening, _ bytes: Span<UInt8>, memo: inout AnyObject?, now: Int64, from connection: () -> ServerConnection?
    ) -> DeskAnswer

    /// The wake-up's calls are answered, and what was made of them is about to be sent.
    /// - Parameter wokeAt: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    func finishWakeUp(wokeAt: Int64)
}

/// Leaves every call to its sink.
package final class EmptyDesk: CallDesk {
    package init() {}

    package func answer(
        _ opening: Opening, _ bytes: Span<UInt8>, memo: inout AnyObject?, now: Int64, from connection: () -> ServerConnection?
    ) -> DeskAnswer { .later }

    package func finishWakeUp(wokeAt: Int64) {}
}
