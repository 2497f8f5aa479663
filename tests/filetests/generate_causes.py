#!/usr/bin/env python3
"""Writes the files of run/ that are named after causes C12 to C14: addresses and shifts that a selector of instructions
fuses.

Every use gets a function of its own, since a value with two uses is not fused into either. As in generate.py, expected
values are computed on Python's integers; an argument is chosen by the address that it must give, and the bits that the
shift or the wrap drops are filled with noise.

    tests/filetests/generate_causes.py     rewrites the files, which are committed
"""
import random, struct

from generate import (BOUNDS, FILL, LOADS, M32, MEMORY, PAGE, STORES, File, Trap, bits_of, const, f32, f64,
                      int_operators, load, mask, outcome, signed, text)

M64 = (1 << 64) - 1


def call_text(name, types, args):
    return f"{name}({', '.join(text(t, v & mask(t)) for t, v in zip(types, args))})"


# C12: a shift as address or part of one.
def accesses(k):
    """One load of each width for the amount k: all signs and types in turn."""
    widths = [[row for row in LOADS if row[1][0] == "i" and row[2] == size] for size in (1, 2, 4, 8)]
    widths += [[row for row in LOADS if row[1] == t] for t in ("f32", "f64")]
    return [rows[k % len(rows)] for rows in widths] + [("v128.load", "i64", 16, "u")]


# Amounts that an address mode or an access could have taken for another one get every access, others every second.
TELLING = {0, 1, 2, 3, 4, 8, 16, 24, 31, 32, 33, 34, 35, 36, 40, 48, 56, 63}


def sampled(rows, k):
    return [(number, row) for number, row in enumerate(rows) if k in TELLING or (number + k) % 2 == 0]


def load_text(op, address, offset, lane):
    access = f"({op} offset={offset} {address})" if offset else f"({op} {address})"
    return access if op != "v128.load" else f"(i64x2.extract_lane {lane} (v128.not {access}))"


def load_value(row, address, lane):
    op, t, size, sign = row
    if op != "v128.load":
        return load(MEMORY, address, size, sign, t)
    return load(MEMORY, address, 16, "u", t) >> 64 * lane & M64 ^ M64


def shift_text(n, k):
    return f"(i32.shl (local.get 0) (i32.const {k}))" if n == 32 else f"(i32.wrap_i64 {shift64('(local.get 0)', k)})"


def shift64(value, k):
    return f"(i64.shl {value} (i64.const {k}))"


# Forms of an address with an index (local 1): .wat, what is added to the index for x, static offset.
def forms(n, k):
    s = shift_text(n, k)
    y = "(local.get 1)"
    common = [(f"(i32.add {y} {s})", lambda x: x << k, 0), (f"(i32.add {s} {y})", lambda x: x << k, 24),
              (f"(i32.sub {y} {s})", lambda x: -(x << k), 0),
              (f"(i32.add (i32.add {s} (i32.const 48)) {y})", lambda x: (x << k) + 48, 8)]
    if n == 32:
        return common
    narrow = "(i32.wrap_i64 (local.get 0))"
    return common + [
        (f"(i32.wrap_i64 (i64.add (i64.extend_i32_u {y}) {shift64('(local.get 0)', k)}))", lambda x: x << k, 0),
        (f"(i32.add {y} (i32.wrap_i64 {shift64(f'(i64.extend_i32_u {narrow})', k)}))", lambda x: (x & M32) << k, 16),
        (f"(i32.add {y} (i32.wrap_i64 {shift64(f'(i64.extend_i32_s {narrow})', k)}))", lambda x: signed(x, 32) << k, 0)]


def operand_for(rng, n, k, address):
    """An x with x << k == address modulo 2^32."""
    noise = rng.getrandbits(64) << max(32 - k, 0)
    x = (address & M32) >> k | noise
    assert (x << k) & M32 == address & M32
    return x & ((1 << n) - 1)


def reachable(rng, k):
    return rng.randrange(0, PAGE - 64) >> k << k


