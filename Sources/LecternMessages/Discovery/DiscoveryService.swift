// The service lectern.discovery.v1.Discovery. Generated from lectern/discovery/v1/discovery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Discovery {
    /// The catalogue of the city.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Imports MARC records; each item is a batch that is written on its own and answered on its own.
        func `import`(_ request: Discovery.ImportBatch, _ call: Call) throws -> ImportAnswer
        /// The answer of `Import`: the message, or an `Encoded` one.
        associatedtype ImportAnswer: Answer<Discovery.ImportResult> = Discovery.ImportResult

        /// Gives the records of a source back as they came in, page by page.
        func export(_ request: Discovery.ExportRequest, _ call: Call) throws -> ExportAnswer
        /// The answer of `Export`: the message, or an `Encoded` one.
        associatedtype ExportAnswer: Answer<Discovery.ExportResponse> = Discovery.ExportResponse

        /// Finds records: words (Chinese and other), pinyin, author, title, class, ISBN. Where nothing is found, one wrong character is forgiven.
        func search(_ request: Discovery.SearchRequest, _ call: Call) throws -> SearchAnswer
        /// The answer of `Search`: the message, or an `Encoded` one.
        associatedtype SearchAnswer: Answer<Discovery.SearchResponse> = Discovery.SearchResponse

        /// Tells one record whole, with its forms and where they are.
        func get(_ request: Discovery.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Discovery.Record> = Discovery.Record

        /// Finds records by an outside identifier: an ISBN in any writing, or a control number with its source.
        func lookup(_ request: Discovery.LookupRequest, _ call: Call) throws -> LookupAnswer
        /// The answer of `Lookup`: the message, or an `Encoded` one.
        associatedtype LookupAnswer: Answer<Discovery.LookupResponse> = Discovery.LookupResponse

        /// Other plugins: items of a record were added, lent, returned or moved at a branch.
        func adjustAvailability(_ request: Discovery.AdjustAvailabilityRequest, _ call: Call) throws -> AdjustAvailabilityAnswer
        /// The answer of `AdjustAvailability`: the message, or an `Encoded` one.
        associatedtype AdjustAvailabilityAnswer: Answer<Discovery.AdjustAvailabilityResponse> = Discovery.AdjustAvailabilityResponse

        /// Other plugins: a book comes to the stock of which the catalogue may have no record. The record that it has for the ISBN, or a new brief
        /// one of what is told.
        func addBrief(_ request: Discovery.AddBriefRequest, _ call: Call) throws -> AddBriefAnswer
        /// The answer of `AddBrief`: the message, or an `Encoded` one.
        associatedtype AddBriefAnswer: Answer<Discovery.AddBriefResponse> = Discovery.AddBriefResponse

        /// Titles and names that begin with what has been typed so far, in characters, letters, pinyin or initials.
        func suggest(_ request: Discovery.SuggestRequest, _ call: Call) throws -> SuggestAnswer
        /// The answer of `Suggest`: the message, or an `Encoded` one.
        associatedtype SuggestAnswer: Answer<Discovery.SuggestResponse> = Discovery.SuggestResponse

        /// Why a record is, or is not, among the hits of a search, and where.
        func explain(_ request: Discovery.ExplainRequest, _ call: Call) throws -> ExplainAnswer
        /// The answer of `Explain`: the message, or an `Encoded` one.
        associatedtype ExplainAnswer: Answer<Discovery.ExplainResponse> = Discovery.ExplainResponse

        /// Records that have much in common with one: series, authors, subjects, class.
        func similar(_ request: Discovery.SimilarRequest, _ call: Call) throws -> SimilarAnswer
        /// The answer of `Similar`: the message, or an `Encoded` one.
        associatedtype SimilarAnswer: Answer<Discovery.SimilarResponse> = Discovery.SimilarResponse

        /// What stands beside a record, or from a class on, in the order of the shelves.
        func browse(_ request: Discovery.BrowseRequest, _ call: Call) throws -> BrowseAnswer
        /// The answer of `Browse`: the message, or an `Encoded` one.
        associatedtype BrowseAnswer: Answer<Discovery.BrowseResponse> = Discovery.BrowseResponse

        /// Tells a work whole: all its forms, where they are, its editions and the other parts of its set.
        func getWork(_ request: Discovery.GetWorkRequest, _ call: Call) throws -> GetWorkAnswer
        /// The answer of `GetWork`: the message, or an `Encoded` one.
        associatedtype GetWorkAnswer: Answer<Discovery.Work> = Discovery.Work

        /// For other plugins: the records of a work, and how many items of each are where.
        func workStock(_ request: Discovery.WorkStockRequest, _ call: Call) throws -> WorkStockAnswer
        /// The answer of `WorkStock`: the message, or an `Encoded` one.
        associatedtype WorkStockAnswer: Answer<Discovery.WorkStockResponse> = Discovery.WorkStockResponse

        /// Says that works are one. Later imports keep it.
        func mergeWorks(_ request: Discovery.MergeWorksRequest, _ call: Call) throws -> MergeWorksAnswer
        /// The answer of `MergeWorks`: the message, or an `Encoded` one.
        associatedtype MergeWorksAnswer: Answer<Discovery.WorksChanged> = Discovery.WorksChanged

        /// Says that some records of a work are another one. Later imports keep it.
        func splitWork(_ request: Discovery.SplitWorkRequest, _ call: Call) throws -> SplitWorkAnswer
        /// The answer of `SplitWork`: the message, or an `Encoded` one.
        associatedtype SplitWorkAnswer: Answer<Discovery.WorksChanged> = Discovery.WorksChanged

        /// The daemon itself: groups records into works that a release before has imported, a page at a time.
        func regroup(_ request: Discovery.RegroupRequest, _ call: Call) throws -> RegroupAnswer
        /// The answer of `Regroup`: the message, or an `Encoded` one.
        associatedtype RegroupAnswer: Answer<Discovery.RegroupResponse> = Discovery.RegroupResponse

        /// The daemon itself: analyses records anew whose text a release before has analysed, a page at a time.
        func reindex(_ request: Discovery.ReindexRequest, _ call: Call) throws -> ReindexAnswer
        /// The answer of `Reindex`: the message, or an `Encoded` one.
        associatedtype ReindexAnswer: Answer<Discovery.ReindexResponse> = Discovery.ReindexResponse
    }

    /// Calls `lectern.discovery.v1.Discovery`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Gives the records of a source back as they came in, page by page.
        public func export(_ request: Discovery.ExportRequest) throws -> Discovery.ExportResponse {
            try Discovery.ExportResponse(try caller.call(Discovery.description.methods[1], try request.encoded()))
        }

        /// Finds records: words (Chinese and other), pinyin, author, title, class, ISBN. Where nothing is found, one wrong character is forgiven.
        public func search(_ request: Discovery.SearchRequest) throws -> Discovery.SearchResponse {
            try Discovery.SearchResponse(try caller.call(Discovery.description.methods[2], try request.encoded()))
        }

        /// Tells one record whole, with its forms and where they are.
        public func get(_ request: Discovery.GetRequest) throws -> Discovery.Record {
            try Discovery.Record(try caller.call(Discovery.description.methods[3], try request.encoded()))
        }

        /// Finds records by an outside identifier: an ISBN in any writing, or a control number with its source.
        public func lookup(_ request: Discovery.LookupRequest) throws -> Discovery.LookupResponse {
            try Discovery.LookupResponse(try caller.call(Discovery.description.methods[4], try request.encoded()))
        }

        /// Other plugins: items of a record were added, lent, returned or moved at a branch.
        public func adjustAvailability(_ request: Discovery.AdjustAvailabilityRequest) throws -> Discovery.AdjustAvailabilityResponse {
            try Discovery.AdjustAvailabilityResponse(try caller.call(Discovery.description.methods[5], try request.encoded()))
        }

        /// Other plugins: a book comes to the stock of which the catalogue may have no record. The record that it has for the ISBN, or a new brief
        /// one of what is told.
        public func addBrief(_ request: Discovery.AddBriefRequest) throws -> Discovery.AddBriefResponse {
            try Discovery.AddBriefResponse(try caller.call(Discovery.description.methods[6], try request.encoded()))
        }

        /// Titles and names that begin with what has been typed so far, in characters, letters, pinyin or initials.
        public func suggest(_ request: Discovery.SuggestRequest) throws -> Discovery.SuggestResponse {
            try Discovery.SuggestResponse(try caller.call(Discovery.description.methods[7], try request.encoded()))
        }

        /// Why a record is, or is not, among the hits of a search, and where.
        public func explain(_ request: Discovery.ExplainRequest) throws -> Discovery.ExplainResponse {
            try Discovery.ExplainResponse(try caller.call(Discovery.description.methods[8], try request.encoded()))
        }

        /// Records that have much in common with one: series, authors, subjects, class.
        public func similar(_ request: Discovery.SimilarRequest) throws -> Discovery.SimilarResponse {
            try Discovery.SimilarResponse(try caller.call(Discovery.description.methods[9], try request.encoded()))
        }

        /// What stands beside a record, or from a class on, in the order of the shelves.
        public func browse(_ request: Discovery.BrowseRequest) throws -> Discovery.BrowseResponse {
            try Discovery.BrowseResponse(try caller.call(Discovery.description.methods[10], try request.encoded()))
        }

        /// Tells a work whole: all its forms, where they are, its editions and the other parts of its set.
        public func getWork(_ request: Discovery.GetWorkRequest) throws -> Discovery.Work {
            try Discovery.Work(try caller.call(Discovery.description.methods[11], try request.encoded()))
        }

        /// For other plugins: the records of a work, and how many items of each are where.
        public func workStock(_ request: Discovery.WorkStockRequest) throws -> Discovery.WorkStockResponse {
            try Discovery.WorkStockResponse(try caller.call(Discovery.description.methods[12], try request.encoded()))
        }

        /// Says that works are one. Later imports keep it.
        public func mergeWorks(_ request: Discovery.MergeWorksRequest) throws -> Discovery.WorksChanged {
            try Discovery.WorksChanged(try caller.call(Discovery.description.methods[13], try request.encoded()))
        }

        /// Says that some records of a work are another one. Later imports keep it.
        public func splitWork(_ request: Discovery.SplitWorkRequest) throws -> Discovery.WorksChanged {
            try Discovery.WorksChanged(try caller.call(Discovery.description.methods[14], try request.encoded()))
        }

        /// The daemon itself: groups records into works that a release before has imported, a page at a time.
        public func regroup(_ request: Discovery.RegroupRequest) throws -> Discovery.RegroupResponse {
            try Discovery.RegroupResponse(try caller.call(Discovery.description.methods[15], try request.encoded()))
        }

        /// The daemon itself: analyses records anew whose text a release before has analysed, a page at a time.
        public func reindex(_ request: Discovery.ReindexRequest) throws -> Discovery.ReindexResponse {
            try Discovery.ReindexResponse(try caller.call(Discovery.description.methods[16], try request.encoded()))
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
                UnaryHandler { try service.`import`(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.export(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.search(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.lookup(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.adjustAvailability(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.addBrief(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.suggest(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.explain(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.similar(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.browse(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getWork(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.workStock(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.mergeWorks(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.splitWork(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.regroup(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reindex(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Discovery.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.discovery.v1.Discovery", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.discovery.v1.Discovery", method)
        }
    }

    /// What the .proto says of `lectern.discovery.v1.Discovery`.
    public static let description = ServiceDescription(
        name: "lectern.discovery.v1.Discovery",
        methods: [
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Import", requestType: "lectern.discovery.v1.ImportBatch", answerType: "lectern.discovery.v1.ImportResult",
                effect: .write, traits: [.clientStreams, .serverStreams], timeoutMilliseconds: 3600000,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["BATCH_TOO_LARGE"], right: "discovery.import"
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Export", requestType: "lectern.discovery.v1.ExportRequest", answerType: "lectern.discovery.v1.ExportResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "discovery.export"
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Search", requestType: "lectern.discovery.v1.SearchRequest", answerType: "lectern.discovery.v1.SearchResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["QUERY_EMPTY", "QUERY_TOO_LONG", "CURSOR_INVALID", "CLASS_INVALID"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Get", requestType: "lectern.discovery.v1.GetRequest", answerType: "lectern.discovery.v1.Record",
                effect: .read, traits: [.inline], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["RECORD_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Lookup", requestType: "lectern.discovery.v1.LookupRequest", answerType: "lectern.discovery.v1.LookupResponse",
                effect: .read, traits: [.inline], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["IDENTIFIER_INVALID"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/AdjustAvailability", requestType: "lectern.discovery.v1.AdjustAvailabilityRequest", answerType: "lectern.discovery.v1.AdjustAvailabilityResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["RECORD_UNKNOWN", "COUNTS_IMPOSSIBLE"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/AddBrief", requestType: "lectern.discovery.v1.AddBriefRequest", answerType: "lectern.discovery.v1.AddBriefResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["IDENTIFIER_INVALID", "TITLE_MISSING"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Suggest", requestType: "lectern.discovery.v1.SuggestRequest", answerType: "lectern.discovery.v1.SuggestResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["QUERY_EMPTY", "QUERY_TOO_LONG"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Explain", requestType: "lectern.discovery.v1.ExplainRequest", answerType: "lectern.discovery.v1.ExplainResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["QUERY_EMPTY", "QUERY_TOO_LONG", "CLASS_INVALID", "RECORD_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Similar", requestType: "lectern.discovery.v1.SimilarRequest", answerType: "lectern.discovery.v1.SimilarResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["RECORD_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Browse", requestType: "lectern.discovery.v1.BrowseRequest", answerType: "lectern.discovery.v1.BrowseResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["RECORD_UNKNOWN", "CLASS_INVALID", "CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/GetWork", requestType: "lectern.discovery.v1.GetWorkRequest", answerType: "lectern.discovery.v1.Work",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["RECORD_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/WorkStock", requestType: "lectern.discovery.v1.WorkStockRequest", answerType: "lectern.discovery.v1.WorkStockResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["RECORD_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/MergeWorks", requestType: "lectern.discovery.v1.MergeWorksRequest", answerType: "lectern.discovery.v1.WorksChanged",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RECORD_UNKNOWN", "WORK_TOO_LARGE", "WORKS_MISSING"], right: "discovery.works"
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/SplitWork", requestType: "lectern.discovery.v1.SplitWorkRequest", answerType: "lectern.discovery.v1.WorksChanged",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["RECORD_UNKNOWN", "WORKS_MISSING"], right: "discovery.works"
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Regroup", requestType: "lectern.discovery.v1.RegroupRequest", answerType: "lectern.discovery.v1.RegroupResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.discovery.v1.Discovery/Reindex", requestType: "lectern.discovery.v1.ReindexRequest", answerType: "lectern.discovery.v1.ReindexResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqbowEKJGxlY3Rlcm4vZGlzY292ZXJ5L3YxL2Rpc2NvdmVyeS5wcm90bxIUbGVjdGVybi5kaXNjb3ZlcnkudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byJgCgtJbXBvcnRCYXRjaBI5CgdyZWNvcmRzGAEgAygLMh8ubGVjdGVybi5kaXNjb3ZlcnkudjEuUmF3UmVjb3JkUgdyZWNvcmRzEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlInMKCVJhd1JlY29yZBISCgRkYXRhGAEgASgMUgRkYXRhEjoKBmZvcm1hdBgCIAEoDjIiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZEZvcm1hdFIGZm9ybWF0EhYKBm9mZnNldBgDIAEoBFIGb2Zmc2V0IuQBCgxJbXBvcnRSZXN1bHQSFAoFYWRkZWQYASABKA1SBWFkZGVkEhgKB3VwZGF0ZWQYAiABKA1SB3VwZGF0ZWQSHAoJdW5jaGFuZ2VkGAMgASgNUgl1bmNoYW5nZWQSNgoHcmVqZWN0cxgEIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlamVjdFIHcmVqZWN0cxI2CgdyZW1hcmtzGAUgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVtYXJrUgdyZW1hcmtzEhYKBmhpZGRlbhgGIAEoDVIGaGlkZGVuImQKBlJlbWFyaxIWCgZvZmZzZXQYASABKARSBm9mZnNldBIUCgVmYXVsdBgCIAEoCVIFZmF1bHQSFAoFcGxhY2UYAyABKAlSBXBsYWNlEhYKBmRldGFpbBgEIAEoCVIGZGV0YWlsIlAKBlJlamVjdBIWCgZvZmZzZXQYASABKARSBm9mZnNldBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIWCgZkZXRhaWwYAyABKAlSBmRldGFpbCKCBQoGUmVjb3JkEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhoKCHN1YnRpdGxlGAMgASgJUghzdWJ0aXRsZRIYCgdhdXRob3JzGAQgAygJUgdhdXRob3JzEhwKCXB1Ymxpc2hlchgFIAEoCVIJcHVibGlzaGVyEhwKCXB1Ymxpc2hlZBgGIAEoCVIJcHVibGlzaGVkEhIKBHllYXIYByABKAVSBHllYXISFAoFaXNibnMYCCADKAlSBWlzYm5zEhoKCGxhbmd1YWdlGAkgASgJUghsYW5ndWFnZRIaCghzdWJqZWN0cxgKIAMoCVIIc3ViamVjdHMSEAoDY2xjGAsgASgJUgNjbGMSFgoGc2VyaWVzGAwgASgJUgZzZXJpZXMSGAoHc3VtbWFyeRgNIAEoCVIHc3VtbWFyeRIYCgdlZGl0aW9uGA4gASgJUgdlZGl0aW9uEhYKBnNvdXJjZRgPIAEoCVIGc291cmNlEiUKDmNvbnRyb2xfbnVtYmVyGBAgASgJUg1jb250cm9sTnVtYmVyEjwKBWZvcm1zGBEgAygLMiYubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybUF2YWlsYWJpbGl0eVIFZm9ybXMSFAoFZGV3ZXkYEiABKAlSBWRld2V5EhcKB3dvcmtfaWQYEyABKANSBndvcmtJZBIWCgZ2b2x1bWUYFCABKAlSBnZvbHVtZRIUCgVwcmljZRgVIAEoCVIFcHJpY2USOQoIaG9sZGluZ3MYFiADKAsyHS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Ib2xkaW5nUghob2xkaW5ncyJgCgdIb2xkaW5nEhoKCGxvY2F0aW9uGAEgASgJUghsb2NhdGlvbhIfCgtjYWxsX251bWJlchgCIAEoCVIKY2FsbE51bWJlchIYCgdiYXJjb2RlGAMgASgJUgdiYXJjb2RlIrUCCgRXb3JrEhcKB3dvcmtfaWQYASABKANSBndvcmtJZBI8CgVmb3JtcxgCIAMoCzImLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1BdmFpbGFiaWxpdHlSBWZvcm1zEjkKCGVkaXRpb25zGAMgAygLMh0ubGVjdGVybi5kaXNjb3ZlcnkudjEuRWRpdGlvblIIZWRpdGlvbnMSJQoOZWRpdGlvbnNfdG90YWwYBCABKA1SDWVkaXRpb25zVG90YWwSMwoFcGFydHMYBSADKAsyHS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5FZGl0aW9uUgVwYXJ0cxI/Cgtjb2xsZWN0aW9ucxgGIAMoCzIdLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkVkaXRpb25SC2NvbGxlY3Rpb25zIsMCCgdFZGl0aW9uEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFwoHd29ya19pZBgCIAEoA1IGd29ya0lkEhQKBXRpdGxlGAMgASgJUgV0aXRsZRIYCgdhdXRob3JzGAQgAygJUgdhdXRob3JzEhwKCXB1Ymxpc2hlchgFIAEoCVIJcHVibGlzaGVyEhIKBHllYXIYBiABKAVSBHllYXISGgoIbGFuZ3VhZ2UYByABKAlSCGxhbmd1YWdlEhgKB2VkaXRpb24YCCABKAlSB2VkaXRpb24SFgoGdm9sdW1lGAkgASgJUgZ2b2x1bWUSFAoFaXNibnMYCiADKAlSBWlzYm5zEjwKBWZvcm1zGAsgAygLMiYubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybUF2YWlsYWJpbGl0eVIFZm9ybXMiKQoOR2V0V29ya1JlcXVlc3QSFwoHd29ya19pZBgBIAEoA1IGd29ya0lkIi8KEFdvcmtTdG9ja1JlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCKaAQoRV29ya1N0b2NrUmVzcG9uc2USFwoHd29ya19pZBgBIAEoA1IGd29ya0lkEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIdCgpyZWNvcmRfaWRzGAMgAygDUglyZWNvcmRJZHMSNwoFc3RvY2sYBCADKAsyIS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRTdG9ja1IFc3RvY2siqwEKC1JlY29yZFN0b2NrEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSLgoEZm9ybRgCIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIUCgVpdGVtcxgEIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgNUglhdmFpbGFibGUiRgoRTWVyZ2VXb3Jrc1JlcXVlc3QSGQoId29ya19pZHMYASADKANSB3dvcmtJZHMSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iSQoQU3BsaXRXb3JrUmVxdWVzdBIdCgpyZWNvcmRfaWRzGAEgAygDUglyZWNvcmRJZHMSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iKQoMV29ya3NDaGFuZ2VkEhkKCHdvcmtfaWRzGAEgAygDUgd3b3JrSWRzIlgKDlJlZ3JvdXBSZXF1ZXN0EiUKDmFmdGVyX2RvY3VtZW50GAEgASgDUg1hZnRlckRvY3VtZW50Eh8KC2lzX3JlcGVhdGVkGAIgASgIUgppc1JlcGVhdGVkIisKD1JlZ3JvdXBSZXNwb25zZRIYCgdyZWNvcmRzGAEgASgNUgdyZWNvcmRzInoKC1dvcmtDaGFuZ2VkEhcKB3dvcmtfaWQYASABKANSBndvcmtJZBIbCgliZWNhbWVfaWQYAiABKANSCGJlY2FtZUlkEh0KCnJlY29yZF9pZHMYAyADKANSCXJlY29yZElkcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiLuAQoQRm9ybUF2YWlsYWJpbGl0eRIuCgRmb3JtGAEgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIwCgVsaW5rcxgCIAMoCzIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxpbmtSBWxpbmtzEkQKCGJyYW5jaGVzGAMgAygLMigubGVjdGVybi5kaXNjb3ZlcnkudjEuQnJhbmNoQXZhaWxhYmlsaXR5UghicmFuY2hlcxIUCgVpdGVtcxgEIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgNUglhdmFpbGFibGUiSAoETGluaxIQCgN1cmwYASABKAlSA3VybBIUCgVsYWJlbBgCIAEoCVIFbGFiZWwSGAoHbGljZW5jZRgDIAEoCVIHbGljZW5jZSKGAQoSQnJhbmNoQXZhaWxhYmlsaXR5EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSFAoFaXRlbXMYAiABKA1SBWl0ZW1zEhwKCWF2YWlsYWJsZRgDIAEoDVIJYXZhaWxhYmxlEh8KC2NhbGxfbnVtYmVyGAQgASgJUgpjYWxsTnVtYmVyIrEDCg1TZWFyY2hSZXF1ZXN0EhQKBXdvcmRzGAEgASgJUgV3b3JkcxIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSFgoGYXV0aG9yGAMgASgJUgZhdXRob3ISEgoEaXNibhgEIAEoCVIEaXNibhIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3ISLgoEZm9ybRgHIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SGwoJYnJhbmNoX2lkGAggASgDUghicmFuY2hJZBIaCghsYW5ndWFnZRgJIAEoCVIIbGFuZ3VhZ2USGQoIeWVhcl9taW4YCiABKAVSB3llYXJNaW4SGQoIeWVhcl9tYXgYCyABKAVSB3llYXJNYXgSHQoKY2xhc3NfY29kZRgMIAEoCVIJY2xhc3NDb2RlEi4KBHNvcnQYDSABKA4yGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Tb3J0UgRzb3J0EhYKBmZhY2V0cxgOIAEoCFIGZmFjZXRzEhQKBWV4YWN0GA8gASgIUgVleGFjdCKuAgoOU2VhcmNoUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIUCgV0b3RhbBgDIAEoDVIFdG90YWwSLwoUdG90YWxfaXNfbG93ZXJfYm91bmQYBCABKAhSEXRvdGFsSXNMb3dlckJvdW5kEh4KCnVuZGVyc3Rvb2QYBSABKAlSCnVuZGVyc3Rvb2QSMwoGZmFjZXRzGAYgAygLMhsubGVjdGVybi5kaXNjb3ZlcnkudjEuRmFjZXRSBmZhY2V0cxIwCgV3b3JrcxgHIAMoCzIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLldvcmtSBXdvcmtzInYKBUZhY2V0EjMKBGtpbmQYASABKA4yHy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5GYWNldEtpbmRSBGtpbmQSOAoGdmFsdWVzGAIgAygLMiAubGVjdGVybi5kaXNjb3ZlcnkudjEuRmFjZXRWYWx1ZVIGdmFsdWVzIjYKCkZhY2V0VmFsdWUSFAoFdmFsdWUYASABKAlSBXZhbHVlEhIKBGhpdHMYAiABKA1SBGhpdHMiOgoOU3VnZ2VzdFJlcXVlc3QSEgoEdGV4dBgBIAEoCVIEdGV4dBIUCgVsaW1pdBgCIAEoDVIFbGltaXQiVQoPU3VnZ2VzdFJlc3BvbnNlEkIKC3N1Z2dlc3Rpb25zGAEgAygLMiAubGVjdGVybi5kaXNjb3ZlcnkudjEuU3VnZ2VzdGlvblILc3VnZ2VzdGlvbnMidwoKU3VnZ2VzdGlvbhI4CgRraW5kGAEgASgOMiQubGVjdGVybi5kaXNjb3ZlcnkudjEuU3VnZ2VzdGlvbktpbmRSBGtpbmQSEgoEdGV4dBgCIAEoCVIEdGV4dBIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkImoKDkV4cGxhaW5SZXF1ZXN0EjsKBnNlYXJjaBgBIAEoCzIjLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNlYXJjaFJlcXVlc3RSBnNlYXJjaBIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkIswBCg9FeHBsYWluUmVzcG9uc2USFAoFcGxhY2UYASABKA1SBXBsYWNlEhQKBXNjb3JlGAIgASgDUgVzY29yZRI7CgdyZWFzb25zGAMgAygLMiEubGVjdGVybi5kaXNjb3ZlcnkudjEuU2NvcmVSZWFzb25SB3JlYXNvbnMSFAoFc3RhZ2UYBCABKAlSBXN0YWdlEh4KCnVuZGVyc3Rvb2QYBSABKAlSCnVuZGVyc3Rvb2QSGgoIc2VhcmNoZXMYBiADKAlSCHNlYXJjaGVzIk0KC1Njb3JlUmVhc29uEhIKBG5hbWUYASABKAlSBG5hbWUSEgoEdGV4dBgCIAEoCVIEdGV4dBIWCgZwb2ludHMYAyABKAVSBnBvaW50cyJDCg5TaW1pbGFyUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBWxpbWl0GAIgASgNUgVsaW1pdCJJCg9TaW1pbGFyUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcyKXAQoNQnJvd3NlUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEh0KCmNsYXNzX2NvZGUYAiABKAlSCWNsYXNzQ29kZRIcCgliYWNrd2FyZHMYAyABKAhSCWJhY2t3YXJkcxIUCgVsaW1pdBgEIAEoDVIFbGltaXQSFgoGY3Vyc29yGAUgASgJUgZjdXJzb3IiYAoOQnJvd3NlUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJYCg5SZWluZGV4UmVxdWVzdBIlCg5hZnRlcl9kb2N1bWVudBgBIAEoA1INYWZ0ZXJEb2N1bWVudBIfCgtpc19yZXBlYXRlZBgCIAEoCFIKaXNSZXBlYXRlZCIrCg9SZWluZGV4UmVzcG9uc2USGAoHcmVjb3JkcxgBIAEoDVIHcmVjb3JkcyIpCgpHZXRSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQiYgoNTG9va3VwUmVxdWVzdBISCgRpc2JuGAEgASgJUgRpc2JuEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEiUKDmNvbnRyb2xfbnVtYmVyGAMgASgJUg1jb250cm9sTnVtYmVyIkgKDkxvb2t1cFJlc3BvbnNlEjYKB3JlY29yZHMYASADKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRSB3JlY29yZHMiywEKD0FkZEJyaWVmUmVxdWVzdBISCgRpc2JuGAEgASgJUgRpc2JuEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIWCgZhdXRob3IYAyABKAlSBmF1dGhvchIcCglwdWJsaXNoZXIYBCABKAlSCXB1Ymxpc2hlchISCgR5ZWFyGAUgASgFUgR5ZWFyEhoKCGxhbmd1YWdlGAYgASgJUghsYW5ndWFnZRIQCgNjbGMYByABKAlSA2NsYxIWCgZzb3VyY2UYCCABKAlSBnNvdXJjZSJbChBBZGRCcmllZlJlc3BvbnNlEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhQKBWFkZGVkGAMgASgIUgVhZGRlZCLaAQoZQWRqdXN0QXZhaWxhYmlsaXR5UmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSLgoEZm9ybRgDIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SFAoFaXRlbXMYBCABKAVSBWl0ZW1zEhwKCWF2YWlsYWJsZRgFIAEoBVIJYXZhaWxhYmxlEh8KC2NhbGxfbnVtYmVyGAYgASgJUgpjYWxsTnVtYmVyIhwKGkFkanVzdEF2YWlsYWJpbGl0eVJlc3BvbnNlIkIKDVJlY29yZENoYW5nZWQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUifAoNRXhwb3J0UmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIlCg5jb250cm9sX251bWJlchgCIAEoCVINY29udHJvbE51bWJlchIWCgZjdXJzb3IYAyABKAlSBmN1cnNvchIUCgVsaW1pdBgEIAEoDVIFbGltaXQikwEKDkV4cG9ydFJlc3BvbnNlEj4KB3JlY29yZHMYASADKAsyJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5FeHBvcnRlZFJlY29yZFIHcmVjb3JkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIpChB3aXRob3V0X29yaWdpbmFsGAMgASgNUg93aXRob3V0T3JpZ2luYWwifQoORXhwb3J0ZWRSZWNvcmQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBISCgRkYXRhGAIgASgMUgRkYXRhEjoKBmZvcm1hdBgDIAEoDjIiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZEZvcm1hdFIGZm9ybWF0Kp0LCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASTwoLUVVFUllfRU1QVFkQARo+irUYOggDEhXor7fovpPlhaXmo4DntKLor43jgIIaH1RoZXJlIGlzIG5vdGhpbmcgdG8gc2VhcmNoIGZvci4SVgoOUVVFUllfVE9PX0xPTkcQAhpCirUYPggDEhLmo4DntKLor43ov4fplb/jgIIaFlRoZSBxdWVyeSBpcyB0b28gbG9uZy4iDmNoYXJhY3RlcnNfbWF4ElcKDkNVUlNPUl9JTlZBTElEEAMaQ4q1GD8IAxIP5ri45qCH5peg5pWI44CCGipUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIHNlYXJjaC4SVgoOUkVDT1JEX1VOS05PV04QBBpCirUYPggFEhXmsqHmnInov5nmnaHkuabnm67jgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVjb3JkLiIJcmVjb3JkX2lkElkKEklERU5USUZJRVJfSU5WQUxJRBAFGkGKtRg9CAMSEuagh+ivhuespuaXoOaViOOAghofVGhhdCBpcyBub3QgYSB2YWxpZCBpZGVudGlmaWVyLiIEaXNibhKKAQoPQkFUQ0hfVE9PX0xBUkdFEAYadYq1GHEIAxIP5om55qyh6L+H5aSn44CCGjRUaGUgYmF0Y2ggaG9sZHMgbW9yZSByZWNvcmRzIHRoYW4gYXJlIHRha2VuIGF0IG9uY2UuIgdyZWNvcmRzIgVieXRlcyILcmVjb3Jkc19tYXgiCWJ5dGVzX21heBKRAQoOV09SS19UT09fTEFSR0UQCRp9irUYeQgJEirlkIjlubblkI7nmoTkvZzlk4HljIXlkKvnmoTkuabnm67ov4flpJrjgIIaM1RoZSB3b3JrIHdvdWxkIGhhdmUgbW9yZSByZWNvcmRzIHRoYW4gb25lIG1heSBoYXZlLiIHcmVjb3JkcyILcmVjb3Jkc19tYXgSuQEKDVdPUktTX01JU1NJTkcQChqlAYq1GKABCAMSReivt+aMh+aYjuiHs+WwkeS4pOenjeS9nOWTge+8jOaIluS9nOWTgeS4reimgeWIhuWHuueahOmDqOWIhuS5puebruOAghpVTmFtZSBhdCBsZWFzdCB0d28gd29ya3MgdG8gbWVyZ2UsIG9yIHNvbWUsIG5vdCBhbGwsIG9mIGEgd29yaydzIHJlY29yZHMgdG8gc3BsaXQgb2ZmLhKAAQoNQ0xBU1NfSU5WQUxJRBAIGm2KtRhpCAMSEuWIhuexu+WPt+aXoOaViOOAghpFVGhhdCBpcyBubyBjbGFzcyBvZiB0aGUgQ2hpbmVzZSBMaWJyYXJ5IENsYXNzaWZpY2F0aW9uIG9yIG9mIERld2V5J3MuIgpjbGFzc19jb2RlEogBCg1USVRMRV9NSVNTSU5HEAsadYq1GHEIAxIw6K+l5Lmm5rKh5pyJ6aKY5ZCN77yM5peg5rOV5bu656uL566A57yW6K6w5b2V44CCGjVUaGUgYm9vayBoYXMgbm8gdGl0bGUgdGhhdCBhIHJlY29yZCBjb3VsZCBiZSBtYWRlIG9mLiIEaXNibhLaAQoRQ09VTlRTX0lNUE9TU0lCTEUQBxrCAYq1GL0BCAkSRemmhuiXj+aVsOmHj+S4jeiDveS4uui0n++8jOWPr+WAn+aVsOmHj+S5n+S4jeiDvei2hei/h+mmhuiXj+aVsOmHj+OAghpKQ291bnRzIG5ldmVyIGZhbGwgYmVsb3cgemVybywgbm9yIGFyZSBtb3JlIGl0ZW1zIGF2YWlsYWJsZSB0aGFuIHRoZXJlIGFyZS4iCXJlY29yZF9pZCIJYnJhbmNoX2lkIgVpdGVtcyIJYXZhaWxhYmxlKkkKDFJlY29yZEZvcm1hdBIdChlSRUNPUkRfRk9STUFUX1VOU1BFQ0lGSUVEEAASDAoISVNPXzI3MDkQARIMCghNQVJDX1hNTBACKlEKBEZvcm0SFAoQRk9STV9VTlNQRUNJRklFRBAAEgkKBVBBUEVSEAESCQoFRUJPT0sQAhINCglBVURJT0JPT0sQAxIOCgpPVEhFUl9GT1JNEAQqPwoEU29ydBIUChBTT1JUX1VOU1BFQ0lGSUVEEAASCgoGTkVXRVNUEAESCgoGT0xERVNUEAISCQoFVElUTEUQAypvCglGYWNldEtpbmQSGgoWRkFDRVRfS0lORF9VTlNQRUNJRklFRBAAEgsKB0JZX0ZPUk0QARIPCgtCWV9MQU5HVUFHRRACEgsKB0JZX1lFQVIQAxIMCghCWV9DTEFTUxAEEg0KCUJZX0JSQU5DSBAFKloKDlN1Z2dlc3Rpb25LaW5kEh8KG1NVR0dFU1RJT05fS0lORF9VTlNQRUNJRklFRBAAEhMKD1NVR0dFU1RFRF9USVRMRRABEhIKDlNVR0dFU1RFRF9OQU1FEAIyzhIKCURpc2NvdmVyeRKNAQoGSW1wb3J0EiEubGVjdGVybi5kaXNjb3ZlcnkudjEuSW1wb3J0QmF0Y2gaIi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5JbXBvcnRSZXN1bHQiOIq1GDQKAggECgQIAxACEAIYgN3bASoPQkFUQ0hfVE9PX0xBUkdFShBkaXNjb3ZlcnkuaW1wb3J0KAEwARKHAQoGRXhwb3J0EiMubGVjdGVybi5kaXNjb3ZlcnkudjEuRXhwb3J0UmVxdWVzdBokLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkV4cG9ydFJlc3BvbnNlIjKKtRguCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoQZGlzY292ZXJ5LmV4cG9ydBKpAQoGU2VhcmNoEiMubGVjdGVybi5kaXNjb3ZlcnkudjEuU2VhcmNoUmVxdWVzdBokLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNlYXJjaFJlc3BvbnNlIlSKtRhQCgAKAggBCgIIAgoCCAMKAggEEAEqC1FVRVJZX0VNUFRZKg5RVUVSWV9UT09fTE9ORyoOQ1VSU09SX0lOVkFMSUQqDUNMQVNTX0lOVkFMSUQScQoDR2V0EiAubGVjdGVybi5kaXNjb3ZlcnkudjEuR2V0UmVxdWVzdBocLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZCIqirUYJgoACgIIAQoCCAIKAggDCgIIBBABIAEqDlJFQ09SRF9VTktOT1dOEoMBCgZMb29rdXASIy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Mb29rdXBSZXF1ZXN0GiQubGVjdGVybi5kaXNjb3ZlcnkudjEuTG9va3VwUmVzcG9uc2UiLoq1GCoKAAoCCAEKAggCCgIIAwoCCAQQASABKhJJREVOVElGSUVSX0lOVkFMSUQSogEKEkFkanVzdEF2YWlsYWJpbGl0eRIvLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkFkanVzdEF2YWlsYWJpbGl0eVJlcXVlc3QaMC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5BZGp1c3RBdmFpbGFiaWxpdHlSZXNwb25zZSIpirUYJRACKg5SRUNPUkRfVU5LTk9XTioRQ09VTlRTX0lNUE9TU0lCTEUShAEKCEFkZEJyaWVmEiUubGVjdGVybi5kaXNjb3ZlcnkudjEuQWRkQnJpZWZSZXF1ZXN0GiYubGVjdGVybi5kaXNjb3ZlcnkudjEuQWRkQnJpZWZSZXNwb25zZSIpirUYJRACKhJJREVOVElGSUVSX0lOVkFMSUQqDVRJVExFX01JU1NJTkcSjQEKB1N1Z2dlc3QSJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TdWdnZXN0UmVxdWVzdBolLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlN1Z2dlc3RSZXNwb25zZSI1irUYMQoACgIIAQoCCAIKAggDCgIIBBABKgtRVUVSWV9FTVBUWSoOUVVFUllfVE9PX0xPTkcSrAEKB0V4cGxhaW4SJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5FeHBsYWluUmVxdWVzdBolLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkV4cGxhaW5SZXNwb25zZSJUirUYUAoACgIIAQoCCAIKAggDCgIIBBABKgtRVUVSWV9FTVBUWSoOUVVFUllfVE9PX0xPTkcqDUNMQVNTX0lOVkFMSUQqDlJFQ09SRF9VTktOT1dOEoABCgdTaW1pbGFyEiQubGVjdGVybi5kaXNjb3ZlcnkudjEuU2ltaWxhclJlcXVlc3QaJS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TaW1pbGFyUmVzcG9uc2UiKIq1GCQKAAoCCAEKAggCCgIIAwoCCAQQASoOUkVDT1JEX1VOS05PV04SnAEKBkJyb3dzZRIjLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkJyb3dzZVJlcXVlc3QaJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Ccm93c2VSZXNwb25zZSJHirUYQwoACgIIAQoCCAIKAggDCgIIBBABKg5SRUNPUkRfVU5LTk9XTioNQ0xBU1NfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSUQSdQoHR2V0V29yaxIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkdldFdvcmtSZXF1ZXN0GhoubGVjdGVybi5kaXNjb3ZlcnkudjEuV29yayIoirUYJAoACgIIAQoCCAIKAggDCgIIBBABKg5SRUNPUkRfVU5LTk9XThJ0CglXb3JrU3RvY2sSJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Xb3JrU3RvY2tSZXF1ZXN0GicubGVjdGVybi5kaXNjb3ZlcnkudjEuV29ya1N0b2NrUmVzcG9uc2UiFoq1GBIQASoOUkVDT1JEX1VOS05PV04SqwEKCk1lcmdlV29ya3MSJy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5NZXJnZVdvcmtzUmVxdWVzdBoiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLldvcmtzQ2hhbmdlZCJQirUYTAoCCAQKBAgDEAIQAioOUkVDT1JEX1VOS05PV04qDldPUktfVE9PX0xBUkdFKg1XT1JLU19NSVNTSU5HSg9kaXNjb3Zlcnkud29ya3MSmQEKCVNwbGl0V29yaxImLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNwbGl0V29ya1JlcXVlc3QaIi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Xb3Jrc0NoYW5nZWQiQIq1GDwKAggECgQIAxACEAIqDlJFQ09SRF9VTktOT1dOKg1XT1JLU19NSVNTSU5HSg9kaXNjb3Zlcnkud29ya3MSXgoHUmVncm91cBIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlZ3JvdXBSZXF1ZXN0GiUubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVncm91cFJlc3BvbnNlIgaKtRgCEAISXgoHUmVpbmRleBIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlaW5kZXhSZXF1ZXN0GiUubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVpbmRleFJlc3BvbnNlIgaKtRgCEAJKhU0KYwoBDBIDAQASGlkgRmluZGluZzogYmlibGlvZ3JhcGhpYyByZWNvcmRzLCBhbmQgd2hlcmUgZWFjaCBjYW4gYmUgaGFkLCBvbiBwYXBlciBhbmQgZWxlY3Ryb25pY2FsbHkuCgooCgIGABIEBwBOARocIFRoZSBjYXRhbG9ndWUgb2YgdGhlIGNpdHkuCgpuCgQGAAIAEgQJAgsDGmAgSW1wb3J0cyBNQVJDIHJlY29yZHM7IGVhY2ggaXRlbSBpcyBhIGJhdGNoIHRoYXQgaXMgd3JpdHRlbiBvbiBpdHMgb3duIGFuZCBhbnN3ZXJlZCBvbiBpdHMgb3duLgoKUQoEBgACARIEDQIPAxpDIEdpdmVzIHRoZSByZWNvcmRzIG9mIGEgc291cmNlIGJhY2sgYXMgdGhleSBjYW1lIGluLCBwYWdlIGJ5IHBhZ2UuCgqXAQoEBgACAhIEEQIUAxqIASBGaW5kcyByZWNvcmRzOiB3b3JkcyAoQ2hpbmVzZSBhbmQgb3RoZXIpLCBwaW55aW4sIGF1dGhvciwgdGl0bGUsIGNsYXNzLCBJU0JOLiBXaGVyZSBub3RoaW5nIGlzIGZvdW5kLCBvbmUgd3JvbmcgY2hhcmFjdGVyIGlzIGZvcmdpdmVuLgoKSgoEBgACAxIEFgIYAxo8IFRlbGxzIG9uZSByZWNvcmQgd2hvbGUsIHdpdGggaXRzIGZvcm1zIGFuZCB3aGVyZSB0aGV5IGFyZS4KCnQKBAYAAgQSBBoCHAMaZiBGaW5kcyByZWNvcmRzIGJ5IGFuIG91dHNpZGUgaWRlbnRpZmllcjogYW4gSVNCTiBpbiBhbnkgd3JpdGluZywgb3IgYSBjb250cm9sIG51bWJlciB3aXRoIGl0cyBzb3VyY2UuCgphCgQGAAIFEgQeAiADGlMgT3RoZXIgcGx1Z2luczogaXRlbXMgb2YgYSByZWNvcmQgd2VyZSBhZGRlZCwgbGVudCwgcmV0dXJuZWQgb3IgbW92ZWQgYXQgYSBicmFuY2guCgquAQoEBgACBhIEIwIlAxqfASBPdGhlciBwbHVnaW5zOiBhIGJvb2sgY29tZXMgdG8gdGhlIHN0b2NrIG9mIHdoaWNoIHRoZSBjYXRhbG9ndWUgbWF5IGhhdmUgbm8gcmVjb3JkLiBUaGUgcmVjb3JkIHRoYXQgaXQgaGFzIGZvciB0aGUgSVNCTiwgb3IgYSBuZXcgYnJpZWYKIG9uZSBvZiB3aGF0IGlzIHRvbGQuCgp4CgQGAAIHEgQnAikDGmogVGl0bGVzIGFuZCBuYW1lcyB0aGF0IGJlZ2luIHdpdGggd2hhdCBoYXMgYmVlbiB0eXBlZCBzbyBmYXIsIGluIGNoYXJhY3RlcnMsIGxldHRlcnMsIHBpbnlpbiBvciBpbml0aWFscy4KClIKBAYAAggSBCsCLQMaRCBXaHkgYSByZWNvcmQgaXMsIG9yIGlzIG5vdCwgYW1vbmcgdGhlIGhpdHMgb2YgYSBzZWFyY2gsIGFuZCB3aGVyZS4KClwKBAYAAgkSBC8CMQMaTiBSZWNvcmRzIHRoYXQgaGF2ZSBtdWNoIGluIGNvbW1vbiB3aXRoIG9uZTogc2VyaWVzLCBhdXRob3JzLCBzdWJqZWN0cywgY2xhc3MuCgpdCgQGAAIKEgQzAjUDGk8gV2hhdCBzdGFuZHMgYmVzaWRlIGEgcmVjb3JkLCBvciBmcm9tIGEgY2xhc3Mgb24sIGluIHRoZSBvcmRlciBvZiB0aGUgc2hlbHZlcy4KCm8KBAYAAgsSBDcCOQMaYSBUZWxscyBhIHdvcmsgd2hvbGU6IGFsbCBpdHMgZm9ybXMsIHdoZXJlIHRoZXkgYXJlLCBpdHMgZWRpdGlvbnMgYW5kIHRoZSBvdGhlciBwYXJ0cyBvZiBpdHMgc2V0LgoKXwoEBgACDBIEOwI9AxpRIEZvciBvdGhlciBwbHVnaW5zOiB0aGUgcmVjb3JkcyBvZiBhIHdvcmssIGFuZCBob3cgbWFueSBpdGVtcyBvZiBlYWNoIGFyZSB3aGVyZS4KCj8KBAYAAg0SBD8CQQMaMSBTYXlzIHRoYXQgd29ya3MgYXJlIG9uZS4gTGF0ZXIgaW1wb3J0cyBrZWVwIGl0LgoKWAoEBgACDhIEQwJFAxpKIFNheXMgdGhhdCBzb21lIHJlY29yZHMgb2YgYSB3b3JrIGFyZSBhbm90aGVyIG9uZS4gTGF0ZXIgaW1wb3J0cyBrZWVwIGl0LgoKcgoEBgACDxIERwJJAxpkIFRoZSBkYWVtb24gaXRzZWxmOiBncm91cHMgcmVjb3JkcyBpbnRvIHdvcmtzIHRoYXQgYSByZWxlYXNlIGJlZm9yZSBoYXMgaW1wb3J0ZWQsIGEgcGFnZSBhdCBhIHRpbWUuCgp0CgQGAAIQEgRLAk0DGmYgVGhlIGRhZW1vbiBpdHNlbGY6IGFuYWx5c2VzIHJlY29yZHMgYW5ldyB3aG9zZSB0ZXh0IGEgcmVsZWFzZSBiZWZvcmUgaGFzIGFuYWx5c2VkLCBhIHBhZ2UgYXQgYSB0aW1lLgoKJAoCBQASBFEAXgEaGCBXaHkgRGlzY292ZXJ5IHJlZnVzZXMuCgoqCgIFARIEYQBlARoeIEhvdyBhIHJhdyByZWNvcmQgaXMgd3JhcHBlZC4KClIKAgQAEgRoAGwBGkYgUmVjb3JkcyBpbiB0aGUgb3JkZXIgb2YgdGhlaXIgZmlsZS4gQXQgbW9zdCAyNTYgcmVjb3JkcyBhbmQgNTEyIEtpQi4KCmcKBAQAAgESA2sCFBpaIFdoZXJlIHRoZSByZWNvcmRzIGNvbWUgZnJvbSwgInN6LWxpYnJhcnkiOyBhIGNvbnRyb2wgbnVtYmVyIGlzIHVuaXF1ZSB3aXRoaW4gaXRzIHNvdXJjZS4KCj0KBAQBAgISA3ICFBowIFdoZXJlIGluIGl0cyBmaWxlIHRoZSByZWNvcmQgYmVnaW5zLCBpbiBieXRlcy4KCmcKBAQCAgQSA3sCHhpaIFJlY29yZHMgdGhhdCB3ZXJlIHRha2VuIHRob3VnaCBzb21ldGhpbmcgaW4gdGhlbSB3YXMgbWVuZGVkIG9yIHBhc3NlZCBvdmVyOyBhdCBtb3N0IDUxMi4KCkkKBAQCAgUSA30CFBo8IFJlY29yZHMgdGhhdCB0aGVpciBzb3VyY2UgZGVsZXRlZDogdGhleSBhcmUgZm91bmQgbm8gbW9yZS4KCkoKAgQDEgaBAQCJAQEaPCBXaGF0IHdhcyBtZW5kZWQgb3IgcGFzc2VkIG92ZXIgaW4gYSByZWNvcmQgdGhhdCB3YXMgdGFrZW4uCgpKCgQEAwIBEgSEAQITGjwgU3RhYmxlLCBmb3IgcHJvZ3JhbXM6ICJNSVhFRF9DT0RJTkciLCAiRklFTERfUEFTU0VEX09WRVIiLgoKTQoEBAMCAhIEhgECExo/IEZpZWxkIGFuZCBzdWJmaWVsZCwgIjUyMCAkYSI7IGVtcHR5IHdoZXJlIGl0IGlzIHRoZSByZWNvcmQncy4KCh0KBAQDAgMSBIgBAhQaDyBGb3IgYSBwZXJzb24uCgosCgIEBBIGjAEAkgEBGh4gQSByZWNvcmQgdGhhdCB3YXMgbm90IHRha2VuLgoKXgoEBAQCARIEjwECFBpQIFN0YWJsZSwgZm9yIHByb2dyYW1zOiAiRElSRUNUT1JZX0JST0tFTiIsICJURVhUX1VOREVDT0RBQkxFIiwgIlRJVExFX01JU1NJTkciLgoKMwoEBAQCAhIEkQECFBolIEZvciBhIHBlcnNvbjogd2hhdCB3YXMgZm91bmQgd2hlcmUuCgo4CgIFAhIGlQEAmwEBGiogV2hhdCBhIHRoaW5nIGlzLCBhcyBhIHJlYWRlciBjaG9vc2VzIGl0LgoKOAoEBAUCAxIEogECHhoqIEluIHRoZSBvcmRlciBvZiB0aGUgcmVjb3JkOiAi5YiY5oWI5qyjIi4KCjYKBAQFAgUSBKUBAhcaKCBBcyBwcmludGVkOiAiMjAwOCIsICLmsJHlm73kuozljYHlubQiLgoKLgoEBAUCBhIEpwECERogIDAgd2hlcmUgbm8geWVhciBjb3VsZCBiZSByZWFkLgoKIwoEBAUCCBIEqgECFhoVIElTTyA2MzktMi9CLCAiY2hpIi4KCkkKBAQFAgoSBK0BAhIaOyBBIGNsYXNzIG9mIHRoZSBDaGluZXNlIExpYnJhcnkgQ2xhc3NpZmljYXRpb24sICJJMjQ3LjU1Ii4KCj8KBAQFAhASBLQBAicaMSBUaGUgZm9ybXMgaW4gd2hpY2ggaXQgY2FuIGJlIGhhZCwgc2lkZSBieSBzaWRlLgoKLgoEBAUCERIEtgECFBogIEEgY2xhc3Mgb2YgRGV3ZXkncywgIjgyMy45MTQiLgoKbAoEBAUCEhIEuAECFRpeIFRoZSB3b3JrIHRoYXQgaXQgaXMgYW4gZWRpdGlvbiBvZjsgaXQgaXMgdGhlIG51bWJlciBvZiBvbmUgb2YgdGhlIHdvcmsncyByZWNvcmRzLCBhbmQgc3RheXMuCgpHCgQEBQITEgS6AQIVGjkgV2hpY2ggdm9sdW1lIG9mIGEgc2V0IGl0IGlzOiAiMiIsICIyLuS4iyI7IGVtcHR5OiBub25lLgoKTAoEBAUCFBIEvAECFBo+IEFzIHRoZSBzb3VyY2UgaGFzIGl0OiAiQ05ZMzkuMDAiLCAi77+lNjYuMDDvvIjlhajkuInlhozvvIkiLgoKXwoEBAUCFRIEvgECIRpRIENvcGllcyBvZiB3aGljaCB0aGUgc291cmNlIHRlbGxzLiBUaGV5IGFyZSBubyBpdGVtcyB1bnRpbCBDaXJjdWxhdGlvbiBoYXMgdGhlbS4KCjkKAgQGEgbCAQDJAQEaKyBBIGNvcHkgYXMgYSByZWNvcmQncyBzb3VyY2UgZGVzY3JpYmVzIGl0LgoKPQoEBAYCABIExAECFhovIFRoZSBsaWJyYXJ5IG9yIGJyYW5jaCBhcyB0aGUgc291cmNlIG5hbWVzIGl0LgoKLgoEBAYCARIExgECGRogIFRoZSBzaGVsZiBtYXJrLCAiSTI0Ny41NS8xMjMiLgoKHQoEBAYCAhIEyAECFRoPIE1heSBiZSBlbXB0eS4KCkEKAgQHEgbMAQDXAQEaMyBBbGwgZWRpdGlvbnMsIHRyYW5zbGF0aW9ucyBhbmQgZm9ybXMgb2Ygb25lIHRleHQuCgo7CgQEBwIBEgTPAQImGi0gQWxsIGZvcm1zIG9mIGFsbCBpdHMgcmVjb3Jkcywgc2lkZSBieSBzaWRlLgoKmwEKBAQHAgISBNEBAiAajAEgSXRzIHJlY29yZHMsIHRob3NlIHdpdGggZWxlY3Ryb25pYyBjb3BpZXMgZmlyc3QsIHRoZW4gdGhlIG5ld2VyIGZpcnN0LiBJbiBoaXRzIGF0IG1vc3QgMTAsIGFuZCBub25lIHdoZXJlIHRoZXJlIGlzIG9ubHkgdGhlIHJlY29yZCBpdHNlbGYuCgpZCgQEBwIEEgTUAQIdGksgR2V0V29yazogdGhlIG90aGVyIHZvbHVtZXMsIGFuZCB0aGUgd2hvbGUsIG9mIHRoZSBzZXQgdGhhdCBpdCBpcyBwYXJ0IG9mLgoKQAoEBAcCBRIE1gECIxoyIEdldFdvcms6IHJlY29yZHMgdGhhdCBob2xkIHRoaXMgd29yayBhbmQgb3RoZXJzLgoKLAoCBAgSBtoBAOYBARoeIEEgcmVjb3JkIG9mIGEgd29yayBpbiBzaG9ydC4KCiwKBAQJAgASBOoBAhQaHiBBIHdvcmssIG9yIGFueSByZWNvcmQgb2YgaXQuCgo7CgQECgIAEgTvAQIWGi0gQSByZWNvcmQgb2YgdGhlIHdvcmssIG9yIHRoZSB3b3JrJ3MgbnVtYmVyLgoKOwoEBAsCARIE9AECExotIFRoZSB0aXRsZSBvZiB0aGUgcmVjb3JkIHRoYXQgd2FzIGFza2VkIGZvci4KCjoKBAQLAgISBPYBAiAaLCBBbGwgaXRzIHJlY29yZHMsIGF0IG1vc3QgMSwwMDAsIGJ5IG51bWJlci4KCkIKBAQLAgMSBPgBAiEaNCBXaGVyZSB0aGVyZSBhcmUgaXRlbXMsIGJ5IHJlY29yZCwgZm9ybSBhbmQgYnJhbmNoLgoKQQoCBAwSBvsBAIECARozIEhvdyBtYW55IGl0ZW1zIG9mIGEgcmVjb3JkIHRoZXJlIGFyZSBhdCBhIGJyYW5jaC4KCmIKBAQNAgASBIUCAh4aVCBXb3Jrcywgb3IgcmVjb3JkcyBvZiB0aGVtOyB0aGUgbG93ZXN0IG51bWJlciBpcyB0aGF0IG9mIHRoZSB3b3JrIHRoYXQgdGhleSBiZWNvbWUuCgokCgQEDQIBEgSHAgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCkMKBAQOAgASBIwCAiAaNSBSZWNvcmRzIG9mIG9uZSB3b3JrLCB3aGljaCBiZWNvbWUgYW5vdGhlciB0b2dldGhlci4KCiQKBAQOAgESBI4CAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKLQoEBA8CABIEkwICHhofIFRoZSB3b3JrcyB0aGF0IHRoZXJlIGFyZSBub3cuCgo+CgQEEAIAEgSYAgIbGjAgUmVjb3JkcyBiZWhpbmQgdGhpcyBkb2N1bWVudCBhcmUgZ3JvdXBlZCBuZXh0LgoKVwoEBBACARIEmgICFxpJIE9uY2UgbW9yZSBhIGRheSBsYXRlcjogdGhlIHJlbGVhc2UgYmVmb3JlIG1heSBoYXZlIHJ1biBiZXNpZGUgdGhpcyBvbmUuCgqaAQoCBBISBqICAKkCARqLASBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiZGlzY292ZXJ5LndvcmsiOiAibWVyZ2VkIiBpbnRvIGFub3RoZXIsIG9yICJzcGxpdCIgZnJvbSBpdDogYnkgc3RhZmYsIG9yIGJlY2F1c2UgcmVjb3JkcyBjYW1lLCBvciBjaGFuZ2VkLgoKOAoEBBICARIEpQICFhoqIFRoZSB3b3JrIHRoYXQgdGhlIHJlY29yZHMgYmVsb25nIHRvIG5vdy4KCkAKBAQSAgMSBKgCAhQaMiBXaGF0IHN0YWZmIGdhdmUgYXMgdGhlIHJlYXNvbjsgZW1wdHk6IGFuIGltcG9ydC4KCj4KAgQTEgasAgC1AgEaMCBPbmUgZm9ybSBvZiBhIHJlY29yZCwgYW5kIHdoZXJlIGl0IGNhbiBiZSBoYWQuCgozCgQEEwIBEgSvAgIaGiUgRWxlY3Ryb25pYyBmb3Jtczogd2hlcmUgdG8gb3BlbiBpdC4KCiIKBAQTAgISBLECAisaFCBQYXBlcjogcGVyIGJyYW5jaC4KCj4KBAQTAgMSBLMCAhMaMCBJdGVtcyBpbiBhbGwsIGFuZCB0aG9zZSB0aGF0IGNhbiBiZSB0YWtlbiBub3cuCgpLCgQEFAICEgS7AgIVGj0gV2hvIG1heSB1c2UgaXQsIGFuZCBob3c6ICJDQyBCWSA0LjAiLCAi5qCh5Zut572R5YaF5L2/55SoIi4KCj8KBAQVAgMSBMMCAhkaMSBUaGUgc2hlbGYgbWFyayBvZiBhbiBpdGVtIHRoZXJlOiAiSTI0Ny41NS8xMjMiLgoKWAoEBBYCABIEyAICExpKIFdvcmRzLCBpbiBhbnkgb3JkZXIgYW5kIGFueSBmaWVsZDsgYSBwaHJhc2Ugc3RhbmRzIGluICJxdW90YXRpb24gbWFya3MiLgoKSwoEBBYCBBIEzQICExo9IEF0IG1vc3Qgc28gbWFueSBoaXRzIG9uIHRoZSBwYWdlOyAwIGlzIDIwLCB0aGUgbW9zdCBpcyAxMDAuCgo4CgQEFgIFEgTPAgIUGiogRnJvbSB0aGUgbGFzdCBwYWdlOyBlbXB0eSBmb3IgdGhlIGZpcnN0LgoKOwoEBBYCBhIE0QICEBotIE9ubHkgd2l0aCBzb21ldGhpbmcgdG8gYmUgaGFkIGluIHRoaXMgZm9ybS4KCj8KBAQWAgcSBNMCAhYaMSBPbmx5IHdpdGggYW4gaXRlbSBhdmFpbGFibGUgYXQgdGhpcyBicmFuY2ggbm93LgoKOgoEBBYCCBIE1QICFhosIE9ubHkgaW4gdGhpcyBsYW5ndWFnZSwgSVNPIDYzOS0yL0IsICJjaGkiLgoKLAoEBBYCCRIE1wICFhoeIE9ubHkgb2YgdGhlc2UgeWVhcnM7IDA6IGFueS4KCkUKBAQWAgsSBNoCAhkaNyBPbmx5IG9mIHRoaXMgY2xhc3MgYW5kIHRob3NlIHVuZGVyIGl0OiAiSTI0NyIsICI4MjMiLgoKXQoEBBYCDRIE3QICExpPIFdoZXRoZXIgdGhlIGFuc3dlciBjb3VudHMgdGhlIGhpdHMgYnkgZm9ybSwgbGFuZ3VhZ2UsIHllYXIsIGNsYXNzIGFuZCBicmFuY2guCgpECgQEFgIOEgTfAgISGjYgT25seSB3aGF0IHdhcyB0eXBlZDogbm8gd3JvbmcgY2hhcmFjdGVyIGlzIGZvcmdpdmVuLgoKIgoCBQMSBuMCAOoCARoUIFRoZSBvcmRlciBvZiBoaXRzLgoKHwoEBQMCABIE5QICFxoRIFRoZSBiZXN0IGZpcnN0LgoKIAoEBQMCAxIE6QICDBoSIEJ5IGZvbGRlZCB0aXRsZS4KCkYKBAQXAgASBO4CAh4aOCBPZiBlYWNoIHdvcmsgdGhhdCBpcyBmb3VuZCwgdGhlIHJlY29yZCB0aGF0IGZpdHMgYmVzdC4KCjIKBAQXAgESBPACAhQaJCBFbXB0eSB3aGVuIHRoaXMgd2FzIHRoZSBsYXN0IHBhZ2UuCgpHCgQEFwIDEgTzAgIgGjkgVGhlIHRvdGFsIGlzIGEgbG93ZXIgYm91bmQ6IHRoZXJlIGFyZSBhdCBsZWFzdCBzbyBtYW55LgoKgwEKBAQXAgQSBPUCAhgadSBXaGF0IHdhcyBmb3VuZCBpbnN0ZWFkIG9mIHdoYXQgd2FzIHR5cGVkLCB3aGljaCBmaW5kcyBub3RoaW5nOyBlbXB0eTogbm90aGluZyB3YXMgZm9yZ2l2ZW4uIEZvbGRlZDogIuWTiOWIqeazoueJuSIuCgpfCgQEFwIFEgT3AgIcGlEgT2YgdGhlIGhpdHMgdGhhdCB3ZXJlIGNvdW50ZWQsIGF0IG1vc3QgMjAgdmFsdWVzIGVhY2gsIHRoZSBtb3N0IGZyZXF1ZW50IGZpcnN0LgoKNwoEBBcCBhIE+QICGhopIFRoZSB3b3JrcyBvZiBgcmVjb3Jkc2AsIGluIHRoZWlyIG9yZGVyLgoKKQoCBQQSBv0CAIkDARobIFdoYXQgaGl0cyBhcmUgY291bnRlZCBieS4KChgKBAUEAgESBIADAg4aCiAiUEFQRVIiLgoKFgoEBQQCAhIEggMCEhoIICJjaGkiLgoKFwoEBQQCAxIEhAMCDhoJICIyMDA4Ii4KCkAKBAUEAgQSBIYDAg8aMiBUaGUgZmlyc3QgbGV0dGVyIG9mIGEgY2xhc3MsIG9yIHRoZSBmaXJzdCBkaWdpdC4KCjgKBAUEAgUSBIgDAhAaKiBUaGUgbnVtYmVyIG9mIGEgYnJhbmNoIHRoYXQgaGFzIGFuIGl0ZW0uCgorCgQEGgIAEgSXAwISGh0gV2hhdCBoYXMgYmVlbiB0eXBlZCBzbyBmYXIuCgo5CgQEGgIBEgSZAwITGisgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDEwLCB0aGUgbW9zdCBpcyAyMC4KCiMKBAQcAgESBKMDAhIaFSBUbyBiZSBzZWFyY2hlZCBmb3IuCgolCgQEHAICEgSlAwIWGhcgQSByZWNvcmQgdGhhdCBoYXMgaXQuCgo1CgQEHQIAEgSwAwIbGicgSXRzIGxpbWl0IGFuZCBjdXJzb3IgYXJlIHBhc3NlZCBvdmVyLgoKUAoEBB4CABIEtgMCExpCIEl0cyBwbGFjZSBhbW9uZyB0aGUgaGl0cywgdGhlIGZpcnN0IGlzIDE7IDA6IGl0IGlzIG5vbmUgb2YgdGhlbS4KCkoKBAQeAgESBLgDAhIaPCBIaWdoZXIgaXMgYmV0dGVyOyBvZiB0aGUgc2FtZSBzY29yZSB0aGUgbmV3ZXIgY29tZXMgZmlyc3QuCgpCCgQEHgIDEgS7AwITGjQgSG93IG11Y2ggd2FzIGZvcmdpdmVuOiAiRVhBQ1QiLCAiTkVBUiIsICJQQVJUSUFMIi4KCkIKBAQeAgQSBL0DAhgaNCBXaGF0IHdhcyB1bmRlcnN0b29kLCB3aGVyZSBzb21ldGhpbmcgd2FzIGZvcmdpdmVuLgoKcAoEBB4CBRIEvwMCHxpiIFRoZSBzZWFyY2hlcyBvZiB0aGUgdGV4dCBpbmRleCB0aGF0IGZvdW5kIGNhbmRpZGF0ZXMsIGFzIHRlcm1zOiAidDrkuInkvZMgb3IgYTrkuInkvZMsIGFuZCDigKYiLgoKRAoEBB8CABIExAMCEho2IFN0YWJsZSwgZm9yIHByb2dyYW1zOiAiVElUTEVfV0hPTEUiLCAiV09SRF9JTl9OQU1FIi4KCi4KBAQfAgESBMYDAhIaICBXaGF0IG9mIHRoZSBxdWVyeSBpdCBpcyBhYm91dC4KCjkKBAQgAgESBM0DAhMaKyBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgMTAsIHRoZSBtb3N0IGlzIDQ5LgoKJwoEBCECABIE0gMCHhoZIFRoZSBtb3N0IHNpbWlsYXIgZmlyc3QuCgo3CgQEIgIAEgTXAwIWGikgQmVnaW5zIGF0IHRoaXMgcmVjb3JkOyAwOiBhdCB0aGUgY2xhc3MuCgoaCgQEIgIBEgTZAwIYGgwgIkkyNDcuNTUiLgoKPgoEBCICAhIE2wMCFRowIFRvIHRoZSBsZWZ0LCBhZ2FpbnN0IHRoZSBvcmRlciBvZiB0aGUgc2hlbHZlcy4KCjoKBAQiAgMSBN0DAhMaLCBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgMjAsIHRoZSBtb3N0IGlzIDEwMC4KCjgKBAQiAgQSBN8DAhQaKiBGcm9tIHRoZSBsYXN0IHBhZ2U7IGVtcHR5IGZvciB0aGUgZmlyc3QuCgqJAQoEBCMCABIE5AMCHhp7IEluIHRoZSBvcmRlciBvZiB0aGUgc2hlbHZlcywgYWxzbyB3aGVyZSBpdCB3ZW50IGJhY2t3YXJkczsgdGhlIHJlY29yZCB0aGF0IGl0IGJlZ2FuIHdpdGggaXMgdGhlIGZpcnN0LCBvciBub3QgYW1vbmcgdGhlbS4KCiwKBAQjAgESBOYDAhQaHiBFbXB0eSB3aGVuIHRoZXJlIGlzIG5vIG1vcmUuCgo/CgQEJAIAEgTrAwIbGjEgUmVjb3JkcyBiZWhpbmQgdGhpcyBkb2N1bWVudCBhcmUgYW5hbHlzZWQgbmV4dC4KClcKBAQkAgESBO0DAhcaSSBPbmNlIG1vcmUgYSBkYXkgbGF0ZXI6IHRoZSByZWxlYXNlIGJlZm9yZSBtYXkgaGF2ZSBydW4gYmVzaWRlIHRoaXMgb25lLgoKMAoEBCcCABIE+gMCEhoiIElTQk4tMTAgb3IgLTEzLCBoeXBoZW5zIGFsbG93ZWQuCgofCgQEKQIAEgSFBAISGhEgSVNCTi0xMCBvciAtMTMuCgodCgQEKQIEEgSKBAIRGg8gMDogbm90IGtub3duLgoKNQoEBCkCBRIEjAQCFhonIElTTyA2MzktMi9CLCAiY2hpIjsgZW1wdHk6IG5vdCBrbm93bi4KClAKBAQpAgYSBI4EAhEaQiBBIGNsYXNzIG9mIHRoZSBDaGluZXNlIExpYnJhcnkgQ2xhc3NpZmljYXRpb247IGVtcHR5OiBub3Qga25vd24uCgo6CgQEKQIHEgSQBAIUGiwgV2hvbSB0aGUgcmVjb3JkIGNvbWVzIGZyb20sICJhY3F1aXNpdGlvbiIuCgpICgQEKgICEgSWBAIRGjogQSBicmllZiByZWNvcmQgd2FzIG1hZGU6IGNhdGFsb2d1ZXJzIHNob3VsZCBjb21wbGV0ZSBpdC4KCjkKBAQrAgMSBJ4EAhIaKyBBZGRlZCB0byB0aGUgY291bnRzOyBuZWdhdGl2ZSB0YWtlcyBhd2F5LgoKPQoEBCsCBRIEoQQCGRovIFRoZSBzaGVsZiBtYXJrIG9mIHRoZSBpdGVtOyBlbXB0eTogYXMgaXQgd2FzLgoKQQoCBC0SBqcEAKoEARozIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJkaXNjb3ZlcnkucmVjb3JkIi4KCk0KBAQuAgESBK8EAhwaPyBPbmx5IHRoZSByZWNvcmQgd2l0aCB0aGlzIGNvbnRyb2wgbnVtYmVyOyBlbXB0eTogYWxsIG9mIHRoZW0uCgo4CgQELgICEgSxBAIUGiogRnJvbSB0aGUgbGFzdCBwYWdlOyBlbXB0eSBmb3IgdGhlIGZpcnN0LgoKTgoEBC4CAxIEswQCExpAIEF0IG1vc3Qgc28gbWFueSByZWNvcmRzIG9uIHRoZSBwYWdlOyAwIGlzIDIwLCB0aGUgbW9zdCBpcyAxMDAuCgoyCgQELwIBEgS5BAIUGiQgRW1wdHkgd2hlbiB0aGlzIHdhcyB0aGUgbGFzdCBwYWdlLgoKdAoEBC8CAhIEuwQCHhpmIFJlY29yZHMgb24gdGhpcyBwYWdlIHRoYXQgd2VyZSBpbXBvcnRlZCBiZWZvcmUgd2hhdCBjYW1lIGluIHdhcyBrZXB0OiBpbXBvcnRpbmcgdGhlbSBhZ2FpbiBrZWVwcyBpdC4KCicKAgQwEga/BADDBAEaGSBBIHJlY29yZCBhcyBpdCBjYW1lIGluLgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// Other plugins: items of a record were added, lent, returned or moved at a branch.
        public static let adjustAvailability = TimerMethod<Discovery.AdjustAvailabilityRequest>(Discovery.description.methods[5])
        /// Other plugins: a book comes to the stock of which the catalogue may have no record. The record that it has for the ISBN, or a new brief
        /// one of what is told.
        public static let addBrief = TimerMethod<Discovery.AddBriefRequest>(Discovery.description.methods[6])
        /// The daemon itself: groups records into works that a release before has imported, a page at a time.
        public static let regroup = TimerMethod<Discovery.RegroupRequest>(Discovery.description.methods[15])
        /// The daemon itself: analyses records anew whose text a release before has analysed, a page at a time.
        public static let reindex = TimerMethod<Discovery.ReindexRequest>(Discovery.description.methods[16])
    }
}
