"""Scores `wicara understand` on the tables below tools/understanding and holds it to their bars.

Run by tools/test-understanding. Prints a line for each table: rows, the share answered as expected,
precision (the right ones among the answers that claim something), refusals (rows that claim nothing
and were rightly refused, of all such rows), and the bars that the table misses.
"""

import argparse
import csv
import datetime
import os
import pathlib
import re
import subprocess
import sys

TABLES = pathlib.Path(__file__).resolve().parent / "understanding"
WICARA = os.environ["WICARA"]
DEFINITIONS = {"menu": "menu_pilihan.tsv", "niat": "niat_definisi.tsv"}
REFUSAL = {"menu": "-", "niat": "di_luar", "ya_tidak": "tidak_paham", "kasar": "aman"}


# --- Is an answer the expected one? ----------------------------------------------------------


def same_text(row, answer):
    """Words: the same letters; more than one answer may be right."""
    tidy = lambda text: re.sub(r"\s+", " ", text.strip().lower())
    return tidy(answer[0]) in [tidy(choice) for choice in row["harapan"].split("|")]


def same_label(row, answer):
    return answer[0] == row["harapan"]


def same_word(row, answer):
    """Yes, no and their kin; "I do not know" leaves the question as open as nonsense does."""
    return {"tidak_tahu": "tidak_paham"}.get(answer[0], answer[0]) in row["harapan"].split("|")


def same_number(row, answer):
    if "none" in (row["harapan"], answer[0]):
        return row["harapan"] == answer[0]
    given, expected = float(answer[0]), float(row["harapan"])
    return abs(given - expected) <= 1e-6 * max(1, abs(expected))


def same_members(row, answer):
    """Links: the same ones in any order."""
    return set(answer[0].split()) == set(row["harapan"].split())


def same_choice(row, answer):
    """Options and regions. `?1,2` asks which is meant: to name one of them, or to ask, is right."""
    expected, given = row["harapan"], answer[0]
    parts = lambda text: set(text.lstrip("?").split(","))
    if not expected.startswith("?"):
        return given[:1] == expected[:1] and parts(given) == parts(expected)
    return given in ("-",) or (given != "none" and parts(given) <= parts(expected))


def same_time(row, answer):
    """The start lies within the day, hour or span that was meant."""
    if "none" in (row["harapan"], answer[0]):
        return row["harapan"] == answer[0]
    moment = datetime.datetime.fromisoformat(answer[0])
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=7)))
    begin, end = (datetime.datetime.fromisoformat(row[key]) for key in ("mulai", "akhir"))
    return begin <= moment < end


SAME = {
    "stem": same_text, "normalisasi": same_text, "ya_tidak": same_word, "niat": same_label,
    "kasar": same_label, "entitas": same_label, "angka": same_number, "url": same_members,
    "menu": same_choice, "wilayah": same_choice, "tanggal": same_time,
}


# --- The figures of a table ------------------------------------------------------------------


class Result:
    """One table and what was answered."""

    def __init__(self, name, rows, answers):
        self.refusal = REFUSAL.get(name, "none")
        self.claimless = {self.refusal, "tidak_tahu"}
        self.rows = [(row, answers.get(row["id"], [self.refusal])) for row in rows]
        self.right = [SAME[name](row, answer) for row, answer in self.rows]

    def share(self, wanted=lambda row, answer: True):
        """Of the rows that are wanted, how many are right; 1 when there are none."""
        kept = [good for (row, answer), good in zip(self.rows, self.right) if wanted(row, answer)]
        return sum(kept) / len(kept) if kept else 1.0

    @property
    def accuracy(self):
        return self.share()

    @property
    def precision(self):
        return self.share(lambda row, answer: answer[0] not in self.claimless)

    @property
    def recall(self):
        return self.share(lambda row, answer: row["harapan"] != self.refusal)

    @property
    def refusals(self):
        return self.share(lambda row, answer: row["harapan"] == self.refusal)

    @property
    def refusal_count(self):
        return sum(row["harapan"] == self.refusal for row, _ in self.rows)

    def of_kind(self, column, *kinds):
        return self.share(lambda row, answer: row.get(column) in kinds)

    @property
    def flips(self):
        """A yes taken for a no, or the other way round."""
        return sum({row["harapan"], answer[0]} == {"ya", "tidak"} for row, answer in self.rows)

    @property
    def wrongly_understood(self):
        """Of all rows, those whose answer claims something that is not so."""
        wrong = [answer for (_, answer), good in zip(self.rows, self.right) if not good]
        return sum(answer[0] not in self.claimless for answer in wrong) / len(self.rows)

    @property
    def misses(self):
        return [
            (row["id"], row["masukan"], row["harapan"], answer[0])
            for (row, answer), good in zip(self.rows, self.right) if not good
        ]


