// The handlers by which readers sign in and out and change their PINs.

internal import LecternKit
internal import LecternSecrets
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    /// A longer PIN is not even compared.
    private static let pinBytesMax = 256

    func prepareSignIn(_ request: Readers.SignInRequest, _ call: Call) throws -> [UInt8] {
        try compare(card: ScannedText.plain(request.card), pin: request.pin, call)
    }

    func signIn(_ request: Readers.SignInRequest, _ call: Call) throws -> Readers.SignInResponse {
        try signIn(card: ScannedText.plain(request.card), pin: request.pin, prepared: call.prepared, call)
    }

    func checkPin(_ request: Readers.CheckPinRequest, _ call: Call) throws -> Readers.CheckPinResponse {
        Readers.CheckPinResponse(check: try compare(card: ScannedText.plain(request.card), pin: request.pin, call))
    }

    /// The slow part of a sign-in; nothing where the terminal has to wait.
    private func compare(card: String, pin: String, _ call: Call) throws -> [UInt8] {
        guard try FailureRows(call, settings.current).wait(card: card) == 0 else { return [] }
        return try PinCheck.compute(call, card: card, pin: Self.bounded(pin), settings.current).bytes
    }

    func signInChecked(_ request: Readers.SignInCheckedRequest, _ call: Call) throws -> Readers.SignInResponse {
        try signIn(card: ScannedText.plain(request.card), pin: request.pin, prepared: request.check, call)
    }

    func openSession(_ request: Readers.OpenSessionRequest, _ call: Call) throws -> Readers.SignInResponse {
        guard let reader = try ReaderRows(call).load(id: request.readerId) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(request.readerId)"))
        }
        return try openSession(of: reader, call)
    }

    private func signIn(card: String, pin: String, prepared: [UInt8], _ call: Call) throws -> Readers.SignInResponse {
        let check = try checkPin(call, card: card, pin: pin, prepared: prepared)
        guard let reader = try ReaderRows(call).load(id: check.person) else { throw Refusal(Readers.Reason.cardOrPinWrong) }
        return try openSession(of: reader, shown: card, call)
    }

    /// Begins a session at the call's terminal.
    /// - Parameter shown: the card, or what was shown in its place; empty: nothing was.
    private func openSession(of reader: Readers.Reader, shown card: String = "", _ call: Call) throws -> Readers.SignInResponse {
        guard reader.expiresAtMs == 0 || reader.expiresAtMs > call.nowMilliseconds else {
            throw Refusal(Readers.Reason.readerExpired, facts: ("expires_at_ms", "\(reader.expiresAtMs)"))
        }
        guard reader.cardLostAtMs == 0 || reader.card != card else { throw Refusal(Readers.Reason.cardLost) }
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
        _ = try checkPin(call, card: reader.card, pin: request.oldPin, prepared: call.prepared)
        try pins(call).put(request.newPin, of: reader.readerId, prepared: Array(call.prepared.dropFirst(SecretCheck.bytesCount)))
        try call.endSession(person: reader.readerId)
        return Readers.ChangePinResponse()
    }

    /// Whether a PIN is right; a wrong one is counted, and the count is kept though the call is refused.
    /// - Throws: `TOO_MANY_ATTEMPTS`, `CARD_OR_PIN_WRONG`, `StoreError`, `ScryptError`.
    private func checkPin(_ call: Call, card: String, pin: String, prepared: [UInt8]) throws -> SecretCheck {
        let count = FailureRows(call, settings.current)
        let wait = try count.wait(card: card)
        guard wait == 0 else {
            throw Refusal(Readers.Reason.tooManyAttempts, retryAfterMilliseconds: UInt32(clamping: wait))
        }
        let check = try PinCheck.inTransaction(call, card: card, pin: Self.bounded(pin), prepared: prepared, settings.current)
        guard check.isRight else {
            try count.add(card: card)
            throw Refusal(Readers.Reason.cardOrPinWrong)
        }
        try count.clear(card: card)
        return check
    }

    private static func bounded(_ pin: String) -> String { pin.utf8.count <= pinBytesMax ? pin : "" }
}
