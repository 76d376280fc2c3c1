"""Abusive clients, which use as much of a daemon as its limits allow. Each runs as a process until it is killed:

    python3 -m bench.attackers KIND PORT CERTIFICATES

CERTIFICATES is a folder with ca/ca.pem, and NAME.pem and NAME.key of each terminal."""

import os, socket, ssl, struct, sys, threading, time

from . import messages

SEARCH = "lectern.discovery.v1.Discovery/Search"
GET = "lectern.discovery.v1.Discovery/Get"
WATCH = "lectern.host.v1.Host/Watch"
ADDRESSES = 48
WORDS = ("the", "an", "bar", "history", "poetry", "railways", "london")


def bytes_field(number, value):
    return messages.varint(number << 3 | 2) + messages.varint(len(value)) + value


def frame(call, kind, body=b""):
    """One frame with its prefix; `kind` is the field of `Frame.kind`."""
    payload = (messages.field(1, call) if call else b"") + bytes_field(kind, body)
    return struct.pack(">BI", 0, len(payload)) + payload


def opening(call, method, message, credit=0):
    body = messages.field(1, method) + bytes_field(2, message) + (messages.field(8, credit) if credit else b"")
    return frame(call, 2, body)


def cancellation(call):
    return frame(call, 5)


HELLO = frame(0, 7, messages.field(1, "attacker"))


class Line:
    """A connection. `reads`: whether it reads and discards the daemon's frames, or never reads."""

    def __init__(self, port, folder, terminal=None, address=None, reads=True):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.set_alpn_protocols(["lectern/1"])
        if terminal:
            context.load_cert_chain(f"{folder}/{terminal}.pem", f"{folder}/{terminal}.key")
        raw = socket.create_connection(("127.0.0.1", port), 30, (address, 0) if address else None)
        if not reads:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket = context.wrap_socket(raw)
        self.socket.settimeout(None)
        self.call = 0
        self.closed = threading.Semaphore(0)
        self.socket.sendall(HELLO)
        if reads:
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        rest = b""
        while data := self.socket.recv(262_144):
            rest += data
            at = 0
            while len(rest) - at >= 5:
                size = int.from_bytes(rest[at + 1:at + 5], "big")
                if len(rest) - at < 5 + size:
                    break
                # A call's number, of any length, then the field of its kind: 4 is Close.
                place = at + 5
                if rest[place] == 8:
                    place += 1
                    while rest[place] & 0x80:
                        place += 1
                    if rest[place + 1] == 4 << 3 | 2:
                        self.closed.release()
                at += 5 + size
            rest = rest[at:]

    def open(self, method, message, count=1, credit=0):
        out = b""
        for _ in range(count):
            self.call += 1
            out += opening(self.call, method, message, credit)
        self.socket.sendall(out)

    def keep_open(self, method, message, count):
        """Keeps `count` calls open; never returns."""
        self.open(method, message, count)
        while True:
            self.closed.acquire()
            ended = 1
            while self.closed.acquire(blocking=False):
                ended += 1
            self.open(method, message, ended)


def search(limit, word="history"):
    return messages.field(1, word) + messages.field(5, limit)


def at_once(bodies):
    """Runs each function on its own thread; never returns."""
    for body in bodies:
        threading.Thread(target=body, daemon=True).start()
    while True:
        time.sleep(3600)


def storm(port, folder):
    """One connection that opens and cancels calls without a pause."""
    line = Line(port, folder, "greedy")
    message = search(20)
    while True:
        out = b""
        for _ in range(128):
            line.call += 1
            out += opening(line.call, SEARCH, message) + cancellation(line.call)
        line.socket.sendall(out)


def silent(port, folder):
    """Twenty connections that request pages of search results and read no answer."""
    lines = [Line(port, folder, "greedy", reads=False) for _ in range(20)]

    def ask(line):
        try:
            while True:
                line.open(SEARCH, search(100), 64)
        except OSError:
            time.sleep(0.1)
            ask(Line(port, folder, "greedy", reads=False))
    at_once([lambda line=line: ask(line) for line in lines])


def addresses(port, folder):
    """Connections without a certificate from many addresses, each with the most open searches allowed."""
    lines = [Line(port, folder, address=f"127.0.1.{number + 1}") for number in range(ADDRESSES)]
    at_once([lambda line=line: line.keep_open(SEARCH, search(20), 4) for line in lines])


def watchers(port, folder):
    """Four thousand Watch streams of all circulation topics, over 16 connections of one desk."""
    lines = [Line(port, folder, "counter") for _ in range(16)]
    for line in lines:
        line.open(WATCH, messages.field(1, "circulation.*"), 250, credit=1 << 30)
    at_once([])


def pipeline(port, folder):
    """Four connections of one terminal, each with the most open inline calls allowed."""
    lines = [Line(port, folder, "greedy") for _ in range(4)]
    record = int(os.environ["LECTERN_RECORD"])
    at_once([lambda line=line: line.keep_open(GET, messages.field(1, record), 256) for line in lines])


def half_open(port, folder):
    """Connections that send a TLS ClientHello and nothing more; the oldest is closed at 400."""
    def begin():
        hello = None
        while True:
            try:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
                context.set_alpn_protocols(["lectern/1"])
                incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
                tls = context.wrap_bio(incoming, outgoing)
                try:
                    tls.do_handshake()
                except ssl.SSLWantReadError:
                    hello = outgoing.read()
                held.append(socket.create_connection(("127.0.0.1", port), 30))
                held[-1].sendall(hello)
                if len(held) > 400:
                    held.pop(0).close()
            except OSError:
                time.sleep(0.01)
    held = []
    at_once([begin] * 2)


KINDS = {body.__name__: body for body in (storm, silent, addresses, watchers, pipeline, half_open)}

if __name__ == "__main__":
    kind, port, folder = sys.argv[1:]
    KINDS[kind](int(port), folder)
