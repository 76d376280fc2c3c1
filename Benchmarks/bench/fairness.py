"""Latency of one well-behaved terminal beside abusive clients, on either store."""

import errno, json, os, shutil, signal, statistics, subprocess, time

from . import catalogue, messages, programs
from . import city as cities
from .servers import Certificates, Lectern, PLUGINS

RECORDS, READERS, ITEMS_OF_READER = 5_000, 64, 800
SEARCH, GET = "lectern.discovery.v1.Discovery/Search", "lectern.discovery.v1.Discovery/Get"
# What the innocent terminal does: method, request, calls a second. 100 in all; a sign-in alone is 60 ms of a processor.
CALLS = {
    "SignIn": ("lectern.readers.v1.Readers/SignIn", 4), "Search": (SEARCH, 24), "Get": (GET, 24),
    "Borrow": ("lectern.circulation.v1.Circulation/Borrow", 24), "Me": ("lectern.readers.v1.Readers/Me", 24),
}
TERMINALS = (("server", "server"), ("device", "kiosk"), ("device", "greedy"), ("desk", "counter"), ("partner", "shop"), ("admin", "admin"))


class Terminals(Certificates):
    """The certificates of the benchmark, and those of TERMINALS."""

    def __init__(self, folder, products):
        super().__init__(folder, products)
        for role, name in TERMINALS:
            if not os.path.exists(f"{folder}/{name}.pem"):
                programs.run(f"{products}/lectern", "ca", "issue", "--folder", f"{folder}/ca", "--role", role, "--name", name,
                             "--out", folder)


class Daemon(Lectern):
    """The daemon on the chosen store."""

    def __init__(self, folder, certificates, products, store):
        self.store = store
        super().__init__(folder, certificates, products, core=None, sections={"Readers": "{ session_minutes: 1440 }"})

    def configuration(self, folder, certificates, products, database, sections):
        text = Lectern.configuration(folder, certificates, products, database, sections)
        if not self.store:
            return text
        own = f'store: {{ path: "libStoreSQLitePlugin.so", configuration: {{ path: "{database}" }} }}'
        assert own in text
        return text.replace(own, f'store: {{ path: "libStorePostgresPlugin.so", configuration: {{ connection: "{self.store}" }} }}')


