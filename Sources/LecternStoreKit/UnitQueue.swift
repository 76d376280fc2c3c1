// The queue of units that wait for a store thread, bounded so that overload is refused at once.

package import CLecternPlugin

/// A bounded queue of units. Any thread may use it.
package final class UnitQueue: @unchecked Sendable {  // members are guarded by `monitor`
    private let monitor = Monitor()
    private let unitsMax: Int
    private let bytesMax: Int
    private var waiting: [PendingUnit] = []
    private var head = 0
    private var bytes = 0
    private var waitingThreads = 0
    private var isPaused = false
    private var isStopped = false

    /// - Parameters:
    ///   - unitsMax: units that may wait.
    ///   - bytesMax: the sum of their weights, in bytes; a single unit may weigh more.
    package init(unitsMax: Int, bytesMax: Int) {
        self.unitsMax = unitsMax
        self.bytesMax = bytesMax
    }

    /// Units that wait.
    package var depth: Int { monitor.locked { waiting.count - head } }

    /// Appends a unit.
    ///
    /// - Returns: `LECTERN_OK`, or `LECTERN_BUSY` if the queue is full or stopped.
    package func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        monitor.locked {
            let weight = Int(unit.pointee.weight)
            let depth = waiting.count - head
            guard !isStopped, depth < unitsMax, depth == 0 || bytes + weight <= bytesMax else {
                return LECTERN_BUSY
            }
            waiting.append(PendingUnit(record: unit))
            bytes += weight
            if waitingThreads > 0 { monitor.signal() }
            return LECTERN_OK
        }
    }

    /// Waits for a unit, then removes units from the front.
    ///
    /// - Parameters:
    ///   - count: units at most.
    ///   - batch: receives them, in the order of their submission.
    /// - Returns: false once the queue is stopped and empty.
    package func dequeue(atMost count: Int, into batch: inout [PendingUnit]) -> Bool {
        monitor.locked {
            guard waitForUnit() else { return false }
            remove(count, &batch)
            return true
        }
    }

    /// Waits for a unit, and removes none.
    ///
    /// - Returns: false once the queue is stopped and empty.
    package func wait() -> Bool {
        monitor.locked { waitForUnit() }
    }

    /// Removes units that wait now, without waiting for more.
    package func dequeueWaiting(atMost count: Int, into batch: inout [PendingUnit]) {
        monitor.locked { remove(count, &batch) }
    }

    /// Waits until a unit is there and the queue is not paused; `monitor` is held. False once stopped and empty.
    private func waitForUnit() -> Bool {
        while waiting.count == head || isPaused {
            if isStopped && waiting.count == head { return false }
            waitingThreads += 1
            monitor.wait()
            waitingThreads -= 1
        }
        return true
    }

    private func remove(_ count: Int, _ batch: inout [PendingUnit]) {
        let end = min(head + count, waiting.count)
        while head < end {
            let pending = waiting[head]
            bytes -= Int(pending.record.pointee.weight)
            batch.append(pending)
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

    /// Whether units are handed out: neither paused nor stopped.
    package var isServing: Bool { monitor.locked { !isPaused && !isStopped } }

    /// Pauses or resumes `dequeue`. `stop` resumes it for good.
    package func setPaused(_ paused: Bool) {
        monitor.locked {
            isPaused = paused && !isStopped
            if !isPaused { monitor.broadcast() }
        }
    }

    /// Refuses further units; those that wait are still handed out.
    package func stop() {
        monitor.locked {
            isStopped = true
            isPaused = false
            monitor.broadcast()
        }
    }
}
