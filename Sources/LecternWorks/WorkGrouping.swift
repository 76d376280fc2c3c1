// Which records are one work: all that are bound to each other, directly or by others.

/// Finds the groups among records. What it finds follows from the set of records, not from their order.
package enum WorkGrouping {
    /// The groups of some records by their keys.
    /// - Parameter members: records, each with its keys; no number twice.
    /// - Returns: the groups, each sorted, the group with the lowest number first.
    package static func groups(_ members: [(record: Int64, keys: [WorkKey])]) -> [[Int64]] {
        var parent = Array(members.indices)
        func root(_ place: Int) -> Int {
            var place = place
            while parent[place] != place {
                parent[place] = parent[parent[place]]
                place = parent[place]
            }
            return place
        }
        var holders: [Int64: [(place: Int, key: WorkKey)]] = [:]
        for (place, member) in members.enumerated() {
            for key in member.keys {
                for other in holders[key.number, default: []] where key.binds(other.key) {
                    parent[root(place)] = root(other.place)
                }
                holders[key.number, default: []].append((place, key))
            }
        }
        var groups: [Int: [Int64]] = [:]
        for (place, member) in members.enumerated() { groups[root(place), default: []].append(member.record) }
        return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
