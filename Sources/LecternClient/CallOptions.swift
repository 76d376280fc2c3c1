// The options of a call: timeout, request key, session, labels.

internal import LecternNet
public import LecternWire

/// Options of a call; all may be left out.
public struct CallOptions: Sendable {
    /// How long the call may take, in milliseconds; 0: the method's own default.
    public var timeoutMilliseconds: UInt32 = 0
    /// Same key, same effect, once; a UUIDv7. Every method that writes needs one.
    public var requestKey = ""
    /// A reader's or staff member's session.
    public var session = ""
    /// "traceparent" and the like.
    public var labels: [Label] = []
    /// When it really happened, milliseconds since 1970 UTC; 0: now.
    public var happenedAtMilliseconds: Int64 = 0
    /// An offline terminal's own numbering of what it did.
    public var deviceSequence: UInt64 = 0

    /// Makes options.
    public init(
        timeoutMilliseconds: UInt32 = 0, requestKey: String = "", session: String = "", labels: [Label] = [],
        happenedAtMilliseconds: Int64 = 0, deviceSequence: UInt64 = 0
    ) {
        self.timeoutMilliseconds = timeoutMilliseconds
        self.requestKey = requestKey
        self.session = session
        self.labels = labels
        self.happenedAtMilliseconds = happenedAtMilliseconds
        self.deviceSequence = deviceSequence
    }

    /// A new request key, a UUIDv7 of now.
    public static func newRequestKey() -> String { RequestKey.make() }

    /// The request key of one call of a run: the same run and number give the same key, so a run done again doubles nothing.
    /// - Parameters:
    ///   - run: the run's own key, of `newRequestKey()`.
    ///   - number: of the call within the run, from 1.
    /// - Returns: the key; nil where `run` is no UUIDv7.
    public static func requestKey(run: String, number: Int) -> String? { RequestKey.derived(run: run, number: number) }

    func open(_ method: String, _ message: [UInt8], more: Bool = false, credit: UInt32 = 0) -> Frame.Open {
        Frame.Open(
            method: method, message: message, timeoutMilliseconds: timeoutMilliseconds, requestKey: requestKey,
            session: session, more: more, labels: labels, credit: credit,
            happenedAtMilliseconds: happenedAtMilliseconds, deviceSequence: deviceSequence)
    }
}
