import Conversations
import Dialogue

/// What the rule needs of a store, in dictionaries; also who was really behind each contact.
final class PlainNames: NameRecords {
  var histories: [String: NameHistory] = [:]
  var identities: [ContactID: ContactIdentity] = [:]
  var written: [ContactID: Timestamp] = [:]
  var people: [ContactID: Set<Int>] = [:]
  private var count: Int64 = 0

  func persons(of contact: ContactID) -> Set<Int> { people[contact] ?? [] }

  func history(of name: ContactIdentifier) -> NameHistory {
    histories[name.canonical] ?? NameHistory()
  }

  func set(_ history: NameHistory, of name: ContactIdentifier) {
    histories[name.canonical] = history
  }

  func identity(of contact: ContactID) -> ContactIdentity? { identities[contact] }

  func set(_ identity: ContactIdentity, of contact: ContactID) { identities[contact] = identity }

  func lastWritten(_ contact: ContactID) -> Timestamp? { written[contact] }

  func note(_ moment: Timestamp, writtenBy contact: ContactID) {
    written[contact] = written[contact].map { max($0, moment) } ?? moment
  }

  func add(_ identity: ContactIdentity, writingTo number: PhoneNumberID) -> ContactID {
    count += 1
    identities[ContactID(count)] = identity
    return ContactID(count)
  }

  func merge(_ younger: ContactID, into eldest: ContactID) {
    identities[younger] = nil
    people[eldest, default: []].formUnion(people.removeValue(forKey: younger) ?? [])
    if let moment = written.removeValue(forKey: younger) { note(moment, writtenBy: eldest) }
    for (name, history) in histories {
      histories[name] = NameHistory(
        history.spans.map {
          NameHistory.Span($0.contact == younger ? eldest : $0.contact, until: $0.until)
        })
    }
  }
}
