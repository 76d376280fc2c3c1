// Checks of fields that only City has: places that may be missing, and opening hours.

internal import LecternKit
internal import TypesMessages

extension FieldValidator {
    /// A place on the earth, which may be missing.
    /// - Throws: `Refusal`.
    func place(_ place: Types.Place?, _ field: String) throws(Refusal) {
        if let place { try self.place(latitude: place.latitude, longitude: place.longitude, field) }
    }

    /// Opening hours: parts of days that do not overlap.
    /// - Throws: `Refusal`.
    func hours(_ hours: [Types.OpenTime], _ field: String) throws(Refusal) {
        guard hours.count <= CityLimits.openTimesMax else {
            throw invalid(field, "there are more than \(CityLimits.openTimesMax)")
        }
        for (index, time) in hours.enumerated() {
            let field = "\(field)[\(index)]"
            guard (1...7).contains(time.weekday) else { throw invalid(field + ".weekday", "it is not from 1 to 7") }
            guard time.fromMinute < time.untilMinute, time.untilMinute <= 24 * 60 else {
                throw invalid(field, "it does not begin before it ends, within one day")
            }
            let overlaps = hours[..<index].contains {
                $0.weekday == time.weekday && $0.fromMinute < time.untilMinute && time.fromMinute < $0.untilMinute
            }
            guard !overlaps else { throw invalid(field, "it overlaps an earlier one") }
        }
    }
}
