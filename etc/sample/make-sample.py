#!/usr/bin/env python3
"""Writes the sample files of this folder from works.tsv and branches.tsv. Plain Python 3, no packages.

    python3 etc/sample/make-sample.py

The outputs are committed; run this again after a change to a table. Same tables, same bytes.
"""
import csv
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = "sz-library"
FIELD, RECORD, SUBFIELD = b"\x1e", b"\x1d", "\x1f"
COUNTRY = {"chi": "cc ", "eng": "xx ", "fre": "fr ", "ger": "gw ", "spa": "sp ", "ita": "it "}
SUBJECTS = [
    ("I242", "古典小说--中国"), ("I246", "小说--中国--现代"), ("I247", "小说--中国--当代"), ("I210", "鲁迅著作"),
    ("I222", "古典诗歌--中国"), ("I237", "古代戏曲--剧本--中国"), ("I264", "古典散文--中国"), ("I267", "散文--中国--当代"),
    ("I313", "小说--日本--现代"), ("I561", "小说--英国"), ("I565", "小说--法国"), ("I712", "小说--美国"),
    ("I546", "小说--意大利--现代"), ("I775", "小说--哥伦比亚--现代"), ("I234", "话剧--剧本--中国"), ("I", "文学"),
    ("B", "哲学"), ("K2", "中国历史"), ("K8", "传记"), ("K", "历史"), ("D", "政治"), ("F", "经济"), ("J", "艺术"),
    ("N", "科学技术"), ("O", "数理科学"), ("P", "天文学"), ("R", "医药"), ("T", "技术"), ("Z", "综合性图书"),
    ("C", "社会科学"), ("E", "军事"), ("G", "文化"), ("H", "语言"),
]


