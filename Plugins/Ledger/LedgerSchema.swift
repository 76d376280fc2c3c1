// The tables of money.

internal import LecternKit

/// The steps of the schema; a released step never changes.
enum LedgerSchema {
    static let migrations = [
        Migration(1, """
            CREATE TABLE ledger_account (
                account_id BIGINT PRIMARY KEY,
                kind BIGINT NOT NULL,
                code TEXT NOT NULL,
                currency TEXT NOT NULL,
                title TEXT NOT NULL,
                library_id BIGINT NOT NULL,
                balance BIGINT NOT NULL,
                reserved BIGINT NOT NULL,
                next_expiry_ms BIGINT NOT NULL,
                opened_at_ms BIGINT NOT NULL,
                UNIQUE (kind, code, currency))
            """),
        Migration(2, """
            CREATE TABLE ledger_posting (
                posting_id BIGINT PRIMARY KEY,
                period BIGINT NOT NULL,
                happened_at_ms BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL,
                kind TEXT NOT NULL,
                about TEXT NOT NULL,
                note TEXT NOT NULL,
                person BIGINT NOT NULL,
                terminal TEXT NOT NULL,
                method TEXT NOT NULL,
                request_key TEXT NOT NULL,
                corrects_id BIGINT NOT NULL)
            """),
        Migration(3, "CREATE INDEX ledger_posting_by_period ON ledger_posting (period)"),
        // A posting is countered once.
        Migration(4, "CREATE UNIQUE INDEX ledger_posting_by_corrected ON ledger_posting (corrects_id) WHERE corrects_id <> 0"),
        Migration(5, """
            CREATE TABLE ledger_line (
                posting_id BIGINT NOT NULL, line BIGINT NOT NULL, account_id BIGINT NOT NULL, currency TEXT NOT NULL, amount BIGINT NOT NULL,
                recorded_at_ms BIGINT NOT NULL, PRIMARY KEY (posting_id, line))
            """),
        Migration(6, "CREATE INDEX ledger_line_by_account ON ledger_line (account_id, recorded_at_ms, posting_id)"),
        Migration(7, """
            CREATE TABLE ledger_reservation (
                reservation_id BIGINT PRIMARY KEY,
                source TEXT NOT NULL,
                owner_key TEXT NOT NULL,
                account_id BIGINT NOT NULL,
                budget TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount BIGINT NOT NULL,
                committed BIGINT NOT NULL,
                state TEXT NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                about TEXT NOT NULL,
                posting_id BIGINT NOT NULL,
                UNIQUE (source, owner_key))
            """),
        // What the timer of a budget ends next.
        Migration(8, """
            CREATE INDEX ledger_reservation_by_expiry ON ledger_reservation (account_id, expires_at_ms, reservation_id) WHERE state = 'held'
            """),
        Migration(9, """
            CREATE TABLE ledger_charge (
                charge_id BIGINT PRIMARY KEY,
                source TEXT NOT NULL,
                owner_key TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                library_id BIGINT NOT NULL,
                fee TEXT NOT NULL,
                currency TEXT NOT NULL,
                list_price BIGINT NOT NULL,
                discount BIGINT NOT NULL,
                paid BIGINT NOT NULL,
                waived BIGINT NOT NULL,
                refunded BIGINT NOT NULL,
                state TEXT NOT NULL,
                reason TEXT NOT NULL,
                about TEXT NOT NULL,
                charged_at_ms BIGINT NOT NULL,
                UNIQUE (source, owner_key))
            """),
        Migration(10, "CREATE INDEX ledger_charge_by_reader ON ledger_charge (reader_id, charged_at_ms, charge_id)"),
        Migration(11, """
            CREATE INDEX ledger_charge_by_debt ON ledger_charge (reader_id, currency, charged_at_ms, charge_id) WHERE state = 'open'
            """),
        Migration(12, """
            CREATE TABLE ledger_payment (
                payment_id BIGINT PRIMARY KEY,
                channel BIGINT NOT NULL,
                taker TEXT NOT NULL,
                reference TEXT NOT NULL,
                reader_id BIGINT NOT NULL,
                currency TEXT NOT NULL,
                amount BIGINT NOT NULL,
                received BIGINT NOT NULL,
                deposit BIGINT NOT NULL,
                returned BIGINT NOT NULL,
                state TEXT NOT NULL,
                begun_at_ms BIGINT NOT NULL,
                expires_at_ms BIGINT NOT NULL,
                posting_id BIGINT NOT NULL)
            """),
        // A taker's number is one payment.
        Migration(13, "CREATE UNIQUE INDEX ledger_payment_by_reference ON ledger_payment (taker, reference) WHERE reference <> ''"),
        Migration(14, "CREATE INDEX ledger_payment_by_reader ON ledger_payment (reader_id, begun_at_ms, payment_id)"),
        Migration(15, """
            CREATE TABLE ledger_payment_part (
                payment_id BIGINT NOT NULL, charge_id BIGINT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (payment_id, charge_id))
            """),
        Migration(16, """
            CREATE TABLE ledger_period (
                period BIGINT PRIMARY KEY, state TEXT NOT NULL, closed_at_ms BIGINT NOT NULL, postings BIGINT NOT NULL)
            """),
        Migration(17, """
            CREATE TABLE ledger_box (
                name TEXT NOT NULL, currency TEXT NOT NULL, box_id BIGINT NOT NULL, state TEXT NOT NULL, opened_at_ms BIGINT NOT NULL,
                difference BIGINT NOT NULL, PRIMARY KEY (name, currency))
            """),
        Migration(18, """
            CREATE TABLE ledger_sale (
                partner TEXT NOT NULL,
                reference TEXT NOT NULL,
                period BIGINT NOT NULL,
                posting_id BIGINT NOT NULL,
                at_ms BIGINT NOT NULL,
                currency TEXT NOT NULL,
                isbn TEXT NOT NULL,
                list_price BIGINT NOT NULL,
                discount_permille BIGINT NOT NULL,
                payable BIGINT NOT NULL,
                invoice TEXT NOT NULL,
                reverses TEXT NOT NULL,
                PRIMARY KEY (partner, reference))
            """),
        Migration(19, "CREATE INDEX ledger_sale_by_period ON ledger_sale (partner, period, currency, at_ms, posting_id)"),
        Migration(20, "CREATE INDEX ledger_sale_by_posting ON ledger_sale (posting_id)"),
        Migration(21, "CREATE TABLE ledger_partner_key (partner TEXT PRIMARY KEY, secret BYTEA NOT NULL, made_at_ms BIGINT NOT NULL)"),
        Migration(22, """
            CREATE TABLE ledger_history (
                thing TEXT NOT NULL,
                thing_id BIGINT NOT NULL,
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
                PRIMARY KEY (thing, thing_id, recorded_at_ms, history_id))
            """),
        // A bank's reference is one payment to a partner.
        Migration(23, """
            CREATE TABLE ledger_settlement (
                partner TEXT NOT NULL, reference TEXT NOT NULL, posting_id BIGINT NOT NULL, amount BIGINT NOT NULL, currency TEXT NOT NULL,
                PRIMARY KEY (partner, reference))
            """),
    ]
}
