// Finds the tables that one statement names, and refuses what a plugin may not say.

/// Walks over one statement's tokens. It knows no full grammar: wherever a table may stand it demands a name
/// that the plugin owns, a common table expression in reach, or a parenthesis; everything else is refused.
struct StatementReader {
    private let tokens: [SQLToken]
    private let prefix: String
    private var place = 0
    /// One for each open parenthesis, and one for the statement.
    private var levels = [Level()]
    private var writes = false
    private var isSchema = false

    private struct Level {
        /// Names that WITH gave at this level.
        var names: Set<String> = []
        /// After FROM, where a comma brings another table.
        var isInFrom = false
        /// The next thing must be a table.
        var expectsTable = false
        /// This level is the body of an expression that gets this name when it closes.
        var gives: String?
        /// What stands before the parenthesis: "extract".
        var function = ""
    }

    private static let forbidden: Set<String> = [
        "begin", "commit", "rollback", "savepoint", "release", "attach", "detach", "pragma", "vacuum", "abort",
        "trigger", "analyze", "reindex", "explain", "merge", "copy", "grant", "revoke", "listen", "notify", "lock",
        "truncate", "indexed", "temp", "temporary", "virtual", "unlogged",
    ]
    private static let impureFunctions: Set<String> = [
        "random", "randomblob", "now", "date", "time", "datetime", "julianday", "strftime", "unixepoch",
        "clock_timestamp", "statement_timestamp", "transaction_timestamp", "timeofday", "gen_random_uuid",
        "last_insert_rowid", "changes", "total_changes", "load_extension", "readfile", "writefile", "nextval",
        "setval", "currval", "pg_sleep", "dblink", "set_config", "current_setting", "fts3_tokenizer", "eval",
    ]
    private static let impureWords: Set<String> = [
        "current_timestamp", "current_date", "current_time", "localtime", "localtimestamp", "rowid", "_rowid_", "oid", "ctid",
    ]
    private static let endsFrom: Set<String> = [
        "where", "group", "order", "having", "limit", "offset", "window", "union", "except", "intersect", "set",
        "values", "returning", "select", "fetch", "for", "on", "do",
    ]
    private static let fromFunctions: Set<String> = ["extract", "trim", "substring", "overlay", "position"]

    init(tokens: [SQLToken], prefix: String) {
        self.tokens = tokens
        self.prefix = prefix
    }

    private func refuse(_ message: String) -> SQLObjection { SQLObjection(description: message) }
    private func word(_ offset: Int = 0) -> String? {
        guard tokens.indices.contains(place + offset), case .word(let word) = tokens[place + offset] else { return nil }
        return word
    }
    private func isMark(_ character: Character, _ offset: Int = 0) -> Bool {
        tokens.indices.contains(place + offset) && tokens[place + offset] == .mark(character.asciiValue ?? 0)
    }
    private var level: Level {
        get { levels[levels.count - 1] }
        set { levels[levels.count - 1] = newValue }
    }

    /// Reads the whole statement.
    /// - Returns: what it does.
    /// - Throws: `SQLObjection` with the first thing that may not be.
    mutating func judge() throws(SQLObjection) -> StatementKind {
        try checkBeginning()
        while place < tokens.count {
            if level.expectsTable { try readTable() } else { try readOther() }
        }
        guard levels.count == 1 else { throw refuse("a parenthesis is not closed") }
        guard !level.expectsTable else { throw refuse("the statement ends where a table should stand") }
        return isSchema ? .schema : writes ? .writes : .reads
    }

    private mutating func checkBeginning() throws(SQLObjection) {
        switch word() {
        case "select", "with", "values": break
        case "insert", "update", "delete": writes = true
        case "create", "alter", "drop": isSchema = true
        case nil: throw refuse("an empty statement")
        case let other?:
            throw refuse("a statement begins with SELECT, INSERT, UPDATE, DELETE, WITH or VALUES, not with \(other.uppercased())")
        }
        if isSchema { try checkSchema() }
    }

    private func checkSchema() throws(SQLObjection) {
        let second = word(1)
        let isUniqueIndex = word() == "create" && second == "unique" && word(2) == "index"
        guard isUniqueIndex || second == "table" || (second == "index" && word() != "alter") else {
            throw refuse("a migration may CREATE, ALTER and DROP tables and CREATE and DROP indexes, nothing else of the schema")
        }
    }

    private mutating func readOther() throws(SQLObjection) {
        switch tokens[place] {
        case .word(let word): try readWord(word)
        case .mark(UInt8(ascii: "(")): open(expectsTable: false)
        case .mark(UInt8(ascii: ")")): try close()
        case .mark(UInt8(ascii: ",")):
            if level.isInFrom { level.expectsTable = true }
            place += 1
        case .mark(UInt8(ascii: ";")):
            guard place == tokens.count - 1 else { throw refuse("one statement at a time") }
            place += 1
        case .quoted, .text, .number, .parameter, .mark: place += 1
        }
    }

    private mutating func open(expectsTable: Bool, gives: String? = nil) {
        var inner = Level()
        inner.expectsTable = expectsTable
        inner.isInFrom = expectsTable
        inner.gives = gives
        inner.function = word(-1) ?? ""
        levels.append(inner)
        place += 1
    }

