// One change as the store gives it.

internal import HostMessages
internal import LecternMessages
internal import LecternNet

/// A change that was committed.
struct StoredChange: Equatable, Sendable {
    let header: ChangeHeader
    /// Its body is empty when only heads were asked for.
    let record: ChangeRecord
    let happenedAtMilliseconds: Int64
    let recordedAtMilliseconds: Int64
    /// Who was signed in; 0: nobody, or not recorded.
    let person: Int64
    let session: SessionKind
    /// The outermost method of the call; empty: not recorded.
    let method: String

    /// How many columns a store of 1.0 gives; later ones follow them.
    private static let columnsMin = 10

    /// - Parameter row: as `lectern_store.feed_read` gives it; nil for anything else.
    init?(_ row: [SQLValue]) {
        guard row.count >= StoredChange.columnsMin else { return nil }
        let terminal = Terminal(certificate: .init(rawValue: Int32(clamping: row[8].integer)) ?? .none, name: row[9].text)
        header = ChangeHeader(position: row[0].integer, topic: row[1].text, subject: row[3].text, terminal: terminal)
        record = ChangeRecord(
            topic: row[1].text, kind: row[2].text, subject: row[3].text, bodyType: row[4].text, body: row[5].blob)
        happenedAtMilliseconds = row[6].integer
        recordedAtMilliseconds = row[7].integer
        let author = row.dropFirst(StoredChange.columnsMin)
        guard author.count >= 3 else {
            (person, session, method) = (0, .none, "")
            return
        }
        (person, session, method) = (row[10].integer, SessionKind(rawValue: Int32(clamping: row[11].integer)) ?? .none, row[12].text)
    }

    /// The change as it is told, with everything that is known of it.
    var message: Host.Change {
        var message = Host.Change()
        message.topic = record.topic
        message.kind = record.kind
        message.subject = record.subject
        message.body = record.body
        message.bodyType = record.bodyType
        message.happenedAtMs = happenedAtMilliseconds
        message.recordedAtMs = recordedAtMilliseconds
        message.terminal = header.terminal.name
        message.person = person
        message.session = session == .none ? "" : session.name
        message.method = method
        return message
    }
}
