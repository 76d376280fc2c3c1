// Finds two books with one control number in one file: the second would take the first one's place without a word.

internal import LecternMarc

/// The control numbers of a file's records with their titles, as hashes.
struct ControlNumbers {
    /// Beyond so many no further ones are kept: 16 bytes each.
    private static let numbersMax = 4_000_000

    private struct Seen {
        var title: Int
        var offset: UInt64
    }

    private var seen: [Int: Seen] = [:]

    /// Takes note of a record.
    /// - Throws: `Reject` where another record of the file has its control number and another title. A later version of the same record
    ///   is none such.
    mutating func check(_ record: RawMarcRecord) throws(Reject) {
        guard let key = RecordKey(record) else { return }
        let number = key.controlNumber.hashValue
        let title = key.title.hashValue
        guard let before = seen[number] else {
            if seen.count < Self.numbersMax { seen[number] = Seen(title: title, offset: record.offset) }
            return
        }
        guard before.title == title else {
            let name = String(decoding: key.controlNumber.prefix(40), as: UTF8.self)
            throw Reject(
                .controlNumberTwice,
                "the record at byte \(before.offset) has the control number \(name) too, and another title; only that one is taken")
        }
    }
}
