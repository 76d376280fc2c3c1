// The service lectern.city.v1.City. Generated from lectern/city/v1/city.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension City {
    /// The places of the reading service, and the directory of what is offered.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCpcFChxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvEhBsZWN0ZXJuLnR5cGVzLnYxIkEKBVBsYWNlEhoKCGxhdGl0dWRlGAEgASgBUghsYXRpdHVkZRIcCglsb25naXR1ZGUYAiABKAFSCWxvbmdpdHVkZSJECgVNb25leRIfCgttaW5vcl91bml0cxgBIAEoA1IKbWlub3JVbml0cxIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kiaAoIT3BlblRpbWUSGAoHd2Vla2RheRgBIAEoDVIHd2Vla2RheRIfCgtmcm9tX21pbnV0ZRgCIAEoDVIKZnJvbU1pbnV0ZRIhCgx1bnRpbF9taW51dGUYAyABKA1SC3VudGlsTWludXRlSukCCi8KAQwSAwEAEholIFZhbHVlcyB0aGF0IHNldmVyYWwgc2VydmljZXMgc2hhcmUuCgo3CgIEABIEBQAIARorIEEgcG9pbnQgb24gdGhlIGVhcnRoLCBXR1MtODQsIGluIGRlZ3JlZXMuCgpLCgIEARIECwAPARo/IEFuIGFtb3VudCBvZiBtb25leSBpbiB0aGUgY3VycmVuY3kncyBtaW5vciB1bml0IChmZW4sIGNlbnRzKS4KCh8KBAQBAgESAw4CFhoSIElTTyA0MjE3LCAiQ05ZIi4KCloKAgQCEgQSABcBGk4gQSBwYXJ0IG9mIG9uZSBkYXkgaW4gd2hpY2ggYSBwb2ludCBpcyBvcGVuLCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKMwoEBAICABIDFAIVGiYgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5IChJU08gODYwMSkuCmIGcHJvdG8zCqdCChpsZWN0ZXJuL2NpdHkvdjEvY2l0eS5wcm90bxIPbGVjdGVybi5jaXR5LnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8aHGxlY3Rlcm4vdHlwZXMvdjEvdHlwZXMucHJvdG8iagoHTGlicmFyeRIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb24izwEKBkJyYW5jaBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBISCgRjb2RlGAMgASgJUgRjb2RlEhIKBG5hbWUYBCABKAlSBG5hbWUSGAoHYWRkcmVzcxgFIAEoCVIHYWRkcmVzcxItCgVwbGFjZRgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhgKB3ZlcnNpb24YByABKANSB3ZlcnNpb24i7AMKE1NlcnZpY2VQb2ludERldGFpbHMSKAoQc2VydmljZV9wb2ludF9pZBgBIAEoA1IOc2VydmljZVBvaW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBISCgRjb2RlGAMgASgJUgRjb2RlEhIKBG5hbWUYBCABKAlSBG5hbWUSNQoEa2luZBgFIAEoDjIhLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRLaW5kUgRraW5kEi0KBXBsYWNlGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USEgoEem9uZRgHIAEoCVIEem9uZRIwCgVob3VycxgIIAMoCzIaLmxlY3Rlcm4udHlwZXMudjEuT3BlblRpbWVSBWhvdXJzEiEKDGNsb3NlZF9kYXRlcxgJIAMoCVILY2xvc2VkRGF0ZXMSFAoFbGVuZHMYCiABKAhSBWxlbmRzEiMKDXRha2VzX3JldHVybnMYCyABKAhSDHRha2VzUmV0dXJucxInCg9kaXN0YW5jZV9tZXRyZXMYDCABKA1SDmRpc3RhbmNlTWV0cmVzEhkKCG9wZW5fbm93GA0gASgIUgdvcGVuTm93EhgKB3ZlcnNpb24YDiABKANSB3ZlcnNpb24ihQEKBU9mZmVyEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24SGAoHc2VydmljZRgEIAEoCVIHc2VydmljZRIYCgd2ZXJzaW9uGAUgASgDUgd2ZXJzaW9uIhIKEExpYnJhcmllc1JlcXVlc3QiSwoRTGlicmFyaWVzUmVzcG9uc2USNgoJbGlicmFyaWVzGAEgAygLMhgubGVjdGVybi5jaXR5LnYxLkxpYnJhcnlSCWxpYnJhcmllcyIwCg9CcmFuY2hlc1JlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkIkcKEEJyYW5jaGVzUmVzcG9uc2USMwoIYnJhbmNoZXMYASADKAsyFy5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoUghicmFuY2hlcyLKAQoUU2VydmljZVBvaW50c1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIrCgRuZWFyGAIgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIEbmVhchIiCg1vbmx5X29wZW5fbm93GAMgASgIUgtvbmx5T3Blbk5vdxIuChNvbmx5X3Rha2luZ19yZXR1cm5zGAQgASgIUhFvbmx5VGFraW5nUmV0dXJucxIUCgVsaW1pdBgFIAEoDVIFbGltaXQiZAoVU2VydmljZVBvaW50c1Jlc3BvbnNlEksKDnNlcnZpY2VfcG9pbnRzGAEgAygLMiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHNSDXNlcnZpY2VQb2ludHMiKQoTU2VydmljZVBvaW50UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlIhIKEERpcmVjdG9yeVJlcXVlc3QiQwoRRGlyZWN0b3J5UmVzcG9uc2USLgoGb2ZmZXJzGAEgAygLMhYubGVjdGVybi5jaXR5LnYxLk9mZmVyUgZvZmZlcnMifgoRUHV0TGlicmFyeVJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhYKBmZpZWxkcxgDIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBCABKANSD2V4cGVjdGVkVmVyc2lvbiLpAQoQUHV0QnJhbmNoUmVxdWVzdBIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRIYCgdhZGRyZXNzGAQgASgJUgdhZGRyZXNzEi0KBXBsYWNlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USFgoGZmllbGRzGAYgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIq4DChZQdXRTZXJ2aWNlUG9pbnRSZXF1ZXN0Eh8KC2JyYW5jaF9jb2RlGAEgASgJUgpicmFuY2hDb2RlEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRI1CgRraW5kGAQgASgOMiEubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludEtpbmRSBGtpbmQSLQoFcGxhY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRISCgR6b25lGAYgASgJUgR6b25lEjAKBWhvdXJzGAcgAygLMhoubGVjdGVybi50eXBlcy52MS5PcGVuVGltZVIFaG91cnMSIQoMY2xvc2VkX2RhdGVzGAggAygJUgtjbG9zZWREYXRlcxIUCgVsZW5kcxgJIAEoCFIFbGVuZHMSIwoNdGFrZXNfcmV0dXJucxgKIAEoCFIMdGFrZXNSZXR1cm5zEhYKBmZpZWxkcxgLIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YDCABKANSD2V4cGVjdGVkVmVyc2lvbiKCAQoPUHV0T2ZmZXJSZXF1ZXN0EiwKBW9mZmVyGAEgASgLMhYubGVjdGVybi5jaXR5LnYxLk9mZmVyUgVvZmZlchIWCgZmaWVsZHMYAiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24idwoOT3BlbmluZ1JlcXVlc3QSLAoSc2VydmljZV9wb2ludF9jb2RlGAEgASgJUhBzZXJ2aWNlUG9pbnRDb2RlEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSGgoJZHVlX2F0X21zGAMgASgDUgdkdWVBdE1zIu8BCg9PcGVuaW5nUmVzcG9uc2USKAoQc2VydmljZV9wb2ludF9pZBgBIAEoA1IOc2VydmljZVBvaW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIdCgpsaWJyYXJ5X2lkGAMgASgDUglsaWJyYXJ5SWQSEgoEem9uZRgEIAEoCVIEem9uZRIgCgxjbG9zZXNfYXRfbXMYBSABKANSCmNsb3Nlc0F0TXMSHwoLYnJhbmNoX25hbWUYBiABKAlSCmJyYW5jaE5hbWUSHwoLYnJhbmNoX2NvZGUYByABKAlSCmJyYW5jaENvZGUq2wUKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJYCg1GSUVMRF9JTlZBTElEEAEaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJeCg9MSUJSQVJZX1VOS05PV04QAhpJirUYRQgFEhjmsqHmnInov5nkuKrlm77kuabppobjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGlicmFyeS4iDGxpYnJhcnlfY29kZRJjCg5CUkFOQ0hfVU5LTk9XThADGk+KtRhLCAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZSIJYnJhbmNoX2lkEmcKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThAEGkyKtRhICAUSGOayoeaciei/meS4quacjeWKoeeCueOAghofVGhlcmUgaXMgbm8gc3VjaCBzZXJ2aWNlIHBvaW50LiIEY29kZSIDd2h5Ek8KDFpPTkVfVU5LTk9XThAFGj2KtRg5CAMSD+aXtuWMuuaXoOaViOOAghoeVGhhdCBpcyBub3QgYW4gSUFOQSB0aW1lIHpvbmUuIgR6b25lEn4KEFZFUlNJT05fQ09ORkxJQ1QQBhpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSYAoNT0ZGRVJfVU5LTk9XThAHGk2KtRhJCAUSFeayoeaciei/memhueacjeWKoeOAghooVGhlcmUgaXMgbm8gc3VjaCBlbnRyeSBvZiB0aGUgZGlyZWN0b3J5LiIEY29kZSp8ChBTZXJ2aWNlUG9pbnRLaW5kEiIKHlNFUlZJQ0VfUE9JTlRfS0lORF9VTlNQRUNJRklFRBAAEhAKDFNFUlZJQ0VfREVTSxABEgkKBUtJT1NLEAISCgoGTE9DS0VSEAMSDQoJQk9PS19EUk9QEAQSDAoIQk9PS1NIT1AQBTK9CgoEQ2l0eRJsCglMaWJyYXJpZXMSIS5sZWN0ZXJuLmNpdHkudjEuTGlicmFyaWVzUmVxdWVzdBoiLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJpZXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEmkKCEJyYW5jaGVzEiAubGVjdGVybi5jaXR5LnYxLkJyYW5jaGVzUmVxdWVzdBohLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2hlc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESeAoNU2VydmljZVBvaW50cxIlLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRzUmVxdWVzdBomLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARKLAQoMU2VydmljZVBvaW50EiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludFJlcXVlc3QaJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlscyIvirUYKwoACgIIAQoCCAIKAggDCgIIBBABKhVTRVJWSUNFX1BPSU5UX1VOS05PV04SbAoJRGlyZWN0b3J5EiEubGVjdGVybi5jaXR5LnYxLkRpcmVjdG9yeVJlcXVlc3QaIi5sZWN0ZXJuLmNpdHkudjEuRGlyZWN0b3J5UmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARKIAQoKUHV0TGlicmFyeRIiLmxlY3Rlcm4uY2l0eS52MS5QdXRMaWJyYXJ5UmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJ5IjyKtRg4CgIIBBACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSlQEKCVB1dEJyYW5jaBIhLmxlY3Rlcm4uY2l0eS52MS5QdXRCcmFuY2hSZXF1ZXN0GhcubGVjdGVybi5jaXR5LnYxLkJyYW5jaCJMirUYSAoCCAQQAioNRklFTERfSU5WQUxJRCoPTElCUkFSWV9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBLCAQoPUHV0U2VydmljZVBvaW50EicubGVjdGVybi5jaXR5LnYxLlB1dFNlcnZpY2VQb2ludFJlcXVlc3QaJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlscyJgirUYXAoCCAQQAioNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV04qDFpPTkVfVU5LTk9XTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEoABCghQdXRPZmZlchIgLmxlY3Rlcm4uY2l0eS52MS5QdXRPZmZlclJlcXVlc3QaFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXIiOoq1GDYKAggEEAIqDUZJRUxEX0lOVkFMSUQqDU9GRkVSX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSewoHT3BlbmluZxIfLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nUmVxdWVzdBogLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nUmVzcG9uc2UiLYq1GCkQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTkrJGQphCgEMEgMBABIaVyBUaGUgY2l0eTogaXRzIGxpYnJhcmllcywgdGhlaXIgYnJhbmNoZXMsIGFuZCBldmVyeSBwb2ludCBhdCB3aGljaCByZWFkZXJzIGFyZSBzZXJ2ZWQuCgpWCgIGABIECAAyARpKIFRoZSBwbGFjZXMgb2YgdGhlIHJlYWRpbmcgc2VydmljZSwgYW5kIHRoZSBkaXJlY3Rvcnkgb2Ygd2hhdCBpcyBvZmZlcmVkLgoKMAoEBgACABIECgIMAxoiIExpc3RzIHRoZSBsaWJyYXJpZXMgb2YgdGhlIGNpdHkuCgo5CgQGAAIBEgQOAhADGisgTGlzdHMgYnJhbmNoZXMsIG9mIG9uZSBsaWJyYXJ5IG9yIG9mIGFsbC4KCksKBAYAAgISBBICFAMaPSBMaXN0cyBzZXJ2aWNlIHBvaW50cywgbmVhcmVzdCBmaXJzdCB3aGVyZSBhIHBsYWNlIGlzIGdpdmVuLgoKKAoEBgACAxIEFgIYAxoaIFRlbGxzIG9uZSBzZXJ2aWNlIHBvaW50LgoKRAoEBgACBBIEGgIcAxo2IExpc3RzIHRoZSBzZXJ2aWNlcyB0aGF0IHRoZSBjaXR5IG9mZmVycywgZm9yIHBlb3BsZS4KCjkKBAYAAgUSBB4CIAMaKyBBZGRzIG9yIGNoYW5nZXMgYSBsaWJyYXJ5LCBmb3VuZCBieSBjb2RlLgoKOAoEBgACBhIEIgIkAxoqIEFkZHMgb3IgY2hhbmdlcyBhIGJyYW5jaCwgZm91bmQgYnkgY29kZS4KCl8KBAYAAgcSBCYCKAMaUSBBZGRzIG9yIGNoYW5nZXMgYSBzZXJ2aWNlIHBvaW50IHdpdGggaXRzIHpvbmUgYW5kIG9wZW5pbmcgaG91cnMsIGZvdW5kIGJ5IGNvZGUuCgpVCgQGAAIIEgQqAiwDGkcgQWRkcyBvciBjaGFuZ2VzIGFuIGVudHJ5IG9mIHRoZSBkaXJlY3Rvcnkgb2Ygc2VydmljZXMsIGZvdW5kIGJ5IGNvZGUuCgqrAQoEBgACCRIELwIxAxqcASBPdGhlciBwbHVnaW5zOiB0aGUgYnJhbmNoIGFuZCBob3VycyBvZiB0aGUgc2VydmljZSBwb2ludCB3aG9zZSB0ZXJtaW5hbCBoYXMgdGhpcyBuYW1lLCBhbmQKIHRoZSBlbmQgb2YgdGhlIG9wZW5pbmcgZGF5IG9uIHdoaWNoIHNvbWV0aGluZyBmYWxscyBkdWUgdGhlcmUuCgofCgIFABIENQA+ARoTIFdoeSBDaXR5IHJlZnVzZXMuCgpLCgQEAAIBEgNDAhIaPiBPdXRzaWRlIGNvZGUsIGFuIElTSUwgd2hlcmUgdGhlcmUgaXMgb25lOiAiQ04tNDQwMzAwLTEtU1pMIi4KCiYKBAQAAgMSA0YCFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgomCgQEAQIGEgNRAhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKJgoCBQESBFUAXAEaGiBXaGF0IGEgc2VydmljZSBwb2ludCBpcy4KCk0KBAQCAgISA2ICEhpAIFRoZSBuYW1lIGluIHRoZSBjZXJ0aWZpY2F0ZSBvZiBpdHMgdGVybWluYWw6ICJraW9zay1mdXRpYW4tMSIuCgolCgQEAgIGEgNnAhIaGCBJQU5BLCAiQXNpYS9TaGFuZ2hhaSIuCgo/CgQEAgIIEgNqAiMaMiBMb2NhbCBkYXRlcyBvbiB3aGljaCBpdCBpcyBjbG9zZWQsICIyMDI2LTEwLTAxIi4KCk0KBAQCAgsSA24CHhpAIFdpdGggYSBwbGFjZSBpbiB0aGUgcmVxdWVzdDogbWV0cmVzIHRvIGl0LCBpbiBhIHN0cmFpZ2h0IGxpbmUuCgomCgQEAgINEgNxAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKLAoEBAMCABIDdgISGh8gU3RhYmxlIGFuZCBzaG9ydDogImRlbGl2ZXJ5Ii4KClAKBAQDAgMSA3oCFRpDIFRoZSB3aXJlIHNlcnZpY2UgYmVoaW5kIGl0LCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbiIuCgomCgQEAwIEEgN8AhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKJAoEBAYCABIEhQECFxoWIDA6IG9mIGFsbCBsaWJyYXJpZXMuCgojCgQECAIAEgSMAQIWGhUgMDogb2YgYWxsIGJyYW5jaGVzLgoKOgoEBAgCBBIEkQECExosIEF0IG1vc3Qgc28gbWFueTsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgNTAwLgoKcgoEBA0CAhIEoQECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBA0CAxIEowECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQOAgUSBKwBAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQOAgYSBK4BAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpyCgQEDwIKEgS8AQIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEDwILEgS+AQIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKAoEBBACABIEwgECEhoaIEl0cyB2ZXJzaW9uIGlzIG5vdCByZWFkLgoKdgoEBBACARIExAECHRpoIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBpbiBPZmZlcjsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQQAgISBMYBAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpeCgQEEQIAEgTKAQIgGlAgVGhlIHNlcnZpY2UgcG9pbnQgYnkgaXRzIGNvZGUsIG9yLCB3aGVyZSB0aGF0IGlzIGVtcHR5LCBhIGRlc2sgb2YgdGhpcyBicmFuY2guCgrEAQoEBBECAhIEzgECFhq1ASBBIG1vbWVudDsgdGhlIGFuc3dlcidzIGNsb3NpbmcgdGltZSBpcyB0aGUgZW5kIG9mIHRoZSBmaXJzdCBvcGVuaW5nIGRheSB0aGF0IGRvZXMgbm90IGVuZCBiZWZvcmUgaXQuIDA6IG5vbmUgaXMKIGFza2VkIGZvciwgYW5kIHdoZXRoZXIgdGhlIHBvaW50IGV2ZXIgb3BlbnMgYWdhaW4gZG9lcyBub3QgbWF0dGVyLgoKkgEKBAQSAgQSBNcBAhkagwEgV2hlbiB0aGUgcG9pbnQgY2xvc2VzIG9uIHRoZSBkdWUgZGF5LCBvciB0aGUgZW5kIG9mIHRoYXQgZGF5ICgyMzo1OTo1OS45OTkpIHdoZXJlIGl0IG5ldmVyIGNsb3Nlcy4gMCB3aGVyZSBpdCB3YXMKIG5vdCBhc2tlZCBmb3IuCmIGcHJvdG8z"
    )
}
