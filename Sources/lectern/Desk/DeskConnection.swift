// The daemon as a desk sees it: calls that come back as events, across lost connections.

internal import CLinux
internal import LecternClient
internal import LecternDesk
internal import LecternNet
internal import LecternWire

/// Events for the desk, from any thread; its descriptor wakes the thread that waits for keys.
final class DeskMailbox: Sendable {
    private let events = Monitor<[DeskEvent]>([])
    /// Readable while events wait.
    let descriptor: Int32

    /// - Throws: `FileError` where the system gives no descriptor.
    init() throws {
        descriptor = clinux_eventfd()
        guard descriptor >= 0 else { throw FileError("no event descriptor: errno \(-descriptor)") }
    }

    deinit { _ = clinux_close(descriptor) }

    func post(_ event: DeskEvent) {
        events.change { $0.append(event) }
        _ = clinux_eventfd_signal(descriptor)
    }

    /// Takes what has come.
    func take() -> [DeskEvent] {
        _ = clinux_eventfd_clear(descriptor)
        return events.change { events in
            defer { events = [] }
            return events
        }
    }
}

/// The connection of a desk. Any thread.
final class DeskConnection: Sendable {
    /// How long a desk waits for a daemon that is gone: a day. The person sees that it is, and may leave at any moment.
    private static let patienceMilliseconds = 86_400_000
    /// How often it is looked whether the connection lasts, so that a person who only looks sees its loss.
    private static let watchMilliseconds = 250

    private let client: ReconnectingClient
    private let mailbox: DeskMailbox
    private let labels: [Label]
    /// Whether the desk was told that the connection is lost, and whether the desk is closed.
    private let state: Monitor<(isLost: Bool, isClosed: Bool)>

    /// Connects. The first attempt is not repeated, so that a wrong address is told at once.
    /// - Parameters:
    ///   - profile: where, and as whom.
    ///   - mailbox: gets the events.
    ///   - language: of the daemon's texts.
    /// - Throws: as `Profile.connect`.
    init(_ profile: Profile, _ mailbox: DeskMailbox, _ language: DeskLanguage) throws {
        var policy = ReconnectPolicy()
        policy.patienceMilliseconds = DeskConnection.patienceMilliseconds
        let state = Monitor((isLost: false, isClosed: false))
        client = try profile.connectReconnecting(policy) { problem in
            state.look { $0.isLost = true }
            mailbox.post(.lost(problem))
        }
        self.mailbox = mailbox
        self.state = state
        labels = [Label("language", language.rawValue)]
        let client = client
        do {
            _ = try PlainThread(name: "desk-link") { DeskConnection.watch(client, state, mailbox) }
        } catch { throw FileError("no thread: \(error)") }
    }

    /// Looks after the connection until the desk is closed.
    private static func watch(
        _ client: ReconnectingClient, _ state: Monitor<(isLost: Bool, isClosed: Bool)>, _ mailbox: DeskMailbox
    ) {
        while true {
            do throws(Problem) { _ = try client.connection() } catch {
                if !state.look({ $0.isClosed }) { mailbox.post(.ended(error)) }
                return
            }
            let isBack = state.look { state in
                defer { state.isLost = false }
                return state.isLost
            }
            if isBack { mailbox.post(.connected) }
            let isClosed = state.wait(until: Deadline.after(watchMilliseconds)) { $0.isClosed ? true : nil }
            if isClosed != nil { return }
        }
    }

    /// Makes a call; its answer is an event. However often it is sent, it has one request key.
    func make(_ call: DeskCall) {
        let options = CallOptions(
            requestKey: call.writes ? CallOptions.newRequestKey() : "", session: call.session, labels: labels)
        do {
            try client.begin(call.method, call.request, options) { [mailbox] result in mailbox.post(.answer(call.number, result))
            }
        } catch { mailbox.post(.answer(call.number, .failure(error))) }
    }

    func close() {
        state.change { $0.isClosed = true }
        client.close()
    }
}
