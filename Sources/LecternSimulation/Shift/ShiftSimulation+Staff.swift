// The moves of a shift in which people sign in, and in which accounts and roles are kept.

internal import LecternKitTesting
internal import LecternMessages
internal import LecternSecrets
internal import LecternWire
internal import StaffMessages

extension ShiftSimulation {
    private static let service = "lectern.staff.v1.Staff/"

    func anyone() -> Int { random.below(model.people.count) }

    /// Where somebody calls, and in which session: the present one, one that has ended, or none.
    /// - Parameter person: who.
    /// - Returns: also what the caller meets who is not admitted; nil: the session lasts.
    func place(_ person: Int) -> (terminal: Terminal, session: String, denial: String?) {
        let odd = random.below(100)
        guard odd >= 3 else { return (.desk(model.desks[random.below(model.desks.count)].name), "", "SESSION_REQUIRED") }
        if odd < 6, let old = model.people[person].oldSessions.last {
            return (.desk(model.desks[random.below(model.desks.count)].name), old, "SESSION_EXPIRED")
        }
        guard let signedIn = model.people[person].signedIn else { return (.desk("desk-0"), "", "SESSION_REQUIRED") }
        return (.desk(model.desks[signedIn.desk].name), signedIn.session, now < signedIn.expiresAt ? nil : "SESSION_EXPIRED")
    }

    /// Somebody who is signed in, or signs in now; without luck whoever it is.
    func worker() throws -> Int {
        let person = anyone()
        // A rule that keeps nearly everybody out does not last.
        if model.policyAsks, random.chance(percent: 15) { try changePolicy() }
        if !model.isSignedIn(person, now), random.chance(percent: 80) { try signIn(person, at: desk(), isPlain: true) }
        return person
    }

    /// A desk at which nobody is signed in, in most cases: whoever signs in elsewhere costs time and nothing happens.
    func desk() -> Int {
        let free = model.desks.indices.filter { desk in
            !model.people.indices.contains { model.people[$0].signedIn?.desk == desk && model.isSignedIn($0, now) }
        }
        return free.isEmpty || random.chance(percent: 10) ? random.below(model.desks.count) : random.pick(free)
    }

    /// Somebody signs in, or tries to.
    /// - Parameters:
    ///   - isPlain: with everything that is needed.
    ///   - isWrong: with a wrong password.
    func signIn(_ person: Int, at desk: Int, isPlain: Bool = false, isWrong: Bool = false) throws {
        let known = model.people[person]
        let odd = isPlain ? 99 : isWrong ? 25 : random.below(100)
        let login = odd < 4 ? "nobody" : known.login
        let isRight = odd >= 26 && login == known.login
        var chosen = known.isFirst && odd >= 35 || (26..<35).contains(odd) && random.chance(percent: 40) ? newPassword() : ""
        if (35..<39).contains(odd) { chosen = "short" }
        let step = OneTimeCode.step(atMilliseconds: now)
        let codes = known.secret.map(OneTimeCode.init(secret:))
        let code = !(39..<46).contains(odd) ? codes?.code(step: step) ?? "" : odd < 42 ? "" : "12"
        let name = model.desks[desk].name
        let decided = decide(person, login, at: name, isRight, code: code, isCodeRight: codes.map { code == $0.code(step: step) && step > known.lastStep } ?? true, chosen)
        let request = Staff.SignInRequest(login: login, password: isRight ? known.password : "shift-Wrong-1", code: code, newPassword: chosen)
        let answer = try send(.desk(name), "", Self.service + "SignIn", try request.encoded(), isKept: false)
        if decided == "LOGIN_OR_PASSWORD_WRONG" || decided == "CODE_WRONG" { model.fail(login, at: name, now) }
        guard try expect(answer, decided, "\(login) signs in at \(name)"), case .success(let bytes) = answer else { return }
        let signedIn = try Staff.SignInResponse(bytes)
        model.clear(login, at: name)
        if codes != nil { model.people[person].lastStep = step }
        if !chosen.isEmpty { (model.people[person].password, model.people[person].isFirst) = (chosen, false) }
        for other in model.people.indices where other == person || model.people[other].signedIn?.desk == desk { model.end(other) }
        let lasts = min(ShiftModel.idleMilliseconds, ShiftModel.shiftMilliseconds)
        model.people[person].signedIn = ModelSignIn(desk: desk, session: signedIn.session, since: now, expiresAt: now + lasts)
        guard signedIn.expiresAtMs == now + lasts, signedIn.rights == rights(person, at: model.desks[desk].branch) else {
            throw violation("rights are those of the roles", "\(login) at \(name): \(signedIn.rights)")
        }
    }

