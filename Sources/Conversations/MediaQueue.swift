package import Dialogue

/// Which files are to be fetched, and whose comes next, without the files themselves.
///
/// One person's files hold up nobody else's: at most `filesOfOne` of a contact are under way at
/// once, those with fewer under way go first, and contacts with a file that has failed, or was too
/// slow, go behind all others and have `filesOfFailing` between them.
///
///     A has 30 files, none failed; B, C and D send one each; 8 can be fetched at once:
///     A's first, B, C, D, A's second. When A's first has failed: all who come later, then A.
///
/// Lies in memory, as `InboxQueue` does, and counts beside it what each contact has sent in a day.
package struct MediaQueue: Sendable {
  /// Files of one contact under way at once.
  package static let filesOfOne = 2
  /// Files under way at once of all contacts of which a file has failed: half of those that the
  /// service fetches at once.
  package static let filesOfFailing = 4

  /// A file that is not fetched yet.
  fileprivate struct Entry {
    var contact: ContactID
    var day: Day
    /// Which of the contact's files of its day it is, from 1.
    var place: Int
    var tries: Int
    var state = State.waiting
  }

  fileprivate enum State: Hashable { case waiting, underWay, asleep }

  /// What one contact has here.
  private struct Line {
    /// In the order in which they are fetched.
    var waiting: [Waiting] = []
    var underWay = 0
    /// Of all its files that are not fetched yet.
    var tries = 0
    var isEmpty: Bool { waiting.isEmpty && underWay == 0 && tries == 0 }
  }

  /// A file that has failed goes behind the contact's others.
  private struct Waiting: Comparable {
    var tries: Int
    var id: MediaJobID
    static func < (left: Waiting, right: Waiting) -> Bool {
      (left.tries, left.id) < (right.tries, right.id)
    }
  }

  /// A contact's day: 24 hours from 00.00 UTC, by when its files were accepted.
  fileprivate struct Day: Hashable {
    var contact: ContactID
    var number: Int64
  }

  /// What was changed, as it was before.
  package struct Change: Sendable {
    fileprivate var entries: [(id: MediaJobID, entry: Entry?, until: Duration?)] = []
    fileprivate var days: [(day: Day, use: MediaUse?)] = []
  }

  private var entries: [MediaJobID: Entry] = [:]
  private var lines: [ContactID: Line] = [:]
  /// When those that are under way or asleep are to be fetched again.
  private var sleeping = PriorityQueue<MediaJobID, Duration>()
  private var days: [Day: MediaUse] = [:]
  private var lastDay: Int64 = .min

  /// Without files.
  package init() {}

  // MARK: - Changes

  /// A file has come; `tries` counts those before.
  package mutating func add(
    _ id: MediaJobID, of contact: ContactID, at moment: Timestamp, tries: Int = 0
  ) -> Change {
    forgetDays(before: moment)
    let day = Day(contact: contact, number: Self.day(of: moment))
    let change = Change(
      entries: [(id, entries[id], sleeping[id])], days: [(day, days[day])])
    days[day, default: MediaUse()].files += 1
    let place = days[day]?.files ?? 1
    set(id, Entry(contact: contact, day: day, place: place, tries: tries))
    return change
  }

  /// A file that has ended already counts for its day.
  package mutating func count(
    _ contact: ContactID, at moment: Timestamp, bytes: Int, isRefused: Bool
  ) {
    let day = Day(contact: contact, number: Self.day(of: moment))
    days[day, default: MediaUse()].files += 1
    days[day, default: MediaUse()].bytes += bytes
    if isRefused { days[day, default: MediaUse()].isRefused = true }
  }

  /// A file is being fetched; if nothing is said of it until then it waits again.
  package mutating func begin(_ id: MediaJobID, until time: Duration) -> Change {
    change(id, until: time) { $0.state = .underWay }
  }

  /// A file is not fetched before this time on the steady clock.
  package mutating func sleep(
    _ id: MediaJobID, until time: Duration, hasFailed: Bool
  ) -> Change {
    change(id, until: time) { entry in
      entry.state = .asleep
      if hasFailed { entry.tries += 1 }
    }
  }

  /// A file is not fetched any more.
  package mutating func end(
    _ id: MediaJobID, bytes: Int = 0, isRefused: Bool = false
  ) -> Change {
    guard let entry = entries[id] else { return Change() }
    let change = Change(
      entries: [(id, entry, sleeping[id])], days: [(entry.day, days[entry.day])])
    days[entry.day, default: MediaUse()].bytes += bytes
    if isRefused { days[entry.day, default: MediaUse()].isRefused = true }
    set(id, nil)
    return change
  }

  /// Two contacts turned out to be one: what both have sent counts for it.
  package mutating func move(_ contact: ContactID, into other: ContactID) -> Change {
    var change = Change()
    for (id, entry) in entries where entry.contact == contact {
      change.entries.append((id, entry, sleeping[id]))
      var moved = entry
      moved.contact = other
      moved.day.contact = other
      let until = sleeping[id]
      set(id, moved)
      if let until { sleeping.set(id, at: until) }
    }
    for (day, use) in days where day.contact == contact {
      let target = Day(contact: other, number: day.number)
      change.days += [(day, use), (target, days[target])]
      days[day] = nil
      days[target, default: MediaUse()].add(use)
    }
    return change
  }

  /// Takes a change back; those that came later must be taken back before.
  package mutating func undo(_ change: Change) {
    for (id, entry, until) in change.entries {
      set(id, entry)
      if let until { sleeping.set(id, at: until) }
    }
    for (day, use) in change.days.reversed() { days[day] = use }
  }

  /// What slept long enough waits again.
  package mutating func wake(at time: Duration) {
    while let id = sleeping.next(at: time) {
      guard var entry = entries[id] else { continue }
      entry.state = .waiting
      set(id, entry)
    }
  }

  // MARK: - Questions

  /// The files to be fetched next, at most `limit`; nothing is changed by asking.
  package func next(_ limit: Int) -> [MediaJobID] {
    var chosen: [MediaJobID] = []
    var taken: [ContactID: Int] = [:]
    var room = Self.filesOfFailing
    for line in lines.values where line.tries > 0 { room -= line.underWay }
    while chosen.count < limit {
      var best: (key: Key, contact: ContactID)?
      for (contact, line) in lines {
        let count = taken[contact] ?? 0
        guard line.waiting.count > count, line.underWay + count < Self.filesOfOne,
          line.tries == 0 || room > 0
        else { continue }
        let key = Key(
          hasFailed: line.tries > 0, underWay: line.underWay + count, id: line.waiting[count].id)
        if let known = best, known.key < key { continue }
        best = (key, contact)
      }
      guard let best else { break }
      chosen.append(best.key.id)
      taken[best.contact, default: 0] += 1
      if best.key.hasFailed { room -= 1 }
    }
    return chosen
  }

  /// What a file's contact has sent on the file's day, with it as the last; nothing for a file that
  /// is not here.
  package func use(of id: MediaJobID) -> MediaUse {
    guard let entry = entries[id], var use = days[entry.day] else { return MediaUse() }
    use.files = entry.place
    return use
  }

  private struct Key: Comparable {
    var hasFailed: Bool
    var underWay: Int
    var id: MediaJobID
    static func < (left: Key, right: Key) -> Bool {
      if left.hasFailed != right.hasFailed { return right.hasFailed }
      return (left.underWay, left.id) < (right.underWay, right.id)
    }
  }

  // MARK: - Parts

  private mutating func change(
    _ id: MediaJobID, until time: Duration, _ body: (inout Entry) -> Void
  ) -> Change {
    guard var entry = entries[id] else { return Change() }
    let change = Change(entries: [(id, entry, sleeping[id])])
    body(&entry)
    set(id, entry)
    sleeping.set(id, at: time)
    return change
  }

  /// Puts a file where it belongs; one that is not waiting has to be given its time.
  private mutating func set(_ id: MediaJobID, _ entry: Entry?) {
    sleeping.cancel(id)
    if let before = entries[id] { change(lineOf: id, before, by: -1) }
    entries[id] = entry
    if let entry { change(lineOf: id, entry, by: 1) }
  }

  private mutating func change(lineOf id: MediaJobID, _ entry: Entry, by number: Int) {
    var line = lines.removeValue(forKey: entry.contact) ?? Line()
    line.tries += number * entry.tries
    switch entry.state {
    case .underWay: line.underWay += number
    case .asleep: break
    case .waiting:
      let waiting = Waiting(tries: entry.tries, id: id)
      let place = line.waiting.firstPlace { waiting <= $0 }
      if number > 0 {
        line.waiting.insert(waiting, at: place)
      } else {
        line.waiting.remove(at: place)
      }
    }
    if !line.isEmpty { lines[entry.contact] = line }
  }

  /// Days on which nothing waits any more are of no use once they are over.
  private mutating func forgetDays(before moment: Timestamp) {
    let today = Self.day(of: moment)
    guard today > lastDay else { return }
    lastDay = today
    let eldest = entries.values.reduce(today) { min($0, $1.day.number) }
    days = days.filter { $0.key.number >= eldest }
  }

  /// Days since 1970; 24 hours from 00.00 UTC.
  package static func day(of moment: Timestamp) -> Int64 {
    Int64((Double(moment.milliseconds) / 86_400_000).rounded(.down))
  }
}

/// What a contact has sent on one day.
package struct MediaUse: Hashable, Sendable {
  /// Whatever became of them.
  package var files = 0
  /// Of those that were kept.
  package var bytes = 0
  /// Whether a file was refused for the day's limits, so that the person has been told.
  package var isRefused = false

  package init(files: Int = 0, bytes: Int = 0, isRefused: Bool = false) {
    self.files = files
    self.bytes = bytes
    self.isRefused = isRefused
  }

  fileprivate mutating func add(_ other: MediaUse) {
    files += other.files
    bytes += other.bytes
    isRefused = isRefused || other.isRefused
  }
}

extension Array {
  /// The first place from which on `isBehind` holds, by halving; the end if it holds nowhere.
  fileprivate func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
