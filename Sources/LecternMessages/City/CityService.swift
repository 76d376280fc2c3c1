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
        func libraries(_ request: City.LibrariesRequest, _ call: Call) throws -> City.LibrariesResponse

        /// Lists branches, of one library or of all.
        func branches(_ request: City.BranchesRequest, _ call: Call) throws -> City.BranchesResponse

        /// Lists service points, nearest first where a place is given.
        func servicePoints(_ request: City.ServicePointsRequest, _ call: Call) throws -> City.ServicePointsResponse

        /// Tells one service point.
        func servicePoint(_ request: City.ServicePointRequest, _ call: Call) throws -> City.ServicePointDetails

        /// Lists the services that the city offers, for people.
        func directory(_ request: City.DirectoryRequest, _ call: Call) throws -> City.DirectoryResponse

        /// Adds or changes a library.
        func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> City.Library

        /// Adds or changes a branch.
        func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> City.Branch

        /// Adds or changes a service point with its zone and opening hours.
        func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.ServicePointDetails

        /// Adds or changes an entry of the directory of services.
        func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> City.Offer

        /// Other plugins: the branch and hours of the service point whose terminal has this name, and
        /// the end of the opening day on which something falls due there.
        func opening(_ request: City.OpeningRequest, _ call: Call) throws -> City.OpeningResponse
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

        /// Adds or changes a library.
        public func putLibrary(_ request: City.PutLibraryRequest) throws -> City.Library {
            try City.Library(try caller.call(City.description.methods[5], try request.encoded()))
        }

        /// Adds or changes a branch.
        public func putBranch(_ request: City.PutBranchRequest) throws -> City.Branch {
            try City.Branch(try caller.call(City.description.methods[6], try request.encoded()))
        }

        /// Adds or changes a service point with its zone and opening hours.
        public func putServicePoint(_ request: City.PutServicePointRequest) throws -> City.ServicePointDetails {
            try City.ServicePointDetails(try caller.call(City.description.methods[7], try request.encoded()))
        }

        /// Adds or changes an entry of the directory of services.
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
        private let service: Implementation

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        public init(_ service: Implementation) { self.service = service }

        public var description: ServiceDescription { City.description }

        public func call(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.libraries(try .init(request: request), call).encoded()
            case 1: return try service.branches(try .init(request: request), call).encoded()
            case 2: return try service.servicePoints(try .init(request: request), call).encoded()
            case 3: return try service.servicePoint(try .init(request: request), call).encoded()
            case 4: return try service.directory(try .init(request: request), call).encoded()
            case 5: return try service.putLibrary(try .init(request: request), call).encoded()
            case 6: return try service.putBranch(try .init(request: request), call).encoded()
            case 7: return try service.putServicePoint(try .init(request: request), call).encoded()
            case 8: return try service.putOffer(try .init(request: request), call).encoded()
            case 9: return try service.opening(try .init(request: request), call).encoded()
            default: throw MethodNumberError("lectern.city.v1.City", method)
            }
        }

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
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutBranch", requestType: "lectern.city.v1.PutBranchRequest", answerType: "lectern.city.v1.Branch",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutServicePoint", requestType: "lectern.city.v1.PutServicePointRequest", answerType: "lectern.city.v1.ServicePointDetails",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "BRANCH_UNKNOWN", "ZONE_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutOffer", requestType: "lectern.city.v1.PutOfferRequest", answerType: "lectern.city.v1.Offer",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Opening", requestType: "lectern.city.v1.OpeningRequest", answerType: "lectern.city.v1.OpeningResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["SERVICE_POINT_UNKNOWN", "BRANCH_UNKNOWN"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KnxEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IkAKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbkqJCwq8AQoBDBIDAgASGrEBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4KCmYKAgUAEgQIABIBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDCwINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw0CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAw8CCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEQIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQVABkBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBBwAHwEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCIAKQEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyQCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAyYCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAygCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBCwAOgEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLgIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzECGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgo9CgQEAQIDEgMzAhIaMCBOT05FIG9ubHk6IGNoZWFwIGVub3VnaCB0byBydW4gb24gdGhlIHJlYWN0b3IuCgpeCgQEAQIEEgM1Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM3AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM5AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ9AEEBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgpiBnByb3RvMwqXBQocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90bxIQbGVjdGVybi50eXBlcy52MSJBCgVQbGFjZRIaCghsYXRpdHVkZRgBIAEoAVIIbGF0aXR1ZGUSHAoJbG9uZ2l0dWRlGAIgASgBUglsb25naXR1ZGUiRAoFTW9uZXkSHwoLbWlub3JfdW5pdHMYASABKANSCm1pbm9yVW5pdHMSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5ImgKCE9wZW5UaW1lEhgKB3dlZWtkYXkYASABKA1SB3dlZWtkYXkSHwoLZnJvbV9taW51dGUYAiABKA1SCmZyb21NaW51dGUSIQoMdW50aWxfbWludXRlGAMgASgNUgt1bnRpbE1pbnV0ZUrpAgovCgEMEgMBABIaJSBWYWx1ZXMgdGhhdCBzZXZlcmFsIHNlcnZpY2VzIHNoYXJlLgoKNwoCBAASBAUACAEaKyBBIHBvaW50IG9uIHRoZSBlYXJ0aCwgV0dTLTg0LCBpbiBkZWdyZWVzLgoKSwoCBAESBAsADwEaPyBBbiBhbW91bnQgb2YgbW9uZXkgaW4gdGhlIGN1cnJlbmN5J3MgbWlub3IgdW5pdCAoZmVuLCBjZW50cykuCgofCgQEAQIBEgMOAhYaEiBJU08gNDIxNywgIkNOWSIuCgpaCgIEAhIEEgAXARpOIEEgcGFydCBvZiBvbmUgZGF5IGluIHdoaWNoIGEgcG9pbnQgaXMgb3BlbiwgaW4gbWludXRlcyBzaW5jZSBsb2NhbCBtaWRuaWdodC4KCjMKBAQCAgASAxQCFRomIDEgaXMgTW9uZGF5LCA3IGlzIFN1bmRheSAoSVNPIDg2MDEpLgpiBnByb3RvMwqhMQoabGVjdGVybi9jaXR5L3YxL2NpdHkucHJvdG8SD2xlY3Rlcm4uY2l0eS52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvIlAKB0xpYnJhcnkSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZSK1AQoGQnJhbmNoEhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAyABKAlSBGNvZGUSEgoEbmFtZRgEIAEoCVIEbmFtZRIYCgdhZGRyZXNzGAUgASgJUgdhZGRyZXNzEi0KBXBsYWNlGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2Ui0gMKE1NlcnZpY2VQb2ludERldGFpbHMSKAoQc2VydmljZV9wb2ludF9pZBgBIAEoA1IOc2VydmljZVBvaW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBISCgRjb2RlGAMgASgJUgRjb2RlEhIKBG5hbWUYBCABKAlSBG5hbWUSNQoEa2luZBgFIAEoDjIhLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRLaW5kUgRraW5kEi0KBXBsYWNlGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USEgoEem9uZRgHIAEoCVIEem9uZRIwCgVob3VycxgIIAMoCzIaLmxlY3Rlcm4udHlwZXMudjEuT3BlblRpbWVSBWhvdXJzEiEKDGNsb3NlZF9kYXRlcxgJIAMoCVILY2xvc2VkRGF0ZXMSFAoFbGVuZHMYCiABKAhSBWxlbmRzEiMKDXRha2VzX3JldHVybnMYCyABKAhSDHRha2VzUmV0dXJucxInCg9kaXN0YW5jZV9tZXRyZXMYDCABKA1SDmRpc3RhbmNlTWV0cmVzEhkKCG9wZW5fbm93GA0gASgIUgdvcGVuTm93ImsKBU9mZmVyEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24SGAoHc2VydmljZRgEIAEoCVIHc2VydmljZSISChBMaWJyYXJpZXNSZXF1ZXN0IksKEUxpYnJhcmllc1Jlc3BvbnNlEjYKCWxpYnJhcmllcxgBIAMoCzIYLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJ5UglsaWJyYXJpZXMiMAoPQnJhbmNoZXNSZXF1ZXN0Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZCJHChBCcmFuY2hlc1Jlc3BvbnNlEjMKCGJyYW5jaGVzGAEgAygLMhcubGVjdGVybi5jaXR5LnYxLkJyYW5jaFIIYnJhbmNoZXMiygEKFFNlcnZpY2VQb2ludHNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSKwoEbmVhchgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBG5lYXISIgoNb25seV9vcGVuX25vdxgDIAEoCFILb25seU9wZW5Ob3cSLgoTb25seV90YWtpbmdfcmV0dXJucxgEIAEoCFIRb25seVRha2luZ1JldHVybnMSFAoFbGltaXQYBSABKA1SBWxpbWl0ImQKFVNlcnZpY2VQb2ludHNSZXNwb25zZRJLCg5zZXJ2aWNlX3BvaW50cxgBIAMoCzIkLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzUg1zZXJ2aWNlUG9pbnRzIikKE1NlcnZpY2VQb2ludFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSISChBEaXJlY3RvcnlSZXF1ZXN0IkMKEURpcmVjdG9yeVJlc3BvbnNlEi4KBm9mZmVycxgBIAMoCzIWLmxlY3Rlcm4uY2l0eS52MS5PZmZlclIGb2ZmZXJzIjsKEVB1dExpYnJhcnlSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZSKmAQoQUHV0QnJhbmNoUmVxdWVzdBIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRIYCgdhZGRyZXNzGAQgASgJUgdhZGRyZXNzEi0KBXBsYWNlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2Ui6wIKFlB1dFNlcnZpY2VQb2ludFJlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEjUKBGtpbmQYBCABKA4yIS5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50S2luZFIEa2luZBItCgVwbGFjZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhIKBHpvbmUYBiABKAlSBHpvbmUSMAoFaG91cnMYByADKAsyGi5sZWN0ZXJuLnR5cGVzLnYxLk9wZW5UaW1lUgVob3VycxIhCgxjbG9zZWRfZGF0ZXMYCCADKAlSC2Nsb3NlZERhdGVzEhQKBWxlbmRzGAkgASgIUgVsZW5kcxIjCg10YWtlc19yZXR1cm5zGAogASgIUgx0YWtlc1JldHVybnMiPwoPUHV0T2ZmZXJSZXF1ZXN0EiwKBW9mZmVyGAEgASgLMhYubGVjdGVybi5jaXR5LnYxLk9mZmVyUgVvZmZlciJ3Cg5PcGVuaW5nUmVxdWVzdBIsChJzZXJ2aWNlX3BvaW50X2NvZGUYASABKAlSEHNlcnZpY2VQb2ludENvZGUSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIaCglkdWVfYXRfbXMYAyABKANSB2R1ZUF0TXMi7wEKD09wZW5pbmdSZXNwb25zZRIoChBzZXJ2aWNlX3BvaW50X2lkGAEgASgDUg5zZXJ2aWNlUG9pbnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh0KCmxpYnJhcnlfaWQYAyABKANSCWxpYnJhcnlJZBISCgR6b25lGAQgASgJUgR6b25lEiAKDGNsb3Nlc19hdF9tcxgFIAEoA1IKY2xvc2VzQXRNcxIfCgticmFuY2hfbmFtZRgGIAEoCVIKYnJhbmNoTmFtZRIfCgticmFuY2hfY29kZRgHIAEoCVIKYnJhbmNoQ29kZSq2AwoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEkwKDUZJRUxEX0lOVkFMSUQQARo5irUYNQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuElAKD0xJQlJBUllfVU5LTk9XThACGjuKtRg3CAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LhJLCg5CUkFOQ0hfVU5LTk9XThADGjeKtRgzCAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guElwKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThAEGkGKtRg9CAUSGOayoeaciei/meS4quacjeWKoeeCueOAghofVGhlcmUgaXMgbm8gc3VjaCBzZXJ2aWNlIHBvaW50LhJJCgxaT05FX1VOS05PV04QBRo3irUYMwgDEg/ml7bljLrml6DmlYjjgIIaHlRoYXQgaXMgbm90IGFuIElBTkEgdGltZSB6b25lLip8ChBTZXJ2aWNlUG9pbnRLaW5kEiIKHlNFUlZJQ0VfUE9JTlRfS0lORF9VTlNQRUNJRklFRBAAEhAKDFNFUlZJQ0VfREVTSxABEgkKBUtJT1NLEAISCgoGTE9DS0VSEAMSDQoJQk9PS19EUk9QEAQSDAoIQk9PS1NIT1AQBTKrCQoEQ2l0eRJsCglMaWJyYXJpZXMSIS5sZWN0ZXJuLmNpdHkudjEuTGlicmFyaWVzUmVxdWVzdBoiLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJpZXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEmkKCEJyYW5jaGVzEiAubGVjdGVybi5jaXR5LnYxLkJyYW5jaGVzUmVxdWVzdBohLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2hlc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESeAoNU2VydmljZVBvaW50cxIlLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRzUmVxdWVzdBomLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARKLAQoMU2VydmljZVBvaW50EiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludFJlcXVlc3QaJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlscyIvirUYKwoACgIIAQoCCAIKAggDCgIIBBABKhVTRVJWSUNFX1BPSU5UX1VOS05PV04SbAoJRGlyZWN0b3J5EiEubGVjdGVybi5jaXR5LnYxLkRpcmVjdG9yeVJlcXVlc3QaIi5sZWN0ZXJuLmNpdHkudjEuRGlyZWN0b3J5UmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJlCgpQdXRMaWJyYXJ5EiIubGVjdGVybi5jaXR5LnYxLlB1dExpYnJhcnlSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkxpYnJhcnkiGYq1GBUKAggEEAIqDUZJRUxEX0lOVkFMSUQScwoJUHV0QnJhbmNoEiEubGVjdGVybi5jaXR5LnYxLlB1dEJyYW5jaFJlcXVlc3QaFy5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoIiqKtRgmCgIIBBACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04SmQEKD1B1dFNlcnZpY2VQb2ludBInLmxlY3Rlcm4uY2l0eS52MS5QdXRTZXJ2aWNlUG9pbnRSZXF1ZXN0GiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHMiN4q1GDMKAggEEAIqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOKgxaT05FX1VOS05PV04SXwoIUHV0T2ZmZXISIC5sZWN0ZXJuLmNpdHkudjEuUHV0T2ZmZXJSZXF1ZXN0GhYubGVjdGVybi5jaXR5LnYxLk9mZmVyIhmKtRgVCgIIBBACKg1GSUVMRF9JTlZBTElEEnsKB09wZW5pbmcSHy5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ1JlcXVlc3QaIC5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ1Jlc3BvbnNlIi2KtRgpEAEqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioOQlJBTkNIX1VOS05PV05K8A4KYQoBDBIDAQASGlcgVGhlIGNpdHk6IGl0cyBsaWJyYXJpZXMsIHRoZWlyIGJyYW5jaGVzLCBhbmQgZXZlcnkgcG9pbnQgYXQgd2hpY2ggcmVhZGVycyBhcmUgc2VydmVkLgoKVgoCBgASBAgAMgEaSiBUaGUgcGxhY2VzIG9mIHRoZSByZWFkaW5nIHNlcnZpY2UsIGFuZCB0aGUgZGlyZWN0b3J5IG9mIHdoYXQgaXMgb2ZmZXJlZC4KCjAKBAYAAgASBAoCDAMaIiBMaXN0cyB0aGUgbGlicmFyaWVzIG9mIHRoZSBjaXR5LgoKOQoEBgACARIEDgIQAxorIExpc3RzIGJyYW5jaGVzLCBvZiBvbmUgbGlicmFyeSBvciBvZiBhbGwuCgpLCgQGAAICEgQSAhQDGj0gTGlzdHMgc2VydmljZSBwb2ludHMsIG5lYXJlc3QgZmlyc3Qgd2hlcmUgYSBwbGFjZSBpcyBnaXZlbi4KCigKBAYAAgMSBBYCGAMaGiBUZWxscyBvbmUgc2VydmljZSBwb2ludC4KCkQKBAYAAgQSBBoCHAMaNiBMaXN0cyB0aGUgc2VydmljZXMgdGhhdCB0aGUgY2l0eSBvZmZlcnMsIGZvciBwZW9wbGUuCgoqCgQGAAIFEgQeAiADGhwgQWRkcyBvciBjaGFuZ2VzIGEgbGlicmFyeS4KCikKBAYAAgYSBCICJAMaGyBBZGRzIG9yIGNoYW5nZXMgYSBicmFuY2guCgpQCgQGAAIHEgQmAigDGkIgQWRkcyBvciBjaGFuZ2VzIGEgc2VydmljZSBwb2ludCB3aXRoIGl0cyB6b25lIGFuZCBvcGVuaW5nIGhvdXJzLgoKRgoEBgACCBIEKgIsAxo4IEFkZHMgb3IgY2hhbmdlcyBhbiBlbnRyeSBvZiB0aGUgZGlyZWN0b3J5IG9mIHNlcnZpY2VzLgoKqwEKBAYAAgkSBC8CMQManAEgT3RoZXIgcGx1Z2luczogdGhlIGJyYW5jaCBhbmQgaG91cnMgb2YgdGhlIHNlcnZpY2UgcG9pbnQgd2hvc2UgdGVybWluYWwgaGFzIHRoaXMgbmFtZSwgYW5kCiB0aGUgZW5kIG9mIHRoZSBvcGVuaW5nIGRheSBvbiB3aGljaCBzb21ldGhpbmcgZmFsbHMgZHVlIHRoZXJlLgoKHwoCBQASBDUAPAEaEyBXaHkgQ2l0eSByZWZ1c2VzLgoKSwoEBAACARIDQQISGj4gT3V0c2lkZSBjb2RlLCBhbiBJU0lMIHdoZXJlIHRoZXJlIGlzIG9uZTogIkNOLTQ0MDMwMC0xLVNaTCIuCgomCgIFARIETwBWARoaIFdoYXQgYSBzZXJ2aWNlIHBvaW50IGlzLgoKTQoEBAICAhIDXAISGkAgVGhlIG5hbWUgaW4gdGhlIGNlcnRpZmljYXRlIG9mIGl0cyB0ZXJtaW5hbDogImtpb3NrLWZ1dGlhbi0xIi4KCiUKBAQCAgYSA2ECEhoYIElBTkEsICJBc2lhL1NoYW5naGFpIi4KCj8KBAQCAggSA2QCIxoyIExvY2FsIGRhdGVzIG9uIHdoaWNoIGl0IGlzIGNsb3NlZCwgIjIwMjYtMTAtMDEiLgoKTQoEBAICCxIDaAIeGkAgV2l0aCBhIHBsYWNlIGluIHRoZSByZXF1ZXN0OiBtZXRyZXMgdG8gaXQsIGluIGEgc3RyYWlnaHQgbGluZS4KCiwKBAQDAgASA24CEhofIFN0YWJsZSBhbmQgc2hvcnQ6ICJkZWxpdmVyeSIuCgpQCgQEAwIDEgNyAhUaQyBUaGUgd2lyZSBzZXJ2aWNlIGJlaGluZCBpdCwgImxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2lyY3VsYXRpb24iLgoKIwoEBAYCABIDewIXGhYgMDogb2YgYWxsIGxpYnJhcmllcy4KCiMKBAQIAgASBIIBAhYaFSAwOiBvZiBhbGwgYnJhbmNoZXMuCgo6CgQECAIEEgSHAQITGiwgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDUwLCB0aGUgbW9zdCBpcyA1MDAuCgpeCgQEEQIAEgSvAQIgGlAgVGhlIHNlcnZpY2UgcG9pbnQgYnkgaXRzIGNvZGUsIG9yLCB3aGVyZSB0aGF0IGlzIGVtcHR5LCBhIGRlc2sgb2YgdGhpcyBicmFuY2guCgp0CgQEEQICEgSyAQIWGmYgQSBtb21lbnQ7IHRoZSBhbnN3ZXIncyBjbG9zaW5nIHRpbWUgaXMgdGhlIGVuZCBvZiB0aGUgZmlyc3Qgb3BlbmluZyBkYXkgdGhhdCBkb2VzIG5vdCBlbmQgYmVmb3JlIGl0LgoKcgoEBBICBBIEugECGRpkIFdoZW4gdGhlIHBvaW50IGNsb3NlcyBvbiB0aGUgZHVlIGRheSwgb3IgdGhlIGVuZCBvZiB0aGF0IGRheSAoMjM6NTk6NTkuOTk5KSB3aGVyZSBpdCBuZXZlciBjbG9zZXMuCmIGcHJvdG8z"
    )
}
