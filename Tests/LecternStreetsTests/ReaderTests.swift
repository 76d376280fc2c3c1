// Readers of maps: both formats, cut anywhere, and what is refused.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

@Suite struct ReaderTests {
    private func read(_ bytes: [UInt8], _ kinds: OSMKinds = [.nodes, .ways, .relations], chunk: Int = 1_000) throws
        -> [OSMElement]
    {
        var reader = OSMReader(kinds)
        var elements: [OSMElement] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try reader.take(Array(bytes[start..<min(bytes.count, start + chunk)])) { elements.append($0) }
        }
        try reader.finish()
        return elements
    }

    private func message(_ text: String) -> String {
        do {
            _ = try read(Array(text.utf8))
            return "read"
        } catch { return "\(error)" }
    }

    private static let xml = """
        <?xml version='1.0' encoding='UTF-8'?>
        <osm version="0.6" generator='x > y'>
          <!-- a <node/> in a comment -->
          <bounds minlat="1"/>
          <node id="-1" lat="22.5000000" lon="114.00000005" user="a&quot;b"><tag k="name" v="福中路 &amp; &lt;1&gt; &#x4E2D;&#20013;"/></node>
          <node id="2" visible="false"/>
          <node id="3" lat="-0.1" lon="-180"/>
          <way id="4"><nd ref="-1"/><nd ref="3"/><tag k="highway" v='residential'/></way>
          <relation id="5"><member type="way" ref="4" role="from"/><member type="node" ref="3" role=""/></relation>
        </osm>
        """

    @Test(arguments: [1, 2, 7, 64, 10_000])
    func xml_inPiecesOfAnySize_isRead(_ chunk: Int) throws {
        let elements = try read(Array(Self.xml.utf8), chunk: chunk)
        #expect(
            elements == [
                .node(id: -1, latitude: 225_000_000, longitude: 1_140_000_001, tags: OSMTags([("name", "福中路 & <1> 中中")])),
                .node(id: 3, latitude: -1_000_000, longitude: -1_800_000_000, tags: OSMTags()),
                .way(id: 4, nodes: [-1, 3], tags: OSMTags([("highway", "residential")])),
                .relation(
                    id: 5, members: [OSMMember(kind: .way, id: 4, role: "from"), OSMMember(kind: .node, id: 3, role: "")],
                    tags: OSMTags()),
            ])
    }

    @Test func kinds_thatAreNotWanted_arePassedOver() throws {
        #expect(try read(Array(Self.xml.utf8), .ways).count == 1)
        let bytes = try Streets.extractBytes()
        let counts = try [OSMKinds.nodes, .ways, .relations].map { try read(bytes, $0).count }
        let all = try read(bytes).count
        #expect(counts.reduce(0, +) == all && counts[1] > 2_400 && counts.allSatisfy { $0 > 0 }, "\(counts)")
    }

    @Test func damage_isNamed() throws {
        #expect(message("") == "it is empty")
        #expect(message("<html><body>Not found") == "the tag at byte 0: it is no map of OpenStreetMap but <html>")
        #expect(message("<osm><node id='1' lat='1' lon='2'/>") == "it is cut off: </osm> is missing")
        #expect(message("<osm><node id='1' lat='91' lon='2'/></osm>") == "the tag at byte 5: node 1 is no place on earth")
        #expect(message("<osm><way id='x'/></osm>") == "the tag at byte 5: it has no id")
        #expect(message("<osm><way id='1' a></way></osm>") == "the tag at byte 5: an attribute has no value")
        #expect(message("<osm></osm><osm></osm>").contains("something follows </osm>"))
        #expect(
            message(String(repeating: "PK\u{3}\u{4} no map at all ", count: 3))
                == "it is no map of OpenStreetMap, neither XML nor PBF")
        #expect(throws: StreetError("it is compressed; unpack it first")) {
            try read([0x1F, 0x8B] + [UInt8](repeating: 0, count: 40))
        }
    }

    @Test func pbf_cutAnywhere_isRefused() throws {
        let bytes = try Streets.extractBytes()
        for count in [1, 3, 14, 20, 60, 500, bytes.count / 2, bytes.count - 1] {
            #expect(throws: StreetError.self, "\(count) bytes") { try read(Array(bytes.prefix(count)), chunk: 50_000) }
        }
    }

    @Test func pbf_withAFlippedByte_isRefusedByItsChecksum() throws {
        let bytes = try Streets.extractBytes()
        var random = SeededRandom(seed: 5)
        for _ in 0..<25 {
            var damaged = bytes
            // Behind the headers: within what is packed.
            damaged[300 + random.below(bytes.count - 300)] ^= UInt8(1 << random.below(8))
            #expect(throws: StreetError.self) { try read(damaged, .relations, chunk: 50_000) }
        }
    }

    /// Data packed by zlib in each of its ways, in a PBF of one block, gives what was packed.
    @Test(arguments: [0, 1, 6, 9])
    func pbf_packedInEachWay_isRead(_ level: Int) throws {
        // Node ids and places with long repetitions, and without any.
        let program = """
            import sys, zlib, struct, random
            def v(x):
                o = b''
                while x > 127: o += bytes([x & 127 | 128]); x >>= 7
                return o + bytes([x])
            def f(n, b): return v(n << 3 | 2) + v(len(b)) + b
            def z(x): return v((x << 1) ^ (x >> 63))
            random.seed(4)
            n = 3000
            ids = b''.join(z(1) for _ in range(n))
            lat = b''.join(z(random.randrange(-99999, 99999) if i % 3 else 7) for i in range(n))
            lon = b''.join(z(0) for i in range(n))
            block = f(1, f(1, b'')) + f(2, f(2, f(1, ids) + f(8, lat) + f(9, lon)))
            pack = zlib.compressobj(\(level), zlib.DEFLATED, 15, 9, \(level == 1 ? "zlib.Z_FIXED" : level == 6 ? "zlib.Z_HUFFMAN_ONLY" : "zlib.Z_DEFAULT_STRATEGY"))
            def out(kind, message):
                p = zlib.compressobj(\(level), zlib.DEFLATED, 15, 9, \(level == 1 ? "zlib.Z_FIXED" : level == 6 ? "zlib.Z_HUFFMAN_ONLY" : "zlib.Z_DEFAULT_STRATEGY"))
                blob = v(2 << 3) + v(len(message)) + f(3, p.compress(message) + p.flush())
                head = f(1, kind) + v(3 << 3) + v(len(blob))
                sys.stdout.buffer.write(struct.pack('>I', len(head)) + head + blob)
            out(b'OSMHeader', f(4, b'OsmSchema-V0.6'))
            out(b'OSMData', block)
            random.seed(4)
            sys.stderr.write(str(sum(random.randrange(-99999, 99999) if i % 3 else 7 for i in range(n))))
            """
        let result = try Program.run("python3", ["-c", program]).succeeded()
        let elements = try read(result.outputBytes, chunk: 777)
        #expect(elements.count == 3_000)
        guard case .node(let id, let latitude, _, _) = try #require(elements.last) else { return }
        #expect(id == 3_000 && Int(latitude) == Int(result.errors))
    }
}
