/// What kind of value a key takes, as the reader reads it.
indirect enum ValueForm: Hashable, Sendable {
  case text
  /// One text or a list of texts.
  case texts
  case name
  case target
  case yesNo
  case duration
  /// `daftar teks opsional`, `pola BW-XXXX`.
  case type
  case version
  case zone
  /// One of the words that the key's own table lists as its form: `ulangi atau mundur`.
  case word
  /// A whole number within the bounds that the key's own table names: `1 sampai 9`.
  case number
  case steps
  /// One step or a list of steps.
  case answer
  case options
  /// A mapping with keys of ours.
  case place(SchemaPlace.Name)
  case list(ValueForm)
  /// A mapping whose keys are names of the writer's.
  case names(ValueForm)
  /// A mapping whose keys are any text: variables with dots in them, words of the lexicon.
  case entries(ValueForm)
  /// The two must be different kinds of YAML value.
  case either(ValueForm, ValueForm)
}

extension ValueForm {
  static let message = either(.text, .place(.message))
  private static let trigger = either(.text, .place(.kindTrigger))

  /// What a keyword takes wherever its place does not say otherwise (`SchemaPlace.forms`).
  init(of keyword: Keyword) {
    switch keyword {
    case .version: self = .version
    case .zone: self = .zone
    case .start, .go, .call, .failure: self = .target
    case .name, .title, .message, .label, .shortLabel, .description, .choose, .ask, .condition,
      .check, .forEach, .leave, .optionsFrom, .preferred, .listButton, .image, .document, .file,
      .days, .hours,
      .submit, .change, .summary, .finish:
      self = .text
    case .texts, .commands, .confirmation, .form, .section, .handOver, .store, .identifier, .key,
      .flag, .role, .approval, .bot:
      self = Self.textOrName(keyword)
    case .notUnderstood, .words, .patterns, .utterances, .excluded, .parameters, .wrong, .example,
      .contains, .enough:
      self = .texts
    case .digression, .skippable, .secret, .duringHandOver: self = .yesNo
    case .after, .expiry, .draft, .limit: self = .duration
    case .type: self = .type
    case .perform, .rendering, .matching, .questionKind, .prefill,
      .direction:
      self = .word
    case .attempts, .least, .most, .year: self = .number
    case .levels, .tone: self = .either(.word, .list(.word))
    case .steps, .then, .otherwise: self = .steps
    case .answer: self = .answer
    case .options: self = .options
    case .send: self = Self.message
    case .random, .inTurn, .once: self = .either(Self.message, .list(Self.message))
    case .inputs, .outputs: self = .names(.type)
    case .assign, .arguments, .result: self = .entries(.text)
    case .required: self = .either(.text, .list(.texts))
    case .lexicon: self = .entries(.texts)
    case .triggers: self = .either(Self.trigger, .list(Self.trigger))
    case .rules: self = .list(.place(.rule))
    case .several: self = .place(.several)
    case .reminder: self = .place(.reminder)
    case .review: self = .either(.text, .place(.review))
    case .atExpiry: self = .either(.word, .place(.atExpiry))
    case .flows: self = .names(.either(.steps, .place(.flow)))
    case .fields: self = .names(.place(.field))
    case .questions: self = .list(.place(.question))
    case .insertions: self = .list(.place(.insertion))
    case .variables: self = .place(.scopes)
    case .session: self = .place(.session)
    case .officeHours: self = .place(.officeHours)
    case .data: self = .names(.either(.text, .place(.table)))
    case .actions: self = .names(.place(.action))
    case .errors: self = .texts
    case .contactScope: self = .names(.type)
    }
  }

  private static func textOrName(_ keyword: Keyword) -> ValueForm {
    switch keyword {
    case .texts, .commands, .confirmation: .text
    default: .name
    }
  }
}
