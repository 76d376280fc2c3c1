// Between the messages of lectern.wire.v1 and protoc-c's structures. Generated from lectern/wire/v1/wire.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CWireMessages

extension Wire.Frame {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Frame()
        lectern__wire__v1__frame__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Frame.self)
        call = c.pointee.call
        switch c.pointee.kind_case.rawValue {
            case 2: kind = .open(try .init(copying: try MessageArena.present(c.pointee.open, at: "lectern.wire.v1.Frame.open")))
            case 3: kind = .item(try .init(copying: try MessageArena.present(c.pointee.item, at: "lectern.wire.v1.Frame.item")))
            case 4: kind = .close(try .init(copying: try MessageArena.present(c.pointee.close, at: "lectern.wire.v1.Frame.close")))
            case 5: kind = .cancel(try .init(copying: try MessageArena.present(c.pointee.cancel, at: "lectern.wire.v1.Frame.cancel")))
            case 6: kind = .credit(try .init(copying: try MessageArena.present(c.pointee.credit, at: "lectern.wire.v1.Frame.credit")))
            case 7: kind = .hello(try .init(copying: try MessageArena.present(c.pointee.hello, at: "lectern.wire.v1.Frame.hello")))
            case 8: kind = .ping(try .init(copying: try MessageArena.present(c.pointee.ping, at: "lectern.wire.v1.Frame.ping")))
            case 9: kind = .pong(try .init(copying: try MessageArena.present(c.pointee.pong, at: "lectern.wire.v1.Frame.pong")))
            case 10: kind = .drain(try .init(copying: try MessageArena.present(c.pointee.drain, at: "lectern.wire.v1.Frame.drain")))
            default: break
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Frame.self)
        c.pointee.call = call
        switch kind {
            case nil: break
            case .open(let value)?:
                let inner = try arena.make(Wire.Open.layout)
                try value.fill(inner, arena)
                c.pointee.open = inner.assumingMemoryBound(to: Lectern__Wire__V1__Open.self)
                c.pointee.kind_case = .init(rawValue: 2)
            case .item(let value)?:
                let inner = try arena.make(Wire.Item.layout)
                try value.fill(inner, arena)
                c.pointee.item = inner.assumingMemoryBound(to: Lectern__Wire__V1__Item.self)
                c.pointee.kind_case = .init(rawValue: 3)
            case .close(let value)?:
                let inner = try arena.make(Wire.Close.layout)
                try value.fill(inner, arena)
                c.pointee.close = inner.assumingMemoryBound(to: Lectern__Wire__V1__Close.self)
                c.pointee.kind_case = .init(rawValue: 4)
            case .cancel(let value)?:
                let inner = try arena.make(Wire.Cancel.layout)
                try value.fill(inner, arena)
                c.pointee.cancel = inner.assumingMemoryBound(to: Lectern__Wire__V1__Cancel.self)
                c.pointee.kind_case = .init(rawValue: 5)
            case .credit(let value)?:
                let inner = try arena.make(Wire.Credit.layout)
                try value.fill(inner, arena)
                c.pointee.credit = inner.assumingMemoryBound(to: Lectern__Wire__V1__Credit.self)
                c.pointee.kind_case = .init(rawValue: 6)
            case .hello(let value)?:
                let inner = try arena.make(Wire.Hello.layout)
                try value.fill(inner, arena)
                c.pointee.hello = inner.assumingMemoryBound(to: Lectern__Wire__V1__Hello.self)
                c.pointee.kind_case = .init(rawValue: 7)
            case .ping(let value)?:
                let inner = try arena.make(Wire.Ping.layout)
                try value.fill(inner, arena)
                c.pointee.ping = inner.assumingMemoryBound(to: Lectern__Wire__V1__Ping.self)
                c.pointee.kind_case = .init(rawValue: 8)
            case .pong(let value)?:
                let inner = try arena.make(Wire.Pong.layout)
                try value.fill(inner, arena)
                c.pointee.pong = inner.assumingMemoryBound(to: Lectern__Wire__V1__Pong.self)
                c.pointee.kind_case = .init(rawValue: 9)
            case .drain(let value)?:
                let inner = try arena.make(Wire.Drain.layout)
                try value.fill(inner, arena)
                c.pointee.drain = inner.assumingMemoryBound(to: Lectern__Wire__V1__Drain.self)
                c.pointee.kind_case = .init(rawValue: 10)
        }
    }
}

extension Wire.Open {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Open()
        lectern__wire__v1__open__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Open.self)
        method = try MessageArena.text(c.pointee.method, at: "lectern.wire.v1.Open.method")
        message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        timeoutMs = c.pointee.timeout_ms
        requestKey = try MessageArena.text(c.pointee.request_key, at: "lectern.wire.v1.Open.request_key")
        session = try MessageArena.text(c.pointee.session, at: "lectern.wire.v1.Open.session")
        more = c.pointee.more != 0
        if c.pointee.n_labels > 0, let elements = c.pointee.labels {
            let count = c.pointee.n_labels
            labels.reserveCapacity(count)
            for index in 0..<count {
                labels.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.wire.v1.Open.labels")))
            }
        }
        credit = c.pointee.credit
        happenedAtMs = c.pointee.happened_at_ms
        deviceSequence = c.pointee.device_sequence
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Open.self)
        if !method.isEmpty {
            c.pointee.method = try arena.text(method, at: "lectern.wire.v1.Open.method")
        }
        if !message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: message.count, data: try arena.bytes(message, at: "lectern.wire.v1.Open.message"))
        }
        c.pointee.timeout_ms = timeoutMs
        if !requestKey.isEmpty {
            c.pointee.request_key = try arena.text(requestKey, at: "lectern.wire.v1.Open.request_key")
        }
        if !session.isEmpty {
            c.pointee.session = try arena.text(session, at: "lectern.wire.v1.Open.session")
        }
        c.pointee.more = more ? 1 : 0
        if !labels.isEmpty {
            let elements = try arena.room(for: labels.count, of: UnsafeMutablePointer<Lectern__Wire__V1__Label>?.self, at: "lectern.wire.v1.Open.labels")
            for (index, element) in labels.enumerated() {
                let inner = try arena.make(Wire.Label.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Wire__V1__Label.self))
            }
            c.pointee.n_labels = labels.count
            c.pointee.labels = elements
        }
        c.pointee.credit = credit
        c.pointee.happened_at_ms = happenedAtMs
        c.pointee.device_sequence = deviceSequence
    }
}

