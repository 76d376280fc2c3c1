// The messages and enums of lectern.circulation.v1. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// Lending: items, loans, and the rules that decide about them.
public enum Circulation {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Circulation.Item.self,
        Circulation.ItemDetails.self,
        Circulation.Loan.self,
        Circulation.LoanRule.self,
        Circulation.BorrowRequest.self,
        Circulation.BorrowResponse.self,
        Circulation.ReturnRequest.self,
        Circulation.ReturnResponse.self,
        Circulation.RenewRequest.self,
        Circulation.RenewResponse.self,
        Circulation.LoansRequest.self,
        Circulation.LoansResponse.self,
        Circulation.ExplainRequest.self,
        Circulation.ExplainResponse.self,
        Circulation.ConsideredRule.self,
        Circulation.ItemsRequest.self,
        Circulation.ItemsResponse.self,
        Circulation.GetItemRequest.self,
        Circulation.HistoryRequest.self,
        Circulation.HistoryResponse.self,
        Circulation.HistoryEntry.self,
        Circulation.OverdueRequest.self,
        Circulation.OverdueResponse.self,
        Circulation.InTransitRequest.self,
        Circulation.InTransitResponse.self,
        Circulation.BusyHoursRequest.self,
        Circulation.BusyHoursResponse.self,
        Circulation.BusyHour.self,
        Circulation.PutItemRequest.self,
        Circulation.PutLoanRuleRequest.self,
        Circulation.LoanRulesRequest.self,
        Circulation.LoanRulesResponse.self,
        Circulation.MergeReadersRequest.self,
        Circulation.TellReadersApartRequest.self,
        Circulation.MergeReadersResponse.self,
        Circulation.ReaderLoans.self,
        Circulation.SweepDueRequest.self,
        Circulation.SweepDueResponse.self,
        Circulation.AddConflictWorkRequest.self,
        Circulation.AddConflictWorkResponse.self,
        Circulation.ConflictsRequest.self,
        Circulation.SettleConflictRequest.self,
        Circulation.ConflictsResponse.self,
        Circulation.Conflict.self,
        Circulation.ConflictRecorded.self,
        Circulation.LoanChanged.self,
        Circulation.ItemChanged.self,
        Circulation.Configuration.self,
    ]

    /// Why Circulation refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// There is no such item.
        public static let itemUnknown = Reason(rawValue: 1)

        /// The item is on loan.
        public static let itemOnLoan = Reason(rawValue: 2)

        /// The item is not lent.
        public static let itemNotLendable = Reason(rawValue: 3)

        /// The reader is blocked.
        public static let readerBlocked = Reason(rawValue: 4)

        /// The card has expired.
        public static let readerExpired = Reason(rawValue: 5)

        /// The reader has as many loans as the rule allows.
        public static let loanLimitReached = Reason(rawValue: 6)

        /// No loan rule covers this.
        public static let noRule = Reason(rawValue: 7)

        /// The item is not on loan to this reader.
        public static let notOnLoanToReader = Reason(rawValue: 8)

        /// The loan was renewed as often as the rule allows.
        public static let renewalLimitReached = Reason(rawValue: 9)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 10)

        /// There is no such record.
        public static let recordUnknown = Reason(rawValue: 11)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 12)

        /// This terminal is not a service point of the city.
        public static let servicePointUnknown = Reason(rawValue: 13)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 14)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 15)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 16)

        /// There is no such loan rule.
        public static let ruleUnknown = Reason(rawValue: 17)

        /// There is no such conflict.
        public static let conflictUnknown = Reason(rawValue: 18)

        /// The conflict is settled already.
        public static let conflictSettled = Reason(rawValue: 19)

        /// This service point does not lend.
        public static let pointDoesNotLend = Reason(rawValue: 20)

        /// This service point takes nothing back.
        public static let pointTakesNoReturns = Reason(rawValue: 21)

        /// No open loan was made of the conflict.
        public static let conflictNotReversible = Reason(rawValue: 22)

        /// The card was replaced and is never used again.
        public static let cardRetired = Reason(rawValue: 23)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "ITEM_UNKNOWN"
            case 2: "ITEM_ON_LOAN"
            case 3: "ITEM_NOT_LENDABLE"
            case 4: "READER_BLOCKED"
            case 5: "READER_EXPIRED"
            case 6: "LOAN_LIMIT_REACHED"
            case 7: "NO_RULE"
            case 8: "NOT_ON_LOAN_TO_READER"
            case 9: "RENEWAL_LIMIT_REACHED"
            case 10: "READER_UNKNOWN"
            case 11: "RECORD_UNKNOWN"
            case 12: "BRANCH_UNKNOWN"
            case 13: "SERVICE_POINT_UNKNOWN"
            case 14: "FIELD_INVALID"
            case 15: "CURSOR_INVALID"
            case 16: "VERSION_CONFLICT"
            case 17: "RULE_UNKNOWN"
            case 18: "CONFLICT_UNKNOWN"
            case 19: "CONFLICT_SETTLED"
            case 20: "POINT_DOES_NOT_LEND"
            case 21: "POINT_TAKES_NO_RETURNS"
            case 22: "CONFLICT_NOT_REVERSIBLE"
            case 23: "CARD_RETIRED"
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
            case 7: 9
            case 8: 9
            case 9: 9
            case 10: 5
            case 11: 5
            case 12: 5
            case 13: 9
            case 14: 3
            case 15: 3
            case 16: 10
            case 17: 5
            case 18: 5
            case 19: 9
            case 20: 9
            case 21: 9
            case 22: 9
            case 23: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "没有这册图书。"
            case 2: "该册已借出。"
            case 3: "该册不外借。"
            case 4: "读者证受限。"
            case 5: "读者证已过期。"
            case 6: "已达借阅上限。"
            case 7: "没有适用的借阅规则。"
            case 8: "该册并未借给这位读者。"
            case 9: "已达续借上限。"
            case 10: "没有这位读者。"
            case 11: "没有这条书目。"
            case 12: "没有这个分馆。"
            case 13: "此终端未登记为服务点。"
            case 14: "字段无效。"
            case 15: "游标无效。"
            case 16: "该记录已被他人修改。"
            case 17: "没有这条借阅规则。"
            case 18: "没有这条待处理记录。"
            case 19: "该记录已处理。"
            case 20: "此服务点不办理借出。"
            case 21: "此服务点不接受还书。"
            case 22: "该记录没有可撤销的借出。"
            case 23: "该证号已作废，不可再用。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "There is no such item."
            case 2: "The item is on loan."
            case 3: "The item is not lent."
            case 4: "The reader is blocked."
            case 5: "The card has expired."
            case 6: "The reader has as many loans as the rule allows."
            case 7: "No loan rule covers this."
            case 8: "The item is not on loan to this reader."
            case 9: "The loan was renewed as often as the rule allows."
            case 10: "There is no such reader."
            case 11: "There is no such record."
            case 12: "There is no such branch."
            case 13: "This terminal is not a service point of the city."
            case 14: "A field is missing or not valid."
            case 15: "The cursor does not belong to this list."
            case 16: "Somebody changed this meanwhile; read it again."
            case 17: "There is no such loan rule."
            case 18: "There is no such conflict."
            case 19: "The conflict is settled already."
            case 20: "This service point does not lend."
            case 21: "This service point takes nothing back."
            case 22: "No open loan was made of the conflict."
            case 23: "The card was replaced and is never used again."
            default: name
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

        /// `AVAILABLE`
        public static let available = ItemState(rawValue: 1)

        /// `ON_LOAN`
        public static let onLoan = ItemState(rawValue: 2)

        /// `IN_TRANSIT`
        public static let inTransit = ItemState(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ITEM_STATE_UNSPECIFIED"
            case 1: "AVAILABLE"
            case 2: "ON_LOAN"
            case 3: "IN_TRANSIT"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.circulation.v1.Item`.
    public struct Item: Message {
        public static let messageName = "lectern.circulation.v1.Item"

        public var itemId: Int64

        public var barcode: String

        public var recordId: Int64

        /// The branch that it belongs to.
        public var homeBranchId: Int64

        /// The branch that it is at, or, in transit, was last seen at.
        public var branchId: Int64

        /// In transit: where it goes.
        public var destinationBranchId: Int64

        /// "book", "reference", "dvd": what rules are made for.
        public var itemType: String

        public var callNumber: String

        public var state: Circulation.ItemState

        /// On loan: when it is due.
        public var dueAtMs: Int64

        public var title: String

        /// Rises with each change by PutItem; lending changes nothing of it. Told by GetItem, Items and PutItem, elsewhere 0.
        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.barcode = ""
            self.recordId = 0
            self.homeBranchId = 0
            self.branchId = 0
            self.destinationBranchId = 0
            self.itemType = ""
            self.callNumber = ""
            self.state = Circulation.ItemState(rawValue: 0)
            self.dueAtMs = 0
            self.title = ""
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            barcode: String = "",
            recordId: Int64 = 0,
            homeBranchId: Int64 = 0,
            branchId: Int64 = 0,
            destinationBranchId: Int64 = 0,
            itemType: String = "",
            callNumber: String = "",
            state: Circulation.ItemState = Circulation.ItemState(rawValue: 0),
            dueAtMs: Int64 = 0,
            title: String = "",
            version: Int64 = 0
        ) {
            self.itemId = itemId
            self.barcode = barcode
            self.recordId = recordId
            self.homeBranchId = homeBranchId
            self.branchId = branchId
            self.destinationBranchId = destinationBranchId
            self.itemType = itemType
            self.callNumber = callNumber
            self.state = state
            self.dueAtMs = dueAtMs
            self.title = title
            self.version = version
        }
    }

    /// An item with what belongs to it.
    public struct ItemDetails: Message {
        public static let messageName = "lectern.circulation.v1.ItemDetails"

        /// With its version.
        public var item: Circulation.Item?

        /// The open loan. Absent where there is none, and where the caller may not know whose it is: a desk and an administrator
        /// may, and the reader who has it. Its item is absent.
        public var loan: Circulation.Loan?

        /// The names of the branches; empty where there is none.
        public var homeBranchName: String

        public var branchName: String

        public var destinationBranchName: String

        /// When and at which terminal it was last lent or taken back; 0 and empty: never. For a desk and an administrator.
        public var seenAtMs: Int64

        public var seenAtTerminal: String

        /// The message with nothing set.
        public init() {
            self.item = nil
            self.loan = nil
            self.homeBranchName = ""
            self.branchName = ""
            self.destinationBranchName = ""
            self.seenAtMs = 0
            self.seenAtTerminal = ""
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil,
            loan: Circulation.Loan? = nil,
            homeBranchName: String = "",
            branchName: String = "",
            destinationBranchName: String = "",
            seenAtMs: Int64 = 0,
            seenAtTerminal: String = ""
        ) {
            self.item = item
            self.loan = loan
            self.homeBranchName = homeBranchName
            self.branchName = branchName
            self.destinationBranchName = destinationBranchName
            self.seenAtMs = seenAtMs
            self.seenAtTerminal = seenAtTerminal
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.Loan`.
    public struct Loan: Message {
        public static let messageName = "lectern.circulation.v1.Loan"

        public var loanId: Int64

        public var readerId: Int64

        public var item: Circulation.Item?

        public var lentAtMs: Int64

        public var dueAtMs: Int64

        /// 0: still out.
        public var returnedAtMs: Int64

        public var renewals: UInt32

        /// The rule that decided, by its code.
        public var rule: String

        public var lentAtTerminal: String

        public var returnedAtTerminal: String

        /// Still out, and its due date is over.
        public var overdue: Bool

        /// The message with nothing set.
        public init() {
            self.loanId = 0
            self.readerId = 0
            self.item = nil
            self.lentAtMs = 0
            self.dueAtMs = 0
            self.returnedAtMs = 0
            self.renewals = 0
            self.rule = ""
            self.lentAtTerminal = ""
            self.returnedAtTerminal = ""
            self.overdue = false
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0,
            readerId: Int64 = 0,
            item: Circulation.Item? = nil,
            lentAtMs: Int64 = 0,
            dueAtMs: Int64 = 0,
            returnedAtMs: Int64 = 0,
            renewals: UInt32 = 0,
            rule: String = "",
            lentAtTerminal: String = "",
            returnedAtTerminal: String = "",
            overdue: Bool = false
        ) {
            self.loanId = loanId
            self.readerId = readerId
            self.item = item
            self.lentAtMs = lentAtMs
            self.dueAtMs = dueAtMs
            self.returnedAtMs = returnedAtMs
            self.renewals = renewals
            self.rule = rule
            self.lentAtTerminal = lentAtTerminal
            self.returnedAtTerminal = returnedAtTerminal
            self.overdue = overdue
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(3) }
    }

    /// A rule for loans. The most specific that matches decides: each of the three that is given counts;
    /// where as many are given, category goes before type before branch.
    public struct LoanRule: Message {
        public static let messageName = "lectern.circulation.v1.LoanRule"

        /// Short and stable: "adult-book".
        public var code: String

        /// Empty: any.
        public var category: String

        public var itemType: String

        /// 0: any. The branch that lends.
        public var branchId: Int64

        public var lendable: Bool

        public var days: UInt32

        /// Open loans that a reader may have under this rule's category at once, whatever the item type.
        public var loansMax: UInt32

        public var renewalsMax: UInt32

        /// Rises with each change. Told by LoanRules and PutLoanRule, elsewhere 0.
        public var version: Int64

        /// From when the rule holds, and until before when; 0: without a bound.
        public var validFromMs: Int64

        public var validUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.category = ""
            self.itemType = ""
            self.branchId = 0
            self.lendable = false
            self.days = 0
            self.loansMax = 0
            self.renewalsMax = 0
            self.version = 0
            self.validFromMs = 0
            self.validUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            category: String = "",
            itemType: String = "",
            branchId: Int64 = 0,
            lendable: Bool = false,
            days: UInt32 = 0,
            loansMax: UInt32 = 0,
            renewalsMax: UInt32 = 0,
            version: Int64 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0
        ) {
            self.code = code
            self.category = category
            self.itemType = itemType
            self.branchId = branchId
            self.lendable = lendable
            self.days = days
            self.loansMax = loansMax
            self.renewalsMax = renewalsMax
            self.version = version
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
        }
    }

    /// The message `lectern.circulation.v1.BorrowRequest`.
    public struct BorrowRequest: Message {
        public static let messageName = "lectern.circulation.v1.BorrowRequest"

        public var barcode: String

        /// The reader's card: at a desk with a staff session, or at a device without a session where the call carries a time
        /// in the past. Elsewhere it is refused.
        public var card: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = ""
        ) {
            self.barcode = barcode
            self.card = card
        }
    }

    /// The message `lectern.circulation.v1.BorrowResponse`.
    public struct BorrowResponse: Message {
        public static let messageName = "lectern.circulation.v1.BorrowResponse"

        public var loan: Circulation.Loan?

        /// Open loans of the reader, this one included, and how many the rule allows.
        public var openLoans: UInt32

        public var loansMax: UInt32

        /// Reasons that would have refused it, had it not happened already: each is a conflict for staff.
        public var conflicts: [String]

        /// The message with nothing set.
        public init() {
            self.loan = nil
            self.openLoans = 0
            self.loansMax = 0
            self.conflicts = []
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil,
            openLoans: UInt32 = 0,
            loansMax: UInt32 = 0,
            conflicts: [String] = []
        ) {
            self.loan = loan
            self.openLoans = openLoans
            self.loansMax = loansMax
            self.conflicts = conflicts
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ReturnRequest`.
    public struct ReturnRequest: Message {
        public static let messageName = "lectern.circulation.v1.ReturnRequest"

        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = ""
        ) {
            self.barcode = barcode
        }
    }

    /// The message `lectern.circulation.v1.ReturnResponse`.
    public struct ReturnResponse: Message {
        public static let messageName = "lectern.circulation.v1.ReturnResponse"

        public var item: Circulation.Item?

        /// The loan that ended; absent where the item was not on loan.
        public var loan: Circulation.Loan?

        /// It belongs elsewhere and was put into transit.
        public var sentHome: Bool

        /// The message with nothing set.
        public init() {
            self.item = nil
            self.loan = nil
            self.sentHome = false
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil,
            loan: Circulation.Loan? = nil,
            sentHome: Bool = false
        ) {
            self.item = item
            self.loan = loan
            self.sentHome = sentHome
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(2) }
    }

    /// The message `lectern.circulation.v1.RenewRequest`.
    public struct RenewRequest: Message {
        public static let messageName = "lectern.circulation.v1.RenewRequest"

        public var barcode: String

        /// With a staff session: the reader's card. Elsewhere it is refused.
        public var card: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = ""
        ) {
            self.barcode = barcode
            self.card = card
        }
    }

    /// The message `lectern.circulation.v1.RenewResponse`.
    public struct RenewResponse: Message {
        public static let messageName = "lectern.circulation.v1.RenewResponse"

        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.LoansRequest`.
    public struct LoansRequest: Message {
        public static let messageName = "lectern.circulation.v1.LoansRequest"

        /// From staff, an administrator, or a desk where nobody is signed in: the reader's card. Elsewhere it is refused.
        public var card: String

        public var past: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.past = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            past: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.card = card
            self.past = past
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.LoansResponse`.
    public struct LoansResponse: Message {
        public static let messageName = "lectern.circulation.v1.LoansResponse"

        public var loans: [Circulation.Loan]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.Loan] = [],
            cursor: String = ""
        ) {
            self.loans = loans
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ExplainRequest`.
    public struct ExplainRequest: Message {
        public static let messageName = "lectern.circulation.v1.ExplainRequest"

        public var barcode: String

        /// With a staff session, or from an administrator: the reader's card. Elsewhere it is refused.
        public var card: String

        /// As of this moment, which may be in the future, so that rules can be tried before they hold; 0: now.
        public var atMs: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.card = ""
            self.atMs = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            card: String = "",
            atMs: Int64 = 0
        ) {
            self.barcode = barcode
            self.card = card
            self.atMs = atMs
        }
    }

    /// The message `lectern.circulation.v1.ExplainResponse`.
    public struct ExplainResponse: Message {
        public static let messageName = "lectern.circulation.v1.ExplainResponse"

        public var wouldLend: Bool

        /// Empty where it would.
        public var reason: String

        /// The rule that decides, and those that matched and lost, most specific first.
        public var rule: Circulation.LoanRule?

        public var others: [Circulation.LoanRule]

        public var dueAtMs: Int64

        public var openLoans: UInt32

        /// Every rule, most specific first, with what became of it; at most 500.
        public var considered: [Circulation.ConsideredRule]

        /// The message with nothing set.
        public init() {
            self.wouldLend = false
            self.reason = ""
            self.rule = nil
            self.others = []
            self.dueAtMs = 0
            self.openLoans = 0
            self.considered = []
        }

        /// The message with these fields set.
        public init(
            wouldLend: Bool = false,
            reason: String = "",
            rule: Circulation.LoanRule? = nil,
            others: [Circulation.LoanRule] = [],
            dueAtMs: Int64 = 0,
            openLoans: UInt32 = 0,
            considered: [Circulation.ConsideredRule] = []
        ) {
            self.wouldLend = wouldLend
            self.reason = reason
            self.rule = rule
            self.others = others
            self.dueAtMs = dueAtMs
            self.openLoans = openLoans
            self.considered = considered
        }

        /// Where `rule` stands in an `Encoded` one.
        public static var ruleField: MessageField<Self, Circulation.LoanRule> { MessageField(3) }

        /// Where `others` stands in an `Encoded` one.
        public static var othersField: MessageField<Self, Circulation.LoanRule> { MessageField(4) }

        /// Where `considered` stands in an `Encoded` one.
        public static var consideredField: MessageField<Self, Circulation.ConsideredRule> { MessageField(7) }
    }

    /// A rule that was looked at.
    public struct ConsideredRule: Message {
        public static let messageName = "lectern.circulation.v1.ConsideredRule"

        public var rule: Circulation.LoanRule?

        /// "won", "lost" against a more specific one, "other_case", "not_yet" or "over".
        public var outcome: String

        /// Why, in the caller's language.
        public var why: String

        /// The message with nothing set.
        public init() {
            self.rule = nil
            self.outcome = ""
            self.why = ""
        }

        /// The message with these fields set.
        public init(
            rule: Circulation.LoanRule? = nil,
            outcome: String = "",
            why: String = ""
        ) {
            self.rule = rule
            self.outcome = outcome
            self.why = why
        }

        /// Where `rule` stands in an `Encoded` one.
        public static var ruleField: MessageField<Self, Circulation.LoanRule> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ItemsRequest`.
    public struct ItemsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ItemsRequest"

        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0
        ) {
            self.recordId = recordId
        }
    }

    /// The message `lectern.circulation.v1.ItemsResponse`.
    public struct ItemsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ItemsResponse"

        public var items: [Circulation.Item]

        /// The message with nothing set.
        public init() {
            self.items = []
        }

        /// The message with these fields set.
        public init(
            items: [Circulation.Item] = []
        ) {
            self.items = items
        }

        /// Where `items` stands in an `Encoded` one.
        public static var itemsField: MessageField<Self, Circulation.Item> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.GetItemRequest`.
    public struct GetItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.GetItemRequest"

        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = ""
        ) {
            self.barcode = barcode
        }
    }

    /// The message `lectern.circulation.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.circulation.v1.HistoryRequest"

        public var barcode: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.barcode = barcode
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.circulation.v1.HistoryResponse"

        public var entries: [Circulation.HistoryEntry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Circulation.HistoryEntry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Circulation.HistoryEntry> { MessageField(1) }
    }

    /// One move of an item or of its loan.
    public struct HistoryEntry: Message {
        public static let messageName = "lectern.circulation.v1.HistoryEntry"

        public var historyId: Int64

        /// The loan that moved; 0: none.
        public var loanId: Int64

        /// "lent": an event of the state tables, `lectern states circulation`.
        public var event: String

        /// States of the item, or of the loan where the item's does not change; empty: it began.
        public var from: String

        public var to: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// Who was signed in; 0: nobody.
        public var person: Int64

        public var terminal: String

        /// "Circulation/Borrow"
        public var method: String

        public var requestKey: String

        /// The message with nothing set.
        public init() {
            self.historyId = 0
            self.loanId = 0
            self.event = ""
            self.from = ""
            self.to = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.requestKey = ""
        }

        /// The message with these fields set.
        public init(
            historyId: Int64 = 0,
            loanId: Int64 = 0,
            event: String = "",
            from: String = "",
            to: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            requestKey: String = ""
        ) {
            self.historyId = historyId
            self.loanId = loanId
            self.event = event
            self.from = from
            self.to = to
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.person = person
            self.terminal = terminal
            self.method = method
            self.requestKey = requestKey
        }
    }

    /// The message `lectern.circulation.v1.OverdueRequest`.
    public struct OverdueRequest: Message {
        public static let messageName = "lectern.circulation.v1.OverdueRequest"

        /// The branch that lent.
        public var branchCode: String

        /// Only loans that were due before this moment; 0: now.
        public var dueBeforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.dueBeforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            dueBeforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.dueBeforeMs = dueBeforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.OverdueResponse`.
    public struct OverdueResponse: Message {
        public static let messageName = "lectern.circulation.v1.OverdueResponse"

        public var loans: [Circulation.Loan]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.loans = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            loans: [Circulation.Loan] = [],
            cursor: String = ""
        ) {
            self.loans = loans
            self.cursor = cursor
        }

        /// Where `loans` stands in an `Encoded` one.
        public static var loansField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.InTransitRequest`.
    public struct InTransitRequest: Message {
        public static let messageName = "lectern.circulation.v1.InTransitRequest"

        /// The branch where they are expected.
        public var branchCode: String

        /// Only items that were sent before this moment; 0: now.
        public var sentBeforeMs: Int64

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.sentBeforeMs = 0
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            sentBeforeMs: Int64 = 0,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.sentBeforeMs = sentBeforeMs
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.InTransitResponse`.
    public struct InTransitResponse: Message {
        public static let messageName = "lectern.circulation.v1.InTransitResponse"

        /// With when and where each was sent, and the names of the branches.
        public var items: [Circulation.ItemDetails]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.items = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            items: [Circulation.ItemDetails] = [],
            cursor: String = ""
        ) {
            self.items = items
            self.cursor = cursor
        }

        /// Where `items` stands in an `Encoded` one.
        public static var itemsField: MessageField<Self, Circulation.ItemDetails> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.BusyHoursRequest`.
    public struct BusyHoursRequest: Message {
        public static let messageName = "lectern.circulation.v1.BusyHoursRequest"

        public var branchCode: String

        /// Days at the branch, "2026-10-01", both counted, at most 366; empty: the last 28 days that are over.
        public var fromDate: String

        public var untilDate: String

        /// Each hour of the week with the sums of its days, instead of each hour of each day; all in one page.
        public var ofWeek: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.branchCode = ""
            self.fromDate = ""
            self.untilDate = ""
            self.ofWeek = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            branchCode: String = "",
            fromDate: String = "",
            untilDate: String = "",
            ofWeek: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.branchCode = branchCode
            self.fromDate = fromDate
            self.untilDate = untilDate
            self.ofWeek = ofWeek
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.circulation.v1.BusyHoursResponse`.
    public struct BusyHoursResponse: Message {
        public static let messageName = "lectern.circulation.v1.BusyHoursResponse"

        /// By day and hour.
        public var hours: [Circulation.BusyHour]

        public var cursor: String

        /// The zone of the days and hours: the branch's, or UTC where it has no service point.
        public var zone: String

        /// The message with nothing set.
        public init() {
            self.hours = []
            self.cursor = ""
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            hours: [Circulation.BusyHour] = [],
            cursor: String = "",
            zone: String = ""
        ) {
            self.hours = hours
            self.cursor = cursor
            self.zone = zone
        }

        /// Where `hours` stands in an `Encoded` one.
        public static var hoursField: MessageField<Self, Circulation.BusyHour> { MessageField(1) }
    }

    /// An hour at a branch.
    public struct BusyHour: Message {
        public static let messageName = "lectern.circulation.v1.BusyHour"

        /// "2026-10-01"; empty: it is an hour of the week.
        public var date: String

        /// 1 is Monday, 7 is Sunday.
        public var weekday: UInt32

        /// 13 is from 13:00 to 14:00. An hour that comes twice, as clocks are put back, is counted as one.
        public var hour: UInt32

        public var loans: UInt32

        public var returns: UInt32

        /// The message with nothing set.
        public init() {
            self.date = ""
            self.weekday = 0
            self.hour = 0
            self.loans = 0
            self.returns = 0
        }

        /// The message with these fields set.
        public init(
            date: String = "",
            weekday: UInt32 = 0,
            hour: UInt32 = 0,
            loans: UInt32 = 0,
            returns: UInt32 = 0
        ) {
            self.date = date
            self.weekday = weekday
            self.hour = hour
            self.loans = loans
            self.returns = returns
        }
    }

    /// The message `lectern.circulation.v1.PutItemRequest`.
    public struct PutItemRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutItemRequest"

        public var barcode: String

        public var recordId: Int64

        public var branchCode: String

        public var itemType: String

        public var callNumber: String

        /// With record_id 0: the record by its control number within its source.
        public var recordSource: String

        public var recordControlNumber: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.barcode = ""
            self.recordId = 0
            self.branchCode = ""
            self.itemType = ""
            self.callNumber = ""
            self.recordSource = ""
            self.recordControlNumber = ""
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            barcode: String = "",
            recordId: Int64 = 0,
            branchCode: String = "",
            itemType: String = "",
            callNumber: String = "",
            recordSource: String = "",
            recordControlNumber: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.barcode = barcode
            self.recordId = recordId
            self.branchCode = branchCode
            self.itemType = itemType
            self.callNumber = callNumber
            self.recordSource = recordSource
            self.recordControlNumber = recordControlNumber
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The fields of a LoanRule, under the same numbers but for when it holds.
    public struct PutLoanRuleRequest: Message {
        public static let messageName = "lectern.circulation.v1.PutLoanRuleRequest"

        public var code: String

        public var category: String

        public var itemType: String

        public var branchId: Int64

        public var lendable: Bool

        public var days: UInt32

        public var loansMax: UInt32

        public var renewalsMax: UInt32

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        public var validFromMs: Int64

        public var validUntilMs: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.category = ""
            self.itemType = ""
            self.branchId = 0
            self.lendable = false
            self.days = 0
            self.loansMax = 0
            self.renewalsMax = 0
            self.fields = []
            self.expectedVersion = 0
            self.validFromMs = 0
            self.validUntilMs = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            category: String = "",
            itemType: String = "",
            branchId: Int64 = 0,
            lendable: Bool = false,
            days: UInt32 = 0,
            loansMax: UInt32 = 0,
            renewalsMax: UInt32 = 0,
            fields: [String] = [],
            expectedVersion: Int64 = 0,
            validFromMs: Int64 = 0,
            validUntilMs: Int64 = 0
        ) {
            self.code = code
            self.category = category
            self.itemType = itemType
            self.branchId = branchId
            self.lendable = lendable
            self.days = days
            self.loansMax = loansMax
            self.renewalsMax = renewalsMax
            self.fields = fields
            self.expectedVersion = expectedVersion
            self.validFromMs = validFromMs
            self.validUntilMs = validUntilMs
        }
    }

    /// The message `lectern.circulation.v1.LoanRulesRequest`.
    public struct LoanRulesRequest: Message {
        public static let messageName = "lectern.circulation.v1.LoanRulesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.LoanRulesResponse`.
    public struct LoanRulesResponse: Message {
        public static let messageName = "lectern.circulation.v1.LoanRulesResponse"

        public var rules: [Circulation.LoanRule]

        /// The message with nothing set.
        public init() {
            self.rules = []
        }

        /// The message with these fields set.
        public init(
            rules: [Circulation.LoanRule] = []
        ) {
            self.rules = rules
        }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Circulation.LoanRule> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.MergeReadersRequest`.
    public struct MergeReadersRequest: Message {
        public static let messageName = "lectern.circulation.v1.MergeReadersRequest"

        /// The record that counts from now on.
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

    /// The message `lectern.circulation.v1.TellReadersApartRequest`.
    public struct TellReadersApartRequest: Message {
        public static let messageName = "lectern.circulation.v1.TellReadersApartRequest"

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

    /// The message `lectern.circulation.v1.MergeReadersResponse`.
    public struct MergeReadersResponse: Message {
        public static let messageName = "lectern.circulation.v1.MergeReadersResponse"

        /// The records that are, or were, one person's, each with its open loans.
        public var records: [Circulation.ReaderLoans]

        /// The message with nothing set.
        public init() {
            self.records = []
        }

        /// The message with these fields set.
        public init(
            records: [Circulation.ReaderLoans] = []
        ) {
            self.records = records
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Circulation.ReaderLoans> { MessageField(1) }
    }

    /// The message `lectern.circulation.v1.ReaderLoans`.
    public struct ReaderLoans: Message {
        public static let messageName = "lectern.circulation.v1.ReaderLoans"

        public var readerId: Int64

        public var openLoans: UInt32

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.openLoans = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            openLoans: UInt32 = 0
        ) {
            self.readerId = readerId
            self.openLoans = openLoans
        }
    }

    /// The message `lectern.circulation.v1.SweepDueRequest`.
    public struct SweepDueRequest: Message {
        public static let messageName = "lectern.circulation.v1.SweepDueRequest"

        public var branchId: Int64

        /// The message with nothing set.
        public init() {
            self.branchId = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0
        ) {
            self.branchId = branchId
        }
    }

    /// The message `lectern.circulation.v1.SweepDueResponse`.
    public struct SweepDueResponse: Message {
        public static let messageName = "lectern.circulation.v1.SweepDueResponse"

        /// How many loans were told of.
        public var dueSoon: UInt32

        public var overdue: UInt32

        /// The message with nothing set.
        public init() {
            self.dueSoon = 0
            self.overdue = 0
        }

        /// The message with these fields set.
        public init(
            dueSoon: UInt32 = 0,
            overdue: UInt32 = 0
        ) {
            self.dueSoon = dueSoon
            self.overdue = overdue
        }
    }

    /// The message `lectern.circulation.v1.AddConflictWorkRequest`.
    public struct AddConflictWorkRequest: Message {
        public static let messageName = "lectern.circulation.v1.AddConflictWorkRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.v1.AddConflictWorkResponse`.
    public struct AddConflictWorkResponse: Message {
        public static let messageName = "lectern.circulation.v1.AddConflictWorkResponse"

        public var added: UInt32

        /// The message with nothing set.
        public init() {
            self.added = 0
        }

        /// The message with these fields set.
        public init(
            added: UInt32 = 0
        ) {
            self.added = added
        }
    }

    /// The message `lectern.circulation.v1.ConflictsRequest`.
    public struct ConflictsRequest: Message {
        public static let messageName = "lectern.circulation.v1.ConflictsRequest"

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// Leaves out those that are settled.
        public var onlyOpen: Bool

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
            self.onlyOpen = false
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = "",
            onlyOpen: Bool = false
        ) {
            self.limit = limit
            self.cursor = cursor
            self.onlyOpen = onlyOpen
        }
    }

    /// The message `lectern.circulation.v1.SettleConflictRequest`.
    public struct SettleConflictRequest: Message {
        public static let messageName = "lectern.circulation.v1.SettleConflictRequest"

        public var conflictId: Int64

        /// What was done, for the record.
        public var note: String

        /// The message with nothing set.
        public init() {
            self.conflictId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            conflictId: Int64 = 0,
            note: String = ""
        ) {
            self.conflictId = conflictId
            self.note = note
        }
    }

    /// The message `lectern.circulation.v1.ConflictsResponse`.
    public struct ConflictsResponse: Message {
        public static let messageName = "lectern.circulation.v1.ConflictsResponse"

        public var conflicts: [Circulation.Conflict]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.conflicts = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            conflicts: [Circulation.Conflict] = [],
            cursor: String = ""
        ) {
            self.conflicts = conflicts
            self.cursor = cursor
        }

        /// Where `conflicts` stands in an `Encoded` one.
        public static var conflictsField: MessageField<Self, Circulation.Conflict> { MessageField(1) }
    }

    /// Something that happened and broke a rule. What happened is kept; staff decide what follows.
    public struct Conflict: Message {
        public static let messageName = "lectern.circulation.v1.Conflict"

        public var conflictId: Int64

        /// The reason that would have refused it: "ITEM_ON_LOAN".
        public var reason: String

        public var barcode: String

        /// Who did it; 0 where it is not known.
        public var readerId: Int64

        /// The loan that was made of it; 0: none.
        public var loanId: Int64

        /// The loan that stood against it, and whose it was; 0: none.
        public var otherLoanId: Int64

        public var otherReaderId: Int64

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        public var terminal: String

        public var deviceSequence: UInt64

        /// The rule that was broken, by its code.
        public var rule: String

        /// The card that was named, where no reader was signed in.
        public var card: String

        /// When staff settled it, where, who was signed in there, and what was done; 0: it is open.
        public var settledAtMs: Int64

        public var settledAtTerminal: String

        public var settledBy: Int64

        public var note: String

        /// Which action settled it: "accept"; empty: it is open, or SettleConflict settled it.
        public var action: String

        /// By action "charge": what the reader owes, in minor units of a currency.
        public var chargedMinorUnits: Int64

        public var chargedCurrency: String

        /// The message with nothing set.
        public init() {
            self.conflictId = 0
            self.reason = ""
            self.barcode = ""
            self.readerId = 0
            self.loanId = 0
            self.otherLoanId = 0
            self.otherReaderId = 0
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
            self.deviceSequence = 0
            self.rule = ""
            self.card = ""
            self.settledAtMs = 0
            self.settledAtTerminal = ""
            self.settledBy = 0
            self.note = ""
            self.action = ""
            self.chargedMinorUnits = 0
            self.chargedCurrency = ""
        }

        /// The message with these fields set.
        public init(
            conflictId: Int64 = 0,
            reason: String = "",
            barcode: String = "",
            readerId: Int64 = 0,
            loanId: Int64 = 0,
            otherLoanId: Int64 = 0,
            otherReaderId: Int64 = 0,
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = "",
            deviceSequence: UInt64 = 0,
            rule: String = "",
            card: String = "",
            settledAtMs: Int64 = 0,
            settledAtTerminal: String = "",
            settledBy: Int64 = 0,
            note: String = "",
            action: String = "",
            chargedMinorUnits: Int64 = 0,
            chargedCurrency: String = ""
        ) {
            self.conflictId = conflictId
            self.reason = reason
            self.barcode = barcode
            self.readerId = readerId
            self.loanId = loanId
            self.otherLoanId = otherLoanId
            self.otherReaderId = otherReaderId
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
            self.deviceSequence = deviceSequence
            self.rule = rule
            self.card = card
            self.settledAtMs = settledAtMs
            self.settledAtTerminal = settledAtTerminal
            self.settledBy = settledBy
            self.note = note
            self.action = action
            self.chargedMinorUnits = chargedMinorUnits
            self.chargedCurrency = chargedCurrency
        }
    }

    /// The body of a change on topic "circulation.conflict", kinds "conflict" and "settled".
    public struct ConflictRecorded: Message {
        public static let messageName = "lectern.circulation.v1.ConflictRecorded"

        public var conflict: Circulation.Conflict?

        /// The message with nothing set.
        public init() {
            self.conflict = nil
        }

        /// The message with these fields set.
        public init(
            conflict: Circulation.Conflict? = nil
        ) {
            self.conflict = conflict
        }

        /// Where `conflict` stands in an `Encoded` one.
        public static var conflictField: MessageField<Self, Circulation.Conflict> { MessageField(1) }
    }

    /// The body of a change on topic "circulation.loan": kinds "lent", "returned", "renewed"; and by itself "due_soon" and
    /// "overdue", once for each due date.
    public struct LoanChanged: Message {
        public static let messageName = "lectern.circulation.v1.LoanChanged"

        public var loan: Circulation.Loan?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.Loan? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.Loan> { MessageField(1) }
    }

    /// The body of a change on topic "circulation.item": kinds "sent", "arrived".
    public struct ItemChanged: Message {
        public static let messageName = "lectern.circulation.v1.ItemChanged"

        public var item: Circulation.Item?

        /// The message with nothing set.
        public init() {
            self.item = nil
        }

        /// The message with these fields set.
        public init(
            item: Circulation.Item? = nil
        ) {
            self.item = item
        }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Circulation.Item> { MessageField(1) }
    }

    /// The plugin's section of lectern.json5. 0 is the default everywhere.
    public struct Configuration: Message {
        public static let messageName = "lectern.circulation.v1.Configuration"

        /// How many minutes after its happened_at_ms a Borrow without a device_sequence counts as a repeat, which the rules
        /// decide: 15 by default. What is older was done offline.
        public var repeatMinutes: UInt32

        /// How many days before its due date a loan is told to be due soon: 3 by default.
        public var dueSoonDays: UInt32

        /// The message with nothing set.
        public init() {
            self.repeatMinutes = 0
            self.dueSoonDays = 0
        }

        /// The message with these fields set.
        public init(
            repeatMinutes: UInt32 = 0,
            dueSoonDays: UInt32 = 0
        ) {
            self.repeatMinutes = repeatMinutes
            self.dueSoonDays = dueSoonDays
        }
    }
}
