// The messages and enums of lectern.readers.record.v1. Generated from lectern/readers/record/v1/record.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What readers keep in the library's server and decide about it: preferences, lists, notes, positions in electronic editions, consents, and
/// how long their loans stay on record. It stands apart from readers.proto, which is the library's side of a reader.
public enum ReadersRecord {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        ReadersRecord.Entry.self,
        ReadersRecord.EntriesRequest.self,
        ReadersRecord.OpenEntriesRequest.self,
        ReadersRecord.EntriesResponse.self,
        ReadersRecord.EntryChange.self,
        ReadersRecord.PutEntriesRequest.self,
        ReadersRecord.PutEntriesResponse.self,
        ReadersRecord.Position.self,
        ReadersRecord.PutPositionRequest.self,
        ReadersRecord.PutPositionResponse.self,
        ReadersRecord.RemovePositionRequest.self,
        ReadersRecord.RemovePositionResponse.self,
        ReadersRecord.PositionsRequest.self,
        ReadersRecord.EditionPosition.self,
        ReadersRecord.PositionsResponse.self,
        ReadersRecord.Purpose.self,
        ReadersRecord.PutPurposeRequest.self,
        ReadersRecord.PurposesRequest.self,
        ReadersRecord.PurposesResponse.self,
        ReadersRecord.Consent.self,
        ReadersRecord.PutConsentRequest.self,
        ReadersRecord.ConsentsRequest.self,
        ReadersRecord.ConsentsResponse.self,
        ReadersRecord.ConsentedRequest.self,
        ReadersRecord.ConsentedResponse.self,
        ReadersRecord.HistoryPolicy.self,
        ReadersRecord.PutHistoryPolicyRequest.self,
        ReadersRecord.History.self,
        ReadersRecord.SetHistoryRequest.self,
        ReadersRecord.GetHistoryRequest.self,
        ReadersRecord.HistoryKeptRequest.self,
        ReadersRecord.HistoryKeptResponse.self,
        ReadersRecord.KeptTime.self,
        ReadersRecord.SeenByRequest.self,
        ReadersRecord.SeenByResponse.self,
        ReadersRecord.Sighting.self,
        ReadersRecord.BeginExportRequest.self,
        ReadersRecord.BeginExportResponse.self,
        ReadersRecord.ExportPageRequest.self,
        ReadersRecord.ExportPageResponse.self,
        ReadersRecord.ExportedRow.self,
        ReadersRecord.ExportedColumn.self,
        ReadersRecord.EraseRequest.self,
        ReadersRecord.EraseResponse.self,
        ReadersRecord.ErasureRequest.self,
        ReadersRecord.ErasureResponse.self,
        ReadersRecord.ErasedTable.self,
        ReadersRecord.ErasedTables.self,
        ReadersRecord.ErasedTexts.self,
        ReadersRecord.EraseStepRequest.self,
        ReadersRecord.EraseStepResponse.self,
        ReadersRecord.RecordChanged.self,
        ReadersRecord.PositionChanged.self,
        ReadersRecord.ConsentChanged.self,
        ReadersRecord.HistoryChanged.self,
    ]

    /// Why ReaderRecord refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 2)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 3)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 4)

        /// The entry was changed elsewhere meanwhile; compare and decide.
        public static let entryConflict = Reason(rawValue: 5)

        /// There are as many of this kind as may be; remove some first.
        public static let recordFull = Reason(rawValue: 6)

        /// There is no such list; add it first.
        public static let listUnknown = Reason(rawValue: 7)

        /// The list has entries; remove them first, or in the same call.
        public static let listNotEmpty = Reason(rawValue: 8)

        /// You are not the guardian of this reader.
        public static let notGuardian = Reason(rawValue: 9)

        /// There is no such purpose, or it is not asked for any more.
        public static let purposeUnknown = Reason(rawValue: 10)

        /// The purpose has no text of this version; show the present one.
        public static let textUnknown = Reason(rawValue: 11)

        /// The guardian decides this for a reader of this category.
        public static let guardianDecides = Reason(rawValue: 12)

        /// The library allows other times than this.
        public static let historyNotAllowed = Reason(rawValue: 13)

        /// There is no such export of yours within the hour; begin one.
        public static let exportUnknown = Reason(rawValue: 15)

        /// The reader has something open: end it first.
        public static let stillOpen = Reason(rawValue: 16)

        /// The record is merged with others; tell them apart first.
        public static let stillMerged = Reason(rawValue: 17)

        /// The reader is a guardian; give the children another one first.
        public static let stillGuardian = Reason(rawValue: 18)

        /// There is no such erasure.
        public static let erasureUnknown = Reason(rawValue: 19)

        /// The card was replaced and is never used again.
        public static let cardRetired = Reason(rawValue: 14)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "VERSION_CONFLICT"
            case 3: "CURSOR_INVALID"
            case 4: "READER_UNKNOWN"
            case 5: "ENTRY_CONFLICT"
            case 6: "RECORD_FULL"
            case 7: "LIST_UNKNOWN"
            case 8: "LIST_NOT_EMPTY"
            case 9: "NOT_GUARDIAN"
            case 10: "PURPOSE_UNKNOWN"
            case 11: "TEXT_UNKNOWN"
            case 12: "GUARDIAN_DECIDES"
            case 13: "HISTORY_NOT_ALLOWED"
            case 15: "EXPORT_UNKNOWN"
            case 16: "STILL_OPEN"
            case 17: "STILL_MERGED"
            case 18: "STILL_GUARDIAN"
            case 19: "ERASURE_UNKNOWN"
            case 14: "CARD_RETIRED"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 10
            case 3: 3
            case 4: 5
            case 5: 10
            case 6: 8
            case 7: 5
            case 8: 9
            case 9: 7
            case 10: 5
            case 11: 9
            case 12: 7
            case 13: 9
            case 15: 5
            case 16: 9
            case 17: 9
            case 18: 9
            case 19: 5
            case 14: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "该记录已被他人修改。"
            case 3: "游标无效。"
            case 4: "没有这位读者。"
            case 5: "该条目已在别处修改，请核对后再改。"
            case 6: "数量已达上限，请先删除一些。"
            case 7: "没有这个书单。"
            case 8: "书单中还有条目，请先移除。"
            case 9: "您不是这位读者的监护人。"
            case 10: "没有这个用途。"
            case 11: "没有这个版本的说明文字。"
            case 12: "此事须由监护人决定。"
            case 13: "所选保留期限不在本馆允许的范围内。"
            case 15: "没有这次导出，或已超过一小时，请重新开始。"
            case 16: "该读者尚有未了结的事项。"
            case 17: "该记录已与其他记录合并，请先拆分。"
            case 18: "该读者是其他读者的监护人，请先变更。"
            case 19: "没有这次删除。"
            case 14: "该证号已作废，不可再用。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "Somebody changed this meanwhile; read it again."
            case 3: "The cursor does not belong to this list."
            case 4: "There is no such reader."
            case 5: "The entry was changed elsewhere meanwhile; compare and decide."
            case 6: "There are as many of this kind as may be; remove some first."
            case 7: "There is no such list; add it first."
            case 8: "The list has entries; remove them first, or in the same call."
            case 9: "You are not the guardian of this reader."
            case 10: "There is no such purpose, or it is not asked for any more."
            case 11: "The purpose has no text of this version; show the present one."
            case 12: "The guardian decides this for a reader of this category."
            case 13: "The library allows other times than this."
            case 15: "There is no such export of yours within the hour; begin one."
            case 16: "The reader has something open: end it first."
            case 17: "The record is merged with others; tell them apart first."
            case 18: "The reader is a guardian; give the children another one first."
            case 19: "There is no such erasure."
            case 14: "The card was replaced and is never used again."
            default: name
            }
        }
    }

    /// The enum `lectern.readers.record.v1.EntryKind`.
    public struct EntryKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ENTRY_KIND_UNSPECIFIED`
        public static let unspecified = EntryKind(rawValue: 0)

        /// A setting of an app or of the library's: the key has a namespace before its first dot, "app-1.theme".
        public static let preference = EntryKind(rawValue: 1)

        /// A list of works, the key of which the reader, or the app, chose: "to-read".
        public static let list = EntryKind(rawValue: 2)

        /// A work or an edition on a list: the key is the list's, a slash and record_id, "to-read/42".
        public static let listEntry = EntryKind(rawValue: 3)

        /// A note that nobody else sees; about a work or an edition where record_id is given.
        public static let note = EntryKind(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ENTRY_KIND_UNSPECIFIED"
            case 1: "PREFERENCE"
            case 2: "LIST"
            case 3: "LIST_ENTRY"
            case 4: "NOTE"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.readers.record.v1.By`.
    public struct By: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `BY_UNSPECIFIED`
        public static let unspecified = By(rawValue: 0)

        /// `OWN`
        public static let own = By(rawValue: 1)

        /// `GUARDIAN`
        public static let guardian = By(rawValue: 2)

        /// `STAFF`
        public static let staff = By(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "BY_UNSPECIFIED"
            case 1: "OWN"
            case 2: "GUARDIAN"
            case 3: "STAFF"
            default: "\(rawValue)"
            }
        }
    }

    /// Something that a reader keeps.
    public struct Entry: Message {
        public static let messageName = "lectern.readers.record.v1.Entry"

        public var kind: ReadersRecord.EntryKind

        public var key: String

        /// Of this entry: the record's version when it was last changed. An entry that was removed and added again has another one.
        public var version: Int64

        /// The value, the list's name, the remark, the note.
        public var text: String

        /// LIST_ENTRY, NOTE: the work's or the edition's record; a NOTE may have none, 0.
        public var recordId: Int64

        /// LIST, LIST_ENTRY: where it stands among the others; the smaller first, ties by key.
        public var rank: Int64

        /// When it was changed, and when that was recorded.
        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// Where.
        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.kind = ReadersRecord.EntryKind(rawValue: 0)
            self.key = ""
            self.version = 0
            self.text = ""
            self.recordId = 0
            self.rank = 0
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            kind: ReadersRecord.EntryKind = ReadersRecord.EntryKind(rawValue: 0),
            key: String = "",
            version: Int64 = 0,
            text: String = "",
            recordId: Int64 = 0,
            rank: Int64 = 0,
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = ""
        ) {
            self.kind = kind
            self.key = key
            self.version = version
            self.text = text
            self.recordId = recordId
            self.rank = rank
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
        }
    }

    /// The message `lectern.readers.record.v1.EntriesRequest`.
    public struct EntriesRequest: Message {
        public static let messageName = "lectern.readers.record.v1.EntriesRequest"

        /// The reader whose guardian is signed in; 0: the own record.
        public var readerId: Int64

        /// Only of this kind; ENTRY_KIND_UNSPECIFIED: all.
        public var kind: ReadersRecord.EntryKind

        /// LIST_ENTRY: only those of this list; PREFERENCE: only those of this namespace. Goes with a kind.
        public var within: String

        /// 0 is 100, the most is 500.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.kind = ReadersRecord.EntryKind(rawValue: 0)
            self.within = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            kind: ReadersRecord.EntryKind = ReadersRecord.EntryKind(rawValue: 0),
            within: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.readerId = readerId
            self.kind = kind
            self.within = within
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.record.v1.OpenEntriesRequest`.
    public struct OpenEntriesRequest: Message {
        public static let messageName = "lectern.readers.record.v1.OpenEntriesRequest"

        /// Either of the two.
        public var card: String

        public var readerId: Int64

        /// Why, for the record.
        public var reason: String

        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.reason = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            reason: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.reason = reason
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.record.v1.EntriesResponse`.
    public struct EntriesResponse: Message {
        public static let messageName = "lectern.readers.record.v1.EntriesResponse"

        public var entries: [ReadersRecord.Entry]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// Of the whole record. A terminal that shows an older one is told of each newer one by a change on topic "readers.record".
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            entries: [ReadersRecord.Entry] = [],
            cursor: String = "",
            version: Int64 = 0
        ) {
            self.entries = entries
            self.cursor = cursor
            self.version = version
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, ReadersRecord.Entry> { MessageField(1) }
    }

    /// The message `lectern.readers.record.v1.EntryChange`.
    public struct EntryChange: Message {
        public static let messageName = "lectern.readers.record.v1.EntryChange"

        public var kind: ReadersRecord.EntryKind

        public var key: String

        /// The version that was read; 0: there was none.
        public var expectedVersion: Int64

        /// Takes the entry away; the fields that follow are not looked at.
        public var remove: Bool

        public var text: String

        public var recordId: Int64

        public var rank: Int64

        /// The message with nothing set.
        public init() {
            self.kind = ReadersRecord.EntryKind(rawValue: 0)
            self.key = ""
            self.expectedVersion = 0
            self.remove = false
            self.text = ""
            self.recordId = 0
            self.rank = 0
        }

        /// The message with these fields set.
        public init(
            kind: ReadersRecord.EntryKind = ReadersRecord.EntryKind(rawValue: 0),
            key: String = "",
            expectedVersion: Int64 = 0,
            remove: Bool = false,
            text: String = "",
            recordId: Int64 = 0,
            rank: Int64 = 0
        ) {
            self.kind = kind
            self.key = key
            self.expectedVersion = expectedVersion
            self.remove = remove
            self.text = text
            self.recordId = recordId
            self.rank = rank
        }
    }

    /// The message `lectern.readers.record.v1.PutEntriesRequest`.
    public struct PutEntriesRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PutEntriesRequest"

        /// Staff: either of the two. In a session of the reader neither, or reader_id in a guardian's.
        public var card: String

        public var readerId: Int64

        /// At most 64.
        public var changes: [ReadersRecord.EntryChange]

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.changes = []
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            changes: [ReadersRecord.EntryChange] = []
        ) {
            self.card = card
            self.readerId = readerId
            self.changes = changes
        }

        /// Where `changes` stands in an `Encoded` one.
        public static var changesField: MessageField<Self, ReadersRecord.EntryChange> { MessageField(3) }
    }

    /// The message `lectern.readers.record.v1.PutEntriesResponse`.
    public struct PutEntriesResponse: Message {
        public static let messageName = "lectern.readers.record.v1.PutEntriesResponse"

        /// In the order of the request, as they are now; one that was removed has version 0.
        public var entries: [ReadersRecord.Entry]

        /// Of the whole record.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            entries: [ReadersRecord.Entry] = [],
            version: Int64 = 0
        ) {
            self.entries = entries
            self.version = version
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, ReadersRecord.Entry> { MessageField(1) }
    }

    /// Where a device is in an edition.
    public struct Position: Message {
        public static let messageName = "lectern.readers.record.v1.Position"

        public var editionId: Int64

        public var device: String

        /// Hundredths of a percent: 10000 is the end.
        public var percentHundredths: UInt32

        /// Where that is, in the words of the app: an EPUB CFI, a page.
        public var locator: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.editionId = 0
            self.device = ""
            self.percentHundredths = 0
            self.locator = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            editionId: Int64 = 0,
            device: String = "",
            percentHundredths: UInt32 = 0,
            locator: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = ""
        ) {
            self.editionId = editionId
            self.device = device
            self.percentHundredths = percentHundredths
            self.locator = locator
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
        }
    }

    /// The message `lectern.readers.record.v1.PutPositionRequest`.
    public struct PutPositionRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PutPositionRequest"

        /// The reader whose guardian is signed in; 0: the own record.
        public var readerId: Int64

        public var editionId: Int64

        /// Which of the reader's devices this is, as the app names it; empty: the terminal's name.
        public var device: String

        public var percentHundredths: UInt32

        public var locator: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.editionId = 0
            self.device = ""
            self.percentHundredths = 0
            self.locator = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            editionId: Int64 = 0,
            device: String = "",
            percentHundredths: UInt32 = 0,
            locator: String = ""
        ) {
            self.readerId = readerId
            self.editionId = editionId
            self.device = device
            self.percentHundredths = percentHundredths
            self.locator = locator
        }
    }

    /// The message `lectern.readers.record.v1.PutPositionResponse`.
    public struct PutPositionResponse: Message {
        public static let messageName = "lectern.readers.record.v1.PutPositionResponse"

        /// What is kept: the newest by happened_at_ms.
        public var position: ReadersRecord.Position?

        /// Another device's that is newer than the told one or further on, for the person to choose; none: there is nothing to choose.
        public var offered: ReadersRecord.Position?

        /// The message with nothing set.
        public init() {
            self.position = nil
            self.offered = nil
        }

        /// The message with these fields set.
        public init(
            position: ReadersRecord.Position? = nil,
            offered: ReadersRecord.Position? = nil
        ) {
            self.position = position
            self.offered = offered
        }

        /// Where `position` stands in an `Encoded` one.
        public static var positionField: MessageField<Self, ReadersRecord.Position> { MessageField(1) }

        /// Where `offered` stands in an `Encoded` one.
        public static var offeredField: MessageField<Self, ReadersRecord.Position> { MessageField(2) }
    }

    /// The message `lectern.readers.record.v1.RemovePositionRequest`.
    public struct RemovePositionRequest: Message {
        public static let messageName = "lectern.readers.record.v1.RemovePositionRequest"

        public var readerId: Int64

        public var editionId: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.editionId = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            editionId: Int64 = 0
        ) {
            self.readerId = readerId
            self.editionId = editionId
        }
    }

    /// The message `lectern.readers.record.v1.RemovePositionResponse`.
    public struct RemovePositionResponse: Message {
        public static let messageName = "lectern.readers.record.v1.RemovePositionResponse"

        /// How many devices' were taken away.
        public var positions: UInt32

        /// The message with nothing set.
        public init() {
            self.positions = 0
        }

        /// The message with these fields set.
        public init(
            positions: UInt32 = 0
        ) {
            self.positions = positions
        }
    }

    /// The message `lectern.readers.record.v1.PositionsRequest`.
    public struct PositionsRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PositionsRequest"

        /// The reader whose guardian is signed in; 0: the own record.
        public var readerId: Int64

        /// 0: all.
        public var editionId: Int64

        /// Editions on a page: 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.editionId = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            editionId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.readerId = readerId
            self.editionId = editionId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.record.v1.EditionPosition`.
    public struct EditionPosition: Message {
        public static let messageName = "lectern.readers.record.v1.EditionPosition"

        public var position: ReadersRecord.Position?

        /// Another device's that is further on; none: there is none.
        public var offered: ReadersRecord.Position?

        /// The message with nothing set.
        public init() {
            self.position = nil
            self.offered = nil
        }

        /// The message with these fields set.
        public init(
            position: ReadersRecord.Position? = nil,
            offered: ReadersRecord.Position? = nil
        ) {
            self.position = position
            self.offered = offered
        }

        /// Where `position` stands in an `Encoded` one.
        public static var positionField: MessageField<Self, ReadersRecord.Position> { MessageField(1) }

        /// Where `offered` stands in an `Encoded` one.
        public static var offeredField: MessageField<Self, ReadersRecord.Position> { MessageField(2) }
    }

    /// The message `lectern.readers.record.v1.PositionsResponse`.
    public struct PositionsResponse: Message {
        public static let messageName = "lectern.readers.record.v1.PositionsResponse"

        /// By edition.
        public var positions: [ReadersRecord.EditionPosition]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.positions = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            positions: [ReadersRecord.EditionPosition] = [],
            cursor: String = ""
        ) {
            self.positions = positions
            self.cursor = cursor
        }

        /// Where `positions` stands in an `Encoded` one.
        public static var positionsField: MessageField<Self, ReadersRecord.EditionPosition> { MessageField(1) }
    }

    /// What a library asks its readers' consent for.
    public struct Purpose: Message {
        public static let messageName = "lectern.readers.record.v1.Purpose"

        /// 0: the city's.
        public var libraryId: Int64

        /// Short and stable: "recommendations".
        public var code: String

        public var name: String

        /// What the reader agrees to.
        public var text: String

        /// Rises with each other text.
        public var textVersion: Int64

        /// Not asked for any more; what was decided stays.
        public var closed: Bool

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.code = ""
            self.name = ""
            self.text = ""
            self.textVersion = 0
            self.closed = false
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            code: String = "",
            name: String = "",
            text: String = "",
            textVersion: Int64 = 0,
            closed: Bool = false,
            version: Int64 = 0
        ) {
            self.libraryId = libraryId
            self.code = code
            self.name = name
            self.text = text
            self.textVersion = textVersion
            self.closed = closed
            self.version = version
        }
    }

    /// The message `lectern.readers.record.v1.PutPurposeRequest`.
    public struct PutPurposeRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PutPurposeRequest"

        public var libraryId: Int64

        public var code: String

        public var name: String

        public var text: String

        public var closed: Bool

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.code = ""
            self.name = ""
            self.text = ""
            self.closed = false
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            code: String = "",
            name: String = "",
            text: String = "",
            closed: Bool = false,
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.libraryId = libraryId
            self.code = code
            self.name = name
            self.text = text
            self.closed = closed
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.readers.record.v1.PurposesRequest`.
    public struct PurposesRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PurposesRequest"

        /// 0: the city's alone.
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

    /// The message `lectern.readers.record.v1.PurposesResponse`.
    public struct PurposesResponse: Message {
        public static let messageName = "lectern.readers.record.v1.PurposesResponse"

        public var purposes: [ReadersRecord.Purpose]

        /// The message with nothing set.
        public init() {
            self.purposes = []
        }

        /// The message with these fields set.
        public init(
            purposes: [ReadersRecord.Purpose] = []
        ) {
            self.purposes = purposes
        }

        /// Where `purposes` stands in an `Encoded` one.
        public static var purposesField: MessageField<Self, ReadersRecord.Purpose> { MessageField(1) }
    }

    /// A decision of a reader about a purpose.
    public struct Consent: Message {
        public static let messageName = "lectern.readers.record.v1.Consent"

        public var purpose: String

        public var name: String

        /// Consented, or refused or taken back.
        public var given: Bool

        /// The text that was shown, and the one that would be shown now.
        public var textVersion: Int64

        public var presentTextVersion: Int64

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        public var terminal: String

        /// Who told it: the reader, the guardian or a member of staff.
        public var person: Int64

        public var by: ReadersRecord.By

        /// Staff: where the signed form is.
        public var evidence: String

        public var consentId: Int64

        /// The message with nothing set.
        public init() {
            self.purpose = ""
            self.name = ""
            self.given = false
            self.textVersion = 0
            self.presentTextVersion = 0
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
            self.person = 0
            self.by = ReadersRecord.By(rawValue: 0)
            self.evidence = ""
            self.consentId = 0
        }

        /// The message with these fields set.
        public init(
            purpose: String = "",
            name: String = "",
            given: Bool = false,
            textVersion: Int64 = 0,
            presentTextVersion: Int64 = 0,
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = "",
            person: Int64 = 0,
            by: ReadersRecord.By = ReadersRecord.By(rawValue: 0),
            evidence: String = "",
            consentId: Int64 = 0
        ) {
            self.purpose = purpose
            self.name = name
            self.given = given
            self.textVersion = textVersion
            self.presentTextVersion = presentTextVersion
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
            self.person = person
            self.by = by
            self.evidence = evidence
            self.consentId = consentId
        }
    }

    /// The message `lectern.readers.record.v1.PutConsentRequest`.
    public struct PutConsentRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PutConsentRequest"

        /// Staff: either of the two. In a session of the reader neither, or reader_id in a guardian's.
        public var card: String

        public var readerId: Int64

        public var purpose: String

        public var given: Bool

        /// The version of the text that the reader saw. Of what is taken back 0 is the one that was consented to.
        public var textVersion: Int64

        /// Staff: where the signed form is; needed.
        public var evidence: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.purpose = ""
            self.given = false
            self.textVersion = 0
            self.evidence = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            purpose: String = "",
            given: Bool = false,
            textVersion: Int64 = 0,
            evidence: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
            self.evidence = evidence
        }
    }

    /// The message `lectern.readers.record.v1.ConsentsRequest`.
    public struct ConsentsRequest: Message {
        public static let messageName = "lectern.readers.record.v1.ConsentsRequest"

        public var card: String

        public var readerId: Int64

        /// Each decision that was told, of this purpose or, empty, of all; else those that count.
        public var history: Bool

        public var purpose: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.history = false
            self.purpose = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            history: Bool = false,
            purpose: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.history = history
            self.purpose = purpose
        }
    }

    /// The message `lectern.readers.record.v1.ConsentsResponse`.
    public struct ConsentsResponse: Message {
        public static let messageName = "lectern.readers.record.v1.ConsentsResponse"

        public var consents: [ReadersRecord.Consent]

        /// Purposes of the reader's library that were never decided.
        public var open: [ReadersRecord.Purpose]

        /// The message with nothing set.
        public init() {
            self.consents = []
            self.open = []
        }

        /// The message with these fields set.
        public init(
            consents: [ReadersRecord.Consent] = [],
            open: [ReadersRecord.Purpose] = []
        ) {
            self.consents = consents
            self.open = open
        }

        /// Where `consents` stands in an `Encoded` one.
        public static var consentsField: MessageField<Self, ReadersRecord.Consent> { MessageField(1) }

        /// Where `open` stands in an `Encoded` one.
        public static var openField: MessageField<Self, ReadersRecord.Purpose> { MessageField(2) }
    }

    /// The message `lectern.readers.record.v1.ConsentedRequest`.
    public struct ConsentedRequest: Message {
        public static let messageName = "lectern.readers.record.v1.ConsentedRequest"

        public var readerId: Int64

        public var purpose: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.purpose = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            purpose: String = ""
        ) {
            self.readerId = readerId
            self.purpose = purpose
        }
    }

    /// The message `lectern.readers.record.v1.ConsentedResponse`.
    public struct ConsentedResponse: Message {
        public static let messageName = "lectern.readers.record.v1.ConsentedResponse"

        public var consented: Bool

        /// 0: never decided.
        public var textVersion: Int64

        /// The message with nothing set.
        public init() {
            self.consented = false
            self.textVersion = 0
        }

        /// The message with these fields set.
        public init(
            consented: Bool = false,
            textVersion: Int64 = 0
        ) {
            self.consented = consented
            self.textVersion = textVersion
        }
    }

    /// What a library allows about past loans. Without one, everything is allowed, and loans are kept.
    public struct HistoryPolicy: Message {
        public static let messageName = "lectern.readers.record.v1.HistoryPolicy"

        /// 0: the city's, for libraries that have none.
        public var libraryId: Int64

        /// Whether a reader may have them kept without an end.
        public var keepAllowed: Bool

        /// The fewest and the most days; a days_min of 0 allows that nothing is kept past the return.
        public var daysMin: UInt32

        public var daysMax: UInt32

        /// For readers who have not chosen.
        public var defaultKeep: Bool

        public var defaultDays: UInt32

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.keepAllowed = false
            self.daysMin = 0
            self.daysMax = 0
            self.defaultKeep = false
            self.defaultDays = 0
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            keepAllowed: Bool = false,
            daysMin: UInt32 = 0,
            daysMax: UInt32 = 0,
            defaultKeep: Bool = false,
            defaultDays: UInt32 = 0,
            version: Int64 = 0
        ) {
            self.libraryId = libraryId
            self.keepAllowed = keepAllowed
            self.daysMin = daysMin
            self.daysMax = daysMax
            self.defaultKeep = defaultKeep
            self.defaultDays = defaultDays
            self.version = version
        }
    }

    /// The message `lectern.readers.record.v1.PutHistoryPolicyRequest`.
    public struct PutHistoryPolicyRequest: Message {
        public static let messageName = "lectern.readers.record.v1.PutHistoryPolicyRequest"

        public var libraryId: Int64

        public var keepAllowed: Bool

        public var daysMin: UInt32

        public var daysMax: UInt32

        public var defaultKeep: Bool

        public var defaultDays: UInt32

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.keepAllowed = false
            self.daysMin = 0
            self.daysMax = 0
            self.defaultKeep = false
            self.defaultDays = 0
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            keepAllowed: Bool = false,
            daysMin: UInt32 = 0,
            daysMax: UInt32 = 0,
            defaultKeep: Bool = false,
            defaultDays: UInt32 = 0,
            expectedVersion: Int64 = 0
        ) {
            self.libraryId = libraryId
            self.keepAllowed = keepAllowed
            self.daysMin = daysMin
            self.daysMax = daysMax
            self.defaultKeep = defaultKeep
            self.defaultDays = defaultDays
            self.expectedVersion = expectedVersion
        }
    }

    /// How long past loans of a reader stay on record.
    public struct History: Message {
        public static let messageName = "lectern.readers.record.v1.History"

        public var readerId: Int64

        /// What holds: the reader's choice within the policy.
        public var keep: Bool

        /// Days after the return; 0: the loan is anonymised once it has ended.
        public var days: UInt32

        /// The reader has chosen.
        public var chosen: Bool

        public var policy: ReadersRecord.HistoryPolicy?

        /// Of the choice; 0: there is none.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.keep = false
            self.days = 0
            self.chosen = false
            self.policy = nil
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            keep: Bool = false,
            days: UInt32 = 0,
            chosen: Bool = false,
            policy: ReadersRecord.HistoryPolicy? = nil,
            version: Int64 = 0
        ) {
            self.readerId = readerId
            self.keep = keep
            self.days = days
            self.chosen = chosen
            self.policy = policy
            self.version = version
        }

        /// Where `policy` stands in an `Encoded` one.
        public static var policyField: MessageField<Self, ReadersRecord.HistoryPolicy> { MessageField(5) }
    }

    /// The message `lectern.readers.record.v1.SetHistoryRequest`.
    public struct SetHistoryRequest: Message {
        public static let messageName = "lectern.readers.record.v1.SetHistoryRequest"

        public var card: String

        public var readerId: Int64

        public var keep: Bool

        public var days: UInt32

        /// The version of the choice that is changed; another one is refused. 0: whatever it is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.keep = false
            self.days = 0
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            keep: Bool = false,
            days: UInt32 = 0,
            expectedVersion: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
            self.keep = keep
            self.days = days
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.readers.record.v1.GetHistoryRequest`.
    public struct GetHistoryRequest: Message {
        public static let messageName = "lectern.readers.record.v1.GetHistoryRequest"

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

    /// The message `lectern.readers.record.v1.HistoryKeptRequest`.
    public struct HistoryKeptRequest: Message {
        public static let messageName = "lectern.readers.record.v1.HistoryKeptRequest"

        /// At most 256.
        public var readerIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.readerIds = []
        }

        /// The message with these fields set.
        public init(
            readerIds: [Int64] = []
        ) {
            self.readerIds = readerIds
        }
    }

    /// The message `lectern.readers.record.v1.HistoryKeptResponse`.
    public struct HistoryKeptResponse: Message {
        public static let messageName = "lectern.readers.record.v1.HistoryKeptResponse"

        /// In the order of the request. A reader who is not there any more is kept for 0 days.
        public var readers: [ReadersRecord.KeptTime]

        /// The message with nothing set.
        public init() {
            self.readers = []
        }

        /// The message with these fields set.
        public init(
            readers: [ReadersRecord.KeptTime] = []
        ) {
            self.readers = readers
        }

        /// Where `readers` stands in an `Encoded` one.
        public static var readersField: MessageField<Self, ReadersRecord.KeptTime> { MessageField(1) }
    }

    /// The message `lectern.readers.record.v1.KeptTime`.
    public struct KeptTime: Message {
        public static let messageName = "lectern.readers.record.v1.KeptTime"

        public var keep: Bool

        public var days: UInt32

        /// The message with nothing set.
        public init() {
            self.keep = false
            self.days = 0
        }

        /// The message with these fields set.
        public init(
            keep: Bool = false,
            days: UInt32 = 0
        ) {
            self.keep = keep
            self.days = days
        }
    }

    /// The message `lectern.readers.record.v1.SeenByRequest`.
    public struct SeenByRequest: Message {
        public static let messageName = "lectern.readers.record.v1.SeenByRequest"

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

    /// The message `lectern.readers.record.v1.SeenByResponse`.
    public struct SeenByResponse: Message {
        public static let messageName = "lectern.readers.record.v1.SeenByResponse"

        public var sightings: [ReadersRecord.Sighting]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.sightings = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            sightings: [ReadersRecord.Sighting] = [],
            cursor: String = ""
        ) {
            self.sightings = sightings
            self.cursor = cursor
        }

        /// Where `sightings` stands in an `Encoded` one.
        public static var sightingsField: MessageField<Self, ReadersRecord.Sighting> { MessageField(1) }
    }

    /// A look at what is covered.
    public struct Sighting: Message {
        public static let messageName = "lectern.readers.record.v1.Sighting"

        public var atMs: Int64

        /// Who was signed in; 0: an administrator, whose certificate terminal names.
        public var person: Int64

        public var terminal: String

        /// "revealed": phone, e-mail, birth date, addresses; "opened": entries; "exported": all of it.
        public var event: String

        public var reason: String

        public var method: String

        /// The message with nothing set.
        public init() {
            self.atMs = 0
            self.person = 0
            self.terminal = ""
            self.event = ""
            self.reason = ""
            self.method = ""
        }

        /// The message with these fields set.
        public init(
            atMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            event: String = "",
            reason: String = "",
            method: String = ""
        ) {
            self.atMs = atMs
            self.person = person
            self.terminal = terminal
            self.event = event
            self.reason = reason
            self.method = method
        }
    }

    /// The message `lectern.readers.record.v1.BeginExportRequest`.
    public struct BeginExportRequest: Message {
        public static let messageName = "lectern.readers.record.v1.BeginExportRequest"

        /// Staff: either of the two. In a session of the reader neither, or reader_id in a guardian's.
        public var card: String

        public var readerId: Int64

        /// Staff: why, for the record; needed.
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

    /// The message `lectern.readers.record.v1.BeginExportResponse`.
    public struct BeginExportResponse: Message {
        public static let messageName = "lectern.readers.record.v1.BeginExportResponse"

        public var exportId: Int64

        public var readerId: Int64

        /// The message with nothing set.
        public init() {
            self.exportId = 0
            self.readerId = 0
        }

        /// The message with these fields set.
        public init(
            exportId: Int64 = 0,
            readerId: Int64 = 0
        ) {
            self.exportId = exportId
            self.readerId = readerId
        }
    }

    /// The message `lectern.readers.record.v1.ExportPageRequest`.
    public struct ExportPageRequest: Message {
        public static let messageName = "lectern.readers.record.v1.ExportPageRequest"

        public var readerId: Int64

        public var exportId: Int64

        /// Of the page before; empty: the first one.
        public var cursor: [UInt8]

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.exportId = 0
            self.cursor = []
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            exportId: Int64 = 0,
            cursor: [UInt8] = []
        ) {
            self.readerId = readerId
            self.exportId = exportId
            self.cursor = cursor
        }
    }

    /// The message `lectern.readers.record.v1.ExportPageResponse`.
    public struct ExportPageResponse: Message {
        public static let messageName = "lectern.readers.record.v1.ExportPageResponse"

        public var rows: [ReadersRecord.ExportedRow]

        /// Where the next page begins; empty: that was all. A page may have no rows, and be followed by others.
        public var cursor: [UInt8]

        /// The message with nothing set.
        public init() {
            self.rows = []
            self.cursor = []
        }

        /// The message with these fields set.
        public init(
            rows: [ReadersRecord.ExportedRow] = [],
            cursor: [UInt8] = []
        ) {
            self.rows = rows
            self.cursor = cursor
        }

        /// Where `rows` stands in an `Encoded` one.
        public static var rowsField: MessageField<Self, ReadersRecord.ExportedRow> { MessageField(1) }
    }

    /// A row of a table, as it is kept.
    public struct ExportedRow: Message {
        public static let messageName = "lectern.readers.record.v1.ExportedRow"

        public var plugin: String

        public var table: String

        /// What erasing the reader does to it: "delete", "blank", "keep", "empty".
        public var erase: String

        /// What is left of it is kept for.
        public var keptFor: String

        public var columns: [ReadersRecord.ExportedColumn]

        /// The message with nothing set.
        public init() {
            self.plugin = ""
            self.table = ""
            self.erase = ""
            self.keptFor = ""
            self.columns = []
        }

        /// The message with these fields set.
        public init(
            plugin: String = "",
            table: String = "",
            erase: String = "",
            keptFor: String = "",
            columns: [ReadersRecord.ExportedColumn] = []
        ) {
            self.plugin = plugin
            self.table = table
            self.erase = erase
            self.keptFor = keptFor
            self.columns = columns
        }

        /// Where `columns` stands in an `Encoded` one.
        public static var columnsField: MessageField<Self, ReadersRecord.ExportedColumn> { MessageField(5) }
    }

    /// The message `lectern.readers.record.v1.ExportedColumn`.
    public struct ExportedColumn: Message {
        public static let messageName = "lectern.readers.record.v1.ExportedColumn"

        public var name: String

        /// One of its members, or none.
        public var value: Value?

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.value = nil
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            value: Value? = nil
        ) {
            self.name = name
            self.value = value
        }

        /// The members of `value`.
        public enum Value: Equatable, Sendable {
            case integer(Int64)
            case real(Double)
            case text(String)
            case bytes([UInt8])
        }
    }

    /// The message `lectern.readers.record.v1.EraseRequest`.
    public struct EraseRequest: Message {
        public static let messageName = "lectern.readers.record.v1.EraseRequest"

        /// Either of the two.
        public var card: String

        public var readerId: Int64

        /// Why, for the record; without the reader's name.
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

    /// The message `lectern.readers.record.v1.EraseResponse`.
    public struct EraseResponse: Message {
        public static let messageName = "lectern.readers.record.v1.EraseResponse"

        public var erasureId: Int64

        /// The message with nothing set.
        public init() {
            self.erasureId = 0
        }

        /// The message with these fields set.
        public init(
            erasureId: Int64 = 0
        ) {
            self.erasureId = erasureId
        }
    }

    /// The message `lectern.readers.record.v1.ErasureRequest`.
    public struct ErasureRequest: Message {
        public static let messageName = "lectern.readers.record.v1.ErasureRequest"

        public var erasureId: Int64

        /// The message with nothing set.
        public init() {
            self.erasureId = 0
        }

        /// The message with these fields set.
        public init(
            erasureId: Int64 = 0
        ) {
            self.erasureId = erasureId
        }
    }

    /// The message `lectern.readers.record.v1.ErasureResponse`.
    public struct ErasureResponse: Message {
        public static let messageName = "lectern.readers.record.v1.ErasureResponse"

        public var erasureId: Int64

        public var begunAtMs: Int64

        /// 0: it goes on.
        public var doneAtMs: Int64

        /// Who erased, where and why.
        public var person: Int64

        public var terminal: String

        public var reason: String

        /// What was done so far, by table.
        public var tables: [ReadersRecord.ErasedTable]

        /// The message with nothing set.
        public init() {
            self.erasureId = 0
            self.begunAtMs = 0
            self.doneAtMs = 0
            self.person = 0
            self.terminal = ""
            self.reason = ""
            self.tables = []
        }

        /// The message with these fields set.
        public init(
            erasureId: Int64 = 0,
            begunAtMs: Int64 = 0,
            doneAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            reason: String = "",
            tables: [ReadersRecord.ErasedTable] = []
        ) {
            self.erasureId = erasureId
            self.begunAtMs = begunAtMs
            self.doneAtMs = doneAtMs
            self.person = person
            self.terminal = terminal
            self.reason = reason
            self.tables = tables
        }

        /// Where `tables` stands in an `Encoded` one.
        public static var tablesField: MessageField<Self, ReadersRecord.ErasedTable> { MessageField(7) }
    }

    /// The message `lectern.readers.record.v1.ErasedTable`.
    public struct ErasedTable: Message {
        public static let messageName = "lectern.readers.record.v1.ErasedTable"

        public var table: String

        public var deleted: UInt64

        /// Rows that stay, without whose they are.
        public var blanked: UInt64

        /// Texts and messages in which the reader was mentioned.
        public var emptied: UInt64

        /// Rows that stay as they are.
        public var kept: UInt64

        public var keptFor: String

        /// The message with nothing set.
        public init() {
            self.table = ""
            self.deleted = 0
            self.blanked = 0
            self.emptied = 0
            self.kept = 0
            self.keptFor = ""
        }

        /// The message with these fields set.
        public init(
            table: String = "",
            deleted: UInt64 = 0,
            blanked: UInt64 = 0,
            emptied: UInt64 = 0,
            kept: UInt64 = 0,
            keptFor: String = ""
        ) {
            self.table = table
            self.deleted = deleted
            self.blanked = blanked
            self.emptied = emptied
            self.kept = kept
            self.keptFor = keptFor
        }
    }

    /// How an erasure is kept.
    public struct ErasedTables: Message {
        public static let messageName = "lectern.readers.record.v1.ErasedTables"

        public var tables: [ReadersRecord.ErasedTable]

        /// The message with nothing set.
        public init() {
            self.tables = []
        }

        /// The message with these fields set.
        public init(
            tables: [ReadersRecord.ErasedTable] = []
        ) {
            self.tables = tables
        }

        /// Where `tables` stands in an `Encoded` one.
        public static var tablesField: MessageField<Self, ReadersRecord.ErasedTable> { MessageField(1) }
    }

    /// What an erasure still looks for.
    public struct ErasedTexts: Message {
        public static let messageName = "lectern.readers.record.v1.ErasedTexts"

        public var texts: [String]

        /// The message with nothing set.
        public init() {
            self.texts = []
        }

        /// The message with these fields set.
        public init(
            texts: [String] = []
        ) {
            self.texts = texts
        }
    }

    /// The message `lectern.readers.record.v1.EraseStepRequest`.
    public struct EraseStepRequest: Message {
        public static let messageName = "lectern.readers.record.v1.EraseStepRequest"

        public var erasureId: Int64

        /// The message with nothing set.
        public init() {
            self.erasureId = 0
        }

        /// The message with these fields set.
        public init(
            erasureId: Int64 = 0
        ) {
            self.erasureId = erasureId
        }
    }

    /// The message `lectern.readers.record.v1.EraseStepResponse`.
    public struct EraseStepResponse: Message {
        public static let messageName = "lectern.readers.record.v1.EraseStepResponse"

        public var done: Bool

        /// The message with nothing set.
        public init() {
            self.done = false
        }

        /// The message with these fields set.
        public init(
            done: Bool = false
        ) {
            self.done = done
        }
    }

    /// The body of a change on topic "readers.record", kind "changed". It holds no keys: a desk follows all readers.
    public struct RecordChanged: Message {
        public static let messageName = "lectern.readers.record.v1.RecordChanged"

        public var readerId: Int64

        /// The record's version now.
        public var version: Int64

        /// What changed.
        public var kinds: [ReadersRecord.EntryKind]

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.version = 0
            self.kinds = []
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            version: Int64 = 0,
            kinds: [ReadersRecord.EntryKind] = []
        ) {
            self.readerId = readerId
            self.version = version
            self.kinds = kinds
        }
    }

    /// The body on topic "readers.position", kind "changed".
    public struct PositionChanged: Message {
        public static let messageName = "lectern.readers.record.v1.PositionChanged"

        public var readerId: Int64

        public var recordedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.recordedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            recordedAtMs: Int64 = 0
        ) {
            self.readerId = readerId
            self.recordedAtMs = recordedAtMs
        }
    }

    /// The body on topic "readers.consent", kind "given" or "withdrawn".
    public struct ConsentChanged: Message {
        public static let messageName = "lectern.readers.record.v1.ConsentChanged"

        public var readerId: Int64

        public var purpose: String

        public var given: Bool

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.purpose = ""
            self.given = false
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            purpose: String = "",
            given: Bool = false
        ) {
            self.readerId = readerId
            self.purpose = purpose
            self.given = given
        }
    }

    /// The body on topic "readers.history", kind "changed"; of a library's policy reader_id is 0.
    public struct HistoryChanged: Message {
        public static let messageName = "lectern.readers.record.v1.HistoryChanged"

        public var readerId: Int64

        public var libraryId: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.libraryId = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            libraryId: Int64 = 0
        ) {
            self.readerId = readerId
            self.libraryId = libraryId
        }
    }
}
