// What a search knows of each edge.

internal import Glibc

/// One edge in one direction of a search.
struct EdgeLabel {
    /// The search's number x 2, and 1 more when the edge's time is final; a smaller number is of an earlier search.
    var round: UInt32
    /// Milliseconds: forwards to the edge's head, backwards from there to the destination.
    var time: UInt32
    /// The edge before it, or behind it in a search backwards.
    var next: UInt32
}

/// Labels of all edges of a mode, kept from search to search. Memory that no search has touched costs nothing.
struct EdgeLabels: ~Copyable {
    /// `next` where the search began.
    static let origin = UInt32.max
    /// With it, `next` is the edge on which the destination lies.
    static let last: UInt32 = 1 << 31

    let labels: UnsafeMutablePointer<EdgeLabel>
    private(set) var round: UInt32 = 0

    init(count: Int) {
        // From the system, which gives zeros, and no memory before it is touched.
        guard let memory = calloc(max(1, count), MemoryLayout<EdgeLabel>.stride) else {
            preconditionFailure("no memory for the labels of \(count) edges")
        }
        labels = memory.bindMemory(to: EdgeLabel.self, capacity: max(1, count))
    }

    deinit { free(labels) }

    /// Begins a search: no edge has a label. The numbers last for two billion searches.
    mutating func begin() { round += 2 }
}
