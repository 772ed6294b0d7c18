import Diagnostics
import Dialogue

/// D506: the mask of a `pola` cannot be read, or could be read in two ways.
struct MaskCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var types = context.document.manifest.variables.map(\.type)
    types += context.document.manifest.actions.flatMap { $0.inputs + $0.outputs }.map(\.type)
    types += context.document.flows.flatMap { $0.parameters }.map(\.type)
    context.prompts { prompt in
      if let type = prompt.type { types.append(type) }
    }
    return types.compactMap { type in type.mask.flatMap { Self.diagnostic(for: $0) } }
  }

  /// The mask, or nil if it is unsound.
  static func mask(_ source: SourceText) -> TextMask? {
    do throws(TextMask.Fault) { return try TextMask(source.text) } catch { return nil }
  }

  private static func diagnostic(for source: SourceText) -> Diagnostic? {
    do throws(TextMask.Fault) {
      _ = try TextMask(source.text)
      return nil
    } catch {
      return Diagnostic(
        .d506, at: source.range, "Pola ini tidak sah: \(reason(error)).",
        notes: [
          DiagnosticNote("9 = angka, A = huruf, X = keduanya, {2-4} = diulang 2 sampai 4 kali")
        ])
    }
  }

  private static func reason(_ fault: TextMask.Fault) -> String {
    switch fault {
    case .empty: "polanya kosong"
    case .tooLong: "lebih panjang dari \(TextMask.longest) huruf"
    case .openBrace: "\"{\" tanpa \"}\""
    case .badRepeat(let text): "\"{\(text)}\" bukan banyaknya ulangan; tulis {4} atau {2-4}"
    case .repeatWithoutPlace: "\"{\" harus mengikuti 9, A, X, atau sebuah huruf"
    case .ambiguous: "bagian yang panjangnya berubah-ubah diikuti huruf yang sejenis"
    }
  }
}
