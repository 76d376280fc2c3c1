// The queue of units that wait for a store thread, bounded so that overload is refused at once.

package import CLecternPlugin

/// A bounded queue of units: callers' first, background ones behind them. Any thread may use it.
package final class UnitQueue: @unchecked Sendable {  // members are guarded by `monitor`
    /// So many callers' units in a row are handed out while a background unit waits; then it is its turn.
    package static let callersInRowMax = 16

    private let monitor = Monitor()
    private let unitsMax: Int
    private let bytesMax: Int
    private let backgroundMax: Int
    private var waiting = Line()
    private var background = Line()
    private var bytes = 0
    /// Background units that were handed out and not finished.
    private var backgroundInWork = 0
    /// Callers' units that were handed out since, while a background unit waited.
    private var callersInRow = 0
    private var waitingThreads = 0
    private var isPaused = false
    private var isStopped = false

    /// Units in the order of their submission.
    private struct Line {
        private var units: [PendingUnit] = []
        private var head = 0

        var count: Int { units.count - head }

        mutating func append(_ unit: PendingUnit) { units.append(unit) }

        mutating func removeFirst() -> PendingUnit {
            let first = units[head]
            head += 1
            if head == units.count {
                units.removeAll(keepingCapacity: true)
                head = 0
            } else if head > 1_024 && head * 2 > units.count {
                units.removeFirst(head)
                head = 0
            }
            return first
        }
    }

    /// - Parameters:
    ///   - unitsMax: units that may wait.
    ///   - bytesMax: the sum of their weights, in bytes; a single unit may weigh more.
    ///   - backgroundMax: background units that are handed out at once, until `finishBackground`; `Int.max`: they are told from
    ///     others by their order alone.
    package init(unitsMax: Int, bytesMax: Int, backgroundMax: Int = .max) {
        self.unitsMax = unitsMax
        self.bytesMax = bytesMax
        self.backgroundMax = backgroundMax
    }

    /// Units that wait.
    package var depth: Int { monitor.locked { waiting.count + background.count } }

    /// Appends a unit.
    ///
    /// - Returns: `LECTERN_OK`, or `LECTERN_BUSY` if the queue is full or stopped.
    package func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        monitor.locked {
            let weight = Int(unit.pointee.weight)
            let depth = waiting.count + background.count
            guard !isStopped, depth < unitsMax, depth == 0 || bytes + weight <= bytesMax else {
                return LECTERN_BUSY
            }
            let pending = PendingUnit(record: unit)
            if pending.isBackground { background.append(pending) } else { waiting.append(pending) }
            bytes += weight
            if waitingThreads > 0 { monitor.signal() }
            return LECTERN_OK
        }
    }

    /// Waits for a unit, then removes units from the front.
    ///
    /// - Parameters:
    ///   - count: units at most.
    ///   - batch: receives them: callers' in the order of their submission, then background ones.
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

    /// Background units were completed, so that others may be handed out.
    ///
    /// - Parameter count: how many.
    package func finishBackground(_ count: Int) {
        guard count > 0 else { return }
        monitor.locked {
            backgroundInWork -= count
            if background.count > 0 || isStopped { monitor.broadcast() }
        }
    }

    private var mayServeBackground: Bool { background.count > 0 && backgroundInWork < backgroundMax }

    /// Waits until a unit is there and the queue is not paused; `monitor` is held. False once stopped and empty.
    private func waitForUnit() -> Bool {
        while isPaused || waiting.count == 0 && !mayServeBackground {
            if isStopped && waiting.count == 0 && background.count == 0 { return false }
            waitingThreads += 1
            monitor.wait()
            waitingThreads -= 1
        }
        return true
    }

    private func remove(_ count: Int, _ batch: inout [PendingUnit]) {
        var callers = min(count, waiting.count)
        var others = 0
        if mayServeBackground {
            callersInRow += callers
            others = min(count - callers, background.count, backgroundMax - backgroundInWork)
            if others == 0, callers > 0, callersInRow > UnitQueue.callersInRowMax {
                callers -= 1
                others = 1
            }
            if others > 0 { callersInRow = 0 }
        }
        for _ in 0..<callers { batch.append(waiting.removeFirst()) }
        for _ in 0..<others { batch.append(background.removeFirst()) }
        backgroundInWork += others
        for unit in batch.suffix(callers + others) { bytes -= Int(unit.record.pointee.weight) }
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