def at_least(name, value, bar):
    return None if value >= bar else f"{name} {value:.3f} < {bar}"


def below(name, value, bar):
    return None if value <= bar else f"{name} {value:.3f} > {bar}"


# What a table must reach, each with its name for the report.
BARS = {
    "stem": [lambda r: at_least("ketepatan", r.accuracy, 0.955)],
    "ya_tidak": [
        lambda r: at_least("ketepatan", r.accuracy, 0.97),
        lambda r: below("ya dan tidak tertukar", r.flips, 0),
        lambda r: below("salah dipahami", r.wrongly_understood, 3 / 72),
        lambda r: at_least("di luar daftar", r.of_kind("di_daftar", "tidak"), 0.90),
    ],
    "menu": [
        lambda r: at_least("ketepatan", r.accuracy, 0.95),
        lambda r: at_least("presisi", r.precision, 0.97),
    ],
    "tanggal": [
        lambda r: at_least("ketepatan", r.accuracy, 0.93),
        lambda r: at_least("presisi", r.precision, 0.96),
        lambda r: at_least("penolakan", r.refusals, 1),
    ],
    "angka": [
        lambda r: at_least("ketepatan", r.accuracy, 0.96),
        lambda r: at_least("uang", r.of_kind("jenis", "uang"), 1),
    ],
    "wilayah": [
        lambda r: at_least("ketepatan", r.accuracy, 0.94),
        lambda r: at_least("presisi", r.precision, 0.97),
    ],
    "url": [lambda r: at_least("ketepatan", r.accuracy, 0.97)],
    "niat": [
        lambda r: at_least("ketepatan", r.accuracy, 0.86),
        lambda r: at_least("presisi", r.precision, 0.92),
        lambda r: at_least("penolakan", r.refusals, 0.90),
    ],
    "normalisasi": [lambda r: at_least("ketepatan", r.accuracy, 0.88)],
    "entitas": [
        lambda r: at_least("telepon", r.of_kind("jenis", "telepon"), 0.96),
        lambda r: at_least("nik", r.of_kind("jenis", "nik"), 1),
        lambda r: at_least("rtrw", r.of_kind("jenis", "rtrw"), 1),
    ],
    "kasar": [
        lambda r: at_least("label", r.accuracy, 0.92),
        lambda r: at_least("presisi", r.precision, 0.95),
        lambda r: at_least("temuan", r.recall, 0.95),
    ],
}

# Tables of hard messages that do not reach the bars yet: what they reach, so that nothing gets worse.
FLOORS = {
    ("ketujuh-air", "niat"): [
        lambda r: at_least("ketepatan", r.accuracy, 0.83),
        lambda r: at_least("presisi", r.precision, 0.90),
        lambda r: at_least("penolakan", r.refusals, 0.98),
    ],
}


# --- Running ---------------------------------------------------------------------------------


def answers(name, path):
    """What the program answers to each row, by the row's number."""
    command = [WICARA, "understand", name]
    if name in DEFINITIONS:
        own = path.parent / DEFINITIONS[name]
        command += ["--definitions", own if own.exists() else TABLES / DEFINITIONS[name]]
    with path.open("rb") as rows:
        run = subprocess.run(command, stdin=rows, stdout=subprocess.PIPE, check=True)
    lines = (line.split("\t") for line in run.stdout.decode().splitlines())
    return {number: answer for number, *answer in lines if answer}


def score(name, path):
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return Result(name, rows, answers(name, path))


def main():
    options = argparse.ArgumentParser(prog="tools/test-understanding", description=__doc__)
    options.add_argument("set", nargs="*", choices=[[], *BARS], help="only these")
    options.add_argument("--misses", action="store_true", help="every row that was missed")
    chosen = options.parse_args()
    missed_bars = 0
    print("| himpunan | asal | baris | ketepatan | presisi | penolakan | kurang |")
    print("|---" * 7 + "|")
    for name in chosen.set or BARS:
        for path in sorted(TABLES.glob(f"*/{name}.tsv")):
            result = score(name, path)
            bars = FLOORS.get((path.parent.name, name), BARS[name])
            short = [text for bar in bars if (text := bar(result))]
            missed_bars += len(short)
            refusals = f"{result.refusals:.3f} dari {result.refusal_count}"
            print(
                f"| {name} | {path.parent.name} | {len(result.rows)} | {result.accuracy:.3f} "
                f"| {result.precision:.3f} | {refusals} | {'; '.join(short)} |")
            for miss in result.misses if chosen.misses else []:
                print("  " + "\t".join(miss))
    sys.exit(1 if missed_bars else 0)


main()
