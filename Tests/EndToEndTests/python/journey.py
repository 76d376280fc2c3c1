#!/usr/bin/env python3
"""The reader's journey by a client that nobody here wrote: stock protoc, protobuf and ssl.

    journey.py HOST PORT CERTIFICATES GENERATED

CERTIFICATES holds ca.pem and, for each terminal, NAME.pem and NAME.key; GENERATED holds what
`protoc --python_out` made of Proto/. Prints one line a step and "ok" at the end; exits 1 where
anything is not as it should be.
"""

import sys
import threading

sys.path.insert(0, sys.argv[4])

from lectern.circulation.v1 import circulation_pb2 as circulation
from lectern.city.v1 import city_pb2 as city
from lectern.discovery.v1 import discovery_pb2 as discovery
from lectern.host.v1 import host_pb2 as host
from lectern.readers.v1 import readers_pb2 as readers

from lectern_client import Connection, Refused, uuid7

CITY = "lectern.city.v1.City/"
READERS = "lectern.readers.v1.Readers/"
DISCOVERY = "lectern.discovery.v1.Discovery/"
CIRCULATION = "lectern.circulation.v1.Circulation/"
HOST = "lectern.host.v1.Host/"


def check(condition, words):
    if not condition:
        raise AssertionError(words)


def connect(name):
    folder = sys.argv[3]
    return Connection(sys.argv[1], int(sys.argv[2]), f"{folder}/ca.pem",
                      f"{folder}/{name}.pem", f"{folder}/{name}.key")


def field(tag, content):
    return tag, content.encode() + b"\x1e"


def marc21(control_number, title, author, isbn, link=None):
    """One MARC 21 record in ISO 2709, UTF-8."""
    fields = [
        field("001", control_number),
        field("008", "260101s2006    cc ||||||||||||||||||chi d"),
        field("020", f"  \x1fa{isbn}"),
        field("100", f"1 \x1fa{author}"),
        field("245", f"10\x1fa{title} /\x1fc{author}"),
        field("264", " 1\x1fa重庆 :\x1fb重庆出版社,\x1fc2008"),
    ]
    if link:
        fields.append(field("856", f"40\x1fu{link}\x1fz电子书"))
    directory, body = b"", b""
    for tag, content in fields:
        directory += f"{tag}{len(content):04d}{len(body):05d}".encode()
        body += content
    base = 24 + len(directory) + 1
    leader = f"{base + len(body) + 1:05d}nam a22{base:05d} i 4500".encode()
    return leader + directory + b"\x1e" + body + b"\x1d"


def prepare_city(admin):
    """What an administrator does once: places, rules, readers."""
    admin.call(CITY + "PutLibrary", city.PutLibraryRequest(code="PY-LIB", name="蛇口图书馆"), city.Library)
    for code, name in (("PY-A", "蛇口分馆"), ("PY-B", "海上世界分馆")):
        request = city.PutBranchRequest(library_code="PY-LIB", code=code, name=name, address="深圳市南山区")
        request.place.latitude, request.place.longitude = 22.4856, 113.9168
        admin.call(CITY + "PutBranch", request, city.Branch)
    for branch, code in (("PY-A", "py-kiosk-1"), ("PY-B", "py-kiosk-2")):
        request = city.PutServicePointRequest(branch_code=branch, code=code, name=code, kind=city.KIOSK,
                                              zone="Asia/Shanghai", lends=True, takes_returns=True)
        for weekday in range(1, 8):
            request.hours.add(weekday=weekday, from_minute=9 * 60, until_minute=21 * 60)
        admin.call(CITY + "PutServicePoint", request, city.ServicePointDetails)
    admin.call(READERS + "PutCategory", readers.Category(code="py-adult", name="成人"), readers.Category)
    for card, name, pin in (("PY0001", "欧阳修", "zuiweng-1045"), ("PY0002", "苏轼", "chibi-1082")):
        admin.call(READERS + "PutReader",
                   readers.PutReaderRequest(card=card, name=name, category="py-adult", pin=pin, language="zh-Hans"),
                   readers.Reader)
    admin.call(CIRCULATION + "PutLoanRule",
               circulation.LoanRule(code="py-adult-any", category="py-adult", lendable=True, days=30,
                                    loans_max=2, renewals_max=1), circulation.LoanRule)


def import_records(admin):
    """Imports two works, then the same again: nothing is doubled."""
    records = [
        marc21("py-000001", "三体", "刘慈欣", "9787536692930", "https://example.org/ebooks/santi"),
        marc21("py-000002", "三体II : 黑暗森林", "刘慈欣", "9787536693968"),
    ]
    batch = discovery.ImportBatch(source="py")
    for index, data in enumerate(records):
        batch.records.add(data=data, format=discovery.ISO_2709, offset=index)
    first, second = admin.send_all(DISCOVERY + "Import", [batch, batch], discovery.ImportResult)
    check(first.added == 2 and not first.rejects, f"import: {first}")
    check(second.added == 0 and second.unchanged == 2, f"import again: {second}")
    print("imported 2 records, and again without doubling")


def watch(terminal, seen, ready):
    changes = terminal.stream(HOST + "Watch", host.WatchRequest(topics=["circulation.loan", "circulation.item"],
                                                                from_start=True), host.Change)
    ready.set()
    for change in changes:
        seen.append(change)
        if len(seen) == 4:
            return


def sign_in(kiosk, card, pin):
    answer = kiosk.call(READERS + "SignIn", readers.SignInRequest(card=card, pin=pin), readers.SignInResponse)
    check(answer.reader.card == card and answer.session, f"sign-in: {answer}")
    return answer.session


