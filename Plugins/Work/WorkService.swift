// The service of Work: what its handlers share. Each kind of handler has a file WorkService+….swift.

internal import LecternKit
internal import WorkMessages
internal import WorkRules

/// Keeps the queues of what staff have to do.
struct WorkService: Work.Service {
    static let validator = FieldValidator(Work.Reason.fieldInvalid)

    /// The right to take others' claims away and to hand over what others have claimed.
    static let manage = "work.manage"

    /// An item by number that the caller may work on.
    /// - Throws: `ITEM_UNKNOWN`, `WORK_NOT_ALLOWED`, `Problem`, `StoreError`.
    static func item(_ id: Int64, _ call: Call) throws -> ItemRow {
        guard let row = try ItemRows(call).load(id: id) else {
            throw Refusal(Work.Reason.itemUnknown, facts: ("item_id", "\(id)"))
        }
        // Whoever has claimed an item goes on with it wherever it was escalated to, and sees what is kept for them.
        let person = call.staffPerson
        if person != 0, row.holder == person || row.keptFor == person { return row }
        try WorkAccess(call).mustAllow(row.neededRight, branch: row.branchId)
        return row
    }

    /// Who calls, for decisions about an item.
    /// - Throws: `Problem`, `StoreError`.
    static func asker(_ row: ItemRow, _ call: Call, claim: Int64 = 0) throws -> WorkStanding.Asker {
        let person = call.staffPerson
        // Asked only where it matters: somebody else has the item.
        let isOthers = row.claim != 0 && row.holder != person
        let manages = isOthers ? try WorkAccess(call).allows(manage, branch: row.branchId) : false
        return WorkStanding.Asker(call.actor, person: person, manages: manages, claim: claim)
    }
}

extension Call {
    /// The member of staff who is signed in; 0: nobody is.
    var staffPerson: Int64 { principal.session == .staff ? principal.person : 0 }
}
