// The tables of the door.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum EntrySchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE entry_app (
                kind BIGINT NOT NULL,
                scope TEXT NOT NULL,
                partner TEXT NOT NULL,
                active BIGINT NOT NULL,
                version BIGINT NOT NULL,
                PRIMARY KEY (kind, scope, partner))
            """),
        Migration(2, """
            CREATE TABLE entry_link (
                link_id BIGINT PRIMARY KEY,
                identifier_id BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
                partner TEXT NOT NULL,
                kind BIGINT NOT NULL,
                scope TEXT NOT NULL,
                state BIGINT NOT NULL,
                since_ms BIGINT NOT NULL,
                at_desk BIGINT NOT NULL,
                UNIQUE (identifier_id, partner))
            """),
        Migration(3, "CREATE INDEX entry_link_by_reader ON entry_link (reader_id, link_id)"),
        Migration(4, """
            CREATE TABLE entry_link_history (
                history_id BIGINT PRIMARY KEY,
                link_id BIGINT NOT NULL,
                reason TEXT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        Migration(5, """
            CREATE TABLE entry_hand_over (
                code_hash TEXT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                session_id BYTEA NOT NULL,
                terminal TEXT NOT NULL,
                format TEXT NOT NULL,
                state BYTEA NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                taken_at_ms BIGINT NOT NULL,
                taken_terminal TEXT NOT NULL,
                taken_key TEXT NOT NULL,
                taken_session_id BYTEA NOT NULL)
            """),
        Migration(6, "CREATE INDEX entry_hand_over_by_end ON entry_hand_over (expires_at_ms)"),
        Migration(7, "CREATE INDEX entry_hand_over_by_session ON entry_hand_over (session_id) WHERE reader_id <> 0"),
        Migration(8, "CREATE INDEX entry_hand_over_of_guests ON entry_hand_over (terminal, expires_at_ms) WHERE reader_id = 0"),
        Migration(9, """
            CREATE TABLE entry_attempt (
                terminal TEXT PRIMARY KEY,
                failures BIGINT NOT NULL,
                since_ms BIGINT NOT NULL,
                last_at_ms BIGINT NOT NULL,
                wait_until_ms BIGINT NOT NULL)
            """),
        Migration(10, """
            CREATE TABLE entry_entrance (
                code TEXT PRIMARY KEY,
                names BYTEA NOT NULL,
                alias_of TEXT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(11, """
            CREATE TABLE entry_usage (
                day BIGINT NOT NULL,
                entrance TEXT NOT NULL,
                certificate BIGINT NOT NULL,
                slot BIGINT NOT NULL,
                readers BIGINT NOT NULL,
                guests BIGINT NOT NULL,
                PRIMARY KEY (day, entrance, certificate, slot))
            """),
        Migration(12, """
            CREATE TABLE entry_service (
                code TEXT PRIMARY KEY,
                rank BIGINT NOT NULL,
                definition BYTEA NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(13, """
            CREATE TABLE entry_announcement (
                announcement_id BIGINT PRIMARY KEY,
                definition BYTEA NOT NULL,
                from_ms BIGINT NOT NULL,
                ends_at_ms BIGINT NOT NULL,
                withdrawn_at_ms BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(14, """
            CREATE INDEX entry_announcement_by_end ON entry_announcement (ends_at_ms, from_ms) WHERE withdrawn_at_ms = 0
            """),
    ]
}
