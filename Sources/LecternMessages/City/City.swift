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
        City.SpecialDay.self,
        City.DayHours.self,
        City.ServicePointDetails.self,
        City.Offer.self,
        City.StatutoryDay.self,
        City.Closure.self,
        City.ClosureAtPoint.self,
        City.Partner.self,
        City.HistoryEntry.self,
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
        City.OpenAtRequest.self,
        City.OpenAtResponse.self,
        City.OpeningDaysRequest.self,
        City.OpeningDaysResponse.self,
        City.OpeningDay.self,
        City.OpenPeriod.self,
        City.StatutoryDaysRequest.self,
        City.StatutoryDaysResponse.self,
        City.PutStatutoryDaysRequest.self,
        City.PutStatutoryDaysResponse.self,
        City.ClosuresRequest.self,
        City.ClosuresResponse.self,
        City.AnnounceClosureRequest.self,
        City.ChangeClosureRequest.self,
        City.LiftClosureRequest.self,
        City.AdvanceClosureRequest.self,
        City.MoveServicePointRequest.self,
        City.PartnersRequest.self,
        City.PartnersResponse.self,
        City.GetPartnerRequest.self,
        City.PartnerStandingRequest.self,
        City.PutPartnerRequest.self,
        City.MovePartnerRequest.self,
        City.HistoryRequest.self,
        City.HistoryResponse.self,
        City.OpeningRequest.self,
        City.OpeningResponse.self,
        City.PointsNearRequest.self,
        City.PointsNearResponse.self,
        City.PointNear.self,
        City.TerminalPlaceRequest.self,
        City.TerminalPlaceResponse.self,
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

        /// There is no such partner.
        public static let partnerUnknown = Reason(rawValue: 8)

        /// There is no such closure.
        public static let closureUnknown = Reason(rawValue: 9)

        /// That can't be done in its present state.
        public static let stateForbids = Reason(rawValue: 10)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 11)

        /// The terminal belongs to another service point.
        public static let terminalTaken = Reason(rawValue: 12)

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
            case 8: "PARTNER_UNKNOWN"
            case 9: "CLOSURE_UNKNOWN"
            case 10: "STATE_FORBIDS"
            case 11: "CURSOR_INVALID"
            case 12: "TERMINAL_TAKEN"
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
            case 8: 5
            case 9: 5
            case 10: 9
            case 11: 3
            case 12: 6
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
            case 8: "没有这个合作方。"
            case 9: "没有这次闭馆。"
            case 10: "当前状态下不能这样做。"
            case 11: "游标无效。"
            case 12: "该终端已属于另一服务点。"
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
            case 8: "There is no such partner."
            case 9: "There is no such closure."
            case 10: "That can't be done in its present state."
            case 11: "The cursor does not belong to this list."
            case 12: "The terminal belongs to another service point."
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

        /// The desk of a branch.
        public static let serviceDesk = ServicePointKind(rawValue: 1)

        /// `KIOSK`
        public static let kiosk = ServicePointKind(rawValue: 2)

        /// `LOCKER`
        public static let locker = ServicePointKind(rawValue: 3)

        /// `BOOK_DROP`
        public static let bookDrop = ServicePointKind(rawValue: 4)

        /// `BOOKSHOP`
        public static let bookshop = ServicePointKind(rawValue: 5)

        /// A cabinet that knows what is in it.
        public static let smartBookcase = ServicePointKind(rawValue: 6)

        /// `COURIER_STATION`
        public static let courierStation = ServicePointKind(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SERVICE_POINT_KIND_UNSPECIFIED"
            case 1: "SERVICE_DESK"
            case 2: "KIOSK"
            case 3: "LOCKER"
            case 4: "BOOK_DROP"
            case 5: "BOOKSHOP"
            case 6: "SMART_BOOKCASE"
            case 7: "COURIER_STATION"
            default: "\(rawValue)"
            }
        }
    }

    /// What a service point does for readers.
    public struct Ability: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ABILITY_UNSPECIFIED`
        public static let unspecified = Ability(rawValue: 0)

        /// `LENDS`
        public static let lends = Ability(rawValue: 1)

        /// `TAKES_RETURNS`
        public static let takesReturns = Ability(rawValue: 2)

        /// Keeps what was ordered until it is picked up.
        public static let pickUp = Ability(rawValue: 3)

        /// Sells, or has books chosen that the library pays for.
        public static let sells = Ability(rawValue: 4)

        /// Makes cards and registers readers.
        public static let registers = Ability(rawValue: 5)

        /// Takes parcels for a courier.
        public static let takesParcels = Ability(rawValue: 6)

        /// `PRINTS`
        public static let prints = Ability(rawValue: 7)

        /// Has places to read at.
        public static let readingRoom = Ability(rawValue: 8)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ABILITY_UNSPECIFIED"
            case 1: "LENDS"
            case 2: "TAKES_RETURNS"
            case 3: "PICK_UP"
            case 4: "SELLS"
            case 5: "REGISTERS"
            case 6: "TAKES_PARCELS"
            case 7: "PRINTS"
            case 8: "READING_ROOM"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a service point is in its life.
    public struct PointState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `POINT_STATE_UNSPECIFIED`
        public static let unspecified = PointState(rawValue: 0)

        /// `PLANNED`
        public static let planned = PointState(rawValue: 1)

        /// `IN_SERVICE`
        public static let inService = PointState(rawValue: 2)

        /// `SUSPENDED`
        public static let suspended = PointState(rawValue: 3)

        /// `RETIRED`
        public static let retired = PointState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "POINT_STATE_UNSPECIFIED"
            case 1: "PLANNED"
            case 2: "IN_SERVICE"
            case 3: "SUSPENDED"
            case 4: "RETIRED"
            default: "\(rawValue)"
            }
        }
    }

    /// What a service point does on a holiday of its calendar.
    public struct HolidayRule: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// It is open as on any such day of the week.
        public static let unspecified = HolidayRule(rawValue: 0)

        /// `CLOSED_ON_HOLIDAYS`
        public static let closedOnHolidays = HolidayRule(rawValue: 1)

        /// It has the hours of Sunday.
        public static let sundayOnHolidays = HolidayRule(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "HOLIDAY_RULE_UNSPECIFIED"
            case 1: "CLOSED_ON_HOLIDAYS"
            case 2: "SUNDAY_ON_HOLIDAYS"
            default: "\(rawValue)"
            }
        }
    }

    /// What a day of a calendar is by law.
    public struct StatutoryKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `STATUTORY_KIND_UNSPECIFIED`
        public static let unspecified = StatutoryKind(rawValue: 0)

        /// `HOLIDAY`
        public static let holiday = StatutoryKind(rawValue: 1)

        /// A day at the weekend on which people work, since a day of the week is free for it.
        public static let workingDay = StatutoryKind(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "STATUTORY_KIND_UNSPECIFIED"
            case 1: "HOLIDAY"
            case 2: "WORKING_DAY"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a closure is in its life.
    public struct ClosureState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `CLOSURE_STATE_UNSPECIFIED`
        public static let unspecified = ClosureState(rawValue: 0)

        /// It has not begun.
        public static let announced = ClosureState(rawValue: 1)

        /// `IN_FORCE`
        public static let inForce = ClosureState(rawValue: 2)

        /// It is over.
        public static let ended = ClosureState(rawValue: 3)

        /// It was lifted before its end.
        public static let lifted = ClosureState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "CLOSURE_STATE_UNSPECIFIED"
            case 1: "ANNOUNCED"
            case 2: "IN_FORCE"
            case 3: "ENDED"
            case 4: "LIFTED"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a partner is in its life.
    public struct PartnerState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PARTNER_STATE_UNSPECIFIED`
        public static let unspecified = PartnerState(rawValue: 0)

        /// `PARTNER_ACTIVE`
        public static let partnerActive = PartnerState(rawValue: 1)

        /// `PARTNER_SUSPENDED`
        public static let partnerSuspended = PartnerState(rawValue: 2)

        /// `PARTNER_WITHDRAWN`
        public static let partnerWithdrawn = PartnerState(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PARTNER_STATE_UNSPECIFIED"
            case 1: "PARTNER_ACTIVE"
            case 2: "PARTNER_SUSPENDED"
            case 3: "PARTNER_WITHDRAWN"
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

    /// A day on which a service point has other hours than those of the week.
    public struct SpecialDay: Message {
        public static let messageName = "lectern.city.v1.SpecialDay"

        /// "2026-10-01", local.
        public var date: String

        /// None: it is closed.
        public var hours: [City.DayHours]

        /// For people: "Long night".
        public var name: String

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.hours = []
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            hours: [City.DayHours] = [],
            name: String = ""
        ) {
            self.date = date
            self.hours = hours
            self.name = name
        }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, City.DayHours> { MessageField(2) }
    }

    /// A part of a day, in minutes since local midnight.
    public struct DayHours: Message {
        public static let messageName = "lectern.city.v1.DayHours"

        public var fromMinute: UInt32

        public var untilMinute: UInt32

        /// The message with nothing set.
        public init() {
            self.fromMinute = 0
            self.untilMinute = 0
        }

        /// The message with these fields set.
        public init(
            fromMinute: UInt32 = 0,
            untilMinute: UInt32 = 0
        ) {
            self.fromMinute = fromMinute
            self.untilMinute = untilMinute
        }
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

        public var libraryId: Int64

        /// Ascending; LENDS and TAKES_RETURNS are in `lends` and `takes_returns`, too.
        public var abilities: [City.Ability]

        /// How many items or parcels it holds; 0: not known, or without a bound.
        public var capacity: UInt32

        public var address: String

        /// The name and how to find it, in languages.
        public var names: [Types.Text]

        public var directions: [Types.Text]

        public var state: City.PointState

        /// Names in certificates of terminals that stand at it, besides the one that is its code.
        public var terminals: [String]

        /// The calendar of statutory days that it keeps, "CN"; empty: none.
        public var calendar: String

        public var holidays: City.HolidayRule

        public var specialDays: [City.SpecialDay]

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
            self.libraryId = 0
            self.abilities = []
            self.capacity = 0
            self.address = ""
            self.names = []
            self.directions = []
            self.state = City.PointState(rawValue: 0)
            self.terminals = []
            self.calendar = ""
            self.holidays = City.HolidayRule(rawValue: 0)
            self.specialDays = []
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
            version: Int64 = 0,
            libraryId: Int64 = 0,
            abilities: [City.Ability] = [],
            capacity: UInt32 = 0,
            address: String = "",
            names: [Types.Text] = [],
            directions: [Types.Text] = [],
            state: City.PointState = City.PointState(rawValue: 0),
            terminals: [String] = [],
            calendar: String = "",
            holidays: City.HolidayRule = City.HolidayRule(rawValue: 0),
            specialDays: [City.SpecialDay] = []
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
            self.libraryId = libraryId
            self.abilities = abilities
            self.capacity = capacity
            self.address = address
            self.names = names
            self.directions = directions
            self.state = state
            self.terminals = terminals
            self.calendar = calendar
            self.holidays = holidays
            self.specialDays = specialDays
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(6) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Types.OpenTime> { MessageField(8) }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(19) }

        /// Where `directions` stands in an `Encoded` one.
        public static var directionsField: MessageField<Self, Types.Text> { MessageField(20) }

        /// Where `special_days` stands in an `Encoded` one.
        public static var specialDaysField: MessageField<Self, City.SpecialDay> { MessageField(25) }
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

    /// The message `lectern.city.v1.StatutoryDay`.
    public struct StatutoryDay: Message {
        public static let messageName = "lectern.city.v1.StatutoryDay"

        /// "2026-10-01"
        public var date: String

        public var kind: City.StatutoryKind

        public var name: String

        /// Of a working day: the day of the week whose hours count, 1 is Monday; 0 is Monday.
        public var worksAs: UInt32

        /// Who says so: "国务院办公厅".
        public var source: String

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.kind = City.StatutoryKind(rawValue: 0)
            self.name = ""
            self.worksAs = 0
            self.source = ""
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            kind: City.StatutoryKind = City.StatutoryKind(rawValue: 0),
            name: String = "",
            worksAs: UInt32 = 0,
            source: String = ""
        ) {
            self.date = date
            self.kind = kind
            self.name = name
            self.worksAs = worksAs
            self.source = source
        }
    }

    /// An emergency closure of one or more service points.
    public struct Closure: Message {
        public static let messageName = "lectern.city.v1.Closure"

        public var closureId: Int64

        public var fromMs: Int64

        /// The first moment after it; 0: not known yet.
        public var untilMs: Int64

        public var reason: String

        public var texts: [Types.Text]

        public var state: City.ClosureState

        /// Codes of the points that it touches, ascending.
        public var servicePointCodes: [String]

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.closureId = 0
            self.fromMs = 0
            self.untilMs = 0
            self.reason = ""
            self.texts = []
            self.state = City.ClosureState(rawValue: 0)
            self.servicePointCodes = []
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            reason: String = "",
            texts: [Types.Text] = [],
            state: City.ClosureState = City.ClosureState(rawValue: 0),
            servicePointCodes: [String] = [],
            version: Int64 = 0
        ) {
            self.closureId = closureId
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.reason = reason
            self.texts = texts
            self.state = state
            self.servicePointCodes = servicePointCodes
            self.version = version
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(5) }
    }

    /// What the feed tells of a closure at one point: topic "city.closure", subject "service_point:ID", kind announced, changed, begun, ended or
    /// lifted. What falls due or waits for pick-up at the point meanwhile is for whoever owns that to move.
    public struct ClosureAtPoint: Message {
        public static let messageName = "lectern.city.v1.ClosureAtPoint"

        public var closureId: Int64

        public var servicePointId: Int64

        public var branchId: Int64

        public var fromMs: Int64

        /// 0: not known yet.
        public var untilMs: Int64

        public var reason: String

        public var state: City.ClosureState

        /// The message with nothing set.
        public init() {
            self.closureId = 0
            self.servicePointId = 0
            self.branchId = 0
            self.fromMs = 0
            self.untilMs = 0
            self.reason = ""
            self.state = City.ClosureState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0,
            servicePointId: Int64 = 0,
            branchId: Int64 = 0,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            reason: String = "",
            state: City.ClosureState = City.ClosureState(rawValue: 0)
        ) {
            self.closureId = closureId
            self.servicePointId = servicePointId
            self.branchId = branchId
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.reason = reason
            self.state = state
        }
    }

    /// A bookshop, a courier, the host of a mini-program: whoever calls with a partner's certificate.
    public struct Partner: Message {
        public static let messageName = "lectern.city.v1.Partner"

        public var partnerId: Int64

        /// The name in its certificate.
        public var name: String

        /// For people.
        public var title: String

        public var titles: [Types.Text]

        public var state: City.PartnerState

        /// Methods that it may call, "lectern.readers.v1.Readers/SignIn", or beginnings, "lectern.readers.*"; none: all that the methods' rules
        /// allow to partners.
        public var methods: [String]

        /// Those of its own topics that it may follow, "delivery.order" or "delivery.*"; none: all.
        public var topics: [String]

        /// Codes of the service points that it acts for.
        public var servicePointCodes: [String]

        /// How many calls a second each daemon takes; 0: as many as there come.
        public var callsPerSecond: UInt32

        /// Whom to ask about it.
        public var contact: String

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.partnerId = 0
            self.name = ""
            self.title = ""
            self.titles = []
            self.state = City.PartnerState(rawValue: 0)
            self.methods = []
            self.topics = []
            self.servicePointCodes = []
            self.callsPerSecond = 0
            self.contact = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            partnerId: Int64 = 0,
            name: String = "",
            title: String = "",
            titles: [Types.Text] = [],
            state: City.PartnerState = City.PartnerState(rawValue: 0),
            methods: [String] = [],
            topics: [String] = [],
            servicePointCodes: [String] = [],
            callsPerSecond: UInt32 = 0,
            contact: String = "",
            version: Int64 = 0
        ) {
            self.partnerId = partnerId
            self.name = name
            self.title = title
            self.titles = titles
            self.state = state
            self.methods = methods
            self.topics = topics
            self.servicePointCodes = servicePointCodes
            self.callsPerSecond = callsPerSecond
            self.contact = contact
            self.version = version
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(4) }
    }

    /// A move in the life of a service point, a closure or a partner.
    public struct HistoryEntry: Message {
        public static let messageName = "lectern.city.v1.HistoryEntry"

        public var historyId: Int64

        public var event: String

        public var from: String

        public var to: String

        public var recordedAtMs: Int64

        public var person: Int64

        public var terminal: String

        public var method: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.historyId = 0
            self.event = ""
            self.from = ""
            self.to = ""
            self.recordedAtMs = 0
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            historyId: Int64 = 0,
            event: String = "",
            from: String = "",
            to: String = "",
            recordedAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            note: String = ""
        ) {
            self.historyId = historyId
            self.event = event
            self.from = from
            self.to = to
            self.recordedAtMs = recordedAtMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.note = note
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

        /// 0: of all libraries.
        public var libraryId: Int64

        /// Unspecified: of all kinds.
        public var kind: City.ServicePointKind

        /// Unspecified: whatever they do. Else those that are in service and do this.
        public var ability: City.Ability

        /// With those that are planned and retired.
        public var withUnused: Bool

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.near = nil
            self.onlyOpenNow = false
            self.onlyTakingReturns = false
            self.limit = 0
            self.libraryId = 0
            self.kind = City.ServicePointKind(rawValue: 0)
            self.ability = City.Ability(rawValue: 0)
            self.withUnused = false
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            near: Types.Place? = nil,
            onlyOpenNow: Bool = false,
            onlyTakingReturns: Bool = false,
            limit: UInt32 = 0,
            libraryId: Int64 = 0,
            kind: City.ServicePointKind = City.ServicePointKind(rawValue: 0),
            ability: City.Ability = City.Ability(rawValue: 0),
            withUnused: Bool = false
        ) {
            self.branchId = branchId
            self.near = near
            self.onlyOpenNow = onlyOpenNow
            self.onlyTakingReturns = onlyTakingReturns
            self.limit = limit
            self.libraryId = libraryId
            self.kind = kind
            self.ability = ability
            self.withUnused = withUnused
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

        /// Whose it is; empty: that of its branch. What lends or takes returns stands at a branch.
        public var libraryCode: String

        /// With `fields` that name "abilities": all of them. Without fields, LENDS and TAKES_RETURNS may stand in `lends` and `takes_returns`.
        public var abilities: [City.Ability]

        public var capacity: UInt32

        public var address: String

        public var names: [Types.Text]

        public var directions: [Types.Text]

        public var terminals: [String]

        public var calendar: String

        public var holidays: City.HolidayRule

        public var specialDays: [City.SpecialDay]

        /// A new point is only planned; MoveServicePoint puts it in service.
        public var planned: Bool

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
            self.libraryCode = ""
            self.abilities = []
            self.capacity = 0
            self.address = ""
            self.names = []
            self.directions = []
            self.terminals = []
            self.calendar = ""
            self.holidays = City.HolidayRule(rawValue: 0)
            self.specialDays = []
            self.planned = false
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
            expectedVersion: Int64 = 0,
            libraryCode: String = "",
            abilities: [City.Ability] = [],
            capacity: UInt32 = 0,
            address: String = "",
            names: [Types.Text] = [],
            directions: [Types.Text] = [],
            terminals: [String] = [],
            calendar: String = "",
            holidays: City.HolidayRule = City.HolidayRule(rawValue: 0),
            specialDays: [City.SpecialDay] = [],
            planned: Bool = false
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
            self.libraryCode = libraryCode
            self.abilities = abilities
            self.capacity = capacity
            self.address = address
            self.names = names
            self.directions = directions
            self.terminals = terminals
            self.calendar = calendar
            self.holidays = holidays
            self.specialDays = specialDays
            self.planned = planned
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(5) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Types.OpenTime> { MessageField(7) }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(17) }

        /// Where `directions` stands in an `Encoded` one.
        public static var directionsField: MessageField<Self, Types.Text> { MessageField(18) }

        /// Where `special_days` stands in an `Encoded` one.
        public static var specialDaysField: MessageField<Self, City.SpecialDay> { MessageField(22) }
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

    /// The message `lectern.city.v1.OpenAtRequest`.
    public struct OpenAtRequest: Message {
        public static let messageName = "lectern.city.v1.OpenAtRequest"

        public var servicePointCode: String

        /// 0: now.
        public var atMs: Int64

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.atMs = 0
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            atMs: Int64 = 0
        ) {
            self.servicePointCode = servicePointCode
            self.atMs = atMs
        }
    }

    /// The message `lectern.city.v1.OpenAtResponse`.
    public struct OpenAtResponse: Message {
        public static let messageName = "lectern.city.v1.OpenAtResponse"

        public var open: Bool

        /// When it closes, where it is open; 0: it is not, or never closes as far as it is known.
        public var closesAtMs: Int64

        /// When it opens, where it is not open; 0: it is, or never opens as far as it is known.
        public var opensAtMs: Int64

        public var zone: String

        /// The message with nothing set.
        public init() {
            self.open = false
            self.closesAtMs = 0
            self.opensAtMs = 0
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            open: Bool = false,
            closesAtMs: Int64 = 0,
            opensAtMs: Int64 = 0,
            zone: String = ""
        ) {
            self.open = open
            self.closesAtMs = closesAtMs
            self.opensAtMs = opensAtMs
            self.zone = zone
        }
    }

    /// The message `lectern.city.v1.OpeningDaysRequest`.
    public struct OpeningDaysRequest: Message {
        public static let messageName = "lectern.city.v1.OpeningDaysRequest"

        /// The service point by its code, or, where that is empty, a desk of this branch.
        public var servicePointCode: String

        public var branchId: Int64

        /// Local dates, both counted: at most 400 days.
        public var fromDate: String

        public var untilDate: String

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.branchId = 0
            self.fromDate = ""
            self.untilDate = ""
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            branchId: Int64 = 0,
            fromDate: String = "",
            untilDate: String = ""
        ) {
            self.servicePointCode = servicePointCode
            self.branchId = branchId
            self.fromDate = fromDate
            self.untilDate = untilDate
        }
    }

    /// The message `lectern.city.v1.OpeningDaysResponse`.
    public struct OpeningDaysResponse: Message {
        public static let messageName = "lectern.city.v1.OpeningDaysResponse"

        public var days: [City.OpeningDay]

        /// On how many of them it is open.
        public var openDays: UInt32

        public var zone: String

        /// The message with nothing set.
        public init() {
            self.days = []
            self.openDays = 0
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            days: [City.OpeningDay] = [],
            openDays: UInt32 = 0,
            zone: String = ""
        ) {
            self.days = days
            self.openDays = openDays
            self.zone = zone
        }

        /// Where `days` stands in an `Encoded` one.
        public static var daysField: MessageField<Self, City.OpeningDay> { MessageField(1) }
    }

    /// The message `lectern.city.v1.OpeningDay`.
    public struct OpeningDay: Message {
        public static let messageName = "lectern.city.v1.OpeningDay"

        public var date: String

        /// None: it is closed.
        public var periods: [City.OpenPeriod]

        /// Why the hours are not those of the week: "closed", "special", "holiday", "working_day", "closure"; empty: they are.
        public var why: String

        public var name: String

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.periods = []
            self.why = ""
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            periods: [City.OpenPeriod] = [],
            why: String = "",
            name: String = ""
        ) {
            self.date = date
            self.periods = periods
            self.why = why
            self.name = name
        }

        /// Where `periods` stands in an `Encoded` one.
        public static var periodsField: MessageField<Self, City.OpenPeriod> { MessageField(2) }
    }

    /// The message `lectern.city.v1.OpenPeriod`.
    public struct OpenPeriod: Message {
        public static let messageName = "lectern.city.v1.OpenPeriod"

        public var fromMs: Int64

        /// The first moment after it.
        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.fromMs = 0
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            fromMs: Int64 = 0,
            untilMs: Int64 = 0
        ) {
            self.fromMs = fromMs
            self.untilMs = untilMs
        }
    }

    /// The message `lectern.city.v1.StatutoryDaysRequest`.
    public struct StatutoryDaysRequest: Message {
        public static let messageName = "lectern.city.v1.StatutoryDaysRequest"

        public var calendar: String

        /// Both counted; empty: without a bound.
        public var fromDate: String

        public var untilDate: String

        /// The message with nothing set.
        public init() {
            self.calendar = ""
            self.fromDate = ""
            self.untilDate = ""
        }

        /// The message with these fields set.
        public init(
            calendar: String = "",
            fromDate: String = "",
            untilDate: String = ""
        ) {
            self.calendar = calendar
            self.fromDate = fromDate
            self.untilDate = untilDate
        }
    }

    /// The message `lectern.city.v1.StatutoryDaysResponse`.
    public struct StatutoryDaysResponse: Message {
        public static let messageName = "lectern.city.v1.StatutoryDaysResponse"

        /// At most 1,000.
        public var days: [City.StatutoryDay]

        /// The message with nothing set.
        public init() {
            self.days = []
        }

        /// The message with these fields set.
        public init(
            days: [City.StatutoryDay] = []
        ) {
            self.days = days
        }

        /// Where `days` stands in an `Encoded` one.
        public static var daysField: MessageField<Self, City.StatutoryDay> { MessageField(1) }
    }

    /// The message `lectern.city.v1.PutStatutoryDaysRequest`.
    public struct PutStatutoryDaysRequest: Message {
        public static let messageName = "lectern.city.v1.PutStatutoryDaysRequest"

        public var calendar: String

        /// At most 400. One that is there takes these values.
        public var days: [City.StatutoryDay]

        /// Dates that are no statutory days any more, at most 400.
        public var removedDates: [String]

        /// The message with nothing set.
        public init() {
            self.calendar = ""
            self.days = []
            self.removedDates = []
        }

        /// The message with these fields set.
        public init(
            calendar: String = "",
            days: [City.StatutoryDay] = [],
            removedDates: [String] = []
        ) {
            self.calendar = calendar
            self.days = days
            self.removedDates = removedDates
        }

        /// Where `days` stands in an `Encoded` one.
        public static var daysField: MessageField<Self, City.StatutoryDay> { MessageField(2) }
    }

    /// The message `lectern.city.v1.PutStatutoryDaysResponse`.
    public struct PutStatutoryDaysResponse: Message {
        public static let messageName = "lectern.city.v1.PutStatutoryDaysResponse"

        public var put: UInt32

        public var removed: UInt32

        /// The message with nothing set.
        public init() {
            self.put = 0
            self.removed = 0
        }

        /// The message with these fields set.
        public init(
            put: UInt32 = 0,
            removed: UInt32 = 0
        ) {
            self.put = put
            self.removed = removed
        }
    }

    /// The message `lectern.city.v1.ClosuresRequest`.
    public struct ClosuresRequest: Message {
        public static let messageName = "lectern.city.v1.ClosuresRequest"

        /// Empty: of all points.
        public var servicePointCode: String

        /// With those that are over.
        public var withPast: Bool

        /// At most so many; 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.withPast = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            withPast: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.servicePointCode = servicePointCode
            self.withPast = withPast
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.city.v1.ClosuresResponse`.
    public struct ClosuresResponse: Message {
        public static let messageName = "lectern.city.v1.ClosuresResponse"

        public var closures: [City.Closure]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.closures = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            closures: [City.Closure] = [],
            cursor: String = ""
        ) {
            self.closures = closures
            self.cursor = cursor
        }

        /// Where `closures` stands in an `Encoded` one.
        public static var closuresField: MessageField<Self, City.Closure> { MessageField(1) }
    }

    /// The message `lectern.city.v1.AnnounceClosureRequest`.
    public struct AnnounceClosureRequest: Message {
        public static let messageName = "lectern.city.v1.AnnounceClosureRequest"

        /// Points by their codes, those of a branch, or those of a library: at least one of the three.
        public var servicePointCodes: [String]

        public var branchCode: String

        public var libraryCode: String

        /// 0: now.
        public var fromMs: Int64

        /// 0: not known yet.
        public var untilMs: Int64

        public var reason: String

        public var texts: [Types.Text]

        /// The message with nothing set.
        public init() {
            self.servicePointCodes = []
            self.branchCode = ""
            self.libraryCode = ""
            self.fromMs = 0
            self.untilMs = 0
            self.reason = ""
            self.texts = []
        }

        /// The message with these fields set.
        public init(
            servicePointCodes: [String] = [],
            branchCode: String = "",
            libraryCode: String = "",
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            reason: String = "",
            texts: [Types.Text] = []
        ) {
            self.servicePointCodes = servicePointCodes
            self.branchCode = branchCode
            self.libraryCode = libraryCode
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.reason = reason
            self.texts = texts
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(7) }
    }

    /// The message `lectern.city.v1.ChangeClosureRequest`.
    public struct ChangeClosureRequest: Message {
        public static let messageName = "lectern.city.v1.ChangeClosureRequest"

        public var closureId: Int64

        public var fromMs: Int64

        public var untilMs: Int64

        public var reason: String

        public var texts: [Types.Text]

        /// The fields to change, by their names here: from_ms only before it has begun. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.closureId = 0
            self.fromMs = 0
            self.untilMs = 0
            self.reason = ""
            self.texts = []
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            reason: String = "",
            texts: [Types.Text] = [],
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.closureId = closureId
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.reason = reason
            self.texts = texts
            self.fields = fields
            self.expectedVersion = expectedVersion
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(5) }
    }

    /// The message `lectern.city.v1.LiftClosureRequest`.
    public struct LiftClosureRequest: Message {
        public static let messageName = "lectern.city.v1.LiftClosureRequest"

        public var closureId: Int64

        public var note: String

        /// The message with nothing set.
        public init() {
            self.closureId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0,
            note: String = ""
        ) {
            self.closureId = closureId
            self.note = note
        }
    }

    /// The message `lectern.city.v1.AdvanceClosureRequest`.
    public struct AdvanceClosureRequest: Message {
        public static let messageName = "lectern.city.v1.AdvanceClosureRequest"

        public var closureId: Int64

        /// The message with nothing set.
        public init() {
            self.closureId = 0
        }

        /// The message with these fields set.
        public init(
            closureId: Int64 = 0
        ) {
            self.closureId = closureId
        }
    }

    /// The message `lectern.city.v1.MoveServicePointRequest`.
    public struct MoveServicePointRequest: Message {
        public static let messageName = "lectern.city.v1.MoveServicePointRequest"

        public var code: String

        public var to: City.PointState

        public var note: String

        /// 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.to = City.PointState(rawValue: 0)
            self.note = ""
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            to: City.PointState = City.PointState(rawValue: 0),
            note: String = "",
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.to = to
            self.note = note
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.city.v1.PartnersRequest`.
    public struct PartnersRequest: Message {
        public static let messageName = "lectern.city.v1.PartnersRequest"

        /// At most so many; 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.city.v1.PartnersResponse`.
    public struct PartnersResponse: Message {
        public static let messageName = "lectern.city.v1.PartnersResponse"

        public var partners: [City.Partner]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.partners = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            partners: [City.Partner] = [],
            cursor: String = ""
        ) {
            self.partners = partners
            self.cursor = cursor
        }

        /// Where `partners` stands in an `Encoded` one.
        public static var partnersField: MessageField<Self, City.Partner> { MessageField(1) }
    }

    /// The message `lectern.city.v1.GetPartnerRequest`.
    public struct GetPartnerRequest: Message {
        public static let messageName = "lectern.city.v1.GetPartnerRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.city.v1.PartnerStandingRequest`.
    public struct PartnerStandingRequest: Message {
        public static let messageName = "lectern.city.v1.PartnerStandingRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.city.v1.PutPartnerRequest`.
    public struct PutPartnerRequest: Message {
        public static let messageName = "lectern.city.v1.PutPartnerRequest"

        /// Its number, state and version are not read.
        public var partner: City.Partner?

        /// The fields to change, by their names in Partner; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.partner = nil
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            partner: City.Partner? = nil,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.partner = partner
            self.fields = fields
            self.expectedVersion = expectedVersion
        }

        /// Where `partner` stands in an `Encoded` one.
        public static var partnerField: MessageField<Self, City.Partner> { MessageField(1) }
    }

    /// The message `lectern.city.v1.MovePartnerRequest`.
    public struct MovePartnerRequest: Message {
        public static let messageName = "lectern.city.v1.MovePartnerRequest"

        public var name: String

        public var to: City.PartnerState

        public var note: String

        /// 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.to = City.PartnerState(rawValue: 0)
            self.note = ""
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            to: City.PartnerState = City.PartnerState(rawValue: 0),
            note: String = "",
            expectedVersion: Int64 = 0
        ) {
            self.name = name
            self.to = to
            self.note = note
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.city.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.city.v1.HistoryRequest"

        /// Its number: that of a service point, a closure or a partner.
        public var id: Int64

        /// At most so many; 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.id = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            id: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.id = id
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.city.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.city.v1.HistoryResponse"

        public var entries: [City.HistoryEntry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [City.HistoryEntry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, City.HistoryEntry> { MessageField(1) }
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

        /// Where the branch has no point, or the point never opens again: an empty answer instead of a refusal.
        public var emptyIfNone: Bool

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.branchId = 0
            self.dueAtMs = 0
            self.emptyIfNone = false
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            branchId: Int64 = 0,
            dueAtMs: Int64 = 0,
            emptyIfNone: Bool = false
        ) {
            self.servicePointCode = servicePointCode
            self.branchId = branchId
            self.dueAtMs = dueAtMs
            self.emptyIfNone = emptyIfNone
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

        /// Whether the point lends and takes returns: it is able to, and in service.
        public var lends: Bool

        public var takesReturns: Bool

        /// The message with nothing set.
        public init() {
            self.servicePointId = 0
            self.branchId = 0
            self.libraryId = 0
            self.zone = ""
            self.closesAtMs = 0
            self.branchName = ""
            self.branchCode = ""
            self.lends = false
            self.takesReturns = false
        }

        /// The message with these fields set.
        public init(
            servicePointId: Int64 = 0,
            branchId: Int64 = 0,
            libraryId: Int64 = 0,
            zone: String = "",
            closesAtMs: Int64 = 0,
            branchName: String = "",
            branchCode: String = "",
            lends: Bool = false,
            takesReturns: Bool = false
        ) {
            self.servicePointId = servicePointId
            self.branchId = branchId
            self.libraryId = libraryId
            self.zone = zone
            self.closesAtMs = closesAtMs
            self.branchName = branchName
            self.branchCode = branchCode
            self.lends = lends
            self.takesReturns = takesReturns
        }
    }

    /// The message `lectern.city.v1.PointsNearRequest`.
    public struct PointsNearRequest: Message {
        public static let messageName = "lectern.city.v1.PointsNearRequest"

        public var near: Types.Place?

        /// Unspecified: whatever they do.
        public var ability: City.Ability

        public var onlyOpenNow: Bool

        /// Only points of these branches, at most 200; none: of all.
        public var branchIds: [Int64]

        /// 0 is 10, the most is 50.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.near = nil
            self.ability = City.Ability(rawValue: 0)
            self.onlyOpenNow = false
            self.branchIds = []
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            near: Types.Place? = nil,
            ability: City.Ability = City.Ability(rawValue: 0),
            onlyOpenNow: Bool = false,
            branchIds: [Int64] = [],
            limit: UInt32 = 0
        ) {
            self.near = near
            self.ability = ability
            self.onlyOpenNow = onlyOpenNow
            self.branchIds = branchIds
            self.limit = limit
        }

        /// Where `near` stands in an `Encoded` one.
        public static var nearField: MessageField<Self, Types.Place> { MessageField(1) }
    }

    /// The message `lectern.city.v1.PointsNearResponse`.
    public struct PointsNearResponse: Message {
        public static let messageName = "lectern.city.v1.PointsNearResponse"

        public var points: [City.PointNear]

        /// The message with nothing set.
        public init() {
            self.points = []
        }

        /// The message with these fields set.
        public init(
            points: [City.PointNear] = []
        ) {
            self.points = points
        }

        /// Where `points` stands in an `Encoded` one.
        public static var pointsField: MessageField<Self, City.PointNear> { MessageField(1) }
    }

    /// The message `lectern.city.v1.PointNear`.
    public struct PointNear: Message {
        public static let messageName = "lectern.city.v1.PointNear"

        /// Without what stands in other tables: hours, days, terminals, texts, and abilities but LENDS and TAKES_RETURNS.
        public var point: City.ServicePointDetails?

        /// As OpenAt tells it, looking at most 60 days ahead.
        public var opening: City.OpenAtResponse?

        /// The message with nothing set.
        public init() {
            self.point = nil
            self.opening = nil
        }

        /// The message with these fields set.
        public init(
            point: City.ServicePointDetails? = nil,
            opening: City.OpenAtResponse? = nil
        ) {
            self.point = point
            self.opening = opening
        }

        /// Where `point` stands in an `Encoded` one.
        public static var pointField: MessageField<Self, City.ServicePointDetails> { MessageField(1) }

        /// Where `opening` stands in an `Encoded` one.
        public static var openingField: MessageField<Self, City.OpenAtResponse> { MessageField(2) }
    }

    /// The message `lectern.city.v1.TerminalPlaceRequest`.
    public struct TerminalPlaceRequest: Message {
        public static let messageName = "lectern.city.v1.TerminalPlaceRequest"

        /// The name in its certificate.
        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            terminal: String = ""
        ) {
            self.terminal = terminal
        }
    }

    /// The message `lectern.city.v1.TerminalPlaceResponse`.
    public struct TerminalPlaceResponse: Message {
        public static let messageName = "lectern.city.v1.TerminalPlaceResponse"

        public var servicePointCode: String

        /// Empty, both: it stands at no branch.
        public var branchCode: String

        public var libraryCode: String

        /// As OpenAt tells it, looking at most 60 days ahead.
        public var opening: City.OpenAtResponse?

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.branchCode = ""
            self.libraryCode = ""
            self.opening = nil
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            branchCode: String = "",
            libraryCode: String = "",
            opening: City.OpenAtResponse? = nil
        ) {
            self.servicePointCode = servicePointCode
            self.branchCode = branchCode
            self.libraryCode = libraryCode
            self.opening = opening
        }

        /// Where `opening` stands in an `Encoded` one.
        public static var openingField: MessageField<Self, City.OpenAtResponse> { MessageField(4) }
    }
}
