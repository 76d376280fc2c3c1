// Files of descriptors that several sets have: read once, and never taken for another.

@testable import LecternProtobuf
import Testing

@Suite struct DescriptorFileCacheTests {
    private func message(_ fields: [(Int, [UInt8])]) -> [UInt8] {
        var writer = ProtobufWriter()
        for (number, bytes) in fields {
            writer.tag(number, .bytes)
            writer.lengthDelimited(bytes)
        }
        return writer.bytes
    }

    /// A set of files of these names, each with the message "M" in a package of its name.
    private func set(_ files: [String]) -> [UInt8] {
        message(files.map { name in (1, message([(1, Array(name.utf8)), (2, Array(name.utf8)), (4, message([(1, Array("M".utf8))]))])) })
    }

    @Test func filesOfOneLength_areToldApart() throws {
        let cache = DescriptorFileCache()
        let first = try DescriptorPool(fileDescriptorSet: set(["a", "b"]), cache: cache)
        let second = try DescriptorPool(fileDescriptorSet: set(["b", "c"]), cache: cache)
        #expect(first.files.map(\.name) == ["a", "b"] && second.files.map(\.name) == ["b", "c"])
        #expect(first.message(named: "c.M") == nil && second.message(named: "c.M") != nil)
    }

    @Test func fileThatIsNone_isRefusedEachTime() {
        let cache = DescriptorFileCache()
        for _ in 0..<2 {
            #expect(throws: ProtobufError.self) { try DescriptorPool(fileDescriptorSet: [0x0a, 2, 0x0a, 9], cache: cache) }
        }
    }
}
