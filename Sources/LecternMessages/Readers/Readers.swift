// The messages and enums of lectern.readers.v1. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The readers: their cards, PINs, categories and blocks, and who is signed in where.
public enum Readers {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Readers.Reader.self,
        Readers.Record.self,
        Readers.Address.self,
        Readers.AddressList.self,
        Readers.ReadRequest.self,
        Readers.RevealRequest.self,
        Readers.ChangeRequest.self,
        Readers.FieldChange.self,
        Readers.ChangesRequest.self,
        Readers.ChangesResponse.self,
        Readers.Identifier.self,
        Readers.IdentifiersRequest.self,
        Readers.IdentifiersResponse.self,
        Readers.BindIdentifierRequest.self,
        Readers.MoveIdentifierRequest.self,
        Readers.CardKind.self,
        Readers.PutCardKindRequest.self,
        Readers.CardKindsRequest.self,
        Readers.CardKindsResponse.self,
        Readers.Family.self,
        Readers.PutFamilyRequest.self,
        Readers.SetFamilyRequest.self,
        Readers.GetFamilyRequest.self,
        Readers.MergeRequest.self,
        Readers.TellApartRequest.self,
        Readers.MergeResponse.self,
        Readers.MaskedNameRequest.self,
        Readers.MaskedNameResponse.self,
        Readers.ContactRequest.self,
        Readers.ContactResponse.self,
        Readers.SweepAgesRequest.self,
        Readers.SweepAgesResponse.self,
        Readers.IndexNamesRequest.self,
        Readers.IndexNamesResponse.self,
        Readers.ReaderBlock.self,
        Readers.Category.self,
        Readers.SignInRequest.self,
        Readers.SignInResponse.self,
        Readers.CheckPinRequest.self,
        Readers.CheckPinResponse.self,
        Readers.SignInCheckedRequest.self,
        Readers.OpenSessionRequest.self,
        Readers.FindIdentifierRequest.self,
        Readers.FindIdentifierResponse.self,
        Readers.SignOutRequest.self,
        Readers.SignOutResponse.self,
        Readers.MeRequest.self,
        Readers.ChangePinRequest.self,
        Readers.ChangePinResponse.self,
        Readers.PutCategoryRequest.self,
        Readers.CategoriesRequest.self,
        Readers.CategoriesResponse.self,
        Readers.PutReaderRequest.self,
        Readers.GetRequest.self,
        Readers.ListReadersRequest.self,
        Readers.ListReadersResponse.self,
        Readers.FindReadersRequest.self,
        Readers.FindReadersResponse.self,
        Readers.BlockedReadersRequest.self,
        Readers.BlockedReadersResponse.self,
        Readers.BlockedReader.self,
        Readers.ExpiringCardsRequest.self,
        Readers.ExpiringCardsResponse.self,
        Readers.ReplaceCardRequest.self,
        Readers.BlockRequest.self,
        Readers.UnblockRequest.self,
        Readers.StandingRequest.self,
        Readers.StandingResponse.self,
        Readers.ReaderChanged.self,
        Readers.Configuration.self,
    ]

    /// Why Readers refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// The card or the PIN is not right.
        /// Card unknown and PIN wrong are one reason on purpose: a kiosk must not tell which cards exist.
        public static let cardOrPinWrong = Reason(rawValue: 1)

        /// Too many wrong attempts here; try again later.
        public static let tooManyAttempts = Reason(rawValue: 2)

        /// The card has expired.
        public static let readerExpired = Reason(rawValue: 3)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 4)

        /// There is no such category.
        public static let categoryUnknown = Reason(rawValue: 5)

        /// A PIN has 6 to 64 characters and is not one repeated or counted up.
        public static let pinUnsuitable = Reason(rawValue: 6)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 7)

        /// There is no such block.
        public static let blockUnknown = Reason(rawValue: 8)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 9)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 10)

        /// The card is another reader's.
        public static let cardTaken = Reason(rawValue: 11)

        /// The card was replaced and is never used again.
        public static let cardRetired = Reason(rawValue: 12)

        /// This field is for staff to change.
        public static let fieldNotYours = Reason(rawValue: 13)

        /// The identifier is, or was, another record's.
        public static let identifierTaken = Reason(rawValue: 14)

        /// The reader has no such identifier.
        public static let identifierUnknown = Reason(rawValue: 15)

        /// The identifier is in a state in which this can't happen, or not by this caller.
        public static let identifierState = Reason(rawValue: 16)

        /// Identity documents can't be kept: identity_key_file is not configured.
        public static let identityKeyMissing = Reason(rawValue: 17)

        /// The card was reported lost.
        public static let cardLost = Reason(rawValue: 18)

        /// There is no such kind of card.
        public static let cardKindUnknown = Reason(rawValue: 19)

        /// There is no such family.
        public static let familyUnknown = Reason(rawValue: 20)

        /// The family has as many members as it may.
        public static let familyFull = Reason(rawValue: 21)

        /// This category needs a guardian and the guardian's consent.
        public static let guardianRequired = Reason(rawValue: 22)

        /// The record is in a state in which this can't happen.
        public static let recordState = Reason(rawValue: 23)

        /// A person has no more records than this.
        public static let recordsTooMany = Reason(rawValue: 24)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "CARD_OR_PIN_WRONG"
            case 2: "TOO_MANY_ATTEMPTS"
            case 3: "READER_EXPIRED"
            case 4: "READER_UNKNOWN"
            case 5: "CATEGORY_UNKNOWN"
            case 6: "PIN_UNSUITABLE"
            case 7: "FIELD_INVALID"
            case 8: "BLOCK_UNKNOWN"
            case 9: "VERSION_CONFLICT"
            case 10: "CURSOR_INVALID"
            case 11: "CARD_TAKEN"
            case 12: "CARD_RETIRED"
            case 13: "FIELD_NOT_YOURS"
            case 14: "IDENTIFIER_TAKEN"
            case 15: "IDENTIFIER_UNKNOWN"
            case 16: "IDENTIFIER_STATE"
            case 17: "IDENTITY_KEY_MISSING"
            case 18: "CARD_LOST"
            case 19: "CARD_KIND_UNKNOWN"
            case 20: "FAMILY_UNKNOWN"
            case 21: "FAMILY_FULL"
            case 22: "GUARDIAN_REQUIRED"
            case 23: "RECORD_STATE"
            case 24: "RECORDS_TOO_MANY"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 16
            case 2: 8
            case 3: 9
            case 4: 5
            case 5: 5
            case 6: 3
            case 7: 3
            case 8: 5
            case 9: 10
            case 10: 3
            case 11: 6
            case 12: 9
            case 13: 7
            case 14: 6
            case 15: 5
            case 16: 9
            case 17: 9
            case 18: 9
            case 19: 5
            case 20: 5
            case 21: 9
            case 22: 9
            case 23: 9
            case 24: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "证号或密码不正确。"
            case 2: "尝试次数过多，请稍后再试。"
            case 3: "读者证已过期。"
            case 4: "没有这位读者。"
            case 5: "没有这个读者类型。"
            case 6: "密码须为6至64个字符，且不能过于简单。"
            case 7: "字段无效。"
            case 8: "没有这条限制。"
            case 9: "该记录已被他人修改。"
            case 10: "游标无效。"
            case 11: "该证号已有读者使用。"
            case 12: "该证号已作废，不可再用。"
            case 13: "该字段须由馆员修改。"
            case 14: "该证件或账号已属于或曾属于其他记录。"
            case 15: "没有这个证件或账号。"
            case 16: "该证件当前状态不允许此操作。"
            case 17: "系统未配置身份证件密钥。"
            case 18: "该证已挂失。"
            case 19: "没有这种读者证。"
            case 20: "没有这个家庭。"
            case 21: "家庭成员已满。"
            case 22: "须有监护人及其同意。"
            case 23: "该记录当前状态不允许此操作。"
            case 24: "合并的记录过多。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "The card or the PIN is not right."
            case 2: "Too many wrong attempts here; try again later."
            case 3: "The card has expired."
            case 4: "There is no such reader."
            case 5: "There is no such category."
            case 6: "A PIN has 6 to 64 characters and is not one repeated or counted up."
            case 7: "A field is missing or not valid."
            case 8: "There is no such block."
            case 9: "Somebody changed this meanwhile; read it again."
            case 10: "The cursor does not belong to this list."
            case 11: "The card is another reader's."
            case 12: "The card was replaced and is never used again."
            case 13: "This field is for staff to change."
            case 14: "The identifier is, or was, another record's."
            case 15: "The reader has no such identifier."
            case 16: "The identifier is in a state in which this can't happen, or not by this caller."
            case 17: "Identity documents can't be kept: identity_key_file is not configured."
            case 18: "The card was reported lost."
            case 19: "There is no such kind of card."
            case 20: "There is no such family."
            case 21: "The family has as many members as it may."
            case 22: "This category needs a guardian and the guardian's consent."
            case 23: "The record is in a state in which this can't happen."
            case 24: "A person has no more records than this."
            default: name
            }
        }
    }

    /// How much of a record is shown.
    public struct View: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `VIEW_UNSPECIFIED`
        public static let unspecified = View(rawValue: 0)

        /// Everything.
        public static let full = View(rawValue: 1)

        /// Phone, e-mail, addresses and the day of birth in part; nothing of another person.
        public static let masked = View(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "VIEW_UNSPECIFIED"
            case 1: "FULL"
            case 2: "MASKED"
            default: "\(rawValue)"
            }
        }
    }

    /// Whose session it was.
    public struct Session: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `NOBODY`
        public static let nobody = Session(rawValue: 0)

        /// `READER`
        public static let reader = Session(rawValue: 1)

        /// `STAFF`
        public static let staff = Session(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "NOBODY"
            case 1: "READER"
            case 2: "STAFF"
            default: "\(rawValue)"
            }
        }
    }

    /// What identifies a reader.
    public struct IdentifierKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `IDENTIFIER_KIND_UNSPECIFIED`
        public static let unspecified = IdentifierKind(rawValue: 0)

        /// 读者证: the card, of which each record has one.
        public static let card = IdentifierKind(rawValue: 1)

        /// 身份证 or another identity document: kept as a keyed hash, never as a number.
        public static let identity = IdentifierKind(rawValue: 2)

        /// 社保卡, likewise a hash: its number is often that of the identity document.
        public static let socialCard = IdentifierKind(rawValue: 3)

        /// 市民卡
        public static let citizenCard = IdentifierKind(rawValue: 4)

        /// What a QR code holds.
        public static let qr = IdentifierKind(rawValue: 5)

        /// A number that an app has for the reader; scope is the app.
        public static let openid = IdentifierKind(rawValue: 6)

        /// A number that a platform has for the reader in all its apps; scope is the platform.
        public static let unionid = IdentifierKind(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "IDENTIFIER_KIND_UNSPECIFIED"
            case 1: "CARD"
            case 2: "IDENTITY"
            case 3: "SOCIAL_CARD"
            case 4: "CITIZEN_CARD"
            case 5: "QR"
            case 6: "OPENID"
            case 7: "UNIONID"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.readers.v1.IdentifierState`.
    public struct IdentifierState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `IDENTIFIER_STATE_UNSPECIFIED`
        public static let unspecified = IdentifierState(rawValue: 0)

        /// `ACTIVE`
        public static let active = IdentifierState(rawValue: 1)

        /// 挂失
        public static let lost = IdentifierState(rawValue: 2)

        /// `REPLACED`
        public static let replaced = IdentifierState(rawValue: 3)

        /// `WITHDRAWN`
        public static let withdrawn = IdentifierState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "IDENTIFIER_STATE_UNSPECIFIED"
            case 1: "ACTIVE"
            case 2: "LOST"
            case 3: "REPLACED"
            case 4: "WITHDRAWN"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.readers.v1.IdentifierEvent`.
    public struct IdentifierEvent: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `IDENTIFIER_EVENT_UNSPECIFIED`
        public static let unspecified = IdentifierEvent(rawValue: 0)

        /// `REPORT_LOST`
        public static let reportLost = IdentifierEvent(rawValue: 1)

        /// `REPORT_FOUND`
        public static let reportFound = IdentifierEvent(rawValue: 2)

        /// `WITHDRAW`
        public static let withdraw = IdentifierEvent(rawValue: 3)

        /// new_value takes its place.
        public static let replace = IdentifierEvent(rawValue: 4)

        /// It becomes the record's of to_reader_id.
        public static let transfer = IdentifierEvent(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "IDENTIFIER_EVENT_UNSPECIFIED"
            case 1: "REPORT_LOST"
            case 2: "REPORT_FOUND"
            case 3: "WITHDRAW"
            case 4: "REPLACE"
            case 5: "TRANSFER"
            default: "\(rawValue)"
            }
        }
    }

    /// How a reader comes to a card.
    public struct CardBasis: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `CARD_BASIS_UNSPECIFIED`
        public static let unspecified = CardBasis(rawValue: 0)

        /// `DEPOSIT`
        public static let deposit = CardBasis(rawValue: 1)

        /// `CREDIT`
        public static let credit = CardBasis(rawValue: 2)

        /// `RESIDENCE`
        public static let residence = CardBasis(rawValue: 3)

        /// `TEMPORARY`
        public static let temporary = CardBasis(rawValue: 4)

        /// `FOREIGNER`
        public static let foreigner = CardBasis(rawValue: 5)

        /// `FAMILY`
        public static let family = CardBasis(rawValue: 6)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "CARD_BASIS_UNSPECIFIED"
            case 1: "DEPOSIT"
            case 2: "CREDIT"
            case 3: "RESIDENCE"
            case 4: "TEMPORARY"
            case 5: "FOREIGNER"
            case 6: "FAMILY"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.readers.v1.Reader`.
    public struct Reader: Message {
        public static let messageName = "lectern.readers.v1.Reader"

        public var readerId: Int64

        public var libraryId: Int64

        public var card: String

        public var name: String

        public var category: String

        /// 0: never.
        public var expiresAtMs: Int64

        public var blocks: [Readers.ReaderBlock]

        public var version: Int64

        /// BCP 47, the language of texts to this reader: "zh-Hans".
        public var language: String

        /// The record that counts for the person, where this one was merged; 0: this one.
        public var mergedInto: Int64

        /// When the card was reported lost; 0: it was not, or was found.
        public var cardLostAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.libraryId = 0
            self.card = ""
            self.name = ""
            self.category = ""
            self.expiresAtMs = 0
            self.blocks = []
            self.version = 0
            self.language = ""
            self.mergedInto = 0
            self.cardLostAtMs = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            libraryId: Int64 = 0,
            card: String = "",
            name: String = "",
            category: String = "",
            expiresAtMs: Int64 = 0,
            blocks: [Readers.ReaderBlock] = [],
            version: Int64 = 0,
            language: String = "",
            mergedInto: Int64 = 0,
            cardLostAtMs: Int64 = 0
        ) {
            self.readerId = readerId
            self.libraryId = libraryId
            self.card = card
            self.name = name
            self.category = category
            self.expiresAtMs = expiresAtMs
            self.blocks = blocks
            self.version = version
            self.language = language
            self.mergedInto = mergedInto
            self.cardLostAtMs = cardLostAtMs
        }

        /// Where `blocks` stands in an `Encoded` one.
        public static var blocksField: MessageField<Self, Readers.ReaderBlock> { MessageField(7) }
    }

    /// What is kept of a reader.
    public struct Record: Message {
        public static let messageName = "lectern.readers.v1.Record"

        public var reader: Readers.Reader?

        public var view: Readers.View

        public var phone: String

        /// 0: it was not.
        public var phoneVerifiedAtMs: Int64

        public var email: String

        public var emailVerifiedAtMs: Int64

        public var addresses: [Readers.Address]

        /// "2015-06-01"
        public var birthDate: String

        /// The guardian's record; 0: there is none.
        public var guardianId: Int64

        /// Where the guardian's signed consent is.
        public var guardianConsent: String

        public var guardianConsentAtMs: Int64

        public var cardKind: String

        public var familyId: Int64

        /// The numbers of all records of the person, this one among them; empty: it is the only one.
        public var recordIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.reader = nil
            self.view = Readers.View(rawValue: 0)
            self.phone = ""
            self.phoneVerifiedAtMs = 0
            self.email = ""
            self.emailVerifiedAtMs = 0
            self.addresses = []
            self.birthDate = ""
            self.guardianId = 0
            self.guardianConsent = ""
            self.guardianConsentAtMs = 0
            self.cardKind = ""
            self.familyId = 0
            self.recordIds = []
        }

        /// The message with these fields set.
        public init(
            reader: Readers.Reader? = nil,
            view: Readers.View = Readers.View(rawValue: 0),
            phone: String = "",
            phoneVerifiedAtMs: Int64 = 0,
            email: String = "",
            emailVerifiedAtMs: Int64 = 0,
            addresses: [Readers.Address] = [],
            birthDate: String = "",
            guardianId: Int64 = 0,
            guardianConsent: String = "",
            guardianConsentAtMs: Int64 = 0,
            cardKind: String = "",
            familyId: Int64 = 0,
            recordIds: [Int64] = []
        ) {
            self.reader = reader
            self.view = view
            self.phone = phone
            self.phoneVerifiedAtMs = phoneVerifiedAtMs
            self.email = email
            self.emailVerifiedAtMs = emailVerifiedAtMs
            self.addresses = addresses
            self.birthDate = birthDate
            self.guardianId = guardianId
            self.guardianConsent = guardianConsent
            self.guardianConsentAtMs = guardianConsentAtMs
            self.cardKind = cardKind
            self.familyId = familyId
            self.recordIds = recordIds
        }

        /// Where `reader` stands in an `Encoded` one.
        public static var readerField: MessageField<Self, Readers.Reader> { MessageField(1) }

        /// Where `addresses` stands in an `Encoded` one.
        public static var addressesField: MessageField<Self, Readers.Address> { MessageField(7) }
    }

    /// Where parcels go.
    public struct Address: Message {
        public static let messageName = "lectern.readers.v1.Address"

        /// What the reader calls it: "家".
        public var label: String

        /// Province, city and district.
        public var region: String

        public var street: String

        public var postcode: String

        /// Who receives, where it is not the reader.
        public var recipient: String

        public var phone: String

        /// The message with nothing set.
        public init() {
            self.label = ""
            self.region = ""
            self.street = ""
            self.postcode = ""
            self.recipient = ""
            self.phone = ""
        }

        /// The message with these fields set.
        public init(
            label: String = "",
            region: String = "",
            street: String = "",
            postcode: String = "",
            recipient: String = "",
            phone: String = ""
        ) {
            self.label = label
            self.region = region
            self.street = street
            self.postcode = postcode
            self.recipient = recipient
            self.phone = phone
        }
    }

    /// How addresses are kept.
    public struct AddressList: Message {
        public static let messageName = "lectern.readers.v1.AddressList"

        public var addresses: [Readers.Address]

        /// The message with nothing set.
        public init() {
            self.addresses = []
        }

        /// The message with these fields set.
        public init(
            addresses: [Readers.Address] = []
        ) {
            self.addresses = addresses
        }

        /// Where `addresses` stands in an `Encoded` one.
        public static var addressesField: MessageField<Self, Readers.Address> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.ReadRequest`.
    public struct ReadRequest: Message {
        public static let messageName = "lectern.readers.v1.ReadRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.RevealRequest`.
    public struct RevealRequest: Message {
        public static let messageName = "lectern.readers.v1.RevealRequest"

        /// Either of the two.
        public var card: String

        public var readerId: Int64

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            reason: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.reason = reason
        }
    }

    /// The message `lectern.readers.v1.ChangeRequest`.
    public struct ChangeRequest: Message {
        public static let messageName = "lectern.readers.v1.ChangeRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// The version that was read.
        public var expectedVersion: Int64

        /// The fields to change, by their names here, from name on; the others stay.
        public var fields: [String]

        /// Why, for the record; may be empty.
        public var reason: String

        public var name: String

        public var category: String

        public var libraryId: Int64

        public var expiresAtMs: Int64

        public var language: String

        /// With the country: "+8613800138000"; without it China's is meant. Empty: none. Another one is not verified.
        public var phone: String

        public var phoneVerified: Bool

        public var email: String

        public var emailVerified: Bool

        public var addresses: [Readers.Address]

        /// "2015-06-01"; empty: not known.
        public var birthDate: String

        /// The guardian's record; 0: none.
        public var guardianId: Int64

        /// Where the signed consent is; empty takes it back.
        public var guardianConsent: String

        /// Its code. A kind that is valid for a number of days sets expires_at_ms, unless that is named, too.
        public var cardKind: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.expectedVersion = 0
            self.fields = []
            self.reason = ""
            self.name = ""
            self.category = ""
            self.libraryId = 0
            self.expiresAtMs = 0
            self.language = ""
            self.phone = ""
            self.phoneVerified = false
            self.email = ""
            self.emailVerified = false
            self.addresses = []
            self.birthDate = ""
            self.guardianId = 0
            self.guardianConsent = ""
            self.cardKind = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            expectedVersion: Int64 = 0,
            fields: [String] = [],
            reason: String = "",
            name: String = "",
            category: String = "",
            libraryId: Int64 = 0,
            expiresAtMs: Int64 = 0,
            language: String = "",
            phone: String = "",
            phoneVerified: Bool = false,
            email: String = "",
            emailVerified: Bool = false,
            addresses: [Readers.Address] = [],
            birthDate: String = "",
            guardianId: Int64 = 0,
            guardianConsent: String = "",
            cardKind: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.expectedVersion = expectedVersion
            self.fields = fields
            self.reason = reason
            self.name = name
            self.category = category
            self.libraryId = libraryId
            self.expiresAtMs = expiresAtMs
            self.language = language
            self.phone = phone
            self.phoneVerified = phoneVerified
            self.email = email
            self.emailVerified = emailVerified
            self.addresses = addresses
            self.birthDate = birthDate
            self.guardianId = guardianId
            self.guardianConsent = guardianConsent
            self.cardKind = cardKind
        }

        /// Where `addresses` stands in an `Encoded` one.
        public static var addressesField: MessageField<Self, Readers.Address> { MessageField(15) }
    }

    /// A field that was changed, or a look at everything.
    public struct FieldChange: Message {
        public static let messageName = "lectern.readers.v1.FieldChange"

        public var changeId: Int64

        /// The version that the change led to.
        public var version: Int64

        /// "changed", "revealed", "card_replaced", "merged", "told_apart".
        public var event: String

        /// The field's name in ChangeRequest; empty where the event is about none.
        public var field: String

        /// The values, as much of them as the caller may see.
        public var before: String

        public var after: String

        public var reason: String

        public var atMs: Int64

        /// Who was signed in: a reader or a member of staff; 0: nobody.
        public var person: Int64

        public var session: Readers.Session

        public var terminal: String

        public var method: String

        public var requestKey: String

        /// The message with nothing set.
        public init() {
            self.changeId = 0
            self.version = 0
            self.event = ""
            self.field = ""
            self.before = ""
            self.after = ""
            self.reason = ""
            self.atMs = 0
            self.person = 0
            self.session = Readers.Session(rawValue: 0)
            self.terminal = ""
            self.method = ""
            self.requestKey = ""
        }

        /// The message with these fields set.
        public init(
            changeId: Int64 = 0,
            version: Int64 = 0,
            event: String = "",
            field: String = "",
            before: String = "",
            after: String = "",
            reason: String = "",
            atMs: Int64 = 0,
            person: Int64 = 0,
            session: Readers.Session = Readers.Session(rawValue: 0),
            terminal: String = "",
            method: String = "",
            requestKey: String = ""
        ) {
            self.changeId = changeId
            self.version = version
            self.event = event
            self.field = field
            self.before = before
            self.after = after
            self.reason = reason
            self.atMs = atMs
            self.person = person
            self.session = session
            self.terminal = terminal
            self.method = method
            self.requestKey = requestKey
        }
    }

    /// The message `lectern.readers.v1.ChangesRequest`.
    public struct ChangesRequest: Message {
        public static let messageName = "lectern.readers.v1.ChangesRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.v1.ChangesResponse`.
    public struct ChangesResponse: Message {
        public static let messageName = "lectern.readers.v1.ChangesResponse"

        public var changes: [Readers.FieldChange]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.changes = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            changes: [Readers.FieldChange] = [],
            cursor: String = ""
        ) {
            self.changes = changes
            self.cursor = cursor
        }

        /// Where `changes` stands in an `Encoded` one.
        public static var changesField: MessageField<Self, Readers.FieldChange> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.Identifier`.
    public struct Identifier: Message {
        public static let messageName = "lectern.readers.v1.Identifier"

        public var kind: Readers.IdentifierKind

        /// The app or the platform; empty for the other kinds.
        public var scope: String

        /// Empty where a hash alone is kept; to staff masked, but of the card.
        public var value: String

        public var state: Readers.IdentifierState

        public var boundAtMs: Int64

        /// When it came into its state.
        public var sinceMs: Int64

        /// 0 where it is the card.
        public var identifierId: Int64

        /// The message with nothing set.
        public init() {
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.value = ""
            self.state = Readers.IdentifierState(rawValue: 0)
            self.boundAtMs = 0
            self.sinceMs = 0
            self.identifierId = 0
        }

        /// The message with these fields set.
        public init(
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            value: String = "",
            state: Readers.IdentifierState = Readers.IdentifierState(rawValue: 0),
            boundAtMs: Int64 = 0,
            sinceMs: Int64 = 0,
            identifierId: Int64 = 0
        ) {
            self.kind = kind
            self.scope = scope
            self.value = value
            self.state = state
            self.boundAtMs = boundAtMs
            self.sinceMs = sinceMs
            self.identifierId = identifierId
        }
    }

    /// The message `lectern.readers.v1.IdentifiersRequest`.
    public struct IdentifiersRequest: Message {
        public static let messageName = "lectern.readers.v1.IdentifiersRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.IdentifiersResponse`.
    public struct IdentifiersResponse: Message {
        public static let messageName = "lectern.readers.v1.IdentifiersResponse"

        public var identifiers: [Readers.Identifier]

        /// The message with nothing set.
        public init() {
            self.identifiers = []
        }

        /// The message with these fields set.
        public init(
            identifiers: [Readers.Identifier] = []
        ) {
            self.identifiers = identifiers
        }

        /// Where `identifiers` stands in an `Encoded` one.
        public static var identifiersField: MessageField<Self, Readers.Identifier> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.BindIdentifierRequest`.
    public struct BindIdentifierRequest: Message {
        public static let messageName = "lectern.readers.v1.BindIdentifierRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// Any kind but CARD.
        public var kind: Readers.IdentifierKind

        public var scope: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.kind = Readers.IdentifierKind(rawValue: 0)
            self.scope = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            kind: Readers.IdentifierKind = Readers.IdentifierKind(rawValue: 0),
            scope: String = "",
            value: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.kind = kind
            self.scope = scope
            self.value = value
        }
    }

    /// The message `lectern.readers.v1.MoveIdentifierRequest`.
    public struct MoveIdentifierRequest: Message {
        public static let messageName = "lectern.readers.v1.MoveIdentifierRequest"

        /// The record whose it is; either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// By its number; 0: the card.
        public var identifierId: Int64

        public var event: Readers.IdentifierEvent

        /// Why, for the record.
        public var reason: String

        /// REPLACE: what takes its place.
        public var newValue: String

        /// TRANSFER: whose it becomes.
        public var toReaderId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.identifierId = 0
            self.event = Readers.IdentifierEvent(rawValue: 0)
            self.reason = ""
            self.newValue = ""
            self.toReaderId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            identifierId: Int64 = 0,
            event: Readers.IdentifierEvent = Readers.IdentifierEvent(rawValue: 0),
            reason: String = "",
            newValue: String = "",
            toReaderId: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
            self.identifierId = identifierId
            self.event = event
            self.reason = reason
            self.newValue = newValue
            self.toReaderId = toReaderId
        }
    }

    /// A kind of card.
    public struct CardKind: Message {
        public static let messageName = "lectern.readers.v1.CardKind"

        /// Short and stable: "temporary".
        public var code: String

        public var name: String

        public var basis: Readers.CardBasis

        /// For how many days a card of this kind is valid; 0: without an end.
        public var validDays: UInt32

        /// What a reader leaves as a deposit, in minor units of the currency; DEPOSIT only.
        public var depositMinorUnits: Int64

        public var currency: String

        /// The score from which a card is given; CREDIT only.
        public var scoreMin: UInt32

        /// The category that comes with it; empty: the reader's stays.
        public var category: String

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.basis = Readers.CardBasis(rawValue: 0)
            self.validDays = 0
            self.depositMinorUnits = 0
            self.currency = ""
            self.scoreMin = 0
            self.category = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            basis: Readers.CardBasis = Readers.CardBasis(rawValue: 0),
            validDays: UInt32 = 0,
            depositMinorUnits: Int64 = 0,
            currency: String = "",
            scoreMin: UInt32 = 0,
            category: String = "",
            version: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.basis = basis
            self.validDays = validDays
            self.depositMinorUnits = depositMinorUnits
            self.currency = currency
            self.scoreMin = scoreMin
            self.category = category
            self.version = version
        }
    }

    /// The fields of a CardKind, under the same numbers.
    public struct PutCardKindRequest: Message {
        public static let messageName = "lectern.readers.v1.PutCardKindRequest"

        public var code: String

        public var name: String

        public var basis: Readers.CardBasis

        public var validDays: UInt32

        public var depositMinorUnits: Int64

        public var currency: String

        public var scoreMin: UInt32

        public var category: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.basis = Readers.CardBasis(rawValue: 0)
            self.validDays = 0
            self.depositMinorUnits = 0
            self.currency = ""
            self.scoreMin = 0
            self.category = ""
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            basis: Readers.CardBasis = Readers.CardBasis(rawValue: 0),
            validDays: UInt32 = 0,
            depositMinorUnits: Int64 = 0,
            currency: String = "",
            scoreMin: UInt32 = 0,
            category: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.basis = basis
            self.validDays = validDays
            self.depositMinorUnits = depositMinorUnits
            self.currency = currency
            self.scoreMin = scoreMin
            self.category = category
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.readers.v1.CardKindsRequest`.
    public struct CardKindsRequest: Message {
        public static let messageName = "lectern.readers.v1.CardKindsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.CardKindsResponse`.
    public struct CardKindsResponse: Message {
        public static let messageName = "lectern.readers.v1.CardKindsResponse"

        public var cardKinds: [Readers.CardKind]

        /// The message with nothing set.
        public init() {
            self.cardKinds = []
        }

        /// The message with these fields set.
        public init(
            cardKinds: [Readers.CardKind] = []
        ) {
            self.cardKinds = cardKinds
        }

        /// Where `card_kinds` stands in an `Encoded` one.
        public static var cardKindsField: MessageField<Self, Readers.CardKind> { MessageField(1) }
    }

    /// A family that shares a limit.
    public struct Family: Message {
        public static let messageName = "lectern.readers.v1.Family"

        public var familyId: Int64

        public var name: String

        /// Open loans of all members together; 0: each has the own limit alone.
        public var loansMax: UInt32

        public var version: Int64

        /// The members' records.
        public var readerIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.familyId = 0
            self.name = ""
            self.loansMax = 0
            self.version = 0
            self.readerIds = []
        }

        /// The message with these fields set.
        public init(
            familyId: Int64 = 0,
            name: String = "",
            loansMax: UInt32 = 0,
            version: Int64 = 0,
            readerIds: [Int64] = []
        ) {
            self.familyId = familyId
            self.name = name
            self.loansMax = loansMax
            self.version = version
            self.readerIds = readerIds
        }
    }

    /// The message `lectern.readers.v1.PutFamilyRequest`.
    public struct PutFamilyRequest: Message {
        public static let messageName = "lectern.readers.v1.PutFamilyRequest"

        /// 0: a new one.
        public var familyId: Int64

        public var name: String

        public var loansMax: UInt32

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.familyId = 0
            self.name = ""
            self.loansMax = 0
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            familyId: Int64 = 0,
            name: String = "",
            loansMax: UInt32 = 0,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.familyId = familyId
            self.name = name
            self.loansMax = loansMax
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.readers.v1.SetFamilyRequest`.
    public struct SetFamilyRequest: Message {
        public static let messageName = "lectern.readers.v1.SetFamilyRequest"

        /// Either of the two.
        public var card: String

        public var readerId: Int64

        /// 0: the reader leaves the family.
        public var familyId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.familyId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            familyId: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
            self.familyId = familyId
        }
    }

    /// The message `lectern.readers.v1.GetFamilyRequest`.
    public struct GetFamilyRequest: Message {
        public static let messageName = "lectern.readers.v1.GetFamilyRequest"

        public var familyId: Int64

        /// Instead of its number: the record of a member.
        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.familyId = 0
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            familyId: Int64 = 0,
            readerId: Int64 = 0
        ) {
            self.familyId = familyId
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.MergeRequest`.
    public struct MergeRequest: Message {
        public static let messageName = "lectern.readers.v1.MergeRequest"

        /// The record that counts from now on: its name, category and expiry.
        public var readerId: Int64

        /// The other one.
        public var mergedReaderId: Int64

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.mergedReaderId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            mergedReaderId: Int64 = 0,
            reason: String = ""
        ) {
            self.readerId = readerId
            self.mergedReaderId = mergedReaderId
            self.reason = reason
        }
    }

    /// The message `lectern.readers.v1.TellApartRequest`.
    public struct TellApartRequest: Message {
        public static let messageName = "lectern.readers.v1.TellApartRequest"

        /// The record that was merged into another.
        public var readerId: Int64

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            reason: String = ""
        ) {
            self.readerId = readerId
            self.reason = reason
        }
    }

    /// The message `lectern.readers.v1.MergeResponse`.
    public struct MergeResponse: Message {
        public static let messageName = "lectern.readers.v1.MergeResponse"

        /// All records of the person who was, or is, behind them; one where it is alone again.
        public var recordIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.recordIds = []
        }

        /// The message with these fields set.
        public init(
            recordIds: [Int64] = []
        ) {
            self.recordIds = recordIds
        }
    }

    /// The message `lectern.readers.v1.MaskedNameRequest`.
    public struct MaskedNameRequest: Message {
        public static let messageName = "lectern.readers.v1.MaskedNameRequest"

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0
        ) {
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.MaskedNameResponse`.
    public struct MaskedNameResponse: Message {
        public static let messageName = "lectern.readers.v1.MaskedNameResponse"

        /// "张*"
        public var name: String

        public var language: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.language = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            language: String = ""
        ) {
            self.name = name
            self.language = language
        }
    }

    /// The message `lectern.readers.v1.ContactRequest`.
    public struct ContactRequest: Message {
        public static let messageName = "lectern.readers.v1.ContactRequest"

        /// Either of the two.
        public var readerId: Int64

        public var card: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            card: String = ""
        ) {
            self.readerId = readerId
            self.card = card
        }
    }

    /// The message `lectern.readers.v1.ContactResponse`.
    public struct ContactResponse: Message {
        public static let messageName = "lectern.readers.v1.ContactResponse"

        public var readerId: Int64

        public var libraryId: Int64

        public var name: String

        /// BCP 47; empty: the reader has none.
        public var language: String

        /// Empty: there is none.
        public var phone: String

        public var email: String

        /// The openids in force; scope is the app.
        public var openids: [Readers.Identifier]

        /// When the card ends, milliseconds since 1970; 0: it does not.
        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.libraryId = 0
            self.name = ""
            self.language = ""
            self.phone = ""
            self.email = ""
            self.openids = []
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            libraryId: Int64 = 0,
            name: String = "",
            language: String = "",
            phone: String = "",
            email: String = "",
            openids: [Readers.Identifier] = [],
            expiresAtMs: Int64 = 0
        ) {
            self.readerId = readerId
            self.libraryId = libraryId
            self.name = name
            self.language = language
            self.phone = phone
            self.email = email
            self.openids = openids
            self.expiresAtMs = expiresAtMs
        }

        /// Where `openids` stands in an `Encoded` one.
        public static var openidsField: MessageField<Self, Readers.Identifier> { MessageField(7) }
    }

    /// The message `lectern.readers.v1.SweepAgesRequest`.
    public struct SweepAgesRequest: Message {
        public static let messageName = "lectern.readers.v1.SweepAgesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.SweepAgesResponse`.
    public struct SweepAgesResponse: Message {
        public static let messageName = "lectern.readers.v1.SweepAgesResponse"

        public var readers: UInt32

        /// The message with nothing set.
        public init() {
            self.readers = 0
        }

        /// The message with these fields set.
        public init(
            readers: UInt32 = 0
        ) {
            self.readers = readers
        }
    }

    /// The message `lectern.readers.v1.IndexNamesRequest`.
    public struct IndexNamesRequest: Message {
        public static let messageName = "lectern.readers.v1.IndexNamesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.IndexNamesResponse`.
    public struct IndexNamesResponse: Message {
        public static let messageName = "lectern.readers.v1.IndexNamesResponse"

        public var readers: UInt32

        /// The message with nothing set.
        public init() {
            self.readers = 0
        }

        /// The message with these fields set.
        public init(
            readers: UInt32 = 0
        ) {
            self.readers = readers
        }
    }

    /// The message `lectern.readers.v1.ReaderBlock`.
    public struct ReaderBlock: Message {
        public static let messageName = "lectern.readers.v1.ReaderBlock"

        public var blockId: Int64

        public var reason: String

        /// 0: until it is taken away.
        public var untilMs: Int64

        public var placedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.blockId = 0
            self.reason = ""
            self.untilMs = 0
            self.placedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            blockId: Int64 = 0,
            reason: String = "",
            untilMs: Int64 = 0,
            placedAtMs: Int64 = 0
        ) {
            self.blockId = blockId
            self.reason = reason
            self.untilMs = untilMs
            self.placedAtMs = placedAtMs
        }
    }

    /// The message `lectern.readers.v1.Category`.
    public struct Category: Message {
        public static let messageName = "lectern.readers.v1.Category"

        /// Short and stable: "adult".
        public var code: String

        public var name: String

        /// Rises with each change.
        public var version: Int64

        /// From this birthday on a reader is in next_category; 0: without an end.
        public var untilAge: UInt32

        public var nextCategory: String

        /// Whether a reader needs a guardian who has consented.
        public var guardianRequired: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.version = 0
            self.untilAge = 0
            self.nextCategory = ""
            self.guardianRequired = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            version: Int64 = 0,
            untilAge: UInt32 = 0,
            nextCategory: String = "",
            guardianRequired: Bool = false
        ) {
            self.code = code
            self.name = name
            self.version = version
            self.untilAge = untilAge
            self.nextCategory = nextCategory
            self.guardianRequired = guardianRequired
        }
    }

    /// The message `lectern.readers.v1.SignInRequest`.
    public struct SignInRequest: Message {
        public static let messageName = "lectern.readers.v1.SignInRequest"

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

    /// The message `lectern.readers.v1.SignInResponse`.
    public struct SignInResponse: Message {
        public static let messageName = "lectern.readers.v1.SignInResponse"

        /// Goes into Open.session from now on; of no use at another terminal.
        public var session: String

        public var expiresAtMs: Int64

        public var reader: Readers.Reader?

        /// The message with nothing set.
        public init() {
            self.session = ""
            self.expiresAtMs = 0
            self.reader = nil
        }

        /// The message with these fields set.
        public init(
            session: String = "",
            expiresAtMs: Int64 = 0,
            reader: Readers.Reader? = nil
        ) {
            self.session = session
            self.expiresAtMs = expiresAtMs
            self.reader = reader
        }

        /// Where `reader` stands in an `Encoded` one.
        public static var readerField: MessageField<Self, Readers.Reader> { MessageField(3) }
    }

    /// The message `lectern.readers.v1.CheckPinRequest`.
    public struct CheckPinRequest: Message {
        public static let messageName = "lectern.readers.v1.CheckPinRequest"

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

    /// The message `lectern.readers.v1.CheckPinResponse`.
    public struct CheckPinResponse: Message {
        public static let messageName = "lectern.readers.v1.CheckPinResponse"

        /// For SignInChecked.
        public var check: [UInt8]

        /// The message with nothing set.
        public init() {
            self.check = []
        }

        /// The message with these fields set.
        public init(
            check: [UInt8] = []
        ) {
            self.check = check
        }
    }

    /// The message `lectern.readers.v1.SignInCheckedRequest`.
    public struct SignInCheckedRequest: Message {
        public static let messageName = "lectern.readers.v1.SignInCheckedRequest"

        public var card: String

        public var pin: String

        /// Of CheckPin; where it is empty, or the PIN was changed since, the PIN is compared now.
        public var check: [UInt8]

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.pin = ""
            self.check = []
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            pin: String = "",
            check: [UInt8] = []
        ) {
            self.card = card
            self.pin = pin
            self.check = check
        }
    }

    /// The message `lectern.readers.v1.OpenSessionRequest`.
    public struct OpenSessionRequest: Message {
        public static let messageName = "lectern.readers.v1.OpenSessionRequest"

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0
        ) {
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.FindIdentifierRequest`.
    public struct FindIdentifierRequest: Message {
        public static let messageName = "lectern.readers.v1.FindIdentifierRequest"

        public var kind: Readers.IdentifierKind

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

    /// The message `lectern.readers.v1.FindIdentifierResponse`.
    public struct FindIdentifierResponse: Message {
        public static let messageName = "lectern.readers.v1.FindIdentifierResponse"

        /// 0: nobody has it, or ever had.
        public var identifierId: Int64

        public var readerId: Int64

        public var state: Readers.IdentifierState

        /// The message with nothing set.
        public init() {
            self.identifierId = 0
            self.readerId = 0
            self.state = Readers.IdentifierState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            identifierId: Int64 = 0,
            readerId: Int64 = 0,
            state: Readers.IdentifierState = Readers.IdentifierState(rawValue: 0)
        ) {
            self.identifierId = identifierId
            self.readerId = readerId
            self.state = state
        }
    }

    /// The message `lectern.readers.v1.SignOutRequest`.
    public struct SignOutRequest: Message {
        public static let messageName = "lectern.readers.v1.SignOutRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.SignOutResponse`.
    public struct SignOutResponse: Message {
        public static let messageName = "lectern.readers.v1.SignOutResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.MeRequest`.
    public struct MeRequest: Message {
        public static let messageName = "lectern.readers.v1.MeRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.ChangePinRequest`.
    public struct ChangePinRequest: Message {
        public static let messageName = "lectern.readers.v1.ChangePinRequest"

        public var oldPin: String

        public var newPin: String

        /// The message with nothing set.
        public init() {
            self.oldPin = ""
            self.newPin = ""
        }

        /// The message with these fields set.
        public init(
            oldPin: String = "",
            newPin: String = ""
        ) {
            self.oldPin = oldPin
            self.newPin = newPin
        }
    }

    /// The message `lectern.readers.v1.ChangePinResponse`.
    public struct ChangePinResponse: Message {
        public static let messageName = "lectern.readers.v1.ChangePinResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The fields of a Category.
    public struct PutCategoryRequest: Message {
        public static let messageName = "lectern.readers.v1.PutCategoryRequest"

        public var code: String

        public var name: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        public var untilAge: UInt32

        public var nextCategory: String

        public var guardianRequired: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.fields = []
            self.expectedVersion = 0
            self.untilAge = 0
            self.nextCategory = ""
            self.guardianRequired = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0,
            untilAge: UInt32 = 0,
            nextCategory: String = "",
            guardianRequired: Bool = false
        ) {
            self.code = code
            self.name = name
            self.fields = fields
            self.expectedVersion = expectedVersion
            self.untilAge = untilAge
            self.nextCategory = nextCategory
            self.guardianRequired = guardianRequired
        }
    }

    /// The message `lectern.readers.v1.CategoriesRequest`.
    public struct CategoriesRequest: Message {
        public static let messageName = "lectern.readers.v1.CategoriesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.readers.v1.CategoriesResponse`.
    public struct CategoriesResponse: Message {
        public static let messageName = "lectern.readers.v1.CategoriesResponse"

        public var categories: [Readers.Category]

        /// The message with nothing set.
        public init() {
            self.categories = []
        }

        /// The message with these fields set.
        public init(
            categories: [Readers.Category] = []
        ) {
            self.categories = categories
        }

        /// Where `categories` stands in an `Encoded` one.
        public static var categoriesField: MessageField<Self, Readers.Category> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.PutReaderRequest`.
    public struct PutReaderRequest: Message {
        public static let messageName = "lectern.readers.v1.PutReaderRequest"

        public var card: String

        public var name: String

        public var category: String

        public var libraryId: Int64

        public var expiresAtMs: Int64

        public var language: String

        /// Empty: keep the present PIN.
        public var pin: String

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.name = ""
            self.category = ""
            self.libraryId = 0
            self.expiresAtMs = 0
            self.language = ""
            self.pin = ""
            self.expectedVersion = 0
            self.fields = []
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            name: String = "",
            category: String = "",
            libraryId: Int64 = 0,
            expiresAtMs: Int64 = 0,
            language: String = "",
            pin: String = "",
            expectedVersion: Int64 = 0,
            fields: [String] = []
        ) {
            self.card = card
            self.name = name
            self.category = category
            self.libraryId = libraryId
            self.expiresAtMs = expiresAtMs
            self.language = language
            self.pin = pin
            self.expectedVersion = expectedVersion
            self.fields = fields
        }
    }

    /// The message `lectern.readers.v1.GetRequest`.
    public struct GetRequest: Message {
        public static let messageName = "lectern.readers.v1.GetRequest"

        public var card: String

        /// Instead of the card.
        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.ListReadersRequest`.
    public struct ListReadersRequest: Message {
        public static let messageName = "lectern.readers.v1.ListReadersRequest"

        /// 0 is 50, the most is 200.
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

    /// The message `lectern.readers.v1.ListReadersResponse`.
    public struct ListReadersResponse: Message {
        public static let messageName = "lectern.readers.v1.ListReadersResponse"

        public var readers: [Readers.Reader]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readers = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readers: [Readers.Reader] = [],
            cursor: String = ""
        ) {
            self.readers = readers
            self.cursor = cursor
        }

        /// Where `readers` stands in an `Encoded` one.
        public static var readersField: MessageField<Self, Readers.Reader> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.FindReadersRequest`.
    public struct FindReadersRequest: Message {
        public static let messageName = "lectern.readers.v1.FindReadersRequest"

        /// The beginning of the name. ASCII letters are the same in either case. Either this or the card.
        public var name: String

        /// The beginning of the card, or a whole card that was replaced.
        public var card: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// Instead of name and card, what a person types: the beginning of any part of the name, its pinyin whole or the first letter of each
        /// character ("zs" finds 张三), a phone number or its last four digits.
        public var text: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.card = ""
            self.limit = 0
            self.cursor = ""
            self.text = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            card: String = "",
            limit: UInt32 = 0,
            cursor: String = "",
            text: String = ""
        ) {
            self.name = name
            self.card = card
            self.limit = limit
            self.cursor = cursor
            self.text = text
        }
    }

    /// The message `lectern.readers.v1.FindReadersResponse`.
    public struct FindReadersResponse: Message {
        public static let messageName = "lectern.readers.v1.FindReadersResponse"

        /// By name, by card, or by what was found; the reader of a replaced card comes first.
        public var readers: [Readers.Reader]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readers = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readers: [Readers.Reader] = [],
            cursor: String = ""
        ) {
            self.readers = readers
            self.cursor = cursor
        }

        /// Where `readers` stands in an `Encoded` one.
        public static var readersField: MessageField<Self, Readers.Reader> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.BlockedReadersRequest`.
    public struct BlockedReadersRequest: Message {
        public static let messageName = "lectern.readers.v1.BlockedReadersRequest"

        /// Only readers of this library; 0: all.
        public var libraryId: Int64

        /// Only blocks that end by themselves before this moment; 0: all, those without an end, too.
        public var endsBeforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.endsBeforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            endsBeforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.libraryId = libraryId
            self.endsBeforeMs = endsBeforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.v1.BlockedReadersResponse`.
    public struct BlockedReadersResponse: Message {
        public static let messageName = "lectern.readers.v1.BlockedReadersResponse"

        /// One for each block: a reader who has two comes twice.
        public var readers: [Readers.BlockedReader]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readers = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readers: [Readers.BlockedReader] = [],
            cursor: String = ""
        ) {
            self.readers = readers
            self.cursor = cursor
        }

        /// Where `readers` stands in an `Encoded` one.
        public static var readersField: MessageField<Self, Readers.BlockedReader> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.BlockedReader`.
    public struct BlockedReader: Message {
        public static let messageName = "lectern.readers.v1.BlockedReader"

        public var block: Readers.ReaderBlock?

        /// As FindReaders tells it, without its blocks.
        public var reader: Readers.Reader?

        /// The message with nothing set.
        public init() {
            self.block = nil
            self.reader = nil
        }

        /// The message with these fields set.
        public init(
            block: Readers.ReaderBlock? = nil,
            reader: Readers.Reader? = nil
        ) {
            self.block = block
            self.reader = reader
        }

        /// Where `block` stands in an `Encoded` one.
        public static var blockField: MessageField<Self, Readers.ReaderBlock> { MessageField(1) }

        /// Where `reader` stands in an `Encoded` one.
        public static var readerField: MessageField<Self, Readers.Reader> { MessageField(2) }
    }

    /// The message `lectern.readers.v1.ExpiringCardsRequest`.
    public struct ExpiringCardsRequest: Message {
        public static let messageName = "lectern.readers.v1.ExpiringCardsRequest"

        /// Only readers of this library; 0: all.
        public var libraryId: Int64

        /// Only cards that expire at this moment or later; 0: now.
        public var fromMs: Int64

        /// Only cards that expire before this moment; 0: 30 days from now.
        public var beforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.fromMs = 0
            self.beforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            fromMs: Int64 = 0,
            beforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.libraryId = libraryId
            self.fromMs = fromMs
            self.beforeMs = beforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.v1.ExpiringCardsResponse`.
    public struct ExpiringCardsResponse: Message {
        public static let messageName = "lectern.readers.v1.ExpiringCardsResponse"

        /// As FindReaders tells them.
        public var readers: [Readers.Reader]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readers = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readers: [Readers.Reader] = [],
            cursor: String = ""
        ) {
            self.readers = readers
            self.cursor = cursor
        }

        /// Where `readers` stands in an `Encoded` one.
        public static var readersField: MessageField<Self, Readers.Reader> { MessageField(1) }
    }

    /// The message `lectern.readers.v1.ReplaceCardRequest`.
    public struct ReplaceCardRequest: Message {
        public static let messageName = "lectern.readers.v1.ReplaceCardRequest"

        /// The reader's present card.
        public var card: String

        public var newCard: String

        /// Why, for the record: "lost".
        public var reason: String

        /// Empty: keep the present PIN.
        public var pin: String

        /// The version of the reader that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.newCard = ""
            self.reason = ""
            self.pin = ""
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            newCard: String = "",
            reason: String = "",
            pin: String = "",
            expectedVersion: Int64 = 0
        ) {
            self.card = card
            self.newCard = newCard
            self.reason = reason
            self.pin = pin
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.readers.v1.BlockRequest`.
    public struct BlockRequest: Message {
        public static let messageName = "lectern.readers.v1.BlockRequest"

        public var card: String

        public var reason: String

        public var untilMs: Int64

        /// Instead of the card.
        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.reason = ""
            self.untilMs = 0
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            reason: String = "",
            untilMs: Int64 = 0,
            readerId: Int64 = 0
        ) {
            self.card = card
            self.reason = reason
            self.untilMs = untilMs
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.UnblockRequest`.
    public struct UnblockRequest: Message {
        public static let messageName = "lectern.readers.v1.UnblockRequest"

        public var card: String

        public var blockId: Int64

        /// Instead of the card.
        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.blockId = 0
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            blockId: Int64 = 0,
            readerId: Int64 = 0
        ) {
            self.card = card
            self.blockId = blockId
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.v1.StandingRequest`.
    public struct StandingRequest: Message {
        public static let messageName = "lectern.readers.v1.StandingRequest"

        /// Either of the two.
        public var readerId: Int64

        public var card: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            card: String = ""
        ) {
            self.readerId = readerId
            self.card = card
        }
    }

    /// The message `lectern.readers.v1.StandingResponse`.
    public struct StandingResponse: Message {
        public static let messageName = "lectern.readers.v1.StandingResponse"

        public var readerId: Int64

        public var libraryId: Int64

        public var category: String

        public var expiresAtMs: Int64

        /// The blocks in force at the call's happened-at time, of all records of the person; a lost card is one, where it was asked by the card.
        public var blocks: [Readers.ReaderBlock]

        /// The numbers of all records of the person, this one among them; empty: it is the only one. What is counted of a person is
        /// counted over them all.
        public var recordIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.libraryId = 0
            self.category = ""
            self.expiresAtMs = 0
            self.blocks = []
            self.recordIds = []
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            libraryId: Int64 = 0,
            category: String = "",
            expiresAtMs: Int64 = 0,
            blocks: [Readers.ReaderBlock] = [],
            recordIds: [Int64] = []
        ) {
            self.readerId = readerId
            self.libraryId = libraryId
            self.category = category
            self.expiresAtMs = expiresAtMs
            self.blocks = blocks
            self.recordIds = recordIds
        }

        /// Where `blocks` stands in an `Encoded` one.
        public static var blocksField: MessageField<Self, Readers.ReaderBlock> { MessageField(5) }
    }

    /// The body of a change on topic "readers.reader".
    public struct ReaderChanged: Message {
        public static let messageName = "lectern.readers.v1.ReaderChanged"

        public var readerId: Int64

        /// The names of the fields that were changed, as in ChangeRequest, where they are known.
        public var fields: [String]

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.fields = []
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            fields: [String] = []
        ) {
            self.readerId = readerId
            self.fields = fields
        }
    }

    /// The plugin's section of lectern.json5. 0 is the default everywhere.
    public struct Configuration: Message {
        public static let messageName = "lectern.readers.v1.Configuration"

        /// How long a session at a kiosk or desk lasts: 30 by default.
        public var sessionMinutes: UInt32

        /// How long a session at a partner lasts: 720 by default.
        public var partnerSessionMinutes: UInt32

        /// Wrong PINs for one card at one terminal before it has to wait: 5 by default.
        public var cardFailuresMax: UInt32

        /// Wrong PINs at one kiosk or desk within ten minutes, for whatever cards: 30 by default.
        public var terminalFailuresMax: UInt32

        /// The same at a partner, whose readers all come through one certificate: 1000 by default.
        public var partnerFailuresMax: UInt32

        /// A file with at least 32 random bytes, the key of the hashes of identity documents; empty: none are kept.
        public var identityKeyFile: String

        /// The zone in which birthdays begin: Asia/Shanghai by default.
        public var zone: String

        /// The cost N of the scrypt hashes of new PINs: a power of two from 1024 to 131072, 32768 by default, which takes 60 ms and 32 MiB.
        public var pinHashCost: UInt32

        /// The message with nothing set.
        public init() {
            self.sessionMinutes = 0
            self.partnerSessionMinutes = 0
            self.cardFailuresMax = 0
            self.terminalFailuresMax = 0
            self.partnerFailuresMax = 0
            self.identityKeyFile = ""
            self.zone = ""
            self.pinHashCost = 0
        }

        /// The message with these fields set.
        public init(
            sessionMinutes: UInt32 = 0,
            partnerSessionMinutes: UInt32 = 0,
            cardFailuresMax: UInt32 = 0,
            terminalFailuresMax: UInt32 = 0,
            partnerFailuresMax: UInt32 = 0,
            identityKeyFile: String = "",
            zone: String = "",
            pinHashCost: UInt32 = 0
        ) {
            self.sessionMinutes = sessionMinutes
            self.partnerSessionMinutes = partnerSessionMinutes
            self.cardFailuresMax = cardFailuresMax
            self.terminalFailuresMax = terminalFailuresMax
            self.partnerFailuresMax = partnerFailuresMax
            self.identityKeyFile = identityKeyFile
            self.zone = zone
            self.pinHashCost = pinHashCost
        }
    }
}
