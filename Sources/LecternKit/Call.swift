// What a handler is told of its call; what it does through it is in the files Call+….swift.

internal import CLecternPlugin

/// One call in progress. Valid inside the handler, on the thread that runs it; using it after the
/// handler has returned ends the process with words that say so.
///
/// Confined to the thread that runs the handler.
public final class Call {
    private let table: UnsafePointer<lectern_host>
    private let call: OpaquePointer
    private let facts: UnsafePointer<lectern_call_info>
    private var isOver = false
    /// The reasons that the method's rule lists.
    let reasons: [String]

    init(
        _ table: UnsafePointer<lectern_host>, _ call: OpaquePointer, _ facts: UnsafePointer<lectern_call_info>,
        reasons: [String]
    ) {
        self.table = table
        self.call = call
        self.facts = facts
        self.reasons = reasons
    }

    /// From now on nothing may use the call.
    func end() { isOver = true }

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
        return Principal(
            certificate: Certificate(rawValue: info.certificate), terminal: info.terminal.text,
            session: SessionKind(rawValue: info.session_kind), person: info.person, library: info.library,
            sessionID: info.session_id.copied)
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
