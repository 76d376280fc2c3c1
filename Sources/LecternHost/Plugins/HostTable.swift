// The lectern_host table of one plugin: what the plugin may ask of the daemon.

package import CLecternPlugin
internal import CLinux
internal import LecternNet
package import LecternWire
internal import Synchronization

/// The host's functions for one plugin. Make one, open the plugin with `pointer`, then make a
/// `LoadedPlugin` of what it returns. It lives as long as the process, as the interface promises.
///
/// `@unchecked`: the table is written before anybody sees it and never after.
package final class HostTable: @unchecked Sendable {
    /// What `lectern_plugin_open` is given.
    package let pointer: UnsafePointer<lectern_host>
    private let log: Log
    private let state: Mutex<State>

    /// Lines that a plugin may write in one second, and that the host writes about it.
    private static let linesMax = 100
    /// The tables of this process; the number of their dropped lines is logged from time to time.
    private static let all = Mutex<[HostTable]>([])

    private struct State {
        /// The plugin's name; its file until that is known.
        var name: String
        /// Of the plugin's own lines.
        var own = LogBudget(linesMax: HostTable.linesMax)
        /// Of the host's lines about the plugin, which its own flood must not displace.
        var about = LogBudget(linesMax: HostTable.linesMax)
    }
    /// What a store is allowed.
    let databases: DatabaseAccess

    /// Makes the table; it is never freed.
    /// - Parameters:
    ///   - file: the plugin's file, its label in the log until its name is known.
    ///   - log: where the plugin's lines go.
    ///   - functions: what the host does for plugins: `HostFunctions.makeTable()`, which stands above the plugins and is passed in.
    ///   - databases: whether a store may make a database, and who has it.
    package init(file: String, log: Log, functions: lectern_host, databases: DatabaseAccess = DatabaseAccess()) {
        let table = MallocRecord.make(structure: functions)
        self.pointer = UnsafePointer(table)
        self.log = log
        self.state = Mutex(State(name: file))
        self.databases = databases
        table.pointee.may_create_database = databases.mayCreate ? 1 : 0
        table.pointee.host = Unmanaged.passRetained(self).toOpaque()
        HostTable.all.withLock { $0.append(self) }
    }

    /// From now on the plugin's lines carry its name.
    /// - Parameter name: the plugin's name.
    func bind(name: String) {
        state.withLock { $0.name = name }
    }

    /// Writes a line about the plugin. Lines past the limit of a second are dropped, and their number is logged.
    func write(_ level: Log.Level, _ message: String, _ labels: [Label]) {
        write(level, \.about) { (message, labels) }
    }

    /// Writes a line of the plugin's own, likewise.
    /// - Parameters:
    ///   - level: how much it matters.
    ///   - line: makes message and labels, if the line is to be written.
    func writeOwn(_ level: Log.Level, _ line: () -> (String, [Label])) { write(level, \.own, line) }

    /// Writes that the plugin called one of the host's functions wrongly, which was refused with LECTERN_INVALID.
    /// - Parameters:
    ///   - function: its name in `lectern_host`.
    ///   - problem: what was wrong.
    func misused(_ function: String, _ problem: String, _ labels: [Label] = []) {
        write(.error, "a plugin called the host wrongly", labels + [Label("function", function), Label("error", problem)])
    }

    private func write(_ level: Log.Level, _ budget: WritableKeyPath<State, LogBudget>, _ line: () -> (String, [Label])) {
        guard level >= log.level else { return }
        let (name, mayWrite, isFirstDropped, leftOut) = state.withLock { state in
            let (mayWrite, leftOut) = state[keyPath: budget].take(now: clinux_monotonic())
            return (state.name, mayWrite, state[keyPath: budget].leftOut == 1, leftOut)
        }
        let label = Label(name: "plugin", value: name)
        if leftOut > 0 { warnOfDropped(leftOut, label) }
        if mayWrite {
            let (message, labels) = line()
            log.write(level, message, [label] + labels)
        } else if isFirstDropped {
            log.warning("a plugin's lines are dropped: there are too many", label, Label("lines_a_second_max", "\(HostTable.linesMax)"))
        }
    }

    private func warnOfDropped(_ leftOut: Int, _ label: Label) {
        log.warning("lines of a plugin were dropped", label, Label("lines", "\(leftOut)"))
    }

    /// Logs how many lines were dropped where no later line has. From time to time, any thread.
    static func settle() {
        let now = clinux_monotonic()
        for table in all.withLock({ $0 }) {
            let (name, leftOut) = table.state.withLock { ($0.name, $0.own.settle(now: now) + $0.about.settle(now: now)) }
            if leftOut > 0 { table.warnOfDropped(leftOut, Label(name: "plugin", value: name)) }
        }
    }
}
