// The tables of lending.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum CirculationSchema {
    static let migrations = [
        // Where an item is. It is on loan if it has an open loan.
        Migration(1, """
            CREATE TABLE circulation_item (
                item_id BIGINT PRIMARY KEY,
                barcode TEXT NOT NULL UNIQUE,
                record_id BIGINT NOT NULL,
                home_branch_id BIGINT NOT NULL,
                branch_id BIGINT NOT NULL,
                destination_branch_id BIGINT NOT NULL,
                item_type TEXT NOT NULL,
                call_number TEXT NOT NULL,
                title TEXT NOT NULL,
                seen_at_ms BIGINT NOT NULL,
                seen_terminal TEXT NOT NULL)
            """),
        Migration(2, "CREATE INDEX circulation_item_by_record ON circulation_item (record_id, item_id)"),
        Migration(3, """
            CREATE TABLE circulation_loan (
                loan_id BIGINT PRIMARY KEY,
                item_id BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
                category TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                lent_at_ms BIGINT NOT NULL,
                due_at_ms BIGINT NOT NULL,
                returned_at_ms BIGINT,
                renewals BIGINT NOT NULL,
                rule TEXT NOT NULL,
                lent_at_terminal TEXT NOT NULL,
                returned_at_terminal TEXT NOT NULL)
            """),
        // The promise that an item is lent once at a time is the database's own.
        Migration(4, "CREATE UNIQUE INDEX circulation_loan_open ON circulation_loan (item_id) WHERE returned_at_ms IS NULL"),
        Migration(5, """
            CREATE INDEX circulation_loan_open_by_reader ON circulation_loan (reader_id, due_at_ms, loan_id)
            WHERE returned_at_ms IS NULL
            """),
        Migration(6, """
            CREATE INDEX circulation_loan_past_by_reader ON circulation_loan (reader_id, returned_at_ms, loan_id)
            WHERE returned_at_ms IS NOT NULL
            """),
        Migration(7, """
            CREATE TABLE circulation_rule (
                code TEXT PRIMARY KEY,
                category TEXT NOT NULL,
                item_type TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                lendable BIGINT NOT NULL,
                days BIGINT NOT NULL,
                loans_max BIGINT NOT NULL,
                renewals_max BIGINT NOT NULL,
                UNIQUE (category, item_type, branch_id))
            """),
        Migration(8, """
            CREATE TABLE circulation_conflict (
                conflict_id BIGINT PRIMARY KEY,
                reason TEXT NOT NULL,
                barcode TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                loan_id BIGINT NOT NULL,
                other_loan_id BIGINT NOT NULL,
                other_reader_id BIGINT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                device_sequence BIGINT NOT NULL,
                rule TEXT NOT NULL)
            """),
        // NULL: no card was named.
        Migration(9, "ALTER TABLE circulation_conflict ADD COLUMN card TEXT"),
        Migration(10, "CREATE INDEX circulation_conflict_by_time ON circulation_conflict (recorded_at_ms, conflict_id)"),
        // The release before adds rows without a version, and so with the first; what it changes keeps its version.
        Migration(11, "ALTER TABLE circulation_item ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        Migration(12, "ALTER TABLE circulation_rule ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        Migration(13, "ALTER TABLE circulation_rule ADD COLUMN valid_from_ms BIGINT NOT NULL DEFAULT 0"),
        Migration(14, "ALTER TABLE circulation_rule ADD COLUMN valid_until_ms BIGINT NOT NULL DEFAULT 0"),
        // What was told of the due date. The release before adds loans of which nothing was told.
        Migration(15, "ALTER TABLE circulation_loan ADD COLUMN stage BIGINT NOT NULL DEFAULT 0"),
        Migration(16, """
            CREATE TABLE circulation_history (
                item_id BIGINT NOT NULL,
                history_id BIGINT NOT NULL,
                loan_id BIGINT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL,
                PRIMARY KEY (item_id, recorded_at_ms, history_id))
            """),
        // Due dates by branch, apart by what was told of them: a sweep reads what it will tell, and nothing else.
        Migration(17, """
            CREATE INDEX circulation_loan_open_by_due ON circulation_loan (branch_id, stage, due_at_ms)
            WHERE returned_at_ms IS NULL
            """),
        Migration(18, "CREATE TABLE circulation_sweep (branch_id BIGINT PRIMARY KEY, since_ms BIGINT NOT NULL)"),
        Migration(19, "ALTER TABLE circulation_conflict ADD COLUMN settled_at_ms BIGINT"),
        Migration(20, "ALTER TABLE circulation_conflict ADD COLUMN settled_at_terminal TEXT"),
        Migration(21, "ALTER TABLE circulation_conflict ADD COLUMN settled_by BIGINT"),
        Migration(22, "ALTER TABLE circulation_conflict ADD COLUMN note TEXT"),
        Migration(23, """
            CREATE INDEX circulation_conflict_open ON circulation_conflict (recorded_at_ms, conflict_id)
            WHERE settled_at_ms IS NULL
            """),
        // When an item was sent is no part of it: that changes with each loan, and PostgreSQL would then write all indexes of the item.
        Migration(24, """
            CREATE INDEX circulation_item_in_transit ON circulation_item (destination_branch_id, item_id)
            WHERE destination_branch_id <> 0
            """),
        // The release before records conflicts without an item of work; they are found by the index.
        Migration(25, "ALTER TABLE circulation_conflict ADD COLUMN has_item BIGINT NOT NULL DEFAULT 0"),
        Migration(26, "ALTER TABLE circulation_conflict ADD COLUMN action TEXT"),
        Migration(27, "ALTER TABLE circulation_conflict ADD COLUMN charged_minor_units BIGINT"),
        Migration(28, "ALTER TABLE circulation_conflict ADD COLUMN charged_currency TEXT"),
        Migration(29, """
            CREATE INDEX circulation_conflict_without_item ON circulation_conflict (recorded_at_ms, conflict_id)
            WHERE settled_at_ms IS NULL AND has_item = 0
            """),
        // Records of readers that are of one person, for their lists of loans: no row for nearly all.
        Migration(30, "CREATE TABLE circulation_reader_group (reader_id BIGINT PRIMARY KEY, group_id BIGINT NOT NULL)"),
        Migration(31, "CREATE INDEX circulation_reader_group_by_group ON circulation_reader_group (group_id, reader_id)"),
        Migration(32, "ALTER TABLE circulation_loan ADD COLUMN shared BIGINT NOT NULL DEFAULT 0"),
        Migration(33, """
            CREATE TABLE circulation_quarter (
                branch_id BIGINT NOT NULL,
                quarter BIGINT NOT NULL,
                loans BIGINT NOT NULL,
                returns BIGINT NOT NULL,
                PRIMARY KEY (branch_id, quarter))
            """),
        // What the release before adds is in no collection, of no language, and old.
        Migration(40, "ALTER TABLE circulation_item ADD COLUMN collection TEXT NOT NULL DEFAULT ''"),
        Migration(41, "ALTER TABLE circulation_item ADD COLUMN language TEXT NOT NULL DEFAULT ''"),
        Migration(42, "ALTER TABLE circulation_item ADD COLUMN added_at_ms BIGINT NOT NULL DEFAULT 0"),
        // Sets of rules are whole messages: they are read whole, once for each process, and kept by their numbers.
        Migration(43, """
            CREATE TABLE circulation_rule_set (
                rule_set_id BIGINT PRIMARY KEY,
                code TEXT NOT NULL,
                state BIGINT NOT NULL,
                valid_from_ms BIGINT NOT NULL,
                version BIGINT NOT NULL,
                changed_at_ms BIGINT NOT NULL,
                content BYTEA NOT NULL)
            """),
        Migration(44, "CREATE UNIQUE INDEX circulation_rule_set_draft ON circulation_rule_set (code) WHERE state = 1"),
        // The set in force is the last before a moment, which every loan asks for; no two begin at the same one.
        Migration(45, "CREATE UNIQUE INDEX circulation_rule_set_scheduled ON circulation_rule_set (valid_from_ms) WHERE state = 2"),
        Migration(46, "CREATE INDEX circulation_rule_set_by_change ON circulation_rule_set (changed_at_ms, rule_set_id)"),
        Migration(47, """
            CREATE TABLE circulation_postponed (
                closure_id BIGINT NOT NULL,
                due_before_ms BIGINT NOT NULL,
                loan_id BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
                due_after_ms BIGINT NOT NULL,
                moved_at_ms BIGINT NOT NULL,
                PRIMARY KEY (closure_id, due_before_ms, loan_id))
            """),
    ] + HoldSchema.migrations + DeskSchema.migrations + [
        Migration(103, "CREATE TABLE circulation_privacy_sweep (name TEXT PRIMARY KEY, since_ms BIGINT NOT NULL)"),
    ]
}
