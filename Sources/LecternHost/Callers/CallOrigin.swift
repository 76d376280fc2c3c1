// Why the host makes a call by itself: a timer that was due, or a change that is followed.

internal import CLecternPlugin
internal import LecternNet

/// What a background call goes back to, for its handler's records; it gives no right.
struct CallOrigin: Sendable {
    /// What the host reacts to.
    enum Kind: Sendable {
        /// A timer that was due.
        case timer
        /// A change of a topic that the method follows.
        case follower

        /// The interface's number.
        var code: Int32 {
            switch self {
            case .timer: LECTERN_ORIGIN_TIMER
            case .follower: LECTERN_ORIGIN_FOLLOWER
            }
        }
    }

    let kind: Kind
    /// How often it was tried in vain before.
    let failures: UInt32
    /// The outermost method that scheduled the timer or emitted the change.
    let method: String
    /// The key that a timer was scheduled under; empty for a change.
    var key = ""
    /// The position of a change in the feed; 0 for a timer.
    var position: Int64 = 0
    /// Where that call came from.
    let terminal: Terminal
    /// Who was signed in there.
    let session: SessionKind
    /// The number of that person; 0: nobody.
    let person: Int64

    /// Lends the origin to a handler as the interface's record.
    /// - Parameter body: is given the record, which ends with it.
    func lent<Result>(_ body: (UnsafePointer<lectern_origin>) -> Result) -> Result {
        var pack = TextPack()
        let places = [method, key, terminal.name].map { pack.add($0) }
        return pack.lent { texts in
            var origin = lectern_origin()
            origin.size = UInt64(MemoryLayout<lectern_origin>.size)
            origin.kind = kind.code
            origin.failures = failures
            origin.method = texts[places[0]]
            origin.key = texts[places[1]]
            origin.position = position
            origin.certificate = terminal.certificate.rawValue
            origin.session_kind = session.rawValue
            origin.terminal = texts[places[2]]
            origin.person = person
            return withUnsafePointer(to: origin, body)
        }
    }
}
