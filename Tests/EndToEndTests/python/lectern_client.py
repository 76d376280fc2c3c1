"""A client of lectern/1 from the published contract alone: ssl, struct, and what stock protoc makes.

It never retries: a call is sent once, and whatever comes back is the result.
"""

import os
import secrets
import socket
import ssl
import struct
import threading
import time

from lectern.wire.v1 import wire_pb2

PREFIX = struct.Struct(">BI")


class Refused(Exception):
    """A call that ended with a status other than 0."""

    def __init__(self, close):
        self.status = close.status
        self.reason = close.problem.reason
        self.message = close.problem.message
        self.facts = {fact.name: fact.value for fact in close.problem.facts}
        super().__init__(f"{self.reason} ({self.status}): {self.message} {self.facts}")


def uuid7():
    """A request key: 48 bits of milliseconds, then version, variant and random bits (RFC 9562)."""
    value = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    value = value & ~(0xF << 76) | (7 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class Connection:
    """One TLS connection; a thread reads, any thread may call."""

    def __init__(self, host, port, ca, certificate, key):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_verify_locations(ca)
        context.load_cert_chain(certificate, key)
        context.set_alpn_protocols(["lectern/1"])
        raw = socket.create_connection((host, port), timeout=30)
        self.socket = context.wrap_socket(raw, server_hostname="localhost")
        if self.socket.selected_alpn_protocol() != "lectern/1":
            raise ConnectionError("the server does not speak lectern/1")
        self.socket.settimeout(None)
        self.sending = threading.Lock()
        self.arrived = threading.Condition()
        self.frames = {}
        self.next_call = 1
        self.hello = None
        self.drained = False
        self.failure = None
        frame = wire_pb2.Frame()
        frame.hello.name = "journey.py"
        frame.hello.max_frame_bytes = 1 << 20
        frame.hello.max_open_calls = 64
        frame.hello.protocol = 1
        self.send(frame)
        threading.Thread(target=self.read, daemon=True).start()

    def send(self, frame):
        payload = frame.SerializeToString()
        with self.sending:
            self.socket.sendall(PREFIX.pack(0, len(payload)) + payload)

    def exactly(self, count):
        parts = b""
        while len(parts) < count:
            part = self.socket.recv(count - len(parts))
            if not part:
                raise ConnectionError("the server closed the connection")
            parts += part
        return parts

    def read(self):
        try:
            while True:
                flag, size = PREFIX.unpack(self.exactly(5))
                if flag != 0:
                    raise ConnectionError(f"flag byte {flag}")
                frame = wire_pb2.Frame.FromString(self.exactly(size))
                self.receive(frame)
        except (OSError, ConnectionError, ValueError) as failure:
            with self.arrived:
                self.failure = failure
                self.arrived.notify_all()

    def receive(self, frame):
        kind = frame.WhichOneof("kind")
        if kind == "ping":
            answer = wire_pb2.Frame()
            answer.pong.echo = frame.ping.echo
            self.send(answer)
            return
        with self.arrived:
            if kind == "hello":
                self.hello = frame.hello
            elif kind == "drain":
                self.drained = True
            elif frame.call in self.frames:
                self.frames[frame.call].append(frame)
            self.arrived.notify_all()

    def wait_for(self, call):
        with self.arrived:
            while not self.frames[call]:
                if self.failure:
                    raise ConnectionError(str(self.failure))
                if not self.arrived.wait(timeout=60):
                    raise TimeoutError(f"no frame for call {call} within a minute")
            return self.frames[call].pop(0)

    def open(self, method, message, key="", session="", credit=0, more=False, happened_at_ms=0):
        frame = wire_pb2.Frame()
        with self.arrived:
            frame.call = self.next_call
            self.next_call += 1
            self.frames[frame.call] = []
        frame.open.method = method
        frame.open.message = message.SerializeToString()
        frame.open.request_key = key
        frame.open.session = session
        frame.open.credit = credit
        frame.open.more = more
        frame.open.happened_at_ms = happened_at_ms
        self.send(frame)
        return frame.call

    def call(self, method, message, answer_type, key=None, session="", happened_at_ms=0):
        """One unary call, sent once."""
        number = self.open(method, message, key=uuid7() if key is None else key, session=session,
                           happened_at_ms=happened_at_ms)
        frame = self.wait_for(number)
        if frame.WhichOneof("kind") != "close":
            raise ConnectionError(f"a unary call was answered with {frame.WhichOneof('kind')}")
        if frame.close.status != 0:
            raise Refused(frame.close)
        return answer_type.FromString(frame.close.message)

    def stream(self, method, message, item_type, session="", credit=16):
        """A server stream; yields items and grants credit as it goes."""
        number = self.open(method, message, session=session, credit=credit)
        while True:
            frame = self.wait_for(number)
            if frame.WhichOneof("kind") == "close":
                if frame.close.status != 0:
                    raise Refused(frame.close)
                return
            yield item_type.FromString(frame.item.message)
            more = wire_pb2.Frame()
            more.call = number
            more.credit.items = 1
            self.send(more)

    def send_all(self, method, messages, answer_type, session=""):
        """A client stream whose items are each answered: sends one, awaits its answer, sends the next."""
        messages = list(messages)
        first = wire_pb2.Frame()
        answers = []
        number = None
        for index, message in enumerate(messages):
            last = index == len(messages) - 1
            if number is None:
                number = self.open(method, type(message)(), session=session, more=True, credit=1024)
            item = wire_pb2.Frame()
            item.call = number
            item.item.message = message.SerializeToString()
            item.item.item_key = uuid7()
            item.item.last = last
            self.send(item)
            frame = self.wait_for(number)
            while frame.WhichOneof("kind") == "credit":
                frame = self.wait_for(number)
            if frame.WhichOneof("kind") == "close":
                raise Refused(frame.close)
            answers.append(answer_type.FromString(frame.item.message))
        frame = self.wait_for(number)
        while frame.WhichOneof("kind") == "credit":
            frame = self.wait_for(number)
        if frame.close.status != 0:
            raise Refused(frame.close)
        return answers

    def close(self):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.socket.close()
