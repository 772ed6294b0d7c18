#!/usr/bin/env python3
"""Says which reports of the thread sanitizer are no work of the standard library's `Mutex`.

    _tsan.py FILE...    exit code 0: none are left, 1: those that are left are printed

Swift's `Mutex` on Linux takes a contended lock inside libswiftSynchronization, which is not built
for the sanitizer, so the sanitizer does not see that the lock was taken: ten lines with a counter
in a `Mutex` and four threads are reported (docs/keputusan/0013-pemeriksa-utas.md). A report is left
out only if both accesses stand inside `withLock` of one and the same mutex, or if the earlier one is
what an initialiser wrote and the later one holds a lock that handed the object on.
"""
import re
import sys

FRAME = re.compile(r"^\s+#\d+ .* (/\S+\.swift):(\d+)")
LOCK = re.compile(r"([\w.]+)\.withLock\b")


def reports(path):
    """The reports of one file, each as its lines."""
    lines = None
    for line in open(path, encoding="utf-8", errors="replace"):
        if "WARNING: ThreadSanitizer:" in line:
            lines = []
        if lines is not None:
            lines.append(line.rstrip("\n"))
            if line.startswith("SUMMARY: ThreadSanitizer:"):
                yield lines
                lines = None


def locks(stack, sources):
    """The mutexes that a stack holds, as file and name."""
    held = set()
    for line in stack:
        names = LOCK.findall(source_line(line, sources))
        if names:
            held |= {(FRAME.match(line)[1], name) for name in names}
    return held


def source_line(line, sources):
    """What stands in the source at a line of a stack; empty for what is none of ours."""
    frame = FRAME.match(line)
    if not frame:
        return ""
    path, number = frame[1], int(frame[2])
    if path not in sources:
        try:
            sources[path] = open(path, encoding="utf-8").read().split("\n")
        except OSError:
            sources[path] = []
    source = sources[path]
    return source[number - 1] if 0 < number <= len(source) else ""


def accesses(report):
    """The two stacks of a report: of this access and of the one before."""
    stacks, stack = [], None
    for line in report:
        if re.match(r"^  (Previous )?[A-Za-z ]*(access|[Rr]ead|[Ww]rite)[^:]* (at|of) ", line):
            stack = []
            stacks.append(stack)
        elif not line.strip():
            stack = None
        elif stack is not None:
            stack.append(line)
    return stacks[:2]


# The mangled name of an initialiser; and the value of a lock that is made where it stands.
INITIALISER = re.compile(r"^\s+#0 \S+f[cC] ")
NEW_LOCK = re.compile(r"\bMutex(<.*>)?\(")


def is_handed_on(stacks, sources):
    """Whether the earlier access is a part of making the object.

    The compiler checks that another thread can only come by it through a lock (or by beginning):
    nothing of it was shared while it was written.
    """
    later, earlier = stacks
    if not earlier or not locks(later, sources):
        return False
    return bool(INITIALISER.match(earlier[0]) or NEW_LOCK.search(source_line(earlier[0], sources)))


def main():
    left, seen, sources = [], 0, {}
    for path in sys.argv[1:]:
        for report in reports(path):
            seen += 1
            stacks = accesses(report)
            if len(stacks) == 2 and (
                    locks(stacks[0], sources) & locks(stacks[1], sources)
                    or is_handed_on(stacks, sources)):
                continue
            left.append(report)
    for report in left:
        print("\n".join(report), end="\n\n")
    print(f"{seen} laporan, {len(left)} bukan dari Mutex")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
