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

        /// Tells what a reader owes and has deposited, with charges and payments, the last first; to the reader, and to staff.
        public func account(_ request: Ledger.AccountRequest) throws -> Ledger.AccountResponse {
            try Ledger.AccountResponse(try caller.call(Ledger.description.methods[10], try request.encoded()))
        }

        /// A reader: begins a payment that a partner takes; the partner is told on its topic, and confirms it.
        public func beginPayment(_ request: Ledger.BeginPaymentRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[11], try request.encoded()))
        }

        /// A reader: gives a payment up that was not confirmed.
        public func cancelPayment(_ request: Ledger.CancelPaymentRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[12], try request.encoded()))
        }

        /// A partner: a reader has paid. It may be told again, late, for another amount or for a payment that nobody began: the money is booked once, and
        /// where a person must decide there is an item of work. A backend that relays for a partner signs in its name.
        public func confirmPayment(_ request: Ledger.ConfirmPaymentRequest) throws -> Ledger.ConfirmPaymentResponse {
            try Ledger.ConfirmPaymentResponse(try caller.call(Ledger.description.methods[13], try request.encoded()))
        }

        /// A kiosk: it has taken cash, and counts so much in its box. What the reader does not owe is deposited.
        public func takeCash(_ request: Ledger.TakeCashRequest) throws -> Ledger.TakeCashResponse {
            try Ledger.TakeCashResponse(try caller.call(Ledger.description.methods[14], try request.encoded()))
        }

        /// Staff: a reader pays at the desk, in cash; the desk's box is open.
        public func pay(_ request: Ledger.PayRequest) throws -> Ledger.Payment {
            try Ledger.Payment(try caller.call(Ledger.description.methods[15], try request.encoded()))
        }

        /// Staff: pays the deposits of a reader who owes nothing back to where they came from: cash from the box, the rest through its partner.
        public func returnDeposit(_ request: Ledger.ReturnDepositRequest) throws -> Ledger.ReturnDepositResponse {
            try Ledger.ReturnDepositResponse(try caller.call(Ledger.description.methods[16], try request.encoded()))
        }

        /// Staff: pays a charge back that was paid, from the box of the desk.
        public func refund(_ request: Ledger.RefundRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[17], try request.encoded()))
        }

        /// Staff: waives the rest of a charge, or a part of it.
        public func waiveCharge(_ request: Ledger.WaiveChargeRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[18], try request.encoded()))
        }

        /// Staff: a reader owes a fee that no other part of the service charges: copies, a new card.
        public func chargeReader(_ request: Ledger.ChargeReaderRequest) throws -> Ledger.ReaderCharge {
            try Ledger.ReaderCharge(try caller.call(Ledger.description.methods[19], try request.encoded()))
        }

        /// Staff: enters what was bought from a partner and is owed to it, from a budget.
        public func enterSale(_ request: Ledger.EnterSaleRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[20], try request.encoded()))
        }

        /// Staff: reverses a sale that was entered by mistake, or that the partner has taken back. One of another part of the service is reversed there.
        public func reverseSale(_ request: Ledger.ReverseSaleRequest) throws -> Ledger.Reservation {
            try Ledger.Reservation(try caller.call(Ledger.description.methods[21], try request.encoded()))
        }

        /// Staff: writes the counter-posting of one that was wrong. One that belongs to a charge, a payment or a reservation is corrected by what
        /// happens to that.
        public func correct(_ request: Ledger.CorrectRequest) throws -> Ledger.Posting {
            try Ledger.Posting(try caller.call(Ledger.description.methods[22], try request.encoded()))
        }

        /// Staff: adds a budget, or puts money to it or takes some away that is neither spent nor reserved.
        public func putBudget(_ request: Ledger.PutBudgetRequest) throws -> Ledger.AccountEntry {
            try Ledger.AccountEntry(try caller.call(Ledger.description.methods[23], try request.encoded()))
        }

        /// Staff: opens the cash box of a desk, with its count. A count that is not what the books say is an item of work.
        public func openBox(_ request: Ledger.OpenBoxRequest) throws -> Ledger.Box {
            try Ledger.Box(try caller.call(Ledger.description.methods[24], try request.encoded()))
        }

        /// Staff: closes a box, that of a kiosk too, with its count and what is brought to the bank.
        public func closeBox(_ request: Ledger.CloseBoxRequest) throws -> Ledger.Box {
            try Ledger.Box(try caller.call(Ledger.description.methods[25], try request.encoded()))
        }

        /// Lists the cash boxes.
        public func boxes(_ request: Ledger.BoxesRequest) throws -> Ledger.BoxesResponse {
            try Ledger.BoxesResponse(try caller.call(Ledger.description.methods[26], try request.encoded()))
        }

        /// Lists accounts with their balances, by kind.
        public func accounts(_ request: Ledger.AccountsRequest) throws -> Ledger.AccountsResponse {
            try Ledger.AccountsResponse(try caller.call(Ledger.description.methods[27], try request.encoded()))
        }

        /// Lists the postings of an account, the last first.
        public func postings(_ request: Ledger.PostingsRequest) throws -> Ledger.PostingsResponse {
            try Ledger.PostingsResponse(try caller.call(Ledger.description.methods[28], try request.encoded()))
        }

        /// Lists the periods, the last first.
        public func periods(_ request: Ledger.PeriodsRequest) throws -> Ledger.PeriodsResponse {
            try Ledger.PeriodsResponse(try caller.call(Ledger.description.methods[29], try request.encoded()))
        }

        /// Staff: closes a period that is over: nothing is posted in it any more.
        public func closePeriod(_ request: Ledger.ClosePeriodRequest) throws -> Ledger.Period {
            try Ledger.Period(try caller.call(Ledger.description.methods[30], try request.encoded()))
        }

        /// Compares balances with their postings and sums of postings with zero, page by page.
        public func audit(_ request: Ledger.AuditRequest) throws -> Ledger.AuditResponse {
            try Ledger.AuditResponse(try caller.call(Ledger.description.methods[31], try request.encoded()))
        }

        /// An administrator: makes a new key with which confirmations are signed in a partner's name. It is told once.
        public func putPartnerKey(_ request: Ledger.PutPartnerKeyRequest) throws -> Ledger.PutPartnerKeyResponse {
            try Ledger.PutPartnerKeyResponse(try caller.call(Ledger.description.methods[32], try request.encoded()))
        }

        /// Tells the sales of a partner in a period, with the totals; to staff, and to the partner its own.
        public func statement(_ request: Ledger.StatementRequest) throws -> Ledger.StatementResponse {
            try Ledger.StatementResponse(try caller.call(Ledger.description.methods[33], try request.encoded()))
        }

        /// Staff: a line of a partner's file and ours differ: an item of work, one for each line and difference.
        public func dispute(_ request: Ledger.DisputeRequest) throws -> Ledger.DisputeResponse {
            try Ledger.DisputeResponse(try caller.call(Ledger.description.methods[34], try request.encoded()))
        }

        /// Staff: what is owed to a partner is paid from the bank. Told again under the same reference, it is the same payment.
        public func payPartner(_ request: Ledger.PayPartnerRequest) throws -> Ledger.Posting {
            try Ledger.Posting(try caller.call(Ledger.description.methods[35], try request.encoded()))
        }

        /// Staff: settles an item of work: a payment in dispute, a difference of cash or of a statement.
        public func actOnWork(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Ledger.description.methods[36], try request.encoded()))
        }

        /// The daemon itself, by a timer for each budget: ends the reservations whose time is over.
        public func expireReservations(_ request: Ledger.ExpireReservationsRequest) throws -> Ledger.ExpireReservationsResponse {
            try Ledger.ExpireReservationsResponse(try caller.call(Ledger.description.methods[37], try request.encoded()))
        }

        /// The daemon itself, by a timer for each payment that was begun: it was not confirmed in time.
        public func expirePayment(_ request: Ledger.ExpirePaymentRequest) throws -> Ledger.ExpirePaymentResponse {
            try Ledger.ExpirePaymentResponse(try caller.call(Ledger.description.methods[38], try request.encoded()))
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqQGChxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvEhBsZWN0ZXJuLnR5cGVzLnYxIkEKBVBsYWNlEhoKCGxhdGl0dWRlGAEgASgBUghsYXRpdHVkZRIcCglsb25naXR1ZGUYAiABKAFSCWxvbmdpdHVkZSI2CgRUZXh0EhoKCGxhbmd1YWdlGAEgASgJUghsYW5ndWFnZRISCgR0ZXh0GAIgASgJUgR0ZXh0IkQKBU1vbmV5Eh8KC21pbm9yX3VuaXRzGAEgASgDUgptaW5vclVuaXRzEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJoCghPcGVuVGltZRIYCgd3ZWVrZGF5GAEgASgNUgd3ZWVrZGF5Eh8KC2Zyb21fbWludXRlGAIgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoDVILdW50aWxNaW51dGVKvgMKLwoBDBIDAQASGiUgVmFsdWVzIHRoYXQgc2V2ZXJhbCBzZXJ2aWNlcyBzaGFyZS4KCjcKAgQAEgQFAAgBGisgQSBwb2ludCBvbiB0aGUgZWFydGgsIFdHUy04NCwgaW4gZGVncmVlcy4KCjAKAgQBEgQLAA8BGiQgQSB0ZXh0IGZvciBwZW9wbGUgaW4gb25lIGxhbmd1YWdlLgoKIQoEBAECABIDDQIWGhQgQkNQIDQ3LCAiemgtSGFucyIuCgpLCgIEAhIEEgAWARo/IEFuIGFtb3VudCBvZiBtb25leSBpbiB0aGUgY3VycmVuY3kncyBtaW5vciB1bml0IChmZW4sIGNlbnRzKS4KCh8KBAQCAgESAxUCFhoSIElTTyA0MjE3LCAiQ05ZIi4KCloKAgQDEgQZAB4BGk4gQSBwYXJ0IG9mIG9uZSBkYXkgaW4gd2hpY2ggYSBwb2ludCBpcyBvcGVuLCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKMwoEBAMCABIDGwIVGiYgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5IChJU08gODYwMSkuCmIGcHJvdG8zCtRrChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyK2AQoKQWRkUmVxdWVzdBIpCgRraW5kGAEgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIzCgZ2YWx1ZXMYBCADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEhkKCHNpbmNlX21zGAUgASgDUgdzaW5jZU1zIjwKC0FkZFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVhZGRlZBgCIAEoCFIFYWRkZWQidwoNRmluaXNoUmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhQKBWNsYWltGAMgASgDUgVjbGFpbRIWCgZhY3Rpb24YBCABKAlSBmFjdGlvbhISCgRub3RlGAUgASgJUgRub3RlIikKDkZpbmlzaFJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJLCg9XaXRoZHJhd1JlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIjAKEFdpdGhkcmF3UmVzcG9uc2USHAoJd2l0aGRyYXduGAEgASgIUgl3aXRoZHJhd24iTAoNUXVldWVzUmVxdWVzdBIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEh4KCmV2ZXJ5d2hlcmUYAiABKAhSCmV2ZXJ5d2hlcmUiQAoOUXVldWVzUmVzcG9uc2USLgoGcXVldWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLlF1ZXVlUgZxdWV1ZXMilgEKC0xpc3RSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIUCgVyaWdodBgDIAEoCVIFcmlnaHQSEgoEbWluZRgEIAEoCFIEbWluZRIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IiUwoMTGlzdFJlc3BvbnNlEisKBWl0ZW1zGAEgAygLMhUubGVjdGVybi53b3JrLnYxLkl0ZW1SBWl0ZW1zEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIiUKCkdldFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIlcKDkhpc3RvcnlSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiWwoPSGlzdG9yeVJlc3BvbnNlEjAKB2VudHJpZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuRW50cnlSB2VudHJpZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJwoMQ2xhaW1SZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCI9Cg5SZWxlYXNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSKfAQoPSGFuZE92ZXJSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVsb2dpbhgCIAEoCVIFbG9naW4SHwoLYnJhbmNoX2NvZGUYAyABKAlSCmJyYW5jaENvZGUSEgoEY2l0eRgEIAEoCFIEY2l0eRIUCgVyaWdodBgFIAEoCVIFcmlnaHQSEgoEbm90ZRgGIAEoCVIEbm90ZSI9Cg5Db21tZW50UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEdGV4dBgCIAEoCVIEdGV4dCIpCg5BZHZhbmNlUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiEQoPQWR2YW5jZVJlc3BvbnNlIokBCgtJdGVtQ2hhbmdlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjAKBXN0YXRlGAQgASgOMhoubGVjdGVybi53b3JrLnYxLkl0ZW1TdGF0ZVIFc3RhdGUqwQoKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJjCgxJVEVNX1VOS05PV04QARpRirUYTQgFEhXmsqHmnInov5npobnlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2ggaXRlbSBvZiB3b3JrLiIHaXRlbV9pZCIEa2luZCIDa2V5EmYKC0lURU1fQ0xPU0VEEAIaVYq1GFEICRIY6K+l6aG55bel5L2c5bey5Yqe57uT44CCGhNUaGUgaXRlbSBpcyBjbG9zZWQuIgdpdGVtX2lkIgdvdXRjb21lIgxjbG9zZWRfYXRfbXMSjwEKDElURU1fQ0xBSU1FRBADGn2KtRh5CAkSIeivpemhueW3peS9nOato+eUseS7luS6uuWkhOeQhuOAghogU29tZWJvZHkgZWxzZSB3b3JrcyBvbiB0aGUgaXRlbS4iB2l0ZW1faWQiBmhvbGRlciILaG9sZGVyX25hbWUiCHRlcm1pbmFsIgh1bnRpbF9tcxJuCglJVEVNX0tFUFQQBBpfirUYWwgJEiHor6Xpobnlt6XkvZzlt7LmjIflrprnu5nku5bkurrjgIIaI1RoZSBpdGVtIGlzIGtlcHQgZm9yIHNvbWVib2R5IGVsc2UuIgdpdGVtX2lkIgZwZXJzb24SYAoQSVRFTV9OT1RfQ0xBSU1FRBAFGkqKtRhGCAkSG+ivpemhueW3peS9nOaXoOS6uumihuWPluOAghocTm9ib2R5IGhhcyBjbGFpbWVkIHRoZSBpdGVtLiIHaXRlbV9pZBKfAQoOQ0xBSU1fTk9UX0hFTEQQBhqKAYq1GIUBCAkSM+aCqOW5tuacqumihuWPluivpemhueW3peS9nO+8jOaIlumihuWPluW3sui/h+acn+OAgho8Q2xhaW0gdGhlIGl0ZW0gZmlyc3Q6IHlvdSBoYXZlIG5vdCwgb3IgeW91ciBjbGFpbSBoYXMgZW5kZWQuIgdpdGVtX2lkIgVjbGFpbRKEAQoQV09SS19OT1RfQUxMT1dFRBAHGm6KtRhqCAcSKuaCqOaXoOadg+WkhOeQhuivpeWIhummhueahOatpOexu+W3peS9nOOAghooWW91IG1heSBub3QgZG8gdGhpcyB3b3JrIGF0IHRoYXQgYnJhbmNoLiIFcmlnaHQiCWJyYW5jaF9pZBJVCgxLSU5EX1VOS05PV04QCBpDirUYPwgFEhXmsqHmnInov5nnsbvlt6XkvZzjgIIaHlRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiB3b3JrLiIEa2luZBJYCg1GSUVMRF9JTlZBTElEEAkaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBAKGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJYCg5CUkFOQ0hfVU5LTk9XThALGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRJjCg5BQ1RJT05fVU5LTk9XThAMGk+KtRhLCAMSG+ayoeaciei/meenjeWkhOeQhuaWueW8j+OAghocVGhlIGtpbmQgaGFzIG5vIHN1Y2ggYWN0aW9uLiIEa2luZCIGYWN0aW9uKlkKCVZhbHVlVHlwZRIICgRURVhUEAASCgoGUkVBREVSEAESCwoHQkFSQ09ERRACEggKBExPQU4QAxIICgRUSU1FEAQSCQoFTU9ORVkQBRIKCgZSRUFTT04QBipeCglJdGVtU3RhdGUSGgoWSVRFTV9TVEFURV9VTlNQRUNJRklFRBAAEgsKB1dBSVRJTkcQARILCgdDTEFJTUVEEAISDAoIRklOSVNIRUQQAxINCglXSVRIRFJBV04QBDK5DQoEV29yaxJXCgNBZGQSGy5sZWN0ZXJuLndvcmsudjEuQWRkUmVxdWVzdBocLmxlY3Rlcm4ud29yay52MS5BZGRSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSpYyCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgARwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCpIBCgQGAAIBEgQPAhEDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAhIEEwIVAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgMSBBcCGQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIEEgQbAh4DGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIFEgQgAiMDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgYSBCUCKAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAgcSBCoCLQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIIEgQvAjIDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgkSBDQCNwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACChIEOgI9AxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAILEgQ/AkIDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDBIERAJGAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgRKAFgBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRbAF8BGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNdAhYaCSBCQ1AgNDcuCgpFCgIEARIEYgB2ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2QCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNmAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDawITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDbQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDbwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDcQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgNzAh4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDdQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV5AIABARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN7AhIaCyAiYmFyY29kZSIKCmoKBAQCAgMSA38CEhpdIFdoZXJlIGEgdGhpbmcgaGFzIHR3byBzaWRlcyB0byBiZSBzZWVuIGJlc2lkZSBlYWNoIG90aGVyOiAxIG9yIDI7IDA6IGl0IGJlbG9uZ3MgdG8gbmVpdGhlci4KCoABCgIFARIGgwEAkAEBGnIgSG93IGEgdmFsdWUgaXMgc2hvd24uIFZhbHVlcyBob2xkIG51bWJlcnMgYW5kIGNvZGVzLCBhbmQgbm8gbmFtZXM6IHRob3NlIGFyZSBsb29rZWQgdXAgYnkgd2hvZXZlciBtYXkga25vdyB0aGVtLgoKJAoEBQECARIEhgECDRoWIEEgbnVtYmVyIG9mIFJlYWRlcnMuCgogCgQFAQIDEgSJAQILGhIgQSBsb2FuJ3MgbnVtYmVyLgoKKAoEBQECBBIEiwECCxoaIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLgoKRAoEBQECBRIEjQECDBo2IEFuIGFtb3VudCBpbiBtaW5vciB1bml0cyBhbmQgYSBjdXJyZW5jeTogIjEyNTAgQ05ZIi4KCjwKBAUBAgYSBI8BAg0aLiBUaGUgbmFtZSBvZiBhIHJlYXNvbiBvZiB0aGUgb3duZXIncyBzZXJ2aWNlLgoKggEKAgQDEgaTAQCdAQEadCBTb21ldGhpbmcgdGhhdCBjYW4gYmUgZG9uZSB3aXRoIGFuIGl0ZW06IGEgbWV0aG9kIG9mIHRoZSBvd25lciwgd2hvc2UgcmVxdWVzdCBpcyBhbiBBY3QgYW5kIHdob3NlIGFuc3dlciBhbiBBY3RlZC4KChgKBAQDAgASBJUBAhIaCiAiYWNjZXB0IgoKQgoEBAMCAhIEmAECFBo0ICJsZWN0ZXJuLmNpcmN1bGF0aW9uLnYxLkNpcmN1bGF0aW9uL0FjdE9uQ29uZmxpY3QiCgphCgQEAwIDEgSaAQIZGlMgVGhlIHNhbWUgYXMgYSBjbGllbnQgc3RyZWFtIG9mIEFjdCwgZm9yIG1hbnkgaXRlbXMgYXQgb25jZTsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoxCgQEAwIEEgScAQIcGiMgV2hhdCB0aGUgYWN0aW9uIGFza3MgZm9yIGJlc2lkZXMuCgpFCgQEBAIAEgShAQISGjcgT2YgYSBmaWVsZCBvZiB0aGUga2luZCwgb3Igb2YgYW4gaW5wdXQgb2YgdGhlIGFjdGlvbi4KCjIKAgQFEgamAQCwAQEaJCBUaGUgcmVxdWVzdCBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgosCgQEBQIAEgSoAQIRGh4gVGhlIG93bmVyJ3Mga2V5IG9mIHRoZSBpdGVtLgoKMQoEBAUCARIEqgECEhojIFRoZSBudW1iZXIgb2YgdGhlIGNhbGxlcidzIGNsYWltLgoKLAoEBAUCAhIErAECFBoeIFdoaWNoIG9mIHRoZSBraW5kJ3MgYWN0aW9ucy4KCh8KBAQFAgMSBK4BAhIaESBGb3IgdGhlIHJlY29yZC4KCjEKAgQGEgayAQC0AQEaIyBUaGUgYW5zd2VyIG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCi0KAgUCEga3AQC9AQEaHyBXaGVyZSBhbiBpdGVtIGlzIGluIGl0cyBsaWZlLgoKMgoCBAcSBsABANsBARokIFNvbWV0aGluZyB0aGF0IHNvbWVib2R5IGhhcyB0byBkby4KCjUKBAQHAgESBMMBAhIaJyBUaGUga2luZCdzIGNvZGUsIGFuZCB0aGUgb3duZXIncyBrZXkuCgoiCgQEBwIDEgTGAQIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpvCgQEBwILEgTPAQITGmEgQ2xhaW1lZDogdGhlIG51bWJlciBvZiB0aGUgY2xhaW0sIHRvbGQgdG8gd2hvZXZlciBob2xkcyBpdDsgd2hvIHRoYXQgaXMsIHdoZXJlLCBhbmQgdW50aWwgd2hlbi4KCj8KBAQHAhASBNUBAhYaMSBIYW5kZWQgb3ZlciB0byB0aGlzIHBlcnNvbiBhbG9uZTsgMDogdG8gbm9ib2R5LgoKYwoEBAcCERIE1wECIhpVIFdoZW4gc29tZWJvZHkgZmlyc3QgY2xhaW1lZCwgaGFuZGVkIG92ZXIsIGNvbW1lbnRlZCBvbiBvciBjbG9zZWQgaXQ7IDA6IG5vYm9keSBkaWQuCgpECgQEBwISEgTZAQIaGjYgQ2xvc2VkOiB3aGVuLCBhbmQgYnkgd2hpY2ggYWN0aW9uOyBlbXB0eTogd2l0aGRyYXduLgoKRAoEBAgCAhIE4QECHRo2IFRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUsIG5ld2VzdCBmaXJzdCwgYXQgbW9zdCAyMC4KCjMKAgQJEgblAQDzAQEaJSBTb21ldGhpbmcgdGhhdCB3YXMgZG9uZSB0byBhbiBpdGVtLgoKTgoEBAkCARIE6AECExpAIEFuIGV2ZW50IG9mIHRoZSBzdGF0ZSB0YWJsZSwgYGxlY3Rlcm4gc3RhdGVzIHdvcmtgOiAiY2xhaW1lZCIuCgotCgQECQIFEgTtAQITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KChwKBAQJAgcSBPABAhQaDiAiV29yay9DbGFpbSIKClEKBAQJAggSBPIBAhQaQyBUaGUgY29tbWVudCwgdGhlIG5vdGUsIHRoZSBhY3Rpb24sIG9yIHRvIHdob20gaXQgd2FzIGhhbmRlZCBvdmVyLgoKVQoCBAoSBvYBAIUCARpHIEEgcXVldWU6IHRoZSBvcGVuIGl0ZW1zIG9mIGEga2luZCBhdCBhIGJyYW5jaCBmb3IgdGhvc2Ugd2l0aCBhIHJpZ2h0LgoKUAoEBAoCBBIE/AECFBpCIE9wZW4gaXRlbXMgdGhhdCBub2JvZHkgaGFzIGNsYWltZWQsIGFuZCB0aG9zZSB0aGF0IHNvbWVib2R5IGhhcy4KCmMKBAQKAgYSBP8BAhEaVSBPZiBib3RoOiB0aG9zZSB0aGF0IGFyZSBwYXN0IHRoZWlyIGR1ZSB0aW1lLCBhbmQgdGhvc2Ugb2YgdGhlbSB0aGF0IHdlcmUgZXNjYWxhdGVkLgoKRgoEBAoCCBIEggICHxo4IFdoZW4gdGhlIG9sZGVzdCBvcGVuIGl0ZW0gd2FzIGFkZGVkOyAwOiB0aGVyZSBpcyBub25lLgoKVQoEBAoCCRIEhAICHBpHIFdoZW4gdGhlIG5leHQgb3BlbiBpdGVtIGZhbGxzIGR1ZSB0aGF0IGlzIG5vdCBsYXRlOyAwOiB0aGVyZSBpcyBub25lLgoKIgoEBAsCAhIEiwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBAsCBBIEjgICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBAwCARIEkwICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQPAgISBKMCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBACABIEpwICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBECABIEqwICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBECARIErQICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQSAgASBLECAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQTAgESBLYCAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQTAgISBLgCAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEEwIDEgS6AgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEEwIEEgS8AgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBQCARIEwgICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQWAgESBMoCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEGgIBEgTbAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBoCAhIE3QICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBoCAxIE3wICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBoCBBIE4QICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQeEgbuAgDzAgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwri6wEKHmxlY3Rlcm4vbGVkZ2VyL3YxL2xlZGdlci5wcm90bxIRbGVjdGVybi5sZWRnZXIudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxocbGVjdGVybi90eXBlcy92MS90eXBlcy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8ilgIKDEFjY291bnRFbnRyeRIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSMgoEa2luZBgCIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhIKBGNvZGUYAyABKAlSBGNvZGUSFAoFdGl0bGUYBCABKAlSBXRpdGxlEjEKB2JhbGFuY2UYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgdiYWxhbmNlEjMKCHJlc2VydmVkGAYgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIcmVzZXJ2ZWQSIQoMbGlicmFyeV9jb2RlGAcgASgJUgtsaWJyYXJ5Q29kZSJ/CgRMaW5lEjIKBGtpbmQYASABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50S2luZFIEa2luZBISCgRjb2RlGAIgASgJUgRjb2RlEi8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCKHAwoHUG9zdGluZxIdCgpwb3N0aW5nX2lkGAEgASgDUglwb3N0aW5nSWQSFgoGcGVyaW9kGAIgASgJUgZwZXJpb2QSJAoOaGFwcGVuZWRfYXRfbXMYAyABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgEIAEoA1IMcmVjb3JkZWRBdE1zEhIKBGtpbmQYBSABKAlSBGtpbmQSFAoFYWJvdXQYBiABKAlSBWFib3V0EhIKBG5vdGUYByABKAlSBG5vdGUSLQoFbGluZXMYCCADKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5MaW5lUgVsaW5lcxIWCgZwZXJzb24YCSABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAsgASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYDCABKAlSCnJlcXVlc3RLZXkSHwoLY29ycmVjdHNfaWQYDSABKANSCmNvcnJlY3RzSWQikwMKC1Jlc2VydmF0aW9uEiUKDnJlc2VydmF0aW9uX2lkGAEgASgDUg1yZXNlcnZhdGlvbklkEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEhAKA2tleRgDIAEoCVIDa2V5EhYKBmJ1ZGdldBgEIAEoCVIGYnVkZ2V0Ei8KBmFtb3VudBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBI1Cgljb21taXR0ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugljb21taXR0ZWQSOQoFc3RhdGUYByABKA4yIy5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvblN0YXRlUgVzdGF0ZRIiCg1leHBpcmVzX2F0X21zGAggASgDUgtleHBpcmVzQXRNcxI1CglhdmFpbGFibGUYCSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglhdmFpbGFibGUSHQoKcG9zdGluZ19pZBgKIAEoA1IJcG9zdGluZ0lkItoECgxSZWFkZXJDaGFyZ2USGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhYKBnNvdXJjZRgDIAEoCVIGc291cmNlEhAKA2tleRgEIAEoCVIDa2V5EhAKA2ZlZRgFIAEoCVIDZmVlEjQKBXN0YXRlGAYgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlU3RhdGVSBXN0YXRlEjYKCmxpc3RfcHJpY2UYByABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USMwoIZGlzY291bnQYCCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghkaXNjb3VudBIrCgRwYWlkGAkgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEcGFpZBIvCgZ3YWl2ZWQYCiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZ3YWl2ZWQSMwoIcmVmdW5kZWQYCyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZWZ1bmRlZBIpCgNkdWUYDCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgNkdWUSFgoGcmVhc29uGA0gASgJUgZyZWFzb24SFAoFYWJvdXQYDiABKAlSBWFib3V0EiIKDWNoYXJnZWRfYXRfbXMYDyABKANSC2NoYXJnZWRBdE1zEiEKDGxpYnJhcnlfY29kZRgQIAEoCVILbGlicmFyeUNvZGUiWwoLUGF5bWVudFBhcnQSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQinwQKB1BheW1lbnQSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkEjsKB2NoYW5uZWwYAiABKA4yIS5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50Q2hhbm5lbFIHY2hhbm5lbBI1CgVzdGF0ZRgDIAEoDjIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRTdGF0ZVIFc3RhdGUSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIvCgZhbW91bnQYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSMwoIcmVjZWl2ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZWNlaXZlZBIUCgV0YWtlchgHIAEoCVIFdGFrZXISHAoJcmVmZXJlbmNlGAggASgJUglyZWZlcmVuY2USNAoFcGFydHMYCSADKAsyHi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50UGFydFIFcGFydHMSMQoHZGVwb3NpdBgKIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2RlcG9zaXQSHgoLYmVndW5fYXRfbXMYCyABKANSCWJlZ3VuQXRNcxIiCg1leHBpcmVzX2F0X21zGAwgASgDUgtleHBpcmVzQXRNcxIdCgpwb3N0aW5nX2lkGA0gASgDUglwb3N0aW5nSWQilAEKBlBlcmlvZBIWCgZwZXJpb2QYASABKAlSBnBlcmlvZBI0CgVzdGF0ZRgCIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZFN0YXRlUgVzdGF0ZRIgCgxjbG9zZWRfYXRfbXMYAyABKANSCmNsb3NlZEF0TXMSGgoIcG9zdGluZ3MYBCABKANSCHBvc3RpbmdzIrYBCgNCb3gSEAoDYm94GAEgASgJUgNib3gSEgoEb3BlbhgCIAEoCFIEb3BlbhIgCgxvcGVuZWRfYXRfbXMYAyABKANSCm9wZW5lZEF0TXMSMQoHYmFsYW5jZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2JhbGFuY2USNAoWZGlmZmVyZW5jZV9taW5vcl91bml0cxgFIAEoA1IUZGlmZmVyZW5jZU1pbm9yVW5pdHMi0QEKBFNhbGUSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIcCglyZWZlcmVuY2UYAiABKAlSCXJlZmVyZW5jZRISCgRpc2JuGAMgASgJUgRpc2JuEjYKCmxpc3RfcHJpY2UYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYBSABKA1SEGRpc2NvdW50UGVybWlsbGUSGAoHaW52b2ljZRgGIAEoCVIHaW52b2ljZSLDAgoNU3RhdGVtZW50TGluZRIcCglyZWZlcmVuY2UYASABKAlSCXJlZmVyZW5jZRISCgRpc2JuGAIgASgJUgRpc2JuEjYKCmxpc3RfcHJpY2UYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYBCABKA1SEGRpc2NvdW50UGVybWlsbGUSMQoHcGF5YWJsZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB3BheWFibGUSGAoHaW52b2ljZRgGIAEoCVIHaW52b2ljZRIaCghyZXZlcnNlcxgHIAEoCVIIcmV2ZXJzZXMSEwoFYXRfbXMYCCABKANSBGF0TXMSHQoKcG9zdGluZ19pZBgJIAEoA1IJcG9zdGluZ0lkInoKC1Bvc3RSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSLQoFbGluZXMYAiADKAsyFy5sZWN0ZXJuLmxlZGdlci52MS5MaW5lUgVsaW5lcxIUCgVhYm91dBgDIAEoCVIFYWJvdXQSEgoEbm90ZRgEIAEoCVIEbm90ZSJDChFCdWRnZXRMZWZ0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJLChJCdWRnZXRMZWZ0UmVzcG9uc2USNQoJYXZhaWxhYmxlGAEgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIJYXZhaWxhYmxlIr0BCg5SZXNlcnZlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIWCgZidWRnZXQYAyABKAlSBmJ1ZGdldBIvCgZhbW91bnQYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSIgoNZXhwaXJlc19hdF9tcxgFIAEoA1ILZXhwaXJlc0F0TXMSFAoFYWJvdXQYBiABKAlSBWFib3V0ImYKDUNvbW1pdFJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSKwoEc2FsZRgDIAEoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLlNhbGVSBHNhbGUihgEKDFJlcGF5UmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEi8KBmFtb3VudBgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCI6Cg5SZWxlYXNlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleSJyCg5SZXZlcnNlUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIYCgdpbnZvaWNlGAQgASgJUgdpbnZvaWNlIqICCg1DaGFyZ2VSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSEAoDZmVlGAQgASgJUgNmZWUSNgoKbGlzdF9wcmljZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIzCghkaXNjb3VudBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRpc2NvdW50EhYKBnJlYXNvbhgHIAEoCVIGcmVhc29uEhQKBWFib3V0GAggASgJUgVhYm91dBIdCgpsaWJyYXJ5X2lkGAkgASgDUglsaWJyYXJ5SWQifQoMV2FpdmVSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5Ei8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBISCgRub3RlGAQgASgJUgRub3RlIvMBChNDaGFyZ2VSZWFkZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIQCgNmZWUYAyABKAlSA2ZlZRI2CgpsaXN0X3ByaWNlGAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIJbGlzdFByaWNlEjMKCGRpc2NvdW50GAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIZGlzY291bnQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24SFAoFYWJvdXQYByABKAlSBWFib3V0IlcKEEVudGVyU2FsZVJlcXVlc3QSFgoGYnVkZ2V0GAEgASgJUgZidWRnZXQSKwoEc2FsZRgCIAEoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLlNhbGVSBHNhbGUiegoSUmV2ZXJzZVNhbGVSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISEgoEc2FsZRgCIAEoCVIEc2FsZRIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIYCgdpbnZvaWNlGAQgASgJUgdpbnZvaWNlIk8KD1Rha2VCYWNrUmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIm8KDkFjY291bnRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IimwIKD0FjY291bnRSZXNwb25zZRIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEisKBG93ZWQYAiADKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRvd2VkEjMKCGRlcG9zaXRzGAMgAygLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIZGVwb3NpdHMSOQoHY2hhcmdlcxgEIAMoCzIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZVIHY2hhcmdlcxI2CghwYXltZW50cxgFIAMoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRSCHBheW1lbnRzEhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIoEBChNCZWdpblBheW1lbnRSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISHQoKY2hhcmdlX2lkcxgCIAMoA1IJY2hhcmdlSWRzEjEKB2RlcG9zaXQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgdkZXBvc2l0IjUKFENhbmNlbFBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZCLbAQoVQ29uZmlybVBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZBIcCglyZWZlcmVuY2UYAiABKAlSCXJlZmVyZW5jZRIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSHAoKcGFpZF9hdF9tcxgEIAEoA1IIcGFpZEF0TXMSGAoHcGFydG5lchgFIAEoCVIHcGFydG5lchIcCglzaWduYXR1cmUYBiABKAlSCXNpZ25hdHVyZSKGAQoWQ29uZmlybVBheW1lbnRSZXNwb25zZRI0CgdwYXltZW50GAEgASgLMhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFIHcGF5bWVudBIaCghyZXBlYXRlZBgCIAEoCFIIcmVwZWF0ZWQSGgoIZGlzcHV0ZWQYAyABKAhSCGRpc3B1dGVkIpwBCg9UYWtlQ2FzaFJlcXVlc3QSHAoJcmVmZXJlbmNlGAEgASgJUglyZWZlcmVuY2USEgoEY2FyZBgCIAEoCVIEY2FyZBIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSJgoPYm94X21pbm9yX3VuaXRzGAQgASgDUg1ib3hNaW5vclVuaXRzImIKEFRha2VDYXNoUmVzcG9uc2USNAoHcGF5bWVudBgBIAEoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRSB3BheW1lbnQSGAoHZGlmZmVycxgCIAEoCFIHZGlmZmVycyKnAQoKUGF5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50Eh0KCmNoYXJnZV9pZHMYBCADKANSCWNoYXJnZUlkcxIYCgdkZXBvc2l0GAUgASgIUgdkZXBvc2l0ImMKFFJldHVybkRlcG9zaXRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kioAEKFVJldHVybkRlcG9zaXRSZXNwb25zZRIrCgRjYXNoGAEgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEY2FzaBI5Cgt0cmFuc2ZlcnJlZBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSC3RyYW5zZmVycmVkEh8KC3Bvc3RpbmdfaWRzGAMgAygDUgpwb3N0aW5nSWRzInEKDVJlZnVuZFJlcXVlc3QSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSEgoEbm90ZRgDIAEoCVIEbm90ZSJ2ChJXYWl2ZUNoYXJnZVJlcXVlc3QSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIvCgZhbW91bnQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSEgoEbm90ZRgDIAEoCVIEbm90ZSJDCg5Db3JyZWN0UmVxdWVzdBIdCgpwb3N0aW5nX2lkGAEgASgDUglwb3N0aW5nSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSKkAQoQUHV0QnVkZ2V0UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIvCgZjaGFuZ2UYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZjaGFuZ2USEgoEbm90ZRgEIAEoCVIEbm90ZRIhCgxsaWJyYXJ5X2NvZGUYBSABKAlSC2xpYnJhcnlDb2RlIlUKDk9wZW5Cb3hSZXF1ZXN0EhAKA2JveBgBIAEoCVIDYm94EjEKB2NvdW50ZWQYAiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5Ugdjb3VudGVkIoQBCg9DbG9zZUJveFJlcXVlc3QSEAoDYm94GAEgASgJUgNib3gSMQoHY291bnRlZBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2NvdW50ZWQSLAoSYmFua2VkX21pbm9yX3VuaXRzGAMgASgDUhBiYW5rZWRNaW5vclVuaXRzIjwKDEJveGVzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiVQoNQm94ZXNSZXNwb25zZRIsCgVib3hlcxgBIAMoCzIWLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveFIFYm94ZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IicwoPQWNjb3VudHNSZXF1ZXN0EjIKBGtpbmQYASABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50S2luZFIEa2luZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiZwoQQWNjb3VudHNSZXNwb25zZRI7CghhY2NvdW50cxgBIAMoCzIfLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRFbnRyeVIIYWNjb3VudHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiowEKD1Bvc3RpbmdzUmVxdWVzdBIyCgRraW5kGAEgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEtpbmRSBGtpbmQSEgoEY29kZRgCIAEoCVIEY29kZRIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yImIKEFBvc3RpbmdzUmVzcG9uc2USNgoIcG9zdGluZ3MYASADKAsyGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nUghwb3N0aW5ncxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIQCg5QZXJpb2RzUmVxdWVzdCJGCg9QZXJpb2RzUmVzcG9uc2USMwoHcGVyaW9kcxgBIAMoCzIZLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZFIHcGVyaW9kcyIsChJDbG9zZVBlcmlvZFJlcXVlc3QSFgoGcGVyaW9kGAEgASgJUgZwZXJpb2QiJgoMQXVkaXRSZXF1ZXN0EhYKBmN1cnNvchgBIAEoCVIGY3Vyc29yInsKDUF1ZGl0UmVzcG9uc2USGgoIYWNjb3VudHMYASABKA1SCGFjY291bnRzEhoKCHBvc3RpbmdzGAIgASgNUghwb3N0aW5ncxIaCghwcm9ibGVtcxgDIAMoCVIIcHJvYmxlbXMSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiMAoUUHV0UGFydG5lcktleVJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lciIpChVQdXRQYXJ0bmVyS2V5UmVzcG9uc2USEAoDa2V5GAEgASgJUgNrZXkijgEKEFN0YXRlbWVudFJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIWCgZwZXJpb2QYAiABKAlSBnBlcmlvZBIaCghjdXJyZW5jeRgDIAEoCVIIY3VycmVuY3kSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yIsACChFTdGF0ZW1lbnRSZXNwb25zZRIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIWCgZwZXJpb2QYAyABKAlSBnBlcmlvZBI2CgVsaW5lcxgEIAMoCzIgLmxlY3Rlcm4ubGVkZ2VyLnYxLlN0YXRlbWVudExpbmVSBWxpbmVzEi0KBXRvdGFsGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIFdG90YWwSHwoLbGluZXNfY291bnQYBiABKANSCmxpbmVzQ291bnQSKwoEb3dlZBgHIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBG93ZWQSFgoGY2xvc2VkGAggASgIUgZjbG9zZWQSFgoGY3Vyc29yGAkgASgJUgZjdXJzb3IirAEKDkRpc3B1dGVSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISFgoGcGVyaW9kGAIgASgJUgZwZXJpb2QSHAoJcmVmZXJlbmNlGAMgASgJUglyZWZlcmVuY2USHgoKZGlmZmVyZW5jZRgEIAEoCVIKZGlmZmVyZW5jZRISCgRvdXJzGAUgASgJUgRvdXJzEhYKBnRoZWlycxgGIAEoCVIGdGhlaXJzIkAKD0Rpc3B1dGVSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIpQBChFQYXlQYXJ0bmVyUmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIWCgZwZXJpb2QYBCABKAlSBnBlcmlvZCI6ChlFeHBpcmVSZXNlcnZhdGlvbnNSZXF1ZXN0Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZCI2ChpFeHBpcmVSZXNlcnZhdGlvbnNSZXNwb25zZRIYCgdleHBpcmVkGAEgASgNUgdleHBpcmVkIjUKFEV4cGlyZVBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKANSCXBheW1lbnRJZCIXChVFeHBpcmVQYXltZW50UmVzcG9uc2UiqgEKDUNoYXJnZUNoYW5nZWQSGwoJY2hhcmdlX2lkGAEgASgDUghjaGFyZ2VJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjQKBXN0YXRlGAMgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlU3RhdGVSBXN0YXRlEikKA2R1ZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSA2R1ZSLYAQoOUGF5bWVudENoYW5nZWQSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSNQoFc3RhdGUYAyABKA4yHy5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50U3RhdGVSBXN0YXRlEi8KBmFtb3VudBgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIiCg1leHBpcmVzX2F0X21zGAUgASgDUgtleHBpcmVzQXRNcyKgAQoSUmVzZXJ2YXRpb25DaGFuZ2VkEiUKDnJlc2VydmF0aW9uX2lkGAEgASgDUg1yZXNlcnZhdGlvbklkEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEhAKA2tleRgDIAEoCVIDa2V5EjkKBXN0YXRlGAQgASgOMiMubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb25TdGF0ZVIFc3RhdGUiTAoNQ29uZmlndXJhdGlvbhInCg9wYXltZW50X21pbnV0ZXMYASABKA1SDnBheW1lbnRNaW51dGVzEhIKBHpvbmUYAiABKAlSBHpvbmUqmxUKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJYCg1GSUVMRF9JTlZBTElEEAEaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJVCg5DVVJTT1JfSU5WQUxJRBACGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJjCg9BQ0NPVU5UX1VOS05PV04QAxpOirUYSggFEhXmsqHmnInov5nkuKrotKbmiLfjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggYWNjb3VudC4iBGtpbmQiBGNvZGUiCGN1cnJlbmN5EmUKElBPU1RJTkdfVU5CQUxBTkNFRBAEGk2KtRhJCAMSFeWIhuW9leWAn+i0t+S4jeW5s+OAghopVGhlIGxpbmVzIG9mIHRoZSBwb3N0aW5nIGNhbid0IGJlIHBvc3RlZC4iA3doeRJvCg9CQUxBTkNFX1RPT19MT1cQBRpairUYVggJEhXotKbmiLfkvZnpop3kuI3otrPjgIIaHFRoZSBhY2NvdW50IGhhcyBub3Qgc28gbXVjaC4iBGtpbmQiBGNvZGUiCWF2YWlsYWJsZSIGbmVlZGVkEmcKD0JVREdFVF9FWENFRURFRBAGGlKKtRhOCAkSD+mihOeul+S4jei2s+OAghogVGhlIGJ1ZGdldCBoYXMgbm90IHNvIG11Y2ggbGVmdC4iBGNvZGUiCWF2YWlsYWJsZSIGbmVlZGVkEmIKE1JFU0VSVkFUSU9OX1VOS05PV04QBxpJirUYRQgFEhXmsqHmnInov5nnrJTpooTnlZnjgIIaHVRoZXJlIGlzIG5vIHN1Y2ggcmVzZXJ2YXRpb24uIgZzb3VyY2UiA2tleRKFAQoNU1RBVEVfRk9SQklEUxAIGnKKtRhuCAkSIeW9k+WJjeeKtuaAgeS4i+S4jeiDvei/meagt+WBmuOAghooVGhhdCBjYW4ndCBiZSBkb25lIGluIHRoZSBwcmVzZW50IHN0YXRlLiIFdGhpbmciAmlkIgVzdGF0ZSIFZXZlbnQiBG9wZW4SYwoOQ0hBUkdFX1VOS05PV04QCRpPirUYSwgFEhXmsqHmnInov5nnrJTotLnnlKjjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggY2hhcmdlLiIJY2hhcmdlX2lkIgZzb3VyY2UiA2tleRJpChBBTU9VTlRfVE9PX0xBUkdFEAoaU4q1GE8ICRIb6YeR6aKd6LaF6L+H5bqU5LuY6YeR6aKd44CCGiBUaGUgYW1vdW50IGlzIG1vcmUgdGhhbiBpcyBvd2VkLiIGYW1vdW50IgRvd2VkElwKDlJFQURFUl9VTktOT1dOEAsaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJWCg9QQVJUTkVSX1VOS05PV04QDBpBirUYPQgFEhjmsqHmnInov5nkuKrlkIjkvZzmlrnjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcGFydG5lci4iBG5hbWUSWQoPUEFZTUVOVF9VTktOT1dOEA0aRIq1GEAIBRIV5rKh5pyJ6L+Z56yU5LuY5qy+44CCGhlUaGVyZSBpcyBubyBzdWNoIHBheW1lbnQuIgpwYXltZW50X2lkEmgKEVNJR05BVFVSRV9JTlZBTElEEA4aUYq1GE0IBxIP562+5ZCN5peg5pWI44CCGi9UaGUgc2lnbmF0dXJlIGlzIG5vdCB0aGF0IG9mIHRoZSBwYXJ0bmVyJ3Mga2V5LiIHcGFydG5lchJMCgxCT1hfTk9UX09QRU4QDxo6irUYNggJEhLpkrHnrrHmnKrlvIDlkK/jgIIaGVRoZSBjYXNoIGJveCBpcyBub3Qgb3Blbi4iA2JveBKCAQoMREVQT1NJVF9IRUxEEBAacIq1GGwICRIq5bCa5pyJ5pyq5LuY6LS555So77yM5oq86YeR5LiN6IO96YCA6L+Y44CCGixUaGUgZGVwb3NpdCBpcyBoZWxkIHdoaWxlIHNvbWV0aGluZyBpcyBvd2VkLiIEb3dlZCIIY3VycmVuY3kSWQoPUE9TVElOR19VTktOT1dOEBEaRIq1GEAIBRIV5rKh5pyJ6L+Z56yU6K6w6LSm44CCGhlUaGVyZSBpcyBubyBzdWNoIHBvc3RpbmcuIgpwb3N0aW5nX2lkEmMKEVBPU1RJTkdfQ09SUkVDVEVEEBIaTIq1GEgICRIY6K+l6K6w6LSm5bey6KKr5Yay5q2j44CCGhpUaGUgcG9zdGluZyB3YXMgY29ycmVjdGVkLiIKcG9zdGluZ19pZCICYnkSwgEKDVBPU1RJTkdfT1dORUQQExquAYq1GKkBCAkSNuivpeiusOi0puWxnuS6juS4muWKoeWNleaNru+8jOivt+WcqOWNleaNruS4iuWkhOeQhuOAghpbVGhlIHBvc3RpbmcgYmVsb25ncyB0byBhIGNoYXJnZSwgYSBwYXltZW50IG9yIGEgcmVzZXJ2YXRpb246IHJlZnVuZCwgd2FpdmUgb3IgcmV2ZXJzZSB0aGF0LiIKcG9zdGluZ19pZCIEa2luZBJiCg9QRVJJT0RfTk9UX09WRVIQFBpNirUYSQgJEhvkvJrorqHmnJ/pl7TlsJrmnKrnu5PmnZ/jgIIaF1RoZSBwZXJpb2QgaXMgbm90IG92ZXIuIgZwZXJpb2QiB2VuZHNfbXMSigEKE1BFUklPRF9PVVRfT0ZfT1JERVIQFRpxirUYbQgJEiTor7flhYjlhbPpl63mm7Tml6nnmoTkvJrorqHmnJ/pl7TjgIIaMkFuIGVhcmxpZXIgcGVyaW9kIGlzIHN0aWxsIG9wZW47IGNsb3NlIHRoYXQgZmlyc3QuIgZwZXJpb2QiB2VhcmxpZXISegoMU0FMRV9VTktOT1dOEBcaaIq1GGQIBRIe6K+l5ZCI5L2c5pa55rKh5pyJ5q2k5Y2V5Y+344CCGixUaGUgcGFydG5lciBoYXMgbm8gc2FsZSB3aXRoIHRoaXMgcmVmZXJlbmNlLiIHcGFydG5lciIJcmVmZXJlbmNlEqwBCg9SRUZFUkVOQ0VfS05PV04QGBqWAYq1GJEBCAYSJ+atpOWPguiAg+WPt+W3sueUqOS6juWPpuS4gOeslOS7mOasvuOAgho8QW5vdGhlciBhbW91bnQgd2FzIHBhaWQgdG8gdGhlIHBhcnRuZXIgdW5kZXIgdGhpcyByZWZlcmVuY2UuIgdwYXJ0bmVyIglyZWZlcmVuY2UiCnBvc3RpbmdfaWQiBmFtb3VudBJ3CgpTQUxFX0tOT1dOEBYaZ4q1GGMIBhIe6K+l5ZCI5L2c5pa55bey5pyJ5q2k5Y2V5Y+344CCGitUaGUgcGFydG5lciBoYXMgYSBzYWxlIHdpdGggdGhpcyByZWZlcmVuY2UuIgdwYXJ0bmVyIglyZWZlcmVuY2UqtAEKC0FjY291bnRLaW5kEhwKGEFDQ09VTlRfS0lORF9VTlNQRUNJRklFRBAAEgoKBkJVREdFVBABEhMKD1BBUlRORVJfUEFZQUJMRRACEhIKDlJFQURFUl9ERVBPU0lUEAMSEgoOUkVBREVSX0NIQVJHRVMQBBILCgdSRVZFTlVFEAUSDAoIQ0FTSF9CT1gQBhIICgRCQU5LEAcSCwoHRVhQRU5TRRAIEgwKCFNVU1BFTlNFEAkqgwEKEFJlc2VydmF0aW9uU3RhdGUSIQodUkVTRVJWQVRJT05fU1RBVEVfVU5TUEVDSUZJRUQQABIICgRIRUxEEAESDQoJQ09NTUlUVEVEEAISDAoIUkVMRUFTRUQQAxIXChNSRVNFUlZBVElPTl9FWFBJUkVEEAQSDAoIUkVWRVJTRUQQBSppCgtDaGFyZ2VTdGF0ZRIcChhDSEFSR0VfU1RBVEVfVU5TUEVDSUZJRUQQABIICgRPUEVOEAESCAoEUEFJRBACEgoKBldBSVZFRBADEg4KClRBS0VOX0JBQ0sQBBIMCghSRUZVTkRFRBAFKpIBCgxQYXltZW50U3RhdGUSHQoZUEFZTUVOVF9TVEFURV9VTlNQRUNJRklFRBAAEgwKCEVYUEVDVEVEEAESDQoJQ09ORklSTUVEEAISDAoIRElTUFVURUQQAxITCg9QQVlNRU5UX0VYUElSRUQQBBINCglDQU5DRUxMRUQQBRIUChBQQVlNRU5UX1JFRlVOREVEEAYqdAoOUGF5bWVudENoYW5uZWwSHwobUEFZTUVOVF9DSEFOTkVMX1VOU1BFQ0lGSUVEEAASDQoJREVTS19DQVNIEAESDgoKS0lPU0tfQ0FTSBACEhMKD1BBUlRORVJfUEFZTUVOVBADEg0KCVJFUEFZTUVOVBAEKk8KC1BlcmlvZFN0YXRlEhwKGFBFUklPRF9TVEFURV9VTlNQRUNJRklFRBAAEg8KC1BFUklPRF9PUEVOEAESEQoNUEVSSU9EX0NMT1NFRBACMrEuCgZMZWRnZXISfgoEUG9zdBIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZyI6irUYNhACKg1GSUVMRF9JTlZBTElEKhJQT1NUSU5HX1VOQkFMQU5DRUQqD0JBTEFOQ0VfVE9PX0xPVxJhCgpCdWRnZXRMZWZ0EiQubGVjdGVybi5sZWRnZXIudjEuQnVkZ2V0TGVmdFJlcXVlc3QaJS5sZWN0ZXJuLmxlZGdlci52MS5CdWRnZXRMZWZ0UmVzcG9uc2UiBoq1GAIQARKFAQoHUmVzZXJ2ZRIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmVSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iN4q1GDMQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKg9CVURHRVRfRVhDRUVERUQSogEKBkNvbW1pdBIgLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbW1pdFJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJWirUYUhACKg1GSUVMRF9JTlZBTElEKhNSRVNFUlZBVElPTl9VTktOT1dOKg1TVEFURV9GT1JCSURTKg9CVURHRVRfRVhDRUVERUQqClNBTEVfS05PV04SlAEKBVJlcGF5Eh8ubGVjdGVybi5sZWRnZXIudjEuUmVwYXlSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iSoq1GEYQAioNRklFTERfSU5WQUxJRCoTUkVTRVJWQVRJT05fVU5LTk9XTioNU1RBVEVfRk9SQklEUyoPQlVER0VUX0VYQ0VFREVEEngKB1JlbGVhc2USIS5sZWN0ZXJuLmxlZGdlci52MS5SZWxlYXNlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIiqKtRgmEAIqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMSkwEKB1JldmVyc2USIS5sZWN0ZXJuLmxlZGdlci52MS5SZXZlcnNlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIkWKtRhBEAIqDUZJRUxEX0lOVkFMSUQqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqClNBTEVfS05PV04SYgoGQ2hhcmdlEiAubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSIVirUYERACKg1GSUVMRF9JTlZBTElEEpEBCgVXYWl2ZRIfLmxlY3Rlcm4ubGVkZ2VyLnYxLldhaXZlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJGirUYQhACKg1GSUVMRF9JTlZBTElEKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUyoQQU1PVU5UX1RPT19MQVJHRRJ2CghUYWtlQmFjaxIiLmxlY3Rlcm4ubGVkZ2VyLnYxLlRha2VCYWNrUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSIlirUYIRACKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUxKwAQoHQWNjb3VudBIhLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRSZXF1ZXN0GiIubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudFJlc3BvbnNlIl6KtRhaCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEr0BCgxCZWdpblBheW1lbnQSJi5sZWN0ZXJuLmxlZGdlci52MS5CZWdpblBheW1lbnRSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudCJpirUYZQoECAEQAQoECAIQAQoECAMQARACKg1GSUVMRF9JTlZBTElEKg5DSEFSR0VfVU5LTk9XTioNU1RBVEVfRk9SQklEUyoPUEFSVE5FUl9VTktOT1dOKhBBTU9VTlRfVE9PX0xBUkdFEo4BCg1DYW5jZWxQYXltZW50EicubGVjdGVybi5sZWRnZXIudjEuQ2FuY2VsUGF5bWVudFJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50IjiKtRg0CgQIARABCgQIAhABCgQIAxABEAIqD1BBWU1FTlRfVU5LTk9XTioNU1RBVEVfRk9SQklEUxKkAQoOQ29uZmlybVBheW1lbnQSKC5sZWN0ZXJuLmxlZGdlci52MS5Db25maXJtUGF5bWVudFJlcXVlc3QaKS5sZWN0ZXJuLmxlZGdlci52MS5Db25maXJtUGF5bWVudFJlc3BvbnNlIj2KtRg5CgIIAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qEVNJR05BVFVSRV9JTlZBTElEEoQBCghUYWtlQ2FzaBIiLmxlY3Rlcm4ubGVkZ2VyLnYxLlRha2VDYXNoUmVxdWVzdBojLmxlY3Rlcm4ubGVkZ2VyLnYxLlRha2VDYXNoUmVzcG9uc2UiL4q1GCsKAggBCgQIARABEAIqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOErwBCgNQYXkSHS5sZWN0ZXJuLmxlZGdlci52MS5QYXlSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudCJ6irUYdgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV04qDkNIQVJHRV9VTktOT1dOKgxCT1hfTk9UX09QRU4qEEFNT1VOVF9UT09fTEFSR0UqDVNUQVRFX0ZPUkJJRFNKCmxlZGdlci5wYXkSzAEKDVJldHVybkRlcG9zaXQSJy5sZWN0ZXJuLmxlZGdlci52MS5SZXR1cm5EZXBvc2l0UmVxdWVzdBooLmxlY3Rlcm4ubGVkZ2VyLnYxLlJldHVybkRlcG9zaXRSZXNwb25zZSJoirUYZAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV04qDEJPWF9OT1RfT1BFTioMREVQT1NJVF9IRUxEKg9CQUxBTkNFX1RPT19MT1dKCmxlZGdlci5wYXkSywEKBlJlZnVuZBIgLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlZnVuZFJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2Uifoq1GHoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTKhBBTU9VTlRfVE9PX0xBUkdFKgxCT1hfTk9UX09QRU4qD0JBTEFOQ0VfVE9PX0xPV0oNbGVkZ2VyLnJlZnVuZBK1AQoLV2FpdmVDaGFyZ2USJS5sZWN0ZXJuLmxlZGdlci52MS5XYWl2ZUNoYXJnZVJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiXoq1GFoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTKhBBTU9VTlRfVE9PX0xBUkdFSgxsZWRnZXIud2FpdmUSlwEKDENoYXJnZVJlYWRlchImLmxlY3Rlcm4ubGVkZ2VyLnYxLkNoYXJnZVJlYWRlclJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5SZWFkZXJDaGFyZ2UiPoq1GDoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOSg1sZWRnZXIuY2hhcmdlEsABCglFbnRlclNhbGUSIy5sZWN0ZXJuLmxlZGdlci52MS5FbnRlclNhbGVSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iboq1GGoKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioPQlVER0VUX0VYQ0VFREVEKgpTQUxFX0tOT1dOKg9QQVJUTkVSX1VOS05PV05KDmxlZGdlci5idWRnZXRzEr0BCgtSZXZlcnNlU2FsZRIlLmxlY3Rlcm4ubGVkZ2VyLnYxLlJldmVyc2VTYWxlUmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uImeKtRhjCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKgxTQUxFX1VOS05PV04qDVBPU1RJTkdfT1dORUQqDVNUQVRFX0ZPUkJJRFMqClNBTEVfS05PV05KDmxlZGdlci5idWRnZXRzEr0BCgdDb3JyZWN0EiEubGVjdGVybi5sZWRnZXIudjEuQ29ycmVjdFJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nInOKtRhvCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QT1NUSU5HX1VOS05PV04qEVBPU1RJTkdfQ09SUkVDVEVEKg1QT1NUSU5HX09XTkVEKg9CQUxBTkNFX1RPT19MT1dKDmxlZGdlci5jb3JyZWN0EpMBCglQdXRCdWRnZXQSIy5sZWN0ZXJuLmxlZGdlci52MS5QdXRCdWRnZXRSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEVudHJ5IkCKtRg8CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9CQUxBTkNFX1RPT19MT1dKDmxlZGdlci5idWRnZXRzEoABCgdPcGVuQm94EiEubGVjdGVybi5sZWRnZXIudjEuT3BlbkJveFJlcXVlc3QaFi5sZWN0ZXJuLmxlZGdlci52MS5Cb3giOoq1GDYKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDVNUQVRFX0ZPUkJJRFNKCmxlZGdlci5wYXkSkgEKCENsb3NlQm94EiIubGVjdGVybi5sZWRnZXIudjEuQ2xvc2VCb3hSZXF1ZXN0GhYubGVjdGVybi5sZWRnZXIudjEuQm94IkqKtRhGCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKgxCT1hfTk9UX09QRU4qD0JBTEFOQ0VfVE9PX0xPV0oKbGVkZ2VyLnBheRJ5CgVCb3hlcxIfLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveGVzUmVxdWVzdBogLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveGVzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKCAQoIQWNjb3VudHMSIi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50c1JlcXVlc3QaIy5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50c1Jlc3BvbnNlIi2KtRgpCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSkwEKCFBvc3RpbmdzEiIubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZ3NSZXF1ZXN0GiMubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZ3NSZXNwb25zZSI+irUYOgoCCAQKBAgDEAIQASoPQUNDT1VOVF9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSbwoHUGVyaW9kcxIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZHNSZXF1ZXN0GiIubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kc1Jlc3BvbnNlIh2KtRgZCgIIBAoECAMQAhABSgtsZWRnZXIucmVhZBK1AQoLQ2xvc2VQZXJpb2QSJS5sZWN0ZXJuLmxlZGdlci52MS5DbG9zZVBlcmlvZFJlcXVlc3QaGS5sZWN0ZXJuLmxlZGdlci52MS5QZXJpb2QiZIq1GGAKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDVNUQVRFX0ZPUkJJRFMqD1BFUklPRF9OT1RfT1ZFUioTUEVSSU9EX09VVF9PRl9PUkRFUkoObGVkZ2VyLnBlcmlvZHMSeQoFQXVkaXQSHy5sZWN0ZXJuLmxlZGdlci52MS5BdWRpdFJlcXVlc3QaIC5sZWN0ZXJuLmxlZGdlci52MS5BdWRpdFJlc3BvbnNlIi2KtRgpCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSkAEKDVB1dFBhcnRuZXJLZXkSJy5sZWN0ZXJuLmxlZGdlci52MS5QdXRQYXJ0bmVyS2V5UmVxdWVzdBooLmxlY3Rlcm4ubGVkZ2VyLnYxLlB1dFBhcnRuZXJLZXlSZXNwb25zZSIsirUYKAoCCAQQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOOAESqQEKCVN0YXRlbWVudBIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlN0YXRlbWVudFJlcXVlc3QaJC5sZWN0ZXJuLmxlZGdlci52MS5TdGF0ZW1lbnRSZXNwb25zZSJRirUYTQoCCAQKBAgDEAIKAggCEAEqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTioOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEpEBCgdEaXNwdXRlEiEubGVjdGVybi5sZWRnZXIudjEuRGlzcHV0ZVJlcXVlc3QaIi5sZWN0ZXJuLmxlZGdlci52MS5EaXNwdXRlUmVzcG9uc2UiP4q1GDsKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTkoNbGVkZ2VyLnNldHRsZRKyAQoKUGF5UGFydG5lchIkLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheVBhcnRuZXJSZXF1ZXN0GhoubGVjdGVybi5sZWRnZXIudjEuUG9zdGluZyJiirUYXgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOKhBBTU9VTlRfVE9PX0xBUkdFKg9SRUZFUkVOQ0VfS05PV05KDWxlZGdlci5zZXR0bGUShQEKCUFjdE9uV29yaxIULmxlY3Rlcm4ud29yay52MS5BY3QaFi5sZWN0ZXJuLndvcmsudjEuQWN0ZWQiSoq1GEYKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUEFZTUVOVF9VTktOT1dOKg1TVEFURV9GT1JCSURTSg1sZWRnZXIuc2V0dGxlEnkKEkV4cGlyZVJlc2VydmF0aW9ucxIsLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVJlc2VydmF0aW9uc1JlcXVlc3QaLS5sZWN0ZXJuLmxlZGdlci52MS5FeHBpcmVSZXNlcnZhdGlvbnNSZXNwb25zZSIGirUYAhACEmoKDUV4cGlyZVBheW1lbnQSJy5sZWN0ZXJuLmxlZGdlci52MS5FeHBpcmVQYXltZW50UmVxdWVzdBooLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVBheW1lbnRSZXNwb25zZSIGirUYAhACSpNRCv8BCgEMEgMCABIa9AEgVGhlIGNpdHkncyBtb25leTogYWNjb3VudHMgaW4gZG91YmxlIGVudHJ5LCBidWRnZXRzLCB3aGF0IHJlYWRlcnMgb3dlIGFuZCBoYXZlIGRlcG9zaXRlZCwgcGF5bWVudHMsIGNhc2ggYm94ZXMsIHBlcmlvZHMgYW5kIHRoZSBzdGF0ZW1lbnRzIG9mCiBwYXJ0bmVycy4gT3RoZXIgcGx1Z2lucyByZXNlcnZlLCBjb21taXQgYW5kIGNoYXJnZTsgbm9ib2R5IGVsc2Uga2VlcHMgYW4gYW1vdW50IHRoYXQgc29tZWJvZHkgb3dlcy4KCjsKAgYAEgUKAK8BARouIE1vbmV5LCBpbiBpbnRlZ2VyIG1pbm9yIHVuaXRzIG9mIGEgY3VycmVuY3kuCgpZCgQGAAIAEgQMAg4DGksgT3RoZXIgcGx1Z2luczogd3JpdGVzIGEgcG9zdGluZyB3aG9zZSBsaW5lcyBzdW0gdG8gemVybyBpbiBlYWNoIGN1cnJlbmN5LgoKggEKBAYAAgESBBACEgMadCBPdGhlciBwbHVnaW5zOiB0ZWxscyB3aGF0IGEgYnVkZ2V0IGhhcyBsZWZ0IHRoYXQgaXMgbmVpdGhlciBzcGVudCBub3IgcmVzZXJ2ZWQ7IG5vdGhpbmcgb2Ygb25lIHRoYXQgd2FzIG5ldmVyIHB1dC4KCpMBCgQGAAICEgQUAhYDGoQBIE90aGVyIHBsdWdpbnM6IGtlZXBzIGEgcGFydCBvZiBhIGJ1ZGdldCBmb3IgYSB0aW1lLiBUaGUga2V5IGlzIHVuaXF1ZSBpbiBpdHMgc291cmNlOiBhIHJlcGVhdCB0ZWxscyB0aGUgcmVzZXJ2YXRpb24gdGhhdCB0aGVyZSBpcy4KCvsBCgQGAAIDEgQZAhsDGuwBIFRoZSBvd25lcjogdGhlIG1vbmV5IGlzIHNwZW50LCBhbmQgb3dlZCB0byBhIHBhcnRuZXIuIFdoYXQgd2FzIHJlc2VydmVkIGFuZCBub3QgbmVlZGVkIGlzIGZyZWUgYWdhaW47IG1vcmUgdGhhbiB3YXMgcmVzZXJ2ZWQgbXVzdCBiZQogY292ZXJlZCBieSB0aGUgYnVkZ2V0LiBBIHJlc2VydmF0aW9uIHRoYXQgaGFzIGV4cGlyZWQgaXMgY29tbWl0dGVkIHdoZXJlIHRoZSBidWRnZXQgc3RpbGwgY292ZXJzIGl0LgoKqgEKBAYAAgQSBB4CIAMamwEgVGhlIG93bmVyOiB0aGUgbW9uZXksIG9yIGEgcGFydCBvZiBpdCwgaXMgb3dlZCB0byBhIHJlYWRlciB3aG8gcGFpZCB3aGF0IHRoZSBsaWJyYXJ5IHdhcyB0byBwYXkuIEl0IGlzIGRlcG9zaXRlZCBmb3IgdGhlIHJlYWRlciwgYW5kIHBhaWQKIG91dCBhdCBhIGRlc2suCgozCgQGAAIFEgQiAiQDGiUgVGhlIG93bmVyOiB0aGUgbW9uZXkgaXMgbm90IG5lZWRlZC4KClcKBAYAAgYSBCYCKAMaSSBUaGUgb3duZXI6IGEgc2FsZSB0aGF0IHdhcyBjb21taXR0ZWQgaXMgcmV2ZXJzZWQsIGJ5IGEgY291bnRlci1wb3N0aW5nLgoKfQoEBgACBxIEKgIsAxpvIE90aGVyIHBsdWdpbnM6IGEgcmVhZGVyIG93ZXMgYSBmZWUuIFRoZSBrZXkgaXMgdW5pcXVlIGluIGl0cyBzb3VyY2U6IGEgcmVwZWF0IHRlbGxzIHRoZSBjaGFyZ2UgdGhhdCB0aGVyZSBpcy4KClwKBAYAAggSBC4CMAMaTiBUaGUgb3duZXI6IHRoZSByZXN0IG9mIGEgY2hhcmdlLCBvciBhIHBhcnQgb2YgaXQsIGlzIG5vdCBhc2tlZCBmb3IgYW55IG1vcmUuCgpHCgQGAAIJEgQyAjQDGjkgVGhlIG93bmVyOiBhIGNoYXJnZSBvZiB3aGljaCBub3RoaW5nIGlzIHBhaWQgd2FzIHdyb25nLgoKgwEKBAYAAgoSBDcCOQMadSBUZWxscyB3aGF0IGEgcmVhZGVyIG93ZXMgYW5kIGhhcyBkZXBvc2l0ZWQsIHdpdGggY2hhcmdlcyBhbmQgcGF5bWVudHMsIHRoZSBsYXN0IGZpcnN0OyB0byB0aGUgcmVhZGVyLCBhbmQgdG8gc3RhZmYuCgpzCgQGAAILEgQ7Aj0DGmUgQSByZWFkZXI6IGJlZ2lucyBhIHBheW1lbnQgdGhhdCBhIHBhcnRuZXIgdGFrZXM7IHRoZSBwYXJ0bmVyIGlzIHRvbGQgb24gaXRzIHRvcGljLCBhbmQgY29uZmlybXMgaXQuCgpECgQGAAIMEgQ/AkEDGjYgQSByZWFkZXI6IGdpdmVzIGEgcGF5bWVudCB1cCB0aGF0IHdhcyBub3QgY29uZmlybWVkLgoKjAIKBAYAAg0SBEQCRgMa/QEgQSBwYXJ0bmVyOiBhIHJlYWRlciBoYXMgcGFpZC4gSXQgbWF5IGJlIHRvbGQgYWdhaW4sIGxhdGUsIGZvciBhbm90aGVyIGFtb3VudCBvciBmb3IgYSBwYXltZW50IHRoYXQgbm9ib2R5IGJlZ2FuOiB0aGUgbW9uZXkgaXMgYm9va2VkIG9uY2UsIGFuZAogd2hlcmUgYSBwZXJzb24gbXVzdCBkZWNpZGUgdGhlcmUgaXMgYW4gaXRlbSBvZiB3b3JrLiBBIGJhY2tlbmQgdGhhdCByZWxheXMgZm9yIGEgcGFydG5lciBzaWducyBpbiBpdHMgbmFtZS4KCnUKBAYAAg4SBEgCSgMaZyBBIGtpb3NrOiBpdCBoYXMgdGFrZW4gY2FzaCwgYW5kIGNvdW50cyBzbyBtdWNoIGluIGl0cyBib3guIFdoYXQgdGhlIHJlYWRlciBkb2VzIG5vdCBvd2UgaXMgZGVwb3NpdGVkLgoKUgoEBgACDxIETQJPAxpEIFN0YWZmOiBhIHJlYWRlciBwYXlzIGF0IHRoZSBkZXNrLCBpbiBjYXNoOyB0aGUgZGVzaydzIGJveCBpcyBvcGVuLgoKlQEKBAYAAhASBFECUwMahgEgU3RhZmY6IHBheXMgdGhlIGRlcG9zaXRzIG9mIGEgcmVhZGVyIHdobyBvd2VzIG5vdGhpbmcgYmFjayB0byB3aGVyZSB0aGV5IGNhbWUgZnJvbTogY2FzaCBmcm9tIHRoZSBib3gsIHRoZSByZXN0IHRocm91Z2ggaXRzIHBhcnRuZXIuCgpSCgQGAAIREgRVAlcDGkQgU3RhZmY6IHBheXMgYSBjaGFyZ2UgYmFjayB0aGF0IHdhcyBwYWlkLCBmcm9tIHRoZSBib3ggb2YgdGhlIGRlc2suCgpECgQGAAISEgRZAlsDGjYgU3RhZmY6IHdhaXZlcyB0aGUgcmVzdCBvZiBhIGNoYXJnZSwgb3IgYSBwYXJ0IG9mIGl0LgoKaQoEBgACExIEXQJfAxpbIFN0YWZmOiBhIHJlYWRlciBvd2VzIGEgZmVlIHRoYXQgbm8gb3RoZXIgcGFydCBvZiB0aGUgc2VydmljZSBjaGFyZ2VzOiBjb3BpZXMsIGEgbmV3IGNhcmQuCgpeCgQGAAIUEgRhAmMDGlAgU3RhZmY6IGVudGVycyB3aGF0IHdhcyBib3VnaHQgZnJvbSBhIHBhcnRuZXIgYW5kIGlzIG93ZWQgdG8gaXQsIGZyb20gYSBidWRnZXQuCgqeAQoEBgACFRIEZQJnAxqPASBTdGFmZjogcmV2ZXJzZXMgYSBzYWxlIHRoYXQgd2FzIGVudGVyZWQgYnkgbWlzdGFrZSwgb3IgdGhhdCB0aGUgcGFydG5lciBoYXMgdGFrZW4gYmFjay4gT25lIG9mIGFub3RoZXIgcGFydCBvZiB0aGUgc2VydmljZSBpcyByZXZlcnNlZCB0aGVyZS4KCqkBCgQGAAIWEgRqAmwDGpoBIFN0YWZmOiB3cml0ZXMgdGhlIGNvdW50ZXItcG9zdGluZyBvZiBvbmUgdGhhdCB3YXMgd3JvbmcuIE9uZSB0aGF0IGJlbG9uZ3MgdG8gYSBjaGFyZ2UsIGEgcGF5bWVudCBvciBhIHJlc2VydmF0aW9uIGlzIGNvcnJlY3RlZCBieSB3aGF0CiBoYXBwZW5zIHRvIHRoYXQuCgpwCgQGAAIXEgRuAnADGmIgU3RhZmY6IGFkZHMgYSBidWRnZXQsIG9yIHB1dHMgbW9uZXkgdG8gaXQgb3IgdGFrZXMgc29tZSBhd2F5IHRoYXQgaXMgbmVpdGhlciBzcGVudCBub3IgcmVzZXJ2ZWQuCgp/CgQGAAIYEgRyAnQDGnEgU3RhZmY6IG9wZW5zIHRoZSBjYXNoIGJveCBvZiBhIGRlc2ssIHdpdGggaXRzIGNvdW50LiBBIGNvdW50IHRoYXQgaXMgbm90IHdoYXQgdGhlIGJvb2tzIHNheSBpcyBhbiBpdGVtIG9mIHdvcmsuCgppCgQGAAIZEgR2AngDGlsgU3RhZmY6IGNsb3NlcyBhIGJveCwgdGhhdCBvZiBhIGtpb3NrIHRvbywgd2l0aCBpdHMgY291bnQgYW5kIHdoYXQgaXMgYnJvdWdodCB0byB0aGUgYmFuay4KCiUKBAYAAhoSBHoCfAMaFyBMaXN0cyB0aGUgY2FzaCBib3hlcy4KCj0KBAYAAhsSBX4CgAEDGi4gTGlzdHMgYWNjb3VudHMgd2l0aCB0aGVpciBiYWxhbmNlcywgYnkga2luZC4KCkMKBAYAAhwSBoIBAoQBAxozIExpc3RzIHRoZSBwb3N0aW5ncyBvZiBhbiBhY2NvdW50LCB0aGUgbGFzdCBmaXJzdC4KCjQKBAYAAh0SBoYBAogBAxokIExpc3RzIHRoZSBwZXJpb2RzLCB0aGUgbGFzdCBmaXJzdC4KClgKBAYAAh4SBooBAowBAxpIIFN0YWZmOiBjbG9zZXMgYSBwZXJpb2QgdGhhdCBpcyBvdmVyOiBub3RoaW5nIGlzIHBvc3RlZCBpbiBpdCBhbnkgbW9yZS4KCmUKBAYAAh8SBo4BApABAxpVIENvbXBhcmVzIGJhbGFuY2VzIHdpdGggdGhlaXIgcG9zdGluZ3MgYW5kIHN1bXMgb2YgcG9zdGluZ3Mgd2l0aCB6ZXJvLCBwYWdlIGJ5IHBhZ2UuCgp9CgQGAAIgEgaTAQKVAQMabSBBbiBhZG1pbmlzdHJhdG9yOiBtYWtlcyBhIG5ldyBrZXkgd2l0aCB3aGljaCBjb25maXJtYXRpb25zIGFyZSBzaWduZWQgaW4gYSBwYXJ0bmVyJ3MgbmFtZS4gSXQgaXMgdG9sZCBvbmNlLgoKcgoEBgACIRIGlwECmQEDGmIgVGVsbHMgdGhlIHNhbGVzIG9mIGEgcGFydG5lciBpbiBhIHBlcmlvZCwgd2l0aCB0aGUgdG90YWxzOyB0byBzdGFmZiwgYW5kIHRvIHRoZSBwYXJ0bmVyIGl0cyBvd24uCgp3CgQGAAIiEgabAQKdAQMaZyBTdGFmZjogYSBsaW5lIG9mIGEgcGFydG5lcidzIGZpbGUgYW5kIG91cnMgZGlmZmVyOiBhbiBpdGVtIG9mIHdvcmssIG9uZSBmb3IgZWFjaCBsaW5lIGFuZCBkaWZmZXJlbmNlLgoKhgEKBAYAAiMSBp8BAqEBAxp2IFN0YWZmOiB3aGF0IGlzIG93ZWQgdG8gYSBwYXJ0bmVyIGlzIHBhaWQgZnJvbSB0aGUgYmFuay4gVG9sZCBhZ2FpbiB1bmRlciB0aGUgc2FtZSByZWZlcmVuY2UsIGl0IGlzIHRoZSBzYW1lIHBheW1lbnQuCgpvCgQGAAIkEgajAQKlAQMaXyBTdGFmZjogc2V0dGxlcyBhbiBpdGVtIG9mIHdvcms6IGEgcGF5bWVudCBpbiBkaXNwdXRlLCBhIGRpZmZlcmVuY2Ugb2YgY2FzaCBvciBvZiBhIHN0YXRlbWVudC4KCmoKBAYAAiUSBqgBAqoBAxpaIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGJ1ZGdldDogZW5kcyB0aGUgcmVzZXJ2YXRpb25zIHdob3NlIHRpbWUgaXMgb3Zlci4KCm4KBAYAAiYSBqwBAq4BAxpeIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIHBheW1lbnQgdGhhdCB3YXMgYmVndW46IGl0IHdhcyBub3QgY29uZmlybWVkIGluIHRpbWUuCgqSAgoCBQASBrUBAM8BARoVIFdoeSBMZWRnZXIgcmVmdXNlcy4KMuwBIFJpZ2h0cyBvZiBzdGFmZjogbGVkZ2VyLnJlYWQgZm9yIGFjY291bnRzIGFuZCByZWFkZXJzJyBjaGFyZ2VzLCBsZWRnZXIucGF5IGZvciB0aGUgZGVzaydzIGJveCwgbGVkZ2VyLnJlZnVuZCwgbGVkZ2VyLndhaXZlLCBsZWRnZXIuY29ycmVjdCwKIGxlZGdlci5idWRnZXRzLCBsZWRnZXIucGVyaW9kcywgYW5kIGxlZGdlci5zZXR0bGUgZm9yIHBhcnRuZXJzIGFuZCB0aGUgd29yayB0aGF0IG1vbmV5IG1ha2VzLgoKJwoCBQESBtIBAOYBARoZIFdoYXQgYW4gYWNjb3VudCBpcyBmb3IuCgpGCgQFAQIBEgTVAQINGjggTW9uZXkgdGhhdCBtYXkgYmUgc3BlbnQuIENyZWRpdCBpcyB3aGF0IGlzIGxlZnQgb2YgaXQuCgpKCgQFAQICEgTXAQIWGjwgV2hhdCBpcyBvd2VkIHRvIGEgcGFydG5lcjsgaXRzIGNvZGUgaXMgdGhlIHBhcnRuZXIncyBuYW1lLgoKTQoEBQECAxIE2QECFRo/IFdoYXQgYSByZWFkZXIgaGFzIGRlcG9zaXRlZDsgaXRzIGNvZGUgaXMgdGhlIHJlYWRlcidzIG51bWJlci4KCi0KBAUBAgQSBNsBAhUaHyBXaGF0IGEgcmVhZGVyIG93ZXM7IGxpa2V3aXNlLgoKPgoEBQECBRIE3QECDhowIFdoYXQgZmVlcyBoYXZlIGJyb3VnaHQ7IGl0cyBjb2RlIGlzIHRoZSBmZWUncy4KCj8KBAUBAgYSBN8BAg8aMSBDYXNoIGluIGEgYm94OyBpdHMgY29kZSBpcyB0aGUgdGVybWluYWwncyBuYW1lLgoKUwoEBQECBxIE4QECCxpFIEEgYmFuaywgb3Igd2hhdCBhIHBhcnRuZXIgaGFzIHRha2VuIGZvciB1czogIm1haW4iLCAicGFydG5lci5OQU1FIi4KCjMKBAUBAggSBOMBAg4aJSBXaGF0IHdhcyB3YWl2ZWQsIHJlZnVuZGVkIGFuZCBsb3N0LgoKVwoEBQECCRIE5QECDxpJIFdoYXQgY2FtZSBpbiBhbmQgYmVsb25ncyB0byBub2JvZHkgeWV0OyBpdHMgY29kZSBpcyB0aGUgcGFydG5lcidzIG5hbWUuCgo0CgQEAAIEEgTuAQIlGiYgT24gdGhlIHNpZGUgb24gd2hpY2ggaXRzIGtpbmQgZ3Jvd3MuCgo0CgQEAAIFEgTwAQImGiYgT2YgYSBidWRnZXQ6IHdoYXQgaXMgcmVzZXJ2ZWQgb2YgaXQuCgo5CgQEAQICEgT4AQIkGisgRGViaXRzIGFyZSBwb3NpdGl2ZSBhbmQgY3JlZGl0cyBuZWdhdGl2ZS4KChkKBAQCAgESBP4BAhQaCyAiMjAyNi0xMSIKCjsKBAQCAgQSBIICAhIaLSBXaGF0IGl0IGlzOiAiY2hhcmdlZCIsICJwYWlkIiwgImNvbW1pdHRlZCIuCgouCgQEAgIFEgSEAgITGiAgV2hhdCBpdCBpcyBhYm91dDogImNoYXJnZTo0MiIuCgpHCgQEAgIIEgSIAgITGjkgV2hvIHdhcyBzaWduZWQgaW4sIHdoZXJlLCBhbmQgYnkgd2hpY2ggY2FsbDsgMDogbm9ib2R5LgoKPAoEBAICDBIEjQICGRouIFRoZSBwb3N0aW5nIHRoYXQgdGhpcyBvbmUgY291bnRlcnM7IDA6IG5vbmUuCgo4CgQEAwIFEgSgAgInGiogV2hhdCB3YXMgc3BlbnQ7IDAgdW50aWwgaXQgaXMgY29tbWl0dGVkLgoKTAoEBAMCCBIEpAICJxo+IFdoYXQgdGhlIGJ1ZGdldCBoYXMgbGVmdCB0aGF0IGlzIG5laXRoZXIgc3BlbnQgbm9yIHJlc2VydmVkLgoKNwoEBAMCCRIEpgICGBopIFRoZSBwb3N0aW5nIHRoYXQgY29tbWl0dGVkIGl0OyAwOiBub25lLgoKNgoCBAQSBrMCAMgCARooIFNvbWV0aGluZyB0aGF0IGEgcmVhZGVyIG93ZXMsIG9yIG93ZWQuCgpACgQEBAICEgS3AgIUGjIgV2hvIGNoYXJnZXMsIGFuZCBpdHMga2V5OiAiY2lyY3VsYXRpb24ub3ZlcmR1ZSIuCgpNCgQEBAIEEgS6AgIRGj8gVGhlIGZlZSwgd2hpY2ggaXMgYWxzbyB0aGUgYWNjb3VudCBvZiBpdHMgcmV2ZW51ZTogIm92ZXJkdWUiLgoKIwoEBAQCCxIEwgICIhoVIFdoYXQgaXMgc3RpbGwgb3dlZC4KCkMKBAQEAgwSBMQCAhUaNSBXaHksIGZvciB0aGUgcmVhZGVyOyBhbmQgd2hhdCBpdCBpcyBmb3I6ICJpdGVtOjQyIi4KCksKBAUFAgQSBNoCAhAaPSBXaGF0IHRoZSByZWFkZXIgcGFpZCBpbiB0aGUgbGlicmFyeSdzIHBsYWNlLCBhbmQgZ2V0cyBiYWNrLgoKLwoEBAYCBRIE6QICJhohIFdoYXQgY2FtZSwgd2hlcmUgdGhhdCBpcyBrbm93bi4KCigKBAQGAgYSBOsCAhMaGiBUaGUgcGFydG5lciwgb3IgdGhlIGJveC4KCikKBAQGAgcSBO0CAhcaGyBUaGUgcGFydG5lcidzIG93biBudW1iZXIuCgooCgQEBgIJEgTwAgImGhogV2hhdCBvZiBpdCBpcyBkZXBvc2l0ZWQuCgomCgQEBgILEgTzAgIbGhggMDogaXQgZG9lcyBub3QgZXhwaXJlLgoKGQoEBAcCABIE/wICFBoLICIyMDI2LTExIgoKNwoEBAcCAxIEgwMCFRopIFBvc3RpbmdzLCB3aGVuIGl0IHdhcyBjbG9zZWQ7IDAgYmVmb3JlLgoKJAoEBAgCABIEiAMCERoWIFRoZSB0ZXJtaW5hbCdzIG5hbWUuCgpKCgQECAIEEgSNAwIjGjwgV2hhdCB3YXMgY291bnRlZCBtb3JlIHRoYW4gdGhlIGJvb2tzIHNhaWQ7IG5lZ2F0aXZlOiBsZXNzLgoKQwoCBAkSBpEDAJoDARo1IFdoYXQgYSBwYXJ0bmVyIGhhcyBzb2xkLCBhcyBib3RoIHNpZGVzIHB1dCBpdCBkb3duLgoKUQoEBAkCABIEkwMCFRpDIFRoZSBwYXJ0bmVyJ3MgbmFtZSBhbmQgaXRzIG93biBudW1iZXIgb2YgdGhlIHNhbGUsIHVuaXF1ZSBmb3IgaXQuCgo/CgQECQIEEgSYAwIfGjEgT2YgdGhlIGxpc3QgcHJpY2UsIGluIHRob3VzYW5kdGhzOiAxNTAgaXMgMTUgJS4KCiUKBAQKAgQSBKIDAiUaFyBOZWdhdGl2ZTogYSByZXZlcnNhbC4KCkQKBAQKAgYSBKUDAhYaNiBUaGUgcmVmZXJlbmNlIHRoYXQgaXQgcmV2ZXJzZXM7IGVtcHR5OiBpdCBpcyBhIHNhbGUuCgovCgQECwIAEgSsAwISGiEgV2hhdCBpdCBpcywgYSBjb2RlOiAidHJhbnNmZXIiLgoKYwoEBA4CABIEugMCFBpVIFRoZSBvd25lcidzIG5hbWUgZm9yIHdoYXQgaXQgcmVzZXJ2ZXMgZm9yLCAiYWNxdWlzaXRpb24uY2hvaWNlIiwgYW5kIGl0cyBrZXkgdGhlcmUuCgorCgQEDgIFEgTAAwITGh0gRm9yIHBlb3BsZTogd2hhdCBpdCBpcyBmb3IuCgpKCgQEEgICEgTVAwIXGjwgVGhlIHBhcnRuZXIncyBvd24gbnVtYmVyIG9mIHRoZSByZXZlcnNhbCwgYW5kIGl0cyBpbnZvaWNlLgoKGAoEBBMCCBIE4gMCFxoKIDA6IG5vbmUuCgoiCgQEFAICEgToAwIkGhQgTWlzc2luZzogdGhlIHJlc3QuCgpsCgQEFwIBEgT7AwISGl4gVGhlIHNhbGUncywgYW5kIHRoZSBwYXJ0bmVyJ3Mgb3duIG51bWJlciBvZiB0aGUgcmV2ZXJzYWw7IGVtcHR5OiB0aGF0IG9mIHRoZSBzYWxlIHdpdGggIi1SIi4KCjEKBAQZAgASBIYEAhIaIyBTdGFmZjogZWl0aGVyOyBhIHJlYWRlcjogbmVpdGhlci4KCikKBAQZAgISBIkEAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgolCgQEGgIBEgSPBAIrGhcgT25lIG9mIGVhY2ggY3VycmVuY3kuCgpACgQEGgIEEgSTBAIgGjIgVGhlIGxhc3Qgb2YgdGhlbSwgYXQgbW9zdCA1MDsgb24gdGhlIGZpcnN0IHBhZ2UuCgokCgQEGwIBEgSZBAIgGhYgQWxsIG9mIG9uZSBjdXJyZW5jeS4KCi8KBAQbAgISBJsEAiUaISBJbnN0ZWFkIG9mIGNoYXJnZXM6IHRvIGRlcG9zaXQuCgojCgQEHQIAEgSiBAIXGhUgMDogbm9ib2R5IGJlZ2FuIGl0LgoKOAoEBB0CARIEpAQCFxoqIFRoZSBwYXJ0bmVyJ3Mgb3duIG51bWJlciBvZiB0aGUgcGF5bWVudC4KCtMBCgQEHQIEEgSpBAIVGsQBIFdobyBoYXMgdGFrZW4gdGhlIG1vbmV5LCB3aGVyZSB0aGF0IGlzIG5vdCB0aGUgY2FsbGVyOyB0aGVuIGl0IGlzIHNpZ25lZDogSE1BQy1TSEEtMjU2IHdpdGggdGhlIHBhcnRuZXIncyBrZXksIGluIGhleGFkZWNpbWFsLCBvZgogIlBBUlRORVJ8UEFZTUVOVF9JRHxSRUZFUkVOQ0V8TUlOT1JfVU5JVFN8Q1VSUkVOQ1l8UEFJRF9BVF9NUyIuCgo/CgQEHgIBEgSvBAIUGjEgSXQgd2FzIHRvbGQgYmVmb3JlLCBhbmQgbm90aGluZyBjYW1lIG9mIGl0IG5vdy4KCicKBAQeAgISBLEEAhQaGSBBIHBlcnNvbiBoYXMgdG8gZGVjaWRlLgoKRgoEBB8CABIEtQQCFxo4IFRoZSBraW9zaydzIG93biBudW1iZXIgb2Ygd2hhdCBpdCB0b29rLCB1bmlxdWUgZm9yIGl0LgoKKgoEBB8CARIEtwQCEhocIFdoZXJlIG5vYm9keSBpcyBzaWduZWQgaW4uCgo/CgQEHwIDEgS6BAIcGjEgV2hhdCB0aGUgYm94J3Mgb3duIGNvdW50ZXIgc2F5cywgdGhpcyBpbmNsdWRlZC4KCj0KBAQgAgESBL8EAhMaLyBUaGUgYm94IGNvdW50cyBzb21ldGhpbmcgZWxzZSB0aGFuIHRoZSBib29rcy4KCjYKBAQhAgMSBMYEAiAaKCBXaGljaCBjaGFyZ2VzOyBub25lOiB0aGUgb2xkZXN0IGZpcnN0LgoKIAoEBCECBBIEyAQCExoSIEl0IGlzIGEgZGVwb3NpdC4KCiEKBAQjAgESBNIEAikaEyBUaHJvdWdoIHBhcnRuZXJzLgoKKwoEBCQCARIE2AQCJBodIE1pc3Npbmc6IGFsbCB0aGF0IHdhcyBwYWlkLgoKIgoEBCUCARIE3gQCJBoUIE1pc3Npbmc6IHRoZSByZXN0LgoKUAoEBCcCAhIE6QQCJBpCIFB1dCB0byBpdDsgbmVnYXRpdmU6IHRha2VuIGF3YXk7IDAgZm9yIGEgbmV3IG9uZSBtYWtlcyBpdCBlbXB0eS4KCiIKBAQnAgQSBOwEAhoaFCBFbXB0eTogdGhlIGNpdHkncy4KCjEKBAQoAgASBPAEAhEaIyBFbXB0eTogdGhlIGNhbGxlcidzIG93biB0ZXJtaW5hbC4KCjkKBAQpAgISBPcEAh8aKyBCcm91Z2h0IHRvIHRoZSBiYW5rLCBvZiB3aGF0IHdhcyBjb3VudGVkLgoKKQoEBCwCARIEhAUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCi4KBAQ0AgISBKQFAh8aICBXaGF0IGlzIHdyb25nOyBlbXB0eTogbm90aGluZy4KCkUKBAQ0AgMSBKYFAhQaNyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IGFsbCB3YXMgbG9va2VkIGF0LgoKTwoEBDYCABIErQUCERpBIEluIGhleGFkZWNpbWFsOiB0aGUgdGV4dCBvZiB0aGVzZSBkaWdpdHMsIGluIFVURi04LCBpcyB0aGUga2V5LgoKKQoEBDcCABIEsQUCFRobIEVtcHR5OiB0aGUgY2FsbGVyIGl0c2VsZi4KCioKBAQ3AgMSBLUFAhMaHCAwIGlzIDIwMCwgdGhlIG1vc3QgaXMgNTAwLgoKSwoEBDgCBBIEvgUCIxo9IE9mIHRoZSB3aG9sZSBwZXJpb2Q6IHdoYXQgd2FzIHNvbGQsIGxlc3Mgd2hhdCB3YXMgcmV2ZXJzZWQuCgowCgQEOAIGEgTBBQIiGiIgV2hhdCBpcyBvd2VkIHRvIHRoZSBwYXJ0bmVyIG5vdy4KCj0KBAQ5AgMSBMoFAhgaLyBXaGF0IGRpZmZlcnM6ICJsaXN0X3ByaWNlIjsgb3VycywgYW5kIHRoZWlycy4KCiUKBAQ7AgISBNYFAhcaFyBUaGUgYmFuaydzIHJlZmVyZW5jZS4KCm0KAgRAEgblBQDqBQEaXyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAibGVkZ2VyLmNoYXJnZSIsIHdob3NlIGtpbmRzIGFyZSB0aGUgZXZlbnRzIG9mIHRoZSBzdGF0ZSB0YWJsZS4KCmcKAgRBEgbtBQDzBQEaWSBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAibGVkZ2VyLnBheW1lbnQiLCBsaWtld2lzZTsgYSBwYXJ0bmVyIGlzIHRvbGQgb2YgaXRzIG93bi4KCk0KAgRCEgb2BQD7BQEaPyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAibGVkZ2VyLnJlc2VydmF0aW9uIiwgbGlrZXdpc2UuCgo6CgIEQxIG/gUAgwYBGiwgVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgdGhlIGNvbmZpZ3VyYXRpb24uCgpLCgQEQwIAEgSABgIdGj0gSG93IGxvbmcgYSBwYXltZW50IG1heSBiZSBiZWd1biBhbmQgbm90IGNvbmZpcm1lZDsgMCBpcyAzMC4KCkoKBARDAgESBIIGAhIaPCBBbiBJQU5BIHpvbmU6IHdoZXJlIHBlcmlvZHMgYmVnaW47IGVtcHR5IGlzIEFzaWEvU2hhbmdoYWkuCmIGcHJvdG8z"
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
        /// The daemon itself, by a timer for each budget: ends the reservations whose time is over.
        public static let expireReservations = TimerMethod<Ledger.ExpireReservationsRequest>(Ledger.description.methods[37])
        /// The daemon itself, by a timer for each payment that was begun: it was not confirmed in time.
        public static let expirePayment = TimerMethod<Ledger.ExpirePaymentRequest>(Ledger.description.methods[38])
    }
}
