// The service lectern.readers.record.v1.ReaderRecord. Generated from lectern/readers/record/v1/record.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension ReadersRecord {
    /// A reader's own record. In a reader's session each method is about that reader, or about a reader whose guardian that is.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Lists preferences, lists, their entries and notes, by kind and key, page by page.
        func entries(_ request: ReadersRecord.EntriesRequest, _ call: Call) throws -> EntriesAnswer
        /// The answer of `Entries`: the message, or an `Encoded` one.
        associatedtype EntriesAnswer: Answer<ReadersRecord.EntriesResponse> = ReadersRecord.EntriesResponse

        /// The same to staff, which is recorded with the reason; the reader sees by whom.
        func openEntries(_ request: ReadersRecord.OpenEntriesRequest, _ call: Call) throws -> OpenEntriesAnswer
        /// The answer of `OpenEntries`: the message, or an `Encoded` one.
        associatedtype OpenEntriesAnswer: Answer<ReadersRecord.EntriesResponse> = ReadersRecord.EntriesResponse

        /// Adds, changes and removes entries, all or none, in the order of the request. Each change names the version that was read, 0 where it adds
        /// one. Where an entry has another version by now, and other values than the request gives it, the call is refused with ENTRY_CONFLICT, which
        /// tells the entry as it is: nothing is overwritten that the caller has not seen. Entries that others changed meanwhile stay as they are.
        /// Staff enter what a reader wrote on a paper form, with the time at which it was filled in as happened_at_ms.
        func putEntries(_ request: ReadersRecord.PutEntriesRequest, _ call: Call) throws -> PutEntriesAnswer
        /// The answer of `PutEntries`: the message, or an `Encoded` one.
        associatedtype PutEntriesAnswer: Answer<ReadersRecord.PutEntriesResponse> = ReadersRecord.PutEntriesResponse

        /// Tells where a device is in an electronic edition, as of happened_at_ms. The position kept is the newest by that time, of whichever device
        /// and however late it arrives; where the told one is older than another device's, or further behind, the other one is offered in the answer.
        func putPosition(_ request: ReadersRecord.PutPositionRequest, _ call: Call) throws -> PutPositionAnswer
        /// The answer of `PutPosition`: the message, or an `Encoded` one.
        associatedtype PutPositionAnswer: Answer<ReadersRecord.PutPositionResponse> = ReadersRecord.PutPositionResponse

        /// Takes away where a reader is in an edition, on all devices.
        func removePosition(_ request: ReadersRecord.RemovePositionRequest, _ call: Call) throws -> RemovePositionAnswer
        /// The answer of `RemovePosition`: the message, or an `Encoded` one.
        associatedtype RemovePositionAnswer: Answer<ReadersRecord.RemovePositionResponse> = ReadersRecord.RemovePositionResponse

        /// Tells where a reader is in one edition or in all: the position kept of each, and another device's that is further on.
        func positions(_ request: ReadersRecord.PositionsRequest, _ call: Call) throws -> PositionsAnswer
        /// The answer of `Positions`: the message, or an `Encoded` one.
        associatedtype PositionsAnswer: Answer<ReadersRecord.PositionsResponse> = ReadersRecord.PositionsResponse

        /// Adds or changes a purpose for which a library asks its readers' consent, found by library and code. Another text is another text version.
        func putPurpose(_ request: ReadersRecord.PutPurposeRequest, _ call: Call) throws -> PutPurposeAnswer
        /// The answer of `PutPurpose`: the message, or an `Encoded` one.
        associatedtype PutPurposeAnswer: Answer<ReadersRecord.Purpose> = ReadersRecord.Purpose

        /// Lists the purposes of a library with those of the city; its own take the place of the city's.
        func purposes(_ request: ReadersRecord.PurposesRequest, _ call: Call) throws -> PurposesAnswer
        /// The answer of `Purposes`: the message, or an `Encoded` one.
        associatedtype PurposesAnswer: Answer<ReadersRecord.PurposesResponse> = ReadersRecord.PurposesResponse

        /// A reader consents to a purpose, or takes the consent back, as of happened_at_ms: what counts is the newest by that time. Staff enter a signed
        /// form. For a reader whose category needs a guardian the guardian decides, or staff with the guardian's form.
        func putConsent(_ request: ReadersRecord.PutConsentRequest, _ call: Call) throws -> PutConsentAnswer
        /// The answer of `PutConsent`: the message, or an `Encoded` one.
        associatedtype PutConsentAnswer: Answer<ReadersRecord.Consent> = ReadersRecord.Consent

        /// Tells what a reader consents to, purpose by purpose; with history each decision that was ever told, the newest first.
        func consents(_ request: ReadersRecord.ConsentsRequest, _ call: Call) throws -> ConsentsAnswer
        /// The answer of `Consents`: the message, or an `Encoded` one.
        associatedtype ConsentsAnswer: Answer<ReadersRecord.ConsentsResponse> = ReadersRecord.ConsentsResponse

        /// Says what a library allows its readers about the record of their past loans; library 0 is the city's.
        func putHistoryPolicy(_ request: ReadersRecord.PutHistoryPolicyRequest, _ call: Call) throws -> PutHistoryPolicyAnswer
        /// The answer of `PutHistoryPolicy`: the message, or an `Encoded` one.
        associatedtype PutHistoryPolicyAnswer: Answer<ReadersRecord.HistoryPolicy> = ReadersRecord.HistoryPolicy

        /// A reader chooses how long past loans stay on record: kept, a number of days, or not at all. What lies outside the library's policy is refused.
        func setHistory(_ request: ReadersRecord.SetHistoryRequest, _ call: Call) throws -> SetHistoryAnswer
        /// The answer of `SetHistory`: the message, or an `Encoded` one.
        associatedtype SetHistoryAnswer: Answer<ReadersRecord.History> = ReadersRecord.History

        /// Tells how long a reader's past loans stay on record, and what the library allows.
        func getHistory(_ request: ReadersRecord.GetHistoryRequest, _ call: Call) throws -> GetHistoryAnswer
        /// The answer of `GetHistory`: the message, or an `Encoded` one.
        associatedtype GetHistoryAnswer: Answer<ReadersRecord.History> = ReadersRecord.History

        /// Lists who among the staff looked at what is covered of a reader, when, where and why, the last first.
        func seenBy(_ request: ReadersRecord.SeenByRequest, _ call: Call) throws -> SeenByAnswer
        /// The answer of `SeenBy`: the message, or an `Encoded` one.
        associatedtype SeenByAnswer: Answer<ReadersRecord.SeenByResponse> = ReadersRecord.SeenByResponse

        /// Begins an export of everything that is kept about a reader, which is recorded, and seen by the reader. Pages are read with ExportPage.
        func beginExport(_ request: ReadersRecord.BeginExportRequest, _ call: Call) throws -> BeginExportAnswer
        /// The answer of `BeginExport`: the message, or an `Encoded` one.
        associatedtype BeginExportAnswer: Answer<ReadersRecord.BeginExportResponse> = ReadersRecord.BeginExportResponse

        /// A page of an export that the caller has begun within the hour: rows of every plugin and of the daemon itself, which name the reader or in
        /// which the reader is mentioned.
        func exportPage(_ request: ReadersRecord.ExportPageRequest, _ call: Call) throws -> ExportPageAnswer
        /// The answer of `ExportPage`: the message, or an `Encoded` one.
        associatedtype ExportPageAnswer: Answer<ReadersRecord.ExportPageResponse> = ReadersRecord.ExportPageResponse

        /// Erases a reader. The reader, the card and all that identifies are gone with the answer; what else is kept is gone soon, in the background, but
        /// for what law and bookkeeping need, which Erasure names. Refused while something is open: a loan, a hold, a debt, a deposit, a merged record,
        /// a child whose guardian the reader is.
        func erase(_ request: ReadersRecord.EraseRequest, _ call: Call) throws -> EraseAnswer
        /// The answer of `Erase`: the message, or an `Encoded` one.
        associatedtype EraseAnswer: Answer<ReadersRecord.EraseResponse> = ReadersRecord.EraseResponse

        /// Tells how far an erasure is, and what is kept of the reader for what.
        func erasure(_ request: ReadersRecord.ErasureRequest, _ call: Call) throws -> ErasureAnswer
        /// The answer of `Erasure`: the message, or an `Encoded` one.
        associatedtype ErasureAnswer: Answer<ReadersRecord.ErasureResponse> = ReadersRecord.ErasureResponse

        /// The daemon itself: erases a reader from a part of all tables.
        func eraseStep(_ request: ReadersRecord.EraseStepRequest, _ call: Call) throws -> EraseStepAnswer
        /// The answer of `EraseStep`: the message, or an `Encoded` one.
        associatedtype EraseStepAnswer: Answer<ReadersRecord.EraseStepResponse> = ReadersRecord.EraseStepResponse

        /// Other plugins: whether a reader consents to a purpose.
        func consented(_ request: ReadersRecord.ConsentedRequest, _ call: Call) throws -> ConsentedAnswer
        /// The answer of `Consented`: the message, or an `Encoded` one.
        associatedtype ConsentedAnswer: Answer<ReadersRecord.ConsentedResponse> = ReadersRecord.ConsentedResponse

        /// Other plugins: how long the past loans of readers stay on record.
        func historyKept(_ request: ReadersRecord.HistoryKeptRequest, _ call: Call) throws -> HistoryKeptAnswer
        /// The answer of `HistoryKept`: the message, or an `Encoded` one.
        associatedtype HistoryKeptAnswer: Answer<ReadersRecord.HistoryKeptResponse> = ReadersRecord.HistoryKeptResponse
    }

    /// Calls `lectern.readers.record.v1.ReaderRecord`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Lists preferences, lists, their entries and notes, by kind and key, page by page.
        public func entries(_ request: ReadersRecord.EntriesRequest) throws -> ReadersRecord.EntriesResponse {
            try ReadersRecord.EntriesResponse(try caller.call(ReadersRecord.description.methods[0], try request.encoded()))
        }

        /// The same to staff, which is recorded with the reason; the reader sees by whom.
        public func openEntries(_ request: ReadersRecord.OpenEntriesRequest) throws -> ReadersRecord.EntriesResponse {
            try ReadersRecord.EntriesResponse(try caller.call(ReadersRecord.description.methods[1], try request.encoded()))
        }

        /// Adds, changes and removes entries, all or none, in the order of the request. Each change names the version that was read, 0 where it adds
        /// one. Where an entry has another version by now, and other values than the request gives it, the call is refused with ENTRY_CONFLICT, which
        /// tells the entry as it is: nothing is overwritten that the caller has not seen. Entries that others changed meanwhile stay as they are.
        /// Staff enter what a reader wrote on a paper form, with the time at which it was filled in as happened_at_ms.
        public func putEntries(_ request: ReadersRecord.PutEntriesRequest) throws -> ReadersRecord.PutEntriesResponse {
            try ReadersRecord.PutEntriesResponse(try caller.call(ReadersRecord.description.methods[2], try request.encoded()))
        }

        /// Tells where a device is in an electronic edition, as of happened_at_ms. The position kept is the newest by that time, of whichever device
        /// and however late it arrives; where the told one is older than another device's, or further behind, the other one is offered in the answer.
        public func putPosition(_ request: ReadersRecord.PutPositionRequest) throws -> ReadersRecord.PutPositionResponse {
            try ReadersRecord.PutPositionResponse(try caller.call(ReadersRecord.description.methods[3], try request.encoded()))
        }

        /// Takes away where a reader is in an edition, on all devices.
        public func removePosition(_ request: ReadersRecord.RemovePositionRequest) throws -> ReadersRecord.RemovePositionResponse {
            try ReadersRecord.RemovePositionResponse(try caller.call(ReadersRecord.description.methods[4], try request.encoded()))
        }

        /// Tells where a reader is in one edition or in all: the position kept of each, and another device's that is further on.
        public func positions(_ request: ReadersRecord.PositionsRequest) throws -> ReadersRecord.PositionsResponse {
            try ReadersRecord.PositionsResponse(try caller.call(ReadersRecord.description.methods[5], try request.encoded()))
        }

        /// Adds or changes a purpose for which a library asks its readers' consent, found by library and code. Another text is another text version.
        public func putPurpose(_ request: ReadersRecord.PutPurposeRequest) throws -> ReadersRecord.Purpose {
            try ReadersRecord.Purpose(try caller.call(ReadersRecord.description.methods[6], try request.encoded()))
        }

        /// Lists the purposes of a library with those of the city; its own take the place of the city's.
        public func purposes(_ request: ReadersRecord.PurposesRequest) throws -> ReadersRecord.PurposesResponse {
            try ReadersRecord.PurposesResponse(try caller.call(ReadersRecord.description.methods[7], try request.encoded()))
        }

        /// A reader consents to a purpose, or takes the consent back, as of happened_at_ms: what counts is the newest by that time. Staff enter a signed
        /// form. For a reader whose category needs a guardian the guardian decides, or staff with the guardian's form.
        public func putConsent(_ request: ReadersRecord.PutConsentRequest) throws -> ReadersRecord.Consent {
            try ReadersRecord.Consent(try caller.call(ReadersRecord.description.methods[8], try request.encoded()))
        }

        /// Tells what a reader consents to, purpose by purpose; with history each decision that was ever told, the newest first.
        public func consents(_ request: ReadersRecord.ConsentsRequest) throws -> ReadersRecord.ConsentsResponse {
            try ReadersRecord.ConsentsResponse(try caller.call(ReadersRecord.description.methods[9], try request.encoded()))
        }

        /// Says what a library allows its readers about the record of their past loans; library 0 is the city's.
        public func putHistoryPolicy(_ request: ReadersRecord.PutHistoryPolicyRequest) throws -> ReadersRecord.HistoryPolicy {
            try ReadersRecord.HistoryPolicy(try caller.call(ReadersRecord.description.methods[10], try request.encoded()))
        }

        /// A reader chooses how long past loans stay on record: kept, a number of days, or not at all. What lies outside the library's policy is refused.
        public func setHistory(_ request: ReadersRecord.SetHistoryRequest) throws -> ReadersRecord.History {
            try ReadersRecord.History(try caller.call(ReadersRecord.description.methods[11], try request.encoded()))
        }

        /// Tells how long a reader's past loans stay on record, and what the library allows.
        public func getHistory(_ request: ReadersRecord.GetHistoryRequest) throws -> ReadersRecord.History {
            try ReadersRecord.History(try caller.call(ReadersRecord.description.methods[12], try request.encoded()))
        }

        /// Lists who among the staff looked at what is covered of a reader, when, where and why, the last first.
        public func seenBy(_ request: ReadersRecord.SeenByRequest) throws -> ReadersRecord.SeenByResponse {
            try ReadersRecord.SeenByResponse(try caller.call(ReadersRecord.description.methods[13], try request.encoded()))
        }

        /// Begins an export of everything that is kept about a reader, which is recorded, and seen by the reader. Pages are read with ExportPage.
        public func beginExport(_ request: ReadersRecord.BeginExportRequest) throws -> ReadersRecord.BeginExportResponse {
            try ReadersRecord.BeginExportResponse(try caller.call(ReadersRecord.description.methods[14], try request.encoded()))
        }

        /// A page of an export that the caller has begun within the hour: rows of every plugin and of the daemon itself, which name the reader or in
        /// which the reader is mentioned.
        public func exportPage(_ request: ReadersRecord.ExportPageRequest) throws -> ReadersRecord.ExportPageResponse {
            try ReadersRecord.ExportPageResponse(try caller.call(ReadersRecord.description.methods[15], try request.encoded()))
        }

        /// Erases a reader. The reader, the card and all that identifies are gone with the answer; what else is kept is gone soon, in the background, but
        /// for what law and bookkeeping need, which Erasure names. Refused while something is open: a loan, a hold, a debt, a deposit, a merged record,
        /// a child whose guardian the reader is.
        public func erase(_ request: ReadersRecord.EraseRequest) throws -> ReadersRecord.EraseResponse {
            try ReadersRecord.EraseResponse(try caller.call(ReadersRecord.description.methods[16], try request.encoded()))
        }

        /// Tells how far an erasure is, and what is kept of the reader for what.
        public func erasure(_ request: ReadersRecord.ErasureRequest) throws -> ReadersRecord.ErasureResponse {
            try ReadersRecord.ErasureResponse(try caller.call(ReadersRecord.description.methods[17], try request.encoded()))
        }

        /// The daemon itself: erases a reader from a part of all tables.
        public func eraseStep(_ request: ReadersRecord.EraseStepRequest) throws -> ReadersRecord.EraseStepResponse {
            try ReadersRecord.EraseStepResponse(try caller.call(ReadersRecord.description.methods[18], try request.encoded()))
        }

        /// Other plugins: whether a reader consents to a purpose.
        public func consented(_ request: ReadersRecord.ConsentedRequest) throws -> ReadersRecord.ConsentedResponse {
            try ReadersRecord.ConsentedResponse(try caller.call(ReadersRecord.description.methods[19], try request.encoded()))
        }

        /// Other plugins: how long the past loans of readers stay on record.
        public func historyKept(_ request: ReadersRecord.HistoryKeptRequest) throws -> ReadersRecord.HistoryKeptResponse {
            try ReadersRecord.HistoryKeptResponse(try caller.call(ReadersRecord.description.methods[20], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        @usableFromInline let service: Implementation
        public let handlers: [UnaryHandler<Implementation.Call>?]

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        @inlinable public init(_ service: Implementation) {
            self.service = service
            handlers = [
                UnaryHandler { try service.entries(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.openEntries(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putEntries(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPosition(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.removePosition(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.positions(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPurpose(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.purposes(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putConsent(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.consents(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putHistoryPolicy(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.setHistory(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getHistory(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.seenBy(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.beginExport(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.exportPage(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.erase(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.erasure(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.eraseStep(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.consented(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.historyKept(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { ReadersRecord.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.readers.record.v1.ReaderRecord", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.readers.record.v1.ReaderRecord", method)
        }
    }

    /// What the .proto says of `lectern.readers.record.v1.ReaderRecord`.
    public static let description = ServiceDescription(
        name: "lectern.readers.record.v1.ReaderRecord",
        methods: [
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Entries", requestType: "lectern.readers.record.v1.EntriesRequest", answerType: "lectern.readers.record.v1.EntriesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID", "NOT_GUARDIAN"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/OpenEntries", requestType: "lectern.readers.record.v1.OpenEntriesRequest", answerType: "lectern.readers.record.v1.EntriesResponse",
                effect: .write, traits: [.secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "CURSOR_INVALID"], right: "readers.read_full"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/PutEntries", requestType: "lectern.readers.record.v1.PutEntriesRequest", answerType: "lectern.readers.record.v1.PutEntriesResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "ENTRY_CONFLICT", "RECORD_FULL", "LIST_UNKNOWN", "LIST_NOT_EMPTY", "NOT_GUARDIAN"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/PutPosition", requestType: "lectern.readers.record.v1.PutPositionRequest", answerType: "lectern.readers.record.v1.PutPositionResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "RECORD_FULL", "NOT_GUARDIAN"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/RemovePosition", requestType: "lectern.readers.record.v1.RemovePositionRequest", answerType: "lectern.readers.record.v1.RemovePositionResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "NOT_GUARDIAN"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Positions", requestType: "lectern.readers.record.v1.PositionsRequest", answerType: "lectern.readers.record.v1.PositionsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID", "NOT_GUARDIAN"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/PutPurpose", requestType: "lectern.readers.record.v1.PutPurposeRequest", answerType: "lectern.readers.record.v1.Purpose",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "PURPOSE_UNKNOWN", "VERSION_CONFLICT", "RECORD_FULL"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Purposes", requestType: "lectern.readers.record.v1.PurposesRequest", answerType: "lectern.readers.record.v1.PurposesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0)],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/PutConsent", requestType: "lectern.readers.record.v1.PutConsentRequest", answerType: "lectern.readers.record.v1.Consent",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "PURPOSE_UNKNOWN", "TEXT_UNKNOWN", "GUARDIAN_DECIDES", "NOT_GUARDIAN"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Consents", requestType: "lectern.readers.record.v1.ConsentsRequest", answerType: "lectern.readers.record.v1.ConsentsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "NOT_GUARDIAN"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/PutHistoryPolicy", requestType: "lectern.readers.record.v1.PutHistoryPolicyRequest", answerType: "lectern.readers.record.v1.HistoryPolicy",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/SetHistory", requestType: "lectern.readers.record.v1.SetHistoryRequest", answerType: "lectern.readers.record.v1.History",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "HISTORY_NOT_ALLOWED", "VERSION_CONFLICT", "GUARDIAN_DECIDES", "NOT_GUARDIAN"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/GetHistory", requestType: "lectern.readers.record.v1.GetHistoryRequest", answerType: "lectern.readers.record.v1.History",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "NOT_GUARDIAN"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/SeenBy", requestType: "lectern.readers.record.v1.SeenByRequest", answerType: "lectern.readers.record.v1.SeenByResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "CURSOR_INVALID", "NOT_GUARDIAN"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/BeginExport", requestType: "lectern.readers.record.v1.BeginExportRequest", answerType: "lectern.readers.record.v1.BeginExportResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "NOT_GUARDIAN"], right: "readers.export"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/ExportPage", requestType: "lectern.readers.record.v1.ExportPageRequest", answerType: "lectern.readers.record.v1.ExportPageResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["FIELD_INVALID", "EXPORT_UNKNOWN"], right: "readers.export"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Erase", requestType: "lectern.readers.record.v1.EraseRequest", answerType: "lectern.readers.record.v1.EraseResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "STILL_OPEN", "STILL_MERGED", "STILL_GUARDIAN"], right: "readers.erase"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Erasure", requestType: "lectern.readers.record.v1.ErasureRequest", answerType: "lectern.readers.record.v1.ErasureResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ERASURE_UNKNOWN"], right: "readers.erase"
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/EraseStep", requestType: "lectern.readers.record.v1.EraseStepRequest", answerType: "lectern.readers.record.v1.EraseStepResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/Consented", requestType: "lectern.readers.record.v1.ConsentedRequest", answerType: "lectern.readers.record.v1.ConsentedResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.record.v1.ReaderRecord/HistoryKept", requestType: "lectern.readers.record.v1.HistoryKeptRequest", answerType: "lectern.readers.record.v1.HistoryKeptResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqgxAEKJmxlY3Rlcm4vcmVhZGVycy9yZWNvcmQvdjEvcmVjb3JkLnByb3RvEhlsZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8imgIKBUVudHJ5EjgKBGtpbmQYASABKA4yJC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVudHJ5S2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIYCgd2ZXJzaW9uGAMgASgDUgd2ZXJzaW9uEhIKBHRleHQYBCABKAlSBHRleHQSGwoJcmVjb3JkX2lkGAUgASgDUghyZWNvcmRJZBISCgRyYW5rGAYgASgDUgRyYW5rEiQKDmhhcHBlbmVkX2F0X21zGAcgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYCCABKANSDHJlY29yZGVkQXRNcxIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwirQEKDkVudHJpZXNSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSOAoEa2luZBgCIAEoDjIkLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRW50cnlLaW5kUgRraW5kEhYKBndpdGhpbhgDIAEoCVIGd2l0aGluEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciKLAQoST3BlbkVudHJpZXNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIUCgVsaW1pdBgEIAEoDVIFbGltaXQSFgoGY3Vyc29yGAUgASgJUgZjdXJzb3IifwoPRW50cmllc1Jlc3BvbnNlEjoKB2VudHJpZXMYASADKAsyIC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb24i4QEKC0VudHJ5Q2hhbmdlEjgKBGtpbmQYASABKA4yJC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVudHJ5S2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24SFgoGcmVtb3ZlGAQgASgIUgZyZW1vdmUSEgoEdGV4dBgFIAEoCVIEdGV4dBIbCglyZWNvcmRfaWQYBiABKANSCHJlY29yZElkEhIKBHJhbmsYByABKANSBHJhbmsihgEKEVB1dEVudHJpZXNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBJACgdjaGFuZ2VzGAMgAygLMiYubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FbnRyeUNoYW5nZVIHY2hhbmdlcyJqChJQdXRFbnRyaWVzUmVzcG9uc2USOgoHZW50cmllcxgBIAMoCzIgLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRW50cnlSB2VudHJpZXMSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbiLyAQoIUG9zaXRpb24SHQoKZWRpdGlvbl9pZBgBIAEoA1IJZWRpdGlvbklkEhYKBmRldmljZRgCIAEoCVIGZGV2aWNlEi0KEnBlcmNlbnRfaHVuZHJlZHRocxgDIAEoDVIRcGVyY2VudEh1bmRyZWR0aHMSGAoHbG9jYXRvchgEIAEoCVIHbG9jYXRvchIkCg5oYXBwZW5lZF9hdF9tcxgFIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAYgASgDUgxyZWNvcmRlZEF0TXMSGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsIrEBChJQdXRQb3NpdGlvblJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgplZGl0aW9uX2lkGAIgASgDUgllZGl0aW9uSWQSFgoGZGV2aWNlGAMgASgJUgZkZXZpY2USLQoScGVyY2VudF9odW5kcmVkdGhzGAQgASgNUhFwZXJjZW50SHVuZHJlZHRocxIYCgdsb2NhdG9yGAUgASgJUgdsb2NhdG9yIpUBChNQdXRQb3NpdGlvblJlc3BvbnNlEj8KCHBvc2l0aW9uGAEgASgLMiMubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5Qb3NpdGlvblIIcG9zaXRpb24SPQoHb2ZmZXJlZBgCIAEoCzIjLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUG9zaXRpb25SB29mZmVyZWQiUwoVUmVtb3ZlUG9zaXRpb25SZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKZWRpdGlvbl9pZBgCIAEoA1IJZWRpdGlvbklkIjYKFlJlbW92ZVBvc2l0aW9uUmVzcG9uc2USHAoJcG9zaXRpb25zGAEgASgNUglwb3NpdGlvbnMifAoQUG9zaXRpb25zUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmVkaXRpb25faWQYAiABKANSCWVkaXRpb25JZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IikQEKD0VkaXRpb25Qb3NpdGlvbhI/Cghwb3NpdGlvbhgBIAEoCzIjLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUG9zaXRpb25SCHBvc2l0aW9uEj0KB29mZmVyZWQYAiABKAsyIy5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlBvc2l0aW9uUgdvZmZlcmVkInUKEVBvc2l0aW9uc1Jlc3BvbnNlEkgKCXBvc2l0aW9ucxgBIAMoCzIqLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRWRpdGlvblBvc2l0aW9uUglwb3NpdGlvbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiuQEKB1B1cnBvc2USHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRISCgR0ZXh0GAQgASgJUgR0ZXh0EiEKDHRleHRfdmVyc2lvbhgFIAEoA1ILdGV4dFZlcnNpb24SFgoGY2xvc2VkGAYgASgIUgZjbG9zZWQSGAoHdmVyc2lvbhgHIAEoA1IHdmVyc2lvbiLJAQoRUHV0UHVycG9zZVJlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRISCgR0ZXh0GAQgASgJUgR0ZXh0EhYKBmNsb3NlZBgFIAEoCFIGY2xvc2VkEhYKBmZpZWxkcxgGIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YByABKANSD2V4cGVjdGVkVmVyc2lvbiIwCg9QdXJwb3Nlc1JlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkIlIKEFB1cnBvc2VzUmVzcG9uc2USPgoIcHVycG9zZXMYASADKAsyIi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1cnBvc2VSCHB1cnBvc2VzIowDCgdDb25zZW50EhgKB3B1cnBvc2UYASABKAlSB3B1cnBvc2USEgoEbmFtZRgCIAEoCVIEbmFtZRIUCgVnaXZlbhgDIAEoCFIFZ2l2ZW4SIQoMdGV4dF92ZXJzaW9uGAQgASgDUgt0ZXh0VmVyc2lvbhIwChRwcmVzZW50X3RleHRfdmVyc2lvbhgFIAEoA1IScHJlc2VudFRleHRWZXJzaW9uEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIaCgh0ZXJtaW5hbBgIIAEoCVIIdGVybWluYWwSFgoGcGVyc29uGAkgASgDUgZwZXJzb24SLQoCYnkYCiABKA4yHS5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkJ5UgJieRIaCghldmlkZW5jZRgLIAEoCVIIZXZpZGVuY2USHQoKY29uc2VudF9pZBgMIAEoA1IJY29uc2VudElkIrMBChFQdXRDb25zZW50UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSGAoHcHVycG9zZRgDIAEoCVIHcHVycG9zZRIUCgVnaXZlbhgEIAEoCFIFZ2l2ZW4SIQoMdGV4dF92ZXJzaW9uGAUgASgDUgt0ZXh0VmVyc2lvbhIaCghldmlkZW5jZRgGIAEoCVIIZXZpZGVuY2UidgoPQ29uc2VudHNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIYCgdoaXN0b3J5GAMgASgIUgdoaXN0b3J5EhgKB3B1cnBvc2UYBCABKAlSB3B1cnBvc2UiigEKEENvbnNlbnRzUmVzcG9uc2USPgoIY29uc2VudHMYASADKAsyIi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkNvbnNlbnRSCGNvbnNlbnRzEjYKBG9wZW4YAiADKAsyIi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1cnBvc2VSBG9wZW4iSQoQQ29uc2VudGVkUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhgKB3B1cnBvc2UYAiABKAlSB3B1cnBvc2UiVAoRQ29uc2VudGVkUmVzcG9uc2USHAoJY29uc2VudGVkGAEgASgIUgljb25zZW50ZWQSIQoMdGV4dF92ZXJzaW9uGAIgASgDUgt0ZXh0VmVyc2lvbiLnAQoNSGlzdG9yeVBvbGljeRIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSIQoMa2VlcF9hbGxvd2VkGAIgASgIUgtrZWVwQWxsb3dlZBIZCghkYXlzX21pbhgDIAEoDVIHZGF5c01pbhIZCghkYXlzX21heBgEIAEoDVIHZGF5c01heBIhCgxkZWZhdWx0X2tlZXAYBSABKAhSC2RlZmF1bHRLZWVwEiEKDGRlZmF1bHRfZGF5cxgGIAEoDVILZGVmYXVsdERheXMSGAoHdmVyc2lvbhgHIAEoA1IHdmVyc2lvbiKCAgoXUHV0SGlzdG9yeVBvbGljeVJlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEiEKDGtlZXBfYWxsb3dlZBgCIAEoCFILa2VlcEFsbG93ZWQSGQoIZGF5c19taW4YAyABKA1SB2RheXNNaW4SGQoIZGF5c19tYXgYBCABKA1SB2RheXNNYXgSIQoMZGVmYXVsdF9rZWVwGAUgASgIUgtkZWZhdWx0S2VlcBIhCgxkZWZhdWx0X2RheXMYBiABKA1SC2RlZmF1bHREYXlzEikKEGV4cGVjdGVkX3ZlcnNpb24YByABKANSD2V4cGVjdGVkVmVyc2lvbiLCAQoHSGlzdG9yeRIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhIKBGtlZXAYAiABKAhSBGtlZXASEgoEZGF5cxgDIAEoDVIEZGF5cxIWCgZjaG9zZW4YBCABKAhSBmNob3NlbhJACgZwb2xpY3kYBSABKAsyKC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkhpc3RvcnlQb2xpY3lSBnBvbGljeRIYCgd2ZXJzaW9uGAYgASgDUgd2ZXJzaW9uIpcBChFTZXRIaXN0b3J5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSEgoEa2VlcBgDIAEoCFIEa2VlcBISCgRkYXlzGAQgASgNUgRkYXlzEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbiJEChFHZXRIaXN0b3J5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiMwoSSGlzdG9yeUtlcHRSZXF1ZXN0Eh0KCnJlYWRlcl9pZHMYASADKANSCXJlYWRlcklkcyJUChNIaXN0b3J5S2VwdFJlc3BvbnNlEj0KB3JlYWRlcnMYASADKAsyIy5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLktlcHRUaW1lUgdyZWFkZXJzIjIKCEtlcHRUaW1lEhIKBGtlZXAYASABKAhSBGtlZXASEgoEZGF5cxgCIAEoDVIEZGF5cyJuCg1TZWVuQnlSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiawoOU2VlbkJ5UmVzcG9uc2USQQoJc2lnaHRpbmdzGAEgAygLMiMubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5TaWdodGluZ1IJc2lnaHRpbmdzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpkBCghTaWdodGluZxITCgVhdF9tcxgBIAEoA1IEYXRNcxIWCgZwZXJzb24YAiABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgDIAEoCVIIdGVybWluYWwSFAoFZXZlbnQYBCABKAlSBWV2ZW50EhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEhYKBm1ldGhvZBgGIAEoCVIGbWV0aG9kIl0KEkJlZ2luRXhwb3J0UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iTwoTQmVnaW5FeHBvcnRSZXNwb25zZRIbCglleHBvcnRfaWQYASABKANSCGV4cG9ydElkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiZQoRRXhwb3J0UGFnZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIbCglleHBvcnRfaWQYAiABKANSCGV4cG9ydElkEhYKBmN1cnNvchgDIAEoDFIGY3Vyc29yImgKEkV4cG9ydFBhZ2VSZXNwb25zZRI6CgRyb3dzGAEgAygLMiYubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FeHBvcnRlZFJvd1IEcm93cxIWCgZjdXJzb3IYAiABKAxSBmN1cnNvciKxAQoLRXhwb3J0ZWRSb3cSFgoGcGx1Z2luGAEgASgJUgZwbHVnaW4SFAoFdGFibGUYAiABKAlSBXRhYmxlEhQKBWVyYXNlGAMgASgJUgVlcmFzZRIZCghrZXB0X2ZvchgEIAEoCVIHa2VwdEZvchJDCgdjb2x1bW5zGAUgAygLMikubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FeHBvcnRlZENvbHVtblIHY29sdW1ucyKNAQoORXhwb3J0ZWRDb2x1bW4SEgoEbmFtZRgBIAEoCVIEbmFtZRIaCgdpbnRlZ2VyGAIgASgDSABSB2ludGVnZXISFAoEcmVhbBgDIAEoAUgAUgRyZWFsEhQKBHRleHQYBCABKAlIAFIEdGV4dBIWCgVieXRlcxgFIAEoDEgAUgVieXRlc0IHCgV2YWx1ZSJXCgxFcmFzZVJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIi4KDUVyYXNlUmVzcG9uc2USHQoKZXJhc3VyZV9pZBgBIAEoA1IJZXJhc3VyZUlkIi8KDkVyYXN1cmVSZXF1ZXN0Eh0KCmVyYXN1cmVfaWQYASABKANSCWVyYXN1cmVJZCL6AQoPRXJhc3VyZVJlc3BvbnNlEh0KCmVyYXN1cmVfaWQYASABKANSCWVyYXN1cmVJZBIeCgtiZWd1bl9hdF9tcxgCIAEoA1IJYmVndW5BdE1zEhwKCmRvbmVfYXRfbXMYAyABKANSCGRvbmVBdE1zEhYKBnBlcnNvbhgEIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAUgASgJUgh0ZXJtaW5hbBIWCgZyZWFzb24YBiABKAlSBnJlYXNvbhI+CgZ0YWJsZXMYByADKAsyJi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXNlZFRhYmxlUgZ0YWJsZXMioAEKC0VyYXNlZFRhYmxlEhQKBXRhYmxlGAEgASgJUgV0YWJsZRIYCgdkZWxldGVkGAIgASgEUgdkZWxldGVkEhgKB2JsYW5rZWQYAyABKARSB2JsYW5rZWQSGAoHZW1wdGllZBgEIAEoBFIHZW1wdGllZBISCgRrZXB0GAUgASgEUgRrZXB0EhkKCGtlcHRfZm9yGAYgASgJUgdrZXB0Rm9yIk4KDEVyYXNlZFRhYmxlcxI+CgZ0YWJsZXMYASADKAsyJi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXNlZFRhYmxlUgZ0YWJsZXMiIwoLRXJhc2VkVGV4dHMSFAoFdGV4dHMYASADKAlSBXRleHRzIjEKEEVyYXNlU3RlcFJlcXVlc3QSHQoKZXJhc3VyZV9pZBgBIAEoA1IJZXJhc3VyZUlkIicKEUVyYXNlU3RlcFJlc3BvbnNlEhIKBGRvbmUYASABKAhSBGRvbmUiggEKDVJlY29yZENoYW5nZWQSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEjoKBWtpbmRzGAMgAygOMiQubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FbnRyeUtpbmRSBWtpbmRzIlQKD1Bvc2l0aW9uQ2hhbmdlZBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEiQKDnJlY29yZGVkX2F0X21zGAIgASgDUgxyZWNvcmRlZEF0TXMiXQoOQ29uc2VudENoYW5nZWQSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIYCgdwdXJwb3NlGAIgASgJUgdwdXJwb3NlEhQKBWdpdmVuGAMgASgIUgVnaXZlbiJMCg5IaXN0b3J5Q2hhbmdlZBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZCr9EwoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElgKDUZJRUxEX0lOVkFMSUQQARpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5En4KEFZFUlNJT05fQ09ORkxJQ1QQAhpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSVQoOQ1VSU09SX0lOVkFMSUQQAxpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SXAoOUkVBREVSX1VOS05PV04QBBpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkEtUBCg5FTlRSWV9DT05GTElDVBAFGsABirUYuwEIChIz6K+l5p2h55uu5bey5Zyo5Yir5aSE5L+u5pS577yM6K+35qC45a+55ZCO5YaN5pS544CCGj5UaGUgZW50cnkgd2FzIGNoYW5nZWQgZWxzZXdoZXJlIG1lYW53aGlsZTsgY29tcGFyZSBhbmQgZGVjaWRlLiIEa2luZCIDa2V5IghleHBlY3RlZCIFZm91bmQiBHRleHQiCXJlY29yZF9pZCIEcmFuayIIdGVybWluYWwiBWF0X21zEpUBCgtSRUNPUkRfRlVMTBAGGoMBirUYfwgIEirmlbDph4/lt7Lovr7kuIrpmZDvvIzor7flhYjliKDpmaTkuIDkupvjgIIaPFRoZXJlIGFyZSBhcyBtYW55IG9mIHRoaXMga2luZCBhcyBtYXkgYmU7IHJlbW92ZSBzb21lIGZpcnN0LiIEa2luZCILZW50cmllc19tYXgSWwoMTElTVF9VTktOT1dOEAcaSYq1GEUIBRIV5rKh5pyJ6L+Z5Liq5Lmm5Y2V44CCGiRUaGVyZSBpcyBubyBzdWNoIGxpc3Q7IGFkZCBpdCBmaXJzdC4iBGxpc3QSiAEKDkxJU1RfTk9UX0VNUFRZEAgadIq1GHAICRIn5Lmm5Y2V5Lit6L+Y5pyJ5p2h55uu77yM6K+35YWI56e76Zmk44CCGj1UaGUgbGlzdCBoYXMgZW50cmllczsgcmVtb3ZlIHRoZW0gZmlyc3QsIG9yIGluIHRoZSBzYW1lIGNhbGwuIgRsaXN0EnMKDE5PVF9HVUFSRElBThAJGmGKtRhdCAcSJOaCqOS4jeaYr+i/meS9jeivu+iAheeahOebkeaKpOS6uuOAghooWW91IGFyZSBub3QgdGhlIGd1YXJkaWFuIG9mIHRoaXMgcmVhZGVyLiIJcmVhZGVyX2lkEncKD1BVUlBPU0VfVU5LTk9XThAKGmKKtRheCAUSFeayoeaciei/meS4queUqOmAlOOAgho6VGhlcmUgaXMgbm8gc3VjaCBwdXJwb3NlLCBvciBpdCBpcyBub3QgYXNrZWQgZm9yIGFueSBtb3JlLiIHcHVycG9zZRKgAQoMVEVYVF9VTktOT1dOEAsajQGKtRiIAQgJEiTmsqHmnInov5nkuKrniYjmnKznmoTor7TmmI7mloflrZfjgIIaPlRoZSBwdXJwb3NlIGhhcyBubyB0ZXh0IG9mIHRoaXMgdmVyc2lvbjsgc2hvdyB0aGUgcHJlc2VudCBvbmUuIgdwdXJwb3NlIgx0ZXh0X3ZlcnNpb24iB3ByZXNlbnQSgAEKEEdVQVJESUFOX0RFQ0lERVMQDBpqirUYZggHEh7mraTkuovpobvnlLHnm5HmiqTkurrlhrPlrprjgIIaOFRoZSBndWFyZGlhbiBkZWNpZGVzIHRoaXMgZm9yIGEgcmVhZGVyIG9mIHRoaXMgY2F0ZWdvcnkuIghjYXRlZ29yeRKjAQoTSElTVE9SWV9OT1RfQUxMT1dFRBANGokBirUYhAEICRIz5omA6YCJ5L+d55WZ5pyf6ZmQ5LiN5Zyo5pys6aaG5YWB6K6455qE6IyD5Zu05YaF44CCGilUaGUgbGlicmFyeSBhbGxvd3Mgb3RoZXIgdGltZXMgdGhhbiB0aGlzLiIIZGF5c19taW4iCGRheXNfbWF4IgxrZWVwX2FsbG93ZWQSpgEKDkVYUE9SVF9VTktOT1dOEA8akQGKtRiMAQgFEj/msqHmnInov5nmrKHlr7zlh7rvvIzmiJblt7LotoXov4fkuIDlsI/ml7bvvIzor7fph43mlrDlvIDlp4vjgIIaPFRoZXJlIGlzIG5vIHN1Y2ggZXhwb3J0IG9mIHlvdXJzIHdpdGhpbiB0aGUgaG91cjsgYmVnaW4gb25lLiIJZXhwb3J0X2lkEnAKClNUSUxMX09QRU4QEBpgirUYXAgJEiTor6Xor7vogIXlsJrmnInmnKrkuobnu5PnmoTkuovpobnjgIIaLFRoZSByZWFkZXIgaGFzIHNvbWV0aGluZyBvcGVuOiBlbmQgaXQgZmlyc3QuIgRvcGVuEpQBCgxTVElMTF9NRVJHRUQQERqBAYq1GH0ICRIz6K+l6K6w5b2V5bey5LiO5YW25LuW6K6w5b2V5ZCI5bm277yM6K+35YWI5ouG5YiG44CCGjhUaGUgcmVjb3JkIGlzIG1lcmdlZCB3aXRoIG90aGVyczsgdGVsbCB0aGVtIGFwYXJ0IGZpcnN0LiIKcmVjb3JkX2lkcxKgAQoOU1RJTExfR1VBUkRJQU4QEhqLAYq1GIYBCAkSNuivpeivu+iAheaYr+WFtuS7luivu+iAheeahOebkeaKpOS6uu+8jOivt+WFiOWPmOabtOOAgho+VGhlIHJlYWRlciBpcyBhIGd1YXJkaWFuOyBnaXZlIHRoZSBjaGlsZHJlbiBhbm90aGVyIG9uZSBmaXJzdC4iCnJlYWRlcl9pZHMSWQoPRVJBU1VSRV9VTktOT1dOEBMaRIq1GEAIBRIV5rKh5pyJ6L+Z5qyh5Yig6Zmk44CCGhlUaGVyZSBpcyBubyBzdWNoIGVyYXN1cmUuIgplcmFzdXJlX2lkEokBCgxDQVJEX1JFVElSRUQQDhp3irUYcwgJEiTor6Xor4Hlj7flt7LkvZzlup/vvIzkuI3lj6/lho3nlKjjgIIaLlRoZSBjYXJkIHdhcyByZXBsYWNlZCBhbmQgaXMgbmV2ZXIgdXNlZCBhZ2Fpbi4iBGNhcmQiCXJlYWRlcl9pZCIIbmV3X2NhcmQqWwoJRW50cnlLaW5kEhoKFkVOVFJZX0tJTkRfVU5TUEVDSUZJRUQQABIOCgpQUkVGRVJFTkNFEAESCAoETElTVBACEg4KCkxJU1RfRU5UUlkQAxIICgROT1RFEAQqOgoCQnkSEgoOQllfVU5TUEVDSUZJRUQQABIHCgNPV04QARIMCghHVUFSRElBThACEgkKBVNUQUZGEAMysB8KDFJlYWRlclJlY29yZBK3AQoHRW50cmllcxIpLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRW50cmllc1JlcXVlc3QaKi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVudHJpZXNSZXNwb25zZSJVirUYUQoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSUQqDE5PVF9HVUFSRElBThLMAQoLT3BlbkVudHJpZXMSLS5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLk9wZW5FbnRyaWVzUmVxdWVzdBoqLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRW50cmllc1Jlc3BvbnNlImKKtRheCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJRDgBShFyZWFkZXJzLnJlYWRfZnVsbBKUAgoKUHV0RW50cmllcxIsLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUHV0RW50cmllc1JlcXVlc3QaLS5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1dEVudHJpZXNSZXNwb25zZSKoAYq1GKMBCgIIBAoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKg5FTlRSWV9DT05GTElDVCoLUkVDT1JEX0ZVTEwqDExJU1RfVU5LTk9XTioOTElTVF9OT1RfRU1QVFkqDE5PVF9HVUFSRElBTkoNcmVhZGVycy53cml0ZRLAAQoLUHV0UG9zaXRpb24SLS5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1dFBvc2l0aW9uUmVxdWVzdBouLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUHV0UG9zaXRpb25SZXNwb25zZSJSirUYTgoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoLUkVDT1JEX0ZVTEwqDE5PVF9HVUFSRElBThK8AQoOUmVtb3ZlUG9zaXRpb24SMC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlJlbW92ZVBvc2l0aW9uUmVxdWVzdBoxLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUmVtb3ZlUG9zaXRpb25SZXNwb25zZSJFirUYQQoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoMTk9UX0dVQVJESUFOEr0BCglQb3NpdGlvbnMSKy5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlBvc2l0aW9uc1JlcXVlc3QaLC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlBvc2l0aW9uc1Jlc3BvbnNlIlWKtRhRCgQIARABCgQIAhABCgQIAxABEAEqDlJFQURFUl9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJRCoMTk9UX0dVQVJESUFOEqkBCgpQdXRQdXJwb3NlEiwubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5QdXRQdXJwb3NlUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUHVycG9zZSJJirUYRQoCCAQQAioNRklFTERfSU5WQUxJRCoPUFVSUE9TRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKgtSRUNPUkRfRlVMTBKKAQoIUHVycG9zZXMSKi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1cnBvc2VzUmVxdWVzdBorLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUHVycG9zZXNSZXNwb25zZSIlirUYIQoCCAQKAggDCgIIAQoCCAIQASoNRklFTERfSU5WQUxJRBL/AQoKUHV0Q29uc2VudBIsLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuUHV0Q29uc2VudFJlcXVlc3QaIi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkNvbnNlbnQingGKtRiZAQoCCAQKBAgBEAEKBAgCEAEKBAgDEAEKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoPUFVSUE9TRV9VTktOT1dOKgxURVhUX1VOS05PV04qEEdVQVJESUFOX0RFQ0lERVMqDE5PVF9HVUFSRElBTkoNcmVhZGVycy53cml0ZRLQAQoIQ29uc2VudHMSKi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkNvbnNlbnRzUmVxdWVzdBorLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuQ29uc2VudHNSZXNwb25zZSJrirUYZwoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoMTk9UX0dVQVJESUFOSgxyZWFkZXJzLnJlYWQSnQEKEFB1dEhpc3RvcnlQb2xpY3kSMi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLlB1dEhpc3RvcnlQb2xpY3lSZXF1ZXN0GigubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5IaXN0b3J5UG9saWN5IiuKtRgnCgIIBBACKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUEocCCgpTZXRIaXN0b3J5EiwubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5TZXRIaXN0b3J5UmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuSGlzdG9yeSKmAYq1GKEBCgIIBAoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKhNISVNUT1JZX05PVF9BTExPV0VEKhBWRVJTSU9OX0NPTkZMSUNUKhBHVUFSRElBTl9ERUNJREVTKgxOT1RfR1VBUkRJQU5KDXJlYWRlcnMud3JpdGUSywEKCkdldEhpc3RvcnkSLC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkdldEhpc3RvcnlSZXF1ZXN0GiIubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5IaXN0b3J5ImuKtRhnCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKgxOT1RfR1VBUkRJQU5KDHJlYWRlcnMucmVhZBLaAQoGU2VlbkJ5EigubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5TZWVuQnlSZXF1ZXN0GikubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5TZWVuQnlSZXNwb25zZSJ7irUYdwoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSUQqDE5PVF9HVUFSRElBTkoMcmVhZGVycy5yZWFkEtsBCgtCZWdpbkV4cG9ydBItLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuQmVnaW5FeHBvcnRSZXF1ZXN0Gi4ubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5CZWdpbkV4cG9ydFJlc3BvbnNlIm2KtRhpCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKgxOT1RfR1VBUkRJQU5KDnJlYWRlcnMuZXhwb3J0ErwBCgpFeHBvcnRQYWdlEiwubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FeHBvcnRQYWdlUmVxdWVzdBotLmxlY3Rlcm4ucmVhZGVycy5yZWNvcmQudjEuRXhwb3J0UGFnZVJlc3BvbnNlIlGKtRhNCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg1GSUVMRF9JTlZBTElEKg5FWFBPUlRfVU5LTk9XTkoOcmVhZGVycy5leHBvcnQS0gEKBUVyYXNlEicubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FcmFzZVJlcXVlc3QaKC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXNlUmVzcG9uc2Uidoq1GHIKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqClNUSUxMX09QRU4qDFNUSUxMX01FUkdFRCoOU1RJTExfR1VBUkRJQU5KDXJlYWRlcnMuZXJhc2USkgEKB0VyYXN1cmUSKS5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXN1cmVSZXF1ZXN0GioubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5FcmFzdXJlUmVzcG9uc2UiMIq1GCwKAggECgQIAxACEAEqD0VSQVNVUkVfVU5LTk9XTkoNcmVhZGVycy5lcmFzZRJuCglFcmFzZVN0ZXASKy5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXNlU3RlcFJlcXVlc3QaLC5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkVyYXNlU3RlcFJlc3BvbnNlIgaKtRgCEAISbgoJQ29uc2VudGVkEisubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5Db25zZW50ZWRSZXF1ZXN0GiwubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5Db25zZW50ZWRSZXNwb25zZSIGirUYAhABEnQKC0hpc3RvcnlLZXB0Ei0ubGVjdGVybi5yZWFkZXJzLnJlY29yZC52MS5IaXN0b3J5S2VwdFJlcXVlc3QaLi5sZWN0ZXJuLnJlYWRlcnMucmVjb3JkLnYxLkhpc3RvcnlLZXB0UmVzcG9uc2UiBoq1GAIQAUqmVgqJAgoBDBIDAgASGv4BIFdoYXQgcmVhZGVycyBrZWVwIGluIHRoZSBsaWJyYXJ5J3Mgc2VydmVyIGFuZCBkZWNpZGUgYWJvdXQgaXQ6IHByZWZlcmVuY2VzLCBsaXN0cywgbm90ZXMsIHBvc2l0aW9ucyBpbiBlbGVjdHJvbmljIGVkaXRpb25zLCBjb25zZW50cywgYW5kCiBob3cgbG9uZyB0aGVpciBsb2FucyBzdGF5IG9uIHJlY29yZC4gSXQgc3RhbmRzIGFwYXJ0IGZyb20gcmVhZGVycy5wcm90bywgd2hpY2ggaXMgdGhlIGxpYnJhcnkncyBzaWRlIG9mIGEgcmVhZGVyLgoKhgEKAgYAEgQIAGUBGnogQSByZWFkZXIncyBvd24gcmVjb3JkLiBJbiBhIHJlYWRlcidzIHNlc3Npb24gZWFjaCBtZXRob2QgaXMgYWJvdXQgdGhhdCByZWFkZXIsIG9yIGFib3V0IGEgcmVhZGVyIHdob3NlIGd1YXJkaWFuIHRoYXQgaXMuCgphCgQGAAIAEgQKAgwDGlMgTGlzdHMgcHJlZmVyZW5jZXMsIGxpc3RzLCB0aGVpciBlbnRyaWVzIGFuZCBub3RlcywgYnkga2luZCBhbmQga2V5LCBwYWdlIGJ5IHBhZ2UuCgpeCgQGAAIBEgQOAhADGlAgVGhlIHNhbWUgdG8gc3RhZmYsIHdoaWNoIGlzIHJlY29yZGVkIHdpdGggdGhlIHJlYXNvbjsgdGhlIHJlYWRlciBzZWVzIGJ5IHdob20uCgqbBAoEBgACAhIEFQIXAxqMBCBBZGRzLCBjaGFuZ2VzIGFuZCByZW1vdmVzIGVudHJpZXMsIGFsbCBvciBub25lLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHJlcXVlc3QuIEVhY2ggY2hhbmdlIG5hbWVzIHRoZSB2ZXJzaW9uIHRoYXQgd2FzIHJlYWQsIDAgd2hlcmUgaXQgYWRkcwogb25lLiBXaGVyZSBhbiBlbnRyeSBoYXMgYW5vdGhlciB2ZXJzaW9uIGJ5IG5vdywgYW5kIG90aGVyIHZhbHVlcyB0aGFuIHRoZSByZXF1ZXN0IGdpdmVzIGl0LCB0aGUgY2FsbCBpcyByZWZ1c2VkIHdpdGggRU5UUllfQ09ORkxJQ1QsIHdoaWNoCiB0ZWxscyB0aGUgZW50cnkgYXMgaXQgaXM6IG5vdGhpbmcgaXMgb3ZlcndyaXR0ZW4gdGhhdCB0aGUgY2FsbGVyIGhhcyBub3Qgc2Vlbi4gRW50cmllcyB0aGF0IG90aGVycyBjaGFuZ2VkIG1lYW53aGlsZSBzdGF5IGFzIHRoZXkgYXJlLgogU3RhZmYgZW50ZXIgd2hhdCBhIHJlYWRlciB3cm90ZSBvbiBhIHBhcGVyIGZvcm0sIHdpdGggdGhlIHRpbWUgYXQgd2hpY2ggaXQgd2FzIGZpbGxlZCBpbiBhcyBoYXBwZW5lZF9hdF9tcy4KCqYCCgQGAAIDEgQaAhwDGpcCIFRlbGxzIHdoZXJlIGEgZGV2aWNlIGlzIGluIGFuIGVsZWN0cm9uaWMgZWRpdGlvbiwgYXMgb2YgaGFwcGVuZWRfYXRfbXMuIFRoZSBwb3NpdGlvbiBrZXB0IGlzIHRoZSBuZXdlc3QgYnkgdGhhdCB0aW1lLCBvZiB3aGljaGV2ZXIgZGV2aWNlCiBhbmQgaG93ZXZlciBsYXRlIGl0IGFycml2ZXM7IHdoZXJlIHRoZSB0b2xkIG9uZSBpcyBvbGRlciB0aGFuIGFub3RoZXIgZGV2aWNlJ3MsIG9yIGZ1cnRoZXIgYmVoaW5kLCB0aGUgb3RoZXIgb25lIGlzIG9mZmVyZWQgaW4gdGhlIGFuc3dlci4KCksKBAYAAgQSBB4CIAMaPSBUYWtlcyBhd2F5IHdoZXJlIGEgcmVhZGVyIGlzIGluIGFuIGVkaXRpb24sIG9uIGFsbCBkZXZpY2VzLgoKhQEKBAYAAgUSBCICJAMadyBUZWxscyB3aGVyZSBhIHJlYWRlciBpcyBpbiBvbmUgZWRpdGlvbiBvciBpbiBhbGw6IHRoZSBwb3NpdGlvbiBrZXB0IG9mIGVhY2gsIGFuZCBhbm90aGVyIGRldmljZSdzIHRoYXQgaXMgZnVydGhlciBvbi4KCpoBCgQGAAIGEgQmAigDGosBIEFkZHMgb3IgY2hhbmdlcyBhIHB1cnBvc2UgZm9yIHdoaWNoIGEgbGlicmFyeSBhc2tzIGl0cyByZWFkZXJzJyBjb25zZW50LCBmb3VuZCBieSBsaWJyYXJ5IGFuZCBjb2RlLiBBbm90aGVyIHRleHQgaXMgYW5vdGhlciB0ZXh0IHZlcnNpb24uCgptCgQGAAIHEgQqAiwDGl8gTGlzdHMgdGhlIHB1cnBvc2VzIG9mIGEgbGlicmFyeSB3aXRoIHRob3NlIG9mIHRoZSBjaXR5OyBpdHMgb3duIHRha2UgdGhlIHBsYWNlIG9mIHRoZSBjaXR5J3MuCgqLAgoEBgACCBIELwIxAxr8ASBBIHJlYWRlciBjb25zZW50cyB0byBhIHB1cnBvc2UsIG9yIHRha2VzIHRoZSBjb25zZW50IGJhY2ssIGFzIG9mIGhhcHBlbmVkX2F0X21zOiB3aGF0IGNvdW50cyBpcyB0aGUgbmV3ZXN0IGJ5IHRoYXQgdGltZS4gU3RhZmYgZW50ZXIgYSBzaWduZWQKIGZvcm0uIEZvciBhIHJlYWRlciB3aG9zZSBjYXRlZ29yeSBuZWVkcyBhIGd1YXJkaWFuIHRoZSBndWFyZGlhbiBkZWNpZGVzLCBvciBzdGFmZiB3aXRoIHRoZSBndWFyZGlhbidzIGZvcm0uCgqFAQoEBgACCRIEMwI1Axp3IFRlbGxzIHdoYXQgYSByZWFkZXIgY29uc2VudHMgdG8sIHB1cnBvc2UgYnkgcHVycG9zZTsgd2l0aCBoaXN0b3J5IGVhY2ggZGVjaXNpb24gdGhhdCB3YXMgZXZlciB0b2xkLCB0aGUgbmV3ZXN0IGZpcnN0LgoKdQoEBgACChIENwI5AxpnIFNheXMgd2hhdCBhIGxpYnJhcnkgYWxsb3dzIGl0cyByZWFkZXJzIGFib3V0IHRoZSByZWNvcmQgb2YgdGhlaXIgcGFzdCBsb2FuczsgbGlicmFyeSAwIGlzIHRoZSBjaXR5J3MuCgqfAQoEBgACCxIEOwI9AxqQASBBIHJlYWRlciBjaG9vc2VzIGhvdyBsb25nIHBhc3QgbG9hbnMgc3RheSBvbiByZWNvcmQ6IGtlcHQsIGEgbnVtYmVyIG9mIGRheXMsIG9yIG5vdCBhdCBhbGwuIFdoYXQgbGllcyBvdXRzaWRlIHRoZSBsaWJyYXJ5J3MgcG9saWN5IGlzIHJlZnVzZWQuCgphCgQGAAIMEgQ/AkEDGlMgVGVsbHMgaG93IGxvbmcgYSByZWFkZXIncyBwYXN0IGxvYW5zIHN0YXkgb24gcmVjb3JkLCBhbmQgd2hhdCB0aGUgbGlicmFyeSBhbGxvd3MuCgp1CgQGAAINEgRDAkUDGmcgTGlzdHMgd2hvIGFtb25nIHRoZSBzdGFmZiBsb29rZWQgYXQgd2hhdCBpcyBjb3ZlcmVkIG9mIGEgcmVhZGVyLCB3aGVuLCB3aGVyZSBhbmQgd2h5LCB0aGUgbGFzdCBmaXJzdC4KCpcBCgQGAAIOEgRHAkkDGogBIEJlZ2lucyBhbiBleHBvcnQgb2YgZXZlcnl0aGluZyB0aGF0IGlzIGtlcHQgYWJvdXQgYSByZWFkZXIsIHdoaWNoIGlzIHJlY29yZGVkLCBhbmQgc2VlbiBieSB0aGUgcmVhZGVyLiBQYWdlcyBhcmUgcmVhZCB3aXRoIEV4cG9ydFBhZ2UuCgq6AQoEBgACDxIETAJOAxqrASBBIHBhZ2Ugb2YgYW4gZXhwb3J0IHRoYXQgdGhlIGNhbGxlciBoYXMgYmVndW4gd2l0aGluIHRoZSBob3VyOiByb3dzIG9mIGV2ZXJ5IHBsdWdpbiBhbmQgb2YgdGhlIGRhZW1vbiBpdHNlbGYsIHdoaWNoIG5hbWUgdGhlIHJlYWRlciBvciBpbgogd2hpY2ggdGhlIHJlYWRlciBpcyBtZW50aW9uZWQuCgrUAgoEBgACEBIEUgJUAxrFAiBFcmFzZXMgYSByZWFkZXIuIFRoZSByZWFkZXIsIHRoZSBjYXJkIGFuZCBhbGwgdGhhdCBpZGVudGlmaWVzIGFyZSBnb25lIHdpdGggdGhlIGFuc3dlcjsgd2hhdCBlbHNlIGlzIGtlcHQgaXMgZ29uZSBzb29uLCBpbiB0aGUgYmFja2dyb3VuZCwgYnV0CiBmb3Igd2hhdCBsYXcgYW5kIGJvb2trZWVwaW5nIG5lZWQsIHdoaWNoIEVyYXN1cmUgbmFtZXMuIFJlZnVzZWQgd2hpbGUgc29tZXRoaW5nIGlzIG9wZW46IGEgbG9hbiwgYSBob2xkLCBhIGRlYnQsIGEgZGVwb3NpdCwgYSBtZXJnZWQgcmVjb3JkLAogYSBjaGlsZCB3aG9zZSBndWFyZGlhbiB0aGUgcmVhZGVyIGlzLgoKVQoEBgACERIEVgJYAxpHIFRlbGxzIGhvdyBmYXIgYW4gZXJhc3VyZSBpcywgYW5kIHdoYXQgaXMga2VwdCBvZiB0aGUgcmVhZGVyIGZvciB3aGF0LgoKTQoEBgACEhIEWgJcAxo/IFRoZSBkYWVtb24gaXRzZWxmOiBlcmFzZXMgYSByZWFkZXIgZnJvbSBhIHBhcnQgb2YgYWxsIHRhYmxlcy4KCkYKBAYAAhMSBF4CYAMaOCBPdGhlciBwbHVnaW5zOiB3aGV0aGVyIGEgcmVhZGVyIGNvbnNlbnRzIHRvIGEgcHVycG9zZS4KClEKBAYAAhQSBGICZAMaQyBPdGhlciBwbHVnaW5zOiBob3cgbG9uZyB0aGUgcGFzdCBsb2FucyBvZiByZWFkZXJzIHN0YXkgb24gcmVjb3JkLgoKJwoCBQASBGgAfQEaGyBXaHkgUmVhZGVyUmVjb3JkIHJlZnVzZXMuCgp1CgQFAQIBEgSCAQIRGmcgQSBzZXR0aW5nIG9mIGFuIGFwcCBvciBvZiB0aGUgbGlicmFyeSdzOiB0aGUga2V5IGhhcyBhIG5hbWVzcGFjZSBiZWZvcmUgaXRzIGZpcnN0IGRvdCwgImFwcC0xLnRoZW1lIi4KClsKBAUBAgISBIQBAgsaTSBBIGxpc3Qgb2Ygd29ya3MsIHRoZSBrZXkgb2Ygd2hpY2ggdGhlIHJlYWRlciwgb3IgdGhlIGFwcCwgY2hvc2U6ICJ0by1yZWFkIi4KCmsKBAUBAgMSBIYBAhEaXSBBIHdvcmsgb3IgYW4gZWRpdGlvbiBvbiBhIGxpc3Q6IHRoZSBrZXkgaXMgdGhlIGxpc3QncywgYSBzbGFzaCBhbmQgcmVjb3JkX2lkLCAidG8tcmVhZC80MiIuCgpiCgQFAQIEEgSIAQILGlQgQSBub3RlIHRoYXQgbm9ib2R5IGVsc2Ugc2VlczsgYWJvdXQgYSB3b3JrIG9yIGFuIGVkaXRpb24gd2hlcmUgcmVjb3JkX2lkIGlzIGdpdmVuLgoKLgoCBAASBowBAJwBARogIFNvbWV0aGluZyB0aGF0IGEgcmVhZGVyIGtlZXBzLgoKiAEKBAQAAgISBJABAhQaeiBPZiB0aGlzIGVudHJ5OiB0aGUgcmVjb3JkJ3MgdmVyc2lvbiB3aGVuIGl0IHdhcyBsYXN0IGNoYW5nZWQuIEFuIGVudHJ5IHRoYXQgd2FzIHJlbW92ZWQgYW5kIGFkZGVkIGFnYWluIGhhcyBhbm90aGVyIG9uZS4KCkEKBAQAAgMSBJIBAhIaMyBUaGUgdmFsdWUsIHRoZSBsaXN0J3MgbmFtZSwgdGhlIHJlbWFyaywgdGhlIG5vdGUuCgpeCgQEAAIEEgSUAQIWGlAgTElTVF9FTlRSWSwgTk9URTogdGhlIHdvcmsncyBvciB0aGUgZWRpdGlvbidzIHJlY29yZDsgYSBOT1RFIG1heSBoYXZlIG5vbmUsIDAuCgpjCgQEAAIFEgSWAQIRGlUgTElTVCwgTElTVF9FTlRSWTogd2hlcmUgaXQgc3RhbmRzIGFtb25nIHRoZSBvdGhlcnM7IHRoZSBzbWFsbGVyIGZpcnN0LCB0aWVzIGJ5IGtleS4KCkAKBAQAAgYSBJgBAhsaMiBXaGVuIGl0IHdhcyBjaGFuZ2VkLCBhbmQgd2hlbiB0aGF0IHdhcyByZWNvcmRlZC4KChYKBAQAAggSBJsBAhYaCCBXaGVyZS4KCkoKBAQBAgASBJ8BAhYaPCBUaGUgcmVhZGVyIHdob3NlIGd1YXJkaWFuIGlzIHNpZ25lZCBpbjsgMDogdGhlIG93biByZWNvcmQuCgo/CgQEAQIBEgShAQIVGjEgT25seSBvZiB0aGlzIGtpbmQ7IEVOVFJZX0tJTkRfVU5TUEVDSUZJRUQ6IGFsbC4KCnAKBAQBAgISBKMBAhQaYiBMSVNUX0VOVFJZOiBvbmx5IHRob3NlIG9mIHRoaXMgbGlzdDsgUFJFRkVSRU5DRTogb25seSB0aG9zZSBvZiB0aGlzIG5hbWVzcGFjZS4gR29lcyB3aXRoIGEga2luZC4KCioKBAQBAgMSBKUBAhMaHCAwIGlzIDEwMCwgdGhlIG1vc3QgaXMgNTAwLgoKIgoEBAICABIEqgECEhoUIEVpdGhlciBvZiB0aGUgdHdvLgoKJAoEBAICAhIErQECFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgpBCgQEAwIBEgS0AQIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKiAEKBAQDAgISBLYBAhQaeiBPZiB0aGUgd2hvbGUgcmVjb3JkLiBBIHRlcm1pbmFsIHRoYXQgc2hvd3MgYW4gb2xkZXIgb25lIGlzIHRvbGQgb2YgZWFjaCBuZXdlciBvbmUgYnkgYSBjaGFuZ2Ugb24gdG9waWMgInJlYWRlcnMucmVjb3JkIi4KCj0KBAQEAgISBLwBAh0aLyBUaGUgdmVyc2lvbiB0aGF0IHdhcyByZWFkOyAwOiB0aGVyZSB3YXMgbm9uZS4KCk8KBAQEAgMSBL4BAhIaQSBUYWtlcyB0aGUgZW50cnkgYXdheTsgdGhlIGZpZWxkcyB0aGF0IGZvbGxvdyBhcmUgbm90IGxvb2tlZCBhdC4KCmsKBAQFAgASBMUBAhIaXSBTdGFmZjogZWl0aGVyIG9mIHRoZSB0d28uIEluIGEgc2Vzc2lvbiBvZiB0aGUgcmVhZGVyIG5laXRoZXIsIG9yIHJlYWRlcl9pZCBpbiBhIGd1YXJkaWFuJ3MuCgobCgQEBQICEgTIAQIjGg0gQXQgbW9zdCA2NC4KCmEKBAQGAgASBMwBAh0aUyBJbiB0aGUgb3JkZXIgb2YgdGhlIHJlcXVlc3QsIGFzIHRoZXkgYXJlIG5vdzsgb25lIHRoYXQgd2FzIHJlbW92ZWQgaGFzIHZlcnNpb24gMC4KCiQKBAQGAgESBM4BAhQaFiBPZiB0aGUgd2hvbGUgcmVjb3JkLgoKMAoCBAcSBtIBANwBARoiIFdoZXJlIGEgZGV2aWNlIGlzIGluIGFuIGVkaXRpb24uCgo6CgQEBwICEgTWAQIgGiwgSHVuZHJlZHRocyBvZiBhIHBlcmNlbnQ6IDEwMDAwIGlzIHRoZSBlbmQuCgpMCgQEBwIDEgTYAQIVGj4gV2hlcmUgdGhhdCBpcywgaW4gdGhlIHdvcmRzIG9mIHRoZSBhcHA6IGFuIEVQVUIgQ0ZJLCBhIHBhZ2UuCgpKCgQECAIAEgTfAQIWGjwgVGhlIHJlYWRlciB3aG9zZSBndWFyZGlhbiBpcyBzaWduZWQgaW47IDA6IHRoZSBvd24gcmVjb3JkLgoKZwoEBAgCAhIE4gECFBpZIFdoaWNoIG9mIHRoZSByZWFkZXIncyBkZXZpY2VzIHRoaXMgaXMsIGFzIHRoZSBhcHAgbmFtZXMgaXQ7IGVtcHR5OiB0aGUgdGVybWluYWwncyBuYW1lLgoKOwoEBAkCABIE6AECGBotIFdoYXQgaXMga2VwdDogdGhlIG5ld2VzdCBieSBoYXBwZW5lZF9hdF9tcy4KCosBCgQECQIBEgTqAQIXGn0gQW5vdGhlciBkZXZpY2UncyB0aGF0IGlzIG5ld2VyIHRoYW4gdGhlIHRvbGQgb25lIG9yIGZ1cnRoZXIgb24sIGZvciB0aGUgcGVyc29uIHRvIGNob29zZTsgbm9uZTogdGhlcmUgaXMgbm90aGluZyB0byBjaG9vc2UuCgoyCgQECwIAEgTyAQIXGiQgSG93IG1hbnkgZGV2aWNlcycgd2VyZSB0YWtlbiBhd2F5LgoKSgoEBAwCABIE9gECFho8IFRoZSByZWFkZXIgd2hvc2UgZ3VhcmRpYW4gaXMgc2lnbmVkIGluOyAwOiB0aGUgb3duIHJlY29yZC4KChcKBAQMAgESBPgBAhcaCSAwOiBhbGwuCgo9CgQEDAICEgT6AQITGi8gRWRpdGlvbnMgb24gYSBwYWdlOiAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpJCgQEDQIBEgSAAgIXGjsgQW5vdGhlciBkZXZpY2UncyB0aGF0IGlzIGZ1cnRoZXIgb247IG5vbmU6IHRoZXJlIGlzIG5vbmUuCgobCgQEDgIAEgSEAgIpGg0gQnkgZWRpdGlvbi4KCj0KAgQPEgaJAgCWAgEaLyBXaGF0IGEgbGlicmFyeSBhc2tzIGl0cyByZWFkZXJzJyBjb25zZW50IGZvci4KCh4KBAQPAgASBIsCAhcaECAwOiB0aGUgY2l0eSdzLgoKNAoEBA8CARIEjQICEhomIFNob3J0IGFuZCBzdGFibGU6ICJyZWNvbW1lbmRhdGlvbnMiLgoKKgoEBA8CAxIEkAICEhocIFdoYXQgdGhlIHJlYWRlciBhZ3JlZXMgdG8uCgorCgQEDwIEEgSSAgIZGh0gUmlzZXMgd2l0aCBlYWNoIG90aGVyIHRleHQuCgo/CgQEDwIFEgSUAgISGjEgTm90IGFza2VkIGZvciBhbnkgbW9yZTsgd2hhdCB3YXMgZGVjaWRlZCBzdGF5cy4KCnIKBAQQAgUSBJ4CAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQQAgYSBKACAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgokCgQEEQIAEgSkAgIXGhYgMDogdGhlIGNpdHkncyBhbG9uZS4KCjcKAgQTEgarAgC8AgEaKSBBIGRlY2lzaW9uIG9mIGEgcmVhZGVyIGFib3V0IGEgcHVycG9zZS4KCjQKBAQTAgISBK8CAhEaJiBDb25zZW50ZWQsIG9yIHJlZnVzZWQgb3IgdGFrZW4gYmFjay4KCk0KBAQTAgMSBLECAhkaPyBUaGUgdGV4dCB0aGF0IHdhcyBzaG93biwgYW5kIHRoZSBvbmUgdGhhdCB3b3VsZCBiZSBzaG93biBub3cuCgpLCgQEEwIIEgS3AgITGj0gV2hvIHRvbGQgaXQ6IHRoZSByZWFkZXIsIHRoZSBndWFyZGlhbiBvciBhIG1lbWJlciBvZiBzdGFmZi4KCjAKBAQTAgoSBLoCAhcaIiBTdGFmZjogd2hlcmUgdGhlIHNpZ25lZCBmb3JtIGlzLgoKawoEBBQCABIExQICEhpdIFN0YWZmOiBlaXRoZXIgb2YgdGhlIHR3by4gSW4gYSBzZXNzaW9uIG9mIHRoZSByZWFkZXIgbmVpdGhlciwgb3IgcmVhZGVyX2lkIGluIGEgZ3VhcmRpYW4ncy4KCnYKBAQUAgQSBMoCAhkaaCBUaGUgdmVyc2lvbiBvZiB0aGUgdGV4dCB0aGF0IHRoZSByZWFkZXIgc2F3LiBPZiB3aGF0IGlzIHRha2VuIGJhY2sgMCBpcyB0aGUgb25lIHRoYXQgd2FzIGNvbnNlbnRlZCB0by4KCjgKBAQUAgUSBMwCAhYaKiBTdGFmZjogd2hlcmUgdGhlIHNpZ25lZCBmb3JtIGlzOyBuZWVkZWQuCgpmCgQEFQICEgTSAgITGlggRWFjaCBkZWNpc2lvbiB0aGF0IHdhcyB0b2xkLCBvZiB0aGlzIHB1cnBvc2Ugb3IsIGVtcHR5LCBvZiBhbGw7IGVsc2UgdGhvc2UgdGhhdCBjb3VudC4KCkkKBAQWAgESBNgCAhwaOyBQdXJwb3NlcyBvZiB0aGUgcmVhZGVyJ3MgbGlicmFyeSB0aGF0IHdlcmUgbmV2ZXIgZGVjaWRlZC4KCiEKBAQYAgESBOECAhkaEyAwOiBuZXZlciBkZWNpZGVkLgoKbwoCBBkSBuUCAPECARphIFdoYXQgYSBsaWJyYXJ5IGFsbG93cyBhYm91dCBwYXN0IGxvYW5zLiBXaXRob3V0IG9uZSwgZXZlcnl0aGluZyBpcyBhbGxvd2VkLCBhbmQgbG9hbnMgYXJlIGtlcHQuCgo8CgQEGQIAEgTnAgIXGi4gMDogdGhlIGNpdHkncywgZm9yIGxpYnJhcmllcyB0aGF0IGhhdmUgbm9uZS4KCkMKBAQZAgESBOkCAhgaNSBXaGV0aGVyIGEgcmVhZGVyIG1heSBoYXZlIHRoZW0ga2VwdCB3aXRob3V0IGFuIGVuZC4KCmoKBAQZAgISBOsCAhYaXCBUaGUgZmV3ZXN0IGFuZCB0aGUgbW9zdCBkYXlzOyBhIGRheXNfbWluIG9mIDAgYWxsb3dzIHRoYXQgbm90aGluZyBpcyBrZXB0IHBhc3QgdGhlIHJldHVybi4KCjAKBAQZAgQSBO4CAhgaIiBGb3IgcmVhZGVycyB3aG8gaGF2ZSBub3QgY2hvc2VuLgoKYAoEBBoCBhIE+gICHRpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgo/CgIEGxIG/QIAiAMBGjEgSG93IGxvbmcgcGFzdCBsb2FucyBvZiBhIHJlYWRlciBzdGF5IG9uIHJlY29yZC4KCkIKBAQbAgESBIADAhAaNCBXaGF0IGhvbGRzOiB0aGUgcmVhZGVyJ3MgY2hvaWNlIHdpdGhpbiB0aGUgcG9saWN5LgoKUwoEBBsCAhIEggMCEhpFIERheXMgYWZ0ZXIgdGhlIHJldHVybjsgMDogdGhlIGxvYW4gaXMgYW5vbnltaXNlZCBvbmNlIGl0IGhhcyBlbmRlZC4KCiYKBAQbAgMSBIQDAhIaGCBUaGUgcmVhZGVyIGhhcyBjaG9zZW4uCgowCgQEGwIFEgSHAwIUGiIgT2YgdGhlIGNob2ljZTsgMDogdGhlcmUgaXMgbm9uZS4KCmUKBAQcAgQSBI8DAh0aVyBUaGUgdmVyc2lvbiBvZiB0aGUgY2hvaWNlIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgaXQgaXMuCgocCgQEHgIAEgSXAwIgGg4gQXQgbW9zdCAyNTYuCgpjCgQEHwIAEgSbAwIgGlUgSW4gdGhlIG9yZGVyIG9mIHRoZSByZXF1ZXN0LiBBIHJlYWRlciB3aG8gaXMgbm90IHRoZXJlIGFueSBtb3JlIGlzIGtlcHQgZm9yIDAgZGF5cy4KCikKBAQhAgISBKYDAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgoqCgIEIxIGrgMAtwMBGhwgQSBsb29rIGF0IHdoYXQgaXMgY292ZXJlZC4KClkKBAQjAgESBLEDAhMaSyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogYW4gYWRtaW5pc3RyYXRvciwgd2hvc2UgY2VydGlmaWNhdGUgdGVybWluYWwgbmFtZXMuCgprCgQEIwIDEgS0AwITGl0gInJldmVhbGVkIjogcGhvbmUsIGUtbWFpbCwgYmlydGggZGF0ZSwgYWRkcmVzc2VzOyAib3BlbmVkIjogZW50cmllczsgImV4cG9ydGVkIjogYWxsIG9mIGl0LgoKawoEBCQCABIEuwMCEhpdIFN0YWZmOiBlaXRoZXIgb2YgdGhlIHR3by4gSW4gYSBzZXNzaW9uIG9mIHRoZSByZWFkZXIgbmVpdGhlciwgb3IgcmVhZGVyX2lkIGluIGEgZ3VhcmRpYW4ncy4KCjMKBAQkAgISBL4DAhQaJSBTdGFmZjogd2h5LCBmb3IgdGhlIHJlY29yZDsgbmVlZGVkLgoKOQoEBCYCAhIEyAMCExorIE9mIHRoZSBwYWdlIGJlZm9yZTsgZW1wdHk6IHRoZSBmaXJzdCBvbmUuCgp0CgQEJwIBEgTNAwITGmYgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGF0IHdhcyBhbGwuIEEgcGFnZSBtYXkgaGF2ZSBubyByb3dzLCBhbmQgYmUgZm9sbG93ZWQgYnkgb3RoZXJzLgoKMAoCBCgSBtADANgDARoiIEEgcm93IG9mIGEgdGFibGUsIGFzIGl0IGlzIGtlcHQuCgpXCgQEKAICEgTUAwITGkkgV2hhdCBlcmFzaW5nIHRoZSByZWFkZXIgZG9lcyB0byBpdDogImRlbGV0ZSIsICJibGFuayIsICJrZWVwIiwgImVtcHR5Ii4KCi8KBAQoAgMSBNYDAhYaISBXaGF0IGlzIGxlZnQgb2YgaXQgaXMga2VwdCBmb3IuCgpoCgQEKQgAEgbcAwLhAwMaWCBOb25lIG9mIHRoZW06IE5VTEwuIFNlY3JldHMgYXJlIGxlZnQgb3V0OiBhIGhhc2ggb2YgYSBQSU4gdGVsbHMgbm90aGluZyB0byB0aGUgcmVhZGVyLgoKIgoEBCoCABIE5QMCEhoUIEVpdGhlciBvZiB0aGUgdHdvLgoKPwoEBCoCAhIE6AMCFBoxIFdoeSwgZm9yIHRoZSByZWNvcmQ7IHdpdGhvdXQgdGhlIHJlYWRlcidzIG5hbWUuCgoeCgQELQICEgT0AwIXGhAgMDogaXQgZ29lcyBvbi4KCioKBAQtAgMSBPYDAhMaHCBXaG8gZXJhc2VkLCB3aGVyZSBhbmQgd2h5LgoKLwoEBC0CBhIE+gMCIhohIFdoYXQgd2FzIGRvbmUgc28gZmFyLCBieSB0YWJsZS4KCjcKBAQuAgISBIAEAhUaKSBSb3dzIHRoYXQgc3RheSwgd2l0aG91dCB3aG9zZSB0aGV5IGFyZS4KCkUKBAQuAgMSBIIEAhUaNyBUZXh0cyBhbmQgbWVzc2FnZXMgaW4gd2hpY2ggdGhlIHJlYWRlciB3YXMgbWVudGlvbmVkLgoKKwoEBC4CBBIEhAQCEhodIFJvd3MgdGhhdCBzdGF5IGFzIHRoZXkgYXJlLgoKJwoCBC8SBogEAIoEARoZIEhvdyBhbiBlcmFzdXJlIGlzIGtlcHQuCgowCgIEMBIGjAQAjgQBGiIgV2hhdCBhbiBlcmFzdXJlIHN0aWxsIGxvb2tzIGZvci4KCn0KAgQzEgaXBACdBAEabyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAicmVhZGVycy5yZWNvcmQiLCBraW5kICJjaGFuZ2VkIi4gSXQgaG9sZHMgbm8ga2V5czogYSBkZXNrIGZvbGxvd3MgYWxsIHJlYWRlcnMuCgopCgQEMwIBEgSaBAIUGhsgVGhlIHJlY29yZCdzIHZlcnNpb24gbm93LgoKHQoEBDMCAhIEnAQCHxoPIFdoYXQgY2hhbmdlZC4KCkUKAgQ0EgafBACiBAEaNyBUaGUgYm9keSBvbiB0b3BpYyAicmVhZGVycy5wb3NpdGlvbiIsIGtpbmQgImNoYW5nZWQiLgoKUQoCBDUSBqQEAKgEARpDIFRoZSBib2R5IG9uIHRvcGljICJyZWFkZXJzLmNvbnNlbnQiLCBraW5kICJnaXZlbiIgb3IgIndpdGhkcmF3biIuCgpqCgIENhIGqgQArQQBGlwgVGhlIGJvZHkgb24gdG9waWMgInJlYWRlcnMuaGlzdG9yeSIsIGtpbmQgImNoYW5nZWQiOyBvZiBhIGxpYnJhcnkncyBwb2xpY3kgcmVhZGVyX2lkIGlzIDAuCmIGcHJvdG8z"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// The daemon itself: erases a reader from a part of all tables.
        public static let eraseStep = TimerMethod<ReadersRecord.EraseStepRequest>(ReadersRecord.description.methods[18])
    }
}
