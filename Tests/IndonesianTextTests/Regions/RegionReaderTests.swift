import IndonesianText
import Testing

@Suite struct RegionReaderTests {
  @Test func `what people answer is read as the region they mean`() {
    var wrong: [String] = []
    for (message, answer) in RegionCases.all where read(message) != sorted(answer) {
      wrong.append("\(message): \(answer), read \(read(message))")
    }
    let right = RegionCases.all.count - wrong.count
    #expect(
      Double(right) >= 0.97 * Double(RegionCases.all.count),
      "\(right) of \(RegionCases.all.count)\n\(wrong.joined(separator: "\n"))")
  }

  private func read(_ message: String) -> String {
    switch readRegion(message) {
    case .none: "-"
    case .one(let region): region.code
    case .several(let regions): "?" + regions.map(\.code).sorted().joined(separator: ",")
    }
  }

  private func sorted(_ answer: String) -> String {
    guard answer.hasPrefix("?") else { return answer }
    return "?" + answer.dropFirst().split(separator: ",").sorted().joined(separator: ",")
  }
}
