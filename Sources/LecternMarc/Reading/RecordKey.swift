// The control number and the title of a raw record, without decoding it.

/// What tells two records of one file apart, in bytes. Cheap: fields are found by their tags alone.
package struct RecordKey: Equatable, Sendable {
    package let controlNumber: [UInt8]
    /// The chief title with its indicators and codes.
    package let title: [UInt8]

    /// Nil where a record has no control number or no title, or is marked as deleted.
    /// - Parameter record: of ISO 2709 or MARCXML.
    package init?(_ record: RawMarcRecord) {
        let found =
            switch record.format {
            case .iso2709: Self.iso2709(record.bytes)
            case .marcXML: Self.xml(record.bytes)
            case .marcJSON: nil as ([UInt8], [UInt8])?
            }
        guard let found, !found.0.isEmpty, !found.1.isEmpty else { return nil }
        (controlNumber, title) = found
    }

    private static func iso2709(_ bytes: [UInt8]) -> ([UInt8], [UInt8])? {
        guard bytes.count > 24, bytes[5] != UInt8(ascii: "d"), let directory = try? Iso2709Directory(
            bytes[24..<(bytes[24...].firstIndex(of: 0x1E) ?? 24)], limits: MarcLimits())
        else { return nil }
        let body = bytes[(24 + directory.entries.count * Iso2709Directory.entryBytes + 1)...]
        func field(_ tags: Set<String>) -> [UInt8] {
            guard let entry = directory.entries.first(where: { tags.contains($0.tag ?? "") }), let start = entry.start,
                let length = entry.length, start + length <= body.count
            else { return [] }
            return Array(body[(body.startIndex + start)..<(body.startIndex + start + length)])
        }
        return (field(["001"]), field(["245", "200"]))
    }

    private static func xml(_ bytes: [UInt8]) -> ([UInt8], [UInt8])? {
        func field(_ tags: [String], upTo end: String) -> [UInt8] {
            for tag in tags {
                for quote in ["\"", "'"] {
                    guard let start = bytes.firstRange(of: Array("tag=\(quote)\(tag)\(quote)".utf8)),
                        let stop = bytes[start.upperBound...].firstRange(of: Array(end.utf8))
                    else { continue }
                    return Array(bytes[start.upperBound..<stop.lowerBound])
                }
            }
            return []
        }
        return (field(["001"], upTo: "</"), field(["245", "200"], upTo: "datafield>"))
    }
}
