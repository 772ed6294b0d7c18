/// A place in a script's instruction list, counted from 0.
package struct NodeIndex: Hashable, Comparable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
  package var next: NodeIndex { NodeIndex(Int(rawValue) + 1) }
  package static func < (left: NodeIndex, right: NodeIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One flow of a script, in the order of the flows' names.
package struct FlowIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// One question of a script.
package struct PromptIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// One form (`isian`) of a script.
package struct FormIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// One variable of a script.
package struct VariableIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// One set of choices: the keys a question can store, with their labels.
package struct ChoiceSetIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// One global command of a script.
package struct CommandIndex: Hashable, Sendable {
  package var rawValue: Int32
  package init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }
}

/// A name that stays the same when a script is edited around it.
///
/// 64-bit FNV-1a of the content key (`alur/jenis:kunci#n`) or the variable's full name. Saved
/// states refer to places and variables by it, so a state can be read after an edit. The compiler
/// refuses a script in which two names share a hash.
package struct StableID: Hashable, Sendable {
  package var rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  package init(hashing name: String) {
    var hash = Fingerprint()
    hash.combine(name)
    rawValue = hash.value
  }
}
