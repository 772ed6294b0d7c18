import IndonesianText

/// What was said before and is put right while another question of the form waits.
///
/// A wrong correction destroys an answer, so every word must be accounted for: it is wording of a
/// correction, the name of a field, or the whole of a value.
extension TurnRun {
  /// What a correction comes to.
  private enum Remedy {
    /// A field that is filled gets another value, or is asked again.
    case field(Form.Field, String?)
    /// It is about the waiting question itself: the part that is its answer.
    case own(String)
    /// Something is wrong; which field is not said.
    case unnamed
    /// There is nothing to be done: it is about the waiting question, which has no answer yet, or
    /// what should be is so already.
    case again
  }

  /// Takes a message that puts something right in the form whose question waits.
  ///
  /// - `misspelt`: whether words that nobody knows are taken for those that they must be.
  mutating func takeCorrection(
    _ input: Input, at index: PromptIndex, misspelt: Bool = false
  ) -> Bool {
    guard let form = formOfPrompt(index), input.isText, !script[index].isStrict,
      misspelt
        ? input.isMisspelt && CorrectionSigns.areIn(input.respelt)
        : script.language.corrections.areIn(input.ids, spelled: { input.spoken }),
      exactOption(input, script[index]) == nil,
      let correction = Correction(
        input.text, input.folded, misspelt ? input.respelt : input.spoken, links: input.links),
      let remedy = remedy(correction, input, form, at: index)
    else { return false }
    switch remedy {
    case .own(let text):
      let reading = read(Input(.text(text), language: script.language), for: index)
      return take(reading, for: index)
    case .again:
      trace.rung = .correction
      askAgain()
    case .unnamed:
      trace.rung = .correction
      askWhich(form, before: index)
    case .field(let field, let text):
      trace.rung = .correction
      correct(field, with: text, at: index)
    }
    return true
  }

  /// Asks a field again of which nothing but the name is said at the review: "tanggal".
  mutating func takeFieldName(_ input: Input, at index: PromptIndex) -> Bool {
    guard let form = formOfPrompt(index), input.isText, exactOption(input, script[index]) == nil
    else { return false }
    let words = input.spoken.content.map(\.text)
    let named = form.fields.filter {
      $0.prompt != index && value(of: $0.variable) != .empty && names(of: $0).contains(words)
    }
    guard named.count == 1 else { return false }
    trace.rung = .correction
    correct(named[0], with: nil, at: index)
    return true
  }

  /// Goes on with the form where it is asked what to change and nothing is to be: "ga ada", "udah
  /// bener", "kirim".
  mutating func takeNoChange(_ input: Input, at index: PromptIndex) -> Bool {
    guard case .change = script[index].role, let form = formOfPrompt(index),
      let first = form.fields.first, input.isText, !input.spoken.asks,
      case .nothing = described(input, script[index]),
      [.yes, .no, .skip, .done].contains(input.meaning(for: .correct)) || input.spoken.deniesAll
    else { return false }
    trace.rung = .answer
    // What is filled in is not asked again.
    move(to: first.start)
    run()
    return true
  }

  /// The form that a question belongs to, if that form is being filled in.
  func formOfPrompt(_ index: PromptIndex) -> Form? {
    let form: FormIndex
    switch script[index].role {
    case .field(let index, _), .review(let index), .change(let index): form = index
    case .plain: return nil
    }
    return state.frames.last?.openForm == form ? script[form] : nil
  }

  // MARK: - What is meant

  private func remedy(
    _ correction: Correction, _ input: Input, _ form: Form, at index: PromptIndex
  ) -> Remedy? {
    let parts = CorrectionParts(correction, input)
    let fields = form.fields.filter { value(of: $0.variable) != .empty || $0.prompt == index }
    let naming = fields.compactMap { field in
      parts.naming(of: names(of: field)).map { (field: field, naming: $0) }
    }
    if let best = naming.max(by: { $0.naming < $1.naming }) {
      let equal = naming.filter { !($0.naming < best.naming) }
      guard equal.count == 1 else { return .unnamed }
      return named(best.field, best.naming, parts, at: index)
    }
    let filled = fields.filter { value(of: $0.variable) != .empty }
    guard parts.rest.count <= (parts.given == nil ? 1 : 0) else { return nil }
    guard let text = parts.given ?? parts.rest.first else {
      return unnamed(parts, filled, at: index)
    }
    return valued(text, parts, filled, at: index)
  }

