// Libraries, branches and desks, as City knows them.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import StaffMessages
internal import StaffRules

/// Asks City. Valid inside one handler.
struct Places {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The number of a library by its code.
    /// - Throws: `LIBRARY_UNKNOWN`, `Problem`.
    func library(_ code: String) throws -> Int64 {
        let libraries = try City.Client(call).libraries(City.LibrariesRequest()).libraries
        guard let library = libraries.first(where: { $0.code == code }) else {
            throw Refusal(Staff.Reason.libraryUnknown, facts: ("library_code", code))
        }
        return library.libraryId
    }

    /// The scope of a request: a branch or a library by its code, or the city where both are empty.
    /// - Throws: `LIBRARY_UNKNOWN`, `BRANCH_UNKNOWN`, `Problem`.
    func scope(library: String, branch: String) throws -> Scope {
        guard !branch.isEmpty else { return library.isEmpty ? .city : Scope(library: try self.library(library), branch: 0) }
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard let found = branches.first(where: { $0.code == branch }) else {
            throw Refusal(Staff.Reason.branchUnknown, facts: ("branch_code", branch))
        }
        return Scope(library: found.libraryId, branch: found.branchId)
    }

    /// The branch of the desk that calls; the city where the desk is no service point.
    /// - Throws: `Problem`, `StoreError`.
    func desk() throws -> Scope {
        try opening(City.OpeningRequest(servicePointCode: call.principal.terminal)) ?? .city
    }

    /// A branch with its library; nil: there is no such branch.
    /// - Throws: `Problem`, `StoreError`.
    func branch(_ id: Int64) throws -> Scope? { try opening(City.OpeningRequest(branchId: id)) }

    private func opening(_ request: City.OpeningRequest) throws -> Scope? {
        switch try call.tryCall({ try City.Client($0).opening(request) }) {
        case .success(let opening): return Scope(library: opening.libraryId, branch: opening.branchId)
        case .failure(let problem):
            let unknown = [City.Reason.servicePointUnknown.name, City.Reason.branchUnknown.name]
            guard unknown.contains(problem.reason) else { throw problem }
            return nil
        }
    }
}
