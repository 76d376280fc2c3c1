// The directory of an ISO 2709 record, and where by it the fields are.

/// Tags with lengths and places, as the record gives them.
struct Iso2709Directory {
    /// One entry; what is no tag or no number is nil.
    struct Entry {
        var tag: String?
        var length: Int?
        var start: Int?
    }

    /// A field's tag and its bytes without the terminator.
    typealias Place = (tag: String, bytes: ArraySlice<UInt8>)

    static let entryBytes = 12
    private static let fieldEnd = Iso2709Reader.fieldEnd

    let entries: [Entry]

    /// Reads a directory.
    /// - Parameter bytes: without its terminator.
    /// - Throws: `Reject` where it is none.
    init(_ bytes: ArraySlice<UInt8>, limits: MarcLimits) throws(Reject) {
        guard bytes.count <= limits.fieldsMax * Self.entryBytes else {
            throw Reject(.tooLarge, "\(bytes.count / Self.entryBytes) fields")
        }
        guard bytes.count >= Self.entryBytes else { throw Reject(.directoryBroken, "the directory has \(bytes.count) bytes") }
        var entries: [Entry] = []
        if bytes.count.isMultiple(of: Self.entryBytes) {
            for at in stride(from: bytes.startIndex, to: bytes.endIndex, by: Self.entryBytes) { entries.append(Self.entry(bytes[at...])) }
        } else {
            entries = Self.resynchronized(bytes)
        }
        guard entries.contains(where: { $0.tag != nil }) else {
            throw Reject(.directoryBroken, "the directory has \(bytes.count) bytes, and no entry that can be read")
        }
        self.entries = entries
    }

    private static func entry(_ bytes: ArraySlice<UInt8>) -> Entry {
        let at = bytes.startIndex
        let tag = bytes[at..<(at + 3)]
        let length = number(bytes[(at + 3)..<(at + 7)])
        let start = number(bytes[(at + 7)..<(at + 12)])
        // Without any number it is no entry, whatever stands where the tag should.
        let isTag = tag.allSatisfy(isTagByte) && (length != nil || start != nil)
        return Entry(tag: isTag ? String(decoding: tag, as: UTF8.self) : nil, length: length, start: start)
    }

    /// The entries of a directory that has lost or gained bytes: those that are whole, and one without a tag for what is between.
    private static func resynchronized(_ bytes: ArraySlice<UInt8>) -> [Entry] {
        var entries: [Entry] = []
        var at = bytes.startIndex
        var isLost = false
        while at + entryBytes <= bytes.endIndex {
            let entry = entry(bytes[at...])
            let before = entries.last { $0.start != nil }
            if entry.tag != nil, entry.length != nil, let start = entry.start, start > before?.start ?? -1 {
                entries.append(entry)
                at += entryBytes
                isLost = false
            } else {
                if !isLost { entries.append(Entry(tag: nil, length: nil, start: nil)) }
                isLost = true
                at += 1
            }
        }
        return entries
    }

    /// Where the fields are.
    /// - Parameter remarks: told where that was not where the directory says.
    /// - Returns: nil where it can't be told with certainty.
    func places(in body: ArraySlice<UInt8>, _ remarks: inout MarcRemarks) -> [Place]? {
        if let found = byPosition(body) { return found }
        if let found = byOrder(body, &remarks) {
            remarks.note(.directoryPlaces)
            return found
        }
        if let found = byNeighbours(body, &remarks) { return found }
        if let found = byLengths(body, &remarks) { return found }
        return byOwnPlace(body, &remarks)
    }

    /// If every entry names exactly one terminated field, no two the same, and nothing is left over.
    private func byPosition(_ body: ArraySlice<UInt8>) -> [Place]? {
        var places: [Place] = []
        places.reserveCapacity(entries.count)
        var covered = 0
        var starts: Set<Int> = []
        for entry in entries {
            guard let tag = entry.tag, let field = Self.field(entry, body), let start = entry.start, starts.insert(start).inserted
            else { return nil }
            places.append((tag, field))
            covered += field.count + 1
        }
        return covered == body.count ? places : nil
    }

    /// The field at an entry's place, if that is exactly one terminated field.
    private static func field(_ entry: Entry, _ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let length = entry.length, let start = entry.start, length > 0, start + length <= body.count else { return nil }
        let from = body.startIndex + start
        let field = body[from..<(from + length)]
        guard field.firstIndex(of: fieldEnd) == field.endIndex - 1, start == 0 || body[from - 1] == fieldEnd else { return nil }
        return field.dropLast()
    }

