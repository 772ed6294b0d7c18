/// Writes a spoken form as it stands in formal texts: `ngelaporin` is `melaporkan`.
struct FormalWord {
  private let core = CoreWords.shared

  /// The formal form of a folded word whose root is known, or the word itself where it is formal.
  func form(of word: ArraySlice<UInt8>) -> String {
    let typed = String(decoding: word, as: UTF8.self)
    guard let parts = core.stemmer.segmentation(of: word), parts.quality != .alias else {
      return typed
    }
    let isSpoken =
      parts.prefixes.contains(.nasal) || parts.prefixes.contains(.nge) || parts.ending == .spoken
      || parts.quality != .exact || isAccidental(parts)
    let clitic = String(decoding: word.dropFirst(parts.endingEnd), as: UTF8.self)
    guard isSpoken || clitic == "ny" || clitic == "x" else { return typed }
    let root = String(
      decoding: core.table.words.bytes(Int(parts.root.rawValue) - 1), as: UTF8.self)
    // A foreign word under a spoken prefix has no formal form.
    if parts.prefixes.contains(.nge), isForeign(root) { return typed }
    var form = root
    for prefix in parts.prefixes.prefixes {
      form = attach(isAccidental(parts) ? .ter : prefix, to: form, isRoot: form == root)
    }
    return form + ending(of: parts, root: root) + (clitic == "ny" || clitic == "x" ? "nya" : clitic)
  }

  /// Spoken `ke-` for `ter-` (`ketipu`, `kehapus`), which numbers and places do not have.
  private func isAccidental(_ parts: Segmentation) -> Bool {
    parts.prefixes.count == 1 && parts.prefixes.first == .ke && parts.ending == .none
      && !Self.neverAccidental.contains(parts.root)
  }

  private static let neverAccidental = WordSet(
    [
      "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
      "puluh", "ratus", "ribu", "depan", "belakang", "kanan", "kiri", "atas", "bawah", "dalam",
      "luar", "mana", "sana", "sini", "situ", "rumah", "kantor", "kota", "desa", "pasar", "tempat",
      "sekolah", "kampus", "kampung", "jalan", "tengah", "samping", "tua", "hendak",
    ].compactMap { CoreWords.shared.table.id(of: $0) })

  private func isForeign(_ root: String) -> Bool {
    var previous: UInt8 = 0
    for letter in root.utf8 {
      switch (previous, letter) {
      // sh, th; ck; oo; ee; x and w anywhere
      case (0x73, 0x68), (0x74, 0x68), (0x63, 0x6B), (0x6F, 0x6F), (0x65, 0x65), (_, 0x78),
        (_, 0x77):
        return true
      default: previous = letter
      }
    }
    return false
  }

  private func ending(of parts: Segmentation, root: String) -> String {
    switch parts.ending {
    case .none: ""
    case .kan: "kan"
    case .an: "an"
    case .i: "i"
    case .spoken: Self.rootsWithI.contains(root) ? "i" : "kan"
    }
  }

  /// Roots whose verbs end in `-i` where others have `-kan`.
  private static let rootsWithI: Set = [
    "ikut", "hubung", "lindung", "datang", "teman", "kurang", "penuh", "jauh", "dekat", "tahu",
    "hadap", "kunjung", "obat", "nikmat", "hormat", "sakit", "bohong", "awas", "layan", "alam",
    "cinta", "sayang", "kotor", "lewat", "jalan", "duduk", "temu", "percaya", "tunggu", "dampak",
    "marah", "pengaruh", "baik", "musuh", "warna", "tangis", "tawar", "ulang", "kasih", "nasihat",
    "curang", "sadar", "coba", "garis", "adil", "cukup", "setuju", "tanda", "tangan", "komentar",
    "ajar", "nikmat",
    "bayang", "banjir", "urus", "jauh", "turut", "pukul", "mulai", "taat",
  ]

  private func attach(_ prefix: Prefix, to form: String, isRoot: Bool) -> String {
    switch prefix {
    case .me, .nasal, .nge: nasal("me", form, swallows: isRoot)
    case .pe: nasal("pe", form, swallows: isRoot)
    case .di: "di" + form
    case .ber: (form.hasPrefix("r") ? "be" : "ber") + form
    case .ter: (form.hasPrefix("r") ? "te" : "ter") + form
    case .ke: "ke" + form
    case .se: "se" + form
    case .per: (form.hasPrefix("r") ? "pe" : "per") + form
    case .ku: "ku" + form
    case .kau: "kau" + form
    }
  }

  /// `me-` and `pe-` before a form; of a root they swallow k, p, s and t before a vowel.
  private func nasal(_ prefix: String, _ form: String, swallows: Bool) -> String {
    let letters = Array(form.utf8)
    guard let first = letters.first, letters.count > 1 else { return prefix + form }
    if letters.count(where: isVowel) == 1, letters.count <= 4, swallows {
      return prefix + "nge" + form
    }
    let rest = swallows && isVowel(letters[1]) ? String(form.dropFirst()) : nil
    switch first {
    case 0x62, 0x66, 0x76: return prefix + "m" + form
    case 0x70: return prefix + "m" + (rest ?? form)
    case 0x63, 0x64, 0x6A, 0x7A: return prefix + "n" + form
    case 0x74: return prefix + "n" + (rest ?? form)
    case 0x73: return rest.map { prefix + "ny" + $0 } ?? prefix + "n" + form
    case 0x6B: return prefix + "ng" + (rest ?? form)
    case 0x67, 0x68, 0x71, 0x61, 0x65, 0x69, 0x6F, 0x75: return prefix + "ng" + form
    default: return prefix + form
    }
  }
}
