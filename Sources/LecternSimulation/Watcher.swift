// Someone who follows changes, and comes back with a cursor.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// A watcher of a simulated city: it must see each change of its topics once and in order, over all reconnections.
struct Watcher {
    static let topics = ["circulation.loan", "circulation.item", "circulation.conflict", "readers.reader"]

    let topics: [String]
    /// How many of the model's changes it has passed.
    private(set) var position = 0
    /// Changes that it has seen.
    private(set) var seen = 0
    private(set) var cursor: [UInt8] = []
    var call: ServerCall?
    /// What it was told of due dates, which the plugins decide when to tell.
    private(set) var notices = Notices()

    init(_ topics: [String]) { self.topics = topics }

    /// What it asks the host.
    /// - Throws: `MessageError`; not for these topics.
    var open: Frame.Open {
        get throws {
            let request = HostMessages.Host.WatchRequest(topics: topics, cursor: cursor, fromStart: cursor.isEmpty)
            return Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: 1_000_000)
        }
    }

    private func follows(_ change: String) -> Bool { topics.contains { change.hasPrefix($0 + " ") } }

    /// Takes an item.
    /// - Returns: what is wrong with it; nil: it is the one that had to come.
    mutating func take(_ item: Frame.Item, _ changes: [String]) -> String? {
        while position < changes.count, !follows(changes[position]) { position += 1 }
        let text: String
        do {
            text = try CallCoding.text(item.message)
        } catch {
            return "a watcher could not read a change: \(error)"
        }
        let (isNotice, wrong) = notices.take(text)
        if isNotice {
            cursor = item.cursor
            return wrong
        }
        guard position < changes.count else { return "a watcher saw a change of nothing that was committed: \(text)" }
        guard changes[position] == text else { return "a watcher saw \(text)\n  where it had to see \(changes[position])" }
        position += 1
        seen += 1
        cursor = item.cursor
        return nil
    }

    /// Whether it has seen all.
    func isComplete(_ changes: [String]) -> Bool {
        var copy = self
        return copy.missing(changes) == nil
    }

    /// The first change that it has still to see; nil: none.
    mutating func missing(_ changes: [String]) -> String? {
        while position < changes.count, !follows(changes[position]) { position += 1 }
        return position < changes.count ? changes[position] : nil
    }
}
