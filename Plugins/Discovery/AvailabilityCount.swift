// One row of what there is: a record, a form, a branch.

internal import DiscoveryMessages
internal import LecternKit

/// How many items of a record there are at a branch in a form, and how many of them can be taken now.
struct AvailabilityCount: Comparable {
    var record: Int64
    var form: Int64
    var branch: Int64
    var items: Int64
    var available: Int64

    /// Reads the first five columns of a row.
    init(_ row: Row) throws {
        record = try row.integer(0)
        form = try row.integer(1)
        branch = try row.integer(2)
        items = try row.integer(3)
        available = try row.integer(4)
    }

    /// In the order in which a record tells them.
    static func < (one: AvailabilityCount, other: AvailabilityCount) -> Bool {
        (one.record, one.form, one.branch) < (other.record, other.form, other.branch)
    }

    /// Puts counts into their record, each beside the links of its form. Of the record only its forms are read.
    static func add(_ counts: ArraySlice<AvailabilityCount>, to record: inout Encoded<Discovery.Record>) throws {
        guard !counts.isEmpty else { return }
        var forms = try record.take(Discovery.Record.formsField)
        for count in counts { count.add(to: &forms) }
        for form in forms { try record.append(form, to: Discovery.Record.formsField) }
    }

    private func add(to forms: inout [Discovery.FormAvailability]) {
        let kind = Discovery.Form(rawValue: Int32(truncatingIfNeeded: form))
        let index: Int
        if let known = forms.firstIndex(where: { $0.form == kind }) {
            index = known
        } else {
            index = forms.count
            forms.append(Discovery.FormAvailability(form: kind))
        }
        let counts = Discovery.BranchAvailability(
            branchId: branch, items: UInt32(truncatingIfNeeded: items), available: UInt32(truncatingIfNeeded: available))
        forms[index].branches.append(counts)
        forms[index].items += counts.items
        forms[index].available += counts.available
    }
}
