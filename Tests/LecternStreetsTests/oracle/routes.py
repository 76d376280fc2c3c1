#!/usr/bin/env python3
"""Shortest paths on a map of OpenStreetMap, written apart from Lectern: reads the map itself, and searches by plain Dijkstra.

routes.py MAP MODE PAIRS SEED: prints a line for each pair of places, "SEGMENT FRACTION SEGMENT FRACTION MILLISECONDS", with -1 where
there is no way. A place is a share of a segment's length, and segments are counted as docs/Streets.md says: in the order of the ways,
cut at junctions. Turn restrictions at one node are kept; those along ways are not in the maps that the tests give.
"""
import gzip, heapq, math, random, struct, sys, xml.etree.ElementTree, zlib

CLASSES = {  # tenths of a kilometre per hour by foot, bicycle, car
    "motorway": (0, 0, 900), "motorway_link": (0, 0, 450), "trunk": (48, 160, 650), "trunk_link": (48, 160, 400),
    "primary": (48, 160, 400), "primary_link": (48, 160, 300), "secondary": (48, 160, 350), "secondary_link": (48, 160, 280),
    "tertiary": (48, 160, 300), "tertiary_link": (48, 160, 250), "unclassified": (48, 160, 250), "residential": (48, 150, 200),
    "road": (48, 150, 200), "living_street": (48, 100, 100), "service": (48, 140, 120), "pedestrian": (48, 0, 0),
    "footway": (48, 0, 0), "path": (48, 120, 0), "corridor": (40, 0, 0), "platform": (40, 0, 0), "steps": (25, 0, 0),
    "cycleway": (48, 170, 0), "track": (48, 120, 0), "bridleway": (40, 0, 0),
}
KEYS = [("foot", "access"), ("bicycle", "vehicle", "access"), ("motorcar", "motor_vehicle", "vehicle", "access")]
OPEN = {"yes", "designated", "permissive", "destination", "official", "public"}
CLOSED = {
    "no", "private", "permit", "customers", "delivery", "agricultural", "forestry", "agricultural;forestry", "emergency", "military",
    "use_sidepath", "residents", "employees", "restricted",
}
BARRIERS = {}
for names, modes in [
    ("wall fence hedge retaining_wall city_wall debris", (0, 1, 2)),
    ("turnstile stile kissing_gate full-height_turnstile", (1, 2)),
    ("bollard block jersey_barrier cycle_barrier motorcycle_barrier bus_trap chain log planter horse_stile", (2,)),
]:
    for name in names.split():
        BARRIERS[name] = modes


def speed(tags, mode):
    if tags.get("highway") not in CLASSES:
        return 0
    kmh = CLASSES[tags["highway"]][mode]
    given = [tags[key] for key in KEYS[mode] if key in tags]
    if given:
        if given[0] in CLOSED:
            return 0
        if mode == 1 and given[0] == "dismount":
            return 40
        own = any(tags.get(key) in OPEN for key in KEYS[mode][:-1])
        if given[0] in OPEN and kmh == 0 and own:
            kmh = (48, 120, 100)[mode]
    if mode == 2 and kmh and "maxspeed" in tags:
        text = tags["maxspeed"]
        digits = ""
        for letter in text:
            if letter not in "0123456789":
                break
            digits += letter
        if text == "walk":
            kmh = min(kmh, 50)
        elif digits and 1 <= int(digits) <= 300:
            kmh = min(kmh, int(digits) * (16 if text.endswith("mph") else 10))
    return kmh


def directions(tags, mode):
    if mode == 0:
        value = tags.get("oneway:foot") or (tags.get("conveying") if tags["highway"] in ("steps", "footway") else None)
        return {"yes": (1, 0), "forward": (1, 0), "-1": (0, 1), "backward": (0, 1)}.get(value, (1, 1))
    implied = tags.get("junction") in ("roundabout", "circular") or tags["highway"] in ("motorway", "motorway_link")
    own = tags.get("oneway:bicycle") if mode == 1 else tags.get("oneway:motorcar", tags.get("oneway:motor_vehicle"))
    if own is None and mode == 1:
        lanes = [tags.get("cycleway" + part, "") for part in ("", ":left", ":right", ":both")]
        if any(lane.startswith("opposite") for lane in lanes):
            return (1, 1)
        if any(tags.get("cycleway:" + side + ":oneway") in ("-1", "no") for side in ("left", "right")):
            return (1, 1)
    value = own if own is not None else tags.get("oneway")
    if value in ("yes", "true", "1"):
        return (1, 0)
    if value in ("-1", "reverse"):
        return (0, 1)
    if value in ("no", "false", "0"):
        return (1, 1)
    if value in ("reversible", "alternating"):
        return (0, 0)
    return (1, 0 if implied else 1)


