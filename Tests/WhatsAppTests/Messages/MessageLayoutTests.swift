import Conversations
import Dialogue
import Foundation
import TestSupport
import Testing
import WhatsApp

struct MessageLayoutTests {
  private static func options(_ labels: [String], _ rendering: Rendering) -> OutboundOptions {
    OutboundOptions(
      rendering: rendering,
      items: labels.enumerated().map { OutboundOption(id: "\($0)", label: $1) })
  }

  private static let picture = MediaFile(kind: .image, path: "media/peta.png")

  @Test func `what fits is sent as it is`() {
    let message = OutboundMessage(
      text: "Pilih salah satu:", options: Self.options(["Ya", "Tidak"], .buttons))
    #expect(MessageLayout.parts(of: message) == [message])
  }

  @Test func `a label that fits no button makes a list, and one that fits no row makes lines`() {
    // 20 code points, but 21 UTF-16 units: nobody says which of them Meta counts.
    let emoji = "Laporkan konten 123😀"
    #expect(emoji.unicodeScalars.count == 20)
    let list = MessageLayout.parts(
      of: OutboundMessage(text: "Pilih:", options: Self.options([emoji, "Batal"], .buttons)))
    #expect(list.map(\.options?.rendering) == [.list(button: "Lihat pilihan")])
    let long = "Laporkan konten yang menyesatkan"
    let lines = MessageLayout.parts(
      of: OutboundMessage(text: "Pilih:", options: Self.options([long, "Batal"], .buttons)))
    #expect(lines == [OutboundMessage(text: "Pilih:\n\n1. \(long)\n2. Batal")])
  }

