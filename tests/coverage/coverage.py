#!/usr/bin/env python3
"""What tests and fuzz targets execute, room by room, and what of it nothing reaches.

Prints the share of lines, regions and branches of each room, and then by name what was never executed:

  * lowerings: functions, cases and branches of lower*, select*, vector* and emit* in isa/ and isa/<isa>/;
  * rules of the decoder and the validator: every call in frontend-wasm/ that makes an error;
  * with --missed PREFIX, all of the files whose path begins with it ("ir/simplify", "regalloc/"), and there the
    conditions that were always true, or never.

A region is a stretch of code with one counter (clang's "source-based code coverage"); a line with a condition and what it
guards has two, and a branch is one outcome of a condition. So everything is looked up by its column, not by its line.
Missed of a template is what all its instances miss; of a constexpr function that is never called at run time nothing is,
and nothing of what is said to be out of reach by DAVIT_CHECK(!"why"). A process that dies, or leaves by _exit, writes no
profile.
"""
import argparse
import bisect
import collections
import json
import os
import re
import shutil
import subprocess
import sys

# The first that a path begins with is its room.
ROOMS = ["support", "ir", "regalloc", "frontend-wasm/text", "frontend-wasm", "isa/x64", "isa/aarch64", "isa",
         "codegen", "runtime", "tools"]
KINDS = ["lines", "regions", "branches"]
LOWERING = re.compile(r"isa/((x64|aarch64)/)?(lower|select|vector|emit)\w*\.(cc|h)$")
RULES = re.compile(r"frontend-wasm/\w+\.(cc|h)$")
RULE = re.compile(r"\b(Fail\w*|\w+Error)\(")
TOOLS = ["llvm-profdata", "llvm-cov", "llvm-cxxfilt"]


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
    names = sorted(os.listdir(profiles)) if os.path.isdir(profiles) else []
    raw = [os.path.join(profiles, name) for name in names if name.endswith(".profraw")]
    if not raw:
        sys.exit(f"coverage: no profiles in {profiles}: the tests have not been run")
    merged = os.path.join(build, "coverage.profdata")
    # A process that was killed while it wrote leaves a file that cannot be read.
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-failure-mode=all", "-o", merged] + raw, check=True)
    return merged


class Report:
    """What llvm-cov tells of all programs together, by paths relative to `root`."""

    def __init__(self, root, build):
        self.root, self.build, self.merged, self.objects = root, build, merge(build), programs(build)
        data = json.loads(self.llvm_cov("export", "-skip-functions", "-skip-expansions"))["data"][0]
        self.files = {path: f for f in data["files"] if room_of(path := os.path.relpath(f["filename"], root))}
        self.functions = functions_of(self.llvm_cov("export", "-format=lcov"), root)

    def llvm_cov(self, command, *options):
        arguments = ["llvm-cov", command, f"-instr-profile={self.merged}", self.objects[0]]
        for path in self.objects[1:]:
            arguments += ["-object", path]
        # ccache may have made the paths relative to the build, and be it that of another working copy.
        roots = "|".join(re.escape(root) for root in (self.root, os.path.join(self.build, os.path.relpath(self.root, self.build))))
        arguments += [f"-compilation-dir={self.build}", f"-ignore-filename-regex=^/usr/|^({roots})/(tests|fuzz|bench|examples)/",
                      *options]
        return subprocess.run(arguments, check=True, stdout=subprocess.PIPE).stdout.decode()

    def source(self, path):
        return Source(self.root, path, self.files[path], self.functions.get(path, {}))


class Source:
    """The lines of a file, its functions by line, and the counters of its regions."""

    def __init__(self, root, path, data, functions):
        with open(os.path.join(root, path), encoding="utf-8") as text:
            self.lines = text.read().split("\n")
        self.path, self.functions = path, functions
        self.segments = data["segments"]
        self.places = [(s[0], s[1]) for s in self.segments]
        # Instances of one template are one: [line, column, end line, end column] -> [true, false].
        self.branches = collections.defaultdict(lambda: [0, 0])
        for branch in data.get("branches", []):
            counts = self.branches[tuple(branch[:4])]
            counts[0] += branch[4]
            counts[1] += branch[5]

    def count(self, line, column):
        """How often the region of this place was entered; None outside of code."""
        at = bisect.bisect_right(self.places, (line, column)) - 1
        if at < 0 or not self.segments[at][3]:
            return None
        return self.segments[at][2]

    def missed(self):
        """The stretches that were never executed: (line, column, function or text of the line)."""
        found, start = [], None
        for line, column, count, has_count, is_entry, is_gap in self.segments:
            # Gaps are between the things that count.
            if is_gap:
                continue
            executed = not has_count or count != 0
            # What is no entry is between the cases of a switch.
            if not executed and is_entry and start is None:
                start = (line, column)
            elif executed and start is not None:
                if self.counts(start[0], line):
                    name = self.functions.get(start[0])
                    found.append((*start, demangle(name) if name else self.lines[start[0] - 1].strip()))
                start = None
        return found

    def counts(self, first, last):
        """Whether lines that were not executed could have been: not what says so itself, and not functions that the
        compiler evaluates."""
        if any('DAVIT_CHECK(!"' in text for text in self.lines[first - 1:last]):
            return False
        return not (first in self.functions and self.is_constexpr(first))

    def is_constexpr(self, line):
        """Whether the function whose body begins here may have been evaluated by the compiler."""
        first = line - 1
        while first > 0 and self.lines[first - 1].strip()[-1:] not in ("", ";", "}", "{", ":"):
            first -= 1
        return any("constexpr" in text or "consteval" in text for text in self.lines[first:line])

    def one_sided(self):
        """The conditions that had one outcome only."""
        found = []
        for (line, column, end_line, end_column), (true, false) in sorted(self.branches.items()):
            if (true == 0) == (false == 0):
                continue
            last = end_column - 1 if end_line == line else None
            outcome = "never true" if true == 0 else "always true"
            found.append((line, column, f"{outcome}: {self.lines[line - 1][column - 1:last]}"))
        return found

    def missed_rules(self):
        found = []
        for number, text in enumerate(self.lines, 1):
            for match in RULE.finditer(text.split("//")[0]):
                if self.count(number, match.start() + 1) != 0:
                    continue
                rest = " ".join(line.strip() for line in self.lines[number - 1:number + 2])
                # The message of another statement is not this one's.
                statement = rest[rest.find(match.group(0)):].partition(";")[0]
                message = re.search(r'"([^"]+)"', statement)
                found.append((number, match.start() + 1, message.group(1) if message else text.strip()))
        return found


