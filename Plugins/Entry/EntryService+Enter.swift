// The handler by which everybody comes in, whatever the way.

internal import EntryMessages
internal import EntryRules
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages

extension EntryService {
    func prepareEnter(_ request: Entry.EnterRequest, _ call: Call) throws -> [UInt8] {
        try Self.checkWay(request)
        if let given = request.cardAndPin {
            return try Readers.Client(call).checkPin(.init(card: given.card, pin: given.pin)).check
        }
        // A guesser who has to wait costs a look at one row, and no transaction.
        if !request.handOverCode.isEmpty { try AttemptRows(call, settings.current).check() }
        return []
    }

    func enter(_ request: Entry.EnterRequest, _ call: Call) throws -> Entry.EnterResponse {
        try Self.checkWay(request)
        var answer = Entry.EnterResponse()
        if let given = request.cardAndPin {
            let check = call.prepared
            let session = try call.tryCall {
                try Readers.Client($0).signInChecked(.init(card: given.card, pin: given.pin, check: check))
            }
            Self.put(try Self.value(session), into: &answer)
        } else if !request.identities.isEmpty {
            let reader = try linkedReader(request.identities, call)
            Self.put(try Self.openSession(of: reader, call), into: &answer)
        } else if !request.handOverCode.isEmpty {
            try take(request.handOverCode, into: &answer, call)
        }
        answer.entrance = try UsageRows(call, settings.current).count(request.entrance, isGuest: answer.session.isEmpty)
        return answer
    }

    /// Whether a request names exactly one way in.
    private static func checkWay(_ request: Entry.EnterRequest) throws {
        let ways = [request.cardAndPin != nil, !request.identities.isEmpty, !request.handOverCode.isEmpty, request.guest]
        guard ways.filter({ $0 }).count == 1 else {
            throw validator.invalid("card_and_pin", "exactly one of card_and_pin, identities, hand_over_code and guest is given")
        }
        if !request.entrance.isEmpty { try validator.code(request.entrance, "entrance") }
        guard request.identities.count <= EntryLimits.identitiesMax else {
            throw validator.invalid("identities", "there are more than \(EntryLimits.identitiesMax)")
        }
    }

    /// The reader who has linked one of the identities with the partner that calls.
    /// - Throws: `FIELD_INVALID`, `APP_NOT_YOURS`, `IDENTITY_NOT_LINKED`, `StoreError`.
    private func linkedReader(_ identities: [Entry.Identity], _ call: Call) throws -> Int64 {
        for (index, identity) in identities.enumerated() {
            try Self.check(identity, "identities[\(index)]")
            try AppRows(call).mustAllow(identity, to: call.principal)
        }
        let links = LinkRows(call)
        for identity in identities {
            let found = try Self.identifier(identity, call)
            guard found.identifierId != 0, found.state == .active,
                let link = try links.load(identifier: found.identifierId, partner: call.principal.terminal),
                link.life == .linked, link.readerId == found.readerId
            else { continue }
            return found.readerId
        }
        throw Refusal(Entry.Reason.identityNotLinked)
    }

    /// Begins a session of a reader here.
    static func openSession(of reader: Int64, _ call: Call) throws -> Readers.SignInResponse {
        try value(call.tryCall { try Readers.Client($0).openSession(.init(readerId: reader)) })
    }

    static func put(_ session: Readers.SignInResponse, into answer: inout Entry.EnterResponse) {
        answer.session = session.session
        answer.expiresAtMs = session.expiresAtMs
        answer.reader = session.reader
    }

    /// Checks an identity's form.
    static func check(_ identity: Entry.Identity, _ field: String) throws {
        guard identity.kind == .openid || identity.kind == .unionid else {
            throw validator.invalid(field + ".kind", "it is neither OPENID nor UNIONID")
        }
        try validator.code(identity.scope, field + ".scope")
        try validator.externalCode(identity.value, field + ".value")
    }

    /// Whose an identity is.
    static func identifier(_ identity: Entry.Identity, _ call: Call) throws -> Readers.FindIdentifierResponse {
        try Readers.Client(call).findIdentifier(.init(kind: identity.kind, scope: identity.scope, value: identity.value))
    }
}
