// The plugin of the tutorial: what it is, and the one function that it exports.

import HelloMessages
public import LecternKit

struct HelloPlugin: Plugin {
    let name = "hello"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Hello.Dispatcher(HelloService())]
    let migrations = [
        Migration(
            1,
            """
            CREATE TABLE hello_guest (
                guest_id BIGINT PRIMARY KEY,
                number BIGINT NOT NULL UNIQUE,
                name TEXT NOT NULL UNIQUE,
                signed_at_ms BIGINT NOT NULL)
            """)
    ]
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, HelloPlugin())
}
