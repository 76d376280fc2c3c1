// One run of a handler, and the object behind the plugin's `lectern_call`.

internal import CLecternPlugin
internal import Glibc
internal import LecternWire

/// One run of a handler: `prepare` where it has one, and `call` (`Invocation+Running.swift`); and what the handler does
/// meanwhile (`+Data`, `+Calls`). Confined to the thread that runs it; a use from elsewhere is refused.
final class Invocation {
    let transactionContext: TransactionContext
    let plugin: LoadedPlugin
    let method: PluginMethod
    /// What this handler may do: its method's effect, READ in `prepare`.
    private(set) var effect: Effect
    /// 0 for the outermost.
    let depth: Int
    /// How many items a stream's step may still send.
    var itemsLeft = 0

    private var answer = AnswerBuffer()
    private(set) var hasAnswered = false
    private(set) var problem: Problem?
    private(set) var items: [Frame.Item] = []
    private(set) var topics: [String] = []
    private let thread = pthread_self()
    private let handle: UnsafeMutablePointer<CallHandle>

    init(transactionContext: TransactionContext, plugin: LoadedPlugin, method: PluginMethod, depth: Int) {
        self.transactionContext = transactionContext
        self.plugin = plugin
        self.method = method
        effect = method.effect
        self.depth = depth
        self.handle = MallocRecord.make(CallHandle())
        handle.pointee.invocation = Unmanaged.passUnretained(self)
    }

    /// Resets the invocation for the handler's next run.
    func reuse() {
        hasAnswered = false
        if problem != nil { problem = nil }
        handle.pointee.magic = CallHandle.magic
    }

    /// Prepares for a run of one of the handler's functions.
    /// - Parameter effect: what it may do.
    func begin(as effect: Effect) {
        self.effect = effect
        reuse()
    }

    /// Invalidates the handle, since the handler has returned.
    func invalidate() { handle.pointee.magic = 0 }

    deinit {
        handle.pointee.magic = 0
        handle.pointee.invocation = nil
        RetiredHandles.shared.add(handle)
    }

    /// The handle for the plugin.
    var pointer: OpaquePointer { OpaquePointer(handle) }

    /// Finds the invocation behind a plugin's handle.
    /// - Parameters:
    ///   - call: the handle.
    ///   - host: the host's pointer that the plugin gave.
    /// - Returns: the handler, nil when the call is not running on this thread or is another plugin's.
    static func running(_ call: OpaquePointer?, _ host: UnsafeMutableRawPointer?) -> Invocation? {
        held(call, host)?.takeUnretainedValue()
    }

    /// Sets a handler's answer without retaining the invocation.
    /// - Parameters: as of `running`, and the encoded message.
    /// - Returns: the code for the plugin.
    static func answer(_ call: OpaquePointer?, _ host: UnsafeMutableRawPointer?, _ message: UnsafeBufferPointer<UInt8>) -> Int32 {
        held(call, host)?._withUnsafeGuaranteedRef { $0.answer(message) } ?? LECTERN_INVALID
    }

    /// Runs a plugin's statement, likewise.
    /// - Parameters: as of `running`, and the statement, borrowed.
    /// - Returns: as `query`.
    static func query(_ call: OpaquePointer?, _ host: UnsafeMutableRawPointer?, _ statement: Statement) -> (Int32, String) {
        held(call, host)?._withUnsafeGuaranteedRef { $0.query(statement) } ?? (LECTERN_INVALID, "")
    }

    private static func held(_ call: OpaquePointer?, _ host: UnsafeMutableRawPointer?) -> Unmanaged<Invocation>? {
        guard let call, let host else { return nil }
        let handle = UnsafeMutablePointer<CallHandle>(call)
        guard handle.pointee.magic == CallHandle.magic, let found = handle.pointee.invocation else { return nil }
        let speaks = found._withUnsafeGuaranteedRef {
            pthread_equal($0.thread, pthread_self()) != 0 && $0.plugin.host.pointer.pointee.host == host
        }
        return speaks ? found : nil
    }

    /// Whether the call was cancelled.
    var isCancelled: Bool { transactionContext.isCancelled() }

    /// Sets the answer.
    func answer(_ message: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard !hasAnswered else { return LECTERN_INVALID }
        hasAnswered = true
        answer.set(message)
        return LECTERN_OK
    }

    /// The answer, once `hasAnswered`; valid until the handler is run once more.
    var answered: UnsafeRawBufferPointer { answer.bytes }

    /// Sets the problem that the handler ends with.
    func setProblem(_ problem: Problem) -> Int32 {
        guard self.problem == nil else { return LECTERN_INVALID }
        self.problem = problem
        return LECTERN_OK
    }

    /// Adds an item of a stream's step.
    func item(_ message: [UInt8], cursor: [UInt8]) -> Int32 {
        guard itemsLeft > 0, cursor.count <= transactionContext.context.limits.cursorBytesMax else { return LECTERN_INVALID }
        itemsLeft -= 1
        items.append(Frame.Item(message: message, cursor: cursor))
        return LECTERN_OK
    }

    /// Adds a topic to wait for.
    func waitFor(_ topic: String) -> Int32 {
        guard topics.count < transactionContext.context.limits.topicsMax, !topic.isEmpty else { return LECTERN_INVALID }
        topics.append(topic)
        return LECTERN_OK
    }

    /// A new unique id.
    func newID() -> Int64 { transactionContext.newID() }

    /// Fills a buffer with random bytes.
    func random(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
        transactionContext.context.entropy.fill(buffer)
        return LECTERN_OK
    }
}

/// The memory behind a `lectern_call`. The magic number distinguishes a live handle from a stray pointer.
struct CallHandle {
    static let magic: UInt64 = 0x4c45_4354_4341_4c4c
    var magic = CallHandle.magic
    var invocation: Unmanaged<Invocation>?
}
