// The tables of work.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum WorkSchema {
    static let migrations = [
        Migration(1, "CREATE TABLE work_kind (code TEXT PRIMARY KEY, version BIGINT NOT NULL, declaration BYTEA NOT NULL)"),
        Migration(2, """
            CREATE TABLE work_item (
                item_id BIGINT PRIMARY KEY,
                kind TEXT NOT NULL,
                owner_key TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                needed_right TEXT NOT NULL,
                told BYTEA NOT NULL,
                added_at_ms BIGINT NOT NULL,
                due_at_ms BIGINT NOT NULL,
                escalates_at_ms BIGINT NOT NULL,
                stage BIGINT NOT NULL,
                claim BIGINT NOT NULL,
                holder BIGINT NOT NULL,
                holder_name TEXT NOT NULL,
                holder_terminal TEXT NOT NULL,
                lease_until_ms BIGINT NOT NULL,
                kept_for BIGINT NOT NULL,
                first_answered_at_ms BIGINT NOT NULL,
                closed_at_ms BIGINT,
                outcome TEXT NOT NULL,
                UNIQUE (kind, owner_key))
            """),
        // A queue in its order, and its next due time.
        Migration(3, """
            CREATE INDEX work_item_by_due ON work_item (branch_id, kind, needed_right, due_at_ms, item_id) WHERE closed_at_ms IS NULL
            """),
        // Its oldest item.
        Migration(4, """
            CREATE INDEX work_item_by_age ON work_item (branch_id, kind, needed_right, added_at_ms) WHERE closed_at_ms IS NULL
            """),
        // What a person works on, and what is kept for them.
        Migration(5, "CREATE INDEX work_item_by_holder ON work_item (holder, due_at_ms, item_id) WHERE closed_at_ms IS NULL AND holder <> 0"),
        Migration(6, "CREATE INDEX work_item_by_kept ON work_item (kept_for, due_at_ms, item_id) WHERE closed_at_ms IS NULL AND kept_for <> 0"),
        Migration(7, """
            CREATE TABLE work_count (
                branch_id BIGINT NOT NULL,
                kind TEXT NOT NULL,
                needed_right TEXT NOT NULL,
                slot BIGINT NOT NULL,
                waiting BIGINT NOT NULL,
                claimed BIGINT NOT NULL,
                late BIGINT NOT NULL,
                escalated BIGINT NOT NULL,
                PRIMARY KEY (branch_id, kind, needed_right, slot))
            """),
        Migration(8, """
            CREATE TABLE work_history (
                item_id BIGINT NOT NULL,
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
                detail TEXT NOT NULL,
                PRIMARY KEY (item_id, recorded_at_ms, history_id))
            """),
    ]
}
