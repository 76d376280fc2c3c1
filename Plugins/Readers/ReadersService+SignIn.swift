// The handlers by which readers sign in and out and change their PINs.

internal import LecternKit
internal import LecternSecrets
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    /// A longer PIN is not even compared.
    private static let pinBytesMax = 256

    func prepareSignIn(_ request: Readers.SignInRequest, _ call: Call) throws -> [UInt8] {
        guard try FailureRows(call, settings.current).wait(card: request.card) == 0 else { return [] }
        return try PinCheck.compute(call, card: request.card, pin: Self.bounded(request.pin), settings.current).bytes
    }

    func signIn(_ request: Readers.SignInRequest, _ call: Call) throws -> Readers.SignInResponse {
        let check = try checkPin(call, card: request.card, pin: request.pin)
        let rows = ReaderRows(call)
        guard let reader = try rows.load(id: check.person) else { throw Refusal(Readers.Reason.cardOrPinWrong) }
        guard reader.expiresAtMs == 0 || reader.expiresAtMs > call.nowMilliseconds else {
            throw Refusal(Readers.Reason.readerExpired, facts: ("expires_at_ms", "\(reader.expiresAtMs)"))
        }
        guard reader.cardLostAtMs == 0 || reader.card != request.card else { throw Refusal(Readers.Reason.cardLost) }
        try beginIndexing(call)
        let limits = settings.current
        let lifetime =
            call.principal.certificate == .partner ? limits.partnerSessionMilliseconds : limits.sessionMilliseconds
        let session = try call.createSession(
            kind: .reader, person: reader.readerId, library: reader.libraryId, lifetimeMilliseconds: lifetime)
        return Readers.SignInResponse(
            session: session.token, expiresAtMs: session.expiresAtMilliseconds, reader: reader)
    }

    func signOut(_ request: Readers.SignOutRequest, _ call: Call) throws -> Readers.SignOutResponse {
        try call.endSession()
        return Readers.SignOutResponse()
    }

    func prepareChangePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> [UInt8] {
        guard let reader = try ReaderRows(call).load(id: call.principal.person),
            PinRule.allows(request.newPin),
            try FailureRows(call, settings.current).wait(card: reader.card) == 0
        else { return [] }
        let check = try PinCheck.compute(call, card: reader.card, pin: Self.bounded(request.oldPin), settings.current)
        return check.bytes + (check.isRight ? try pins(call).hash(request.newPin) : [])
    }

    func changePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> Readers.ChangePinResponse {
        guard let reader = try ReaderRows(call).load(id: call.principal.person) else {
            throw ReaderMissing(id: call.principal.person)
        }
        guard PinRule.allows(request.newPin) else { throw Refusal(Readers.Reason.pinUnsuitable) }
        _ = try checkPin(call, card: reader.card, pin: request.oldPin)
        try pins(call).put(request.newPin, of: reader.readerId, prepared: Array(call.prepared.dropFirst(SecretCheck.bytesCount)))
        try call.endSession(person: reader.readerId)
        return Readers.ChangePinResponse()
    }

    /// Whether a PIN is right; a wrong one is counted, and the count is kept though the call is refused.
    /// - Throws: `TOO_MANY_ATTEMPTS`, `CARD_OR_PIN_WRONG`, `StoreError`, `ScryptError`.
    private func checkPin(_ call: Call, card: String, pin: String) throws -> SecretCheck {
        let count = FailureRows(call, settings.current)
        let wait = try count.wait(card: card)
        guard wait == 0 else {
            throw Refusal(Readers.Reason.tooManyAttempts, retryAfterMilliseconds: UInt32(clamping: wait))
        }
        let check = try PinCheck.inTransaction(
            call, card: card, pin: Self.bounded(pin), settings.current)
        guard check.isRight else {
            try count.add(card: card)
            throw Refusal(Readers.Reason.cardOrPinWrong)
        }
        try count.clear(card: card)
        return check
    }

    private static func bounded(_ pin: String) -> String { pin.utf8.count <= pinBytesMax ? pin : "" }
}
