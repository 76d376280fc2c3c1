// One call of a client, as the rest of the daemon sees it.

internal import CLinux
package import LecternWire
package import Synchronization

/// One call. Any thread may use it; what is answered goes to the connection's reactor in batches.
package final class ServerCall: Sendable {
    /// The client's number for the call.
    package let number: UInt32
    /// The Open frame.
    package let open: Frame.Open
    /// Where it came from.
    package let connection: ServerConnection
    /// The object that serves the call; set and read by the sink alone.
    package let attachment = Mutex<(any AnyObject & Sendable)?>(nil)

    /// The time of the reactor's wake-up that read the call, CLOCK_MONOTONIC in nanoseconds.
    private let arrivedAt: Int64
    /// The call's slot in the conversation.
    let slot: Int
    private let deadline: Atomic<Int64>
    private let ended = Atomic<Bool>(false)
    /// The raw value of the cancel cause; 0: not cancelled.
    private let cancelled = Atomic<UInt8>(0)

    /// Makes a call.
    /// - Parameters:
    ///   - number: the client's number for it.
    ///   - open: the Open frame.
    ///   - connection: the client's connection.
    ///   - deadlineNanoseconds: the deadline, CLOCK_MONOTONIC; `Int64.max`: none.
    package convenience init(
        number: UInt32, open: Frame.Open, connection: ServerConnection, deadlineNanoseconds: Int64 = .max
    ) {
        self.init(
            number: number, open: open, connection: connection, deadlineNanoseconds: deadlineNanoseconds, slot: 0,
            arrivedAt: clinux_monotonic())
    }

    init(
        number: UInt32, open: Frame.Open, connection: ServerConnection, deadlineNanoseconds: Int64, slot: Int, arrivedAt: Int64
    ) {
        self.arrivedAt = arrivedAt
        self.number = number
        self.open = open
        self.connection = connection
        self.slot = slot
        deadline = Atomic(deadlineNanoseconds)
    }

    /// The deadline, CLOCK_MONOTONIC in nanoseconds; `Int64.max`: none.
    package var deadlineNanoseconds: Int64 { deadline.load(ordering: .relaxed) }

    /// The time since the reactor's wake-up that read the call, in nanoseconds.
    package var nanosecondsSinceArrival: Int64 { clinux_monotonic() - arrivedAt }

    /// The label that names the language of texts for people.
    package static var languageLabel: StaticString { "language" }
    /// The language that the client asked for, BCP 47; empty: none.
    package var language: String {
        if open.labels.isEmpty { return "" }
        let name = ServerCall.languageLabel.description
        return open.labels.first { $0.name == name }?.value ?? ""
    }

    // MARK: Cancellation

    /// Why the call was cancelled; nil: it was not, though its deadline may have passed. Does not read the clock.
    package var cancelCause: CancelCause? { CancelCause(rawValue: cancelled.load(ordering: .relaxed)) }

    /// Whether work on the call should stop: it was cancelled, or its deadline has passed.
    package var isCancelled: Bool { cancelCause != nil || clinux_monotonic() >= deadlineNanoseconds }

    /// Why work on the call was interrupted.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    package func interruption(now: Int64) -> CancelCause { cancelCause ?? (now >= deadlineNanoseconds ? .deadline : .client) }

    /// Marks the call as cancelled; the first cause stays. Does not notify the sink.
    /// - Parameter cause: why.
    package func cancel(_ cause: CancelCause) {
        _ = cancelled.compareExchange(expected: 0, desired: cause.rawValue, ordering: .relaxed)
    }

    /// Whether `close` was called.
    package var isClosed: Bool { ended.load(ordering: .acquiring) }

    /// Sets the deadline from now, unless the client's own is earlier. Call it from `callBegan`.
    /// - Parameter milliseconds: how long it may take; 0 changes nothing.
    package func limitTime(milliseconds: UInt32) {
        guard milliseconds > 0 else { return }
        let limit = clinux_monotonic() + Int64(milliseconds) * 1_000_000
        guard limit < deadline.load(ordering: .relaxed) else { return }
        deadline.store(limit, ordering: .relaxed)
        connection.output.deliver(.deadline(self))
    }

    /// Ends the call. The first close wins; later ones do nothing.
    /// - Parameters:
    ///   - status: how it ended.
    ///   - message: the answer's bytes.
    ///   - problem: why it failed.
    ///   - cursor: where a stream may be resumed.
    package func close(_ status: Status, message: [UInt8] = [], problem: Problem? = nil, cursor: [UInt8] = []) {
        guard !ended.exchange(true, ordering: .acquiringAndReleasing) else { return }
        let close = Frame.Close(status: status, message: message, problem: problem, cursor: cursor)
        connection.output.deliver(.close(self, close))
    }

    /// Ends the call with a problem, whose status becomes the call's.
    /// - Parameters:
    ///   - problem: why it failed.
    ///   - cursor: where a stream may be resumed.
    package func close(_ problem: Problem, cursor: [UInt8] = []) {
        close(problem.status, problem: problem, cursor: cursor)
    }

    /// Sends one item of a server stream. The caller must keep within the credit that the sink was given.
    /// - Parameter item: the item.
    package func send(_ item: Frame.Item) {
        guard !isClosed else { return }
        connection.output.deliver(.item(self, item))
    }

    /// Lets the client send more items. The first grant is the window; each later one says that so many items
    /// have been dealt with, and frees their share of the connection's bytes in flight.
    /// - Parameter items: how many more.
    package func grant(items: UInt32) {
        guard items > 0, !isClosed else { return }
        connection.output.deliver(.credit(self, items))
    }
}
