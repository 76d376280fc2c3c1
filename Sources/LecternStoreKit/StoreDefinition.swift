// The definition of a store plugin, which its author gives to `StoreTables`.

/// A store plugin: its name, its configuration, and how it is opened.
package struct StoreDefinition: Sendable {
    /// "storesqlite".
    package let name: StaticString
    /// "1.0.0".
    package let version: StaticString
    /// A `google.protobuf.FileDescriptorSet` with the configuration's message.
    package let fileDescriptors: [UInt8]
    /// The configuration's message: "lectern.store.sqlite.v1.Configuration".
    package let configurationType: StaticString
    /// Checks a configuration without opening the database; throws a message for an administrator.
    package let check: @Sendable (_ configuration: [UInt8], _ host: StoreHost) throws(Failure) -> Void
    /// Opens the database and starts the store; throws a message for an administrator.
    package let open: @Sendable (_ configuration: [UInt8], _ host: StoreHost) throws(Failure) -> any StoreEngine

    /// Makes what backs up and restores the database of a configuration; throws a message for an administrator.
    package let copier: @Sendable (_ configuration: [UInt8]) throws(Failure) -> any StoreCopier

    /// - Parameters:
    ///   - name: the plugin's.
    ///   - version: the plugin's.
    ///   - fileDescriptors: with the configuration's message.
    ///   - configurationType: the configuration's message.
    ///   - check: checks an encoded configuration without opening the database.
    ///   - open: opens the store with an encoded configuration.
    ///   - copier: makes what backs up and restores the database of an encoded configuration.
    package init(
        name: StaticString, version: StaticString, fileDescriptors: [UInt8], configurationType: StaticString,
        check: @escaping @Sendable (_ configuration: [UInt8], _ host: StoreHost) throws(Failure) -> Void,
        open: @escaping @Sendable (_ configuration: [UInt8], _ host: StoreHost) throws(Failure) -> any StoreEngine,
        copier: @escaping @Sendable (_ configuration: [UInt8]) throws(Failure) -> any StoreCopier
    ) {
        self.name = name
        self.version = version
        self.fileDescriptors = fileDescriptors
        self.configurationType = configurationType
        self.check = check
        self.open = open
        self.copier = copier
    }
}
