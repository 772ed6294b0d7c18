/// The reference bot in the language of the scripts.
///
/// Options stand in the texts of the questions, as in every engine that has texts only
/// (`tampil: kalimat`); a question's `salah` holds the error and the question again; the phrases
/// are triggers of flows that come back to the waiting question (`sela`). Each information node is
/// a flow of its own.
package struct ReferenceScript {
  let data: ReferenceContent

  package init(data: ReferenceContent) { self.data = data }

  /// The files of the bot's folder, by path relative to it.
  package var files: [(path: String, text: String)] {
    [("bot.yaml", manifest), ("menu.yaml", menu), ("lapor.yaml", form)]
      + parts("tanya", of: data.answers.count, each: 1_000) { question($0) }
      + parts("halaman", of: data.nodeCount, each: 200) { node($0) }
  }

  /// Several files where one would pass the limits of a YAML file.
  private func parts(
    _ name: String, of count: Int, each size: Int, _ flow: (Int) -> String
  ) -> [(path: String, text: String)] {
    stride(from: 0, to: count, by: size).map { start in
      let flows = (start..<min(start + size, count)).map { flow($0) }
      return ("\(name)_\(start / size + 1).yaml", "alur:\n" + flows.joined())
    }
  }

  private var manifest: String {
    """
    wicara: 1
    bot: acuan
    nama: Bot acuan
    mulai: tak_mengerti
    variabel:
      pengguna: {terkirim: bilangan opsional}
    perintah:
      menu: {kata: [menu], ke: menu_utama}
      batal: {kata: [batal], ke: dibatalkan}

    """
  }

  private var menu: String {
    let triggers = ReferenceContent.menu.enumerated().map { place, option in
      "pemicu: [\"\(place + 1)\", \(option.title), \(option.keyword)]"
    }
    return """
      alur:
        tak_mengerti:
          - \(ReferenceContent.fallback)
          - selesai
        dibatalkan:
          - \(ReferenceContent.cancelled)
          - selesai
        menu_utama:
          - |-
      \(block(ReferenceContent.menuText, 6))
          - selesai
        sapaan:
          pemicu: [\(ReferenceContent.greetings.joined(separator: ", "))]
          langkah:
            - \(ReferenceContent.greeting)
            - -> menu_utama
        cek_laporan:
          \(triggers[1])
          langkah:
            - \"\(ReferenceContent.status(count: "{terkirim|bawaan:\\\"0\\\"}"))\"
            - selesai
        informasi:
          \(triggers[2])
          langkah:
            - -> halaman_0
        tanya_jawab:
          \(triggers[3])
          langkah:
            - \(ReferenceContent.ask)
            - selesai
        tentang:
          \(triggers[4])
          langkah:
            - \(ReferenceContent.about)
            - selesai

      """
  }

  private var form: String {
    let menu = ReferenceContent.menu[0]
    return """
      alur:
        lapor:
          pemicu: ["1", \(menu.title), \(menu.keyword)]
          langkah:
            - isian: laporan
              coba: 9
              gagal: -> menu_utama
              kolom:
                kategori:
      \(question(ReferenceContent.category, 12))
                  opsi:
      \(options(ReferenceContent.categories, 14))
                tautan:
      \(question(ReferenceContent.link, 12))
                  jenis: url
                daerah:
      \(question(ReferenceContent.region, 12))
                  opsi:
      \(options(ReferenceContent.regions, 14, numbered: false))
                uraian:
                  tanya: \(ReferenceContent.text.question)
                  jenis: teks
                  syarat:
                    - cek: panjang(nilai) >= 10
                      pesan: |-
      \(block(ReferenceContent.text.wrong, 18))
                setuju:
      \(question(ReferenceContent.consent, 12))
                  opsi:
                    - {label: Ya, kata: [\(ReferenceContent.yes.joined(separator: ", "))]}
                    - {label: Tidak, kata: [\(ReferenceContent.no.joined(separator: ", "))]}
            - jika: laporan.setuju = "tidak"
              maka:
                - -> dibatalkan
            - jika: kosong(terkirim)
              maka:
                - atur: {terkirim: 1}
              lain:
                - atur: {terkirim: terkirim + 1}
            - |-
      \(block(thanks, 8))
            - selesai

      """
  }

  private var thanks: String {
    ReferenceContent.done(
      category: "{laporan.kategori|label}", link: "{laporan.tautan|mentah}",
      region: "{laporan.daerah|label}", text: "{laporan.uraian}",
      count: "{terkirim|bawaan:\"0\"}")
  }

  private func question(_ field: ReferenceContent.Field, _ column: Int) -> String {
    let margin = String(repeating: " ", count: column)
    var lines = "\(margin)tanya: |-\n\(block(field.question, column + 2))\n"
    lines += "\(margin)salah: |-\n\(block(field.wrong, column + 2))"
    // What is no list of options has no choice to be strict about.
    if field.question != ReferenceContent.link.question {
      lines += "\n\(margin)cocok: persis\n\(margin)tampil: kalimat"
    }
    return lines
  }

  private func options(_ labels: [String], _ column: Int, numbered: Bool = true) -> String {
    labels.enumerated().map { place, label in
      let words = numbered ? ", kata: [\"\(place + 1)\"]" : ""
      return String(repeating: " ", count: column) + "- {label: \(label)\(words)}"
    }.joined(separator: "\n")
  }

  private func question(_ place: Int) -> String {
    """
      tanya_\(place + 1):
        sela: ya
        pemicu: [\(data.answers[place].phrase)]
        langkah:
          - "\(data.answers[place].text)"

    """
  }

  private func node(_ node: Int) -> String {
    let children = data.children(of: node).enumerated().map { place, child in
      "        - {label: Bagian \(child), kata: [\"\(place + 1)\"], ke: halaman_\(child)}\n"
    }
    let back = node == 0 ? "menu_utama" : "halaman_\((node - 1) / 5)"
    return """
        halaman_\(node):
          - pilih: |-
      \(block(data.nodeText(node), 8))
            tampil: kalimat
            cocok: persis
            coba: 9
            gagal: -> menu_utama
            salah: |-
      \(block(ReferenceContent.nodeError + "\n" + data.nodeText(node), 8))
            opsi:
      \(children.joined())        - {label: Kembali, kata: ["0"], ke: \(back)}

      """
  }

  private func block(_ text: String, _ column: Int) -> String {
    let margin = String(repeating: " ", count: column)
    return margin + text.split(separator: "\n").joined(separator: "\n" + margin)
  }
}
