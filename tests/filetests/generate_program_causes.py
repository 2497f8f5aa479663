#!/usr/bin/env python3
"""Writes the files of run/ that are named after cause C19: random expression trees with equal parts.

A rule that matches a value and checks another one that is equal to it goes wrong where values are shared, so parts of a
tree are used again, some of them written once more and some kept in locals. The same functions run with and without
optimisation; expected values are computed on Python's integers, as in generate.py.

    tests/filetests/generate_program_causes.py     rewrites the files, which are committed
"""
import random

from generate import File, bits_of, conversions, const, int_operators, int_values, mask, text

OPERATORS = {**int_operators("i32"), **int_operators("i64"),
             **{k: v for k, v in conversions().items() if k in ("i32.wrap_i64", "i64.extend_i32_s",
                                                                 "i64.extend_i32_u")}}
PARAMS = ["i32", "i32", "i64", "i64"]
# Constants that rules look for.
CONSTANTS = (0, 1, -1, 2, 8, 31, 32, 63, 255, 0xffff, 0x7fffffff, -0x80000000)
FUNCTIONS, FILES, DEPTH = 20, 4, 5


class Trees:
    """A function: expressions (.wat and a function of the arguments), some of them in locals."""

    def __init__(self, rng):
        self.rng = rng
        self.locals, self.sets = list(PARAMS), []
        self.made = {"i32": [], "i64": []}

    def leaf(self, t):
        if self.rng.random() < 0.3:
            value = self.rng.choice(CONSTANTS) & mask(t)
            return const(t, value), lambda env: value
        index = self.rng.choice([i for i, of in enumerate(self.locals) if of == t])
        return f"(local.get {index})", lambda env: env[index]

    def tree(self, t, depth):
        choice = self.rng.random()
        if depth == 0 or choice < 0.1:
            return self.leaf(t)
        # The same part again, as its text.
        if choice < 0.35 and self.made[t]:
            return self.rng.choice(self.made[t][-6:])
        if choice < 0.42:
            return self.keep(self.select(t, depth))
        name = self.rng.choice([n for n, (_, result, _) in OPERATORS.items() if result == t])
        params, _, f = OPERATORS[name]
        parts = [self.tree(p, depth - 1) for p in params]
        # Both operands equal now and then.
        if len(params) == 2 and self.rng.random() < 0.15:
            parts[1] = parts[0]
        wat = f"({name} {' '.join(p[0] for p in parts)})"
        value = lambda env: int(f(*(p[1](env) for p in parts))) & mask(t)
        if "div" in name or "rem" in name:
            # Odd and positive, so that it never traps.
            half = mask(t) >> 1
            wat = (f"({name} {parts[0][0]} ({t}.or ({t}.const 1) ({t}.and {const(t, half)} {parts[1][0]})))")
            value = lambda env: int(f(parts[0][1](env), parts[1][1](env) & half | 1)) & mask(t)
        return self.keep((wat, value), t)

    def select(self, t, depth):
        a, b, c = self.tree(t, depth - 1), self.tree(t, depth - 1), self.tree("i32", depth - 1)
        return (f"(select {a[0]} {b[0]} {c[0]})", lambda env: a[1](env) if c[1](env) else b[1](env))

    def keep(self, part, t=None):
        if t is not None and len(part[0]) < 300:
            self.made[t].append(part)
        return part

    def function(self):
        for _ in range(4):
            t = self.rng.choice(("i32", "i64"))
            part = self.tree(t, 2)
            self.locals.append(t)
            self.sets.append(part)
        return self.tree("i64", DEPTH)


def write_trees():
    rng = random.Random(19)
    for number in range(FILES):
        out = File(f"C19_trees_{number}", "Random expressions with equal parts, with and without optimisation.\n"
                   "Written by generate_program_causes.py.")
        written = 0
        while written < FUNCTIONS:
            trees = Trees(rng)
            wat, value = trees.function()
            if not 80 < len(wat) < 900:
                continue
            name = f"f{written}"
            locals_ = " ".join(trees.locals[len(PARAMS):])
            out.line(f'(func (export "{name}") (param {" ".join(PARAMS)}) (result i64) (local {locals_})')
            for i, part in enumerate(trees.sets):
                out.line(f"  (local.set {len(PARAMS) + i} {part[0]})")
            out.line(f"  {wat})")
            for _ in range(4):
                args = [rng.choice(int_values(t)) if rng.random() < 0.7 else rng.getrandbits(bits_of(t))
                        for t in PARAMS]
                env = list(args)
                for part in trees.sets:
                    env.append(part[1](env))
                call = ", ".join(text(t, v) for t, v in zip(PARAMS, args))
                out.run(f"{name}({call})", f"== {text('i64', value(env))}")
            written += 1
        out.write()


if __name__ == "__main__":
    write_trees()
