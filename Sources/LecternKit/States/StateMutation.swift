// One deliberate error in a state table or a rule table, for tests that measure whether errors are found. Not in release builds.

#if DEBUG || LECTERN_MUTANTS
    internal import Glibc
    internal import Synchronization

    /// One error. A plugin that is opened while the variable `LECTERN_MUTATION` is set decides by tables with that error; each plugin has its
    /// own copy of the kit, and reads the variable each time it is opened. The variable holds a table, an edge by its place in the
    /// description, and what is wrong:
    ///
    ///     circulation.item 3 drop
    ///     circulation.item 3 negate notOnLoan
    ///     circulation.item 3 move loansBelowMax 1
    ///     circulation.item 3 actors device,desk+staff
    ///     circulation.item 3 to available
    ///     circulation.loan_rule 0 swap 1
    ///     circulation.loan_rule 0 ignore
    ///
    /// `move` adds to the bound of a guard; `swap` and `ignore` are of a column of a rule table.
    @usableFromInline
    struct StateMutation: Sendable, Equatable {
        @usableFromInline let table: String
        @usableFromInline let index: Int
        /// "drop", "negate", "move", "actors", "to", "swap", "ignore".
        @usableFromInline let kind: String
        @usableFromInline let words: [String]

        private static let variable = "LECTERN_MUTATION"
        private static let read = Mutex<StateMutation?>(nil)
        /// Read before the lock, which nobody takes where there is no mutation.
        private static let isSet = Atomic(false)

        init?(_ text: String) {
            let words = text.split(separator: " ").map(String.init)
            guard words.count >= 3, let index = Int(words[1]) else { return nil }
            table = words[0]
            self.index = index
            kind = words[2]
            self.words = Array(words[3...])
        }

        /// The mutation of this plugin's process; nil: none.
        @usableFromInline
        static var current: StateMutation? { isSet.load(ordering: .relaxed) ? read.withLock { $0 } : nil }

        /// Reads the variable, when the plugin is opened.
        static func readEnvironment() {
            let found = getenv(variable).flatMap { StateMutation(String(cString: $0)) }
            read.withLock { $0 = found }
            isSet.store(found != nil, ordering: .relaxed)
        }

        /// Whether a guard holds, with the error.
        @usableFromInline
        func changed(_ holding: Holding, of name: String, edge: Int?) -> Bool {
            guard edge == index, words.first == name else { return holding.isTrue }
            switch kind {
            case "negate": return !holding.isTrue
            case "move": return holding.isTrue(movedBy: words.count > 1 ? Int64(words[1]) ?? 0 : 0)
            default: return holding.isTrue
            }
        }
    }

    extension StateTable {
        /// The table with the error; a table without its edge where that is dropped.
        @usableFromInline
        func mutated(by mutation: StateMutation) -> StateTable {
            guard edges.indices.contains(mutation.index) else { return self }
            var edges = edges
            let edge = edges[mutation.index]
            let word = mutation.words.first ?? ""
            switch mutation.kind {
            case "drop": edges.remove(at: mutation.index)
            case "actors":
                edges[mutation.index] = Edge(
                    edge.from, edge.event, edge.to, by: Actors(names: word), if: edge.guards, edge.summary)
            case "to":
                edges[mutation.index] = Edge(
                    edge.from, edge.event, L.State(rawValue: word) ?? edge.to, by: edge.actors, if: edge.guards, edge.summary)
            default: break
            }
            return StateTable(self, edges: edges)
        }

        private init(_ table: StateTable, edges: [Edge]) {
            name = table.name
            summary = table.summary
            states = table.states
            final = table.final
            guards = table.guards
            bounds = table.bounds
            self.edges = edges
        }
    }
#endif
