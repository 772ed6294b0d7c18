import Conversations
import TestSupport
import Testing

/// Days of the service, from seeds; `tools/simulate/run` tries many more.
@Suite struct ServiceSimulationTests {
  /// Seeds that broke a law once.
  private static let found: [UInt64] = [4_359, 5_487, 31_990, 99_880]

  /// Likewise, on days on which names change.
  private static let foundWithNames: [UInt64] = [
    205_038, 208_893, 411_678, 414_065, 431_226, 435_678, 438_223, 454_440, 503_610, 606_205,
  ]

  private func run(_ seeds: some Sequence<UInt64>, _ settings: ServiceSimulation.Settings) throws {
    for seed in seeds {
      do {
        var simulation = try ServiceSimulation(seed: seed, settings)
        try simulation.run()
      } catch {
        Issue.record("seed \(seed), \(settings.kind): \(error)")
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `on a calm day nothing is lost, doubled or out of order`(_ kind: StoreKind) throws {
    try run(0..<40, .calm(kind))
  }

  @Test func `with crashes, bad sends and clock steps the laws hold in memory`() throws {
    try run(0..<800, ServiceSimulation.Settings(kind: .memory))
  }

  @Test func `with crashes, bad sends and clock steps the laws hold in SQLite`() throws {
    try run(0..<200, ServiceSimulation.Settings(kind: .sqlite))
  }

  @Test(arguments: StoreKind.allCases)
  func `seeds that were found hold`(_ kind: StoreKind) throws {
    try run(Self.found, ServiceSimulation.Settings(kind: kind, changesNames: false))
    try run(Self.foundWithNames, ServiceSimulation.Settings(kind: kind))
  }
}
