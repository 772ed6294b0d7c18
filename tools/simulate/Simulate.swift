import TestSupport

#if canImport(Glibc)
import Glibc
#endif

/// Lets days of the service go by, one for each seed, and says which seeds break a law.
///
/// `simulate FIRST COUNT [memory|sqlite]`
@main
enum Simulate {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let first = UInt64(arguments[1]), let count = UInt64(arguments[2])
    else {
      print("Pemakaian: simulate BENIH_PERTAMA BANYAKNYA [memory|sqlite]")
      exit(2)
    }
    let kinds = arguments.count > 2 ? [StoreKind(rawValue: arguments[3])] : [.memory, .sqlite]
    exit(run(first..<(first + count), kinds.compactMap { $0 }) ? 0 : 1)
  }

  private static func run(_ seeds: Range<UInt64>, _ kinds: [StoreKind]) -> Bool {
    var failures = 0
    for seed in seeds {
      for kind in kinds {
        do {
          var simulation = try ServiceSimulation(seed: seed, ServiceSimulation.Settings(kind: kind))
          try simulation.run()
        } catch {
          failures += 1
          print("benih \(seed), \(kind.rawValue): \(error)")
        }
      }
    }
    print("\(seeds.count * kinds.count - failures) passed, \(failures) failed")
    return failures == 0
  }
}
