// The one function that a plugin's exported function calls.

public import CLecternPlugin
internal import LecternWire

/// Opens a plugin. A plugin exports one function, and this is its body:
///
///     @c @implementation
///     public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
///         openPlugin(host, HelloPlugin())
///     }
///
/// - Parameters:
///   - host: what the daemon gave.
///   - plugin: the plugin.
/// - Returns: what the daemon wants; nil where the daemon is older than this plugin's LecternKit, after
///   saying so in the log.
public func openPlugin(_ host: UnsafePointer<lectern_host>?, _ plugin: some Plugin) -> UnsafePointer<lectern_plugin>? {
    guard let host else { return nil }
    let expected = UInt64(LECTERN_HOST_SIZE_1_0)
    guard host.pointee.size >= expected else {
        PluginLog(host).error(
            "the daemon offers less than this plugin was built for; install a newer lecternd or build the plugin with its LecternKit",
            Label("expected_bytes", "\(expected)"), Label("found_bytes", "\(host.pointee.size)"))
        return nil
    }
    #if DEBUG || LECTERN_MUTANTS
        StateMutation.readEnvironment()
    #endif
    return PluginTable(host: host, plugin: plugin).open()
}
