// The handlers that look at queues and items, and change nothing.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages
internal import WorkRules

extension WorkService {
    func queues(_ request: Work.QueuesRequest, _ call: Call) throws -> Work.QueuesResponse {
        let access = WorkAccess(call)
        let counts = CountRows(call)
        var found: [Work.Queue]
        if request.everywhere || request.branchId == 0 && call.principal.certificate == .admin {
            found = try counts.queues(branch: nil)
        } else {
            let branch = request.branchId == 0 ? try access.deskBranch() : request.branchId
            found = try counts.queues(branch: 0)
            if branch != 0 { found += try counts.queues(branch: branch) }
        }
        var allowed: [String: Bool] = [:]
        var titles: [String: [Work.Text]] = [:]
        var queues: [Work.Queue] = []
        for var queue in found {
            let place = "\(queue.branchId) \(queue.right)"
            let may = try allowed[place] ?? access.allows(queue.right, branch: queue.branchId)
            allowed[place] = may
            guard may else { continue }
            let title = try titles[queue.kind] ?? KindRows(call).load(queue.kind)?.title ?? []
            titles[queue.kind] = title
            queue.title = title
            try counts.fill(&queue)
            queues.append(queue)
        }
        return Work.QueuesResponse(queues: queues)
    }

    func list(_ request: Work.ListRequest, _ call: Call) throws -> Work.ListResponse {
        let page = try PageRequest(
            request.limit, request.cursor, WorkLimits.page, list: request.mine ? "mine" : "", invalid: Work.Reason.cursorInvalid)
        let after = page.after ?? .beforeAll(list: request.mine ? "mine" : "")
        let person = call.staffPerson
        let rows: [ItemRow]
        if request.mine {
            rows = person == 0 ? [] : try ItemRows(call).page(person: person, after: after, limit: page.rowsMax)
        } else {
            let right = try request.right.isEmpty ? KindRows(call).known(request.kind).right : request.right
            try WorkAccess(call).mustAllow(right, branch: request.branchId)
            rows = try ItemRows(call).page(
                branch: request.branchId, kind: request.kind, right: right, after: after, limit: page.rowsMax)
        }
        let found = page.page(rows) { KeysetCursor(list: after.list, at: $0.dueAtMs, id: $0.itemId) }
        return Work.ListResponse(items: try found.items.map { try $0.message(for: person) }, cursor: found.cursor)
    }

    func get(_ request: Work.GetRequest, _ call: Call) throws -> Work.ItemDetails {
        let row = try Self.item(request.itemId, call)
        return Work.ItemDetails(
            item: try row.message(for: call.staffPerson), kind: try KindRows(call).load(row.kind),
            history: try EntryRows(call).page(
                item: row.itemId, before: .beforeAllDescending(), limit: WorkLimits.historyEntriesMax))
    }

    func history(_ request: Work.HistoryRequest, _ call: Call) throws -> Work.HistoryResponse {
        let row = try Self.item(request.itemId, call)
        let page = try PageRequest(request.limit, request.cursor, WorkLimits.page, list: "", invalid: Work.Reason.cursorInvalid)
        let entries = page.page(
            try EntryRows(call).page(item: row.itemId, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        ) { KeysetCursor(at: $0.atMs, id: $0.entryId) }
        return Work.HistoryResponse(entries: entries.items, cursor: entries.cursor)
    }
}
