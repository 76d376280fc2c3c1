// A sink for tests: what the methods do is in their names.

internal import CLinux
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves the methods of the net's tests.
final class EchoSink: CallSink {
    let methods = MethodNames([])
    func makeInlineDispatcher(decoder: FrameDecoder) -> any InlineDispatcher { NoInlineDispatcher() }

    struct Seen {
        var opened: [ServerConnection] = []
        var closed = 0
        var held: [ServerCall] = []
        var cancelled: [CancelCause] = []
        var begun = 0
        var items = 0
        /// When the calls of "busy" were read, CLOCK_MONOTONIC in nanoseconds.
        var arrivals: [Int64] = []
        /// "stall" may let its reactor go on.
        var mayGoOn = false
    }

    let seen = Monitor(Seen())
    /// Items that a client stream may send at once.
    let window: UInt32 = 4

    func connectionOpened(_ connection: ServerConnection) {
        seen.change { $0.opened.append(connection) }
    }

    func connectionClosed(_ connection: ServerConnection) {
        seen.change { $0.closed += 1 }
    }

    func callBegan(_ call: ServerCall) {
        seen.change { $0.begun += 1 }
        switch call.open.method {
        case "echo": call.close(.ok, message: call.open.message)
        case "hold": seen.change { $0.held.append(call) }
        case "limited":
            call.limitTime(milliseconds: 20)
            seen.change { $0.held.append(call) }
        case "stall":
            // Holds the reactor, so that nothing is answered, no ping either.
            _ = seen.wait(until: patience()) { $0.mayGoOn ? true : nil }
            call.close(.ok)
        case "later":
            // Answered from another thread.
            _ = try? PlainThread(name: "later") { call.close(.ok, message: call.open.message) }
        case "large": call.close(.ok, message: [UInt8](repeating: 7, count: 4_000_000))
        case "medium": call.close(.ok, message: [UInt8](repeating: 7, count: 100_000))
        case "refuse":
            call.close(Problem(status: .notFound, reason: "NO_SUCH_BOOK", message: "没有", facts: [Label("id", "7")]))
        case "busy":
            seen.change { $0.arrivals.append(clinux_monotonic()) }
            call.close(Problem(status: .unavailable, reason: "OVERLOADED", retryAfterMilliseconds: 500))
        case "count":
            call.attach(Counter())
            count(call, 10_000)
        case "items", "items later": call.grant(items: window)
        default: call.close(.unimplemented, problem: Problem(status: .unimplemented, reason: "METHOD_UNKNOWN"))
        }
    }

    func itemArrived(_ call: ServerCall, _ item: Frame.Item) {
        seen.change { $0.items += 1 }
        if !item.isEndOfStream {
            answer(call, item, elsewhere: call.open.method == "items later")
            call.grant(items: 1)
        }
        if item.last { call.close(.ok) }
    }

    /// Answers an item; elsewhere: on another thread, while this one, the reactor's, waits.
    private func answer(_ call: ServerCall, _ item: Frame.Item, elsewhere: Bool) {
        let answer = Frame.Item(message: item.message.reversed(), itemKey: item.itemKey)
        guard elsewhere else { return call.send(answer) }
        let thread = try? PlainThread(name: "answer") { call.send(answer) }
        thread?.join()
    }

    func creditGranted(_ call: ServerCall, _ items: UInt32) { count(call, items) }

    func callCancelled(_ call: ServerCall, _ cause: CancelCause) {
        seen.change { $0.cancelled.append(cause) }
        let status: Status = cause == .deadline ? .deadlineExceeded : .cancelled
        call.close(status, problem: Problem(status: status, reason: "\(cause)"), cursor: [9])
    }

    /// Answers what "hold" holds.
    /// - Returns: how many calls that were.
    /// - Parameter bytes: how long each answer is; 0: as long as its request.
    @discardableResult
    func release(as bytes: Int = 0) -> Int {
        let held = seen.change { seen in
            defer { seen.held = [] }
            return seen.held
        }
        for call in held {
            call.close(.ok, message: bytes == 0 ? call.open.message : [UInt8](repeating: 7, count: bytes))
        }
        return held.count
    }

    /// "count" sends as many items as the request's first byte says, times 100, as credit allows.
    private func count(_ call: ServerCall, _ credit: UInt32) {
        guard let counter = call.attachment.withLock({ $0 }) as? Counter else { return }
        let total = UInt32(call.open.message.first ?? 0) * 100
        let allowed = credit == 10_000 ? call.open.credit : credit
        for _ in 0..<allowed {
            let next = counter.next()
            if next > total { break }
            call.send(Frame.Item(message: [UInt8(truncatingIfNeeded: next)], cursor: [UInt8(truncatingIfNeeded: next)]))
            if next == total { call.close(.ok) }
        }
    }

    final class Counter: Sendable {
        private let value = Atomic<UInt32>(0)
        func next() -> UInt32 { value.add(1, ordering: .relaxed).newValue }
    }
}

extension ServerCall {
    func attach(_ object: some AnyObject & Sendable) { attachment.withLock { $0 = object } }
}
