// The call that a handler serves: who calls, when, with which key. What a handler does through it is in Call+….swift.

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
    /// Who is calling, once it was asked.
    private var knownPrincipal: Principal?
    /// The method that is called. Methods live as long as the process, and no call counts its own.
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

    /// Runs a handler with the object of its call: that of an earlier call once more, if no handler has kept it.
    /// - Parameters:
    ///   - table: the host's functions.
    ///   - handle: the host's handle.
    ///   - facts: the host's record of the call.
    ///   - method: what is called.
    ///   - handler: what runs; returns one of the interface's codes.
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

    /// Keeps the object for the next call of this thread, unless a handler has kept it: its `isOver` stays.
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

    /// When we learned of it, in milliseconds since 1970; the same throughout the call.
    public var nowMilliseconds: Int64 { info.pointee.now_ms }

    /// When it really happened, in milliseconds since 1970; now, unless the caller said otherwise.
    public var happenedAtMilliseconds: Int64 { info.pointee.happened_at_ms }

    /// Who is calling.
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

    /// The language that texts should be in, BCP 47; "" where it is not known.
    public var language: String { info.pointee.language.text }

    /// The caller's request key; "" without one.
    public var requestKey: String { info.pointee.request_key.text }

    /// An offline terminal's own numbering of what it did; 0: none.
    public var deviceSequence: UInt64 { info.pointee.device_sequence }

    /// Whether another plugin's handler calls, inside its transaction.
    public var isNested: Bool { info.pointee.nested != 0 }

    /// 0 the first time; more when the call is run again from the start, after a transaction was lost.
    public var attempt: Int { Int(info.pointee.attempt) }

    /// What the method's `prepare` gave.
    public var prepared: [UInt8] { info.pointee.prepared.copied }

    /// Whether the caller no longer wants the answer, or its time is over. A handler that computes for
    /// long asks now and then, and throws.
    public var isCancelled: Bool { host.pointee.is_cancelled?(host.pointee.host, handle) ?? 0 != 0 }
}
