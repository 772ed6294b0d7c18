import Diagnostics
import Dialogue

/// A value in a text that people are sent.
struct ShownValue {
  var template: Template
  var value: Expression
  var filters: [Filter]
  /// The step that sends the text.
  var step: SourceRange
}

extension ProgramContext {
  /// Every value in every text of the flows, in the order of the instructions.
  mutating func findShownValues() {
    for node in script.instructions.indices {
      for template in script.templates(at: node) where template.hasValues {
        guard let range = nearestRange(of: node) else { break }
        shownValues += template.values.map {
          ShownValue(template: template, value: $0.expression, filters: $0.filters, step: range)
        }
      }
    }
  }

  /// Where `{name...}` stands in the text of a value.
  func range(of name: String, in shown: ShownValue) -> SourceRange {
    sources.range(of: name, in: shown.template, near: shown.step)
  }
}
