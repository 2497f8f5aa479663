"""Tests of instruction_count.py: python instruction_count_test.py, with Capstone.

The machine code is written out in bytes, with what it means beside it; the counts are by hand.
"""
import struct
import unittest

import instruction_count


def words(*values):
    return struct.pack(f"<{len(values)}I", *(v & 0xFFFFFFFF for v in values))


RET, NOP, BR_X1, UDF_C11F = 0xD65F03C0, 0xD503201F, 0xD61F0020, 0x0000C11F
ADR_X1_PLUS_16 = 0x10000081
LDRSW_X2_X1_W0 = 0xB8A05822  # ldrsw x2, [x1, w0, uxtw #2]
ADD_X1_X1_X2 = 0x8B020021
JUMP_TABLE = words(ADR_X1_PLUS_16, LDRSW_X2_X1_W0, ADD_X1_X1_X2, BR_X1, 12, 16, -16)


class Aarch64Test(unittest.TestCase):
    def count(self, code, mapping=()):
        return instruction_count.Aarch64Counter(list(mapping)).count(code, 0, len(code))

    def test_all_code(self):
        self.assertEqual(self.count(words(NOP, RET, UDF_C11F)), 3)

    def test_literals_and_padding(self):
        # ldr d0, #16; ret; padding; the double 1.0, whose upper word would be an instruction.
        self.assertEqual(self.count(words(0x5C000080, RET, 0, 0, 0, 0x3FF00000)), 2)
        # ldr q0, #8; ret; 16 bytes that are like four instructions.
        self.assertEqual(self.count(words(0x9C000040, RET, NOP, NOP, NOP, NOP)), 2)
        # ldr x0, #8; ret; 8 bytes; one more instruction.
        self.assertEqual(self.count(words(0x58000040, RET, NOP, NOP, UDF_C11F)), 3)

    def test_jump_table(self):
        self.assertEqual(self.count(JUMP_TABLE + words(NOP, RET)), 6)

    def test_adr_without_table(self):
        self.assertEqual(self.count(words(ADR_X1_PLUS_16, RET, NOP, NOP, NOP)), 5)

    def test_mapping_symbols(self):
        code = words(NOP, RET, NOP, NOP, 0, RET)
        self.assertEqual(self.count(code, [(0, False), (8, True), (16, False)]), 4)
        # The last symbol before a function says what it begins with.
        counter = instruction_count.Aarch64Counter([(0, False), (8, True), (16, False)])
        self.assertEqual(counter.count(code, 4, 16), 1)
        self.assertEqual(counter.count(code, 12, 24), 2)
        self.assertEqual(counter.mnemonics, {"ret": 2, "udf": 1})


class X64Test(unittest.TestCase):
    def count(self, *parts):
        code = b"".join(parts)
        return instruction_count.X64Counter().count(code, 0, len(code))

    def test_all_code(self):
        self.assertEqual(self.count(b"\x90\x0f\x0b\xc3"), 3)  # nop; ud2; ret

    def test_constants_and_padding(self):
        movsd_rip_8 = b"\xf2\x0f\x10\x05\x08\x00\x00\x00"  # movsd xmm0, [rip + 8]
        self.assertEqual(self.count(movsd_rip_8, b"\xc3", bytes(7), b"\x90" * 8), 2)

    def test_jump_table_in_the_middle(self):
        code = (b"\xb8\x01\x00\x00\x00"      # mov eax, 1
                b"\x3b\xd8"                  # cmp ebx, eax
                b"\x0f\x42\xc3"              # cmovb eax, ebx
                b"\x48\x8d\x0d\x09\x00\x00\x00"  # lea rcx, [rip + 9]
                b"\x48\x63\x04\x81"          # movsxd rax, [rcx + rax*4]
                b"\x48\x03\xc8"              # add rcx, rax
                b"\xff\xe1")                 # jmp rcx
        table = struct.pack("<2i", 8, 9)
        # Behind it: nop; ret.
        self.assertEqual(self.count(code, table, b"\x90\xc3"), 9)
        # Behind it: add al, 0; add [rax], al; ret. As a third entry this would lead into the function, too.
        self.assertEqual(self.count(code, table, b"\x04\x00\x00\x00\xc3"), 10)

    def test_jump_table_behind(self):
        code = (b"\x83\xe0\x01"              # and eax, 1
                b"\x48\x8d\x0d\x0c\x00\x00\x00"  # lea rcx, [rip + 12]
                b"\x48\x63\x04\x81"          # movsxd rax, [rcx + rax*4]
                b"\x48\x03\xc8"              # add rcx, rax
                b"\xff\xe1"                  # jmp rcx
                b"\x90\xc3"                  # nop; ret
                b"\x00")                     # padding
        self.assertEqual(len(code), 22)
        self.assertEqual(self.count(code, struct.pack("<2i", -3, -2)), 7)


if __name__ == "__main__":
    unittest.main()
