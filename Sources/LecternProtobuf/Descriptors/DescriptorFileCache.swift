// Files of descriptors that were read already: the files that plugins import are the same in each plugin's set.

internal import Synchronization

/// Remembers each file of descriptors by its bytes. Any thread.
package final class DescriptorFileCache: Sendable {
    private struct Entry {
        let bytes: [UInt8]
        let file: FileType
    }

    /// By the number of their bytes; hardly ever do two files have the same. Comparing costs a tenth of hashing.
    private let entries = Mutex<[Int: [Entry]]>([:])

    package init() {}

    /// A file's descriptor, read unless the same bytes were read before.
    /// - Parameter bytes: the encoded FileDescriptorProto.
    /// - Throws: `ProtobufError` where it is no such message.
    func file(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> FileType {
        let known = entries.withLock { $0[bytes.count] ?? [] }
        if let same = known.first(where: { $0.bytes[...] == bytes }) { return same.file }
        let file = try FileReader.read(bytes)
        entries.withLock { $0[bytes.count, default: []].append(Entry(bytes: Array(bytes), file: file)) }
        return file
    }
}
