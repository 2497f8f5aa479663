"""Davit against its peers on the same inputs: compile time, validation time, the run time of compiled kernels, and the
size of the code for every target; and Davit's compile time for AArch64 against that for x86-64.

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
import sys

import code_size
import davit_targets
import markdown
import measurement

HERE = pathlib.Path(__file__).resolve().parent
TABLES = ["validate", "compile", "run", "targets", "size"]
# Of the tables that compare engines; what only compiles is measured over the whole corpus.
MODULES = ["quickjs", "tree-sitter-powershell", "rollup", "ghostty-vt", "canvaskit", "ruff", "esbuild"]
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
    report = measurement.run(command)
    return report.get(key) if report else None


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
    print(f"\n{title} (ms, minimum; last line: geometric mean of the ratio to {base})\n")
    columns = list(dict.fromkeys(e for row in table.values() for e in row))
    rows = [[name, *(f"{row[c] / 1e6:.2f}" if c in row else "-" for c in columns)] for name, row in table.items()]
    mean = ratios(table, base)
    print(markdown.table(["", *columns], [*rows, ["ratio", *(f"{mean[c]:.3f}" for c in columns)]]))


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


def names(text):
    return text.split(",")


def arguments():
    parser = argparse.ArgumentParser(prog="peers")
    parser.add_argument("--davit", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tables", type=names, default=TABLES, help=f"which of {','.join(TABLES)}; default all")
    parser.add_argument("--modules", type=names, default=None, help="names of corpus modules, as in a,b; default all")
    parser.add_argument("--kernels", type=names, default=None, help="names of kernels; default all")
    parser.add_argument("--out", type=pathlib.Path, default="build/peers", help="folder for what is written")
    parser.add_argument("--cache", default="build/peers/cranelift", help="folder for Cranelift's code, which is kept")
    args = parser.parse_args()
    for table in args.tables:
        if table not in TABLES:
            parser.error(f"no table {table}")
    return args


def corpus_files(root, args):
    """(modules, {title: kernels}), each a list of (name, path)."""
    modules = [(path.stem, path) for path in sorted((root / "corpus/compile").glob("*.wasm"))]
    modules.append(("esbuild", root / "corpus/run/esbuild/module.wasm"))
    kernels = {}
    for title, folder in (("run", "wasm"), ("run with SIMD", "wasm-simd")):
        files = [(p.stem, p) for p in sorted((root / "kernels" / folder).glob("*.wasm"))]
        kernels[title] = [k for k in files if args.kernels is None or k[0] in args.kernels]
    return [m for m in modules if args.modules is None or m[0] in args.modules], kernels


def measure_engines(args, modules, kernels):
    """[(title, base engine, table)] of the tables that compare engines; prints them."""
    all_engines = engines(args.davit)
    modules = [m for m in modules if m[0] in MODULES]
    wanted = [("validate", "v8 liftoff", "validate", modules), ("compile", "cranelift", "compile", modules)]
    wanted += [(title, "cranelift", "run", files) for title, files in kernels.items()]
    results = []
    for title, base, mode, files in wanted:
        if mode in args.tables and files:
            results.append((title, base, run_mode(mode, f"{mode}_ns", files, all_engines, args.rounds)))
    for title, base, table in results:
        print_table(title, table, base)
    return results


def main():
    args = arguments()
    corpus = os.environ.get("DAVIT_CORPUS_DIR")
    if not corpus or not pathlib.Path(corpus).is_dir():
        sys.exit("peers: set DAVIT_CORPUS_DIR to the folder with corpus/ and kernels/")
    modules, kernels = corpus_files(pathlib.Path(corpus), args)
    args.out.mkdir(parents=True, exist_ok=True)

    results = measure_engines(args, modules, kernels)
    written = {title: {"base": base, "ns": table, "ratios": ratios(table, base)} for title, base, table in results}
    static = modules + [(f"{name}{suffix}", path) for title, suffix in (("run", ""), ("run with SIMD", " SIMD"))
                        for name, path in kernels[title]]
    if "targets" in args.tables:
        written["targets"] = davit_targets.compile_times(args.davit, static, args.rounds)
    if "size" in args.tables:
        written["code size"] = code_size.code_sizes(args.davit, static, args.cache, args.out)
    (args.out / "results.json").write_text(json.dumps(written, indent=2))
    if results:
        svg(results, args.out / "results.svg")
    print(f"\nwritten: {args.out}/")


if __name__ == "__main__":
    main()
