// Availability as a part of the record's message.

internal import DiscoveryMessages
internal import LecternKit

extension AvailabilityRow: Comparable {
    /// In the order of the record's message.
    static func < (one: AvailabilityRow, other: AvailabilityRow) -> Bool {
        (one.recordId, one.form.rawValue, one.branchId) < (other.recordId, other.form.rawValue, other.branchId)
    }

    /// Puts counts into their record, each beside the links of its form. Of the record only its forms are read.
    static func add(_ counts: ArraySlice<AvailabilityRow>, to record: inout Encoded<Discovery.Record>) throws {
        guard !counts.isEmpty else { return }
        var forms = try record.take(Discovery.Record.formsField)
        add(Array(counts), to: &forms)
        try record.insert(forms, at: Discovery.Record.formsField)
    }

    /// The same to forms that are read already.
    static func add(_ counts: [AvailabilityRow], to forms: inout [Discovery.FormAvailability]) {
        for count in counts { count.add(to: &forms) }
    }

    private func add(to forms: inout [Discovery.FormAvailability]) {
        let index: Int
        if let known = forms.firstIndex(where: { $0.form == form }) {
            index = known
        } else {
            index = forms.count
            forms.append(Discovery.FormAvailability(form: form))
        }
        let counts = Discovery.BranchAvailability(
            branchId: branchId, items: UInt32(truncatingIfNeeded: items), available: UInt32(truncatingIfNeeded: available),
            callNumber: callNumber)
        forms[index].branches.append(counts)
        forms[index].items += counts.items
        forms[index].available += counts.available
    }
}
