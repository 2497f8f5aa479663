#!/usr/bin/env python3
"""Writes the files of run/ that are named after causes C7, C8 and C20: shuffles, shifts of vectors and floating point
by lanes.

Expected values are computed on Python's integers and floats, as in generate.py. A vector goes in and out as two i64,
the low half first.

    tests/filetests/generate_vector_causes.py     rewrites the files, which are committed
"""
import math, random, struct

from generate import ANY_NAN, File, bits_of, float_bits, float_operators, is_nan, mask, sign_bit, signed

M64 = (1 << 64) - 1
PARAMS = "(param i64 i64 i64 i64)"
A, B = "(local.get 4)", "(local.get 5)"
MAKE_A = "(local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1)))"
MAKE_B = "(local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))"


def halves(v):
    return [signed(v & M64, 64), signed(v >> 64, 64)]


def lanes_of(v, bits):
    return [v >> bits * i & ((1 << bits) - 1) for i in range(128 // bits)]


def vector(lanes, bits):
    return sum((lane & ((1 << bits) - 1)) << bits * i for i, lane in enumerate(lanes))


class Vectors:
    """Functions of two vectors, each with several results."""

    def __init__(self, out, name, inputs, size):
        self.out, self.name, self.inputs, self.size = out, name, inputs, size
        self.rows, self.count = [], 0

    # `f` gives the vector of a row of inputs.
    def add(self, wat, f):
        self.rows.append((wat, f))
        if len(self.rows) == self.size:
            self.flush()

    def flush(self):
        if not self.rows:
            return
        name = f"{self.name}{self.count}"
        self.out.line(f'(func (export "{name}") {PARAMS} (result{" i64 i64" * len(self.rows)}) (local v128 v128)')
        self.out.line(f"  {MAKE_A} {MAKE_B}")
        for wat, _ in self.rows:
            self.out.line(f"  (call $halves {wat})")
        self.out.lines[-1] += ")"
        for a, b in self.inputs:
            args = ", ".join(str(v) for v in halves(a) + halves(b))
            results = ", ".join(str(v) for _, f in self.rows for v in halves(f(a, b)))
            self.out.run(f"{name}({args})", "== " + results)
        self.rows, self.count = [], self.count + 1


HALVES = ("(func $halves (param v128) (result i64 i64) (i64x2.extract_lane 0 (local.get 0)) "
          "(i64x2.extract_lane 1 (local.get 0)))")


# C7. Lanes by units of `unit` bytes.
def by_units(unit, units):
    return [units[i // unit] * unit + i % unit for i in range(16)]


def shuffle_masks():
    rng = random.Random(7)
    masks = [[(k + i) % 32 for i in range(16)] for k in range(32)]
    masks += [[k] * 16 for k in (0, 5, 14, 15, 16, 17, 30, 31)]
    for unit in (1, 2, 4, 8):
        lanes = 16 // unit
        for a, b in ((0, 0), (0, lanes), (lanes, 0), (lanes, lanes)):
            for half in (0, lanes // 2):
                masks.append(by_units(unit, [(b if i % 2 else a) + half + i // 2 for i in range(lanes)]))
            for odd in (0, 1):
                masks.append(by_units(unit, [(a if i < lanes // 2 else b) + 2 * (i % (lanes // 2)) + odd
                                             for i in range(lanes)]))
                masks.append(by_units(unit, [(b if i % 2 else a) + i // 2 * 2 + odd for i in range(lanes)]))
        # Reversed within wider units, blends, one lane inserted.
        masks += [by_units(unit, [i ^ (lanes - 1) for i in range(lanes)]),
                  by_units(unit, [i + (lanes if rng.getrandbits(1) else 0) for i in range(lanes)]),
                  by_units(unit, [2 * lanes - 1 if i == lanes // 2 else i for i in range(lanes)])]
        masks += [by_units(unit, [rng.randrange(2 * lanes) for _ in range(lanes)]) for _ in range(6)]
    # Regular masks but for one byte.
    masks += [m[:k] + [rng.randrange(32)] + m[k + 1:] for m in masks[::6] for k in [rng.randrange(16)]]
    return [list(m) for m in dict.fromkeys(map(tuple, masks))]


# Each byte of the operands names its place.
FIRST, SECOND = vector(range(0x10, 0x20), 8), vector(range(0xa0, 0xb0), 8)


def write_shuffles():
    masks = shuffle_masks()
    for part, first in enumerate(range(0, len(masks), 45)):
        out = File(f"C7_shuffles_{part}", "i8x16.shuffle of two vectors, of one with itself, and of one with a "
                   "constant.\nWritten by generate_vector_causes.py.")
        out.line(HALVES)
        constant = vector(range(0xc0, 0xd0), 8)
        constant_wat = f"(v128.const i64x2 0x{constant & M64:x} 0x{constant >> 64:x})"
        group = Vectors(out, "f", [(FIRST, SECOND)], 8)
        for k, m in enumerate(masks[first:first + 45]):
            wat = f"(i8x16.shuffle {' '.join(map(str, m))} %s %s)"
            pick = lambda x, y, m=m: vector([lanes_of(x | y << 128, 8)[i] if i < 16 else lanes_of(y, 8)[i - 16]
                                             for i in m], 8)
            group.add(wat % (A, B), pick)
            group.add(wat % (A, A), lambda a, b, pick=pick: pick(a, a))
            if k % 3 == 0:
                group.add(wat % (A, constant_wat), lambda a, b, pick=pick: pick(a, constant))
            if k % 3 == 1:
                group.add(wat % (constant_wat, B), lambda a, b, pick=pick: pick(constant, b))
        group.flush()
        out.write()


# C8.
SHIFTS = {"shl": lambda v, k, bits: v << k, "shr_s": lambda v, k, bits: signed(v, bits) >> k,
          "shr_u": lambda v, k, bits: v >> k}


def write_vector_shifts():
    for bits in (8, 16, 32, 64):
        shape = f"i{bits}x{128 // bits}"
        # One file for narrow lanes, one for each operator of wide ones.
        for names in [list(SHIFTS)] if bits < 32 else [[name] for name in SHIFTS]:
            out = File(f"C8_{shape}_{'shifts' if bits < 32 else names[0]}", f"{', '.join(names)} of {shape} by every "
                       "constant, beyond the width too, and by the same amounts in a register.\n"
                       "Written by generate_vector_causes.py.")
            out.line(HALVES)
            for name in names:
                add_shifts(out, shape, name, bits)
            out.write()


def add_shifts(out, shape, name, bits):
    a = 0x8123456789abcdef_f0e1d2c3b4a59687
    shift = lambda v, k: vector([SHIFTS[name](lane, k % bits, bits) for lane in lanes_of(v, bits)], bits)
    amounts = [*range(bits), bits, bits + 1, 2 * bits - 1, 255, 256, 0x7fffffff, 0x80000000, 0xffffffff]
    group = Vectors(out, name, [(a, 0)], 16)
    for k in amounts:
        group.add(f"({shape}.{name} {A} (i32.const {signed(k, 32)}))", lambda a, b, k=k: shift(a, k))
    group.flush()
    export = f"{name}.register"
    out.line(f'(func (export "{export}") (param i64 i64 i32) (result i64 i64)')
    out.line(f"  (call $halves ({shape}.{name} (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1)) "
             "(local.get 2))))")
    for k in amounts:
        args = ", ".join(str(v) for v in halves(a) + [signed(k, 32)])
        out.run(f"{export}({args})", "== " + ", ".join(str(v) for v in halves(shift(a, k))))


# C20. Of a NaN that is computed the specification leaves sign and payload open: it is masked to the bits that make it
# quiet, so that every result has one value.
def quiet_bits(t):
    return float_bits(t, math.inf) | float_bits(t, math.inf) >> 1 & ~float_bits(t, math.inf) & mask(t)


def special_values(t):
    infinity = float_bits(t, math.inf)
    quiet = quiet_bits(t)
    return [0, sign_bit(t), infinity, infinity | sign_bit(t), quiet, infinity | 1, 1, infinity - 1]


def lane_operators(t):
    ops = float_operators(t)
    number_of = lambda v: struct.unpack("<f" if t == "f32" else "<d", v.to_bytes(bits_of(t) // 8, "little"))[0]
    less = lambda a, b: number_of(a) < number_of(b)
    ones = mask(t)
    rows = {name: ops[f"{t}.{name}"][2] for name in ("add", "sub", "mul", "div", "min", "max", "nearest", "sqrt",
                                                     "ceil", "abs", "neg")}
    for name in ("eq", "ne", "lt", "ge"):
        rows[name] = lambda a, b, f=ops[f"{t}.{name}"][2]: ones if f(a, b) else 0
    # b < a ? b : a and a < b ? b : a, of any bits.
    rows["pmin"] = lambda a, b: b if less(b, a) else a
    rows["pmax"] = lambda a, b: b if less(a, b) else a
    return rows


EXACT = {"abs", "neg", "pmin", "pmax", "eq", "ne", "lt", "ge"}


def write_float_lanes():
    for t, bits in (("f32", 32), ("f64", 64)):
        shape, quiet, values = f"{t}x{128 // bits}", quiet_bits(t), special_values(t)
        pattern = quiet | quiet << 32 if bits == 32 else quiet
        for names in (("add", "sub"), ("mul", "div"), ("min", "max"), ("pmin", "pmax"), ("eq", "ne", "lt", "ge"),
                      ("nearest", "sqrt", "ceil", "abs", "neg")):
            out = File(f"C20_{shape}_{'_'.join(names[:2])}", f"{', '.join(names)} of {shape} on special values, folded "
                       "and in registers; NaNs that are computed are masked\nto the bits that every quiet NaN has. "
                       "Written by generate_vector_causes.py.")
            out.line(HALVES)
            out.line("(func $masked (param v128) (result i64 i64) (call $halves (v128.bitselect (local.get 0)")
            out.line(f"  (v128.and (local.get 0) (v128.const i64x2 0x{pattern:x} 0x{pattern:x}))")
            out.line(f"  ({shape}.eq (local.get 0) (local.get 0)))))")
            for name in names:
                write_lanes_of(out, t, shape, name, values, quiet)
            out.write()


def write_lanes_of(out, t, shape, name, values, quiet):
    bits, f = bits_of(t), lane_operators(t)[name]
    unary = name in ("nearest", "sqrt", "ceil", "abs", "neg")
    pairs = [(v, 0) for v in values] if unary else [(a, b) for a in values for b in values]
    show = "$halves" if name in EXACT else "$masked"

    def lane(a, b):
        v = f(a) if unary else f(a, b)
        return quiet if v == ANY_NAN or (name not in EXACT and is_nan(t, v)) else v

    step, rows = 128 // bits, []
    for i in range(0, len(pairs), step):
        chunk = pairs[i:i + step]
        rows.append((vector([p[0] for p in chunk], bits), vector([p[1] for p in chunk], bits),
                     vector([lane(*p) for p in chunk], bits)))
    operands = A if unary else f"{A} {B}"
    export = f"{shape}.{name}"
    out.line(f'(func (export "{export}") {PARAMS} (result i64 i64) (local v128 v128)')
    out.line(f"  {MAKE_A} {MAKE_B} (call {show} ({shape}.{name} {operands})))")
    for a, b, result in rows:
        args = ", ".join(str(v) for v in halves(a) + halves(b))
        out.run(f"{export}({args})", "== " + ", ".join(str(v) for v in halves(result)))
    constant = lambda v: f"(v128.const i64x2 0x{v & M64:x} 0x{v >> 64:x})"
    for part in range(0, len(rows), 8):
        chunk = rows[part:part + 8]
        out.line(f'(func (export "{export}.folded{part // 8}") (result{" i64 i64" * len(chunk)})')
        for a, b, _ in chunk:
            out.line(f"  (call {show} ({shape}.{name} {constant(a)}{'' if unary else ' ' + constant(b)}))")
        out.lines[-1] += ")"
        out.run(f"{export}.folded{part // 8}()",
                "== " + ", ".join(str(v) for _, _, result in chunk for v in halves(result)))


if __name__ == "__main__":
    write_shuffles()
    write_vector_shifts()
    write_float_lanes()