class Fairness:
    """A daemon with a filled database, its measured terminal, and its attackers."""

    def __init__(self, products, connection=None, nice=19):
        self.products, self.nice = products, nice
        self.folder = f"{programs.BUILT}/fairness"
        shutil.rmtree(f"{self.folder}/work", ignore_errors=True)
        os.makedirs(f"{self.folder}/work")
        self.certificates = Terminals(f"{self.folder}/certificates", products)
        self.daemon = Daemon(f"{self.folder}/work", self.certificates, products, connection)
        self.turn = 0
        self._make()

    def lectern(self, *arguments, terminal="admin"):
        return programs.run(f"{self.products}/lectern", *map(str, arguments), *self._line(terminal))

    def _line(self, terminal):
        folder = self.certificates.folder
        return ["--server", f"127.0.0.1:{self.daemon.port}", "--ca", self.certificates.authority,
                "--certificate", f"{folder}/{terminal}.pem", "--key", f"{folder}/{terminal}.key"]

    # Creation of the database.

    def _make(self):
        work = f"{self.folder}/work"
        people = [("Readers/PutReader", {"card": f"CARD-{number}", "name": f"读者 {number}", "category": "adult", "pin": cities.PIN})
                  for number in range(READERS)]
        self._call(cities.places() + people)
        writer = catalogue.Writer()
        with open(f"{work}/records.mrc", "wb") as file:
            file.writelines(map(writer.record, range(RECORDS)))
        self.lectern("import", f"{work}/records.mrc", "--source", "bench", "--rejects", f"{work}/rejects.tsv")
        items = READERS * ITEMS_OF_READER
        messages.write(f"{work}/items", [
            messages.field(1, cities.barcode(number)) + messages.field(3, "A") + messages.field(4, "book")
            + messages.field(6, "bench") + messages.field(7, cities.control_number(number % RECORDS)) for number in range(items)])
        programs.load(self.daemon, "--connections", 50, "--calls", items, "--request-keys", "--messages", f"{work}/items",
                      "--method", "lectern.circulation.v1.Circulation/PutItem", *self.certificates.of("admin"))
        found = self._call([("Discovery/Lookup", {"source": "bench", "controlNumber": cities.control_number(7)})])
        self.record = found[0]["records"][0]["recordId"]
        messages.write(f"{work}/search", [messages.field(1, word) + messages.field(5, 20) for word in ("history", "poetry", "the")])
        messages.write(f"{work}/page", [messages.field(1, "history") + messages.field(5, 100)])
        messages.write(f"{work}/pins", [
            messages.field(1, f"CARD-{number}") + messages.field(2, "wrong") for number in range(100, 100_000)])
        messages.write(f"{work}/returns", [messages.field(1, f"NOBODY-{number}") for number in range(10_000)])

    def _call(self, calls, terminal="admin"):
        path = os.path.join(self.folder, "work", "calls.jsonl")
        with open(path, "w") as file:
            for method, request in calls:
                file.write(json.dumps({"method": method, "request": request}) + "\n")
        said = self.lectern("call", "--lines", path, "--json", "--timeout", "60000", terminal=terminal)
        return [json.loads(line) for line in said.splitlines() if line.startswith("{")]

    # The measured terminal.

    def reader(self):
        """Signs in a reader without loans; call it before an attack. Returns number, card and session."""
        reader, self.turn = self.turn, self.turn + 1
        if reader >= READERS:
            raise SystemExit("bench-fairness: the city has no more readers")
        card = {"card": f"CARD-{reader}", "pin": cities.PIN}
        return reader, card, self._call([("Readers/SignIn", card)], terminal="kiosk")[0]["session"]

    def innocent(self, seconds, signed_in=None):
        """Runs the load of CALLS as one terminal, each method at its rate. Returns latencies by method."""
        reader, card, session = signed_in or self.reader()
        first = reader * ITEMS_OF_READER
        items = [{"barcode": cities.barcode(first + number)} for number in range(ITEMS_OF_READER)]
        requests = {"SignIn": [card], "Search": [{"words": word, "limit": 20} for word in ("history", "poetry", "trade")],
                    "Get": [{"recordId": self.record}], "Borrow": items, "Me": [{}]}
        running = {}
        for name, (method, rate) in CALLS.items():
            path = os.path.join(self.folder, "work", f"{name}.jsonl")
            with open(path, "w") as file:
                file.writelines(json.dumps(request) + "\n" for request in requests[name])
            running[name] = subprocess.Popen(
                [f"{self.products}/lectern", "bench", method, "--requests", path, "--rate", str(rate), "--seconds", str(seconds),
                 "--warm-up", "1", "--json", "--session", session, *self._line("kiosk")],
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return {name: self._finding(name, child) for name, child in running.items()}

    @staticmethod
    def _finding(name, child):
        said = child.communicate()[0]
        try:
            found = json.loads(said)
        except ValueError:
            return {"p50": float("inf"), "p99": float("inf"), "max": float("inf"), "failed": 1, "why": {f"{name} ended without figures": 1}}
        latency = found["latencyNanoseconds"]
        failed = found["failures"] + found["unanswered"] + found["notBegun"]
        why = {reason["reason"]: reason["count"] for reason in found["failuresByReason"] + found["connectionsEnded"]}
        why |= {kind: found[kind] for kind in ("unanswered", "notBegun") if found[kind]}
        return {"p50": latency["p50"] / 1e6, "p99": latency["p99"] / 1e6, "max": latency["max"] / 1e6, "failed": failed, "why": why}

    # The attackers.

    def attack(self, kind):
        """Begins an attack. Returns the function that ends it."""
        work, port = f"{self.folder}/work", str(self.daemon.port)
        load = [f"{programs.BUILT}/load", "--port", port, "--seconds", "3600", "--warmup", "0"]
        device, shop = self.certificates.of("greedy"), self.certificates.of("shop")
        search = ["--method", SEARCH, "--messages", f"{work}/search"]
        commands = {
            "16 searches, no certificate": [*load, "--in-flight", "16", *search],
            "256 searches, one terminal": [*load, "--in-flight", "256", *search, *device],
            "256 wrong PINs, one partner": [*load, "--in-flight", "256", "--method", CALLS["SignIn"][0], "--messages", f"{work}/pins",
                                            "--request-keys", *shop],
            "64 connections of one terminal": [*load, "--connections", "64", "--in-flight", "16", *search, *device],
            "big answers": [*load, "--in-flight", "64", "--method", SEARCH, "--messages", f"{work}/page", *device],
            "256 writes, one terminal": [*load, "--connections", "8", "--in-flight", "32", "--method", "lectern.circulation.v1.Circulation/Return",
                                         "--messages", f"{work}/returns", "--request-keys", *device],
            "full handshakes": [*load, "--connections", "8", "--handshake"],
            "an import": ["sh", "-c", 'while :; do "$@" --source again > /dev/null 2>&1; done', "import", f"{self.products}/lectern", "import",
                          f"{work}/records.mrc", "--rejects", f"{work}/rejects.tsv", *self._line("admin")],
        }
        own = {"Open and Cancel": "storm", "20 that don't read": "silent", "48 addresses, no certificate": "addresses",
               "4,000 watchers": "watchers", "inline calls, one terminal": "pipeline", "half-open handshakes": "half_open"}
        command = commands.get(kind) or ["python3", "-m", "bench.attackers", own[kind], port, self.certificates.folder]
        environment = os.environ | {"PYTHONPATH": f"{programs.ROOT}/Benchmarks", "LECTERN_RECORD": str(self.record)}
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=open(f"{work}/attack.log", "w"), env=environment,
                                 start_new_session=True, preexec_fn=lambda: give_way(self.nice))

        def end():
            is_over = child.poll() is not None
            if not is_over:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
            return is_over
        return end

    def figures(self):
        """The answer of Host/Status."""
        return json.loads(self.lectern("call", "lectern.host.v1.Host/Status", "--json"))

    def end(self):
        self.daemon.__exit__()


ATTACKS = ("16 searches, no certificate", "256 searches, one terminal", "Open and Cancel", "20 that don't read",
           "256 wrong PINs, one partner", "64 connections of one terminal", "48 addresses, no certificate", "big answers",
           "an import", "4,000 watchers", "half-open handshakes", "full handshakes", "256 writes, one terminal",
           "inline calls, one terminal")


def alone(findings):
    """The medians of several measurements without an attack, by method."""
    return {name: {key: statistics.median(found[name][key] for found in findings) for key in ("p50", "p99", "max")} for name in CALLS}


def give_way(nice):
    """Lowers the priority of this process and of its autogroup, by which the kernel divides processors between sessions."""
    os.nice(nice)
    try:
        with open("/proc/self/autogroup", "w") as file:
            file.write(str(nice))
    except OSError as error:
        if error.errno not in (errno.ENOENT, errno.EACCES, errno.EIO):
            raise


def wait(seconds):
    time.sleep(seconds)
