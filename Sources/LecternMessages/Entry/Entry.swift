// The messages and enums of lectern.entry.v1. Generated from lectern/entry/v1/entry.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import CityMessages
public import ReadersMessages
public import TypesMessages

/// The city's one door: who comes in, by which entrance, and goes on where they were.
public enum Entry {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Entry.CardAndPin.self,
        Entry.Identity.self,
        Entry.EnterRequest.self,
        Entry.EnterResponse.self,
        Entry.HandedOver.self,
        Entry.HandOverRequest.self,
        Entry.HandOverResponse.self,
        Entry.ReaderLink.self,
        Entry.LinkRequest.self,
        Entry.LinksRequest.self,
        Entry.LinksResponse.self,
        Entry.RevokeLinkRequest.self,
        Entry.App.self,
        Entry.PutAppRequest.self,
        Entry.AppsRequest.self,
        Entry.AppsResponse.self,
        Entry.Entrance.self,
        Entry.PutEntranceRequest.self,
        Entry.EntrancesRequest.self,
        Entry.EntrancesResponse.self,
        Entry.UsageRequest.self,
        Entry.UsageResponse.self,
        Entry.EntranceUsage.self,
        Entry.Audience.self,
        Entry.Outage.self,
        Entry.KeptService.self,
        Entry.PutServiceRequest.self,
        Entry.KeptServicesRequest.self,
        Entry.KeptServicesResponse.self,
        Entry.PutOutageRequest.self,
        Entry.ServicesRequest.self,
        Entry.ServicesResponse.self,
        Entry.TerminalPlace.self,
        Entry.OfferedService.self,
        Entry.Announcement.self,
        Entry.PutAnnouncementRequest.self,
        Entry.WithdrawAnnouncementRequest.self,
        Entry.KeptAnnouncementsRequest.self,
        Entry.KeptAnnouncementsResponse.self,
        Entry.AnnouncementsRequest.self,
        Entry.AnnouncementsResponse.self,
        Entry.ShownAnnouncement.self,
        Entry.AnnouncementChanged.self,
        Entry.MapLink.self,
        Entry.NearestPointsRequest.self,
        Entry.NearestPointsResponse.self,
        Entry.NearestPoint.self,
        Entry.RouteRequest.self,
        Entry.RouteResponse.self,
        Entry.RouteStep.self,
        Entry.LinkChanged.self,
        Entry.Configuration.self,
    ]

    /// Why Entry refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// The card or the PIN is not right.
        /// Card unknown and PIN wrong are one reason on purpose, as in Readers.
        public static let cardOrPinWrong = Reason(rawValue: 2)

        /// Too many wrong attempts here; try again later.
        public static let tooManyAttempts = Reason(rawValue: 3)

        /// The card has expired.
        public static let readerExpired = Reason(rawValue: 4)

        /// The card was reported lost.
        public static let cardLost = Reason(rawValue: 5)

        /// No reader has linked this identity with the partner, or the link was revoked; sign in with card and PIN once.
        public static let identityNotLinked = Reason(rawValue: 6)

        /// The app is not one whose users this partner may assert.
        public static let appNotYours = Reason(rawValue: 7)

        /// The hand-over code is wrong, was used, or is out of time; make another one.
        /// Wrong, used and out of time are one reason on purpose: a guesser learns nothing.
        public static let codeInvalid = Reason(rawValue: 8)

        /// A session of staff is not handed over.
        public static let sessionNotAReaders = Reason(rawValue: 9)

        /// The identity is, or was, another reader's.
        public static let identityTaken = Reason(rawValue: 10)

        /// The identity is in a state in which it can't be linked.
        public static let identityState = Reason(rawValue: 11)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 12)

        /// The reader has no such link.
        public static let linkUnknown = Reason(rawValue: 13)

        /// The link is in a state in which this can't happen.
        public static let linkState = Reason(rawValue: 14)

        /// There is no such partner.
        public static let partnerUnknown = Reason(rawValue: 15)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 16)

        /// There is no such entrance.
        public static let entranceUnknown = Reason(rawValue: 17)

        /// Too many guests of this terminal wait with a code; try again shortly.
        public static let codesTooMany = Reason(rawValue: 18)

        /// There is no such service.
        public static let serviceUnknown = Reason(rawValue: 19)

        /// There are as many services as there may be.
        public static let servicesTooMany = Reason(rawValue: 20)

        /// There is no such announcement, or it was withdrawn.
        public static let announcementUnknown = Reason(rawValue: 21)

        /// There are as many announcements as there may be; withdraw what is out of date.
        public static let announcementsTooMany = Reason(rawValue: 22)

        /// There is no such record.
        public static let recordUnknown = Reason(rawValue: 23)

        /// There is no such service point, or it has no place.
        public static let servicePointUnknown = Reason(rawValue: 24)

        /// No streets of this city are loaded; let a map app lead the way.
        public static let streetsNotLoaded = Reason(rawValue: 25)

        /// There is no street near the place that can be used so.
        public static let noStreetNear = Reason(rawValue: 26)

        /// There is no way from one place to the other.
        public static let noWay = Reason(rawValue: 27)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CARD_OR_PIN_WRONG"
            case 3: "TOO_MANY_ATTEMPTS"
            case 4: "READER_EXPIRED"
            case 5: "CARD_LOST"
            case 6: "IDENTITY_NOT_LINKED"
            case 7: "APP_NOT_YOURS"
            case 8: "CODE_INVALID"
            case 9: "SESSION_NOT_A_READERS"
            case 10: "IDENTITY_TAKEN"
            case 11: "IDENTITY_STATE"
            case 12: "READER_UNKNOWN"
            case 13: "LINK_UNKNOWN"
            case 14: "LINK_STATE"
            case 15: "PARTNER_UNKNOWN"
            case 16: "VERSION_CONFLICT"
            case 17: "ENTRANCE_UNKNOWN"
            case 18: "CODES_TOO_MANY"
            case 19: "SERVICE_UNKNOWN"
            case 20: "SERVICES_TOO_MANY"
            case 21: "ANNOUNCEMENT_UNKNOWN"
            case 22: "ANNOUNCEMENTS_TOO_MANY"
            case 23: "RECORD_UNKNOWN"
            case 24: "SERVICE_POINT_UNKNOWN"
            case 25: "STREETS_NOT_LOADED"
            case 26: "NO_STREET_NEAR"
            case 27: "NO_WAY"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 16
            case 3: 8
            case 4: 9
            case 5: 9
            case 6: 16
            case 7: 7
            case 8: 16
            case 9: 9
            case 10: 6
            case 11: 9
            case 12: 5
            case 13: 5
            case 14: 9
            case 15: 5
            case 16: 10
            case 17: 5
            case 18: 8
            case 19: 5
            case 20: 9
            case 21: 5
            case 22: 9
            case 23: 5
            case 24: 5
            case 25: 9
            case 26: 9
            case 27: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "证号或密码不正确。"
            case 3: "尝试次数过多，请稍后再试。"
            case 4: "读者证已过期。"
            case 5: "该证已挂失。"
            case 6: "该账号尚未绑定读者证，或绑定已解除。"
            case 7: "此应用不属于该合作方。"
            case 8: "交接码无效或已过期，请重新获取。"
            case 9: "馆员的登录不能交接。"
            case 10: "该账号已属于或曾属于其他读者。"
            case 11: "该账号当前状态不允许绑定。"
            case 12: "没有这位读者。"
            case 13: "没有这个绑定。"
            case 14: "该绑定当前状态不允许此操作。"
            case 15: "没有这个合作方。"
            case 16: "该记录已被他人修改。"
            case 17: "没有这个入口。"
            case 18: "等待交接的访客过多，请稍后再试。"
            case 19: "没有这项服务。"
            case 20: "服务数量已达上限。"
            case 21: "没有这条公告，或已撤回。"
            case 22: "公告数量已达上限，请先撤回过时的。"
            case 23: "没有这条书目。"
            case 24: "没有这个服务点。"
            case 25: "本市尚未载入道路数据，请用地图应用导航。"
            case 26: "附近没有可通行的道路。"
            case 27: "两地之间没有可行的路线。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The card or the PIN is not right."
            case 3: "Too many wrong attempts here; try again later."
            case 4: "The card has expired."
            case 5: "The card was reported lost."
            case 6: "No reader has linked this identity with the partner, or the link was revoked; sign in with card and PIN once."
            case 7: "The app is not one whose users this partner may assert."
            case 8: "The hand-over code is wrong, was used, or is out of time; make another one."
            case 9: "A session of staff is not handed over."
            case 10: "The identity is, or was, another reader's."
            case 11: "The identity is in a state in which it can't be linked."
            case 12: "There is no such reader."
            case 13: "The reader has no such link."
            case 14: "The link is in a state in which this can't happen."
            case 15: "There is no such partner."
            case 16: "Somebody changed this meanwhile; read it again."
            case 17: "There is no such entrance."
            case 18: "Too many guests of this terminal wait with a code; try again shortly."
            case 19: "There is no such service."
            case 20: "There are as many services as there may be."
            case 21: "There is no such announcement, or it was withdrawn."
            case 22: "There are as many announcements as there may be; withdraw what is out of date."
            case 23: "There is no such record."
            case 24: "There is no such service point, or it has no place."
            case 25: "No streets of this city are loaded; let a map app lead the way."
            case 26: "There is no street near the place that can be used so."
            case 27: "There is no way from one place to the other."
            default: name
            }
        }
    }

    /// Where a link is in its life.
    public struct LinkState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `LINK_STATE_UNSPECIFIED`
        public static let unspecified = LinkState(rawValue: 0)

        /// `LINKED`
        public static let linked = LinkState(rawValue: 1)

        /// `REVOKED`
        public static let revoked = LinkState(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "LINK_STATE_UNSPECIFIED"
            case 1: "LINKED"
            case 2: "REVOKED"
            default: "\(rawValue)"
            }
        }
    }

    /// Whether a service can be used now.
    public struct ServiceState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SERVICE_STATE_UNSPECIFIED`
        public static let unspecified = ServiceState(rawValue: 0)

        /// `AVAILABLE`
        public static let available = ServiceState(rawValue: 1)

        /// Somebody has to sign in first.
        public static let signInFirst = ServiceState(rawValue: 2)

        /// Out of use, as staff have announced.
        public static let outOfUse = ServiceState(rawValue: 3)

        /// Not run for now, since it brought the daemon down.
        public static let setAside = ServiceState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SERVICE_STATE_UNSPECIFIED"
            case 1: "AVAILABLE"
            case 2: "SIGN_IN_FIRST"
            case 3: "OUT_OF_USE"
            case 4: "SET_ASIDE"
            default: "\(rawValue)"
            }
        }
    }

    /// How somebody travels.
    public struct TravelMode: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// On foot.
        public static let unspecified = TravelMode(rawValue: 0)

        /// `ON_FOOT`
        public static let onFoot = TravelMode(rawValue: 1)

        /// `BICYCLE`
        public static let bicycle = TravelMode(rawValue: 2)

        /// `CAR`
        public static let car = TravelMode(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "TRAVEL_MODE_UNSPECIFIED"
            case 1: "ON_FOOT"
            case 2: "BICYCLE"
            case 3: "CAR"
            default: "\(rawValue)"
            }
        }
    }

    /// From what a travel time follows.
    public struct TravelBasis: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `TRAVEL_BASIS_UNSPECIFIED`
        public static let unspecified = TravelBasis(rawValue: 0)

        /// The distance in a straight line and a detour factor.
        public static let straightLine = TravelBasis(rawValue: 1)

        /// The fastest way over the city's streets.
        public static let streets = TravelBasis(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "TRAVEL_BASIS_UNSPECIFIED"
            case 1: "STRAIGHT_LINE"
            case 2: "STREETS"
            default: "\(rawValue)"
            }
        }
    }

    /// What a pair of degrees refers to. Phones in China report the latter two.
    public struct Datum: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// WGS-84.
        public static let unspecified = Datum(rawValue: 0)

        /// Of satellites and OpenStreetMap.
        public static let wgs84 = Datum(rawValue: 1)

        /// Of Amap and Tencent.
        public static let gcj02 = Datum(rawValue: 2)

        /// Of Baidu.
        public static let bd09 = Datum(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "DATUM_UNSPECIFIED"
            case 1: "WGS84"
            case 2: "GCJ02"
            case 3: "BD09"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.entry.v1.CardAndPin`.
    public struct CardAndPin: Message {
        public static let messageName = "lectern.entry.v1.CardAndPin"

        /// The card, or another identifier that is shown in its place.
        public var card: String

        public var pin: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.pin = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            pin: String = ""
        ) {
            self.card = card
            self.pin = pin
        }
    }

    /// What a partner has for its own user. The partner's certificate vouches for it.
    public struct Identity: Message {
        public static let messageName = "lectern.entry.v1.Identity"

        /// OPENID or UNIONID.
        public var kind: Readers.IdentifierKind

        /// The app, or the platform.
        public var scope: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            value: String = ""
        ) {
            self.kind = kind
            self.scope = scope
            self.value = value
        }
    }

    /// Exactly one of the four ways.
    public struct EnterRequest: Message {
        public static let messageName = "lectern.entry.v1.EnterRequest"

        public var cardAndPin: Entry.CardAndPin?

        /// At most 4, of one user; the first that a reader has linked with the partner signs in.
        public var identities: [Entry.Identity]

        /// As it was typed, or the payload of the QR code; case, blanks and hyphens don't matter.
        public var handOverCode: String

        public var guest: Bool

        /// By which entrance the caller came, for the figures; an alias counts for itself. One that is not known is counted as "?".
        public var entrance: String

        /// The message with nothing set.
        public init() {
            self.cardAndPin = nil
            self.identities = []
            self.handOverCode = ""
            self.guest = false
            self.entrance = ""
        }

        /// The message with these fields set.
        public init(
            cardAndPin: Entry.CardAndPin? = nil,
            identities: [Entry.Identity] = [],
            handOverCode: String = "",
            guest: Bool = false,
            entrance: String = ""
        ) {
            self.cardAndPin = cardAndPin
            self.identities = identities
            self.handOverCode = handOverCode
            self.guest = guest
            self.entrance = entrance
        }

        /// Where `card_and_pin` stands in an `Encoded` one.
        public static var cardAndPinField: MessageField<Self, Entry.CardAndPin> { MessageField(1) }

        /// Where `identities` stands in an `Encoded` one.
        public static var identitiesField: MessageField<Self, Entry.Identity> { MessageField(2) }
    }

    /// The message `lectern.entry.v1.EnterResponse`.
    public struct EnterResponse: Message {
        public static let messageName = "lectern.entry.v1.EnterResponse"

        /// Goes into Open.session from now on; of no use at another terminal. Empty: a guest.
        public var session: String

        public var expiresAtMs: Int64

        public var reader: Readers.Reader?

        /// What the other terminal has handed over.
        public var handedOver: Entry.HandedOver?

        /// The entrance that counts: where the request named an alias, what it stands for.
        public var entrance: String

        /// The message with nothing set.
        public init() {
            self.session = ""
            self.expiresAtMs = 0
            self.reader = nil
            self.handedOver = nil
            self.entrance = ""
        }

        /// The message with these fields set.
        public init(
            session: String = "",
            expiresAtMs: Int64 = 0,
            reader: Readers.Reader? = nil,
            handedOver: Entry.HandedOver? = nil,
            entrance: String = ""
        ) {
            self.session = session
            self.expiresAtMs = expiresAtMs
            self.reader = reader
            self.handedOver = handedOver
            self.entrance = entrance
        }

        /// Where `reader` stands in an `Encoded` one.
        public static var readerField: MessageField<Self, Readers.Reader> { MessageField(3) }

        /// Where `handed_over` stands in an `Encoded` one.
        public static var handedOverField: MessageField<Self, Entry.HandedOver> { MessageField(4) }
    }

    /// The message `lectern.entry.v1.HandedOver`.
    public struct HandedOver: Message {
        public static let messageName = "lectern.entry.v1.HandedOver"

        public var format: String

        public var state: [UInt8]

        /// The terminal that is signed out: role and name, "device/kiosk-1".
        public var fromTerminal: String

        /// The message with nothing set.
        public init() {
            self.format = ""
            self.state = []
            self.fromTerminal = ""
        }

        /// The message with these fields set.
        public init(
            format: String = "",
            state: [UInt8] = [],
            fromTerminal: String = ""
        ) {
            self.format = format
            self.state = state
            self.fromTerminal = fromTerminal
        }
    }

    /// The message `lectern.entry.v1.HandOverRequest`.
    public struct HandOverRequest: Message {
        public static let messageName = "lectern.entry.v1.HandOverRequest"

        /// What the state is, for whoever reads it there: "basket.v1"; may be empty.
        public var format: String

        /// Basket, search and page as the app keeps them: at most 16 KiB, opaque here.
        public var state: [UInt8]

        /// The message with nothing set.
        public init() {
            self.format = ""
            self.state = []
        }

        /// The message with these fields set.
        public init(
            format: String = "",
            state: [UInt8] = []
        ) {
            self.format = format
            self.state = state
        }
    }

    /// The message `lectern.entry.v1.HandOverResponse`.
    public struct HandOverResponse: Message {
        public static let messageName = "lectern.entry.v1.HandOverResponse"

        /// For people: "K7QF2-M9X4T".
        public var code: String

        /// For a QR code in alphanumeric mode: "LECTERN:K7QF2M9X4T".
        public var payload: String

        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.payload = ""
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            payload: String = "",
            expiresAtMs: Int64 = 0
        ) {
            self.code = code
            self.payload = payload
            self.expiresAtMs = expiresAtMs
        }
    }

    /// A reader's consent that a partner signs the reader in by an identity of its own.
    public struct ReaderLink: Message {
        public static let messageName = "lectern.entry.v1.ReaderLink"

        public var linkId: Int64

        public var readerId: Int64

        /// The name in its certificate.
        public var partner: String

        public var kind: Readers.IdentifierKind

        public var scope: String

        public var state: Entry.LinkState

        /// When it came into its state.
        public var sinceMs: Int64

        /// A member of staff noted the consent, at a desk; else the reader gave it in a session of the own.
        public var atDesk: Bool

        /// The identifier of Readers that it rests on.
        public var identifierId: Int64

        /// The message with nothing set.
        public init() {
            self.linkId = 0
            self.readerId = 0
            self.partner = ""
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.state = Entry.LinkState(rawValue: 0)
            self.sinceMs = 0
            self.atDesk = false
            self.identifierId = 0
        }

        /// The message with these fields set.
        public init(
            linkId: Int64 = 0,
            readerId: Int64 = 0,
            partner: String = "",
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            state: Entry.LinkState = Entry.LinkState(rawValue: 0),
            sinceMs: Int64 = 0,
            atDesk: Bool = false,
            identifierId: Int64 = 0
        ) {
            self.linkId = linkId
            self.readerId = readerId
            self.partner = partner
            self.kind = kind
            self.scope = scope
            self.state = state
            self.sinceMs = sinceMs
            self.atDesk = atDesk
            self.identifierId = identifierId
        }
    }

    /// The message `lectern.entry.v1.LinkRequest`.
    public struct LinkRequest: Message {
        public static let messageName = "lectern.entry.v1.LinkRequest"

        public var identity: Entry.Identity?

        /// At a desk: the reader's card, and the partner whose user the identity is.
        public var card: String

        public var partner: String

        /// The message with nothing set.
        public init() {
            self.identity = nil
            self.card = ""
            self.partner = ""
        }

        /// The message with these fields set.
        public init(
            identity: Entry.Identity? = nil,
            card: String = "",
            partner: String = ""
        ) {
            self.identity = identity
            self.card = card
            self.partner = partner
        }

        /// Where `identity` stands in an `Encoded` one.
        public static var identityField: MessageField<Self, Entry.Identity> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.LinksRequest`.
    public struct LinksRequest: Message {
        public static let messageName = "lectern.entry.v1.LinksRequest"

        /// The reader's card; in a reader's session empty.
        public var card: String

        /// The message with nothing set.
        public init() {
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            card: String = ""
        ) {
            self.card = card
        }
    }

    /// The message `lectern.entry.v1.LinksResponse`.
    public struct LinksResponse: Message {
        public static let messageName = "lectern.entry.v1.LinksResponse"

        /// At most 200.
        public var links: [Entry.ReaderLink]

        /// The message with nothing set.
        public init() {
            self.links = []
        }

        /// The message with these fields set.
        public init(
            links: [Entry.ReaderLink] = []
        ) {
            self.links = links
        }

        /// Where `links` stands in an `Encoded` one.
        public static var linksField: MessageField<Self, Entry.ReaderLink> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.RevokeLinkRequest`.
    public struct RevokeLinkRequest: Message {
        public static let messageName = "lectern.entry.v1.RevokeLinkRequest"

        public var linkId: Int64

        /// Why, for the record; may be empty.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.linkId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            linkId: Int64 = 0,
            reason: String = ""
        ) {
            self.linkId = linkId
            self.reason = reason
        }
    }

    /// An app, or a platform, whose users' identities a partner asserts.
    public struct App: Message {
        public static let messageName = "lectern.entry.v1.App"

        /// OPENID or UNIONID.
        public var kind: Readers.IdentifierKind

        public var scope: String

        /// The name in the partner's certificate. A platform may be several partners'.
        public var partner: String

        public var active: Bool

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.partner = ""
            self.active = false
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            partner: String = "",
            active: Bool = false,
            version: Int64 = 0
        ) {
            self.kind = kind
            self.scope = scope
            self.partner = partner
            self.active = active
            self.version = version
        }
    }

    /// The fields of an App, under the same numbers.
    public struct PutAppRequest: Message {
        public static let messageName = "lectern.entry.v1.PutAppRequest"

        public var kind: Readers.IdentifierKind

        public var scope: String

        public var partner: String

        public var active: Bool

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.partner = ""
            self.active = false
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            partner: String = "",
            active: Bool = false,
            expectedVersion: Int64 = 0
        ) {
            self.kind = kind
            self.scope = scope
            self.partner = partner
            self.active = active
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.entry.v1.AppsRequest`.
    public struct AppsRequest: Message {
        public static let messageName = "lectern.entry.v1.AppsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.entry.v1.AppsResponse`.
    public struct AppsResponse: Message {
        public static let messageName = "lectern.entry.v1.AppsResponse"

        /// At most 1,000.
        public var apps: [Entry.App]

        /// The message with nothing set.
        public init() {
            self.apps = []
        }

        /// The message with these fields set.
        public init(
            apps: [Entry.App] = []
        ) {
            self.apps = apps
        }

        /// Where `apps` stands in an `Encoded` one.
        public static var appsField: MessageField<Self, Entry.App> { MessageField(1) }
    }

    /// A way by which people come in: a page, a button of an app, a poster.
    public struct Entrance: Message {
        public static let messageName = "lectern.entry.v1.Entrance"

        /// Short and stable: "wechat-menu".
        public var code: String

        public var names: [Types.Text]

        /// The entrance that it stands for; empty: it is one itself.
        public var aliasOf: String

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.names = []
            self.aliasOf = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            names: [Types.Text] = [],
            aliasOf: String = "",
            version: Int64 = 0
        ) {
            self.code = code
            self.names = names
            self.aliasOf = aliasOf
            self.version = version
        }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// The fields of an Entrance, under the same numbers.
    public struct PutEntranceRequest: Message {
        public static let messageName = "lectern.entry.v1.PutEntranceRequest"

        public var code: String

        public var names: [Types.Text]

        public var aliasOf: String

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.names = []
            self.aliasOf = ""
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            names: [Types.Text] = [],
            aliasOf: String = "",
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.names = names
            self.aliasOf = aliasOf
            self.expectedVersion = expectedVersion
        }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// The message `lectern.entry.v1.EntrancesRequest`.
    public struct EntrancesRequest: Message {
        public static let messageName = "lectern.entry.v1.EntrancesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.entry.v1.EntrancesResponse`.
    public struct EntrancesResponse: Message {
        public static let messageName = "lectern.entry.v1.EntrancesResponse"

        /// At most 1,000.
        public var entrances: [Entry.Entrance]

        /// The message with nothing set.
        public init() {
            self.entrances = []
        }

        /// The message with these fields set.
        public init(
            entrances: [Entry.Entrance] = []
        ) {
            self.entrances = entrances
        }

        /// Where `entrances` stands in an `Encoded` one.
        public static var entrancesField: MessageField<Self, Entry.Entrance> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.UsageRequest`.
    public struct UsageRequest: Message {
        public static let messageName = "lectern.entry.v1.UsageRequest"

        /// Local dates of the configuration's zone, both counted: at most 400 days. Empty: the last 30 days.
        public var fromDate: String

        public var untilDate: String

        /// The message with nothing set.
        public init() {
            self.fromDate = ""
            self.untilDate = ""
        }

        /// The message with these fields set.
        public init(
            fromDate: String = "",
            untilDate: String = ""
        ) {
            self.fromDate = fromDate
            self.untilDate = untilDate
        }
    }

    /// The message `lectern.entry.v1.UsageResponse`.
    public struct UsageResponse: Message {
        public static let messageName = "lectern.entry.v1.UsageResponse"

        public var usage: [Entry.EntranceUsage]

        /// The message with nothing set.
        public init() {
            self.usage = []
        }

        /// The message with these fields set.
        public init(
            usage: [Entry.EntranceUsage] = []
        ) {
            self.usage = usage
        }

        /// Where `usage` stands in an `Encoded` one.
        public static var usageField: MessageField<Self, Entry.EntranceUsage> { MessageField(1) }
    }

    /// How often an entrance was used on a day by one kind of terminal.
    public struct EntranceUsage: Message {
        public static let messageName = "lectern.entry.v1.EntranceUsage"

        public var date: String

        /// As it was named; "": none was, "?": it is not known.
        public var entrance: String

        /// "device", "partner" or "desk".
        public var terminalKind: String

        public var readers: UInt64

        public var guests: UInt64

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.entrance = ""
            self.terminalKind = ""
            self.readers = 0
            self.guests = 0
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            entrance: String = "",
            terminalKind: String = "",
            readers: UInt64 = 0,
            guests: UInt64 = 0
        ) {
            self.date = date
            self.entrance = entrance
            self.terminalKind = terminalKind
            self.readers = readers
            self.guests = guests
        }
    }

    /// For whom a service or an announcement is. An empty list excludes nobody.
    public struct Audience: Message {
        public static let messageName = "lectern.entry.v1.Audience"

        /// "device", "partner", "desk".
        public var terminalKinds: [String]

        /// Names in partners' certificates; terminals that are no partner's are not excluded by them.
        public var partners: [String]

        /// Codes of service points, branches and libraries: where a terminal stands. Any of them.
        public var places: [String]

        public var fromMs: Int64

        /// The first moment after it; 0: without an end.
        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.terminalKinds = []
            self.partners = []
            self.places = []
            self.fromMs = 0
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            terminalKinds: [String] = [],
            partners: [String] = [],
            places: [String] = [],
            fromMs: Int64 = 0,
            untilMs: Int64 = 0
        ) {
            self.terminalKinds = terminalKinds
            self.partners = partners
            self.places = places
            self.fromMs = fromMs
            self.untilMs = untilMs
        }
    }

    /// A time in which a service is out of use.
    public struct Outage: Message {
        public static let messageName = "lectern.entry.v1.Outage"

        public var fromMs: Int64

        /// The first moment after it; 0: not known yet.
        public var untilMs: Int64

        public var texts: [Types.Text]

        /// The message with nothing set.
        public init() {
            self.fromMs = 0
            self.untilMs = 0
            self.texts = []
        }

        /// The message with these fields set.
        public init(
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            texts: [Types.Text] = []
        ) {
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.texts = texts
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(3) }
    }

    /// A service as staff keep it.
    public struct KeptService: Message {
        public static let messageName = "lectern.entry.v1.KeptService"

        /// Short and stable: "borrow".
        public var code: String

        public var names: [Types.Text]

        public var descriptions: [Types.Text]

        /// "lectern.circulation.v1.Circulation/Borrow"
        public var beginMethod: String

        public var audience: Entry.Audience?

        /// Services are shown in this order, then by code.
        public var rank: UInt32

        public var active: Bool

        public var version: Int64

        /// Those that are not over.
        public var outages: [Entry.Outage]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.names = []
            self.descriptions = []
            self.beginMethod = ""
            self.audience = nil
            self.rank = 0
            self.active = false
            self.version = 0
            self.outages = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            names: [Types.Text] = [],
            descriptions: [Types.Text] = [],
            beginMethod: String = "",
            audience: Entry.Audience? = nil,
            rank: UInt32 = 0,
            active: Bool = false,
            version: Int64 = 0,
            outages: [Entry.Outage] = []
        ) {
            self.code = code
            self.names = names
            self.descriptions = descriptions
            self.beginMethod = beginMethod
            self.audience = audience
            self.rank = rank
            self.active = active
            self.version = version
            self.outages = outages
        }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `descriptions` stands in an `Encoded` one.
        public static var descriptionsField: MessageField<Self, Types.Text> { MessageField(3) }

        /// Where `audience` stands in an `Encoded` one.
        public static var audienceField: MessageField<Self, Entry.Audience> { MessageField(5) }

        /// Where `outages` stands in an `Encoded` one.
        public static var outagesField: MessageField<Self, Entry.Outage> { MessageField(9) }
    }

    /// The fields of a KeptService, under the same numbers.
    public struct PutServiceRequest: Message {
        public static let messageName = "lectern.entry.v1.PutServiceRequest"

        public var code: String

        public var names: [Types.Text]

        public var descriptions: [Types.Text]

        public var beginMethod: String

        public var audience: Entry.Audience?

        public var rank: UInt32

        public var active: Bool

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.names = []
            self.descriptions = []
            self.beginMethod = ""
            self.audience = nil
            self.rank = 0
            self.active = false
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            names: [Types.Text] = [],
            descriptions: [Types.Text] = [],
            beginMethod: String = "",
            audience: Entry.Audience? = nil,
            rank: UInt32 = 0,
            active: Bool = false,
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.names = names
            self.descriptions = descriptions
            self.beginMethod = beginMethod
            self.audience = audience
            self.rank = rank
            self.active = active
            self.expectedVersion = expectedVersion
        }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `descriptions` stands in an `Encoded` one.
        public static var descriptionsField: MessageField<Self, Types.Text> { MessageField(3) }

        /// Where `audience` stands in an `Encoded` one.
        public static var audienceField: MessageField<Self, Entry.Audience> { MessageField(5) }
    }

    /// The message `lectern.entry.v1.KeptServicesRequest`.
    public struct KeptServicesRequest: Message {
        public static let messageName = "lectern.entry.v1.KeptServicesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.entry.v1.KeptServicesResponse`.
    public struct KeptServicesResponse: Message {
        public static let messageName = "lectern.entry.v1.KeptServicesResponse"

        /// At most 500.
        public var services: [Entry.KeptService]

        /// The message with nothing set.
        public init() {
            self.services = []
        }

        /// The message with these fields set.
        public init(
            services: [Entry.KeptService] = []
        ) {
            self.services = services
        }

        /// Where `services` stands in an `Encoded` one.
        public static var servicesField: MessageField<Self, Entry.KeptService> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.PutOutageRequest`.
    public struct PutOutageRequest: Message {
        public static let messageName = "lectern.entry.v1.PutOutageRequest"

        public var code: String

        /// In place of those that were there; none: the service is in use. At most 10.
        public var outages: [Entry.Outage]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.outages = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            outages: [Entry.Outage] = []
        ) {
            self.code = code
            self.outages = outages
        }

        /// Where `outages` stands in an `Encoded` one.
        public static var outagesField: MessageField<Self, Entry.Outage> { MessageField(2) }
    }

    /// The message `lectern.entry.v1.ServicesRequest`.
    public struct ServicesRequest: Message {
        public static let messageName = "lectern.entry.v1.ServicesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.entry.v1.ServicesResponse`.
    public struct ServicesResponse: Message {
        public static let messageName = "lectern.entry.v1.ServicesResponse"

        public var services: [Entry.OfferedService]

        /// Where the terminal stands; unset where it is no service point's.
        public var place: Entry.TerminalPlace?

        /// The message with nothing set.
        public init() {
            self.services = []
            self.place = nil
        }

        /// The message with these fields set.
        public init(
            services: [Entry.OfferedService] = [],
            place: Entry.TerminalPlace? = nil
        ) {
            self.services = services
            self.place = place
        }

        /// Where `services` stands in an `Encoded` one.
        public static var servicesField: MessageField<Self, Entry.OfferedService> { MessageField(1) }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Entry.TerminalPlace> { MessageField(2) }
    }

    /// Where the caller's terminal stands, and whether that is open.
    public struct TerminalPlace: Message {
        public static let messageName = "lectern.entry.v1.TerminalPlace"

        public var servicePointCode: String

        public var branchCode: String

        public var open: Bool

        /// 0, both: it is not so, or not known.
        public var closesAtMs: Int64

        public var opensAtMs: Int64

        /// IANA, "Asia/Shanghai".
        public var zone: String

        /// The message with nothing set.
        public init() {
            self.servicePointCode = ""
            self.branchCode = ""
            self.open = false
            self.closesAtMs = 0
            self.opensAtMs = 0
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            servicePointCode: String = "",
            branchCode: String = "",
            open: Bool = false,
            closesAtMs: Int64 = 0,
            opensAtMs: Int64 = 0,
            zone: String = ""
        ) {
            self.servicePointCode = servicePointCode
            self.branchCode = branchCode
            self.open = open
            self.closesAtMs = closesAtMs
            self.opensAtMs = opensAtMs
            self.zone = zone
        }
    }

    /// A service as the caller can use it.
    public struct OfferedService: Message {
        public static let messageName = "lectern.entry.v1.OfferedService"

        public var code: String

        /// In the caller's language, or else the first that there is.
        public var name: String

        public var description: String

        public var beginMethod: String

        /// Of the plugin behind it: "1.0.0".
        public var version: String

        public var state: Entry.ServiceState

        /// Why it can't be used, for people; in the caller's language.
        public var why: String

        /// When that ends; 0: not known.
        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.description = ""
            self.beginMethod = ""
            self.version = ""
            self.state = Entry.ServiceState(rawValue: 0)
            self.why = ""
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            description: String = "",
            beginMethod: String = "",
            version: String = "",
            state: Entry.ServiceState = Entry.ServiceState(rawValue: 0),
            why: String = "",
            untilMs: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.description = description
            self.beginMethod = beginMethod
            self.version = version
            self.state = state
            self.why = why
            self.untilMs = untilMs
        }
    }

    /// The message `lectern.entry.v1.Announcement`.
    public struct Announcement: Message {
        public static let messageName = "lectern.entry.v1.Announcement"

        public var announcementId: Int64

        public var titles: [Types.Text]

        public var texts: [Types.Text]

        /// Short and stable: "closure", "event", "news".
        public var category: String

        public var audience: Entry.Audience?

        /// Where more is said; may be empty.
        public var link: String

        public var version: Int64

        /// 0: it was not.
        public var withdrawnAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.announcementId = 0
            self.titles = []
            self.texts = []
            self.category = ""
            self.audience = nil
            self.link = ""
            self.version = 0
            self.withdrawnAtMs = 0
        }

        /// The message with these fields set.
        public init(
            announcementId: Int64 = 0,
            titles: [Types.Text] = [],
            texts: [Types.Text] = [],
            category: String = "",
            audience: Entry.Audience? = nil,
            link: String = "",
            version: Int64 = 0,
            withdrawnAtMs: Int64 = 0
        ) {
            self.announcementId = announcementId
            self.titles = titles
            self.texts = texts
            self.category = category
            self.audience = audience
            self.link = link
            self.version = version
            self.withdrawnAtMs = withdrawnAtMs
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(3) }

        /// Where `audience` stands in an `Encoded` one.
        public static var audienceField: MessageField<Self, Entry.Audience> { MessageField(5) }
    }

    /// The message `lectern.entry.v1.PutAnnouncementRequest`.
    public struct PutAnnouncementRequest: Message {
        public static let messageName = "lectern.entry.v1.PutAnnouncementRequest"

        /// Its version is not read. Number 0: a new one.
        public var announcement: Entry.Announcement?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.announcement = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            announcement: Entry.Announcement? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.announcement = announcement
            self.expectedVersion = expectedVersion
        }

        /// Where `announcement` stands in an `Encoded` one.
        public static var announcementField: MessageField<Self, Entry.Announcement> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.WithdrawAnnouncementRequest`.
    public struct WithdrawAnnouncementRequest: Message {
        public static let messageName = "lectern.entry.v1.WithdrawAnnouncementRequest"

        public var announcementId: Int64

        /// The message with nothing set.
        public init() {
            self.announcementId = 0
        }

        /// The message with these fields set.
        public init(
            announcementId: Int64 = 0
        ) {
            self.announcementId = announcementId
        }
    }

    /// The message `lectern.entry.v1.KeptAnnouncementsRequest`.
    public struct KeptAnnouncementsRequest: Message {
        public static let messageName = "lectern.entry.v1.KeptAnnouncementsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.entry.v1.KeptAnnouncementsResponse`.
    public struct KeptAnnouncementsResponse: Message {
        public static let messageName = "lectern.entry.v1.KeptAnnouncementsResponse"

        /// At most 500.
        public var announcements: [Entry.Announcement]

        /// The message with nothing set.
        public init() {
            self.announcements = []
        }

        /// The message with these fields set.
        public init(
            announcements: [Entry.Announcement] = []
        ) {
            self.announcements = announcements
        }

        /// Where `announcements` stands in an `Encoded` one.
        public static var announcementsField: MessageField<Self, Entry.Announcement> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.AnnouncementsRequest`.
    public struct AnnouncementsRequest: Message {
        public static let messageName = "lectern.entry.v1.AnnouncementsRequest"

        /// Only of these; none: of all. At most 20.
        public var categories: [String]

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.categories = []
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            categories: [String] = [],
            limit: UInt32 = 0
        ) {
            self.categories = categories
            self.limit = limit
        }
    }

    /// The message `lectern.entry.v1.AnnouncementsResponse`.
    public struct AnnouncementsResponse: Message {
        public static let messageName = "lectern.entry.v1.AnnouncementsResponse"

        public var announcements: [Entry.ShownAnnouncement]

        /// The message with nothing set.
        public init() {
            self.announcements = []
        }

        /// The message with these fields set.
        public init(
            announcements: [Entry.ShownAnnouncement] = []
        ) {
            self.announcements = announcements
        }

        /// Where `announcements` stands in an `Encoded` one.
        public static var announcementsField: MessageField<Self, Entry.ShownAnnouncement> { MessageField(1) }
    }

    /// An announcement in the caller's language.
    public struct ShownAnnouncement: Message {
        public static let messageName = "lectern.entry.v1.ShownAnnouncement"

        public var announcementId: Int64

        public var title: String

        public var text: String

        public var category: String

        public var link: String

        public var fromMs: Int64

        /// 0: without an end.
        public var untilMs: Int64

        /// The message with nothing set.
        public init() {
            self.announcementId = 0
            self.title = ""
            self.text = ""
            self.category = ""
            self.link = ""
            self.fromMs = 0
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            announcementId: Int64 = 0,
            title: String = "",
            text: String = "",
            category: String = "",
            link: String = "",
            fromMs: Int64 = 0,
            untilMs: Int64 = 0
        ) {
            self.announcementId = announcementId
            self.title = title
            self.text = text
            self.category = category
            self.link = link
            self.fromMs = fromMs
            self.untilMs = untilMs
        }
    }

    /// The body of a change on topic "entry.announcement": subject "announcement:ID", kind put or withdrawn.
    public struct AnnouncementChanged: Message {
        public static let messageName = "lectern.entry.v1.AnnouncementChanged"

        public var announcementId: Int64

        public var category: String

        /// The message with nothing set.
        public init() {
            self.announcementId = 0
            self.category = ""
        }

        /// The message with these fields set.
        public init(
            announcementId: Int64 = 0,
            category: String = ""
        ) {
            self.announcementId = announcementId
            self.category = category
        }
    }

    /// Opens a place, or the way to it, in a map app.
    public struct MapLink: Message {
        public static let messageName = "lectern.entry.v1.MapLink"

        /// "amap", "baidu", "tencent", "apple", "google", or "geo", which the system's own map opens.
        public var provider: String

        public var address: String

        /// The message with nothing set.
        public init() {
            self.provider = ""
            self.address = ""
        }

        /// The message with these fields set.
        public init(
            provider: String = "",
            address: String = ""
        ) {
            self.provider = provider
            self.address = address
        }
    }

    /// The message `lectern.entry.v1.NearestPointsRequest`.
    public struct NearestPointsRequest: Message {
        public static let messageName = "lectern.entry.v1.NearestPointsRequest"

        public var place: Types.Place?

        /// What the point has to do: LENDS to borrow, TAKES_RETURNS, PICK_UP; unspecified: whatever it does.
        public var ability: City.Ability

        /// With a record: only points of branches where an item of it is available.
        public var recordId: Int64

        public var mode: Entry.TravelMode

        public var onlyOpenNow: Bool

        /// 0 is 10, the most is 50.
        public var limit: UInt32

        /// Of `place`, and of the places in the answer.
        public var datum: Entry.Datum

        /// Each point comes with links to maps.
        public var withLinks: Bool

        /// The message with nothing set.
        public init() {
            self.place = nil
            self.ability = City.Ability(rawValue: 0)
            self.recordId = 0
            self.mode = Entry.TravelMode(rawValue: 0)
            self.onlyOpenNow = false
            self.limit = 0
            self.datum = Entry.Datum(rawValue: 0)
            self.withLinks = false
        }

        /// The message with these fields set.
        public init(
            place: Types.Place? = nil,
            ability: City.Ability = City.Ability(rawValue: 0),
            recordId: Int64 = 0,
            mode: Entry.TravelMode = Entry.TravelMode(rawValue: 0),
            onlyOpenNow: Bool = false,
            limit: UInt32 = 0,
            datum: Entry.Datum = Entry.Datum(rawValue: 0),
            withLinks: Bool = false
        ) {
            self.place = place
            self.ability = ability
            self.recordId = recordId
            self.mode = mode
            self.onlyOpenNow = onlyOpenNow
            self.limit = limit
            self.datum = datum
            self.withLinks = withLinks
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.NearestPointsResponse`.
    public struct NearestPointsResponse: Message {
        public static let messageName = "lectern.entry.v1.NearestPointsResponse"

        /// Those that are reached soonest first.
        public var points: [Entry.NearestPoint]

        /// STREETS where that is the basis of any point.
        public var basis: Entry.TravelBasis

        /// Of STRAIGHT_LINE: how long the way is for 100 metres of distance.
        public var detourPercent: UInt32

        /// The message with nothing set.
        public init() {
            self.points = []
            self.basis = Entry.TravelBasis(rawValue: 0)
            self.detourPercent = 0
        }

        /// The message with these fields set.
        public init(
            points: [Entry.NearestPoint] = [],
            basis: Entry.TravelBasis = Entry.TravelBasis(rawValue: 0),
            detourPercent: UInt32 = 0
        ) {
            self.points = points
            self.basis = basis
            self.detourPercent = detourPercent
        }

        /// Where `points` stands in an `Encoded` one.
        public static var pointsField: MessageField<Self, Entry.NearestPoint> { MessageField(1) }
    }

    /// The message `lectern.entry.v1.NearestPoint`.
    public struct NearestPoint: Message {
        public static let messageName = "lectern.entry.v1.NearestPoint"

        /// Without hours, days and terminals.
        public var point: City.ServicePointDetails?

        public var straightMetres: UInt32

        /// The estimated length of the way. 0 of STREETS, where Route tells it.
        public var wayMetres: UInt32

        public var travelSeconds: UInt32

        /// 0, both: it is not so, or not known.
        public var closesAtMs: Int64

        public var opensAtMs: Int64

        /// With a record: its items that are available at the point's branch.
        public var available: UInt32

        public var basis: Entry.TravelBasis

        /// In the datum of the request; that in `point` is in WGS-84.
        public var place: Types.Place?

        public var links: [Entry.MapLink]

        /// The message with nothing set.
        public init() {
            self.point = nil
            self.straightMetres = 0
            self.wayMetres = 0
            self.travelSeconds = 0
            self.closesAtMs = 0
            self.opensAtMs = 0
            self.available = 0
            self.basis = Entry.TravelBasis(rawValue: 0)
            self.place = nil
            self.links = []
        }

        /// The message with these fields set.
        public init(
            point: City.ServicePointDetails? = nil,
            straightMetres: UInt32 = 0,
            wayMetres: UInt32 = 0,
            travelSeconds: UInt32 = 0,
            closesAtMs: Int64 = 0,
            opensAtMs: Int64 = 0,
            available: UInt32 = 0,
            basis: Entry.TravelBasis = Entry.TravelBasis(rawValue: 0),
            place: Types.Place? = nil,
            links: [Entry.MapLink] = []
        ) {
            self.point = point
            self.straightMetres = straightMetres
            self.wayMetres = wayMetres
            self.travelSeconds = travelSeconds
            self.closesAtMs = closesAtMs
            self.opensAtMs = opensAtMs
            self.available = available
            self.basis = basis
            self.place = place
            self.links = links
        }

        /// Where `point` stands in an `Encoded` one.
        public static var pointField: MessageField<Self, City.ServicePointDetails> { MessageField(1) }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(9) }

        /// Where `links` stands in an `Encoded` one.
        public static var linksField: MessageField<Self, Entry.MapLink> { MessageField(10) }
    }

    /// The message `lectern.entry.v1.RouteRequest`.
    public struct RouteRequest: Message {
        public static let messageName = "lectern.entry.v1.RouteRequest"

        public var from: Types.Place?

        /// Either a place or a service point's code.
        public var to: Types.Place?

        public var servicePoint: String

        public var mode: Entry.TravelMode

        /// Of the places in request and answer.
        public var datum: Entry.Datum

        /// The message with nothing set.
        public init() {
            self.from = nil
            self.to = nil
            self.servicePoint = ""
            self.mode = Entry.TravelMode(rawValue: 0)
            self.datum = Entry.Datum(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            from: Types.Place? = nil,
            to: Types.Place? = nil,
            servicePoint: String = "",
            mode: Entry.TravelMode = Entry.TravelMode(rawValue: 0),
            datum: Entry.Datum = Entry.Datum(rawValue: 0)
        ) {
            self.from = from
            self.to = to
            self.servicePoint = servicePoint
            self.mode = mode
            self.datum = datum
        }

        /// Where `from` stands in an `Encoded` one.
        public static var fromField: MessageField<Self, Types.Place> { MessageField(1) }

        /// Where `to` stands in an `Encoded` one.
        public static var toField: MessageField<Self, Types.Place> { MessageField(2) }
    }

    /// The message `lectern.entry.v1.RouteResponse`.
    public struct RouteResponse: Message {
        public static let messageName = "lectern.entry.v1.RouteResponse"

        public var metres: UInt32

        /// Without what it takes to get a bicycle or a car, and to leave it.
        public var seconds: UInt32

        public var steps: [Entry.RouteStep]

        /// The line of the way, as the maps' "encoded polyline" with five decimals.
        public var polyline: String

        /// Who made the map, to be shown with the way: "© OpenStreetMap contributors".
        public var source: String

        public var links: [Entry.MapLink]

        /// The message with nothing set.
        public init() {
            self.metres = 0
            self.seconds = 0
            self.steps = []
            self.polyline = ""
            self.source = ""
            self.links = []
        }

        /// The message with these fields set.
        public init(
            metres: UInt32 = 0,
            seconds: UInt32 = 0,
            steps: [Entry.RouteStep] = [],
            polyline: String = "",
            source: String = "",
            links: [Entry.MapLink] = []
        ) {
            self.metres = metres
            self.seconds = seconds
            self.steps = steps
            self.polyline = polyline
            self.source = source
            self.links = links
        }

        /// Where `steps` stands in an `Encoded` one.
        public static var stepsField: MessageField<Self, Entry.RouteStep> { MessageField(3) }

        /// Where `links` stands in an `Encoded` one.
        public static var linksField: MessageField<Self, Entry.MapLink> { MessageField(6) }
    }

    /// The message `lectern.entry.v1.RouteStep`.
    public struct RouteStep: Message {
        public static let messageName = "lectern.entry.v1.RouteStep"

        /// In the caller's language, Chinese or else English: "Turn left onto Fuzhong Road".
        public var text: String

        /// The street that follows; empty: it has no name.
        public var street: String

        /// Up to the next step.
        public var metres: UInt32

        public var seconds: UInt32

        public var place: Types.Place?

        /// The message with nothing set.
        public init() {
            self.text = ""
            self.street = ""
            self.metres = 0
            self.seconds = 0
            self.place = nil
        }

        /// The message with these fields set.
        public init(
            text: String = "",
            street: String = "",
            metres: UInt32 = 0,
            seconds: UInt32 = 0,
            place: Types.Place? = nil
        ) {
            self.text = text
            self.street = street
            self.metres = metres
            self.seconds = seconds
            self.place = place
        }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(5) }
    }

    /// The body of a change on topic "entry.link": subject "reader:ID", kind linked or revoked.
    public struct LinkChanged: Message {
        public static let messageName = "lectern.entry.v1.LinkChanged"

        public var linkId: Int64

        public var partner: String

        /// The message with nothing set.
        public init() {
            self.linkId = 0
            self.partner = ""
        }

        /// The message with these fields set.
        public init(
            linkId: Int64 = 0,
            partner: String = ""
        ) {
            self.linkId = linkId
            self.partner = partner
        }
    }

    /// The plugin's section of lectern.json5. 0 is the default everywhere.
    public struct Configuration: Message {
        public static let messageName = "lectern.entry.v1.Configuration"

        /// For how long a hand-over code works: 120 seconds by default, at most 600.
        public var codeSeconds: UInt32

        /// Wrong hand-over codes at one kiosk or desk within ten minutes before it has to wait: 10 by default.
        public var terminalCodesMax: UInt32

        /// The same at a partner, whose users all come through one certificate: 200 by default.
        public var partnerCodesMax: UInt32

        /// The zone whose days the figures count: Asia/Shanghai by default.
        public var zone: String

        /// How long a way is for 100 metres of distance in a straight line: 130 by default, from 100 to 300.
        public var detourPercent: UInt32

        /// The absolute path of a street file (`lectern streets import`), by which ways are found; empty: they are estimated. The file is replaced by
        /// renaming and takes effect with a reload.
        public var streets: String

        /// The message with nothing set.
        public init() {
            self.codeSeconds = 0
            self.terminalCodesMax = 0
            self.partnerCodesMax = 0
            self.zone = ""
            self.detourPercent = 0
            self.streets = ""
        }

        /// The message with these fields set.
        public init(
            codeSeconds: UInt32 = 0,
            terminalCodesMax: UInt32 = 0,
            partnerCodesMax: UInt32 = 0,
            zone: String = "",
            detourPercent: UInt32 = 0,
            streets: String = ""
        ) {
            self.codeSeconds = codeSeconds
            self.terminalCodesMax = terminalCodesMax
            self.partnerCodesMax = partnerCodesMax
            self.zone = zone
            self.detourPercent = detourPercent
            self.streets = streets
        }
    }
}
