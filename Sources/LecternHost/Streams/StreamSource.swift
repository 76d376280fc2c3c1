// Where a server stream's items come from.

internal import LecternWire

/// What one step of a stream came to.
enum StreamStep: Sendable {
    /// Items, the place after them, and how to go on.
    case items([Frame.Item], cursor: [UInt8], next: Next)
    /// The stream ends with a problem.
    case problem(Problem)

    /// How a stream goes on.
    enum Next: Sendable {
        /// There may be more at once.
        case more
        /// That was all.
        case end
        /// Nothing more until such a change.
        case wait(ChangeNotifier.Interest)
    }
}

/// The input of one step.
struct StreamStepContext {
    let transaction: Transaction
    let facts: CallFacts
    let principal: Principal
    let attempt: UInt32
    let cursor: [UInt8]
    let credit: Int
    /// No earlier step of this stream has succeeded.
    let isFirst: Bool
    /// Whether a client that asked for it is to be told the cursor alone: at the first step, and now and then.
    let tellsCursor: Bool
    let isCancelled: () -> Bool
}

/// Gives a stream's items in steps. Never two steps at once; `close` once, after the last.
protocol StreamSource: AnyObject, Sendable {
    /// The method whose stream it is; who may follow is checked again at each step.
    var method: PluginMethod { get }
    /// The next items, inside a short READ.
    /// - Throws: `StoreError` when the store could not.
    func step(_ situation: StreamStepContext) throws(StoreError) -> StreamStep
    /// The cursor of a stream that waits, once changes were notified of which none is its.
    /// - Parameters:
    ///   - cursor: where its last step has ended.
    ///   - position: no change up to this position of the feed is of interest that the step has not looked at.
    func cursor(_ cursor: [UInt8], passing position: Int64) -> [UInt8]
    /// The stream is over.
    func close()
}
