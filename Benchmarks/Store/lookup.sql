-- What one Lookup executes; Scripts/bench-store --update writes this.
-- 4 executions of 4 statements.

BEGIN;

SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms)
FROM lectern_session WHERE session_id = $1;

SELECT r.record_id, 0 AS form, 0 AS branch_id, 0 AS items, 0 AS available, r.body
FROM discovery_records AS r WHERE r.source = $1 AND r.identity = $2
UNION ALL
SELECT a.record_id, a.form, a.branch_id, a.items, a.available, NULL
FROM discovery_availability AS a
WHERE a.record_id = (SELECT record_id FROM discovery_records WHERE source = $1 AND identity = $2) AND a.items > 0;

COMMIT;
