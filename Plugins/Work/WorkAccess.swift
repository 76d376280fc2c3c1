// Who may work where, as Staff knows it.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import StaffMessages
internal import WorkMessages

/// Asks Staff. An administrator may look everywhere. Valid inside one handler.
struct WorkAccess {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Whether the caller may do something at a branch.
    /// - Parameters:
    ///   - right: "work.settle".
    ///   - branch: its number; 0: in the whole city.
    /// - Throws: `Problem`, `StoreError`.
    func allows(_ right: String, branch: Int64) throws -> Bool {
        if call.principal.certificate == .admin { return true }
        return try Staff.Client(call).allowed(Staff.AllowedRequest(action: right, branchId: branch)).allowed
    }

    /// Refuses a member of staff for whom an item is to be kept, and who may not work on it.
    /// - Parameters:
    ///   - right: "work.settle".
    ///   - person: the account's number.
    ///   - branch: where the item will be; 0: in the whole city.
    /// - Throws: `FIELD_INVALID`, `Problem`, `StoreError`.
    func mustBeAllowed(_ right: String, to person: Int64, branch: Int64) throws {
        let asked = Staff.AllowedRequest(action: right, branchId: branch, accountId: person)
        guard try !Staff.Client(call).allowed(asked).allowed else { return }
        throw WorkService.validator.invalid("login", "that person has no right \(right) where the item will be", zh: "此人在该处没有权限 \(right)")
    }

    /// Refuses a caller who may not do something at a branch.
    /// - Throws: `WORK_NOT_ALLOWED`, `Problem`, `StoreError`.
    func mustAllow(_ right: String, branch: Int64) throws {
        guard try !allows(right, branch: branch) else { return }
        throw Refusal(Work.Reason.workNotAllowed, facts: ("right", right), ("branch_id", "\(branch)"))
    }

    /// The branch of the desk that calls; 0: the desk is no service point.
    /// - Throws: `Problem`, `StoreError`.
    func deskBranch() throws -> Int64 {
        let asked = City.OpeningRequest(servicePointCode: call.principal.terminal)
        switch try call.tryCall({ try City.Client($0).opening(asked) }) {
        case .success(let opening): return opening.branchId
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            return 0
        }
    }

    /// A branch by its code.
    /// - Throws: `BRANCH_UNKNOWN`, `Problem`.
    func branch(_ code: String) throws -> Int64 {
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard let found = branches.first(where: { $0.code == code }) else {
            throw Refusal(Work.Reason.branchUnknown, facts: ("branch_code", code))
        }
        return found.branchId
    }

    /// A member of staff by login name.
    /// - Throws: `FIELD_INVALID` where nobody has it or the account is withdrawn, `Problem`.
    func person(_ login: String) throws -> Int64 {
        switch try call.tryCall({ try Staff.Client($0).get(Staff.GetRequest(login: login)) }) {
        case .success(let account):
            guard !account.withdrawn else { throw WorkService.validator.invalid("login", "the account is withdrawn", zh: "该账号已停用") }
            return account.accountId
        case .failure(let problem):
            guard problem.reason == Staff.Reason.accountUnknown.name else { throw problem }
            throw WorkService.validator.invalid("login", "there is no such account", zh: "没有这个账号")
        }
    }

    /// The name of whoever is signed in.
    /// - Throws: `Problem`.
    func ownName() throws -> String { try Staff.Client(call).me(Staff.MeRequest()).account?.name ?? "" }
}
