// Which PINs are too simple.

/// The rule for PINs: 6 to 64 characters, not one repeated, not counted up or down.
package enum PinRule {
    private static let characters = 6...64

    /// Whether a PIN may be chosen.
    package static func allows(_ pin: String) -> Bool {
        let scalars = pin.unicodeScalars.map { Int($0.value) }
        guard characters.contains(scalars.count), !scalars.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        let steps = Set(zip(scalars, scalars.dropFirst()).map { $1 - $0 })
        return steps != [0] && steps != [1] && steps != [-1]
    }
}
