#!/usr/bin/env python3
"""The smallest client in Python: connects, says Hello, calls Greet, and prints the answer. Protocol.md explains each step.

    apt install python3-protobuf protobuf-compiler
    protoc -IProto --python_out=. lectern/options.proto lectern/wire/v1/wire.proto lectern/hello/v1/hello.proto
    python3 kiosk.py library.example.org:7443 ca.pem kiosk-1.pem kiosk-1.key Ada
"""

import socket
import ssl
import struct
import sys

from lectern.hello.v1 import hello_pb2
from lectern.wire.v1 import wire_pb2

FRAME_BYTES_MAX = 8 << 10


def connected(address, authority, certificate, key):
    """TLS 1.3 with ALPN "lectern/1"; the daemon must have this name and a certificate of this authority."""
    host, port = address.rsplit(":", 1)
    context = ssl.create_default_context(cafile=authority)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(certificate, key)
    context.set_alpn_protocols(["lectern/1"])
    return context.wrap_socket(socket.create_connection((host, int(port)), timeout=30), server_hostname=host)


def send(connection, frame):
    """Sends one frame: a zero, the size in four bytes, and the message."""
    message = frame.SerializeToString()
    connection.sendall(struct.pack(">BI", 0, len(message)) + message)


def exactly(connection, count):
    received = b""
    while len(received) < count:
        piece = connection.recv(count - len(received))
        if not piece:
            raise ConnectionError("the connection ended")
        received += piece
    return received


def next_frame(connection):
    flag, size = struct.unpack(">BI", exactly(connection, 5))
    if flag != 0 or size > FRAME_BYTES_MAX:
        raise ConnectionError("no frame of lectern/1")
    return wire_pb2.Frame.FromString(exactly(connection, size))


def greet(connection, name):
    hello = wire_pb2.Frame(hello=wire_pb2.Hello(name="kiosk.py", max_frame_bytes=FRAME_BYTES_MAX, protocol=1))
    send(connection, hello)
    request = hello_pb2.GreetRequest(name=name).SerializeToString()
    send(connection, wire_pb2.Frame(call=1, open=wire_pb2.Open(method="lectern.hello.v1.Hello/Greet", message=request)))
    while True:
        frame = next_frame(connection)  # the daemon's Hello comes first
        if frame.WhichOneof("kind") != "close":
            continue
        if frame.close.status != 0:
            raise SystemExit(f"kiosk.py: {frame.close.problem.reason}")
        return hello_pb2.GreetResponse.FromString(frame.close.message).greeting


if __name__ == "__main__":
    if len(sys.argv) != 6:
        raise SystemExit("usage: kiosk.py HOST:PORT CA.pem CERTIFICATE.pem KEY.pem NAME")
    with connected(*sys.argv[1:5]) as line:
        print(greet(line, sys.argv[5]))
