// A history of moves, and how a long one that fails is cut down to a short one.

/// What a simulated test does: moves that a seed makes, of which each is a function of the seed and its number alone. So a run is told
/// by its seed and the numbers of its moves, and is run again by leaving some out.
public struct SimulationHistory: Equatable, Sendable {
    /// The seed that makes the moves.
    public let seed: UInt64
    /// Which of its moves are made, rising.
    public let moves: [Int]

    /// - Parameters:
    ///   - seed: makes the moves.
    ///   - moves: which of them are made, rising.
    public init(seed: UInt64, moves: [Int]) {
        self.seed = seed
        self.moves = moves
    }

    /// - Parameters:
    ///   - seed: makes the moves.
    ///   - count: how many are made, from number 0.
    public init(seed: UInt64, count: Int) { self.init(seed: seed, moves: Array(0..<count)) }

    /// The random numbers of one move.
    /// - Parameter move: its number.
    public func random(of move: Int) -> SimulationRandom { SimulationRandom(seed: seed, part: UInt64(move) + 2) }

    /// Leaves out what a failure does not need: parts of the history, by halves and then smaller ones, as long as it fails without them
    /// (delta debugging, Zeller and Hildebrandt 2002).
    /// - Parameters:
    ///   - runsMax: how often it is run at most.
    ///   - fails: runs a history on a new host; true: it fails as the whole one does.
    /// - Returns: a history that fails, of which no single move can be left out unless `runsMax` was reached.
    public func shortened(runsMax: Int = 2_000, fails: (SimulationHistory) throws -> Bool) rethrows -> SimulationHistory {
        var moves = moves
        var parts = 2
        var runs = 0
        while moves.count > 1, runs < runsMax {
            let size = (moves.count + parts - 1) / parts
            var isShorter = false
            var start = 0
            while start < moves.count, runs < runsMax {
                let rest = Array(moves[..<start] + moves[min(start + size, moves.count)...])
                runs += 1
                if try !rest.isEmpty && fails(SimulationHistory(seed: seed, moves: rest)) {
                    moves = rest
                    isShorter = true
                } else {
                    start += size
                }
            }
            if size == 1 && !isShorter { break }
            parts = isShorter ? max(parts - 1, 2) : min(parts * 2, moves.count)
        }
        return SimulationHistory(seed: seed, moves: moves)
    }
}

/// What a run did, in one number: the same history gives the same number in every process. FNV-1a of 64 bits.
public struct SimulationTrace: Equatable, Sendable {
    /// The number so far.
    public private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// An empty trace.
    public init() {}

    /// Adds a line. It must hold no address, no position of the feed and nothing of the machine's time.
    public mutating func add(_ line: String) {
        for byte in line.utf8 { add(byte) }
        add(10)
    }

    /// Adds a number, or a hash value where the order of hashes is deterministic.
    public mutating func add(_ number: Int) { hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x0000_0100_0000_01B3 }

    /// Adds bytes.
    public mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { add(byte) }
    }

    private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
