#!/usr/bin/env python3
"""Write Sources/IndonesianText/Folding/CompatibilityLetters.swift from Python's unicodedata.

Usage: tools/unicode/huruf_serupa.py > Sources/IndonesianText/Folding/CompatibilityLetters.swift

A row is a scalar whose compatibility decomposition (NFKD, with marks left out) consists of ASCII
letters and digits: full-width forms, ligatures, mathematical alphabets, circled and raised letters.
Neighbours whose letters go up by one are one row.
"""
import unicodedata

LEFT_OUT = {0x2122, 0x2120}  # trade and service marks stand behind names


def letters(scalar):
    text = unicodedata.decomposition(chr(scalar))
    if not text.startswith("<") or scalar in LEFT_OUT:
        return None
    plain = unicodedata.normalize("NFKD", chr(scalar))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return plain if plain and plain.isascii() and plain.isalnum() else None


rows = []
for scalar in range(0x80, 0x110000):
    plain = letters(scalar)
    if plain is None:
        continue
    if rows:
        first, last, start = rows[-1]
        step = scalar - first
        if (last == scalar - 1 and len(plain) == len(start) == 1
                and ord(plain) == ord(start) + step):
            rows[-1] = (first, scalar, start)
            continue
    rows.append((scalar, scalar, plain))

print("""/// Letters and digits that Unicode keeps only for compatibility, with their plain ASCII letters.
///
/// Written by tools/unicode/huruf_serupa.py from Python's unicodedata (Unicode %s); do not
/// change by hand. A row is `first-last=letters`: the scalars from first to last (hexadecimal)
/// stand for the letter and those that follow it.
enum CompatibilityLetters {
  /// The rows, in ascending order.
  static let rows = \"\"\"""" % unicodedata.unidata_version)
line = "   "
for first, last, start in rows:
    item = f" {first:X}={start}" if first == last else f" {first:X}-{last:X}={start}"
    if len(line) + len(item) > 99:
        print(line)
        line = "   "
    line += item
print(line)
print('    """\n}')
