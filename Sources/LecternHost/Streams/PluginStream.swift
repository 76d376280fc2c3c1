// A server stream that a plugin gives: stream_open, stream_step, stream_close.

internal import CLecternPlugin
internal import HostMessages
internal import LecternWire

/// The plugin's side of one stream.
///
/// `@unchecked`: never two steps at once, and `close` after the last; so `stream` has one user at a time.
final class PluginStream: StreamSource, @unchecked Sendable {
    private let route: Route
    private let request: [UInt8]
    private let context: HostContext
    private var stream: UnsafeMutableRawPointer?
    private var isOpen = false

    init(route: Route, request: [UInt8], context: HostContext) {
        self.route = route
        self.request = request
        self.context = context
    }

    var method: PluginMethod { route.method }

    func step(_ situation: StreamStepContext) throws(StoreError) -> StreamStep {
        let transactionContext = TransactionContext(
            context: context, transaction: situation.transaction, effect: .read, facts: situation.facts,
            principal: situation.principal, attempt: situation.attempt, isCancelled: situation.isCancelled)
        if situation.isFirst {
            // A first step that is run again begins with a new stream.
            close()
            if let problem = begin(transactionContext) { return .problem(problem) }
        }
        let step = give(transactionContext, situation)
        if let doom = transactionContext.doom {
            if case .problem = step { return step }
            return .problem(doom)
        }
        return step
    }

    private var table: UnsafePointer<lectern_plugin> { route.plugin.table }

    private func invocation(_ transactionContext: TransactionContext) -> Invocation {
        Invocation(transactionContext: transactionContext, plugin: route.plugin, method: route.method, depth: 0)
    }

    private func begin(_ transactionContext: TransactionContext) -> Problem? {
        let running = invocation(transactionContext)
        var opened: UnsafeMutableRawPointer?
        let code = withUnsafeMutablePointer(to: &opened) { opened in
            running.withInfo(request: request, prepared: [], .step) { info in
                table.pointee.stream_open?(table.pointee.plugin, running.pointer, info, opened) ?? LECTERN_INVALID
            }
        }
        guard code == LECTERN_OK else { return problem(running, transactionContext) }
        stream = opened
        isOpen = true
        return nil
    }

    private func give(_ transactionContext: TransactionContext, _ situation: StreamStepContext) -> StreamStep {
        let running = invocation(transactionContext)
        running.itemsLeft = situation.credit
        let code = running.withInfo(request: request, prepared: [], .step) { info in
            situation.cursor.lent { cursor in
                table.pointee.stream_step?(table.pointee.plugin, running.pointer, info, stream, cursor, UInt32(situation.credit)) ?? LECTERN_INVALID
            }
        }
        let cursor = running.items.last?.cursor ?? situation.cursor
        switch code {
        case LECTERN_OK: return .items(running.items, cursor: cursor, next: .more)
        case LECTERN_END: return .items(running.items, cursor: cursor, next: .end)
        case LECTERN_WAIT:
            guard !running.topics.isEmpty else { return .problem(internalError("it waits for no topic", transactionContext)) }
            let topics = Topics(patterns: running.topics)
            return .items(running.items, cursor: cursor, next: .wait { topics.contains($0.topic) })
        case LECTERN_REFUSED, LECTERN_FAILED: return .problem(problem(running, transactionContext))
        default: return .problem(internalError("its step returned \(code)", transactionContext))
        }
    }

    private func problem(_ running: Invocation, _ transactionContext: TransactionContext) -> Problem {
        running.problem ?? transactionContext.doom ?? internalError("it gave no problem", transactionContext)
    }

    private func internalError(_ message: String, _ transactionContext: TransactionContext) -> Problem {
        route.plugin.host.write(
            .error, "a stream went wrong", [Label(name: "method", value: route.method.name), Label(name: "error", value: message)])
        return transactionContext.makeProblem(.internalError)
    }

    /// Cursors are the plugin's own.
    func cursor(_ cursor: [UInt8], passing position: Int64) -> [UInt8] { cursor }

    func close() {
        guard isOpen else { return }
        isOpen = false
        Activity.close.note(route.plugin.functions[route.method.index]) { table.pointee.stream_close?(table.pointee.plugin, stream) }
        stream = nil
    }
}
