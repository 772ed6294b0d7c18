package import Dialogue

/// What kinds of files are called in transcripts.
package enum MediaWords {
  private static let words: [(kind: Media.Kind, word: String, file: String)] = [
    (.image, "gambar", "gambar.jpg"), (.video, "video", "video.mp4"),
    (.audio, "suara", "suara.ogg"), (.document, "dokumen", "dokumen.pdf"),
    (.sticker, "stiker", "stiker.webp"),
  ]

  package static func word(of kind: Media.Kind) -> String {
    words.first { $0.kind == kind }?.word ?? kind.rawValue
  }

  package static func kind(of word: String) -> Media.Kind? { words.first { $0.word == word }?.kind }

  /// The name of a file that nobody has named.
  package static func fileName(of kind: Media.Kind) -> String {
    words.first { $0.kind == kind }?.file ?? kind.rawValue
  }

  package static func word(of kind: MediaFile.Kind) -> String {
    switch kind {
    case .image: "gambar"
    case .document: "dokumen"
    }
  }
}

/// Places on the map as transcripts write them: `-6.2,106.8`, perhaps with `: Kantor`.
package enum LocationText {
  /// nil outside the globe.
  package static func read(_ text: String) -> Location? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (parts.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard numbers.count == 2, let latitude = degrees(numbers[0], atMost: 90),
      let longitude = degrees(numbers[1], atMost: 180)
    else { return nil }
    let name = parts.count == 2 ? TranscriptEscape.text(of: parts[1].trimmed) : ""
    return Location(latitude: latitude, longitude: longitude, name: name)
  }

  package static func write(_ location: Location) -> String {
    let place = write(location.latitude) + "," + write(location.longitude)
    guard !location.name.isEmpty else { return place }
    return place + ": " + TranscriptEscape.lines(of: location.name).joined(separator: "\\u{A}")
  }

  /// Millionths of a degree.
  private static func degrees(_ text: Substring, atMost limit: Int) -> Int32? {
    var digits = text.trimmed[...]
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...limit).contains(whole),
      parts[0].first?.isNumber == true
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...6).contains(fraction.count), fraction.allSatisfy({ $0.isASCII && $0.isNumber }),
      let millionths = Int(fraction + String(repeating: "0", count: 6 - fraction.count))
    else { return nil }
    let value = whole * 1_000_000 + millionths
    guard value <= limit * 1_000_000 else { return nil }
    return Int32(isNegative ? -value : value)
  }

  private static func write(_ millionths: Int32) -> String {
    let value = Int(millionths.magnitude)
    var fraction = String(value % 1_000_000 + 1_000_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return (millionths < 0 ? "-" : "") + "\(value / 1_000_000)"
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
