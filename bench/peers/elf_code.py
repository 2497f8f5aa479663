"""The functions of an ELF file with machine code: name, size and how many instructions each has.

A function's size is that of its symbol: instructions, constants and jump tables, but no padding behind it. Only the
functions of the WebAssembly module count, in the order of their index: Cranelift's symbols say it and those of its
trampolines are left out; Davit's objects have the symbols of functions in that order and no others. How instructions
are counted: instruction_count.py.
"""
import re
import struct
from typing import NamedTuple

import instruction_count

EM_X86_64, EM_AARCH64 = 62, 183
SHT_SYMTAB = 2
STT_NOTYPE, STT_FUNC = 0, 2
CRANELIFT_FUNCTION = re.compile(r"wasm\[0\]::function\[(\d+)\]")
MAPPING_SYMBOL = re.compile(r"\$([xd])(\..*)?$")


class Symbol(NamedTuple):
    name: str
    kind: int
    value: int
    size: int


class Function(NamedTuple):
    # Of the WebAssembly function; None where the symbol does not say it.
    index: int | None
    name: str
    size: int
    instructions: int


def read_elf(data):
    """(machine, bytes of .text, symbols in .text) of a little-endian ELF64 file."""
    machine, = struct.unpack_from("<H", data, 18)
    table, = struct.unpack_from("<Q", data, 40)
    count, names_index = struct.unpack_from("<HH", data, 60)
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, table + 64 * i) for i in range(count)]

    def string(offset):
        return data[offset:data.index(b"\0", offset)].decode(errors="replace")

    section_names = [string(headers[names_index][4] + header[0]) for header in headers]
    text_index = section_names.index(".text")
    _, _, _, text_address, text_offset, text_size = headers[text_index][:6]
    symbols = []
    for header in headers:
        if header[1] != SHT_SYMTAB:
            continue
        strings = headers[header[6]][4]
        for name, info, _, section, value, size in struct.iter_unpack("<IBBHQQ", data[header[4]:header[4] + header[5]]):
            if section == text_index:
                symbols.append(Symbol(string(strings + name), info & 15, value - text_address, size))
    return machine, data[text_offset:text_offset + text_size], symbols


def mapping(symbols):
    """The mapping symbols as [(offset, whether data begins there)], sorted."""
    found = []
    for symbol in symbols:
        match = MAPPING_SYMBOL.match(symbol.name) if symbol.kind == STT_NOTYPE else None
        if match:
            found.append((symbol.value, match[1] == "d"))
    return sorted(found)


def function_symbols(symbols):
    """[(index or None, symbol)] of the WebAssembly functions, in the order of their index."""
    functions = [s for s in symbols if s.kind == STT_FUNC]
    by_cranelift = [(int(match[1]), s) for s in functions if (match := CRANELIFT_FUNCTION.match(s.name))]
    return sorted(by_cranelift) or [(None, s) for s in functions]


def read_functions(path):
    """([Function] in the order of their index, {mnemonic: number of instructions}) of an object by Davit or of a module
    that Wasmtime has serialised."""
    machine, text, symbols = read_elf(path.read_bytes())
    if machine == EM_AARCH64:
        counter = instruction_count.Aarch64Counter(mapping(symbols))
    elif machine == EM_X86_64:
        counter = instruction_count.X64Counter()
    else:
        raise ValueError(f"{path}: no counter for ELF machine {machine}")
    functions = [
        Function(index, s.name, s.size, counter.count(text, s.value, s.value + s.size))
        for index, s in function_symbols(symbols)
    ]
    return functions, counter.mnemonics