    /// Why somebody is not signed in; nil: they are.
    private func decide(
        _ person: Int, _ login: String, at desk: String, _ isRight: Bool, code: String, isCodeRight: Bool, _ chosen: String
    ) -> String? {
        let known = model.people[person]
        if now < model.waitUntil(login, at: desk, now) { return "TOO_MANY_ATTEMPTS" }
        guard isRight, !known.isWithdrawn else { return "LOGIN_OR_PASSWORD_WRONG" }
        if known.secret != nil {
            if code.isEmpty { return "CODE_REQUIRED" }
            if !isCodeRight { return "CODE_WRONG" }
        } else if model.policyAsks {
            return "CODE_NOT_ENROLLED"
        }
        if chosen == "short" { return "PASSWORD_UNSUITABLE" }
        return known.isFirst && chosen.isEmpty ? "PASSWORD_CHANGE_REQUIRED" : nil
    }

    /// What a person may do at a branch, in order.
    private func rights(_ person: Int, at branch: Int) -> [String] {
        let all = model.people[person].roles.filter { $0.branch == -1 || $0.branch == branch }.reduce(into: Set<String>()) {
            $0.formUnion(model.roles[$1.role] ?? [])
        }
        return all.contains("*") ? ["*"] : all.sorted()
    }

    func signOut(_ person: Int) throws {
        let (terminal, session, denial) = place(person)
        let answer = try send(terminal, session, by: person, Self.service + "SignOut", [], isKept: false)
        if try expect(answer, denial, "\(model.people[person].login) signs out") { model.end(person) }
    }

    func stay(_ person: Int) throws {
        let (terminal, session, denial) = place(person)
        let answer = try send(terminal, session, by: person, Self.service + "Stay", [])
        guard try expect(answer, denial, "\(model.people[person].login) stays"), case .success(let bytes) = answer,
            let signedIn = model.people[person].signedIn
        else { return }
        let until = max(signedIn.expiresAt, min(now + ShiftModel.idleMilliseconds, signedIn.since + ShiftModel.shiftMilliseconds))
        model.people[person].signedIn?.expiresAt = until
        let told = try Staff.StayResponse(bytes).expiresAtMs
        guard told == until else { throw violation("a session lasts as long as it may", "\(told) instead of \(until)") }
    }

    func me(_ person: Int) throws {
        let (terminal, session, denial) = place(person)
        let answer = try send(terminal, session, by: person, Self.service + "Me", [])
        guard try expect(answer, denial, "\(model.people[person].login) asks"), case .success(let bytes) = answer,
            let signedIn = model.people[person].signedIn
        else { return }
        let told = try Staff.MeResponse(bytes)
        guard told.account?.login == model.people[person].login, told.expiresAtMs == signedIn.expiresAt,
            told.rights == rights(person, at: model.desks[signedIn.desk].branch)
        else { throw violation("rights are those of the roles", "\(told)") }
    }

