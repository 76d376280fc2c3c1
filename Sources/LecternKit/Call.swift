// The call that a handler serves: caller, times, request key. The functions that act through it are in Call+….swift.

internal import CLecternKit
internal import CLecternPlugin

/// One call in progress. Valid inside the handler, on the thread that runs it; using it after the
/// handler has returned ends the process with a message that says so.
///
/// Confined to the thread that runs the handler.
public final class Call {
    private var table: UnsafePointer<lectern_host>
    private var call: OpaquePointer
    private var facts: UnsafePointer<lectern_call_info>
    private var isOver = false
    /// The caller, cached at its first use.
    private var knownPrincipal: Principal?
    /// The called method. Unretained: methods live as long as the process.
    private(set) var method: Unmanaged<ServedMethod>

    private init(
        _ table: UnsafePointer<lectern_host>, _ call: OpaquePointer, _ facts: UnsafePointer<lectern_call_info>,
        _ method: Unmanaged<ServedMethod>
    ) {
        self.table = table
        self.call = call
        self.facts = facts
        self.method = method
    }

    /// Runs a handler with a `Call`; reuses that of an earlier call of this thread unless a handler has kept it.
    /// - Parameters:
    ///   - table: the host's functions.
    ///   - handle: the host's handle.
    ///   - facts: the host's record of the call.
    ///   - method: the called method.
    ///   - handler: the handler; returns one of the interface's codes.
    /// - Returns: the code for the host.
    static func run(
        _ table: UnsafePointer<lectern_host>, _ handle: OpaquePointer, _ facts: UnsafePointer<lectern_call_info>,
        _ method: Unmanaged<ServedMethod>, _ handler: (Call) throws -> Int32
    ) -> Int32 {
        let call = clecternkit_exchange_spare(nil).map { Unmanaged<Call>.fromOpaque($0).takeRetainedValue() }
            ?? Call(table, handle, facts, method)
        call.table = table
        call.call = handle
        call.facts = facts
        call.method = method
        call.isOver = false
        let code = call.finish(handler)
        call.isOver = true
        call.knownPrincipal = nil
        spare(consume call)
        return code
    }

    /// Keeps the object for the thread's next call. One that a handler has kept is not reused: its `isOver` stays set.
    private static func spare(_ call: consuming Call) {
        guard isKnownUniquelyReferenced(&call) else { return }
        if let other = clecternkit_exchange_spare(Unmanaged.passRetained(consume call).toOpaque()) {
            Unmanaged<Call>.fromOpaque(other).release()
        }
    }

    /// The host's functions.
    var host: UnsafePointer<lectern_host> {
        precondition(!isOver, "the call is over: a Call must not be kept after its handler has returned")
        return table
    }

    /// The host's handle.
    var handle: OpaquePointer {
        precondition(!isOver, "the call is over: a Call must not be kept after its handler has returned")
        return call
    }

    /// The host's record of the call.
    var info: UnsafePointer<lectern_call_info> {
        precondition(!isOver, "the call is over: a Call must not be kept after its handler has returned")
        return facts
    }

    /// When the daemon received the call, in milliseconds since 1970; the same throughout the call.
    public var nowMilliseconds: Int64 { info.pointee.now_ms }

    /// When the act happened, in milliseconds since 1970; `nowMilliseconds` unless the caller has backdated the call.
    public var happenedAtMilliseconds: Int64 { info.pointee.happened_at_ms }

    /// The caller: terminal, role and signed-in person.
    public var principal: Principal {
        let info = info.pointee
        if let knownPrincipal { return knownPrincipal }
        let principal = Principal(
            certificate: Certificate(rawValue: info.certificate), terminal: info.terminal.text,
            session: SessionKind(rawValue: info.session_kind), person: info.person, library: info.library,
            sessionID: info.session_id.copied)
        knownPrincipal = principal
        return principal
    }

    /// Whether a member of staff is signed in who may do something here: for what depends on the request. What a method asks of all
    /// its calls stands in its rule.
    /// - Parameter right: as rules name it, "readers.read".
    public func staffMay(_ right: String) -> Bool {
        guard principal.session == .staff, info.pointee.size >= UInt64(LECTERN_CALL_INFO_SIZE_1_1) else { return false }
        return info.pointee.rights.text.split(separator: " ").contains { $0 == right || $0 == "*" }
    }

    /// The caller's language for texts, BCP 47; "": not known.
    public var language: String { info.pointee.language.text }

    /// The caller's request key; "" without one.
    public var requestKey: String { info.pointee.request_key.text }

    /// The method that was called, "Circulation/Borrow", for records of who did what.
    public var methodName: String { method._withUnsafeGuaranteedRef { $0.shortName } }

    /// The sequence number of an offline terminal's act; 0: none.
    public var deviceSequence: UInt64 { info.pointee.device_sequence }

    /// Whether the call is nested: another handler makes it inside its transaction.
    public var isNested: Bool { info.pointee.nested != 0 }

    /// How often the handler was run before: a call is run again from the start when its transaction is lost.
    public var attempt: Int { Int(info.pointee.attempt) }

    /// The result of the method's `prepare`.
    public var prepared: [UInt8] { info.pointee.prepared.copied }

    /// Whether the call was cancelled or its deadline has passed. A handler that computes for
    /// long checks it regularly and throws.
    public var isCancelled: Bool { host.pointee.is_cancelled?(host.pointee.host, handle) ?? 0 != 0 }
}
