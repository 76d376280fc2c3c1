// The tables of purchases.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum AcquisitionSchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE acquisition_campaign (
                code TEXT PRIMARY KEY, version BIGINT NOT NULL, changed_at_ms BIGINT NOT NULL, content BYTEA NOT NULL)
            """),
        Migration(2, """
            CREATE TABLE acquisition_purchase (
                purchase_id BIGINT PRIMARY KEY,
                order_id BIGINT NOT NULL,
                campaign TEXT NOT NULL,
                payer BIGINT NOT NULL,
                budget TEXT NOT NULL,
                state TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                partner TEXT NOT NULL,
                isbn TEXT NOT NULL,
                title TEXT NOT NULL,
                author TEXT NOT NULL,
                publisher TEXT NOT NULL,
                year BIGINT NOT NULL,
                language TEXT NOT NULL,
                class_code TEXT NOT NULL,
                material TEXT NOT NULL,
                currency TEXT NOT NULL,
                list_price BIGINT NOT NULL,
                payable BIGINT NOT NULL,
                chosen_at_ms BIGINT NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                issued_at_ms BIGINT NOT NULL,
                record_id BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                barcode TEXT NOT NULL,
                loan_id BIGINT NOT NULL,
                due_at_ms BIGINT NOT NULL,
                reference TEXT NOT NULL,
                invoice TEXT NOT NULL,
                payback_until_ms BIGINT NOT NULL,
                repaid BIGINT NOT NULL,
                returned_at_ms BIGINT NOT NULL)
            """),
        // What rules count, and what lists show.
        Migration(3, "CREATE INDEX acquisition_purchase_by_reader ON acquisition_purchase (reader_id, chosen_at_ms, purchase_id)"),
        Migration(4, "CREATE INDEX acquisition_purchase_by_isbn ON acquisition_purchase (isbn, chosen_at_ms)"),
        Migration(5, "CREATE INDEX acquisition_purchase_by_campaign ON acquisition_purchase (campaign, chosen_at_ms)"),
        Migration(6, "CREATE INDEX acquisition_purchase_by_partner ON acquisition_purchase (partner, chosen_at_ms, purchase_id)"),
        Migration(7, "CREATE INDEX acquisition_purchase_by_order ON acquisition_purchase (order_id)"),
        Migration(8, "CREATE INDEX acquisition_purchase_by_time ON acquisition_purchase (chosen_at_ms, purchase_id)"),
        Migration(9, "CREATE UNIQUE INDEX acquisition_purchase_by_item ON acquisition_purchase (item_id) WHERE item_id <> 0"),
        Migration(10, """
            CREATE TABLE acquisition_request (
                request_id BIGINT PRIMARY KEY,
                campaign TEXT NOT NULL,
                at_ms BIGINT NOT NULL,
                category TEXT NOT NULL,
                partner TEXT NOT NULL,
                book BYTEA NOT NULL,
                holdings BYTEA NOT NULL,
                reader_objection TEXT NOT NULL,
                available BIGINT NOT NULL,
                refused TEXT NOT NULL,
                counts TEXT NOT NULL)
            """),
        Migration(11, "CREATE INDEX acquisition_request_by_time ON acquisition_request (campaign, at_ms, request_id)"),
        Migration(12, """
            CREATE TABLE acquisition_history (
                purchase_id BIGINT NOT NULL,
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
                PRIMARY KEY (purchase_id, recorded_at_ms, history_id))
            """),
        Migration(13, """
            CREATE TABLE acquisition_purchase_request (
                request_id BIGINT PRIMARY KEY,
                campaign TEXT NOT NULL,
                budget TEXT NOT NULL,
                state TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                isbn TEXT NOT NULL,
                title TEXT NOT NULL,
                author TEXT NOT NULL,
                publisher TEXT NOT NULL,
                year BIGINT NOT NULL,
                language TEXT NOT NULL,
                class_code TEXT NOT NULL,
                material TEXT NOT NULL,
                currency TEXT NOT NULL,
                list_price BIGINT NOT NULL,
                discount_permille BIGINT NOT NULL,
                payable BIGINT NOT NULL,
                note TEXT NOT NULL,
                pickup_point TEXT NOT NULL,
                asked_at_ms BIGINT NOT NULL,
                reason TEXT NOT NULL,
                partner TEXT NOT NULL,
                ordered_at_ms BIGINT NOT NULL,
                reference TEXT NOT NULL,
                invoice TEXT NOT NULL,
                record_id BIGINT NOT NULL,
                item_id BIGINT NOT NULL,
                barcode TEXT NOT NULL,
                hold_id BIGINT NOT NULL,
                hold_refused TEXT NOT NULL)
            """),
        Migration(14, "CREATE INDEX acquisition_purchase_request_by_reader ON acquisition_purchase_request (reader_id, asked_at_ms, request_id)"),
        Migration(15, "CREATE INDEX acquisition_purchase_request_by_isbn ON acquisition_purchase_request (isbn, asked_at_ms)"),
        Migration(16, "CREATE INDEX acquisition_purchase_request_by_campaign ON acquisition_purchase_request (campaign, asked_at_ms)"),
        Migration(17, "CREATE INDEX acquisition_purchase_request_by_time ON acquisition_purchase_request (asked_at_ms, request_id)"),
        Migration(18, """
            CREATE TABLE acquisition_purchase_request_history (
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
        // What is counted of a whole campaign, in the index alone.
        Migration(19, """
            CREATE INDEX acquisition_purchase_by_campaign_class
                ON acquisition_purchase (campaign, chosen_at_ms, class_code, state, list_price, purchase_id)
            """),
    ]
}
