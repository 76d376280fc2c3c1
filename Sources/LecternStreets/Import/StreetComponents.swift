// The largest part of a graph within which every junction is reached from every other.

/// Finds the strongly connected parts of a graph by Tarjan's algorithm, without recursion.
enum StreetComponents {
    /// Marks the edges with both ends in the largest part.
    static func markMain(_ tables: inout StreetTables) {
        let parts = parts(tables)
        var sizes: [UInt32: Int] = [:]
        for part in parts { sizes[part, default: 0] += 1 }
        // Of equal ones the first, so that the same map gives the same file.
        guard let largest = sizes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return }
        for index in tables.edges.indices {
            let edge = tables.edges[index]
            if parts[Int(edge.head)] == largest, parts[Int(edge.tail)] == largest {
                tables.edges[index].timeAndFlags |= StreetEdge.isMain
            }
        }
    }

    /// The number of the part in which each node is.
    private static func parts(_ tables: StreetTables) -> [UInt32] {
        let count = tables.nodes.count - 1
        var parts = [UInt32](repeating: .max, count: count)
        var order = [UInt32](repeating: .max, count: count)
        var lowest = order
        var next = tables.nodes.map(\.firstOut)
        var open: [Int] = []
        var path: [Int] = []
        var (seen, found): (UInt32, UInt32) = (0, 0)
        for root in 0..<count where order[root] == .max {
            path.append(root)
            while let node = path.last {
                if order[node] == .max {
                    (order[node], lowest[node]) = (seen, seen)
                    seen += 1
                    open.append(node)
                }
                if next[node] < tables.nodes[node + 1].firstOut {
                    let head = Int(tables.edges[Int(next[node])].head)
                    next[node] += 1
                    if order[head] == .max {
                        path.append(head)
                    } else if parts[head] == .max {
                        lowest[node] = min(lowest[node], order[head])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { lowest[parent] = min(lowest[parent], lowest[node]) }
                guard lowest[node] == order[node] else { continue }
                while let member = open.popLast() {
                    parts[member] = found
                    if member == node { break }
                }
                found += 1
            }
        }
        return parts
    }
}
