// The messages and enums of lectern.acquisition.v1. Generated from lectern/acquisition/v1/acquisition.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// Books that readers choose and the library buys: campaigns with their rules, and each purchase from the choice in a shop until the book is
/// an ordinary item, or something else has come of it.
public enum Acquisition {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Acquisition.BuyRule.self,
        Acquisition.Campaign.self,
        Acquisition.BuyExample.self,
        Acquisition.BuyExampleCase.self,
        Acquisition.BuyExampleCount.self,
        Acquisition.Book.self,
        Acquisition.Holdings.self,
        Acquisition.BuyRefusal.self,
        Acquisition.Quota.self,
        Acquisition.QuoteRequest.self,
        Acquisition.QuoteResponse.self,
        Acquisition.Purchase.self,
        Acquisition.ChooseRequest.self,
        Acquisition.IssueRequest.self,
        Acquisition.CancelRequest.self,
        Acquisition.TakeBackRequest.self,
        Acquisition.ReverseRequest.self,
        Acquisition.KeepRequest.self,
        Acquisition.GetPurchaseRequest.self,
        Acquisition.PurchaseDetails.self,
        Acquisition.PurchaseEntry.self,
        Acquisition.PurchasesRequest.self,
        Acquisition.PurchasesResponse.self,
        Acquisition.PutCampaignRequest.self,
        Acquisition.CampaignsRequest.self,
        Acquisition.CampaignsResponse.self,
        Acquisition.TryCampaignRequest.self,
        Acquisition.TryCampaignResponse.self,
        Acquisition.TriedRequest.self,
        Acquisition.ExpireChoiceRequest.self,
        Acquisition.ExpireChoiceResponse.self,
        Acquisition.PurchaseRequest.self,
        Acquisition.AskRequest.self,
        Acquisition.RequestsRequest.self,
        Acquisition.RequestsResponse.self,
        Acquisition.GetRequestRequest.self,
        Acquisition.RequestDetails.self,
        Acquisition.GiveUpRequest.self,
        Acquisition.AcceptRequest.self,
        Acquisition.RejectRequest.self,
        Acquisition.PlaceOrderRequest.self,
        Acquisition.ReceiveRequest.self,
        Acquisition.HistoryRequest.self,
        Acquisition.HistoryResponse.self,
        Acquisition.HistoryLine.self,
        Acquisition.RequestChanged.self,
        Acquisition.PurchaseChanged.self,
    ]

    /// Why Acquisition refuses.
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

        /// That is not a valid ISBN.
        public static let isbnInvalid = Reason(rawValue: 4)

        /// There is no such campaign.
        public static let campaignUnknown = Reason(rawValue: 5)

        /// No campaign is open here now.
        public static let noCampaign = Reason(rawValue: 6)

        /// By its rules the library does not buy this book.
        public static let notBought = Reason(rawValue: 7)

        /// There is no such purchase.
        public static let purchaseUnknown = Reason(rawValue: 8)

        /// That can't be done in the present state.
        public static let stateForbids = Reason(rawValue: 9)

        /// The book at the till is not the one that was chosen.
        public static let isbnDiffers = Reason(rawValue: 10)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 11)

        /// The card is not in use any more.
        public static let cardRetired = Reason(rawValue: 12)

        /// There is no such partner.
        public static let partnerUnknown = Reason(rawValue: 13)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 14)

        /// The reader has no such order in this campaign.
        public static let orderUnknown = Reason(rawValue: 15)

        /// The partner has a sale with this reference.
        public static let saleKnown = Reason(rawValue: 16)

        /// An example has another answer than the one written down.
        public static let exampleFails = Reason(rawValue: 18)

        /// By the rules of lending it can't be lent to the reader.
        public static let loanRefused = Reason(rawValue: 17)

        /// There is no such budget.
        public static let budgetUnknown = Reason(rawValue: 19)

        /// There is no such purchase request.
        public static let requestUnknown = Reason(rawValue: 20)

        /// The reader has asked for this book already.
        public static let requestExists = Reason(rawValue: 21)

        /// The reader has too many purchase requests that are open.
        public static let requestsTooMany = Reason(rawValue: 22)

        /// There is no such service point to pick a book up.
        public static let pickupPointUnknown = Reason(rawValue: 23)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CURSOR_INVALID"
            case 3: "VERSION_CONFLICT"
            case 4: "ISBN_INVALID"
            case 5: "CAMPAIGN_UNKNOWN"
            case 6: "NO_CAMPAIGN"
            case 7: "NOT_BOUGHT"
            case 8: "PURCHASE_UNKNOWN"
            case 9: "STATE_FORBIDS"
            case 10: "ISBN_DIFFERS"
            case 11: "READER_UNKNOWN"
            case 12: "CARD_RETIRED"
            case 13: "PARTNER_UNKNOWN"
            case 14: "BRANCH_UNKNOWN"
            case 15: "ORDER_UNKNOWN"
            case 16: "SALE_KNOWN"
            case 18: "EXAMPLE_FAILS"
            case 17: "LOAN_REFUSED"
            case 19: "BUDGET_UNKNOWN"
            case 20: "REQUEST_UNKNOWN"
            case 21: "REQUEST_EXISTS"
            case 22: "REQUESTS_TOO_MANY"
            case 23: "PICKUP_POINT_UNKNOWN"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 10
            case 4: 3
            case 5: 5
            case 6: 9
            case 7: 9
            case 8: 5
            case 9: 9
            case 10: 9
            case 11: 5
            case 12: 9
            case 13: 5
            case 14: 5
            case 15: 5
            case 16: 6
            case 18: 9
            case 17: 9
            case 19: 5
            case 20: 5
            case 21: 6
            case 22: 8
            case 23: 5
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "游标无效。"
            case 3: "已被他人修改。"
            case 4: "ISBN 无效。"
            case 5: "没有这个荐购活动。"
            case 6: "目前没有可用的荐购活动。"
            case 7: "按规则，图书馆不购买此书。"
            case 8: "没有这笔荐购。"
            case 9: "当前状态下不能这样做。"
            case 10: "扫描的书不是所选的书。"
            case 11: "没有这位读者。"
            case 12: "该证已停用。"
            case 13: "没有这个合作方。"
            case 14: "没有这个分馆。"
            case 15: "没有这个订单。"
            case 16: "该合作方已有此单号。"
            case 18: "示例的结果与预期不符。"
            case 17: "按借阅规则，不能借给该读者。"
            case 19: "没有这个经费。"
            case 20: "没有这条荐购申请。"
            case 21: "该读者已荐购此书。"
            case 22: "未办结的荐购申请过多。"
            case 23: "没有这个取书点。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The cursor does not belong to this list."
            case 3: "It was changed by somebody else."
            case 4: "That is not a valid ISBN."
            case 5: "There is no such campaign."
            case 6: "No campaign is open here now."
            case 7: "By its rules the library does not buy this book."
            case 8: "There is no such purchase."
            case 9: "That can't be done in the present state."
            case 10: "The book at the till is not the one that was chosen."
            case 11: "There is no such reader."
            case 12: "The card is not in use any more."
            case 13: "There is no such partner."
            case 14: "There is no such branch."
            case 15: "The reader has no such order in this campaign."
            case 16: "The partner has a sale with this reference."
            case 18: "An example has another answer than the one written down."
            case 17: "By the rules of lending it can't be lent to the reader."
            case 19: "There is no such budget."
            case 20: "There is no such purchase request."
            case 21: "The reader has asked for this book already."
            case 22: "The reader has too many purchase requests that are open."
            case 23: "There is no such service point to pick a book up."
            default: name
            }
        }
    }

    /// Who pays the shop.
    public struct Payer: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PAYER_UNSPECIFIED`
        public static let unspecified = Payer(rawValue: 0)

        /// The library, with the shop's statement.
        public static let library = Payer(rawValue: 1)

        /// The reader, who is paid back when the book comes back in good condition.
        public static let readerFirst = Payer(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PAYER_UNSPECIFIED"
            case 1: "LIBRARY"
            case 2: "READER_FIRST"
            default: "\(rawValue)"
            }
        }
    }

    /// What a rule looks at.
    public struct BuyRuleKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `BUY_RULE_KIND_UNSPECIFIED`
        public static let unspecified = BuyRuleKind(rawValue: 0)

        /// `max` is the price that a book may have at most, in minor units.
        public static let priceMax = BuyRuleKind(rawValue: 1)

        /// The city has or expects fewer copies than `max`.
        public static let copiesBelow = BuyRuleKind(rawValue: 2)

        /// So many books at most, with this one.
        public static let booksMax = BuyRuleKind(rawValue: 3)

        /// Books for so much at most, with this one, in minor units of list prices.
        public static let amountMax = BuyRuleKind(rawValue: 4)

        /// Books with classes that begin with one of `values` are at most `max` percent of all, with this one, once there are `min`.
        public static let shareMax = BuyRuleKind(rawValue: 5)

        /// Printed from `min` to `max`; 0: without that bound. A year that is not known is refused.
        public static let years = BuyRuleKind(rawValue: 6)

        /// The class begins with one of `values`, the publisher or the language is one of them; what is not known is refused.
        public static let classesOnly = BuyRuleKind(rawValue: 7)

        /// `PUBLISHERS_ONLY`
        public static let publishersOnly = BuyRuleKind(rawValue: 8)

        /// `LANGUAGES_ONLY`
        public static let languagesOnly = BuyRuleKind(rawValue: 9)

        /// None of these; what is not known is bought.
        public static let classesExcluded = BuyRuleKind(rawValue: 10)

        /// `PUBLISHERS_EXCLUDED`
        public static let publishersExcluded = BuyRuleKind(rawValue: 11)

        /// `LANGUAGES_EXCLUDED`
        public static let languagesExcluded = BuyRuleKind(rawValue: 12)

        /// What the shop says that it is: "textbook", "exam", "atlas", "magazine", "gift".
        public static let materialsExcluded = BuyRuleKind(rawValue: 13)

        /// The title has one of these words.
        public static let wordsExcluded = BuyRuleKind(rawValue: 14)

        /// The reader's category is one of these.
        public static let categoriesOnly = BuyRuleKind(rawValue: 15)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "BUY_RULE_KIND_UNSPECIFIED"
            case 1: "PRICE_MAX"
            case 2: "COPIES_BELOW"
            case 3: "BOOKS_MAX"
            case 4: "AMOUNT_MAX"
            case 5: "SHARE_MAX"
            case 6: "YEARS"
            case 7: "CLASSES_ONLY"
            case 8: "PUBLISHERS_ONLY"
            case 9: "LANGUAGES_ONLY"
            case 10: "CLASSES_EXCLUDED"
            case 11: "PUBLISHERS_EXCLUDED"
            case 12: "LANGUAGES_EXCLUDED"
            case 13: "MATERIALS_EXCLUDED"
            case 14: "WORDS_EXCLUDED"
            case 15: "CATEGORIES_ONLY"
            default: "\(rawValue)"
            }
        }
    }

    /// Over what BOOKS_MAX and AMOUNT_MAX count.
    public struct CountScope: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `COUNT_SCOPE_UNSPECIFIED`
        public static let unspecified = CountScope(rawValue: 0)

        /// `OF_READER`
        public static let ofReader = CountScope(rawValue: 1)

        /// The same ISBN.
        public static let ofTitle = CountScope(rawValue: 2)

        /// The same ISBN and reader.
        public static let ofReaderTitle = CountScope(rawValue: 3)

        /// `OF_PARTNER`
        public static let ofPartner = CountScope(rawValue: 4)

        /// All of the campaign.
        public static let ofCampaign = CountScope(rawValue: 5)

        /// One order of the reader.
        public static let ofOrder = CountScope(rawValue: 6)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "COUNT_SCOPE_UNSPECIFIED"
            case 1: "OF_READER"
            case 2: "OF_TITLE"
            case 3: "OF_READER_TITLE"
            case 4: "OF_PARTNER"
            case 5: "OF_CAMPAIGN"
            case 6: "OF_ORDER"
            default: "\(rawValue)"
            }
        }
    }

    /// The time over which they count.
    public struct CountSpan: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The whole campaign.
        public static let unspecified = CountSpan(rawValue: 0)

        /// The month, or the year, of the campaign's zone.
        public static let month = CountSpan(rawValue: 1)

        /// `YEAR`
        public static let year = CountSpan(rawValue: 2)

        /// The last `days` days.
        public static let lastDays = CountSpan(rawValue: 3)

        /// Books that the reader has not given back.
        public static let stillOut = CountSpan(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "COUNT_SPAN_UNSPECIFIED"
            case 1: "MONTH"
            case 2: "YEAR"
            case 3: "LAST_DAYS"
            case 4: "STILL_OUT"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a purchase is in its life.
    public struct PurchaseState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PURCHASE_STATE_UNSPECIFIED`
        public static let unspecified = PurchaseState(rawValue: 0)

        /// `CHOSEN`
        public static let chosen = PurchaseState(rawValue: 1)

        /// `ISSUED`
        public static let issued = PurchaseState(rawValue: 2)

        /// `RETURNED`
        public static let returned = PurchaseState(rawValue: 3)

        /// `ACCESSIONED`
        public static let accessioned = PurchaseState(rawValue: 4)

        /// `KEPT`
        public static let kept = PurchaseState(rawValue: 5)

        /// `LOST`
        public static let lost = PurchaseState(rawValue: 6)

        /// `REVERSED`
        public static let reversed = PurchaseState(rawValue: 7)

        /// `CANCELLED`
        public static let cancelled = PurchaseState(rawValue: 8)

        /// `EXPIRED`
        public static let expired = PurchaseState(rawValue: 9)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PURCHASE_STATE_UNSPECIFIED"
            case 1: "CHOSEN"
            case 2: "ISSUED"
            case 3: "RETURNED"
            case 4: "ACCESSIONED"
            case 5: "KEPT"
            case 6: "LOST"
            case 7: "REVERSED"
            case 8: "CANCELLED"
            case 9: "EXPIRED"
            default: "\(rawValue)"
            }
        }
    }

    /// Where a purchase request is in its life.
    public struct RequestState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REQUEST_STATE_UNSPECIFIED`
        public static let unspecified = RequestState(rawValue: 0)

        /// `ASKED`
        public static let asked = RequestState(rawValue: 1)

        /// `ACCEPTED`
        public static let accepted = RequestState(rawValue: 2)

        /// `REJECTED`
        public static let rejected = RequestState(rawValue: 3)

        /// `ORDERED`
        public static let ordered = RequestState(rawValue: 4)

        /// `RECEIVED`
        public static let received = RequestState(rawValue: 5)

        /// `FULFILLED`
        public static let fulfilled = RequestState(rawValue: 6)

        /// `REQUEST_CANCELLED`
        public static let requestCancelled = RequestState(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REQUEST_STATE_UNSPECIFIED"
            case 1: "ASKED"
            case 2: "ACCEPTED"
            case 3: "REJECTED"
            case 4: "ORDERED"
            case 5: "RECEIVED"
            case 6: "FULFILLED"
            case 7: "REQUEST_CANCELLED"
            default: "\(rawValue)"
            }
        }
    }

    /// A row of a campaign's rules: all that apply must hold.
    public struct BuyRule: Message {
        public static let messageName = "lectern.acquisition.v1.BuyRule"

        /// Short and stable: "price".
        public var code: String

        /// For staff.
        public var note: String

        /// Local days of the campaign's zone, both counted; empty: without that bound.
        public var validFrom: String

        public var validUntil: String

        /// Readers of these categories; none: all.
        public var categories: [String]

        public var kind: Acquisition.BuyRuleKind

        public var max: Int64

        public var min: Int64

        public var values: [String]

        public var scope: Acquisition.CountScope

        public var span: Acquisition.CountSpan

        public var days: UInt32

        /// Counted over all campaigns, not this one alone.
        public var allCampaigns: Bool

        /// Of span MONTH: nothing is bought in a month before this day (from 1) and minute; 0, both: from its beginning.
        public var opensDay: UInt32

        public var opensMinute: UInt32

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.note = ""
            self.validFrom = ""
            self.validUntil = ""
            self.categories = []
            self.kind = Acquisition.BuyRuleKind(rawValue: 0)
            self.max = 0
            self.min = 0
            self.values = []
            self.scope = Acquisition.CountScope(rawValue: 0)
            self.span = Acquisition.CountSpan(rawValue: 0)
            self.days = 0
            self.allCampaigns = false
            self.opensDay = 0
            self.opensMinute = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            note: String = "",
            validFrom: String = "",
            validUntil: String = "",
            categories: [String] = [],
            kind: Acquisition.BuyRuleKind = Acquisition.BuyRuleKind(rawValue: 0),
            max: Int64 = 0,
            min: Int64 = 0,
            values: [String] = [],
            scope: Acquisition.CountScope = Acquisition.CountScope(rawValue: 0),
            span: Acquisition.CountSpan = Acquisition.CountSpan(rawValue: 0),
            days: UInt32 = 0,
            allCampaigns: Bool = false,
            opensDay: UInt32 = 0,
            opensMinute: UInt32 = 0
        ) {
            self.code = code
            self.note = note
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.categories = categories
            self.kind = kind
            self.max = max
            self.min = min
            self.values = values
            self.scope = scope
            self.span = span
            self.days = days
            self.allCampaigns = allCampaigns
            self.opensDay = opensDay
            self.opensMinute = opensMinute
        }
    }

    /// The message `lectern.acquisition.v1.Campaign`.
    public struct Campaign: Message {
        public static let messageName = "lectern.acquisition.v1.Campaign"

        /// Short and stable: "pudong-2023".
        public var code: String

        public var titles: [Types.Text]

        /// Local days in its zone, both counted; empty: without that bound.
        public var validFrom: String

        public var validUntil: String

        /// IANA; empty: Asia/Shanghai.
        public var zone: String

        /// The budget in Ledger, and its currency.
        public var budget: String

        public var currency: String

        public var payer: Acquisition.Payer

        /// How long a choice reserves the money: 0 is 72 hours.
        public var choiceHours: UInt32

        /// READER_FIRST: within so many days of the issue the reader is paid back; 0: until the book is due.
        public var paybackDays: UInt32

        /// The branch to which the books belong.
        public var branchCode: String

        /// What rules of lending know the books by; empty: "chosen".
        public var itemType: String

        public var collection: String

        /// The shops that take part; none: all partners.
        public var partners: [String]

        public var rules: [Acquisition.BuyRule]

        public var version: Int64

        /// Whether it is open today.
        public var open: Bool

        /// Cases with their answers: each must hold when the campaign is put.
        public var examples: [Acquisition.BuyExample]

        /// Readers may ask for what no shop has; the library pays. Its shops are not asked about those.
        public var requests: Bool

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.titles = []
            self.validFrom = ""
            self.validUntil = ""
            self.zone = ""
            self.budget = ""
            self.currency = ""
            self.payer = Acquisition.Payer(rawValue: 0)
            self.choiceHours = 0
            self.paybackDays = 0
            self.branchCode = ""
            self.itemType = ""
            self.collection = ""
            self.partners = []
            self.rules = []
            self.version = 0
            self.open = false
            self.examples = []
            self.requests = false
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            titles: [Types.Text] = [],
            validFrom: String = "",
            validUntil: String = "",
            zone: String = "",
            budget: String = "",
            currency: String = "",
            payer: Acquisition.Payer = Acquisition.Payer(rawValue: 0),
            choiceHours: UInt32 = 0,
            paybackDays: UInt32 = 0,
            branchCode: String = "",
            itemType: String = "",
            collection: String = "",
            partners: [String] = [],
            rules: [Acquisition.BuyRule] = [],
            version: Int64 = 0,
            open: Bool = false,
            examples: [Acquisition.BuyExample] = [],
            requests: Bool = false
        ) {
            self.code = code
            self.titles = titles
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.zone = zone
            self.budget = budget
            self.currency = currency
            self.payer = payer
            self.choiceHours = choiceHours
            self.paybackDays = paybackDays
            self.branchCode = branchCode
            self.itemType = itemType
            self.collection = collection
            self.partners = partners
            self.rules = rules
            self.version = version
            self.open = open
            self.examples = examples
            self.requests = requests
        }

        /// Where `titles` stands in an `Encoded` one.
        public static var titlesField: MessageField<Self, Types.Text> { MessageField(2) }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Acquisition.BuyRule> { MessageField(15) }

        /// Where `examples` stands in an `Encoded` one.
        public static var examplesField: MessageField<Self, Acquisition.BuyExample> { MessageField(18) }
    }

    /// A case with the answer that staff expect.
    public struct BuyExample: Message {
        public static let messageName = "lectern.acquisition.v1.BuyExample"

        /// What it shows, for people.
        public var note: String

        public var `case`: Acquisition.BuyExampleCase?

        /// The codes of all rules that refuse it, in any order; none: it is bought.
        public var refusedBy: [String]

        /// The message with nothing set.
        public init() {
            self.note = ""
            self.`case` = nil
            self.refusedBy = []
        }

        /// The message with these fields set.
        public init(
            note: String = "",
            `case`: Acquisition.BuyExampleCase? = nil,
            refusedBy: [String] = []
        ) {
            self.note = note
            self.`case` = `case`
            self.refusedBy = refusedBy
        }

        /// Where `case` stands in an `Encoded` one.
        public static var caseField: MessageField<Self, Acquisition.BuyExampleCase> { MessageField(2) }
    }

    /// What is asked.
    public struct BuyExampleCase: Message {
        public static let messageName = "lectern.acquisition.v1.BuyExampleCase"

        public var book: Acquisition.Book?

        /// Local: "2026-07-01", which is noon, or "2026-07-01 18:30".
        public var at: String

        public var category: String

        public var partner: String

        public var holdings: Acquisition.Holdings?

        /// What was counted before, for rules that count; what is left out is 0.
        public var counts: [Acquisition.BuyExampleCount]

        public var available: Int64?

        /// Why the reader may choose nothing.
        public var readerObjection: String

        /// The message with nothing set.
        public init() {
            self.book = nil
            self.at = ""
            self.category = ""
            self.partner = ""
            self.holdings = nil
            self.counts = []
            self.available = nil
            self.readerObjection = ""
        }

        /// The message with these fields set.
        public init(
            book: Acquisition.Book? = nil,
            at: String = "",
            category: String = "",
            partner: String = "",
            holdings: Acquisition.Holdings? = nil,
            counts: [Acquisition.BuyExampleCount] = [],
            available: Int64? = nil,
            readerObjection: String = ""
        ) {
            self.book = book
            self.at = at
            self.category = category
            self.partner = partner
            self.holdings = holdings
            self.counts = counts
            self.available = available
            self.readerObjection = readerObjection
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(1) }

        /// Where `holdings` stands in an `Encoded` one.
        public static var holdingsField: MessageField<Self, Acquisition.Holdings> { MessageField(5) }

        /// Where `counts` stands in an `Encoded` one.
        public static var countsField: MessageField<Self, Acquisition.BuyExampleCount> { MessageField(6) }
    }

    /// The message `lectern.acquisition.v1.BuyExampleCount`.
    public struct BuyExampleCount: Message {
        public static let messageName = "lectern.acquisition.v1.BuyExampleCount"

        public var rule: String

        public var books: Int64

        /// In minor units.
        public var amount: Int64

        /// Of a rule of kind SHARE_MAX: the books of all classes.
        public var total: Int64

        /// The message with nothing set.
        public init() {
            self.rule = ""
            self.books = 0
            self.amount = 0
            self.total = 0
        }

        /// The message with these fields set.
        public init(
            rule: String = "",
            books: Int64 = 0,
            amount: Int64 = 0,
            total: Int64 = 0
        ) {
            self.rule = rule
            self.books = books
            self.amount = amount
            self.total = total
        }
    }

    /// A book as a shop describes it. What the catalogue knows of the ISBN goes before it.
    public struct Book: Message {
        public static let messageName = "lectern.acquisition.v1.Book"

        /// ISBN-10 or -13.
        public var isbn: String

        public var title: String

        public var author: String

        public var publisher: String

        /// 0: not known.
        public var year: Int32

        /// ISO 639-2/B, "chi".
        public var language: String

        /// Of the Chinese Library Classification, "I247.5".
        public var classCode: String

        /// What it is if not a book to read: "textbook", "exam", "atlas", "magazine", "gift".
        public var material: String

        /// The list price.
        public var price: Types.Money?

        /// The message with nothing set.
        public init() {
            self.isbn = ""
            self.title = ""
            self.author = ""
            self.publisher = ""
            self.year = 0
            self.language = ""
            self.classCode = ""
            self.material = ""
            self.price = nil
        }

        /// The message with these fields set.
        public init(
            isbn: String = "",
            title: String = "",
            author: String = "",
            publisher: String = "",
            year: Int32 = 0,
            language: String = "",
            classCode: String = "",
            material: String = "",
            price: Types.Money? = nil
        ) {
            self.isbn = isbn
            self.title = title
            self.author = author
            self.publisher = publisher
            self.year = year
            self.language = language
            self.classCode = classCode
            self.material = material
            self.price = price
        }

        /// Where `price` stands in an `Encoded` one.
        public static var priceField: MessageField<Self, Types.Money> { MessageField(9) }
    }

    /// What the city has of an ISBN.
    public struct Holdings: Message {
        public static let messageName = "lectern.acquisition.v1.Holdings"

        public var copies: UInt32

        /// On the shelf, of those.
        public var free: UInt32

        /// Chosen or bought, and not in the catalogue yet.
        public var coming: UInt32

        /// A record of it; 0: none.
        public var recordId: Int64

        /// The branch where the nearest free copy stands, or any where no place is known; empty: none is free.
        public var branchName: String

        public var callNumber: String

        /// The message with nothing set.
        public init() {
            self.copies = 0
            self.free = 0
            self.coming = 0
            self.recordId = 0
            self.branchName = ""
            self.callNumber = ""
        }

        /// The message with these fields set.
        public init(
            copies: UInt32 = 0,
            free: UInt32 = 0,
            coming: UInt32 = 0,
            recordId: Int64 = 0,
            branchName: String = "",
            callNumber: String = ""
        ) {
            self.copies = copies
            self.free = free
            self.coming = coming
            self.recordId = recordId
            self.branchName = branchName
            self.callNumber = callNumber
        }
    }

    /// A rule that refuses a book, or that the campaign or the reader stands in the way.
    public struct BuyRefusal: Message {
        public static let messageName = "lectern.acquisition.v1.BuyRefusal"

        /// Its code; "reader", "budget", "campaign" and "partner" are no rows.
        public var rule: String

        /// Why, in Chinese and English.
        public var texts: [Types.Text]

        /// For programs: the bound, and what there is.
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

    /// What of a rule that counts is left for the reader, this book not counted.
    public struct Quota: Message {
        public static let messageName = "lectern.acquisition.v1.Quota"

        public var rule: String

        public var max: Int64

        public var used: Int64

        public var scope: Acquisition.CountScope

        public var span: Acquisition.CountSpan

        /// In minor units, not in books.
        public var isAmount: Bool

        /// The message with nothing set.
        public init() {
            self.rule = ""
            self.max = 0
            self.used = 0
            self.scope = Acquisition.CountScope(rawValue: 0)
            self.span = Acquisition.CountSpan(rawValue: 0)
            self.isAmount = false
        }

        /// The message with these fields set.
        public init(
            rule: String = "",
            max: Int64 = 0,
            used: Int64 = 0,
            scope: Acquisition.CountScope = Acquisition.CountScope(rawValue: 0),
            span: Acquisition.CountSpan = Acquisition.CountSpan(rawValue: 0),
            isAmount: Bool = false
        ) {
            self.rule = rule
            self.max = max
            self.used = used
            self.scope = scope
            self.span = span
            self.isAmount = isAmount
        }
    }

    /// The message `lectern.acquisition.v1.QuoteRequest`.
    public struct QuoteRequest: Message {
        public static let messageName = "lectern.acquisition.v1.QuoteRequest"

        public var book: Acquisition.Book?

        /// Empty: the first that buys it of those that are open here.
        public var campaign: String

        /// Where no partner calls.
        public var partner: String

        /// Staff: the reader's card.
        public var card: String

        /// Where the reader is, for the nearest free copy.
        public var near: Types.Place?

        /// Another book of an order; 0: of a new one.
        public var orderId: Int64

        /// The message with nothing set.
        public init() {
            self.book = nil
            self.campaign = ""
            self.partner = ""
            self.card = ""
            self.near = nil
            self.orderId = 0
        }

        /// The message with these fields set.
        public init(
            book: Acquisition.Book? = nil,
            campaign: String = "",
            partner: String = "",
            card: String = "",
            near: Types.Place? = nil,
            orderId: Int64 = 0
        ) {
            self.book = book
            self.campaign = campaign
            self.partner = partner
            self.card = card
            self.near = near
            self.orderId = orderId
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(1) }

        /// Where `near` stands in an `Encoded` one.
        public static var nearField: MessageField<Self, Types.Place> { MessageField(5) }
    }

    /// The message `lectern.acquisition.v1.QuoteResponse`.
    public struct QuoteResponse: Message {
        public static let messageName = "lectern.acquisition.v1.QuoteResponse"

        public var buys: Bool

        public var campaign: String

        public var payer: Acquisition.Payer

        /// As the rules saw it.
        public var book: Acquisition.Book?

        public var refusals: [Acquisition.BuyRefusal]

        public var holdings: Acquisition.Holdings?

        public var quotas: [Acquisition.Quota]

        /// The message with nothing set.
        public init() {
            self.buys = false
            self.campaign = ""
            self.payer = Acquisition.Payer(rawValue: 0)
            self.book = nil
            self.refusals = []
            self.holdings = nil
            self.quotas = []
        }

        /// The message with these fields set.
        public init(
            buys: Bool = false,
            campaign: String = "",
            payer: Acquisition.Payer = Acquisition.Payer(rawValue: 0),
            book: Acquisition.Book? = nil,
            refusals: [Acquisition.BuyRefusal] = [],
            holdings: Acquisition.Holdings? = nil,
            quotas: [Acquisition.Quota] = []
        ) {
            self.buys = buys
            self.campaign = campaign
            self.payer = payer
            self.book = book
            self.refusals = refusals
            self.holdings = holdings
            self.quotas = quotas
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(4) }

        /// Where `refusals` stands in an `Encoded` one.
        public static var refusalsField: MessageField<Self, Acquisition.BuyRefusal> { MessageField(5) }

        /// Where `holdings` stands in an `Encoded` one.
        public static var holdingsField: MessageField<Self, Acquisition.Holdings> { MessageField(6) }

        /// Where `quotas` stands in an `Encoded` one.
        public static var quotasField: MessageField<Self, Acquisition.Quota> { MessageField(7) }
    }

    /// The message `lectern.acquisition.v1.Purchase`.
    public struct Purchase: Message {
        public static let messageName = "lectern.acquisition.v1.Purchase"

        public var purchaseId: Int64

        /// That of the first purchase of its order.
        public var orderId: Int64

        public var campaign: String

        public var payer: Acquisition.Payer

        public var state: Acquisition.PurchaseState

        /// In words, in Chinese and English, the same for all who see it.
        public var stateTexts: [Types.Text]

        /// 0 where the caller may not know.
        public var readerId: Int64

        public var partner: String

        public var book: Acquisition.Book?

        /// What is paid, the discount taken off; 0 before it is issued.
        public var payable: Types.Money?

        public var chosenAtMs: Int64

        /// While it is chosen: until when the money is reserved.
        public var expiresAtMs: Int64

        public var issuedAtMs: Int64

        public var recordId: Int64

        public var itemId: Int64

        public var barcode: String

        public var loanId: Int64

        public var dueAtMs: Int64

        /// The shop's own number of the sale, and its invoice.
        public var reference: String

        public var invoice: String

        /// READER_FIRST, issued: back by then in good condition, the reader is paid back; and what was.
        public var paybackUntilMs: Int64

        public var repaid: Types.Money?

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.orderId = 0
            self.campaign = ""
            self.payer = Acquisition.Payer(rawValue: 0)
            self.state = Acquisition.PurchaseState(rawValue: 0)
            self.stateTexts = []
            self.readerId = 0
            self.partner = ""
            self.book = nil
            self.payable = nil
            self.chosenAtMs = 0
            self.expiresAtMs = 0
            self.issuedAtMs = 0
            self.recordId = 0
            self.itemId = 0
            self.barcode = ""
            self.loanId = 0
            self.dueAtMs = 0
            self.reference = ""
            self.invoice = ""
            self.paybackUntilMs = 0
            self.repaid = nil
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            orderId: Int64 = 0,
            campaign: String = "",
            payer: Acquisition.Payer = Acquisition.Payer(rawValue: 0),
            state: Acquisition.PurchaseState = Acquisition.PurchaseState(rawValue: 0),
            stateTexts: [Types.Text] = [],
            readerId: Int64 = 0,
            partner: String = "",
            book: Acquisition.Book? = nil,
            payable: Types.Money? = nil,
            chosenAtMs: Int64 = 0,
            expiresAtMs: Int64 = 0,
            issuedAtMs: Int64 = 0,
            recordId: Int64 = 0,
            itemId: Int64 = 0,
            barcode: String = "",
            loanId: Int64 = 0,
            dueAtMs: Int64 = 0,
            reference: String = "",
            invoice: String = "",
            paybackUntilMs: Int64 = 0,
            repaid: Types.Money? = nil
        ) {
            self.purchaseId = purchaseId
            self.orderId = orderId
            self.campaign = campaign
            self.payer = payer
            self.state = state
            self.stateTexts = stateTexts
            self.readerId = readerId
            self.partner = partner
            self.book = book
            self.payable = payable
            self.chosenAtMs = chosenAtMs
            self.expiresAtMs = expiresAtMs
            self.issuedAtMs = issuedAtMs
            self.recordId = recordId
            self.itemId = itemId
            self.barcode = barcode
            self.loanId = loanId
            self.dueAtMs = dueAtMs
            self.reference = reference
            self.invoice = invoice
            self.paybackUntilMs = paybackUntilMs
            self.repaid = repaid
        }

        /// Where `state_texts` stands in an `Encoded` one.
        public static var stateTextsField: MessageField<Self, Types.Text> { MessageField(6) }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(9) }

        /// Where `payable` stands in an `Encoded` one.
        public static var payableField: MessageField<Self, Types.Money> { MessageField(10) }

        /// Where `repaid` stands in an `Encoded` one.
        public static var repaidField: MessageField<Self, Types.Money> { MessageField(22) }
    }

    /// The message `lectern.acquisition.v1.ChooseRequest`.
    public struct ChooseRequest: Message {
        public static let messageName = "lectern.acquisition.v1.ChooseRequest"

        public var book: Acquisition.Book?

        public var campaign: String

        /// Where no partner calls: where the reader will get it.
        public var partner: String

        /// Staff: the reader's card.
        public var card: String

        /// Another book of an order; 0: of a new one.
        public var orderId: Int64

        /// The message with nothing set.
        public init() {
            self.book = nil
            self.campaign = ""
            self.partner = ""
            self.card = ""
            self.orderId = 0
        }

        /// The message with these fields set.
        public init(
            book: Acquisition.Book? = nil,
            campaign: String = "",
            partner: String = "",
            card: String = "",
            orderId: Int64 = 0
        ) {
            self.book = book
            self.campaign = campaign
            self.partner = partner
            self.card = card
            self.orderId = orderId
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.IssueRequest`.
    public struct IssueRequest: Message {
        public static let messageName = "lectern.acquisition.v1.IssueRequest"

        public var purchaseId: Int64

        /// As scanned at the till.
        public var isbn: String

        /// The list price there; missing: as it was chosen.
        public var price: Types.Money?

        /// Of the list price, in thousandths: 150 is 15 %.
        public var discountPermille: UInt32

        /// The shop's own number of the sale, unique for it, and its invoice.
        public var reference: String

        public var invoice: String

        /// A label that the shop puts into the book; empty: "AC" and the number of the purchase.
        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.isbn = ""
            self.price = nil
            self.discountPermille = 0
            self.reference = ""
            self.invoice = ""
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            isbn: String = "",
            price: Types.Money? = nil,
            discountPermille: UInt32 = 0,
            reference: String = "",
            invoice: String = "",
            barcode: String = ""
        ) {
            self.purchaseId = purchaseId
            self.isbn = isbn
            self.price = price
            self.discountPermille = discountPermille
            self.reference = reference
            self.invoice = invoice
            self.barcode = barcode
        }

        /// Where `price` stands in an `Encoded` one.
        public static var priceField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.acquisition.v1.CancelRequest`.
    public struct CancelRequest: Message {
        public static let messageName = "lectern.acquisition.v1.CancelRequest"

        public var purchaseId: Int64

        /// For the record: "out of stock".
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            reason: String = ""
        ) {
            self.purchaseId = purchaseId
            self.reason = reason
        }
    }

    /// The message `lectern.acquisition.v1.TakeBackRequest`.
    public struct TakeBackRequest: Message {
        public static let messageName = "lectern.acquisition.v1.TakeBackRequest"

        public var purchaseId: Int64

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0
        ) {
            self.purchaseId = purchaseId
        }
    }

    /// The message `lectern.acquisition.v1.ReverseRequest`.
    public struct ReverseRequest: Message {
        public static let messageName = "lectern.acquisition.v1.ReverseRequest"

        public var purchaseId: Int64

        /// The shop's own number of the reversal, and its invoice.
        public var reference: String

        public var invoice: String

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.reference = ""
            self.invoice = ""
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            reference: String = "",
            invoice: String = ""
        ) {
            self.purchaseId = purchaseId
            self.reference = reference
            self.invoice = invoice
        }
    }

    /// The message `lectern.acquisition.v1.KeepRequest`.
    public struct KeepRequest: Message {
        public static let messageName = "lectern.acquisition.v1.KeepRequest"

        public var purchaseId: Int64

        /// For the record, and for the reader's charge.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            reason: String = ""
        ) {
            self.purchaseId = purchaseId
            self.reason = reason
        }
    }

    /// The message `lectern.acquisition.v1.GetPurchaseRequest`.
    public struct GetPurchaseRequest: Message {
        public static let messageName = "lectern.acquisition.v1.GetPurchaseRequest"

        public var purchaseId: Int64

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0
        ) {
            self.purchaseId = purchaseId
        }
    }

    /// The message `lectern.acquisition.v1.PurchaseDetails`.
    public struct PurchaseDetails: Message {
        public static let messageName = "lectern.acquisition.v1.PurchaseDetails"

        public var purchase: Acquisition.Purchase?

        /// The last first, at most 100.
        public var history: [Acquisition.PurchaseEntry]

        /// The message with nothing set.
        public init() {
            self.purchase = nil
            self.history = []
        }

        /// The message with these fields set.
        public init(
            purchase: Acquisition.Purchase? = nil,
            history: [Acquisition.PurchaseEntry] = []
        ) {
            self.purchase = purchase
            self.history = history
        }

        /// Where `purchase` stands in an `Encoded` one.
        public static var purchaseField: MessageField<Self, Acquisition.Purchase> { MessageField(1) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Acquisition.PurchaseEntry> { MessageField(2) }
    }

    /// The message `lectern.acquisition.v1.PurchaseEntry`.
    public struct PurchaseEntry: Message {
        public static let messageName = "lectern.acquisition.v1.PurchaseEntry"

        public var event: String

        /// In words, in Chinese and English.
        public var texts: [Types.Text]

        public var fromState: String

        public var toState: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// To staff: who was signed in; 0: nobody.
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

    /// The message `lectern.acquisition.v1.PurchasesRequest`.
    public struct PurchasesRequest: Message {
        public static let messageName = "lectern.acquisition.v1.PurchasesRequest"

        /// Staff: of one reader.
        public var card: String

        /// Only in this state; unspecified: in any.
        public var state: Acquisition.PurchaseState

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.state = Acquisition.PurchaseState(rawValue: 0)
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            state: Acquisition.PurchaseState = Acquisition.PurchaseState(rawValue: 0),
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.state = state
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.acquisition.v1.PurchasesResponse`.
    public struct PurchasesResponse: Message {
        public static let messageName = "lectern.acquisition.v1.PurchasesResponse"

        public var purchases: [Acquisition.Purchase]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.purchases = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            purchases: [Acquisition.Purchase] = [],
            cursor: String = ""
        ) {
            self.purchases = purchases
            self.cursor = cursor
        }

        /// Where `purchases` stands in an `Encoded` one.
        public static var purchasesField: MessageField<Self, Acquisition.Purchase> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.PutCampaignRequest`.
    public struct PutCampaignRequest: Message {
        public static let messageName = "lectern.acquisition.v1.PutCampaignRequest"

        public var campaign: Acquisition.Campaign?

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.campaign = nil
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            campaign: Acquisition.Campaign? = nil,
            expectedVersion: Int64 = 0
        ) {
            self.campaign = campaign
            self.expectedVersion = expectedVersion
        }

        /// Where `campaign` stands in an `Encoded` one.
        public static var campaignField: MessageField<Self, Acquisition.Campaign> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.CampaignsRequest`.
    public struct CampaignsRequest: Message {
        public static let messageName = "lectern.acquisition.v1.CampaignsRequest"

        /// Only what is open today.
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

    /// The message `lectern.acquisition.v1.CampaignsResponse`.
    public struct CampaignsResponse: Message {
        public static let messageName = "lectern.acquisition.v1.CampaignsResponse"

        public var campaigns: [Acquisition.Campaign]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.campaigns = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            campaigns: [Acquisition.Campaign] = [],
            cursor: String = ""
        ) {
            self.campaigns = campaigns
            self.cursor = cursor
        }

        /// Where `campaigns` stands in an `Encoded` one.
        public static var campaignsField: MessageField<Self, Acquisition.Campaign> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.TryCampaignRequest`.
    public struct TryCampaignRequest: Message {
        public static let messageName = "lectern.acquisition.v1.TryCampaignRequest"

        /// With the rules to try; its code is that of the campaign whose requests are decided once more.
        public var campaign: Acquisition.Campaign?

        /// Requests between these moments; 0: the last thirty days.
        public var fromMs: Int64

        public var untilMs: Int64

        /// So many requests are looked at for a page: 0 is 200, the most is 1000.
        public var lookedAtMax: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.campaign = nil
            self.fromMs = 0
            self.untilMs = 0
            self.lookedAtMax = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            campaign: Acquisition.Campaign? = nil,
            fromMs: Int64 = 0,
            untilMs: Int64 = 0,
            lookedAtMax: UInt32 = 0,
            cursor: String = ""
        ) {
            self.campaign = campaign
            self.fromMs = fromMs
            self.untilMs = untilMs
            self.lookedAtMax = lookedAtMax
            self.cursor = cursor
        }

        /// Where `campaign` stands in an `Encoded` one.
        public static var campaignField: MessageField<Self, Acquisition.Campaign> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.TryCampaignResponse`.
    public struct TryCampaignResponse: Message {
        public static let messageName = "lectern.acquisition.v1.TryCampaignResponse"

        public var requests: [Acquisition.TriedRequest]

        public var decided: UInt32

        /// How many would be bought, and how many were.
        public var bought: UInt32

        public var boughtThen: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.requests = []
            self.decided = 0
            self.bought = 0
            self.boughtThen = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            requests: [Acquisition.TriedRequest] = [],
            decided: UInt32 = 0,
            bought: UInt32 = 0,
            boughtThen: UInt32 = 0,
            cursor: String = ""
        ) {
            self.requests = requests
            self.decided = decided
            self.bought = bought
            self.boughtThen = boughtThen
            self.cursor = cursor
        }

        /// Where `requests` stands in an `Encoded` one.
        public static var requestsField: MessageField<Self, Acquisition.TriedRequest> { MessageField(1) }
    }

    /// A request for which the answer would have been another one.
    public struct TriedRequest: Message {
        public static let messageName = "lectern.acquisition.v1.TriedRequest"

        public var requestId: Int64

        public var atMs: Int64

        public var book: Acquisition.Book?

        public var category: String

        /// The rules that refused then, and that would; none: it was bought, or would be.
        public var rulesThen: [String]

        public var rules: [String]

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.atMs = 0
            self.book = nil
            self.category = ""
            self.rulesThen = []
            self.rules = []
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            atMs: Int64 = 0,
            book: Acquisition.Book? = nil,
            category: String = "",
            rulesThen: [String] = [],
            rules: [String] = []
        ) {
            self.requestId = requestId
            self.atMs = atMs
            self.book = book
            self.category = category
            self.rulesThen = rulesThen
            self.rules = rules
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(3) }
    }

    /// The message `lectern.acquisition.v1.ExpireChoiceRequest`.
    public struct ExpireChoiceRequest: Message {
        public static let messageName = "lectern.acquisition.v1.ExpireChoiceRequest"

        public var purchaseId: Int64

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0
        ) {
            self.purchaseId = purchaseId
        }
    }

    /// The message `lectern.acquisition.v1.ExpireChoiceResponse`.
    public struct ExpireChoiceResponse: Message {
        public static let messageName = "lectern.acquisition.v1.ExpireChoiceResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// A book that a reader asks the library to buy.
    public struct PurchaseRequest: Message {
        public static let messageName = "lectern.acquisition.v1.PurchaseRequest"

        public var requestId: Int64

        public var campaign: String

        public var state: Acquisition.RequestState

        /// In words, in Chinese and English, the same for all who see it.
        public var stateTexts: [Types.Text]

        public var readerId: Int64

        /// Without isbn where the reader did not know it; without a price until it is known.
        public var book: Acquisition.Book?

        /// The reader's own words.
        public var note: String

        /// The service point where the reader picks it up.
        public var pickupPoint: String

        public var askedAtMs: Int64

        /// Why it was rejected or cancelled, as staff wrote it.
        public var reason: String

        /// From whom it is ordered, at which discount of the list price, in thousandths, and when.
        public var partner: String

        public var discountPermille: UInt32

        public var orderedAtMs: Int64

        /// Received: the partner's own number of the sale, its invoice, and what is owed.
        public var reference: String

        public var invoice: String

        public var payable: Types.Money?

        public var recordId: Int64

        public var itemId: Int64

        public var barcode: String

        /// Received: the reader's hold; 0: none could be placed, and why.
        public var holdId: Int64

        public var holdRefused: String

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.campaign = ""
            self.state = Acquisition.RequestState(rawValue: 0)
            self.stateTexts = []
            self.readerId = 0
            self.book = nil
            self.note = ""
            self.pickupPoint = ""
            self.askedAtMs = 0
            self.reason = ""
            self.partner = ""
            self.discountPermille = 0
            self.orderedAtMs = 0
            self.reference = ""
            self.invoice = ""
            self.payable = nil
            self.recordId = 0
            self.itemId = 0
            self.barcode = ""
            self.holdId = 0
            self.holdRefused = ""
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            campaign: String = "",
            state: Acquisition.RequestState = Acquisition.RequestState(rawValue: 0),
            stateTexts: [Types.Text] = [],
            readerId: Int64 = 0,
            book: Acquisition.Book? = nil,
            note: String = "",
            pickupPoint: String = "",
            askedAtMs: Int64 = 0,
            reason: String = "",
            partner: String = "",
            discountPermille: UInt32 = 0,
            orderedAtMs: Int64 = 0,
            reference: String = "",
            invoice: String = "",
            payable: Types.Money? = nil,
            recordId: Int64 = 0,
            itemId: Int64 = 0,
            barcode: String = "",
            holdId: Int64 = 0,
            holdRefused: String = ""
        ) {
            self.requestId = requestId
            self.campaign = campaign
            self.state = state
            self.stateTexts = stateTexts
            self.readerId = readerId
            self.book = book
            self.note = note
            self.pickupPoint = pickupPoint
            self.askedAtMs = askedAtMs
            self.reason = reason
            self.partner = partner
            self.discountPermille = discountPermille
            self.orderedAtMs = orderedAtMs
            self.reference = reference
            self.invoice = invoice
            self.payable = payable
            self.recordId = recordId
            self.itemId = itemId
            self.barcode = barcode
            self.holdId = holdId
            self.holdRefused = holdRefused
        }

        /// Where `state_texts` stands in an `Encoded` one.
        public static var stateTextsField: MessageField<Self, Types.Text> { MessageField(4) }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(6) }

        /// Where `payable` stands in an `Encoded` one.
        public static var payableField: MessageField<Self, Types.Money> { MessageField(16) }
    }

    /// The message `lectern.acquisition.v1.AskRequest`.
    public struct AskRequest: Message {
        public static let messageName = "lectern.acquisition.v1.AskRequest"

        /// With isbn, or with title; the price where it is known.
        public var book: Acquisition.Book?

        /// Empty: the first that allows it of those that are open and take requests.
        public var campaign: String

        /// Staff: the reader's card.
        public var card: String

        /// The code of a service point where the reader picks it up; empty: where the call comes from.
        public var pickupPoint: String

        /// The reader's own words.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.book = nil
            self.campaign = ""
            self.card = ""
            self.pickupPoint = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            book: Acquisition.Book? = nil,
            campaign: String = "",
            card: String = "",
            pickupPoint: String = "",
            note: String = ""
        ) {
            self.book = book
            self.campaign = campaign
            self.card = card
            self.pickupPoint = pickupPoint
            self.note = note
        }

        /// Where `book` stands in an `Encoded` one.
        public static var bookField: MessageField<Self, Acquisition.Book> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.RequestsRequest`.
    public struct RequestsRequest: Message {
        public static let messageName = "lectern.acquisition.v1.RequestsRequest"

        /// Staff: of one reader.
        public var card: String

        /// Only in this state; unspecified: in any.
        public var state: Acquisition.RequestState

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.state = Acquisition.RequestState(rawValue: 0)
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            state: Acquisition.RequestState = Acquisition.RequestState(rawValue: 0),
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.state = state
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.acquisition.v1.RequestsResponse`.
    public struct RequestsResponse: Message {
        public static let messageName = "lectern.acquisition.v1.RequestsResponse"

        public var requests: [Acquisition.PurchaseRequest]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.requests = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            requests: [Acquisition.PurchaseRequest] = [],
            cursor: String = ""
        ) {
            self.requests = requests
            self.cursor = cursor
        }

        /// Where `requests` stands in an `Encoded` one.
        public static var requestsField: MessageField<Self, Acquisition.PurchaseRequest> { MessageField(1) }
    }

    /// The message `lectern.acquisition.v1.GetRequestRequest`.
    public struct GetRequestRequest: Message {
        public static let messageName = "lectern.acquisition.v1.GetRequestRequest"

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

    /// The message `lectern.acquisition.v1.RequestDetails`.
    public struct RequestDetails: Message {
        public static let messageName = "lectern.acquisition.v1.RequestDetails"

        public var request: Acquisition.PurchaseRequest?

        /// The last first, at most 100.
        public var history: [Acquisition.PurchaseEntry]

        /// The message with nothing set.
        public init() {
            self.request = nil
            self.history = []
        }

        /// The message with these fields set.
        public init(
            request: Acquisition.PurchaseRequest? = nil,
            history: [Acquisition.PurchaseEntry] = []
        ) {
            self.request = request
            self.history = history
        }

        /// Where `request` stands in an `Encoded` one.
        public static var requestField: MessageField<Self, Acquisition.PurchaseRequest> { MessageField(1) }

        /// Where `history` stands in an `Encoded` one.
        public static var historyField: MessageField<Self, Acquisition.PurchaseEntry> { MessageField(2) }
    }

    /// The message `lectern.acquisition.v1.GiveUpRequest`.
    public struct GiveUpRequest: Message {
        public static let messageName = "lectern.acquisition.v1.GiveUpRequest"

        public var requestId: Int64

        /// Staff must say why: the reader is told.
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

    /// The message `lectern.acquisition.v1.AcceptRequest`.
    public struct AcceptRequest: Message {
        public static let messageName = "lectern.acquisition.v1.AcceptRequest"

        public var requestId: Int64

        /// For the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            note: String = ""
        ) {
            self.requestId = requestId
            self.note = note
        }
    }

    /// The message `lectern.acquisition.v1.RejectRequest`.
    public struct RejectRequest: Message {
        public static let messageName = "lectern.acquisition.v1.RejectRequest"

        public var requestId: Int64

        /// The reader is told.
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

    /// The message `lectern.acquisition.v1.PlaceOrderRequest`.
    public struct PlaceOrderRequest: Message {
        public static let messageName = "lectern.acquisition.v1.PlaceOrderRequest"

        public var requestId: Int64

        /// The name of the partner that delivers it.
        public var partner: String

        /// The list price.
        public var price: Types.Money?

        /// Of the list price, in thousandths: 150 is 15 %.
        public var discountPermille: UInt32

        /// Where the reader did not know it, or another edition is bought; empty: as it was asked for.
        public var isbn: String

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.partner = ""
            self.price = nil
            self.discountPermille = 0
            self.isbn = ""
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            partner: String = "",
            price: Types.Money? = nil,
            discountPermille: UInt32 = 0,
            isbn: String = ""
        ) {
            self.requestId = requestId
            self.partner = partner
            self.price = price
            self.discountPermille = discountPermille
            self.isbn = isbn
        }

        /// Where `price` stands in an `Encoded` one.
        public static var priceField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.acquisition.v1.ReceiveRequest`.
    public struct ReceiveRequest: Message {
        public static let messageName = "lectern.acquisition.v1.ReceiveRequest"

        public var requestId: Int64

        /// The partner's own number of the sale, unique for it, and its invoice.
        public var reference: String

        public var invoice: String

        /// The list price, and the discount of it; missing: as it was ordered.
        public var price: Types.Money?

        public var discountPermille: UInt32?

        /// Empty: as it was ordered. A book that has none needs a record of the catalogue instead.
        public var isbn: String

        public var recordId: Int64

        /// A provisional label; empty: "AR" and the number of the request.
        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.requestId = 0
            self.reference = ""
            self.invoice = ""
            self.price = nil
            self.discountPermille = nil
            self.isbn = ""
            self.recordId = 0
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            requestId: Int64 = 0,
            reference: String = "",
            invoice: String = "",
            price: Types.Money? = nil,
            discountPermille: UInt32? = nil,
            isbn: String = "",
            recordId: Int64 = 0,
            barcode: String = ""
        ) {
            self.requestId = requestId
            self.reference = reference
            self.invoice = invoice
            self.price = price
            self.discountPermille = discountPermille
            self.isbn = isbn
            self.recordId = recordId
            self.barcode = barcode
        }

        /// Where `price` stands in an `Encoded` one.
        public static var priceField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The message `lectern.acquisition.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.acquisition.v1.HistoryRequest"

        /// Staff: the reader's card.
        public var card: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.acquisition.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.acquisition.v1.HistoryResponse"

        public var entries: [Acquisition.HistoryLine]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Acquisition.HistoryLine] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Acquisition.HistoryLine> { MessageField(1) }
    }

    /// Something that happened to a purchase, or to a purchase request.
    public struct HistoryLine: Message {
        public static let messageName = "lectern.acquisition.v1.HistoryLine"

        /// One of them.
        public var purchaseId: Int64

        public var requestId: Int64

        public var isbn: String

        public var title: String

        public var entry: Acquisition.PurchaseEntry?

        /// The message with nothing set.
        public init() {
            self.purchaseId = 0
            self.requestId = 0
            self.isbn = ""
            self.title = ""
            self.entry = nil
        }

        /// The message with these fields set.
        public init(
            purchaseId: Int64 = 0,
            requestId: Int64 = 0,
            isbn: String = "",
            title: String = "",
            entry: Acquisition.PurchaseEntry? = nil
        ) {
            self.purchaseId = purchaseId
            self.requestId = requestId
            self.isbn = isbn
            self.title = title
            self.entry = entry
        }

        /// Where `entry` stands in an `Encoded` one.
        public static var entryField: MessageField<Self, Acquisition.PurchaseEntry> { MessageField(5) }
    }

    /// The body of a change on topic "acquisition.request", kinds as the events of its life: "asked", "accepted", "ordered", ….
    public struct RequestChanged: Message {
        public static let messageName = "lectern.acquisition.v1.RequestChanged"

        public var request: Acquisition.PurchaseRequest?

        /// The message with nothing set.
        public init() {
            self.request = nil
        }

        /// The message with these fields set.
        public init(
            request: Acquisition.PurchaseRequest? = nil
        ) {
            self.request = request
        }

        /// Where `request` stands in an `Encoded` one.
        public static var requestField: MessageField<Self, Acquisition.PurchaseRequest> { MessageField(1) }
    }

    /// The body of a change on topic "acquisition.purchase", kinds as the events of its life: "chosen", "issued", "returned", ….
    public struct PurchaseChanged: Message {
        public static let messageName = "lectern.acquisition.v1.PurchaseChanged"

        public var purchase: Acquisition.Purchase?

        /// The message with nothing set.
        public init() {
            self.purchase = nil
        }

        /// The message with these fields set.
        public init(
            purchase: Acquisition.Purchase? = nil
        ) {
            self.purchase = purchase
        }

        /// Where `purchase` stands in an `Encoded` one.
        public static var purchaseField: MessageField<Self, Acquisition.Purchase> { MessageField(1) }
    }
}
