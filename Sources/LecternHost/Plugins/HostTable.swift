// The lectern_host table of one plugin: what the plugin may ask of the daemon.

internal import CLecternPlugin
internal import LecternWire
internal import Synchronization

/// The host's functions for one plugin. Make one, open the plugin with `pointer`, then make a
/// `LoadedPlugin` of what it returns. It lives as long as the process, as the interface promises.
///
/// `@unchecked`: the table is written before anybody sees it and never after.
final class HostTable: @unchecked Sendable {
    /// What `lectern_plugin_open` is given.
    let pointer: UnsafePointer<lectern_host>
    private let log: Log
    private let label: Mutex<String>

    /// Makes the table; it is never freed.
    /// - Parameters:
    ///   - file: the plugin's file, its label in the log until its name is known.
    ///   - log: where the plugin's lines go.
    init(file: String, log: Log) {
        let table = SmallBlock.make(structure: HostTable.functions())
        self.pointer = UnsafePointer(table)
        self.log = log
        self.label = Mutex(file)
        table.pointee.host = Unmanaged.passRetained(self).toOpaque()
    }

    /// From now on the plugin's lines carry its name.
    /// - Parameter name: the plugin's name.
    func bind(name: String) {
        label.withLock { $0 = name }
    }

    /// Writes a line under the plugin's name.
    func write(_ level: Log.Level, _ message: String, _ labels: [Label]) {
        log.write(level, message, [Label(name: "plugin", value: label.withLock { $0 })] + labels)
    }

    private static func functions() -> lectern_host {
        var table = lectern_host()
        table.size = UInt64(MemoryLayout<lectern_host>.size)
        table.log = HostFunctions.log
        table.answer = HostFunctions.answer
        table.problem = HostFunctions.problem
        table.item = HostFunctions.item
        table.wait_for = HostFunctions.waitFor
        table.new_id = HostFunctions.newID
        table.random = HostFunctions.random
        table.is_cancelled = HostFunctions.isCancelled
        table.query = HostFunctions.query
        table.call = HostFunctions.call
        table.emit = HostFunctions.emit
        table.session_create = HostFunctions.sessionCreate
        table.session_end = HostFunctions.sessionEnd
        table.text_put = HostFunctions.textPut
        table.text_remove = HostFunctions.textRemove
        table.text_search = HostFunctions.textSearch
        return table
    }
}
