// The messages and enums of lectern.wire.v1. Generated from lectern/wire/v1/wire.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The wire contract: what travels between a terminal and Lectern inside TLS. Each direction is a
/// sequence of length-prefixed messages: one flag byte (0), four bytes of length (unsigned,
/// big-endian), then one Frame. docs/Protocol.md explains the conversation; numbers and meanings in
/// this file stay for ever, more may be added.
public enum Wire {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Wire.Frame.self,
        Wire.Open.self,
        Wire.Item.self,
        Wire.Close.self,
        Wire.Cancel.self,
        Wire.Credit.self,
        Wire.Hello.self,
        Wire.Ping.self,
        Wire.Pong.self,
        Wire.Drain.self,
        Wire.Label.self,
        Wire.Problem.self,
    ]

    /// The message `lectern.wire.v1.Frame`.
    public struct Frame: Message {
        public static let messageName = "lectern.wire.v1.Frame"

        /// the client's number for this call; 0 is the connection itself
        public var call: UInt32

        /// One of its members, or none.
        public var kind: Kind?

        /// The message with nothing set.
        public init() {
            self.call = 0
            self.kind = nil
        }

        /// The message with these fields set.
        public init(
            call: UInt32 = 0,
            kind: Kind? = nil
        ) {
            self.call = call
            self.kind = kind
        }

        /// Where `open` stands in an `Encoded` one.
        public static var openField: MessageField<Self, Wire.Open> { MessageField(2) }

        /// Where `item` stands in an `Encoded` one.
        public static var itemField: MessageField<Self, Wire.Item> { MessageField(3) }

        /// Where `close` stands in an `Encoded` one.
        public static var closeField: MessageField<Self, Wire.Close> { MessageField(4) }

        /// Where `cancel` stands in an `Encoded` one.
        public static var cancelField: MessageField<Self, Wire.Cancel> { MessageField(5) }

        /// Where `credit` stands in an `Encoded` one.
        public static var creditField: MessageField<Self, Wire.Credit> { MessageField(6) }

        /// Where `hello` stands in an `Encoded` one.
        public static var helloField: MessageField<Self, Wire.Hello> { MessageField(7) }

        /// Where `ping` stands in an `Encoded` one.
        public static var pingField: MessageField<Self, Wire.Ping> { MessageField(8) }

        /// Where `pong` stands in an `Encoded` one.
        public static var pongField: MessageField<Self, Wire.Pong> { MessageField(9) }

        /// Where `drain` stands in an `Encoded` one.
        public static var drainField: MessageField<Self, Wire.Drain> { MessageField(10) }

        /// The members of `kind`.
        public enum Kind: Equatable, Sendable {
            /// client: begin a call
            case open(Wire.Open)
            /// either: one more message of a stream
            case item(Wire.Item)
            /// server: the call has ended
            case close(Wire.Close)
            /// client: stop working on this call
            case cancel(Wire.Cancel)
            /// receiver of a stream: so many more items may come
            case credit(Wire.Credit)
            /// either, first frame of its direction, call 0
            case hello(Wire.Hello)
            /// either, call 0
            case ping(Wire.Ping)
            /// either, call 0
            case pong(Wire.Pong)
            /// server, call 0: finish what is open, open nothing new here
            case drain(Wire.Drain)
        }
    }

    /// The message `lectern.wire.v1.Open`.
    public struct Open: Message {
        public static let messageName = "lectern.wire.v1.Open"

        /// "lectern.circulation.v1.Circulation/Borrow"
        public var method: String

        /// the request
        public var message: [UInt8]

        /// 0 = the method's own default
        public var timeoutMs: UInt32

        /// same key, same effect, once; a UUIDv7
        public var requestKey: String

        /// a reader's or staff member's session, where there is one
        public var session: String

        /// a client stream: items follow
        public var more: Bool

        /// "traceparent" and the like
        public var labels: [Wire.Label]

        /// a server stream: items that may come before any Credit
        public var credit: UInt32

        /// 0 = now; else when it really happened (offline terminals, paper forms)
        public var happenedAtMs: Int64

        /// an offline terminal's own numbering of what it did
        public var deviceSequence: UInt64

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.message = []
            self.timeoutMs = 0
            self.requestKey = ""
            self.session = ""
            self.more = false
            self.labels = []
            self.credit = 0
            self.happenedAtMs = 0
            self.deviceSequence = 0
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            message: [UInt8] = [],
            timeoutMs: UInt32 = 0,
            requestKey: String = "",
            session: String = "",
            more: Bool = false,
            labels: [Wire.Label] = [],
            credit: UInt32 = 0,
            happenedAtMs: Int64 = 0,
            deviceSequence: UInt64 = 0
        ) {
            self.method = method
            self.message = message
            self.timeoutMs = timeoutMs
            self.requestKey = requestKey
            self.session = session
            self.more = more
            self.labels = labels
            self.credit = credit
            self.happenedAtMs = happenedAtMs
            self.deviceSequence = deviceSequence
        }

        /// Where `labels` stands in an `Encoded` one.
        public static var labelsField: MessageField<Self, Wire.Label> { MessageField(7) }
    }

    /// The message `lectern.wire.v1.Item`.
    public struct Item: Message {
        public static let messageName = "lectern.wire.v1.Item"

        public var message: [UInt8]

        public var last: Bool

        public var cursor: [UInt8]

        public var itemKey: String

        /// The message with nothing set.
        public init() {
            self.message = []
            self.last = false
            self.cursor = []
            self.itemKey = ""
        }

        /// The message with these fields set.
        public init(
            message: [UInt8] = [],
            last: Bool = false,
            cursor: [UInt8] = [],
            itemKey: String = ""
        ) {
            self.message = message
            self.last = last
            self.cursor = cursor
            self.itemKey = itemKey
        }
    }

    /// The message `lectern.wire.v1.Close`.
    public struct Close: Message {
        public static let messageName = "lectern.wire.v1.Close"

        public var status: Int32

        public var message: [UInt8]

        public var problem: Wire.Problem?

        public var cursor: [UInt8]

        /// The message with nothing set.
        public init() {
            self.status = 0
            self.message = []
            self.problem = nil
            self.cursor = []
        }

        /// The message with these fields set.
        public init(
            status: Int32 = 0,
            message: [UInt8] = [],
            problem: Wire.Problem? = nil,
            cursor: [UInt8] = []
        ) {
            self.status = status
            self.message = message
            self.problem = problem
            self.cursor = cursor
        }

        /// Where `problem` stands in an `Encoded` one.
        public static var problemField: MessageField<Self, Wire.Problem> { MessageField(3) }
    }

    /// The message `lectern.wire.v1.Cancel`.
    public struct Cancel: Message {
        public static let messageName = "lectern.wire.v1.Cancel"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.wire.v1.Credit`.
    public struct Credit: Message {
        public static let messageName = "lectern.wire.v1.Credit"

        public var items: UInt32

        /// The message with nothing set.
        public init() {
            self.items = 0
        }

        /// The message with these fields set.
        public init(
            items: UInt32 = 0
        ) {
            self.items = items
        }
    }

    /// The message `lectern.wire.v1.Hello`.
    public struct Hello: Message {
        public static let messageName = "lectern.wire.v1.Hello"

        public var name: String

        public var maxFrameBytes: UInt32

        public var maxOpenCalls: UInt32

        public var `protocol`: UInt32

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.maxFrameBytes = 0
            self.maxOpenCalls = 0
            self.`protocol` = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            maxFrameBytes: UInt32 = 0,
            maxOpenCalls: UInt32 = 0,
            `protocol`: UInt32 = 0
        ) {
            self.name = name
            self.maxFrameBytes = maxFrameBytes
            self.maxOpenCalls = maxOpenCalls
            self.`protocol` = `protocol`
        }
    }

    /// The message `lectern.wire.v1.Ping`.
    public struct Ping: Message {
        public static let messageName = "lectern.wire.v1.Ping"

        public var echo: UInt64

        /// The message with nothing set.
        public init() {
            self.echo = 0
        }

        /// The message with these fields set.
        public init(
            echo: UInt64 = 0
        ) {
            self.echo = echo
        }
    }

    /// The message `lectern.wire.v1.Pong`.
    public struct Pong: Message {
        public static let messageName = "lectern.wire.v1.Pong"

        public var echo: UInt64

        /// The message with nothing set.
        public init() {
            self.echo = 0
        }

        /// The message with these fields set.
        public init(
            echo: UInt64 = 0
        ) {
            self.echo = echo
        }
    }

    /// The message `lectern.wire.v1.Drain`.
    public struct Drain: Message {
        public static let messageName = "lectern.wire.v1.Drain"

        public var graceMs: UInt32

        /// The message with nothing set.
        public init() {
            self.graceMs = 0
        }

        /// The message with these fields set.
        public init(
            graceMs: UInt32 = 0
        ) {
            self.graceMs = graceMs
        }
    }

    /// The message `lectern.wire.v1.Label`.
    public struct Label: Message {
        public static let messageName = "lectern.wire.v1.Label"

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

    /// Why a call failed, for programs first. `reason` never changes its meaning once released.
    public struct Problem: Message {
        public static let messageName = "lectern.wire.v1.Problem"

        /// "LOAN_LIMIT_REACHED"
        public var reason: String

        /// for a person, in the caller's language where it is known
        public var message: String

        /// "limit" = "10"
        public var facts: [Wire.Label]

        /// 0 = a retry will not help
        public var retryAfterMs: UInt32

        /// The message with nothing set.
        public init() {
            self.reason = ""
            self.message = ""
            self.facts = []
            self.retryAfterMs = 0
        }

        /// The message with these fields set.
        public init(
            reason: String = "",
            message: String = "",
            facts: [Wire.Label] = [],
            retryAfterMs: UInt32 = 0
        ) {
            self.reason = reason
            self.message = message
            self.facts = facts
            self.retryAfterMs = retryAfterMs
        }

        /// Where `facts` stands in an `Encoded` one.
        public static var factsField: MessageField<Self, Wire.Label> { MessageField(3) }
    }
}
