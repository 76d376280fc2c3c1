// Reads OpenStreetMap's XML (wiki.openstreetmap.org/wiki/OSM_XML): elements in one `osm`, each with its tags inside.

/// Takes the bytes of a file as they come; holds one element at a time.
struct OSMXMLReader {
    /// An element whose end has not come.
    private struct Open {
        let name: String
        let id: Int64
        var latitude: Int32 = 0
        var longitude: Int32 = 0
        var tags = OSMTags()
        var nodes: [Int64] = []
        var members: [OSMMember] = []
    }

    private let kinds: OSMKinds
    private let limits: StreetLimits
    private var buffer: [UInt8] = []
    /// Bytes before the buffer, for messages.
    private var offset = 0
    private var open: Open?
    private var isInside = false
    private var isFinished = false
    /// The name of an element of the top level that is passed over, with all that is in it.
    private var skipped: String?

    init(_ kinds: OSMKinds, limits: StreetLimits) {
        self.kinds = kinds
        self.limits = limits
    }

    mutating func take(_ bytes: [UInt8], _ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) {
        buffer += bytes
        var at = 0
        while let (start, end) = try nextTag(at) {
            try tag(buffer[start..<end], at: offset + start, give)
            at = end
        }
        // What stands before the next tag, if one has begun, is text; OpenStreetMap has none.
        let rest = buffer[at...].firstIndex(of: UInt8(ascii: "<")) ?? buffer.count
        offset += rest
        buffer.removeSubrange(..<rest)
        guard buffer.count <= limits.tagBytesMax else {
            throw StreetError("the tag at byte \(offset) is longer than \(limits.tagBytesMax) bytes")
        }
    }

    func finish() throws(StreetError) {
        guard isFinished else { throw StreetError(isInside ? "it is cut off: </osm> is missing" : "it has no <osm>") }
    }

