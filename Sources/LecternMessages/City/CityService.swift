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

        /// Tells whether a service point is open at a moment, and when it opens or closes next.
        func openAt(_ request: City.OpenAtRequest, _ call: Call) throws -> OpenAtAnswer
        /// The answer of `OpenAt`: the message, or an `Encoded` one.
        associatedtype OpenAtAnswer: Answer<City.OpenAtResponse> = City.OpenAtResponse

        /// Lists the days of a service point between two dates, each with its hours and, where they are not those of the week, why.
        func openingDays(_ request: City.OpeningDaysRequest, _ call: Call) throws -> OpeningDaysAnswer
        /// The answer of `OpeningDays`: the message, or an `Encoded` one.
        associatedtype OpeningDaysAnswer: Answer<City.OpeningDaysResponse> = City.OpeningDaysResponse

        /// Lists statutory days of a calendar between two dates.
        func statutoryDays(_ request: City.StatutoryDaysRequest, _ call: Call) throws -> StatutoryDaysAnswer
        /// The answer of `StatutoryDays`: the message, or an `Encoded` one.
        associatedtype StatutoryDaysAnswer: Answer<City.StatutoryDaysResponse> = City.StatutoryDaysResponse

        /// Lists closures that are not over, of one service point or of all.
        func closures(_ request: City.ClosuresRequest, _ call: Call) throws -> ClosuresAnswer
        /// The answer of `Closures`: the message, or an `Encoded` one.
        associatedtype ClosuresAnswer: Answer<City.ClosuresResponse> = City.ClosuresResponse

        /// Lists partners.
        func partners(_ request: City.PartnersRequest, _ call: Call) throws -> PartnersAnswer
        /// The answer of `Partners`: the message, or an `Encoded` one.
        associatedtype PartnersAnswer: Answer<City.PartnersResponse> = City.PartnersResponse

        /// Tells one partner.
        func getPartner(_ request: City.GetPartnerRequest, _ call: Call) throws -> GetPartnerAnswer
        /// The answer of `GetPartner`: the message, or an `Encoded` one.
        associatedtype GetPartnerAnswer: Answer<City.Partner> = City.Partner

        /// Lists what happened to a service point, a closure or a partner, the last first.
        func history(_ request: City.HistoryRequest, _ call: Call) throws -> HistoryAnswer
        /// The answer of `History`: the message, or an `Encoded` one.
        associatedtype HistoryAnswer: Answer<City.HistoryResponse> = City.HistoryResponse

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

        /// Moves a service point in its life: opens it, suspends or resumes it, or retires it for good.
        func moveServicePoint(_ request: City.MoveServicePointRequest, _ call: Call) throws -> MoveServicePointAnswer
        /// The answer of `MoveServicePoint`: the message, or an `Encoded` one.
        associatedtype MoveServicePointAnswer: Answer<City.ServicePointDetails> = City.ServicePointDetails

        /// Adds, changes and removes statutory days of a calendar.
        func putStatutoryDays(_ request: City.PutStatutoryDaysRequest, _ call: Call) throws -> PutStatutoryDaysAnswer
        /// The answer of `PutStatutoryDays`: the message, or an `Encoded` one.
        associatedtype PutStatutoryDaysAnswer: Answer<City.PutStatutoryDaysResponse> = City.PutStatutoryDaysResponse

        /// Announces that service points are closed from one moment to another, whatever their hours. Each point is told of on the feed.
        func announceClosure(_ request: City.AnnounceClosureRequest, _ call: Call) throws -> AnnounceClosureAnswer
        /// The answer of `AnnounceClosure`: the message, or an `Encoded` one.
        associatedtype AnnounceClosureAnswer: Answer<City.Closure> = City.Closure

        /// Changes when a closure begins or ends, or its reason. Each point is told of on the feed.
        func changeClosure(_ request: City.ChangeClosureRequest, _ call: Call) throws -> ChangeClosureAnswer
        /// The answer of `ChangeClosure`: the message, or an `Encoded` one.
        associatedtype ChangeClosureAnswer: Answer<City.Closure> = City.Closure

        /// Lifts a closure before its end. Each point is told of on the feed.
        func liftClosure(_ request: City.LiftClosureRequest, _ call: Call) throws -> LiftClosureAnswer
        /// The answer of `LiftClosure`: the message, or an `Encoded` one.
        associatedtype LiftClosureAnswer: Answer<City.Closure> = City.Closure

        /// Adds or changes a partner, found by the name in its certificate.
        func putPartner(_ request: City.PutPartnerRequest, _ call: Call) throws -> PutPartnerAnswer
        /// The answer of `PutPartner`: the message, or an `Encoded` one.
        associatedtype PutPartnerAnswer: Answer<City.Partner> = City.Partner

        /// Moves a partner in its life: suspends or resumes it, or withdraws it for good. No call of it begins once this has been answered.
        func movePartner(_ request: City.MovePartnerRequest, _ call: Call) throws -> MovePartnerAnswer
        /// The answer of `MovePartner`: the message, or an `Encoded` one.
        associatedtype MovePartnerAnswer: Answer<City.Partner> = City.Partner

        /// Other plugins: a partner's state and the service points that it acts for.
        func partnerStanding(_ request: City.PartnerStandingRequest, _ call: Call) throws -> PartnerStandingAnswer
        /// The answer of `PartnerStanding`: the message, or an `Encoded` one.
        associatedtype PartnerStandingAnswer: Answer<City.Partner> = City.Partner

        /// The daemon itself, by a timer for each closure: begins it at its time, and ends it.
        func advanceClosure(_ request: City.AdvanceClosureRequest, _ call: Call) throws -> AdvanceClosureAnswer
        /// The answer of `AdvanceClosure`: the message, or an `Encoded` one.
        associatedtype AdvanceClosureAnswer: Answer<City.Closure> = City.Closure

        /// Entry: service points near a place that are in service, the nearest first. Costs the same however many there are in all.
        func pointsNear(_ request: City.PointsNearRequest, _ call: Call) throws -> PointsNearAnswer
        /// The answer of `PointsNear`: the message, or an `Encoded` one.
        associatedtype PointsNearAnswer: Answer<City.PointsNearResponse> = City.PointsNearResponse

        /// Entry: where a terminal stands, and whether that is open.
        func terminalPlace(_ request: City.TerminalPlaceRequest, _ call: Call) throws -> TerminalPlaceAnswer
        /// The answer of `TerminalPlace`: the message, or an `Encoded` one.
        associatedtype TerminalPlaceAnswer: Answer<City.TerminalPlaceResponse> = City.TerminalPlaceResponse

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

        /// Tells whether a service point is open at a moment, and when it opens or closes next.
        public func openAt(_ request: City.OpenAtRequest) throws -> City.OpenAtResponse {
            try City.OpenAtResponse(try caller.call(City.description.methods[5], try request.encoded()))
        }

        /// Lists the days of a service point between two dates, each with its hours and, where they are not those of the week, why.
        public func openingDays(_ request: City.OpeningDaysRequest) throws -> City.OpeningDaysResponse {
            try City.OpeningDaysResponse(try caller.call(City.description.methods[6], try request.encoded()))
        }

        /// Lists statutory days of a calendar between two dates.
        public func statutoryDays(_ request: City.StatutoryDaysRequest) throws -> City.StatutoryDaysResponse {
            try City.StatutoryDaysResponse(try caller.call(City.description.methods[7], try request.encoded()))
        }

        /// Lists closures that are not over, of one service point or of all.
        public func closures(_ request: City.ClosuresRequest) throws -> City.ClosuresResponse {
            try City.ClosuresResponse(try caller.call(City.description.methods[8], try request.encoded()))
        }

        /// Lists partners.
        public func partners(_ request: City.PartnersRequest) throws -> City.PartnersResponse {
            try City.PartnersResponse(try caller.call(City.description.methods[9], try request.encoded()))
        }

        /// Tells one partner.
        public func getPartner(_ request: City.GetPartnerRequest) throws -> City.Partner {
            try City.Partner(try caller.call(City.description.methods[10], try request.encoded()))
        }

        /// Lists what happened to a service point, a closure or a partner, the last first.
        public func history(_ request: City.HistoryRequest) throws -> City.HistoryResponse {
            try City.HistoryResponse(try caller.call(City.description.methods[11], try request.encoded()))
        }

        /// Adds or changes a library, found by code.
        public func putLibrary(_ request: City.PutLibraryRequest) throws -> City.Library {
            try City.Library(try caller.call(City.description.methods[12], try request.encoded()))
        }

        /// Adds or changes a branch, found by code.
        public func putBranch(_ request: City.PutBranchRequest) throws -> City.Branch {
            try City.Branch(try caller.call(City.description.methods[13], try request.encoded()))
        }

        /// Adds or changes a service point with its zone and opening hours, found by code.
        public func putServicePoint(_ request: City.PutServicePointRequest) throws -> City.ServicePointDetails {
            try City.ServicePointDetails(try caller.call(City.description.methods[14], try request.encoded()))
        }

        /// Adds or changes an entry of the directory of services, found by code.
        public func putOffer(_ request: City.PutOfferRequest) throws -> City.Offer {
            try City.Offer(try caller.call(City.description.methods[15], try request.encoded()))
        }

        /// Moves a service point in its life: opens it, suspends or resumes it, or retires it for good.
        public func moveServicePoint(_ request: City.MoveServicePointRequest) throws -> City.ServicePointDetails {
            try City.ServicePointDetails(try caller.call(City.description.methods[16], try request.encoded()))
        }

        /// Adds, changes and removes statutory days of a calendar.
        public func putStatutoryDays(_ request: City.PutStatutoryDaysRequest) throws -> City.PutStatutoryDaysResponse {
            try City.PutStatutoryDaysResponse(try caller.call(City.description.methods[17], try request.encoded()))
        }

        /// Announces that service points are closed from one moment to another, whatever their hours. Each point is told of on the feed.
        public func announceClosure(_ request: City.AnnounceClosureRequest) throws -> City.Closure {
            try City.Closure(try caller.call(City.description.methods[18], try request.encoded()))
        }

        /// Changes when a closure begins or ends, or its reason. Each point is told of on the feed.
        public func changeClosure(_ request: City.ChangeClosureRequest) throws -> City.Closure {
            try City.Closure(try caller.call(City.description.methods[19], try request.encoded()))
        }

        /// Lifts a closure before its end. Each point is told of on the feed.
        public func liftClosure(_ request: City.LiftClosureRequest) throws -> City.Closure {
            try City.Closure(try caller.call(City.description.methods[20], try request.encoded()))
        }

        /// Adds or changes a partner, found by the name in its certificate.
        public func putPartner(_ request: City.PutPartnerRequest) throws -> City.Partner {
            try City.Partner(try caller.call(City.description.methods[21], try request.encoded()))
        }

        /// Moves a partner in its life: suspends or resumes it, or withdraws it for good. No call of it begins once this has been answered.
        public func movePartner(_ request: City.MovePartnerRequest) throws -> City.Partner {
            try City.Partner(try caller.call(City.description.methods[22], try request.encoded()))
        }

        /// Other plugins: a partner's state and the service points that it acts for.
        public func partnerStanding(_ request: City.PartnerStandingRequest) throws -> City.Partner {
            try City.Partner(try caller.call(City.description.methods[23], try request.encoded()))
        }

        /// The daemon itself, by a timer for each closure: begins it at its time, and ends it.
        public func advanceClosure(_ request: City.AdvanceClosureRequest) throws -> City.Closure {
            try City.Closure(try caller.call(City.description.methods[24], try request.encoded()))
        }

        /// Entry: service points near a place that are in service, the nearest first. Costs the same however many there are in all.
        public func pointsNear(_ request: City.PointsNearRequest) throws -> City.PointsNearResponse {
            try City.PointsNearResponse(try caller.call(City.description.methods[25], try request.encoded()))
        }

        /// Entry: where a terminal stands, and whether that is open.
        public func terminalPlace(_ request: City.TerminalPlaceRequest) throws -> City.TerminalPlaceResponse {
            try City.TerminalPlaceResponse(try caller.call(City.description.methods[26], try request.encoded()))
        }

        /// Other plugins: the branch and hours of the service point whose terminal has this name, and
        /// the end of the opening day on which something falls due there.
        public func opening(_ request: City.OpeningRequest) throws -> City.OpeningResponse {
            try City.OpeningResponse(try caller.call(City.description.methods[27], try request.encoded()))
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
                UnaryHandler { try service.openAt(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.openingDays(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.statutoryDays(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.closures(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.partners(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getPartner(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.history(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putLibrary(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putBranch(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putServicePoint(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putOffer(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.moveServicePoint(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putStatutoryDays(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.announceClosure(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.changeClosure(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.liftClosure(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPartner(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.movePartner(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.partnerStanding(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.advanceClosure(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.pointsNear(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.terminalPlace(try .init(request: $0), $1).lend(to: $2) },
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
                name: "lectern.city.v1.City/OpenAt", requestType: "lectern.city.v1.OpenAtRequest", answerType: "lectern.city.v1.OpenAtResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/OpeningDays", requestType: "lectern.city.v1.OpeningDaysRequest", answerType: "lectern.city.v1.OpeningDaysResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "SERVICE_POINT_UNKNOWN", "BRANCH_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/StatutoryDays", requestType: "lectern.city.v1.StatutoryDaysRequest", answerType: "lectern.city.v1.StatutoryDaysResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Closures", requestType: "lectern.city.v1.ClosuresRequest", answerType: "lectern.city.v1.ClosuresResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["SERVICE_POINT_UNKNOWN", "CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Partners", requestType: "lectern.city.v1.PartnersRequest", answerType: "lectern.city.v1.PartnersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/GetPartner", requestType: "lectern.city.v1.GetPartnerRequest", answerType: "lectern.city.v1.Partner",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["PARTNER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/History", requestType: "lectern.city.v1.HistoryRequest", answerType: "lectern.city.v1.HistoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutLibrary", requestType: "lectern.city.v1.PutLibraryRequest", answerType: "lectern.city.v1.Library",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "VERSION_CONFLICT"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutBranch", requestType: "lectern.city.v1.PutBranchRequest", answerType: "lectern.city.v1.Branch",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "BRANCH_UNKNOWN", "VERSION_CONFLICT"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutServicePoint", requestType: "lectern.city.v1.PutServicePointRequest", answerType: "lectern.city.v1.ServicePointDetails",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "TERMINAL_TAKEN", "STATE_FORBIDS", "BRANCH_UNKNOWN", "ZONE_UNKNOWN", "SERVICE_POINT_UNKNOWN", "VERSION_CONFLICT"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutOffer", requestType: "lectern.city.v1.PutOfferRequest", answerType: "lectern.city.v1.Offer",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "OFFER_UNKNOWN", "VERSION_CONFLICT"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/MoveServicePoint", requestType: "lectern.city.v1.MoveServicePointRequest", answerType: "lectern.city.v1.ServicePointDetails",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "SERVICE_POINT_UNKNOWN", "VERSION_CONFLICT", "STATE_FORBIDS"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutStatutoryDays", requestType: "lectern.city.v1.PutStatutoryDaysRequest", answerType: "lectern.city.v1.PutStatutoryDaysResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID"], right: "city.write"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/AnnounceClosure", requestType: "lectern.city.v1.AnnounceClosureRequest", answerType: "lectern.city.v1.Closure",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "SERVICE_POINT_UNKNOWN", "BRANCH_UNKNOWN", "LIBRARY_UNKNOWN"], right: "city.close"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/ChangeClosure", requestType: "lectern.city.v1.ChangeClosureRequest", answerType: "lectern.city.v1.Closure",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CLOSURE_UNKNOWN", "VERSION_CONFLICT", "STATE_FORBIDS"], right: "city.close"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/LiftClosure", requestType: "lectern.city.v1.LiftClosureRequest", answerType: "lectern.city.v1.Closure",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CLOSURE_UNKNOWN", "STATE_FORBIDS"], right: "city.close"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PutPartner", requestType: "lectern.city.v1.PutPartnerRequest", answerType: "lectern.city.v1.Partner",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN", "SERVICE_POINT_UNKNOWN", "VERSION_CONFLICT", "STATE_FORBIDS"], right: "city.partners"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/MovePartner", requestType: "lectern.city.v1.MovePartnerRequest", answerType: "lectern.city.v1.Partner",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN", "VERSION_CONFLICT", "STATE_FORBIDS"], right: "city.partners"
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PartnerStanding", requestType: "lectern.city.v1.PartnerStandingRequest", answerType: "lectern.city.v1.Partner",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["PARTNER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/AdvanceClosure", requestType: "lectern.city.v1.AdvanceClosureRequest", answerType: "lectern.city.v1.Closure",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["CLOSURE_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/PointsNear", requestType: "lectern.city.v1.PointsNearRequest", answerType: "lectern.city.v1.PointsNearResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/TerminalPlace", requestType: "lectern.city.v1.TerminalPlaceRequest", answerType: "lectern.city.v1.TerminalPlaceResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["SERVICE_POINT_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.city.v1.City/Opening", requestType: "lectern.city.v1.OpeningRequest", answerType: "lectern.city.v1.OpeningResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["SERVICE_POINT_UNKNOWN", "BRANCH_UNKNOWN"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqkBgocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90bxIQbGVjdGVybi50eXBlcy52MSJBCgVQbGFjZRIaCghsYXRpdHVkZRgBIAEoAVIIbGF0aXR1ZGUSHAoJbG9uZ2l0dWRlGAIgASgBUglsb25naXR1ZGUiNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCJECgVNb25leRIfCgttaW5vcl91bml0cxgBIAEoA1IKbWlub3JVbml0cxIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kiaAoIT3BlblRpbWUSGAoHd2Vla2RheRgBIAEoDVIHd2Vla2RheRIfCgtmcm9tX21pbnV0ZRgCIAEoDVIKZnJvbU1pbnV0ZRIhCgx1bnRpbF9taW51dGUYAyABKA1SC3VudGlsTWludXRlSr4DCi8KAQwSAwEAEholIFZhbHVlcyB0aGF0IHNldmVyYWwgc2VydmljZXMgc2hhcmUuCgo3CgIEABIEBQAIARorIEEgcG9pbnQgb24gdGhlIGVhcnRoLCBXR1MtODQsIGluIGRlZ3JlZXMuCgowCgIEARIECwAPARokIEEgdGV4dCBmb3IgcGVvcGxlIGluIG9uZSBsYW5ndWFnZS4KCiEKBAQBAgASAw0CFhoUIEJDUCA0NywgInpoLUhhbnMiLgoKSwoCBAISBBIAFgEaPyBBbiBhbW91bnQgb2YgbW9uZXkgaW4gdGhlIGN1cnJlbmN5J3MgbWlub3IgdW5pdCAoZmVuLCBjZW50cykuCgofCgQEAgIBEgMVAhYaEiBJU08gNDIxNywgIkNOWSIuCgpaCgIEAxIEGQAeARpOIEEgcGFydCBvZiBvbmUgZGF5IGluIHdoaWNoIGEgcG9pbnQgaXMgb3BlbiwgaW4gbWludXRlcyBzaW5jZSBsb2NhbCBtaWRuaWdodC4KCjMKBAQDAgASAxsCFRomIDEgaXMgTW9uZGF5LCA3IGlzIFN1bmRheSAoSVNPIDg2MDEpLgpiBnByb3RvMwqk0wEKGmxlY3Rlcm4vY2l0eS92MS9jaXR5LnByb3RvEg9sZWN0ZXJuLmNpdHkudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90byJqCgdMaWJyYXJ5Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBISCgRjb2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbiLPAQoGQnJhbmNoEhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAyABKAlSBGNvZGUSEgoEbmFtZRgEIAEoCVIEbmFtZRIYCgdhZGRyZXNzGAUgASgJUgdhZGRyZXNzEi0KBXBsYWNlGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USGAoHdmVyc2lvbhgHIAEoA1IHdmVyc2lvbiJlCgpTcGVjaWFsRGF5EhIKBGRhdGUYASABKAlSBGRhdGUSLwoFaG91cnMYAiADKAsyGS5sZWN0ZXJuLmNpdHkudjEuRGF5SG91cnNSBWhvdXJzEhIKBG5hbWUYAyABKAlSBG5hbWUiTgoIRGF5SG91cnMSHwoLZnJvbV9taW51dGUYASABKA1SCmZyb21NaW51dGUSIQoMdW50aWxfbWludXRlGAIgASgNUgt1bnRpbE1pbnV0ZSLGBwoTU2VydmljZVBvaW50RGV0YWlscxIoChBzZXJ2aWNlX3BvaW50X2lkGAEgASgDUg5zZXJ2aWNlUG9pbnRJZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhIKBGNvZGUYAyABKAlSBGNvZGUSEgoEbmFtZRgEIAEoCVIEbmFtZRI1CgRraW5kGAUgASgOMiEubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludEtpbmRSBGtpbmQSLQoFcGxhY2UYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRISCgR6b25lGAcgASgJUgR6b25lEjAKBWhvdXJzGAggAygLMhoubGVjdGVybi50eXBlcy52MS5PcGVuVGltZVIFaG91cnMSIQoMY2xvc2VkX2RhdGVzGAkgAygJUgtjbG9zZWREYXRlcxIUCgVsZW5kcxgKIAEoCFIFbGVuZHMSIwoNdGFrZXNfcmV0dXJucxgLIAEoCFIMdGFrZXNSZXR1cm5zEicKD2Rpc3RhbmNlX21ldHJlcxgMIAEoDVIOZGlzdGFuY2VNZXRyZXMSGQoIb3Blbl9ub3cYDSABKAhSB29wZW5Ob3cSGAoHdmVyc2lvbhgOIAEoA1IHdmVyc2lvbhIdCgpsaWJyYXJ5X2lkGA8gASgDUglsaWJyYXJ5SWQSNgoJYWJpbGl0aWVzGBAgAygOMhgubGVjdGVybi5jaXR5LnYxLkFiaWxpdHlSCWFiaWxpdGllcxIaCghjYXBhY2l0eRgRIAEoDVIIY2FwYWNpdHkSGAoHYWRkcmVzcxgSIAEoCVIHYWRkcmVzcxIsCgVuYW1lcxgTIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIFbmFtZXMSNgoKZGlyZWN0aW9ucxgUIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIKZGlyZWN0aW9ucxIxCgVzdGF0ZRgVIAEoDjIbLmxlY3Rlcm4uY2l0eS52MS5Qb2ludFN0YXRlUgVzdGF0ZRIcCgl0ZXJtaW5hbHMYFiADKAlSCXRlcm1pbmFscxIaCghjYWxlbmRhchgXIAEoCVIIY2FsZW5kYXISOAoIaG9saWRheXMYGCABKA4yHC5sZWN0ZXJuLmNpdHkudjEuSG9saWRheVJ1bGVSCGhvbGlkYXlzEj4KDHNwZWNpYWxfZGF5cxgZIAMoCzIbLmxlY3Rlcm4uY2l0eS52MS5TcGVjaWFsRGF5UgtzcGVjaWFsRGF5cyKFAQoFT2ZmZXISEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbhIYCgdzZXJ2aWNlGAQgASgJUgdzZXJ2aWNlEhgKB3ZlcnNpb24YBSABKANSB3ZlcnNpb24inQEKDFN0YXR1dG9yeURheRISCgRkYXRlGAEgASgJUgRkYXRlEjIKBGtpbmQYAiABKA4yHi5sZWN0ZXJuLmNpdHkudjEuU3RhdHV0b3J5S2luZFIEa2luZBISCgRuYW1lGAMgASgJUgRuYW1lEhkKCHdvcmtzX2FzGAQgASgNUgd3b3Jrc0FzEhYKBnNvdXJjZRgFIAEoCVIGc291cmNlIqECCgdDbG9zdXJlEh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZBIXCgdmcm9tX21zGAIgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMSFgoGcmVhc29uGAQgASgJUgZyZWFzb24SLAoFdGV4dHMYBSADKAsyFi5sZWN0ZXJuLnR5cGVzLnYxLlRleHRSBXRleHRzEjMKBXN0YXRlGAYgASgOMh0ubGVjdGVybi5jaXR5LnYxLkNsb3N1cmVTdGF0ZVIFc3RhdGUSLgoTc2VydmljZV9wb2ludF9jb2RlcxgHIAMoCVIRc2VydmljZVBvaW50Q29kZXMSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbiL3AQoOQ2xvc3VyZUF0UG9pbnQSHQoKY2xvc3VyZV9pZBgBIAEoA1IJY2xvc3VyZUlkEigKEHNlcnZpY2VfcG9pbnRfaWQYAiABKANSDnNlcnZpY2VQb2ludElkEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSFwoHZnJvbV9tcxgEIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAUgASgDUgd1bnRpbE1zEhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEjMKBXN0YXRlGAcgASgOMh0ubGVjdGVybi5jaXR5LnYxLkNsb3N1cmVTdGF0ZVIFc3RhdGUi9wIKB1BhcnRuZXISHQoKcGFydG5lcl9pZBgBIAEoA1IJcGFydG5lcklkEhIKBG5hbWUYAiABKAlSBG5hbWUSFAoFdGl0bGUYAyABKAlSBXRpdGxlEi4KBnRpdGxlcxgEIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIGdGl0bGVzEjMKBXN0YXRlGAUgASgOMh0ubGVjdGVybi5jaXR5LnYxLlBhcnRuZXJTdGF0ZVIFc3RhdGUSGAoHbWV0aG9kcxgGIAMoCVIHbWV0aG9kcxIWCgZ0b3BpY3MYByADKAlSBnRvcGljcxIuChNzZXJ2aWNlX3BvaW50X2NvZGVzGAggAygJUhFzZXJ2aWNlUG9pbnRDb2RlcxIoChBjYWxsc19wZXJfc2Vjb25kGAkgASgNUg5jYWxsc1BlclNlY29uZBIYCgdjb250YWN0GAogASgJUgdjb250YWN0EhgKB3ZlcnNpb24YCyABKANSB3ZlcnNpb24i7QEKDEhpc3RvcnlFbnRyeRIdCgpoaXN0b3J5X2lkGAEgASgDUgloaXN0b3J5SWQSFAoFZXZlbnQYAiABKAlSBWV2ZW50EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEiQKDnJlY29yZGVkX2F0X21zGAUgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhIKBG5vdGUYCSABKAlSBG5vdGUiEgoQTGlicmFyaWVzUmVxdWVzdCJLChFMaWJyYXJpZXNSZXNwb25zZRI2CglsaWJyYXJpZXMYASADKAsyGC5sZWN0ZXJuLmNpdHkudjEuTGlicmFyeVIJbGlicmFyaWVzIjAKD0JyYW5jaGVzUmVxdWVzdBIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQiRwoQQnJhbmNoZXNSZXNwb25zZRIzCghicmFuY2hlcxgBIAMoCzIXLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2hSCGJyYW5jaGVzIvUCChRTZXJ2aWNlUG9pbnRzUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEisKBG5lYXIYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgRuZWFyEiIKDW9ubHlfb3Blbl9ub3cYAyABKAhSC29ubHlPcGVuTm93Ei4KE29ubHlfdGFraW5nX3JldHVybnMYBCABKAhSEW9ubHlUYWtpbmdSZXR1cm5zEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIdCgpsaWJyYXJ5X2lkGAYgASgDUglsaWJyYXJ5SWQSNQoEa2luZBgHIAEoDjIhLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRLaW5kUgRraW5kEjIKB2FiaWxpdHkYCCABKA4yGC5sZWN0ZXJuLmNpdHkudjEuQWJpbGl0eVIHYWJpbGl0eRIfCgt3aXRoX3VudXNlZBgJIAEoCFIKd2l0aFVudXNlZCJkChVTZXJ2aWNlUG9pbnRzUmVzcG9uc2USSwoOc2VydmljZV9wb2ludHMYASADKAsyJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlsc1INc2VydmljZVBvaW50cyIpChNTZXJ2aWNlUG9pbnRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUiEgoQRGlyZWN0b3J5UmVxdWVzdCJDChFEaXJlY3RvcnlSZXNwb25zZRIuCgZvZmZlcnMYASADKAsyFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXJSBm9mZmVycyJ+ChFQdXRMaWJyYXJ5UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGZmllbGRzGAMgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIukBChBQdXRCcmFuY2hSZXF1ZXN0EiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEhgKB2FkZHJlc3MYBCABKAlSB2FkZHJlc3MSLQoFcGxhY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRIWCgZmaWVsZHMYBiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAcgASgDUg9leHBlY3RlZFZlcnNpb24i8wYKFlB1dFNlcnZpY2VQb2ludFJlcXVlc3QSHwoLYnJhbmNoX2NvZGUYASABKAlSCmJyYW5jaENvZGUSEgoEY29kZRgCIAEoCVIEY29kZRISCgRuYW1lGAMgASgJUgRuYW1lEjUKBGtpbmQYBCABKA4yIS5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50S2luZFIEa2luZBItCgVwbGFjZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhIKBHpvbmUYBiABKAlSBHpvbmUSMAoFaG91cnMYByADKAsyGi5sZWN0ZXJuLnR5cGVzLnYxLk9wZW5UaW1lUgVob3VycxIhCgxjbG9zZWRfZGF0ZXMYCCADKAlSC2Nsb3NlZERhdGVzEhQKBWxlbmRzGAkgASgIUgVsZW5kcxIjCg10YWtlc19yZXR1cm5zGAogASgIUgx0YWtlc1JldHVybnMSFgoGZmllbGRzGAsgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgMIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEiEKDGxpYnJhcnlfY29kZRgNIAEoCVILbGlicmFyeUNvZGUSNgoJYWJpbGl0aWVzGA4gAygOMhgubGVjdGVybi5jaXR5LnYxLkFiaWxpdHlSCWFiaWxpdGllcxIaCghjYXBhY2l0eRgPIAEoDVIIY2FwYWNpdHkSGAoHYWRkcmVzcxgQIAEoCVIHYWRkcmVzcxIsCgVuYW1lcxgRIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIFbmFtZXMSNgoKZGlyZWN0aW9ucxgSIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIKZGlyZWN0aW9ucxIcCgl0ZXJtaW5hbHMYEyADKAlSCXRlcm1pbmFscxIaCghjYWxlbmRhchgUIAEoCVIIY2FsZW5kYXISOAoIaG9saWRheXMYFSABKA4yHC5sZWN0ZXJuLmNpdHkudjEuSG9saWRheVJ1bGVSCGhvbGlkYXlzEj4KDHNwZWNpYWxfZGF5cxgWIAMoCzIbLmxlY3Rlcm4uY2l0eS52MS5TcGVjaWFsRGF5UgtzcGVjaWFsRGF5cxIYCgdwbGFubmVkGBcgASgIUgdwbGFubmVkIoIBCg9QdXRPZmZlclJlcXVlc3QSLAoFb2ZmZXIYASABKAsyFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXJSBW9mZmVyEhYKBmZpZWxkcxgCIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbiJSCg1PcGVuQXRSZXF1ZXN0EiwKEnNlcnZpY2VfcG9pbnRfY29kZRgBIAEoCVIQc2VydmljZVBvaW50Q29kZRITCgVhdF9tcxgCIAEoA1IEYXRNcyJ6Cg5PcGVuQXRSZXNwb25zZRISCgRvcGVuGAEgASgIUgRvcGVuEiAKDGNsb3Nlc19hdF9tcxgCIAEoA1IKY2xvc2VzQXRNcxIeCgtvcGVuc19hdF9tcxgDIAEoA1IJb3BlbnNBdE1zEhIKBHpvbmUYBCABKAlSBHpvbmUimwEKEk9wZW5pbmdEYXlzUmVxdWVzdBIsChJzZXJ2aWNlX3BvaW50X2NvZGUYASABKAlSEHNlcnZpY2VQb2ludENvZGUSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIbCglmcm9tX2RhdGUYAyABKAlSCGZyb21EYXRlEh0KCnVudGlsX2RhdGUYBCABKAlSCXVudGlsRGF0ZSJ3ChNPcGVuaW5nRGF5c1Jlc3BvbnNlEi8KBGRheXMYASADKAsyGy5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ0RheVIEZGF5cxIbCglvcGVuX2RheXMYAiABKA1SCG9wZW5EYXlzEhIKBHpvbmUYAyABKAlSBHpvbmUifQoKT3BlbmluZ0RheRISCgRkYXRlGAEgASgJUgRkYXRlEjUKB3BlcmlvZHMYAiADKAsyGy5sZWN0ZXJuLmNpdHkudjEuT3BlblBlcmlvZFIHcGVyaW9kcxIQCgN3aHkYAyABKAlSA3doeRISCgRuYW1lGAQgASgJUgRuYW1lIkAKCk9wZW5QZXJpb2QSFwoHZnJvbV9tcxgBIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAIgASgDUgd1bnRpbE1zIm4KFFN0YXR1dG9yeURheXNSZXF1ZXN0EhoKCGNhbGVuZGFyGAEgASgJUghjYWxlbmRhchIbCglmcm9tX2RhdGUYAiABKAlSCGZyb21EYXRlEh0KCnVudGlsX2RhdGUYAyABKAlSCXVudGlsRGF0ZSJKChVTdGF0dXRvcnlEYXlzUmVzcG9uc2USMQoEZGF5cxgBIAMoCzIdLmxlY3Rlcm4uY2l0eS52MS5TdGF0dXRvcnlEYXlSBGRheXMijQEKF1B1dFN0YXR1dG9yeURheXNSZXF1ZXN0EhoKCGNhbGVuZGFyGAEgASgJUghjYWxlbmRhchIxCgRkYXlzGAIgAygLMh0ubGVjdGVybi5jaXR5LnYxLlN0YXR1dG9yeURheVIEZGF5cxIjCg1yZW1vdmVkX2RhdGVzGAMgAygJUgxyZW1vdmVkRGF0ZXMiRgoYUHV0U3RhdHV0b3J5RGF5c1Jlc3BvbnNlEhAKA3B1dBgBIAEoDVIDcHV0EhgKB3JlbW92ZWQYAiABKA1SB3JlbW92ZWQiigEKD0Nsb3N1cmVzUmVxdWVzdBIsChJzZXJ2aWNlX3BvaW50X2NvZGUYASABKAlSEHNlcnZpY2VQb2ludENvZGUSGwoJd2l0aF9wYXN0GAIgASgIUgh3aXRoUGFzdBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiYAoQQ2xvc3VyZXNSZXNwb25zZRI0CghjbG9zdXJlcxgBIAMoCzIYLmxlY3Rlcm4uY2l0eS52MS5DbG9zdXJlUghjbG9zdXJlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKGAgoWQW5ub3VuY2VDbG9zdXJlUmVxdWVzdBIuChNzZXJ2aWNlX3BvaW50X2NvZGVzGAEgAygJUhFzZXJ2aWNlUG9pbnRDb2RlcxIfCgticmFuY2hfY29kZRgCIAEoCVIKYnJhbmNoQ29kZRIhCgxsaWJyYXJ5X2NvZGUYAyABKAlSC2xpYnJhcnlDb2RlEhcKB2Zyb21fbXMYBCABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgFIAEoA1IHdW50aWxNcxIWCgZyZWFzb24YBiABKAlSBnJlYXNvbhIsCgV0ZXh0cxgHIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIFdGV4dHMi8gEKFENoYW5nZUNsb3N1cmVSZXF1ZXN0Eh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZBIXCgdmcm9tX21zGAIgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMSFgoGcmVhc29uGAQgASgJUgZyZWFzb24SLAoFdGV4dHMYBSADKAsyFi5sZWN0ZXJuLnR5cGVzLnYxLlRleHRSBXRleHRzEhYKBmZpZWxkcxgGIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YByABKANSD2V4cGVjdGVkVmVyc2lvbiJHChJMaWZ0Q2xvc3VyZVJlcXVlc3QSHQoKY2xvc3VyZV9pZBgBIAEoA1IJY2xvc3VyZUlkEhIKBG5vdGUYAiABKAlSBG5vdGUiNgoVQWR2YW5jZUNsb3N1cmVSZXF1ZXN0Eh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZCKZAQoXTW92ZVNlcnZpY2VQb2ludFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIrCgJ0bxgCIAEoDjIbLmxlY3Rlcm4uY2l0eS52MS5Qb2ludFN0YXRlUgJ0bxISCgRub3RlGAMgASgJUgRub3RlEikKEGV4cGVjdGVkX3ZlcnNpb24YBCABKANSD2V4cGVjdGVkVmVyc2lvbiI/Cg9QYXJ0bmVyc1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yImAKEFBhcnRuZXJzUmVzcG9uc2USNAoIcGFydG5lcnMYASADKAsyGC5sZWN0ZXJuLmNpdHkudjEuUGFydG5lclIIcGFydG5lcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJwoRR2V0UGFydG5lclJlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZSIsChZQYXJ0bmVyU3RhbmRpbmdSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiigEKEVB1dFBhcnRuZXJSZXF1ZXN0EjIKB3BhcnRuZXIYASABKAsyGC5sZWN0ZXJuLmNpdHkudjEuUGFydG5lclIHcGFydG5lchIWCgZmaWVsZHMYAiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24ilgEKEk1vdmVQYXJ0bmVyUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lEi0KAnRvGAIgASgOMh0ubGVjdGVybi5jaXR5LnYxLlBhcnRuZXJTdGF0ZVICdG8SEgoEbm90ZRgDIAEoCVIEbm90ZRIpChBleHBlY3RlZF92ZXJzaW9uGAQgASgDUg9leHBlY3RlZFZlcnNpb24iTgoOSGlzdG9yeVJlcXVlc3QSDgoCaWQYASABKANSAmlkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJiCg9IaXN0b3J5UmVzcG9uc2USNwoHZW50cmllcxgBIAMoCzIdLmxlY3Rlcm4uY2l0eS52MS5IaXN0b3J5RW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IimwEKDk9wZW5pbmdSZXF1ZXN0EiwKEnNlcnZpY2VfcG9pbnRfY29kZRgBIAEoCVIQc2VydmljZVBvaW50Q29kZRIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhoKCWR1ZV9hdF9tcxgDIAEoA1IHZHVlQXRNcxIiCg1lbXB0eV9pZl9ub25lGAQgASgIUgtlbXB0eUlmTm9uZSKqAgoPT3BlbmluZ1Jlc3BvbnNlEigKEHNlcnZpY2VfcG9pbnRfaWQYASABKANSDnNlcnZpY2VQb2ludElkEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSHQoKbGlicmFyeV9pZBgDIAEoA1IJbGlicmFyeUlkEhIKBHpvbmUYBCABKAlSBHpvbmUSIAoMY2xvc2VzX2F0X21zGAUgASgDUgpjbG9zZXNBdE1zEh8KC2JyYW5jaF9uYW1lGAYgASgJUgpicmFuY2hOYW1lEh8KC2JyYW5jaF9jb2RlGAcgASgJUgpicmFuY2hDb2RlEhQKBWxlbmRzGAggASgIUgVsZW5kcxIjCg10YWtlc19yZXR1cm5zGAkgASgIUgx0YWtlc1JldHVybnMizQEKEVBvaW50c05lYXJSZXF1ZXN0EisKBG5lYXIYASABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgRuZWFyEjIKB2FiaWxpdHkYAiABKA4yGC5sZWN0ZXJuLmNpdHkudjEuQWJpbGl0eVIHYWJpbGl0eRIiCg1vbmx5X29wZW5fbm93GAMgASgIUgtvbmx5T3Blbk5vdxIdCgpicmFuY2hfaWRzGAQgAygDUglicmFuY2hJZHMSFAoFbGltaXQYBSABKA1SBWxpbWl0IkgKElBvaW50c05lYXJSZXNwb25zZRIyCgZwb2ludHMYASADKAsyGi5sZWN0ZXJuLmNpdHkudjEuUG9pbnROZWFyUgZwb2ludHMiggEKCVBvaW50TmVhchI6CgVwb2ludBgBIAEoCzIkLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzUgVwb2ludBI5CgdvcGVuaW5nGAIgASgLMh8ubGVjdGVybi5jaXR5LnYxLk9wZW5BdFJlc3BvbnNlUgdvcGVuaW5nIjIKFFRlcm1pbmFsUGxhY2VSZXF1ZXN0EhoKCHRlcm1pbmFsGAEgASgJUgh0ZXJtaW5hbCLEAQoVVGVybWluYWxQbGFjZVJlc3BvbnNlEiwKEnNlcnZpY2VfcG9pbnRfY29kZRgBIAEoCVIQc2VydmljZVBvaW50Q29kZRIfCgticmFuY2hfY29kZRgCIAEoCVIKYnJhbmNoQ29kZRIhCgxsaWJyYXJ5X2NvZGUYAyABKAlSC2xpYnJhcnlDb2RlEjkKB29wZW5pbmcYBCABKAsyHy5sZWN0ZXJuLmNpdHkudjEuT3BlbkF0UmVzcG9uc2VSB29wZW5pbmcq5AkKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJYCg1GSUVMRF9JTlZBTElEEAEaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJeCg9MSUJSQVJZX1VOS05PV04QAhpJirUYRQgFEhjmsqHmnInov5nkuKrlm77kuabppobjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGlicmFyeS4iDGxpYnJhcnlfY29kZRJjCg5CUkFOQ0hfVU5LTk9XThADGk+KtRhLCAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZSIJYnJhbmNoX2lkEmcKFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThAEGkyKtRhICAUSGOayoeaciei/meS4quacjeWKoeeCueOAghofVGhlcmUgaXMgbm8gc3VjaCBzZXJ2aWNlIHBvaW50LiIEY29kZSIDd2h5Ek8KDFpPTkVfVU5LTk9XThAFGj2KtRg5CAMSD+aXtuWMuuaXoOaViOOAghoeVGhhdCBpcyBub3QgYW4gSUFOQSB0aW1lIHpvbmUuIgR6b25lEn4KEFZFUlNJT05fQ09ORkxJQ1QQBhpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSVgoPUEFSVE5FUl9VTktOT1dOEAgaQYq1GD0IBRIY5rKh5pyJ6L+Z5Liq5ZCI5L2c5pa544CCGhlUaGVyZSBpcyBubyBzdWNoIHBhcnRuZXIuIgRuYW1lElkKD0NMT1NVUkVfVU5LTk9XThAJGkSKtRhACAUSFeayoeaciei/measoemXremmhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBjbG9zdXJlLiIKY2xvc3VyZV9pZBJ6Cg1TVEFURV9GT1JCSURTEAoaZ4q1GGMICRIh5b2T5YmN54q25oCB5LiL5LiN6IO96L+Z5qC35YGa44CCGihUaGF0IGNhbid0IGJlIGRvbmUgaW4gaXRzIHByZXNlbnQgc3RhdGUuIgVzdGF0ZSIFZXZlbnQiBG9wZW4SVQoOQ1VSU09SX0lOVkFMSUQQCxpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SgAEKDlRFUk1JTkFMX1RBS0VOEAwabIq1GGgIBhIk6K+l57uI56uv5bey5bGe5LqO5Y+m5LiA5pyN5Yqh54K544CCGi5UaGUgdGVybWluYWwgYmVsb25ncyB0byBhbm90aGVyIHNlcnZpY2UgcG9pbnQuIgh0ZXJtaW5hbCIEY29kZRJgCg1PRkZFUl9VTktOT1dOEAcaTYq1GEkIBRIV5rKh5pyJ6L+Z6aG55pyN5Yqh44CCGihUaGVyZSBpcyBubyBzdWNoIGVudHJ5IG9mIHRoZSBkaXJlY3RvcnkuIgRjb2RlKqUBChBTZXJ2aWNlUG9pbnRLaW5kEiIKHlNFUlZJQ0VfUE9JTlRfS0lORF9VTlNQRUNJRklFRBAAEhAKDFNFUlZJQ0VfREVTSxABEgkKBUtJT1NLEAISCgoGTE9DS0VSEAMSDQoJQk9PS19EUk9QEAQSDAoIQk9PS1NIT1AQBRISCg5TTUFSVF9CT09LQ0FTRRAGEhMKD0NPVVJJRVJfU1RBVElPThAHKpgBCgdBYmlsaXR5EhcKE0FCSUxJVFlfVU5TUEVDSUZJRUQQABIJCgVMRU5EUxABEhEKDVRBS0VTX1JFVFVSTlMQAhILCgdQSUNLX1VQEAMSCQoFU0VMTFMQBBINCglSRUdJU1RFUlMQBRIRCg1UQUtFU19QQVJDRUxTEAYSCgoGUFJJTlRTEAcSEAoMUkVBRElOR19ST09NEAgqYgoKUG9pbnRTdGF0ZRIbChdQT0lOVF9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1BMQU5ORUQQARIOCgpJTl9TRVJWSUNFEAISDQoJU1VTUEVOREVEEAMSCwoHUkVUSVJFRBAEKlsKC0hvbGlkYXlSdWxlEhwKGEhPTElEQVlfUlVMRV9VTlNQRUNJRklFRBAAEhYKEkNMT1NFRF9PTl9IT0xJREFZUxABEhYKElNVTkRBWV9PTl9IT0xJREFZUxACKk0KDVN0YXR1dG9yeUtpbmQSHgoaU1RBVFVUT1JZX0tJTkRfVU5TUEVDSUZJRUQQABILCgdIT0xJREFZEAESDwoLV09SS0lOR19EQVkQAiphCgxDbG9zdXJlU3RhdGUSHQoZQ0xPU1VSRV9TVEFURV9VTlNQRUNJRklFRBAAEg0KCUFOTk9VTkNFRBABEgwKCElOX0ZPUkNFEAISCQoFRU5ERUQQAxIKCgZMSUZURUQQBCpvCgxQYXJ0bmVyU3RhdGUSHQoZUEFSVE5FUl9TVEFURV9VTlNQRUNJRklFRBAAEhIKDlBBUlRORVJfQUNUSVZFEAESFQoRUEFSVE5FUl9TVVNQRU5ERUQQAhIVChFQQVJUTkVSX1dJVEhEUkFXThADMvIfCgRDaXR5EmwKCUxpYnJhcmllcxIhLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJpZXNSZXF1ZXN0GiIubGVjdGVybi5jaXR5LnYxLkxpYnJhcmllc1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESaQoIQnJhbmNoZXMSIC5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoZXNSZXF1ZXN0GiEubGVjdGVybi5jaXR5LnYxLkJyYW5jaGVzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJ4Cg1TZXJ2aWNlUG9pbnRzEiUubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludHNSZXF1ZXN0GiYubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludHNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEosBCgxTZXJ2aWNlUG9pbnQSJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50UmVxdWVzdBokLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzIi+KtRgrCgAKAggBCgIIAgoCCAMKAggEEAEqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThJsCglEaXJlY3RvcnkSIS5sZWN0ZXJuLmNpdHkudjEuRGlyZWN0b3J5UmVxdWVzdBoiLmxlY3Rlcm4uY2l0eS52MS5EaXJlY3RvcnlSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEnoKBk9wZW5BdBIeLmxlY3Rlcm4uY2l0eS52MS5PcGVuQXRSZXF1ZXN0Gh8ubGVjdGVybi5jaXR5LnYxLk9wZW5BdFJlc3BvbnNlIi+KtRgrCgAKAggBCgIIAgoCCAMKAggEEAEqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XThKoAQoLT3BlbmluZ0RheXMSIy5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ0RheXNSZXF1ZXN0GiQubGVjdGVybi5jaXR5LnYxLk9wZW5pbmdEYXlzUmVzcG9uc2UiToq1GEoKAAoCCAEKAggCCgIIAwoCCAQQASoNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XThKHAQoNU3RhdHV0b3J5RGF5cxIlLmxlY3Rlcm4uY2l0eS52MS5TdGF0dXRvcnlEYXlzUmVxdWVzdBomLmxlY3Rlcm4uY2l0eS52MS5TdGF0dXRvcnlEYXlzUmVzcG9uc2UiJ4q1GCMKAAoCCAEKAggCCgIIAwoCCAQQASoNRklFTERfSU5WQUxJRBKQAQoIQ2xvc3VyZXMSIC5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZXNSZXF1ZXN0GiEubGVjdGVybi5jaXR5LnYxLkNsb3N1cmVzUmVzcG9uc2UiP4q1GDsKAAoCCAEKAggCCgIIAwoCCAQQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJRBJvCghQYXJ0bmVycxIgLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyc1JlcXVlc3QaIS5sZWN0ZXJuLmNpdHkudjEuUGFydG5lcnNSZXNwb25zZSIeirUYGgoCCAMKAggEEAEqDkNVUlNPUl9JTlZBTElEEmsKCkdldFBhcnRuZXISIi5sZWN0ZXJuLmNpdHkudjEuR2V0UGFydG5lclJlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuUGFydG5lciIfirUYGwoCCAMKAggEEAEqD1BBUlRORVJfVU5LTk9XThJsCgdIaXN0b3J5Eh8ubGVjdGVybi5jaXR5LnYxLkhpc3RvcnlSZXF1ZXN0GiAubGVjdGVybi5jaXR5LnYxLkhpc3RvcnlSZXNwb25zZSIeirUYGgoCCAMKAggEEAEqDkNVUlNPUl9JTlZBTElEEpoBCgpQdXRMaWJyYXJ5EiIubGVjdGVybi5jaXR5LnYxLlB1dExpYnJhcnlSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkxpYnJhcnkiToq1GEoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0xJQlJBUllfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoKY2l0eS53cml0ZRKnAQoJUHV0QnJhbmNoEiEubGVjdGVybi5jaXR5LnYxLlB1dEJyYW5jaFJlcXVlc3QaFy5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoIl6KtRhaCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSgpjaXR5LndyaXRlEoYCCg9QdXRTZXJ2aWNlUG9pbnQSJy5sZWN0ZXJuLmNpdHkudjEuUHV0U2VydmljZVBvaW50UmVxdWVzdBokLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzIqMBirUYngEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0xJQlJBUllfVU5LTk9XTioOVEVSTUlOQUxfVEFLRU4qDVNUQVRFX0ZPUkJJRFMqDkJSQU5DSF9VTktOT1dOKgxaT05FX1VOS05PV04qFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoKY2l0eS53cml0ZRKSAQoIUHV0T2ZmZXISIC5sZWN0ZXJuLmNpdHkudjEuUHV0T2ZmZXJSZXF1ZXN0GhYubGVjdGVybi5jaXR5LnYxLk9mZmVyIkyKtRhICgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg1PRkZFUl9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSgpjaXR5LndyaXRlEscBChBNb3ZlU2VydmljZVBvaW50EigubGVjdGVybi5jaXR5LnYxLk1vdmVTZXJ2aWNlUG9pbnRSZXF1ZXN0GiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHMiY4q1GF8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoNU1RBVEVfRk9SQklEU0oKY2l0eS53cml0ZRKUAQoQUHV0U3RhdHV0b3J5RGF5cxIoLmxlY3Rlcm4uY2l0eS52MS5QdXRTdGF0dXRvcnlEYXlzUmVxdWVzdBopLmxlY3Rlcm4uY2l0eS52MS5QdXRTdGF0dXRvcnlEYXlzUmVzcG9uc2UiK4q1GCcKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSURKCmNpdHkud3JpdGUSuQEKD0Fubm91bmNlQ2xvc3VyZRInLmxlY3Rlcm4uY2l0eS52MS5Bbm5vdW5jZUNsb3N1cmVSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkNsb3N1cmUiY4q1GF8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTkoKY2l0eS5jbG9zZRKvAQoNQ2hhbmdlQ2xvc3VyZRIlLmxlY3Rlcm4uY2l0eS52MS5DaGFuZ2VDbG9zdXJlUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5DbG9zdXJlIl2KtRhZCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9DTE9TVVJFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDVNUQVRFX0ZPUkJJRFNKCmNpdHkuY2xvc2USmQEKC0xpZnRDbG9zdXJlEiMubGVjdGVybi5jaXR5LnYxLkxpZnRDbG9zdXJlUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5DbG9zdXJlIkuKtRhHCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9DTE9TVVJFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFNKCmNpdHkuY2xvc2USwwEKClB1dFBhcnRuZXISIi5sZWN0ZXJuLmNpdHkudjEuUHV0UGFydG5lclJlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuUGFydG5lciJ3irUYcwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDVNUQVRFX0ZPUkJJRFNKDWNpdHkucGFydG5lcnMSrgEKC01vdmVQYXJ0bmVyEiMubGVjdGVybi5jaXR5LnYxLk1vdmVQYXJ0bmVyUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyImCKtRhcCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDVNUQVRFX0ZPUkJJRFNKDWNpdHkucGFydG5lcnMSbQoPUGFydG5lclN0YW5kaW5nEicubGVjdGVybi5jaXR5LnYxLlBhcnRuZXJTdGFuZGluZ1JlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuUGFydG5lciIXirUYExABKg9QQVJUTkVSX1VOS05PV04SawoOQWR2YW5jZUNsb3N1cmUSJi5sZWN0ZXJuLmNpdHkudjEuQWR2YW5jZUNsb3N1cmVSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkNsb3N1cmUiF4q1GBMQAioPQ0xPU1VSRV9VTktOT1dOEmwKClBvaW50c05lYXISIi5sZWN0ZXJuLmNpdHkudjEuUG9pbnRzTmVhclJlcXVlc3QaIy5sZWN0ZXJuLmNpdHkudjEuUG9pbnRzTmVhclJlc3BvbnNlIhWKtRgREAEqDUZJRUxEX0lOVkFMSUQSfQoNVGVybWluYWxQbGFjZRIlLmxlY3Rlcm4uY2l0eS52MS5UZXJtaW5hbFBsYWNlUmVxdWVzdBomLmxlY3Rlcm4uY2l0eS52MS5UZXJtaW5hbFBsYWNlUmVzcG9uc2UiHYq1GBkQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOEnsKB09wZW5pbmcSHy5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ1JlcXVlc3QaIC5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ1Jlc3BvbnNlIi2KtRgpEAEqFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioOQlJBTkNIX1VOS05PV05KolsKYQoBDBIDAQASGlcgVGhlIGNpdHk6IGl0cyBsaWJyYXJpZXMsIHRoZWlyIGJyYW5jaGVzLCBhbmQgZXZlcnkgcG9pbnQgYXQgd2hpY2ggcmVhZGVycyBhcmUgc2VydmVkLgoKVgoCBgASBAgAegEaSiBUaGUgcGxhY2VzIG9mIHRoZSByZWFkaW5nIHNlcnZpY2UsIGFuZCB0aGUgZGlyZWN0b3J5IG9mIHdoYXQgaXMgb2ZmZXJlZC4KCjAKBAYAAgASBAoCDAMaIiBMaXN0cyB0aGUgbGlicmFyaWVzIG9mIHRoZSBjaXR5LgoKOQoEBgACARIEDgIQAxorIExpc3RzIGJyYW5jaGVzLCBvZiBvbmUgbGlicmFyeSBvciBvZiBhbGwuCgpLCgQGAAICEgQSAhQDGj0gTGlzdHMgc2VydmljZSBwb2ludHMsIG5lYXJlc3QgZmlyc3Qgd2hlcmUgYSBwbGFjZSBpcyBnaXZlbi4KCigKBAYAAgMSBBYCGAMaGiBUZWxscyBvbmUgc2VydmljZSBwb2ludC4KCkQKBAYAAgQSBBoCHAMaNiBMaXN0cyB0aGUgc2VydmljZXMgdGhhdCB0aGUgY2l0eSBvZmZlcnMsIGZvciBwZW9wbGUuCgpkCgQGAAIFEgQeAiADGlYgVGVsbHMgd2hldGhlciBhIHNlcnZpY2UgcG9pbnQgaXMgb3BlbiBhdCBhIG1vbWVudCwgYW5kIHdoZW4gaXQgb3BlbnMgb3IgY2xvc2VzIG5leHQuCgqIAQoEBgACBhIEIgIkAxp6IExpc3RzIHRoZSBkYXlzIG9mIGEgc2VydmljZSBwb2ludCBiZXR3ZWVuIHR3byBkYXRlcywgZWFjaCB3aXRoIGl0cyBob3VycyBhbmQsIHdoZXJlIHRoZXkgYXJlIG5vdCB0aG9zZSBvZiB0aGUgd2Vlaywgd2h5LgoKRQoEBgACBxIEJgIoAxo3IExpc3RzIHN0YXR1dG9yeSBkYXlzIG9mIGEgY2FsZW5kYXIgYmV0d2VlbiB0d28gZGF0ZXMuCgpRCgQGAAIIEgQqAiwDGkMgTGlzdHMgY2xvc3VyZXMgdGhhdCBhcmUgbm90IG92ZXIsIG9mIG9uZSBzZXJ2aWNlIHBvaW50IG9yIG9mIGFsbC4KCh8KBAYAAgkSBC4CMAMaESBMaXN0cyBwYXJ0bmVycy4KCiIKBAYAAgoSBDICNAMaFCBUZWxscyBvbmUgcGFydG5lci4KCl8KBAYAAgsSBDYCOAMaUSBMaXN0cyB3aGF0IGhhcHBlbmVkIHRvIGEgc2VydmljZSBwb2ludCwgYSBjbG9zdXJlIG9yIGEgcGFydG5lciwgdGhlIGxhc3QgZmlyc3QuCgo5CgQGAAIMEgQ6AjwDGisgQWRkcyBvciBjaGFuZ2VzIGEgbGlicmFyeSwgZm91bmQgYnkgY29kZS4KCjgKBAYAAg0SBD4CQAMaKiBBZGRzIG9yIGNoYW5nZXMgYSBicmFuY2gsIGZvdW5kIGJ5IGNvZGUuCgpfCgQGAAIOEgRCAkQDGlEgQWRkcyBvciBjaGFuZ2VzIGEgc2VydmljZSBwb2ludCB3aXRoIGl0cyB6b25lIGFuZCBvcGVuaW5nIGhvdXJzLCBmb3VuZCBieSBjb2RlLgoKVQoEBgACDxIERgJIAxpHIEFkZHMgb3IgY2hhbmdlcyBhbiBlbnRyeSBvZiB0aGUgZGlyZWN0b3J5IG9mIHNlcnZpY2VzLCBmb3VuZCBieSBjb2RlLgoKbAoEBgACEBIESgJMAxpeIE1vdmVzIGEgc2VydmljZSBwb2ludCBpbiBpdHMgbGlmZTogb3BlbnMgaXQsIHN1c3BlbmRzIG9yIHJlc3VtZXMgaXQsIG9yIHJldGlyZXMgaXQgZm9yIGdvb2QuCgpHCgQGAAIREgROAlADGjkgQWRkcywgY2hhbmdlcyBhbmQgcmVtb3ZlcyBzdGF0dXRvcnkgZGF5cyBvZiBhIGNhbGVuZGFyLgoKjQEKBAYAAhISBFICVAMafyBBbm5vdW5jZXMgdGhhdCBzZXJ2aWNlIHBvaW50cyBhcmUgY2xvc2VkIGZyb20gb25lIG1vbWVudCB0byBhbm90aGVyLCB3aGF0ZXZlciB0aGVpciBob3Vycy4gRWFjaCBwb2ludCBpcyB0b2xkIG9mIG9uIHRoZSBmZWVkLgoKaAoEBgACExIEVgJYAxpaIENoYW5nZXMgd2hlbiBhIGNsb3N1cmUgYmVnaW5zIG9yIGVuZHMsIG9yIGl0cyByZWFzb24uIEVhY2ggcG9pbnQgaXMgdG9sZCBvZiBvbiB0aGUgZmVlZC4KClIKBAYAAhQSBFoCXAMaRCBMaWZ0cyBhIGNsb3N1cmUgYmVmb3JlIGl0cyBlbmQuIEVhY2ggcG9pbnQgaXMgdG9sZCBvZiBvbiB0aGUgZmVlZC4KClAKBAYAAhUSBF4CYAMaQiBBZGRzIG9yIGNoYW5nZXMgYSBwYXJ0bmVyLCBmb3VuZCBieSB0aGUgbmFtZSBpbiBpdHMgY2VydGlmaWNhdGUuCgqRAQoEBgACFhIEYgJkAxqCASBNb3ZlcyBhIHBhcnRuZXIgaW4gaXRzIGxpZmU6IHN1c3BlbmRzIG9yIHJlc3VtZXMgaXQsIG9yIHdpdGhkcmF3cyBpdCBmb3IgZ29vZC4gTm8gY2FsbCBvZiBpdCBiZWdpbnMgb25jZSB0aGlzIGhhcyBiZWVuIGFuc3dlcmVkLgoKWQoEBgACFxIEZgJoAxpLIE90aGVyIHBsdWdpbnM6IGEgcGFydG5lcidzIHN0YXRlIGFuZCB0aGUgc2VydmljZSBwb2ludHMgdGhhdCBpdCBhY3RzIGZvci4KCmMKBAYAAhgSBGoCbAMaVSBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBjbG9zdXJlOiBiZWdpbnMgaXQgYXQgaXRzIHRpbWUsIGFuZCBlbmRzIGl0LgoKiAEKBAYAAhkSBG4CcAMaeiBFbnRyeTogc2VydmljZSBwb2ludHMgbmVhciBhIHBsYWNlIHRoYXQgYXJlIGluIHNlcnZpY2UsIHRoZSBuZWFyZXN0IGZpcnN0LiBDb3N0cyB0aGUgc2FtZSBob3dldmVyIG1hbnkgdGhlcmUgYXJlIGluIGFsbC4KCkkKBAYAAhoSBHICdAMaOyBFbnRyeTogd2hlcmUgYSB0ZXJtaW5hbCBzdGFuZHMsIGFuZCB3aGV0aGVyIHRoYXQgaXMgb3Blbi4KCqsBCgQGAAIbEgR3AnkDGpwBIE90aGVyIHBsdWdpbnM6IHRoZSBicmFuY2ggYW5kIGhvdXJzIG9mIHRoZSBzZXJ2aWNlIHBvaW50IHdob3NlIHRlcm1pbmFsIGhhcyB0aGlzIG5hbWUsIGFuZAogdGhlIGVuZCBvZiB0aGUgb3BlbmluZyBkYXkgb24gd2hpY2ggc29tZXRoaW5nIGZhbGxzIGR1ZSB0aGVyZS4KCo8BCgIFABIFfwCNAQEaEyBXaHkgQ2l0eSByZWZ1c2VzLgoybSBSaWdodHMgb2Ygc3RhZmY6IGNpdHkud3JpdGUgZm9yIHBsYWNlcyBhbmQgdGhlaXIgZGF5cywgY2l0eS5jbG9zZSBmb3IgY2xvc3VyZXMsIGNpdHkucGFydG5lcnMgZm9yIHBhcnRuZXJzLgoKTAoEBAACARIEkgECEho+IE91dHNpZGUgY29kZSwgYW4gSVNJTCB3aGVyZSB0aGVyZSBpcyBvbmU6ICJDTi00NDAzMDAtMS1TWkwiLgoKJwoEBAACAxIElQECFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgonCgQEAQIGEgSgAQIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCigKAgUBEgakAQCvAQEaGiBXaGF0IGEgc2VydmljZSBwb2ludCBpcy4KCiUKBAUBAgESBKcBAhMaFyBUaGUgZGVzayBvZiBhIGJyYW5jaC4KCjMKBAUBAgYSBK0BAhUaJSBBIGNhYmluZXQgdGhhdCBrbm93cyB3aGF0IGlzIGluIGl0LgoKNgoCBQISBrIBAMEBARooIFdoYXQgYSBzZXJ2aWNlIHBvaW50IGRvZXMgZm9yIHJlYWRlcnMuCgo9CgQFAgIDEgS3AQIOGi8gS2VlcHMgd2hhdCB3YXMgb3JkZXJlZCB1bnRpbCBpdCBpcyBwaWNrZWQgdXAuCgpFCgQFAgIEEgS5AQIMGjcgU2VsbHMsIG9yIGhhcyBib29rcyBjaG9zZW4gdGhhdCB0aGUgbGlicmFyeSBwYXlzIGZvci4KCjIKBAUCAgUSBLsBAhAaJCBNYWtlcyBjYXJkcyBhbmQgcmVnaXN0ZXJzIHJlYWRlcnMuCgosCgQFAgIGEgS9AQIUGh4gVGFrZXMgcGFyY2VscyBmb3IgYSBjb3VyaWVyLgoKJgoEBQICCBIEwAECExoYIEhhcyBwbGFjZXMgdG8gcmVhZCBhdC4KCjUKAgUDEgbEAQDKAQEaJyBXaGVyZSBhIHNlcnZpY2UgcG9pbnQgaXMgaW4gaXRzIGxpZmUuCgpHCgIFBBIGzQEA0wEBGjkgV2hhdCBhIHNlcnZpY2UgcG9pbnQgZG9lcyBvbiBhIGhvbGlkYXkgb2YgaXRzIGNhbGVuZGFyLgoKOgoEBQQCABIEzwECHxosIEl0IGlzIG9wZW4gYXMgb24gYW55IHN1Y2ggZGF5IG9mIHRoZSB3ZWVrLgoKKwoEBQQCAhIE0gECGRodIEl0IGhhcyB0aGUgaG91cnMgb2YgU3VuZGF5LgoKVgoCBAISBtYBAN0BARpIIEEgZGF5IG9uIHdoaWNoIGEgc2VydmljZSBwb2ludCBoYXMgb3RoZXIgaG91cnMgdGhhbiB0aG9zZSBvZiB0aGUgd2Vlay4KCiQKBAQCAgASBNgBAhIaFiAiMjAyNi0xMC0wMSIsIGxvY2FsLgoKIwoEBAICARIE2gECHhoVIE5vbmU6IGl0IGlzIGNsb3NlZC4KCikKBAQCAgISBNwBAhIaGyBGb3IgcGVvcGxlOiAiTG9uZyBuaWdodCIuCgpBCgIEAxIG4AEA4wEBGjMgQSBwYXJ0IG9mIGEgZGF5LCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKTgoEBAQCAhIE6QECEhpAIFRoZSBuYW1lIGluIHRoZSBjZXJ0aWZpY2F0ZSBvZiBpdHMgdGVybWluYWw6ICJraW9zay1mdXRpYW4tMSIuCgomCgQEBAIGEgTuAQISGhggSUFOQSwgIkFzaWEvU2hhbmdoYWkiLgoKQAoEBAQCCBIE8QECIxoyIExvY2FsIGRhdGVzIG9uIHdoaWNoIGl0IGlzIGNsb3NlZCwgIjIwMjYtMTAtMDEiLgoKTgoEBAQCCxIE9QECHhpAIFdpdGggYSBwbGFjZSBpbiB0aGUgcmVxdWVzdDogbWV0cmVzIHRvIGl0LCBpbiBhIHN0cmFpZ2h0IGxpbmUuCgonCgQEBAINEgT4AQIVGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KClsKBAQEAg8SBPsBAiIaTSBBc2NlbmRpbmc7IExFTkRTIGFuZCBUQUtFU19SRVRVUk5TIGFyZSBpbiBgbGVuZHNgIGFuZCBgdGFrZXNfcmV0dXJuc2AsIHRvby4KClUKBAQEAhASBP0BAhcaRyBIb3cgbWFueSBpdGVtcyBvciBwYXJjZWxzIGl0IGhvbGRzOyAwOiBub3Qga25vd24sIG9yIHdpdGhvdXQgYSBib3VuZC4KCjoKBAQEAhISBIACAiwaLCBUaGUgbmFtZSBhbmQgaG93IHRvIGZpbmQgaXQsIGluIGxhbmd1YWdlcy4KCmYKBAQEAhUSBIQCAiEaWCBOYW1lcyBpbiBjZXJ0aWZpY2F0ZXMgb2YgdGVybWluYWxzIHRoYXQgc3RhbmQgYXQgaXQsIGJlc2lkZXMgdGhlIG9uZSB0aGF0IGlzIGl0cyBjb2RlLgoKUAoEBAQCFhIEhgICFxpCIFRoZSBjYWxlbmRhciBvZiBzdGF0dXRvcnkgZGF5cyB0aGF0IGl0IGtlZXBzLCAiQ04iOyBlbXB0eTogbm9uZS4KCi0KBAQFAgASBI0CAhIaHyBTdGFibGUgYW5kIHNob3J0OiAiZGVsaXZlcnkiLgoKUQoEBAUCAxIEkQICFRpDIFRoZSB3aXJlIHNlcnZpY2UgYmVoaW5kIGl0LCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbiIuCgonCgQEBQIEEgSTAgIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCjMKAgUFEgaXAgCcAgEaJSBXaGF0IGEgZGF5IG9mIGEgY2FsZW5kYXIgaXMgYnkgbGF3LgoKYgoEBQUCAhIEmwICEhpUIEEgZGF5IGF0IHRoZSB3ZWVrZW5kIG9uIHdoaWNoIHBlb3BsZSB3b3JrLCBzaW5jZSBhIGRheSBvZiB0aGUgd2VlayBpcyBmcmVlIGZvciBpdC4KChwKBAQGAgASBKACAhIaDiAiMjAyNi0xMC0wMSIKCmIKBAQGAgMSBKQCAhYaVCBPZiBhIHdvcmtpbmcgZGF5OiB0aGUgZGF5IG9mIHRoZSB3ZWVrIHdob3NlIGhvdXJzIGNvdW50LCAxIGlzIE1vbmRheTsgMCBpcyBNb25kYXkuCgoyCgQEBgIEEgSmAgIUGiQgV2hvIHNheXMgc286ICLlm73liqHpmaLlip7lhazljoUiLgoKLwoCBQYSBqoCALMCARohIFdoZXJlIGEgY2xvc3VyZSBpcyBpbiBpdHMgbGlmZS4KCiEKBAUGAgESBK0CAhAaEyBJdCBoYXMgbm90IGJlZ3VuLgoKGwoEBQYCAxIEsAICDBoNIEl0IGlzIG92ZXIuCgotCgQFBgIEEgSyAgINGh8gSXQgd2FzIGxpZnRlZCBiZWZvcmUgaXRzIGVuZC4KCkMKAgQHEga2AgDCAgEaNSBBbiBlbWVyZ2VuY3kgY2xvc3VyZSBvZiBvbmUgb3IgbW9yZSBzZXJ2aWNlIHBvaW50cy4KCjwKBAQHAgISBLoCAhUaLiBUaGUgZmlyc3QgbW9tZW50IGFmdGVyIGl0OyAwOiBub3Qga25vd24geWV0LgoKPwoEBAcCBhIEvwICKhoxIENvZGVzIG9mIHRoZSBwb2ludHMgdGhhdCBpdCB0b3VjaGVzLCBhc2NlbmRpbmcuCgonCgQEBwIHEgTBAgIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCoACCgIECBIGxgIAzwIBGvEBIFdoYXQgdGhlIGZlZWQgdGVsbHMgb2YgYSBjbG9zdXJlIGF0IG9uZSBwb2ludDogdG9waWMgImNpdHkuY2xvc3VyZSIsIHN1YmplY3QgInNlcnZpY2VfcG9pbnQ6SUQiLCBraW5kIGFubm91bmNlZCwgY2hhbmdlZCwgYmVndW4sIGVuZGVkIG9yCiBsaWZ0ZWQuIFdoYXQgZmFsbHMgZHVlIG9yIHdhaXRzIGZvciBwaWNrLXVwIGF0IHRoZSBwb2ludCBtZWFud2hpbGUgaXMgZm9yIHdob2V2ZXIgb3ducyB0aGF0IHRvIG1vdmUuCgohCgQECAIEEgTMAgIVGhMgMDogbm90IGtub3duIHlldC4KCi8KAgUHEgbSAgDXAgEaISBXaGVyZSBhIHBhcnRuZXIgaXMgaW4gaXRzIGxpZmUuCgpuCgIECRIG2gIA7wIBGmAgQSBib29rc2hvcCwgYSBjb3VyaWVyLCB0aGUgaG9zdCBvZiBhIG1pbmktcHJvZ3JhbTogd2hvZXZlciBjYWxscyB3aXRoIGEgcGFydG5lcidzIGNlcnRpZmljYXRlLgoKLAoEBAkCARIE3QICEhoeIFRoZSBuYW1lIGluIGl0cyBjZXJ0aWZpY2F0ZS4KChsKBAQJAgISBN8CAhMaDSBGb3IgcGVvcGxlLgoKqQEKBAQJAgUSBOQCAh4amgEgTWV0aG9kcyB0aGF0IGl0IG1heSBjYWxsLCAibGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlcnMvU2lnbkluIiwgb3IgYmVnaW5uaW5ncywgImxlY3Rlcm4ucmVhZGVycy4qIjsgbm9uZTogYWxsIHRoYXQgdGhlIG1ldGhvZHMnIHJ1bGVzCiBhbGxvdyB0byBwYXJ0bmVycy4KCmgKBAQJAgYSBOYCAh0aWiBUaG9zZSBvZiBpdHMgb3duIHRvcGljcyB0aGF0IGl0IG1heSBmb2xsb3csICJkZWxpdmVyeS5vcmRlciIgb3IgImRlbGl2ZXJ5LioiOyBub25lOiBhbGwuCgo9CgQECQIHEgToAgIqGi8gQ29kZXMgb2YgdGhlIHNlcnZpY2UgcG9pbnRzIHRoYXQgaXQgYWN0cyBmb3IuCgpUCgQECQIIEgTqAgIeGkYgSG93IG1hbnkgY2FsbHMgYSBzZWNvbmQgZWFjaCBkYWVtb24gdGFrZXM7IDA6IGFzIG1hbnkgYXMgdGhlcmUgY29tZS4KCiUKBAQJAgkSBOwCAhYaFyBXaG9tIHRvIGFzayBhYm91dCBpdC4KCicKBAQJAgoSBO4CAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKTgoCBAoSBvICAPwCARpAIEEgbW92ZSBpbiB0aGUgbGlmZSBvZiBhIHNlcnZpY2UgcG9pbnQsIGEgY2xvc3VyZSBvciBhIHBhcnRuZXIuCgokCgQEDQIAEgSEAwIXGhYgMDogb2YgYWxsIGxpYnJhcmllcy4KCiMKBAQPAgASBIsDAhYaFSAwOiBvZiBhbGwgYnJhbmNoZXMuCgo6CgQEDwIEEgSQAwITGiwgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDUwLCB0aGUgbW9zdCBpcyA1MDAuCgokCgQEDwIFEgSSAwIXGhYgMDogb2YgYWxsIGxpYnJhcmllcy4KCioKBAQPAgYSBJQDAhwaHCBVbnNwZWNpZmllZDogb2YgYWxsIGtpbmRzLgoKWgoEBA8CBxIElgMCFhpMIFVuc3BlY2lmaWVkOiB3aGF0ZXZlciB0aGV5IGRvLiBFbHNlIHRob3NlIHRoYXQgYXJlIGluIHNlcnZpY2UgYW5kIGRvIHRoaXMuCgo4CgQEDwIIEgSYAwIXGiogV2l0aCB0aG9zZSB0aGF0IGFyZSBwbGFubmVkIGFuZCByZXRpcmVkLgoKcgoEBBQCAhIEqAMCHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBQCAxIEqgMCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQVAgUSBLMDAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQVAgYSBLUDAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpyCgQEFgIKEgTDAwIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEFgILEgTFAwIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKZwoEBBYCDBIExwMCGxpZIFdob3NlIGl0IGlzOyBlbXB0eTogdGhhdCBvZiBpdHMgYnJhbmNoLiBXaGF0IGxlbmRzIG9yIHRha2VzIHJldHVybnMgc3RhbmRzIGF0IGEgYnJhbmNoLgoKlAEKBAQWAg0SBMkDAiIahQEgV2l0aCBgZmllbGRzYCB0aGF0IG5hbWUgImFiaWxpdGllcyI6IGFsbCBvZiB0aGVtLiBXaXRob3V0IGZpZWxkcywgTEVORFMgYW5kIFRBS0VTX1JFVFVSTlMgbWF5IHN0YW5kIGluIGBsZW5kc2AgYW5kIGB0YWtlc19yZXR1cm5zYC4KClEKBAQWAhYSBNMDAhQaQyBBIG5ldyBwb2ludCBpcyBvbmx5IHBsYW5uZWQ7IE1vdmVTZXJ2aWNlUG9pbnQgcHV0cyBpdCBpbiBzZXJ2aWNlLgoKKAoEBBcCABIE1wMCEhoaIEl0cyB2ZXJzaW9uIGlzIG5vdCByZWFkLgoKdgoEBBcCARIE2QMCHRpoIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBpbiBPZmZlcjsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQXAgISBNsDAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoXCgQEGAIBEgTgAwISGgkgMDogbm93LgoKZgoEBBkCARIE5QMCGRpYIFdoZW4gaXQgY2xvc2VzLCB3aGVyZSBpdCBpcyBvcGVuOyAwOiBpdCBpcyBub3QsIG9yIG5ldmVyIGNsb3NlcyBhcyBmYXIgYXMgaXQgaXMga25vd24uCgpkCgQEGQICEgTnAwIYGlYgV2hlbiBpdCBvcGVucywgd2hlcmUgaXQgaXMgbm90IG9wZW47IDA6IGl0IGlzLCBvciBuZXZlciBvcGVucyBhcyBmYXIgYXMgaXQgaXMga25vd24uCgpeCgQEGgIAEgTsAwIgGlAgVGhlIHNlcnZpY2UgcG9pbnQgYnkgaXRzIGNvZGUsIG9yLCB3aGVyZSB0aGF0IGlzIGVtcHR5LCBhIGRlc2sgb2YgdGhpcyBicmFuY2guCgo8CgQEGgICEgTvAwIXGi4gTG9jYWwgZGF0ZXMsIGJvdGggY291bnRlZDogYXQgbW9zdCA0MDAgZGF5cy4KCi8KBAQbAgESBPUDAhcaISBPbiBob3cgbWFueSBvZiB0aGVtIGl0IGlzIG9wZW4uCgojCgQEHAIBEgT7AwIiGhUgTm9uZTogaXQgaXMgY2xvc2VkLgoKgwEKBAQcAgISBP0DAhEadSBXaHkgdGhlIGhvdXJzIGFyZSBub3QgdGhvc2Ugb2YgdGhlIHdlZWs6ICJjbG9zZWQiLCAic3BlY2lhbCIsICJob2xpZGF5IiwgIndvcmtpbmdfZGF5IiwgImNsb3N1cmUiOyBlbXB0eTogdGhleSBhcmUuCgoqCgQEHQIBEgSDBAIVGhwgVGhlIGZpcnN0IG1vbWVudCBhZnRlciBpdC4KCjUKBAQeAgESBIgEAhcaJyBCb3RoIGNvdW50ZWQ7IGVtcHR5OiB3aXRob3V0IGEgYm91bmQuCgoeCgQEHwIAEgSNBAIhGhAgQXQgbW9zdCAxLDAwMC4KCkIKBAQgAgESBJIEAiEaNCBBdCBtb3N0IDQwMC4gT25lIHRoYXQgaXMgdGhlcmUgdGFrZXMgdGhlc2UgdmFsdWVzLgoKRwoEBCACAhIElAQCJBo5IERhdGVzIHRoYXQgYXJlIG5vIHN0YXR1dG9yeSBkYXlzIGFueSBtb3JlLCBhdCBtb3N0IDQwMC4KCiUKBAQiAgASBJwEAiAaFyBFbXB0eTogb2YgYWxsIHBvaW50cy4KCikKBAQiAgESBJ4EAhUaGyBXaXRoIHRob3NlIHRoYXQgYXJlIG92ZXIuCgo6CgQEIgICEgSgBAITGiwgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgprCgQEJAIAEgSpBAIqGl0gUG9pbnRzIGJ5IHRoZWlyIGNvZGVzLCB0aG9zZSBvZiBhIGJyYW5jaCwgb3IgdGhvc2Ugb2YgYSBsaWJyYXJ5OiBhdCBsZWFzdCBvbmUgb2YgdGhlIHRocmVlLgoKFwoEBCQCAxIErQQCFBoJIDA6IG5vdy4KCiEKBAQkAgQSBK8EAhUaEyAwOiBub3Qga25vd24geWV0LgoKgwEKBAQlAgUSBLoEAh0adSBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTogZnJvbV9tcyBvbmx5IGJlZm9yZSBpdCBoYXMgYmVndW4uIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBCUCBhIEvAQCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCisKBAQoAgMSBMoEAh0aHSAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCjoKBAQpAgASBM4EAhMaLCBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCjsKBAQtAgASBN0EAhYaLSBJdHMgbnVtYmVyLCBzdGF0ZSBhbmQgdmVyc2lvbiBhcmUgbm90IHJlYWQuCgp4CgQELQIBEgTfBAIdGmogVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGluIFBhcnRuZXI7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQELQICEgThBAIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKwoEBC4CAxIE6AQCHRodIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKTAoEBC8CABIE7AQCDxo+IEl0cyBudW1iZXI6IHRoYXQgb2YgYSBzZXJ2aWNlIHBvaW50LCBhIGNsb3N1cmUgb3IgYSBwYXJ0bmVyLgoKOgoEBC8CARIE7gQCExosIEF0IG1vc3Qgc28gbWFueTsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKXgoEBDECABIE9wQCIBpQIFRoZSBzZXJ2aWNlIHBvaW50IGJ5IGl0cyBjb2RlLCBvciwgd2hlcmUgdGhhdCBpcyBlbXB0eSwgYSBkZXNrIG9mIHRoaXMgYnJhbmNoLgoKxAEKBAQxAgISBPsEAhYatQEgQSBtb21lbnQ7IHRoZSBhbnN3ZXIncyBjbG9zaW5nIHRpbWUgaXMgdGhlIGVuZCBvZiB0aGUgZmlyc3Qgb3BlbmluZyBkYXkgdGhhdCBkb2VzIG5vdCBlbmQgYmVmb3JlIGl0LiAwOiBub25lIGlzCiBhc2tlZCBmb3IsIGFuZCB3aGV0aGVyIHRoZSBwb2ludCBldmVyIG9wZW5zIGFnYWluIGRvZXMgbm90IG1hdHRlci4KCnQKBAQxAgMSBP0EAhkaZiBXaGVyZSB0aGUgYnJhbmNoIGhhcyBubyBwb2ludCwgb3IgdGhlIHBvaW50IG5ldmVyIG9wZW5zIGFnYWluOiBhbiBlbXB0eSBhbnN3ZXIgaW5zdGVhZCBvZiBhIHJlZnVzYWwuCgqSAQoEBDICBBIEhgUCGRqDASBXaGVuIHRoZSBwb2ludCBjbG9zZXMgb24gdGhlIGR1ZSBkYXksIG9yIHRoZSBlbmQgb2YgdGhhdCBkYXkgKDIzOjU5OjU5Ljk5OSkgd2hlcmUgaXQgbmV2ZXIgY2xvc2VzLiAwIHdoZXJlIGl0IHdhcwogbm90IGFza2VkIGZvci4KClkKBAQyAgcSBIoFAhEaSyBXaGV0aGVyIHRoZSBwb2ludCBsZW5kcyBhbmQgdGFrZXMgcmV0dXJuczogaXQgaXMgYWJsZSB0bywgYW5kIGluIHNlcnZpY2UuCgouCgQEMwIBEgSQBQIWGiAgVW5zcGVjaWZpZWQ6IHdoYXRldmVyIHRoZXkgZG8uCgpJCgQEMwIDEgSTBQIgGjsgT25seSBwb2ludHMgb2YgdGhlc2UgYnJhbmNoZXMsIGF0IG1vc3QgMjAwOyBub25lOiBvZiBhbGwuCgooCgQEMwIEEgSVBQITGhogMCBpcyAxMCwgdGhlIG1vc3QgaXMgNTAuCgp+CgQENQIAEgScBQIgGnAgV2l0aG91dCB3aGF0IHN0YW5kcyBpbiBvdGhlciB0YWJsZXM6IGhvdXJzLCBkYXlzLCB0ZXJtaW5hbHMsIHRleHRzLCBhbmQgYWJpbGl0aWVzIGJ1dCBMRU5EUyBhbmQgVEFLRVNfUkVUVVJOUy4KCkIKBAQ1AgESBJ4FAh0aNCBBcyBPcGVuQXQgdGVsbHMgaXQsIGxvb2tpbmcgYXQgbW9zdCA2MCBkYXlzIGFoZWFkLgoKLAoEBDYCABIEogUCFhoeIFRoZSBuYW1lIGluIGl0cyBjZXJ0aWZpY2F0ZS4KCjQKBAQ3AgESBKcFAhkaJiBFbXB0eSwgYm90aDogaXQgc3RhbmRzIGF0IG5vIGJyYW5jaC4KCkIKBAQ3AgMSBKoFAh0aNCBBcyBPcGVuQXQgdGVsbHMgaXQsIGxvb2tpbmcgYXQgbW9zdCA2MCBkYXlzIGFoZWFkLgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// The daemon itself, by a timer for each closure: begins it at its time, and ends it.
        public static let advanceClosure = TimerMethod<City.AdvanceClosureRequest>(City.description.methods[24])
    }
}