def write_shifted_loads():
    rng = random.Random(12)
    for n, first in [(n, first) for n in (32, 64) for first in range(0, n, 8)]:
        out = File(f"C12_i{n}_shl_{first}", f"An i{n} shifted by {first} to {first + 7} as an address, by itself and "
                   "with an index: loads of each width.\nThe amount is that of the shift's type, whatever the access "
                   "is. Written by generate_causes.py.")
        out.line(FILL)
        types = [f"i{n}", "i32"]
        for k in range(first, first + 8):
            for number, row in sampled(accesses(k), k):
                op, t, size, _ = row
                choices = forms(n, k)
                wat, part, offset = choices[(k + number) % len(choices)]
                name, lane = f"{op}<<{k}", k % 2
                out.line(f'(func (export "{name}") (param i{n} i32) (result {t} {t})')
                out.line(f"  {load_text(op, shift_text(n, k), 0, lane)}")
                out.line(f"  {load_text(op, wat, offset, lane)})")
                last = PAGE - size - offset
                rows = [(reachable(rng, k), last if k % 2 else rng.randrange(0, last)), (reachable(rng, k), last + 1)]
                if k < 32 and number % 2:
                    rows[1] = (max(1 << k, PAGE), 0)
                for address, target in rows:
                    x = operand_for(rng, n, k, address)
                    y = (target - part(x)) & M32
                    call = call_text(name, types, (x, y))
                    second = ((y + part(x)) & M32) + offset
                    try:
                        values = load_value(row, (x << k) & M32, lane), load_value(row, second, lane)
                        out.run(call, "== " + ", ".join(text(t, v) for v in values))
                    except Trap as trap:
                        out.run(call, f"traps: {trap}")
        out.write()


AMOUNTS = {n: sorted(k for k in TELLING if k < n) for n in (32, 64)}
STORED = {"i32": 0x8badf00d, "i64": 0x8badf00ddeadbeef, "f32": f32(1.5), "f64": f64(-2.25)}


def stores(k):
    widths = [[row for row in STORES if row[1][0] == "i" and row[2] == size] for size in (1, 2, 4, 8)]
    rows = [ops[k % len(ops)] for ops in widths] + [row for row in STORES if row[1][0] == "f"]
    rows = [(op, f"{const(t, STORED[t])}", (STORED[t] & ((1 << 8 * size) - 1)).to_bytes(size, "little"))
            for op, t, size in rows]
    vector = struct.pack("<QQ", STORED["i64"], 77)
    wat = f"(v128.const i64x2 {signed(STORED['i64'], 64)} 77)"
    return rows + [("v128.store", wat, vector)]


def write_shifted_stores():
    rng = random.Random(120)
    for n, part_ in ((32, 0), (32, 1), (64, 0), (64, 1), (64, 2)):
        amounts = AMOUNTS[n][part_ * 6:part_ * 6 + 6]
        out = File(f"C12_i{n}_shl_stores_{part_}", f"A shifted i{n} as the address of a store of each width, then as "
                   "part of one; what lies there afterwards.\nWritten by generate_causes.py.")
        out.line("(memory 1)")
        out.line('(func (export "at") (param i32) (result i64) (i64.load (local.get 0)))')
        memory = bytearray(PAGE)
        for k in amounts:
            for number, (op, value, stored) in enumerate(stores(k)):
                choices = forms(n, k)
                wat, part, offset = choices[(k + number) % len(choices)]
                name = f"{op}<<{k}"
                static = f" offset={offset}" if offset else ""
                out.line(f'(func (export "{name}") (param i{n} i32)')
                out.line(f"  ({op} {shift_text(n, k)} {value}) ({op}{static} {wat} {value}))")
                address, target = reachable(rng, k), rng.randrange(64, PAGE - 64)
                x = operand_for(rng, n, k, address)
                y = (target - part(x)) & M32
                out.run(call_text(name, [f"i{n}", "i32"], (x, y)), "")
                for where in (address, target + offset):
                    memory[where:where + len(stored)] = stored
                    at = where + len(stored) - 8 if len(stored) == 16 else where
                    out.run(f"at({at})", f"== {signed(int.from_bytes(memory[at:at + 8], 'little'), 64)}")
                y = (PAGE - len(stored) - offset + 1 - part(x)) & M32
                out.run(call_text(name, [f"i{n}", "i32"], (x, y)), f"traps: {BOUNDS}")
        out.write()


