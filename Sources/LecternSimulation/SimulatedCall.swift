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
    case closeDays(terminal: Int, days: [Int64])
    case loans(card: String)
    case getItem(barcode: String)

    var isWrite: Bool {
        switch self {
        case .loans, .getItem: false
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
    /// The answer's essential parts in one line, or the reason.
    let text: String
    /// Notes what the call changed. It is given the id that its answer tells: of a loan or a block.
    var effect: ((inout CityModel, Int64) -> Void)?

    static func failed(_ reason: String) -> Judgement { Judgement(kind: .failed, text: reason) }
    static func refused(_ reason: String, effect: ((inout CityModel, Int64) -> Void)? = nil) -> Judgement {
        Judgement(kind: .refused, text: reason, effect: effect)
    }
    static func answered(_ text: String, effect: ((inout CityModel, Int64) -> Void)? = nil) -> Judgement {
        Judgement(kind: .answered, text: text, effect: effect)
    }
}
