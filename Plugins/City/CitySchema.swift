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
    ]
}
