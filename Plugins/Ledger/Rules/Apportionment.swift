// What a payment pays: the charges in their order, each as far as the money goes. Pure.

/// An amount put to charges.
package struct Apportionment: Equatable, Sendable {
    /// Minor units for each charge that gets some, in the order given.
    package let parts: [Part]
    /// Minor units that no charge needs.
    package let rest: Int64

    package struct Part: Equatable, Sendable {
        package let charge: Int64
        package let amount: Int64

        package init(charge: Int64, amount: Int64) {
            self.charge = charge
            self.amount = amount
        }
    }

    /// - Parameters:
    ///   - amount: minor units.
    ///   - charges: the number of each and what is due of it, in the order in which they are paid.
    package init(_ amount: Int64, over charges: [(id: Int64, due: Int64)]) {
        var rest = amount
        var parts: [Part] = []
        for charge in charges where rest > 0 && charge.due > 0 {
            let part = min(rest, charge.due)
            parts.append(Part(charge: charge.id, amount: part))
            rest -= part
        }
        self.parts = parts
        self.rest = rest
    }
}
