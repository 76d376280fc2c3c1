// When a reader is told of an overdue loan, and when billed. Pure.

package import CirculationMessages
package import LecternKit

/// The steps of a branch: each is taken once for a due date, after the one before.
package struct OverdueSteps: Equatable, Sendable {
    /// A step: what happens, and how many days after the due date.
    package struct Step: Equatable, Sendable {
        package let kind: Circulation.OverdueStepKind
        package let days: Int64

        /// - Parameters:
        ///   - kind: what happens.
        ///   - days: after the due date.
        package init(_ kind: Circulation.OverdueStepKind, days: Int64) {
            self.kind = kind
            self.days = days
        }

        /// When it is taken of a loan at the earliest.
        /// - Parameters:
        ///   - dueAt: its due date, milliseconds since 1970.
        ///   - zone: where the branch is; nil: not known, and days have 24 hours.
        package func moment(dueAt: Int64, zone: LocalZone?) -> Int64 {
            guard let zone, let (day, seconds) = zone.local(dueAt), days > 0 else { return dueAt + days * OverdueSteps.dayMilliseconds }
            return zone.milliseconds(day.advanced(by: days), seconds: seconds) + dueAt % 1_000
        }

        /// The last due date of which it is taken at a moment.
        package func dueBefore(_ now: Int64, zone: LocalZone?) -> Int64 {
            guard let zone, let (day, seconds) = zone.local(now), days > 0 else { return now - days * OverdueSteps.dayMilliseconds }
            return zone.milliseconds(day.advanced(by: -days), seconds: seconds) + now % 1_000
        }
    }

    private static let dayMilliseconds: Int64 = 86_400_000

    /// In their order.
    package let steps: [Step]

    /// A first notice alone, on the day: what holds where nobody has said anything.
    package static let plain = OverdueSteps(steps: [Step(.firstNotice, days: 0)])

    /// - Parameter steps: in their order.
    package init(steps: [Step]) { self.steps = steps }

    /// What is wrong with steps; nil: nothing.
    package static func problem(_ steps: [Circulation.OverdueStep], daysMax: UInt32) -> (en: String, zh: String)? {
        guard !steps.isEmpty else { return nil }
        let kinds = steps.map(\.kind.rawValue)
        guard kinds.allSatisfy({ (1...4).contains($0) }) else { return ("a step is no notice and no bill", "步骤只能是提醒或账单") }
        guard steps.first?.kind == .firstNotice else { return ("the first step is not the first notice", "第一步应为首次提醒") }
        guard zip(kinds, kinds.dropFirst()).allSatisfy({ $0 < $1 }) else { return ("they are not first, second, third notice, bill", "顺序应为首次、二次、三次提醒、账单") }
        guard zip(steps, steps.dropFirst()).allSatisfy({ $0.days < $1.days }) else { return ("each is to be later than the one before", "每一步须晚于前一步") }
        return steps.allSatisfy { $0.days <= daysMax } ? nil : ("a step is later than \(daysMax) days", "不得晚于 \(daysMax) 天")
    }
}

extension Circulation.OverdueStepKind {
    /// What happens to a loan; nil: it is of a later version.
    package var event: LoanLife.Event? {
        switch self {
        case .firstNotice: .overdue
        case .secondNotice: .secondNotice
        case .thirdNotice: .thirdNotice
        case .bill: .billed
        default: nil
        }
    }

    /// What was told of the due date once it is taken, as the loan's row keeps it.
    package var stage: Int64 { Int64(rawValue) + 1 }
}
