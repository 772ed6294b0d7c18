/// Other words for what options say: English, and times as people tell them.
///
/// Looked at only where a message names no option by its own words. A family of words is worth more
/// than an entry here (`WordFamilies`).
///
/// Origin: compiled by hand for this project.
enum Rewordings {
  // MARK: - Times

  /// The times that words may speak of, the nearest first: "tadi pagi" is today, "3 hari lalu" a
  /// few days ago.
  static func times(of tokens: ArraySlice<OptionToken>) -> [String] {
    let words = tokens.map(\.word)
    let says = { (some: Set<String>) in words.contains { some.contains($0) } }
    let isPast = says(["lalu", "kemarin"])
    if says(["jam", "menit", "sejam"]), says(["lalu"]) { return ["hari ini"] }
    if let place = tokens.firstIndex(where: { units[$0.word] != nil }), isPast {
      let unit = units[tokens[place].word] ?? ""
      let before = place > tokens.startIndex ? tokens[place - 1] : nil
      if unit == "hari" {
        let isFew =
          before.map { $0.word == "beberapa" || (2...6).contains($0.number ?? 0) } ?? false
        return isFew ? ["beberapa hari lalu", "minggu ini"] : []
      }
      return ["\(unit) lalu", "lebih dari seminggu lalu", "lebih dari seminggu"]
    }
    let isNow = says(["tadi", "barusan"]) || words.contains("baru") && words.contains("saja")
    let isPartOfDay = says(["pagi", "siang", "sore", "subuh"])
    // Last night was yesterday for some and today for others.
    if isNow && !says(["malam", "kemarin"]) || isPartOfDay && says(["ini"]) { return ["hari ini"] }
    return []
  }

  private static let units = [
    "hari": "hari", "minggu": "minggu", "bulan": "bulan", "tahun": "tahun", "seminggu": "minggu",
    "sebulan": "bulan", "setahun": "tahun",
  ]

  // MARK: - English

  /// The words in Indonesian; nil where none of them is English.
  static func translation(of tokens: ArraySlice<OptionToken>) -> String? {
    guard tokens.contains(where: { openers.contains($0.typed) }) else { return nil }
    let typed = tokens.map(\.typed)
    var result: [String] = []
    var isOther = false
    var place = 0
    while place < typed.count {
      let lengths = (1...min(longestPhrase, typed.count - place)).reversed()
      let found = lengths.lazy.compactMap { length in
        english[typed[place..<place + length].joined(separator: " ")].map { ($0, length) }
      }.first
      if let (words, length) = found {
        result.append(words)
        place += length
        isOther = true
      } else {
        result.append(typed[place])
        place += 1
      }
    }
    return isOther ? result.joined(separator: " ") : nil
  }

  private static let longestPhrase = 3

  /// By English words, folded.
  private static let english: [String: String] = {
    var words: [String: String] = [:]
    for line in list.split(separator: ";") {
      let parts = line.split(separator: ":", maxSplits: 1).map(\.trimmingBlanks)
      for word in CoreExpressions.list(parts[1]) { words[word] = parts[0] }
    }
    return words
  }()

  /// The words by which English phrases begin.
  private static let openers = Set(
    english.keys.map { phrase in String(phrase.prefix { $0 != " " }) })

  private static let list = """
    hari ini: today, just now, this morning, earlier today; kemarin: yesterday;
    minggu ini: this week, few days ago, a few days ago; minggu lalu: last week, a week ago;
    bulan lalu: last month, a month ago; lupa: forgot, forget, i forgot;
    tidak ingat: dont remember, can not remember, cant remember;
    tidak tahu: dont know, i dont know, not sure, no idea; lainnya: other, others, something else;
    tentang: about; berita bohong: fake news, false news, misinformation, disinformation;
    politik uang: vote buying; suap: bribe, bribery, bribes; rasis: racist, racism;
    ujaran kebencian: hate; fitnah: slander, defamation; kampanye: campaign, campaigning;
    kampanye hitam: black campaign, smear campaign; akun palsu: fake account, fake profile;
    kecurangan: cheating, fraud; intimidasi: intimidation, threat, threatened;
    pemilih: voter, voters; daftar pemilih: voter list; netralitas: neutrality;
    asn: civil servant, civil servants; perusakan: vandalism; masker: mask, masks;
    kerumunan: crowd, crowds, crowded; lapor: report; konten: content; cek: check, checking;
    status: progress; jadwal: schedule; petugas: officer, staff, human, real person, someone;
    bicara: talk, talk to, speak, speak to; pengaduan: complaint, complaints, complain;
    bukti: evidence, proof; tidak ada bukti: no evidence, no proof; gambar: picture, image;
    foto: photo, photos; rekaman: recording; tautan: link; kirim: send, submit;
    ubah: change, edit, modify, fix, correct it; batal: cancel, never mind, nevermind, abort;
    vaksin: vaccine, vaccination; imunisasi: immunization; dokter gigi: dentist; dokter: doctor;
    ambulans: ambulance; kesehatan: health; anak: child, children, kids; gigi: tooth, teeth, dental;
    laboratorium: lab test, blood test; daftar: register, registration, sign up;
    sekolah: school; prestasi: achievement; hasil: result, results; kendala: issue, trouble;
    antrean: queue; pembayaran: payment; tunai: cash; transfer: wire; tagihan: bill, bills;
    air: water; listrik: electricity; jalan: road, street; sampah: trash, garbage;
    lampu: light, lights; bantuan: help, assistance; pagi: morning; siang: afternoon;
    malam: night, evening; rumah sakit: hospital; obat: medicine; pajak: tax; surat: letter
    """
}
