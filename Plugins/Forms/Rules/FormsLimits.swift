// How much a definition, an entered form and a page may hold.

package import LecternKit

/// The bounds of the plugin.
package enum FormsLimits {
    package static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    package static let definitionPage = PageSize(itemsDefault: 50, itemsMax: 100)
    /// An item of work has these fields, too, and may have 40.
    package static let fieldsMax = 30
    package static let choicesMax = 100
    package static let titlesMax = 10
    package static let becomesMax = 10
    package static let fillsMax = 40
    package static let examplesMax = 100
    package static let titleCharactersMax = 200
    /// Of a TEXT that names no `most`, and the largest `most`.
    package static let textCharactersDefault: Int64 = 500
    package static let textCharactersMax: Int64 = 2_000
    package static let noteCharactersMax = 1_000
    package static let keyCharactersMax = 100
    package static let whyCharactersMax = 500
    package static let historyMax: Int64 = 200
    /// What an item of work tells besides the form's fields: no field may have one of these codes.
    package static let reserved: Set<String> = ["entry", "reader", "reason", "why", "happened_at"]
}
