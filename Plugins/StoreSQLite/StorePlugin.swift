// The plugin's entry point.

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
            check: { (configuration, host) throws(Failure) in
                let settings = try Settings(configuration: configuration)
                try DatabaseFile(settings.path, mayCreate: host.mayCreateDatabase).checkExists()
            },
            open: { (configuration, host) throws(Failure) in
                try Store(try Settings(configuration: configuration), host)
            },
            copier: { (configuration) throws(Failure) in Copier(try Settings(configuration: configuration)) }))
}