    /// Somebody who is signed in chooses another password, or tries to.
    /// - Parameter right: whether the old one is right, and the new one may be chosen; nil: as it comes.
    func changePassword(_ person: Int, isRight right: Bool? = nil) throws {
        let (terminal, session, denial) = place(person)
        let known = model.people[person]
        let isRight = right ?? random.chance(percent: 60)
        let chosen = right == nil && random.chance(percent: 20) ? "short" : newPassword()
        let desk = known.signedIn.map { model.desks[$0.desk].name } ?? ""
        var decided = denial
        if denial == nil {
            if now < model.waitUntil(known.login, at: desk, now) {
                decided = "TOO_MANY_ATTEMPTS"
            } else if chosen == "short" {
                decided = "PASSWORD_UNSUITABLE"
            } else if !isRight {
                decided = "LOGIN_OR_PASSWORD_WRONG"
            }
        }
        let request = Staff.ChangePasswordRequest(oldPassword: isRight ? known.password : "shift-Wrong-1", newPassword: chosen)
        let answer = try send(terminal, session, by: person, Self.service + "ChangePassword", try request.encoded())
        if decided == "LOGIN_OR_PASSWORD_WRONG" { model.fail(known.login, at: desk, now) }
        guard try expect(answer, decided, "\(known.login) changes the password") else { return }
        model.clear(known.login, at: desk)
        (model.people[person].password, model.people[person].isFirst) = (chosen, false)
    }

    // MARK: What is kept of people

    /// The administrator, or somebody at a desk, keeps something; what they meet who may not.
    /// - Parameters:
    ///   - subject: who is changed. Whoever ends the own session by it can't ask again.
    ///   - assignments: what is given, taken, or had by whoever is changed.
    ///   - change: what the model becomes.
    private func keep(
        _ method: String, _ request: [UInt8], of subject: Int, covering assignments: Set<ModelAssignment>, otherwise refusal: String? = nil,
        _ what: String, _ change: ([UInt8]) throws -> Void
    ) throws {
        var (terminal, session, reason): (Terminal, String, String?) = (.admin("admin"), "", nil)
        var person: Int?
        if random.chance(percent: 60) {
            let keeper = random.chance(percent: 60) ? 0 : try worker()
            if !model.isSignedIn(keeper, now) { try signIn(keeper, at: desk(), isPlain: true) }
            (terminal, session, reason) = place(keeper)
            person = keeper
            let branch = model.people[keeper].signedIn.map { model.desks[$0.desk].branch } ?? -1
            if reason == nil, !rights(keeper, at: branch).contains(where: ["*", "staff.manage"].contains) { reason = "RIGHT_MISSING" }
            if reason == nil, !model.covers(keeper, assignments) { reason = "RIGHT_EXCEEDED" }
        }
        let answer = try send(terminal, session, by: person, Self.service + method, request, isKept: method != "EnrolCode" && person != subject)
        guard try expect(answer, reason ?? refusal, what + (person.map { " by \(model.people[$0].login)" } ?? "")), case .success(let bytes) = answer else { return }
        try change(bytes)
    }

    /// People that there are at most; who is new has no role.
    private static let peopleMax = 10

    func addAccount() throws {
        guard model.people.count < Self.peopleMax else { return }
        var person = ModelPerson(login: "new\(model.people.count)", password: newPassword())
        let request = Staff.PutAccountRequest(login: person.login, name: person.login, password: person.password)
        try keep("PutAccount", try request.encoded(), of: model.people.count, covering: [], "\(person.login) begins") { bytes in
            person.id = try Staff.Account(bytes).accountId
            model.people.append(person)
        }
    }

    func setPassword() throws {
        let gone = model.people.indices.dropFirst().filter { model.people[$0].isWithdrawn }
        let person = !gone.isEmpty && random.chance(percent: 60) ? random.pick(gone) : 1 + random.below(model.people.count - 1)
        let known = model.people[person]
        let chosen = random.chance(percent: 40) ? "" : random.chance(percent: 30) ? "short" : newPassword()
        let request = Staff.PutAccountRequest(login: known.login, name: known.login, password: chosen)
        try keep(
            "PutAccount", try request.encoded(), of: person, covering: known.roles, otherwise: chosen == "short" ? "PASSWORD_UNSUITABLE" : nil,
            "\(known.login) is put"
        ) { _ in
            guard !chosen.isEmpty else { return }
            (model.people[person].password, model.people[person].isFirst) = (chosen, true)
            model.end(person)
        }
    }

