/// What a waiting yes/no question asks, as far as it decides what an answer means.
///
/// "Sudah" agrees when the question is whether something is right and ends when it is whether there
/// is more; "tidak ada" denies that anything is wrong. The raw value is the word that scripts and
/// tables use.
package enum QuestionKind: String, CaseIterable, Hashable, Sendable {
  /// Is what is shown right? ("Apakah data di atas sudah benar?")
  case correct = "benar"
  /// May we, are you willing? ("Bolehkah petugas menghubungi Anda?")
  case consent = "setuju"
  /// Is something wrong, do you mind? ("Ada yang salah?") A yes means that there is a fault.
  case fault = "salah"
  /// Is there more? ("Ada lagi?") A yes means that more follows.
  case more = "lagi"
  /// Has it been done? ("Sudahkah Anda melapor ke polisi?")
  case done = "sudah"
  /// Shall something be done now? ("Batalkan laporan ini?")
  case action = "tindakan"
  /// Nothing is known of the question.
  case general = "umum"

  /// The answer that does the least harm where it is wrong: a fault is looked for, anything else is
  /// not done.
  var cautiousAnswer: Bool { self == .fault }

  /// The kind that the wording of a question points to.
  ///
  /// Only the words of the question itself are looked at; `general` where they say nothing.
  package init(question: String) {
    let words = FoldedText(question).text.split(separator: " ").map(String.init)
    self = Self.derived(from: words)
  }

  private static func derived(from words: [String]) -> QuestionKind {
    func has(_ some: Set<String>) -> Bool { words.contains { some.contains($0) } }
    let first = words.first { !openers.contains($0) } ?? ""
    if has(faults), !has(rightness) { return .fault }
    if has(["lagi", "tambahan"]), has(["ada", "adakah", "mau", "ingin", "menambah", "tambah"]) {
      return .more
    }
    if has(permissions) { return .consent }
    if has(rightness) { return .correct }
    if actions.contains(first) { return .action }
    if has(["sudahkah"]) || (has(["sudah"]) && has(["anda", "kamu", "kakak"])) { return .done }
    if has(["mau", "ingin"]) { return .consent }
    return .general
  }

  private static let openers: Set<String> = [
    "apakah", "apa", "jadi", "mohon", "maaf", "kak", "anda",
  ]
  private static let faults: Set<String> = [
    "salah", "keliru", "keberatan", "masalah", "kendala", "kesalahan", "kekeliruan",
  ]
  private static let rightness: Set<String> = [
    "benar", "betul", "sesuai", "tepat", "cocok", "lengkap", "benarkah", "betulkah", "sesuaikah",
  ]
  private static let permissions: Set<String> = [
    "boleh", "bolehkah", "bersedia", "bersediakah", "setuju", "setujukah", "mengizinkan", "izin",
    "berkenan", "maukah", "menyetujui", "izinkan",
  ]
  private static let actions: Set<String> = [
    "batalkan", "batal", "hapus", "kirim", "kirimkan", "lanjutkan", "lanjut", "yakin", "pindah",
    "ulangi", "mulai", "akhiri", "simpan", "tutup", "ganti", "ubah",
  ]
}
