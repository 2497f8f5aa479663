#!/usr/bin/env python3
"""./dev defects [--list] [--seconds N] [--others N] [--clean N] [-j N] [NAME...]

Shows that the fuzz targets catch the defects of defects.toml, all or those named. All are built into one copy of the
sources (plant.py); each run of a target then has one of them, selected by the environment, and nothing else is changed.
The comparison with V8 (fuzz/v8) counts as a target where there is a node.

A target that does not pass for N seconds (10) without a defect is left out, and the command fails. With a defect, the
target that is expected to catch it runs for N seconds (60), then each other one for N seconds (10); seconds are those
of the processor, so that what else the machine does, and how many defects are tried at a time (-j, one for each
processor), changes nothing. What stops a target is taken for the defect only if the input it stopped at passes without
the defect. The table is printed as it grows and is in build/defects/table.md; the exit status says whether all were
caught. Defects that only execution on AArch64 shows run under qemu, if there is a cross compiler.
"""
import argparse, concurrent.futures, dataclasses, json, os, pathlib, re, resource, shutil, signal, subprocess, sys
import tempfile, time

import plant

OUT = plant.ROOT / "build/defects"
COPY = OUT / "source"
ARTIFACTS = OUT / "artifacts"
# No single input of a target takes as long.
HANGS_AFTER = 10
SKIPPED = 77
TICKS = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass
class Outcome:
    failed: bool
    output: str
    seconds: float
    timed_out: bool = False

    @property
    def artifact(self):
        found = re.search(r"^input \d+ of this run, written to (.*)$", self.output, re.MULTILINE)
        return found and found[1]

    def first_line(self):
        """What the program said, without what the driver adds."""
        for line in self.output.splitlines():
            line = line.strip().partition(", written to ")[0]
            if line and not line.startswith("input "):
                return line
        return "-"


