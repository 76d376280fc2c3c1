// The tables of notices.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum NoticesSchema {
    static let migrations = [
        Migration(1, "CREATE TABLE notices_kind (code TEXT PRIMARY KEY, version BIGINT NOT NULL, declaration BYTEA NOT NULL)"),
        Migration(2, """
            CREATE TABLE notices_template (
                kind TEXT NOT NULL, channel BIGINT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
                digest_body TEXT NOT NULL, digest_line TEXT NOT NULL, version BIGINT NOT NULL, PRIMARY KEY (kind, channel, language))
            """),
        Migration(3, """
            CREATE TABLE notices_channel (
                library_id BIGINT NOT NULL, channel BIGINT NOT NULL, carrier TEXT NOT NULL, rank BIGINT NOT NULL, app TEXT NOT NULL,
                version BIGINT NOT NULL, PRIMARY KEY (library_id, channel, carrier))
            """),
        Migration(4, "CREATE TABLE notices_settings (library_id BIGINT PRIMARY KEY, settings BYTEA NOT NULL, version BIGINT NOT NULL)"),
        Migration(5, """
            CREATE TABLE notices_preference (
                reader_id BIGINT PRIMARY KEY, from_minute BIGINT NOT NULL, until_minute BIGINT NOT NULL, version BIGINT NOT NULL)
            """),
        Migration(6, """
            CREATE TABLE notices_choice (
                reader_id BIGINT NOT NULL, purpose BIGINT NOT NULL, channel BIGINT NOT NULL, wanted BIGINT NOT NULL,
                PRIMARY KEY (reader_id, purpose, channel))
            """),
        Migration(7, """
            CREATE TABLE notices_bad_address (
                reader_id BIGINT NOT NULL, channel BIGINT NOT NULL, address_hash TEXT NOT NULL, bounced_at_ms BIGINT NOT NULL,
                reason TEXT NOT NULL, PRIMARY KEY (reader_id, channel))
            """),
        Migration(8, """
            CREATE TABLE notices_notice (
                notice_id BIGINT PRIMARY KEY,
                kind TEXT NOT NULL,
                owner_key TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                told BYTEA NOT NULL,
                state TEXT NOT NULL,
                added_at_ms BIGINT NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                next_at_ms BIGINT,
                digest_group TEXT NOT NULL,
                head_id BIGINT NOT NULL,
                channel BIGINT NOT NULL,
                carrier TEXT NOT NULL,
                attempt BIGINT NOT NULL,
                round_after BIGINT NOT NULL,
                waiting_since_ms BIGINT,
                inbox_at_ms BIGINT NOT NULL,
                opened_at_ms BIGINT NOT NULL,
                UNIQUE (kind, owner_key))
            """),
        // What happens to a reader's notices by itself next.
        Migration(9, "CREATE INDEX notices_notice_by_next ON notices_notice (reader_id, next_at_ms, notice_id) WHERE next_at_ms IS NOT NULL"),
        // What was sent to a reader, and what the reader finds in the inbox.
        Migration(10, "CREATE INDEX notices_notice_by_reader ON notices_notice (reader_id, added_at_ms, notice_id)"),
        Migration(11, "CREATE INDEX notices_notice_by_inbox ON notices_notice (reader_id, inbox_at_ms, notice_id) WHERE inbox_at_ms <> 0"),
        // What waits for a carrier.
        Migration(12, """
            CREATE INDEX notices_notice_by_carrier ON notices_notice (carrier, waiting_since_ms, notice_id) WHERE waiting_since_ms IS NOT NULL
            """),
        // What a digest tells.
        Migration(13, "CREATE INDEX notices_notice_by_head ON notices_notice (head_id, notice_id) WHERE head_id <> 0"),
        Migration(14, """
            CREATE TABLE notices_attempt (
                notice_id BIGINT NOT NULL,
                attempt BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
                channel BIGINT NOT NULL,
                carrier TEXT NOT NULL,
                queued_at_ms BIGINT NOT NULL,
                fetched_at_ms BIGINT NOT NULL,
                outcome TEXT NOT NULL,
                outcome_at_ms BIGINT NOT NULL,
                reason TEXT NOT NULL,
                masked_address TEXT NOT NULL,
                address_hash TEXT NOT NULL,
                PRIMARY KEY (notice_id, attempt))
            """),
        Migration(15, """
            CREATE TABLE notices_carrier (
                name TEXT PRIMARY KEY, heard_at_ms BIGINT NOT NULL, silent_since_ms BIGINT NOT NULL, check_at_ms BIGINT NOT NULL)
            """),
        Migration(16, "CREATE TABLE notices_secret (name TEXT PRIMARY KEY, secret BYTEA NOT NULL)"),
        Migration(17, """
            CREATE TABLE notices_history (
                notice_id BIGINT NOT NULL,
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
                PRIMARY KEY (notice_id, recorded_at_ms, history_id))
            """),
        Migration(18, "CREATE TABLE notices_sweep (name TEXT PRIMARY KEY, since_ms BIGINT NOT NULL)"),
    ]
}
