// Parses one ISO 2709 record; tolerates faults only where the content is certain.

/// Reads the leader, the directory and the fields of one record.
struct Iso2709Reader {
    private static let fieldEnd: UInt8 = 0x1E
    private static let recordEnd: UInt8 = 0x1D
    private static let subfieldStart: UInt8 = 0x1F
    private static let leaderBytes = 24
    private static let entryBytes = 12
    /// What stands at these positions of every leader: two indicators, codes of two bytes, entries of 4 and 5
    /// digits.
    private static let constants: [Int: UInt8] = [10: 0x32, 11: 0x32, 20: 0x34, 21: 0x35, 22: 0x30, 23: 0x30]

    /// One entry of the directory; places are nil where they are no numbers.
    private struct Entry {
        var tag: String
        var length: Int?
        var start: Int?
    }

    let limits: MarcLimits

    /// Parses a record.
    /// - Parameter bytes: from the leader to the record terminator, which the last record of a file may lack.
    /// - Throws: `Reject` when leader, directory and fields do not fit together.
    func read(_ bytes: [UInt8]) throws(Reject) -> UndecodedRecord {
        guard bytes.count <= limits.recordBytesMax else {
            throw Reject(.tooLarge, "the record has \(bytes.count) bytes")
        }
        var toleratedFaults: Set<ToleratedFault> = []
        var end = bytes.count
        if bytes.last == Self.recordEnd { end -= 1 } else { toleratedFaults.insert(.recordTerminator) }
        guard end > Self.leaderBytes else { throw Reject(.lengthWrong, "\(bytes.count) bytes hold no leader and fields") }
        let leader = try readLeader(bytes, &toleratedFaults)
        let declared = Self.number(bytes[0..<5])
        if declared != bytes.count { toleratedFaults.insert(.recordLength) }

        guard let directoryEnd = bytes[Self.leaderBytes..<end].firstIndex(of: Self.fieldEnd) else {
            throw Reject(.directoryBroken, "no terminator ends the directory")
        }
        let entries = try readDirectory(bytes[Self.leaderBytes..<directoryEnd])
        if Self.number(bytes[12..<17]) != directoryEnd + 1 { toleratedFaults.insert(.baseAddress) }
        let body = bytes[(directoryEnd + 1)..<end]
        let places: [ArraySlice<UInt8>]
        if let found = fieldsByPosition(entries, body) {
            places = found
        } else if let found = fieldsByOrder(entries, body) {
            places = found
            toleratedFaults.insert(.directoryPlaces)
        } else {
            throw misfit(declared: declared, actual: bytes.count, entries, body)
        }
        var fields: [UndecodedRecord.Field] = []
        fields.reserveCapacity(entries.count)
        for (entry, place) in zip(entries, places) {
            fields.append(try readField(entry.tag, place, &toleratedFaults))
        }
        return UndecodedRecord(leader: leader, fields: fields, toleratedFaults: toleratedFaults)
    }

    /// The leader; what is broken in places that say the same in every record is mended.
    private func readLeader(_ bytes: [UInt8], _ toleratedFaults: inout Set<ToleratedFault>) throws(Reject) -> [UInt8] {
        var leader = Array(bytes[..<Self.leaderBytes])
        for position in leader.indices where !(0x20...0x7E).contains(leader[position]) {
            guard let usual = Self.constants[position] else {
                throw Reject(.leaderBroken, "byte \(hex(leader[position])) at position \(position) of the leader")
            }
            leader[position] = usual
            toleratedFaults.insert(.leaderConstants)
        }
        return leader
    }

    private func readDirectory(_ bytes: ArraySlice<UInt8>) throws(Reject) -> [Entry] {
        guard !bytes.isEmpty, bytes.count.isMultiple(of: Self.entryBytes) else {
            throw Reject(.directoryBroken, "the directory has \(bytes.count) bytes, no multiple of 12")
        }
        guard bytes.count / Self.entryBytes <= limits.fieldsMax else {
            throw Reject(.tooLarge, "\(bytes.count / Self.entryBytes) fields")
        }
        var entries: [Entry] = []
        for at in stride(from: bytes.startIndex, to: bytes.endIndex, by: Self.entryBytes) {
            let tag = bytes[at..<(at + 3)]
            guard tag.allSatisfy(Self.isTagByte) else {
                throw Reject(.directoryBroken, "entry \(entries.count + 1) of the directory has no tag")
            }
            entries.append(
                Entry(
                    tag: String(decoding: tag, as: UTF8.self), length: Self.number(bytes[(at + 3)..<(at + 7)]),
                    start: Self.number(bytes[(at + 7)..<(at + 12)])))
        }
        return entries
    }

