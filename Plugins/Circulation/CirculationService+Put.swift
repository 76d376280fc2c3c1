// The handlers by which staff keep items and rules.

internal import CirculationMessages
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKit

extension CirculationService {
    private static let daysMax: UInt32 = 3650
    private static let loansMax: UInt32 = 10_000

    func putItem(_ request: Circulation.PutItemRequest, _ call: Call) throws -> Circulation.Item {
        try Field.code(request.barcode, "barcode")
        try Field.code(request.itemType, "item_type")
        try Field.text(request.callNumber, "call_number", charactersMax: 100)
        let record = try record(request, call)
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard let branch = branches.first(where: { $0.code == request.branchCode }) else {
            throw Refusal(Circulation.Reason.branchUnknown, facts: ("branch_code", request.branchCode))
        }
        let items = ItemRows(call)
        let old = try items.load(barcode: request.barcode)
        var item =
            try old
            ?? ItemRecord(
                id: call.newID(), barcode: request.barcode, record: record.recordId, home: branch.branchId,
                branch: branch.branchId, destination: 0, type: request.itemType, callNumber: request.callNumber,
                title: record.title, seenAt: 0, seenTerminal: "", openLoan: nil, dueAt: 0)
        item.record = record.recordId
        item.title = record.title
        item.type = request.itemType
        item.callNumber = request.callNumber
        if item.home != branch.branchId {
            item.home = branch.branchId
            // Whoever gives an item a new home has it at hand, unless a reader has it.
            if item.openLoan == nil {
                item.branch = branch.branchId
                item.destination = 0
            }
        }
        if let old { try items.update(item, before: old.position) } else { try items.insert(item) }
        return item.message
    }

    func putLoanRule(_ request: Circulation.LoanRule, _ call: Call) throws -> Circulation.LoanRule {
        try Field.code(request.code, "code")
        if !request.category.isEmpty { try Field.code(request.category, "category") }
        if !request.itemType.isEmpty { try Field.code(request.itemType, "item_type") }
        guard request.days <= Self.daysMax else { throw Field.invalid("days", "it is more than \(Self.daysMax)") }
        guard request.loansMax <= Self.loansMax else {
            throw Field.invalid("loans_max", "it is more than \(Self.loansMax)")
        }
        guard request.renewalsMax <= Self.loansMax else {
            throw Field.invalid("renewals_max", "it is more than \(Self.loansMax)")
        }
        guard !request.lendable || request.days > 0 else {
            throw Field.invalid("days", "what is lent is lent for at least a day")
        }
        if request.branchId != 0 {
            let branches = try City.Client(call).branches(City.BranchesRequest()).branches
            guard branches.contains(where: { $0.branchId == request.branchId }) else {
                throw Field.invalid("branch_id", "there is no such branch")
            }
        }
        let twin = try call.first(
            """
            SELECT code FROM circulation_rule
            WHERE category = $1 AND item_type = $2 AND branch_id = $3 AND code <> $4
            """, .text(request.category), .text(request.itemType), .integer(request.branchId), .text(request.code)
        ) { try $0.text(0) }
        if let twin { throw Field.invalid("code", "the rule \(twin) is for the same category, type and branch") }
        try call.execute(
            """
            INSERT INTO circulation_rule
                (code, category, item_type, branch_id, lendable, days, loans_max, renewals_max)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (code) DO UPDATE SET category = excluded.category, item_type = excluded.item_type,
                branch_id = excluded.branch_id, lendable = excluded.lendable, days = excluded.days,
                loans_max = excluded.loans_max, renewals_max = excluded.renewals_max
            """, .text(request.code), .text(request.category), .text(request.itemType), .integer(request.branchId),
            SQLValue(request.lendable), SQLValue(request.days), SQLValue(request.loansMax),
            SQLValue(request.renewalsMax))
        return request
    }

    /// The record of an item, by number or by its control number.
    private func record(_ request: Circulation.PutItemRequest, _ call: Call) throws -> Discovery.Record {
        let discovery = Discovery.Client(call)
        if request.recordId != 0 { return try discovery.get(Discovery.GetRequest(recordId: request.recordId)) }
        guard !request.recordControlNumber.isEmpty else { throw Field.invalid("record_id", "it is missing") }
        let found = try discovery.lookup(
            Discovery.LookupRequest(source: request.recordSource, controlNumber: request.recordControlNumber))
        guard let record = found.records.first else {
            throw Refusal(
                Circulation.Reason.recordUnknown, facts: ("record_source", request.recordSource),
                ("record_control_number", request.recordControlNumber))
        }
        return record
    }
}
