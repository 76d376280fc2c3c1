// Reads lectern.json5. Whatever is not understood is refused with its place: a misspelt limit must not
// silently be the default.

internal import CLinux
internal import Foundation
internal import LecternNet
internal import LecternJSON
internal import LecternWire

/// Reads a configuration file.
package struct ConfigurationReader {
    /// The keys of the file, for the test that compares them with etc/lectern.json5.
    package static let keys = [
        "listen", "health", "state_directory", "plugin_directory", "tls", "store", "plugins", "reactors", "limits", "log", "drain_milliseconds",
    ]
    /// The keys of `health`.
    package static let healthKeys = ["listen"]
    /// The keys of `tls`.
    package static let tlsKeys = ["ca", "certificate", "key", "revoked"]
    /// The largest configuration that is read, in bytes.
    static let fileBytesMax = 1 << 20
    private static let listenMax = 60
    private static let pluginsMax = 256

    private let path: String
    private let folder: String
    private let program: String

    /// Reads a file.
    /// - Parameter path: the file; relative paths in it begin at its folder.
    /// - Throws: `ProcessError` naming the file and what is wrong.
    package static func read(path: String) throws(ProcessError) -> DaemonConfiguration {
        guard let data = FileManager.default.contents(atPath: URL(fileURLWithPath: path).path) else {
            throw ProcessError("\(path): the configuration can't be read; does the file exist, and may this user read it?")
        }
        return try read([UInt8](data), path: path, program: ProcessIdentity.ownProgram)
    }

    /// Reads what a file holds or held.
    /// - Parameters:
    ///   - bytes: the text.
    ///   - path: the file; relative paths in it begin at its folder.
    ///   - program: lecternd's own file, from which `plugin_directory` has its default.
    /// - Throws: `ProcessError` naming the file and what is wrong.
    static func read(_ bytes: [UInt8], path: String, program: String) throws(ProcessError) -> DaemonConfiguration {
        guard bytes.count <= fileBytesMax else { throw ProcessError("\(path): larger than \(fileBytesMax) bytes") }
        let json: JSON
        do { json = try JSON.parse(String(decoding: bytes, as: UTF8.self), dialect: .json5) } catch {
            throw ProcessError("\(path): \(error)")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return try ConfigurationReader(path: path, folder: folder, program: program).configuration(json)
    }

    private func configuration(_ json: JSON) throws(ProcessError) -> DaemonConfiguration {
        let root = try members(json, at: "the configuration", known: ConfigurationReader.keys)
        var configuration = DaemonConfiguration()
        let stateDirectory = try text(root["state_directory"], at: "state_directory") ?? "."
        guard !stateDirectory.isEmpty else { throw fail("state_directory", "name a folder, such as \"/var/lib/lectern\"") }
        configuration.stateDirectory = absolute(stateDirectory)
        let pluginFolder = absolute(try text(root["plugin_directory"], at: "plugin_directory") ?? installedPlugins)
        for (index, item) in try array(root["listen"], at: "listen").enumerated() {
            configuration.listen.append(try address(item, at: "listen[\(index)]"))
        }
        guard configuration.listen.count <= ConfigurationReader.listenMax else {
            throw fail("listen", "at most \(ConfigurationReader.listenMax) addresses")
        }
        for (index, address) in configuration.listen.enumerated() where address.port != 0 && configuration.listen[..<index].contains(address) {
            throw fail("listen[\(index)]", "\(address) is here for the second time")
        }
        guard !configuration.listen.isEmpty else { throw fail("listen", "name at least one address, such as \"0.0.0.0:7443\"") }
        configuration.health = try health(root["health"], listen: configuration.listen)
        try readTLS(root["tls"], into: &configuration)
        guard let store = root["store"] else { throw fail("store", "say which store plugin keeps the data") }
        configuration.store = try plugin(store, at: "store", pluginFolder)
        for (index, item) in try array(root["plugins"], at: "plugins").enumerated() {
            configuration.plugins.append(try plugin(item, at: "plugins[\(index)]", pluginFolder))
        }
        guard configuration.plugins.count <= ConfigurationReader.pluginsMax else {
            throw fail("plugins", "at most \(ConfigurationReader.pluginsMax) plugins")
        }
        configuration.reactors = try integer(root["reactors"], at: "reactors", 0...256) ?? 0
        configuration.drainMilliseconds = UInt32(try integer(root["drain_milliseconds"], at: "drain_milliseconds", 0...3_600_000) ?? 10_000)
        try readLimits(root["limits"], into: &configuration.limits)
        try readLog(root["log"], into: &configuration.log)
        return configuration
    }

    /// The address of the health listener. It has to be named, since whoever reaches it is asked for no certificate.
    private func health(_ json: JSON?, listen: [DaemonConfiguration.Address]) throws(ProcessError) -> DaemonConfiguration.Address? {
        guard let json else { return nil }
        let health = try members(json, at: "health", known: ConfigurationReader.healthKeys)
        guard let text = health["listen"], try self.text(text, at: "health.listen") != "" else { return nil }
        let address = try address(text, at: "health.listen")
        guard !address.host.isEmpty else {
            throw fail("health.listen", "name the address, such as \"127.0.0.1:\(address.port)\": nobody is asked for a certificate there")
        }
        guard address.port == 0 || !listen.contains(address) else {
            throw fail("health.listen", "\(address) stands in listen, too; take another port, such as 9464")
        }
        return address
    }

    private func readTLS(_ json: JSON?, into configuration: inout DaemonConfiguration) throws(ProcessError) {
        guard let json else { throw fail("tls", "name ca, certificate and key; `lectern ca init` makes them") }
        let tls = try members(json, at: "tls", known: ConfigurationReader.tlsKeys)
        func path(_ key: String) throws(ProcessError) -> String? {
            try text(tls[key], at: "tls.\(key)").map(absolute)
        }
        guard let ca = try path("ca"), let certificate = try path("certificate"), let key = try path("key") else {
            throw fail("tls", "ca, certificate and key are all needed; `lectern ca init` makes them")
        }
        configuration.tls = .init(authority: ca, certificate: certificate, key: key, revoked: try path("revoked") ?? "")
    }

    private func readLimits(_ json: JSON?, into limits: inout Limits) throws(ProcessError) {
        guard let json else { return }
        for (name, value) in try members(json, at: "limits", known: LimitNames.all.map(\.name)) {
            guard let limit = LimitNames.all.first(where: { $0.name == name }) else { continue }
            guard let number = try integer(value, at: "limits.\(name)", 1...(1 << 40)) else { continue }
            limits[keyPath: limit.path] = number
        }
    }

    private func readLog(_ json: JSON?, into log: inout DaemonConfiguration.LogChoice) throws(ProcessError) {
        guard let json else { return }
        let members = try members(json, at: "log", known: ["level", "format"])
        if let level = try text(members["level"], at: "log.level") {
            guard let known = Log.Level(name: level) else { throw fail("log.level", "must be debug, info, warning or error") }
            log.level = known
        }
        switch try text(members["format"], at: "log.format") {
        case nil, "auto": log.format = nil
        case "json": log.format = .json
        case "text": log.format = .text
        default: throw fail("log.format", "must be auto, json or text")
        }
    }

    private func plugin(_ json: JSON, at place: String, _ folder: String) throws(ProcessError) -> DaemonConfiguration.PluginEntry {
        let members = try members(json, at: place, known: ["path", "configuration"])
        guard let path = try text(members["path"], at: "\(place).path"), !path.isEmpty else {
            throw fail(place, "name the plugin's file as path")
        }
        return .init(path: path.hasPrefix("/") ? path : folder + "/" + path, configuration: members["configuration"])
    }

    private func address(_ json: JSON, at place: String) throws(ProcessError) -> DaemonConfiguration.Address {
        let text = try text(json, at: place) ?? ""
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw fail(place, "\"\(text)\" is not an address with a port, such as \"127.0.0.1:7443\" or \"[::]:7443\"")
        }
        let host = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard host.isEmpty || clinux_is_address(host) != 0 else {
            throw fail(place, "\"\(host)\" is not a numeric address; names are not looked up here: write such as \"192.0.2.10:7443\"")
        }
        return .init(host: host, port: port)
    }

    /// A path that begins at the present folder, made absolute.
    static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    // MARK: Values

    /// Where `make install` puts plugins, as it lies from the program; else beside the program, as in a folder of a build.
    private var installedPlugins: String {
        let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().path + "/lib/lectern/plugins"
        return FileManager.default.fileExists(atPath: installed) ? installed : folder.path
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : URL(fileURLWithPath: folder + "/" + path).standardizedFileURL.path
    }

    private func fail(_ place: String, _ message: String) -> ProcessError { ProcessError("\(path): \(place): \(message)") }

    private func members(_ json: JSON, at place: String, known: [String]) throws(ProcessError) -> [String: JSON] {
        guard case .object(let members) = json else { throw fail(place, "must be an object { … }") }
        var found: [String: JSON] = [:]
        for member in members {
            guard known.contains(member.name) else {
                let hint = Spelling.nearest(member.name, among: known).map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
                throw fail(place, "there is no \"\(member.name)\"; \(hint)")
            }
            guard found.updateValue(member.value, forKey: member.name) == nil else { throw fail(place, "\"\(member.name)\" stands twice") }
        }
        return found
    }

    private func array(_ json: JSON?, at place: String) throws(ProcessError) -> [JSON] {
        guard let json else { return [] }
        guard case .array(let items) = json else { throw fail(place, "must be a list [ … ]") }
        return items
    }

    private func text(_ json: JSON?, at place: String) throws(ProcessError) -> String? {
        guard let json else { return nil }
        guard case .string(let text) = json else { throw fail(place, "must be a text in quotation marks") }
        return text
    }

    private func integer(_ json: JSON?, at place: String, _ range: ClosedRange<Int>) throws(ProcessError) -> Int? {
        guard let json else { return nil }
        guard case .number(let text) = json, let number = Int(text), range.contains(number) else {
            throw fail(place, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