extension Wire.Item {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Item()
        lectern__wire__v1__item__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Item.self)
        message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        last = c.pointee.last != 0
        cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
        itemKey = try MessageArena.text(c.pointee.item_key, at: "lectern.wire.v1.Item.item_key")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Item.self)
        if !message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: message.count, data: try arena.bytes(message, at: "lectern.wire.v1.Item.message"))
        }
        c.pointee.last = last ? 1 : 0
        if !cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: cursor.count, data: try arena.bytes(cursor, at: "lectern.wire.v1.Item.cursor"))
        }
        if !itemKey.isEmpty {
            c.pointee.item_key = try arena.text(itemKey, at: "lectern.wire.v1.Item.item_key")
        }
    }
}

extension Wire.Close {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Close()
        lectern__wire__v1__close__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Close.self)
        status = c.pointee.status
        message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        if let inner = c.pointee.problem { problem = try .init(copying: inner) }
        cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Close.self)
        c.pointee.status = status
        if !message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: message.count, data: try arena.bytes(message, at: "lectern.wire.v1.Close.message"))
        }
        if let value = problem {
            let inner = try arena.make(Wire.Problem.layout)
            try value.fill(inner, arena)
            c.pointee.problem = inner.assumingMemoryBound(to: Lectern__Wire__V1__Problem.self)
        }
        if !cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: cursor.count, data: try arena.bytes(cursor, at: "lectern.wire.v1.Close.cursor"))
        }
    }
}

extension Wire.Cancel {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Cancel()
        lectern__wire__v1__cancel__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Wire.Credit {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Credit()
        lectern__wire__v1__credit__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Credit.self)
        items = c.pointee.items
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Credit.self)
        c.pointee.items = items
    }
}

extension Wire.Hello {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Hello()
        lectern__wire__v1__hello__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Hello.self)
        name = try MessageArena.text(c.pointee.name, at: "lectern.wire.v1.Hello.name")
        maxFrameBytes = c.pointee.max_frame_bytes
        maxOpenCalls = c.pointee.max_open_calls
        `protocol` = c.pointee.protocol
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Hello.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.wire.v1.Hello.name")
        }
        c.pointee.max_frame_bytes = maxFrameBytes
        c.pointee.max_open_calls = maxOpenCalls
        c.pointee.protocol = `protocol`
    }
}

extension Wire.Ping {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Ping()
        lectern__wire__v1__ping__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Ping.self)
        echo = c.pointee.echo
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Ping.self)
        c.pointee.echo = echo
    }
}

extension Wire.Pong {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Pong()
        lectern__wire__v1__pong__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Pong.self)
        echo = c.pointee.echo
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Pong.self)
        c.pointee.echo = echo
    }
}

extension Wire.Drain {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Drain()
        lectern__wire__v1__drain__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Drain.self)
        graceMs = c.pointee.grace_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Drain.self)
        c.pointee.grace_ms = graceMs
    }
}

extension Wire.Label {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Label()
        lectern__wire__v1__label__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Label.self)
        name = try MessageArena.text(c.pointee.name, at: "lectern.wire.v1.Label.name")
        value = try MessageArena.text(c.pointee.value, at: "lectern.wire.v1.Label.value")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Label.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.wire.v1.Label.name")
        }
        if !value.isEmpty {
            c.pointee.value = try arena.text(value, at: "lectern.wire.v1.Label.value")
        }
    }
}

extension Wire.Problem {
    public static let layout: MessageLayout = {
        var structure = Lectern__Wire__V1__Problem()
        lectern__wire__v1__problem__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Problem.self)
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.wire.v1.Problem.reason")
        message = try MessageArena.text(c.pointee.message, at: "lectern.wire.v1.Problem.message")
        if c.pointee.n_facts > 0, let elements = c.pointee.facts {
            let count = c.pointee.n_facts
            facts.reserveCapacity(count)
            for index in 0..<count {
                facts.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.wire.v1.Problem.facts")))
            }
        }
        retryAfterMs = c.pointee.retry_after_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Problem.self)
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.wire.v1.Problem.reason")
        }
        if !message.isEmpty {
            c.pointee.message = try arena.text(message, at: "lectern.wire.v1.Problem.message")
        }
        if !facts.isEmpty {
            let elements = try arena.room(for: facts.count, of: UnsafeMutablePointer<Lectern__Wire__V1__Label>?.self, at: "lectern.wire.v1.Problem.facts")
            for (index, element) in facts.enumerated() {
                let inner = try arena.make(Wire.Label.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Wire__V1__Label.self))
            }
            c.pointee.n_facts = facts.count
            c.pointee.facts = elements
        }
        c.pointee.retry_after_ms = retryAfterMs
    }
}
