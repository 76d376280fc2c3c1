// Who is signed in: from the answer to SignIn to the end of the session.

internal import CityMessages
internal import LecternMessages
internal import LecternWire
internal import StaffMessages

extension DeskModel {
    /// Whoever has signed in begins to work.
    mutating func begin(_ answer: Staff.SignInResponse) {
        session = Session(
            token: answer.session, name: answer.account?.name ?? "", login: answer.account?.login ?? "", rights: answer.rights,
            branchId: answer.branchId, expiresAtMs: answer.expiresAtMs)
        stayAskedAt = now
        claims = Claims()
        call("lectern.city.v1.City/Branches", City.BranchesRequest(), holdsKeys: false) {
            (desk, result: Result<City.BranchesResponse, Problem>) in
            guard case .success(let answer) = result else { return }
            desk.branches = Dictionary(answer.branches.map { ($0.branchId, $0) }) { first, _ in first }
        }
        show(only: MenuPage())
    }

    /// Whether the person's roles allow something here, as far as the daemon said: tells it where they don't, so that nobody fills in a form
    /// in vain.
    mutating func checkRight(_ right: String) -> Bool {
        guard let rights = session?.rights, !rights.contains("*"), !rights.contains(right) else { return true }
        if session?.branchId == 0 {
            warn(
                "This desk is no service point: only what your roles allow in the whole city holds here, and not \(right).",
                "本工作台不是服务点，仅全市范围的权限有效，您没有：\(right)。")
        } else {
            warn("Your roles do not allow this here: it needs the right \(right).", "您在此没有权限：\(right)。")
        }
        return false
    }

    /// Once a minute: tells the daemon that somebody works here, or asks whether the session lasts where nobody does.
    mutating func keepSession() {
        guard session != nil, now - stayAskedAt >= DeskLimits.stayMilliseconds else { return }
        defer { stayAskedAt = now }
        if pressedAt > stayAskedAt {
            call("lectern.staff.v1.Staff/Stay", Staff.StayRequest(), writes: true, holdsKeys: false) {
                (desk, result: Result<Staff.StayResponse, Problem>) in
                if case .success(let answer) = result { desk.session?.expiresAtMs = answer.expiresAtMs }
            }
        } else {
            call("lectern.staff.v1.Staff/Me", Staff.MeRequest(), holdsKeys: false) {
                (desk, result: Result<Staff.MeResponse, Problem>) in
                guard case .success(let answer) = result else { return }
                desk.session?.expiresAtMs = answer.expiresAtMs
                desk.session?.rights = answer.rights
            }
        }
    }

    /// F9: signs out, after everything that was typed before it.
    mutating func signOut() {
        beginSignOut { desk in
            desk.session = nil
            desk.show(only: SignInPage())
            desk.tell("Signed out.", "已注销。")
        }
    }

    /// Ends the session at the daemon.
    /// - Parameter then: follows the answer, whatever it is but a lost connection.
    mutating func beginSignOut(_ then: @escaping (inout DeskModel) -> Void) {
        call("lectern.staff.v1.Staff/SignOut", Staff.SignOutRequest(), writes: true) {
            (desk, result: Result<Staff.SignOutResponse, Problem>) in
            if case .failure(let problem) = result, Refusal.isLoss(problem) { return desk.refuse(problem) }
            then(&desk)
        }
    }

    /// The daemon says that the session has ended: what was under way and what was typed ahead is told as not done.
    /// - Parameters:
    ///   - problem: what it said.
    ///   - undone: the call that was refused with it; empty: none that a person made.
    mutating func endSession(_ problem: Problem, undone: String) {
        let why = text("Not done: the session had ended.", "未办理：登录已失效。")
        session = nil
        let first = journal.count
        if !undone.isEmpty { note(.notDone, undone, why) }
        dropTypedAhead(why, keepsTail: false)
        bell()
        show(only: EndedPage(why: refusal(problem), first: first))
    }
}
