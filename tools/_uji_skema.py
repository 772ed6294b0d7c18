"""Holds the schemas of `wicara schema` against the scripts of this repository.

Run by tools/test-schema in the environment that it makes. Every dialogue and every right example
of the writers' pages must fit; the wrong examples of the diagnostics below must not, and those of
all others must, so that the list stays true in both directions.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WICARA = sys.argv[1]
CHECK = [sys.argv[2], "--no-cache", "--output-format", "json"]

# What a schema can see: the shape of a file, not what its names and sentences mean.
SEEN_BY_SCHEMA = {
    "D106", "D107", "D108", "D112", "D114", "D203", "D508", "D509", "D701",
}
# No YAML, or YAML that other parsers read otherwise: not a matter of the schema.
NOT_YAML = {"D101", "D102", "D103", "D104", "D105", "D110"}


def blocks(page):
    """The yaml blocks of a page: heading, comment above, text."""
    heading = comment = ""
    text = None
    for line in page.read_text(encoding="utf-8").split("\n"):
        if text is not None:
            if line.startswith("```"):
                if language == "yaml":
                    yield heading, comment, text
                text, comment = None, ""
            else:
                text.append(line)
        elif line.startswith("```"):
            text, language = [], line[3:]
        elif line.startswith("#"):
            heading, comment = line.lstrip("# "), ""
        elif line.startswith("<!-- "):
            comment = line[5:].removesuffix(" -->")
        elif line:
            comment = ""


def files(lines):
    """The files of an example: name and text; tables and media are left out."""
    name, parts = "bot.yaml", {}
    for line in lines:
        if line.startswith("# media: "):
            continue
        if line.startswith("# berkas: "):
            name = line.removeprefix("# berkas: ")
        parts.setdefault(name, []).append(line)
    return [(name, part) for name, part in parts.items() if name.endswith(".yaml")]


def whole_bot(lines):
    """An example that is part of a bot gets a head, as tests of the pages do."""
    if any(line.startswith("wicara:") for line in lines):
        return lines
    if lines[0].startswith("- "):
        lines = ["alur:", "  awal:"] + ["    " + line for line in lines]
    return ["wicara: 1", "bot: contoh", "mulai: awal"] + lines


def documents(lines):
    """The documents of a file; a schema speaks of one."""
    part, parts = [], []
    for line in lines:
        if line == "---":
            parts.append(part)
            part = []
        else:
            part.append(line)
    parts.append(part)
    return [part for part in parts if any(line.strip() and line[0] != "#" for line in part)]


class Case:
    def __init__(self, label, name, lines, fits, example=None):
        self.label, self.name, self.lines, self.fits = label, name, lines, fits
        self.example = example or label
        self.problems = []


def cases():
    for path in sorted(ROOT.glob("dialogues/**/*.yaml")):
        lines = path.read_text(encoding="utf-8").split("\n")
        for place, part in enumerate(documents(lines)):
            yield Case(f"{path.relative_to(ROOT)} #{place + 1}", path.name, part, True)
    for page in sorted(ROOT.glob("docs/penulis/galat/*.md")):
        code = page.stem
        for heading, _, lines in blocks(page):
            if heading == "Salah" and code in NOT_YAML:
                continue
            fits = heading == "Benar" or code not in SEEN_BY_SCHEMA
            for name, part in files(lines):
                for inner in documents(part):
                    yield Case(
                        f"{page.name} {heading} {name}", name, inner, fits, f"{code} {heading}")
    for page in [ROOT / "README.md", *sorted(ROOT.glob("docs/penulis/*.md"))]:
        examples = {}
        for _, comment, lines in blocks(page):
            if comment.startswith("contoh: "):
                examples.setdefault(comment, []).extend(lines)
        for comment, lines in examples.items():
            for name, part in files(whole_bot(lines)):
                for inner in documents(part):
                    yield Case(f"{page.name} {comment} {name}", name, inner, True)


def schema_for(name):
    if name.endswith(".uji.yaml"):
        return "uji"
    return "bot" if name == "bot.yaml" else "naskah"


def validate(folder, schema, batch):
    """Notes for each case what the schema has against it."""
    paths = {}
    for place, case in enumerate(batch):
        path = folder / f"{schema}-{place}.yaml"
        path.write_text("\n".join(case.lines) + "\n", encoding="utf-8")
        paths[str(path)] = case
        case.problems = []
    run = subprocess.run(
        [*CHECK, "--schemafile", folder / f"{schema}.json", *paths],
        capture_output=True, text=True)
    report = json.loads(run.stdout)
    for error in report.get("errors", []) + report.get("parse_errors", []):
        paths[error["filename"]].problems.append(
            f"{error.get('path', '')}: {error.get('message', 'unreadable')[:300]}")


def wrong(examples):
    """The cases that are not as they should be; of a wrong example one file need not fit."""
    for batch in examples.values():
        if batch[0].fits:
            yield from (case for case in batch if case.problems)
        elif not any(case.problems for case in batch):
            yield batch[0]


def main():
    found = list(cases())
    examples = {}
    for case in found:
        examples.setdefault(case.example, []).append(case)
    failures = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for schema in ["semua", "bot", "naskah", "uji"]:
            subprocess.run(
                [WICARA, "schema", "--untuk", schema, "--out", folder / f"{schema}.json"],
                check=True)
            subprocess.run(
                [CHECK[0], "--check-metaschema", folder / f"{schema}.json"], check=True,
                stdout=subprocess.DEVNULL)
        for schemas in [{"semua"}, {"bot", "naskah", "uji"}]:
            for schema in sorted(schemas):
                validate(
                    folder, schema,
                    [c for c in found if len(schemas) == 1 or schema_for(c.name) == schema])
            for case in wrong(examples):
                failures += 1
                told = "\n    ".join(case.problems) or "fits, but must not"
                print(f"{case.label} ({', '.join(sorted(schemas))}):\n    {told}")
    refused = sum(not batch[0].fits for batch in examples.values())
    print(f"{len(found)} documents, {refused} examples refused, {failures} wrong")
    return 1 if failures else 0


sys.exit(main())
