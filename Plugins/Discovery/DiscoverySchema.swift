// The tables of the catalogue.

internal import LecternKit

/// The steps of Discovery's schema.
enum DiscoverySchema {
    static let migrations = [
        // A record as its source gave it last. `identity` is its control number, or else a hash of its content;
        // `body` is an encoded lectern.discovery.v1.Record without availability; what is folded is for scoring.
        Migration(
            1,
            """
            CREATE TABLE discovery_records (
                record_id BIGINT PRIMARY KEY,
                document BIGINT NOT NULL UNIQUE,
                source TEXT NOT NULL,
                identity TEXT NOT NULL,
                content_hash BYTEA NOT NULL,
                body BYTEA NOT NULL,
                folded_titles TEXT NOT NULL,
                folded_authors TEXT NOT NULL,
                folded_subjects TEXT NOT NULL,
                version BIGINT NOT NULL,
                imported_at_ms BIGINT NOT NULL,
                UNIQUE (source, identity))
            """),
        Migration(
            2,
            """
            CREATE TABLE discovery_isbns (
                isbn TEXT NOT NULL,
                record_id BIGINT NOT NULL,
                PRIMARY KEY (isbn, record_id))
            """),
        Migration(3, "CREATE INDEX discovery_isbns_by_record ON discovery_isbns (record_id)"),
        // The forms that a record describes, with the number of links to electronic copies.
        Migration(
            4,
            """
            CREATE TABLE discovery_forms (
                record_id BIGINT NOT NULL,
                form BIGINT NOT NULL,
                links BIGINT NOT NULL,
                PRIMARY KEY (record_id, form))
            """),
        // How many items there are at a branch, and how many of them can be taken now. Circulation keeps it.
        Migration(
            5,
            """
            CREATE TABLE discovery_availability (
                record_id BIGINT NOT NULL,
                form BIGINT NOT NULL,
                branch_id BIGINT NOT NULL,
                items BIGINT NOT NULL CHECK (items >= 0),
                available BIGINT NOT NULL CHECK (available >= 0 AND available <= items),
                PRIMARY KEY (record_id, form, branch_id))
            """),
        // Of records of the release before: their terms come from an older analysis, and language and shelf are not known yet.
        Migration(6, "ALTER TABLE discovery_records ADD COLUMN text_version BIGINT NOT NULL DEFAULT 0"),
        Migration(7, "ALTER TABLE discovery_records ADD COLUMN language TEXT NOT NULL DEFAULT ''"),
        Migration(8, "ALTER TABLE discovery_records ADD COLUMN shelf_key TEXT NOT NULL DEFAULT ''"),
        Migration(9, "CREATE INDEX discovery_records_by_shelf ON discovery_records (shelf_key, document)"),
        Migration(10, """
            CREATE TABLE discovery_spellings (
                form BIGINT NOT NULL,
                word TEXT NOT NULL,
                PRIMARY KEY (form, word))
            """),
        Migration(11, "CREATE TABLE discovery_analysis (name TEXT PRIMARY KEY, version BIGINT NOT NULL)"),
        // A new city has nothing to analyse again.
        Migration(12, """
            INSERT INTO discovery_analysis (name, version)
            SELECT 'record', CASE WHEN EXISTS (SELECT 1 FROM discovery_records) THEN 1 ELSE 2 END
            """),
        // A record as it came in, for an export: there is none of what its source deleted, or of what came before this was kept.
        Migration(
            13,
            """
            CREATE TABLE discovery_originals (
                record_id BIGINT PRIMARY KEY,
                format BIGINT NOT NULL,
                data BYTEA NOT NULL)
            """),
        // Works: 0 until a record is grouped. A new city has nothing to group.
        Migration(14, "ALTER TABLE discovery_records ADD COLUMN work_id BIGINT NOT NULL DEFAULT 0"),
        Migration(15, "CREATE INDEX discovery_records_by_work ON discovery_records (work_id, document, record_id)"),
        Migration(
            16,
            """
            CREATE TABLE discovery_work_keys (
                number BIGINT NOT NULL,
                record_id BIGINT NOT NULL,
                bond BIGINT NOT NULL,
                detail BIGINT NOT NULL,
                PRIMARY KEY (number, record_id))
            """),
        Migration(17, "CREATE INDEX discovery_work_keys_by_record ON discovery_work_keys (record_id)"),
        Migration(
            18,
            """
            CREATE TABLE discovery_work_rulings (
                record_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                group_id BIGINT NOT NULL,
                decided_at_ms BIGINT NOT NULL,
                reason TEXT NOT NULL,
                PRIMARY KEY (record_id, kind))
            """),
        Migration(19, "ALTER TABLE discovery_availability ADD COLUMN call_number TEXT NOT NULL DEFAULT ''"),
        Migration(20, """
            INSERT INTO discovery_analysis (name, version)
            SELECT 'works', CASE WHEN EXISTS (SELECT 1 FROM discovery_records) THEN 0 ELSE 1 END
            """),
    ]
}
