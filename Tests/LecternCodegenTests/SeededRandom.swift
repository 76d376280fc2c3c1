// Numbers that look random and are the same for the same seed.

/// SplitMix64.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    /// A number of any size, small ones more often.
    mutating func number() -> UInt64 { chance(5) ? 0 : next() >> UInt64(below(64)) }

    mutating func bytes(_ most: Int) -> [UInt8] {
        (0..<below(most + 1)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }

    mutating func text(_ most: Int) -> String {
        let letters = Array("abcXYZ019-_/. 书借還é😀\n\u{7f}\u{800}\u{ffff}")
        return String((0..<below(most + 1)).map { _ in letters[below(letters.count)] })
    }
}
