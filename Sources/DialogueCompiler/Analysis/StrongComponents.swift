/// Groups of places that all lead to each other (Tarjan's algorithm), in linear time.
///
/// Example: in 0 → 1 → 2 → 1 the only group is [1, 2]; 0 leads to it and is not led back to.
struct StrongComponents {
  /// Groups with a circle: of several places, or of one that leads to itself.
  ///
  /// Sorted inside, and by their first place.
  private(set) var circles: [[Int]] = []

  private var order: [Int]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var visited = 0

  /// - Parameter successors: places that each place leads to.
  init(_ successors: [[Int]]) {
    order = successors.map { _ in -1 }
    lowest = order
    isOpen = successors.map { _ in false }
    for place in successors.indices where order[place] < 0 {
      visit(place, successors)
    }
    circles = circles.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Depth first with a stack of our own: a script may be a chain of thousands of steps.
  private mutating func visit(_ root: Int, _ successors: [[Int]]) {
    var path: [(place: Int, next: Int)] = []
    enter(root, &path)
    while let (place, next) = path.last {
      if next < successors[place].count {
        path[path.count - 1].next += 1
        let successor = successors[place][next]
        if order[successor] < 0 {
          enter(successor, &path)
        } else if isOpen[successor] {
          lowest[place] = min(lowest[place], order[successor])
        }
        continue
      }
      path.removeLast()
      if let above = path.last?.place { lowest[above] = min(lowest[above], lowest[place]) }
      if lowest[place] == order[place] { close(place, successors) }
    }
  }

  private mutating func enter(_ place: Int, _ path: inout [(place: Int, next: Int)]) {
    order[place] = visited
    lowest[place] = visited
    visited += 1
    open.append(place)
    isOpen[place] = true
    path.append((place, 0))
  }

  private mutating func close(_ place: Int, _ successors: [[Int]]) {
    var group: [Int] = []
    while let last = open.popLast() {
      isOpen[last] = false
      group.append(last)
      if last == place { break }
    }
    if group.count > 1 || successors[place].contains(place) { circles.append(group) }
  }
}
