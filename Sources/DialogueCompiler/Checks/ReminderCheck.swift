import Diagnostics

/// D702: a reminder that would come after the conversation has ended.
struct ReminderCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    let session = context.document.manifest.session
    var found: [Diagnostic] = []
    if let reminder = session.reminder, let expiry = session.expiry {
      found += diagnostic(reminder, expiry)
    }
    context.prompts { prompt in
      guard let reminder = prompt.reminder ?? session.reminder,
        let expiry = prompt.expiry ?? session.expiry,
        prompt.reminder != nil || prompt.expiry != nil
      else { return }
      found += diagnostic(reminder, expiry)
    }
    return found
  }

  private func diagnostic(
    _ reminder: ReminderDocument, _ expiry: Located<Duration>
  ) -> [Diagnostic] {
    guard reminder.after.value >= expiry.value else { return [] }
    return [
      Diagnostic(
        .d702, at: reminder.after.range,
        "Pengingat \(DurationText.write(reminder.after.value)) tidak pernah terkirim karena sesi "
          + "habis pada \(DurationText.write(expiry.value)).",
        notes: [DiagnosticNote("batas diam di sini", at: expiry.range)])
    ]
  }
}