    /// The next whole tag at or behind a position, brackets included; nil where more has to come.
    private func nextTag(_ from: Int) throws(StreetError) -> (start: Int, end: Int)? {
        guard let start = buffer[from...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        guard buffer.count > start + 4 else { return nil }
        if buffer[start...].starts(with: Array("<!--".utf8)) {
            var at = start + 4
            while at + 2 < buffer.count {
                if buffer[at] == UInt8(ascii: "-"), buffer[at + 1] == UInt8(ascii: "-"), buffer[at + 2] == UInt8(ascii: ">") {
                    return (start, at + 3)
                }
                at += 1
            }
            return nil
        }
        var quote: UInt8 = 0
        for at in (start + 1)..<buffer.count {
            let byte = buffer[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return (start, at + 1)
            } else if byte == UInt8(ascii: "<") {
                throw StreetError("the tag at byte \(offset + start) is not closed")
            }
        }
        return nil
    }

    private mutating func tag(
        _ bytes: ArraySlice<UInt8>, at place: Int, _ give: (OSMElement) throws(StreetError) -> Void
    ) throws(StreetError) {
        guard bytes.count <= limits.tagBytesMax || bytes.starts(with: Array("<!--".utf8)) else {
            throw StreetError("the tag at byte \(place) is longer than \(limits.tagBytesMax) bytes")
        }
        let second = bytes[bytes.startIndex + 1]
        if second == UInt8(ascii: "?") || second == UInt8(ascii: "!") { return }
        let isEnd = second == UInt8(ascii: "/")
        let isEmpty = !isEnd && bytes[bytes.endIndex - 2] == UInt8(ascii: "/")
        var tag = XMLTag(bytes[(bytes.startIndex + (isEnd ? 2 : 1))..<(bytes.endIndex - (isEmpty ? 2 : 1))])
        let name = tag.name()
        do throws(StreetError) {
            guard isInside else {
                guard name == "osm", !isEnd else { throw StreetError("it is no map of OpenStreetMap but <\(name)>") }
                isInside = true
                isFinished = isEmpty
                return
            }
            guard !isFinished else { throw StreetError("something follows </osm>") }
            if isEnd { return try end(name, give) }
            if skipped != nil { return }
            if open == nil { try begin(name, &tag, isEmpty, give) } else { try child(name, &tag) }
        } catch {
            throw StreetError("the tag at byte \(place): \(error.message)")
        }
    }

    private mutating func end(_ name: String, _ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) {
        if let skipped {
            if skipped == name { self.skipped = nil }
        } else if let open {
            if open.name == name { try close(open, give) }
        } else if name == "osm" {
            isFinished = true
        } else {
            throw StreetError("</\(name)> closes nothing")
        }
    }

    private mutating func begin(
        _ name: String, _ tag: inout XMLTag, _ isEmpty: Bool, _ give: (OSMElement) throws(StreetError) -> Void
    ) throws(StreetError) {
        let isWanted =
            switch name {
            case "node": kinds.contains(.nodes)
            case "way": kinds.contains(.ways)
            case "relation": kinds.contains(.relations)
            default: false
            }
        guard isWanted else {
            skipped = isEmpty ? nil : name
            return
        }
        var (id, latitude, longitude): (Int64?, Int64?, Int64?)
        var isDeleted = false
        while let (key, value) = try tag.attribute() {
            switch key {
            case "id": id = Int64(value)
            case "lat": latitude = XMLTag.tenMillionths(value)
            case "lon": longitude = XMLTag.tenMillionths(value)
            case "visible": isDeleted = value == "false"
            default: break
            }
        }
        guard let id else { throw StreetError("it has no id") }
        var open = Open(name: name, id: id)
        if name == "node", !isDeleted {
            guard let latitude, let longitude, let place = Degrees.place(latitude: latitude, longitude: longitude) else {
                throw StreetError("node \(id) is no place on earth")
            }
            (open.latitude, open.longitude) = place
        }
        if isDeleted {
            skipped = isEmpty ? nil : name
        } else if isEmpty {
            try close(open, give)
        } else {
            self.open = open
        }
    }

    private mutating func child(_ name: String, _ tag: inout XMLTag) throws(StreetError) {
        guard name == "tag" || name == "nd" || name == "member" else { return }
        var values: [String: String] = [:]
        while let (key, value) = try tag.attribute() { values[key] = value }
        switch name {
        case "tag":
            guard let key = values["k"], let value = values["v"] else { throw StreetError("it has no k and v") }
            guard open?.tags.pairs.count ?? 0 < limits.tagsMax else {
                throw StreetError("an element has more than \(limits.tagsMax) tags")
            }
            open?.tags.add(key, value)
        case "nd":
            guard let id = values["ref"].flatMap({ Int64($0) }) else { throw StreetError("it has no ref") }
            guard open?.nodes.count ?? 0 < limits.wayNodesMax else {
                throw StreetError("a way has more than \(limits.wayNodesMax) nodes")
            }
            open?.nodes.append(id)
        default:
            let known: [String: OSMMember.Kind] = ["node": .node, "way": .way, "relation": .relation]
            guard let kind = known[values["type"] ?? ""], let id = values["ref"].flatMap({ Int64($0) }) else {
                throw StreetError("it has no type and ref")
            }
            guard open?.members.count ?? 0 < limits.membersMax else {
                throw StreetError("a relation has more than \(limits.membersMax) members")
            }
            open?.members.append(OSMMember(kind: kind, id: id, role: values["role"] ?? ""))
        }
    }

    private mutating func close(_ element: Open, _ give: (OSMElement) throws(StreetError) -> Void) throws(StreetError) {
        open = nil
        switch element.name {
        case "node": try give(.node(id: element.id, latitude: element.latitude, longitude: element.longitude, tags: element.tags))
        case "way": try give(.way(id: element.id, nodes: element.nodes, tags: element.tags))
        default: try give(.relation(id: element.id, members: element.members, tags: element.tags))
        }
    }
}
