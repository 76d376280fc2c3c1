// Tables as a city has them after years.

import LecternTesting

/// Fills the tables of lending with loans of readers who do not visit.
enum FullTables {
    /// Numbers of rows made at one time lie side by side, which those of a city's visitors do not: so the rows here
    /// come to lie between those of the visitors. Every fifth loan is open.
    static func fill(_ database: TestDatabase, loans: Int, visitors: Int, items: Int) throws {
        let each = max(1, loans / items)
        try database.administer(
            "CREATE TEMP TABLE visitor AS SELECT item_id, record_id, row_number() OVER (ORDER BY item_id) AS n FROM circulation_item; "
                + "CREATE TEMP TABLE reader AS SELECT reader_id, row_number() OVER (ORDER BY reader_id) AS n FROM readers_reader; "
                + "INSERT INTO circulation_item "
                + "SELECT v.item_id + k * 17, 'FULL-' || v.n || '-' || k, v.record_id + k * 17, 1, 1, 0, 'book', 'I247', 'A title', 0, '' "
                + "FROM visitor v, generate_series(1::bigint, \(each / 5)) k; "
                + "INSERT INTO circulation_loan "
                + "SELECT v.item_id + k * 17, v.item_id + (k % \(max(1, each / 5)) + 1) * 17, r.reader_id + k * 19, 'adult', 1, k, k + 1, "
                + "CASE WHEN k <= \(each / 5) THEN NULL ELSE k + 2 END, 0, 'adult-any', '', '' "
                + "FROM visitor v JOIN reader r ON r.n = v.n % \(visitors) + 1, generate_series(1::bigint, \(each)) k; "
                + "INSERT INTO discovery_availability "
                + "SELECT v.record_id + k * 17, 1, 1, 1, 1 FROM visitor v, generate_series(1::bigint, \(each / 5)) k; "
                + "INSERT INTO lectern_request (owner, request_key, key_ms, method, digest, person, recorded_at_ms) "
                + "SELECT 'person/' || r.reader_id + k, decode(md5(k::text), 'hex'), k, 'm', '', 1, k "
                + "FROM reader r, generate_series(1::bigint, \(each * 2)) k",
            "VACUUM ANALYZE")
    }
}
