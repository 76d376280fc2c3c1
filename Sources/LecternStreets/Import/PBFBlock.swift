// One unpacked block of a PBF file: a table of texts, and groups of elements.

internal import LecternProtobuf

/// Reads the elements of a block.
struct PBFBlock {
    private var texts: [String] = []
    private var groups: [ArraySlice<UInt8>] = []
    /// Coordinates are multiples of so many billionths of a degree, from an offset.
    private var granularity: Int64 = 100
    private var latitudeOffset: Int64 = 0
    private var longitudeOffset: Int64 = 0
    private let kinds: OSMKinds
    private let limits: StreetLimits

    typealias Give = (OSMElement) throws(StreetError) -> Void

    init(_ bytes: [UInt8], _ kinds: OSMKinds, _ limits: StreetLimits) throws {
        self.kinds = kinds
        self.limits = limits
        var reader = ProtobufReader(bytes)
        while let (number, wire) = try reader.next() {
            switch (number, wire) {
            case (1, .bytes):
                var table = ProtobufReader(try reader.lengthDelimited())
                while let (number, wire) = try table.next() {
                    guard number == 1, wire == .bytes else {
                        try table.skip(wire)
                        continue
                    }
                    texts.append(String(decoding: try table.lengthDelimited(), as: UTF8.self))
                }
            case (2, .bytes): groups.append(try reader.lengthDelimited())
            case (17, .varint): granularity = Int64(truncatingIfNeeded: try reader.varint())
            case (19, .varint): latitudeOffset = Int64(truncatingIfNeeded: try reader.varint())
            case (20, .varint): longitudeOffset = Int64(truncatingIfNeeded: try reader.varint())
            default: try reader.skip(wire)
            }
        }
        guard (1...1_000_000_000).contains(granularity), abs(latitudeOffset.clamped) < 1 << 40,
            abs(longitudeOffset.clamped) < 1 << 40
        else {
            throw StreetError("its unit of coordinates is not one")
        }
    }

    func read(_ give: Give) throws {
        for group in groups {
            var reader = ProtobufReader(group)
            while let (number, wire) = try reader.next() {
                switch (number, wire) {
                case (1, .bytes) where kinds.contains(.nodes): try readNode(try reader.lengthDelimited(), give)
                case (2, .bytes) where kinds.contains(.nodes): try readDenseNodes(try reader.lengthDelimited(), give)
                case (3, .bytes) where kinds.contains(.ways): try readWay(try reader.lengthDelimited(), give)
                case (4, .bytes) where kinds.contains(.relations): try readRelation(try reader.lengthDelimited(), give)
                default: try reader.skip(wire)
                }
            }
        }
    }

    private static func zigzag(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }

    private func text(_ index: UInt64) throws -> String {
        guard index < UInt64(texts.count) else { throw StreetError("a text is missing") }
        return texts[Int(index)]
    }

    private func place(_ latitude: Int64, _ longitude: Int64) throws -> (latitude: Int32, longitude: Int32) {
        let north = latitude.multipliedReportingOverflow(by: granularity)
        let east = longitude.multipliedReportingOverflow(by: granularity)
        guard !north.overflow, !east.overflow,
            let place = Degrees.place(
                latitude: (north.partialValue.clamped + latitudeOffset) / 100,
                longitude: (east.partialValue.clamped + longitudeOffset) / 100)
        else { throw StreetError("a node is no place on earth") }
        return place
    }

    /// Packed numbers, one by one.
    private static func each(_ bytes: ArraySlice<UInt8>, _ use: (UInt64) throws -> Void) throws {
        var reader = ProtobufReader(bytes)
        while !reader.isAtEnd { try use(try reader.varint()) }
    }

    private func tags(_ keys: ArraySlice<UInt8>, _ values: ArraySlice<UInt8>) throws -> OSMTags {
        var tags = OSMTags()
        var value = ProtobufReader(values)
        var count = 0
        try Self.each(keys) { key in
            count += 1
            guard count <= limits.tagsMax else { throw StreetError("an element has more than \(limits.tagsMax) tags") }
            tags.add(try text(key), try text(try value.varint()))
        }
        return tags
    }

    private func readNode(_ bytes: ArraySlice<UInt8>, _ give: Give) throws {
        var reader = ProtobufReader(bytes)
        var (id, latitude, longitude): (Int64, Int64, Int64) = (0, 0, 0)
        var (keys, values): (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [])
        while let (number, wire) = try reader.next() {
            switch (number, wire) {
            case (1, .varint): id = Self.zigzag(try reader.varint())
            case (2, .bytes): keys = try reader.lengthDelimited()
            case (3, .bytes): values = try reader.lengthDelimited()
            case (8, .varint): latitude = Self.zigzag(try reader.varint())
            case (9, .varint): longitude = Self.zigzag(try reader.varint())
            default: try reader.skip(wire)
            }
        }
        let place = try place(latitude, longitude)
        try give(.node(id: id, latitude: place.latitude, longitude: place.longitude, tags: try tags(keys, values)))
    }

