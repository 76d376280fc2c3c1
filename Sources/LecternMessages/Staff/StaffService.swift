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

        /// Lists what was done to an account or a role, and when the account signed in where, newest first.
        public func history(_ request: Staff.HistoryRequest) throws -> Staff.HistoryResponse {
            try Staff.HistoryResponse(try caller.call(Staff.description.methods[14], try request.encoded()))
        }

        /// Other plugins: whether the member of staff who is signed in may do something at a branch. What a method asks of all its calls
        /// stands in its rule, and is looked at before the handler; this is for what depends on the request.
        public func allowed(_ request: Staff.AllowedRequest) throws -> Staff.AllowedResponse {
            try Staff.AllowedResponse(try caller.call(Staff.description.methods[15], try request.encoded()))
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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCvlvChxsZWN0ZXJuL3N0YWZmL3YxL3N0YWZmLnByb3RvEhBsZWN0ZXJuLnN0YWZmLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8izgIKB0FjY291bnQSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhISCgRuYW1lGAMgASgJUgRuYW1lEh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIcCglsYW5ndWFnZXMYBSADKAlSCWxhbmd1YWdlcxIcCgl3aXRoZHJhd24YBiABKAhSCXdpdGhkcmF3bhIqChFwYXNzd29yZF9pc19maXJzdBgHIAEoCFIPcGFzc3dvcmRJc0ZpcnN0EhkKCGhhc19jb2RlGAggASgIUgdoYXNDb2RlEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SPgoLYXNzaWdubWVudHMYCiADKAsyHC5sZWN0ZXJuLnN0YWZmLnYxLkFzc2lnbm1lbnRSC2Fzc2lnbm1lbnRzIoIBCgpBc3NpZ25tZW50EhIKBHJvbGUYASABKAlSBHJvbGUSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSJAoOYXNzaWduZWRfYXRfbXMYBCABKANSDGFzc2lnbmVkQXRNcyJiCgRSb2xlEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb24iTAoGUG9saWN5Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQieAoNU2lnbkluUmVxdWVzdBIUCgVsb2dpbhgBIAEoCVIFbG9naW4SGgoIcGFzc3dvcmQYAiABKAlSCHBhc3N3b3JkEhIKBGNvZGUYAyABKAlSBGNvZGUSIQoMbmV3X3Bhc3N3b3JkGAQgASgJUgtuZXdQYXNzd29yZCK4AQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIzCgdhY2NvdW50GAMgASgLMhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50UgdhY2NvdW50EhYKBnJpZ2h0cxgEIAMoCVIGcmlnaHRzEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIg0KC1N0YXlSZXF1ZXN0IjIKDFN0YXlSZXNwb25zZRIiCg1leHBpcmVzX2F0X21zGAEgASgDUgtleHBpcmVzQXRNcyILCglNZVJlcXVlc3QimgEKCk1lUmVzcG9uc2USMwoHYWNjb3VudBgBIAEoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIHYWNjb3VudBIWCgZyaWdodHMYAiADKAlSBnJpZ2h0cxIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEiIKDWV4cGlyZXNfYXRfbXMYBCABKANSC2V4cGlyZXNBdE1zIl0KFUNoYW5nZVBhc3N3b3JkUmVxdWVzdBIhCgxvbGRfcGFzc3dvcmQYASABKAlSC29sZFBhc3N3b3JkEiEKDG5ld19wYXNzd29yZBgCIAEoCVILbmV3UGFzc3dvcmQiGAoWQ2hhbmdlUGFzc3dvcmRSZXNwb25zZSLdAQoRUHV0QWNjb3VudFJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBG5hbWUYAiABKAlSBG5hbWUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIcCglsYW5ndWFnZXMYBCADKAlSCWxhbmd1YWdlcxIaCghwYXNzd29yZBgFIAEoCVIIcGFzc3dvcmQSFgoGZmllbGRzGAYgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIoQBCg9XaXRoZHJhd1JlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB3Jlc3RvcmUYAyABKAhSB3Jlc3RvcmUSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIkAKEEVucm9sQ29kZVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlbW92ZRgCIAEoCFIGcmVtb3ZlIiUKEUVucm9sQ29kZVJlc3BvbnNlEhAKA3VyaRgBIAEoCVIDdXJpIloKEFB1dFBvbGljeVJlcXVlc3QSIQoMbGlicmFyeV9jb2RlGAEgASgJUgtsaWJyYXJ5Q29kZRIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQimwEKDlB1dFJvbGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhYKBmZpZWxkcxgFIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBiABKANSD2V4cGVjdGVkVmVyc2lvbkoECAQQBSIOCgxSb2xlc1JlcXVlc3QiPQoNUm9sZXNSZXNwb25zZRIsCgVyb2xlcxgBIAMoCzIWLmxlY3Rlcm4uc3RhZmYudjEuUm9sZVIFcm9sZXMilQEKDUFzc2lnblJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIWCgZyZW1vdmUYBSABKAhSBnJlbW92ZSIiCgpHZXRSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbiJDChNMaXN0QWNjb3VudHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJlChRMaXN0QWNjb3VudHNSZXNwb25zZRI1CghhY2NvdW50cxgBIAMoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIIYWNjb3VudHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiaAoOSGlzdG9yeVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl0KD0hpc3RvcnlSZXNwb25zZRIyCgdyZWNvcmRzGAEgAygLMhgubGVjdGVybi5zdGFmZi52MS5SZWNvcmRSB3JlY29yZHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiiQEKBlJlY29yZBITCgVhdF9tcxgBIAEoA1IEYXRNcxISCgRraW5kGAIgASgJUgRraW5kEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsEiIKDWJ5X2FjY291bnRfaWQYBCABKANSC2J5QWNjb3VudElkEhoKCHRlcm1pbmFsGAUgASgJUgh0ZXJtaW5hbCJkCg5BbGxvd2VkUmVxdWVzdBIWCgZhY3Rpb24YASABKAlSBmFjdGlvbhIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEh0KCmFjY291bnRfaWQYAyABKANSCWFjY291bnRJZCIrCg9BbGxvd2VkUmVzcG9uc2USGAoHYWxsb3dlZBgBIAEoCFIHYWxsb3dlZCIvCg5BY2NvdW50Q2hhbmdlZBIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQiuQIKDUNvbmZpZ3VyYXRpb24SIQoMaWRsZV9taW51dGVzGAEgASgNUgtpZGxlTWludXRlcxIjCg1zaGlmdF9taW51dGVzGAIgASgNUgxzaGlmdE1pbnV0ZXMSKgoRZGVza19mYWlsdXJlc19tYXgYAyABKA1SD2Rlc2tGYWlsdXJlc01heBIyChV0ZXJtaW5hbF9mYWlsdXJlc19tYXgYBCABKA1SE3Rlcm1pbmFsRmFpbHVyZXNNYXgSMAoUYWNjb3VudF9mYWlsdXJlc19tYXgYBSABKA1SEmFjY291bnRGYWlsdXJlc01heBI2ChdwYXNzd29yZF9jaGFyYWN0ZXJzX21pbhgGIAEoDVIVcGFzc3dvcmRDaGFyYWN0ZXJzTWluEhYKBmlzc3VlchgHIAEoCVIGaXNzdWVyKrENCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAAScQoXTE9HSU5fT1JfUEFTU1dPUkRfV1JPTkcQARpUirUYUAgQEh7nlKjmiLflkI3miJblr4bnoIHkuI3mraPnoa7jgIIaLFRoZSBsb2dpbiBuYW1lIG9yIHRoZSBwYXNzd29yZCBpcyBub3QgcmlnaHQuEnYKEVRPT19NQU5ZX0FUVEVNUFRTEAIaX4q1GFsICBIn5bCd6K+V5qyh5pWw6L+H5aSa77yM6K+356iN5ZCO5YaN6K+V44CCGi5Ub28gbWFueSB3cm9uZyBhdHRlbXB0cyBoZXJlOyB0cnkgYWdhaW4gbGF0ZXIuEmUKDUNPREVfUkVRVUlSRUQQAxpSirUYTggQEhvor7fovpPlhaXliqjmgIHpqozor4HnoIHjgIIaLUdpdmUgdGhlIGNvZGUgdGhhdCB5b3VyIHRlbGVwaG9uZSBzaG93cywgdG9vLhJsCgpDT0RFX1dST05HEAQaXIq1GFgIEBIn5Yqo5oCB6aqM6K+B56CB5LiN5q2j56Gu5oiW5bey5L2/55So44CCGitUaGUgY29kZSBpcyBub3QgcmlnaHQsIG9yIHdhcyB1c2VkIGFscmVhZHkuEqQBChFDT0RFX05PVF9FTlJPTExFRBAFGowBirUYhwEICRI55pys6aaG6KaB5rGC5Yqo5oCB6aqM6K+B56CB77yM6K+35YWI55Sx566h55CG5ZGY55m76K6w44CCGkhUaGUgbGlicmFyeSBhc2tzIGZvciBhIGNvZGU7IGhhdmUgYW4gYWRtaW5pc3RyYXRvciBlbnJvbCB5b3VyIHRlbGVwaG9uZS4SkwEKGFBBU1NXT1JEX0NIQU5HRV9SRVFVSVJFRBAGGnWKtRhxCAkSIeivt+iuvue9ruaWsOWvhueggeWQjuWGjeeZu+W9leOAghpKVGhlIHBhc3N3b3JkIHdhcyBzZXQgYnkgc29tZWJvZHkgZWxzZTsgY2hvb3NlIGEgbmV3IG9uZSB3aXRoIG5ld19wYXNzd29yZC4SXQoTUEFTU1dPUkRfVU5TVUlUQUJMRRAHGkSKtRhACAMSGOWvhueggeS4jeespuWQiOimgeaxguOAghodVGhlIHBhc3N3b3JkIGlzIG5vdCBzdWl0YWJsZS4iA3doeRJYCg1GSUVMRF9JTlZBTElEEAgaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJ+ChBWRVJTSU9OX0NPTkZMSUNUEAkaaIq1GGQIChIe6K+l6K6w5b2V5bey6KKr5LuW5Lq65L+u5pS544CCGi9Tb21lYm9keSBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlOyByZWFkIGl0IGFnYWluLiIIZXhwZWN0ZWQiBWZvdW5kElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuEloKD0FDQ09VTlRfVU5LTk9XThALGkWKtRhBCAUSG+ayoeaciei/meS4qummhuWRmOi0puWPt+OAghoZVGhlcmUgaXMgbm8gc3VjaCBhY2NvdW50LiIFbG9naW4STQoMUk9MRV9VTktOT1dOEAwaO4q1GDcIBRIV5rKh5pyJ6L+Z5Liq6KeS6Imy44CCGhZUaGVyZSBpcyBubyBzdWNoIHJvbGUuIgRyb2xlEl4KD0xJQlJBUllfVU5LTk9XThANGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlElgKDkJSQU5DSF9VTktOT1dOEA4aRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEpwBCg5SSUdIVF9FWENFRURFRBAPGocBirUYggEIBxIz5LiN6IO95o6I5LqI5oiW5pu05pS56LaF5Ye66Ieq6Lqr5p2D6ZmQ55qE5YaF5a6544CCGkJZb3UgY2FuJ3QgZ2l2ZSwgdGFrZSBvciBjaGFuZ2Ugd2hhdCB5b3UgbWF5IG5vdCBkbyB0aGVyZSB5b3Vyc2VsZi4iBXJpZ2h0MqsSCgVTdGFmZhLmAQoGU2lnbkluEh8ubGVjdGVybi5zdGFmZi52MS5TaWduSW5SZXF1ZXN0GiAubGVjdGVybi5zdGFmZi52MS5TaWduSW5SZXNwb25zZSKYAYq1GJMBCgIIAxACKhdMT0dJTl9PUl9QQVNTV09SRF9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDUNPREVfUkVRVUlSRUQqCkNPREVfV1JPTkcqEUNPREVfTk9UX0VOUk9MTEVEKhhQQVNTV09SRF9DSEFOR0VfUkVRVUlSRUQqE1BBU1NXT1JEX1VOU1VJVEFCTEUwATgBEl8KB1NpZ25PdXQSIC5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25PdXRSZXF1ZXN0GiEubGVjdGVybi5zdGFmZi52MS5TaWduT3V0UmVzcG9uc2UiD4q1GAsKBAgDEAIQAkoBKhJWCgRTdGF5Eh0ubGVjdGVybi5zdGFmZi52MS5TdGF5UmVxdWVzdBoeLmxlY3Rlcm4uc3RhZmYudjEuU3RheVJlc3BvbnNlIg+KtRgLCgQIAxACEAJKASoSUAoCTWUSGy5sZWN0ZXJuLnN0YWZmLnYxLk1lUmVxdWVzdBocLmxlY3Rlcm4uc3RhZmYudjEuTWVSZXNwb25zZSIPirUYCwoECAMQAhABSgEqErcBCg5DaGFuZ2VQYXNzd29yZBInLmxlY3Rlcm4uc3RhZmYudjEuQ2hhbmdlUGFzc3dvcmRSZXF1ZXN0GigubGVjdGVybi5zdGFmZi52MS5DaGFuZ2VQYXNzd29yZFJlc3BvbnNlIlKKtRhOCgQIAxACEAIqF0xPR0lOX09SX1BBU1NXT1JEX1dST05HKhFUT09fTUFOWV9BVFRFTVBUUyoTUEFTU1dPUkRfVU5TVUlUQUJMRTABSgEqEtgBCgpQdXRBY2NvdW50EiMubGVjdGVybi5zdGFmZi52MS5QdXRBY2NvdW50UmVxdWVzdBoZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudCKJAYq1GIQBCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9BQ0NPVU5UX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTioTUEFTU1dPUkRfVU5TVUlUQUJMRSoQVkVSU0lPTl9DT05GTElDVCoOUklHSFRfRVhDRUVERUQwAUoMc3RhZmYubWFuYWdlEqoBCghXaXRoZHJhdxIhLmxlY3Rlcm4uc3RhZmYudjEuV2l0aGRyYXdSZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50ImCKtRhcCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9BQ0NPVU5UX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDlJJR0hUX0VYQ0VFREVESgxzdGFmZi5tYW5hZ2USlwEKCUVucm9sQ29kZRIiLmxlY3Rlcm4uc3RhZmYudjEuRW5yb2xDb2RlUmVxdWVzdBojLmxlY3Rlcm4uc3RhZmYudjEuRW5yb2xDb2RlUmVzcG9uc2UiQYq1GD0KAggECgQIAxACEAIqD0FDQ09VTlRfVU5LTk9XTioOUklHSFRfRVhDRUVERUQ4AUoMc3RhZmYubWFuYWdlEnUKCVB1dFBvbGljeRIiLmxlY3Rlcm4uc3RhZmYudjEuUHV0UG9saWN5UmVxdWVzdBoYLmxlY3Rlcm4uc3RhZmYudjEuUG9saWN5IiqKtRgmCgIIBBACKg9MSUJSQVJZX1VOS05PV04qDUZJRUxEX0lOVkFMSUQSogEKB1B1dFJvbGUSIC5sZWN0ZXJuLnN0YWZmLnYxLlB1dFJvbGVSZXF1ZXN0GhYubGVjdGVybi5zdGFmZi52MS5Sb2xlIl2KtRhZCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKgxST0xFX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDlJJR0hUX0VYQ0VFREVESgxzdGFmZi5tYW5hZ2USaAoFUm9sZXMSHi5sZWN0ZXJuLnN0YWZmLnYxLlJvbGVzUmVxdWVzdBofLmxlY3Rlcm4uc3RhZmYudjEuUm9sZXNSZXNwb25zZSIeirUYGgoCCAQKBAgDEAIQAUoMc3RhZmYubWFuYWdlEsMBCgZBc3NpZ24SHy5sZWN0ZXJuLnN0YWZmLnYxLkFzc2lnblJlcXVlc3QaGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnQifYq1GHkKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioMUk9MRV9VTktOT1dOKg9MSUJSQVJZX1VOS05PV04qDkJSQU5DSF9VTktOT1dOKg5SSUdIVF9FWENFRURFREoMc3RhZmYubWFuYWdlEm8KA0dldBIcLmxlY3Rlcm4uc3RhZmYudjEuR2V0UmVxdWVzdBoZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudCIvirUYKwoCCAQKBAgDEAIQASoPQUNDT1VOVF9VTktOT1dOSgxzdGFmZi5tYW5hZ2USjQEKDExpc3RBY2NvdW50cxIlLmxlY3Rlcm4uc3RhZmYudjEuTGlzdEFjY291bnRzUmVxdWVzdBomLmxlY3Rlcm4uc3RhZmYudjEuTGlzdEFjY291bnRzUmVzcG9uc2UiLoq1GCoKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgxzdGFmZi5tYW5hZ2USrAEKB0hpc3RvcnkSIC5sZWN0ZXJuLnN0YWZmLnYxLkhpc3RvcnlSZXF1ZXN0GiEubGVjdGVybi5zdGFmZi52MS5IaXN0b3J5UmVzcG9uc2UiXIq1GFgKAggECgQIAxACEAEqD0FDQ09VTlRfVU5LTk9XTioMUk9MRV9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoMc3RhZmYubWFuYWdlElYKB0FsbG93ZWQSIC5sZWN0ZXJuLnN0YWZmLnYxLkFsbG93ZWRSZXF1ZXN0GiEubGVjdGVybi5zdGFmZi52MS5BbGxvd2VkUmVzcG9uc2UiBoq1GAIQAUqnNQqEAQoBDBIDAQASGnogVGhlIHBlb3BsZSB3aG8gd29yayBpbiB0aGUgY2l0eSdzIGxpYnJhcmllczogdGhlaXIgYWNjb3VudHMsIHdoYXQgdGhleSBtYXkgZG8gd2hlcmUsIGFuZCB3aG8gaXMgc2lnbmVkIGluIGF0IHdoaWNoIGRlc2suCgoeCgIGABIEBwBWARoSIFBlb3BsZSB3aG8gd29yay4KCvACCgQGAAIAEgQLAg4DGuECIFNpZ25zIGEgbWVtYmVyIG9mIHN0YWZmIGluIGF0IHRoaXMgZGVzaywgd2l0aCBsb2dpbiBuYW1lIGFuZCBwYXNzd29yZCBhbmQsIHdoZXJlIHRoZSBsaWJyYXJ5IGFza3MgZm9yIGl0LCBhIGNvZGUuIFdob2V2ZXIgd2FzCiBzaWduZWQgaW4gaGVyZSBpcyBzaWduZWQgb3V0LCBhbmQgc28gaXMgdGhlIHNhbWUgcGVyc29uIGF0IGFub3RoZXIgZGVzay4gVGhlIHNlc3Npb24gZW5kcyB3aGVuIG5vYm9keSBjYWxscyBTdGF5IGZvciBhIHdoaWxlLiBBCiB3cm9uZyBwYXNzd29yZCBpcyBjb3VudGVkIGZvciB0aGUgbG9naW4gbmFtZSBhdCB0aGlzIGRlc2s7IHRoZSBjb3VudCBtYWtlcyBvbmx5IHRoaXMgZGVzayB3YWl0LgoKNwoEBgACARIEEAISAxopIEVuZHMgdGhlIHNlc3Npb24gdGhhdCB0aGUgY2FsbCBjYXJyaWVzLgoKmQEKBAYAAgISBBQCFgMaigEgS2VlcHMgdGhlIHNlc3Npb24gZnJvbSBlbmRpbmc6IHRoZSBkZXNrIGNhbGxzIGl0IHdoaWxlIHNvbWVib2R5IHdvcmtzIHRoZXJlLCBsb25nIGJlZm9yZSB0aGUgdGltZSBpcyBvdmVyLiBBIHNoaWZ0J3MgbGVuZ3RoIGlzIHRoZSBtb3N0LgoKRQoEBgACAxIEGAIaAxo3IFRlbGxzIHdobyBpcyBzaWduZWQgaW4sIGFuZCB3aGF0IHRoaXMgc2Vzc2lvbiBtYXkgZG8uCgpiCgQGAAIEEgQcAh8DGlQgQ2hhbmdlcyB0aGUgcGFzc3dvcmQgb2YgdGhlIG1lbWJlciBvZiBzdGFmZiB3aG8gaXMgc2lnbmVkIGluLiBUaGUgc2Vzc2lvbiBnb2VzIG9uLgoKvQEKBAYAAgUSBCICJQMargEgQWRkcyBvciBjaGFuZ2VzIGFuIGFjY291bnQsIGZvdW5kIGJ5IGxvZ2luIG5hbWUuIEEgcGFzc3dvcmQgdGhhdCBpcyBzZXQgaGVyZSBoYXMgdG8gYmUgY2hhbmdlZCBhdCB0aGUgbmV4dCBzaWduLWluLiBOb2JvZHkgY2hhbmdlcwogdGhlIGFjY291bnQgb2Ygc29tZWJvZHkgd2hvIG1heSBkbyBtb3JlLgoKfAoEBgACBhIEJwIqAxpuIFdpdGhkcmF3cyBhbiBhY2NvdW50LCB3aGljaCB0aGVuIGNhbid0IHNpZ24gaW4gYW5kIHdob3NlIHNlc3Npb24gZW5kcywgb3IgdGFrZXMgdGhhdCBiYWNrLiBUaGUgcmVjb3JkIHN0YXlzLgoKtwEKBAYAAgcSBC0CMAMaqAEgR2l2ZXMgYW4gYWNjb3VudCBhIG5ldyBzZWNyZXQgZm9yIHRpbWUtYmFzZWQgY29kZXMsIHdoaWNoIGV2ZXJ5IHNpZ24taW4gYXNrcyBmb3IgZnJvbSB0aGVuIG9uLCBvciB0YWtlcyBpdCBhd2F5LiBUaGUgYW5zd2VyIGlzIHRoZQogb25seSB0aW1lIHRoYXQgdGhlIHNlY3JldCBpcyB0b2xkLgoKSwoEBgACCBIEMgI0Axo9IFNheXMgd2hldGhlciB0aGUgc3RhZmYgb2YgYSBsaWJyYXJ5IG5lZWQgYSBjb2RlIHRvIHNpZ24gaW4uCgp7CgQGAAIJEgQ2AjkDGm0gQWRkcyBvciBjaGFuZ2VzIGEgcm9sZSwgZm91bmQgYnkgY29kZS4gSXQgaG9sZHMgYXQgb25jZSBmb3IgYWxsIHdobyBoYXZlIGl0LCBhbHNvIHdoZXJlIHRoZXkgYXJlIHNpZ25lZCBpbi4KCiAKBAYAAgoSBDsCPQMaEiBMaXN0cyB0aGUgcm9sZXMuCgreAQoEBgACCxIEQAJDAxrPASBHaXZlcyBhIHBlcnNvbiBhIHJvbGUgaW4gdGhlIGNpdHksIGluIGEgbGlicmFyeSBvciBhdCBhIGJyYW5jaCwgb3IgdGFrZXMgaXQgYXdheS4gSXQgaG9sZHMgYXQgb25jZSwgYWxzbyB3aGVyZSB0aGUgcGVyc29uIGlzIHNpZ25lZAogaW4uIE5vYm9keSBnaXZlcyBvciB0YWtlcyBhIHJpZ2h0IHRoYXQgdGhleSBkb24ndCBoYXZlIHRoZXJlIHRoZW1zZWx2ZXMuCgowCgQGAAIMEgRFAkcDGiIgVGVsbHMgYW4gYWNjb3VudCB3aXRoIGl0cyByb2xlcy4KClQKBAYAAg0SBEkCSwMaRiBMaXN0cyB0aGUgYWNjb3VudHMgYnkgbG9naW4gbmFtZSwgcGFnZSBieSBwYWdlLCB3aXRob3V0IHRoZWlyIHJvbGVzLgoKcAoEBgACDhIETQJQAxpiIExpc3RzIHdoYXQgd2FzIGRvbmUgdG8gYW4gYWNjb3VudCBvciBhIHJvbGUsIGFuZCB3aGVuIHRoZSBhY2NvdW50IHNpZ25lZCBpbiB3aGVyZSwgbmV3ZXN0IGZpcnN0LgoK8QEKBAYAAg8SBFMCVQMa4gEgT3RoZXIgcGx1Z2luczogd2hldGhlciB0aGUgbWVtYmVyIG9mIHN0YWZmIHdobyBpcyBzaWduZWQgaW4gbWF5IGRvIHNvbWV0aGluZyBhdCBhIGJyYW5jaC4gV2hhdCBhIG1ldGhvZCBhc2tzIG9mIGFsbCBpdHMgY2FsbHMKIHN0YW5kcyBpbiBpdHMgcnVsZSwgYW5kIGlzIGxvb2tlZCBhdCBiZWZvcmUgdGhlIGhhbmRsZXI7IHRoaXMgaXMgZm9yIHdoYXQgZGVwZW5kcyBvbiB0aGUgcmVxdWVzdC4KCiAKAgUAEgRZAGsBGhQgV2h5IFN0YWZmIHJlZnVzZXMuCgpeCgQFAAIBEgRcApoBGlAgTG9naW4gdW5rbm93biwgcGFzc3dvcmQgd3JvbmcgYW5kIGFjY291bnQgd2l0aGRyYXduIGFyZSBvbmUgcmVhc29uIG9uIHB1cnBvc2UuCgoiCgIEABIFbgCAAQEaFSBBIHBlcnNvbiB3aG8gd29ya3MuCgo2CgQEAAIBEgNxAhMaKSBXaGF0IGlzIHR5cGVkIGF0IHRoZSBkZXNrOiAiY2hlbi5qaW5nIi4KCiQKBAQAAgISA3MCEhoXIEZvciBwZW9wbGU6ICLpmYjpnZkiLgoKQAoEBAACAxIDdQIXGjMgVGhlIGxpYnJhcnkgdGhhdCBlbXBsb3lzIHRoZSBwZXJzb247IDA6IHRoZSBjaXR5LgoKRQoEBAACBBIDdwIgGjggTGFuZ3VhZ2VzIHRoYXQgdGhlIHBlcnNvbiBzcGVha3Mgd2l0aCByZWFkZXJzLCBCQ1AgNDcuCgpjCgQEAAIGEgN6Ah0aViBUaGUgcGFzc3dvcmQgd2FzIHNldCBieSBzb21lYm9keSBlbHNlLCBhbmQgdGhlIG5leHQgc2lnbi1pbiBoYXMgdG8gY2hvb3NlIGEgbmV3IG9uZS4KCicKBAQAAgcSA3wCFBoaIFNpZ24taW4gYXNrcyBmb3IgYSBjb2RlLgoKWgoEBAACCRIDfwInGk0gV2hhdCB0aGUgcGVyc29uIG1heSBkbyB3aGVyZS4gVG9sZCBieSBHZXQsIFB1dEFjY291bnQsIFdpdGhkcmF3IGFuZCBBc3NpZ24uCgozCgIEARIGgwEAiQEBGiUgQSByb2xlIHRoYXQgYSBwZXJzb24gaGFzIHNvbWV3aGVyZS4KCioKBAQBAgESBIYBAhcaHCBCb3RoIDA6IGluIHRoZSB3aG9sZSBjaXR5LgoKIQoCBAISBowBAJMBARoTIEEgc2V0IG9mIGFjdGlvbnMuCgopCgQEAgIAEgSOAQISGhsgU2hvcnQgYW5kIHN0YWJsZTogImRlc2siLgoKWAoEBAICAhIEkQECHhpKICJjaXJjdWxhdGlvbi5sZW5kIjsgIioiOiBldmVyeXRoaW5nLiBUaGUgcnVsZXMgb2YgdGhlIG1ldGhvZHMgbmFtZSB0aGVtLgoKJQoEBAMCABIElwECFxoXIDA6IG9mIHRoZSB3aG9sZSBjaXR5LgoKOgoEBAQCAhIEnwECEhosIFNpeCBkaWdpdHM7IGVtcHR5IHdoZXJlIG5vbmUgaXMgYXNrZWQgZm9yLgoKXgoEBAQCAxIEoQECGhpQIENob3NlbiBhbmV3IGluIHRoZSBzYW1lIGNhbGw7IG5lZWRlZCB3aGVyZSBzb21lYm9keSBlbHNlIGhhcyBzZXQgdGhlIHBhc3N3b3JkLgoKUgoEBAUCABIEpQECFRpEIEdvZXMgaW50byBPcGVuLnNlc3Npb24gZnJvbSBub3cgb247IG9mIG5vIHVzZSBhdCBhbm90aGVyIHRlcm1pbmFsLgoKZgoEBAUCAxIEqQECHRpYIFdoYXQgdGhpcyBzZXNzaW9uIG1heSBkbyBoZXJlOiB0aGUgYWN0aW9ucyBvZiB0aGUgcGVyc29uJ3Mgcm9sZXMgYXQgdGhlIGRlc2sncyBicmFuY2guCgpxCgQEBQIEEgSrAQIWGmMgVGhlIGJyYW5jaCBvZiB0aGlzIGRlc2s7IDA6IHRoZSBkZXNrIGlzIG5vIHNlcnZpY2UgcG9pbnQsIGFuZCBvbmx5IHJvbGVzIGluIHRoZSB3aG9sZSBjaXR5IGNvdW50LgoKNAoEBA4CAhIEwwECGhomIFRoZSBsaWJyYXJ5J3MgY29kZTsgZW1wdHk6IHRoZSBjaXR5LgoKMQoEBA4CBBIExgECFhojIEVtcHR5OiBrZWVwIHRoZSBwcmVzZW50IHBhc3N3b3JkLgoKcgoEBA4CBRIEyAECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBA4CBhIEygECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiQKBAQPAgESBM8BAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKKAoEBA8CAhIE0QECExoaIFRha2VzIGEgd2l0aGRyYXdhbCBiYWNrLgoKYAoEBA8CAxIE0wECHRpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgouCgQEEAIBEgTYAQISGiAgVGFrZXMgdGhlIHNlY3JldCBhd2F5IGluc3RlYWQuCgp7CgQEEQIAEgTcAQIRGm0gIm90cGF1dGg6Ly90b3RwL+KApiIsIGZvciB0aGUgdGVsZXBob25lJ3MgYXBwbGljYXRpb24sIGJlc3QgYXMgYSBRUiBjb2RlLiBOZXZlciB0b2xkIGFnYWluLiBFbXB0eTogcmVtb3ZlZC4KCjoKBAQSAgASBOABAhoaLCBUaGUgbGlicmFyeSdzIGNvZGU7IGVtcHR5OiB0aGUgd2hvbGUgY2l0eS4KCj0KAgQTEgbkAQDtAQEaLyBUaGUgZmllbGRzIG9mIGEgUm9sZSwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycy4KCnIKBAQTAgMSBOoBAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQTAgQSBOwBAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpeCgQEFgICEgT2AQIaGlAgV2hlcmUuIE9mIGEgbGlicmFyeSwgYXQgYSBicmFuY2gsIG9yLCB3aGVyZSBib3RoIGFyZSBlbXB0eSwgaW4gdGhlIHdob2xlIGNpdHkuCgoqCgQEFgIEEgT5AQISGhwgVGFrZXMgdGhlIHJvbGUgYXdheSB0aGVyZS4KCikKBAQYAgASBIACAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEGQIBEgSGAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKIgoEBBoCABIEigICExoUIEVpdGhlciBvZiB0aGUgdHdvLgoKKQoEBBoCAhIEjQICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQbAgESBJMCAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgooCgIEHBIGlwIAogIBGhogU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUuCgr5AQoEBBwCARIEmwICEhrqASAiYWNjb3VudF9hZGRlZCIsICJhY2NvdW50X2NoYW5nZWQiLCAid2l0aGRyYXduIiwgInJlc3RvcmVkIiwgInBhc3N3b3JkX3NldCIsICJwYXNzd29yZF9jaGFuZ2VkIiwgImNvZGVfZW5yb2xsZWQiLCAiY29kZV9yZW1vdmVkIiwKICJhc3NpZ25lZCIsICJ1bmFzc2lnbmVkIiwgInJvbGVfYWRkZWQiLCAicm9sZV9jaGFuZ2VkIiwgInNpZ25lZF9pbiIsICJzaWduZWRfb3V0IiwgInNpZ25faW5fcmVmdXNlZCIuCgpPCgQEHAICEgSdAgIUGkEgV2hhdCBiZWxvbmdzIHRvIGl0OiB0aGUgZmllbGRzLCB0aGUgcm9sZSBhbmQgd2hlcmUsIHRoZSByZWFzb24uCgpQCgQEHAIDEgSfAgIaGkIgV2hvIGRpZCBpdDogdGhlIG1lbWJlciBvZiBzdGFmZjsgMDogd2hvZXZlciBoYXMgdGhlIGNlcnRpZmljYXRlLgoKRQoEBBwCBBIEoQICFho3IFRoZSBjZXJ0aWZpY2F0ZSdzIHJvbGUgYW5kIG5hbWU6ICJkZXNrL2Rlc2stc3psaWItMSIuCgoiCgQEHQIAEgSmAgIUGhQgImNpcmN1bGF0aW9uLmxlbmQiCgolCgQEHQIBEgSoAgIWGhcgMDogaW4gdGhlIHdob2xlIGNpdHkuCgpKCgQEHQICEgSqAgIXGjwgU29tZWJvZHkgZWxzZSwgd2hlcmV2ZXIgdGhleSBhcmU7IDA6IHdob2V2ZXIgaXMgc2lnbmVkIGluLgoKPgoCBB8SBrECALMCARowIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJzdGFmZi5hY2NvdW50Ii4KClMKAgQgEga2AgDGAgEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgpNCgQEIAIAEgS4AgIaGj8gSG93IGxvbmcgYSBzZXNzaW9uIGxhc3RzIGFmdGVyIFNpZ25JbiBvciBTdGF5OiAzMCBieSBkZWZhdWx0LgoKTAoEBCACARIEugICGxo+IEhvdyBsb25nIHNvbWVib2R5IGNhbiBzdGF5IHNpZ25lZCBpbiBhdCBhbGw6IDcyMCBieSBkZWZhdWx0LgoKYwoEBCACAhIEvAICHxpVIFdyb25nIHBhc3N3b3JkcyBmb3Igb25lIGxvZ2luIG5hbWUgYXQgb25lIGRlc2sgYmVmb3JlIGl0IGhhcyB0byB3YWl0OiA1IGJ5IGRlZmF1bHQuCgpiCgQEIAIDEgS+AgIjGlQgV3JvbmcgcGFzc3dvcmRzIGF0IG9uZSBkZXNrIHdpdGhpbiB0ZW4gbWludXRlcywgZm9yIHdoYXRldmVyIG5hbWVzOiAzMCBieSBkZWZhdWx0LgoK3wEKBAQgAgQSBMECAiIa0AEgV3JvbmcgcGFzc3dvcmRzIGZvciBvbmUgbG9naW4gbmFtZSBhdCBhbGwgZGVza3MgdG9nZXRoZXIgd2l0aGluIGFuIGhvdXIsIG9mIHdoaWNoIGVhY2ggZGVzayBjb3VudHMgdW50aWwgaXQgaGFzIHRvIHdhaXQgaXRzZWxmLAogYmVmb3JlIGVhY2ggZnVydGhlciBvbmUgaXMgZm9sbG93ZWQgYnkgYSBwYXVzZSBvZiB0ZW4gc2Vjb25kczogMjAgYnkgZGVmYXVsdC4KCk8KBAQgAgUSBMMCAiUaQSBUaGUgZmV3ZXN0IGNoYXJhY3RlcnMgb2YgYSBwYXNzd29yZDogMTAgYnkgZGVmYXVsdCwgYXQgbGVhc3QgOC4KClQKBAQgAgYSBMUCAhQaRiBXaGF0IGEgdGVsZXBob25lIHNob3dzIGFzIHRoZSBpc3N1ZXIgb2YgY29kZXM6ICJMZWN0ZXJuIiBieSBkZWZhdWx0LgpiBnByb3RvMw"
    )
}
