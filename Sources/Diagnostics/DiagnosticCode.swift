/// What kind of problem a diagnostic reports.
///
/// A code is never reused and never changes its meaning; each has a page in `docs/penulis/galat`.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Reading a file.
  case d101 = "D101"
  case d102 = "D102"
  case d103 = "D103"
  case d104 = "D104"
  case d105 = "D105"
  case d106 = "D106"
  case d107 = "D107"
  case d108 = "D108"
  case d109 = "D109"
  case d110 = "D110"
  case d111 = "D111"
  case d112 = "D112"
  case d113 = "D113"
  case d114 = "D114"

  // Names.
  case d201 = "D201"
  case d202 = "D202"
  case d203 = "D203"
  case d204 = "D204"
  case d205 = "D205"

  // Where a conversation can go.
  case d301 = "D301"
  case d302 = "D302"
  case d303 = "D303"
  case d304 = "D304"
  case d305 = "D305"
  case d306 = "D306"
  case d307 = "D307"
  case d308 = "D308"
  case d309 = "D309"
  case d310 = "D310"

  // Variables and expressions.
  case d401 = "D401"
  case d402 = "D402"
  case d403 = "D403"
  case d404 = "D404"
  case d405 = "D405"
  case d406 = "D406"
  case d407 = "D407"
  case d408 = "D408"
  case d409 = "D409"
  case d410 = "D410"
  case d411 = "D411"
  case d412 = "D412"

  // Choices, triggers and answers.
  case d501 = "D501"
  case d502 = "D502"
  case d503 = "D503"
  case d504 = "D504"
  case d505 = "D505"
  case d506 = "D506"
  case d507 = "D507"
  case d508 = "D508"
  case d509 = "D509"
  case d510 = "D510"
  case d511 = "D511"
  case d512 = "D512"
  case d513 = "D513"
  case d514 = "D514"

  // What WhatsApp can show.
  case d601 = "D601"
  case d602 = "D602"
  case d603 = "D603"
  case d604 = "D604"
  case d605 = "D605"
  case d606 = "D606"
  case d607 = "D607"
  case d608 = "D608"

  // Time and people.
  case d701 = "D701"
  case d702 = "D702"
  case d703 = "D703"
  case d704 = "D704"

  // Actions.
  case d801 = "D801"
  case d802 = "D802"
  case d803 = "D803"
  case d804 = "D804"
  case d805 = "D805"

  // Language, tests and changes.
  case d901 = "D901"
  case d902 = "D902"
  case d903 = "D903"
  case d904 = "D904"
  case d951 = "D951"
  case d952 = "D952"
  case d953 = "D953"
  case d954 = "D954"
  case d955 = "D955"

  /// How much a problem of this kind matters.
  package var severity: Severity {
    if notes.contains(self) { return .note }
    return warnings.contains(self) ? .warning : .error
  }

  /// A short Indonesian name for lists and tables.
  package var title: String { diagnosticTitles[self] ?? rawValue }
}

private let notes: Set<DiagnosticCode> = [.d308, .d511, .d903, .d904]

private let warnings: Set<DiagnosticCode> = [
  .d111, .d113, .d204, .d302, .d303, .d305, .d307, .d309, .d310, .d403,
  .d408, .d410, .d411, .d412, .d504, .d505, .d507, .d510, .d513, .d514, .d604, .d607,
  .d608, .d702, .d704, .d804, .d805, .d901, .d952, .d953, .d955,
]
