// A few errors in tables of states and rules, each of which a simulation must find; `Scripts/mutants` makes them all. A table is wrong on either
// store alike, so these run on one.

import LecternTestSupport
import LecternTesting
import Testing

@Suite struct MutantTests {
    private func simulate(_ arguments: String...) throws -> ProgramResult {
        try Program.run("\(Repository.products)/simulate", arguments, mergesErrors: true)
    }

    /// Of each kind one; `Scripts/mutants circulation` runs them all.
    @Test(arguments: [
        "circulation.item available.lent drop", "circulation.item on_loan.lent negate not_on_loan", "circulation.item available.lent move below_loans_max 1",
        "circulation.loan open.renewed drop", "circulation.loan_rule category swap item_type",
    ])
    func mutant_ofATable_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "1000")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    /// Of copies whom staff, shops and carriers move.
    @Test(arguments: [
        "circulation.item on_first_loan.withdrawn negate not_on_loan", "circulation.item claimed_returned.received negate never_ready",
        "circulation.item in_transit.delivered negate for_reader", "circulation.item available.undone drop", "circulation.conflict nothing.recorded drop",
    ])
    func mutant_ofCopies_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "1000")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    /// Of each plugin a few; `Scripts/mutants work` and `Scripts/mutants staff` run them all.
    @Test(arguments: ["work.item waiting.claimed negate is_for_caller", "work.item claimed.lapsed drop", "staff.account open.signed_in negate password_is_right"])
    func mutant_ofPeoplesTables_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "300")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    /// A few; `Scripts/mutants notices` runs them all.
    @Test(arguments: ["notices.notice held.joined drop", "notices.notice queued.postponed negate is_carrier", "notices.notice held.queued move is_allowed_hour 1"])
    func mutant_ofNotices_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "300")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    /// A few; `Scripts/mutants acquisition` and `Scripts/mutants ledger` run them all.
    @Test(arguments: ["acquisition.purchase chosen.cancelled drop", "ledger.charge open.paid drop", "ledger.payment nothing.taken drop"])
    func mutant_ofPurchasesAndMoney_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "300")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    /// A few; `Scripts/mutants delivery` runs them all.
    @Test(arguments: [
        "delivery.request requested.picked drop", "delivery.request packed.cancelled negate is_cancellable", "delivery.request picked.packed drop",
    ])
    func mutant_ofDeliveries_isFound(_ mutant: String) throws {
        let result = try simulate("--mutant", mutant, "--runs", "4", "--steps", "300")
        #expect(result.status == 0 && result.output.contains("found: \(mutant)"), "\(result.output)")
    }

    @Test func mutants_ofCirculation_areOfAllItsTables() throws {
        let result = try simulate("--mutants", "circulation")
        for mutant in ["item nothing.added drop", "loan nothing.lent drop", "conflict nothing.recorded drop", "loan_rule category ignore"] {
            #expect("\n\(result.output)".contains("\ncirculation.\(mutant)\n"), "\(mutant)")
        }
    }
}
