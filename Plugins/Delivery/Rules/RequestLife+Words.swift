// States and events in words for people, in Chinese and English: the same on every terminal.

extension RequestLife.State {
    /// The state in words.
    package var words: (chinese: String, english: String) {
        switch self {
        case .requested: ("待取书", "To be picked")
        case .picked: ("已取书，待打包", "Picked; being packed")
        case .packed: ("已打包，待交运", "Packed; to be handed over")
        case .handedOver: ("已交运", "Handed to the carrier")
        case .inTransit: ("运送中", "On its way")
        case .attempted: ("投递未成，将再次投递", "Nobody was there; it is tried again")
        case .waiting: ("已到取书点", "Ready to be picked up")
        case .delivered: ("已送达并借出", "Delivered, and on loan")
        case .collected: ("已取书并借出", "Picked up, and on loan")
        case .expired: ("逾期未取", "Not picked up in time")
        case .returning: ("退回途中", "Brought back")
        case .returned: ("已退回", "Back in the library")
        case .untraced: ("查找中", "Being looked for")
        case .lost: ("已遗失", "Lost")
        case .damaged: ("已损坏", "Damaged")
        case .puttingBack: ("已取消，待归架", "Cancelled; going back to its shelf")
        case .cancelled: ("已取消", "Cancelled")
        case .unfilled: ("未找到图书", "No copy was to be found")
        }
    }
}

extension RequestLife.Event {
    /// What happened in words.
    package var words: (chinese: String, english: String) {
        switch self {
        case .requested: ("读者申请", "Asked for")
        case .sourcedAgain: ("未在架，改由他处取书", "Not on its shelf: another copy is asked for")
        case .unfilled: ("未在架，无其他可借", "Not on its shelf, and no other copy is free")
        case .picked: ("取书", "Picked")
        case .packed: ("打包", "Packed")
        case .handedOver: ("交运", "Handed over")
        case .moved: ("运送", "On its way")
        case .attempted: ("投递未成", "Nobody was there")
        case .delivered: ("送达", "Delivered")
        case .returning: ("拒收或无法投递", "Refused, or undeliverable")
        case .untraced: ("承运方报失", "The carrier has lost it")
        case .arrived: ("到达取书点", "At the point")
        case .collected: ("读者取书", "Picked up")
        case .notCollected: ("逾期未取", "Not picked up in time")
        case .back: ("退回图书馆", "Back in the library")
        case .damaged: ("损坏", "Damaged")
        case .lost: ("遗失", "Lost")
        case .cancelled: ("取消", "Cancelled")
        case .putBack: ("归架", "Put back")
        case .gaveUp: ("馆员中止", "Given up by staff")
        case .late: ("可能延误", "In danger of being late")
        }
    }
}
