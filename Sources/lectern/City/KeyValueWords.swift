// Words of the command line for the numbers of an enum of the contract.

/// Words and the numbers that they stand for.
struct KeyValueWords: Sendable {
    private let pairs: [(word: String, number: Int32)]

    init(_ pairs: [(String, Int32)]) { self.pairs = pairs.map { ($0.0, $0.1) } }

    /// All words, for the help.
    var words: String { pairs.map(\.word).joined(separator: ", ") }

    /// The word of a number; the number itself where this program does not know it.
    func word(_ number: Int32) -> String { pairs.first { $0.number == number }?.word ?? "\(number)" }

    /// The number of a word.
    /// - Throws: `UsageError` naming the option.
    func number(_ word: String, _ option: String) throws(UsageError) -> Int32 {
        guard let found = pairs.first(where: { $0.word == word }) else { throw UsageError("\(option) is one of \(words), not \(word)", nil) }
        return found.number
    }
}
