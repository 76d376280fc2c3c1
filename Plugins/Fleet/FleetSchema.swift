// The tables of terminals.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum FleetSchema {
    static let migrations = [
        Migration(
            1,
            """
            CREATE TABLE fleet_terminal (
                terminal TEXT PRIMARY KEY,
                branch_id BIGINT NOT NULL,
                branch_code TEXT NOT NULL,
                service_point_code TEXT NOT NULL,
                health BYTEA NOT NULL,
                reported_at_ms BIGINT NOT NULL,
                heard_at_ms BIGINT NOT NULL)
            """),
        Migration(
            2,
            """
            CREATE TABLE fleet_trouble (
                terminal TEXT NOT NULL,
                trouble TEXT NOT NULL,
                level BIGINT NOT NULL,
                value TEXT NOT NULL,
                since_ms BIGINT NOT NULL,
                work_key TEXT NOT NULL UNIQUE,
                PRIMARY KEY (terminal, trouble))
            """),
        Migration(
            3,
            """
            CREATE TABLE fleet_history (
                terminal TEXT NOT NULL,
                entry_id BIGINT NOT NULL,
                event TEXT NOT NULL,
                trouble TEXT NOT NULL,
                value TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                PRIMARY KEY (terminal, recorded_at_ms, entry_id))
            """),
    ]
}
