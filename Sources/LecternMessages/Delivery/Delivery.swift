// The messages and enums of lectern.delivery.v1. Generated from lectern/delivery/v1/delivery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// Delivery: books that readers ask for from anywhere, and that people and carriers bring: to the door, or to a point where they are picked up.
public enum Delivery {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Delivery.Carrier.self,
        Delivery.FeeRule.self,
        Delivery.FreeRule.self,
        Delivery.LimitRule.self,
        Delivery.Weights.self,
        Delivery.RuleSet.self,
        Delivery.Example.self,
        Delivery.ExampleCase.self,
        Delivery.ExampleCount.self,
        Delivery.FeeLine.self,
        Delivery.Fee.self,
        Delivery.Refusal.self,
        Delivery.Considered.self,
        Delivery.PlannedParcel.self,
        Delivery.Way.self,
        Delivery.Address.self,
        Delivery.Request.self,
        Delivery.Order.self,
        Delivery.RequestEntry.self,
        Delivery.Scan.self,
        Delivery.Parcel.self,
        Delivery.OfferRequest.self,
        Delivery.OfferResponse.self,
        Delivery.PlaceOrderRequest.self,
        Delivery.CancelRequest.self,
        Delivery.GetRequestRequest.self,
        Delivery.RequestDetails.self,
        Delivery.RequestsRequest.self,
        Delivery.RequestsResponse.self,
        Delivery.PickListRequest.self,
        Delivery.PickListResponse.self,
        Delivery.Pick.self,
        Delivery.OverviewRequest.self,
        Delivery.StateCount.self,
        Delivery.OverviewResponse.self,
        Delivery.ParcelsRequest.self,
        Delivery.ParcelsResponse.self,
        Delivery.AcceptRequest.self,
        Delivery.DeclineRequest.self,
        Delivery.DeclineResponse.self,
        Delivery.TrackRequest.self,
        Delivery.TrackResponse.self,
        Delivery.Tracked.self,
        Delivery.PutRuleSetRequest.self,
        Delivery.RuleSetsRequest.self,
        Delivery.RuleSetsResponse.self,
        Delivery.AdvanceRequestRequest.self,
        Delivery.AdvanceRequestResponse.self,
        Delivery.AdvanceParcelRequest.self,
        Delivery.AdvanceParcelResponse.self,
        Delivery.RequestChanged.self,
        Delivery.ParcelChanged.self,
    ]

    /// Why Delivery refuses.
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

        /// There is no such rule set.
        public static let ruleSetUnknown = Reason(rawValue: 4)

        /// No delivery is offered now.
        public static let noRuleSet = Reason(rawValue: 5)

        /// By its rules the service does not deliver this.
        public static let refusedByRules = Reason(rawValue: 6)

        /// No copy of it is free on a shelf.
        public static let nothingFree = Reason(rawValue: 7)

        /// The fee is another one by now; ask for an offer again.
        public static let feeChanged = Reason(rawValue: 8)

        /// There is no such request.
        public static let requestUnknown = Reason(rawValue: 9)

        /// There is no such parcel.
        public static let parcelUnknown = Reason(rawValue: 10)

        /// That can't be done in the present state.
        public static let stateForbids = Reason(rawValue: 11)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 12)

        /// The card is not in use any more.
        public static let cardRetired = Reason(rawValue: 13)

        /// There is no such point where things can be picked up.
        public static let pointUnknown = Reason(rawValue: 14)

        /// The rule set has no such carrier.
        public static let carrierUnknown = Reason(rawValue: 15)

        /// To the door it needs an address: of the request, or one of the reader's own by its label.
        public static let addressMissing = Reason(rawValue: 16)

        /// An example has another answer than the one written down.
        public static let exampleFails = Reason(rawValue: 17)

        /// That is not the copy which was asked for.
        public static let itemDiffers = Reason(rawValue: 18)

        /// Somebody who asked earlier waits for it: say that it is not on the shelf.
        public static let itemForOthers = Reason(rawValue: 19)

        /// By the rules of lending it can't be kept for the reader.
        public static let holdRefused = Reason(rawValue: 20)

        /// By the rules it can't be cancelled any more.
        public static let notCancellable = Reason(rawValue: 21)

        /// The parcel was handed over, or is not sent.
        public static let parcelGone = Reason(rawValue: 22)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 23)

        /// There is no such partner: add it first.
        public static let partnerUnknown = Reason(rawValue: 24)

        /// There is no such budget: put it first.
        public static let budgetUnknown = Reason(rawValue: 25)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CURSOR_INVALID"
            case 3: "VERSION_CONFLICT"
            case 4: "RULE_SET_UNKNOWN"
            case 5: "NO_RULE_SET"
            case 6: "REFUSED_BY_RULES"
            case 7: "NOTHING_FREE"
            case 8: "FEE_CHANGED"
            case 9: "REQUEST_UNKNOWN"
            case 10: "PARCEL_UNKNOWN"
            case 11: "STATE_FORBIDS"
            case 12: "READER_UNKNOWN"
            case 13: "CARD_RETIRED"
            case 14: "POINT_UNKNOWN"
            case 15: "CARRIER_UNKNOWN"
            case 16: "ADDRESS_MISSING"
            case 17: "EXAMPLE_FAILS"
            case 18: "ITEM_DIFFERS"
            case 19: "ITEM_FOR_OTHERS"
            case 20: "HOLD_REFUSED"
            case 21: "NOT_CANCELLABLE"
            case 22: "PARCEL_GONE"
            case 23: "BRANCH_UNKNOWN"
            case 24: "PARTNER_UNKNOWN"
            case 25: "BUDGET_UNKNOWN"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 10
            case 4: 5
            case 5: 9
            case 6: 9
            case 7: 9
            case 8: 10
            case 9: 5
            case 10: 5
            case 11: 9
            case 12: 5
            case 13: 9
            case 14: 5
            case 15: 5
            case 16: 3
            case 17: 9
            case 18: 9
            case 19: 9
            case 20: 9
            case 21: 9
            case 22: 9
            case 23: 5
            case 24: 5
            case 25: 5
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "游标无效。"
            case 3: "已被他人修改。"
            case 4: "没有这套配送规则。"
            case 5: "目前没有开放的配送服务。"
            case 6: "按规则，不能配送。"
            case 7: "没有可外借的在架馆藏。"
            case 8: "费用已变动，请重新确认。"
            case 9: "没有这条配送申请。"
            case 10: "没有这个包裹。"
            case 11: "当前状态下不能这样做。"
            case 12: "没有这位读者。"
            case 13: "该证已停用。"
            case 14: "没有这个取书点。"
            case 15: "没有这个承运方式。"
            case 16: "缺少收件地址。"
            case 17: "示例的结果与预期不符。"
            case 18: "扫描的不是要取的那一册。"
            case 19: "该册已为更早申请的读者预留。"
            case 20: "按借阅规则，不能为该读者预留。"
            case 21: "按规则，此时已不能取消。"
            case 22: "包裹已交运或已取消。"
            case 23: "没有这个分馆。"
            case 24: "没有这个合作方。"
            case 25: "没有这项预算。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The cursor does not belong to this list."
            case 3: "It was changed by somebody else."
            case 4: "There is no such rule set."
            case 5: "No delivery is offered now."
            case 6: "By its rules the service does not deliver this."
            case 7: "No copy of it is free on a shelf."
            case 8: "The fee is another one by now; ask for an offer again."
            case 9: "There is no such request."
            case 10: "There is no such parcel."
            case 11: "That can't be done in the present state."
            case 12: "There is no such reader."
            case 13: "The card is not in use any more."
            case 14: "There is no such point where things can be picked up."
            case 15: "The rule set has no such carrier."
            case 16: "To the door it needs an address: of the request, or one of the reader's own by its label."
            case 17: "An example has another answer than the one written down."
            case 18: "That is not the copy which was asked for."
            case 19: "Somebody who asked earlier waits for it: say that it is not on the shelf."
            case 20: "By the rules of lending it can't be kept for the reader."
            case 21: "By the rules it can't be cancelled any more."
            case 22: "The parcel was handed over, or is not sent."
            case 23: "There is no such branch."
            case 24: "There is no such partner: add it first."
            case 25: "There is no such budget: put it first."
            default: name
            }
        }
    }

    /// How books come to a reader.
    public struct Form: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `FORM_UNSPECIFIED`
        public static let unspecified = Form(rawValue: 0)

        /// A carrier brings them to an address.
        public static let door = Form(rawValue: 1)

        /// They come to a service point, where the reader picks them up.
        public static let point = Form(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "FORM_UNSPECIFIED"
            case 1: "DOOR"
            case 2: "POINT"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a request is.
    public struct RequestState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REQUEST_STATE_UNSPECIFIED`
        public static let unspecified = RequestState(rawValue: 0)

        /// A branch is asked to pick it.
        public static let requested = RequestState(rawValue: 1)

        /// `PICKED`
        public static let picked = RequestState(rawValue: 2)

        /// `PACKED`
        public static let packed = RequestState(rawValue: 3)

        /// `HANDED_OVER`
        public static let handedOver = RequestState(rawValue: 4)

        /// `IN_TRANSIT`
        public static let inTransit = RequestState(rawValue: 5)

        /// The carrier met nobody.
        public static let attempted = RequestState(rawValue: 6)

        /// At the point: the reader comes for it.
        public static let waiting = RequestState(rawValue: 7)

        /// The reader has it at home; it is on loan.
        public static let delivered = RequestState(rawValue: 8)

        /// The reader has picked it up; it is on loan.
        public static let collected = RequestState(rawValue: 9)

        /// Nobody picked it up in time.
        public static let expired = RequestState(rawValue: 10)

        /// The carrier brings it back: refused, or it could not be delivered.
        public static let returning = RequestState(rawValue: 11)

        /// `RETURNED`
        public static let returned = RequestState(rawValue: 12)

        /// The carrier has lost it, or says so.
        public static let untraced = RequestState(rawValue: 13)

        /// `LOST`
        public static let lost = RequestState(rawValue: 14)

        /// `DAMAGED`
        public static let damaged = RequestState(rawValue: 15)

        /// Given up after it was picked: it goes back to its shelf.
        public static let puttingBack = RequestState(rawValue: 16)

        /// `CANCELLED`
        public static let cancelled = RequestState(rawValue: 17)

        /// No copy was to be found.
        public static let unfilled = RequestState(rawValue: 18)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REQUEST_STATE_UNSPECIFIED"
            case 1: "REQUESTED"
            case 2: "PICKED"
            case 3: "PACKED"
            case 4: "HANDED_OVER"
            case 5: "IN_TRANSIT"
            case 6: "ATTEMPTED"
            case 7: "WAITING"
            case 8: "DELIVERED"
            case 9: "COLLECTED"
            case 10: "EXPIRED"
            case 11: "RETURNING"
            case 12: "RETURNED"
            case 13: "UNTRACED"
            case 14: "LOST"
            case 15: "DAMAGED"
            case 16: "PUTTING_BACK"
            case 17: "CANCELLED"
            case 18: "UNFILLED"
            default: "\(rawValue)"
            }
        }
    }

    /// What a carrier tells of a parcel.
    public struct ScanKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SCAN_KIND_UNSPECIFIED`
        public static let unspecified = ScanKind(rawValue: 0)

        /// The carrier has it.
        public static let scanHandedOver = ScanKind(rawValue: 1)

        /// `SCAN_IN_TRANSIT`
        public static let scanInTransit = ScanKind(rawValue: 2)

        /// Nobody was there; it is tried again.
        public static let scanAttempted = ScanKind(rawValue: 3)

        /// `SCAN_DELIVERED`
        public static let scanDelivered = ScanKind(rawValue: 4)

        /// The receiver did not take it.
        public static let scanRefused = ScanKind(rawValue: 5)

        /// It can't be delivered and is brought back.
        public static let scanUndeliverable = ScanKind(rawValue: 6)

        /// `SCAN_LOST`
        public static let scanLost = ScanKind(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SCAN_KIND_UNSPECIFIED"
            case 1: "SCAN_HANDED_OVER"
            case 2: "SCAN_IN_TRANSIT"
            case 3: "SCAN_ATTEMPTED"
            case 4: "SCAN_DELIVERED"
            case 5: "SCAN_REFUSED"
            case 6: "SCAN_UNDELIVERABLE"
            case 7: "SCAN_LOST"
            default: "\(rawValue)"
            }
        }
    }

    /// When the loan of a delivered book begins.
    public struct LoanStart: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// When the reader has it.
        public static let unspecified = LoanStart(rawValue: 0)

        /// When the carrier has it.
        public static let withHandOver = LoanStart(rawValue: 1)

        /// When it was picked, by the time of the request.
        public static let withRequest = LoanStart(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "LOAN_START_UNSPECIFIED"
            case 1: "WITH_HAND_OVER"
            case 2: "WITH_REQUEST"
            default: "\(rawValue)"
            }
        }
    }

    /// Over what a rule counts.
    public struct CountSpan: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `COUNT_SPAN_UNSPECIFIED`
        public static let unspecified = CountSpan(rawValue: 0)

        /// `DAY`
        public static let day = CountSpan(rawValue: 1)

        /// `MONTH`
        public static let month = CountSpan(rawValue: 2)

        /// `YEAR`
        public static let year = CountSpan(rawValue: 3)

        /// Requests that are not finished.
        public static let open = CountSpan(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "COUNT_SPAN_UNSPECIFIED"
            case 1: "DAY"
            case 2: "MONTH"
            case 3: "YEAR"
            case 4: "OPEN"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.delivery.v1.LimitKind`.
    public struct LimitKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `LIMIT_KIND_UNSPECIFIED`
        public static let unspecified = LimitKind(rawValue: 0)

        /// So many books of a reader, with these.
        public static let booksMax = LimitKind(rawValue: 1)

        /// So many orders of a reader, with this one.
        public static let ordersMax = LimitKind(rawValue: 2)

        /// So many books of one order.
        public static let booksOfOrderMax = LimitKind(rawValue: 3)

        /// The reader's category is one of `values`.
        public static let categoriesOnly = LimitKind(rawValue: 4)

        /// The carrier is none of `values`.
        public static let carriersExcluded = LimitKind(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "LIMIT_KIND_UNSPECIFIED"
            case 1: "BOOKS_MAX"
            case 2: "ORDERS_MAX"
            case 3: "BOOKS_OF_ORDER_MAX"
            case 4: "CATEGORIES_ONLY"
            case 5: "CARRIERS_EXCLUDED"
            default: "\(rawValue)"
            }
        }
    }

    /// Whoever brings parcels: a partner, or the library's own van.
    public struct Carrier: Message {
        public static let messageName = "lectern.delivery.v1.Carrier"

        /// Short and stable: "sf".
        public var code: String

        /// The partner's name in its certificate; empty: the library's own people.
        public var partner: String

        public var form: Delivery.Form

        /// To the door: a service point of a branch that has no shelves, under which Circulation keeps what is with the carrier.
        public var point: String

        /// Books that a parcel holds, at least 1.
        public var volumesMax: UInt32

        /// When it comes for parcels, in minutes since local midnight, ascending; none: at the end of the day.
        public var pickUpMinutes: [UInt32]

        /// Days of the week on which it works, 1 is Monday; none: all.
        public var weekdays: [UInt32]

        /// Working days from the pick-up to the reader.
        public var transitDays: UInt32

        /// By when it delivers on a day, in minutes since local midnight; 0: the end of the day.
        public var deliveredByMinute: UInt32

        /// How long it may take to accept a parcel that was offered; 0: it need not accept.
        public var acceptHours: UInt32

        /// What it costs the library: for so many books, and for each more, in minor units. The budget in Ledger of which it is paid; empty: it is not.
        public var costFirstVolumes: UInt32

        public var costFirst: Int64

        public var costMore: Int64

        public var budget: String

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.partner = ""
            self.form = Delivery.Form(rawValue: 0)
            self.point = ""
            self.volumesMax = 0
            self.pickUpMinutes = []
            self.weekdays = []
            self.transitDays = 0
            self.deliveredByMinute = 0
            self.acceptHours = 0
            self.costFirstVolumes = 0
            self.costFirst = 0
            self.costMore = 0
            self.budget = ""
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            partner: String = "",
            form: Delivery.Form = Delivery.Form(rawValue: 0),
            point: String = "",
            volumesMax: UInt32 = 0,
            pickUpMinutes: [UInt32] = [],
            weekdays: [UInt32] = [],
            transitDays: UInt32 = 0,
            deliveredByMinute: UInt32 = 0,
            acceptHours: UInt32 = 0,
            costFirstVolumes: UInt32 = 0,
            costFirst: Int64 = 0,
            costMore: Int64 = 0,
            budget: String = ""
        ) {
            self.code = code
            self.partner = partner
            self.form = form
            self.point = point
            self.volumesMax = volumesMax
            self.pickUpMinutes = pickUpMinutes
            self.weekdays = weekdays
            self.transitDays = transitDays
            self.deliveredByMinute = deliveredByMinute
            self.acceptHours = acceptHours
            self.costFirstVolumes = costFirstVolumes
            self.costFirst = costFirst
            self.costMore = costMore
            self.budget = budget
        }
    }

    /// A fee: the first of a rule set that applies to the order decides.
    public struct FeeRule: Message {
        public static let messageName = "lectern.delivery.v1.FeeRule"

        /// Short and stable: "parcel".
        public var code: String

        public var note: String

        /// Local days, both counted; empty: without that bound.
        public var validFrom: String

        public var validUntil: String

        /// Readers of these categories, and these carriers; none: all.
        public var categories: [String]

        public var carriers: [String]

        /// For so many books of a parcel (0: however many) this, and for each more that, in minor units.
        public var firstVolumes: UInt32

        public var first: Int64

        public var more: Int64

        /// Once for the order, not for each parcel.
        public var once: Bool

        /// The city pays so much of it, for each parcel.
        public var subsidy: Int64

        /// Nothing from list prices of so much in all; 0: there is no such amount.
        public var freeFromAmount: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.note = ""
            self.validFrom = ""
            self.validUntil = ""
            self.categories = []
            self.carriers = []
            self.firstVolumes = 0
            self.first = 0
            self.more = 0
            self.once = false
            self.subsidy = 0
            self.freeFromAmount = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            note: String = "",
            validFrom: String = "",
            validUntil: String = "",
            categories: [String] = [],
            carriers: [String] = [],
            firstVolumes: UInt32 = 0,
            first: Int64 = 0,
            more: Int64 = 0,
            once: Bool = false,
            subsidy: Int64 = 0,
            freeFromAmount: Int64 = 0
        ) {
            self.code = code
            self.note = note
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.categories = categories
            self.carriers = carriers
            self.firstVolumes = firstVolumes
            self.first = first
            self.more = more
            self.once = once
            self.subsidy = subsidy
            self.freeFromAmount = freeFromAmount
        }
    }

    /// Orders that cost the reader nothing.
    public struct FreeRule: Message {
        public static let messageName = "lectern.delivery.v1.FreeRule"

        public var code: String

        public var note: String

        /// So many orders, in the span.
        public var ordersMax: UInt32

        public var span: Delivery.CountSpan

        /// Of all readers together, not of each.
        public var ofAll: Bool

        /// Only on these days of a month; none: on each.
        public var daysOfMonth: [UInt32]

        public var categories: [String]

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.note = ""
            self.ordersMax = 0
            self.span = Delivery.CountSpan(rawValue: 0)
            self.ofAll = false
            self.daysOfMonth = []
            self.categories = []
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            note: String = "",
            ordersMax: UInt32 = 0,
            span: Delivery.CountSpan = Delivery.CountSpan(rawValue: 0),
            ofAll: Bool = false,
            daysOfMonth: [UInt32] = [],
            categories: [String] = []
        ) {
            self.code = code
            self.note = note
            self.ordersMax = ordersMax
            self.span = span
            self.ofAll = ofAll
            self.daysOfMonth = daysOfMonth
            self.categories = categories
        }
    }

    /// What stands against a request.
    public struct LimitRule: Message {
        public static let messageName = "lectern.delivery.v1.LimitRule"

        public var code: String

        public var note: String

        public var kind: Delivery.LimitKind

        public var max: Int64

        public var span: Delivery.CountSpan

        public var values: [String]

        /// Of span MONTH: nothing is taken in a month before this day (from 1) and minute; 0, both: from its beginning.
        public var opensDay: UInt32

        public var opensMinute: UInt32

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.note = ""
            self.kind = Delivery.LimitKind(rawValue: 0)
            self.max = 0
            self.span = Delivery.CountSpan(rawValue: 0)
            self.values = []
            self.opensDay = 0
            self.opensMinute = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            note: String = "",
            kind: Delivery.LimitKind = Delivery.LimitKind(rawValue: 0),
            max: Int64 = 0,
            span: Delivery.CountSpan = Delivery.CountSpan(rawValue: 0),
            values: [String] = [],
            opensDay: UInt32 = 0,
            opensMinute: UInt32 = 0
        ) {
            self.code = code
            self.note = note
            self.kind = kind
            self.max = max
            self.span = span
            self.values = values
            self.opensDay = opensDay
            self.opensMinute = opensMinute
        }
    }

    /// How a copy and a carrier are chosen: the lowest sum wins.
    public struct Weights: Message {
        public static let messageName = "lectern.delivery.v1.Weights"

        /// For each open pick of the branch.
        public var load: UInt32

        /// For each kilometre from the branch to the point.
        public var distance: UInt32

        /// For each parcel more.
        public var parcel: UInt32

        /// The message with nothing set.
        public init() {
            self.load = 0
            self.distance = 0
            self.parcel = 0
        }

        /// The message with these fields set.
        public init(
            load: UInt32 = 0,
            distance: UInt32 = 0,
            parcel: UInt32 = 0
        ) {
            self.load = load
            self.distance = distance
            self.parcel = parcel
        }
    }

    /// The rules of a service.
    public struct RuleSet: Message {
        public static let messageName = "lectern.delivery.v1.RuleSet"

        public var code: String

        public var titles: [Types.Text]

        public var validFrom: String

        public var validUntil: String

        /// IANA; empty: Asia/Shanghai.
        public var zone: String

        public var currency: String

        /// In the order in which they are offered, and tried where one declines.
        public var carriers: [Delivery.Carrier]

        public var fees: [Delivery.FeeRule]

        public var free: [Delivery.FreeRule]

        public var limits: [Delivery.LimitRule]

        public var loanStart: Delivery.LoanStart

        /// The last state in which the reader may cancel: REQUESTED, PICKED or PACKED, which it is where none is given.
        public var cancelUntil: Delivery.RequestState

        /// The last state in which the reader who cancels owes no fee; likewise.
        public var refundUntil: Delivery.RequestState

        public var weights: Delivery.Weights?

        /// A book is promised to be packed by the end of the first opening day of its branch that does not end before so many hours from now; 0: 24.
        public var pickHours: UInt32

        /// So many open picks of a branch take a day more; 0: none do.
        public var picksOfDay: UInt32

        /// So long before the promise a reader is told that it is in danger; 0: 12.
        public var warnHours: UInt32

        public var examples: [Delivery.Example]

        public var version: Int64

        /// Whether it holds today.
        public var open: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.titles = []
            self.validFrom = ""
            self.validUntil = ""
            self.zone = ""
            self.currency = ""
            self.carriers = []
            self.fees = []
            self.free = []
            self.limits = []
            self.loanStart = Delivery.LoanStart(rawValue: 0)
            self.cancelUntil = Delivery.RequestState(rawValue: 0)
            self.refundUntil = Delivery.RequestState(rawValue: 0)
            self.weights = nil
            self.pickHours = 0
            self.picksOfDay = 0
            self.warnHours = 0
            self.examples = []
            self.version = 0
            self.open = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            titles: [Types.Text] = [],
            validFrom: String = "",
            validUntil: String = "",
            zone: String = "",
            currency: String = "",
            carriers: [Delivery.Carrier] = [],
            fees: [Delivery.FeeRule] = [],
            free: [Delivery.FreeRule] = [],
            limits: [Delivery.LimitRule] = [],
            loanStart: Delivery.LoanStart = Delivery.LoanStart(rawValue: 0),
            cancelUntil: Delivery.RequestState = Delivery.RequestState(rawValue: 0),
            refundUntil: Delivery.RequestState = Delivery.RequestState(rawValue: 0),
            weights: Delivery.Weights? = nil,
            pickHours: UInt32 = 0,
            picksOfDay: UInt32 = 0,
            warnHours: UInt32 = 0,
            examples: [Delivery.Example] = [],
            version: Int64 = 0,
            open: Bool = false
        ) {
            self.code = code
            self.titles = titles
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.zone = zone
            self.currency = currency
            self.carriers = carriers
            self.fees = fees
            self.free = free
            self.limits = limits
            self.loanStart = loanStart
            self.cancelUntil = cancelUntil
            self.refundUntil = refundUntil
            self.weights = weights
            self.pickHours = pickHours
            self.picksOfDay = picksOfDay
            self.warnHours = warnHours
            self.examples = examples
            self.version = version
            self.open = open
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `carriers` stands in an `Encoded` one.
        public static var carriersField: MessageField<Self, Delivery.Carrier> { MessageField(7) }

        /// Where `fees` stands in an `Encoded` one.
        public static var feesField: MessageField<Self, Delivery.FeeRule> { MessageField(8) }

        /// Where `free` stands in an `Encoded` one.
        public static var freeField: MessageField<Self, Delivery.FreeRule> { MessageField(9) }

        /// Where `limits` stands in an `Encoded` one.
        public static var limitsField: MessageField<Self, Delivery.LimitRule> { MessageField(10) }

        /// Where `weights` stands in an `Encoded` one.
        public static var weightsField: MessageField<Self, Delivery.Weights> { MessageField(14) }

        /// Where `examples` stands in an `Encoded` one.
        public static var examplesField: MessageField<Self, Delivery.Example> { MessageField(18) }
    }

    /// A case with the answer that staff expect.
    public struct Example: Message {
        public static let messageName = "lectern.delivery.v1.Example"

        public var note: String

        public var `case`: Delivery.ExampleCase?

        /// The codes of all rules that refuse it, in any order.
        public var refusedBy: [String]

        /// What the reader pays, in minor units, and in how many parcels it comes, where nothing refuses it.
        public var fee: Int64

        public var parcels: UInt32

        /// By which promise, local: "2026-07-03 18:00"; empty: it is not compared.
        public var promised: String

        /// The message with nothing set.
        public init() {
            self.note = ""
            self.`case` = nil
            self.refusedBy = []
            self.fee = 0
            self.parcels = 0
            self.promised = ""
        }

        /// The message with these fields set.
        public init(
            note: String = "",
            `case`: Delivery.ExampleCase? = nil,
            refusedBy: [String] = [],
            fee: Int64 = 0,
            parcels: UInt32 = 0,
            promised: String = ""
        ) {
            self.note = note
            self.`case` = `case`
            self.refusedBy = refusedBy
            self.fee = fee
            self.parcels = parcels
            self.promised = promised
        }

        /// Where `case` stands in an `Encoded` one.
        public static var caseField: MessageField<Self, Delivery.ExampleCase> { MessageField(2) }
    }

    /// The message `lectern.delivery.v1.ExampleCase`.
    public struct ExampleCase: Message {
        public static let messageName = "lectern.delivery.v1.ExampleCase"

        /// Local: "2026-07-01", which is noon, or "2026-07-01 18:30".
        public var at: String

        public var category: String

        public var carrier: String

        public var volumes: UInt32

        /// List prices in all, in minor units.
        public var amount: Int64

        public var counts: [Delivery.ExampleCount]

        /// When it is packed, for the promise; empty: at `at`.
        public var packed: String

        /// The message with nothing set.
        public init() {
            self.at = ""
            self.category = ""
            self.carrier = ""
            self.volumes = 0
            self.amount = 0
            self.counts = []
            self.packed = ""
        }

        /// The message with these fields set.
        public init(
            at: String = "",
            category: String = "",
            carrier: String = "",
            volumes: UInt32 = 0,
            amount: Int64 = 0,
            counts: [Delivery.ExampleCount] = [],
            packed: String = ""
        ) {
            self.at = at
            self.category = category
            self.carrier = carrier
            self.volumes = volumes
            self.amount = amount
            self.counts = counts
            self.packed = packed
        }

        /// Where `counts` stands in an `Encoded` one.
        public static var countsField: MessageField<Self, Delivery.ExampleCount> { MessageField(6) }
    }

    /// The message `lectern.delivery.v1.ExampleCount`.
    public struct ExampleCount: Message {
        public static let messageName = "lectern.delivery.v1.ExampleCount"

        public var rule: String

        public var count: Int64

        /// The message with nothing set.
        public init() {
            self.rule = ""
            self.count = 0
        }

        /// The message with these fields set.
        public init(
            rule: String = "",
            count: Int64 = 0
        ) {
            self.rule = rule
            self.count = count
        }
    }

    /// A line of a fee, in minor units; what is taken off is below 0. The lines are the fee.
    public struct FeeLine: Message {
        public static let messageName = "lectern.delivery.v1.FeeLine"

        public var rule: String

        public var texts: [Types.Text]

        public var amount: Int64

        /// The message with nothing set.
        public init() {
            self.rule = ""
            self.texts = []
            self.amount = 0
        }

        /// The message with these fields set.
        public init(
            rule: String = "",
            texts: [Types.Text] = [],
            amount: Int64 = 0
        ) {
            self.rule = rule
            self.texts = texts
            self.amount = amount
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// The message `lectern.delivery.v1.Fee`.
    public struct Fee: Message {
        public static let messageName = "lectern.delivery.v1.Fee"

        public var total: Types.Money?

        public var lines: [Delivery.FeeLine]

        /// The message with nothing set.
        public init() {
            self.total = nil
            self.lines = []
        }

        /// The message with these fields set.
        public init(
            total: Types.Money? = nil,
            lines: [Delivery.FeeLine] = []
        ) {
            self.total = total
            self.lines = lines
        }

        /// Where `total` stands in an `Encoded` one.
        public static var totalField: MessageField<Self, Types.Money> { MessageField(1) }

        /// Where `lines` stands in an `Encoded` one.
        public static var linesField: MessageField<Self, Delivery.FeeLine> { MessageField(2) }
    }

    /// A rule that stands against it.
    public struct Refusal: Message {
        public static let messageName = "lectern.delivery.v1.Refusal"

        public var rule: String

        public var texts: [Types.Text]

        public var bound: Int64

        public var found: Int64

        /// The message with nothing set.
        public init() {
            self.rule = ""
            self.texts = []
            self.bound = 0
            self.found = 0
        }

        /// The message with these fields set.
        public init(
            rule: String = "",
            texts: [Types.Text] = [],
            bound: Int64 = 0,
            found: Int64 = 0
        ) {
            self.rule = rule
            self.texts = texts
            self.bound = bound
            self.found = found
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// A copy that was looked at, with what its place costs by the weights.
    public struct Considered: Message {
        public static let messageName = "lectern.delivery.v1.Considered"

        public var recordId: Int64

        public var barcode: String

        public var branchCode: String

        public var load: Int64

        public var distance: Int64

        public var parcel: Int64

        public var total: Int64

        public var chosen: Bool

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.barcode = ""
            self.branchCode = ""
            self.load = 0
            self.distance = 0
            self.parcel = 0
            self.total = 0
            self.chosen = false
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            barcode: String = "",
            branchCode: String = "",
            load: Int64 = 0,
            distance: Int64 = 0,
            parcel: Int64 = 0,
            total: Int64 = 0,
            chosen: Bool = false
        ) {
            self.recordId = recordId
            self.barcode = barcode
            self.branchCode = branchCode
            self.load = load
            self.distance = distance
            self.parcel = parcel
            self.total = total
            self.chosen = chosen
        }
    }

    /// The message `lectern.delivery.v1.PlannedParcel`.
    public struct PlannedParcel: Message {
        public static let messageName = "lectern.delivery.v1.PlannedParcel"

        public var branchCode: String

        public var branchName: String

        public var recordIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.branchName = ""
            self.recordIds = []
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            branchName: String = "",
            recordIds: [Int64] = []
        ) {
            self.branchCode = branchCode
            self.branchName = branchName
            self.recordIds = recordIds
        }
    }

    /// One carrier with what it means.
    public struct Way: Message {
        public static let messageName = "lectern.delivery.v1.Way"

        public var carrier: String

        public var form: Delivery.Form

        public var fee: Delivery.Fee?

        public var promisedAtMs: Int64

        public var parcels: [Delivery.PlannedParcel]

        public var refusals: [Delivery.Refusal]

        public var considered: [Delivery.Considered]

        public var loanStart: Delivery.LoanStart

        /// The message with nothing set.
        public init() {
            self.carrier = ""
            self.form = Delivery.Form(rawValue: 0)
            self.fee = nil
            self.promisedAtMs = 0
            self.parcels = []
            self.refusals = []
            self.considered = []
            self.loanStart = Delivery.LoanStart(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            carrier: String = "",
            form: Delivery.Form = Delivery.Form(rawValue: 0),
            fee: Delivery.Fee? = nil,
            promisedAtMs: Int64 = 0,
            parcels: [Delivery.PlannedParcel] = [],
            refusals: [Delivery.Refusal] = [],
            considered: [Delivery.Considered] = [],
            loanStart: Delivery.LoanStart = Delivery.LoanStart(rawValue: 0)
        ) {
            self.carrier = carrier
            self.form = form
            self.fee = fee
            self.promisedAtMs = promisedAtMs
            self.parcels = parcels
            self.refusals = refusals
            self.considered = considered
            self.loanStart = loanStart
        }

        /// Where `fee` stands in an `Encoded` one.
        public static var feeField: MessageField<Self, Delivery.Fee> { MessageField(3) }

        /// Where `parcels` stands in an `Encoded` one.
        public static var parcelsField: MessageField<Self, Delivery.PlannedParcel> { MessageField(5) }

        /// Where `refusals` stands in an `Encoded` one.
        public static var refusalsField: MessageField<Self, Delivery.Refusal> { MessageField(6) }

        /// Where `considered` stands in an `Encoded` one.
        public static var consideredField: MessageField<Self, Delivery.Considered> { MessageField(7) }
    }

    /// The message `lectern.delivery.v1.Address`.
    public struct Address: Message {
        public static let messageName = "lectern.delivery.v1.Address"

        /// Province, city and district.
        public var region: String

        public var street: String

        public var postcode: String

        public var phone: String

        /// The message with nothing set.
        public init() {
            self.region = ""
            self.street = ""
            self.postcode = ""
            self.phone = ""
        }

        /// The message with these fields set.
        public init(
            region: String = "",
            street: String = "",
            postcode: String = "",
            phone: String = ""
        ) {
            self.region = region
            self.street = street
            self.postcode = postcode
            self.phone = phone
        }
    }

    /// A book that a reader asked for.
    public struct Request: Message {
        public static let messageName = "lectern.delivery.v1.Request"

        public var requestId: Int64

        /// That of the first request of the order.
        public var orderId: Int64

        public var parcelId: Int64

        public var state: Delivery.RequestState

        public var stateTexts: [Types.Text]

        /// 0 where the caller may not know.
        public var readerId: Int64

        public var form: Delivery.Form

        public var point: String

        public var carrier: String

        public var recordId: Int64

        public var title: String

        public var barcode: String

        public var branchCode: String

        public var requestedAtMs: Int64

        public var promisedAtMs: Int64

        /// The promise is in danger or was broken, and the reader was told.
        public var late: Bool

        /// 0: it is not finished.
        public var doneAtMs: Int64

        public var loanId: Int64

        public var dueAtMs: Int64

        public var ruleSet: String

        /// What the caller may do now.
        public var open: [String]

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.orderId = 0
            self.parcelId = 0
            self.state = Delivery.RequestState(rawValue: 0)
            self.stateTexts = []
            self.readerId = 0
            self.form = Delivery.Form(rawValue: 0)
            self.point = ""
            self.carrier = ""
            self.recordId = 0
            self.title = ""
            self.barcode = ""
            self.branchCode = ""
            self.requestedAtMs = 0
            self.promisedAtMs = 0
            self.late = false
            self.doneAtMs = 0
            self.loanId = 0
            self.dueAtMs = 0
            self.ruleSet = ""
            self.open = []
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            orderId: Int64 = 0,
            parcelId: Int64 = 0,
            state: Delivery.RequestState = Delivery.RequestState(rawValue: 0),
            stateTexts: [Types.Text] = [],
            readerId: Int64 = 0,
            form: Delivery.Form = Delivery.Form(rawValue: 0),
            point: String = "",
            carrier: String = "",
            recordId: Int64 = 0,
            title: String = "",
            barcode: String = "",
            branchCode: String = "",
            requestedAtMs: Int64 = 0,
            promisedAtMs: Int64 = 0,
            late: Bool = false,
            doneAtMs: Int64 = 0,
            loanId: Int64 = 0,
            dueAtMs: Int64 = 0,
            ruleSet: String = "",
            open: [String] = []
        ) {
            self.requestId = requestId
            self.orderId = orderId
            self.parcelId = parcelId
            self.state = state
            self.stateTexts = stateTexts
            self.readerId = readerId
            self.form = form
            self.point = point
            self.carrier = carrier
            self.recordId = recordId
            self.title = title
            self.barcode = barcode
            self.branchCode = branchCode
            self.requestedAtMs = requestedAtMs
            self.promisedAtMs = promisedAtMs
            self.late = late
            self.doneAtMs = doneAtMs
            self.loanId = loanId
            self.dueAtMs = dueAtMs
            self.ruleSet = ruleSet
            self.open = open
        }

        /// Where `state_texts` stands in an `Encoded` one.
        public static var stateTextsField: MessageField<Self, Types.Text> { MessageField(5) }
    }

    /// The message `lectern.delivery.v1.Order`.
    public struct Order: Message {
        public static let messageName = "lectern.delivery.v1.Order"

        public var orderId: Int64

        public var fee: Delivery.Fee?

        public var requests: [Delivery.Request]

        /// The message with nothing set.
        public init() {
            self.orderId = 0
            self.fee = nil
            self.requests = []
        }

        /// The message with these fields set.
        public init(
            orderId: Int64 = 0,
            fee: Delivery.Fee? = nil,
            requests: [Delivery.Request] = []
        ) {
            self.orderId = orderId
            self.fee = fee
            self.requests = requests
        }

        /// Where `fee` stands in an `Encoded` one.
        public static var feeField: MessageField<Self, Delivery.Fee> { MessageField(2) }

        /// Where `requests` stands in an `Encoded` one.
        public static var requestsField: MessageField<Self, Delivery.Request> { MessageField(3) }
    }

    /// The message `lectern.delivery.v1.RequestEntry`.
    public struct RequestEntry: Message {
        public static let messageName = "lectern.delivery.v1.RequestEntry"

        public var event: String

        public var texts: [Types.Text]

        public var fromState: String

        public var toState: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// To staff alone.
        public var person: Int64

        public var terminal: String

        public var method: String

        public var detail: String

        /// The message with nothing set.
        public init() {
            self.event = ""
            self.texts = []
            self.fromState = ""
            self.toState = ""
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
            texts: [Types.Text] = [],
            fromState: String = "",
            toState: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            detail: String = ""
        ) {
            self.event = event
            self.texts = texts
            self.fromState = fromState
            self.toState = toState
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.detail = detail
        }

        /// Where `texts` stands in an `Encoded` one.
        public static var textsField: MessageField<Self, Types.Text> { MessageField(2) }
    }

    /// The message `lectern.delivery.v1.Scan`.
    public struct Scan: Message {
        public static let messageName = "lectern.delivery.v1.Scan"

        public var parcelId: Int64

        public var kind: Delivery.ScanKind

        /// When it was scanned; 0: now.
        public var atMs: Int64

        /// The carrier's own number, and for people.
        public var reference: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
            self.kind = Delivery.ScanKind(rawValue: 0)
            self.atMs = 0
            self.reference = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0,
            kind: Delivery.ScanKind = Delivery.ScanKind(rawValue: 0),
            atMs: Int64 = 0,
            reference: String = "",
            note: String = ""
        ) {
            self.parcelId = parcelId
            self.kind = kind
            self.atMs = atMs
            self.reference = reference
            self.note = note
        }
    }

    /// The message `lectern.delivery.v1.Parcel`.
    public struct Parcel: Message {
        public static let messageName = "lectern.delivery.v1.Parcel"

        public var parcelId: Int64

        public var carrier: String

        public var partner: String

        public var form: Delivery.Form

        public var point: String

        /// "林*", and where it goes; empty once it is long over.
        public var recipient: String

        public var address: Delivery.Address?

        public var volumes: UInt32

        public var branchCode: String

        public var branchName: String

        /// "offered", "accepted", "handed_over", "in_transit", "attempted", "delivered", "returning", "untraced"; "withdrawn": it is not sent.
        public var state: String

        public var promisedAtMs: Int64

        public var offeredAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
            self.carrier = ""
            self.partner = ""
            self.form = Delivery.Form(rawValue: 0)
            self.point = ""
            self.recipient = ""
            self.address = nil
            self.volumes = 0
            self.branchCode = ""
            self.branchName = ""
            self.state = ""
            self.promisedAtMs = 0
            self.offeredAtMs = 0
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0,
            carrier: String = "",
            partner: String = "",
            form: Delivery.Form = Delivery.Form(rawValue: 0),
            point: String = "",
            recipient: String = "",
            address: Delivery.Address? = nil,
            volumes: UInt32 = 0,
            branchCode: String = "",
            branchName: String = "",
            state: String = "",
            promisedAtMs: Int64 = 0,
            offeredAtMs: Int64 = 0
        ) {
            self.parcelId = parcelId
            self.carrier = carrier
            self.partner = partner
            self.form = form
            self.point = point
            self.recipient = recipient
            self.address = address
            self.volumes = volumes
            self.branchCode = branchCode
            self.branchName = branchName
            self.state = state
            self.promisedAtMs = promisedAtMs
            self.offeredAtMs = offeredAtMs
        }

        /// Where `address` stands in an `Encoded` one.
        public static var addressField: MessageField<Self, Delivery.Address> { MessageField(7) }
    }

    /// The message `lectern.delivery.v1.OfferRequest`.
    public struct OfferRequest: Message {
        public static let messageName = "lectern.delivery.v1.OfferRequest"

        /// At most 50.
        public var recordIds: [Int64]

        /// Unspecified: all forms, those to a point where one is named.
        public var form: Delivery.Form

        public var point: String

        public var carrier: String

        /// Staff: the reader's card.
        public var card: String

        /// Empty: the first that holds today.
        public var ruleSet: String

        /// The message with nothing set.
        public init() {
            self.recordIds = []
            self.form = Delivery.Form(rawValue: 0)
            self.point = ""
            self.carrier = ""
            self.card = ""
            self.ruleSet = ""
        }

        /// The message with these fields set.
        public init(
            recordIds: [Int64] = [],
            form: Delivery.Form = Delivery.Form(rawValue: 0),
            point: String = "",
            carrier: String = "",
            card: String = "",
            ruleSet: String = ""
        ) {
            self.recordIds = recordIds
            self.form = form
            self.point = point
            self.carrier = carrier
            self.card = card
            self.ruleSet = ruleSet
        }
    }

    /// The message `lectern.delivery.v1.OfferResponse`.
    public struct OfferResponse: Message {
        public static let messageName = "lectern.delivery.v1.OfferResponse"

        public var ruleSet: String

        public var ways: [Delivery.Way]

        /// Records of which no copy is free.
        public var notFree: [Int64]

        /// The message with nothing set.
        public init() {
            self.ruleSet = ""
            self.ways = []
            self.notFree = []
        }

        /// The message with these fields set.
        public init(
            ruleSet: String = "",
            ways: [Delivery.Way] = [],
            notFree: [Int64] = []
        ) {
            self.ruleSet = ruleSet
            self.ways = ways
            self.notFree = notFree
        }

        /// Where `ways` stands in an `Encoded` one.
        public static var waysField: MessageField<Self, Delivery.Way> { MessageField(2) }
    }

    /// The message `lectern.delivery.v1.PlaceOrderRequest`.
    public struct PlaceOrderRequest: Message {
        public static let messageName = "lectern.delivery.v1.PlaceOrderRequest"

        public var recordIds: [Int64]

        public var carrier: String

        public var point: String

        public var address: Delivery.Address?

        /// Instead: one of the reader's own addresses, in the reader's session.
        public var addressLabel: String

        public var card: String

        public var ruleSet: String

        /// The fee as it was offered.
        public var fee: Types.Money?

        /// The message with nothing set.
        public init() {
            self.recordIds = []
            self.carrier = ""
            self.point = ""
            self.address = nil
            self.addressLabel = ""
            self.card = ""
            self.ruleSet = ""
            self.fee = nil
        }

        /// The message with these fields set.
        public init(
            recordIds: [Int64] = [],
            carrier: String = "",
            point: String = "",
            address: Delivery.Address? = nil,
            addressLabel: String = "",
            card: String = "",
            ruleSet: String = "",
            fee: Types.Money? = nil
        ) {
            self.recordIds = recordIds
            self.carrier = carrier
            self.point = point
            self.address = address
            self.addressLabel = addressLabel
            self.card = card
            self.ruleSet = ruleSet
            self.fee = fee
        }

        /// Where `address` stands in an `Encoded` one.
        public static var addressField: MessageField<Self, Delivery.Address> { MessageField(4) }

        /// Where `fee` stands in an `Encoded` one.
        public static var feeField: MessageField<Self, Types.Money> { MessageField(8) }
    }

    /// The message `lectern.delivery.v1.CancelRequest`.
    public struct CancelRequest: Message {
        public static let messageName = "lectern.delivery.v1.CancelRequest"

        public var requestId: Int64

        public var reason: String

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            reason: String = ""
        ) {
            self.requestId = requestId
            self.reason = reason
        }
    }

    /// The message `lectern.delivery.v1.GetRequestRequest`.
    public struct GetRequestRequest: Message {
        public static let messageName = "lectern.delivery.v1.GetRequestRequest"

        public var requestId: Int64

        /// The message with nothing set.
        public init() {
            self.requestId = 0
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0
        ) {
            self.requestId = requestId
        }
    }

    /// The message `lectern.delivery.v1.RequestDetails`.
    public struct RequestDetails: Message {
        public static let messageName = "lectern.delivery.v1.RequestDetails"

        public var request: Delivery.Request?

        public var history: [Delivery.RequestEntry]

        public var scans: [Delivery.Scan]

        public var fee: Delivery.Fee?

        /// The message with nothing set.
        public init() {
            self.request = nil
            self.history = []
            self.scans = []
            self.fee = nil
        }

        /// The message with these fields set.
        public init(
            request: Delivery.Request? = nil,
            history: [Delivery.RequestEntry] = [],
            scans: [Delivery.Scan] = [],
            fee: Delivery.Fee? = nil
        ) {
            self.request = request
            self.history = history
            self.scans = scans
            self.fee = fee
        }

        /// Where `request` stands in an `Encoded` one.
        public static var requestField: MessageField<Self, Delivery.Request> { MessageField(1) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Delivery.RequestEntry> { MessageField(2) }

        /// Where `scans` stands in an `Encoded` one.
        public static var scansField: MessageField<Self, Delivery.Scan> { MessageField(3) }

        /// Where `fee` stands in an `Encoded` one.
        public static var feeField: MessageField<Self, Delivery.Fee> { MessageField(4) }
    }

    /// The message `lectern.delivery.v1.RequestsRequest`.
    public struct RequestsRequest: Message {
        public static let messageName = "lectern.delivery.v1.RequestsRequest"

        public var state: Delivery.RequestState

        public var card: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.state = Delivery.RequestState(rawValue: 0)
            self.card = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            state: Delivery.RequestState = Delivery.RequestState(rawValue: 0),
            card: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.state = state
            self.card = card
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.delivery.v1.RequestsResponse`.
    public struct RequestsResponse: Message {
        public static let messageName = "lectern.delivery.v1.RequestsResponse"

        public var requests: [Delivery.Request]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.requests = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            requests: [Delivery.Request] = [],
            cursor: String = ""
        ) {
            self.requests = requests
            self.cursor = cursor
        }

        /// Where `requests` stands in an `Encoded` one.
        public static var requestsField: MessageField<Self, Delivery.Request> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.PickListRequest`.
    public struct PickListRequest: Message {
        public static let messageName = "lectern.delivery.v1.PickListRequest"

        public var branchCode: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.delivery.v1.PickListResponse`.
    public struct PickListResponse: Message {
        public static let messageName = "lectern.delivery.v1.PickListResponse"

        public var picks: [Delivery.Pick]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.picks = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            picks: [Delivery.Pick] = [],
            cursor: String = ""
        ) {
            self.picks = picks
            self.cursor = cursor
        }

        /// Where `picks` stands in an `Encoded` one.
        public static var picksField: MessageField<Self, Delivery.Pick> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.Pick`.
    public struct Pick: Message {
        public static let messageName = "lectern.delivery.v1.Pick"

        public var requestId: Int64

        public var parcelId: Int64

        public var callNumber: String

        public var title: String

        public var barcode: String

        public var promisedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.parcelId = 0
            self.callNumber = ""
            self.title = ""
            self.barcode = ""
            self.promisedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            parcelId: Int64 = 0,
            callNumber: String = "",
            title: String = "",
            barcode: String = "",
            promisedAtMs: Int64 = 0
        ) {
            self.requestId = requestId
            self.parcelId = parcelId
            self.callNumber = callNumber
            self.title = title
            self.barcode = barcode
            self.promisedAtMs = promisedAtMs
        }
    }

    /// The message `lectern.delivery.v1.OverviewRequest`.
    public struct OverviewRequest: Message {
        public static let messageName = "lectern.delivery.v1.OverviewRequest"

        /// Empty: the whole city.
        public var branchCode: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = ""
        ) {
            self.branchCode = branchCode
        }
    }

    /// The message `lectern.delivery.v1.StateCount`.
    public struct StateCount: Message {
        public static let messageName = "lectern.delivery.v1.StateCount"

        public var state: Delivery.RequestState

        public var requests: UInt32

        public var late: UInt32

        public var oldestRequestedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.state = Delivery.RequestState(rawValue: 0)
            self.requests = 0
            self.late = 0
            self.oldestRequestedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            state: Delivery.RequestState = Delivery.RequestState(rawValue: 0),
            requests: UInt32 = 0,
            late: UInt32 = 0,
            oldestRequestedAtMs: Int64 = 0
        ) {
            self.state = state
            self.requests = requests
            self.late = late
            self.oldestRequestedAtMs = oldestRequestedAtMs
        }
    }

    /// The message `lectern.delivery.v1.OverviewResponse`.
    public struct OverviewResponse: Message {
        public static let messageName = "lectern.delivery.v1.OverviewResponse"

        /// States without any are left out.
        public var states: [Delivery.StateCount]

        /// Of the last thirty days: promises that were kept, and that were not.
        public var kept: UInt32

        public var broken: UInt32

        /// The message with nothing set.
        public init() {
            self.states = []
            self.kept = 0
            self.broken = 0
        }

        /// The message with these fields set.
        public init(
            states: [Delivery.StateCount] = [],
            kept: UInt32 = 0,
            broken: UInt32 = 0
        ) {
            self.states = states
            self.kept = kept
            self.broken = broken
        }

        /// Where `states` stands in an `Encoded` one.
        public static var statesField: MessageField<Self, Delivery.StateCount> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.ParcelsRequest`.
    public struct ParcelsRequest: Message {
        public static let messageName = "lectern.delivery.v1.ParcelsRequest"

        /// Staff: of this carrier.
        public var carrier: String

        /// Only those that are neither delivered, nor back, nor lost, nor withdrawn.
        public var onlyOpen: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.carrier = ""
            self.onlyOpen = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            carrier: String = "",
            onlyOpen: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.carrier = carrier
            self.onlyOpen = onlyOpen
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.delivery.v1.ParcelsResponse`.
    public struct ParcelsResponse: Message {
        public static let messageName = "lectern.delivery.v1.ParcelsResponse"

        public var parcels: [Delivery.Parcel]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.parcels = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            parcels: [Delivery.Parcel] = [],
            cursor: String = ""
        ) {
            self.parcels = parcels
            self.cursor = cursor
        }

        /// Where `parcels` stands in an `Encoded` one.
        public static var parcelsField: MessageField<Self, Delivery.Parcel> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.AcceptRequest`.
    public struct AcceptRequest: Message {
        public static let messageName = "lectern.delivery.v1.AcceptRequest"

        public var parcelId: Int64

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0
        ) {
            self.parcelId = parcelId
        }
    }

    /// The message `lectern.delivery.v1.DeclineRequest`.
    public struct DeclineRequest: Message {
        public static let messageName = "lectern.delivery.v1.DeclineRequest"

        public var parcelId: Int64

        public var reason: String

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0,
            reason: String = ""
        ) {
            self.parcelId = parcelId
            self.reason = reason
        }
    }

    /// The message `lectern.delivery.v1.DeclineResponse`.
    public struct DeclineResponse: Message {
        public static let messageName = "lectern.delivery.v1.DeclineResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.delivery.v1.TrackRequest`.
    public struct TrackRequest: Message {
        public static let messageName = "lectern.delivery.v1.TrackRequest"

        /// At most 200.
        public var scans: [Delivery.Scan]

        /// The message with nothing set.
        public init() {
            self.scans = []
        }

        /// The message with these fields set.
        public init(
            scans: [Delivery.Scan] = []
        ) {
            self.scans = scans
        }

        /// Where `scans` stands in an `Encoded` one.
        public static var scansField: MessageField<Self, Delivery.Scan> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.TrackResponse`.
    public struct TrackResponse: Message {
        public static let messageName = "lectern.delivery.v1.TrackResponse"

        public var tracked: [Delivery.Tracked]

        /// The message with nothing set.
        public init() {
            self.tracked = []
        }

        /// The message with these fields set.
        public init(
            tracked: [Delivery.Tracked] = []
        ) {
            self.tracked = tracked
        }

        /// Where `tracked` stands in an `Encoded` one.
        public static var trackedField: MessageField<Self, Delivery.Tracked> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.Tracked`.
    public struct Tracked: Message {
        public static let messageName = "lectern.delivery.v1.Tracked"

        public var parcelId: Int64

        /// The parcel's state afterwards; empty: the carrier has no such parcel, or the scan is wrong.
        public var state: String

        /// Why a scan was not taken, by a reason's name; FIELD_INVALID: `why` tells which field.
        public var reason: String

        /// It was told before.
        public var known: Bool

        public var why: String

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
            self.state = ""
            self.reason = ""
            self.known = false
            self.why = ""
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0,
            state: String = "",
            reason: String = "",
            known: Bool = false,
            why: String = ""
        ) {
            self.parcelId = parcelId
            self.state = state
            self.reason = reason
            self.known = known
            self.why = why
        }
    }

    /// The message `lectern.delivery.v1.PutRuleSetRequest`.
    public struct PutRuleSetRequest: Message {
        public static let messageName = "lectern.delivery.v1.PutRuleSetRequest"

        public var ruleSet: Delivery.RuleSet?

        /// 0: whatever it is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.ruleSet = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            ruleSet: Delivery.RuleSet? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.ruleSet = ruleSet
            self.expectedVersion = expectedVersion
        }

        /// Where `rule_set` stands in an `Encoded` one.
        public static var ruleSetField: MessageField<Self, Delivery.RuleSet> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.RuleSetsRequest`.
    public struct RuleSetsRequest: Message {
        public static let messageName = "lectern.delivery.v1.RuleSetsRequest"

        public var onlyOpen: Bool

        /// 0 is 50, the most is 100.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.onlyOpen = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            onlyOpen: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.onlyOpen = onlyOpen
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.delivery.v1.RuleSetsResponse`.
    public struct RuleSetsResponse: Message {
        public static let messageName = "lectern.delivery.v1.RuleSetsResponse"

        public var ruleSets: [Delivery.RuleSet]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.ruleSets = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            ruleSets: [Delivery.RuleSet] = [],
            cursor: String = ""
        ) {
            self.ruleSets = ruleSets
            self.cursor = cursor
        }

        /// Where `rule_sets` stands in an `Encoded` one.
        public static var ruleSetsField: MessageField<Self, Delivery.RuleSet> { MessageField(1) }
    }

    /// The message `lectern.delivery.v1.AdvanceRequestRequest`.
    public struct AdvanceRequestRequest: Message {
        public static let messageName = "lectern.delivery.v1.AdvanceRequestRequest"

        public var requestId: Int64

        /// The message with nothing set.
        public init() {
            self.requestId = 0
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0
        ) {
            self.requestId = requestId
        }
    }

    /// The message `lectern.delivery.v1.AdvanceRequestResponse`.
    public struct AdvanceRequestResponse: Message {
        public static let messageName = "lectern.delivery.v1.AdvanceRequestResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.delivery.v1.AdvanceParcelRequest`.
    public struct AdvanceParcelRequest: Message {
        public static let messageName = "lectern.delivery.v1.AdvanceParcelRequest"

        public var parcelId: Int64

        public var carrier: String

        /// The message with nothing set.
        public init() {
            self.parcelId = 0
            self.carrier = ""
        }

        /// The message with these fields set.
        public init(
            parcelId: Int64 = 0,
            carrier: String = ""
        ) {
            self.parcelId = parcelId
            self.carrier = carrier
        }
    }

    /// The message `lectern.delivery.v1.AdvanceParcelResponse`.
    public struct AdvanceParcelResponse: Message {
        public static let messageName = "lectern.delivery.v1.AdvanceParcelResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change on topic "delivery.request": the kinds are the events of the request.
    public struct RequestChanged: Message {
        public static let messageName = "lectern.delivery.v1.RequestChanged"

        public var request: Delivery.Request?

        /// The message with nothing set.
        public init() {
            self.request = nil
        }

        /// The message with these fields set.
        public init(
            request: Delivery.Request? = nil
        ) {
            self.request = request
        }

        /// Where `request` stands in an `Encoded` one.
        public static var requestField: MessageField<Self, Delivery.Request> { MessageField(1) }
    }

    /// The body of a change on a carrier's own topic "delivery.parcel": kinds "offered", "withdrawn", and the parcel's states.
    public struct ParcelChanged: Message {
        public static let messageName = "lectern.delivery.v1.ParcelChanged"

        public var parcel: Delivery.Parcel?

        /// The message with nothing set.
        public init() {
            self.parcel = nil
        }

        /// The message with these fields set.
        public init(
            parcel: Delivery.Parcel? = nil
        ) {
            self.parcel = parcel
        }

        /// Where `parcel` stands in an `Encoded` one.
        public static var parcelField: MessageField<Self, Delivery.Parcel> { MessageField(1) }
    }
}
