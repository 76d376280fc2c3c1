// One descriptor set for the whole plugin out of its services' sets, each file once.

internal import LecternProtobuf

/// Joins encoded google.protobuf.FileDescriptorSets.
enum FileDescriptors {
    /// Joins sets; files that several of them carry, such as the options, are kept once.
    /// - Parameter sets: encoded sets.
    /// - Returns: one encoded set.
    static func joined(_ sets: [[UInt8]]) -> [UInt8] {
        // A dozen files, seldom two of one length: comparing them costs less than hashing all of their bytes.
        var kept: [ArraySlice<UInt8>] = []
        for set in sets {
            for file in files(set) where !kept.contains(file) { kept.append(file) }
        }
        var joined: [UInt8] = []
        joined.reserveCapacity(kept.reduce(0) { $0 + $1.count })
        for file in kept { joined.append(contentsOf: file) }
        return joined
    }

    /// The entries of a set, each with its tag and length: field 1, length-delimited, again and again.
    private static func files(_ set: [UInt8]) -> [ArraySlice<UInt8>] {
        var files: [ArraySlice<UInt8>] = []
        let bytes = set.span
        var at = 0
        do {
            while at < bytes.count {
                let begin = at
                let (number, type) = try ProtobufTokenizer.tag(bytes, &at, bytes.count)
                _ = try ProtobufTokenizer.value(bytes, &at, bytes.count, type)
                if number == 1, type == .bytes { files.append(set[begin..<at]) }
            }
        } catch {
            preconditionFailure("a generated descriptor set is not one")
        }
        return files
    }
}
