import Dialogue
import FoundationEssentials
import TestSupport
import Testing

/// Every form in which a state was ever saved can still be read.
///
/// `keadaan_lama/vN.tsv` holds states that the program of that version wrote for the bot of
/// `StateCodingTests`: a name, what had been said, and the bytes. A new version adds a file; an old
/// one is never written again.
struct OldStateTests {
  private struct Saved {
    var name: String
    var bytes: [UInt8]
  }

  private static func saved(_ version: Int) throws -> [Saved] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/keadaan_lama/v\(version).tsv"))
    return try String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(cells.count == 3)
      return Saved(name: String(cells[0]), bytes: try bytes(cells[2]))
    }
  }

  private static func bytes(_ hexadecimal: Substring) throws -> [UInt8] {
    let digits = Array(hexadecimal)
    return try stride(from: 0, to: digits.count, by: 2).map { place in
      try #require(UInt8(String(digits[place..<(place + 2)]), radix: 16))
    }
  }

  @Test(arguments: [1, 2, 3]) func `states of an earlier form are read and go on`(
    version: Int
  ) throws {
    let script = try InlineBot.script(StateCodingTests.bot)
    let states = try Self.saved(version)
    #expect(states.count >= 12)
    for saved in states {
      #expect(saved.bytes.first == UInt8(version))
      let state = try ConversationState(decoding: saved.bytes, for: script)
      #expect(state.isSound(in: script), "\(saved.name)")
      let again = try ConversationState(decoding: state.encoded(for: script), for: script)
      #expect(again == state, "\(saved.name)")
      let event = Event(at: Chat.start + .seconds(60), kind: .message(.text("menu")))
      #expect(step(script, state, on: event).trace.fault == nil, "\(saved.name)")
    }
  }

  @Test func `what had been filled in is still there`() throws {
    let script = try InlineBot.script(StateCodingTests.bot)
    let saved = try #require(try Self.saved(1).first { $0.name == "lokasi" })
    var chat = Chat(script)
    chat.state = try ConversationState(decoding: saved.bytes, for: script)
    #expect(chat.value("data.jenis") == .text("kabar"))
    #expect(chat.value("data.banyak") == .wholeNumber(7))
    #expect(chat.value("data.tanggal") == .skipped)
    let place = Location(latitude: -6_200_000, longitude: 106_816_666, name: "Monas")
    #expect(chat.value("data.lokasi") == .location(place))
  }

  @Test func `a place that is gone loses neither the contact's values nor what was filled in`()
    throws
  {
    let before = try InlineBot.script(
      """
      variabel: {pengguna: {nama: teks opsional}}
      alur:
        mulai:
          - tanya: Siapa?
            simpan: nama
          - isian: data
            kolom:
              satu: {tanya: Satu?}
              dua: {tanya: Dua?}
      """)
    let after = try InlineBot.script(
      """
      variabel: {pengguna: {nama: teks opsional}}
      alur:
        mulai:
          - tanya: Siapa?
            simpan: nama
          - isian: data
            kolom:
              satu: {tanya: Satu?}
              tiga: {tanya: Tiga?}
      """)
    var chat = Chat(before)
    try chat.say("halo", then: "Rina", "isi satu")
    let bytes = chat.state.encoded(for: before)
    #expect(throws: StateDecodingError.unknownPlace) {
      try ConversationState(decoding: bytes, for: after)
    }
    let salvaged = try ConversationState(salvaging: bytes, for: after)
    #expect(salvaged.isIdle)
    let name = try #require(after.contactSlots.first { after[$0].name == "nama" })
    #expect(salvaged.contact[after[name].slot] == .text("Rina"))
    let draft = try #require(salvaged.drafts.first)
    #expect(draft.locals.contains(.text("isi satu")))
  }
}
