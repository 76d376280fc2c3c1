// A call that is not finished, as the router and the watchdog see it.

internal import LecternNet
internal import LecternWire

/// Serves one call; it is the call's attachment until the call is closed. All functions are called on the
/// connection's reactor and must not block.
protocol ActiveCall: AnyObject, Sendable {
    /// Begins.
    func begin()
    /// The call was cancelled; it must still be closed.
    func cancel(_ cause: CancelCause)
    /// One more item of a client stream.
    func itemArrived(_ item: Frame.Item)
    /// The client takes so many more items.
    func creditGranted(_ items: UInt32)
    /// The worker is about to be replaced, since a function of a plugin does not return. Any thread.
    /// - Parameter isRunning: whether what runs is to be answered too, not only what waits.
    func giveUp(isRunning: Bool)
    /// A stream that has been silent tells its cursor, where the client asked for that. Any thread.
    func refreshCursor()
    /// The name of the partner whose stream it is, while that waits for changes; nil: anything else. Any thread.
    var waitingPartner: String? { get }
    /// The worker drains: streams close with their cursor, what is begun finishes.
    func drain()
}

/// A call with one request and one answer takes no items, and finishes when the worker drains.
extension ActiveCall {
    func itemArrived(_ item: Frame.Item) {}
    func creditGranted(_ items: UInt32) {}
    func refreshCursor() {}
    var waitingPartner: String? { nil }
    func drain() {}
}