def table(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(text):
    return [part for part in text.split(";") if part]


def links(work):
    words = work["links"].split()
    return list(zip(words[0::2], words[1::2]))


def is_electronic(work):
    return "PAPER" not in work["forms"]


def iso2709(leader, fields, coding):
    """One record: leader is 24 characters whose lengths are filled in here."""
    directory, body = b"", b""
    for tag, content in fields:
        data = content.encode(coding) + FIELD
        directory += b"%s%04d%05d" % (tag.encode(), len(data), len(body))
        body += data
    base = 24 + len(directory) + 1
    total = base + len(body) + 1
    head = "%05d%s%05d%s" % (total, leader[5:12], base, leader[17:])
    return head.encode("ascii") + directory + FIELD + body + RECORD


def field(indicators, *subfields):
    """Subfields are (code, text); empty ones are left out."""
    return indicators + "".join(SUBFIELD + code + text for code, text in subfields if text)


def subject(work):
    return next((text for start, text in SUBJECTS if work["clc"].startswith(start)), "")


def responsibility(work):
    people = "，".join(parts(work["authors"])) + ("著" if work["authors"] else "")
    translators = "，".join(parts(work["translators"])) + ("译" if work["translators"] else "")
    return people, translators


def cnmarc(work, coding):
    charset = "50  " if coding == "utf-8" else "0120"
    year = work["year"] or "    "
    people, translators = responsibility(work)
    general = "20260101d%s    em y0%sy%s    ea" % (year, work["language"], charset)
    assert len(general) == 36, general
    title = work["title"] + (" " + work["volume"] if work["volume"] else "")
    fields = [("001", work["number"]), ("005", "20260101000000.0")]
    if work["isbn"]:
        fields.append(("010", field("  ", ("a", hyphenless(work["isbn"])), ("d", price(work["price"])))))
    fields.append(("100", field("  ", ("a", general))))
    fields.append(("101", field("0 ", ("a", work["language"]))))
    if work["language"] == "chi":
        fields.append(("102", field("  ", ("a", "CN"))))
    fields.append(("106", field("  ", ("a", "s" if is_electronic(work) else "r"))))
    fields.append(("200", field("1 ", ("a", title), ("b", "电子图书" if is_electronic(work) else "专著"),
                                ("e", work["subtitle"]), ("f", people), ("g", translators))))
    fields.append(("210", field("  ", ("c", work["publisher"]), ("d", work["year"]))))
    if work["pages"]:
        fields.append(("215", field("  ", ("a", work["pages"] + "页"))))
    if work["series"]:
        fields.append(("225", field("2 ", ("a", work["series"]))))
    if work["other_title"]:
        fields.append(("517", field("1 ", ("a", work["other_title"]))))
    for name in subjects(work):
        fields.append(("606", field("0 ", ("a", name))))
    if work["clc"]:
        fields.append(("690", field("  ", ("a", work["clc"]), ("v", "5"))))
    for number, name in enumerate(parts(work["authors"])):
        fields.append(("701", field(" 0", ("a", name), ("4", "著"))))
    for name in parts(work["translators"]):
        fields.append(("702", field(" 0", ("a", name), ("4", "译"))))
    fields.append(("801", field(" 0", ("a", "CN"), ("b", "Lectern sample"), ("c", "20260101"))))
    for kind, url in links(work):
        fields.append(("856", field("4 ", ("u", url), ("z", label(kind, url)))))
    leader = "00000nam0 2200000   450 "
    return iso2709(leader, fields, coding)


def marc21(work):
    year = work["year"] or "uuuu"
    form = "o" if is_electronic(work) else " "
    fixed = "260101s%s    %s%s%s" % (
        year, COUNTRY[work["language"]], "     %s     000 1 " % form, work["language"] + " d")
    assert len(fixed) == 40, (len(fixed), fixed)
    people, translators = responsibility(work)
    fields = [("001", work["number"]), ("003", "LECTERN"), ("005", "20260101000000.0"), ("008", fixed)]
    if work["isbn"]:
        fields.append(("020", field("  ", ("a", hyphenless(work["isbn"])), ("c", price(work["price"])))))
    if work["lcc"]:
        fields.append(("050", field(" 4", ("a", work["lcc"]))))
    if work["clc"]:
        fields.append(("084", field("  ", ("a", work["clc"]), ("2", "clc"))))
    names = parts(work["authors"])
    kind = "1 " if names and "," in names[0] else "0 "
    if names:
        fields.append(("100", field(kind, ("a", names[0]), ("e", "author"))))
    title = work["title"] + (" " + work["volume"] if work["volume"] else "")
    said = " ; ".join(text for text in (people, translators) if text) if work["language"] == "chi" else " ; ".join(
        " ".join(reversed(name.split(", ", 1))) for name in names)
    fields.append(("245", field("10", ("a", title + (" :" if work["subtitle"] else " /" if said else "")),
                                ("b", work["subtitle"] + (" /" if work["subtitle"] and said else "")),
                                ("c", said))))
    if work["other_title"]:
        fields.append(("246", field("3 ", ("a", work["other_title"]))))
    if work["publisher"] or work["year"]:
        fields.append(("264", field(" 1", ("b", work["publisher"] + ("," if work["publisher"] and work["year"] else "")),
                                    ("c", work["year"]))))
    if work["pages"]:
        fields.append(("300", field("  ", ("a", work["pages"] + " pages"))))
    if is_electronic(work):
        fields.append(("338", field("  ", ("a", "online resource"), ("b", "cr"), ("2", "rdacarrier"))))
    if work["series"]:
        fields.append(("490", field("0 ", ("a", work["series"]))))
    if work["source"].startswith("goodbooks10k"):
        fields.append(("500", field("  ", ("a", "The year is that of the work's first publication."))))
    for name in subjects(work):
        fields.append(("650", field(" 4", ("a", name))))
    for name in names[1:] + parts(work["translators"]):
        role = "author" if name in names else "translator"
        fields.append(("700", field("1 " if "," in name else "0 ", ("a", name), ("e", role))))
    for kind, url in links(work):
        relation = "0" if is_electronic(work) else "1"
        fields.append(("856", field("4" + relation, ("u", url), ("3", label(kind, url)))))
    return iso2709("00000nam a2200000 i 4500", fields, "utf-8")


def hyphenless(isbn):
    return isbn.replace("-", "")


def price(text):
    digits = "".join(c for c in text.split("/")[0] if c.isdigit() or c == ".")
    return "CNY" + digits if digits and "TWD" not in text else ""


def subjects(work):
    return parts(work["subjects"]) or [name for name in [subject(work)] if name]


def label(kind, url):
    if kind == "AUDIOBOOK":
        return "Audiobook (LibriVox)"
    return "电子书 (Project Gutenberg)" if url else ""


def write(name, data):
    (HERE / name).write_bytes(data)


def lines(name, calls):
    """One call a line, as `lectern call` takes them: {"method": …, "request": {…}}."""
    text = "".join(json.dumps({"method": method, "request": request}, ensure_ascii=False) + "\n"
                   for method, request in calls)
    write(name, text.encode("utf-8"))


def hours(text):
    """"2-7 09:00-21:00" -> OpenTime messages; several parts are separated by ";". Empty: never closes."""
    found = []
    for part in parts(text):
        days, times = part.strip().split(" ")
        first, _, last = days.partition("-")
        opens, closes = (int(t[:2]) * 60 + int(t[3:]) for t in times.split("-"))
        for weekday in range(int(first), int(last or first) + 1):
            found.append({"weekday": weekday, "fromMinute": opens, "untilMinute": closes})
    return found


def city(branches):
    put = "lectern.city.v1.City/Put"
    calls = [(put + "Library", {"code": "CN-440300-1-SZ", "name": "深圳市公共图书馆"})]
    for branch in branches:
        place = {"latitude": float(branch["latitude"]), "longitude": float(branch["longitude"])}
        calls.append((put + "Branch", {
            "libraryCode": "CN-440300-1-SZ", "code": branch["code"], "name": branch["name"],
            "address": branch["address"], "place": place}))
        points = [("desk-%s", "%s服务台", "SERVICE_DESK", branch["hours"]),
                  ("kiosk-%s-1", "%s自助借还机", "KIOSK", branch["hours"])]
        if branch["open_all_day"] == "yes":
            points.append(("kiosk-%s-24h", "%s24小时自助区", "KIOSK", ""))
        for code, name, kind, opening in points:
            calls.append((put + "ServicePoint", {
                "branchCode": branch["code"], "code": code % branch["code"], "name": name % branch["name"],
                "kind": kind, "place": place, "zone": "Asia/Shanghai", "hours": hours(opening),
                "lends": True, "takesReturns": True}))
    for code, name, text in [("lending", "借阅", "凭证在任何分馆借书、还书、续借"), ("search", "检索", "一次检索全市的纸本与电子书")]:
        service = "lectern.circulation.v1.Circulation" if code == "lending" else "lectern.discovery.v1.Discovery"
        calls.append((put + "Offer", {"offer": {"code": code, "name": name, "description": text, "service": service}}))
    return calls


def readers():
    put = "lectern.readers.v1.Readers/Put"
    calls = [(put + "Category", {"code": code, "name": name}) for code, name in
             [("adult", "成人"), ("child", "少儿"), ("student", "学生")]]
    people = table("readers.tsv")
    calls += [(put + "Reader", {"card": p["card"], "name": p["name"], "category": p["category"],
                                "language": p["language"], "pin": p["pin"]}) for p in people]
    return calls


def staff():
    """Two roles, and a librarian who has one of them; the first password is changed at the first sign-in."""
    put = "lectern.staff.v1.Staff/"
    return [
        (put + "PutRole", {"code": "desk", "name": "借还台", "actions": [
            "circulation.lend", "readers.read", "work.settle"]}),
        (put + "PutRole", {"code": "head", "name": "主管", "actions": [
            "circulation.items", "circulation.lend", "readers.block", "readers.read", "readers.write", "staff.manage", "work.manage",
            "work.settle"]}),
        (put + "PutAccount", {"login": "chen.jing", "name": "陈静", "libraryCode": "CN-440300-1-SZ",
                              "languages": ["zh-Hans", "en"], "password": "sample-First-1"}),
        (put + "Assign", {"login": "chen.jing", "role": "desk", "branchCode": "szlib"}),
    ]


def rules():
    def rule(code, category, kind, lendable, days, loans, renewals):
        return ("lectern.circulation.v1.Circulation/PutLoanRule", {
            "code": code, "category": category, "itemType": kind, "lendable": lendable, "days": days,
            "loansMax": loans, "renewalsMax": renewals})
    return [
        rule("any", "", "", True, 14, 5, 0),
        rule("reference", "", "reference", False, 0, 0, 0),
        rule("adult-book", "adult", "book", True, 30, 15, 1),
        rule("student-book", "student", "book", True, 45, 20, 2),
        rule("child-book", "child", "book", True, 30, 8, 1),
        rule("children", "", "children", True, 21, 10, 1),
    ]


def items(works, branches):
    """Two copies of each work on paper, spread over the branches in turn; of every tenth work three."""
    calls, number = [], 0
    for index, work in enumerate(w for w in works if not is_electronic(w)):
        for copy in range(3 if index % 10 == 0 else 2):
            number += 1
            branch = branches[(index * 2 + copy * 5) % len(branches)]
            kind = "children" if work["clc"].endswith((".8", ".88", ".84", ".85")) else "book"
            if work["volume"] == "全十册":
                kind = "reference"
            calls.append(("lectern.circulation.v1.Circulation/PutItem", {
                "barcode": "0440300%07d" % number, "recordSource": SOURCE, "recordControlNumber": work["number"],
                "branchCode": branch["code"], "itemType": kind,
                "callNumber": "%s/%s" % (work["clc"], work["number"][2:])}))
    return calls


def main():
    works, branches = table("works.tsv"), table("branches.tsv")
    chinese = [work for work in works if work["language"] == "chi"]
    other = [work for work in works if work["language"] != "chi"]
    write("chinese.cnmarc.gb18030.iso", b"".join(cnmarc(work, "gb18030") for work in chinese))
    write("other.marc21.mrc", b"".join(marc21(work) for work in other))
    write("all.cnmarc.utf8.iso", b"".join(cnmarc(work, "utf-8") for work in works))
    write("all.marc21.mrc", b"".join(marc21(work) for work in works))
    lines("city.jsonl", city(branches))
    lines("readers.jsonl", readers())
    lines("staff.jsonl", staff())
    lines("rules.jsonl", rules())
    lines("items.jsonl", items(works, branches))
    print(len(works), "works,", len(chinese), "of them Chinese;", len(items(works, branches)), "items")


main()
