// The plugin: what lecternd finds when it opens the shared object.

public import CLecternPlugin
internal import LecternMessages
internal import LecternStoreKit
internal import StoreSqliteMessages

/// The one function that the plugin exports; see `lectern_plugin.h`.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    StoreTables.make(
        host,
        StoreDefinition(
            name: "storesqlite", version: "1.0.0",
            fileDescriptors: StoreSqlite.descriptors.fileDescriptorSet,
            configurationType: "lectern.store.sqlite.v1.Configuration",
            check: { (configuration) throws(Failure) in _ = try Settings(configuration: configuration) },
            open: { (configuration, log) throws(Failure) in
                try Store(try Settings(configuration: configuration), log)
            },
            copier: { (configuration) throws(Failure) in Copier(try Settings(configuration: configuration)) }))
}
