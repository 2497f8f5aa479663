#!/usr/bin/env python3
"""./dev defects [--list] [--seconds N] [--others N] [NAME...]

Shows that the fuzz targets catch the defects of defects.toml, all or those named. All are built into one copy of the
sources (plant.py); each run of a target then has one of them, selected by the environment, and nothing else is changed.

Without a defect every target must pass, else nothing is shown. With one, the target that is expected to catch it runs
for N seconds (60), then each other one for N seconds (10). What stops a target is taken for the defect only if the input
it stopped at passes without the defect. The table is printed as it grows and is in build/defects/table.md; the exit
status says whether all were caught. Defects that only execution on AArch64 shows run under qemu.
"""
import argparse, os, pathlib, re, resource, signal, subprocess, sys, time

import plant

OUT = plant.ROOT / "build/defects"
COPY = OUT / "source"
ARTIFACTS = OUT / "artifacts"
CLEAN_SECONDS = 10
# A run that is late by this much hangs: the driver looks at its clock after every input.
GRACE_SECONDS = 30


class Program:
    """A fuzz target built for one machine."""

    def __init__(self, target, preset):
        self.target = target
        self.name = target if preset == "release" else f"{target} (aarch64)"
        path = COPY / "build" / preset / "fuzz" / f"{target}_fuzz"
        self.command = [str(path)] if preset == "release" else ["qemu-aarch64", str(path)]
        corpus = COPY / "fuzz/corpus" / target
        self.corpus = [str(corpus)] if corpus.is_dir() else []

    def run(self, defect, args, limit):
        """(caught, output): whether the program failed or hung, and what it said."""
        environment = dict(os.environ, DAVIT_DEFECT=defect)
        process = subprocess.Popen(self.command + args, env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True,
                                   errors="replace")
        try:
            output, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            output, _ = process.communicate()
            return True, "hangs\n" + output
        code = process.returncode
        if code < 0:
            output += f"\n{signal.Signals(-code).name}"
        return code != 0, output

    def fuzz(self, defect, seconds):
        args = [f"-seconds={seconds}", f"-artifacts={ARTIFACTS}"] + self.corpus
        return self.run(defect, args, seconds + GRACE_SECONDS)


def targets():
    return sorted(path.name.removesuffix("_fuzz.cc") for path in (plant.ROOT / "fuzz").glob("*_fuzz.cc"))


def build(preset):
    directory = COPY / "build" / preset
    if not (directory / "build.ninja").is_file():
        run_or_exit(["cmake", "--preset", preset], cwd=COPY)
    run_or_exit(["cmake", "--build", str(directory), "--target"] + [f"{target}_fuzz" for target in targets()])
    return [Program(target, preset) for target in targets()]


def run_or_exit(command, **kwargs):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **kwargs)
    if result.returncode != 0:
        sys.exit(result.stdout[-8000:] + f"\nfailed: {' '.join(command)}")


def first_line(output):
    """What the program said, without what the driver adds."""
    for line in output.splitlines():
        line = line.strip()
        if line and not line.startswith("input ") and not line.endswith("Aborted"):
            return line
    return "-"


def passes_without_defect(program, output):
    artifact = re.search(r"^input \d+ of this run, written to (.*)$", output, re.MULTILINE)
    if artifact is None:
        return True
    failed, _ = program.run("", [artifact[1]], 60 + GRACE_SECONDS)
    return not failed


def evaluate(defect, programs, first_seconds, other_seconds):
    """(program, line, seconds) of the first target that catches it, or None."""
    hinted = [p for p in programs if p.target == defect.target]
    others = [p for p in programs if p.target != defect.target]
    for program, seconds in [(p, first_seconds) for p in hinted] + [(p, other_seconds) for p in others]:
        start = time.monotonic()
        caught, output = program.fuzz(defect.name, seconds)
        elapsed = time.monotonic() - start
        if not caught:
            continue
        if not passes_without_defect(program, output):
            sys.exit(f"{program.name} fails without a defect, too, on the input it found with {defect.name}:\n{output}")
        return program.name, first_line(output), elapsed
    return None


def check_clean(programs):
    for program in programs:
        failed, output = program.fuzz("", CLEAN_SECONDS)
        if failed:
            sys.exit(f"{program.name} fails without a defect; the table would be void:\n{output}")
        print(f"without a defect: {output.strip().splitlines()[-1]}", flush=True)


def cell(text):
    return text.replace("|", "\\|")


def write_table(rows):
    lines = ["| defect | room | caught by | after s | what it said | like |", "|---|---|---|---|---|---|"]
    for defect, found in rows:
        by, said, seconds = (found[0], f"`{cell(found[1][:90])}`", f"{found[2]:.1f}") if found else ("**nothing**", "", "")
        lines.append(f"| {defect.name} | {defect.room} | {by} | {seconds} | {said} | {cell(defect.like)} |")
    (OUT / "table.md").write_text("\n".join(lines) + "\n")


def parse_args():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=True)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--others", type=int, default=10)
    return parser.parse_args()


def main():
    args = parse_args()
    try:
        everything = plant.load()
        unknown = set(args.names) - {defect.name for defect in everything}
        if unknown:
            sys.exit(f"no such defect: {', '.join(sorted(unknown))}; --list lists them")
        defects = [defect for defect in everything if not args.names or defect.name in args.names]
        if args.list:
            for defect in defects:
                print(f"{defect.name:36} {defect.room:14} {defect.like}")
            return
        plant.copy(COPY, everything)
    except plant.TableError as error:
        sys.exit(str(error))
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    # Most runs end in an abort; none should leave its memory behind.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    programs = {"": [], "aarch64": []}
    for machine in sorted({defect.machine for defect in defects}):
        programs[machine] = build(machine or "release")
        check_clean(programs[machine])
    rows = []
    for defect in defects:
        found = evaluate(defect, programs[defect.machine], args.seconds, args.others)
        rows.append((defect, found))
        said = f"{found[0]} after {found[2]:.1f} s: {found[1]}" if found else "NOT CAUGHT"
        print(f"{defect.name:36} {defect.room:14} {said}", flush=True)
        write_table(rows)
    missed = [defect.name for defect, found in rows if found is None]
    print(f"{len(rows) - len(missed)} of {len(rows)} caught; the table is in {OUT.relative_to(plant.ROOT)}/table.md")
    if missed:
        sys.exit("not caught: " + ", ".join(missed))


if __name__ == "__main__":
    main()
