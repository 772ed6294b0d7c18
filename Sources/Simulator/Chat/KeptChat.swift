package import Dialogue

/// A conversation between two runs of the program, as a text file.
///
/// ```
/// wicara-percakapan 1
/// pengatur 1 7 1607396400000        kind, turn, milliseconds since 1970
/// tombol k.1.2.3 Lapor konten       the last options, id and label
/// laporan 1607394600000 BW-2K7Q-…   milliseconds since 1970, ticket
/// keadaan 0a1b…                     the state's own versioned bytes, hexadecimal
/// ```
package struct KeptChat: Hashable, Sendable {
  package var state: ConversationState
  package var timers: [SimulatedWorld.PendingTimer]
  package var reports: [SimulatedActions.Report]
  package var options: [OutboundOption]

  private static let heading = "wicara-percakapan 1"

  package init(of world: SimulatedWorld) {
    state = world.state
    timers = world.timers
    reports = world.actions.reports
    options = world.currentOptions
  }

  package func text(for script: Script) -> String {
    var lines = [Self.heading]
    lines += timers.map { "pengatur \($0.id.kind.rawValue) \($0.id.turn) \($0.at.milliseconds)" }
    lines += reports.map { "laporan \($0.savedAt.milliseconds) \($0.ticket)" }
    lines += options.map { "tombol \($0.id) \($0.label.folded)" }
    let bytes = state.encoded(for: script).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    lines.append("keadaan " + bytes.joined())
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what `text` has written, perhaps for an earlier version of the script.
  package init(reading text: String, for script: Script) throws(TranscriptFault) {
    let damaged = TranscriptFault("isinya bukan percakapan yang disimpan wicara chat")
    let lines = text.split(separator: "\n")
    guard lines.first == Self.heading[...] else { throw damaged }
    timers = []
    reports = []
    options = []
    var loaded: ConversationState?
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 3)
      switch (words.first, words.count) {
      case ("pengatur", 4): timers.append(try Self.timer(words))
      case ("laporan", 3):
        guard let milliseconds = Int64(words[1]) else { throw damaged }
        reports.append(
          .init(ticket: String(words[2]), savedAt: Timestamp(milliseconds: milliseconds)))
      case ("tombol", 3...):
        options.append(
          OutboundOption(id: String(words[1]), label: words[2...].joined(separator: " ")))
      case ("keadaan", 2): loaded = try Self.state(words[1], for: script)
      default: throw damaged
      }
    }
    guard let loaded else { throw damaged }
    state = loaded
  }

  private static func timer(
    _ words: [Substring]
  ) throws(TranscriptFault) -> SimulatedWorld.PendingTimer {
    guard let kind = UInt8(words[1]).flatMap(TimerID.Kind.init(rawValue:)),
      let turn = UInt32(words[2]), let milliseconds = Int64(words[3])
    else { throw TranscriptFault("sebuah pengatur waktu di dalamnya tidak terbaca") }
    return .init(
      id: TimerID(kind: kind, turn: turn), at: Timestamp(milliseconds: milliseconds))
  }

  private static func state(
    _ digits: Substring, for script: Script
  ) throws(TranscriptFault) -> ConversationState {
    let characters = Array(digits.utf8)
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: characters.count - 1, by: 2) {
      let pair = String(decoding: characters[place...(place + 1)], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else {
        throw TranscriptFault("keadaan di dalamnya bukan heksadesimal")
      }
      bytes.append(byte)
    }
    do throws(StateDecodingError) {
      return try ConversationState(decoding: bytes, for: script)
    } catch {
      throw TranscriptFault("keadaan di dalamnya tidak cocok dengan naskah ini (\(error))")
    }
  }
}
