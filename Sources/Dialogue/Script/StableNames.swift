/// The saved names of things that are numbered from 0, with the way back from a name to its number.
struct StableNames: Sendable {
  private let ids: [StableID]
  private let places: [StableID: Int]

  /// Of two things with one name the first is found.
  init(_ names: [String]) {
    ids = names.map { StableID(hashing: $0) }
    places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  subscript(place: Int) -> StableID { ids[place] }

  /// nil if nothing has this name.
  func place(of id: StableID) -> Int? { places[id] }
}
