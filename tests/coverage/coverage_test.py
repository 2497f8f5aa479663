#!/usr/bin/env python3
"""What coverage.py says of a program of which it is known what was executed."""
import os
import shutil
import subprocess
import sys
import tempfile

SOURCES = {
    "isa/x64/lower_sum.cc": """\
enum Op { kNone, kAdd, kSub, kMul };
int Reached(Op op, int a, int b) {
  switch (op) {
    case kNone:
      DAVIT_CHECK(!"nobody adds it");
      return 0;
    case kAdd:
      if (a == 0) return b;
      return a + b;
    case kSub:
      return a - b;
    default:
      return b == 1 ? a : a * b;
  }
}
int Never(int a) {
  if (a == 0) return 1;
  return a;
}
constexpr int EvaluatedByTheCompiler(int a) {
  return a == 1 ? 2 : a;
}
static_assert(EvaluatedByTheCompiler(1) == 2);
template <typename T>
T OneInstanceIsEnough(T a, bool twice) {
  if (twice) {
    return a + a;
  }
  return a;
}
""",
    "frontend-wasm/validator.cc": """\
const char* Fail(const char* message) { return message; }
const char* Check(int n) {
  if (n == 0) return Fail("is zero");
  if (n == 1) return Fail("is one");
  return nullptr;
}
""",
    "tests/sum_test.cc": """\
#define DAVIT_CHECK(condition) ((condition) ? void() : __builtin_trap())
#include "isa/x64/lower_sum.cc"
#include "frontend-wasm/validator.cc"
int OfNoRoom(int a) { return a; }
int main() {
  Check(2);
  Check(0);
  OneInstanceIsEnough(1, false);
  OneInstanceIsEnough(1.0, true);
  return Reached(kAdd, 1, 2) + Reached(kMul, 1, 1) != 4;
}
""",
}

LISTS = """
lowerings that nothing reaches: 4
  isa/x64/lower_sum.cc:8:19: if (a == 0) return b;
  isa/x64/lower_sum.cc:10:5: case kSub:
  isa/x64/lower_sum.cc:13:27: return b == 1 ? a : a * b;
  isa/x64/lower_sum.cc:16:18: Never(int)

rules of decoder and validator that nothing reaches: 1
  frontend-wasm/validator.cc:4:22: is one

in frontend-wasm/: what nothing reaches: 1
  frontend-wasm/validator.cc:4:15: if (n == 1) return Fail("is one");

in frontend-wasm/: conditions with one outcome: 1
  frontend-wasm/validator.cc:4:7: never true: n == 1
"""


def main():
    for tool in ("clang++", "llvm-profdata", "llvm-cov", "llvm-cxxfilt"):
        if shutil.which(tool) is None:
            print(f"skipped: there is no {tool}")
            sys.exit(77)
    with tempfile.TemporaryDirectory() as root:
        for path, text in SOURCES.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        build = os.path.join(root, "build")
        program = os.path.join(build, "tests/sum_test")
        os.makedirs(os.path.dirname(program))
        subprocess.run(["clang++", "-std=c++20", "-fprofile-instr-generate", "-fcoverage-mapping", f"-I{root}", "-o", program,
                        os.path.join(root, "tests/sum_test.cc")], check=True)
        subprocess.run([program], check=True, env={**os.environ, "LLVM_PROFILE_FILE": f"{build}/profiles/%2m.profraw"})
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "coverage.py")
        report = subprocess.run([sys.executable, script, "--root", root, build, "--missed", "frontend-wasm/"], check=True,
                                stdout=subprocess.PIPE, text=True).stdout
    table, _, lists = report.partition("\n\n")
    failed = "\n" + lists != LISTS or [row.split()[0] for row in table.split("\n")] != ["room", "frontend-wasm", "isa/x64", "all"]
    if failed:
        print(report)
    sys.exit(failed)


if __name__ == "__main__":
    main()
