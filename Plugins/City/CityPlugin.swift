// The plugin's entry: what it is called, serves and keeps.

internal import CityMessages
internal import CityRules
public import LecternKit
internal import LecternMessages

/// The city: libraries, branches, service points with their calendars, partners, and the directory of what is offered.
struct CityPlugin: Plugin {
    let name = "city"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [City.Dispatcher(CityService())]
    let migrations = CitySchema.migrations
    let fileDescriptors = [CityRows.descriptors.fileDescriptorSet]
    let asksFor = ["partners"]
    let states = [PointLife.table.description, ClosureLife.table.description, PartnerLife.table.description]
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, CityPlugin())
}
