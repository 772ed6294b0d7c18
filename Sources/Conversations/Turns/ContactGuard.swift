package import Dialogue

/// What keeps one contact from having more than its share: how often it was answered lately, and
/// whether it and the bot say the same to each other again and again.
///
/// Kept with the contact as a few bytes. Times are those at which messages were accepted, so a
/// backlog after a pause is no flood; a time that lies in the future, because the clock was set
/// back, is forgotten.
package struct ContactGuard: Hashable, Sendable {
  /// Turns in this span count.
  package static let span: Duration = .seconds(60)
  /// Exchanges in this span count, and a loop stays silent for as long after its last message.
  package static let loopSpan: Duration = .seconds(300)
  /// So many same exchanges are a loop.
  package static let loopLength = 5
  /// So many different exchanges are remembered: two bots answer each other in short circles.
  private static let exchangesKept = 4
  /// Failed look-ups in this span count.
  package static let lookUpSpan: Duration = .seconds(3_600)
  /// So many numbers that are no report, or somebody else's, may be asked for in the span.
  package static let lookUps = 5
  /// So many turns that failed at one place end the conversation and call staff.
  package static let faults = 3

  private struct Exchange: Hashable {
    var input: UInt64
    var output: UInt64
    var count: Int
    var first: Timestamp
    var last: Timestamp
  }

  /// Answered turns of the last `span`, oldest first.
  private var turns: [Timestamp] = []
  /// When the limit was last gone over.
  private var exceededAt: Timestamp?
  /// When an urgent message was last answered beyond the limit or in a loop.
  private var urgentAt: Timestamp?
  private var exchanges: [Exchange] = []
  /// When reports were asked for that were not found, oldest first.
  private var failedLookUps: [Timestamp] = []
  /// Where the last turn failed, and how often in a row.
  private var faultPlace: UInt64 = 0
  private var faultCount = 0

  package init() {}

  /// What a message gets.
  package enum Verdict: Hashable, Sendable {
    case answer
    /// Once, then silence.
    case notice
    case silence
  }

  /// Judges a message before its turn.
  ///
  /// What is urgent is answered beyond the limit and in a loop as well, once in each `span`: that
  /// way stays open, and is no way around the limit.
  ///
  /// - Parameters:
  ///   - message: What the person wrote.
  ///   - limit: Turns a minute; 0 is no limit, and no loop is looked for.
  ///   - moment: When the message was accepted.
  ///   - isUrgent: Whether somebody may be in danger; asked for only where it matters.
  /// - Returns: What it gets. An answer is counted.
  package mutating func judge(
    _ message: InboundMessage, limit: Int, at moment: Timestamp, isUrgent: () -> Bool = { false }
  ) -> Verdict {
    let before = exceededAt
    let verdict = judgeAny(message, limit: limit, at: moment)
    guard verdict != .answer else { return .answer }
    let isLate = urgentAt.map { moment - $0 >= Self.span || $0 > moment } ?? true
    guard isLate, isUrgent() else { return verdict }
    urgentAt = moment
    // A notice is still to be given.
    if verdict == .notice { exceededAt = before }
    return .answer
  }

  private mutating func judgeAny(
    _ message: InboundMessage, limit: Int, at moment: Timestamp
  ) -> Verdict {
    guard limit > 0 else { return .answer }
    turns.removeAll { moment - $0 >= Self.span || $0 > moment }
    exchanges.removeAll { moment - $0.last >= Self.loopSpan || $0.last > moment }
    let input = Self.hash(of: message)
    if let loop = exchanges.firstIndex(where: {
      $0.input == input && $0.count >= Self.loopLength
    }) {
      exchanges[loop].last = moment
      return .silence
    }
    guard turns.count >= limit else {
      turns.append(moment)
      return .answer
    }
    let isNew = exceededAt.map { moment - $0 >= Self.span || $0 > moment } ?? true
    exceededAt = moment
    return isNew ? .notice : .silence
  }

  /// Remembers what was answered.
  ///
  /// - Returns: Whether this has just become a loop.
  package mutating func note(
    _ message: InboundMessage, answers: [OutboundMessage], at moment: Timestamp
  ) -> Bool {
    guard !answers.isEmpty else { return false }
    let input = Self.hash(of: message)
    var output = Fingerprint()
    for answer in answers { output.combine(answer.text) }
    if let place = exchanges.firstIndex(where: {
      $0.input == input && $0.output == output.value
    }) {
      if moment - exchanges[place].first >= Self.loopSpan {
        exchanges[place].first = moment
        exchanges[place].count = 0
      }
      exchanges[place].count += 1
      exchanges[place].last = moment
      return exchanges[place].count == Self.loopLength
    }
    if exchanges.count == Self.exchangesKept { exchanges.removeFirst() }
    exchanges.append(
      Exchange(input: input, output: output.value, count: 1, first: moment, last: moment))
    return false
  }

  /// Whether a report may be asked for: who tries number after number has tried enough.
  package mutating func mayLookUp(at moment: Timestamp) -> Bool {
    failedLookUps.removeAll { moment - $0 >= Self.lookUpSpan || $0 > moment }
    return failedLookUps.count < Self.lookUps
  }

  /// Counts a report that was asked for and not found.
  package mutating func noteFailedLookUp(at moment: Timestamp) { failedLookUps.append(moment) }

  /// Counts a turn that failed.
  ///
  /// - Returns: Whether it is one too many at the same place.
  package mutating func noteFault(at place: UInt64) -> Bool {
    faultCount = faultPlace == place ? faultCount + 1 : 1
    faultPlace = place
    guard faultCount >= Self.faults else { return false }
    faultCount = 0
    return true
  }

  package mutating func noteSuccess() { faultCount = 0 }

  private static func hash(of message: InboundMessage) -> UInt64 {
    var hash = Fingerprint()
    switch message {
    case .text(let text): hash.combine(text)
    case .tap(_, let title): hash.combine(title)
    case .media(let media): hash.combine(media.reference)
    case .location(let location):
      hash.combine(UInt64(bitPattern: Int64(location.latitude)))
      hash.combine(UInt64(bitPattern: Int64(location.longitude)))
    case .contactCard(let card): hash.combine(card.phone)
    case .reaction: hash.combine(1)
    case .unsupported: hash.combine(2)
    }
    return hash.value
  }
}

