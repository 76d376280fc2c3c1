// One change as the store gives it.

internal import LecternNet

/// A change that was committed.
struct StoredChange: Equatable, Sendable {
    let header: ChangeHeader
    /// Its body is empty when only heads were asked for.
    let record: ChangeRecord
    let happenedAtMilliseconds: Int64
    let recordedAtMilliseconds: Int64

    /// - Parameter row: as `lectern_store.feed_read` gives it; nil for anything else.
    init?(_ row: [SQLValue]) {
        guard row.count == 10 else { return nil }
        let terminal = Terminal(certificate: .init(rawValue: Int32(clamping: row[8].integer)) ?? .none, name: row[9].text)
        header = ChangeHeader(position: row[0].integer, topic: row[1].text, subject: row[3].text, terminal: terminal)
        record = ChangeRecord(
            topic: row[1].text, kind: row[2].text, subject: row[3].text, bodyType: row[4].text, body: row[5].blob)
        happenedAtMilliseconds = row[6].integer
        recordedAtMilliseconds = row[7].integer
    }
}
