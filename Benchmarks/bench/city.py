"""Database files of a city for lending benchmarks: signed-in readers and available items, before and after their loans.

Made once with the command line and the load client, and reused by all builds that create the same tables."""

import concurrent.futures, hashlib, json, os, shutil, sqlite3, sys, time

from . import catalogue, messages, programs
from .servers import Certificates, Lectern

READERS = 200
RECORDS = 5_000
ITEMS = 20_000  # of the records in turn
RECORDS_LOOKED_AT = 200
LOANS_OF_READER = 10  # in the lent city
HOURS_MAX = 12  # that a city is used: its sessions last a day
CITIES = f"{programs.BUILT}/cities"
PIN = "qiannian-1024"


def barcode(number):
    return f"ITEM-{number:06}"


def control_number(number):
    """The control number of a record of `catalogue`."""
    return f"BENCH{number:08}"


class City:
    """A folder with a city's databases and sessions."""

    def __init__(self, products):
        self.products = products
        self.certificates = Certificates(f"{CITIES}/certificates", products)
        self.folder = f"{CITIES}/{self._mark()}"
        self.database, self.lent = f"{self.folder}/city.db", f"{self.folder}/lent.db"
        self.sessions, self._records = f"{self.folder}/sessions", f"{self.folder}/records"
        if not self._is_made():
            print("bench-store: making a city, once for half a day", file=sys.stderr, flush=True)
            shutil.rmtree(self.folder, ignore_errors=True)
            self._make()
        with open(self._records) as file:
            self.records = [int(line) for line in file]

    def _is_made(self):
        return os.path.exists(self.lent) and time.time() - os.path.getmtime(self.database) < HOURS_MAX * 3600

    def _mark(self):
        """The hash that names the city's folder: of its size and of the tables that the plugins create."""
        folder = f"{CITIES}/empty"
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        with Lectern(folder, self.certificates, self.products, database=f"{folder}/lectern.db"):
            pass
        with sqlite3.connect(f"{folder}/lectern.db") as connection:
            tables = connection.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall()
        connection.close()
        return hashlib.sha256(f"{READERS} {RECORDS} {ITEMS} {LOANS_OF_READER} {tables}".encode()).hexdigest()[:16]

    def copy(self, folder, database):
        """Copies a database into an emptied folder and syncs it to disk. Returns the copy's path."""
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        copy = f"{folder}/lectern.db"
        shutil.copyfile(database, copy)
        with open(copy, "rb+") as file:
            os.fsync(file.fileno())
        return copy

    def daemon(self, folder, database, **more):
        """The daemon on a copy of one of the databases."""
        return Lectern(folder, self.certificates, self.products, database=self.copy(folder, database), **more)

    # Creation.

    def _make(self):
        work = f"{self.folder}/work"
        os.makedirs(work)
        with Lectern(work, self.certificates, self.products, f"{work}/lectern.db", core=None,
                     sections={"Readers": "{ session_minutes: 1440 }"}) as daemon:
            self._call(daemon, work, places())
            self._call(daemon, work, readers(), at_once=4)
            self._import(daemon, work)
            self._put_items(daemon, work)
            answers = self._call(daemon, work, sign_ins(), at_once=4, terminal="kiosk")
            with open(self.sessions, "w") as file:
                file.writelines(f"{answer['session']}\n" for answer in answers)
            answers = self._call(daemon, work, lookups(), at_once=4)
            with open(self._records, "w") as file:
                file.writelines(f"{answer['records'][0]['recordId']}\n" for answer in answers)
        os.rename(f"{work}/lectern.db", self.database)
        messages.write(f"{work}/borrow", [messages.field(1, barcode(number)) for number in range(ITEMS)])
        with self.daemon(f"{work}/lend", self.database, core=None) as daemon:
            programs.load(daemon, "--connections", READERS, "--calls", READERS * LOANS_OF_READER, "--request-keys",
                          "--method", "lectern.circulation.v1.Circulation/Borrow", "--messages", f"{work}/borrow",
                          "--sessions", self.sessions, *self.certificates.of("kiosk"))
        os.rename(f"{work}/lend/lectern.db", self.lent)
        shutil.rmtree(work)

    def lectern(self, daemon, *arguments, terminal="admin"):
        """Runs `lectern` as a terminal. Returns its output."""
        return programs.run(f"{self.products}/lectern", *arguments, "--server", f"127.0.0.1:{daemon.port}",
                            "--ca", self.certificates.authority, "--certificate",
                            f"{self.certificates.folder}/{terminal}.pem", "--key", f"{self.certificates.folder}/{terminal}.key")

    def _call(self, daemon, work, calls, at_once=1, terminal="admin"):
        """Makes calls with `lectern call`, over `at_once` connections. Returns their answers."""
        def send(part):
            path = f"{work}/{part}.jsonl"
            with open(path, "w") as file:
                for method, request in calls[part::at_once]:
                    file.write(json.dumps({"method": method, "request": request}) + "\n")
            said = self.lectern(daemon, "call", "--lines", path, "--json", "--timeout", "60000", terminal=terminal)
            return [json.loads(line) for line in said.splitlines() if line.startswith("{")]
        with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
            return [answer for answers in pool.map(send, range(at_once)) for answer in answers]

    def _import(self, daemon, work):
        writer = catalogue.Writer()
        with open(f"{work}/records.mrc", "wb") as file:
            file.writelines(map(writer.record, range(RECORDS)))
        self.lectern(daemon, "import", f"{work}/records.mrc", "--source", "bench", "--rejects", f"{work}/rejects.tsv")

    def _put_items(self, daemon, work):
        """Puts the items with the load client, which is faster than the command line."""
        messages.write(f"{work}/items", [
            messages.field(1, barcode(number)) + messages.field(3, "A") + messages.field(4, "book")
            + messages.field(6, "bench") + messages.field(7, control_number(number % RECORDS)) for number in range(ITEMS)])
        programs.load(daemon, "--connections", 50, "--calls", ITEMS, "--request-keys", "--messages", f"{work}/items",
                      "--method", "lectern.circulation.v1.Circulation/PutItem", *self.certificates.of("admin"))


def places():
    return [("City/PutLibrary", {"code": "LIB", "name": "市图书馆"}),
            ("City/PutBranch", {"libraryCode": "LIB", "code": "A", "name": "A 分馆", "address": "人民路 1 号",
                                "place": {"latitude": 22.54, "longitude": 114.05}}),
            ("City/PutServicePoint", {
                "branchCode": "A", "code": "kiosk", "name": "kiosk", "kind": "KIOSK", "zone": "Asia/Shanghai",
                "hours": [{"weekday": day, "fromMinute": 540, "untilMinute": 1260} for day in range(1, 8)],
                "lends": True, "takesReturns": True}),
            ("Readers/PutCategory", {"code": "adult", "name": "成人"}),
            ("Circulation/PutLoanRule", {"code": "adult-any", "category": "adult", "lendable": True, "days": 30,
                                         "loansMax": 10_000, "renewalsMax": 2})]


def readers():
    return [("Readers/PutReader", {"card": f"CARD-{number}", "name": f"读者 {number}", "category": "adult", "pin": PIN})
            for number in range(READERS)]


def sign_ins():
    return [("Readers/SignIn", {"card": f"CARD-{number}", "pin": PIN}) for number in range(READERS)]


def lookups():
    return [("Discovery/Lookup", {"source": "bench", "controlNumber": control_number(number)})
            for number in range(RECORDS_LOOKED_AT)]
