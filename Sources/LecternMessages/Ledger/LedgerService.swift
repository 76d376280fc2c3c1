// The service lectern.ledger.v1.Ledger. Generated from lectern/ledger/v1/ledger.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import WorkMessages

extension Ledger {
    /// Money, in integer minor units of a currency.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Other plugins: writes a posting whose lines sum to zero in each currency.
        func post(_ request: Ledger.PostRequest, _ call: Call) throws -> PostAnswer
        /// The answer of `Post`: the message, or an `Encoded` one.
        associatedtype PostAnswer: Answer<Ledger.Posting> = Ledger.Posting

        /// Other plugins: tells what a budget has left that is neither spent nor reserved; nothing of one that was never put.
        func budgetLeft(_ request: Ledger.BudgetLeftRequest, _ call: Call) throws -> BudgetLeftAnswer
        /// The answer of `BudgetLeft`: the message, or an `Encoded` one.
        associatedtype BudgetLeftAnswer: Answer<Ledger.BudgetLeftResponse> = Ledger.BudgetLeftResponse

        /// Other plugins: keeps a part of a budget for a time. The key is unique in its source: a repeat tells the reservation that there is.
        func reserve(_ request: Ledger.ReserveRequest, _ call: Call) throws -> ReserveAnswer
        /// The answer of `Reserve`: the message, or an `Encoded` one.
        associatedtype ReserveAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// The owner: the money is spent, and owed to a partner. What was reserved and not needed is free again; more than was reserved must be
        /// covered by the budget. A reservation that has expired is committed where the budget still covers it.
        func commit(_ request: Ledger.CommitRequest, _ call: Call) throws -> CommitAnswer
        /// The answer of `Commit`: the message, or an `Encoded` one.
        associatedtype CommitAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// The owner: the money, or a part of it, is owed to a reader who paid what the library was to pay. It is deposited for the reader, and paid
        /// out at a desk.
        func repay(_ request: Ledger.RepayRequest, _ call: Call) throws -> RepayAnswer
        /// The answer of `Repay`: the message, or an `Encoded` one.
        associatedtype RepayAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// The owner: the money is not needed.
        func release(_ request: Ledger.ReleaseRequest, _ call: Call) throws -> ReleaseAnswer
        /// The answer of `Release`: the message, or an `Encoded` one.
        associatedtype ReleaseAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// The owner: a sale that was committed is reversed, by a counter-posting.
        func reverse(_ request: Ledger.ReverseRequest, _ call: Call) throws -> ReverseAnswer
        /// The answer of `Reverse`: the message, or an `Encoded` one.
        associatedtype ReverseAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// Other plugins: a reader owes a fee. The key is unique in its source: a repeat tells the charge that there is.
        func charge(_ request: Ledger.ChargeRequest, _ call: Call) throws -> ChargeAnswer
        /// The answer of `Charge`: the message, or an `Encoded` one.
        associatedtype ChargeAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// The owner: the rest of a charge, or a part of it, is not asked for any more.
        func waive(_ request: Ledger.WaiveRequest, _ call: Call) throws -> WaiveAnswer
        /// The answer of `Waive`: the message, or an `Encoded` one.
        associatedtype WaiveAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// The owner: a charge of which nothing is paid was wrong.
        func takeBack(_ request: Ledger.TakeBackRequest, _ call: Call) throws -> TakeBackAnswer
        /// The answer of `TakeBack`: the message, or an `Encoded` one.
        associatedtype TakeBackAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// The owner: what was charged for did not stand, the book is there again for instance. What is still owed is taken back, and what was paid, and not
        /// paid back, is deposited for the reader. Told again, nothing more is.
        func giveBack(_ request: Ledger.GiveBackRequest, _ call: Call) throws -> GiveBackAnswer
        /// The answer of `GiveBack`: the message, or an `Encoded` one.
        associatedtype GiveBackAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// Tells what a reader owes and has deposited, with charges and payments, the last first; to the reader, and to staff.
        func account(_ request: Ledger.AccountRequest, _ call: Call) throws -> AccountAnswer
        /// The answer of `Account`: the message, or an `Encoded` one.
        associatedtype AccountAnswer: Answer<Ledger.AccountResponse> = Ledger.AccountResponse

        /// A reader: begins a payment that a partner takes; the partner is told on its topic, and confirms it.
        func beginPayment(_ request: Ledger.BeginPaymentRequest, _ call: Call) throws -> BeginPaymentAnswer
        /// The answer of `BeginPayment`: the message, or an `Encoded` one.
        associatedtype BeginPaymentAnswer: Answer<Ledger.Payment> = Ledger.Payment

        /// A reader: gives a payment up that was not confirmed.
        func cancelPayment(_ request: Ledger.CancelPaymentRequest, _ call: Call) throws -> CancelPaymentAnswer
        /// The answer of `CancelPayment`: the message, or an `Encoded` one.
        associatedtype CancelPaymentAnswer: Answer<Ledger.Payment> = Ledger.Payment

        /// A partner: a reader has paid. It may be told again, late, for another amount or for a payment that nobody began: the money is booked once, and
        /// where a person must decide there is an item of work. A backend that relays for a partner signs in its name.
        func confirmPayment(_ request: Ledger.ConfirmPaymentRequest, _ call: Call) throws -> ConfirmPaymentAnswer
        /// The answer of `ConfirmPayment`: the message, or an `Encoded` one.
        associatedtype ConfirmPaymentAnswer: Answer<Ledger.ConfirmPaymentResponse> = Ledger.ConfirmPaymentResponse

        /// A kiosk: it has taken cash, and counts so much in its box. What the reader does not owe is deposited.
        func takeCash(_ request: Ledger.TakeCashRequest, _ call: Call) throws -> TakeCashAnswer
        /// The answer of `TakeCash`: the message, or an `Encoded` one.
        associatedtype TakeCashAnswer: Answer<Ledger.TakeCashResponse> = Ledger.TakeCashResponse

        /// Staff: a reader pays at the desk, in cash; the desk's box is open.
        func pay(_ request: Ledger.PayRequest, _ call: Call) throws -> PayAnswer
        /// The answer of `Pay`: the message, or an `Encoded` one.
        associatedtype PayAnswer: Answer<Ledger.Payment> = Ledger.Payment

        /// Staff: pays the deposits of a reader who owes nothing back to where they came from: cash from the box, the rest through its partner.
        func returnDeposit(_ request: Ledger.ReturnDepositRequest, _ call: Call) throws -> ReturnDepositAnswer
        /// The answer of `ReturnDeposit`: the message, or an `Encoded` one.
        associatedtype ReturnDepositAnswer: Answer<Ledger.ReturnDepositResponse> = Ledger.ReturnDepositResponse

        /// Staff: pays a charge back that was paid, from the box of the desk.
        func refund(_ request: Ledger.RefundRequest, _ call: Call) throws -> RefundAnswer
        /// The answer of `Refund`: the message, or an `Encoded` one.
        associatedtype RefundAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// Staff: waives the rest of a charge, or a part of it.
        func waiveCharge(_ request: Ledger.WaiveChargeRequest, _ call: Call) throws -> WaiveChargeAnswer
        /// The answer of `WaiveCharge`: the message, or an `Encoded` one.
        associatedtype WaiveChargeAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// Staff: a reader owes a fee that no other part of the service charges: copies, a new card.
        func chargeReader(_ request: Ledger.ChargeReaderRequest, _ call: Call) throws -> ChargeReaderAnswer
        /// The answer of `ChargeReader`: the message, or an `Encoded` one.
        associatedtype ChargeReaderAnswer: Answer<Ledger.ReaderCharge> = Ledger.ReaderCharge

        /// Staff: enters what was bought from a partner and is owed to it, from a budget.
        func enterSale(_ request: Ledger.EnterSaleRequest, _ call: Call) throws -> EnterSaleAnswer
        /// The answer of `EnterSale`: the message, or an `Encoded` one.
        associatedtype EnterSaleAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// Staff: reverses a sale that was entered by mistake, or that the partner has taken back. One of another part of the service is reversed there.
        func reverseSale(_ request: Ledger.ReverseSaleRequest, _ call: Call) throws -> ReverseSaleAnswer
        /// The answer of `ReverseSale`: the message, or an `Encoded` one.
        associatedtype ReverseSaleAnswer: Answer<Ledger.Reservation> = Ledger.Reservation

        /// Staff: writes the counter-posting of one that was wrong. One that belongs to a charge, a payment or a reservation is corrected by what
        /// happens to that.
        func correct(_ request: Ledger.CorrectRequest, _ call: Call) throws -> CorrectAnswer
        /// The answer of `Correct`: the message, or an `Encoded` one.
        associatedtype CorrectAnswer: Answer<Ledger.Posting> = Ledger.Posting

        /// Staff: adds a budget, or puts money to it or takes some away that is neither spent nor reserved.
        func putBudget(_ request: Ledger.PutBudgetRequest, _ call: Call) throws -> PutBudgetAnswer
        /// The answer of `PutBudget`: the message, or an `Encoded` one.
        associatedtype PutBudgetAnswer: Answer<Ledger.AccountEntry> = Ledger.AccountEntry

        /// Staff: opens the cash box of a desk, with its count. A count that is not what the books say is an item of work.
        func openBox(_ request: Ledger.OpenBoxRequest, _ call: Call) throws -> OpenBoxAnswer
        /// The answer of `OpenBox`: the message, or an `Encoded` one.
        associatedtype OpenBoxAnswer: Answer<Ledger.Box> = Ledger.Box

        /// Staff: closes a box, that of a kiosk too, with its count and what is brought to the bank.
        func closeBox(_ request: Ledger.CloseBoxRequest, _ call: Call) throws -> CloseBoxAnswer
        /// The answer of `CloseBox`: the message, or an `Encoded` one.
        associatedtype CloseBoxAnswer: Answer<Ledger.Box> = Ledger.Box

        /// Lists the cash boxes.
        func boxes(_ request: Ledger.BoxesRequest, _ call: Call) throws -> BoxesAnswer
        /// The answer of `Boxes`: the message, or an `Encoded` one.
        associatedtype BoxesAnswer: Answer<Ledger.BoxesResponse> = Ledger.BoxesResponse

        /// Lists accounts with their balances, by kind.
        func accounts(_ request: Ledger.AccountsRequest, _ call: Call) throws -> AccountsAnswer
        /// The answer of `Accounts`: the message, or an `Encoded` one.
        associatedtype AccountsAnswer: Answer<Ledger.AccountsResponse> = Ledger.AccountsResponse

        /// Lists the postings of an account, the last first.
        func postings(_ request: Ledger.PostingsRequest, _ call: Call) throws -> PostingsAnswer
        /// The answer of `Postings`: the message, or an `Encoded` one.
        associatedtype PostingsAnswer: Answer<Ledger.PostingsResponse> = Ledger.PostingsResponse

        /// Lists the periods, the last first.
        func periods(_ request: Ledger.PeriodsRequest, _ call: Call) throws -> PeriodsAnswer
        /// The answer of `Periods`: the message, or an `Encoded` one.
        associatedtype PeriodsAnswer: Answer<Ledger.PeriodsResponse> = Ledger.PeriodsResponse

        /// Staff: closes a period that is over: nothing is posted in it any more.
        func closePeriod(_ request: Ledger.ClosePeriodRequest, _ call: Call) throws -> ClosePeriodAnswer
        /// The answer of `ClosePeriod`: the message, or an `Encoded` one.
        associatedtype ClosePeriodAnswer: Answer<Ledger.Period> = Ledger.Period

        /// Compares balances with their postings and sums of postings with zero, page by page.
        func audit(_ request: Ledger.AuditRequest, _ call: Call) throws -> AuditAnswer
        /// The answer of `Audit`: the message, or an `Encoded` one.
        associatedtype AuditAnswer: Answer<Ledger.AuditResponse> = Ledger.AuditResponse

        /// An administrator: makes a new key with which confirmations are signed in a partner's name. It is told once.
        func putPartnerKey(_ request: Ledger.PutPartnerKeyRequest, _ call: Call) throws -> PutPartnerKeyAnswer
        /// The answer of `PutPartnerKey`: the message, or an `Encoded` one.
        associatedtype PutPartnerKeyAnswer: Answer<Ledger.PutPartnerKeyResponse> = Ledger.PutPartnerKeyResponse

        /// Tells the sales of a partner in a period, with the totals; to staff, and to the partner its own.
        func statement(_ request: Ledger.StatementRequest, _ call: Call) throws -> StatementAnswer
        /// The answer of `Statement`: the message, or an `Encoded` one.
        associatedtype StatementAnswer: Answer<Ledger.StatementResponse> = Ledger.StatementResponse

        /// Staff: a line of a partner's file and ours differ: an item of work, one for each line and difference.
        func dispute(_ request: Ledger.DisputeRequest, _ call: Call) throws -> DisputeAnswer
        /// The answer of `Dispute`: the message, or an `Encoded` one.
        associatedtype DisputeAnswer: Answer<Ledger.DisputeResponse> = Ledger.DisputeResponse

        /// Staff: what is owed to a partner is paid from the bank. Told again under the same reference, it is the same payment.
        func payPartner(_ request: Ledger.PayPartnerRequest, _ call: Call) throws -> PayPartnerAnswer
        /// The answer of `PayPartner`: the message, or an `Encoded` one.
        associatedtype PayPartnerAnswer: Answer<Ledger.Posting> = Ledger.Posting

        /// Staff: settles an item of work: a payment in dispute, a difference of cash or of a statement.
        func actOnWork(_ request: Work.Act, _ call: Call) throws -> ActOnWorkAnswer
        /// The answer of `ActOnWork`: the message, or an `Encoded` one.
        associatedtype ActOnWorkAnswer: Answer<Work.Acted> = Work.Acted

