// What a call goes back to that the host makes by itself.

internal import CLecternPlugin

/// Why the host makes a call by itself: for records, never for rights.
public struct CallOrigin: Sendable, Equatable {
    /// What the host reacts to.
    public enum Kind: Sendable, Equatable {
        /// A timer that was due; `key` is what it was scheduled under.
        case timer(key: String)
        /// A change of a topic that the method follows; positions rise.
        case follower(position: Int64)
    }

    public let kind: Kind
    /// How often it was tried in vain before.
    public let failures: Int
    /// The outermost method that scheduled the timer or emitted the change.
    public let method: String
    /// The certificate of the terminal of that call.
    public let certificate: Certificate
    /// The name in it; "" without one.
    public let terminal: String
    /// Who was signed in there.
    public let session: SessionKind
    /// The number of that person; 0: nobody.
    public let person: Int64

    /// - Parameter record: the host's.
    init(_ record: UnsafePointer<lectern_origin>) {
        let record = record.pointee
        kind = record.kind == LECTERN_ORIGIN_TIMER ? .timer(key: record.key.text) : .follower(position: record.position)
        failures = Int(record.failures)
        method = record.method.text
        certificate = Certificate(rawValue: record.certificate)
        terminal = record.terminal.text
        session = SessionKind(rawValue: record.session_kind)
        person = record.person
    }
}

extension Call {
    /// What the call goes back to, where the host makes it by itself; nil: a caller's own request. A nested call has that of
    /// the outermost one.
    public var origin: CallOrigin? {
        guard info.pointee.size >= UInt64(LECTERN_CALL_INFO_SIZE_1_1), let record = info.pointee.origin else { return nil }
        return CallOrigin(record)
    }
}
