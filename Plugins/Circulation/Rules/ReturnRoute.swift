// Where an item goes from the desk at which it was scanned. Pure.

/// What becomes of an item that is scanned at a branch.
package struct ReturnRoute: Equatable, Sendable {
    /// What happens to the item.
    package let event: ItemLife.Event
    /// The branch that it goes to; 0: it stays where it is.
    package let destination: Int64

    /// Decides: what needs a person stays with them; what somebody waits for goes to the pick-up point; all else goes home.
    /// - Parameters:
    ///   - state: the item's, before it was scanned.
    ///   - isNew: whether it was lent to whoever chose it in a shop, and never made ready since.
    ///   - isReleased: whether staff say that it is fit for lending.
    ///   - here: the branch of the service point.
    ///   - home: the branch that it belongs to.
    ///   - pickup: the branch where the next in the line picks it up; nil: nobody waits for it.
    package init(from state: ItemLife.State, isNew: Bool = false, isReleased: Bool, here: Int64, home: Int64, pickup: Int64?) {
        if state == .onFirstLoan || isNew && state.isFoundByAScan {
            (event, destination) = (.received, 0)
        } else if state.needsRelease, !isReleased {
            (event, destination) = (.kept, 0)
        } else if let pickup {
            (event, destination) = pickup == here ? (.held, 0) : (.sent, pickup)
        } else {
            (event, destination) = home == here ? (.returned, 0) : (.sent, home)
        }
    }
}
