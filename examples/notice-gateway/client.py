"""A client of lectern/1 for a partner's backend: calls that are answered, and a stream of changes, on one connection.

Blocking, for one thread. Protocol.md explains each step; Partners.md how a partner loses nothing and does nothing twice.
"""

import collections
import secrets
import select
import socket
import ssl
import struct
import time
import uuid

from lectern.wire.v1 import wire_pb2

FRAME_BYTES_MAX = 1 << 20
STREAM_CREDIT = 64  # changes that the daemon may send before some are taken
ANSWER_SECONDS_MAX = 60
PING_SECONDS = 30  # without a sign of life for twice as long the connection is given up


class Refused(Exception):
    """The daemon has answered a call, and not with success."""

    def __init__(self, method, close):
        self.status = close.status
        self.reason = close.problem.reason
        self.retry_after_ms = close.problem.retry_after_ms
        self.facts = {fact.name: fact.value for fact in close.problem.facts}
        super().__init__(f"{method}: {self.reason}: {close.problem.message}")


class LineLost(Exception):
    """The connection has ended, or the daemon wants it to. What was not answered is sent again on the next one, with its request key."""


def new_key():
    """A request key: a UUIDv7, whose first bits are the time."""
    value = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return str(uuid.UUID(int=value))


class Client:
    """One connection. A call waits for its answer; changes that come meanwhile are kept for `next_change`."""

    def __init__(self, address, authority, certificate, key, name):
        host, port = address.rsplit(":", 1)
        context = ssl.create_default_context(cafile=authority)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(certificate, key)
        context.set_alpn_protocols(["lectern/1"])
        try:
            plain = socket.create_connection((host, int(port)), timeout=ANSWER_SECONDS_MAX)
            self._socket = context.wrap_socket(plain, server_hostname=host)
        except OSError as error:
            raise LineLost(f"{address}: {error}") from error
        self._received = bytearray()
        self._call = 0
        self._answers = {}  # of calls, by number
        self._stream = 0
        self._changes = collections.deque()
        self._stream_end = None
        self._drained = False
        self._heard_at = time.monotonic()
        hello = wire_pb2.Hello(name=name, max_frame_bytes=FRAME_BYTES_MAX, protocol=1)
        self._send(wire_pb2.Frame(hello=hello))

    def close(self):
        self._socket.close()

    def call(self, method, request, answer_type, request_key="", session="", language=""):
        """Calls a method and returns its answer. With a key it acts once, however often it is sent."""
        number = self._open(method, request, request_key=request_key, credit=0, session=session, language=language)
        deadline = time.monotonic() + ANSWER_SECONDS_MAX
        while number not in self._answers:
            if time.monotonic() > deadline:
                raise LineLost(f"{method}: no answer in {ANSWER_SECONDS_MAX} seconds")
            self._take(1.0)
        close = self._answers.pop(number)
        if close.status != 0:
            raise Refused(method, close)
        return answer_type.FromString(close.message)

    def follow(self, method, request):
        """Opens the stream of changes."""
        self._stream = self._open(method, request, request_key="", credit=STREAM_CREDIT)

    def next_change(self, seconds):
        """The next item of the stream; None: there was none within so many seconds."""
        deadline = time.monotonic() + seconds
        while not self._changes:
            if self._stream_end is not None:
                if self._stream_end.status == 0 or self._stream_end.problem.reason == "DRAINING":
                    raise LineLost("the stream has ended")
                raise Refused("Watch", self._stream_end)
            if self._drained:
                raise LineLost("the daemon drains")
            rest = deadline - time.monotonic()
            if rest <= 0:
                return None
            self._take(rest)
        item = self._changes.popleft()
        self._send(wire_pb2.Frame(call=self._stream, credit=wire_pb2.Credit(items=1)))
        return item

    def _open(self, method, request, request_key, credit, session="", language=""):
        self._call += 1
        opened = wire_pb2.Open(
            method=method, message=request.SerializeToString(), request_key=request_key, credit=credit, session=session)
        if language:
            opened.labels.add(name="language", value=language)
        self._send(wire_pb2.Frame(call=self._call, open=opened))
        return self._call

    def _send(self, frame):
        message = frame.SerializeToString()
        try:
            self._socket.sendall(struct.pack(">BI", 0, len(message)) + message)
        except OSError as error:
            raise LineLost(str(error)) from error

    def _take(self, seconds):
        """Waits for bytes at most so long, and takes the frames that are whole."""
        quiet = time.monotonic() - self._heard_at
        if quiet > 2 * PING_SECONDS:
            raise LineLost(f"nothing heard for {quiet:.0f} seconds")
        if quiet > PING_SECONDS:
            self._send(wire_pb2.Frame(ping=wire_pb2.Ping(echo=1)))
        if not self._socket.pending() and not select.select([self._socket], [], [], min(seconds, PING_SECONDS))[0]:
            return
        try:
            piece = self._socket.recv(1 << 16)
        except OSError as error:
            raise LineLost(str(error)) from error
        if not piece:
            raise LineLost("the daemon has closed the connection")
        self._heard_at = time.monotonic()
        self._received += piece
        while len(self._received) >= 5:
            flag, size = struct.unpack_from(">BI", self._received)
            if flag != 0 or size > FRAME_BYTES_MAX:
                raise LineLost("no frame of lectern/1")
            if len(self._received) < 5 + size:
                break
            self._dispatch(wire_pb2.Frame.FromString(bytes(self._received[5 : 5 + size])))
            del self._received[: 5 + size]

    def _dispatch(self, frame):
        kind = frame.WhichOneof("kind")
        if kind == "item" and frame.call == self._stream:
            self._changes.append(frame.item)
        elif kind == "close" and frame.call == self._stream:
            self._stream_end = frame.close
        elif kind == "close":
            self._answers[frame.call] = frame.close
        elif kind == "ping":
            self._send(wire_pb2.Frame(pong=wire_pb2.Pong(echo=frame.ping.echo)))
        elif kind == "drain":
            self._drained = True
