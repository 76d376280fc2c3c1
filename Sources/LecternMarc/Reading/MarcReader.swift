// The entry point of this module: a raw record in, a decoded record or a reject out.

/// Reads raw records of either format.
package struct MarcReader: Sendable {
    private let limits: MarcLimits

    package init(limits: MarcLimits = MarcLimits()) { self.limits = limits }

    /// Reads one raw record.
    /// - Parameter raw: as the splitter cuts it, or as another system sent it.
    /// - Throws: `Reject` when container or title can't be read with certainty.
    package func read(_ raw: RawMarcRecord) throws(Reject) -> MarcRecord {
        switch raw.format {
        case .marcJSON:
            throw Reject(.formatUnknown, "MARC-in-JSON is turned into ISO 2709 before it is read")
        case .marcXML:
            var reader = MarcXMLReader(limits: limits)
            let undecoded = try reader.read(raw.bytes)
            return try RecordDecoder(undecoded, CodingHints(undecoded), .utf8).read()
        case .iso2709:
            let undecoded = try Iso2709Reader(limits: limits).read(raw.bytes)
            let hints = CodingHints(undecoded)
            return try RecordDecoder(undecoded, hints, try CodingDetector(undecoded, hints).detect()).read()
        }
    }
}
