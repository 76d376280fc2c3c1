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
        // From here on the release before adds readers without these columns, and so with their defaults; what it changes keeps them.
        Migration(11, "ALTER TABLE readers_reader ADD COLUMN merged_into BIGINT NOT NULL DEFAULT 0"),
        Migration(12, "ALTER TABLE readers_reader ADD COLUMN card_lost_at_ms BIGINT NOT NULL DEFAULT 0"),
        Migration(13, "ALTER TABLE readers_reader ADD COLUMN birth_day BIGINT"),
        Migration(14, "ALTER TABLE readers_reader ADD COLUMN named TEXT"),
        Migration(15, "CREATE INDEX readers_reader_by_record ON readers_reader (merged_into, reader_id) WHERE merged_into <> 0"),
        Migration(16, "CREATE INDEX readers_reader_by_age ON readers_reader (category, birth_day, reader_id) WHERE birth_day IS NOT NULL"),
        // Readers that can't be found by their name yet.
        Migration(17, "CREATE INDEX readers_reader_unnamed ON readers_reader (reader_id) WHERE named IS NULL OR named <> name"),
        Migration(18, """
            CREATE TABLE readers_profile (
                reader_id BIGINT PRIMARY KEY,
                phone TEXT NOT NULL,
                phone_verified_at_ms BIGINT NOT NULL,
                email TEXT NOT NULL,
                email_verified_at_ms BIGINT NOT NULL,
                addresses BYTEA NOT NULL,
                guardian_id BIGINT NOT NULL,
                guardian_consent TEXT NOT NULL,
                guardian_consent_at_ms BIGINT NOT NULL,
                card_kind TEXT NOT NULL,
                family_id BIGINT NOT NULL)
            """),
        Migration(19, "CREATE INDEX readers_profile_by_family ON readers_profile (family_id, reader_id) WHERE family_id <> 0"),
        Migration(20, "CREATE INDEX readers_profile_by_guardian ON readers_profile (guardian_id, reader_id) WHERE guardian_id <> 0"),
        Migration(21, """
            CREATE TABLE readers_change (
                change_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                version BIGINT NOT NULL,
                event TEXT NOT NULL,
                field TEXT NOT NULL,
                old_value TEXT NOT NULL,
                new_value TEXT NOT NULL,
                reason TEXT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                session BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        Migration(22, "CREATE INDEX readers_change_by_version ON readers_change (reader_id, version)"),
        Migration(23, "CREATE INDEX readers_change_by_time ON readers_change (reader_id, recorded_at_ms, change_id)"),
        Migration(24, """
            CREATE TABLE readers_identifier (
                identifier_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                scope TEXT NOT NULL,
                value TEXT NOT NULL,
                state BIGINT NOT NULL,
                bound_at_ms BIGINT NOT NULL,
                since_ms BIGINT NOT NULL)
            """),
        Migration(25, "CREATE UNIQUE INDEX readers_identifier_once ON readers_identifier (value, kind, scope)"),
        Migration(26, "CREATE INDEX readers_identifier_by_reader ON readers_identifier (reader_id, identifier_id)"),
        Migration(27, """
            CREATE TABLE readers_identifier_history (
                history_id BIGINT PRIMARY KEY,
                identifier_id BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
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
        Migration(28, "CREATE INDEX readers_identifier_history_by_reader ON readers_identifier_history (reader_id, recorded_at_ms)"),
        Migration(29, """
            CREATE TABLE readers_term (
                reader_id BIGINT NOT NULL,
                term TEXT NOT NULL,
                PRIMARY KEY (reader_id, term))
            """),
        Migration(30, "CREATE INDEX readers_term_by_term ON readers_term (term, reader_id)"),
        Migration(31, """
            CREATE TABLE readers_card_kind (
                code TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                basis BIGINT NOT NULL,
                valid_days BIGINT NOT NULL,
                deposit_minor_units BIGINT NOT NULL,
                currency TEXT NOT NULL,
                score_min BIGINT NOT NULL,
                category TEXT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(32, """
            CREATE TABLE readers_family (
                family_id BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                loans_max BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(33, "ALTER TABLE readers_category ADD COLUMN until_age BIGINT NOT NULL DEFAULT 0"),
        Migration(34, "ALTER TABLE readers_category ADD COLUMN next_category TEXT NOT NULL DEFAULT ''"),
        Migration(35, "ALTER TABLE readers_category ADD COLUMN guardian_required BIGINT NOT NULL DEFAULT 0"),
        Migration(36, "CREATE TABLE readers_sweep (name TEXT PRIMARY KEY, since_ms BIGINT NOT NULL)"),
        Migration(37, """
            CREATE TABLE readers_record_history (
                history_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                into_reader_id BIGINT NOT NULL,
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
        Migration(38, "CREATE INDEX readers_record_history_by_reader ON readers_record_history (reader_id, recorded_at_ms)"),
        // Readers of the release before are made findable by their names; a new city has none.
        Migration(39, "INSERT INTO readers_sweep (name, since_ms) SELECT 'names', 0 WHERE EXISTS (SELECT 1 FROM readers_reader)"),
        // The lists of the morning.
        Migration(40, """
            CREATE INDEX readers_block_by_end ON readers_block (until_ms, block_id) WHERE lifted_at_ms IS NULL AND until_ms > 0
            """),
        Migration(41, """
            CREATE INDEX readers_block_endless ON readers_block (placed_at_ms, block_id) WHERE lifted_at_ms IS NULL AND until_ms = 0
            """),
        Migration(42, "CREATE INDEX readers_reader_by_expiry ON readers_reader (expires_at_ms, reader_id) WHERE expires_at_ms > 0"),
        // The same once more: the kit's text analysis has other forms for variants of characters than in the release before.
        Migration(43, "UPDATE readers_reader SET named = NULL WHERE named IS NOT NULL"),
        Migration(44, """
            INSERT INTO readers_sweep (name, since_ms) SELECT 'names', 0 WHERE EXISTS (SELECT 1 FROM readers_reader)
            ON CONFLICT (name) DO UPDATE SET since_ms = 0
            """),
        // The reader's own record.
        Migration(45, "CREATE TABLE readers_record_version (reader_id BIGINT PRIMARY KEY, version BIGINT NOT NULL)"),
        Migration(46, """
            CREATE TABLE readers_entry (
                reader_id BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                key TEXT NOT NULL,
                version BIGINT NOT NULL,
                text TEXT NOT NULL,
                record_id BIGINT NOT NULL,
                rank BIGINT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                PRIMARY KEY (reader_id, kind, key))
            """),
        Migration(47, """
            CREATE TABLE readers_position (
                reader_id BIGINT NOT NULL,
                edition_id BIGINT NOT NULL,
                device TEXT NOT NULL,
                percent_hundredths BIGINT NOT NULL,
                locator TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                PRIMARY KEY (reader_id, edition_id, device))
            """),
        Migration(48, """
            CREATE TABLE readers_purpose (
                code TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                name TEXT NOT NULL,
                text_version BIGINT NOT NULL,
                closed BIGINT NOT NULL,
                version BIGINT NOT NULL,
                PRIMARY KEY (code, library_id))
            """),
        Migration(49, """
            CREATE TABLE readers_purpose_text (
                code TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                text_version BIGINT NOT NULL,
                text TEXT NOT NULL,
                since_ms BIGINT NOT NULL,
                PRIMARY KEY (code, library_id, text_version))
            """),
        Migration(50, """
            CREATE TABLE readers_consent (
                consent_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                purpose TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                given BIGINT NOT NULL,
                text_version BIGINT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                told_by BIGINT NOT NULL,
                person BIGINT NOT NULL,
                evidence TEXT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        Migration(51, "CREATE INDEX readers_consent_by_reader ON readers_consent (reader_id, purpose, happened_at_ms, consent_id)"),
        Migration(52, """
            CREATE TABLE readers_history_policy (
                library_id BIGINT PRIMARY KEY,
                keep_allowed BIGINT NOT NULL,
                days_min BIGINT NOT NULL,
                days_max BIGINT NOT NULL,
                default_keep BIGINT NOT NULL,
                default_days BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(53, """
            CREATE TABLE readers_history_choice (
                reader_id BIGINT PRIMARY KEY,
                keep BIGINT NOT NULL,
                days BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        // Who looked at what is covered.
        Migration(54, """
            CREATE INDEX readers_change_sighting ON readers_change (reader_id, recorded_at_ms, change_id)
            WHERE event IN ('revealed', 'opened', 'exported')
            """),
        Migration(55, """
            CREATE TABLE readers_erasure (
                erasure_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                begun_at_ms BIGINT NOT NULL,
                done_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                reason TEXT NOT NULL,
                cursor BYTEA NOT NULL,
                texts BYTEA NOT NULL,
                tables BYTEA NOT NULL)
            """),
    ]
}