    func withdraw(restoring: Bool) throws {
        let gone = model.people.indices.dropFirst().filter { model.people[$0].isWithdrawn }
        guard gone.count < 3 || restoring else { return }
        let person = restoring && !gone.isEmpty ? random.pick(gone) : 1 + random.below(model.people.count - 1)
        let known = model.people[person]
        let request = Staff.WithdrawRequest(login: known.login, reason: "调离", restore: restoring)
        try keep("Withdraw", try request.encoded(), of: person, covering: known.roles, "\(known.login) is \(restoring ? "restored" : "withdrawn")") { _ in
            model.people[person].isWithdrawn = !restoring
            if !restoring { model.end(person) }
        }
    }

    func assign(removing: Bool) throws {
        let person = 1 + random.below(model.people.count - 1)
        let known = model.people[person]
        var assignment = ModelAssignment(role: random.pick(model.roles.keys.sorted()), branch: random.below(3) - 1)
        if removing, let had = known.roles.sorted(by: { ($0.role, $0.branch) < ($1.role, $1.branch) }).first { assignment = had }
        let branch = assignment.branch < 0 ? "" : Self.code(assignment.branch)
        let request = Staff.AssignRequest(login: known.login, role: assignment.role, branchCode: branch, remove: removing)
        try keep("Assign", try request.encoded(), of: person, covering: [assignment], "\(known.login) \(removing ? "loses" : "gets") \(assignment.role) \(branch)") { _ in
            if removing { model.people[person].roles.remove(assignment) } else { model.people[person].roles.insert(assignment) }
        }
    }

    func changeRole() throws {
        let role = random.pick(["doer", "leader"])
        let action = role == "doer" ? "chores.do" : "work.manage"
        let actions = (model.roles[role] ?? []).symmetricDifference([action]).union(["circulation.lend"])
        let request = try Staff.PutRoleRequest(code: role, name: role, actions: actions.sorted()).encoded()
        let answer = try send(.admin("admin"), "", Self.service + "PutRole", request)
        if try expect(answer, nil, "\(role) is \(actions.sorted())") { model.roles[role] = actions }
    }

    func enrolCode() throws {
        let person = 1 + random.below(model.people.count - 1)
        let known = model.people[person]
        let request = Staff.EnrolCodeRequest(login: known.login, remove: known.secret != nil)
        try keep("EnrolCode", try request.encoded(), of: person, covering: known.roles, "\(known.login) gets a code, or loses it") { bytes in
            let uri = try Staff.EnrolCodeResponse(bytes).uri
            let secret = uri.split(separator: "=").dropFirst().first?.split(separator: "&").first
            model.people[person].secret = secret.map { Self.bytes(ofBase32: $0) }
            model.people[person].lastStep = 0
        }
    }

    func changePolicy() throws {
        let asks = !model.policyAsks && random.chance(percent: 30)
        let answer = try send(.admin("admin"), "", Self.service + "PutPolicy", try Staff.PutPolicyRequest(codeRequired: asks).encoded())
        if try expect(answer, nil, "codes are asked for: \(asks)") { model.policyAsks = asks }
    }

    /// What RFC 4648 writes without padding.
    private static func bytes(ofBase32 text: Substring) -> [UInt8] {
        var (bytes, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for character in text.utf8 {
            let value = character >= UInt8(ascii: "A") ? Int(character - UInt8(ascii: "A")) : Int(character - UInt8(ascii: "2")) + 26
            held = (held << 5 | value) & 0xFFFF
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: held >> bits))
        }
        return bytes
    }
}
