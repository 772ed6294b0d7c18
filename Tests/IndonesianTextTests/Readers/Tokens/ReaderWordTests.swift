import IndonesianText
import Testing

@Suite struct ReaderWordTests {
  @Test func `the named words are spelled like their cases, in the same order`() {
    let cases = NamedWord.allCases.map { "\($0)" }
    #expect(NamedWord.spelled.split(separator: " ").map(String.init) == cases)
    #expect(NamedWord.allCases.map(\.rawValue) == (1...Int32(cases.count)).map { $0 })
  }
}
