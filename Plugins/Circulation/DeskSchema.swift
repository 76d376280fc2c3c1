// The tables of desk work: book drops, use in the library, steps that can be taken back.

internal import LecternKit

/// The steps of the schema that came with desk work; a released step never changes.
enum DeskSchema {
    static let migrations = [
        Migration(85, """
            CREATE TABLE circulation_drop (
                point_code TEXT PRIMARY KEY,
                counts_from BIGINT NOT NULL,
                hours_max BIGINT NOT NULL,
                emptied_at_ms BIGINT NOT NULL,
                emptied_terminal TEXT NOT NULL)
            """),
        Migration(86, """
            CREATE TABLE circulation_drop_batch (
                batch_id BIGINT PRIMARY KEY,
                point_code TEXT NOT NULL,
                counts_from_ms BIGINT NOT NULL,
                emptied_at_ms BIGINT NOT NULL)
            """),
        Migration(87, """
            CREATE TABLE circulation_in_house (
                branch_id BIGINT NOT NULL,
                day BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                uses BIGINT NOT NULL,
                PRIMARY KEY (branch_id, day, item_id))
            """),
        // What a renewal changed, of the last one alone: nothing else says when the loan was due before.
        Migration(88, """
            CREATE TABLE circulation_renewal (
                loan_id BIGINT PRIMARY KEY,
                recorded_at_ms BIGINT NOT NULL,
                due_at_ms BIGINT NOT NULL,
                renewals BIGINT NOT NULL,
                rule TEXT NOT NULL)
            """),
        // Beside the item, which every loan reads: a price is read where something is to be replaced.
        Migration(89, """
            CREATE TABLE circulation_price (item_id BIGINT PRIMARY KEY, minor_units BIGINT NOT NULL, currency TEXT NOT NULL)
            """),
        Migration(90, """
            CREATE TABLE circulation_count (
                count_id BIGINT PRIMARY KEY,
                branch_id BIGINT NOT NULL,
                from_call_number TEXT NOT NULL,
                until_call_number TEXT NOT NULL,
                collection TEXT NOT NULL,
                state BIGINT NOT NULL,
                opened_at_ms BIGINT NOT NULL,
                opened_by BIGINT NOT NULL,
                closed_at_ms BIGINT NOT NULL,
                closed_by BIGINT NOT NULL,
                missing BIGINT NOT NULL)
            """),
        Migration(91, "CREATE INDEX circulation_count_by_time ON circulation_count (opened_at_ms, count_id)"),
        Migration(92, """
            CREATE TABLE circulation_count_scan (
                count_id BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                scanned_at_ms BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                PRIMARY KEY (count_id, item_id))
            """),
        // The order of the shelves. Lending changes none of its columns.
        Migration(93, "CREATE INDEX circulation_item_by_shelf ON circulation_item (home_branch_id, call_number, item_id)"),
        Migration(94, """
            CREATE TABLE circulation_overdue_step (
                branch_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                days BIGINT NOT NULL,
                PRIMARY KEY (branch_id, kind))
            """),
        // The release before takes a hold on an electronic copy for one on its record that nothing fills.
        Migration(95, "ALTER TABLE circulation_hold ADD COLUMN form BIGINT NOT NULL DEFAULT 0"),
        Migration(96, "ALTER TABLE circulation_hold ADD COLUMN licence_id BIGINT NOT NULL DEFAULT 0"),
        Migration(97, "ALTER TABLE circulation_licence ADD COLUMN offered BIGINT NOT NULL DEFAULT 0"),
        Migration(98, """
            CREATE TABLE circulation_suspension (
                suspension_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                loan_id BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                days BIGINT NOT NULL,
                from_ms BIGINT NOT NULL,
                until_ms BIGINT NOT NULL,
                placed_at_ms BIGINT NOT NULL,
                rule TEXT NOT NULL,
                why TEXT NOT NULL,
                block_id BIGINT NOT NULL,
                violation BIGINT NOT NULL,
                spent_by BIGINT NOT NULL,
                lifted_at_ms BIGINT NOT NULL,
                lifted_by BIGINT NOT NULL,
                lift_reason TEXT NOT NULL)
            """),
        Migration(99, "CREATE INDEX circulation_suspension_by_reader ON circulation_suspension (reader_id, placed_at_ms, suspension_id)"),
        Migration(100, "CREATE INDEX circulation_suspension_by_loan ON circulation_suspension (loan_id)"),
        Migration(101, """
            CREATE TABLE circulation_hold_weight (
                branch_id BIGINT PRIMARY KEY,
                kilometre BIGINT NOT NULL,
                load BIGINT NOT NULL,
                at_pickup BIGINT NOT NULL,
                asked BIGINT NOT NULL)
            """),
        Migration(102, """
            CREATE INDEX circulation_conflict_overridden ON circulation_conflict (recorded_at_ms, conflict_id) WHERE action = 'override'
            """),
    ]
}
