// The commands about what readers owe, pay and deposit.

internal import LecternMessages
internal import LedgerMessages
internal import TypesMessages

extension LedgerCommand {
    static func account(_ arguments: Arguments) throws {
        let request = Ledger.AccountRequest(card: arguments.operands.first ?? "", limit: try limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.account(request), arguments) { answer in
                let owed = answer.owed.isEmpty ? "nothing is owed" : answer.owed.map { "\(text($0)) owed" }.joined(separator: ", ")
                let deposits = answer.deposits.map { "; \(text($0)) deposited" }.joined()
                return ["reader \(answer.readerId): \(owed)\(deposits)"] + answer.charges.map(line) + answer.payments.map(line) + more(answer.cursor)
            }
        }
    }

    private static func word(_ state: Ledger.ChargeState) -> String {
        switch state {
        case .open: "open"
        case .paid: "paid"
        case .waived: "waived"
        case .takenBack: "taken back"
        case .refunded: "refunded"
        default: "\(state.rawValue)"
        }
    }

    private static func word(_ state: Ledger.PaymentState) -> String {
        switch state {
        case .expected: "expected"
        case .confirmed: "confirmed"
        case .disputed: "in dispute"
        case .paymentExpired: "expired"
        case .cancelled: "cancelled"
        case .paymentRefunded: "paid back"
        default: "\(state.rawValue)"
        }
    }

    /// "42  2026-11-30 10:00  overdue  open  3.00 CNY due of 3.00 CNY  逾期 3 天".
    private static func line(_ charge: Ledger.ReaderCharge) -> String {
        let discount = charge.discount?.minorUnits ?? 0 == 0 ? "" : " less \(text(charge.discount))"
        let returned = charge.refunded?.minorUnits ?? 0 == 0 ? "" : ", \(text(charge.refunded)) paid back"
        return "\(charge.chargeId)  \(LocalTime.text(charge.chargedAtMs))  \(charge.fee)  \(word(charge.state))  \(text(charge.due)) due of \(text(charge.listPrice))\(discount)\(returned)  \(charge.reason)"
    }

    private static func line(_ payment: Ledger.Payment) -> String {
        let deposit = payment.deposit?.minorUnits ?? 0 == 0 ? "" : ", \(text(payment.deposit)) deposited"
        let amount = payment.received?.minorUnits ?? 0 == 0 ? payment.amount : payment.received
        return "payment \(payment.paymentId)  \(LocalTime.text(payment.begunAtMs))  \(word(payment.state))  \(text(amount)) at \(payment.taker)\(deposit)"
    }

    static func charge(_ arguments: Arguments) throws {
        let request = Ledger.ChargeReaderRequest(
            card: arguments.operands[0], fee: arguments.operands[1], listPrice: try money(arguments.operands[2], arguments),
            discount: try money(option: "--discount", arguments), reason: try needed("--reason", arguments), about: arguments["--about"] ?? "")
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.chargeReader(request), arguments) { [line($0)] } }
    }

    static func pay(_ arguments: Arguments) throws {
        let request = Ledger.PayRequest(
            card: arguments.operands[0], amount: try money(arguments.operands[1], arguments),
            chargeIds: try arguments.all("--charge").map { try id($0, "charge") }, deposit: arguments.has("--deposit"))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.pay(request), arguments) { [line($0)] } }
    }

    static func refund(_ arguments: Arguments) throws {
        let request = Ledger.RefundRequest(
            chargeId: try id(arguments.operands[0], "charge"), amount: try money(option: "--amount", arguments), note: try needed("--note", arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.refund(request), arguments) { [line($0)] } }
    }

    static func waive(_ arguments: Arguments) throws {
        let request = Ledger.WaiveChargeRequest(
            chargeId: try id(arguments.operands[0], "charge"), amount: try money(option: "--amount", arguments), note: try needed("--note", arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.ledger.waiveCharge(request), arguments) { [line($0)] } }
    }

    static func returnDeposit(_ arguments: Arguments) throws {
        let request = Ledger.ReturnDepositRequest(card: arguments.operands[0], currency: currency(arguments))
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.returnDeposit(request), arguments) { answer in
                ["\(text(answer.cash)) in cash, \(text(answer.transferred)) through partners"]
            }
        }
    }
}
