// The service lectern.readers.v1.Readers. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Readers {
    /// People who read.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
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
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "PIN_UNSUITABLE", "VERSION_CONFLICT", "READER_UNKNOWN", "CARD_RETIRED"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Get", requestType: "lectern.readers.v1.GetRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ListReaders", requestType: "lectern.readers.v1.ListReadersRequest", answerType: "lectern.readers.v1.ListReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/FindReaders", requestType: "lectern.readers.v1.FindReadersRequest", answerType: "lectern.readers.v1.FindReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CURSOR_INVALID"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ReplaceCard", requestType: "lectern.readers.v1.ReplaceCardRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CARD_TAKEN", "CARD_RETIRED", "PIN_UNSUITABLE", "VERSION_CONFLICT"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Block", requestType: "lectern.readers.v1.BlockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID"], right: "readers.block"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Unblock", requestType: "lectern.readers.v1.UnblockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "BLOCK_UNKNOWN"], right: "readers.block"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Standing", requestType: "lectern.readers.v1.StandingRequest", answerType: "lectern.readers.v1.StandingResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqNOCiBsZWN0ZXJuL3JlYWRlcnMvdjEvcmVhZGVycy5wcm90bxISbGVjdGVybi5yZWFkZXJzLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8imwIKBlJlYWRlchIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBISCgRjYXJkGAMgASgJUgRjYXJkEhIKBG5hbWUYBCABKAlSBG5hbWUSGgoIY2F0ZWdvcnkYBSABKAlSCGNhdGVnb3J5EiIKDWV4cGlyZXNfYXRfbXMYBiABKANSC2V4cGlyZXNBdE1zEjcKBmJsb2NrcxgHIAMoCzIfLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJCbG9ja1IGYmxvY2tzEhgKB3ZlcnNpb24YCCABKANSB3ZlcnNpb24SGgoIbGFuZ3VhZ2UYCSABKAlSCGxhbmd1YWdlIn0KC1JlYWRlckJsb2NrEhkKCGJsb2NrX2lkGAEgASgDUgdibG9ja0lkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhkKCHVudGlsX21zGAMgASgDUgd1bnRpbE1zEiAKDHBsYWNlZF9hdF9tcxgEIAEoA1IKcGxhY2VkQXRNcyJMCghDYXRlZ29yeRISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSGAoHdmVyc2lvbhgDIAEoA1IHdmVyc2lvbiI1Cg1TaWduSW5SZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEAoDcGluGAIgASgJUgNwaW4iggEKDlNpZ25JblJlc3BvbnNlEhgKB3Nlc3Npb24YASABKAlSB3Nlc3Npb24SIgoNZXhwaXJlc19hdF9tcxgCIAEoA1ILZXhwaXJlc0F0TXMSMgoGcmVhZGVyGAMgASgLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIGcmVhZGVyIhAKDlNpZ25PdXRSZXF1ZXN0IhEKD1NpZ25PdXRSZXNwb25zZSILCglNZVJlcXVlc3QiRAoQQ2hhbmdlUGluUmVxdWVzdBIXCgdvbGRfcGluGAEgASgJUgZvbGRQaW4SFwoHbmV3X3BpbhgCIAEoCVIGbmV3UGluIhMKEUNoYW5nZVBpblJlc3BvbnNlIoUBChJQdXRDYXRlZ29yeVJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhYKBmZpZWxkcxgEIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbkoECAMQBCITChFDYXRlZ29yaWVzUmVxdWVzdCJSChJDYXRlZ29yaWVzUmVzcG9uc2USPAoKY2F0ZWdvcmllcxgBIAMoCzIcLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yeVIKY2F0ZWdvcmllcyKKAgoQUHV0UmVhZGVyUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhIKBG5hbWUYAiABKAlSBG5hbWUSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5Eh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIiCg1leHBpcmVzX2F0X21zGAUgASgDUgtleHBpcmVzQXRNcxIaCghsYW5ndWFnZRgGIAEoCVIIbGFuZ3VhZ2USEAoDcGluGAcgASgJUgNwaW4SKQoQZXhwZWN0ZWRfdmVyc2lvbhgIIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEhYKBmZpZWxkcxgJIAMoCVIGZmllbGRzIj0KCkdldFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkIkIKEkxpc3RSZWFkZXJzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiYwoTTGlzdFJlYWRlcnNSZXNwb25zZRI0CgdyZWFkZXJzGAEgAygLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIHcmVhZGVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJqChJGaW5kUmVhZGVyc1JlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRjYXJkGAIgASgJUgRjYXJkEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJjChNGaW5kUmVhZGVyc1Jlc3BvbnNlEjQKB3JlYWRlcnMYASADKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpgBChJSZXBsYWNlQ2FyZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIZCghuZXdfY2FyZBgCIAEoCVIHbmV3Q2FyZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIQCgNwaW4YBCABKAlSA3BpbhIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24iVQoMQmxvY2tSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMiPwoOVW5ibG9ja1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIZCghibG9ja19pZBgCIAEoA1IHYmxvY2tJZCJCCg9TdGFuZGluZ1JlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBISCgRjYXJkGAIgASgJUgRjYXJkIscBChBTdGFuZGluZ1Jlc3BvbnNlEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhoKCGNhdGVnb3J5GAMgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAQgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYBSADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcyIsCg1SZWFkZXJDaGFuZ2VkEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQiggIKDUNvbmZpZ3VyYXRpb24SJwoPc2Vzc2lvbl9taW51dGVzGAEgASgNUg5zZXNzaW9uTWludXRlcxI2ChdwYXJ0bmVyX3Nlc3Npb25fbWludXRlcxgCIAEoDVIVcGFydG5lclNlc3Npb25NaW51dGVzEioKEWNhcmRfZmFpbHVyZXNfbWF4GAMgASgNUg9jYXJkRmFpbHVyZXNNYXgSMgoVdGVybWluYWxfZmFpbHVyZXNfbWF4GAQgASgNUhN0ZXJtaW5hbEZhaWx1cmVzTWF4EjAKFHBhcnRuZXJfZmFpbHVyZXNfbWF4GAUgASgNUhJwYXJ0bmVyRmFpbHVyZXNNYXgqjgoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJdChFDQVJEX09SX1BJTl9XUk9ORxABGkaKtRhCCBASG+ivgeWPt+aIluWvhueggeS4jeato+ehruOAghohVGhlIGNhcmQgb3IgdGhlIFBJTiBpcyBub3QgcmlnaHQuEnYKEVRPT19NQU5ZX0FUVEVNUFRTEAIaX4q1GFsICBIn5bCd6K+V5qyh5pWw6L+H5aSa77yM6K+356iN5ZCO5YaN6K+V44CCGi5Ub28gbWFueSB3cm9uZyBhdHRlbXB0cyBoZXJlOyB0cnkgYWdhaW4gbGF0ZXIuElcKDlJFQURFUl9FWFBJUkVEEAMaQ4q1GD8ICRIV6K+76ICF6K+B5bey6L+H5pyf44CCGhVUaGUgY2FyZCBoYXMgZXhwaXJlZC4iDWV4cGlyZXNfYXRfbXMSXAoOUkVBREVSX1VOS05PV04QBBpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkEl8KEENBVEVHT1JZX1VOS05PV04QBRpJirUYRQgFEhvmsqHmnInov5nkuKror7vogIXnsbvlnovjgIIaGlRoZXJlIGlzIG5vIHN1Y2ggY2F0ZWdvcnkuIghjYXRlZ29yeRKYAQoOUElOX1VOU1VJVEFCTEUQBhqDAYq1GH8IAxI25a+G56CB6aG75Li6NuiHszY05Liq5a2X56ym77yM5LiU5LiN6IO96L+H5LqO566A5Y2V44CCGkNBIFBJTiBoYXMgNiB0byA2NCBjaGFyYWN0ZXJzIGFuZCBpcyBub3Qgb25lIHJlcGVhdGVkIG9yIGNvdW50ZWQgdXAuElgKDUZJRUxEX0lOVkFMSUQQBxpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElMKDUJMT0NLX1VOS05PV04QCBpAirUYPAgFEhXmsqHmnInov5nmnaHpmZDliLbjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggYmxvY2suIghibG9ja19pZBJ+ChBWRVJTSU9OX0NPTkZMSUNUEAkaaIq1GGQIChIe6K+l6K6w5b2V5bey6KKr5LuW5Lq65L+u5pS544CCGi9Tb21lYm9keSBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlOyByZWFkIGl0IGFnYWluLiIIZXhwZWN0ZWQiBWZvdW5kElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElsKCkNBUkRfVEFLRU4QCxpLirUYRwgGEh7or6Xor4Hlj7flt7LmnInor7vogIXkvb/nlKjjgIIaHVRoZSBjYXJkIGlzIGFub3RoZXIgcmVhZGVyJ3MuIgRjYXJkEn8KDENBUkRfUkVUSVJFRBAMGm2KtRhpCAkSJOivpeivgeWPt+W3suS9nOW6n++8jOS4jeWPr+WGjeeUqOOAghouVGhlIGNhcmQgd2FzIHJlcGxhY2VkIGFuZCBpcyBuZXZlciB1c2VkIGFnYWluLiIEY2FyZCIJcmVhZGVyX2lkMoMQCgdSZWFkZXJzEp0BCgZTaWduSW4SIS5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXNwb25zZSJMirUYSAoCCAEKAggCCgIIAxACKhFDQVJEX09SX1BJTl9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDlJFQURFUl9FWFBJUkVEMAE4ARJsCgdTaWduT3V0EiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXNwb25zZSIYirUYFAoECAEQAQoECAIQAQoECAMQARACElkKAk1lEh0ubGVjdGVybi5yZWFkZXJzLnYxLk1lUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiGIq1GBQKBAgBEAEKBAgCEAEKBAgDEAEQARKkAQoJQ2hhbmdlUGluEiQubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVBpblJlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUGluUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEQAioRQ0FSRF9PUl9QSU5fV1JPTkcqDlBJTl9VTlNVSVRBQkxFKhFUT09fTUFOWV9BVFRFTVBUUzABEpIBCgtQdXRDYXRlZ29yeRImLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRDYXRlZ29yeVJlcXVlc3QaHC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcnkiPYq1GDkKAggEEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSawoKQ2F0ZWdvcmllcxIlLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVxdWVzdBomLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEtIBCglQdXRSZWFkZXISJC5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0UmVhZGVyUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiggGKtRh+CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKhBDQVRFR09SWV9VTktOT1dOKg5QSU5fVU5TVUlUQUJMRSoQVkVSU0lPTl9DT05GTElDVCoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRDABSg1yZWFkZXJzLndyaXRlEm8KA0dldBIeLmxlY3Rlcm4ucmVhZGVycy52MS5HZXRSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciIsirUYKAoCCAQKAggDEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQSjgEKC0xpc3RSZWFkZXJzEiYubGVjdGVybi5yZWFkZXJzLnYxLkxpc3RSZWFkZXJzUmVxdWVzdBonLmxlY3Rlcm4ucmVhZGVycy52MS5MaXN0UmVhZGVyc1Jlc3BvbnNlIi6KtRgqCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoMcmVhZGVycy5yZWFkEp0BCgtGaW5kUmVhZGVycxImLmxlY3Rlcm4ucmVhZGVycy52MS5GaW5kUmVhZGVyc1JlcXVlc3QaJy5sZWN0ZXJuLnJlYWRlcnMudjEuRmluZFJlYWRlcnNSZXNwb25zZSI9irUYOQoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKDHJlYWRlcnMucmVhZBLPAQoLUmVwbGFjZUNhcmQSJi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVwbGFjZUNhcmRSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciJ8irUYeAoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqCkNBUkRfVEFLRU4qDENBUkRfUkVUSVJFRCoOUElOX1VOU1VJVEFCTEUqEFZFUlNJT05fQ09ORkxJQ1QwAUoNcmVhZGVycy53cml0ZRKTAQoFQmxvY2sSIC5sZWN0ZXJuLnJlYWRlcnMudjEuQmxvY2tSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciJMirUYSAoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJREoNcmVhZGVycy5ibG9jaxKXAQoHVW5ibG9jaxIiLmxlY3Rlcm4ucmVhZGVycy52MS5VbmJsb2NrUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiTIq1GEgKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUJMT0NLX1VOS05PV05KDXJlYWRlcnMuYmxvY2sSbQoIU3RhbmRpbmcSIy5sZWN0ZXJuLnJlYWRlcnMudjEuU3RhbmRpbmdSZXF1ZXN0GiQubGVjdGVybi5yZWFkZXJzLnYxLlN0YW5kaW5nUmVzcG9uc2UiFoq1GBIQASoOUkVBREVSX1VOS05PV05K1R4KXgoBDBIDAQASGlQgVGhlIHJlYWRlcnM6IHRoZWlyIGNhcmRzLCBQSU5zLCBjYXRlZ29yaWVzIGFuZCBibG9ja3MsIGFuZCB3aG8gaXMgc2lnbmVkIGluIHdoZXJlLgoKHgoCBgASBAcARgEaEiBQZW9wbGUgd2hvIHJlYWQuCgrCAQoEBgACABIECgINAxqzASBTaWducyBhIHJlYWRlciBpbiB3aXRoIGNhcmQgYW5kIFBJTiBhdCB0aGlzIHRlcm1pbmFsLiBBIHdyb25nIFBJTiBpcyBjb3VudGVkIGZvciB0aGUgcmVhZGVyIGF0CiB0aGlzIHRlcm1pbmFsIGFuZCBmb3IgdGhlIHRlcm1pbmFsOyBuZWl0aGVyIGNvdW50IGxvY2tzIHRoZSByZWFkZXIgb3V0IGVsc2V3aGVyZS4KCjcKBAYAAgESBA8CEQMaKSBFbmRzIHRoZSBzZXNzaW9uIHRoYXQgdGhlIGNhbGwgY2Fycmllcy4KCjMKBAYAAgISBBMCFQMaJSBUZWxscyB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLgoKbgoEBgACAxIEFwIaAxpgIENoYW5nZXMgdGhlIFBJTiBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLiBBbGwgc2Vzc2lvbnMgb2YgdGhlIHJlYWRlciBlbmQsIHRoaXMgb25lIHRvby4KCkUKBAYAAgQSBBwCHgMaNyBBZGRzIG9yIGNoYW5nZXMgYSBjYXRlZ29yeSBvZiByZWFkZXJzLCBmb3VuZCBieSBjb2RlLgoKMAoEBgACBRIEIAIiAxoiIExpc3RzIHRoZSBjYXRlZ29yaWVzIG9mIHJlYWRlcnMuCgo4CgQGAAIGEgQkAicDGiogQWRkcyBvciBjaGFuZ2VzIGEgcmVhZGVyLCBmb3VuZCBieSBjYXJkLgoKVQoEBgACBxIEKQIrAxpHIFRlbGxzIGEgcmVhZGVyIGJ5IGNhcmQsIG9yLCB0byBzdGFmZiBhbmQgYW4gYWRtaW5pc3RyYXRvciwgYnkgbnVtYmVyLgoKOAoEBgACCBIELQIvAxoqIExpc3RzIGFsbCByZWFkZXJzIGJ5IGNhcmQsIHBhZ2UgYnkgcGFnZS4KCnsKBAYAAgkSBDECMwMabSBGaW5kcyByZWFkZXJzIGJ5IHRoZSBiZWdpbm5pbmcgb2YgdGhlIG5hbWUsIG9yIG9mIHRoZSBjYXJkOyBhIGNhcmQgdGhhdCB3YXMgcmVwbGFjZWQgZmluZHMgaXRzIHJlYWRlciwgdG9vLgoKywEKBAYAAgoSBDYCOQMavAEgR2l2ZXMgYSByZWFkZXIgYW5vdGhlciBjYXJkLiBUaGUgb2xkIG9uZSBpcyBuZXZlciBnaXZlbiB0byBhbnlib2R5IGFnYWluOyBsb2FucyBzdGF5LCBhbGwgc2Vzc2lvbnMgZW5kLCBhbmQgdGhlIFBJTiBzdGF5cwogdW5sZXNzIGEgbmV3IG9uZSBpcyBzZXQuIFdobyBkaWQgaXQsIHdoZXJlIGFuZCB3aHkgaXMgcmVjb3JkZWQuCgpDCgQGAAILEgQ7Aj0DGjUgQmxvY2tzIGEgcmVhZGVyLCB3aXRoIHRoZSByZWFzb24gdGhhdCB3aWxsIGJlIHRvbGQuCgojCgQGAAIMEgQ/AkEDGhUgVGFrZXMgYSBibG9jayBhd2F5LgoKQwoEBgACDRIEQwJFAxo1IE90aGVyIHBsdWdpbnM6IHdoYXQgZGVjaWRlcyBhYm91dCBhIHJlYWRlcidzIGxvYW5zLgoKIgoCBQASBEkAWAEaFiBXaHkgUmVhZGVycyByZWZ1c2VzLgoKbgoEBQACARIETAKGARpgIENhcmQgdW5rbm93biBhbmQgUElOIHdyb25nIGFyZSBvbmUgcmVhc29uIG9uIHB1cnBvc2U6IGEga2lvc2sgbXVzdCBub3QgdGVsbCB3aGljaCBjYXJkcyBleGlzdC4KChgKBAQAAgUSA2ECGhoLIDA6IG5ldmVyLgoKRwoEBAACCBIDZQIWGjogQkNQIDQ3LCB0aGUgbGFuZ3VhZ2Ugb2YgdGV4dHMgdG8gdGhpcyByZWFkZXI6ICJ6aC1IYW5zIi4KCikKBAQBAgISA2wCFRocIDA6IHVudGlsIGl0IGlzIHRha2VuIGF3YXkuCgopCgQEAgIAEgNyAhIaHCBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQiLgoKJgoEBAICAhIDdQIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KClEKBAQEAgASA34CFRpEIEdvZXMgaW50byBPcGVuLnNlc3Npb24gZnJvbSBub3cgb247IG9mIG5vIHVzZSBhdCBhbm90aGVyIHRlcm1pbmFsLgoKQQoCBAoSBosBAJMBARozIFRoZSBmaWVsZHMgb2YgYSBDYXRlZ29yeSwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycy4KCnIKBAQKAgISBJABAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQKAgMSBJIBAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgosCgQEDQIGEgSgAQIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKgAEKBAQNAgcSBKIBAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpyCgQEDQIIEgSkAQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCiQKBAQOAgESBKkBAhYaFiBJbnN0ZWFkIG9mIHRoZSBjYXJkLgoKKQoEBA8CABIErQECExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQQAgESBLMBAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgpuCgQEEQIAEgS3AQISGmAgVGhlIGJlZ2lubmluZyBvZiB0aGUgbmFtZS4gQVNDSUkgbGV0dGVycyBhcmUgdGhlIHNhbWUgaW4gZWl0aGVyIGNhc2UuIEVpdGhlciB0aGlzIG9yIHRoZSBjYXJkLgoKTQoEBBECARIEuQECEho/IFRoZSBiZWdpbm5pbmcgb2YgdGhlIGNhcmQsIG9yIGEgd2hvbGUgY2FyZCB0aGF0IHdhcyByZXBsYWNlZC4KCikKBAQRAgISBLsBAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpPCgQEEgIAEgTAAQIeGkEgQnkgbmFtZSwgb3IgYnkgY2FyZDsgdGhlIHJlYWRlciBvZiBhIHJlcGxhY2VkIGNhcmQgY29tZXMgZmlyc3QuCgpBCgQEEgIBEgTCAQIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKgoEBBMCABIExgECEhocIFRoZSByZWFkZXIncyBwcmVzZW50IGNhcmQuCgosCgQEEwICEgTJAQIUGh4gV2h5LCBmb3IgdGhlIHJlY29yZDogImxvc3QiLgoKLAoEBBMCAxIEywECERoeIEVtcHR5OiBrZWVwIHRoZSBwcmVzZW50IFBJTi4KCm4KBAQTAgQSBM0BAh0aYCBUaGUgdmVyc2lvbiBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoiCgQEFgIAEgTaAQIWGhQgRWl0aGVyIG9mIHRoZSB0d28uCgpDCgQEFwIEEgTjAQIiGjUgVGhlIGJsb2NrcyBpbiBmb3JjZSBhdCB0aGUgY2FsbCdzIGhhcHBlbmVkLWF0IHRpbWUuCgo/CgIEGBIG5wEA6QEBGjEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgInJlYWRlcnMucmVhZGVyIi4KClMKAgQZEgbsAQD3AQEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgpLCgQEGQIAEgTuAQIdGj0gSG93IGxvbmcgYSBzZXNzaW9uIGF0IGEga2lvc2sgb3IgZGVzayBsYXN0czogMzAgYnkgZGVmYXVsdC4KCkYKBAQZAgESBPABAiUaOCBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBwYXJ0bmVyIGxhc3RzOiA3MjAgYnkgZGVmYXVsdC4KClwKBAQZAgISBPIBAh8aTiBXcm9uZyBQSU5zIGZvciBvbmUgY2FyZCBhdCBvbmUgdGVybWluYWwgYmVmb3JlIGl0IGhhcyB0byB3YWl0OiA1IGJ5IGRlZmF1bHQuCgpmCgQEGQIDEgT0AQIjGlggV3JvbmcgUElOcyBhdCBvbmUga2lvc2sgb3IgZGVzayB3aXRoaW4gdGVuIG1pbnV0ZXMsIGZvciB3aGF0ZXZlciBjYXJkczogMzAgYnkgZGVmYXVsdC4KCmcKBAQZAgQSBPYBAiIaWSBUaGUgc2FtZSBhdCBhIHBhcnRuZXIsIHdob3NlIHJlYWRlcnMgYWxsIGNvbWUgdGhyb3VnaCBvbmUgY2VydGlmaWNhdGU6IDEwMDAgYnkgZGVmYXVsdC4KYgZwcm90bzM"
    )
}
