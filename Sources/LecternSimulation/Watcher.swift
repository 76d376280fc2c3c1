// Someone who follows changes, and comes back with a cursor.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// A watcher of a simulated city: it must see each change of its topics once and in order, over all reconnections.
struct Watcher {
    static let topics: [ChangeTopic] = [.loan, .item, .conflict, .reader]

    let topics: [ChangeTopic]
    /// How many of the model's changes it has passed.
    private(set) var position = 0
    /// Changes that it has seen.
    private(set) var seen = 0
    private(set) var cursor: [UInt8] = []
    var call: ServerCall?
    /// What it was told of due dates, which the plugins decide when to tell.
    private(set) var notices = ToldDueDates()
    /// The changes of loans that it has seen, notices included.
    private(set) var tally = LoanTally()

    init(_ topics: [ChangeTopic]) { self.topics = topics }

    /// What it asks the host.
    /// - Throws: `MessageError`; not for these topics.
    var open: Frame.Open {
        get throws {
            let request = HostMessages.Host.WatchRequest(topics: topics.map(\.rawValue), cursor: cursor, fromStart: cursor.isEmpty)
            return Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: 1_000_000)
        }
    }

    /// What a watcher makes of an item.
    enum Taken {
        /// It is the change that had to come; a conflict's number is told.
        case expected(ModelChange, id: Int64)
        /// It is one that the city tells by itself.
        case notice
        /// What is wrong with it.
        case wrong(String)
    }

    /// Takes an item.
    /// - Parameters:
    ///   - changes: those that have to come, in their order.
    ///   - postponed: due dates that the city has moved by itself.
    mutating func take(_ item: Frame.Item, _ changes: [ModelChange], _ postponed: Set<PostponedLoan>) -> Taken {
        while position < changes.count, !topics.contains(changes[position].topic) { position += 1 }
        let change: ModelChange
        let id: Int64
        do {
            (change, id) = try CallCoding.change(item.message)
        } catch {
            return .wrong("a watcher could not read a change: \(error)")
        }
        cursor = item.cursor
        if case .loan(let loan) = change {
            tally.add(loan.kind, loan: loan.loan)
            if loan.kind == "postponed", !postponed.contains(PostponedLoan(loan: loan.loan, dueAt: loan.dueAt)) {
                return .wrong("a watcher saw a due date that was not moved: \(loan)")
            }
            if loan.isNotice { return notices.take(loan).map { .wrong($0) } ?? .notice }
        }
        guard position < changes.count else { return .wrong("a watcher saw a change of nothing that was committed: \(change)") }
        guard changes[position] == change else { return .wrong("a watcher saw \(change)\n  where it had to see \(changes[position])") }
        position += 1
        seen += 1
        return .expected(change, id: id)
    }

    /// Whether it has seen all.
    func isComplete(_ changes: [ModelChange]) -> Bool { missing(changes) == nil }

    /// The first change that it has still to see; nil: none.
    func missing(_ changes: [ModelChange]) -> ModelChange? { changes[position...].first { topics.contains($0.topic) } }
}
