// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
internal import DiscoveryMessages
internal import EntryMessages
internal import EntryRules
internal import HostPluginsMessages
public import LecternKit
internal import LecternMessages
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

    typealias Configuration = Entry.Configuration

    var services: [any ServiceDispatcher<Call>] { [Entry.Dispatcher(EntryService(settings: settings))] }

    func check(_ configuration: Entry.Configuration) throws { _ = try EntryLimits(configuration) }

    func start(_ configuration: Entry.Configuration, _ log: PluginLog) throws {
        settings.set(try EntryLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, EntryPlugin())
}
