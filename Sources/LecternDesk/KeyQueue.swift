// Keys that were typed ahead, in their order.

/// A queue of keys: taking one costs the same however many wait.
struct KeyQueue {
    private var keys: [Key] = []
    /// The keys at the beginning that were taken already.
    private var taken = 0

    var count: Int { keys.count - taken }
    var isEmpty: Bool { count == 0 }
    /// The keys that wait.
    var waiting: ArraySlice<Key> { keys[taken...] }

    mutating func append(_ key: Key) { keys.append(key) }

    /// Takes the first `number` keys, of those that wait.
    mutating func drop(_ number: Int) {
        taken += min(number, count)
        guard taken == keys.count || taken > 1_024 && taken > keys.count / 2 else { return }
        keys.removeFirst(taken)
        taken = 0
    }

    /// Takes the first key; nil: none waits.
    mutating func next() -> Key? {
        guard let key = waiting.first else { return nil }
        drop(1)
        return key
    }
}
