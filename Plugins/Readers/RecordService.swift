// The service of readers' own records: what its handlers share. Each kind of handler has a file RecordService+….swift.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

/// Keeps what readers keep, and what they decide about it.
struct RecordService: ReadersRecord.Service {
    static let validator = FieldValidator(ReadersRecord.Reason.fieldInvalid, versionConflict: ReadersRecord.Reason.versionConflict)

    /// Whose record a call is about, and who calls.
    struct Subject {
        let reader: Readers.Reader
        let by: ReadersRecord.By
    }

    let settings: PluginSettings<ReadersLimits>

    /// Whose record a call is about: in a reader's session the own one or that of a reader whose guardian that is; else the one that is named.
    /// - Throws: `NOT_GUARDIAN`, `READER_UNKNOWN`, `CARD_RETIRED`, `FIELD_INVALID`, `StoreError`.
    func subject(_ card: String, _ id: Int64, _ call: Call) throws -> Subject {
        let rows = ReaderRows(call)
        guard call.principal.session == .reader else {
            guard card.isEmpty || id == 0 else { throw Self.validator.invalid("card", "there is a reader_id, too", zh: "不能与 reader_id 同时给出") }
            return Subject(reader: try rows.known(card: card, id: id, settings.current.identityKey), by: .staff)
        }
        guard card.isEmpty else { throw Self.validator.invalid("card", "it is for staff; a reader is known by the session", zh: "仅供馆员使用") }
        let person = call.principal.person
        if id == 0 || id == person {
            guard let reader = try rows.load(id: person) else { throw ReaderMissing(id: person) }
            return Subject(reader: reader, by: .own)
        }
        guard try ProfileRows(call).load(id).guardianId == person, let reader = try rows.load(id: id) else {
            throw Refusal(ReadersRecord.Reason.notGuardian, facts: ("reader_id", "\(id)"))
        }
        return Subject(reader: reader, by: .guardian)
    }

    /// The same where a reader's session is needed.
    func subject(_ id: Int64, _ call: Call) throws -> Subject { try subject("", id, call) }

    /// The same for what a reader of some categories does not decide alone.
    /// - Throws: as `subject`, and `GUARDIAN_DECIDES`.
    func decider(_ card: String, _ id: Int64, _ call: Call) throws -> Subject {
        let subject = try subject(card, id, call)
        if subject.by == .own, try RecordFinder(call).category(subject.reader.category).guardianRequired {
            throw Refusal(ReadersRecord.Reason.guardianDecides, facts: ("category", subject.reader.category))
        }
        return subject
    }
}
