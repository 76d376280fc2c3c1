// Who the numbers in histories are: names of staff for a person who reads them.

internal import LecternClient
internal import LecternWire
internal import StaffMessages

/// Names of accounts by their numbers.
struct StaffNames {
    /// Numbers that one call asks for.
    private static let numbersMax = 200

    private var names: [Int64: String] = [:]

    /// Asks Staff. Where that is not loaded, or the caller may not ask, numbers stay numbers.
    /// - Throws: `Problem` where the call fails otherwise.
    init(of numbers: [Int64], _ caller: SessionCaller) throws {
        let wanted = Array(Set(numbers.filter { $0 != 0 }).sorted().prefix(Self.numbersMax))
        guard !wanted.isEmpty else { return }
        do {
            for account in try Staff.Client(caller).names(.init(accountIds: wanted)).names {
                names[account.accountId] = "\(account.name) (\(account.login))"
            }
        } catch let problem as Problem {
            guard [.unauthenticated, .permissionDenied, .unimplemented].contains(problem.status) else { throw problem }
        }
    }

    /// "陈静 (chen.jing)", or the number of somebody who is no account: a reader.
    func text(_ number: Int64) -> String { names[number] ?? "\(number)" }
}
