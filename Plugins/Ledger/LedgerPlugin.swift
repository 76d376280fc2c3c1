// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
public import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages
internal import WorkMessages

/// The city's money: the only place for it.
struct LedgerPlugin: Plugin {
    let name = "ledger"
    let version = "1.0.0"
    let migrations = LedgerSchema.migrations
    let mayCall = [City.description.name, Readers.description.name, Work.description.name]
    let fileDescriptors = [LedgerRows.descriptors.fileDescriptorSet]
    let states = [
        ReservationLife.table.description, ChargeLife.table.description, PaymentLife.table.description, PeriodLife.table.description,
        BoxLife.table.description,
    ]
    private let settings = PluginSettings(LedgerLimits())

    typealias Configuration = Ledger.Configuration

    var services: [any ServiceDispatcher<Call>] { [Ledger.Dispatcher(LedgerService(settings: settings))] }

    func check(_ configuration: Ledger.Configuration) throws { _ = try LedgerLimits(configuration) }

    func start(_ configuration: Ledger.Configuration, _ log: PluginLog) throws {
        settings.set(try LedgerLimits(configuration))
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, LedgerPlugin())
}
