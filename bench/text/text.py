"""Reading and printing the text format against wabt: davit parse and wat2wasm, davit print and wasm2wat.

Whole processes on a large module, pinned to one core and interleaved round by round; the figure of a command is the
minimum over the rounds, and what is reported is the ratio within this run. Both readers get the same texts: the one
that Davit prints and the one that wasm2wat prints, which differ mostly in how far deep code is indented.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


def measure(command, core):
    """(wall, processor) seconds of a process; its last argument is the file that it writes."""
    # Or it would pay for the pages of the file that the process before it left there.
    pathlib.Path(command[-1]).unlink(missing_ok=True)
    before = os.times()
    start = time.perf_counter()
    done = subprocess.run(["taskset", "-c", core, *command], capture_output=True, text=True)
    wall = time.perf_counter() - start
    after = os.times()
    if done.returncode != 0:
        sys.exit(f"text: {' '.join(command)}\n{done.stderr.strip()[-400:]}")
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return wall, cpu


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--davit", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--core", default="0")
    parser.add_argument("file", nargs="?", help="default: corpus/compile/ruff.wasm below DAVIT_CORPUS_DIR")
    args = parser.parse_args()
    for tool in ("wat2wasm", "wasm2wat"):
        if not shutil.which(tool):
            sys.exit(f"text: {tool} is missing; please install wabt")
    corpus = os.environ.get("DAVIT_CORPUS_DIR")
    if not args.file and not corpus:
        sys.exit("text: name a module, or set DAVIT_CORPUS_DIR")
    module = pathlib.Path(args.file or pathlib.Path(corpus) / "corpus/compile/ruff.wasm")
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, out = (os.path.join(folder, name) for name in ("davit.wat", "wabt.wat", "out"))
        subprocess.run([args.davit, "print", str(module), "-o", ours], check=True)
        subprocess.run(["wasm2wat", "--enable-all", str(module), "-o", theirs], check=True)
        rows = {
            "print": ([args.davit, "print", str(module), "-o", out],
                      ["wasm2wat", "--enable-all", str(module), "-o", out]),
            "parse, davit's text": ([args.davit, "parse", ours, "-o", out],
                                    ["wat2wasm", "--enable-all", ours, "-o", out]),
            "parse, wasm2wat's text": ([args.davit, "parse", theirs, "-o", out],
                                       ["wat2wasm", "--enable-all", theirs, "-o", out]),
        }
        best = {}
        for _ in range(args.rounds):
            for row, commands in rows.items():
                for side, command in enumerate(commands):
                    result = measure(command, args.core)
                    old = best.get((row, side), result)
                    best[row, side] = tuple(map(min, old, result))
        size = module.stat().st_size
        print(f"{module.name}, {size / 1e6:.1f} MB; text {os.path.getsize(ours) / 1e6:.0f} MB by davit, "
              f"{os.path.getsize(theirs) / 1e6:.0f} MB by wasm2wat; minimum of {args.rounds} rounds")
    print(f"{'':<24}{'davit s':>10}{'wabt s':>10}{'ratio':>8}{'davit cpu':>12}{'wabt cpu':>10}{'ratio':>8}"
          f"{'davit MB/s':>12}")
    for row in rows:
        (wall, cpu), (their_wall, their_cpu) = best[row, 0], best[row, 1]
        print(f"{row:<24}{wall:>10.3f}{their_wall:>10.3f}{their_wall / wall:>8.1f}{cpu:>12.3f}{their_cpu:>10.3f}"
              f"{their_cpu / max(cpu, 1e-3):>8.1f}{size / 1e6 / wall:>12.1f}")


if __name__ == "__main__":
    main()
