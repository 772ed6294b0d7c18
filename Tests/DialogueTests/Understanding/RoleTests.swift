import Dialogue
import TestSupport
import Testing

@Suite struct RoleTests {
  private static let bot = """
    perintah:
      rekap: {kata: [rekap], untuk: petugas, ke: rekap}
    alur:
      mulai: [Halo warga.]
      rekap: {untuk: petugas, pemicu: [lihat angka], langkah: [Rekap hari ini.]}
    """

  @Test(arguments: ["rekap", "lihat angka", "rekp"])
  func `what is for staff does not exist for anyone else`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say(text) == ["Halo warga."])
  }

  @Test(arguments: ["rekap", "lihat angka"])
  func `staff reach it`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    chat.state.setRole("petugas", in: chat.script)
    #expect(try chat.say(text) == ["Rekap hari ini."])
  }
}
