"""Davit against its peers on the same inputs: compile time, validation time and the run time of compiled kernels.

Engines are measured interleaved, round by round, each in a fresh process pinned to one core; the figure of an engine is
the minimum over the rounds, and what is reported is ratios within this run. Prints tables, writes results.json and
results.svg.
"""
import argparse
import json
import math
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MODULES = ["quickjs", "tree-sitter-powershell", "rollup", "ghostty-vt", "canvaskit", "ruff"]
V8 = ["--single-threaded", "--no-wasm-lazy-compilation"]


def engines(davit):
    """name -> (modes, function (mode, path) -> command)."""
    python = sys.executable
    node = shutil.which("node")
    peer = str(HERE / "wasmtime_peer.py")
    v8 = str(HERE / "v8_peer.mjs")

    def davit_command(level):
        def command(mode, path):
            if mode == "validate":
                return [davit, "validate", "--time=json", path]
            if mode == "compile":
                return [davit, "compile", "--time=json", "-j", "1", level, "-o", os.devnull, path]
            return [davit, "run", "--time=json", "-j", "1", level, path]
        return command

    return {
        "davit -O2": ({"validate", "compile", "run"}, davit_command("-O2")),
        "davit -O0": ({"compile", "run"}, davit_command("-O0")),
        "cranelift": ({"compile", "run"}, lambda mode, path: [python, peer, mode, "backtracking", path]),
        "cranelift single-pass": ({"compile", "run"}, lambda mode, path: [python, peer, mode, "single_pass", path]),
        "v8 turbofan": ({"compile", "run"}, lambda mode, path: [node, *V8, "--no-liftoff", v8, mode, path]),
        "v8 liftoff": ({"validate", "compile", "run"},
                       lambda mode, path: [node, *V8, "--liftoff-only", v8, mode, path]),
    }


def measure(command, key):
    """Nanoseconds that the command reports under `key`; None if it fails."""
    environment = dict(os.environ, NODE_NO_WARNINGS="1")
    done = subprocess.run(["taskset", "-c", "0", *command], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        print(f"peers: {' '.join(command)}\n{done.stderr.strip()[-400:]}", file=sys.stderr)
        return None
    for line in reversed((done.stdout + "\n" + done.stderr).splitlines()):
        if line.startswith("{"):
            return json.loads(line).get(key)
    return None


def geomean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def run_mode(mode, key, files, all_engines, rounds):
    """{file: {engine: nanoseconds}}, minimum over the rounds."""
    table = {}
    for name, path in files:
        best = {}
        for _ in range(rounds):
            for engine, (modes, command) in all_engines.items():
                if mode not in modes:
                    continue
                value = measure(command(mode, str(path)), key)
                if value is not None:
                    best[engine] = min(best.get(engine, value), value)
        table[name] = best
        print(f"  {mode} {name}: " + ", ".join(f"{e} {v / 1e6:.1f} ms" for e, v in best.items()), file=sys.stderr)
    return table


def ratios(table, base):
    """{engine: geometric mean of its time over the base engine's}."""
    names = {engine for row in table.values() for engine in row}
    return {
        engine: geomean([row[engine] / row[base] for row in table.values() if engine in row and base in row])
        for engine in names
    }


def print_table(title, table, base):
    print(f"\n{title} (ms, minimum; last line: geometric mean of the ratio to {base})")
    columns = list(dict.fromkeys(e for row in table.values() for e in row))
    width = max([len("ratio")] + [len(name) for name in table])
    print(" " * width + "".join(f"{c:>24}" for c in columns))
    for name, row in table.items():
        print(f"{name:<{width}}" + "".join(f"{row[c] / 1e6:>24.2f}" if c in row else f"{'-':>24}" for c in columns))
    mean = ratios(table, base)
    print(f"{'ratio':<{width}}" + "".join(f"{mean[c]:>24.3f}" for c in columns))


def svg(results, path):
    """Horizontal bars of the ratios, one group a mode; logarithmic, the base engine is the line at 1."""
    rows = []
    for title, base, table in results:
        mean = ratios(table, base)
        rows.append((f"{title}, time relative to {base}", None))
        rows += sorted(mean.items(), key=lambda item: item[1])
        rows.append((None, None))
    values = [v for _, v in rows if v]
    low, high = math.log(min(values) / 1.3), math.log(max(values) * 1.6)
    left, span, height = 190, 460, 22

    def x(value):
        return left + span * (math.log(value) - low) / (high - low)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{height * len(rows) + 20}" '
           'font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="white"/>']
    for i, (name, value) in enumerate(rows):
        y = height * i + 20
        if name and value is None:
            out.append(f'<text x="10" y="{y}" font-weight="bold">{name}</text>')
        elif name:
            begin, end = sorted((x(1.0), x(value)))
            color = "#2a6f97" if name.startswith("davit") else "#b0b7bf"
            out.append(f'<text x="10" y="{y}">{name}</text>'
                       f'<rect x="{begin:.1f}" y="{y - 12}" width="{max(end - begin, 1.5):.1f}" height="15" fill="{color}"/>'
                       f'<text x="{end + 5:.1f}" y="{y}">{value:.2f}</text>')
    out.append(f'<line x1="{x(1.0):.1f}" x2="{x(1.0):.1f}" y1="8" y2="{height * len(rows)}" stroke="#444"/></svg>')
    path.write_text("\n".join(out) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--davit", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--modules", nargs="*", default=None, help="names of corpus modules; default all of the list")
    parser.add_argument("--kernels", nargs="*", default=None, help="names of kernels; default all")
    parser.add_argument("--out", default="build/peers", help="folder for results.json and results.svg")
    args = parser.parse_args()
    corpus = os.environ.get("DAVIT_CORPUS_DIR")
    if not corpus or not pathlib.Path(corpus).is_dir():
        sys.exit("peers: set DAVIT_CORPUS_DIR to the folder with corpus/ and kernels/")
    root = pathlib.Path(corpus)

    modules = [(name, root / "corpus/compile" / f"{name}.wasm") for name in MODULES]
    modules.append(("esbuild", root / "corpus/run/esbuild/module.wasm"))
    if args.modules is not None:
        modules = [m for m in modules if m[0] in args.modules]
    kernels = {}
    for title, folder in (("run", "wasm"), ("run with SIMD", "wasm-simd")):
        files = [(p.stem, p) for p in sorted((root / "kernels" / folder).glob("*.wasm"))]
        kernels[title] = [k for k in files if args.kernels is None or k[0] in args.kernels]

    all_engines = engines(args.davit)
    results = []
    if modules:
        results.append(("validate", "v8 liftoff", run_mode("validate", "validate_ns", modules, all_engines, args.rounds)))
        results.append(("compile", "cranelift", run_mode("compile", "compile_ns", modules, all_engines, args.rounds)))
    for title, files in kernels.items():
        if files:
            results.append((title, "cranelift", run_mode("run", "run_ns", files, all_engines, args.rounds)))
    for title, base, table in results:
        print_table(title, table, base)

    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "results.json").write_text(json.dumps(
        {title: {"base": base, "ns": table, "ratios": ratios(table, base)} for title, base, table in results}, indent=2))
    svg(results, out / "results.svg")
    print(f"\nwritten: {out}/results.json, {out}/results.svg")


if __name__ == "__main__":
    main()
