extension CoreExpressions {
  /// Answers that leave a question open.
  package static let skip: [String] = [
    "lewati", "lewati saja", "lewati dulu", "lewat", "lewat saja", "lewat dulu", "lewatkan",
    "lewatkan saja", "skip", "skip saja", "skip dulu", "di skip", "diskip", "diskip saja", "next",
    "lompati", "lompat", "loncat", "loncati", "kosong", "kosongkan", "kosongkan saja", "kosongin",
    "kosongin saja", "biar kosong", "biarkan kosong", "tidak diisi", "tidak isi",
    "tidak usah diisi",
    "tidak ada", "memang tidak ada", "belum ada", "tidak punya", "saya tidak punya", "belum punya",
    "nanti saja", "nanti dulu", "nanti", "nihil", "tanpa",
  ]
}
