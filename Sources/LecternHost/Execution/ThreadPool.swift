// A few threads and a bounded queue, for work that touches no data but takes its time.

internal import LecternNet

/// Threads for methods of effect NONE that are not inline. Any thread may submit.
final class ThreadPool: Sendable {
    private struct State {
        var queue: [@Sendable () -> Void] = []
        var isStopped = false
    }

    private let state = Monitor(State())
    private let threads: [PlainThread]
    private let queueMax: Int

    /// Starts the threads.
    /// - Parameters:
    ///   - name: of each thread.
    ///   - threads: how many; 0: the work waits for `runNext`.
    ///   - queueMax: how much may wait.
    /// - Throws: `HostError` when the system gives no thread.
    init(name: String, threads: Int, queueMax: Int) throws(HostError) {
        self.queueMax = queueMax
        var made: [PlainThread] = []
        let state = state
        for _ in 0..<threads {
            do {
                made.append(try PlainThread(name: name) { ThreadPool.serve(state) })
            } catch {
                throw HostError("no thread for \(name): \(error)")
            }
        }
        self.threads = made
    }

    private static func serve(_ state: Monitor<State>) {
        while let work = state.wait({ state -> (@Sendable () -> Void)?? in
            if !state.queue.isEmpty { return .some(state.queue.removeFirst()) }
            return state.isStopped ? .some(nil) : nil
        }), let work {
            work()
        }
    }

    /// Queues work.
    /// - Parameter work: what to do.
    /// - Returns: false when too much waits already.
    func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
        state.change { state in
            guard state.queue.count < queueMax, !state.isStopped else { return false }
            state.queue.append(work)
            return true
        }
    }

    /// How much waits.
    var waiting: Int { state.look { $0.queue.count } }

    /// Does one piece of work on the calling thread: what a pool without threads is asked.
    /// - Parameter index: of what waits, the oldest is 0.
    /// - Returns: false where no such work waits.
    func runNext(_ index: Int) -> Bool {
        guard let work = state.change({ $0.queue.indices.contains(index) ? $0.queue.remove(at: index) : nil }) else { return false }
        work()
        return true
    }

    /// Finishes what is queued and ends the threads.
    func stop() {
        state.change { $0.isStopped = true }
        for thread in threads { thread.join() }
    }
}
