// The plugin's entry: what it is called, serves, keeps and calls.

internal import AcquisitionMessages
internal import CirculationMessages
internal import CityMessages
internal import FormsMessages
internal import FormsRules
public import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import WorkMessages

/// Paper forms that staff enter.
struct FormsPlugin: Plugin {
    let name = "forms"
    let version = "1.0.0"
    let migrations = FormsSchema.migrations
    let mayCall = [
        City.description.name, Readers.description.name, ReadersRecord.description.name, Work.description.name, Circulation.description.name,
        Acquisition.description.name, Forms.description.name,
    ]
    let fileDescriptors = [FormsRows.descriptors.fileDescriptorSet]
    let states = [EntryLife.table.description]

    var services: [any ServiceDispatcher<Call>] { [Forms.Dispatcher(FormsService())] }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, FormsPlugin())
}
