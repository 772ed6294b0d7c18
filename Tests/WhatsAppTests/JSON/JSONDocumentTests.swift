import Testing
import WhatsApp

struct JSONDocumentTests {
  private static func document(_ text: String) throws -> JSONDocument {
    try JSONDocument(Array(text.utf8))
  }

  @Test func `members are found in any order, and what is not there is nil`() throws {
    let root = try Self.document(
      #"{"b":{"deep":[1,{"x":2}]},"a":"teks","c":null,"d":true,"e":-12.5e1,"a":"kedua"}"#
    ).root
    #expect(root["a"]?.text == "teks")
    #expect(root["b"]?["deep"]?.elements.map(\.integer) == [1, nil])
    #expect(root["b"]?["deep"]?.elements.last?["x"]?.integer == 2)
    #expect(root["c"] == nil)
    #expect(root["d"]?.boolean == true)
    #expect(root["e"]?.double == -125)
    #expect(root["e"]?.integer == nil)
    #expect(root["f"] == nil)
    #expect(root["a"]?["b"] == nil)
    #expect(root.members.map(\.name) == ["b", "a", "c", "d", "e", "a"])
    #expect(
      root["b"].map { String(decoding: $0.rawBytes, as: UTF8.self) }
        == #"{"deep":[1,{"x":2}]}"#)
  }

  @Test(
    arguments: [
      (#""\u0048\u0061lo \ud83d\ude00 \/ \\ \" \b\f\n\r\t""#, "Halo 😀 / \\ \" \u{8}\u{C}\n\r\t"),
      (#""\u0000""#, "\0"),
      (#""é 日本 😀""#, "é 日本 😀"),
      (#""\ud83d""#, "\u{FFFD}"),
      (#""\ud83dx""#, "\u{FFFD}x"),
      (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
      (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
      (#""\ud83d\n""#, "\u{FFFD}\n"),
      (#""\uFFFF""#, "\u{FFFF}"),
    ])
  func `texts are read as they were meant`(json: String, text: String) throws {
    #expect(try Self.document(json).root.text == text)
    // Names of members take another way through the reader.
    #expect(try Self.document("{\(json):1}").root.members.map(\.name) == [text])
    #expect(try Self.document("{\(json):1}").root[text]?.integer == 1)
  }

  @Test(
    arguments: [
      "", " ", "nul", "truee", "[1 2]", "[1,]", "[,1]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
      "{a:1}", "{1:1}", "[", "]", "[}", "{]", "[1]]", "01", "-", "+1", ".5", "1.", "1e", "1e+",
      "0x1", "NaN", "Infinity", "\"", "\"\\x\"", "\"\\u12g4\"", "\"\\u12", "\"\u{1}\"", "\"\n\"",
      "'a'", "1 2", "[1]//", "\u{FEFF}1", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "\"\\",
    ])
  func `what RFC 8259 does not allow is refused`(json: String) {
    #expect(throws: JSONFailure.self) { try Self.document(json) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xE2, 0x82], [0xE2, 0x82, 0x20], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
    ] as [[UInt8]])
  func `a text that is not UTF-8 is refused at its place`(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(throws: JSONFailure.notUTF8(at: 2)) {
      try JSONDocument([quote, UInt8(ascii: "a")] + bytes + [quote])
    }
  }

  @Test func `depth and number of values are bounded, and the bound itself is allowed`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try Self.document(nested(64)).root.isArray)
    #expect(throws: JSONFailure.tooDeep) { try Self.document(nested(65)) }
    #expect(throws: JSONFailure.tooDeep) {
      try Self.document(String(repeating: #"{"a":["#, count: 500_000))
    }
    func wide(_ values: Int) -> String {
      "[" + String(repeating: "1,", count: values - 2) + "1]"
    }
    #expect(try Self.document(wide(100_000)).root.elements.count == 99_999)
    #expect(throws: JSONFailure.tooManyValues) { try Self.document(wide(100_001)) }
    #expect(throws: JSONFailure.tooLong) {
      try JSONDocument(
        Array("[1]".utf8), limits: JSONLimits(bytes: 2, depth: 64, values: 100))
    }
  }

  @Test(
    arguments: [
      ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("-0", 0),
      ("9223372036854775808", nil), ("1e3", nil), ("1.0", nil),
    ] as [(String, Int64?)])
  func `whole numbers are those that 64 bits hold`(numeral: String, value: Int64?) throws {
    let root = try Self.document(numeral).root
    #expect(root.integer == value)
    #expect(root.numeral == numeral)
  }

  @Test func `a number beyond the machine is none`() throws {
    #expect(try Self.document("1e999").root.double == nil)
  }
}
