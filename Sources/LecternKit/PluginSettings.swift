// What a plugin keeps of its configuration for its handlers.

internal import Synchronization

/// The settings of a plugin: the defaults until `start` has set those of the configuration. Read by handlers on any thread.
public final class PluginSettings<Value: Sendable>: Sendable {
    /// Guarded by itself; written once.
    private let value: Mutex<Value>

    /// Makes settings.
    /// - Parameter value: the defaults.
    public init(_ value: Value) { self.value = Mutex(value) }

    /// Takes the settings of the configuration; `Plugin.start` calls it.
    public func set(_ value: Value) { self.value.withLock { $0 = value } }

    /// The settings that hold.
    public var current: Value { value.withLock { $0 } }
}
