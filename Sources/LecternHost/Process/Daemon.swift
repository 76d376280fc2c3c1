// What lecternd does, by its command line.

internal import CLinux
internal import Foundation
internal import LecternNet
internal import LecternWire

/// The daemon's entry.
package enum Daemon {
    /// Does what the command line asks.
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - environment: the process's environment.
    /// - Returns: how to end.
    package static func main(_ arguments: [String], environment: [String: String]) -> ExitCode {
        let command: DaemonCommand
        do { command = try DaemonCommand(arguments) } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .usage
        }
        switch command {
        case .help:
            print(DaemonCommand.helpText, terminator: "")
            return .done
        case .version:
            print("lecternd \(LecternVersion.current), built by \(PluginStamp.ownToolchain)")
            return .done
        case .check(let path): return withConfiguration(path, role: "check", check)
        case .checkPlugin(let file, let asJSON): return PluginCheck(file: file, asJSON: asJSON).run()
        case .copy(let operation, let file, let path, let asJSON):
            return withConfiguration(path, role: operation.rawValue) { configuration, log in
                CopyCommand(operation: operation, path: file, asJSON: asJSON).run(configuration, log)
            }
        case .run(let path):
            return withConfiguration(path, role: "supervisor") { configuration, log in
                Supervisor(
                    identity: ProcessIdentity(configurationPath: path), configuration: configuration,
                    environment: environment, log: log
                ).run()
            }
        case .work(let path, let listeners, let isAlone):
            return withConfiguration(path, role: "worker") { configuration, log in
                Worker(configuration: configuration, listenersCount: listeners, isAlone: isAlone, log: log).run()
            }
        }
    }

    private static func withConfiguration(
        _ path: String, role: String, _ body: (DaemonConfiguration, Log) -> ExitCode
    ) -> ExitCode {
        do {
            let configuration = try ConfigurationReader.read(path: path)
            let log = Log(
                level: configuration.log.level, format: configuration.log.format ?? Log.automaticFormat,
                labels: [Label("role", role)])
            return body(configuration, log)
        } catch {
            Log.writeToStandardError("lecternd: \(error.description)\n")
            return .configuration
        }
    }

    private static func check(_ configuration: DaemonConfiguration, _ log: Log) -> ExitCode {
        do {
            try WorkerFolder.check(configuration.stateDirectory)
            try WorkerFolder.checkKey(configuration.tls.key)
            try Server.check(configuration.tls)
            let (store, services) = try PluginLoader(log: log).openAll(configuration)
            try Router(plugins: services, store: store, limits: configuration.limits, log: log, version: LecternVersion.current).checkOnly()
            print("lecternd: the configuration is good: store \(store.name) \(store.version), plugins "
                + services.map { "\($0.name) \($0.version)" }.joined(separator: ", "))
            return .done
        } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .configuration
        }
    }
}
