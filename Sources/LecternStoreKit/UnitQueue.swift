// The units of one effect that wait for a thread; bounded, so that overload is answered at once.

package import CLecternPlugin

/// A bounded queue of units. Any thread may use it.
package final class UnitQueue: @unchecked Sendable {  // members are guarded by `monitor`
    private let monitor = Monitor()
    private let unitsMax: Int
    private let bytesMax: Int
    private var waiting: [PendingUnit] = []
    private var head = 0
    private var bytes = 0
    private var sleepers = 0
    private var isHeld = false
    private var isStopped = false

    /// - Parameters:
    ///   - unitsMax: units that may wait.
    ///   - bytesMax: memory that they may hold, by their own estimate; one alone may hold more.
    package init(unitsMax: Int, bytesMax: Int) {
        self.unitsMax = unitsMax
        self.bytesMax = bytesMax
    }

    /// Units that wait.
    package var depth: Int { monitor.locked { waiting.count - head } }

    /// Takes a unit into the queue.
    ///
    /// - Returns: `LECTERN_OK`, or `LECTERN_BUSY` if the queue is full or stopped.
    package func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        monitor.locked {
            let weight = Int(unit.pointee.weight)
            let depth = waiting.count - head
            guard !isStopped, depth < unitsMax, depth == 0 || bytes + weight <= bytesMax else {
                return LECTERN_BUSY
            }
            waiting.append(PendingUnit(unit: unit))
            bytes += weight
            if sleepers > 0 { monitor.signal() }
            return LECTERN_OK
        }
    }

    /// Waits for units and takes them.
    ///
    /// - Parameters:
    ///   - count: how many at most.
    ///   - into: receives them, in the order in which they came.
    /// - Returns: false once the queue is stopped and empty.
    package func take(atMost count: Int, into taken: inout [PendingUnit]) -> Bool {
        monitor.locked {
            guard isReady() else { return false }
            remove(count, &taken)
            return true
        }
    }

    /// Waits until there is something to take, and takes nothing.
    ///
    /// - Returns: false once the queue is stopped and empty.
    package func wait() -> Bool {
        monitor.locked { isReady() }
    }

    /// Takes what waits now, without waiting for more.
    package func takeWaiting(atMost count: Int, into taken: inout [PendingUnit]) {
        monitor.locked { remove(count, &taken) }
    }

    /// Waits with the lock held.
    private func isReady() -> Bool {
        while waiting.count == head || isHeld {
            if isStopped && waiting.count == head { return false }
            sleepers += 1
            monitor.wait()
            sleepers -= 1
        }
        return true
    }

    private func remove(_ count: Int, _ taken: inout [PendingUnit]) {
        let end = min(head + count, waiting.count)
        while head < end {
            let pending = waiting[head]
            bytes -= Int(pending.unit.pointee.weight)
            taken.append(pending)
            head += 1
        }
        if head == waiting.count {
            waiting.removeAll(keepingCapacity: true)
            head = 0
        } else if head > 1_024 && head * 2 > waiting.count {
            waiting.removeFirst(head)
            head = 0
        }
    }

    /// Whether what is submitted now would be taken at once, if a thread is free.
    package var isOpen: Bool { monitor.locked { !isHeld && !isStopped } }

    /// While held, nothing is taken from the queue by `take`; a stop ends the hold.
    package func hold(_ held: Bool) {
        monitor.locked {
            isHeld = held && !isStopped
            if !isHeld { monitor.broadcast() }
        }
    }

    /// No unit is accepted from now on; those that wait are still taken.
    package func stop() {
        monitor.locked {
            isStopped = true
            isHeld = false
            monitor.broadcast()
        }
    }
}
