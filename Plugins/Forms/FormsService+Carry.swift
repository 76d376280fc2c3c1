// Makes the calls that a form becomes. A call that is refused refuses them all: the handler runs inside the one that enters the form, in a
// savepoint of its own.

internal import AcquisitionMessages
internal import CirculationMessages
internal import FormsMessages
internal import FormsRules
internal import LecternKit
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages
internal import ReadersRecordMessages

/// The fields of a request as a form fills them.
private struct Values {
    private let values: [String: String]

    init(_ planned: Forms.Planned) { values = Dictionary(planned.values.map { ($0.field, $0.value) }) { first, _ in first } }

    subscript(_ path: String) -> String { values[path] ?? "" }

    /// A number was checked when the form was read: without one it is 0.
    func number(_ path: String) -> Int64 { Int64(self[path]) ?? 0 }

    /// Those of the paths that are filled.
    func filled(_ paths: [String]) -> [String] { paths.filter { values[$0] != nil } }
}

extension FormsService {
    func carry(_ request: Forms.CarryRequest, _ call: Call) throws -> Forms.CarryResponse {
        let made = try request.calls.map { planned in
            Forms.Made(method: planned.method, id: try carry(planned.method, Values(planned), request.entryId, call))
        }
        return Forms.CarryResponse(made: made)
    }

    /// - Returns: the number of what was made; 0: it has none.
    private func carry(_ method: String, _ values: Values, _ id: Int64, _ call: Call) throws -> Int64 {
        switch method {
        case "Readers/PutReader": try register(values, call)
        case "Readers/Change": try change(values, call)
        case "ReaderRecord/PutConsent":
            try ReadersRecord.Client(call).putConsent(.init(
                card: values["card"], purpose: values["purpose"], given: values["given"] == "yes", textVersion: values.number("text_version"),
                evidence: values["evidence"])).consentId
        case "ReaderRecord/PutEntries": try putPreference(values, call)
        case "Circulation/PlaceHold":
            try Circulation.Client(call).placeHold(.init(
                card: values["card"], scope: Self.scope(values["scope"]), recordId: values.number("record_id"), barcode: values["barcode"],
                itemType: values["item_type"], pickupPoint: values["pickup_point"])).holdId
        case "Circulation/Return": try Circulation.Client(call).return(.init(barcode: values["barcode"])).loan?.loanId ?? 0
        case "Acquisition/Ask":
            try Acquisition.Client(call).ask(.init(
                book: .init(
                    isbn: values["book.isbn"], title: values["book.title"], author: values["book.author"], publisher: values["book.publisher"],
                    year: Int32(clamping: values.number("book.year"))),
                campaign: values["campaign"], card: values["card"], pickupPoint: values["pickup_point"], note: values["note"])).requestId
        default: throw Self.validator.invalid("calls.method", "Forms can't make \(method)", zh: "不能办理 \(method)")
        }
    }

    /// A reader who is new: a membership never takes another reader's card.
    private func register(_ values: Values, _ call: Call) throws -> Int64 {
        guard try Self.reader(of: values["card"], call) == 0 else {
            // A problem, and no refusal, which would keep what the calls before this one wrote.
            let reason = Forms.Reason.cardInUse
            throw Problem(
                status: .failedPrecondition, reason: reason.name, message: call.text(en: reason.en, zh: reason.zh),
                facts: [.init(name: "card", value: values["card"])])
        }
        return try Readers.Client(call).putReader(.init(
            card: values["card"], name: values["name"], category: values["category"], libraryId: values.number("library_id"),
            language: values["language"])).readerId
    }

    /// Changes what the form tells, of the record as it is: the paper has no version.
    private func change(_ values: Values, _ call: Call) throws -> Int64 {
        let readers = Readers.Client(call)
        let reader = try readers.get(.init(card: values["card"]))
        var fields = values.filled(["name", "language", "phone", "email", "birth_date", "guardian_consent"])
        var addresses: [Readers.Address] = []
        let parts = values.filled(["label", "region", "street", "postcode", "recipient", "phone"].map { "address.\($0)" })
        if !parts.isEmpty {
            fields.append("addresses")
            addresses = [
                .init(
                    label: values["address.label"], region: values["address.region"], street: values["address.street"],
                    postcode: values["address.postcode"], recipient: values["address.recipient"], phone: values["address.phone"])
            ]
        }
        // A form on which nothing is filled in changes nothing.
        guard !fields.isEmpty else { return reader.readerId }
        return try readers.change(.init(
            card: values["card"], expectedVersion: reader.version, fields: fields, reason: values["reason"], name: values["name"],
            language: values["language"], phone: values["phone"], email: values["email"], addresses: addresses, birthDate: values["birth_date"],
            guardianConsent: values["guardian_consent"])).reader?.readerId ?? 0
    }

    /// A preference. Where the reader has another one already, the newer counts: the paper if it was filled in later.
    private func putPreference(_ values: Values, _ call: Call) throws -> Int64 {
        func put(expecting version: Int64, _ caller: some Caller) throws -> ReadersRecord.PutEntriesResponse {
            let change = ReadersRecord.EntryChange(
                kind: .preference, key: values["key"], expectedVersion: version, remove: values["text"].isEmpty, text: values["text"])
            return try ReadersRecord.Client(caller).putEntries(.init(card: values["card"], changes: [change]))
        }
        if case .failure(let problem) = try call.tryCall({ try put(expecting: 0, $0) }) {
            func fact(_ name: String) -> Int64 { problem.facts.first { $0.name == name }.flatMap { Int64($0.value) } ?? 0 }
            guard problem.reason == ReadersRecord.Reason.entryConflict.name, fact("at_ms") <= call.happenedAtMilliseconds else { throw problem }
            _ = try put(expecting: fact("found"), call)
        }
        return 0
    }

    private static func scope(_ word: String) -> Circulation.HoldScope {
        switch word {
        case "RECORD": .record
        case "ITEM": .item
        default: .work
        }
    }
}