def blocked(tags, mode):
    if "barrier" not in tags:
        return False
    result = mode in BARRIERS.get(tags["barrier"], ())
    given = [tags[key] for key in KEYS[mode] if key in tags]
    if given and given[0] in CLOSED:
        result = True
    if given and given[0] in OPEN:
        result = False
    return result


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 0:
            value, at = varint(data, at)
        else:
            size, at = varint(data, at) if key & 7 == 2 else (8 if key & 7 == 1 else 4, at)
            value, at = data[at:at + size], at + size
        yield key >> 3, value


def numbers(data, signed=False, delta=False):
    at = total = 0
    out = []
    while at < len(data):
        value, at = varint(data, at)
        if signed:
            value = (value >> 1) ^ -(value & 1)
        total = total + value if delta else value
        out.append(total)
    return out


def read_pbf(data):
    nodes, ways, relations = {}, [], []
    at = 0
    while at < len(data):
        size = struct.unpack(">I", data[at:at + 4])[0]
        header = dict(fields(data[at + 4:at + 4 + size]))
        at += 4 + size
        blob = dict(fields(data[at:at + header[3]]))
        at += header[3]
        if header[1] != b"OSMData":
            continue
        block = list(fields(zlib.decompress(blob[3]) if 3 in blob else blob[1]))
        texts = [value.decode() for _, value in fields(next(value for key, value in block if key == 1))]
        unit = dict(block).get(17, 100)
        for key, group in block:
            if key != 2:
                continue
            for kind, value in fields(group):
                parts = dict(fields(value))
                if kind == 2:
                    words = numbers(parts.get(10, b""))
                    place = 0
                    for id, lat, lon in zip(*(numbers(parts[part], True, True) for part in (1, 8, 9))):
                        tags = {}
                        while place < len(words) and words[place]:
                            tags[texts[words[place]]] = texts[words[place + 1]]
                            place += 2
                        place += 1
                        nodes[id] = (lat * unit // 100, lon * unit // 100, tags)
                    continue
                tags = {texts[k]: texts[v] for k, v in zip(numbers(parts.get(2, b"")), numbers(parts.get(3, b"")))}
                if kind == 3:
                    ways.append((parts[1], numbers(parts.get(8, b""), True, True), tags))
                elif kind == 4:
                    roles = [texts[role] for role in numbers(parts.get(8, b""))]
                    kinds = [("node", "way", "relation")[value] for value in numbers(parts.get(10, b""))]
                    relations.append((list(zip(kinds, numbers(parts.get(9, b""), True, True), roles)), tags))
    return nodes, ways, relations


def read_xml(data):
    nodes, ways, relations = {}, [], []
    for item in xml.etree.ElementTree.fromstring(data):
        tags = {tag.get("k"): tag.get("v") for tag in item.findall("tag")}
        if item.tag == "node":
            nodes[int(item.get("id"))] = tuple(
                math.floor(abs(float(item.get(key))) * 1e7 + 0.5) * (1 if float(item.get(key)) >= 0 else -1) for key in ("lat", "lon")) + (tags,)
        elif item.tag == "way":
            ways.append((int(item.get("id")), [int(nd.get("ref")) for nd in item.findall("nd")], tags))
        elif item.tag == "relation":
            relations.append(([(m.get("type"), int(m.get("ref")), m.get("role")) for m in item.findall("member")], tags))
    return nodes, ways, relations


def metres(one, other):
    rad = math.pi / 180
    north = (other[0] / 1e7 - one[0] / 1e7) * rad
    east = (other[1] / 1e7 - one[1] / 1e7) * rad
    a, b = math.sin(north / 2), math.sin(east / 2)
    chord = a * a + math.cos(one[0] / 1e7 * rad) * math.cos(other[0] / 1e7 * rad) * b * b
    return 2 * 6371008.8 * math.asin(min(1, math.sqrt(chord)))


class Graph:
    def __init__(self, nodes, ways, relations, mode):
        ways = [w for w in ways if len(w[1]) > 1 and any(speed(w[2], m) and any(directions(w[2], m)) for m in range(3))]
        uses = {}
        for _, refs, _ in ways:
            for place, ref in enumerate(refs):
                uses[ref] = uses.get(ref, 0) + (2 if place in (0, len(refs) - 1) else 1)
        barred = {ref: [blocked(nodes[ref][2], m) for m in range(3)] for ref in uses if ref in nodes}
        self.segments = []  # (way, refs)
        for way, (id, refs, tags) in enumerate(ways):
            line = []
            for ref in refs + [None]:
                if ref is None or ref not in nodes:
                    if len(line) > 1:
                        self.segments.append((way, line))
                    line = []
                elif not line or line[-1] != ref:
                    line.append(ref)
                    if len(line) > 1 and (uses[ref] > 1 or any(barred[ref])):
                        self.segments.append((way, line))
                        line = [ref]
        self.time, self.out, self.tail, self.head = {}, {}, {}, {}
        for number, (way, line) in enumerate(self.segments):
            tags = ways[way][2]
            kmh, way_directions = speed(tags, mode), directions(tags, mode)
            length = sum(metres(nodes[a], nodes[b]) for a, b in zip(line, line[1:]))
            for direction in (0, 1):
                if not kmh or not way_directions[direction]:
                    continue
                edge = 2 * number + direction
                self.time[edge] = int(length * 36000 / kmh) + 1
                ends = [(ref, number if barred[ref][mode] else -1) for ref in (line[0], line[-1])]
                self.tail[edge], self.head[edge] = ends[direction], ends[1 - direction]
                self.out.setdefault(self.tail[edge], []).append(edge)
        self.bans = set()
        by_id = {}
        for number, (way, _) in enumerate(self.segments):
            by_id.setdefault(ways[way][0], []).append(number)
        for members, tags in relations:
            self.restrict(members, tags, mode, by_id)

    def restrict(self, members, tags, mode, by_id):
        if tags.get("type") != "restriction" or mode == 0:
            return
        value, modes = tags.get("restriction"), {1, 2}
        if value is None and "restriction:bicycle" in tags:
            value, modes = tags["restriction:bicycle"], {1}
        if value is None:
            value, modes = tags.get("restriction:motorcar", tags.get("restriction:motor_vehicle")), {2}
        for exception in tags.get("except", "").split(";"):
            modes -= {"bicycle": {1}, "motorcar": {2}, "motor_vehicle": {2}}.get(exception.strip(), set())
        if not value or not value.startswith(("no_", "only_")) or value in ("no_entry", "no_exit") or mode not in modes:
            return
        role = {name: [m for m in members if m[2] == name] for name in ("from", "via", "to")}
        source = [m for m in role["from"] if m[0] == "way"]
        target = [m for m in role["to"] if m[0] == "way"]
        if len(source) != 1 or len(target) != 1 or [m[0] for m in role["via"]] != ["node"]:
            return
        via = role["via"][0][1]
        edges = lambda way: [e for n in by_id.get(way, []) for e in (2 * n, 2 * n + 1) if e in self.time]
        coming = [e for e in edges(source[0][1]) if self.head[e][0] == via]
        if len(coming) != 1:
            return
        turns = [e for e in edges(target[0][1]) if self.tail[e][0] == via]
        if len(turns) > 1:
            turns = [e for e in turns if (e == coming[0] ^ 1) == value.endswith("u_turn")]
        if value.startswith("only_"):
            if len(turns) == 1:
                self.bans |= {(coming[0], e) for e in self.out[self.head[coming[0]]] if e != turns[0]}
        else:
            self.bans |= {(coming[0], e) for e in turns if e != coming[0] ^ 1 or value.endswith("u_turn")}

    def followers(self, edge):
        all = [e for e in self.out.get(self.head[edge], []) if (edge, e) not in self.bans]
        return [e for e in all if e != edge ^ 1] or all

    def part(self, edge, share):
        value = self.time[edge] * share
        return math.floor(value + 0.5)

    def route(self, start, begin, end, finish):
        best = None
        queue, done = [], {}
        for edge in (2 * start, 2 * start + 1):
            if edge not in self.time:
                continue
            heapq.heappush(queue, (self.part(edge, 1 - begin if edge % 2 == 0 else begin), edge))
            share = finish - begin if edge % 2 == 0 else begin - finish
            if start == end and share >= 0:
                time = self.part(edge, share)
                best = time if best is None else min(best, time)
        while queue:
            time, edge = heapq.heappop(queue)
            if best is not None and time >= best:
                break
            if edge in done:
                continue
            done[edge] = time
            for next in self.followers(edge):
                if next // 2 == end:
                    arrival = time + self.part(next, finish if next % 2 == 0 else 1 - finish)
                    best = arrival if best is None else min(best, arrival)
                if next not in done:
                    heapq.heappush(queue, (time + self.time[next], next))
        return -1 if best is None else best


def main():
    path, mode, pairs, seed = sys.argv[1], ("foot", "bicycle", "car").index(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    data = open(path, "rb").read()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    graph = Graph(*(read_xml(data) if data.lstrip()[:1] == b"<" else read_pbf(data)), mode)
    open_segments = sorted({edge // 2 for edge in graph.time})
    dice = random.Random(seed)
    print("segments", len(graph.segments), "edges", len(graph.time), "bans", len(graph.bans))
    for _ in range(pairs):
        start, end = dice.choice(open_segments), dice.choice(open_segments)
        begin, finish = dice.randrange(1001) / 1000, dice.randrange(1001) / 1000
        print(start, begin, end, finish, graph.route(start, begin, end, finish))


if __name__ == "__main__":
    main()
