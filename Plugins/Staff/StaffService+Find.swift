// The handlers that look up accounts and what was done to them, and change nothing.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

/// A position in the accounts: the login name of the one before it.
private struct LoginCursor: PageCursor {
    let text: String

    init(login: String) { text = login }

    init?(_ text: String) {
        guard LoginName.isValid(text) else { return nil }
        self.text = text
    }
}

extension StaffService {
    func get(_ request: Staff.GetRequest, _ call: Call) throws -> Staff.Account {
        let accounts = AccountRows(call)
        return try accounts.whole(try accounts.known(login: LoginName.normal(request.login)))
    }

    func listAccounts(_ request: Staff.ListAccountsRequest, _ call: Call) throws -> Staff.ListAccountsResponse {
        let page = try PageRequest<LoginCursor>(
            request.limit, request.cursor, StaffLimits.page, invalid: Staff.Reason.cursorInvalid)
        let accounts = AccountRows(call)
        let found = page.page(try accounts.page(after: page.after?.text ?? "", limit: page.rowsMax)) { LoginCursor(login: $0.login) }
        return Staff.ListAccountsResponse(accounts: try found.items.map(accounts.brief), cursor: found.cursor)
    }

    func names(_ request: Staff.NamesRequest, _ call: Call) throws -> Staff.NamesResponse {
        guard (1...StaffLimits.namesMax).contains(request.accountIds.count) else {
            throw Self.validator.invalid(
                "account_ids", "there are not from 1 to \(StaffLimits.namesMax)", zh: "须为 1 至 \(StaffLimits.namesMax) 个")
        }
        let accounts = AccountRows(call)
        let found = try Set(request.accountIds).sorted().compactMap { try accounts.load(id: $0) }
        return Staff.NamesResponse(names: found.map { Staff.AccountName(accountId: $0.accountId, login: $0.login, name: $0.name) })
    }

    func history(_ request: Staff.HistoryRequest, _ call: Call) throws -> Staff.HistoryResponse {
        guard request.login.isEmpty != request.role.isEmpty else {
            throw Self.validator.invalid("login", "either login or role is given", zh: "用户名与角色只能填一个")
        }
        let page = try PageRequest<KeysetCursor>(
            request.limit, request.cursor, StaffLimits.page, list: request.role.isEmpty ? "account" : "role",
            invalid: Staff.Reason.cursorInvalid)
        let after = page.after ?? .beforeAllDescending()
        let rows: [RecordRow]
        if request.role.isEmpty {
            let account = try AccountRows(call).known(login: LoginName.normal(request.login))
            rows = try RecordRows(call).page(account: account.accountId, after: after, limit: page.rowsMax)
        } else {
            let role = try GrantRows(call).knownRole(request.role)
            rows = try RecordRows(call).page(role: role.code, after: after, limit: page.rowsMax)
        }
        let list = request.role.isEmpty ? "account" : "role"
        let found = page.page(rows) { KeysetCursor(list: list, at: $0.atMs, id: $0.recordId) }
        return Staff.HistoryResponse(records: found.items.map(Self.message), cursor: found.cursor)
    }

    func allowed(_ request: Staff.AllowedRequest, _ call: Call) throws -> Staff.AllowedResponse {
        guard request.accountId != 0 || call.principal.session == .staff else { return Staff.AllowedResponse() }
        let person = request.accountId == 0 ? call.principal.person : request.accountId
        guard let scope = request.branchId == 0 ? .city : try Places(call).branch(request.branchId) else {
            return Staff.AllowedResponse()
        }
        return Staff.AllowedResponse(
            allowed: try GrantRows(call).grants(of: person).allow(request.action, in: scope))
    }

    private static func message(_ row: RecordRow) -> Staff.Record {
        let about = row.role.isEmpty || row.accountId == 0 ? "" : row.role + (row.detail.isEmpty ? "" : ", ")
        return Staff.Record(
            atMs: row.atMs, kind: row.kind, detail: about + row.detail, byAccountId: row.byAccountId, terminal: row.terminal)
    }
}
