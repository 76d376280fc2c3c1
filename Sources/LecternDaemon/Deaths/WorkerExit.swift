// Why a worker ended, which decides what the supervisor does.

/// The cause of a worker's end.
enum WorkerExit: Equatable {
    /// The supervisor had ended it.
    case drained
    /// It tried another configuration than the one that serves: the reload is refused, and the present worker goes on.
    case reloadRefused
    /// It was the first worker, and its configuration can't be used: the daemon ends.
    case startRefused
    /// Something that it needs is not available now: another is started later, however often.
    case deferred
    /// It died: another is started, unless too many die.
    case died

    /// Whether a worker that had said why it can't serve ended: no death.
    var isRefusal: Bool { self == .reloadRefused || self == .startRefused || self == .deferred }

    /// - Parameters:
    ///   - wasToldToEnd: whether the supervisor had told it to drain, or is ending itself.
    ///   - wasReady: whether it had served.
    ///   - hasServed: whether its configuration is that which serves, or served last.
    ///   - othersServe: whether there is another such configuration.
    ///   - code: its exit code; -1 where a signal ended it.
    init(wasToldToEnd: Bool, wasReady: Bool, hasServed: Bool, othersServe: Bool, code: Int32) {
        if wasToldToEnd {
            self = .drained
        } else if wasReady {
            self = .died
        } else if !hasServed && othersServe {
            self = .reloadRefused
        } else if code == ExitCode.temporaryFailure.rawValue {
            self = .deferred
        } else if code == ExitCode.configuration.rawValue {
            // What has served once can serve again when its surroundings are as they were, a disk that is mounted for one.
            self = hasServed ? .deferred : .startRefused
        } else {
            self = .died
        }
    }
}
