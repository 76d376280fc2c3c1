# Prints what pymarc reads in records, for OracleTests: a line of JSON for each line of standard input, which has the coding and the
# record's bytes as base64. A field is its tag, its indicators where it has some, then code and text of each subfield.
import base64, json, sys, unicodedata

import pymarc


# Of MARC-8 the halves of a ligature or a double tilde as one mark, which is what the Library of Congress has them be since 2004.
LIGATURES = {0xFE20: 0x361, 0xFE21: None, 0xFE22: 0x360, 0xFE23: None}


def plain(field):
    if field.is_control_field():
        return [field.tag, field.data]
    return [field.tag, "".join(field.indicators)] + [subfield.code + subfield.value for subfield in field.subfields]


for line in sys.stdin:
    coding, text = line.split()
    data = bytearray(base64.b64decode(text))
    # pymarc believes the leader; which coding it is was found by looking.
    data[9] = ord(" " if coding == "marc8" else "a")
    marks = LIGATURES if coding == "marc8" else {}
    try:
        record = pymarc.Record(bytes(data), to_unicode=True, force_utf8=coding != "marc8")
        found = [[unicodedata.normalize("NFC", part.translate(marks)) for part in plain(field)] for field in record.fields]
    except Exception as error:
        found = [["pymarc said: " + repr(error)]]
    print(json.dumps(found))
