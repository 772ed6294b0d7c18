/// JSON that was read back, for tests to look into.
enum JSONValue: Hashable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let readings: [() throws -> JSONValue] = [
      { .object(try container.decode([String: JSONValue].self)) },
      { .array(try container.decode([JSONValue].self)) },
      { .string(try container.decode(String.self)) },
      { .bool(try container.decode(Bool.self)) },
    ]
    for reading in readings {
      do {
        self = try reading()
        return
      } catch DecodingError.typeMismatch {
        continue
      }
    }
    self = container.decodeNil() ? .null : .number(try container.decode(Double.self))
  }

  subscript(_ name: String) -> JSONValue? { members?[name] }

  var members: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  var items: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  private var children: [JSONValue] { items ?? members.map { Array($0.values) } ?? [] }

  /// All texts under this name, however deep.
  func texts(of name: String) -> [String] {
    (self[name]?.text.map { [$0] } ?? []) + children.flatMap { $0.texts(of: name) }
  }

  /// All names below any `properties`.
  var propertyNames: Set<String> {
    children.reduce(Set((self["properties"]?.members ?? [:]).keys)) {
      $0.union($1.propertyNames)
    }
  }

  /// How many lines it takes when each value and each bracket has one of its own.
  var lineCount: Int {
    children.isEmpty ? 1 : children.reduce(2) { $0 + $1.lineCount }
  }
}
