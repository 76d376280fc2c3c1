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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqQGChxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvEhBsZWN0ZXJuLnR5cGVzLnYxIkEKBVBsYWNlEhoKCGxhdGl0dWRlGAEgASgBUghsYXRpdHVkZRIcCglsb25naXR1ZGUYAiABKAFSCWxvbmdpdHVkZSI2CgRUZXh0EhoKCGxhbmd1YWdlGAEgASgJUghsYW5ndWFnZRISCgR0ZXh0GAIgASgJUgR0ZXh0IkQKBU1vbmV5Eh8KC21pbm9yX3VuaXRzGAEgASgDUgptaW5vclVuaXRzEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJoCghPcGVuVGltZRIYCgd3ZWVrZGF5GAEgASgNUgd3ZWVrZGF5Eh8KC2Zyb21fbWludXRlGAIgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoDVILdW50aWxNaW51dGVKvgMKLwoBDBIDAQASGiUgVmFsdWVzIHRoYXQgc2V2ZXJhbCBzZXJ2aWNlcyBzaGFyZS4KCjcKAgQAEgQFAAgBGisgQSBwb2ludCBvbiB0aGUgZWFydGgsIFdHUy04NCwgaW4gZGVncmVlcy4KCjAKAgQBEgQLAA8BGiQgQSB0ZXh0IGZvciBwZW9wbGUgaW4gb25lIGxhbmd1YWdlLgoKIQoEBAECABIDDQIWGhQgQkNQIDQ3LCAiemgtSGFucyIuCgpLCgIEAhIEEgAWARo/IEFuIGFtb3VudCBvZiBtb25leSBpbiB0aGUgY3VycmVuY3kncyBtaW5vciB1bml0IChmZW4sIGNlbnRzKS4KCh8KBAQCAgESAxUCFhoSIElTTyA0MjE3LCAiQ05ZIi4KCloKAgQDEgQZAB4BGk4gQSBwYXJ0IG9mIG9uZSBkYXkgaW4gd2hpY2ggYSBwb2ludCBpcyBvcGVuLCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKMwoEBAMCABIDGwIVGiYgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5IChJU08gODYwMSkuCmIGcHJvdG8zCqTTAQoabGVjdGVybi9jaXR5L3YxL2NpdHkucHJvdG8SD2xlY3Rlcm4uY2l0eS52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvImoKB0xpYnJhcnkSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEhIKBGNvZGUYAiABKAlSBGNvZGUSEgoEbmFtZRgDIAEoCVIEbmFtZRIYCgd2ZXJzaW9uGAQgASgDUgd2ZXJzaW9uIs8BCgZCcmFuY2gSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEY29kZRgDIAEoCVIEY29kZRISCgRuYW1lGAQgASgJUgRuYW1lEhgKB2FkZHJlc3MYBSABKAlSB2FkZHJlc3MSLQoFcGxhY2UYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLlBsYWNlUgVwbGFjZRIYCgd2ZXJzaW9uGAcgASgDUgd2ZXJzaW9uImUKClNwZWNpYWxEYXkSEgoEZGF0ZRgBIAEoCVIEZGF0ZRIvCgVob3VycxgCIAMoCzIZLmxlY3Rlcm4uY2l0eS52MS5EYXlIb3Vyc1IFaG91cnMSEgoEbmFtZRgDIAEoCVIEbmFtZSJOCghEYXlIb3VycxIfCgtmcm9tX21pbnV0ZRgBIAEoDVIKZnJvbU1pbnV0ZRIhCgx1bnRpbF9taW51dGUYAiABKA1SC3VudGlsTWludXRlIsYHChNTZXJ2aWNlUG9pbnREZXRhaWxzEigKEHNlcnZpY2VfcG9pbnRfaWQYASABKANSDnNlcnZpY2VQb2ludElkEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSEgoEY29kZRgDIAEoCVIEY29kZRISCgRuYW1lGAQgASgJUgRuYW1lEjUKBGtpbmQYBSABKA4yIS5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50S2luZFIEa2luZBItCgVwbGFjZRgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhIKBHpvbmUYByABKAlSBHpvbmUSMAoFaG91cnMYCCADKAsyGi5sZWN0ZXJuLnR5cGVzLnYxLk9wZW5UaW1lUgVob3VycxIhCgxjbG9zZWRfZGF0ZXMYCSADKAlSC2Nsb3NlZERhdGVzEhQKBWxlbmRzGAogASgIUgVsZW5kcxIjCg10YWtlc19yZXR1cm5zGAsgASgIUgx0YWtlc1JldHVybnMSJwoPZGlzdGFuY2VfbWV0cmVzGAwgASgNUg5kaXN0YW5jZU1ldHJlcxIZCghvcGVuX25vdxgNIAEoCFIHb3Blbk5vdxIYCgd2ZXJzaW9uGA4gASgDUgd2ZXJzaW9uEh0KCmxpYnJhcnlfaWQYDyABKANSCWxpYnJhcnlJZBI2CglhYmlsaXRpZXMYECADKA4yGC5sZWN0ZXJuLmNpdHkudjEuQWJpbGl0eVIJYWJpbGl0aWVzEhoKCGNhcGFjaXR5GBEgASgNUghjYXBhY2l0eRIYCgdhZGRyZXNzGBIgASgJUgdhZGRyZXNzEiwKBW5hbWVzGBMgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgVuYW1lcxI2CgpkaXJlY3Rpb25zGBQgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgpkaXJlY3Rpb25zEjEKBXN0YXRlGBUgASgOMhsubGVjdGVybi5jaXR5LnYxLlBvaW50U3RhdGVSBXN0YXRlEhwKCXRlcm1pbmFscxgWIAMoCVIJdGVybWluYWxzEhoKCGNhbGVuZGFyGBcgASgJUghjYWxlbmRhchI4Cghob2xpZGF5cxgYIAEoDjIcLmxlY3Rlcm4uY2l0eS52MS5Ib2xpZGF5UnVsZVIIaG9saWRheXMSPgoMc3BlY2lhbF9kYXlzGBkgAygLMhsubGVjdGVybi5jaXR5LnYxLlNwZWNpYWxEYXlSC3NwZWNpYWxEYXlzIoUBCgVPZmZlchISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSIAoLZGVzY3JpcHRpb24YAyABKAlSC2Rlc2NyaXB0aW9uEhgKB3NlcnZpY2UYBCABKAlSB3NlcnZpY2USGAoHdmVyc2lvbhgFIAEoA1IHdmVyc2lvbiKdAQoMU3RhdHV0b3J5RGF5EhIKBGRhdGUYASABKAlSBGRhdGUSMgoEa2luZBgCIAEoDjIeLmxlY3Rlcm4uY2l0eS52MS5TdGF0dXRvcnlLaW5kUgRraW5kEhIKBG5hbWUYAyABKAlSBG5hbWUSGQoId29ya3NfYXMYBCABKA1SB3dvcmtzQXMSFgoGc291cmNlGAUgASgJUgZzb3VyY2UioQIKB0Nsb3N1cmUSHQoKY2xvc3VyZV9pZBgBIAEoA1IJY2xvc3VyZUlkEhcKB2Zyb21fbXMYAiABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbhIsCgV0ZXh0cxgFIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIFdGV4dHMSMwoFc3RhdGUYBiABKA4yHS5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZVN0YXRlUgVzdGF0ZRIuChNzZXJ2aWNlX3BvaW50X2NvZGVzGAcgAygJUhFzZXJ2aWNlUG9pbnRDb2RlcxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uIvcBCg5DbG9zdXJlQXRQb2ludBIdCgpjbG9zdXJlX2lkGAEgASgDUgljbG9zdXJlSWQSKAoQc2VydmljZV9wb2ludF9pZBgCIAEoA1IOc2VydmljZVBvaW50SWQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIXCgdmcm9tX21zGAQgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYBSABKANSB3VudGlsTXMSFgoGcmVhc29uGAYgASgJUgZyZWFzb24SMwoFc3RhdGUYByABKA4yHS5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZVN0YXRlUgVzdGF0ZSL3AgoHUGFydG5lchIdCgpwYXJ0bmVyX2lkGAEgASgDUglwYXJ0bmVySWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSLgoGdGl0bGVzGAQgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgZ0aXRsZXMSMwoFc3RhdGUYBSABKA4yHS5sZWN0ZXJuLmNpdHkudjEuUGFydG5lclN0YXRlUgVzdGF0ZRIYCgdtZXRob2RzGAYgAygJUgdtZXRob2RzEhYKBnRvcGljcxgHIAMoCVIGdG9waWNzEi4KE3NlcnZpY2VfcG9pbnRfY29kZXMYCCADKAlSEXNlcnZpY2VQb2ludENvZGVzEigKEGNhbGxzX3Blcl9zZWNvbmQYCSABKA1SDmNhbGxzUGVyU2Vjb25kEhgKB2NvbnRhY3QYCiABKAlSB2NvbnRhY3QSGAoHdmVyc2lvbhgLIAEoA1IHdmVyc2lvbiLtAQoMSGlzdG9yeUVudHJ5Eh0KCmhpc3RvcnlfaWQYASABKANSCWhpc3RvcnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SJAoOcmVjb3JkZWRfYXRfbXMYBSABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YBiABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgHIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAggASgJUgZtZXRob2QSEgoEbm90ZRgJIAEoCVIEbm90ZSISChBMaWJyYXJpZXNSZXF1ZXN0IksKEUxpYnJhcmllc1Jlc3BvbnNlEjYKCWxpYnJhcmllcxgBIAMoCzIYLmxlY3Rlcm4uY2l0eS52MS5MaWJyYXJ5UglsaWJyYXJpZXMiMAoPQnJhbmNoZXNSZXF1ZXN0Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZCJHChBCcmFuY2hlc1Jlc3BvbnNlEjMKCGJyYW5jaGVzGAEgAygLMhcubGVjdGVybi5jaXR5LnYxLkJyYW5jaFIIYnJhbmNoZXMi9QIKFFNlcnZpY2VQb2ludHNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSKwoEbmVhchgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBG5lYXISIgoNb25seV9vcGVuX25vdxgDIAEoCFILb25seU9wZW5Ob3cSLgoTb25seV90YWtpbmdfcmV0dXJucxgEIAEoCFIRb25seVRha2luZ1JldHVybnMSFAoFbGltaXQYBSABKA1SBWxpbWl0Eh0KCmxpYnJhcnlfaWQYBiABKANSCWxpYnJhcnlJZBI1CgRraW5kGAcgASgOMiEubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludEtpbmRSBGtpbmQSMgoHYWJpbGl0eRgIIAEoDjIYLmxlY3Rlcm4uY2l0eS52MS5BYmlsaXR5UgdhYmlsaXR5Eh8KC3dpdGhfdW51c2VkGAkgASgIUgp3aXRoVW51c2VkImQKFVNlcnZpY2VQb2ludHNSZXNwb25zZRJLCg5zZXJ2aWNlX3BvaW50cxgBIAMoCzIkLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnREZXRhaWxzUg1zZXJ2aWNlUG9pbnRzIikKE1NlcnZpY2VQb2ludFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZSISChBEaXJlY3RvcnlSZXF1ZXN0IkMKEURpcmVjdG9yeVJlc3BvbnNlEi4KBm9mZmVycxgBIAMoCzIWLmxlY3Rlcm4uY2l0eS52MS5PZmZlclIGb2ZmZXJzIn4KEVB1dExpYnJhcnlSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIWCgZmaWVsZHMYAyADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAQgASgDUg9leHBlY3RlZFZlcnNpb24i6QEKEFB1dEJyYW5jaFJlcXVlc3QSIQoMbGlicmFyeV9jb2RlGAEgASgJUgtsaWJyYXJ5Q29kZRISCgRjb2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSGAoHYWRkcmVzcxgEIAEoCVIHYWRkcmVzcxItCgVwbGFjZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBXBsYWNlEhYKBmZpZWxkcxgGIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YByABKANSD2V4cGVjdGVkVmVyc2lvbiLzBgoWUHV0U2VydmljZVBvaW50UmVxdWVzdBIfCgticmFuY2hfY29kZRgBIAEoCVIKYnJhbmNoQ29kZRISCgRjb2RlGAIgASgJUgRjb2RlEhIKBG5hbWUYAyABKAlSBG5hbWUSNQoEa2luZBgEIAEoDjIhLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRLaW5kUgRraW5kEi0KBXBsYWNlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5QbGFjZVIFcGxhY2USEgoEem9uZRgGIAEoCVIEem9uZRIwCgVob3VycxgHIAMoCzIaLmxlY3Rlcm4udHlwZXMudjEuT3BlblRpbWVSBWhvdXJzEiEKDGNsb3NlZF9kYXRlcxgIIAMoCVILY2xvc2VkRGF0ZXMSFAoFbGVuZHMYCSABKAhSBWxlbmRzEiMKDXRha2VzX3JldHVybnMYCiABKAhSDHRha2VzUmV0dXJucxIWCgZmaWVsZHMYCyADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAwgASgDUg9leHBlY3RlZFZlcnNpb24SIQoMbGlicmFyeV9jb2RlGA0gASgJUgtsaWJyYXJ5Q29kZRI2CglhYmlsaXRpZXMYDiADKA4yGC5sZWN0ZXJuLmNpdHkudjEuQWJpbGl0eVIJYWJpbGl0aWVzEhoKCGNhcGFjaXR5GA8gASgNUghjYXBhY2l0eRIYCgdhZGRyZXNzGBAgASgJUgdhZGRyZXNzEiwKBW5hbWVzGBEgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgVuYW1lcxI2CgpkaXJlY3Rpb25zGBIgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgpkaXJlY3Rpb25zEhwKCXRlcm1pbmFscxgTIAMoCVIJdGVybWluYWxzEhoKCGNhbGVuZGFyGBQgASgJUghjYWxlbmRhchI4Cghob2xpZGF5cxgVIAEoDjIcLmxlY3Rlcm4uY2l0eS52MS5Ib2xpZGF5UnVsZVIIaG9saWRheXMSPgoMc3BlY2lhbF9kYXlzGBYgAygLMhsubGVjdGVybi5jaXR5LnYxLlNwZWNpYWxEYXlSC3NwZWNpYWxEYXlzEhgKB3BsYW5uZWQYFyABKAhSB3BsYW5uZWQiggEKD1B1dE9mZmVyUmVxdWVzdBIsCgVvZmZlchgBIAEoCzIWLmxlY3Rlcm4uY2l0eS52MS5PZmZlclIFb2ZmZXISFgoGZmllbGRzGAIgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgDIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIlIKDU9wZW5BdFJlcXVlc3QSLAoSc2VydmljZV9wb2ludF9jb2RlGAEgASgJUhBzZXJ2aWNlUG9pbnRDb2RlEhMKBWF0X21zGAIgASgDUgRhdE1zInoKDk9wZW5BdFJlc3BvbnNlEhIKBG9wZW4YASABKAhSBG9wZW4SIAoMY2xvc2VzX2F0X21zGAIgASgDUgpjbG9zZXNBdE1zEh4KC29wZW5zX2F0X21zGAMgASgDUglvcGVuc0F0TXMSEgoEem9uZRgEIAEoCVIEem9uZSKbAQoST3BlbmluZ0RheXNSZXF1ZXN0EiwKEnNlcnZpY2VfcG9pbnRfY29kZRgBIAEoCVIQc2VydmljZVBvaW50Q29kZRIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhsKCWZyb21fZGF0ZRgDIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgEIAEoCVIJdW50aWxEYXRlIncKE09wZW5pbmdEYXlzUmVzcG9uc2USLwoEZGF5cxgBIAMoCzIbLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nRGF5UgRkYXlzEhsKCW9wZW5fZGF5cxgCIAEoDVIIb3BlbkRheXMSEgoEem9uZRgDIAEoCVIEem9uZSJ9CgpPcGVuaW5nRGF5EhIKBGRhdGUYASABKAlSBGRhdGUSNQoHcGVyaW9kcxgCIAMoCzIbLmxlY3Rlcm4uY2l0eS52MS5PcGVuUGVyaW9kUgdwZXJpb2RzEhAKA3doeRgDIAEoCVIDd2h5EhIKBG5hbWUYBCABKAlSBG5hbWUiQAoKT3BlblBlcmlvZBIXCgdmcm9tX21zGAEgASgDUgZmcm9tTXMSGQoIdW50aWxfbXMYAiABKANSB3VudGlsTXMibgoUU3RhdHV0b3J5RGF5c1JlcXVlc3QSGgoIY2FsZW5kYXIYASABKAlSCGNhbGVuZGFyEhsKCWZyb21fZGF0ZRgCIAEoCVIIZnJvbURhdGUSHQoKdW50aWxfZGF0ZRgDIAEoCVIJdW50aWxEYXRlIkoKFVN0YXR1dG9yeURheXNSZXNwb25zZRIxCgRkYXlzGAEgAygLMh0ubGVjdGVybi5jaXR5LnYxLlN0YXR1dG9yeURheVIEZGF5cyKNAQoXUHV0U3RhdHV0b3J5RGF5c1JlcXVlc3QSGgoIY2FsZW5kYXIYASABKAlSCGNhbGVuZGFyEjEKBGRheXMYAiADKAsyHS5sZWN0ZXJuLmNpdHkudjEuU3RhdHV0b3J5RGF5UgRkYXlzEiMKDXJlbW92ZWRfZGF0ZXMYAyADKAlSDHJlbW92ZWREYXRlcyJGChhQdXRTdGF0dXRvcnlEYXlzUmVzcG9uc2USEAoDcHV0GAEgASgNUgNwdXQSGAoHcmVtb3ZlZBgCIAEoDVIHcmVtb3ZlZCKKAQoPQ2xvc3VyZXNSZXF1ZXN0EiwKEnNlcnZpY2VfcG9pbnRfY29kZRgBIAEoCVIQc2VydmljZVBvaW50Q29kZRIbCgl3aXRoX3Bhc3QYAiABKAhSCHdpdGhQYXN0EhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJgChBDbG9zdXJlc1Jlc3BvbnNlEjQKCGNsb3N1cmVzGAEgAygLMhgubGVjdGVybi5jaXR5LnYxLkNsb3N1cmVSCGNsb3N1cmVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIoYCChZBbm5vdW5jZUNsb3N1cmVSZXF1ZXN0Ei4KE3NlcnZpY2VfcG9pbnRfY29kZXMYASADKAlSEXNlcnZpY2VQb2ludENvZGVzEh8KC2JyYW5jaF9jb2RlGAIgASgJUgpicmFuY2hDb2RlEiEKDGxpYnJhcnlfY29kZRgDIAEoCVILbGlicmFyeUNvZGUSFwoHZnJvbV9tcxgEIAEoA1IGZnJvbU1zEhkKCHVudGlsX21zGAUgASgDUgd1bnRpbE1zEhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEiwKBXRleHRzGAcgAygLMhYubGVjdGVybi50eXBlcy52MS5UZXh0UgV0ZXh0cyLyAQoUQ2hhbmdlQ2xvc3VyZVJlcXVlc3QSHQoKY2xvc3VyZV9pZBgBIAEoA1IJY2xvc3VyZUlkEhcKB2Zyb21fbXMYAiABKANSBmZyb21NcxIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbhIsCgV0ZXh0cxgFIAMoCzIWLmxlY3Rlcm4udHlwZXMudjEuVGV4dFIFdGV4dHMSFgoGZmllbGRzGAYgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIkcKEkxpZnRDbG9zdXJlUmVxdWVzdBIdCgpjbG9zdXJlX2lkGAEgASgDUgljbG9zdXJlSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSI2ChVBZHZhbmNlQ2xvc3VyZVJlcXVlc3QSHQoKY2xvc3VyZV9pZBgBIAEoA1IJY2xvc3VyZUlkIpkBChdNb3ZlU2VydmljZVBvaW50UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEisKAnRvGAIgASgOMhsubGVjdGVybi5jaXR5LnYxLlBvaW50U3RhdGVSAnRvEhIKBG5vdGUYAyABKAlSBG5vdGUSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIj8KD1BhcnRuZXJzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiYAoQUGFydG5lcnNSZXNwb25zZRI0CghwYXJ0bmVycxgBIAMoCzIYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyUghwYXJ0bmVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciInChFHZXRQYXJ0bmVyUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIiwKFlBhcnRuZXJTdGFuZGluZ1JlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZSKKAQoRUHV0UGFydG5lclJlcXVlc3QSMgoHcGFydG5lchgBIAEoCzIYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyUgdwYXJ0bmVyEhYKBmZpZWxkcxgCIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbiKWAQoSTW92ZVBhcnRuZXJSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUSLQoCdG8YAiABKA4yHS5sZWN0ZXJuLmNpdHkudjEuUGFydG5lclN0YXRlUgJ0bxISCgRub3RlGAMgASgJUgRub3RlEikKEGV4cGVjdGVkX3ZlcnNpb24YBCABKANSD2V4cGVjdGVkVmVyc2lvbiJOCg5IaXN0b3J5UmVxdWVzdBIOCgJpZBgBIAEoA1ICaWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImIKD0hpc3RvcnlSZXNwb25zZRI3CgdlbnRyaWVzGAEgAygLMh0ubGVjdGVybi5jaXR5LnYxLkhpc3RvcnlFbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKbAQoOT3BlbmluZ1JlcXVlc3QSLAoSc2VydmljZV9wb2ludF9jb2RlGAEgASgJUhBzZXJ2aWNlUG9pbnRDb2RlEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSGgoJZHVlX2F0X21zGAMgASgDUgdkdWVBdE1zEiIKDWVtcHR5X2lmX25vbmUYBCABKAhSC2VtcHR5SWZOb25lIqoCCg9PcGVuaW5nUmVzcG9uc2USKAoQc2VydmljZV9wb2ludF9pZBgBIAEoA1IOc2VydmljZVBvaW50SWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIdCgpsaWJyYXJ5X2lkGAMgASgDUglsaWJyYXJ5SWQSEgoEem9uZRgEIAEoCVIEem9uZRIgCgxjbG9zZXNfYXRfbXMYBSABKANSCmNsb3Nlc0F0TXMSHwoLYnJhbmNoX25hbWUYBiABKAlSCmJyYW5jaE5hbWUSHwoLYnJhbmNoX2NvZGUYByABKAlSCmJyYW5jaENvZGUSFAoFbGVuZHMYCCABKAhSBWxlbmRzEiMKDXRha2VzX3JldHVybnMYCSABKAhSDHRha2VzUmV0dXJucyLNAQoRUG9pbnRzTmVhclJlcXVlc3QSKwoEbmVhchgBIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuUGxhY2VSBG5lYXISMgoHYWJpbGl0eRgCIAEoDjIYLmxlY3Rlcm4uY2l0eS52MS5BYmlsaXR5UgdhYmlsaXR5EiIKDW9ubHlfb3Blbl9ub3cYAyABKAhSC29ubHlPcGVuTm93Eh0KCmJyYW5jaF9pZHMYBCADKANSCWJyYW5jaElkcxIUCgVsaW1pdBgFIAEoDVIFbGltaXQiSAoSUG9pbnRzTmVhclJlc3BvbnNlEjIKBnBvaW50cxgBIAMoCzIaLmxlY3Rlcm4uY2l0eS52MS5Qb2ludE5lYXJSBnBvaW50cyKCAQoJUG9pbnROZWFyEjoKBXBvaW50GAEgASgLMiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHNSBXBvaW50EjkKB29wZW5pbmcYAiABKAsyHy5sZWN0ZXJuLmNpdHkudjEuT3BlbkF0UmVzcG9uc2VSB29wZW5pbmciMgoUVGVybWluYWxQbGFjZVJlcXVlc3QSGgoIdGVybWluYWwYASABKAlSCHRlcm1pbmFsIsQBChVUZXJtaW5hbFBsYWNlUmVzcG9uc2USLAoSc2VydmljZV9wb2ludF9jb2RlGAEgASgJUhBzZXJ2aWNlUG9pbnRDb2RlEh8KC2JyYW5jaF9jb2RlGAIgASgJUgpicmFuY2hDb2RlEiEKDGxpYnJhcnlfY29kZRgDIAEoCVILbGlicmFyeUNvZGUSOQoHb3BlbmluZxgEIAEoCzIfLmxlY3Rlcm4uY2l0eS52MS5PcGVuQXRSZXNwb25zZVIHb3BlbmluZyrkCQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElgKDUZJRUxEX0lOVkFMSUQQARpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5El4KD0xJQlJBUllfVU5LTk9XThACGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlEmMKDkJSQU5DSF9VTktOT1dOEAMaT4q1GEsIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlIglicmFuY2hfaWQSZwoVU0VSVklDRV9QT0lOVF9VTktOT1dOEAQaTIq1GEgIBRIY5rKh5pyJ6L+Z5Liq5pyN5Yqh54K544CCGh9UaGVyZSBpcyBubyBzdWNoIHNlcnZpY2UgcG9pbnQuIgRjb2RlIgN3aHkSTwoMWk9ORV9VTktOT1dOEAUaPYq1GDkIAxIP5pe25Yy65peg5pWI44CCGh5UaGF0IGlzIG5vdCBhbiBJQU5BIHRpbWUgem9uZS4iBHpvbmUSfgoQVkVSU0lPTl9DT05GTElDVBAGGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJWCg9QQVJUTkVSX1VOS05PV04QCBpBirUYPQgFEhjmsqHmnInov5nkuKrlkIjkvZzmlrnjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcGFydG5lci4iBG5hbWUSWQoPQ0xPU1VSRV9VTktOT1dOEAkaRIq1GEAIBRIV5rKh5pyJ6L+Z5qyh6Zet6aaG44CCGhlUaGVyZSBpcyBubyBzdWNoIGNsb3N1cmUuIgpjbG9zdXJlX2lkEnoKDVNUQVRFX0ZPUkJJRFMQChpnirUYYwgJEiHlvZPliY3nirbmgIHkuIvkuI3og73ov5nmoLflgZrjgIIaKFRoYXQgY2FuJ3QgYmUgZG9uZSBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iBXN0YXRlIgVldmVudCIEb3BlbhJVCg5DVVJTT1JfSU5WQUxJRBALGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhKAAQoOVEVSTUlOQUxfVEFLRU4QDBpsirUYaAgGEiTor6Xnu4jnq6/lt7LlsZ7kuo7lj6bkuIDmnI3liqHngrnjgIIaLlRoZSB0ZXJtaW5hbCBiZWxvbmdzIHRvIGFub3RoZXIgc2VydmljZSBwb2ludC4iCHRlcm1pbmFsIgRjb2RlEmAKDU9GRkVSX1VOS05PV04QBxpNirUYSQgFEhXmsqHmnInov5npobnmnI3liqHjgIIaKFRoZXJlIGlzIG5vIHN1Y2ggZW50cnkgb2YgdGhlIGRpcmVjdG9yeS4iBGNvZGUqpQEKEFNlcnZpY2VQb2ludEtpbmQSIgoeU0VSVklDRV9QT0lOVF9LSU5EX1VOU1BFQ0lGSUVEEAASEAoMU0VSVklDRV9ERVNLEAESCQoFS0lPU0sQAhIKCgZMT0NLRVIQAxINCglCT09LX0RST1AQBBIMCghCT09LU0hPUBAFEhIKDlNNQVJUX0JPT0tDQVNFEAYSEwoPQ09VUklFUl9TVEFUSU9OEAcqmAEKB0FiaWxpdHkSFwoTQUJJTElUWV9VTlNQRUNJRklFRBAAEgkKBUxFTkRTEAESEQoNVEFLRVNfUkVUVVJOUxACEgsKB1BJQ0tfVVAQAxIJCgVTRUxMUxAEEg0KCVJFR0lTVEVSUxAFEhEKDVRBS0VTX1BBUkNFTFMQBhIKCgZQUklOVFMQBxIQCgxSRUFESU5HX1JPT00QCCpiCgpQb2ludFN0YXRlEhsKF1BPSU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHUExBTk5FRBABEg4KCklOX1NFUlZJQ0UQAhINCglTVVNQRU5ERUQQAxILCgdSRVRJUkVEEAQqWwoLSG9saWRheVJ1bGUSHAoYSE9MSURBWV9SVUxFX1VOU1BFQ0lGSUVEEAASFgoSQ0xPU0VEX09OX0hPTElEQVlTEAESFgoSU1VOREFZX09OX0hPTElEQVlTEAIqTQoNU3RhdHV0b3J5S2luZBIeChpTVEFUVVRPUllfS0lORF9VTlNQRUNJRklFRBAAEgsKB0hPTElEQVkQARIPCgtXT1JLSU5HX0RBWRACKmEKDENsb3N1cmVTdGF0ZRIdChlDTE9TVVJFX1NUQVRFX1VOU1BFQ0lGSUVEEAASDQoJQU5OT1VOQ0VEEAESDAoISU5fRk9SQ0UQAhIJCgVFTkRFRBADEgoKBkxJRlRFRBAEKm8KDFBhcnRuZXJTdGF0ZRIdChlQQVJUTkVSX1NUQVRFX1VOU1BFQ0lGSUVEEAASEgoOUEFSVE5FUl9BQ1RJVkUQARIVChFQQVJUTkVSX1NVU1BFTkRFRBACEhUKEVBBUlRORVJfV0lUSERSQVdOEAMy8h8KBENpdHkSbAoJTGlicmFyaWVzEiEubGVjdGVybi5jaXR5LnYxLkxpYnJhcmllc1JlcXVlc3QaIi5sZWN0ZXJuLmNpdHkudjEuTGlicmFyaWVzUmVzcG9uc2UiGIq1GBQKAAoCCAEKAggCCgIIAwoCCAQQARJpCghCcmFuY2hlcxIgLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2hlc1JlcXVlc3QaIS5sZWN0ZXJuLmNpdHkudjEuQnJhbmNoZXNSZXNwb25zZSIYirUYFAoACgIIAQoCCAIKAggDCgIIBBABEngKDVNlcnZpY2VQb2ludHMSJS5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50c1JlcXVlc3QaJi5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50c1Jlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESiwEKDFNlcnZpY2VQb2ludBIkLmxlY3Rlcm4uY2l0eS52MS5TZXJ2aWNlUG9pbnRSZXF1ZXN0GiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHMiL4q1GCsKAAoCCAEKAggCCgIIAwoCCAQQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOEmwKCURpcmVjdG9yeRIhLmxlY3Rlcm4uY2l0eS52MS5EaXJlY3RvcnlSZXF1ZXN0GiIubGVjdGVybi5jaXR5LnYxLkRpcmVjdG9yeVJlc3BvbnNlIhiKtRgUCgAKAggBCgIIAgoCCAMKAggEEAESegoGT3BlbkF0Eh4ubGVjdGVybi5jaXR5LnYxLk9wZW5BdFJlcXVlc3QaHy5sZWN0ZXJuLmNpdHkudjEuT3BlbkF0UmVzcG9uc2UiL4q1GCsKAAoCCAEKAggCCgIIAwoCCAQQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOEqgBCgtPcGVuaW5nRGF5cxIjLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nRGF5c1JlcXVlc3QaJC5sZWN0ZXJuLmNpdHkudjEuT3BlbmluZ0RheXNSZXNwb25zZSJOirUYSgoACgIIAQoCCAIKAggDCgIIBBABKg1GSUVMRF9JTlZBTElEKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDkJSQU5DSF9VTktOT1dOEocBCg1TdGF0dXRvcnlEYXlzEiUubGVjdGVybi5jaXR5LnYxLlN0YXR1dG9yeURheXNSZXF1ZXN0GiYubGVjdGVybi5jaXR5LnYxLlN0YXR1dG9yeURheXNSZXNwb25zZSInirUYIwoACgIIAQoCCAIKAggDCgIIBBABKg1GSUVMRF9JTlZBTElEEpABCghDbG9zdXJlcxIgLmxlY3Rlcm4uY2l0eS52MS5DbG9zdXJlc1JlcXVlc3QaIS5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZXNSZXNwb25zZSI/irUYOwoACgIIAQoCCAIKAggDCgIIBBABKhVTRVJWSUNFX1BPSU5UX1VOS05PV04qDkNVUlNPUl9JTlZBTElEEm8KCFBhcnRuZXJzEiAubGVjdGVybi5jaXR5LnYxLlBhcnRuZXJzUmVxdWVzdBohLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyc1Jlc3BvbnNlIh6KtRgaCgIIAwoCCAQQASoOQ1VSU09SX0lOVkFMSUQSawoKR2V0UGFydG5lchIiLmxlY3Rlcm4uY2l0eS52MS5HZXRQYXJ0bmVyUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyIh+KtRgbCgIIAwoCCAQQASoPUEFSVE5FUl9VTktOT1dOEmwKB0hpc3RvcnkSHy5sZWN0ZXJuLmNpdHkudjEuSGlzdG9yeVJlcXVlc3QaIC5sZWN0ZXJuLmNpdHkudjEuSGlzdG9yeVJlc3BvbnNlIh6KtRgaCgIIAwoCCAQQASoOQ1VSU09SX0lOVkFMSUQSmgEKClB1dExpYnJhcnkSIi5sZWN0ZXJuLmNpdHkudjEuUHV0TGlicmFyeVJlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuTGlicmFyeSJOirUYSgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPTElCUkFSWV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSgpjaXR5LndyaXRlEqcBCglQdXRCcmFuY2gSIS5sZWN0ZXJuLmNpdHkudjEuUHV0QnJhbmNoUmVxdWVzdBoXLmxlY3Rlcm4uY2l0eS52MS5CcmFuY2giXoq1GFoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0xJQlJBUllfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1RKCmNpdHkud3JpdGUShgIKD1B1dFNlcnZpY2VQb2ludBInLmxlY3Rlcm4uY2l0eS52MS5QdXRTZXJ2aWNlUG9pbnRSZXF1ZXN0GiQubGVjdGVybi5jaXR5LnYxLlNlcnZpY2VQb2ludERldGFpbHMiowGKtRieAQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPTElCUkFSWV9VTktOT1dOKg5URVJNSU5BTF9UQUtFTioNU1RBVEVfRk9SQklEUyoOQlJBTkNIX1VOS05PV04qDFpPTkVfVU5LTk9XTioVU0VSVklDRV9QT0lOVF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSgpjaXR5LndyaXRlEpIBCghQdXRPZmZlchIgLmxlY3Rlcm4uY2l0eS52MS5QdXRPZmZlclJlcXVlc3QaFi5sZWN0ZXJuLmNpdHkudjEuT2ZmZXIiTIq1GEgKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDU9GRkVSX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1RKCmNpdHkud3JpdGUSxwEKEE1vdmVTZXJ2aWNlUG9pbnQSKC5sZWN0ZXJuLmNpdHkudjEuTW92ZVNlcnZpY2VQb2ludFJlcXVlc3QaJC5sZWN0ZXJuLmNpdHkudjEuU2VydmljZVBvaW50RGV0YWlscyJjirUYXwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKg1TVEFURV9GT1JCSURTSgpjaXR5LndyaXRlEpQBChBQdXRTdGF0dXRvcnlEYXlzEigubGVjdGVybi5jaXR5LnYxLlB1dFN0YXR1dG9yeURheXNSZXF1ZXN0GikubGVjdGVybi5jaXR5LnYxLlB1dFN0YXR1dG9yeURheXNSZXNwb25zZSIrirUYJwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJREoKY2l0eS53cml0ZRK5AQoPQW5ub3VuY2VDbG9zdXJlEicubGVjdGVybi5jaXR5LnYxLkFubm91bmNlQ2xvc3VyZVJlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZSJjirUYXwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOSgpjaXR5LmNsb3NlEq8BCg1DaGFuZ2VDbG9zdXJlEiUubGVjdGVybi5jaXR5LnYxLkNoYW5nZUNsb3N1cmVSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkNsb3N1cmUiXYq1GFkKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0NMT1NVUkVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoNU1RBVEVfRk9SQklEU0oKY2l0eS5jbG9zZRKZAQoLTGlmdENsb3N1cmUSIy5sZWN0ZXJuLmNpdHkudjEuTGlmdENsb3N1cmVSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLkNsb3N1cmUiS4q1GEcKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0NMT1NVUkVfVU5LTk9XTioNU1RBVEVfRk9SQklEU0oKY2l0eS5jbG9zZRLDAQoKUHV0UGFydG5lchIiLmxlY3Rlcm4uY2l0eS52MS5QdXRQYXJ0bmVyUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyIneKtRhzCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qFVNFUlZJQ0VfUE9JTlRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoNU1RBVEVfRk9SQklEU0oNY2l0eS5wYXJ0bmVycxKuAQoLTW92ZVBhcnRuZXISIy5sZWN0ZXJuLmNpdHkudjEuTW92ZVBhcnRuZXJSZXF1ZXN0GhgubGVjdGVybi5jaXR5LnYxLlBhcnRuZXIiYIq1GFwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoNU1RBVEVfRk9SQklEU0oNY2l0eS5wYXJ0bmVycxJtCg9QYXJ0bmVyU3RhbmRpbmcSJy5sZWN0ZXJuLmNpdHkudjEuUGFydG5lclN0YW5kaW5nUmVxdWVzdBoYLmxlY3Rlcm4uY2l0eS52MS5QYXJ0bmVyIheKtRgTEAEqD1BBUlRORVJfVU5LTk9XThJrCg5BZHZhbmNlQ2xvc3VyZRImLmxlY3Rlcm4uY2l0eS52MS5BZHZhbmNlQ2xvc3VyZVJlcXVlc3QaGC5sZWN0ZXJuLmNpdHkudjEuQ2xvc3VyZSIXirUYExACKg9DTE9TVVJFX1VOS05PV04SbAoKUG9pbnRzTmVhchIiLmxlY3Rlcm4uY2l0eS52MS5Qb2ludHNOZWFyUmVxdWVzdBojLmxlY3Rlcm4uY2l0eS52MS5Qb2ludHNOZWFyUmVzcG9uc2UiFYq1GBEQASoNRklFTERfSU5WQUxJRBJ9Cg1UZXJtaW5hbFBsYWNlEiUubGVjdGVybi5jaXR5LnYxLlRlcm1pbmFsUGxhY2VSZXF1ZXN0GiYubGVjdGVybi5jaXR5LnYxLlRlcm1pbmFsUGxhY2VSZXNwb25zZSIdirUYGRABKhVTRVJWSUNFX1BPSU5UX1VOS05PV04SewoHT3BlbmluZxIfLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nUmVxdWVzdBogLmxlY3Rlcm4uY2l0eS52MS5PcGVuaW5nUmVzcG9uc2UiLYq1GCkQASoVU0VSVklDRV9QT0lOVF9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTkqiWwphCgEMEgMBABIaVyBUaGUgY2l0eTogaXRzIGxpYnJhcmllcywgdGhlaXIgYnJhbmNoZXMsIGFuZCBldmVyeSBwb2ludCBhdCB3aGljaCByZWFkZXJzIGFyZSBzZXJ2ZWQuCgpWCgIGABIECAB6ARpKIFRoZSBwbGFjZXMgb2YgdGhlIHJlYWRpbmcgc2VydmljZSwgYW5kIHRoZSBkaXJlY3Rvcnkgb2Ygd2hhdCBpcyBvZmZlcmVkLgoKMAoEBgACABIECgIMAxoiIExpc3RzIHRoZSBsaWJyYXJpZXMgb2YgdGhlIGNpdHkuCgo5CgQGAAIBEgQOAhADGisgTGlzdHMgYnJhbmNoZXMsIG9mIG9uZSBsaWJyYXJ5IG9yIG9mIGFsbC4KCksKBAYAAgISBBICFAMaPSBMaXN0cyBzZXJ2aWNlIHBvaW50cywgbmVhcmVzdCBmaXJzdCB3aGVyZSBhIHBsYWNlIGlzIGdpdmVuLgoKKAoEBgACAxIEFgIYAxoaIFRlbGxzIG9uZSBzZXJ2aWNlIHBvaW50LgoKRAoEBgACBBIEGgIcAxo2IExpc3RzIHRoZSBzZXJ2aWNlcyB0aGF0IHRoZSBjaXR5IG9mZmVycywgZm9yIHBlb3BsZS4KCmQKBAYAAgUSBB4CIAMaViBUZWxscyB3aGV0aGVyIGEgc2VydmljZSBwb2ludCBpcyBvcGVuIGF0IGEgbW9tZW50LCBhbmQgd2hlbiBpdCBvcGVucyBvciBjbG9zZXMgbmV4dC4KCogBCgQGAAIGEgQiAiQDGnogTGlzdHMgdGhlIGRheXMgb2YgYSBzZXJ2aWNlIHBvaW50IGJldHdlZW4gdHdvIGRhdGVzLCBlYWNoIHdpdGggaXRzIGhvdXJzIGFuZCwgd2hlcmUgdGhleSBhcmUgbm90IHRob3NlIG9mIHRoZSB3ZWVrLCB3aHkuCgpFCgQGAAIHEgQmAigDGjcgTGlzdHMgc3RhdHV0b3J5IGRheXMgb2YgYSBjYWxlbmRhciBiZXR3ZWVuIHR3byBkYXRlcy4KClEKBAYAAggSBCoCLAMaQyBMaXN0cyBjbG9zdXJlcyB0aGF0IGFyZSBub3Qgb3Zlciwgb2Ygb25lIHNlcnZpY2UgcG9pbnQgb3Igb2YgYWxsLgoKHwoEBgACCRIELgIwAxoRIExpc3RzIHBhcnRuZXJzLgoKIgoEBgACChIEMgI0AxoUIFRlbGxzIG9uZSBwYXJ0bmVyLgoKXwoEBgACCxIENgI4AxpRIExpc3RzIHdoYXQgaGFwcGVuZWQgdG8gYSBzZXJ2aWNlIHBvaW50LCBhIGNsb3N1cmUgb3IgYSBwYXJ0bmVyLCB0aGUgbGFzdCBmaXJzdC4KCjkKBAYAAgwSBDoCPAMaKyBBZGRzIG9yIGNoYW5nZXMgYSBsaWJyYXJ5LCBmb3VuZCBieSBjb2RlLgoKOAoEBgACDRIEPgJAAxoqIEFkZHMgb3IgY2hhbmdlcyBhIGJyYW5jaCwgZm91bmQgYnkgY29kZS4KCl8KBAYAAg4SBEICRAMaUSBBZGRzIG9yIGNoYW5nZXMgYSBzZXJ2aWNlIHBvaW50IHdpdGggaXRzIHpvbmUgYW5kIG9wZW5pbmcgaG91cnMsIGZvdW5kIGJ5IGNvZGUuCgpVCgQGAAIPEgRGAkgDGkcgQWRkcyBvciBjaGFuZ2VzIGFuIGVudHJ5IG9mIHRoZSBkaXJlY3Rvcnkgb2Ygc2VydmljZXMsIGZvdW5kIGJ5IGNvZGUuCgpsCgQGAAIQEgRKAkwDGl4gTW92ZXMgYSBzZXJ2aWNlIHBvaW50IGluIGl0cyBsaWZlOiBvcGVucyBpdCwgc3VzcGVuZHMgb3IgcmVzdW1lcyBpdCwgb3IgcmV0aXJlcyBpdCBmb3IgZ29vZC4KCkcKBAYAAhESBE4CUAMaOSBBZGRzLCBjaGFuZ2VzIGFuZCByZW1vdmVzIHN0YXR1dG9yeSBkYXlzIG9mIGEgY2FsZW5kYXIuCgqNAQoEBgACEhIEUgJUAxp/IEFubm91bmNlcyB0aGF0IHNlcnZpY2UgcG9pbnRzIGFyZSBjbG9zZWQgZnJvbSBvbmUgbW9tZW50IHRvIGFub3RoZXIsIHdoYXRldmVyIHRoZWlyIGhvdXJzLiBFYWNoIHBvaW50IGlzIHRvbGQgb2Ygb24gdGhlIGZlZWQuCgpoCgQGAAITEgRWAlgDGlogQ2hhbmdlcyB3aGVuIGEgY2xvc3VyZSBiZWdpbnMgb3IgZW5kcywgb3IgaXRzIHJlYXNvbi4gRWFjaCBwb2ludCBpcyB0b2xkIG9mIG9uIHRoZSBmZWVkLgoKUgoEBgACFBIEWgJcAxpEIExpZnRzIGEgY2xvc3VyZSBiZWZvcmUgaXRzIGVuZC4gRWFjaCBwb2ludCBpcyB0b2xkIG9mIG9uIHRoZSBmZWVkLgoKUAoEBgACFRIEXgJgAxpCIEFkZHMgb3IgY2hhbmdlcyBhIHBhcnRuZXIsIGZvdW5kIGJ5IHRoZSBuYW1lIGluIGl0cyBjZXJ0aWZpY2F0ZS4KCpEBCgQGAAIWEgRiAmQDGoIBIE1vdmVzIGEgcGFydG5lciBpbiBpdHMgbGlmZTogc3VzcGVuZHMgb3IgcmVzdW1lcyBpdCwgb3Igd2l0aGRyYXdzIGl0IGZvciBnb29kLiBObyBjYWxsIG9mIGl0IGJlZ2lucyBvbmNlIHRoaXMgaGFzIGJlZW4gYW5zd2VyZWQuCgpZCgQGAAIXEgRmAmgDGksgT3RoZXIgcGx1Z2luczogYSBwYXJ0bmVyJ3Mgc3RhdGUgYW5kIHRoZSBzZXJ2aWNlIHBvaW50cyB0aGF0IGl0IGFjdHMgZm9yLgoKYwoEBgACGBIEagJsAxpVIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGNsb3N1cmU6IGJlZ2lucyBpdCBhdCBpdHMgdGltZSwgYW5kIGVuZHMgaXQuCgqIAQoEBgACGRIEbgJwAxp6IEVudHJ5OiBzZXJ2aWNlIHBvaW50cyBuZWFyIGEgcGxhY2UgdGhhdCBhcmUgaW4gc2VydmljZSwgdGhlIG5lYXJlc3QgZmlyc3QuIENvc3RzIHRoZSBzYW1lIGhvd2V2ZXIgbWFueSB0aGVyZSBhcmUgaW4gYWxsLgoKSQoEBgACGhIEcgJ0Axo7IEVudHJ5OiB3aGVyZSBhIHRlcm1pbmFsIHN0YW5kcywgYW5kIHdoZXRoZXIgdGhhdCBpcyBvcGVuLgoKqwEKBAYAAhsSBHcCeQManAEgT3RoZXIgcGx1Z2luczogdGhlIGJyYW5jaCBhbmQgaG91cnMgb2YgdGhlIHNlcnZpY2UgcG9pbnQgd2hvc2UgdGVybWluYWwgaGFzIHRoaXMgbmFtZSwgYW5kCiB0aGUgZW5kIG9mIHRoZSBvcGVuaW5nIGRheSBvbiB3aGljaCBzb21ldGhpbmcgZmFsbHMgZHVlIHRoZXJlLgoKjwEKAgUAEgV/AI0BARoTIFdoeSBDaXR5IHJlZnVzZXMuCjJtIFJpZ2h0cyBvZiBzdGFmZjogY2l0eS53cml0ZSBmb3IgcGxhY2VzIGFuZCB0aGVpciBkYXlzLCBjaXR5LmNsb3NlIGZvciBjbG9zdXJlcywgY2l0eS5wYXJ0bmVycyBmb3IgcGFydG5lcnMuCgpMCgQEAAIBEgSSAQISGj4gT3V0c2lkZSBjb2RlLCBhbiBJU0lMIHdoZXJlIHRoZXJlIGlzIG9uZTogIkNOLTQ0MDMwMC0xLVNaTCIuCgonCgQEAAIDEgSVAQIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCicKBAQBAgYSBKABAhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKKAoCBQESBqQBAK8BARoaIFdoYXQgYSBzZXJ2aWNlIHBvaW50IGlzLgoKJQoEBQECARIEpwECExoXIFRoZSBkZXNrIG9mIGEgYnJhbmNoLgoKMwoEBQECBhIErQECFRolIEEgY2FiaW5ldCB0aGF0IGtub3dzIHdoYXQgaXMgaW4gaXQuCgo2CgIFAhIGsgEAwQEBGiggV2hhdCBhIHNlcnZpY2UgcG9pbnQgZG9lcyBmb3IgcmVhZGVycy4KCj0KBAUCAgMSBLcBAg4aLyBLZWVwcyB3aGF0IHdhcyBvcmRlcmVkIHVudGlsIGl0IGlzIHBpY2tlZCB1cC4KCkUKBAUCAgQSBLkBAgwaNyBTZWxscywgb3IgaGFzIGJvb2tzIGNob3NlbiB0aGF0IHRoZSBsaWJyYXJ5IHBheXMgZm9yLgoKMgoEBQICBRIEuwECEBokIE1ha2VzIGNhcmRzIGFuZCByZWdpc3RlcnMgcmVhZGVycy4KCiwKBAUCAgYSBL0BAhQaHiBUYWtlcyBwYXJjZWxzIGZvciBhIGNvdXJpZXIuCgomCgQFAgIIEgTAAQITGhggSGFzIHBsYWNlcyB0byByZWFkIGF0LgoKNQoCBQMSBsQBAMoBARonIFdoZXJlIGEgc2VydmljZSBwb2ludCBpcyBpbiBpdHMgbGlmZS4KCkcKAgUEEgbNAQDTAQEaOSBXaGF0IGEgc2VydmljZSBwb2ludCBkb2VzIG9uIGEgaG9saWRheSBvZiBpdHMgY2FsZW5kYXIuCgo6CgQFBAIAEgTPAQIfGiwgSXQgaXMgb3BlbiBhcyBvbiBhbnkgc3VjaCBkYXkgb2YgdGhlIHdlZWsuCgorCgQFBAICEgTSAQIZGh0gSXQgaGFzIHRoZSBob3VycyBvZiBTdW5kYXkuCgpWCgIEAhIG1gEA3QEBGkggQSBkYXkgb24gd2hpY2ggYSBzZXJ2aWNlIHBvaW50IGhhcyBvdGhlciBob3VycyB0aGFuIHRob3NlIG9mIHRoZSB3ZWVrLgoKJAoEBAICABIE2AECEhoWICIyMDI2LTEwLTAxIiwgbG9jYWwuCgojCgQEAgIBEgTaAQIeGhUgTm9uZTogaXQgaXMgY2xvc2VkLgoKKQoEBAICAhIE3AECEhobIEZvciBwZW9wbGU6ICJMb25nIG5pZ2h0Ii4KCkEKAgQDEgbgAQDjAQEaMyBBIHBhcnQgb2YgYSBkYXksIGluIG1pbnV0ZXMgc2luY2UgbG9jYWwgbWlkbmlnaHQuCgpOCgQEBAICEgTpAQISGkAgVGhlIG5hbWUgaW4gdGhlIGNlcnRpZmljYXRlIG9mIGl0cyB0ZXJtaW5hbDogImtpb3NrLWZ1dGlhbi0xIi4KCiYKBAQEAgYSBO4BAhIaGCBJQU5BLCAiQXNpYS9TaGFuZ2hhaSIuCgpACgQEBAIIEgTxAQIjGjIgTG9jYWwgZGF0ZXMgb24gd2hpY2ggaXQgaXMgY2xvc2VkLCAiMjAyNi0xMC0wMSIuCgpOCgQEBAILEgT1AQIeGkAgV2l0aCBhIHBsYWNlIGluIHRoZSByZXF1ZXN0OiBtZXRyZXMgdG8gaXQsIGluIGEgc3RyYWlnaHQgbGluZS4KCicKBAQEAg0SBPgBAhUaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKWwoEBAQCDxIE+wECIhpNIEFzY2VuZGluZzsgTEVORFMgYW5kIFRBS0VTX1JFVFVSTlMgYXJlIGluIGBsZW5kc2AgYW5kIGB0YWtlc19yZXR1cm5zYCwgdG9vLgoKVQoEBAQCEBIE/QECFxpHIEhvdyBtYW55IGl0ZW1zIG9yIHBhcmNlbHMgaXQgaG9sZHM7IDA6IG5vdCBrbm93biwgb3Igd2l0aG91dCBhIGJvdW5kLgoKOgoEBAQCEhIEgAICLBosIFRoZSBuYW1lIGFuZCBob3cgdG8gZmluZCBpdCwgaW4gbGFuZ3VhZ2VzLgoKZgoEBAQCFRIEhAICIRpYIE5hbWVzIGluIGNlcnRpZmljYXRlcyBvZiB0ZXJtaW5hbHMgdGhhdCBzdGFuZCBhdCBpdCwgYmVzaWRlcyB0aGUgb25lIHRoYXQgaXMgaXRzIGNvZGUuCgpQCgQEBAIWEgSGAgIXGkIgVGhlIGNhbGVuZGFyIG9mIHN0YXR1dG9yeSBkYXlzIHRoYXQgaXQga2VlcHMsICJDTiI7IGVtcHR5OiBub25lLgoKLQoEBAUCABIEjQICEhofIFN0YWJsZSBhbmQgc2hvcnQ6ICJkZWxpdmVyeSIuCgpRCgQEBQIDEgSRAgIVGkMgVGhlIHdpcmUgc2VydmljZSBiZWhpbmQgaXQsICJsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNpcmN1bGF0aW9uIi4KCicKBAQFAgQSBJMCAhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKMwoCBQUSBpcCAJwCARolIFdoYXQgYSBkYXkgb2YgYSBjYWxlbmRhciBpcyBieSBsYXcuCgpiCgQFBQICEgSbAgISGlQgQSBkYXkgYXQgdGhlIHdlZWtlbmQgb24gd2hpY2ggcGVvcGxlIHdvcmssIHNpbmNlIGEgZGF5IG9mIHRoZSB3ZWVrIGlzIGZyZWUgZm9yIGl0LgoKHAoEBAYCABIEoAICEhoOICIyMDI2LTEwLTAxIgoKYgoEBAYCAxIEpAICFhpUIE9mIGEgd29ya2luZyBkYXk6IHRoZSBkYXkgb2YgdGhlIHdlZWsgd2hvc2UgaG91cnMgY291bnQsIDEgaXMgTW9uZGF5OyAwIGlzIE1vbmRheS4KCjIKBAQGAgQSBKYCAhQaJCBXaG8gc2F5cyBzbzogIuWbveWKoemZouWKnuWFrOWOhSIuCgovCgIFBhIGqgIAswIBGiEgV2hlcmUgYSBjbG9zdXJlIGlzIGluIGl0cyBsaWZlLgoKIQoEBQYCARIErQICEBoTIEl0IGhhcyBub3QgYmVndW4uCgobCgQFBgIDEgSwAgIMGg0gSXQgaXMgb3Zlci4KCi0KBAUGAgQSBLICAg0aHyBJdCB3YXMgbGlmdGVkIGJlZm9yZSBpdHMgZW5kLgoKQwoCBAcSBrYCAMICARo1IEFuIGVtZXJnZW5jeSBjbG9zdXJlIG9mIG9uZSBvciBtb3JlIHNlcnZpY2UgcG9pbnRzLgoKPAoEBAcCAhIEugICFRouIFRoZSBmaXJzdCBtb21lbnQgYWZ0ZXIgaXQ7IDA6IG5vdCBrbm93biB5ZXQuCgo/CgQEBwIGEgS/AgIqGjEgQ29kZXMgb2YgdGhlIHBvaW50cyB0aGF0IGl0IHRvdWNoZXMsIGFzY2VuZGluZy4KCicKBAQHAgcSBMECAhQaGSBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKgAIKAgQIEgbGAgDPAgEa8QEgV2hhdCB0aGUgZmVlZCB0ZWxscyBvZiBhIGNsb3N1cmUgYXQgb25lIHBvaW50OiB0b3BpYyAiY2l0eS5jbG9zdXJlIiwgc3ViamVjdCAic2VydmljZV9wb2ludDpJRCIsIGtpbmQgYW5ub3VuY2VkLCBjaGFuZ2VkLCBiZWd1biwgZW5kZWQgb3IKIGxpZnRlZC4gV2hhdCBmYWxscyBkdWUgb3Igd2FpdHMgZm9yIHBpY2stdXAgYXQgdGhlIHBvaW50IG1lYW53aGlsZSBpcyBmb3Igd2hvZXZlciBvd25zIHRoYXQgdG8gbW92ZS4KCiEKBAQIAgQSBMwCAhUaEyAwOiBub3Qga25vd24geWV0LgoKLwoCBQcSBtICANcCARohIFdoZXJlIGEgcGFydG5lciBpcyBpbiBpdHMgbGlmZS4KCm4KAgQJEgbaAgDvAgEaYCBBIGJvb2tzaG9wLCBhIGNvdXJpZXIsIHRoZSBob3N0IG9mIGEgbWluaS1wcm9ncmFtOiB3aG9ldmVyIGNhbGxzIHdpdGggYSBwYXJ0bmVyJ3MgY2VydGlmaWNhdGUuCgosCgQECQIBEgTdAgISGh4gVGhlIG5hbWUgaW4gaXRzIGNlcnRpZmljYXRlLgoKGwoEBAkCAhIE3wICExoNIEZvciBwZW9wbGUuCgqpAQoEBAkCBRIE5AICHhqaASBNZXRob2RzIHRoYXQgaXQgbWF5IGNhbGwsICJsZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVycy9TaWduSW4iLCBvciBiZWdpbm5pbmdzLCAibGVjdGVybi5yZWFkZXJzLioiOyBub25lOiBhbGwgdGhhdCB0aGUgbWV0aG9kcycgcnVsZXMKIGFsbG93IHRvIHBhcnRuZXJzLgoKaAoEBAkCBhIE5gICHRpaIFRob3NlIG9mIGl0cyBvd24gdG9waWNzIHRoYXQgaXQgbWF5IGZvbGxvdywgImRlbGl2ZXJ5Lm9yZGVyIiBvciAiZGVsaXZlcnkuKiI7IG5vbmU6IGFsbC4KCj0KBAQJAgcSBOgCAioaLyBDb2RlcyBvZiB0aGUgc2VydmljZSBwb2ludHMgdGhhdCBpdCBhY3RzIGZvci4KClQKBAQJAggSBOoCAh4aRiBIb3cgbWFueSBjYWxscyBhIHNlY29uZCBlYWNoIGRhZW1vbiB0YWtlczsgMDogYXMgbWFueSBhcyB0aGVyZSBjb21lLgoKJQoEBAkCCRIE7AICFhoXIFdob20gdG8gYXNrIGFib3V0IGl0LgoKJwoEBAkCChIE7gICFRoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgpOCgIEChIG8gIA/AIBGkAgQSBtb3ZlIGluIHRoZSBsaWZlIG9mIGEgc2VydmljZSBwb2ludCwgYSBjbG9zdXJlIG9yIGEgcGFydG5lci4KCiQKBAQNAgASBIQDAhcaFiAwOiBvZiBhbGwgbGlicmFyaWVzLgoKIwoEBA8CABIEiwMCFhoVIDA6IG9mIGFsbCBicmFuY2hlcy4KCjoKBAQPAgQSBJADAhMaLCBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgNTAsIHRoZSBtb3N0IGlzIDUwMC4KCiQKBAQPAgUSBJIDAhcaFiAwOiBvZiBhbGwgbGlicmFyaWVzLgoKKgoEBA8CBhIElAMCHBocIFVuc3BlY2lmaWVkOiBvZiBhbGwga2luZHMuCgpaCgQEDwIHEgSWAwIWGkwgVW5zcGVjaWZpZWQ6IHdoYXRldmVyIHRoZXkgZG8uIEVsc2UgdGhvc2UgdGhhdCBhcmUgaW4gc2VydmljZSBhbmQgZG8gdGhpcy4KCjgKBAQPAggSBJgDAhcaKiBXaXRoIHRob3NlIHRoYXQgYXJlIHBsYW5uZWQgYW5kIHJldGlyZWQuCgpyCgQEFAICEgSoAwIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEFAIDEgSqAwIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKcgoEBBUCBRIEswMCHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBUCBhIEtQMCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQWAgoSBMMDAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQWAgsSBMUDAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpnCgQEFgIMEgTHAwIbGlkgV2hvc2UgaXQgaXM7IGVtcHR5OiB0aGF0IG9mIGl0cyBicmFuY2guIFdoYXQgbGVuZHMgb3IgdGFrZXMgcmV0dXJucyBzdGFuZHMgYXQgYSBicmFuY2guCgqUAQoEBBYCDRIEyQMCIhqFASBXaXRoIGBmaWVsZHNgIHRoYXQgbmFtZSAiYWJpbGl0aWVzIjogYWxsIG9mIHRoZW0uIFdpdGhvdXQgZmllbGRzLCBMRU5EUyBhbmQgVEFLRVNfUkVUVVJOUyBtYXkgc3RhbmQgaW4gYGxlbmRzYCBhbmQgYHRha2VzX3JldHVybnNgLgoKUQoEBBYCFhIE0wMCFBpDIEEgbmV3IHBvaW50IGlzIG9ubHkgcGxhbm5lZDsgTW92ZVNlcnZpY2VQb2ludCBwdXRzIGl0IGluIHNlcnZpY2UuCgooCgQEFwIAEgTXAwISGhogSXRzIHZlcnNpb24gaXMgbm90IHJlYWQuCgp2CgQEFwIBEgTZAwIdGmggVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGluIE9mZmVyOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBcCAhIE2wMCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KChcKBAQYAgESBOADAhIaCSAwOiBub3cuCgpmCgQEGQIBEgTlAwIZGlggV2hlbiBpdCBjbG9zZXMsIHdoZXJlIGl0IGlzIG9wZW47IDA6IGl0IGlzIG5vdCwgb3IgbmV2ZXIgY2xvc2VzIGFzIGZhciBhcyBpdCBpcyBrbm93bi4KCmQKBAQZAgISBOcDAhgaViBXaGVuIGl0IG9wZW5zLCB3aGVyZSBpdCBpcyBub3Qgb3BlbjsgMDogaXQgaXMsIG9yIG5ldmVyIG9wZW5zIGFzIGZhciBhcyBpdCBpcyBrbm93bi4KCl4KBAQaAgASBOwDAiAaUCBUaGUgc2VydmljZSBwb2ludCBieSBpdHMgY29kZSwgb3IsIHdoZXJlIHRoYXQgaXMgZW1wdHksIGEgZGVzayBvZiB0aGlzIGJyYW5jaC4KCjwKBAQaAgISBO8DAhcaLiBMb2NhbCBkYXRlcywgYm90aCBjb3VudGVkOiBhdCBtb3N0IDQwMCBkYXlzLgoKLwoEBBsCARIE9QMCFxohIE9uIGhvdyBtYW55IG9mIHRoZW0gaXQgaXMgb3Blbi4KCiMKBAQcAgESBPsDAiIaFSBOb25lOiBpdCBpcyBjbG9zZWQuCgqDAQoEBBwCAhIE/QMCERp1IFdoeSB0aGUgaG91cnMgYXJlIG5vdCB0aG9zZSBvZiB0aGUgd2VlazogImNsb3NlZCIsICJzcGVjaWFsIiwgImhvbGlkYXkiLCAid29ya2luZ19kYXkiLCAiY2xvc3VyZSI7IGVtcHR5OiB0aGV5IGFyZS4KCioKBAQdAgESBIMEAhUaHCBUaGUgZmlyc3QgbW9tZW50IGFmdGVyIGl0LgoKNQoEBB4CARIEiAQCFxonIEJvdGggY291bnRlZDsgZW1wdHk6IHdpdGhvdXQgYSBib3VuZC4KCh4KBAQfAgASBI0EAiEaECBBdCBtb3N0IDEsMDAwLgoKQgoEBCACARIEkgQCIRo0IEF0IG1vc3QgNDAwLiBPbmUgdGhhdCBpcyB0aGVyZSB0YWtlcyB0aGVzZSB2YWx1ZXMuCgpHCgQEIAICEgSUBAIkGjkgRGF0ZXMgdGhhdCBhcmUgbm8gc3RhdHV0b3J5IGRheXMgYW55IG1vcmUsIGF0IG1vc3QgNDAwLgoKJQoEBCICABIEnAQCIBoXIEVtcHR5OiBvZiBhbGwgcG9pbnRzLgoKKQoEBCICARIEngQCFRobIFdpdGggdGhvc2UgdGhhdCBhcmUgb3Zlci4KCjoKBAQiAgISBKAEAhMaLCBBdCBtb3N0IHNvIG1hbnk7IDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCmsKBAQkAgASBKkEAioaXSBQb2ludHMgYnkgdGhlaXIgY29kZXMsIHRob3NlIG9mIGEgYnJhbmNoLCBvciB0aG9zZSBvZiBhIGxpYnJhcnk6IGF0IGxlYXN0IG9uZSBvZiB0aGUgdGhyZWUuCgoXCgQEJAIDEgStBAIUGgkgMDogbm93LgoKIQoEBCQCBBIErwQCFRoTIDA6IG5vdCBrbm93biB5ZXQuCgqDAQoEBCUCBRIEugQCHRp1IFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOiBmcm9tX21zIG9ubHkgYmVmb3JlIGl0IGhhcyBiZWd1bi4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEJQIGEgS8BAIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKKwoEBCgCAxIEygQCHRodIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKOgoEBCkCABIEzgQCExosIEF0IG1vc3Qgc28gbWFueTsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKOwoEBC0CABIE3QQCFhotIEl0cyBudW1iZXIsIHN0YXRlIGFuZCB2ZXJzaW9uIGFyZSBub3QgcmVhZC4KCngKBAQtAgESBN8EAh0aaiBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaW4gUGFydG5lcjsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQtAgISBOEEAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgorCgQELgIDEgToBAIdGh0gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpMCgQELwIAEgTsBAIPGj4gSXRzIG51bWJlcjogdGhhdCBvZiBhIHNlcnZpY2UgcG9pbnQsIGEgY2xvc3VyZSBvciBhIHBhcnRuZXIuCgo6CgQELwIBEgTuBAITGiwgQXQgbW9zdCBzbyBtYW55OyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpeCgQEMQIAEgT3BAIgGlAgVGhlIHNlcnZpY2UgcG9pbnQgYnkgaXRzIGNvZGUsIG9yLCB3aGVyZSB0aGF0IGlzIGVtcHR5LCBhIGRlc2sgb2YgdGhpcyBicmFuY2guCgrEAQoEBDECAhIE+wQCFhq1ASBBIG1vbWVudDsgdGhlIGFuc3dlcidzIGNsb3NpbmcgdGltZSBpcyB0aGUgZW5kIG9mIHRoZSBmaXJzdCBvcGVuaW5nIGRheSB0aGF0IGRvZXMgbm90IGVuZCBiZWZvcmUgaXQuIDA6IG5vbmUgaXMKIGFza2VkIGZvciwgYW5kIHdoZXRoZXIgdGhlIHBvaW50IGV2ZXIgb3BlbnMgYWdhaW4gZG9lcyBub3QgbWF0dGVyLgoKdAoEBDECAxIE/QQCGRpmIFdoZXJlIHRoZSBicmFuY2ggaGFzIG5vIHBvaW50LCBvciB0aGUgcG9pbnQgbmV2ZXIgb3BlbnMgYWdhaW46IGFuIGVtcHR5IGFuc3dlciBpbnN0ZWFkIG9mIGEgcmVmdXNhbC4KCpIBCgQEMgIEEgSGBQIZGoMBIFdoZW4gdGhlIHBvaW50IGNsb3NlcyBvbiB0aGUgZHVlIGRheSwgb3IgdGhlIGVuZCBvZiB0aGF0IGRheSAoMjM6NTk6NTkuOTk5KSB3aGVyZSBpdCBuZXZlciBjbG9zZXMuIDAgd2hlcmUgaXQgd2FzCiBub3QgYXNrZWQgZm9yLgoKWQoEBDICBxIEigUCERpLIFdoZXRoZXIgdGhlIHBvaW50IGxlbmRzIGFuZCB0YWtlcyByZXR1cm5zOiBpdCBpcyBhYmxlIHRvLCBhbmQgaW4gc2VydmljZS4KCi4KBAQzAgESBJAFAhYaICBVbnNwZWNpZmllZDogd2hhdGV2ZXIgdGhleSBkby4KCkkKBAQzAgMSBJMFAiAaOyBPbmx5IHBvaW50cyBvZiB0aGVzZSBicmFuY2hlcywgYXQgbW9zdCAyMDA7IG5vbmU6IG9mIGFsbC4KCigKBAQzAgQSBJUFAhMaGiAwIGlzIDEwLCB0aGUgbW9zdCBpcyA1MC4KCn4KBAQ1AgASBJwFAiAacCBXaXRob3V0IHdoYXQgc3RhbmRzIGluIG90aGVyIHRhYmxlczogaG91cnMsIGRheXMsIHRlcm1pbmFscywgdGV4dHMsIGFuZCBhYmlsaXRpZXMgYnV0IExFTkRTIGFuZCBUQUtFU19SRVRVUk5TLgoKQgoEBDUCARIEngUCHRo0IEFzIE9wZW5BdCB0ZWxscyBpdCwgbG9va2luZyBhdCBtb3N0IDYwIGRheXMgYWhlYWQuCgosCgQENgIAEgSiBQIWGh4gVGhlIG5hbWUgaW4gaXRzIGNlcnRpZmljYXRlLgoKNAoEBDcCARIEpwUCGRomIEVtcHR5LCBib3RoOiBpdCBzdGFuZHMgYXQgbm8gYnJhbmNoLgoKQgoEBDcCAxIEqgUCHRo0IEFzIE9wZW5BdCB0ZWxscyBpdCwgbG9va2luZyBhdCBtb3N0IDYwIGRheXMgYWhlYWQuCmIGcHJvdG8z"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// The daemon itself, by a timer for each closure: begins it at its time, and ends it.
        public static let advanceClosure = TimerMethod<City.AdvanceClosureRequest>(City.description.methods[24])
    }
}
