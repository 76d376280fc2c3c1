// The service of Staff: what its handlers share. Each kind of handler has a file StaffService+….swift.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

/// Keeps the accounts and roles of staff, and signs staff in.
struct StaffService: Staff.Service {
    static let validator = FieldValidator(Staff.Reason.fieldInvalid, versionConflict: Staff.Reason.versionConflict)

    /// The right to keep accounts and roles, as the contract names it.
    private static let manage = "staff.manage"

    let settings: PluginSettings<StaffLimits>

    /// The passwords of the table, with new ones at the cost of the configuration.
    func passwords(_ call: Call) -> PasswordRows { PasswordRows(call, settings.current.passwordHashCost) }

    /// Refuses a change by somebody who may not do all of it themselves, so that nobody raises their own rights or another's past
    /// them. An administrator may do everything.
    /// - Parameter grants: what is given, taken, or had by whoever is changed.
    /// - Throws: `RIGHT_EXCEEDED`, `StoreError`.
    static func mustCover(_ grants: Grants, _ call: Call) throws {
        guard call.principal.certificate != .admin else { return }
        try mustBePresent(call)
        let own = try GrantRows(call).grants(of: call.principal.person)
        guard let missing = own.missing(for: grants.adding(manage)) else { return }
        throw Refusal(Staff.Reason.rightExceeded, facts: ("right", missing))
    }

    /// Refuses what is told late: a desk that was offline tells of loans and returns, and changes nobody's rights by it. Else a
    /// session that has ended would do.
    /// - Throws: `Problem`.
    static func mustBePresent(_ call: Call) throws {
        guard call.happenedAtMilliseconds >= call.nowMilliseconds else { throw sessionOver(call) }
    }

    /// What a call meets whose session has ended.
    static func sessionOver(_ call: Call) -> Problem {
        Problem(
            status: .unauthenticated, reason: "SESSION_EXPIRED",
            message: call.text(en: "The session has ended; sign in again.", zh: "登录已过期，请重新登录。"))
    }
}
