// The tables of the readers.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum ReadersSchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE readers_category (
                code TEXT PRIMARY KEY,
                name TEXT NOT NULL)
            """),
        Migration(2, """
            CREATE TABLE readers_reader (
                reader_id BIGINT PRIMARY KEY,
                library_id BIGINT NOT NULL,
                card TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                category TEXT NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                language TEXT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(3, """
            CREATE TABLE readers_pin (
                reader_id BIGINT PRIMARY KEY,
                version BIGINT NOT NULL,
                salt BYTEA NOT NULL,
                hash BYTEA NOT NULL,
                cost BIGINT NOT NULL,
                block_size BIGINT NOT NULL,
                parallel BIGINT NOT NULL,
                changed_at_ms BIGINT NOT NULL)
            """),
        Migration(4, """
            CREATE TABLE readers_block (
                block_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                reason TEXT NOT NULL,
                until_ms BIGINT NOT NULL,
                placed_at_ms BIGINT NOT NULL,
                lifted_at_ms BIGINT)
            """),
        Migration(5, "CREATE INDEX readers_block_by_reader ON readers_block (reader_id, block_id)"),
        // Wrong PINs: a row for each card at a terminal, and one with an empty card for the terminal itself.
        Migration(6, """
            CREATE TABLE readers_failure (
                terminal TEXT NOT NULL,
                card TEXT NOT NULL,
                failures BIGINT NOT NULL,
                since_ms BIGINT NOT NULL,
                last_at_ms BIGINT NOT NULL,
                wait_until_ms BIGINT NOT NULL,
                PRIMARY KEY (terminal, card))
            """),
        Migration(7, "CREATE INDEX readers_failure_by_time ON readers_failure (last_at_ms)"),
        // The release before adds categories without a version, and so with the first; what it changes keeps its version.
        Migration(8, "ALTER TABLE readers_category ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        // Cards that were replaced, for ever: whose each was, what it became, and who did it where and why.
        Migration(9, """
            CREATE TABLE readers_card (
                card TEXT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                new_card TEXT NOT NULL,
                reason TEXT NOT NULL,
                replaced_at_ms BIGINT NOT NULL,
                certificate BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                person BIGINT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        // By the name as it is looked up, kept by the database, so that it holds whichever release writes.
        Migration(10, "CREATE INDEX readers_reader_by_name ON readers_reader (lower(name), reader_id)"),
    ]
}
