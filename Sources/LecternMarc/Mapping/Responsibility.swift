// Names out of a statement of responsibility, where a record has no fields for them.

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
