// The C functions of a Swift plugin's table. Swift errors end here as codes and problems.

internal import CLecternPlugin
internal import LecternMessages
internal import LecternWire

/// The functions behind `lectern_plugin`, the same for every Swift plugin.
enum PluginThunks {
    typealias Told = @convention(c) (
        UnsafeMutableRawPointer?, lectern_bytes, lectern_bytes_sink?, UnsafeMutableRawPointer?
    ) -> Int32
    typealias Handled = @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_call_info>?) -> Int32

    static let start: Told = { plugin, configuration, error, context in
        PluginThunks.setMessage(error, context) {
            let table = PluginThunks.table(plugin)
            try PluginThunks.start(table.plugin, configuration.buffer, PluginLog(table.host.pointer))
        }
    }

    static let check: Told = { plugin, configuration, error, context in
        PluginThunks.setMessage(error, context) {
            try PluginThunks.check(PluginThunks.table(plugin).plugin, configuration.buffer)
        }
    }

    static let stop: @convention(c) (UnsafeMutableRawPointer?) -> Void = { plugin in
        PluginThunks.table(plugin).plugin.stop()
    }

    static let call: Handled = { plugin, call, info in
        PluginThunks.handle(plugin, call, info) { method, request, call in
            guard let handler = method.handler else { throw MethodNumberError(method.service.description.name, method.number) }
            try handler.run(request, call) { try call.answer($0) }
            return LECTERN_OK
        }
    }

    static let prepare: Handled = { plugin, call, info in
        PluginThunks.handle(plugin, call, info) { method, request, call in
            let prepared = try method.service.prepare(method: method.number, request: request, call)
            try prepared.withUnsafeBytes { try call.answer($0) }
            return LECTERN_OK
        }
    }

    static let streamOpen: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_call_info>?,
        UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Int32 = { plugin, call, info, stream in
        guard let stream, let info else { return LECTERN_INVALID }
        return PluginThunks.handle(plugin, call, info) { method, request, _ in
            stream.pointee = Unmanaged.passRetained(OpenStream(method, Array(request))).toOpaque()
            return LECTERN_OK
        }
    }

    static let streamStep: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_call_info>?, UnsafeMutableRawPointer?,
        lectern_bytes, UInt32
    ) -> Int32 = { plugin, call, info, stream, cursor, credit in
        guard let stream else { return LECTERN_INVALID }
        let open = Unmanaged<OpenStream>.fromOpaque(stream).takeUnretainedValue()
        return PluginThunks.handle(plugin, call, info) { _, _, call in
            let step = try open.request.withUnsafeBytes {
                try open.method.service.step(
                    method: open.method.number, request: $0, cursor: cursor.copied, credit: Int(credit), call)
            }
            return try call.give(step)
        }
    }

    static let streamClose: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void = { _, stream in
        guard let stream else { return }
        Unmanaged<OpenStream>.fromOpaque(stream).release()
    }

    private static func table(_ plugin: UnsafeMutableRawPointer?) -> PluginTable {
        guard let plugin else { preconditionFailure("the host has lost the plugin's pointer") }
        return Unmanaged<PluginTable>.fromOpaque(plugin).takeUnretainedValue()
    }

    private static func handle(
        _ plugin: UnsafeMutableRawPointer?, _ call: OpaquePointer?, _ info: UnsafePointer<lectern_call_info>?,
        _ work: (ServedMethod, UnsafeRawBufferPointer, Call) throws -> Int32
    ) -> Int32 {
        guard let plugin, let call, let info else { return LECTERN_INVALID }
        // Unretained: the table and its methods live as long as the process.
        return Unmanaged<PluginTable>.fromOpaque(plugin)._withUnsafeGuaranteedRef { table in
            guard Int(info.pointee.method) < table.methods.count else { return LECTERN_INVALID }
            return Call.run(table.host.pointer, call, info, table.methods[Int(info.pointee.method)]) { call in
                try call.method._withUnsafeGuaranteedRef { method throws in
                    try work(method, UnsafeRawBufferPointer(info.pointee.request.buffer), call)
                }
            }
        }
    }

    private static func setMessage(
        _ sink: lectern_bytes_sink?, _ context: UnsafeMutableRawPointer?, _ work: () throws -> Void
    ) -> Int32 {
        do {
            try work()
            return LECTERN_OK
        } catch {
            if let sink { lectern_bytes.lend("\(error)") { sink(context, $0) } }
            return LECTERN_FAILED
        }
    }

    private static func start<Opened: Plugin>(_ plugin: Opened, _ bytes: UnsafeBufferPointer<UInt8>, _ log: PluginLog) throws {
        let configuration = try Opened.configuration(UnsafeRawBufferPointer(bytes))
        try plugin.check(configuration)
        try plugin.start(configuration, log)
    }

    private static func check<Opened: Plugin>(_ plugin: Opened, _ bytes: UnsafeBufferPointer<UInt8>) throws {
        try plugin.check(try Opened.configuration(UnsafeRawBufferPointer(bytes)))
    }
}

/// The state of a server stream between its steps.
private final class OpenStream {
    let method: ServedMethod
    let request: [UInt8]

    init(_ method: ServedMethod, _ request: [UInt8]) {
        self.method = method
        self.request = request
    }
}

extension Call {
    /// Passes a step's items to the host.
    /// - Parameter step: the encoded items, and whether to go on, wait or end.
    /// - Returns: the code for the host.
    fileprivate func give(_ step: StreamStep<[UInt8]>) throws -> Int32 {
        for (item, cursor) in step.items {
            let code = lectern_bytes.lend(item) { item in
                lectern_bytes.lend(cursor) { host.pointee.item?(host.pointee.host, handle, item, $0) ?? LECTERN_INVALID }
            }
            try check(code, "item")
        }
        switch step.next {
        case .more: return LECTERN_OK
        case .end: return LECTERN_END
        case .wait(let topics):
            for topic in topics {
                let code = lectern_bytes.lend(topic) { host.pointee.wait_for?(host.pointee.host, handle, $0) ?? LECTERN_INVALID }
                try check(code, "wait_for")
            }
            return LECTERN_WAIT
        }
    }
}
