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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCpujAQokbGVjdGVybi9kaXNjb3ZlcnkvdjEvZGlzY292ZXJ5LnByb3RvEhRsZWN0ZXJuLmRpc2NvdmVyeS52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvImAKC0ltcG9ydEJhdGNoEjkKB3JlY29yZHMYASADKAsyHy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SYXdSZWNvcmRSB3JlY29yZHMSFgoGc291cmNlGAIgASgJUgZzb3VyY2UicwoJUmF3UmVjb3JkEhIKBGRhdGEYASABKAxSBGRhdGESOgoGZm9ybWF0GAIgASgOMiIubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkRm9ybWF0UgZmb3JtYXQSFgoGb2Zmc2V0GAMgASgEUgZvZmZzZXQi5AEKDEltcG9ydFJlc3VsdBIUCgVhZGRlZBgBIAEoDVIFYWRkZWQSGAoHdXBkYXRlZBgCIAEoDVIHdXBkYXRlZBIcCgl1bmNoYW5nZWQYAyABKA1SCXVuY2hhbmdlZBI2CgdyZWplY3RzGAQgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVqZWN0UgdyZWplY3RzEjYKB3JlbWFya3MYBSADKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZW1hcmtSB3JlbWFya3MSFgoGaGlkZGVuGAYgASgNUgZoaWRkZW4iZAoGUmVtYXJrEhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0EhQKBWZhdWx0GAIgASgJUgVmYXVsdBIUCgVwbGFjZRgDIAEoCVIFcGxhY2USFgoGZGV0YWlsGAQgASgJUgZkZXRhaWwiUAoGUmVqZWN0EhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0EhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsIoIFCgZSZWNvcmQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGgoIc3VidGl0bGUYAyABKAlSCHN1YnRpdGxlEhgKB2F1dGhvcnMYBCADKAlSB2F1dGhvcnMSHAoJcHVibGlzaGVyGAUgASgJUglwdWJsaXNoZXISHAoJcHVibGlzaGVkGAYgASgJUglwdWJsaXNoZWQSEgoEeWVhchgHIAEoBVIEeWVhchIUCgVpc2JucxgIIAMoCVIFaXNibnMSGgoIbGFuZ3VhZ2UYCSABKAlSCGxhbmd1YWdlEhoKCHN1YmplY3RzGAogAygJUghzdWJqZWN0cxIQCgNjbGMYCyABKAlSA2NsYxIWCgZzZXJpZXMYDCABKAlSBnNlcmllcxIYCgdzdW1tYXJ5GA0gASgJUgdzdW1tYXJ5EhgKB2VkaXRpb24YDiABKAlSB2VkaXRpb24SFgoGc291cmNlGA8gASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYECABKAlSDWNvbnRyb2xOdW1iZXISPAoFZm9ybXMYESADKAsyJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtQXZhaWxhYmlsaXR5UgVmb3JtcxIUCgVkZXdleRgSIAEoCVIFZGV3ZXkSFwoHd29ya19pZBgTIAEoA1IGd29ya0lkEhYKBnZvbHVtZRgUIAEoCVIGdm9sdW1lEhQKBXByaWNlGBUgASgJUgVwcmljZRI5Cghob2xkaW5ncxgWIAMoCzIdLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkhvbGRpbmdSCGhvbGRpbmdzImAKB0hvbGRpbmcSGgoIbG9jYXRpb24YASABKAlSCGxvY2F0aW9uEh8KC2NhbGxfbnVtYmVyGAIgASgJUgpjYWxsTnVtYmVyEhgKB2JhcmNvZGUYAyABKAlSB2JhcmNvZGUitQIKBFdvcmsSFwoHd29ya19pZBgBIAEoA1IGd29ya0lkEjwKBWZvcm1zGAIgAygLMiYubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybUF2YWlsYWJpbGl0eVIFZm9ybXMSOQoIZWRpdGlvbnMYAyADKAsyHS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5FZGl0aW9uUghlZGl0aW9ucxIlCg5lZGl0aW9uc190b3RhbBgEIAEoDVINZWRpdGlvbnNUb3RhbBIzCgVwYXJ0cxgFIAMoCzIdLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkVkaXRpb25SBXBhcnRzEj8KC2NvbGxlY3Rpb25zGAYgAygLMh0ubGVjdGVybi5kaXNjb3ZlcnkudjEuRWRpdGlvblILY29sbGVjdGlvbnMiwwIKB0VkaXRpb24SGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIXCgd3b3JrX2lkGAIgASgDUgZ3b3JrSWQSFAoFdGl0bGUYAyABKAlSBXRpdGxlEhgKB2F1dGhvcnMYBCADKAlSB2F1dGhvcnMSHAoJcHVibGlzaGVyGAUgASgJUglwdWJsaXNoZXISEgoEeWVhchgGIAEoBVIEeWVhchIaCghsYW5ndWFnZRgHIAEoCVIIbGFuZ3VhZ2USGAoHZWRpdGlvbhgIIAEoCVIHZWRpdGlvbhIWCgZ2b2x1bWUYCSABKAlSBnZvbHVtZRIUCgVpc2JucxgKIAMoCVIFaXNibnMSPAoFZm9ybXMYCyADKAsyJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtQXZhaWxhYmlsaXR5UgVmb3JtcyIpCg5HZXRXb3JrUmVxdWVzdBIXCgd3b3JrX2lkGAEgASgDUgZ3b3JrSWQiLwoQV29ya1N0b2NrUmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkIpoBChFXb3JrU3RvY2tSZXNwb25zZRIXCgd3b3JrX2lkGAEgASgDUgZ3b3JrSWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEh0KCnJlY29yZF9pZHMYAyADKANSCXJlY29yZElkcxI3CgVzdG9jaxgEIAMoCzIhLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFN0b2NrUgVzdG9jayKrAQoLUmVjb3JkU3RvY2sSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIuCgRmb3JtGAIgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEhQKBWl0ZW1zGAQgASgNUgVpdGVtcxIcCglhdmFpbGFibGUYBSABKA1SCWF2YWlsYWJsZSJGChFNZXJnZVdvcmtzUmVxdWVzdBIZCgh3b3JrX2lkcxgBIAMoA1IHd29ya0lkcxIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJJChBTcGxpdFdvcmtSZXF1ZXN0Eh0KCnJlY29yZF9pZHMYASADKANSCXJlY29yZElkcxIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiIpCgxXb3Jrc0NoYW5nZWQSGQoId29ya19pZHMYASADKANSB3dvcmtJZHMiWAoOUmVncm91cFJlcXVlc3QSJQoOYWZ0ZXJfZG9jdW1lbnQYASABKANSDWFmdGVyRG9jdW1lbnQSHwoLaXNfcmVwZWF0ZWQYAiABKAhSCmlzUmVwZWF0ZWQiKwoPUmVncm91cFJlc3BvbnNlEhgKB3JlY29yZHMYASABKA1SB3JlY29yZHMiegoLV29ya0NoYW5nZWQSFwoHd29ya19pZBgBIAEoA1IGd29ya0lkEhsKCWJlY2FtZV9pZBgCIAEoA1IIYmVjYW1lSWQSHQoKcmVjb3JkX2lkcxgDIAMoA1IJcmVjb3JkSWRzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIu4BChBGb3JtQXZhaWxhYmlsaXR5Ei4KBGZvcm0YASABKA4yGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtUgRmb3JtEjAKBWxpbmtzGAIgAygLMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuTGlua1IFbGlua3MSRAoIYnJhbmNoZXMYAyADKAsyKC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5CcmFuY2hBdmFpbGFiaWxpdHlSCGJyYW5jaGVzEhQKBWl0ZW1zGAQgASgNUgVpdGVtcxIcCglhdmFpbGFibGUYBSABKA1SCWF2YWlsYWJsZSJICgRMaW5rEhAKA3VybBgBIAEoCVIDdXJsEhQKBWxhYmVsGAIgASgJUgVsYWJlbBIYCgdsaWNlbmNlGAMgASgJUgdsaWNlbmNlIoYBChJCcmFuY2hBdmFpbGFiaWxpdHkSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIUCgVpdGVtcxgCIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAMgASgNUglhdmFpbGFibGUSHwoLY2FsbF9udW1iZXIYBCABKAlSCmNhbGxOdW1iZXIisQMKDVNlYXJjaFJlcXVlc3QSFAoFd29yZHMYASABKAlSBXdvcmRzEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIWCgZhdXRob3IYAyABKAlSBmF1dGhvchISCgRpc2JuGAQgASgJUgRpc2JuEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvchIuCgRmb3JtGAcgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIbCglicmFuY2hfaWQYCCABKANSCGJyYW5jaElkEhoKCGxhbmd1YWdlGAkgASgJUghsYW5ndWFnZRIZCgh5ZWFyX21pbhgKIAEoBVIHeWVhck1pbhIZCgh5ZWFyX21heBgLIAEoBVIHeWVhck1heBIdCgpjbGFzc19jb2RlGAwgASgJUgljbGFzc0NvZGUSLgoEc29ydBgNIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNvcnRSBHNvcnQSFgoGZmFjZXRzGA4gASgIUgZmYWNldHMSFAoFZXhhY3QYDyABKAhSBWV4YWN0Iq4CCg5TZWFyY2hSZXNwb25zZRI2CgdyZWNvcmRzGAEgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgdyZWNvcmRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhQKBXRvdGFsGAMgASgNUgV0b3RhbBIvChR0b3RhbF9pc19sb3dlcl9ib3VuZBgEIAEoCFIRdG90YWxJc0xvd2VyQm91bmQSHgoKdW5kZXJzdG9vZBgFIAEoCVIKdW5kZXJzdG9vZBIzCgZmYWNldHMYBiADKAsyGy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5GYWNldFIGZmFjZXRzEjAKBXdvcmtzGAcgAygLMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuV29ya1IFd29ya3MidgoFRmFjZXQSMwoEa2luZBgBIAEoDjIfLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZhY2V0S2luZFIEa2luZBI4CgZ2YWx1ZXMYAiADKAsyIC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5GYWNldFZhbHVlUgZ2YWx1ZXMiNgoKRmFjZXRWYWx1ZRIUCgV2YWx1ZRgBIAEoCVIFdmFsdWUSEgoEaGl0cxgCIAEoDVIEaGl0cyI6Cg5TdWdnZXN0UmVxdWVzdBISCgR0ZXh0GAEgASgJUgR0ZXh0EhQKBWxpbWl0GAIgASgNUgVsaW1pdCJVCg9TdWdnZXN0UmVzcG9uc2USQgoLc3VnZ2VzdGlvbnMYASADKAsyIC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TdWdnZXN0aW9uUgtzdWdnZXN0aW9ucyJ3CgpTdWdnZXN0aW9uEjgKBGtpbmQYASABKA4yJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TdWdnZXN0aW9uS2luZFIEa2luZBISCgR0ZXh0GAIgASgJUgR0ZXh0EhsKCXJlY29yZF9pZBgDIAEoA1IIcmVjb3JkSWQiagoORXhwbGFpblJlcXVlc3QSOwoGc2VhcmNoGAEgASgLMiMubGVjdGVybi5kaXNjb3ZlcnkudjEuU2VhcmNoUmVxdWVzdFIGc2VhcmNoEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQizAEKD0V4cGxhaW5SZXNwb25zZRIUCgVwbGFjZRgBIAEoDVIFcGxhY2USFAoFc2NvcmUYAiABKANSBXNjb3JlEjsKB3JlYXNvbnMYAyADKAsyIS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TY29yZVJlYXNvblIHcmVhc29ucxIUCgVzdGFnZRgEIAEoCVIFc3RhZ2USHgoKdW5kZXJzdG9vZBgFIAEoCVIKdW5kZXJzdG9vZBIaCghzZWFyY2hlcxgGIAMoCVIIc2VhcmNoZXMiTQoLU2NvcmVSZWFzb24SEgoEbmFtZRgBIAEoCVIEbmFtZRISCgR0ZXh0GAIgASgJUgR0ZXh0EhYKBnBvaW50cxgDIAEoBVIGcG9pbnRzIkMKDlNpbWlsYXJSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0IkkKD1NpbWlsYXJSZXNwb25zZRI2CgdyZWNvcmRzGAEgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgdyZWNvcmRzIpcBCg1Ccm93c2VSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSHQoKY2xhc3NfY29kZRgCIAEoCVIJY2xhc3NDb2RlEhwKCWJhY2t3YXJkcxgDIAEoCFIJYmFja3dhcmRzEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJgCg5Ccm93c2VSZXNwb25zZRI2CgdyZWNvcmRzGAEgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgdyZWNvcmRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIlgKDlJlaW5kZXhSZXF1ZXN0EiUKDmFmdGVyX2RvY3VtZW50GAEgASgDUg1hZnRlckRvY3VtZW50Eh8KC2lzX3JlcGVhdGVkGAIgASgIUgppc1JlcGVhdGVkIisKD1JlaW5kZXhSZXNwb25zZRIYCgdyZWNvcmRzGAEgASgNUgdyZWNvcmRzIikKCkdldFJlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJiCg1Mb29rdXBSZXF1ZXN0EhIKBGlzYm4YASABKAlSBGlzYm4SFgoGc291cmNlGAIgASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYAyABKAlSDWNvbnRyb2xOdW1iZXIiSAoOTG9va3VwUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcyLLAQoPQWRkQnJpZWZSZXF1ZXN0EhIKBGlzYm4YASABKAlSBGlzYm4SFAoFdGl0bGUYAiABKAlSBXRpdGxlEhYKBmF1dGhvchgDIAEoCVIGYXV0aG9yEhwKCXB1Ymxpc2hlchgEIAEoCVIJcHVibGlzaGVyEhIKBHllYXIYBSABKAVSBHllYXISGgoIbGFuZ3VhZ2UYBiABKAlSCGxhbmd1YWdlEhAKA2NsYxgHIAEoCVIDY2xjEhYKBnNvdXJjZRgIIAEoCVIGc291cmNlIlsKEEFkZEJyaWVmUmVzcG9uc2USGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSFAoFYWRkZWQYAyABKAhSBWFkZGVkItoBChlBZGp1c3RBdmFpbGFiaWxpdHlSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIuCgRmb3JtGAMgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIUCgVpdGVtcxgEIAEoBVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgFUglhdmFpbGFibGUSHwoLY2FsbF9udW1iZXIYBiABKAlSCmNhbGxOdW1iZXIiHAoaQWRqdXN0QXZhaWxhYmlsaXR5UmVzcG9uc2UiQgoNUmVjb3JkQ2hhbmdlZBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBXRpdGxlGAIgASgJUgV0aXRsZSJ8Cg1FeHBvcnRSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEiUKDmNvbnRyb2xfbnVtYmVyGAIgASgJUg1jb250cm9sTnVtYmVyEhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yEhQKBWxpbWl0GAQgASgNUgVsaW1pdCKTAQoORXhwb3J0UmVzcG9uc2USPgoHcmVjb3JkcxgBIAMoCzIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkV4cG9ydGVkUmVjb3JkUgdyZWNvcmRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEikKEHdpdGhvdXRfb3JpZ2luYWwYAyABKA1SD3dpdGhvdXRPcmlnaW5hbCJ9Cg5FeHBvcnRlZFJlY29yZBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhIKBGRhdGEYAiABKAxSBGRhdGESOgoGZm9ybWF0GAMgASgOMiIubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkRm9ybWF0UgZmb3JtYXQqnQsKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJPCgtRVUVSWV9FTVBUWRABGj6KtRg6CAMSFeivt+i+k+WFpeajgOe0ouivjeOAghofVGhlcmUgaXMgbm90aGluZyB0byBzZWFyY2ggZm9yLhJWCg5RVUVSWV9UT09fTE9ORxACGkKKtRg+CAMSEuajgOe0ouivjei/h+mVv+OAghoWVGhlIHF1ZXJ5IGlzIHRvbyBsb25nLiIOY2hhcmFjdGVyc19tYXgSVwoOQ1VSU09SX0lOVkFMSUQQAxpDirUYPwgDEg/muLjmoIfml6DmlYjjgIIaKlRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgc2VhcmNoLhJWCg5SRUNPUkRfVU5LTk9XThAEGkKKtRg+CAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQSWQoSSURFTlRJRklFUl9JTlZBTElEEAUaQYq1GD0IAxIS5qCH6K+G56ym5peg5pWI44CCGh9UaGF0IGlzIG5vdCBhIHZhbGlkIGlkZW50aWZpZXIuIgRpc2JuEooBCg9CQVRDSF9UT09fTEFSR0UQBhp1irUYcQgDEg/mibnmrKHov4flpKfjgIIaNFRoZSBiYXRjaCBob2xkcyBtb3JlIHJlY29yZHMgdGhhbiBhcmUgdGFrZW4gYXQgb25jZS4iB3JlY29yZHMiBWJ5dGVzIgtyZWNvcmRzX21heCIJYnl0ZXNfbWF4EpEBCg5XT1JLX1RPT19MQVJHRRAJGn2KtRh5CAkSKuWQiOW5tuWQjueahOS9nOWTgeWMheWQq+eahOS5puebrui/h+WkmuOAghozVGhlIHdvcmsgd291bGQgaGF2ZSBtb3JlIHJlY29yZHMgdGhhbiBvbmUgbWF5IGhhdmUuIgdyZWNvcmRzIgtyZWNvcmRzX21heBK5AQoNV09SS1NfTUlTU0lORxAKGqUBirUYoAEIAxJF6K+35oyH5piO6Iez5bCR5Lik56eN5L2c5ZOB77yM5oiW5L2c5ZOB5Lit6KaB5YiG5Ye655qE6YOo5YiG5Lmm55uu44CCGlVOYW1lIGF0IGxlYXN0IHR3byB3b3JrcyB0byBtZXJnZSwgb3Igc29tZSwgbm90IGFsbCwgb2YgYSB3b3JrJ3MgcmVjb3JkcyB0byBzcGxpdCBvZmYuEoABCg1DTEFTU19JTlZBTElEEAgabYq1GGkIAxIS5YiG57G75Y+35peg5pWI44CCGkVUaGF0IGlzIG5vIGNsYXNzIG9mIHRoZSBDaGluZXNlIExpYnJhcnkgQ2xhc3NpZmljYXRpb24gb3Igb2YgRGV3ZXkncy4iCmNsYXNzX2NvZGUSiAEKDVRJVExFX01JU1NJTkcQCxp1irUYcQgDEjDor6XkuabmsqHmnInpopjlkI3vvIzml6Dms5Xlu7rnq4vnroDnvJborrDlvZXjgIIaNVRoZSBib29rIGhhcyBubyB0aXRsZSB0aGF0IGEgcmVjb3JkIGNvdWxkIGJlIG1hZGUgb2YuIgRpc2JuEtoBChFDT1VOVFNfSU1QT1NTSUJMRRAHGsIBirUYvQEICRJF6aaG6JeP5pWw6YeP5LiN6IO95Li66LSf77yM5Y+v5YCf5pWw6YeP5Lmf5LiN6IO96LaF6L+H6aaG6JeP5pWw6YeP44CCGkpDb3VudHMgbmV2ZXIgZmFsbCBiZWxvdyB6ZXJvLCBub3IgYXJlIG1vcmUgaXRlbXMgYXZhaWxhYmxlIHRoYW4gdGhlcmUgYXJlLiIJcmVjb3JkX2lkIglicmFuY2hfaWQiBWl0ZW1zIglhdmFpbGFibGUqSQoMUmVjb3JkRm9ybWF0Eh0KGVJFQ09SRF9GT1JNQVRfVU5TUEVDSUZJRUQQABIMCghJU09fMjcwORABEgwKCE1BUkNfWE1MEAIqUQoERm9ybRIUChBGT1JNX1VOU1BFQ0lGSUVEEAASCQoFUEFQRVIQARIJCgVFQk9PSxACEg0KCUFVRElPQk9PSxADEg4KCk9USEVSX0ZPUk0QBCo/CgRTb3J0EhQKEFNPUlRfVU5TUEVDSUZJRUQQABIKCgZORVdFU1QQARIKCgZPTERFU1QQAhIJCgVUSVRMRRADKm8KCUZhY2V0S2luZBIaChZGQUNFVF9LSU5EX1VOU1BFQ0lGSUVEEAASCwoHQllfRk9STRABEg8KC0JZX0xBTkdVQUdFEAISCwoHQllfWUVBUhADEgwKCEJZX0NMQVNTEAQSDQoJQllfQlJBTkNIEAUqWgoOU3VnZ2VzdGlvbktpbmQSHwobU1VHR0VTVElPTl9LSU5EX1VOU1BFQ0lGSUVEEAASEwoPU1VHR0VTVEVEX1RJVExFEAESEgoOU1VHR0VTVEVEX05BTUUQAjLOEgoJRGlzY292ZXJ5Eo0BCgZJbXBvcnQSIS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5JbXBvcnRCYXRjaBoiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkltcG9ydFJlc3VsdCI4irUYNAoCCAQKBAgDEAIQAhiA3dsBKg9CQVRDSF9UT09fTEFSR0VKEGRpc2NvdmVyeS5pbXBvcnQoATABEocBCgZFeHBvcnQSIy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5FeHBvcnRSZXF1ZXN0GiQubGVjdGVybi5kaXNjb3ZlcnkudjEuRXhwb3J0UmVzcG9uc2UiMoq1GC4KAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElEShBkaXNjb3ZlcnkuZXhwb3J0EqkBCgZTZWFyY2gSIy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TZWFyY2hSZXF1ZXN0GiQubGVjdGVybi5kaXNjb3ZlcnkudjEuU2VhcmNoUmVzcG9uc2UiVIq1GFAKAAoCCAEKAggCCgIIAwoCCAQQASoLUVVFUllfRU1QVFkqDlFVRVJZX1RPT19MT05HKg5DVVJTT1JfSU5WQUxJRCoNQ0xBU1NfSU5WQUxJRBJxCgNHZXQSIC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkIiqKtRgmCgAKAggBCgIIAgoCCAMKAggEEAEgASoOUkVDT1JEX1VOS05PV04SgwEKBkxvb2t1cBIjLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxvb2t1cFJlcXVlc3QaJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Mb29rdXBSZXNwb25zZSIuirUYKgoACgIIAQoCCAIKAggDCgIIBBABIAEqEklERU5USUZJRVJfSU5WQUxJRBKiAQoSQWRqdXN0QXZhaWxhYmlsaXR5Ei8ubGVjdGVybi5kaXNjb3ZlcnkudjEuQWRqdXN0QXZhaWxhYmlsaXR5UmVxdWVzdBowLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkFkanVzdEF2YWlsYWJpbGl0eVJlc3BvbnNlIimKtRglEAIqDlJFQ09SRF9VTktOT1dOKhFDT1VOVFNfSU1QT1NTSUJMRRKEAQoIQWRkQnJpZWYSJS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5BZGRCcmllZlJlcXVlc3QaJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5BZGRCcmllZlJlc3BvbnNlIimKtRglEAIqEklERU5USUZJRVJfSU5WQUxJRCoNVElUTEVfTUlTU0lORxKNAQoHU3VnZ2VzdBIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlN1Z2dlc3RSZXF1ZXN0GiUubGVjdGVybi5kaXNjb3ZlcnkudjEuU3VnZ2VzdFJlc3BvbnNlIjWKtRgxCgAKAggBCgIIAgoCCAMKAggEEAEqC1FVRVJZX0VNUFRZKg5RVUVSWV9UT09fTE9ORxKsAQoHRXhwbGFpbhIkLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkV4cGxhaW5SZXF1ZXN0GiUubGVjdGVybi5kaXNjb3ZlcnkudjEuRXhwbGFpblJlc3BvbnNlIlSKtRhQCgAKAggBCgIIAgoCCAMKAggEEAEqC1FVRVJZX0VNUFRZKg5RVUVSWV9UT09fTE9ORyoNQ0xBU1NfSU5WQUxJRCoOUkVDT1JEX1VOS05PV04SgAEKB1NpbWlsYXISJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TaW1pbGFyUmVxdWVzdBolLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNpbWlsYXJSZXNwb25zZSIoirUYJAoACgIIAQoCCAIKAggDCgIIBBABKg5SRUNPUkRfVU5LTk9XThKcAQoGQnJvd3NlEiMubGVjdGVybi5kaXNjb3ZlcnkudjEuQnJvd3NlUmVxdWVzdBokLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkJyb3dzZVJlc3BvbnNlIkeKtRhDCgAKAggBCgIIAgoCCAMKAggEEAEqDlJFQ09SRF9VTktOT1dOKg1DTEFTU19JTlZBTElEKg5DVVJTT1JfSU5WQUxJRBJ1CgdHZXRXb3JrEiQubGVjdGVybi5kaXNjb3ZlcnkudjEuR2V0V29ya1JlcXVlc3QaGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Xb3JrIiiKtRgkCgAKAggBCgIIAgoCCAMKAggEEAEqDlJFQ09SRF9VTktOT1dOEnQKCVdvcmtTdG9jaxImLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLldvcmtTdG9ja1JlcXVlc3QaJy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Xb3JrU3RvY2tSZXNwb25zZSIWirUYEhABKg5SRUNPUkRfVU5LTk9XThKrAQoKTWVyZ2VXb3JrcxInLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLk1lcmdlV29ya3NSZXF1ZXN0GiIubGVjdGVybi5kaXNjb3ZlcnkudjEuV29ya3NDaGFuZ2VkIlCKtRhMCgIIBAoECAMQAhACKg5SRUNPUkRfVU5LTk9XTioOV09SS19UT09fTEFSR0UqDVdPUktTX01JU1NJTkdKD2Rpc2NvdmVyeS53b3JrcxKZAQoJU3BsaXRXb3JrEiYubGVjdGVybi5kaXNjb3ZlcnkudjEuU3BsaXRXb3JrUmVxdWVzdBoiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLldvcmtzQ2hhbmdlZCJAirUYPAoCCAQKBAgDEAIQAioOUkVDT1JEX1VOS05PV04qDVdPUktTX01JU1NJTkdKD2Rpc2NvdmVyeS53b3JrcxJeCgdSZWdyb3VwEiQubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVncm91cFJlcXVlc3QaJS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWdyb3VwUmVzcG9uc2UiBoq1GAIQAhJeCgdSZWluZGV4EiQubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVpbmRleFJlcXVlc3QaJS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWluZGV4UmVzcG9uc2UiBoq1GAIQAkqFTQpjCgEMEgMBABIaWSBGaW5kaW5nOiBiaWJsaW9ncmFwaGljIHJlY29yZHMsIGFuZCB3aGVyZSBlYWNoIGNhbiBiZSBoYWQsIG9uIHBhcGVyIGFuZCBlbGVjdHJvbmljYWxseS4KCigKAgYAEgQHAE4BGhwgVGhlIGNhdGFsb2d1ZSBvZiB0aGUgY2l0eS4KCm4KBAYAAgASBAkCCwMaYCBJbXBvcnRzIE1BUkMgcmVjb3JkczsgZWFjaCBpdGVtIGlzIGEgYmF0Y2ggdGhhdCBpcyB3cml0dGVuIG9uIGl0cyBvd24gYW5kIGFuc3dlcmVkIG9uIGl0cyBvd24uCgpRCgQGAAIBEgQNAg8DGkMgR2l2ZXMgdGhlIHJlY29yZHMgb2YgYSBzb3VyY2UgYmFjayBhcyB0aGV5IGNhbWUgaW4sIHBhZ2UgYnkgcGFnZS4KCpcBCgQGAAICEgQRAhQDGogBIEZpbmRzIHJlY29yZHM6IHdvcmRzIChDaGluZXNlIGFuZCBvdGhlciksIHBpbnlpbiwgYXV0aG9yLCB0aXRsZSwgY2xhc3MsIElTQk4uIFdoZXJlIG5vdGhpbmcgaXMgZm91bmQsIG9uZSB3cm9uZyBjaGFyYWN0ZXIgaXMgZm9yZ2l2ZW4uCgpKCgQGAAIDEgQWAhgDGjwgVGVsbHMgb25lIHJlY29yZCB3aG9sZSwgd2l0aCBpdHMgZm9ybXMgYW5kIHdoZXJlIHRoZXkgYXJlLgoKdAoEBgACBBIEGgIcAxpmIEZpbmRzIHJlY29yZHMgYnkgYW4gb3V0c2lkZSBpZGVudGlmaWVyOiBhbiBJU0JOIGluIGFueSB3cml0aW5nLCBvciBhIGNvbnRyb2wgbnVtYmVyIHdpdGggaXRzIHNvdXJjZS4KCmEKBAYAAgUSBB4CIAMaUyBPdGhlciBwbHVnaW5zOiBpdGVtcyBvZiBhIHJlY29yZCB3ZXJlIGFkZGVkLCBsZW50LCByZXR1cm5lZCBvciBtb3ZlZCBhdCBhIGJyYW5jaC4KCq4BCgQGAAIGEgQjAiUDGp8BIE90aGVyIHBsdWdpbnM6IGEgYm9vayBjb21lcyB0byB0aGUgc3RvY2sgb2Ygd2hpY2ggdGhlIGNhdGFsb2d1ZSBtYXkgaGF2ZSBubyByZWNvcmQuIFRoZSByZWNvcmQgdGhhdCBpdCBoYXMgZm9yIHRoZSBJU0JOLCBvciBhIG5ldyBicmllZgogb25lIG9mIHdoYXQgaXMgdG9sZC4KCngKBAYAAgcSBCcCKQMaaiBUaXRsZXMgYW5kIG5hbWVzIHRoYXQgYmVnaW4gd2l0aCB3aGF0IGhhcyBiZWVuIHR5cGVkIHNvIGZhciwgaW4gY2hhcmFjdGVycywgbGV0dGVycywgcGlueWluIG9yIGluaXRpYWxzLgoKUgoEBgACCBIEKwItAxpEIFdoeSBhIHJlY29yZCBpcywgb3IgaXMgbm90LCBhbW9uZyB0aGUgaGl0cyBvZiBhIHNlYXJjaCwgYW5kIHdoZXJlLgoKXAoEBgACCRIELwIxAxpOIFJlY29yZHMgdGhhdCBoYXZlIG11Y2ggaW4gY29tbW9uIHdpdGggb25lOiBzZXJpZXMsIGF1dGhvcnMsIHN1YmplY3RzLCBjbGFzcy4KCl0KBAYAAgoSBDMCNQMaTyBXaGF0IHN0YW5kcyBiZXNpZGUgYSByZWNvcmQsIG9yIGZyb20gYSBjbGFzcyBvbiwgaW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLgoKbwoEBgACCxIENwI5AxphIFRlbGxzIGEgd29yayB3aG9sZTogYWxsIGl0cyBmb3Jtcywgd2hlcmUgdGhleSBhcmUsIGl0cyBlZGl0aW9ucyBhbmQgdGhlIG90aGVyIHBhcnRzIG9mIGl0cyBzZXQuCgpfCgQGAAIMEgQ7Aj0DGlEgRm9yIG90aGVyIHBsdWdpbnM6IHRoZSByZWNvcmRzIG9mIGEgd29yaywgYW5kIGhvdyBtYW55IGl0ZW1zIG9mIGVhY2ggYXJlIHdoZXJlLgoKPwoEBgACDRIEPwJBAxoxIFNheXMgdGhhdCB3b3JrcyBhcmUgb25lLiBMYXRlciBpbXBvcnRzIGtlZXAgaXQuCgpYCgQGAAIOEgRDAkUDGkogU2F5cyB0aGF0IHNvbWUgcmVjb3JkcyBvZiBhIHdvcmsgYXJlIGFub3RoZXIgb25lLiBMYXRlciBpbXBvcnRzIGtlZXAgaXQuCgpyCgQGAAIPEgRHAkkDGmQgVGhlIGRhZW1vbiBpdHNlbGY6IGdyb3VwcyByZWNvcmRzIGludG8gd29ya3MgdGhhdCBhIHJlbGVhc2UgYmVmb3JlIGhhcyBpbXBvcnRlZCwgYSBwYWdlIGF0IGEgdGltZS4KCnQKBAYAAhASBEsCTQMaZiBUaGUgZGFlbW9uIGl0c2VsZjogYW5hbHlzZXMgcmVjb3JkcyBhbmV3IHdob3NlIHRleHQgYSByZWxlYXNlIGJlZm9yZSBoYXMgYW5hbHlzZWQsIGEgcGFnZSBhdCBhIHRpbWUuCgokCgIFABIEUQBeARoYIFdoeSBEaXNjb3ZlcnkgcmVmdXNlcy4KCioKAgUBEgRhAGUBGh4gSG93IGEgcmF3IHJlY29yZCBpcyB3cmFwcGVkLgoKUgoCBAASBGgAbAEaRiBSZWNvcmRzIGluIHRoZSBvcmRlciBvZiB0aGVpciBmaWxlLiBBdCBtb3N0IDI1NiByZWNvcmRzIGFuZCA1MTIgS2lCLgoKZwoEBAACARIDawIUGlogV2hlcmUgdGhlIHJlY29yZHMgY29tZSBmcm9tLCAic3otbGlicmFyeSI7IGEgY29udHJvbCBudW1iZXIgaXMgdW5pcXVlIHdpdGhpbiBpdHMgc291cmNlLgoKPQoEBAECAhIDcgIUGjAgV2hlcmUgaW4gaXRzIGZpbGUgdGhlIHJlY29yZCBiZWdpbnMsIGluIGJ5dGVzLgoKZwoEBAICBBIDewIeGlogUmVjb3JkcyB0aGF0IHdlcmUgdGFrZW4gdGhvdWdoIHNvbWV0aGluZyBpbiB0aGVtIHdhcyBtZW5kZWQgb3IgcGFzc2VkIG92ZXI7IGF0IG1vc3QgNTEyLgoKSQoEBAICBRIDfQIUGjwgUmVjb3JkcyB0aGF0IHRoZWlyIHNvdXJjZSBkZWxldGVkOiB0aGV5IGFyZSBmb3VuZCBubyBtb3JlLgoKSgoCBAMSBoEBAIkBARo8IFdoYXQgd2FzIG1lbmRlZCBvciBwYXNzZWQgb3ZlciBpbiBhIHJlY29yZCB0aGF0IHdhcyB0YWtlbi4KCkoKBAQDAgESBIQBAhMaPCBTdGFibGUsIGZvciBwcm9ncmFtczogIk1JWEVEX0NPRElORyIsICJGSUVMRF9QQVNTRURfT1ZFUiIuCgpNCgQEAwICEgSGAQITGj8gRmllbGQgYW5kIHN1YmZpZWxkLCAiNTIwICRhIjsgZW1wdHkgd2hlcmUgaXQgaXMgdGhlIHJlY29yZCdzLgoKHQoEBAMCAxIEiAECFBoPIEZvciBhIHBlcnNvbi4KCiwKAgQEEgaMAQCSAQEaHiBBIHJlY29yZCB0aGF0IHdhcyBub3QgdGFrZW4uCgpeCgQEBAIBEgSPAQIUGlAgU3RhYmxlLCBmb3IgcHJvZ3JhbXM6ICJESVJFQ1RPUllfQlJPS0VOIiwgIlRFWFRfVU5ERUNPREFCTEUiLCAiVElUTEVfTUlTU0lORyIuCgozCgQEBAICEgSRAQIUGiUgRm9yIGEgcGVyc29uOiB3aGF0IHdhcyBmb3VuZCB3aGVyZS4KCjgKAgUCEgaVAQCbAQEaKiBXaGF0IGEgdGhpbmcgaXMsIGFzIGEgcmVhZGVyIGNob29zZXMgaXQuCgo4CgQEBQIDEgSiAQIeGiogSW4gdGhlIG9yZGVyIG9mIHRoZSByZWNvcmQ6ICLliJjmhYjmrKMiLgoKNgoEBAUCBRIEpQECFxooIEFzIHByaW50ZWQ6ICIyMDA4IiwgIuawkeWbveS6jOWNgeW5tCIuCgouCgQEBQIGEgSnAQIRGiAgMCB3aGVyZSBubyB5ZWFyIGNvdWxkIGJlIHJlYWQuCgojCgQEBQIIEgSqAQIWGhUgSVNPIDYzOS0yL0IsICJjaGkiLgoKSQoEBAUCChIErQECEho7IEEgY2xhc3Mgb2YgdGhlIENoaW5lc2UgTGlicmFyeSBDbGFzc2lmaWNhdGlvbiwgIkkyNDcuNTUiLgoKPwoEBAUCEBIEtAECJxoxIFRoZSBmb3JtcyBpbiB3aGljaCBpdCBjYW4gYmUgaGFkLCBzaWRlIGJ5IHNpZGUuCgouCgQEBQIREgS2AQIUGiAgQSBjbGFzcyBvZiBEZXdleSdzLCAiODIzLjkxNCIuCgpsCgQEBQISEgS4AQIVGl4gVGhlIHdvcmsgdGhhdCBpdCBpcyBhbiBlZGl0aW9uIG9mOyBpdCBpcyB0aGUgbnVtYmVyIG9mIG9uZSBvZiB0aGUgd29yaydzIHJlY29yZHMsIGFuZCBzdGF5cy4KCkcKBAQFAhMSBLoBAhUaOSBXaGljaCB2b2x1bWUgb2YgYSBzZXQgaXQgaXM6ICIyIiwgIjIu5LiLIjsgZW1wdHk6IG5vbmUuCgpMCgQEBQIUEgS8AQIUGj4gQXMgdGhlIHNvdXJjZSBoYXMgaXQ6ICJDTlkzOS4wMCIsICLvv6U2Ni4wMO+8iOWFqOS4ieWGjO+8iSIuCgpfCgQEBQIVEgS+AQIhGlEgQ29waWVzIG9mIHdoaWNoIHRoZSBzb3VyY2UgdGVsbHMuIFRoZXkgYXJlIG5vIGl0ZW1zIHVudGlsIENpcmN1bGF0aW9uIGhhcyB0aGVtLgoKOQoCBAYSBsIBAMkBARorIEEgY29weSBhcyBhIHJlY29yZCdzIHNvdXJjZSBkZXNjcmliZXMgaXQuCgo9CgQEBgIAEgTEAQIWGi8gVGhlIGxpYnJhcnkgb3IgYnJhbmNoIGFzIHRoZSBzb3VyY2UgbmFtZXMgaXQuCgouCgQEBgIBEgTGAQIZGiAgVGhlIHNoZWxmIG1hcmssICJJMjQ3LjU1LzEyMyIuCgodCgQEBgICEgTIAQIVGg8gTWF5IGJlIGVtcHR5LgoKQQoCBAcSBswBANcBARozIEFsbCBlZGl0aW9ucywgdHJhbnNsYXRpb25zIGFuZCBmb3JtcyBvZiBvbmUgdGV4dC4KCjsKBAQHAgESBM8BAiYaLSBBbGwgZm9ybXMgb2YgYWxsIGl0cyByZWNvcmRzLCBzaWRlIGJ5IHNpZGUuCgqbAQoEBAcCAhIE0QECIBqMASBJdHMgcmVjb3JkcywgdGhvc2Ugd2l0aCBlbGVjdHJvbmljIGNvcGllcyBmaXJzdCwgdGhlbiB0aGUgbmV3ZXIgZmlyc3QuIEluIGhpdHMgYXQgbW9zdCAxMCwgYW5kIG5vbmUgd2hlcmUgdGhlcmUgaXMgb25seSB0aGUgcmVjb3JkIGl0c2VsZi4KClkKBAQHAgQSBNQBAh0aSyBHZXRXb3JrOiB0aGUgb3RoZXIgdm9sdW1lcywgYW5kIHRoZSB3aG9sZSwgb2YgdGhlIHNldCB0aGF0IGl0IGlzIHBhcnQgb2YuCgpACgQEBwIFEgTWAQIjGjIgR2V0V29yazogcmVjb3JkcyB0aGF0IGhvbGQgdGhpcyB3b3JrIGFuZCBvdGhlcnMuCgosCgIECBIG2gEA5gEBGh4gQSByZWNvcmQgb2YgYSB3b3JrIGluIHNob3J0LgoKLAoEBAkCABIE6gECFBoeIEEgd29yaywgb3IgYW55IHJlY29yZCBvZiBpdC4KCjsKBAQKAgASBO8BAhYaLSBBIHJlY29yZCBvZiB0aGUgd29yaywgb3IgdGhlIHdvcmsncyBudW1iZXIuCgo7CgQECwIBEgT0AQITGi0gVGhlIHRpdGxlIG9mIHRoZSByZWNvcmQgdGhhdCB3YXMgYXNrZWQgZm9yLgoKOgoEBAsCAhIE9gECIBosIEFsbCBpdHMgcmVjb3JkcywgYXQgbW9zdCAxLDAwMCwgYnkgbnVtYmVyLgoKQgoEBAsCAxIE+AECIRo0IFdoZXJlIHRoZXJlIGFyZSBpdGVtcywgYnkgcmVjb3JkLCBmb3JtIGFuZCBicmFuY2guCgpBCgIEDBIG+wEAgQIBGjMgSG93IG1hbnkgaXRlbXMgb2YgYSByZWNvcmQgdGhlcmUgYXJlIGF0IGEgYnJhbmNoLgoKYgoEBA0CABIEhQICHhpUIFdvcmtzLCBvciByZWNvcmRzIG9mIHRoZW07IHRoZSBsb3dlc3QgbnVtYmVyIGlzIHRoYXQgb2YgdGhlIHdvcmsgdGhhdCB0aGV5IGJlY29tZS4KCiQKBAQNAgESBIcCAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKQwoEBA4CABIEjAICIBo1IFJlY29yZHMgb2Ygb25lIHdvcmssIHdoaWNoIGJlY29tZSBhbm90aGVyIHRvZ2V0aGVyLgoKJAoEBA4CARIEjgICFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgotCgQEDwIAEgSTAgIeGh8gVGhlIHdvcmtzIHRoYXQgdGhlcmUgYXJlIG5vdy4KCj4KBAQQAgASBJgCAhsaMCBSZWNvcmRzIGJlaGluZCB0aGlzIGRvY3VtZW50IGFyZSBncm91cGVkIG5leHQuCgpXCgQEEAIBEgSaAgIXGkkgT25jZSBtb3JlIGEgZGF5IGxhdGVyOiB0aGUgcmVsZWFzZSBiZWZvcmUgbWF5IGhhdmUgcnVuIGJlc2lkZSB0aGlzIG9uZS4KCpoBCgIEEhIGogIAqQIBGosBIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJkaXNjb3Zlcnkud29yayI6ICJtZXJnZWQiIGludG8gYW5vdGhlciwgb3IgInNwbGl0IiBmcm9tIGl0OiBieSBzdGFmZiwgb3IgYmVjYXVzZSByZWNvcmRzIGNhbWUsIG9yIGNoYW5nZWQuCgo4CgQEEgIBEgSlAgIWGiogVGhlIHdvcmsgdGhhdCB0aGUgcmVjb3JkcyBiZWxvbmcgdG8gbm93LgoKQAoEBBICAxIEqAICFBoyIFdoYXQgc3RhZmYgZ2F2ZSBhcyB0aGUgcmVhc29uOyBlbXB0eTogYW4gaW1wb3J0LgoKPgoCBBMSBqwCALUCARowIE9uZSBmb3JtIG9mIGEgcmVjb3JkLCBhbmQgd2hlcmUgaXQgY2FuIGJlIGhhZC4KCjMKBAQTAgESBK8CAhoaJSBFbGVjdHJvbmljIGZvcm1zOiB3aGVyZSB0byBvcGVuIGl0LgoKIgoEBBMCAhIEsQICKxoUIFBhcGVyOiBwZXIgYnJhbmNoLgoKPgoEBBMCAxIEswICExowIEl0ZW1zIGluIGFsbCwgYW5kIHRob3NlIHRoYXQgY2FuIGJlIHRha2VuIG5vdy4KCksKBAQUAgISBLsCAhUaPSBXaG8gbWF5IHVzZSBpdCwgYW5kIGhvdzogIkNDIEJZIDQuMCIsICLmoKHlm63nvZHlhoXkvb/nlKgiLgoKPwoEBBUCAxIEwwICGRoxIFRoZSBzaGVsZiBtYXJrIG9mIGFuIGl0ZW0gdGhlcmU6ICJJMjQ3LjU1LzEyMyIuCgpYCgQEFgIAEgTIAgITGkogV29yZHMsIGluIGFueSBvcmRlciBhbmQgYW55IGZpZWxkOyBhIHBocmFzZSBzdGFuZHMgaW4gInF1b3RhdGlvbiBtYXJrcyIuCgpLCgQEFgIEEgTNAgITGj0gQXQgbW9zdCBzbyBtYW55IGhpdHMgb24gdGhlIHBhZ2U7IDAgaXMgMjAsIHRoZSBtb3N0IGlzIDEwMC4KCjgKBAQWAgUSBM8CAhQaKiBGcm9tIHRoZSBsYXN0IHBhZ2U7IGVtcHR5IGZvciB0aGUgZmlyc3QuCgo7CgQEFgIGEgTRAgIQGi0gT25seSB3aXRoIHNvbWV0aGluZyB0byBiZSBoYWQgaW4gdGhpcyBmb3JtLgoKPwoEBBYCBxIE0wICFhoxIE9ubHkgd2l0aCBhbiBpdGVtIGF2YWlsYWJsZSBhdCB0aGlzIGJyYW5jaCBub3cuCgo6CgQEFgIIEgTVAgIWGiwgT25seSBpbiB0aGlzIGxhbmd1YWdlLCBJU08gNjM5LTIvQiwgImNoaSIuCgosCgQEFgIJEgTXAgIWGh4gT25seSBvZiB0aGVzZSB5ZWFyczsgMDogYW55LgoKRQoEBBYCCxIE2gICGRo3IE9ubHkgb2YgdGhpcyBjbGFzcyBhbmQgdGhvc2UgdW5kZXIgaXQ6ICJJMjQ3IiwgIjgyMyIuCgpdCgQEFgINEgTdAgITGk8gV2hldGhlciB0aGUgYW5zd2VyIGNvdW50cyB0aGUgaGl0cyBieSBmb3JtLCBsYW5ndWFnZSwgeWVhciwgY2xhc3MgYW5kIGJyYW5jaC4KCkQKBAQWAg4SBN8CAhIaNiBPbmx5IHdoYXQgd2FzIHR5cGVkOiBubyB3cm9uZyBjaGFyYWN0ZXIgaXMgZm9yZ2l2ZW4uCgoiCgIFAxIG4wIA6gIBGhQgVGhlIG9yZGVyIG9mIGhpdHMuCgofCgQFAwIAEgTlAgIXGhEgVGhlIGJlc3QgZmlyc3QuCgogCgQFAwIDEgTpAgIMGhIgQnkgZm9sZGVkIHRpdGxlLgoKRgoEBBcCABIE7gICHho4IE9mIGVhY2ggd29yayB0aGF0IGlzIGZvdW5kLCB0aGUgcmVjb3JkIHRoYXQgZml0cyBiZXN0LgoKMgoEBBcCARIE8AICFBokIEVtcHR5IHdoZW4gdGhpcyB3YXMgdGhlIGxhc3QgcGFnZS4KCkcKBAQXAgMSBPMCAiAaOSBUaGUgdG90YWwgaXMgYSBsb3dlciBib3VuZDogdGhlcmUgYXJlIGF0IGxlYXN0IHNvIG1hbnkuCgqDAQoEBBcCBBIE9QICGBp1IFdoYXQgd2FzIGZvdW5kIGluc3RlYWQgb2Ygd2hhdCB3YXMgdHlwZWQsIHdoaWNoIGZpbmRzIG5vdGhpbmc7IGVtcHR5OiBub3RoaW5nIHdhcyBmb3JnaXZlbi4gRm9sZGVkOiAi5ZOI5Yip5rOi54m5Ii4KCl8KBAQXAgUSBPcCAhwaUSBPZiB0aGUgaGl0cyB0aGF0IHdlcmUgY291bnRlZCwgYXQgbW9zdCAyMCB2YWx1ZXMgZWFjaCwgdGhlIG1vc3QgZnJlcXVlbnQgZmlyc3QuCgo3CgQEFwIGEgT5AgIaGikgVGhlIHdvcmtzIG9mIGByZWNvcmRzYCwgaW4gdGhlaXIgb3JkZXIuCgopCgIFBBIG/QIAiQMBGhsgV2hhdCBoaXRzIGFyZSBjb3VudGVkIGJ5LgoKGAoEBQQCARIEgAMCDhoKICJQQVBFUiIuCgoWCgQFBAICEgSCAwISGgggImNoaSIuCgoXCgQFBAIDEgSEAwIOGgkgIjIwMDgiLgoKQAoEBQQCBBIEhgMCDxoyIFRoZSBmaXJzdCBsZXR0ZXIgb2YgYSBjbGFzcywgb3IgdGhlIGZpcnN0IGRpZ2l0LgoKOAoEBQQCBRIEiAMCEBoqIFRoZSBudW1iZXIgb2YgYSBicmFuY2ggdGhhdCBoYXMgYW4gaXRlbS4KCisKBAQaAgASBJcDAhIaHSBXaGF0IGhhcyBiZWVuIHR5cGVkIHNvIGZhci4KCjkKBAQaAgESBJkDAhMaKyBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgMTAsIHRoZSBtb3N0IGlzIDIwLgoKIwoEBBwCARIEowMCEhoVIFRvIGJlIHNlYXJjaGVkIGZvci4KCiUKBAQcAgISBKUDAhYaFyBBIHJlY29yZCB0aGF0IGhhcyBpdC4KCjUKBAQdAgASBLADAhsaJyBJdHMgbGltaXQgYW5kIGN1cnNvciBhcmUgcGFzc2VkIG92ZXIuCgpQCgQEHgIAEgS2AwITGkIgSXRzIHBsYWNlIGFtb25nIHRoZSBoaXRzLCB0aGUgZmlyc3QgaXMgMTsgMDogaXQgaXMgbm9uZSBvZiB0aGVtLgoKSgoEBB4CARIEuAMCEho8IEhpZ2hlciBpcyBiZXR0ZXI7IG9mIHRoZSBzYW1lIHNjb3JlIHRoZSBuZXdlciBjb21lcyBmaXJzdC4KCkIKBAQeAgMSBLsDAhMaNCBIb3cgbXVjaCB3YXMgZm9yZ2l2ZW46ICJFWEFDVCIsICJORUFSIiwgIlBBUlRJQUwiLgoKQgoEBB4CBBIEvQMCGBo0IFdoYXQgd2FzIHVuZGVyc3Rvb2QsIHdoZXJlIHNvbWV0aGluZyB3YXMgZm9yZ2l2ZW4uCgpwCgQEHgIFEgS/AwIfGmIgVGhlIHNlYXJjaGVzIG9mIHRoZSB0ZXh0IGluZGV4IHRoYXQgZm91bmQgY2FuZGlkYXRlcywgYXMgdGVybXM6ICJ0OuS4ieS9kyBvciBhOuS4ieS9kywgYW5kIOKApiIuCgpECgQEHwIAEgTEAwISGjYgU3RhYmxlLCBmb3IgcHJvZ3JhbXM6ICJUSVRMRV9XSE9MRSIsICJXT1JEX0lOX05BTUUiLgoKLgoEBB8CARIExgMCEhogIFdoYXQgb2YgdGhlIHF1ZXJ5IGl0IGlzIGFib3V0LgoKOQoEBCACARIEzQMCExorIEF0IG1vc3Qgc28gbWFueTsgMCBpcyAxMCwgdGhlIG1vc3QgaXMgNDkuCgonCgQEIQIAEgTSAwIeGhkgVGhlIG1vc3Qgc2ltaWxhciBmaXJzdC4KCjcKBAQiAgASBNcDAhYaKSBCZWdpbnMgYXQgdGhpcyByZWNvcmQ7IDA6IGF0IHRoZSBjbGFzcy4KChoKBAQiAgESBNkDAhgaDCAiSTI0Ny41NSIuCgo+CgQEIgICEgTbAwIVGjAgVG8gdGhlIGxlZnQsIGFnYWluc3QgdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLgoKOgoEBCICAxIE3QMCExosIEF0IG1vc3Qgc28gbWFueTsgMCBpcyAyMCwgdGhlIG1vc3QgaXMgMTAwLgoKOAoEBCICBBIE3wMCFBoqIEZyb20gdGhlIGxhc3QgcGFnZTsgZW1wdHkgZm9yIHRoZSBmaXJzdC4KCokBCgQEIwIAEgTkAwIeGnsgSW4gdGhlIG9yZGVyIG9mIHRoZSBzaGVsdmVzLCBhbHNvIHdoZXJlIGl0IHdlbnQgYmFja3dhcmRzOyB0aGUgcmVjb3JkIHRoYXQgaXQgYmVnYW4gd2l0aCBpcyB0aGUgZmlyc3QsIG9yIG5vdCBhbW9uZyB0aGVtLgoKLAoEBCMCARIE5gMCFBoeIEVtcHR5IHdoZW4gdGhlcmUgaXMgbm8gbW9yZS4KCj8KBAQkAgASBOsDAhsaMSBSZWNvcmRzIGJlaGluZCB0aGlzIGRvY3VtZW50IGFyZSBhbmFseXNlZCBuZXh0LgoKVwoEBCQCARIE7QMCFxpJIE9uY2UgbW9yZSBhIGRheSBsYXRlcjogdGhlIHJlbGVhc2UgYmVmb3JlIG1heSBoYXZlIHJ1biBiZXNpZGUgdGhpcyBvbmUuCgowCgQEJwIAEgT6AwISGiIgSVNCTi0xMCBvciAtMTMsIGh5cGhlbnMgYWxsb3dlZC4KCh8KBAQpAgASBIUEAhIaESBJU0JOLTEwIG9yIC0xMy4KCh0KBAQpAgQSBIoEAhEaDyAwOiBub3Qga25vd24uCgo1CgQEKQIFEgSMBAIWGicgSVNPIDYzOS0yL0IsICJjaGkiOyBlbXB0eTogbm90IGtub3duLgoKUAoEBCkCBhIEjgQCERpCIEEgY2xhc3Mgb2YgdGhlIENoaW5lc2UgTGlicmFyeSBDbGFzc2lmaWNhdGlvbjsgZW1wdHk6IG5vdCBrbm93bi4KCjoKBAQpAgcSBJAEAhQaLCBXaG9tIHRoZSByZWNvcmQgY29tZXMgZnJvbSwgImFjcXVpc2l0aW9uIi4KCkgKBAQqAgISBJYEAhEaOiBBIGJyaWVmIHJlY29yZCB3YXMgbWFkZTogY2F0YWxvZ3VlcnMgc2hvdWxkIGNvbXBsZXRlIGl0LgoKOQoEBCsCAxIEngQCEhorIEFkZGVkIHRvIHRoZSBjb3VudHM7IG5lZ2F0aXZlIHRha2VzIGF3YXkuCgo9CgQEKwIFEgShBAIZGi8gVGhlIHNoZWxmIG1hcmsgb2YgdGhlIGl0ZW07IGVtcHR5OiBhcyBpdCB3YXMuCgpBCgIELRIGpwQAqgQBGjMgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImRpc2NvdmVyeS5yZWNvcmQiLgoKTQoEBC4CARIErwQCHBo/IE9ubHkgdGhlIHJlY29yZCB3aXRoIHRoaXMgY29udHJvbCBudW1iZXI7IGVtcHR5OiBhbGwgb2YgdGhlbS4KCjgKBAQuAgISBLEEAhQaKiBGcm9tIHRoZSBsYXN0IHBhZ2U7IGVtcHR5IGZvciB0aGUgZmlyc3QuCgpOCgQELgIDEgSzBAITGkAgQXQgbW9zdCBzbyBtYW55IHJlY29yZHMgb24gdGhlIHBhZ2U7IDAgaXMgMjAsIHRoZSBtb3N0IGlzIDEwMC4KCjIKBAQvAgESBLkEAhQaJCBFbXB0eSB3aGVuIHRoaXMgd2FzIHRoZSBsYXN0IHBhZ2UuCgp0CgQELwICEgS7BAIeGmYgUmVjb3JkcyBvbiB0aGlzIHBhZ2UgdGhhdCB3ZXJlIGltcG9ydGVkIGJlZm9yZSB3aGF0IGNhbWUgaW4gd2FzIGtlcHQ6IGltcG9ydGluZyB0aGVtIGFnYWluIGtlZXBzIGl0LgoKJwoCBDASBr8EAMMEARoZIEEgcmVjb3JkIGFzIGl0IGNhbWUgaW4uCmIGcHJvdG8z"
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
