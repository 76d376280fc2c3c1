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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqQGChxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvEhBsZWN0ZXJuLnR5cGVzLnYxIkEKBVBsYWNlEhoKCGxhdGl0dWRlGAEgASgBUghsYXRpdHVkZRIcCglsb25naXR1ZGUYAiABKAFSCWxvbmdpdHVkZSI2CgRUZXh0EhoKCGxhbmd1YWdlGAEgASgJUghsYW5ndWFnZRISCgR0ZXh0GAIgASgJUgR0ZXh0IkQKBU1vbmV5Eh8KC21pbm9yX3VuaXRzGAEgASgDUgptaW5vclVuaXRzEhoKCGN1cnJlbmN5GAIgASgJUghjdXJyZW5jeSJoCghPcGVuVGltZRIYCgd3ZWVrZGF5GAEgASgNUgd3ZWVrZGF5Eh8KC2Zyb21fbWludXRlGAIgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoDVILdW50aWxNaW51dGVKvgMKLwoBDBIDAQASGiUgVmFsdWVzIHRoYXQgc2V2ZXJhbCBzZXJ2aWNlcyBzaGFyZS4KCjcKAgQAEgQFAAgBGisgQSBwb2ludCBvbiB0aGUgZWFydGgsIFdHUy04NCwgaW4gZGVncmVlcy4KCjAKAgQBEgQLAA8BGiQgQSB0ZXh0IGZvciBwZW9wbGUgaW4gb25lIGxhbmd1YWdlLgoKIQoEBAECABIDDQIWGhQgQkNQIDQ3LCAiemgtSGFucyIuCgpLCgIEAhIEEgAWARo/IEFuIGFtb3VudCBvZiBtb25leSBpbiB0aGUgY3VycmVuY3kncyBtaW5vciB1bml0IChmZW4sIGNlbnRzKS4KCh8KBAQCAgESAxUCFhoSIElTTyA0MjE3LCAiQ05ZIi4KCloKAgQDEgQZAB4BGk4gQSBwYXJ0IG9mIG9uZSBkYXkgaW4gd2hpY2ggYSBwb2ludCBpcyBvcGVuLCBpbiBtaW51dGVzIHNpbmNlIGxvY2FsIG1pZG5pZ2h0LgoKMwoEBAMCABIDGwIVGiYgMSBpcyBNb25kYXksIDcgaXMgU3VuZGF5IChJU08gODYwMSkuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8zCuLrAQoebGVjdGVybi9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvEhFsZWN0ZXJuLmxlZGdlci52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhxsZWN0ZXJuL3R5cGVzL3YxL3R5cGVzLnByb3RvGhpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90byKWAgoMQWNjb3VudEVudHJ5Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZBIyCgRraW5kGAIgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEtpbmRSBGtpbmQSEgoEY29kZRgDIAEoCVIEY29kZRIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSMQoHYmFsYW5jZRgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2JhbGFuY2USMwoIcmVzZXJ2ZWQYBiABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghyZXNlcnZlZBIhCgxsaWJyYXJ5X2NvZGUYByABKAlSC2xpYnJhcnlDb2RlIn8KBExpbmUSMgoEa2luZBgBIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50IocDCgdQb3N0aW5nEh0KCnBvc3RpbmdfaWQYASABKANSCXBvc3RpbmdJZBIWCgZwZXJpb2QYAiABKAlSBnBlcmlvZBIkCg5oYXBwZW5lZF9hdF9tcxgDIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAQgASgDUgxyZWNvcmRlZEF0TXMSEgoEa2luZBgFIAEoCVIEa2luZBIUCgVhYm91dBgGIAEoCVIFYWJvdXQSEgoEbm90ZRgHIAEoCVIEbm90ZRItCgVsaW5lcxgIIAMoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLkxpbmVSBWxpbmVzEhYKBnBlcnNvbhgJIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAogASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCyABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgMIAEoCVIKcmVxdWVzdEtleRIfCgtjb3JyZWN0c19pZBgNIAEoA1IKY29ycmVjdHNJZCKTAwoLUmVzZXJ2YXRpb24SJQoOcmVzZXJ2YXRpb25faWQYASABKANSDXJlc2VydmF0aW9uSWQSFgoGc291cmNlGAIgASgJUgZzb3VyY2USEAoDa2V5GAMgASgJUgNrZXkSFgoGYnVkZ2V0GAQgASgJUgZidWRnZXQSLwoGYW1vdW50GAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EjUKCWNvbW1pdHRlZBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWNvbW1pdHRlZBI5CgVzdGF0ZRgHIAEoDjIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uU3RhdGVSBXN0YXRlEiIKDWV4cGlyZXNfYXRfbXMYCCABKANSC2V4cGlyZXNBdE1zEjUKCWF2YWlsYWJsZRgJIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWF2YWlsYWJsZRIdCgpwb3N0aW5nX2lkGAogASgDUglwb3N0aW5nSWQi2gQKDFJlYWRlckNoYXJnZRIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGc291cmNlGAMgASgJUgZzb3VyY2USEAoDa2V5GAQgASgJUgNrZXkSEAoDZmVlGAUgASgJUgNmZWUSNAoFc3RhdGUYBiABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5DaGFyZ2VTdGF0ZVIFc3RhdGUSNgoKbGlzdF9wcmljZRgHIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIzCghkaXNjb3VudBgIIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCGRpc2NvdW50EisKBHBhaWQYCSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRwYWlkEi8KBndhaXZlZBgKIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBndhaXZlZBIzCghyZWZ1bmRlZBgLIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCHJlZnVuZGVkEikKA2R1ZRgMIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSA2R1ZRIWCgZyZWFzb24YDSABKAlSBnJlYXNvbhIUCgVhYm91dBgOIAEoCVIFYWJvdXQSIgoNY2hhcmdlZF9hdF9tcxgPIAEoA1ILY2hhcmdlZEF0TXMSIQoMbGlicmFyeV9jb2RlGBAgASgJUgtsaWJyYXJ5Q29kZSJbCgtQYXltZW50UGFydBIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudCKfBAoHUGF5bWVudBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSOwoHY2hhbm5lbBgCIAEoDjIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRDaGFubmVsUgdjaGFubmVsEjUKBXN0YXRlGAMgASgOMh8ubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFN0YXRlUgVzdGF0ZRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEi8KBmFtb3VudBgFIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIzCghyZWNlaXZlZBgGIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCHJlY2VpdmVkEhQKBXRha2VyGAcgASgJUgV0YWtlchIcCglyZWZlcmVuY2UYCCABKAlSCXJlZmVyZW5jZRI0CgVwYXJ0cxgJIAMoCzIeLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRQYXJ0UgVwYXJ0cxIxCgdkZXBvc2l0GAogASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHZGVwb3NpdBIeCgtiZWd1bl9hdF9tcxgLIAEoA1IJYmVndW5BdE1zEiIKDWV4cGlyZXNfYXRfbXMYDCABKANSC2V4cGlyZXNBdE1zEh0KCnBvc3RpbmdfaWQYDSABKANSCXBvc3RpbmdJZCKUAQoGUGVyaW9kEhYKBnBlcmlvZBgBIAEoCVIGcGVyaW9kEjQKBXN0YXRlGAIgASgOMh4ubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kU3RhdGVSBXN0YXRlEiAKDGNsb3NlZF9hdF9tcxgDIAEoA1IKY2xvc2VkQXRNcxIaCghwb3N0aW5ncxgEIAEoA1IIcG9zdGluZ3MitgEKA0JveBIQCgNib3gYASABKAlSA2JveBISCgRvcGVuGAIgASgIUgRvcGVuEiAKDG9wZW5lZF9hdF9tcxgDIAEoA1IKb3BlbmVkQXRNcxIxCgdiYWxhbmNlGAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHYmFsYW5jZRI0ChZkaWZmZXJlbmNlX21pbm9yX3VuaXRzGAUgASgDUhRkaWZmZXJlbmNlTWlub3JVbml0cyLRAQoEU2FsZRIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgCIAEoCVIJcmVmZXJlbmNlEhIKBGlzYm4YAyABKAlSBGlzYm4SNgoKbGlzdF9wcmljZRgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIrChFkaXNjb3VudF9wZXJtaWxsZRgFIAEoDVIQZGlzY291bnRQZXJtaWxsZRIYCgdpbnZvaWNlGAYgASgJUgdpbnZvaWNlIsMCCg1TdGF0ZW1lbnRMaW5lEhwKCXJlZmVyZW5jZRgBIAEoCVIJcmVmZXJlbmNlEhIKBGlzYm4YAiABKAlSBGlzYm4SNgoKbGlzdF9wcmljZRgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSCWxpc3RQcmljZRIrChFkaXNjb3VudF9wZXJtaWxsZRgEIAEoDVIQZGlzY291bnRQZXJtaWxsZRIxCgdwYXlhYmxlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHcGF5YWJsZRIYCgdpbnZvaWNlGAYgASgJUgdpbnZvaWNlEhoKCHJldmVyc2VzGAcgASgJUghyZXZlcnNlcxITCgVhdF9tcxgIIAEoA1IEYXRNcxIdCgpwb3N0aW5nX2lkGAkgASgDUglwb3N0aW5nSWQiegoLUG9zdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBItCgVsaW5lcxgCIAMoCzIXLmxlY3Rlcm4ubGVkZ2VyLnYxLkxpbmVSBWxpbmVzEhQKBWFib3V0GAMgASgJUgVhYm91dBISCgRub3RlGAQgASgJUgRub3RlIkMKEUJ1ZGdldExlZnRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5IksKEkJ1ZGdldExlZnRSZXNwb25zZRI1CglhdmFpbGFibGUYASABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglhdmFpbGFibGUivQEKDlJlc2VydmVSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhYKBmJ1ZGdldBgDIAEoCVIGYnVkZ2V0Ei8KBmFtb3VudBgEIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIiCg1leHBpcmVzX2F0X21zGAUgASgDUgtleHBpcmVzQXRNcxIUCgVhYm91dBgGIAEoCVIFYWJvdXQiZgoNQ29tbWl0UmVxdWVzdBIWCgZzb3VyY2UYASABKAlSBnNvdXJjZRIQCgNrZXkYAiABKAlSA2tleRIrCgRzYWxlGAMgASgLMhcubGVjdGVybi5sZWRnZXIudjEuU2FsZVIEc2FsZSKGAQoMUmVwYXlSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSLwoGYW1vdW50GAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50IjoKDlJlbGVhc2VSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5InIKDlJldmVyc2VSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhwKCXJlZmVyZW5jZRgDIAEoCVIJcmVmZXJlbmNlEhgKB2ludm9pY2UYBCABKAlSB2ludm9pY2UiogIKDUNoYXJnZVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBIQCgNmZWUYBCABKAlSA2ZlZRI2CgpsaXN0X3ByaWNlGAUgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIJbGlzdFByaWNlEjMKCGRpc2NvdW50GAYgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIIZGlzY291bnQSFgoGcmVhc29uGAcgASgJUgZyZWFzb24SFAoFYWJvdXQYCCABKAlSBWFib3V0Eh0KCmxpYnJhcnlfaWQYCSABKANSCWxpYnJhcnlJZCJ9CgxXYWl2ZVJlcXVlc3QSFgoGc291cmNlGAEgASgJUgZzb3VyY2USEAoDa2V5GAIgASgJUgNrZXkSLwoGYW1vdW50GAMgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EhIKBG5vdGUYBCABKAlSBG5vdGUi8wEKE0NoYXJnZVJlYWRlclJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhAKA2ZlZRgDIAEoCVIDZmVlEjYKCmxpc3RfcHJpY2UYBCABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UglsaXN0UHJpY2USMwoIZGlzY291bnQYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghkaXNjb3VudBIWCgZyZWFzb24YBiABKAlSBnJlYXNvbhIUCgVhYm91dBgHIAEoCVIFYWJvdXQiVwoQRW50ZXJTYWxlUmVxdWVzdBIWCgZidWRnZXQYASABKAlSBmJ1ZGdldBIrCgRzYWxlGAIgASgLMhcubGVjdGVybi5sZWRnZXIudjEuU2FsZVIEc2FsZSJ6ChJSZXZlcnNlU2FsZVJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchISCgRzYWxlGAIgASgJUgRzYWxlEhwKCXJlZmVyZW5jZRgDIAEoCVIJcmVmZXJlbmNlEhgKB2ludm9pY2UYBCABKAlSB2ludm9pY2UiTwoPVGFrZUJhY2tSZXF1ZXN0EhYKBnNvdXJjZRgBIAEoCVIGc291cmNlEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUibwoOQWNjb3VudFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciKbAgoPQWNjb3VudFJlc3BvbnNlEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSKwoEb3dlZBgCIAMoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBG93ZWQSMwoIZGVwb3NpdHMYAyADKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UghkZXBvc2l0cxI5CgdjaGFyZ2VzGAQgAygLMh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlUgdjaGFyZ2VzEjYKCHBheW1lbnRzGAUgAygLMhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFIIcGF5bWVudHMSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3IigQEKE0JlZ2luUGF5bWVudFJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIdCgpjaGFyZ2VfaWRzGAIgAygDUgljaGFyZ2VJZHMSMQoHZGVwb3NpdBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2RlcG9zaXQiNQoUQ2FuY2VsUGF5bWVudFJlcXVlc3QSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkItsBChVDb25maXJtUGF5bWVudFJlcXVlc3QSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkEhwKCXJlZmVyZW5jZRgCIAEoCVIJcmVmZXJlbmNlEi8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBIcCgpwYWlkX2F0X21zGAQgASgDUghwYWlkQXRNcxIYCgdwYXJ0bmVyGAUgASgJUgdwYXJ0bmVyEhwKCXNpZ25hdHVyZRgGIAEoCVIJc2lnbmF0dXJlIoYBChZDb25maXJtUGF5bWVudFJlc3BvbnNlEjQKB3BheW1lbnQYASABKAsyGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50UgdwYXltZW50EhoKCHJlcGVhdGVkGAIgASgIUghyZXBlYXRlZBIaCghkaXNwdXRlZBgDIAEoCFIIZGlzcHV0ZWQinAEKD1Rha2VDYXNoUmVxdWVzdBIcCglyZWZlcmVuY2UYASABKAlSCXJlZmVyZW5jZRISCgRjYXJkGAIgASgJUgRjYXJkEi8KBmFtb3VudBgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBImCg9ib3hfbWlub3JfdW5pdHMYBCABKANSDWJveE1pbm9yVW5pdHMiYgoQVGFrZUNhc2hSZXNwb25zZRI0CgdwYXltZW50GAEgASgLMhoubGVjdGVybi5sZWRnZXIudjEuUGF5bWVudFIHcGF5bWVudBIYCgdkaWZmZXJzGAIgASgIUgdkaWZmZXJzIqcBCgpQYXlSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIvCgZhbW91bnQYAyABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgZhbW91bnQSHQoKY2hhcmdlX2lkcxgEIAMoA1IJY2hhcmdlSWRzEhgKB2RlcG9zaXQYBSABKAhSB2RlcG9zaXQiYwoUUmV0dXJuRGVwb3NpdFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhoKCGN1cnJlbmN5GAMgASgJUghjdXJyZW5jeSKgAQoVUmV0dXJuRGVwb3NpdFJlc3BvbnNlEisKBGNhc2gYASABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgRjYXNoEjkKC3RyYW5zZmVycmVkGAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVILdHJhbnNmZXJyZWQSHwoLcG9zdGluZ19pZHMYAyADKANSCnBvc3RpbmdJZHMicQoNUmVmdW5kUmVxdWVzdBIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBISCgRub3RlGAMgASgJUgRub3RlInYKEldhaXZlQ2hhcmdlUmVxdWVzdBIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEi8KBmFtb3VudBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmFtb3VudBISCgRub3RlGAMgASgJUgRub3RlIkMKDkNvcnJlY3RSZXF1ZXN0Eh0KCnBvc3RpbmdfaWQYASABKANSCXBvc3RpbmdJZBISCgRub3RlGAIgASgJUgRub3RlIqQBChBQdXRCdWRnZXRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSFAoFdGl0bGUYAiABKAlSBXRpdGxlEi8KBmNoYW5nZRgDIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSBmNoYW5nZRISCgRub3RlGAQgASgJUgRub3RlEiEKDGxpYnJhcnlfY29kZRgFIAEoCVILbGlicmFyeUNvZGUiVQoOT3BlbkJveFJlcXVlc3QSEAoDYm94GAEgASgJUgNib3gSMQoHY291bnRlZBgCIAEoCzIXLmxlY3Rlcm4udHlwZXMudjEuTW9uZXlSB2NvdW50ZWQihAEKD0Nsb3NlQm94UmVxdWVzdBIQCgNib3gYASABKAlSA2JveBIxCgdjb3VudGVkGAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIHY291bnRlZBIsChJiYW5rZWRfbWlub3JfdW5pdHMYAyABKANSEGJhbmtlZE1pbm9yVW5pdHMiPAoMQm94ZXNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJVCg1Cb3hlc1Jlc3BvbnNlEiwKBWJveGVzGAEgAygLMhYubGVjdGVybi5sZWRnZXIudjEuQm94UgVib3hlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJzCg9BY2NvdW50c1JlcXVlc3QSMgoEa2luZBgBIAEoDjIeLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRLaW5kUgRraW5kEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJnChBBY2NvdW50c1Jlc3BvbnNlEjsKCGFjY291bnRzGAEgAygLMh8ubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudEVudHJ5UghhY2NvdW50cxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKjAQoPUG9zdGluZ3NSZXF1ZXN0EjIKBGtpbmQYASABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50S2luZFIEa2luZBISCgRjb2RlGAIgASgJUgRjb2RlEhoKCGN1cnJlbmN5GAMgASgJUghjdXJyZW5jeRIUCgVsaW1pdBgEIAEoDVIFbGltaXQSFgoGY3Vyc29yGAUgASgJUgZjdXJzb3IiYgoQUG9zdGluZ3NSZXNwb25zZRI2Cghwb3N0aW5ncxgBIAMoCzIaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3RpbmdSCHBvc3RpbmdzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIhAKDlBlcmlvZHNSZXF1ZXN0IkYKD1BlcmlvZHNSZXNwb25zZRIzCgdwZXJpb2RzGAEgAygLMhkubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kUgdwZXJpb2RzIiwKEkNsb3NlUGVyaW9kUmVxdWVzdBIWCgZwZXJpb2QYASABKAlSBnBlcmlvZCImCgxBdWRpdFJlcXVlc3QSFgoGY3Vyc29yGAEgASgJUgZjdXJzb3IiewoNQXVkaXRSZXNwb25zZRIaCghhY2NvdW50cxgBIAEoDVIIYWNjb3VudHMSGgoIcG9zdGluZ3MYAiABKA1SCHBvc3RpbmdzEhoKCHByb2JsZW1zGAMgAygJUghwcm9ibGVtcxIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciIwChRQdXRQYXJ0bmVyS2V5UmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyIikKFVB1dFBhcnRuZXJLZXlSZXNwb25zZRIQCgNrZXkYASABKAlSA2tleSKOAQoQU3RhdGVtZW50UmVxdWVzdBIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhYKBnBlcmlvZBgCIAEoCVIGcGVyaW9kEhoKCGN1cnJlbmN5GAMgASgJUghjdXJyZW5jeRIUCgVsaW1pdBgEIAEoDVIFbGltaXQSFgoGY3Vyc29yGAUgASgJUgZjdXJzb3IiwAIKEVN0YXRlbWVudFJlc3BvbnNlEhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISFAoFdGl0bGUYAiABKAlSBXRpdGxlEhYKBnBlcmlvZBgDIAEoCVIGcGVyaW9kEjYKBWxpbmVzGAQgAygLMiAubGVjdGVybi5sZWRnZXIudjEuU3RhdGVtZW50TGluZVIFbGluZXMSLQoFdG90YWwYBSABKAsyFy5sZWN0ZXJuLnR5cGVzLnYxLk1vbmV5UgV0b3RhbBIfCgtsaW5lc19jb3VudBgGIAEoA1IKbGluZXNDb3VudBIrCgRvd2VkGAcgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIEb3dlZBIWCgZjbG9zZWQYCCABKAhSBmNsb3NlZBIWCgZjdXJzb3IYCSABKAlSBmN1cnNvciKsAQoORGlzcHV0ZVJlcXVlc3QSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIWCgZwZXJpb2QYAiABKAlSBnBlcmlvZBIcCglyZWZlcmVuY2UYAyABKAlSCXJlZmVyZW5jZRIeCgpkaWZmZXJlbmNlGAQgASgJUgpkaWZmZXJlbmNlEhIKBG91cnMYBSABKAlSBG91cnMSFgoGdGhlaXJzGAYgASgJUgZ0aGVpcnMiQAoPRGlzcHV0ZVJlc3BvbnNlEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBIUCgVhZGRlZBgCIAEoCFIFYWRkZWQilAEKEVBheVBhcnRuZXJSZXF1ZXN0EhgKB3BhcnRuZXIYASABKAlSB3BhcnRuZXISLwoGYW1vdW50GAIgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EhwKCXJlZmVyZW5jZRgDIAEoCVIJcmVmZXJlbmNlEhYKBnBlcmlvZBgEIAEoCVIGcGVyaW9kIjoKGUV4cGlyZVJlc2VydmF0aW9uc1JlcXVlc3QSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkIjYKGkV4cGlyZVJlc2VydmF0aW9uc1Jlc3BvbnNlEhgKB2V4cGlyZWQYASABKA1SB2V4cGlyZWQiNQoURXhwaXJlUGF5bWVudFJlcXVlc3QSHQoKcGF5bWVudF9pZBgBIAEoA1IJcGF5bWVudElkIhcKFUV4cGlyZVBheW1lbnRSZXNwb25zZSKqAQoNQ2hhcmdlQ2hhbmdlZBIbCgljaGFyZ2VfaWQYASABKANSCGNoYXJnZUlkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSNAoFc3RhdGUYAyABKA4yHi5sZWN0ZXJuLmxlZGdlci52MS5DaGFyZ2VTdGF0ZVIFc3RhdGUSKQoDZHVlGAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIDZHVlItgBCg5QYXltZW50Q2hhbmdlZBIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI1CgVzdGF0ZRgDIAEoDjIfLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnRTdGF0ZVIFc3RhdGUSLwoGYW1vdW50GAQgASgLMhcubGVjdGVybi50eXBlcy52MS5Nb25leVIGYW1vdW50EiIKDWV4cGlyZXNfYXRfbXMYBSABKANSC2V4cGlyZXNBdE1zIqABChJSZXNlcnZhdGlvbkNoYW5nZWQSJQoOcmVzZXJ2YXRpb25faWQYASABKANSDXJlc2VydmF0aW9uSWQSFgoGc291cmNlGAIgASgJUgZzb3VyY2USEAoDa2V5GAMgASgJUgNrZXkSOQoFc3RhdGUYBCABKA4yIy5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvblN0YXRlUgVzdGF0ZSJMCg1Db25maWd1cmF0aW9uEicKD3BheW1lbnRfbWludXRlcxgBIAEoDVIOcGF5bWVudE1pbnV0ZXMSEgoEem9uZRgCIAEoCVIEem9uZSqbFQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElgKDUZJRUxEX0lOVkFMSUQQARpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEAIaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuEmMKD0FDQ09VTlRfVU5LTk9XThADGk6KtRhKCAUSFeayoeaciei/meS4qui0puaIt+OAghoZVGhlcmUgaXMgbm8gc3VjaCBhY2NvdW50LiIEa2luZCIEY29kZSIIY3VycmVuY3kSZQoSUE9TVElOR19VTkJBTEFOQ0VEEAQaTYq1GEkIAxIV5YiG5b2V5YCf6LS35LiN5bmz44CCGilUaGUgbGluZXMgb2YgdGhlIHBvc3RpbmcgY2FuJ3QgYmUgcG9zdGVkLiIDd2h5Em8KD0JBTEFOQ0VfVE9PX0xPVxAFGlqKtRhWCAkSFei0puaIt+S9memineS4jei2s+OAghocVGhlIGFjY291bnQgaGFzIG5vdCBzbyBtdWNoLiIEa2luZCIEY29kZSIJYXZhaWxhYmxlIgZuZWVkZWQSZwoPQlVER0VUX0VYQ0VFREVEEAYaUoq1GE4ICRIP6aKE566X5LiN6Laz44CCGiBUaGUgYnVkZ2V0IGhhcyBub3Qgc28gbXVjaCBsZWZ0LiIEY29kZSIJYXZhaWxhYmxlIgZuZWVkZWQSYgoTUkVTRVJWQVRJT05fVU5LTk9XThAHGkmKtRhFCAUSFeayoeaciei/meeslOmihOeVmeOAghodVGhlcmUgaXMgbm8gc3VjaCByZXNlcnZhdGlvbi4iBnNvdXJjZSIDa2V5EoUBCg1TVEFURV9GT1JCSURTEAgacoq1GG4ICRIh5b2T5YmN54q25oCB5LiL5LiN6IO96L+Z5qC35YGa44CCGihUaGF0IGNhbid0IGJlIGRvbmUgaW4gdGhlIHByZXNlbnQgc3RhdGUuIgV0aGluZyICaWQiBXN0YXRlIgVldmVudCIEb3BlbhJjCg5DSEFSR0VfVU5LTk9XThAJGk+KtRhLCAUSFeayoeaciei/meeslOi0ueeUqOOAghoYVGhlcmUgaXMgbm8gc3VjaCBjaGFyZ2UuIgljaGFyZ2VfaWQiBnNvdXJjZSIDa2V5EmkKEEFNT1VOVF9UT09fTEFSR0UQChpTirUYTwgJEhvph5Hpop3otoXov4flupTku5jph5Hpop3jgIIaIFRoZSBhbW91bnQgaXMgbW9yZSB0aGFuIGlzIG93ZWQuIgZhbW91bnQiBG93ZWQSXAoOUkVBREVSX1VOS05PV04QCxpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkElYKD1BBUlRORVJfVU5LTk9XThAMGkGKtRg9CAUSGOayoeaciei/meS4quWQiOS9nOaWueOAghoZVGhlcmUgaXMgbm8gc3VjaCBwYXJ0bmVyLiIEbmFtZRJZCg9QQVlNRU5UX1VOS05PV04QDRpEirUYQAgFEhXmsqHmnInov5nnrJTku5jmrL7jgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcGF5bWVudC4iCnBheW1lbnRfaWQSaAoRU0lHTkFUVVJFX0lOVkFMSUQQDhpRirUYTQgHEg/nrb7lkI3ml6DmlYjjgIIaL1RoZSBzaWduYXR1cmUgaXMgbm90IHRoYXQgb2YgdGhlIHBhcnRuZXIncyBrZXkuIgdwYXJ0bmVyEkwKDEJPWF9OT1RfT1BFThAPGjqKtRg2CAkSEumSseeuseacquW8gOWQr+OAghoZVGhlIGNhc2ggYm94IGlzIG5vdCBvcGVuLiIDYm94EoIBCgxERVBPU0lUX0hFTEQQEBpwirUYbAgJEirlsJrmnInmnKrku5jotLnnlKjvvIzmirzph5HkuI3og73pgIDov5jjgIIaLFRoZSBkZXBvc2l0IGlzIGhlbGQgd2hpbGUgc29tZXRoaW5nIGlzIG93ZWQuIgRvd2VkIghjdXJyZW5jeRJZCg9QT1NUSU5HX1VOS05PV04QERpEirUYQAgFEhXmsqHmnInov5nnrJTorrDotKbjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcG9zdGluZy4iCnBvc3RpbmdfaWQSYwoRUE9TVElOR19DT1JSRUNURUQQEhpMirUYSAgJEhjor6XorrDotKblt7LooqvlhrLmraPjgIIaGlRoZSBwb3N0aW5nIHdhcyBjb3JyZWN0ZWQuIgpwb3N0aW5nX2lkIgJieRLCAQoNUE9TVElOR19PV05FRBATGq4BirUYqQEICRI26K+l6K6w6LSm5bGe5LqO5Lia5Yqh5Y2V5o2u77yM6K+35Zyo5Y2V5o2u5LiK5aSE55CG44CCGltUaGUgcG9zdGluZyBiZWxvbmdzIHRvIGEgY2hhcmdlLCBhIHBheW1lbnQgb3IgYSByZXNlcnZhdGlvbjogcmVmdW5kLCB3YWl2ZSBvciByZXZlcnNlIHRoYXQuIgpwb3N0aW5nX2lkIgRraW5kEmIKD1BFUklPRF9OT1RfT1ZFUhAUGk2KtRhJCAkSG+S8muiuoeacn+mXtOWwmuacque7k+adn+OAghoXVGhlIHBlcmlvZCBpcyBub3Qgb3Zlci4iBnBlcmlvZCIHZW5kc19tcxKKAQoTUEVSSU9EX09VVF9PRl9PUkRFUhAVGnGKtRhtCAkSJOivt+WFiOWFs+mXreabtOaXqeeahOS8muiuoeacn+mXtOOAghoyQW4gZWFybGllciBwZXJpb2QgaXMgc3RpbGwgb3BlbjsgY2xvc2UgdGhhdCBmaXJzdC4iBnBlcmlvZCIHZWFybGllchJ6CgxTQUxFX1VOS05PV04QFxpoirUYZAgFEh7or6XlkIjkvZzmlrnmsqHmnInmraTljZXlj7fjgIIaLFRoZSBwYXJ0bmVyIGhhcyBubyBzYWxlIHdpdGggdGhpcyByZWZlcmVuY2UuIgdwYXJ0bmVyIglyZWZlcmVuY2USrAEKD1JFRkVSRU5DRV9LTk9XThAYGpYBirUYkQEIBhIn5q2k5Y+C6ICD5Y+35bey55So5LqO5Y+m5LiA56yU5LuY5qy+44CCGjxBbm90aGVyIGFtb3VudCB3YXMgcGFpZCB0byB0aGUgcGFydG5lciB1bmRlciB0aGlzIHJlZmVyZW5jZS4iB3BhcnRuZXIiCXJlZmVyZW5jZSIKcG9zdGluZ19pZCIGYW1vdW50EncKClNBTEVfS05PV04QFhpnirUYYwgGEh7or6XlkIjkvZzmlrnlt7LmnInmraTljZXlj7fjgIIaK1RoZSBwYXJ0bmVyIGhhcyBhIHNhbGUgd2l0aCB0aGlzIHJlZmVyZW5jZS4iB3BhcnRuZXIiCXJlZmVyZW5jZSq0AQoLQWNjb3VudEtpbmQSHAoYQUNDT1VOVF9LSU5EX1VOU1BFQ0lGSUVEEAASCgoGQlVER0VUEAESEwoPUEFSVE5FUl9QQVlBQkxFEAISEgoOUkVBREVSX0RFUE9TSVQQAxISCg5SRUFERVJfQ0hBUkdFUxAEEgsKB1JFVkVOVUUQBRIMCghDQVNIX0JPWBAGEggKBEJBTksQBxILCgdFWFBFTlNFEAgSDAoIU1VTUEVOU0UQCSqDAQoQUmVzZXJ2YXRpb25TdGF0ZRIhCh1SRVNFUlZBVElPTl9TVEFURV9VTlNQRUNJRklFRBAAEggKBEhFTEQQARINCglDT01NSVRURUQQAhIMCghSRUxFQVNFRBADEhcKE1JFU0VSVkFUSU9OX0VYUElSRUQQBBIMCghSRVZFUlNFRBAFKmkKC0NoYXJnZVN0YXRlEhwKGENIQVJHRV9TVEFURV9VTlNQRUNJRklFRBAAEggKBE9QRU4QARIICgRQQUlEEAISCgoGV0FJVkVEEAMSDgoKVEFLRU5fQkFDSxAEEgwKCFJFRlVOREVEEAUqkgEKDFBheW1lbnRTdGF0ZRIdChlQQVlNRU5UX1NUQVRFX1VOU1BFQ0lGSUVEEAASDAoIRVhQRUNURUQQARINCglDT05GSVJNRUQQAhIMCghESVNQVVRFRBADEhMKD1BBWU1FTlRfRVhQSVJFRBAEEg0KCUNBTkNFTExFRBAFEhQKEFBBWU1FTlRfUkVGVU5ERUQQBip0Cg5QYXltZW50Q2hhbm5lbBIfChtQQVlNRU5UX0NIQU5ORUxfVU5TUEVDSUZJRUQQABINCglERVNLX0NBU0gQARIOCgpLSU9TS19DQVNIEAISEwoPUEFSVE5FUl9QQVlNRU5UEAMSDQoJUkVQQVlNRU5UEAQqTwoLUGVyaW9kU3RhdGUSHAoYUEVSSU9EX1NUQVRFX1VOU1BFQ0lGSUVEEAASDwoLUEVSSU9EX09QRU4QARIRCg1QRVJJT0RfQ0xPU0VEEAIysS4KBkxlZGdlchJ+CgRQb3N0Eh4ubGVjdGVybi5sZWRnZXIudjEuUG9zdFJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nIjqKtRg2EAIqDUZJRUxEX0lOVkFMSUQqElBPU1RJTkdfVU5CQUxBTkNFRCoPQkFMQU5DRV9UT09fTE9XEmEKCkJ1ZGdldExlZnQSJC5sZWN0ZXJuLmxlZGdlci52MS5CdWRnZXRMZWZ0UmVxdWVzdBolLmxlY3Rlcm4ubGVkZ2VyLnYxLkJ1ZGdldExlZnRSZXNwb25zZSIGirUYAhABEoUBCgdSZXNlcnZlEiEubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2ZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiI3irUYMxACKg1GSUVMRF9JTlZBTElEKg9BQ0NPVU5UX1VOS05PV04qD0JVREdFVF9FWENFRURFRBKiAQoGQ29tbWl0EiAubGVjdGVybi5sZWRnZXIudjEuQ29tbWl0UmVxdWVzdBoeLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlc2VydmF0aW9uIlaKtRhSEAIqDUZJRUxEX0lOVkFMSUQqE1JFU0VSVkFUSU9OX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqD0JVREdFVF9FWENFRURFRCoKU0FMRV9LTk9XThKUAQoFUmVwYXkSHy5sZWN0ZXJuLmxlZGdlci52MS5SZXBheVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJKirUYRhACKg1GSUVMRF9JTlZBTElEKhNSRVNFUlZBVElPTl9VTktOT1dOKg1TVEFURV9GT1JCSURTKg9CVURHRVRfRVhDRUVERUQSeAoHUmVsZWFzZRIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlbGVhc2VSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iKoq1GCYQAioTUkVTRVJWQVRJT05fVU5LTk9XTioNU1RBVEVfRk9SQklEUxKTAQoHUmV2ZXJzZRIhLmxlY3Rlcm4ubGVkZ2VyLnYxLlJldmVyc2VSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iRYq1GEEQAioNRklFTERfSU5WQUxJRCoTUkVTRVJWQVRJT05fVU5LTk9XTioNU1RBVEVfRk9SQklEUyoKU0FMRV9LTk9XThJiCgZDaGFyZ2USIC5sZWN0ZXJuLmxlZGdlci52MS5DaGFyZ2VSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSkQEKBVdhaXZlEh8ubGVjdGVybi5sZWRnZXIudjEuV2FpdmVSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIkaKtRhCEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTKhBBTU9VTlRfVE9PX0xBUkdFEnYKCFRha2VCYWNrEiIubGVjdGVybi5sZWRnZXIudjEuVGFrZUJhY2tSZXF1ZXN0Gh8ubGVjdGVybi5sZWRnZXIudjEuUmVhZGVyQ2hhcmdlIiWKtRghEAIqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTErABCgdBY2NvdW50EiEubGVjdGVybi5sZWRnZXIudjEuQWNjb3VudFJlcXVlc3QaIi5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50UmVzcG9uc2UiXoq1GFoKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAEqDUZJRUxEX0lOVkFMSUQqDlJFQURFUl9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSvQEKDEJlZ2luUGF5bWVudBImLmxlY3Rlcm4ubGVkZ2VyLnYxLkJlZ2luUGF5bWVudFJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50ImmKtRhlCgQIARABCgQIAhABCgQIAxABEAIqDUZJRUxEX0lOVkFMSUQqDkNIQVJHRV9VTktOT1dOKg1TVEFURV9GT1JCSURTKg9QQVJUTkVSX1VOS05PV04qEEFNT1VOVF9UT09fTEFSR0USjgEKDUNhbmNlbFBheW1lbnQSJy5sZWN0ZXJuLmxlZGdlci52MS5DYW5jZWxQYXltZW50UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheW1lbnQiOIq1GDQKBAgBEAEKBAgCEAEKBAgDEAEQAioPUEFZTUVOVF9VTktOT1dOKg1TVEFURV9GT1JCSURTEqQBCg5Db25maXJtUGF5bWVudBIoLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbmZpcm1QYXltZW50UmVxdWVzdBopLmxlY3Rlcm4ubGVkZ2VyLnYxLkNvbmZpcm1QYXltZW50UmVzcG9uc2UiPYq1GDkKAggCEAIqDUZJRUxEX0lOVkFMSUQqD1BBUlRORVJfVU5LTk9XTioRU0lHTkFUVVJFX0lOVkFMSUQShAEKCFRha2VDYXNoEiIubGVjdGVybi5sZWRnZXIudjEuVGFrZUNhc2hSZXF1ZXN0GiMubGVjdGVybi5sZWRnZXIudjEuVGFrZUNhc2hSZXNwb25zZSIvirUYKwoCCAEKBAgBEAEQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV04SvAEKA1BheRIdLmxlY3Rlcm4ubGVkZ2VyLnYxLlBheVJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5QYXltZW50InqKtRh2CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTioOQ0hBUkdFX1VOS05PV04qDEJPWF9OT1RfT1BFTioQQU1PVU5UX1RPT19MQVJHRSoNU1RBVEVfRk9SQklEU0oKbGVkZ2VyLnBheRLMAQoNUmV0dXJuRGVwb3NpdBInLmxlY3Rlcm4ubGVkZ2VyLnYxLlJldHVybkRlcG9zaXRSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuUmV0dXJuRGVwb3NpdFJlc3BvbnNlImiKtRhkCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5SRUFERVJfVU5LTk9XTioMQk9YX05PVF9PUEVOKgxERVBPU0lUX0hFTEQqD0JBTEFOQ0VfVE9PX0xPV0oKbGVkZ2VyLnBheRLLAQoGUmVmdW5kEiAubGVjdGVybi5sZWRnZXIudjEuUmVmdW5kUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJ+irUYegoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqEEFNT1VOVF9UT09fTEFSR0UqDEJPWF9OT1RfT1BFTioPQkFMQU5DRV9UT09fTE9XSg1sZWRnZXIucmVmdW5kErUBCgtXYWl2ZUNoYXJnZRIlLmxlY3Rlcm4ubGVkZ2VyLnYxLldhaXZlQ2hhcmdlUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSJeirUYWgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOQ0hBUkdFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFMqEEFNT1VOVF9UT09fTEFSR0VKDGxlZGdlci53YWl2ZRKXAQoMQ2hhcmdlUmVhZGVyEiYubGVjdGVybi5sZWRnZXIudjEuQ2hhcmdlUmVhZGVyUmVxdWVzdBofLmxlY3Rlcm4ubGVkZ2VyLnYxLlJlYWRlckNoYXJnZSI+irUYOgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoOUkVBREVSX1VOS05PV05KDWxlZGdlci5jaGFyZ2USwAEKCUVudGVyU2FsZRIjLmxlY3Rlcm4ubGVkZ2VyLnYxLkVudGVyU2FsZVJlcXVlc3QaHi5sZWN0ZXJuLmxlZGdlci52MS5SZXNlcnZhdGlvbiJuirUYagoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKg9CVURHRVRfRVhDRUVERUQqClNBTEVfS05PV04qD1BBUlRORVJfVU5LTk9XTkoObGVkZ2VyLmJ1ZGdldHMSvQEKC1JldmVyc2VTYWxlEiUubGVjdGVybi5sZWRnZXIudjEuUmV2ZXJzZVNhbGVSZXF1ZXN0Gh4ubGVjdGVybi5sZWRnZXIudjEuUmVzZXJ2YXRpb24iZ4q1GGMKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDFNBTEVfVU5LTk9XTioNUE9TVElOR19PV05FRCoNU1RBVEVfRk9SQklEUyoKU0FMRV9LTk9XTkoObGVkZ2VyLmJ1ZGdldHMSvQEKB0NvcnJlY3QSIS5sZWN0ZXJuLmxlZGdlci52MS5Db3JyZWN0UmVxdWVzdBoaLmxlY3Rlcm4ubGVkZ2VyLnYxLlBvc3Rpbmcic4q1GG8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD1BPU1RJTkdfVU5LTk9XTioRUE9TVElOR19DT1JSRUNURUQqDVBPU1RJTkdfT1dORUQqD0JBTEFOQ0VfVE9PX0xPV0oObGVkZ2VyLmNvcnJlY3QSkwEKCVB1dEJ1ZGdldBIjLmxlY3Rlcm4ubGVkZ2VyLnYxLlB1dEJ1ZGdldFJlcXVlc3QaHy5sZWN0ZXJuLmxlZGdlci52MS5BY2NvdW50RW50cnkiQIq1GDwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0JBTEFOQ0VfVE9PX0xPV0oObGVkZ2VyLmJ1ZGdldHMSgAEKB09wZW5Cb3gSIS5sZWN0ZXJuLmxlZGdlci52MS5PcGVuQm94UmVxdWVzdBoWLmxlY3Rlcm4ubGVkZ2VyLnYxLkJveCI6irUYNgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoNU1RBVEVfRk9SQklEU0oKbGVkZ2VyLnBheRKSAQoIQ2xvc2VCb3gSIi5sZWN0ZXJuLmxlZGdlci52MS5DbG9zZUJveFJlcXVlc3QaFi5sZWN0ZXJuLmxlZGdlci52MS5Cb3giSoq1GEYKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDEJPWF9OT1RfT1BFTioPQkFMQU5DRV9UT09fTE9XSgpsZWRnZXIucGF5EnkKBUJveGVzEh8ubGVjdGVybi5sZWRnZXIudjEuQm94ZXNSZXF1ZXN0GiAubGVjdGVybi5sZWRnZXIudjEuQm94ZXNSZXNwb25zZSItirUYKQoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKC2xlZGdlci5yZWFkEoIBCghBY2NvdW50cxIiLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRzUmVxdWVzdBojLmxlY3Rlcm4ubGVkZ2VyLnYxLkFjY291bnRzUmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKTAQoIUG9zdGluZ3MSIi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nc1JlcXVlc3QaIy5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nc1Jlc3BvbnNlIj6KtRg6CgIIBAoECAMQAhABKg9BQ0NPVU5UX1VOS05PV04qDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBJvCgdQZXJpb2RzEiEubGVjdGVybi5sZWRnZXIudjEuUGVyaW9kc1JlcXVlc3QaIi5sZWN0ZXJuLmxlZGdlci52MS5QZXJpb2RzUmVzcG9uc2UiHYq1GBkKAggECgQIAxACEAFKC2xlZGdlci5yZWFkErUBCgtDbG9zZVBlcmlvZBIlLmxlY3Rlcm4ubGVkZ2VyLnYxLkNsb3NlUGVyaW9kUmVxdWVzdBoZLmxlY3Rlcm4ubGVkZ2VyLnYxLlBlcmlvZCJkirUYYAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoNU1RBVEVfRk9SQklEUyoPUEVSSU9EX05PVF9PVkVSKhNQRVJJT0RfT1VUX09GX09SREVSSg5sZWRnZXIucGVyaW9kcxJ5CgVBdWRpdBIfLmxlY3Rlcm4ubGVkZ2VyLnYxLkF1ZGl0UmVxdWVzdBogLmxlY3Rlcm4ubGVkZ2VyLnYxLkF1ZGl0UmVzcG9uc2UiLYq1GCkKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgtsZWRnZXIucmVhZBKQAQoNUHV0UGFydG5lcktleRInLmxlY3Rlcm4ubGVkZ2VyLnYxLlB1dFBhcnRuZXJLZXlSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuUHV0UGFydG5lcktleVJlc3BvbnNlIiyKtRgoCgIIBBACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV044ARKpAQoJU3RhdGVtZW50EiMubGVjdGVybi5sZWRnZXIudjEuU3RhdGVtZW50UmVxdWVzdBokLmxlY3Rlcm4ubGVkZ2VyLnYxLlN0YXRlbWVudFJlc3BvbnNlIlGKtRhNCgIIBAoECAMQAgoCCAIQASoNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOKg5DVVJTT1JfSU5WQUxJREoLbGVkZ2VyLnJlYWQSkQEKB0Rpc3B1dGUSIS5sZWN0ZXJuLmxlZGdlci52MS5EaXNwdXRlUmVxdWVzdBoiLmxlY3Rlcm4ubGVkZ2VyLnYxLkRpc3B1dGVSZXNwb25zZSI/irUYOwoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPUEFSVE5FUl9VTktOT1dOSg1sZWRnZXIuc2V0dGxlErIBCgpQYXlQYXJ0bmVyEiQubGVjdGVybi5sZWRnZXIudjEuUGF5UGFydG5lclJlcXVlc3QaGi5sZWN0ZXJuLmxlZGdlci52MS5Qb3N0aW5nImKKtRheCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVJUTkVSX1VOS05PV04qEEFNT1VOVF9UT09fTEFSR0UqD1JFRkVSRU5DRV9LTk9XTkoNbGVkZ2VyLnNldHRsZRKFAQoJQWN0T25Xb3JrEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCJKirUYRgoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9QQVlNRU5UX1VOS05PV04qDVNUQVRFX0ZPUkJJRFNKDWxlZGdlci5zZXR0bGUSeQoSRXhwaXJlUmVzZXJ2YXRpb25zEiwubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUmVzZXJ2YXRpb25zUmVxdWVzdBotLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVJlc2VydmF0aW9uc1Jlc3BvbnNlIgaKtRgCEAISagoNRXhwaXJlUGF5bWVudBInLmxlY3Rlcm4ubGVkZ2VyLnYxLkV4cGlyZVBheW1lbnRSZXF1ZXN0GigubGVjdGVybi5sZWRnZXIudjEuRXhwaXJlUGF5bWVudFJlc3BvbnNlIgaKtRgCEAJKk1EK/wEKAQwSAwIAEhr0ASBUaGUgY2l0eSdzIG1vbmV5OiBhY2NvdW50cyBpbiBkb3VibGUgZW50cnksIGJ1ZGdldHMsIHdoYXQgcmVhZGVycyBvd2UgYW5kIGhhdmUgZGVwb3NpdGVkLCBwYXltZW50cywgY2FzaCBib3hlcywgcGVyaW9kcyBhbmQgdGhlIHN0YXRlbWVudHMgb2YKIHBhcnRuZXJzLiBPdGhlciBwbHVnaW5zIHJlc2VydmUsIGNvbW1pdCBhbmQgY2hhcmdlOyBub2JvZHkgZWxzZSBrZWVwcyBhbiBhbW91bnQgdGhhdCBzb21lYm9keSBvd2VzLgoKOwoCBgASBQoArwEBGi4gTW9uZXksIGluIGludGVnZXIgbWlub3IgdW5pdHMgb2YgYSBjdXJyZW5jeS4KClkKBAYAAgASBAwCDgMaSyBPdGhlciBwbHVnaW5zOiB3cml0ZXMgYSBwb3N0aW5nIHdob3NlIGxpbmVzIHN1bSB0byB6ZXJvIGluIGVhY2ggY3VycmVuY3kuCgqCAQoEBgACARIEEAISAxp0IE90aGVyIHBsdWdpbnM6IHRlbGxzIHdoYXQgYSBidWRnZXQgaGFzIGxlZnQgdGhhdCBpcyBuZWl0aGVyIHNwZW50IG5vciByZXNlcnZlZDsgbm90aGluZyBvZiBvbmUgdGhhdCB3YXMgbmV2ZXIgcHV0LgoKkwEKBAYAAgISBBQCFgMahAEgT3RoZXIgcGx1Z2luczoga2VlcHMgYSBwYXJ0IG9mIGEgYnVkZ2V0IGZvciBhIHRpbWUuIFRoZSBrZXkgaXMgdW5pcXVlIGluIGl0cyBzb3VyY2U6IGEgcmVwZWF0IHRlbGxzIHRoZSByZXNlcnZhdGlvbiB0aGF0IHRoZXJlIGlzLgoK+wEKBAYAAgMSBBkCGwMa7AEgVGhlIG93bmVyOiB0aGUgbW9uZXkgaXMgc3BlbnQsIGFuZCBvd2VkIHRvIGEgcGFydG5lci4gV2hhdCB3YXMgcmVzZXJ2ZWQgYW5kIG5vdCBuZWVkZWQgaXMgZnJlZSBhZ2FpbjsgbW9yZSB0aGFuIHdhcyByZXNlcnZlZCBtdXN0IGJlCiBjb3ZlcmVkIGJ5IHRoZSBidWRnZXQuIEEgcmVzZXJ2YXRpb24gdGhhdCBoYXMgZXhwaXJlZCBpcyBjb21taXR0ZWQgd2hlcmUgdGhlIGJ1ZGdldCBzdGlsbCBjb3ZlcnMgaXQuCgqqAQoEBgACBBIEHgIgAxqbASBUaGUgb3duZXI6IHRoZSBtb25leSwgb3IgYSBwYXJ0IG9mIGl0LCBpcyBvd2VkIHRvIGEgcmVhZGVyIHdobyBwYWlkIHdoYXQgdGhlIGxpYnJhcnkgd2FzIHRvIHBheS4gSXQgaXMgZGVwb3NpdGVkIGZvciB0aGUgcmVhZGVyLCBhbmQgcGFpZAogb3V0IGF0IGEgZGVzay4KCjMKBAYAAgUSBCICJAMaJSBUaGUgb3duZXI6IHRoZSBtb25leSBpcyBub3QgbmVlZGVkLgoKVwoEBgACBhIEJgIoAxpJIFRoZSBvd25lcjogYSBzYWxlIHRoYXQgd2FzIGNvbW1pdHRlZCBpcyByZXZlcnNlZCwgYnkgYSBjb3VudGVyLXBvc3RpbmcuCgp9CgQGAAIHEgQqAiwDGm8gT3RoZXIgcGx1Z2luczogYSByZWFkZXIgb3dlcyBhIGZlZS4gVGhlIGtleSBpcyB1bmlxdWUgaW4gaXRzIHNvdXJjZTogYSByZXBlYXQgdGVsbHMgdGhlIGNoYXJnZSB0aGF0IHRoZXJlIGlzLgoKXAoEBgACCBIELgIwAxpOIFRoZSBvd25lcjogdGhlIHJlc3Qgb2YgYSBjaGFyZ2UsIG9yIGEgcGFydCBvZiBpdCwgaXMgbm90IGFza2VkIGZvciBhbnkgbW9yZS4KCkcKBAYAAgkSBDICNAMaOSBUaGUgb3duZXI6IGEgY2hhcmdlIG9mIHdoaWNoIG5vdGhpbmcgaXMgcGFpZCB3YXMgd3JvbmcuCgqDAQoEBgACChIENwI5Axp1IFRlbGxzIHdoYXQgYSByZWFkZXIgb3dlcyBhbmQgaGFzIGRlcG9zaXRlZCwgd2l0aCBjaGFyZ2VzIGFuZCBwYXltZW50cywgdGhlIGxhc3QgZmlyc3Q7IHRvIHRoZSByZWFkZXIsIGFuZCB0byBzdGFmZi4KCnMKBAYAAgsSBDsCPQMaZSBBIHJlYWRlcjogYmVnaW5zIGEgcGF5bWVudCB0aGF0IGEgcGFydG5lciB0YWtlczsgdGhlIHBhcnRuZXIgaXMgdG9sZCBvbiBpdHMgdG9waWMsIGFuZCBjb25maXJtcyBpdC4KCkQKBAYAAgwSBD8CQQMaNiBBIHJlYWRlcjogZ2l2ZXMgYSBwYXltZW50IHVwIHRoYXQgd2FzIG5vdCBjb25maXJtZWQuCgqMAgoEBgACDRIERAJGAxr9ASBBIHBhcnRuZXI6IGEgcmVhZGVyIGhhcyBwYWlkLiBJdCBtYXkgYmUgdG9sZCBhZ2FpbiwgbGF0ZSwgZm9yIGFub3RoZXIgYW1vdW50IG9yIGZvciBhIHBheW1lbnQgdGhhdCBub2JvZHkgYmVnYW46IHRoZSBtb25leSBpcyBib29rZWQgb25jZSwgYW5kCiB3aGVyZSBhIHBlcnNvbiBtdXN0IGRlY2lkZSB0aGVyZSBpcyBhbiBpdGVtIG9mIHdvcmsuIEEgYmFja2VuZCB0aGF0IHJlbGF5cyBmb3IgYSBwYXJ0bmVyIHNpZ25zIGluIGl0cyBuYW1lLgoKdQoEBgACDhIESAJKAxpnIEEga2lvc2s6IGl0IGhhcyB0YWtlbiBjYXNoLCBhbmQgY291bnRzIHNvIG11Y2ggaW4gaXRzIGJveC4gV2hhdCB0aGUgcmVhZGVyIGRvZXMgbm90IG93ZSBpcyBkZXBvc2l0ZWQuCgpSCgQGAAIPEgRNAk8DGkQgU3RhZmY6IGEgcmVhZGVyIHBheXMgYXQgdGhlIGRlc2ssIGluIGNhc2g7IHRoZSBkZXNrJ3MgYm94IGlzIG9wZW4uCgqVAQoEBgACEBIEUQJTAxqGASBTdGFmZjogcGF5cyB0aGUgZGVwb3NpdHMgb2YgYSByZWFkZXIgd2hvIG93ZXMgbm90aGluZyBiYWNrIHRvIHdoZXJlIHRoZXkgY2FtZSBmcm9tOiBjYXNoIGZyb20gdGhlIGJveCwgdGhlIHJlc3QgdGhyb3VnaCBpdHMgcGFydG5lci4KClIKBAYAAhESBFUCVwMaRCBTdGFmZjogcGF5cyBhIGNoYXJnZSBiYWNrIHRoYXQgd2FzIHBhaWQsIGZyb20gdGhlIGJveCBvZiB0aGUgZGVzay4KCkQKBAYAAhISBFkCWwMaNiBTdGFmZjogd2FpdmVzIHRoZSByZXN0IG9mIGEgY2hhcmdlLCBvciBhIHBhcnQgb2YgaXQuCgppCgQGAAITEgRdAl8DGlsgU3RhZmY6IGEgcmVhZGVyIG93ZXMgYSBmZWUgdGhhdCBubyBvdGhlciBwYXJ0IG9mIHRoZSBzZXJ2aWNlIGNoYXJnZXM6IGNvcGllcywgYSBuZXcgY2FyZC4KCl4KBAYAAhQSBGECYwMaUCBTdGFmZjogZW50ZXJzIHdoYXQgd2FzIGJvdWdodCBmcm9tIGEgcGFydG5lciBhbmQgaXMgb3dlZCB0byBpdCwgZnJvbSBhIGJ1ZGdldC4KCp4BCgQGAAIVEgRlAmcDGo8BIFN0YWZmOiByZXZlcnNlcyBhIHNhbGUgdGhhdCB3YXMgZW50ZXJlZCBieSBtaXN0YWtlLCBvciB0aGF0IHRoZSBwYXJ0bmVyIGhhcyB0YWtlbiBiYWNrLiBPbmUgb2YgYW5vdGhlciBwYXJ0IG9mIHRoZSBzZXJ2aWNlIGlzIHJldmVyc2VkIHRoZXJlLgoKqQEKBAYAAhYSBGoCbAMamgEgU3RhZmY6IHdyaXRlcyB0aGUgY291bnRlci1wb3N0aW5nIG9mIG9uZSB0aGF0IHdhcyB3cm9uZy4gT25lIHRoYXQgYmVsb25ncyB0byBhIGNoYXJnZSwgYSBwYXltZW50IG9yIGEgcmVzZXJ2YXRpb24gaXMgY29ycmVjdGVkIGJ5IHdoYXQKIGhhcHBlbnMgdG8gdGhhdC4KCnAKBAYAAhcSBG4CcAMaYiBTdGFmZjogYWRkcyBhIGJ1ZGdldCwgb3IgcHV0cyBtb25leSB0byBpdCBvciB0YWtlcyBzb21lIGF3YXkgdGhhdCBpcyBuZWl0aGVyIHNwZW50IG5vciByZXNlcnZlZC4KCn8KBAYAAhgSBHICdAMacSBTdGFmZjogb3BlbnMgdGhlIGNhc2ggYm94IG9mIGEgZGVzaywgd2l0aCBpdHMgY291bnQuIEEgY291bnQgdGhhdCBpcyBub3Qgd2hhdCB0aGUgYm9va3Mgc2F5IGlzIGFuIGl0ZW0gb2Ygd29yay4KCmkKBAYAAhkSBHYCeAMaWyBTdGFmZjogY2xvc2VzIGEgYm94LCB0aGF0IG9mIGEga2lvc2sgdG9vLCB3aXRoIGl0cyBjb3VudCBhbmQgd2hhdCBpcyBicm91Z2h0IHRvIHRoZSBiYW5rLgoKJQoEBgACGhIEegJ8AxoXIExpc3RzIHRoZSBjYXNoIGJveGVzLgoKPQoEBgACGxIFfgKAAQMaLiBMaXN0cyBhY2NvdW50cyB3aXRoIHRoZWlyIGJhbGFuY2VzLCBieSBraW5kLgoKQwoEBgACHBIGggEChAEDGjMgTGlzdHMgdGhlIHBvc3RpbmdzIG9mIGFuIGFjY291bnQsIHRoZSBsYXN0IGZpcnN0LgoKNAoEBgACHRIGhgECiAEDGiQgTGlzdHMgdGhlIHBlcmlvZHMsIHRoZSBsYXN0IGZpcnN0LgoKWAoEBgACHhIGigECjAEDGkggU3RhZmY6IGNsb3NlcyBhIHBlcmlvZCB0aGF0IGlzIG92ZXI6IG5vdGhpbmcgaXMgcG9zdGVkIGluIGl0IGFueSBtb3JlLgoKZQoEBgACHxIGjgECkAEDGlUgQ29tcGFyZXMgYmFsYW5jZXMgd2l0aCB0aGVpciBwb3N0aW5ncyBhbmQgc3VtcyBvZiBwb3N0aW5ncyB3aXRoIHplcm8sIHBhZ2UgYnkgcGFnZS4KCn0KBAYAAiASBpMBApUBAxptIEFuIGFkbWluaXN0cmF0b3I6IG1ha2VzIGEgbmV3IGtleSB3aXRoIHdoaWNoIGNvbmZpcm1hdGlvbnMgYXJlIHNpZ25lZCBpbiBhIHBhcnRuZXIncyBuYW1lLiBJdCBpcyB0b2xkIG9uY2UuCgpyCgQGAAIhEgaXAQKZAQMaYiBUZWxscyB0aGUgc2FsZXMgb2YgYSBwYXJ0bmVyIGluIGEgcGVyaW9kLCB3aXRoIHRoZSB0b3RhbHM7IHRvIHN0YWZmLCBhbmQgdG8gdGhlIHBhcnRuZXIgaXRzIG93bi4KCncKBAYAAiISBpsBAp0BAxpnIFN0YWZmOiBhIGxpbmUgb2YgYSBwYXJ0bmVyJ3MgZmlsZSBhbmQgb3VycyBkaWZmZXI6IGFuIGl0ZW0gb2Ygd29yaywgb25lIGZvciBlYWNoIGxpbmUgYW5kIGRpZmZlcmVuY2UuCgqGAQoEBgACIxIGnwECoQEDGnYgU3RhZmY6IHdoYXQgaXMgb3dlZCB0byBhIHBhcnRuZXIgaXMgcGFpZCBmcm9tIHRoZSBiYW5rLiBUb2xkIGFnYWluIHVuZGVyIHRoZSBzYW1lIHJlZmVyZW5jZSwgaXQgaXMgdGhlIHNhbWUgcGF5bWVudC4KCm8KBAYAAiQSBqMBAqUBAxpfIFN0YWZmOiBzZXR0bGVzIGFuIGl0ZW0gb2Ygd29yazogYSBwYXltZW50IGluIGRpc3B1dGUsIGEgZGlmZmVyZW5jZSBvZiBjYXNoIG9yIG9mIGEgc3RhdGVtZW50LgoKagoEBgACJRIGqAECqgEDGlogVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggYnVkZ2V0OiBlbmRzIHRoZSByZXNlcnZhdGlvbnMgd2hvc2UgdGltZSBpcyBvdmVyLgoKbgoEBgACJhIGrAECrgEDGl4gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggcGF5bWVudCB0aGF0IHdhcyBiZWd1bjogaXQgd2FzIG5vdCBjb25maXJtZWQgaW4gdGltZS4KCpICCgIFABIGtQEAzwEBGhUgV2h5IExlZGdlciByZWZ1c2VzLgoy7AEgUmlnaHRzIG9mIHN0YWZmOiBsZWRnZXIucmVhZCBmb3IgYWNjb3VudHMgYW5kIHJlYWRlcnMnIGNoYXJnZXMsIGxlZGdlci5wYXkgZm9yIHRoZSBkZXNrJ3MgYm94LCBsZWRnZXIucmVmdW5kLCBsZWRnZXIud2FpdmUsIGxlZGdlci5jb3JyZWN0LAogbGVkZ2VyLmJ1ZGdldHMsIGxlZGdlci5wZXJpb2RzLCBhbmQgbGVkZ2VyLnNldHRsZSBmb3IgcGFydG5lcnMgYW5kIHRoZSB3b3JrIHRoYXQgbW9uZXkgbWFrZXMuCgonCgIFARIG0gEA5gEBGhkgV2hhdCBhbiBhY2NvdW50IGlzIGZvci4KCkYKBAUBAgESBNUBAg0aOCBNb25leSB0aGF0IG1heSBiZSBzcGVudC4gQ3JlZGl0IGlzIHdoYXQgaXMgbGVmdCBvZiBpdC4KCkoKBAUBAgISBNcBAhYaPCBXaGF0IGlzIG93ZWQgdG8gYSBwYXJ0bmVyOyBpdHMgY29kZSBpcyB0aGUgcGFydG5lcidzIG5hbWUuCgpNCgQFAQIDEgTZAQIVGj8gV2hhdCBhIHJlYWRlciBoYXMgZGVwb3NpdGVkOyBpdHMgY29kZSBpcyB0aGUgcmVhZGVyJ3MgbnVtYmVyLgoKLQoEBQECBBIE2wECFRofIFdoYXQgYSByZWFkZXIgb3dlczsgbGlrZXdpc2UuCgo+CgQFAQIFEgTdAQIOGjAgV2hhdCBmZWVzIGhhdmUgYnJvdWdodDsgaXRzIGNvZGUgaXMgdGhlIGZlZSdzLgoKPwoEBQECBhIE3wECDxoxIENhc2ggaW4gYSBib3g7IGl0cyBjb2RlIGlzIHRoZSB0ZXJtaW5hbCdzIG5hbWUuCgpTCgQFAQIHEgThAQILGkUgQSBiYW5rLCBvciB3aGF0IGEgcGFydG5lciBoYXMgdGFrZW4gZm9yIHVzOiAibWFpbiIsICJwYXJ0bmVyLk5BTUUiLgoKMwoEBQECCBIE4wECDholIFdoYXQgd2FzIHdhaXZlZCwgcmVmdW5kZWQgYW5kIGxvc3QuCgpXCgQFAQIJEgTlAQIPGkkgV2hhdCBjYW1lIGluIGFuZCBiZWxvbmdzIHRvIG5vYm9keSB5ZXQ7IGl0cyBjb2RlIGlzIHRoZSBwYXJ0bmVyJ3MgbmFtZS4KCjQKBAQAAgQSBO4BAiUaJiBPbiB0aGUgc2lkZSBvbiB3aGljaCBpdHMga2luZCBncm93cy4KCjQKBAQAAgUSBPABAiYaJiBPZiBhIGJ1ZGdldDogd2hhdCBpcyByZXNlcnZlZCBvZiBpdC4KCjkKBAQBAgISBPgBAiQaKyBEZWJpdHMgYXJlIHBvc2l0aXZlIGFuZCBjcmVkaXRzIG5lZ2F0aXZlLgoKGQoEBAICARIE/gECFBoLICIyMDI2LTExIgoKOwoEBAICBBIEggICEhotIFdoYXQgaXQgaXM6ICJjaGFyZ2VkIiwgInBhaWQiLCAiY29tbWl0dGVkIi4KCi4KBAQCAgUSBIQCAhMaICBXaGF0IGl0IGlzIGFib3V0OiAiY2hhcmdlOjQyIi4KCkcKBAQCAggSBIgCAhMaOSBXaG8gd2FzIHNpZ25lZCBpbiwgd2hlcmUsIGFuZCBieSB3aGljaCBjYWxsOyAwOiBub2JvZHkuCgo8CgQEAgIMEgSNAgIZGi4gVGhlIHBvc3RpbmcgdGhhdCB0aGlzIG9uZSBjb3VudGVyczsgMDogbm9uZS4KCjgKBAQDAgUSBKACAicaKiBXaGF0IHdhcyBzcGVudDsgMCB1bnRpbCBpdCBpcyBjb21taXR0ZWQuCgpMCgQEAwIIEgSkAgInGj4gV2hhdCB0aGUgYnVkZ2V0IGhhcyBsZWZ0IHRoYXQgaXMgbmVpdGhlciBzcGVudCBub3IgcmVzZXJ2ZWQuCgo3CgQEAwIJEgSmAgIYGikgVGhlIHBvc3RpbmcgdGhhdCBjb21taXR0ZWQgaXQ7IDA6IG5vbmUuCgo2CgIEBBIGswIAyAIBGiggU29tZXRoaW5nIHRoYXQgYSByZWFkZXIgb3dlcywgb3Igb3dlZC4KCkAKBAQEAgISBLcCAhQaMiBXaG8gY2hhcmdlcywgYW5kIGl0cyBrZXk6ICJjaXJjdWxhdGlvbi5vdmVyZHVlIi4KCk0KBAQEAgQSBLoCAhEaPyBUaGUgZmVlLCB3aGljaCBpcyBhbHNvIHRoZSBhY2NvdW50IG9mIGl0cyByZXZlbnVlOiAib3ZlcmR1ZSIuCgojCgQEBAILEgTCAgIiGhUgV2hhdCBpcyBzdGlsbCBvd2VkLgoKQwoEBAQCDBIExAICFRo1IFdoeSwgZm9yIHRoZSByZWFkZXI7IGFuZCB3aGF0IGl0IGlzIGZvcjogIml0ZW06NDIiLgoKSwoEBQUCBBIE2gICEBo9IFdoYXQgdGhlIHJlYWRlciBwYWlkIGluIHRoZSBsaWJyYXJ5J3MgcGxhY2UsIGFuZCBnZXRzIGJhY2suCgovCgQEBgIFEgTpAgImGiEgV2hhdCBjYW1lLCB3aGVyZSB0aGF0IGlzIGtub3duLgoKKAoEBAYCBhIE6wICExoaIFRoZSBwYXJ0bmVyLCBvciB0aGUgYm94LgoKKQoEBAYCBxIE7QICFxobIFRoZSBwYXJ0bmVyJ3Mgb3duIG51bWJlci4KCigKBAQGAgkSBPACAiYaGiBXaGF0IG9mIGl0IGlzIGRlcG9zaXRlZC4KCiYKBAQGAgsSBPMCAhsaGCAwOiBpdCBkb2VzIG5vdCBleHBpcmUuCgoZCgQEBwIAEgT/AgIUGgsgIjIwMjYtMTEiCgo3CgQEBwIDEgSDAwIVGikgUG9zdGluZ3MsIHdoZW4gaXQgd2FzIGNsb3NlZDsgMCBiZWZvcmUuCgokCgQECAIAEgSIAwIRGhYgVGhlIHRlcm1pbmFsJ3MgbmFtZS4KCkoKBAQIAgQSBI0DAiMaPCBXaGF0IHdhcyBjb3VudGVkIG1vcmUgdGhhbiB0aGUgYm9va3Mgc2FpZDsgbmVnYXRpdmU6IGxlc3MuCgpDCgIECRIGkQMAmgMBGjUgV2hhdCBhIHBhcnRuZXIgaGFzIHNvbGQsIGFzIGJvdGggc2lkZXMgcHV0IGl0IGRvd24uCgpRCgQECQIAEgSTAwIVGkMgVGhlIHBhcnRuZXIncyBuYW1lIGFuZCBpdHMgb3duIG51bWJlciBvZiB0aGUgc2FsZSwgdW5pcXVlIGZvciBpdC4KCj8KBAQJAgQSBJgDAh8aMSBPZiB0aGUgbGlzdCBwcmljZSwgaW4gdGhvdXNhbmR0aHM6IDE1MCBpcyAxNSAlLgoKJQoEBAoCBBIEogMCJRoXIE5lZ2F0aXZlOiBhIHJldmVyc2FsLgoKRAoEBAoCBhIEpQMCFho2IFRoZSByZWZlcmVuY2UgdGhhdCBpdCByZXZlcnNlczsgZW1wdHk6IGl0IGlzIGEgc2FsZS4KCi8KBAQLAgASBKwDAhIaISBXaGF0IGl0IGlzLCBhIGNvZGU6ICJ0cmFuc2ZlciIuCgpjCgQEDgIAEgS6AwIUGlUgVGhlIG93bmVyJ3MgbmFtZSBmb3Igd2hhdCBpdCByZXNlcnZlcyBmb3IsICJhY3F1aXNpdGlvbi5jaG9pY2UiLCBhbmQgaXRzIGtleSB0aGVyZS4KCisKBAQOAgUSBMADAhMaHSBGb3IgcGVvcGxlOiB3aGF0IGl0IGlzIGZvci4KCkoKBAQSAgISBNUDAhcaPCBUaGUgcGFydG5lcidzIG93biBudW1iZXIgb2YgdGhlIHJldmVyc2FsLCBhbmQgaXRzIGludm9pY2UuCgoYCgQEEwIIEgTiAwIXGgogMDogbm9uZS4KCiIKBAQUAgISBOgDAiQaFCBNaXNzaW5nOiB0aGUgcmVzdC4KCmwKBAQXAgESBPsDAhIaXiBUaGUgc2FsZSdzLCBhbmQgdGhlIHBhcnRuZXIncyBvd24gbnVtYmVyIG9mIHRoZSByZXZlcnNhbDsgZW1wdHk6IHRoYXQgb2YgdGhlIHNhbGUgd2l0aCAiLVIiLgoKMQoEBBkCABIEhgQCEhojIFN0YWZmOiBlaXRoZXI7IGEgcmVhZGVyOiBuZWl0aGVyLgoKKQoEBBkCAhIEiQQCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCiUKBAQaAgESBI8EAisaFyBPbmUgb2YgZWFjaCBjdXJyZW5jeS4KCkAKBAQaAgQSBJMEAiAaMiBUaGUgbGFzdCBvZiB0aGVtLCBhdCBtb3N0IDUwOyBvbiB0aGUgZmlyc3QgcGFnZS4KCiQKBAQbAgESBJkEAiAaFiBBbGwgb2Ygb25lIGN1cnJlbmN5LgoKLwoEBBsCAhIEmwQCJRohIEluc3RlYWQgb2YgY2hhcmdlczogdG8gZGVwb3NpdC4KCiMKBAQdAgASBKIEAhcaFSAwOiBub2JvZHkgYmVnYW4gaXQuCgo4CgQEHQIBEgSkBAIXGiogVGhlIHBhcnRuZXIncyBvd24gbnVtYmVyIG9mIHRoZSBwYXltZW50LgoK0wEKBAQdAgQSBKkEAhUaxAEgV2hvIGhhcyB0YWtlbiB0aGUgbW9uZXksIHdoZXJlIHRoYXQgaXMgbm90IHRoZSBjYWxsZXI7IHRoZW4gaXQgaXMgc2lnbmVkOiBITUFDLVNIQS0yNTYgd2l0aCB0aGUgcGFydG5lcidzIGtleSwgaW4gaGV4YWRlY2ltYWwsIG9mCiAiUEFSVE5FUnxQQVlNRU5UX0lEfFJFRkVSRU5DRXxNSU5PUl9VTklUU3xDVVJSRU5DWXxQQUlEX0FUX01TIi4KCj8KBAQeAgESBK8EAhQaMSBJdCB3YXMgdG9sZCBiZWZvcmUsIGFuZCBub3RoaW5nIGNhbWUgb2YgaXQgbm93LgoKJwoEBB4CAhIEsQQCFBoZIEEgcGVyc29uIGhhcyB0byBkZWNpZGUuCgpGCgQEHwIAEgS1BAIXGjggVGhlIGtpb3NrJ3Mgb3duIG51bWJlciBvZiB3aGF0IGl0IHRvb2ssIHVuaXF1ZSBmb3IgaXQuCgoqCgQEHwIBEgS3BAISGhwgV2hlcmUgbm9ib2R5IGlzIHNpZ25lZCBpbi4KCj8KBAQfAgMSBLoEAhwaMSBXaGF0IHRoZSBib3gncyBvd24gY291bnRlciBzYXlzLCB0aGlzIGluY2x1ZGVkLgoKPQoEBCACARIEvwQCExovIFRoZSBib3ggY291bnRzIHNvbWV0aGluZyBlbHNlIHRoYW4gdGhlIGJvb2tzLgoKNgoEBCECAxIExgQCIBooIFdoaWNoIGNoYXJnZXM7IG5vbmU6IHRoZSBvbGRlc3QgZmlyc3QuCgogCgQEIQIEEgTIBAITGhIgSXQgaXMgYSBkZXBvc2l0LgoKIQoEBCMCARIE0gQCKRoTIFRocm91Z2ggcGFydG5lcnMuCgorCgQEJAIBEgTYBAIkGh0gTWlzc2luZzogYWxsIHRoYXQgd2FzIHBhaWQuCgoiCgQEJQIBEgTeBAIkGhQgTWlzc2luZzogdGhlIHJlc3QuCgpQCgQEJwICEgTpBAIkGkIgUHV0IHRvIGl0OyBuZWdhdGl2ZTogdGFrZW4gYXdheTsgMCBmb3IgYSBuZXcgb25lIG1ha2VzIGl0IGVtcHR5LgoKIgoEBCcCBBIE7AQCGhoUIEVtcHR5OiB0aGUgY2l0eSdzLgoKMQoEBCgCABIE8AQCERojIEVtcHR5OiB0aGUgY2FsbGVyJ3Mgb3duIHRlcm1pbmFsLgoKOQoEBCkCAhIE9wQCHxorIEJyb3VnaHQgdG8gdGhlIGJhbmssIG9mIHdoYXQgd2FzIGNvdW50ZWQuCgopCgQELAIBEgSEBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKLgoEBDQCAhIEpAUCHxogIFdoYXQgaXMgd3Jvbmc7IGVtcHR5OiBub3RoaW5nLgoKRQoEBDQCAxIEpgUCFBo3IFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogYWxsIHdhcyBsb29rZWQgYXQuCgpPCgQENgIAEgStBQIRGkEgSW4gaGV4YWRlY2ltYWw6IHRoZSB0ZXh0IG9mIHRoZXNlIGRpZ2l0cywgaW4gVVRGLTgsIGlzIHRoZSBrZXkuCgopCgQENwIAEgSxBQIVGhsgRW1wdHk6IHRoZSBjYWxsZXIgaXRzZWxmLgoKKgoEBDcCAxIEtQUCExocIDAgaXMgMjAwLCB0aGUgbW9zdCBpcyA1MDAuCgpLCgQEOAIEEgS+BQIjGj0gT2YgdGhlIHdob2xlIHBlcmlvZDogd2hhdCB3YXMgc29sZCwgbGVzcyB3aGF0IHdhcyByZXZlcnNlZC4KCjAKBAQ4AgYSBMEFAiIaIiBXaGF0IGlzIG93ZWQgdG8gdGhlIHBhcnRuZXIgbm93LgoKPQoEBDkCAxIEygUCGBovIFdoYXQgZGlmZmVyczogImxpc3RfcHJpY2UiOyBvdXJzLCBhbmQgdGhlaXJzLgoKJQoEBDsCAhIE1gUCFxoXIFRoZSBiYW5rJ3MgcmVmZXJlbmNlLgoKbQoCBEASBuUFAOoFARpfIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIuY2hhcmdlIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgoKZwoCBEESBu0FAPMFARpZIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIucGF5bWVudCIsIGxpa2V3aXNlOyBhIHBhcnRuZXIgaXMgdG9sZCBvZiBpdHMgb3duLgoKTQoCBEISBvYFAPsFARo/IFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJsZWRnZXIucmVzZXJ2YXRpb24iLCBsaWtld2lzZS4KCjoKAgRDEgb+BQCDBgEaLCBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiB0aGUgY29uZmlndXJhdGlvbi4KCksKBARDAgASBIAGAh0aPSBIb3cgbG9uZyBhIHBheW1lbnQgbWF5IGJlIGJlZ3VuIGFuZCBub3QgY29uZmlybWVkOyAwIGlzIDMwLgoKSgoEBEMCARIEggYCEho8IEFuIElBTkEgem9uZTogd2hlcmUgcGVyaW9kcyBiZWdpbjsgZW1wdHkgaXMgQXNpYS9TaGFuZ2hhaS4KYgZwcm90bzM"
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
