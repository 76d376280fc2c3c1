// A change of the feed, as the store's tests write and compare it.

internal import CLecternPlugin

/// A change as it is appended and read.
package struct StoreChange: Equatable, Sendable {
    package var topic = "a.t"
    package var kind = "made"
    package var subject = ""
    package var bodyType = "a.v1.T"
    /// nil when only heads were read.
    package var body: [UInt8]? = [1, 2, 3]
    package var happenedAt: Int64 = 1_000
    package var recordedAt: Int64 = 2_000
    package var certificate = LECTERN_CERTIFICATE_DEVICE
    package var terminal = "kiosk-1"
    package var person: Int64 = 0
    package var sessionKind = LECTERN_SESSION_NONE
    package var method = "a.v1.A/Make"

    /// - Parameter subject: distinguishes it from others.
    package init(_ subject: String) {
        self.subject = subject
    }

    /// - Parameter row: as `lectern_store.feed_read` gives it, without the position.
    init?(_ row: ArraySlice<StoreValue>) {
        let row = Array(row)
        guard row.count == 12, case .text(let topic) = row[0], case .text(let kind) = row[1], case .text(let subject) = row[2],
            case .text(let bodyType) = row[3], case .integer(let happenedAt) = row[5], case .integer(let recordedAt) = row[6],
            case .integer(let certificate) = row[7], case .text(let terminal) = row[8], case .integer(let person) = row[9],
            case .integer(let sessionKind) = row[10], case .text(let method) = row[11]
        else { return nil }
        switch row[4] {
        case .blob(let body): self.body = body
        case .null: body = nil
        default: return nil
        }
        (self.topic, self.kind, self.subject, self.bodyType) = (topic, kind, subject, bodyType)
        (self.happenedAt, self.recordedAt, self.terminal) = (happenedAt, recordedAt, terminal)
        self.certificate = Int32(clamping: certificate)
        (self.person, self.sessionKind, self.method) = (person, Int32(clamping: sessionKind), method)
    }
}