    /// The terminated fields in their order, if they are as many as the entries, no entry's place is before that of another
    /// before it, and control and data fields stand where the tags say.
    private func byOrder(_ body: ArraySlice<UInt8>, _ remarks: inout MarcRemarks) -> [Place]? {
        guard body.last == Self.fieldEnd else { return nil }
        let fields = body.dropLast().split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
        guard fields.count == entries.count else { return nil }
        var before = -1
        var misfits = 0
        var places: [Place] = []
        var lost = 0
        for (entry, field) in zip(entries, fields) {
            // Beyond 99,999 bytes there are no numbers; systems write zeros or nines.
            if let start = entry.start, start != 0 || before < 0, start != 99_999 {
                guard start > before else { return nil }
                before = start
            }
            guard let tag = entry.tag else {
                lost += 1
                continue
            }
            if tag.hasPrefix("00") == field.contains(Iso2709Reader.subfieldStart) { misfits += 1 }
            places.append((tag, field))
        }
        // A control field may have subfields by mistake, or a data field none; several of them mean that the order is another.
        guard misfits <= 1 + entries.count / 20, lost * 4 <= entries.count else { return nil }
        if lost > 0 { remarks.note(.fieldPassedOver, "", "\(lost) entries of the directory have no tag") }
        return places
    }

    /// If the entries' places follow each other without a gap: then a terminator inside of a field is a stray byte.
    private func byNeighbours(_ body: ArraySlice<UInt8>, _ remarks: inout MarcRemarks) -> [Place]? {
        let order = entries.indices.sorted { (entries[$0].start ?? -1) < (entries[$1].start ?? -1) }
        var next = 0
        for index in order {
            guard let start = entries[index].start, let length = entries[index].length, start == next, length > 0,
                start + length <= body.count, body[body.startIndex + start + length - 1] == Self.fieldEnd
            else { return nil }
            next = start + length
        }
        guard next == body.count else { return nil }
        var places: [Place] = []
        for entry in entries {
            guard let tag = entry.tag, let start = entry.start, let length = entry.length else {
                remarks.note(.fieldPassedOver, "", "an entry of the directory has no tag")
                continue
            }
            let from = body.startIndex + start
            var field = body[from..<(from + length - 1)]
            if field.contains(Self.fieldEnd) {
                remarks.note(.controlCharacters, tag, "a terminator inside of the field")
                field = field.map { $0 == Self.fieldEnd ? 0x20 : $0 }[...]
            }
            places.append((tag, field))
        }
        return places
    }

    /// The fields in the order of the entries, where there are more terminators than entries: each entry takes as many terminated
    /// stretches as its length says, in bytes, or in characters, which many systems count.
    private func byLengths(_ body: ArraySlice<UInt8>, _ remarks: inout MarcRemarks) -> [Place]? {
        guard body.last == Self.fieldEnd, entries.allSatisfy({ $0.tag != nil && $0.length != nil && $0.start != nil }),
            zip(entries, entries.dropFirst()).allSatisfy({ ($0.start ?? 0) < ($1.start ?? 0) })
        else { return nil }
        let stretches = body.dropLast().split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
        var places: [Place] = []
        var next = 0
        for entry in entries {
            guard let tag = entry.tag, let length = entry.length, next < stretches.count else { return nil }
            let start = stretches[next].startIndex
            var end = start
            var fits = false
            repeat {
                guard next < stretches.count else { return nil }
                end = stretches[next].endIndex
                next += 1
                let bytes = end - start + 1
                fits = length <= bytes && length + body[start..<end].count { $0 >= 0x80 } >= bytes
                guard fits || bytes < length else { return nil }
            } while !fits
            var field = body[start..<end]
            if field.contains(Self.fieldEnd) {
                guard !MarcField.isTitle(tag) else { return nil }
                remarks.note(.controlCharacters, tag, "a terminator inside of the field")
                field = field.map { $0 == Self.fieldEnd ? 0x20 : $0 }[...]
            }
            places.append((tag, field))
        }
        guard next == stretches.count else { return nil }
        remarks.note(.directoryPlaces)
        return places
    }

    /// The fields of those entries that name exactly one terminated field, if that are most of them, and the title is among them.
    private func byOwnPlace(_ body: ArraySlice<UInt8>, _ remarks: inout MarcRemarks) -> [Place]? {
        var places: [Place] = []
        var starts: Set<Int> = []
        var lost: [String] = []
        for entry in entries {
            if let tag = entry.tag, let start = entry.start, let field = Self.field(entry, body),
                tag.hasPrefix("00") != field.contains(Iso2709Reader.subfieldStart), starts.insert(start).inserted
            {
                places.append((tag, field))
            } else {
                lost.append(entry.tag ?? "?")
            }
        }
        guard lost.count <= entries.count / 4, places.contains(where: { $0.tag == "245" || $0.tag == "200" }) else { return nil }
        remarks.note(.directoryEntries)
        let covered = places.reduce(0) { $0 + $1.bytes.count + 1 }
        if covered < body.count { remarks.note(.fieldPassedOver, "", "\(body.count - covered) bytes that no entry of the directory names") }
        for tag in lost { remarks.note(.fieldPassedOver, tag, "its place in the record is not certain") }
        return places
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The number in a stretch that holds nothing but digits.
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
