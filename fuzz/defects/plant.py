#!/usr/bin/env python3
"""Plants the defects of defects.toml in a copy of the sources.

    plant.py --check          says whether every entry still fits its file, and docs/trust-defects.md the table
    plant.py DESTINATION      makes or updates the copy

In the copy, the text `original` of an entry has become a choice between itself and `replacement`, by planted.h:

    (davit::planted::On("name") ? (replacement) : (original))               an expression
    if (davit::planted::On("name")) { replacement } else { original }       statements: what ends in ; or }

so that one build holds all defects and a process selects one by the environment variable DAVIT_DEFECT=name. Files that
hold none are the same as in the sources, and a file whose text stays the same keeps its time, so that a second build
compiles what has changed.
"""
import dataclasses, pathlib, subprocess, sys, tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "fuzz/defects/defects.toml"
PAGE = ROOT / "docs/trust-defects.md"
HEADER = "fuzz/defects/planted.h"
ROOMS = ("support", "ir", "regalloc", "frontend-wasm", "isa/x64", "isa/aarch64", "isa", "codegen/link", "codegen",
         "runtime/wasi", "runtime")


class TableError(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Defect:
    name: str
    file: str
    original: str
    replacement: str
    like: str             # what it is like in the history of compilers, or what rule it breaks
    target: str = ""      # the fuzz target expected to catch it: tried first
    machine: str = ""     # "aarch64": only execution on that machine shows it

    @property
    def room(self):
        return next(room for room in ROOMS if self.file.startswith(room + "/"))


def fnv1a(name):
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def is_balanced(text):
    return all(text.count(left) == text.count(right) for left, right in ("()", "{}", "[]"))


def load():
    """The entries, of which names and fields are right; whether they fit their files says planted()."""
    defects = []
    try:
        for entry in tomllib.loads(TABLE.read_text())["defect"]:
            defects.append(Defect(**{key: value.strip("\n") for key, value in entry.items()}))
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise TableError(f"{TABLE}: {error}") from error
    hashes = {0: "no defect"}
    for defect in defects:
        if fnv1a(defect.name) in hashes:
            raise TableError(f"{defect.name}: its hash is that of {hashes[fnv1a(defect.name)]}; choose another name")
        hashes[fnv1a(defect.name)] = defect.name
        if not defect.file.startswith(tuple(room + "/" for room in ROOMS)) or defect.file.endswith(".def"):
            raise TableError(f"{defect.name}: {defect.file} is no source file of a room")
        if defect.original.strip() == defect.replacement.strip():
            raise TableError(f"{defect.name}: nothing is replaced")
        if not is_balanced(defect.original) or not is_balanced(defect.replacement):
            raise TableError(f"{defect.name}: neither an expression nor statements: its brackets are not in pairs")
    return defects


def choice(defect):
    condition = f'davit::planted::On("{defect.name}")'
    if defect.original.rstrip().endswith((";", "}")):
        return f"if ({condition}) {{\n{defect.replacement}\n}} else {{\n{defect.original}\n}}"
    return f"({condition} ? ({defect.replacement}) : ({defect.original}))"


def planted(defects):
    """The new texts of the files that hold defects, by path. Every entry that does not fit is named in the error."""
    errors, texts = [], {}
    for file in sorted({defect.file for defect in defects}):
        text = (ROOT / file).read_text() if (ROOT / file).is_file() else ""
        places = []
        for defect in (d for d in defects if d.file == file):
            count = text.count(defect.original)
            if count != 1:
                errors.append(f"{defect.name}: its text is {count} times in {file}, not once")
                continue
            start = text.index(defect.original)
            places.append((start, start + len(defect.original), defect))
        places.sort(key=lambda place: place[0])
        for (_, end, first), (start, _, second) in zip(places, places[1:]):
            if start < end:
                errors.append(f"{first.name} and {second.name} replace the same text")
        for start, end, defect in reversed(places):
            text = text[:start] + choice(defect) + text[end:]
        texts[file] = f'#include "{HEADER}"\n#line 1\n{text}'
    if errors:
        raise TableError("\n".join(errors))
    return texts


def check_page(defects):
    """The page has a row for each defect, in their order, and no other."""
    rows = [line.split("|")[1].strip() for line in PAGE.read_text().splitlines() if line.startswith("| ")][1:]
    names = [defect.name for defect in defects]
    if rows != names:
        wrong = sorted(set(rows) ^ set(names)) or ["the order"]
        raise TableError(f"{PAGE.relative_to(ROOT)} is not of this table: {', '.join(wrong)}; ./dev defects makes a new one")


def write_if_changed(path, data, mode):
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(mode)


def copy(destination, defects):
    """Makes `destination` the planted copy of what git knows of the sources."""
    texts = planted(defects)
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            check=True, capture_output=True, text=True).stdout
    files = {file for file in listed.split("\0") if file and (ROOT / file).is_file()}
    for file in files:
        data = texts[file].encode() if file in texts else (ROOT / file).read_bytes()
        write_if_changed(destination / file, data, (ROOT / file).stat().st_mode)
    # What the sources no longer have must not be found by the build's patterns either.
    for path in destination.rglob("*"):
        relative = path.relative_to(destination)
        if path.is_file() and relative.parts[0] != "build" and str(relative) not in files:
            path.unlink()


def main():
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    try:
        defects = load()
        if sys.argv[1] == "--check":
            planted(defects)
            check_page(defects)
            print(f"{len(defects)} defects fit the sources")
        else:
            copy(pathlib.Path(sys.argv[1]).resolve(), defects)
    except TableError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
