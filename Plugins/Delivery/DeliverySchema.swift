// The tables of requests and parcels.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum DeliverySchema {
    static let migrations = [
        Migration(
            1,
            """
            CREATE TABLE delivery_rule_set (
                code TEXT PRIMARY KEY, version BIGINT NOT NULL, changed_at_ms BIGINT NOT NULL, content BYTEA NOT NULL)
            """),
        Migration(
            2,
            """
            CREATE TABLE delivery_order (
                order_id BIGINT PRIMARY KEY,
                reader_id BIGINT NOT NULL,
                rule_set TEXT NOT NULL,
                carrier TEXT NOT NULL,
                category TEXT NOT NULL,
                currency TEXT NOT NULL,
                requested_at_ms BIGINT NOT NULL,
                free_rule TEXT NOT NULL,
                fee BIGINT NOT NULL,
                waived BIGINT NOT NULL)
            """),
        // What free rules and limits count.
        Migration(3, "CREATE INDEX delivery_order_by_reader ON delivery_order (reader_id, requested_at_ms)"),
        Migration(
            4, "CREATE INDEX delivery_order_by_free_rule ON delivery_order (free_rule, requested_at_ms) WHERE free_rule <> ''"),
        Migration(
            5,
            """
            CREATE TABLE delivery_request (
                request_id BIGINT PRIMARY KEY,
                order_id BIGINT NOT NULL,
                parcel_id BIGINT NOT NULL,
                rule_set TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                state TEXT NOT NULL,
                record_id BIGINT NOT NULL,
                title TEXT NOT NULL,
                item_id BIGINT NOT NULL,
                barcode TEXT NOT NULL,
                call_number TEXT NOT NULL,
                branch_id BIGINT NOT NULL,
                branch_code TEXT NOT NULL,
                hold_id BIGINT NOT NULL,
                requested_at_ms BIGINT NOT NULL,
                promised_at_ms BIGINT NOT NULL,
                alarm_at_ms BIGINT NOT NULL,
                late BIGINT NOT NULL,
                done_at_ms BIGINT NOT NULL,
                loan_id BIGINT NOT NULL,
                due_at_ms BIGINT NOT NULL,
                work_key TEXT NOT NULL,
                late_key TEXT NOT NULL,
                arrived_at_ms BIGINT NOT NULL)
            """),
        Migration(6, "CREATE INDEX delivery_request_by_reader ON delivery_request (reader_id, requested_at_ms, request_id)"),
        Migration(7, "CREATE INDEX delivery_request_by_time ON delivery_request (requested_at_ms, request_id)"),
        Migration(8, "CREATE INDEX delivery_request_by_parcel ON delivery_request (parcel_id)"),
        Migration(9, "CREATE INDEX delivery_request_by_order ON delivery_request (order_id)"),
        Migration(10, "CREATE INDEX delivery_request_by_hold ON delivery_request (hold_id) WHERE hold_id <> 0"),
        // Those that are not finished, by branch and state: queues, pick lists and their counts.
        Migration(
            11,
            """
            CREATE INDEX delivery_request_open ON delivery_request (branch_id, state, call_number, request_id) WHERE done_at_ms = 0
            """),
        // No copy is asked for twice at once.
        Migration(12, "CREATE UNIQUE INDEX delivery_request_by_item ON delivery_request (item_id) WHERE done_at_ms = 0"),
        Migration(13, "CREATE INDEX delivery_request_done ON delivery_request (done_at_ms) WHERE done_at_ms <> 0"),
        Migration(
            14,
            """
            CREATE TABLE delivery_parcel (
                parcel_id BIGINT PRIMARY KEY,
                order_id BIGINT NOT NULL,
                reader_id BIGINT NOT NULL,
                carrier TEXT NOT NULL,
                partner TEXT NOT NULL,
                form BIGINT NOT NULL,
                point TEXT NOT NULL,
                recipient TEXT NOT NULL,
                address BYTEA NOT NULL,
                branch_id BIGINT NOT NULL,
                branch_code TEXT NOT NULL,
                branch_name TEXT NOT NULL,
                volumes BIGINT NOT NULL,
                promised_at_ms BIGINT NOT NULL,
                offered_at_ms BIGINT NOT NULL,
                accepted_at_ms BIGINT NOT NULL,
                state TEXT NOT NULL,
                declined TEXT NOT NULL,
                cost BIGINT NOT NULL)
            """),
        Migration(
            15,
            "CREATE INDEX delivery_parcel_by_partner ON delivery_parcel (partner, offered_at_ms, parcel_id) WHERE partner <> ''"),
        Migration(16, "CREATE INDEX delivery_parcel_by_order ON delivery_parcel (order_id)"),
        Migration(
            17,
            """
            CREATE TABLE delivery_scan (
                parcel_id BIGINT NOT NULL,
                at_ms BIGINT NOT NULL,
                kind BIGINT NOT NULL,
                partner TEXT NOT NULL,
                reference TEXT NOT NULL,
                note TEXT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                PRIMARY KEY (parcel_id, at_ms, kind))
            """),
        Migration(
            18,
            """
            CREATE TABLE delivery_history (
                request_id BIGINT NOT NULL,
                history_id BIGINT NOT NULL,
                event TEXT NOT NULL,
                from_state TEXT NOT NULL,
                to_state TEXT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL,
                detail TEXT NOT NULL,
                PRIMARY KEY (request_id, recorded_at_ms, history_id))
            """),
    ]
}
