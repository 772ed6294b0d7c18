import IndonesianText
import Testing
import wicara

@Suite struct UnderstandCommandTests {
  private func failure(_ body: () throws(CommandFailure) -> Void) -> CommandFailure? {
    do throws(CommandFailure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `each row is answered by its id, in order, from the input columns`() throws {
    let set = try understandSet(named: "normalisasi")
    let rows = "harapan\tid\tmasukan\nsalah\tA2\tgk\n\nsalah\tA1\tudh\r\n"
    #expect(
      try understandAnswers(of: set, rows: rows, definitions: nil) == "A2\ttidak\nA1\tsudah\n")
  }

  @Test func `a row that ends early has empty fields`() throws {
    let set = try understandSet(named: "stem")
    #expect(try understandAnswers(of: set, rows: "id\tmasukan\nA1\n", definitions: nil) == "A1\t\n")
  }

  @Test func `an unknown set is wrong use, with a proposal`() {
    let failure = failure { () throws(CommandFailure) in _ = try understandSet(named: "stm") }
    #expect(failure?.code == .wrongUse)
    #expect(failure?.message.contains("\"stem\"") == true)
  }

  @Test(arguments: [("", "kosong"), ("id\tharapan\nA1\tx\n", "\"masukan\"")])
  func `rows without a column are wrong use`(rows: String, hint: String) throws {
    let set = try understandSet(named: "stem")
    let failure = failure { () throws(CommandFailure) in
      _ = try understandAnswers(of: set, rows: rows, definitions: nil)
    }
    #expect(failure?.code == .wrongUse)
    #expect(failure?.message.contains(hint) == true)
  }

  @Test func `definitions for a set without any are wrong use`() throws {
    let set = try understandSet(named: "stem")
    let failure = failure { () throws(CommandFailure) in
      _ = try understandAnswers(of: set, rows: "id\tmasukan\n", definitions: "a\n")
    }
    #expect(failure?.code == .wrongUse)
  }

  @Test func `a text is explained word by word`() {
    #expect(wordExplanation(of: "Lapor hoax") == "lapor = lapor (persis)\nhoax = hoaks (slang)\n")
  }

  @Test func `what a text names is listed with its place`() throws {
    let day = try #require(CalendarDate(year: 2020, month: 12, day: 8))
    let text = "kmrn di Jember, wa 081234567890, bayar 20rb fb.com/akun"
    #expect(
      entityExplanation(of: text, at: ReferenceTime(noonOf: day)) == """
        waktu 2020-12-07 hari: "kmrn" (0–4)
        telepon +6281234567890: "081234567890" (19–31)
        uang 20.000: "20rb" (39–43)
        tautan facebook https://fb.com/akun: "fb.com/akun" (44–55)
        wilayah 35.09: Kab. Jember

        """)
  }
}
