// A READ unit that holds its snapshot until it is released.

import Foundation
import LecternTesting

final class Snapshot {
    private let taken = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: 0)
    private let work: StoreWork

    /// Returns when the snapshot is taken.
    init(_ store: StoreUnderTest) {
        work = store.work(writes: false) { [taken, free] session in
            _ = try? session.query("SELECT count(*) FROM a_t")
            taken.signal()
            free.wait()
            return false
        }
        store.submit(work)
        taken.wait()
    }

    /// Lets it go, and waits for its end.
    func end() {
        free.signal()
        work.wait()
    }
}
