import Dialogue
import IndonesianText
import TestSupport
import Testing
import wicara

@Suite struct MessageExplanationTests {
  private let bot = """
    tanya_jawab:
      - kunci: biaya
        judul: Berapa biayanya?
        ujaran: [berapa biayanya, apakah gratis, bayar berapa]
        jawab: Gratis.
      - kunci: jadwal
        judul: Kapan bukanya?
        ujaran: [jam berapa buka, kapan buka, jadwal buka hari apa]
        jawab: Setiap hari.
    alur:
      mulai: [Halo., selesai]
      lapor: {pemicu: [mau lapor], langkah: [Baik., selesai]}
      hoaks: {pemicu: [kabar bohong], langkah: [Baik juga., selesai]}
    """

  private func explanation(_ text: String) throws -> String {
    let script = try InlineBot.script(bot)
    return messageExplanation(
      of: text, to: script, named: "uji", at: Timestamp(milliseconds: 1_607_396_400_000))
  }

  @Test func `a question wins with its points, and the next one stands behind it`() throws {
    let text = try explanation("jam brp buka, dan bayarnya")
    let script = try InlineBot.script(bot)
    let index = try #require(script.questions.index)
    let folded = FoldedText("jam brp buka, dan bayarnya")
    let canonical = script.language.vocabulary.canonicalize(folded)
    let scores = index.scores(for: folded, canonical, withTypos: false, floor: 1)
    try #require(scores.count == 2)
    let titles = scores.map { script[script.questions.flows[$0.intent]].title }
    #expect(text.contains("Pemenang: tanya jawab \"\(titles[0])\", \(scores[0].points) dari 100"))
    #expect(text.contains("Berikutnya: tanya jawab \"\(titles[1])\", \(scores[1].points) dari 100"))
    let lead = scores[0].points - scores[1].points
    #expect(text.contains("; selisih \(lead), perlu \(IntentIndex.margin)"))
  }

  @Test func `a word's points are those that are lost without it`() throws {
    let script = try InlineBot.script(bot)
    let index = try #require(script.questions.index)
    let points = { (text: String) in
      let folded = FoldedText(text)
      let canonical = script.language.vocabulary.canonicalize(folded)
      return index.scores(for: folded, canonical, floor: 1).first { $0.intent == 1 }?.points ?? 0
    }
    let whole = points("kapan buka ya")
    let shown = try explanation("kapan buka ya")
    #expect(
      shown.contains("(kapan \(whole - points("buka ya")), buka \(whole - points("kapan ya"))"))
  }

  @Test func `a trigger wins without points, and another trigger comes next`() throws {
    let text = try explanation("kak mau lapor kabar bohong nih")
    #expect(text.contains("Pemenang: alur \"lapor\" lewat pemicu \"mau lapor\""))
    #expect(text.contains("Berikutnya: alur \"hoaks\" lewat pemicu \"kabar bohong\""))
  }

  @Test func `where nothing wins it is said`() throws {
    #expect(try explanation("xyzzy").contains("Pemenang: tidak ada"))
  }

  @Test func `the words are read as the bot reads them`() throws {
    #expect(try explanation("gmn cara lapor").hasPrefix("Kata:\n  gmn = bagaimana (singkatan)\n"))
  }

  @Test func `intents of a file are compared with their points`() throws {
    let file = """
      niat\tpertanyaan_baku\tcontoh_dipisah_titik_koma
      cara\tbagaimana cara melapor\tcara lapor;gimana cara lapor hoaks
      jenis\tapa saja yang bisa dilaporkan\tjenis laporan;lapor apa saja
      """
    let text = try definitionExplanation(of: "laporin hoax gmn", definitions: file)
    #expect(text.contains("  pemenang: cara, "))
    #expect(text.contains("  berikutnya: jenis, ") && text.contains("; selisih "))
    let outside = try definitionExplanation(of: "cuaca besok", definitions: file)
    #expect(outside.contains("  pemenang: tidak ada"))
  }

  @Test func `the options of a file are compared with their points`() throws {
    let file = """
      menu\tnomor\tjudul\tsinonim
      jenis\t1\tBerita bohong\thoaks
      jenis\t2\tBerita lama\t
      """
    let text = try definitionExplanation(of: "hoax", definitions: file)
    #expect(
      text.contains("Menu jenis: pilihan 1\n  pemenang: 1 Berita bohong, 100 poin lewat frasa"))
    let both = try definitionExplanation(of: "berita", definitions: file)
    #expect(both.contains("tanyakan yang mana: 1, 2") && both.contains("; selisih 0, perlu 8"))
    #expect(try definitionExplanation(of: "2", definitions: file).contains("Menu jenis: pilihan 2"))
  }

  @Test func `a file of something else is wrong use`() {
    do throws(CommandFailure) {
      _ = try definitionExplanation(of: "a", definitions: "x\ty\n1\t2\n")
      Issue.record("accepted")
    } catch {
      #expect(error.code == .wrongUse && error.message.contains("pertanyaan_baku"))
    }
  }

  @Test func `without a folder the bot of the settings is meant`() {
    #expect(StandardBot.path(in: [:]) == "dialogues/lapor-konten")
    #expect(StandardBot.path(in: ["WICARA_DIALOGUE": ""]) == "dialogues/lapor-konten")
    #expect(StandardBot.path(in: ["WICARA_DIALOGUE": "bot/saya"]) == "bot/saya")
    #expect(noBotNote("bot/saya").contains("\"bot/saya\" tidak ada"))
  }
}
