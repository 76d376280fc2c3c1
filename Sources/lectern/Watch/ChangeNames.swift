// Names for the numbers in changes: looked up as far as the caller's certificate may, kept, and never waited for long.

internal import CityMessages
internal import CLinux
internal import LecternClient
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import ReadersMessages

/// Looks up the names of branches and readers. Confined to one thread.
final class ChangeNames {
    /// How long a change waits for a name.
    private static let waitMillisecondsMax = 500
    /// After a look-up that had no answer in time, or failed, for so long none is made.
    private static let pauseNanoseconds: Int64 = 30_000_000_000
    /// The names of so many readers are kept; then all are looked up anew.
    private static let readersMax = 10_000

    private enum Answer {
        case message([UInt8])
        /// The daemon's reason, which will be the same the next time.
        case refused
        /// Nothing in time, or something that may pass.
        case none
    }

    private let connection: Connection
    private let session: String
    private var branches: [Int64: String] = [:]
    /// Empty: looked up, and not known.
    private var readers: [Int64: String] = [:]
    private var mayAskForReaders = true
    private var pausedUntil: Int64 = 0
    /// When the branches may be asked for again; they are all asked for at once.
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
            case .message(let answer) = ask("lectern.city.v1.City/Branches", request),
            let found = try? City.BranchesResponse(answer)
        else { return nil }
        for branch in found.branches { branches[branch.branchId] = branch.name }
        return branches[id]
    }

    /// A change has told a branch.
    func keep(_ branch: City.Branch) { branches[branch.branchId] = branch.name }

    /// The name of a reader; nil: it is not known now, or not for this caller.
    func reader(_ id: Int64) -> String? {
        guard id != 0 else { return nil }
        if let name = readers[id] { return name.isEmpty ? nil : name }
        guard mayAskForReaders, let request = try? Readers.GetRequest(readerId: id).encoded() else { return nil }
        switch ask("lectern.readers.v1.Readers/Get", request) {
        case .message(let answer):
            if readers.count >= Self.readersMax { readers = [:] }
            readers[id] = (try? Readers.Reader(answer).name) ?? ""
            return readers[id]
        case .refused:
            mayAskForReaders = false
            return nil
        case .none: return nil
        }
    }

    /// A change has told that a reader is not what it was.
    func forget(reader id: Int64) { readers[id] = nil }

    private func ask(_ method: String, _ request: [UInt8]) -> Answer {
        let now = clinux_monotonic()
        guard now >= pausedUntil else { return .none }
        let options = CallOptions(timeoutMilliseconds: UInt32(Self.waitMillisecondsMax), session: session)
        let result = Monitor<Result<[UInt8], Problem>?>(nil)
        do {
            try connection.begin(method, request, options) { answer in result.change { $0 = answer } }
        } catch {
            return .none
        }
        switch result.wait(until: Deadline.after(Self.waitMillisecondsMax), { $0 }) {
        case .success(let message): return .message(message)
        case .failure(let problem) where ["NOT_ALLOWED", "SESSION_REQUIRED", "METHOD_UNKNOWN"].contains(problem.reason):
            return .refused
        // Known not to be there.
        case .failure(let problem) where problem.status == .notFound: return .message([])
        default:
            pausedUntil = clinux_monotonic() + Self.pauseNanoseconds
            return .none
        }
    }
}
