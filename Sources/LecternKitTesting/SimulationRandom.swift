// Random numbers that a seed decides.

/// A generator of random numbers, the same for the same seed in every process: SplitMix64.
public struct SimulationRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameter seed: decides all numbers.
    public init(seed: UInt64) { state = seed }

    /// A generator for one part of a whole, whose numbers no other part changes.
    /// - Parameters:
    ///   - seed: of the whole.
    ///   - part: the number of the part.
    public init(seed: UInt64, part: UInt64) {
        var mixed = SimulationRandom(seed: seed &+ part &* 0xD1B5_4A32_D192_ED03)
        state = mixed.next()
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one below a bound.
    /// - Parameter bound: more than 0.
    public mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "a bound is more than 0")
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Whether something of a probability happens.
    /// - Parameter percent: 0 to 100.
    public mutating func chance(percent: Int) -> Bool { below(100) < percent }

    /// One of several.
    /// - Parameter elements: not empty.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// Random bytes.
    /// - Parameter count: how many.
    public mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) } }
}
