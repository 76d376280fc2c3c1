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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqkBgocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90bxIQbGVjdGVybi50eXBlcy52MSJBCgVQbGFjZRIaCghsYXRpdHVkZRgBIAEoAVIIbGF0aXR1ZGUSHAoJbG9uZ2l0dWRlGAIgASgBUglsb25naXR1ZGUiNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCJECgVNb25leRIfCgttaW5vcl91bml0cxgBIAEoA1IKbWlub3JVbml0cxIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kiaAoIT3BlblRpbWUSGAoHd2Vla2RheRgBIAEoDVIHd2Vla2RheRIfCgtmcm9tX21pbnV0ZRgCIAEoDVIKZnJvbU1pbnV0ZRIhCgx1bnRpbF9taW51dGUYAyABKA1SC3VudGlsTWludXRlSr4DCi8KAQwSAwEAEholIFZhbHVlcyB0aGF0IHNldmVyYWwgc2VydmljZXMgc2hhcmUuCgo3CgIEABIEBQAIARorIEEgcG9pbnQgb24gdGhlIGVhcnRoLCBXR1MtODQsIGluIGRlZ3JlZXMuCgowCgIEARIECwAPARokIEEgdGV4dCBmb3IgcGVvcGxlIGluIG9uZSBsYW5ndWFnZS4KCiEKBAQBAgASAw0CFhoUIEJDUCA0NywgInpoLUhhbnMiLgoKSwoCBAISBBIAFgEaPyBBbiBhbW91bnQgb2YgbW9uZXkgaW4gdGhlIGN1cnJlbmN5J3MgbWlub3IgdW5pdCAoZmVuLCBjZW50cykuCgofCgQEAgIBEgMVAhYaEiBJU08gNDIxNywgIkNOWSIuCgpaCgIEAxIEGQAeARpOIEEgcGFydCBvZiBvbmUgZGF5IGluIHdoaWNoIGEgcG9pbnQgaXMgb3BlbiwgaW4gbWludXRlcyBzaW5jZSBsb2NhbCBtaWRuaWdodC4KCjMKBAQDAgASAxsCFRomIDEgaXMgTW9uZGF5LCA3IGlzIFN1bmRheSAoSVNPIDg2MDEpLgpiBnByb3RvMwqvbgoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8SD2xlY3Rlcm4ud29yay52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIjYKBFRleHQSGgoIbGFuZ3VhZ2UYASABKAlSCGxhbmd1YWdlEhIKBHRleHQYAiABKAlSBHRleHQipgMKBEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEisKBXRpdGxlGAMgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBmZpZWxkcxgEIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGZmllbGRzEjEKB2FjdGlvbnMYBSADKAsyFy5sZWN0ZXJuLndvcmsudjEuQWN0aW9uUgdhY3Rpb25zEhQKBXJpZ2h0GAYgASgJUgVyaWdodBIfCgtkdWVfbWludXRlcxgHIAEoA1IKZHVlTWludXRlcxItChJlc2NhbGF0aW9uX21pbnV0ZXMYCCABKANSEWVzY2FsYXRpb25NaW51dGVzEikKEGVzY2FsYXRpb25fcmlnaHQYCSABKAlSD2VzY2FsYXRpb25SaWdodBIqChFlc2NhbGF0ZXNfdG9fY2l0eRgKIAEoCFIPZXNjYWxhdGVzVG9DaXR5EiMKDWxlYXNlX21pbnV0ZXMYCyABKANSDGxlYXNlTWludXRlcyKMAQoFRmllbGQSEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIuCgR0eXBlGAMgASgOMhoubGVjdGVybi53b3JrLnYxLlZhbHVlVHlwZVIEdHlwZRISCgRzaWRlGAQgASgNUgRzaWRlIrIBCgZBY3Rpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIWCgZtZXRob2QYAyABKAlSBm1ldGhvZBIfCgtidWxrX21ldGhvZBgEIAEoCVIKYnVsa01ldGhvZBIuCgZpbnB1dHMYBSADKAsyFi5sZWN0ZXJuLndvcmsudjEuRmllbGRSBmlucHV0cyI2CgpGaWVsZFZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiABKAlSBXZhbHVlIo4BCgNBY3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFY2xhaW0YAiABKANSBWNsYWltEhYKBmFjdGlvbhgDIAEoCVIGYWN0aW9uEhIKBG5vdGUYBCABKAlSBG5vdGUSMwoGaW5wdXRzGAUgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBmlucHV0cyIgCgVBY3RlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQi8wQKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSEAoDa2V5GAMgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIUCgVyaWdodBgFIAEoCVIFcmlnaHQSMAoFc3RhdGUYBiABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZRIzCgZ2YWx1ZXMYByADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEh4KC2FkZGVkX2F0X21zGAggASgDUglhZGRlZEF0TXMSGgoJZHVlX2F0X21zGAkgASgDUgdkdWVBdE1zEhIKBGxhdGUYCiABKAhSBGxhdGUSHAoJZXNjYWxhdGVkGAsgASgIUgllc2NhbGF0ZWQSFAoFY2xhaW0YDCABKANSBWNsYWltEhYKBmhvbGRlchgNIAEoA1IGaG9sZGVyEh8KC2hvbGRlcl9uYW1lGA4gASgJUgpob2xkZXJOYW1lEicKD2hvbGRlcl90ZXJtaW5hbBgPIAEoCVIOaG9sZGVyVGVybWluYWwSJAoObGVhc2VfdW50aWxfbXMYECABKANSDGxlYXNlVW50aWxNcxIZCghrZXB0X2ZvchgRIAEoA1IHa2VwdEZvchIvChRmaXJzdF9hbnN3ZXJlZF9hdF9tcxgSIAEoA1IRZmlyc3RBbnN3ZXJlZEF0TXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEhgKB291dGNvbWUYFCABKAlSB291dGNvbWUilQEKC0l0ZW1EZXRhaWxzEikKBGl0ZW0YASABKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIEaXRlbRIpCgRraW5kGAIgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSMAoHaGlzdG9yeRgDIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHaGlzdG9yeSLVAQoFRW50cnkSGQoIZW50cnlfaWQYASABKANSB2VudHJ5SWQSFAoFZXZlbnQYAiABKAlSBWV2ZW50EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhMKBWF0X21zGAUgASgDUgRhdE1zEhYKBnBlcnNvbhgGIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAcgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIWCgZkZXRhaWwYCSABKAlSBmRldGFpbCKzAgoFUXVldWUSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBIrCgV0aXRsZRgEIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIYCgd3YWl0aW5nGAUgASgDUgd3YWl0aW5nEhgKB2NsYWltZWQYBiABKANSB2NsYWltZWQSEgoEbGF0ZRgHIAEoA1IEbGF0ZRIcCgllc2NhbGF0ZWQYCCABKANSCWVzY2FsYXRlZBIrChJvbGRlc3RfYWRkZWRfYXRfbXMYCSABKANSD29sZGVzdEFkZGVkQXRNcxIjCg5uZXh0X2R1ZV9hdF9tcxgKIAEoA1ILbmV4dER1ZUF0TXMiPQoORGVjbGFyZVJlcXVlc3QSKwoFa2luZHMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIFa2luZHMiEQoPRGVjbGFyZVJlc3BvbnNlIrYBCgpBZGRSZXF1ZXN0EikKBGtpbmQYASABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjMKBnZhbHVlcxgEIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSGQoIc2luY2VfbXMYBSABKANSB3NpbmNlTXMiPAoLQWRkUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCJ3Cg1GaW5pc2hSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSFAoFY2xhaW0YAyABKANSBWNsYWltEhYKBmFjdGlvbhgEIAEoCVIGYWN0aW9uEhIKBG5vdGUYBSABKAlSBG5vdGUiKQoORmluaXNoUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIksKD1dpdGhkcmF3UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUiMAoQV2l0aGRyYXdSZXNwb25zZRIcCgl3aXRoZHJhd24YASABKAhSCXdpdGhkcmF3biJMCg1RdWV1ZXNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHgoKZXZlcnl3aGVyZRgCIAEoCFIKZXZlcnl3aGVyZSJACg5RdWV1ZXNSZXNwb25zZRIuCgZxdWV1ZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuUXVldWVSBnF1ZXVlcyKWAQoLTGlzdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBISCgRtaW5lGAQgASgIUgRtaW5lEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJTCgxMaXN0UmVzcG9uc2USKwoFaXRlbXMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJQoKR2V0UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiVwoOSGlzdG9yeVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJbCg9IaXN0b3J5UmVzcG9uc2USMAoHZW50cmllcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciInCgxDbGFpbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIj0KDlJlbGVhc2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRub3RlGAIgASgJUgRub3RlIp8BCg9IYW5kT3ZlclJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRISCgRjaXR5GAQgASgIUgRjaXR5EhQKBXJpZ2h0GAUgASgJUgVyaWdodBISCgRub3RlGAYgASgJUgRub3RlIj0KDkNvbW1lbnRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgR0ZXh0GAIgASgJUgR0ZXh0IikKDkFkdmFuY2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIRCg9BZHZhbmNlUmVzcG9uc2UiiQEKC0l0ZW1DaGFuZ2VkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRraW5kGAIgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMAoFc3RhdGUYBCABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZSrBCgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEmMKDElURU1fVU5LTk9XThABGlGKtRhNCAUSFeayoeaciei/memhueW3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBpdGVtIG9mIHdvcmsuIgdpdGVtX2lkIgRraW5kIgNrZXkSZgoLSVRFTV9DTE9TRUQQAhpVirUYUQgJEhjor6Xpobnlt6XkvZzlt7Llip7nu5PjgIIaE1RoZSBpdGVtIGlzIGNsb3NlZC4iB2l0ZW1faWQiB291dGNvbWUiDGNsb3NlZF9hdF9tcxKPAQoMSVRFTV9DTEFJTUVEEAMafYq1GHkICRIh6K+l6aG55bel5L2c5q2j55Sx5LuW5Lq65aSE55CG44CCGiBTb21lYm9keSBlbHNlIHdvcmtzIG9uIHRoZSBpdGVtLiIHaXRlbV9pZCIGaG9sZGVyIgtob2xkZXJfbmFtZSIIdGVybWluYWwiCHVudGlsX21zEm4KCUlURU1fS0VQVBAEGl+KtRhbCAkSIeivpemhueW3peS9nOW3suaMh+Wumue7meS7luS6uuOAghojVGhlIGl0ZW0gaXMga2VwdCBmb3Igc29tZWJvZHkgZWxzZS4iB2l0ZW1faWQiBnBlcnNvbhJgChBJVEVNX05PVF9DTEFJTUVEEAUaSoq1GEYICRIb6K+l6aG55bel5L2c5peg5Lq66aKG5Y+W44CCGhxOb2JvZHkgaGFzIGNsYWltZWQgdGhlIGl0ZW0uIgdpdGVtX2lkEp8BCg5DTEFJTV9OT1RfSEVMRBAGGooBirUYhQEICRIz5oKo5bm25pyq6aKG5Y+W6K+l6aG55bel5L2c77yM5oiW6aKG5Y+W5bey6L+H5pyf44CCGjxDbGFpbSB0aGUgaXRlbSBmaXJzdDogeW91IGhhdmUgbm90LCBvciB5b3VyIGNsYWltIGhhcyBlbmRlZC4iB2l0ZW1faWQiBWNsYWltEoQBChBXT1JLX05PVF9BTExPV0VEEAcaboq1GGoIBxIq5oKo5peg5p2D5aSE55CG6K+l5YiG6aaG55qE5q2k57G75bel5L2c44CCGihZb3UgbWF5IG5vdCBkbyB0aGlzIHdvcmsgYXQgdGhhdCBicmFuY2guIgVyaWdodCIJYnJhbmNoX2lkElUKDEtJTkRfVU5LTk9XThAIGkOKtRg/CAUSFeayoeaciei/meexu+W3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIHdvcmsuIgRraW5kElgKDUZJRUxEX0lOVkFMSUQQCRpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElgKDkJSQU5DSF9VTktOT1dOEAsaRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEmMKDkFDVElPTl9VTktOT1dOEAwaT4q1GEsIAxIb5rKh5pyJ6L+Z56eN5aSE55CG5pa55byP44CCGhxUaGUga2luZCBoYXMgbm8gc3VjaCBhY3Rpb24uIgRraW5kIgZhY3Rpb24qWQoJVmFsdWVUeXBlEggKBFRFWFQQABIKCgZSRUFERVIQARILCgdCQVJDT0RFEAISCAoETE9BThADEggKBFRJTUUQBBIJCgVNT05FWRAFEgoKBlJFQVNPThAGKl4KCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEgsKB0NMQUlNRUQQAhIMCghGSU5JU0hFRBADEg0KCVdJVEhEUkFXThAEMp4OCgRXb3JrElcKA0FkZBIbLmxlY3Rlcm4ud29yay52MS5BZGRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkFkZFJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSYwoHRGVjbGFyZRIfLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBKMAQoGRmluaXNoEh4ubGVjdGVybi53b3JrLnYxLkZpbmlzaFJlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVzcG9uc2UiQYq1GD0QAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoOQ0xBSU1fTk9UX0hFTEQqDkFDVElPTl9VTktOT1dOElcKCFdpdGhkcmF3EiAubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVxdWVzdBohLmxlY3Rlcm4ud29yay52MS5XaXRoZHJhd1Jlc3BvbnNlIgaKtRgCEAISXgoGUXVldWVzEh4ubGVjdGVybi53b3JrLnYxLlF1ZXVlc1JlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVzcG9uc2UiE4q1GA8KAggECgQIAxACEAFKASoSiAEKBExpc3QSHC5sZWN0ZXJuLndvcmsudjEuTGlzdFJlcXVlc3QaHS5sZWN0ZXJuLndvcmsudjEuTGlzdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxLSU5EX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEnUKA0dldBIbLmxlY3Rlcm4ud29yay52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkl0ZW1EZXRhaWxzIjOKtRgvCgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRURKASoSkQEKB0hpc3RvcnkSHy5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlcXVlc3QaIC5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEpQBCgVDbGFpbRIdLmxlY3Rlcm4ud29yay52MS5DbGFpbVJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJVirUYUQoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqCUlURU1fS0VQVCoQV09SS19OT1RfQUxMT1dFREoBKhKcAQoJQ2xhaW1NYW55Eh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqKAEwARKjAQoHUmVsZWFzZRIfLmxlY3Rlcm4ud29yay52MS5SZWxlYXNlUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtImCKtRhcCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEElURU1fTk9UX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRURKASoSsgEKCEhhbmRPdmVyEiAubGVjdGVybi53b3JrLnYxLkhhbmRPdmVyUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIm2KtRhpCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOSgEqEpIBCgdDb21tZW50Eh8ubGVjdGVybi53b3JrLnYxLkNvbW1lbnRSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iT4q1GEsKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSURKASoSVAoHQWR2YW5jZRIfLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVzcG9uc2UiBoq1GAIQAkq6Mwq2AQoBDBIDAgASGqsBIFdoYXQgc3RhZmYgaGF2ZSB0byBkbzogdGhlIGNpdHkncyBvbmx5IHF1ZXVlIG9mIGh1bWFuIHdvcmsuIE90aGVyIHBsdWdpbnMgYWRkIGl0ZW1zIGFuZCBmaW5pc2ggdGhlbTsgc3RhZmYgY2xhaW0sIHJlbGVhc2UsIGhhbmQgb3ZlcgogYW5kIGNvbW1lbnQgb24gdGhlbSBhdCB0aGVpciBkZXNrcy4KCkEKAgYAEgQIAEsBGjUgSXRlbXMgb2Ygd29yaywgaW4gcXVldWVzIGJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQuCgrhAQoEBgACABIECwINAxrSASBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2YgdGhlIGtpbmQ6IGFkZHMgYW4gaXRlbSwgYW5kIGRlY2xhcmVzIGl0cyBraW5kLiBUaGUgb3duZXIncyBrZXkgaXMgdW5pcXVlIGluIHRoZSBraW5kOiB3aGVyZSBhbiBpdGVtIHdpdGgKIGl0IGlzIG9wZW4sIGl0cyB2YWx1ZXMgYXJlIHJlcGxhY2VkOyB3aGVyZSBvbmUgaXMgY2xvc2VkLCBub3RoaW5nIGNoYW5nZXMuCgqBAQoEBgACARIEDwIRAxpzIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lcnM6IGhhcyBraW5kcyBrZXB0IGJlZm9yZSB0aGVyZSBpcyBhbiBpdGVtIG9mIGFueSwgc28gdGhhdCBzdGFmZiBjYW4gbG9vayBhdCB0aGVpciBxdWV1ZXMuCgqSAQoEBgACAhIEEwIVAxqDASBUaGUgb3duZXI6IGFuIGFjdGlvbiBoYXMgc2V0dGxlZCB0aGUgaXRlbSwgd2hpY2ggd2hvZXZlciBpcyBzaWduZWQgaW4gaGFzIGNsYWltZWQuIENhbGxlZCBpbiB0aGUgdHJhbnNhY3Rpb24gb2YgdGhlIGFjdGlvbiwgbGFzdC4KCnkKBAYAAgMSBBcCGQMaayBUaGUgb3duZXI6IHRoZXJlIGlzIG5vdGhpbmcgdG8gZG8gYW55IG1vcmUuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSB0aGUgaXRlbSBpcyBjbG9zZWQsIG9yIHdhcyBuZXZlciBhZGRlZC4KCoIBCgQGAAIEEgQbAh0DGnQgVGVsbHMgdGhlIHF1ZXVlcyBvZiBhIGJyYW5jaCBpbiB3aGljaCB0aGUgY2FsbGVyIG1heSB3b3JrLCB3aXRoIHRoZWlyIGNvdW50czsgZXhhY3QsIGFuZCB3aXRob3V0IGxvb2tpbmcgYXQgaXRlbXMuCgqXAQoEBgACBRIEHwIiAxqIASBMaXN0cyB0aGUgb3BlbiBpdGVtcyBvZiBhIHF1ZXVlLCB0aG9zZSBmaXJzdCB0aGF0IGFyZSBkdWUgZmlyc3Q7IG9yIHRob3NlIHRoYXQgdGhlIGNhbGxlciBoYXMgY2xhaW1lZCBvciB0aGF0IGFyZSBrZXB0IGZvciB0aGUgY2FsbGVyLgoKXQoEBgACBhIEJAInAxpPIFRlbGxzIGFuIGl0ZW0gd2l0aCBpdHMga2luZCwgd2hhdCBtYXkgYmUgZG9uZSwgYW5kIHRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUuCgo/CgQGAAIHEgQpAiwDGjEgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBpdGVtLCB0aGUgbGFzdCBmaXJzdC4KCpUBCgQGAAIIEgQuAjEDGoYBIENsYWltcyBhbiBpdGVtIGZvciB3aG9ldmVyIGlzIHNpZ25lZCBpbiwgZm9yIHRoZSBsZWFzZSBvZiBpdHMga2luZDsgY2xhaW1lZCBhZ2FpbiBieSB0aGUgc2FtZSBwZXJzb24sIGl0IGlzIHRoZWlycyBzbyBsb25nIGZyb20gbm93LgoKQgoEBgACCRIEMwI2Axo0IFRoZSBzYW1lIGZvciBtYW55LCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgpxCgQGAAIKEgQ4AjsDGmMgR2l2ZXMgYSBjbGFpbSBiYWNrLiBBbm90aGVyJ3MgaXMgZ2l2ZW4gYmFjayB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLCBvciBieSBhbiBhZG1pbmlzdHJhdG9yLgoK2wEKBAYAAgsSBD4CQQMazAEgSGFuZHMgYW4gaXRlbSBvdmVyOiB0byBhIHBlcnNvbiwgdG8gYW5vdGhlciBicmFuY2gsIHRvIHRob3NlIHdpdGggYW5vdGhlciByaWdodCwgb3IgdG8gc2V2ZXJhbCBvZiB0aGVzZS4gSXQgZW5kcyB0aGUgY2FsbGVyJ3MgY2xhaW07CiBhbm90aGVyJ3MgY2xhaW0gc3RhbmRzIGFnYWluc3QgaXQsIGJ1dCB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLgoKMQoEBgACDBIEQwJGAxojIFdyaXRlcyBhIGNvbW1lbnQgb24gYW4gb3BlbiBpdGVtLgoKgAEKBAYAAg0SBEgCSgMaciBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBvcGVuIGl0ZW06IGEgbGVhc2UgaGFzIGVuZGVkLCBvciB0aGUgaXRlbSBpcyBsYXRlIG9yIGhhcyB0byBiZSBlc2NhbGF0ZWQuCgofCgIFABIETgBcARoTIFdoeSBXb3JrIHJlZnVzZXMuCgogCgIEABIEXwBjARoUIEEgdGV4dCBmb3IgcGVvcGxlLgoKFgoEBAACABIDYQIWGgkgQkNQIDQ3LgoKRQoCBAESBGYAegEaOSBBIGtpbmQgb2Ygd29yaywgYXMgdGhlIHBsdWdpbiBkZWNsYXJlcyBpdCB0aGF0IG93bnMgaXQuCgpECgQEAQIAEgNoAhIaNyBCZWdpbnMgd2l0aCB0aGUgb3duZXIncyBuYW1lOiAiY2lyY3VsYXRpb24uY29uZmxpY3QiLgoKPgoEBAECARIDagIUGjEgQSBkZWNsYXJhdGlvbiByZXBsYWNlcyBvbmUgd2l0aCBhIGxvd2VyIG51bWJlci4KClsKBAQBAgUSA28CExpOIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCBtdXN0IGJlIGFsbG93ZWQgdG8gZG8gYXQgaXRzIGJyYW5jaCwgIndvcmsuc2V0dGxlIi4KCkYKBAQBAgYSA3ECGBo5IEhvdyBsb25nIGFmdGVyIGl0IHdhcyBhZGRlZCBhbiBpdGVtIGlzIGR1ZSwgYXQgbGVhc3QgMS4KCj0KBAQBAgcSA3MCHxowIEhvdyBsb25nIGFmdGVyIHRoYXQgaXQgaXMgZXNjYWxhdGVkOyAwOiBuZXZlci4KClQKBAQBAggSA3UCHhpHIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCB0aGVuIG11c3QgYmUgYWxsb3dlZCB0byBkbzsgZW1wdHk6IHRoZSBzYW1lLgoKRwoEBAECCRIDdwIeGjogQW4gZXNjYWxhdGVkIGl0ZW0gaXMgdGhlIHdob2xlIGNpdHkncywgbm90IGl0cyBicmFuY2gncy4KCi8KBAQBAgoSA3kCGxoiIEhvdyBsb25nIGEgY2xhaW0gbGFzdHM7IDAgaXMgMTUuCgosCgIEAhIFfQCEAQEaHyBXaGF0IGFuIGl0ZW0gb2YgYSBraW5kIHRlbGxzLgoKGAoEBAICABIDfwISGgsgImJhcmNvZGUiCgprCgQEAgIDEgSDAQISGl0gV2hlcmUgYSB0aGluZyBoYXMgdHdvIHNpZGVzIHRvIGJlIHNlZW4gYmVzaWRlIGVhY2ggb3RoZXI6IDEgb3IgMjsgMDogaXQgYmVsb25ncyB0byBuZWl0aGVyLgoKgAEKAgUBEgaHAQCUAQEaciBIb3cgYSB2YWx1ZSBpcyBzaG93bi4gVmFsdWVzIGhvbGQgbnVtYmVycyBhbmQgY29kZXMsIGFuZCBubyBuYW1lczogdGhvc2UgYXJlIGxvb2tlZCB1cCBieSB3aG9ldmVyIG1heSBrbm93IHRoZW0uCgokCgQFAQIBEgSKAQINGhYgQSBudW1iZXIgb2YgUmVhZGVycy4KCiAKBAUBAgMSBI0BAgsaEiBBIGxvYW4ncyBudW1iZXIuCgooCgQFAQIEEgSPAQILGhogTWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuCgpECgQFAQIFEgSRAQIMGjYgQW4gYW1vdW50IGluIG1pbm9yIHVuaXRzIGFuZCBhIGN1cnJlbmN5OiAiMTI1MCBDTlkiLgoKPAoEBQECBhIEkwECDRouIFRoZSBuYW1lIG9mIGEgcmVhc29uIG9mIHRoZSBvd25lcidzIHNlcnZpY2UuCgqCAQoCBAMSBpcBAKEBARp0IFNvbWV0aGluZyB0aGF0IGNhbiBiZSBkb25lIHdpdGggYW4gaXRlbTogYSBtZXRob2Qgb2YgdGhlIG93bmVyLCB3aG9zZSByZXF1ZXN0IGlzIGFuIEFjdCBhbmQgd2hvc2UgYW5zd2VyIGFuIEFjdGVkLgoKGAoEBAMCABIEmQECEhoKICJhY2NlcHQiCgpCCgQEAwICEgScAQIUGjQgImxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2lyY3VsYXRpb24vQWN0T25Db25mbGljdCIKCmEKBAQDAgMSBJ4BAhkaUyBUaGUgc2FtZSBhcyBhIGNsaWVudCBzdHJlYW0gb2YgQWN0LCBmb3IgbWFueSBpdGVtcyBhdCBvbmNlOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjEKBAQDAgQSBKABAhwaIyBXaGF0IHRoZSBhY3Rpb24gYXNrcyBmb3IgYmVzaWRlcy4KCkUKBAQEAgASBKUBAhIaNyBPZiBhIGZpZWxkIG9mIHRoZSBraW5kLCBvciBvZiBhbiBpbnB1dCBvZiB0aGUgYWN0aW9uLgoKMgoCBAUSBqoBALQBARokIFRoZSByZXF1ZXN0IG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCiwKBAQFAgASBKwBAhEaHiBUaGUgb3duZXIncyBrZXkgb2YgdGhlIGl0ZW0uCgoxCgQEBQIBEgSuAQISGiMgVGhlIG51bWJlciBvZiB0aGUgY2FsbGVyJ3MgY2xhaW0uCgosCgQEBQICEgSwAQIUGh4gV2hpY2ggb2YgdGhlIGtpbmQncyBhY3Rpb25zLgoKHwoEBAUCAxIEsgECEhoRIEZvciB0aGUgcmVjb3JkLgoKMQoCBAYSBrYBALgBARojIFRoZSBhbnN3ZXIgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLQoCBQISBrsBAMEBARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgoyCgIEBxIGxAEA3wEBGiQgU29tZXRoaW5nIHRoYXQgc29tZWJvZHkgaGFzIHRvIGRvLgoKNQoEBAcCARIExwECEhonIFRoZSBraW5kJ3MgY29kZSwgYW5kIHRoZSBvd25lcidzIGtleS4KCiIKBAQHAgMSBMoBAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCm8KBAQHAgsSBNMBAhMaYSBDbGFpbWVkOiB0aGUgbnVtYmVyIG9mIHRoZSBjbGFpbSwgdG9sZCB0byB3aG9ldmVyIGhvbGRzIGl0OyB3aG8gdGhhdCBpcywgd2hlcmUsIGFuZCB1bnRpbCB3aGVuLgoKPwoEBAcCEBIE2QECFhoxIEhhbmRlZCBvdmVyIHRvIHRoaXMgcGVyc29uIGFsb25lOyAwOiB0byBub2JvZHkuCgpjCgQEBwIREgTbAQIiGlUgV2hlbiBzb21lYm9keSBmaXJzdCBjbGFpbWVkLCBoYW5kZWQgb3ZlciwgY29tbWVudGVkIG9uIG9yIGNsb3NlZCBpdDsgMDogbm9ib2R5IGRpZC4KCkQKBAQHAhISBN0BAhoaNiBDbG9zZWQ6IHdoZW4sIGFuZCBieSB3aGljaCBhY3Rpb247IGVtcHR5OiB3aXRoZHJhd24uCgpECgQECAICEgTlAQIdGjYgVGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZSwgbmV3ZXN0IGZpcnN0LCBhdCBtb3N0IDIwLgoKMwoCBAkSBukBAPcBARolIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0uCgpOCgQECQIBEgTsAQITGkAgQW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlLCBgbGVjdGVybiBzdGF0ZXMgd29ya2A6ICJjbGFpbWVkIi4KCi0KBAQJAgUSBPEBAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKHAoEBAkCBxIE9AECFBoOICJXb3JrL0NsYWltIgoKUQoEBAkCCBIE9gECFBpDIFRoZSBjb21tZW50LCB0aGUgbm90ZSwgdGhlIGFjdGlvbiwgb3IgdG8gd2hvbSBpdCB3YXMgaGFuZGVkIG92ZXIuCgpVCgIEChIG+gEAiQIBGkcgQSBxdWV1ZTogdGhlIG9wZW4gaXRlbXMgb2YgYSBraW5kIGF0IGEgYnJhbmNoIGZvciB0aG9zZSB3aXRoIGEgcmlnaHQuCgpQCgQECgIEEgSAAgIUGkIgT3BlbiBpdGVtcyB0aGF0IG5vYm9keSBoYXMgY2xhaW1lZCwgYW5kIHRob3NlIHRoYXQgc29tZWJvZHkgaGFzLgoKYwoEBAoCBhIEgwICERpVIE9mIGJvdGg6IHRob3NlIHRoYXQgYXJlIHBhc3QgdGhlaXIgZHVlIHRpbWUsIGFuZCB0aG9zZSBvZiB0aGVtIHRoYXQgd2VyZSBlc2NhbGF0ZWQuCgpGCgQECgIIEgSGAgIfGjggV2hlbiB0aGUgb2xkZXN0IG9wZW4gaXRlbSB3YXMgYWRkZWQ7IDA6IHRoZXJlIGlzIG5vbmUuCgpVCgQECgIJEgSIAgIcGkcgV2hlbiB0aGUgbmV4dCBvcGVuIGl0ZW0gZmFsbHMgZHVlIHRoYXQgaXMgbm90IGxhdGU7IDA6IHRoZXJlIGlzIG5vbmUuCgodCgQECwIAEgSNAgIaGg8gRnJvbSAxIHRvIDUwLgoKIgoEBA0CAhIElAICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBA0CBBIElwICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBA4CARIEnAICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQRAgISBKwCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBICABIEsAICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBMCABIEtAICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBMCARIEtgICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQUAgASBLoCAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQVAgESBL8CAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQVAgISBMECAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEFQIDEgTDAgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEFQIEEgTFAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBYCARIEywICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQYAgESBNMCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEHAIBEgTkAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBwCAhIE5gICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBwCAxIE6AICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBwCBBIE6gICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQgEgb3AgD8AgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwro7wEKHmxlY3Rlcm4vbGVkZ2VyL3YxL2xlZGdlci5wcm90bxIRbGVjdGVybi5sZWRnZXIudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8ilgIKDEFjY291bnRFbnRyeRIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSMgoEa2luZBgCIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhIKBGNvZGUYAyABKAlSBGNvZGUSFAoFdGl0bGUYBCABKAlSBXRpdGxlEjEKB2JhbGFuY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgdiYWxhbmNlEjMKCHJlc2VydmVkGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIcmVzZXJ2ZWQSIQoMbGlicmFyeV9jb2RlGAcgASgJUgtsaWJyYXJ5Q29kZSJ/CgRMaW5lEjIKBGtpbmQYASABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50S2luZFIEa2luZBISCgRjb2RlGAIgASgJUgRjb2RlEi8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCKHAwoHUG9zdGluZxIdCgpwb3N0aW5nX2lkGAEgASgDUglwb3N0aW5nSWQSFgoGcGVyaW9kGAIgASgJUgZwZXJpb2QSJAoOaGFwcGVuZWRfYXRfbXMYAyABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgEIAEoA1IMcmVjb3JkZWRBdE1zEhIKBGtpbmQYBSABKAlSBGtpbmQSFAoFYWJvdXQYBiABKAlSBWFib3V0EhIKBG5vdGUYByABKAlSBG5vdGUSLQoFbGluZXMYCCADKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5MaW5lUgVsaW5lcxIWCgZwZXJzb24YCSABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAsgASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYDCABKAlSCnJlcXVlc3RLZXkSHwoLY29ycmVjdHNfaWQYDSABKANSCmNvcnJlY3RzSWQikwMKC1Jlc2VydmF0aW9uEiUKDnJlc2VydmF0aW9uX2lkGAEgASgDUg1yZXNlcnZhdGlvbklkEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEhAKA2tleRgDIAEoCVIDa2V5EhYKBmJ1ZGdldBgEIAEoCVIGYnVkZ2V0Ei8KBmFtb3VudBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBI1Cgljb21taXR0ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugljb21taXR0ZWQSOQoFc3RhdGUYByABKA4yIy5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvblN0YXRlUgVzdGF0ZRIiCg1leHBpcmVzX2F0X21zGAggASgDUgtleHBpcmVzQXRNcxI1CglhdmFpbGFibGUYCSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglhdmFpbGFibGUSHQoKcG9zdGluZ19pZBgKIAEoA1IJcG9zdGluZ0lkItoECgxSZWFkZXJDaGFyZ2USGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhYKBnNvdXJjZRgDIAEoCVIGc291cmNlEhAKA2tleRgEIAEoCVIDa2V5EhAKA2ZlZRgFIAEoCVIDZmVlEjQKBXN0YXRlGAYgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlU3RhdGVSBXN0YXRlEjYKCmxpc3RfcHJpY2UYByABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USMwoIZGlzY291bnQYCCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghkaXNjb3VudBIrCgRwYWlkGAkgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEcGFpZBIvCgZ3YWl2ZWQYCiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZ3YWl2ZWQSMwoIcmVmdW5kZWQYCyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZWZ1bmRlZBIpCgNkdWUYDCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgNkdWUSFgoGcmVhc29uGA0gASgJUgZyZWFzb24SFAoFYWJvdXQYDiABKAlSBWFib3V0EiIKDWNoYXJnZWRfYXRfbXMYDyABKANSC2NoYXJnZWRBdE1zEiEKDGxpYnJhcnlfY29kZRgQIAEoCVILbGlicmFyeUNvZGUiWwoLUGF5bWVudFBhcnQSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQinwQKB1BheW1lbnQSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkEjsKB2NoYW5uZWwYAiABKA4yIS5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50Q2hhbm5lbFIHY2hhbm5lbBI1CgVzdGF0ZRgDIAEoDjIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRTdGF0ZVIFc3RhdGUSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIvCgZhbW91bnQYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSMwoIcmVjZWl2ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZWNlaXZlZBIUCgV0YWtlchgHIAEoCVIFdGFrZXISHAoJcmVmZXJlbmNlGAggASgJUglyZWZlcmVuY2USNAoFcGFydHMYCSADKAsyHi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50UGFydFIFcGFydHMSMQoHZGVwb3NpdBgKIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2RlcG9zaXQSHgoLYmVndW5fYXRfbXMYCyABKANSCWJlZ3VuQXRNcxIiCg1leHBpcmVzX2F0X21zGAwgASgDUgtleHBpcmVzQXRNcxIdCgpwb3N0aW5nX2lkGA0gASgDUglwb3N0aW5nSWQilAEKBlBlcmlvZBIWCgZwZXJpb2QYASABKAlSBnBlcmlvZBI0CgVzdGF0ZRgCIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZFN0YXRlUgVzdGF0ZRIgCgxjbG9zZWRfYXRfbXMYAyABKANSCmNsb3NlZEF0TXMSGgoIcG9zdGluZ3MYBCABKANSCHBvc3RpbmdzIrYBCgNCb3gSEAoDYm94GAEgASgJUgNib3gSEgoEb3BlbhgCIAEoCFIEb3BlbhIgCgxvcGVuZWRfYXRfbXMYAyABKANSCm9wZW5lZEF0TXMSMQoHYmFsYW5jZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2JhbGFuY2USNAoWZGlmZmVyZW5jZV9taW5vcl91bml0cxgFIAEoA1IUZGlmZmVyZW5jZU1pbm9yVW5pdHMi0QEKBFNhbGUSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIcCglyZWZlcmVuY2UYAiABKAlSCXJlZmVyZW5jZRISCgRpc2JuGAMgASgJUgRpc2JuEjYKCmxpc3RfcHJpY2UYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYBSABKA1SEGRpc2NvdW50UGVybWlsbGUSGAoHaW52b2ljZRgGIAEoCVIHaW52b2ljZSLDAgoNU3RhdGVtZW50TGluZRIcCglyZWZlcmVuY2UYASABKAlSCXJlZmVyZW5jZRISCgRpc2JuGAIgASgJUgRpc2JuEjYKCmxpc3RfcHJpY2UYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYBCABKA1SEGRpc2NvdW50UGVybWlsbGUSMQoHcGF5YWJsZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB3BheWFibGUSGAoHaW52b2ljZRgGIAEoCVIHaW52b2ljZRIaCghyZXZlcnNlcxgHIAEoCVIIcmV2ZXJzZXMSEwoFYXRfbXMYCCABKANSBGF0TXMSHQoKcG9zdGluZ19pZBgJIAEoA1IJcG9zdGluZ0lkInoKC1Bvc3RSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSLQoFbGluZXMYAiADKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5MaW5lUgVsaW5lcxIUCgVhYm91dBgDIAEoCVIFYWJvdXQSEgoEbm90ZRgEIAEoCVIEbm90ZSJDChFCdWRnZXRMZWZ0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJhChJCdWRnZXRMZWZ0UmVzcG9uc2USNQoJYXZhaWxhYmxlGAEgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIJYXZhaWxhYmxlEhQKBWtub3duGAIgASgIUgVrbm93biK9AQoOUmVzZXJ2ZVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSFgoGYnVkZ2V0GAMgASgJUgZidWRnZXQSLwoGYW1vdW50GAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EiIKDWV4cGlyZXNfYXRfbXMYBSABKANSC2V4cGlyZXNBdE1zEhQKBWFib3V0GAYgASgJUgVhYm91dCJmCg1Db21taXRSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EisKBHNhbGUYAyABKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5TYWxlUgRzYWxlIoYBCgxSZXBheVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBIvCgZhbW91bnQYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQiOgoOUmVsZWFzZVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkicgoOUmV2ZXJzZVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSHAoJcmVmZXJlbmNlGAMgASgJUglyZWZlcmVuY2USGAoHaW52b2ljZRgEIAEoCVIHaW52b2ljZSKiAgoNQ2hhcmdlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEhAKA2ZlZRgEIAEoCVIDZmVlEjYKCmxpc3RfcHJpY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USMwoIZGlzY291bnQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghkaXNjb3VudBIWCgZyZWFzb24YByABKAlSBnJlYXNvbhIUCgVhYm91dBgIIAEoCVIFYWJvdXQSHQoKbGlicmFyeV9pZBgJIAEoA1IJbGlicmFyeUlkIn0KDFdhaXZlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSEgoEbm90ZRgEIAEoCVIEbm90ZSLzAQoTQ2hhcmdlUmVhZGVyUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSEAoDZmVlGAMgASgJUgNmZWUSNgoKbGlzdF9wcmljZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIzCghkaXNjb3VudBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRpc2NvdW50EhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEhQKBWFib3V0GAcgASgJUgVhYm91dCJXChBFbnRlclNhbGVSZXF1ZXN0EhYKBmJ1ZGdldBgBIAEoCVIGYnVkZ2V0EisKBHNhbGUYAiABKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5TYWxlUgRzYWxlInoKElJldmVyc2VTYWxlUmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhIKBHNhbGUYAiABKAlSBHNhbGUSHAoJcmVmZXJlbmNlGAMgASgJUglyZWZlcmVuY2USGAoHaW52b2ljZRgEIAEoCVIHaW52b2ljZSJPCg9UYWtlQmFja1JlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSJPCg9HaXZlQmFja1JlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSJvCg5BY2NvdW50UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIpsCCg9BY2NvdW50UmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIrCgRvd2VkGAIgAygLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEb3dlZBIzCghkZXBvc2l0cxgDIAMoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRlcG9zaXRzEjkKB2NoYXJnZXMYBCADKAsyHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2VSB2NoYXJnZXMSNgoIcGF5bWVudHMYBSADKAsyGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50UghwYXltZW50cxIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciKBAQoTQmVnaW5QYXltZW50UmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEh0KCmNoYXJnZV9pZHMYAiADKANSCWNoYXJnZUlkcxIxCgdkZXBvc2l0GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHZGVwb3NpdCI1ChRDYW5jZWxQYXltZW50UmVxdWVzdBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQi2wEKFUNvbmZpcm1QYXltZW50UmVxdWVzdBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSHAoJcmVmZXJlbmNlGAIgASgJUglyZWZlcmVuY2USLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EhwKCnBhaWRfYXRfbXMYBCABKANSCHBhaWRBdE1zEhgKB3BhcnRuZXIYBSABKAlSB3BhcnRuZXISHAoJc2lnbmF0dXJlGAYgASgJUglzaWduYXR1cmUihgEKFkNvbmZpcm1QYXltZW50UmVzcG9uc2USNAoHcGF5bWVudBgBIAEoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRSB3BheW1lbnQSGgoIcmVwZWF0ZWQYAiABKAhSCHJlcGVhdGVkEhoKCGRpc3B1dGVkGAMgASgIUghkaXNwdXRlZCKcAQoPVGFrZUNhc2hSZXF1ZXN0EhwKCXJlZmVyZW5jZRgBIAEoCVIJcmVmZXJlbmNlEhIKBGNhcmQYAiABKAlSBGNhcmQSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EiYKD2JveF9taW5vcl91bml0cxgEIAEoA1INYm94TWlub3JVbml0cyJiChBUYWtlQ2FzaFJlc3BvbnNlEjQKB3BheW1lbnQYASABKAsyGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50UgdwYXltZW50EhgKB2RpZmZlcnMYAiABKAhSB2RpZmZlcnMipwEKClBheVJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEi8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIdCgpjaGFyZ2VfaWRzGAQgAygDUgljaGFyZ2VJZHMSGAoHZGVwb3NpdBgFIAEoCFIHZGVwb3NpdCJjChRSZXR1cm5EZXBvc2l0UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSGgoIY3VycmVuY3kYAyABKAlSCGN1cnJlbmN5IqABChVSZXR1cm5EZXBvc2l0UmVzcG9uc2USKwoEY2FzaBgBIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBGNhc2gSOQoLdHJhbnNmZXJyZWQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugt0cmFuc2ZlcnJlZBIfCgtwb3N0aW5nX2lkcxgDIAMoA1IKcG9zdGluZ0lkcyJxCg1SZWZ1bmRSZXF1ZXN0EhsKCWNoYXJnZV9pZBgBIAEoA1IIY2hhcmdlSWQSLwoGYW1vdW50GAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EhIKBG5vdGUYAyABKAlSBG5vdGUidgoSV2FpdmVDaGFyZ2VSZXF1ZXN0EhsKCWNoYXJnZV9pZBgBIAEoA1IIY2hhcmdlSWQSLwoGYW1vdW50GAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EhIKBG5vdGUYAyABKAlSBG5vdGUiQwoOQ29ycmVjdFJlcXVlc3QSHQoKcG9zdGluZ19pZBgBIAEoA1IJcG9zdGluZ0lkEhIKBG5vdGUYAiABKAlSBG5vdGUipAEKEFB1dEJ1ZGdldFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSLwoGY2hhbmdlGAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGY2hhbmdlEhIKBG5vdGUYBCABKAlSBG5vdGUSIQoMbGlicmFyeV9jb2RlGAUgASgJUgtsaWJyYXJ5Q29kZSJVCg5PcGVuQm94UmVxdWVzdBIQCgNib3gYASABKAlSA2JveBIxCgdjb3VudGVkGAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHY291bnRlZCKEAQoPQ2xvc2VCb3hSZXF1ZXN0EhAKA2JveBgBIAEoCVIDYm94EjEKB2NvdW50ZWQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugdjb3VudGVkEiwKEmJhbmtlZF9taW5vcl91bml0cxgDIAEoA1IQYmFua2VkTWlub3JVbml0cyI8CgxCb3hlc1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIlUKDUJveGVzUmVzcG9uc2USLAoFYm94ZXMYASADKAsyFi5sZWN0ZXJuLmxlZGdlci52MS5Cb3hSBWJveGVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yInMKD0FjY291bnRzUmVxdWVzdBIyCgRraW5kGAEgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEtpbmRSBGtpbmQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yImcKEEFjY291bnRzUmVzcG9uc2USOwoIYWNjb3VudHMYASADKAsyHy5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50RW50cnlSCGFjY291bnRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIqMBCg9Qb3N0aW5nc1JlcXVlc3QSMgoEa2luZBgBIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSGgoIY3VycmVuY3kYAyABKAlSCGN1cnJlbmN5EhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJiChBQb3N0aW5nc1Jlc3BvbnNlEjYKCHBvc3RpbmdzGAEgAygLMhoubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZ1IIcG9zdGluZ3MSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiEAoOUGVyaW9kc1JlcXVlc3QiRgoPUGVyaW9kc1Jlc3BvbnNlEjMKB3BlcmlvZHMYASADKAsyGS5sZWN0ZXJuLmxlZGdlci52MS5QZXJpb2RSB3BlcmlvZHMiLAoSQ2xvc2VQZXJpb2RSZXF1ZXN0EhYKBnBlcmlvZBgBIAEoCVIGcGVyaW9kIiYKDEF1ZGl0UmVxdWVzdBIWCgZjdXJzb3IYASABKAlSBmN1cnNvciJ7Cg1BdWRpdFJlc3BvbnNlEhoKCGFjY291bnRzGAEgASgNUghhY2NvdW50cxIaCghwb3N0aW5ncxgCIAEoDVIIcG9zdGluZ3MSGgoIcHJvYmxlbXMYAyADKAlSCHByb2JsZW1zEhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIjAKFFB1dFBhcnRuZXJLZXlSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXIiKQoVUHV0UGFydG5lcktleVJlc3BvbnNlEhAKA2tleRgBIAEoCVIDa2V5Io4BChBTdGF0ZW1lbnRSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISFgoGcGVyaW9kGAIgASgJUgZwZXJpb2QSGgoIY3VycmVuY3kYAyABKAlSCGN1cnJlbmN5EhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciLAAgoRU3RhdGVtZW50UmVzcG9uc2USGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSFgoGcGVyaW9kGAMgASgJUgZwZXJpb2QSNgoFbGluZXMYBCADKAsyIC5sZWN0ZXJuLmxlZGdlci52MS5TdGF0ZW1lbnRMaW5lUgVsaW5lcxItCgV0b3RhbBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBXRvdGFsEh8KC2xpbmVzX2NvdW50GAYgASgDUgpsaW5lc0NvdW50EisKBG93ZWQYByABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRvd2VkEhYKBmNsb3NlZBgIIAEoCFIGY2xvc2VkEhYKBmN1cnNvchgJIAEoCVIGY3Vyc29yIqwBCg5EaXNwdXRlUmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhYKBnBlcmlvZBgCIAEoCVIGcGVyaW9kEhwKCXJlZmVyZW5jZRgDIAEoCVIJcmVmZXJlbmNlEh4KCmRpZmZlcmVuY2UYBCABKAlSCmRpZmZlcmVuY2USEgoEb3VycxgFIAEoCVIEb3VycxIWCgZ0aGVpcnMYBiABKAlSBnRoZWlycyJACg9EaXNwdXRlUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCKUAQoRUGF5UGFydG5lclJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSHAoJcmVmZXJlbmNlGAMgASgJUglyZWZlcmVuY2USFgoGcGVyaW9kGAQgASgJUgZwZXJpb2QiOgoZRXhwaXJlUmVzZXJ2YXRpb25zUmVxdWVzdBIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQiNgoaRXhwaXJlUmVzZXJ2YXRpb25zUmVzcG9uc2USGAoHZXhwaXJlZBgBIAEoDVIHZXhwaXJlZCI1ChRFeHBpcmVQYXltZW50UmVxdWVzdBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQiFwoVRXhwaXJlUGF5bWVudFJlc3BvbnNlIqoBCg1DaGFyZ2VDaGFuZ2VkEhsKCWNoYXJnZV9pZBgBIAEoA1IIY2hhcmdlSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI0CgVzdGF0ZRgDIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkNoYXJnZVN0YXRlUgVzdGF0ZRIpCgNkdWUYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgNkdWUi2AEKDlBheW1lbnRDaGFuZ2VkEh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjUKBXN0YXRlGAMgASgOMh8ubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFN0YXRlUgVzdGF0ZRIvCgZhbW91bnQYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSIgoNZXhwaXJlc19hdF9tcxgFIAEoA1ILZXhwaXJlc0F0TXMioAEKElJlc2VydmF0aW9uQ2hhbmdlZBIlCg5yZXNlcnZhdGlvbl9pZBgBIAEoA1INcmVzZXJ2YXRpb25JZBIWCgZzb3VyY2UYAiABKAlSBnNvdXJjZRIQCgNrZXkYAyABKAlSA2tleRI5CgVzdGF0ZRgEIAEoDjIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uU3RhdGVSBXN0YXRlIkwKDUNvbmZpZ3VyYXRpb24SJwoPcGF5bWVudF9taW51dGVzGAEgASgNUg5wYXltZW50TWludXRlcxISCgR6b25lGAIgASgJUgR6b25lKpsVCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASWAoNRklFTERfSU5WQUxJRBABGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQAhpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SYwoPQUNDT1VOVF9VTktOT1dOEAMaToq1GEoIBRIV5rKh5pyJ6L+Z5Liq6LSm5oi344CCGhlUaGVyZSBpcyBubyBzdWNoIGFjY291bnQuIgRraW5kIgRjb2RlIghjdXJyZW5jeRJlChJQT1NUSU5HX1VOQkFMQU5DRUQQBBpNirUYSQgDEhXliIblvZXlgJ/otLfkuI3lubPjgIIaKVRoZSBsaW5lcyBvZiB0aGUgcG9zdGluZyBjYW4ndCBiZSBwb3N0ZWQuIgN3aHkSbwoPQkFMQU5DRV9UT09fTE9XEAUaWoq1GFYICRIV6LSm5oi35L2Z6aKd5LiN6Laz44CCGhxUaGUgYWNjb3VudCBoYXMgbm90IHNvIG11Y2guIgRraW5kIgRjb2RlIglhdmFpbGFibGUiBm5lZWRlZBJnCg9CVURHRVRfRVhDRUVERUQQBhpSirUYTggJEg/pooTnrpfkuI3otrPjgIIaIFRoZSBidWRnZXQgaGFzIG5vdCBzbyBtdWNoIGxlZnQuIgRjb2RlIglhdmFpbGFibGUiBm5lZWRlZBJiChNSRVNFUlZBVElPTl9VTktOT1dOEAcaSYq1GEUIBRIV5rKh5pyJ6L+Z56yU6aKE55WZ44CCGh1UaGVyZSBpcyBubyBzdWNoIHJlc2VydmF0aW9uLiIGc291cmNlIgNrZXkShQEKDVNUQVRFX0ZPUkJJRFMQCBpyirUYbggJEiHlvZPliY3nirbmgIHkuIvkuI3og73ov5nmoLflgZrjgIIaKFRoYXQgY2FuJ3QgYmUgZG9uZSBpbiB0aGUgcHJlc2VudCBzdGF0ZS4iBXRoaW5nIgJpZCIFc3RhdGUiBWV2ZW50IgRvcGVuEmMKDkNIQVJHRV9VTktOT1dOEAkaT4q1GEsIBRIV5rKh5pyJ6L+Z56yU6LS555So44CCGhhUaGVyZSBpcyBubyBzdWNoIGNoYXJnZS4iCWNoYXJnZV9pZCIGc291cmNlIgNrZXkSaQoQQU1PVU5UX1RPT19MQVJHRRAKGlOKtRhPCAkSG+mHkeminei2hei/h+W6lOS7mOmHkemineOAghogVGhlIGFtb3VudCBpcyBtb3JlIHRoYW4gaXMgb3dlZC4iBmFtb3VudCIEb3dlZBJcCg5SRUFERVJfVU5LTk9XThALGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSVgoPUEFSVE5FUl9VTktOT1dOEAwaQYq1GD0IBRIY5rKh5pyJ6L+Z5Liq5ZCI5L2c5pa544CCGhlUaGVyZSBpcyBubyBzdWNoIHBhcnRuZXIuIgRuYW1lElkKD1BBWU1FTlRfVU5LTk9XThANGkSKtRhACAUSFeayoeaciei/meeslOS7mOasvuOAghoZVGhlcmUgaXMgbm8gc3VjaCBwYXltZW50LiIKcGF5bWVudF9pZBJoChFTSUdOQVRVUkVfSU5WQUxJRBAOGlGKtRhNCAcSD+etvuWQjeaXoOaViOOAghovVGhlIHNpZ25hdHVyZSBpcyBub3QgdGhhdCBvZiB0aGUgcGFydG5lcidzIGtleS4iB3BhcnRuZXISTAoMQk9YX05PVF9PUEVOEA8aOoq1GDYICRIS6ZKx566x5pyq5byA5ZCv44CCGhlUaGUgY2FzaCBib3ggaXMgbm90IG9wZW4uIgNib3gSggEKDERFUE9TSVRfSEVMRBAQGnCKtRhsCAkSKuWwmuacieacquS7mOi0ueeUqO+8jOaKvOmHkeS4jeiDvemAgOi/mOOAghosVGhlIGRlcG9zaXQgaXMgaGVsZCB3aGlsZSBzb21ldGhpbmcgaXMgb3dlZC4iBG93ZWQiCGN1cnJlbmN5ElkKD1BPU1RJTkdfVU5LTk9XThARGkSKtRhACAUSFeayoeaciei/meeslOiusOi0puOAghoZVGhlcmUgaXMgbm8gc3VjaCBwb3N0aW5nLiIKcG9zdGluZ19pZBJjChFQT1NUSU5HX0NPUlJFQ1RFRBASGkyKtRhICAkSGOivpeiusOi0puW3suiiq+WGsuato+OAghoaVGhlIHBvc3Rpbmcgd2FzIGNvcnJlY3RlZC4iCnBvc3RpbmdfaWQiAmJ5EsIBCg1QT1NUSU5HX09XTkVEEBMargGKtRipAQgJEjbor6XorrDotKblsZ7kuo7kuJrliqHljZXmja7vvIzor7flnKjljZXmja7kuIrlpITnkIbjgIIaW1RoZSBwb3N0aW5nIGJlbG9uZ3MgdG8gYSBjaGFyZ2UsIGEgcGF5bWVudCBvciBhIHJlc2VydmF0aW9uOiByZWZ1bmQsIHdhaXZlIG9yIHJldmVyc2UgdGhhdC4iCnBvc3RpbmdfaWQiBGtpbmQSYgoPUEVSSU9EX05PVF9PVkVSEBQaTYq1GEkICRIb5Lya6K6h5pyf6Ze05bCa5pyq57uT5p2f44CCGhdUaGUgcGVyaW9kIGlzIG5vdCBvdmVyLiIGcGVyaW9kIgdlbmRzX21zEooBChNQRVJJT0RfT1VUX09GX09SREVSEBUacYq1GG0ICRIk6K+35YWI5YWz6Zet5pu05pep55qE5Lya6K6h5pyf6Ze044CCGjJBbiBlYXJsaWVyIHBlcmlvZCBpcyBzdGlsbCBvcGVuOyBjbG9zZSB0aGF0IGZpcnN0LiIGcGVyaW9kIgdlYXJsaWVyEnoKDFNBTEVfVU5LTk9XThAXGmiKtRhkCAUSHuivpeWQiOS9nOaWueayoeacieatpOWNleWPt+OAghosVGhlIHBhcnRuZXIgaGFzIG5vIHNhbGUgd2l0aCB0aGlzIHJlZmVyZW5jZS4iB3BhcnRuZXIiCXJlZmVyZW5jZRKsAQoPUkVGRVJFTkNFX0tOT1dOEBgalgGKtRiRAQgGEifmraTlj4LogIPlj7flt7LnlKjkuo7lj6bkuIDnrJTku5jmrL7jgIIaPEFub3RoZXIgYW1vdW50IHdhcyBwYWlkIHRvIHRoZSBwYXJ0bmVyIHVuZGVyIHRoaXMgcmVmZXJlbmNlLiIHcGFydG5lciIJcmVmZXJlbmNlIgpwb3N0aW5nX2lkIgZhbW91bnQSdwoKU0FMRV9LTk9XThAWGmeKtRhjCAYSHuivpeWQiOS9nOaWueW3suacieatpOWNleWPt+OAghorVGhlIHBhcnRuZXIgaGFzIGEgc2FsZSB3aXRoIHRoaXMgcmVmZXJlbmNlLiIHcGFydG5lciIJcmVmZXJlbmNlKrQBCgtBY2NvdW50S2luZBIcChhBQ0NPVU5UX0tJTkRfVU5TUEVDSUZJRUQQABIKCgZCVURHRVQQARITCg9QQVJUTkVSX1BBWUFCTEUQAhISCg5SRUFERVJfREVQT1NJVBADEhIKDlJFQURFUl9DSEFSR0VTEAQSCwoHUkVWRU5VRRAFEgwKCENBU0hfQk9YEAYSCAoEQkFOSxAHEgsKB0VYUEVOU0UQCBIMCghTVVNQRU5TRRAJKoMBChBSZXNlcnZhdGlvblN0YXRlEiEKHVJFU0VSVkFUSU9OX1NUQVRFX1VOU1BFQ0lGSUVEEAASCAoESEVMRBABEg0KCUNPTU1JVFRFRBACEgwKCFJFTEVBU0VEEAMSFwoTUkVTRVJWQVRJT05fRVhQSVJFRBAEEgwKCFJFVkVSU0VEEAUqaQoLQ2hhcmdlU3RhdGUSHAoYQ0hBUkdFX1NUQVRFX1VOU1BFQ0lGSUVEEAASCAoET1BFThABEggKBFBBSUQQAhIKCgZXQUlWRUQQAxIOCgpUQUtFTl9CQUNLEAQSDAoIUkVGVU5ERUQQBSqSAQoMUGF5bWVudFN0YXRlEh0KGVBBWU1FTlRfU1RBVEVfVU5TUEVDSUZJRUQQABIMCghFWFBFQ1RFRBABEg0KCUNPTkZJUk1FRBACEgwKCERJU1BVVEVEEAMSEwoPUEFZTUVOVF9FWFBJUkVEEAQSDQoJQ0FOQ0VMTEVEEAUSFAoQUEFZTUVOVF9SRUZVTkRFRBAGKnQKDlBheW1lbnRDaGFubmVsEh8KG1BBWU1FTlRfQ0hBTk5FTF9VTlNQRUNJRklFRBAAEg0KCURFU0tfQ0FTSBABEg4KCktJT1NLX0NBU0gQAhITCg9QQVJUTkVSX1BBWU1FTlQQAxINCglSRVBBWU1FTlQQBCpPCgtQZXJpb2RTdGF0ZRIcChhQRVJJT0RfU1RBVEVfVU5TUEVDSUZJRUQQABIPCgtQRVJJT0RfT1BFThABEhEKDVBFUklPRF9DTE9TRUQQAjK5LwoGTGVkZ2VyEn4KBFBvc3QSHi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RpbmciOoq1GDYQAioNRklFTERfSU5WQUxJRCoSUE9TVElOR19VTkJBTEFOQ0VEKg9CQUxBTkNFX1RPT19MT1cSYQoKQnVkZ2V0TGVmdBIkLmxlY3Rlcm4ubGVkZ2VyLnYxLkJ1ZGdldExlZnRSZXF1ZXN0GiUubGVjdGVybi5sZWRnZXIudjEuQnVkZ2V0TGVmdFJlc3BvbnNlIgaKtRgCEAEShQEKB1Jlc2VydmUSIS5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIjeKtRgzEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioPQlVER0VUX0VYQ0VFREVEEqIBCgZDb21taXQSIC5sZWN0ZXJuLmxlZGdlci52MS5Db21taXRSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iVoq1GFIQAioNRklFTERfSU5WQUxJRCoTUkVTRVJWQVRJT05fVU5LTk9XTioNU1RBVEVfRk9SQklEUyoPQlVER0VUX0VYQ0VFREVEKgpTQUxFX0tOT1dOEpQBCgVSZXBheRIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlcGF5UmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIkqKtRhGEAIqDUZJRUxEX0lOVkFMSUQqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqD0JVREdFVF9FWENFRURFRBJ4CgdSZWxlYXNlEiEubGVjdGVybi5sZWRnZXIudjEuUmVsZWFzZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiIqirUYJhACKhNSRVNFUlZBVElPTl9VTktOT1dOKg1TVEFURV9GT1JCSURTEpMBCgdSZXZlcnNlEiEubGVjdGVybi5sZWRnZXIudjEuUmV2ZXJzZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJFirUYQRACKg1GSUVMRF9JTlZBTElEKhNSRVNFUlZBVElPTl9VTktOT1dOKg1TVEFURV9GT1JCSURTKgpTQUxFX0tOT1dOEmIKBkNoYXJnZRIgLmxlY3Rlcm4ubGVkZ2VyLnYxLkNoYXJnZVJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBKRAQoFV2FpdmUSHy5sZWN0ZXJuLmxlZGdlci52MS5XYWl2ZVJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiRoq1GEIQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqEEFNT1VOVF9UT09fTEFSR0USdgoIVGFrZUJhY2sSIi5sZWN0ZXJuLmxlZGdlci52MS5UYWtlQmFja1JlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiJYq1GCEQAioOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMShQEKCEdpdmVCYWNrEiIubGVjdGVybi5sZWRnZXIudjEuR2l2ZUJhY2tSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIjSKtRgwEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTErABCgdBY2NvdW50EiEubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudFJlcXVlc3QaIi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50UmVzcG9uc2UiXoq1GFoKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAEqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSvQEKDEJlZ2luUGF5bWVudBImLmxlY3Rlcm4ubGVkZ2VyLnYxLkJlZ2luUGF5bWVudFJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50ImmKtRhlCgQIARABCgQIAhABCgQIAxABEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTKg9QQVJUTkVSX1VOS05PV04qEEFNT1VOVF9UT09fTEFSR0USjgEKDUNhbmNlbFBheW1lbnQSJy5sZWN0ZXJuLmxlZGdlci52MS5DYW5jZWxQYXltZW50UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnQiOIq1GDQKBAgBEAEKBAgCEAEKBAgDEAEQAioPUEFZTUVOVF9VTktOT1dOKg1TVEFURV9GT1JCSURTEqQBCg5Db25maXJtUGF5bWVudBIoLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbmZpcm1QYXltZW50UmVxdWVzdBopLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbmZpcm1QYXltZW50UmVzcG9uc2UiPYq1GDkKAggCEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTioRU0lHTkFUVVJFX0lOVkFMSUQShAEKCFRha2VDYXNoEiIubGVjdGVybi5sZWRnZXIudjEuVGFrZUNhc2hSZXF1ZXN0GiMubGVjdGVybi5sZWRnZXIudjEuVGFrZUNhc2hSZXNwb25zZSIvirUYKwoCCAEKBAgBEAEQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV04SvAEKA1BheRIdLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheVJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50InqKtRh2CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTioOQ0hBUkdFX1VOS05PV04qDEJPWF9OT1RfT1BFTioQQU1PVU5UX1RPT19MQVJHRSoNU1RBVEVfRk9SQklEU0oKbGVkZ2VyLnBheRLMAQoNUmV0dXJuRGVwb3NpdBInLmxlY3Rlcm4ubGVkZ2VyLnYxLlJldHVybkRlcG9zaXRSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuUmV0dXJuRGVwb3NpdFJlc3BvbnNlImiKtRhkCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTioMQk9YX05PVF9PUEVOKgxERVBPU0lUX0hFTEQqD0JBTEFOQ0VfVE9PX0xPV0oKbGVkZ2VyLnBheRLLAQoGUmVmdW5kEiAubGVjdGVybi5sZWRnZXIudjEuUmVmdW5kUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJ+irUYegoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqEEFNT1VOVF9UT09fTEFSR0UqDEJPWF9OT1RfT1BFTioPQkFMQU5DRV9UT09fTE9XSg1sZWRnZXIucmVmdW5kErUBCgtXYWl2ZUNoYXJnZRIlLmxlY3Rlcm4ubGVkZ2VyLnYxLldhaXZlQ2hhcmdlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJeirUYWgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqEEFNT1VOVF9UT09fTEFSR0VKDGxlZGdlci53YWl2ZRKXAQoMQ2hhcmdlUmVhZGVyEiYubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlUmVhZGVyUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSI+irUYOgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV05KDWxlZGdlci5jaGFyZ2USwAEKCUVudGVyU2FsZRIjLmxlY3Rlcm4ubGVkZ2VyLnYxLkVudGVyU2FsZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJuirUYagoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKg9CVURHRVRfRVhDRUVERUQqClNBTEVfS05PV04qD1BBUlRORVJfVU5LTk9XTkoObGVkZ2VyLmJ1ZGdldHMSvQEKC1JldmVyc2VTYWxlEiUubGVjdGVybi5sZWRnZXIudjEuUmV2ZXJzZVNhbGVSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iZ4q1GGMKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDFNBTEVfVU5LTk9XTioNUE9TVElOR19PV05FRCoNU1RBVEVfRk9SQklEUyoKU0FMRV9LTk9XTkoObGVkZ2VyLmJ1ZGdldHMSvQEKB0NvcnJlY3QSIS5sZWN0ZXJuLmxlZGdlci52MS5Db3JyZWN0UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3Rpbmcic4q1GG8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BPU1RJTkdfVU5LTk9XTioRUE9TVElOR19DT1JSRUNURUQqDVBPU1RJTkdfT1dORUQqD0JBTEFOQ0VfVE9PX0xPV0oObGVkZ2VyLmNvcnJlY3QSkwEKCVB1dEJ1ZGdldBIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlB1dEJ1ZGdldFJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50RW50cnkiQIq1GDwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0JBTEFOQ0VfVE9PX0xPV0oObGVkZ2VyLmJ1ZGdldHMSgAEKB09wZW5Cb3gSIS5sZWN0ZXJuLmxlZGdlci52MS5PcGVuQm94UmVxdWVzdBoWLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveCI6irUYNgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoNU1RBVEVfRk9SQklEU0oKbGVkZ2VyLnBheRKSAQoIQ2xvc2VCb3gSIi5sZWN0ZXJuLmxlZGdlci52MS5DbG9zZUJveFJlcXVlc3QaFi5sZWN0ZXJuLmxlZGdlci52MS5Cb3giSoq1GEYKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDEJPWF9OT1RfT1BFTioPQkFMQU5DRV9UT09fTE9XSgpsZWRnZXIucGF5EnkKBUJveGVzEh8ubGVjdGVybi5sZWRnZXIudjEuQm94ZXNSZXF1ZXN0GiAubGVjdGVybi5sZWRnZXIudjEuQm94ZXNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEoIBCghBY2NvdW50cxIiLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRzUmVxdWVzdBojLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKTAQoIUG9zdGluZ3MSIi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nc1JlcXVlc3QaIy5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nc1Jlc3BvbnNlIj6KtRg6CgIIBAoECAMQAhABKg9BQ0NPVU5UX1VOS05PV04qDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBJvCgdQZXJpb2RzEiEubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kc1JlcXVlc3QaIi5sZWN0ZXJuLmxlZGdlci52MS5QZXJpb2RzUmVzcG9uc2UiHYq1GBkKAggECgQIAxACEAFKC2xlZGdlci5yZWFkErUBCgtDbG9zZVBlcmlvZBIlLmxlY3Rlcm4ubGVkZ2VyLnYxLkNsb3NlUGVyaW9kUmVxdWVzdBoZLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZCJkirUYYAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoNU1RBVEVfRk9SQklEUyoPUEVSSU9EX05PVF9PVkVSKhNQRVJJT0RfT1VUX09GX09SREVSSg5sZWRnZXIucGVyaW9kcxJ5CgVBdWRpdBIfLmxlY3Rlcm4ubGVkZ2VyLnYxLkF1ZGl0UmVxdWVzdBogLmxlY3Rlcm4ubGVkZ2VyLnYxLkF1ZGl0UmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKQAQoNUHV0UGFydG5lcktleRInLmxlY3Rlcm4ubGVkZ2VyLnYxLlB1dFBhcnRuZXJLZXlSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuUHV0UGFydG5lcktleVJlc3BvbnNlIiyKtRgoCgIIBBACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV044ARKpAQoJU3RhdGVtZW50EiMubGVjdGVybi5sZWRnZXIudjEuU3RhdGVtZW50UmVxdWVzdBokLmxlY3Rlcm4ubGVkZ2VyLnYxLlN0YXRlbWVudFJlc3BvbnNlIlGKtRhNCgIIBAoECAMQAgoCCAIQASoNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSkQEKB0Rpc3B1dGUSIS5sZWN0ZXJuLmxlZGdlci52MS5EaXNwdXRlUmVxdWVzdBoiLmxlY3Rlcm4ubGVkZ2VyLnYxLkRpc3B1dGVSZXNwb25zZSI/irUYOwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOSg1sZWRnZXIuc2V0dGxlErIBCgpQYXlQYXJ0bmVyEiQubGVjdGVybi5sZWRnZXIudjEuUGF5UGFydG5lclJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nImKKtRheCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qEEFNT1VOVF9UT09fTEFSR0UqD1JFRkVSRU5DRV9LTk9XTkoNbGVkZ2VyLnNldHRsZRKFAQoJQWN0T25Xb3JrEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJKirUYRgoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVlNRU5UX1VOS05PV04qDVNUQVRFX0ZPUkJJRFNKDWxlZGdlci5zZXR0bGUSeQoSRXhwaXJlUmVzZXJ2YXRpb25zEiwubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUmVzZXJ2YXRpb25zUmVxdWVzdBotLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVJlc2VydmF0aW9uc1Jlc3BvbnNlIgaKtRgCEAISagoNRXhwaXJlUGF5bWVudBInLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVBheW1lbnRSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUGF5bWVudFJlc3BvbnNlIgaKtRgCEAJKqlMK/wEKAQwSAwIAEhr0ASBUaGUgY2l0eSdzIG1vbmV5OiBhY2NvdW50cyBpbiBkb3VibGUgZW50cnksIGJ1ZGdldHMsIHdoYXQgcmVhZGVycyBvd2UgYW5kIGhhdmUgZGVwb3NpdGVkLCBwYXltZW50cywgY2FzaCBib3hlcywgcGVyaW9kcyBhbmQgdGhlIHN0YXRlbWVudHMgb2YKIHBhcnRuZXJzLiBPdGhlciBwbHVnaW5zIHJlc2VydmUsIGNvbW1pdCBhbmQgY2hhcmdlOyBub2JvZHkgZWxzZSBrZWVwcyBhbiBhbW91bnQgdGhhdCBzb21lYm9keSBvd2VzLgoKOwoCBgASBQoAtAEBGi4gTW9uZXksIGluIGludGVnZXIgbWlub3IgdW5pdHMgb2YgYSBjdXJyZW5jeS4KClkKBAYAAgASBAwCDgMaSyBPdGhlciBwbHVnaW5zOiB3cml0ZXMgYSBwb3N0aW5nIHdob3NlIGxpbmVzIHN1bSB0byB6ZXJvIGluIGVhY2ggY3VycmVuY3kuCgqCAQoEBgACARIEEAISAxp0IE90aGVyIHBsdWdpbnM6IHRlbGxzIHdoYXQgYSBidWRnZXQgaGFzIGxlZnQgdGhhdCBpcyBuZWl0aGVyIHNwZW50IG5vciByZXNlcnZlZDsgbm90aGluZyBvZiBvbmUgdGhhdCB3YXMgbmV2ZXIgcHV0LgoKkwEKBAYAAgISBBQCFgMahAEgT3RoZXIgcGx1Z2luczoga2VlcHMgYSBwYXJ0IG9mIGEgYnVkZ2V0IGZvciBhIHRpbWUuIFRoZSBrZXkgaXMgdW5pcXVlIGluIGl0cyBzb3VyY2U6IGEgcmVwZWF0IHRlbGxzIHRoZSByZXNlcnZhdGlvbiB0aGF0IHRoZXJlIGlzLgoK+wEKBAYAAgMSBBkCGwMa7AEgVGhlIG93bmVyOiB0aGUgbW9uZXkgaXMgc3BlbnQsIGFuZCBvd2VkIHRvIGEgcGFydG5lci4gV2hhdCB3YXMgcmVzZXJ2ZWQgYW5kIG5vdCBuZWVkZWQgaXMgZnJlZSBhZ2FpbjsgbW9yZSB0aGFuIHdhcyByZXNlcnZlZCBtdXN0IGJlCiBjb3ZlcmVkIGJ5IHRoZSBidWRnZXQuIEEgcmVzZXJ2YXRpb24gdGhhdCBoYXMgZXhwaXJlZCBpcyBjb21taXR0ZWQgd2hlcmUgdGhlIGJ1ZGdldCBzdGlsbCBjb3ZlcnMgaXQuCgqqAQoEBgACBBIEHgIgAxqbASBUaGUgb3duZXI6IHRoZSBtb25leSwgb3IgYSBwYXJ0IG9mIGl0LCBpcyBvd2VkIHRvIGEgcmVhZGVyIHdobyBwYWlkIHdoYXQgdGhlIGxpYnJhcnkgd2FzIHRvIHBheS4gSXQgaXMgZGVwb3NpdGVkIGZvciB0aGUgcmVhZGVyLCBhbmQgcGFpZAogb3V0IGF0IGEgZGVzay4KCjMKBAYAAgUSBCICJAMaJSBUaGUgb3duZXI6IHRoZSBtb25leSBpcyBub3QgbmVlZGVkLgoKVwoEBgACBhIEJgIoAxpJIFRoZSBvd25lcjogYSBzYWxlIHRoYXQgd2FzIGNvbW1pdHRlZCBpcyByZXZlcnNlZCwgYnkgYSBjb3VudGVyLXBvc3RpbmcuCgp9CgQGAAIHEgQqAiwDGm8gT3RoZXIgcGx1Z2luczogYSByZWFkZXIgb3dlcyBhIGZlZS4gVGhlIGtleSBpcyB1bmlxdWUgaW4gaXRzIHNvdXJjZTogYSByZXBlYXQgdGVsbHMgdGhlIGNoYXJnZSB0aGF0IHRoZXJlIGlzLgoKXAoEBgACCBIELgIwAxpOIFRoZSBvd25lcjogdGhlIHJlc3Qgb2YgYSBjaGFyZ2UsIG9yIGEgcGFydCBvZiBpdCwgaXMgbm90IGFza2VkIGZvciBhbnkgbW9yZS4KCkcKBAYAAgkSBDICNAMaOSBUaGUgb3duZXI6IGEgY2hhcmdlIG9mIHdoaWNoIG5vdGhpbmcgaXMgcGFpZCB3YXMgd3JvbmcuCgroAQoEBgACChIENwI5AxrZASBUaGUgb3duZXI6IHdoYXQgd2FzIGNoYXJnZWQgZm9yIGRpZCBub3Qgc3RhbmQsIHRoZSBib29rIGlzIHRoZXJlIGFnYWluIGZvciBpbnN0YW5jZS4gV2hhdCBpcyBzdGlsbCBvd2VkIGlzIHRha2VuIGJhY2ssIGFuZCB3aGF0IHdhcyBwYWlkLCBhbmQgbm90CiBwYWlkIGJhY2ssIGlzIGRlcG9zaXRlZCBmb3IgdGhlIHJlYWRlci4gVG9sZCBhZ2Fpbiwgbm90aGluZyBtb3JlIGlzLgoKgwEKBAYAAgsSBDwCPgMadSBUZWxscyB3aGF0IGEgcmVhZGVyIG93ZXMgYW5kIGhhcyBkZXBvc2l0ZWQsIHdpdGggY2hhcmdlcyBhbmQgcGF5bWVudHMsIHRoZSBsYXN0IGZpcnN0OyB0byB0aGUgcmVhZGVyLCBhbmQgdG8gc3RhZmYuCgpzCgQGAAIMEgRAAkIDGmUgQSByZWFkZXI6IGJlZ2lucyBhIHBheW1lbnQgdGhhdCBhIHBhcnRuZXIgdGFrZXM7IHRoZSBwYXJ0bmVyIGlzIHRvbGQgb24gaXRzIHRvcGljLCBhbmQgY29uZmlybXMgaXQuCgpECgQGAAINEgREAkYDGjYgQSByZWFkZXI6IGdpdmVzIGEgcGF5bWVudCB1cCB0aGF0IHdhcyBub3QgY29uZmlybWVkLgoKjAIKBAYAAg4SBEkCSwMa/QEgQSBwYXJ0bmVyOiBhIHJlYWRlciBoYXMgcGFpZC4gSXQgbWF5IGJlIHRvbGQgYWdhaW4sIGxhdGUsIGZvciBhbm90aGVyIGFtb3VudCBvciBmb3IgYSBwYXltZW50IHRoYXQgbm9ib2R5IGJlZ2FuOiB0aGUgbW9uZXkgaXMgYm9va2VkIG9uY2UsIGFuZAogd2hlcmUgYSBwZXJzb24gbXVzdCBkZWNpZGUgdGhlcmUgaXMgYW4gaXRlbSBvZiB3b3JrLiBBIGJhY2tlbmQgdGhhdCByZWxheXMgZm9yIGEgcGFydG5lciBzaWducyBpbiBpdHMgbmFtZS4KCnUKBAYAAg8SBE0CTwMaZyBBIGtpb3NrOiBpdCBoYXMgdGFrZW4gY2FzaCwgYW5kIGNvdW50cyBzbyBtdWNoIGluIGl0cyBib3guIFdoYXQgdGhlIHJlYWRlciBkb2VzIG5vdCBvd2UgaXMgZGVwb3NpdGVkLgoKUgoEBgACEBIEUgJUAxpEIFN0YWZmOiBhIHJlYWRlciBwYXlzIGF0IHRoZSBkZXNrLCBpbiBjYXNoOyB0aGUgZGVzaydzIGJveCBpcyBvcGVuLgoKlQEKBAYAAhESBFYCWAMahgEgU3RhZmY6IHBheXMgdGhlIGRlcG9zaXRzIG9mIGEgcmVhZGVyIHdobyBvd2VzIG5vdGhpbmcgYmFjayB0byB3aGVyZSB0aGV5IGNhbWUgZnJvbTogY2FzaCBmcm9tIHRoZSBib3gsIHRoZSByZXN0IHRocm91Z2ggaXRzIHBhcnRuZXIuCgpSCgQGAAISEgRaAlwDGkQgU3RhZmY6IHBheXMgYSBjaGFyZ2UgYmFjayB0aGF0IHdhcyBwYWlkLCBmcm9tIHRoZSBib3ggb2YgdGhlIGRlc2suCgpECgQGAAITEgReAmADGjYgU3RhZmY6IHdhaXZlcyB0aGUgcmVzdCBvZiBhIGNoYXJnZSwgb3IgYSBwYXJ0IG9mIGl0LgoKaQoEBgACFBIEYgJkAxpbIFN0YWZmOiBhIHJlYWRlciBvd2VzIGEgZmVlIHRoYXQgbm8gb3RoZXIgcGFydCBvZiB0aGUgc2VydmljZSBjaGFyZ2VzOiBjb3BpZXMsIGEgbmV3IGNhcmQuCgpeCgQGAAIVEgRmAmgDGlAgU3RhZmY6IGVudGVycyB3aGF0IHdhcyBib3VnaHQgZnJvbSBhIHBhcnRuZXIgYW5kIGlzIG93ZWQgdG8gaXQsIGZyb20gYSBidWRnZXQuCgqeAQoEBgACFhIEagJsAxqPASBTdGFmZjogcmV2ZXJzZXMgYSBzYWxlIHRoYXQgd2FzIGVudGVyZWQgYnkgbWlzdGFrZSwgb3IgdGhhdCB0aGUgcGFydG5lciBoYXMgdGFrZW4gYmFjay4gT25lIG9mIGFub3RoZXIgcGFydCBvZiB0aGUgc2VydmljZSBpcyByZXZlcnNlZCB0aGVyZS4KCqkBCgQGAAIXEgRvAnEDGpoBIFN0YWZmOiB3cml0ZXMgdGhlIGNvdW50ZXItcG9zdGluZyBvZiBvbmUgdGhhdCB3YXMgd3JvbmcuIE9uZSB0aGF0IGJlbG9uZ3MgdG8gYSBjaGFyZ2UsIGEgcGF5bWVudCBvciBhIHJlc2VydmF0aW9uIGlzIGNvcnJlY3RlZCBieSB3aGF0CiBoYXBwZW5zIHRvIHRoYXQuCgpwCgQGAAIYEgRzAnUDGmIgU3RhZmY6IGFkZHMgYSBidWRnZXQsIG9yIHB1dHMgbW9uZXkgdG8gaXQgb3IgdGFrZXMgc29tZSBhd2F5IHRoYXQgaXMgbmVpdGhlciBzcGVudCBub3IgcmVzZXJ2ZWQuCgp/CgQGAAIZEgR3AnkDGnEgU3RhZmY6IG9wZW5zIHRoZSBjYXNoIGJveCBvZiBhIGRlc2ssIHdpdGggaXRzIGNvdW50LiBBIGNvdW50IHRoYXQgaXMgbm90IHdoYXQgdGhlIGJvb2tzIHNheSBpcyBhbiBpdGVtIG9mIHdvcmsuCgppCgQGAAIaEgR7An0DGlsgU3RhZmY6IGNsb3NlcyBhIGJveCwgdGhhdCBvZiBhIGtpb3NrIHRvbywgd2l0aCBpdHMgY291bnQgYW5kIHdoYXQgaXMgYnJvdWdodCB0byB0aGUgYmFuay4KCiYKBAYAAhsSBX8CgQEDGhcgTGlzdHMgdGhlIGNhc2ggYm94ZXMuCgo+CgQGAAIcEgaDAQKFAQMaLiBMaXN0cyBhY2NvdW50cyB3aXRoIHRoZWlyIGJhbGFuY2VzLCBieSBraW5kLgoKQwoEBgACHRIGhwECiQEDGjMgTGlzdHMgdGhlIHBvc3RpbmdzIG9mIGFuIGFjY291bnQsIHRoZSBsYXN0IGZpcnN0LgoKNAoEBgACHhIGiwECjQEDGiQgTGlzdHMgdGhlIHBlcmlvZHMsIHRoZSBsYXN0IGZpcnN0LgoKWAoEBgACHxIGjwECkQEDGkggU3RhZmY6IGNsb3NlcyBhIHBlcmlvZCB0aGF0IGlzIG92ZXI6IG5vdGhpbmcgaXMgcG9zdGVkIGluIGl0IGFueSBtb3JlLgoKZQoEBgACIBIGkwEClQEDGlUgQ29tcGFyZXMgYmFsYW5jZXMgd2l0aCB0aGVpciBwb3N0aW5ncyBhbmQgc3VtcyBvZiBwb3N0aW5ncyB3aXRoIHplcm8sIHBhZ2UgYnkgcGFnZS4KCn0KBAYAAiESBpgBApoBAxptIEFuIGFkbWluaXN0cmF0b3I6IG1ha2VzIGEgbmV3IGtleSB3aXRoIHdoaWNoIGNvbmZpcm1hdGlvbnMgYXJlIHNpZ25lZCBpbiBhIHBhcnRuZXIncyBuYW1lLiBJdCBpcyB0b2xkIG9uY2UuCgpyCgQGAAIiEgacAQKeAQMaYiBUZWxscyB0aGUgc2FsZXMgb2YgYSBwYXJ0bmVyIGluIGEgcGVyaW9kLCB3aXRoIHRoZSB0b3RhbHM7IHRvIHN0YWZmLCBhbmQgdG8gdGhlIHBhcnRuZXIgaXRzIG93bi4KCncKBAYAAiMSBqABAqIBAxpnIFN0YWZmOiBhIGxpbmUgb2YgYSBwYXJ0bmVyJ3MgZmlsZSBhbmQgb3VycyBkaWZmZXI6IGFuIGl0ZW0gb2Ygd29yaywgb25lIGZvciBlYWNoIGxpbmUgYW5kIGRpZmZlcmVuY2UuCgqGAQoEBgACJBIGpAECpgEDGnYgU3RhZmY6IHdoYXQgaXMgb3dlZCB0byBhIHBhcnRuZXIgaXMgcGFpZCBmcm9tIHRoZSBiYW5rLiBUb2xkIGFnYWluIHVuZGVyIHRoZSBzYW1lIHJlZmVyZW5jZSwgaXQgaXMgdGhlIHNhbWUgcGF5bWVudC4KCm8KBAYAAiUSBqgBAqoBAxpfIFN0YWZmOiBzZXR0bGVzIGFuIGl0ZW0gb2Ygd29yazogYSBwYXltZW50IGluIGRpc3B1dGUsIGEgZGlmZmVyZW5jZSBvZiBjYXNoIG9yIG9mIGEgc3RhdGVtZW50LgoKagoEBgACJhIGrQECrwEDGlogVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggYnVkZ2V0OiBlbmRzIHRoZSByZXNlcnZhdGlvbnMgd2hvc2UgdGltZSBpcyBvdmVyLgoKbgoEBgACJxIGsQECswEDGl4gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggcGF5bWVudCB0aGF0IHdhcyBiZWd1bjogaXQgd2FzIG5vdCBjb25maXJtZWQgaW4gdGltZS4KCpICCgIFABIGugEA1AEBGhUgV2h5IExlZGdlciByZWZ1c2VzLgoy7AEgUmlnaHRzIG9mIHN0YWZmOiBsZWRnZXIucmVhZCBmb3IgYWNjb3VudHMgYW5kIHJlYWRlcnMnIGNoYXJnZXMsIGxlZGdlci5wYXkgZm9yIHRoZSBkZXNrJ3MgYm94LCBsZWRnZXIucmVmdW5kLCBsZWRnZXIud2FpdmUsIGxlZGdlci5jb3JyZWN0LAogbGVkZ2VyLmJ1ZGdldHMsIGxlZGdlci5wZXJpb2RzLCBhbmQgbGVkZ2VyLnNldHRsZSBmb3IgcGFydG5lcnMgYW5kIHRoZSB3b3JrIHRoYXQgbW9uZXkgbWFrZXMuCgonCgIFARIG1wEA6wEBGhkgV2hhdCBhbiBhY2NvdW50IGlzIGZvci4KCkYKBAUBAgESBNoBAg0aOCBNb25leSB0aGF0IG1heSBiZSBzcGVudC4gQ3JlZGl0IGlzIHdoYXQgaXMgbGVmdCBvZiBpdC4KCkoKBAUBAgISBNwBAhYaPCBXaGF0IGlzIG93ZWQgdG8gYSBwYXJ0bmVyOyBpdHMgY29kZSBpcyB0aGUgcGFydG5lcidzIG5hbWUuCgpNCgQFAQIDEgTeAQIVGj8gV2hhdCBhIHJlYWRlciBoYXMgZGVwb3NpdGVkOyBpdHMgY29kZSBpcyB0aGUgcmVhZGVyJ3MgbnVtYmVyLgoKLQoEBQECBBIE4AECFRofIFdoYXQgYSByZWFkZXIgb3dlczsgbGlrZXdpc2UuCgo+CgQFAQIFEgTiAQIOGjAgV2hhdCBmZWVzIGhhdmUgYnJvdWdodDsgaXRzIGNvZGUgaXMgdGhlIGZlZSdzLgoKPwoEBQECBhIE5AECDxoxIENhc2ggaW4gYSBib3g7IGl0cyBjb2RlIGlzIHRoZSB0ZXJtaW5hbCdzIG5hbWUuCgpTCgQFAQIHEgTmAQILGkUgQSBiYW5rLCBvciB3aGF0IGEgcGFydG5lciBoYXMgdGFrZW4gZm9yIHVzOiAibWFpbiIsICJwYXJ0bmVyLk5BTUUiLgoKMwoEBQECCBIE6AECDholIFdoYXQgd2FzIHdhaXZlZCwgcmVmdW5kZWQgYW5kIGxvc3QuCgpXCgQFAQIJEgTqAQIPGkkgV2hhdCBjYW1lIGluIGFuZCBiZWxvbmdzIHRvIG5vYm9keSB5ZXQ7IGl0cyBjb2RlIGlzIHRoZSBwYXJ0bmVyJ3MgbmFtZS4KCjQKBAQAAgQSBPMBAiUaJiBPbiB0aGUgc2lkZSBvbiB3aGljaCBpdHMga2luZCBncm93cy4KCjQKBAQAAgUSBPUBAiYaJiBPZiBhIGJ1ZGdldDogd2hhdCBpcyByZXNlcnZlZCBvZiBpdC4KCjkKBAQBAgISBP0BAiQaKyBEZWJpdHMgYXJlIHBvc2l0aXZlIGFuZCBjcmVkaXRzIG5lZ2F0aXZlLgoKGQoEBAICARIEgwICFBoLICIyMDI2LTExIgoKOwoEBAICBBIEhwICEhotIFdoYXQgaXQgaXM6ICJjaGFyZ2VkIiwgInBhaWQiLCAiY29tbWl0dGVkIi4KCi4KBAQCAgUSBIkCAhMaICBXaGF0IGl0IGlzIGFib3V0OiAiY2hhcmdlOjQyIi4KCkcKBAQCAggSBI0CAhMaOSBXaG8gd2FzIHNpZ25lZCBpbiwgd2hlcmUsIGFuZCBieSB3aGljaCBjYWxsOyAwOiBub2JvZHkuCgo8CgQEAgIMEgSSAgIZGi4gVGhlIHBvc3RpbmcgdGhhdCB0aGlzIG9uZSBjb3VudGVyczsgMDogbm9uZS4KCjgKBAQDAgUSBKUCAicaKiBXaGF0IHdhcyBzcGVudDsgMCB1bnRpbCBpdCBpcyBjb21taXR0ZWQuCgpMCgQEAwIIEgSpAgInGj4gV2hhdCB0aGUgYnVkZ2V0IGhhcyBsZWZ0IHRoYXQgaXMgbmVpdGhlciBzcGVudCBub3IgcmVzZXJ2ZWQuCgo3CgQEAwIJEgSrAgIYGikgVGhlIHBvc3RpbmcgdGhhdCBjb21taXR0ZWQgaXQ7IDA6IG5vbmUuCgo2CgIEBBIGuAIAzQIBGiggU29tZXRoaW5nIHRoYXQgYSByZWFkZXIgb3dlcywgb3Igb3dlZC4KCkAKBAQEAgISBLwCAhQaMiBXaG8gY2hhcmdlcywgYW5kIGl0cyBrZXk6ICJjaXJjdWxhdGlvbi5vdmVyZHVlIi4KCk0KBAQEAgQSBL8CAhEaPyBUaGUgZmVlLCB3aGljaCBpcyBhbHNvIHRoZSBhY2NvdW50IG9mIGl0cyByZXZlbnVlOiAib3ZlcmR1ZSIuCgojCgQEBAILEgTHAgIiGhUgV2hhdCBpcyBzdGlsbCBvd2VkLgoKQwoEBAQCDBIEyQICFRo1IFdoeSwgZm9yIHRoZSByZWFkZXI7IGFuZCB3aGF0IGl0IGlzIGZvcjogIml0ZW06NDIiLgoKSwoEBQUCBBIE3wICEBo9IFdoYXQgdGhlIHJlYWRlciBwYWlkIGluIHRoZSBsaWJyYXJ5J3MgcGxhY2UsIGFuZCBnZXRzIGJhY2suCgovCgQEBgIFEgTuAgImGiEgV2hhdCBjYW1lLCB3aGVyZSB0aGF0IGlzIGtub3duLgoKKAoEBAYCBhIE8AICExoaIFRoZSBwYXJ0bmVyLCBvciB0aGUgYm94LgoKKQoEBAYCBxIE8gICFxobIFRoZSBwYXJ0bmVyJ3Mgb3duIG51bWJlci4KCigKBAQGAgkSBPUCAiYaGiBXaGF0IG9mIGl0IGlzIGRlcG9zaXRlZC4KCiYKBAQGAgsSBPgCAhsaGCAwOiBpdCBkb2VzIG5vdCBleHBpcmUuCgoZCgQEBwIAEgSEAwIUGgsgIjIwMjYtMTEiCgo3CgQEBwIDEgSIAwIVGikgUG9zdGluZ3MsIHdoZW4gaXQgd2FzIGNsb3NlZDsgMCBiZWZvcmUuCgokCgQECAIAEgSNAwIRGhYgVGhlIHRlcm1pbmFsJ3MgbmFtZS4KCkoKBAQIAgQSBJIDAiMaPCBXaGF0IHdhcyBjb3VudGVkIG1vcmUgdGhhbiB0aGUgYm9va3Mgc2FpZDsgbmVnYXRpdmU6IGxlc3MuCgpDCgIECRIGlgMAnwMBGjUgV2hhdCBhIHBhcnRuZXIgaGFzIHNvbGQsIGFzIGJvdGggc2lkZXMgcHV0IGl0IGRvd24uCgpRCgQECQIAEgSYAwIVGkMgVGhlIHBhcnRuZXIncyBuYW1lIGFuZCBpdHMgb3duIG51bWJlciBvZiB0aGUgc2FsZSwgdW5pcXVlIGZvciBpdC4KCj8KBAQJAgQSBJ0DAh8aMSBPZiB0aGUgbGlzdCBwcmljZSwgaW4gdGhvdXNhbmR0aHM6IDE1MCBpcyAxNSAlLgoKJQoEBAoCBBIEpwMCJRoXIE5lZ2F0aXZlOiBhIHJldmVyc2FsLgoKRAoEBAoCBhIEqgMCFho2IFRoZSByZWZlcmVuY2UgdGhhdCBpdCByZXZlcnNlczsgZW1wdHk6IGl0IGlzIGEgc2FsZS4KCi8KBAQLAgASBLEDAhIaISBXaGF0IGl0IGlzLCBhIGNvZGU6ICJ0cmFuc2ZlciIuCgooCgQEDQIBEgS9AwIRGhogV2hldGhlciBpdCB3YXMgZXZlciBwdXQuCgpjCgQEDgIAEgTBAwIUGlUgVGhlIG93bmVyJ3MgbmFtZSBmb3Igd2hhdCBpdCByZXNlcnZlcyBmb3IsICJhY3F1aXNpdGlvbi5jaG9pY2UiLCBhbmQgaXRzIGtleSB0aGVyZS4KCisKBAQOAgUSBMcDAhMaHSBGb3IgcGVvcGxlOiB3aGF0IGl0IGlzIGZvci4KCkoKBAQSAgISBNwDAhcaPCBUaGUgcGFydG5lcidzIG93biBudW1iZXIgb2YgdGhlIHJldmVyc2FsLCBhbmQgaXRzIGludm9pY2UuCgoYCgQEEwIIEgTpAwIXGgogMDogbm9uZS4KCiIKBAQUAgISBO8DAiQaFCBNaXNzaW5nOiB0aGUgcmVzdC4KCmwKBAQXAgESBIIEAhIaXiBUaGUgc2FsZSdzLCBhbmQgdGhlIHBhcnRuZXIncyBvd24gbnVtYmVyIG9mIHRoZSByZXZlcnNhbDsgZW1wdHk6IHRoYXQgb2YgdGhlIHNhbGUgd2l0aCAiLVIiLgoKMQoEBBoCABIEkgQCEhojIFN0YWZmOiBlaXRoZXI7IGEgcmVhZGVyOiBuZWl0aGVyLgoKKQoEBBoCAhIElQQCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCiUKBAQbAgESBJsEAisaFyBPbmUgb2YgZWFjaCBjdXJyZW5jeS4KCkAKBAQbAgQSBJ8EAiAaMiBUaGUgbGFzdCBvZiB0aGVtLCBhdCBtb3N0IDUwOyBvbiB0aGUgZmlyc3QgcGFnZS4KCiQKBAQcAgESBKUEAiAaFiBBbGwgb2Ygb25lIGN1cnJlbmN5LgoKLwoEBBwCAhIEpwQCJRohIEluc3RlYWQgb2YgY2hhcmdlczogdG8gZGVwb3NpdC4KCiMKBAQeAgASBK4EAhcaFSAwOiBub2JvZHkgYmVnYW4gaXQuCgo4CgQEHgIBEgSwBAIXGiogVGhlIHBhcnRuZXIncyBvd24gbnVtYmVyIG9mIHRoZSBwYXltZW50LgoK0wEKBAQeAgQSBLUEAhUaxAEgV2hvIGhhcyB0YWtlbiB0aGUgbW9uZXksIHdoZXJlIHRoYXQgaXMgbm90IHRoZSBjYWxsZXI7IHRoZW4gaXQgaXMgc2lnbmVkOiBITUFDLVNIQS0yNTYgd2l0aCB0aGUgcGFydG5lcidzIGtleSwgaW4gaGV4YWRlY2ltYWwsIG9mCiAiUEFSVE5FUnxQQVlNRU5UX0lEfFJFRkVSRU5DRXxNSU5PUl9VTklUU3xDVVJSRU5DWXxQQUlEX0FUX01TIi4KCj8KBAQfAgESBLsEAhQaMSBJdCB3YXMgdG9sZCBiZWZvcmUsIGFuZCBub3RoaW5nIGNhbWUgb2YgaXQgbm93LgoKJwoEBB8CAhIEvQQCFBoZIEEgcGVyc29uIGhhcyB0byBkZWNpZGUuCgpGCgQEIAIAEgTBBAIXGjggVGhlIGtpb3NrJ3Mgb3duIG51bWJlciBvZiB3aGF0IGl0IHRvb2ssIHVuaXF1ZSBmb3IgaXQuCgoqCgQEIAIBEgTDBAISGhwgV2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbi4KCj8KBAQgAgMSBMYEAhwaMSBXaGF0IHRoZSBib3gncyBvd24gY291bnRlciBzYXlzLCB0aGlzIGluY2x1ZGVkLgoKPQoEBCECARIEywQCExovIFRoZSBib3ggY291bnRzIHNvbWV0aGluZyBlbHNlIHRoYW4gdGhlIGJvb2tzLgoKNgoEBCICAxIE0gQCIBooIFdoaWNoIGNoYXJnZXM7IG5vbmU6IHRoZSBvbGRlc3QgZmlyc3QuCgogCgQEIgIEEgTUBAITGhIgSXQgaXMgYSBkZXBvc2l0LgoKIQoEBCQCARIE3gQCKRoTIFRocm91Z2ggcGFydG5lcnMuCgorCgQEJQIBEgTkBAIkGh0gTWlzc2luZzogYWxsIHRoYXQgd2FzIHBhaWQuCgoiCgQEJgIBEgTqBAIkGhQgTWlzc2luZzogdGhlIHJlc3QuCgpQCgQEKAICEgT1BAIkGkIgUHV0IHRvIGl0OyBuZWdhdGl2ZTogdGFrZW4gYXdheTsgMCBmb3IgYSBuZXcgb25lIG1ha2VzIGl0IGVtcHR5LgoKIgoEBCgCBBIE+AQCGhoUIEVtcHR5OiB0aGUgY2l0eSdzLgoKMQoEBCkCABIE/AQCERojIEVtcHR5OiB0aGUgY2FsbGVyJ3Mgb3duIHRlcm1pbmFsLgoKOQoEBCoCAhIEgwUCHxorIEJyb3VnaHQgdG8gdGhlIGJhbmssIG9mIHdoYXQgd2FzIGNvdW50ZWQuCgopCgQELQIBEgSQBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKLgoEBDUCAhIEsAUCHxogIFdoYXQgaXMgd3Jvbmc7IGVtcHR5OiBub3RoaW5nLgoKRQoEBDUCAxIEsgUCFBo3IFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogYWxsIHdhcyBsb29rZWQgYXQuCgpPCgQENwIAEgS5BQIRGkEgSW4gaGV4YWRlY2ltYWw6IHRoZSB0ZXh0IG9mIHRoZXNlIGRpZ2l0cywgaW4gVVRGLTgsIGlzIHRoZSBrZXkuCgopCgQEOAIAEgS9BQIVGhsgRW1wdHk6IHRoZSBjYWxsZXIgaXRzZWxmLgoKKgoEBDgCAxIEwQUCExocIDAgaXMgMjAwLCB0aGUgbW9zdCBpcyA1MDAuCgpLCgQEOQIEEgTKBQIjGj0gT2YgdGhlIHdob2xlIHBlcmlvZDogd2hhdCB3YXMgc29sZCwgbGVzcyB3aGF0IHdhcyByZXZlcnNlZC4KCjAKBAQ5AgYSBM0FAiIaIiBXaGF0IGlzIG93ZWQgdG8gdGhlIHBhcnRuZXIgbm93LgoKPQoEBDoCAxIE1gUCGBovIFdoYXQgZGlmZmVyczogImxpc3RfcHJpY2UiOyBvdXJzLCBhbmQgdGhlaXJzLgoKJQoEBDwCAhIE4gUCFxoXIFRoZSBiYW5rJ3MgcmVmZXJlbmNlLgoKbQoCBEESBvEFAPYFARpfIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIuY2hhcmdlIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgoKZwoCBEISBvkFAP8FARpZIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIucGF5bWVudCIsIGxpa2V3aXNlOyBhIHBhcnRuZXIgaXMgdG9sZCBvZiBpdHMgb3duLgoKTQoCBEMSBoIGAIcGARo/IFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIucmVzZXJ2YXRpb24iLCBsaWtld2lzZS4KCjoKAgREEgaKBgCPBgEaLCBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiB0aGUgY29uZmlndXJhdGlvbi4KCksKBAREAgASBIwGAh0aPSBIb3cgbG9uZyBhIHBheW1lbnQgbWF5IGJlIGJlZ3VuIGFuZCBub3QgY29uZmlybWVkOyAwIGlzIDMwLgoKSgoEBEQCARIEjgYCEho8IEFuIElBTkEgem9uZTogd2hlcmUgcGVyaW9kcyBiZWdpbjsgZW1wdHkgaXMgQXNpYS9TaGFuZ2hhaS4KYgZwcm90bzM"
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
