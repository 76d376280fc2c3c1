// The service lectern.work.v1.Work. Generated from lectern/work/v1/work.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Work {
    /// Items of work, in queues by branch, kind and right.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Other plugins, the owner of the kind: adds an item, and declares its kind. The owner's key is unique in the kind: where an item with
        /// it is open, its values are replaced; where one is closed, nothing changes.
        func add(_ request: Work.AddRequest, _ call: Call) throws -> AddAnswer
        /// The answer of `Add`: the message, or an `Encoded` one.
        associatedtype AddAnswer: Answer<Work.AddResponse> = Work.AddResponse

        /// Other plugins, the owners: has kinds kept before there is an item of any, so that staff can look at their queues.
        func declare(_ request: Work.DeclareRequest, _ call: Call) throws -> DeclareAnswer
        /// The answer of `Declare`: the message, or an `Encoded` one.
        associatedtype DeclareAnswer: Answer<Work.DeclareResponse> = Work.DeclareResponse

        /// The owner: an action has settled the item, which whoever is signed in has claimed. Called in the transaction of the action, last.
        func finish(_ request: Work.FinishRequest, _ call: Call) throws -> FinishAnswer
        /// The answer of `Finish`: the message, or an `Encoded` one.
        associatedtype FinishAnswer: Answer<Work.FinishResponse> = Work.FinishResponse

        /// The owner: there is nothing to do any more. Nothing changes where the item is closed, or was never added.
        func withdraw(_ request: Work.WithdrawRequest, _ call: Call) throws -> WithdrawAnswer
        /// The answer of `Withdraw`: the message, or an `Encoded` one.
        associatedtype WithdrawAnswer: Answer<Work.WithdrawResponse> = Work.WithdrawResponse

        /// Tells the queues of a branch in which the caller may work, with their counts; exact, and without looking at items.
        func queues(_ request: Work.QueuesRequest, _ call: Call) throws -> QueuesAnswer
        /// The answer of `Queues`: the message, or an `Encoded` one.
        associatedtype QueuesAnswer: Answer<Work.QueuesResponse> = Work.QueuesResponse

        /// Lists the open items of a queue, those first that are due first; or those that the caller has claimed or that are kept for the caller.
        func list(_ request: Work.ListRequest, _ call: Call) throws -> ListAnswer
        /// The answer of `List`: the message, or an `Encoded` one.
        associatedtype ListAnswer: Answer<Work.ListResponse> = Work.ListResponse

        /// Tells an item with its kind, what may be done, and the last of what was done.
        func get(_ request: Work.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Work.ItemDetails> = Work.ItemDetails

        /// Lists what was done to an item, the last first.
        func history(_ request: Work.HistoryRequest, _ call: Call) throws -> HistoryAnswer
        /// The answer of `History`: the message, or an `Encoded` one.
        associatedtype HistoryAnswer: Answer<Work.HistoryResponse> = Work.HistoryResponse

        /// Claims an item for whoever is signed in, for the lease of its kind; claimed again by the same person, it is theirs so long from now.
        func claim(_ request: Work.ClaimRequest, _ call: Call) throws -> ClaimAnswer
        /// The answer of `Claim`: the message, or an `Encoded` one.
        associatedtype ClaimAnswer: Answer<Work.Item> = Work.Item

        /// The same for many, an item of the stream for each.
        func claimMany(_ request: Work.ClaimRequest, _ call: Call) throws -> ClaimManyAnswer
        /// The answer of `ClaimMany`: the message, or an `Encoded` one.
        associatedtype ClaimManyAnswer: Answer<Work.Item> = Work.Item

        /// Gives a claim back. Another's is given back with the right "work.manage", or by an administrator.
        func release(_ request: Work.ReleaseRequest, _ call: Call) throws -> ReleaseAnswer
        /// The answer of `Release`: the message, or an `Encoded` one.
        associatedtype ReleaseAnswer: Answer<Work.Item> = Work.Item

        /// Hands an item over: to a person, to another branch, to those with another right, or to several of these. It ends the caller's claim;
        /// another's claim stands against it, but with the right "work.manage".
        func handOver(_ request: Work.HandOverRequest, _ call: Call) throws -> HandOverAnswer
        /// The answer of `HandOver`: the message, or an `Encoded` one.
        associatedtype HandOverAnswer: Answer<Work.Item> = Work.Item

        /// Writes a comment on an open item.
        func comment(_ request: Work.CommentRequest, _ call: Call) throws -> CommentAnswer
        /// The answer of `Comment`: the message, or an `Encoded` one.
        associatedtype CommentAnswer: Answer<Work.Item> = Work.Item

        /// The daemon itself, by a timer for each open item: a lease has ended, or the item is late or has to be escalated.
        func advance(_ request: Work.AdvanceRequest, _ call: Call) throws -> AdvanceAnswer
        /// The answer of `Advance`: the message, or an `Encoded` one.
        associatedtype AdvanceAnswer: Answer<Work.AdvanceResponse> = Work.AdvanceResponse
    }

    /// Calls `lectern.work.v1.Work`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Other plugins, the owner of the kind: adds an item, and declares its kind. The owner's key is unique in the kind: where an item with
        /// it is open, its values are replaced; where one is closed, nothing changes.
        public func add(_ request: Work.AddRequest) throws -> Work.AddResponse {
            try Work.AddResponse(try caller.call(Work.description.methods[0], try request.encoded()))
        }

        /// Other plugins, the owners: has kinds kept before there is an item of any, so that staff can look at their queues.
        public func declare(_ request: Work.DeclareRequest) throws -> Work.DeclareResponse {
            try Work.DeclareResponse(try caller.call(Work.description.methods[1], try request.encoded()))
        }

        /// The owner: an action has settled the item, which whoever is signed in has claimed. Called in the transaction of the action, last.
        public func finish(_ request: Work.FinishRequest) throws -> Work.FinishResponse {
            try Work.FinishResponse(try caller.call(Work.description.methods[2], try request.encoded()))
        }

        /// The owner: there is nothing to do any more. Nothing changes where the item is closed, or was never added.
        public func withdraw(_ request: Work.WithdrawRequest) throws -> Work.WithdrawResponse {
            try Work.WithdrawResponse(try caller.call(Work.description.methods[3], try request.encoded()))
        }

        /// Tells the queues of a branch in which the caller may work, with their counts; exact, and without looking at items.
        public func queues(_ request: Work.QueuesRequest) throws -> Work.QueuesResponse {
            try Work.QueuesResponse(try caller.call(Work.description.methods[4], try request.encoded()))
        }

        /// Lists the open items of a queue, those first that are due first; or those that the caller has claimed or that are kept for the caller.
        public func list(_ request: Work.ListRequest) throws -> Work.ListResponse {
            try Work.ListResponse(try caller.call(Work.description.methods[5], try request.encoded()))
        }

        /// Tells an item with its kind, what may be done, and the last of what was done.
        public func get(_ request: Work.GetRequest) throws -> Work.ItemDetails {
            try Work.ItemDetails(try caller.call(Work.description.methods[6], try request.encoded()))
        }

        /// Lists what was done to an item, the last first.
        public func history(_ request: Work.HistoryRequest) throws -> Work.HistoryResponse {
            try Work.HistoryResponse(try caller.call(Work.description.methods[7], try request.encoded()))
        }

        /// Claims an item for whoever is signed in, for the lease of its kind; claimed again by the same person, it is theirs so long from now.
        public func claim(_ request: Work.ClaimRequest) throws -> Work.Item {
            try Work.Item(try caller.call(Work.description.methods[8], try request.encoded()))
        }

        /// Gives a claim back. Another's is given back with the right "work.manage", or by an administrator.
        public func release(_ request: Work.ReleaseRequest) throws -> Work.Item {
            try Work.Item(try caller.call(Work.description.methods[10], try request.encoded()))
        }

        /// Hands an item over: to a person, to another branch, to those with another right, or to several of these. It ends the caller's claim;
        /// another's claim stands against it, but with the right "work.manage".
        public func handOver(_ request: Work.HandOverRequest) throws -> Work.Item {
            try Work.Item(try caller.call(Work.description.methods[11], try request.encoded()))
        }

        /// Writes a comment on an open item.
        public func comment(_ request: Work.CommentRequest) throws -> Work.Item {
            try Work.Item(try caller.call(Work.description.methods[12], try request.encoded()))
        }

        /// The daemon itself, by a timer for each open item: a lease has ended, or the item is late or has to be escalated.
        public func advance(_ request: Work.AdvanceRequest) throws -> Work.AdvanceResponse {
            try Work.AdvanceResponse(try caller.call(Work.description.methods[13], try request.encoded()))
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
                UnaryHandler { try service.add(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.declare(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.finish(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.withdraw(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.queues(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.list(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.history(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.claim(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.claimMany(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.release(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.handOver(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.comment(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.advance(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Work.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.work.v1.Work", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.work.v1.Work", method)
        }
    }

    /// What the .proto says of `lectern.work.v1.Work`.
    public static let description = ServiceDescription(
        name: "lectern.work.v1.Work",
        methods: [
            MethodDescription(
                name: "lectern.work.v1.Work/Add", requestType: "lectern.work.v1.AddRequest", answerType: "lectern.work.v1.AddResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Declare", requestType: "lectern.work.v1.DeclareRequest", answerType: "lectern.work.v1.DeclareResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Finish", requestType: "lectern.work.v1.FinishRequest", answerType: "lectern.work.v1.FinishResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "CLAIM_NOT_HELD", "ACTION_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Withdraw", requestType: "lectern.work.v1.WithdrawRequest", answerType: "lectern.work.v1.WithdrawResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Queues", requestType: "lectern.work.v1.QueuesRequest", answerType: "lectern.work.v1.QueuesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/List", requestType: "lectern.work.v1.ListRequest", answerType: "lectern.work.v1.ListResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["KIND_UNKNOWN", "WORK_NOT_ALLOWED", "CURSOR_INVALID"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Get", requestType: "lectern.work.v1.GetRequest", answerType: "lectern.work.v1.ItemDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "WORK_NOT_ALLOWED"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/History", requestType: "lectern.work.v1.HistoryRequest", answerType: "lectern.work.v1.HistoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "WORK_NOT_ALLOWED", "CURSOR_INVALID"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Claim", requestType: "lectern.work.v1.ClaimRequest", answerType: "lectern.work.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "ITEM_CLAIMED", "ITEM_KEPT", "WORK_NOT_ALLOWED"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/ClaimMany", requestType: "lectern.work.v1.ClaimRequest", answerType: "lectern.work.v1.Item",
                effect: .write, traits: [.clientStreams, .serverStreams], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "ITEM_CLAIMED", "ITEM_KEPT", "WORK_NOT_ALLOWED"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Release", requestType: "lectern.work.v1.ReleaseRequest", answerType: "lectern.work.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "ITEM_CLAIMED", "ITEM_NOT_CLAIMED", "WORK_NOT_ALLOWED"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/HandOver", requestType: "lectern.work.v1.HandOverRequest", answerType: "lectern.work.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "ITEM_CLAIMED", "WORK_NOT_ALLOWED", "FIELD_INVALID", "BRANCH_UNKNOWN"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Comment", requestType: "lectern.work.v1.CommentRequest", answerType: "lectern.work.v1.Item",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ITEM_UNKNOWN", "ITEM_CLOSED", "WORK_NOT_ALLOWED", "FIELD_INVALID"], right: "*"
            ),
            MethodDescription(
                name: "lectern.work.v1.Work/Advance", requestType: "lectern.work.v1.AdvanceRequest", answerType: "lectern.work.v1.AdvanceResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqvbgoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8SD2xlY3Rlcm4ud29yay52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIjYKBFRleHQSGgoIbGFuZ3VhZ2UYASABKAlSCGxhbmd1YWdlEhIKBHRleHQYAiABKAlSBHRleHQipgMKBEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEisKBXRpdGxlGAMgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBmZpZWxkcxgEIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGZmllbGRzEjEKB2FjdGlvbnMYBSADKAsyFy5sZWN0ZXJuLndvcmsudjEuQWN0aW9uUgdhY3Rpb25zEhQKBXJpZ2h0GAYgASgJUgVyaWdodBIfCgtkdWVfbWludXRlcxgHIAEoA1IKZHVlTWludXRlcxItChJlc2NhbGF0aW9uX21pbnV0ZXMYCCABKANSEWVzY2FsYXRpb25NaW51dGVzEikKEGVzY2FsYXRpb25fcmlnaHQYCSABKAlSD2VzY2FsYXRpb25SaWdodBIqChFlc2NhbGF0ZXNfdG9fY2l0eRgKIAEoCFIPZXNjYWxhdGVzVG9DaXR5EiMKDWxlYXNlX21pbnV0ZXMYCyABKANSDGxlYXNlTWludXRlcyKMAQoFRmllbGQSEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIuCgR0eXBlGAMgASgOMhoubGVjdGVybi53b3JrLnYxLlZhbHVlVHlwZVIEdHlwZRISCgRzaWRlGAQgASgNUgRzaWRlIrIBCgZBY3Rpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIWCgZtZXRob2QYAyABKAlSBm1ldGhvZBIfCgtidWxrX21ldGhvZBgEIAEoCVIKYnVsa01ldGhvZBIuCgZpbnB1dHMYBSADKAsyFi5sZWN0ZXJuLndvcmsudjEuRmllbGRSBmlucHV0cyI2CgpGaWVsZFZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiABKAlSBXZhbHVlIo4BCgNBY3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFY2xhaW0YAiABKANSBWNsYWltEhYKBmFjdGlvbhgDIAEoCVIGYWN0aW9uEhIKBG5vdGUYBCABKAlSBG5vdGUSMwoGaW5wdXRzGAUgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBmlucHV0cyIgCgVBY3RlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQi8wQKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSEAoDa2V5GAMgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIUCgVyaWdodBgFIAEoCVIFcmlnaHQSMAoFc3RhdGUYBiABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZRIzCgZ2YWx1ZXMYByADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEh4KC2FkZGVkX2F0X21zGAggASgDUglhZGRlZEF0TXMSGgoJZHVlX2F0X21zGAkgASgDUgdkdWVBdE1zEhIKBGxhdGUYCiABKAhSBGxhdGUSHAoJZXNjYWxhdGVkGAsgASgIUgllc2NhbGF0ZWQSFAoFY2xhaW0YDCABKANSBWNsYWltEhYKBmhvbGRlchgNIAEoA1IGaG9sZGVyEh8KC2hvbGRlcl9uYW1lGA4gASgJUgpob2xkZXJOYW1lEicKD2hvbGRlcl90ZXJtaW5hbBgPIAEoCVIOaG9sZGVyVGVybWluYWwSJAoObGVhc2VfdW50aWxfbXMYECABKANSDGxlYXNlVW50aWxNcxIZCghrZXB0X2ZvchgRIAEoA1IHa2VwdEZvchIvChRmaXJzdF9hbnN3ZXJlZF9hdF9tcxgSIAEoA1IRZmlyc3RBbnN3ZXJlZEF0TXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEhgKB291dGNvbWUYFCABKAlSB291dGNvbWUilQEKC0l0ZW1EZXRhaWxzEikKBGl0ZW0YASABKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIEaXRlbRIpCgRraW5kGAIgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSMAoHaGlzdG9yeRgDIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHaGlzdG9yeSLVAQoFRW50cnkSGQoIZW50cnlfaWQYASABKANSB2VudHJ5SWQSFAoFZXZlbnQYAiABKAlSBWV2ZW50EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhMKBWF0X21zGAUgASgDUgRhdE1zEhYKBnBlcnNvbhgGIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAcgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIWCgZkZXRhaWwYCSABKAlSBmRldGFpbCKzAgoFUXVldWUSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBIrCgV0aXRsZRgEIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIYCgd3YWl0aW5nGAUgASgDUgd3YWl0aW5nEhgKB2NsYWltZWQYBiABKANSB2NsYWltZWQSEgoEbGF0ZRgHIAEoA1IEbGF0ZRIcCgllc2NhbGF0ZWQYCCABKANSCWVzY2FsYXRlZBIrChJvbGRlc3RfYWRkZWRfYXRfbXMYCSABKANSD29sZGVzdEFkZGVkQXRNcxIjCg5uZXh0X2R1ZV9hdF9tcxgKIAEoA1ILbmV4dER1ZUF0TXMiPQoORGVjbGFyZVJlcXVlc3QSKwoFa2luZHMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIFa2luZHMiEQoPRGVjbGFyZVJlc3BvbnNlIrYBCgpBZGRSZXF1ZXN0EikKBGtpbmQYASABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjMKBnZhbHVlcxgEIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSGQoIc2luY2VfbXMYBSABKANSB3NpbmNlTXMiPAoLQWRkUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCJ3Cg1GaW5pc2hSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSFAoFY2xhaW0YAyABKANSBWNsYWltEhYKBmFjdGlvbhgEIAEoCVIGYWN0aW9uEhIKBG5vdGUYBSABKAlSBG5vdGUiKQoORmluaXNoUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIksKD1dpdGhkcmF3UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUiMAoQV2l0aGRyYXdSZXNwb25zZRIcCgl3aXRoZHJhd24YASABKAhSCXdpdGhkcmF3biJMCg1RdWV1ZXNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHgoKZXZlcnl3aGVyZRgCIAEoCFIKZXZlcnl3aGVyZSJACg5RdWV1ZXNSZXNwb25zZRIuCgZxdWV1ZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuUXVldWVSBnF1ZXVlcyKWAQoLTGlzdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBISCgRtaW5lGAQgASgIUgRtaW5lEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJTCgxMaXN0UmVzcG9uc2USKwoFaXRlbXMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJQoKR2V0UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiVwoOSGlzdG9yeVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJbCg9IaXN0b3J5UmVzcG9uc2USMAoHZW50cmllcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciInCgxDbGFpbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIj0KDlJlbGVhc2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRub3RlGAIgASgJUgRub3RlIp8BCg9IYW5kT3ZlclJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRISCgRjaXR5GAQgASgIUgRjaXR5EhQKBXJpZ2h0GAUgASgJUgVyaWdodBISCgRub3RlGAYgASgJUgRub3RlIj0KDkNvbW1lbnRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgR0ZXh0GAIgASgJUgR0ZXh0IikKDkFkdmFuY2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIRCg9BZHZhbmNlUmVzcG9uc2UiiQEKC0l0ZW1DaGFuZ2VkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRraW5kGAIgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMAoFc3RhdGUYBCABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZSrBCgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEmMKDElURU1fVU5LTk9XThABGlGKtRhNCAUSFeayoeaciei/memhueW3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBpdGVtIG9mIHdvcmsuIgdpdGVtX2lkIgRraW5kIgNrZXkSZgoLSVRFTV9DTE9TRUQQAhpVirUYUQgJEhjor6Xpobnlt6XkvZzlt7Llip7nu5PjgIIaE1RoZSBpdGVtIGlzIGNsb3NlZC4iB2l0ZW1faWQiB291dGNvbWUiDGNsb3NlZF9hdF9tcxKPAQoMSVRFTV9DTEFJTUVEEAMafYq1GHkICRIh6K+l6aG55bel5L2c5q2j55Sx5LuW5Lq65aSE55CG44CCGiBTb21lYm9keSBlbHNlIHdvcmtzIG9uIHRoZSBpdGVtLiIHaXRlbV9pZCIGaG9sZGVyIgtob2xkZXJfbmFtZSIIdGVybWluYWwiCHVudGlsX21zEm4KCUlURU1fS0VQVBAEGl+KtRhbCAkSIeivpemhueW3peS9nOW3suaMh+Wumue7meS7luS6uuOAghojVGhlIGl0ZW0gaXMga2VwdCBmb3Igc29tZWJvZHkgZWxzZS4iB2l0ZW1faWQiBnBlcnNvbhJgChBJVEVNX05PVF9DTEFJTUVEEAUaSoq1GEYICRIb6K+l6aG55bel5L2c5peg5Lq66aKG5Y+W44CCGhxOb2JvZHkgaGFzIGNsYWltZWQgdGhlIGl0ZW0uIgdpdGVtX2lkEp8BCg5DTEFJTV9OT1RfSEVMRBAGGooBirUYhQEICRIz5oKo5bm25pyq6aKG5Y+W6K+l6aG55bel5L2c77yM5oiW6aKG5Y+W5bey6L+H5pyf44CCGjxDbGFpbSB0aGUgaXRlbSBmaXJzdDogeW91IGhhdmUgbm90LCBvciB5b3VyIGNsYWltIGhhcyBlbmRlZC4iB2l0ZW1faWQiBWNsYWltEoQBChBXT1JLX05PVF9BTExPV0VEEAcaboq1GGoIBxIq5oKo5peg5p2D5aSE55CG6K+l5YiG6aaG55qE5q2k57G75bel5L2c44CCGihZb3UgbWF5IG5vdCBkbyB0aGlzIHdvcmsgYXQgdGhhdCBicmFuY2guIgVyaWdodCIJYnJhbmNoX2lkElUKDEtJTkRfVU5LTk9XThAIGkOKtRg/CAUSFeayoeaciei/meexu+W3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIHdvcmsuIgRraW5kElgKDUZJRUxEX0lOVkFMSUQQCRpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElgKDkJSQU5DSF9VTktOT1dOEAsaRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEmMKDkFDVElPTl9VTktOT1dOEAwaT4q1GEsIAxIb5rKh5pyJ6L+Z56eN5aSE55CG5pa55byP44CCGhxUaGUga2luZCBoYXMgbm8gc3VjaCBhY3Rpb24uIgRraW5kIgZhY3Rpb24qWQoJVmFsdWVUeXBlEggKBFRFWFQQABIKCgZSRUFERVIQARILCgdCQVJDT0RFEAISCAoETE9BThADEggKBFRJTUUQBBIJCgVNT05FWRAFEgoKBlJFQVNPThAGKl4KCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEgsKB0NMQUlNRUQQAhIMCghGSU5JU0hFRBADEg0KCVdJVEhEUkFXThAEMp4OCgRXb3JrElcKA0FkZBIbLmxlY3Rlcm4ud29yay52MS5BZGRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkFkZFJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSYwoHRGVjbGFyZRIfLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBKMAQoGRmluaXNoEh4ubGVjdGVybi53b3JrLnYxLkZpbmlzaFJlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVzcG9uc2UiQYq1GD0QAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoOQ0xBSU1fTk9UX0hFTEQqDkFDVElPTl9VTktOT1dOElcKCFdpdGhkcmF3EiAubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVxdWVzdBohLmxlY3Rlcm4ud29yay52MS5XaXRoZHJhd1Jlc3BvbnNlIgaKtRgCEAISXgoGUXVldWVzEh4ubGVjdGVybi53b3JrLnYxLlF1ZXVlc1JlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVzcG9uc2UiE4q1GA8KAggECgQIAxACEAFKASoSiAEKBExpc3QSHC5sZWN0ZXJuLndvcmsudjEuTGlzdFJlcXVlc3QaHS5sZWN0ZXJuLndvcmsudjEuTGlzdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxLSU5EX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEnUKA0dldBIbLmxlY3Rlcm4ud29yay52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkl0ZW1EZXRhaWxzIjOKtRgvCgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRURKASoSkQEKB0hpc3RvcnkSHy5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlcXVlc3QaIC5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEpQBCgVDbGFpbRIdLmxlY3Rlcm4ud29yay52MS5DbGFpbVJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJVirUYUQoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqCUlURU1fS0VQVCoQV09SS19OT1RfQUxMT1dFREoBKhKcAQoJQ2xhaW1NYW55Eh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqKAEwARKjAQoHUmVsZWFzZRIfLmxlY3Rlcm4ud29yay52MS5SZWxlYXNlUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtImCKtRhcCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEElURU1fTk9UX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRURKASoSsgEKCEhhbmRPdmVyEiAubGVjdGVybi53b3JrLnYxLkhhbmRPdmVyUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIm2KtRhpCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOSgEqEpIBCgdDb21tZW50Eh8ubGVjdGVybi53b3JrLnYxLkNvbW1lbnRSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iT4q1GEsKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSURKASoSVAoHQWR2YW5jZRIfLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVzcG9uc2UiBoq1GAIQAkq6Mwq2AQoBDBIDAgASGqsBIFdoYXQgc3RhZmYgaGF2ZSB0byBkbzogdGhlIGNpdHkncyBvbmx5IHF1ZXVlIG9mIGh1bWFuIHdvcmsuIE90aGVyIHBsdWdpbnMgYWRkIGl0ZW1zIGFuZCBmaW5pc2ggdGhlbTsgc3RhZmYgY2xhaW0sIHJlbGVhc2UsIGhhbmQgb3ZlcgogYW5kIGNvbW1lbnQgb24gdGhlbSBhdCB0aGVpciBkZXNrcy4KCkEKAgYAEgQIAEsBGjUgSXRlbXMgb2Ygd29yaywgaW4gcXVldWVzIGJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQuCgrhAQoEBgACABIECwINAxrSASBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2YgdGhlIGtpbmQ6IGFkZHMgYW4gaXRlbSwgYW5kIGRlY2xhcmVzIGl0cyBraW5kLiBUaGUgb3duZXIncyBrZXkgaXMgdW5pcXVlIGluIHRoZSBraW5kOiB3aGVyZSBhbiBpdGVtIHdpdGgKIGl0IGlzIG9wZW4sIGl0cyB2YWx1ZXMgYXJlIHJlcGxhY2VkOyB3aGVyZSBvbmUgaXMgY2xvc2VkLCBub3RoaW5nIGNoYW5nZXMuCgqBAQoEBgACARIEDwIRAxpzIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lcnM6IGhhcyBraW5kcyBrZXB0IGJlZm9yZSB0aGVyZSBpcyBhbiBpdGVtIG9mIGFueSwgc28gdGhhdCBzdGFmZiBjYW4gbG9vayBhdCB0aGVpciBxdWV1ZXMuCgqSAQoEBgACAhIEEwIVAxqDASBUaGUgb3duZXI6IGFuIGFjdGlvbiBoYXMgc2V0dGxlZCB0aGUgaXRlbSwgd2hpY2ggd2hvZXZlciBpcyBzaWduZWQgaW4gaGFzIGNsYWltZWQuIENhbGxlZCBpbiB0aGUgdHJhbnNhY3Rpb24gb2YgdGhlIGFjdGlvbiwgbGFzdC4KCnkKBAYAAgMSBBcCGQMaayBUaGUgb3duZXI6IHRoZXJlIGlzIG5vdGhpbmcgdG8gZG8gYW55IG1vcmUuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSB0aGUgaXRlbSBpcyBjbG9zZWQsIG9yIHdhcyBuZXZlciBhZGRlZC4KCoIBCgQGAAIEEgQbAh0DGnQgVGVsbHMgdGhlIHF1ZXVlcyBvZiBhIGJyYW5jaCBpbiB3aGljaCB0aGUgY2FsbGVyIG1heSB3b3JrLCB3aXRoIHRoZWlyIGNvdW50czsgZXhhY3QsIGFuZCB3aXRob3V0IGxvb2tpbmcgYXQgaXRlbXMuCgqXAQoEBgACBRIEHwIiAxqIASBMaXN0cyB0aGUgb3BlbiBpdGVtcyBvZiBhIHF1ZXVlLCB0aG9zZSBmaXJzdCB0aGF0IGFyZSBkdWUgZmlyc3Q7IG9yIHRob3NlIHRoYXQgdGhlIGNhbGxlciBoYXMgY2xhaW1lZCBvciB0aGF0IGFyZSBrZXB0IGZvciB0aGUgY2FsbGVyLgoKXQoEBgACBhIEJAInAxpPIFRlbGxzIGFuIGl0ZW0gd2l0aCBpdHMga2luZCwgd2hhdCBtYXkgYmUgZG9uZSwgYW5kIHRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUuCgo/CgQGAAIHEgQpAiwDGjEgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBpdGVtLCB0aGUgbGFzdCBmaXJzdC4KCpUBCgQGAAIIEgQuAjEDGoYBIENsYWltcyBhbiBpdGVtIGZvciB3aG9ldmVyIGlzIHNpZ25lZCBpbiwgZm9yIHRoZSBsZWFzZSBvZiBpdHMga2luZDsgY2xhaW1lZCBhZ2FpbiBieSB0aGUgc2FtZSBwZXJzb24sIGl0IGlzIHRoZWlycyBzbyBsb25nIGZyb20gbm93LgoKQgoEBgACCRIEMwI2Axo0IFRoZSBzYW1lIGZvciBtYW55LCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgpxCgQGAAIKEgQ4AjsDGmMgR2l2ZXMgYSBjbGFpbSBiYWNrLiBBbm90aGVyJ3MgaXMgZ2l2ZW4gYmFjayB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLCBvciBieSBhbiBhZG1pbmlzdHJhdG9yLgoK2wEKBAYAAgsSBD4CQQMazAEgSGFuZHMgYW4gaXRlbSBvdmVyOiB0byBhIHBlcnNvbiwgdG8gYW5vdGhlciBicmFuY2gsIHRvIHRob3NlIHdpdGggYW5vdGhlciByaWdodCwgb3IgdG8gc2V2ZXJhbCBvZiB0aGVzZS4gSXQgZW5kcyB0aGUgY2FsbGVyJ3MgY2xhaW07CiBhbm90aGVyJ3MgY2xhaW0gc3RhbmRzIGFnYWluc3QgaXQsIGJ1dCB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLgoKMQoEBgACDBIEQwJGAxojIFdyaXRlcyBhIGNvbW1lbnQgb24gYW4gb3BlbiBpdGVtLgoKgAEKBAYAAg0SBEgCSgMaciBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBvcGVuIGl0ZW06IGEgbGVhc2UgaGFzIGVuZGVkLCBvciB0aGUgaXRlbSBpcyBsYXRlIG9yIGhhcyB0byBiZSBlc2NhbGF0ZWQuCgofCgIFABIETgBcARoTIFdoeSBXb3JrIHJlZnVzZXMuCgogCgIEABIEXwBjARoUIEEgdGV4dCBmb3IgcGVvcGxlLgoKFgoEBAACABIDYQIWGgkgQkNQIDQ3LgoKRQoCBAESBGYAegEaOSBBIGtpbmQgb2Ygd29yaywgYXMgdGhlIHBsdWdpbiBkZWNsYXJlcyBpdCB0aGF0IG93bnMgaXQuCgpECgQEAQIAEgNoAhIaNyBCZWdpbnMgd2l0aCB0aGUgb3duZXIncyBuYW1lOiAiY2lyY3VsYXRpb24uY29uZmxpY3QiLgoKPgoEBAECARIDagIUGjEgQSBkZWNsYXJhdGlvbiByZXBsYWNlcyBvbmUgd2l0aCBhIGxvd2VyIG51bWJlci4KClsKBAQBAgUSA28CExpOIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCBtdXN0IGJlIGFsbG93ZWQgdG8gZG8gYXQgaXRzIGJyYW5jaCwgIndvcmsuc2V0dGxlIi4KCkYKBAQBAgYSA3ECGBo5IEhvdyBsb25nIGFmdGVyIGl0IHdhcyBhZGRlZCBhbiBpdGVtIGlzIGR1ZSwgYXQgbGVhc3QgMS4KCj0KBAQBAgcSA3MCHxowIEhvdyBsb25nIGFmdGVyIHRoYXQgaXQgaXMgZXNjYWxhdGVkOyAwOiBuZXZlci4KClQKBAQBAggSA3UCHhpHIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCB0aGVuIG11c3QgYmUgYWxsb3dlZCB0byBkbzsgZW1wdHk6IHRoZSBzYW1lLgoKRwoEBAECCRIDdwIeGjogQW4gZXNjYWxhdGVkIGl0ZW0gaXMgdGhlIHdob2xlIGNpdHkncywgbm90IGl0cyBicmFuY2gncy4KCi8KBAQBAgoSA3kCGxoiIEhvdyBsb25nIGEgY2xhaW0gbGFzdHM7IDAgaXMgMTUuCgosCgIEAhIFfQCEAQEaHyBXaGF0IGFuIGl0ZW0gb2YgYSBraW5kIHRlbGxzLgoKGAoEBAICABIDfwISGgsgImJhcmNvZGUiCgprCgQEAgIDEgSDAQISGl0gV2hlcmUgYSB0aGluZyBoYXMgdHdvIHNpZGVzIHRvIGJlIHNlZW4gYmVzaWRlIGVhY2ggb3RoZXI6IDEgb3IgMjsgMDogaXQgYmVsb25ncyB0byBuZWl0aGVyLgoKgAEKAgUBEgaHAQCUAQEaciBIb3cgYSB2YWx1ZSBpcyBzaG93bi4gVmFsdWVzIGhvbGQgbnVtYmVycyBhbmQgY29kZXMsIGFuZCBubyBuYW1lczogdGhvc2UgYXJlIGxvb2tlZCB1cCBieSB3aG9ldmVyIG1heSBrbm93IHRoZW0uCgokCgQFAQIBEgSKAQINGhYgQSBudW1iZXIgb2YgUmVhZGVycy4KCiAKBAUBAgMSBI0BAgsaEiBBIGxvYW4ncyBudW1iZXIuCgooCgQFAQIEEgSPAQILGhogTWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuCgpECgQFAQIFEgSRAQIMGjYgQW4gYW1vdW50IGluIG1pbm9yIHVuaXRzIGFuZCBhIGN1cnJlbmN5OiAiMTI1MCBDTlkiLgoKPAoEBQECBhIEkwECDRouIFRoZSBuYW1lIG9mIGEgcmVhc29uIG9mIHRoZSBvd25lcidzIHNlcnZpY2UuCgqCAQoCBAMSBpcBAKEBARp0IFNvbWV0aGluZyB0aGF0IGNhbiBiZSBkb25lIHdpdGggYW4gaXRlbTogYSBtZXRob2Qgb2YgdGhlIG93bmVyLCB3aG9zZSByZXF1ZXN0IGlzIGFuIEFjdCBhbmQgd2hvc2UgYW5zd2VyIGFuIEFjdGVkLgoKGAoEBAMCABIEmQECEhoKICJhY2NlcHQiCgpCCgQEAwICEgScAQIUGjQgImxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2lyY3VsYXRpb24vQWN0T25Db25mbGljdCIKCmEKBAQDAgMSBJ4BAhkaUyBUaGUgc2FtZSBhcyBhIGNsaWVudCBzdHJlYW0gb2YgQWN0LCBmb3IgbWFueSBpdGVtcyBhdCBvbmNlOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjEKBAQDAgQSBKABAhwaIyBXaGF0IHRoZSBhY3Rpb24gYXNrcyBmb3IgYmVzaWRlcy4KCkUKBAQEAgASBKUBAhIaNyBPZiBhIGZpZWxkIG9mIHRoZSBraW5kLCBvciBvZiBhbiBpbnB1dCBvZiB0aGUgYWN0aW9uLgoKMgoCBAUSBqoBALQBARokIFRoZSByZXF1ZXN0IG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCiwKBAQFAgASBKwBAhEaHiBUaGUgb3duZXIncyBrZXkgb2YgdGhlIGl0ZW0uCgoxCgQEBQIBEgSuAQISGiMgVGhlIG51bWJlciBvZiB0aGUgY2FsbGVyJ3MgY2xhaW0uCgosCgQEBQICEgSwAQIUGh4gV2hpY2ggb2YgdGhlIGtpbmQncyBhY3Rpb25zLgoKHwoEBAUCAxIEsgECEhoRIEZvciB0aGUgcmVjb3JkLgoKMQoCBAYSBrYBALgBARojIFRoZSBhbnN3ZXIgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLQoCBQISBrsBAMEBARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgoyCgIEBxIGxAEA3wEBGiQgU29tZXRoaW5nIHRoYXQgc29tZWJvZHkgaGFzIHRvIGRvLgoKNQoEBAcCARIExwECEhonIFRoZSBraW5kJ3MgY29kZSwgYW5kIHRoZSBvd25lcidzIGtleS4KCiIKBAQHAgMSBMoBAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCm8KBAQHAgsSBNMBAhMaYSBDbGFpbWVkOiB0aGUgbnVtYmVyIG9mIHRoZSBjbGFpbSwgdG9sZCB0byB3aG9ldmVyIGhvbGRzIGl0OyB3aG8gdGhhdCBpcywgd2hlcmUsIGFuZCB1bnRpbCB3aGVuLgoKPwoEBAcCEBIE2QECFhoxIEhhbmRlZCBvdmVyIHRvIHRoaXMgcGVyc29uIGFsb25lOyAwOiB0byBub2JvZHkuCgpjCgQEBwIREgTbAQIiGlUgV2hlbiBzb21lYm9keSBmaXJzdCBjbGFpbWVkLCBoYW5kZWQgb3ZlciwgY29tbWVudGVkIG9uIG9yIGNsb3NlZCBpdDsgMDogbm9ib2R5IGRpZC4KCkQKBAQHAhISBN0BAhoaNiBDbG9zZWQ6IHdoZW4sIGFuZCBieSB3aGljaCBhY3Rpb247IGVtcHR5OiB3aXRoZHJhd24uCgpECgQECAICEgTlAQIdGjYgVGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZSwgbmV3ZXN0IGZpcnN0LCBhdCBtb3N0IDIwLgoKMwoCBAkSBukBAPcBARolIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0uCgpOCgQECQIBEgTsAQITGkAgQW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlLCBgbGVjdGVybiBzdGF0ZXMgd29ya2A6ICJjbGFpbWVkIi4KCi0KBAQJAgUSBPEBAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKHAoEBAkCBxIE9AECFBoOICJXb3JrL0NsYWltIgoKUQoEBAkCCBIE9gECFBpDIFRoZSBjb21tZW50LCB0aGUgbm90ZSwgdGhlIGFjdGlvbiwgb3IgdG8gd2hvbSBpdCB3YXMgaGFuZGVkIG92ZXIuCgpVCgIEChIG+gEAiQIBGkcgQSBxdWV1ZTogdGhlIG9wZW4gaXRlbXMgb2YgYSBraW5kIGF0IGEgYnJhbmNoIGZvciB0aG9zZSB3aXRoIGEgcmlnaHQuCgpQCgQECgIEEgSAAgIUGkIgT3BlbiBpdGVtcyB0aGF0IG5vYm9keSBoYXMgY2xhaW1lZCwgYW5kIHRob3NlIHRoYXQgc29tZWJvZHkgaGFzLgoKYwoEBAoCBhIEgwICERpVIE9mIGJvdGg6IHRob3NlIHRoYXQgYXJlIHBhc3QgdGhlaXIgZHVlIHRpbWUsIGFuZCB0aG9zZSBvZiB0aGVtIHRoYXQgd2VyZSBlc2NhbGF0ZWQuCgpGCgQECgIIEgSGAgIfGjggV2hlbiB0aGUgb2xkZXN0IG9wZW4gaXRlbSB3YXMgYWRkZWQ7IDA6IHRoZXJlIGlzIG5vbmUuCgpVCgQECgIJEgSIAgIcGkcgV2hlbiB0aGUgbmV4dCBvcGVuIGl0ZW0gZmFsbHMgZHVlIHRoYXQgaXMgbm90IGxhdGU7IDA6IHRoZXJlIGlzIG5vbmUuCgodCgQECwIAEgSNAgIaGg8gRnJvbSAxIHRvIDUwLgoKIgoEBA0CAhIElAICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBA0CBBIElwICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBA4CARIEnAICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQRAgISBKwCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBICABIEsAICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBMCABIEtAICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBMCARIEtgICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQUAgASBLoCAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQVAgESBL8CAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQVAgISBMECAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEFQIDEgTDAgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEFQIEEgTFAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBYCARIEywICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQYAgESBNMCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEHAIBEgTkAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBwCAhIE5gICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBwCAxIE6AICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBwCBBIE6gICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQgEgb3AgD8AgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// Other plugins, the owner of the kind: adds an item, and declares its kind. The owner's key is unique in the kind: where an item with
        /// it is open, its values are replaced; where one is closed, nothing changes.
        public static let add = TimerMethod<Work.AddRequest>(Work.description.methods[0])
        /// Other plugins, the owners: has kinds kept before there is an item of any, so that staff can look at their queues.
        public static let declare = TimerMethod<Work.DeclareRequest>(Work.description.methods[1])
        /// The owner: an action has settled the item, which whoever is signed in has claimed. Called in the transaction of the action, last.
        public static let finish = TimerMethod<Work.FinishRequest>(Work.description.methods[2])
        /// The owner: there is nothing to do any more. Nothing changes where the item is closed, or was never added.
        public static let withdraw = TimerMethod<Work.WithdrawRequest>(Work.description.methods[3])
        /// The daemon itself, by a timer for each open item: a lease has ended, or the item is late or has to be escalated.
        public static let advance = TimerMethod<Work.AdvanceRequest>(Work.description.methods[13])
    }
}
