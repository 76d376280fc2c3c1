// The C table of a Swift plugin: its descriptor out of its definition, its functions out of its services.

internal import CLecternPlugin
internal import LecternMessages

/// A method of the plugin, found by its index in the descriptor.
final class ServedMethod: Sendable {
    let service: any ServiceDispatcher<Call>
    /// Its number in the service.
    let number: Int
    let description: MethodDescription
    /// The handler, unless it is a stream's.
    let handler: UnaryHandler<Call>?
    /// "Circulation/Borrow"
    let shortName: String

    init(service: any ServiceDispatcher<Call>, number: Int, description: MethodDescription) {
        self.service = service
        self.number = number
        self.description = description
        handler = service.handlers[number]
        shortName = description.name.split(separator: ".").last.map(String.init) ?? description.name
    }
}

/// What the host's `plugin` pointer is for a Swift plugin. Lives as long as the process.
final class PluginTable: Sendable {
    let host: HostPointer
    /// Held for ever, so that no call counts its method.
    let methods: [Unmanaged<ServedMethod>]
    let plugin: any Plugin

    init(host: UnsafePointer<lectern_host>, plugin: any Plugin) {
        self.host = HostPointer(pointer: host)
        self.plugin = plugin
        methods = plugin.services.flatMap { service in
            service.description.methods.enumerated().map { number, method in
                .passRetained(ServedMethod(service: service, number: number, description: method))
            }
        }
    }

    /// The host's table, which is constant.
    struct HostPointer: @unchecked Sendable {
        let pointer: UnsafePointer<lectern_host>
    }

    /// Makes the C table, which is valid for the life of the process.
    func open() -> UnsafePointer<lectern_plugin> {
        var table = lectern_plugin()
        table.size = UInt64(MemoryLayout<lectern_plugin>.size)
        table.plugin = Unmanaged.passRetained(self).toOpaque()
        table.descriptor = Immortal.structure(descriptor())
        table.start = PluginThunks.start
        table.check = PluginThunks.check
        table.prepare = PluginThunks.prepare
        table.call = PluginThunks.call
        table.stream_open = PluginThunks.streamOpen
        table.stream_step = PluginThunks.streamStep
        table.stream_close = PluginThunks.streamClose
        table.stop = PluginThunks.stop
        return Immortal.structure(table)
    }

    private func descriptor() -> lectern_descriptor {
        let sets = plugin.services.map(\.description.fileDescriptorSet) + plugin.fileDescriptors
        var descriptor = lectern_descriptor()
        descriptor.size = UInt64(MemoryLayout<lectern_descriptor>.size)
        descriptor.name = Immortal.text(plugin.name)
        descriptor.version = Immortal.text(plugin.version)
        descriptor.file_descriptors = Immortal.bytes(FileDescriptors.joined(sets))
        descriptor.configuration_type = Immortal.text(type(of: plugin).configurationType)
        descriptor.methods = Immortal.methods(methods.map { $0.takeUnretainedValue().description }, PluginTable.record)
        descriptor.methods_count = UInt64(methods.count)
        descriptor.migrations = Immortal.array(
            plugin.migrations.map { lectern_migration(number: $0.number, reserved: 0, sql: Immortal.text($0.sql)) })
        descriptor.migrations_count = UInt64(plugin.migrations.count)
        descriptor.may_call = Immortal.array(plugin.mayCall.map(Immortal.text))
        descriptor.may_call_count = UInt64(plugin.mayCall.count)
        descriptor.asks_for = Immortal.array(plugin.asksFor.map(Immortal.text))
        descriptor.asks_for_count = UInt64(plugin.asksFor.count)
        descriptor.states = Immortal.bytes(StateDescriptions.encoded(states: plugin.states, rules: plugin.rules))
        return descriptor
    }

    private static func record(_ method: MethodDescription) -> lectern_method {
        let parties = method.allow.map { lectern_party(certificate: $0.certificate, session: $0.session) }
        var record = lectern_method()
        record.size = UInt64(MemoryLayout<lectern_method>.size)
        record.name = Immortal.text(method.name)
        record.request_type = Immortal.text(method.requestType)
        record.answer_type = Immortal.text(method.answerType)
        record.effect = method.effect.rawValue
        record.flags = method.traits.rawValue
        record.timeout_ms = method.timeoutMilliseconds
        record.parties_count = UInt32(parties.count)
        record.parties = Immortal.array(parties)
        if let followed = method.follow {
            var follow = lectern_follow()
            follow.size = UInt64(MemoryLayout<lectern_follow>.size)
            follow.topics = Immortal.array(followed.topics.map(Immortal.text))
            follow.topics_count = UInt64(followed.topics.count)
            follow.from_oldest = followed.fromOldest ? 1 : 0
            record.follow = Immortal.structure(follow)
        }
        record.right = Immortal.text(method.right)
        return record
    }
}
