// What a running handler does with timers: it schedules and cancels those of its plugin.

internal import CLecternPlugin
internal import LecternWire

extension Invocation {
    /// The latest moment that a timer may have: the end of the year 9999, in milliseconds since 1970 UTC.
    private static let dueMillisecondsMax: Int64 = 253_402_300_799_999

    /// Schedules a call of one of the plugin's own methods, in place of the timer under the same key.
    /// - Parameters:
    ///   - key: the plugin's own name for it.
    ///   - method: "lectern.hello.background.v1.Background/SignOut".
    ///   - request: its encoded request.
    ///   - dueMilliseconds: since 1970 UTC.
    /// - Returns: a code of the interface.
    func schedule(key: String, method name: String, request: [UInt8], dueMilliseconds: Int64) -> Int32 {
        if let code = checkTimers(key: key) { return code }
        if let objection = objection(toScheduling: name, request: request, dueMilliseconds: dueMilliseconds) {
            return refuse(objection, LECTERN_INVALID).0
        }
        guard let transaction = transactionContext.transaction else { return LECTERN_INVALID }
        let claim = TimerClaim(id: newID(), dueMilliseconds: dueMilliseconds, nextMilliseconds: dueMilliseconds)
        let timer = NewTimer(
            claim: claim, plugin: plugin.name, key: key, method: name, request: request,
            scheduledAtMilliseconds: transactionContext.nowMilliseconds, byMethod: transactionContext.outermost?.name ?? method.name,
            by: transactionContext.principal)
        do {
            try TimerTable(transaction).schedule(timer)
        } catch {
            return refuse("the timer \(key) was not scheduled: \(error.message)", error.code.rawValue).0
        }
        transactionContext.schedule(claim)
        return LECTERN_OK
    }

    /// Ends a timer of the plugin before it is run.
    /// - Parameter key: what it was scheduled under.
    /// - Returns: a code of the interface, and whether there was one.
    func cancelTimer(key: String) -> (Int32, existed: Bool) {
        if let code = checkTimers(key: key) { return (code, false) }
        guard let transaction = transactionContext.transaction else { return (LECTERN_INVALID, false) }
        do {
            return (LECTERN_OK, try TimerTable(transaction).cancel(plugin: plugin.name, key: key))
        } catch {
            return (refuse("the timer \(key) was not cancelled: \(error.message)", error.code.rawValue).0, false)
        }
    }

    private func checkTimers(key: String) -> Int32? {
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard effect == .write else { return refuse("only a WRITE may schedule or cancel a timer", LECTERN_INVALID).0 }
        let bytesMax = transactionContext.context.limits.timerKeyBytesMax
        guard (1...bytesMax).contains(key.utf8.count), !key.utf8.contains(0) else {
            return refuse("the key of a timer has 1 to \(bytesMax) bytes and no NUL, not \(key.utf8.count)", LECTERN_INVALID).0
        }
        return nil
    }

    /// Why a timer can't be scheduled, as a message for the plugin's author; nil: it can.
    private func objection(toScheduling name: String, request: [UInt8], dueMilliseconds: Int64) -> String? {
        let limits = transactionContext.context.limits
        guard let route = transactionContext.context.routes.routes[name], route.plugin === plugin else {
            return "a timer runs a method of its own plugin, and \(name) is none of \(plugin.name)"
        }
        guard route.method.isForTimers else {
            return "\(name) can't be scheduled: its effect must be WRITE, it must be unary, and its rule must allow nobody"
        }
        guard request.count <= limits.timerRequestBytesMax else {
            return "the request of a timer has \(request.count) bytes; the limit is \(limits.timerRequestBytesMax): keep rows, and give their ids"
        }
        guard (1...Invocation.dueMillisecondsMax).contains(dueMilliseconds) else {
            return "a timer is due in milliseconds since 1970 UTC, up to the year 9999, not at \(dueMilliseconds)"
        }
        guard transactionContext.timers.count < limits.timersPerCallMax else {
            return "more than \(limits.timersPerCallMax) timers in one call"
        }
        return nil
    }
}
