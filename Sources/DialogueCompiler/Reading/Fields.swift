import YAMLDocument

/// The values of a mapping by keyword.
///
/// A list, because no mapping of the language has more than a few keys.
struct Fields {
  private var values: [(keyword: Keyword, value: YAMLNode)] = []

  init() {}

  init(reserving count: Int) { values.reserveCapacity(count) }

  /// The value of a key; nil where it is not written.
  subscript(keyword: Keyword) -> YAMLNode? {
    get {
      for index in values.indices where values[index].keyword == keyword {
        return values[index].value
      }
      return nil
    }
    set {
      let index = values.firstIndex { $0.keyword == keyword }
      switch (index, newValue) {
      case (let index?, let value?): values[index].value = value
      case (let index?, nil): values.remove(at: index)
      case (nil, let value?): values.append((keyword, value))
      case (nil, nil): break
      }
    }
  }
}
