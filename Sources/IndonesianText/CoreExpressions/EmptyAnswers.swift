extension CoreExpressions {
  /// Answers to a question that may be left open which say that there is nothing to fill in.
  ///
  /// Beside the expressions for `AnswerMeaning.skip`.
  ///
  /// Origin: compiled by hand for this project.
  package static let emptyAnswers = list(
    """
    lewati saja, lewati dulu, lewat saja, lewat dulu, lewatkan, lewatkan saja, skip saja, skip \
    dulu, di skip, diskip, diskip saja, lompat, loncati, kosong, kosongkan saja, kosongin, \
    kosongin saja, biar kosong, biarkan kosong, tidak isi, tidak usah diisi, tidak ada, memang \
    tidak ada, belum ada, tidak punya, saya tidak punya, belum punya, nanti saja, nanti dulu, \
    nanti, nihil, tanpa
    """)
}
