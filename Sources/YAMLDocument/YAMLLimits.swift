/// The largest file that is read; anything beyond is a D102.
package struct YAMLLimits: Hashable, Sendable {
  /// Size of a file in bytes.
  package var fileBytes: Int
  /// How deep lists and mappings may stand in each other; a file's outermost value has depth 1.
  package var depth: Int
  /// Number of values and keys in a file.
  package var nodes: Int

  /// Limits of one's own, as in tests.
  package init(fileBytes: Int, depth: Int, nodes: Int) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.nodes = nodes
  }

  /// 1 MiB, depth 32 and 20,000 nodes: about ten times the largest dialogue file we know of.
  ///
  /// The depth also protects from libyaml 0.2.5, which is quadratic in nested `[` and `{`.
  package static let standard = YAMLLimits(fileBytes: 1 << 20, depth: 32, nodes: 20_000)
}
