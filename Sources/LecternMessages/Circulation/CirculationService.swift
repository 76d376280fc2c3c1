// The service lectern.circulation.v1.Circulation. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Circulation {
    /// The loan desk of the city, wherever the desk stands.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// What a handler is told of its call, and does through it.
        associatedtype Call

        /// Lends an item to the reader that is signed in (or, where staff are signed in at a desk, to the reader of a card). What
        /// was done offline (the call carries a time in the past and a device sequence, or no session, or is older than a repeat
        /// can be) is recorded whatever the rules say; each rule that it broke becomes a conflict. A repeat, which carries the
        /// time of the first try and no device sequence, is decided by the rules as of then. A device whose reader could not
        /// sign in, since its line was down, tells such a loan later without a session and names the card.
        func borrow(_ request: Circulation.BorrowRequest, _ call: Call) throws -> BorrowAnswer
        /// The answer of `Borrow`: the message, or an `Encoded` one.
        associatedtype BorrowAnswer: Answer<Circulation.BorrowResponse> = Circulation.BorrowResponse

        /// Takes an item back, from anyone, anywhere. An item of another branch goes into transit.
        func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> ReturnAnswer
        /// The answer of `Return`: the message, or an `Encoded` one.
        associatedtype ReturnAnswer: Answer<Circulation.ReturnResponse> = Circulation.ReturnResponse

        /// Moves a loan's due date on.
        func renew(_ request: Circulation.RenewRequest, _ call: Call) throws -> RenewAnswer
        /// The answer of `Renew`: the message, or an `Encoded` one.
        associatedtype RenewAnswer: Answer<Circulation.RenewResponse> = Circulation.RenewResponse

        /// Lists the reader's loans: open ones by due date, or past ones, newest first. At a desk where nobody is signed in the
        /// open loans of the card that is presented there are told; past ones need a session.
        func loans(_ request: Circulation.LoansRequest, _ call: Call) throws -> LoansAnswer
        /// The answer of `Loans`: the message, or an `Encoded` one.
        associatedtype LoansAnswer: Answer<Circulation.LoansResponse> = Circulation.LoansResponse

        /// Tells what would be decided, by which rule and why, and which other rules lost.
        func explain(_ request: Circulation.ExplainRequest, _ call: Call) throws -> ExplainAnswer
        /// The answer of `Explain`: the message, or an `Encoded` one.
        associatedtype ExplainAnswer: Answer<Circulation.ExplainResponse> = Circulation.ExplainResponse

        /// Lists where the items of a record are.
        func items(_ request: Circulation.ItemsRequest, _ call: Call) throws -> ItemsAnswer
        /// The answer of `Items`: the message, or an `Encoded` one.
        associatedtype ItemsAnswer: Answer<Circulation.ItemsResponse> = Circulation.ItemsResponse

        /// Tells an item by its barcode: what it is, where it is, and its open loan as far as the caller may know it.
        func getItem(_ request: Circulation.GetItemRequest, _ call: Call) throws -> GetItemAnswer
        /// The answer of `GetItem`: the message, or an `Encoded` one.
        associatedtype GetItemAnswer: Answer<Circulation.ItemDetails> = Circulation.ItemDetails

        /// Adds or changes an item, found by barcode.
        func putItem(_ request: Circulation.PutItemRequest, _ call: Call) throws -> PutItemAnswer
        /// The answer of `PutItem`: the message, or an `Encoded` one.
        associatedtype PutItemAnswer: Answer<Circulation.Item> = Circulation.Item

        /// Adds or changes a loan rule, found by code.
        func putLoanRule(_ request: Circulation.PutLoanRuleRequest, _ call: Call) throws -> PutLoanRuleAnswer
        /// The answer of `PutLoanRule`: the message, or an `Encoded` one.
        associatedtype PutLoanRuleAnswer: Answer<Circulation.LoanRule> = Circulation.LoanRule

        /// Lists the loan rules, most specific first.
        func loanRules(_ request: Circulation.LoanRulesRequest, _ call: Call) throws -> LoanRulesAnswer
        /// The answer of `LoanRules`: the message, or an `Encoded` one.
        associatedtype LoanRulesAnswer: Answer<Circulation.LoanRulesResponse> = Circulation.LoanRulesResponse

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        func conflicts(_ request: Circulation.ConflictsRequest, _ call: Call) throws -> ConflictsAnswer
        /// The answer of `Conflicts`: the message, or an `Encoded` one.
        associatedtype ConflictsAnswer: Answer<Circulation.ConflictsResponse> = Circulation.ConflictsResponse
    }

    /// Calls `lectern.circulation.v1.Circulation`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Lends an item to the reader that is signed in (or, where staff are signed in at a desk, to the reader of a card). What
        /// was done offline (the call carries a time in the past and a device sequence, or no session, or is older than a repeat
        /// can be) is recorded whatever the rules say; each rule that it broke becomes a conflict. A repeat, which carries the
        /// time of the first try and no device sequence, is decided by the rules as of then. A device whose reader could not
        /// sign in, since its line was down, tells such a loan later without a session and names the card.
        public func borrow(_ request: Circulation.BorrowRequest) throws -> Circulation.BorrowResponse {
            try Circulation.BorrowResponse(try caller.call(Circulation.description.methods[0], try request.encoded()))
        }

        /// Takes an item back, from anyone, anywhere. An item of another branch goes into transit.
        public func `return`(_ request: Circulation.ReturnRequest) throws -> Circulation.ReturnResponse {
            try Circulation.ReturnResponse(try caller.call(Circulation.description.methods[1], try request.encoded()))
        }

        /// Moves a loan's due date on.
        public func renew(_ request: Circulation.RenewRequest) throws -> Circulation.RenewResponse {
            try Circulation.RenewResponse(try caller.call(Circulation.description.methods[2], try request.encoded()))
        }

        /// Lists the reader's loans: open ones by due date, or past ones, newest first. At a desk where nobody is signed in the
        /// open loans of the card that is presented there are told; past ones need a session.
        public func loans(_ request: Circulation.LoansRequest) throws -> Circulation.LoansResponse {
            try Circulation.LoansResponse(try caller.call(Circulation.description.methods[3], try request.encoded()))
        }

        /// Tells what would be decided, by which rule and why, and which other rules lost.
        public func explain(_ request: Circulation.ExplainRequest) throws -> Circulation.ExplainResponse {
            try Circulation.ExplainResponse(try caller.call(Circulation.description.methods[4], try request.encoded()))
        }

        /// Lists where the items of a record are.
        public func items(_ request: Circulation.ItemsRequest) throws -> Circulation.ItemsResponse {
            try Circulation.ItemsResponse(try caller.call(Circulation.description.methods[5], try request.encoded()))
        }

        /// Tells an item by its barcode: what it is, where it is, and its open loan as far as the caller may know it.
        public func getItem(_ request: Circulation.GetItemRequest) throws -> Circulation.ItemDetails {
            try Circulation.ItemDetails(try caller.call(Circulation.description.methods[6], try request.encoded()))
        }

        /// Adds or changes an item, found by barcode.
        public func putItem(_ request: Circulation.PutItemRequest) throws -> Circulation.Item {
            try Circulation.Item(try caller.call(Circulation.description.methods[7], try request.encoded()))
        }

        /// Adds or changes a loan rule, found by code.
        public func putLoanRule(_ request: Circulation.PutLoanRuleRequest) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[8], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[9], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[10], try request.encoded()))
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
                UnaryHandler { try service.borrow(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.`return`(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.renew(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.loans(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.explain(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.items(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLoanRule(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.loanRules(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.conflicts(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Circulation.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.circulation.v1.Circulation", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.circulation.v1.Circulation", method)
        }
    }

    /// What the .proto says of `lectern.circulation.v1.Circulation`.
    public static let description = ServiceDescription(
        name: "lectern.circulation.v1.Circulation",
        methods: [
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Borrow", requestType: "lectern.circulation.v1.BorrowRequest", answerType: "lectern.circulation.v1.BorrowResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 1, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_ON_LOAN", "ITEM_NOT_LENDABLE", "READER_BLOCKED", "READER_EXPIRED", "LOAN_LIMIT_REACHED", "NO_RULE", "SERVICE_POINT_UNKNOWN", "READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Return", requestType: "lectern.circulation.v1.ReturnRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 1, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Renew", requestType: "lectern.circulation.v1.RenewRequest", answerType: "lectern.circulation.v1.RenewResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "NOT_ON_LOAN_TO_READER", "RENEWAL_LIMIT_REACHED", "READER_BLOCKED", "READER_EXPIRED", "NO_RULE", "READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Loans", requestType: "lectern.circulation.v1.LoansRequest", answerType: "lectern.circulation.v1.LoansResponse",
                effect: .read, traits: [.inline], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["READER_UNKNOWN", "CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Explain", requestType: "lectern.circulation.v1.ExplainRequest", answerType: "lectern.circulation.v1.ExplainResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2), .init(certificate: 4, session: 0)],
                reasons: ["ITEM_UNKNOWN", "READER_UNKNOWN", "NO_RULE", "SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Items", requestType: "lectern.circulation.v1.ItemsRequest", answerType: "lectern.circulation.v1.ItemsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/GetItem", requestType: "lectern.circulation.v1.GetItemRequest", answerType: "lectern.circulation.v1.ItemDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["ITEM_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutItem", requestType: "lectern.circulation.v1.PutItemRequest", answerType: "lectern.circulation.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN", "ITEM_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutLoanRule", requestType: "lectern.circulation.v1.PutLoanRuleRequest", answerType: "lectern.circulation.v1.LoanRule",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "RULE_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/LoanRules", requestType: "lectern.circulation.v1.LoanRulesRequest", answerType: "lectern.circulation.v1.LoanRulesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Conflicts", requestType: "lectern.circulation.v1.ConflictsRequest", answerType: "lectern.circulation.v1.ConflictsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24K4RIKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IlYKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuEhQKBWZhY3RzGAQgAygJUgVmYWN0cypPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb25KtQwKvAEKAQwSAwIAEhqxASBXaGF0IGEgbWV0aG9kIG1heSBkbyBhbmQgd2hvIG1heSBjYWxsIGl0LCBzYWlkIG9uY2UsIGJlc2lkZSB0aGUgbWV0aG9kLiBUaGUgZ2VuZXJhdG9yIHR1cm5zIHRoZXNlCiBvcHRpb25zIGludG8gdGhlIHRhYmxlIHRoYXQgdGhlIGRhZW1vbiBlbmZvcmNlcyBhbmQgaW50byB0aGUgcmVmZXJlbmNlIHBhZ2UuCgpmCgIFABIECAASARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwsCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMNAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMPAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxECDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFQAZARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQcAB8BGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQiACkBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMkAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMmAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMoAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQsADsBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy4CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMxAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzQCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNgIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOAITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOgISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgpXCgIEAhIEPgBEARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQCAgMSA0MCHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCmIGcHJvdG8zCt9sCihsZWN0ZXJuL2NpcmN1bGF0aW9uL3YxL2NpcmN1bGF0aW9uLnByb3RvEhZsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ikAMKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYAiABKAlSB2JhcmNvZGUSGwoJcmVjb3JkX2lkGAMgASgDUghyZWNvcmRJZBIkCg5ob21lX2JyYW5jaF9pZBgEIAEoA1IMaG9tZUJyYW5jaElkEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQSMgoVZGVzdGluYXRpb25fYnJhbmNoX2lkGAYgASgDUhNkZXN0aW5hdGlvbkJyYW5jaElkEhsKCWl0ZW1fdHlwZRgHIAEoCVIIaXRlbVR5cGUSHwoLY2FsbF9udW1iZXIYCCABKAlSCmNhbGxOdW1iZXISNwoFc3RhdGUYCSABKA4yIS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1TdGF0ZVIFc3RhdGUSGgoJZHVlX2F0X21zGAogASgDUgdkdWVBdE1zEhQKBXRpdGxlGAsgASgJUgV0aXRsZRIYCgd2ZXJzaW9uGAwgASgDUgd2ZXJzaW9uIrwCCgtJdGVtRGV0YWlscxIwCgRpdGVtGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEjAKBGxvYW4YAiABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4SKAoQaG9tZV9icmFuY2hfbmFtZRgDIAEoCVIOaG9tZUJyYW5jaE5hbWUSHwoLYnJhbmNoX25hbWUYBCABKAlSCmJyYW5jaE5hbWUSNgoXZGVzdGluYXRpb25fYnJhbmNoX25hbWUYBSABKAlSFWRlc3RpbmF0aW9uQnJhbmNoTmFtZRIcCgpzZWVuX2F0X21zGAYgASgDUghzZWVuQXRNcxIoChBzZWVuX2F0X3Rlcm1pbmFsGAcgASgJUg5zZWVuQXRUZXJtaW5hbCLaAgoETG9hbhIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIwCgRpdGVtGAMgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgRpdGVtEhwKCmxlbnRfYXRfbXMYBCABKANSCGxlbnRBdE1zEhoKCWR1ZV9hdF9tcxgFIAEoA1IHZHVlQXRNcxIkCg5yZXR1cm5lZF9hdF9tcxgGIAEoA1IMcmV0dXJuZWRBdE1zEhoKCHJlbmV3YWxzGAcgASgNUghyZW5ld2FscxISCgRydWxlGAggASgJUgRydWxlEigKEGxlbnRfYXRfdGVybWluYWwYCSABKAlSDmxlbnRBdFRlcm1pbmFsEjAKFHJldHVybmVkX2F0X3Rlcm1pbmFsGAogASgJUhJyZXR1cm5lZEF0VGVybWluYWwi/gEKCExvYW5SdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbiI9Cg1Cb3Jyb3dSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCKcAQoOQm9ycm93UmVzcG9uc2USMAoEbG9hbhgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIdCgpvcGVuX2xvYW5zGAIgASgNUglvcGVuTG9hbnMSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIcCgljb25mbGljdHMYBCADKAlSCWNvbmZsaWN0cyIpCg1SZXR1cm5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUikQEKDlJldHVyblJlc3BvbnNlEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0SMAoEbG9hbhgCIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIEbG9hbhIbCglzZW50X2hvbWUYAyABKAhSCHNlbnRIb21lIjwKDFJlbmV3UmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhIKBGNhcmQYAiABKAlSBGNhcmQiQQoNUmVuZXdSZXNwb25zZRIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuImQKDExvYW5zUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhIKBHBhc3QYAiABKAhSBHBhc3QSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIlsKDUxvYW5zUmVzcG9uc2USMgoFbG9hbnMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBWxvYW5zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIj4KDkV4cGxhaW5SZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCLzAQoPRXhwbGFpblJlc3BvbnNlEh0KCndvdWxkX2xlbmQYASABKAhSCXdvdWxkTGVuZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhI0CgRydWxlGAMgASgLMiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZVIEcnVsZRI4CgZvdGhlcnMYBCADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgZvdGhlcnMSGgoJZHVlX2F0X21zGAUgASgDUgdkdWVBdE1zEh0KCm9wZW5fbG9hbnMYBiABKA1SCW9wZW5Mb2FucyIrCgxJdGVtc1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJDCg1JdGVtc1Jlc3BvbnNlEjIKBWl0ZW1zGAEgAygLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtUgVpdGVtcyIqCg5HZXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlIsICCg5QdXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIjCg1yZWNvcmRfc291cmNlGAYgASgJUgxyZWNvcmRTb3VyY2USMgoVcmVjb3JkX2NvbnRyb2xfbnVtYmVyGAcgASgJUhNyZWNvcmRDb250cm9sTnVtYmVyEhYKBmZpZWxkcxgIIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCSABKANSD2V4cGVjdGVkVmVyc2lvbiK3AgoSUHV0TG9hblJ1bGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSFgoGZmllbGRzGAogAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgLIAEoA1IPZXhwZWN0ZWRWZXJzaW9uSgQICRAKIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyJAChBDb25mbGljdHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJrChFDb25mbGljdHNSZXNwb25zZRI+Cgljb25mbGljdHMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ugljb25mbGljdHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IimAMKCENvbmZsaWN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB2JhcmNvZGUYAyABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIXCgdsb2FuX2lkGAUgASgDUgZsb2FuSWQSIgoNb3RoZXJfbG9hbl9pZBgGIAEoA1ILb3RoZXJMb2FuSWQSJgoPb3RoZXJfcmVhZGVyX2lkGAcgASgDUg1vdGhlclJlYWRlcklkEiQKDmhhcHBlbmVkX2F0X21zGAggASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYCSABKANSDHJlY29yZGVkQXRNcxIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSJwoPZGV2aWNlX3NlcXVlbmNlGAsgASgEUg5kZXZpY2VTZXF1ZW5jZRISCgRydWxlGAwgASgJUgRydWxlEhIKBGNhcmQYDSABKAlSBGNhcmQiUAoQQ29uZmxpY3RSZWNvcmRlZBI8Cghjb25mbGljdBgBIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RSCGNvbmZsaWN0Ij8KC0xvYW5DaGFuZ2VkEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iPwoLSXRlbUNoYW5nZWQSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSI2Cg1Db25maWd1cmF0aW9uEiUKDnJlcGVhdF9taW51dGVzGAEgASgNUg1yZXBlYXRNaW51dGVzKvINCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASUAoMSVRFTV9VTktOT1dOEAEaPoq1GDoIBRIV5rKh5pyJ6L+Z5YaM5Zu+5Lmm44CCGhZUaGVyZSBpcyBubyBzdWNoIGl0ZW0uIgdiYXJjb2RlElwKDElURU1fT05fTE9BThACGkqKtRhGCAkSEuivpeWGjOW3suWAn+WHuuOAghoUVGhlIGl0ZW0gaXMgb24gbG9hbi4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJOChFJVEVNX05PVF9MRU5EQUJMRRADGjeKtRgzCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuIgRydWxlElcKDlJFQURFUl9CTE9DS0VEEAQaQ4q1GD8ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuIgVibG9jayIIdW50aWxfbXMSVwoOUkVBREVSX0VYUElSRUQQBRpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxKAAQoSTE9BTl9MSU1JVF9SRUFDSEVEEAYaaIq1GGQICRIV5bey6L6+5YCf6ZiF5LiK6ZmQ44CCGjBUaGUgcmVhZGVyIGhhcyBhcyBtYW55IGxvYW5zIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0IgpvcGVuX2xvYW5zEmMKB05PX1JVTEUQBxpWirUYUggJEh7msqHmnInpgILnlKjnmoTlgJ/pmIXop4TliJnjgIIaGU5vIGxvYW4gcnVsZSBjb3ZlcnMgdGhpcy4iCGNhdGVnb3J5IglpdGVtX3R5cGUSdgoVTk9UX09OX0xPQU5fVE9fUkVBREVSEAgaW4q1GFcICRIh6K+l5YaM5bm25pyq5YCf57uZ6L+Z5L2N6K+76ICF44CCGidUaGUgaXRlbSBpcyBub3Qgb24gbG9hbiB0byB0aGlzIHJlYWRlci4iB2JhcmNvZGUSeAoVUkVORVdBTF9MSU1JVF9SRUFDSEVEEAkaXYq1GFkICRIV5bey6L6+57ut5YCf5LiK6ZmQ44CCGjFUaGUgbG9hbiB3YXMgcmVuZXdlZCBhcyBvZnRlbiBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdBJcCg5SRUFERVJfVU5LTk9XThAKGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSfAoOUkVDT1JEX1VOS05PV04QCxpoirUYZAgFEhXmsqHmnInov5nmnaHkuabnm67jgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVjb3JkLiIJcmVjb3JkX2lkIg1yZWNvcmRfc291cmNlIhVyZWNvcmRfY29udHJvbF9udW1iZXISWAoOQlJBTkNIX1VOS05PV04QDBpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSggEKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThANGmeKtRhjCAkSIeatpOe7iOerr+acqueZu+iusOS4uuacjeWKoeeCueOAghoxVGhpcyB0ZXJtaW5hbCBpcyBub3QgYSBzZXJ2aWNlIHBvaW50IG9mIHRoZSBjaXR5LiIEY29kZSIDd2h5ElgKDUZJRUxEX0lOVkFMSUQQDhpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEA8aQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuEn4KEFZFUlNJT05fQ09ORkxJQ1QQEBpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSWAoMUlVMRV9VTktOT1dOEBEaRoq1GEIIBRIb5rKh5pyJ6L+Z5p2h5YCf6ZiF6KeE5YiZ44CCGhtUaGVyZSBpcyBubyBzdWNoIGxvYW4gcnVsZS4iBGNvZGUqUwoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABINCglBVkFJTEFCTEUQARILCgdPTl9MT0FOEAISDgoKSU5fVFJBTlNJVBADMqoOCgtDaXJjdWxhdGlvbhKKAgoGQm9ycm93EiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXNwb25zZSKwAYq1GKsBCgIIAQoECAEQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioRSVRFTV9OT1RfTEVOREFCTEUqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoSTE9BTl9MSU1JVF9SRUFDSEVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDlJFQURFUl9VTktOT1dOEp4BCgZSZXR1cm4SJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIkWKtRhBCgIIAQoCCAMKBAgBEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04S6wEKBVJlbmV3EiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVzcG9uc2UilAGKtRiPAQoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qFU5PVF9PTl9MT0FOX1RPX1JFQURFUioVUkVORVdBTF9MSU1JVF9SRUFDSEVEKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqDlJFQURFUl9VTktOT1dOEpIBCgVMb2FucxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1Jlc3BvbnNlIjyKtRg4CgQIARABCgQIAhABCgIIAwoCCAQQASABKg5SRUFERVJfVU5LTk9XTioOQ1VSU09SX0lOVkFMSUQStgEKB0V4cGxhaW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVzcG9uc2UiWoq1GFYKBAgBEAEKBAgDEAEKBAgDEAIKAggEEAEqDElURU1fVU5LTk9XTioOUkVBREVSX1VOS05PV04qB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThJuCgVJdGVtcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESfgoHR2V0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SXRlbVJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1EZXRhaWxzIiaKtRgiCgAKAggBCgIIAgoCCAMKAggEEAEqDElURU1fVU5LTk9XThKwAQoHUHV0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0SXRlbVJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0iX4q1GFsKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioMSVRFTV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEpYBCgtQdXRMb2FuUnVsZRIqLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0TG9hblJ1bGVSZXF1ZXN0GiAubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZSI5irUYNQoCCAQQAioNRklFTERfSU5WQUxJRCoMUlVMRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEnAKCUxvYW5SdWxlcxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEoIBCglDb25mbGljdHMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1Jlc3BvbnNlIiCKtRgcCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJRErpLgpICgEMEgMBABIaPiBMZW5kaW5nOiBpdGVtcywgbG9hbnMsIGFuZCB0aGUgcnVsZXMgdGhhdCBkZWNpZGUgYWJvdXQgdGhlbS4KCkIKAgYAEgQHAD8BGjYgVGhlIGxvYW4gZGVzayBvZiB0aGUgY2l0eSwgd2hlcmV2ZXIgdGhlIGRlc2sgc3RhbmRzLgoKxwQKBAYAAgASBA0CEAMauAQgTGVuZHMgYW4gaXRlbSB0byB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluIChvciwgd2hlcmUgc3RhZmYgYXJlIHNpZ25lZCBpbiBhdCBhIGRlc2ssIHRvIHRoZSByZWFkZXIgb2YgYSBjYXJkKS4gV2hhdAogd2FzIGRvbmUgb2ZmbGluZSAodGhlIGNhbGwgY2FycmllcyBhIHRpbWUgaW4gdGhlIHBhc3QgYW5kIGEgZGV2aWNlIHNlcXVlbmNlLCBvciBubyBzZXNzaW9uLCBvciBpcyBvbGRlciB0aGFuIGEgcmVwZWF0CiBjYW4gYmUpIGlzIHJlY29yZGVkIHdoYXRldmVyIHRoZSBydWxlcyBzYXk7IGVhY2ggcnVsZSB0aGF0IGl0IGJyb2tlIGJlY29tZXMgYSBjb25mbGljdC4gQSByZXBlYXQsIHdoaWNoIGNhcnJpZXMgdGhlCiB0aW1lIG9mIHRoZSBmaXJzdCB0cnkgYW5kIG5vIGRldmljZSBzZXF1ZW5jZSwgaXMgZGVjaWRlZCBieSB0aGUgcnVsZXMgYXMgb2YgdGhlbi4gQSBkZXZpY2Ugd2hvc2UgcmVhZGVyIGNvdWxkIG5vdAogc2lnbiBpbiwgc2luY2UgaXRzIGxpbmUgd2FzIGRvd24sIHRlbGxzIHN1Y2ggYSBsb2FuIGxhdGVyIHdpdGhvdXQgYSBzZXNzaW9uIGFuZCBuYW1lcyB0aGUgY2FyZC4KCmcKBAYAAgESBBICFQMaWSBUYWtlcyBhbiBpdGVtIGJhY2ssIGZyb20gYW55b25lLCBhbnl3aGVyZS4gQW4gaXRlbSBvZiBhbm90aGVyIGJyYW5jaCBnb2VzIGludG8gdHJhbnNpdC4KCisKBAYAAgISBBcCGgMaHSBNb3ZlcyBhIGxvYW4ncyBkdWUgZGF0ZSBvbi4KCtkBCgQGAAIDEgQdAiADGsoBIExpc3RzIHRoZSByZWFkZXIncyBsb2Fuczogb3BlbiBvbmVzIGJ5IGR1ZSBkYXRlLCBvciBwYXN0IG9uZXMsIG5ld2VzdCBmaXJzdC4gQXQgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW4gdGhlCiBvcGVuIGxvYW5zIG9mIHRoZSBjYXJkIHRoYXQgaXMgcHJlc2VudGVkIHRoZXJlIGFyZSB0b2xkOyBwYXN0IG9uZXMgbmVlZCBhIHNlc3Npb24uCgpfCgQGAAIEEgQiAiUDGlEgVGVsbHMgd2hhdCB3b3VsZCBiZSBkZWNpZGVkLCBieSB3aGljaCBydWxlIGFuZCB3aHksIGFuZCB3aGljaCBvdGhlciBydWxlcyBsb3N0LgoKNgoEBgACBRIEJwIpAxooIExpc3RzIHdoZXJlIHRoZSBpdGVtcyBvZiBhIHJlY29yZCBhcmUuCgp6CgQGAAIGEgQrAi4DGmwgVGVsbHMgYW4gaXRlbSBieSBpdHMgYmFyY29kZTogd2hhdCBpdCBpcywgd2hlcmUgaXQgaXMsIGFuZCBpdHMgb3BlbiBsb2FuIGFzIGZhciBhcyB0aGUgY2FsbGVyIG1heSBrbm93IGl0LgoKOgoEBgACBxIEMAIyAxosIEFkZHMgb3IgY2hhbmdlcyBhbiBpdGVtLCBmb3VuZCBieSBiYXJjb2RlLgoKOwoEBgACCBIENAI2AxotIEFkZHMgb3IgY2hhbmdlcyBhIGxvYW4gcnVsZSwgZm91bmQgYnkgY29kZS4KCjoKBAYAAgkSBDgCOgMaLCBMaXN0cyB0aGUgbG9hbiBydWxlcywgbW9zdCBzcGVjaWZpYyBmaXJzdC4KCngKBAYAAgoSBDwCPgMaaiBMaXN0cyB3aGF0IGhhcHBlbmVkIGFnYWluc3QgdGhlIHJ1bGVzIGF0IHRlcm1pbmFscyB0aGF0IHdlcmUgb2ZmbGluZSwgb2xkZXN0IGZpcnN0LCBmb3Igc3RhZmYgdG8gc2V0dGxlLgoKJgoCBQASBEIAVQEaGiBXaHkgQ2lyY3VsYXRpb24gcmVmdXNlcy4KCisKAgUBEgRYAF0BGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCi0KBAQAAgMSA2QCGxogIFRoZSBicmFuY2ggdGhhdCBpdCBiZWxvbmdzIHRvLgoKSgoEBAACBBIDZgIWGj0gVGhlIGJyYW5jaCB0aGF0IGl0IGlzIGF0LCBvciwgaW4gdHJhbnNpdCwgd2FzIGxhc3Qgc2VlbiBhdC4KCikKBAQAAgUSA2gCIhocIEluIHRyYW5zaXQ6IHdoZXJlIGl0IGdvZXMuCgpDCgQEAAIGEgNqAhcaNiAiYm9vayIsICJyZWZlcmVuY2UiLCAiZHZkIjogd2hhdCBydWxlcyBhcmUgbWFkZSBmb3IuCgonCgQEAAIJEgNuAhcaGiBPbiBsb2FuOiB3aGVuIGl0IGlzIGR1ZS4KCoEBCgQEAAILEgNxAhUadCBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlIGJ5IFB1dEl0ZW07IGxlbmRpbmcgY2hhbmdlcyBub3RoaW5nIG9mIGl0LiBUb2xkIGJ5IEdldEl0ZW0sIEl0ZW1zIGFuZCBQdXRJdGVtLCBlbHNld2hlcmUgMC4KCi8KAgQBEgV1AIIBARoiIEFuIGl0ZW0gd2l0aCB3aGF0IGJlbG9uZ3MgdG8gaXQuCgogCgQEAQIAEgN3AhAaEyBXaXRoIGl0cyB2ZXJzaW9uLgoKugEKBAQBAgESA3oCEBqsASBUaGUgb3BlbiBsb2FuLiBBYnNlbnQgd2hlcmUgdGhlcmUgaXMgbm9uZSwgYW5kIHdoZXJlIHRoZSBjYWxsZXIgbWF5IG5vdCBrbm93IHdob3NlIGl0IGlzOiBhIGRlc2sgYW5kIGFuIGFkbWluaXN0cmF0b3IKIG1heSwgYW5kIHRoZSByZWFkZXIgd2hvIGhhcyBpdC4gSXRzIGl0ZW0gaXMgYWJzZW50LgoKRAoEBAECAhIDfAIeGjcgVGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlczsgZW1wdHkgd2hlcmUgdGhlcmUgaXMgbm9uZS4KCn8KBAQBAgUSBIABAhcacSBXaGVuIGFuZCBhdCB3aGljaCB0ZXJtaW5hbCBpdCB3YXMgbGFzdCBsZW50IG9yIHRha2VuIGJhY2s7IDAgYW5kIGVtcHR5OiBuZXZlci4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCh0KBAQCAgUSBIsBAhsaDyAwOiBzdGlsbCBvdXQuCgozCgQEAgIHEgSOAQISGiUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkLCBieSBpdHMgY29kZS4KCrUBCgIEAxIGlQEApAEBGqYBIEEgcnVsZSBmb3IgbG9hbnMuIFRoZSBtb3N0IHNwZWNpZmljIHRoYXQgbWF0Y2hlcyBkZWNpZGVzOiBlYWNoIG9mIHRoZSB0aHJlZSB0aGF0IGlzIGdpdmVuIGNvdW50czsKIHdoZXJlIGFzIG1hbnkgYXJlIGdpdmVuLCBjYXRlZ29yeSBnb2VzIGJlZm9yZSB0eXBlIGJlZm9yZSBicmFuY2guCgovCgQEAwIAEgSXAQISGiEgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0LWJvb2siLgoKGwoEBAMCARIEmQECFhoNIEVtcHR5OiBhbnkuCgouCgQEAwIDEgScAQIWGiAgMDogYW55LiBUaGUgYnJhbmNoIHRoYXQgbGVuZHMuCgptCgQEAwIGEgSgAQIXGl8gT3BlbiBsb2FucyB0aGF0IGEgcmVhZGVyIG1heSBoYXZlIHVuZGVyIHRoaXMgcnVsZSdzIGNhdGVnb3J5IGF0IG9uY2UsIHdoYXRldmVyIHRoZSBpdGVtIHR5cGUuCgpXCgQEAwIIEgSjAQIUGkkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4gVG9sZCBieSBMb2FuUnVsZXMgYW5kIFB1dExvYW5SdWxlLCBlbHNld2hlcmUgMC4KCqkBCgQEBAIBEgSqAQISGpoBIFRoZSByZWFkZXIncyBjYXJkOiBhdCBhIGRlc2sgd2l0aCBhIHN0YWZmIHNlc3Npb24sIG9yIGF0IGEgZGV2aWNlIHdpdGhvdXQgYSBzZXNzaW9uIHdoZXJlIHRoZSBjYWxsIGNhcnJpZXMgYSB0aW1lCiBpbiB0aGUgcGFzdC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgpaCgQEBQIBEgSvAQIYGkwgT3BlbiBsb2FucyBvZiB0aGUgcmVhZGVyLCB0aGlzIG9uZSBpbmNsdWRlZCwgYW5kIGhvdyBtYW55IHRoZSBydWxlIGFsbG93cy4KCm4KBAQFAgMSBLIBAiAaYCBSZWFzb25zIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0LCBoYWQgaXQgbm90IGhhcHBlbmVkIGFscmVhZHk6IGVhY2ggaXMgYSBjb25mbGljdCBmb3Igc3RhZmYuCgpLCgQEBwIBEgS6AQIQGj0gVGhlIGxvYW4gdGhhdCBlbmRlZDsgYWJzZW50IHdoZXJlIHRoZSBpdGVtIHdhcyBub3Qgb24gbG9hbi4KCj4KBAQHAgISBLwBAhUaMCBJdCBiZWxvbmdzIGVsc2V3aGVyZSBhbmQgd2FzIHB1dCBpbnRvIHRyYW5zaXQuCgpRCgQECAIBEgTBAQISGkMgV2l0aCBhIHN0YWZmIHNlc3Npb246IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCn4KBAQKAgASBMgBAhIacCBGcm9tIHN0YWZmLCBhbiBhZG1pbmlzdHJhdG9yLCBvciBhIGRlc2sgd2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKKQoEBAoCAhIEywECExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmsKBAQMAgESBNUBAhIaXSBXaXRoIGEgc3RhZmYgc2Vzc2lvbiwgb3IgZnJvbSBhbiBhZG1pbmlzdHJhdG9yOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgolCgQEDQIBEgTaAQIUGhcgRW1wdHkgd2hlcmUgaXQgd291bGQuCgpcCgQEDQICEgTcAQIUGk4gVGhlIHJ1bGUgdGhhdCBkZWNpZGVzLCBhbmQgdGhvc2UgdGhhdCBtYXRjaGVkIGFuZCBsb3N0LCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKVQoEBBECBRIE8QECGxpHIFdpdGggcmVjb3JkX2lkIDA6IHRoZSByZWNvcmQgYnkgaXRzIGNvbnRyb2wgbnVtYmVyIHdpdGhpbiBpdHMgc291cmNlLgoKcgoEBBECBxIE9AECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBECCBIE9gECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCkEKAgQSEgb5AQCHAgEaMyBUaGUgZmllbGRzIG9mIGEgTG9hblJ1bGUsIHVuZGVyIHRoZSBzYW1lIG51bWJlcnMuCgpyCgQEEgIIEgSEAgIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEEgIJEgSGAgIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKQoEBBUCABIEjwICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmsKAgQXEgaYAgCsAgEaXSBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCBhbmQgYnJva2UgYSBydWxlLiBXaGF0IGhhcHBlbmVkIGlzIGtlcHQ7IHN0YWZmIGRlY2lkZSB3aGF0IGZvbGxvd3MuCgpGCgQEFwIBEgSbAgIUGjggVGhlIHJlYXNvbiB0aGF0IHdvdWxkIGhhdmUgcmVmdXNlZCBpdDogIklURU1fT05fTE9BTiIuCgo0CgQEFwIDEgSeAgIWGiYgV2hvIGRpZCBpdDsgMCB3aGVyZSBpdCBpcyBub3Qga25vd24uCgo2CgQEFwIEEgSgAgIUGiggVGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdDsgMDogbm9uZS4KCkoKBAQXAgUSBKICAhoaPCBUaGUgbG9hbiB0aGF0IHN0b29kIGFnYWluc3QgaXQsIGFuZCB3aG9zZSBpdCB3YXM7IDA6IG5vbmUuCgo2CgQEFwILEgSpAgITGiggVGhlIHJ1bGUgdGhhdCB3YXMgYnJva2VuLCBieSBpdHMgY29kZS4KCkcKBAQXAgwSBKsCAhMaOSBUaGUgY2FyZCB0aGF0IHdhcyBuYW1lZCwgd2hlcmUgbm8gcmVhZGVyIHdhcyBzaWduZWQgaW4uCgpWCgIEGBIGrwIAsQIBGkggVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmNvbmZsaWN0Iiwga2luZCAiY29uZmxpY3QiLgoKZgoCBBkSBrQCALYCARpYIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5sb2FuIjoga2luZHMgImxlbnQiLCAicmV0dXJuZWQiLCAicmVuZXdlZCIuCgpaCgIEGhIGuAIAugIBGkwgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLml0ZW0iOiBraW5kcyAic2VudCIsICJhcnJpdmVkIi4KClMKAgQbEga9AgDBAgEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgq5AQoEBBsCABIEwAICHBqqASBIb3cgbWFueSBtaW51dGVzIGFmdGVyIGl0cyBoYXBwZW5lZF9hdF9tcyBhIEJvcnJvdyB3aXRob3V0IGEgZGV2aWNlX3NlcXVlbmNlIGNvdW50cyBhcyBhIHJlcGVhdCwgd2hpY2ggdGhlIHJ1bGVzCiBkZWNpZGU6IDE1IGJ5IGRlZmF1bHQuIFdoYXQgaXMgb2xkZXIgd2FzIGRvbmUgb2ZmbGluZS4KYgZwcm90bzM"
    )
}
