// The plugin of the tutorial: what it is, and the one function that it exports.

import HelloBackgroundMessages
import HelloMessages
import HelloRules
public import LecternKit

struct HelloPlugin: Plugin {
    let name = "hello"
    let version = "1.0.0"
    private let settings = PluginSettings(Hello.Configuration())
    var services: [any ServiceDispatcher<Call>] {
        let service = HelloService(settings: settings)
        return [Hello.Dispatcher(service), HelloBackground.Dispatcher(service)]
    }
    let migrations = [
        Migration(
            1,
            """
            CREATE TABLE hello_guest (
                guest_id BIGINT PRIMARY KEY,
                number BIGINT NOT NULL UNIQUE,
                name TEXT NOT NULL UNIQUE,
                signed_at_ms BIGINT NOT NULL)
            """),
        Migration(2, "ALTER TABLE hello_guest ADD COLUMN left_at_ms BIGINT"),
        Migration(3, "CREATE TABLE hello_expected (name TEXT PRIMARY KEY)"),
        Migration(
            4,
            """
            CREATE TABLE hello_history (
                history_id BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        Migration(5, "CREATE TABLE hello_day (day BIGINT PRIMARY KEY, guests BIGINT NOT NULL)"),
    ]
    let fileDescriptors = [HelloRows.descriptors.fileDescriptorSet]
    let states = [GuestLife.table.description]

    func start(_ configuration: Hello.Configuration, _ log: PluginLog) throws {
        settings.set(configuration)
    }
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, HelloPlugin())
}
