#!/usr/bin/env python3
"""What tests and fuzz targets execute, room by room, and what of it nothing reaches.

    coverage.py BUILD [--html]

BUILD is a build of the preset `coverage` whose programs have left their profiles in BUILD/profiles/.
Prints the share of lines and regions of each room, and then by name what was never executed:

  * lowerings: functions, and `case` labels in functions that were executed, of isa/<isa>/lower*.cc,
    select*.cc, vector.cc and emit*.cc;
  * rules of the decoder and the validator: every call in frontend-wasm/ that makes an error.

A region is a stretch of code with one counter (clang's "source-based code coverage"); a line with a
condition and what it guards has two. So rules are looked up by their column, not by their line. A
process that dies, or leaves by _exit, writes no profile.
"""
import argparse
import bisect
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# The first that a path begins with is its room.
ROOMS = ["support", "ir", "regalloc", "frontend-wasm/text", "frontend-wasm", "isa/x64", "isa/aarch64", "isa",
         "codegen", "runtime", "tools"]
LOWERING = re.compile(r"isa/(x64|aarch64)/(lower|select|vector|emit)\w*\.(cc|h)$")
RULES = re.compile(r"frontend-wasm/\w+\.(cc|h)$")
CASE = re.compile(r"^\s*(case [^:]+(::[^:]+)*|default):")
RULE = re.compile(r"\b(Fail\w*|\w+Error)\(")


def room_of(path):
    return next((room for room in ROOMS if path.startswith(room + "/")), None)


def programs(build):
    """The instrumented programs of the build: tests, fuzz targets, the tool."""
    found = []
    for folder in ("tests", "fuzz", "tools"):
        for where, _, names in os.walk(os.path.join(build, folder)):
            for name in sorted(names):
                path = os.path.join(where, name)
                if re.fullmatch(r"\w+_(test|fuzz)|davit", name) and os.access(path, os.X_OK):
                    found.append(path)
    return found


def merge(build):
    profiles = os.path.join(build, "profiles")
    raw = [os.path.join(profiles, name) for name in sorted(os.listdir(profiles)) if name.endswith(".profraw")]
    if not raw:
        sys.exit(f"coverage: no profiles in {profiles}")
    merged = os.path.join(build, "coverage.profdata")
    # A process that was killed while it wrote leaves a file that cannot be read.
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-failure-mode=all", "-o", merged] + raw, check=True)
    return merged


def llvm_cov(command, merged, objects, *options):
    arguments = ["llvm-cov", command, f"-instr-profile={merged}", objects[0]]
    for path in objects[1:]:
        arguments += ["-object", path]
    return arguments + list(options)


def export(merged, objects, *options):
    command = llvm_cov("export", merged, objects, "-ignore-filename-regex=^/usr/|/(tests|fuzz|bench|examples)/", *options)
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()


class Source:
    """The lines of a file and the counters of its regions."""

    def __init__(self, path, segments):
        with open(os.path.join(ROOT, path), encoding="utf-8") as text:
            self.lines = text.read().split("\n")
        self.segments = segments
        self.places = [(s[0], s[1]) for s in segments]

    def count(self, line, column):
        """How often the region of this place was entered; None outside of code."""
        at = bisect.bisect_right(self.places, (line, column)) - 1
        if at < 0 or not self.segments[at][3]:
            return None
        return self.segments[at][2]


def functions_of(lcov):
    """By file: (line, mangled names, reached) of its functions; instances of one template are one."""
    files, path = {}, None
    for record in lcov.split("\n"):
        kind, _, rest = record.partition(":")
        if kind == "SF":
            path, lines, counts = os.path.relpath(rest, ROOT), {}, {}
        elif kind == "FN":
            line, name = rest.split(",", 1)
            lines.setdefault(int(line), []).append(name)
        elif kind == "FNDA":
            count, name = rest.split(",", 1)
            counts[name] = int(count)
        elif record == "end_of_record":
            files[path] = [(line, names, any(counts.get(n, 0) for n in names)) for line, names in sorted(lines.items())]
    return files


def demangle(names):
    text = "\n".join(name.split(":")[-1] for name in names)
    return subprocess.run(["llvm-cxxfilt"], input=text, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")


def print_table(files):
    total = {}
    for path, data in files.items():
        room = room_of(path)
        if room is None:
            continue
        sums = total.setdefault(room, [0, 0, 0, 0])
        for i, kind in enumerate(("lines", "regions")):
            sums[2 * i] += data["summary"][kind]["covered"]
            sums[2 * i + 1] += data["summary"][kind]["count"]
    print(f"{'room':20} {'lines':>8} {'reached':>9} {'regions':>9} {'reached':>9}")
    rows = [(room, total[room]) for room in ROOMS if room in total]
    rows.append(("all", [sum(column) for column in zip(*(sums for _, sums in rows))]))
    for room, (lines, all_lines, regions, all_regions) in rows:
        print(f"{room:20} {all_lines:8} {100 * lines / all_lines:8.2f}% {all_regions:9} {100 * regions / all_regions:8.2f}%")


def missed_functions(path, functions):
    missed = [(line, names[0]) for line, names, reached in functions if not reached]
    return [f"{path}:{line}: {name}" for (line, _), name in zip(missed, demangle([n for _, n in missed]))]


def missed_cases(path, source):
    found = []
    for number, text in enumerate(source.lines, 1):
        match = CASE.match(text)
        if not match or source.count(number, len(text) - len(text.lstrip()) + 1) != 0:
            continue
        found.append((number, match.group(1)))
    # Where all of a function was missed its name is enough.
    return [f"{path}:{number}: {label}" for number, label in found]


def missed_rules(path, source):
    found = []
    for number, text in enumerate(source.lines, 1):
        for match in RULE.finditer(text.split("//")[0]):
            if source.count(number, match.start() + 1) == 0:
                rest = " ".join(line.strip() for line in source.lines[number - 1:number + 2])
                message = re.search(r'"([^"]+)"', rest[rest.find(match.group(0)):])
                found.append(f"{path}:{number}: {message.group(1) if message else text.strip()}")
    return found


def print_list(title, names):
    print(f"\n{title}: {len(names) or 'none'}")
    for name in names:
        print(f"  {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--html", action="store_true", help="write the sources with their counters to BUILD/html")
    args = parser.parse_args()
    objects = programs(args.build)
    merged = merge(args.build)
    data = json.loads(export(merged, objects, "-skip-functions", "-skip-expansions"))["data"][0]
    files = {os.path.relpath(f["filename"], ROOT): f for f in data["files"]}
    functions = functions_of(export(merged, objects, "-format=lcov"))
    print_table(files)
    lowerings, cases, rules = [], [], []
    for path in sorted(files):
        source = Source(path, files[path]["segments"]) if LOWERING.match(path) or RULES.match(path) else None
        if LOWERING.match(path):
            lowerings += missed_functions(path, functions.get(path, []))
            cases += missed_cases(path, source)
        elif RULES.match(path):
            rules += missed_rules(path, source)
    print_list("functions of lowering and emission that nothing reaches", lowerings)
    print_list("cases of lowering and emission that nothing reaches", cases)
    print_list("rules of decoder and validator that nothing reaches", rules)
    if args.html:
        html = os.path.join(args.build, "html")
        subprocess.run(llvm_cov("show", merged, objects, "-format=html", f"-output-dir={html}",
                                "-ignore-filename-regex=^/usr/"), check=True)
        print(f"\n{html}/index.html")


if __name__ == "__main__":
    main()
