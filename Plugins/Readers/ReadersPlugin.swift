// The plugin's entry: what it is called, serves, keeps and asks for.

internal import HostPluginsMessages
internal import LecternMessages
public import LecternKit
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

/// The readers: cards, PINs, categories, blocks, and who is signed in where.
struct ReadersPlugin: Plugin {
    let name = "readers"
    let version = "1.0.0"
    let migrations = ReadersSchema.migrations
    let fileDescriptors = [ReadersRows.descriptors.fileDescriptorSet]
    let states = [IdentifierLife.table.description, RecordLife.table.description]
    let mayCall = [HostPlugins.description.name]
    let asksFor = ["sessions", "persons"]
    private let settings = PluginSettings(ReadersLimits())

    typealias Configuration = Readers.Configuration

    var services: [any ServiceDispatcher<Call>] {
        [Readers.Dispatcher(ReadersService(settings: settings)), ReadersRecord.Dispatcher(RecordService(settings: settings))]
    }

    func check(_ configuration: Readers.Configuration) throws { _ = try ReadersLimits(configuration) }

    func start(_ configuration: Readers.Configuration, _ log: PluginLog) throws {
        settings.set(try ReadersLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, ReadersPlugin())
}
