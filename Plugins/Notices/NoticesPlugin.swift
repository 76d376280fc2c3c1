// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
public import LecternKit
internal import LecternMessages
internal import NoticesBackgroundMessages
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages
internal import WorkMessages

/// What readers are told, by which channel and when: the city's only way to them.
struct NoticesPlugin: Plugin {
    let name = "notices"
    let version = "1.0.0"
    let migrations = NoticesSchema.migrations
    let mayCall = [City.description.name, Readers.description.name, Work.description.name]
    let fileDescriptors = [NoticesRows.descriptors.fileDescriptorSet]
    let states = [NoticeLife.table.description]
    private let settings = PluginSettings(NoticesLimits())

    typealias Configuration = Notices.Configuration

    var services: [any ServiceDispatcher<Call>] {
        let service = NoticesService(settings: settings)
        return [Notices.Dispatcher(service), NoticesBackground.Dispatcher(service)]
    }

    func check(_ configuration: Notices.Configuration) throws { _ = try NoticesLimits(configuration) }

    func start(_ configuration: Notices.Configuration, _ log: PluginLog) throws {
        settings.set(try NoticesLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, NoticesPlugin())
}
