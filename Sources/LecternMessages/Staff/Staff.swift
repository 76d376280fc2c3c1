// The messages and enums of lectern.staff.v1. Generated from lectern/staff/v1/staff.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The people who work in the city's libraries: their accounts, what they may do where, and who is signed in at which desk.
public enum Staff {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Staff.Account.self,
        Staff.Assignment.self,
        Staff.Role.self,
        Staff.Policy.self,
        Staff.SignInRequest.self,
        Staff.SignInResponse.self,
        Staff.SignOutRequest.self,
        Staff.SignOutResponse.self,
        Staff.StayRequest.self,
        Staff.StayResponse.self,
        Staff.MeRequest.self,
        Staff.MeResponse.self,
        Staff.ChangePasswordRequest.self,
        Staff.ChangePasswordResponse.self,
        Staff.PutAccountRequest.self,
        Staff.WithdrawRequest.self,
        Staff.EnrolCodeRequest.self,
        Staff.EnrolCodeResponse.self,
        Staff.PutPolicyRequest.self,
        Staff.PutRoleRequest.self,
        Staff.RolesRequest.self,
        Staff.RolesResponse.self,
        Staff.AssignRequest.self,
        Staff.GetRequest.self,
        Staff.ListAccountsRequest.self,
        Staff.ListAccountsResponse.self,
        Staff.NamesRequest.self,
        Staff.NamesResponse.self,
        Staff.AccountName.self,
        Staff.HistoryRequest.self,
        Staff.HistoryResponse.self,
        Staff.Record.self,
        Staff.AllowedRequest.self,
        Staff.AllowedResponse.self,
        Staff.AccountChanged.self,
        Staff.Configuration.self,
    ]

    /// Why Staff refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// The login name or the password is not right.
        /// Login unknown, password wrong and account withdrawn are one reason on purpose.
        public static let loginOrPasswordWrong = Reason(rawValue: 1)

        /// Too many wrong attempts here; try again later.
        public static let tooManyAttempts = Reason(rawValue: 2)

        /// Give the code that your telephone shows, too.
        public static let codeRequired = Reason(rawValue: 3)

        /// The code is not right, or was used already.
        public static let codeWrong = Reason(rawValue: 4)

        /// The library asks for a code; have an administrator enrol your telephone.
        public static let codeNotEnrolled = Reason(rawValue: 5)

        /// The password was set by somebody else; choose a new one with new_password.
        public static let passwordChangeRequired = Reason(rawValue: 6)

        /// The password is not suitable.
        public static let passwordUnsuitable = Reason(rawValue: 7)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 8)

        /// Somebody changed this meanwhile; read it again.
        public static let versionConflict = Reason(rawValue: 9)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 10)

        /// There is no such account.
        public static let accountUnknown = Reason(rawValue: 11)

        /// There is no such role.
        public static let roleUnknown = Reason(rawValue: 12)

        /// There is no such library.
        public static let libraryUnknown = Reason(rawValue: 13)

        /// There is no such branch.
        public static let branchUnknown = Reason(rawValue: 14)

        /// You can't give, take or change what you may not do there yourself.
        public static let rightExceeded = Reason(rawValue: 15)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "LOGIN_OR_PASSWORD_WRONG"
            case 2: "TOO_MANY_ATTEMPTS"
            case 3: "CODE_REQUIRED"
            case 4: "CODE_WRONG"
            case 5: "CODE_NOT_ENROLLED"
            case 6: "PASSWORD_CHANGE_REQUIRED"
            case 7: "PASSWORD_UNSUITABLE"
            case 8: "FIELD_INVALID"
            case 9: "VERSION_CONFLICT"
            case 10: "CURSOR_INVALID"
            case 11: "ACCOUNT_UNKNOWN"
            case 12: "ROLE_UNKNOWN"
            case 13: "LIBRARY_UNKNOWN"
            case 14: "BRANCH_UNKNOWN"
            case 15: "RIGHT_EXCEEDED"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 16
            case 2: 8
            case 3: 16
            case 4: 16
            case 5: 9
            case 6: 9
            case 7: 3
            case 8: 3
            case 9: 10
            case 10: 3
            case 11: 5
            case 12: 5
            case 13: 5
            case 14: 5
            case 15: 7
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "用户名或密码不正确。"
            case 2: "尝试次数过多，请稍后再试。"
            case 3: "请输入动态验证码。"
            case 4: "动态验证码不正确或已使用。"
            case 5: "本馆要求动态验证码，请先由管理员登记。"
            case 6: "请设置新密码后再登录。"
            case 7: "密码不符合要求。"
            case 8: "字段无效。"
            case 9: "该记录已被他人修改。"
            case 10: "游标无效。"
            case 11: "没有这个馆员账号。"
            case 12: "没有这个角色。"
            case 13: "没有这个图书馆。"
            case 14: "没有这个分馆。"
            case 15: "不能授予或更改超出自身权限的内容。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "The login name or the password is not right."
            case 2: "Too many wrong attempts here; try again later."
            case 3: "Give the code that your telephone shows, too."
            case 4: "The code is not right, or was used already."
            case 5: "The library asks for a code; have an administrator enrol your telephone."
            case 6: "The password was set by somebody else; choose a new one with new_password."
            case 7: "The password is not suitable."
            case 8: "A field is missing or not valid."
            case 9: "Somebody changed this meanwhile; read it again."
            case 10: "The cursor does not belong to this list."
            case 11: "There is no such account."
            case 12: "There is no such role."
            case 13: "There is no such library."
            case 14: "There is no such branch."
            case 15: "You can't give, take or change what you may not do there yourself."
            default: name
            }
        }
    }

    /// A person who works.
    public struct Account: Message {
        public static let messageName = "lectern.staff.v1.Account"

        public var accountId: Int64

        /// What is typed at the desk: "chen.jing".
        public var login: String

        /// For people: "陈静".
        public var name: String

        /// The library that employs the person; 0: the city.
        public var libraryId: Int64

        /// Languages that the person speaks with readers, BCP 47.
        public var languages: [String]

        public var withdrawn: Bool

        /// The password was set by somebody else, and the next sign-in has to choose a new one.
        public var passwordIsFirst: Bool

        /// Sign-in asks for a code.
        public var hasCode: Bool

        public var version: Int64

        /// What the person may do where. Told by Get, PutAccount, Withdraw and Assign.
        public var assignments: [Staff.Assignment]

        /// The message with nothing set.
        public init() {
            self.accountId = 0
            self.login = ""
            self.name = ""
            self.libraryId = 0
            self.languages = []
            self.withdrawn = false
            self.passwordIsFirst = false
            self.hasCode = false
            self.version = 0
            self.assignments = []
        }

        /// The message with these fields set.
        public init(
            accountId: Int64 = 0,
            login: String = "",
            name: String = "",
            libraryId: Int64 = 0,
            languages: [String] = [],
            withdrawn: Bool = false,
            passwordIsFirst: Bool = false,
            hasCode: Bool = false,
            version: Int64 = 0,
            assignments: [Staff.Assignment] = []
        ) {
            self.accountId = accountId
            self.login = login
            self.name = name
            self.libraryId = libraryId
            self.languages = languages
            self.withdrawn = withdrawn
            self.passwordIsFirst = passwordIsFirst
            self.hasCode = hasCode
            self.version = version
            self.assignments = assignments
        }

        /// Where `assignments` stands in an `Encoded` one.
        public static var assignmentsField: MessageField<Self, Staff.Assignment> { MessageField(10) }
    }

    /// A role that a person has somewhere.
    public struct Assignment: Message {
        public static let messageName = "lectern.staff.v1.Assignment"

        public var role: String

        /// Both 0: in the whole city.
        public var libraryId: Int64

        public var branchId: Int64

        public var assignedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.role = ""
            self.libraryId = 0
            self.branchId = 0
            self.assignedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            role: String = "",
            libraryId: Int64 = 0,
            branchId: Int64 = 0,
            assignedAtMs: Int64 = 0
        ) {
            self.role = role
            self.libraryId = libraryId
            self.branchId = branchId
            self.assignedAtMs = assignedAtMs
        }
    }

    /// A set of actions.
    public struct Role: Message {
        public static let messageName = "lectern.staff.v1.Role"

        /// Short and stable: "desk".
        public var code: String

        public var name: String

        /// "circulation.lend"; "*": everything. The rules of the methods name them.
        public var actions: [String]

        public var version: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.actions = []
            self.version = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            actions: [String] = [],
            version: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.actions = actions
            self.version = version
        }
    }

    /// The message `lectern.staff.v1.Policy`.
    public struct Policy: Message {
        public static let messageName = "lectern.staff.v1.Policy"

        /// 0: of the whole city.
        public var libraryId: Int64

        public var codeRequired: Bool

        /// The message with nothing set.
        public init() {
            self.libraryId = 0
            self.codeRequired = false
        }

        /// The message with these fields set.
        public init(
            libraryId: Int64 = 0,
            codeRequired: Bool = false
        ) {
            self.libraryId = libraryId
            self.codeRequired = codeRequired
        }
    }

    /// The message `lectern.staff.v1.SignInRequest`.
    public struct SignInRequest: Message {
        public static let messageName = "lectern.staff.v1.SignInRequest"

        public var login: String

        public var password: String

        /// Six digits; empty where none is asked for.
        public var code: String

        /// Chosen anew in the same call; needed where somebody else has set the password.
        public var newPassword: String

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.password = ""
            self.code = ""
            self.newPassword = ""
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            password: String = "",
            code: String = "",
            newPassword: String = ""
        ) {
            self.login = login
            self.password = password
            self.code = code
            self.newPassword = newPassword
        }
    }

    /// The message `lectern.staff.v1.SignInResponse`.
    public struct SignInResponse: Message {
        public static let messageName = "lectern.staff.v1.SignInResponse"

        /// Goes into Open.session from now on; of no use at another terminal.
        public var session: String

        public var expiresAtMs: Int64

        public var account: Staff.Account?

        /// What this session may do here: the actions of the person's roles at the desk's branch.
        public var rights: [String]

        /// The branch of this desk; 0: the desk is no service point, and only roles in the whole city count.
        public var branchId: Int64

        /// The message with nothing set.
        public init() {
            self.session = ""
            self.expiresAtMs = 0
            self.account = nil
            self.rights = []
            self.branchId = 0
        }

        /// The message with these fields set.
        public init(
            session: String = "",
            expiresAtMs: Int64 = 0,
            account: Staff.Account? = nil,
            rights: [String] = [],
            branchId: Int64 = 0
        ) {
            self.session = session
            self.expiresAtMs = expiresAtMs
            self.account = account
            self.rights = rights
            self.branchId = branchId
        }

        /// Where `account` stands in an `Encoded` one.
        public static var accountField: MessageField<Self, Staff.Account> { MessageField(3) }
    }

    /// The message `lectern.staff.v1.SignOutRequest`.
    public struct SignOutRequest: Message {
        public static let messageName = "lectern.staff.v1.SignOutRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.SignOutResponse`.
    public struct SignOutResponse: Message {
        public static let messageName = "lectern.staff.v1.SignOutResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.StayRequest`.
    public struct StayRequest: Message {
        public static let messageName = "lectern.staff.v1.StayRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.StayResponse`.
    public struct StayResponse: Message {
        public static let messageName = "lectern.staff.v1.StayResponse"

        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            expiresAtMs: Int64 = 0
        ) {
            self.expiresAtMs = expiresAtMs
        }
    }

    /// The message `lectern.staff.v1.MeRequest`.
    public struct MeRequest: Message {
        public static let messageName = "lectern.staff.v1.MeRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.MeResponse`.
    public struct MeResponse: Message {
        public static let messageName = "lectern.staff.v1.MeResponse"

        public var account: Staff.Account?

        public var rights: [String]

        public var branchId: Int64

        public var expiresAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.account = nil
            self.rights = []
            self.branchId = 0
            self.expiresAtMs = 0
        }

        /// The message with these fields set.
        public init(
            account: Staff.Account? = nil,
            rights: [String] = [],
            branchId: Int64 = 0,
            expiresAtMs: Int64 = 0
        ) {
            self.account = account
            self.rights = rights
            self.branchId = branchId
            self.expiresAtMs = expiresAtMs
        }

        /// Where `account` stands in an `Encoded` one.
        public static var accountField: MessageField<Self, Staff.Account> { MessageField(1) }
    }

    /// The message `lectern.staff.v1.ChangePasswordRequest`.
    public struct ChangePasswordRequest: Message {
        public static let messageName = "lectern.staff.v1.ChangePasswordRequest"

        public var oldPassword: String

        public var newPassword: String

        /// The message with nothing set.
        public init() {
            self.oldPassword = ""
            self.newPassword = ""
        }

        /// The message with these fields set.
        public init(
            oldPassword: String = "",
            newPassword: String = ""
        ) {
            self.oldPassword = oldPassword
            self.newPassword = newPassword
        }
    }

    /// The message `lectern.staff.v1.ChangePasswordResponse`.
    public struct ChangePasswordResponse: Message {
        public static let messageName = "lectern.staff.v1.ChangePasswordResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.PutAccountRequest`.
    public struct PutAccountRequest: Message {
        public static let messageName = "lectern.staff.v1.PutAccountRequest"

        public var login: String

        public var name: String

        /// The library's code; empty: the city.
        public var libraryCode: String

        public var languages: [String]

        /// Empty: keep the present password.
        public var password: String

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.name = ""
            self.libraryCode = ""
            self.languages = []
            self.password = ""
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            name: String = "",
            libraryCode: String = "",
            languages: [String] = [],
            password: String = "",
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.login = login
            self.name = name
            self.libraryCode = libraryCode
            self.languages = languages
            self.password = password
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.staff.v1.WithdrawRequest`.
    public struct WithdrawRequest: Message {
        public static let messageName = "lectern.staff.v1.WithdrawRequest"

        public var login: String

        /// Why, for the record.
        public var reason: String

        /// Takes a withdrawal back.
        public var restore: Bool

        /// The version that is changed; another one is refused. 0: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.reason = ""
            self.restore = false
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            reason: String = "",
            restore: Bool = false,
            expectedVersion: Int64 = 0
        ) {
            self.login = login
            self.reason = reason
            self.restore = restore
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.staff.v1.EnrolCodeRequest`.
    public struct EnrolCodeRequest: Message {
        public static let messageName = "lectern.staff.v1.EnrolCodeRequest"

        public var login: String

        /// Takes the secret away instead.
        public var remove: Bool

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.remove = false
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            remove: Bool = false
        ) {
            self.login = login
            self.remove = remove
        }
    }

    /// The message `lectern.staff.v1.EnrolCodeResponse`.
    public struct EnrolCodeResponse: Message {
        public static let messageName = "lectern.staff.v1.EnrolCodeResponse"

        /// "otpauth://totp/…", for the telephone's application, best as a QR code. Never told again. Empty: removed.
        public var uri: String

        /// The message with nothing set.
        public init() {
            self.uri = ""
        }

        /// The message with these fields set.
        public init(
            uri: String = ""
        ) {
            self.uri = uri
        }
    }

    /// The message `lectern.staff.v1.PutPolicyRequest`.
    public struct PutPolicyRequest: Message {
        public static let messageName = "lectern.staff.v1.PutPolicyRequest"

        /// The library's code; empty: the whole city.
        public var libraryCode: String

        public var codeRequired: Bool

        /// The message with nothing set.
        public init() {
            self.libraryCode = ""
            self.codeRequired = false
        }

        /// The message with these fields set.
        public init(
            libraryCode: String = "",
            codeRequired: Bool = false
        ) {
            self.libraryCode = libraryCode
            self.codeRequired = codeRequired
        }
    }

    /// The fields of a Role, under the same numbers.
    public struct PutRoleRequest: Message {
        public static let messageName = "lectern.staff.v1.PutRoleRequest"

        public var code: String

        public var name: String

        public var actions: [String]

        /// The fields to change, by their names here; the others stay. Empty: all are put as they stand here.
        public var fields: [String]

        /// The version that is changed; another one is refused. 0, which goes with no fields only: whatever the version is.
        public var expectedVersion: Int64

        /// The message with nothing set.
        public init() {
            self.code = ""
            self.name = ""
            self.actions = []
            self.fields = []
            self.expectedVersion = 0
        }

        /// The message with these fields set.
        public init(
            code: String = "",
            name: String = "",
            actions: [String] = [],
            fields: [String] = [],
            expectedVersion: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.actions = actions
            self.fields = fields
            self.expectedVersion = expectedVersion
        }
    }

    /// The message `lectern.staff.v1.RolesRequest`.
    public struct RolesRequest: Message {
        public static let messageName = "lectern.staff.v1.RolesRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.staff.v1.RolesResponse`.
    public struct RolesResponse: Message {
        public static let messageName = "lectern.staff.v1.RolesResponse"

        public var roles: [Staff.Role]

        /// The message with nothing set.
        public init() {
            self.roles = []
        }

        /// The message with these fields set.
        public init(
            roles: [Staff.Role] = []
        ) {
            self.roles = roles
        }

        /// Where `roles` stands in an `Encoded` one.
        public static var rolesField: MessageField<Self, Staff.Role> { MessageField(1) }
    }

    /// The message `lectern.staff.v1.AssignRequest`.
    public struct AssignRequest: Message {
        public static let messageName = "lectern.staff.v1.AssignRequest"

        public var login: String

        public var role: String

        /// Where. Of a library, at a branch, or, where both are empty, in the whole city.
        public var libraryCode: String

        public var branchCode: String

        /// Takes the role away there.
        public var remove: Bool

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.role = ""
            self.libraryCode = ""
            self.branchCode = ""
            self.remove = false
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            role: String = "",
            libraryCode: String = "",
            branchCode: String = "",
            remove: Bool = false
        ) {
            self.login = login
            self.role = role
            self.libraryCode = libraryCode
            self.branchCode = branchCode
            self.remove = remove
        }
    }

    /// The message `lectern.staff.v1.GetRequest`.
    public struct GetRequest: Message {
        public static let messageName = "lectern.staff.v1.GetRequest"

        public var login: String

        /// The message with nothing set.
        public init() {
            self.login = ""
        }

        /// The message with these fields set.
        public init(
            login: String = ""
        ) {
            self.login = login
        }
    }

    /// The message `lectern.staff.v1.ListAccountsRequest`.
    public struct ListAccountsRequest: Message {
        public static let messageName = "lectern.staff.v1.ListAccountsRequest"

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.staff.v1.ListAccountsResponse`.
    public struct ListAccountsResponse: Message {
        public static let messageName = "lectern.staff.v1.ListAccountsResponse"

        public var accounts: [Staff.Account]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.accounts = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            accounts: [Staff.Account] = [],
            cursor: String = ""
        ) {
            self.accounts = accounts
            self.cursor = cursor
        }

        /// Where `accounts` stands in an `Encoded` one.
        public static var accountsField: MessageField<Self, Staff.Account> { MessageField(1) }
    }

    /// The message `lectern.staff.v1.NamesRequest`.
    public struct NamesRequest: Message {
        public static let messageName = "lectern.staff.v1.NamesRequest"

        /// From 1 to 200.
        public var accountIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.accountIds = []
        }

        /// The message with these fields set.
        public init(
            accountIds: [Int64] = []
        ) {
            self.accountIds = accountIds
        }
    }

    /// The message `lectern.staff.v1.NamesResponse`.
    public struct NamesResponse: Message {
        public static let messageName = "lectern.staff.v1.NamesResponse"

        /// In the order of the numbers.
        public var names: [Staff.AccountName]

        /// The message with nothing set.
        public init() {
            self.names = []
        }

        /// The message with these fields set.
        public init(
            names: [Staff.AccountName] = []
        ) {
            self.names = names
        }

        /// Where `names` stands in an `Encoded` one.
        public static var namesField: MessageField<Self, Staff.AccountName> { MessageField(1) }
    }

    /// Who an account is.
    public struct AccountName: Message {
        public static let messageName = "lectern.staff.v1.AccountName"

        public var accountId: Int64

        public var login: String

        public var name: String

        /// The message with nothing set.
        public init() {
            self.accountId = 0
            self.login = ""
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            accountId: Int64 = 0,
            login: String = "",
            name: String = ""
        ) {
            self.accountId = accountId
            self.login = login
            self.name = name
        }
    }

    /// The message `lectern.staff.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.staff.v1.HistoryRequest"

        /// Either of the two.
        public var login: String

        public var role: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.login = ""
            self.role = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            login: String = "",
            role: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.login = login
            self.role = role
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.staff.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.staff.v1.HistoryResponse"

        public var records: [Staff.Record]

        /// Where the next page begins; empty: there is none.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.records = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            records: [Staff.Record] = [],
            cursor: String = ""
        ) {
            self.records = records
            self.cursor = cursor
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Staff.Record> { MessageField(1) }
    }

    /// Something that was done.
    public struct Record: Message {
        public static let messageName = "lectern.staff.v1.Record"

        public var atMs: Int64

        /// "account_added", "account_changed", "withdrawn", "restored", "password_set", "password_changed", "code_enrolled", "code_removed",
        /// "assigned", "unassigned", "role_added", "role_changed", "signed_in", "signed_out", "sign_in_refused".
        public var kind: String

        /// What belongs to it: the fields, the role and where, the reason.
        public var detail: String

        /// Who did it: the member of staff; 0: whoever has the certificate.
        public var byAccountId: Int64

        /// The certificate's role and name: "desk/desk-szlib-1".
        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.atMs = 0
            self.kind = ""
            self.detail = ""
            self.byAccountId = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            atMs: Int64 = 0,
            kind: String = "",
            detail: String = "",
            byAccountId: Int64 = 0,
            terminal: String = ""
        ) {
            self.atMs = atMs
            self.kind = kind
            self.detail = detail
            self.byAccountId = byAccountId
            self.terminal = terminal
        }
    }

    /// The message `lectern.staff.v1.AllowedRequest`.
    public struct AllowedRequest: Message {
        public static let messageName = "lectern.staff.v1.AllowedRequest"

        /// "circulation.lend"
        public var action: String

        /// 0: in the whole city.
        public var branchId: Int64

        /// Somebody else, wherever they are; 0: whoever is signed in.
        public var accountId: Int64

        /// The message with nothing set.
        public init() {
            self.action = ""
            self.branchId = 0
            self.accountId = 0
        }

        /// The message with these fields set.
        public init(
            action: String = "",
            branchId: Int64 = 0,
            accountId: Int64 = 0
        ) {
            self.action = action
            self.branchId = branchId
            self.accountId = accountId
        }
    }

    /// The message `lectern.staff.v1.AllowedResponse`.
    public struct AllowedResponse: Message {
        public static let messageName = "lectern.staff.v1.AllowedResponse"

        public var allowed: Bool

        /// The message with nothing set.
        public init() {
            self.allowed = false
        }

        /// The message with these fields set.
        public init(
            allowed: Bool = false
        ) {
            self.allowed = allowed
        }
    }

    /// The body of a change on topic "staff.account".
    public struct AccountChanged: Message {
        public static let messageName = "lectern.staff.v1.AccountChanged"

        public var accountId: Int64

        /// The message with nothing set.
        public init() {
            self.accountId = 0
        }

        /// The message with these fields set.
        public init(
            accountId: Int64 = 0
        ) {
            self.accountId = accountId
        }
    }

    /// The plugin's section of lectern.json5. 0 is the default everywhere.
    public struct Configuration: Message {
        public static let messageName = "lectern.staff.v1.Configuration"

        /// How long a session lasts after SignIn or Stay: 30 by default.
        public var idleMinutes: UInt32

        /// How long somebody can stay signed in at all: 720 by default.
        public var shiftMinutes: UInt32

        /// Wrong passwords for one login name at one desk before it has to wait: 5 by default.
        public var deskFailuresMax: UInt32

        /// Wrong passwords at one desk within ten minutes, for whatever names: 30 by default.
        public var terminalFailuresMax: UInt32

        /// Wrong passwords for one login name at all desks together within an hour, of which each desk counts until it has to wait itself,
        /// before each further one is followed by a pause of ten seconds: 20 by default.
        public var accountFailuresMax: UInt32

        /// The fewest characters of a password: 10 by default, at least 8.
        public var passwordCharactersMin: UInt32

        /// What a telephone shows as the issuer of codes: "Lectern" by default.
        public var issuer: String

        /// The cost N of the scrypt hashes of new passwords: a power of two from 1024 to 131072, 32768 by default, which takes 60 ms and 32 MiB.
        public var passwordHashCost: UInt32

        /// The message with nothing set.
        public init() {
            self.idleMinutes = 0
            self.shiftMinutes = 0
            self.deskFailuresMax = 0
            self.terminalFailuresMax = 0
            self.accountFailuresMax = 0
            self.passwordCharactersMin = 0
            self.issuer = ""
            self.passwordHashCost = 0
        }

        /// The message with these fields set.
        public init(
            idleMinutes: UInt32 = 0,
            shiftMinutes: UInt32 = 0,
            deskFailuresMax: UInt32 = 0,
            terminalFailuresMax: UInt32 = 0,
            accountFailuresMax: UInt32 = 0,
            passwordCharactersMin: UInt32 = 0,
            issuer: String = "",
            passwordHashCost: UInt32 = 0
        ) {
            self.idleMinutes = idleMinutes
            self.shiftMinutes = shiftMinutes
            self.deskFailuresMax = deskFailuresMax
            self.terminalFailuresMax = terminalFailuresMax
            self.accountFailuresMax = accountFailuresMax
            self.passwordCharactersMin = passwordCharactersMin
            self.issuer = issuer
            self.passwordHashCost = passwordHashCost
        }
    }
}
