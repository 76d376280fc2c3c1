// The messages and enums of lectern.readers.v1. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The readers: their cards, PINs, categories and blocks, and who is signed in where.
public enum Readers {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Readers.Reader.self,
        Readers.ReaderBlock.self,
        Readers.Category.self,
        Readers.SignInRequest.self,
        Readers.SignInResponse.self,
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
            default: name
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
            language: String = ""
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
        }

        /// Where `blocks` stands in an `Encoded` one.
        public static var blocksField: MessageField<Self, Readers.ReaderBlock> { MessageField(7) }
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

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            version: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.version = version
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

    /// The fields of a Category, under the same numbers.
    public struct PutCategoryRequest: Message {
        public static let messageName = "lectern.readers.v1.PutCategoryRequest"

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

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.card = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            card: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.name = name
            self.card = card
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.v1.FindReadersResponse`.
    public struct FindReadersResponse: Message {
        public static let messageName = "lectern.readers.v1.FindReadersResponse"

        /// By name, or by card; the reader of a replaced card comes first.
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

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.reason = ""
            self.untilMs = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            reason: String = "",
            untilMs: Int64 = 0
        ) {
            self.card = card
            self.reason = reason
            self.untilMs = untilMs
        }
    }

    /// The message `lectern.readers.v1.UnblockRequest`.
    public struct UnblockRequest: Message {
        public static let messageName = "lectern.readers.v1.UnblockRequest"

        public var card: String

        public var blockId: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.blockId = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            blockId: Int64 = 0
        ) {
            self.card = card
            self.blockId = blockId
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

        /// The blocks in force at the call's happened-at time.
        public var blocks: [Readers.ReaderBlock]

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.libraryId = 0
            self.category = ""
            self.expiresAtMs = 0
            self.blocks = []
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            libraryId: Int64 = 0,
            category: String = "",
            expiresAtMs: Int64 = 0,
            blocks: [Readers.ReaderBlock] = []
        ) {
            self.readerId = readerId
            self.libraryId = libraryId
            self.category = category
            self.expiresAtMs = expiresAtMs
            self.blocks = blocks
        }

        /// Where `blocks` stands in an `Encoded` one.
        public static var blocksField: MessageField<Self, Readers.ReaderBlock> { MessageField(5) }
    }

    /// The body of a change on topic "readers.reader".
    public struct ReaderChanged: Message {
        public static let messageName = "lectern.readers.v1.ReaderChanged"

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

        /// The message with nothing set.
        public init() {
            self.sessionMinutes = 0
            self.partnerSessionMinutes = 0
            self.cardFailuresMax = 0
            self.terminalFailuresMax = 0
            self.partnerFailuresMax = 0
        }

        /// The message with these fields set.
        public init(
            sessionMinutes: UInt32 = 0,
            partnerSessionMinutes: UInt32 = 0,
            cardFailuresMax: UInt32 = 0,
            terminalFailuresMax: UInt32 = 0,
            partnerFailuresMax: UInt32 = 0
        ) {
            self.sessionMinutes = sessionMinutes
            self.partnerSessionMinutes = partnerSessionMinutes
            self.cardFailuresMax = cardFailuresMax
            self.terminalFailuresMax = terminalFailuresMax
            self.partnerFailuresMax = partnerFailuresMax
        }
    }
}
