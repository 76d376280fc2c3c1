// The messages and enums of lectern.host.plugins.v1. Generated from lectern/host/plugins/v1/plugins.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What the daemon does for plugins: methods that no client calls. A plugin names the service among those that it may call, and calls its
/// methods as those of another plugin, in its own transaction.
public enum HostPlugins {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        HostPlugins.EndSessionRequest.self,
        HostPlugins.EndSessionResponse.self,
        HostPlugins.MethodsRequest.self,
        HostPlugins.MethodsResponse.self,
        HostPlugins.MethodState.self,
    ]

    /// The message `lectern.host.plugins.v1.EndSessionRequest`.
    public struct EndSessionRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.EndSessionRequest"

        /// As a plugin was given it with a call in the session. Empty: those of a person at a terminal.
        public var sessionId: [UInt8]

        public var person: Int64

        /// Role and name of the terminal's certificate, "partner/app-1".
        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.sessionId = []
            self.person = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            sessionId: [UInt8] = [],
            person: Int64 = 0,
            terminal: String = ""
        ) {
            self.sessionId = sessionId
            self.person = person
            self.terminal = terminal
        }
    }

    /// The message `lectern.host.plugins.v1.EndSessionResponse`.
    public struct EndSessionResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.EndSessionResponse"

        /// How many were in force until now.
        public var ended: UInt32

        /// The message with nothing set.
        public init() {
            self.ended = 0
        }

        /// The message with these fields set.
        public init(
            ended: UInt32 = 0
        ) {
            self.ended = ended
        }
    }

    /// The message `lectern.host.plugins.v1.MethodsRequest`.
    public struct MethodsRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodsRequest"

        /// "lectern.circulation.v1.Circulation/Borrow"; at most 256.
        public var methods: [String]

        /// The message with nothing set.
        public init() {
            self.methods = []
        }

        /// The message with these fields set.
        public init(
            methods: [String] = []
        ) {
            self.methods = methods
        }
    }

    /// The message `lectern.host.plugins.v1.MethodsResponse`.
    public struct MethodsResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodsResponse"

        /// In the order of the request.
        public var methods: [HostPlugins.MethodState]

        /// The message with nothing set.
        public init() {
            self.methods = []
        }

        /// The message with these fields set.
        public init(
            methods: [HostPlugins.MethodState] = []
        ) {
            self.methods = methods
        }

        /// Where `methods` stands in an `Encoded` one.
        public static var methodsField: MessageField<Self, HostPlugins.MethodState> { MessageField(1) }
    }

    /// A method as the call's terminal finds it.
    public struct MethodState: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodState"

        public var method: String

        /// A loaded plugin serves it.
        public var loaded: Bool

        public var plugin: String

        public var pluginVersion: String

        /// The terminal's certificate is among those that may call it, in whatever session; a partner's scope has it, too.
        public var allowed: Bool

        /// It may be called only while a reader, or a member of staff, is signed in.
        public var needsSession: Bool

        /// Since when it is not run for this terminal because it brought workers down, milliseconds since 1970; 0: it is run.
        public var setAsideAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.loaded = false
            self.plugin = ""
            self.pluginVersion = ""
            self.allowed = false
            self.needsSession = false
            self.setAsideAtMs = 0
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            loaded: Bool = false,
            plugin: String = "",
            pluginVersion: String = "",
            allowed: Bool = false,
            needsSession: Bool = false,
            setAsideAtMs: Int64 = 0
        ) {
            self.method = method
            self.loaded = loaded
            self.plugin = plugin
            self.pluginVersion = pluginVersion
            self.allowed = allowed
            self.needsSession = needsSession
            self.setAsideAtMs = setAsideAtMs
        }
    }
}
