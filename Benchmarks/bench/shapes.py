"""The load shapes of the benchmark, their figures, and their targets."""

import time
from dataclasses import dataclass

from . import machine, programs, quiet
from .servers import Lectern, Limit

IDLE = 5000
CROWD, CROWD_ACTIVE = 10000, 100
PAIRS = 3  # measurements of each server in a round, one after the other: many short ones, since the machine's pace changes
ANSWER_BYTES = {"Lectern": 110, "limit": 102}  # GreetResponse{"Hello, " + 100 bytes + "!"}; the request's own bytes


@dataclass(frozen=True)
class Shape:
    """A load shape: connections and calls in flight, its figure and target."""

    name: str
    meaning: str
    unit: str
    target: float
    is_ratio: bool = True  # the target is a multiple of the limit, not a figure in the shape's unit
    arguments: tuple = ()  # of the load client
    has_certificate: bool = True  # clients show one; without one a connection may have 16 calls open
    digits: int = 2
    yardstick: str = ""  # the same shape's name there

    def is_met(self, value, ratio):
        return (ratio if self.is_ratio else value) <= self.target


def calls(connections, in_flight, *more):
    return ("--connections", connections, "--in-flight", in_flight, *more)


HANDSHAKES = ("--handshake", "--connections", 16)
STEADY = (
    Shape("1x1", "1 connection, 1 call under way", "µs", 1.1, arguments=calls(1, 1), yardstick="S1"),
    Shape("50x1", "50 connections, 1 call under way on each", "µs", 1.25, arguments=calls(50, 1), yardstick="S2"),
    Shape("50x32", "50 connections, 32 calls under way on each", "µs", 1.0, False, calls(50, 32), yardstick="S3"),
    Shape("50x32-single", "the same, each call in a TLS record of its own", "µs", 1.3, arguments=calls(50, 32, "--no-batch"),
          yardstick="S3"),
    Shape("handshake", "connect, TLS, one call, close", "µs", 1.1, arguments=HANDSHAKES, has_certificate=False, digits=0,
          yardstick="S4"),
    Shape("handshake-cert", "the same with a client's certificate", "µs", 1.1, arguments=HANDSHAKES, digits=0),
)
IDLENESS = (
    Shape("idle", f"memory of a silent connection, of {IDLE:,}", "KB", 15, False, has_certificate=False, digits=1,
          yardstick="idle"),
    # A certificate is OpenSSL's to hold, in both: what the ratio allows is what 15 KB is without one.
    Shape("idle-cert", "the same with a client's certificate", "KB", 1.12, digits=1),
)
CROWDED = Shape("crowd", f"p99 of {CROWD_ACTIVE} connections beside {CROWD - CROWD_ACTIVE:,} silent ones, over that without",
                "times", 1.2, False, calls(CROWD_ACTIVE, 1, "--idle", CROWD - CROWD_ACTIVE))
START = (
    Shape("start", "from exec to serving, with 100,000 records", "ms", 300, False, digits=0),
    Shape("start-memory", "VmRSS of both processes then", "MiB", 120, False, digits=0),
)
ALL = (*STEADY, *IDLENESS, CROWDED, *START)


def measurements(wanted):
    """How many measurements of a round are repeated when they are disturbed."""
    return sum(2 * PAIRS if shape in STEADY else 2 if shape is CROWDED else 0 for shape in wanted)


class Bench:
    """Measures shapes; its files are in `folder`."""

    def __init__(self, folder, certificates, products, seconds, waste_ns):
        self.folder, self.certificates, self.products = folder, certificates, products
        self.seconds = seconds
        self.servers = {"Lectern": self.lectern, "limit": lambda: Limit(folder, certificates, waste_ns)}

    def lectern(self, **more):
        return Lectern(self.folder, self.certificates, self.products, **more)

    def load(self, shape, server, *more):
        certificate = self.certificates.of("kiosk") if shape.has_certificate else ()
        return programs.load(server, *shape.arguments, *certificate, "--expect-bytes", ANSWER_BYTES[server.name], *more)

    def warm(self, shape, server):
        """Warms up a server: loads code, fills pools."""
        self.load(shape, server, "--seconds", 0.3, "--warmup", 0)

    def steady(self, shape, server):
        """The server's processor time per call, in µs."""
        found = quiet.undisturbed(server.process, lambda: self.load(shape, server, "--seconds", self.seconds))
        return found | {"value": found["server_us_per_call"]}

    def idle(self, shape, make):
        """Memory per idle connection after one call, in KB, in a newly started server."""
        with make() as server:
            self.load(shape, server, "--idle", 20, "--hold", 0)
            time.sleep(0.3)
            found = self.load(shape, server, "--idle", IDLE, "--hold", 1)
        return found | {"value": (found["server_kb_held"] - found["server_kb_before"]) / IDLE}

    def crowd(self, make):
        """The ratio of p99 latencies with and without many idle connections."""
        with make() as server:
            # p99 needs many calls; and connecting takes longer than measuring, so there are only two attempts.
            found = quiet.undisturbed(
                server.process, lambda: self.load(CROWDED, server, "--seconds", 4 * self.seconds), attempts_max=2)
        return found | {"value": found["beside"]["p99_us"] / found["alone"]["p99_us"]}

    def start(self, database):
        """The daemon's time to its first answer in ms, and the memory of supervisor and worker in MB; on all cores."""
        quiet.wait()
        with self.lectern(database=database, core=None) as server:
            memory = machine.memory_kb(server.child.pid, server.process) / 1024
            programs.load(server, "--calls", 1, "--expect-bytes", ANSWER_BYTES[server.name])
        return {"value": server.serving_ms}, {"value": memory}
