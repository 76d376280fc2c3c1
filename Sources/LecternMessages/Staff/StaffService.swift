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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwrodQocbGVjdGVybi9zdGFmZi92MS9zdGFmZi5wcm90bxIQbGVjdGVybi5zdGFmZi52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIs4CCgdBY2NvdW50Eh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZBIUCgVsb2dpbhgCIAEoCVIFbG9naW4SEgoEbmFtZRgDIAEoCVIEbmFtZRIdCgpsaWJyYXJ5X2lkGAQgASgDUglsaWJyYXJ5SWQSHAoJbGFuZ3VhZ2VzGAUgAygJUglsYW5ndWFnZXMSHAoJd2l0aGRyYXduGAYgASgIUgl3aXRoZHJhd24SKgoRcGFzc3dvcmRfaXNfZmlyc3QYByABKAhSD3Bhc3N3b3JkSXNGaXJzdBIZCghoYXNfY29kZRgIIAEoCFIHaGFzQ29kZRIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uEj4KC2Fzc2lnbm1lbnRzGAogAygLMhwubGVjdGVybi5zdGFmZi52MS5Bc3NpZ25tZW50Ugthc3NpZ25tZW50cyKCAQoKQXNzaWdubWVudBISCgRyb2xlGAEgASgJUgRyb2xlEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEiQKDmFzc2lnbmVkX2F0X21zGAQgASgDUgxhc3NpZ25lZEF0TXMiYgoEUm9sZRISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSGAoHYWN0aW9ucxgDIAMoCVIHYWN0aW9ucxIYCgd2ZXJzaW9uGAQgASgDUgd2ZXJzaW9uIkwKBlBvbGljeRIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSIwoNY29kZV9yZXF1aXJlZBgCIAEoCFIMY29kZVJlcXVpcmVkIngKDVNpZ25JblJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhoKCHBhc3N3b3JkGAIgASgJUghwYXNzd29yZBISCgRjb2RlGAMgASgJUgRjb2RlEiEKDG5ld19wYXNzd29yZBgEIAEoCVILbmV3UGFzc3dvcmQiuAEKDlNpZ25JblJlc3BvbnNlEhgKB3Nlc3Npb24YASABKAlSB3Nlc3Npb24SIgoNZXhwaXJlc19hdF9tcxgCIAEoA1ILZXhwaXJlc0F0TXMSMwoHYWNjb3VudBgDIAEoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIHYWNjb3VudBIWCgZyaWdodHMYBCADKAlSBnJpZ2h0cxIbCglicmFuY2hfaWQYBSABKANSCGJyYW5jaElkIhAKDlNpZ25PdXRSZXF1ZXN0IhEKD1NpZ25PdXRSZXNwb25zZSINCgtTdGF5UmVxdWVzdCIyCgxTdGF5UmVzcG9uc2USIgoNZXhwaXJlc19hdF9tcxgBIAEoA1ILZXhwaXJlc0F0TXMiCwoJTWVSZXF1ZXN0IpoBCgpNZVJlc3BvbnNlEjMKB2FjY291bnQYASABKAsyGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnRSB2FjY291bnQSFgoGcmlnaHRzGAIgAygJUgZyaWdodHMSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIiCg1leHBpcmVzX2F0X21zGAQgASgDUgtleHBpcmVzQXRNcyJdChVDaGFuZ2VQYXNzd29yZFJlcXVlc3QSIQoMb2xkX3Bhc3N3b3JkGAEgASgJUgtvbGRQYXNzd29yZBIhCgxuZXdfcGFzc3dvcmQYAiABKAlSC25ld1Bhc3N3b3JkIhgKFkNoYW5nZVBhc3N3b3JkUmVzcG9uc2Ui3QEKEVB1dEFjY291bnRSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbhISCgRuYW1lGAIgASgJUgRuYW1lEiEKDGxpYnJhcnlfY29kZRgDIAEoCVILbGlicmFyeUNvZGUSHAoJbGFuZ3VhZ2VzGAQgAygJUglsYW5ndWFnZXMSGgoIcGFzc3dvcmQYBSABKAlSCHBhc3N3b3JkEhYKBmZpZWxkcxgGIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YByABKANSD2V4cGVjdGVkVmVyc2lvbiKEAQoPV2l0aGRyYXdSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbhIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIYCgdyZXN0b3JlGAMgASgIUgdyZXN0b3JlEikKEGV4cGVjdGVkX3ZlcnNpb24YBCABKANSD2V4cGVjdGVkVmVyc2lvbiJAChBFbnJvbENvZGVSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbhIWCgZyZW1vdmUYAiABKAhSBnJlbW92ZSIlChFFbnJvbENvZGVSZXNwb25zZRIQCgN1cmkYASABKAlSA3VyaSJaChBQdXRQb2xpY3lSZXF1ZXN0EiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUSIwoNY29kZV9yZXF1aXJlZBgCIAEoCFIMY29kZVJlcXVpcmVkIpsBCg5QdXRSb2xlUmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSGAoHYWN0aW9ucxgDIAMoCVIHYWN0aW9ucxIWCgZmaWVsZHMYBSADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAYgASgDUg9leHBlY3RlZFZlcnNpb25KBAgEEAUiDgoMUm9sZXNSZXF1ZXN0Ij0KDVJvbGVzUmVzcG9uc2USLAoFcm9sZXMYASADKAsyFi5sZWN0ZXJuLnN0YWZmLnYxLlJvbGVSBXJvbGVzIpUBCg1Bc3NpZ25SZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbhISCgRyb2xlGAIgASgJUgRyb2xlEiEKDGxpYnJhcnlfY29kZRgDIAEoCVILbGlicmFyeUNvZGUSHwoLYnJhbmNoX2NvZGUYBCABKAlSCmJyYW5jaENvZGUSFgoGcmVtb3ZlGAUgASgIUgZyZW1vdmUiIgoKR2V0UmVxdWVzdBIUCgVsb2dpbhgBIAEoCVIFbG9naW4iQwoTTGlzdEFjY291bnRzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiZQoUTGlzdEFjY291bnRzUmVzcG9uc2USNQoIYWNjb3VudHMYASADKAsyGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnRSCGFjY291bnRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIi8KDE5hbWVzUmVxdWVzdBIfCgthY2NvdW50X2lkcxgBIAMoA1IKYWNjb3VudElkcyJECg1OYW1lc1Jlc3BvbnNlEjMKBW5hbWVzGAEgAygLMh0ubGVjdGVybi5zdGFmZi52MS5BY2NvdW50TmFtZVIFbmFtZXMiVgoLQWNjb3VudE5hbWUSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhISCgRuYW1lGAMgASgJUgRuYW1lImgKDkhpc3RvcnlSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbhISCgRyb2xlGAIgASgJUgRyb2xlEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJdCg9IaXN0b3J5UmVzcG9uc2USMgoHcmVjb3JkcxgBIAMoCzIYLmxlY3Rlcm4uc3RhZmYudjEuUmVjb3JkUgdyZWNvcmRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIokBCgZSZWNvcmQSEwoFYXRfbXMYASABKANSBGF0TXMSEgoEa2luZBgCIAEoCVIEa2luZBIWCgZkZXRhaWwYAyABKAlSBmRldGFpbBIiCg1ieV9hY2NvdW50X2lkGAQgASgDUgtieUFjY291bnRJZBIaCgh0ZXJtaW5hbBgFIAEoCVIIdGVybWluYWwiZAoOQWxsb3dlZFJlcXVlc3QSFgoGYWN0aW9uGAEgASgJUgZhY3Rpb24SGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIdCgphY2NvdW50X2lkGAMgASgDUglhY2NvdW50SWQiKwoPQWxsb3dlZFJlc3BvbnNlEhgKB2FsbG93ZWQYASABKAhSB2FsbG93ZWQiLwoOQWNjb3VudENoYW5nZWQSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkIucCCg1Db25maWd1cmF0aW9uEiEKDGlkbGVfbWludXRlcxgBIAEoDVILaWRsZU1pbnV0ZXMSIwoNc2hpZnRfbWludXRlcxgCIAEoDVIMc2hpZnRNaW51dGVzEioKEWRlc2tfZmFpbHVyZXNfbWF4GAMgASgNUg9kZXNrRmFpbHVyZXNNYXgSMgoVdGVybWluYWxfZmFpbHVyZXNfbWF4GAQgASgNUhN0ZXJtaW5hbEZhaWx1cmVzTWF4EjAKFGFjY291bnRfZmFpbHVyZXNfbWF4GAUgASgNUhJhY2NvdW50RmFpbHVyZXNNYXgSNgoXcGFzc3dvcmRfY2hhcmFjdGVyc19taW4YBiABKA1SFXBhc3N3b3JkQ2hhcmFjdGVyc01pbhIWCgZpc3N1ZXIYByABKAlSBmlzc3VlchIsChJwYXNzd29yZF9oYXNoX2Nvc3QYCCABKA1SEHBhc3N3b3JkSGFzaENvc3QqsQ0KBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJxChdMT0dJTl9PUl9QQVNTV09SRF9XUk9ORxABGlSKtRhQCBASHueUqOaIt+WQjeaIluWvhueggeS4jeato+ehruOAghosVGhlIGxvZ2luIG5hbWUgb3IgdGhlIHBhc3N3b3JkIGlzIG5vdCByaWdodC4SdgoRVE9PX01BTllfQVRURU1QVFMQAhpfirUYWwgIEiflsJ3or5XmrKHmlbDov4flpJrvvIzor7fnqI3lkI7lho3or5XjgIIaLlRvbyBtYW55IHdyb25nIGF0dGVtcHRzIGhlcmU7IHRyeSBhZ2FpbiBsYXRlci4SZQoNQ09ERV9SRVFVSVJFRBADGlKKtRhOCBASG+ivt+i+k+WFpeWKqOaAgemqjOivgeeggeOAghotR2l2ZSB0aGUgY29kZSB0aGF0IHlvdXIgdGVsZXBob25lIHNob3dzLCB0b28uEmwKCkNPREVfV1JPTkcQBBpcirUYWAgQEifliqjmgIHpqozor4HnoIHkuI3mraPnoa7miJblt7Lkvb/nlKjjgIIaK1RoZSBjb2RlIGlzIG5vdCByaWdodCwgb3Igd2FzIHVzZWQgYWxyZWFkeS4SpAEKEUNPREVfTk9UX0VOUk9MTEVEEAUajAGKtRiHAQgJEjnmnKzppobopoHmsYLliqjmgIHpqozor4HnoIHvvIzor7flhYjnlLHnrqHnkIblkZjnmbvorrDjgIIaSFRoZSBsaWJyYXJ5IGFza3MgZm9yIGEgY29kZTsgaGF2ZSBhbiBhZG1pbmlzdHJhdG9yIGVucm9sIHlvdXIgdGVsZXBob25lLhKTAQoYUEFTU1dPUkRfQ0hBTkdFX1JFUVVJUkVEEAYadYq1GHEICRIh6K+36K6+572u5paw5a+G56CB5ZCO5YaN55m75b2V44CCGkpUaGUgcGFzc3dvcmQgd2FzIHNldCBieSBzb21lYm9keSBlbHNlOyBjaG9vc2UgYSBuZXcgb25lIHdpdGggbmV3X3Bhc3N3b3JkLhJdChNQQVNTV09SRF9VTlNVSVRBQkxFEAcaRIq1GEAIAxIY5a+G56CB5LiN56ym5ZCI6KaB5rGC44CCGh1UaGUgcGFzc3dvcmQgaXMgbm90IHN1aXRhYmxlLiIDd2h5ElgKDUZJRUxEX0lOVkFMSUQQCBpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5En4KEFZFUlNJT05fQ09ORkxJQ1QQCRpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWgoPQUNDT1VOVF9VTktOT1dOEAsaRYq1GEEIBRIb5rKh5pyJ6L+Z5Liq6aaG5ZGY6LSm5Y+344CCGhlUaGVyZSBpcyBubyBzdWNoIGFjY291bnQuIgVsb2dpbhJNCgxST0xFX1VOS05PV04QDBo7irUYNwgFEhXmsqHmnInov5nkuKrop5LoibLjgIIaFlRoZXJlIGlzIG5vIHN1Y2ggcm9sZS4iBHJvbGUSXgoPTElCUkFSWV9VTktOT1dOEA0aSYq1GEUIBRIY5rKh5pyJ6L+Z5Liq5Zu+5Lmm6aaG44CCGhlUaGVyZSBpcyBubyBzdWNoIGxpYnJhcnkuIgxsaWJyYXJ5X2NvZGUSWAoOQlJBTkNIX1VOS05PV04QDhpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSnAEKDlJJR0hUX0VYQ0VFREVEEA8ahwGKtRiCAQgHEjPkuI3og73mjojkuojmiJbmm7TmlLnotoXlh7roh6rouqvmnYPpmZDnmoTlhoXlrrnjgIIaQllvdSBjYW4ndCBnaXZlLCB0YWtlIG9yIGNoYW5nZSB3aGF0IHlvdSBtYXkgbm90IGRvIHRoZXJlIHlvdXJzZWxmLiIFcmlnaHQymRMKBVN0YWZmEuYBCgZTaWduSW4SHy5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25JblJlcXVlc3QaIC5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25JblJlc3BvbnNlIpgBirUYkwEKAggDEAIqF0xPR0lOX09SX1BBU1NXT1JEX1dST05HKhFUT09fTUFOWV9BVFRFTVBUUyoNQ09ERV9SRVFVSVJFRCoKQ09ERV9XUk9ORyoRQ09ERV9OT1RfRU5ST0xMRUQqGFBBU1NXT1JEX0NIQU5HRV9SRVFVSVJFRCoTUEFTU1dPUkRfVU5TVUlUQUJMRTABOAESXwoHU2lnbk91dBIgLmxlY3Rlcm4uc3RhZmYudjEuU2lnbk91dFJlcXVlc3QaIS5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25PdXRSZXNwb25zZSIPirUYCwoECAMQAhACSgEqElYKBFN0YXkSHS5sZWN0ZXJuLnN0YWZmLnYxLlN0YXlSZXF1ZXN0Gh4ubGVjdGVybi5zdGFmZi52MS5TdGF5UmVzcG9uc2UiD4q1GAsKBAgDEAIQAkoBKhJQCgJNZRIbLmxlY3Rlcm4uc3RhZmYudjEuTWVSZXF1ZXN0GhwubGVjdGVybi5zdGFmZi52MS5NZVJlc3BvbnNlIg+KtRgLCgQIAxACEAFKASoStwEKDkNoYW5nZVBhc3N3b3JkEicubGVjdGVybi5zdGFmZi52MS5DaGFuZ2VQYXNzd29yZFJlcXVlc3QaKC5sZWN0ZXJuLnN0YWZmLnYxLkNoYW5nZVBhc3N3b3JkUmVzcG9uc2UiUoq1GE4KBAgDEAIQAioXTE9HSU5fT1JfUEFTU1dPUkRfV1JPTkcqEVRPT19NQU5ZX0FUVEVNUFRTKhNQQVNTV09SRF9VTlNVSVRBQkxFMAFKASoS2AEKClB1dEFjY291bnQSIy5sZWN0ZXJuLnN0YWZmLnYxLlB1dEFjY291bnRSZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50IokBirUYhAEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOKhNQQVNTV09SRF9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUKg5SSUdIVF9FWENFRURFRDABSgxzdGFmZi5tYW5hZ2USqgEKCFdpdGhkcmF3EiEubGVjdGVybi5zdGFmZi52MS5XaXRoZHJhd1JlcXVlc3QaGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnQiYIq1GFwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoOUklHSFRfRVhDRUVERURKDHN0YWZmLm1hbmFnZRKXAQoJRW5yb2xDb2RlEiIubGVjdGVybi5zdGFmZi52MS5FbnJvbENvZGVSZXF1ZXN0GiMubGVjdGVybi5zdGFmZi52MS5FbnJvbENvZGVSZXNwb25zZSJBirUYPQoCCAQKBAgDEAIQAioPQUNDT1VOVF9VTktOT1dOKg5SSUdIVF9FWENFRURFRDgBSgxzdGFmZi5tYW5hZ2USdQoJUHV0UG9saWN5EiIubGVjdGVybi5zdGFmZi52MS5QdXRQb2xpY3lSZXF1ZXN0GhgubGVjdGVybi5zdGFmZi52MS5Qb2xpY3kiKoq1GCYKAggEEAIqD0xJQlJBUllfVU5LTk9XTioNRklFTERfSU5WQUxJRBKiAQoHUHV0Um9sZRIgLmxlY3Rlcm4uc3RhZmYudjEuUHV0Um9sZVJlcXVlc3QaFi5sZWN0ZXJuLnN0YWZmLnYxLlJvbGUiXYq1GFkKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDFJPTEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoOUklHSFRfRVhDRUVERURKDHN0YWZmLm1hbmFnZRJoCgVSb2xlcxIeLmxlY3Rlcm4uc3RhZmYudjEuUm9sZXNSZXF1ZXN0Gh8ubGVjdGVybi5zdGFmZi52MS5Sb2xlc1Jlc3BvbnNlIh6KtRgaCgIIBAoECAMQAhABSgxzdGFmZi5tYW5hZ2USwwEKBkFzc2lnbhIfLmxlY3Rlcm4uc3RhZmYudjEuQXNzaWduUmVxdWVzdBoZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudCJ9irUYeQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKgxST0xFX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDlJJR0hUX0VYQ0VFREVESgxzdGFmZi5tYW5hZ2USbwoDR2V0EhwubGVjdGVybi5zdGFmZi52MS5HZXRSZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50Ii+KtRgrCgIIBAoECAMQAhABKg9BQ0NPVU5UX1VOS05PV05KDHN0YWZmLm1hbmFnZRKNAQoMTGlzdEFjY291bnRzEiUubGVjdGVybi5zdGFmZi52MS5MaXN0QWNjb3VudHNSZXF1ZXN0GiYubGVjdGVybi5zdGFmZi52MS5MaXN0QWNjb3VudHNSZXNwb25zZSIuirUYKgoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKDHN0YWZmLm1hbmFnZRJsCgVOYW1lcxIeLmxlY3Rlcm4uc3RhZmYudjEuTmFtZXNSZXF1ZXN0Gh8ubGVjdGVybi5zdGFmZi52MS5OYW1lc1Jlc3BvbnNlIiKKtRgeCgIIBAoECAMQAhABKg1GSUVMRF9JTlZBTElESgEqEqwBCgdIaXN0b3J5EiAubGVjdGVybi5zdGFmZi52MS5IaXN0b3J5UmVxdWVzdBohLmxlY3Rlcm4uc3RhZmYudjEuSGlzdG9yeVJlc3BvbnNlIlyKtRhYCgIIBAoECAMQAhABKg9BQ0NPVU5UX1VOS05PV04qDFJPTEVfVU5LTk9XTioNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKDHN0YWZmLm1hbmFnZRJWCgdBbGxvd2VkEiAubGVjdGVybi5zdGFmZi52MS5BbGxvd2VkUmVxdWVzdBohLmxlY3Rlcm4uc3RhZmYudjEuQWxsb3dlZFJlc3BvbnNlIgaKtRgCEAFKqzgKhAEKAQwSAwEAEhp6IFRoZSBwZW9wbGUgd2hvIHdvcmsgaW4gdGhlIGNpdHkncyBsaWJyYXJpZXM6IHRoZWlyIGFjY291bnRzLCB3aGF0IHRoZXkgbWF5IGRvIHdoZXJlLCBhbmQgd2hvIGlzIHNpZ25lZCBpbiBhdCB3aGljaCBkZXNrLgoKHgoCBgASBAcAWgEaEiBQZW9wbGUgd2hvIHdvcmsuCgrwAgoEBgACABIECwIOAxrhAiBTaWducyBhIG1lbWJlciBvZiBzdGFmZiBpbiBhdCB0aGlzIGRlc2ssIHdpdGggbG9naW4gbmFtZSBhbmQgcGFzc3dvcmQgYW5kLCB3aGVyZSB0aGUgbGlicmFyeSBhc2tzIGZvciBpdCwgYSBjb2RlLiBXaG9ldmVyIHdhcwogc2lnbmVkIGluIGhlcmUgaXMgc2lnbmVkIG91dCwgYW5kIHNvIGlzIHRoZSBzYW1lIHBlcnNvbiBhdCBhbm90aGVyIGRlc2suIFRoZSBzZXNzaW9uIGVuZHMgd2hlbiBub2JvZHkgY2FsbHMgU3RheSBmb3IgYSB3aGlsZS4gQQogd3JvbmcgcGFzc3dvcmQgaXMgY291bnRlZCBmb3IgdGhlIGxvZ2luIG5hbWUgYXQgdGhpcyBkZXNrOyB0aGUgY291bnQgbWFrZXMgb25seSB0aGlzIGRlc2sgd2FpdC4KCjcKBAYAAgESBBACEgMaKSBFbmRzIHRoZSBzZXNzaW9uIHRoYXQgdGhlIGNhbGwgY2Fycmllcy4KCpkBCgQGAAICEgQUAhYDGooBIEtlZXBzIHRoZSBzZXNzaW9uIGZyb20gZW5kaW5nOiB0aGUgZGVzayBjYWxscyBpdCB3aGlsZSBzb21lYm9keSB3b3JrcyB0aGVyZSwgbG9uZyBiZWZvcmUgdGhlIHRpbWUgaXMgb3Zlci4gQSBzaGlmdCdzIGxlbmd0aCBpcyB0aGUgbW9zdC4KCkUKBAYAAgMSBBgCGgMaNyBUZWxscyB3aG8gaXMgc2lnbmVkIGluLCBhbmQgd2hhdCB0aGlzIHNlc3Npb24gbWF5IGRvLgoKYgoEBgACBBIEHAIfAxpUIENoYW5nZXMgdGhlIHBhc3N3b3JkIG9mIHRoZSBtZW1iZXIgb2Ygc3RhZmYgd2hvIGlzIHNpZ25lZCBpbi4gVGhlIHNlc3Npb24gZ29lcyBvbi4KCr0BCgQGAAIFEgQiAiUDGq4BIEFkZHMgb3IgY2hhbmdlcyBhbiBhY2NvdW50LCBmb3VuZCBieSBsb2dpbiBuYW1lLiBBIHBhc3N3b3JkIHRoYXQgaXMgc2V0IGhlcmUgaGFzIHRvIGJlIGNoYW5nZWQgYXQgdGhlIG5leHQgc2lnbi1pbi4gTm9ib2R5IGNoYW5nZXMKIHRoZSBhY2NvdW50IG9mIHNvbWVib2R5IHdobyBtYXkgZG8gbW9yZS4KCnwKBAYAAgYSBCcCKgMabiBXaXRoZHJhd3MgYW4gYWNjb3VudCwgd2hpY2ggdGhlbiBjYW4ndCBzaWduIGluIGFuZCB3aG9zZSBzZXNzaW9uIGVuZHMsIG9yIHRha2VzIHRoYXQgYmFjay4gVGhlIHJlY29yZCBzdGF5cy4KCrcBCgQGAAIHEgQtAjADGqgBIEdpdmVzIGFuIGFjY291bnQgYSBuZXcgc2VjcmV0IGZvciB0aW1lLWJhc2VkIGNvZGVzLCB3aGljaCBldmVyeSBzaWduLWluIGFza3MgZm9yIGZyb20gdGhlbiBvbiwgb3IgdGFrZXMgaXQgYXdheS4gVGhlIGFuc3dlciBpcyB0aGUKIG9ubHkgdGltZSB0aGF0IHRoZSBzZWNyZXQgaXMgdG9sZC4KCksKBAYAAggSBDICNAMaPSBTYXlzIHdoZXRoZXIgdGhlIHN0YWZmIG9mIGEgbGlicmFyeSBuZWVkIGEgY29kZSB0byBzaWduIGluLgoKewoEBgACCRIENgI5AxptIEFkZHMgb3IgY2hhbmdlcyBhIHJvbGUsIGZvdW5kIGJ5IGNvZGUuIEl0IGhvbGRzIGF0IG9uY2UgZm9yIGFsbCB3aG8gaGF2ZSBpdCwgYWxzbyB3aGVyZSB0aGV5IGFyZSBzaWduZWQgaW4uCgogCgQGAAIKEgQ7Aj0DGhIgTGlzdHMgdGhlIHJvbGVzLgoK3gEKBAYAAgsSBEACQwMazwEgR2l2ZXMgYSBwZXJzb24gYSByb2xlIGluIHRoZSBjaXR5LCBpbiBhIGxpYnJhcnkgb3IgYXQgYSBicmFuY2gsIG9yIHRha2VzIGl0IGF3YXkuIEl0IGhvbGRzIGF0IG9uY2UsIGFsc28gd2hlcmUgdGhlIHBlcnNvbiBpcyBzaWduZWQKIGluLiBOb2JvZHkgZ2l2ZXMgb3IgdGFrZXMgYSByaWdodCB0aGF0IHRoZXkgZG9uJ3QgaGF2ZSB0aGVyZSB0aGVtc2VsdmVzLgoKMAoEBgACDBIERQJHAxoiIFRlbGxzIGFuIGFjY291bnQgd2l0aCBpdHMgcm9sZXMuCgpUCgQGAAINEgRJAksDGkYgTGlzdHMgdGhlIGFjY291bnRzIGJ5IGxvZ2luIG5hbWUsIHBhZ2UgYnkgcGFnZSwgd2l0aG91dCB0aGVpciByb2xlcy4KCnUKBAYAAg4SBE0CTwMaZyBUZWxscyB3aG8gYWNjb3VudHMgYXJlIGJ5IHRoZWlyIG51bWJlcnMsIGFzIGhpc3RvcmllcyBuYW1lIHBlb3BsZTsgYSBudW1iZXIgdGhhdCBpcyBub25lIGlzIGxlZnQgb3V0LgoKcAoEBgACDxIEUQJUAxpiIExpc3RzIHdoYXQgd2FzIGRvbmUgdG8gYW4gYWNjb3VudCBvciBhIHJvbGUsIGFuZCB3aGVuIHRoZSBhY2NvdW50IHNpZ25lZCBpbiB3aGVyZSwgbmV3ZXN0IGZpcnN0LgoK8QEKBAYAAhASBFcCWQMa4gEgT3RoZXIgcGx1Z2luczogd2hldGhlciB0aGUgbWVtYmVyIG9mIHN0YWZmIHdobyBpcyBzaWduZWQgaW4gbWF5IGRvIHNvbWV0aGluZyBhdCBhIGJyYW5jaC4gV2hhdCBhIG1ldGhvZCBhc2tzIG9mIGFsbCBpdHMgY2FsbHMKIHN0YW5kcyBpbiBpdHMgcnVsZSwgYW5kIGlzIGxvb2tlZCBhdCBiZWZvcmUgdGhlIGhhbmRsZXI7IHRoaXMgaXMgZm9yIHdoYXQgZGVwZW5kcyBvbiB0aGUgcmVxdWVzdC4KCiAKAgUAEgRdAG8BGhQgV2h5IFN0YWZmIHJlZnVzZXMuCgpeCgQFAAIBEgRgApoBGlAgTG9naW4gdW5rbm93biwgcGFzc3dvcmQgd3JvbmcgYW5kIGFjY291bnQgd2l0aGRyYXduIGFyZSBvbmUgcmVhc29uIG9uIHB1cnBvc2UuCgoiCgIEABIFcgCEAQEaFSBBIHBlcnNvbiB3aG8gd29ya3MuCgo2CgQEAAIBEgN1AhMaKSBXaGF0IGlzIHR5cGVkIGF0IHRoZSBkZXNrOiAiY2hlbi5qaW5nIi4KCiQKBAQAAgISA3cCEhoXIEZvciBwZW9wbGU6ICLpmYjpnZkiLgoKQAoEBAACAxIDeQIXGjMgVGhlIGxpYnJhcnkgdGhhdCBlbXBsb3lzIHRoZSBwZXJzb247IDA6IHRoZSBjaXR5LgoKRQoEBAACBBIDewIgGjggTGFuZ3VhZ2VzIHRoYXQgdGhlIHBlcnNvbiBzcGVha3Mgd2l0aCByZWFkZXJzLCBCQ1AgNDcuCgpjCgQEAAIGEgN+Ah0aViBUaGUgcGFzc3dvcmQgd2FzIHNldCBieSBzb21lYm9keSBlbHNlLCBhbmQgdGhlIG5leHQgc2lnbi1pbiBoYXMgdG8gY2hvb3NlIGEgbmV3IG9uZS4KCigKBAQAAgcSBIABAhQaGiBTaWduLWluIGFza3MgZm9yIGEgY29kZS4KClsKBAQAAgkSBIMBAicaTSBXaGF0IHRoZSBwZXJzb24gbWF5IGRvIHdoZXJlLiBUb2xkIGJ5IEdldCwgUHV0QWNjb3VudCwgV2l0aGRyYXcgYW5kIEFzc2lnbi4KCjMKAgQBEgaHAQCNAQEaJSBBIHJvbGUgdGhhdCBhIHBlcnNvbiBoYXMgc29tZXdoZXJlLgoKKgoEBAECARIEigECFxocIEJvdGggMDogaW4gdGhlIHdob2xlIGNpdHkuCgohCgIEAhIGkAEAlwEBGhMgQSBzZXQgb2YgYWN0aW9ucy4KCikKBAQCAgASBJIBAhIaGyBTaG9ydCBhbmQgc3RhYmxlOiAiZGVzayIuCgpYCgQEAgICEgSVAQIeGkogImNpcmN1bGF0aW9uLmxlbmQiOyAiKiI6IGV2ZXJ5dGhpbmcuIFRoZSBydWxlcyBvZiB0aGUgbWV0aG9kcyBuYW1lIHRoZW0uCgolCgQEAwIAEgSbAQIXGhcgMDogb2YgdGhlIHdob2xlIGNpdHkuCgo6CgQEBAICEgSjAQISGiwgU2l4IGRpZ2l0czsgZW1wdHkgd2hlcmUgbm9uZSBpcyBhc2tlZCBmb3IuCgpeCgQEBAIDEgSlAQIaGlAgQ2hvc2VuIGFuZXcgaW4gdGhlIHNhbWUgY2FsbDsgbmVlZGVkIHdoZXJlIHNvbWVib2R5IGVsc2UgaGFzIHNldCB0aGUgcGFzc3dvcmQuCgpSCgQEBQIAEgSpAQIVGkQgR29lcyBpbnRvIE9wZW4uc2Vzc2lvbiBmcm9tIG5vdyBvbjsgb2Ygbm8gdXNlIGF0IGFub3RoZXIgdGVybWluYWwuCgpmCgQEBQIDEgStAQIdGlggV2hhdCB0aGlzIHNlc3Npb24gbWF5IGRvIGhlcmU6IHRoZSBhY3Rpb25zIG9mIHRoZSBwZXJzb24ncyByb2xlcyBhdCB0aGUgZGVzaydzIGJyYW5jaC4KCnEKBAQFAgQSBK8BAhYaYyBUaGUgYnJhbmNoIG9mIHRoaXMgZGVzazsgMDogdGhlIGRlc2sgaXMgbm8gc2VydmljZSBwb2ludCwgYW5kIG9ubHkgcm9sZXMgaW4gdGhlIHdob2xlIGNpdHkgY291bnQuCgo0CgQEDgICEgTHAQIaGiYgVGhlIGxpYnJhcnkncyBjb2RlOyBlbXB0eTogdGhlIGNpdHkuCgoxCgQEDgIEEgTKAQIWGiMgRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgcGFzc3dvcmQuCgpyCgQEDgIFEgTMAQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEDgIGEgTOAQIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKJAoEBA8CARIE0wECFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgooCgQEDwICEgTVAQITGhogVGFrZXMgYSB3aXRoZHJhd2FsIGJhY2suCgpgCgQEDwIDEgTXAQIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCi4KBAQQAgESBNwBAhIaICBUYWtlcyB0aGUgc2VjcmV0IGF3YXkgaW5zdGVhZC4KCnsKBAQRAgASBOABAhEabSAib3RwYXV0aDovL3RvdHAv4oCmIiwgZm9yIHRoZSB0ZWxlcGhvbmUncyBhcHBsaWNhdGlvbiwgYmVzdCBhcyBhIFFSIGNvZGUuIE5ldmVyIHRvbGQgYWdhaW4uIEVtcHR5OiByZW1vdmVkLgoKOgoEBBICABIE5AECGhosIFRoZSBsaWJyYXJ5J3MgY29kZTsgZW1wdHk6IHRoZSB3aG9sZSBjaXR5LgoKPQoCBBMSBugBAPEBARovIFRoZSBmaWVsZHMgb2YgYSBSb2xlLCB1bmRlciB0aGUgc2FtZSBudW1iZXJzLgoKcgoEBBMCAxIE7gECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBMCBBIE8AECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCl4KBAQWAgISBPoBAhoaUCBXaGVyZS4gT2YgYSBsaWJyYXJ5LCBhdCBhIGJyYW5jaCwgb3IsIHdoZXJlIGJvdGggYXJlIGVtcHR5LCBpbiB0aGUgd2hvbGUgY2l0eS4KCioKBAQWAgQSBP0BAhIaHCBUYWtlcyB0aGUgcm9sZSBhd2F5IHRoZXJlLgoKKQoEBBgCABIEhAICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQZAgESBIoCAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoeCgQEGgIAEgSOAgIhGhAgRnJvbSAxIHRvIDIwMC4KCiwKBAQbAgASBJICAiEaHiBJbiB0aGUgb3JkZXIgb2YgdGhlIG51bWJlcnMuCgoiCgIEHBIGlQIAmQIBGhQgV2hvIGFuIGFjY291bnQgaXMuCgoiCgQEHQIAEgSdAgITGhQgRWl0aGVyIG9mIHRoZSB0d28uCgopCgQEHQICEgSgAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBB4CARIEpgICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCigKAgQfEgaqAgC1AgEaGiBTb21ldGhpbmcgdGhhdCB3YXMgZG9uZS4KCvkBCgQEHwIBEgSuAgISGuoBICJhY2NvdW50X2FkZGVkIiwgImFjY291bnRfY2hhbmdlZCIsICJ3aXRoZHJhd24iLCAicmVzdG9yZWQiLCAicGFzc3dvcmRfc2V0IiwgInBhc3N3b3JkX2NoYW5nZWQiLCAiY29kZV9lbnJvbGxlZCIsICJjb2RlX3JlbW92ZWQiLAogImFzc2lnbmVkIiwgInVuYXNzaWduZWQiLCAicm9sZV9hZGRlZCIsICJyb2xlX2NoYW5nZWQiLCAic2lnbmVkX2luIiwgInNpZ25lZF9vdXQiLCAic2lnbl9pbl9yZWZ1c2VkIi4KCk8KBAQfAgISBLACAhQaQSBXaGF0IGJlbG9uZ3MgdG8gaXQ6IHRoZSBmaWVsZHMsIHRoZSByb2xlIGFuZCB3aGVyZSwgdGhlIHJlYXNvbi4KClAKBAQfAgMSBLICAhoaQiBXaG8gZGlkIGl0OiB0aGUgbWVtYmVyIG9mIHN0YWZmOyAwOiB3aG9ldmVyIGhhcyB0aGUgY2VydGlmaWNhdGUuCgpFCgQEHwIEEgS0AgIWGjcgVGhlIGNlcnRpZmljYXRlJ3Mgcm9sZSBhbmQgbmFtZTogImRlc2svZGVzay1zemxpYi0xIi4KCiIKBAQgAgASBLkCAhQaFCAiY2lyY3VsYXRpb24ubGVuZCIKCiUKBAQgAgESBLsCAhYaFyAwOiBpbiB0aGUgd2hvbGUgY2l0eS4KCkoKBAQgAgISBL0CAhcaPCBTb21lYm9keSBlbHNlLCB3aGVyZXZlciB0aGV5IGFyZTsgMDogd2hvZXZlciBpcyBzaWduZWQgaW4uCgo+CgIEIhIGxAIAxgIBGjAgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgInN0YWZmLmFjY291bnQiLgoKUwoCBCMSBskCANsCARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCk0KBAQjAgASBMsCAhoaPyBIb3cgbG9uZyBhIHNlc3Npb24gbGFzdHMgYWZ0ZXIgU2lnbkluIG9yIFN0YXk6IDMwIGJ5IGRlZmF1bHQuCgpMCgQEIwIBEgTNAgIbGj4gSG93IGxvbmcgc29tZWJvZHkgY2FuIHN0YXkgc2lnbmVkIGluIGF0IGFsbDogNzIwIGJ5IGRlZmF1bHQuCgpjCgQEIwICEgTPAgIfGlUgV3JvbmcgcGFzc3dvcmRzIGZvciBvbmUgbG9naW4gbmFtZSBhdCBvbmUgZGVzayBiZWZvcmUgaXQgaGFzIHRvIHdhaXQ6IDUgYnkgZGVmYXVsdC4KCmIKBAQjAgMSBNECAiMaVCBXcm9uZyBwYXNzd29yZHMgYXQgb25lIGRlc2sgd2l0aGluIHRlbiBtaW51dGVzLCBmb3Igd2hhdGV2ZXIgbmFtZXM6IDMwIGJ5IGRlZmF1bHQuCgrfAQoEBCMCBBIE1AICIhrQASBXcm9uZyBwYXNzd29yZHMgZm9yIG9uZSBsb2dpbiBuYW1lIGF0IGFsbCBkZXNrcyB0b2dldGhlciB3aXRoaW4gYW4gaG91ciwgb2Ygd2hpY2ggZWFjaCBkZXNrIGNvdW50cyB1bnRpbCBpdCBoYXMgdG8gd2FpdCBpdHNlbGYsCiBiZWZvcmUgZWFjaCBmdXJ0aGVyIG9uZSBpcyBmb2xsb3dlZCBieSBhIHBhdXNlIG9mIHRlbiBzZWNvbmRzOiAyMCBieSBkZWZhdWx0LgoKTwoEBCMCBRIE1gICJRpBIFRoZSBmZXdlc3QgY2hhcmFjdGVycyBvZiBhIHBhc3N3b3JkOiAxMCBieSBkZWZhdWx0LCBhdCBsZWFzdCA4LgoKVAoEBCMCBhIE2AICFBpGIFdoYXQgYSB0ZWxlcGhvbmUgc2hvd3MgYXMgdGhlIGlzc3VlciBvZiBjb2RlczogIkxlY3Rlcm4iIGJ5IGRlZmF1bHQuCgqWAQoEBCMCBxIE2gICIBqHASBUaGUgY29zdCBOIG9mIHRoZSBzY3J5cHQgaGFzaGVzIG9mIG5ldyBwYXNzd29yZHM6IGEgcG93ZXIgb2YgdHdvIGZyb20gMTAyNCB0byAxMzEwNzIsIDMyNzY4IGJ5IGRlZmF1bHQsIHdoaWNoIHRha2VzIDYwIG1zIGFuZCAzMiBNaUIuCmIGcHJvdG8z"
    )
}
