// One line at level debug for each call that was refused or failed.

internal import LecternNet
internal import LecternWire

extension Log {
    /// Writes why a call did not succeed, at level debug: with nothing of its request, its session, or the problem's
    /// facts but the name of a field. Costs a comparison where debug is off. Any thread.
    /// - Parameters:
    ///   - problem: why; nil where only the status is known.
    ///   - status: how the call ended.
    ///   - method: what was called, as the caller named it.
    ///   - terminal: where the call came from.
    ///   - requestKey: as the caller sent it; not asked for where debug is off.
    func callFailed(
        _ problem: Problem?, status: Status, method: @autoclosure () -> String, terminal: @autoclosure () -> Terminal,
        requestKey: @autoclosure () -> String
    ) {
        guard level <= .debug else { return }
        var labels = [
            Label("method", method()), Label("reason", problem?.reason ?? status.name), Label("terminal", terminal().identity),
        ]
        // An item of a stream has a key of its own, which its problem names.
        let itemKey = problem?.facts.first { $0.name == "item_key" }?.value
        let key = itemKey ?? requestKey()
        if !key.isEmpty { labels.append(Label("request_key", key)) }
        if let field = problem?.facts.first(where: { $0.name == "field" }) { labels.append(field) }
        write(.debug, "a call did not succeed", labels)
    }

    /// The same of a call that the router took.
    func callFailed(_ problem: Problem?, _ status: Status, _ call: ServerCall) {
        let peer = call.connection.peer
        callFailed(
            problem, status: status, method: call.open.method,
            terminal: Terminal(certificate: peer.certificate, name: peer.name), requestKey: call.open.requestKey)
    }
}
