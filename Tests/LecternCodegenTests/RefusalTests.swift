// What the generator refuses, and that it says where: through protoc, as the author of a .proto meets it.

import Foundation
import LecternTestSupport
import Testing

@Suite struct RefusalTests {
    /// A .proto (without its head of four lines) and what must be said of it.
    struct Refusal: CustomTestStringConvertible, Sendable {
        let proto: String
        let words: String
        var testDescription: String { words }

        init(_ proto: String, _ words: String) {
            self.proto = proto
            self.words = words
        }
    }

    private static let head = "syntax = \"proto3\";\npackage lectern.test.v1;\nimport \"lectern/options.proto\";\nimport \"google/protobuf/timestamp.proto\";\n"

    static let messages: [Refusal] = [
        .init("message A { B b = 1; }\nmessage B { repeated A a = 1; }",
            "test.proto:5:1: A holds itself (b > a); a message from outside could be of any depth"),
        .init("message A {\n  optional string x = 1;\n}",
            "test.proto:6:3: `optional` can't be carried by protoc-c 1.4, which clients in C use; use a oneof with one member, the same on the wire"),
        .init("message A {\n  int32 y = 2;\n  map<string, int32> x = 1;\n}",
            "test.proto:7:3: maps can't be carried; use a repeated message with a key and a value"),
        .init("message A { google.protobuf.Timestamp x = 1; }",
            "test.proto:5:13: google.protobuf.Timestamp can't be carried; use a field or a message of your own"),
        .init("message A {\n  oneof my_kind { string x = 1; int32 y = 2; }\n  string myKind = 3;\n}",
            "test.proto:6:19: my_kind and myKind both become myKind"),
        .init("message A { oneof kind { string x = 1; int32 y = 2; } message Kind {} }",
            "test.proto:5:26: kind and Kind both become Kind"),
        .init("message A { string self = 1; }", "test.proto:5:13: self is a name that every message has in Swift; choose another"),
        .init("message String { string x = 1; }", "test.proto:5:1: String is a name that generated code uses; choose another"),
        .init("message Client {}", "test.proto:5:1: Client is the name of generated code beside it; choose another"),
        .init("message Test {}", "test.proto:5:1: Test is the namespace of a package here; choose another name"),
        .init("message A { string _ = 1; }", "test.proto:5:13: _ has no letter and no digit; choose another name"),
        .init("message A { oneof _ { string x = 1; string y = 2; } }", "test.proto:5:23: _ has no letter and no digit; choose another name"),
        .init("enum E {\n  A = 0;\n  RAW_VALUE = 1;\n}",
            "test.proto:7:3: RAW_VALUE becomes rawValue, which every enum has in Swift; choose another"),
        .init("enum E {\n  option allow_alias = true;\n  A = 0;\n  B = 0;\n}", "test.proto:8:3: B and A both become 0"),
    ]