def processor_seconds(pid):
    """Of the process and the children that it has waited for."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(int(field) for field in fields[11:15]) / TICKS


def execute(command, environment, limit):
    """Runs the command for `limit` seconds of the processor; what goes on then is aborted."""
    with tempfile.TemporaryFile("w+", errors="replace") as output:
        process = subprocess.Popen(command, env=dict(os.environ, **environment), stdout=output,
                                   stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True)
        seconds, timed_out = 0.0, False
        while process.poll() is None:
            time.sleep(0.05)
            seconds = max(seconds, processor_seconds(process.pid))
            if seconds >= limit:
                timed_out = True
                process.send_signal(signal.SIGABRT)
                process.wait()
        if timed_out:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        output.seek(0)
        text = output.read()
    code = process.returncode
    if code < 0 and not timed_out:
        text += f"\n{signal.Signals(-code).name}"
    return Outcome(not timed_out and code not in (0, SKIPPED), text, seconds, timed_out)


class Target:
    """A fuzz target as the preset built it; how it is run is what its test says."""

    def __init__(self, test, preset):
        self.key = test["name"].removeprefix("fuzz.")
        self.name = self.key if preset == "release" else f"{self.key} (aarch64)"
        self.command = [arg for arg in test["command"] if not arg.startswith(("-seconds=", "-artifacts="))]

    def fuzz(self, defect, seconds):
        # The driver's clock is the wall's, which must not come first.
        args = ["-seconds=1000000", "-timeout=60", f"-artifacts={ARTIFACTS}"]
        outcome = execute(self.command + args, {"DAVIT_DEFECT": defect}, seconds)
        artifact = outcome.artifact
        if artifact and (outcome.timed_out or "an input takes too long" in outcome.output):
            # Was it in the middle of an input that never ends, or was it the machine that was slow?
            again = self.replay(defect, artifact)
            outcome.failed = again.failed or again.timed_out
            outcome.output = "hangs" if again.timed_out else again.output
            outcome.output += f"\ninput 1 of this run, written to {artifact}"
        return outcome

    def replay(self, defect, file):
        # Without the corpus, which comes last.
        command = [arg for arg in self.command if "/fuzz/corpus/" not in arg]
        return execute(command + [file], {"DAVIT_DEFECT": defect}, HANGS_AFTER)

    def passes_without_defect(self, outcome):
        return not outcome.artifact or not self.replay("", outcome.artifact).failed


class V8:
    key = name = "v8"

    def __init__(self, test, preset):
        self.script = test["command"][0]
        self.build = str(COPY / "build" / preset)

    def fuzz(self, defect, seconds):
        environment = {"DAVIT_DEFECT": defect, "DAVIT_BUILD": self.build}
        return execute([self.script, "1000000", "1"], environment, seconds)

    def passes_without_defect(self, outcome):
        # The same programs in the same order.
        return not self.fuzz("", outcome.seconds + 5).failed


def build(preset):
    directory = COPY / "build" / preset
    if not (directory / "build.ninja").is_file():
        run_or_exit(["cmake", "--preset", preset], cwd=COPY)
    names = [path.name.removesuffix(".cc") for path in sorted((COPY / "fuzz").glob("*_fuzz.cc"))]
    run_or_exit(["cmake", "--build", str(directory), "--target"] + names + ["differential_batch"])
    listed = run_or_exit(["ctest", "--test-dir", str(directory), "--show-only=json-v1", "-R", r"^fuzz\."])
    tests = json.loads(listed)["tests"]
    targets = [Target(test, preset) for test in tests if any(name in " ".join(test["command"]) for name in names)]
    return targets + [V8(test, preset) for test in tests if test["name"] == "fuzz.v8" and shutil.which("node")]


def run_or_exit(command, **kwargs):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **kwargs)
    if result.returncode != 0:
        sys.exit(result.stdout[-8000:] + f"\nfailed: {' '.join(command)}")
    return result.stdout


def passing(targets, seconds, pool):
    """Those that pass without a defect; what the others catch would show nothing."""
    good = []
    for target, outcome in zip(targets, pool.map(lambda target: target.fuzz("", seconds), targets)):
        if outcome.failed:
            print(f"{target.name} FAILS WITHOUT A DEFECT and is left out:\n{outcome.output}", flush=True)
        else:
            print(f"without a defect, {target.name} passes for {outcome.seconds:.0f} s", flush=True)
            good.append(target)
    return good


def evaluate(defect, targets, first_seconds, other_seconds):
    """(target, outcome) of the first that catches it, or None."""
    hinted = [(t, first_seconds) for t in targets if t.key == defect.target]
    others = [(t, other_seconds) for t in targets if t.key != defect.target]
    for target, seconds in hinted + others:
        outcome = target.fuzz(defect.name, seconds)
        if not outcome.failed:
            continue
        if not target.passes_without_defect(outcome):
            print(f"{target.name} fails without a defect, too, on {outcome.artifact}:\n{outcome.output}", flush=True)
            continue
        return target, outcome
    return None


def cell(text):
    return text.replace("|", "\\|").replace("`", "'")


def write_table(rows):
    lines = ["| defect | room | caught by | after s | what it said | like |", "|---|---|---|---|---|---|"]
    for defect, found in rows:
        by, said, seconds = "**nothing**", "", ""
        if found:
            by, said, seconds = found[0].name, f"`{cell(found[1].first_line()[:90])}`", f"{found[1].seconds:.1f}"
        lines.append(f"| {defect.name} | {defect.room} | {by} | {seconds} | {said} | {cell(defect.like)} |")
    (OUT / "table.md").write_text("\n".join(lines) + "\n")


def parse_args():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=True)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--others", type=float, default=10)
    parser.add_argument("--clean", type=float, default=10)
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    return parser.parse_args()


def chosen(everything, names):
    unknown = set(names) - {defect.name for defect in everything}
    if unknown:
        sys.exit(f"no such defect: {', '.join(sorted(unknown))}; --list lists them")
    return [defect for defect in everything if not names or defect.name in names]


def can_run(machine):
    return not machine or all(map(shutil.which, (f"qemu-{machine}", f"{machine}-linux-gnu-g++")))


def main():
    args = parse_args()
    try:
        everything = plant.load()
        defects = chosen(everything, args.names)
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
    targets, left_out = {}, []
    pool = concurrent.futures.ThreadPoolExecutor(args.jobs)
    for machine in sorted({defect.machine for defect in defects if can_run(defect.machine)}):
        built = build(machine or "release")
        targets[machine] = passing(built, args.clean, pool)
        left_out += [target.name for target in built if target not in targets[machine]]
    rows = []
    runnable = [defect for defect in defects if defect.machine in targets]
    skipped = len(defects) - len(runnable)
    for defect in defects:
        if defect.machine not in targets:
            print(f"{defect.name:36} {defect.room:14} skipped: no qemu or cross compiler for {defect.machine}")
    found = pool.map(lambda defect: evaluate(defect, targets[defect.machine], args.seconds, args.others), runnable)
    for defect, caught in zip(runnable, found):
        rows.append((defect, caught))
        said = "NOT CAUGHT"
        if caught:
            said = f"{caught[0].name} after {caught[1].seconds:.1f} s: {caught[1].first_line()[:150]}"
        print(f"{defect.name:36} {defect.room:14} {said}", flush=True)
        write_table(rows)
    missed = [defect.name for defect, found in rows if found is None]
    print(f"{len(rows) - len(missed)} of {len(rows)} caught, {skipped} skipped; "
          f"the table is in {OUT.relative_to(plant.ROOT)}/table.md")
    if missed:
        print("not caught: " + ", ".join(missed))
    if left_out:
        print("fails without a defect: " + ", ".join(left_out))
    sys.exit(1 if missed or left_out else 0)


if __name__ == "__main__":
    main()
