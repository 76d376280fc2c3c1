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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8z"
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