  /// What people call a field: as its writer does, or by its kind.
  func names(of field: Form.Field) -> [[String]] {
    let names = field.names + script[field.prompt].answer.everydayNames
    // A synonym is known by the word that it stands for, but not with every ending: "linknya".
    return names.flatMap { name in
      [SpokenWords(name, script.language.vocabulary), SpokenWords(name)]
        .map { $0.words.map(\.text) }
    }
  }

  /// A field is named: its new value is all else that is said.
  private func named(
    _ field: Form.Field, _ naming: CorrectionParts.Naming, _ parts: CorrectionParts,
    at index: PromptIndex
  ) -> Remedy? {
    let isOwn = value(of: field.variable) == .empty
    if let denied = naming.denied, wholeReading(denied, for: field.prompt, isNamed: false) == nil {
      return nil
    }
    // A name or a story is any words: only what is announced is one.
    let isAnyWords = [.text, .name].contains(script[field.prompt].answer)
    // "Jenisnya kok hoaks, harusnya fitnah": what is so now may be said, too.
    let rest = naming.given == nil ? naming.rest : naming.rest.filter { !isValue($0, of: field) }
    let values = naming.given == nil ? (isAnyWords ? [] : naming.values) : naming.values
    if naming.given == nil || rest.isEmpty,
      let text = values.first(where: {
        wholeReading($0, for: field.prompt, isNamed: true) != nil
      })
    {
      return isOwn ? .own(text) : .field(field, text)
    }
    guard rest.isEmpty, naming.given == nil else { return nil }
    return isOwn ? .again : .field(field, nil)
  }

  /// Nothing is named: what is denied, or the kind of the value, tells the field.
  private func valued(
    _ text: String, _ parts: CorrectionParts, _ fields: [Form.Field], at index: PromptIndex
  ) -> Remedy? {
    if let denied = parts.denied {
      // Who says what is wrong names the field as well as by its name.
      let meant = fields.filter {
        $0.prompt != index && isValue(denied, of: $0)
          && wholeReading(text, for: $0.prompt, isNamed: true) != nil
      }
      if let field = meant.first { return meant.count == 1 ? .field(field, text) : .unnamed }
      if fields.contains(where: { isSo(text, not: denied, of: $0, at: index) }) { return .again }
      return isOwnValue(text, denied, at: index) ? .own(text) : nil
    }
    guard !parts.wording.isDisjoint(with: [.fault, .lead, .denial]) else { return nil }
    let fitting = fields.filter {
      $0.prompt != index && wholeReading(text, for: $0.prompt, isNamed: false) != nil
    }
    let isOwn = isOwnValue(text, nil, at: index)
    if isOwn, script[index].answer != .name { return .own(text) }
    if let field = fitting.first, !parts.wording.isDisjoint(with: [.fault, .lead, .slip]) {
      return fitting.count == 1 ? .field(field, text) : .unnamed
    }
    return isOwn ? .own(text) : nil
  }

  /// Something is wrong or to be changed, and nothing says what.
  private func unnamed(
    _ parts: CorrectionParts, _ fields: [Form.Field], at index: PromptIndex
  ) -> Remedy? {
    guard parts.given == nil, !fields.isEmpty else { return nil }
    if let text = parts.denied {
      // "Bukan sleman": what is denied tells the field.
      let meant = fields.filter { $0.prompt != index && isValue(text, of: $0) }
      return meant.count == 1 ? meant.first.map { .field($0, nil) } : nil
    }
    guard !parts.wording.isDisjoint(with: [.fault, .change]) else { return nil }
    if case .review = script[index].role { return .unnamed }
    // "Salah" and nothing else answers some questions; at others it is about what was said last.
    let isAnswer = [.yesNo, .choice].contains(script[index].answer)
    if parts.wording.contains(.fault), parts.rest.isEmpty, !isAnswer { return .unnamed }
    return parts.wording.isDisjoint(with: [.slip, .change]) ? nil : .unnamed
  }

  /// Whether a text is the value that a field has now.
  private func isValue(_ text: String, of field: Form.Field) -> Bool {
    let value = value(of: field.variable)
    return switch wholeReading(text, for: field.prompt, isNamed: true) {
    case .accepted(let read, _)?, .doubtful(let read)?: value == read || isName(read, in: value)
    case .severalRegions(let codes)?: codes.contains { value == .text($0) }
    default: false
    }
  }

