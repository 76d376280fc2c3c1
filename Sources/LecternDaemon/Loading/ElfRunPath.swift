// Where a program or library looks for the libraries that it needs, as its file says (DT_RUNPATH, DT_RPATH). A copy in
// memory has no folder, so `$ORIGIN` has to be put in for it.

/// The run path of an ELF file. Nothing in the file is trusted: every number is bounded.
struct ElfRunPath {
    private static let segmentLoad: UInt32 = 1, segmentDynamic: UInt32 = 2
    private static let entryStrings: UInt64 = 5, entryRunPath: UInt64 = 29, entryRPath: UInt64 = 15
    private static let segmentsMax = 128
    private static let entriesMax = 4_096
    private static let pathBytesMax = 65_536

    /// The folders, in order.
    /// - Parameters:
    ///   - path: the file that is read.
    ///   - origin: the folder that stands for `$ORIGIN`.
    /// - Returns: none where the file has no run path, or is no ELF file of this machine's kind.
    static func folders(of path: String, origin: String) -> [String] {
        guard let file = ElfFile(path: path), let text = text(in: file) else { return [] }
        return text.split(separator: ":").map { folder in
            String(folder).replacing("${ORIGIN}", with: "$ORIGIN").replacing("$ORIGIN", with: origin)
        }
    }

    private static func text(in file: ElfFile) -> String? {
        let header = LittleEndian(file.read(0, 64))
        guard header.bytes.count == 64, Array(header.bytes[0..<6]) == [0x7f, 0x45, 0x4c, 0x46, 2, 1] else { return nil }
        let count = Int(header.u16(56))
        guard header.u16(54) == 56, count <= segmentsMax else { return nil }
        let table = LittleEndian(file.read(header.u64(32), count * 56))
        guard table.bytes.count == count * 56 else { return nil }
        let segments = (0..<count).map { $0 * 56 }
        guard let dynamic = segments.first(where: { table.u32($0) == segmentDynamic }) else { return nil }
        let size = Int(clamping: min(table.u64(dynamic + 32), UInt64(entriesMax * 16))) / 16 * 16
        let entries = LittleEndian(file.read(table.u64(dynamic + 8), size))
        var values: [UInt64: UInt64] = [:]
        for at in stride(from: 0, to: entries.bytes.count / 16 * 16, by: 16) { values[entries.u64(at)] = entries.u64(at + 8) }
        guard let strings = values[entryStrings], let name = values[entryRunPath] ?? values[entryRPath] else { return nil }
        let place = strings &+ name
        for segment in segments where table.u32(segment) == segmentLoad {
            let start = table.u64(segment + 16)
            guard place >= start, place - start < table.u64(segment + 32) else { continue }
            let bytes = file.read(table.u64(segment + 8) &+ (place - start), pathBytesMax).prefix { $0 != 0 }
            return String(decoding: bytes, as: UTF8.self)
        }
        return nil
    }
}
