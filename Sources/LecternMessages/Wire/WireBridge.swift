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
        self.call = c.pointee.call
        switch c.pointee.kind_case.rawValue {
        case 2: self.kind = .open(try .init(copying: try MessageArena.present(c.pointee.open, at: "lectern.wire.v1.Frame.open")))
        case 3: self.kind = .item(try .init(copying: try MessageArena.present(c.pointee.item, at: "lectern.wire.v1.Frame.item")))
        case 4: self.kind = .close(try .init(copying: try MessageArena.present(c.pointee.close, at: "lectern.wire.v1.Frame.close")))
        case 5: self.kind = .cancel(try .init(copying: try MessageArena.present(c.pointee.cancel, at: "lectern.wire.v1.Frame.cancel")))
        case 6: self.kind = .credit(try .init(copying: try MessageArena.present(c.pointee.credit, at: "lectern.wire.v1.Frame.credit")))
        case 7: self.kind = .hello(try .init(copying: try MessageArena.present(c.pointee.hello, at: "lectern.wire.v1.Frame.hello")))
        case 8: self.kind = .ping(try .init(copying: try MessageArena.present(c.pointee.ping, at: "lectern.wire.v1.Frame.ping")))
        case 9: self.kind = .pong(try .init(copying: try MessageArena.present(c.pointee.pong, at: "lectern.wire.v1.Frame.pong")))
        case 10: self.kind = .drain(try .init(copying: try MessageArena.present(c.pointee.drain, at: "lectern.wire.v1.Frame.drain")))
        default: break
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Frame.self)
        c.pointee.call = self.call
        switch self.kind {
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
        self.method = try MessageArena.text(c.pointee.method, at: "lectern.wire.v1.Open.method")
        self.message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        self.timeoutMs = c.pointee.timeout_ms
        self.requestKey = try MessageArena.text(c.pointee.request_key, at: "lectern.wire.v1.Open.request_key")
        self.session = try MessageArena.text(c.pointee.session, at: "lectern.wire.v1.Open.session")
        self.more = c.pointee.more != 0
        if c.pointee.n_labels > 0, let elements = c.pointee.labels {
            let count = c.pointee.n_labels
            self.labels.reserveCapacity(count)
            for index in 0..<count {
                self.labels.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.wire.v1.Open.labels")))
            }
        }
        self.credit = c.pointee.credit
        self.happenedAtMs = c.pointee.happened_at_ms
        self.deviceSequence = c.pointee.device_sequence
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Open.self)
        if !self.method.isEmpty {
            c.pointee.method = try arena.text(self.method, at: "lectern.wire.v1.Open.method")
        }
        if !self.message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: self.message.count, data: try arena.bytes(self.message, at: "lectern.wire.v1.Open.message"))
        }
        c.pointee.timeout_ms = self.timeoutMs
        if !self.requestKey.isEmpty {
            c.pointee.request_key = try arena.text(self.requestKey, at: "lectern.wire.v1.Open.request_key")
        }
        if !self.session.isEmpty {
            c.pointee.session = try arena.text(self.session, at: "lectern.wire.v1.Open.session")
        }
        c.pointee.more = self.more ? 1 : 0
        if !self.labels.isEmpty {
            let elements = try arena.room(for: self.labels.count, of: UnsafeMutablePointer<Lectern__Wire__V1__Label>?.self, at: "lectern.wire.v1.Open.labels")
            for (index, element) in self.labels.enumerated() {
                let inner = try arena.make(Wire.Label.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Wire__V1__Label.self))
            }
            c.pointee.n_labels = self.labels.count
            c.pointee.labels = elements
        }
        c.pointee.credit = self.credit
        c.pointee.happened_at_ms = self.happenedAtMs
        c.pointee.device_sequence = self.deviceSequence
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
        self.message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        self.last = c.pointee.last != 0
        self.cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
        self.itemKey = try MessageArena.text(c.pointee.item_key, at: "lectern.wire.v1.Item.item_key")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Item.self)
        if !self.message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: self.message.count, data: try arena.bytes(self.message, at: "lectern.wire.v1.Item.message"))
        }
        c.pointee.last = self.last ? 1 : 0
        if !self.cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: self.cursor.count, data: try arena.bytes(self.cursor, at: "lectern.wire.v1.Item.cursor"))
        }
        if !self.itemKey.isEmpty {
            c.pointee.item_key = try arena.text(self.itemKey, at: "lectern.wire.v1.Item.item_key")
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
        self.status = c.pointee.status
        self.message = MessageArena.bytes(c.pointee.message.data, c.pointee.message.len)
        if let inner = c.pointee.problem { self.problem = try .init(copying: inner) }
        self.cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Close.self)
        c.pointee.status = self.status
        if !self.message.isEmpty {
            c.pointee.message = ProtobufCBinaryData(len: self.message.count, data: try arena.bytes(self.message, at: "lectern.wire.v1.Close.message"))
        }
        if let value = self.problem {
            let inner = try arena.make(Wire.Problem.layout)
            try value.fill(inner, arena)
            c.pointee.problem = inner.assumingMemoryBound(to: Lectern__Wire__V1__Problem.self)
        }
        if !self.cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: self.cursor.count, data: try arena.bytes(self.cursor, at: "lectern.wire.v1.Close.cursor"))
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
        self.items = c.pointee.items
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Credit.self)
        c.pointee.items = self.items
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
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.wire.v1.Hello.name")
        self.maxFrameBytes = c.pointee.max_frame_bytes
        self.maxOpenCalls = c.pointee.max_open_calls
        self.`protocol` = c.pointee.protocol
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Hello.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.wire.v1.Hello.name")
        }
        c.pointee.max_frame_bytes = self.maxFrameBytes
        c.pointee.max_open_calls = self.maxOpenCalls
        c.pointee.protocol = self.`protocol`
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
        self.echo = c.pointee.echo
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Ping.self)
        c.pointee.echo = self.echo
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
        self.echo = c.pointee.echo
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Pong.self)
        c.pointee.echo = self.echo
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
        self.graceMs = c.pointee.grace_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Drain.self)
        c.pointee.grace_ms = self.graceMs
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
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.wire.v1.Label.name")
        self.value = try MessageArena.text(c.pointee.value, at: "lectern.wire.v1.Label.value")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Label.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.wire.v1.Label.name")
        }
        if !self.value.isEmpty {
            c.pointee.value = try arena.text(self.value, at: "lectern.wire.v1.Label.value")
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
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.wire.v1.Problem.reason")
        self.message = try MessageArena.text(c.pointee.message, at: "lectern.wire.v1.Problem.message")
        if c.pointee.n_facts > 0, let elements = c.pointee.facts {
            let count = c.pointee.n_facts
            self.facts.reserveCapacity(count)
            for index in 0..<count {
                self.facts.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.wire.v1.Problem.facts")))
            }
        }
        self.retryAfterMs = c.pointee.retry_after_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Wire__V1__Problem.self)
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.wire.v1.Problem.reason")
        }
        if !self.message.isEmpty {
            c.pointee.message = try arena.text(self.message, at: "lectern.wire.v1.Problem.message")
        }
        if !self.facts.isEmpty {
            let elements = try arena.room(for: self.facts.count, of: UnsafeMutablePointer<Lectern__Wire__V1__Label>?.self, at: "lectern.wire.v1.Problem.facts")
            for (index, element) in self.facts.enumerated() {
                let inner = try arena.make(Wire.Label.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Wire__V1__Label.self))
            }
            c.pointee.n_facts = self.facts.count
            c.pointee.facts = elements
        }
        c.pointee.retry_after_ms = self.retryAfterMs
    }
}
