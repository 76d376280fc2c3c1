// The handlers by which roles are kept, given and taken away.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

extension StaffService {
    func putRole(_ request: Staff.PutRoleRequest, _ call: Call) throws -> Staff.Role {
        let rows = GrantRows(call)
        try Self.validator.code(request.code, "code")
        let old = try rows.role(request.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "actions"], found: old?.version,
            absent: GrantRows.unknownRole(request.code))
        var role = Staff.Role(code: request.code, name: request.name, actions: request.actions)
        if let old {
            change.keep("name", &role.name, old.name)
            change.keep("actions", &role.actions, old.actions)
        }
        try Self.validator.requiredText(role.name, "name")
        try Self.validator.list(role.actions, "actions", countMax: StaffLimits.actionsMax) { action, field throws(Refusal) in
            guard ActionName.isValid(action) else {
                throw Self.validator.invalid(
                    field, "it is not two words of small letters with a dot between them, or *",
                    zh: "须为两个小写单词，中间加点，或 *")
            }
        }
        role.actions = Set(role.actions).sorted()
        // A role holds wherever it was given.
        try Self.mustCover(Grants([Grant(Set(role.actions).union(old?.actions ?? []), .city)]), call)
        try rows.put(role)
        try RecordRows(call).add(
            old == nil ? "role_added" : "role_changed", role: role.code, detail: role.actions.joined(separator: " "))
        try SignedInRows(call).refresh(role: role.code)
        return try rows.knownRole(role.code)
    }

    func roles(_ request: Staff.RolesRequest, _ call: Call) throws -> Staff.RolesResponse {
        Staff.RolesResponse(roles: try GrantRows(call).roles())
    }

    func assign(_ request: Staff.AssignRequest, _ call: Call) throws -> Staff.Account {
        let accounts = AccountRows(call)
        let rows = GrantRows(call)
        guard request.libraryCode.isEmpty || request.branchCode.isEmpty else {
            throw Self.validator.invalid("branch_code", "a library or a branch is given, not both", zh: "图书馆与分馆只能填一个")
        }
        let account = try accounts.known(login: request.login)
        let role = try rows.knownRole(request.role)
        let scope = try Places(call).scope(library: request.libraryCode, branch: request.branchCode)
        try Self.mustCover(Grants([Grant(Set(role.actions), scope)]), call)
        if request.remove {
            try rows.unassign(role.code, from: account.accountId, in: scope)
        } else {
            try rows.assign(role.code, to: account.accountId, in: scope)
        }
        let place = request.branchCode.isEmpty ? request.libraryCode.isEmpty ? "city" : "library \(request.libraryCode)" : "branch \(request.branchCode)"
        try RecordRows(call).add(
            request.remove ? "unassigned" : "assigned", account: account.accountId, role: role.code, detail: place)
        try SignedInRows(call).refresh(account: account.accountId)
        return try accounts.whole(account)
    }
}
