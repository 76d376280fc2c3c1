// The answer of Describe: all services with their methods and descriptors. Made once at start.

internal import HostMessages
internal import LecternMessages
internal import LecternProtobuf

/// Makes the answer of Describe.
struct HostDescription {
    private let plugins: [LoadedPlugin]
    private let own: [PluginMethod]
    private let version: String

    /// - Parameters:
    ///   - plugins: all service plugins.
    ///   - own: the daemon's own methods.
    ///   - version: the daemon's.
    init(_ plugins: [LoadedPlugin], own: [PluginMethod], version: String) {
        self.plugins = plugins
        self.own = own
        self.version = version
    }

    /// The answer.
    /// - Throws: `ProtobufError` when descriptors cannot be read.
    func answer() throws(ProtobufError) -> Host.DescribeResponse {
        let ownFiles = Host.description.fileDescriptorSet
        let ownTypes = try DescriptorPool(fileDescriptorSet: ownFiles)
        var answer = Host.DescribeResponse()
        answer.services = services(
            own.sorted { $0.index < $1.index }, plugin: "lecternd", version: version,
            pool: ownTypes)
        for plugin in plugins {
            answer.services += services(
                plugin.methods, plugin: plugin.name, version: plugin.version, pool: plugin.descriptors)
        }
        answer.states = states
        answer.descriptors = try HostDescription.joined([(ownFiles, ownTypes)] + plugins.map { ($0.fileDescriptors, $0.descriptors) })
        return answer
    }

    /// The lives of all plugins; each was read when its plugin was opened. Nil: there are none.
    private var states: Host.StateTables? {
        var all = Host.StateTables()
        for plugin in plugins {
            guard let own = try? Host.StateTables(plugin.states) else { continue }
            all.tables += own.tables
            all.rules += own.rules
        }
        return all == Host.StateTables() ? nil : all
    }

    private func services(
        _ methods: [PluginMethod], plugin: String, version: String, pool: DescriptorPool
    ) -> [Host.ServiceInfo] {
        var services: [Host.ServiceInfo] = []
        for method in methods {
            if services.last?.name != method.service {
                var service = Host.ServiceInfo()
                service.name = method.service
                service.plugin = plugin
                service.pluginVersion = version
                services.append(service)
            }
            services[services.count - 1].methods.append(describe(method, pool.method(named: method.name)))
        }
        return services
    }

    private func describe(_ method: PluginMethod, _ type: MethodType?) -> Host.MethodInfo {
        var info = Host.MethodInfo()
        info.name = method.name
        info.requestType = method.requestType
        info.answerType = method.answerType
        info.clientStreams = method.clientStreams
        info.serverStreams = method.serverStreams
        info.effect = method.effect.name
        info.timeoutMs = method.timeoutMilliseconds
        info.reasons = type?.rule.reasons ?? []
        info.allow = method.parties.map(\.name)
        info.right = type?.rule.right ?? ""
        info.summary = type?.documentation.comment ?? ""
        info.follows = method.follow?.topics.patterns ?? []
        return info
    }

    /// One FileDescriptorSet of several, each file once; without those that declare tables of a plugin, which are its own affair and no part
    /// of the contract.
    /// - Parameter sets: encoded, and as they were read.
    private static func joined(_ sets: [(encoded: [UInt8], types: DescriptorPool)]) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        var names: Set<String> = []
        for set in sets {
            for file in set.types.files where file.messages.contains(where: { $0.table != nil }) { names.insert(file.name) }
            var reader = ProtobufReader(set.encoded)
            while let (number, type) = try reader.next() {
                guard number == 1, type == .bytes else {
                    try reader.skip(type)
                    continue
                }
                let file = try reader.lengthDelimited()
                guard names.insert(try name(of: file)).inserted else { continue }
                writer.tag(1, .bytes)
                writer.lengthDelimited(file)
            }
        }
        return writer.bytes
    }

    private static func name(of file: ArraySlice<UInt8>) throws(ProtobufError) -> String {
        var reader = ProtobufReader(file)
        while let (number, type) = try reader.next() {
            if number == 1, type == .bytes { return try reader.text() }
            try reader.skip(type)
        }
        return ""
    }
}