        /// The daemon itself, by a timer for each budget: ends the reservations whose time is over.
        func expireReservations(_ request: Ledger.ExpireReservationsRequest, _ call: Call) throws -> ExpireReservationsAnswer
        /// The answer of `ExpireReservations`: the message, or an `Encoded` one.
        associatedtype ExpireReservationsAnswer: Answer<Ledger.ExpireReservationsResponse> = Ledger.ExpireReservationsResponse

        /// The daemon itself, by a timer for each payment that was begun: it was not confirmed in time.
        func expirePayment(_ request: Ledger.ExpirePaymentRequest, _ call: Call) throws -> ExpirePaymentAnswer
        /// The answer of `ExpirePayment`: the message, or an `Encoded` one.
        associatedtype ExpirePaymentAnswer: Answer<Ledger.ExpirePaymentResponse> = Ledger.ExpirePaymentResponse
    }

    /// Calls `lectern.ledger.v1.Ledger`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Other plugins: writes a posting whose lines sum to zero in each currency.
        public func post(_ request: Ledger.PostRequest) throws -> Ledger.Posting {
            try Ledger.Posting(try caller.call(Ledger.description.methods[0], try request.encoded()))
        }

        /// Other plugins: tells what a budget has left that is neither spent nor reserved; nothing of one that was never put.
        public func budgetLeft(_ request: Ledger.BudgetLeftRequest) throws -> Ledger.BudgetLeftResponse {
            try Ledger.BudgetLeftResponse(try caller.call(Ledger.description.methods[1], try request.encoded()))
        }

        /// Other plugins: keeps a part of a budget for a time. The key is unique in its source: a repeat tells the reservation that there is.
        public func reserve(_ request: Ledger.ReserveRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[2], try request.encoded()))
        }

        /// The owner: the money is spent, and owed to a partner. What was reserved and not needed is free again; more than was reserved must be
        /// covered by the budget. A reservation that has expired is committed where the budget still covers it.
        public func commit(_ request: Ledger.CommitRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[3], try request.encoded()))
        }

        /// The owner: the money, or a part of it, is owed to a reader who paid what the library was to pay. It is deposited for the reader, and paid
        /// out at a desk.
        public func repay(_ request: Ledger.RepayRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[4], try request.encoded()))
        }

        /// The owner: the money is not needed.
        public func release(_ request: Ledger.ReleaseRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[5], try request.encoded()))
        }

        /// The owner: a sale that was committed is reversed, by a counter-posting.
        public func reverse(_ request: Ledger.ReverseRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[6], try request.encoded()))
        }

        /// Other plugins: a reader owes a fee. The key is unique in its source: a repeat tells the charge that there is.
        public func charge(_ request: Ledger.ChargeRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[7], try request.encoded()))
        }

        /// The owner: the rest of a charge, or a part of it, is not asked for any more.
        public func waive(_ request: Ledger.WaiveRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[8], try request.encoded()))
        }

        /// The owner: a charge of which nothing is paid was wrong.
        public func takeBack(_ request: Ledger.TakeBackRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[9], try request.encoded()))
        }

        /// The owner: what was charged for did not stand, the book is there again for instance. What is still owed is taken back, and what was paid, and not
        /// paid back, is deposited for the reader. Told again, nothing more is.
        public func giveBack(_ request: Ledger.GiveBackRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[10], try request.encoded()))
        }

        /// Tells what a reader owes and has deposited, with charges and payments, the last first; to the reader, and to staff.
        public func account(_ request: Ledger.AccountRequest) throws -> Ledger.AccountResponse {
            try Ledger.AccountResponse(try caller.call(Ledger.description.methods[11], try request.encoded()))
        }

        /// A reader: begins a payment that a partner takes; the partner is told on its topic, and confirms it.
        public func beginPayment(_ request: Ledger.BeginPaymentRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[12], try request.encoded()))
        }

        /// A reader: gives a payment up that was not confirmed.
        public func cancelPayment(_ request: Ledger.CancelPaymentRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[13], try request.encoded()))
        }

        /// A partner: a reader has paid. It may be told again, late, for another amount or for a payment that nobody began: the money is booked once, and
        /// where a person must decide there is an item of work. A backend that relays for a partner signs in its name.
        public func confirmPayment(_ request: Ledger.ConfirmPaymentRequest) throws -> Ledger.ConfirmPaymentResponse {
            try Ledger.ConfirmPaymentResponse(try caller.call(Ledger.description.methods[14], try request.encoded()))
        }

        /// A kiosk: it has taken cash, and counts so much in its box. What the reader does not owe is deposited.
        public func takeCash(_ request: Ledger.TakeCashRequest) throws -> Ledger.TakeCashResponse {
            try Ledger.TakeCashResponse(try caller.call(Ledger.description.methods[15], try request.encoded()))
        }

        /// Staff: a reader pays at the desk, in cash; the desk's box is open.
        public func pay(_ request: Ledger.PayRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[16], try request.encoded()))
        }

        /// Staff: pays the deposits of a reader who owes nothing back to where they came from: cash from the box, the rest through its partner.
        public func returnDeposit(_ request: Ledger.ReturnDepositRequest) throws -> Ledger.ReturnDepositResponse {
            try Ledger.ReturnDepositResponse(try caller.call(Ledger.description.methods[17], try request.encoded()))
        }

        /// Staff: pays a charge back that was paid, from the box of the desk.
        public func refund(_ request: Ledger.RefundRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[18], try request.encoded()))
        }

        /// Staff: waives the rest of a charge, or a part of it.
        public func waiveCharge(_ request: Ledger.WaiveChargeRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[19], try request.encoded()))
        }

        /// Staff: a reader owes a fee that no other part of the service charges: copies, a new card.
        public func chargeReader(_ request: Ledger.ChargeReaderRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[20], try request.encoded()))
        }

        /// Staff: enters what was bought from a partner and is owed to it, from a budget.
        public func enterSale(_ request: Ledger.EnterSaleRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[21], try request.encoded()))
        }

        /// Staff: reverses a sale that was entered by mistake, or that the partner has taken back. One of another part of the service is reversed there.
        public func reverseSale(_ request: Ledger.ReverseSaleRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[22], try request.encoded()))
        }

        /// Staff: writes the counter-posting of one that was wrong. One that belongs to a charge, a payment or a reservation is corrected by what
        /// happens to that.
        public func correct(_ request: Ledger.CorrectRequest) throws -> Ledger.Posting {
            try Ledger.Posting(try caller.call(Ledger.description.methods[23], try request.encoded()))
        }

        /// Staff: adds a budget, or puts money to it or takes some away that is neither spent nor reserved.
        public func putBudget(_ request: Ledger.PutBudgetRequest) throws -> Ledger.AccountEntry {
            try Ledger.AccountEntry(try caller.call(Ledger.description.methods[24], try request.encoded()))
        }

        /// Staff: opens the cash box of a desk, with its count. A count that is not what the books say is an item of work.
        public func openBox(_ request: Ledger.OpenBoxRequest) throws -> Ledger.Box {
            try Ledger.Box(try caller.call(Ledger.description.methods[25], try request.encoded()))
        }

        /// Staff: closes a box, that of a kiosk too, with its count and what is brought to the bank.
        public func closeBox(_ request: Ledger.CloseBoxRequest) throws -> Ledger.Box {
            try Ledger.Box(try caller.call(Ledger.description.methods[26], try request.encoded()))
        }

        /// Lists the cash boxes.
        public func boxes(_ request: Ledger.BoxesRequest) throws -> Ledger.BoxesResponse {
            try Ledger.BoxesResponse(try caller.call(Ledger.description.methods[27], try request.encoded()))
        }

        /// Lists accounts with their balances, by kind.
        public func accounts(_ request: Ledger.AccountsRequest) throws -> Ledger.AccountsResponse {
            try Ledger.AccountsResponse(try caller.call(Ledger.description.methods[28], try request.encoded()))
        }

        /// Lists the postings of an account, the last first.
        public func postings(_ request: Ledger.PostingsRequest) throws -> Ledger.PostingsResponse {
            try Ledger.PostingsResponse(try caller.call(Ledger.description.methods[29], try request.encoded()))
        }

        /// Lists the periods, the last first.
        public func periods(_ request: Ledger.PeriodsRequest) throws -> Ledger.PeriodsResponse {
            try Ledger.PeriodsResponse(try caller.call(Ledger.description.methods[30], try request.encoded()))
        }

        /// Staff: closes a period that is over: nothing is posted in it any more.
        public func closePeriod(_ request: Ledger.ClosePeriodRequest) throws -> Ledger.Period {
            try Ledger.Period(try caller.call(Ledger.description.methods[31], try request.encoded()))
        }

        /// Compares balances with their postings and sums of postings with zero, page by page.
        public func audit(_ request: Ledger.AuditRequest) throws -> Ledger.AuditResponse {
            try Ledger.AuditResponse(try caller.call(Ledger.description.methods[32], try request.encoded()))
        }

        /// An administrator: makes a new key with which confirmations are signed in a partner's name. It is told once.
        public func putPartnerKey(_ request: Ledger.PutPartnerKeyRequest) throws -> Ledger.PutPartnerKeyResponse {
            try Ledger.PutPartnerKeyResponse(try caller.call(Ledger.description.methods[33], try request.encoded()))
        }

        /// Tells the sales of a partner in a period, with the totals; to staff, and to the partner its own.
        public func statement(_ request: Ledger.StatementRequest) throws -> Ledger.StatementResponse {
            try Ledger.StatementResponse(try caller.call(Ledger.description.methods[34], try request.encoded()))
        }

        /// Staff: a line of a partner's file and ours differ: an item of work, one for each line and difference.
        public func dispute(_ request: Ledger.DisputeRequest) throws -> Ledger.DisputeResponse {
            try Ledger.DisputeResponse(try caller.call(Ledger.description.methods[35], try request.encoded()))
        }

        /// Staff: what is owed to a partner is paid from the bank. Told again under the same reference, it is the same payment.
        public func payPartner(_ request: Ledger.PayPartnerRequest) throws -> Ledger.Posting {
            try Ledger.Posting(try caller.call(Ledger.description.methods[36], try request.encoded()))
        }

        /// Staff: settles an item of work: a payment in dispute, a difference of cash or of a statement.
        public func actOnWork(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Ledger.description.methods[37], try request.encoded()))
        }

        /// The daemon itself, by a timer for each budget: ends the reservations whose time is over.
        public func expireReservations(_ request: Ledger.ExpireReservationsRequest) throws -> Ledger.ExpireReservationsResponse {
            try Ledger.ExpireReservationsResponse(try caller.call(Ledger.description.methods[38], try request.encoded()))
        }

        /// The daemon itself, by a timer for each payment that was begun: it was not confirmed in time.
        public func expirePayment(_ request: Ledger.ExpirePaymentRequest) throws -> Ledger.ExpirePaymentResponse {
            try Ledger.ExpirePaymentResponse(try caller.call(Ledger.description.methods[39], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        @usableFromInline let service: Implementation
        public let handlers: [UnaryHandler<Implementation.Call>?]

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        @inlinable public init(_ service: Implementation) {
            self.service = service
            handlers = [
                UnaryHandler { try service.post(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.budgetLeft(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reserve(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.commit(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.repay(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.release(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reverse(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.charge(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.waive(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.takeBack(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.giveBack(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.account(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.beginPayment(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.cancelPayment(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.confirmPayment(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.takeCash(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.pay(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.returnDeposit(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.refund(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.waiveCharge(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.chargeReader(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.enterSale(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reverseSale(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.correct(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putBudget(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.openBox(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.closeBox(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.boxes(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.accounts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.postings(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.periods(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.closePeriod(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.audit(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPartnerKey(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.statement(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.dispute(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.payPartner(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.actOnWork(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.expireReservations(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.expirePayment(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Ledger.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.ledger.v1.Ledger", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.ledger.v1.Ledger", method)
        }
    }

    /// What the .proto says of `lectern.ledger.v1.Ledger`.
    public static let description = ServiceDescription(
        name: "lectern.ledger.v1.Ledger",
        methods: [
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Post", requestType: "lectern.ledger.v1.PostRequest", answerType: "lectern.ledger.v1.Posting",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "POSTING_UNBALANCED", "BALANCE_TOO_LOW"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/BudgetLeft", requestType: "lectern.ledger.v1.BudgetLeftRequest", answerType: "lectern.ledger.v1.BudgetLeftResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Reserve", requestType: "lectern.ledger.v1.ReserveRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "ACCOUNT_UNKNOWN", "BUDGET_EXCEEDED"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Commit", requestType: "lectern.ledger.v1.CommitRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "RESERVATION_UNKNOWN", "STATE_FORBIDS", "BUDGET_EXCEEDED", "SALE_KNOWN"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Repay", requestType: "lectern.ledger.v1.RepayRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "RESERVATION_UNKNOWN", "STATE_FORBIDS", "BUDGET_EXCEEDED"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Release", requestType: "lectern.ledger.v1.ReleaseRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["RESERVATION_UNKNOWN", "STATE_FORBIDS"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Reverse", requestType: "lectern.ledger.v1.ReverseRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "RESERVATION_UNKNOWN", "STATE_FORBIDS", "SALE_KNOWN"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Charge", requestType: "lectern.ledger.v1.ChargeRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Waive", requestType: "lectern.ledger.v1.WaiveRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "CHARGE_UNKNOWN", "STATE_FORBIDS", "AMOUNT_TOO_LARGE"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/TakeBack", requestType: "lectern.ledger.v1.TakeBackRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["CHARGE_UNKNOWN", "STATE_FORBIDS"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/GiveBack", requestType: "lectern.ledger.v1.GiveBackRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID", "CHARGE_UNKNOWN", "STATE_FORBIDS"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Account", requestType: "lectern.ledger.v1.AccountRequest", answerType: "lectern.ledger.v1.AccountResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["FIELD_INVALID", "READER_UNKNOWN", "CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/BeginPayment", requestType: "lectern.ledger.v1.BeginPaymentRequest", answerType: "lectern.ledger.v1.Payment",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["FIELD_INVALID", "CHARGE_UNKNOWN", "STATE_FORBIDS", "PARTNER_UNKNOWN", "AMOUNT_TOO_LARGE"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/CancelPayment", requestType: "lectern.ledger.v1.CancelPaymentRequest", answerType: "lectern.ledger.v1.Payment",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["PAYMENT_UNKNOWN", "STATE_FORBIDS"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ConfirmPayment", requestType: "lectern.ledger.v1.ConfirmPaymentRequest", answerType: "lectern.ledger.v1.ConfirmPaymentResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN", "SIGNATURE_INVALID"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/TakeCash", requestType: "lectern.ledger.v1.TakeCashRequest", answerType: "lectern.ledger.v1.TakeCashResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 1, session: 1)],
                reasons: ["FIELD_INVALID", "READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Pay", requestType: "lectern.ledger.v1.PayRequest", answerType: "lectern.ledger.v1.Payment",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "READER_UNKNOWN", "CHARGE_UNKNOWN", "BOX_NOT_OPEN", "AMOUNT_TOO_LARGE", "STATE_FORBIDS"], right: "ledger.pay"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ReturnDeposit", requestType: "lectern.ledger.v1.ReturnDepositRequest", answerType: "lectern.ledger.v1.ReturnDepositResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "READER_UNKNOWN", "BOX_NOT_OPEN", "DEPOSIT_HELD", "BALANCE_TOO_LOW"], right: "ledger.pay"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Refund", requestType: "lectern.ledger.v1.RefundRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CHARGE_UNKNOWN", "STATE_FORBIDS", "AMOUNT_TOO_LARGE", "BOX_NOT_OPEN", "BALANCE_TOO_LOW"], right: "ledger.refund"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/WaiveCharge", requestType: "lectern.ledger.v1.WaiveChargeRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CHARGE_UNKNOWN", "STATE_FORBIDS", "AMOUNT_TOO_LARGE"], right: "ledger.waive"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ChargeReader", requestType: "lectern.ledger.v1.ChargeReaderRequest", answerType: "lectern.ledger.v1.ReaderCharge",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "READER_UNKNOWN"], right: "ledger.charge"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/EnterSale", requestType: "lectern.ledger.v1.EnterSaleRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "ACCOUNT_UNKNOWN", "BUDGET_EXCEEDED", "SALE_KNOWN", "PARTNER_UNKNOWN"], right: "ledger.budgets"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ReverseSale", requestType: "lectern.ledger.v1.ReverseSaleRequest", answerType: "lectern.ledger.v1.Reservation",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "SALE_UNKNOWN", "POSTING_OWNED", "STATE_FORBIDS", "SALE_KNOWN"], right: "ledger.budgets"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Correct", requestType: "lectern.ledger.v1.CorrectRequest", answerType: "lectern.ledger.v1.Posting",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "POSTING_UNKNOWN", "POSTING_CORRECTED", "POSTING_OWNED", "BALANCE_TOO_LOW"], right: "ledger.correct"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/PutBudget", requestType: "lectern.ledger.v1.PutBudgetRequest", answerType: "lectern.ledger.v1.AccountEntry",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "BALANCE_TOO_LOW"], right: "ledger.budgets"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/OpenBox", requestType: "lectern.ledger.v1.OpenBoxRequest", answerType: "lectern.ledger.v1.Box",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "STATE_FORBIDS"], right: "ledger.pay"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/CloseBox", requestType: "lectern.ledger.v1.CloseBoxRequest", answerType: "lectern.ledger.v1.Box",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "BOX_NOT_OPEN", "BALANCE_TOO_LOW"], right: "ledger.pay"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Boxes", requestType: "lectern.ledger.v1.BoxesRequest", answerType: "lectern.ledger.v1.BoxesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Accounts", requestType: "lectern.ledger.v1.AccountsRequest", answerType: "lectern.ledger.v1.AccountsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Postings", requestType: "lectern.ledger.v1.PostingsRequest", answerType: "lectern.ledger.v1.PostingsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ACCOUNT_UNKNOWN", "CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Periods", requestType: "lectern.ledger.v1.PeriodsRequest", answerType: "lectern.ledger.v1.PeriodsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ClosePeriod", requestType: "lectern.ledger.v1.ClosePeriodRequest", answerType: "lectern.ledger.v1.Period",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "STATE_FORBIDS", "PERIOD_NOT_OVER", "PERIOD_OUT_OF_ORDER"], right: "ledger.periods"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Audit", requestType: "lectern.ledger.v1.AuditRequest", answerType: "lectern.ledger.v1.AuditResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/PutPartnerKey", requestType: "lectern.ledger.v1.PutPartnerKeyRequest", answerType: "lectern.ledger.v1.PutPartnerKeyResponse",
                effect: .write, traits: [.secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Statement", requestType: "lectern.ledger.v1.StatementRequest", answerType: "lectern.ledger.v1.StatementResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 2, session: 0)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN", "CURSOR_INVALID"], right: "ledger.read"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/Dispute", requestType: "lectern.ledger.v1.DisputeRequest", answerType: "lectern.ledger.v1.DisputeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN"], right: "ledger.settle"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/PayPartner", requestType: "lectern.ledger.v1.PayPartnerRequest", answerType: "lectern.ledger.v1.Posting",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "PARTNER_UNKNOWN", "AMOUNT_TOO_LARGE", "REFERENCE_KNOWN"], right: "ledger.settle"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ActOnWork", requestType: "lectern.work.v1.Act", answerType: "lectern.work.v1.Acted",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "PAYMENT_UNKNOWN", "STATE_FORBIDS"], right: "ledger.settle"
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ExpireReservations", requestType: "lectern.ledger.v1.ExpireReservationsRequest", answerType: "lectern.ledger.v1.ExpireReservationsResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.ledger.v1.Ledger/ExpirePayment", requestType: "lectern.ledger.v1.ExpirePaymentRequest", answerType: "lectern.ledger.v1.ExpirePaymentResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqQGChxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvEhBsZWN0ZXJuLnR5cGVzLnYxIkEKBVBsYWNlEhoKCGxhdGl0dWRlGAEgASgBUghsYXRpdHVkZRIcCglsb25naXR1ZGUYAiABKAFSCWxvbmdpdHVkZSI2CgRUZXh0EhoKCGxhbmd1YWdlGAEgASgJUghsYW5ndWFnZRISCgR0ZXh0GAIgASgJUgR0ZXh0IkQKBU1vbmV5Eh8KC21pbm9yX3VuaXRzGAEgASgDUgptaW5vclVuaXRzEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJoCghPcGVuVGltZRIYCgd3ZWVrZGF5GAEgASgNUgd3ZWVrZGF5Eh8KC2Zyb21fbWludXRlGAIgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoDVILdW50aWxNaW51dGVKvgMKLwoBDBIDAQASGiUgVmFsdWVzIHRoYXQgc2V2ZXJhbCBzZXJ2aWNlcyBzaGFyZS4KCjcKAgQAEgQFAAgBGisgQSBwb2ludCBvbiB0aGUgZWFydGgsIFdHUy04NCwgaW4gZGVncmVlcy4KCjAKAgQBEgQLAA8BGiQgQSB0ZXh0IGZvciBwZW9wbGUgaW4gb25lIGxhbmd1YWdlLgoKIQoEBAECABIDDQIWGhQgQkNQIDQ3LCAiemgtSGFucyIuCgpLCgIEAhIEEgAWARo/IEFuIGFtb3VudCBvZiBtb25leSBpbiB0aGUgY3VycmVuY3kncyBtaW5vciB1bml0IChmZW4sIGNlbnRzKS4KCh8KBAQCAgESAxUCFhoSIElTTyA0MjE3LCAiQ05ZIi4KCloKAgQDEgQZAB4BGk4gQSBwYXJ0IG9mIG9uZSBkYXkgaW4gd2hpY2ggYSBwb2ludCBpcyBvcGVuLCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKMwoEBAMCABIDGwIVGiYgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5IChJU08gODYwMSkuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8zCujvAQoebGVjdGVybi9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvEhFsZWN0ZXJuLmxlZGdlci52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvGhpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90byKWAgoMQWNjb3VudEVudHJ5Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZBIyCgRraW5kGAIgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEtpbmRSBGtpbmQSEgoEY29kZRgDIAEoCVIEY29kZRIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSMQoHYmFsYW5jZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2JhbGFuY2USMwoIcmVzZXJ2ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZXNlcnZlZBIhCgxsaWJyYXJ5X2NvZGUYByABKAlSC2xpYnJhcnlDb2RlIn8KBExpbmUSMgoEa2luZBgBIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50IocDCgdQb3N0aW5nEh0KCnBvc3RpbmdfaWQYASABKANSCXBvc3RpbmdJZBIWCgZwZXJpb2QYAiABKAlSBnBlcmlvZBIkCg5oYXBwZW5lZF9hdF9tcxgDIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAQgASgDUgxyZWNvcmRlZEF0TXMSEgoEa2luZBgFIAEoCVIEa2luZBIUCgVhYm91dBgGIAEoCVIFYWJvdXQSEgoEbm90ZRgHIAEoCVIEbm90ZRItCgVsaW5lcxgIIAMoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLkxpbmVSBWxpbmVzEhYKBnBlcnNvbhgJIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAogASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCyABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgMIAEoCVIKcmVxdWVzdEtleRIfCgtjb3JyZWN0c19pZBgNIAEoA1IKY29ycmVjdHNJZCKTAwoLUmVzZXJ2YXRpb24SJQoOcmVzZXJ2YXRpb25faWQYASABKANSDXJlc2VydmF0aW9uSWQSFgoGc291cmNlGAIgASgJUgZzb3VyY2USEAoDa2V5GAMgASgJUgNrZXkSFgoGYnVkZ2V0GAQgASgJUgZidWRnZXQSLwoGYW1vdW50GAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EjUKCWNvbW1pdHRlZBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWNvbW1pdHRlZBI5CgVzdGF0ZRgHIAEoDjIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uU3RhdGVSBXN0YXRlEiIKDWV4cGlyZXNfYXRfbXMYCCABKANSC2V4cGlyZXNBdE1zEjUKCWF2YWlsYWJsZRgJIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWF2YWlsYWJsZRIdCgpwb3N0aW5nX2lkGAogASgDUglwb3N0aW5nSWQi2gQKDFJlYWRlckNoYXJnZRIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGc291cmNlGAMgASgJUgZzb3VyY2USEAoDa2V5GAQgASgJUgNrZXkSEAoDZmVlGAUgASgJUgNmZWUSNAoFc3RhdGUYBiABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5DaGFyZ2VTdGF0ZVIFc3RhdGUSNgoKbGlzdF9wcmljZRgHIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIzCghkaXNjb3VudBgIIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRpc2NvdW50EisKBHBhaWQYCSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRwYWlkEi8KBndhaXZlZBgKIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBndhaXZlZBIzCghyZWZ1bmRlZBgLIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCHJlZnVuZGVkEikKA2R1ZRgMIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSA2R1ZRIWCgZyZWFzb24YDSABKAlSBnJlYXNvbhIUCgVhYm91dBgOIAEoCVIFYWJvdXQSIgoNY2hhcmdlZF9hdF9tcxgPIAEoA1ILY2hhcmdlZEF0TXMSIQoMbGlicmFyeV9jb2RlGBAgASgJUgtsaWJyYXJ5Q29kZSJbCgtQYXltZW50UGFydBIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCKfBAoHUGF5bWVudBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSOwoHY2hhbm5lbBgCIAEoDjIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRDaGFubmVsUgdjaGFubmVsEjUKBXN0YXRlGAMgASgOMh8ubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFN0YXRlUgVzdGF0ZRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEi8KBmFtb3VudBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIzCghyZWNlaXZlZBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCHJlY2VpdmVkEhQKBXRha2VyGAcgASgJUgV0YWtlchIcCglyZWZlcmVuY2UYCCABKAlSCXJlZmVyZW5jZRI0CgVwYXJ0cxgJIAMoCzIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRQYXJ0UgVwYXJ0cxIxCgdkZXBvc2l0GAogASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHZGVwb3NpdBIeCgtiZWd1bl9hdF9tcxgLIAEoA1IJYmVndW5BdE1zEiIKDWV4cGlyZXNfYXRfbXMYDCABKANSC2V4cGlyZXNBdE1zEh0KCnBvc3RpbmdfaWQYDSABKANSCXBvc3RpbmdJZCKUAQoGUGVyaW9kEhYKBnBlcmlvZBgBIAEoCVIGcGVyaW9kEjQKBXN0YXRlGAIgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kU3RhdGVSBXN0YXRlEiAKDGNsb3NlZF9hdF9tcxgDIAEoA1IKY2xvc2VkQXRNcxIaCghwb3N0aW5ncxgEIAEoA1IIcG9zdGluZ3MitgEKA0JveBIQCgNib3gYASABKAlSA2JveBISCgRvcGVuGAIgASgIUgRvcGVuEiAKDG9wZW5lZF9hdF9tcxgDIAEoA1IKb3BlbmVkQXRNcxIxCgdiYWxhbmNlGAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHYmFsYW5jZRI0ChZkaWZmZXJlbmNlX21pbm9yX3VuaXRzGAUgASgDUhRkaWZmZXJlbmNlTWlub3JVbml0cyLRAQoEU2FsZRIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgCIAEoCVIJcmVmZXJlbmNlEhIKBGlzYm4YAyABKAlSBGlzYm4SNgoKbGlzdF9wcmljZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIrChFkaXNjb3VudF9wZXJtaWxsZRgFIAEoDVIQZGlzY291bnRQZXJtaWxsZRIYCgdpbnZvaWNlGAYgASgJUgdpbnZvaWNlIsMCCg1TdGF0ZW1lbnRMaW5lEhwKCXJlZmVyZW5jZRgBIAEoCVIJcmVmZXJlbmNlEhIKBGlzYm4YAiABKAlSBGlzYm4SNgoKbGlzdF9wcmljZRgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIrChFkaXNjb3VudF9wZXJtaWxsZRgEIAEoDVIQZGlzY291bnRQZXJtaWxsZRIxCgdwYXlhYmxlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHcGF5YWJsZRIYCgdpbnZvaWNlGAYgASgJUgdpbnZvaWNlEhoKCHJldmVyc2VzGAcgASgJUghyZXZlcnNlcxITCgVhdF9tcxgIIAEoA1IEYXRNcxIdCgpwb3N0aW5nX2lkGAkgASgDUglwb3N0aW5nSWQiegoLUG9zdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBItCgVsaW5lcxgCIAMoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLkxpbmVSBWxpbmVzEhQKBWFib3V0GAMgASgJUgVhYm91dBISCgRub3RlGAQgASgJUgRub3RlIkMKEUJ1ZGdldExlZnRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5ImEKEkJ1ZGdldExlZnRSZXNwb25zZRI1CglhdmFpbGFibGUYASABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglhdmFpbGFibGUSFAoFa25vd24YAiABKAhSBWtub3duIr0BCg5SZXNlcnZlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIWCgZidWRnZXQYAyABKAlSBmJ1ZGdldBIvCgZhbW91bnQYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSIgoNZXhwaXJlc19hdF9tcxgFIAEoA1ILZXhwaXJlc0F0TXMSFAoFYWJvdXQYBiABKAlSBWFib3V0ImYKDUNvbW1pdFJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSKwoEc2FsZRgDIAEoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLlNhbGVSBHNhbGUihgEKDFJlcGF5UmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEi8KBmFtb3VudBgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCI6Cg5SZWxlYXNlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleSJyCg5SZXZlcnNlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIYCgdpbnZvaWNlGAQgASgJUgdpbnZvaWNlIqICCg1DaGFyZ2VSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSEAoDZmVlGAQgASgJUgNmZWUSNgoKbGlzdF9wcmljZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIzCghkaXNjb3VudBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRpc2NvdW50EhYKBnJlYXNvbhgHIAEoCVIGcmVhc29uEhQKBWFib3V0GAggASgJUgVhYm91dBIdCgpsaWJyYXJ5X2lkGAkgASgDUglsaWJyYXJ5SWQifQoMV2FpdmVSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5Ei8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBISCgRub3RlGAQgASgJUgRub3RlIvMBChNDaGFyZ2VSZWFkZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIQCgNmZWUYAyABKAlSA2ZlZRI2CgpsaXN0X3ByaWNlGAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIJbGlzdFByaWNlEjMKCGRpc2NvdW50GAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIZGlzY291bnQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24SFAoFYWJvdXQYByABKAlSBWFib3V0IlcKEEVudGVyU2FsZVJlcXVlc3QSFgoGYnVkZ2V0GAEgASgJUgZidWRnZXQSKwoEc2FsZRgCIAEoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLlNhbGVSBHNhbGUiegoSUmV2ZXJzZVNhbGVSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISEgoEc2FsZRgCIAEoCVIEc2FsZRIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIYCgdpbnZvaWNlGAQgASgJUgdpbnZvaWNlIk8KD1Rha2VCYWNrUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIk8KD0dpdmVCYWNrUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIm8KDkFjY291bnRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IimwIKD0FjY291bnRSZXNwb25zZRIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEisKBG93ZWQYAiADKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRvd2VkEjMKCGRlcG9zaXRzGAMgAygLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIZGVwb3NpdHMSOQoHY2hhcmdlcxgEIAMoCzIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZVIHY2hhcmdlcxI2CghwYXltZW50cxgFIAMoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRSCHBheW1lbnRzEhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIoEBChNCZWdpblBheW1lbnRSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISHQoKY2hhcmdlX2lkcxgCIAMoA1IJY2hhcmdlSWRzEjEKB2RlcG9zaXQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgdkZXBvc2l0IjUKFENhbmNlbFBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZCLbAQoVQ29uZmlybVBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZBIcCglyZWZlcmVuY2UYAiABKAlSCXJlZmVyZW5jZRIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSHAoKcGFpZF9hdF9tcxgEIAEoA1IIcGFpZEF0TXMSGAoHcGFydG5lchgFIAEoCVIHcGFydG5lchIcCglzaWduYXR1cmUYBiABKAlSCXNpZ25hdHVyZSKGAQoWQ29uZmlybVBheW1lbnRSZXNwb25zZRI0CgdwYXltZW50GAEgASgLMhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFIHcGF5bWVudBIaCghyZXBlYXRlZBgCIAEoCFIIcmVwZWF0ZWQSGgoIZGlzcHV0ZWQYAyABKAhSCGRpc3B1dGVkIpwBCg9UYWtlQ2FzaFJlcXVlc3QSHAoJcmVmZXJlbmNlGAEgASgJUglyZWZlcmVuY2USEgoEY2FyZBgCIAEoCVIEY2FyZBIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSJgoPYm94X21pbm9yX3VuaXRzGAQgASgDUg1ib3hNaW5vclVuaXRzImIKEFRha2VDYXNoUmVzcG9uc2USNAoHcGF5bWVudBgBIAEoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRSB3BheW1lbnQSGAoHZGlmZmVycxgCIAEoCFIHZGlmZmVycyKnAQoKUGF5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50Eh0KCmNoYXJnZV9pZHMYBCADKANSCWNoYXJnZUlkcxIYCgdkZXBvc2l0GAUgASgIUgdkZXBvc2l0ImMKFFJldHVybkRlcG9zaXRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kioAEKFVJldHVybkRlcG9zaXRSZXNwb25zZRIrCgRjYXNoGAEgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEY2FzaBI5Cgt0cmFuc2ZlcnJlZBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSC3RyYW5zZmVycmVkEh8KC3Bvc3RpbmdfaWRzGAMgAygDUgpwb3N0aW5nSWRzInEKDVJlZnVuZFJlcXVlc3QSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSEgoEbm90ZRgDIAEoCVIEbm90ZSJ2ChJXYWl2ZUNoYXJnZVJlcXVlc3QSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSEgoEbm90ZRgDIAEoCVIEbm90ZSJDCg5Db3JyZWN0UmVxdWVzdBIdCgpwb3N0aW5nX2lkGAEgASgDUglwb3N0aW5nSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSKkAQoQUHV0QnVkZ2V0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIvCgZjaGFuZ2UYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZjaGFuZ2USEgoEbm90ZRgEIAEoCVIEbm90ZRIhCgxsaWJyYXJ5X2NvZGUYBSABKAlSC2xpYnJhcnlDb2RlIlUKDk9wZW5Cb3hSZXF1ZXN0EhAKA2JveBgBIAEoCVIDYm94EjEKB2NvdW50ZWQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugdjb3VudGVkIoQBCg9DbG9zZUJveFJlcXVlc3QSEAoDYm94GAEgASgJUgNib3gSMQoHY291bnRlZBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2NvdW50ZWQSLAoSYmFua2VkX21pbm9yX3VuaXRzGAMgASgDUhBiYW5rZWRNaW5vclVuaXRzIjwKDEJveGVzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiVQoNQm94ZXNSZXNwb25zZRIsCgVib3hlcxgBIAMoCzIWLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveFIFYm94ZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IicwoPQWNjb3VudHNSZXF1ZXN0EjIKBGtpbmQYASABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50S2luZFIEa2luZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiZwoQQWNjb3VudHNSZXNwb25zZRI7CghhY2NvdW50cxgBIAMoCzIfLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRFbnRyeVIIYWNjb3VudHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiowEKD1Bvc3RpbmdzUmVxdWVzdBIyCgRraW5kGAEgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEtpbmRSBGtpbmQSEgoEY29kZRgCIAEoCVIEY29kZRIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yImIKEFBvc3RpbmdzUmVzcG9uc2USNgoIcG9zdGluZ3MYASADKAsyGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nUghwb3N0aW5ncxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIQCg5QZXJpb2RzUmVxdWVzdCJGCg9QZXJpb2RzUmVzcG9uc2USMwoHcGVyaW9kcxgBIAMoCzIZLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZFIHcGVyaW9kcyIsChJDbG9zZVBlcmlvZFJlcXVlc3QSFgoGcGVyaW9kGAEgASgJUgZwZXJpb2QiJgoMQXVkaXRSZXF1ZXN0EhYKBmN1cnNvchgBIAEoCVIGY3Vyc29yInsKDUF1ZGl0UmVzcG9uc2USGgoIYWNjb3VudHMYASABKA1SCGFjY291bnRzEhoKCHBvc3RpbmdzGAIgASgNUghwb3N0aW5ncxIaCghwcm9ibGVtcxgDIAMoCVIIcHJvYmxlbXMSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiMAoUUHV0UGFydG5lcktleVJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lciIpChVQdXRQYXJ0bmVyS2V5UmVzcG9uc2USEAoDa2V5GAEgASgJUgNrZXkijgEKEFN0YXRlbWVudFJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIWCgZwZXJpb2QYAiABKAlSBnBlcmlvZBIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yIsACChFTdGF0ZW1lbnRSZXNwb25zZRIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIWCgZwZXJpb2QYAyABKAlSBnBlcmlvZBI2CgVsaW5lcxgEIAMoCzIgLmxlY3Rlcm4ubGVkZ2VyLnYxLlN0YXRlbWVudExpbmVSBWxpbmVzEi0KBXRvdGFsGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIFdG90YWwSHwoLbGluZXNfY291bnQYBiABKANSCmxpbmVzQ291bnQSKwoEb3dlZBgHIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBG93ZWQSFgoGY2xvc2VkGAggASgIUgZjbG9zZWQSFgoGY3Vyc29yGAkgASgJUgZjdXJzb3IirAEKDkRpc3B1dGVSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISFgoGcGVyaW9kGAIgASgJUgZwZXJpb2QSHAoJcmVmZXJlbmNlGAMgASgJUglyZWZlcmVuY2USHgoKZGlmZmVyZW5jZRgEIAEoCVIKZGlmZmVyZW5jZRISCgRvdXJzGAUgASgJUgRvdXJzEhYKBnRoZWlycxgGIAEoCVIGdGhlaXJzIkAKD0Rpc3B1dGVSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIpQBChFQYXlQYXJ0bmVyUmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIWCgZwZXJpb2QYBCABKAlSBnBlcmlvZCI6ChlFeHBpcmVSZXNlcnZhdGlvbnNSZXF1ZXN0Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZCI2ChpFeHBpcmVSZXNlcnZhdGlvbnNSZXNwb25zZRIYCgdleHBpcmVkGAEgASgNUgdleHBpcmVkIjUKFEV4cGlyZVBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZCIXChVFeHBpcmVQYXltZW50UmVzcG9uc2UiqgEKDUNoYXJnZUNoYW5nZWQSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjQKBXN0YXRlGAMgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlU3RhdGVSBXN0YXRlEikKA2R1ZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSA2R1ZSLYAQoOUGF5bWVudENoYW5nZWQSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSNQoFc3RhdGUYAyABKA4yHy5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50U3RhdGVSBXN0YXRlEi8KBmFtb3VudBgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIiCg1leHBpcmVzX2F0X21zGAUgASgDUgtleHBpcmVzQXRNcyKgAQoSUmVzZXJ2YXRpb25DaGFuZ2VkEiUKDnJlc2VydmF0aW9uX2lkGAEgASgDUg1yZXNlcnZhdGlvbklkEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEhAKA2tleRgDIAEoCVIDa2V5EjkKBXN0YXRlGAQgASgOMiMubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb25TdGF0ZVIFc3RhdGUiTAoNQ29uZmlndXJhdGlvbhInCg9wYXltZW50X21pbnV0ZXMYASABKA1SDnBheW1lbnRNaW51dGVzEhIKBHpvbmUYAiABKAlSBHpvbmUqmxUKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJYCg1GSUVMRF9JTlZBTElEEAEaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBACGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJjCg9BQ0NPVU5UX1VOS05PV04QAxpOirUYSggFEhXmsqHmnInov5nkuKrotKbmiLfjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggYWNjb3VudC4iBGtpbmQiBGNvZGUiCGN1cnJlbmN5EmUKElBPU1RJTkdfVU5CQUxBTkNFRBAEGk2KtRhJCAMSFeWIhuW9leWAn+i0t+S4jeW5s+OAghopVGhlIGxpbmVzIG9mIHRoZSBwb3N0aW5nIGNhbid0IGJlIHBvc3RlZC4iA3doeRJvCg9CQUxBTkNFX1RPT19MT1cQBRpairUYVggJEhXotKbmiLfkvZnpop3kuI3otrPjgIIaHFRoZSBhY2NvdW50IGhhcyBub3Qgc28gbXVjaC4iBGtpbmQiBGNvZGUiCWF2YWlsYWJsZSIGbmVlZGVkEmcKD0JVREdFVF9FWENFRURFRBAGGlKKtRhOCAkSD+mihOeul+S4jei2s+OAghogVGhlIGJ1ZGdldCBoYXMgbm90IHNvIG11Y2ggbGVmdC4iBGNvZGUiCWF2YWlsYWJsZSIGbmVlZGVkEmIKE1JFU0VSVkFUSU9OX1VOS05PV04QBxpJirUYRQgFEhXmsqHmnInov5nnrJTpooTnlZnjgIIaHVRoZXJlIGlzIG5vIHN1Y2ggcmVzZXJ2YXRpb24uIgZzb3VyY2UiA2tleRKFAQoNU1RBVEVfRk9SQklEUxAIGnKKtRhuCAkSIeW9k+WJjeeKtuaAgeS4i+S4jeiDvei/meagt+WBmuOAghooVGhhdCBjYW4ndCBiZSBkb25lIGluIHRoZSBwcmVzZW50IHN0YXRlLiIFdGhpbmciAmlkIgVzdGF0ZSIFZXZlbnQiBG9wZW4SYwoOQ0hBUkdFX1VOS05PV04QCRpPirUYSwgFEhXmsqHmnInov5nnrJTotLnnlKjjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggY2hhcmdlLiIJY2hhcmdlX2lkIgZzb3VyY2UiA2tleRJpChBBTU9VTlRfVE9PX0xBUkdFEAoaU4q1GE8ICRIb6YeR6aKd6LaF6L+H5bqU5LuY6YeR6aKd44CCGiBUaGUgYW1vdW50IGlzIG1vcmUgdGhhbiBpcyBvd2VkLiIGYW1vdW50IgRvd2VkElwKDlJFQURFUl9VTktOT1dOEAsaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJWCg9QQVJUTkVSX1VOS05PV04QDBpBirUYPQgFEhjmsqHmnInov5nkuKrlkIjkvZzmlrnjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcGFydG5lci4iBG5hbWUSWQoPUEFZTUVOVF9VTktOT1dOEA0aRIq1GEAIBRIV5rKh5pyJ6L+Z56yU5LuY5qy+44CCGhlUaGVyZSBpcyBubyBzdWNoIHBheW1lbnQuIgpwYXltZW50X2lkEmgKEVNJR05BVFVSRV9JTlZBTElEEA4aUYq1GE0IBxIP562+5ZCN5peg5pWI44CCGi9UaGUgc2lnbmF0dXJlIGlzIG5vdCB0aGF0IG9mIHRoZSBwYXJ0bmVyJ3Mga2V5LiIHcGFydG5lchJMCgxCT1hfTk9UX09QRU4QDxo6irUYNggJEhLpkrHnrrHmnKrlvIDlkK/jgIIaGVRoZSBjYXNoIGJveCBpcyBub3Qgb3Blbi4iA2JveBKCAQoMREVQT1NJVF9IRUxEEBAacIq1GGwICRIq5bCa5pyJ5pyq5LuY6LS555So77yM5oq86YeR5LiN6IO96YCA6L+Y44CCGixUaGUgZGVwb3NpdCBpcyBoZWxkIHdoaWxlIHNvbWV0aGluZyBpcyBvd2VkLiIEb3dlZCIIY3VycmVuY3kSWQoPUE9TVElOR19VTktOT1dOEBEaRIq1GEAIBRIV5rKh5pyJ6L+Z56yU6K6w6LSm44CCGhlUaGVyZSBpcyBubyBzdWNoIHBvc3RpbmcuIgpwb3N0aW5nX2lkEmMKEVBPU1RJTkdfQ09SUkVDVEVEEBIaTIq1GEgICRIY6K+l6K6w6LSm5bey6KKr5Yay5q2j44CCGhpUaGUgcG9zdGluZyB3YXMgY29ycmVjdGVkLiIKcG9zdGluZ19pZCICYnkSwgEKDVBPU1RJTkdfT1dORUQQExquAYq1GKkBCAkSNuivpeiusOi0puWxnuS6juS4muWKoeWNleaNru+8jOivt+WcqOWNleaNruS4iuWkhOeQhuOAghpbVGhlIHBvc3RpbmcgYmVsb25ncyB0byBhIGNoYXJnZSwgYSBwYXltZW50IG9yIGEgcmVzZXJ2YXRpb246IHJlZnVuZCwgd2FpdmUgb3IgcmV2ZXJzZSB0aGF0LiIKcG9zdGluZ19pZCIEa2luZBJiCg9QRVJJT0RfTk9UX09WRVIQFBpNirUYSQgJEhvkvJrorqHmnJ/pl7TlsJrmnKrnu5PmnZ/jgIIaF1RoZSBwZXJpb2QgaXMgbm90IG92ZXIuIgZwZXJpb2QiB2VuZHNfbXMSigEKE1BFUklPRF9PVVRfT0ZfT1JERVIQFRpxirUYbQgJEiTor7flhYjlhbPpl63mm7Tml6nnmoTkvJrorqHmnJ/pl7TjgIIaMkFuIGVhcmxpZXIgcGVyaW9kIGlzIHN0aWxsIG9wZW47IGNsb3NlIHRoYXQgZmlyc3QuIgZwZXJpb2QiB2VhcmxpZXISegoMU0FMRV9VTktOT1dOEBcaaIq1GGQIBRIe6K+l5ZCI5L2c5pa55rKh5pyJ5q2k5Y2V5Y+344CCGixUaGUgcGFydG5lciBoYXMgbm8gc2FsZSB3aXRoIHRoaXMgcmVmZXJlbmNlLiIHcGFydG5lciIJcmVmZXJlbmNlEqwBCg9SRUZFUkVOQ0VfS05PV04QGBqWAYq1GJEBCAYSJ+atpOWPguiAg+WPt+W3sueUqOS6juWPpuS4gOeslOS7mOasvuOAgho8QW5vdGhlciBhbW91bnQgd2FzIHBhaWQgdG8gdGhlIHBhcnRuZXIgdW5kZXIgdGhpcyByZWZlcmVuY2UuIgdwYXJ0bmVyIglyZWZlcmVuY2UiCnBvc3RpbmdfaWQiBmFtb3VudBJ3CgpTQUxFX0tOT1dOEBYaZ4q1GGMIBhIe6K+l5ZCI5L2c5pa55bey5pyJ5q2k5Y2V5Y+344CCGitUaGUgcGFydG5lciBoYXMgYSBzYWxlIHdpdGggdGhpcyByZWZlcmVuY2UuIgdwYXJ0bmVyIglyZWZlcmVuY2UqtAEKC0FjY291bnRLaW5kEhwKGEFDQ09VTlRfS0lORF9VTlNQRUNJRklFRBAAEgoKBkJVREdFVBABEhMKD1BBUlRORVJfUEFZQUJMRRACEhIKDlJFQURFUl9ERVBPU0lUEAMSEgoOUkVBREVSX0NIQVJHRVMQBBILCgdSRVZFTlVFEAUSDAoIQ0FTSF9CT1gQBhIICgRCQU5LEAcSCwoHRVhQRU5TRRAIEgwKCFNVU1BFTlNFEAkqgwEKEFJlc2VydmF0aW9uU3RhdGUSIQodUkVTRVJWQVRJT05fU1RBVEVfVU5TUEVDSUZJRUQQABIICgRIRUxEEAESDQoJQ09NTUlUVEVEEAISDAoIUkVMRUFTRUQQAxIXChNSRVNFUlZBVElPTl9FWFBJUkVEEAQSDAoIUkVWRVJTRUQQBSppCgtDaGFyZ2VTdGF0ZRIcChhDSEFSR0VfU1RBVEVfVU5TUEVDSUZJRUQQABIICgRPUEVOEAESCAoEUEFJRBACEgoKBldBSVZFRBADEg4KClRBS0VOX0JBQ0sQBBIMCghSRUZVTkRFRBAFKpIBCgxQYXltZW50U3RhdGUSHQoZUEFZTUVOVF9TVEFURV9VTlNQRUNJRklFRBAAEgwKCEVYUEVDVEVEEAESDQoJQ09ORklSTUVEEAISDAoIRElTUFVURUQQAxITCg9QQVlNRU5UX0VYUElSRUQQBBINCglDQU5DRUxMRUQQBRIUChBQQVlNRU5UX1JFRlVOREVEEAYqdAoOUGF5bWVudENoYW5uZWwSHwobUEFZTUVOVF9DSEFOTkVMX1VOU1BFQ0lGSUVEEAASDQoJREVTS19DQVNIEAESDgoKS0lPU0tfQ0FTSBACEhMKD1BBUlRORVJfUEFZTUVOVBADEg0KCVJFUEFZTUVOVBAEKk8KC1BlcmlvZFN0YXRlEhwKGFBFUklPRF9TVEFURV9VTlNQRUNJRklFRBAAEg8KC1BFUklPRF9PUEVOEAESEQoNUEVSSU9EX0NMT1NFRBACMrkvCgZMZWRnZXISfgoEUG9zdBIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZyI6irUYNhACKg1GSUVMRF9JTlZBTElEKhJQT1NUSU5HX1VOQkFMQU5DRUQqD0JBTEFOQ0VfVE9PX0xPVxJhCgpCdWRnZXRMZWZ0EiQubGVjdGVybi5sZWRnZXIudjEuQnVkZ2V0TGVmdFJlcXVlc3QaJS5sZWN0ZXJuLmxlZGdlci52MS5CdWRnZXRMZWZ0UmVzcG9uc2UiBoq1GAIQARKFAQoHUmVzZXJ2ZRIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmVSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iN4q1GDMQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKg9CVURHRVRfRVhDRUVERUQSogEKBkNvbW1pdBIgLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbW1pdFJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJWirUYUhACKg1GSUVMRF9JTlZBTElEKhNSRVNFUlZBVElPTl9VTktOT1dOKg1TVEFURV9GT1JCSURTKg9CVURHRVRfRVhDRUVERUQqClNBTEVfS05PV04SlAEKBVJlcGF5Eh8ubGVjdGVybi5sZWRnZXIudjEuUmVwYXlSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iSoq1GEYQAioNRklFTERfSU5WQUxJRCoTUkVTRVJWQVRJT05fVU5LTk9XTioNU1RBVEVfRk9SQklEUyoPQlVER0VUX0VYQ0VFREVEEngKB1JlbGVhc2USIS5sZWN0ZXJuLmxlZGdlci52MS5SZWxlYXNlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIiqKtRgmEAIqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMSkwEKB1JldmVyc2USIS5sZWN0ZXJuLmxlZGdlci52MS5SZXZlcnNlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIkWKtRhBEAIqDUZJRUxEX0lOVkFMSUQqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqClNBTEVfS05PV04SYgoGQ2hhcmdlEiAubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSIVirUYERACKg1GSUVMRF9JTlZBTElEEpEBCgVXYWl2ZRIfLmxlY3Rlcm4ubGVkZ2VyLnYxLldhaXZlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJGirUYQhACKg1GSUVMRF9JTlZBTElEKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUyoQQU1PVU5UX1RPT19MQVJHRRJ2CghUYWtlQmFjaxIiLmxlY3Rlcm4ubGVkZ2VyLnYxLlRha2VCYWNrUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSIlirUYIRACKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUxKFAQoIR2l2ZUJhY2sSIi5sZWN0ZXJuLmxlZGdlci52MS5HaXZlQmFja1JlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiNIq1GDAQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMSsAEKB0FjY291bnQSIS5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50UmVxdWVzdBoiLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRSZXNwb25zZSJeirUYWgoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV04qDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBK9AQoMQmVnaW5QYXltZW50EiYubGVjdGVybi5sZWRnZXIudjEuQmVnaW5QYXltZW50UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnQiaYq1GGUKBAgBEAEKBAgCEAEKBAgDEAEQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqD1BBUlRORVJfVU5LTk9XTioQQU1PVU5UX1RPT19MQVJHRRKOAQoNQ2FuY2VsUGF5bWVudBInLmxlY3Rlcm4ubGVkZ2VyLnYxLkNhbmNlbFBheW1lbnRSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudCI4irUYNAoECAEQAQoECAIQAQoECAMQARACKg9QQVlNRU5UX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMSpAEKDkNvbmZpcm1QYXltZW50EigubGVjdGVybi5sZWRnZXIudjEuQ29uZmlybVBheW1lbnRSZXF1ZXN0GikubGVjdGVybi5sZWRnZXIudjEuQ29uZmlybVBheW1lbnRSZXNwb25zZSI9irUYOQoCCAIQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOKhFTSUdOQVRVUkVfSU5WQUxJRBKEAQoIVGFrZUNhc2gSIi5sZWN0ZXJuLmxlZGdlci52MS5UYWtlQ2FzaFJlcXVlc3QaIy5sZWN0ZXJuLmxlZGdlci52MS5UYWtlQ2FzaFJlc3BvbnNlIi+KtRgrCgIIAQoECAEQARACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XThK8AQoDUGF5Eh0ubGVjdGVybi5sZWRnZXIudjEuUGF5UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnQieoq1GHYKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOKg5DSEFSR0VfVU5LTk9XTioMQk9YX05PVF9PUEVOKhBBTU9VTlRfVE9PX0xBUkdFKg1TVEFURV9GT1JCSURTSgpsZWRnZXIucGF5EswBCg1SZXR1cm5EZXBvc2l0EicubGVjdGVybi5sZWRnZXIudjEuUmV0dXJuRGVwb3NpdFJlcXVlc3QaKC5sZWN0ZXJuLmxlZGdlci52MS5SZXR1cm5EZXBvc2l0UmVzcG9uc2UiaIq1GGQKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOKgxCT1hfTk9UX09QRU4qDERFUE9TSVRfSEVMRCoPQkFMQU5DRV9UT09fTE9XSgpsZWRnZXIucGF5EssBCgZSZWZ1bmQSIC5sZWN0ZXJuLmxlZGdlci52MS5SZWZ1bmRSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIn6KtRh6CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUyoQQU1PVU5UX1RPT19MQVJHRSoMQk9YX05PVF9PUEVOKg9CQUxBTkNFX1RPT19MT1dKDWxlZGdlci5yZWZ1bmQStQEKC1dhaXZlQ2hhcmdlEiUubGVjdGVybi5sZWRnZXIudjEuV2FpdmVDaGFyZ2VSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIl6KtRhaCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUyoQQU1PVU5UX1RPT19MQVJHRUoMbGVkZ2VyLndhaXZlEpcBCgxDaGFyZ2VSZWFkZXISJi5sZWN0ZXJuLmxlZGdlci52MS5DaGFyZ2VSZWFkZXJSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIj6KtRg6CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTkoNbGVkZ2VyLmNoYXJnZRLAAQoJRW50ZXJTYWxlEiMubGVjdGVybi5sZWRnZXIudjEuRW50ZXJTYWxlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIm6KtRhqCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9BQ0NPVU5UX1VOS05PV04qD0JVREdFVF9FWENFRURFRCoKU0FMRV9LTk9XTioPUEFSVE5FUl9VTktOT1dOSg5sZWRnZXIuYnVkZ2V0cxK9AQoLUmV2ZXJzZVNhbGUSJS5sZWN0ZXJuLmxlZGdlci52MS5SZXZlcnNlU2FsZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJnirUYYwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoMU0FMRV9VTktOT1dOKg1QT1NUSU5HX09XTkVEKg1TVEFURV9GT1JCSURTKgpTQUxFX0tOT1dOSg5sZWRnZXIuYnVkZ2V0cxK9AQoHQ29ycmVjdBIhLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvcnJlY3RSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZyJzirUYbwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUE9TVElOR19VTktOT1dOKhFQT1NUSU5HX0NPUlJFQ1RFRCoNUE9TVElOR19PV05FRCoPQkFMQU5DRV9UT09fTE9XSg5sZWRnZXIuY29ycmVjdBKTAQoJUHV0QnVkZ2V0EiMubGVjdGVybi5sZWRnZXIudjEuUHV0QnVkZ2V0UmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRFbnRyeSJAirUYPAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQkFMQU5DRV9UT09fTE9XSg5sZWRnZXIuYnVkZ2V0cxKAAQoHT3BlbkJveBIhLmxlY3Rlcm4ubGVkZ2VyLnYxLk9wZW5Cb3hSZXF1ZXN0GhYubGVjdGVybi5sZWRnZXIudjEuQm94IjqKtRg2CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg1TVEFURV9GT1JCSURTSgpsZWRnZXIucGF5EpIBCghDbG9zZUJveBIiLmxlY3Rlcm4ubGVkZ2VyLnYxLkNsb3NlQm94UmVxdWVzdBoWLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveCJKirUYRgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoMQk9YX05PVF9PUEVOKg9CQUxBTkNFX1RPT19MT1dKCmxlZGdlci5wYXkSeQoFQm94ZXMSHy5sZWN0ZXJuLmxlZGdlci52MS5Cb3hlc1JlcXVlc3QaIC5sZWN0ZXJuLmxlZGdlci52MS5Cb3hlc1Jlc3BvbnNlIi2KtRgpCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSggEKCEFjY291bnRzEiIubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudHNSZXF1ZXN0GiMubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudHNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEpMBCghQb3N0aW5ncxIiLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RpbmdzUmVxdWVzdBojLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RpbmdzUmVzcG9uc2UiPoq1GDoKAggECgQIAxACEAEqD0FDQ09VTlRfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEm8KB1BlcmlvZHMSIS5sZWN0ZXJuLmxlZGdlci52MS5QZXJpb2RzUmVxdWVzdBoiLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZHNSZXNwb25zZSIdirUYGQoCCAQKBAgDEAIQAUoLbGVkZ2VyLnJlYWQStQEKC0Nsb3NlUGVyaW9kEiUubGVjdGVybi5sZWRnZXIudjEuQ2xvc2VQZXJpb2RSZXF1ZXN0GhkubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kImSKtRhgCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg1TVEFURV9GT1JCSURTKg9QRVJJT0RfTk9UX09WRVIqE1BFUklPRF9PVVRfT0ZfT1JERVJKDmxlZGdlci5wZXJpb2RzEnkKBUF1ZGl0Eh8ubGVjdGVybi5sZWRnZXIudjEuQXVkaXRSZXF1ZXN0GiAubGVjdGVybi5sZWRnZXIudjEuQXVkaXRSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEpABCg1QdXRQYXJ0bmVyS2V5EicubGVjdGVybi5sZWRnZXIudjEuUHV0UGFydG5lcktleVJlcXVlc3QaKC5sZWN0ZXJuLmxlZGdlci52MS5QdXRQYXJ0bmVyS2V5UmVzcG9uc2UiLIq1GCgKAggEEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTjgBEqkBCglTdGF0ZW1lbnQSIy5sZWN0ZXJuLmxlZGdlci52MS5TdGF0ZW1lbnRSZXF1ZXN0GiQubGVjdGVybi5sZWRnZXIudjEuU3RhdGVtZW50UmVzcG9uc2UiUYq1GE0KAggECgQIAxACCgIIAhABKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKRAQoHRGlzcHV0ZRIhLmxlY3Rlcm4ubGVkZ2VyLnYxLkRpc3B1dGVSZXF1ZXN0GiIubGVjdGVybi5sZWRnZXIudjEuRGlzcHV0ZVJlc3BvbnNlIj+KtRg7CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV05KDWxlZGdlci5zZXR0bGUSsgEKClBheVBhcnRuZXISJC5sZWN0ZXJuLmxlZGdlci52MS5QYXlQYXJ0bmVyUmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RpbmciYoq1GF4KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTioQQU1PVU5UX1RPT19MQVJHRSoPUkVGRVJFTkNFX0tOT1dOSg1sZWRnZXIuc2V0dGxlEoUBCglBY3RPbldvcmsSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkIkqKtRhGCgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BBWU1FTlRfVU5LTk9XTioNU1RBVEVfRk9SQklEU0oNbGVkZ2VyLnNldHRsZRJ5ChJFeHBpcmVSZXNlcnZhdGlvbnMSLC5sZWN0ZXJuLmxlZGdlci52MS5FeHBpcmVSZXNlcnZhdGlvbnNSZXF1ZXN0Gi0ubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUmVzZXJ2YXRpb25zUmVzcG9uc2UiBoq1GAIQAhJqCg1FeHBpcmVQYXltZW50EicubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUGF5bWVudFJlcXVlc3QaKC5sZWN0ZXJuLmxlZGdlci52MS5FeHBpcmVQYXltZW50UmVzcG9uc2UiBoq1GAIQAkqqUwr/AQoBDBIDAgASGvQBIFRoZSBjaXR5J3MgbW9uZXk6IGFjY291bnRzIGluIGRvdWJsZSBlbnRyeSwgYnVkZ2V0cywgd2hhdCByZWFkZXJzIG93ZSBhbmQgaGF2ZSBkZXBvc2l0ZWQsIHBheW1lbnRzLCBjYXNoIGJveGVzLCBwZXJpb2RzIGFuZCB0aGUgc3RhdGVtZW50cyBvZgogcGFydG5lcnMuIE90aGVyIHBsdWdpbnMgcmVzZXJ2ZSwgY29tbWl0IGFuZCBjaGFyZ2U7IG5vYm9keSBlbHNlIGtlZXBzIGFuIGFtb3VudCB0aGF0IHNvbWVib2R5IG93ZXMuCgo7CgIGABIFCgC0AQEaLiBNb25leSwgaW4gaW50ZWdlciBtaW5vciB1bml0cyBvZiBhIGN1cnJlbmN5LgoKWQoEBgACABIEDAIOAxpLIE90aGVyIHBsdWdpbnM6IHdyaXRlcyBhIHBvc3Rpbmcgd2hvc2UgbGluZXMgc3VtIHRvIHplcm8gaW4gZWFjaCBjdXJyZW5jeS4KCoIBCgQGAAIBEgQQAhIDGnQgT3RoZXIgcGx1Z2luczogdGVsbHMgd2hhdCBhIGJ1ZGdldCBoYXMgbGVmdCB0aGF0IGlzIG5laXRoZXIgc3BlbnQgbm9yIHJlc2VydmVkOyBub3RoaW5nIG9mIG9uZSB0aGF0IHdhcyBuZXZlciBwdXQuCgqTAQoEBgACAhIEFAIWAxqEASBPdGhlciBwbHVnaW5zOiBrZWVwcyBhIHBhcnQgb2YgYSBidWRnZXQgZm9yIGEgdGltZS4gVGhlIGtleSBpcyB1bmlxdWUgaW4gaXRzIHNvdXJjZTogYSByZXBlYXQgdGVsbHMgdGhlIHJlc2VydmF0aW9uIHRoYXQgdGhlcmUgaXMuCgr7AQoEBgACAxIEGQIbAxrsASBUaGUgb3duZXI6IHRoZSBtb25leSBpcyBzcGVudCwgYW5kIG93ZWQgdG8gYSBwYXJ0bmVyLiBXaGF0IHdhcyByZXNlcnZlZCBhbmQgbm90IG5lZWRlZCBpcyBmcmVlIGFnYWluOyBtb3JlIHRoYW4gd2FzIHJlc2VydmVkIG11c3QgYmUKIGNvdmVyZWQgYnkgdGhlIGJ1ZGdldC4gQSByZXNlcnZhdGlvbiB0aGF0IGhhcyBleHBpcmVkIGlzIGNvbW1pdHRlZCB3aGVyZSB0aGUgYnVkZ2V0IHN0aWxsIGNvdmVycyBpdC4KCqoBCgQGAAIEEgQeAiADGpsBIFRoZSBvd25lcjogdGhlIG1vbmV5LCBvciBhIHBhcnQgb2YgaXQsIGlzIG93ZWQgdG8gYSByZWFkZXIgd2hvIHBhaWQgd2hhdCB0aGUgbGlicmFyeSB3YXMgdG8gcGF5LiBJdCBpcyBkZXBvc2l0ZWQgZm9yIHRoZSByZWFkZXIsIGFuZCBwYWlkCiBvdXQgYXQgYSBkZXNrLgoKMwoEBgACBRIEIgIkAxolIFRoZSBvd25lcjogdGhlIG1vbmV5IGlzIG5vdCBuZWVkZWQuCgpXCgQGAAIGEgQmAigDGkkgVGhlIG93bmVyOiBhIHNhbGUgdGhhdCB3YXMgY29tbWl0dGVkIGlzIHJldmVyc2VkLCBieSBhIGNvdW50ZXItcG9zdGluZy4KCn0KBAYAAgcSBCoCLAMabyBPdGhlciBwbHVnaW5zOiBhIHJlYWRlciBvd2VzIGEgZmVlLiBUaGUga2V5IGlzIHVuaXF1ZSBpbiBpdHMgc291cmNlOiBhIHJlcGVhdCB0ZWxscyB0aGUgY2hhcmdlIHRoYXQgdGhlcmUgaXMuCgpcCgQGAAIIEgQuAjADGk4gVGhlIG93bmVyOiB0aGUgcmVzdCBvZiBhIGNoYXJnZSwgb3IgYSBwYXJ0IG9mIGl0LCBpcyBub3QgYXNrZWQgZm9yIGFueSBtb3JlLgoKRwoEBgACCRIEMgI0Axo5IFRoZSBvd25lcjogYSBjaGFyZ2Ugb2Ygd2hpY2ggbm90aGluZyBpcyBwYWlkIHdhcyB3cm9uZy4KCugBCgQGAAIKEgQ3AjkDGtkBIFRoZSBvd25lcjogd2hhdCB3YXMgY2hhcmdlZCBmb3IgZGlkIG5vdCBzdGFuZCwgdGhlIGJvb2sgaXMgdGhlcmUgYWdhaW4gZm9yIGluc3RhbmNlLiBXaGF0IGlzIHN0aWxsIG93ZWQgaXMgdGFrZW4gYmFjaywgYW5kIHdoYXQgd2FzIHBhaWQsIGFuZCBub3QKIHBhaWQgYmFjaywgaXMgZGVwb3NpdGVkIGZvciB0aGUgcmVhZGVyLiBUb2xkIGFnYWluLCBub3RoaW5nIG1vcmUgaXMuCgqDAQoEBgACCxIEPAI+Axp1IFRlbGxzIHdoYXQgYSByZWFkZXIgb3dlcyBhbmQgaGFzIGRlcG9zaXRlZCwgd2l0aCBjaGFyZ2VzIGFuZCBwYXltZW50cywgdGhlIGxhc3QgZmlyc3Q7IHRvIHRoZSByZWFkZXIsIGFuZCB0byBzdGFmZi4KCnMKBAYAAgwSBEACQgMaZSBBIHJlYWRlcjogYmVnaW5zIGEgcGF5bWVudCB0aGF0IGEgcGFydG5lciB0YWtlczsgdGhlIHBhcnRuZXIgaXMgdG9sZCBvbiBpdHMgdG9waWMsIGFuZCBjb25maXJtcyBpdC4KCkQKBAYAAg0SBEQCRgMaNiBBIHJlYWRlcjogZ2l2ZXMgYSBwYXltZW50IHVwIHRoYXQgd2FzIG5vdCBjb25maXJtZWQuCgqMAgoEBgACDhIESQJLAxr9ASBBIHBhcnRuZXI6IGEgcmVhZGVyIGhhcyBwYWlkLiBJdCBtYXkgYmUgdG9sZCBhZ2FpbiwgbGF0ZSwgZm9yIGFub3RoZXIgYW1vdW50IG9yIGZvciBhIHBheW1lbnQgdGhhdCBub2JvZHkgYmVnYW46IHRoZSBtb25leSBpcyBib29rZWQgb25jZSwgYW5kCiB3aGVyZSBhIHBlcnNvbiBtdXN0IGRlY2lkZSB0aGVyZSBpcyBhbiBpdGVtIG9mIHdvcmsuIEEgYmFja2VuZCB0aGF0IHJlbGF5cyBmb3IgYSBwYXJ0bmVyIHNpZ25zIGluIGl0cyBuYW1lLgoKdQoEBgACDxIETQJPAxpnIEEga2lvc2s6IGl0IGhhcyB0YWtlbiBjYXNoLCBhbmQgY291bnRzIHNvIG11Y2ggaW4gaXRzIGJveC4gV2hhdCB0aGUgcmVhZGVyIGRvZXMgbm90IG93ZSBpcyBkZXBvc2l0ZWQuCgpSCgQGAAIQEgRSAlQDGkQgU3RhZmY6IGEgcmVhZGVyIHBheXMgYXQgdGhlIGRlc2ssIGluIGNhc2g7IHRoZSBkZXNrJ3MgYm94IGlzIG9wZW4uCgqVAQoEBgACERIEVgJYAxqGASBTdGFmZjogcGF5cyB0aGUgZGVwb3NpdHMgb2YgYSByZWFkZXIgd2hvIG93ZXMgbm90aGluZyBiYWNrIHRvIHdoZXJlIHRoZXkgY2FtZSBmcm9tOiBjYXNoIGZyb20gdGhlIGJveCwgdGhlIHJlc3QgdGhyb3VnaCBpdHMgcGFydG5lci4KClIKBAYAAhISBFoCXAMaRCBTdGFmZjogcGF5cyBhIGNoYXJnZSBiYWNrIHRoYXQgd2FzIHBhaWQsIGZyb20gdGhlIGJveCBvZiB0aGUgZGVzay4KCkQKBAYAAhMSBF4CYAMaNiBTdGFmZjogd2FpdmVzIHRoZSByZXN0IG9mIGEgY2hhcmdlLCBvciBhIHBhcnQgb2YgaXQuCgppCgQGAAIUEgRiAmQDGlsgU3RhZmY6IGEgcmVhZGVyIG93ZXMgYSBmZWUgdGhhdCBubyBvdGhlciBwYXJ0IG9mIHRoZSBzZXJ2aWNlIGNoYXJnZXM6IGNvcGllcywgYSBuZXcgY2FyZC4KCl4KBAYAAhUSBGYCaAMaUCBTdGFmZjogZW50ZXJzIHdoYXQgd2FzIGJvdWdodCBmcm9tIGEgcGFydG5lciBhbmQgaXMgb3dlZCB0byBpdCwgZnJvbSBhIGJ1ZGdldC4KCp4BCgQGAAIWEgRqAmwDGo8BIFN0YWZmOiByZXZlcnNlcyBhIHNhbGUgdGhhdCB3YXMgZW50ZXJlZCBieSBtaXN0YWtlLCBvciB0aGF0IHRoZSBwYXJ0bmVyIGhhcyB0YWtlbiBiYWNrLiBPbmUgb2YgYW5vdGhlciBwYXJ0IG9mIHRoZSBzZXJ2aWNlIGlzIHJldmVyc2VkIHRoZXJlLgoKqQEKBAYAAhcSBG8CcQMamgEgU3RhZmY6IHdyaXRlcyB0aGUgY291bnRlci1wb3N0aW5nIG9mIG9uZSB0aGF0IHdhcyB3cm9uZy4gT25lIHRoYXQgYmVsb25ncyB0byBhIGNoYXJnZSwgYSBwYXltZW50IG9yIGEgcmVzZXJ2YXRpb24gaXMgY29ycmVjdGVkIGJ5IHdoYXQKIGhhcHBlbnMgdG8gdGhhdC4KCnAKBAYAAhgSBHMCdQMaYiBTdGFmZjogYWRkcyBhIGJ1ZGdldCwgb3IgcHV0cyBtb25leSB0byBpdCBvciB0YWtlcyBzb21lIGF3YXkgdGhhdCBpcyBuZWl0aGVyIHNwZW50IG5vciByZXNlcnZlZC4KCn8KBAYAAhkSBHcCeQMacSBTdGFmZjogb3BlbnMgdGhlIGNhc2ggYm94IG9mIGEgZGVzaywgd2l0aCBpdHMgY291bnQuIEEgY291bnQgdGhhdCBpcyBub3Qgd2hhdCB0aGUgYm9va3Mgc2F5IGlzIGFuIGl0ZW0gb2Ygd29yay4KCmkKBAYAAhoSBHsCfQMaWyBTdGFmZjogY2xvc2VzIGEgYm94LCB0aGF0IG9mIGEga2lvc2sgdG9vLCB3aXRoIGl0cyBjb3VudCBhbmQgd2hhdCBpcyBicm91Z2h0IHRvIHRoZSBiYW5rLgoKJgoEBgACGxIFfwKBAQMaFyBMaXN0cyB0aGUgY2FzaCBib3hlcy4KCj4KBAYAAhwSBoMBAoUBAxouIExpc3RzIGFjY291bnRzIHdpdGggdGhlaXIgYmFsYW5jZXMsIGJ5IGtpbmQuCgpDCgQGAAIdEgaHAQKJAQMaMyBMaXN0cyB0aGUgcG9zdGluZ3Mgb2YgYW4gYWNjb3VudCwgdGhlIGxhc3QgZmlyc3QuCgo0CgQGAAIeEgaLAQKNAQMaJCBMaXN0cyB0aGUgcGVyaW9kcywgdGhlIGxhc3QgZmlyc3QuCgpYCgQGAAIfEgaPAQKRAQMaSCBTdGFmZjogY2xvc2VzIGEgcGVyaW9kIHRoYXQgaXMgb3Zlcjogbm90aGluZyBpcyBwb3N0ZWQgaW4gaXQgYW55IG1vcmUuCgplCgQGAAIgEgaTAQKVAQMaVSBDb21wYXJlcyBiYWxhbmNlcyB3aXRoIHRoZWlyIHBvc3RpbmdzIGFuZCBzdW1zIG9mIHBvc3RpbmdzIHdpdGggemVybywgcGFnZSBieSBwYWdlLgoKfQoEBgACIRIGmAECmgEDGm0gQW4gYWRtaW5pc3RyYXRvcjogbWFrZXMgYSBuZXcga2V5IHdpdGggd2hpY2ggY29uZmlybWF0aW9ucyBhcmUgc2lnbmVkIGluIGEgcGFydG5lcidzIG5hbWUuIEl0IGlzIHRvbGQgb25jZS4KCnIKBAYAAiISBpwBAp4BAxpiIFRlbGxzIHRoZSBzYWxlcyBvZiBhIHBhcnRuZXIgaW4gYSBwZXJpb2QsIHdpdGggdGhlIHRvdGFsczsgdG8gc3RhZmYsIGFuZCB0byB0aGUgcGFydG5lciBpdHMgb3duLgoKdwoEBgACIxIGoAECogEDGmcgU3RhZmY6IGEgbGluZSBvZiBhIHBhcnRuZXIncyBmaWxlIGFuZCBvdXJzIGRpZmZlcjogYW4gaXRlbSBvZiB3b3JrLCBvbmUgZm9yIGVhY2ggbGluZSBhbmQgZGlmZmVyZW5jZS4KCoYBCgQGAAIkEgakAQKmAQMadiBTdGFmZjogd2hhdCBpcyBvd2VkIHRvIGEgcGFydG5lciBpcyBwYWlkIGZyb20gdGhlIGJhbmsuIFRvbGQgYWdhaW4gdW5kZXIgdGhlIHNhbWUgcmVmZXJlbmNlLCBpdCBpcyB0aGUgc2FtZSBwYXltZW50LgoKbwoEBgACJRIGqAECqgEDGl8gU3RhZmY6IHNldHRsZXMgYW4gaXRlbSBvZiB3b3JrOiBhIHBheW1lbnQgaW4gZGlzcHV0ZSwgYSBkaWZmZXJlbmNlIG9mIGNhc2ggb3Igb2YgYSBzdGF0ZW1lbnQuCgpqCgQGAAImEgatAQKvAQMaWiBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBidWRnZXQ6IGVuZHMgdGhlIHJlc2VydmF0aW9ucyB3aG9zZSB0aW1lIGlzIG92ZXIuCgpuCgQGAAInEgaxAQKzAQMaXiBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBwYXltZW50IHRoYXQgd2FzIGJlZ3VuOiBpdCB3YXMgbm90IGNvbmZpcm1lZCBpbiB0aW1lLgoKkgIKAgUAEga6AQDUAQEaFSBXaHkgTGVkZ2VyIHJlZnVzZXMuCjLsASBSaWdodHMgb2Ygc3RhZmY6IGxlZGdlci5yZWFkIGZvciBhY2NvdW50cyBhbmQgcmVhZGVycycgY2hhcmdlcywgbGVkZ2VyLnBheSBmb3IgdGhlIGRlc2sncyBib3gsIGxlZGdlci5yZWZ1bmQsIGxlZGdlci53YWl2ZSwgbGVkZ2VyLmNvcnJlY3QsCiBsZWRnZXIuYnVkZ2V0cywgbGVkZ2VyLnBlcmlvZHMsIGFuZCBsZWRnZXIuc2V0dGxlIGZvciBwYXJ0bmVycyBhbmQgdGhlIHdvcmsgdGhhdCBtb25leSBtYWtlcy4KCicKAgUBEgbXAQDrAQEaGSBXaGF0IGFuIGFjY291bnQgaXMgZm9yLgoKRgoEBQECARIE2gECDRo4IE1vbmV5IHRoYXQgbWF5IGJlIHNwZW50LiBDcmVkaXQgaXMgd2hhdCBpcyBsZWZ0IG9mIGl0LgoKSgoEBQECAhIE3AECFho8IFdoYXQgaXMgb3dlZCB0byBhIHBhcnRuZXI7IGl0cyBjb2RlIGlzIHRoZSBwYXJ0bmVyJ3MgbmFtZS4KCk0KBAUBAgMSBN4BAhUaPyBXaGF0IGEgcmVhZGVyIGhhcyBkZXBvc2l0ZWQ7IGl0cyBjb2RlIGlzIHRoZSByZWFkZXIncyBudW1iZXIuCgotCgQFAQIEEgTgAQIVGh8gV2hhdCBhIHJlYWRlciBvd2VzOyBsaWtld2lzZS4KCj4KBAUBAgUSBOIBAg4aMCBXaGF0IGZlZXMgaGF2ZSBicm91Z2h0OyBpdHMgY29kZSBpcyB0aGUgZmVlJ3MuCgo/CgQFAQIGEgTkAQIPGjEgQ2FzaCBpbiBhIGJveDsgaXRzIGNvZGUgaXMgdGhlIHRlcm1pbmFsJ3MgbmFtZS4KClMKBAUBAgcSBOYBAgsaRSBBIGJhbmssIG9yIHdoYXQgYSBwYXJ0bmVyIGhhcyB0YWtlbiBmb3IgdXM6ICJtYWluIiwgInBhcnRuZXIuTkFNRSIuCgozCgQFAQIIEgToAQIOGiUgV2hhdCB3YXMgd2FpdmVkLCByZWZ1bmRlZCBhbmQgbG9zdC4KClcKBAUBAgkSBOoBAg8aSSBXaGF0IGNhbWUgaW4gYW5kIGJlbG9uZ3MgdG8gbm9ib2R5IHlldDsgaXRzIGNvZGUgaXMgdGhlIHBhcnRuZXIncyBuYW1lLgoKNAoEBAACBBIE8wECJRomIE9uIHRoZSBzaWRlIG9uIHdoaWNoIGl0cyBraW5kIGdyb3dzLgoKNAoEBAACBRIE9QECJhomIE9mIGEgYnVkZ2V0OiB3aGF0IGlzIHJlc2VydmVkIG9mIGl0LgoKOQoEBAECAhIE/QECJBorIERlYml0cyBhcmUgcG9zaXRpdmUgYW5kIGNyZWRpdHMgbmVnYXRpdmUuCgoZCgQEAgIBEgSDAgIUGgsgIjIwMjYtMTEiCgo7CgQEAgIEEgSHAgISGi0gV2hhdCBpdCBpczogImNoYXJnZWQiLCAicGFpZCIsICJjb21taXR0ZWQiLgoKLgoEBAICBRIEiQICExogIFdoYXQgaXQgaXMgYWJvdXQ6ICJjaGFyZ2U6NDIiLgoKRwoEBAICCBIEjQICExo5IFdobyB3YXMgc2lnbmVkIGluLCB3aGVyZSwgYW5kIGJ5IHdoaWNoIGNhbGw7IDA6IG5vYm9keS4KCjwKBAQCAgwSBJICAhkaLiBUaGUgcG9zdGluZyB0aGF0IHRoaXMgb25lIGNvdW50ZXJzOyAwOiBub25lLgoKOAoEBAMCBRIEpQICJxoqIFdoYXQgd2FzIHNwZW50OyAwIHVudGlsIGl0IGlzIGNvbW1pdHRlZC4KCkwKBAQDAggSBKkCAicaPiBXaGF0IHRoZSBidWRnZXQgaGFzIGxlZnQgdGhhdCBpcyBuZWl0aGVyIHNwZW50IG5vciByZXNlcnZlZC4KCjcKBAQDAgkSBKsCAhgaKSBUaGUgcG9zdGluZyB0aGF0IGNvbW1pdHRlZCBpdDsgMDogbm9uZS4KCjYKAgQEEga4AgDNAgEaKCBTb21ldGhpbmcgdGhhdCBhIHJlYWRlciBvd2VzLCBvciBvd2VkLgoKQAoEBAQCAhIEvAICFBoyIFdobyBjaGFyZ2VzLCBhbmQgaXRzIGtleTogImNpcmN1bGF0aW9uLm92ZXJkdWUiLgoKTQoEBAQCBBIEvwICERo/IFRoZSBmZWUsIHdoaWNoIGlzIGFsc28gdGhlIGFjY291bnQgb2YgaXRzIHJldmVudWU6ICJvdmVyZHVlIi4KCiMKBAQEAgsSBMcCAiIaFSBXaGF0IGlzIHN0aWxsIG93ZWQuCgpDCgQEBAIMEgTJAgIVGjUgV2h5LCBmb3IgdGhlIHJlYWRlcjsgYW5kIHdoYXQgaXQgaXMgZm9yOiAiaXRlbTo0MiIuCgpLCgQFBQIEEgTfAgIQGj0gV2hhdCB0aGUgcmVhZGVyIHBhaWQgaW4gdGhlIGxpYnJhcnkncyBwbGFjZSwgYW5kIGdldHMgYmFjay4KCi8KBAQGAgUSBO4CAiYaISBXaGF0IGNhbWUsIHdoZXJlIHRoYXQgaXMga25vd24uCgooCgQEBgIGEgTwAgITGhogVGhlIHBhcnRuZXIsIG9yIHRoZSBib3guCgopCgQEBgIHEgTyAgIXGhsgVGhlIHBhcnRuZXIncyBvd24gbnVtYmVyLgoKKAoEBAYCCRIE9QICJhoaIFdoYXQgb2YgaXQgaXMgZGVwb3NpdGVkLgoKJgoEBAYCCxIE+AICGxoYIDA6IGl0IGRvZXMgbm90IGV4cGlyZS4KChkKBAQHAgASBIQDAhQaCyAiMjAyNi0xMSIKCjcKBAQHAgMSBIgDAhUaKSBQb3N0aW5ncywgd2hlbiBpdCB3YXMgY2xvc2VkOyAwIGJlZm9yZS4KCiQKBAQIAgASBI0DAhEaFiBUaGUgdGVybWluYWwncyBuYW1lLgoKSgoEBAgCBBIEkgMCIxo8IFdoYXQgd2FzIGNvdW50ZWQgbW9yZSB0aGFuIHRoZSBib29rcyBzYWlkOyBuZWdhdGl2ZTogbGVzcy4KCkMKAgQJEgaWAwCfAwEaNSBXaGF0IGEgcGFydG5lciBoYXMgc29sZCwgYXMgYm90aCBzaWRlcyBwdXQgaXQgZG93bi4KClEKBAQJAgASBJgDAhUaQyBUaGUgcGFydG5lcidzIG5hbWUgYW5kIGl0cyBvd24gbnVtYmVyIG9mIHRoZSBzYWxlLCB1bmlxdWUgZm9yIGl0LgoKPwoEBAkCBBIEnQMCHxoxIE9mIHRoZSBsaXN0IHByaWNlLCBpbiB0aG91c2FuZHRoczogMTUwIGlzIDE1ICUuCgolCgQECgIEEgSnAwIlGhcgTmVnYXRpdmU6IGEgcmV2ZXJzYWwuCgpECgQECgIGEgSqAwIWGjYgVGhlIHJlZmVyZW5jZSB0aGF0IGl0IHJldmVyc2VzOyBlbXB0eTogaXQgaXMgYSBzYWxlLgoKLwoEBAsCABIEsQMCEhohIFdoYXQgaXQgaXMsIGEgY29kZTogInRyYW5zZmVyIi4KCigKBAQNAgESBL0DAhEaGiBXaGV0aGVyIGl0IHdhcyBldmVyIHB1dC4KCmMKBAQOAgASBMEDAhQaVSBUaGUgb3duZXIncyBuYW1lIGZvciB3aGF0IGl0IHJlc2VydmVzIGZvciwgImFjcXVpc2l0aW9uLmNob2ljZSIsIGFuZCBpdHMga2V5IHRoZXJlLgoKKwoEBA4CBRIExwMCExodIEZvciBwZW9wbGU6IHdoYXQgaXQgaXMgZm9yLgoKSgoEBBICAhIE3AMCFxo8IFRoZSBwYXJ0bmVyJ3Mgb3duIG51bWJlciBvZiB0aGUgcmV2ZXJzYWwsIGFuZCBpdHMgaW52b2ljZS4KChgKBAQTAggSBOkDAhcaCiAwOiBub25lLgoKIgoEBBQCAhIE7wMCJBoUIE1pc3Npbmc6IHRoZSByZXN0LgoKbAoEBBcCARIEggQCEhpeIFRoZSBzYWxlJ3MsIGFuZCB0aGUgcGFydG5lcidzIG93biBudW1iZXIgb2YgdGhlIHJldmVyc2FsOyBlbXB0eTogdGhhdCBvZiB0aGUgc2FsZSB3aXRoICItUiIuCgoxCgQEGgIAEgSSBAISGiMgU3RhZmY6IGVpdGhlcjsgYSByZWFkZXI6IG5laXRoZXIuCgopCgQEGgICEgSVBAITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKJQoEBBsCARIEmwQCKxoXIE9uZSBvZiBlYWNoIGN1cnJlbmN5LgoKQAoEBBsCBBIEnwQCIBoyIFRoZSBsYXN0IG9mIHRoZW0sIGF0IG1vc3QgNTA7IG9uIHRoZSBmaXJzdCBwYWdlLgoKJAoEBBwCARIEpQQCIBoWIEFsbCBvZiBvbmUgY3VycmVuY3kuCgovCgQEHAICEgSnBAIlGiEgSW5zdGVhZCBvZiBjaGFyZ2VzOiB0byBkZXBvc2l0LgoKIwoEBB4CABIErgQCFxoVIDA6IG5vYm9keSBiZWdhbiBpdC4KCjgKBAQeAgESBLAEAhcaKiBUaGUgcGFydG5lcidzIG93biBudW1iZXIgb2YgdGhlIHBheW1lbnQuCgrTAQoEBB4CBBIEtQQCFRrEASBXaG8gaGFzIHRha2VuIHRoZSBtb25leSwgd2hlcmUgdGhhdCBpcyBub3QgdGhlIGNhbGxlcjsgdGhlbiBpdCBpcyBzaWduZWQ6IEhNQUMtU0hBLTI1NiB3aXRoIHRoZSBwYXJ0bmVyJ3Mga2V5LCBpbiBoZXhhZGVjaW1hbCwgb2YKICJQQVJUTkVSfFBBWU1FTlRfSUR8UkVGRVJFTkNFfE1JTk9SX1VOSVRTfENVUlJFTkNZfFBBSURfQVRfTVMiLgoKPwoEBB8CARIEuwQCFBoxIEl0IHdhcyB0b2xkIGJlZm9yZSwgYW5kIG5vdGhpbmcgY2FtZSBvZiBpdCBub3cuCgonCgQEHwICEgS9BAIUGhkgQSBwZXJzb24gaGFzIHRvIGRlY2lkZS4KCkYKBAQgAgASBMEEAhcaOCBUaGUga2lvc2sncyBvd24gbnVtYmVyIG9mIHdoYXQgaXQgdG9vaywgdW5pcXVlIGZvciBpdC4KCioKBAQgAgESBMMEAhIaHCBXaGVyZSBub2JvZHkgaXMgc2lnbmVkIGluLgoKPwoEBCACAxIExgQCHBoxIFdoYXQgdGhlIGJveCdzIG93biBjb3VudGVyIHNheXMsIHRoaXMgaW5jbHVkZWQuCgo9CgQEIQIBEgTLBAITGi8gVGhlIGJveCBjb3VudHMgc29tZXRoaW5nIGVsc2UgdGhhbiB0aGUgYm9va3MuCgo2CgQEIgIDEgTSBAIgGiggV2hpY2ggY2hhcmdlczsgbm9uZTogdGhlIG9sZGVzdCBmaXJzdC4KCiAKBAQiAgQSBNQEAhMaEiBJdCBpcyBhIGRlcG9zaXQuCgohCgQEJAIBEgTeBAIpGhMgVGhyb3VnaCBwYXJ0bmVycy4KCisKBAQlAgESBOQEAiQaHSBNaXNzaW5nOiBhbGwgdGhhdCB3YXMgcGFpZC4KCiIKBAQmAgESBOoEAiQaFCBNaXNzaW5nOiB0aGUgcmVzdC4KClAKBAQoAgISBPUEAiQaQiBQdXQgdG8gaXQ7IG5lZ2F0aXZlOiB0YWtlbiBhd2F5OyAwIGZvciBhIG5ldyBvbmUgbWFrZXMgaXQgZW1wdHkuCgoiCgQEKAIEEgT4BAIaGhQgRW1wdHk6IHRoZSBjaXR5J3MuCgoxCgQEKQIAEgT8BAIRGiMgRW1wdHk6IHRoZSBjYWxsZXIncyBvd24gdGVybWluYWwuCgo5CgQEKgICEgSDBQIfGisgQnJvdWdodCB0byB0aGUgYmFuaywgb2Ygd2hhdCB3YXMgY291bnRlZC4KCikKBAQtAgESBJAFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgouCgQENQICEgSwBQIfGiAgV2hhdCBpcyB3cm9uZzsgZW1wdHk6IG5vdGhpbmcuCgpFCgQENQIDEgSyBQIUGjcgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiBhbGwgd2FzIGxvb2tlZCBhdC4KCk8KBAQ3AgASBLkFAhEaQSBJbiBoZXhhZGVjaW1hbDogdGhlIHRleHQgb2YgdGhlc2UgZGlnaXRzLCBpbiBVVEYtOCwgaXMgdGhlIGtleS4KCikKBAQ4AgASBL0FAhUaGyBFbXB0eTogdGhlIGNhbGxlciBpdHNlbGYuCgoqCgQEOAIDEgTBBQITGhwgMCBpcyAyMDAsIHRoZSBtb3N0IGlzIDUwMC4KCksKBAQ5AgQSBMoFAiMaPSBPZiB0aGUgd2hvbGUgcGVyaW9kOiB3aGF0IHdhcyBzb2xkLCBsZXNzIHdoYXQgd2FzIHJldmVyc2VkLgoKMAoEBDkCBhIEzQUCIhoiIFdoYXQgaXMgb3dlZCB0byB0aGUgcGFydG5lciBub3cuCgo9CgQEOgIDEgTWBQIYGi8gV2hhdCBkaWZmZXJzOiAibGlzdF9wcmljZSI7IG91cnMsIGFuZCB0aGVpcnMuCgolCgQEPAICEgTiBQIXGhcgVGhlIGJhbmsncyByZWZlcmVuY2UuCgptCgIEQRIG8QUA9gUBGl8gVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImxlZGdlci5jaGFyZ2UiLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCgpnCgIEQhIG+QUA/wUBGlkgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImxlZGdlci5wYXltZW50IiwgbGlrZXdpc2U7IGEgcGFydG5lciBpcyB0b2xkIG9mIGl0cyBvd24uCgpNCgIEQxIGggYAhwYBGj8gVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImxlZGdlci5yZXNlcnZhdGlvbiIsIGxpa2V3aXNlLgoKOgoCBEQSBooGAI8GARosIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIHRoZSBjb25maWd1cmF0aW9uLgoKSwoEBEQCABIEjAYCHRo9IEhvdyBsb25nIGEgcGF5bWVudCBtYXkgYmUgYmVndW4gYW5kIG5vdCBjb25maXJtZWQ7IDAgaXMgMzAuCgpKCgQERAIBEgSOBgISGjwgQW4gSUFOQSB6b25lOiB3aGVyZSBwZXJpb2RzIGJlZ2luOyBlbXB0eSBpcyBBc2lhL1NoYW5naGFpLgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// Other plugins: writes a posting whose lines sum to zero in each currency.
        public static let post = TimerMethod<Ledger.PostRequest>(Ledger.description.methods[0])
        /// Other plugins: keeps a part of a budget for a time. The key is unique in its source: a repeat tells the reservation that there is.
        public static let reserve = TimerMethod<Ledger.ReserveRequest>(Ledger.description.methods[2])
        /// The owner: the money is spent, and owed to a partner. What was reserved and not needed is free again; more than was reserved must be
        /// covered by the budget. A reservation that has expired is committed where the budget still covers it.
        public static let commit = TimerMethod<Ledger.CommitRequest>(Ledger.description.methods[3])
        /// The owner: the money, or a part of it, is owed to a reader who paid what the library was to pay. It is deposited for the reader, and paid
        /// out at a desk.
        public static let repay = TimerMethod<Ledger.RepayRequest>(Ledger.description.methods[4])
        /// The owner: the money is not needed.
        public static let release = TimerMethod<Ledger.ReleaseRequest>(Ledger.description.methods[5])
        /// The owner: a sale that was committed is reversed, by a counter-posting.
        public static let reverse = TimerMethod<Ledger.ReverseRequest>(Ledger.description.methods[6])
        /// Other plugins: a reader owes a fee. The key is unique in its source: a repeat tells the charge that there is.
        public static let charge = TimerMethod<Ledger.ChargeRequest>(Ledger.description.methods[7])
        /// The owner: the rest of a charge, or a part of it, is not asked for any more.
        public static let waive = TimerMethod<Ledger.WaiveRequest>(Ledger.description.methods[8])
        /// The owner: a charge of which nothing is paid was wrong.
        public static let takeBack = TimerMethod<Ledger.TakeBackRequest>(Ledger.description.methods[9])
        /// The owner: what was charged for did not stand, the book is there again for instance. What is still owed is taken back, and what was paid, and not
        /// paid back, is deposited for the reader. Told again, nothing more is.
        public static let giveBack = TimerMethod<Ledger.GiveBackRequest>(Ledger.description.methods[10])
        /// The daemon itself, by a timer for each budget: ends the reservations whose time is over.
        public static let expireReservations = TimerMethod<Ledger.ExpireReservationsRequest>(Ledger.description.methods[38])
        /// The daemon itself, by a timer for each payment that was begun: it was not confirmed in time.
        public static let expirePayment = TimerMethod<Ledger.ExpirePaymentRequest>(Ledger.description.methods[39])
    }
}
