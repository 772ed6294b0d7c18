import Conversations
import Diagnostics
import Dialogue
import DialogueCompiler
import IndonesianText
import WhatsApp

/// Everything that reads what people outside have written, one function each.
///
/// A finding is a crash or a hang; what the functions return does not matter.
enum FuzzTarget: String, CaseIterable {
  case loader = "berkas"
  case expression = "ungkapan"
  case template = "kalimat"
  case text = "teks"
  case conversation = "percakapan"
  case state = "keadaan"
  case webhook = "webhook"
  case answer = "jawaban"
  case message = "pesan"

  func run(_ bytes: [UInt8]) {
    switch self {
    case .loader: check([SourceFile(path: "bot.yaml", bytes: bytes)])
    case .expression: check([Self.script(step: "- jika: ", bytes)])
    case .template: check([Self.script(step: "- kirim: ", bytes)])
    case .text: read(String(decoding: bytes, as: UTF8.self))
    case .conversation: talk(String(decoding: bytes, as: UTF8.self))
    case .state: load(bytes)
    case .webhook: receive(bytes)
    case .answer:
      _ = GraphAnswer(status: 200, body: bytes, retryAfter: nil)
      _ = MediaAddress(body: bytes)
    case .message: send(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func receive(_ bytes: [UInt8]) {
    let decoder = WebhookDecoder(numbers: [PhoneNumberID("1")])
    do throws(WebhookDecoder.Refusal) {
      _ = try decoder.content(of: bytes, arrival: Timestamp(milliseconds: 1_760_000_000_000))
    } catch {
      return
    }
  }

  /// The first line is the text, the others are its options; every part must be taken.
  private func send(_ text: String) {
    let lines = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
    let items = lines.dropFirst().prefix(12).enumerated().map {
      OutboundOption(id: "k.\($0)", label: $1)
    }
    let renderings: [Rendering] = [.buttons, .list(button: lines.last ?? ""), .numbered, .open]
    for rendering in renderings {
      let options = OutboundOptions(rendering: rendering, items: items)
      let message = OutboundMessage(text: lines.first ?? "", options: options)
      for part in MessageLayout.parts(of: message) {
        do throws(ChannelViolation) {
          let channel = try ChannelMessage(part, media: nil)
          _ = try MessageEncoder.body(of: channel, to: .phone("62812"), callback: nil)
        } catch {
          preconditionFailure("\(error) in a part of the layout")
        }
      }
    }
  }

  private func check(_ files: [SourceFile]) {
    let compilation = compile(DialogueFolder(path: "", scripts: files))
    _ = DiagnosticRenderer(files: files).text(compilation.diagnostics)
  }

  /// A small bot in which one step is what the fuzzer wrote, as a block so that any text is one.
  private static func script(step: String, _ bytes: [UInt8]) -> SourceFile {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let block = lines.map { "        " + $0 }.joined(separator: "\n")
    return SourceFile(
      path: "bot.yaml",
      text: """
        wicara: 1
        bot: x
        mulai: a
        variabel: {sesi: {nama: teks opsional, umur: bilangan opsional, hari: tanggal opsional}}
        alur:
          a:
            \(step)|-
        \(block)
              maka: [a]

        """)
  }

  private func read(_ text: String) {
    let folded = FoldedText(text)
    _ = VocabularyBuilder(.questions).build().canonicalize(folded)
    _ = (readNumber(text), readMoney(text), readTime(text), readPhone(text), readEmail(text))
    _ = (readLinks(text), readPersonName(text))
    let noon = ReferenceTime(noonOf: CalendarDate(daysSince1970: 18_604))
    _ = (readMoment(text, at: noon, direction: .either), standardText(text))
    _ = (regionMentions(text), readTone(text))
    for kind in QuestionKind.allCases { _ = AnswerReader.core.read(text, kind: kind) }
    let (vocabulary, menu, intents) = Self.matchers
    let canonical = vocabulary.canonicalize(folded)
    _ = (vocabulary.corrected(canonical, of: folded), intents.scores(for: folded, canonical))
    _ = (menu.read(text, several: true), menu.standings(for: text))
    _ = typingDistance(folded.text, "lapor konten", atMost: 2)
  }

  /// A small menu and two questions.
  private static let matchers: (Vocabulary, OptionMatcher, IntentIndex) = {
    let options = [["Berita bohong", "hoaks"], ["Ujaran kebencian"], ["Politik uang", "sembako"]]
    let questions = [["cara lapor hoaks", "lapor lewat mana"], ["berapa lama diproses"]]
    var builder = VocabularyBuilder(.questions)
    for phrase in options.joined() { builder.intern(phrase) }
    for utterance in questions.joined() { builder.intern(utterance) }
    let vocabulary = builder.build()
    return (
      vocabulary, OptionMatcher(options, AnswerLexicon(vocabulary)),
      IntentIndex(questions.map { IntentIndex.Intent(utterances: $0) }, vocabulary)
    )
  }()

  private func talk(_ text: String) {
    guard let script = Self.bot else { return }
    var state = ConversationState(for: script, seed: 7)
    var now = Timestamp(milliseconds: 1_607_396_400_000)
    for line in text.split(separator: "\n").prefix(50) {
      now = now + .seconds(60)
      let event = Event(at: now, kind: .message(.text(String(line))))
      state = step(script, state, on: event).state
    }
  }

  private func load(_ bytes: [UInt8]) {
    guard let script = Self.bot else { return }
    do throws(StateDecodingError) {
      let state = try ConversationState(decoding: bytes, for: script)
      let event = Event(at: Timestamp(milliseconds: 0), kind: .message(.text("1")))
      _ = step(script, state, on: event)
    } catch {
      return
    }
  }

  private static let bot: Script? =
    compile(
      DialogueFolder(
        path: "",
        scripts: [
          SourceFile(
            path: "bot.yaml",
            text: """
              wicara: 1
              bot: x
              mulai: menu
              perintah: {batal: {kata: [batal], konfirmasi: Yakin?, ke: menu}}
              alur:
                menu:
                  - pilih: Apa?
                    opsi: [Lapor -> lapor, Tanya -> tanya]
                lapor:
                  pemicu: [mau lapor, {jenis: url}]
                  langkah:
                    - isian: d
                      isi_awal: pesan
                      kolom:
                        tautan: {tanya: "Tautan? contoh https://a.id", jenis: url, banyak: {}}
                        kapan: {tanya: "Kapan? contoh 5 Des", jenis: tanggal}
                        nama: {tanya: Nama?, jenis: nama, boleh_lewati: ya}
                      tinjau: "{d.tautan|baris} {d.kapan|tanggal} {d.nama|bawaan:\\"-\\"}"
                tanya: {sela: ya, pemicu: [mau tanya], langkah: [Silakan.]}
              """)
        ])
    ).script
}
