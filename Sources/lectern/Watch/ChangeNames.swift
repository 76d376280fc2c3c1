// Names of branches and readers for `lectern watch`: looked up with a short timeout, and cached.

internal import CityMessages
internal import CLinux
internal import LecternClient
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import ReadersMessages

/// Looks up the names of branches and readers. Confined to one thread.
final class ChangeNames {
    /// The timeout of a look-up.
    private static let waitMillisecondsMax = 500
    /// The pause after a look-up that was not answered in time, or failed.
    private static let pauseNanoseconds: Int64 = 30_000_000_000
    /// Readers in the cache; when it is full it is cleared.
    private static let readersMax = 10_000

    private enum LookupResult {
        case message([UInt8])
        /// Refused for a reason that stays, such as NOT_ALLOWED.
        case refused
        /// No answer in time, or a transient failure.
        case unavailable
    }

    private let connection: Connection
    private let session: String
    private var branches: [Int64: String] = [:]
    /// The cache of readers' names; empty: looked up, and unknown.
    private var readers: [Int64: String] = [:]
    private var mayLookUpReaders = true
    private var pausedUntil: Int64 = 0
    /// Before that time branches are not looked up again; one call returns all of them.
    private var branchesKeptUntil: Int64 = 0

    /// - Parameters:
    ///   - connection: where the changes come from; a look-up is a call beside the stream.
    ///   - session: a reader's or staff member's session; empty: none.
    init(_ connection: Connection, session: String) {
        self.connection = connection
        self.session = session
    }

    /// The name of a branch; nil: it is not known now.
    func branch(_ id: Int64) -> String? {
        guard id != 0 else { return nil }
        if let name = branches[id] { return name }
        let now = clinux_monotonic()
        guard now >= branchesKeptUntil else { return nil }
        branchesKeptUntil = now + Self.pauseNanoseconds
        guard let request = try? City.BranchesRequest().encoded(),
            case .message(let answer) = lookUp("lectern.city.v1.City/Branches", request),
            let found = try? City.BranchesResponse(answer)
        else { return nil }
        for branch in found.branches { branches[branch.branchId] = branch.name }
        return branches[id]
    }

    /// Caches the branch in a change.
    func cache(_ branch: City.Branch) { branches[branch.branchId] = branch.name }

    /// The name of a reader; nil: it is not known now, or not for this caller.
    func reader(_ id: Int64) -> String? {
        guard id != 0 else { return nil }
        if let name = readers[id] { return name.isEmpty ? nil : name }
        guard mayLookUpReaders, let request = try? Readers.GetRequest(readerId: id).encoded() else { return nil }
        switch lookUp("lectern.readers.v1.Readers/Get", request) {
        case .message(let answer):
            if readers.count >= Self.readersMax { readers = [:] }
            readers[id] = (try? Readers.Reader(answer).name) ?? ""
            return readers[id]
        case .refused:
            mayLookUpReaders = false
            return nil
        case .unavailable: return nil
        }
    }

    /// Removes a reader from the cache, since a change says that it was changed.
    func invalidate(reader id: Int64) { readers[id] = nil }

    private func lookUp(_ method: String, _ request: [UInt8]) -> LookupResult {
        let now = clinux_monotonic()
        guard now >= pausedUntil else { return .unavailable }
        let options = CallOptions(timeoutMilliseconds: UInt32(Self.waitMillisecondsMax), session: session)
        let result = Monitor<Result<[UInt8], Problem>?>(nil)
        do {
            try connection.begin(method, request, options) { answer in result.change { $0 = answer } }
        } catch {
            return .unavailable
        }
        switch result.wait(until: Deadline.after(Self.waitMillisecondsMax), { $0 }) {
        case .success(let message): return .message(message)
        case .failure(let problem) where ["NOT_ALLOWED", "SESSION_REQUIRED", "METHOD_UNKNOWN"].contains(problem.reason):
            return .refused
        // Cached as unknown.
        case .failure(let problem) where problem.status == .notFound: return .message([])
        default:
            pausedUntil = clinux_monotonic() + Self.pauseNanoseconds
            return .unavailable
        }
    }
}
