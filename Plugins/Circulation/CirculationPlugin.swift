// The plugin's entry: what it is called, serves, keeps and calls.

internal import CirculationBackgroundMessages
internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import DiscoveryMessages
public import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import StaffMessages
internal import WorkMessages

/// Lending: items, loans, and the rules that decide about them.
struct CirculationPlugin: Plugin {
    let name = "circulation"
    let version = "1.0.0"
    let migrations = CirculationSchema.migrations
    let fileDescriptors = [CirculationRows.descriptors.fileDescriptorSet]
    let states = [ItemLife.table.description, LoanLife.table.description, HoldLife.table.description, ConflictLife.table.description, CountLife.table.description]
    let rules = [LoanRules.table.description, LendingRules.table.description]
    let mayCall = [
        City.description.name, Readers.description.name, ReadersRecord.description.name, Discovery.description.name, Notices.description.name,
        Work.description.name, Staff.description.name,
    ]
    private let settings = PluginSettings(CirculationLimits())

    typealias Configuration = Circulation.Configuration

    var services: [any ServiceDispatcher<Call>] {
        let service = CirculationService(settings: settings, sets: RuleSetCache())
        return [Circulation.Dispatcher(service), CirculationBackground.Dispatcher(service)]
    }

    func check(_ configuration: Circulation.Configuration) throws { _ = try CirculationLimits(configuration) }

    func start(_ configuration: Circulation.Configuration, _ log: PluginLog) throws {
        settings.set(try CirculationLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, CirculationPlugin())
}
