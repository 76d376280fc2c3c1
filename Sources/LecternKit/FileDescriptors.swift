// One descriptor set for the whole plugin out of its services' sets, each file once.

internal import Glibc
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
            for file in files(set) where !kept.contains(where: { same($0, file) }) { kept.append(file) }
        }
        var joined: [UInt8] = []
        joined.reserveCapacity(kept.reduce(0) { $0 + $1.count })
        for file in kept { joined.append(contentsOf: file) }
        return joined
    }

    /// Whether two files have the same bytes. As memory, not element by element: this runs at each start of a plugin, in debug builds, too.
    private static func same(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        return one.withUnsafeBytes { one in other.withUnsafeBytes { other in memcmp(one.baseAddress!, other.baseAddress!, one.count) == 0 } }
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
