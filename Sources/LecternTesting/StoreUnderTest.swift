// A store plugin, loaded and started as the daemon would, for tests of any store.

internal import CLecternPlugin
internal import Glibc
internal import LecternJSON
internal import LecternProtobuf

/// A running store. Any thread may hand it work.
package final class StoreUnderTest: @unchecked Sendable {  // the tables never change; `listener` is set before the first unit
    private let plugin: UnsafePointer<lectern_plugin>
    private let table: UnsafePointer<lectern_store>
    private var listener: StoreChangeListener?

    /// Loads and starts a store.
    ///
    /// - Parameters:
    ///   - library: the shared object. Its `lectern_plugin_open` must give a store of its own at
    ///     each call.
    ///   - configuration: the encoded configuration message.
    /// - Throws: `StoreTestError` if it can't be loaded, `StoreFailure` if it does not start.
    package init(library: String, configuration: [UInt8]) throws {
        let plugin = try StoreUnderTest.open(library)
        guard let table = plugin.pointee.descriptor?.pointee.store else { throw StoreTestError("\(library) gives no store") }
        self.plugin = plugin
        self.table = table
        var message: [UInt8] = []
        let code = configuration.withUnsafeBufferPointer { bytes in
            withUnsafeMutablePointer(to: &message) { message in
                plugin.pointee.start(
                    plugin.pointee.plugin, lectern_bytes(data: bytes.baseAddress, size: UInt64(bytes.count)),
                    { context, bytes in
                        guard let message = context?.assumingMemoryBound(to: [UInt8].self) else { return }
                        message.pointee = Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
                    }, message)
            }
        }
        guard code == LECTERN_OK else { throw StoreFailure(code, String(decoding: message, as: UTF8.self)) }
    }

    /// Loads and starts a store.
    /// - Parameters:
    ///   - library: the shared object.
    ///   - section: its section of lectern.json5, JSON5.
    package convenience init(library: String, section: String) throws {
        try self.init(library: library, configuration: try StoreUnderTest.encoded(section, for: library))
    }

    /// The configuration message of a plugin.
    /// - Parameters:
    ///   - section: its section of lectern.json5, JSON5.
    ///   - library: the plugin, which describes the message.
    /// - Throws: what does not fit the message.
    package static func encoded(_ section: String, for library: String) throws -> [UInt8] {
        guard let descriptor = try open(library).pointee.descriptor else { throw StoreTestError("\(library) describes nothing") }
        let bytes = { (bytes: lectern_bytes) in Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size))) }
        let pool = try DescriptorPool(fileDescriptorSet: bytes(descriptor.pointee.file_descriptors))
        let type = String(decoding: bytes(descriptor.pointee.configuration_type), as: UTF8.self)
        return try MessageJSON(pool).jsonToMessage(try JSON.parse(section, dialect: .json5), as: type, root: "configuration")
    }

    /// Loads a plugin; nothing of it is started.
    private static func open(_ library: String) throws -> UnsafePointer<lectern_plugin> {
        guard let image = dlopen(library, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(image, "lectern_plugin_open")
        else { throw StoreTestError(dlerror().map { String(cString: $0) } ?? library) }
        let open = unsafeBitCast(symbol, to: lectern_plugin_open_function.self)
        guard let plugin = open(StoreUnderTest.host) else { throw StoreTestError("\(library) does not open") }
        return plugin
    }

    /// A host that logs nowhere and lets a store make its database: it needs no more.
    nonisolated(unsafe) private static let host: UnsafePointer<lectern_host> = {
        let host = UnsafeMutablePointer<lectern_host>.allocate(capacity: 1)
        host.initialize(to: lectern_host())
        host.pointee.size = UInt64(MemoryLayout<lectern_host>.size)
        host.pointee.log = { _, _, _, _, _ in }
        host.pointee.may_create_database = 1
        return UnsafePointer(host)
    }()

    /// Makes a unit of work that is not yet submitted.
    ///
    /// - Parameters:
    ///   - writes: WRITE, or READ.
    ///   - isSchema: SCHEMA instead.
    ///   - weight: bytes that it claims to hold.
    ///   - deadlineNanoseconds: of `CLOCK_MONOTONIC`; 0: none.
    ///   - isBackground: the host's own work, which waits behind others.
    ///   - onDone: is called in the store's `done`.
    ///   - body: the work; returns whether to commit.
    package func work(
        writes: Bool = true, isSchema: Bool = false, weight: UInt32 = 100, deadlineNanoseconds: Int64 = 0,
        isBackground: Bool = false, onDone: (@Sendable (StoreOutcome) -> Void)? = nil, _ body: @escaping (StoreSession) -> Bool
    ) -> StoreWork {
        StoreWork(
            table, effect: isSchema ? LECTERN_EFFECT_SCHEMA : writes ? LECTERN_EFFECT_WRITE : LECTERN_EFFECT_READ, weight: weight, deadlineNanoseconds: deadlineNanoseconds,
            isBackground: isBackground, onDone: onDone, body: body)
    }

    /// Hands work to the store.
    ///
    /// - Returns: `LECTERN_OK` or `LECTERN_BUSY`.
    @discardableResult
    package func submit(_ work: StoreWork) -> Int32 {
        work.submit()
    }

    /// Has the store run work on the calling thread.
    ///
    /// - Returns: `LECTERN_OK`, or why it was not run.
    package func runNow(_ work: StoreWork) -> Int32 { work.runNow() }

    /// Runs `body` in a WRITE unit and waits; an error rolls it back.
    ///
    /// - Throws: what `body` threw; `StoreFailure` if nothing was kept though it returned.
    @discardableResult
    package func write<Result>(_ body: @escaping (StoreSession) throws -> Result) throws -> Result {
        try perform(writes: true, body)
    }

    /// Reads: likewise, in a READ unit.
    @discardableResult
    package func read<Result>(_ body: @escaping (StoreSession) throws -> Result) throws -> Result {
        try perform(writes: false, body)
    }

    private func perform<Result>(
        writes: Bool, _ body: @escaping (StoreSession) throws -> Result
    ) throws -> Result {
        var result: Swift.Result<Result, any Error> = .failure(StoreTestError("the unit was never run"))
        let work = work(writes: writes) { session in
            result = Swift.Result { try body(session) }
            if case .success = result { return true }
            return false
        }
        let code = work.submit()
        guard code == LECTERN_OK else { throw StoreFailure(code, "not taken") }
        let outcome = work.wait()
        guard outcome.isOK else { throw StoreFailure(outcome.code, outcome.message) }
        return try result.get()
    }

    /// Runs statements in one WRITE unit.
    package func write(_ statements: String...) throws {
        try write { session in
            for statement in statements { try session.run(statement) }
        }
    }

    /// Registers a change listener. Once, before the first unit.
    ///
    /// - Parameter onChange: called, on any thread, when changes may have been committed.
    package func setChangeListener(_ onChange: @escaping @Sendable () -> Void) {
        // The store may call it for as long as it runs, so for as long as this lives.
        let listener = StoreChangeListener(onChange)
        self.listener = listener
        table.pointee.feed_listen(
            table.pointee.store,
            { context in
                guard let context else { return }
                Unmanaged<StoreChangeListener>.fromOpaque(context).takeUnretainedValue().onChange()
            }, Unmanaged.passUnretained(listener).toOpaque())
    }

    /// The figures of the store, by name.
    package var status: [String: String] {
        var figures: [String: String] = [:]
        withUnsafeMutablePointer(to: &figures) { figures in
            _ = table.pointee.status(
                table.pointee.store,
                { context, columns, count in
                    guard let figures = context?.assumingMemoryBound(to: [String: String].self), let columns, count == 2,
                        case .text(let name) = StoreValue(columns[0]), case .text(let value) = StoreValue(columns[1])
                    else { return LECTERN_STOP }
                    figures.pointee[name] = value
                    return LECTERN_OK
                }, figures)
        }
        return figures
    }

    /// Completes the submitted units and closes the database.
    package func stop() {
        table.pointee.stop(table.pointee.store)
        plugin.pointee.stop(plugin.pointee.plugin)
    }
}
