import Conversations
import Cryptography
import Service
import Testing

@Suite struct MediaRulesTests {
  private static let png = Array("\u{89}PNG\r\n\u{1A}\n".unicodeScalars.map { UInt8($0.value) })
  private static let pages = ["<html>login</html>", "<svg onload=alert(1)>", "\u{1F}\u{8B}\u{8}"]

  private func verdict(
    _ bytes: [UInt8], sha256: String? = nil, size: Int? = nil, type: String = "image/png"
  ) throws -> MediaVerdict {
    var hash = try SHA256Stream()
    try hash.update(bytes.span)
    let file = ReceivedMedia(
      sha256: try hash.finish(), bytes: bytes.count,
      beginning: Array(bytes.prefix(MediaFormat.beginningBytes)))
    let right = sha256 == "right" ? file.sha256.hex : sha256
    return MediaRules.verdict(
      on: file, announced: AnnouncedMedia(sha256: right, bytes: size, mimeType: type))
  }

  @Test func `a picture is kept, whether or not anything was said of it`() throws {
    #expect(try verdict(Self.png) == .keep)
    #expect(try verdict(Self.png, sha256: "", size: 8) == .keep)
    #expect(try verdict(Self.png, sha256: "right", type: "") == .keep)
    #expect(try verdict(Self.png, type: "application/pdf") == .keep)
  }

  @Test func `a wrong hash is asked for again, and where there is one the size says nothing`()
    throws
  {
    #expect(
      try verdict(Self.png, sha256: String(repeating: "0", count: 64)) == .again("wrong_hash"))
    #expect(try verdict(Self.png, sha256: "zzz", size: 8) == .again("wrong_hash"))
    #expect(try verdict(Self.png, sha256: "right", size: 5) == .keep)
  }

  @Test(arguments: [7, 9, 0])
  func `without a hash a file has the size that was said`(_ size: Int) throws {
    #expect(try verdict(Self.png, size: size) == .again("wrong_size"))
  }

  @Test func `nothing is no file`() throws {
    #expect(try verdict([]) == .again("empty"))
    #expect(try verdict([], size: 0) == .again("empty"))
    #expect(try verdict([], sha256: "right") == .never("empty"))
  }

  @Test(arguments: Self.pages)
  func `what is no picture, film, sound or PDF is not kept, whatever it is called`(
    _ page: String
  ) throws {
    let bytes = page.unicodeScalars.map { UInt8($0.value) }
    for type in ["image/png", "application/pdf", "text/html", ""] {
      // Without a hash it may be the page of a server in trouble.
      #expect(try verdict(bytes, type: type) == .again("wrong_content"))
      #expect(try verdict(bytes, sha256: "right", type: type) == .never("wrong_content"))
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (png, .png), (Array("RIFFxxxxWEBPVP8 ".utf8), .webP),
      (Array("\0\0\0 ftypisom".utf8), .mp4), (Array("\0\0\0 ftyp3gp4".utf8), .mp4),
      (Array("\0\0\0 ftypM4A ".utf8), .mp4), ([0xFF, 0xF1, 0x50], .aac), ([0xFF, 0xF9], .aac),
      (Array("#!AMR\n".utf8), .amr), (Array("#!AMR-WB\n".utf8), .amr), (Array("ID3".utf8), .mp3),
      ([0xFF, 0xFB, 0x90], .mp3), ([0xFF, 0xF3, 0x40], .mp3), (Array("OggS".utf8), .ogg),
      (Array("%PDF-1.7".utf8), .pdf), ([0xFF], nil), (Array("RIFFxxxxWAVE".utf8), nil),
      (Array("ftyp".utf8), nil), (Array(" %PDF-1.7".utf8), nil), (Array("PK\u{3}\u{4}".utf8), nil),
    ] as [([UInt8], MediaFormat?)])
  func `a format is known by its first bytes`(_ bytes: [UInt8], _ format: MediaFormat?) {
    #expect(MediaFormat(beginning: bytes) == format)
  }

  @Test func `a picture is no film, and everything that is kept may be a document`() {
    #expect(
      MediaFormat.allCases.filter { $0.isAllowed(as: "image/jpeg") } == [.jpeg, .png, .webP])
    #expect(MediaFormat.allCases.filter { $0.isAllowed(as: "VIDEO/mp4") } == [.mp4])
    #expect(
      MediaFormat.allCases.filter { $0.isAllowed(as: "audio/ogg; codecs=opus") }
        == [.mp4, .aac, .amr, .mp3, .ogg])
    #expect(MediaFormat.allCases.allSatisfy { $0.isAllowed(as: "application/pdf") })
  }

  @Test func `a person is told what to send instead`() {
    #expect(MediaRules.notice("wrong_content") == MediaRules.wrongContentNotice)
    #expect(MediaRules.notice("empty") == MediaRules.wrongContentNotice)
    #expect(MediaRules.notice("too_large") == MediaRules.tooLargeNotice)
    #expect(MediaRules.notice("wrong_hash") == MediaRules.failureNotice)
  }

  @Test func `trouble of the Graph API is no fault of a file`() {
    #expect([401, 429, 500, 502, 503].allSatisfy { MediaRules.isTrouble(status: $0) })
    #expect(![200, 302, 400, 403, 404, 410].contains { MediaRules.isTrouble(status: $0) })
  }

  @Test(
    arguments: [
      (1, 0, false), (100, (500 << 20) - 1, false), (101, 0, true), (1, 500 << 20, true),
    ] as [(Int, Int, Bool)])
  func `a person sends at most 100 files and 500 MB on a day`(
    _ files: Int, _ bytes: Int, _ isRefused: Bool
  ) {
    #expect(MediaRules.isRefused(MediaUse(files: files, bytes: bytes)) == isRefused)
    #expect(MediaRules.refusalNotice.contains("\(MediaRules.filesPerDay) berkas"))
    #expect(MediaRules.refusalNotice.contains("\(MediaRules.bytesPerDay >> 20) MB"))
  }
}
