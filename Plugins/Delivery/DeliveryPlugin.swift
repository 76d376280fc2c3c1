// The plugin's entry: what it is called, serves, keeps and calls.

internal import CirculationMessages
internal import CityMessages
internal import DeliveryBackgroundMessages
internal import DeliveryMessages
internal import DeliveryRules
public import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import NoticesMessages
internal import ReadersMessages
internal import WorkMessages

/// Books that are asked for online and brought.
struct DeliveryPlugin: Plugin {
    let name = "delivery"
    let version = "1.0.0"
    let migrations = DeliverySchema.migrations
    let mayCall = [
        City.description.name, Readers.description.name, Work.description.name, Notices.description.name, Ledger.description.name,
        Circulation.description.name,
    ]
    let fileDescriptors = [DeliveryRows.descriptors.fileDescriptorSet]
    let states = [RequestLife.table.description]

    var services: [any ServiceDispatcher<Call>] {
        let service = DeliveryService()
        return [Delivery.Dispatcher(service), DeliveryBackground.Dispatcher(service)]
    }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, DeliveryPlugin())
}
