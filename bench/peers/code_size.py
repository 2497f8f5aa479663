"""Davit's code against Cranelift's without running it: bytes and instructions, function by function.

Bytes are all of a function: instructions, constants, jump tables; the number of instructions leaves data out (see
instruction_count.py). Both are of the WebAssembly functions only. Writes one line for every function to
functions-TARGET.tsv, and prints the totals and the functions where Davit's code compares worst: those that are most
instructions longer, which is where the total can be won, and those with the highest ratio, which is where a pattern is
missing.
"""
import collections
import statistics
import subprocess
import sys
from typing import NamedTuple

import davit_targets
import elf_code
import markdown
import wasmtime_elf

WORST = 10
# Functions with fewer instructions by Cranelift have no place in the list by ratio, where a single instruction counts.
MIN_INSTRUCTIONS = 64


class Pair(NamedTuple):
    """A function as both compile it."""
    module: str
    index: int
    davit: elf_code.Function
    cranelift: elf_code.Function

    def ratio(self):
        return self.davit.instructions / self.cranelift.instructions

    def excess(self):
        return self.davit.instructions - self.cranelift.instructions


def compile_with_davit(davit, target, wasm, out):
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [davit, "compile", "-O2", f"--target={target}", "-o", str(out), str(wasm)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise wasmtime_elf.Unavailable((done.stderr.strip() or "davit failed").splitlines()[0])


def compare(davit, target, files, wasmtime, out):
    """([Pair] of all functions of the modules that both compile, {mnemonic: Davit's instructions - Cranelift's})."""
    pairs = []
    mnemonics = collections.Counter()
    for name, wasm in files:
        object_file = out / "objects" / target / f"{name.replace(' ', '-')}.o"
        try:
            compile_with_davit(davit, target, wasm, object_file)
            theirs, their_mnemonics = elf_code.read_functions(wasmtime.compile(target, wasm))
        except wasmtime_elf.Unavailable as reason:
            print(f"  code size {target} {name}: left out, {reason}", file=sys.stderr)
            continue
        ours, our_mnemonics = elf_code.read_functions(object_file)
        if len(ours) != len(theirs):
            sys.exit(f"peers: {name} has {len(ours)} functions by davit and {len(theirs)} by Cranelift")
        pairs += [Pair(name, t.index, o, t) for o, t in zip(ours, theirs)]
        mnemonics.update(our_mnemonics)
        mnemonics.subtract(their_mnemonics)
    return pairs, mnemonics


def totals(name, pairs):
    davit_bytes, cranelift_bytes = sum(p.davit.size for p in pairs), sum(p.cranelift.size for p in pairs)
    davit, cranelift = sum(p.davit.instructions for p in pairs), sum(p.cranelift.instructions for p in pairs)
    return {
        "": name,
        "functions": len(pairs),
        "davit bytes": davit_bytes,
        "cranelift bytes": cranelift_bytes,
        "ratio of bytes": davit_bytes / cranelift_bytes,
        "davit instructions": davit,
        "cranelift instructions": cranelift,
        "ratio": davit / cranelift,
        "median ratio": statistics.median(p.ratio() for p in pairs),
        "longer functions": sum(p.excess() > 0 for p in pairs),
    }


def text(value):
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def print_totals(target, rows):
    print(f"\nCode for {target}, davit -O2 and Cranelift (bytes: all of the functions; instructions: without constants "
          "and jump tables;\nmedian: of the functions' ratios of instructions; longer: with more instructions)\n")
    print(markdown.table(list(rows[0]), [[text(value) for value in row.values()] for row in rows]))


def print_worst(title, pairs):
    print(f"\n{title}\n")
    columns = ["module", "function", "name", "davit bytes", "cranelift bytes", "davit instructions",
               "cranelift instructions", "excess", "ratio"]
    print(markdown.table(columns, [
        [p.module, str(p.index), p.davit.name.replace("|", "\\|")[:40], str(p.davit.size), str(p.cranelift.size),
         str(p.davit.instructions), str(p.cranelift.instructions), f"{p.excess():+}", f"{p.ratio():.3f}"]
        for p in pairs if p.excess() > 0
    ]))


def print_mnemonics(target, mnemonics):
    most, least = mnemonics.most_common(WORST), mnemonics.most_common()[:-WORST - 1:-1]
    print(f"\n{target}: instructions that davit uses more often than Cranelift, and less often\n")
    print(markdown.table(["more often", "excess", "less often", "excess"],
                         [[a, f"{m:+}", b, f"{n:+}"] for (a, m), (b, n) in zip(most, least)]))


def write_functions(path, pairs):
    lines = ["module\tfunction\tname\tdavit bytes\tcranelift bytes\tdavit instructions\tcranelift instructions"]
    lines += ["\t".join(map(str, (p.module, p.index, p.davit.name.replace("\t", " "), p.davit.size, p.cranelift.size,
                                  p.davit.instructions, p.cranelift.instructions))) for p in pairs]
    path.write_text("\n".join(lines) + "\n")


def report(target, pairs, mnemonics):
    """Prints the tables of a target; returns the rows of totals."""
    rows = [totals(name, [p for p in pairs if p.module == name]) for name in dict.fromkeys(p.module for p in pairs)]
    rows.append(totals("all", pairs))
    print_totals(target, rows)
    print_worst(f"{target}: the most instructions above Cranelift's", sorted(pairs, key=Pair.excess)[:-WORST - 1:-1])
    large = [p for p in pairs if p.cranelift.instructions >= MIN_INSTRUCTIONS]
    print_worst(f"{target}: the highest ratios, of functions with {MIN_INSTRUCTIONS} instructions or more",
                sorted(large, key=Pair.ratio)[:-WORST - 1:-1])
    print_mnemonics(target, mnemonics)
    return rows


def code_sizes(davit, files, cache, out):
    """Measures and prints; returns what goes into results.json: {target: rows of the table of totals}."""
    wasmtime = wasmtime_elf.WasmtimeElf(cache)
    results = {}
    for target in (davit_targets.AARCH64, davit_targets.X64):
        pairs, mnemonics = compare(davit, target, files, wasmtime, out)
        if not pairs:
            print(f"\nCode for {target}: left out, no module to compare")
            continue
        results[target] = report(target, pairs, mnemonics)
        write_functions(out / f"functions-{target}.tsv", pairs)
        print(f"\nall functions: {out}/functions-{target}.tsv; Davit's objects: {out}/objects/{target}; "
              f"Cranelift's code: {wasmtime.folder(target)}")
    return results
