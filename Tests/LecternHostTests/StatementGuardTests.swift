// `StatementGuard`: which SQL of plugins is accepted, which is refused, and with which reason.

import Testing

@testable import LecternHost

@Suite struct StatementGuardTests {
    private func judge(_ sql: String) -> Result<StatementKind, SQLObjection> {
        [UInt8](sql.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(SQLObjection) in try StatementGuard(plugin: "notes").check(bytes) }
        }
    }

    @Test(arguments: [
        "SELECT 1",
        "SELECT body FROM notes_note WHERE note_id = $1",
        "select n.body, count(*) from notes_note n join notes_tag as t on t.note_id = n.note_id group by 1",
        "SELECT * FROM notes_note, notes_tag WHERE notes_tag.note_id = notes_note.note_id",
        "SELECT * FROM (SELECT * FROM notes_note) AS x LEFT JOIN (notes_tag CROSS JOIN notes_note) ON TRUE",
        "WITH open AS (SELECT * FROM notes_note), tagged (a, b) AS (SELECT * FROM open) SELECT * FROM tagged, open",
        "WITH RECURSIVE n AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM n WHERE x < 3) SELECT * FROM n",
        "SELECT CASE WHEN a IS NOT DISTINCT FROM b THEN 1 ELSE 2 END FROM notes_note",
        "SELECT x FROM notes_note WHERE y IN (SELECT y FROM notes_tag) ORDER BY x NULLS FIRST LIMIT $1",
        "SELECT row_number() OVER (PARTITION BY a, b ORDER BY c) FROM notes_note WINDOW w AS (ORDER BY a)",
        "SELECT replace(body, 'a', 'it''s; DROP TABLE x') FROM notes_note -- FROM readers_reader\n",
        "SELECT body /* FROM readers_reader; */ FROM \"notes_note\"",
        "VALUES (1), (2)",
        "SELECT * FROM (VALUES (1), (2)) AS v",
        "SELECT 1;",
    ])
    func statement_thatReads_isJudgedARead(_ sql: String) {
        #expect(judge(sql) == .success(.reads))
    }

    @Test(arguments: [
        "INSERT INTO notes_note (note_id, body) VALUES ($1, $2) ON CONFLICT (note_id) DO UPDATE SET body = excluded.body RETURNING note_id",
        "INSERT INTO notes_note SELECT * FROM notes_tag ON CONFLICT DO NOTHING",
        "UPDATE notes_note SET body = $1, x = y FROM notes_tag WHERE notes_tag.note_id = notes_note.note_id",
        "DELETE FROM notes_note WHERE note_id = $1 RETURNING body",
        "WITH gone AS (DELETE FROM notes_note RETURNING *) INSERT INTO notes_tag SELECT * FROM gone",
        "WITH x AS (SELECT 1 AS a) INSERT INTO notes_note SELECT a FROM x",
    ])
    func statement_thatWrites_isJudgedAWrite(_ sql: String) {
        #expect(judge(sql) == .success(.writes))
    }

    @Test(arguments: [
        ("SELECT * FROM readers_reader", "readers_reader is not the plugin's own"),
        ("SELECT * FROM notes_note, readers_reader", "readers_reader"),
        ("SELECT * FROM notes_note JOIN readers_reader ON TRUE", "readers_reader"),
        ("SELECT * FROM (notes_note CROSS JOIN readers_reader)", "readers_reader"),
        ("SELECT * FROM notes_note JOIN notes_tag ON f(1, 2) = 3, lectern_session", "lectern_session"),
        ("SELECT (SELECT token FROM lectern_session) FROM notes_note", "lectern_session"),
        ("SELECT 1 WHERE EXISTS (SELECT 1 FROM sqlite_master)", "sqlite_master"),
        ("SELECT * FROM \"lectern_session\"", "lectern_session"),
        ("SELECT * FROM \"LECTERN_SESSION\"", "lectern_session"),
        ("SELECT * FROM 'lectern_session'", "something else"),
        ("SELECT * FROM main.notes_note", "without a schema"),
        ("SELECT * FROM [lectern_session]", "not in the SQL"),
        ("SELECT * FROM `lectern_session`", "not in the SQL"),
        ("SELECT * FROM pragma_table_info('x')", "pragma_table_info"),
        ("SELECT * FROM notes_note('x')", "function where a table"),
        ("SELECT * FROM (WITH lectern_session AS (SELECT 1) SELECT 1) AS x, lectern_session", "lectern_session"),
        ("WITH lectern_session AS (SELECT * FROM lectern_session) SELECT * FROM lectern_session", "lectern_session"),
        ("SELECT 1 UNION SELECT token FROM lectern_session", "lectern_session"),
        ("INSERT INTO readers_reader VALUES (1)", "readers_reader"),
        ("INSERT INTO notes_note SELECT * FROM readers_reader", "readers_reader"),
        ("INSERT OR ROLLBACK INTO notes_note VALUES (1)", "ON CONFLICT"),
        ("UPDATE OR ROLLBACK notes_note SET a = 1", "UPDATE OR"),
        ("REPLACE INTO notes_note VALUES (1)", "not with REPLACE"),
        ("UPDATE readers_reader SET a = 1", "readers_reader"),
        ("UPDATE notes_note SET a = 1 FROM readers_reader", "readers_reader"),
        ("DELETE FROM readers_reader", "readers_reader"),
        ("DELETE FROM notes_note USING readers_reader", "USING"),
        ("SELECT 1; SELECT 2", "one statement"),
        ("SELECT 1;;", "one statement"),
        ("BEGIN", "not with BEGIN"),
        ("COMMIT", "not with COMMIT"),
        ("END", "not with END"),
        ("SELECT 1 FROM notes_note; ROLLBACK", "one statement"),
        ("SAVEPOINT x", "not with SAVEPOINT"),
        ("PRAGMA foreign_keys = 0", "not with PRAGMA"),
        ("ATTACH 'x' AS y", "not with ATTACH"),
        ("VACUUM", "not with VACUUM"),
        ("EXPLAIN SELECT 1", "not with EXPLAIN"),
        ("SELECT * FROM notes_note FOR UPDATE", "FOR UPDATE"),
        ("SELECT * INTO notes_x FROM notes_note", "INTO"),
        ("SELECT ?1", "$1, $2"),
        ("SELECT :name", "$1, $2"),
        ("SELECT $name", "$1, $2"),
        ("SELECT $$x$$", "$1, $2"),
        ("SELECT 1::text", "CAST"),
        ("SELECT E'\\''", "letter before"),
        ("SELECT x'00'", "letter before"),
        ("SELECT 'open", "not closed"),
        ("SELECT /* open", "not closed"),
        ("SELECT /* a /* b */ 1 FROM readers_reader */", "comment inside"),
        ("SELECT (1", "not closed"),
        ("SELECT 1)", "too many"),
        ("SELECT * FROM", "ends where a table"),
        ("", "empty"),
        ("SELECT random()", "differs from run to run"),
        ("SELECT CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP"),
        ("CREATE TABLE notes_x (a BIGINT)", "only a migration"),
        ("DROP TABLE notes_note", "only a migration"),
    ])
    func statement_outsideTheSubset_isRefused(_ sql: String, _ message: String) {
        switch judge(sql) {
        case .success(let kind): Issue.record("passed as \(kind): \(sql)")
        case .failure(let objection): #expect(objection.description.contains(message), "\(sql): \(objection)")
        }
    }

    @Test(arguments: [
        "CREATE TABLE notes_x (a BIGINT NOT NULL PRIMARY KEY, b BIGINT REFERENCES notes_note (note_id) ON DELETE CASCADE, CHECK (a > 0))",
        "CREATE TABLE IF NOT EXISTS notes_x (a BIGINT REFERENCES notes_note ON UPDATE CASCADE, UNIQUE (a))",
        "CREATE UNIQUE INDEX notes_x_a ON notes_x (a, b) WHERE c IS NULL",
        "CREATE INDEX IF NOT EXISTS notes_x_b ON notes_x (b)",
        "ALTER TABLE notes_x ADD COLUMN c TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE notes_x RENAME TO notes_y",
        "DROP TABLE IF EXISTS notes_x",
        "INSERT INTO notes_x (a) VALUES (1)",
    ])
    func migration_withinTheSubset_isAccepted(_ sql: String) throws {
        try StatementGuard(plugin: "notes").checkMigration(sql)
    }

    @Test(arguments: [
        "CREATE TABLE readers_x (a BIGINT)",
        "CREATE TABLE notes_x (a BIGINT REFERENCES readers_reader (reader_id))",
        "CREATE TABLE notes_x AS SELECT * FROM readers_reader",
        "CREATE INDEX notes_x_a ON readers_reader (a)",
        "CREATE INDEX readers_x ON notes_x (a)",
        "ALTER TABLE notes_x RENAME TO readers_x",
        "ALTER TABLE lectern_session ADD COLUMN c TEXT",
        "DROP TABLE lectern_session",
        "DROP INDEX lectern_session_person",
        "CREATE TRIGGER notes_t AFTER INSERT ON notes_x BEGIN SELECT 1; END",
        "CREATE VIEW notes_v AS SELECT 1",
        "CREATE TEMP TABLE notes_x (a BIGINT)",
        "CREATE VIRTUAL TABLE notes_x USING fts5(a)",
    ])
    func migration_outsideTheSubset_isRefused(_ sql: String) {
        #expect(throws: SQLObjection.self) { try StatementGuard(plugin: "notes").checkMigration(sql) }
    }

    @Test func statements_withManyDifferentTexts_areRefused() {
        let guarding = StatementGuard(plugin: "notes")
        var refusal = ""
        for number in 0..<4_200 where refusal.isEmpty {
            [UInt8]("SELECT \(number)".utf8).withUnsafeBufferPointer { bytes in
                do { _ = try guarding.check(bytes) } catch { refusal = "\(error)" }
            }
        }
        #expect(refusal.contains("build no SQL from data"))
    }
}
