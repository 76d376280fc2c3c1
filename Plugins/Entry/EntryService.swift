// The service of Entry: what its handlers share. Each kind of handler has a file EntryService+….swift.

internal import CityMessages
internal import DiscoveryMessages
internal import EntryMessages
internal import LecternKit
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages
internal import TypesMessages

/// Signs everybody in.
struct EntryService: Entry.Service {
    static let validator = FieldValidator(Entry.Reason.fieldInvalid, versionConflict: Entry.Reason.versionConflict)

    let settings: PluginSettings<EntryLimits>
    /// nil: none are configured.
    let streets: PluginSettings<CityStreets?>

    /// The value of a nested call, or the refusal that its problem is here.
    /// - Parameter result: of `tryCall`: what the nested method wrote before it refused is kept.
    /// - Throws: `Refusal` with the reason of the same meaning; a problem that has none as it is.
    static func value<Value>(_ result: Result<Value, Problem>) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let problem): throw refusal(problem)
        }
    }

    private static func refusal(_ problem: Problem) -> any Error {
        let facts = problem.facts.map { ($0.name, $0.value) }
        let reason: Entry.Reason
        switch problem.reason {
        case Readers.Reason.cardOrPinWrong.name: reason = .cardOrPinWrong
        case Readers.Reason.tooManyAttempts.name: reason = .tooManyAttempts
        case Readers.Reason.readerExpired.name: reason = .readerExpired
        case Readers.Reason.cardLost.name: reason = .cardLost
        case Readers.Reason.readerUnknown.name, Readers.Reason.cardRetired.name: reason = .readerUnknown
        case Readers.Reason.identifierTaken.name: reason = .identityTaken
        case Readers.Reason.identifierState.name: reason = .identityState
        case Discovery.Reason.recordUnknown.name: reason = .recordUnknown
        case City.Reason.servicePointUnknown.name: reason = .servicePointUnknown
        case Readers.Reason.fieldInvalid.name: reason = .fieldInvalid
        default: return problem
        }
        return Refusal(reason, facts: facts, retryAfterMilliseconds: problem.retryAfterMilliseconds)
    }

    /// Checks texts in languages.
    static func check(_ texts: [Types.Text], _ field: String) throws {
        try validator.list(texts, field, countMax: EntryLimits.languagesMax) { text, name throws(Refusal) in
            try validator.languageTag(text.language, name + ".language")
            try validator.requiredText(text.text, name + ".text", charactersMax: EntryLimits.textCharactersMax)
        }
    }
}

extension Certificate {
    /// The role as the host's records and figures name it.
    var word: String {
        switch self {
        case .device: "device"
        case .partner: "partner"
        case .desk: "desk"
        case .admin: "admin"
        default: "none"
        }
    }
}

extension Principal {
    /// The terminal as the host knows it: "device/kiosk-1".
    var terminalIdentity: String { "\(certificate.word)/\(terminal)" }
}
