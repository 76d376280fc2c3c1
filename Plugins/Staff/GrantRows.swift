// Roles, who has them where, and what follows for a person.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

/// Roles and assignments as the tables hold them. Valid inside one handler.
struct GrantRows {
    private static let role = SQL("SELECT \(RoleRow.columns()) FROM \(RoleRow.table) WHERE code = $1")
    private static let allRoles = SQL("SELECT \(RoleRow.columns()) FROM \(RoleRow.table) ORDER BY code")
    private static let actions = SQL("SELECT action FROM \(ActionRow.table) WHERE role = $1 ORDER BY action")
    private static let assignments = SQL("""
        SELECT \(AssignmentRow.columns()) FROM \(AssignmentRow.table) WHERE account_id = $1 ORDER BY role, library_id, branch_id
        """)
    private static let grants = SQL("""
        SELECT \(AssignmentRow.columns("a")), x.action FROM \(AssignmentRow.table) a JOIN \(ActionRow.table) x ON x.role = a.role
        WHERE a.account_id = $1 ORDER BY a.role, a.library_id, a.branch_id
        """)
    // Raises the version of the row that is there, which a new one begins with 1.
    private static let putRole = RoleRow.insert(onConflict: .code, update: .name, raise: .version)
    private static let actionsRemoved = SQL("DELETE FROM \(ActionRow.table) WHERE role = $1")
    private static let assign = AssignmentRow.insert(onConflict: .accountId, .role, .libraryId, .branchId, update: .assignedAtMs)
    private static let unassign = SQL("""
        DELETE FROM \(AssignmentRow.table) WHERE account_id = $1 AND role = $2 AND library_id = $3 AND branch_id = $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A role by code; nil: there is none.
    /// - Throws: `StoreError`.
    func role(_ code: String) throws -> Staff.Role? {
        try call.first(Self.role, .text(code), as: RoleRow.self).map(whole)
    }

    /// A role by code that must be there.
    /// - Throws: `ROLE_UNKNOWN`, `StoreError`.
    func knownRole(_ code: String) throws -> Staff.Role {
        guard let role = try role(code) else { throw Self.unknownRole(code) }
        return role
    }

    /// The refusal of a code that no role has.
    static func unknownRole(_ code: String) -> Refusal { Refusal(Staff.Reason.roleUnknown, facts: ("role", code)) }

    /// All roles by code.
    /// - Throws: `StoreError`.
    func roles() throws -> [Staff.Role] { try call.rows(Self.allRoles, as: RoleRow.self).map(whole) }

    private func whole(_ row: RoleRow) throws -> Staff.Role {
        let actions = try call.rows(Self.actions, .text(row.code), as: String.self)
        return Staff.Role(code: row.code, name: row.name, actions: actions, version: row.version)
    }

    /// Adds a role, or changes the one with its code; its actions are put as they are.
    /// - Throws: `StoreError`.
    func put(_ role: Staff.Role) throws {
        try call.insert(RoleRow(code: role.code, name: role.name, version: 1), Self.putRole)
        try call.execute(Self.actionsRemoved, .text(role.code))
        for action in role.actions { try call.insert(ActionRow(role: role.code, action: action)) }
    }

    /// The roles of a person.
    /// - Throws: `StoreError`.
    func assignments(of account: Int64) throws -> [AssignmentRow] {
        try call.rows(Self.assignments, .integer(account), as: AssignmentRow.self)
    }

    /// What a person may do where.
    /// - Throws: `StoreError`.
    func grants(of account: Int64) throws -> Grants {
        let lines = try call.rows(Self.grants, .integer(account)) { row in
            (assignment: try row.next(AssignmentRow.self), action: try row.next(String.self))
        }
        return Grants(lines.map { Grant([$0.action], $0.assignment.scope) })
    }

    /// Gives a person a role somewhere; nothing changes where they have it already.
    /// - Throws: `StoreError`.
    func assign(_ role: String, to account: Int64, in scope: Scope) throws {
        try call.insert(
            AssignmentRow(
                accountId: account, role: role, libraryId: scope.library, branchId: scope.branch, assignedAtMs: call.nowMilliseconds),
            Self.assign)
    }

    /// Takes a role away there; nothing changes where they don't have it.
    /// - Throws: `StoreError`.
    func unassign(_ role: String, from account: Int64, in scope: Scope) throws {
        try call.execute(Self.unassign, .integer(account), .text(role), .integer(scope.library), .integer(scope.branch))
    }
}

extension AssignmentRow {
    /// Where the role holds.
    var scope: Scope { Scope(library: libraryId, branch: branchId) }
}
