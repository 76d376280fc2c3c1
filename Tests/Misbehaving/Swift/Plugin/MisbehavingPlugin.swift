// The plugin of misbehaving.proto in Swift: what only Swift can do wrong. The rest is in C, beside it.

public import LecternKit
import MisbehavingMessages

/// Something that went wrong, told by nobody.
private struct Mishap: Error {}

struct MisbehavingService: Misbehaving.Service {
    func write(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { try misbehave(request.kind) }
    func prepare(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { Misbehaving.Outcome() }
    func preparePrepare(_ request: Misbehaving.Request, _ call: Call) throws -> [UInt8] { try misbehave(request.kind).encoded() }
    func read(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { try misbehave(request.kind) }
    func readInline(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { try misbehave(request.kind) }
    func compute(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { try misbehave(request.kind) }
    func computeInline(_ request: Misbehaving.Request, _ call: Call) throws -> Misbehaving.Outcome { try misbehave(request.kind) }

    func open(
        _ request: Misbehaving.Request, from cursor: [UInt8], credit: Int, _ call: Call
    ) throws -> StreamStep<Misbehaving.Outcome> {
        StreamStep(items: [(item: try misbehave(request.kind), cursor: [0])], next: .end)
    }

    func step(
        _ request: Misbehaving.Request, from cursor: [UInt8], credit: Int, _ call: Call
    ) throws -> StreamStep<Misbehaving.Outcome> {
        StreamStep(items: [(item: try misbehave(request.kind), cursor: [0])], next: .end)
    }

    private func misbehave(_ kind: String) throws -> Misbehaving.Outcome {
        let nothing: [UInt8] = []
        switch kind {
        case "throw": throw Mishap()
        case "precondition": preconditionFailure("a precondition does not hold")
        case "index": return Misbehaving.Outcome(code: Int32(nothing[kind.utf8.count]))
        case "unwrap": return Misbehaving.Outcome(code: Int32(nothing.first!))
        case "overflow": return Misbehaving.Outcome(code: Int32(kind.utf8.count) * Int32.max)
        case "recursion": return Misbehaving.Outcome(code: depth(kind.utf8.count))
        default: return Misbehaving.Outcome()
        }
    }

    private func depth(_ count: Int) -> Int32 { count == 0 ? 0 : depth(count + 1) &+ 1 }
}

struct MisbehavingPlugin: Plugin {
    let name = "misbehaving"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Misbehaving.Dispatcher(MisbehavingService())]

    func check(_ configuration: Misbehaving.Configuration) throws {}
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, MisbehavingPlugin())
}
