package import IndonesianText

/// What a text names (links, numbers, times, amounts, a region), a line each, with where it stands.
///
/// Places are bytes of the UTF-8 text, the first of them 0, the end not included; a region is read
/// from the whole text and has no place.
package func entityExplanation(of text: String, at now: ReferenceTime) -> String {
  var lines = entities(in: text, at: now, direction: .either).map { entity in
    let bytes = Array(text.utf8)[entity.original]
    let typed = String(decoding: bytes, as: UTF8.self)
    let (kind, value) = named(entity.value)
    return "\(kind) \(value): \"\(typed)\" (\(entity.original.lowerBound)"
      + "–\(entity.original.upperBound))\n"
  }
  switch readRegion(text) {
  case .none: break
  case .one(let region): lines.append("wilayah \(region.code): \(region.title)\n")
  case .several(let regions):
    let names = regions.map { "\($0.code) \($0.title)" }.joined(separator: ", ")
    lines.append("wilayah, tanyakan yang mana: \(names)\n")
  }
  return lines.joined()
}

/// The kind in the words of the language, and the value in its plain form.
private func named(_ value: Entity.Value) -> (kind: String, value: String) {
  switch value {
  case .link(let link): ("tautan", "\(link.platform.rawValue) \(link.url)")
  case .email(let address): ("email", address)
  case .account(let name): ("akun", name)
  case .phone(let number): ("telepon", number)
  case .identityNumber(let number): ("nik", number.digits)
  case .neighbourhood(let place): ("rt/rw", "\(place.rt)/\(place.rw)")
  case .moment(let moment): ("waktu", "\(moment.isoStart) \(moment.grainName)")
  case .money(let amount): ("uang", IndonesianFormat.number(amount))
  case .number(let number): ("bilangan", IndonesianFormat.number(number))
  case .percent(let number): ("persen", IndonesianFormat.number(number))
  case .ordinal(let place): ("urutan", place == -1 ? "terakhir" : "\(place)")
  }
}
