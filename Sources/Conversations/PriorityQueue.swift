/// Items, each with its place; the one with the least comes first: a binary heap.
///
/// What sleeps until a time on the steady clock stands in one, and so lies in memory only: after a
/// restart everything that slept is simply tried at once.
///
/// Setting a place again replaces the earlier one: `places` holds what counts, and an entry of the
/// heap that says otherwise is passed over when it comes up.
package struct PriorityQueue<Item: Hashable & Sendable, Place: Comparable & Sendable>: Sendable {
  private struct Entry {
    var at: Place
    var item: Item
  }

  private var heap: [Entry] = []
  private var places: [Item: Place] = [:]

  /// Without items.
  package init() {}

  /// How many items have a place.
  package var count: Int { places.count }

  /// An item's place; nil if it has none.
  package subscript(item: Item) -> Place? { places[item] }

  /// Gives an item its place; an earlier one does not count any more.
  package mutating func set(_ item: Item, at place: Place) {
    places[item] = place
    heap.append(Entry(at: place, item: item))
    var index = heap.count - 1
    while index > 0, heap[index].at < heap[(index - 1) / 2].at {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  /// Takes an item out, wherever it is; nothing happens if it is not there.
  package mutating func cancel(_ item: Item) {
    places[item] = nil
    // Without this, items that are set and cancelled for ever would fill the heap.
    if heap.count > 64, heap.count > 4 * places.count {
      heap = heap.filter { places[$0.item] == $0.at }.sorted { $0.at < $1.at }
    }
  }

  /// The first item, taken out; nil if there is none.
  package mutating func next() -> Item? { next { _ in true } }

  /// The first item, taken out, if its place is not behind `place`; else nil.
  package mutating func next(at place: Place) -> Item? { next { $0 <= place } }

  private mutating func next(_ isWanted: (Place) -> Bool) -> Item? {
    while let first = heap.first, isWanted(first.at) {
      removeFirst()
      guard places[first.item] == first.at else { continue }
      places[first.item] = nil
      return first.item
    }
    return nil
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var index = 0
    while true {
      var least = index
      let children = 2 * index + 1
      for child in children..<max(children, min(children + 2, heap.count))
      where heap[child].at < heap[least].at {
        least = child
      }
      guard least != index else { return }
      heap.swapAt(index, least)
      index = least
    }
  }
}