  /// Whether a field has the value that it should have, and not the one that is denied.
  private func isSo(
    _ text: String, not denied: String, of field: Form.Field, at index: PromptIndex
  ) -> Bool {
    field.prompt != index && isValue(text, of: field)
      && wholeReading(denied, for: field.prompt, isNamed: true) != nil
  }

  /// Whether a text is another in other letters, or all of it but a title: "joko" of "Pak Joko".
  private func isName(_ read: Value, in value: Value) -> Bool {
    guard let read = read.text, let value = value.text else { return false }
    let (short, long) = (FoldedText(read).text, FoldedText(value).text)
    return short == long || long.hasSuffix(" " + short)
  }

  /// Whether a text answers the waiting question, and what is denied would have.
  private func isOwnValue(_ text: String, _ denied: String?, at index: PromptIndex) -> Bool {
    let prompt = script[index]
    guard ![.choice, .yesNo, .text].contains(prompt.answer),
      wholeReading(text, for: index, isNamed: false) != nil
    else { return false }
    return denied.map { wholeReading($0, for: index, isNamed: false) != nil } ?? true
  }

  // MARK: - What is done

  /// Back to the question of a field with the value as its answer, or without one to ask it again.
  mutating func correct(_ field: Form.Field, with text: String?, at index: PromptIndex) {
    let reading = text.flatMap { wholeReading($0, for: field.prompt, isNamed: true) }
    let waits = state.frames.last?.node
    set(field.variable, to: .empty)
    move(to: script.promptNodes[Int(field.prompt.rawValue)])
    guard let reading else {
      say(script.texts.correcting.replacing("{x}", by: field.label.lowercasedFirst))
      return ask(field.prompt)
    }
    if case .accepted(let value, let option) = reading {
      let shown =
        option.map { script[field.prompt].options[$0].label }
        ?? self.shown(value, of: field.prompt)
      say(script.texts.corrected.replacing("{x}", by: field.label.lowercasedFirst + " " + shown))
      // Several answers that are being gathered go on being gathered.
      if let variable = script[index].variable, script[index].gathering != nil,
        self.value(of: variable) != .empty, script[field.prompt].gathering == nil, let waits
      {
        set(field.variable, to: value)
        move(to: waits)
        return sayGathered(index)
      }
    }
    if let top = state.frames.indices.last { state.frames[top].attempts = 0 }
    state.lastAside = nil
    if !take(reading, for: field.prompt, as: .correction) {
      countFailure(for: field.prompt, because: reading)
    }
  }

  /// Which field is wrong is asked where the form can be reviewed; elsewhere it is the last answer.
  private mutating func askWhich(_ form: Form, before index: PromptIndex) {
    if let change = form.change {
      move(to: change)
      return run()
    }
    let filled = form.fields.filter { value(of: $0.variable) != .empty && $0.prompt != index }
    guard let last = filled.last else { return askAgain() }
    correct(last, with: nil, at: index)
  }
}

extension AnswerType {
  /// What people call an answer of this type whatever its question calls it.
  fileprivate var everydayNames: [String] {
    switch self {
    case .date: ["tanggal", "tgl", "hari", "waktu"]
    case .time: ["jam", "waktu", "pukul"]
    case .phone: ["nomor", "nomor hp", "nomor wa", "telepon"]
    case .email: ["email", "surel"]
    case .link: ["tautan", "link", "url", "alamat web"]
    case .money: ["harga", "uang"]
    case .number: ["jumlah", "angka"]
    case .name: ["nama"]
    case .ticket: ["tiket", "nomor tiket"]
    case .region: ["daerah", "wilayah", "lokasi", "kota", "kabupaten", "provinsi"]
    case .image: ["gambar", "foto"]
    case .video: ["video"]
    case .audio: ["suara", "rekaman"]
    case .document: ["dokumen", "berkas", "file"]
    case .anyMedia: ["foto", "gambar", "video", "tangkapan layar", "bukti"]
    case .location: ["lokasi"]
    case .contactCard: ["kontak"]
    case .text, .yesNo, .mask, .choice, .sticker, .other: []
    }
  }
}
