// A change of a reader's record: the rows as they will be, and what that changes, field by field.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRules

/// Reads what the value of a field refers to. Valid inside one handler.
struct RecordFinder {
    private static let categoryByCode = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) WHERE code = $1")
    private static let kindByCode = SQL("SELECT \(CardKindRow.columns()) FROM \(CardKindRow.table) WHERE code = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A category.
    /// - Throws: `CATEGORY_UNKNOWN`, `StoreError`.
    func category(_ code: String) throws -> CategoryRow {
        guard let row = try call.first(Self.categoryByCode, .text(code), as: CategoryRow.self) else {
            throw Refusal(Readers.Reason.categoryUnknown, facts: ("category", code))
        }
        return row
    }

    /// A kind of card.
    /// - Throws: `CARD_KIND_UNKNOWN`, `StoreError`.
    func cardKind(_ code: String) throws -> CardKindRow {
        guard let row = try call.first(Self.kindByCode, .text(code), as: CardKindRow.self) else {
            throw Refusal(Readers.Reason.cardKindUnknown, facts: ("card_kind", code))
        }
        return row
    }

    /// Whether there is a reader with a number.
    /// - Throws: `StoreError`.
    func isReader(_ id: Int64) throws -> Bool { try ReaderRows(call).row(id) != nil }
}

/// The rows of one reader, and what was changed of them.
struct RecordEdit {
    private static let changed = ReaderRow.update(
        .name, .category, .libraryId, .expiresAtMs, .language, .birthDay, .named, .version)
    private static let dayMilliseconds: Int64 = 86_400_000

    private(set) var row: ReaderRow
    private(set) var profile: ProfileRow
    private(set) var changes: [ChangeRows.Change] = []
    private let now: Int64
    private let oldProfile: ProfileRow
    private let isFindable: Bool

    /// - Parameters:
    ///   - row: the reader as it is.
    ///   - profile: what is kept besides.
    ///   - now: milliseconds since 1970.
    init(row: ReaderRow, profile: ProfileRow, now: Int64) {
        self.row = row
        self.profile = profile
        self.now = now
        oldProfile = profile
        isFindable = row.named == row.name
    }

    /// Takes the fields of a request over.
    /// - Throws: `FIELD_INVALID`, `CATEGORY_UNKNOWN`, `CARD_KIND_UNKNOWN`, `GUARDIAN_REQUIRED`, `StoreError`.
    mutating func apply(_ request: Readers.ChangeRequest, _ fields: [ReaderField], _ finder: RecordFinder) throws {
        let validator = ReadersService.validator
        try validator.text(request.reason, "reason", charactersMax: FieldValidator.textCharactersMax)
        for field in ReaderField.allCases where fields.contains(field) { try apply(field, request, finder) }
        if fields.contains(.cardKind), !request.cardKind.isEmpty {
            let kind = try finder.cardKind(request.cardKind)
            if kind.validDays > 0, !fields.contains(.expiresAt) { setExpiry(now + kind.validDays * Self.dayMilliseconds) }
            if !kind.category.isEmpty, !fields.contains(.category) { try set(.category, \.row.category, kind.category) }
        }
        if fields.contains(.category) || fields.contains(.guardianID) || fields.contains(.guardianConsent) || fields.contains(.cardKind),
            try finder.category(row.category).guardianRequired, profile.guardianId == 0 || profile.guardianConsent.isEmpty
        {
            throw Refusal(Readers.Reason.guardianRequired, facts: ("category", row.category))
        }
        if !changes.isEmpty { row.version += 1 }
    }

