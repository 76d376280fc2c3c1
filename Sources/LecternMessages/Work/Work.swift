// The messages and enums of lectern.work.v1. Generated from lectern/work/v1/work.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What staff have to do: the city's only queue of human work. Other plugins add items and finish them; staff claim, release, hand over
/// and comment on them at their desks.
public enum Work {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Work.Text.self,
        Work.Kind.self,
        Work.Field.self,
        Work.Action.self,
        Work.FieldValue.self,
        Work.Act.self,
        Work.Acted.self,
        Work.Item.self,
        Work.ItemDetails.self,
        Work.Entry.self,
        Work.Queue.self,
        Work.DeclareRequest.self,
        Work.DeclareResponse.self,
        Work.AddRequest.self,
        Work.AddResponse.self,
        Work.FinishRequest.self,
        Work.FinishResponse.self,
        Work.WithdrawRequest.self,
        Work.WithdrawResponse.self,
        Work.QueuesRequest.self,
        Work.QueuesResponse.self,
        Work.ListRequest.self,
        Work.ListResponse.self,
        Work.GetRequest.self,
        Work.HistoryRequest.self,
        Work.HistoryResponse.self,
        Work.ClaimRequest.self,
        Work.ReleaseRequest.self,
        Work.HandOverRequest.self,
        Work.CommentRequest.self,
        Work.AdvanceRequest.self,
        Work.AdvanceResponse.self,
        Work.ItemChanged.self,
    ]

    /// Why Work refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// There is no such item of work.
        public static let itemUnknown = Reason(rawValue: 1)

        /// The item is closed.
        public static let itemClosed = Reason(rawValue: 2)

        /// Somebody else works on the item.
        public static let itemClaimed = Reason(rawValue: 3)

        /// The item is kept for somebody else.
        public static let itemKept = Reason(rawValue: 4)

        /// Nobody has claimed the item.
        public static let itemNotClaimed = Reason(rawValue: 5)

        /// Claim the item first: you have not, or your claim has ended.
        public static let claimNotHeld = Reason(rawValue: 6)

        /// You may not do this work at that branch.
        public static let workNotAllowed = Reason(rawValue: 7)

        /// There is no such kind of work.
        public static let kindUnknown = Reason(rawValue: 8)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 9)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 10)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 11)

        /// The kind has no such action.
        public static let actionUnknown = Reason(rawValue: 12)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "ITEM_UNKNOWN"
            case 2: "ITEM_CLOSED"
            case 3: "ITEM_CLAIMED"
            case 4: "ITEM_KEPT"
            case 5: "ITEM_NOT_CLAIMED"
            case 6: "CLAIM_NOT_HELD"
            case 7: "WORK_NOT_ALLOWED"
            case 8: "KIND_UNKNOWN"
            case 9: "FIELD_INVALID"
            case 10: "CURSOR_INVALID"
            case 11: "BRANCH_UNKNOWN"
            case 12: "ACTION_UNKNOWN"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 5
            case 2: 9
            case 3: 9
            case 4: 9
            case 5: 9
            case 6: 9
            case 7: 7
            case 8: 5
            case 9: 3
            case 10: 3
            case 11: 5
            case 12: 3
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "没有这项工作。"
            case 2: "该项工作已办结。"
            case 3: "该项工作正由他人处理。"
            case 4: "该项工作已指定给他人。"
            case 5: "该项工作无人领取。"
            case 6: "您并未领取该项工作，或领取已过期。"
            case 7: "您无权处理该分馆的此类工作。"
            case 8: "没有这类工作。"
            case 9: "字段无效。"
            case 10: "游标无效。"
            case 11: "没有这个分馆。"
            case 12: "没有这种处理方式。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "There is no such item of work."
            case 2: "The item is closed."
            case 3: "Somebody else works on the item."
            case 4: "The item is kept for somebody else."
            case 5: "Nobody has claimed the item."
            case 6: "Claim the item first: you have not, or your claim has ended."
            case 7: "You may not do this work at that branch."
            case 8: "There is no such kind of work."
            case 9: "A field is missing or not valid."
            case 10: "The cursor does not belong to this list."
            case 11: "There is no such branch."
            case 12: "The kind has no such action."
            default: name
            }
        }
    }

    /// How a value is shown. Values hold numbers and codes, and no names: those are looked up by whoever may know them.
    public struct ValueType: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `TEXT`
        public static let text = ValueType(rawValue: 0)

        /// A number of Readers.
        public static let reader = ValueType(rawValue: 1)

        /// `BARCODE`
        public static let barcode = ValueType(rawValue: 2)

        /// A loan's number.
        public static let loan = ValueType(rawValue: 3)

        /// Milliseconds since 1970.
        public static let time = ValueType(rawValue: 4)

        /// An amount in minor units and a currency: "1250 CNY".
        public static let money = ValueType(rawValue: 5)

        /// The name of a reason of the owner's service.
        public static let reason = ValueType(rawValue: 6)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "TEXT"
            case 1: "READER"
            case 2: "BARCODE"
            case 3: "LOAN"
            case 4: "TIME"
            case 5: "MONEY"
            case 6: "REASON"
            default: "\(rawValue)"
            }
        }
    }

    /// Where an item is in its life.
    public struct ItemState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ITEM_STATE_UNSPECIFIED`
        public static let unspecified = ItemState(rawValue: 0)

        /// `WAITING`
        public static let waiting = ItemState(rawValue: 1)

        /// `CLAIMED`
        public static let claimed = ItemState(rawValue: 2)

        /// `FINISHED`
        public static let finished = ItemState(rawValue: 3)

        /// `WITHDRAWN`
        public static let withdrawn = ItemState(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ITEM_STATE_UNSPECIFIED"
            case 1: "WAITING"
            case 2: "CLAIMED"
            case 3: "FINISHED"
            case 4: "WITHDRAWN"
            default: "\(rawValue)"
            }
        }
    }

    /// A text for people.
    public struct Text: Message {
        public static let messageName = "lectern.work.v1.Text"

        /// BCP 47.
        public var language: String

        public var text: String

        /// The message with nothing set.
        public init() {
            self.language = ""
            self.text = ""
        }

        /// The message with these fields set.
        public init(
            language: String = "",
            text: String = ""
        ) {
            self.language = language
            self.text = text
        }
    }

    /// A kind of work, as the plugin declares it that owns it.
    public struct Kind: Message {
        public static let messageName = "lectern.work.v1.Kind"

        /// Begins with the owner's name: "circulation.conflict".
        public var code: String

        /// A declaration replaces one with a lower number.
        public var version: Int64

        public var title: [Work.Text]

        public var fields: [Work.Field]

        public var actions: [Work.Action]

        /// What whoever works on it must be allowed to do at its branch, "work.settle".
        public var right: String

        /// How long after it was added an item is due, at least 1.
        public var dueMinutes: Int64

        /// How long after that it is escalated; 0: never.
        public var escalationMinutes: Int64

        /// What whoever works on it then must be allowed to do; empty: the same.
        public var escalationRight: String

        /// An escalated item is the whole city's, not its branch's.
        public var escalatesToCity: Bool

        /// How long a claim lasts; 0 is 15.
        public var leaseMinutes: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.version = 0
            self.title = []
            self.fields = []
            self.actions = []
            self.right = ""
            self.dueMinutes = 0
            self.escalationMinutes = 0
            self.escalationRight = ""
            self.escalatesToCity = false
            self.leaseMinutes = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            version: Int64 = 0,
            title: [Work.Text] = [],
            fields: [Work.Field] = [],
            actions: [Work.Action] = [],
            right: String = "",
            dueMinutes: Int64 = 0,
            escalationMinutes: Int64 = 0,
            escalationRight: String = "",
            escalatesToCity: Bool = false,
            leaseMinutes: Int64 = 0
        ) {
            self.code = code
            self.version = version
            self.title = title
            self.fields = fields
            self.actions = actions
            self.right = right
            self.dueMinutes = dueMinutes
            self.escalationMinutes = escalationMinutes
            self.escalationRight = escalationRight
            self.escalatesToCity = escalatesToCity
            self.leaseMinutes = leaseMinutes
        }

        /// Where `title` stands in an `Encoded` one.
        public static var titleField: MessageField<Self, Work.Text> { MessageField(3) }

        /// Where `fields` stands in an `Encoded` one.
        public static var fieldsField: MessageField<Self, Work.Field> { MessageField(4) }

        /// Where `actions` stands in an `Encoded` one.
        public static var actionsField: MessageField<Self, Work.Action> { MessageField(5) }
    }

    /// What an item of a kind tells.
    public struct Field: Message {
        public static let messageName = "lectern.work.v1.Field"

        /// "barcode"
        public var name: String

        public var title: [Work.Text]

        public var type: Work.ValueType

        /// Where a thing has two sides to be seen beside each other: 1 or 2; 0: it belongs to neither.
        public var side: UInt32

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.title = []
            self.type = Work.ValueType(rawValue: 0)
            self.side = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            title: [Work.Text] = [],
            type: Work.ValueType = Work.ValueType(rawValue: 0),
            side: UInt32 = 0
        ) {
            self.name = name
            self.title = title
            self.type = type
            self.side = side
        }

        /// Where `title` stands in an `Encoded` one.
        public static var titleField: MessageField<Self, Work.Text> { MessageField(2) }
    }

    /// Something that can be done with an item: a method of the owner, whose request is an Act and whose answer an Acted.
    public struct Action: Message {
        public static let messageName = "lectern.work.v1.Action"

        /// "accept"
        public var name: String

        public var title: [Work.Text]

        /// "lectern.circulation.v1.Circulation/ActOnConflict"
        public var method: String

        /// The same as a client stream of Act, for many items at once; empty: there is none.
        public var bulkMethod: String

        /// What the action asks for besides.
        public var inputs: [Work.Field]

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.title = []
            self.method = ""
            self.bulkMethod = ""
            self.inputs = []
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            title: [Work.Text] = [],
            method: String = "",
            bulkMethod: String = "",
            inputs: [Work.Field] = []
        ) {
            self.name = name
            self.title = title
            self.method = method
            self.bulkMethod = bulkMethod
            self.inputs = inputs
        }

        /// Where `title` stands in an `Encoded` one.
        public static var titleField: MessageField<Self, Work.Text> { MessageField(2) }

        /// Where `inputs` stands in an `Encoded` one.
        public static var inputsField: MessageField<Self, Work.Field> { MessageField(5) }
    }

    /// The message `lectern.work.v1.FieldValue`.
    public struct FieldValue: Message {
        public static let messageName = "lectern.work.v1.FieldValue"

        /// Of a field of the kind, or of an input of the action.
        public var name: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// The request of an action's method.
    public struct Act: Message {
        public static let messageName = "lectern.work.v1.Act"

        /// The owner's key of the item.
        public var key: String

        /// The number of the caller's claim.
        public var claim: Int64

        /// Which of the kind's actions.
        public var action: String

        /// For the record.
        public var note: String

        public var inputs: [Work.FieldValue]

        /// The message with nothing set.
        public init() {
            self.key = ""
            self.claim = 0
            self.action = ""
            self.note = ""
            self.inputs = []
        }

        /// The message with these fields set.
        public init(
            key: String = "",
            claim: Int64 = 0,
            action: String = "",
            note: String = "",
            inputs: [Work.FieldValue] = []
        ) {
            self.key = key
            self.claim = claim
            self.action = action
            self.note = note
            self.inputs = inputs
        }

        /// Where `inputs` stands in an `Encoded` one.
        public static var inputsField: MessageField<Self, Work.FieldValue> { MessageField(5) }
    }

    /// The answer of an action's method.
    public struct Acted: Message {
        public static let messageName = "lectern.work.v1.Acted"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// Something that somebody has to do.
    public struct Item: Message {
        public static let messageName = "lectern.work.v1.Item"

        public var itemId: Int64

        /// The kind's code, and the owner's key.
        public var kind: String

        public var key: String

        /// 0: the whole city.
        public var branchId: Int64

        public var right: String

        public var state: Work.ItemState

        public var values: [Work.FieldValue]

        public var addedAtMs: Int64

        public var dueAtMs: Int64

        public var late: Bool

        public var escalated: Bool

        /// Claimed: the number of the claim, told to whoever holds it; who that is, where, and until when.
        public var claim: Int64

        public var holder: Int64

        public var holderName: String

        public var holderTerminal: String

        public var leaseUntilMs: Int64

        /// Handed over to this person alone; 0: to nobody.
        public var keptFor: Int64

        /// When somebody first claimed, handed over, commented on or closed it; 0: nobody did.
        public var firstAnsweredAtMs: Int64

        /// Closed: when, and by which action; empty: withdrawn.
        public var closedAtMs: Int64

        public var outcome: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.kind = ""
            self.key = ""
            self.branchId = 0
            self.right = ""
            self.state = Work.ItemState(rawValue: 0)
            self.values = []
            self.addedAtMs = 0
            self.dueAtMs = 0
            self.late = false
            self.escalated = false
            self.claim = 0
            self.holder = 0
            self.holderName = ""
            self.holderTerminal = ""
            self.leaseUntilMs = 0
            self.keptFor = 0
            self.firstAnsweredAtMs = 0
            self.closedAtMs = 0
            self.outcome = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            kind: String = "",
            key: String = "",
            branchId: Int64 = 0,
            right: String = "",
            state: Work.ItemState = Work.ItemState(rawValue: 0),
            values: [Work.FieldValue] = [],
            addedAtMs: Int64 = 0,
            dueAtMs: Int64 = 0,
            late: Bool = false,
            escalated: Bool = false,
            claim: Int64 = 0,
            holder: Int64 = 0,
            holderName: String = "",
            holderTerminal: String = "",
            leaseUntilMs: Int64 = 0,
            keptFor: Int64 = 0,
            firstAnsweredAtMs: Int64 = 0,
            closedAtMs: Int64 = 0,
            outcome: String = ""
        ) {
            self.itemId = itemId
            self.kind = kind
            self.key = key
            self.branchId = branchId
            self.right = right
            self.state = state
            self.values = values
            self.addedAtMs = addedAtMs
            self.dueAtMs = dueAtMs
            self.late = late
            self.escalated = escalated
            self.claim = claim
            self.holder = holder
            self.holderName = holderName
            self.holderTerminal = holderTerminal
            self.leaseUntilMs = leaseUntilMs
            self.keptFor = keptFor
            self.firstAnsweredAtMs = firstAnsweredAtMs
            self.closedAtMs = closedAtMs
            self.outcome = outcome
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Work.FieldValue> { MessageField(7) }
    }

    /// The message `lectern.work.v1.ItemDetails`.
    public struct ItemDetails: Message {
        public static let messageName = "lectern.work.v1.ItemDetails"

        public var item: Work.Item?

        public var kind: Work.Kind?

        /// The last of what was done, newest first, at most 20.
        public var history: [Work.Entry]

        /// The message with nothing set.
        public init() {
            self.item = nil
            self.kind = nil
            self.history = []
        }

        /// The message with these fields set.
        public init(
            item: Work.Item? = nil,
            kind: Work.Kind? = nil,
            history: [Work.Entry] = []
        ) {
            self.item = item
            self.kind = kind
            self.history = history
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Work.Item> { MessageField(1) }

        /// Where `kind` stands in an `Encoded` one.
        public static var kindField: MessageField<Self, Work.Kind> { MessageField(2) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Work.Entry> { MessageField(3) }
    }

    /// Something that was done to an item.
    public struct Entry: Message {
        public static let messageName = "lectern.work.v1.Entry"

        public var entryId: Int64

        /// An event of the state table, `lectern states work`: "claimed".
        public var event: String

        public var from: String

        public var to: String

        public var atMs: Int64

        /// Who was signed in; 0: nobody.
        public var person: Int64

        public var terminal: String

        /// "Work/Claim"
        public var method: String

        /// The comment, the note, the action, or to whom it was handed over.
        public var detail: String

        /// The message with nothing set.
        public init() {
            self.entryId = 0
            self.event = ""
            self.from = ""
            self.to = ""
            self.atMs = 0
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.detail = ""
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0,
            event: String = "",
            from: String = "",
            to: String = "",
            atMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            detail: String = ""
        ) {
            self.entryId = entryId
            self.event = event
            self.from = from
            self.to = to
            self.atMs = atMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.detail = detail
        }
    }

    /// A queue: the open items of a kind at a branch for those with a right.
    public struct Queue: Message {
        public static let messageName = "lectern.work.v1.Queue"

        public var kind: String

        public var branchId: Int64

        public var right: String

        public var title: [Work.Text]

        /// Open items that nobody has claimed, and those that somebody has.
        public var waiting: Int64

        public var claimed: Int64

        /// Of both: those that are past their due time, and those of them that were escalated.
        public var late: Int64

        public var escalated: Int64

        /// When the oldest open item was added; 0: there is none.
        public var oldestAddedAtMs: Int64

        /// When the next open item falls due that is not late; 0: there is none.
        public var nextDueAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.branchId = 0
            self.right = ""
            self.title = []
            self.waiting = 0
            self.claimed = 0
            self.late = 0
            self.escalated = 0
            self.oldestAddedAtMs = 0
            self.nextDueAtMs = 0
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            branchId: Int64 = 0,
            right: String = "",
            title: [Work.Text] = [],
            waiting: Int64 = 0,
            claimed: Int64 = 0,
            late: Int64 = 0,
            escalated: Int64 = 0,
            oldestAddedAtMs: Int64 = 0,
            nextDueAtMs: Int64 = 0
        ) {
            self.kind = kind
            self.branchId = branchId
            self.right = right
            self.title = title
            self.waiting = waiting
            self.claimed = claimed
            self.late = late
            self.escalated = escalated
            self.oldestAddedAtMs = oldestAddedAtMs
            self.nextDueAtMs = nextDueAtMs
        }

        /// Where `title` stands in an `Encoded` one.
        public static var titleField: MessageField<Self, Work.Text> { MessageField(4) }
    }

    /// The message `lectern.work.v1.DeclareRequest`.
    public struct DeclareRequest: Message {
        public static let messageName = "lectern.work.v1.DeclareRequest"

        /// From 1 to 50.
        public var kinds: [Work.Kind]

        /// The message with nothing set.
        public init() {
            self.kinds = []
        }

        /// The message with these fields set.
        public init(
            kinds: [Work.Kind] = []
        ) {
            self.kinds = kinds
        }

        /// Where `kinds` stands in an `Encoded` one.
        public static var kindsField: MessageField<Self, Work.Kind> { MessageField(1) }
    }

    /// The message `lectern.work.v1.DeclareResponse`.
    public struct DeclareResponse: Message {
        public static let messageName = "lectern.work.v1.DeclareResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.work.v1.AddRequest`.
    public struct AddRequest: Message {
        public static let messageName = "lectern.work.v1.AddRequest"

        public var kind: Work.Kind?

        public var key: String

        /// 0: the whole city.
        public var branchId: Int64

        public var values: [Work.FieldValue]

        /// Since when it waits, where that was before there was Work; 0: now. It is due from now all the same.
        public var sinceMs: Int64

        /// The message with nothing set.
        public init() {
            self.kind = nil
            self.key = ""
            self.branchId = 0
            self.values = []
            self.sinceMs = 0
        }

        /// The message with these fields set.
        public init(
            kind: Work.Kind? = nil,
            key: String = "",
            branchId: Int64 = 0,
            values: [Work.FieldValue] = [],
            sinceMs: Int64 = 0
        ) {
            self.kind = kind
            self.key = key
            self.branchId = branchId
            self.values = values
            self.sinceMs = sinceMs
        }

        /// Where `kind` stands in an `Encoded` one.
        public static var kindField: MessageField<Self, Work.Kind> { MessageField(1) }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Work.FieldValue> { MessageField(4) }
    }

    /// The message `lectern.work.v1.AddResponse`.
    public struct AddResponse: Message {
        public static let messageName = "lectern.work.v1.AddResponse"

        public var itemId: Int64

        /// False where there was one with this key.
        public var added: Bool

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.added = false
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            added: Bool = false
        ) {
            self.itemId = itemId
            self.added = added
        }
    }

    /// The message `lectern.work.v1.FinishRequest`.
    public struct FinishRequest: Message {
        public static let messageName = "lectern.work.v1.FinishRequest"

        public var kind: String

        public var key: String

        public var claim: Int64

        public var action: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.key = ""
            self.claim = 0
            self.action = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            key: String = "",
            claim: Int64 = 0,
            action: String = "",
            note: String = ""
        ) {
            self.kind = kind
            self.key = key
            self.claim = claim
            self.action = action
            self.note = note
        }
    }

    /// The message `lectern.work.v1.FinishResponse`.
    public struct FinishResponse: Message {
        public static let messageName = "lectern.work.v1.FinishResponse"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.work.v1.WithdrawRequest`.
    public struct WithdrawRequest: Message {
        public static let messageName = "lectern.work.v1.WithdrawRequest"

        public var kind: String

        public var key: String

        /// Why, for the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.key = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            key: String = "",
            note: String = ""
        ) {
            self.kind = kind
            self.key = key
            self.note = note
        }
    }

    /// The message `lectern.work.v1.WithdrawResponse`.
    public struct WithdrawResponse: Message {
        public static let messageName = "lectern.work.v1.WithdrawResponse"

        /// False where it was closed, or never added.
        public var withdrawn: Bool

        /// The message with nothing set.
        public init() {
            self.withdrawn = false
        }

        /// The message with these fields set.
        public init(
            withdrawn: Bool = false
        ) {
            self.withdrawn = withdrawn
        }
    }

    /// The message `lectern.work.v1.QueuesRequest`.
    public struct QueuesRequest: Message {
        public static let messageName = "lectern.work.v1.QueuesRequest"

        /// 0: the desk's branch, and the items of the whole city.
        public var branchId: Int64

        /// All branches.
        public var everywhere: Bool

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.everywhere = false
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            everywhere: Bool = false
        ) {
            self.branchId = branchId
            self.everywhere = everywhere
        }
    }

    /// The message `lectern.work.v1.QueuesResponse`.
    public struct QueuesResponse: Message {
        public static let messageName = "lectern.work.v1.QueuesResponse"

        /// By branch, kind and right; empty ones are left out.
        public var queues: [Work.Queue]

        /// The message with nothing set.
        public init() {
            self.queues = []
        }

        /// The message with these fields set.
        public init(
            queues: [Work.Queue] = []
        ) {
            self.queues = queues
        }

        /// Where `queues` stands in an `Encoded` one.
        public static var queuesField: MessageField<Self, Work.Queue> { MessageField(1) }
    }

    /// The message `lectern.work.v1.ListRequest`.
    public struct ListRequest: Message {
        public static let messageName = "lectern.work.v1.ListRequest"

        public var kind: String

        /// 0: the whole city.
        public var branchId: Int64

        /// Empty: the kind's own.
        public var right: String

        /// Those that whoever is signed in has claimed or gets kept, instead.
        public var mine: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.branchId = 0
            self.right = ""
            self.mine = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            branchId: Int64 = 0,
            right: String = "",
            mine: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.kind = kind
            self.branchId = branchId
            self.right = right
            self.mine = mine
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.work.v1.ListResponse`.
    public struct ListResponse: Message {
        public static let messageName = "lectern.work.v1.ListResponse"

        public var items: [Work.Item]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.items = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            items: [Work.Item] = [],
            cursor: String = ""
        ) {
            self.items = items
            self.cursor = cursor
        }

        /// Where `items` stands in an `Encoded` one.
        public static var itemsField: MessageField<Self, Work.Item> { MessageField(1) }
    }

    /// The message `lectern.work.v1.GetRequest`.
    public struct GetRequest: Message {
        public static let messageName = "lectern.work.v1.GetRequest"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.work.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.work.v1.HistoryRequest"

        public var itemId: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.itemId = itemId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.work.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.work.v1.HistoryResponse"

        public var entries: [Work.Entry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Work.Entry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Work.Entry> { MessageField(1) }
    }

    /// The message `lectern.work.v1.ClaimRequest`.
    public struct ClaimRequest: Message {
        public static let messageName = "lectern.work.v1.ClaimRequest"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.work.v1.ReleaseRequest`.
    public struct ReleaseRequest: Message {
        public static let messageName = "lectern.work.v1.ReleaseRequest"

        public var itemId: Int64

        public var note: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            note: String = ""
        ) {
            self.itemId = itemId
            self.note = note
        }
    }

    /// The message `lectern.work.v1.HandOverRequest`.
    public struct HandOverRequest: Message {
        public static let messageName = "lectern.work.v1.HandOverRequest"

        public var itemId: Int64

        /// The login name of whom it is kept for; empty: whoever may.
        public var login: String

        /// Where it goes; empty: it stays at its branch.
        public var branchCode: String

        /// To the whole city.
        public var city: Bool

        /// For those with this right; empty: the same.
        public var right: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.login = ""
            self.branchCode = ""
            self.city = false
            self.right = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            login: String = "",
            branchCode: String = "",
            city: Bool = false,
            right: String = "",
            note: String = ""
        ) {
            self.itemId = itemId
            self.login = login
            self.branchCode = branchCode
            self.city = city
            self.right = right
            self.note = note
        }
    }

    /// The message `lectern.work.v1.CommentRequest`.
    public struct CommentRequest: Message {
        public static let messageName = "lectern.work.v1.CommentRequest"

        public var itemId: Int64

        public var text: String

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.text = ""
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            text: String = ""
        ) {
            self.itemId = itemId
            self.text = text
        }
    }

    /// The message `lectern.work.v1.AdvanceRequest`.
    public struct AdvanceRequest: Message {
        public static let messageName = "lectern.work.v1.AdvanceRequest"

        public var itemId: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0
        ) {
            self.itemId = itemId
        }
    }

    /// The message `lectern.work.v1.AdvanceResponse`.
    public struct AdvanceResponse: Message {
        public static let messageName = "lectern.work.v1.AdvanceResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change on topic "work.item", whose kinds are the events of the state table.
    public struct ItemChanged: Message {
        public static let messageName = "lectern.work.v1.ItemChanged"

        public var itemId: Int64

        public var kind: String

        public var branchId: Int64

        public var state: Work.ItemState

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.kind = ""
            self.branchId = 0
            self.state = Work.ItemState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            kind: String = "",
            branchId: Int64 = 0,
            state: Work.ItemState = Work.ItemState(rawValue: 0)
        ) {
            self.itemId = itemId
            self.kind = kind
            self.branchId = branchId
            self.state = state
        }
    }
}
