import Dialogue
import IndonesianText

/// `/mengapa`: how the last turn came about, for someone who writes dialogues.
package struct TurnExplanation {
  let world: SimulatedWorld
  var script: Script { world.script }

  package init(_ world: SimulatedWorld) { self.world = world }

  /// Lines without a final line break.
  package var text: String {
    let exchange = world.exchange
    guard let trace = exchange.traces.first else {
      return "Belum ada giliran yang bisa dijelaskan."
    }
    var lines: [String] = []
    if let message = exchange.message {
      lines.append("Pesan: " + UserLine.lines(of: .message(message)).joined(separator: " / "))
      lines.append("Diterima sebagai: " + rung(trace.rung))
      let words = self.words(trace.words, of: message)
      if !words.isEmpty { lines.append("Kata yang terbaca: " + words.joined(separator: ", ")) }
    } else {
      lines.append("Bukan karena pesan orang, melainkan waktu, petugas, atau lompatan.")
    }
    if !trace.candidates.isEmpty {
      lines.append("Yang dipertimbangkan:")
      lines += judged(trace).map { "  - " + candidate($0) }
    }
    lines += contest(trace)
    let path = self.path(exchange.traces.flatMap(\.visited))
    if !path.isEmpty { lines.append("Langkah yang dijalankan: " + path) }
    let joined = exchange.traces.reduce(0) { $0 + $1.joinedMessages }
    if joined > 0 { lines.append("Digabung: \(joined) kalimat, karena pesannya terlalu banyak") }
    for case let fault? in exchange.traces.map(\.fault) {
      lines.append("Gangguan: " + sentence(fault))
    }
    lines.append("Sekarang: " + StatementCheck.standing(of: world))
    return lines.joined(separator: "\n")
  }

  private func rung(_ rung: Trace.Rung?) -> String {
    switch rung {
    case .handedOver: "pesan untuk petugas, karena percakapan sedang dialihkan"
    case .tap: "ketukan tombol dari pertanyaan yang sedang menunggu"
    case .staleTap: "ketukan tombol dari pesan yang sudah lewat"
    case .overlay: "jawaban atas pertanyaan sela dari bot"
    case .command: "perintah (seluruh pesan sama dengan kata perintah)"
    case .answer: "jawaban atas pertanyaan yang sedang menunggu"
    case .correction: "pembetulan isian yang sudah dijawab"
    case .digression: "selaan: alur lain menjawab dulu, lalu pertanyaan diulang"
    case .trigger: "pemicu sebuah alur"
    case .typingError: "salah ketik yang masih bisa dikenali"
    case .courtesy: "salam, terima kasih, pamit, atau minta ditunggu"
    case .unknown: "tidak dipahami"
    case .start: "awal percakapan, karena tidak ada yang lebih cocok"
    case .ignored: "tidak dihitung sebagai jawaban (stiker, reaksi, atau sedang menunggu aksi)"
    case nil: "-"
    }
  }

  // MARK: - Words

  private func words(_ words: [CanonicalWord], of message: InboundMessage) -> [String] {
    let typed = typed(message)
    return words.prefix(40).map { word in
      let source = word.source.filter { $0 < typed.words.count }
        .map { typed.word($0) }.joined(separator: " ")
      let known = word.id == .unknown ? word.root : word.id
      guard known != .unknown else { return "\"\(source)\" (tidak dikenal)" }
      let standard = script.language.vocabulary.word(known)
      return source == standard && word.how == .exact
        ? "\"\(standard)\"" : "\"\(source)\" → \"\(standard)\" (\(reason(word, in: typed)))"
    }
  }

  func typed(_ message: InboundMessage) -> FoldedText {
    switch message {
    case .text(let text): FoldedText(text.cut(toScalars: EngineLimits.messageCharacters))
    case .tap(_, let title): FoldedText(title)
    case .media(let media): FoldedText(media.caption)
    case .location(let location): FoldedText(location.name)
    case .contactCard, .reaction, .unsupported: FoldedText("")
    }
  }

  private func reason(_ word: CanonicalWord, in typed: FoldedText) -> String {
    guard let neighbour = word.neighbour, neighbour < typed.words.count else {
      return reason(word.how)
    }
    return reason(word.how) + ", karena \"\(typed.word(neighbour))\""
  }

  private func reason(_ how: Spelling) -> String {
    switch how {
    case .exact: "apa adanya"
    case .letters: "ejaan huruf"
    case .abbreviation: "singkatan"
    case .regional: "bahasa daerah"
    case .affixed: "kata dasar"
    case .slang: "ejaan tak baku"
    case .reduplicated: "kata ulang dengan angka 2"
    case .synonym: "sinonim di kamus"
    case .typingError(let cost): "salah ketik, biaya \(TypingCost.text(cost))"
    }
  }

  // MARK: - Candidates

  /// The candidates; of several misspelt words the only one that is near was taken.
  func judged(_ trace: Trace) -> [Trace.Candidate] {
    let near = trace.candidates.indices.filter {
      switch trace.candidates[$0] {
      case .option(_, _, .typingError, _), .flow(_, _, .typingError, _): true
      default: false
      }
    }
    guard trace.rung == .typingError, near.count == 1, world.state.overlay == nil else {
      return trace.candidates
    }
    var candidates = trace.candidates
    switch candidates[near[0]] {
    case .option(let prompt, let option, let how, _):
      candidates[near[0]] = .option(prompt, option: option, how: how, taken: true)
    case .flow(let flow, let phrase, let how, _):
      candidates[near[0]] = .flow(flow, phrase: phrase, how: how, taken: true)
    default: break
    }
    return candidates
  }

  private func candidate(_ candidate: Trace.Candidate) -> String {
    switch candidate {
    case .command(let command, let taken):
      "perintah \"\(script[command].name)\"" + verdict(taken)
    case .option(let prompt, let option, let how, let taken):
      "opsi \"\(label(option, of: prompt))\", \(fit(how))" + verdict(taken)
    case .value(let value, let taken):
      "nilai \"\(ValueText.write(value, in: script.zone))\"" + verdict(taken)
    case .noReading(let type): "tidak ada \(word(for: type)) di dalamnya"
    case .validationFailed(let place): "syarat ke-\(place + 1) tidak terpenuhi"
    case .flow(let flow, let phrase, let how, let taken):
      "alur \"\(script[flow].name)\" lewat pemicu \"\(phrase)\", \(fit(how))" + verdict(taken)
    case .insertion(let place): "sisipan \"\(script.insertions[place].name)\": ditambahkan"
    case .question(let flow, let points, let utterance, let taken):
      "tanya jawab \"\(script[flow].title)\", \(points) dari 100 lewat ujaran \"\(utterance)\""
        + verdict(taken)
    case .draft(let form): "isian \"\(script[form].name)\" yang belum selesai"
    case .failure(let attempt, let limit): "jawaban tidak cocok, kali ke-\(attempt) dari \(limit)"
    }
  }

  private func verdict(_ taken: Bool) -> String { taken ? ": dipakai" : ": tidak dipakai" }

  private func label(_ option: Int, of prompt: PromptIndex) -> String {
    let options = script[prompt].options
    return options.indices.contains(option) ? options[option].label : "?"
  }

  private func fit(_ how: Trace.Fit) -> String {
    switch how {
    case .number: "menurut nomornya"
    case .exact: "cocok persis"
    case .contained: "ada di dalam pesan"
    case .yesNo: "menurut ya atau tidak"
    case .typingError(let errors): "beda \(errors) huruf"
    case .described: "disebut dengan kata lain"
    }
  }

  private func word(for type: AnswerType) -> String {
    switch type {
    case .text: "teks"
    case .number: "bilangan"
    case .yesNo: "ya atau tidak"
    case .date: "tanggal"
    case .time: "jam"
    case .phone: "nomor telepon"
    case .email: "alamat email"
    case .link: "tautan"
    case .ticket: "nomor tiket"
    case .mask: "kode yang sesuai pola"
    case .money: "jumlah uang"
    case .name: "nama orang"
    case .region: "wilayah"
    case .choice: "pilihan"
    case .image: "gambar"
    case .video: "video"
    case .audio: "pesan suara"
    case .document: "dokumen"
    case .anyMedia: "gambar, video, suara, atau dokumen"
    case .location: "lokasi"
    case .contactCard: "kontak"
    case .sticker: "stiker"
    case .other: "pesan jenis lain"
    }
  }

  // MARK: - Path

  /// Content keys say it best: flow, kind and name of each step.
  private func path(_ visited: [NodeIndex]) -> String {
    let keys = visited.compactMap { node -> String? in
      let place = Int(node.rawValue)
      return script.keys.indices.contains(place) ? script.keys[place] : nil
    }
    guard keys.count > 12 else { return keys.joined(separator: " → ") }
    return keys.prefix(6).joined(separator: " → ") + " → … → "
      + keys.suffix(6).joined(separator: " → ")
  }

  private func sentence(_ fault: EngineFault) -> String {
    switch fault {
    case .budget: "terlalu banyak langkah atau pesan tanpa menunggu jawaban"
    case .stackDepth: "alur saling memanggil lebih dari \(EngineLimits.stackDepth) tingkat"
    case .foreignState: "keadaan percakapan tidak cocok dengan naskah ini"
    }
  }
}
