/// What sleeps until a time on the steady clock: a binary heap, earliest first.
///
/// Lies in memory only, because the steady clock means nothing after a restart; then everything
/// that slept is simply tried at once.
///
/// Setting a time again replaces the earlier one: `times` holds what counts, and an entry of the
/// heap that says otherwise is passed over when it comes up.
package struct WakeQueue<Item: Hashable & Sendable>: Sendable {
  private struct Entry {
    var at: Duration
    var item: Item
  }

  private var heap: [Entry] = []
  private var times: [Item: Duration] = [:]

  package init() {}

  package var count: Int { times.count }

  /// When an item wakes; nil if it does not sleep.
  package subscript(item: Item) -> Duration? { times[item] }

  package mutating func set(_ item: Item, at time: Duration) {
    times[item] = time
    heap.append(Entry(at: time, item: item))
    var place = heap.count - 1
    while place > 0, heap[place].at < heap[(place - 1) / 2].at {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  package mutating func cancel(_ item: Item) {
    times[item] = nil
    // Without this, items that are set and cancelled for ever would fill the heap.
    if heap.count > 64, heap.count > 4 * times.count {
      heap = heap.filter { times[$0.item] == $0.at }.sorted { $0.at < $1.at }
    }
  }

  /// The earliest item whose time has come, taken out; nil if there is none.
  package mutating func next(at now: Duration) -> Item? {
    while let first = heap.first, first.at <= now {
      removeFirst()
      guard times[first.item] == first.at else { continue }
      times[first.item] = nil
      return first.item
    }
    return nil
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[child].at < heap[least].at {
        least = child
      }
      guard least != place else { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}
