// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
internal import DiscoveryMessages
internal import EntryMessages
internal import EntryRules
internal import HostPluginsMessages
public import LecternKit
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// The city's one door: sign-in by whatever way, links with partners, hand-over from one terminal to another.
struct EntryPlugin: Plugin {
    let name = "entry"
    let version = "1.0.0"
    let migrations = EntrySchema.migrations
    let mayCall = [City.description.name, Readers.description.name, Discovery.description.name, HostPlugins.description.name]
    let asksFor = ["sessions"]
    let fileDescriptors = [EntryRows.descriptors.fileDescriptorSet]
    let states = [LinkLife.table.description]
    private let settings = PluginSettings(EntryLimits())
    private let streets = PluginSettings<CityStreets?>(nil)

    typealias Configuration = Entry.Configuration

    var services: [any ServiceDispatcher<Call>] { [Entry.Dispatcher(EntryService(settings: settings, streets: streets))] }

    func check(_ configuration: Entry.Configuration) throws {
        _ = try EntryLimits(configuration)
        _ = try Self.streets(configuration)
    }

    func start(_ configuration: Entry.Configuration, _ log: PluginLog) throws {
        settings.set(try EntryLimits(configuration))
        guard let map = try Self.streets(configuration) else { return }
        log.write(.info, "the city's streets are loaded", [Label("file", configuration.streets)] + map.about)
        streets.set(map)
    }

    private static func streets(_ configuration: Entry.Configuration) throws(ConfigurationError) -> CityStreets? {
        configuration.streets.isEmpty ? nil : try CityStreets(configuration.streets)
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, EntryPlugin())
}
