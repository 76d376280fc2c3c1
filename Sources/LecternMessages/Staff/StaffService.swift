// The service lectern.staff.v1.Staff. Generated from lectern/staff/v1/staff.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Staff {
    /// People who work.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Signs a member of staff in at this desk, with login name and password and, where the library asks for it, a code. Whoever was
        /// signed in here is signed out, and so is the same person at another desk. The session ends when nobody calls Stay for a while. A
        /// wrong password is counted for the login name at this desk; the count makes only this desk wait.
        func signIn(_ request: Staff.SignInRequest, _ call: Call) throws -> SignInAnswer
        /// The answer of `SignIn`: the message, or an `Encoded` one.
        associatedtype SignInAnswer: Answer<Staff.SignInResponse> = Staff.SignInResponse
        /// The slow part of `signIn`, before the transaction; what it returns is `call.prepared` there.
        func prepareSignIn(_ request: Staff.SignInRequest, _ call: Call) throws -> [UInt8]

        /// Ends the session that the call carries.
        func signOut(_ request: Staff.SignOutRequest, _ call: Call) throws -> SignOutAnswer
        /// The answer of `SignOut`: the message, or an `Encoded` one.
        associatedtype SignOutAnswer: Answer<Staff.SignOutResponse> = Staff.SignOutResponse

        /// Keeps the session from ending: the desk calls it while somebody works there, long before the time is over. A shift's length is the most.
        func stay(_ request: Staff.StayRequest, _ call: Call) throws -> StayAnswer
        /// The answer of `Stay`: the message, or an `Encoded` one.
        associatedtype StayAnswer: Answer<Staff.StayResponse> = Staff.StayResponse

        /// Tells who is signed in, and what this session may do.
        func me(_ request: Staff.MeRequest, _ call: Call) throws -> MeAnswer
        /// The answer of `Me`: the message, or an `Encoded` one.
        associatedtype MeAnswer: Answer<Staff.MeResponse> = Staff.MeResponse

        /// Changes the password of the member of staff who is signed in. The session goes on.
        func changePassword(_ request: Staff.ChangePasswordRequest, _ call: Call) throws -> ChangePasswordAnswer
        /// The answer of `ChangePassword`: the message, or an `Encoded` one.
        associatedtype ChangePasswordAnswer: Answer<Staff.ChangePasswordResponse> = Staff.ChangePasswordResponse
        /// The slow part of `changePassword`, before the transaction; what it returns is `call.prepared` there.
        func prepareChangePassword(_ request: Staff.ChangePasswordRequest, _ call: Call) throws -> [UInt8]

        /// Adds or changes an account, found by login name. A password that is set here has to be changed at the next sign-in. Nobody changes
        /// the account of somebody who may do more.
        func putAccount(_ request: Staff.PutAccountRequest, _ call: Call) throws -> PutAccountAnswer
        /// The answer of `PutAccount`: the message, or an `Encoded` one.
        associatedtype PutAccountAnswer: Answer<Staff.Account> = Staff.Account
        /// The slow part of `putAccount`, before the transaction; what it returns is `call.prepared` there.
        func preparePutAccount(_ request: Staff.PutAccountRequest, _ call: Call) throws -> [UInt8]

        /// Withdraws an account, which then can't sign in and whose session ends, or takes that back. The record stays.
        func withdraw(_ request: Staff.WithdrawRequest, _ call: Call) throws -> WithdrawAnswer
        /// The answer of `Withdraw`: the message, or an `Encoded` one.
        associatedtype WithdrawAnswer: Answer<Staff.Account> = Staff.Account

        /// Gives an account a new secret for time-based codes, which every sign-in asks for from then on, or takes it away. The answer is the
        /// only time that the secret is told.
        func enrolCode(_ request: Staff.EnrolCodeRequest, _ call: Call) throws -> EnrolCodeAnswer
        /// The answer of `EnrolCode`: the message, or an `Encoded` one.
        associatedtype EnrolCodeAnswer: Answer<Staff.EnrolCodeResponse> = Staff.EnrolCodeResponse

        /// Says whether the staff of a library need a code to sign in.
        func putPolicy(_ request: Staff.PutPolicyRequest, _ call: Call) throws -> PutPolicyAnswer
        /// The answer of `PutPolicy`: the message, or an `Encoded` one.
        associatedtype PutPolicyAnswer: Answer<Staff.Policy> = Staff.Policy

        /// Adds or changes a role, found by code. It holds at once for all who have it, also where they are signed in.
        func putRole(_ request: Staff.PutRoleRequest, _ call: Call) throws -> PutRoleAnswer
        /// The answer of `PutRole`: the message, or an `Encoded` one.
        associatedtype PutRoleAnswer: Answer<Staff.Role> = Staff.Role

        /// Lists the roles.
        func roles(_ request: Staff.RolesRequest, _ call: Call) throws -> RolesAnswer
        /// The answer of `Roles`: the message, or an `Encoded` one.
        associatedtype RolesAnswer: Answer<Staff.RolesResponse> = Staff.RolesResponse

        /// Gives a person a role in the city, in a library or at a branch, or takes it away. It holds at once, also where the person is signed
        /// in. Nobody gives or takes a right that they don't have there themselves.
        func assign(_ request: Staff.AssignRequest, _ call: Call) throws -> AssignAnswer
        /// The answer of `Assign`: the message, or an `Encoded` one.
        associatedtype AssignAnswer: Answer<Staff.Account> = Staff.Account

        /// Tells an account with its roles.
        func get(_ request: Staff.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Staff.Account> = Staff.Account

        /// Lists the accounts by login name, page by page, without their roles.
        func listAccounts(_ request: Staff.ListAccountsRequest, _ call: Call) throws -> ListAccountsAnswer
        /// The answer of `ListAccounts`: the message, or an `Encoded` one.
        associatedtype ListAccountsAnswer: Answer<Staff.ListAccountsResponse> = Staff.ListAccountsResponse

        /// Tells who accounts are by their numbers, as histories name people; a number that is none is left out.
        func names(_ request: Staff.NamesRequest, _ call: Call) throws -> NamesAnswer
        /// The answer of `Names`: the message, or an `Encoded` one.
        associatedtype NamesAnswer: Answer<Staff.NamesResponse> = Staff.NamesResponse

        /// Lists what was done to an account or a role, and when the account signed in where, newest first.
        func history(_ request: Staff.HistoryRequest, _ call: Call) throws -> HistoryAnswer
        /// The answer of `History`: the message, or an `Encoded` one.
        associatedtype HistoryAnswer: Answer<Staff.HistoryResponse> = Staff.HistoryResponse

        /// Other plugins: whether the member of staff who is signed in may do something at a branch. What a method asks of all its calls
        /// stands in its rule, and is looked at before the handler; this is for what depends on the request.
        func allowed(_ request: Staff.AllowedRequest, _ call: Call) throws -> AllowedAnswer
        /// The answer of `Allowed`: the message, or an `Encoded` one.
        associatedtype AllowedAnswer: Answer<Staff.AllowedResponse> = Staff.AllowedResponse
    }

    /// Calls `lectern.staff.v1.Staff`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Signs a member of staff in at this desk, with login name and password and, where the library asks for it, a code. Whoever was
        /// signed in here is signed out, and so is the same person at another desk. The session ends when nobody calls Stay for a while. A
        /// wrong password is counted for the login name at this desk; the count makes only this desk wait.
        public func signIn(_ request: Staff.SignInRequest) throws -> Staff.SignInResponse {
            try Staff.SignInResponse(try caller.call(Staff.description.methods[0], try request.encoded()))
        }

        /// Ends the session that the call carries.
        public func signOut(_ request: Staff.SignOutRequest) throws -> Staff.SignOutResponse {
            try Staff.SignOutResponse(try caller.call(Staff.description.methods[1], try request.encoded()))
        }

        /// Keeps the session from ending: the desk calls it while somebody works there, long before the time is over. A shift's length is the most.
        public func stay(_ request: Staff.StayRequest) throws -> Staff.StayResponse {
            try Staff.StayResponse(try caller.call(Staff.description.methods[2], try request.encoded()))
        }

        /// Tells who is signed in, and what this session may do.
        public func me(_ request: Staff.MeRequest) throws -> Staff.MeResponse {
            try Staff.MeResponse(try caller.call(Staff.description.methods[3], try request.encoded()))
        }

        /// Changes the password of the member of staff who is signed in. The session goes on.
        public func changePassword(_ request: Staff.ChangePasswordRequest) throws -> Staff.ChangePasswordResponse {
            try Staff.ChangePasswordResponse(try caller.call(Staff.description.methods[4], try request.encoded()))
        }

        /// Adds or changes an account, found by login name. A password that is set here has to be changed at the next sign-in. Nobody changes
        /// the account of somebody who may do more.
        public func putAccount(_ request: Staff.PutAccountRequest) throws -> Staff.Account {
            try Staff.Account(try caller.call(Staff.description.methods[5], try request.encoded()))
        }

        /// Withdraws an account, which then can't sign in and whose session ends, or takes that back. The record stays.
        public func withdraw(_ request: Staff.WithdrawRequest) throws -> Staff.Account {
            try Staff.Account(try caller.call(Staff.description.methods[6], try request.encoded()))
        }

        /// Gives an account a new secret for time-based codes, which every sign-in asks for from then on, or takes it away. The answer is the
        /// only time that the secret is told.
        public func enrolCode(_ request: Staff.EnrolCodeRequest) throws -> Staff.EnrolCodeResponse {
            try Staff.EnrolCodeResponse(try caller.call(Staff.description.methods[7], try request.encoded()))
        }

        /// Says whether the staff of a library need a code to sign in.
        public func putPolicy(_ request: Staff.PutPolicyRequest) throws -> Staff.Policy {
            try Staff.Policy(try caller.call(Staff.description.methods[8], try request.encoded()))
        }

        /// Adds or changes a role, found by code. It holds at once for all who have it, also where they are signed in.
        public func putRole(_ request: Staff.PutRoleRequest) throws -> Staff.Role {
            try Staff.Role(try caller.call(Staff.description.methods[9], try request.encoded()))
        }

        /// Lists the roles.
        public func roles(_ request: Staff.RolesRequest) throws -> Staff.RolesResponse {
            try Staff.RolesResponse(try caller.call(Staff.description.methods[10], try request.encoded()))
        }

        /// Gives a person a role in the city, in a library or at a branch, or takes it away. It holds at once, also where the person is signed
        /// in. Nobody gives or takes a right that they don't have there themselves.
        public func assign(_ request: Staff.AssignRequest) throws -> Staff.Account {
            try Staff.Account(try caller.call(Staff.description.methods[11], try request.encoded()))
        }

        /// Tells an account with its roles.
        public func get(_ request: Staff.GetRequest) throws -> Staff.Account {
            try Staff.Account(try caller.call(Staff.description.methods[12], try request.encoded()))
        }

        /// Lists the accounts by login name, page by page, without their roles.
        public func listAccounts(_ request: Staff.ListAccountsRequest) throws -> Staff.ListAccountsResponse {
            try Staff.ListAccountsResponse(try caller.call(Staff.description.methods[13], try request.encoded()))
        }

        /// Tells who accounts are by their numbers, as histories name people; a number that is none is left out.
        public func names(_ request: Staff.NamesRequest) throws -> Staff.NamesResponse {
            try Staff.NamesResponse(try caller.call(Staff.description.methods[14], try request.encoded()))
        }

        /// Lists what was done to an account or a role, and when the account signed in where, newest first.
        public func history(_ request: Staff.HistoryRequest) throws -> Staff.HistoryResponse {
            try Staff.HistoryResponse(try caller.call(Staff.description.methods[15], try request.encoded()))
        }

        /// Other plugins: whether the member of staff who is signed in may do something at a branch. What a method asks of all its calls
        /// stands in its rule, and is looked at before the handler; this is for what depends on the request.
        public func allowed(_ request: Staff.AllowedRequest) throws -> Staff.AllowedResponse {
            try Staff.AllowedResponse(try caller.call(Staff.description.methods[16], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        @usableFromInline let service: Implementation
        public let handlers: [UnaryHandler<Implementation.Call>?]

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        @inlinable public init(_ service: Implementation) {
            self.service = service
            handlers = [
                UnaryHandler { try service.signIn(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.signOut(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.stay(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.me(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.changePassword(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putAccount(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.withdraw(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.enrolCode(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPolicy(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putRole(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.roles(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.assign(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.listAccounts(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.names(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.history(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.allowed(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Staff.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.prepareSignIn(try .init(request: request), call)
            case 4: return try service.prepareChangePassword(try .init(request: request), call)
            case 5: return try service.preparePutAccount(try .init(request: request), call)
            default: throw MethodNumberError("lectern.staff.v1.Staff", method)
            }
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.staff.v1.Staff", method)
        }
    }

    /// What the .proto says of `lectern.staff.v1.Staff`.
    public static let description = ServiceDescription(
        name: "lectern.staff.v1.Staff",
        methods: [
            MethodDescription(
                name: "lectern.staff.v1.Staff/SignIn", requestType: "lectern.staff.v1.SignInRequest", answerType: "lectern.staff.v1.SignInResponse",
                effect: .write, traits: [.prepares, .secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 0)],
                reasons: ["LOGIN_OR_PASSWORD_WRONG", "TOO_MANY_ATTEMPTS", "CODE_REQUIRED", "CODE_WRONG", "CODE_NOT_ENROLLED", "PASSWORD_CHANGE_REQUIRED", "PASSWORD_UNSUITABLE"]
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/SignOut", requestType: "lectern.staff.v1.SignOutRequest", answerType: "lectern.staff.v1.SignOutResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: [], right: "*"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Stay", requestType: "lectern.staff.v1.StayRequest", answerType: "lectern.staff.v1.StayResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: [], right: "*"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Me", requestType: "lectern.staff.v1.MeRequest", answerType: "lectern.staff.v1.MeResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: [], right: "*"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/ChangePassword", requestType: "lectern.staff.v1.ChangePasswordRequest", answerType: "lectern.staff.v1.ChangePasswordResponse",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["LOGIN_OR_PASSWORD_WRONG", "TOO_MANY_ATTEMPTS", "PASSWORD_UNSUITABLE"], right: "*"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/PutAccount", requestType: "lectern.staff.v1.PutAccountRequest", answerType: "lectern.staff.v1.Account",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "ACCOUNT_UNKNOWN", "LIBRARY_UNKNOWN", "PASSWORD_UNSUITABLE", "VERSION_CONFLICT", "RIGHT_EXCEEDED"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Withdraw", requestType: "lectern.staff.v1.WithdrawRequest", answerType: "lectern.staff.v1.Account",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "ACCOUNT_UNKNOWN", "VERSION_CONFLICT", "RIGHT_EXCEEDED"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/EnrolCode", requestType: "lectern.staff.v1.EnrolCodeRequest", answerType: "lectern.staff.v1.EnrolCodeResponse",
                effect: .write, traits: [.secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ACCOUNT_UNKNOWN", "RIGHT_EXCEEDED"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/PutPolicy", requestType: "lectern.staff.v1.PutPolicyRequest", answerType: "lectern.staff.v1.Policy",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["LIBRARY_UNKNOWN", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/PutRole", requestType: "lectern.staff.v1.PutRoleRequest", answerType: "lectern.staff.v1.Role",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "ROLE_UNKNOWN", "VERSION_CONFLICT", "RIGHT_EXCEEDED"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Roles", requestType: "lectern.staff.v1.RolesRequest", answerType: "lectern.staff.v1.RolesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Assign", requestType: "lectern.staff.v1.AssignRequest", answerType: "lectern.staff.v1.Account",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "ACCOUNT_UNKNOWN", "ROLE_UNKNOWN", "LIBRARY_UNKNOWN", "BRANCH_UNKNOWN", "RIGHT_EXCEEDED"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Get", requestType: "lectern.staff.v1.GetRequest", answerType: "lectern.staff.v1.Account",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ACCOUNT_UNKNOWN"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/ListAccounts", requestType: "lectern.staff.v1.ListAccountsRequest", answerType: "lectern.staff.v1.ListAccountsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Names", requestType: "lectern.staff.v1.NamesRequest", answerType: "lectern.staff.v1.NamesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID"], right: "*"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/History", requestType: "lectern.staff.v1.HistoryRequest", answerType: "lectern.staff.v1.HistoryResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["ACCOUNT_UNKNOWN", "ROLE_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "staff.manage"
            ),
            MethodDescription(
                name: "lectern.staff.v1.Staff/Allowed", requestType: "lectern.staff.v1.AllowedRequest", answerType: "lectern.staff.v1.AllowedResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCuh1ChxsZWN0ZXJuL3N0YWZmL3YxL3N0YWZmLnByb3RvEhBsZWN0ZXJuLnN0YWZmLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8izgIKB0FjY291bnQSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhISCgRuYW1lGAMgASgJUgRuYW1lEh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIcCglsYW5ndWFnZXMYBSADKAlSCWxhbmd1YWdlcxIcCgl3aXRoZHJhd24YBiABKAhSCXdpdGhkcmF3bhIqChFwYXNzd29yZF9pc19maXJzdBgHIAEoCFIPcGFzc3dvcmRJc0ZpcnN0EhkKCGhhc19jb2RlGAggASgIUgdoYXNDb2RlEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SPgoLYXNzaWdubWVudHMYCiADKAsyHC5sZWN0ZXJuLnN0YWZmLnYxLkFzc2lnbm1lbnRSC2Fzc2lnbm1lbnRzIoIBCgpBc3NpZ25tZW50EhIKBHJvbGUYASABKAlSBHJvbGUSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSJAoOYXNzaWduZWRfYXRfbXMYBCABKANSDGFzc2lnbmVkQXRNcyJiCgRSb2xlEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb24iTAoGUG9saWN5Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQieAoNU2lnbkluUmVxdWVzdBIUCgVsb2dpbhgBIAEoCVIFbG9naW4SGgoIcGFzc3dvcmQYAiABKAlSCHBhc3N3b3JkEhIKBGNvZGUYAyABKAlSBGNvZGUSIQoMbmV3X3Bhc3N3b3JkGAQgASgJUgtuZXdQYXNzd29yZCK4AQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIzCgdhY2NvdW50GAMgASgLMhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50UgdhY2NvdW50EhYKBnJpZ2h0cxgEIAMoCVIGcmlnaHRzEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIg0KC1N0YXlSZXF1ZXN0IjIKDFN0YXlSZXNwb25zZRIiCg1leHBpcmVzX2F0X21zGAEgASgDUgtleHBpcmVzQXRNcyILCglNZVJlcXVlc3QimgEKCk1lUmVzcG9uc2USMwoHYWNjb3VudBgBIAEoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIHYWNjb3VudBIWCgZyaWdodHMYAiADKAlSBnJpZ2h0cxIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEiIKDWV4cGlyZXNfYXRfbXMYBCABKANSC2V4cGlyZXNBdE1zIl0KFUNoYW5nZVBhc3N3b3JkUmVxdWVzdBIhCgxvbGRfcGFzc3dvcmQYASABKAlSC29sZFBhc3N3b3JkEiEKDG5ld19wYXNzd29yZBgCIAEoCVILbmV3UGFzc3dvcmQiGAoWQ2hhbmdlUGFzc3dvcmRSZXNwb25zZSLdAQoRUHV0QWNjb3VudFJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBG5hbWUYAiABKAlSBG5hbWUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIcCglsYW5ndWFnZXMYBCADKAlSCWxhbmd1YWdlcxIaCghwYXNzd29yZBgFIAEoCVIIcGFzc3dvcmQSFgoGZmllbGRzGAYgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIoQBCg9XaXRoZHJhd1JlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB3Jlc3RvcmUYAyABKAhSB3Jlc3RvcmUSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIkAKEEVucm9sQ29kZVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlbW92ZRgCIAEoCFIGcmVtb3ZlIiUKEUVucm9sQ29kZVJlc3BvbnNlEhAKA3VyaRgBIAEoCVIDdXJpIloKEFB1dFBvbGljeVJlcXVlc3QSIQoMbGlicmFyeV9jb2RlGAEgASgJUgtsaWJyYXJ5Q29kZRIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQimwEKDlB1dFJvbGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhYKBmZpZWxkcxgFIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBiABKANSD2V4cGVjdGVkVmVyc2lvbkoECAQQBSIOCgxSb2xlc1JlcXVlc3QiPQoNUm9sZXNSZXNwb25zZRIsCgVyb2xlcxgBIAMoCzIWLmxlY3Rlcm4uc3RhZmYudjEuUm9sZVIFcm9sZXMilQEKDUFzc2lnblJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIWCgZyZW1vdmUYBSABKAhSBnJlbW92ZSIiCgpHZXRSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbiJDChNMaXN0QWNjb3VudHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJlChRMaXN0QWNjb3VudHNSZXNwb25zZRI1CghhY2NvdW50cxgBIAMoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIIYWNjb3VudHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiLwoMTmFtZXNSZXF1ZXN0Eh8KC2FjY291bnRfaWRzGAEgAygDUgphY2NvdW50SWRzIkQKDU5hbWVzUmVzcG9uc2USMwoFbmFtZXMYASADKAsyHS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnROYW1lUgVuYW1lcyJWCgtBY2NvdW50TmFtZRIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEhIKBG5hbWUYAyABKAlSBG5hbWUiaAoOSGlzdG9yeVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl0KD0hpc3RvcnlSZXNwb25zZRIyCgdyZWNvcmRzGAEgAygLMhgubGVjdGVybi5zdGFmZi52MS5SZWNvcmRSB3JlY29yZHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiiQEKBlJlY29yZBITCgVhdF9tcxgBIAEoA1IEYXRNcxISCgRraW5kGAIgASgJUgRraW5kEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsEiIKDWJ5X2FjY291bnRfaWQYBCABKANSC2J5QWNjb3VudElkEhoKCHRlcm1pbmFsGAUgASgJUgh0ZXJtaW5hbCJkCg5BbGxvd2VkUmVxdWVzdBIWCgZhY3Rpb24YASABKAlSBmFjdGlvbhIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh0KCmFjY291bnRfaWQYAyABKANSCWFjY291bnRJZCIrCg9BbGxvd2VkUmVzcG9uc2USGAoHYWxsb3dlZBgBIAEoCFIHYWxsb3dlZCIvCg5BY2NvdW50Q2hhbmdlZBIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQi5wIKDUNvbmZpZ3VyYXRpb24SIQoMaWRsZV9taW51dGVzGAEgASgNUgtpZGxlTWludXRlcxIjCg1zaGlmdF9taW51dGVzGAIgASgNUgxzaGlmdE1pbnV0ZXMSKgoRZGVza19mYWlsdXJlc19tYXgYAyABKA1SD2Rlc2tGYWlsdXJlc01heBIyChV0ZXJtaW5hbF9mYWlsdXJlc19tYXgYBCABKA1SE3Rlcm1pbmFsRmFpbHVyZXNNYXgSMAoUYWNjb3VudF9mYWlsdXJlc19tYXgYBSABKA1SEmFjY291bnRGYWlsdXJlc01heBI2ChdwYXNzd29yZF9jaGFyYWN0ZXJzX21pbhgGIAEoDVIVcGFzc3dvcmRDaGFyYWN0ZXJzTWluEhYKBmlzc3VlchgHIAEoCVIGaXNzdWVyEiwKEnBhc3N3b3JkX2hhc2hfY29zdBgIIAEoDVIQcGFzc3dvcmRIYXNoQ29zdCqxDQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEnEKF0xPR0lOX09SX1BBU1NXT1JEX1dST05HEAEaVIq1GFAIEBIe55So5oi35ZCN5oiW5a+G56CB5LiN5q2j56Gu44CCGixUaGUgbG9naW4gbmFtZSBvciB0aGUgcGFzc3dvcmQgaXMgbm90IHJpZ2h0LhJ2ChFUT09fTUFOWV9BVFRFTVBUUxACGl+KtRhbCAgSJ+WwneivleasoeaVsOi/h+Wkmu+8jOivt+eojeWQjuWGjeivleOAghouVG9vIG1hbnkgd3JvbmcgYXR0ZW1wdHMgaGVyZTsgdHJ5IGFnYWluIGxhdGVyLhJlCg1DT0RFX1JFUVVJUkVEEAMaUoq1GE4IEBIb6K+36L6T5YWl5Yqo5oCB6aqM6K+B56CB44CCGi1HaXZlIHRoZSBjb2RlIHRoYXQgeW91ciB0ZWxlcGhvbmUgc2hvd3MsIHRvby4SbAoKQ09ERV9XUk9ORxAEGlyKtRhYCBASJ+WKqOaAgemqjOivgeeggeS4jeato+ehruaIluW3suS9v+eUqOOAghorVGhlIGNvZGUgaXMgbm90IHJpZ2h0LCBvciB3YXMgdXNlZCBhbHJlYWR5LhKkAQoRQ09ERV9OT1RfRU5ST0xMRUQQBRqMAYq1GIcBCAkSOeacrOmmhuimgeaxguWKqOaAgemqjOivgeegge+8jOivt+WFiOeUseeuoeeQhuWRmOeZu+iusOOAghpIVGhlIGxpYnJhcnkgYXNrcyBmb3IgYSBjb2RlOyBoYXZlIGFuIGFkbWluaXN0cmF0b3IgZW5yb2wgeW91ciB0ZWxlcGhvbmUuEpMBChhQQVNTV09SRF9DSEFOR0VfUkVRVUlSRUQQBhp1irUYcQgJEiHor7forr7nva7mlrDlr4bnoIHlkI7lho3nmbvlvZXjgIIaSlRoZSBwYXNzd29yZCB3YXMgc2V0IGJ5IHNvbWVib2R5IGVsc2U7IGNob29zZSBhIG5ldyBvbmUgd2l0aCBuZXdfcGFzc3dvcmQuEl0KE1BBU1NXT1JEX1VOU1VJVEFCTEUQBxpEirUYQAgDEhjlr4bnoIHkuI3nrKblkIjopoHmsYLjgIIaHVRoZSBwYXNzd29yZCBpcyBub3Qgc3VpdGFibGUuIgN3aHkSWAoNRklFTERfSU5WQUxJRBAIGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSfgoQVkVSU0lPTl9DT05GTElDVBAJGmiKtRhkCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZBJVCg5DVVJTT1JfSU5WQUxJRBAKGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJaCg9BQ0NPVU5UX1VOS05PV04QCxpFirUYQQgFEhvmsqHmnInov5nkuKrppoblkZjotKblj7fjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggYWNjb3VudC4iBWxvZ2luEk0KDFJPTEVfVU5LTk9XThAMGjuKtRg3CAUSFeayoeaciei/meS4quinkuiJsuOAghoWVGhlcmUgaXMgbm8gc3VjaCByb2xlLiIEcm9sZRJeCg9MSUJSQVJZX1VOS05PV04QDRpJirUYRQgFEhjmsqHmnInov5nkuKrlm77kuabppobjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGlicmFyeS4iDGxpYnJhcnlfY29kZRJYCg5CUkFOQ0hfVU5LTk9XThAOGkSKtRhACAUSFeayoeaciei/meS4quWIhummhuOAghoYVGhlcmUgaXMgbm8gc3VjaCBicmFuY2guIgticmFuY2hfY29kZRKcAQoOUklHSFRfRVhDRUVERUQQDxqHAYq1GIIBCAcSM+S4jeiDveaOiOS6iOaIluabtOaUuei2heWHuuiHqui6q+adg+mZkOeahOWGheWuueOAghpCWW91IGNhbid0IGdpdmUsIHRha2Ugb3IgY2hhbmdlIHdoYXQgeW91IG1heSBub3QgZG8gdGhlcmUgeW91cnNlbGYuIgVyaWdodDKZEwoFU3RhZmYS5gEKBlNpZ25JbhIfLmxlY3Rlcm4uc3RhZmYudjEuU2lnbkluUmVxdWVzdBogLmxlY3Rlcm4uc3RhZmYudjEuU2lnbkluUmVzcG9uc2UimAGKtRiTAQoCCAMQAioXTE9HSU5fT1JfUEFTU1dPUkRfV1JPTkcqEVRPT19NQU5ZX0FUVEVNUFRTKg1DT0RFX1JFUVVJUkVEKgpDT0RFX1dST05HKhFDT0RFX05PVF9FTlJPTExFRCoYUEFTU1dPUkRfQ0hBTkdFX1JFUVVJUkVEKhNQQVNTV09SRF9VTlNVSVRBQkxFMAE4ARJfCgdTaWduT3V0EiAubGVjdGVybi5zdGFmZi52MS5TaWduT3V0UmVxdWVzdBohLmxlY3Rlcm4uc3RhZmYudjEuU2lnbk91dFJlc3BvbnNlIg+KtRgLCgQIAxACEAJKASoSVgoEU3RheRIdLmxlY3Rlcm4uc3RhZmYudjEuU3RheVJlcXVlc3QaHi5sZWN0ZXJuLnN0YWZmLnYxLlN0YXlSZXNwb25zZSIPirUYCwoECAMQAhACSgEqElAKAk1lEhsubGVjdGVybi5zdGFmZi52MS5NZVJlcXVlc3QaHC5sZWN0ZXJuLnN0YWZmLnYxLk1lUmVzcG9uc2UiD4q1GAsKBAgDEAIQAUoBKhK3AQoOQ2hhbmdlUGFzc3dvcmQSJy5sZWN0ZXJuLnN0YWZmLnYxLkNoYW5nZVBhc3N3b3JkUmVxdWVzdBooLmxlY3Rlcm4uc3RhZmYudjEuQ2hhbmdlUGFzc3dvcmRSZXNwb25zZSJSirUYTgoECAMQAhACKhdMT0dJTl9PUl9QQVNTV09SRF9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqE1BBU1NXT1JEX1VOU1VJVEFCTEUwAUoBKhLYAQoKUHV0QWNjb3VudBIjLmxlY3Rlcm4uc3RhZmYudjEuUHV0QWNjb3VudFJlcXVlc3QaGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnQiiQGKtRiEAQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKg9MSUJSQVJZX1VOS05PV04qE1BBU1NXT1JEX1VOU1VJVEFCTEUqEFZFUlNJT05fQ09ORkxJQ1QqDlJJR0hUX0VYQ0VFREVEMAFKDHN0YWZmLm1hbmFnZRKqAQoIV2l0aGRyYXcSIS5sZWN0ZXJuLnN0YWZmLnYxLldpdGhkcmF3UmVxdWVzdBoZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudCJgirUYXAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKg5SSUdIVF9FWENFRURFREoMc3RhZmYubWFuYWdlEpcBCglFbnJvbENvZGUSIi5sZWN0ZXJuLnN0YWZmLnYxLkVucm9sQ29kZVJlcXVlc3QaIy5sZWN0ZXJuLnN0YWZmLnYxLkVucm9sQ29kZVJlc3BvbnNlIkGKtRg9CgIIBAoECAMQAhACKg9BQ0NPVU5UX1VOS05PV04qDlJJR0hUX0VYQ0VFREVEOAFKDHN0YWZmLm1hbmFnZRJ1CglQdXRQb2xpY3kSIi5sZWN0ZXJuLnN0YWZmLnYxLlB1dFBvbGljeVJlcXVlc3QaGC5sZWN0ZXJuLnN0YWZmLnYxLlBvbGljeSIqirUYJgoCCAQQAioPTElCUkFSWV9VTktOT1dOKg1GSUVMRF9JTlZBTElEEqIBCgdQdXRSb2xlEiAubGVjdGVybi5zdGFmZi52MS5QdXRSb2xlUmVxdWVzdBoWLmxlY3Rlcm4uc3RhZmYudjEuUm9sZSJdirUYWQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoMUk9MRV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKg5SSUdIVF9FWENFRURFREoMc3RhZmYubWFuYWdlEmgKBVJvbGVzEh4ubGVjdGVybi5zdGFmZi52MS5Sb2xlc1JlcXVlc3QaHy5sZWN0ZXJuLnN0YWZmLnYxLlJvbGVzUmVzcG9uc2UiHoq1GBoKAggECgQIAxACEAFKDHN0YWZmLm1hbmFnZRLDAQoGQXNzaWduEh8ubGVjdGVybi5zdGFmZi52MS5Bc3NpZ25SZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50In2KtRh5CgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9BQ0NPVU5UX1VOS05PV04qDFJPTEVfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOKg5CUkFOQ0hfVU5LTk9XTioOUklHSFRfRVhDRUVERURKDHN0YWZmLm1hbmFnZRJvCgNHZXQSHC5sZWN0ZXJuLnN0YWZmLnYxLkdldFJlcXVlc3QaGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnQiL4q1GCsKAggECgQIAxACEAEqD0FDQ09VTlRfVU5LTk9XTkoMc3RhZmYubWFuYWdlEo0BCgxMaXN0QWNjb3VudHMSJS5sZWN0ZXJuLnN0YWZmLnYxLkxpc3RBY2NvdW50c1JlcXVlc3QaJi5sZWN0ZXJuLnN0YWZmLnYxLkxpc3RBY2NvdW50c1Jlc3BvbnNlIi6KtRgqCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoMc3RhZmYubWFuYWdlEmwKBU5hbWVzEh4ubGVjdGVybi5zdGFmZi52MS5OYW1lc1JlcXVlc3QaHy5sZWN0ZXJuLnN0YWZmLnYxLk5hbWVzUmVzcG9uc2UiIoq1GB4KAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSURKASoSrAEKB0hpc3RvcnkSIC5sZWN0ZXJuLnN0YWZmLnYxLkhpc3RvcnlSZXF1ZXN0GiEubGVjdGVybi5zdGFmZi52MS5IaXN0b3J5UmVzcG9uc2UiXIq1GFgKAggECgQIAxACEAEqD0FDQ09VTlRfVU5LTk9XTioMUk9MRV9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoMc3RhZmYubWFuYWdlElYKB0FsbG93ZWQSIC5sZWN0ZXJuLnN0YWZmLnYxLkFsbG93ZWRSZXF1ZXN0GiEubGVjdGVybi5zdGFmZi52MS5BbGxvd2VkUmVzcG9uc2UiBoq1GAIQAUqrOAqEAQoBDBIDAQASGnogVGhlIHBlb3BsZSB3aG8gd29yayBpbiB0aGUgY2l0eSdzIGxpYnJhcmllczogdGhlaXIgYWNjb3VudHMsIHdoYXQgdGhleSBtYXkgZG8gd2hlcmUsIGFuZCB3aG8gaXMgc2lnbmVkIGluIGF0IHdoaWNoIGRlc2suCgoeCgIGABIEBwBaARoSIFBlb3BsZSB3aG8gd29yay4KCvACCgQGAAIAEgQLAg4DGuECIFNpZ25zIGEgbWVtYmVyIG9mIHN0YWZmIGluIGF0IHRoaXMgZGVzaywgd2l0aCBsb2dpbiBuYW1lIGFuZCBwYXNzd29yZCBhbmQsIHdoZXJlIHRoZSBsaWJyYXJ5IGFza3MgZm9yIGl0LCBhIGNvZGUuIFdob2V2ZXIgd2FzCiBzaWduZWQgaW4gaGVyZSBpcyBzaWduZWQgb3V0LCBhbmQgc28gaXMgdGhlIHNhbWUgcGVyc29uIGF0IGFub3RoZXIgZGVzay4gVGhlIHNlc3Npb24gZW5kcyB3aGVuIG5vYm9keSBjYWxscyBTdGF5IGZvciBhIHdoaWxlLiBBCiB3cm9uZyBwYXNzd29yZCBpcyBjb3VudGVkIGZvciB0aGUgbG9naW4gbmFtZSBhdCB0aGlzIGRlc2s7IHRoZSBjb3VudCBtYWtlcyBvbmx5IHRoaXMgZGVzayB3YWl0LgoKNwoEBgACARIEEAISAxopIEVuZHMgdGhlIHNlc3Npb24gdGhhdCB0aGUgY2FsbCBjYXJyaWVzLgoKmQEKBAYAAgISBBQCFgMaigEgS2VlcHMgdGhlIHNlc3Npb24gZnJvbSBlbmRpbmc6IHRoZSBkZXNrIGNhbGxzIGl0IHdoaWxlIHNvbWVib2R5IHdvcmtzIHRoZXJlLCBsb25nIGJlZm9yZSB0aGUgdGltZSBpcyBvdmVyLiBBIHNoaWZ0J3MgbGVuZ3RoIGlzIHRoZSBtb3N0LgoKRQoEBgACAxIEGAIaAxo3IFRlbGxzIHdobyBpcyBzaWduZWQgaW4sIGFuZCB3aGF0IHRoaXMgc2Vzc2lvbiBtYXkgZG8uCgpiCgQGAAIEEgQcAh8DGlQgQ2hhbmdlcyB0aGUgcGFzc3dvcmQgb2YgdGhlIG1lbWJlciBvZiBzdGFmZiB3aG8gaXMgc2lnbmVkIGluLiBUaGUgc2Vzc2lvbiBnb2VzIG9uLgoKvQEKBAYAAgUSBCICJQMargEgQWRkcyBvciBjaGFuZ2VzIGFuIGFjY291bnQsIGZvdW5kIGJ5IGxvZ2luIG5hbWUuIEEgcGFzc3dvcmQgdGhhdCBpcyBzZXQgaGVyZSBoYXMgdG8gYmUgY2hhbmdlZCBhdCB0aGUgbmV4dCBzaWduLWluLiBOb2JvZHkgY2hhbmdlcwogdGhlIGFjY291bnQgb2Ygc29tZWJvZHkgd2hvIG1heSBkbyBtb3JlLgoKfAoEBgACBhIEJwIqAxpuIFdpdGhkcmF3cyBhbiBhY2NvdW50LCB3aGljaCB0aGVuIGNhbid0IHNpZ24gaW4gYW5kIHdob3NlIHNlc3Npb24gZW5kcywgb3IgdGFrZXMgdGhhdCBiYWNrLiBUaGUgcmVjb3JkIHN0YXlzLgoKtwEKBAYAAgcSBC0CMAMaqAEgR2l2ZXMgYW4gYWNjb3VudCBhIG5ldyBzZWNyZXQgZm9yIHRpbWUtYmFzZWQgY29kZXMsIHdoaWNoIGV2ZXJ5IHNpZ24taW4gYXNrcyBmb3IgZnJvbSB0aGVuIG9uLCBvciB0YWtlcyBpdCBhd2F5LiBUaGUgYW5zd2VyIGlzIHRoZQogb25seSB0aW1lIHRoYXQgdGhlIHNlY3JldCBpcyB0b2xkLgoKSwoEBgACCBIEMgI0Axo9IFNheXMgd2hldGhlciB0aGUgc3RhZmYgb2YgYSBsaWJyYXJ5IG5lZWQgYSBjb2RlIHRvIHNpZ24gaW4uCgp7CgQGAAIJEgQ2AjkDGm0gQWRkcyBvciBjaGFuZ2VzIGEgcm9sZSwgZm91bmQgYnkgY29kZS4gSXQgaG9sZHMgYXQgb25jZSBmb3IgYWxsIHdobyBoYXZlIGl0LCBhbHNvIHdoZXJlIHRoZXkgYXJlIHNpZ25lZCBpbi4KCiAKBAYAAgoSBDsCPQMaEiBMaXN0cyB0aGUgcm9sZXMuCgreAQoEBgACCxIEQAJDAxrPASBHaXZlcyBhIHBlcnNvbiBhIHJvbGUgaW4gdGhlIGNpdHksIGluIGEgbGlicmFyeSBvciBhdCBhIGJyYW5jaCwgb3IgdGFrZXMgaXQgYXdheS4gSXQgaG9sZHMgYXQgb25jZSwgYWxzbyB3aGVyZSB0aGUgcGVyc29uIGlzIHNpZ25lZAogaW4uIE5vYm9keSBnaXZlcyBvciB0YWtlcyBhIHJpZ2h0IHRoYXQgdGhleSBkb24ndCBoYXZlIHRoZXJlIHRoZW1zZWx2ZXMuCgowCgQGAAIMEgRFAkcDGiIgVGVsbHMgYW4gYWNjb3VudCB3aXRoIGl0cyByb2xlcy4KClQKBAYAAg0SBEkCSwMaRiBMaXN0cyB0aGUgYWNjb3VudHMgYnkgbG9naW4gbmFtZSwgcGFnZSBieSBwYWdlLCB3aXRob3V0IHRoZWlyIHJvbGVzLgoKdQoEBgACDhIETQJPAxpnIFRlbGxzIHdobyBhY2NvdW50cyBhcmUgYnkgdGhlaXIgbnVtYmVycywgYXMgaGlzdG9yaWVzIG5hbWUgcGVvcGxlOyBhIG51bWJlciB0aGF0IGlzIG5vbmUgaXMgbGVmdCBvdXQuCgpwCgQGAAIPEgRRAlQDGmIgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBhY2NvdW50IG9yIGEgcm9sZSwgYW5kIHdoZW4gdGhlIGFjY291bnQgc2lnbmVkIGluIHdoZXJlLCBuZXdlc3QgZmlyc3QuCgrxAQoEBgACEBIEVwJZAxriASBPdGhlciBwbHVnaW5zOiB3aGV0aGVyIHRoZSBtZW1iZXIgb2Ygc3RhZmYgd2hvIGlzIHNpZ25lZCBpbiBtYXkgZG8gc29tZXRoaW5nIGF0IGEgYnJhbmNoLiBXaGF0IGEgbWV0aG9kIGFza3Mgb2YgYWxsIGl0cyBjYWxscwogc3RhbmRzIGluIGl0cyBydWxlLCBhbmQgaXMgbG9va2VkIGF0IGJlZm9yZSB0aGUgaGFuZGxlcjsgdGhpcyBpcyBmb3Igd2hhdCBkZXBlbmRzIG9uIHRoZSByZXF1ZXN0LgoKIAoCBQASBF0AbwEaFCBXaHkgU3RhZmYgcmVmdXNlcy4KCl4KBAUAAgESBGACmgEaUCBMb2dpbiB1bmtub3duLCBwYXNzd29yZCB3cm9uZyBhbmQgYWNjb3VudCB3aXRoZHJhd24gYXJlIG9uZSByZWFzb24gb24gcHVycG9zZS4KCiIKAgQAEgVyAIQBARoVIEEgcGVyc29uIHdobyB3b3Jrcy4KCjYKBAQAAgESA3UCExopIFdoYXQgaXMgdHlwZWQgYXQgdGhlIGRlc2s6ICJjaGVuLmppbmciLgoKJAoEBAACAhIDdwISGhcgRm9yIHBlb3BsZTogIumZiOmdmSIuCgpACgQEAAIDEgN5AhcaMyBUaGUgbGlicmFyeSB0aGF0IGVtcGxveXMgdGhlIHBlcnNvbjsgMDogdGhlIGNpdHkuCgpFCgQEAAIEEgN7AiAaOCBMYW5ndWFnZXMgdGhhdCB0aGUgcGVyc29uIHNwZWFrcyB3aXRoIHJlYWRlcnMsIEJDUCA0Ny4KCmMKBAQAAgYSA34CHRpWIFRoZSBwYXNzd29yZCB3YXMgc2V0IGJ5IHNvbWVib2R5IGVsc2UsIGFuZCB0aGUgbmV4dCBzaWduLWluIGhhcyB0byBjaG9vc2UgYSBuZXcgb25lLgoKKAoEBAACBxIEgAECFBoaIFNpZ24taW4gYXNrcyBmb3IgYSBjb2RlLgoKWwoEBAACCRIEgwECJxpNIFdoYXQgdGhlIHBlcnNvbiBtYXkgZG8gd2hlcmUuIFRvbGQgYnkgR2V0LCBQdXRBY2NvdW50LCBXaXRoZHJhdyBhbmQgQXNzaWduLgoKMwoCBAESBocBAI0BARolIEEgcm9sZSB0aGF0IGEgcGVyc29uIGhhcyBzb21ld2hlcmUuCgoqCgQEAQIBEgSKAQIXGhwgQm90aCAwOiBpbiB0aGUgd2hvbGUgY2l0eS4KCiEKAgQCEgaQAQCXAQEaEyBBIHNldCBvZiBhY3Rpb25zLgoKKQoEBAICABIEkgECEhobIFNob3J0IGFuZCBzdGFibGU6ICJkZXNrIi4KClgKBAQCAgISBJUBAh4aSiAiY2lyY3VsYXRpb24ubGVuZCI7ICIqIjogZXZlcnl0aGluZy4gVGhlIHJ1bGVzIG9mIHRoZSBtZXRob2RzIG5hbWUgdGhlbS4KCiUKBAQDAgASBJsBAhcaFyAwOiBvZiB0aGUgd2hvbGUgY2l0eS4KCjoKBAQEAgISBKMBAhIaLCBTaXggZGlnaXRzOyBlbXB0eSB3aGVyZSBub25lIGlzIGFza2VkIGZvci4KCl4KBAQEAgMSBKUBAhoaUCBDaG9zZW4gYW5ldyBpbiB0aGUgc2FtZSBjYWxsOyBuZWVkZWQgd2hlcmUgc29tZWJvZHkgZWxzZSBoYXMgc2V0IHRoZSBwYXNzd29yZC4KClIKBAQFAgASBKkBAhUaRCBHb2VzIGludG8gT3Blbi5zZXNzaW9uIGZyb20gbm93IG9uOyBvZiBubyB1c2UgYXQgYW5vdGhlciB0ZXJtaW5hbC4KCmYKBAQFAgMSBK0BAh0aWCBXaGF0IHRoaXMgc2Vzc2lvbiBtYXkgZG8gaGVyZTogdGhlIGFjdGlvbnMgb2YgdGhlIHBlcnNvbidzIHJvbGVzIGF0IHRoZSBkZXNrJ3MgYnJhbmNoLgoKcQoEBAUCBBIErwECFhpjIFRoZSBicmFuY2ggb2YgdGhpcyBkZXNrOyAwOiB0aGUgZGVzayBpcyBubyBzZXJ2aWNlIHBvaW50LCBhbmQgb25seSByb2xlcyBpbiB0aGUgd2hvbGUgY2l0eSBjb3VudC4KCjQKBAQOAgISBMcBAhoaJiBUaGUgbGlicmFyeSdzIGNvZGU7IGVtcHR5OiB0aGUgY2l0eS4KCjEKBAQOAgQSBMoBAhYaIyBFbXB0eToga2VlcCB0aGUgcHJlc2VudCBwYXNzd29yZC4KCnIKBAQOAgUSBMwBAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQOAgYSBM4BAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgokCgQEDwIBEgTTAQIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCigKBAQPAgISBNUBAhMaGiBUYWtlcyBhIHdpdGhkcmF3YWwgYmFjay4KCmAKBAQPAgMSBNcBAh0aUiBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKLgoEBBACARIE3AECEhogIFRha2VzIHRoZSBzZWNyZXQgYXdheSBpbnN0ZWFkLgoKewoEBBECABIE4AECERptICJvdHBhdXRoOi8vdG90cC/igKYiLCBmb3IgdGhlIHRlbGVwaG9uZSdzIGFwcGxpY2F0aW9uLCBiZXN0IGFzIGEgUVIgY29kZS4gTmV2ZXIgdG9sZCBhZ2Fpbi4gRW1wdHk6IHJlbW92ZWQuCgo6CgQEEgIAEgTkAQIaGiwgVGhlIGxpYnJhcnkncyBjb2RlOyBlbXB0eTogdGhlIHdob2xlIGNpdHkuCgo9CgIEExIG6AEA8QEBGi8gVGhlIGZpZWxkcyBvZiBhIFJvbGUsIHVuZGVyIHRoZSBzYW1lIG51bWJlcnMuCgpyCgQEEwIDEgTuAQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEEwIEEgTwAQIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKXgoEBBYCAhIE+gECGhpQIFdoZXJlLiBPZiBhIGxpYnJhcnksIGF0IGEgYnJhbmNoLCBvciwgd2hlcmUgYm90aCBhcmUgZW1wdHksIGluIHRoZSB3aG9sZSBjaXR5LgoKKgoEBBYCBBIE/QECEhocIFRha2VzIHRoZSByb2xlIGF3YXkgdGhlcmUuCgopCgQEGAIAEgSEAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBkCARIEigICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCh4KBAQaAgASBI4CAiEaECBGcm9tIDEgdG8gMjAwLgoKLAoEBBsCABIEkgICIRoeIEluIHRoZSBvcmRlciBvZiB0aGUgbnVtYmVycy4KCiIKAgQcEgaVAgCZAgEaFCBXaG8gYW4gYWNjb3VudCBpcy4KCiIKBAQdAgASBJ0CAhMaFCBFaXRoZXIgb2YgdGhlIHR3by4KCikKBAQdAgISBKACAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEHgIBEgSmAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKAoCBB8SBqoCALUCARoaIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lLgoK+QEKBAQfAgESBK4CAhIa6gEgImFjY291bnRfYWRkZWQiLCAiYWNjb3VudF9jaGFuZ2VkIiwgIndpdGhkcmF3biIsICJyZXN0b3JlZCIsICJwYXNzd29yZF9zZXQiLCAicGFzc3dvcmRfY2hhbmdlZCIsICJjb2RlX2Vucm9sbGVkIiwgImNvZGVfcmVtb3ZlZCIsCiAiYXNzaWduZWQiLCAidW5hc3NpZ25lZCIsICJyb2xlX2FkZGVkIiwgInJvbGVfY2hhbmdlZCIsICJzaWduZWRfaW4iLCAic2lnbmVkX291dCIsICJzaWduX2luX3JlZnVzZWQiLgoKTwoEBB8CAhIEsAICFBpBIFdoYXQgYmVsb25ncyB0byBpdDogdGhlIGZpZWxkcywgdGhlIHJvbGUgYW5kIHdoZXJlLCB0aGUgcmVhc29uLgoKUAoEBB8CAxIEsgICGhpCIFdobyBkaWQgaXQ6IHRoZSBtZW1iZXIgb2Ygc3RhZmY7IDA6IHdob2V2ZXIgaGFzIHRoZSBjZXJ0aWZpY2F0ZS4KCkUKBAQfAgQSBLQCAhYaNyBUaGUgY2VydGlmaWNhdGUncyByb2xlIGFuZCBuYW1lOiAiZGVzay9kZXNrLXN6bGliLTEiLgoKIgoEBCACABIEuQICFBoUICJjaXJjdWxhdGlvbi5sZW5kIgoKJQoEBCACARIEuwICFhoXIDA6IGluIHRoZSB3aG9sZSBjaXR5LgoKSgoEBCACAhIEvQICFxo8IFNvbWVib2R5IGVsc2UsIHdoZXJldmVyIHRoZXkgYXJlOyAwOiB3aG9ldmVyIGlzIHNpZ25lZCBpbi4KCj4KAgQiEgbEAgDGAgEaMCBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAic3RhZmYuYWNjb3VudCIuCgpTCgIEIxIGyQIA2wIBGkUgVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgbGVjdGVybi5qc29uNS4gMCBpcyB0aGUgZGVmYXVsdCBldmVyeXdoZXJlLgoKTQoEBCMCABIEywICGho/IEhvdyBsb25nIGEgc2Vzc2lvbiBsYXN0cyBhZnRlciBTaWduSW4gb3IgU3RheTogMzAgYnkgZGVmYXVsdC4KCkwKBAQjAgESBM0CAhsaPiBIb3cgbG9uZyBzb21lYm9keSBjYW4gc3RheSBzaWduZWQgaW4gYXQgYWxsOiA3MjAgYnkgZGVmYXVsdC4KCmMKBAQjAgISBM8CAh8aVSBXcm9uZyBwYXNzd29yZHMgZm9yIG9uZSBsb2dpbiBuYW1lIGF0IG9uZSBkZXNrIGJlZm9yZSBpdCBoYXMgdG8gd2FpdDogNSBieSBkZWZhdWx0LgoKYgoEBCMCAxIE0QICIxpUIFdyb25nIHBhc3N3b3JkcyBhdCBvbmUgZGVzayB3aXRoaW4gdGVuIG1pbnV0ZXMsIGZvciB3aGF0ZXZlciBuYW1lczogMzAgYnkgZGVmYXVsdC4KCt8BCgQEIwIEEgTUAgIiGtABIFdyb25nIHBhc3N3b3JkcyBmb3Igb25lIGxvZ2luIG5hbWUgYXQgYWxsIGRlc2tzIHRvZ2V0aGVyIHdpdGhpbiBhbiBob3VyLCBvZiB3aGljaCBlYWNoIGRlc2sgY291bnRzIHVudGlsIGl0IGhhcyB0byB3YWl0IGl0c2VsZiwKIGJlZm9yZSBlYWNoIGZ1cnRoZXIgb25lIGlzIGZvbGxvd2VkIGJ5IGEgcGF1c2Ugb2YgdGVuIHNlY29uZHM6IDIwIGJ5IGRlZmF1bHQuCgpPCgQEIwIFEgTWAgIlGkEgVGhlIGZld2VzdCBjaGFyYWN0ZXJzIG9mIGEgcGFzc3dvcmQ6IDEwIGJ5IGRlZmF1bHQsIGF0IGxlYXN0IDguCgpUCgQEIwIGEgTYAgIUGkYgV2hhdCBhIHRlbGVwaG9uZSBzaG93cyBhcyB0aGUgaXNzdWVyIG9mIGNvZGVzOiAiTGVjdGVybiIgYnkgZGVmYXVsdC4KCpYBCgQEIwIHEgTaAgIgGocBIFRoZSBjb3N0IE4gb2YgdGhlIHNjcnlwdCBoYXNoZXMgb2YgbmV3IHBhc3N3b3JkczogYSBwb3dlciBvZiB0d28gZnJvbSAxMDI0IHRvIDEzMTA3MiwgMzI3NjggYnkgZGVmYXVsdCwgd2hpY2ggdGFrZXMgNjAgbXMgYW5kIDMyIE1pQi4KYgZwcm90bzM"
    )
}
