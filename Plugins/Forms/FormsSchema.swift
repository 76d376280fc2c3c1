// The tables of definitions and entered forms.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum FormsSchema {
    static let migrations = [
        Migration(
            1,
            """
            CREATE TABLE forms_form (
                code TEXT PRIMARY KEY, version BIGINT NOT NULL, changed_at_ms BIGINT NOT NULL, content BYTEA NOT NULL)
            """),
        Migration(
            2,
            """
            CREATE TABLE forms_entry (
                entry_id BIGINT PRIMARY KEY,
                form TEXT NOT NULL,
                form_version BIGINT NOT NULL,
                batch TEXT NOT NULL,
                entry_key TEXT NOT NULL,
                state TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                answers BYTEA NOT NULL,
                reason TEXT NOT NULL,
                why TEXT NOT NULL,
                filled_in_at_ms BIGINT NOT NULL,
                entered_at_ms BIGINT NOT NULL,
                entered_by BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                made BYTEA NOT NULL,
                closed_at_ms BIGINT NOT NULL,
                paper BYTEA NOT NULL)
            """),
        // The same key of a batch is entered once.
        Migration(3, "CREATE UNIQUE INDEX forms_entry_by_key ON forms_entry (batch, entry_key)"),
        Migration(4, "CREATE INDEX forms_entry_by_time ON forms_entry (entered_at_ms, entry_id)"),
        Migration(5, "CREATE INDEX forms_entry_by_reader ON forms_entry (reader_id, entered_at_ms, entry_id) WHERE reader_id <> 0"),
        Migration(6, "CREATE INDEX forms_entry_by_batch ON forms_entry (batch, entered_at_ms, entry_id)"),
        Migration(7, "CREATE INDEX forms_entry_waiting ON forms_entry (entered_at_ms, entry_id) WHERE closed_at_ms = 0"),
        Migration(
            8,
            """
            CREATE TABLE forms_batch (
                code TEXT PRIMARY KEY,
                entries BIGINT NOT NULL,
                done BIGINT NOT NULL,
                waiting BIGINT NOT NULL,
                dropped BIGINT NOT NULL,
                first_entered_at_ms BIGINT NOT NULL,
                last_entered_at_ms BIGINT NOT NULL)
            """),
        Migration(
            9,
            """
            CREATE TABLE forms_history (
                entry_id BIGINT NOT NULL,
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
                PRIMARY KEY (entry_id, recorded_at_ms, history_id))
            """),
    ]
}
