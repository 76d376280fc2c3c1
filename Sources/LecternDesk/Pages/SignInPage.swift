// Signing in, and the end of a session.

internal import LecternWire
internal import StaffMessages

/// Asks for login name and password, and for code and new password as they turn out to be needed.
struct SignInPage: DeskPage {
    private enum Step: Int {
        case login, password, code, newPassword, newPasswordAgain
    }

    let title = DeskText("Sign in", "登录")
    var input = TextField()
    private var step = Step.login
    private var request = Staff.SignInRequest()

    var prompt: DeskText {
        switch step {
        case .login: .init("Login name", "用户名")
        case .password: .init("Password", "密码")
        case .code: .init("Code of your telephone", "动态验证码")
        case .newPassword: .init("New password", "新密码")
        case .newPasswordAgain: .init("New password again", "再次输入新密码")
        }
    }
    var isSecret: Bool { step != .login && step != .code }
    var takesScans: Bool { false }
    let help = [
        DeskText("Type your login name, Enter, your password, Enter.", "输入用户名，回车，密码，回车。"),
        DeskText("Where your library asks for it, the code that your telephone shows follows.", "如本馆要求，再输入手机上的动态验证码。"),
        DeskText("A password that somebody else has set has to be changed at once.", "他人设置的密码须立即修改。"),
        DeskText("Esc begins again. Ctrl-C leaves the program.", "Esc 重新开始，Ctrl-C 退出程序。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        [
            .init(), .init("   " + desk.text("Nobody is signed in at this desk.", "本工作台尚未登录。"), .selected), .init(),
            .init("   " + desk.text("Login name", "用户名") + ": " + request.login),
        ]
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        guard key == .escape || key == .up else { return false }
        restart()
        return true
    }

    private mutating func restart() {
        step = .login
        input = TextField()
        request = Staff.SignInRequest()
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        guard !text.isEmpty else { return desk.bell() }
        switch step {
        case .login:
            request.login = ScanText.normalized(text)
            step = .password
            return
        case .password: request.password = text
        case .code: request.code = ScanText.normalized(text)
        case .newPassword:
            request.newPassword = text
            step = .newPasswordAgain
            return
        case .newPasswordAgain:
            guard text == request.newPassword else {
                step = .newPassword
                return desk.warn("The two are not the same.", "两次输入不一致。")
            }
        }
        desk.call(SignInPage.self, "lectern.staff.v1.Staff/SignIn", request, writes: true) {
            (page, desk, result: Result<Staff.SignInResponse, Problem>) in
            switch result {
            case .success(let answer): desk.begin(answer)
            case .failure(let problem): page.refused(problem, &desk)
            }
        }
    }

    private mutating func refused(_ problem: Problem, _ desk: inout DeskModel) {
        switch problem.reason {
        case "CODE_REQUIRED" where request.code.isEmpty:
            step = .code
            return desk.tell("Your library asks for the code that your telephone shows.", "本馆要求输入手机上的动态验证码。")
        case "PASSWORD_CHANGE_REQUIRED" where request.newPassword.isEmpty:
            step = .newPassword
            return desk.tell("Somebody else has set your password: choose a new one.", "密码由他人设置，请设置新密码。")
        case "PASSWORD_UNSUITABLE":
            step = .newPassword
            request.newPassword = ""
        case "CODE_WRONG":
            step = .code
            request.code = ""
        default: restart()
        }
        desk.refuse(problem)
    }
}

/// The session has ended while the person worked: nothing that is scanned is done, and nothing goes unseen into a field for a password.
struct EndedPage: DeskPage {
    let title = DeskText("The session has ended", "登录已失效")
    let prompt = DeskText("Esc, then sign in", "按 Esc 后登录")
    var input = TextField()
    private let why: String
    private let first: Int
    private var scroll = Scroll()

    /// - Parameters:
    ///   - why: what the daemon said.
    ///   - first: lines of the journal before those that are shown.
    init(why: String, first: Int) {
        self.why = why
        self.first = first
    }

    let help = [
        DeskText(
            "You are signed out: you were away for too long, or somebody signed in elsewhere or here.", "登录已失效：离开过久，或在别处、由他人在此登录。"
        ),
        DeskText("What is listed was scanned and not done: do it again after signing in.", "所列各项未办理，登录后请重做。"),
        DeskText("Esc leads to the sign-in.", "按 Esc 登录。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        let lines = desk.journalLines(after: first)
        let head = [
            Screen.Line("   " + why, .alert),
            .init("   " + desk.text("Press Esc and sign in again. Not done, do it again then:", "请按 Esc 重新登录。以下未办理，请登录后重做：")),
            .init(),
        ]
        return head + scroll.shown(lines, rows: rows - head.count)
    }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        if key == .escape {
            desk.show(only: SignInPage())
            return true
        }
        if case .function = key {
            desk.bell()
            return true
        }
        return scroll.press(key, count: desk.journalLines(after: first).count, rows: desk.bodyRows - 3)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let subject = ScanText.normalized(text)
        guard !subject.isEmpty else { return }
        desk.note(.notDone, subject, desk.text("Not done: nobody is signed in.", "未办理：尚未登录。"))
        scroll.toEnd()
    }
}
