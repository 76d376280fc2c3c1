// Names out of a statement of responsibility, where a record has no fields for them.

internal import Foundation

/// Reads "国家统计局编" or "(唐)杜甫撰; (清)仇兆鳌注" as names.
enum Responsibility {
    private static let roles = [
        "主编", "编著", "编译", "编写", "译注", "整理", "选编",
        "等著", "等编", "编", "著", "译", "撰", "注", "绘", "等",
    ]

    static func names(_ statement: String) -> [String] {
        statement.split(whereSeparator: { ";；".contains($0) }).flatMap { part in
            TextNormalizer.hasOtherScript(String(part)) ? part.split(whereSeparator: { ",，、".contains($0) }) : [part]
        }.map { name(String($0)) }
    }

    /// A statement in the parts that name somebody, each with its role and country: "(唐)杜甫撰", "[美] 卡勒德·胡赛尼".
    static func statements(_ statement: String) -> [String] {
        statement.split(whereSeparator: { ";；".contains($0) }).flatMap { part -> [String] in
            let parts = String(part).replacingOccurrences(of: "//", with: " / ").components(separatedBy: " / ")
            return parts.flatMap { part in
                TextNormalizer.hasOtherScript(part) ? part.split(whereSeparator: { "、，".contains($0) }).map(String.init) : [part]
            }
        }.map { TextNormalizer.element($0) }.filter { !$0.isEmpty }
    }

    private static func name(_ text: String) -> String {
        var name = TextNormalizer.element(text)[...]
        if let role = roles.first(where: { name.hasSuffix($0) && name.count > $0.count + 1 }) {
            name = name.dropLast(role.count)
        }
        // The dynasty or country before the name.
        for (open, close) in [("(", ")"), ("（", "）"), ("[", "]")] where name.hasPrefix(open) {
            if let end = name.firstIndex(of: Character(close)), name.index(after: end) < name.endIndex {
                name = name[name.index(after: end)...]
            }
        }
        return TextNormalizer.element(String(name))
    }
}