extension ContactGuard {
  /// Version 1 ends before the look-ups, version 2 before what is urgent.
  private static let codingVersion: UInt8 = 3

  /// Nothing for a guard that has seen nothing.
  package var encoded: [UInt8] {
    guard self != ContactGuard() else { return [] }
    var out = ByteWriter()
    out.write(Self.codingVersion)
    out.write(times: turns)
    out.write(optional: exceededAt)
    out.write(count: exchanges.count)
    for exchange in exchanges {
      out.write(fixed: exchange.input)
      out.write(fixed: exchange.output)
      out.write(count: exchange.count)
      out.write(signed: exchange.first.milliseconds)
      out.write(signed: exchange.last.milliseconds &- exchange.first.milliseconds)
    }
    out.write(count: faultCount)
    if faultCount > 0 { out.write(fixed: faultPlace) }
    out.write(times: failedLookUps)
    out.write(optional: urgentAt)
    return out.bytes
  }

  /// Bytes that are none of ours give a guard that has seen nothing: it is no reason to lose a
  /// message.
  package init(decoding bytes: [UInt8]) {
    self.init()
    guard !bytes.isEmpty else { return }
    var input = ByteReader(bytes)
    do throws(StateDecodingError) {
      let version = try input.byte()
      guard (1...Self.codingVersion).contains(version) else { return }
      var read = ContactGuard()
      read.turns = try input.times()
      read.exceededAt = try input.optionalMoment()
      for _ in 0..<(try input.count()) {
        let (asked, answered) = (try input.fixed(), try input.fixed())
        let count = try input.count()
        let first = try input.signed()
        let last = first &+ (try input.signed())
        read.exchanges.append(
          Exchange(
            input: asked, output: answered, count: count, first: Timestamp(milliseconds: first),
            last: Timestamp(milliseconds: last)))
      }
      read.faultCount = try input.count()
      if read.faultCount > 0 { read.faultPlace = try input.fixed() }
      if version >= 2 { read.failedLookUps = try input.times() }
      if version >= 3 { read.urgentAt = try input.optionalMoment() }
      self = read
    } catch {
      self = ContactGuard()
    }
  }
}

extension ByteWriter {
  /// Times in order: their differences take two or three bytes each.
  fileprivate mutating func write(times: [Timestamp]) {
    write(count: times.count)
    var before = Timestamp(milliseconds: 0)
    for time in times {
      write(signed: time.milliseconds &- before.milliseconds)
      before = time
    }
  }
}

extension ByteReader {
  fileprivate mutating func times() throws(StateDecodingError) -> [Timestamp] {
    var times: [Timestamp] = []
    var before: Int64 = 0
    for _ in 0..<(try count()) {
      before = before &+ (try signed())
      times.append(Timestamp(milliseconds: before))
    }
    return times
  }
}
