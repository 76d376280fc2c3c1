// The plugin: what it is, and the one function that it exports.

public import LecternKit
import Local@TYPE@Messages

struct @TYPE@Plugin: Plugin {
    let name = "@NAME@"
    let version = "0.1.0"
    let services: [any ServiceDispatcher<Call>] = [Local@TYPE@.Dispatcher(@TYPE@Service())]
    let migrations = [
        Migration(
            1,
            """
            CREATE TABLE @NAME@_note (
                note_id BIGINT PRIMARY KEY,
                text TEXT NOT NULL UNIQUE,
                written_at_ms BIGINT NOT NULL)
            """)
    ]
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, @TYPE@Plugin())
}
