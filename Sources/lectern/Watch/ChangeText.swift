// The text of a change for people: titles and barcodes from its body, names of branches and readers looked up.

internal import CirculationMessages
internal import CityMessages
internal import DiscoveryMessages
internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import ReadersMessages

/// Formats changes. Confined to the thread that reads the stream.
struct ChangeText {
    private let names: ChangeNames

    /// - Parameter names: looks names up.
    init(_ names: ChangeNames) { self.names = names }

    /// The details of a change, beside its topic, kind and subject.
    /// - Parameter change: as it came.
    /// - Returns: "" where nothing is known of such changes, or the body can't be read.
    func details(of change: HostMessages.Host.Change) -> String {
        (try? parts(of: change))?.filter { !$0.isEmpty }.joined(separator: ", ") ?? ""
    }

    private func parts(of change: HostMessages.Host.Change) throws -> [String] {
        switch change.bodyType {
        case Circulation.LoanChanged.messageName:
            guard let loan = try Circulation.LoanChanged(change.body).loan, let item = loan.item else { return [] }
            let due = change.kind == "returned" ? "" : "due \(LocalTime.text(loan.dueAtMs))"
            return [names.reader(loan.readerId) ?? "", title(item), names.branch(item.branchId) ?? "", due]
        case Circulation.ItemChanged.messageName:
            guard let item = try Circulation.ItemChanged(change.body).item else { return [] }
            let from = names.branch(item.branchId) ?? ""
            let to = names.branch(item.destinationBranchId).map { "to \($0)" } ?? ""
            return [title(item), from, to]
        case Circulation.ConflictRecorded.messageName:
            guard let conflict = try Circulation.ConflictRecorded(change.body).conflict else { return [] }
            let reader = names.reader(conflict.readerId) ?? (conflict.card.isEmpty ? "" : "card \(conflict.card)")
            return [conflict.reason, conflict.barcode, reader]
        case Readers.ReaderChanged.messageName:
            let id = try Readers.ReaderChanged(change.body).readerId
            names.invalidate(reader: id)
            return [names.reader(id) ?? ""]
        case City.Branch.messageName:
            let branch = try City.Branch(change.body)
            names.cache(branch)
            return ["\(branch.code) \(branch.name)"]
        case City.Library.messageName:
            let library = try City.Library(change.body)
            return ["\(library.code) \(library.name)"]
        case City.ServicePointDetails.messageName:
            let point = try City.ServicePointDetails(change.body)
            return ["\(point.code) \(point.name)", names.branch(point.branchId) ?? ""]
        case Discovery.RecordChanged.messageName: return [try Discovery.RecordChanged(change.body).title]
        default: return []
        }
    }

    private func title(_ item: Circulation.Item) -> String { "\(item.barcode) \(item.title)" }
}
