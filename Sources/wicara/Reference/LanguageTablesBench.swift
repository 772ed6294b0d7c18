import IndonesianText

/// Measures how long the tables of the language take to be made, and what memory they take, in a
/// process that has read nothing yet.
package struct LanguageTablesBench {
  let making: Duration
  /// Growth of resident memory, the pages of the executable that were read included.
  let bytes: Int

  package init() {
    let before = ProcessMemory.residentBytes()
    let clock = ContinuousClock()
    let start = clock.now
    let found = LanguageTables.prepare()
    making = clock.now - start
    bytes = max(0, ProcessMemory.residentBytes() - before)
    precondition(found > 0, "results are used, so that none is optimised away")
  }

  var line: String {
    let milliseconds = (Double(making.nanoseconds) / 1_000_000).text(places: 1)
    return "data_ms=\(milliseconds) data_mib=\((Double(bytes) / 1_048_576).text(places: 1))"
  }
}
