// Conformance: background units, the host's own work behind that of callers.

internal import LecternNet

extension StoreConformance {
    static let background: [StoreCheck] = [
        StoreCheck("background units wait behind others") { maker in
            var bounds = StoreBounds()
            bounds.writers = 1
            try maker.with(bounds) { store in
                let isOpen = Monitor(false), isHeld = Monitor(false)
                let order = Monitor<[Bool]>([])
                let gate = store.work { _ in
                    isHeld.change { $0 = true }
                    _ = isOpen.wait { $0 ? true : nil }
                    return false
                }
                store.submit(gate)
                // Before the writer has taken the gate, it would take background units along with it.
                _ = isHeld.wait { $0 ? true : nil }
                let works = (0..<240).map { number in
                    store.work(isBackground: number < 40) { _ in
                        order.change { $0.append(number < 40) }
                        return false
                    }
                }
                for work in works { store.submit(work) }
                isOpen.change { $0 = true }
                try allKept([gate] + works)
                let all = order.look { $0 }
                try requireEqual(all.count, 240, "runs")
                for place in all.indices where all[..<place].count(where: { !$0 }) < 200 {
                    let background = all[...place].count(where: { $0 })
                    try require(background <= 1 + place / 16, "\(background) of the first \(place + 1) units were background ones")
                }
            }
        },
        StoreCheck("a background unit is run though others never stop") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                let isOver = Monitor(false)
                let threads = try (0..<4).map { _ in
                    try PlainThread(name: "caller") {
                        while !isOver.look({ $0 }) { _ = try? store.write { try $0.run("SELECT count(*) FROM a_t") } }
                    }
                }
                let works = (0..<20).map { number in
                    store.work(isBackground: true) { session in (try? session.run("INSERT INTO a_t VALUES (\(number))")) != nil }
                }
                for work in works { store.submit(work) }
                for work in works { try requireEqual(work.wait().isOK, true, "a background unit") }
                isOver.change { $0 = true }
                for thread in threads { thread.join() }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 20, "rows")
            }
        },
        StoreCheck("stopping finishes background units too") { maker in
            let store = try maker.open()
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            let works = (0..<50).map { number in
                store.work(isBackground: true) { session in (try? session.run("INSERT INTO a_t VALUES (\(number))")) != nil }
            }
            for work in works { store.submit(work) }
            store.stop()
            try allKept(works)
        },
    ]
}
