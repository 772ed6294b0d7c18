import Conversations
import FoundationEssentials
import StoreSQLite
import TestSupport
import Testing

/// A folder of its own for each test's store, gone with it.
final class StoreFolder {
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/wicara-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record("\(path) cannot be removed: \(error)")
    }
  }

  var file: String { path + "/uji.sqlite" }

  func settings(
    lockWait: Duration = .milliseconds(50), mostPages: Int? = nil
  ) -> SQLiteStore.Settings {
    SQLiteStore.Settings(
      path: file, keys: TestStore.keys, gather: .zero, lockWait: lockWait, mostPages: mostPages)
  }

  func open(mostPages: Int? = nil) throws -> SQLiteStore {
    try SQLiteStore(settings(mostPages: mostPages), at: .start)
  }

  /// Names of the files, log included, in which the text stands as it is.
  func filesHolding(_ text: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try names.filter { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
      return bytes.firstRange(of: Data(text.utf8)) != nil
    }.sorted()
  }
}
