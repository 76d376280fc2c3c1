// The service of Delivery: what its handlers share. Each kind of handler has a file DeliveryService+….swift.

internal import CityMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import TypesMessages

/// Takes requests, and moves them until the reader has the book.
struct DeliveryService: Delivery.Service {
    static let validator = FieldValidator(Delivery.Reason.fieldInvalid, versionConflict: Delivery.Reason.versionConflict)

    /// The reader that a call is about: who is signed in; where staff call, the one of a card.
    /// - Throws: `FIELD_INVALID`, `READER_UNKNOWN`, `CARD_RETIRED`, `Problem`.
    static func standing(_ card: String, _ call: Call) throws -> Readers.StandingResponse {
        let request: Readers.StandingRequest
        if call.principal.session == .reader {
            guard card.isEmpty else { throw validator.invalid("card", "in a session it is the reader who is signed in") }
            request = .init(readerId: call.principal.person)
        } else {
            guard !card.isEmpty else { throw validator.invalid("card", "it is missing") }
            request = .init(card: card)
        }
        switch try call.tryCall({ try Readers.Client($0).standing(request) }) {
        case .success(let reader): return reader
        case .failure(let problem):
            let known = [Delivery.Reason.readerUnknown, .cardRetired]
            guard let reason = known.first(where: { $0.name == problem.reason }) else { throw problem }
            throw Refusal(reason, facts: ("card", card))
        }
    }

    /// Why a reader may ask for nothing; empty: nothing stands against it.
    static func objection(_ reader: Readers.StandingResponse, at moment: Int64) -> String {
        if let block = reader.blocks.first { return block.reason }
        return reader.expiresAtMs != 0 && reader.expiresAtMs <= moment ? "expired" : ""
    }

    /// The branch of a code; empty: 0, the whole city.
    /// - Throws: `BRANCH_UNKNOWN`, `Problem`.
    static func branch(_ code: String, _ call: Call) throws -> Int64 {
        guard !code.isEmpty else { return 0 }
        guard let branch = try City.Client(call).branches(City.BranchesRequest()).branches.first(where: { $0.code == code })
        else {
            throw Refusal(Delivery.Reason.branchUnknown, facts: ("branch_code", code))
        }
        return branch.branchId
    }

    /// A point where things can be picked up.
    /// - Throws: `POINT_UNKNOWN`, `Problem`.
    static func point(_ code: String, _ call: Call) throws -> City.ServicePointDetails {
        let unknown = Refusal(Delivery.Reason.pointUnknown, facts: ("point", code))
        switch try call.tryCall({ try City.Client($0).servicePoint(.init(code: code)) }) {
        case .success(let point):
            guard point.branchId != 0, point.state == .inService, point.lends || point.abilities.contains(.pickUp) else {
                throw unknown
            }
            return point
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            throw unknown
        }
    }

    /// The refusal of a move that the state forbids.
    static func refusal(_ objection: Objection<RequestLife>, _ request: RequestRow) -> any Error {
        let facts = [("request_id", "\(request.requestId)")]
        switch objection {
        case .state(let state, let event, let open):
            let more = [
                ("state", state?.rawValue ?? ""), ("event", event.rawValue),
                ("open", open.map(\.rawValue).joined(separator: " ")),
            ]
            return Refusal(Delivery.Reason.stateForbids, facts: facts + more)
        case .actor(let event):
            return Refusal(Delivery.Reason.stateForbids, facts: facts + [("state", request.state), ("event", event.rawValue)])
        case .guarded(.isCancellable): return Refusal(Delivery.Reason.notCancellable, facts: facts + [("state", request.state)])
        case .guarded(let guarded):
            return RequestNotMovable(description: "request \(request.requestId) can't move: \(guarded.rawValue) does not hold")
        }
    }

    /// Both languages of a text for people.
    static func texts(_ words: (chinese: String, english: String)) -> [Types.Text] {
        [Types.Text(language: "zh-Hans", text: words.chinese), Types.Text(language: "en", text: words.english)]
    }
}

/// A move that the table forbids and that no caller can bring about.
struct RequestNotMovable: Error, CustomStringConvertible {
    let description: String
}

extension RequestHistoryRow: HistoryRow {}
