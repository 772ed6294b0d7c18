/// A large value that is made once and then passed around by reference.
///
/// A question has some thirty parts; every loop over questions would copy them all and count every
/// reference in them. Its members are read as if it were the value; in a closure rather than by a
/// key path, which would be built anew each time.
@dynamicMemberLookup
package final class Boxed<Value: Sendable>: Sendable {
  package let value: Value

  package init(_ value: Value) { self.value = value }

  package subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
    value[keyPath: member]
  }
}
