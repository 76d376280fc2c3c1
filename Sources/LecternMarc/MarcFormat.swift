// How a raw record is wrapped.

/// The container of a raw record.
package enum MarcFormat: Sendable {
    /// Leader, directory and fields with terminators, as on tape.
    case iso2709
    /// One `<record>` element.
    case marcXML
    /// One JSON object, MARC-in-JSON; it is turned into another container before it is sent or read.
    case marcJSON
}
