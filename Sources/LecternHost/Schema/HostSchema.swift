// The host's own tables. A released step never changes; a change is a new step.

/// The host's migrations, in the form of a plugin's.
enum HostSchema {
    /// What stands in the plugin column of `lectern_migration` for the host's own steps.
    static let name = "lectern"

    /// The table that remembers applied steps; made before anything else.
    static let migrationTable = """
        CREATE TABLE IF NOT EXISTS lectern_migration (
            plugin TEXT NOT NULL, number BIGINT NOT NULL, digest BYTEA NOT NULL, applied_at_ms BIGINT NOT NULL,
            PRIMARY KEY (plugin, number))
        """

    /// All steps.
    static let migrations: [PluginMigration] = [
        // epoch and secret.
        """
        CREATE TABLE lectern_database (name TEXT NOT NULL PRIMARY KEY, value BYTEA NOT NULL)
        """,
        """
        CREATE TABLE lectern_session (
            session_id BYTEA NOT NULL PRIMARY KEY, terminal TEXT NOT NULL, kind BIGINT NOT NULL, person BIGINT NOT NULL,
            library BIGINT NOT NULL, created_at_ms BIGINT NOT NULL, expires_at_ms BIGINT NOT NULL)
        """,
        "CREATE INDEX lectern_session_person ON lectern_session (person)",
        "CREATE INDEX lectern_session_expires ON lectern_session (expires_at_ms)",
        // Claimed first, in one transaction with its row in lectern_answer.
        """
        CREATE TABLE lectern_request (
            owner TEXT NOT NULL, request_key BYTEA NOT NULL, key_ms BIGINT NOT NULL, method TEXT NOT NULL,
            digest BYTEA NOT NULL, person BIGINT NOT NULL, recorded_at_ms BIGINT NOT NULL,
            PRIMARY KEY (owner, request_key))
        """,
        "CREATE INDEX lectern_request_key ON lectern_request (key_ms)",
        "CREATE INDEX lectern_request_person ON lectern_request (person)",
        """
        CREATE TABLE lectern_answer (
            owner TEXT NOT NULL, request_key BYTEA NOT NULL, key_ms BIGINT NOT NULL, answer BYTEA NOT NULL,
            PRIMARY KEY (owner, request_key))
        """,
        "CREATE INDEX lectern_answer_key ON lectern_answer (key_ms)",
        // holder is empty when the lease was given up; beat rises with every change of the row.
        """
        CREATE TABLE lectern_lease (
            name TEXT NOT NULL PRIMARY KEY, holder BYTEA NOT NULL, fence BIGINT NOT NULL, beat BIGINT NOT NULL)
        """,
        // NULL: it lasts until it expires.
        "ALTER TABLE lectern_session ADD COLUMN ended_at_ms BIGINT",
        // Each scheduling has an id of its own, which is what acts once. next_ms is NULL while the timer is parked.
        """
        CREATE TABLE lectern_timer (
            timer_id BIGINT NOT NULL PRIMARY KEY, plugin TEXT NOT NULL, timer_key TEXT NOT NULL, method TEXT NOT NULL,
            request BYTEA NOT NULL, due_ms BIGINT NOT NULL, next_ms BIGINT, failures BIGINT NOT NULL, parked_at_ms BIGINT,
            problem TEXT NOT NULL, scheduled_at_ms BIGINT NOT NULL, by_method TEXT NOT NULL, by_certificate BIGINT NOT NULL,
            by_terminal TEXT NOT NULL, by_session BIGINT NOT NULL, by_person BIGINT NOT NULL,
            UNIQUE (plugin, timer_key))
        """,
        "CREATE INDEX lectern_timer_next ON lectern_timer (method, next_ms, timer_id)",
        "CREATE INDEX lectern_timer_parked ON lectern_timer (parked_at_ms) WHERE parked_at_ms IS NOT NULL",
        // A blob is visible once its row is here. unheld_since_ms is NULL while a plugin holds it.
        """
        CREATE TABLE lectern_blob (
            sha256 BYTEA NOT NULL PRIMARY KEY, blob_id BIGINT NOT NULL, size BIGINT NOT NULL, media_type TEXT NOT NULL,
            owner TEXT NOT NULL, created_at_ms BIGINT NOT NULL, unheld_since_ms BIGINT)
        """,
        "CREATE INDEX lectern_blob_unheld ON lectern_blob (unheld_since_ms) WHERE unheld_since_ms IS NOT NULL",
        // Parts of 65536 bytes, by their number; of blobs and of uploads.
        """
        CREATE TABLE lectern_blob_part (
            blob_id BIGINT NOT NULL, number BIGINT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (blob_id, number))
        """,
        """
        CREATE TABLE lectern_blob_upload (
            owner TEXT NOT NULL, sha256 BYTEA NOT NULL, blob_id BIGINT NOT NULL, size BIGINT NOT NULL, media_type TEXT NOT NULL,
            received BIGINT NOT NULL, touched_at_ms BIGINT NOT NULL, PRIMARY KEY (owner, sha256))
        """,
        "CREATE INDEX lectern_blob_upload_touched ON lectern_blob_upload (touched_at_ms)",
        """
        CREATE TABLE lectern_blob_holder (
            sha256 BYTEA NOT NULL, plugin TEXT NOT NULL, holder TEXT NOT NULL, is_public BIGINT NOT NULL,
            PRIMARY KEY (sha256, plugin, holder))
        """,
        // The methods that follow topics; blocked_at is the change at which one does not go on.
        """
        CREATE TABLE lectern_follower (
            name TEXT NOT NULL PRIMARY KEY, plugin TEXT NOT NULL, topics TEXT NOT NULL, position BIGINT NOT NULL,
            blocked_at BIGINT NOT NULL, failures BIGINT NOT NULL, retry_at_ms BIGINT NOT NULL, stopped_at_ms BIGINT NOT NULL,
            problem TEXT NOT NULL, skipped BIGINT NOT NULL, seen_at_ms BIGINT NOT NULL, released_at_ms BIGINT NOT NULL)
        """,
        // The changes that administrators have skipped.
        """
        CREATE TABLE lectern_follower_skip (
            name TEXT NOT NULL, position BIGINT NOT NULL, problem TEXT NOT NULL, reason TEXT NOT NULL, terminal TEXT NOT NULL,
            skipped_at_ms BIGINT NOT NULL, PRIMARY KEY (name, position))
        """,
        // Of staff: names with single spaces between them. NULL: none.
        "ALTER TABLE lectern_session ADD COLUMN rights TEXT",
        // What partners may do, by the name in the certificate; methods and topics are patterns, one a line.
        """
        CREATE TABLE lectern_partner (
            name TEXT NOT NULL PRIMARY KEY, state BIGINT NOT NULL, calls_per_second BIGINT NOT NULL, methods TEXT NOT NULL,
            topics TEXT NOT NULL)
        """,
    ].enumerated().map { PluginMigration(number: UInt32($0.offset + 1), sql: $0.element) }
}
