// What the .proto says of a service, as constants of the program.

/// A service: its methods and the descriptors to call them by.
public struct ServiceDescription: Sendable {
    /// "lectern.hello.v1.Hello"
    public let name: String
    /// In the order of the .proto; a method's place here is its number.
    public let methods: [MethodDescription]
    private let descriptors: EncodedDescriptors

    /// Made by generated code.
    public init(name: String, methods: [MethodDescription], descriptors: StaticString) {
        self.name = name
        self.methods = methods
        self.descriptors = EncodedDescriptors(descriptors)
    }

    /// An encoded google.protobuf.FileDescriptorSet of the service's file and those that it imports.
    public var fileDescriptorSet: [UInt8] { descriptors.fileDescriptorSet }
}

/// A method and its rule.
public struct MethodDescription: Sendable {
    /// What a method does to data.
    public enum Effect: Int32, Sendable {
        case none = 0
        case read = 1
        case write = 2
    }

    /// A kind of caller; numbers as in lectern/options.proto.
    public struct Party: Equatable, Sendable {
        public let certificate: Int32
        public let session: Int32

        public init(certificate: Int32, session: Int32) {
            self.certificate = certificate
            self.session = session
        }
    }

    /// Properties of a method that are either there or not.
    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt32

        public init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        /// Cheap enough to run on the reactor. The numbers are those of LECTERN_METHOD_… in lectern_plugin.h.
        public static let inline = Traits(rawValue: 1)
        /// Has a slow part that runs before the transaction.
        public static let prepares = Traits(rawValue: 2)
        /// Its answer is never stored.
        public static let secret = Traits(rawValue: 4)
        public static let clientStreams = Traits(rawValue: 8)
        public static let serverStreams = Traits(rawValue: 16)
    }

    /// The topics that a method follows.
    public struct Follow: Equatable, Sendable {
        /// "circulation.loan", or a beginning, "circulation.*".
        public let topics: [String]
        /// Begins with the oldest change that is kept; else with those that come after the plugin was first loaded.
        public let fromOldest: Bool

        public init(topics: [String], fromOldest: Bool) {
            self.topics = topics
            self.fromOldest = fromOldest
        }
    }

    /// "lectern.hello.v1.Hello/Greet"
    public let name: String
    public let requestType: String
    public let answerType: String
    public let effect: Effect
    public let traits: Traits
    /// 0: the daemon's default.
    public let timeoutMilliseconds: UInt32
    /// Empty: other plugins only.
    public let allow: [Party]
    /// Names of the reasons that it refuses with.
    public let reasons: [String]
    /// The changes for which the daemon calls it; nil: it follows nothing.
    public let follow: Follow?
    /// What a session of staff must have, "circulation.lend"; "*": nothing more; empty: staff are not named among the callers.
    public let right: String

    /// Made by generated code.
    public init(
        name: String, requestType: String, answerType: String, effect: Effect, traits: Traits,
        timeoutMilliseconds: UInt32, allow: [Party], reasons: [String], right: String = "",
        follow: Follow? = nil
    ) {
        self.name = name
        self.requestType = requestType
        self.answerType = answerType
        self.effect = effect
        self.traits = traits
        self.timeoutMilliseconds = timeoutMilliseconds
        self.allow = allow
        self.reasons = reasons
        self.follow = follow
        self.right = right
    }
}

/// A method that a timer may run, with the type of its request: a generated constant such as `HelloBackground.Timers.signOut`.
public struct TimerMethod<Request: Message>: Sendable {
    /// "lectern.hello.background.v1.Background/SignOut"
    public let name: String

    /// Made by generated code.
    public init(_ method: MethodDescription) {
        name = method.name
    }
}
