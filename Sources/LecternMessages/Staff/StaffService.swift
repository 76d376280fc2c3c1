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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCo5vChxsZWN0ZXJuL3N0YWZmL3YxL3N0YWZmLnByb3RvEhBsZWN0ZXJuLnN0YWZmLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8izgIKB0FjY291bnQSHQoKYWNjb3VudF9pZBgBIAEoA1IJYWNjb3VudElkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhISCgRuYW1lGAMgASgJUgRuYW1lEh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIcCglsYW5ndWFnZXMYBSADKAlSCWxhbmd1YWdlcxIcCgl3aXRoZHJhd24YBiABKAhSCXdpdGhkcmF3bhIqChFwYXNzd29yZF9pc19maXJzdBgHIAEoCFIPcGFzc3dvcmRJc0ZpcnN0EhkKCGhhc19jb2RlGAggASgIUgdoYXNDb2RlEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SPgoLYXNzaWdubWVudHMYCiADKAsyHC5sZWN0ZXJuLnN0YWZmLnYxLkFzc2lnbm1lbnRSC2Fzc2lnbm1lbnRzIoIBCgpBc3NpZ25tZW50EhIKBHJvbGUYASABKAlSBHJvbGUSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSJAoOYXNzaWduZWRfYXRfbXMYBCABKANSDGFzc2lnbmVkQXRNcyJiCgRSb2xlEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb24iTAoGUG9saWN5Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQieAoNU2lnbkluUmVxdWVzdBIUCgVsb2dpbhgBIAEoCVIFbG9naW4SGgoIcGFzc3dvcmQYAiABKAlSCHBhc3N3b3JkEhIKBGNvZGUYAyABKAlSBGNvZGUSIQoMbmV3X3Bhc3N3b3JkGAQgASgJUgtuZXdQYXNzd29yZCK4AQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIzCgdhY2NvdW50GAMgASgLMhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50UgdhY2NvdW50EhYKBnJpZ2h0cxgEIAMoCVIGcmlnaHRzEhsKCWJyYW5jaF9pZBgFIAEoA1IIYnJhbmNoSWQiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIg0KC1N0YXlSZXF1ZXN0IjIKDFN0YXlSZXNwb25zZRIiCg1leHBpcmVzX2F0X21zGAEgASgDUgtleHBpcmVzQXRNcyILCglNZVJlcXVlc3QimgEKCk1lUmVzcG9uc2USMwoHYWNjb3VudBgBIAEoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIHYWNjb3VudBIWCgZyaWdodHMYAiADKAlSBnJpZ2h0cxIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEiIKDWV4cGlyZXNfYXRfbXMYBCABKANSC2V4cGlyZXNBdE1zIl0KFUNoYW5nZVBhc3N3b3JkUmVxdWVzdBIhCgxvbGRfcGFzc3dvcmQYASABKAlSC29sZFBhc3N3b3JkEiEKDG5ld19wYXNzd29yZBgCIAEoCVILbmV3UGFzc3dvcmQiGAoWQ2hhbmdlUGFzc3dvcmRSZXNwb25zZSLdAQoRUHV0QWNjb3VudFJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBG5hbWUYAiABKAlSBG5hbWUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIcCglsYW5ndWFnZXMYBCADKAlSCWxhbmd1YWdlcxIaCghwYXNzd29yZBgFIAEoCVIIcGFzc3dvcmQSFgoGZmllbGRzGAYgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgHIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIoQBCg9XaXRoZHJhd1JlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhgKB3Jlc3RvcmUYAyABKAhSB3Jlc3RvcmUSKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIkAKEEVucm9sQ29kZVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhYKBnJlbW92ZRgCIAEoCFIGcmVtb3ZlIiUKEUVucm9sQ29kZVJlc3BvbnNlEhAKA3VyaRgBIAEoCVIDdXJpIloKEFB1dFBvbGljeVJlcXVlc3QSIQoMbGlicmFyeV9jb2RlGAEgASgJUgtsaWJyYXJ5Q29kZRIjCg1jb2RlX3JlcXVpcmVkGAIgASgIUgxjb2RlUmVxdWlyZWQimwEKDlB1dFJvbGVSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdhY3Rpb25zGAMgAygJUgdhY3Rpb25zEhYKBmZpZWxkcxgFIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBiABKANSD2V4cGVjdGVkVmVyc2lvbkoECAQQBSIOCgxSb2xlc1JlcXVlc3QiPQoNUm9sZXNSZXNwb25zZRIsCgVyb2xlcxgBIAMoCzIWLmxlY3Rlcm4uc3RhZmYudjEuUm9sZVIFcm9sZXMilQEKDUFzc2lnblJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSIQoMbGlicmFyeV9jb2RlGAMgASgJUgtsaWJyYXJ5Q29kZRIfCgticmFuY2hfY29kZRgEIAEoCVIKYnJhbmNoQ29kZRIWCgZyZW1vdmUYBSABKAhSBnJlbW92ZSIiCgpHZXRSZXF1ZXN0EhQKBWxvZ2luGAEgASgJUgVsb2dpbiJDChNMaXN0QWNjb3VudHNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJlChRMaXN0QWNjb3VudHNSZXNwb25zZRI1CghhY2NvdW50cxgBIAMoCzIZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudFIIYWNjb3VudHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiaAoOSGlzdG9yeVJlcXVlc3QSFAoFbG9naW4YASABKAlSBWxvZ2luEhIKBHJvbGUYAiABKAlSBHJvbGUSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIl0KD0hpc3RvcnlSZXNwb25zZRIyCgdyZWNvcmRzGAEgAygLMhgubGVjdGVybi5zdGFmZi52MS5SZWNvcmRSB3JlY29yZHMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiiQEKBlJlY29yZBITCgVhdF9tcxgBIAEoA1IEYXRNcxISCgRraW5kGAIgASgJUgRraW5kEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsEiIKDWJ5X2FjY291bnRfaWQYBCABKANSC2J5QWNjb3VudElkEhoKCHRlcm1pbmFsGAUgASgJUgh0ZXJtaW5hbCJFCg5BbGxvd2VkUmVxdWVzdBIWCgZhY3Rpb24YASABKAlSBmFjdGlvbhIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkIisKD0FsbG93ZWRSZXNwb25zZRIYCgdhbGxvd2VkGAEgASgIUgdhbGxvd2VkIi8KDkFjY291bnRDaGFuZ2VkEh0KCmFjY291bnRfaWQYASABKANSCWFjY291bnRJZCK5AgoNQ29uZmlndXJhdGlvbhIhCgxpZGxlX21pbnV0ZXMYASABKA1SC2lkbGVNaW51dGVzEiMKDXNoaWZ0X21pbnV0ZXMYAiABKA1SDHNoaWZ0TWludXRlcxIqChFkZXNrX2ZhaWx1cmVzX21heBgDIAEoDVIPZGVza0ZhaWx1cmVzTWF4EjIKFXRlcm1pbmFsX2ZhaWx1cmVzX21heBgEIAEoDVITdGVybWluYWxGYWlsdXJlc01heBIwChRhY2NvdW50X2ZhaWx1cmVzX21heBgFIAEoDVISYWNjb3VudEZhaWx1cmVzTWF4EjYKF3Bhc3N3b3JkX2NoYXJhY3RlcnNfbWluGAYgASgNUhVwYXNzd29yZENoYXJhY3RlcnNNaW4SFgoGaXNzdWVyGAcgASgJUgZpc3N1ZXIqsQ0KBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJxChdMT0dJTl9PUl9QQVNTV09SRF9XUk9ORxABGlSKtRhQCBASHueUqOaIt+WQjeaIluWvhueggeS4jeato+ehruOAghosVGhlIGxvZ2luIG5hbWUgb3IgdGhlIHBhc3N3b3JkIGlzIG5vdCByaWdodC4SdgoRVE9PX01BTllfQVRURU1QVFMQAhpfirUYWwgIEiflsJ3or5XmrKHmlbDov4flpJrvvIzor7fnqI3lkI7lho3or5XjgIIaLlRvbyBtYW55IHdyb25nIGF0dGVtcHRzIGhlcmU7IHRyeSBhZ2FpbiBsYXRlci4SZQoNQ09ERV9SRVFVSVJFRBADGlKKtRhOCBASG+ivt+i+k+WFpeWKqOaAgemqjOivgeeggeOAghotR2l2ZSB0aGUgY29kZSB0aGF0IHlvdXIgdGVsZXBob25lIHNob3dzLCB0b28uEmwKCkNPREVfV1JPTkcQBBpcirUYWAgQEifliqjmgIHpqozor4HnoIHkuI3mraPnoa7miJblt7Lkvb/nlKjjgIIaK1RoZSBjb2RlIGlzIG5vdCByaWdodCwgb3Igd2FzIHVzZWQgYWxyZWFkeS4SpAEKEUNPREVfTk9UX0VOUk9MTEVEEAUajAGKtRiHAQgJEjnmnKzppobopoHmsYLliqjmgIHpqozor4HnoIHvvIzor7flhYjnlLHnrqHnkIblkZjnmbvorrDjgIIaSFRoZSBsaWJyYXJ5IGFza3MgZm9yIGEgY29kZTsgaGF2ZSBhbiBhZG1pbmlzdHJhdG9yIGVucm9sIHlvdXIgdGVsZXBob25lLhKTAQoYUEFTU1dPUkRfQ0hBTkdFX1JFUVVJUkVEEAYadYq1GHEICRIh6K+36K6+572u5paw5a+G56CB5ZCO5YaN55m75b2V44CCGkpUaGUgcGFzc3dvcmQgd2FzIHNldCBieSBzb21lYm9keSBlbHNlOyBjaG9vc2UgYSBuZXcgb25lIHdpdGggbmV3X3Bhc3N3b3JkLhJdChNQQVNTV09SRF9VTlNVSVRBQkxFEAcaRIq1GEAIAxIY5a+G56CB5LiN56ym5ZCI6KaB5rGC44CCGh1UaGUgcGFzc3dvcmQgaXMgbm90IHN1aXRhYmxlLiIDd2h5ElgKDUZJRUxEX0lOVkFMSUQQCBpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5En4KEFZFUlNJT05fQ09ORkxJQ1QQCRpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWgoPQUNDT1VOVF9VTktOT1dOEAsaRYq1GEEIBRIb5rKh5pyJ6L+Z5Liq6aaG5ZGY6LSm5Y+344CCGhlUaGVyZSBpcyBubyBzdWNoIGFjY291bnQuIgVsb2dpbhJNCgxST0xFX1VOS05PV04QDBo7irUYNwgFEhXmsqHmnInov5nkuKrop5LoibLjgIIaFlRoZXJlIGlzIG5vIHN1Y2ggcm9sZS4iBHJvbGUSXgoPTElCUkFSWV9VTktOT1dOEA0aSYq1GEUIBRIY5rKh5pyJ6L+Z5Liq5Zu+5Lmm6aaG44CCGhlUaGVyZSBpcyBubyBzdWNoIGxpYnJhcnkuIgxsaWJyYXJ5X2NvZGUSWAoOQlJBTkNIX1VOS05PV04QDhpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSnAEKDlJJR0hUX0VYQ0VFREVEEA8ahwGKtRiCAQgHEjPkuI3og73mjojkuojmiJbmm7TmlLnotoXlh7roh6rouqvmnYPpmZDnmoTlhoXlrrnjgIIaQllvdSBjYW4ndCBnaXZlLCB0YWtlIG9yIGNoYW5nZSB3aGF0IHlvdSBtYXkgbm90IGRvIHRoZXJlIHlvdXJzZWxmLiIFcmlnaHQyqxIKBVN0YWZmEuYBCgZTaWduSW4SHy5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25JblJlcXVlc3QaIC5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25JblJlc3BvbnNlIpgBirUYkwEKAggDEAIqF0xPR0lOX09SX1BBU1NXT1JEX1dST05HKhFUT09fTUFOWV9BVFRFTVBUUyoNQ09ERV9SRVFVSVJFRCoKQ09ERV9XUk9ORyoRQ09ERV9OT1RfRU5ST0xMRUQqGFBBU1NXT1JEX0NIQU5HRV9SRVFVSVJFRCoTUEFTU1dPUkRfVU5TVUlUQUJMRTABOAESXwoHU2lnbk91dBIgLmxlY3Rlcm4uc3RhZmYudjEuU2lnbk91dFJlcXVlc3QaIS5sZWN0ZXJuLnN0YWZmLnYxLlNpZ25PdXRSZXNwb25zZSIPirUYCwoECAMQAhACSgEqElYKBFN0YXkSHS5sZWN0ZXJuLnN0YWZmLnYxLlN0YXlSZXF1ZXN0Gh4ubGVjdGVybi5zdGFmZi52MS5TdGF5UmVzcG9uc2UiD4q1GAsKBAgDEAIQAkoBKhJQCgJNZRIbLmxlY3Rlcm4uc3RhZmYudjEuTWVSZXF1ZXN0GhwubGVjdGVybi5zdGFmZi52MS5NZVJlc3BvbnNlIg+KtRgLCgQIAxACEAFKASoStwEKDkNoYW5nZVBhc3N3b3JkEicubGVjdGVybi5zdGFmZi52MS5DaGFuZ2VQYXNzd29yZFJlcXVlc3QaKC5sZWN0ZXJuLnN0YWZmLnYxLkNoYW5nZVBhc3N3b3JkUmVzcG9uc2UiUoq1GE4KBAgDEAIQAioXTE9HSU5fT1JfUEFTU1dPUkRfV1JPTkcqEVRPT19NQU5ZX0FUVEVNUFRTKhNQQVNTV09SRF9VTlNVSVRBQkxFMAFKASoS2AEKClB1dEFjY291bnQSIy5sZWN0ZXJuLnN0YWZmLnYxLlB1dEFjY291bnRSZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50IokBirUYhAEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOKhNQQVNTV09SRF9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUKg5SSUdIVF9FWENFRURFRDABSgxzdGFmZi5tYW5hZ2USqgEKCFdpdGhkcmF3EiEubGVjdGVybi5zdGFmZi52MS5XaXRoZHJhd1JlcXVlc3QaGS5sZWN0ZXJuLnN0YWZmLnYxLkFjY291bnQiYIq1GFwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0FDQ09VTlRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoOUklHSFRfRVhDRUVERURKDHN0YWZmLm1hbmFnZRKXAQoJRW5yb2xDb2RlEiIubGVjdGVybi5zdGFmZi52MS5FbnJvbENvZGVSZXF1ZXN0GiMubGVjdGVybi5zdGFmZi52MS5FbnJvbENvZGVSZXNwb25zZSJBirUYPQoCCAQKBAgDEAIQAioPQUNDT1VOVF9VTktOT1dOKg5SSUdIVF9FWENFRURFRDgBSgxzdGFmZi5tYW5hZ2USdQoJUHV0UG9saWN5EiIubGVjdGVybi5zdGFmZi52MS5QdXRQb2xpY3lSZXF1ZXN0GhgubGVjdGVybi5zdGFmZi52MS5Qb2xpY3kiKoq1GCYKAggEEAIqD0xJQlJBUllfVU5LTk9XTioNRklFTERfSU5WQUxJRBKiAQoHUHV0Um9sZRIgLmxlY3Rlcm4uc3RhZmYudjEuUHV0Um9sZVJlcXVlc3QaFi5sZWN0ZXJuLnN0YWZmLnYxLlJvbGUiXYq1GFkKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDFJPTEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoOUklHSFRfRVhDRUVERURKDHN0YWZmLm1hbmFnZRJoCgVSb2xlcxIeLmxlY3Rlcm4uc3RhZmYudjEuUm9sZXNSZXF1ZXN0Gh8ubGVjdGVybi5zdGFmZi52MS5Sb2xlc1Jlc3BvbnNlIh6KtRgaCgIIBAoECAMQAhABSgxzdGFmZi5tYW5hZ2USwwEKBkFzc2lnbhIfLmxlY3Rlcm4uc3RhZmYudjEuQXNzaWduUmVxdWVzdBoZLmxlY3Rlcm4uc3RhZmYudjEuQWNjb3VudCJ9irUYeQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPQUNDT1VOVF9VTktOT1dOKgxST0xFX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTioOQlJBTkNIX1VOS05PV04qDlJJR0hUX0VYQ0VFREVESgxzdGFmZi5tYW5hZ2USbwoDR2V0EhwubGVjdGVybi5zdGFmZi52MS5HZXRSZXF1ZXN0GhkubGVjdGVybi5zdGFmZi52MS5BY2NvdW50Ii+KtRgrCgIIBAoECAMQAhABKg9BQ0NPVU5UX1VOS05PV05KDHN0YWZmLm1hbmFnZRKNAQoMTGlzdEFjY291bnRzEiUubGVjdGVybi5zdGFmZi52MS5MaXN0QWNjb3VudHNSZXF1ZXN0GiYubGVjdGVybi5zdGFmZi52MS5MaXN0QWNjb3VudHNSZXNwb25zZSIuirUYKgoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKDHN0YWZmLm1hbmFnZRKsAQoHSGlzdG9yeRIgLmxlY3Rlcm4uc3RhZmYudjEuSGlzdG9yeVJlcXVlc3QaIS5sZWN0ZXJuLnN0YWZmLnYxLkhpc3RvcnlSZXNwb25zZSJcirUYWAoCCAQKBAgDEAIQASoPQUNDT1VOVF9VTktOT1dOKgxST0xFX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElESgxzdGFmZi5tYW5hZ2USVgoHQWxsb3dlZBIgLmxlY3Rlcm4uc3RhZmYudjEuQWxsb3dlZFJlcXVlc3QaIS5sZWN0ZXJuLnN0YWZmLnYxLkFsbG93ZWRSZXNwb25zZSIGirUYAhABSts0CoQBCgEMEgMBABIaeiBUaGUgcGVvcGxlIHdobyB3b3JrIGluIHRoZSBjaXR5J3MgbGlicmFyaWVzOiB0aGVpciBhY2NvdW50cywgd2hhdCB0aGV5IG1heSBkbyB3aGVyZSwgYW5kIHdobyBpcyBzaWduZWQgaW4gYXQgd2hpY2ggZGVzay4KCh4KAgYAEgQHAFYBGhIgUGVvcGxlIHdobyB3b3JrLgoK8AIKBAYAAgASBAsCDgMa4QIgU2lnbnMgYSBtZW1iZXIgb2Ygc3RhZmYgaW4gYXQgdGhpcyBkZXNrLCB3aXRoIGxvZ2luIG5hbWUgYW5kIHBhc3N3b3JkIGFuZCwgd2hlcmUgdGhlIGxpYnJhcnkgYXNrcyBmb3IgaXQsIGEgY29kZS4gV2hvZXZlciB3YXMKIHNpZ25lZCBpbiBoZXJlIGlzIHNpZ25lZCBvdXQsIGFuZCBzbyBpcyB0aGUgc2FtZSBwZXJzb24gYXQgYW5vdGhlciBkZXNrLiBUaGUgc2Vzc2lvbiBlbmRzIHdoZW4gbm9ib2R5IGNhbGxzIFN0YXkgZm9yIGEgd2hpbGUuIEEKIHdyb25nIHBhc3N3b3JkIGlzIGNvdW50ZWQgZm9yIHRoZSBsb2dpbiBuYW1lIGF0IHRoaXMgZGVzazsgdGhlIGNvdW50IG1ha2VzIG9ubHkgdGhpcyBkZXNrIHdhaXQuCgo3CgQGAAIBEgQQAhIDGikgRW5kcyB0aGUgc2Vzc2lvbiB0aGF0IHRoZSBjYWxsIGNhcnJpZXMuCgqZAQoEBgACAhIEFAIWAxqKASBLZWVwcyB0aGUgc2Vzc2lvbiBmcm9tIGVuZGluZzogdGhlIGRlc2sgY2FsbHMgaXQgd2hpbGUgc29tZWJvZHkgd29ya3MgdGhlcmUsIGxvbmcgYmVmb3JlIHRoZSB0aW1lIGlzIG92ZXIuIEEgc2hpZnQncyBsZW5ndGggaXMgdGhlIG1vc3QuCgpFCgQGAAIDEgQYAhoDGjcgVGVsbHMgd2hvIGlzIHNpZ25lZCBpbiwgYW5kIHdoYXQgdGhpcyBzZXNzaW9uIG1heSBkby4KCmIKBAYAAgQSBBwCHwMaVCBDaGFuZ2VzIHRoZSBwYXNzd29yZCBvZiB0aGUgbWVtYmVyIG9mIHN0YWZmIHdobyBpcyBzaWduZWQgaW4uIFRoZSBzZXNzaW9uIGdvZXMgb24uCgq9AQoEBgACBRIEIgIlAxquASBBZGRzIG9yIGNoYW5nZXMgYW4gYWNjb3VudCwgZm91bmQgYnkgbG9naW4gbmFtZS4gQSBwYXNzd29yZCB0aGF0IGlzIHNldCBoZXJlIGhhcyB0byBiZSBjaGFuZ2VkIGF0IHRoZSBuZXh0IHNpZ24taW4uIE5vYm9keSBjaGFuZ2VzCiB0aGUgYWNjb3VudCBvZiBzb21lYm9keSB3aG8gbWF5IGRvIG1vcmUuCgp8CgQGAAIGEgQnAioDGm4gV2l0aGRyYXdzIGFuIGFjY291bnQsIHdoaWNoIHRoZW4gY2FuJ3Qgc2lnbiBpbiBhbmQgd2hvc2Ugc2Vzc2lvbiBlbmRzLCBvciB0YWtlcyB0aGF0IGJhY2suIFRoZSByZWNvcmQgc3RheXMuCgq3AQoEBgACBxIELQIwAxqoASBHaXZlcyBhbiBhY2NvdW50IGEgbmV3IHNlY3JldCBmb3IgdGltZS1iYXNlZCBjb2Rlcywgd2hpY2ggZXZlcnkgc2lnbi1pbiBhc2tzIGZvciBmcm9tIHRoZW4gb24sIG9yIHRha2VzIGl0IGF3YXkuIFRoZSBhbnN3ZXIgaXMgdGhlCiBvbmx5IHRpbWUgdGhhdCB0aGUgc2VjcmV0IGlzIHRvbGQuCgpLCgQGAAIIEgQyAjQDGj0gU2F5cyB3aGV0aGVyIHRoZSBzdGFmZiBvZiBhIGxpYnJhcnkgbmVlZCBhIGNvZGUgdG8gc2lnbiBpbi4KCnsKBAYAAgkSBDYCOQMabSBBZGRzIG9yIGNoYW5nZXMgYSByb2xlLCBmb3VuZCBieSBjb2RlLiBJdCBob2xkcyBhdCBvbmNlIGZvciBhbGwgd2hvIGhhdmUgaXQsIGFsc28gd2hlcmUgdGhleSBhcmUgc2lnbmVkIGluLgoKIAoEBgACChIEOwI9AxoSIExpc3RzIHRoZSByb2xlcy4KCt4BCgQGAAILEgRAAkMDGs8BIEdpdmVzIGEgcGVyc29uIGEgcm9sZSBpbiB0aGUgY2l0eSwgaW4gYSBsaWJyYXJ5IG9yIGF0IGEgYnJhbmNoLCBvciB0YWtlcyBpdCBhd2F5LiBJdCBob2xkcyBhdCBvbmNlLCBhbHNvIHdoZXJlIHRoZSBwZXJzb24gaXMgc2lnbmVkCiBpbi4gTm9ib2R5IGdpdmVzIG9yIHRha2VzIGEgcmlnaHQgdGhhdCB0aGV5IGRvbid0IGhhdmUgdGhlcmUgdGhlbXNlbHZlcy4KCjAKBAYAAgwSBEUCRwMaIiBUZWxscyBhbiBhY2NvdW50IHdpdGggaXRzIHJvbGVzLgoKVAoEBgACDRIESQJLAxpGIExpc3RzIHRoZSBhY2NvdW50cyBieSBsb2dpbiBuYW1lLCBwYWdlIGJ5IHBhZ2UsIHdpdGhvdXQgdGhlaXIgcm9sZXMuCgpwCgQGAAIOEgRNAlADGmIgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBhY2NvdW50IG9yIGEgcm9sZSwgYW5kIHdoZW4gdGhlIGFjY291bnQgc2lnbmVkIGluIHdoZXJlLCBuZXdlc3QgZmlyc3QuCgrxAQoEBgACDxIEUwJVAxriASBPdGhlciBwbHVnaW5zOiB3aGV0aGVyIHRoZSBtZW1iZXIgb2Ygc3RhZmYgd2hvIGlzIHNpZ25lZCBpbiBtYXkgZG8gc29tZXRoaW5nIGF0IGEgYnJhbmNoLiBXaGF0IGEgbWV0aG9kIGFza3Mgb2YgYWxsIGl0cyBjYWxscwogc3RhbmRzIGluIGl0cyBydWxlLCBhbmQgaXMgbG9va2VkIGF0IGJlZm9yZSB0aGUgaGFuZGxlcjsgdGhpcyBpcyBmb3Igd2hhdCBkZXBlbmRzIG9uIHRoZSByZXF1ZXN0LgoKIAoCBQASBFkAawEaFCBXaHkgU3RhZmYgcmVmdXNlcy4KCl4KBAUAAgESBFwCmgEaUCBMb2dpbiB1bmtub3duLCBwYXNzd29yZCB3cm9uZyBhbmQgYWNjb3VudCB3aXRoZHJhd24gYXJlIG9uZSByZWFzb24gb24gcHVycG9zZS4KCiIKAgQAEgVuAIABARoVIEEgcGVyc29uIHdobyB3b3Jrcy4KCjYKBAQAAgESA3ECExopIFdoYXQgaXMgdHlwZWQgYXQgdGhlIGRlc2s6ICJjaGVuLmppbmciLgoKJAoEBAACAhIDcwISGhcgRm9yIHBlb3BsZTogIumZiOmdmSIuCgpACgQEAAIDEgN1AhcaMyBUaGUgbGlicmFyeSB0aGF0IGVtcGxveXMgdGhlIHBlcnNvbjsgMDogdGhlIGNpdHkuCgpFCgQEAAIEEgN3AiAaOCBMYW5ndWFnZXMgdGhhdCB0aGUgcGVyc29uIHNwZWFrcyB3aXRoIHJlYWRlcnMsIEJDUCA0Ny4KCmMKBAQAAgYSA3oCHRpWIFRoZSBwYXNzd29yZCB3YXMgc2V0IGJ5IHNvbWVib2R5IGVsc2UsIGFuZCB0aGUgbmV4dCBzaWduLWluIGhhcyB0byBjaG9vc2UgYSBuZXcgb25lLgoKJwoEBAACBxIDfAIUGhogU2lnbi1pbiBhc2tzIGZvciBhIGNvZGUuCgpaCgQEAAIJEgN/AicaTSBXaGF0IHRoZSBwZXJzb24gbWF5IGRvIHdoZXJlLiBUb2xkIGJ5IEdldCwgUHV0QWNjb3VudCwgV2l0aGRyYXcgYW5kIEFzc2lnbi4KCjMKAgQBEgaDAQCJAQEaJSBBIHJvbGUgdGhhdCBhIHBlcnNvbiBoYXMgc29tZXdoZXJlLgoKKgoEBAECARIEhgECFxocIEJvdGggMDogaW4gdGhlIHdob2xlIGNpdHkuCgohCgIEAhIGjAEAkwEBGhMgQSBzZXQgb2YgYWN0aW9ucy4KCikKBAQCAgASBI4BAhIaGyBTaG9ydCBhbmQgc3RhYmxlOiAiZGVzayIuCgpYCgQEAgICEgSRAQIeGkogImNpcmN1bGF0aW9uLmxlbmQiOyAiKiI6IGV2ZXJ5dGhpbmcuIFRoZSBydWxlcyBvZiB0aGUgbWV0aG9kcyBuYW1lIHRoZW0uCgolCgQEAwIAEgSXAQIXGhcgMDogb2YgdGhlIHdob2xlIGNpdHkuCgo6CgQEBAICEgSfAQISGiwgU2l4IGRpZ2l0czsgZW1wdHkgd2hlcmUgbm9uZSBpcyBhc2tlZCBmb3IuCgpeCgQEBAIDEgShAQIaGlAgQ2hvc2VuIGFuZXcgaW4gdGhlIHNhbWUgY2FsbDsgbmVlZGVkIHdoZXJlIHNvbWVib2R5IGVsc2UgaGFzIHNldCB0aGUgcGFzc3dvcmQuCgpSCgQEBQIAEgSlAQIVGkQgR29lcyBpbnRvIE9wZW4uc2Vzc2lvbiBmcm9tIG5vdyBvbjsgb2Ygbm8gdXNlIGF0IGFub3RoZXIgdGVybWluYWwuCgpmCgQEBQIDEgSpAQIdGlggV2hhdCB0aGlzIHNlc3Npb24gbWF5IGRvIGhlcmU6IHRoZSBhY3Rpb25zIG9mIHRoZSBwZXJzb24ncyByb2xlcyBhdCB0aGUgZGVzaydzIGJyYW5jaC4KCnEKBAQFAgQSBKsBAhYaYyBUaGUgYnJhbmNoIG9mIHRoaXMgZGVzazsgMDogdGhlIGRlc2sgaXMgbm8gc2VydmljZSBwb2ludCwgYW5kIG9ubHkgcm9sZXMgaW4gdGhlIHdob2xlIGNpdHkgY291bnQuCgo0CgQEDgICEgTDAQIaGiYgVGhlIGxpYnJhcnkncyBjb2RlOyBlbXB0eTogdGhlIGNpdHkuCgoxCgQEDgIEEgTGAQIWGiMgRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgcGFzc3dvcmQuCgpyCgQEDgIFEgTIAQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEDgIGEgTKAQIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKJAoEBA8CARIEzwECFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgooCgQEDwICEgTRAQITGhogVGFrZXMgYSB3aXRoZHJhd2FsIGJhY2suCgpgCgQEDwIDEgTTAQIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCi4KBAQQAgESBNgBAhIaICBUYWtlcyB0aGUgc2VjcmV0IGF3YXkgaW5zdGVhZC4KCnsKBAQRAgASBNwBAhEabSAib3RwYXV0aDovL3RvdHAv4oCmIiwgZm9yIHRoZSB0ZWxlcGhvbmUncyBhcHBsaWNhdGlvbiwgYmVzdCBhcyBhIFFSIGNvZGUuIE5ldmVyIHRvbGQgYWdhaW4uIEVtcHR5OiByZW1vdmVkLgoKOgoEBBICABIE4AECGhosIFRoZSBsaWJyYXJ5J3MgY29kZTsgZW1wdHk6IHRoZSB3aG9sZSBjaXR5LgoKPQoCBBMSBuQBAO0BARovIFRoZSBmaWVsZHMgb2YgYSBSb2xlLCB1bmRlciB0aGUgc2FtZSBudW1iZXJzLgoKcgoEBBMCAxIE6gECHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBBMCBBIE7AECHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCl4KBAQWAgISBPYBAhoaUCBXaGVyZS4gT2YgYSBsaWJyYXJ5LCBhdCBhIGJyYW5jaCwgb3IsIHdoZXJlIGJvdGggYXJlIGVtcHR5LCBpbiB0aGUgd2hvbGUgY2l0eS4KCioKBAQWAgQSBPkBAhIaHCBUYWtlcyB0aGUgcm9sZSBhd2F5IHRoZXJlLgoKKQoEBBgCABIEgAICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQZAgESBIYCAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgoiCgQEGgIAEgSKAgITGhQgRWl0aGVyIG9mIHRoZSB0d28uCgopCgQEGgICEgSNAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBsCARIEkwICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCigKAgQcEgaXAgCiAgEaGiBTb21ldGhpbmcgdGhhdCB3YXMgZG9uZS4KCvkBCgQEHAIBEgSbAgISGuoBICJhY2NvdW50X2FkZGVkIiwgImFjY291bnRfY2hhbmdlZCIsICJ3aXRoZHJhd24iLCAicmVzdG9yZWQiLCAicGFzc3dvcmRfc2V0IiwgInBhc3N3b3JkX2NoYW5nZWQiLCAiY29kZV9lbnJvbGxlZCIsICJjb2RlX3JlbW92ZWQiLAogImFzc2lnbmVkIiwgInVuYXNzaWduZWQiLCAicm9sZV9hZGRlZCIsICJyb2xlX2NoYW5nZWQiLCAic2lnbmVkX2luIiwgInNpZ25lZF9vdXQiLCAic2lnbl9pbl9yZWZ1c2VkIi4KCk8KBAQcAgISBJ0CAhQaQSBXaGF0IGJlbG9uZ3MgdG8gaXQ6IHRoZSBmaWVsZHMsIHRoZSByb2xlIGFuZCB3aGVyZSwgdGhlIHJlYXNvbi4KClAKBAQcAgMSBJ8CAhoaQiBXaG8gZGlkIGl0OiB0aGUgbWVtYmVyIG9mIHN0YWZmOyAwOiB3aG9ldmVyIGhhcyB0aGUgY2VydGlmaWNhdGUuCgpFCgQEHAIEEgShAgIWGjcgVGhlIGNlcnRpZmljYXRlJ3Mgcm9sZSBhbmQgbmFtZTogImRlc2svZGVzay1zemxpYi0xIi4KCiIKBAQdAgASBKYCAhQaFCAiY2lyY3VsYXRpb24ubGVuZCIKCiUKBAQdAgESBKgCAhYaFyAwOiBpbiB0aGUgd2hvbGUgY2l0eS4KCj4KAgQfEgavAgCxAgEaMCBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAic3RhZmYuYWNjb3VudCIuCgpTCgIEIBIGtAIAxAIBGkUgVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgbGVjdGVybi5qc29uNS4gMCBpcyB0aGUgZGVmYXVsdCBldmVyeXdoZXJlLgoKTQoEBCACABIEtgICGho/IEhvdyBsb25nIGEgc2Vzc2lvbiBsYXN0cyBhZnRlciBTaWduSW4gb3IgU3RheTogMzAgYnkgZGVmYXVsdC4KCkwKBAQgAgESBLgCAhsaPiBIb3cgbG9uZyBzb21lYm9keSBjYW4gc3RheSBzaWduZWQgaW4gYXQgYWxsOiA3MjAgYnkgZGVmYXVsdC4KCmMKBAQgAgISBLoCAh8aVSBXcm9uZyBwYXNzd29yZHMgZm9yIG9uZSBsb2dpbiBuYW1lIGF0IG9uZSBkZXNrIGJlZm9yZSBpdCBoYXMgdG8gd2FpdDogNSBieSBkZWZhdWx0LgoKYgoEBCACAxIEvAICIxpUIFdyb25nIHBhc3N3b3JkcyBhdCBvbmUgZGVzayB3aXRoaW4gdGVuIG1pbnV0ZXMsIGZvciB3aGF0ZXZlciBuYW1lczogMzAgYnkgZGVmYXVsdC4KCt8BCgQEIAIEEgS/AgIiGtABIFdyb25nIHBhc3N3b3JkcyBmb3Igb25lIGxvZ2luIG5hbWUgYXQgYWxsIGRlc2tzIHRvZ2V0aGVyIHdpdGhpbiBhbiBob3VyLCBvZiB3aGljaCBlYWNoIGRlc2sgY291bnRzIHVudGlsIGl0IGhhcyB0byB3YWl0IGl0c2VsZiwKIGJlZm9yZSBlYWNoIGZ1cnRoZXIgb25lIGlzIGZvbGxvd2VkIGJ5IGEgcGF1c2Ugb2YgdGVuIHNlY29uZHM6IDIwIGJ5IGRlZmF1bHQuCgpPCgQEIAIFEgTBAgIlGkEgVGhlIGZld2VzdCBjaGFyYWN0ZXJzIG9mIGEgcGFzc3dvcmQ6IDEwIGJ5IGRlZmF1bHQsIGF0IGxlYXN0IDguCgpUCgQEIAIGEgTDAgIUGkYgV2hhdCBhIHRlbGVwaG9uZSBzaG93cyBhcyB0aGUgaXNzdWVyIG9mIGNvZGVzOiAiTGVjdGVybiIgYnkgZGVmYXVsdC4KYgZwcm90bzM"
    )
}
