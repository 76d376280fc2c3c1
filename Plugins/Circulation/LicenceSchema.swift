// The tables of electronic copies.

internal import LecternKit

/// The steps of the schema that came with licences; a released step never changes.
enum LicenceSchema {
    static let migrations = [
        Migration(78, "ALTER TABLE circulation_item ADD COLUMN form BIGINT NOT NULL DEFAULT 0"),
        // A record may have thousands of electronic copies, which nobody looks for on a shelf.
        Migration(79, "CREATE INDEX circulation_item_on_paper ON circulation_item (record_id, item_id) WHERE form = 0"),
        Migration(80, """
            CREATE TABLE circulation_licence (
                licence_id BIGINT PRIMARY KEY,
                code TEXT NOT NULL UNIQUE,
                record_id BIGINT NOT NULL,
                title TEXT NOT NULL,
                form BIGINT NOT NULL,
                item_type TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                slots BIGINT NOT NULL,
                loans_max BIGINT NOT NULL,
                lent BIGINT NOT NULL,
                loans BIGINT NOT NULL,
                valid_from_ms BIGINT NOT NULL,
                valid_until_ms BIGINT NOT NULL,
                url TEXT NOT NULL,
                link_minutes BIGINT NOT NULL,
                version BIGINT NOT NULL,
                secret BYTEA NOT NULL,
                copies BIGINT NOT NULL)
            """),
        Migration(81, "CREATE INDEX circulation_licence_by_record ON circulation_licence (record_id, licence_id)"),
        Migration(82, """
            CREATE TABLE circulation_licence_copy (
                item_id BIGINT PRIMARY KEY,
                licence_id BIGINT NOT NULL,
                is_lent BIGINT NOT NULL,
                uses BIGINT NOT NULL)
            """),
        Migration(83, "CREATE INDEX circulation_licence_copy_free ON circulation_licence_copy (licence_id, is_lent, item_id)"),
    ]
}
