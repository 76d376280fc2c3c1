// Hands something over to a thread that is about to begin.

/// Something for the one thread that will use it.
package struct Confined<Value>: @unchecked Sendable {  // the giver lets go of it
    package let value: Value

    /// - Parameter value: what is handed over.
    package init(_ value: Value) {
        self.value = value
    }
}
