// Which connection has to be looked at next: one entry for each, moved only when it becomes earlier.

/// A binary heap of (time, slot) with at most one entry for a slot. A call costs it nothing: a connection's
/// entry may be too early, and then the connection is looked at once in vain.
struct TimerHeap {
    private var heap: [(due: Int64, slot: Int)] = []
    /// Where in the heap a slot's entry is; -1: nowhere.
    private var places: [Int] = []

    /// The earliest time, nil when there is none.
    var earliest: Int64? { heap.first?.due }

    /// Sees to it that a slot comes up at this time or earlier.
    mutating func arm(slot: Int, due: Int64) {
        while places.count <= slot { places.append(-1) }
        let place = places[slot]
        if place < 0 {
            heap.append((due, slot))
            places[slot] = heap.count - 1
            rise(heap.count - 1)
        } else if due < heap[place].due {
            heap[place].due = due
            rise(place)
        }
    }

    /// Takes a slot out.
    mutating func remove(slot: Int) {
        guard slot < places.count, places[slot] >= 0 else { return }
        let place = places[slot]
        places[slot] = -1
        let last = heap.removeLast()
        guard place < heap.count else { return }
        heap[place] = last
        places[last.slot] = place
        rise(place)
        sink(places[last.slot])
    }

    /// Takes out the earliest slot if its time has come.
    mutating func next(now: Int64) -> Int? {
        guard let first = heap.first, first.due <= now else { return nil }
        remove(slot: first.slot)
        return first.slot
    }

    private mutating func rise(_ start: Int) {
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            guard heap[place].due < heap[parent].due else { return }
            exchange(place, parent)
            place = parent
        }
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].due < heap[least].due {
                least = child
            }
            guard least != place else { return }
            exchange(place, least)
            place = least
        }
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        heap.swapAt(one, other)
        places[heap[one].slot] = one
        places[heap[other].slot] = other
    }
}
