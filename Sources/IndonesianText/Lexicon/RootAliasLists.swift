extension RootAliases {
  /// `root: word word`, a line each.
  ///
  /// Origin: compiled by hand for this project.
  static let irregular = """
    tahu: ketahui pengetahuan ketahuan
    arti: pengertian
    """

  /// Origin: compiled by hand for this project.
  static let compounds = """
    salah guna
    tanggung jawab
    tindak lanjut
    tanda tangan
    beri tahu
    sebar luas
    ikut serta
    warga negara
    tidak adil
    tidak pasti
    tidak tahu
    """
}
