// What a handler asks of the host besides its data: ids, randomness, changes, sessions, the log.

internal import CLecternPlugin
public import LecternMessages
public import LecternWire

extension Call {
    /// A number that was never used and never will be; positive.
    /// - Throws: `StoreError` where the host gives none.
    public func newID() throws -> Int64 {
        let id = host.pointee.new_id?(host.pointee.host, handle) ?? 0
        guard id > 0 else { throw StoreError(LECTERN_INVALID, "no id was given") }
        return id
    }

    /// Random bytes, fit for secrets.
    /// - Parameter count: how many.
    /// - Throws: `StoreError` where the host gives none.
    public func randomBytes(_ count: Int) throws -> [UInt8] {
        var code = LECTERN_INVALID
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            code = host.pointee.random?(host.pointee.host, handle, buffer.baseAddress, UInt64(count)) ?? LECTERN_INVALID
            filled = code == LECTERN_OK ? count : 0
        }
        try check(code, "random")
        return bytes
    }

    /// Records a change that others may follow. It is kept only if the call is.
    /// - Parameters:
    ///   - topic: begins with the plugin's name: "hello.guest".
    ///   - kind: what happened: "signed".
    ///   - subject: to whom or what it happened: `.reader(42)`.
    ///   - partner: the name in a partner's certificate, "bookshop-1": the change is for that partner alone, which follows it as the topic
    ///     "partner.bookshop-1.hello.guest"; desks and administrators see it, too. Empty: for all who may see the topic.
    ///   - body: the message of the change.
    /// - Throws: `StoreError` where the call may not write, or the name is no partner's; `MessageError` where the body can't be encoded.
    public func emit<Body: Message>(topic: String, kind: String, subject: Subject, toPartner partner: String = "", _ body: Body) throws {
        let encoded = try body.encoded()
        let code = lectern_bytes.lend(texts: [topic, kind, subject.description, Body.messageName, partner]) { texts in
            lectern_bytes.lend(encoded) { encoded in
                var change = lectern_change()
                change.size = UInt64(MemoryLayout<lectern_change>.size)
                change.topic = texts[0]
                change.kind = texts[1]
                change.subject = texts[2]
                change.body_type = texts[3]
                change.body = encoded
                change.partner = texts[4]
                return host.pointee.emit?(host.pointee.host, handle, &change) ?? LECTERN_INVALID
            }
        }
        try check(code, "emit")
    }

    /// Makes a session bound to this terminal. The plugin must ask for "sessions".
    /// - Parameters:
    ///   - kind: who is signed in.
    ///   - person: the number of the reader or staff member.
    ///   - library: the person's library; 0: none.
    ///   - lifetimeMilliseconds: after which it ends.
    /// - Returns: the token, which the terminal receives and nobody keeps, and when the session ends.
    /// - Throws: `StoreError` where the host makes none.
    public func createSession(
        kind: SessionKind, person: Int64, library: Int64, lifetimeMilliseconds: Int64
    ) throws -> (token: String, expiresAtMilliseconds: Int64) {
        var expires: Int64 = 0
        var token: [UInt8] = []
        let code = withUnsafeMutablePointer(to: &token) { token in
            host.pointee.session_create?(
                host.pointee.host, handle, kind.rawValue, person, library, lifetimeMilliseconds, &expires, Call.keep, token
            ) ?? LECTERN_INVALID
        }
        try check(code, "session_create")
        return (String(decoding: token, as: UTF8.self), expires)
    }

    /// Ends sessions. The plugin must ask for "sessions".
    /// - Parameter person: whose sessions end, all of them; 0: the session that the call carries.
    /// - Throws: `StoreError` where the host does not.
    public func endSession(person: Int64 = 0) throws {
        try check(host.pointee.session_end?(host.pointee.host, handle, person) ?? LECTERN_INVALID, "session_end")
    }

    /// Replaces the rights of a person's sessions that have not ended; a session begins with none. The plugin must ask for "sessions".
    /// - Parameters:
    ///   - person: whose sessions.
    ///   - rights: names as the rules of methods have them, "circulation.lend"; "*" is all.
    ///   - lifetimeMilliseconds: the sessions end so long from now; 0: when they would have.
    /// - Returns: when they end, in milliseconds since 1970; 0 where that was not changed.
    /// - Throws: `StoreError` where the host grants none.
    @discardableResult
    public func grantSession(person: Int64, rights: [String], lifetimeMilliseconds: Int64 = 0) throws -> Int64 {
        var expires: Int64 = 0
        let code = lectern_bytes.lend(rights.joined(separator: " ")) {
            host.pointee.session_grant?(host.pointee.host, handle, person, $0, lifetimeMilliseconds, &expires) ?? LECTERN_INVALID
        }
        try check(code, "session_grant")
        return expires
    }

    /// Writes a line to the daemon's log, under the plugin's name.
    /// - Parameters:
    ///   - level: how much it matters.
    ///   - message: what happened.
    ///   - labels: what belongs to it.
    public func log(_ level: LogLevel, _ message: String, _ labels: Label...) {
        PluginLog(host).write(level, message, labels)
    }

    /// Turns any code but OK into an error.
    func check(_ code: Int32, _ what: String) throws(StoreError) {
        guard code == LECTERN_OK else { throw StoreError(code, "\(what) was not done") }
    }

    /// A sink whose context is an `[UInt8]` that receives a copy.
    static let keep: lectern_bytes_sink = { context, bytes in
        context?.assumingMemoryBound(to: [UInt8].self).pointee = bytes.copied
    }
}
