"""Counts the instructions of functions in machine code, without constants, jump tables and padding.

A counter has count(text, begin, end) for one function, and `mnemonics` with the number of each over all functions.

AArch64: the mapping symbols $x and $d say which words are code, in files that have them (Davit's). Cranelift's have
none: there, data is what `ldr` (literal) reads, the words that an `adr` with an indexed `ldrsw` next to it addresses,
and words of 0, which are padding. A word of a jump table is a multiple of 4 and within 16 MiB of 0, which no
instruction is but some `udf`; the only one that Cranelift uses is that of 0xc11f, no multiple of 4.

x86-64: there are no mapping symbols. A function is decoded front to back with Capstone. Data is what instructions
address relative to rip: a jump table if the instruction is `lea` and a `movsxd` next to it indexes it, else a constant.
Both engines put constants behind the code and padding, so that the first one ends it; Cranelift has jump tables in the
middle. The index of a table is clamped with the constant that was last moved to the index's register, which is the
table's last entry; without such a constant (the index cannot be larger) a table goes up to the first entry that does
not lead into the function.
"""
import array
import bisect
import collections
import re
import struct

import capstone


def signed(value, bits):
    return value - (1 << bits) if value >> (bits - 1) else value


class Aarch64Counter:
    # Bytes that `ldr` (literal) reads, by the bit that tells vector registers and by opc; prefetches read nothing.
    LITERAL_SIZE = ((4, 8, 4, 0), (4, 8, 16, 0))

    def __init__(self, mapping):
        """mapping: the file's mapping symbols as sorted [(offset, whether data begins there)]; may be empty."""
        self.mapping = mapping
        self.mnemonics = collections.Counter()
        self.engine = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_LITTLE_ENDIAN)
        # What Capstone does not know counts, too, as ".byte".
        self.engine.skipdata = True

    def count(self, text, begin, end):
        if self.mapping:
            ranges = self.mapped_ranges(begin, end)
        else:
            ranges = self.ranges_without_data(text[begin:end], begin)
        for start, stop in ranges:
            self.mnemonics.update(mnemonic for _, _, mnemonic, _ in self.engine.disasm_lite(text[start:stop], start))
        return sum(stop - start for start, stop in ranges) // 4

    def mapped_ranges(self, begin, end):
        """[(begin, end)] of the code by the mapping symbols in [begin, end)."""
        first = max(bisect.bisect_right(self.mapping, (begin, True)) - 1, 0)
        ranges = []
        for at in range(first, len(self.mapping)):
            start, is_data = self.mapping[at]
            if start >= end:
                break
            stop = self.mapping[at + 1][0] if at + 1 < len(self.mapping) else end
            if not is_data:
                ranges.append((max(start, begin), min(stop, end)))
        return ranges

    def ranges_without_data(self, code, begin):
        """[(begin, end)] of the code in a function that starts at `begin`, without what is used as data."""
        words = array.array("I", code)
        data = {i for i, word in enumerate(words) if word == 0}
        literals_and_adr = [
            i for i, word in enumerate(words) if word & 0x3B000000 == 0x18000000 or word & 0x9F000000 == 0x10000000
        ]
        for i in literals_and_adr:
            if i in data:
                continue
            if words[i] & 0x9F000000 == 0x10000000:
                data.update(self.jump_table(words, i))
            else:
                data.update(self.literal(words, i))
        ranges, start = [], 0
        for i in [*sorted(data), len(words)]:
            if i > start:
                ranges.append((begin + 4 * start, begin + 4 * i))
            start = i + 1
        return ranges

    def literal(self, words, i):
        target = i + signed(words[i] >> 5 & 0x7FFFF, 19)
        size = self.LITERAL_SIZE[words[i] >> 26 & 1][words[i] >> 30]
        return range(target, min(target + size // 4, len(words))) if 0 <= target < len(words) else ()

    @staticmethod
    def jump_table(words, i):
        indexed_ldrsw = i + 1 < len(words) and words[i + 1] & 0xFFE00C00 == 0xB8A00800
        if not indexed_ldrsw:
            return ()
        begin = end = i + signed((words[i] >> 5 & 0x7FFFF) << 2 | words[i] >> 29 & 3, 21) // 4
        while end < len(words) and words[end] & 3 == 0 and words[end] >> 24 in (0, 0xFF):
            end += 1
        return range(begin, end)


class X64Counter:
    RIP_OPERAND = re.compile(r"\[rip ([+-]) (\w+)\]")
    INDEXED = re.compile(r"\[(\w+) \+ (\w+)\*4\]")

    def __init__(self):
        self.mnemonics = collections.Counter()
        self.engine = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)

    def count(self, text, begin, end):
        self.code = text[begin:end]
        self.code_end = len(self.code)
        # The last entry of each jump table by its place; None if it is not known.
        self.tables = {}
        count = position = 0
        while position < self.code_end:
            if position in self.tables:
                position = self.table_end(position)
            elif self.is_padding(position):
                position = self.next_data(position)
            else:
                decoded, stop = self.decode_run(position)
                if decoded == 0:
                    raise ValueError(f"no instruction at {begin + position:#x}")
                count += decoded
                position = stop
        return count

    def next_data(self, position):
        return min((table for table in self.tables if table > position), default=self.code_end)

    def is_padding(self, position):
        return self.code[position] == 0 and not any(self.code[position:self.next_data(position)])

    def decode_run(self, position):
        """Decodes up to the next data or padding: (number of instructions, where it stopped)."""
        count = 0
        lea = None
        moved = {}
        for address, size, mnemonic, operands in self.engine.disasm_lite(self.code[position:self.code_end], position):
            if address >= self.code_end or address in self.tables or self.is_padding(address):
                break
            count += 1
            self.mnemonics[mnemonic] += 1
            position = address + size
            if lea is not None:
                self.note_lea(lea, mnemonic, operands, moved)
                lea = None
            if mnemonic == "mov":
                to, source = operands.split(", ", 1)
                if source[0].isdigit():
                    moved[register_number(to)] = int(source, 0)
            elif "rip" in operands:
                sign, distance = self.RIP_OPERAND.search(operands).groups()
                at = position + int(sign + distance, 0)
                if mnemonic == "lea":
                    lea = operands.split(",")[0], at
                else:
                    self.note_constant(at)
        return count, position

    def note_lea(self, lea, mnemonic, operands, moved):
        register, at = lea
        indexed = self.INDEXED.search(operands)
        if mnemonic == "movsxd" and indexed and indexed[1] == register:
            self.tables[at] = moved.get(register_number(indexed[2]))
        else:
            self.note_constant(at)

    def note_constant(self, at):
        if 0 <= at < self.code_end:
            self.code_end = at

    def table_end(self, table):
        if self.tables[table] is not None:
            return table + 4 * (self.tables[table] + 1)
        end = table
        while end + 4 <= self.next_data(table):
            target = table + struct.unpack_from("<i", self.code, end)[0]
            if not 0 <= target < len(self.code):
                break
            end += 4
        return end


def register_number(name):
    """The same for all names of a general register: rax and eax, r8 and r8d."""
    return name.rstrip("d") if name[1].isdigit() else name[-2:]
