import Diagnostics

/// The schemas of mappings: which keys they take and what stands under each.
enum PlaceSchemas {
  /// A place of its own, with everything that binds its mapping.
  static func keys(of place: SchemaPlace) -> SchemaObject {
    var schema = SchemaObject("object").with("properties", properties(of: place))
    let required = place.table.keys.filter {
      $0.isRequired || place.required.contains($0.keyword)
    }
    if !required.isEmpty {
      schema = schema.with("required", .strings(required.map(\.keyword.rawValue)))
    }
    schema = schema.with("additionalProperties", .bool(false))
    switch place.oneOfEach.count {
    case 0: return schema
    case 1: return schema.with("anyOf", anyRequired(place.oneOfEach[0]))
    default:
      return schema.with(
        "allOf", .array(place.oneOfEach.map { .object([.init("anyOf", anyRequired($0))]) }))
    }
  }

  static func properties(of place: SchemaPlace) -> JSONText {
    .object(
      place.table.keys.map { key in
        let schema = ValueSchemas.schema(of: place.form(of: key.keyword), for: key)
        return .init(key.keyword.rawValue, schema.described(about(key)).json)
      })
  }

  /// What an editor shows beside the key.
  static func about(_ key: KeyDefinition) -> String {
    "\(key.summary)\n\nIsi: \(key.form).\(key.isRequired ? " Wajib." : "")"
  }

  static func anyRequired(_ keywords: [Keyword]) -> JSONText {
    .array(
      keywords.map { .object([.init("required", .strings([$0.rawValue]))]) })
  }

  // MARK: - Steps

  /// A step: a sentence, or a mapping that one of the steps' words decides about.
  ///
  /// The words are asked one after the other, as the reader does; an `anyOf` of sixteen mappings
  /// would make every slip an error of all sixteen. The last branch is for mappings without any of
  /// the words: it allows only those, so that an editor can propose them.
  static var step: SchemaObject {
    let known = SchemaObject().with(
      "properties",
      .object(
        KeyTable.steps.compactMap { step in
          step.table.definition(of: step.keyword.rawValue).map { key in
            .init(step.keyword.rawValue, SchemaObject().described(about(key)).json)
          }
        })
    ).with("minProperties", .integer(1)).with("additionalProperties", .bool(false))
    let chain = KeyTable.steps.reversed().reduce(known) { rest, step in
      let isThis = SchemaObject("object").with("required", .strings([step.keyword.rawValue]))
      return SchemaObject().with("if", isThis)
        .with("then", .reference(SchemaPlace.step(step.keyword))).with("else", rest)
    }
    return SchemaObject("string", "number", "boolean").with("minLength", .integer(1))
      .or(SchemaObject("object")).or(chain)
      .described(
        "Sebuah langkah: kalimat biasa, \"-> tujuan\", \(Keyword.finish.rawValue), "
          + "\(Keyword.leave.rawValue), atau \"kata kunci: isi\".")
  }

  // MARK: - Options

  /// An option of a list: `Label -> tujuan`, `kunci: Label`, or a mapping with the keys of options.
  static var optionOfList: SchemaObject {
    let option = SchemaPlace.named(.option)
    let isFull = SchemaObject("object").with("anyOf", anyRequired(option.table.keys.map(\.keyword)))
    let keyed = SchemaObject().with("maxProperties", .integer(1))
      .with("propertyNames", .reference("nama"))
      // None of these is there in this branch; an editor proposes them.
      .with("properties", properties(of: option))
      .with("additionalProperties", .reference("nilai_opsi"))
    return text.or(SchemaObject("object"))
      .with("if", isFull).with("then", .reference(option.name)).with("else", keyed)
      .described("Sebuah opsi: Label -> tujuan, atau kunci: Label, atau {label:, ...}.")
  }

  /// What stands under the key of an option.
  static var optionOfKey: SchemaObject {
    text.or(keys(of: SchemaPlace.named(.option))).described("Label -> tujuan, atau {label:, ...}.")
  }

  private static let text = SchemaObject("string", "number", "boolean")
    .with("minLength", .integer(1))
}

extension SchemaPlace {
  static func named(_ name: Name) -> SchemaPlace { SchemaPlace(name) }
}
