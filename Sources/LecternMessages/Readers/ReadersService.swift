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
        func signIn(_ request: Readers.SignInRequest, _ call: Call) throws -> Readers.SignInResponse
        /// The slow part of `signIn`, before the transaction; what it returns is `call.prepared` there.
        func prepareSignIn(_ request: Readers.SignInRequest, _ call: Call) throws -> [UInt8]

        /// Ends the session that the call carries.
        func signOut(_ request: Readers.SignOutRequest, _ call: Call) throws -> Readers.SignOutResponse

        /// Tells the reader that is signed in.
        func me(_ request: Readers.MeRequest, _ call: Call) throws -> Readers.Reader

        /// Changes the PIN of the reader that is signed in. All sessions of the reader end, this one too.
        func changePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> Readers.ChangePinResponse
        /// The slow part of `changePin`, before the transaction; what it returns is `call.prepared` there.
        func prepareChangePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> [UInt8]

        /// Adds or changes a category of readers.
        func putCategory(_ request: Readers.Category, _ call: Call) throws -> Readers.Category

        /// Adds or changes a reader, found by card.
        func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> Readers.Reader
        /// The slow part of `putReader`, before the transaction; what it returns is `call.prepared` there.
        func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8]

        /// Tells a reader by card.
        func get(_ request: Readers.GetRequest, _ call: Call) throws -> Readers.Reader

        /// Blocks a reader, with the reason that will be told.
        func block(_ request: Readers.BlockRequest, _ call: Call) throws -> Readers.Reader

        /// Takes a block away.
        func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> Readers.Reader

        /// Other plugins: what decides about a reader's loans.
        func standing(_ request: Readers.StandingRequest, _ call: Call) throws -> Readers.StandingResponse
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

        /// Adds or changes a category of readers.
        public func putCategory(_ request: Readers.Category) throws -> Readers.Category {
            try Readers.Category(try caller.call(Readers.description.methods[4], try request.encoded()))
        }

        /// Adds or changes a reader, found by card.
        public func putReader(_ request: Readers.PutReaderRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[5], try request.encoded()))
        }

        /// Tells a reader by card.
        public func get(_ request: Readers.GetRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[6], try request.encoded()))
        }

        /// Blocks a reader, with the reason that will be told.
        public func block(_ request: Readers.BlockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[7], try request.encoded()))
        }

        /// Takes a block away.
        public func unblock(_ request: Readers.UnblockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[8], try request.encoded()))
        }

        /// Other plugins: what decides about a reader's loans.
        public func standing(_ request: Readers.StandingRequest) throws -> Readers.StandingResponse {
            try Readers.StandingResponse(try caller.call(Readers.description.methods[9], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        private let service: Implementation

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        public init(_ service: Implementation) { self.service = service }

        public var description: ServiceDescription { Readers.description }

        public func call(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.signIn(try .init(request: request), call).encoded()
            case 1: return try service.signOut(try .init(request: request), call).encoded()
            case 2: return try service.me(try .init(request: request), call).encoded()
            case 3: return try service.changePin(try .init(request: request), call).encoded()
            case 4: return try service.putCategory(try .init(request: request), call).encoded()
            case 5: return try service.putReader(try .init(request: request), call).encoded()
            case 6: return try service.get(try .init(request: request), call).encoded()
            case 7: return try service.block(try .init(request: request), call).encoded()
            case 8: return try service.unblock(try .init(request: request), call).encoded()
            case 9: return try service.standing(try .init(request: request), call).encoded()
            default: throw MethodNumberError("lectern.readers.v1.Readers", method)
            }
        }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.prepareSignIn(try .init(request: request), call)
            case 3: return try service.prepareChangePin(try .init(request: request), call)
            case 5: return try service.preparePutReader(try .init(request: request), call)
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
                name: "lectern.readers.v1.Readers/PutCategory", requestType: "lectern.readers.v1.Category", answerType: "lectern.readers.v1.Category",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutReader", requestType: "lectern.readers.v1.PutReaderRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "PIN_UNSUITABLE", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Get", requestType: "lectern.readers.v1.GetRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN"]
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KnxEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IkAKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbkqJCwq8AQoBDBIDAgASGrEBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4KCmYKAgUAEgQIABIBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDCwINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw0CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAw8CCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEQIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQVABkBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBBwAHwEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCIAKQEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyQCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAyYCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAygCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBCwAOgEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLgIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzECGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgo9CgQEAQIDEgMzAhIaMCBOT05FIG9ubHk6IGNoZWFwIGVub3VnaCB0byBydW4gb24gdGhlIHJlYWN0b3IuCgpeCgQEAQIEEgM1Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM3AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM5AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ9AEEBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgpiBnByb3RvMwqHMAogbGVjdGVybi9yZWFkZXJzL3YxL3JlYWRlcnMucHJvdG8SEmxlY3Rlcm4ucmVhZGVycy52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIpsCCgZSZWFkZXISGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEY2FyZBgDIAEoCVIEY2FyZBISCgRuYW1lGAQgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAUgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYByADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uEhoKCGxhbmd1YWdlGAkgASgJUghsYW5ndWFnZSJ9CgtSZWFkZXJCbG9jaxIZCghibG9ja19pZBgBIAEoA1IHYmxvY2tJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcxIgCgxwbGFjZWRfYXRfbXMYBCABKANSCnBsYWNlZEF0TXMiMgoIQ2F0ZWdvcnkSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lIjUKDVNpZ25JblJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIQCgNwaW4YAiABKAlSA3BpbiKCAQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIyCgZyZWFkZXIYAyABKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgZyZWFkZXIiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIgsKCU1lUmVxdWVzdCJEChBDaGFuZ2VQaW5SZXF1ZXN0EhcKB29sZF9waW4YASABKAlSBm9sZFBpbhIXCgduZXdfcGluGAIgASgJUgZuZXdQaW4iEwoRQ2hhbmdlUGluUmVzcG9uc2Ui8gEKEFB1dFJlYWRlclJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRuYW1lGAIgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAMgASgJUghjYXRlZ29yeRIdCgpsaWJyYXJ5X2lkGAQgASgDUglsaWJyYXJ5SWQSIgoNZXhwaXJlc19hdF9tcxgFIAEoA1ILZXhwaXJlc0F0TXMSGgoIbGFuZ3VhZ2UYBiABKAlSCGxhbmd1YWdlEhAKA3BpbhgHIAEoCVIDcGluEikKEGV4cGVjdGVkX3ZlcnNpb24YCCABKANSD2V4cGVjdGVkVmVyc2lvbiIgCgpHZXRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQiVQoMQmxvY2tSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMiPwoOVW5ibG9ja1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIZCghibG9ja19pZBgCIAEoA1IHYmxvY2tJZCJCCg9TdGFuZGluZ1JlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBISCgRjYXJkGAIgASgJUgRjYXJkIscBChBTdGFuZGluZ1Jlc3BvbnNlEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhoKCGNhdGVnb3J5GAMgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAQgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYBSADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcyIsCg1SZWFkZXJDaGFuZ2VkEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQiggIKDUNvbmZpZ3VyYXRpb24SJwoPc2Vzc2lvbl9taW51dGVzGAEgASgNUg5zZXNzaW9uTWludXRlcxI2ChdwYXJ0bmVyX3Nlc3Npb25fbWludXRlcxgCIAEoDVIVcGFydG5lclNlc3Npb25NaW51dGVzEioKEWNhcmRfZmFpbHVyZXNfbWF4GAMgASgNUg9jYXJkRmFpbHVyZXNNYXgSMgoVdGVybWluYWxfZmFpbHVyZXNfbWF4GAQgASgNUhN0ZXJtaW5hbEZhaWx1cmVzTWF4EjAKFHBhcnRuZXJfZmFpbHVyZXNfbWF4GAUgASgNUhJwYXJ0bmVyRmFpbHVyZXNNYXgqiAcKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJdChFDQVJEX09SX1BJTl9XUk9ORxABGkaKtRhCCBASG+ivgeWPt+aIluWvhueggeS4jeato+ehruOAghohVGhlIGNhcmQgb3IgdGhlIFBJTiBpcyBub3QgcmlnaHQuEnYKEVRPT19NQU5ZX0FUVEVNUFRTEAIaX4q1GFsICBIn5bCd6K+V5qyh5pWw6L+H5aSa77yM6K+356iN5ZCO5YaN6K+V44CCGi5Ub28gbWFueSB3cm9uZyBhdHRlbXB0cyBoZXJlOyB0cnkgYWdhaW4gbGF0ZXIuEkgKDlJFQURFUl9FWFBJUkVEEAMaNIq1GDAICRIV6K+76ICF6K+B5bey6L+H5pyf44CCGhVUaGUgY2FyZCBoYXMgZXhwaXJlZC4SSwoOUkVBREVSX1VOS05PV04QBBo3irUYMwgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLhJVChBDQVRFR09SWV9VTktOT1dOEAUaP4q1GDsIBRIb5rKh5pyJ6L+Z5Liq6K+76ICF57G75Z6L44CCGhpUaGVyZSBpcyBubyBzdWNoIGNhdGVnb3J5LhKYAQoOUElOX1VOU1VJVEFCTEUQBhqDAYq1GH8IAxI25a+G56CB6aG75Li6NuiHszY05Liq5a2X56ym77yM5LiU5LiN6IO96L+H5LqO566A5Y2V44CCGkNBIFBJTiBoYXMgNiB0byA2NCBjaGFyYWN0ZXJzIGFuZCBpcyBub3Qgb25lIHJlcGVhdGVkIG9yIGNvdW50ZWQgdXAuEkwKDUZJRUxEX0lOVkFMSUQQBxo5irUYNQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuEkkKDUJMT0NLX1VOS05PV04QCBo2irUYMggFEhXmsqHmnInov5nmnaHpmZDliLbjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggYmxvY2suEm0KEFZFUlNJT05fQ09ORkxJQ1QQCRpXirUYUwgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uMu4JCgdSZWFkZXJzEp0BCgZTaWduSW4SIS5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXNwb25zZSJMirUYSAoCCAEKAggCCgIIAxACKhFDQVJEX09SX1BJTl9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDlJFQURFUl9FWFBJUkVEMAE4ARJsCgdTaWduT3V0EiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXNwb25zZSIYirUYFAoECAEQAQoECAIQAQoECAMQARACElkKAk1lEh0ubGVjdGVybi5yZWFkZXJzLnYxLk1lUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiGIq1GBQKBAgBEAEKBAgCEAEKBAgDEAEQARKkAQoJQ2hhbmdlUGluEiQubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVBpblJlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUGluUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEQAioRQ0FSRF9PUl9QSU5fV1JPTkcqDlBJTl9VTlNVSVRBQkxFKhFUT09fTUFOWV9BVFRFTVBUUzABEmQKC1B1dENhdGVnb3J5EhwubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3J5GhwubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3J5IhmKtRgVCgIIBBACKg1GSUVMRF9JTlZBTElEEqQBCglQdXRSZWFkZXISJC5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0UmVhZGVyUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiVYq1GFEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qDlBJTl9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUMAESYwoDR2V0Eh4ubGVjdGVybi5yZWFkZXJzLnYxLkdldFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIiCKtRgcCgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XThJ2CgVCbG9jaxIgLmxlY3Rlcm4ucmVhZGVycy52MS5CbG9ja1JlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIi+KtRgrCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRBJ6CgdVbmJsb2NrEiIubGVjdGVybi5yZWFkZXJzLnYxLlVuYmxvY2tSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciIvirUYKwoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDUJMT0NLX1VOS05PV04SbQoIU3RhbmRpbmcSIy5sZWN0ZXJuLnJlYWRlcnMudjEuU3RhbmRpbmdSZXF1ZXN0GiQubGVjdGVybi5yZWFkZXJzLnYxLlN0YW5kaW5nUmVzcG9uc2UiFoq1GBIQASoOUkVBREVSX1VOS05PV05KqRAKXgoBDBIDAQASGlQgVGhlIHJlYWRlcnM6IHRoZWlyIGNhcmRzLCBQSU5zLCBjYXRlZ29yaWVzIGFuZCBibG9ja3MsIGFuZCB3aG8gaXMgc2lnbmVkIGluIHdoZXJlLgoKHgoCBgASBAcANAEaEiBQZW9wbGUgd2hvIHJlYWQuCgrCAQoEBgACABIECgINAxqzASBTaWducyBhIHJlYWRlciBpbiB3aXRoIGNhcmQgYW5kIFBJTiBhdCB0aGlzIHRlcm1pbmFsLiBBIHdyb25nIFBJTiBpcyBjb3VudGVkIGZvciB0aGUgcmVhZGVyIGF0CiB0aGlzIHRlcm1pbmFsIGFuZCBmb3IgdGhlIHRlcm1pbmFsOyBuZWl0aGVyIGNvdW50IGxvY2tzIHRoZSByZWFkZXIgb3V0IGVsc2V3aGVyZS4KCjcKBAYAAgESBA8CEQMaKSBFbmRzIHRoZSBzZXNzaW9uIHRoYXQgdGhlIGNhbGwgY2Fycmllcy4KCjMKBAYAAgISBBMCFQMaJSBUZWxscyB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLgoKbgoEBgACAxIEFwIaAxpgIENoYW5nZXMgdGhlIFBJTiBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLiBBbGwgc2Vzc2lvbnMgb2YgdGhlIHJlYWRlciBlbmQsIHRoaXMgb25lIHRvby4KCjYKBAYAAgQSBBwCHgMaKCBBZGRzIG9yIGNoYW5nZXMgYSBjYXRlZ29yeSBvZiByZWFkZXJzLgoKOAoEBgACBRIEIAIjAxoqIEFkZHMgb3IgY2hhbmdlcyBhIHJlYWRlciwgZm91bmQgYnkgY2FyZC4KCicKBAYAAgYSBCUCJwMaGSBUZWxscyBhIHJlYWRlciBieSBjYXJkLgoKQwoEBgACBxIEKQIrAxo1IEJsb2NrcyBhIHJlYWRlciwgd2l0aCB0aGUgcmVhc29uIHRoYXQgd2lsbCBiZSB0b2xkLgoKIwoEBgACCBIELQIvAxoVIFRha2VzIGEgYmxvY2sgYXdheS4KCkMKBAYAAgkSBDECMwMaNSBPdGhlciBwbHVnaW5zOiB3aGF0IGRlY2lkZXMgYWJvdXQgYSByZWFkZXIncyBsb2Fucy4KCiIKAgUAEgQ3AEMBGhYgV2h5IFJlYWRlcnMgcmVmdXNlcy4KCm4KBAUAAgESBDoChgEaYCBDYXJkIHVua25vd24gYW5kIFBJTiB3cm9uZyBhcmUgb25lIHJlYXNvbiBvbiBwdXJwb3NlOiBhIGtpb3NrIG11c3Qgbm90IHRlbGwgd2hpY2ggY2FyZHMgZXhpc3QuCgoYCgQEAAIFEgNMAhoaCyAwOiBuZXZlci4KCkcKBAQAAggSA1ACFho6IEJDUCA0NywgdGhlIGxhbmd1YWdlIG9mIHRleHRzIHRvIHRoaXMgcmVhZGVyOiAiemgtSGFucyIuCgopCgQEAQICEgNXAhUaHCAwOiB1bnRpbCBpdCBpcyB0YWtlbiBhd2F5LgoKKQoEBAICABIDXQISGhwgU2hvcnQgYW5kIHN0YWJsZTogImFkdWx0Ii4KClEKBAQEAgASA2cCFRpEIEdvZXMgaW50byBPcGVuLnNlc3Npb24gZnJvbSBub3cgb247IG9mIG5vIHVzZSBhdCBhbm90aGVyIHRlcm1pbmFsLgoKKwoEBAoCBhIDewIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKKgoEBAoCBxIDfQIdGh0gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoiCgQEDgIAEgSNAQIWGhQgRWl0aGVyIG9mIHRoZSB0d28uCgpDCgQEDwIEEgSWAQIiGjUgVGhlIGJsb2NrcyBpbiBmb3JjZSBhdCB0aGUgY2FsbCdzIGhhcHBlbmVkLWF0IHRpbWUuCgo/CgIEEBIGmgEAnAEBGjEgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgInJlYWRlcnMucmVhZGVyIi4KClMKAgQREgafAQCqAQEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgpLCgQEEQIAEgShAQIdGj0gSG93IGxvbmcgYSBzZXNzaW9uIGF0IGEga2lvc2sgb3IgZGVzayBsYXN0czogMzAgYnkgZGVmYXVsdC4KCkYKBAQRAgESBKMBAiUaOCBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBwYXJ0bmVyIGxhc3RzOiA3MjAgYnkgZGVmYXVsdC4KClwKBAQRAgISBKUBAh8aTiBXcm9uZyBQSU5zIGZvciBvbmUgY2FyZCBhdCBvbmUgdGVybWluYWwgYmVmb3JlIGl0IGhhcyB0byB3YWl0OiA1IGJ5IGRlZmF1bHQuCgpmCgQEEQIDEgSnAQIjGlggV3JvbmcgUElOcyBhdCBvbmUga2lvc2sgb3IgZGVzayB3aXRoaW4gdGVuIG1pbnV0ZXMsIGZvciB3aGF0ZXZlciBjYXJkczogMzAgYnkgZGVmYXVsdC4KCmcKBAQRAgQSBKkBAiIaWSBUaGUgc2FtZSBhdCBhIHBhcnRuZXIsIHdob3NlIHJlYWRlcnMgYWxsIGNvbWUgdGhyb3VnaCBvbmUgY2VydGlmaWNhdGU6IDEwMDAgYnkgZGVmYXVsdC4KYgZwcm90bzM"
    )
}
