// Pseudo-random numbers that are the same for the same seed.

/// SplitMix64, so that a test which failed can be repeated with its seed.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter seed: which decides every number.
    package init(seed: UInt64) { state = seed }

    /// The next number.
    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below the bound.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    /// True once in so many times.
    package mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    /// Bytes.
    /// - Parameter most: how many at most.
    package mutating func bytes(_ most: Int) -> [UInt8] {
        (0..<below(most + 1)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }

    /// Characters, Chinese ones and others.
    /// - Parameters:
    ///   - most: how many at most.
    ///   - alphabet: the characters to choose from.
    package mutating func text(_ most: Int, of alphabet: String = "abcXYZ019-_/. 书借还é😀") -> String {
        let letters = Array(alphabet)
        return String((0..<below(most + 1)).map { _ in letters[below(letters.count)] })
    }

    /// A number of any size, small ones more often.
    package mutating func number() -> UInt64 { chance(4) ? 0 : next() >> UInt64(below(64)) }
}

extension SeededRandom {
    /// Changes, cuts, doubles or inserts bytes in one to four places.
    /// - Parameter bytes: what to spoil.
    /// - Returns: the spoilt bytes.
    package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(1 + below(4)) where !bytes.isEmpty {
            let at = below(bytes.count)
            switch below(6) {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: next())
            case 1: bytes[at] ^= 1 << UInt8(below(8))
            case 2: bytes.removeLast(below(bytes.count))
            case 3: bytes.insert(contentsOf: self.bytes(8), at: at)
            case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 1 + below(16))], at: at)
            default: bytes[at] = [0, 0x7f, 0x80, 0xff][below(4)]
            }
        }
        return bytes
    }
}
