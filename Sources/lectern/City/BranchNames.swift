// Which branches the numbers in answers of the catalogue are.

internal import CityMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

/// Names of branches by their numbers.
struct BranchNames {
    private var branches: [Int64: City.Branch] = [:]

    /// Asks City where there is something to name. Where that is not loaded, numbers stay numbers.
    /// - Throws: `Problem` where the call fails otherwise.
    init(of numbers: some Sequence<Int64>, _ connection: Connection) throws {
        guard numbers.contains(where: { $0 != 0 }) else { return }
        do {
            try read(connection)
        } catch let problem as Problem {
            guard [.permissionDenied, .unimplemented].contains(problem.status) else { throw problem }
        }
    }

    private mutating func read(_ connection: Connection) throws {
        let answer = try connection.call("lectern.city.v1.City/Branches", try City.BranchesRequest().encoded())
        for branch in try City.BranchesResponse(answer).branches { branches[branch.branchId] = branch }
    }

    /// "南山图书馆", or "branch 7" where nobody has said more.
    func text(_ number: Int64) -> String { branches[number].map { $0.name.isEmpty ? $0.code : $0.name } ?? "branch \(number)" }

    /// The number of a branch that a person names.
    /// - Parameter text: its number or its code; nil: none is named, 0.
    /// - Throws: `UsageError` where there is no such branch; `Problem` where City is not there to ask.
    static func number(_ text: String?, _ connection: Connection) throws -> Int64 {
        guard let text else { return 0 }
        if let number = Int64(text), number > 0 { return number }
        var names = try BranchNames(of: EmptyCollection(), connection)
        try names.read(connection)
        guard let branch = names.branches.values.first(where: { $0.code == text }) else {
            throw UsageError("no branch has the code \(text); lectern city points shows them", nil)
        }
        return branch.branchId
    }
}
