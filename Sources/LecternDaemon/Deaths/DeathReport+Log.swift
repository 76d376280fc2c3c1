// A worker's death as the log tells it. Nothing of a request is in it but its key, or a hash.

internal import CLinux
internal import LecternHost
internal import LecternWire

extension DeathReport {
    /// What is told of the death, in one line.
    /// - Parameters:
    ///   - memory: the worker's activity memory.
    ///   - process: its process id.
    /// - Returns: the line's message and labels.
    func line(_ memory: OpaquePointer, process: Int32) -> (message: String, labels: [Label]) {
        let backtrace = backtrace(memory)
        let labels = [
            Label("worker", "\(process)"), Label("plugin", plugin), Label("version", isStore ? "" : running?.plugin.version ?? ""),
            Label("method", running?.method ?? ""), Label("within", within), Label("running", running.map { "\($0.activity)" } ?? ""),
            Label("cause", causeText), Label("request_key", requestKey), Label("request_hash", requestKey.isEmpty ? requestHash : ""),
            Label("caller", principal), Label("thread", thread), Label("backtrace", backtrace.joined(separator: "; ")),
        ]
        return (message, labels.filter { !$0.value.isEmpty })
    }

    private var message: String {
        if case .signalFromOutside = cause { return "a worker was killed from outside" }
        if isStore || running?.plugin.isStore == true { return "a worker died in its store" }
        if running != nil { return "a worker died in a plugin" }
        return suspects.isEmpty ? "a worker died outside all handlers" : "a worker died in one of several handlers"
    }

    private var plugin: String {
        if isStore { return file }
        guard let running else { return suspects.isEmpty ? file : suspects.map { "\($0.plugin.name) \($0.method)" }.joined(separator: ", ") }
        return running.plugin.name.isEmpty ? running.plugin.path : running.plugin.name
    }

    /// The method that was called from outside, where another was running inside it.
    private var within: String {
        guard let running, running.outerMethod != running.method else { return "" }
        return running.outerMethod
    }

    /// Why, in words: "SIGSEGV".
    var causeText: String {
        switch cause {
        case .signal(let number), .signalFromOutside(let number): SignalName.of(number)
        case .exit(let status): "exit(\(status))"
        case .hang: "did not return"
        }
    }
}
