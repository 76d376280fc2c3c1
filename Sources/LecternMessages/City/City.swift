// The messages and enums of lectern.city.v1. Generated from lectern/city/v1/city.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// The city: its libraries, their branches, and every point at which readers are served.
public enum City {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        City.Library.self,
        City.Branch.self,
        City.ServicePointDetails.self,
        City.Offer.self,
        City.LibrariesRequest.self,
        City.LibrariesResponse.self,
        City.BranchesRequest.self,
        City.BranchesResponse.self,
        City.ServicePointsRequest.self,
        City.ServicePointsResponse.self,
        City.ServicePointRequest.self,
        City.DirectoryRequest.self,
        City.DirectoryResponse.self,
        City.PutLibraryRequest.self,
        City.PutBranchRequest.self,
        City.PutServicePointRequest.self,
        City.PutOfferRequest.self,
        City.OpeningRequest.self,
        City.OpeningResponse.self,
    ]

    /// Why City refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// There is no such library.
        public static let libraryUnknown = Reason(rawValue: 2)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 3)

        /// There is no such service point.
        public static let servicePointUnknown = Reason(rawValue: 4)

        /// That is not an IANA time zone.
        public static let zoneUnknown = Reason(rawValue: 5)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 6)

        /// There is no such entry of the directory.
        public static let offerUnknown = Reason(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "LIBRARY_UNKNOWN"
            case 3: "BRANCH_UNKNOWN"
            case 4: "SERVICE_POINT_UNKNOWN"
            case 5: "ZONE_UNKNOWN"
            case 6: "VERSION_CONFLICT"
            case 7: "OFFER_UNKNOWN"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 5
            case 3: 5
            case 4: 5
            case 5: 3
            case 6: 10
            case 7: 5
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "没有这个图书馆。"
            case 3: "没有这个分馆。"
            case 4: "没有这个服务点。"
            case 5: "时区无效。"
            case 6: "该记录已被他人修改。"
            case 7: "没有这项服务。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "There is no such library."
            case 3: "There is no such branch."
            case 4: "There is no such service point."
            case 5: "That is not an IANA time zone."
            case 6: "Somebody changed this meanwhile; read it again."
            case 7: "There is no such entry of the directory."
            default: name
            }
        }
    }

    /// What a service point is.
    public struct ServicePointKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SERVICE_POINT_KIND_UNSPECIFIED`
        public static let unspecified = ServicePointKind(rawValue: 0)

        /// `SERVICE_DESK`
        public static let serviceDesk = ServicePointKind(rawValue: 1)

        /// `KIOSK`
        public static let kiosk = ServicePointKind(rawValue: 2)

        /// `LOCKER`
        public static let locker = ServicePointKind(rawValue: 3)

        /// `BOOK_DROP`
        public static let bookDrop = ServicePointKind(rawValue: 4)

        /// `BOOKSHOP`
        public static let bookshop = ServicePointKind(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SERVICE_POINT_KIND_UNSPECIFIED"
            case 1: "SERVICE_DESK"
            case 2: "KIOSK"
            case 3: "LOCKER"
            case 4: "BOOK_DROP"
            case 5: "BOOKSHOP"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.city.v1.Library`.
    public struct Library: Message {
        public static let messageName = "lectern.city.v1.Library"

        public var libraryId: Int64

        /// Outside code, an ISIL where there is one: "CN-440300-1-SZL".
        public var code: String

        public var name: String

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.code = ""
            self.name = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            code: String = "",
            name: String = "",
            version: Int64 = 0
        ) {
            self.libraryId = libraryId
            self.code = code
            self.name = name
            self.version = version
        }
    }

    /// The message `lectern.city.v1.Branch`.
    public struct Branch: Message {
        public static let messageName = "lectern.city.v1.Branch"

        public var branchId: Int64

        public var libraryId: Int64

        public var code: String

        public var name: String

        public var address: String

        public var place: Types.Place?

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.libraryId = 0
            self.code = ""
            self.name = ""
            self.address = ""
            self.place = nil
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            libraryId: Int64 = 0,
            code: String = "",
            name: String = "",
            address: String = "",
            place: Types.Place? = nil,
            version: Int64 = 0
        ) {
            self.branchId = branchId
            self.libraryId = libraryId
            self.code = code
            self.name = name
            self.address = address
            self.place = place
            self.version = version
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(6) }
    }

    /// The message `lectern.city.v1.ServicePointDetails`.
    public struct ServicePointDetails: Message {
        public static let messageName = "lectern.city.v1.ServicePointDetails"

        public var servicePointId: Int64

        public var branchId: Int64

        /// The name in the certificate of its terminal: "kiosk-futian-1".
        public var code: String

        public var name: String

        public var kind: City.ServicePointKind

        public var place: Types.Place?

        /// IANA, "Asia/Shanghai".
        public var zone: String

        public var hours: [Types.OpenTime]

        /// Local dates on which it is closed, "2026-10-01".
        public var closedDates: [String]

        public var lends: Bool

        public var takesReturns: Bool

        /// With a place in the request: metres to it, in a straight line.
        public var distanceMetres: UInt32

        public var openNow: Bool

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.servicePointId = 0
            self.branchId = 0
            self.code = ""
            self.name = ""
            self.kind = City.ServicePointKind(rawValue: 0)
            self.place = nil
            self.zone = ""
            self.hours = []
            self.closedDates = []
            self.lends = false
            self.takesReturns = false
            self.distanceMetres = 0
            self.openNow = false
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            servicePointId: Int64 = 0,
            branchId: Int64 = 0,
            code: String = "",
            name: String = "",
            kind: City.ServicePointKind = City.ServicePointKind(rawValue: 0),
            place: Types.Place? = nil,
            zone: String = "",
            hours: [Types.OpenTime] = [],
            closedDates: [String] = [],
            lends: Bool = false,
            takesReturns: Bool = false,
            distanceMetres: UInt32 = 0,
            openNow: Bool = false,
            version: Int64 = 0
        ) {
            self.servicePointId = servicePointId
            self.branchId = branchId
            self.code = code
            self.name = name
            self.kind = kind
            self.place = place
            self.zone = zone
            self.hours = hours
            self.closedDates = closedDates
            self.lends = lends
            self.takesReturns = takesReturns
            self.distanceMetres = distanceMetres
            self.openNow = openNow
            self.version = version
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(6) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Types.OpenTime> { MessageField(8) }
    }

    /// The message `lectern.city.v1.Offer`.
    public struct Offer: Message {
        public static let messageName = "lectern.city.v1.Offer"

        /// Stable and short: "delivery".
        public var code: String

        public var name: String

        public var description: String

        /// The wire service behind it, "lectern.circulation.v1.Circulation".
        public var service: String

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.description = ""
            self.service = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            description: String = "",
            service: String = "",
            version: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.description = description
            self.service = service
            self.version = version
        }
    }

    /// The message `lectern.city.v1.LibrariesRequest`.
    public struct LibrariesRequest: Message {
        public static let messageName = "lectern.city.v1.LibrariesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.city.v1.LibrariesResponse`.
    public struct LibrariesResponse: Message {
        public static let messageName = "lectern.city.v1.LibrariesResponse"

        public var libraries: [City.Library]

        /// The message with nothing set.
        public init() {
            self.libraries = []
        }

        /// The message with these fields set.
        public init(
            libraries: [City.Library] = []
        ) {
            self.libraries = libraries
        }

        /// Where `libraries` stands in an `Encoded` one.
        public static var librariesField: MessageField<Self, City.Library> { MessageField(1) }
    }

    /// The message `lectern.city.v1.BranchesRequest`.
    public struct BranchesRequest: Message {
        public static let messageName = "lectern.city.v1.BranchesRequest"

        /// 0: of all libraries.
        public var libraryId: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0
        ) {
            self.libraryId = libraryId
        }
    }

    /// The message `lectern.city.v1.BranchesResponse`.
    public struct BranchesResponse: Message {
        public static let messageName = "lectern.city.v1.BranchesResponse"

        public var branches: [City.Branch]

        /// The message with nothing set.
        public init() {
            self.branches = []
        }

        /// The message with these fields set.
        public init(
            branches: [City.Branch] = []
        ) {
            self.branches = branches
        }

        /// Where `branches` stands in an `Encoded` one.
        public static var branchesField: MessageField<Self, City.Branch> { MessageField(1) }
    }

    /// The message `lectern.city.v1.ServicePointsRequest`.
    public struct ServicePointsRequest: Message {
        public static let messageName = "lectern.city.v1.ServicePointsRequest"

        /// 0: of all branches.
        public var branchId: Int64

        public var near: Types.Place?

        public var onlyOpenNow: Bool

        public var onlyTakingReturns: Bool

        /// At most so many; 0 is 50, the most is 500.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.near = nil
            self.onlyOpenNow = false
            self.onlyTakingReturns = false
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            near: Types.Place? = nil,
            onlyOpenNow: Bool = false,
            onlyTakingReturns: Bool = false,
            limit: UInt32 = 0
        ) {
            self.branchId = branchId
            self.near = near
            self.onlyOpenNow = onlyOpenNow
            self.onlyTakingReturns = onlyTakingReturns
            self.limit = limit
        }

        /// Where `near` stands in an `Encoded` one.
        public static var nearField: MessageField<Self, Types.Place> { MessageField(2) }
    }

    /// The message `lectern.city.v1.ServicePointsResponse`.
    public struct ServicePointsResponse: Message {
        public static let messageName = "lectern.city.v1.ServicePointsResponse"

        public var servicePoints: [City.ServicePointDetails]

        /// The message with nothing set.
        public init() {
            self.servicePoints = []
        }

        /// The message with these fields set.
        public init(
            servicePoints: [City.ServicePointDetails] = []
        ) {
            self.servicePoints = servicePoints
        }

        /// Where `service_points` stands in an `Encoded` one.
        public static var servicePointsField: MessageField<Self, City.ServicePointDetails> { MessageField(1) }
    }

    /// The message `lectern.city.v1.ServicePointRequest`.
    public struct ServicePointRequest: Message {
        public static let messageName = "lectern.city.v1.ServicePointRequest"

        public var code: String

        /// The message with nothing set.
        public init() {
            self.code = ""
        }

        /// The message with these fields set.
        public init(
            code: String = ""
        ) {
            self.code = code
        }
    }

    /// The message `lectern.city.v1.DirectoryRequest`.
    public struct DirectoryRequest: Message {
        public static let messageName = "lectern.city.v1.DirectoryRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.city.v1.DirectoryResponse`.
    public struct DirectoryResponse: Message {
        public static let messageName = "lectern.city.v1.DirectoryResponse"

        public var offers: [City.Offer]

        /// The message with nothing set.
        public init() {
            self.offers = []
        }

        /// The message with these fields set.
        public init(
            offers: [City.Offer] = []
        ) {
            self.offers = offers
        }

        /// Where `offers` stands in an `Encoded` one.
        public static var offersField: MessageField<Self, City.Offer> { MessageField(1) }
    }

    /// The message `lectern.city.v1.PutLibraryRequest`.
    public struct PutLibraryRequest: Message {
        public static let messageName = "lectern.city.v1.PutLibraryRequest"

        public var code: String

        public var name: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.city.v1.PutBranchRequest`.
    public struct PutBranchRequest: Message {
        public static let messageName = "lectern.city.v1.PutBranchRequest"

        public var libraryCode: String

        public var code: String

        public var name: String

        public var address: String

        public var place: Types.Place?

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
            self.code = ""
            self.name = ""
            self.address = ""
            self.place = nil
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = "",
            code: String = "",
            name: String = "",
            address: String = "",
            place: Types.Place? = nil,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.libraryCode = libraryCode
            self.code = code
            self.name = name
            self.address = address
            self.place = place
            self.fields = fields
            self.expectedVersion = expectedVersion
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(5) }
    }

    /// The message `lectern.city.v1.PutServicePointRequest`.
    public struct PutServicePointRequest: Message {
        public static let messageName = "lectern.city.v1.PutServicePointRequest"

        public var branchCode: String

        public var code: String

        public var name: String

        public var kind: City.ServicePointKind

        public var place: Types.Place?

        public var zone: String

        public var hours: [Types.OpenTime]

        public var closedDates: [String]

        public var lends: Bool

        public var takesReturns: Bool

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.code = ""
            self.name = ""
            self.kind = City.ServicePointKind(rawValue: 0)
            self.place = nil
            self.zone = ""
            self.hours = []
            self.closedDates = []
            self.lends = false
            self.takesReturns = false
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            code: String = "",
            name: String = "",
            kind: City.ServicePointKind = City.ServicePointKind(rawValue: 0),
            place: Types.Place? = nil,
            zone: String = "",
            hours: [Types.OpenTime] = [],
            closedDates: [String] = [],
            lends: Bool = false,
            takesReturns: Bool = false,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.branchCode = branchCode
            self.code = code
            self.name = name
            self.kind = kind
            self.place = place
            self.zone = zone
            self.hours = hours
            self.closedDates = closedDates
            self.lends = lends
            self.takesReturns = takesReturns
            self.fields = fields
            self.expectedVersion = expectedVersion
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(5) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Types.OpenTime> { MessageField(7) }
    }

    /// The message `lectern.city.v1.PutOfferRequest`.
    public struct PutOfferRequest: Message {
        public static let messageName = "lectern.city.v1.PutOfferRequest"

        /// Its version is not read.
        public var offer: City.Offer?

        /// The fields to change, by their names in Offer; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.offer = nil
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            offer: City.Offer? = nil,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.offer = offer
            self.fields = fields
            self.expectedVersion = expectedVersion
        }

        /// Where `offer` stands in an `Encoded` one.
        public static var offerField: MessageField<Self, City.Offer> { MessageField(1) }
    }

    /// The message `lectern.city.v1.OpeningRequest`.
    public struct OpeningRequest: Message {
        public static let messageName = "lectern.city.v1.OpeningRequest"

        /// The service point by its code, or, where that is empty, a desk of this branch.
        public var servicePointCode: String

        public var branchId: Int64

        /// A moment; the answer's closing time is the end of the first opening day that does not end before it. 0: none is
        /// asked for, and whether the point ever opens again does not matter.
        public var dueAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.branchId = 0
            self.dueAtMs = 0
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            branchId: Int64 = 0,
            dueAtMs: Int64 = 0
        ) {
            self.servicePointCode = servicePointCode
            self.branchId = branchId
            self.dueAtMs = dueAtMs
        }
    }

    /// The message `lectern.city.v1.OpeningResponse`.
    public struct OpeningResponse: Message {
        public static let messageName = "lectern.city.v1.OpeningResponse"

        public var servicePointId: Int64

        public var branchId: Int64

        public var libraryId: Int64

        public var zone: String

        /// When the point closes on the due day, or the end of that day (23:59:59.999) where it never closes. 0 where it was
        /// not asked for.
        public var closesAtMs: Int64

        public var branchName: String

        public var branchCode: String

        /// The message with nothing set.
        public init() {
            self.servicePointId = 0
            self.branchId = 0
            self.libraryId = 0
            self.zone = ""
            self.closesAtMs = 0
            self.branchName = ""
            self.branchCode = ""
        }

        /// The message with these fields set.
        public init(
            servicePointId: Int64 = 0,
            branchId: Int64 = 0,
            libraryId: Int64 = 0,
            zone: String = "",
            closesAtMs: Int64 = 0,
            branchName: String = "",
            branchCode: String = ""
        ) {
            self.servicePointId = servicePointId
            self.branchId = branchId
            self.libraryId = libraryId
            self.zone = zone
            self.closesAtMs = closesAtMs
            self.branchName = branchName
            self.branchCode = branchCode
        }
    }
}
