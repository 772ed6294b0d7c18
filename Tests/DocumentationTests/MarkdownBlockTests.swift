import Testing

@Suite struct MarkdownBlockTests {
  @Test func `a block knows its heading, its comment and its line`() {
    let page = """
      # Judul
      <!-- contoh: satu -->

      ```yaml
      a: b

      c: d
      ```
      Kalimat.
      ```
      > halo
      ```
      """
    #expect(
      MarkdownBlock.all(in: page) == [
        MarkdownBlock(
          language: "yaml", text: "a: b\n\nc: d", heading: "Judul", comment: "contoh: satu", line: 4
        ),
        MarkdownBlock(language: "", text: "> halo", heading: "Judul", comment: nil, line: 10),
      ])
  }

  @Test func `a comment further above belongs to no block`() {
    #expect(MarkdownBlock.all(in: "<!-- contoh: a -->\nKata.\n```\nx\n```").map(\.comment) == [nil])
    #expect(MarkdownBlock.all(in: "<!-- contoh: a -->\n# B\n```\nx\n```").map(\.comment) == [nil])
  }

  @Test func `a block without its end is none`() {
    #expect(MarkdownBlock.all(in: "```yaml\na: b").isEmpty)
  }
}
