// One descriptor set for the whole plugin out of its services' sets, each file once.

/// Joins encoded google.protobuf.FileDescriptorSets.
enum FileDescriptors {
    /// Joins sets; files that several of them carry, such as the options, are kept once.
    /// - Parameter sets: encoded sets.
    /// - Returns: one encoded set.
    static func joined(_ sets: [[UInt8]]) -> [UInt8] {
        var seen: Set<ArraySlice<UInt8>> = []
        var joined: [UInt8] = []
        for set in sets {
            for file in files(set) where seen.insert(file).inserted { joined.append(contentsOf: file) }
        }
        return joined
    }

    /// The entries of a set, each with its tag and length: field 1, length-delimited, again and again.
    private static func files(_ set: [UInt8]) -> [ArraySlice<UInt8>] {
        var files: [ArraySlice<UInt8>] = []
        var place = 0
        while place < set.count, set[place] == 0x0A {
            var end = place + 1
            var length = 0
            var shift = 0
            while end < set.count, shift < 35 {
                length |= Int(set[end] & 0x7F) << shift
                shift += 7
                end += 1
                if set[end - 1] < 0x80 { break }
            }
            end += length
            precondition(end <= set.count, "a generated descriptor set is not one")
            files.append(set[place..<end])
            place = end
        }
        return files
    }
}
