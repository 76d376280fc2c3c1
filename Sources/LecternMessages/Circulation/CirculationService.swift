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

        /// Lends an item to the reader that is signed in (or, at a desk, to the reader of a card). What has
        /// happened already (the call carries a time in the past) is recorded whatever the rules say; each rule that it
        /// broke becomes a conflict.
        func borrow(_ request: Circulation.BorrowRequest, _ call: Call) throws -> Circulation.BorrowResponse

        /// Takes an item back, from anyone, anywhere. An item of another branch goes into transit.
        func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> Circulation.ReturnResponse

        /// Moves a loan's due date on.
        func renew(_ request: Circulation.RenewRequest, _ call: Call) throws -> Circulation.RenewResponse

        /// Lists the reader's loans: open ones by due date, or past ones, newest first.
        func loans(_ request: Circulation.LoansRequest, _ call: Call) throws -> Circulation.LoansResponse

        /// Tells what would be decided, by which rule and why, and which other rules lost.
        func explain(_ request: Circulation.ExplainRequest, _ call: Call) throws -> Circulation.ExplainResponse

        /// Lists where the items of a record are.
        func items(_ request: Circulation.ItemsRequest, _ call: Call) throws -> Circulation.ItemsResponse

        /// Adds or changes an item, found by barcode.
        func putItem(_ request: Circulation.PutItemRequest, _ call: Call) throws -> Circulation.Item

        /// Adds or changes a loan rule.
        func putLoanRule(_ request: Circulation.LoanRule, _ call: Call) throws -> Circulation.LoanRule

        /// Lists the loan rules, most specific first.
        func loanRules(_ request: Circulation.LoanRulesRequest, _ call: Call) throws -> Circulation.LoanRulesResponse

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        func conflicts(_ request: Circulation.ConflictsRequest, _ call: Call) throws -> Circulation.ConflictsResponse
    }

    /// Calls `lectern.circulation.v1.Circulation`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Lends an item to the reader that is signed in (or, at a desk, to the reader of a card). What has
        /// happened already (the call carries a time in the past) is recorded whatever the rules say; each rule that it
        /// broke becomes a conflict.
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

        /// Lists the reader's loans: open ones by due date, or past ones, newest first.
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

        /// Adds or changes an item, found by barcode.
        public func putItem(_ request: Circulation.PutItemRequest) throws -> Circulation.Item {
            try Circulation.Item(try caller.call(Circulation.description.methods[6], try request.encoded()))
        }

        /// Adds or changes a loan rule.
        public func putLoanRule(_ request: Circulation.LoanRule) throws -> Circulation.LoanRule {
            try Circulation.LoanRule(try caller.call(Circulation.description.methods[7], try request.encoded()))
        }

        /// Lists the loan rules, most specific first.
        public func loanRules(_ request: Circulation.LoanRulesRequest) throws -> Circulation.LoanRulesResponse {
            try Circulation.LoanRulesResponse(try caller.call(Circulation.description.methods[8], try request.encoded()))
        }

        /// Lists what happened against the rules at terminals that were offline, oldest first, for staff to settle.
        public func conflicts(_ request: Circulation.ConflictsRequest) throws -> Circulation.ConflictsResponse {
            try Circulation.ConflictsResponse(try caller.call(Circulation.description.methods[9], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        private let service: Implementation

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        public init(_ service: Implementation) { self.service = service }

        public var description: ServiceDescription { Circulation.description }

        public func call(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.borrow(try .init(request: request), call).encoded()
            case 1: return try service.`return`(try .init(request: request), call).encoded()
            case 2: return try service.renew(try .init(request: request), call).encoded()
            case 3: return try service.loans(try .init(request: request), call).encoded()
            case 4: return try service.explain(try .init(request: request), call).encoded()
            case 5: return try service.items(try .init(request: request), call).encoded()
            case 6: return try service.putItem(try .init(request: request), call).encoded()
            case 7: return try service.putLoanRule(try .init(request: request), call).encoded()
            case 8: return try service.loanRules(try .init(request: request), call).encoded()
            case 9: return try service.conflicts(try .init(request: request), call).encoded()
            default: throw MethodNumberError("lectern.circulation.v1.Circulation", method)
            }
        }

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
                allow: [.init(certificate: 1, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
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
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1), .init(certificate: 3, session: 2)],
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
                name: "lectern.circulation.v1.Circulation/PutItem", requestType: "lectern.circulation.v1.PutItemRequest", answerType: "lectern.circulation.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "RECORD_UNKNOWN", "BRANCH_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.circulation.v1.Circulation/PutLoanRule", requestType: "lectern.circulation.v1.LoanRule", answerType: "lectern.circulation.v1.LoanRule",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID"]
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KnxEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IkAKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbkqJCwq8AQoBDBIDAgASGrEBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4KCmYKAgUAEgQIABIBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDCwINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw0CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAw8CCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEQIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQVABkBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBBwAHwEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCIAKQEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyQCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAyYCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAygCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBCwAOgEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLgIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzECGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgo9CgQEAQIDEgMzAhIaMCBOT05FIG9ubHk6IGNoZWFwIGVub3VnaCB0byBydW4gb24gdGhlIHJlYWN0b3IuCgpeCgQEAQIEEgM1Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM3AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM5AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ9AEEBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgpiBnByb3RvMwqZTAoobGVjdGVybi9jaXJjdWxhdGlvbi92MS9jaXJjdWxhdGlvbi5wcm90bxIWbGVjdGVybi5jaXJjdWxhdGlvbi52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIvYCCgRJdGVtEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIYCgdiYXJjb2RlGAIgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgDIAEoA1IIcmVjb3JkSWQSJAoOaG9tZV9icmFuY2hfaWQYBCABKANSDGhvbWVCcmFuY2hJZBIbCglicmFuY2hfaWQYBSABKANSCGJyYW5jaElkEjIKFWRlc3RpbmF0aW9uX2JyYW5jaF9pZBgGIAEoA1ITZGVzdGluYXRpb25CcmFuY2hJZBIbCglpdGVtX3R5cGUYByABKAlSCGl0ZW1UeXBlEh8KC2NhbGxfbnVtYmVyGAggASgJUgpjYWxsTnVtYmVyEjcKBXN0YXRlGAkgASgOMiEubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtU3RhdGVSBXN0YXRlEhoKCWR1ZV9hdF9tcxgKIAEoA1IHZHVlQXRNcxIUCgV0aXRsZRgLIAEoCVIFdGl0bGUi2gIKBExvYW4SFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSMAoEaXRlbRgDIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIcCgpsZW50X2F0X21zGAQgASgDUghsZW50QXRNcxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSJAoOcmV0dXJuZWRfYXRfbXMYBiABKANSDHJldHVybmVkQXRNcxIaCghyZW5ld2FscxgHIAEoDVIIcmVuZXdhbHMSEgoEcnVsZRgIIAEoCVIEcnVsZRIoChBsZW50X2F0X3Rlcm1pbmFsGAkgASgJUg5sZW50QXRUZXJtaW5hbBIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgKIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsIuQBCghMb2FuUnVsZRISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKA1SBGRheXMSGwoJbG9hbnNfbWF4GAcgASgNUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKA1SC3JlbmV3YWxzTWF4Ij0KDUJvcnJvd1JlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkIpwBCg5Cb3Jyb3dSZXNwb25zZRIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEh0KCm9wZW5fbG9hbnMYAiABKA1SCW9wZW5Mb2FucxIbCglsb2Fuc19tYXgYAyABKA1SCGxvYW5zTWF4EhwKCWNvbmZsaWN0cxgEIAMoCVIJY29uZmxpY3RzIikKDVJldHVyblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZSKRAQoOUmV0dXJuUmVzcG9uc2USMAoEaXRlbRgBIAEoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuSXRlbVIEaXRlbRIwCgRsb2FuGAIgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuEhsKCXNlbnRfaG9tZRgDIAEoCFIIc2VudEhvbWUiPAoMUmVuZXdSZXF1ZXN0EhgKB2JhcmNvZGUYASABKAlSB2JhcmNvZGUSEgoEY2FyZBgCIAEoCVIEY2FyZCJBCg1SZW5ld1Jlc3BvbnNlEjAKBGxvYW4YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SBGxvYW4iZAoMTG9hbnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEcGFzdBgCIAEoCFIEcGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiWwoNTG9hbnNSZXNwb25zZRIyCgVsb2FucxgBIAMoCzIcLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblIFbG9hbnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiPgoORXhwbGFpblJlcXVlc3QSGAoHYmFyY29kZRgBIAEoCVIHYmFyY29kZRISCgRjYXJkGAIgASgJUgRjYXJkIvMBCg9FeHBsYWluUmVzcG9uc2USHQoKd291bGRfbGVuZBgBIAEoCFIJd291bGRMZW5kEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEjQKBHJ1bGUYAyABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgRydWxlEjgKBm90aGVycxgEIAMoCzIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVSBm90aGVycxIaCglkdWVfYXRfbXMYBSABKANSB2R1ZUF0TXMSHQoKb3Blbl9sb2FucxgGIAEoDVIJb3BlbkxvYW5zIisKDEl0ZW1zUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkIkMKDUl0ZW1zUmVzcG9uc2USMgoFaXRlbXMYASADKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBWl0ZW1zIv8BCg5QdXRJdGVtUmVxdWVzdBIYCgdiYXJjb2RlGAEgASgJUgdiYXJjb2RlEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSGwoJaXRlbV90eXBlGAQgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgFIAEoCVIKY2FsbE51bWJlchIjCg1yZWNvcmRfc291cmNlGAYgASgJUgxyZWNvcmRTb3VyY2USMgoVcmVjb3JkX2NvbnRyb2xfbnVtYmVyGAcgASgJUhNyZWNvcmRDb250cm9sTnVtYmVyIhIKEExvYW5SdWxlc1JlcXVlc3QiSwoRTG9hblJ1bGVzUmVzcG9uc2USNgoFcnVsZXMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlUgVydWxlcyJAChBDb25mbGljdHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJrChFDb25mbGljdHNSZXNwb25zZRI+Cgljb25mbGljdHMYASADKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ugljb25mbGljdHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IihAMKCENvbmZsaWN0Eh8KC2NvbmZsaWN0X2lkGAEgASgDUgpjb25mbGljdElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB2JhcmNvZGUYAyABKAlSB2JhcmNvZGUSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIXCgdsb2FuX2lkGAUgASgDUgZsb2FuSWQSIgoNb3RoZXJfbG9hbl9pZBgGIAEoA1ILb3RoZXJMb2FuSWQSJgoPb3RoZXJfcmVhZGVyX2lkGAcgASgDUg1vdGhlclJlYWRlcklkEiQKDmhhcHBlbmVkX2F0X21zGAggASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYCSABKANSDHJlY29yZGVkQXRNcxIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSJwoPZGV2aWNlX3NlcXVlbmNlGAsgASgEUg5kZXZpY2VTZXF1ZW5jZRISCgRydWxlGAwgASgJUgRydWxlIlAKEENvbmZsaWN0UmVjb3JkZWQSPAoIY29uZmxpY3QYASABKAsyIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0Ughjb25mbGljdCI/CgtMb2FuQ2hhbmdlZBIwCgRsb2FuGAEgASgLMhwubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2FuUgRsb2FuIj8KC0l0ZW1DaGFuZ2VkEjAKBGl0ZW0YASABKAsyHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1SBGl0ZW0qowoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJHCgxJVEVNX1VOS05PV04QARo1irUYMQgFEhXmsqHmnInov5nlhozlm77kuabjgIIaFlRoZXJlIGlzIG5vIHN1Y2ggaXRlbS4SQgoMSVRFTV9PTl9MT0FOEAIaMIq1GCwICRIS6K+l5YaM5bey5YCf5Ye644CCGhRUaGUgaXRlbSBpcyBvbiBsb2FuLhJIChFJVEVNX05PVF9MRU5EQUJMRRADGjGKtRgtCAkSEuivpeWGjOS4jeWkluWAn+OAghoVVGhlIGl0ZW0gaXMgbm90IGxlbnQuEkYKDlJFQURFUl9CTE9DS0VEEAQaMoq1GC4ICRIS6K+76ICF6K+B5Y+X6ZmQ44CCGhZUaGUgcmVhZGVyIGlzIGJsb2NrZWQuEkgKDlJFQURFUl9FWFBJUkVEEAUaNIq1GDAICRIV6K+76ICF6K+B5bey6L+H5pyf44CCGhVUaGUgY2FyZCBoYXMgZXhwaXJlZC4SZwoSTE9BTl9MSU1JVF9SRUFDSEVEEAYaT4q1GEsICRIV5bey6L6+5YCf6ZiF5LiK6ZmQ44CCGjBUaGUgcmVhZGVyIGhhcyBhcyBtYW55IGxvYW5zIGFzIHRoZSBydWxlIGFsbG93cy4STgoHTk9fUlVMRRAHGkGKtRg9CAkSHuayoeaciemAgueUqOeahOWAn+mYheinhOWImeOAghoZTm8gbG9hbiBydWxlIGNvdmVycyB0aGlzLhJtChVOT1RfT05fTE9BTl9UT19SRUFERVIQCBpSirUYTggJEiHor6XlhozlubbmnKrlgJ/nu5nov5nkvY3or7vogIXjgIIaJ1RoZSBpdGVtIGlzIG5vdCBvbiBsb2FuIHRvIHRoaXMgcmVhZGVyLhJrChVSRU5FV0FMX0xJTUlUX1JFQUNIRUQQCRpQirUYTAgJEhXlt7Lovr7nu63lgJ/kuIrpmZDjgIIaMVRoZSBsb2FuIHdhcyByZW5ld2VkIGFzIG9mdGVuIGFzIHRoZSBydWxlIGFsbG93cy4SSwoOUkVBREVSX1VOS05PV04QCho3irUYMwgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLhJLCg5SRUNPUkRfVU5LTk9XThALGjeKtRgzCAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuEksKDkJSQU5DSF9VTktOT1dOEAwaN4q1GDMIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4SdwoVU0VSVklDRV9QT0lOVF9VTktOT1dOEA0aXIq1GFgICRIh5q2k57uI56uv5pyq55m76K6w5Li65pyN5Yqh54K544CCGjFUaGlzIHRlcm1pbmFsIGlzIG5vdCBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGNpdHkuEkwKDUZJRUxEX0lOVkFMSUQQDho5irUYNQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuElUKDkNVUlNPUl9JTlZBTElEEA8aQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuKlMKCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJQVZBSUxBQkxFEAESCwoHT05fTE9BThACEg4KCklOX1RSQU5TSVQQAzLdDAoLQ2lyY3VsYXRpb24ShgIKBkJvcnJvdxIlLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVxdWVzdBomLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQm9ycm93UmVzcG9uc2UirAGKtRinAQoECAEQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qDElURU1fT05fTE9BTioRSVRFTV9OT1RfTEVOREFCTEUqDlJFQURFUl9CTE9DS0VEKg5SRUFERVJfRVhQSVJFRCoSTE9BTl9MSU1JVF9SRUFDSEVEKgdOT19SVUxFKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDlJFQURFUl9VTktOT1dOEp4BCgZSZXR1cm4SJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlcXVlc3QaJi5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJldHVyblJlc3BvbnNlIkWKtRhBCgIIAQoCCAMKBAgBEAEKBAgDEAEKBAgDEAIQAioMSVRFTV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04S6wEKBVJlbmV3EiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5SZW5ld1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLlJlbmV3UmVzcG9uc2UilAGKtRiPAQoECAEQAQoECAIQAQoECAMQAQoECAMQAhACKgxJVEVNX1VOS05PV04qFU5PVF9PTl9MT0FOX1RPX1JFQURFUioVUkVORVdBTF9MSU1JVF9SRUFDSEVEKg5SRUFERVJfQkxPQ0tFRCoOUkVBREVSX0VYUElSRUQqB05PX1JVTEUqDlJFQURFUl9VTktOT1dOEpQBCgVMb2FucxIkLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hbnNSZXF1ZXN0GiUubGVjdGVybi5jaXJjdWxhdGlvbi52MS5Mb2Fuc1Jlc3BvbnNlIj6KtRg6CgQIARABCgQIAhABCgQIAxABCgQIAxACEAEqDlJFQURFUl9VTktOT1dOKg5DVVJTT1JfSU5WQUxJRBK2AQoHRXhwbGFpbhImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuRXhwbGFpblJlcXVlc3QaJy5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkV4cGxhaW5SZXNwb25zZSJairUYVgoECAEQAQoECAMQAQoECAMQAgoCCAQQASoMSVRFTV9VTktOT1dOKg5SRUFERVJfVU5LTk9XTioHTk9fUlVMRSoVU0VSVklDRV9QT0lOVF9VTktOT1dOEm4KBUl0ZW1zEiQubGVjdGVybi5jaXJjdWxhdGlvbi52MS5JdGVtc1JlcXVlc3QaJS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW1zUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARKQAQoHUHV0SXRlbRImLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuUHV0SXRlbVJlcXVlc3QaHC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkl0ZW0iP4q1GDsKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XThJsCgtQdXRMb2FuUnVsZRIgLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGUaIC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkxvYW5SdWxlIhmKtRgVCgIIBBACKg1GSUVMRF9JTlZBTElEEnAKCUxvYW5SdWxlcxIoLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVzUmVxdWVzdBopLmxlY3Rlcm4uY2lyY3VsYXRpb24udjEuTG9hblJ1bGVzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEoIBCglDb25mbGljdHMSKC5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1JlcXVlc3QaKS5sZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNvbmZsaWN0c1Jlc3BvbnNlIiCKtRgcCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREqnGgpICgEMEgMBABIaPiBMZW5kaW5nOiBpdGVtcywgbG9hbnMsIGFuZCB0aGUgcnVsZXMgdGhhdCBkZWNpZGUgYWJvdXQgdGhlbS4KCkIKAgYAEgQHADcBGjYgVGhlIGxvYW4gZGVzayBvZiB0aGUgY2l0eSwgd2hlcmV2ZXIgdGhlIGRlc2sgc3RhbmRzLgoK+gEKBAYAAgASBAsCDgMa6wEgTGVuZHMgYW4gaXRlbSB0byB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluIChvciwgYXQgYSBkZXNrLCB0byB0aGUgcmVhZGVyIG9mIGEgY2FyZCkuIFdoYXQgaGFzCiBoYXBwZW5lZCBhbHJlYWR5ICh0aGUgY2FsbCBjYXJyaWVzIGEgdGltZSBpbiB0aGUgcGFzdCkgaXMgcmVjb3JkZWQgd2hhdGV2ZXIgdGhlIHJ1bGVzIHNheTsgZWFjaCBydWxlIHRoYXQgaXQKIGJyb2tlIGJlY29tZXMgYSBjb25mbGljdC4KCmcKBAYAAgESBBACEwMaWSBUYWtlcyBhbiBpdGVtIGJhY2ssIGZyb20gYW55b25lLCBhbnl3aGVyZS4gQW4gaXRlbSBvZiBhbm90aGVyIGJyYW5jaCBnb2VzIGludG8gdHJhbnNpdC4KCisKBAYAAgISBBUCGAMaHSBNb3ZlcyBhIGxvYW4ncyBkdWUgZGF0ZSBvbi4KClwKBAYAAgMSBBoCHQMaTiBMaXN0cyB0aGUgcmVhZGVyJ3MgbG9hbnM6IG9wZW4gb25lcyBieSBkdWUgZGF0ZSwgb3IgcGFzdCBvbmVzLCBuZXdlc3QgZmlyc3QuCgpfCgQGAAIEEgQfAiIDGlEgVGVsbHMgd2hhdCB3b3VsZCBiZSBkZWNpZGVkLCBieSB3aGljaCBydWxlIGFuZCB3aHksIGFuZCB3aGljaCBvdGhlciBydWxlcyBsb3N0LgoKNgoEBgACBRIEJAImAxooIExpc3RzIHdoZXJlIHRoZSBpdGVtcyBvZiBhIHJlY29yZCBhcmUuCgo6CgQGAAIGEgQoAioDGiwgQWRkcyBvciBjaGFuZ2VzIGFuIGl0ZW0sIGZvdW5kIGJ5IGJhcmNvZGUuCgosCgQGAAIHEgQsAi4DGh4gQWRkcyBvciBjaGFuZ2VzIGEgbG9hbiBydWxlLgoKOgoEBgACCBIEMAIyAxosIExpc3RzIHRoZSBsb2FuIHJ1bGVzLCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKeAoEBgACCRIENAI2AxpqIExpc3RzIHdoYXQgaGFwcGVuZWQgYWdhaW5zdCB0aGUgcnVsZXMgYXQgdGVybWluYWxzIHRoYXQgd2VyZSBvZmZsaW5lLCBvbGRlc3QgZmlyc3QsIGZvciBzdGFmZiB0byBzZXR0bGUuCgomCgIFABIEOgBLARoaIFdoeSBDaXJjdWxhdGlvbiByZWZ1c2VzLgoKKwoCBQESBE4AUwEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKLQoEBAACAxIDWgIbGiAgVGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uCgpKCgQEAAIEEgNcAhYaPSBUaGUgYnJhbmNoIHRoYXQgaXQgaXMgYXQsIG9yLCBpbiB0cmFuc2l0LCB3YXMgbGFzdCBzZWVuIGF0LgoKKQoEBAACBRIDXgIiGhwgSW4gdHJhbnNpdDogd2hlcmUgaXQgZ29lcy4KCkMKBAQAAgYSA2ACFxo2ICJib29rIiwgInJlZmVyZW5jZSIsICJkdmQiOiB3aGF0IHJ1bGVzIGFyZSBtYWRlIGZvci4KCicKBAQAAgkSA2QCFxoaIE9uIGxvYW46IHdoZW4gaXQgaXMgZHVlLgoKHAoEBAECBRIDbwIbGg8gMDogc3RpbGwgb3V0LgoKMgoEBAECBxIDcgISGiUgVGhlIHJ1bGUgdGhhdCBkZWNpZGVkLCBieSBpdHMgY29kZS4KCrQBCgIEAhIFeQCGAQEapgEgQSBydWxlIGZvciBsb2Fucy4gVGhlIG1vc3Qgc3BlY2lmaWMgdGhhdCBtYXRjaGVzIGRlY2lkZXM6IGVhY2ggb2YgdGhlIHRocmVlIHRoYXQgaXMgZ2l2ZW4gY291bnRzOwogd2hlcmUgYXMgbWFueSBhcmUgZ2l2ZW4sIGNhdGVnb3J5IGdvZXMgYmVmb3JlIHR5cGUgYmVmb3JlIGJyYW5jaC4KCi4KBAQCAgASA3sCEhohIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdC1ib29rIi4KChoKBAQCAgESA30CFhoNIEVtcHR5OiBhbnkuCgouCgQEAgIDEgSAAQIWGiAgMDogYW55LiBUaGUgYnJhbmNoIHRoYXQgbGVuZHMuCgptCgQEAgIGEgSEAQIXGl8gT3BlbiBsb2FucyB0aGF0IGEgcmVhZGVyIG1heSBoYXZlIHVuZGVyIHRoaXMgcnVsZSdzIGNhdGVnb3J5IGF0IG9uY2UsIHdoYXRldmVyIHRoZSBpdGVtIHR5cGUuCgpCCgQEAwIBEgSLAQISGjQgQXQgYSBkZXNrIHdpdGggYSBzdGFmZiBzZXNzaW9uOiB0aGUgcmVhZGVyJ3MgY2FyZC4KCloKBAQEAgESBJABAhgaTCBPcGVuIGxvYW5zIG9mIHRoZSByZWFkZXIsIHRoaXMgb25lIGluY2x1ZGVkLCBhbmQgaG93IG1hbnkgdGhlIHJ1bGUgYWxsb3dzLgoKbgoEBAQCAxIEkwECIBpgIFJlYXNvbnMgdGhhdCB3b3VsZCBoYXZlIHJlZnVzZWQgaXQsIGhhZCBpdCBub3QgaGFwcGVuZWQgYWxyZWFkeTogZWFjaCBpcyBhIGNvbmZsaWN0IGZvciBzdGFmZi4KCksKBAQGAgESBJsBAhAaPSBUaGUgbG9hbiB0aGF0IGVuZGVkOyBhYnNlbnQgd2hlcmUgdGhlIGl0ZW0gd2FzIG5vdCBvbiBsb2FuLgoKPgoEBAYCAhIEnQECFRowIEl0IGJlbG9uZ3MgZWxzZXdoZXJlIGFuZCB3YXMgcHV0IGludG8gdHJhbnNpdC4KCikKBAQJAgISBKoBAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgolCgQEDAIBEgS4AQIUGhcgRW1wdHkgd2hlcmUgaXQgd291bGQuCgpcCgQEDAICEgS6AQIUGk4gVGhlIHJ1bGUgdGhhdCBkZWNpZGVzLCBhbmQgdGhvc2UgdGhhdCBtYXRjaGVkIGFuZCBsb3N0LCBtb3N0IHNwZWNpZmljIGZpcnN0LgoKVQoEBA8CBRIEzAECGxpHIFdpdGggcmVjb3JkX2lkIDA6IHRoZSByZWNvcmQgYnkgaXRzIGNvbnRyb2wgbnVtYmVyIHdpdGhpbiBpdHMgc291cmNlLgoKKQoEBBICABIE1gECExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmsKAgQUEgbfAQDxAQEaXSBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCBhbmQgYnJva2UgYSBydWxlLiBXaGF0IGhhcHBlbmVkIGlzIGtlcHQ7IHN0YWZmIGRlY2lkZSB3aGF0IGZvbGxvd3MuCgpGCgQEFAIBEgTiAQIUGjggVGhlIHJlYXNvbiB0aGF0IHdvdWxkIGhhdmUgcmVmdXNlZCBpdDogIklURU1fT05fTE9BTiIuCgo0CgQEFAIDEgTlAQIWGiYgV2hvIGRpZCBpdDsgMCB3aGVyZSBpdCBpcyBub3Qga25vd24uCgo2CgQEFAIEEgTnAQIUGiggVGhlIGxvYW4gdGhhdCB3YXMgbWFkZSBvZiBpdDsgMDogbm9uZS4KCkoKBAQUAgUSBOkBAhoaPCBUaGUgbG9hbiB0aGF0IHN0b29kIGFnYWluc3QgaXQsIGFuZCB3aG9zZSBpdCB3YXM7IDA6IG5vbmUuCgo2CgQEFAILEgTwAQITGiggVGhlIHJ1bGUgdGhhdCB3YXMgYnJva2VuLCBieSBpdHMgY29kZS4KClYKAgQVEgb0AQD2AQEaSCBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uY29uZmxpY3QiLCBraW5kICJjb25mbGljdCIuCgpmCgIEFhIG+QEA+wEBGlggVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImNpcmN1bGF0aW9uLmxvYW4iOiBraW5kcyAibGVudCIsICJyZXR1cm5lZCIsICJyZW5ld2VkIi4KCloKAgQXEgb9AQD/AQEaTCBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiY2lyY3VsYXRpb24uaXRlbSI6IGtpbmRzICJzZW50IiwgImFycml2ZWQiLgpiBnByb3RvMw"
    )
}
