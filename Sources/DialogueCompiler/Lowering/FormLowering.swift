import Dialogue
import IndonesianText

/// `isian`: one question a field, a review, and the way back to each of them.
///
/// ```
/// openForm
/// field i:  branch (condition, otherwise: next)   only with `jika`
///           branch (field is unset, otherwise: next)
///           wait (question i)
/// tinjau:   wait (review)       Kirim → end, Ubah → ubah
/// ubah:     wait (which one)    field i → clear i, jump to field i
/// end:      closeForm           unless an action takes the form
/// ```
extension FlowLowering {
  mutating func lower(_ document: FormDocument, _ step: StepDocument) {
    let name = document.name.text
    let form = FormIndex(builder.forms.count)
    formIndices[name] = form
    builder.forms.append(Form(name: name, flow: flow, start: builder.next, fields: []))
    add(.openForm(form), Keyword.form.rawValue, name, at: step.range)
    if document.usesOpening {
      builder.forms[Int(form.rawValue)].opening = symbols.openings[Int(flow.rawValue)]
      add(.extract(form), Keyword.prefill.rawValue, name, at: step.range)
    }
    var fields: [Form.Field] = []
    for (field, prompt) in document.fields {
      if let field = lower(field, prompt, of: document, form: form, place: fields.count) {
        fields.append(field)
      }
    }
    builder.forms[Int(form.rawValue)].fields = fields
    if document.review != nil { lowerReview(document, fields, form: form, step) }
    if !consumedForms.contains(name) {
      add(.closeForm(form), Keyword.form.rawValue, name + ".tutup", at: nil)
    }
  }

  private mutating func lower(
    _ field: SourceText, _ document: PromptDocument, of form: FormDocument, form index: FormIndex,
    place: Int
  ) -> Form.Field? {
    let name = form.name.text + "." + field.text
    guard case .variable(let variable)? = checker.names[name] else { return nil }
    var content = document.value
    content.attempts = content.attempts ?? form.attempts
    // What may be left open is left open.
    content.failure = content.failure ?? (content.isSkippable ? nil : form.failure)
    let document = PromptDocument(content)
    let start = generatedSection(name)
    let next = builder.label()
    builder.place(start)
    if let source = document.condition, let condition = checker.condition(source) {
      add(
        .branch(condition, otherwise: next.node), Keyword.condition.rawValue, name,
        at: source.range)
    }
    add(
      .branch(.call(.isUnset, [.variable(variable)]), otherwise: next.node),
      Keyword.fields.rawValue, name, at: nil)
    var prompt = prompt(document, variable: variable)
    prompt.role = .field(index, place: place)
    let bodies = bodies(of: document, in: &prompt)
    let promptIndex = builder.add(prompt, asking: document.question, at: document.range)
    add(.wait(promptIndex), Keyword.ask.rawValue, name, at: document.range)
    lower(bodies, key: name, after: next)
    if !bodies.isEmpty {
      // An option with steps of its own may leave the field open: that is an answer too.
      add(
        .branch(.call(.isUnset, [.variable(variable)]), otherwise: next.node),
        Keyword.skippable.rawValue, name, at: nil)
      add(
        .assign(variable, .constant(.skipped)), Keyword.skippable.rawValue, name + ".lewati",
        at: nil)
    }
    builder.place(next)
    return Form.Field(
      variable: variable, prompt: promptIndex, start: start.node,
      label: document.label?.text ?? field.text.replacingUnderscores.capitalizedFirst,
      names: [document.label?.text, field.text.replacingUnderscores].compactMap { $0 }
        + document.words.map(\.text))
  }

  private mutating func lowerReview(
    _ document: FormDocument, _ fields: [Form.Field], form: FormIndex, _ step: StepDocument
  ) {
    guard let text = document.review else { return }
    let name = document.name.text
    let end = builder.label()
    let change = generatedSection(name + ".ubah")
    builder.place(generatedSection(name + ".tinjau"))
    var review = PromptContent(question: text, isMenu: true, range: step.range)
    review.options = document.reviewOptions
    review.attempts = document.attempts
    review.failure = document.failure
    var prompt = prompt(PromptDocument(review), variable: nil)
    prompt.role = .review(form)
    // Also without options of the writer's.
    prompt.answer = .choice
    // However it is worded, a review asks whether what it shows is right.
    prompt.kind = prompt.kind ?? .correct
    let texts = StandardTexts()
    let own = [
      PromptOption(
        key: "kirim", label: document.submitLabel?.text ?? texts.submit,
        effect: .jump(.node(end.node))),
      PromptOption(
        key: PromptOption.changeKey, label: document.changeLabel?.text ?? texts.change,
        effect: .jump(.node(change.node))),
    ]
    setOptions(own + prompt.options, of: &prompt)
    add(
      .wait(builder.add(prompt, asking: text, at: text.range)), Keyword.choose.rawValue,
      name + ".tinjau",
      at: text.range)
    builder.place(change)
    builder.forms[Int(form.rawValue)].change = change.node
    lowerChange(document, fields, form: form)
    builder.place(end)
  }

  private mutating func lowerChange(
    _ document: FormDocument, _ fields: [Form.Field], form: FormIndex
  ) {
    let name = document.name.text
    var prompt = PromptParts(
      question: MessageTemplate(text: Template(literal: StandardTexts().whichToChange)),
      answer: .choice)
    prompt.role = .change(form)
    var labels: [ProgramBuilder.Label] = []
    var options: [PromptOption] = []
    for (field, source) in zip(fields, document.fields) {
      let label = builder.label()
      labels.append(label)
      options.append(
        PromptOption(
          key: source.name.text, label: field.label,
          isShown: .not(.call(.isUnset, [.variable(field.variable)])),
          effect: .jump(.node(label.node))))
    }
    setOptions(options, of: &prompt)
    prompt.spellings += document.fields.prefix(fields.count).enumerated().flatMap { place, field in
      field.prompt.words.map { (FoldedText($0.text).text, place) }
    }
    add(
      .wait(builder.add(prompt, asking: nil, at: document.name.range)), Keyword.choose.rawValue,
      name + ".ubah", at: document.name.range)
    for (field, label) in zip(fields, labels) {
      builder.place(label)
      let key = name + "." + field.label
      add(.clear(field.variable), Keyword.change.rawValue, key, at: nil)
      add(.jump(.node(field.start)), Keyword.change.rawValue, key + ".tanya", at: nil)
    }
  }

  private mutating func generatedSection(_ name: String) -> ProgramBuilder.Label {
    let label = sections[name] ?? builder.label()
    sectionOrder.append((name, label))
    return label
  }

  /// Options of the compiler's own, with the form in which they fit the channel.
  private func setOptions(_ options: [PromptOption], of prompt: inout PromptParts) {
    prompt.options = options
    prompt.spellings = options.enumerated().flatMap { place, option in
      [option.label, option.key.replacingUnderscores].map { (FoldedText($0).text, place) }
    }
    let longest = options.map(\.label.unicodeScalars.count).max() ?? 0
    if options.count <= ChannelLimits.buttons, longest <= ChannelLimits.buttonLabel {
      prompt.rendering = .buttons
    } else if longest <= ChannelLimits.rowLabel {
      prompt.rendering = .list(button: StandardTexts().listButton)
    } else {
      prompt.rendering = .numbered
    }
  }
}
