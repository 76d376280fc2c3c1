// Reads OpenStreetMap's PBF: blocks of packed protobuf messages (wiki.openstreetmap.org/wiki/PBF_Format).

internal import LecternProtobuf

/// Takes the bytes of a file as they come; holds one block at a time.
struct PBFReader {
    private let kinds: OSMKinds
    private let limits: StreetLimits
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasHeader = false
    /// Bytes of the blocks that are done, for messages.
    private var offset = 0

    init(_ kinds: OSMKinds, limits: StreetLimits) {
        self.kinds = kinds
        self.limits = limits
    }

    mutating func take(_ bytes: [UInt8], _ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) {
        buffer += bytes
        while let size = try block(give) {
            start += size
            offset += size
        }
        buffer.removeSubrange(..<start)
        start = 0
    }

    func finish() throws(StreetError) {
        guard buffer.isEmpty, hasHeader else { throw StreetError("it is cut off within the block at byte \(offset)") }
    }

    /// Reads the block at `start`.
    /// - Returns: its bytes; nil where more have to come.
    private mutating func block(_ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) -> Int? {
        guard buffer.count - start >= 4 else { return nil }
        let headerSize = buffer[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
        guard headerSize <= limits.blockHeaderBytesMax else {
            throw StreetError("the header of the block at byte \(offset) is too large")
        }
        guard buffer.count - start >= 4 + headerSize else { return nil }
        let bodyStart = start + 4 + headerSize
        do {
            let header = try BlockHeader(buffer[(start + 4)..<bodyStart])
            guard (0...limits.blockBytesMax).contains(header.size) else {
                throw StreetError("it is larger than \(limits.blockBytesMax) bytes")
            }
            guard buffer.count - bodyStart >= header.size else { return nil }
            let body = buffer[bodyStart..<(bodyStart + header.size)]
            switch header.type {
            case "OSMHeader": try readHeader(try unpack(body))
            case "OSMData":
                guard hasHeader else { throw StreetError("it stands before the file's header") }
                try PBFBlock(try unpack(body), kinds, limits).read(give)
            default: break
            }
            return 4 + headerSize + header.size
        } catch let error as StreetError {
            throw StreetError("the block at byte \(offset): \(error.message)")
        } catch {
            throw StreetError("the block at byte \(offset) is damaged: \(error)")
        }
    }

    private struct BlockHeader {
        var type = ""
        var size = -1

        init(_ bytes: ArraySlice<UInt8>) throws {
            var reader = ProtobufReader(bytes)
            while let (number, wire) = try reader.next() {
                switch (number, wire) {
                case (1, .bytes): type = try reader.text()
                case (3, .varint): size = Int(truncatingIfNeeded: try reader.varint() & 0xFFFF_FFFF)
                default: try reader.skip(wire)
                }
            }
        }
    }

    /// The message of a block: as it is, or packed with zlib.
    private func unpack(_ body: ArraySlice<UInt8>) throws -> [UInt8] {
        var reader = ProtobufReader(body)
        var size = 0
        var packed: ArraySlice<UInt8>?
        while let (number, wire) = try reader.next() {
            switch (number, wire) {
            case (1, .bytes): return Array(try reader.lengthDelimited())
            case (2, .varint): size = Int(truncatingIfNeeded: try reader.varint() & 0xFFFF_FFFF)
            case (3, .bytes): packed = try reader.lengthDelimited()
            case (4...7, .bytes):
                throw StreetError("it is packed by another method than zlib; write the file anew, for instance with osmium cat")
            default: try reader.skip(wire)
            }
        }
        guard let packed else { throw StreetError("it is empty") }
        guard size <= limits.blockBytesMax else { throw StreetError("it is larger than \(limits.blockBytesMax) bytes") }
        return try Inflate.zlib(packed, size: size)
    }

    private mutating func readHeader(_ bytes: [UInt8]) throws {
        var reader = ProtobufReader(bytes)
        while let (number, wire) = try reader.next() {
            guard number == 4, wire == .bytes else {
                try reader.skip(wire)
                continue
            }
            let feature = try reader.text()
            guard ["OsmSchema-V0.6", "DenseNodes"].contains(feature) else {
                throw StreetError("the file needs \(feature), which is not read here")
            }
        }
        hasHeader = true
    }
}
