// The messages and enums of lectern.forms.v1. Generated from lectern/forms/v1/forms.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// Forms: what readers fill in on paper and staff enter. A definition says which fields a form has and what it becomes: ordinary calls of the other
/// services, made when it is entered and counted as of when it was filled in.
public enum Forms {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Forms.Choice.self,
        Forms.Field.self,
        Forms.Fill.self,
        Forms.Becomes.self,
        Forms.Form.self,
        Forms.Example.self,
        Forms.Planned.self,
        Forms.FieldAnswer.self,
        Forms.Entry.self,
        Forms.Made.self,
        Forms.EntryDetails.self,
        Forms.EntryEvent.self,
        Forms.Batch.self,
        Forms.PutFormRequest.self,
        Forms.DefinitionsRequest.self,
        Forms.DefinitionsResponse.self,
        Forms.EnterRequest.self,
        Forms.CorrectRequest.self,
        Forms.DropRequest.self,
        Forms.GetEntryRequest.self,
        Forms.EntriesRequest.self,
        Forms.EntriesResponse.self,
        Forms.BatchesRequest.self,
        Forms.BatchesResponse.self,
        Forms.CarryRequest.self,
        Forms.CarryResponse.self,
        Forms.EntryChanged.self,
    ]

    /// Why Forms refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 2)

        /// It was changed by somebody else.
        public static let versionConflict = Reason(rawValue: 3)

        /// An example has another answer than the one written down.
        public static let exampleFails = Reason(rawValue: 4)

        /// There is no such form: put its definition first.
        public static let formUnknown = Reason(rawValue: 5)

        /// The form is not taken any more.
        public static let formClosed = Reason(rawValue: 6)

        /// What the form becomes needs a right that you do not have.
        public static let rightMissing = Reason(rawValue: 7)

        /// The batch has a form with this key and other answers: give it another key.
        public static let keyTaken = Reason(rawValue: 8)

        /// There is no such entered form.
        public static let entryUnknown = Reason(rawValue: 9)

        /// That can't be done in the present state.
        public static let stateForbids = Reason(rawValue: 10)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 11)

        /// The card is not in use any more.
        public static let cardRetired = Reason(rawValue: 12)

        /// The card belongs to a reader already: a membership needs one that is free.
        public static let cardInUse = Reason(rawValue: 13)

        /// The form still can't be done: correct what it names, and try again.
        public static let stillRefused = Reason(rawValue: 14)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CURSOR_INVALID"
            case 3: "VERSION_CONFLICT"
            case 4: "EXAMPLE_FAILS"
            case 5: "FORM_UNKNOWN"
            case 6: "FORM_CLOSED"
            case 7: "RIGHT_MISSING"
            case 8: "KEY_TAKEN"
            case 9: "ENTRY_UNKNOWN"
            case 10: "STATE_FORBIDS"
            case 11: "READER_UNKNOWN"
            case 12: "CARD_RETIRED"
            case 13: "CARD_IN_USE"
            case 14: "STILL_REFUSED"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 10
            case 4: 9
            case 5: 5
            case 6: 9
            case 7: 7
            case 8: 9
            case 9: 5
            case 10: 9
            case 11: 5
            case 12: 9
            case 13: 9
            case 14: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "游标无效。"
            case 3: "已被他人修改。"
            case 4: "示例的结果与预期不符。"
            case 5: "没有这种表单。"
            case 6: "该表单已停用。"
            case 7: "您没有办理该表单所需的权限。"
            case 8: "该批次中已有同号表单，内容不同。"
            case 9: "没有这份表单。"
            case 10: "当前状态下不能这样做。"
            case 11: "没有这位读者。"
            case 12: "该证已停用。"
            case 13: "该证号已属于一位读者。"
            case 14: "表单仍不能办理，请更正后再试。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The cursor does not belong to this list."
            case 3: "It was changed by somebody else."
            case 4: "An example has another answer than the one written down."
            case 5: "There is no such form: put its definition first."
            case 6: "The form is not taken any more."
            case 7: "What the form becomes needs a right that you do not have."
            case 8: "The batch has a form with this key and other answers: give it another key."
            case 9: "There is no such entered form."
            case 10: "That can't be done in the present state."
            case 11: "There is no such reader."
            case 12: "The card is not in use any more."
            case 13: "The card belongs to a reader already: a membership needs one that is free."
            case 14: "The form still can't be done: correct what it names, and try again."
            default: name
            }
        }
    }

    /// What may be written into a field.
    public struct FieldKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `FIELD_KIND_UNSPECIFIED`
        public static let unspecified = FieldKind(rawValue: 0)

        /// Any text, from `least` to `most` characters.
        public static let text = FieldKind(rawValue: 1)

        /// A reader's card.
        public static let card = FieldKind(rawValue: 2)

        /// An item's barcode.
        public static let barcode = FieldKind(rawValue: 3)

        /// A whole number, from `least` to `most`.
        public static let number = FieldKind(rawValue: 4)

        /// A day, "2026-09-01".
        public static let day = FieldKind(rawValue: 5)

        /// A box that is ticked or not: "yes" or "no"; what is not answered is "no".
        public static let box = FieldKind(rawValue: 6)

        /// One of `choices`, by its code.
        public static let choice = FieldKind(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "FIELD_KIND_UNSPECIFIED"
            case 1: "TEXT"
            case 2: "CARD"
            case 3: "BARCODE"
            case 4: "NUMBER"
            case 5: "DAY"
            case 6: "BOX"
            case 7: "CHOICE"
            default: "\(rawValue)"
            }
        }
    }

    /// Where an entered form is in its life.
    public struct EntryState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ENTRY_STATE_UNSPECIFIED`
        public static let unspecified = EntryState(rawValue: 0)

        /// Its calls were made.
        public static let done = EntryState(rawValue: 1)

        /// They could not be: somebody has to look after it.
        public static let waiting = EntryState(rawValue: 2)

        /// Given up.
        public static let dropped = EntryState(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ENTRY_STATE_UNSPECIFIED"
            case 1: "DONE"
            case 2: "WAITING"
            case 3: "DROPPED"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.forms.v1.Choice`.
    public struct Choice: Message {
        public static let messageName = "lectern.forms.v1.Choice"

        public var code: String

        public var titles: [Types.Text]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.titles = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            titles: [Types.Text] = []
        ) {
            self.code = code
            self.titles = titles
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// A field of a form.
    public struct Field: Message {
        public static let messageName = "lectern.forms.v1.Field"

        /// Short and stable: "pickup". Not one of entry, reader, reason, why and happened_at, which an item of work has besides.
        public var code: String

        public var titles: [Types.Text]

        public var kind: Forms.FieldKind

        public var required: Bool

        /// Of TEXT characters, of NUMBER the number itself; both 0: any, of TEXT at most 500.
        public var least: Int64

        public var most: Int64

        public var choices: [Forms.Choice]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.titles = []
            self.kind = Forms.FieldKind(rawValue: 0)
            self.required = false
            self.least = 0
            self.most = 0
            self.choices = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            titles: [Types.Text] = [],
            kind: Forms.FieldKind = Forms.FieldKind(rawValue: 0),
            required: Bool = false,
            least: Int64 = 0,
            most: Int64 = 0,
            choices: [Forms.Choice] = []
        ) {
            self.code = code
            self.titles = titles
            self.kind = kind
            self.required = required
            self.least = least
            self.most = most
            self.choices = choices
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `choices` stands in an `Encoded` one.
        public static var choicesField: MessageField<Self, Forms.Choice> { MessageField(7) }
    }

    /// How a field of a request is filled: from a field of the form, or with a value that is always the same.
    public struct Fill: Message {
        public static let messageName = "lectern.forms.v1.Fill"

        /// The request's field, "pickup_point", "book.isbn". docs/Forms.md lists them for each method.
        public var path: String

        /// Either of the two.
        public var field: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.path = ""
            self.field = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            path: String = "",
            field: String = "",
            value: String = ""
        ) {
            self.path = path
            self.field = field
            self.value = value
        }
    }

    /// A call that a form becomes.
    public struct Becomes: Message {
        public static let messageName = "lectern.forms.v1.Becomes"

        /// "Readers/PutReader", "Readers/Change", "ReaderRecord/PutConsent", "ReaderRecord/PutEntries", "Circulation/PlaceHold", "Circulation/Return" or
        /// "Acquisition/Ask".
        public var method: String

        public var fills: [Forms.Fill]

        /// Only where this field is answered, a BOX with "yes", a CHOICE with `where_value` where there is one; empty: always.
        public var whereField: String

        public var whereValue: String

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.fills = []
            self.whereField = ""
            self.whereValue = ""
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            fills: [Forms.Fill] = [],
            whereField: String = "",
            whereValue: String = ""
        ) {
            self.method = method
            self.fills = fills
            self.whereField = whereField
            self.whereValue = whereValue
        }

        /// Where `fills` stands in an `Encoded` one.
        public static var fillsField: MessageField<Self, Forms.Fill> { MessageField(2) }
    }

    /// A definition.
    public struct Form: Message {
        public static let messageName = "lectern.forms.v1.Form"

        public var code: String

        public var version: Int64

        public var titles: [Types.Text]

        public var fields: [Forms.Field]

        /// What it becomes, in this order.
        public var becomes: [Forms.Becomes]

        public var examples: [Forms.Example]

        /// Not taken any more.
        public var closed: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.version = 0
            self.titles = []
            self.fields = []
            self.becomes = []
            self.examples = []
            self.closed = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            version: Int64 = 0,
            titles: [Types.Text] = [],
            fields: [Forms.Field] = [],
            becomes: [Forms.Becomes] = [],
            examples: [Forms.Example] = [],
            closed: Bool = false
        ) {
            self.code = code
            self.version = version
            self.titles = titles
            self.fields = fields
            self.becomes = becomes
            self.examples = examples
            self.closed = closed
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(3) }

        /// Where `fields` stands in an `Encoded` one.
        public static var fieldsField: MessageField<Self, Forms.Field> { MessageField(4) }

        /// Where `becomes` stands in an `Encoded` one.
        public static var becomesField: MessageField<Self, Forms.Becomes> { MessageField(5) }

        /// Where `examples` stands in an `Encoded` one.
        public static var examplesField: MessageField<Self, Forms.Example> { MessageField(6) }
    }

    /// A form as somebody may fill it in, with what staff expect to come of it.
    public struct Example: Message {
        public static let messageName = "lectern.forms.v1.Example"

        public var answers: [Forms.FieldAnswer]

        /// The field that is wrong; empty: none is.
        public var wrongField: String

        /// The calls that it becomes.
        public var calls: [Forms.Planned]

        /// The message with nothing set.
        public init() {
            self.answers = []
            self.wrongField = ""
            self.calls = []
        }

        /// The message with these fields set.
        public init(
            answers: [Forms.FieldAnswer] = [],
            wrongField: String = "",
            calls: [Forms.Planned] = []
        ) {
            self.answers = answers
            self.wrongField = wrongField
            self.calls = calls
        }

        /// Where `answers` stands in an `Encoded` one.
        public static var answersField: MessageField<Self, Forms.FieldAnswer> { MessageField(1) }

        /// Where `calls` stands in an `Encoded` one.
        public static var callsField: MessageField<Self, Forms.Planned> { MessageField(3) }
    }

    /// The message `lectern.forms.v1.Planned`.
    public struct Planned: Message {
        public static let messageName = "lectern.forms.v1.Planned"

        public var method: String

        /// The fields of its request.
        public var values: [Forms.FieldAnswer]

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.values = []
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            values: [Forms.FieldAnswer] = []
        ) {
            self.method = method
            self.values = values
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Forms.FieldAnswer> { MessageField(2) }
    }

    /// What is written into a field.
    public struct FieldAnswer: Message {
        public static let messageName = "lectern.forms.v1.FieldAnswer"

        public var field: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.field = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            field: String = "",
            value: String = ""
        ) {
            self.field = field
            self.value = value
        }
    }

    /// An entered form.
    public struct Entry: Message {
        public static let messageName = "lectern.forms.v1.Entry"

        public var entryId: Int64

        public var form: String

        public var formVersion: Int64

        /// Empty: it was entered alone.
        public var batch: String

        public var key: String

        public var state: Forms.EntryState

        /// 0: no reader is known of it.
        public var readerId: Int64

        /// WAITING: the reason of the method that refused it, and its words.
        public var reason: String

        public var why: String

        public var filledInAtMs: Int64

        public var enteredAtMs: Int64

        /// Who entered it, and where.
        public var enteredBy: Int64

        public var terminal: String

        /// What its calls made, in their order.
        public var made: [Forms.Made]

        /// It was entered before, with the same key.
        public var known: Bool

        /// The message with nothing set.
        public init() {
            self.entryId = 0
            self.form = ""
            self.formVersion = 0
            self.batch = ""
            self.key = ""
            self.state = Forms.EntryState(rawValue: 0)
            self.readerId = 0
            self.reason = ""
            self.why = ""
            self.filledInAtMs = 0
            self.enteredAtMs = 0
            self.enteredBy = 0
            self.terminal = ""
            self.made = []
            self.known = false
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0,
            form: String = "",
            formVersion: Int64 = 0,
            batch: String = "",
            key: String = "",
            state: Forms.EntryState = Forms.EntryState(rawValue: 0),
            readerId: Int64 = 0,
            reason: String = "",
            why: String = "",
            filledInAtMs: Int64 = 0,
            enteredAtMs: Int64 = 0,
            enteredBy: Int64 = 0,
            terminal: String = "",
            made: [Forms.Made] = [],
            known: Bool = false
        ) {
            self.entryId = entryId
            self.form = form
            self.formVersion = formVersion
            self.batch = batch
            self.key = key
            self.state = state
            self.readerId = readerId
            self.reason = reason
            self.why = why
            self.filledInAtMs = filledInAtMs
            self.enteredAtMs = enteredAtMs
            self.enteredBy = enteredBy
            self.terminal = terminal
            self.made = made
            self.known = known
        }

        /// Where `made` stands in an `Encoded` one.
        public static var madeField: MessageField<Self, Forms.Made> { MessageField(14) }
    }

    /// What a call has made.
    public struct Made: Message {
        public static let messageName = "lectern.forms.v1.Made"

        public var method: String

        /// A reader, a hold, a loan that ended, a purchase request, a consent; 0: nothing that has a number.
        public var id: Int64

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.id = 0
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            id: Int64 = 0
        ) {
            self.method = method
            self.id = id
        }
    }

    /// The message `lectern.forms.v1.EntryDetails`.
    public struct EntryDetails: Message {
        public static let messageName = "lectern.forms.v1.EntryDetails"

        public var entry: Forms.Entry?

        public var answers: [Forms.FieldAnswer]

        public var history: [Forms.EntryEvent]

        /// The message with nothing set.
        public init() {
            self.entry = nil
            self.answers = []
            self.history = []
        }

        /// The message with these fields set.
        public init(
            entry: Forms.Entry? = nil,
            answers: [Forms.FieldAnswer] = [],
            history: [Forms.EntryEvent] = []
        ) {
            self.entry = entry
            self.answers = answers
            self.history = history
        }

        /// Where `entry` stands in an `Encoded` one.
        public static var entryField: MessageField<Self, Forms.Entry> { MessageField(1) }

        /// Where `answers` stands in an `Encoded` one.
        public static var answersField: MessageField<Self, Forms.FieldAnswer> { MessageField(2) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Forms.EntryEvent> { MessageField(3) }
    }

    /// Something that happened to an entered form.
    public struct EntryEvent: Message {
        public static let messageName = "lectern.forms.v1.EntryEvent"

        public var event: String

        public var from: String

        public var to: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        public var person: Int64

        public var terminal: String

        public var method: String

        public var detail: String

        /// The message with nothing set.
        public init() {
            self.event = ""
            self.from = ""
            self.to = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.detail = ""
        }

        /// The message with these fields set.
        public init(
            event: String = "",
            from: String = "",
            to: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            detail: String = ""
        ) {
            self.event = event
            self.from = from
            self.to = to
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.detail = detail
        }
    }

    /// Forms that were entered together.
    public struct Batch: Message {
        public static let messageName = "lectern.forms.v1.Batch"

        public var code: String

        public var entries: Int64

        public var done: Int64

        public var waiting: Int64

        public var dropped: Int64

        public var firstEnteredAtMs: Int64

        public var lastEnteredAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.entries = 0
            self.done = 0
            self.waiting = 0
            self.dropped = 0
            self.firstEnteredAtMs = 0
            self.lastEnteredAtMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            entries: Int64 = 0,
            done: Int64 = 0,
            waiting: Int64 = 0,
            dropped: Int64 = 0,
            firstEnteredAtMs: Int64 = 0,
            lastEnteredAtMs: Int64 = 0
        ) {
            self.code = code
            self.entries = entries
            self.done = done
            self.waiting = waiting
            self.dropped = dropped
            self.firstEnteredAtMs = firstEnteredAtMs
            self.lastEnteredAtMs = lastEnteredAtMs
        }
    }

    /// The message `lectern.forms.v1.PutFormRequest`.
    public struct PutFormRequest: Message {
        public static let messageName = "lectern.forms.v1.PutFormRequest"

        public var form: Forms.Form?

        /// The version that was read; 0: whatever it is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.form = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            form: Forms.Form? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.form = form
            self.expectedVersion = expectedVersion
        }

        /// Where `form` stands in an `Encoded` one.
        public static var formField: MessageField<Self, Forms.Form> { MessageField(1) }
    }

    /// The message `lectern.forms.v1.DefinitionsRequest`.
    public struct DefinitionsRequest: Message {
        public static let messageName = "lectern.forms.v1.DefinitionsRequest"

        /// 0 is 50, the most is 100.
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

    /// The message `lectern.forms.v1.DefinitionsResponse`.
    public struct DefinitionsResponse: Message {
        public static let messageName = "lectern.forms.v1.DefinitionsResponse"

        public var forms: [Forms.Form]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.forms = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            forms: [Forms.Form] = [],
            cursor: String = ""
        ) {
            self.forms = forms
            self.cursor = cursor
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Forms.Form> { MessageField(1) }
    }

    /// The message `lectern.forms.v1.EnterRequest`.
    public struct EnterRequest: Message {
        public static let messageName = "lectern.forms.v1.EnterRequest"

        public var form: String

        /// The pile that it was scanned with. Of a batch each form has a key, and one with a wrong answer waits; else it is refused.
        public var batch: String

        public var key: String

        public var answers: [Forms.FieldAnswer]

        /// The message with nothing set.
        public init() {
            self.form = ""
            self.batch = ""
            self.key = ""
            self.answers = []
        }

        /// The message with these fields set.
        public init(
            form: String = "",
            batch: String = "",
            key: String = "",
            answers: [Forms.FieldAnswer] = []
        ) {
            self.form = form
            self.batch = batch
            self.key = key
            self.answers = answers
        }

        /// Where `answers` stands in an `Encoded` one.
        public static var answersField: MessageField<Self, Forms.FieldAnswer> { MessageField(4) }
    }

    /// The message `lectern.forms.v1.CorrectRequest`.
    public struct CorrectRequest: Message {
        public static let messageName = "lectern.forms.v1.CorrectRequest"

        public var entryId: Int64

        /// Those that are other ones now; with an empty value: not answered.
        public var answers: [Forms.FieldAnswer]

        public var note: String

        /// The message with nothing set.
        public init() {
            self.entryId = 0
            self.answers = []
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0,
            answers: [Forms.FieldAnswer] = [],
            note: String = ""
        ) {
            self.entryId = entryId
            self.answers = answers
            self.note = note
        }

        /// Where `answers` stands in an `Encoded` one.
        public static var answersField: MessageField<Self, Forms.FieldAnswer> { MessageField(2) }
    }

    /// The message `lectern.forms.v1.DropRequest`.
    public struct DropRequest: Message {
        public static let messageName = "lectern.forms.v1.DropRequest"

        public var entryId: Int64

        /// Why, for the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.entryId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0,
            note: String = ""
        ) {
            self.entryId = entryId
            self.note = note
        }
    }

    /// The message `lectern.forms.v1.GetEntryRequest`.
    public struct GetEntryRequest: Message {
        public static let messageName = "lectern.forms.v1.GetEntryRequest"

        public var entryId: Int64

        /// The message with nothing set.
        public init() {
            self.entryId = 0
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0
        ) {
            self.entryId = entryId
        }
    }

    /// The message `lectern.forms.v1.EntriesRequest`.
    public struct EntriesRequest: Message {
        public static let messageName = "lectern.forms.v1.EntriesRequest"

        /// At most one of these three.
        public var card: String

        public var batch: String

        public var onlyWaiting: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.batch = ""
            self.onlyWaiting = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            batch: String = "",
            onlyWaiting: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.batch = batch
            self.onlyWaiting = onlyWaiting
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.forms.v1.EntriesResponse`.
    public struct EntriesResponse: Message {
        public static let messageName = "lectern.forms.v1.EntriesResponse"

        public var entries: [Forms.Entry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Forms.Entry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Forms.Entry> { MessageField(1) }
    }

    /// The message `lectern.forms.v1.BatchesRequest`.
    public struct BatchesRequest: Message {
        public static let messageName = "lectern.forms.v1.BatchesRequest"

        /// This one alone; empty: all.
        public var batch: String

        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.batch = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            batch: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.batch = batch
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.forms.v1.BatchesResponse`.
    public struct BatchesResponse: Message {
        public static let messageName = "lectern.forms.v1.BatchesResponse"

        public var batches: [Forms.Batch]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.batches = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            batches: [Forms.Batch] = [],
            cursor: String = ""
        ) {
            self.batches = batches
            self.cursor = cursor
        }

        /// Where `batches` stands in an `Encoded` one.
        public static var batchesField: MessageField<Self, Forms.Batch> { MessageField(1) }
    }

    /// The message `lectern.forms.v1.CarryRequest`.
    public struct CarryRequest: Message {
        public static let messageName = "lectern.forms.v1.CarryRequest"

        public var calls: [Forms.Planned]

        public var entryId: Int64

        /// The message with nothing set.
        public init() {
            self.calls = []
            self.entryId = 0
        }

        /// The message with these fields set.
        public init(
            calls: [Forms.Planned] = [],
            entryId: Int64 = 0
        ) {
            self.calls = calls
            self.entryId = entryId
        }

        /// Where `calls` stands in an `Encoded` one.
        public static var callsField: MessageField<Self, Forms.Planned> { MessageField(1) }
    }

    /// The message `lectern.forms.v1.CarryResponse`.
    public struct CarryResponse: Message {
        public static let messageName = "lectern.forms.v1.CarryResponse"

        public var made: [Forms.Made]

        /// The message with nothing set.
        public init() {
            self.made = []
        }

        /// The message with these fields set.
        public init(
            made: [Forms.Made] = []
        ) {
            self.made = made
        }

        /// Where `made` stands in an `Encoded` one.
        public static var madeField: MessageField<Self, Forms.Made> { MessageField(1) }
    }

    /// The body of a change on topic "forms.entry", whose kinds are the events of the state table.
    public struct EntryChanged: Message {
        public static let messageName = "lectern.forms.v1.EntryChanged"

        public var entryId: Int64

        public var form: String

        public var batch: String

        public var state: Forms.EntryState

        /// The message with nothing set.
        public init() {
            self.entryId = 0
            self.form = ""
            self.batch = ""
            self.state = Forms.EntryState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            entryId: Int64 = 0,
            form: String = "",
            batch: String = "",
            state: Forms.EntryState = Forms.EntryState(rawValue: 0)
        ) {
            self.entryId = entryId
            self.form = form
            self.batch = batch
            self.state = state
        }
    }
}
