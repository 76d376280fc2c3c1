// Steps as sentences in Chinese and English.

/// The languages of the texts.
package enum StepLanguage: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
}

extension RouteStep {
    /// The instruction, as "Turn left onto Fuzhong Road" or "左转，进入福中路".
    package func text(_ language: StepLanguage) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private static let chineseDirections = ["北", "东北", "东", "东南", "南", "西南", "西", "西北"]
    private static let englishDirections = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"]

    private static func octant(_ bearing: Int) -> Int { ((bearing % 360 + 360) % 360 * 2 + 45) / 90 % 8 }

    /// The street's name, or what kind of way it is where it has none.
    private var chineseStreet: String? {
        if !street.isEmpty { return street }
        switch kind {
        case .path: return "步行道"
        case .cycleway: return "自行车道"
        case .motorway: return "高速公路"
        case .street, .steps, .service: return nil
        }
    }

    private var englishStreet: String? {
        if !street.isEmpty { return street }
        switch kind {
        case .path: return "the footpath"
        case .cycleway: return "the cycle path"
        case .motorway: return "the motorway"
        case .street, .steps, .service: return nil
        }
    }

    private var chinese: String {
        let onto = chineseStreet.map { "，进入" + $0 } ?? ""
        switch action {
        case .depart(let bearing):
            return (chineseStreet.map { "沿" + $0 } ?? "") + "向\(Self.chineseDirections[Self.octant(bearing)])出发"
        case .turn(let turn):
            switch turn {
            case .straight: return "直行" + onto
            case .slightLeft: return "向左前方行进" + onto
            case .left: return "左转" + onto
            case .sharpLeft: return "向左后方转弯" + onto
            case .slightRight: return "向右前方行进" + onto
            case .right: return "右转" + onto
            case .sharpRight: return "向右后方转弯" + onto
            case .uTurn: return "掉头" + onto
            }
        case .roundabout(let exit): return "进入环岛，从第\(exit)个出口驶出" + onto
        case .stairs: return street.isEmpty ? "走楼梯" : "走楼梯（\(street)）"
        case .arrive(.left): return "到达目的地，目的地在左侧"
        case .arrive(.right): return "到达目的地，目的地在右侧"
        case .arrive(.ahead): return "到达目的地"
        }
    }

    private var english: String {
        let onto = englishStreet.map { " onto " + $0 } ?? ""
        switch action {
        case .depart(let bearing):
            return "Head \(Self.englishDirections[Self.octant(bearing)])" + (englishStreet.map { " on " + $0 } ?? "")
        case .turn(let turn):
            switch turn {
            case .straight: return englishStreet.map { "Continue onto " + $0 } ?? "Go straight on"
            case .slightLeft: return "Bear left" + onto
            case .left: return "Turn left" + onto
            case .sharpLeft: return "Turn sharp left" + onto
            case .slightRight: return "Bear right" + onto
            case .right: return "Turn right" + onto
            case .sharpRight: return "Turn sharp right" + onto
            case .uTurn: return "Make a U-turn" + onto
            }
        case .roundabout(let exit): return "At the roundabout, take the \(Self.ordinal(exit)) exit" + onto
        case .stairs: return street.isEmpty ? "Take the stairs" : "Take the stairs (\(street))"
        case .arrive(.left): return "Arrive at the destination, on the left"
        case .arrive(.right): return "Arrive at the destination, on the right"
        case .arrive(.ahead): return "Arrive at the destination"
        }
    }

    private static func ordinal(_ number: Int) -> String {
        let isTeen = (11...13).contains(number % 100)
        switch number % 10 {
        case 1 where !isTeen: return "\(number)st"
        case 2 where !isTeen: return "\(number)nd"
        case 3 where !isTeen: return "\(number)rd"
        default: return "\(number)th"
        }
    }

    /// A length as people say it: to 10 m, from a kilometre on to 100 m.
    package static func distance(_ metres: Double, _ language: StepLanguage) -> String {
        let tens = Int((metres / 10).rounded()) * 10
        if tens < 1_000 { return language == .chinese ? "\(max(tens, 10))米" : "\(max(tens, 10)) m" }
        let hundreds = Int((metres / 100).rounded())
        let number = "\(hundreds / 10).\(hundreds % 10)"
        return language == .chinese ? "\(number)公里" : "\(number) km"
    }
}
