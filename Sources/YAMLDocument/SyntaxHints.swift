import Diagnostics

/// A syntax error with the lines around it; each method is one explanation.
struct SyntaxProblem {
  let error: YAMLSyntaxError
  /// The line where the error was noticed.
  let here: SourceLine
  /// The line where the thing being read began.
  let opening: SourceLine
  /// The text read last before the error.
  let lastScalar: LastScalar?
  /// The line where that text began.
  let lastLine: SourceLine?

  /// The place where the error was noticed, with the rest of its word.
  var place: SourceRange { here.range(here.word(at: error.mark.column)) }

  /// A D102 in the common wording.
  func unreadable(
    _ hint: String, at range: SourceRange, caretNote: String? = nil, notes: [DiagnosticNote] = [],
    fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      .d102, at: range, "Susunan YAML tidak terbaca di sini: \(hint).", caretNote: caretNote,
      notes: notes, fix: fix)
  }

  /// `- @bawaslu`, `- % suara`, `- *tebal* sekali`.
  func forbiddenFirstCharacter(at column: Int) -> Diagnostic {
    forbiddenFirstCharacter(on: here, at: column)
  }

  /// A text on some line that begins with a character that YAML keeps for itself.
  func forbiddenFirstCharacter(on line: SourceLine, at column: Int) -> Diagnostic {
    guard column < line.scalars.count else {
      return unreadable("di sini seharusnya ada isi", at: place)
    }
    if error.context == "while parsing a flow node", column == line.indentation {
      return unreadable("kurung \"[\" atau \"{\" di atas baris ini belum ditutup", at: place)
    }
    let fix = line.textStart == column ? line.quotingFix : nil
    return unreadable(
      "teks yang diawali \"\(line.scalars[column])\" harus diberi tanda kutip",
      at: line.range(column..<column + 1), fix: fix)
  }

  /// A tab where the depth of a line is counted.
  func tab(at offset: Int) -> Diagnostic {
    let tabs = offset..<here.indentation
    return Diagnostic(
      .d103, at: here.range(tabs), "Gunakan spasi, bukan tab, untuk menjorokkan baris.",
      notes: [DiagnosticNote("Atur penyunting Anda agar tombol Tab menulis dua spasi.")],
      fix: Fix(
        range: here.range(tabs),
        replacement: here.scalars[tabs].map { $0 == "\t" ? "  " : " " }.joined()))
  }

  /// `- Catatan: isi: lagi`, or a key below a value and deeper than it.
  func unexpectedColon() -> Diagnostic {
    let colon = here.range(error.mark.column..<error.mark.column + 1)
    if let lastLine, let tight = lastLine.tightColon { return missingSpace(lastLine, tight) }
    if let lastScalar, lastScalar.style == .plain, lastScalar.start.line < error.mark.line {
      let above = lastLine.map { ", dan baris itu menjorok \($0.contentStart)" } ?? ""
      return unreadable(
        "baris ini menjorok \(here.contentStart) spasi, lebih dalam daripada baris "
          + "\(lastScalar.start.line + 1) yang sudah punya isi" + above,
        at: here.range(here.indentation..<max(here.indentation + 1, error.mark.column)),
        notes: [
          DiagnosticNote(
            "Samakan indentasi kedua baris bila sederajat, atau beri tanda kutip bila ini "
              + "lanjutan kalimat.")
        ])
    }
    return unreadable(
      "tanda \": \" di tengah teks dibaca sebagai kunci, jadi teks ini harus diberi tanda kutip",
      at: colon,
      notes: here.hasSlantedQuotes
        ? [
          DiagnosticNote(
            "Kutip miring (“ ”) bukan tanda kutip YAML; pakai kutip tegak (\" atau ').")
        ] : [],
      fix: here.quotingFix)
  }

  /// `wicara:1`, which is a text and no key.
  private func missingSpace(_ line: SourceLine, _ colon: Int) -> Diagnostic {
    let range = line.range(colon..<colon + 1)
    return unreadable(
      "setelah \":\" harus ada spasi", at: range, fix: Fix(range: range, replacement: ": "))
  }

  /// `kirim: - Halo`.
  func dashAfterKey() -> Diagnostic {
    unreadable(
      "daftar harus dimulai di baris baru, dan teks yang diawali \"- \" harus diberi tanda kutip",
      at: here.range(error.mark.column..<error.mark.column + 1),
      fix: here.textStart == error.mark.column ? here.quotingFix : nil)
  }

  /// A line among keys that is no `kunci: nilai`.
  func missingColon() -> Diagnostic {
    let start = error.contextMark.column
    let isTightItem =
      start + 1 < opening.scalars.count && opening.scalars[start] == "-"
      && opening.scalars[start + 1] != " "
    if isTightItem {
      return unreadable(
        "setelah tanda hubung butir daftar harus ada spasi", at: opening.range(start..<(start + 2)),
        caretNote: "tulis \"- \(opening.scalars[start + 1])...\"")
    }
    return unreadable(
      "di antara kunci-kunci, baris harus berbentuk \"kunci: nilai\", dan di sini tidak ada \": \"",
      at: opening.range(start..<max(start + 1, opening.trimmedCount)))
  }

  /// Something where the next item or key should begin.
  func unexpectedContent() -> Diagnostic {
    if let lastScalar, lastScalar.end.line == error.mark.line,
      lastScalar.end.line > lastScalar.start.line,
      lastScalar.style == .singleQuoted || lastScalar.style == .doubleQuoted
    {
      return quoteClosedLate(lastScalar)
    }
    if error.mark.column > here.indentation, let first = here.firstOfText,
      here.textStart < error.mark.column
    {
      return textGoesOn(after: first)
    }
    return wrongIndentation()
  }

  /// `- "Halo` whose quote is closed by the opening quote of a later text.
  private func quoteClosedLate(_ scalar: LastScalar) -> Diagnostic {
    let start = SourcePosition(scalar.start)
    return unreadable(
      "tanda kutip yang dibuka di sini tidak ditutup di baris yang sama, "
        + "sehingga baris-baris sesudahnya ikut terkutip",
      at: SourceRange(file: here.path, at: start, length: 1),
      notes: [
        DiagnosticNote(
          "Kutip itu baru tertutup di sini.",
          at: SourceRange(
            file: here.path, at: SourcePosition(scalar.end).advanced(byColumns: -1), length: 1))
      ])
  }

  /// `- {nama}, halo`, `- [Laporan] baru`, `- "Halo" katanya`.
  private func textGoesOn(after first: Unicode.Scalar) -> Diagnostic {
    if let colon = here.tightColon { return missingSpace(here, colon) }
    let text = here.range(here.textStart..<max(here.textStart + 1, here.trimmedCount))
    if first == "\"" || first == "'" {
      return unreadable(
        "setelah tanda kutip penutup masih ada teks, jadi seluruh kalimat harus diberi tanda kutip",
        at: text,
        notes: first == "'"
          ? [DiagnosticNote("kalimat yang memuat tanda ' lebih aman diapit tanda kutip ganda")]
          : [],
        fix: here.quotingFix)
    }
    return unreadable(
      "teks yang diawali \"\(first)\" harus diberi tanda kutip", at: text, fix: here.quotingFix)
  }

  /// A line that stands neither with the items or keys above it nor below them.
  private func wrongIndentation() -> Diagnostic {
    let isList = error.context == "while parsing a block collection"
    let wanted = error.contextMark.column
    let found = error.mark.column
    let what = isList ? "daftar" : "kunci-kunci"
    let note = DiagnosticNote(
      "\(isList ? "Daftar" : "Kunci pertama") itu dimulai di sini.",
      at: SourceRange(file: here.path, at: SourcePosition(error.contextMark), length: 1))
    if isList, found == wanted {
      let isKey = here.scalars[..<here.trimmedCount].contains(":")
      return unreadable(
        "setiap butir daftar harus diawali \"- \"", at: place,
        caretNote: isKey ? "bila milik butir di atasnya, jorokkan dua spasi lagi" : nil,
        notes: [note])
    }
    if found < here.scalars.count, here.scalars[found] == ":" {
      return unreadable("tanda \":\" di sini tidak punya kunci di depannya", at: place)
    }
    if !isList, here.isListItem, found == wanted {
      return unreadable(
        "butir daftar tidak boleh sejajar dengan kunci-kunci", at: place, notes: [note])
    }
    // Steps below `judul:` or `pemicu:` of a flow.
    let isListAmongKeys = !isList && here.isListItem
    return unreadable(
      "baris ini menjorok \(found) spasi, padahal \(what) yang sedang ditulis menjorok \(wanted)",
      at: place,
      caretNote: isListAmongKeys
        ? "daftar harus di bawah sebuah kunci; bila ini langkah alur, tulis langkah: di atasnya"
        : nil,
      notes: [note])
  }

  /// `[` or `{` without its partner.
  func openBracket() -> Diagnostic {
    let start = error.contextMark.column
    let bracket = start < opening.scalars.count ? opening.scalars[start] : "["
    var notes = [
      DiagnosticNote("Bila ini awal kalimat, beri tanda kutip pada seluruh kalimat.")
    ]
    if opening.number != here.number {
      notes.append(DiagnosticNote("Sampai baris \(here.number) pasangannya belum ada."))
    }
    return unreadable(
      "kurung \"\(bracket)\" yang dibuka di sini tidak ditutup dengan benar",
      at: opening.range(start..<start + 1), notes: notes,
      fix: opening.textStart == start ? opening.quotingFix : nil)
  }

  /// A quote that is still open at the end of the file.
  func openQuote() -> Diagnostic {
    let start = error.contextMark.column
    return unreadable(
      "tanda kutip yang dibuka di sini tidak pernah ditutup",
      at: opening.range(start..<start + 1))
  }

  /// `"C:\path"`.
  func badEscape() -> Diagnostic {
    let end = min(error.mark.column + 1, here.scalars.count)
    let start = here.scalars[..<end].lastIndex(of: "\\") ?? error.mark.column
    return unreadable(
      "garis miring \"\\\" di dalam kutip ganda punya arti khusus; "
        + "tulis \"\\\\\" atau pakai kutip tunggal",
      at: here.range(start..<start + 2))
  }

  /// `- > 5 orang`, `- |teks`.
  func textAfterBlockMark() -> Diagnostic {
    let start = error.contextMark.column
    return unreadable(
      "setelah \"|\" atau \">\" teks harus dimulai di baris baru; "
        + "teks yang diawali tanda itu harus diberi tanda kutip",
      at: opening.range(start..<start + 1),
      fix: opening.textStart == start ? opening.quotingFix : nil)
  }

  /// `- !{x} a`: a tag that libyaml cannot read.
  func tag() -> Diagnostic {
    let start = error.contextMark.column
    let word = opening.word(at: start)
    return Diagnostic(
      .d110, at: opening.range(word),
      "Kata \"\(opening.text(word))\" hilang karena dibaca sebagai tag YAML. Beri tanda kutip.",
      fix: opening.textStart == start ? opening.quotingFix : nil)
  }

  /// Something after the outermost value has ended.
  func contentAfterEnd() -> Diagnostic {
    if error.mark.column > here.indentation, let first = here.firstOfText,
      here.textStart < error.mark.column
    {
      return textGoesOn(after: first)
    }
    return unreadable("isi berkas sudah selesai sebelum baris ini", at: place)
  }
}
