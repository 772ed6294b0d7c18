/// Which of the regions that were offered a message means.
///
/// Whatever tells them apart is enough: a name ("kota semarang"), a kind ("yang kota"), the
/// province ("jateng").
///
/// - Parameters:
///   - text: the answer to the question which one.
///   - offered: the regions that were offered.
///   - edition: whose provinces count.
/// - Returns: the place in `offered`, or nil where the message fits none or several of them.
package func chooseRegion(
  _ text: String, among offered: [Region], in edition: RegionEdition
) -> Int? {
  let named = readRegion(text, in: RegionScope(edition: edition)).regions
  if let only = only(offered, where: { named.contains($0) }) { return only }
  let provinces = named.filter { $0.level == .province }.map { $0.code(in: edition) }
  if let only = only(
    offered,
    where: {
      $0.level != .province && provinces.contains(String($0.code(in: edition).prefix(2)))
    })
  {
    return only
  }
  guard named.isEmpty else { return nil }
  let folded = FoldedText(text)
  let meanings = folded.words.indices.map { RegionWords.of(folded.bytes[folded.words[$0].folded]) }
  let levels = Set(meanings.compactMap(\.level))
  guard let level = levels.first, levels.count == 1,
    meanings.allSatisfy({ !$0.isDisjoint(with: RegionWords.saysNothing) && !$0.contains(.negation) }
    )
  else { return nil }
  return only(offered, where: { $0.level == level })
}

private func only(_ offered: [Region], where isMeant: (Region) -> Bool) -> Int? {
  let places = offered.indices.filter { isMeant(offered[$0]) }
  return places.count == 1 ? places[0] : nil
}
