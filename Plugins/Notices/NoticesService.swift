// The service of Notices: what its handlers share. Each kind of handler has a file NoticesService+….swift.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages

/// Keeps what readers are told, and by which way.
struct NoticesService: Notices.Service {
    static let validator = FieldValidator(Notices.Reason.fieldInvalid, versionConflict: Notices.Reason.versionConflict)

    let settings: PluginSettings<NoticesLimits>

    /// A notice by number.
    /// - Throws: `NOTICE_UNKNOWN`, `StoreError`.
    static func notice(_ id: Int64, _ call: Call) throws -> NoticeRow {
        guard let row = try NoticeRows(call).load(id: id) else { throw unknown(id) }
        return row
    }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Notices.Reason.noticeUnknown, facts: ("notice_id", "\(id)")) }

    /// Where a reader can be reached; the reader's own in a session, else the one that is named.
    /// - Throws: `READER_UNKNOWN`, `FIELD_INVALID`, `Problem`.
    static func contact(_ card: String, _ id: Int64, _ call: Call) throws -> Readers.ContactResponse {
        var id = id
        if call.principal.session == .reader {
            guard card.isEmpty, id == 0 || id == call.principal.person else {
                throw validator.invalid(
                    card.isEmpty ? "reader_id" : "card", "in a session it is the reader who is signed in",
                    zh: "登录时即为本人")
            }
            id = call.principal.person
        }
        guard card.isEmpty != (id == 0) else {
            throw validator.invalid("card", "either the card or the number of a reader is given", zh: "证号与读者编号只能填一个")
        }
        guard let contact = try reachable(card: card, id: id, call) else {
            throw Refusal(Notices.Reason.readerUnknown, facts: card.isEmpty ? ("reader_id", "\(id)") : ("card", card))
        }
        return contact
    }

    /// Where a reader can be reached; nil: there is no such reader.
    /// - Throws: `Problem`.
    static func reachable(card: String = "", id: Int64, _ call: Call) throws -> Readers.ContactResponse? {
        switch try call.tryCall({ try Readers.Client($0).contact(.init(readerId: id, card: card)) }) {
        case .success(let contact): return contact
        case .failure(let problem):
            guard [Readers.Reason.readerUnknown.name, Readers.Reason.cardRetired.name].contains(problem.reason) else { throw problem }
            return nil
        }
    }

    /// The number of a library by its code; 0: the city, whose code is empty.
    /// - Throws: `LIBRARY_UNKNOWN`, `Problem`.
    static func library(_ code: String, _ call: Call) throws -> Int64 {
        guard !code.isEmpty else { return 0 }
        guard let found = try City.Client(call).libraries(City.LibrariesRequest()).libraries.first(where: { $0.code == code }) else {
            throw Refusal(Notices.Reason.libraryUnknown, facts: ("library_code", code))
        }
        return found.libraryId
    }
}
