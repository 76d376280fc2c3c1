// An atomic counter behind a figure of `lectern status`.

internal import Synchronization

/// A counter. Any thread; the order against other memory does not matter.
package final class Counter: Sendable {
    private let number = Atomic<Int>(0)

    package init() {}

    /// What was counted.
    package var value: Int { number.load(ordering: .relaxed) }

    /// Adds to it.
    package func add(_ amount: Int = 1) { number.wrappingAdd(amount, ordering: .relaxed) }

    /// Keeps the larger value.
    package func raise(to value: Int) { number.max(value, ordering: .relaxed) }

    /// Takes another value in its place.
    package func set(_ value: Int) { number.store(value, ordering: .relaxed) }
}
