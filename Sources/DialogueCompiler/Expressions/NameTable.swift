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

  private var meanings: [String: Meaning] = [:]
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

  subscript(name: String) -> Meaning? {
    get { meanings[name] }
    set { meanings[name] = newValue }
  }

  /// All names, sorted, for proposals.
  var names: [String] { meanings.keys.sorted() }
}
