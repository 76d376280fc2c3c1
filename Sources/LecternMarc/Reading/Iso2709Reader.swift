// Parses one ISO 2709 record; mends what is certain, and says so.

/// Reads the leader, the directory and the fields of one record.
struct Iso2709Reader {
    static let fieldEnd: UInt8 = 0x1E
    static let subfieldStart: UInt8 = 0x1F
    private static let recordEnd: UInt8 = 0x1D
    private static let leaderBytes = 24
    /// A leader with more bytes that are no characters is none.
    private static let foreignBytesMax = 4
    /// What stands at these positions of every leader: two indicators, codes of two bytes, entries of 4 and 5
    /// digits.
    private static let constants: [Int: UInt8] = [10: 0x32, 11: 0x32, 20: 0x34, 21: 0x35, 22: 0x30, 23: 0x30]

    let limits: MarcLimits

    /// Parses a record.
    /// - Parameter bytes: from the leader to the record terminator, which the last record of a file may lack.
    /// - Throws: `Reject` when leader, directory and fields do not fit together.
    func read(_ bytes: [UInt8]) throws(Reject) -> UndecodedRecord {
        guard bytes.count <= limits.recordBytesMax else {
            throw Reject(.tooLarge, "the record has \(bytes.count) bytes")
        }
        var remarks = MarcRemarks()
        var end = bytes.count
        if bytes.last == Self.recordEnd { end -= 1 } else { remarks.note(.recordTerminator) }
        guard end > Self.leaderBytes else { throw Reject(.lengthWrong, "\(bytes.count) bytes hold no leader and fields") }
        let leader = try readLeader(bytes, &remarks)
        let declared = Iso2709Directory.number(bytes[0..<5])
        if declared != bytes.count { remarks.note(.recordLength, "", "the leader says \(declared ?? 0) bytes of \(bytes.count)") }

        guard let directoryEnd = directoryEnd(bytes[..<end]) else {
            throw Reject(.directoryBroken, "no terminator ends the directory")
        }
        if Iso2709Directory.number(bytes[12..<17]) != directoryEnd + 1 { remarks.note(.baseAddress) }
        let directory = try Iso2709Directory(bytes[Self.leaderBytes..<directoryEnd], limits: limits)
        let body = bytes[(directoryEnd + 1)..<end]
        guard let places = directory.places(in: body, &remarks) else {
            throw misfit(declared: declared, actual: bytes.count, directory, body)
        }
        var fields: [UndecodedRecord.Field] = []
        fields.reserveCapacity(places.count)
        for place in places {
            if let field = try Iso2709Field(limits: limits).read(place.tag, place.bytes, &remarks) { fields.append(field) }
        }
        return UndecodedRecord(leader: leader, fields: fields, remarks: remarks)
    }

    /// The leader; what is broken in places that say the same in every record is mended, and elsewhere a blank.
    private func readLeader(_ bytes: [UInt8], _ remarks: inout MarcRemarks) throws(Reject) -> [UInt8] {
        var leader = Array(bytes[..<Self.leaderBytes])
        let foreign = leader.indices.filter { !(0x20...0x7E).contains(leader[$0]) }
        guard foreign.count <= Self.foreignBytesMax else {
            throw Reject(.leaderBroken, "\(foreign.count) bytes of the leader are no characters")
        }
        for position in foreign {
            let usual = Self.constants[position]
            remarks.note(usual == nil ? .leaderBytes : .leaderConstants, "", "\(hex(leader[position])) at position \(position)")
            leader[position] = usual ?? 0x20
        }
        return leader
    }

    /// Where the directory's terminator is: at the base address if that is one, else the first there is.
    private func directoryEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        let first = bytes[Self.leaderBytes...].firstIndex(of: Self.fieldEnd)
        guard let base = Iso2709Directory.number(bytes[12..<17]), let first, base - 1 > first, base - 1 < bytes.endIndex,
            bytes[base - 1] == Self.fieldEnd, (base - 1 - Self.leaderBytes).isMultiple(of: Iso2709Directory.entryBytes),
            !(first - Self.leaderBytes).isMultiple(of: Iso2709Directory.entryBytes)
        else { return first }
        return base - 1
    }

    private func misfit(
        declared: Int?, actual: Int, _ directory: Iso2709Directory, _ body: ArraySlice<UInt8>
    ) -> Reject {
        let found = body.count { $0 == Self.fieldEnd }
        let words = "the directory names \(directory.entries.count) fields, \(found) are terminated"
        guard let declared, declared != actual else { return Reject(.directoryBroken, words) }
        return Reject(.lengthWrong, "the leader says \(declared) bytes, the record has \(actual); \(words)")
    }
}
