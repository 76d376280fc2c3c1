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
    ]
}
