// The service lectern.hello.v1.Hello. Generated from lectern/hello/v1/hello.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Hello {
    /// Greets, remembers whom it greeted, and counts.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Greets. Touches no data.
        func greet(_ request: Hello.GreetRequest, _ call: Call) throws -> GreetAnswer
        /// The answer of `Greet`: the message, or an `Encoded` one.
        associatedtype GreetAnswer: Answer<Hello.GreetResponse> = Hello.GreetResponse

        /// Writes a name into the guest book.
        func sign(_ request: Hello.SignRequest, _ call: Call) throws -> SignAnswer
        /// The answer of `Sign`: the message, or an `Encoded` one.
        associatedtype SignAnswer: Answer<Hello.SignResponse> = Hello.SignResponse

        /// Tells who has signed, oldest first, and goes on as others sign.
        /// One step: at most `credit` items after `cursor`, which is empty at the beginning.
        func guests(
            _ request: Hello.GuestsRequest, from cursor: [UInt8], credit: Int, _ call: Call
        ) throws -> StreamStep<Hello.Guest>

        /// Signs many names; each item is written on its own and answered on its own.
        func signMany(_ request: Hello.SignRequest, _ call: Call) throws -> SignManyAnswer
        /// The answer of `SignMany`: the message, or an `Encoded` one.
        associatedtype SignManyAnswer: Answer<Hello.SignResponse> = Hello.SignResponse

        /// Expects a guest.
        func expect(_ request: Hello.ExpectRequest, _ call: Call) throws -> ExpectAnswer
        /// The answer of `Expect`: the message, or an `Encoded` one.
        associatedtype ExpectAnswer: Answer<Hello.ExpectResponse> = Hello.ExpectResponse

        /// Says that a guest has left. Told later, with a time in the past, it is written down whatever stands against it.
        func leave(_ request: Hello.LeaveRequest, _ call: Call) throws -> LeaveAnswer
        /// The answer of `Leave`: the message, or an `Encoded` one.
        associatedtype LeaveAnswer: Answer<Hello.LeaveResponse> = Hello.LeaveResponse

        /// Tells how many guests were counted, on each day and in all.
        func count(_ request: Hello.CountRequest, _ call: Call) throws -> CountAnswer
        /// The answer of `Count`: the message, or an `Encoded` one.
        associatedtype CountAnswer: Answer<Hello.CountResponse> = Hello.CountResponse
    }

    /// Calls `lectern.hello.v1.Hello`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Greets. Touches no data.
        public func greet(_ request: Hello.GreetRequest) throws -> Hello.GreetResponse {
            try Hello.GreetResponse(try caller.call(Hello.description.methods[0], try request.encoded()))
        }

        /// Writes a name into the guest book.
        public func sign(_ request: Hello.SignRequest) throws -> Hello.SignResponse {
            try Hello.SignResponse(try caller.call(Hello.description.methods[1], try request.encoded()))
        }

        /// Expects a guest.
        public func expect(_ request: Hello.ExpectRequest) throws -> Hello.ExpectResponse {
            try Hello.ExpectResponse(try caller.call(Hello.description.methods[4], try request.encoded()))
        }

        /// Says that a guest has left. Told later, with a time in the past, it is written down whatever stands against it.
        public func leave(_ request: Hello.LeaveRequest) throws -> Hello.LeaveResponse {
            try Hello.LeaveResponse(try caller.call(Hello.description.methods[5], try request.encoded()))
        }

        /// Tells how many guests were counted, on each day and in all.
        public func count(_ request: Hello.CountRequest) throws -> Hello.CountResponse {
            try Hello.CountResponse(try caller.call(Hello.description.methods[6], try request.encoded()))
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
                UnaryHandler { try service.greet(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sign(try .init(request: $0), $1).lend(to: $2) },
                nil,
                UnaryHandler { try service.signMany(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.expect(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.leave(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.count(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Hello.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.hello.v1.Hello", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            switch method {
            case 2: return try service.guests(try .init(request: request), from: cursor, credit: credit, call).encoded()
            default: throw MethodNumberError("lectern.hello.v1.Hello", method)
            }
        }
    }

    /// What the .proto says of `lectern.hello.v1.Hello`.
    public static let description = ServiceDescription(
        name: "lectern.hello.v1.Hello",
        methods: [
            MethodDescription(
                name: "lectern.hello.v1.Hello/Greet", requestType: "lectern.hello.v1.GreetRequest", answerType: "lectern.hello.v1.GreetResponse",
                effect: .none, traits: [.inline], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["NAME_MISSING"]
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/Sign", requestType: "lectern.hello.v1.SignRequest", answerType: "lectern.hello.v1.SignResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["NAME_MISSING", "ALREADY_SIGNED"]
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/Guests", requestType: "lectern.hello.v1.GuestsRequest", answerType: "lectern.hello.v1.Guest",
                effect: .read, traits: [.serverStreams], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/SignMany", requestType: "lectern.hello.v1.SignRequest", answerType: "lectern.hello.v1.SignResponse",
                effect: .write, traits: [.clientStreams, .serverStreams], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["NAME_MISSING", "ALREADY_SIGNED"]
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/Expect", requestType: "lectern.hello.v1.ExpectRequest", answerType: "lectern.hello.v1.ExpectResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["NAME_MISSING", "NOT_NOW"]
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/Leave", requestType: "lectern.hello.v1.LeaveRequest", answerType: "lectern.hello.v1.LeaveResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["NAME_MISSING", "NOT_NOW"]
            ),
            MethodDescription(
                name: "lectern.hello.v1.Hello/Count", requestType: "lectern.hello.v1.CountRequest", answerType: "lectern.hello.v1.CountResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqrGAocbGVjdGVybi9oZWxsby92MS9oZWxsby5wcm90bxIQbGVjdGVybi5oZWxsby52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIiIKDEdyZWV0UmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIisKDUdyZWV0UmVzcG9uc2USGgoIZ3JlZXRpbmcYASABKAlSCGdyZWV0aW5nIiEKC1NpZ25SZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiQQoMU2lnblJlc3BvbnNlEhkKCGd1ZXN0X2lkGAEgASgDUgdndWVzdElkEhYKBmd1ZXN0cxgCIAEoDVIGZ3Vlc3RzIkoKDUd1ZXN0c1JlcXVlc3QSIQoMb25seV9wcmVzZW50GAEgASgIUgtvbmx5UHJlc2VudBIWCgZjdXJzb3IYAiABKAxSBmN1cnNvciJ2CgVHdWVzdBIZCghndWVzdF9pZBgBIAEoA1IHZ3Vlc3RJZBISCgRuYW1lGAIgASgJUgRuYW1lEiAKDHNpZ25lZF9hdF9tcxgDIAEoA1IKc2lnbmVkQXRNcxIcCgpsZWZ0X2F0X21zGAQgASgDUghsZWZ0QXRNcyIyCg1Db25maWd1cmF0aW9uEiEKDHN0YXlfbWludXRlcxgBIAEoDVILc3RheU1pbnV0ZXMiIwoNRXhwZWN0UmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIhAKDkV4cGVjdFJlc3BvbnNlIiIKDExlYXZlUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIi0KDUxlYXZlUmVzcG9uc2USHAoJY29uZmxpY3RzGAEgAygJUgljb25mbGljdHMiDgoMQ291bnRSZXF1ZXN0IjsKDUNvdW50UmVzcG9uc2USFgoGZ3Vlc3RzGAEgASgDUgZndWVzdHMSEgoEZGF5cxgCIAEoDVIEZGF5cyq0AgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEj8KDE5BTUVfTUlTU0lORxABGi2KtRgpCAMSEuivt+WGmeS4i+WQjeWtl+OAghoRQSBuYW1lIGlzIG5lZWRlZC4SXAoOQUxSRUFEWV9TSUdORUQQAhpIirUYRAgGEhvov5nkuKrlkI3lrZflt7Lnu4/lhpnov4fjgIIaHVRoYXQgbmFtZSBoYXMgc2lnbmVkIGFscmVhZHkuIgRuYW1lEnMKB05PVF9OT1cQAxpmirUYYggJEhjmraTliLvkuI3og73ov5nmoLflgZrjgIIaI1RoYXQgY2FuJ3QgaGFwcGVuIHRvIHRoZSBndWVzdCBub3cuIgRuYW1lIgVzdGF0ZSIFZXZlbnQiBG9wZW4iBWd1YXJkMpQGCgVIZWxsbxJwCgVHcmVldBIeLmxlY3Rlcm4uaGVsbG8udjEuR3JlZXRSZXF1ZXN0Gh8ubGVjdGVybi5oZWxsby52MS5HcmVldFJlc3BvbnNlIiaKtRgiCgAKAggBCgIIAgoCCAMKAggEIAEqDE5BTUVfTUlTU0lORxJ3CgRTaWduEh0ubGVjdGVybi5oZWxsby52MS5TaWduUmVxdWVzdBoeLmxlY3Rlcm4uaGVsbG8udjEuU2lnblJlc3BvbnNlIjCKtRgsCgIIAQoCCAMKAggEEAIqDE5BTUVfTUlTU0lORyoOQUxSRUFEWV9TSUdORUQSWAoGR3Vlc3RzEh8ubGVjdGVybi5oZWxsby52MS5HdWVzdHNSZXF1ZXN0GhcubGVjdGVybi5oZWxsby52MS5HdWVzdCISirUYDgoCCAEKAggDCgIIBBABMAESfwoIU2lnbk1hbnkSHS5sZWN0ZXJuLmhlbGxvLnYxLlNpZ25SZXF1ZXN0Gh4ubGVjdGVybi5oZWxsby52MS5TaWduUmVzcG9uc2UiMIq1GCwKAggBCgIIAwoCCAQQAioMTkFNRV9NSVNTSU5HKg5BTFJFQURZX1NJR05FRCgBMAEScgoGRXhwZWN0Eh8ubGVjdGVybi5oZWxsby52MS5FeHBlY3RSZXF1ZXN0GiAubGVjdGVybi5oZWxsby52MS5FeHBlY3RSZXNwb25zZSIlirUYIQoCCAMKAggEEAIqDE5BTUVfTUlTU0lORyoHTk9UX05PVxJzCgVMZWF2ZRIeLmxlY3Rlcm4uaGVsbG8udjEuTGVhdmVSZXF1ZXN0Gh8ubGVjdGVybi5oZWxsby52MS5MZWF2ZVJlc3BvbnNlIimKtRglCgIIAQoCCAMKAggEEAIqDE5BTUVfTUlTU0lORyoHTk9UX05PVxJcCgVDb3VudBIeLmxlY3Rlcm4uaGVsbG8udjEuQ291bnRSZXF1ZXN0Gh8ubGVjdGVybi5oZWxsby52MS5Db3VudFJlc3BvbnNlIhKKtRgOCgIIAQoCCAMKAggEEAFKhQoKUQoBDBIDAQASGkcgVGhlIHNlcnZpY2Ugb2YgdGhlIHR1dG9yaWFsOiBzbWFsbCwgYW5kIHdpdGggb25lIG1ldGhvZCBvZiBlYWNoIGtpbmQuCgo8CgIGABIEBwApARowIEdyZWV0cywgcmVtZW1iZXJzIHdob20gaXQgZ3JlZXRlZCwgYW5kIGNvdW50cy4KCigKBAYAAgASBAkCDAMaGiBHcmVldHMuIFRvdWNoZXMgbm8gZGF0YS4KCjIKBAYAAgESBA4CEQMaJCBXcml0ZXMgYSBuYW1lIGludG8gdGhlIGd1ZXN0IGJvb2suCgpPCgQGAAICEgQTAhUDGkEgVGVsbHMgd2hvIGhhcyBzaWduZWQsIG9sZGVzdCBmaXJzdCwgYW5kIGdvZXMgb24gYXMgb3RoZXJzIHNpZ24uCgpaCgQGAAIDEgQXAhoDGkwgU2lnbnMgbWFueSBuYW1lczsgZWFjaCBpdGVtIGlzIHdyaXR0ZW4gb24gaXRzIG93biBhbmQgYW5zd2VyZWQgb24gaXRzIG93bi4KCiAKBAYAAgQSBBwCHwMaEiBFeHBlY3RzIGEgZ3Vlc3QuCgp/CgQGAAIFEgQhAiQDGnEgU2F5cyB0aGF0IGEgZ3Vlc3QgaGFzIGxlZnQuIFRvbGQgbGF0ZXIsIHdpdGggYSB0aW1lIGluIHRoZSBwYXN0LCBpdCBpcyB3cml0dGVuIGRvd24gd2hhdGV2ZXIgc3RhbmRzIGFnYWluc3QgaXQuCgpLCgQGAAIGEgQmAigDGj0gVGVsbHMgaG93IG1hbnkgZ3Vlc3RzIHdlcmUgY291bnRlZCwgb24gZWFjaCBkYXkgYW5kIGluIGFsbC4KCiAKAgUAEgQsADEBGhQgV2h5IEhlbGxvIHJlZnVzZXMuCgo3CgQEAwIBEgNCAhQaKiBIb3cgbWFueSBoYXZlIHNpZ25lZCwgdGhpcyBvbmUgaW5jbHVkZWQuCgpaCgQEBAIAEgNHAhgaTSBFbmQgd2hlbiBhbGwgd2hvIGhhdmUgc2lnbmVkIHNvIGZhciB3ZXJlIHRvbGQsIGluc3RlYWQgb2Ygd2FpdGluZyBmb3IgbW9yZS4KCmsKBAQEAgESA0kCExpeIFdoZXJlIHRvIGdvIG9uOiB0aGUgY3Vyc29yIG9mIHRoZSBsYXN0IGd1ZXN0IHRoYXQgd2FzIHJlY2VpdmVkOyBlbXB0eTogZnJvbSB0aGUgZmlyc3QgZ3Vlc3QuCgovCgQEBQIDEgNRAhcaIiBXaGVuIHRoZSBndWVzdCBsZWZ0OyAwOiBub3QgeWV0LgoKKwoCBAYSBFUAWAEaHyBUaGUgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LgoKZwoEBAYCABIDVwIaGlogSG93IGxvbmcgYSBndWVzdCBzdGF5cyBiZWZvcmUgYmVpbmcgc2lnbmVkIG91dDsgMDogZ3Vlc3RzIHN0YXkgdW50aWwgdGhleSBhcmUgZm9yZ290dGVuLgoKVQoEBAoCABIDZgIgGkggV2hhdCB3b3VsZCBoYXZlIGZvcmJpZGRlbiBpdCwgaGFkIGl0IG5vdCBoYXBwZW5lZCBhbHJlYWR5OiAiaGFzX2NvbWUiLgoKNQoEBAwCARIDbgISGiggRGF5cyBvbiB3aGljaCBzb21lYm9keSBzaWduZWQsIGluIFVUQy4KYgZwcm90bzM"
    )
}
