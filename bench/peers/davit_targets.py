"""Davit's targets: what this build compiles for, and the time to compile for AArch64 relative to x86-64.

Both are Davit's own times on this machine, interleaved; where the code would run does not matter.
"""
import os
import platform
import statistics
import subprocess
import sys

import markdown
import measurement

X64, AARCH64 = "x86_64-linux", "aarch64-linux"
PASSES = ["decode_ns", "translate_ns", "dce_ns", "lower_ns", "regalloc_ns", "emit_ns", "link_ns"]


def target_options(davit, target):
    """The options of `davit compile` for `target`; None if this build of Davit has not got it."""
    usage = subprocess.run([davit, "compile", "--help"], capture_output=True, text=True).stdout
    if "--target" in usage:
        return [f"--target={target}"]
    is_host = f"{platform.machine()}-linux" == target
    return [] if is_host else None


def fastest(davit, targets, path, rounds):
    """{target: Davit's report of its fastest compilation}; None if one fails."""
    best = {}
    for _ in range(rounds):
        for target, options in targets.items():
            report = measurement.run([davit, "compile", "--time=json", "-j", "1", "-O2", *options,
                                      "-o", os.devnull, str(path)])
            if report is None:
                return None
            if target not in best or report["compile_ns"] < best[target]["compile_ns"]:
                best[target] = report
    return best


def row(name, x64_ns, aarch64_ns):
    return [name, f"{x64_ns / 1e6:.2f}", f"{aarch64_ns / 1e6:.2f}", f"{aarch64_ns / x64_ns:.3f}"]


def compile_times(davit, files, rounds):
    """Measures and prints; returns what goes into results.json, None if Davit cannot compile for both."""
    targets = {target: target_options(davit, target) for target in (X64, AARCH64)}
    for target, options in targets.items():
        if options is None:
            print(f"\nTime to compile for AArch64: left out, this davit has no --target={target}")
            return None
    reports = {}
    for name, path in files:
        best = fastest(davit, targets, path, rounds)
        if best:
            reports[name] = best
        else:
            print(f"  targets {name}: left out, davit does not compile it", file=sys.stderr)
    if not reports:
        print("\nTime to compile for AArch64: left out, davit compiled no module for both targets")
        return None
    modules = [(name, *(best[target]["compile_ns"] for target in (X64, AARCH64))) for name, best in reports.items()]
    mean = statistics.geometric_mean(aarch64 / x64 for _, x64, aarch64 in modules)
    print("\nTime of davit -O2 to compile (ms, minimum, one thread; last line: geometric mean)\n")
    print(markdown.table(["", X64, AARCH64, "ratio"], [row(*m) for m in modules] + [["ratio", "", "", f"{mean:.3f}"]]))
    passes = [(key.removesuffix("_ns"), *(sum(best[target].get(key, 0) for best in reports.values())
                                          for target in (X64, AARCH64))) for key in PASSES]
    print("\nThe same by pass (ms, sum over the modules)\n")
    print(markdown.table(["", X64, AARCH64, "ratio"], [row(*p) for p in passes if p[1] > 0]))
    return {"ns": {name: {"x86-64": x64, "aarch64": aarch64} for name, x64, aarch64 in modules}, "ratio": mean}