  @Test func `a page of a longer list has no numbers when it becomes lines`() {
    let next = TapID.page(StableID(rawValue: 7), 1, turn: 3).text
    var options = Self.options(
      ["Kabupaten Kepulauan Siau Tagulandang Biaro"], .list(button: "Pilih"))
    options.items.append(OutboundOption(id: next, label: "Lainnya"))
    let parts = MessageLayout.parts(of: OutboundMessage(text: "Kabupaten?", options: options))
    #expect(
      parts.map(\.text) == [
        "Kabupaten?\n\n• Kabupaten Kepulauan Siau Tagulandang Biaro\n• Lainnya"
      ])
  }

  @Test func `equal labels become lines, since a person could not tell them apart`() {
    let parts = MessageLayout.parts(
      of: OutboundMessage(text: "Pilih:", options: Self.options(["Sama", "Sama "], .buttons)))
    #expect(parts.map(\.text) == ["Pilih:\n\n1. Sama\n2. Sama"])
  }

  @Test func `a question that is too long for its options begins in a message before them`() throws
  {
    let paragraph = String(repeating: "kata ", count: 150).dropLast()
    let text = "\(paragraph)\n\n\(paragraph)"
    let parts = MessageLayout.parts(
      of: OutboundMessage(text: text, options: Self.options(["Ya"], .buttons)))
    #expect(parts.map(\.text) == [String(paragraph), String(paragraph)])
    #expect(parts.map { $0.options == nil } == [true, false])
  }

  @Test func `a file goes above buttons, and before a list`() {
    let buttons = OutboundMessage(
      text: "Benar?", media: Self.picture, options: Self.options(["Ya"], .buttons))
    #expect(MessageLayout.parts(of: buttons) == [buttons])
    let list = OutboundMessage(
      text: "Mana?", media: Self.picture, options: Self.options(["A"], .list(button: "Pilih")))
    let parts = MessageLayout.parts(of: list)
    #expect(parts.map(\.media) == [Self.picture, nil])
    #expect(parts.map(\.text) == ["", "Mana?"])
  }

  @Test func `a caption that is too long goes on below its file`() {
    let text = String(repeating: "a", count: 1_000) + " " + String(repeating: "b", count: 1_000)
    let parts = MessageLayout.parts(of: OutboundMessage(text: text, media: Self.picture))
    #expect(parts.map(\.media) == [Self.picture, nil])
    #expect(parts.map(\.text.count) == [1_000, 1_000])
  }

  @Test func `an approved form is brought once, by the last part, in one line`() {
    let parts = MessageLayout.parts(
      of: OutboundMessage(
        text: String(repeating: "kata ", count: 1_000),
        template: OutboundTemplate(name: "status", parameters: [" dua\nbaris\t dan      banyak "])))
    #expect(parts.count == 2)
    #expect(
      parts.map(\.template) == [
        nil, OutboundTemplate(name: "status", parameters: ["dua baris  dan    banyak"]),
      ])
  }

  @Test(arguments: ["", "  \n ", "\u{3000}"])
  func `what says nothing is not sent`(text: String) {
    #expect(MessageLayout.parts(of: OutboundMessage(text: text)).isEmpty)
  }

  @Test func `a letter larger than a message is cut between its code points`() {
    let letter = "a" + String(repeating: "\u{301}", count: 5_000)
    #expect(letter.count == 1)
    let parts = MessageLayout.parts(of: OutboundMessage(text: letter))
    #expect(parts.map(\.text.utf16.count) == [4_096, 905])
  }

  // MARK: Whatever is said

  private static let words = [
    "laporan", "kampanye", "😀", "👨‍👩‍👧‍👦", "é", "🇮🇩", "Pilkada.", "*tebal*", "\n", "\n\n", "日本", "  ",
    "https://contoh.id/a", "\u{200D}", "ya", "\t", "Kepulauan Siau Tagulandang Biaro",
  ]

  private static func text(_ most: Int, with numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...most, using: &numbers))
      .map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
  }

  private static func message(with numbers: inout SeededNumbers) -> OutboundMessage {
    var message = OutboundMessage(
      text: text([5, 200, 1_500].randomElement(using: &numbers) ?? 5, with: &numbers))
    if Int.random(in: 0..<3, using: &numbers) == 0 {
      message.media = MediaFile(
        kind: Bool.random(using: &numbers) ? .image : .document, path: "media/berkas.pdf")
    }
    if Bool.random(using: &numbers) {
      let rendering = [Rendering.buttons, .list(button: text(3, with: &numbers)), .numbered, .open]
        .randomElement(using: &numbers)
      let items = (0..<Int.random(in: 0...12, using: &numbers)).map { index in
        OutboundOption(
          id: "k.\(index)", label: "\(index) " + text(3, with: &numbers),
          description: Bool.random(using: &numbers) ? text(8, with: &numbers) : nil)
      }
      message.options = OutboundOptions(rendering: rendering ?? .open, items: items)
    }
    return message
  }

  /// What is left when blanks are taken away: how a text is cut changes nothing else.
  private static func marks(_ text: String) -> Data {
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return Data(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let part = marks(part)
    return part.isEmpty || marks(text).range(of: part) != nil
  }

  @Test func `of 600 messages every part is taken, every word and every label arrives`() throws {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<600 {
      let message = Self.message(with: &numbers)
      let parts = MessageLayout.parts(of: message)
      var arrived = ""
      for part in parts {
        let channel = try ChannelMessage(
          part, media: part.media == nil ? nil : .id("1"))
        let body = try MessageEncoder.body(of: channel, to: .phone("628123"), callback: "w1.1.1")
        let violations = RequestRules.violations(in: body)
        #expect(violations.isEmpty, "\(violations) \(message)")
        #expect(MessageLayout.parts(of: part) == [part], "\(part)")
        arrived += part.text + (part.options?.items.map(\.label).joined() ?? "")
      }
      #expect(Self.holds(arrived, message.text))
      guard message.options?.rendering != .open else { continue }
      for item in message.options?.items ?? [] {
        #expect(Self.holds(arrived, item.label), "\(item.label)")
      }
    }
  }
}
