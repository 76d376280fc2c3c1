// The plugin's entry: what it is called, serves, keeps and calls.

internal import CirculationMessages
internal import CityMessages
internal import DiscoveryMessages
public import LecternKit
internal import LecternMessages
internal import ReadersMessages

/// Lending: items, loans, and the rules that decide about them.
struct CirculationPlugin: Plugin {
    let name = "circulation"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Circulation.Dispatcher(CirculationService())]
    let migrations = CirculationSchema.migrations
    let mayCall = [City.description.name, Readers.description.name, Discovery.description.name]
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, CirculationPlugin())
}
