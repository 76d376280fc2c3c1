// One message of the wire, as Swift values: see Proto/lectern/wire/v1/wire.proto.

/// One `lectern.wire.v1.Frame`.
package struct Frame: Equatable, Sendable {
    /// The client's number for the call; 0 is the connection itself.
    package var call: UInt32
    /// What it says.
    package var kind: Kind

    /// Makes a frame.
    /// - Parameters:
    ///   - call: the call's number, 0 for the connection.
    ///   - kind: what it says.
    package init(call: UInt32, _ kind: Kind) {
        self.call = call
        self.kind = kind
    }

    /// What a frame says.
    package enum Kind: Equatable, Sendable {
        /// Client: begin a call.
        case open(Open)
        /// Either: one more message of a stream.
        case item(Item)
        /// Server: the call has ended.
        case close(Close)
        /// Client: stop working on this call.
        case cancel
        /// Receiver of a stream: so many more items may come.
        case credit(UInt32)
        /// Either, first frame of its direction.
        case hello(Hello)
        /// Either: answer with the same number.
        case ping(UInt64)
        /// Either: the answer to a ping.
        case pong(UInt64)
        /// Server: finish the open calls, open no new ones on this connection.
        case drain(graceMilliseconds: UInt32)
        /// A kind that this build does not know, or none; it is ignored.
        case unknown
    }

    /// Client: begin a call.
    package struct Open: Equatable, Sendable {
        /// "lectern.circulation.v1.Circulation/Borrow"
        package var method = ""
        /// The request's bytes.
        package var message: [UInt8] = []
        /// 0: the method's own default.
        package var timeoutMilliseconds: UInt32 = 0
        /// Same key, same effect, once; a UUIDv7.
        package var requestKey = ""
        /// The token of a reader's or staff member's session; empty: none.
        package var session = ""
        /// A client stream: items follow.
        package var more = false
        /// "traceparent" and the like.
        package var labels: [Label] = []
        /// A server stream: items that may come before any credit.
        package var credit: UInt32 = 0
        /// When the act happened, milliseconds since 1970 UTC; 0: now.
        package var happenedAtMilliseconds: Int64 = 0
        /// The sequence number of an offline terminal's act; 0: none.
        package var deviceSequence: UInt64 = 0

        /// Makes an Open; fields that are not given are empty.
        package init(
            method: String = "", message: [UInt8] = [], timeoutMilliseconds: UInt32 = 0, requestKey: String = "",
            session: String = "", more: Bool = false, labels: [Label] = [], credit: UInt32 = 0,
            happenedAtMilliseconds: Int64 = 0, deviceSequence: UInt64 = 0
        ) {
            self.method = method
            self.message = message
            self.timeoutMilliseconds = timeoutMilliseconds
            self.requestKey = requestKey
            self.session = session
            self.more = more
            self.labels = labels
            self.credit = credit
            self.happenedAtMilliseconds = happenedAtMilliseconds
            self.deviceSequence = deviceSequence
        }
    }

    /// Either: one more message of a stream.
    package struct Item: Equatable, Sendable {
        /// The message's bytes.
        package var message: [UInt8] = []
        /// No more items follow in this direction; see `isEndOfStream`.
        package var last = false
        /// The cursor to resume behind this item.
        package var cursor: [UInt8] = []
        /// The item's own request key.
        package var itemKey = ""

        /// Makes an item.
        package init(message: [UInt8] = [], last: Bool = false, cursor: [UInt8] = [], itemKey: String = "") {
            self.message = message
            self.last = last
            self.cursor = cursor
            self.itemKey = itemKey
        }

        /// Whether the frame only ends the stream: marked as last, without message and key.
        package var isEndOfStream: Bool { last && message.isEmpty && itemKey.isEmpty }
    }

    /// Server: the call has ended.
    package struct Close: Equatable, Sendable {
        /// How it ended.
        package var status = Status.ok
        /// The answer's bytes.
        package var message: [UInt8] = []
        /// Why it failed; its status is always the one above, since the wire has only that one.
        package var problem: Problem?
        /// Where a stream may be resumed.
        package var cursor: [UInt8] = []

        /// Makes a close. A problem's own status is replaced by `status`.
        package init(
            status: Status = .ok, message: [UInt8] = [], problem: Problem? = nil, cursor: [UInt8] = []
        ) {
            self.status = status
            self.message = message
            self.problem = problem
            self.problem?.status = status
            self.cursor = cursor
        }
    }

    /// Either, first frame of its direction: what its sender can receive.
    package struct Hello: Equatable, Sendable {
        /// The sender's name, for logs.
        package var name = ""
        /// The largest frame that the sender takes, in bytes; 0: not said.
        package var frameBytesMax: UInt32 = 0
        /// The most calls that may be open at once; 0: not said.
        package var openCallsMax: UInt32 = 0
        /// The version of the conversation; 1.
        package var version: UInt32 = 0

        /// Makes a hello.
        package init(name: String = "", frameBytesMax: UInt32 = 0, openCallsMax: UInt32 = 0, version: UInt32 = 1) {
            self.name = name
            self.frameBytesMax = frameBytesMax
            self.openCallsMax = openCallsMax
            self.version = version
        }
    }
}
