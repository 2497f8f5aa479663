"""Davit's targets, and its time to compile for AArch64 relative to x86-64.

Both are Davit's own times on this machine, interleaved; where the code would run does not matter.
"""
import os
import statistics
import sys

import markdown
import measurement

X64, AARCH64 = "x86_64-linux", "aarch64-linux"
PASSES = ["decode_ns", "translate_ns", "dce_ns", "lower_ns", "regalloc_ns", "emit_ns", "link_ns"]


def fastest(davit, path, rounds):
    """{target: Davit's report of its fastest compilation}; None if one fails."""
    best = {}
    for _ in range(rounds):
        for target in (X64, AARCH64):
            report = measurement.run([davit, "compile", "--time=json", "-j", "1", "-O2", f"--target={target}",
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
    reports = {}
    for name, path in files:
        best = fastest(davit, path, rounds)
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
