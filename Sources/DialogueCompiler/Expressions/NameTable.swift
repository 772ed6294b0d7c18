import Dialogue

/// What the names of a flow mean: variables, constants, and the read-only fields of a turn.
struct NameTable {
  /// A name that stands for a value.
  enum Meaning {
    case variable(VariableIndex)
    case constant(String)
    case context(ContextField, ValueType)
    /// `nilai` in `syarat`.
    case answer(ValueType, ChoiceSetIndex?)
  }

  /// A table as expressions see it.
  struct TableMeaning {
    var place: Int
    var columns: [(name: String, type: ValueType)]
  }

  /// The meanings of a wider scope, which stay one dictionary for all that stand in it.
  private var outer: [String: Meaning] = [:]
  /// What is different here; nil hides an outer name.
  private var meanings: [String: Meaning?] = [:]
  /// Tables by name.
  var tables: [String: TableMeaning] = [:]
  /// Forms by name, with their fields' names.
  var forms: [String: [String]] = [:]

  init() {
    meanings["pesan.teks"] = .context(.messageText, .text)
    meanings["pesan.jenis"] = .context(.messageKind, .text)
    meanings["waktu.tanggal"] = .context(.today, .date)
    meanings["waktu.jam"] = .context(.timeOfDay, .time)
    meanings["waktu.sekarang"] = .context(.now, .moment)
    meanings["saluran"] = .context(.channel, .text)
  }

  /// A table for a scope within this one, with no forms of its own yet.
  var inner: NameTable {
    var inner = self
    inner.outer = outer.merging(meanings.compactMapValues { $0 }) { _, own in own }
    inner.meanings = [:]
    return inner
  }

  subscript(name: String) -> Meaning? {
    get {
      if let own = meanings[name] { return own }
      return outer[name]
    }
    set { meanings[name] = .some(newValue) }
  }

  /// All names, sorted, for proposals.
  var names: [String] {
    let own = meanings.compactMapValues { $0 }
    return (outer.keys.filter { meanings[$0] == nil } + own.keys).sorted()
  }
}
