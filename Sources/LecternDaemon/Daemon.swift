// The entry of lecternd: does what the command line asks.

internal import CLinux
internal import Foundation
internal import Glibc
internal import LecternHost
internal import LecternNet
internal import LecternWire

/// Runs one command of lecternd in this process.
package enum Daemon {
    /// Runs the command that the arguments name, to its end. Main thread.
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - environment: the process's environment.
    /// - Returns: the process's exit code.
    package static func main(_ arguments: [String], environment: [String: String]) -> ExitCode {
        let command: DaemonCommand
        do { command = try DaemonCommand(arguments) } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .usage
        }
        switch command {
        case .help:
            print(DaemonCommand.helpText, terminator: "")
            return .success
        case .version:
            print("lecternd \(LecternVersion.current), built by \(PluginStamp.ownToolchain)")
            return .success
        case .check(let path): return withConfiguration(path, role: "check") { configuration, _ in check(configuration, path) }
        case .probe(let path, let plugins):
            return withConfiguration(path, role: "check") { PluginProbe.run(plugins, $0, $1) }
        case .initialise(let path): return withConfiguration(path, role: "init", initialise)
        case .checkPlugin(let file, let asJSON): return PluginCheck(file: file, asJSON: asJSON).run()
        case .copy(let operation, let file, let path, let asJSON):
            return withConfiguration(path, role: operation.rawValue) { configuration, log in
                CopyCommand(operation: operation, path: file, asJSON: asJSON).run(configuration, log)
            }
        case .run(let path):
            return withConfiguration(path, role: "supervisor") { configuration, log in
                Supervisor(
                    identity: ProcessIdentity(configurationPath: path), configuration: configuration, environment: environment, log: log
                ).run()
            }
        case .worker(let work): return Daemon.worker(work)
        }
    }

    /// Runs a worker. Its configuration is the supervisor's snapshot of the file, not the file.
    private static func worker(_ work: DaemonCommand.WorkerArguments) -> ExitCode {
        clinux_name_thread("lecternd")
        do {
            let text = try FileSnapshot.bytes(of: Worker.filesFirst(work))
            let configuration = try ConfigurationReader.read(text, path: work.configuration, program: work.program)
            return Worker(work, configuration: configuration, log: log(configuration, role: "worker")).run()
        } catch {
            Log.writeToStandardError("lecternd: \(error.description)\n")
            return .configuration
        }
    }

    private static func log(_ configuration: DaemonConfiguration, role: String) -> Log {
        Log(
            level: configuration.log.level, format: configuration.log.format ?? Log.automaticFormat, labels: [Label("role", role)])
    }

    private static func withConfiguration(
        _ path: String, role: String, _ body: (DaemonConfiguration, Log) -> ExitCode
    ) -> ExitCode {
        do {
            let configuration = try ConfigurationReader.read(path: path)
            return body(configuration, log(configuration, role: role))
        } catch {
            Log.writeToStandardError("lecternd: \(error.description)\n")
            return .configuration
        }
    }

    /// Creates the database and ends. A first start with a new state directory does the same by itself.
    private static func initialise(_ configuration: DaemonConfiguration, _ log: Log) -> ExitCode {
        do {
            let record = LockOwner(of: getpid(), program: "\(ProcessIdentity.ownProgram) --init")
            let state = try StateDirectory(configuration.stateDirectory, record)
            try StateDirectory.enter(configuration.stateDirectory)
            let databases = DatabaseAccess(mayCreate: true, claims: DatabaseClaims(record))
            let (store, services) = try PluginLoader(log: log, databases: databases).openAll(configuration)
            let router = try Router(
                plugins: services, store: store, limits: configuration.limits, log: log, version: LecternVersion.current)
            try router.start()
            let database = router.databaseDescription
            router.stop()
            try state.markServed()
            print("lecternd: \(database)")
            return .success
        } catch let error as HostError {
            Log.writeToStandardError("lecternd: \(error)\n")
            return error.isPassing ? .temporaryFailure : .configuration
        } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .configuration
        }
    }

    private static func check(_ configuration: DaemonConfiguration, _ path: String) -> ExitCode {
        do {
            print("lecternd: the configuration is good: \(try examine(configuration, path))")
            return .success
        } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .configuration
        }
    }

    /// Checks all that a worker's start would use, without starting or creating anything.
    /// - Returns: what was found, for a person.
    private static func examine(_ configuration: DaemonConfiguration, _ path: String) throws -> String {
        try StateDirectory.check(configuration.stateDirectory)
        for named in configuration.namedFiles {
            do throws(ProcessError) {
                _ = try FileSnapshot(reading: named.path, as: named.what, bytesMax: named.bytesMax, check: named.check)
            } catch {
                throw ProcessError("\(path): \(named.key): \(error.description)")
            }
        }
        let certificates = try CertificateCheck(configuration.tls, nowMilliseconds: clinux_realtime() / 1_000_000)
        do throws(TLSError) { try Server.check(configuration.tls) } catch {
            throw ProcessError("\(error); check tls in the configuration")
        }
        let warnings = certificates.warnings + [try OpenFileLimit.prepare(configuration)].compactMap { $0 }
        for warning in warnings { Log.writeToStandardError("lecternd: warning: \(warning)\n") }
        let probe = PluginProbe(
            program: ProcessIdentity.ownProgram, configurationPath: path,
            millisecondsMax: configuration.limits.pluginCheckMillisecondsMax)
        for index in 0...configuration.plugins.count { _ = try probe.open(.one(index)) }
        return try probe.open(.all)
    }
}
