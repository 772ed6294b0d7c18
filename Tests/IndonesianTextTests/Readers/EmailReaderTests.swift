import IndonesianText
import Testing

@Suite struct EmailReaderTests {
  @Test(arguments: [
    ("ani@yahoo.co.id", "ani@yahoo.co.id"), ("Ani.B+x@Gmail.COM.", "Ani.B+x@gmail.com"),
    ("email saya: ani@yahoo.com ya kak", "ani@yahoo.com"), ("<a_b@c.id>", "a_b@c.id"),
  ])
  func `an e-mail address is read`(text: String, address: String) {
    #expect(readEmail(text) == address)
  }

  @Test(arguments: [
    "", "ani", "ani@", "@ani", "ani@yahoo", "a@b@c.id", ".a@b.id",
    "a..b@c.id",
    "a@b.id c@d.id", "a@-b.id", "a@1.2.3.4", "a@b..id",
  ])
  func `other text is no e-mail address`(text: String) {
    #expect(readEmail(text) == nil)
  }
}
