// The two families of MARC, detected from the tags, since no record declares it.

/// MARC 21, or UNIMARC with its Chinese form CNMARC.
package enum MarcFlavour: Sendable {
    case marc21
    case unimarc

    /// Tells the family by tags that only one of them uses.
    /// - Parameter tags: of all fields; several of the same count as often as they are there.
    init(tags: some Sequence<String>) {
        var marc21 = 0
        var unimarc = 0
        for tag in tags {
            switch tag {
            case "245": marc21 += 4
            case "008", "040", "082", "260", "264", "336", "490": marc21 += 2
            case "050", "110", "111", "240", "246", "650", "651", "655", "880": marc21 += 1
            case "200": unimarc += 4
            case "101", "102", "106", "210", "215", "801": unimarc += 2
            case "105", "205", "225", "606", "690", "701", "702": unimarc += 1
            default: break
            }
        }
        self = unimarc > marc21 ? .unimarc : .marc21
    }
}
