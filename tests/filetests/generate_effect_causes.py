#!/usr/bin/env python3
"""Writes files of run/ about causes C2, C9 to C12, C14, C16 and C20: spills of vectors among scalars, narrow loads as operands, amounts that are not constant, fields of bits, loads
that meet other loads and stores, and negated comparisons of floats.

Every case gets a function of its own, since a value with two uses is not fused into either. Expected values are computed
on Python's integers and floats, as in generate.py.

    tests/filetests/generate_effect_causes.py     rewrites the files, which are committed
"""
import random

from generate import BOUNDS, LOADS, PAGE, STORES, File, bits_of, const, int_operators, is_nan, load, mask, number, text

M64 = (1 << 64) - 1


# C12: what is done to an amount may be left out where the amount's own width makes it needless, and nowhere else.
def amounts(t):
    n = bits_of(t)
    for c in sorted({7, 15, 31, 63, n - 2, 2 * n - 1}):
        yield f"({t}.and (local.get 1) ({t}.const {c}))", lambda y, c=c: y & c
    for c in (7, 8, 16, 31, 32, 64):
        yield f"({t}.add (local.get 1) ({t}.const {c}))", lambda y, c=c: y + c & mask(t)
    for c in (0, 8, 16, 32, 64):
        yield f"({t}.sub ({t}.const {c}) (local.get 1))", lambda y, c=c: c - y & mask(t)


def write_amounts():
    for t in ("i32", "i64"):
        out = File(f"C12_{t}_amounts", "Amounts of shifts and rotations that are masked, or sums: which of it matters depends "
                   "on the width of the\nshift alone. Written by generate_effect_causes.py.")
        x = 0x9ABCDEF1 if t == "i32" else 0x9ABCDEF123456781
        for op in ("shl", "shr_s", "shr_u", "rotl", "rotr"):
            f = int_operators(t)[f"{t}.{op}"][2]
            for number_, (amount, value) in enumerate(amounts(t)):
                name = f"{op}.{number_}"
                out.line(f'(func (export "{name}") (param {t} {t}) (result {t}) ({t}.{op} (local.get 0) {amount}))')
                for y in (1, 9, 23, 40, mask(t)):
                    out.run(f"{name}({text(t, x)}, {text(t, y)})", f"== {text(t, f(x, value(y)) & mask(t))}")
        out.write()


# C14: a field of bits that is put into a value: from the shifts and masks alone follows which bits are whose.
def fields(t, lsb, width):
    n, ones = bits_of(t), (1 << width) - 1
    k = lambda v: const(t, v & mask(t))
    rest = f"({t}.and (local.get 0) {k(~(ones << lsb))})"
    near = [ones, ones >> 1, ones << 1 | 1] if 1 < width < n - 1 else [ones]
    yield rest, f"({t}.shl (local.get 1) {k(lsb)})", lambda b: b << lsb
    for m in near:
        yield rest, f"({t}.shl ({t}.and (local.get 1) {k(m)}) {k(lsb)})", lambda b, m=m: (b & m) << lsb
        yield rest, f"({t}.and ({t}.shl (local.get 1) {k(lsb)}) {k(m << lsb)})", lambda b, m=m: b << lsb & m << lsb
    for amount in {lsb + 1, n - width} & set(range(n)):
        yield rest, f"({t}.and ({t}.shl (local.get 1) {k(amount)}) {k(ones << lsb)})", \
            lambda b, amount=amount: b << amount & ones << lsb
    for amount in {n - width, n - width - 1, lsb + width} & set(range(n)):
        yield rest, f"({t}.shr_u (local.get 1) {k(amount)})", lambda b, amount=amount: b >> amount
    yield rest, f"({t}.and (local.get 1) {k(ones << lsb)})", lambda b: b & ones << lsb
    yield rest, f"({t}.and (local.get 1) {k(ones << lsb | 1)})", lambda b: b & (ones << lsb | 1)


