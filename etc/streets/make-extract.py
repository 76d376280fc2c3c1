#!/usr/bin/env python3
"""Makes the street extract of this folder: keeps of a map in PBF what an import of streets reads, and of that only what it uses.

make-extract.py MAP OUT
"""
import os, struct, sys, zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Tests/LecternStreetsTests/oracle"))
sys.argv, arguments = sys.argv[:1], sys.argv[1:]
import routes  # noqa: E402

KEPT = {
    "highway", "name", "name:zh", "name:en", "ref", "oneway", "oneway:bicycle", "oneway:foot", "junction", "access", "foot", "bicycle",
    "vehicle", "motor_vehicle", "motorcar", "maxspeed", "cycleway", "cycleway:left", "cycleway:right", "cycleway:both", "barrier",
    "conveying", "oneway:motorcar", "oneway:motor_vehicle", "cycleway:left:oneway", "cycleway:right:oneway", "type", "restriction",
    "restriction:bicycle", "restriction:motorcar", "restriction:motor_vehicle", "except",
}


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def packed(values, signed=False, delta=False):
    out, before = b"", 0
    for value in values:
        step = value - before if delta else value
        before = value
        out += varint((step << 1) ^ (step >> 63) if signed else step)
    return out


def block(kind, message):
    body = field(2, len(message)) + field(3, zlib.compress(message, 9))
    header = field(1, kind) + field(3, len(body))
    return struct.pack(">I", len(header)) + header + body


def main(source, target):
    nodes, ways, relations = routes.read_pbf(open(source, "rb").read())
    ways = [way for way in ways if way[2].get("highway") in routes.CLASSES]
    used = {ref for way in ways for ref in way[1]}
    ids = {way[0] for way in ways}
    relations = [
        item for item in relations
        if item[1].get("type") == "restriction" and all(m[0] == "node" or m[1] in ids for m in item[0])
    ]
    texts = {b"": 0}

    def text(value):
        return texts.setdefault(value.encode(), len(texts))

    def tags(values):
        return [(text(key), text(value)) for key, value in values.items() if key in KEPT]

    kept = sorted(ref for ref in used if ref in nodes)
    words = []
    for ref in kept:
        words += [word for pair in tags({k: v for k, v in nodes[ref][2].items() if "barrier" in nodes[ref][2]}) for word in pair] + [0]
    dense = field(1, packed(kept, True, True)) + field(8, packed([nodes[r][0] for r in kept], True, True))
    dense += field(9, packed([nodes[r][1] for r in kept], True, True)) + field(10, packed(words))
    groups = [field(2, dense)]
    part = b""
    for id, refs, values in ways:
        pairs = tags(values)
        message = field(1, id) + field(2, packed([k for k, _ in pairs])) + field(3, packed([v for _, v in pairs]))
        part += field(3, message + field(8, packed(refs, True, True)))
    groups.append(part)
    part = b""
    for number, (members, values) in enumerate(relations):
        pairs = tags(values)
        message = field(1, number + 1) + field(2, packed([k for k, _ in pairs])) + field(3, packed([v for _, v in pairs]))
        message += field(8, packed([text(role) for _, _, role in members])) + field(9, packed([id for _, id, _ in members], True, True))
        part += field(4, message + field(10, packed([("node", "way", "relation").index(kind) for kind, _, _ in members])))
    groups.append(part)
    table = b"".join(field(1, value) for value in texts)
    with open(target, "wb") as out:
        out.write(block(b"OSMHeader", field(4, b"OsmSchema-V0.6") + field(4, b"DenseNodes") + field(16, b"lectern make-extract")))
        out.write(block(b"OSMData", field(1, table) + b"".join(field(2, group) for group in groups)))


main(*arguments)
