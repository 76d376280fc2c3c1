// The service lectern.city.v1.City. Generated from lectern/city/v1/city.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension City {
    /// The places of the reading service, and the directory of what is offered.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// What a handler is told of its call, and does through it.
        associatedtype Call

        /// Lists the libraries of the city.
        func libraries(_ request: City.LibrariesRequest, _ call: Call) throws -> LibrariesAnswer
        /// The answer of `Libraries`: the message, or an `Encoded` one.
        associatedtype LibrariesAnswer: Answer<City.LibrariesResponse> = City.LibrariesResponse

        /// Lists branches, of one library or of all.
        func branches(_ request: City.BranchesRequest, _ call: Call) throws -> BranchesAnswer
        /// The answer of `Branches`: the message, or an `Encoded` one.
        associatedtype BranchesAnswer: Answer<City.BranchesResponse> = City.BranchesResponse

        /// Lists service points, nearest first where a place is given.
        func servicePoints(_ request: City.ServicePointsRequest, _ call: Call) throws -> ServicePointsAnswer
        /// The answer of `ServicePoints`: the message, or an `Encoded` one.
        associatedtype ServicePointsAnswer: Answer<City.ServicePointsResponse> = City.ServicePointsResponse

        /// Tells one service point.
        func servicePoint(_ request: City.ServicePointRequest, _ call: Call) throws -> ServicePointAnswer
        /// The answer of `ServicePoint`: the message, or an `Encoded` one.
        associatedtype ServicePointAnswer: Answer<City.ServicePointDetails> = City.ServicePointDetails

        /// Lists the services that the city offers, for people.
        func directory(_ request: City.DirectoryRequest, _ call: Call) throws -> DirectoryAnswer
        /// The answer of `Directory`: the message, or an `Encoded` one.
        associatedtype DirectoryAnswer: Answer<City.DirectoryResponse> = City.DirectoryResponse

        /// Adds or changes a library, found by code.
        func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> PutLibraryAnswer
        /// The answer of `PutLibrary`: the message, or an `Encoded` one.
        associatedtype PutLibraryAnswer: Answer<City.Library> = City.Library

        /// Adds or changes a branch, found by code.
        func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> PutBranchAnswer
        /// The answer of `PutBranch`: the message, or an `Encoded` one.
        associatedtype PutBranchAnswer: Answer<City.Branch> = City.Branch

        /// Adds or changes a service point with its zone and opening hours, found by code.
        func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> PutServicePointAnswer
        /// The answer of `PutServicePoint`: the message, or an `Encoded` one.
        associatedtype PutServicePointAnswer: Answer<City.ServicePointDetails> = City.ServicePointDetails

        /// Adds or changes an entry of the directory of services, found by code.
        func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> PutOfferAnswer
        /// The answer of `PutOffer`: the message, or an `Encoded` one.
        associatedtype PutOfferAnswer: Answer<City.Offer> = City.Offer

        /// Other plugins: the branch and hours of the service point whose terminal has this name, and
        /// the end of the opening day on which something falls due there.
        func opening(_ request: City.OpeningRequest, _ call: Call) throws -> OpeningAnswer
        /// The answer of `Opening`: the message, or an `Encoded` one.
        associatedtype OpeningAnswer: Answer<City.OpeningResponse> = City.OpeningResponse
    }

    /// Calls `lectern.city.v1.City`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Lists the libraries of the city.
        public func libraries(_ request: City.LibrariesRequest) throws -> City.LibrariesResponse {
            try City.LibrariesResponse(try caller.call(City.description.methods[0], try request.encoded()))
        }

        /// Lists branches, of one library or of all.
        public func branches(_ request: City.BranchesRequest) throws -> City.BranchesResponse {
            try City.BranchesResponse(try caller.call(City.description.methods[1], try request.encoded()))
        }

        /// Lists service points, nearest first where a place is given.
        public func servicePoints(_ request: City.ServicePointsRequest) throws -> City.ServicePointsResponse {
            try City.ServicePointsResponse(try caller.call(City.description.methods[2], try request.encoded()))
        }

        /// Tells one service point.
        public func servicePoint(_ request: City.ServicePointRequest) throws -> City.ServicePointDetails {
            try City.ServicePointDetails(try caller.call(City.description.methods[3], try request.encoded()))
        }

        /// Lists the services that the city offers, for people.
        public func directory(_ request: City.DirectoryRequest) throws -> City.DirectoryResponse {
            try City.DirectoryResponse(try caller.call(City.description.methods[4], try request.encoded()))
        }

        /// Adds or changes a library, found by code.
        public func putLibrary(_ request: City.PutLibraryRequest) throws -> City.Library {
            try City.Library(try caller.call(City.description.methods[5], try request.encoded()))
        }

        /// Adds or changes a branch, found by code.
        public func putBranch(_ request: City.PutBranchRequest) throws -> City.Branch {
            try City.Branch(try caller.call(City.description.methods[6], try request.encoded()))
        }

        /// Adds or changes a service point with its zone and opening hours, found by code.
        public func putServicePoint(_ request: City.PutServicePointRequest) throws -> City.ServicePointDetails {
            try City.ServicePointDetails(try caller.call(City.description.methods[7], try request.encoded()))
        }

        /// Adds or changes an entry of the directory of services, found by code.
        public func putOffer(_ request: City.PutOfferRequest) throws -> City.Offer {
            try City.Offer(try caller.call(City.description.methods[8], try request.encoded()))
        }

        /// Other plugins: the branch and hours of the service point whose terminal has this name, and
        /// the end of the opening day on which something falls due there.
        public func opening(_ request: City.OpeningRequest) throws -> City.OpeningResponse {
            try City.OpeningResponse(try caller.call(City.description.methods[9], try request.encoded()))
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
                UnaryHandler { try service.libraries(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.branches(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.servicePoints(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.servicePoint(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.directory(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLibrary(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putBranch(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putServicePoint(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putOffer(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.opening(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { City.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.city.v1.City", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.city.v1.City", method)
        }
    }

    /// What the .proto says of `lectern.city.v1.City`.
    public static let description = ServiceDescription(
        name: "lectern.city.v1.City",
        methods: [
            MethodDescription(
                name: "lectern.city.v1.City/Libraries", requestType: "lectern.city.v1.LibrariesRequest", answerType: "lectern.city.v1.LibrariesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Branches", requestType: "lectern.city.v1.BranchesRequest", answerType: "lectern.city.v1.BranchesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.city.v1.City/ServicePoints", requestType: "lectern.city.v1.ServicePointsRequest", answerType: "lectern.city.v1.ServicePointsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.city.v1.City/ServicePoint", requestType: "lectern.city.v1.ServicePointRequest", answerType: "lectern.city.v1.ServicePointDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Directory", requestType: "lectern.city.v1.DirectoryRequest", answerType: "lectern.city.v1.DirectoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutLibrary", requestType: "lectern.city.v1.PutLibraryRequest", answerType: "lectern.city.v1.Library",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutBranch", requestType: "lectern.city.v1.PutBranchRequest", answerType: "lectern.city.v1.Branch",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "BRANCH_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutServicePoint", requestType: "lectern.city.v1.PutServicePointRequest", answerType: "lectern.city.v1.ServicePointDetails",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "BRANCH_UNKNOWN", "ZONE_UNKNOWN", "SERVICE_POINT_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutOffer", requestType: "lectern.city.v1.PutOfferRequest", answerType: "lectern.city.v1.Offer",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "OFFER_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Opening", requestType: "lectern.city.v1.OpeningRequest", answerType: "lectern.city.v1.OpeningResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["SERVICE_POINT_UNKNOWN", "BRANCH_UNKNOWN"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24K5hsKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IlYKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuEhQKBWZhY3RzGAQgAygJUgVmYWN0cyKyAQoFVGFibGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIQCgNrZXkYAiADKAlSA2tleRIWCgZwZXJzb24YAyADKAlSBnBlcnNvbhIqCgVlcmFzZRgEIAEoDjIULmxlY3Rlcm4uVGFibGUuRXJhc2VSBWVyYXNlIj8KBUVyYXNlEhUKEUVSQVNFX1VOU1BFQ0lGSUVEEAASCgoGREVMRVRFEAESCQoFQkxBTksQAhIICgRLRUVQEAMiFgoEVmlldxIOCgJvZhgBIAEoCVICb2YqTwoLQ2VydGlmaWNhdGUSEgoOTk9fQ0VSVElGSUNBVEUQABIKCgZERVZJQ0UQARILCgdQQVJUTkVSEAISCAoEREVTSxADEgkKBUFETUlOEAQqMAoHU2Vzc2lvbhIOCgpOT19TRVNTSU9OEAASCgoGUkVBREVSEAESCQoFU1RBRkYQAionCgZFZmZlY3QSCAoETk9ORRAAEggKBFJFQUQQARIJCgVXUklURRACOkMKBHJ1bGUSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucxjRhgMgASgLMg0ubGVjdGVybi5SdWxlUgRydWxlOkwKBnJlYXNvbhIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zGNGGAyABKAsyDy5sZWN0ZXJuLlJlYXNvblIGcmVhc29uOkcKBXRhYmxlEh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNGGAyABKAsyDi5sZWN0ZXJuLlRhYmxlUgV0YWJsZTpECgR2aWV3Eh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNKGAyABKAsyDS5sZWN0ZXJuLlZpZXdSBHZpZXdK3hIK9AEKAQwSAwMAEhrpASBXaGF0IGEgbWV0aG9kIG1heSBkbyBhbmQgd2hvIG1heSBjYWxsIGl0LCBzYWlkIG9uY2UsIGJlc2lkZSB0aGUgbWV0aG9kLiBUaGUgZ2VuZXJhdG9yIHR1cm5zIHRoZXNlCiBvcHRpb25zIGludG8gdGhlIHRhYmxlIHRoYXQgdGhlIGRhZW1vbiBlbmZvcmNlcyBhbmQgaW50byB0aGUgcmVmZXJlbmNlIHBhZ2UuIExpa2V3aXNlIHRoZSB0YWJsZXMgb2YgYSBwbHVnaW4sCiBpbiBhIGZpbGUgb2YgaXRzIG93bi4KCmYKAgUAEgQJABMBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDDAINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw4CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAxACCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEgIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQWABoBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBB0AIAEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCMAKgEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyUCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAycCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAykCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBC0APAEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLwIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzICGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgquAQoEBAECAxIDNQISGqABIE5PTkUgb3IgUkVBRDogc28gbGl0dGxlIHdvcmsgdGhhdCBpdCBtYXkgcnVuIG9uIHRoZSByZWFjdG9yLiBBIFJFQUQgdGhlcmUgdGhhdCBwcm92ZXMgdG8gYmUgbW9yZSwgb3Igd291bGQgaGF2ZSB0bwogd2FpdCwgaXMgcnVuIGFnYWluIG9uIHRoZSBzdG9yZSdzIHRocmVhZHMuCgpeCgQEAQIEEgM3Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM5AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM7AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ/AEUBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgoKOAoEBAICAxIDRAIcGisgTmFtZXMgb2YgdGhlIGZhY3RzIHRoYXQgbWF5IGNvbWUgd2l0aCBpdC4KCmMKAgQDEgRIAFoBGlcgQSB0YWJsZSBvZiBhIHBsdWdpbjogdGhlIG1lc3NhZ2UgaXMgaXRzIHJvdywgZWFjaCBmaWVsZCBhIGNvbHVtbiBvZiB0aGUgZmllbGQncyBuYW1lLgoKTgoEBAMEABIESgJSAxpAIFdoYXQgaGFwcGVucyB0byB0aGUgcm93IHdoZW4gYSBwZXJzb24gdGhhdCBpdCBuYW1lcyBpcyBlcmFzZWQuCgokCgYEAwQAAgESA00EDxoVIFRoZSByb3cgaXMgZGVsZXRlZC4KCmcKBgQDBAACAhIDTwQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQDBAACAxIDUQQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQDAgASA1QCEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEAwIBEgNWAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgp3CgQEAwICEgNYAh0aaiBDb2x1bW5zIHRoYXQgaG9sZCB0aGUgbnVtYmVyIG9mIGEgcGVyc29uOiB3aGF0IGlzIGV4cG9ydGVkIGFuZCBlcmFzZWQgd2l0aCB0aGF0IHBlcnNvbiBpcyBmb3VuZCBieSB0aGVtLgoKUwoCBAQSBF0AYAEaRyBTb21lIGNvbHVtbnMgb2YgYSB0YWJsZSwgZm9yIHN0YXRlbWVudHMgdGhhdCByZWFkIG5vIG1vcmUgdGhhbiB0aG9zZS4KCkAKBAQEAgASA18CEBozIFRoZSBtZXNzYWdlIG9mIHRoZSB0YWJsZSdzIHJvdywgaW4gdGhlIHNhbWUgZmlsZS4KYgZwcm90bzMKlwUKHGxlY3Rlcm4vdHlwZXMvdjEvdHlwZXMucHJvdG8SEGxlY3Rlcm4udHlwZXMudjEiQQoFUGxhY2USGgoIbGF0aXR1ZGUYASABKAFSCGxhdGl0dWRlEhwKCWxvbmdpdHVkZRgCIAEoAVIJbG9uZ2l0dWRlIkQKBU1vbmV5Eh8KC21pbm9yX3VuaXRzGAEgASgDUgptaW5vclVuaXRzEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJoCghPcGVuVGltZRIYCgd3ZWVrZGF5GAEgASgNUgd3ZWVrZGF5Eh8KC2Zyb21fbWludXRlGAIgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoDVILdW50aWxNaW51dGVK6QIKLwoBDBIDAQASGiUgVmFsdWVzIHRoYXQgc2V2ZXJhbCBzZXJ2aWNlcyBzaGFyZS4KCjcKAgQAEgQFAAgBGisgQSBwb2ludCBvbiB0aGUgZWFydGgsIFdHUy04NCwgaW4gZGVncmVlcy4KCksKAgQBEgQLAA8BGj8gQW4gYW1vdW50IG9mIG1vbmV5IGluIHRoZSBjdXJyZW5jeSdzIG1pbm9yIHVuaXQgKGZlbiwgY2VudHMpLgoKHwoEBAECARIDDgIWGhIgSVNPIDQyMTcsICJDTlkiLgoKWgoCBAISBBIAFwEaTiBBIHBhcnQgb2Ygb25lIGRheSBpbiB3aGljaCBhIHBvaW50IGlzIG9wZW4sIGluIG1pbnV0ZXMgc2luY2UgbG9jYWwgbWlkbmlnaHQuCgozCgQEAgIAEgMUAhUaJiAxIGlzIE1vbmRheSwgNyBpcyBTdW5kYXkgKElTTyA4NjAxKS4KYgZwcm90bzMKp0IKGmxlY3Rlcm4vY2l0eS92MS9jaXR5LnByb3RvEg9sZWN0ZXJuLmNpdHkudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90byJqCgdMaWJyYXJ5Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBISCgRjb2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbiLPAQoGQnJhbmNoEhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAyABKAlSBGNvZGUSEgoEbmFtZRgEIAEoCVIEbmFtZRIYCgdhZGRyZXNzGAUgASgJUgdhZGRyZXNzEi0KBXBsYWNlGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USGAoHdmVyc2lvbhgHIAEoA1IHdmVyc2lvbiLsAwoTU2VydmljZVBvaW50RGV0YWlscxIoChBzZXJ2aWNlX3BvaW50X2lkGAEgASgDUg5zZXJ2aWNlUG9pbnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhIKBGNvZGUYAyABKAlSBGNvZGUSEgoEbmFtZRgEIAEoCVIEbmFtZRI1CgRraW5kGAUgASgOMiEubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludEtpbmRSBGtpbmQSLQoFcGxhY2UYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRISCgR6b25lGAcgASgJUgR6b25lEjAKBWhvdXJzGAggAygLMhoubGVjdGVybi50eXBlcy52MS5PcGVuVGltZVIFaG91cnMSIQoMY2xvc2VkX2RhdGVzGAkgAygJUgtjbG9zZWREYXRlcxIUCgVsZW5kcxgKIAEoCFIFbGVuZHMSIwoNdGFrZXNfcmV0dXJucxgLIAEoCFIMdGFrZXNSZXR1cm5zEicKD2Rpc3RhbmNlX21ldHJlcxgMIAEoDVIOZGlzdGFuY2VNZXRyZXMSGQoIb3Blbl9ub3cYDSABKAhSB29wZW5Ob3cSGAoHdmVyc2lvbhgOIAEoA1IHdmVyc2lvbiKFAQoFT2ZmZXISEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbhIYCgdzZXJ2aWNlGAQgASgJUgdzZXJ2aWNlEhgKB3ZlcnNpb24YBSABKANSB3ZlcnNpb24iEgoQTGlicmFyaWVzUmVxdWVzdCJLChFMaWJyYXJpZXNSZXNwb25zZRI2CglsaWJyYXJpZXMYASADKAsyGC5sZWN0ZXJuLmNpdHkudjEuTGlicmFyeVIJbGlicmFyaWVzIjAKD0JyYW5jaGVzUmVxdWVzdBIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQiRwoQQnJhbmNoZXNSZXNwb25zZRIzCghicmFuY2hlcxgBIAMoCzIXLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2hSCGJyYW5jaGVzIsoBChRTZXJ2aWNlUG9pbnRzUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEisKBG5lYXIYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgRuZWFyEiIKDW9ubHlfb3Blbl9ub3cYAyABKAhSC29ubHlPcGVuTm93Ei4KE29ubHlfdGFraW5nX3JldHVybnMYBCABKAhSEW9ubHlUYWtpbmdSZXR1cm5zEhQKBWxpbWl0GAUgASgNUgVsaW1pdCJkChVTZXJ2aWNlUG9pbnRzUmVzcG9uc2USSwoOc2VydmljZV9wb2ludHMYASADKAsyJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlsc1INc2VydmljZVBvaW50cyIpChNTZXJ2aWNlUG9pbnRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUiEgoQRGlyZWN0b3J5UmVxdWVzdCJDChFEaXJlY3RvcnlSZXNwb25zZRIuCgZvZmZlcnMYASADKAsyFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXJSBm9mZmVycyJ+ChFQdXRMaWJyYXJ5UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGZmllbGRzGAMgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIukBChBQdXRCcmFuY2hSZXF1ZXN0EiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEhgKB2FkZHJlc3MYBCABKAlSB2FkZHJlc3MSLQoFcGxhY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRIWCgZmaWVsZHMYBiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAcgASgDUg9leHBlY3RlZFZlcnNpb24irgMKFlB1dFNlcnZpY2VQb2ludFJlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEjUKBGtpbmQYBCABKA4yIS5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50S2luZFIEa2luZBItCgVwbGFjZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhIKBHpvbmUYBiABKAlSBHpvbmUSMAoFaG91cnMYByADKAsyGi5sZWN0ZXJuLnR5cGVzLnYxLk9wZW5UaW1lUgVob3VycxIhCgxjbG9zZWRfZGF0ZXMYCCADKAlSC2Nsb3NlZERhdGVzEhQKBWxlbmRzGAkgASgIUgVsZW5kcxIjCg10YWtlc19yZXR1cm5zGAogASgIUgx0YWtlc1JldHVybnMSFgoGZmllbGRzGAsgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgMIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIoIBCg9QdXRPZmZlclJlcXVlc3QSLAoFb2ZmZXIYASABKAsyFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXJSBW9mZmVyEhYKBmZpZWxkcxgCIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbiJ3Cg5PcGVuaW5nUmVxdWVzdBIsChJzZXJ2aWNlX3BvaW50X2NvZGUYASABKAlSEHNlcnZpY2VQb2ludENvZGUSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIaCglkdWVfYXRfbXMYAyABKANSB2R1ZUF0TXMi7wEKD09wZW5pbmdSZXNwb25zZRIoChBzZXJ2aWNlX3BvaW50X2lkGAEgASgDUg5zZXJ2aWNlUG9pbnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh0KCmxpYnJhcnlfaWQYAyABKANSCWxpYnJhcnlJZBISCgR6b25lGAQgASgJUgR6b25lEiAKDGNsb3Nlc19hdF9tcxgFIAEoA1IKY2xvc2VzQXRNcxIfCgticmFuY2hfbmFtZRgGIAEoCVIKYnJhbmNoTmFtZRIfCgticmFuY2hfY29kZRgHIAEoCVIKYnJhbmNoQ29kZSrbBQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElgKDUZJRUxEX0lOVkFMSUQQARpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5El4KD0xJQlJBUllfVU5LTk9XThACGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlEmMKDkJSQU5DSF9VTktOT1dOEAMaT4q1GEsIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlIglicmFuY2hfaWQSZwoVU0VSVklDRV9QT0lOVF9VTktOT1dOEAQaTIq1GEgIBRIY5rKh5pyJ6L+Z5Liq5pyN5Yqh54K544CCGh9UaGVyZSBpcyBubyBzdWNoIHNlcnZpY2UgcG9pbnQuIgRjb2RlIgN3aHkSTwoMWk9ORV9VTktOT1dOEAUaPYq1GDkIAxIP5pe25Yy65peg5pWI44CCGh5UaGF0IGlzIG5vdCBhbiBJQU5BIHRpbWUgem9uZS4iBHpvbmUSfgoQVkVSU0lPTl9DT05GTElDVBAGGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJgCg1PRkZFUl9VTktOT1dOEAcaTYq1GEkIBRIV5rKh5pyJ6L+Z6aG55pyN5Yqh44CCGihUaGVyZSBpcyBubyBzdWNoIGVudHJ5IG9mIHRoZSBkaXJlY3RvcnkuIgRjb2RlKnwKEFNlcnZpY2VQb2ludEtpbmQSIgoeU0VSVklDRV9QT0lOVF9LSU5EX1VOU1BFQ0lGSUVEEAASEAoMU0VSVklDRV9ERVNLEAESCQoFS0lPU0sQAhIKCgZMT0NLRVIQAxINCglCT09LX0RST1AQBBIMCghCT09LU0hPUBAFMr0KCgRDaXR5EmwKCUxpYnJhcmllcxIhLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJpZXNSZXF1ZXN0GiIubGVjdGVybi5jaXR5LnYxLkxpYnJhcmllc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESaQoIQnJhbmNoZXMSIC5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoZXNSZXF1ZXN0GiEubGVjdGVybi5jaXR5LnYxLkJyYW5jaGVzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJ4Cg1TZXJ2aWNlUG9pbnRzEiUubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludHNSZXF1ZXN0GiYubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludHNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEosBCgxTZXJ2aWNlUG9pbnQSJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50UmVxdWVzdBokLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzIi+KtRgrCgAKAggBCgIIAgoCCAMKAggEEAEqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThJsCglEaXJlY3RvcnkSIS5sZWN0ZXJuLmNpdHkudjEuRGlyZWN0b3J5UmVxdWVzdBoiLmxlY3Rlcm4uY2l0eS52MS5EaXJlY3RvcnlSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEogBCgpQdXRMaWJyYXJ5EiIubGVjdGVybi5jaXR5LnYxLlB1dExpYnJhcnlSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkxpYnJhcnkiPIq1GDgKAggEEAIqDUZJRUxEX0lOVkFMSUQqD0xJQlJBUllfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBKVAQoJUHV0QnJhbmNoEiEubGVjdGVybi5jaXR5LnYxLlB1dEJyYW5jaFJlcXVlc3QaFy5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoIkyKtRhICgIIBBACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEsIBCg9QdXRTZXJ2aWNlUG9pbnQSJy5sZWN0ZXJuLmNpdHkudjEuUHV0U2VydmljZVBvaW50UmVxdWVzdBokLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzImCKtRhcCgIIBBACKg1GSUVMRF9JTlZBTElEKg5CUkFOQ0hfVU5LTk9XTioMWk9ORV9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSgAEKCFB1dE9mZmVyEiAubGVjdGVybi5jaXR5LnYxLlB1dE9mZmVyUmVxdWVzdBoWLmxlY3Rlcm4uY2l0eS52MS5PZmZlciI6irUYNgoCCAQQAioNRklFTERfSU5WQUxJRCoNT0ZGRVJfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJ7CgdPcGVuaW5nEh8ubGVjdGVybi5jaXR5LnYxLk9wZW5pbmdSZXF1ZXN0GiAubGVjdGVybi5jaXR5LnYxLk9wZW5pbmdSZXNwb25zZSItirUYKRABKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDkJSQU5DSF9VTktOT1dOSskZCmEKAQwSAwEAEhpXIFRoZSBjaXR5OiBpdHMgbGlicmFyaWVzLCB0aGVpciBicmFuY2hlcywgYW5kIGV2ZXJ5IHBvaW50IGF0IHdoaWNoIHJlYWRlcnMgYXJlIHNlcnZlZC4KClYKAgYAEgQIADIBGkogVGhlIHBsYWNlcyBvZiB0aGUgcmVhZGluZyBzZXJ2aWNlLCBhbmQgdGhlIGRpcmVjdG9yeSBvZiB3aGF0IGlzIG9mZmVyZWQuCgowCgQGAAIAEgQKAgwDGiIgTGlzdHMgdGhlIGxpYnJhcmllcyBvZiB0aGUgY2l0eS4KCjkKBAYAAgESBA4CEAMaKyBMaXN0cyBicmFuY2hlcywgb2Ygb25lIGxpYnJhcnkgb3Igb2YgYWxsLgoKSwoEBgACAhIEEgIUAxo9IExpc3RzIHNlcnZpY2UgcG9pbnRzLCBuZWFyZXN0IGZpcnN0IHdoZXJlIGEgcGxhY2UgaXMgZ2l2ZW4uCgooCgQGAAIDEgQWAhgDGhogVGVsbHMgb25lIHNlcnZpY2UgcG9pbnQuCgpECgQGAAIEEgQaAhwDGjYgTGlzdHMgdGhlIHNlcnZpY2VzIHRoYXQgdGhlIGNpdHkgb2ZmZXJzLCBmb3IgcGVvcGxlLgoKOQoEBgACBRIEHgIgAxorIEFkZHMgb3IgY2hhbmdlcyBhIGxpYnJhcnksIGZvdW5kIGJ5IGNvZGUuCgo4CgQGAAIGEgQiAiQDGiogQWRkcyBvciBjaGFuZ2VzIGEgYnJhbmNoLCBmb3VuZCBieSBjb2RlLgoKXwoEBgACBxIEJgIoAxpRIEFkZHMgb3IgY2hhbmdlcyBhIHNlcnZpY2UgcG9pbnQgd2l0aCBpdHMgem9uZSBhbmQgb3BlbmluZyBob3VycywgZm91bmQgYnkgY29kZS4KClUKBAYAAggSBCoCLAMaRyBBZGRzIG9yIGNoYW5nZXMgYW4gZW50cnkgb2YgdGhlIGRpcmVjdG9yeSBvZiBzZXJ2aWNlcywgZm91bmQgYnkgY29kZS4KCqsBCgQGAAIJEgQvAjEDGpwBIE90aGVyIHBsdWdpbnM6IHRoZSBicmFuY2ggYW5kIGhvdXJzIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHdob3NlIHRlcm1pbmFsIGhhcyB0aGlzIG5hbWUsIGFuZAogdGhlIGVuZCBvZiB0aGUgb3BlbmluZyBkYXkgb24gd2hpY2ggc29tZXRoaW5nIGZhbGxzIGR1ZSB0aGVyZS4KCh8KAgUAEgQ1AD4BGhMgV2h5IENpdHkgcmVmdXNlcy4KCksKBAQAAgESA0MCEho+IE91dHNpZGUgY29kZSwgYW4gSVNJTCB3aGVyZSB0aGVyZSBpcyBvbmU6ICJDTi00NDAzMDAtMS1TWkwiLgoKJgoEBAACAxIDRgIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCiYKBAQBAgYSA1ECFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgomCgIFARIEVQBcARoaIFdoYXQgYSBzZXJ2aWNlIHBvaW50IGlzLgoKTQoEBAICAhIDYgISGkAgVGhlIG5hbWUgaW4gdGhlIGNlcnRpZmljYXRlIG9mIGl0cyB0ZXJtaW5hbDogImtpb3NrLWZ1dGlhbi0xIi4KCiUKBAQCAgYSA2cCEhoYIElBTkEsICJBc2lhL1NoYW5naGFpIi4KCj8KBAQCAggSA2oCIxoyIExvY2FsIGRhdGVzIG9uIHdoaWNoIGl0IGlzIGNsb3NlZCwgIjIwMjYtMTAtMDEiLgoKTQoEBAICCxIDbgIeGkAgV2l0aCBhIHBsYWNlIGluIHRoZSByZXF1ZXN0OiBtZXRyZXMgdG8gaXQsIGluIGEgc3RyYWlnaHQgbGluZS4KCiYKBAQCAg0SA3ECFRoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgosCgQEAwIAEgN2AhIaHyBTdGFibGUgYW5kIHNob3J0OiAiZGVsaXZlcnkiLgoKUAoEBAMCAxIDegIVGkMgVGhlIHdpcmUgc2VydmljZSBiZWhpbmQgaXQsICJsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNpcmN1bGF0aW9uIi4KCiYKBAQDAgQSA3wCFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgokCgQEBgIAEgSFAQIXGhYgMDogb2YgYWxsIGxpYnJhcmllcy4KCiMKBAQIAgASBIwBAhYaFSAwOiBvZiBhbGwgYnJhbmNoZXMuCgo6CgQECAIEEgSRAQITGiwgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDUwLCB0aGUgbW9zdCBpcyA1MDAuCgpyCgQEDQICEgShAQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEDQIDEgSjAQIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKcgoEBA4CBRIErAECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBA4CBhIErgECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQPAgoSBLwBAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQPAgsSBL4BAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgooCgQEEAIAEgTCAQISGhogSXRzIHZlcnNpb24gaXMgbm90IHJlYWQuCgp2CgQEEAIBEgTEAQIdGmggVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGluIE9mZmVyOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBACAhIExgECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCl4KBAQRAgASBMoBAiAaUCBUaGUgc2VydmljZSBwb2ludCBieSBpdHMgY29kZSwgb3IsIHdoZXJlIHRoYXQgaXMgZW1wdHksIGEgZGVzayBvZiB0aGlzIGJyYW5jaC4KCsQBCgQEEQICEgTOAQIWGrUBIEEgbW9tZW50OyB0aGUgYW5zd2VyJ3MgY2xvc2luZyB0aW1lIGlzIHRoZSBlbmQgb2YgdGhlIGZpcnN0IG9wZW5pbmcgZGF5IHRoYXQgZG9lcyBub3QgZW5kIGJlZm9yZSBpdC4gMDogbm9uZSBpcwogYXNrZWQgZm9yLCBhbmQgd2hldGhlciB0aGUgcG9pbnQgZXZlciBvcGVucyBhZ2FpbiBkb2VzIG5vdCBtYXR0ZXIuCgqSAQoEBBICBBIE1wECGRqDASBXaGVuIHRoZSBwb2ludCBjbG9zZXMgb24gdGhlIGR1ZSBkYXksIG9yIHRoZSBlbmQgb2YgdGhhdCBkYXkgKDIzOjU5OjU5Ljk5OSkgd2hlcmUgaXQgbmV2ZXIgY2xvc2VzLiAwIHdoZXJlIGl0IHdhcwogbm90IGFza2VkIGZvci4KYgZwcm90bzM"
    )
}
