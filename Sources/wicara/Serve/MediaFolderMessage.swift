import Glibc
import Service

extension MediaFolder {
  /// What an operator is told of a folder in which no file can be written.
  func message(_ failure: Failure) -> String {
    let reason =
      switch failure.code {
      case ENOTDIR: "itu atau yang di atasnya bukan folder"
      case EACCES, EPERM: "pengguna yang menjalankan wicara tidak boleh menulis di sana"
      case EROFS: "sistem berkasnya hanya dapat dibaca"
      case ENOENT: "foldernya tidak dapat dibuat"
      default: "galat sistem \(failure.code)"
      }
    return "\(SettingName.mediaFolder.rawValue) \"\(path)\": folder media ini tidak dapat dipakai:"
      + " \(reason). Sebutkan folder yang dapat ditulis."
  }
}
