// The messages and enums of lectern.ledger.v1. Generated from lectern/ledger/v1/ledger.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// The city's money: accounts in double entry, budgets, what readers owe and have deposited, payments, cash boxes, periods and the statements of
/// partners. Other plugins reserve, commit and charge; nobody else keeps an amount that somebody owes.
public enum Ledger {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Ledger.AccountEntry.self,
        Ledger.Line.self,
        Ledger.Posting.self,
        Ledger.Reservation.self,
        Ledger.ReaderCharge.self,
        Ledger.PaymentPart.self,
        Ledger.Payment.self,
        Ledger.Period.self,
        Ledger.Box.self,
        Ledger.Sale.self,
        Ledger.StatementLine.self,
        Ledger.PostRequest.self,
        Ledger.BudgetLeftRequest.self,
        Ledger.BudgetLeftResponse.self,
        Ledger.ReserveRequest.self,
        Ledger.CommitRequest.self,
        Ledger.RepayRequest.self,
        Ledger.ReleaseRequest.self,
        Ledger.ReverseRequest.self,
        Ledger.ChargeRequest.self,
        Ledger.WaiveRequest.self,
        Ledger.ChargeReaderRequest.self,
        Ledger.EnterSaleRequest.self,
        Ledger.ReverseSaleRequest.self,
        Ledger.TakeBackRequest.self,
        Ledger.GiveBackRequest.self,
        Ledger.AccountRequest.self,
        Ledger.AccountResponse.self,
        Ledger.BeginPaymentRequest.self,
        Ledger.CancelPaymentRequest.self,
        Ledger.ConfirmPaymentRequest.self,
        Ledger.ConfirmPaymentResponse.self,
        Ledger.TakeCashRequest.self,
        Ledger.TakeCashResponse.self,
        Ledger.PayRequest.self,
        Ledger.ReturnDepositRequest.self,
        Ledger.ReturnDepositResponse.self,
        Ledger.RefundRequest.self,
        Ledger.WaiveChargeRequest.self,
        Ledger.CorrectRequest.self,
        Ledger.PutBudgetRequest.self,
        Ledger.OpenBoxRequest.self,
        Ledger.CloseBoxRequest.self,
        Ledger.BoxesRequest.self,
        Ledger.BoxesResponse.self,
        Ledger.AccountsRequest.self,
        Ledger.AccountsResponse.self,
        Ledger.PostingsRequest.self,
        Ledger.PostingsResponse.self,
        Ledger.PeriodsRequest.self,
        Ledger.PeriodsResponse.self,
        Ledger.ClosePeriodRequest.self,
        Ledger.AuditRequest.self,
        Ledger.AuditResponse.self,
        Ledger.PutPartnerKeyRequest.self,
        Ledger.PutPartnerKeyResponse.self,
        Ledger.StatementRequest.self,
        Ledger.StatementResponse.self,
        Ledger.DisputeRequest.self,
        Ledger.DisputeResponse.self,
        Ledger.PayPartnerRequest.self,
        Ledger.ExpireReservationsRequest.self,
        Ledger.ExpireReservationsResponse.self,
        Ledger.ExpirePaymentRequest.self,
        Ledger.ExpirePaymentResponse.self,
        Ledger.ChargeChanged.self,
        Ledger.PaymentChanged.self,
        Ledger.ReservationChanged.self,
        Ledger.Configuration.self,
    ]

    /// Why Ledger refuses.
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

        /// There is no such account.
        public static let accountUnknown = Reason(rawValue: 3)

        /// The lines of the posting can't be posted.
        public static let postingUnbalanced = Reason(rawValue: 4)

        /// The account has not so much.
        public static let balanceTooLow = Reason(rawValue: 5)

        /// The budget has not so much left.
        public static let budgetExceeded = Reason(rawValue: 6)

        /// There is no such reservation.
        public static let reservationUnknown = Reason(rawValue: 7)

        /// That can't be done in the present state.
        public static let stateForbids = Reason(rawValue: 8)

        /// There is no such charge.
        public static let chargeUnknown = Reason(rawValue: 9)

        /// The amount is more than is owed.
        public static let amountTooLarge = Reason(rawValue: 10)

        /// There is no such reader.
        public static let readerUnknown = Reason(rawValue: 11)

        /// There is no such partner.
        public static let partnerUnknown = Reason(rawValue: 12)

        /// There is no such payment.
        public static let paymentUnknown = Reason(rawValue: 13)

        /// The signature is not that of the partner's key.
        public static let signatureInvalid = Reason(rawValue: 14)

        /// The cash box is not open.
        public static let boxNotOpen = Reason(rawValue: 15)

        /// The deposit is held while something is owed.
        public static let depositHeld = Reason(rawValue: 16)

        /// There is no such posting.
        public static let postingUnknown = Reason(rawValue: 17)

        /// The posting was corrected.
        public static let postingCorrected = Reason(rawValue: 18)

        /// The posting belongs to a charge, a payment or a reservation: refund, waive or reverse that.
        public static let postingOwned = Reason(rawValue: 19)

        /// The period is not over.
        public static let periodNotOver = Reason(rawValue: 20)

        /// An earlier period is still open; close that first.
        public static let periodOutOfOrder = Reason(rawValue: 21)

        /// The partner has no sale with this reference.
        public static let saleUnknown = Reason(rawValue: 23)

        /// Another amount was paid to the partner under this reference.
        public static let referenceKnown = Reason(rawValue: 24)

        /// The partner has a sale with this reference.
        public static let saleKnown = Reason(rawValue: 22)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CURSOR_INVALID"
            case 3: "ACCOUNT_UNKNOWN"
            case 4: "POSTING_UNBALANCED"
            case 5: "BALANCE_TOO_LOW"
            case 6: "BUDGET_EXCEEDED"
            case 7: "RESERVATION_UNKNOWN"
            case 8: "STATE_FORBIDS"
            case 9: "CHARGE_UNKNOWN"
            case 10: "AMOUNT_TOO_LARGE"
            case 11: "READER_UNKNOWN"
            case 12: "PARTNER_UNKNOWN"
            case 13: "PAYMENT_UNKNOWN"
            case 14: "SIGNATURE_INVALID"
            case 15: "BOX_NOT_OPEN"
            case 16: "DEPOSIT_HELD"
            case 17: "POSTING_UNKNOWN"
            case 18: "POSTING_CORRECTED"
            case 19: "POSTING_OWNED"
            case 20: "PERIOD_NOT_OVER"
            case 21: "PERIOD_OUT_OF_ORDER"
            case 23: "SALE_UNKNOWN"
            case 24: "REFERENCE_KNOWN"
            case 22: "SALE_KNOWN"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 5
            case 4: 3
            case 5: 9
            case 6: 9
            case 7: 5
            case 8: 9
            case 9: 5
            case 10: 9
            case 11: 5
            case 12: 5
            case 13: 5
            case 14: 7
            case 15: 9
            case 16: 9
            case 17: 5
            case 18: 9
            case 19: 9
            case 20: 9
            case 21: 9
            case 23: 5
            case 24: 6
            case 22: 6
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "游标无效。"
            case 3: "没有这个账户。"
            case 4: "分录借贷不平。"
            case 5: "账户余额不足。"
            case 6: "预算不足。"
            case 7: "没有这笔预留。"
            case 8: "当前状态下不能这样做。"
            case 9: "没有这笔费用。"
            case 10: "金额超过应付金额。"
            case 11: "没有这位读者。"
            case 12: "没有这个合作方。"
            case 13: "没有这笔付款。"
            case 14: "签名无效。"
            case 15: "钱箱未开启。"
            case 16: "尚有未付费用，押金不能退还。"
            case 17: "没有这笔记账。"
            case 18: "该记账已被冲正。"
            case 19: "该记账属于业务单据，请在单据上处理。"
            case 20: "会计期间尚未结束。"
            case 21: "请先关闭更早的会计期间。"
            case 23: "该合作方没有此单号。"
            case 24: "此参考号已用于另一笔付款。"
            case 22: "该合作方已有此单号。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The cursor does not belong to this list."
            case 3: "There is no such account."
            case 4: "The lines of the posting can't be posted."
            case 5: "The account has not so much."
            case 6: "The budget has not so much left."
            case 7: "There is no such reservation."
            case 8: "That can't be done in the present state."
            case 9: "There is no such charge."
            case 10: "The amount is more than is owed."
            case 11: "There is no such reader."
            case 12: "There is no such partner."
            case 13: "There is no such payment."
            case 14: "The signature is not that of the partner's key."
            case 15: "The cash box is not open."
            case 16: "The deposit is held while something is owed."
            case 17: "There is no such posting."
            case 18: "The posting was corrected."
            case 19: "The posting belongs to a charge, a payment or a reservation: refund, waive or reverse that."
            case 20: "The period is not over."
            case 21: "An earlier period is still open; close that first."
            case 23: "The partner has no sale with this reference."
            case 24: "Another amount was paid to the partner under this reference."
            case 22: "The partner has a sale with this reference."
            default: name
            }
        }
    }

    /// What an account is for.
    public struct AccountKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `ACCOUNT_KIND_UNSPECIFIED`
        public static let unspecified = AccountKind(rawValue: 0)

        /// Money that may be spent. Credit is what is left of it.
        public static let budget = AccountKind(rawValue: 1)

        /// What is owed to a partner; its code is the partner's name.
        public static let partnerPayable = AccountKind(rawValue: 2)

        /// What a reader has deposited; its code is the reader's number.
        public static let readerDeposit = AccountKind(rawValue: 3)

        /// What a reader owes; likewise.
        public static let readerCharges = AccountKind(rawValue: 4)

        /// What fees have brought; its code is the fee's.
        public static let revenue = AccountKind(rawValue: 5)

        /// Cash in a box; its code is the terminal's name.
        public static let cashBox = AccountKind(rawValue: 6)

        /// A bank, or what a partner has taken for us: "main", "partner.NAME".
        public static let bank = AccountKind(rawValue: 7)

        /// What was waived, refunded and lost.
        public static let expense = AccountKind(rawValue: 8)

        /// What came in and belongs to nobody yet; its code is the partner's name.
        public static let suspense = AccountKind(rawValue: 9)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "ACCOUNT_KIND_UNSPECIFIED"
            case 1: "BUDGET"
            case 2: "PARTNER_PAYABLE"
            case 3: "READER_DEPOSIT"
            case 4: "READER_CHARGES"
            case 5: "REVENUE"
            case 6: "CASH_BOX"
            case 7: "BANK"
            case 8: "EXPENSE"
            case 9: "SUSPENSE"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.ledger.v1.ReservationState`.
    public struct ReservationState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `RESERVATION_STATE_UNSPECIFIED`
        public static let unspecified = ReservationState(rawValue: 0)

        /// `HELD`
        public static let held = ReservationState(rawValue: 1)

        /// `COMMITTED`
        public static let committed = ReservationState(rawValue: 2)

        /// `RELEASED`
        public static let released = ReservationState(rawValue: 3)

        /// `RESERVATION_EXPIRED`
        public static let reservationExpired = ReservationState(rawValue: 4)

        /// `REVERSED`
        public static let reversed = ReservationState(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "RESERVATION_STATE_UNSPECIFIED"
            case 1: "HELD"
            case 2: "COMMITTED"
            case 3: "RELEASED"
            case 4: "RESERVATION_EXPIRED"
            case 5: "REVERSED"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.ledger.v1.ChargeState`.
    public struct ChargeState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `CHARGE_STATE_UNSPECIFIED`
        public static let unspecified = ChargeState(rawValue: 0)

        /// `OPEN`
        public static let open = ChargeState(rawValue: 1)

        /// `PAID`
        public static let paid = ChargeState(rawValue: 2)

        /// `WAIVED`
        public static let waived = ChargeState(rawValue: 3)

        /// `TAKEN_BACK`
        public static let takenBack = ChargeState(rawValue: 4)

        /// `REFUNDED`
        public static let refunded = ChargeState(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "CHARGE_STATE_UNSPECIFIED"
            case 1: "OPEN"
            case 2: "PAID"
            case 3: "WAIVED"
            case 4: "TAKEN_BACK"
            case 5: "REFUNDED"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.ledger.v1.PaymentState`.
    public struct PaymentState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PAYMENT_STATE_UNSPECIFIED`
        public static let unspecified = PaymentState(rawValue: 0)

        /// `EXPECTED`
        public static let expected = PaymentState(rawValue: 1)

        /// `CONFIRMED`
        public static let confirmed = PaymentState(rawValue: 2)

        /// `DISPUTED`
        public static let disputed = PaymentState(rawValue: 3)

        /// `PAYMENT_EXPIRED`
        public static let paymentExpired = PaymentState(rawValue: 4)

        /// `CANCELLED`
        public static let cancelled = PaymentState(rawValue: 5)

        /// `PAYMENT_REFUNDED`
        public static let paymentRefunded = PaymentState(rawValue: 6)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PAYMENT_STATE_UNSPECIFIED"
            case 1: "EXPECTED"
            case 2: "CONFIRMED"
            case 3: "DISPUTED"
            case 4: "PAYMENT_EXPIRED"
            case 5: "CANCELLED"
            case 6: "PAYMENT_REFUNDED"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.ledger.v1.PaymentChannel`.
    public struct PaymentChannel: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PAYMENT_CHANNEL_UNSPECIFIED`
        public static let unspecified = PaymentChannel(rawValue: 0)

        /// `DESK_CASH`
        public static let deskCash = PaymentChannel(rawValue: 1)

        /// `KIOSK_CASH`
        public static let kioskCash = PaymentChannel(rawValue: 2)

        /// `PARTNER_PAYMENT`
        public static let partnerPayment = PaymentChannel(rawValue: 3)

        /// What the reader paid in the library's place, and gets back.
        public static let repayment = PaymentChannel(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PAYMENT_CHANNEL_UNSPECIFIED"
            case 1: "DESK_CASH"
            case 2: "KIOSK_CASH"
            case 3: "PARTNER_PAYMENT"
            case 4: "REPAYMENT"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.ledger.v1.PeriodState`.
    public struct PeriodState: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `PERIOD_STATE_UNSPECIFIED`
        public static let unspecified = PeriodState(rawValue: 0)

        /// `PERIOD_OPEN`
        public static let periodOpen = PeriodState(rawValue: 1)

        /// `PERIOD_CLOSED`
        public static let periodClosed = PeriodState(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "PERIOD_STATE_UNSPECIFIED"
            case 1: "PERIOD_OPEN"
            case 2: "PERIOD_CLOSED"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.ledger.v1.AccountEntry`.
    public struct AccountEntry: Message {
        public static let messageName = "lectern.ledger.v1.AccountEntry"

        public var accountId: Int64

        public var kind: Ledger.AccountKind

        public var code: String

        public var title: String

        /// On the side on which its kind grows.
        public var balance: Types.Money?

        /// Of a budget: what is reserved of it.
        public var reserved: Types.Money?

        public var libraryCode: String

        /// The message with nothing set.
        public init() {
            self.accountId = 0
            self.kind = Ledger.AccountKind(rawValue: 0)
            self.code = ""
            self.title = ""
            self.balance = nil
            self.reserved = nil
            self.libraryCode = ""
        }

        /// The message with these fields set.
        public init(
            accountId: Int64 = 0,
            kind: Ledger.AccountKind = Ledger.AccountKind(rawValue: 0),
            code: String = "",
            title: String = "",
            balance: Types.Money? = nil,
            reserved: Types.Money? = nil,
            libraryCode: String = ""
        ) {
            self.accountId = accountId
            self.kind = kind
            self.code = code
            self.title = title
            self.balance = balance
            self.reserved = reserved
            self.libraryCode = libraryCode
        }

        /// Where `balance` stands in an `Encoded` one.
        public static var balanceField: MessageField<Self, Types.Money> { MessageField(5) }

        /// Where `reserved` stands in an `Encoded` one.
        public static var reservedField: MessageField<Self, Types.Money> { MessageField(6) }
    }

    /// The message `lectern.ledger.v1.Line`.
    public struct Line: Message {
        public static let messageName = "lectern.ledger.v1.Line"

        public var kind: Ledger.AccountKind

        public var code: String

        /// Debits are positive and credits negative.
        public var amount: Types.Money?

        /// The message with nothing set.
        public init() {
            self.kind = Ledger.AccountKind(rawValue: 0)
            self.code = ""
            self.amount = nil
        }

        /// The message with these fields set.
        public init(
            kind: Ledger.AccountKind = Ledger.AccountKind(rawValue: 0),
            code: String = "",
            amount: Types.Money? = nil
        ) {
            self.kind = kind
            self.code = code
            self.amount = amount
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.Posting`.
    public struct Posting: Message {
        public static let messageName = "lectern.ledger.v1.Posting"

        public var postingId: Int64

        /// "2026-11"
        public var period: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// What it is: "charged", "paid", "committed".
        public var kind: String

        /// What it is about: "charge:42".
        public var about: String

        public var note: String

        public var lines: [Ledger.Line]

        /// Who was signed in, where, and by which call; 0: nobody.
        public var person: Int64

        public var terminal: String

        public var method: String

        public var requestKey: String

        /// The posting that this one counters; 0: none.
        public var correctsId: Int64

        /// The message with nothing set.
        public init() {
            self.postingId = 0
            self.period = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.kind = ""
            self.about = ""
            self.note = ""
            self.lines = []
            self.person = 0
            self.terminal = ""
            self.method = ""
            self.requestKey = ""
            self.correctsId = 0
        }

        /// The message with these fields set.
        public init(
            postingId: Int64 = 0,
            period: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            kind: String = "",
            about: String = "",
            note: String = "",
            lines: [Ledger.Line] = [],
            person: Int64 = 0,
            terminal: String = "",
            method: String = "",
            requestKey: String = "",
            correctsId: Int64 = 0
        ) {
            self.postingId = postingId
            self.period = period
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.kind = kind
            self.about = about
            self.note = note
            self.lines = lines
            self.person = person
            self.terminal = terminal
            self.method = method
            self.requestKey = requestKey
            self.correctsId = correctsId
        }

        /// Where `lines` stands in an `Encoded` one.
        public static var linesField: MessageField<Self, Ledger.Line> { MessageField(8) }
    }

    /// The message `lectern.ledger.v1.Reservation`.
    public struct Reservation: Message {
        public static let messageName = "lectern.ledger.v1.Reservation"

        public var reservationId: Int64

        public var source: String

        public var key: String

        public var budget: String

        public var amount: Types.Money?

        /// What was spent; 0 until it is committed.
        public var committed: Types.Money?

        public var state: Ledger.ReservationState

        public var expiresAtMs: Int64

        /// What the budget has left that is neither spent nor reserved.
        public var available: Types.Money?

        /// The posting that committed it; 0: none.
        public var postingId: Int64

        /// The message with nothing set.
        public init() {
            self.reservationId = 0
            self.source = ""
            self.key = ""
            self.budget = ""
            self.amount = nil
            self.committed = nil
            self.state = Ledger.ReservationState(rawValue: 0)
            self.expiresAtMs = 0
            self.available = nil
            self.postingId = 0
        }

        /// The message with these fields set.
        public init(
            reservationId: Int64 = 0,
            source: String = "",
            key: String = "",
            budget: String = "",
            amount: Types.Money? = nil,
            committed: Types.Money? = nil,
            state: Ledger.ReservationState = Ledger.ReservationState(rawValue: 0),
            expiresAtMs: Int64 = 0,
            available: Types.Money? = nil,
            postingId: Int64 = 0
        ) {
            self.reservationId = reservationId
            self.source = source
            self.key = key
            self.budget = budget
            self.amount = amount
            self.committed = committed
            self.state = state
            self.expiresAtMs = expiresAtMs
            self.available = available
            self.postingId = postingId
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(5) }

        /// Where `committed` stands in an `Encoded` one.
        public static var committedField: MessageField<Self, Types.Money> { MessageField(6) }

        /// Where `available` stands in an `Encoded` one.
        public static var availableField: MessageField<Self, Types.Money> { MessageField(9) }
    }

    /// Something that a reader owes, or owed.
    public struct ReaderCharge: Message {
        public static let messageName = "lectern.ledger.v1.ReaderCharge"

        public var chargeId: Int64

        public var readerId: Int64

        /// Who charges, and its key: "circulation.overdue".
        public var source: String

        public var key: String

        /// The fee, which is also the account of its revenue: "overdue".
        public var fee: String

        public var state: Ledger.ChargeState

        public var listPrice: Types.Money?

        public var discount: Types.Money?

        public var paid: Types.Money?

        public var waived: Types.Money?

        public var refunded: Types.Money?

        /// What is still owed.
        public var due: Types.Money?

        /// Why, for the reader; and what it is for: "item:42".
        public var reason: String

        public var about: String

        public var chargedAtMs: Int64

        public var libraryCode: String

        /// The message with nothing set.
        public init() {
            self.chargeId = 0
            self.readerId = 0
            self.source = ""
            self.key = ""
            self.fee = ""
            self.state = Ledger.ChargeState(rawValue: 0)
            self.listPrice = nil
            self.discount = nil
            self.paid = nil
            self.waived = nil
            self.refunded = nil
            self.due = nil
            self.reason = ""
            self.about = ""
            self.chargedAtMs = 0
            self.libraryCode = ""
        }

        /// The message with these fields set.
        public init(
            chargeId: Int64 = 0,
            readerId: Int64 = 0,
            source: String = "",
            key: String = "",
            fee: String = "",
            state: Ledger.ChargeState = Ledger.ChargeState(rawValue: 0),
            listPrice: Types.Money? = nil,
            discount: Types.Money? = nil,
            paid: Types.Money? = nil,
            waived: Types.Money? = nil,
            refunded: Types.Money? = nil,
            due: Types.Money? = nil,
            reason: String = "",
            about: String = "",
            chargedAtMs: Int64 = 0,
            libraryCode: String = ""
        ) {
            self.chargeId = chargeId
            self.readerId = readerId
            self.source = source
            self.key = key
            self.fee = fee
            self.state = state
            self.listPrice = listPrice
            self.discount = discount
            self.paid = paid
            self.waived = waived
            self.refunded = refunded
            self.due = due
            self.reason = reason
            self.about = about
            self.chargedAtMs = chargedAtMs
            self.libraryCode = libraryCode
        }

        /// Where `list_price` stands in an `Encoded` one.
        public static var listPriceField: MessageField<Self, Types.Money> { MessageField(7) }

        /// Where `discount` stands in an `Encoded` one.
        public static var discountField: MessageField<Self, Types.Money> { MessageField(8) }

        /// Where `paid` stands in an `Encoded` one.
        public static var paidField: MessageField<Self, Types.Money> { MessageField(9) }

        /// Where `waived` stands in an `Encoded` one.
        public static var waivedField: MessageField<Self, Types.Money> { MessageField(10) }

        /// Where `refunded` stands in an `Encoded` one.
        public static var refundedField: MessageField<Self, Types.Money> { MessageField(11) }

        /// Where `due` stands in an `Encoded` one.
        public static var dueField: MessageField<Self, Types.Money> { MessageField(12) }
    }

    /// The message `lectern.ledger.v1.PaymentPart`.
    public struct PaymentPart: Message {
        public static let messageName = "lectern.ledger.v1.PaymentPart"

        public var chargeId: Int64

        public var amount: Types.Money?

        /// The message with nothing set.
        public init() {
            self.chargeId = 0
            self.amount = nil
        }

        /// The message with these fields set.
        public init(
            chargeId: Int64 = 0,
            amount: Types.Money? = nil
        ) {
            self.chargeId = chargeId
            self.amount = amount
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.Payment`.
    public struct Payment: Message {
        public static let messageName = "lectern.ledger.v1.Payment"

        public var paymentId: Int64

        public var channel: Ledger.PaymentChannel

        public var state: Ledger.PaymentState

        public var readerId: Int64

        public var amount: Types.Money?

        /// What came, where that is known.
        public var received: Types.Money?

        /// The partner, or the box.
        public var taker: String

        /// The partner's own number.
        public var reference: String

        public var parts: [Ledger.PaymentPart]

        /// What of it is deposited.
        public var deposit: Types.Money?

        public var begunAtMs: Int64

        /// 0: it does not expire.
        public var expiresAtMs: Int64

        public var postingId: Int64

        /// The message with nothing set.
        public init() {
            self.paymentId = 0
            self.channel = Ledger.PaymentChannel(rawValue: 0)
            self.state = Ledger.PaymentState(rawValue: 0)
            self.readerId = 0
            self.amount = nil
            self.received = nil
            self.taker = ""
            self.reference = ""
            self.parts = []
            self.deposit = nil
            self.begunAtMs = 0
            self.expiresAtMs = 0
            self.postingId = 0
        }

        /// The message with these fields set.
        public init(
            paymentId: Int64 = 0,
            channel: Ledger.PaymentChannel = Ledger.PaymentChannel(rawValue: 0),
            state: Ledger.PaymentState = Ledger.PaymentState(rawValue: 0),
            readerId: Int64 = 0,
            amount: Types.Money? = nil,
            received: Types.Money? = nil,
            taker: String = "",
            reference: String = "",
            parts: [Ledger.PaymentPart] = [],
            deposit: Types.Money? = nil,
            begunAtMs: Int64 = 0,
            expiresAtMs: Int64 = 0,
            postingId: Int64 = 0
        ) {
            self.paymentId = paymentId
            self.channel = channel
            self.state = state
            self.readerId = readerId
            self.amount = amount
            self.received = received
            self.taker = taker
            self.reference = reference
            self.parts = parts
            self.deposit = deposit
            self.begunAtMs = begunAtMs
            self.expiresAtMs = expiresAtMs
            self.postingId = postingId
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(5) }

        /// Where `received` stands in an `Encoded` one.
        public static var receivedField: MessageField<Self, Types.Money> { MessageField(6) }

        /// Where `parts` stands in an `Encoded` one.
        public static var partsField: MessageField<Self, Ledger.PaymentPart> { MessageField(9) }

        /// Where `deposit` stands in an `Encoded` one.
        public static var depositField: MessageField<Self, Types.Money> { MessageField(10) }
    }

    /// The message `lectern.ledger.v1.Period`.
    public struct Period: Message {
        public static let messageName = "lectern.ledger.v1.Period"

        /// "2026-11"
        public var period: String

        public var state: Ledger.PeriodState

        public var closedAtMs: Int64

        /// Postings, when it was closed; 0 before.
        public var postings: Int64

        /// The message with nothing set.
        public init() {
            self.period = ""
            self.state = Ledger.PeriodState(rawValue: 0)
            self.closedAtMs = 0
            self.postings = 0
        }

        /// The message with these fields set.
        public init(
            period: String = "",
            state: Ledger.PeriodState = Ledger.PeriodState(rawValue: 0),
            closedAtMs: Int64 = 0,
            postings: Int64 = 0
        ) {
            self.period = period
            self.state = state
            self.closedAtMs = closedAtMs
            self.postings = postings
        }
    }

    /// The message `lectern.ledger.v1.Box`.
    public struct Box: Message {
        public static let messageName = "lectern.ledger.v1.Box"

        /// The terminal's name.
        public var box: String

        public var open: Bool

        public var openedAtMs: Int64

        public var balance: Types.Money?

        /// What was counted more than the books said; negative: less.
        public var differenceMinorUnits: Int64

        /// The message with nothing set.
        public init() {
            self.box = ""
            self.open = false
            self.openedAtMs = 0
            self.balance = nil
            self.differenceMinorUnits = 0
        }

        /// The message with these fields set.
        public init(
            box: String = "",
            open: Bool = false,
            openedAtMs: Int64 = 0,
            balance: Types.Money? = nil,
            differenceMinorUnits: Int64 = 0
        ) {
            self.box = box
            self.open = open
            self.openedAtMs = openedAtMs
            self.balance = balance
            self.differenceMinorUnits = differenceMinorUnits
        }

        /// Where `balance` stands in an `Encoded` one.
        public static var balanceField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// What a partner has sold, as both sides put it down.
    public struct Sale: Message {
        public static let messageName = "lectern.ledger.v1.Sale"

        /// The partner's name and its own number of the sale, unique for it.
        public var partner: String

        public var reference: String

        public var isbn: String

        public var listPrice: Types.Money?

        /// Of the list price, in thousandths: 150 is 15 %.
        public var discountPermille: UInt32

        public var invoice: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.reference = ""
            self.isbn = ""
            self.listPrice = nil
            self.discountPermille = 0
            self.invoice = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            reference: String = "",
            isbn: String = "",
            listPrice: Types.Money? = nil,
            discountPermille: UInt32 = 0,
            invoice: String = ""
        ) {
            self.partner = partner
            self.reference = reference
            self.isbn = isbn
            self.listPrice = listPrice
            self.discountPermille = discountPermille
            self.invoice = invoice
        }

        /// Where `list_price` stands in an `Encoded` one.
        public static var listPriceField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The message `lectern.ledger.v1.StatementLine`.
    public struct StatementLine: Message {
        public static let messageName = "lectern.ledger.v1.StatementLine"

        public var reference: String

        public var isbn: String

        public var listPrice: Types.Money?

        public var discountPermille: UInt32

        /// Negative: a reversal.
        public var payable: Types.Money?

        public var invoice: String

        /// The reference that it reverses; empty: it is a sale.
        public var reverses: String

        public var atMs: Int64

        public var postingId: Int64

        /// The message with nothing set.
        public init() {
            self.reference = ""
            self.isbn = ""
            self.listPrice = nil
            self.discountPermille = 0
            self.payable = nil
            self.invoice = ""
            self.reverses = ""
            self.atMs = 0
            self.postingId = 0
        }

        /// The message with these fields set.
        public init(
            reference: String = "",
            isbn: String = "",
            listPrice: Types.Money? = nil,
            discountPermille: UInt32 = 0,
            payable: Types.Money? = nil,
            invoice: String = "",
            reverses: String = "",
            atMs: Int64 = 0,
            postingId: Int64 = 0
        ) {
            self.reference = reference
            self.isbn = isbn
            self.listPrice = listPrice
            self.discountPermille = discountPermille
            self.payable = payable
            self.invoice = invoice
            self.reverses = reverses
            self.atMs = atMs
            self.postingId = postingId
        }

        /// Where `list_price` stands in an `Encoded` one.
        public static var listPriceField: MessageField<Self, Types.Money> { MessageField(3) }

        /// Where `payable` stands in an `Encoded` one.
        public static var payableField: MessageField<Self, Types.Money> { MessageField(5) }
    }

    /// The message `lectern.ledger.v1.PostRequest`.
    public struct PostRequest: Message {
        public static let messageName = "lectern.ledger.v1.PostRequest"

        /// What it is, a code: "transfer".
        public var kind: String

        public var lines: [Ledger.Line]

        public var about: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
            self.lines = []
            self.about = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = "",
            lines: [Ledger.Line] = [],
            about: String = "",
            note: String = ""
        ) {
            self.kind = kind
            self.lines = lines
            self.about = about
            self.note = note
        }

        /// Where `lines` stands in an `Encoded` one.
        public static var linesField: MessageField<Self, Ledger.Line> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.BudgetLeftRequest`.
    public struct BudgetLeftRequest: Message {
        public static let messageName = "lectern.ledger.v1.BudgetLeftRequest"

        public var code: String

        public var currency: String

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.currency = ""
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            currency: String = ""
        ) {
            self.code = code
            self.currency = currency
        }
    }

    /// The message `lectern.ledger.v1.BudgetLeftResponse`.
    public struct BudgetLeftResponse: Message {
        public static let messageName = "lectern.ledger.v1.BudgetLeftResponse"

        public var available: Types.Money?

        /// Whether it was ever put.
        public var known: Bool

        /// The message with nothing set.
        public init() {
            self.available = nil
            self.known = false
        }

        /// The message with these fields set.
        public init(
            available: Types.Money? = nil,
            known: Bool = false
        ) {
            self.available = available
            self.known = known
        }

        /// Where `available` stands in an `Encoded` one.
        public static var availableField: MessageField<Self, Types.Money> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.ReserveRequest`.
    public struct ReserveRequest: Message {
        public static let messageName = "lectern.ledger.v1.ReserveRequest"

        /// The owner's name for what it reserves for, "acquisition.choice", and its key there.
        public var source: String

        public var key: String

        public var budget: String

        public var amount: Types.Money?

        public var expiresAtMs: Int64

        /// For people: what it is for.
        public var about: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.budget = ""
            self.amount = nil
            self.expiresAtMs = 0
            self.about = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            budget: String = "",
            amount: Types.Money? = nil,
            expiresAtMs: Int64 = 0,
            about: String = ""
        ) {
            self.source = source
            self.key = key
            self.budget = budget
            self.amount = amount
            self.expiresAtMs = expiresAtMs
            self.about = about
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The message `lectern.ledger.v1.CommitRequest`.
    public struct CommitRequest: Message {
        public static let messageName = "lectern.ledger.v1.CommitRequest"

        public var source: String

        public var key: String

        public var sale: Ledger.Sale?

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.sale = nil
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            sale: Ledger.Sale? = nil
        ) {
            self.source = source
            self.key = key
            self.sale = sale
        }

        /// Where `sale` stands in an `Encoded` one.
        public static var saleField: MessageField<Self, Ledger.Sale> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.RepayRequest`.
    public struct RepayRequest: Message {
        public static let messageName = "lectern.ledger.v1.RepayRequest"

        public var source: String

        public var key: String

        public var readerId: Int64

        public var amount: Types.Money?

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.readerId = 0
            self.amount = nil
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            readerId: Int64 = 0,
            amount: Types.Money? = nil
        ) {
            self.source = source
            self.key = key
            self.readerId = readerId
            self.amount = amount
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The message `lectern.ledger.v1.ReleaseRequest`.
    public struct ReleaseRequest: Message {
        public static let messageName = "lectern.ledger.v1.ReleaseRequest"

        public var source: String

        public var key: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = ""
        ) {
            self.source = source
            self.key = key
        }
    }

    /// The message `lectern.ledger.v1.ReverseRequest`.
    public struct ReverseRequest: Message {
        public static let messageName = "lectern.ledger.v1.ReverseRequest"

        public var source: String

        public var key: String

        /// The partner's own number of the reversal, and its invoice.
        public var reference: String

        public var invoice: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.reference = ""
            self.invoice = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            reference: String = "",
            invoice: String = ""
        ) {
            self.source = source
            self.key = key
            self.reference = reference
            self.invoice = invoice
        }
    }

    /// The message `lectern.ledger.v1.ChargeRequest`.
    public struct ChargeRequest: Message {
        public static let messageName = "lectern.ledger.v1.ChargeRequest"

        public var source: String

        public var key: String

        public var readerId: Int64

        public var fee: String

        public var listPrice: Types.Money?

        public var discount: Types.Money?

        public var reason: String

        public var about: String

        /// 0: none.
        public var libraryId: Int64

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.readerId = 0
            self.fee = ""
            self.listPrice = nil
            self.discount = nil
            self.reason = ""
            self.about = ""
            self.libraryId = 0
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            readerId: Int64 = 0,
            fee: String = "",
            listPrice: Types.Money? = nil,
            discount: Types.Money? = nil,
            reason: String = "",
            about: String = "",
            libraryId: Int64 = 0
        ) {
            self.source = source
            self.key = key
            self.readerId = readerId
            self.fee = fee
            self.listPrice = listPrice
            self.discount = discount
            self.reason = reason
            self.about = about
            self.libraryId = libraryId
        }

        /// Where `list_price` stands in an `Encoded` one.
        public static var listPriceField: MessageField<Self, Types.Money> { MessageField(5) }

        /// Where `discount` stands in an `Encoded` one.
        public static var discountField: MessageField<Self, Types.Money> { MessageField(6) }
    }

    /// The message `lectern.ledger.v1.WaiveRequest`.
    public struct WaiveRequest: Message {
        public static let messageName = "lectern.ledger.v1.WaiveRequest"

        public var source: String

        public var key: String

        /// Missing: the rest.
        public var amount: Types.Money?

        public var note: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.amount = nil
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            amount: Types.Money? = nil,
            note: String = ""
        ) {
            self.source = source
            self.key = key
            self.amount = amount
            self.note = note
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.ChargeReaderRequest`.
    public struct ChargeReaderRequest: Message {
        public static let messageName = "lectern.ledger.v1.ChargeReaderRequest"

        public var card: String

        public var readerId: Int64

        public var fee: String

        public var listPrice: Types.Money?

        public var discount: Types.Money?

        public var reason: String

        public var about: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.fee = ""
            self.listPrice = nil
            self.discount = nil
            self.reason = ""
            self.about = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            fee: String = "",
            listPrice: Types.Money? = nil,
            discount: Types.Money? = nil,
            reason: String = "",
            about: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.fee = fee
            self.listPrice = listPrice
            self.discount = discount
            self.reason = reason
            self.about = about
        }

        /// Where `list_price` stands in an `Encoded` one.
        public static var listPriceField: MessageField<Self, Types.Money> { MessageField(4) }

        /// Where `discount` stands in an `Encoded` one.
        public static var discountField: MessageField<Self, Types.Money> { MessageField(5) }
    }

    /// The message `lectern.ledger.v1.EnterSaleRequest`.
    public struct EnterSaleRequest: Message {
        public static let messageName = "lectern.ledger.v1.EnterSaleRequest"

        public var budget: String

        public var sale: Ledger.Sale?

        /// The message with nothing set.
        public init() {
            self.budget = ""
            self.sale = nil
        }

        /// The message with these fields set.
        public init(
            budget: String = "",
            sale: Ledger.Sale? = nil
        ) {
            self.budget = budget
            self.sale = sale
        }

        /// Where `sale` stands in an `Encoded` one.
        public static var saleField: MessageField<Self, Ledger.Sale> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.ReverseSaleRequest`.
    public struct ReverseSaleRequest: Message {
        public static let messageName = "lectern.ledger.v1.ReverseSaleRequest"

        public var partner: String

        /// The sale's, and the partner's own number of the reversal; empty: that of the sale with "-R".
        public var sale: String

        public var reference: String

        public var invoice: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.sale = ""
            self.reference = ""
            self.invoice = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            sale: String = "",
            reference: String = "",
            invoice: String = ""
        ) {
            self.partner = partner
            self.sale = sale
            self.reference = reference
            self.invoice = invoice
        }
    }

    /// The message `lectern.ledger.v1.TakeBackRequest`.
    public struct TakeBackRequest: Message {
        public static let messageName = "lectern.ledger.v1.TakeBackRequest"

        public var source: String

        public var key: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            note: String = ""
        ) {
            self.source = source
            self.key = key
            self.note = note
        }
    }

    /// The message `lectern.ledger.v1.GiveBackRequest`.
    public struct GiveBackRequest: Message {
        public static let messageName = "lectern.ledger.v1.GiveBackRequest"

        public var source: String

        public var key: String

        public var note: String

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.key = ""
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            key: String = "",
            note: String = ""
        ) {
            self.source = source
            self.key = key
            self.note = note
        }
    }

    /// The message `lectern.ledger.v1.AccountRequest`.
    public struct AccountRequest: Message {
        public static let messageName = "lectern.ledger.v1.AccountRequest"

        /// Staff: either; a reader: neither.
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

    /// The message `lectern.ledger.v1.AccountResponse`.
    public struct AccountResponse: Message {
        public static let messageName = "lectern.ledger.v1.AccountResponse"

        public var readerId: Int64

        /// One of each currency.
        public var owed: [Types.Money]

        public var deposits: [Types.Money]

        public var charges: [Ledger.ReaderCharge]

        /// The last of them, at most 50; on the first page.
        public var payments: [Ledger.Payment]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.owed = []
            self.deposits = []
            self.charges = []
            self.payments = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            owed: [Types.Money] = [],
            deposits: [Types.Money] = [],
            charges: [Ledger.ReaderCharge] = [],
            payments: [Ledger.Payment] = [],
            cursor: String = ""
        ) {
            self.readerId = readerId
            self.owed = owed
            self.deposits = deposits
            self.charges = charges
            self.payments = payments
            self.cursor = cursor
        }

        /// Where `owed` stands in an `Encoded` one.
        public static var owedField: MessageField<Self, Types.Money> { MessageField(2) }

        /// Where `deposits` stands in an `Encoded` one.
        public static var depositsField: MessageField<Self, Types.Money> { MessageField(3) }

        /// Where `charges` stands in an `Encoded` one.
        public static var chargesField: MessageField<Self, Ledger.ReaderCharge> { MessageField(4) }

        /// Where `payments` stands in an `Encoded` one.
        public static var paymentsField: MessageField<Self, Ledger.Payment> { MessageField(5) }
    }

    /// The message `lectern.ledger.v1.BeginPaymentRequest`.
    public struct BeginPaymentRequest: Message {
        public static let messageName = "lectern.ledger.v1.BeginPaymentRequest"

        public var partner: String

        /// All of one currency.
        public var chargeIds: [Int64]

        /// Instead of charges: to deposit.
        public var deposit: Types.Money?

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.chargeIds = []
            self.deposit = nil
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            chargeIds: [Int64] = [],
            deposit: Types.Money? = nil
        ) {
            self.partner = partner
            self.chargeIds = chargeIds
            self.deposit = deposit
        }

        /// Where `deposit` stands in an `Encoded` one.
        public static var depositField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.CancelPaymentRequest`.
    public struct CancelPaymentRequest: Message {
        public static let messageName = "lectern.ledger.v1.CancelPaymentRequest"

        public var paymentId: Int64

        /// The message with nothing set.
        public init() {
            self.paymentId = 0
        }

        /// The message with these fields set.
        public init(
            paymentId: Int64 = 0
        ) {
            self.paymentId = paymentId
        }
    }

    /// The message `lectern.ledger.v1.ConfirmPaymentRequest`.
    public struct ConfirmPaymentRequest: Message {
        public static let messageName = "lectern.ledger.v1.ConfirmPaymentRequest"

        /// 0: nobody began it.
        public var paymentId: Int64

        /// The partner's own number of the payment.
        public var reference: String

        public var amount: Types.Money?

        public var paidAtMs: Int64

        /// Who has taken the money, where that is not the caller; then it is signed: HMAC-SHA-256 with the partner's key, in hexadecimal, of
        /// "PARTNER|PAYMENT_ID|REFERENCE|MINOR_UNITS|CURRENCY|PAID_AT_MS".
        public var partner: String

        public var signature: String

        /// The message with nothing set.
        public init() {
            self.paymentId = 0
            self.reference = ""
            self.amount = nil
            self.paidAtMs = 0
            self.partner = ""
            self.signature = ""
        }

        /// The message with these fields set.
        public init(
            paymentId: Int64 = 0,
            reference: String = "",
            amount: Types.Money? = nil,
            paidAtMs: Int64 = 0,
            partner: String = "",
            signature: String = ""
        ) {
            self.paymentId = paymentId
            self.reference = reference
            self.amount = amount
            self.paidAtMs = paidAtMs
            self.partner = partner
            self.signature = signature
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.ConfirmPaymentResponse`.
    public struct ConfirmPaymentResponse: Message {
        public static let messageName = "lectern.ledger.v1.ConfirmPaymentResponse"

        public var payment: Ledger.Payment?

        /// It was told before, and nothing came of it now.
        public var repeated: Bool

        /// A person has to decide.
        public var disputed: Bool

        /// The message with nothing set.
        public init() {
            self.payment = nil
            self.repeated = false
            self.disputed = false
        }

        /// The message with these fields set.
        public init(
            payment: Ledger.Payment? = nil,
            repeated: Bool = false,
            disputed: Bool = false
        ) {
            self.payment = payment
            self.repeated = repeated
            self.disputed = disputed
        }

        /// Where `payment` stands in an `Encoded` one.
        public static var paymentField: MessageField<Self, Ledger.Payment> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.TakeCashRequest`.
    public struct TakeCashRequest: Message {
        public static let messageName = "lectern.ledger.v1.TakeCashRequest"

        /// The kiosk's own number of what it took, unique for it.
        public var reference: String

        /// Where nobody is signed in.
        public var card: String

        public var amount: Types.Money?

        /// What the box's own counter says, this included.
        public var boxMinorUnits: Int64

        /// The message with nothing set.
        public init() {
            self.reference = ""
            self.card = ""
            self.amount = nil
            self.boxMinorUnits = 0
        }

        /// The message with these fields set.
        public init(
            reference: String = "",
            card: String = "",
            amount: Types.Money? = nil,
            boxMinorUnits: Int64 = 0
        ) {
            self.reference = reference
            self.card = card
            self.amount = amount
            self.boxMinorUnits = boxMinorUnits
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.TakeCashResponse`.
    public struct TakeCashResponse: Message {
        public static let messageName = "lectern.ledger.v1.TakeCashResponse"

        public var payment: Ledger.Payment?

        /// The box counts something else than the books.
        public var differs: Bool

        /// The message with nothing set.
        public init() {
            self.payment = nil
            self.differs = false
        }

        /// The message with these fields set.
        public init(
            payment: Ledger.Payment? = nil,
            differs: Bool = false
        ) {
            self.payment = payment
            self.differs = differs
        }

        /// Where `payment` stands in an `Encoded` one.
        public static var paymentField: MessageField<Self, Ledger.Payment> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.PayRequest`.
    public struct PayRequest: Message {
        public static let messageName = "lectern.ledger.v1.PayRequest"

        public var card: String

        public var readerId: Int64

        public var amount: Types.Money?

        /// Which charges; none: the oldest first.
        public var chargeIds: [Int64]

        /// It is a deposit.
        public var deposit: Bool

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.amount = nil
            self.chargeIds = []
            self.deposit = false
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            amount: Types.Money? = nil,
            chargeIds: [Int64] = [],
            deposit: Bool = false
        ) {
            self.card = card
            self.readerId = readerId
            self.amount = amount
            self.chargeIds = chargeIds
            self.deposit = deposit
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.ReturnDepositRequest`.
    public struct ReturnDepositRequest: Message {
        public static let messageName = "lectern.ledger.v1.ReturnDepositRequest"

        public var card: String

        public var readerId: Int64

        public var currency: String

        /// The message with nothing set.
        public init() {
            self.card = ""
            self.readerId = 0
            self.currency = ""
        }

        /// The message with these fields set.
        public init(
            card: String = "",
            readerId: Int64 = 0,
            currency: String = ""
        ) {
            self.card = card
            self.readerId = readerId
            self.currency = currency
        }
    }

    /// The message `lectern.ledger.v1.ReturnDepositResponse`.
    public struct ReturnDepositResponse: Message {
        public static let messageName = "lectern.ledger.v1.ReturnDepositResponse"

        public var cash: Types.Money?

        /// Through partners.
        public var transferred: Types.Money?

        public var postingIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.cash = nil
            self.transferred = nil
            self.postingIds = []
        }

        /// The message with these fields set.
        public init(
            cash: Types.Money? = nil,
            transferred: Types.Money? = nil,
            postingIds: [Int64] = []
        ) {
            self.cash = cash
            self.transferred = transferred
            self.postingIds = postingIds
        }

        /// Where `cash` stands in an `Encoded` one.
        public static var cashField: MessageField<Self, Types.Money> { MessageField(1) }

        /// Where `transferred` stands in an `Encoded` one.
        public static var transferredField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.RefundRequest`.
    public struct RefundRequest: Message {
        public static let messageName = "lectern.ledger.v1.RefundRequest"

        public var chargeId: Int64

        /// Missing: all that was paid.
        public var amount: Types.Money?

        public var note: String

        /// The message with nothing set.
        public init() {
            self.chargeId = 0
            self.amount = nil
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            chargeId: Int64 = 0,
            amount: Types.Money? = nil,
            note: String = ""
        ) {
            self.chargeId = chargeId
            self.amount = amount
            self.note = note
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.WaiveChargeRequest`.
    public struct WaiveChargeRequest: Message {
        public static let messageName = "lectern.ledger.v1.WaiveChargeRequest"

        public var chargeId: Int64

        /// Missing: the rest.
        public var amount: Types.Money?

        public var note: String

        /// The message with nothing set.
        public init() {
            self.chargeId = 0
            self.amount = nil
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            chargeId: Int64 = 0,
            amount: Types.Money? = nil,
            note: String = ""
        ) {
            self.chargeId = chargeId
            self.amount = amount
            self.note = note
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.CorrectRequest`.
    public struct CorrectRequest: Message {
        public static let messageName = "lectern.ledger.v1.CorrectRequest"

        public var postingId: Int64

        public var note: String

        /// The message with nothing set.
        public init() {
            self.postingId = 0
            self.note = ""
        }

        /// The message with these fields set.
        public init(
            postingId: Int64 = 0,
            note: String = ""
        ) {
            self.postingId = postingId
            self.note = note
        }
    }

    /// The message `lectern.ledger.v1.PutBudgetRequest`.
    public struct PutBudgetRequest: Message {
        public static let messageName = "lectern.ledger.v1.PutBudgetRequest"

        public var code: String

        public var title: String

        /// Put to it; negative: taken away; 0 for a new one makes it empty.
        public var change: Types.Money?

        public var note: String

        /// Empty: the city's.
        public var libraryCode: String

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.title = ""
            self.change = nil
            self.note = ""
            self.libraryCode = ""
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            title: String = "",
            change: Types.Money? = nil,
            note: String = "",
            libraryCode: String = ""
        ) {
            self.code = code
            self.title = title
            self.change = change
            self.note = note
            self.libraryCode = libraryCode
        }

        /// Where `change` stands in an `Encoded` one.
        public static var changeField: MessageField<Self, Types.Money> { MessageField(3) }
    }

    /// The message `lectern.ledger.v1.OpenBoxRequest`.
    public struct OpenBoxRequest: Message {
        public static let messageName = "lectern.ledger.v1.OpenBoxRequest"

        /// Empty: the caller's own terminal.
        public var box: String

        public var counted: Types.Money?

        /// The message with nothing set.
        public init() {
            self.box = ""
            self.counted = nil
        }

        /// The message with these fields set.
        public init(
            box: String = "",
            counted: Types.Money? = nil
        ) {
            self.box = box
            self.counted = counted
        }

        /// Where `counted` stands in an `Encoded` one.
        public static var countedField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.CloseBoxRequest`.
    public struct CloseBoxRequest: Message {
        public static let messageName = "lectern.ledger.v1.CloseBoxRequest"

        public var box: String

        public var counted: Types.Money?

        /// Brought to the bank, of what was counted.
        public var bankedMinorUnits: Int64

        /// The message with nothing set.
        public init() {
            self.box = ""
            self.counted = nil
            self.bankedMinorUnits = 0
        }

        /// The message with these fields set.
        public init(
            box: String = "",
            counted: Types.Money? = nil,
            bankedMinorUnits: Int64 = 0
        ) {
            self.box = box
            self.counted = counted
            self.bankedMinorUnits = bankedMinorUnits
        }

        /// Where `counted` stands in an `Encoded` one.
        public static var countedField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.BoxesRequest`.
    public struct BoxesRequest: Message {
        public static let messageName = "lectern.ledger.v1.BoxesRequest"

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

    /// The message `lectern.ledger.v1.BoxesResponse`.
    public struct BoxesResponse: Message {
        public static let messageName = "lectern.ledger.v1.BoxesResponse"

        public var boxes: [Ledger.Box]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.boxes = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            boxes: [Ledger.Box] = [],
            cursor: String = ""
        ) {
            self.boxes = boxes
            self.cursor = cursor
        }

        /// Where `boxes` stands in an `Encoded` one.
        public static var boxesField: MessageField<Self, Ledger.Box> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.AccountsRequest`.
    public struct AccountsRequest: Message {
        public static let messageName = "lectern.ledger.v1.AccountsRequest"

        public var kind: Ledger.AccountKind

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.kind = Ledger.AccountKind(rawValue: 0)
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            kind: Ledger.AccountKind = Ledger.AccountKind(rawValue: 0),
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.kind = kind
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.ledger.v1.AccountsResponse`.
    public struct AccountsResponse: Message {
        public static let messageName = "lectern.ledger.v1.AccountsResponse"

        public var accounts: [Ledger.AccountEntry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.accounts = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            accounts: [Ledger.AccountEntry] = [],
            cursor: String = ""
        ) {
            self.accounts = accounts
            self.cursor = cursor
        }

        /// Where `accounts` stands in an `Encoded` one.
        public static var accountsField: MessageField<Self, Ledger.AccountEntry> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.PostingsRequest`.
    public struct PostingsRequest: Message {
        public static let messageName = "lectern.ledger.v1.PostingsRequest"

        public var kind: Ledger.AccountKind

        public var code: String

        public var currency: String

        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.kind = Ledger.AccountKind(rawValue: 0)
            self.code = ""
            self.currency = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            kind: Ledger.AccountKind = Ledger.AccountKind(rawValue: 0),
            code: String = "",
            currency: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.kind = kind
            self.code = code
            self.currency = currency
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.ledger.v1.PostingsResponse`.
    public struct PostingsResponse: Message {
        public static let messageName = "lectern.ledger.v1.PostingsResponse"

        public var postings: [Ledger.Posting]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.postings = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            postings: [Ledger.Posting] = [],
            cursor: String = ""
        ) {
            self.postings = postings
            self.cursor = cursor
        }

        /// Where `postings` stands in an `Encoded` one.
        public static var postingsField: MessageField<Self, Ledger.Posting> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.PeriodsRequest`.
    public struct PeriodsRequest: Message {
        public static let messageName = "lectern.ledger.v1.PeriodsRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.ledger.v1.PeriodsResponse`.
    public struct PeriodsResponse: Message {
        public static let messageName = "lectern.ledger.v1.PeriodsResponse"

        public var periods: [Ledger.Period]

        /// The message with nothing set.
        public init() {
            self.periods = []
        }

        /// The message with these fields set.
        public init(
            periods: [Ledger.Period] = []
        ) {
            self.periods = periods
        }

        /// Where `periods` stands in an `Encoded` one.
        public static var periodsField: MessageField<Self, Ledger.Period> { MessageField(1) }
    }

    /// The message `lectern.ledger.v1.ClosePeriodRequest`.
    public struct ClosePeriodRequest: Message {
        public static let messageName = "lectern.ledger.v1.ClosePeriodRequest"

        public var period: String

        /// The message with nothing set.
        public init() {
            self.period = ""
        }

        /// The message with these fields set.
        public init(
            period: String = ""
        ) {
            self.period = period
        }
    }

    /// The message `lectern.ledger.v1.AuditRequest`.
    public struct AuditRequest: Message {
        public static let messageName = "lectern.ledger.v1.AuditRequest"

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

    /// The message `lectern.ledger.v1.AuditResponse`.
    public struct AuditResponse: Message {
        public static let messageName = "lectern.ledger.v1.AuditResponse"

        public var accounts: UInt32

        public var postings: UInt32

        /// What is wrong; empty: nothing.
        public var problems: [String]

        /// Where the next page begins; empty: all was looked at.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.accounts = 0
            self.postings = 0
            self.problems = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            accounts: UInt32 = 0,
            postings: UInt32 = 0,
            problems: [String] = [],
            cursor: String = ""
        ) {
            self.accounts = accounts
            self.postings = postings
            self.problems = problems
            self.cursor = cursor
        }
    }

    /// The message `lectern.ledger.v1.PutPartnerKeyRequest`.
    public struct PutPartnerKeyRequest: Message {
        public static let messageName = "lectern.ledger.v1.PutPartnerKeyRequest"

        public var partner: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = ""
        ) {
            self.partner = partner
        }
    }

    /// The message `lectern.ledger.v1.PutPartnerKeyResponse`.
    public struct PutPartnerKeyResponse: Message {
        public static let messageName = "lectern.ledger.v1.PutPartnerKeyResponse"

        /// In hexadecimal: the text of these digits, in UTF-8, is the key.
        public var key: String

        /// The message with nothing set.
        public init() {
            self.key = ""
        }

        /// The message with these fields set.
        public init(
            key: String = ""
        ) {
            self.key = key
        }
    }

    /// The message `lectern.ledger.v1.StatementRequest`.
    public struct StatementRequest: Message {
        public static let messageName = "lectern.ledger.v1.StatementRequest"

        /// Empty: the caller itself.
        public var partner: String

        public var period: String

        public var currency: String

        /// 0 is 200, the most is 500.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.period = ""
            self.currency = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            period: String = "",
            currency: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.partner = partner
            self.period = period
            self.currency = currency
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.ledger.v1.StatementResponse`.
    public struct StatementResponse: Message {
        public static let messageName = "lectern.ledger.v1.StatementResponse"

        public var partner: String

        public var title: String

        public var period: String

        public var lines: [Ledger.StatementLine]

        /// Of the whole period: what was sold, less what was reversed.
        public var total: Types.Money?

        public var linesCount: Int64

        /// What is owed to the partner now.
        public var owed: Types.Money?

        public var closed: Bool

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.title = ""
            self.period = ""
            self.lines = []
            self.total = nil
            self.linesCount = 0
            self.owed = nil
            self.closed = false
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            title: String = "",
            period: String = "",
            lines: [Ledger.StatementLine] = [],
            total: Types.Money? = nil,
            linesCount: Int64 = 0,
            owed: Types.Money? = nil,
            closed: Bool = false,
            cursor: String = ""
        ) {
            self.partner = partner
            self.title = title
            self.period = period
            self.lines = lines
            self.total = total
            self.linesCount = linesCount
            self.owed = owed
            self.closed = closed
            self.cursor = cursor
        }

        /// Where `lines` stands in an `Encoded` one.
        public static var linesField: MessageField<Self, Ledger.StatementLine> { MessageField(4) }

        /// Where `total` stands in an `Encoded` one.
        public static var totalField: MessageField<Self, Types.Money> { MessageField(5) }

        /// Where `owed` stands in an `Encoded` one.
        public static var owedField: MessageField<Self, Types.Money> { MessageField(7) }
    }

    /// The message `lectern.ledger.v1.DisputeRequest`.
    public struct DisputeRequest: Message {
        public static let messageName = "lectern.ledger.v1.DisputeRequest"

        public var partner: String

        public var period: String

        public var reference: String

        /// What differs: "list_price"; ours, and theirs.
        public var difference: String

        public var ours: String

        public var theirs: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.period = ""
            self.reference = ""
            self.difference = ""
            self.ours = ""
            self.theirs = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            period: String = "",
            reference: String = "",
            difference: String = "",
            ours: String = "",
            theirs: String = ""
        ) {
            self.partner = partner
            self.period = period
            self.reference = reference
            self.difference = difference
            self.ours = ours
            self.theirs = theirs
        }
    }

    /// The message `lectern.ledger.v1.DisputeResponse`.
    public struct DisputeResponse: Message {
        public static let messageName = "lectern.ledger.v1.DisputeResponse"

        public var itemId: Int64

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

    /// The message `lectern.ledger.v1.PayPartnerRequest`.
    public struct PayPartnerRequest: Message {
        public static let messageName = "lectern.ledger.v1.PayPartnerRequest"

        public var partner: String

        public var amount: Types.Money?

        /// The bank's reference.
        public var reference: String

        public var period: String

        /// The message with nothing set.
        public init() {
            self.partner = ""
            self.amount = nil
            self.reference = ""
            self.period = ""
        }

        /// The message with these fields set.
        public init(
            partner: String = "",
            amount: Types.Money? = nil,
            reference: String = "",
            period: String = ""
        ) {
            self.partner = partner
            self.amount = amount
            self.reference = reference
            self.period = period
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(2) }
    }

    /// The message `lectern.ledger.v1.ExpireReservationsRequest`.
    public struct ExpireReservationsRequest: Message {
        public static let messageName = "lectern.ledger.v1.ExpireReservationsRequest"

        public var accountId: Int64

        /// The message with nothing set.
        public init() {
            self.accountId = 0
        }

        /// The message with these fields set.
        public init(
            accountId: Int64 = 0
        ) {
            self.accountId = accountId
        }
    }

    /// The message `lectern.ledger.v1.ExpireReservationsResponse`.
    public struct ExpireReservationsResponse: Message {
        public static let messageName = "lectern.ledger.v1.ExpireReservationsResponse"

        public var expired: UInt32

        /// The message with nothing set.
        public init() {
            self.expired = 0
        }

        /// The message with these fields set.
        public init(
            expired: UInt32 = 0
        ) {
            self.expired = expired
        }
    }

    /// The message `lectern.ledger.v1.ExpirePaymentRequest`.
    public struct ExpirePaymentRequest: Message {
        public static let messageName = "lectern.ledger.v1.ExpirePaymentRequest"

        public var paymentId: Int64

        /// The message with nothing set.
        public init() {
            self.paymentId = 0
        }

        /// The message with these fields set.
        public init(
            paymentId: Int64 = 0
        ) {
            self.paymentId = paymentId
        }
    }

    /// The message `lectern.ledger.v1.ExpirePaymentResponse`.
    public struct ExpirePaymentResponse: Message {
        public static let messageName = "lectern.ledger.v1.ExpirePaymentResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change on topic "ledger.charge", whose kinds are the events of the state table.
    public struct ChargeChanged: Message {
        public static let messageName = "lectern.ledger.v1.ChargeChanged"

        public var chargeId: Int64

        public var readerId: Int64

        public var state: Ledger.ChargeState

        public var due: Types.Money?

        /// The message with nothing set.
        public init() {
            self.chargeId = 0
            self.readerId = 0
            self.state = Ledger.ChargeState(rawValue: 0)
            self.due = nil
        }

        /// The message with these fields set.
        public init(
            chargeId: Int64 = 0,
            readerId: Int64 = 0,
            state: Ledger.ChargeState = Ledger.ChargeState(rawValue: 0),
            due: Types.Money? = nil
        ) {
            self.chargeId = chargeId
            self.readerId = readerId
            self.state = state
            self.due = due
        }

        /// Where `due` stands in an `Encoded` one.
        public static var dueField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The body of a change on topic "ledger.payment", likewise; a partner is told of its own.
    public struct PaymentChanged: Message {
        public static let messageName = "lectern.ledger.v1.PaymentChanged"

        public var paymentId: Int64

        public var readerId: Int64

        public var state: Ledger.PaymentState

        public var amount: Types.Money?

        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.paymentId = 0
            self.readerId = 0
            self.state = Ledger.PaymentState(rawValue: 0)
            self.amount = nil
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            paymentId: Int64 = 0,
            readerId: Int64 = 0,
            state: Ledger.PaymentState = Ledger.PaymentState(rawValue: 0),
            amount: Types.Money? = nil,
            expiresAtMs: Int64 = 0
        ) {
            self.paymentId = paymentId
            self.readerId = readerId
            self.state = state
            self.amount = amount
            self.expiresAtMs = expiresAtMs
        }

        /// Where `amount` stands in an `Encoded` one.
        public static var amountField: MessageField<Self, Types.Money> { MessageField(4) }
    }

    /// The body of a change on topic "ledger.reservation", likewise.
    public struct ReservationChanged: Message {
        public static let messageName = "lectern.ledger.v1.ReservationChanged"

        public var reservationId: Int64

        public var source: String

        public var key: String

        public var state: Ledger.ReservationState

        /// The message with nothing set.
        public init() {
            self.reservationId = 0
            self.source = ""
            self.key = ""
            self.state = Ledger.ReservationState(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            reservationId: Int64 = 0,
            source: String = "",
            key: String = "",
            state: Ledger.ReservationState = Ledger.ReservationState(rawValue: 0)
        ) {
            self.reservationId = reservationId
            self.source = source
            self.key = key
            self.state = state
        }
    }

    /// The plugin's section of the configuration.
    public struct Configuration: Message {
        public static let messageName = "lectern.ledger.v1.Configuration"

        /// How long a payment may be begun and not confirmed; 0 is 30.
        public var paymentMinutes: UInt32

        /// An IANA zone: where periods begin; empty is Asia/Shanghai.
        public var zone: String

        /// The message with nothing set.
        public init() {
            self.paymentMinutes = 0
            self.zone = ""
        }

        /// The message with these fields set.
        public init(
            paymentMinutes: UInt32 = 0,
            zone: String = ""
        ) {
            self.paymentMinutes = paymentMinutes
            self.zone = zone
        }
    }
}
