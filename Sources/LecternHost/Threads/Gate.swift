// Lets so many through at once and the next as one leaves: keeps slow parts from taking all of the store's readers.

internal import Synchronization

/// A gate with places and a bounded queue. Any thread; nobody blocks.
final class Gate: Sendable {
    /// Work that is told how to leave.
    typealias Work = @Sendable (_ leave: @escaping @Sendable () -> Void) -> Void

    private struct State {
        var inside = 0
        var waiting: [Work] = []
    }

    private let state = Mutex(State())
    private let places: Int
    private let queueMax: Int

    /// - Parameters:
    ///   - places: how many may be inside at once.
    ///   - queueMax: how many may wait.
    init(places: Int, queueMax: Int) {
        self.places = places
        self.queueMax = queueMax
    }

    /// Lets work in, now or when a place is free.
    /// - Parameter work: is run once and calls `leave` once.
    /// - Returns: false when too many wait already.
    func submit(_ work: @escaping Work) -> Bool {
        let (isTaken, isNow) = state.withLock { state -> (Bool, Bool) in
            if state.inside < places {
                state.inside += 1
                return (true, true)
            }
            guard state.waiting.count < queueMax else { return (false, false) }
            state.waiting.append(work)
            return (true, false)
        }
        if isNow { work { [self] in leave() } }
        return isTaken
    }

    private func leave() {
        let next = state.withLock { state -> Work? in
            guard !state.waiting.isEmpty else {
                state.inside -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        if let next { next { [self] in leave() } }
    }
}
