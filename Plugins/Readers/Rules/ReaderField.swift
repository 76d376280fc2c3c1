// The fields of a reader, and which of them the reader may change.

/// The fields of a reader, by their names in the contract.
package enum ReaderField: String, CaseIterable, Sendable {
    case name, category
    case libraryID = "library_id"
    case expiresAt = "expires_at_ms"
    case language, phone
    case phoneVerified = "phone_verified"
    case email
    case emailVerified = "email_verified"
    case addresses
    case birthDate = "birth_date"
    case guardianID = "guardian_id"
    case guardianConsent = "guardian_consent"
    case cardKind = "card_kind"

    /// Whether the reader may change it, and not staff alone.
    package var isReaders: Bool {
        switch self {
        case .language, .phone, .email, .addresses: true
        case .name, .category, .libraryID, .expiresAt, .phoneVerified, .emailVerified, .birthDate, .guardianID, .guardianConsent, .cardKind: false
        }
    }
}
