// Which folders of a module need which, by the names that their files declare and use.

import Foundation

/// The needs between the folders of one module.
///
/// A folder needs another where one of its files names a type, or calls a function, that only the other declares outside of all
/// types; or uses a member that the other's extension gives to a type of a third folder, where no other member of the module has
/// that name. So a need is missed where a member of several types is meant and nothing else of its folder is named, or where a
/// value is passed on whose type is not written; and a local name that is also a type's counts as a need of that type. Files in
/// the module's own folder belong to none: they may name everything, and what they declare is everybody's.
struct FolderNeeds {
    /// A file of the module.
    struct Source {
        /// Below the module's folder: "Work/CallRun.swift".
        let path: String
        let tokens: SwiftTokens

        /// - Parameters:
        ///   - path: below the module's folder.
        ///   - text: the file's.
        init(path: String, text: String) {
            self.path = path
            tokens = SwiftTokens(text)
        }

        /// The first folder of the path; nil: the module's own.
        var folder: Substring? {
            let parts = path.split(separator: "/")
            return parts.count > 1 ? parts[0] : nil
        }
    }

    /// By folder and by the folder that it needs: "CallRun.swift: Invocation".
    private(set) var needs: [String: [String: Set<String>]] = [:]

    /// - Parameter sources: all files of the module.
    init(_ sources: [Source]) {
        var places: [Substring: Set<String>] = [:], memberPlaces: [Substring: Set<String>] = [:], memberCounts: [Substring: Int] = [:]
        for source in sources {
            let folder = String(source.folder ?? "")
            for name in source.tokens.declared { places[name, default: []].insert(folder) }
            for name in source.tokens.members { memberCounts[name, default: 0] += 1 }
        }
        for source in sources {
            let folder = String(source.folder ?? "")
            for (type, name) in source.tokens.extensionMembers where memberCounts[name] == 1 {
                if let home = places[type], !home.contains(folder) { memberPlaces[name, default: []].insert(folder) }
            }
        }
        for source in sources {
            guard let folder = source.folder.map(String.init) else { continue }
            let file = source.path.split(separator: "/").last ?? ""
            let used = source.tokens.used.map { ($0, places[$0]) } + source.tokens.usedMembers.map { ($0, memberPlaces[$0]) }
            for (name, homes) in used {
                guard let homes, homes.count == 1, let home = homes.first, home != folder, !home.isEmpty else { continue }
                needs[folder, default: [:]][home, default: []].insert("\(file): \(name)")
            }
        }
    }

    /// Folders that need each other, by themselves or by way of others: what remains when, again and again, every folder is taken
    /// away that needs none of those that are left.
    var entangled: Set<String> {
        var left = Set(needs.keys)
        while let free = left.first(where: { folder in needs[folder, default: [:]].keys.allSatisfy { !left.contains($0) } }) {
            left.remove(free)
        }
        // Likewise from the other end: what is only needed by none of them is above the knot and not in it.
        while let free = left.first(where: { folder in !left.contains { needs[$0, default: [:]][folder] != nil } }) {
            left.remove(free)
        }
        return left
    }

    /// The entangled folders and their needs of each other, a line for each.
    var report: [String] {
        let knot = entangled
        return knot.sorted().flatMap { folder in
            needs[folder, default: [:]].filter { knot.contains($0.key) }.sorted { $0.key < $1.key }.map { home, names in
                "\(folder) needs \(home): \(names.sorted().joined(separator: ", "))"
            }
        }
    }
}
