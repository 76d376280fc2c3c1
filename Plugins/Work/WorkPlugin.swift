// The plugin's entry: what it is called, serves, keeps and calls.

internal import CityMessages
internal import LecternMessages
public import LecternKit
internal import StaffMessages
internal import WorkMessages
internal import WorkRules

/// What staff have to do: the city's only queue of human work.
struct WorkPlugin: Plugin {
    let name = "work"
    let version = "1.0.0"
    let migrations = WorkSchema.migrations
    let mayCall = [City.description.name, Staff.description.name]
    let fileDescriptors = [WorkRows.descriptors.fileDescriptorSet]
    let states = [WorkLife.table.description]

    var services: [any ServiceDispatcher<Call>] { [Work.Dispatcher(WorkService())] }
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, WorkPlugin())
}
