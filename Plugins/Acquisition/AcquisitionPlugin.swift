// The plugin's entry: what it is called, serves, keeps and calls.

internal import AcquisitionBackgroundMessages
internal import AcquisitionMessages
internal import AcquisitionRules
internal import CirculationMessages
internal import CityMessages
internal import DiscoveryMessages
public import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import NoticesMessages
internal import ReadersMessages
internal import WorkMessages

/// Books that readers choose and the library buys.
struct AcquisitionPlugin: Plugin {
    let name = "acquisition"
    let version = "1.0.0"
    let migrations = AcquisitionSchema.migrations
    let mayCall = [
        City.description.name, Readers.description.name, Discovery.description.name, Work.description.name, Notices.description.name,
        Ledger.description.name, Circulation.description.name,
    ]
    let fileDescriptors = [AcquisitionRows.descriptors.fileDescriptorSet]
    let states = [PurchaseLife.table.description, RequestLife.table.description]

    var services: [any ServiceDispatcher<Call>] {
        let service = AcquisitionService()
        return [Acquisition.Dispatcher(service), AcquisitionBackground.Dispatcher(service)]
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, AcquisitionPlugin())
}
