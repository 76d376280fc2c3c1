// Units that run alone: many in one transaction, each in a savepoint, with one commit for all.

internal import CLecternPlugin
internal import LecternStoreKit

extension Runner {
    /// One unit of a group that ran: what is to be told once the group is committed.
    private struct Member {
        let unit: PendingUnit
        let outcome: Int32
        let words: String
        /// Whether what it wrote hangs on the commit.
        var isKept = false
    }

    /// Runs units, this thread leading, until each was told its outcome.
    func runGroup(_ units: [PendingUnit]) {
        var waiting = units.filter { unit in
            guard unit.isUnwanted else { return true }
            Runner.drop(unit)
            return false
        }
        // The schema is changed by one at a time; and a lone unit needs no savepoint.
        if waiting.count > 1, waiting.allSatisfy({ $0.unit.pointee.effect == LECTERN_EFFECT_WRITE }) {
            if let members = runTogether(waiting) {
                for member in members { member.unit.done(member.outcome, member.words) }
                return
            }
            waiting = waiting.map { PendingUnit(unit: $0.unit, attempt: $0.attempt + 1) }
        }
        for unit in waiting { runUntilDone(unit) }
    }

    private func runUntilDone(_ unit: PendingUnit) {
        var unit = unit
        while true {
            guard !unit.isUnwanted else { return Runner.drop(unit) }
            figures.unitsAlone.add()
            switch runOne(unit, .alone) {
            case .done(let outcome, let words): return unit.done(outcome, words)
            case .again(let failure):
                unit = PendingUnit(unit: unit.unit, attempt: unit.attempt + 1)
                guard unit.attempt < UInt32(settings.attemptsMax) else { return unit.done(failure.code, failure.message) }
            }
        }
    }

    /// Runs units in one transaction.
    ///
    /// - Returns: what to tell them; nil if nothing of them was kept and each must run by itself.
    private func runTogether(_ units: [PendingUnit]) -> [Member]? {
        guard let first = units.first, let connection = try? line.connection(for: first) else { return nil }
        defer { line.tidy() }
        let group = Transaction(connection, first, writes: true)
        group.begin(.alone, with: units)
        guard group.loss == nil else {
            group.abandon()
            return nil
        }
        var members: [Member] = []
        for unit in units {
            guard let member = runMember(unit, of: group) else {
                group.abandon()
                return nil
            }
            members.append(member)
        }
        do {
            try commit(group, units: members.count)
        } catch where error.code == LECTERN_UNCERTAIN {
            return members.map { $0.isKept ? Member(unit: $0.unit, outcome: error.code, words: error.message) : $0 }
        } catch {
            group.abandon()
            return nil
        }
        figures.unitsAlone.add(members.count)
        return members
    }

    /// Runs one unit of a group in a savepoint.
    ///
    /// - Returns: what to tell it after the commit; nil when the whole transaction is lost.
    private func runMember(_ unit: PendingUnit, of group: Transaction) -> Member? {
        guard !unit.isUnwanted else {
            return Member(unit: unit, outcome: LECTERN_INTERRUPTED, words: "cancelled, or out of time, before it was begun")
        }
        if unit.attempt > 0 { figures.runsAgain.add() }
        group.connection.send("SAVEPOINT unit", .control)
        let transaction = Transaction(group.connection, unit, writes: true, inside: group)
        let verdict = transaction.run()
        let isKept = verdict == LECTERN_KEEP && transaction.loss == nil && transaction.wound == nil
        if isKept, transaction.end("RELEASE unit") {
            group.take(from: transaction)
            return Member(unit: unit, outcome: LECTERN_OK, words: "", isKept: true)
        }
        let failure = transaction.loss ?? transaction.wound
        // An interrupted statement ends with its savepoint; after other losses nothing is left to go back to.
        if let failure, ![LECTERN_INTERRUPTED, LECTERN_STATEMENT, LECTERN_CONSTRAINT].contains(failure.code) { return nil }
        guard transaction.undo() else { return nil }
        guard verdict == LECTERN_KEEP, let failure else { return Member(unit: unit, outcome: LECTERN_OK, words: "") }
        guard case .done(let outcome, let words) = Runner.ending(failure, group.connection) else { return nil }
        return Member(unit: unit, outcome: outcome, words: words)
    }
}
