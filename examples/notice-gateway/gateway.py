#!/usr/bin/env python3
"""Carries notices to readers as e-mail: takes them from the gateway's topic, sends them by SMTP, and tells Lectern what came of it.

    gateway.py run --server library.example.org:7443 --ca ca.pem --certificate mailer.pem --key mailer.key \\
        --smtp 127.0.0.1:25 --from library@example.org --state /var/lib/mailer/state.db
    gateway.py bounce --state /var/lib/mailer/state.db < what-the-mail-server-sent-back

What it has to do stands in a database of its own (--state), and changes there in the transaction that stores the cursor: a crash of either side, of the
mail server, or a week without a line loses no notice. Each outcome has a request key, which is stored before it is told, so it acts once. A message is sent
twice only where this program dies between the mail server's 250 and its own commit; both then have one Message-ID. Addresses and texts are not stored.
"""

import argparse
import email
import email.message
import email.policy
import email.utils
import random
import signal
import smtplib
import sqlite3
import sys
import time

from client import Client, LineLost, Refused, new_key
from lectern.host.v1 import host_pb2
from lectern.notices.v1 import notices_pb2

NOTICES = "lectern.notices.v1.Notices/"
FETCH_MAX = 20  # notices in one Fetch
PENDING_PAGE = 200
IDLE_SECONDS = 1.0
LINE_PAUSE_SECONDS = (1, 60)  # before connecting again: the first, and the longest
MAIL_PAUSE_SECONDS = (30, 3600)  # before a message that was put off is sent again
SMTP_SECONDS_MAX = 60
REASON_CHARACTERS_MAX = 200


class Outbox:
    """What is to be done: a notice is 'queued', then has an outcome to tell, then is gone. Sent ones are remembered for their bounces."""

    def __init__(self, path, retry_seconds=MAIL_PAUSE_SECONDS[0]):
        self.retry_seconds = retry_seconds
        try:
            self.database = sqlite3.connect(path, isolation_level=None, timeout=30)
        except sqlite3.OperationalError as error:
            raise SystemExit(f"gateway: --state {path}: {error}; its folder must be there") from error
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE IF NOT EXISTS progress (id INTEGER PRIMARY KEY CHECK (id = 1), cursor BLOB NOT NULL, listed INTEGER NOT NULL)",
            "CREATE TABLE IF NOT EXISTS notice (notice_id INTEGER PRIMARY KEY, tries INTEGER NOT NULL, due REAL NOT NULL)",
            "CREATE TABLE IF NOT EXISTS outcome (request_key TEXT PRIMARY KEY, at REAL NOT NULL, method TEXT NOT NULL,"
            " notice_id INTEGER NOT NULL, attempt INTEGER NOT NULL, reason TEXT NOT NULL)",
        ):
            self.database.execute(statement)

    def cursor(self):
        """Where the stream goes on, and whether what waited before was listed; an empty cursor: nowhere yet."""
        return self.database.execute("SELECT cursor, listed FROM progress").fetchone() or (b"", 0)

    def take(self, cursor, notice_ids, listed=None):
        """Stores the cursor and what came with it, in one transaction."""
        known = self.cursor()
        with self.transaction():
            self.database.executemany("INSERT OR IGNORE INTO notice VALUES (?, 0, 0)", [(number,) for number in notice_ids])
            self.database.execute(
                "INSERT OR REPLACE INTO progress VALUES (1, ?, ?)", (cursor or known[0], known[1] if listed is None else int(listed)))

    def forget_cursor(self):
        self.database.execute("DELETE FROM progress")

    def due(self):
        rows = self.database.execute("SELECT notice_id FROM notice WHERE due <= ? ORDER BY due, notice_id LIMIT ?", (time.time(), FETCH_MAX))
        return [row[0] for row in rows]

    def put_off(self, notice_id):
        """Sends it again later: the mail server was not there, or said so."""
        tries = self.database.execute("SELECT tries FROM notice WHERE notice_id = ?", (notice_id,)).fetchone()[0]
        pause = min(self.retry_seconds * 2**tries, MAIL_PAUSE_SECONDS[1])
        self.database.execute("UPDATE notice SET tries = tries + 1, due = ? WHERE notice_id = ?", (time.time() + pause, notice_id))

    def settle(self, notice_id, attempt=0, method="", reason=""):
        """There is nothing to send any more; with a method, this is to be told."""
        with self.transaction():
            self.database.execute("DELETE FROM notice WHERE notice_id = ?", (notice_id,))
            if method:
                self.tell_later(notice_id, attempt, method, reason)

    def tell_later(self, notice_id, attempt, method, reason):
        self.database.execute(
            "INSERT INTO outcome VALUES (?, ?, ?, ?, ?, ?)",
            (new_key(), time.time(), method, notice_id, attempt, reason[:REASON_CHARACTERS_MAX]))

    def outcomes(self):
        return self.database.execute("SELECT request_key, method, notice_id, attempt, reason FROM outcome ORDER BY at").fetchall()

    def told(self, request_key):
        self.database.execute("DELETE FROM outcome WHERE request_key = ?", (request_key,))

    def transaction(self):
        self.database.execute("BEGIN IMMEDIATE")
        return self.database  # commits, or rolls back, at the end of `with`


