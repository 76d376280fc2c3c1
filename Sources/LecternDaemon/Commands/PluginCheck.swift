// lecternd --check-plugin: opens one plugin and tells what it is, in a process that does nothing else.

internal import LecternHost
internal import LecternJSON
internal import LecternWire

/// Tells what a plugin is, as a daemon reads it.
struct PluginCheck {
    /// An absolute path.
    let file: String
    let asJSON: Bool

    /// Does it.
    /// - Returns: how to end.
    func run() -> ExitCode {
        do {
            let plugin = try PluginLoader(log: Log(level: .warning, format: Log.automaticFormat, labels: [Label("role", "check")]))
                .open(.init(path: file, configuration: nil))
            print(asJSON ? PluginCheck.json(plugin).text(pretty: true) : PluginCheck.text(plugin))
            return .success
        } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .configuration
        }
    }

    /// The plugin for people.
    static func text(_ plugin: LoadedPlugin) -> String {
        var lines = ["\(plugin.name) \(plugin.version)" + (plugin.isStore ? ", a store" : ""), "file: \(plugin.origin.path)"]
        lines.append("interface: \(plugin.origin.abiMajor).\(plugin.origin.abiMinor)")
        lines.append("built by: \(plugin.origin.toolchain.isEmpty ? "a C compiler" : plugin.origin.toolchain)")
        if !plugin.configurationType.isEmpty { lines.append("configuration: \(plugin.configurationType)") }
        if !plugin.migrations.isEmpty {
            lines.append("migrations: \(plugin.migrations.count), the last is \(plugin.migrations.last?.number ?? 0); its tables begin with \(plugin.name)_")
        }
        if !plugin.mayCall.isEmpty { lines.append("calls: \(plugin.mayCall.sorted().joined(separator: ", "))") }
        if !plugin.asksFor.isEmpty { lines.append("asks for: \(plugin.asksFor.sorted().joined(separator: ", "))") }
        for service in services(plugin) {
            lines.append("service \(service)")
            for method in plugin.methods where method.service == service {
                lines.append("    \(method.name.split(separator: "/").last ?? ""): \(traits(method).joined(separator: ", ")); \(callers(method))")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The plugin for programs.
    static func json(_ plugin: LoadedPlugin) -> JSON {
        [
            "name": .string(plugin.name), "version": .string(plugin.version), "file": .string(plugin.origin.path),
            "isStore": .bool(plugin.isStore), "interface": .string("\(plugin.origin.abiMajor).\(plugin.origin.abiMinor)"),
            "toolchain": .string(plugin.origin.toolchain), "configuration": .string(plugin.configurationType),
            "migrations": .array(plugin.migrations.map { .integer(Int($0.number)) }),
            "calls": .array(plugin.mayCall.sorted().map { .string($0) }), "asksFor": .array(plugin.asksFor.sorted().map { .string($0) }),
            "methods": .array(plugin.methods.map { method in
                [
                    "name": .string(method.name), "traits": .array(traits(method).map { .string($0) }),
                    "allow": .array(method.parties.map { .string($0.name) }),
                ]
            }),
        ]
    }

    private static func services(_ plugin: LoadedPlugin) -> [String] {
        plugin.methods.map(\.service).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func traits(_ method: PluginMethod) -> [String] {
        var traits = ["\(method.effect)"]
        if method.isInline { traits.append("inline") }
        if method.prepares { traits.append("prepare") }
        if method.isSecret { traits.append("secret") }
        if method.clientStreams { traits.append("stream of requests") }
        if method.serverStreams { traits.append("stream of answers") }
        if method.timeoutMilliseconds > 0 { traits.append("\(method.timeoutMilliseconds) ms") }
        return traits
    }

    private static func callers(_ method: PluginMethod) -> String {
        method.parties.isEmpty ? "other plugins only" : method.parties.map(\.name).joined(separator: ", ")
    }
}
