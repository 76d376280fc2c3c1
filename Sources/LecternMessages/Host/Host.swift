// The messages and enums of lectern.host.v1. Generated from lectern/host/v1/host.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What the daemon itself answers: what it serves, how it is, and what happens.
public enum Host {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Host.ClockRequest.self,
        Host.ClockResponse.self,
        Host.DescribeRequest.self,
        Host.DescribeResponse.self,
        Host.ServiceInfo.self,
        Host.MethodInfo.self,
        Host.StatusRequest.self,
        Host.StatusResponse.self,
        Host.ConfigurationStatus.self,
        Host.DatabaseStatus.self,
        Host.FeedStatus.self,
        Host.CertificateStatus.self,
        Host.PluginStatus.self,
        Host.SetAside.self,
        Host.LiftRequest.self,
        Host.LiftResponse.self,
        Host.TimersRequest.self,
        Host.TimersResponse.self,
        Host.TimerCount.self,
        Host.Timer.self,
        Host.RetryTimerRequest.self,
        Host.RetryTimerResponse.self,
        Host.SkipTimerRequest.self,
        Host.SkipTimerResponse.self,
        Host.FollowersRequest.self,
        Host.FollowersResponse.self,
        Host.Follower.self,
        Host.RetryFollowerRequest.self,
        Host.RetryFollowerResponse.self,
        Host.SkipChangeRequest.self,
        Host.SkipChangeResponse.self,
        Host.FollowerStatus.self,
        Host.Figure.self,
        Host.PutBlobRequest.self,
        Host.PutBlobResponse.self,
        Host.GetBlobRequest.self,
        Host.GetBlobResponse.self,
        Host.WatchRequest.self,
        Host.Change.self,
        Host.StateTables.self,
        Host.StateTable.self,
        Host.LifeState.self,
        Host.StateEdge.self,
        Host.StateGuard.self,
        Host.RuleTable.self,
        Host.RuleColumn.self,
    ]

    /// Why the daemon itself refuses a call. Any method may be refused with these.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// There is no such method here.
        public static let methodUnknown = Reason(rawValue: 1)

        /// This caller may not call this method.
        public static let notAllowed = Reason(rawValue: 2)

        /// Sign in first.
        public static let sessionRequired = Reason(rawValue: 3)

        /// The session has ended; sign in again.
        public static let sessionExpired = Reason(rawValue: 4)

        /// The request could not be read.
        public static let requestMalformed = Reason(rawValue: 5)

        /// A call that changes something needs a request key.
        public static let requestKeyRequired = Reason(rawValue: 6)

        /// The request key is not a UUIDv7.
        public static let requestKeyMalformed = Reason(rawValue: 7)

        /// The request key is too old; nothing was done.
        public static let requestKeyExpired = Reason(rawValue: 8)

        /// The request key was used for another request.
        public static let requestKeyReused = Reason(rawValue: 9)

        /// The time ran out.
        public static let deadlinePassed = Reason(rawValue: 10)

        /// The call was cancelled.
        public static let cancelled = Reason(rawValue: 11)

        /// The daemon is handing over; connect again.
        public static let draining = Reason(rawValue: 12)

        /// Too busy; try again shortly.
        public static let overloaded = Reason(rawValue: 13)

        /// The store is not available; try again shortly.
        public static let storeUnavailable = Reason(rawValue: 14)

        /// The store is full.
        public static let storeFull = Reason(rawValue: 15)

        /// The answer is larger than can be kept.
        public static let answerTooLarge = Reason(rawValue: 16)

        /// Something went wrong here; nothing was done.
        public static let internalError = Reason(rawValue: 17)

        /// The cursor belongs to another history; begin again.
        public static let cursorUnknown = Reason(rawValue: 18)

        /// This caller may not watch that topic.
        public static let topicNotAllowed = Reason(rawValue: 19)

        /// Too many calls are open on this connection.
        public static let tooManyCalls = Reason(rawValue: 20)

        /// The message is larger than its receiver takes.
        public static let frameTooLarge = Reason(rawValue: 21)

        /// The peer broke a rule of the conversation; the connection ends.
        public static let protocolViolated = Reason(rawValue: 22)

        /// Nothing was said for too long; the connection ends.
        public static let connectionIdle = Reason(rawValue: 23)

        /// The peer reads or writes too slowly; the connection ends.
        public static let peerTooSlow = Reason(rawValue: 24)

        /// The certificate is revoked, has expired, or has no role.
        public static let certificateRefused = Reason(rawValue: 25)

        /// It may be done or not; send the same request with the same key again.
        public static let outcomeUnknown = Reason(rawValue: 26)

        /// No loaded plugin tells of such a topic.
        public static let topicUnknown = Reason(rawValue: 27)

        /// There is no such timer; it may have run.
        public static let timerUnknown = Reason(rawValue: 40)

        /// This brought the service down and is set aside until staff have looked at it.
        public static let setAside = Reason(rawValue: 28)

        /// The blob is larger than is taken.
        public static let blobTooLarge = Reason(rawValue: 51)

        /// The part does not follow what is there; go on from what was received.
        public static let blobOffsetWrong = Reason(rawValue: 52)

        /// The bytes do not have the hash that was said, and are discarded; begin again.
        public static let blobMismatch = Reason(rawValue: 53)

        /// Too much that this terminal has uploaded is not in use yet; try again when it is.
        public static let blobQuotaReached = Reason(rawValue: 54)

        /// There is no such blob, or it is not public.
        public static let blobUnknown = Reason(rawValue: 55)

        /// Changes after the cursor are no longer kept; read again what you need, then go on.
        public static let cursorExpired = Reason(rawValue: 50)

        /// There is no such follower.
        public static let followerUnknown = Reason(rawValue: 43)

        /// The follower does not stand at that change.
        public static let followerNotBlocked = Reason(rawValue: 44)

        /// This partner is suspended or withdrawn; ask the administrator.
        public static let partnerNotActive = Reason(rawValue: 60)

        /// This method is not within the partner's scope.
        public static let partnerOutOfScope = Reason(rawValue: 61)

        /// The partner makes more calls a second than agreed; try again shortly.
        public static let partnerRateReached = Reason(rawValue: 62)

        /// Say why the change is skipped, in no more than the limit.
        public static let skipReasonMissing = Reason(rawValue: 45)

        /// The member of staff who is signed in has not the right to do this here.
        public static let rightMissing = Reason(rawValue: 29)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "METHOD_UNKNOWN"
            case 2: "NOT_ALLOWED"
            case 3: "SESSION_REQUIRED"
            case 4: "SESSION_EXPIRED"
            case 5: "REQUEST_MALFORMED"
            case 6: "REQUEST_KEY_REQUIRED"
            case 7: "REQUEST_KEY_MALFORMED"
            case 8: "REQUEST_KEY_EXPIRED"
            case 9: "REQUEST_KEY_REUSED"
            case 10: "DEADLINE_PASSED"
            case 11: "CANCELLED"
            case 12: "DRAINING"
            case 13: "OVERLOADED"
            case 14: "STORE_UNAVAILABLE"
            case 15: "STORE_FULL"
            case 16: "ANSWER_TOO_LARGE"
            case 17: "INTERNAL_ERROR"
            case 18: "CURSOR_UNKNOWN"
            case 19: "TOPIC_NOT_ALLOWED"
            case 20: "TOO_MANY_CALLS"
            case 21: "FRAME_TOO_LARGE"
            case 22: "PROTOCOL_VIOLATED"
            case 23: "CONNECTION_IDLE"
            case 24: "PEER_TOO_SLOW"
            case 25: "CERTIFICATE_REFUSED"
            case 26: "OUTCOME_UNKNOWN"
            case 27: "TOPIC_UNKNOWN"
            case 40: "TIMER_UNKNOWN"
            case 28: "SET_ASIDE"
            case 51: "BLOB_TOO_LARGE"
            case 52: "BLOB_OFFSET_WRONG"
            case 53: "BLOB_MISMATCH"
            case 54: "BLOB_QUOTA_REACHED"
            case 55: "BLOB_UNKNOWN"
            case 50: "CURSOR_EXPIRED"
            case 43: "FOLLOWER_UNKNOWN"
            case 44: "FOLLOWER_NOT_BLOCKED"
            case 60: "PARTNER_NOT_ACTIVE"
            case 61: "PARTNER_OUT_OF_SCOPE"
            case 62: "PARTNER_RATE_REACHED"
            case 45: "SKIP_REASON_MISSING"
            case 29: "RIGHT_MISSING"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 12
            case 2: 7
            case 3: 16
            case 4: 16
            case 5: 3
            case 6: 3
            case 7: 3
            case 8: 9
            case 9: 3
            case 10: 4
            case 11: 1
            case 12: 14
            case 13: 8
            case 14: 14
            case 15: 8
            case 16: 13
            case 17: 13
            case 18: 11
            case 19: 7
            case 20: 8
            case 21: 8
            case 22: 3
            case 23: 14
            case 24: 4
            case 25: 16
            case 26: 2
            case 27: 5
            case 40: 5
            case 28: 14
            case 51: 8
            case 52: 11
            case 53: 3
            case 54: 8
            case 55: 5
            case 50: 11
            case 43: 5
            case 44: 9
            case 60: 7
            case 61: 7
            case 62: 8
            case 45: 3
            case 29: 7
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "没有这个方法。"
            case 2: "此终端无权调用。"
            case 3: "请先登录。"
            case 4: "登录已过期，请重新登录。"
            case 5: "请求无法解析。"
            case 6: "缺少请求键。"
            case 7: "请求键不是 UUIDv7。"
            case 8: "请求键已过期，未执行。"
            case 9: "同一请求键用于另一请求。"
            case 10: "超时，未执行。"
            case 11: "已取消。"
            case 12: "服务正在切换，请重新连接。"
            case 13: "系统繁忙，请稍后再试。"
            case 14: "数据暂不可用，请稍后再试。"
            case 15: "存储空间已满。"
            case 16: "应答过大。"
            case 17: "内部错误。"
            case 18: "游标无效，请从头开始。"
            case 19: "无权查看该主题。"
            case 20: "同时进行的请求过多。"
            case 21: "消息过大。"
            case 22: "通信协议错误，连接已关闭。"
            case 23: "连接空闲过久，已关闭。"
            case 24: "通信过慢，连接已关闭。"
            case 25: "证书已吊销、过期或无效。"
            case 26: "暂不知是否已办成，请用同一请求键再次发送同一请求。"
            case 27: "没有已加载的插件发布该主题。"
            case 40: "没有这个定时任务，可能已经执行。"
            case 28: "此操作曾使服务中断，已暂停。"
            case 51: "文件过大。"
            case 52: "分段位置不符，请从已接收处继续。"
            case 53: "内容与所报散列不符，已丢弃。"
            case 54: "此终端未被使用的文件过多，请稍后再试。"
            case 55: "没有这个文件。"
            case 50: "游标之后的部分变更已不再保留，请重新读取数据后继续。"
            case 43: "没有这个跟随方法。"
            case 44: "该跟随方法没有停在这一变更上。"
            case 60: "此合作方已暂停或已停用。"
            case 61: "此方法不在合作方的授权范围内。"
            case 62: "调用过于频繁，请稍后再试。"
            case 45: "请说明跳过的原因，且不要太长。"
            case 29: "当前馆员没有此项权限。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "There is no such method here."
            case 2: "This caller may not call this method."
            case 3: "Sign in first."
            case 4: "The session has ended; sign in again."
            case 5: "The request could not be read."
            case 6: "A call that changes something needs a request key."
            case 7: "The request key is not a UUIDv7."
            case 8: "The request key is too old; nothing was done."
            case 9: "The request key was used for another request."
            case 10: "The time ran out."
            case 11: "The call was cancelled."
            case 12: "The daemon is handing over; connect again."
            case 13: "Too busy; try again shortly."
            case 14: "The store is not available; try again shortly."
            case 15: "The store is full."
            case 16: "The answer is larger than can be kept."
            case 17: "Something went wrong here; nothing was done."
            case 18: "The cursor belongs to another history; begin again."
            case 19: "This caller may not watch that topic."
            case 20: "Too many calls are open on this connection."
            case 21: "The message is larger than its receiver takes."
            case 22: "The peer broke a rule of the conversation; the connection ends."
            case 23: "Nothing was said for too long; the connection ends."
            case 24: "The peer reads or writes too slowly; the connection ends."
            case 25: "The certificate is revoked, has expired, or has no role."
            case 26: "It may be done or not; send the same request with the same key again."
            case 27: "No loaded plugin tells of such a topic."
            case 40: "There is no such timer; it may have run."
            case 28: "This brought the service down and is set aside until staff have looked at it."
            case 51: "The blob is larger than is taken."
            case 52: "The part does not follow what is there; go on from what was received."
            case 53: "The bytes do not have the hash that was said, and are discarded; begin again."
            case 54: "Too much that this terminal has uploaded is not in use yet; try again when it is."
            case 55: "There is no such blob, or it is not public."
            case 50: "Changes after the cursor are no longer kept; read again what you need, then go on."
            case 43: "There is no such follower."
            case 44: "The follower does not stand at that change."
            case 60: "This partner is suspended or withdrawn; ask the administrator."
            case 61: "This method is not within the partner's scope."
            case 62: "The partner makes more calls a second than agreed; try again shortly."
            case 45: "Say why the change is skipped, in no more than the limit."
            case 29: "The member of staff who is signed in has not the right to do this here."
            default: name
            }
        }
    }

    /// The message `lectern.host.v1.ClockRequest`.
    public struct ClockRequest: Message {
        public static let messageName = "lectern.host.v1.ClockRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.host.v1.ClockResponse`.
    public struct ClockResponse: Message {
        public static let messageName = "lectern.host.v1.ClockResponse"

        /// Milliseconds since 1970 UTC.
        public var nowMs: Int64

        /// The message with nothing set.
        public init() {
            self.nowMs = 0
        }

        /// The message with these fields set.
        public init(
            nowMs: Int64 = 0
        ) {
            self.nowMs = nowMs
        }
    }

    /// The message `lectern.host.v1.DescribeRequest`.
    public struct DescribeRequest: Message {
        public static let messageName = "lectern.host.v1.DescribeRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.host.v1.DescribeResponse`.
    public struct DescribeResponse: Message {
        public static let messageName = "lectern.host.v1.DescribeResponse"

        public var services: [Host.ServiceInfo]

        /// A google.protobuf.FileDescriptorSet with every file that the services need.
        public var descriptors: [UInt8]

        /// The lives with states and the rule sets of the plugins.
        public var states: Host.StateTables?

        /// The message with nothing set.
        public init() {
            self.services = []
            self.descriptors = []
            self.states = nil
        }

        /// The message with these fields set.
        public init(
            services: [Host.ServiceInfo] = [],
            descriptors: [UInt8] = [],
            states: Host.StateTables? = nil
        ) {
            self.services = services
            self.descriptors = descriptors
            self.states = states
        }

        /// Where `services` stands in an `Encoded` one.
        public static var servicesField: MessageField<Self, Host.ServiceInfo> { MessageField(1) }

        /// Where `states` stands in an `Encoded` one.
        public static var statesField: MessageField<Self, Host.StateTables> { MessageField(3) }
    }

    /// One service that is loaded.
    public struct ServiceInfo: Message {
        public static let messageName = "lectern.host.v1.ServiceInfo"

        /// "lectern.circulation.v1.Circulation"
        public var name: String

        public var plugin: String

        public var pluginVersion: String

        public var methods: [Host.MethodInfo]

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.plugin = ""
            self.pluginVersion = ""
            self.methods = []
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            plugin: String = "",
            pluginVersion: String = "",
            methods: [Host.MethodInfo] = []
        ) {
            self.name = name
            self.plugin = plugin
            self.pluginVersion = pluginVersion
            self.methods = methods
        }

        /// Where `methods` stands in an `Encoded` one.
        public static var methodsField: MessageField<Self, Host.MethodInfo> { MessageField(4) }
    }

    /// One method of a service.
    public struct MethodInfo: Message {
        public static let messageName = "lectern.host.v1.MethodInfo"

        /// "lectern.circulation.v1.Circulation/Borrow"
        public var name: String

        public var requestType: String

        public var answerType: String

        public var clientStreams: Bool

        public var serverStreams: Bool

        /// "none", "read" or "write"
        public var effect: String

        public var timeoutMs: UInt32

        public var reasons: [String]

        /// Who may call, "device+reader"; empty: other plugins only.
        public var allow: [String]

        public var summary: String

        /// Topics for whose changes the daemon calls it.
        public var follows: [String]

        /// What a session of staff must have, "circulation.lend"; "*": nothing more; empty: staff are not named among the callers.
        public var right: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.requestType = ""
            self.answerType = ""
            self.clientStreams = false
            self.serverStreams = false
            self.effect = ""
            self.timeoutMs = 0
            self.reasons = []
            self.allow = []
            self.summary = ""
            self.follows = []
            self.right = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            requestType: String = "",
            answerType: String = "",
            clientStreams: Bool = false,
            serverStreams: Bool = false,
            effect: String = "",
            timeoutMs: UInt32 = 0,
            reasons: [String] = [],
            allow: [String] = [],
            summary: String = "",
            follows: [String] = [],
            right: String = ""
        ) {
            self.name = name
            self.requestType = requestType
            self.answerType = answerType
            self.clientStreams = clientStreams
            self.serverStreams = serverStreams
            self.effect = effect
            self.timeoutMs = timeoutMs
            self.reasons = reasons
            self.allow = allow
            self.summary = summary
            self.follows = follows
            self.right = right
        }
    }

    /// The message `lectern.host.v1.StatusRequest`.
    public struct StatusRequest: Message {
        public static let messageName = "lectern.host.v1.StatusRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.host.v1.StatusResponse`.
    public struct StatusResponse: Message {
        public static let messageName = "lectern.host.v1.StatusResponse"

        public var version: String

        public var swift: String

        public var startedAtMs: Int64

        public var process: UInt32

        public var plugins: [Host.PluginStatus]

        public var connections: UInt32

        public var openCalls: UInt32

        public var callsServed: UInt64

        public var callsFailed: UInt64

        /// What the store says of itself: name and value.
        public var store: [Host.Figure]

        public var draining: Bool

        /// What is not run since it brought workers down, the oldest first.
        public var setAside: [Host.SetAside]

        /// Methods that are inline by their rule and run on threads, since they held a reactor for too long.
        public var offReactor: [String]

        /// What serves, which may not be what is on the disk.
        public var configuration: Host.ConfigurationStatus?

        public var database: Host.DatabaseStatus?

        /// The server's certificate, then the authorities that terminals' certificates descend from.
        public var certificates: [Host.CertificateStatus]

        public var feed: Host.FeedStatus?

        /// The followers that this daemon runs; of several daemons one runs those of a plugin.
        public var followers: [Host.FollowerStatus]

        /// The message with nothing set.
        public init() {
            self.version = ""
            self.swift = ""
            self.startedAtMs = 0
            self.process = 0
            self.plugins = []
            self.connections = 0
            self.openCalls = 0
            self.callsServed = 0
            self.callsFailed = 0
            self.store = []
            self.draining = false
            self.setAside = []
            self.offReactor = []
            self.configuration = nil
            self.database = nil
            self.certificates = []
            self.feed = nil
            self.followers = []
        }

        /// The message with these fields set.
        public init(
            version: String = "",
            swift: String = "",
            startedAtMs: Int64 = 0,
            process: UInt32 = 0,
            plugins: [Host.PluginStatus] = [],
            connections: UInt32 = 0,
            openCalls: UInt32 = 0,
            callsServed: UInt64 = 0,
            callsFailed: UInt64 = 0,
            store: [Host.Figure] = [],
            draining: Bool = false,
            setAside: [Host.SetAside] = [],
            offReactor: [String] = [],
            configuration: Host.ConfigurationStatus? = nil,
            database: Host.DatabaseStatus? = nil,
            certificates: [Host.CertificateStatus] = [],
            feed: Host.FeedStatus? = nil,
            followers: [Host.FollowerStatus] = []
        ) {
            self.version = version
            self.swift = swift
            self.startedAtMs = startedAtMs
            self.process = process
            self.plugins = plugins
            self.connections = connections
            self.openCalls = openCalls
            self.callsServed = callsServed
            self.callsFailed = callsFailed
            self.store = store
            self.draining = draining
            self.setAside = setAside
            self.offReactor = offReactor
            self.configuration = configuration
            self.database = database
            self.certificates = certificates
            self.feed = feed
            self.followers = followers
        }

        /// Where `plugins` stands in an `Encoded` one.
        public static var pluginsField: MessageField<Self, Host.PluginStatus> { MessageField(5) }

        /// Where `store` stands in an `Encoded` one.
        public static var storeField: MessageField<Self, Host.Figure> { MessageField(10) }

        /// Where `set_aside` stands in an `Encoded` one.
        public static var setAsideField: MessageField<Self, Host.SetAside> { MessageField(30) }

        /// Where `configuration` stands in an `Encoded` one.
        public static var configurationField: MessageField<Self, Host.ConfigurationStatus> { MessageField(20) }

        /// Where `database` stands in an `Encoded` one.
        public static var databaseField: MessageField<Self, Host.DatabaseStatus> { MessageField(21) }

        /// Where `certificates` stands in an `Encoded` one.
        public static var certificatesField: MessageField<Self, Host.CertificateStatus> { MessageField(22) }

        /// Where `feed` stands in an `Encoded` one.
        public static var feedField: MessageField<Self, Host.FeedStatus> { MessageField(50) }

        /// Where `followers` stands in an `Encoded` one.
        public static var followersField: MessageField<Self, Host.FollowerStatus> { MessageField(40) }
    }

    /// The message `lectern.host.v1.ConfigurationStatus`.
    public struct ConfigurationStatus: Message {
        public static let messageName = "lectern.host.v1.ConfigurationStatus"

        public var path: String

        /// When the worker began with it.
        public var startedAtMs: Int64

        /// When the last reload since then was refused, and why; 0: it was not. Then what is on the disk is not what serves.
        public var refusedAtMs: Int64

        public var refused: String

        /// What is wrong with the file of revoked certificates, of which the last good list stays in use; empty: nothing.
        public var revokedProblem: String

        /// The message with nothing set.
        public init() {
            self.path = ""
            self.startedAtMs = 0
            self.refusedAtMs = 0
            self.refused = ""
            self.revokedProblem = ""
        }

        /// The message with these fields set.
        public init(
            path: String = "",
            startedAtMs: Int64 = 0,
            refusedAtMs: Int64 = 0,
            refused: String = "",
            revokedProblem: String = ""
        ) {
            self.path = path
            self.startedAtMs = startedAtMs
            self.refusedAtMs = refusedAtMs
            self.refused = refused
            self.revokedProblem = revokedProblem
        }
    }

    /// The message `lectern.host.v1.DatabaseStatus`.
    public struct DatabaseStatus: Message {
        public static let messageName = "lectern.host.v1.DatabaseStatus"

        /// What the store calls it: a file, or a database of a server.
        public var name: String

        public var bytes: UInt64

        /// The short form of the epoch, which cursors carry: another history, as after a restore, has another.
        public var history: String

        /// When this history began; 0: not known.
        public var beganAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.bytes = 0
            self.history = ""
            self.beganAtMs = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            bytes: UInt64 = 0,
            history: String = "",
            beganAtMs: Int64 = 0
        ) {
            self.name = name
            self.bytes = bytes
            self.history = history
            self.beganAtMs = beganAtMs
        }
    }

    /// The feed of changes, and what is removed as it grows old.
    public struct FeedStatus: Message {
        public static let messageName = "lectern.host.v1.FeedStatus"

        /// When the oldest change that is kept was recorded, as of a minute ago; 0: there is none.
        public var oldestRecordedAtMs: Int64

        /// Changes older than this are pruned, unless a follower still needs them.
        public var daysMax: UInt32

        /// Rows that this worker has removed since it started, by what they were: "changes", "request keys", "sessions".
        public var removed: [Host.Figure]

        /// The message with nothing set.
        public init() {
            self.oldestRecordedAtMs = 0
            self.daysMax = 0
            self.removed = []
        }

        /// The message with these fields set.
        public init(
            oldestRecordedAtMs: Int64 = 0,
            daysMax: UInt32 = 0,
            removed: [Host.Figure] = []
        ) {
            self.oldestRecordedAtMs = oldestRecordedAtMs
            self.daysMax = daysMax
            self.removed = removed
        }

        /// Where `removed` stands in an `Encoded` one.
        public static var removedField: MessageField<Self, Host.Figure> { MessageField(3) }
    }

    /// The message `lectern.host.v1.CertificateStatus`.
    public struct CertificateStatus: Message {
        public static let messageName = "lectern.host.v1.CertificateStatus"

        /// "server" or "authority".
        public var role: String

        public var name: String

        public var serial: String

        public var endsAtMs: Int64

        /// Whole days until then; below 0: it has ended.
        public var daysLeft: Int32

        /// The message with nothing set.
        public init() {
            self.role = ""
            self.name = ""
            self.serial = ""
            self.endsAtMs = 0
            self.daysLeft = 0
        }

        /// The message with these fields set.
        public init(
            role: String = "",
            name: String = "",
            serial: String = "",
            endsAtMs: Int64 = 0,
            daysLeft: Int32 = 0
        ) {
            self.role = role
            self.name = name
            self.serial = serial
            self.endsAtMs = endsAtMs
            self.daysLeft = daysLeft
        }
    }

    /// The message `lectern.host.v1.PluginStatus`.
    public struct PluginStatus: Message {
        public static let messageName = "lectern.host.v1.PluginStatus"

        public var name: String

        public var version: String

        public var path: String

        public var abiMajor: UInt32

        public var abiMinor: UInt32

        public var toolchain: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.version = ""
            self.path = ""
            self.abiMajor = 0
            self.abiMinor = 0
            self.toolchain = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            version: String = "",
            path: String = "",
            abiMajor: UInt32 = 0,
            abiMinor: UInt32 = 0,
            toolchain: String = ""
        ) {
            self.name = name
            self.version = version
            self.path = path
            self.abiMajor = abiMajor
            self.abiMinor = abiMinor
            self.toolchain = toolchain
        }
    }

    /// Something that is not run since it brought workers down.
    public struct SetAside: Message {
        public static let messageName = "lectern.host.v1.SetAside"

        /// The number by which Lift knows it.
        public var id: UInt32

        /// "call": one call, by its key; "caller": a method for one caller; "strangers": a method for callers without a
        /// certificate; "method": a method for all; "plugin": all methods of a plugin.
        public var kind: String

        public var plugin: String

        public var method: String

        /// Of a call: its request key, or the keyed hash of its request in hexadecimal.
        public var key: String

        /// Of "caller": "device/kiosk-1".
        public var caller: String

        /// The last death: "SIGSEGV", "did not return".
        public var cause: String

        public var deaths: UInt32

        public var sinceMs: Int64

        /// Some of those who called.
        public var callers: [String]

        /// Plugins that may call it, and so are down with it where they do.
        public var downWithIt: [String]

        /// The message with nothing set.
        public init() {
            self.id = 0
            self.kind = ""
            self.plugin = ""
            self.method = ""
            self.key = ""
            self.caller = ""
            self.cause = ""
            self.deaths = 0
            self.sinceMs = 0
            self.callers = []
            self.downWithIt = []
        }

        /// The message with these fields set.
        public init(
            id: UInt32 = 0,
            kind: String = "",
            plugin: String = "",
            method: String = "",
            key: String = "",
            caller: String = "",
            cause: String = "",
            deaths: UInt32 = 0,
            sinceMs: Int64 = 0,
            callers: [String] = [],
            downWithIt: [String] = []
        ) {
            self.id = id
            self.kind = kind
            self.plugin = plugin
            self.method = method
            self.key = key
            self.caller = caller
            self.cause = cause
            self.deaths = deaths
            self.sinceMs = sinceMs
            self.callers = callers
            self.downWithIt = downWithIt
        }
    }

    /// The message `lectern.host.v1.LiftRequest`.
    public struct LiftRequest: Message {
        public static let messageName = "lectern.host.v1.LiftRequest"

        /// Of what is to be lifted; 0: all.
        public var id: UInt32

        /// The message with nothing set.
        public init() {
            self.id = 0
        }

        /// The message with these fields set.
        public init(
            id: UInt32 = 0
        ) {
            self.id = id
        }
    }

    /// The message `lectern.host.v1.LiftResponse`.
    public struct LiftResponse: Message {
        public static let messageName = "lectern.host.v1.LiftResponse"

        /// How much was lifted.
        public var lifted: UInt32

        /// The message with nothing set.
        public init() {
            self.lifted = 0
        }

        /// The message with these fields set.
        public init(
            lifted: UInt32 = 0
        ) {
            self.lifted = lifted
        }
    }

    /// The message `lectern.host.v1.TimersRequest`.
    public struct TimersRequest: Message {
        public static let messageName = "lectern.host.v1.TimersRequest"

        /// Only timers in this state, as Timer has it; empty: all.
        public var state: String

        /// Only timers of this plugin; empty: of all.
        public var plugin: String

        /// At most so many, up to timer_list_max; 0: that many.
        public var limit: UInt32

        /// The last page's next_cursor; empty: from the beginning.
        public var cursor: [UInt8]

        /// The message with nothing set.
        public init() {
            self.state = ""
            self.plugin = ""
            self.limit = 0
            self.cursor = []
        }

        /// The message with these fields set.
        public init(
            state: String = "",
            plugin: String = "",
            limit: UInt32 = 0,
            cursor: [UInt8] = []
        ) {
            self.state = state
            self.plugin = plugin
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.host.v1.TimersResponse`.
    public struct TimersResponse: Message {
        public static let messageName = "lectern.host.v1.TimersResponse"

        public var timers: [Host.Timer]

        /// Where the next page begins; empty: there is none.
        public var nextCursor: [UInt8]

        /// Of all timers, by state. On the first page.
        public var counts: [Host.TimerCount]

        /// The message with nothing set.
        public init() {
            self.timers = []
            self.nextCursor = []
            self.counts = []
        }

        /// The message with these fields set.
        public init(
            timers: [Host.Timer] = [],
            nextCursor: [UInt8] = [],
            counts: [Host.TimerCount] = []
        ) {
            self.timers = timers
            self.nextCursor = nextCursor
            self.counts = counts
        }

        /// Where `timers` stands in an `Encoded` one.
        public static var timersField: MessageField<Self, Host.Timer> { MessageField(1) }

        /// Where `counts` stands in an `Encoded` one.
        public static var countsField: MessageField<Self, Host.TimerCount> { MessageField(3) }
    }

    /// The message `lectern.host.v1.TimerCount`.
    public struct TimerCount: Message {
        public static let messageName = "lectern.host.v1.TimerCount"

        public var state: String

        public var timers: UInt64

        /// The message with nothing set.
        public init() {
            self.state = ""
            self.timers = 0
        }

        /// The message with these fields set.
        public init(
            state: String = "",
            timers: UInt64 = 0
        ) {
            self.state = state
            self.timers = timers
        }
    }

    /// A call that a plugin has scheduled for later.
    public struct Timer: Message {
        public static let messageName = "lectern.host.v1.Timer"

        public var timerId: Int64

        public var plugin: String

        /// The plugin's own name for it.
        public var key: String

        public var method: String

        /// "scheduled": it is due later; "due"; "late": due for longer than timer_late_milliseconds; "failing": it failed, and is tried
        /// again; "waiting": its plugin is not loaded, or has no such method any more; "parked": it failed too often, and waits for
        /// RetryTimer or SkipTimer.
        public var state: String

        public var dueMs: Int64

        /// When it is tried next; 0: it is parked.
        public var nextMs: Int64

        public var failures: UInt32

        public var parkedAtMs: Int64

        /// Why the last attempt failed, or why it is not run.
        public var problem: String

        public var scheduledAtMs: Int64

        /// The method that scheduled it, and the terminal that called that.
        public var byMethod: String

        public var byTerminal: String

        /// The message with nothing set.
        public init() {
            self.timerId = 0
            self.plugin = ""
            self.key = ""
            self.method = ""
            self.state = ""
            self.dueMs = 0
            self.nextMs = 0
            self.failures = 0
            self.parkedAtMs = 0
            self.problem = ""
            self.scheduledAtMs = 0
            self.byMethod = ""
            self.byTerminal = ""
        }

        /// The message with these fields set.
        public init(
            timerId: Int64 = 0,
            plugin: String = "",
            key: String = "",
            method: String = "",
            state: String = "",
            dueMs: Int64 = 0,
            nextMs: Int64 = 0,
            failures: UInt32 = 0,
            parkedAtMs: Int64 = 0,
            problem: String = "",
            scheduledAtMs: Int64 = 0,
            byMethod: String = "",
            byTerminal: String = ""
        ) {
            self.timerId = timerId
            self.plugin = plugin
            self.key = key
            self.method = method
            self.state = state
            self.dueMs = dueMs
            self.nextMs = nextMs
            self.failures = failures
            self.parkedAtMs = parkedAtMs
            self.problem = problem
            self.scheduledAtMs = scheduledAtMs
            self.byMethod = byMethod
            self.byTerminal = byTerminal
        }
    }

    /// The message `lectern.host.v1.RetryTimerRequest`.
    public struct RetryTimerRequest: Message {
        public static let messageName = "lectern.host.v1.RetryTimerRequest"

        public var timerId: Int64

        /// The message with nothing set.
        public init() {
            self.timerId = 0
        }

        /// The message with these fields set.
        public init(
            timerId: Int64 = 0
        ) {
            self.timerId = timerId
        }
    }

    /// The message `lectern.host.v1.RetryTimerResponse`.
    public struct RetryTimerResponse: Message {
        public static let messageName = "lectern.host.v1.RetryTimerResponse"

        public var timer: Host.Timer?

        /// The message with nothing set.
        public init() {
            self.timer = nil
        }

        /// The message with these fields set.
        public init(
            timer: Host.Timer? = nil
        ) {
            self.timer = timer
        }

        /// Where `timer` stands in an `Encoded` one.
        public static var timerField: MessageField<Self, Host.Timer> { MessageField(1) }
    }

    /// The message `lectern.host.v1.SkipTimerRequest`.
    public struct SkipTimerRequest: Message {
        public static let messageName = "lectern.host.v1.SkipTimerRequest"

        public var timerId: Int64

        /// Why, for whoever reads the log; needed.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.timerId = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            timerId: Int64 = 0,
            reason: String = ""
        ) {
            self.timerId = timerId
            self.reason = reason
        }
    }

    /// The message `lectern.host.v1.SkipTimerResponse`.
    public struct SkipTimerResponse: Message {
        public static let messageName = "lectern.host.v1.SkipTimerResponse"

        /// What was ended.
        public var timer: Host.Timer?

        /// The message with nothing set.
        public init() {
            self.timer = nil
        }

        /// The message with these fields set.
        public init(
            timer: Host.Timer? = nil
        ) {
            self.timer = timer
        }

        /// Where `timer` stands in an `Encoded` one.
        public static var timerField: MessageField<Self, Host.Timer> { MessageField(1) }
    }

    /// The message `lectern.host.v1.FollowersRequest`.
    public struct FollowersRequest: Message {
        public static let messageName = "lectern.host.v1.FollowersRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.host.v1.FollowersResponse`.
    public struct FollowersResponse: Message {
        public static let messageName = "lectern.host.v1.FollowersResponse"

        /// By name, those included whose plugin is not loaded here.
        public var followers: [Host.Follower]

        /// The message with nothing set.
        public init() {
            self.followers = []
        }

        /// The message with these fields set.
        public init(
            followers: [Host.Follower] = []
        ) {
            self.followers = followers
        }

        /// Where `followers` stands in an `Encoded` one.
        public static var followersField: MessageField<Self, Host.Follower> { MessageField(1) }
    }

    /// A method that follows topics.
    public struct Follower: Message {
        public static let messageName = "lectern.host.v1.Follower"

        /// The method, "lectern.hello.background.v1.Background/CountGuest".
        public var name: String

        public var plugin: String

        public var topics: [String]

        /// Of the last change that it handled, or passed over since it concerns another topic.
        public var position: Int64

        /// "running", "paused" between attempts, "stopped" until an administrator acts, "waiting" for its plugin to be loaded here,
        /// "released" since its plugin was not loaded anywhere for so long that it no longer holds the feed.
        public var state: String

        /// Changes of its topics that it has not handled, and when the first of them was recorded.
        public var lag: UInt64

        public var lagSinceMs: Int64

        /// There may be more of them: not all of the feed was looked at.
        public var lagIsAtLeast: Bool

        /// The change at which it does not go on; 0: none.
        public var blockedAt: Int64

        public var failures: UInt32

        public var retryAtMs: Int64

        public var stoppedAtMs: Int64

        public var problem: String

        /// Changes that administrators have skipped.
        public var skipped: UInt64

        /// When a daemon last had its plugin loaded.
        public var seenAtMs: Int64

        /// Whether the daemon that answers runs it; of several one does.
        public var runsHere: Bool

        /// Plugins whose topics it follows and that are not loaded here.
        public var missing: [String]

        /// When the answer was made, which the lag's time is to be compared with.
        public var nowMs: Int64

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.plugin = ""
            self.topics = []
            self.position = 0
            self.state = ""
            self.lag = 0
            self.lagSinceMs = 0
            self.lagIsAtLeast = false
            self.blockedAt = 0
            self.failures = 0
            self.retryAtMs = 0
            self.stoppedAtMs = 0
            self.problem = ""
            self.skipped = 0
            self.seenAtMs = 0
            self.runsHere = false
            self.missing = []
            self.nowMs = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            plugin: String = "",
            topics: [String] = [],
            position: Int64 = 0,
            state: String = "",
            lag: UInt64 = 0,
            lagSinceMs: Int64 = 0,
            lagIsAtLeast: Bool = false,
            blockedAt: Int64 = 0,
            failures: UInt32 = 0,
            retryAtMs: Int64 = 0,
            stoppedAtMs: Int64 = 0,
            problem: String = "",
            skipped: UInt64 = 0,
            seenAtMs: Int64 = 0,
            runsHere: Bool = false,
            missing: [String] = [],
            nowMs: Int64 = 0
        ) {
            self.name = name
            self.plugin = plugin
            self.topics = topics
            self.position = position
            self.state = state
            self.lag = lag
            self.lagSinceMs = lagSinceMs
            self.lagIsAtLeast = lagIsAtLeast
            self.blockedAt = blockedAt
            self.failures = failures
            self.retryAtMs = retryAtMs
            self.stoppedAtMs = stoppedAtMs
            self.problem = problem
            self.skipped = skipped
            self.seenAtMs = seenAtMs
            self.runsHere = runsHere
            self.missing = missing
            self.nowMs = nowMs
        }
    }

    /// The message `lectern.host.v1.RetryFollowerRequest`.
    public struct RetryFollowerRequest: Message {
        public static let messageName = "lectern.host.v1.RetryFollowerRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.host.v1.RetryFollowerResponse`.
    public struct RetryFollowerResponse: Message {
        public static let messageName = "lectern.host.v1.RetryFollowerResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.host.v1.SkipChangeRequest`.
    public struct SkipChangeRequest: Message {
        public static let messageName = "lectern.host.v1.SkipChangeRequest"

        public var name: String

        /// The change, from `blocked_at`: where it stands at another by now, nothing is skipped, so the request may be
        /// repeated. 0: whichever it stands at, so it may not.
        public var position: Int64

        public var reason: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.position = 0
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            position: Int64 = 0,
            reason: String = ""
        ) {
            self.name = name
            self.position = position
            self.reason = reason
        }
    }

    /// The message `lectern.host.v1.SkipChangeResponse`.
    public struct SkipChangeResponse: Message {
        public static let messageName = "lectern.host.v1.SkipChangeResponse"

        /// Of the change that was skipped.
        public var position: Int64

        /// The message with nothing set.
        public init() {
            self.position = 0
        }

        /// The message with these fields set.
        public init(
            position: Int64 = 0
        ) {
            self.position = position
        }
    }

    /// What a daemon runs of a follower, since the worker started.
    public struct FollowerStatus: Message {
        public static let messageName = "lectern.host.v1.FollowerStatus"

        public var name: String

        /// "running", "paused" or "stopped".
        public var state: String

        /// As of the last measurement.
        public var lag: UInt64

        public var lagSinceMs: Int64

        public var lagIsAtLeast: Bool

        /// Changes that were handled.
        public var handled: UInt64

        /// Attempts that failed.
        public var failures: UInt64

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.state = ""
            self.lag = 0
            self.lagSinceMs = 0
            self.lagIsAtLeast = false
            self.handled = 0
            self.failures = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            state: String = "",
            lag: UInt64 = 0,
            lagSinceMs: Int64 = 0,
            lagIsAtLeast: Bool = false,
            handled: UInt64 = 0,
            failures: UInt64 = 0
        ) {
            self.name = name
            self.state = state
            self.lag = lag
            self.lagSinceMs = lagSinceMs
            self.lagIsAtLeast = lagIsAtLeast
            self.handled = handled
            self.failures = failures
        }
    }

    /// The message `lectern.host.v1.Figure`.
    public struct Figure: Message {
        public static let messageName = "lectern.host.v1.Figure"

        public var name: String

        public var value: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.value = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// A part of an upload.
    public struct PutBlobRequest: Message {
        public static let messageName = "lectern.host.v1.PutBlobRequest"

        /// SHA-256 of the whole, 32 bytes.
        public var sha256: [UInt8]

        /// Bytes of the whole.
        public var size: UInt64

        /// "image/jpeg"
        public var mediaType: String

        /// Where the part begins.
        public var offset: UInt64

        /// 65536 bytes, the last part the rest; empty: asks how much was received.
        public var part: [UInt8]

        /// The message with nothing set.
        public init() {
            self.sha256 = []
            self.size = 0
            self.mediaType = ""
            self.offset = 0
            self.part = []
        }

        /// The message with these fields set.
        public init(
            sha256: [UInt8] = [],
            size: UInt64 = 0,
            mediaType: String = "",
            offset: UInt64 = 0,
            part: [UInt8] = []
        ) {
            self.sha256 = sha256
            self.size = size
            self.mediaType = mediaType
            self.offset = offset
            self.part = part
        }
    }

    /// The message `lectern.host.v1.PutBlobResponse`.
    public struct PutBlobResponse: Message {
        public static let messageName = "lectern.host.v1.PutBlobResponse"

        /// Bytes that are there, from the beginning: where the next part begins.
        public var received: UInt64

        /// The whole is there. It is deleted a day later unless a plugin holds it by then.
        public var complete: Bool

        /// The message with nothing set.
        public init() {
            self.received = 0
            self.complete = false
        }

        /// The message with these fields set.
        public init(
            received: UInt64 = 0,
            complete: Bool = false
        ) {
            self.received = received
            self.complete = complete
        }
    }

    /// The message `lectern.host.v1.GetBlobRequest`.
    public struct GetBlobRequest: Message {
        public static let messageName = "lectern.host.v1.GetBlobRequest"

        public var sha256: [UInt8]

        public var offset: UInt64

        /// Bytes at most; 0 and anything above the limit: the limit, 256 KiB.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.sha256 = []
            self.offset = 0
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            sha256: [UInt8] = [],
            offset: UInt64 = 0,
            limit: UInt32 = 0
        ) {
            self.sha256 = sha256
            self.offset = offset
            self.limit = limit
        }
    }

    /// The message `lectern.host.v1.GetBlobResponse`.
    public struct GetBlobResponse: Message {
        public static let messageName = "lectern.host.v1.GetBlobResponse"

        public var part: [UInt8]

        /// Of the whole.
        public var size: UInt64

        public var mediaType: String

        /// The message with nothing set.
        public init() {
            self.part = []
            self.size = 0
            self.mediaType = ""
        }

        /// The message with these fields set.
        public init(
            part: [UInt8] = [],
            size: UInt64 = 0,
            mediaType: String = ""
        ) {
            self.part = part
            self.size = size
            self.mediaType = mediaType
        }
    }

    /// The message `lectern.host.v1.WatchRequest`.
    public struct WatchRequest: Message {
        public static let messageName = "lectern.host.v1.WatchRequest"

        /// Topics to follow: "circulation.loan", or all that begin so, "circulation.*"; at most 64. Empty: all that the
        /// caller may see; for a partner that is its own topics, "partner.NAME" and what begins with that and a dot.
        public var topics: [String]

        /// Where to go on; empty begins with what happens next.
        public var cursor: [UInt8]

        /// With an empty cursor: begin with the oldest change that is kept.
        public var fromStart: Bool

        /// Only changes of this subject, "reader:42"; empty: any.
        public var subject: String

        /// Begins with an item whose message is empty: it is no change and only has the cursor from which the stream goes on, so that
        /// whoever has seen nothing yet misses nothing either. Such items come again now and then while no change does.
        public var cursorItems: Bool

        /// The message with nothing set.
        public init() {
            self.topics = []
            self.cursor = []
            self.fromStart = false
            self.subject = ""
            self.cursorItems = false
        }

        /// The message with these fields set.
        public init(
            topics: [String] = [],
            cursor: [UInt8] = [],
            fromStart: Bool = false,
            subject: String = "",
            cursorItems: Bool = false
        ) {
            self.topics = topics
            self.cursor = cursor
            self.fromStart = fromStart
            self.subject = subject
            self.cursorItems = cursorItems
        }
    }

    /// One thing that happened.
    public struct Change: Message {
        public static let messageName = "lectern.host.v1.Change"

        public var topic: String

        public var kind: String

        public var subject: String

        public var body: [UInt8]

        /// The message type of the body, "lectern.circulation.v1.LoanChanged".
        public var bodyType: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// Where: the name in the terminal's certificate.
        public var terminal: String

        /// The number of the person who was signed in there; 0: nobody, or not for this caller: a desk, an administrator and the
        /// person itself are told.
        public var person: Int64

        /// As what: "reader" or "staff"; empty: nobody was signed in.
        public var session: String

        /// The method that made the change, "lectern.circulation.v1.Circulation/Borrow"; empty: recorded before methods were.
        public var method: String

        /// The message with nothing set.
        public init() {
            self.topic = ""
            self.kind = ""
            self.subject = ""
            self.body = []
            self.bodyType = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
            self.terminal = ""
            self.person = 0
            self.session = ""
            self.method = ""
        }

        /// The message with these fields set.
        public init(
            topic: String = "",
            kind: String = "",
            subject: String = "",
            body: [UInt8] = [],
            bodyType: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0,
            terminal: String = "",
            person: Int64 = 0,
            session: String = "",
            method: String = ""
        ) {
            self.topic = topic
            self.kind = kind
            self.subject = subject
            self.body = body
            self.bodyType = bodyType
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
            self.terminal = terminal
            self.person = person
            self.session = session
            self.method = method
        }
    }

    /// Lives with states, and what rules are matched by. A plugin's descriptor has its own.
    public struct StateTables: Message {
        public static let messageName = "lectern.host.v1.StateTables"

        public var tables: [Host.StateTable]

        public var rules: [Host.RuleTable]

        /// The message with nothing set.
        public init() {
            self.tables = []
            self.rules = []
        }

        /// The message with these fields set.
        public init(
            tables: [Host.StateTable] = [],
            rules: [Host.RuleTable] = []
        ) {
            self.tables = tables
            self.rules = rules
        }

        /// Where `tables` stands in an `Encoded` one.
        public static var tablesField: MessageField<Self, Host.StateTable> { MessageField(1) }

        /// Where `rules` stands in an `Encoded` one.
        public static var rulesField: MessageField<Self, Host.RuleTable> { MessageField(2) }
    }

    /// A life with states: what may happen to a thing, and what comes of it.
    public struct StateTable: Message {
        public static let messageName = "lectern.host.v1.StateTable"

        /// "circulation.item": the plugin's name, a dot, and what lives.
        public var name: String

        public var summary: String

        public var states: [Host.LifeState]

        public var edges: [Host.StateEdge]

        public var guards: [Host.StateGuard]

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.summary = ""
            self.states = []
            self.edges = []
            self.guards = []
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            summary: String = "",
            states: [Host.LifeState] = [],
            edges: [Host.StateEdge] = [],
            guards: [Host.StateGuard] = []
        ) {
            self.name = name
            self.summary = summary
            self.states = states
            self.edges = edges
            self.guards = guards
        }

        /// Where `states` stands in an `Encoded` one.
        public static var statesField: MessageField<Self, Host.LifeState> { MessageField(3) }

        /// Where `edges` stands in an `Encoded` one.
        public static var edgesField: MessageField<Self, Host.StateEdge> { MessageField(4) }

        /// Where `guards` stands in an `Encoded` one.
        public static var guardsField: MessageField<Self, Host.StateGuard> { MessageField(5) }
    }

    /// A state of a life.
    public struct LifeState: Message {
        public static let messageName = "lectern.host.v1.LifeState"

        /// "on_loan"
        public var name: String

        public var summary: String

        /// A life may end in it.
        public var final: Bool

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.summary = ""
            self.final = false
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            summary: String = "",
            final: Bool = false
        ) {
            self.name = name
            self.summary = summary
            self.final = final
        }
    }

    /// What may happen in a state.
    public struct StateEdge: Message {
        public static let messageName = "lectern.host.v1.StateEdge"

        /// The state before; empty: the life begins.
        public var from: String

        /// "lent"
        public var event: String

        /// The state after.
        public var to: String

        /// Who may bring it about: as a method's `allow`, and "timer" and "follower", which are the daemon's own.
        public var actors: [String]

        /// What must hold, by the names of guards, in the order in which it is told.
        public var guards: [String]

        public var summary: String

        /// The message with nothing set.
        public init() {
            self.from = ""
            self.event = ""
            self.to = ""
            self.actors = []
            self.guards = []
            self.summary = ""
        }

        /// The message with these fields set.
        public init(
            from: String = "",
            event: String = "",
            to: String = "",
            actors: [String] = [],
            guards: [String] = [],
            summary: String = ""
        ) {
            self.from = from
            self.event = event
            self.to = to
            self.actors = actors
            self.guards = guards
            self.summary = summary
        }
    }

    /// What must hold for something to happen.
    public struct StateGuard: Message {
        public static let messageName = "lectern.host.v1.StateGuard"

        public var name: String

        public var summary: String

        /// It compares a number with a bound.
        public var bound: Bool

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.summary = ""
            self.bound = false
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            summary: String = "",
            bound: Bool = false
        ) {
            self.name = name
            self.summary = summary
            self.bound = bound
        }
    }

    /// By what the rules of a set are matched.
    public struct RuleTable: Message {
        public static let messageName = "lectern.host.v1.RuleTable"

        /// "circulation.loan_rule"
        public var name: String

        public var summary: String

        /// The column that counts most first.
        public var columns: [Host.RuleColumn]

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.summary = ""
            self.columns = []
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            summary: String = "",
            columns: [Host.RuleColumn] = []
        ) {
            self.name = name
            self.summary = summary
            self.columns = columns
        }

        /// Where `columns` stands in an `Encoded` one.
        public static var columnsField: MessageField<Self, Host.RuleColumn> { MessageField(3) }
    }

    /// A column of a rule set.
    public struct RuleColumn: Message {
        public static let messageName = "lectern.host.v1.RuleColumn"

        public var name: String

        public var summary: String

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.summary = ""
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            summary: String = ""
        ) {
            self.name = name
            self.summary = summary
        }
    }
}
