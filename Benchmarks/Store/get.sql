-- What one Get executes; Scripts/bench-store --update writes this.
-- 36 executions of 27 statements.

SAVEPOINT unit;

CREATE TABLE IF NOT EXISTS lectern_migration (
    plugin TEXT NOT NULL, number INTEGER NOT NULL, digest BLOB NOT NULL, applied_at_ms INTEGER NOT NULL,
    PRIMARY KEY (plugin, number)) STRICT;

-- 6 times
SELECT number, digest FROM lectern_migration WHERE plugin = $1 ORDER BY number;

SELECT library_id, code, name, version FROM city_library WHERE FALSE;

SELECT branch_id, library_id, code, name, address, latitude, longitude, version FROM city_branch WHERE FALSE;

SELECT service_point_id, branch_id, code, name, kind, latitude, longitude, zone, lends, takes_returns, version FROM city_point WHERE FALSE;

SELECT service_point_id, weekday, from_minute, until_minute FROM city_open_time WHERE FALSE;

SELECT service_point_id, local_date FROM city_closed_date WHERE FALSE;

SELECT code, name, description, service, version FROM city_offer WHERE FALSE;

SELECT code, name, version FROM readers_category WHERE FALSE;

SELECT reader_id, library_id, card, name, category, expires_at_ms, version, language FROM readers_reader WHERE FALSE;

SELECT reader_id, version, salt, hash, cost, block_size, parallel, changed_at_ms FROM readers_pin WHERE FALSE;

SELECT block_id, reader_id, reason, until_ms, placed_at_ms, lifted_at_ms FROM readers_block WHERE FALSE;

SELECT terminal, card, failures, since_ms, last_at_ms, wait_until_ms FROM readers_failure WHERE FALSE;

SELECT card, reader_id, new_card, reason, replaced_at_ms, certificate, terminal, person, request_key FROM readers_card WHERE FALSE;

SELECT record_id, document, source, identity, content_hash, body, folded_titles, folded_authors, folded_subjects, version, imported_at_ms FROM discovery_records WHERE FALSE;

SELECT isbn, record_id FROM discovery_isbns WHERE FALSE;

SELECT record_id, form, links FROM discovery_forms WHERE FALSE;

SELECT record_id, form, branch_id, items, available FROM discovery_availability WHERE FALSE;

SELECT item_id, barcode, record_id, home_branch_id, branch_id, destination_branch_id, item_type, call_number, title, seen_at_ms, seen_terminal, version FROM circulation_item WHERE FALSE;

SELECT loan_id, item_id, reader_id, category, branch_id, lent_at_ms, due_at_ms, returned_at_ms, renewals, rule, lent_at_terminal, returned_at_terminal FROM circulation_loan WHERE FALSE;

SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, version FROM circulation_rule WHERE FALSE;

SELECT conflict_id, reason, barcode, reader_id, loan_id, other_loan_id, other_reader_id, happened_at_ms, recorded_at_ms, terminal, device_sequence, rule, card FROM circulation_conflict WHERE FALSE;

-- 4 times
SELECT value FROM lectern_database WHERE name = $1;

-- 2 times
INSERT INTO lectern_database (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING;

SELECT COALESCE(MAX(position), 0) FROM store_change;

RELEASE unit;
