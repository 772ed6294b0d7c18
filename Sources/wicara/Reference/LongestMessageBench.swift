import Dialogue
import IndonesianText
import Telemetry

/// Measures how long each set of `wicara understand`, and a whole turn of the reference bot, takes
/// for the longest messages that there can be (`LongestMessages`).
///
/// Processor time, so that other work on the machine does not count; each message is read once
/// before it is measured, and the median of its rounds is kept.
package struct LongestMessageBench: Sendable {
  /// A reader and what it is called.
  package typealias Act = (name: String, read: @Sendable (String) -> Int)

  package let acts: [Act]

  /// - `turn`: lets the reference bot answer a message.
  package init(_ data: ReferenceContent, turn: @escaping @Sendable (String) -> Int) {
    var acts: [Act] = []
    func add(
      _ set: UnderstandSet, _ name: String? = nil, _ fields: [String: String] = [:],
      _ definitions: [UnderstandRow] = []
    ) {
      let answer = set.answerer(definitions)
      acts.append(
        (
          name: name.map { "\(set.name)/\($0)" } ?? set.name,
          read: { text in
            answer(UnderstandRow(fields.merging(["masukan": text]) { $1 })).utf8.count
          }
        ))
    }
    add(.stem)
    add(.normalization)
    add(.yesNo, nil, ["konteks": "umum", "pertanyaan": "Apakah benar?"])
    for mode in ["satu", "banyak"] { add(.menu, mode, ["menu": "m", "mode": mode], Self.options) }
    for direction in ["lampau", "depan", "bebas"] {
      add(.moment, direction, ["acuan": "2020-12-08T18:03:00+07:00", "arah": direction])
    }
    for kind in ["angka", "uang", "persen", "urutan"] { add(.amount, kind, ["jenis": kind]) }
    add(.regions)
    add(.link)
    add(.intent, nil, [:], Self.intents(data))
    for kind in ["telepon", "nik", "rtrw", "email", "akun"] { add(.entity, kind, ["jenis": kind]) }
    add(.tone)
    acts.append(("jam", { readTime($0) == nil ? 0 : 1 }))
    acts.append(("nama", { readPersonName($0) == nil ? 0 : 1 }))
    acts.append(("giliran", turn))
    self.acts = acts
  }

  /// The slowest message of each set, the slowest set first, a line each.
  func run(rounds: Int) -> String {
    let messages = LongestMessages(length: EngineLimits.messageCharacters).all
    let worst = acts.map { act in
      let times = messages.map { (time(act, $0.text, rounds), $0.name) }
      return (name: act.name, slowest: times.max { $0.0 < $1.0 } ?? (0, ""))
    }
    return worst.sorted { $0.slowest.0 > $1.slowest.0 }.map {
      "us_longest=\($0.slowest.0.text(places: 0)) set=\($0.name) message=\($0.slowest.1)\n"
    }.joined()
  }

  /// Microseconds of processor time, the median of some rounds behind one that does not count.
  package func time(_ act: Act, _ text: String, _ rounds: Int) -> Double {
    var sum = act.read(text)
    let times = (0..<max(1, rounds)).map { _ in
      let start = ProcessUsage.threadCPUSeconds
      sum &+= act.read(text)
      return Int64((ProcessUsage.threadCPUSeconds - start) * 1e9)
    }
    precondition(sum >= 0, "results are used, so that none is optimised away")
    return times.quantile(0.5) / 1_000
  }

  private static let options: [UnderstandRow] = ReferenceContent.categories.enumerated().map {
    UnderstandRow(["menu": "m", "nomor": "\($0 + 1)", "judul": $1, "sinonim": "\($1) online"])
  }

  private static func intents(_ data: ReferenceContent) -> [UnderstandRow] {
    data.answers.map { answer in
      UnderstandRow([
        "niat": answer.phrase, "pertanyaan_baku": "bagaimana \(answer.phrase)",
        "contoh_dipisah_titik_koma": "saya mau \(answer.phrase);apa itu \(answer.phrase)",
      ])
    }
  }
}

extension ReferenceBench {
  /// How long the longest messages take, set by set.
  func longest(rounds: Int) -> String {
    let fresh = ConversationState(for: script, seed: 1)
    let script = script
    return LongestMessageBench(data) { text in
      step(script, fresh, on: Self.event(text), trace: .brief).effects.count
    }.run(rounds: rounds)
  }
}
