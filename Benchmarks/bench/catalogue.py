"""A generated catalogue of 100,000 MARC records, imported once with `lectern import` and reused."""

import os, random, sqlite3, tempfile

from . import programs
from .servers import Certificates, Lectern

RECORDS = 100_000
DATABASE = f"{programs.BUILT}/records-{RECORDS}.db"
FIELD_END, RECORD_END, SUBFIELD = "\x1e", "\x1d", "\x1f"

SYLLABLES = "an bar cor den el fen gar hol in jor kal lum mer nor os pel quin ros sil tor un vel wes yar zan".split()
SUBJECTS = "History Poetry Cooking Astronomy Railways Gardens Law Mathematics Medicine Music Rivers Trade Travel".split()
PLACES = "Shenzhen Beijing London Berlin Paris Boston Kyoto Lisbon".split()
CHINESE = "红楼梦水浒传西游记三国演义呐喊彷徨边城家春秋围城茶馆骆驼祥子雷雨日出子夜活着平凡的世界白鹿原"


class Writer:
    """Generates MARC records with the word frequencies and lengths of library catalogues, from a fixed seed."""

    def __init__(self):
        self.random = random.Random(20260101)
        self.lexicon = sorted({self.random.choice(SYLLABLES) + self.random.choice(SYLLABLES) + self.random.choice(SYLLABLES)
                               for _ in range(20_000)})
        self.random.shuffle(self.lexicon)

    def words(self, least, most):
        share = self.random.random
        return " ".join(self.lexicon[int(len(self.lexicon) * share() ** 3)] for _ in range(self.random.randint(least, most)))

    def name(self):
        return f"{self.words(1, 1).capitalize()}, {self.words(1, 2).title()}"

    def chinese(self):
        return "".join(self.random.choices(CHINESE, k=self.random.randint(2, 9)))

    def fields(self, number):
        """Yields the fields of one record: tag, and indicators with subfields."""
        year, pages = self.random.randint(1950, 2025), self.random.randint(60, 900)
        place, title = self.random.choice(PLACES), self.words(2, 7).capitalize()
        yield "001", f"BENCH{number:08}"
        yield "005", f"{year}0101000000.0"
        yield "008", f"260101s{year}    xx            000 0 eng d"
        yield "020", self.subfields("  ", a=isbn(number))
        yield "040", self.subfields("  ", a="BENCH", b="eng", c="BENCH")
        yield "100", self.subfields("1 ", a=self.name() + ",", d=f"{year - 40}-")
        if number % 4 == 0:
            title = self.chinese()
        yield "245", self.subfields("10", a=f"{title} :", b=f"{self.words(3, 9)} /", c=self.name() + ".")
        yield "264", self.subfields(" 1", a=f"{place} :", b=f"{self.words(2, 3).title()} Press,", c=f"{year}.")
        yield "300", self.subfields("  ", a=f"{pages} pages ;", c=f"{self.random.randint(18, 32)} cm")
        yield "500", self.subfields("  ", a=f"{self.words(6, 16).capitalize()}.")
        yield "520", self.subfields("  ", a=f"{self.words(14, 38).capitalize()}.")
        for subject in self.random.sample(SUBJECTS, self.random.randint(1, 4)):
            yield "650", self.subfields(" 0", a=subject, x=self.words(1, 2).capitalize(), z=place + ".")
        for _ in range(self.random.randint(0, 2)):
            yield "700", self.subfields("1 ", a=self.name() + ".")

    @staticmethod
    def subfields(indicators, **parts):
        return indicators + "".join(f"{SUBFIELD}{code}{text}" for code, text in parts.items())

    def record(self, number):
        """One record in ISO 2709, as bytes of UTF-8."""
        directory, body = "", b""
        for tag, text in self.fields(number):
            field = (text + FIELD_END).encode()
            directory += f"{tag}{len(field):04}{len(body):05}"
            body += field
        base = 24 + len(directory) + 1
        leader = f"{base + len(body) + 1:05}nam a22{base:05} i 4500"
        return (leader + directory + FIELD_END).encode() + body + RECORD_END.encode()


def isbn(number):
    digits = f"978{number:09}"
    return digits + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10)


def database(products):
    """The path of the database with all records; the first call imports them, which takes minutes."""
    if not os.path.exists(DATABASE):
        print(f"importing {RECORDS:,} records, once for all runs", flush=True)
        with tempfile.TemporaryDirectory(prefix="import-", dir=programs.BUILT) as folder:
            fill(folder, products)
            os.rename(f"{folder}/state/lectern.db", DATABASE)
    return DATABASE


def fill(folder, products):
    """Imports all records into a daemon's database and leaves it as one file, without a WAL."""
    writer = Writer()
    with open(f"{folder}/records.mrc", "wb") as file:
        for number in range(RECORDS):
            file.write(writer.record(number))
    certificates = Certificates(folder, products)
    with Lectern(folder, certificates, products, core=None) as server:
        found = programs.run(f"{products}/lectern", "import", f"{folder}/records.mrc", "--source", "bench", "--json",
                             "--rejects", f"{folder}/rejects.tsv", "--server", f"127.0.0.1:{server.port}",
                             "--ca", certificates.authority, "--certificate", f"{folder}/admin.pem",
                             "--key", f"{folder}/admin.key")
    with sqlite3.connect(f"{folder}/state/lectern.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (count,) = connection.execute("SELECT COUNT(*) FROM discovery_records").fetchone()
    connection.close()
    if count != RECORDS:
        raise SystemExit(f"bench: {count} of {RECORDS} records were imported: {found}")
