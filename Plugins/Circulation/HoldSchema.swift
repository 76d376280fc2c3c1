// The tables of holds, and what items got with them.

internal import LecternKit

/// The steps of the schema that came with holds and with items that staff keep back; a released step never changes.
enum HoldSchema {
    static let migrations = [
        // The release before knows neither of them: it lends what staff keep back, and both stay as they are then.
        Migration(60, "ALTER TABLE circulation_item ADD COLUMN status BIGINT NOT NULL DEFAULT 0"),
        Migration(61, "ALTER TABLE circulation_item ADD COLUMN hold_id BIGINT NOT NULL DEFAULT 0"),
        Migration(62, "CREATE INDEX circulation_item_kept_back ON circulation_item (status, item_id) WHERE status <> 0"),
        Migration(63, """
            CREATE TABLE circulation_hold (
                hold_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                scope BIGINT NOT NULL,
                work_id BIGINT NOT NULL,
                record_id BIGINT NOT NULL,
                item_type TEXT NOT NULL,
                asked_item_id BIGINT NOT NULL,
                title TEXT NOT NULL,
                pickup_point TEXT NOT NULL,
                pickup_branch_id BIGINT NOT NULL,
                placed_at_ms BIGINT NOT NULL,
                placed_by BIGINT NOT NULL,
                placed_terminal TEXT NOT NULL,
                not_needed_after_ms BIGINT NOT NULL,
                suspended_until_ms BIGINT NOT NULL,
                group_id BIGINT NOT NULL,
                state BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                on_shelf BIGINT NOT NULL,
                ready_at_ms BIGINT NOT NULL,
                shelf_until_ms BIGINT NOT NULL,
                reminded BIGINT NOT NULL,
                closed_at_ms BIGINT,
                closed_why TEXT NOT NULL,
                loan_id BIGINT NOT NULL,
                target_branch_id BIGINT NOT NULL,
                targeted_at_ms BIGINT NOT NULL)
            """),
        Migration(64, """
            CREATE INDEX circulation_hold_open_by_reader ON circulation_hold (reader_id, placed_at_ms, hold_id)
            WHERE closed_at_ms IS NULL
            """),
        Migration(65, """
            CREATE INDEX circulation_hold_past_by_reader ON circulation_hold (reader_id, closed_at_ms, hold_id)
            WHERE closed_at_ms IS NOT NULL
            """),
        Migration(66, "CREATE INDEX circulation_hold_by_work ON circulation_hold (work_id, placed_at_ms, hold_id) WHERE state <= 2"),
        Migration(67, """
            CREATE INDEX circulation_hold_targeted ON circulation_hold (target_branch_id, placed_at_ms, hold_id)
            WHERE target_branch_id <> 0
            """),
        Migration(68, """
            CREATE INDEX circulation_hold_on_shelf ON circulation_hold (pickup_branch_id, ready_at_ms, hold_id) WHERE on_shelf <> 0
            """),
        Migration(69, "CREATE INDEX circulation_hold_by_group ON circulation_hold (group_id, hold_id) WHERE group_id <> 0"),
        // The item that is one hold's alone is a promise of the database's own.
        Migration(70, "CREATE UNIQUE INDEX circulation_item_of_hold ON circulation_item (hold_id) WHERE hold_id <> 0"),
        Migration(71, """
            CREATE TABLE circulation_hold_line (
                record_id BIGINT NOT NULL,
                item_type TEXT NOT NULL,
                item_id BIGINT NOT NULL,
                stage BIGINT NOT NULL,
                placed_at_ms BIGINT NOT NULL,
                hold_id BIGINT NOT NULL,
                PRIMARY KEY (record_id, item_type, item_id, stage, placed_at_ms, hold_id))
            """),
        Migration(72, "CREATE INDEX circulation_hold_line_by_hold ON circulation_hold_line (hold_id)"),
        Migration(73, "CREATE TABLE circulation_hold_count (work_id BIGINT PRIMARY KEY, waiting BIGINT NOT NULL)"),
        Migration(74, """
            CREATE TABLE circulation_hold_history (
                hold_id BIGINT NOT NULL,
                history_id BIGINT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL,
                PRIMARY KEY (hold_id, recorded_at_ms, history_id))
            """),
        Migration(75, "ALTER TABLE circulation_hold ADD COLUMN shelf_days BIGINT NOT NULL DEFAULT 7"),
        // What the release before calls a hold on a work is filled by items of its record alone, and stays so.
        Migration(76, "UPDATE circulation_hold SET scope = 1 WHERE scope = 0"),
        Migration(77, "ALTER TABLE circulation_loan ADD COLUMN due_before_recall_ms BIGINT NOT NULL DEFAULT 0"),
    ] + LicenceSchema.migrations
}
