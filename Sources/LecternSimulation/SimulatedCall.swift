// A call as the simulation makes it, and as the model judges it.

import LecternNet

/// What a call asks.
enum CallRequest: Equatable, Sendable {
    case borrow(barcode: String, card: String)
    case giveBack(barcode: String)
    case renew(barcode: String, card: String)
    case block(card: String, reason: String, until: Int64)
    case unblock(card: String, block: Int64)
    case expire(card: String, at: Int64)
    case changeRule(ModelRule)
    /// A rule set takes effect; 0: now.
    case scheduleSet(code: String, from: Int64)
    case closeDays(terminal: Int, days: [Int64])
    case loans(card: String)
    case getItem(barcode: String)
    case putItem(barcode: String, home: Int, type: String, record: Int64)
    case settle(conflict: Int64)
    case placeHold(WantedHold)
    /// Suspended until a moment, in milliseconds since 1970; 0: until it is resumed.
    case changeHold(Int64, to: ModelHold.State, until: Int64)
    case holds(card: String)
    case moveItem(barcode: String, to: ModelStatus?)
    case recall(barcode: String)

    /// Who may make a call: a terminal, alone (nil) or in a session.
    struct Party: Sendable {
        let role: Role
        let session: ModelSession.Kind?

        init(_ role: Role, _ session: ModelSession.Kind? = nil) {
            self.role = role
            self.session = session
        }
    }

    private static let borrowers = [Party(.device), Party(.desk, .reader), Party(.desk, .staff), Party(.partner, .reader)]
    private static let returners = [Party(.device), Party(.desk), Party(.partner, .reader)]
    private static let renewers = [Party(.device, .reader), Party(.partner, .reader), Party(.desk, .reader), Party(.desk, .staff)]
    private static let listers = [Party(.device, .reader), Party(.partner, .reader), Party(.desk), Party(.admin)]
    private static let holders = renewers + [Party(.admin)]
    private static let everybody = [Party(.device), Party(.partner), Party(.desk), Party(.admin)]
    private static let keepers = [Party(.admin), Party(.desk, .staff)]
    private static let administrators = [Party(.admin)]

    /// Those who may make it, as the rule of its method says.
    var parties: [Party] {
        switch self {
        case .borrow: CallRequest.borrowers
        case .giveBack: CallRequest.returners
        case .renew: CallRequest.renewers
        case .loans: CallRequest.listers
        case .placeHold, .changeHold, .holds: CallRequest.holders
        case .getItem: CallRequest.everybody
        case .block, .unblock, .expire, .putItem, .settle, .closeDays, .moveItem, .recall, .scheduleSet: CallRequest.keepers
        case .changeRule: CallRequest.administrators
        }
    }

    var isWrite: Bool {
        switch self {
        case .loans, .getItem, .holds: false
        default: true
        }
    }
}

/// One call, from its beginning to its answer.
final class SimulatedCall {
    let number: Int
    let request: CallRequest
    let terminal: Int
    let session: ModelSession?
    let key: String
    /// The time of the key.
    let keyMilliseconds: Int64
    /// When the daemon received it.
    let now: Int64
    /// What it says of when it happened; 0: nothing.
    let happenedAt: Int64
    /// An offline terminal's number for it; 0: none.
    let sequence: UInt64
    /// The host's call; nil: it was not begun.
    var call: ServerCall?

    init(
        number: Int, request: CallRequest, terminal: Int, session: ModelSession?, key: String, keyMilliseconds: Int64, now: Int64,
        happenedAt: Int64, sequence: UInt64
    ) {
        self.number = number
        self.request = request
        self.terminal = terminal
        self.session = session
        self.key = key
        self.keyMilliseconds = keyMilliseconds
        self.now = now
        self.happenedAt = happenedAt
        self.sequence = sequence
    }
}

/// What the model expects of a call.
struct Judgement {
    enum Kind: Equatable {
        case answered
        /// Refused, and kept under its key.
        case refused
        /// Failed: nothing is kept, the key is free.
        case failed
    }

    let kind: Kind
    /// The answer's essential parts, or the reason.
    let answer: ModelAnswer
    /// Notes what the call changed. It is given the id that its answer tells: of a loan or a block.
    var effect: ((inout CityModel, Int64) -> Void)?

    static func failed(_ reason: String) -> Judgement { Judgement(kind: .failed, answer: .problem(reason)) }
    static func refused(_ reason: String, effect: ((inout CityModel, Int64) -> Void)? = nil) -> Judgement {
        Judgement(kind: .refused, answer: .problem(reason), effect: effect)
    }
    static func answered(_ answer: ModelAnswer, effect: ((inout CityModel, Int64) -> Void)? = nil) -> Judgement {
        Judgement(kind: .answered, answer: answer, effect: effect)
    }
}