# Loads into parts of a vector: the bytes read and the vector that they make.
def vector_loads():
    ops = {f"v128.load{bits}_splat": (bits // 8, lambda b: b * (16 // len(b))) for bits in (8, 16, 32, 64)}
    ops |= {f"v128.load{bits}_zero": (bits // 8, lambda b: b + bytes(16 - len(b))) for bits in (32, 64)}
    for bits in (8, 16, 32):
        for sign in "su":
            def widen(b, bits=bits, sign=sign):
                lanes = [b[i:i + bits // 8] for i in range(0, 8, bits // 8)]
                values = [int.from_bytes(lane, "little", signed=sign == "s") for lane in lanes]
                return b"".join((v & ((1 << 2 * bits) - 1)).to_bytes(bits // 4, "little") for v in values)
            ops[f"v128.load{bits}x{64 // bits}_{sign}"] = (8, widen)
    for bits in (8, 16, 32, 64):
        ops[f"v128.load{bits}_lane"] = (bits // 8, lambda b: b"\xff" * (16 - len(b)) + b)
    return ops


def write_shifted_vector_loads():
    rng = random.Random(1200)
    out = File("C12_vector_loads", "Loads that widen, splat or fill a lane, whose address is a shift and an index.\n"
               "Written by generate_causes.py.")
    out.line(FILL)
    cycle = 0
    for op, (size, make) in vector_loads().items():
        for n in (32, 64, 64):
            cycle += 1
            k = AMOUNTS[n][cycle * 7 % len(AMOUNTS[n])]
            choices = forms(n, k)
            wat, part, offset = choices[cycle % len(choices)]
            name, lane = f"{op}.i{n}<<{k}.{cycle}", cycle % 2
            access = f"({op} offset={offset} {wat})"
            if "_lane" in op:
                lane = 1
                access = f"({op} offset={offset} {16 // size - 1} {wat} (v128.const i64x2 -1 -1))"
            out.line(f'(func (export "{name}") (param i{n} i32) (result i64) (i64x2.extract_lane {lane} {access}))')
            last = PAGE - size - offset
            for target in (rng.randrange(0, last), last, last + 1):
                x = operand_for(rng, n, k, reachable(rng, k))
                y = (target - part(x)) & M32
                call = call_text(name, [f"i{n}", "i32"], (x, y))
                if target > last:
                    out.run(call, f"traps: {BOUNDS}")
                    continue
                vector = make(MEMORY[target + offset:target + offset + size])
                out.run(call, f"== {signed(int.from_bytes(vector[8 * lane:8 * lane + 8], 'little'), 64)}")
    out.write()


# C13: an i32 that is the low half of something.
DIRT = 0xdeadbeef00000000
HELPERS = f"""(import "host" "i32" (func $host (param i32) (result i32)))
  (import "host" "dirty_i32" (func $dirty (param i32) (result i32)))
  {FILL}
  (table $refs 4096 externref)
  (table $funcs funcref (elem $low))
  (type $low (func (param i64) (result i32)))
  (global $g (mut i32) (i32.const 0))
  (func $low (type $low) (i32.wrap_i64 (local.get 0)))
  (func $sum (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func $global (param i64) (global.set $g (i32.wrap_i64 (local.get 0))))"""

WIDE = [(DIRT | 0x51,), (DIRT | 0xfffffff0,), (0x1_0000_0000,)]
NARROW = [(0x51,), (0xffff0,), (0xfffffff8,)]
x, y = "(local.get 0)", "(local.get 1)"
wrap = lambda wat: f"(i32.wrap_i64 {wat})"
memory_at = lambda a, size: int.from_bytes(MEMORY[a:a + size], "little")
# Name, parameter types, .wat, value, arguments.
SOURCES = [
    ("wrap", "i64", wrap(x), lambda a: a, WIDE),
    ("wrap_add", "i64 i64", wrap(f"(i64.add {x} {y})"), lambda a, b: a + b,
     [(0xffffffff, 0x41), (-1, DIRT), (DIRT | 0x80000000, 0x80000020)]),
    ("wrap_sub", "i64 i64", wrap(f"(i64.sub {x} {y})"), lambda a, b: a - b, [(DIRT, -0x33), (5, 6), (0, DIRT)]),
    ("wrap_mul", "i64 i64", wrap(f"(i64.mul {x} {y})"), lambda a, b: a * b,
     [(DIRT | 3, 0x1_0000_0007), (-1, 9), (0x80000000, 2)]),
    ("wrap_or", "i64 i64", wrap(f"(i64.or {x} {y})"), lambda a, b: a | b,
     [(DIRT, 0x77), (DIRT, -8), (DIRT, 0x7ffffff1)]),
    ("wrap_not", "i64", wrap(f"(i64.xor {x} (i64.const -1))"), lambda a: ~a, [(-0x100,), (0xffff,), (0xffffffef,)]),
    ("wrap_shr_s", "i64", wrap(f"(i64.shr_s {x} (i64.const 12))"), lambda a: signed(a, 64) >> 12,
     [(DIRT << 12 | 0x123456,), (-0x2000,), (DIRT,)]),
    ("wrap_rotl", "i64", wrap(f"(i64.rotl {x} (i64.const 40))"), lambda a: a << 40 | a >> 24,
     [(0x0000_1234_5600_0000,), (-2,), (DIRT,)]),
    ("wrap_extend8", "i64", wrap(f"(i64.extend8_s {x})"), lambda a: signed(a, 8), [(DIRT | 0x17f,), (0x80,)]),
    ("wrap_load", "i32", wrap(f"(i64.load {x})"), lambda a: memory_at(a, 8), [(0,), (100,), (65000,)]),
    ("host", "i32", f"(call $host {x})", lambda a: a, NARROW),
    ("dirty", "i32", f"(call $dirty {x})", lambda a: a, NARROW),
    ("call", "i64", f"(call $low {x})", lambda a: a, WIDE),
    ("call_indirect", "i64", f"(call_indirect $funcs (type $low) {x} (i32.const 0))", lambda a: a, WIDE),
    ("call_sum", "i64 i32", f"(call $sum {wrap(x)} {y})", lambda a, b: a + b,
     [(DIRT | 3, 4), (DIRT | M32, 0x20), (DIRT, -2)]),
    ("load", "i32", f"(i32.load {x})", lambda a: memory_at(a, 4), [(0,), (100,), (65000,)]),
    ("load8_s", "i32", f"(i32.load8_s {x})", lambda a: signed(memory_at(a, 1), 8), [(0,), (1,), (65000,)]),
    ("load16_s", "i32", f"(i32.load16_s {x})", lambda a: signed(memory_at(a, 2), 16), [(0,), (1,), (65000,)]),
    ("add", "i32 i32", f"(i32.add {x} {y})", lambda a, b: a + b, [(-1, 0x42), (0x80000000, 0x80000011), (-1, -7)]),
    ("sub", "i32 i32", f"(i32.sub {x} {y})", lambda a, b: a - b, [(1, -0x42), (3, 4), (0x80000000, 0x80000000)]),
    ("neg", "i32", f"(i32.sub (i32.const 0) {x})", lambda a: -a, [(-0x61,), (1,), (0x80000000,)]),
    ("mul", "i32 i32", f"(i32.mul {x} {y})", lambda a, b: a * b, [(0x10001, 0x10021), (-1, 1), (-3, -21)]),
    ("madd", "i32 i32", f"(i32.add (i32.mul {x} {y}) {x})", lambda a, b: a * b + a,
     [(-1, -100), (0x10000, 0x10000), (-1, 1)]),
    ("shl", "i32", f"(i32.shl {x} (i32.const 7))", lambda a: a << 7, [(0xfe000021,), (-1,), (0x02000000,)]),
    ("shl_by", "i32 i32", f"(i32.shl {x} {y})", lambda a, b: a << b % 32, [(-1, 31), (0xf0000007, 36), (M32, 65)]),
    ("shr_s", "i32", f"(i32.shr_s {x} (i32.const 3))", lambda a: signed(a, 32) >> 3, [(0x333,), (-1,), (0x80000000,)]),
    ("not", "i32", f"(i32.xor {x} (i32.const -1))", lambda a: ~a, [(-0x55,), (5,), (0x7fffffff,)]),
    ("rotl", "i32", f"(i32.rotl {x} (i32.const 9))", lambda a: a << 9 | a >> 23, [(0x28800000,), (-2,), (0x007fffff,)]),
    ("extend8", "i32", f"(i32.extend8_s {x})", lambda a: signed(a, 8), [(0xff7f,), (0x80,)]),
    ("select", "i64 i64", f"(select {wrap(x)} {wrap(y)} (i64.lt_u {x} {y}))", lambda a, b: min(a, b) if a != b else b,
     [(DIRT | 7, -1), (-1, DIRT | 9), (DIRT | 0xfffffff8, -1)]),
    ("block", "i64 i32", f"(block (result i32) (br_if 0 {wrap(x)} {y}) (drop) (i32.load8_s (i32.const 1)))",
     lambda a, b: a if b else signed(MEMORY[1], 8), [(DIRT | 0x99, 1), (DIRT | M32, 1), (DIRT, 0)]),
    ("global", "i64", "(global.get $g)", lambda a: a, WIDE),
    ("reinterpret", "f32", f"(i32.reinterpret_f32 {x})", lambda a: a, [(0x51,), (f32(-1.0),), (f32(1.0),)]),
    ("lane", "i64", f"(i32x4.extract_lane 2 (i64x2.splat {x}))", lambda a: a, WIDE),
    ("lane8_s", "i64", f"(i8x16.extract_lane_s 8 (i64x2.splat {x}))", lambda a: signed(a, 8),
     [(DIRT | 0x77,), (DIRT | 0x88,)]),
    ("trunc_sat", "f64", f"(i32.trunc_sat_f64_s {x})",
     lambda a: {f64(99.5): 99, f64(-5.0): -5, f64(-1e300): 1 << 31}[a],
     [(f64(99.5),), (f64(-5.0),), (f64(-1e300),)]),
    ("ctz_clz", "i64", wrap(f"(i64.sub (i64.ctz {x}) (i64.clz {x}))"),
     lambda a: ((a & -a).bit_length() - 1) - (64 - a.bit_length()), [(1 << 60,), (1,), (DIRT,)]),
]


def checked_load(address, size, t):
    return load(MEMORY, address, size, "u", t)


def bounds(v):
    if v > PAGE:
        raise Trap(BOUNDS)
    return 1


def entry(v):
    if v >= 4096:
        raise Trap("undefined element: out of bounds table access")
    return 1


# Name, result type, .wat of an i32 V and of a further parameter Z, value of both.
USES = [
    ("load8", "i32", "(i32.load8_u V)", lambda v, z: checked_load(v, 1, "i32")),
    ("load64", "i64", "(i64.load offset=8 V)", lambda v, z: checked_load(v + 8, 8, "i64")),
    ("indexed", "i32", "(i32.load16_u (i32.add V Z))", lambda v, z: checked_load((v + z) & M32, 2, "i32")),
    ("scaled", "i32", "(i32.load (i32.add Z (i32.shl V (i32.const 2))))",
     lambda v, z: checked_load(((v << 2) + z) & M32, 4, "i32")),
    ("extend_u", "i64", "(i64.extend_i32_u V)", lambda v, z: v),
    ("extend_s", "i64", "(i64.extend_i32_s V)", lambda v, z: signed(v, 32)),
    ("add64", "i64", "(i64.add (i64.extend_i32_u Z) (i64.extend_i32_u V))", lambda v, z: v + z),
    ("shl64", "i64", "(i64.shl (i64.extend_i32_u V) (i64.const 3))", lambda v, z: v << 3),
    ("mul64", "i64", "(i64.mul (i64.extend_i32_u V) (i64.extend_i32_u Z))", lambda v, z: v * z),
    ("less64", "i32", "(i64.lt_u (i64.extend_i32_u V) (i64.extend_i32_u Z))", lambda v, z: v < z),
    ("equal64", "i32", "(i64.eq (i64.extend_i32_u V) (i64.const 0xfffffff8))", lambda v, z: v == 0xfffffff8),
    ("less_s", "i32", "(i32.lt_s V Z)", lambda v, z: signed(v, 32) < signed(z, 32)),
    ("convert", "f64", "(f64.convert_i64_u (i64.extend_i32_u V))", lambda v, z: f64(float(v))),
    ("divide", "i32", "(i32.div_u V (i32.const 3))", lambda v, z: v // 3),
    ("table", "i32", "(ref.is_null (table.get $refs V))", lambda v, z: entry(v)),
    ("bulk", "", "(memory.copy (i32.const 0) (i32.const 0) V)", lambda v, z: bounds(v)),
]


def write_dirty_indexes():
    per_file = 4
    for first in range(0, len(SOURCES), per_file):
        sources = SOURCES[first:first + per_file]
        out = File(f"C13_indexes_{first // per_file}", f"The i32 of {', '.join(s[0] for s in sources)}, computed from "
                   "values with other bits above:\nas an address, extended, compared, as an "
                   "index. Written by generate_causes.py.")
        out.line(HELPERS)
        for source, types, wat, value, rows in sources:
            params = types.split() + ["i32"]
            z = f"(local.get {len(params) - 1})"
            first_wat, wat = (f"(call $global {x})", "(global.get $g)") if source == "global" else ("", wat)
            for use, result, use_wat, used in USES:
                name = f"{source}.{use}"
                body = f"{first_wat} {use_wat.replace('V', wat).replace('Z', z)}".lstrip()
                declared = f" (result {result})" if result else ""
                out.line(f'(func (export "{name}") (param {" ".join(params)}){declared} {body})')
                for args in rows:
                    masked = [v & mask(t) for t, v in zip(params, args)]
                    v = value(*masked) & M32
                    for other in {"indexed": (0x30 - v, 0), "scaled": (0x40 - (v << 2),)}.get(use, (0x51,)):
                        op = (params, result or "i32", lambda *a: used(v, a[-1]))
                        expected = outcome(op, [*masked, other & M32])[0]
                        out.run(call_text(name, params, [*masked, other]),
                                expected if result or expected.startswith("traps") else "")
        out.write()


# Sizes and what growing returns: a model of the memory or the table.
def write_sizes():
    for kind in ("memory", "table"):
        out = File(f"C13_{kind}_size", f"What {kind}.size and {kind}.grow return is 32 bits wide, as an address and "
                   "extended; so is the amount to grow\nby, up to values near 2^32. Written by generate_causes.py.")
        out.line("(memory 1 9)")
        out.line("(table $t 3 9 externref)")
        # Bytes at 0 to 9 that say where they are.
        out.line('(data (i32.const 0) "\\64\\65\\66\\67\\68\\69\\6a\\6b\\6c\\6d")')
        size = 1 if kind == "memory" else 3
        get = "(memory.size)" if kind == "memory" else "(table.size $t)"
        grow = lambda n: f"(memory.grow {n})" if kind == "memory" else f"(table.grow $t (ref.null extern) {n})"
        uses = [
            ("extend_u", "i64", "(i64.extend_i32_u V)", lambda v: v),
            ("extend_s", "i64", "(i64.extend_i32_s V)", lambda v: signed(v, 32)),
            ("minus_one64", "i32", "(i64.eq (i64.extend_i32_s V) (i64.const -1))", lambda v: v == M32),
            ("minus_one32", "i32", "(i64.eq (i64.extend_i32_u V) (i64.const 0xffffffff))", lambda v: v == M32),
            ("minus_one", "i32", "(i32.eq V (i32.const -1))", lambda v: v == M32),
            ("below", "i32", "(i64.lt_u (i64.extend_i32_u V) (i64.const 0x100000000))", lambda v: 1),
            ("bytes", "i64", "(i64.shl (i64.extend_i32_u V) (i64.const 16))", lambda v: v << 16),
            ("plus", "i64", "(i64.add (i64.extend_i32_u V) (i64.const 1))", lambda v: v + 1),
            ("shr_s", "i32", "(i32.shr_s V (i32.const 8))", lambda v: signed(v, 32) >> 8),
            ("load8", "i32", "(i32.load8_u V)", lambda v: 100 + v if v <= 9 else None),
            ("load8_1", "i32", "(i32.load8_u offset=1 V)", lambda v: 101 + v if v <= 8 else None),
            ("wrapped", "i32", "(i32.load8_u (i32.add V (i32.const 1)))", lambda v: 100 + ((v + 1) & M32)),
            ("store8", "", "(i32.store8 offset=20 V (i32.const 1))", lambda v: "" if v <= 9 else None),
        ]

        def run(call, value, result):
            if value is None:
                out.run(call, f"traps: {BOUNDS}")
            else:
                out.run(call, f"== {signed(int(value) & mask(result), bits_of(result))}" if result else "")

        for name, result, wat, f in uses:
            declared = f" (result {result})" if result else ""
            out.line(f'(func (export "size.{name}"){declared} {wat.replace("V", get)})')
            out.line(f'(func (export "grow.{name}") (param i32){declared} {wat.replace("V", grow("(local.get 0)"))})')
            out.line(f'(func (export "grow64.{name}") (param i64){declared} '
                     f'{wat.replace("V", grow("(i32.wrap_i64 (local.get 0))"))})')
        step = 0
        for name, result, wat, f in uses:
            run(f"size.{name}()", f(size), result)
            for amount in (0xffffffff, 0x80000000, 0xfffffffe, 0xffffffff - size, 0x1_0000_0000 - size, 0xffff0001):
                run(f"grow.{name}({signed(amount, 32)})", f(M32), result)
            for amount in (DIRT | 0xffffffff, DIRT | 0xfffffff0, DIRT | 10):
                run(f"grow64.{name}({signed(amount, 64)})", f(M32), result)
            # Growing by nothing or by one, with other bits above the amount.
            for amount in (DIRT, DIRT | (1 if step % 3 == 0 and size < 9 else 0)):
                run(f"grow64.{name}({signed(amount, 64)})", f(size), result)
                size += amount & M32
            run(f"size.{name}()", f(size), result)
            step += 1
        out.write()


def write_large_memory():
    out = File("C13_large_memory", "A memory that ends at 2^32: its last bytes are in bounds, sizes in bytes do not "
               "fit into 32 bits.\nWritten by generate_causes.py.")
    out.line("(memory 65535 65536)")
    last = "(i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4))"
    for name, params, result, body in [
            ("store", "i64 i32", "", "(i32.store8 (i32.wrap_i64 (local.get 0)) (local.get 1))"),
            ("store4", "i32 i32", "", "(i32.store (i32.add (local.get 0) (i32.const -8)) (local.get 1))"),
            ("load", "i32 i32", "i32", "(i32.load8_u (i32.add (local.get 0) (local.get 1)))"),
            ("load_offset", "i32", "i32", "(i32.load offset=0xfffffff0 (local.get 0))"),
            ("load8", "i32", "i64", "(i64.load offset=4 (i32.shl (local.get 0) (i32.const 3)))"),
            ("last", "", "i32", f"(i32.load {last})"),
            ("bytes", "", "i64", "(i64.shl (i64.extend_i32_u (memory.size)) (i64.const 16))"),
            ("bytes32", "", "i32", "(i32.shl (memory.size) (i32.const 16))"),
            ("grow", "i64", "i64", "(i64.extend_i32_u (memory.grow (i32.wrap_i64 (local.get 0))))"),
            ("grow_s", "i32", "i64", "(i64.extend_i32_s (memory.grow (local.get 0)))")]:
        signature = (f" (param {params})" if params else "") + (f" (result {result})" if result else "")
        out.line(f'(func (export "{name}"){signature} {body})')
    trap = f"traps: {BOUNDS}"
    for line in f"""
            bytes() == 0xffff0000; bytes32() == -65536; grow(2) == 0xffffffff; grow_s(-1) == -1
            grow(0xdeadbeefffff0001) == 0xffffffff; grow(0xdeadbeef00000000) == 65535
            store(0xdeadbeeffffeffff, 7); load(0xfffeffff, 0) == 7; load(0xffff0000, 0) {trap}
            store(0xdeadbeefffff0000, 7) {trap}; load_offset(0) {trap}; last() == 0x07000000
            grow(0xdeadbeef00000001) == 65535; bytes() == 0x100000000; bytes32() == 0
            grow(0) == 65536; grow_s(1) == -1; grow(0xfffffffff) == 0xffffffff
            store4(4, 0x12345678); last() == 0x12345678; store4(7, -1) {trap}; last() == 0x12345678
            load(-1, 0) == 0x12; load(0x80000000, 0x7fffffff) == 0x12; load(0x80000000, 0x80000000) == 0
            load(-1, -2) == 0x56; load_offset(12) == 0x12345678; load_offset(13) {trap}; load_offset(-1) {trap}
            load8(-1) {trap}; load8(0x1ffffffe) == 0; load8(0x3fffffff) {trap}
            store(0xdeadbeeffffffff4, -1); load8(0xfffffffe) == 0xff; load8(0x3ffffffe) == 0xff""".split("\n"):
        for call in filter(None, line.split(";")):
            out.run(call.strip(), "")
    out.write()


# C14: two shifts that make a rotation, or do not.
COMBINE = {"or": lambda a, b: a | b, "xor": lambda a, b: a ^ b, "add": lambda a, b: a + b}
INPUTS = {"i32": [(0x89abcdef, 0x76543210), (0xffffffff, 0x80000001)],
          "i64": [(0x89abcdef01234567, 0xf0e1d2c3b4a59687), (0xffffffffffffffff, 0x8000000000000001)]}


class Group:
    """Expressions of one type, some of them in a function each with as many results."""

    def __init__(self, out, name, t, size):
        self.out, self.name, self.t, self.size = out, name, t, size
        self.rows, self.count = [], 0

    def add(self, wat, f):
        self.rows.append((wat, f))
        if len(self.rows) == self.size:
            self.flush()

    def flush(self):
        if not self.rows:
            return
        name, t = f"{self.name}{self.count}", self.t
        self.out.line(f'(func (export "{name}") (param {t} {t}) (result{f" {t}" * len(self.rows)})')
        for wat, _ in self.rows:
            self.out.line("  " + wat)
        self.out.lines[-1] += ")"
        for args in INPUTS[t]:
            values = ", ".join(text(t, f(*args) & mask(t)) for _, f in self.rows)
            self.out.run(call_text(name, [t, t], args), "== " + values)
        self.rows, self.count = [], self.count + 1


def shift_pair(t, op, k, m, same, flipped, right="shr_u"):
    """(a << k) op (b >> m), or with the right shift first."""
    n, shift = bits_of(t), int_operators(t)
    second = 0 if same else 1
    left = f"({t}.shl (local.get 0) ({t}.const {k}))"
    other = f"({t}.{right} (local.get {second}) ({t}.const {m}))"
    f = lambda a, b: COMBINE[op](shift[f"{t}.shl"][2](a, k) & mask(t),
                                 shift[f"{t}.{right}"][2](a if same else b, m) & mask(t))
    return f"({t}.{op} {other} {left})" if flipped else f"({t}.{op} {left} {other})", f


def write_shift_pairs():
    for same in (True, False):
        for first in range(0, 32, 4):
            out = File(f"C14_i32_{'rotate' if same else 'extract'}_{first}",
                       f"(a << k) op (b >> m) for k = {first} to {first + 3} and m, a and b "
                       f"{'the same' if same else 'different'}; op is each of or, xor,\nadd where k + m is 31, "
                       "32 or 33, and where one is 0; of the other pairs those whose sum is "
                       f"{'even' if same else 'odd'}. Written by generate_causes.py.")
            for k in range(first, first + 4):
                group = Group(out, f"shl{k}.", "i32", 8)
                for m in range(32):
                    ops = list(COMBINE)
                    if k + m not in (31, 32, 33) and 0 not in (k, m):
                        if (k + m) % 2 == same:
                            continue
                        ops = [ops[(k + 2 * m) % 3]]
                    for op in ops:
                        group.add(*shift_pair("i32", op, k, m, same, (k * 5 + m) % 2))
                group.flush()
            out.write()
    amounts = [0, 1, 7, 31, 32, 33, 57, 63]
    for same in (True, False):
        for part in (0, 1):
            out = File(f"C14_i64_{'rotate' if same else 'extract'}_{part}",
                       f"(a << k) op (b >> m) on i64 for or, xor, add, a and b {'the same' if same else 'different'}. "
                       "Written by generate_causes.py.")
            for k in amounts[4 * part:4 * part + 4]:
                group = Group(out, f"shl{k}.", "i64", 8)
                for m in amounts:
                    for op in COMBINE:
                        group.add(*shift_pair("i64", op, k, m, same, (k + m // 2) % 2))
                group.flush()
            out.write()


def write_rotations():
    for t in ("i32", "i64"):
        n, ops = bits_of(t), int_operators(t)
        out = File(f"C14_{t}_rotations", f"rotl and rotr of {t} by every constant, by themselves and as an operand.\n"
                   "Written by generate_causes.py.")
        for name in ("rotl", "rotr"):
            op, group = ops[f"{t}.{name}"][2], Group(out, name, t, 8)
            for k in [*range(n), n, n + 1, mask(t)]:
                group.add(f"({t}.{name} (local.get 0) {const(t, k)})", lambda a, b, op=op, k=k: op(a, k))
            group.flush()
            group = Group(out, f"{name}.operand", t, 8)
            for k in (0, 1, 7, n // 2, n - 7, n - 1):
                for outer in ("add", "sub", "and", "or", "xor"):
                    f = ops[f"{t}.{outer}"][2]
                    group.add(f"({t}.{outer} (local.get 1) ({t}.{name} (local.get 0) {const(t, k)}))",
                              lambda a, b, op=op, f=f, k=k: f(b, op(a, k) & mask(t)))
            group.flush()
        out.write()
        write_near_rotations(t)


# What looks like a rotation: signed shifts, amounts beyond the width, amounts in registers, halves of a 64-bit value.
def write_near_rotations(t):
    out = File(f"C14_{t}_near_rotations", "Shifts combined that are rotations only in part: signed, by amounts beyond "
               "the width, by amounts in registers\n(where 0 makes or, xor and add differ), and parts of a 64-bit "
               "value. Written by generate_causes.py.")
    n, shift = bits_of(t), int_operators(t)
    group = Group(out, "signed", t, 8)
    for k in (0, 1, 7, n // 2, n - 1):
        for op in COMBINE:
            group.add(*shift_pair(t, op, k, (n - k) % n, True, k % 2, "shr_s"))
    group.flush()
    group = Group(out, "beyond", t, 8)
    for k, m in ((n, 0), (0, n), (n + 1, n - 1), (1, 2 * n - 1), (n + 7, n - 7), (n, n), (n - 1, n + 1)):
        for op in COMBINE:
            for same in (True, False):
                group.add(*shift_pair(t, op, k, m, same, False))
    group.flush()
    a = INPUTS[t][0][0]
    for op, combine in COMBINE.items():
        for name, whole in (("rest", n), ("negated", 0)):
            for left, right in (("shl", "shr_u"), ("shr_u", "shl")):
                export = f"{op}.{name}.{left}"
                out.line(f'(func (export "{export}") (param {t} {t}) (result {t})')
                out.line(f"  ({t}.{op} ({t}.{left} (local.get 0) (local.get 1))")
                out.line(f"    ({t}.{right} (local.get 0) ({t}.sub ({t}.const {whole}) (local.get 1)))))")
                for k in (0, 1, n - 1, n, mask(t)):
                    first = shift[f"{t}.{left}"][2](a, k) & mask(t)
                    second = shift[f"{t}.{right}"][2](a, -k & mask(t)) & mask(t)
                    out.run(call_text(export, [t, t], (a, k)), f"== {text(t, combine(first, second) & mask(t))}")
    if t == "i32":
        add_halves(out)
    out.write()


def add_halves(out):
    pair = ("(i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1)))")
    out.line(f'(func (export "pair") (param i32 i32) (result i64) {pair})')
    a, b = INPUTS["i32"][0]
    out.run(call_text("pair", ["i32", "i32"], (a, b)), f"== {signed(a << 32 | b, 64)}")
    group = Group(out, "funnel", "i32", 8)
    for k in (0, 1, 7, 8, 16, 24, 31, 32, 33, 39, 48, 63):
        group.add(f"(i32.wrap_i64 (i64.shr_u {pair} (i64.const {k})))", lambda a, b, k=k: (a << 32 | b) >> k)
    group.flush()


if __name__ == "__main__":
    write_shifted_loads()
    write_shifted_stores()
    write_shifted_vector_loads()
    write_dirty_indexes()
    write_sizes()
    write_large_memory()
    write_shift_pairs()
    write_rotations()
