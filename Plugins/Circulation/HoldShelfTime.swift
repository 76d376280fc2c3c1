// Until when an item is kept on a hold shelf.

internal import CityMessages
internal import LecternKit

/// The last moment of an item on a hold shelf.
enum HoldShelfTime {
    /// The end of the first opening day of a branch that does not end before a moment; the moment itself where the branch has no hours.
    /// - Parameters:
    ///   - branch: the pick-up point's.
    ///   - moment: milliseconds since 1970.
    /// - Throws: a `Problem` of City's.
    static func end(branch: Int64, notBefore moment: Int64, _ call: Call) throws -> Int64 {
        let asked = City.OpeningRequest(branchId: branch, dueAtMs: moment)
        switch try call.tryCall({ try City.Client($0).opening(asked) }) {
        case .success(let opening): return max(moment, opening.closesAtMs)
        case .failure(let problem):
            guard [City.Reason.branchUnknown.name, City.Reason.servicePointUnknown.name].contains(problem.reason) else { throw problem }
            return moment
        }
    }
}
