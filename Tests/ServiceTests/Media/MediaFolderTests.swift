import FoundationEssentials
import Service
import Testing

/// A folder of its own for each test, gone with it.
private final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/wicara-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record("\(path) cannot be removed: \(error)")
    }
  }
}

/// A media folder on a real disk.
@Suite struct MediaFolderTests {
  private let temporary: TemporaryFolder
  private var place: String { temporary.path }

  init() throws { temporary = try TemporaryFolder() }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `a folder is made with those above it, and nothing is left in it`() throws {
    let folder = MediaFolder(path: place + "/satu/dua")
    // Looking makes nothing.
    try folder.check()
    #expect(try names(place) == [])
    try folder.prepare()
    try folder.prepare()
    #expect(try names(place + "/satu") == ["dua"])
    #expect(try names(place + "/satu/dua") == [])
    #expect(try folder.room().free > 0)
  }

  @Test(arguments: ["/dev/null", "/dev/null/x", "/proc/x", "/proc/x/y", "berkas", "berkas/x"])
  func `where no file can be written there is no folder`(_ path: String) throws {
    #expect(FileManager.default.createFile(atPath: place + "/berkas", contents: nil))
    let folder = MediaFolder(path: path.hasPrefix("/") ? path : "\(place)/\(path)")
    #expect(throws: MediaFolder.Failure.self) { try folder.check() }
    #expect(throws: MediaFolder.Failure.self) { try folder.prepare() }
  }

  @Test func `what was left half made is taken away, and nothing else`() throws {
    for name in [".a1.part", ".b2.part", "ab", ".tersembunyi", "x.part"] {
      #expect(FileManager.default.createFile(atPath: "\(place)/\(name)", contents: nil))
    }
    let folder = MediaFolder(path: place)
    #expect(folder.removeDrafts() == 2)
    #expect(try names(place) == [".tersembunyi", "ab", "x.part"])
    #expect(folder.removeDrafts() == 0)
    #expect(MediaFolder(path: place + "/tiada").removeDrafts() == 0)
  }

  @Test(
    arguments: [
      // MB of the disk, MB free, MB to come, whether the reserve is touched.
      (1_000, 201, 0, false), (1_000, 199, 0, true), (1_000, 230, 20, false),
      (1_000, 230, 40, true), (40, 40, 0, true), (20_000, 1_001, 0, false),
      (20_000, 999, 0, true), (250_000, 2_049, 0, false), (250_000, 2_047, 0, true),
      (0, 0, 0, true),
    ] as [(UInt64, UInt64, Int, Bool)])
  func `a twentieth of a disk stays free, from 200 MB to 2 GB`(
    _ all: UInt64, _ free: UInt64, _ coming: Int, _ isLow: Bool
  ) {
    #expect(DiskRoom(free: free << 20, all: all << 20).isLow(with: coming << 20) == isLow)
  }

  @Test func `no number of bytes is too great to be judged`() {
    #expect(DiskRoom(free: .max, all: .max).isLow(with: .max) == false)
    #expect(DiskRoom(free: 1, all: 1).isLow(with: .max))
  }
}
