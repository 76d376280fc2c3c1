// The numbers of lending in one place: fixed limits, and those of the plugin's configuration.

internal import CirculationMessages
internal import LecternKit

/// The configuration with its defaults filled in.
struct CirculationLimits {
    /// For how long after its `happened_at_ms` a call counts as the repeat of one that did not arrive.
    var repeatMillisecondsMax: Int64 = 15 * 60_000

    private static let repeatMinutesMax: UInt32 = 1_440

    /// Loans and conflicts on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    /// How many days before its due date a loan is due soon.
    var dueSoonDays: Int64 = 3
    private static let dueSoonDaysMax: UInt32 = 60
    /// The most loans that one run of a sweep tells of.
    static let sweptLoansMax = 100
    /// Readers whose past loans one step looks at.
    static let sweptReadersMax = 64
    /// The most loans whose due dates are moved in one transaction.
    static let postponedLoansMax = 100
    /// How far ahead due dates are looked at where a closure has no known end, or a calendar was changed, in days.
    static let postponedDaysMax: Int64 = 400
    /// The most conflicts of an earlier version that get their items of work in one transaction.
    static let adoptedConflictsMax: Int64 = 50
    /// The most days that one list of busy hours is about.
    static let busyDaysMax: Int64 = 366
    /// The days that it is about where none are named.
    static let busyDaysDefault: Int64 = 28
    /// The most rules that Explain tells.
    static let consideredRulesMax = 500
    /// The longest call number, in characters.
    static let callNumberCharactersMax = 100
    /// The longest note of a conflict, in characters.
    static let noteCharactersMax = 1_000
    /// The longest loan that a rule may give, in days.
    static let ruleDaysMax: UInt32 = 3650
    /// The most open loans that a rule may give a reader.
    static let ruleLoansMax: UInt32 = 10_000
    /// The most renewals that a rule may give a loan.
    static let ruleRenewalsMax: UInt32 = 10_000

    /// For how long a desk can take back what it did.
    static let undoMillisecondsMax: Int64 = 60_000
    /// For how long what is found in a book drop is taken back as of its batch.
    static let dropBatchMillisecondsMax: Int64 = 24 * 3_600_000
    /// As of how long ago, at most, what is found in a book drop counts as returned, where the drop says nothing, and the most that it may say.
    static let dropHours = (otherwise: UInt32(72), max: UInt32(336))
    /// The most book drops that are listed.
    static let dropsMax: Int64 = 1_000
    /// The days that a list of use in the library is about where none are named.
    static let inHouseDaysDefault: Int64 = 28
    /// The most items that belong to the shelves of one count.
    static let countItemsMax: Int64 = 50_000
    /// The most items that are scanned for a count at once.
    static let shelfScansMax = 100
    /// The most items that a count marks as missing in one transaction.
    static let countedMissingMax: Int64 = 100
    /// The most days after its due date at which a reader is told of a loan, or billed.
    static let overdueStepDaysMax: UInt32 = 3_650
    /// The most that replacing an item may cost, in hundredths of its price.
    static let replacementPercentMax: UInt32 = 10_000
    /// The most open loans of one record that limits count.
    static let countedLoansMax: Int64 = 10_000
    /// The most items of a visit whose fines count for its cap.
    static let visitItemsMax: Int64 = 200
    /// The most days between a due date and a return of which it is asked whether they were opening days; later ones count.
    static let calendarDaysMax: Int64 = 399
    /// The most rules, limits and examples of a rule set.
    static let setRulesMax = 500
    static let setLimitsMax = 100
    static let setExamplesMax = 1_000
    /// The most values in a column of a limit.
    static let limitValuesMax = 50
    /// The most loans of an example.
    static let exampleLoansMax: UInt32 = 1_000
    /// The most closed days of an example.
    static let exampleDatesMax = 400
    /// The largest fine or cap of a rule, in minor units.
    static let fineMinorUnitsMax: Int64 = 1_000_000_000
    /// The most days of suspension for each hundred days.
    static let suspensionPercentMax: UInt32 = 10_000
    /// The longest loan by hours.
    static let ruleHoursMax: UInt32 = 8_760
    /// The oldest item that a rule asks for, in days.
    static let itemDaysMax: UInt32 = 100_000
    /// Loans that a page of a trial looks at.
    static let triedLoans = PageSize(itemsDefault: 1_000, itemsMax: 5_000)
    /// The days before now of which loans are tried where none are named.
    static let triedDaysDefault: Int64 = 30

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Circulation.Configuration) throws(ConfigurationError) {
        guard configuration.repeatMinutes <= Self.repeatMinutesMax else {
            throw ConfigurationError("repeat_minutes: at most \(Self.repeatMinutesMax)")
        }
        guard configuration.dueSoonDays <= Self.dueSoonDaysMax else {
            throw ConfigurationError("due_soon_days: at most \(Self.dueSoonDaysMax)")
        }
        if configuration.dueSoonDays != 0 { dueSoonDays = Int64(configuration.dueSoonDays) }
        if configuration.repeatMinutes != 0 { repeatMillisecondsMax = Int64(configuration.repeatMinutes) * 60_000 }
    }
}
