// The service lectern.circulation.v1.Circulation. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Circulation {
    /// The loan desk of the city, wherever the desk stands.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
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

        /// Lists what happened to an item and to its loans, the last first: who did it where, and by which call.
        func history(_ request: Circulation.HistoryRequest, _ call: Call) throws -> HistoryAnswer
        /// The answer of `History`: the message, or an `Encoded` one.
        associatedtype HistoryAnswer: Answer<Circulation.HistoryResponse> = Circulation.HistoryResponse

        /// Lists the open loans of a branch that are overdue, the earliest due date first.
        func overdue(_ request: Circulation.OverdueRequest, _ call: Call) throws -> OverdueAnswer
        /// The answer of `Overdue`: the message, or an `Encoded` one.
        associatedtype OverdueAnswer: Answer<Circulation.OverdueResponse> = Circulation.OverdueResponse

        /// Lists the items that are on their way to a branch, what was sent first before the others.
        func inTransit(_ request: Circulation.InTransitRequest, _ call: Call) throws -> InTransitAnswer
        /// The answer of `InTransit`: the message, or an `Encoded` one.
        associatedtype InTransitAnswer: Answer<Circulation.InTransitResponse> = Circulation.InTransitResponse

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

        /// Says that staff have looked at a conflict and done what there was to do.
        func settleConflict(_ request: Circulation.SettleConflictRequest, _ call: Call) throws -> SettleConflictAnswer
        /// The answer of `SettleConflict`: the message, or an `Encoded` one.
        associatedtype SettleConflictAnswer: Answer<Circulation.Conflict> = Circulation.Conflict

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        func sweepDue(_ request: Circulation.SweepDueRequest, _ call: Call) throws -> SweepDueAnswer
        /// The answer of `SweepDue`: the message, or an `Encoded` one.
        associatedtype SweepDueAnswer: Answer<Circulation.SweepDueResponse> = Circulation.SweepDueResponse
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

        /// Lists what happened to an item and to its loans, the last first: who did it where, and by which call.
        public func history(_ request: Circulation.HistoryRequest) throws -> Circulation.HistoryResponse {
            try Circulation.HistoryResponse(try caller.call(Circulation.description.methods[7], try request.encoded()))
        }

        /// Lists the open loans of a branch that are overdue, the earliest due date first.
        public func overdue(_ request: Circulation.OverdueRequest) throws -> Circulation.OverdueResponse {
            try Circulation.OverdueResponse(try caller.call(Circulation.description.methods[8], try request.encoded()))
        }

        /// Lists the items that are on their way to a branch, what was sent first before the others.
        public func inTransit(_ request: Circulation.InTransitRequest) throws -> Circulation.InTransitResponse {
            try Circulation.InTransitResponse(try caller.call(Circulation.description.methods[9], try request.encoded()))
        }

        /// Adds or changes an item, found by barcode.
        public func putItem(_ request: Circulation.PutItemRequest) throws -> Circulation.Item {
            try Circulation.Item(try caller.call(Circulation.description.methods[10], try request.encoded()))
        }

        /// Adds or changes a loan rule, found by code.
        public func putLoanRule(_ request: Circulation.PutLoanRuleRequest) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[11], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[12], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[13], try request.encoded()))
        }

        /// Says that staff have looked at a conflict and done what there was to do.
        public func settleConflict(_ request: Circulation.SettleConflictRequest) throws -> Circulation.Conflict {
            try Circulation.Conflict(try caller.call(Circulation.description.methods[14], try request.encoded()))
        }

        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public func sweepDue(_ request: Circulation.SweepDueRequest) throws -> Circulation.SweepDueResponse {
            try Circulation.SweepDueResponse(try caller.call(Circulation.description.methods[15], try request.encoded()))
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
                UnaryHandler { try service.history(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.overdue(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.inTransit(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putItem(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLoanRule(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.loanRules(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.conflicts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.settleConflict(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sweepDue(try .init(request: $0), $1).lend(to: $2) },
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
                reasons: ["ITEM_UNKNOWN", "ITEM_ON_LOAN", "ITEM_NOT_LENDABLE", "READER_BLOCKED", "READER_EXPIRED", "LOAN_LIMIT_REACHED", "NO_RULE", "SERVICE_POINT_UNKNOWN", "READER_UNKNOWN", "POINT_DOES_NOT_LEND"], right: "circulation.lend"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Return", requestType: "lectern.circulation.v1.ReturnRequest", answerType: "lectern.circulation.v1.ReturnResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 1, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["ITEM_UNKNOWN", "SERVICE_POINT_UNKNOWN", "POINT_TAKES_NO_RETURNS"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Renew", requestType: "lectern.circulation.v1.RenewRequest", answerType: "lectern.circulation.v1.RenewResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "NOT_ON_LOAN_TO_READER", "RENEWAL_LIMIT_REACHED", "READER_BLOCKED", "READER_EXPIRED", "NO_RULE", "READER_UNKNOWN"], right: "circulation.lend"
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
                reasons: ["ITEM_UNKNOWN", "READER_UNKNOWN", "NO_RULE", "SERVICE_POINT_UNKNOWN"], right: "circulation.lend"
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
                name: "lectern.circulation.v1.Circulation/History", requestType: "lectern.circulation.v1.HistoryRequest", answerType: "lectern.circulation.v1.HistoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "CURSOR_INVALID"], right: "circulation.items"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/Overdue", requestType: "lectern.circulation.v1.OverdueRequest", answerType: "lectern.circulation.v1.OverdueResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/InTransit", requestType: "lectern.circulation.v1.InTransitRequest", answerType: "lectern.circulation.v1.InTransitResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BRANCH_UNKNOWN", "CURSOR_INVALID"], right: "circulation.lists"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutItem", requestType: "lectern.circulation.v1.PutItemRequest", answerType: "lectern.circulation.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN", "ITEM_UNKNOWN", "VERSION_CONFLICT"], right: "circulation.items"
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
                reasons: ["CURSOR_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/SettleConflict", requestType: "lectern.circulation.v1.SettleConflictRequest", answerType: "lectern.circulation.v1.Conflict",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CONFLICT_UNKNOWN", "CONFLICT_SETTLED", "FIELD_INVALID"], right: "work.settle"
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/SweepDue", requestType: "lectern.circulation.v1.SweepDueRequest", answerType: "lectern.circulation.v1.SweepDueResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCryXAQoobGVjdGVybi9jaXJjdWxhdGlvbi92MS9jaXJjdWxhdGlvbi5wcm90bxIWbGVjdGVybi5jaXJjdWxhdGlvbi52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIpADCgRJdGVtEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIYCgdiYXJjb2RlGAIgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgDIAEoA1IIcmVjb3JkSWQSJAoOaG9tZV9icmFuY2hfaWQYBCABKANSDGhvbWVCcmFuY2hJZBIbCglicmFuY2hfaWQYBSABKANSCGJyYW5jaElkEjIKFWRlc3RpbmF0aW9uX2JyYW5jaF9pZBgGIAEoA1ITZGVzdGluYXRpb25CcmFuY2hJZBIbCglpdGVtX3R5cGUYByABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAggASgJUgpjYWxsTnVtYmVyEjcKBXN0YXRlGAkgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSBXN0YXRlEhoKCWR1ZV9hdF9tcxgKIAEoA1IHZHVlQXRNcxIUCgV0aXRsZRgLIAEoCVIFdGl0bGUSGAoHdmVyc2lvbhgMIAEoA1IHdmVyc2lvbiK8AgoLSXRlbURldGFpbHMSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIwCgRsb2FuGAIgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEigKEGhvbWVfYnJhbmNoX25hbWUYAyABKAlSDmhvbWVCcmFuY2hOYW1lEh8KC2JyYW5jaF9uYW1lGAQgASgJUgpicmFuY2hOYW1lEjYKF2Rlc3RpbmF0aW9uX2JyYW5jaF9uYW1lGAUgASgJUhVkZXN0aW5hdGlvbkJyYW5jaE5hbWUSHAoKc2Vlbl9hdF9tcxgGIAEoA1IIc2VlbkF0TXMSKAoQc2Vlbl9hdF90ZXJtaW5hbBgHIAEoCVIOc2VlbkF0VGVybWluYWwi9AIKBExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSMAoEaXRlbRgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIcCgpsZW50X2F0X21zGAQgASgDUghsZW50QXRNcxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcxIaCghyZW5ld2FscxgHIAEoDVIIcmVuZXdhbHMSEgoEcnVsZRgIIAEoCVIEcnVsZRIoChBsZW50X2F0X3Rlcm1pbmFsGAkgASgJUg5sZW50QXRUZXJtaW5hbBIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgKIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsEhgKB292ZXJkdWUYCyABKAhSB292ZXJkdWUiyAIKCExvYW5SdWxlEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoDVIEZGF5cxIbCglsb2Fuc19tYXgYByABKA1SCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoDVILcmVuZXdhbHNNYXgSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAogASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgLIAEoA1IMdmFsaWRVbnRpbE1zIj0KDUJvcnJvd1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkIpwBCg5Cb3Jyb3dSZXNwb25zZRIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEh0KCm9wZW5fbG9hbnMYAiABKA1SCW9wZW5Mb2FucxIbCglsb2Fuc19tYXgYAyABKA1SCGxvYW5zTWF4EhwKCWNvbmZsaWN0cxgEIAMoCVIJY29uZmxpY3RzIikKDVJldHVyblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZSKRAQoOUmV0dXJuUmVzcG9uc2USMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIwCgRsb2FuGAIgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEhsKCXNlbnRfaG9tZRgDIAEoCFIIc2VudEhvbWUiPAoMUmVuZXdSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCJBCg1SZW5ld1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iZAoMTG9hbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNTG9hbnNSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiUwoORXhwbGFpblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkEhMKBWF0X21zGAMgASgDUgRhdE1zIrsCCg9FeHBsYWluUmVzcG9uc2USHQoKd291bGRfbGVuZBgBIAEoCFIJd291bGRMZW5kEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEjQKBHJ1bGUYAyABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEjgKBm90aGVycxgEIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBm90aGVycxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSHQoKb3Blbl9sb2FucxgGIAEoDVIJb3BlbkxvYW5zEkYKCmNvbnNpZGVyZWQYByADKAsyJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbnNpZGVyZWRSdWxlUgpjb25zaWRlcmVkInIKDkNvbnNpZGVyZWRSdWxlEjQKBHJ1bGUYASABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEhgKB291dGNvbWUYAiABKAlSB291dGNvbWUSEAoDd2h5GAMgASgJUgN3aHkiKwoMSXRlbXNSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQiQwoNSXRlbXNSZXNwb25zZRIyCgVpdGVtcxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIFaXRlbXMiKgoOR2V0SXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZSJYCg5IaXN0b3J5UmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJpCg9IaXN0b3J5UmVzcG9uc2USPgoHZW50cmllcxgBIAMoCzIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeUVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIrkCCgxIaXN0b3J5RW50cnkSHQoKaGlzdG9yeV9pZBgBIAEoA1IJaGlzdG9yeUlkEhcKB2xvYW5faWQYAiABKANSBmxvYW5JZBIUCgVldmVudBgDIAEoCVIFZXZlbnQSEgoEZnJvbRgEIAEoCVIEZnJvbRIOCgJ0bxgFIAEoCVICdG8SJAoOaGFwcGVuZWRfYXRfbXMYBiABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgHIAEoA1IMcmVjb3JkZWRBdE1zEhYKBnBlcnNvbhgIIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAkgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCiABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgLIAEoCVIKcmVxdWVzdEtleSKDAQoOT3ZlcmR1ZVJlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSIgoNZHVlX2JlZm9yZV9tcxgCIAEoA1ILZHVlQmVmb3JlTXMSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl0KD092ZXJkdWVSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IihwEKEEluVHJhbnNpdFJlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSJAoOc2VudF9iZWZvcmVfbXMYAiABKANSDHNlbnRCZWZvcmVNcxIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiZgoRSW5UcmFuc2l0UmVzcG9uc2USOQoFaXRlbXMYASADKAsyIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1EZXRhaWxzUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciLCAgoOUHV0SXRlbVJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhsKCWl0ZW1fdHlwZRgEIAEoCVIIaXRlbVR5cGUSHwoLY2FsbF9udW1iZXIYBSABKAlSCmNhbGxOdW1iZXISIwoNcmVjb3JkX3NvdXJjZRgGIAEoCVIMcmVjb3JkU291cmNlEjIKFXJlY29yZF9jb250cm9sX251bWJlchgHIAEoCVITcmVjb3JkQ29udHJvbE51bWJlchIWCgZmaWVsZHMYCCADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAkgASgDUg9leHBlY3RlZFZlcnNpb24igQMKElB1dExvYW5SdWxlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKA1SBGRheXMSGwoJbG9hbnNfbWF4GAcgASgNUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKA1SC3JlbmV3YWxzTWF4EhYKBmZpZWxkcxgKIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YCyABKANSD2V4cGVjdGVkVmVyc2lvbhIiCg12YWxpZF9mcm9tX21zGAwgASgDUgt2YWxpZEZyb21NcxIkCg52YWxpZF91bnRpbF9tcxgNIAEoA1IMdmFsaWRVbnRpbE1zSgQICRAKIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyIuCg9Td2VlcER1ZVJlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZCJHChBTd2VlcER1ZVJlc3BvbnNlEhkKCGR1ZV9zb29uGAEgASgNUgdkdWVTb29uEhgKB292ZXJkdWUYAiABKA1SB292ZXJkdWUiXQoQQ29uZmxpY3RzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISGwoJb25seV9vcGVuGAMgASgIUghvbmx5T3BlbiJMChVTZXR0bGVDb25mbGljdFJlcXVlc3QSHwoLY29uZmxpY3RfaWQYASABKANSCmNvbmZsaWN0SWQSEgoEbm90ZRgCIAEoCVIEbm90ZSJrChFDb25mbGljdHNSZXNwb25zZRI+Cgljb25mbGljdHMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ugljb25mbGljdHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IinwQKCENvbmZsaWN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB2JhcmNvZGUYAyABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIXCgdsb2FuX2lkGAUgASgDUgZsb2FuSWQSIgoNb3RoZXJfbG9hbl9pZBgGIAEoA1ILb3RoZXJMb2FuSWQSJgoPb3RoZXJfcmVhZGVyX2lkGAcgASgDUg1vdGhlclJlYWRlcklkEiQKDmhhcHBlbmVkX2F0X21zGAggASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYCSABKANSDHJlY29yZGVkQXRNcxIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSJwoPZGV2aWNlX3NlcXVlbmNlGAsgASgEUg5kZXZpY2VTZXF1ZW5jZRISCgRydWxlGAwgASgJUgRydWxlEhIKBGNhcmQYDSABKAlSBGNhcmQSIgoNc2V0dGxlZF9hdF9tcxgOIAEoA1ILc2V0dGxlZEF0TXMSLgoTc2V0dGxlZF9hdF90ZXJtaW5hbBgPIAEoCVIRc2V0dGxlZEF0VGVybWluYWwSHQoKc2V0dGxlZF9ieRgQIAEoA1IJc2V0dGxlZEJ5EhIKBG5vdGUYESABKAlSBG5vdGUiUAoQQ29uZmxpY3RSZWNvcmRlZBI8Cghjb25mbGljdBgBIAEoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RSCGNvbmZsaWN0Ij8KC0xvYW5DaGFuZ2VkEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iPwoLSXRlbUNoYW5nZWQSMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbSJaCg1Db25maWd1cmF0aW9uEiUKDnJlcGVhdF9taW51dGVzGAEgASgNUg1yZXBlYXRNaW51dGVzEiIKDWR1ZV9zb29uX2RheXMYAiABKA1SC2R1ZVNvb25EYXlzKroRCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASUAoMSVRFTV9VTktOT1dOEAEaPoq1GDoIBRIV5rKh5pyJ6L+Z5YaM5Zu+5Lmm44CCGhZUaGVyZSBpcyBubyBzdWNoIGl0ZW0uIgdiYXJjb2RlElwKDElURU1fT05fTE9BThACGkqKtRhGCAkSEuivpeWGjOW3suWAn+WHuuOAghoUVGhlIGl0ZW0gaXMgb24gbG9hbi4iBHJ1bGUiB2JhcmNvZGUiCWR1ZV9hdF9tcxJOChFJVEVNX05PVF9MRU5EQUJMRRADGjeKtRgzCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuIgRydWxlElcKDlJFQURFUl9CTE9DS0VEEAQaQ4q1GD8ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuIgVibG9jayIIdW50aWxfbXMSVwoOUkVBREVSX0VYUElSRUQQBRpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxKAAQoSTE9BTl9MSU1JVF9SRUFDSEVEEAYaaIq1GGQICRIV5bey6L6+5YCf6ZiF5LiK6ZmQ44CCGjBUaGUgcmVhZGVyIGhhcyBhcyBtYW55IGxvYW5zIGFzIHRoZSBydWxlIGFsbG93cy4iBHJ1bGUiBWxpbWl0IgpvcGVuX2xvYW5zEmMKB05PX1JVTEUQBxpWirUYUggJEh7msqHmnInpgILnlKjnmoTlgJ/pmIXop4TliJnjgIIaGU5vIGxvYW4gcnVsZSBjb3ZlcnMgdGhpcy4iCGNhdGVnb3J5IglpdGVtX3R5cGUSdgoVTk9UX09OX0xPQU5fVE9fUkVBREVSEAgaW4q1GFcICRIh6K+l5YaM5bm25pyq5YCf57uZ6L+Z5L2N6K+76ICF44CCGidUaGUgaXRlbSBpcyBub3Qgb24gbG9hbiB0byB0aGlzIHJlYWRlci4iB2JhcmNvZGUSeAoVUkVORVdBTF9MSU1JVF9SRUFDSEVEEAkaXYq1GFkICRIV5bey6L6+57ut5YCf5LiK6ZmQ44CCGjFUaGUgbG9hbiB3YXMgcmVuZXdlZCBhcyBvZnRlbiBhcyB0aGUgcnVsZSBhbGxvd3MuIgRydWxlIgVsaW1pdBJcCg5SRUFERVJfVU5LTk9XThAKGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSfAoOUkVDT1JEX1VOS05PV04QCxpoirUYZAgFEhXmsqHmnInov5nmnaHkuabnm67jgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVjb3JkLiIJcmVjb3JkX2lkIg1yZWNvcmRfc291cmNlIhVyZWNvcmRfY29udHJvbF9udW1iZXISWAoOQlJBTkNIX1VOS05PV04QDBpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSggEKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThANGmeKtRhjCAkSIeatpOe7iOerr+acqueZu+iusOS4uuacjeWKoeeCueOAghoxVGhpcyB0ZXJtaW5hbCBpcyBub3QgYSBzZXJ2aWNlIHBvaW50IG9mIHRoZSBjaXR5LiIEY29kZSIDd2h5ElgKDUZJRUxEX0lOVkFMSUQQDhpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEA8aQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuEn4KEFZFUlNJT05fQ09ORkxJQ1QQEBpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSWAoMUlVMRV9VTktOT1dOEBEaRoq1GEIIBRIb5rKh5pyJ6L+Z5p2h5YCf6ZiF6KeE5YiZ44CCGhtUaGVyZSBpcyBubyBzdWNoIGxvYW4gcnVsZS4iBGNvZGUSZQoQQ09ORkxJQ1RfVU5LTk9XThASGk+KtRhLCAUSHuayoeaciei/meadoeW+heWkhOeQhuiusOW9leOAghoaVGhlcmUgaXMgbm8gc3VjaCBjb25mbGljdC4iC2NvbmZsaWN0X2lkEnEKEENPTkZMSUNUX1NFVFRMRUQQExpbirUYVwgJEhXor6XorrDlvZXlt7LlpITnkIbjgIIaIFRoZSBjb25mbGljdCBpcyBzZXR0bGVkIGFscmVhZHkuIgtjb25mbGljdF9pZCINc2V0dGxlZF9hdF9tcxJxChNQT0lOVF9ET0VTX05PVF9MRU5EEBQaWIq1GFQICRIe5q2k5pyN5Yqh54K55LiN5Yqe55CG5YCf5Ye644CCGiFUaGlzIHNlcnZpY2UgcG9pbnQgZG9lcyBub3QgbGVuZC4iDXNlcnZpY2VfcG9pbnQSeQoWUE9JTlRfVEFLRVNfTk9fUkVUVVJOUxAVGl2KtRhZCAkSHuatpOacjeWKoeeCueS4jeaOpeWPl+i/mOS5puOAghomVGhpcyBzZXJ2aWNlIHBvaW50IHRha2VzIG5vdGhpbmcgYmFjay4iDXNlcnZpY2VfcG9pbnQqUwoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABINCglBVkFJTEFCTEUQARILCgdPTl9MT0FOEAISDgoKSU5fVFJBTlNJVBADMq4VCgtDaXJjdWxhdGlvbhKxAgoGQm9ycm93EiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXF1ZXN0GiYubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Cb3Jyb3dSZXNwb25zZSLXAYq1GNIBCgIIAQoECAEQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioRSVRFTV9OT1RfTEVOREFCTEUqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoSTE9BTl9MSU1JVF9SRUFDSEVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDlJFQURFUl9VTktOT1dOKhNQT0lOVF9ET0VTX05PVF9MRU5EShBjaXJjdWxhdGlvbi5sZW5kErABCgZSZXR1cm4SJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIleKtRhTCgIIAQoCCAMKBAgBEAEKBAgDEAEQAioMSVRFTV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qFlBPSU5UX1RBS0VTX05PX1JFVFVSTlMS/QEKBVJlbmV3EiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVzcG9uc2UipgGKtRihAQoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qFU5PVF9PTl9MT0FOX1RPX1JFQURFUioVUkVORVdBTF9MSU1JVF9SRUFDSEVEKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqDlJFQURFUl9VTktOT1dOShBjaXJjdWxhdGlvbi5sZW5kEpIBCgVMb2FucxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1Jlc3BvbnNlIjyKtRg4CgQIARABCgQIAhABCgIIAwoCCAQQASABKg5SRUFERVJfVU5LTk9XTioOQ1VSU09SX0lOVkFMSUQSyAEKB0V4cGxhaW4SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5FeHBsYWluUmVzcG9uc2UibIq1GGgKBAgBEAEKBAgDEAEKBAgDEAIKAggEEAEqDElURU1fVU5LTk9XTioOUkVBREVSX1VOS05PV04qB05PX1JVTEUqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTkoQY2lyY3VsYXRpb24ubGVuZBJuCgVJdGVtcxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbXNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESfgoHR2V0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuR2V0SXRlbVJlcXVlc3QaIy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1EZXRhaWxzIiaKtRgiCgAKAggBCgIIAgoCCAMKAggEEAEqDElURU1fVU5LTk9XThKdAQoHSGlzdG9yeRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSGlzdG9yeVJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkhpc3RvcnlSZXNwb25zZSJBirUYPQoCCAQKBAgDEAIQASoMSVRFTV9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24uaXRlbXMSnwEKB092ZXJkdWUSJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLk92ZXJkdWVSZXF1ZXN0GicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5PdmVyZHVlUmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSpQEKCUluVHJhbnNpdBIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSW5UcmFuc2l0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDkJSQU5DSF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoRY2lyY3VsYXRpb24ubGlzdHMSwwEKB1B1dEl0ZW0SJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlB1dEl0ZW1SZXF1ZXN0GhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtInKKtRhuCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUNPUkRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDElURU1fVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRY2lyY3VsYXRpb24uaXRlbXMSlgEKC1B1dExvYW5SdWxlEioubGVjdGVybi5jaXJjdWxhdGlvbi52MS5QdXRMb2FuUnVsZVJlcXVlc3QaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlIjmKtRg1CgIIBBACKg1GSUVMRF9JTlZBTElEKgxSVUxFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QScAoJTG9hblJ1bGVzEigubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXF1ZXN0GikubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUnVsZXNSZXNwb25zZSIOirUYCgoCCAQKAggDEAESjwEKCUNvbmZsaWN0cxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3RzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgt3b3JrLnNldHRsZRKzAQoOU2V0dGxlQ29uZmxpY3QSLS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlNldHRsZUNvbmZsaWN0UmVxdWVzdBogLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ29uZmxpY3QiUIq1GEwKAggECgQIAxACEAIqEENPTkZMSUNUX1VOS05PV04qEENPTkZMSUNUX1NFVFRMRUQqDUZJRUxEX0lOVkFMSURKC3dvcmsuc2V0dGxlEmUKCFN3ZWVwRHVlEicubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Td2VlcER1ZVJlcXVlc3QaKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlN3ZWVwRHVlUmVzcG9uc2UiBoq1GAIQAkqUQQpICgEMEgMBABIaPiBMZW5kaW5nOiBpdGVtcywgbG9hbnMsIGFuZCB0aGUgcnVsZXMgdGhhdCBkZWNpZGUgYWJvdXQgdGhlbS4KCkIKAgYAEgQHAFMBGjYgVGhlIGxvYW4gZGVzayBvZiB0aGUgY2l0eSwgd2hlcmV2ZXIgdGhlIGRlc2sgc3RhbmRzLgoKxwQKBAYAAgASBA0CEAMauAQgTGVuZHMgYW4gaXRlbSB0byB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluIChvciwgd2hlcmUgc3RhZmYgYXJlIHNpZ25lZCBpbiBhdCBhIGRlc2ssIHRvIHRoZSByZWFkZXIgb2YgYSBjYXJkKS4gV2hhdAogd2FzIGRvbmUgb2ZmbGluZSAodGhlIGNhbGwgY2FycmllcyBhIHRpbWUgaW4gdGhlIHBhc3QgYW5kIGEgZGV2aWNlIHNlcXVlbmNlLCBvciBubyBzZXNzaW9uLCBvciBpcyBvbGRlciB0aGFuIGEgcmVwZWF0CiBjYW4gYmUpIGlzIHJlY29yZGVkIHdoYXRldmVyIHRoZSBydWxlcyBzYXk7IGVhY2ggcnVsZSB0aGF0IGl0IGJyb2tlIGJlY29tZXMgYSBjb25mbGljdC4gQSByZXBlYXQsIHdoaWNoIGNhcnJpZXMgdGhlCiB0aW1lIG9mIHRoZSBmaXJzdCB0cnkgYW5kIG5vIGRldmljZSBzZXF1ZW5jZSwgaXMgZGVjaWRlZCBieSB0aGUgcnVsZXMgYXMgb2YgdGhlbi4gQSBkZXZpY2Ugd2hvc2UgcmVhZGVyIGNvdWxkIG5vdAogc2lnbiBpbiwgc2luY2UgaXRzIGxpbmUgd2FzIGRvd24sIHRlbGxzIHN1Y2ggYSBsb2FuIGxhdGVyIHdpdGhvdXQgYSBzZXNzaW9uIGFuZCBuYW1lcyB0aGUgY2FyZC4KCmcKBAYAAgESBBICFQMaWSBUYWtlcyBhbiBpdGVtIGJhY2ssIGZyb20gYW55b25lLCBhbnl3aGVyZS4gQW4gaXRlbSBvZiBhbm90aGVyIGJyYW5jaCBnb2VzIGludG8gdHJhbnNpdC4KCisKBAYAAgISBBcCGgMaHSBNb3ZlcyBhIGxvYW4ncyBkdWUgZGF0ZSBvbi4KCtkBCgQGAAIDEgQdAiADGsoBIExpc3RzIHRoZSByZWFkZXIncyBsb2Fuczogb3BlbiBvbmVzIGJ5IGR1ZSBkYXRlLCBvciBwYXN0IG9uZXMsIG5ld2VzdCBmaXJzdC4gQXQgYSBkZXNrIHdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW4gdGhlCiBvcGVuIGxvYW5zIG9mIHRoZSBjYXJkIHRoYXQgaXMgcHJlc2VudGVkIHRoZXJlIGFyZSB0b2xkOyBwYXN0IG9uZXMgbmVlZCBhIHNlc3Npb24uCgpfCgQGAAIEEgQiAiUDGlEgVGVsbHMgd2hhdCB3b3VsZCBiZSBkZWNpZGVkLCBieSB3aGljaCBydWxlIGFuZCB3aHksIGFuZCB3aGljaCBvdGhlciBydWxlcyBsb3N0LgoKNgoEBgACBRIEJwIpAxooIExpc3RzIHdoZXJlIHRoZSBpdGVtcyBvZiBhIHJlY29yZCBhcmUuCgp6CgQGAAIGEgQrAi4DGmwgVGVsbHMgYW4gaXRlbSBieSBpdHMgYmFyY29kZTogd2hhdCBpdCBpcywgd2hlcmUgaXQgaXMsIGFuZCBpdHMgb3BlbiBsb2FuIGFzIGZhciBhcyB0aGUgY2FsbGVyIG1heSBrbm93IGl0LgoKdQoEBgACBxIEMAIyAxpnIExpc3RzIHdoYXQgaGFwcGVuZWQgdG8gYW4gaXRlbSBhbmQgdG8gaXRzIGxvYW5zLCB0aGUgbGFzdCBmaXJzdDogd2hvIGRpZCBpdCB3aGVyZSwgYW5kIGJ5IHdoaWNoIGNhbGwuCgpfCgQGAAIIEgQ0AjYDGlEgTGlzdHMgdGhlIG9wZW4gbG9hbnMgb2YgYSBicmFuY2ggdGhhdCBhcmUgb3ZlcmR1ZSwgdGhlIGVhcmxpZXN0IGR1ZSBkYXRlIGZpcnN0LgoKaQoEBgACCRIEOAI6AxpbIExpc3RzIHRoZSBpdGVtcyB0aGF0IGFyZSBvbiB0aGVpciB3YXkgdG8gYSBicmFuY2gsIHdoYXQgd2FzIHNlbnQgZmlyc3QgYmVmb3JlIHRoZSBvdGhlcnMuCgo6CgQGAAIKEgQ8Aj4DGiwgQWRkcyBvciBjaGFuZ2VzIGFuIGl0ZW0sIGZvdW5kIGJ5IGJhcmNvZGUuCgo7CgQGAAILEgRAAkIDGi0gQWRkcyBvciBjaGFuZ2VzIGEgbG9hbiBydWxlLCBmb3VuZCBieSBjb2RlLgoKOgoEBgACDBIERAJGAxosIExpc3RzIHRoZSBsb2FuIHJ1bGVzLCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKeAoEBgACDRIESAJKAxpqIExpc3RzIHdoYXQgaGFwcGVuZWQgYWdhaW5zdCB0aGUgcnVsZXMgYXQgdGVybWluYWxzIHRoYXQgd2VyZSBvZmZsaW5lLCBvbGRlc3QgZmlyc3QsIGZvciBzdGFmZiB0byBzZXR0bGUuCgpYCgQGAAIOEgRMAk4DGkogU2F5cyB0aGF0IHN0YWZmIGhhdmUgbG9va2VkIGF0IGEgY29uZmxpY3QgYW5kIGRvbmUgd2hhdCB0aGVyZSB3YXMgdG8gZG8uCgp7CgQGAAIPEgRQAlIDGm0gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggYnJhbmNoOiB0ZWxscyB3aGljaCBvZiBpdHMgbG9hbnMgYXJlIGR1ZSBzb29uIGFuZCB3aGljaCBhcmUgb3ZlcmR1ZS4KCiYKAgUAEgRWAG0BGhogV2h5IENpcmN1bGF0aW9uIHJlZnVzZXMuCgorCgIFARIEcAB1ARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgotCgQEAAIDEgN8AhsaICBUaGUgYnJhbmNoIHRoYXQgaXQgYmVsb25ncyB0by4KCkoKBAQAAgQSA34CFho9IFRoZSBicmFuY2ggdGhhdCBpdCBpcyBhdCwgb3IsIGluIHRyYW5zaXQsIHdhcyBsYXN0IHNlZW4gYXQuCgoqCgQEAAIFEgSAAQIiGhwgSW4gdHJhbnNpdDogd2hlcmUgaXQgZ29lcy4KCkQKBAQAAgYSBIIBAhcaNiAiYm9vayIsICJyZWZlcmVuY2UiLCAiZHZkIjogd2hhdCBydWxlcyBhcmUgbWFkZSBmb3IuCgooCgQEAAIJEgSGAQIXGhogT24gbG9hbjogd2hlbiBpdCBpcyBkdWUuCgqCAQoEBAACCxIEiQECFRp0IFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UgYnkgUHV0SXRlbTsgbGVuZGluZyBjaGFuZ2VzIG5vdGhpbmcgb2YgaXQuIFRvbGQgYnkgR2V0SXRlbSwgSXRlbXMgYW5kIFB1dEl0ZW0sIGVsc2V3aGVyZSAwLgoKMAoCBAESBo0BAJoBARoiIEFuIGl0ZW0gd2l0aCB3aGF0IGJlbG9uZ3MgdG8gaXQuCgohCgQEAQIAEgSPAQIQGhMgV2l0aCBpdHMgdmVyc2lvbi4KCrsBCgQEAQIBEgSSAQIQGqwBIFRoZSBvcGVuIGxvYW4uIEFic2VudCB3aGVyZSB0aGVyZSBpcyBub25lLCBhbmQgd2hlcmUgdGhlIGNhbGxlciBtYXkgbm90IGtub3cgd2hvc2UgaXQgaXM6IGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvcgogbWF5LCBhbmQgdGhlIHJlYWRlciB3aG8gaGFzIGl0LiBJdHMgaXRlbSBpcyBhYnNlbnQuCgpFCgQEAQICEgSUAQIeGjcgVGhlIG5hbWVzIG9mIHRoZSBicmFuY2hlczsgZW1wdHkgd2hlcmUgdGhlcmUgaXMgbm9uZS4KCn8KBAQBAgUSBJgBAhcacSBXaGVuIGFuZCBhdCB3aGljaCB0ZXJtaW5hbCBpdCB3YXMgbGFzdCBsZW50IG9yIHRha2VuIGJhY2s7IDAgYW5kIGVtcHR5OiBuZXZlci4gRm9yIGEgZGVzayBhbmQgYW4gYWRtaW5pc3RyYXRvci4KCh0KBAQCAgUSBKMBAhsaDyAwOiBzdGlsbCBvdXQuCgozCgQEAgIHEgSmAQISGiUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkLCBieSBpdHMgY29kZS4KCjQKBAQCAgoSBKoBAhQaJiBTdGlsbCBvdXQsIGFuZCBpdHMgZHVlIGRhdGUgaXMgb3Zlci4KCrUBCgIEAxIGrwEAwQEBGqYBIEEgcnVsZSBmb3IgbG9hbnMuIFRoZSBtb3N0IHNwZWNpZmljIHRoYXQgbWF0Y2hlcyBkZWNpZGVzOiBlYWNoIG9mIHRoZSB0aHJlZSB0aGF0IGlzIGdpdmVuIGNvdW50czsKIHdoZXJlIGFzIG1hbnkgYXJlIGdpdmVuLCBjYXRlZ29yeSBnb2VzIGJlZm9yZSB0eXBlIGJlZm9yZSBicmFuY2guCgovCgQEAwIAEgSxAQISGiEgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0LWJvb2siLgoKGwoEBAMCARIEswECFhoNIEVtcHR5OiBhbnkuCgouCgQEAwIDEgS2AQIWGiAgMDogYW55LiBUaGUgYnJhbmNoIHRoYXQgbGVuZHMuCgptCgQEAwIGEgS6AQIXGl8gT3BlbiBsb2FucyB0aGF0IGEgcmVhZGVyIG1heSBoYXZlIHVuZGVyIHRoaXMgcnVsZSdzIGNhdGVnb3J5IGF0IG9uY2UsIHdoYXRldmVyIHRoZSBpdGVtIHR5cGUuCgpXCgQEAwIIEgS9AQIUGkkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4gVG9sZCBieSBMb2FuUnVsZXMgYW5kIFB1dExvYW5SdWxlLCBlbHNld2hlcmUgMC4KClQKBAQDAgkSBL8BAhsaRiBGcm9tIHdoZW4gdGhlIHJ1bGUgaG9sZHMsIGFuZCB1bnRpbCBiZWZvcmUgd2hlbjsgMDogd2l0aG91dCBhIGJvdW5kLgoKqQEKBAQEAgESBMcBAhIamgEgVGhlIHJlYWRlcidzIGNhcmQ6IGF0IGEgZGVzayB3aXRoIGEgc3RhZmYgc2Vzc2lvbiwgb3IgYXQgYSBkZXZpY2Ugd2l0aG91dCBhIHNlc3Npb24gd2hlcmUgdGhlIGNhbGwgY2FycmllcyBhIHRpbWUKIGluIHRoZSBwYXN0LiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCloKBAQFAgESBMwBAhgaTCBPcGVuIGxvYW5zIG9mIHRoZSByZWFkZXIsIHRoaXMgb25lIGluY2x1ZGVkLCBhbmQgaG93IG1hbnkgdGhlIHJ1bGUgYWxsb3dzLgoKbgoEBAUCAxIEzwECIBpgIFJlYXNvbnMgdGhhdCB3b3VsZCBoYXZlIHJlZnVzZWQgaXQsIGhhZCBpdCBub3QgaGFwcGVuZWQgYWxyZWFkeTogZWFjaCBpcyBhIGNvbmZsaWN0IGZvciBzdGFmZi4KCksKBAQHAgESBNcBAhAaPSBUaGUgbG9hbiB0aGF0IGVuZGVkOyBhYnNlbnQgd2hlcmUgdGhlIGl0ZW0gd2FzIG5vdCBvbiBsb2FuLgoKPgoEBAcCAhIE2QECFRowIEl0IGJlbG9uZ3MgZWxzZXdoZXJlIGFuZCB3YXMgcHV0IGludG8gdHJhbnNpdC4KClEKBAQIAgESBN4BAhIaQyBXaXRoIGEgc3RhZmYgc2Vzc2lvbjogdGhlIHJlYWRlcidzIGNhcmQuIEVsc2V3aGVyZSBpdCBpcyByZWZ1c2VkLgoKfgoEBAoCABIE5QECEhpwIEZyb20gc3RhZmYsIGFuIGFkbWluaXN0cmF0b3IsIG9yIGEgZGVzayB3aGVyZSBub2JvZHkgaXMgc2lnbmVkIGluOiB0aGUgcmVhZGVyJ3MgY2FyZC4gRWxzZXdoZXJlIGl0IGlzIHJlZnVzZWQuCgopCgQECgICEgToAQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKawoEBAwCARIE8gECEhpdIFdpdGggYSBzdGFmZiBzZXNzaW9uLCBvciBmcm9tIGFuIGFkbWluaXN0cmF0b3I6IHRoZSByZWFkZXIncyBjYXJkLiBFbHNld2hlcmUgaXQgaXMgcmVmdXNlZC4KCnMKBAQMAgISBPQBAhIaZSBBcyBvZiB0aGlzIG1vbWVudCwgd2hpY2ggbWF5IGJlIGluIHRoZSBmdXR1cmUsIHNvIHRoYXQgcnVsZXMgY2FuIGJlIHRyaWVkIGJlZm9yZSB0aGV5IGhvbGQ7IDA6IG5vdy4KCiUKBAQNAgESBPkBAhQaFyBFbXB0eSB3aGVyZSBpdCB3b3VsZC4KClwKBAQNAgISBPsBAhQaTiBUaGUgcnVsZSB0aGF0IGRlY2lkZXMsIGFuZCB0aG9zZSB0aGF0IG1hdGNoZWQgYW5kIGxvc3QsIG1vc3Qgc3BlY2lmaWMgZmlyc3QuCgpVCgQEDQIGEgSAAgIpGkcgRXZlcnkgcnVsZSwgbW9zdCBzcGVjaWZpYyBmaXJzdCwgd2l0aCB3aGF0IGJlY2FtZSBvZiBpdDsgYXQgbW9zdCA1MDAuCgoqCgIEDhIGgwIAiQIBGhwgQSBydWxlIHRoYXQgd2FzIGxvb2tlZCBhdC4KCl0KBAQOAgESBIYCAhUaTyAid29uIiwgImxvc3QiIGFnYWluc3QgYSBtb3JlIHNwZWNpZmljIG9uZSwgIm90aGVyX2Nhc2UiLCAibm90X3lldCIgb3IgIm92ZXIiLgoKLgoEBA4CAhIEiAICERogIFdoeSwgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKKQoEBBICARIElgICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjMKAgQUEgaeAgCvAgEaJSBPbmUgbW92ZSBvZiBhbiBpdGVtIG9yIG9mIGl0cyBsb2FuLgoKLQoEBBQCARIEoQICFBofIFRoZSBsb2FuIHRoYXQgbW92ZWQ7IDA6IG5vbmUuCgpTCgQEFAICEgSjAgITGkUgImxlbnQiOiBhbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGVzLCBgbGVjdGVybiBzdGF0ZXMgY2lyY3VsYXRpb25gLgoKZQoEBBQCAxIEpQICEhpXIFN0YXRlcyBvZiB0aGUgaXRlbSwgb3Igb2YgdGhlIGxvYW4gd2hlcmUgdGhlIGl0ZW0ncyBkb2VzIG5vdCBjaGFuZ2U7IGVtcHR5OiBpdCBiZWdhbi4KCi0KBAQUAgcSBKoCAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKJAoEBBQCCRIErQICFRoWICJDaXJjdWxhdGlvbi9Cb3Jyb3ciCgolCgQEFQIAEgSyAgIZGhcgVGhlIGJyYW5jaCB0aGF0IGxlbnQuCgpECgQEFQIBEgS0AgIaGjYgT25seSBsb2FucyB0aGF0IHdlcmUgZHVlIGJlZm9yZSB0aGlzIG1vbWVudDsgMDogbm93LgoKKQoEBBUCAhIEtgICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjMKBAQXAgASBL8CAhkaJSBUaGUgYnJhbmNoIHdoZXJlIHRoZXkgYXJlIGV4cGVjdGVkLgoKRQoEBBcCARIEwQICGxo3IE9ubHkgaXRlbXMgdGhhdCB3ZXJlIHNlbnQgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBub3cuCgopCgQEFwICEgTDAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKUQoEBBgCABIEyAICIRpDIFdpdGggd2hlbiBhbmQgd2hlcmUgZWFjaCB3YXMgc2VudCwgYW5kIHRoZSBuYW1lcyBvZiB0aGUgYnJhbmNoZXMuCgpVCgQEGQIFEgTSAgIbGkcgV2l0aCByZWNvcmRfaWQgMDogdGhlIHJlY29yZCBieSBpdHMgY29udHJvbCBudW1iZXIgd2l0aGluIGl0cyBzb3VyY2UuCgpyCgQEGQIHEgTVAgIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEGQIIEgTXAgIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKVwoCBBoSBtoCAOoCARpJIFRoZSBmaWVsZHMgb2YgYSBMb2FuUnVsZSwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycyBidXQgZm9yIHdoZW4gaXQgaG9sZHMuCgpyCgQEGgIIEgTlAgIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEGgIJEgTnAgIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKLAoEBB4CABIE9QICFhoeIEhvdyBtYW55IGxvYW5zIHdlcmUgdG9sZCBvZi4KCikKBAQfAgASBPoCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgoyCgQEHwICEgT9AgIVGiQgTGVhdmVzIG91dCB0aG9zZSB0aGF0IGFyZSBzZXR0bGVkLgoKLgoEBCACARIEggMCEhogIFdoYXQgd2FzIGRvbmUsIGZvciB0aGUgcmVjb3JkLgoKawoCBCISBooDAKMDARpdIFNvbWV0aGluZyB0aGF0IGhhcHBlbmVkIGFuZCBicm9rZSBhIHJ1bGUuIFdoYXQgaGFwcGVuZWQgaXMga2VwdDsgc3RhZmYgZGVjaWRlIHdoYXQgZm9sbG93cy4KCkYKBAQiAgESBI0DAhQaOCBUaGUgcmVhc29uIHRoYXQgd291bGQgaGF2ZSByZWZ1c2VkIGl0OiAiSVRFTV9PTl9MT0FOIi4KCjQKBAQiAgMSBJADAhYaJiBXaG8gZGlkIGl0OyAwIHdoZXJlIGl0IGlzIG5vdCBrbm93bi4KCjYKBAQiAgQSBJIDAhQaKCBUaGUgbG9hbiB0aGF0IHdhcyBtYWRlIG9mIGl0OyAwOiBub25lLgoKSgoEBCICBRIElAMCGho8IFRoZSBsb2FuIHRoYXQgc3Rvb2QgYWdhaW5zdCBpdCwgYW5kIHdob3NlIGl0IHdhczsgMDogbm9uZS4KCjYKBAQiAgsSBJsDAhMaKCBUaGUgcnVsZSB0aGF0IHdhcyBicm9rZW4sIGJ5IGl0cyBjb2RlLgoKRwoEBCICDBIEnQMCExo5IFRoZSBjYXJkIHRoYXQgd2FzIG5hbWVkLCB3aGVyZSBubyByZWFkZXIgd2FzIHNpZ25lZCBpbi4KCmgKBAQiAg0SBJ8DAhsaWiBXaGVuIHN0YWZmIHNldHRsZWQgaXQsIHdoZXJlLCB3aG8gd2FzIHNpZ25lZCBpbiB0aGVyZSwgYW5kIHdoYXQgd2FzIGRvbmU7IDA6IGl0IGlzIG9wZW4uCgplCgIEIxIGpgMAqAMBGlcgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmNvbmZsaWN0Iiwga2luZHMgImNvbmZsaWN0IiBhbmQgInNldHRsZWQiLgoKqAEKAgQkEgasAwCuAwEamQEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmxvYW4iOiBraW5kcyAibGVudCIsICJyZXR1cm5lZCIsICJyZW5ld2VkIjsgYW5kIGJ5IGl0c2VsZiAiZHVlX3Nvb24iIGFuZAogIm92ZXJkdWUiLCBvbmNlIGZvciBlYWNoIGR1ZSBkYXRlLgoKWgoCBCUSBrADALIDARpMIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJjaXJjdWxhdGlvbi5pdGVtIjoga2luZHMgInNlbnQiLCAiYXJyaXZlZCIuCgpTCgIEJhIGtQMAuwMBGkUgVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgbGVjdGVybi5qc29uNS4gMCBpcyB0aGUgZGVmYXVsdCBldmVyeXdoZXJlLgoKuQEKBAQmAgASBLgDAhwaqgEgSG93IG1hbnkgbWludXRlcyBhZnRlciBpdHMgaGFwcGVuZWRfYXRfbXMgYSBCb3Jyb3cgd2l0aG91dCBhIGRldmljZV9zZXF1ZW5jZSBjb3VudHMgYXMgYSByZXBlYXQsIHdoaWNoIHRoZSBydWxlcwogZGVjaWRlOiAxNSBieSBkZWZhdWx0LiBXaGF0IGlzIG9sZGVyIHdhcyBkb25lIG9mZmxpbmUuCgpeCgQEJgIBEgS6AwIbGlAgSG93IG1hbnkgZGF5cyBiZWZvcmUgaXRzIGR1ZSBkYXRlIGEgbG9hbiBpcyB0b2xkIHRvIGJlIGR1ZSBzb29uOiAzIGJ5IGRlZmF1bHQuCmIGcHJvdG8z"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// The daemon itself, by a timer for each branch: tells which of its loans are due soon and which are overdue.
        public static let sweepDue = TimerMethod<Circulation.SweepDueRequest>(Circulation.description.methods[15])
    }
}
