import Diagnostics
import Dialogue

/// D703: a message a day or more after the person's last one, which WhatsApp only takes as an
/// approved template.
struct ServiceWindowCheck: ScriptCheck {
  /// 24 hours after the last message of the customer: developers.facebook.com, "Customer service
  /// windows".
  private static let window = Duration.seconds(24 * 3_600)

  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    let session = context.document.manifest.session
    var found = [session.reminder].compactMap { $0 }.compactMap {
      diagnostic($0, expiry: session.expiry)
    }
    if let expiry = session.expiry, expiry.value >= Self.window, session.expiryText != nil {
      found.append(diagnostic(expiry, "tulis \"habis: 23 jam\" atau hapus \"kirim\" di saat_habis"))
    }
    context.prompts { prompt in
      if let reminder = prompt.reminder,
        let problem = diagnostic(reminder, expiry: prompt.expiry ?? session.expiry)
      {
        found.append(problem)
      }
      if let expiry = prompt.expiry, expiry.value >= Self.window, session.expiryText != nil {
        found.append(
          diagnostic(expiry, "tulis \"habis: 23 jam\" atau hapus \"kirim\" di saat_habis"))
      }
    }
    return found
  }

  private func diagnostic(
    _ reminder: ReminderDocument, expiry: Located<Duration>?
  ) -> Diagnostic? {
    guard reminder.after.value >= Self.window, reminder.message.approval == nil,
      // What is never sent is told as D702.
      expiry.map({ $0.value > reminder.after.value }) ?? true
    else { return nil }
    return diagnostic(reminder.after, "tambahkan \"templat:\" pada \"kirim\", atau percepat")
  }

  private func diagnostic(_ moment: Located<Duration>, _ proposal: String) -> Diagnostic {
    Diagnostic(
      .d703, at: moment.range,
      "Pesan setelah \(DurationText.write(moment.value)) harus memakai templat yang disetujui "
        + "WhatsApp.", caretNote: proposal)
  }
}
