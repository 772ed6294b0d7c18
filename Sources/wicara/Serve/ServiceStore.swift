import Conversations
import Cryptography
import Service
import StoreSQLite

/// Opens the store with the operator's key.
enum ServiceStore {
  /// - `isVisitor`: for an operator's command beside the running service.
  static func open(
    _ settings: Settings, _ rootKey: RootKey, isVisitor: Bool
  ) throws(CommandFailure) -> SQLiteStore {
    guard case .sqlite(let path) = settings.database else {
      throw .wrongUse("Basis data ini belum didukung.")
    }
    let protection: IdentityProtection
    do throws(CryptographyError) {
      protection = try Self.protection(rootKey)
    } catch {
      throw .worldFailed("Pustaka kriptografi tidak dapat dipakai.")
    }
    do throws(StoreError) {
      return try SQLiteStore(
        SQLiteStore.Settings(
          path: path,
          keys: StoreKeys(
            store: UInt64.random(in: 0...UInt64.max), tickets: UInt64.random(in: 0...UInt64.max),
            run: UInt64.random(in: 1...UInt64.max)),
          protection: protection, gather: settings.gatherTime, isVisitor: isVisitor),
        at: ServiceProcess.now())
    } catch {
      throw .worldFailed("Basis data \"\(path)\" tidak dapat dibuka: \(reason(error)).")
    }
  }

  /// What an operator is told.
  static func reason(_ error: StoreError) -> String {
    switch error {
    case .busy: "sedang dipakai program lain"
    case .full: "disk penuh"
    case .unavailable: "berkas atau foldernya tidak dapat dipakai"
    case .fileMissing: "berkasnya tidak ada lagi di tempatnya"
    case .notWritable: "berkasnya tidak boleh ditulis"
    case .superseded: "sudah diambil alih proses lain"
    case .newerSchema(let version): "dibuat oleh versi Wicara yang lebih baru (skema \(version))"
    case .olderSchema(let version):
      "bentuknya (skema \(version)) dari masa sebelum rilis pertama dan tidak dibaca lagi"
    case .notYetRaised(let version):
      "bentuknya (skema \(version)) lebih lama dari program ini; mulai layanan versi ini dulu,"
        + " atau pakai program yang menjalankannya"
    case .foreign: "berkas itu milik program lain, bukan basis data Wicara"
    case .empty: "belum berisi apa-apa; periksa WICARA_DATABASE"
    case .otherKey:
      "isinya disegel dengan kunci lain; pakai WICARA_DATA_KEY atau \(KeyFile.name) yang lama"
    case .damaged: "isinya rusak"
    }
  }

  /// Aliases as keyed hashes, identities sealed.
  private static func protection(
    _ rootKey: RootKey
  ) throws(CryptographyError) -> IdentityProtection {
    let hasher = try KeyedHasher(rootKey: rootKey, purpose: "contact")
    let sealer = try Sealer(rootKey: rootKey, purpose: "identity")
    return IdentityProtection(
      hash: { text in
        do throws(CryptographyError) {
          return try hasher.hash(text).bytes
        } catch {
          preconditionFailure("A hash that was computed before can be computed again.")
        }
      },
      seal: { bytes in
        do throws(CryptographyError) {
          return try sealer.seal(bytes, context: [])
        } catch {
          preconditionFailure("A library that has sealed before can seal again.")
        }
      },
      open: { bytes in
        do throws(CryptographyError) {
          return try sealer.open(bytes, context: [])
        } catch {
          return nil
        }
      })
  }
}
