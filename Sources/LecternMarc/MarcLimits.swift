// Every bound of this module in one place, its unit in its name.

/// How much is read before a record is refused as too large.
package struct MarcLimits: Sendable {
    /// The most bytes that one raw record may have. ISO 2709 itself ends at 99,999; MARCXML is wordier.
    package var recordBytesMax = 384 * 1024
    /// The most fields that one record may have.
    package var fieldsMax = 4_000
    /// The most subfields that one field may have.
    package var subfieldsMax = 4_000
    /// How deep elements may stand in one another inside an XML record.
    package var elementDepthMax = 16
    /// The most bytes of one XML tag with its attributes.
    package var tagBytesMax = 8 * 1024

    package init() {}
}