    /// The fields at the places that the directory names, if every one is exactly one terminated field,
    /// no two are the same and nothing is left over.
    private func fieldsByPosition(_ entries: [Entry], _ body: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        var fields: [ArraySlice<UInt8>] = []
        var covered = 0
        var starts: Set<Int> = []
        for entry in entries {
            guard let length = entry.length, let start = entry.start, length > 0, start + length <= body.count,
                starts.insert(start).inserted
            else { return nil }
            let from = body.startIndex + start
            let field = body[from..<(from + length)]
            guard field.firstIndex(of: Self.fieldEnd) == field.endIndex - 1,
                start == 0 || body[from - 1] == Self.fieldEnd
            else { return nil }
            fields.append(field.dropLast())
            covered += length
        }
        return covered == body.count ? fields : nil
    }

    /// The terminated fields in their order, if they are as many as the entries, the entries' places rise, and
    /// control and data fields stand where the tags say.
    private func fieldsByOrder(_ entries: [Entry], _ body: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        guard body.last == Self.fieldEnd else { return nil }
        let fields = body.dropLast().split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
        guard fields.count == entries.count else { return nil }
        var before = -1
        for (entry, field) in zip(entries, fields) {
            guard let start = entry.start, start > before else { return nil }
            before = start
            let isControl = entry.tag.hasPrefix("00")
            guard isControl != field.contains(Self.subfieldStart) else { return nil }
        }
        return fields
    }

    private func misfit(declared: Int?, actual: Int, _ entries: [Entry], _ body: ArraySlice<UInt8>) -> Reject {
        let found = body.count { $0 == Self.fieldEnd }
        let words = "the directory names \(entries.count) fields, \(found) are terminated"
        guard let declared, declared != actual else { return Reject(.directoryBroken, words) }
        return Reject(.lengthWrong, "the leader says \(declared) bytes, the record has \(actual); \(words)")
    }

    private func readField(
        _ tag: String, _ bytes: ArraySlice<UInt8>, _ toleratedFaults: inout Set<ToleratedFault>
    ) throws(Reject) -> UndecodedRecord.Field {
        guard let first = bytes.firstIndex(of: Self.subfieldStart) else {
            return UndecodedRecord.Field(tag: tag, content: .control(bytes))
        }
        guard !tag.hasPrefix("00") else {
            throw Reject(.fieldBroken, "control field \(tag) holds a subfield delimiter")
        }
        let indicators = bytes[..<first]
        if indicators.count != 2 { toleratedFaults.insert(.indicators) }
        guard indicators.allSatisfy({ (0x20...0x7E).contains($0) }) || indicators.count == 2 else {
            throw Reject(.fieldBroken, "field \(tag) has \(indicators.count) bytes where indicators should be")
        }
        var subfields: [UndecodedRecord.Subfield] = []
        for part in bytes[(first + 1)...].split(separator: Self.subfieldStart, omittingEmptySubsequences: false) {
            guard let code = part.first else { continue }  // two delimiters in a row
            guard (0x21...0x7E).contains(code) else {
                if code == 0x20, part.allSatisfy({ $0 == 0x20 }) { continue }
                throw Reject(.fieldBroken, "field \(tag) has a subfield with code byte \(hex(code))")
            }
            subfields.append(.init(code: code, bytes: part.dropFirst()))
        }
        guard subfields.count <= limits.subfieldsMax else {
            throw Reject(.tooLarge, "field \(tag) has \(subfields.count) subfields")
        }
        func indicator(_ index: Int) -> UInt8 {
            guard indicators.count > index else { return 0x20 }
            let byte = indicators[indicators.startIndex + index]
            return (0x20...0x7E).contains(byte) ? byte : 0x20
        }
        return UndecodedRecord.Field(
            tag: tag, content: .data(indicator1: indicator(0), indicator2: indicator(1), subfields: subfields))
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The number in a stretch that holds nothing but digits.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
