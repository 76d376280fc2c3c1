// What the author of a plugin says of it; LecternKit does the rest.

public import LecternMessages

/// A plugin: its services, its schema, and its life.
///
/// One value is made when the daemon opens the plugin; its functions and its services' handlers are
/// called on any of the daemon's threads, several at once.
public protocol Plugin: Sendable {
    /// The protobuf message of the plugin's section of `lectern.json5`. `Void` where there is none.
    associatedtype Configuration = Void

    /// Short, small letters and digits: "hello". Tables and topics begin with it.
    var name: String { get }
    /// "1.0.0"
    var version: String { get }
    /// What it serves: `[Hello.Dispatcher(HelloService())]`.
    var services: [any ServiceDispatcher<Call>] { get }
    /// The steps of its schema, numbered from 1.
    var migrations: [Migration] { get }
    /// The services of other plugins that it calls: `[Readers.description.name]`.
    var mayCall: [String] { get }
    /// Rights beyond its own tables: "sessions".
    var asksFor: [String] { get }
    /// Encoded google.protobuf.FileDescriptorSets beyond its services', for a configuration message of its own.
    var fileDescriptors: [[UInt8]] { get }
    /// Its lives with states, `[GuestLife.table.description]`: what `lectern states` shows.
    var states: [LifeDescription] { get }
    /// What its rules are matched by, `[LoanRules.table.description]`: likewise.
    var rules: [RuleDescription] { get }

    /// The full name of the configuration message; "" where there is none.
    static var configurationType: String { get }
    /// Reads the configuration message.
    /// - Parameter bytes: the encoded message.
    /// - Throws: whatever says that it is none.
    static func configuration(_ bytes: UnsafeRawBufferPointer) throws -> Configuration

    /// Whether a configuration would do, without starting: for `lecternd --check`, and before `start`.
    /// - Parameter configuration: what the administrator wrote.
    /// - Throws: what is wrong, as an administrator should read it.
    func check(_ configuration: Configuration) throws
    /// Makes ready. Called once, before any handler.
    /// - Parameters:
    ///   - configuration: what the administrator wrote.
    ///   - log: the plugin's log, for the life of the process.
    /// - Throws: why the daemon should not start, as an administrator should read it.
    func start(_ configuration: Configuration, _ log: PluginLog) throws
    /// Ends. Called once, after the last handler has returned.
    func stop()
}

extension Plugin {
    public var migrations: [Migration] { [] }
    public var mayCall: [String] { [] }
    public var asksFor: [String] { [] }
    public var fileDescriptors: [[UInt8]] { [] }
    public var states: [LifeDescription] { [] }
    public var rules: [RuleDescription] { [] }
    public func check(_ configuration: Configuration) throws {}
    public func start(_ configuration: Configuration, _ log: PluginLog) throws {}
    public func stop() {}
}

extension Plugin where Configuration == Void {
    public static var configurationType: String { "" }
    public static func configuration(_ bytes: UnsafeRawBufferPointer) throws {}
}

extension Plugin where Configuration: Message {
    public static var configurationType: String { Configuration.messageName }
    public static func configuration(_ bytes: UnsafeRawBufferPointer) throws -> Configuration {
        try Configuration(decoding: bytes)
    }
}
