import IndonesianText
import Testing

@Suite struct LinkReaderTests {
  @Test(arguments: [
    ("https://www.Facebook.com/Akun", ["https://www.facebook.com/Akun"]),
    ("cek https://fb.watch/c1.", ["https://fb.watch/c1"]), ("fb.watch/c2", ["https://fb.watch/c2"]),
    ("fb.watch/c2, t.me/c3", ["https://fb.watch/c2", "https://t.me/c3"]),
    ("bawaslu.go.id", ["https://bawaslu.go.id"]), ("www.contoh.info", ["https://www.contoh.info"]),
    ("hxxp://youtube.com/c4", ["http://youtube.com/c4"]), ("contoh[.]id", ["https://contoh.id"]),
    ("fb dot com", ["https://fb.com"]), ("fb . com/akun", ["https://fb.com/akun"]),
    ("youtube. com/a", ["https://youtube.com/a"]), ("youtube .com/a", ["https://youtube.com/a"]),
    ("instagram titik com/akun", ["https://instagram.com/akun"]),
    ("contoh dot co dot id", ["https://contoh.co.id"]),
    ("(https://id.wikipedia.org/wiki/A_(b))", ["https://id.wikipedia.org/wiki/A_(b)"]),
    ("*fb.com/a*", ["https://fb.com/a"]), ("link:fb.com/a", ["https://fb.com/a"]),
    ("https://tiktok.com/@akun/video/1", ["https://tiktok.com/@akun/video/1"]),
    ("https://facebook.com@jahat.top/a", ["https://facebook.com@jahat.top/a"]),
    ("http://1.2.3.4:80/a", ["http://1.2.3.4:80/a"]), ("s.id/a?b=c#d", ["https://s.id/a?b=c#d"]),
  ])
  func `links are found and repaired`(text: String, urls: [String]) {
    #expect(readLinks(text).map(\.url) == urls)
  }

  @Test(arguments: [
    "", "ani@yahoo.com", "Rp.20.000", "jam 07.30", "lihat di ig", "iya.benar", "saya.terus",
    "video.mp4",
    "No.12", "jam.7", "halo.info dong", "https://", "https://a", "www.a", "a..com", "ini fb titik",
    "http://1.2.3", "titik info", "ya titik",
  ])
  func `other text is no link`(text: String) {
    #expect(readLinks(text).isEmpty)
  }

  @Test func `a text without a point holds what a look at every word finds`() {
    var random = SeededGenerator(seed: 12)
    let pieces = [
      "contoh", "id", ".", " ", " dot ", "Titik", "(dot)", "[.]", "fb", "com", "www", "https://",
      "/a", "DOT", "ti", "tik", "@", "x",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      #expect(readLinks(text) == readLinks(scanning: text), "\(text)")
    }
  }

  @Test func `a link knows its host and its place`() throws {
    let text = "lihat <HTTPS://M.Facebook.com:443/A>, ya"
    let link = try #require(readLinks(text).first)
    #expect(link.host == "m.facebook.com")
    #expect(link.url == "https://m.facebook.com:443/A")
    let bytes = Array(text.utf8)[link.original]
    #expect(String(decoding: bytes, as: UTF8.self) == "HTTPS://M.Facebook.com:443/A")
  }

  @Test func `the host behind a user name counts`() {
    #expect(readLinks("https://facebook.com@jahat.top/a").map(\.host) == ["jahat.top"])
  }

  @Test func `a link of more than 2,048 bytes is refused`() {
    let start = "https://a.id/"
    let longest = start + String(repeating: "a", count: 2048 - start.utf8.count)
    #expect(readLinks(longest).count == 1)
    #expect(readLinks(longest + "a").isEmpty)
  }
}
