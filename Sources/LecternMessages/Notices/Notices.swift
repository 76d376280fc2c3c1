// The messages and enums of lectern.notices.v1. Generated from lectern/notices/v1/notices.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What is told to readers: the city's only way to them. Other plugins add notices; gateways of partners carry them as SMS, WeChat messages or
/// e-mail, desks print them, and each reader has an inbox on every terminal. Readers say by which way they want what.
public enum Notices {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Notices.Text.self,
        Notices.Field.self,
        Notices.Kind.self,
        Notices.Template.self,
        Notices.FieldValue.self,
        Notices.FieldValues.self,
        Notices.Notice.self,
        Notices.Attempt.self,
        Notices.Entry.self,
        Notices.NoticeDetails.self,
        Notices.DeclareRequest.self,
        Notices.DeclareResponse.self,
        Notices.AddRequest.self,
        Notices.AddResponse.self,
        Notices.WithdrawRequest.self,
        Notices.WithdrawResponse.self,
        Notices.FetchRequest.self,
        Notices.FetchResponse.self,
        Notices.Outgoing.self,
        Notices.PendingRequest.self,
        Notices.PendingResponse.self,
        Notices.OutcomeRequest.self,
        Notices.OutcomeResponse.self,
        Notices.InboxRequest.self,
        Notices.InboxResponse.self,
        Notices.InboxNotice.self,
        Notices.ReadRequest.self,
        Notices.ReadResponse.self,
        Notices.ActRequest.self,
        Notices.Choice.self,
        Notices.Hours.self,
        Notices.Contact.self,
        Notices.PreferencesRequest.self,
        Notices.PreferencesResponse.self,
        Notices.PutPreferencesRequest.self,
        Notices.UnsubscribeRequest.self,
        Notices.UnsubscribeResponse.self,
        Notices.KindsRequest.self,
        Notices.KindsResponse.self,
        Notices.TemplatesRequest.self,
        Notices.TemplatesResponse.self,
        Notices.PutTemplateRequest.self,
        Notices.RemoveTemplateRequest.self,
        Notices.RemoveTemplateResponse.self,
        Notices.PreviewRequest.self,
        Notices.PreviewResponse.self,
        Notices.Channel.self,
        Notices.ChannelsRequest.self,
        Notices.ChannelsResponse.self,
        Notices.PutChannelRequest.self,
        Notices.RemoveChannelRequest.self,
        Notices.RemoveChannelResponse.self,
        Notices.Settings.self,
        Notices.GetSettingsRequest.self,
        Notices.PutSettingsRequest.self,
        Notices.Carrier.self,
        Notices.CarriersRequest.self,
        Notices.CarriersResponse.self,
        Notices.SentRequest.self,
        Notices.SentResponse.self,
        Notices.GetRequest.self,
        Notices.RetryRequest.self,
        Notices.CancelRequest.self,
        Notices.ReleaseRequest.self,
        Notices.ReleaseResponse.self,
        Notices.SweepCardsRequest.self,
        Notices.SweepCardsResponse.self,
        Notices.CheckCarrierRequest.self,
        Notices.CheckCarrierResponse.self,
        Notices.NoticeQueued.self,
        Notices.NoticeChanged.self,
        Notices.PreferencesChanged.self,
        Notices.Configuration.self,
    ]

    /// Why Notices refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// There is no such notice for this caller.
        public static let noticeUnknown = Reason(rawValue: 2)

        /// This attempt was not fetched; fetch the notice first.
        public static let notFetched = Reason(rawValue: 3)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 4)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 5)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 6)

        /// Notices of the service stay in the inbox.
        public static let purposeNeeded = Reason(rawValue: 7)

        /// The token is not one of ours.
        public static let tokenInvalid = Reason(rawValue: 8)

        /// There is no such kind of notice.
        public static let kindUnknown = Reason(rawValue: 9)

        /// There is no such template.
        public static let templateUnknown = Reason(rawValue: 10)

        /// There is no such library.
        public static let libraryUnknown = Reason(rawValue: 11)

        /// There is no such partner.
        public static let partnerUnknown = Reason(rawValue: 12)

        /// There is no such channel.
        public static let channelUnknown = Reason(rawValue: 13)

        /// That can't be done with the notice in its present state.
        public static let stateForbids = Reason(rawValue: 14)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "NOTICE_UNKNOWN"
            case 3: "NOT_FETCHED"
            case 4: "CURSOR_INVALID"
            case 5: "READER_UNKNOWN"
            case 6: "VERSION_CONFLICT"
            case 7: "PURPOSE_NEEDED"
            case 8: "TOKEN_INVALID"
            case 9: "KIND_UNKNOWN"
            case 10: "TEMPLATE_UNKNOWN"
            case 11: "LIBRARY_UNKNOWN"
            case 12: "PARTNER_UNKNOWN"
            case 13: "CHANNEL_UNKNOWN"
            case 14: "STATE_FORBIDS"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 5
            case 3: 9
            case 4: 3
            case 5: 5
            case 6: 10
            case 7: 9
            case 8: 3
            case 9: 5
            case 10: 5
            case 11: 5
            case 12: 5
            case 13: 5
            case 14: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "没有这条通知。"
            case 3: "该通知尚未取走。"
            case 4: "游标无效。"
            case 5: "没有这位读者。"
            case 6: "该记录已被他人修改。"
            case 7: "服务通知不能全部关闭。"
            case 8: "退订链接无效。"
            case 9: "没有这类通知。"
            case 10: "没有这个模板。"
            case 11: "没有这个图书馆。"
            case 12: "没有这个合作方。"
            case 13: "没有这个渠道。"
            case 14: "该通知当前状态下不能这样做。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "There is no such notice for this caller."
            case 3: "This attempt was not fetched; fetch the notice first."
            case 4: "The cursor does not belong to this list."
            case 5: "There is no such reader."
            case 6: "Somebody changed this meanwhile; read it again."
            case 7: "Notices of the service stay in the inbox."
            case 8: "The token is not one of ours."
            case 9: "There is no such kind of notice."
            case 10: "There is no such template."
            case 11: "There is no such library."
            case 12: "There is no such partner."
            case 13: "There is no such channel."
            case 14: "That can't be done with the notice in its present state."
            default: name
            }
        }
    }

    /// Why a reader is told something: what readers want or not is said for each.
    public struct Purpose: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PURPOSE_UNSPECIFIED`
        public static let unspecified = Purpose(rawValue: 0)

        /// What a reader has to know of what they do here. It can be taken off single channels, and stays in the inbox.
        public static let service = Purpose(rawValue: 1)

        /// What helps a reader: a due date that comes near.
        public static let reminder = Purpose(rawValue: 2)

        /// What the library would like. Nobody gets it by a channel who has not asked for it.
        public static let promotion = Purpose(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PURPOSE_UNSPECIFIED"
            case 1: "SERVICE"
            case 2: "REMINDER"
            case 3: "PROMOTION"
            default: "\(rawValue)"
            }
        }
    }

    /// How a notice comes to a reader.
    public struct ChannelKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `CHANNEL_KIND_UNSPECIFIED`
        public static let unspecified = ChannelKind(rawValue: 0)

        /// `SMS`
        public static let sms = ChannelKind(rawValue: 1)

        /// A message of a mini-program or an official account.
        public static let wechat = ChannelKind(rawValue: 2)

        /// `EMAIL`
        public static let email = ChannelKind(rawValue: 3)

        /// On every terminal, when the reader is signed in. It needs no carrier.
        public static let inbox = ChannelKind(rawValue: 4)

        /// Printed at a desk.
        public static let slip = ChannelKind(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "CHANNEL_KIND_UNSPECIFIED"
            case 1: "SMS"
            case 2: "WECHAT"
            case 3: "EMAIL"
            case 4: "INBOX"
            case 5: "SLIP"
            default: "\(rawValue)"
            }
        }
    }

    /// How a value is shown.
    public struct ValueType: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `TEXT`
        public static let text = ValueType(rawValue: 0)

        /// Milliseconds since 1970; shown as a day and a time where the reader's library is.
        public static let time = ValueType(rawValue: 1)

        /// The same; shown as a day.
        public static let day = ValueType(rawValue: 2)

        /// `NUMBER`
        public static let number = ValueType(rawValue: 3)

        /// An amount in minor units and a currency, "1250 CNY"; shown as 12.50 CNY.
        public static let money = ValueType(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "TEXT"
            case 1: "TIME"
            case 2: "DAY"
            case 3: "NUMBER"
            case 4: "MONEY"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a notice is in its life.
    public struct NoticeState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `NOTICE_STATE_UNSPECIFIED`
        public static let unspecified = NoticeState(rawValue: 0)

        /// It waits for its time: for others of its digest, or for an hour at which the reader may be disturbed.
        public static let held = NoticeState(rawValue: 1)

        /// It waits to be fetched by its carrier.
        public static let queued = NoticeState(rawValue: 2)

        /// The carrier has fetched it. Of a slip: it is being printed.
        public static let sent = NoticeState(rawValue: 3)

        /// The reader has it; of a slip: it is printed. Where there is no other channel it is in the inbox.
        public static let delivered = NoticeState(rawValue: 4)

        /// No channel has reached the reader. It is in the inbox.
        public static let failed = NoticeState(rawValue: 5)

        /// It was not worth sending any more.
        public static let expired = NoticeState(rawValue: 6)

        /// Its owner or staff have taken it back.
        public static let withdrawn = NoticeState(rawValue: 7)

        /// The reader does not want it.
        public static let declined = NoticeState(rawValue: 8)

        /// It is told by another notice, as part of a digest.
        public static let joined = NoticeState(rawValue: 9)

        /// The reader has opened it.
        public static let opened = NoticeState(rawValue: 10)

        /// The reader has done what it is about.
        public static let acted = NoticeState(rawValue: 11)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "NOTICE_STATE_UNSPECIFIED"
            case 1: "HELD"
            case 2: "QUEUED"
            case 3: "SENT"
            case 4: "DELIVERED"
            case 5: "FAILED"
            case 6: "EXPIRED"
            case 7: "WITHDRAWN"
            case 8: "DECLINED"
            case 9: "JOINED"
            case 10: "OPENED"
            case 11: "ACTED"
            default: "\(rawValue)"
            }
        }
    }

    /// A text for people.
    public struct Text: Message {
        public static let messageName = "lectern.notices.v1.Text"

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

    /// What a notice of a kind tells.
    public struct Field: Message {
        public static let messageName = "lectern.notices.v1.Field"

        /// "title"; a template has it as {title}.
        public var name: String

        public var label: [Notices.Text]

        public var type: Notices.ValueType

        /// Every template has it.
        public var needed: Bool

        /// What a preview shows, as a value of its type.
        public var sample: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.label = []
            self.type = Notices.ValueType(rawValue: 0)
            self.needed = false
            self.sample = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            label: [Notices.Text] = [],
            type: Notices.ValueType = Notices.ValueType(rawValue: 0),
            needed: Bool = false,
            sample: String = ""
        ) {
            self.name = name
            self.label = label
            self.type = type
            self.needed = needed
            self.sample = sample
        }

        /// Where `label` stands in an `Encoded` one.
        public static var labelField: MessageField<Self, Notices.Text> { MessageField(2) }
    }

    /// A kind of notice, as the plugin declares it that owns it.
    public struct Kind: Message {
        public static let messageName = "lectern.notices.v1.Kind"

        /// Begins with the owner's name: "circulation.due_soon".
        public var code: String

        /// A declaration replaces one with a lower number.
        public var version: Int64

        public var title: [Notices.Text]

        public var purpose: Notices.Purpose

        public var fields: [Notices.Field]

        /// For how long a notice is worth sending, at least 1.
        public var expiryMinutes: Int64

        /// A notice waits so long for others of its group and reader, which become one message; 0: it does not wait.
        public var digestMinutes: Int64

        /// Kinds with the same group and purpose become one message; empty: the kind alone, or, where it does not wait, each notice.
        public var digestGroup: String

        /// It is sent at any hour.
        public var ignoresHours: Bool

        /// An item of work is added where no channel has reached the reader.
        public var workWhenUnreachable: Bool

        /// The texts that hold while staff have written no others. Those with an unspecified channel are for all channels that have none of their own.
        public var templates: [Notices.Template]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.version = 0
            self.title = []
            self.purpose = Notices.Purpose(rawValue: 0)
            self.fields = []
            self.expiryMinutes = 0
            self.digestMinutes = 0
            self.digestGroup = ""
            self.ignoresHours = false
            self.workWhenUnreachable = false
            self.templates = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            version: Int64 = 0,
            title: [Notices.Text] = [],
            purpose: Notices.Purpose = Notices.Purpose(rawValue: 0),
            fields: [Notices.Field] = [],
            expiryMinutes: Int64 = 0,
            digestMinutes: Int64 = 0,
            digestGroup: String = "",
            ignoresHours: Bool = false,
            workWhenUnreachable: Bool = false,
            templates: [Notices.Template] = []
        ) {
            self.code = code
            self.version = version
            self.title = title
            self.purpose = purpose
            self.fields = fields
            self.expiryMinutes = expiryMinutes
            self.digestMinutes = digestMinutes
            self.digestGroup = digestGroup
            self.ignoresHours = ignoresHours
            self.workWhenUnreachable = workWhenUnreachable
            self.templates = templates
        }

        /// Where `title` stands in an `Encoded` one.
        public static var titleField: MessageField<Self, Notices.Text> { MessageField(3) }

        /// Where `fields` stands in an `Encoded` one.
        public static var fieldsField: MessageField<Self, Notices.Field> { MessageField(5) }

        /// Where `templates` stands in an `Encoded` one.
        public static var templatesField: MessageField<Self, Notices.Template> { MessageField(11) }
    }

    /// The text of a kind for a channel in a language. Placeholders are fields of the kind in braces, {title}, and besides them {reader}, {library},
    /// {unsubscribe}; in a digest {count} and {list}. Braces are doubled to be shown.
    public struct Template: Message {
        public static let messageName = "lectern.notices.v1.Template"

        public var kind: String

        /// Unspecified: of all channels that have none of their own.
        public var channel: Notices.ChannelKind

        /// BCP 47, "zh-Hans" or "zh".
        public var language: String

        /// E-mail and inbox have one.
        public var subject: String

        public var body: String

        /// What several notices are told with: {count} and {list}. Empty: one body below the other.
        public var digestBody: String

        /// A line of {list} for each notice.
        public var digestLine: String

        /// 0: the kind's own. Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.language = ""
            self.subject = ""
            self.body = ""
            self.digestBody = ""
            self.digestLine = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            language: String = "",
            subject: String = "",
            body: String = "",
            digestBody: String = "",
            digestLine: String = "",
            version: Int64 = 0
        ) {
            self.kind = kind
            self.channel = channel
            self.language = language
            self.subject = subject
            self.body = body
            self.digestBody = digestBody
            self.digestLine = digestLine
            self.version = version
        }
    }

    /// The message `lectern.notices.v1.FieldValue`.
    public struct FieldValue: Message {
        public static let messageName = "lectern.notices.v1.FieldValue"

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

    /// How the values of a notice are kept.
    public struct FieldValues: Message {
        public static let messageName = "lectern.notices.v1.FieldValues"

        public var values: [Notices.FieldValue]

        /// The message with nothing set.
        public init() {
            self.values = []
        }

        /// The message with these fields set.
        public init(
            values: [Notices.FieldValue] = []
        ) {
            self.values = values
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Notices.FieldValue> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.Notice`.
    public struct Notice: Message {
        public static let messageName = "lectern.notices.v1.Notice"

        public var noticeId: Int64

        public var kind: String

        public var key: String

        public var readerId: Int64

        public var state: Notices.NoticeState

        public var values: [Notices.FieldValue]

        public var addedAtMs: Int64

        /// When something happens to it by itself next; 0: nothing will.
        public var nextAtMs: Int64

        public var expiresAtMs: Int64

        /// The present channel, its carrier, and the number of the attempt; none before it was queued.
        public var channel: Notices.ChannelKind

        public var carrier: String

        public var attempt: Int64

        /// The notice that tells this one; 0: it is told by itself.
        public var headId: Int64

        /// When it came into the inbox, and when it was opened; 0: it did not, was not.
        public var inboxAtMs: Int64

        public var openedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.kind = ""
            self.key = ""
            self.readerId = 0
            self.state = Notices.NoticeState(rawValue: 0)
            self.values = []
            self.addedAtMs = 0
            self.nextAtMs = 0
            self.expiresAtMs = 0
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
            self.attempt = 0
            self.headId = 0
            self.inboxAtMs = 0
            self.openedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            kind: String = "",
            key: String = "",
            readerId: Int64 = 0,
            state: Notices.NoticeState = Notices.NoticeState(rawValue: 0),
            values: [Notices.FieldValue] = [],
            addedAtMs: Int64 = 0,
            nextAtMs: Int64 = 0,
            expiresAtMs: Int64 = 0,
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = "",
            attempt: Int64 = 0,
            headId: Int64 = 0,
            inboxAtMs: Int64 = 0,
            openedAtMs: Int64 = 0
        ) {
            self.noticeId = noticeId
            self.kind = kind
            self.key = key
            self.readerId = readerId
            self.state = state
            self.values = values
            self.addedAtMs = addedAtMs
            self.nextAtMs = nextAtMs
            self.expiresAtMs = expiresAtMs
            self.channel = channel
            self.carrier = carrier
            self.attempt = attempt
            self.headId = headId
            self.inboxAtMs = inboxAtMs
            self.openedAtMs = openedAtMs
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Notices.FieldValue> { MessageField(6) }
    }

    /// One way on which a notice was sent.
    public struct Attempt: Message {
        public static let messageName = "lectern.notices.v1.Attempt"

        public var attempt: Int64

        public var channel: Notices.ChannelKind

        public var carrier: String

        public var queuedAtMs: Int64

        /// 0: it was not fetched.
        public var fetchedAtMs: Int64

        /// "delivered", "failed", "bounced"; empty: nothing was told.
        public var outcome: String

        public var outcomeAtMs: Int64

        /// What the carrier says.
        public var reason: String

        /// The address in part: "+86138****8000"; empty: it was not fetched.
        public var address: String

        /// The message with nothing set.
        public init() {
            self.attempt = 0
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
            self.queuedAtMs = 0
            self.fetchedAtMs = 0
            self.outcome = ""
            self.outcomeAtMs = 0
            self.reason = ""
            self.address = ""
        }

        /// The message with these fields set.
        public init(
            attempt: Int64 = 0,
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = "",
            queuedAtMs: Int64 = 0,
            fetchedAtMs: Int64 = 0,
            outcome: String = "",
            outcomeAtMs: Int64 = 0,
            reason: String = "",
            address: String = ""
        ) {
            self.attempt = attempt
            self.channel = channel
            self.carrier = carrier
            self.queuedAtMs = queuedAtMs
            self.fetchedAtMs = fetchedAtMs
            self.outcome = outcome
            self.outcomeAtMs = outcomeAtMs
            self.reason = reason
            self.address = address
        }
    }

    /// The message `lectern.notices.v1.Entry`.
    public struct Entry: Message {
        public static let messageName = "lectern.notices.v1.Entry"

        public var entryId: Int64

        /// An event of the state table, `lectern states notices`: "queued".
        public var event: String

        public var from: String

        public var to: String

        public var atMs: Int64

        /// Who was signed in; 0: nobody.
        public var person: Int64

        public var terminal: String

        public var method: String

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

    /// The message `lectern.notices.v1.NoticeDetails`.
    public struct NoticeDetails: Message {
        public static let messageName = "lectern.notices.v1.NoticeDetails"

        public var notice: Notices.Notice?

        public var attempts: [Notices.Attempt]

        /// The oldest first, at most 100.
        public var history: [Notices.Entry]

        /// Those that it tells besides, where it is a digest.
        public var joinedIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.notice = nil
            self.attempts = []
            self.history = []
            self.joinedIds = []
        }

        /// The message with these fields set.
        public init(
            notice: Notices.Notice? = nil,
            attempts: [Notices.Attempt] = [],
            history: [Notices.Entry] = [],
            joinedIds: [Int64] = []
        ) {
            self.notice = notice
            self.attempts = attempts
            self.history = history
            self.joinedIds = joinedIds
        }

        /// Where `notice` stands in an `Encoded` one.
        public static var noticeField: MessageField<Self, Notices.Notice> { MessageField(1) }

        /// Where `attempts` stands in an `Encoded` one.
        public static var attemptsField: MessageField<Self, Notices.Attempt> { MessageField(2) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Notices.Entry> { MessageField(3) }
    }

    /// The message `lectern.notices.v1.DeclareRequest`.
    public struct DeclareRequest: Message {
        public static let messageName = "lectern.notices.v1.DeclareRequest"

        /// From 1 to 50.
        public var kinds: [Notices.Kind]

        /// The message with nothing set.
        public init() {
            self.kinds = []
        }

        /// The message with these fields set.
        public init(
            kinds: [Notices.Kind] = []
        ) {
            self.kinds = kinds
        }

        /// Where `kinds` stands in an `Encoded` one.
        public static var kindsField: MessageField<Self, Notices.Kind> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.DeclareResponse`.
    public struct DeclareResponse: Message {
        public static let messageName = "lectern.notices.v1.DeclareResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.AddRequest`.
    public struct AddRequest: Message {
        public static let messageName = "lectern.notices.v1.AddRequest"

        public var kind: Notices.Kind?

        public var key: String

        public var readerId: Int64

        public var values: [Notices.FieldValue]

        /// Not before this moment; 0: now.
        public var notBeforeMs: Int64

        /// Not worth sending from then on; 0: as its kind says.
        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.kind = nil
            self.key = ""
            self.readerId = 0
            self.values = []
            self.notBeforeMs = 0
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            kind: Notices.Kind? = nil,
            key: String = "",
            readerId: Int64 = 0,
            values: [Notices.FieldValue] = [],
            notBeforeMs: Int64 = 0,
            expiresAtMs: Int64 = 0
        ) {
            self.kind = kind
            self.key = key
            self.readerId = readerId
            self.values = values
            self.notBeforeMs = notBeforeMs
            self.expiresAtMs = expiresAtMs
        }

        /// Where `kind` stands in an `Encoded` one.
        public static var kindField: MessageField<Self, Notices.Kind> { MessageField(1) }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Notices.FieldValue> { MessageField(4) }
    }

    /// The message `lectern.notices.v1.AddResponse`.
    public struct AddResponse: Message {
        public static let messageName = "lectern.notices.v1.AddResponse"

        public var noticeId: Int64

        /// False where there was one with this key.
        public var added: Bool

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.added = false
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            added: Bool = false
        ) {
            self.noticeId = noticeId
            self.added = added
        }
    }

    /// The message `lectern.notices.v1.WithdrawRequest`.
    public struct WithdrawRequest: Message {
        public static let messageName = "lectern.notices.v1.WithdrawRequest"

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

    /// The message `lectern.notices.v1.WithdrawResponse`.
    public struct WithdrawResponse: Message {
        public static let messageName = "lectern.notices.v1.WithdrawResponse"

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

    /// The message `lectern.notices.v1.FetchRequest`.
    public struct FetchRequest: Message {
        public static let messageName = "lectern.notices.v1.FetchRequest"

        /// From 1 to 20.
        public var noticeIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.noticeIds = []
        }

        /// The message with these fields set.
        public init(
            noticeIds: [Int64] = []
        ) {
            self.noticeIds = noticeIds
        }
    }

    /// The message `lectern.notices.v1.FetchResponse`.
    public struct FetchResponse: Message {
        public static let messageName = "lectern.notices.v1.FetchResponse"

        /// In the order of the request.
        public var notices: [Notices.Outgoing]

        /// The message with nothing set.
        public init() {
            self.notices = []
        }

        /// The message with these fields set.
        public init(
            notices: [Notices.Outgoing] = []
        ) {
            self.notices = notices
        }

        /// Where `notices` stands in an `Encoded` one.
        public static var noticesField: MessageField<Self, Notices.Outgoing> { MessageField(1) }
    }

    /// A notice for its carrier.
    public struct Outgoing: Message {
        public static let messageName = "lectern.notices.v1.Outgoing"

        public var noticeId: Int64

        /// Goes into Delivered, Failed and Bounced. A notice that comes back to the same carrier has another one.
        public var attempt: Int64

        /// SENT: it is to be sent. Anything else: it is not, and says why; then what follows is empty. WITHDRAWN is told as well of what another
        /// carrier has now, and NOTICE_STATE_UNSPECIFIED of what is unknown, or never was this caller's.
        public var state: Notices.NoticeState

        public var kind: String

        public var channel: Notices.ChannelKind

        /// A phone number, an e-mail address, or an openid; of a slip nothing.
        public var address: String

        /// BCP 47, of the text.
        public var language: String

        public var subject: String

        public var text: String

        /// The fields as the text shows them, for carriers with templates of their own; of a digest those of the first notice.
        public var values: [Notices.FieldValue]

        /// Of REMINDER and PROMOTION: what Unsubscribe takes. It is in the text where the template has {unsubscribe}.
        public var unsubscribeToken: String

        /// Not worth sending from then on.
        public var expiresAtMs: Int64

        /// Of SMS: how many messages the text takes.
        public var segments: UInt32

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.attempt = 0
            self.state = Notices.NoticeState(rawValue: 0)
            self.kind = ""
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.address = ""
            self.language = ""
            self.subject = ""
            self.text = ""
            self.values = []
            self.unsubscribeToken = ""
            self.expiresAtMs = 0
            self.segments = 0
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            attempt: Int64 = 0,
            state: Notices.NoticeState = Notices.NoticeState(rawValue: 0),
            kind: String = "",
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            address: String = "",
            language: String = "",
            subject: String = "",
            text: String = "",
            values: [Notices.FieldValue] = [],
            unsubscribeToken: String = "",
            expiresAtMs: Int64 = 0,
            segments: UInt32 = 0
        ) {
            self.noticeId = noticeId
            self.attempt = attempt
            self.state = state
            self.kind = kind
            self.channel = channel
            self.address = address
            self.language = language
            self.subject = subject
            self.text = text
            self.values = values
            self.unsubscribeToken = unsubscribeToken
            self.expiresAtMs = expiresAtMs
            self.segments = segments
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Notices.FieldValue> { MessageField(10) }
    }

    /// The message `lectern.notices.v1.PendingRequest`.
    public struct PendingRequest: Message {
        public static let messageName = "lectern.notices.v1.PendingRequest"

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

    /// The message `lectern.notices.v1.PendingResponse`.
    public struct PendingResponse: Message {
        public static let messageName = "lectern.notices.v1.PendingResponse"

        public var notices: [Notices.NoticeQueued]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.notices = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            notices: [Notices.NoticeQueued] = [],
            cursor: String = ""
        ) {
            self.notices = notices
            self.cursor = cursor
        }

        /// Where `notices` stands in an `Encoded` one.
        public static var noticesField: MessageField<Self, Notices.NoticeQueued> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.OutcomeRequest`.
    public struct OutcomeRequest: Message {
        public static let messageName = "lectern.notices.v1.OutcomeRequest"

        public var noticeId: Int64

        public var attempt: Int64

        /// What the carrier's own side says: "550 5.1.1 no such user"; may be empty.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.attempt = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            attempt: Int64 = 0,
            reason: String = ""
        ) {
            self.noticeId = noticeId
            self.attempt = attempt
            self.reason = reason
        }
    }

    /// The message `lectern.notices.v1.OutcomeResponse`.
    public struct OutcomeResponse: Message {
        public static let messageName = "lectern.notices.v1.OutcomeResponse"

        /// Where the notice is now.
        public var state: Notices.NoticeState

        /// The message with nothing set.
        public init() {
            self.state = Notices.NoticeState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            state: Notices.NoticeState = Notices.NoticeState(rawValue: 0)
        ) {
            self.state = state
        }
    }

    /// The message `lectern.notices.v1.InboxRequest`.
    public struct InboxRequest: Message {
        public static let messageName = "lectern.notices.v1.InboxRequest"

        /// Those alone that were not opened.
        public var onlyUnread: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.onlyUnread = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            onlyUnread: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.onlyUnread = onlyUnread
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.notices.v1.InboxResponse`.
    public struct InboxResponse: Message {
        public static let messageName = "lectern.notices.v1.InboxResponse"

        public var notices: [Notices.InboxNotice]

        public var cursor: String

        /// How many were not opened, on this page and all others; at most 1,000.
        public var unread: UInt32

        /// The message with nothing set.
        public init() {
            self.notices = []
            self.cursor = ""
            self.unread = 0
        }

        /// The message with these fields set.
        public init(
            notices: [Notices.InboxNotice] = [],
            cursor: String = "",
            unread: UInt32 = 0
        ) {
            self.notices = notices
            self.cursor = cursor
            self.unread = unread
        }

        /// Where `notices` stands in an `Encoded` one.
        public static var noticesField: MessageField<Self, Notices.InboxNotice> { MessageField(1) }
    }

    /// A notice as its reader sees it.
    public struct InboxNotice: Message {
        public static let messageName = "lectern.notices.v1.InboxNotice"

        public var noticeId: Int64

        public var kind: String

        public var purpose: Notices.Purpose

        public var atMs: Int64

        public var language: String

        public var subject: String

        public var text: String

        public var openedAtMs: Int64

        public var acted: Bool

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.kind = ""
            self.purpose = Notices.Purpose(rawValue: 0)
            self.atMs = 0
            self.language = ""
            self.subject = ""
            self.text = ""
            self.openedAtMs = 0
            self.acted = false
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            kind: String = "",
            purpose: Notices.Purpose = Notices.Purpose(rawValue: 0),
            atMs: Int64 = 0,
            language: String = "",
            subject: String = "",
            text: String = "",
            openedAtMs: Int64 = 0,
            acted: Bool = false
        ) {
            self.noticeId = noticeId
            self.kind = kind
            self.purpose = purpose
            self.atMs = atMs
            self.language = language
            self.subject = subject
            self.text = text
            self.openedAtMs = openedAtMs
            self.acted = acted
        }
    }

    /// The message `lectern.notices.v1.ReadRequest`.
    public struct ReadRequest: Message {
        public static let messageName = "lectern.notices.v1.ReadRequest"

        /// From 1 to 50.
        public var noticeIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.noticeIds = []
        }

        /// The message with these fields set.
        public init(
            noticeIds: [Int64] = []
        ) {
            self.noticeIds = noticeIds
        }
    }

    /// The message `lectern.notices.v1.ReadResponse`.
    public struct ReadResponse: Message {
        public static let messageName = "lectern.notices.v1.ReadResponse"

        /// How many were not opened before.
        public var opened: UInt32

        /// The message with nothing set.
        public init() {
            self.opened = 0
        }

        /// The message with these fields set.
        public init(
            opened: UInt32 = 0
        ) {
            self.opened = opened
        }
    }

    /// The message `lectern.notices.v1.ActRequest`.
    public struct ActRequest: Message {
        public static let messageName = "lectern.notices.v1.ActRequest"

        public var noticeId: Int64

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0
        ) {
            self.noticeId = noticeId
        }
    }

    /// Whether a purpose is wanted by a channel.
    public struct Choice: Message {
        public static let messageName = "lectern.notices.v1.Choice"

        public var purpose: Notices.Purpose

        public var channel: Notices.ChannelKind

        public var wanted: Bool

        /// The message with nothing set.
        public init() {
            self.purpose = Notices.Purpose(rawValue: 0)
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.wanted = false
        }

        /// The message with these fields set.
        public init(
            purpose: Notices.Purpose = Notices.Purpose(rawValue: 0),
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            wanted: Bool = false
        ) {
            self.purpose = purpose
            self.channel = channel
            self.wanted = wanted
        }
    }

    /// The hours of a local day at which a reader may be disturbed, in minutes since midnight.
    public struct Hours: Message {
        public static let messageName = "lectern.notices.v1.Hours"

        public var fromMinute: UInt32

        /// The first minute after them.
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

    /// Where a reader can be reached.
    public struct Contact: Message {
        public static let messageName = "lectern.notices.v1.Contact"

        public var channel: Notices.ChannelKind

        /// In part, but to the reader.
        public var address: String

        /// When it bounced; 0: it is good as far as it is known.
        public var bouncedAtMs: Int64

        public var reason: String

        /// The message with nothing set.
        public init() {
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.address = ""
            self.bouncedAtMs = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            address: String = "",
            bouncedAtMs: Int64 = 0,
            reason: String = ""
        ) {
            self.channel = channel
            self.address = address
            self.bouncedAtMs = bouncedAtMs
            self.reason = reason
        }
    }

    /// The message `lectern.notices.v1.PreferencesRequest`.
    public struct PreferencesRequest: Message {
        public static let messageName = "lectern.notices.v1.PreferencesRequest"

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

    /// The message `lectern.notices.v1.PreferencesResponse`.
    public struct PreferencesResponse: Message {
        public static let messageName = "lectern.notices.v1.PreferencesResponse"

        public var readerId: Int64

        /// Every purpose by every channel, as it holds.
        public var choices: [Notices.Choice]

        /// The reader's own; absent: those of the library.
        public var hours: Notices.Hours?

        /// Those that hold: the reader's within the library's.
        public var effectiveHours: Notices.Hours?

        public var zone: String

        /// The language of texts to the reader, where they are there in it.
        public var language: String

        public var contacts: [Notices.Contact]

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.choices = []
            self.hours = nil
            self.effectiveHours = nil
            self.zone = ""
            self.language = ""
            self.contacts = []
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            choices: [Notices.Choice] = [],
            hours: Notices.Hours? = nil,
            effectiveHours: Notices.Hours? = nil,
            zone: String = "",
            language: String = "",
            contacts: [Notices.Contact] = [],
            version: Int64 = 0
        ) {
            self.readerId = readerId
            self.choices = choices
            self.hours = hours
            self.effectiveHours = effectiveHours
            self.zone = zone
            self.language = language
            self.contacts = contacts
            self.version = version
        }

        /// Where `choices` stands in an `Encoded` one.
        public static var choicesField: MessageField<Self, Notices.Choice> { MessageField(2) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Notices.Hours> { MessageField(3) }

        /// Where `effective_hours` stands in an `Encoded` one.
        public static var effectiveHoursField: MessageField<Self, Notices.Hours> { MessageField(4) }

        /// Where `contacts` stands in an `Encoded` one.
        public static var contactsField: MessageField<Self, Notices.Contact> { MessageField(7) }
    }

    /// The message `lectern.notices.v1.PutPreferencesRequest`.
    public struct PutPreferencesRequest: Message {
        public static let messageName = "lectern.notices.v1.PutPreferencesRequest"

        /// Either of the two; in a reader's session neither.
        public var card: String

        public var readerId: Int64

        /// Those that are changed; the others stay.
        public var choices: [Notices.Choice]

        /// Absent: they stay; 0 to 0: those of the library.
        public var hours: Notices.Hours?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.choices = []
            self.hours = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            choices: [Notices.Choice] = [],
            hours: Notices.Hours? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.card = card
            self.readerId = readerId
            self.choices = choices
            self.hours = hours
            self.expectedVersion = expectedVersion
        }

        /// Where `choices` stands in an `Encoded` one.
        public static var choicesField: MessageField<Self, Notices.Choice> { MessageField(3) }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Notices.Hours> { MessageField(4) }
    }

    /// The message `lectern.notices.v1.UnsubscribeRequest`.
    public struct UnsubscribeRequest: Message {
        public static let messageName = "lectern.notices.v1.UnsubscribeRequest"

        public var token: String

        /// The message with nothing set.
        public init() {
            self.token = ""
        }

        /// The message with these fields set.
        public init(
            token: String = ""
        ) {
            self.token = token
        }
    }

    /// The message `lectern.notices.v1.UnsubscribeResponse`.
    public struct UnsubscribeResponse: Message {
        public static let messageName = "lectern.notices.v1.UnsubscribeResponse"

        public var purpose: Notices.Purpose

        public var channel: Notices.ChannelKind

        /// The message with nothing set.
        public init() {
            self.purpose = Notices.Purpose(rawValue: 0)
            self.channel = Notices.ChannelKind(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            purpose: Notices.Purpose = Notices.Purpose(rawValue: 0),
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0)
        ) {
            self.purpose = purpose
            self.channel = channel
        }
    }

    /// The message `lectern.notices.v1.KindsRequest`.
    public struct KindsRequest: Message {
        public static let messageName = "lectern.notices.v1.KindsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.KindsResponse`.
    public struct KindsResponse: Message {
        public static let messageName = "lectern.notices.v1.KindsResponse"

        /// By code.
        public var kinds: [Notices.Kind]

        /// The message with nothing set.
        public init() {
            self.kinds = []
        }

        /// The message with these fields set.
        public init(
            kinds: [Notices.Kind] = []
        ) {
            self.kinds = kinds
        }

        /// Where `kinds` stands in an `Encoded` one.
        public static var kindsField: MessageField<Self, Notices.Kind> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.TemplatesRequest`.
    public struct TemplatesRequest: Message {
        public static let messageName = "lectern.notices.v1.TemplatesRequest"

        public var kind: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = ""
        ) {
            self.kind = kind
        }
    }

    /// The message `lectern.notices.v1.TemplatesResponse`.
    public struct TemplatesResponse: Message {
        public static let messageName = "lectern.notices.v1.TemplatesResponse"

        /// By channel and language. Those of version 0 are the kind's own.
        public var templates: [Notices.Template]

        /// The message with nothing set.
        public init() {
            self.templates = []
        }

        /// The message with these fields set.
        public init(
            templates: [Notices.Template] = []
        ) {
            self.templates = templates
        }

        /// Where `templates` stands in an `Encoded` one.
        public static var templatesField: MessageField<Self, Notices.Template> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.PutTemplateRequest`.
    public struct PutTemplateRequest: Message {
        public static let messageName = "lectern.notices.v1.PutTemplateRequest"

        /// Its version is not read.
        public var template: Notices.Template?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.template = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            template: Notices.Template? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.template = template
            self.expectedVersion = expectedVersion
        }

        /// Where `template` stands in an `Encoded` one.
        public static var templateField: MessageField<Self, Notices.Template> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.RemoveTemplateRequest`.
    public struct RemoveTemplateRequest: Message {
        public static let messageName = "lectern.notices.v1.RemoveTemplateRequest"

        public var kind: String

        public var channel: Notices.ChannelKind

        public var language: String

        /// The version that is removed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.language = ""
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            language: String = "",
            expectedVersion: Int64 = 0
        ) {
            self.kind = kind
            self.channel = channel
            self.language = language
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.notices.v1.RemoveTemplateResponse`.
    public struct RemoveTemplateResponse: Message {
        public static let messageName = "lectern.notices.v1.RemoveTemplateResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.PreviewRequest`.
    public struct PreviewRequest: Message {
        public static let messageName = "lectern.notices.v1.PreviewRequest"

        /// One to try; absent: the one that would be taken.
        public var template: Notices.Template?

        public var kind: String

        public var channel: Notices.ChannelKind

        public var language: String

        /// Instead of the samples of the kind.
        public var values: [Notices.FieldValue]

        /// So many notices in one; 0 and 1: one.
        public var digest: UInt32

        /// The message with nothing set.
        public init() {
            self.template = nil
            self.kind = ""
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.language = ""
            self.values = []
            self.digest = 0
        }

        /// The message with these fields set.
        public init(
            template: Notices.Template? = nil,
            kind: String = "",
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            language: String = "",
            values: [Notices.FieldValue] = [],
            digest: UInt32 = 0
        ) {
            self.template = template
            self.kind = kind
            self.channel = channel
            self.language = language
            self.values = values
            self.digest = digest
        }

        /// Where `template` stands in an `Encoded` one.
        public static var templateField: MessageField<Self, Notices.Template> { MessageField(1) }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Notices.FieldValue> { MessageField(5) }
    }

    /// The message `lectern.notices.v1.PreviewResponse`.
    public struct PreviewResponse: Message {
        public static let messageName = "lectern.notices.v1.PreviewResponse"

        public var language: String

        public var subject: String

        public var text: String

        public var characters: UInt32

        /// Of SMS: how many messages the text takes.
        public var segments: UInt32

        /// The message with nothing set.
        public init() {
            self.language = ""
            self.subject = ""
            self.text = ""
            self.characters = 0
            self.segments = 0
        }

        /// The message with these fields set.
        public init(
            language: String = "",
            subject: String = "",
            text: String = "",
            characters: UInt32 = 0,
            segments: UInt32 = 0
        ) {
            self.language = language
            self.subject = subject
            self.text = text
            self.characters = characters
            self.segments = segments
        }
    }

    /// Who carries a kind of channel for a library.
    public struct Channel: Message {
        public static let messageName = "lectern.notices.v1.Channel"

        /// Empty: for readers of all libraries that have no channel of their own.
        public var libraryCode: String

        /// SMS, WECHAT, EMAIL or SLIP.
        public var kind: Notices.ChannelKind

        /// The name in the certificate of the partner, or of the desk that prints.
        public var carrier: String

        /// Those with lower numbers are tried first.
        public var rank: UInt32

        /// Of WECHAT: the app whose openid is the address.
        public var app: String

        /// Rises with each change.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
            self.kind = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
            self.rank = 0
            self.app = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = "",
            kind: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = "",
            rank: UInt32 = 0,
            app: String = "",
            version: Int64 = 0
        ) {
            self.libraryCode = libraryCode
            self.kind = kind
            self.carrier = carrier
            self.rank = rank
            self.app = app
            self.version = version
        }
    }

    /// The message `lectern.notices.v1.ChannelsRequest`.
    public struct ChannelsRequest: Message {
        public static let messageName = "lectern.notices.v1.ChannelsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.ChannelsResponse`.
    public struct ChannelsResponse: Message {
        public static let messageName = "lectern.notices.v1.ChannelsResponse"

        /// By library and rank.
        public var channels: [Notices.Channel]

        /// The message with nothing set.
        public init() {
            self.channels = []
        }

        /// The message with these fields set.
        public init(
            channels: [Notices.Channel] = []
        ) {
            self.channels = channels
        }

        /// Where `channels` stands in an `Encoded` one.
        public static var channelsField: MessageField<Self, Notices.Channel> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.PutChannelRequest`.
    public struct PutChannelRequest: Message {
        public static let messageName = "lectern.notices.v1.PutChannelRequest"

        /// Its version is not read.
        public var channel: Notices.Channel?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.channel = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            channel: Notices.Channel? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.channel = channel
            self.expectedVersion = expectedVersion
        }

        /// Where `channel` stands in an `Encoded` one.
        public static var channelField: MessageField<Self, Notices.Channel> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.RemoveChannelRequest`.
    public struct RemoveChannelRequest: Message {
        public static let messageName = "lectern.notices.v1.RemoveChannelRequest"

        public var libraryCode: String

        public var kind: Notices.ChannelKind

        public var carrier: String

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
            self.kind = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = "",
            kind: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = ""
        ) {
            self.libraryCode = libraryCode
            self.kind = kind
            self.carrier = carrier
        }
    }

    /// The message `lectern.notices.v1.RemoveChannelResponse`.
    public struct RemoveChannelResponse: Message {
        public static let messageName = "lectern.notices.v1.RemoveChannelResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// What holds where readers have not said otherwise.
    public struct Settings: Message {
        public static let messageName = "lectern.notices.v1.Settings"

        /// Empty: the city.
        public var libraryCode: String

        /// Of texts to readers who have none, or whose there is no text in; empty: the city's.
        public var language: String

        /// Absent: the city's.
        public var hours: Notices.Hours?

        /// Those that differ from the city's; the city's are what differs from: service and reminders by all channels, promotion by none.
        public var choices: [Notices.Choice]

        /// IANA; empty: that of a service point of the library.
        public var zone: String

        /// Rises with each change; 0: there is nothing kept.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
            self.language = ""
            self.hours = nil
            self.choices = []
            self.zone = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = "",
            language: String = "",
            hours: Notices.Hours? = nil,
            choices: [Notices.Choice] = [],
            zone: String = "",
            version: Int64 = 0
        ) {
            self.libraryCode = libraryCode
            self.language = language
            self.hours = hours
            self.choices = choices
            self.zone = zone
            self.version = version
        }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Notices.Hours> { MessageField(3) }

        /// Where `choices` stands in an `Encoded` one.
        public static var choicesField: MessageField<Self, Notices.Choice> { MessageField(4) }
    }

    /// The message `lectern.notices.v1.GetSettingsRequest`.
    public struct GetSettingsRequest: Message {
        public static let messageName = "lectern.notices.v1.GetSettingsRequest"

        public var libraryCode: String

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = ""
        ) {
            self.libraryCode = libraryCode
        }
    }

    /// The message `lectern.notices.v1.PutSettingsRequest`.
    public struct PutSettingsRequest: Message {
        public static let messageName = "lectern.notices.v1.PutSettingsRequest"

        /// Its version is not read. All of it is put.
        public var settings: Notices.Settings?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.settings = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            settings: Notices.Settings? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.settings = settings
            self.expectedVersion = expectedVersion
        }

        /// Where `settings` stands in an `Encoded` one.
        public static var settingsField: MessageField<Self, Notices.Settings> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.Carrier`.
    public struct Carrier: Message {
        public static let messageName = "lectern.notices.v1.Carrier"

        public var name: String

        /// How many wait to be fetched, and since when the oldest does; at most 10,000 are counted.
        public var waiting: UInt32

        public var oldestAtMs: Int64

        /// When it last fetched or told anything; to the minute.
        public var heardAtMs: Int64

        /// Since when it has been silent while something waits; 0: it is not.
        public var silentSinceMs: Int64

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.waiting = 0
            self.oldestAtMs = 0
            self.heardAtMs = 0
            self.silentSinceMs = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            waiting: UInt32 = 0,
            oldestAtMs: Int64 = 0,
            heardAtMs: Int64 = 0,
            silentSinceMs: Int64 = 0
        ) {
            self.name = name
            self.waiting = waiting
            self.oldestAtMs = oldestAtMs
            self.heardAtMs = heardAtMs
            self.silentSinceMs = silentSinceMs
        }
    }

    /// The message `lectern.notices.v1.CarriersRequest`.
    public struct CarriersRequest: Message {
        public static let messageName = "lectern.notices.v1.CarriersRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.CarriersResponse`.
    public struct CarriersResponse: Message {
        public static let messageName = "lectern.notices.v1.CarriersResponse"

        public var carriers: [Notices.Carrier]

        /// The message with nothing set.
        public init() {
            self.carriers = []
        }

        /// The message with these fields set.
        public init(
            carriers: [Notices.Carrier] = []
        ) {
            self.carriers = carriers
        }

        /// Where `carriers` stands in an `Encoded` one.
        public static var carriersField: MessageField<Self, Notices.Carrier> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.SentRequest`.
    public struct SentRequest: Message {
        public static let messageName = "lectern.notices.v1.SentRequest"

        /// Either of the two.
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

    /// The message `lectern.notices.v1.SentResponse`.
    public struct SentResponse: Message {
        public static let messageName = "lectern.notices.v1.SentResponse"

        public var notices: [Notices.Notice]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.notices = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            notices: [Notices.Notice] = [],
            cursor: String = ""
        ) {
            self.notices = notices
            self.cursor = cursor
        }

        /// Where `notices` stands in an `Encoded` one.
        public static var noticesField: MessageField<Self, Notices.Notice> { MessageField(1) }
    }

    /// The message `lectern.notices.v1.GetRequest`.
    public struct GetRequest: Message {
        public static let messageName = "lectern.notices.v1.GetRequest"

        public var noticeId: Int64

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0
        ) {
            self.noticeId = noticeId
        }
    }

    /// The message `lectern.notices.v1.RetryRequest`.
    public struct RetryRequest: Message {
        public static let messageName = "lectern.notices.v1.RetryRequest"

        public var noticeId: Int64

        public var note: String

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            note: String = ""
        ) {
            self.noticeId = noticeId
            self.note = note
        }
    }

    /// The message `lectern.notices.v1.CancelRequest`.
    public struct CancelRequest: Message {
        public static let messageName = "lectern.notices.v1.CancelRequest"

        public var noticeId: Int64

        public var note: String

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            note: String = ""
        ) {
            self.noticeId = noticeId
            self.note = note
        }
    }

    /// The message `lectern.notices.v1.ReleaseRequest`.
    public struct ReleaseRequest: Message {
        public static let messageName = "lectern.notices.v1.ReleaseRequest"

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

    /// The message `lectern.notices.v1.ReleaseResponse`.
    public struct ReleaseResponse: Message {
        public static let messageName = "lectern.notices.v1.ReleaseResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.notices.v1.SweepCardsRequest`.
    public struct SweepCardsRequest: Message {
        public static let messageName = "lectern.notices.v1.SweepCardsRequest"

        /// Where the page begins; empty: the first.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            cursor: String = ""
        ) {
            self.cursor = cursor
        }
    }

    /// The message `lectern.notices.v1.SweepCardsResponse`.
    public struct SweepCardsResponse: Message {
        public static let messageName = "lectern.notices.v1.SweepCardsResponse"

        /// How many were told now.
        public var told: UInt32

        /// The message with nothing set.
        public init() {
            self.told = 0
        }

        /// The message with these fields set.
        public init(
            told: UInt32 = 0
        ) {
            self.told = told
        }
    }

    /// The message `lectern.notices.v1.CheckCarrierRequest`.
    public struct CheckCarrierRequest: Message {
        public static let messageName = "lectern.notices.v1.CheckCarrierRequest"

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

    /// The message `lectern.notices.v1.CheckCarrierResponse`.
    public struct CheckCarrierResponse: Message {
        public static let messageName = "lectern.notices.v1.CheckCarrierResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change for a carrier: for a partner on its own topic "partner.NAME.notices.outbox", for a desk on "notices.slip"; kind "queued".
    public struct NoticeQueued: Message {
        public static let messageName = "lectern.notices.v1.NoticeQueued"

        public var noticeId: Int64

        public var channel: Notices.ChannelKind

        public var carrier: String

        public var attempt: Int64

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
            self.attempt = 0
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = "",
            attempt: Int64 = 0
        ) {
            self.noticeId = noticeId
            self.channel = channel
            self.carrier = carrier
            self.attempt = attempt
        }
    }

    /// The body of a change on topic "notices.notice", about the reader, whose kinds are the events of the state table.
    public struct NoticeChanged: Message {
        public static let messageName = "lectern.notices.v1.NoticeChanged"

        public var noticeId: Int64

        public var kind: String

        public var state: Notices.NoticeState

        /// None before it was queued.
        public var channel: Notices.ChannelKind

        public var carrier: String

        public var attempt: Int64

        /// The reader finds it in the inbox.
        public var inInbox: Bool

        /// The message with nothing set.
        public init() {
            self.noticeId = 0
            self.kind = ""
            self.state = Notices.NoticeState(rawValue: 0)
            self.channel = Notices.ChannelKind(rawValue: 0)
            self.carrier = ""
            self.attempt = 0
            self.inInbox = false
        }

        /// The message with these fields set.
        public init(
            noticeId: Int64 = 0,
            kind: String = "",
            state: Notices.NoticeState = Notices.NoticeState(rawValue: 0),
            channel: Notices.ChannelKind = Notices.ChannelKind(rawValue: 0),
            carrier: String = "",
            attempt: Int64 = 0,
            inInbox: Bool = false
        ) {
            self.noticeId = noticeId
            self.kind = kind
            self.state = state
            self.channel = channel
            self.carrier = carrier
            self.attempt = attempt
            self.inInbox = inInbox
        }
    }

    /// The body of a change on topic "notices.preference", about the reader: kind "changed" or "unsubscribed".
    public struct PreferencesChanged: Message {
        public static let messageName = "lectern.notices.v1.PreferencesChanged"

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

    /// The plugin's section of lectern.json5.
    public struct Configuration: Message {
        public static let messageName = "lectern.notices.v1.Configuration"

        /// What comes before the token in {unsubscribe}: "https://reader.example.cn/u?t="; empty: the token alone.
        public var unsubscribePrefix: String

        /// After how many minutes in which something waits for a carrier and nothing is heard of it it is silent: 60 by default.
        public var silenceMinutes: UInt32

        /// The zone where a library has no service point: Asia/Shanghai by default.
        public var zone: String

        /// The message with nothing set.
        public init() {
            self.unsubscribePrefix = ""
            self.silenceMinutes = 0
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            unsubscribePrefix: String = "",
            silenceMinutes: UInt32 = 0,
            zone: String = ""
        ) {
            self.unsubscribePrefix = unsubscribePrefix
            self.silenceMinutes = silenceMinutes
            self.zone = zone
        }
    }
}