class Mailer:
    """One connection to the mail server, opened when it is needed."""

    def __init__(self, address, sender, unsubscribe_prefix=""):
        self.host, port = address.rsplit(":", 1)
        self.port, self.sender, self.server = int(port), sender, None
        self.unsubscribe_prefix = unsubscribe_prefix

    def send(self, notice):
        """Sends a notice. Returns the method that tells the outcome and the reason; None: it is to be sent again later."""
        message = email.message.EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, notice.address, notice.subject
        message["Date"] = email.utils.localtime()
        message["Message-ID"] = f"<{notice.notice_id}.{notice.attempt}@{email.utils.parseaddr(self.sender)[1].rsplit('@', 1)[1]}>"
        message["Auto-Submitted"] = "auto-generated"
        if self.unsubscribe_prefix and notice.unsubscribe_token:  # RFC 2369; notices of the service have no token
            message["List-Unsubscribe"] = f"<{self.unsubscribe_prefix}{notice.unsubscribe_token}>"
        message.set_content(notice.text)
        message["Content-Language"] = notice.language
        try:
            self.connect().send_message(message)
        except smtplib.SMTPRecipientsRefused as refused:
            code, text = refused.recipients[notice.address]
            return self.outcome(code, text, of_address=True)
        except smtplib.SMTPDataError as refused:
            return self.outcome(refused.smtp_code, refused.smtp_error, of_address=False)
        except (OSError, smtplib.SMTPException) as error:
            # No connection, or the server refuses the sender or everybody: nothing is wrong with this message.
            print(f"gateway: the mail server: {error}", file=sys.stderr, flush=True)
            self.server = None
            return None
        return "Delivered", ""

    def connect(self):
        if self.server is None:
            self.server = smtplib.SMTP(self.host, self.port, timeout=SMTP_SECONDS_MAX)
        return self.server

    def outcome(self, code, text, of_address):
        """4xx: later. 5xx: never; an address that does not exist has bounced."""
        if code < 500:
            return None
        said = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        return ("Bounced" if of_address else "Failed"), f"{code} {said}"


class Gateway:
    """Follows the topic, sends what is due, and tells outcomes; each step is repeated until it is done."""

    def __init__(self, outbox, mailer, connect):
        self.outbox, self.mailer, self.connect = outbox, mailer, connect
        self.is_stopping = False
        self.told = ""  # the refusal that was printed last: what an administrator has to mend is said once

    def run(self):
        pause = LINE_PAUSE_SECONDS[0]
        while not self.is_stopping:
            client = None
            try:
                client = self.connect()
                self.follow(client)
                pause, self.told = LINE_PAUSE_SECONDS[0], ""
                while not self.is_stopping:
                    self.step(client)
            except LineLost as lost:
                print(f"gateway: {lost}; connecting again", file=sys.stderr, flush=True)
                time.sleep(random.uniform(0, pause))
                pause = min(2 * pause, LINE_PAUSE_SECONDS[1])
            except Refused as refused:
                self.refused(refused)
                time.sleep(max(refused.retry_after_ms / 1000, pause))
                pause = min(2 * pause, LINE_PAUSE_SECONDS[1])
            finally:
                if client is not None:
                    client.close()

    def follow(self, client):
        """Goes on from the stored cursor. Without one: what happens from now on, and then what waited before."""
        cursor, listed = self.outbox.cursor()
        request = host_pb2.WatchRequest(topics=[], cursor=cursor, cursor_items=True)
        client.follow("lectern.host.v1.Host/Watch", request)
        if listed:
            return
        while not cursor:
            item = client.next_change(IDLE_SECONDS)
            if item is not None:
                self.take(item)
                cursor = item.cursor
        page = ""
        while True:
            request = notices_pb2.PendingRequest(limit=PENDING_PAGE, cursor=page)
            answer = client.call(NOTICES + "Pending", request, notices_pb2.PendingResponse)
            page = answer.cursor
            self.outbox.take(b"", [notice.notice_id for notice in answer.notices], listed=not page)
            if not page:
                return

    def refused(self, refused):
        """CURSOR_EXPIRED, CURSOR_UNKNOWN: changes are gone, so what waits is listed anew. Anything else is for a person to read."""
        if str(refused) != self.told:
            print(f"gateway: {refused}", file=sys.stderr, flush=True)
            self.told = str(refused)
        if refused.reason in ("CURSOR_EXPIRED", "CURSOR_UNKNOWN"):
            self.outbox.forget_cursor()

    def step(self, client):
        due, outcomes = self.outbox.due(), self.outbox.outcomes()
        item = client.next_change(0 if due or outcomes else IDLE_SECONDS)
        while item is not None:
            self.take(item)
            item = client.next_change(0)
        for outcome in outcomes:
            self.tell(client, *outcome)
        if due:
            self.send(client, due)

    def take(self, item):
        """Stores what a change asks for together with its cursor."""
        notice_ids = []
        if item.message:
            change = host_pb2.Change.FromString(item.message)
            if change.body_type == notices_pb2.NoticeQueued.DESCRIPTOR.full_name:
                notice_ids.append(notices_pb2.NoticeQueued.FromString(change.body).notice_id)
        self.outbox.take(item.cursor, notice_ids)

    def send(self, client, notice_ids):
        """Fetches address and text, and sends them; what is not to be sent any more is forgotten."""
        request = notices_pb2.FetchRequest(notice_ids=notice_ids)
        answer = client.call(NOTICES + "Fetch", request, notices_pb2.FetchResponse, new_key())
        for notice in answer.notices:
            if notice.state != notices_pb2.SENT:
                self.outbox.settle(notice.notice_id)
                continue
            outcome = self.mailer.send(notice)
            if outcome is None:
                self.outbox.put_off(notice.notice_id)
            else:
                self.outbox.settle(notice.notice_id, notice.attempt, *outcome)

    def tell(self, client, request_key, method, notice_id, attempt, reason):
        request = notices_pb2.OutcomeRequest(notice_id=notice_id, attempt=attempt, reason=reason)
        try:
            client.call(NOTICES + method, request, notices_pb2.OutcomeResponse, request_key)
        except Refused as refused:
            if refused.retry_after_ms:
                raise
            print(f"gateway: notice {notice_id}: {refused}", file=sys.stderr, flush=True)  # for ever: another try would hear the same
        self.outbox.told(request_key)


