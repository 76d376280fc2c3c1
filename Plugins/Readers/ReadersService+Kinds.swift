// The handlers by which a library keeps its kinds of cards and its families.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    private static let kindByCode = SQL("SELECT \(CardKindRow.columns()) FROM \(CardKindRow.table) WHERE code = $1")
    private static let allKinds = SQL("SELECT \(CardKindRow.columns()) FROM \(CardKindRow.table) ORDER BY code LIMIT 1000")
    private static let kindPut = CardKindRow.insert(
        onConflict: .code, update: .name, .basis, .validDays, .depositMinorUnits, .currency, .scoreMin, .category, raise: .version)
    private static let familyByNumber = SQL("SELECT \(FamilyRow.columns()) FROM \(FamilyRow.table) WHERE family_id = $1")
    private static let familyPut = FamilyRow.insert(onConflict: .familyId, update: .name, .loansMax, raise: .version)
    private static let versionRaised = ReaderRow.update(.version)
    /// A card lasts a hundred years at most, a score is a number of a few digits.
    private static let (validDaysMax, scoreMax, loansMax): (UInt32, UInt32, UInt32) = (36_525, 100_000, 100_000)

    func putCardKind(_ request: Readers.PutCardKindRequest, _ call: Call) throws -> Readers.CardKind {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try call.first(Self.kindByCode, .text(request.code), as: CardKindRow.self)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["name", "basis", "valid_days", "deposit_minor_units", "currency", "score_min", "category"], found: old?.version,
            absent: Refusal(Readers.Reason.cardKindUnknown, facts: ("card_kind", request.code)))
        if let old = old?.message {
            change.keep("name", &request.name, old.name)
            change.keep("basis", &request.basis, old.basis)
            change.keep("valid_days", &request.validDays, old.validDays)
            change.keep("deposit_minor_units", &request.depositMinorUnits, old.depositMinorUnits)
            change.keep("currency", &request.currency, old.currency)
            change.keep("score_min", &request.scoreMin, old.scoreMin)
            change.keep("category", &request.category, old.category)
        }
        try check(request, call)
        var row = CardKindRow(
            code: request.code, name: request.name, basis: Int64(request.basis.rawValue), validDays: Int64(request.validDays),
            depositMinorUnits: request.depositMinorUnits, currency: request.currency, scoreMin: Int64(request.scoreMin),
            category: request.category, version: 1)
        try call.insert(row, Self.kindPut)
        row.version = (old?.version ?? 0) + 1
        return row.message
    }

    private func check(_ request: Readers.PutCardKindRequest, _ call: Call) throws {
        try Self.validator.requiredText(request.name, "name")
        guard (1...6).contains(request.basis.rawValue) else { throw Self.validator.invalid("basis", "it is missing", zh: "缺少") }
        try Self.validator.number(request.validDays, "valid_days", max: Self.validDaysMax)
        try Self.validator.number(request.scoreMin, "score_min", max: Self.scoreMax)
        if request.basis == .deposit {
            guard request.depositMinorUnits > 0 else {
                throw Self.validator.invalid("deposit_minor_units", "a card for a deposit has one", zh: "押金证须有押金")
            }
            guard Self.isMoney(request) else {
                throw Self.validator.invalid(
                    "currency", "it is not a currency like CNY, or the amount is too large",
                    zh: "不是 CNY 这样的货币，或金额过大")
            }
        } else {
            guard request.depositMinorUnits == 0, request.currency.isEmpty else {
                throw Self.validator.invalid("deposit_minor_units", "a card has one for a deposit alone", zh: "只有押金证才有")
            }
        }
        guard request.basis == .credit || request.scoreMin == 0 else {
            throw Self.validator.invalid("score_min", "a card has one for credit alone", zh: "只有信用证才有")
        }
        if !request.category.isEmpty { _ = try RecordFinder(call).category(request.category) }
    }

    private static func isMoney(_ request: Readers.PutCardKindRequest) -> Bool {
        request.depositMinorUnits <= FieldValidator.moneyMinorUnitsMax && request.currency.utf8.count == 3
            && request.currency.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    func cardKinds(_ request: Readers.CardKindsRequest, _ call: Call) throws -> Readers.CardKindsResponse {
        Readers.CardKindsResponse(cardKinds: try call.rows(Self.allKinds, as: CardKindRow.self).map(\.message))
    }

    func putFamily(_ request: Readers.PutFamilyRequest, _ call: Call) throws -> Readers.Family {
        var request = request
        let old = try request.familyId == 0 ? nil : family(request.familyId, call)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "loans_max"], found: old?.version,
            absent: Refusal(Readers.Reason.familyUnknown, facts: ("family_id", "0")))
        if let old {
            change.keep("name", &request.name, old.name)
            change.keep("loans_max", &request.loansMax, UInt32(clamping: old.loansMax))
        }
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.number(request.loansMax, "loans_max", max: Self.loansMax)
        let id = try old?.familyId ?? call.newID()
        try call.insert(FamilyRow(familyId: id, name: request.name, loansMax: Int64(request.loansMax), version: 1), Self.familyPut)
        return try message(id, call)
    }

    func setFamily(_ request: Readers.SetFamilyRequest, _ call: Call) throws -> Readers.Family {
        let reader = try subject(request.card, request.readerId, call)
        let rows = ProfileRows(call)
        var profile = try rows.load(reader.readerId)
        let before = profile.familyId
        if request.familyId != 0 {
            _ = try family(request.familyId, call)
            guard try before == request.familyId || rows.members(of: request.familyId).count < ReadersLimits.familyMembersMax else {
                throw Refusal(Readers.Reason.familyFull, facts: ("members_max", "\(ReadersLimits.familyMembersMax)"))
            }
        }
        if before != request.familyId {
            profile.familyId = request.familyId
            try rows.put(profile)
            try call.update(ReaderRow(readerId: reader.readerId, version: reader.version + 1), Self.versionRaised)
            let change = ChangeRows.Change(field: "family_id", old: "\(before)", new: "\(request.familyId)")
            try ChangeRows(call).insert([change], of: reader.readerId, version: reader.version + 1)
            try ReaderRows(call).emit("changed", reader.readerId, fields: ["family_id"])
        }
        let told = request.familyId == 0 ? before : request.familyId
        return told == 0 ? Readers.Family() : try message(told, call)
    }

    func getFamily(_ request: Readers.GetFamilyRequest, _ call: Call) throws -> Readers.Family {
        guard request.readerId != 0 else { return try message(request.familyId, call) }
        return try message(try ProfileRows(call).load(request.readerId).familyId, call)
    }

    private func family(_ id: Int64, _ call: Call) throws -> FamilyRow {
        guard let row = try call.first(Self.familyByNumber, .integer(id), as: FamilyRow.self) else {
            throw Refusal(Readers.Reason.familyUnknown, facts: ("family_id", "\(id)"))
        }
        return row
    }

    private func message(_ id: Int64, _ call: Call) throws -> Readers.Family {
        let row = try family(id, call)
        return Readers.Family(
            familyId: row.familyId, name: row.name, loansMax: UInt32(clamping: row.loansMax), version: row.version,
            readerIds: try ProfileRows(call).members(of: id))
    }
}

extension CardKindRow {
    /// The contract's message.
    var message: Readers.CardKind {
        Readers.CardKind(
            code: code, name: name, basis: Readers.CardBasis(rawValue: Int32(clamping: basis)), validDays: UInt32(clamping: validDays),
            depositMinorUnits: depositMinorUnits, currency: currency, scoreMin: UInt32(clamping: scoreMin), category: category,
            version: version)
    }
}
