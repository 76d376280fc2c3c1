// Reads and writes what is kept of a reader besides the card.

internal import LecternKit
internal import ReadersMessages

/// Profiles as the table holds them. Valid inside one handler.
struct ProfileRows {
    private static let byReader = SQL("SELECT \(ProfileRow.columns()) FROM \(ProfileRow.table) WHERE reader_id = $1")
    private static let put = ProfileRow.insert(
        onConflict: .readerId, update: .phone, .phoneVerifiedAtMs, .email, .emailVerifiedAtMs, .addresses, .guardianId,
        .guardianConsent, .guardianConsentAtMs, .cardKind, .familyId)
    private static let ofFamily = SQL("""
        SELECT reader_id FROM \(ProfileRow.table) WHERE family_id = $1 AND family_id <> 0 ORDER BY reader_id LIMIT 200
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A reader's profile; an empty one where nothing is kept yet.
    /// - Throws: `StoreError`.
    func load(_ reader: Int64) throws -> ProfileRow {
        try call.first(Self.byReader, .integer(reader), as: ProfileRow.self) ?? ProfileRow(readerId: reader)
    }

    /// Writes a profile.
    /// - Throws: `StoreError`.
    func put(_ profile: ProfileRow) throws { try call.insert(profile, Self.put) }

    /// The members of a family.
    /// - Throws: `StoreError`.
    func members(of family: Int64) throws -> [Int64] { try call.rows(Self.ofFamily, .integer(family), as: Int64.self) }
}

extension ProfileRow {
    /// The addresses as the contract has them.
    /// - Throws: `MessageError` where the row holds something else.
    func addressList() throws -> [Readers.Address] { try Readers.AddressList(addresses).addresses }
}
