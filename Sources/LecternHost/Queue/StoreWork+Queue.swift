// Units of work on their way through the queue to the store.

/// A unit of work as the queue has it.
final class QueuedUnit: QueuedWork {
    private let work: any StoreWork
    private let context: HostContext

    init(_ work: any StoreWork, _ context: HostContext) {
        self.work = work
        self.context = context
    }

    var weight: Int { work.weight }
    func begin(at place: QueuePlace) -> Bool { context.store.submit(work, at: place, clock: context.clock) }
    func refuse() { work.done(.busy, words: "too much waits") }
}
