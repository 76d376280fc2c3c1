// What a handler does so that something happens later by itself: it schedules a call of its own plugin.

internal import CLecternPlugin
public import LecternMessages

extension Call {
    /// Schedules a call of one of the plugin's own methods. It is kept only if this call is, and acts once: in a transaction of
    /// its own, of which `happenedAtMilliseconds` is the moment given here, the caller is nobody, and `origin` names this call.
    /// A timer that fails is tried again with growing pauses and then parked; one that refuses has acted.
    ///
    ///     try call.schedule(at: leaves, key: "guest/\(id)", HelloBackground.Timers.signOut, .init(guestId: id))
    ///
    /// - Parameters:
    ///   - milliseconds: when, since 1970 UTC; in the past: as soon as this call has committed.
    ///   - key: the plugin's own name for the timer, 1 to 200 bytes; scheduling under the same key again replaces the timer.
    ///   - method: what runs; its rule has effect WRITE and allows nobody.
    ///   - request: its request, at most 64 KiB encoded: better ids than what they stand for, since that may change.
    /// - Throws: `StoreError` where the call may not write or the timer can't be; `MessageError` where the request can't be encoded.
    public func schedule<Request: Message>(
        at milliseconds: Int64, key: String, _ method: TimerMethod<Request>, _ request: Request
    ) throws {
        let encoded = try request.encoded()
        try check(schedule(milliseconds, [key, method.name], encoded), "schedule")
    }

    /// Fills the interface's record. Not generic: such code must know the record's own layout.
    private func schedule(_ milliseconds: Int64, _ texts: [String], _ request: [UInt8]) -> Int32 {
        lectern_bytes.lend(texts: texts) { texts in
            lectern_bytes.lend(request) { request in
                var timer = lectern_timer()
                timer.size = UInt64(MemoryLayout<lectern_timer>.size)
                timer.key = texts[0]
                timer.method = texts[1]
                timer.request = request
                timer.due_ms = milliseconds
                return host.pointee.schedule?(host.pointee.host, handle, &timer) ?? LECTERN_INVALID
            }
        }
    }

    /// Ends a timer of the plugin before it is due. If this call is not kept, the timer stays.
    /// - Parameter key: what it was scheduled under.
    /// - Returns: whether there was one; false where it has run already.
    /// - Throws: `StoreError` where the call may not write, or the store could not.
    @discardableResult
    public func cancelTimer(key: String) throws -> Bool {
        var existed: UInt32 = 0
        let code = lectern_bytes.lend(key) { key in
            host.pointee.cancel_timer?(host.pointee.host, handle, key, &existed) ?? LECTERN_INVALID
        }
        try check(code, "cancel_timer")
        return existed != 0
    }
}
