extension CoreExpressions {
  /// Answers that end a list or a free text.
  package static let done: [String] = [
    "selesai", "sudah selesai", "sudah", "sudah semua", "sudah itu saja", "sudah cukup", "cukup",
    "cukup itu", "cukup itu saja", "cukup sekian", "sekian", "itu saja", "itu saja dulu",
    "cuma itu",
    "hanya itu", "segitu saja", "segitu dulu", "sudah segitu saja", "sampai situ saja", "sudahan",
    "udahan", "udahan deh", "beres", "sudah beres", "rampung", "tuntas", "tamat", "akhiri", "habis",
    "sudah habis", "tidak ada lagi", "sudah tidak ada", "sudah tidak ada lagi", "done", "finish",
    "finished", "that's all", "tutup", "anggeus", "parantos", "wis", "wis rampung", "uwis",
  ]
}
