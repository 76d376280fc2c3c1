// The queue of a search: edges by their keys, the smallest first.

/// A heap with four children at each place, of words that hold a key above and an edge below. Confined to its owner's thread.
struct EdgeQueue: ~Copyable {
    /// An edge's bits; the key has those above.
    static let edgeBits: UInt64 = 27
    static let edgeMask: UInt64 = (1 << edgeBits) - 1

    private var words: UnsafeMutablePointer<UInt64>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 1_024
        words = .allocate(capacity: capacity)
    }

    deinit { words.deallocate() }

    mutating func removeAll() { count = 0 }

    /// The smallest key; the largest number where the queue is empty.
    var firstKey: UInt64 {
        @inline(__always) get { count == 0 ? .max : words[0] >> EdgeQueue.edgeBits }
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }

    @inline(__always)
    mutating func push(key: UInt64, edge: UInt32) {
        if count == capacity { grow() }
        let word = key << EdgeQueue.edgeBits | UInt64(edge)
        var place = count
        count &+= 1
        while place > 0 {
            let parent = (place &- 1) >> 2
            if words[parent] <= word { break }
            words[place] = words[parent]
            place = parent
        }
        words[place] = word
    }

    /// Takes the edge with the smallest key. The queue must not be empty.
    @inline(__always)
    mutating func pop() -> UInt32 {
        let first = words[0]
        count &-= 1
        let word = words[count]
        var place = 0
        while true {
            let child = place &* 4 &+ 1
            if child >= count { break }
            var least = child
            let end = min(child &+ 4, count)
            var other = child &+ 1
            while other < end {
                if words[other] < words[least] { least = other }
                other &+= 1
            }
            if words[least] >= word { break }
            words[place] = words[least]
            place = least
        }
        words[place] = word
        return UInt32(truncatingIfNeeded: first & EdgeQueue.edgeMask)
    }
}
