// The catalogue as a plugin: what it is, and the one function that it exports.

internal import DiscoveryMessages
public import LecternKit
internal import LecternMessages

struct DiscoveryPlugin: Plugin {
    let name = "discovery"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Discovery.Dispatcher(DiscoveryService())]
    let migrations = DiscoverySchema.migrations
    let fileDescriptors = [DiscoveryRows.descriptors.fileDescriptorSet]
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, DiscoveryPlugin())
}
