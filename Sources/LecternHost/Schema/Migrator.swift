// Brings the schema up to what the host and the plugins need, once, before the first call.

internal import LecternWire

/// Applies migrations inside one transaction.
struct Migrator {
    let transaction: Transaction
    let nowMilliseconds: Int64
    let log: Log

    /// Why the schema could not be brought up.
    enum Failure: Error {
        /// The store's own failure; it may be worth another attempt.
        case store(StoreError)
        /// Words for the administrator.
        case refused(HostError)
    }

    /// Applies what is missing.
    /// - Parameter plugins: in the order of the configuration.
    /// - Throws: `Failure` when a step was changed after it was applied, or does not succeed.
    func run(_ plugins: [LoadedPlugin]) throws(Failure) {
        try query(HostSchema.migrationTable)
        try apply(HostSchema.migrations, of: HostSchema.name) { _ throws(SQLObjection) in }
        for plugin in plugins {
            try apply(plugin.migrations, of: plugin.name) { sql throws(SQLObjection) in
                try plugin.statements.checkMigration(sql)
            }
            try checkRows(of: plugin)
        }
    }

    /// Whether each table that a plugin declares has its columns: a plugin whose rows do not fit its migrations is refused at
    /// the start, not by its first call. An older plugin fits a newer schema, whose tables only have more columns.
    private func checkRows(of plugin: LoadedPlugin) throws(Failure) {
        for row in DeclaredRow.all(plugin.descriptors) {
            do {
                try plugin.statements.checkProbe(row.probe)
            } catch {
                throw .refused(HostError("the row \(row.name) of \(plugin.name): \(error.description)"))
            }
            do {
                try transaction.query(row.probe)
            } catch {
                guard !error.code.losesTransaction || error.code == .statement else { throw .store(error) }
                throw .refused(
                    HostError(
                        "the row \(row.name) of \(plugin.name) does not fit the table \(row.table): \(error.message); "
                            + "add a migration, or correct the row"))
            }
        }
    }

    private func apply(
        _ steps: [PluginMigration], of name: String, check: (String) throws(SQLObjection) -> Void
    ) throws(Failure) {
        let applied = try query("SELECT number, digest FROM lectern_migration WHERE plugin = $1 ORDER BY number", .text(name))
        var digests: [UInt32: [UInt8]] = [:]
        for row in applied where row.count == 2 { digests[UInt32(clamping: row[0].integer)] = row[1].blob }
        let newest = digests.keys.max() ?? 0
        for step in steps {
            let digest = SHA256.hash(step.sql)
            if let known = digests[step.number] {
                guard known == digest else {
                    throw .refused(
                        HostError(
                            "migration \(step.number) of \(name) was applied with another text; a released step never changes: "
                                + "put the old text back and add a new step"))
                }
                continue
            }
            guard step.number > newest else {
                throw .refused(
                    HostError("migration \(step.number) of \(name) was added below step \(newest), which is applied already; number it higher"))
            }
            try apply(step, of: name, digest: digest, check: check)
        }
        if let last = steps.last?.number ?? (newest > 0 ? 0 : nil), newest > last {
            log.info("the database is ahead of the plugin", Label("plugin", name), Label("applied", "\(newest)"), Label("known", "\(last)"))
        }
    }

    private func apply(
        _ step: PluginMigration, of name: String, digest: [UInt8], check: (String) throws(SQLObjection) -> Void
    ) throws(Failure) {
        do {
            try check(step.sql)
        } catch {
            throw .refused(HostError("migration \(step.number) of \(name): \(error.description)"))
        }
        do {
            try transaction.query(step.sql)
        } catch {
            guard !error.code.losesTransaction else { throw .store(error) }
            throw .refused(HostError("migration \(step.number) of \(name) did not succeed: \(error.message)"))
        }
        try query(
            "INSERT INTO lectern_migration (plugin, number, digest, applied_at_ms) VALUES ($1, $2, $3, $4)",
            .text(name), .integer(Int64(step.number)), .blob(digest), .integer(nowMilliseconds))
        log.info("applied a migration", Label("plugin", name), Label("number", "\(step.number)"))
    }

    @discardableResult
    private func query(_ sql: String, _ parameters: SQLValue...) throws(Failure) -> [[SQLValue]] {
        do {
            return try transaction.query(sql, all: parameters).rows
        } catch {
            throw .store(error)
        }
    }
}
