// The messages and enums of lectern.fleet.v1. Generated from lectern/fleet/v1/fleet.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// Fleet: how the city's terminals are, what is wrong with them, and which of them is silent.
public enum Fleet {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Fleet.Health.self,
        Fleet.ReportRequest.self,
        Fleet.ReportResponse.self,
        Fleet.Trouble.self,
        Fleet.Terminal.self,
        Fleet.TerminalsRequest.self,
        Fleet.TerminalsResponse.self,
        Fleet.GetTerminalRequest.self,
        Fleet.HistoryRequest.self,
        Fleet.HistoryEntry.self,
        Fleet.HistoryResponse.self,
        Fleet.ForgetRequest.self,
        Fleet.ForgetResponse.self,
        Fleet.ListenRequest.self,
        Fleet.ListenResponse.self,
        Fleet.Configuration.self,
    ]

    /// Why Fleet refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A field is missing or not valid.
        public static let fieldInvalid = Reason(rawValue: 1)

        /// The cursor does not belong to this list.
        public static let cursorInvalid = Reason(rawValue: 2)

        /// No terminal of this name has reported.
        public static let terminalUnknown = Reason(rawValue: 3)

        /// The trouble is over: there is nothing to settle any more.
        public static let troubleOver = Reason(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "FIELD_INVALID"
            case 2: "CURSOR_INVALID"
            case 3: "TERMINAL_UNKNOWN"
            case 4: "TROUBLE_OVER"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 5
            case 4: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "字段无效。"
            case 2: "游标无效。"
            case 3: "没有终端以此名称报告过。"
            case 4: "该故障已解除。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A field is missing or not valid."
            case 2: "The cursor does not belong to this list."
            case 3: "No terminal of this name has reported."
            case 4: "The trouble is over: there is nothing to settle any more."
            default: name
            }
        }
    }

    /// How a part of a terminal is.
    public struct Condition: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The terminal has no such part, or can't tell.
        public static let unspecified = Condition(rawValue: 0)

        /// `WELL`
        public static let well = Condition(rawValue: 1)

        /// Paper is low, the cash box nearly full, a door open: it works still.
        public static let attention = Condition(rawValue: 2)

        /// Paper is out, the cash box full, a door forced, the reader does not answer.
        public static let failed = Condition(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "CONDITION_UNSPECIFIED"
            case 1: "WELL"
            case 2: "ATTENTION"
            case 3: "FAILED"
            default: "\(rawValue)"
            }
        }
    }

    /// How a terminal is.
    public struct Health: Message {
        public static let messageName = "lectern.fleet.v1.Health"

        public var paper: Fleet.Condition

        public var cashBox: Fleet.Condition

        public var doors: Fleet.Condition

        public var rfidReader: Fleet.Condition

        public var temperatureTenths: Int64?

        /// The version of its program, at most 64 characters.
        public var firmware: String

        /// How much of its storage's life is used, in percent; more than 100 is possible, at most 255.
        public var storageWearPercent: UInt32

        /// Operations in its journal that were not told yet, at most 1,000,000, and when the oldest of them happened; 0: there is none.
        public var journalOperations: UInt32

        public var journalOldestAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.paper = Fleet.Condition(rawValue: 0)
            self.cashBox = Fleet.Condition(rawValue: 0)
            self.doors = Fleet.Condition(rawValue: 0)
            self.rfidReader = Fleet.Condition(rawValue: 0)
            self.temperatureTenths = nil
            self.firmware = ""
            self.storageWearPercent = 0
            self.journalOperations = 0
            self.journalOldestAtMs = 0
        }

        /// The message with these fields set.
        public init(
            paper: Fleet.Condition = Fleet.Condition(rawValue: 0),
            cashBox: Fleet.Condition = Fleet.Condition(rawValue: 0),
            doors: Fleet.Condition = Fleet.Condition(rawValue: 0),
            rfidReader: Fleet.Condition = Fleet.Condition(rawValue: 0),
            temperatureTenths: Int64? = nil,
            firmware: String = "",
            storageWearPercent: UInt32 = 0,
            journalOperations: UInt32 = 0,
            journalOldestAtMs: Int64 = 0
        ) {
            self.paper = paper
            self.cashBox = cashBox
            self.doors = doors
            self.rfidReader = rfidReader
            self.temperatureTenths = temperatureTenths
            self.firmware = firmware
            self.storageWearPercent = storageWearPercent
            self.journalOperations = journalOperations
            self.journalOldestAtMs = journalOldestAtMs
        }
    }

    /// The message `lectern.fleet.v1.ReportRequest`.
    public struct ReportRequest: Message {
        public static let messageName = "lectern.fleet.v1.ReportRequest"

        public var health: Fleet.Health?

        /// The message with nothing set.
        public init() {
            self.health = nil
        }

        /// The message with these fields set.
        public init(
            health: Fleet.Health? = nil
        ) {
            self.health = health
        }

        /// Where `health` stands in an `Encoded` one.
        public static var healthField: MessageField<Self, Fleet.Health> { MessageField(1) }
    }

    /// The message `lectern.fleet.v1.ReportResponse`.
    public struct ReportResponse: Message {
        public static let messageName = "lectern.fleet.v1.ReportResponse"

        /// What is wrong by the city's bounds, by name.
        public var troubles: [String]

        /// The message with nothing set.
        public init() {
            self.troubles = []
        }

        /// The message with these fields set.
        public init(
            troubles: [String] = []
        ) {
            self.troubles = troubles
        }
    }

    /// Something that is wrong with a terminal.
    public struct Trouble: Message {
        public static let messageName = "lectern.fleet.v1.Trouble"

        /// "paper", "cash_box", "doors", "rfid_reader", "temperature", "storage_wear", "journal_length", "journal_age", "silent"
        public var trouble: String

        public var level: Fleet.Condition

        /// What it was told with: "41.5", "failed".
        public var value: String

        public var sinceMs: Int64

        /// The message with nothing set.
        public init() {
            self.trouble = ""
            self.level = Fleet.Condition(rawValue: 0)
            self.value = ""
            self.sinceMs = 0
        }

        /// The message with these fields set.
        public init(
            trouble: String = "",
            level: Fleet.Condition = Fleet.Condition(rawValue: 0),
            value: String = "",
            sinceMs: Int64 = 0
        ) {
            self.trouble = trouble
            self.level = level
            self.value = value
            self.sinceMs = sinceMs
        }
    }

    /// The message `lectern.fleet.v1.Terminal`.
    public struct Terminal: Message {
        public static let messageName = "lectern.fleet.v1.Terminal"

        /// The name in its certificate.
        public var terminal: String

        /// Of the service point at which it stands; empty: City knows none.
        public var servicePointCode: String

        public var branchCode: String

        public var health: Fleet.Health?

        /// When the newest health was so, and when the daemon last heard any report.
        public var reportedAtMs: Int64

        public var heardAtMs: Int64

        public var troubles: [Fleet.Trouble]

        /// The message with nothing set.
        public init() {
            self.terminal = ""
            self.servicePointCode = ""
            self.branchCode = ""
            self.health = nil
            self.reportedAtMs = 0
            self.heardAtMs = 0
            self.troubles = []
        }

        /// The message with these fields set.
        public init(
            terminal: String = "",
            servicePointCode: String = "",
            branchCode: String = "",
            health: Fleet.Health? = nil,
            reportedAtMs: Int64 = 0,
            heardAtMs: Int64 = 0,
            troubles: [Fleet.Trouble] = []
        ) {
            self.terminal = terminal
            self.servicePointCode = servicePointCode
            self.branchCode = branchCode
            self.health = health
            self.reportedAtMs = reportedAtMs
            self.heardAtMs = heardAtMs
            self.troubles = troubles
        }

        /// Where `health` stands in an `Encoded` one.
        public static var healthField: MessageField<Self, Fleet.Health> { MessageField(4) }

        /// Where `troubles` stands in an `Encoded` one.
        public static var troublesField: MessageField<Self, Fleet.Trouble> { MessageField(7) }
    }

    /// The message `lectern.fleet.v1.TerminalsRequest`.
    public struct TerminalsRequest: Message {
        public static let messageName = "lectern.fleet.v1.TerminalsRequest"

        /// Only those with which something is wrong.
        public var onlyTroubled: Bool

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.onlyTroubled = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            onlyTroubled: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.onlyTroubled = onlyTroubled
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.fleet.v1.TerminalsResponse`.
    public struct TerminalsResponse: Message {
        public static let messageName = "lectern.fleet.v1.TerminalsResponse"

        public var terminals: [Fleet.Terminal]

        /// Empty: this was the last page.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.terminals = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            terminals: [Fleet.Terminal] = [],
            cursor: String = ""
        ) {
            self.terminals = terminals
            self.cursor = cursor
        }

        /// Where `terminals` stands in an `Encoded` one.
        public static var terminalsField: MessageField<Self, Fleet.Terminal> { MessageField(1) }
    }

    /// The message `lectern.fleet.v1.GetTerminalRequest`.
    public struct GetTerminalRequest: Message {
        public static let messageName = "lectern.fleet.v1.GetTerminalRequest"

        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            terminal: String = ""
        ) {
            self.terminal = terminal
        }
    }

    /// The message `lectern.fleet.v1.HistoryRequest`.
    public struct HistoryRequest: Message {
        public static let messageName = "lectern.fleet.v1.HistoryRequest"

        public var terminal: String

        /// 0 is 50, the most is 200.
        public var limit: UInt32

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.terminal = ""
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            terminal: String = "",
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.terminal = terminal
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// What changed at a terminal.
    public struct HistoryEntry: Message {
        public static let messageName = "lectern.fleet.v1.HistoryEntry"

        /// "first" report, "firmware", and of a trouble "began", "changed", "ended", "mended".
        public var event: String

        /// Empty: it is none.
        public var trouble: String

        public var value: String

        public var happenedAtMs: Int64

        public var recordedAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.event = ""
            self.trouble = ""
            self.value = ""
            self.happenedAtMs = 0
            self.recordedAtMs = 0
        }

        /// The message with these fields set.
        public init(
            event: String = "",
            trouble: String = "",
            value: String = "",
            happenedAtMs: Int64 = 0,
            recordedAtMs: Int64 = 0
        ) {
            self.event = event
            self.trouble = trouble
            self.value = value
            self.happenedAtMs = happenedAtMs
            self.recordedAtMs = recordedAtMs
        }
    }

    /// The message `lectern.fleet.v1.HistoryResponse`.
    public struct HistoryResponse: Message {
        public static let messageName = "lectern.fleet.v1.HistoryResponse"

        public var entries: [Fleet.HistoryEntry]

        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.entries = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            entries: [Fleet.HistoryEntry] = [],
            cursor: String = ""
        ) {
            self.entries = entries
            self.cursor = cursor
        }

        /// Where `entries` stands in an `Encoded` one.
        public static var entriesField: MessageField<Self, Fleet.HistoryEntry> { MessageField(1) }
    }

    /// The message `lectern.fleet.v1.ForgetRequest`.
    public struct ForgetRequest: Message {
        public static let messageName = "lectern.fleet.v1.ForgetRequest"

        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            terminal: String = ""
        ) {
            self.terminal = terminal
        }
    }

    /// The message `lectern.fleet.v1.ForgetResponse`.
    public struct ForgetResponse: Message {
        public static let messageName = "lectern.fleet.v1.ForgetResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.fleet.v1.ListenRequest`.
    public struct ListenRequest: Message {
        public static let messageName = "lectern.fleet.v1.ListenRequest"

        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            terminal: String = ""
        ) {
            self.terminal = terminal
        }
    }

    /// The message `lectern.fleet.v1.ListenResponse`.
    public struct ListenResponse: Message {
        public static let messageName = "lectern.fleet.v1.ListenResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The section of lectern.json5.
    public struct Configuration: Message {
        public static let messageName = "lectern.fleet.v1.Configuration"

        /// After how many minutes without a report a terminal is silent: 15 by default, from 1 to 1,440.
        public var silentMinutes: UInt32

        /// The message with nothing set.
        public init() {
            self.silentMinutes = 0
        }

        /// The message with these fields set.
        public init(
            silentMinutes: UInt32 = 0
        ) {
            self.silentMinutes = silentMinutes
        }
    }
}
