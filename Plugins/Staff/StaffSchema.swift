// The tables of the staff.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum StaffSchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE staff_account (
                account_id BIGINT PRIMARY KEY,
                login TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                languages TEXT NOT NULL,
                withdrawn BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(2, """
            CREATE TABLE staff_password (
                account_id BIGINT PRIMARY KEY,
                version BIGINT NOT NULL,
                salt BYTEA NOT NULL,
                hash BYTEA NOT NULL,
                cost BIGINT NOT NULL,
                block_size BIGINT NOT NULL,
                parallel BIGINT NOT NULL,
                is_first BIGINT NOT NULL,
                changed_at_ms BIGINT NOT NULL)
            """),
        // Secrets that have to be read again to make codes of them.
        Migration(3, """
            CREATE TABLE staff_code (
                account_id BIGINT PRIMARY KEY,
                secret BYTEA NOT NULL,
                last_step BIGINT NOT NULL,
                enrolled_at_ms BIGINT NOT NULL)
            """),
        Migration(4, "CREATE TABLE staff_policy (library_id BIGINT PRIMARY KEY, code_required BIGINT NOT NULL)"),
        Migration(5, "CREATE TABLE staff_role (code TEXT PRIMARY KEY, name TEXT NOT NULL, version BIGINT NOT NULL)"),
        Migration(6, "CREATE TABLE staff_action (role TEXT NOT NULL, action TEXT NOT NULL, PRIMARY KEY (role, action))"),
        Migration(7, """
            CREATE TABLE staff_assignment (
                account_id BIGINT NOT NULL,
                role TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                branch_id BIGINT NOT NULL,
                assigned_at_ms BIGINT NOT NULL,
                PRIMARY KEY (account_id, role, library_id, branch_id))
            """),
        Migration(8, "CREATE INDEX staff_assignment_by_role ON staff_assignment (role, account_id)"),
        // One desk for each member of staff at a time.
        Migration(9, """
            CREATE TABLE staff_signed_in (
                account_id BIGINT PRIMARY KEY,
                terminal TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                library_id BIGINT NOT NULL,
                signed_in_at_ms BIGINT NOT NULL,
                expires_at_ms BIGINT NOT NULL)
            """),
        Migration(10, "CREATE INDEX staff_signed_in_by_terminal ON staff_signed_in (terminal)"),
        // Wrong passwords: a row for each name at a desk, one with an empty name for the desk, one with an empty desk for the name.
        Migration(11, """
            CREATE TABLE staff_failure (
                terminal TEXT NOT NULL,
                login TEXT NOT NULL,
                failures BIGINT NOT NULL,
                since_ms BIGINT NOT NULL,
                last_at_ms BIGINT NOT NULL,
                wait_until_ms BIGINT NOT NULL,
                PRIMARY KEY (terminal, login))
            """),
        Migration(12, "CREATE INDEX staff_failure_by_time ON staff_failure (last_at_ms)"),
        Migration(13, """
            CREATE TABLE staff_record (
                record_id BIGINT PRIMARY KEY,
                account_id BIGINT NOT NULL,
                role TEXT NOT NULL,
                kind TEXT NOT NULL,
                detail TEXT NOT NULL,
                at_ms BIGINT NOT NULL,
                by_account_id BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                request_key TEXT NOT NULL)
            """),
        Migration(14, "CREATE INDEX staff_record_by_account ON staff_record (account_id, at_ms, record_id)"),
        Migration(15, "CREATE INDEX staff_record_by_role ON staff_record (role, at_ms, record_id)"),
    ]
}