def refused(reason, action):
    try:
        action()
    except Refused as refusal:
        check(refusal.reason == reason, f"refused with {refusal}, not {reason}")
        return refusal
    raise AssertionError(f"was not refused with {reason}")


def journey(kiosk_a, kiosk_b, record_id):
    session = sign_in(kiosk_a, "PY0001", "zuiweng-1045")
    wrong = refused("CARD_OR_PIN_WRONG", lambda: sign_in(kiosk_a, "PY0002", "wrong-pin"))
    print(f"signed in; a wrong PIN is refused: {wrong.message}")
    refused("SESSION_EXPIRED", lambda: kiosk_b.call(CIRCULATION + "Loans", circulation.LoansRequest(),
                                                     circulation.LoansResponse, session=session))
    print("the session is of no use at another terminal")

    borrow = circulation.BorrowRequest(barcode="PYB0001")
    key = uuid7()
    first = kiosk_a.call(CIRCULATION + "Borrow", borrow, circulation.BorrowResponse, key=key, session=session)
    again = kiosk_a.call(CIRCULATION + "Borrow", borrow, circulation.BorrowResponse, key=key, session=session)
    check(first == again, f"the same key gave another answer: {first} / {again}")
    check(first.loan.rule == "py-adult-any" and first.open_loans == 1, f"borrow: {first}")
    print(f"borrowed {first.loan.item.barcode} by rule {first.loan.rule}; the same key again, the same answer")

    other = sign_in(kiosk_a, "PY0002", "chibi-1082")
    refusal = refused("ITEM_ON_LOAN", lambda: kiosk_a.call(CIRCULATION + "Borrow", borrow, circulation.BorrowResponse,
                                                           session=other))
    print(f"the second reader is refused: {refusal.message} {refusal.facts}")
    kiosk_a.call(CIRCULATION + "Borrow", circulation.BorrowRequest(barcode="PYB0002"), circulation.BorrowResponse, session=session)
    limit = refused("LOAN_LIMIT_REACHED", lambda: kiosk_a.call(
        CIRCULATION + "Borrow", circulation.BorrowRequest(barcode="PYB0003"), circulation.BorrowResponse, session=session))
    check(limit.facts.get("limit") == "2" and limit.facts.get("rule") == "py-adult-any", f"facts: {limit.facts}")
    print(f"the third loan is refused: {limit.message} {limit.facts}")

    gain = refused("RENEWAL_GAINS_NOTHING", lambda: kiosk_a.call(
        CIRCULATION + "Renew", circulation.RenewRequest(barcode="PYB0001"), circulation.RenewResponse, session=session))
    check(gain.facts.get("rule") == "py-adult-any", f"facts: {gain.facts}")
    loans = kiosk_a.call(CIRCULATION + "Loans", circulation.LoansRequest(), circulation.LoansResponse, session=session, key="")
    check(sorted(loan.item.barcode for loan in loans.loans) == ["PYB0001", "PYB0002"], f"loans: {loans}")
    record = kiosk_a.call(DISCOVERY + "Get", discovery.GetRequest(record_id=record_id), discovery.Record, key="")
    paper = [form for form in record.forms if form.form == discovery.PAPER][0]
    check((paper.items, paper.available) == (2, 0), f"availability after borrowing: {paper}")

    back = kiosk_b.call(CIRCULATION + "Return", circulation.ReturnRequest(barcode="PYB0001"), circulation.ReturnResponse)
    check(back.sent_home and back.item.state == circulation.IN_TRANSIT, f"return elsewhere: {back}")
    print("returned at another branch: in transit home")
    kiosk_a.call(READERS + "SignOut", readers.SignOutRequest(), readers.SignOutResponse, session=session)
    refused("SESSION_EXPIRED", lambda: kiosk_a.call(READERS + "Me", readers.MeRequest(), readers.Reader, session=session, key=""))
    print("signed out")


def main():
    admin, kiosk_a, kiosk_b = connect("admin"), connect("py-kiosk-1"), connect("py-kiosk-2")
    prepare_city(admin)
    import_records(admin)
    search = kiosk_a.call(DISCOVERY + "Search", discovery.SearchRequest(words="三体 刘慈欣"), discovery.SearchResponse, key="")
    found = [record for record in search.records if record.isbns == ["9787536692930"]]
    check(len(found) == 1 and len(search.records) == 2, f"search: {search}")
    for barcode, record in (("PYB0001", found[0]), ("PYB0002", found[0]),
                            ("PYB0003", [r for r in search.records if r is not found[0]][0])):
        admin.call(CIRCULATION + "PutItem", circulation.PutItemRequest(
            barcode=barcode, record_id=record.record_id, branch_code="PY-A", item_type="book"), circulation.Item)
    record = kiosk_a.call(DISCOVERY + "Get", discovery.GetRequest(record_id=found[0].record_id), discovery.Record, key="")
    forms = {form.form for form in record.forms}
    check({discovery.PAPER, discovery.EBOOK} <= forms, f"paper and e-book side by side: {record}")
    print(f"found {record.title}: on paper and electronically")

    seen, ready = [], threading.Event()
    watcher = threading.Thread(target=watch, args=(admin, seen, ready), daemon=True)
    watcher.start()
    ready.wait()
    journey(kiosk_a, kiosk_b, record.record_id)
    watcher.join(timeout=60)
    kinds = [change.kind for change in seen]
    check(sorted(kinds) == ["lent", "lent", "returned", "sent"], f"the watcher saw {kinds}")
    print("the watcher saw: " + ", ".join(kinds))
    for terminal in (admin, kiosk_a, kiosk_b):
        terminal.close()
    print("ok")


if __name__ == "__main__":
    try:
        main()
    except (AssertionError, Refused, ConnectionError, TimeoutError) as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        sys.exit(1)
