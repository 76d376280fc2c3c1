// The plugin's entry point.

public import CLecternPlugin
internal import LecternMessages
internal import LecternStoreKit
internal import StorePostgresMessages

/// The store's definition.
private let definition = StoreDefinition(
    name: "storepostgres", version: "1.0.0", fileDescriptors: StorePostgres.descriptors.fileDescriptorSet,
    configurationType: "lectern.store.postgres.v1.Configuration",
    check: { (configuration, _) throws(Failure) in _ = try Settings(configuration: configuration) },
    open: { (configuration, host) throws(Failure) in try Store(try Settings(configuration: configuration), host) },
    copier: { (configuration) throws(Failure) in try Copier(try Settings(configuration: configuration)) })

/// The one function that the plugin exports; see `lectern_plugin.h`.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    StoreTables.make(host, definition)
}
