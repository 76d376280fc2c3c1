// lecternd --backup and --restore: what `lectern backup` and `lectern restore` run.

internal import Foundation
internal import Glibc
internal import LecternHost
internal import LecternJSON
internal import LecternWire

/// Does what the command line asks with a copy of the database, and tells how far it is.
struct CopyCommand {
    let operation: CopyOperation
    /// The copy's file, an absolute path.
    let path: String
    let asJSON: Bool

    /// Does it.
    /// - Returns: how to end.
    func run(_ configuration: DaemonConfiguration, _ log: Log) -> ExitCode {
        let begun = Date()
        do {
            // Relative paths of the store's configuration begin at the state directory.
            guard chdir(configuration.stateDirectory) == 0 else {
                throw ProcessError("the state directory \(configuration.stateDirectory) can't be entered", errno: errno)
            }
            umask(0o077)
            let (store, services) = try PluginLoader(log: log).openAll(configuration)
            let progress = CopyProgress()
            let copy = DatabaseCopy(store: store, services: services, showProgress: progress.show)
            defer { progress.end() }
            try copy.perform(operation, path: path)
            progress.end()
            report(copy.facts, seconds: Date().timeIntervalSince(begun))
            return .success
        } catch {
            Log.writeToStandardError("lecternd: \(error)\n")
            return .configuration
        }
    }

    private func report(_ facts: [(name: String, value: String)], seconds: Double) {
        if asJSON {
            var members: [JSON.Member] = [
                .init("operation", .string(operation.rawValue)), .init("file", .string(path)),
                .init("seconds", .number(String(format: "%.3f", seconds))),
            ]
            members.append(.init("facts", .object(facts.map { .init($0.name, .string($0.value)) })))
            return print(JSON.object(members).text(pretty: false))
        }
        for fact in facts { print("\(fact.name): \(fact.value)") }
        let time = String(format: "%.1f s", seconds)
        switch operation {
        case .backup: print("backed up to \(path) in \(time)")
        case .verify: print("\(path) is whole and can be restored; verified in \(time)")
        case .restore: print("restored \(path) in \(time); start the daemon now, and watchers begin anew")
        }
    }
}

/// A line on standard error that is written anew, where somebody looks.
final class CopyProgress {
    private let isWatched = isatty(STDERR_FILENO) == 1
    private var isShown = false

    /// Shows how far it is.
    func show(_ phase: String, _ done: UInt64, _ total: UInt64) {
        guard isWatched else { return }
        isShown = true
        Log.writeToStandardError("\r\u{1b}[K\(phase)" + (total > 0 ? " \(done * 100 / total) %" : " …"))
    }

    /// Takes the line away.
    func end() {
        if isShown { Log.writeToStandardError("\r\u{1b}[K") }
        isShown = false
    }
}
