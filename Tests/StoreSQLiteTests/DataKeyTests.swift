import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing

/// A file and the key that it was sealed with belong together.
@Suite struct DataKeyTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func settings(key: UInt8, isVisitor: Bool = false) -> SQLiteStore.Settings {
    var settings = folder.settings()
    settings.isVisitor = isVisitor
    settings.protection = IdentityProtection(
      hash: { text in text.utf8.map { $0 ^ key } },
      seal: { [key] + $0.map { $0 ^ key } },
      open: { $0.first == key ? $0.dropFirst().map { $0 ^ key } : nil })
    return settings
  }

  private func open(key: UInt8, isVisitor: Bool = false) throws -> SQLiteStore {
    try SQLiteStore(settings(key: key, isVisitor: isVisitor), at: .start)
  }

  private func begin(key: UInt8) throws {
    let store = try open(key: key)
    let item = InboxItem(
      id: MessageID("a"), number: PhoneNumberID("100"),
      contact: ContactIdentity(phone: "628123456789"), sentAt: nil, message: .text("halo"))
    _ = try store.accept([Intake(messages: [item])], at: .start)
    try store.close()
  }

  @Test(arguments: [false, true]) func `another key is refused, by visitors too`(
    isVisitor: Bool
  ) throws {
    try begin(key: 7)
    #expect(throws: StoreError.otherKey) { try open(key: 8, isVisitor: isVisitor) }
    #expect(try open(key: 7, isVisitor: isVisitor).figures().accepted == 1)
  }

  @Test func `a refused key takes nothing over from the service that runs`() throws {
    try begin(key: 7)
    let store = try open(key: 7)
    #expect(throws: StoreError.otherKey) { try open(key: 8) }
    try store.enqueue(.staff(.reply("ya")), for: ContactID(1), at: .start)
  }

  @Test func `a file that does not say its key yet is known by what lies in it`() throws {
    try begin(key: 7)
    try SQLiteConnection(path: folder.file).execute("DELETE FROM meta WHERE name = 'key'")
    #expect(throws: StoreError.otherKey) { try open(key: 8) }
    try open(key: 7).close()
    try SQLiteConnection(path: folder.file).execute("DELETE FROM contact")
    #expect(throws: StoreError.otherKey) { try open(key: 8) }
  }
}