def functions_of(lcov, root):
    """By file: line -> mangled name of the functions of which no instance was reached."""
    files, path, lines, counts = {}, None, {}, {}
    for record in lcov.split("\n"):
        kind, _, rest = record.partition(":")
        if kind == "SF":
            path, lines, counts = os.path.relpath(rest, root), {}, {}
        elif kind == "FN":
            line, name = rest.split(",", 1)
            lines.setdefault(int(line), []).append(name)
        elif kind == "FNDA":
            count, name = rest.split(",", 1)
            counts[name] = int(count)
        elif record == "end_of_record":
            files[path] = {line: names[0] for line, names in lines.items() if not any(counts.get(n, 0) for n in names)}
    return files


def demangle(name):
    # Functions of one file have its path in front.
    return subprocess.run(["llvm-cxxfilt", name.split(":")[-1]], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def print_table(files):
    total = {}
    for path, data in files.items():
        room = room_of(path)
        if room is None:
            continue
        sums = total.setdefault(room, [0] * 2 * len(KINDS))
        for i, kind in enumerate(KINDS):
            sums[2 * i] += data["summary"][kind]["covered"]
            sums[2 * i + 1] += data["summary"][kind]["count"]
    print(f"{'room':20}" + "".join(f" {kind:>9} {'reached':>8}" for kind in KINDS))
    rows = [(room, total[room]) for room in ROOMS if room in total]
    rows.append(("all", [sum(column) for column in zip(*(sums for _, sums in rows))]))
    for room, sums in rows:
        shares = ""
        for reached, count in zip(sums[::2], sums[1::2]):
            shares += f" {count:9} {100 * reached / count if count else 100:7.2f}%"
        print(f"{room:20}{shares}")


def print_list(title, found):
    """`found`: (path, line, column, name)."""
    print(f"\n{title}: {len(found) or 'none'}")
    for path, line, column, name in found:
        print(f"  {path}:{line}:{column}: {name}")


def collect(report, matches, what):
    found = []
    for path in sorted(report.files):
        if matches(path):
            found += [(path, *place) for place in what(report.source(path))]
    return found


def main():
    parser = argparse.ArgumentParser(prog="coverage", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", help="a build of the preset `coverage` that has left profiles in BUILD/profiles/")
    parser.add_argument("--missed", metavar="PREFIX", action="append", default=[],
                        help="list what nothing reaches in the files whose path begins with PREFIX; may be repeated")
    parser.add_argument("--html", action="store_true", help="write the sources with their counters to BUILD/html")
    parser.add_argument("--root", default=os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))),
                        help="where the sources are (default: where this script is)")
    args = parser.parse_args()
    for tool in TOOLS:
        if shutil.which(tool) is None:
            print(f"coverage: skipped: there is no {tool} (package llvm)")
            sys.exit(77)
    report = Report(os.path.realpath(args.root), os.path.realpath(args.build))
    print_table(report.files)
    print_list("lowerings that nothing reaches", collect(report, LOWERING.match, Source.missed))
    print_list("rules of decoder and validator that nothing reaches", collect(report, RULES.match, Source.missed_rules))
    for prefix in args.missed:
        matches = lambda path: path.startswith(prefix)
        print_list(f"in {prefix}: what nothing reaches", collect(report, matches, Source.missed))
        print_list(f"in {prefix}: conditions with one outcome", collect(report, matches, Source.one_sided))
    if args.html:
        html = os.path.join(report.build, "html")
        report.llvm_cov("show", "-format=html", f"-output-dir={html}")
        print(f"\n{html}/index.html")


if __name__ == "__main__":
    main()
