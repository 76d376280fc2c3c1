// Checks of numbers, dates, places, money and lists in requests.

extension FieldValidator {
    /// The number of something that must be named: `newID` makes positive ones.
    /// - Throws: `Refusal`.
    public func id(_ number: Int64, _ field: String) throws(Refusal) {
        guard number != 0 else { throw invalid(field, "it is missing", zh: "缺少") }
        try notNegative(number, field)
    }

    /// A number that may be 0 and is not negative: an id that may be missing, a time in milliseconds since 1970.
    /// - Throws: `Refusal`.
    public func notNegative(_ number: Int64, _ field: String) throws(Refusal) {
        guard number >= 0 else { throw invalid(field, "it is negative", zh: "不能为负") }
    }

    /// A number with an upper limit.
    /// - Throws: `Refusal`.
    public func number<Number: BinaryInteger>(_ number: Number, _ field: String, max: Number) throws(Refusal) {
        guard number <= max else { throw invalid(field, "it is more than \(max)", zh: "大于 \(max)") }
    }

    /// An amount of money in minor units of a currency (fen, cents) and the currency as three capital letters (ISO 4217, "CNY"). Only
    /// the currency's form is checked.
    /// - Parameters:
    ///   - minorUnits: from 0 to `moneyMinorUnitsMax`.
    ///   - currency: the currency.
    ///   - field: the name of the message's field; the refusal names `minor_units` or `currency` in it.
    /// - Throws: `Refusal`.
    public func money(minorUnits: Int64, currency: String, _ field: String) throws(Refusal) {
        try notNegative(minorUnits, field + ".minor_units")
        try number(minorUnits, field + ".minor_units", max: Self.moneyMinorUnitsMax)
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            throw invalid(field + ".currency", "it is not a currency like CNY", zh: "不是 CNY 这样的货币")
        }
    }

    /// A day of the Gregorian calendar, "2026-10-01".
    /// - Throws: `Refusal`.
    public func date(_ text: String, _ field: String) throws(Refusal) {
        guard LocalDay(text) != nil else { throw invalid(field, "it is not a date like 2026-10-01", zh: "不是 2026-10-01 这样的日期") }
    }

    /// A place on the earth, WGS-84.
    /// - Parameters:
    ///   - latitude: degrees north, from -90 to 90.
    ///   - longitude: degrees east, from -180 to 180.
    ///   - field: the name of the message's field; the refusal names `latitude` or `longitude` in it.
    /// - Throws: `Refusal`.
    public func place(latitude: Double, longitude: Double, _ field: String) throws(Refusal) {
        guard (-90.0...90.0).contains(latitude) else {
            throw invalid(field + ".latitude", "it is not between -90 and 90 degrees", zh: "不在 -90 至 90 度之间")
        }
        guard (-180.0...180.0).contains(longitude) else {
            throw invalid(field + ".longitude", "it is not between -180 and 180 degrees", zh: "不在 -180 至 180 度之间")
        }
    }

    /// A list, and each of its values.
    ///
    ///     try validator.list(request.closedDates, "closed_dates", countMax: 400, validator.date)
    ///
    /// - Parameters:
    ///   - values: the field's values.
    ///   - field: the field's name.
    ///   - countMax: how many there may be.
    ///   - check: checks one value; its second argument is the value's own name: "closed_dates[3]".
    /// - Throws: `Refusal`.
    public func list<Value>(
        _ values: [Value], _ field: String, countMax: Int, _ check: (Value, String) throws(Refusal) -> Void
    ) throws(Refusal) {
        guard values.count <= countMax else { throw invalid(field, "there are more than \(countMax)", zh: "超过 \(countMax) 项") }
        for (index, value) in values.enumerated() { try check(value, "\(field)[\(index)]") }
    }
}
