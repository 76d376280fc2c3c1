// The plugin's entry: what it is called, serves, keeps and asks for.

internal import CityMessages
internal import LecternMessages
public import LecternKit
internal import StaffMessages
internal import StaffRules

/// The people who work: accounts, roles, and who is signed in at which desk.
struct StaffPlugin: Plugin {
    let name = "staff"
    let version = "1.0.0"
    let migrations = StaffSchema.migrations
    let mayCall = [City.description.name]
    let fileDescriptors = [StaffRows.descriptors.fileDescriptorSet]
    let states = [AccountLife.table.description]
    let asksFor = ["sessions"]
    private let settings = PluginSettings(StaffLimits())

    typealias Configuration = Staff.Configuration

    var services: [any ServiceDispatcher<Call>] { [Staff.Dispatcher(StaffService(settings: settings))] }

    func check(_ configuration: Staff.Configuration) throws { _ = try StaffLimits(configuration) }

    func start(_ configuration: Staff.Configuration, _ log: PluginLog) throws {
        settings.set(try StaffLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, StaffPlugin())
}
