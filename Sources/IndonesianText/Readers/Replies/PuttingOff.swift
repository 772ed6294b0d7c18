extension SpokenWords {
  /// Whether what is asked for is to be done later: "kirim besok saja", "lanjut nanti malam".
  ///
  /// "Sudah benar, nanti kabari ya" is to be done now.
  package var putsOff: Bool {
    let content = content.filter { $0.text != "saja" }
    return content.indices.dropFirst().contains { place in
      content[place].isOne(of: Self.laterTimes) && content[place - 1].isOne(of: Self.sending)
    }
  }

  private static let laterTimes: Set<String> = [
    "besok", "lusa", "nanti", "kelak", "sesuk", "mengko", "isukan", "engke", "minggu depan",
  ]

  private static let sending: Set<String> = [
    "kirim", "lanjut", "lapor", "proses", "terus", "simpan", "kirimnya", "lanjutnya", "lapornya",
  ]
}
