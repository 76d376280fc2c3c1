// A plugin made of C tables inside the test: what its handlers do is a closure of the test.

import CLecternPlugin
@testable import LecternHost
import LecternNet
import LecternWire

/// One method of a scripted plugin.
struct ScriptedMethod {
    var name: String
    var effect = Effect.write
    var flags: UInt32 = 0
    var timeoutMilliseconds: UInt32 = 0
    var parties = [Party(certificate: .none, session: .none)]
    var requestType = "test.Text"
    /// Topics that it follows.
    var follows: [String] = []
    var fromOldest = false
    /// What a session of staff must have.
    var right = ""
    var prepare: (@Sendable (ScriptedCall) -> Int32)?
    var call: (@Sendable (ScriptedCall) -> Int32)?
    var open: (@Sendable (ScriptedCall) -> Int32)?
    var step: (@Sendable (ScriptedCall, _ cursor: [UInt8], _ credit: Int) -> Int32)?
    var close: (@Sendable () -> Void)?
}

/// A plugin whose tables live as long as the process, as the interface demands.
///
/// `@unchecked`: written before it is loaded and never after.
final class ScriptedPlugin: @unchecked Sendable {
    let name: String
    let methods: [ScriptedMethod]
    let host: HostTable
    private let migrations: [String]
    private let mayCall: [String]
    private let asksFor: [String]
    private let descriptors: [UInt8]

    init(
        _ name: String, _ methods: [ScriptedMethod], migrations: [String] = [], mayCall: [String] = [],
        asksFor: [String] = [], descriptors: [UInt8] = [], log: Log = .silent
    ) {
        self.name = name
        self.methods = methods
        self.migrations = migrations
        self.mayCall = mayCall
        self.asksFor = asksFor
        self.descriptors = descriptors
        host = HostTable(file: name, log: log, functions: HostFunctions.makeTable())
    }

    /// Makes the C tables and loads them.
    func load() throws -> LoadedPlugin {
        try LoadedPlugin(table: UnsafePointer(table()), host: host, origin: PluginOrigin(path: "lib\(name).so"))
    }

    private func table() -> UnsafeMutablePointer<lectern_plugin> {
        let descriptor = forever(lectern_descriptor())
        descriptor.pointee.size = UInt64(MemoryLayout<lectern_descriptor>.size)
        descriptor.pointee.name = Self.constant(name)
        descriptor.pointee.version = Self.constant("1.0.0")
        descriptor.pointee.file_descriptors = Self.constant(descriptors)
        (descriptor.pointee.methods, descriptor.pointee.methods_count) = array(methods.map(record))
        (descriptor.pointee.migrations, descriptor.pointee.migrations_count) = array(
            migrations.enumerated().map {
                lectern_migration(number: UInt32($0.offset + 1), reserved: 0, sql: Self.constant($0.element))
            })
        (descriptor.pointee.may_call, descriptor.pointee.may_call_count) = array(mayCall.map(Self.constant))
        (descriptor.pointee.asks_for, descriptor.pointee.asks_for_count) = array(asksFor.map(Self.constant))
        let table = forever(lectern_plugin())
        table.pointee.size = UInt64(MemoryLayout<lectern_plugin>.size)
        table.pointee.plugin = Unmanaged.passRetained(self).toOpaque()
        table.pointee.descriptor = UnsafePointer(descriptor)
        table.pointee.prepare = { plugin, call, info in ScriptedPlugin.run(plugin, call, info) { $0.prepare } }
        table.pointee.call = { plugin, call, info in ScriptedPlugin.run(plugin, call, info) { $0.call } }
        table.pointee.stream_open = { plugin, call, info, stream in
            guard let plugin, let info, let stream else { return LECTERN_INVALID }
            let method = Unmanaged<ScriptedPlugin>.fromOpaque(plugin).takeUnretainedValue().methods[Int(info.pointee.method)]
            stream.pointee = Unmanaged.passRetained(StreamBox(method)).toOpaque()
            return method.open == nil ? LECTERN_OK : ScriptedPlugin.run(plugin, call, info) { $0.open }
        }
        table.pointee.stream_step = { plugin, call, info, stream, cursor, credit in
            let bytes = cursor.copied
            return ScriptedPlugin.run(plugin, call, info) { method in
                guard let step = method.step else { return nil }
                return { (running: ScriptedCall) -> Int32 in step(running, bytes, Int(credit)) }
            }
        }
        table.pointee.stream_close = { _, stream in
            guard let stream else { return }
            Unmanaged<StreamBox>.fromOpaque(stream).takeRetainedValue().method.close?()
        }
        return table
    }

    private final class StreamBox {
        let method: ScriptedMethod
        init(_ method: ScriptedMethod) { self.method = method }
    }

    private static func run(
        _ plugin: UnsafeMutableRawPointer?, _ call: OpaquePointer?, _ info: UnsafePointer<lectern_call_info>?,
        _ what: (ScriptedMethod) -> (@Sendable (ScriptedCall) -> Int32)?
    ) -> Int32 {
        guard let plugin, let info, let call else { return LECTERN_INVALID }
        let scripted = Unmanaged<ScriptedPlugin>.fromOpaque(plugin).takeUnretainedValue()
        let running = ScriptedCall(host: scripted.host.pointer, call: call, info: info.pointee)
        return what(scripted.methods[Int(info.pointee.method)])?(running) ?? LECTERN_INVALID
    }

    private func record(_ method: ScriptedMethod) -> lectern_method {
        var record = lectern_method()
        record.size = UInt64(MemoryLayout<lectern_method>.size)
        record.name = Self.constant(method.name)
        record.right = Self.constant(method.right)
        record.request_type = Self.constant(method.requestType)
        record.answer_type = Self.constant("test.Text")
        record.effect = method.effect.rawValue
        record.flags = method.flags
        record.timeout_ms = method.timeoutMilliseconds
        let (parties, count) = array(
            method.parties.map { lectern_party(certificate: $0.certificate.rawValue, session: $0.session.rawValue) })
        record.parties = parties
        record.parties_count = UInt32(count)
        if !method.follows.isEmpty {
            let follow = forever(lectern_follow())
            follow.pointee.size = UInt64(MemoryLayout<lectern_follow>.size)
            (follow.pointee.topics, follow.pointee.topics_count) = array(method.follows.map(Self.constant))
            follow.pointee.from_oldest = method.fromOldest ? 1 : 0
            record.follow = UnsafePointer(follow)
        }
        return record
    }

    private func forever<T>(_ value: T) -> UnsafeMutablePointer<T> {
        let pointer = UnsafeMutablePointer<T>.allocate(capacity: 1)
        pointer.initialize(to: value)
        return pointer
    }

    private func array<T>(_ values: [T]) -> (UnsafePointer<T>?, UInt64) {
        let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(values.count, 1))
        pointer.initialize(from: values, count: values.count)
        return (UnsafePointer(pointer), UInt64(values.count))
    }

    static func constant(_ text: String) -> lectern_bytes { constant([UInt8](text.utf8)) }

    static func constant(_ bytes: [UInt8]) -> lectern_bytes {
        let pointer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        pointer.initialize(from: bytes, count: bytes.count)
        return lectern_bytes(data: UnsafePointer(pointer), size: UInt64(bytes.count))
    }
}
