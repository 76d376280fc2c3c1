// Transfers a value that is not Sendable to the one thread that uses it.

/// A value on its way to the thread that it is confined to.
package struct Confined<Value>: @unchecked Sendable {  // the sender keeps no reference
    package let value: Value

    /// - Parameter value: the value; not to be used by the sender afterwards.
    package init(_ value: Value) {
        self.value = value
    }
}