def write_fields():
    for t in ("i32", "i64"):
        n = bits_of(t)
        a, b = 0xa5c3f00f96961ee1 & mask(t), 0x5b7d93ace8d1f36b & mask(t)
        out = File(f"C14_{t}_fields", "Fields of bits put into a value, from sources that have more bits, fewer, and exactly as "
                   "many.\nWritten by generate_effect_causes.py.")
        for lsb, width in ((0, 1), (0, 8), (0, n - 1), (1, 7), (5, 11), (8, 8), (n // 2, n // 2), (n - 9, 4), (n - 1, 1)):
            for k, (rest, field, f) in enumerate(fields(t, lsb, width)):
                name = f"{lsb}.{width}.{k}"
                kept = lambda a: a & ~(((1 << width) - 1) << lsb)
                out.line(f'(func (export "{name}") (param {t} {t}) (result {t}) ({t}.or {rest} {field}))')
                for x, y in ((a, b), (b, a), (0, mask(t)), (mask(t), 0)):
                    out.run(f"{name}({text(t, x)}, {text(t, y)})", f"== {text(t, (kept(x) | f(y)) & mask(t))}")
        out.write()


# C16: two accesses to the same bytes, of which the first must not answer for the second, or an access move past another.
DATA = bytes((0x88 + 0x1b * i) & 0xff for i in range(32))
AT = 16
MODULE_HEAD = [f'(memory 1)', '(data $bytes "' + "".join(f"\\{b:02x}" for b in DATA) + '")',
               f'(func (export "reset") (memory.init $bytes (i32.const {AT}) (i32.const 0) (i32.const {len(DATA)})))',
               f"(func $other (param i32) (i64.store offset=8 (local.get 0) (i64.const 0x0123456789abcdef)))"]


# The bits of what an access loads, as an i64.
def as_bits(t, wat):
    return {"i64": wat, "i32": f"(i64.extend_i32_u {wat})", "f64": f"(i64.reinterpret_f64 {wat})",
            "f32": f"(i64.extend_i32_u (i32.reinterpret_f32 {wat}))"}[t]


def effects_file(name, comment):
    out = File(name, comment + "\nWritten by generate_effect_causes.py.")
    for line in MODULE_HEAD:
        out.line(line)
    return out


def write_load_pairs():
    out = effects_file("C16_load_load", "Two loads of the same bytes that differ in width, sign or type: neither is the other.")
    rotl = int_operators("i64")["i64.rotl"][2]
    for a, b in ((a, b) for a in LOADS for b in LOADS if a != b):
        wat, value = [], []
        for op, t, size, sign in (a, b):
            wat.append(as_bits(t, f"({op} offset=8 (local.get 0))"))
            value.append(load(DATA, 8, size, sign, t))
        out.line(f'(func (export "{a[0]},{b[0]}") (param i32) (result i64)')
        out.line(f"  (i64.xor {wat[0]} (i64.rotl {wat[1]} (i64.const 7))))")
        if "reset" not in out.lines[-3]:
            out.run("reset()", "")
        out.run(f"{a[0]},{b[0]}({AT})", f"== {text('i64', value[0] ^ rotl(value[1], 7) & M64)}")
    out.write()


# The operator that a load may become an operand of: local 2 is the loaded value, local 1 the i64 `value`.
def use(t):
    if t[0] == "i":
        other = "(local.get 1)" if t == "i64" else "(i32.wrap_i64 (local.get 1))"
        return as_bits(t, f"({t}.add {other} (local.get 2))"), lambda v, x: (v + x) & mask(t)
    return as_bits(t, f"({t}.neg ({t}.neg (local.get 2)))"), lambda v, x: x


def write_load_store_use():
    rng = random.Random(1616)
    value = 0xf1e2d3c4b5a69788
    out = effects_file("C16_load_store_use", "A load whose value is used behind a store or a call: it is loaded before, also "
                       "where the use could take it from memory.")
    for row in LOADS:
        op, t, size, sign = row
        wat, f = use(t)
        first = load(DATA, 8, size, sign, t)
        between = [f"({store} offset={rng.choice((8, 8, 8 + size - 1, 9 - ssize))} (local.get 0) ({st}.const 77))"
                   for store, st, ssize in STORES] + ["(call $other (local.get 0))"]
        for k, effect in enumerate(between):
            name = f"{op}.{k}"
            out.line(f'(func (export "{name}") (param i32 i64) (result i64) (local {t})')
            out.line(f"  (local.set 2 ({op} offset=8 (local.get 0))) {effect}")
            out.line(f"  {wat})")
            out.run("reset()", "")
            out.run(f"{name}({AT}, {text('i64', value)})", f"== {text('i64', f(value & mask(t), first))}")
    out.write()


# C9 to C11: an operator that takes an operand from memory, or works in it, at the width of the operator and not of the
# load.
OPERATORS = ("add", "sub", "mul", "and", "or", "xor", "shl", "shr_u", "eq", "lt_u", "lt_s", "gt_s")
END = PAGE - len(DATA)


def end_of_memory(name, comment):
    out = File(name, comment + "\nWritten by generate_effect_causes.py.")
    out.line("(memory 1 1)")
    out.line(MODULE_HEAD[1])
    out.line(MODULE_HEAD[2].replace(f"i32.const {AT}", f"i32.const {END}", 1))
    out.run("reset()", "")
    return out


def write_narrow_operands():
    out = end_of_memory("C9_C10_C11_narrow_operands", "Loads that are narrower than the operator that uses them, at the end of "
                        "memory.")
    x = 0xf1e2d3c4b5a69788
    for op, t, size, sign in (row for row in LOADS if row[1][0] == "i" and row[2] < bits_of(row[1]) // 8):
        for name in OPERATORS:
            _, result, f = int_operators(t)[f"{t}.{name}"]
            export, at = f"{op},{name}", PAGE - size
            out.line(f'(func (export "{export}") (param i32 {t}) (result {result})')
            out.line(f"  ({t}.{name} (local.get 1) ({op} (local.get 0))))")
            loaded = load(DATA, at - END, size, sign, t)
            out.run(f"{export}({at}, {text(t, x & mask(t))})",
                    f"== {text(result, int(f(x & mask(t), loaded)) & mask(result))}")
            out.run(f"{export}({at + 1}, 0)", f"traps: {BOUNDS}")
    out.write()


def write_combines():
    out = end_of_memory("C9_C10_C11_combined", "What is loaded, changed and stored where it came from, by loads and stores of "
                        "all widths, at the end of memory.")
    out.line(f'(func (export "last") (result i64) (i64.load (i32.const {PAGE - 8})))')
    x = 0xf1e2d3c4b5a69788
    for load_op, t, size, sign in (row for row in LOADS if row[1][0] == "i"):
        for store, st, ssize in STORES:
            for name in ("add", "sub", "and", "or", "xor") if st == t else ():
                at = PAGE - max(size, ssize)
                export = f"{load_op},{name},{store}"
                out.line(f'(func (export "{export}") (param i32 {t})')
                out.line(f"  ({store} (local.get 0) ({t}.{name} ({load_op} (local.get 0)) (local.get 1))))")
                value = int_operators(t)[f"{t}.{name}"][2](load(DATA, at - END, size, sign, t), x & mask(t))
                memory = bytearray(DATA)
                memory[at - END:at - END + ssize] = (value & (1 << 8 * ssize) - 1).to_bytes(ssize, "little")
                out.run("reset()", "")
                out.run(f"{export}({at + 1}, -1)", f"traps: {BOUNDS}")
                out.run(f"{export}({at}, {text(t, x & mask(t))})", "")
                out.run("last()", f"== {text('i64', int.from_bytes(memory[-8:], 'little'))}")
    out.write()


# C20: a comparison and its negation are not opposites where a NaN takes part.
COMPARE = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b, "gt": lambda a, b: a > b,
           "le": lambda a, b: a <= b, "ge": lambda a, b: a >= b}
# What is made of a condition c, and whether the result is its negation.
CONDITIONS = [
    ("eqz", "(i32.eqz {c})", True),
    ("eqz.eqz", "(i32.eqz (i32.eqz {c}))", False),
    ("xor", "(i32.xor {c} (i32.const 1))", True),
    ("eq", "(i32.eq {c} (i32.const 0))", True),
    ("select", "(select (i32.const 0) (i32.const 1) {c})", True),
    ("select.eqz", "(select (i32.const 0) (i32.const 1) (i32.eqz {c}))", False),
    ("if.eqz", "(if (result i32) (i32.eqz {c}) (then (call $one)) (else (i32.const 0)))", True),
    ("if", "(if (result i32) {c} (then (i32.const 0)) (else (call $one)))", True),
    ("br_if", "(block (result i32) (br_if 0 (call $one) (i32.eqz {c})) (drop) (i32.const 0))", True),
]


def write_conditions():
    for t in ("f32", "f64"):
        inf = mask(t) >> 1 & ~((1 << {"f32": 23, "f64": 52}[t]) - 1)
        quiet, signalling = inf | inf >> 1 & ~inf | 1 << {"f32": 22, "f64": 51}[t], inf | 3
        one = {"f32": 0x3f800000, "f64": 0x3ff << 52}[t]
        top = (mask(t) >> 1) + 1
        pairs = [(one, one), (one, 0), (0, one), (0, top), (quiet, one), (one, quiet), (quiet, quiet), (signalling, inf),
                 (inf | top, inf), (1, 0)]
        out = File(f"C20_{t}_conditions", "Comparisons negated and branched on: no comparison is the negation of another where "
                   "a NaN takes part.\nWritten by generate_effect_causes.py.")
        out.line("(func $one (result i32) (i32.const 1))")
        for op, f in COMPARE.items():
            for name, form, negated in CONDITIONS:
                wat = form.format(c=f"({t}.{op} (local.get 0) (local.get 1))")
                out.line(f'(func (export "{op}.{name}") (param {t} {t}) (result i32) {wat})')
                for a, b in pairs:
                    holds = op == "ne" if is_nan(t, a) or is_nan(t, b) else f(number(t, a), number(t, b))
                    out.run(f"{op}.{name}({text(t, a)}, {text(t, b)})", f"== {int(holds != negated)}")
        for op, f in COMPARE.items():
            for k, (a, b) in enumerate(pairs):
                holds = op == "ne" if is_nan(t, a) or is_nan(t, b) else f(number(t, a), number(t, b))
                out.line(f'(func (export "{op}.folded.{k}") (result i32) (i32.eqz ({t}.{op} {const(t, a)} {const(t, b)})))')
                out.run(f"{op}.folded.{k}()", f"== {int(not holds)}")
        out.write()


# C2: a slot has the size of its type.
def write_mixed_spills():
    out = File("C2_mixed_vector_spills", "Vectors among scalars of every type, more than there are registers, that live across "
               "calls.\nWritten by generate_effect_causes.py.")
    out.line("(func $callee (param i64) (result i64) (i64.mul (local.get 0) (i64.const 3)))")
    rotl = int_operators("i64")["i64.rotl"][2]
    kinds = ["i32", "v128", "f64", "i64", "f32", "v128"] * 6
    # What each local is made of: the i64 parameter and its number.
    source = lambda k: f"(i64.mul (local.get 0) (i64.const {2 * k + 1}))"
    make = {"i64": "{s}", "i32": "(i32.wrap_i64 {s})", "f64": "(f64.reinterpret_i64 {s})",
            "f32": "(f32.reinterpret_i32 (i32.wrap_i64 {s}))",
            "v128": "(i64x2.replace_lane 1 (i64x2.splat {s}) (i64.xor {s} (i64.const -1)))"}
    halves = {"v128": ["(i64x2.extract_lane 0 {g})", "(i64x2.extract_lane 1 {g})"]}
    bits = lambda kind, v: [v, v ^ M64] if kind == "v128" else [v & (M64 if kind in ("i64", "f64") else 0xffffffff)]
    out.line(f'(func (export "mixed") (param i64) (result i64) (local {" ".join(kinds)})')
    for k, kind in enumerate(kinds):
        out.line(f"  (local.set {k + 1} {make[kind].format(s=source(k))})")
        if k % 12 == 11:
            out.line("  (drop (call $callee (local.get 0)))")
    total = "(call $callee (local.get 0))"
    for k, kind in enumerate(kinds):
        for half in halves.get(kind) or [as_bits(kind, "{g}")]:
            total = f"(i64.xor (i64.rotl {total} (i64.const 5)) {half.format(g=f'(local.get {k + 1})')})"
    out.line(f"  {total})")
    for x in (0x0123456789abcdef, 0x7654321f00ddba11, 1):
        acc = 3 * x & M64
        for k, kind in enumerate(kinds):
            for v in bits(kind, x * (2 * k + 1) & M64):
                acc = rotl(acc, 5) & M64 ^ v
        out.run(f"mixed({text('i64', x)})", f"== {text('i64', acc)}")
    out.write()


if __name__ == "__main__":
    write_mixed_spills()
    write_amounts()
    write_fields()
    write_load_pairs()
    write_load_store_use()
    write_narrow_operands()
    write_combines()
    write_conditions()
