import Diagnostics

/// One JSON Schema under construction: its keywords in the order in which they are written.
struct SchemaObject: Hashable, Sendable {
  private var types: [String]
  private var keywords: [JSONText.Member]

  /// A schema of these kinds of JSON value; of any kind if there are none.
  init(_ types: String..., members: [JSONText.Member] = []) {
    self.types = types
    keywords = members
  }

  /// A schema that stands below `$defs`.
  static func reference(_ name: String) -> SchemaObject {
    SchemaObject(members: [.init("$ref", .string("#/$defs/\(name)"))])
  }

  /// The schema with one keyword more.
  func with(_ keyword: String, _ value: JSONText) -> SchemaObject {
    var copy = self
    copy.keywords.append(.init(keyword, value))
    return copy
  }

  /// The schema with one keyword more, whose value is a schema.
  func with(_ keyword: String, _ schema: SchemaObject) -> SchemaObject {
    with(keyword, schema.json)
  }

  /// The schema with an explanation, in front of everything else.
  func described(_ text: String) -> SchemaObject {
    var copy = self
    copy.keywords.insert(.init("description", .string(text)), at: 0)
    return copy
  }

  /// A schema of what fits one or the other.
  ///
  /// Both are joined into one instead of an `anyOf`, since editors then tell what is wrong inside
  /// the value, not only that it fits neither. That works because `minLength` and `pattern` look at
  /// texts only, `items` at lists only, and `properties` and `required` at mappings only.
  ///
  /// - Precondition: No keyword stands in both.
  func or(_ other: SchemaObject) -> SchemaObject {
    let names = Set(keywords.map(\.name))
    precondition(
      other.keywords.allSatisfy { $0.name == "description" || !names.contains($0.name) },
      "A keyword in both schemas would bind both kinds of value.")
    var copy = self
    copy.types += other.types.filter { !types.contains($0) }
    copy.keywords += other.keywords.filter { $0.name != "description" }
    return copy
  }

  /// Its keywords with their values, its kinds of value first.
  var members: [JSONText.Member] {
    let type: JSONText? =
      switch types.count {
      case 0: nil
      case 1: .string(types[0])
      default: .array(types.map { .string($0) })
      }
    return (type.map { [.init("type", $0)] } ?? []) + keywords
  }

  var json: JSONText { .object(members) }
}

extension JSONText {
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}
