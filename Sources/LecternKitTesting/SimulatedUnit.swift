// One run of a unit in a simulation: which statement fails, and what follows from it.

internal import CLecternPlugin

/// The state of one run. A failure that the simulation made is unknown to the real store, so its doom is kept here, by the rules of
/// `lectern_store`: after it everything fails until the savepoint around it is rolled back, and the unit is not kept.
struct SimulatedUnit {
    enum SavepointChange {
        case open
        case release
        case rollback
    }

    var unit: UnsafeMutablePointer<lectern_unit>?
    /// How often the simulation has run it before.
    var attempt: UInt32 = 0
    /// The statement that fails; nil: none.
    var failingStatement: Int?
    /// The code with which it fails.
    private let code: Int32
    /// Whether that failure is the worker's end.
    var isLast = false
    /// Whether it is rolled back at its end, whatever it asks.
    var isRolledBack = false
    var outcome: (code: Int32, message: String) = (LECTERN_INVALID, "it was not run")
    /// Whether the work asked to keep what it wrote.
    var wantsKept = false
    private(set) var statements = 0
    private var savepoints = 0
    /// Open savepoints when the statement failed.
    private var failedDepth: Int?
    private var hasEnded = false

    init(
        attempt: UInt32 = 0, failingStatement: Int? = nil, code: Int32 = LECTERN_FULL, isLast: Bool = false, isRolledBack: Bool = false
    ) {
        self.attempt = attempt
        self.code = code
        self.failingStatement = failingStatement
        self.isLast = isLast
        self.isRolledBack = isRolledBack
    }

    /// Whether a failure stands for which it must not be kept.
    var hasFailed: Bool { failedDepth != nil || hasEnded }
    /// Whether its writes are committed.
    var isKept: Bool { wantsKept && !hasFailed && !isRolledBack }

    /// A run begins; the store may run it again.
    mutating func begin() {
        savepoints = 0
        failedDepth = nil
        wantsKept = false
    }

    /// A statement is to be run.
    /// - Returns: the code with which it fails; nil: it is run.
    mutating func statement() -> Int32? {
        if hasEnded { return LECTERN_UNAVAILABLE }
        if failedDepth != nil { return LECTERN_DOOMED }
        defer { statements += 1 }
        guard statements == failingStatement else { return nil }
        if isLast {
            hasEnded = true
            return LECTERN_UNAVAILABLE
        }
        failedDepth = savepoints
        return code
    }

    /// Whether a savepoint can be opened or ended now.
    func allows(_ change: SavepointChange) -> Bool {
        guard !hasEnded else { return false }
        guard let failedDepth else { return true }
        return change == .rollback && failedDepth == savepoints && savepoints > 0
    }

    /// A savepoint was opened or ended.
    mutating func changed(_ change: SavepointChange) {
        switch change {
        case .open: savepoints += 1
        case .release: savepoints -= 1
        case .rollback:
            if failedDepth == savepoints { failedDepth = nil }
            savepoints -= 1
        }
    }
}
