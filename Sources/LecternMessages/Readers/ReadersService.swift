// The service lectern.readers.v1.Readers. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Readers {
    /// People who read.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// What a handler is told of its call, and does through it.
        associatedtype Call

        /// Signs a reader in with card and PIN at this terminal. A wrong PIN is counted for the reader at
        /// this terminal and for the terminal; neither count locks the reader out elsewhere.
        func signIn(_ request: Readers.SignInRequest, _ call: Call) throws -> SignInAnswer
        /// The answer of `SignIn`: the message, or an `Encoded` one.
        associatedtype SignInAnswer: Answer<Readers.SignInResponse> = Readers.SignInResponse
        /// The slow part of `signIn`, before the transaction; what it returns is `call.prepared` there.
        func prepareSignIn(_ request: Readers.SignInRequest, _ call: Call) throws -> [UInt8]

        /// Ends the session that the call carries.
        func signOut(_ request: Readers.SignOutRequest, _ call: Call) throws -> SignOutAnswer
        /// The answer of `SignOut`: the message, or an `Encoded` one.
        associatedtype SignOutAnswer: Answer<Readers.SignOutResponse> = Readers.SignOutResponse

        /// Tells the reader that is signed in.
        func me(_ request: Readers.MeRequest, _ call: Call) throws -> MeAnswer
        /// The answer of `Me`: the message, or an `Encoded` one.
        associatedtype MeAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Changes the PIN of the reader that is signed in. All sessions of the reader end, this one too.
        func changePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> ChangePinAnswer
        /// The answer of `ChangePin`: the message, or an `Encoded` one.
        associatedtype ChangePinAnswer: Answer<Readers.ChangePinResponse> = Readers.ChangePinResponse
        /// The slow part of `changePin`, before the transaction; what it returns is `call.prepared` there.
        func prepareChangePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> [UInt8]

        /// Adds or changes a category of readers, found by code.
        func putCategory(_ request: Readers.PutCategoryRequest, _ call: Call) throws -> PutCategoryAnswer
        /// The answer of `PutCategory`: the message, or an `Encoded` one.
        associatedtype PutCategoryAnswer: Answer<Readers.Category> = Readers.Category

        /// Lists the categories of readers.
        func categories(_ request: Readers.CategoriesRequest, _ call: Call) throws -> CategoriesAnswer
        /// The answer of `Categories`: the message, or an `Encoded` one.
        associatedtype CategoriesAnswer: Answer<Readers.CategoriesResponse> = Readers.CategoriesResponse

        /// Adds or changes a reader, found by card.
        func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> PutReaderAnswer
        /// The answer of `PutReader`: the message, or an `Encoded` one.
        associatedtype PutReaderAnswer: Answer<Readers.Reader> = Readers.Reader
        /// The slow part of `putReader`, before the transaction; what it returns is `call.prepared` there.
        func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8]

        /// Tells a reader by card, or, to staff and an administrator, by number.
        func get(_ request: Readers.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Lists all readers by card, page by page.
        func listReaders(_ request: Readers.ListReadersRequest, _ call: Call) throws -> ListReadersAnswer
        /// The answer of `ListReaders`: the message, or an `Encoded` one.
        associatedtype ListReadersAnswer: Answer<Readers.ListReadersResponse> = Readers.ListReadersResponse

        /// Finds readers by the beginning of the name, or of the card; a card that was replaced finds its reader, too.
        func findReaders(_ request: Readers.FindReadersRequest, _ call: Call) throws -> FindReadersAnswer
        /// The answer of `FindReaders`: the message, or an `Encoded` one.
        associatedtype FindReadersAnswer: Answer<Readers.FindReadersResponse> = Readers.FindReadersResponse

        /// Gives a reader another card. The old one is never given to anybody again; loans stay, all sessions end, and the PIN stays
        /// unless a new one is set. Who did it, where and why is recorded.
        func replaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> ReplaceCardAnswer
        /// The answer of `ReplaceCard`: the message, or an `Encoded` one.
        associatedtype ReplaceCardAnswer: Answer<Readers.Reader> = Readers.Reader
        /// The slow part of `replaceCard`, before the transaction; what it returns is `call.prepared` there.
        func prepareReplaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> [UInt8]

        /// Blocks a reader, with the reason that will be told.
        func block(_ request: Readers.BlockRequest, _ call: Call) throws -> BlockAnswer
        /// The answer of `Block`: the message, or an `Encoded` one.
        associatedtype BlockAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Takes a block away.
        func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> UnblockAnswer
        /// The answer of `Unblock`: the message, or an `Encoded` one.
        associatedtype UnblockAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Other plugins: what decides about a reader's loans.
        func standing(_ request: Readers.StandingRequest, _ call: Call) throws -> StandingAnswer
        /// The answer of `Standing`: the message, or an `Encoded` one.
        associatedtype StandingAnswer: Answer<Readers.StandingResponse> = Readers.StandingResponse
    }

    /// Calls `lectern.readers.v1.Readers`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Signs a reader in with card and PIN at this terminal. A wrong PIN is counted for the reader at
        /// this terminal and for the terminal; neither count locks the reader out elsewhere.
        public func signIn(_ request: Readers.SignInRequest) throws -> Readers.SignInResponse {
            try Readers.SignInResponse(try caller.call(Readers.description.methods[0], try request.encoded()))
        }

        /// Ends the session that the call carries.
        public func signOut(_ request: Readers.SignOutRequest) throws -> Readers.SignOutResponse {
            try Readers.SignOutResponse(try caller.call(Readers.description.methods[1], try request.encoded()))
        }

        /// Tells the reader that is signed in.
        public func me(_ request: Readers.MeRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[2], try request.encoded()))
        }

        /// Changes the PIN of the reader that is signed in. All sessions of the reader end, this one too.
        public func changePin(_ request: Readers.ChangePinRequest) throws -> Readers.ChangePinResponse {
            try Readers.ChangePinResponse(try caller.call(Readers.description.methods[3], try request.encoded()))
        }

        /// Adds or changes a category of readers, found by code.
        public func putCategory(_ request: Readers.PutCategoryRequest) throws -> Readers.Category {
            try Readers.Category(try caller.call(Readers.description.methods[4], try request.encoded()))
        }

        /// Lists the categories of readers.
        public func categories(_ request: Readers.CategoriesRequest) throws -> Readers.CategoriesResponse {
            try Readers.CategoriesResponse(try caller.call(Readers.description.methods[5], try request.encoded()))
        }

        /// Adds or changes a reader, found by card.
        public func putReader(_ request: Readers.PutReaderRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[6], try request.encoded()))
        }

        /// Tells a reader by card, or, to staff and an administrator, by number.
        public func get(_ request: Readers.GetRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[7], try request.encoded()))
        }

        /// Lists all readers by card, page by page.
        public func listReaders(_ request: Readers.ListReadersRequest) throws -> Readers.ListReadersResponse {
            try Readers.ListReadersResponse(try caller.call(Readers.description.methods[8], try request.encoded()))
        }

        /// Finds readers by the beginning of the name, or of the card; a card that was replaced finds its reader, too.
        public func findReaders(_ request: Readers.FindReadersRequest) throws -> Readers.FindReadersResponse {
            try Readers.FindReadersResponse(try caller.call(Readers.description.methods[9], try request.encoded()))
        }

        /// Gives a reader another card. The old one is never given to anybody again; loans stay, all sessions end, and the PIN stays
        /// unless a new one is set. Who did it, where and why is recorded.
        public func replaceCard(_ request: Readers.ReplaceCardRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[10], try request.encoded()))
        }

        /// Blocks a reader, with the reason that will be told.
        public func block(_ request: Readers.BlockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[11], try request.encoded()))
        }

        /// Takes a block away.
        public func unblock(_ request: Readers.UnblockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[12], try request.encoded()))
        }

        /// Other plugins: what decides about a reader's loans.
        public func standing(_ request: Readers.StandingRequest) throws -> Readers.StandingResponse {
            try Readers.StandingResponse(try caller.call(Readers.description.methods[13], try request.encoded()))
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
                UnaryHandler { try service.signIn(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.signOut(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.me(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.changePin(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putCategory(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.categories(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putReader(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.listReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.findReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.replaceCard(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.block(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.unblock(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.standing(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Readers.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.prepareSignIn(try .init(request: request), call)
            case 3: return try service.prepareChangePin(try .init(request: request), call)
            case 6: return try service.preparePutReader(try .init(request: request), call)
            case 10: return try service.prepareReplaceCard(try .init(request: request), call)
            default: throw MethodNumberError("lectern.readers.v1.Readers", method)
            }
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.readers.v1.Readers", method)
        }
    }

    /// What the .proto says of `lectern.readers.v1.Readers`.
    public static let description = ServiceDescription(
        name: "lectern.readers.v1.Readers",
        methods: [
            MethodDescription(
                name: "lectern.readers.v1.Readers/SignIn", requestType: "lectern.readers.v1.SignInRequest", answerType: "lectern.readers.v1.SignInResponse",
                effect: .write, traits: [.prepares, .secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["CARD_OR_PIN_WRONG", "TOO_MANY_ATTEMPTS", "READER_EXPIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/SignOut", requestType: "lectern.readers.v1.SignOutRequest", answerType: "lectern.readers.v1.SignOutResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Me", requestType: "lectern.readers.v1.MeRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ChangePin", requestType: "lectern.readers.v1.ChangePinRequest", answerType: "lectern.readers.v1.ChangePinResponse",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1)],
                reasons: ["CARD_OR_PIN_WRONG", "PIN_UNSUITABLE", "TOO_MANY_ATTEMPTS"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutCategory", requestType: "lectern.readers.v1.PutCategoryRequest", answerType: "lectern.readers.v1.Category",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Categories", requestType: "lectern.readers.v1.CategoriesRequest", answerType: "lectern.readers.v1.CategoriesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutReader", requestType: "lectern.readers.v1.PutReaderRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "PIN_UNSUITABLE", "VERSION_CONFLICT", "READER_UNKNOWN", "CARD_RETIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Get", requestType: "lectern.readers.v1.GetRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ListReaders", requestType: "lectern.readers.v1.ListReadersRequest", answerType: "lectern.readers.v1.ListReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/FindReaders", requestType: "lectern.readers.v1.FindReadersRequest", answerType: "lectern.readers.v1.FindReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ReplaceCard", requestType: "lectern.readers.v1.ReplaceCardRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CARD_TAKEN", "CARD_RETIRED", "PIN_UNSUITABLE", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Block", requestType: "lectern.readers.v1.BlockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Unblock", requestType: "lectern.readers.v1.UnblockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "BLOCK_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Standing", requestType: "lectern.readers.v1.StandingRequest", answerType: "lectern.readers.v1.StandingResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24K5hsKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IlYKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuEhQKBWZhY3RzGAQgAygJUgVmYWN0cyKyAQoFVGFibGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIQCgNrZXkYAiADKAlSA2tleRIWCgZwZXJzb24YAyADKAlSBnBlcnNvbhIqCgVlcmFzZRgEIAEoDjIULmxlY3Rlcm4uVGFibGUuRXJhc2VSBWVyYXNlIj8KBUVyYXNlEhUKEUVSQVNFX1VOU1BFQ0lGSUVEEAASCgoGREVMRVRFEAESCQoFQkxBTksQAhIICgRLRUVQEAMiFgoEVmlldxIOCgJvZhgBIAEoCVICb2YqTwoLQ2VydGlmaWNhdGUSEgoOTk9fQ0VSVElGSUNBVEUQABIKCgZERVZJQ0UQARILCgdQQVJUTkVSEAISCAoEREVTSxADEgkKBUFETUlOEAQqMAoHU2Vzc2lvbhIOCgpOT19TRVNTSU9OEAASCgoGUkVBREVSEAESCQoFU1RBRkYQAionCgZFZmZlY3QSCAoETk9ORRAAEggKBFJFQUQQARIJCgVXUklURRACOkMKBHJ1bGUSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucxjRhgMgASgLMg0ubGVjdGVybi5SdWxlUgRydWxlOkwKBnJlYXNvbhIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zGNGGAyABKAsyDy5sZWN0ZXJuLlJlYXNvblIGcmVhc29uOkcKBXRhYmxlEh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNGGAyABKAsyDi5sZWN0ZXJuLlRhYmxlUgV0YWJsZTpECgR2aWV3Eh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNKGAyABKAsyDS5sZWN0ZXJuLlZpZXdSBHZpZXdK3hIK9AEKAQwSAwMAEhrpASBXaGF0IGEgbWV0aG9kIG1heSBkbyBhbmQgd2hvIG1heSBjYWxsIGl0LCBzYWlkIG9uY2UsIGJlc2lkZSB0aGUgbWV0aG9kLiBUaGUgZ2VuZXJhdG9yIHR1cm5zIHRoZXNlCiBvcHRpb25zIGludG8gdGhlIHRhYmxlIHRoYXQgdGhlIGRhZW1vbiBlbmZvcmNlcyBhbmQgaW50byB0aGUgcmVmZXJlbmNlIHBhZ2UuIExpa2V3aXNlIHRoZSB0YWJsZXMgb2YgYSBwbHVnaW4sCiBpbiBhIGZpbGUgb2YgaXRzIG93bi4KCmYKAgUAEgQJABMBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDDAINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw4CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAxACCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEgIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQWABoBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBB0AIAEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCMAKgEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyUCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAycCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAykCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBC0APAEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLwIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzICGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgquAQoEBAECAxIDNQISGqABIE5PTkUgb3IgUkVBRDogc28gbGl0dGxlIHdvcmsgdGhhdCBpdCBtYXkgcnVuIG9uIHRoZSByZWFjdG9yLiBBIFJFQUQgdGhlcmUgdGhhdCBwcm92ZXMgdG8gYmUgbW9yZSwgb3Igd291bGQgaGF2ZSB0bwogd2FpdCwgaXMgcnVuIGFnYWluIG9uIHRoZSBzdG9yZSdzIHRocmVhZHMuCgpeCgQEAQIEEgM3Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM5AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM7AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ/AEUBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgoKOAoEBAICAxIDRAIcGisgTmFtZXMgb2YgdGhlIGZhY3RzIHRoYXQgbWF5IGNvbWUgd2l0aCBpdC4KCmMKAgQDEgRIAFoBGlcgQSB0YWJsZSBvZiBhIHBsdWdpbjogdGhlIG1lc3NhZ2UgaXMgaXRzIHJvdywgZWFjaCBmaWVsZCBhIGNvbHVtbiBvZiB0aGUgZmllbGQncyBuYW1lLgoKTgoEBAMEABIESgJSAxpAIFdoYXQgaGFwcGVucyB0byB0aGUgcm93IHdoZW4gYSBwZXJzb24gdGhhdCBpdCBuYW1lcyBpcyBlcmFzZWQuCgokCgYEAwQAAgESA00EDxoVIFRoZSByb3cgaXMgZGVsZXRlZC4KCmcKBgQDBAACAhIDTwQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQDBAACAxIDUQQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQDAgASA1QCEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEAwIBEgNWAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgp3CgQEAwICEgNYAh0aaiBDb2x1bW5zIHRoYXQgaG9sZCB0aGUgbnVtYmVyIG9mIGEgcGVyc29uOiB3aGF0IGlzIGV4cG9ydGVkIGFuZCBlcmFzZWQgd2l0aCB0aGF0IHBlcnNvbiBpcyBmb3VuZCBieSB0aGVtLgoKUwoCBAQSBF0AYAEaRyBTb21lIGNvbHVtbnMgb2YgYSB0YWJsZSwgZm9yIHN0YXRlbWVudHMgdGhhdCByZWFkIG5vIG1vcmUgdGhhbiB0aG9zZS4KCkAKBAQEAgASA18CEBozIFRoZSBtZXNzYWdlIG9mIHRoZSB0YWJsZSdzIHJvdywgaW4gdGhlIHNhbWUgZmlsZS4KYgZwcm90bzMKk00KIGxlY3Rlcm4vcmVhZGVycy92MS9yZWFkZXJzLnByb3RvEhJsZWN0ZXJuLnJlYWRlcnMudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byKbAgoGUmVhZGVyEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBGNhcmQYAyABKAlSBGNhcmQSEgoEbmFtZRgEIAEoCVIEbmFtZRIaCghjYXRlZ29yeRgFIAEoCVIIY2F0ZWdvcnkSIgoNZXhwaXJlc19hdF9tcxgGIAEoA1ILZXhwaXJlc0F0TXMSNwoGYmxvY2tzGAcgAygLMh8ubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlckJsb2NrUgZibG9ja3MSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbhIaCghsYW5ndWFnZRgJIAEoCVIIbGFuZ3VhZ2UifQoLUmVhZGVyQmxvY2sSGQoIYmxvY2tfaWQYASABKANSB2Jsb2NrSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMSIAoMcGxhY2VkX2F0X21zGAQgASgDUgpwbGFjZWRBdE1zIkwKCENhdGVnb3J5EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgd2ZXJzaW9uGAMgASgDUgd2ZXJzaW9uIjUKDVNpZ25JblJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIQCgNwaW4YAiABKAlSA3BpbiKCAQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIyCgZyZWFkZXIYAyABKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgZyZWFkZXIiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIgsKCU1lUmVxdWVzdCJEChBDaGFuZ2VQaW5SZXF1ZXN0EhcKB29sZF9waW4YASABKAlSBm9sZFBpbhIXCgduZXdfcGluGAIgASgJUgZuZXdQaW4iEwoRQ2hhbmdlUGluUmVzcG9uc2UihQEKElB1dENhdGVnb3J5UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGZmllbGRzGAQgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgFIAEoA1IPZXhwZWN0ZWRWZXJzaW9uSgQIAxAEIhMKEUNhdGVnb3JpZXNSZXF1ZXN0IlIKEkNhdGVnb3JpZXNSZXNwb25zZRI8CgpjYXRlZ29yaWVzGAEgAygLMhwubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3J5UgpjYXRlZ29yaWVzIooCChBQdXRSZWFkZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEbmFtZRgCIAEoCVIEbmFtZRIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSHQoKbGlicmFyeV9pZBgEIAEoA1IJbGlicmFyeUlkEiIKDWV4cGlyZXNfYXRfbXMYBSABKANSC2V4cGlyZXNBdE1zEhoKCGxhbmd1YWdlGAYgASgJUghsYW5ndWFnZRIQCgNwaW4YByABKAlSA3BpbhIpChBleHBlY3RlZF92ZXJzaW9uGAggASgDUg9leHBlY3RlZFZlcnNpb24SFgoGZmllbGRzGAkgAygJUgZmaWVsZHMiPQoKR2V0UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiQgoSTGlzdFJlYWRlcnNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJjChNMaXN0UmVhZGVyc1Jlc3BvbnNlEjQKB3JlYWRlcnMYASADKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yImoKEkZpbmRSZWFkZXJzUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lEhIKBGNhcmQYAiABKAlSBGNhcmQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yImMKE0ZpbmRSZWFkZXJzUmVzcG9uc2USNAoHcmVhZGVycxgBIAMoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSB3JlYWRlcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IimAEKElJlcGxhY2VDYXJkUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhkKCG5ld19jYXJkGAIgASgJUgduZXdDYXJkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEhAKA3BpbhgEIAEoCVIDcGluEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbiJVCgxCbG9ja1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcyI/Cg5VbmJsb2NrUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhkKCGJsb2NrX2lkGAIgASgDUgdibG9ja0lkIkIKD1N0YW5kaW5nUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhIKBGNhcmQYAiABKAlSBGNhcmQixwEKEFN0YW5kaW5nUmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5EiIKDWV4cGlyZXNfYXRfbXMYBCABKANSC2V4cGlyZXNBdE1zEjcKBmJsb2NrcxgFIAMoCzIfLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJCbG9ja1IGYmxvY2tzIiwKDVJlYWRlckNoYW5nZWQSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZCKCAgoNQ29uZmlndXJhdGlvbhInCg9zZXNzaW9uX21pbnV0ZXMYASABKA1SDnNlc3Npb25NaW51dGVzEjYKF3BhcnRuZXJfc2Vzc2lvbl9taW51dGVzGAIgASgNUhVwYXJ0bmVyU2Vzc2lvbk1pbnV0ZXMSKgoRY2FyZF9mYWlsdXJlc19tYXgYAyABKA1SD2NhcmRGYWlsdXJlc01heBIyChV0ZXJtaW5hbF9mYWlsdXJlc19tYXgYBCABKA1SE3Rlcm1pbmFsRmFpbHVyZXNNYXgSMAoUcGFydG5lcl9mYWlsdXJlc19tYXgYBSABKA1SEnBhcnRuZXJGYWlsdXJlc01heCqDCgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEl0KEUNBUkRfT1JfUElOX1dST05HEAEaRoq1GEIIEBIb6K+B5Y+35oiW5a+G56CB5LiN5q2j56Gu44CCGiFUaGUgY2FyZCBvciB0aGUgUElOIGlzIG5vdCByaWdodC4SdgoRVE9PX01BTllfQVRURU1QVFMQAhpfirUYWwgIEiflsJ3or5XmrKHmlbDov4flpJrvvIzor7fnqI3lkI7lho3or5XjgIIaLlRvbyBtYW55IHdyb25nIGF0dGVtcHRzIGhlcmU7IHRyeSBhZ2FpbiBsYXRlci4SVwoOUkVBREVSX0VYUElSRUQQAxpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxJcCg5SRUFERVJfVU5LTk9XThAEGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSXwoQQ0FURUdPUllfVU5LTk9XThAFGkmKtRhFCAUSG+ayoeaciei/meS4quivu+iAheexu+Wei+OAghoaVGhlcmUgaXMgbm8gc3VjaCBjYXRlZ29yeS4iCGNhdGVnb3J5EpgBCg5QSU5fVU5TVUlUQUJMRRAGGoMBirUYfwgDEjblr4bnoIHpobvkuLo26IezNjTkuKrlrZfnrKbvvIzkuJTkuI3og73ov4fkuo7nroDljZXjgIIaQ0EgUElOIGhhcyA2IHRvIDY0IGNoYXJhY3RlcnMgYW5kIGlzIG5vdCBvbmUgcmVwZWF0ZWQgb3IgY291bnRlZCB1cC4SWAoNRklFTERfSU5WQUxJRBAHGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSUwoNQkxPQ0tfVU5LTk9XThAIGkCKtRg8CAUSFeayoeaciei/meadoemZkOWItuOAghoXVGhlcmUgaXMgbm8gc3VjaCBibG9jay4iCGJsb2NrX2lkEn4KEFZFUlNJT05fQ09ORkxJQ1QQCRpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWwoKQ0FSRF9UQUtFThALGkuKtRhHCAYSHuivpeivgeWPt+W3suacieivu+iAheS9v+eUqOOAghodVGhlIGNhcmQgaXMgYW5vdGhlciByZWFkZXIncy4iBGNhcmQSdAoMQ0FSRF9SRVRJUkVEEAwaYoq1GF4ICRIk6K+l6K+B5Y+35bey5L2c5bqf77yM5LiN5Y+v5YaN55So44CCGi5UaGUgY2FyZCB3YXMgcmVwbGFjZWQgYW5kIGlzIG5ldmVyIHVzZWQgYWdhaW4uIgRjYXJkMv4OCgdSZWFkZXJzEp0BCgZTaWduSW4SIS5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXNwb25zZSJMirUYSAoCCAEKAggCCgIIAxACKhFDQVJEX09SX1BJTl9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDlJFQURFUl9FWFBJUkVEMAE4ARJsCgdTaWduT3V0EiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXNwb25zZSIYirUYFAoECAEQAQoECAIQAQoECAMQARACElkKAk1lEh0ubGVjdGVybi5yZWFkZXJzLnYxLk1lUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiGIq1GBQKBAgBEAEKBAgCEAEKBAgDEAEQARKkAQoJQ2hhbmdlUGluEiQubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVBpblJlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUGluUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEQAioRQ0FSRF9PUl9QSU5fV1JPTkcqDlBJTl9VTlNVSVRBQkxFKhFUT09fTUFOWV9BVFRFTVBUUzABEpIBCgtQdXRDYXRlZ29yeRImLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRDYXRlZ29yeVJlcXVlc3QaHC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcnkiPYq1GDkKAggEEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSawoKQ2F0ZWdvcmllcxIlLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVxdWVzdBomLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEsIBCglQdXRSZWFkZXISJC5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0UmVhZGVyUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIic4q1GG8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qDlBJTl9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEMAESYQoDR2V0Eh4ubGVjdGVybi5yZWFkZXJzLnYxLkdldFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIh6KtRgaCgIIBAoCCAMQASoOUkVBREVSX1VOS05PV04SgAEKC0xpc3RSZWFkZXJzEiYubGVjdGVybi5yZWFkZXJzLnYxLkxpc3RSZWFkZXJzUmVxdWVzdBonLmxlY3Rlcm4ucmVhZGVycy52MS5MaXN0UmVhZGVyc1Jlc3BvbnNlIiCKtRgcCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJRBKPAQoLRmluZFJlYWRlcnMSJi5sZWN0ZXJuLnJlYWRlcnMudjEuRmluZFJlYWRlcnNSZXF1ZXN0GicubGVjdGVybi5yZWFkZXJzLnYxLkZpbmRSZWFkZXJzUmVzcG9uc2UiL4q1GCsKAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElEEsABCgtSZXBsYWNlQ2FyZBImLmxlY3Rlcm4ucmVhZGVycy52MS5SZXBsYWNlQ2FyZFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIm2KtRhpCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoKQ0FSRF9UQUtFTioMQ0FSRF9SRVRJUkVEKg5QSU5fVU5TVUlUQUJMRSoQVkVSU0lPTl9DT05GTElDVDABEnYKBUJsb2NrEiAubGVjdGVybi5yZWFkZXJzLnYxLkJsb2NrUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiL4q1GCsKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKg1GSUVMRF9JTlZBTElEEnoKB1VuYmxvY2sSIi5sZWN0ZXJuLnJlYWRlcnMudjEuVW5ibG9ja1JlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIi+KtRgrCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioNQkxPQ0tfVU5LTk9XThJtCghTdGFuZGluZxIjLmxlY3Rlcm4ucmVhZGVycy52MS5TdGFuZGluZ1JlcXVlc3QaJC5sZWN0ZXJuLnJlYWRlcnMudjEuU3RhbmRpbmdSZXNwb25zZSIWirUYEhABKg5SRUFERVJfVU5LTk9XTkrVHgpeCgEMEgMBABIaVCBUaGUgcmVhZGVyczogdGhlaXIgY2FyZHMsIFBJTnMsIGNhdGVnb3JpZXMgYW5kIGJsb2NrcywgYW5kIHdobyBpcyBzaWduZWQgaW4gd2hlcmUuCgoeCgIGABIEBwBGARoSIFBlb3BsZSB3aG8gcmVhZC4KCsIBCgQGAAIAEgQKAg0DGrMBIFNpZ25zIGEgcmVhZGVyIGluIHdpdGggY2FyZCBhbmQgUElOIGF0IHRoaXMgdGVybWluYWwuIEEgd3JvbmcgUElOIGlzIGNvdW50ZWQgZm9yIHRoZSByZWFkZXIgYXQKIHRoaXMgdGVybWluYWwgYW5kIGZvciB0aGUgdGVybWluYWw7IG5laXRoZXIgY291bnQgbG9ja3MgdGhlIHJlYWRlciBvdXQgZWxzZXdoZXJlLgoKNwoEBgACARIEDwIRAxopIEVuZHMgdGhlIHNlc3Npb24gdGhhdCB0aGUgY2FsbCBjYXJyaWVzLgoKMwoEBgACAhIEEwIVAxolIFRlbGxzIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4uCgpuCgQGAAIDEgQXAhoDGmAgQ2hhbmdlcyB0aGUgUElOIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4uIEFsbCBzZXNzaW9ucyBvZiB0aGUgcmVhZGVyIGVuZCwgdGhpcyBvbmUgdG9vLgoKRQoEBgACBBIEHAIeAxo3IEFkZHMgb3IgY2hhbmdlcyBhIGNhdGVnb3J5IG9mIHJlYWRlcnMsIGZvdW5kIGJ5IGNvZGUuCgowCgQGAAIFEgQgAiIDGiIgTGlzdHMgdGhlIGNhdGVnb3JpZXMgb2YgcmVhZGVycy4KCjgKBAYAAgYSBCQCJwMaKiBBZGRzIG9yIGNoYW5nZXMgYSByZWFkZXIsIGZvdW5kIGJ5IGNhcmQuCgpVCgQGAAIHEgQpAisDGkcgVGVsbHMgYSByZWFkZXIgYnkgY2FyZCwgb3IsIHRvIHN0YWZmIGFuZCBhbiBhZG1pbmlzdHJhdG9yLCBieSBudW1iZXIuCgo4CgQGAAIIEgQtAi8DGiogTGlzdHMgYWxsIHJlYWRlcnMgYnkgY2FyZCwgcGFnZSBieSBwYWdlLgoKewoEBgACCRIEMQIzAxptIEZpbmRzIHJlYWRlcnMgYnkgdGhlIGJlZ2lubmluZyBvZiB0aGUgbmFtZSwgb3Igb2YgdGhlIGNhcmQ7IGEgY2FyZCB0aGF0IHdhcyByZXBsYWNlZCBmaW5kcyBpdHMgcmVhZGVyLCB0b28uCgrLAQoEBgACChIENgI5Axq8ASBHaXZlcyBhIHJlYWRlciBhbm90aGVyIGNhcmQuIFRoZSBvbGQgb25lIGlzIG5ldmVyIGdpdmVuIHRvIGFueWJvZHkgYWdhaW47IGxvYW5zIHN0YXksIGFsbCBzZXNzaW9ucyBlbmQsIGFuZCB0aGUgUElOIHN0YXlzCiB1bmxlc3MgYSBuZXcgb25lIGlzIHNldC4gV2hvIGRpZCBpdCwgd2hlcmUgYW5kIHdoeSBpcyByZWNvcmRlZC4KCkMKBAYAAgsSBDsCPQMaNSBCbG9ja3MgYSByZWFkZXIsIHdpdGggdGhlIHJlYXNvbiB0aGF0IHdpbGwgYmUgdG9sZC4KCiMKBAYAAgwSBD8CQQMaFSBUYWtlcyBhIGJsb2NrIGF3YXkuCgpDCgQGAAINEgRDAkUDGjUgT3RoZXIgcGx1Z2luczogd2hhdCBkZWNpZGVzIGFib3V0IGEgcmVhZGVyJ3MgbG9hbnMuCgoiCgIFABIESQBYARoWIFdoeSBSZWFkZXJzIHJlZnVzZXMuCgpuCgQFAAIBEgRMAoYBGmAgQ2FyZCB1bmtub3duIGFuZCBQSU4gd3JvbmcgYXJlIG9uZSByZWFzb24gb24gcHVycG9zZTogYSBraW9zayBtdXN0IG5vdCB0ZWxsIHdoaWNoIGNhcmRzIGV4aXN0LgoKGAoEBAACBRIDYQIaGgsgMDogbmV2ZXIuCgpHCgQEAAIIEgNlAhYaOiBCQ1AgNDcsIHRoZSBsYW5ndWFnZSBvZiB0ZXh0cyB0byB0aGlzIHJlYWRlcjogInpoLUhhbnMiLgoKKQoEBAECAhIDbAIVGhwgMDogdW50aWwgaXQgaXMgdGFrZW4gYXdheS4KCikKBAQCAgASA3ICEhocIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdCIuCgomCgQEAgICEgN1AhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKUQoEBAQCABIDfgIVGkQgR29lcyBpbnRvIE9wZW4uc2Vzc2lvbiBmcm9tIG5vdyBvbjsgb2Ygbm8gdXNlIGF0IGFub3RoZXIgdGVybWluYWwuCgpBCgIEChIGiwEAkwEBGjMgVGhlIGZpZWxkcyBvZiBhIENhdGVnb3J5LCB1bmRlciB0aGUgc2FtZSBudW1iZXJzLgoKcgoEBAoCAhIEkAECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBAoCAxIEkgECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiwKBAQNAgYSBKABAhEaHiBFbXB0eToga2VlcCB0aGUgcHJlc2VudCBQSU4uCgqAAQoEBA0CBxIEogECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQNAggSBKQBAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKJAoEBA4CARIEqQECFhoWIEluc3RlYWQgb2YgdGhlIGNhcmQuCgopCgQEDwIAEgStAQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBACARIEswECFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCm4KBAQRAgASBLcBAhIaYCBUaGUgYmVnaW5uaW5nIG9mIHRoZSBuYW1lLiBBU0NJSSBsZXR0ZXJzIGFyZSB0aGUgc2FtZSBpbiBlaXRoZXIgY2FzZS4gRWl0aGVyIHRoaXMgb3IgdGhlIGNhcmQuCgpNCgQEEQIBEgS5AQISGj8gVGhlIGJlZ2lubmluZyBvZiB0aGUgY2FyZCwgb3IgYSB3aG9sZSBjYXJkIHRoYXQgd2FzIHJlcGxhY2VkLgoKKQoEBBECAhIEuwECExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCk8KBAQSAgASBMABAh4aQSBCeSBuYW1lLCBvciBieSBjYXJkOyB0aGUgcmVhZGVyIG9mIGEgcmVwbGFjZWQgY2FyZCBjb21lcyBmaXJzdC4KCkEKBAQSAgESBMIBAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoqCgQEEwIAEgTGAQISGhwgVGhlIHJlYWRlcidzIHByZXNlbnQgY2FyZC4KCiwKBAQTAgISBMkBAhQaHiBXaHksIGZvciB0aGUgcmVjb3JkOiAibG9zdCIuCgosCgQEEwIDEgTLAQIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKbgoEBBMCBBIEzQECHRpgIFRoZSB2ZXJzaW9uIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiIKBAQWAgASBNoBAhYaFCBFaXRoZXIgb2YgdGhlIHR3by4KCkMKBAQXAgQSBOMBAiIaNSBUaGUgYmxvY2tzIGluIGZvcmNlIGF0IHRoZSBjYWxsJ3MgaGFwcGVuZWQtYXQgdGltZS4KCj8KAgQYEgbnAQDpAQEaMSBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAicmVhZGVycy5yZWFkZXIiLgoKUwoCBBkSBuwBAPcBARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCksKBAQZAgASBO4BAh0aPSBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBraW9zayBvciBkZXNrIGxhc3RzOiAzMCBieSBkZWZhdWx0LgoKRgoEBBkCARIE8AECJRo4IEhvdyBsb25nIGEgc2Vzc2lvbiBhdCBhIHBhcnRuZXIgbGFzdHM6IDcyMCBieSBkZWZhdWx0LgoKXAoEBBkCAhIE8gECHxpOIFdyb25nIFBJTnMgZm9yIG9uZSBjYXJkIGF0IG9uZSB0ZXJtaW5hbCBiZWZvcmUgaXQgaGFzIHRvIHdhaXQ6IDUgYnkgZGVmYXVsdC4KCmYKBAQZAgMSBPQBAiMaWCBXcm9uZyBQSU5zIGF0IG9uZSBraW9zayBvciBkZXNrIHdpdGhpbiB0ZW4gbWludXRlcywgZm9yIHdoYXRldmVyIGNhcmRzOiAzMCBieSBkZWZhdWx0LgoKZwoEBBkCBBIE9gECIhpZIFRoZSBzYW1lIGF0IGEgcGFydG5lciwgd2hvc2UgcmVhZGVycyBhbGwgY29tZSB0aHJvdWdoIG9uZSBjZXJ0aWZpY2F0ZTogMTAwMCBieSBkZWZhdWx0LgpiBnByb3RvMw"
    )
}