    static let services: [Refusal] = [
        .init("service S {\n  rpc M(A) returns (A);\n}\nmessage A {}",
            "test.proto:6:3: M has no (lectern.rule); say who may call it and what it does"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { effect: WRITE inline: true }; }\n}\nmessage A {}",
            "test.proto:6:3: M is inline, which a method that writes or streams may not be"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { effect: READ prepare: true }; }\n}\nmessage A {}",
            "test.proto:6:3: M prepares, which only a method that writes may"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { allow: { certificate: DESK session: STAFF } effect: READ }; }\n}\nmessage A {}",
            "test.proto:6:3: M allows staff; name the right that they need, right: \"desk.lend\", or right: \"*\" for any member of staff"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { allow: { certificate: DESK } effect: READ right: \"a.b\" }; }\n}\nmessage A {}",
            "test.proto:6:3: M names the right a.b, but no session STAFF among those that it allows"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { allow: { session: STAFF } effect: READ right: \"lend\" }; }\n}\nmessage A {}",
            "test.proto:6:3: M names the right \"lend\"; a right is two words of small letters with a dot between them, \"circulation.lend\""),
        .init("service S {\n  rpc M(stream A) returns (A) { option (lectern.rule) = { effect: WRITE }; }\n}\nmessage A {}",
            "test.proto:6:3: M has a client stream with one answer; each item is answered, so the answer must be a stream too"),
        .init("service S {\n  rpc M(stream A) returns (stream A) { option (lectern.rule) = { effect: READ }; }\n}\nmessage A {}",
            "test.proto:6:3: M has a client stream, whose items are writes, but another effect"),
        .init("service S {\n  rpc M(A) returns (stream A) { option (lectern.rule) = { effect: WRITE }; }\n}\nmessage A {}",
            "test.proto:6:3: M has a server stream, whose steps read, but writes"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = { reasons: \"NO\" }; }\n}\nmessage A {}",
            "test.proto:6:3: M refuses with NO, which enum Reason does not have or gives no text for"),
        .init("enum Reason {\n  NONE_YET = 0;\n  NO = 1;\n}", "test.proto:7:3: NO has no (lectern.reason)"),
        .init("enum Reason {\n  NONE_YET = 0;\n  NO = 1 [(lectern.reason) = { status: 17 zh: \"x\" en: \"y\" }];\n}",
            "test.proto:7:3: NO needs a status from 1 to 16 and both texts"),
        .init("service S {}\nservice T {}", "test.proto:6:1: T is a second service; a package has one"),
        .init("service S {\n  rpc M(A) returns (A) { option (lectern.rule) = {}; }\n  rpc m(A) returns (A) { option (lectern.rule) = {}; }\n}\nmessage A {}",
            "test.proto:7:3: m and M both become m"),
        .init("service S {\n  rpc M(google.protobuf.Timestamp) returns (A) { option (lectern.rule) = {}; }\n}\nmessage A {}",
            "test.proto:6:3: M speaks google.protobuf.Timestamp, which can't be carried; use a message of your own"),
    ]

    private static func following(_ rule: String, _ method: String = "M(lectern.host.v1.Change) returns (A)") -> String {
        "import \"lectern/host/v1/host.proto\";\nservice S {\n  rpc \(method) { option (lectern.rule) = { \(rule) }; }\n}\nmessage A {}"
    }

    static let followers: [Refusal] = [
        .init(following("effect: WRITE allow: {} follow: { topics: \"notes.note\" }"),
            "test.proto:7:3: M follows topics, so the daemon calls it, and allows callers besides; remove allow"),
        .init(following("effect: READ follow: { topics: \"notes.note\" }"),
            "test.proto:7:3: M follows topics, which only a method of effect WRITE may"),
        .init(following("effect: WRITE follow: { topics: \"notes.note\" }", "M(stream lectern.host.v1.Change) returns (stream A)"),
            "test.proto:7:3: M follows topics, which a stream may not"),
        .init(following("effect: WRITE follow: { topics: \"notes.note\" }", "M(A) returns (A)"),
            "test.proto:7:3: M follows topics, so its request must be lectern.host.v1.Change, not lectern.test.v1.A"),
        .init(following("effect: WRITE follow: {}"), "test.proto:7:3: M follows no topics; name at least one"),
        .init(following("effect: WRITE follow: { topics: \"notes\" }"),
            "test.proto:7:3: M follows \"notes\": a topic is a plugin's name, a dot and a name, such as \"circulation.loan\", or a beginning, \"circulation.*\""),
    ]

    private static func row(_ options: String, _ fields: String) -> String {
        "message A {\n  option (lectern.table) = { \(options) };\n  \(fields)\n}"
    }

    static let rows: [Refusal] = [
        .init(row("name: \"t_a\" key: \"x\"", "int32 x = 1;"),
            "test.proto:7:3: x is int32, which no column holds; use int64 or double"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1; repeated string y = 2;"),
            "test.proto:7:16: y is repeated, which a column can't be; make a table of it, or one message"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1; oneof o { string y = 2; string z = 3; }"),
            "test.proto:7:26: y is in a oneof with others; a oneof with one member makes a column that may be NULL"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1; string Title = 2;"),
            "test.proto:7:16: Title is no column's name; use small letters, digits and _"),
        .init(row("name: \"a\" key: \"x\"", "int64 x = 1;"),
            "test.proto:5:1: A names the table \"a\"; a name is the plugin's, then _, in small letters, digits and _"),
        .init(row("name: \"t_a\"", "int64 x = 1;"), "test.proto:5:1: A has no key"),
        .init(row("name: \"t_a\" key: \"y\"", "int64 x = 1;"), "test.proto:5:1: A has no column y, which is in its key"),
        .init(row("name: \"t_a\" key: \"x\"", "oneof o { int64 x = 1; }"), "test.proto:5:1: A has x in its key, which may be NULL"),
        .init(row("name: \"t_a\" key: \"x\" person: \"y\" erase: DELETE", "int64 x = 1; string y = 2;"),
            "test.proto:5:1: A has no column y of type int64, which holds a person"),
        .init(row("name: \"t_a\" key: \"x\" person: \"x\"", "int64 x = 1;"),
            "test.proto:5:1: A names a person; say what erasing does: DELETE, BLANK or KEEP"),
        .init(row("name: \"t_a\" key: \"x\" person: \"x\" erase: BLANK", "int64 x = 1;"),
            "test.proto:5:1: A can't blank x, which is in its key; delete the row or keep it"),
        .init(row("name: \"t_a\" key: \"x\" erase: KEEP", "int64 x = 1;"),
            "test.proto:5:1: A says what erasing does, but names no person"),
        .init(row("name: \"t_a\" key: \"x\" person: \"y\" erase: KEEP", "int64 x = 1; int64 y = 2;"),
            "test.proto:5:1: A is kept when its person is erased; say what for: kept_for"),
        .init(row("name: \"t_a\" key: \"x\" person: \"y\" erase: BLANK blank: \"z\"", "int64 x = 1; int64 y = 2;"),
            "test.proto:5:1: A has no column z, which tells of a person"),
        .init(row("name: \"t_a\" key: \"x\" person: \"y\" erase: DELETE blank: \"z\"", "int64 x = 1; int64 y = 2; string z = 3;"),
            "test.proto:5:1: A names columns to blank without erase: BLANK"),
        .init(row("name: \"t_a\" key: \"x\" mentions: \"y\"", "int64 x = 1; int64 y = 2;"),
            "test.proto:5:1: A can't mention a person in y, which is neither text nor bytes"),
        .init(row("name: \"t_a\" key: \"x\" mentions: \"x\"", "string x = 1;"),
            "test.proto:5:1: A can't empty x, which is in its key"),
        .init(row("name: \"t_a\" key: \"x\" open: \"x = 1\"", "int64 x = 1;"),
            "test.proto:5:1: A says while what a person is not erased, but names no person"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1;") + "\nmessage B {}",
            "test.proto:9:1: B is neither a row nor a view; beside rows there is nothing else"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1;") + "\nservice S {}",
            "test.proto:9:1: S is a service; rows stand in a file of their own, which is no contract"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1;") + "\nmessage B {\n  option (lectern.view) = { of: \"A\" };\n  int64 y = 1;\n}",
            "test.proto:9:1: B has the column y, which A has not"),
        .init(row("name: \"t_a\" key: \"x\"", "int64 x = 1;") + "\nmessage B {\n  option (lectern.view) = { of: \"A\" };\n  oneof o { int64 x = 1; }\n}",
            "test.proto:9:1: B has the column x with another type than A"),
        .init("message B {\n  option (lectern.view) = { of: \"C\" };\n  int64 y = 1;\n}",
            "test.proto:5:1: B is a view of \"C\", which is no row of this file"),
        .init("message SQL {\n  option (lectern.table) = { name: \"t_a\" key: \"x\" };\n  int64 x = 1;\n}",
            "test.proto:5:1: SQL is the name of generated code beside it; choose another"),
    ]

    @Test(arguments: messages + services + followers + rows)
    func faultyFile_isRefusedWithItsLocation(_ refusal: Refusal) throws {
        let result = try Self.generate(Self.head + refusal.proto + "\n")
        #expect(result.status != 0)
        #expect(result.errors.split(separator: "\n").contains { $0.hasSuffix(refusal.words) }, "\(result.errors)")
    }

    @Test func proto2_isRefused() throws {
        let result = try Self.generate("// A comment.\n\nsyntax = \"proto2\";\npackage lectern.test.v1;\nmessage A { optional int32 x = 1; }\n")
        #expect(result.status != 0)
        #expect(result.errors.contains("test.proto:3:1: the syntax must be proto3"), "\(result.errors)")
    }

    @Test func packageNamedLikeGeneratedCode_isRefused() throws {
        let result = try Self.generate("syntax = \"proto3\";\npackage lectern.message.v1;\nmessage A {}\n")
        #expect(result.status != 0)
        #expect(result.errors.contains("test.proto:1:1: the package becomes Message, a name that generated code uses"), "\(result.errors)")
    }

    @Test func allFaults_areReportedAtOnce() throws {
        let result = try Self.generate(Self.head + "message A {\n  optional string x = 1;\n  optional string y = 2;\n}\nmessage Test {}\n")
        for place in ["test.proto:6:3:", "test.proto:7:3:", "test.proto:9:1:"] { #expect(result.errors.contains(place), "\(result.errors)") }
    }

    @Test func validFile_isAccepted() throws {
        let result = try Self.generate(Self.head + "message A { oneof has_x { string x = 1; } }\n")
        #expect(result.status == 0, "\(result.errors)")
    }

    private static let generator = Repository.products + "/protoc-gen-lectern"

    @Test func malformedRequest_isReportedToProtoc() throws {
        let answer = try Program.run(Self.generator, [], input: [0xff, 0xff])
        #expect(answer.status == 0)
        #expect(answer.output.contains("protoc's request can't be read"))
        let reduced = try Program.run(Self.generator, ["structures"], input: [0xff, 0xff])
        #expect(reduced.status == 1)
        #expect(reduced.errors.contains("the descriptor set can't be read"))
    }

    private static func generate(_ proto: String) throws -> ProgramResult {
        let folder = try TemporaryFolder()
        try folder.write("test.proto", Array(proto.utf8))
        return try Program.run(
            "protoc",
            [
                "-I\(folder.path)", "-I\(Repository.path)/Proto", "--experimental_allow_proto3_optional",
                "--plugin=protoc-gen-lectern=\(generator)", "--lectern_out=\(folder.path)", "test.proto",
            ])
    }
}
