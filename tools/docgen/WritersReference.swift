import Diagnostics
import DialogueCompiler

/// `docs/penulis/referensi.md`, written from the tables that the compiler itself uses.
struct WritersReference {
  /// The codes that have a page.
  var explained: Set<String>

  var text: String {
    """
    <!-- Ditulis oleh tools/docgen dari tabel alatnya sendiri; jangan disunting. -->

    # Referensi bahasa naskah

    Semua kata kunci, jenis jawaban, fungsi, dan kode galat. Kunci bertanda **wajib** harus ada.

    ## Kunci menurut tempatnya

    \(places(ReferencePlace.files))

    ## Langkah

    Kalimat biasa adalah pesan. `- selesai` mengakhiri percakapan, `- kembali` keluar dari alur, dan
    `- -> tujuan` sama dengan `- ke: tujuan`.

    \(places(ReferencePlace.steps))

    ## Jenis jawaban

    Tambahkan `opsional` di belakang bila boleh kosong, dan `daftar` di depan bila isinya beberapa;
    `rekaman` adalah nilai dengan bagian-bagian.

    \(types)

    ## Lama waktu

    Bilangan, spasi, lalu satuan, misalnya `30 menit` atau `1 jam 30 menit`. Paling lama satu tahun.

    \(durations)

    ## Ungkapan

    Dipakai di `jika`, `cek`, `atur`, `tiap`, dan `dengan`. Teks ditulis dalam tanda kutip ganda;
    nilai lain: bilangan, `ya`, `tidak`, `kosong`. Tanda operasi, dari yang paling erat:

    \(operators)

    ### Fungsi

    \(functions)

    ### Saringan

    Dipakai dalam kalimat: `{nama|saringan}`.

    \(filters)

    ## Kode galat

    \(diagnostics)
    """ + "\n"
  }

  private func places(_ places: [ReferencePlace]) -> String {
    places.map { place in
      "### \(place.title)\n\n"
        + table(
          ["Kunci", "Isi", "Arti"],
          place.table.keys.map { key in
            [
              "`\(key.keyword.rawValue)`" + (key.isRequired ? " **wajib**" : ""), key.form,
              key.summary,
            ]
          })
    }.joined(separator: "\n\n")
  }

  private var types: String {
    table(
      ["Jenis", "Diterima", "Contoh"],
      TypeWords.all.map { ["`\($0.word)`", $0.summary, $0.sample ?? ""] })
  }

  private var durations: String {
    table(
      ["Satuan", "Detik"],
      DurationText.units.map { ["`\($0.word)`", IndonesianNumber.text($0.seconds)] })
  }

  private var operators: String {
    let strengths = Set(BinaryOperator.allCases.map(\.strength)).sorted(by: >)
    let rows = strengths.map { strength in
      BinaryOperator.allCases.filter { $0.strength == strength }.map { "`\($0.rawValue)`" }
        .joined(separator: " ")
    }
    // `bukan` binds looser than a comparison and tighter than `dan`.
    return (rows.dropLast(2) + ["`bukan`"] + rows.suffix(2)).map { "1. \($0)" }
      .joined(separator: "\n")
  }

  private var functions: String {
    var rows = FunctionTable.all.map { function in
      [
        "`\(function.word)(\(arguments(of: function)))`", TypeWords.word(for: function.result),
        function.summary,
      ]
    }
    rows.append(["`\(FunctionTable.labelWord)(jawaban)`", "teks", "Tulisan opsi, bukan kuncinya."])
    return table(["Fungsi", "Hasil", "Arti"], rows)
  }

  private func arguments(of function: FunctionDefinition) -> String {
    function.parameters.enumerated().map { place, type in
      TypeWords.word(for: type) + (place < function.required ? "" : " (boleh tanpa)")
    }.joined(separator: ", ")
  }

  private var filters: String {
    table(
      ["Saringan", "Nilai", "Hasil"],
      FilterTable.all.map { filter in
        let argument =
          switch filter.argument {
          case .none: ""
          case .text: "teks"
          case .number: "bilangan"
          case .twoTexts: "teks : teks"
          }
        return ["`\(filter.word)`", argument, filter.summary]
      })
  }

  private var diagnostics: String {
    table(
      ["Kode", "Tingkat", "Judul"],
      DiagnosticCode.allCases.filter { explained.contains($0.rawValue) }.map { code in
        ["[\(code.rawValue)](galat/\(code.rawValue).md)", code.severity.label, code.title]
      })
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}

/// Whole numbers as Indonesians write them.
private enum IndonesianNumber {
  static func text(_ number: Int64) -> String {
    let digits = Array("\(number)")
    return digits.indices.map { place in
      let rest = digits.count - place
      return (place > 0 && rest.isMultiple(of: 3) ? "." : "") + String(digits[place])
    }.joined()
  }
}
