// Reads a map of OpenStreetMap in whichever of its two formats it is.

/// Takes the bytes of one file as they come and gives its elements. Holds one block of a PBF file, or one element of an XML file, at a time.
package struct OSMReader: ~Copyable {
    private enum Format {
        case unknown([UInt8])
        case pbf(PBFReader)
        case xml(OSMXMLReader)
    }

    private var format = Format.unknown([])
    private let kinds: OSMKinds
    private let limits: StreetLimits

    /// - Parameters:
    ///   - kinds: which elements are wanted.
    package init(_ kinds: OSMKinds, limits: StreetLimits = StreetLimits()) {
        self.kinds = kinds
        self.limits = limits
    }

    /// Takes the next bytes of the file.
    /// - Parameters:
    ///   - bytes: any number of them.
    ///   - give: called for each element that is complete with them; what it throws comes out.
    /// - Throws: `StreetError` where the file is no map, or damaged.
    package mutating func take(_ bytes: [UInt8], _ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) {
        switch format {
        case .unknown(let before):
            let all = before + bytes
            guard all.count >= 15 else {
                format = .unknown(all)
                return
            }
            try recognize(all)
            try take(all, give)
        case .pbf(var reader):
            format = .unknown([])
            try reader.take(bytes, give)
            format = .pbf(reader)
        case .xml(var reader):
            format = .unknown([])
            try reader.take(bytes, give)
            format = .xml(reader)
        }
    }

    private mutating func recognize(_ first: [UInt8]) throws(StreetError) {
        let text = first.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D, 0x09].contains($0) }
        if text.first == UInt8(ascii: "<") {
            format = .xml(OSMXMLReader(kinds, limits: limits))
        } else if first[4...].starts(with: [0x0A, 0x09] + Array("OSMHeader".utf8)) {
            format = .pbf(PBFReader(kinds, limits: limits))
        } else if first.starts(with: [0x1F, 0x8B]) || first.starts(with: Array("BZh".utf8)) {
            throw StreetError("it is compressed; unpack it first")
        } else {
            throw StreetError("it is no map of OpenStreetMap, neither XML nor PBF")
        }
    }

    /// Ends the file.
    /// - Throws: `StreetError` where it is cut off.
    package mutating func finish() throws(StreetError) {
        switch format {
        case .unknown(let bytes):
            throw StreetError(bytes.isEmpty ? "it is empty" : "it is no map of OpenStreetMap, neither XML nor PBF")
        case .pbf(let reader): try reader.finish()
        case .xml(let reader): try reader.finish()
        }
    }
}