    private mutating func close() throws(SQLObjection) {
        guard levels.count > 1 else { throw refuse("a parenthesis too many") }
        guard !level.expectsTable else { throw refuse("a parenthesis closes where a table should stand") }
        let gone = levels.removeLast()
        if let name = gone.gives { level.names.insert(name) }
        place += 1
        if gone.gives != nil, isMark(",") {
            place += 1
            try readCommonTable(isRecursive: false)
        }
    }

    private mutating func readWord(_ word: String) throws(SQLObjection) {
        guard !StatementReader.forbidden.contains(word) else {
            throw refuse("\(word.uppercased()) is not for plugins: the host opens and ends transactions and keeps the schema")
        }
        guard !StatementReader.impureWords.contains(word) else {
            throw refuse("\(word.uppercased()) differs from store to store or from run to run; time and ids come from the call")
        }
        place += 1
        if isMark("("), StatementReader.impureFunctions.contains(word) {
            throw refuse("\(word)() differs from run to run; time, ids and randomness come from the call")
        }
        if StatementReader.endsFrom.contains(word), word != "on" { level.isInFrom = false }
        switch word {
        case "with": try readWith()
        case "from": readFrom()
        case "join": expectTable()
        case "into":
            guard self.word(-2) == "insert" else { throw refuse("INTO stands only after INSERT") }
            expectTable()
            level.isInFrom = false
        case "insert", "delete": writes = true
            if self.word() == "or" { throw refuse("\(word.uppercased()) OR … is not in the SQL that all stores take; use ON CONFLICT") }
        case "update": try readUpdate()
        case "using":
            guard isMark("(") else { throw refuse("DELETE … USING is not in the SQL that all stores take") }
        case "replace":
            guard isMark("(") else { throw refuse("REPLACE is not in the SQL that all stores take; use ON CONFLICT") }
        case "table", "references", "index": readDefinition(word)
        case "to" where self.word(-2) == "rename": expectTable()
        case "on" where isSchema && self.word() != "delete" && self.word() != "update": expectTable()
        default: break
        }
    }

    private mutating func expectTable() {
        level.expectsTable = true
        level.isInFrom = !isSchema
    }

    private mutating func readFrom() {
        if word(-2) == "distinct", word(-3) == "is" || (word(-3) == "not" && word(-4) == "is") { return }
        if StatementReader.fromFunctions.contains(level.function) { return }
        expectTable()
    }

    private mutating func readUpdate() throws(SQLObjection) {
        // ON CONFLICT … DO UPDATE SET, and REFERENCES … ON UPDATE.
        if word(-2) == "do" || (word(-2) == "on" && isSchema) { return }
        guard word(-2) != "for" else { throw refuse("FOR UPDATE is not in the SQL that all stores take") }
        guard word() != "or" else { throw refuse("UPDATE OR … is not in the SQL that all stores take") }
        writes = true
        expectTable()
        level.isInFrom = false
    }

    private mutating func readDefinition(_ word: String) {
        guard isSchema else { return }
        if self.word() == "if" {
            while let next = self.word(), ["if", "not", "exists"].contains(next) { place += 1 }
        }
        // Index names share one room with table names.
        expectTable()
    }

    private mutating func readWith() throws(SQLObjection) {
        // WITH TIES, WITHOUT ROWID and the like do not get here or are refused by what follows.
        let isRecursive = word() == "recursive"
        if isRecursive { place += 1 }
        try readCommonTable(isRecursive: isRecursive)
    }

    /// name [(columns)] AS [[NOT] MATERIALIZED] ( … ; the name counts from the closing parenthesis on, or at once
    /// where WITH says RECURSIVE.
    private mutating func readCommonTable(isRecursive: Bool) throws(SQLObjection) {
        guard let name = name() else { throw refuse("WITH is followed by a name") }
        place += 1
        if isMark("(") {
            while place < tokens.count, !isMark(")") { place += 1 }
            place += 1
        }
        guard word() == "as" else { throw refuse("WITH \(name) is followed by AS") }
        place += 1
        while word() == "not" || word() == "materialized" { place += 1 }
        guard isMark("(") else { throw refuse("WITH \(name) AS is followed by a parenthesis") }
        if isRecursive { level.names.insert(name) }
        open(expectsTable: false, gives: name)
    }

    private func name() -> String? {
        guard place < tokens.count else { return nil }
        switch tokens[place] {
        case .word(let name), .quoted(let name): return name
        case .text, .number, .parameter, .mark: return nil
        }
    }

    private mutating func readTable() throws(SQLObjection) {
        if isMark("(") {
            level.expectsTable = false
            open(expectsTable: true)
            return
        }
        if let next = word(), ["select", "with", "values"].contains(next), levels.count > 1 {
            level.expectsTable = false
            level.isInFrom = false
            return
        }
        if let next = word(), ["only", "lateral"].contains(next) {
            throw refuse("\(next.uppercased()) is not in the SQL that all stores take")
        }
        guard let name = name() else { throw refuse("where a table should stand there is something else") }
        place += 1
        guard !isMark(".") else { throw refuse("a table is named without a schema: \(name)") }
        let isCommon = levels.contains { $0.names.contains(name) }
        guard isCommon || name.hasPrefix(prefix) else {
            throw refuse("the table \(name) is not the plugin's own: its tables are named \(prefix)…; another plugin's data is had by calling it")
        }
        let isColumnList = isSchema || word(-2) == "into"
        guard !isMark("(") || isColumnList else { throw refuse("\(name)(…) is a function where a table should stand") }
        level.expectsTable = false
    }
}
