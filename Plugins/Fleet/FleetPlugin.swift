// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
internal import FleetMessages
public import LecternKit
internal import LecternMessages
internal import WorkMessages

/// How the city's terminals are.
struct FleetPlugin: Plugin {
    let name = "fleet"
    let version = "1.0.0"
    let migrations = FleetSchema.migrations
    let mayCall = [City.description.name, Work.description.name]
    let fileDescriptors = [FleetRows.descriptors.fileDescriptorSet]
    private let settings = PluginSettings(FleetLimits())

    typealias Configuration = Fleet.Configuration

    var services: [any ServiceDispatcher<Call>] { [Fleet.Dispatcher(FleetService(settings: settings))] }

    func check(_ configuration: Fleet.Configuration) throws { _ = try FleetLimits(configuration) }

    func start(_ configuration: Fleet.Configuration, _ log: PluginLog) throws {
        settings.set(try FleetLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, FleetPlugin())
}
