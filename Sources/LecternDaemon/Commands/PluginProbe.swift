// Opens plugins for `lecternd --check` in child processes, so that a plugin that crashes, hangs or calls exit() is named and ends
// only its own process.

internal import CLinux
internal import Foundation
internal import Glibc
internal import LecternHost
internal import LecternWire

/// The plugins that a child process opens.
package enum ProbedPlugins: Equatable, Sendable {
    /// The store is 0, the others follow in the order of the configuration.
    case one(Int)
    /// All, to see whether they fit together.
    case all

    /// - Parameter word: as on the command line: "all", or a number.
    init?(_ word: String) {
        if word == "all" {
            self = .all
        } else if let index = Int(word), index >= 0 {
            self = .one(index)
        } else {
            return nil
        }
    }

    var word: String {
        switch self {
        case .one(let index): "\(index)"
        case .all: "all"
        }
    }
}

/// Runs child processes that open plugins, one after the other. Confined to the main thread of `lecternd --check`.
struct PluginProbe {
    /// A message of the child process: the place that it enters, and at last the result.
    enum Message: Equatable {
        /// It enters a plugin's code at this place.
        case entering(String)
        /// The plugins can be used; what was found.
        case succeeded(String)
        /// A plugin can't be used; why.
        case failed(String)

        static let bytesMax = 8_192

        var bytes: [UInt8] {
            let text = switch self {
            case .entering(let place): "at " + place
            case .succeeded(let found): "good " + found
            case .failed(let problem): "wrong " + problem
            }
            return Array(text.utf8.prefix(Message.bytesMax))
        }

        init?(_ bytes: ArraySlice<UInt8>) {
            let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count == 2 else { return nil }
            switch fields[0] {
            case "at": self = .entering(String(fields[1]))
            case "good": self = .succeeded(String(fields[1]))
            case "wrong": self = .failed(String(fields[1]))
            default: return nil
            }
        }
    }

    let program: String
    let configurationPath: String
    /// How long a process may take, in milliseconds.
    let millisecondsMax: Int

    /// Opens plugins in a process.
    /// - Returns: what was found, for a person.
    /// - Throws: `ProcessError` that names plugin and place.
    func open(_ plugins: ProbedPlugins) throws(ProcessError) -> String {
        let (ours, theirs) = try ControlSocket.pair()
        let arguments = ["lecternd", "--role", "probe", "--plugin", plugins.word, "--config", configurationPath]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        let process = clinux_spawn(program, pointers, [theirs.descriptor], 1)
        guard process > 0 else { throw ProcessError("no process can be started to open plugins in", errno: -process) }
        return try withExtendedLifetime(theirs) { () throws(ProcessError) in try listen(ours.descriptor, process) }
    }

    private func listen(_ descriptor: Int32, _ process: Int32) throws(ProcessError) -> String {
        let deadline = clinux_monotonic() / 1_000_000 + Int64(millisecondsMax)
        var place = "lecternd itself"
        var end: Message?
        var code: Int32 = -1, signal: Int32 = -1
        while true {
            let hasEnded = clinux_reap(&code, &signal) == process
            var bytes = [UInt8](repeating: 0, count: Message.bytesMax)
            while true {
                let count = clinux_message_receive(descriptor, &bytes, UInt64(bytes.count))
                guard count > 0, let message = Message(bytes[..<Int(count)]) else { break }
                if case .entering(let next) = message { place = next } else { end = message }
            }
            if hasEnded { return try verdict(end, place, code: code, signal: signal) }
            let left = deadline - clinux_monotonic() / 1_000_000
            guard left > 0 else {
                _ = clinux_kill(process, SIGKILL)
                while clinux_reap(&code, &signal) == 0 { _ = clinux_poll(-1, 0, 5) }
                throw ProcessError("\(place) has not returned within \(millisecondsMax) ms")
            }
            var ready: [UInt8] = [0]
            _ = clinux_poll_input([descriptor], &ready, 1, Int32(clamping: min(left, 20)))
        }
    }

    private func verdict(_ end: Message?, _ place: String, code: Int32, signal: Int32) throws(ProcessError) -> String {
        switch end {
        case .succeeded(let found) where code == 0: return found
        case .failed(let problem): throw ProcessError(problem)
        default: break
        }
        if signal >= 0 {
            let name = strsignal(signal).map { String(cString: $0) } ?? ""
            throw ProcessError("\(place) died of signal \(signal) (\(name))")
        }
        throw ProcessError("\(place) ended the process with exit code \(code); a plugin must not call exit")
    }
}

// MARK: - The process

extension PluginProbe {
    /// What such a process does.
    /// - Parameters:
    ///   - plugins: which.
    ///   - configuration: what lectern.json5 says.
    ///   - log: takes the plugins' lines.
    static func run(_ plugins: ProbedPlugins, _ configuration: DaemonConfiguration, _ log: Log) -> ExitCode {
        let line = ControlSocket(taking: 3)
        func send(_ message: Message) {
            let bytes = message.bytes
            _ = clinux_message_send(line.descriptor, bytes, UInt64(bytes.count))
        }
        // Swift's own handlers survive a signal that was only sent.
        for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] { clinux_signal_default(signal) }
        // A relative path of a store begins at the state directory, which --check does not make.
        _ = chdir(configuration.stateDirectory)
        let databases = DatabaseAccess(mayCreate: StateDirectory.isUntouched(configuration.stateDirectory))
        let loader = PluginLoader(log: log, databases: databases, onStep: { send(.entering($0)) })
        do {
            send(.succeeded(try found(plugins, configuration, loader, log) { send(.entering($0)) }))
            return .success
        } catch {
            send(.failed("\(error)"))
            return .configuration
        }
    }

    private static func found(
        _ plugins: ProbedPlugins, _ configuration: DaemonConfiguration, _ loader: PluginLoader, _ log: Log, onStep: (String) -> Void
    ) throws(HostError) -> String {
        switch plugins {
        case .one(let index):
            let entries = [configuration.store] + configuration.plugins
            guard index < entries.count else { throw HostError("there is no plugin \(index)") }
            let plugin = index == 0 ? try loader.openStore(entries[0]) : try loader.openService(entries[index])
            try plugin.check(onStep: onStep)
            return "\(plugin.name) \(plugin.version)"
        case .all:
            let (store, services) = try loader.openAll(configuration)
            let router = try Router(
                plugins: services, store: store, limits: configuration.limits, log: log, version: LecternVersion.current)
            try router.checkOnly(onStep: onStep)
            return "store \(store.name) \(store.version), plugins " + services.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
        }
    }
}
