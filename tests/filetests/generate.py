#!/usr/bin/env python3
"""Writes the tables of run/ whose rows are values: operators and memory accesses by edge cases.

The expected values come from here and not from a compiler: integers are Python's, floats are computed in Python's
binary64 (binary32 operations by rounding a binary64 result, which is exact for + - * / sqrt since 53 >= 2 * 24 + 2).
Every operator is called with its operands in registers ("op"), with one of them a constant ("op.left", "op.right") and
with constants only ("op.folded").

    tests/filetests/generate.py     rewrites the files, which are committed
"""
import ctypes, math, os, struct

RUN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "run")
DIVIDE, OVERFLOW, CONVERSION = ("integer divide by zero", "integer overflow", "invalid conversion to integer")
BOUNDS = "out of bounds memory access"


class Trap(Exception):
    pass


# Values are bit patterns; a type is i32, i64, f32 or f64.
def bits_of(t):
    return int(t[1:])


def mask(t):
    return (1 << bits_of(t)) - 1


def signed(v, bits):
    v &= (1 << bits) - 1
    return v - (1 << bits) if v >> (bits - 1) else v


def f32(x):
    return struct.unpack("<I", bytes(ctypes.c_float(x)))[0]


def f64(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def number(t, v):
    if t == "f32":
        return struct.unpack("<f", struct.pack("<I", v))[0]
    return struct.unpack("<d", struct.pack("<Q", v))[0]


def float_bits(t, x):
    return f32(x) if t == "f32" else f64(x)


MANTISSA = {"f32": 23, "f64": 52}


def is_nan(t, v):
    return v & (mask(t) >> 1) > (((1 << (bits_of(t) - 1 - MANTISSA[t])) - 1) << MANTISSA[t])


def sign_bit(t):
    return 1 << (bits_of(t) - 1)


# Texts: of a constant in .wat, of an argument or result in a run line.
def const(t, v):
    if t[0] == "i":
        return f"({t}.const {signed(v, bits_of(t))})"
    sign = "-" if v & sign_bit(t) else ""
    if is_nan(t, v):
        return f"({t}.const {sign}nan:0x{v & ((1 << MANTISSA[t]) - 1):x})"
    return f"({t}.const {short(t, v)})"


def short(t, v):
    x = number(t, v)
    if math.isinf(x):
        return "-inf" if x < 0 else "inf"
    if x == int(x) and abs(x) < 1e6 and v != sign_bit(t):
        return str(int(x))
    text = x.hex()
    head, exponent = text.split("p")
    return (head.rstrip("0").rstrip(".") if "." in head and x else head.replace(".0", "")) + "p" + exponent


ANY_NAN = "nan"


def text(t, v):
    if v == ANY_NAN:
        return v
    if t[0] == "i":
        return str(signed(v, bits_of(t)))
    return f"nan:0x{v:x}" if is_nan(t, v) else short(t, v)


# Operators: name, parameter types, result type, function of bit patterns.
def int_operators(t):
    n, m = bits_of(t), mask(t)
    s = lambda v: signed(v, n)
    least = -(1 << (n - 1))

    def quotient(a, b):
        q = abs(a) // abs(b)
        return q if (a < 0) == (b < 0) else -q

    def div_s(a, b):
        if b == 0:
            raise Trap(DIVIDE)
        if s(a) == least and s(b) == -1:
            raise Trap(OVERFLOW)
        return quotient(s(a), s(b))

    def rem_s(a, b):
        if b == 0:
            raise Trap(DIVIDE)
        return s(a) - quotient(s(a), s(b)) * s(b)

    def by(b, f):
        if b == 0:
            raise Trap(DIVIDE)
        return f()

    rotl = lambda a, b: a << b % n | a >> (n - b % n)
    binary = {
        "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
        "div_s": div_s, "div_u": lambda a, b: by(b, lambda: a // b),
        "rem_s": rem_s, "rem_u": lambda a, b: by(b, lambda: a % b),
        "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
        "shl": lambda a, b: a << b % n, "shr_s": lambda a, b: s(a) >> b % n, "shr_u": lambda a, b: a >> b % n,
        "rotl": rotl, "rotr": lambda a, b: rotl(a, n - b % n),
    }
    compare = {
        "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
        "lt_s": lambda a, b: s(a) < s(b), "lt_u": lambda a, b: a < b,
        "gt_s": lambda a, b: s(a) > s(b), "gt_u": lambda a, b: a > b,
        "le_s": lambda a, b: s(a) <= s(b), "le_u": lambda a, b: a <= b,
        "ge_s": lambda a, b: s(a) >= s(b), "ge_u": lambda a, b: a >= b,
    }
    unary = {
        "clz": lambda a: n - a.bit_length(), "ctz": lambda a: n if a == 0 else (a & -a).bit_length() - 1,
        "popcnt": lambda a: bin(a).count("1"), "extend8_s": lambda a: signed(a, 8),
        "extend16_s": lambda a: signed(a, 16),
    }
    if t == "i64":
        unary["extend32_s"] = lambda a: signed(a, 32)
    ops = {k: ([t, t], t, f) for k, f in binary.items()}
    ops |= {k: ([t, t], "i32", f) for k, f in compare.items()}
    ops |= {k: ([t], t, f) for k, f in unary.items()}
    ops["eqz"] = ([t], "i32", lambda a: a == 0)
    return {f"{t}.{k}": v for k, v in ops.items()}


def float_operators(t):
    top = sign_bit(t)

    def arithmetic(f):
        def run(*args):
            if any(is_nan(t, v) for v in args):
                return ANY_NAN
            x = f(*(number(t, v) for v in args))
            return ANY_NAN if math.isnan(x) else float_bits(t, x)
        return run

    def divide(x, y):
        if y != 0:
            return x / y
        return math.nan if x == 0 else math.copysign(math.inf, x) * math.copysign(1, y)

    def rounding(f):
        def run(x):
            return x if math.isinf(x) or x == 0 else math.copysign(float(f(x)), x)
        return run

    def extreme(f, zero):
        def run(x, y):
            if x == y == 0:
                return zero(x, y)
            return f(x, y)
        return run

    negative = lambda x: math.copysign(1, x) < 0
    binary = {
        "add": lambda x, y: x + y, "sub": lambda x, y: x - y, "mul": lambda x, y: x * y, "div": divide,
        "min": extreme(min, lambda x, y: -0.0 if negative(x) or negative(y) else 0.0),
        "max": extreme(max, lambda x, y: -0.0 if negative(x) and negative(y) else 0.0),
    }
    unary = {
        "sqrt": lambda x: x if x == 0 else math.nan if x < 0 else math.sqrt(x),
        "ceil": rounding(math.ceil), "floor": rounding(math.floor), "trunc": rounding(math.trunc),
        "nearest": rounding(round),
    }
    compare = {
        "eq": lambda x, y: x == y, "ne": lambda x, y: x != y, "lt": lambda x, y: x < y,
        "gt": lambda x, y: x > y, "le": lambda x, y: x <= y, "ge": lambda x, y: x >= y,
    }
    ops = {k: ([t, t], t, arithmetic(f)) for k, f in binary.items()}
    ops |= {k: ([t], t, arithmetic(f)) for k, f in unary.items()}
    ops |= {k: ([t, t], "i32", lambda a, b, f=f: f(number(t, a), number(t, b))) for k, f in compare.items()}
    ops["copysign"] = ([t, t], t, lambda a, b: a & ~top | b & top)
    ops["abs"] = ([t], t, lambda a: a & ~top)
    ops["neg"] = ([t], t, lambda a: a ^ top)
    return {f"{t}.{k}": v for k, v in ops.items()}


def conversions():
    ops = {
        "i32.wrap_i64": (["i64"], "i32", lambda a: a),
        "i64.extend_i32_s": (["i32"], "i64", lambda a: signed(a, 32)),
        "i64.extend_i32_u": (["i32"], "i64", lambda a: a),
        "f32.demote_f64": (["f64"], "f32", lambda a: ANY_NAN if is_nan("f64", a) else f32(number("f64", a))),
        "f64.promote_f32": (["f32"], "f64", lambda a: ANY_NAN if is_nan("f32", a) else f64(number("f32", a))),
    }
    for a, b in (("i32", "f32"), ("f32", "i32"), ("i64", "f64"), ("f64", "i64")):
        ops[f"{a}.reinterpret_{b}"] = ([b], a, lambda v: v)
    for f in ("f32", "f64"):
        for i in ("i32", "i64"):
            for sign in ("s", "u"):
                ops[f"{f}.convert_{i}_{sign}"] = ([i], f, lambda v, f=f, i=i, sign=sign: int_to_float(f, i, sign, v))
                ops[f"{i}.trunc_{f}_{sign}"] = ([f], i, lambda v, f=f, i=i, sign=sign: truncate(f, i, sign, v, False))
                ops[f"{i}.trunc_sat_{f}_{sign}"] = (
                    [f], i, lambda v, f=f, i=i, sign=sign: truncate(f, i, sign, v, True))
    return ops


def int_to_float(f, i, sign, v):
    value = signed(v, bits_of(i)) if sign == "s" else v
    magnitude, precision = abs(value), MANTISSA[f] + 1
    shift = max(0, magnitude.bit_length() - precision)
    low, half = magnitude & ((1 << shift) - 1), (1 << shift) >> 1
    magnitude >>= shift
    if shift and (low > half or (low == half and magnitude & 1)):
        magnitude += 1
    return float_bits(f, math.ldexp(magnitude, shift) * (-1 if value < 0 else 1))


def truncate(f, i, sign, v, saturate):
    n = bits_of(i)
    least, most = (-(1 << (n - 1)), (1 << (n - 1)) - 1) if sign == "s" else (0, (1 << n) - 1)
    if is_nan(f, v):
        if saturate:
            return 0
        raise Trap(CONVERSION)
    x = number(f, v)
    value = (least - 1 if x < 0 else most + 1) if math.isinf(x) else math.trunc(x)
    if least <= value <= most:
        return value
    if not saturate:
        raise Trap(OVERFLOW)
    return min(max(value, least), most)


# Edge cases.
def int_values(t):
    n = bits_of(t)
    return [v & mask(t) for v in (0, 1, -1, 2, 7, -8, n - 1, n, n + 1, 127, 128, 255, 0x8000, 0xff80, 0xffff,
                                  0x12345678, 1 << (n - 1), (1 << (n - 1)) - 1, (1 << (n - 1)) + 1,
                                  0x5555555555555555, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000)]


INT_PAIRS = [(0, 0), (1, 1), (1, 0), (0, 1), (7, 3), (-7, 3), (7, -3), (-7, -3), ("min", -1), ("min", 1), ("min", 0),
             ("max", 1), ("max", "max"), ("min", "min"), (-1, "n"), (0x1234567, "n-1"), (-2, "n+1"), (-1, 0x21),
             (0x40000001, 4), ("min", 2), (-1, "min"), (5, "max")]


def int_pairs(t):
    n = bits_of(t)
    names = {"min": -(1 << (n - 1)), "max": (1 << (n - 1)) - 1, "n": n, "n-1": n - 1, "n+1": n + 1}
    return [tuple(names.get(v, v) & mask(t) for v in pair) for pair in INT_PAIRS]


def right_constants(t):
    values = [1, -1, 2, 8, bits_of(t) - 1, 127, 128, -128, 0x7fffffff, -0x80000000]
    if t == "i64":
        values += [0x80000000, 0xffffffff, -0x80000001, 1 << 63]
    return [v & mask(t) for v in values]


def float_values(t):
    smallest, largest = 1, float_bits(t, math.inf) - 1
    quiet = float_bits(t, math.inf) | 1 << (MANTISSA[t] - 1)
    top = sign_bit(t)
    numbers = [float_bits(t, x) for x in (0.0, -0.0, 1.0, -1.5, math.inf, -math.inf)]
    return numbers + [smallest, largest, largest | top, quiet, quiet | top | 5, float_bits(t, math.inf) | 3]


def rounding_values(t):
    big = 1 << MANTISSA[t]
    numbers = (0.5, -0.5, 0.75, 1.5, 2.5, -2.5, -0.25, 3.5, big - 0.5, big + 1, -(big / 2 + 0.5), 1e30, 4.0, 2.0)
    return float_values(t) + [float_bits(t, x) for x in numbers]


def conversion_values(t):
    if t[0] == "i":
        n = bits_of(t)
        values = int_values(t)
        for p in (24, 25, 53, 54):
            if p < n:
                values += [v & mask(t) for v in ((1 << p) + 1, (1 << p) - 1, -(1 << p) - 1, (1 << p) + 3)]
        if n == 64:
            values += [0x7fffffbfffffffff, 0x7fffff4000000001, 0x8000004000000001, 0xfffffe8000000001,
                       0x8000000000000400, 0x8000000000000401, 0x8000000000000bff, 0xfffffffffffffc00]
        return values
    around = []
    for x in (2.0 ** 31, -2.0 ** 31, -2.0 ** 31 - 1, 2.0 ** 32, 2.0 ** 63, -2.0 ** 63, 2.0 ** 64, -1.0):
        v = float_bits(t, x)
        around += [v - 1, v, v + 1]
    around += [float_bits(t, x) for x in (0.9, -0.9, 2.0 ** 31 - 1, 2.0 ** 32 - 1, 4294967295.9, 2147483647.9)]
    if t == "f64":
        # Ties and limits of the rounding to binary32.
        around += [f64(float.fromhex(x)) for x in ("0x1.000001p0", "0x1.000003p0", "0x1.00000100000001p0",
                                                    "0x1.fffffep127", "0x1.fffffefffffffp127", "0x1.ffffffp127",
                                                    "0x1p-149", "0x1p-150", "0x1.8p-150", "0x1.fffffcp-127")]
    return float_values(t) + list(dict.fromkeys(around))


# Output.
class File:
    def __init__(self, name, comment):
        self.name = name
        self.lines = [";; test: run"] + [f";; {line}" for line in comment.split("\n")] + ["(module"]

    def line(self, text):
        self.lines.append("  " + text)

    def run(self, call, results):
        self.line(f";; run: {call} {results}".rstrip())

    def write(self):
        with open(os.path.join(RUN, self.name + ".wat"), "w") as out:
            out.write("\n".join(self.lines) + "\n)\n")


def outcome(op, args):
    params, result, f = op
    try:
        v = f(*args)
    except Trap as trap:
        return f"traps: {trap}", None
    v = v if v == ANY_NAN else int(v) & mask(result)
    return f"== {text(result, v)}", v


def add_registers(out, name, op, rows):
    params, result, _ = op
    gets = " ".join(f"(local.get {i})" for i in range(len(params)))
    out.line(f'(func (export "{name}") (param {" ".join(params)}) (result {result}) ({name} {gets}))')
    for args in rows:
        call = ", ".join(text(t, v) for t, v in zip(params, args))
        out.run(f"{name}({call})", outcome(op, args)[0])


# One function with as many results as there are rows; one each for the rows that trap.
def add_folded(out, name, op, rows):
    params, result, _ = op
    rows = list(dict.fromkeys(rows))
    expression = lambda args: f'({name} {" ".join(const(t, v) for t, v in zip(params, args))})'
    good = [args for args in rows if outcome(op, args)[1] is not None]
    for part, start in enumerate(range(0, len(good), 12)):
        chunk = good[start:start + 12]
        out.line(f'(func (export "{name}.folded{part}") (result{f" {result}" * len(chunk)})')
        for args in chunk:
            out.line("  " + expression(args))
        out.lines[-1] += ")"
        out.run(f"{name}.folded{part}()", "== " + ", ".join(outcome(op, args)[0][3:] for args in chunk))
    for part, args in enumerate(a for a in rows if a not in good):
        out.line(f'(func (export "{name}.trap{part}") (result {result}) {expression(args)})')
        out.run(f"{name}.trap{part}()", outcome(op, args)[0])


def add_constant(out, name, op, side, constants, values):
    params, result, _ = op
    t = params[0]
    out.line(f'(func (export "{name}.{side}") (param {t}) (result{f" {result}" * len(constants)})')
    order = (lambda v, c: (v, c)) if side == "right" else (lambda v, c: (c, v))
    for c in constants:
        a, b = order("(local.get 0)", const(t, c))
        out.line(f"  ({name} {a} {b})")
    out.lines[-1] += ")"
    for v in values:
        results = [outcome(op, order(v, c)) for c in constants]
        traps = [r[0] for r in results if r[1] is None]
        out.run(f"{name}.{side}({text(t, v)})", traps[0] if traps else "== " + ", ".join(r[0][3:] for r in results))


def write_ints(t):
    ops = int_operators(t)
    groups = {"add_sub_mul": ["add", "sub", "mul"], "divide": ["div_s", "div_u"], "remainder": ["rem_s", "rem_u"],
              "bitwise": ["and", "or", "xor"], "shift": ["shl", "shr_s", "shr_u"], "rotate": ["rotl", "rotr"],
              "compare_equal": ["eq", "ne"], "compare_signed": ["lt_s", "gt_s", "le_s", "ge_s"],
              "compare_unsigned": ["lt_u", "gt_u", "le_u", "ge_u"]}
    for group, names in groups.items():
        out = File(f"{t}_{group}", f"{t}: {', '.join(names)}. Written by generate.py.")
        for name in names:
            name = f"{t}.{name}"
            op = ops[name]
            add_registers(out, name, op, int_pairs(t))
            add_folded(out, name, op, int_pairs(t))
            some = [v & mask(t) for v in (0, 100, -100, 1 << (bits_of(t) - 1), -1)]
            add_constant(out, name, op, "right", right_constants(t), some[:4] if "compare" in group else some)
            if "compare" not in group:
                add_constant(out, name, op, "left", right_constants(t)[:6], some[1:3])
        out.write()
    names = ["clz", "ctz", "popcnt", "eqz", "extend8_s", "extend16_s"] + (["extend32_s"] if t == "i64" else [])
    out = File(f"{t}_unary", f"{t}: {', '.join(names)}. Written by generate.py.")
    for name in names:
        rows = list(dict.fromkeys((v,) for v in int_values(t)))
        add_registers(out, f"{t}.{name}", ops[f"{t}.{name}"], rows)
        add_folded(out, f"{t}.{name}", ops[f"{t}.{name}"], rows[::2])
    out.write()


def write_floats(t):
    ops, values = float_operators(t), float_values(t)
    pairs = [(a, b) for a in values for b in values]
    ordinary = [tuple(float_bits(t, x) for x in pair) for pair in ((1, 3), (0.1, 0.2), (-7, 0.5), (1e-30, 1e-15))]
    for names in (["add"], ["sub"], ["mul"], ["div"], ["min"], ["max"], ["copysign"],
                  ["eq", "ne"], ["lt", "gt"], ["le", "ge"]):
        out = File(f"{t}_{'_'.join(names)}", f"{t}: {', '.join(names)}. Written by generate.py.")
        for name in names:
            op = ops[f"{t}.{name}"]
            add_registers(out, f"{t}.{name}", op, pairs[::5] + ordinary)
            add_folded(out, f"{t}.{name}", op, (pairs[1::5] if op[1] == "i32" else pairs) + ordinary)
            add_constant(out, f"{t}.{name}", op, "right", values, values)
            add_constant(out, f"{t}.{name}", op, "left", values, values[:4])
        out.write()
    names = ["abs", "neg", "sqrt", "ceil", "floor", "trunc", "nearest"]
    out = File(f"{t}_unary", f"{t}: {', '.join(names)}. Written by generate.py.")
    for name in names:
        rows = [(v,) for v in (float_values(t) if name in ("abs", "neg") else rounding_values(t))]
        add_registers(out, f"{t}.{name}", ops[f"{t}.{name}"], rows)
        add_folded(out, f"{t}.{name}", ops[f"{t}.{name}"], rows[::2])
    out.write()


def write_conversions():
    ops = conversions()
    groups = {"convert": ["convert"], "trunc_f32": ["trunc_f32"], "trunc_f64": ["trunc_f64"],
              "trunc_sat_f32": ["trunc_sat_f32"], "trunc_sat_f64": ["trunc_sat_f64"],
              "width_int": ["wrap", "extend_i32"], "width_float": ["demote", "promote"],
              "reinterpret": ["reinterpret"]}
    for group, parts in groups.items():
        names = [n for n in ops if any(n.split(".")[1].startswith(p) for p in parts)]
        out = File(f"convert_{group}" if group != "convert" else "convert_int_to_float",
                   f"{', '.join(names[:5])}{' and others' if len(names) > 5 else ''}. Written by generate.py.")
        for name in names:
            values = conversion_values(ops[name][0][0])
            if group == "convert":
                values = values[:3] + values[16:]
            add_registers(out, name, ops[name], [(v,) for v in dict.fromkeys(values)])
            few = values[::2] if group == "width_float" else values[::4]
            add_folded(out, name, ops[name], [(v,) for v in few])
        out.write()


# Memory: one page of bytes that a start function fills.
PAGE = 65536
MEMORY = bytes((i * 167 + (i >> 8) + 13) & 0xff for i in range(PAGE))
FILL = """(memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)"""
LOADS = ([(f"{t}.load{n}_{s}", t, n // 8, s) for t in ("i32", "i64") for n in (8, 16, 32) if n < bits_of(t)
          for s in "su"] + [(f"{t}.load", t, bits_of(t) // 8, "u") for t in ("i32", "i64", "f32", "f64")])
STORES = ([(f"{t}.store{n}", t, n // 8) for t in ("i32", "i64") for n in (8, 16, 32) if n < bits_of(t)]
          + [(f"{t}.store", t, bits_of(t) // 8) for t in ("i32", "i64", "f32", "f64")])


def load(memory, address, size, sign, t):
    if address + size > PAGE:
        raise Trap(BOUNDS)
    v = int.from_bytes(memory[address:address + size], "little")
    return signed(v, 8 * size) & mask(t) if sign == "s" else v


M32 = 0xffffffff
# Name, parameter types, .wat, value, and arguments of which some wrap around at 2^32 and some are out of bounds.
INDEXES = [
    ("add", "i32 i32", "(i32.add (local.get 0) (local.get 1))", lambda a, b: a + b,
     [(-16, 116), (0x80000000, 0x80000010), (-1, -1), (65000, 100)]),
    ("add_constant", "i32", "(i32.add (local.get 0) (i32.const -256))", lambda a: a - 256, [(356,), (255,), (65700,)]),
    ("sub", "i32 i32", "(i32.sub (local.get 0) (local.get 1))", lambda a, b: a - b,
     [(100, -100), (10, 11), (-1, -101)]),
    ("shl1", "i32", "(i32.shl (local.get 0) (i32.const 1))", lambda a: a << 1, [(0x80000021,), (0x40000000,), (33,)]),
    ("shl2", "i32", "(i32.shl (local.get 0) (i32.const 2))", lambda a: a << 2, [(0xc0000021,), (0x20000000,)]),
    ("shl3", "i32", "(i32.shl (local.get 0) (i32.const 3))", lambda a: a << 3, [(0xe0000021,), (0x10000000,)]),
    ("add_shl3", "i32 i32", "(i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))",
     lambda a, b: a + (b << 3), [(200, -16), (64, 0x20000001), (0, 0x1fffffff)]),
    ("mul", "i32", "(i32.mul (local.get 0) (i32.const 24))", lambda a: a * 24, [(0xaaaaaaab + 5,), (0x20000001,), (-1,)]),
    ("and", "i32", "(i32.and (local.get 0) (i32.const 0x8000fff0))", lambda a: a & 0x8000fff0,
     [(0x7fff0123,), (-1,)]),
    ("extend8_s", "i32", "(i32.extend8_s (local.get 0))", lambda a: signed(a, 8), [(0x17f,), (0x80,)]),
    ("extend16_s", "i32", "(i32.extend16_s (local.get 0))", lambda a: signed(a, 16), [(0x12345,), (0xffff,)]),
    ("wrap", "i64", "(i32.wrap_i64 (local.get 0))", lambda a: a, [(0xdeadbeef00000051,), (0x1fffffff0,)]),
    ("wrap_add", "i64 i64", "(i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))", lambda a, b: a + b,
     [(0xffffffff, 0x52), (-1, 0x52), (0x123400000000, -1)]),
    ("shr_s", "i32", "(i32.shr_s (local.get 0) (i32.const 4))", lambda a: signed(a, 32) >> 4, [(0x7f3,), (-0x100,)]),
    ("add_add", "i32 i32", "(i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))",
     lambda a, b: a + b + 0x7ffffff8, [(0x40000000, 0x40000048), (0x7fffffff, 0x40), (0x40000000, 0x40000007)]),
]


def address_of(index, params, args, offset):
    return (index(*(v & mask(t) for t, v in zip(params, args))) & M32) + offset


def write_addresses():
    for part, indexes in enumerate((INDEXES[:3], INDEXES[3:7], INDEXES[7:11], INDEXES[11:])):
        out = File(f"C6_loads_{part}", "i32 arithmetic in an address wraps at 2^32: every load by every form of index.\n"
                   "Written by generate.py.")
        out.line(FILL)
        for name, types, wat, index, rows in indexes:
            params = types.split()
            for number_, (op, t, size, sign) in enumerate(LOADS):
                offset = (0, 3, 500)[number_ % 3]
                call = f"{op}.{name}"
                out.line(f'(func (export "{call}") (param {types}) (result {t}) ({op} offset={offset} {wat}))')
                for args in rows:
                    op_ = (params, t, lambda *a: load(MEMORY, address_of(index, params, a, offset), size, sign, t))
                    args = [v & mask(p) for p, v in zip(params, args)]
                    out.run(f"{call}({', '.join(text(p, v) for p, v in zip(params, args))})", outcome(op_, args)[0])
        out.write()
    out = File("C6_stores", "i32 arithmetic in an address wraps at 2^32: every store by forms of index. The result is\n"
               "what lies at the address afterwards. Written by generate.py.")
    out.line("(memory 1)")
    out.line('(func (export "at") (param i32) (result i64) (i64.load (local.get 0)))')
    for name, types, wat, index, rows in INDEXES[:1] + INDEXES[3:6] + INDEXES[11:12]:
        params = types.split()
        for op, t, size in STORES:
            value = {"i32": 0x8badf00d, "i64": 0x8badf00ddeadbeef, "f32": f32(1.5), "f64": f64(-2.25)}[t]
            out.line(f'(func (export "{op}.{name}") (param {types}) ({op} {wat} {const(t, value)}))')
            for args in rows[:2]:
                call = f"{op}.{name}({', '.join(text(p, v & mask(p)) for p, v in zip(params, args))})"
                address = address_of(index, params, args, 0)
                if address + size > PAGE:
                    out.run(call, f"traps: {BOUNDS}")
                    continue
                out.run(call, "")
                if address + 8 <= PAGE:
                    out.run(f"at({address})", f"== {signed(value & ((1 << 8 * size) - 1), 64)}")
                out.line(f';; run: i64.store.clear({address})')
    out.line('(func (export "i64.store.clear") (param i32) (i64.store (local.get 0) (i64.const 0)))')
    out.write()


def write_overlaps():
    random = __import__("random").Random(16)
    for kind in ("store_load", "load_store_load", "store_store_load", "store_call_load"):
        out = File(f"C16_{kind}", "Stores and loads of different widths that overlap: nothing that is forwarded from one to\n"
                   "another may be of the wrong width or stale. Written by generate.py.")
        out.line("(memory 1)")
        out.line("(func $other (param i32) (i64.store offset=8 (local.get 0) (i64.const 0x0123456789abcdef)))")
        for k in range(50):
            memory = bytearray(24)
            stores = [random.choice(STORES) for _ in range(2 if kind == "store_store_load" else 1)]
            op, t, size, sign = random.choice([row for row in LOADS if row[1][0] == "i"])
            at = 8 + random.choice((0, 0, 0, 1, 2, 4))
            value = 0xf1e2d3c4b5a69788
            wat, first = [], 0
            loading = f"({op} offset={at} (local.get 0))"
            widen = f"(i64.extend_i32_u {loading})" if t == "i32" else loading
            for i in range(0, 24, 8):
                memory[i:i + 8] = (0x1112131415161718 * (i // 8 + 1)).to_bytes(8, "little")
            if kind == "load_store_load":
                first = load(memory, at, size, sign, t)
                wat.append(f"(local.set 2 {widen})")
            for number_, (store, st, ssize) in enumerate(stores):
                where = 8 + random.choice((-4, -1, 0, 0, 0, 1, 4))
                v = value >> number_ & ((1 << 8 * ssize) - 1)
                operand = "(local.get 1)" if number_ == 0 else "(i64.shr_u (local.get 1) (i64.const 1))"
                operand = {"i64": operand, "i32": f"(i32.wrap_i64 {operand})", "f64": f"(f64.reinterpret_i64 {operand})",
                           "f32": f"(f32.reinterpret_i32 (i32.wrap_i64 {operand}))"}[st]
                wat.append(f"({store} offset={where} (local.get 0) {operand})")
                memory[where:where + ssize] = v.to_bytes(ssize, "little")
            if kind == "store_call_load":
                wat.append("(call $other (local.get 0))")
                memory[8:16] = 0x0123456789abcdef.to_bytes(8, "little")
            result = (load(memory, at, size, sign, t) + first) & mask("i64")
            out.line(f'(func (export "f{k}") (param i32 i64) (result i64) (local i64)')
            out.line("  " + " ".join(wat))
            out.line(f"  (i64.add (local.get 2) {widen}))")
            out.run("reset()", "")
            out.run(f"f{k}(16, {text('i64', value)})", f"== {text('i64', result)}")
        out.line('(func (export "reset") (i64.store offset=16 (i32.const 0) (i64.const 0x1112131415161718))')
        out.line("  (i64.store offset=24 (i32.const 0) (i64.const 0x222426282a2c2e30))")
        out.line("  (i64.store offset=32 (i32.const 0) (i64.const 0x3336393c3f424548)))")
        out.write()


def write_divisors():
    for t in ("i32", "i64"):
        out = File(f"C5_{t}_divisors", "Division and remainder by constants that become shifts and multiplications.\n"
                   "Written by generate.py.")
        n, ops = bits_of(t), int_operators(t)
        divisors = [3, 5, 6, 7, 9, 10, 11, 12, 25, 60, 125, 641, 1000, 4, 64, 1 << (n - 2), (1 << (n - 1)) - 1,
                    1 << (n - 1), (1 << (n - 1)) + 1, mask(t), mask(t) - 1]
        values = [0, 1, 2, 6, 7, 99, 1000, (1 << (n - 1)) - 1, (1 << (n - 1)), (1 << (n - 1)) + 1, mask(t), mask(t) - 1,
                  mask(t) - 6, 0x12345678, 0x89abcdef * ((1 << n - 32) + 1) & mask(t)]
        for name in ("div_s", "div_u", "rem_s", "rem_u"):
            constants = divisors + [-d & mask(t) for d in divisors[:10]] if name.endswith("s") else divisors
            constants = [c for c in constants if name != "div_s" or c != mask(t)]
            add_constant(out, f"{t}.{name}", ops[f"{t}.{name}"], "right", constants, values)
        out.write()


def write_last_bytes():
    for t, size in (("f32", 4), ("f64", 8), ("i32", 4), ("i64", 8)):
        out = File(f"C9_C10_C11_{t}_last_bytes", "An operator that takes an operand from memory reads no more than the bytes "
                   "of the load, at the end of memory too.\nWritten by generate.py.")
        out.line(FILL)
        ops = float_operators(t) if t[0] == "f" else int_operators(t)
        ops = dict(ops)
        ops |= {k: v for k, v in conversions().items() if v[0] == [t] and ".trunc_f" not in k}
        address = PAGE - size
        last = load(MEMORY, address, size, "u", t)
        other = float_bits(t, 2.5) if t[0] == "f" else 77
        for name, op in ops.items():
            operand = f"({t}.load (local.get 0))"
            params, result, f = op
            if len(params) == 2:
                out.line(f'(func (export "{name}") (param i32 {t}) (result {result}) ({name} (local.get 1) {operand}))')
                out.run(f"{name}({address}, {text(t, other)})", outcome((params, result, f), (other, last))[0])
                out.run(f"{name}({address + 1}, {text(t, other)})", f"traps: {BOUNDS}")
            else:
                out.line(f'(func (export "{name}") (param i32) (result {result}) ({name} {operand}))')
                out.run(f"{name}({address})", outcome(op, (last,))[0])
        out.write()


def write_bounds():
    out = File("C21_bounds", "Accesses that end one byte before the end of memory, at it and one byte behind it, with the address\n"
               "in a register and constant, with and without a static offset. Written by generate.py.")
    out.line("(memory 1 1)")
    for op, t, size, _ in LOADS:
        for offset in sorted({0, PAGE - size - 1, PAGE - size, PAGE - size + 1, PAGE, M32}):
            name = f"{op}+{offset}"
            out.line(f'(func (export "{name}") (param i32) (result {t}) ({op} offset={offset} (local.get 0)))')
            edge = PAGE - size - offset
            for address in sorted({edge - 1, edge, edge + 1} if edge > 0 else {0, 1} if edge == 0 else {0, M32}):
                out.run(f"{name}({signed(address, 32)})",
                        f"traps: {BOUNDS}" if address + offset + size > PAGE else "== 0")
    out.write()
    out = File("C21_constant_bounds", "As C21_bounds, with constant addresses; stores as well. Written by generate.py.")
    out.line("(memory 1 1)")
    for op, t, size in STORES:
        for address in sorted({PAGE - size - 1, PAGE - size, PAGE - size + 1, PAGE, M32}):
            for offset in (0, 1):
                name = f"{op}@{address}+{offset}"
                out.line(f'(func (export "{name}") ({op} offset={offset} (i32.const {address}) ({t}.const 0)))')
                out.run(f"{name}()", f"traps: {BOUNDS}" if address + offset + size > PAGE else "")
    out.write()


if __name__ == "__main__":
    for integer in ("i32", "i64"):
        write_ints(integer)
    for real in ("f32", "f64"):
        write_floats(real)
    write_conversions()
    write_addresses()
    write_overlaps()
    write_divisors()
    write_last_bytes()
    write_bounds()