def bounce(outbox, data):
    """Reads a delivery status notification (RFC 3464) and stores the bounce; `run` tells it. Returns whether it was one of ours."""
    report = email.message_from_bytes(data, policy=email.policy.default)
    failed, reason, message_id = False, "", ""
    for part in report.walk():
        kind = part.get_content_type()
        if kind == "message/delivery-status":
            for block in part.get_payload():
                if block.get("Action", "").strip().lower() == "failed":
                    failed, reason = True, block.get("Diagnostic-Code", block.get("Status", ""))
        elif kind == "message/rfc822":
            message_id = part.get_payload()[0].get("Message-ID", "")
        elif kind == "text/rfc822-headers":
            message_id = email.message_from_string(part.get_content()).get("Message-ID", "")
    numbers = message_id.strip().strip("<>").split("@")[0].split(".")
    if not failed or len(numbers) != 2 or not all(number.isdigit() for number in numbers):
        return False
    outbox.tell_later(int(numbers[0]), int(numbers[1]), "Bounced", " ".join(reason.split()))
    return True


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="carry notices until SIGTERM")
    for name, meaning in (
        ("server", "HOST:PORT of lecternd"), ("ca", "the authority's certificate"), ("certificate", "the partner's own"),
        ("key", "its key"), ("smtp", "HOST:PORT of the mail server"), ("from", "the sender's address"),
    ):
        run.add_argument(f"--{name}", required=True, metavar=name.upper(), dest=name.replace("from", "sender"), help=meaning)
    run.add_argument("--retry-seconds", type=float, default=MAIL_PAUSE_SECONDS[0], metavar="SECONDS",
                     help="before a message that was put off is sent again, doubling up to an hour: %(default)s unless given")
    run.add_argument("--unsubscribe-prefix", default="", metavar="URL",
                     help="what stands before the token in the header List-Unsubscribe, as in the daemon's unsubscribe_prefix: none unless given")
    back = commands.add_parser("bounce", help="read a delivery status notification from standard input")
    for command in (run, back):
        command.add_argument("--state", required=True, metavar="FILE", help="the database of what is to be done")
    return parser.parse_args()


def main():
    given = arguments()
    if given.command == "run" and "@" not in email.utils.parseaddr(given.sender)[1]:
        raise SystemExit(f"gateway: --from {given.sender} is no address like library@example.org")
    outbox = Outbox(given.state, getattr(given, "retry_seconds", MAIL_PAUSE_SECONDS[0]))
    if given.command == "bounce":
        if not bounce(outbox, sys.stdin.buffer.read()):
            raise SystemExit("gateway: this is no failed delivery of one of our messages")
        return
    gateway = Gateway(
        outbox, Mailer(given.smtp, given.sender, given.unsubscribe_prefix), lambda: Client(given.server, given.ca, given.certificate, given.key, "notice-gateway"))

    def stop(number, frame):
        gateway.is_stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    gateway.run()


if __name__ == "__main__":
    main()