    private mutating func apply(_ field: ReaderField, _ request: Readers.ChangeRequest, _ finder: RecordFinder) throws {
        let validator = ReadersService.validator
        switch field {
        case .name:
            try validator.requiredText(request.name, "name")
            try set(field, \.row.name, request.name)
        case .category: try set(field, \.row.category, try finder.category(request.category).code)
        case .libraryID:
            try validator.notNegative(request.libraryId, "library_id")
            set(field, \.row.libraryId, request.libraryId)
        case .expiresAt:
            try validator.notNegative(request.expiresAtMs, "expires_at_ms")
            setExpiry(request.expiresAtMs)
        case .language:
            try validator.languageTag(request.language, "language")
            try set(field, \.row.language, request.language)
        case .phone:
            try set(field, \.profile.phone, try validator.phone(request.phone, "phone"))
            if profile.phone != oldProfile.phone { setVerified(.phoneVerified, \.profile.phoneVerifiedAtMs, false) }
        case .phoneVerified: setVerified(field, \.profile.phoneVerifiedAtMs, request.phoneVerified && !profile.phone.isEmpty)
        case .email:
            try validator.email(request.email, "email")
            try set(field, \.profile.email, request.email)
            if profile.email != oldProfile.email { setVerified(.emailVerified, \.profile.emailVerifiedAtMs, false) }
        case .emailVerified: setVerified(field, \.profile.emailVerifiedAtMs, request.emailVerified && !profile.email.isEmpty)
        case .addresses: try setAddresses(request.addresses)
        case .birthDate: try setBirthDate(request.birthDate)
        case .guardianID:
            try validator.notNegative(request.guardianId, "guardian_id")
            guard request.guardianId != row.readerId else {
                throw validator.invalid("guardian_id", "nobody is their own guardian", zh: "不能以本人为监护人")
            }
            guard try request.guardianId == 0 || finder.isReader(request.guardianId) else {
                throw validator.invalid("guardian_id", "there is no such reader", zh: "没有这位读者")
            }
            set(field, \.profile.guardianId, request.guardianId)
        case .guardianConsent:
            try validator.text(request.guardianConsent, "guardian_consent", charactersMax: FieldValidator.textCharactersMax)
            try set(field, \.profile.guardianConsent, request.guardianConsent)
            profile.guardianConsentAtMs = request.guardianConsent.isEmpty ? 0 : now
        case .cardKind: try set(field, \.profile.cardKind, request.cardKind.isEmpty ? "" : try finder.cardKind(request.cardKind).code)
        }
    }

    private mutating func set(_ field: ReaderField, _ path: WritableKeyPath<RecordEdit, String>, _ value: String) throws {
        note(field, self[keyPath: path], value)
        self[keyPath: path] = value
    }

    private mutating func set(_ field: ReaderField, _ path: WritableKeyPath<RecordEdit, Int64>, _ value: Int64) {
        note(field, "\(self[keyPath: path])", "\(value)")
        self[keyPath: path] = value
    }

    private mutating func setExpiry(_ value: Int64) { set(.expiresAt, \.row.expiresAtMs, value) }

    private mutating func setVerified(_ field: ReaderField, _ path: WritableKeyPath<RecordEdit, Int64>, _ isVerified: Bool) {
        note(field, self[keyPath: path] == 0 ? "false" : "true", isVerified ? "true" : "false")
        if isVerified != (self[keyPath: path] != 0) { self[keyPath: path] = isVerified ? now : 0 }
    }

    private mutating func setAddresses(_ addresses: [Readers.Address]) throws {
        try ReadersService.validator.list(addresses, "addresses", countMax: ReadersLimits.addressesMax) { (address, field) throws(Refusal) in
            try ReadersService.validator.address(address, field)
        }
        func text(_ addresses: [Readers.Address]) -> String {
            addresses.map { [$0.label, $0.region, $0.street, $0.postcode, $0.recipient, $0.phone].joined(separator: " ") }.joined(separator: "; ")
        }
        note(.addresses, text(try profile.addressList()), text(addresses))
        profile.addresses = try Readers.AddressList(addresses: addresses).encoded()
    }

    private mutating func setBirthDate(_ text: String) throws {
        let day = LocalDay(text)
        if !text.isEmpty {
            try ReadersService.validator.date(text, "birth_date")
            let earliest = LocalDay("1880-01-01")?.number ?? 0
            // A day more: it is tomorrow already somewhere.
            guard let day, day.number >= earliest, day.number <= LocalDay(utcMilliseconds: now).number + 1 else {
                throw ReadersService.validator.invalid(
                    "birth_date", "it is not a day on which a reader can have been born",
                    zh: "不是可能的出生日期")
            }
        }
        note(.birthDate, row.birthDay.map { LocalDay(number: $0).text } ?? "", text)
        row.birthDay = text.isEmpty ? nil : day?.number
    }

    private mutating func note(_ field: ReaderField, _ old: String, _ new: String) {
        if let place = changes.firstIndex(where: { $0.field == field.rawValue }) {
            changes[place].new = new
            if changes[place].old == new { changes.remove(at: place) }
        } else if old != new {
            changes.append(ChangeRows.Change(field: field.rawValue, old: old, new: new))
        }
    }

    /// Writes the rows.
    /// - Throws: `StoreError`.
    mutating func write(_ call: Call) throws {
        let isRenamed = !isFindable || row.named != row.name
        if isRenamed || profile.phone != oldProfile.phone {
            try TermRows(call).put(row.readerId, name: row.name, phone: profile.phone)
            row.named = row.name
        }
        try call.update(row, Self.changed)
        if profile != oldProfile { try ProfileRows(call).put(profile) }
    }
}