    private func readDenseNodes(_ bytes: ArraySlice<UInt8>, _ give: Give) throws {
        var reader = ProtobufReader(bytes)
        var lists = [Int: ProtobufReader]()
        while let (number, wire) = try reader.next() {
            guard [1, 8, 9, 10].contains(number), wire == .bytes else {
                try reader.skip(wire)
                continue
            }
            lists[number] = ProtobufReader(try reader.lengthDelimited())
        }
        guard var ids = lists[1], var latitudes = lists[8], var longitudes = lists[9] else {
            throw StreetError("nodes have no places")
        }
        var words = lists[10] ?? ProtobufReader([])
        var (id, latitude, longitude): (Int64, Int64, Int64) = (0, 0, 0)
        while !ids.isAtEnd {
            id &+= Self.zigzag(try ids.varint())
            latitude &+= Self.zigzag(try latitudes.varint())
            longitude &+= Self.zigzag(try longitudes.varint())
            var tags = OSMTags()
            // The tags of all nodes stand in one list, a zero behind those of each; no list at all where none has any.
            while !words.isAtEnd {
                let key = try words.varint()
                if key == 0 { break }
                guard tags.pairs.count < limits.tagsMax else { throw StreetError("a node has more than \(limits.tagsMax) tags") }
                tags.add(try text(key), try text(try words.varint()))
            }
            let place = try place(latitude, longitude)
            try give(.node(id: id, latitude: place.latitude, longitude: place.longitude, tags: tags))
        }
    }

    private func readWay(_ bytes: ArraySlice<UInt8>, _ give: Give) throws {
        var reader = ProtobufReader(bytes)
        var (id, node): (Int64, Int64) = (0, 0)
        var (keys, values): (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [])
        var nodes: [Int64] = []
        while let (number, wire) = try reader.next() {
            switch (number, wire) {
            case (1, .varint): id = Int64(bitPattern: try reader.varint())
            case (2, .bytes): keys = try reader.lengthDelimited()
            case (3, .bytes): values = try reader.lengthDelimited()
            case (8, .bytes):
                try Self.each(try reader.lengthDelimited()) { delta in
                    node &+= Self.zigzag(delta)
                    guard nodes.count < limits.wayNodesMax else {
                        throw StreetError("way \(id) has more than \(limits.wayNodesMax) nodes")
                    }
                    nodes.append(node)
                }
            default: try reader.skip(wire)
            }
        }
        try give(.way(id: id, nodes: nodes, tags: try tags(keys, values)))
    }

    private func readRelation(_ bytes: ArraySlice<UInt8>, _ give: Give) throws {
        var reader = ProtobufReader(bytes)
        var (id, member): (Int64, Int64) = (0, 0)
        var (keys, values): (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [])
        var (roles, kinds) = (ProtobufReader([]), ProtobufReader([]))
        var ids: ArraySlice<UInt8> = []
        while let (number, wire) = try reader.next() {
            switch (number, wire) {
            case (1, .varint): id = Int64(bitPattern: try reader.varint())
            case (2, .bytes): keys = try reader.lengthDelimited()
            case (3, .bytes): values = try reader.lengthDelimited()
            case (8, .bytes): roles = ProtobufReader(try reader.lengthDelimited())
            case (9, .bytes): ids = try reader.lengthDelimited()
            case (10, .bytes): kinds = ProtobufReader(try reader.lengthDelimited())
            default: try reader.skip(wire)
            }
        }
        var members: [OSMMember] = []
        try Self.each(ids) { delta in
            member &+= Self.zigzag(delta)
            guard members.count < limits.membersMax else {
                throw StreetError("relation \(id) has more than \(limits.membersMax) members")
            }
            let kind: OSMMember.Kind
            switch try kinds.varint() {
            case 0: kind = .node
            case 1: kind = .way
            case 2: kind = .relation
            default: throw StreetError("relation \(id) has a member of an unknown kind")
            }
            members.append(OSMMember(kind: kind, id: member, role: try text(try roles.varint())))
        }
        try give(.relation(id: id, members: members, tags: try tags(keys, values)))
    }
}

extension Int64 {
    /// The number held within half of its range, so that sums of two do not overflow.
    fileprivate var clamped: Int64 { Swift.min(Swift.max(self, .min / 4), .max / 4) }
}
