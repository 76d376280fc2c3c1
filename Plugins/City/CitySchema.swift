// The tables of the city.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum CitySchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE city_library (
                library_id BIGINT PRIMARY KEY,
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL)
            """),
        Migration(2, """
            CREATE TABLE city_branch (
                branch_id BIGINT PRIMARY KEY,
                library_id BIGINT NOT NULL,
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                address TEXT NOT NULL,
                latitude DOUBLE PRECISION,
                longitude DOUBLE PRECISION)
            """),
        Migration(3, "CREATE INDEX city_branch_by_library ON city_branch (library_id)"),
        Migration(4, """
            CREATE TABLE city_point (
                service_point_id BIGINT PRIMARY KEY,
                branch_id BIGINT NOT NULL,
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                kind BIGINT NOT NULL,
                latitude DOUBLE PRECISION,
                longitude DOUBLE PRECISION,
                zone TEXT NOT NULL,
                lends BIGINT NOT NULL,
                takes_returns BIGINT NOT NULL)
            """),
        Migration(5, "CREATE INDEX city_point_by_branch ON city_point (branch_id, kind, service_point_id)"),
        Migration(6, """
            CREATE TABLE city_open_time (
                service_point_id BIGINT NOT NULL,
                weekday BIGINT NOT NULL,
                from_minute BIGINT NOT NULL,
                until_minute BIGINT NOT NULL,
                PRIMARY KEY (service_point_id, weekday, from_minute))
            """),
        Migration(7, """
            CREATE TABLE city_closed_date (
                service_point_id BIGINT NOT NULL,
                local_date TEXT NOT NULL,
                PRIMARY KEY (service_point_id, local_date))
            """),
        Migration(8, """
            CREATE TABLE city_offer (
                code TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                service TEXT NOT NULL)
            """),
        // The release before adds rows without a version, and so with the first; what it changes keeps its version.
        Migration(9, "ALTER TABLE city_library ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        Migration(10, "ALTER TABLE city_branch ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        Migration(11, "ALTER TABLE city_point ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        Migration(12, "ALTER TABLE city_offer ADD COLUMN version BIGINT NOT NULL DEFAULT 1"),
        // The release before adds points of the branch's library, in service, without a calendar.
        Migration(13, "ALTER TABLE city_point ADD COLUMN library_id BIGINT NOT NULL DEFAULT 0"),
        Migration(14, "ALTER TABLE city_point ADD COLUMN capacity BIGINT NOT NULL DEFAULT 0"),
        Migration(15, "ALTER TABLE city_point ADD COLUMN address TEXT NOT NULL DEFAULT ''"),
        Migration(16, "ALTER TABLE city_point ADD COLUMN state BIGINT NOT NULL DEFAULT 2"),
        Migration(17, "ALTER TABLE city_point ADD COLUMN calendar TEXT NOT NULL DEFAULT ''"),
        Migration(18, "ALTER TABLE city_point ADD COLUMN holidays BIGINT NOT NULL DEFAULT 0"),
        Migration(19, "ALTER TABLE city_point ADD COLUMN has_days BIGINT NOT NULL DEFAULT 0"),
        Migration(20, """
            CREATE TABLE city_ability (
                service_point_id BIGINT NOT NULL,
                ability BIGINT NOT NULL,
                PRIMARY KEY (service_point_id, ability))
            """),
        Migration(21, "CREATE TABLE city_terminal (terminal TEXT PRIMARY KEY, service_point_id BIGINT NOT NULL)"),
        Migration(22, "CREATE INDEX city_terminal_by_point ON city_terminal (service_point_id, terminal)"),
        Migration(23, """
            CREATE TABLE city_text (
                owner_id BIGINT NOT NULL,
                field TEXT NOT NULL,
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (owner_id, field, language))
            """),
        Migration(24, """
            CREATE TABLE city_special_day (
                service_point_id BIGINT NOT NULL,
                local_date TEXT NOT NULL,
                from_minute BIGINT NOT NULL,
                until_minute BIGINT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (service_point_id, local_date, from_minute))
            """),
        Migration(25, """
            CREATE TABLE city_statutory_day (
                calendar TEXT NOT NULL,
                local_date TEXT NOT NULL,
                kind BIGINT NOT NULL,
                name TEXT NOT NULL,
                works_as BIGINT NOT NULL,
                source TEXT NOT NULL,
                PRIMARY KEY (calendar, local_date))
            """),
        // Without an end where that is not known yet.
        Migration(26, """
            CREATE TABLE city_closure (
                closure_id BIGINT PRIMARY KEY,
                from_ms BIGINT NOT NULL,
                until_ms BIGINT,
                reason TEXT NOT NULL,
                state BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(27, """
            CREATE TABLE city_closure_point (
                closure_id BIGINT NOT NULL,
                service_point_id BIGINT NOT NULL,
                PRIMARY KEY (closure_id, service_point_id))
            """),
        Migration(28, "CREATE INDEX city_closure_point_by_point ON city_closure_point (service_point_id, closure_id)"),
        Migration(29, """
            CREATE TABLE city_partner (
                partner_id BIGINT PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                state BIGINT NOT NULL,
                methods TEXT NOT NULL,
                topics TEXT NOT NULL,
                calls_per_second BIGINT NOT NULL,
                contact TEXT NOT NULL,
                version BIGINT NOT NULL)
            """),
        Migration(30, """
            CREATE TABLE city_partner_point (
                partner_id BIGINT NOT NULL,
                service_point_id BIGINT NOT NULL,
                PRIMARY KEY (partner_id, service_point_id))
            """),
        Migration(31, "CREATE INDEX city_partner_point_by_point ON city_partner_point (service_point_id, partner_id)"),
        Migration(32, """
            CREATE TABLE city_history (
                place_id BIGINT NOT NULL,
                history_id BIGINT NOT NULL,
                note TEXT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL,
                PRIMARY KEY (place_id, recorded_at_ms, history_id))
            """),
        // What is near a place.
        Migration(33, """
            CREATE INDEX city_point_by_place ON city_point (latitude, longitude) WHERE latitude IS NOT NULL AND longitude IS NOT NULL
            """),
    ]
}
