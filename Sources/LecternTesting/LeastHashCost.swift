// Hashing of PINs and passwords at the least cost that a configuration may have.

/// Most tests sign people in without being about how long that takes: at the usual cost, 60 ms and 128 KiB each, hashing was half of the
/// processor time of all tests together.
package enum LeastHashCost {
    private static let costs = ["Readers": "pin_hash_cost", "Staff": "password_hash_cost"]
    private static let least = 1_024

    /// A plugin's section of lectern.json5 with the least cost, unless it says another.
    /// - Parameters:
    ///   - plugin: "Readers" is libReadersPlugin.so.
    ///   - section: "{ session_minutes: 5 }"; empty: none.
    /// - Returns: empty: none.
    package static func section(of plugin: String, _ section: String) -> String {
        guard let name = costs[plugin], !section.contains(name) else { return section }
        return "{ \(name): \(least)" + (section.isEmpty ? " }" : ", \(section.dropFirst())")
    }
}
