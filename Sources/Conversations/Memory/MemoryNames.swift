import Dialogue
import Tickets

extension MemoryTables: NameRecords {
  func history(of name: ContactIdentifier) -> NameHistory {
    names[name.canonical] ?? NameHistory()
  }

  func set(_ history: NameHistory, of name: ContactIdentifier) { names[name.canonical] = history }

  func identity(of contact: ContactID) -> ContactIdentity? { contacts[contact]?.identity }

  func set(_ identity: ContactIdentity, of contact: ContactID) {
    contacts[contact]?.identity = identity
  }

  func lastWritten(_ contact: ContactID) -> Timestamp? { contacts[contact]?.writtenAt }

  func note(_ moment: Timestamp, writtenBy contact: ContactID) {
    let before = contacts[contact]?.writtenAt
    contacts[contact]?.writtenAt = before.map { max($0, moment) } ?? moment
  }

  func add(_ identity: ContactIdentity, writingTo number: PhoneNumberID) -> ContactID {
    contactsMade += 1
    let contact = ContactID(Int64(contactsMade))
    contacts[contact] = Contact(identity: identity, number: number)
    return contact
  }

  func merge(_ younger: ContactID, into eldest: ContactID) {
    guard let gone = contacts.removeValue(forKey: younger) else { return }
    if let moment = gone.writtenAt { note(moment, writtenBy: eldest) }
    if contacts[eldest]?.state == nil {
      contacts[eldest]?.state = gone.state
      contacts[eldest]?.guardBytes = gone.guardBytes
    }
    for (name, history) in names {
      names[name] = NameHistory(
        history.spans.map {
          NameHistory.Span($0.contact == younger ? eldest : $0.contact, until: $0.until)
        })
    }
    for (id, waiting) in inbox where waiting.contact == younger { inbox[id]?.contact = eldest }
    for (message, contact) in seen where contact == younger { seen[message] = eldest }
    for (id, letter) in dead where letter.contact == younger { dead[id]?.contact = eldest }
    for (id, sending) in outbox where sending.item.contact == younger {
      outbox[id]?.item.contact = eldest
    }
    for (id, file) in files where file.job.contact == younger { files[id]?.job.contact = eldest }
    _ = media.move(younger, into: eldest)
    for place in turns.indices where turns[place].contact == younger {
      turns[place].contact = eldest
    }
    for (ticket, report) in reports where report.contact == younger {
      reports[ticket]?.contact = eldest
    }
    leases[younger] = nil
    leases[eldest] = nil
  }
}
