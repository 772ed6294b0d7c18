import Diagnostics
import Dialogue

/// What may be typed after `/` in a chat.
package enum ChatCommand: Hashable, Sendable {
  case perform(UserAction)
  case help
  case explain
  case variables
  case phone
  case back(Int)
  case save(String)
  case end

  private static let table: [(word: String, usage: String, about: String)] = [
    ("bantuan", "/bantuan", "daftar perintah ini"),
    ("mengapa", "/mengapa", "mengapa bot menjawab begitu"),
    ("variabel", "/variabel", "isi semua variabel"),
    ("hp", "/hp", "tampilan seperti di WhatsApp"),
    ("mundur", "/mundur [N]", "batalkan N giliran terakhir"),
    ("lompat", "/lompat ALUR[.BAGIAN]", "pindah ke alur atau bagian"),
    ("diam", "/diam LAMA", "biarkan waktu berlalu, misalnya /diam 2 jam"),
    ("gambar", "/gambar [NAMA]", "kirim gambar; begitu juga /suara, /video, /dokumen"),
    ("suara", "/suara [NAMA]", "kirim pesan suara"),
    ("video", "/video [NAMA]", "kirim video"),
    ("dokumen", "/dokumen [NAMA]", "kirim dokumen"),
    ("lokasi", "/lokasi [LINTANG,BUJUR]", "kirim lokasi"),
    ("stiker", "/stiker", "kirim stiker"),
    ("petugas", "/petugas TEKS", "petugas membalas; /petugas tutup mengakhiri"),
    ("galat", "/galat AKSI NAMA", "buat aksi berikutnya gagal"),
    ("simpan", "/simpan NAMA", "simpan percakapan ini sebagai uji"),
    ("keluar", "/keluar", "selesai"),
  ]

  package static let words = table.map(\.word)

  /// For `/bantuan`.
  package static var helpText: String {
    let shown = table.filter { !["suara", "video", "dokumen"].contains($0.word) }
    let width = shown.map(\.usage.count).max() ?? 0
    let rows = shown.map {
      $0.usage + String(repeating: " ", count: width - $0.usage.count + 2) + $0.about
    }
    return (rows + ["[Label] mengetuk tombol; \\ di awal baris mengirimkannya apa adanya."])
      .joined(separator: "\n")
  }

  /// Reads what stands after the `/`.
  package static func read(_ text: String) -> Result<ChatCommand, TranscriptFault> {
    let word = String(text.prefix { !$0.isWhitespace })
    let argument = text.dropFirst(word.count).trimmed
    guard words.contains(word) else {
      let near = closestMatch(to: word, among: words).map { " Mungkin maksud Anda /\($0)?" }
      return .failure(
        TranscriptFault("Perintah /\(word) tidak ada.\(near ?? " Ketik /bantuan.")"))
    }
    guard let command = command(word, argument) else {
      let usage = table.first { $0.word == word }?.usage ?? ""
      return .failure(TranscriptFault("Cara memakainya: \(usage)"))
    }
    return .success(command)
  }

  private static func command(_ word: String, _ argument: String) -> ChatCommand? {
    switch word {
    case "bantuan": return argument.isEmpty ? .help : nil
    case "mengapa": return argument.isEmpty ? .explain : nil
    case "variabel": return argument.isEmpty ? .variables : nil
    case "hp": return argument.isEmpty ? .phone : nil
    case "keluar": return argument.isEmpty ? .end : nil
    case "mundur":
      guard let turns = argument.isEmpty ? 1 : Int(argument), turns > 0 else { return nil }
      return .back(turns)
    case "lompat":
      return argument.isEmpty ? nil : .perform(.jump(to: argument))
    case "simpan": return argument.isEmpty ? nil : .save(argument)
    case "petugas":
      guard !argument.isEmpty else { return nil }
      return .perform(.staff(argument == "tutup" ? .close : .reply(argument)))
    case "lokasi":
      let place = argument.isEmpty ? "-6.2,106.8" : argument
      return LocationText.read(place).map { .perform(.other(.location($0))) }
    default:
      // The rest is written in brackets in a transcript, with the same words.
      guard
        case .action(let action) = UserLine("(\(word)\(argument.isEmpty ? "" : " " + argument))")
      else { return nil }
      return .perform(action)
    }
  }
}
