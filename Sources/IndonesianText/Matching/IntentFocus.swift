/// Finds, while a message is read, the word that it asks about.
///
/// In a question without a question word that is the word before the tag: "dipenjara" in "yang
/// nyebar hoaks dipenjara ga", "diterima" in "laporannya udah diterima apa belum". The words before
/// it only say of what it is asked, and most intents of a bot know those.
struct IntentFocus {
  /// The term of the last word that is not light; -1 for one that no utterance has.
  private var last: Int32 = -1
  private var isBehindLast = false
  private var isTagged = false

  /// Goes on to a word that carries meaning; nil for one that no utterance has.
  mutating func pass(content term: Int32?) {
    last = term ?? -1
    isBehindLast = true
    isTagged = false
  }

  /// Goes on to a light word or a particle.
  mutating func pass(light word: WordRoles) {
    if word.contains(.negates) {
      isTagged = isBehindLast
      isBehindLast = false
    } else if !word.contains(.offersOther) {
      isBehindLast = false
    }
  }

  /// The term of the word that is asked about; -1 where the message asks otherwise, or about a word
  /// that no utterance has.
  var term: Int32 { isTagged ? last : -1 }
}
