"""Lending and reading: the statements of each call, and the figures of the daemon and of C programs with the same SQL."""

import difflib, json, os, subprocess
from dataclasses import dataclass

from . import city as cities
from . import machine, messages, programs, quiet
from .servers import Limit

RECORDED_READS = 4_000
LONE_CALLS = 1_000
READ_SHAPES = ((50, 1), (50, 32))


@dataclass(frozen=True)
class Method:
    """A measured method."""

    name: str
    full_name: str
    containing: str  # words of a statement that no other call executes
    requests: tuple
    writes: bool = False

    @property
    def list(self):
        """The file with the statements of one call."""
        return f"{programs.STORE}/{self.name.lower()}.sql"


def methods(records):
    circulation, discovery = "lectern.circulation.v1.Circulation/", "lectern.discovery.v1.Discovery/"
    field = messages.field
    return {method.name: method for method in (
        Method("Borrow", circulation + "Borrow", "INSERT INTO circulation_loan",
               tuple(field(1, cities.barcode(number)) for number in range(cities.ITEMS)), writes=True),
        Method("Loans", circulation + "Loans", "FROM circulation_loan l", (field(3, 20),)),
        Method("Get", discovery + "Get", "FROM discovery_records AS r WHERE r.record_id = $1", tuple(field(1, record) for record in records)),
        Method("Lookup", discovery + "Lookup", "FROM discovery_records AS r WHERE r.source = $1",
               tuple(field(2, "bench") + field(3, cities.control_number(number)) for number in range(len(records)))))}


class Bench:
    """Measures methods; its files are on the measured disk."""

    def __init__(self, city, seconds):
        self.city, self.seconds = city, seconds
        self.folder = f"{programs.BUILT}/store"
        self.methods = methods(city.records)
        os.makedirs(self.folder, exist_ok=True)
        for method in self.methods.values():
            messages.write(f"{self.folder}/{method.name}.messages", method.requests)

    def load(self, server, method, connections, in_flight, *more):
        return programs.load(
            server, "--connections", connections, "--in-flight", in_flight, "--method", method.full_name, "--messages",
            f"{self.folder}/{method.name}.messages", "--sessions", self.city.sessions, *self.city.certificates.of("kiosk"),
            *(["--request-keys"] if method.writes else []), *more)

    def daemon(self, name, method, **more):
        return self.city.daemon(f"{self.folder}/{name}", self.city.database if method.writes else self.city.lent, **more)

    # Recording of statements.

    def record(self, name, method, connections, calls):
        """Loads a daemon that records its SQLite calls. Returns the recording's path."""
        recording = f"{self.folder}/{name}.recording"
        if os.path.exists(recording):
            os.unlink(recording)
        recorder = {"LD_PRELOAD": f"{programs.BUILT}/record.so", "LECTERN_RECORDING": recording}
        with self.daemon("recorded", method, environment=recorder) as daemon:
            self.load(daemon, method, connections, 1, "--calls", calls)
        return recording

    def statements(self, method, recording):
        """The statements of one call, in the form of the repository's file."""
        listed = programs.run(f"{programs.BUILT}/replay", "--list", "--recording", recording, "--containing",
                              method.containing)
        shared = " BEGIN IMMEDIATE and COMMIT are shared by a group." if method.writes else ""
        return f"-- What one {method.name} executes; Scripts/bench-store --update writes this.{shared}\n{listed}"

    def difference(self, method, recording):
        """The difference between the repository's statements and those that were recorded, as a diff; "": none."""
        known = open(method.list).read() if os.path.exists(method.list) else ""
        lines = difflib.unified_diff(known.splitlines(), self.statements(method, recording).splitlines(),
                                     os.path.relpath(method.list, programs.ROOT), "what the daemon executes", lineterm="")
        return "\n".join(lines)

    # Measurements.

    def borrow(self, connections, calls):
        """Borrow calls at the daemon, without recording."""
        method = self.methods["Borrow"]

        def measure():
            with self.daemon("daemon", method) as daemon:
                before = self._figures(daemon)
                found = self.load(daemon, method, connections, 1, "--calls", calls)
                after = self._figures(daemon)
            counted = {name: after[name] - before[name] for name in after}
            return found | {"processor_us_per_call": found["server_us_per_call"],
                            "bytes_written_per_call": counted["bytes written"] / calls,
                            "group_mean": counted["write units"] / counted["groups committed"]}
        return quiet.undisturbed(None, measure)

    def _figures(self, daemon):
        """The store's figures, and the bytes that the worker has written."""
        status = json.loads(self.city.lectern(daemon, "call", "lectern.host.v1.Host/Status", "--json"))
        with open(f"/proc/{daemon.process}/io") as file:
            written = next(int(line.split()[1]) for line in file if line.startswith("write_bytes"))
        return {figure["name"]: int(figure["value"]) for figure in status["store"]} | {"bytes written": written}

    def replay(self, recording):
        """Replays the recorded Borrow calls in C."""
        def measure():
            database = self.city.copy(f"{self.folder}/replayed", self.city.database)
            done = subprocess.run(
                [f"{programs.BUILT}/replay", "--recording", recording, "--database", database, "--containing",
                 self.methods["Borrow"].containing],
                capture_output=True, text=True, preexec_fn=machine.pin(machine.SERVER_CORE))
            if done.returncode:
                raise SystemExit(f"bench-store: replay: {done.stdout}{done.stderr}")
            found = json.loads(done.stdout)
            return found | {"group_mean": found["calls"] / found["groups"]}
        return quiet.undisturbed(None, measure)

    def reads(self, method, recording):
        """Measures a READ method in each shape: the daemon, and right after it the C server."""
        found = {}
        with self.daemon("daemon", method) as daemon:
            answer = self.load(daemon, method, *READ_SHAPES[0], "--calls", 200)
            with self._limit(method, recording, round(answer["answer_bytes"])) as limit:
                for shape in READ_SHAPES:
                    found[shape] = {"daemon": self._read(daemon, method, shape), "limit": self._read(limit, method, shape)}
        return found

    def _limit(self, method, recording, answer_bytes):
        database = self.city.copy(f"{self.folder}/limited", self.city.lent)
        return Limit(self.folder, self.city.certificates, arguments=[
            "--statements", recording, "--database", database, "--containing", method.containing,
            "--answer-bytes", str(answer_bytes)])

    def _read(self, server, method, shape):
        return quiet.undisturbed(
            server.process, lambda: self.load(server, method, *shape, "--seconds", self.seconds))
