// Nanoseconds per WebAssembly operator for decoding, validating and translating: the first line of
// the compile-time budget (docs/design.md).
//
//   translate_bench [--repeat=N] module.wasm...
//
// Prints for each module the best of N passes over all functions on one thread, with folding and
// value numbering and without.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/opcode.h"
#include "frontend-wasm/translator.h"
#include "frontend-wasm/validator.h"

namespace davit::wasm {
namespace {

// The operators of a valid body. Knows the immediates that the implemented operators have.
class OperatorCounter {
 public:
  static uint64_t Count(std::span<const uint8_t> body) { return OperatorCounter(body).Run(); }

 private:
  explicit OperatorCounter(std::span<const uint8_t> body)
      : pos_(body.data()), end_(pos_ + body.size()) {}
  uint64_t Leb() {
    uint64_t value = 0;
    for (int shift = 0; pos_ != end_; shift += 7) {
      const uint8_t byte = *pos_++;
      value |= uint64_t{byte & 0x7fu} << shift;
      if (!(byte & 0x80)) break;
    }
    return value;
  }
  void Skip(Immediate immediate) {
    switch (immediate) {
      case Immediate::kNone:
        break;
      case Immediate::kF32:
        pos_ += 4;
        break;
      case Immediate::kF64:
        pos_ += 8;
        break;
      case Immediate::kBrTable:
      case Immediate::kValTypes: {
        uint64_t n = Leb() + (immediate == Immediate::kBrTable);
        while (n-- > 0) Leb();
        break;
      }
      case Immediate::kIndirectCall:
      case Immediate::kMemoryMemory:
      case Immediate::kDataMemory:
      case Immediate::kTableTable:
      case Immediate::kElemTable:
        Leb();
        Leb();
        break;
      default:
        if (HasMemArg(immediate)) Leb();
        Leb();
    }
  }
  uint64_t Run() {
    for (uint64_t groups = Leb(); groups > 0; --groups) {
      Leb();
      Leb();
    }
    uint64_t count = 0;
    while (pos_ < end_) {
      const uint8_t byte = *pos_++;
      const Opcode op =
          IsOpcodePrefix(byte) ? OpcodeFor(byte, static_cast<uint32_t>(Leb())) : OpcodeFor(0, byte);
      if (op == kNoOpcode) break;
      Skip(InfoOf(op).immediate);
      ++count;
    }
    return count;
  }

  const uint8_t* pos_;
  const uint8_t* end_;
};

// A runtime such as Davit's own: guarded memory with a pinned base.
RuntimeDesc DescribeRuntime(const Module& module) {
  RuntimeDesc runtime;
  int32_t field = 0;
  const auto next = [&field] { return Path{field += 16, false, 0}; };
  for (size_t i = 0; i < module.memories.size(); ++i) {
    MemoryDesc memory;
    memory.base = next();
    memory.size = next();
    memory.base_is_constant = true;
    memory.base_is_pinned = i == 0;
    memory.check = BoundsCheck::kGuard;
    memory.guard_size = uint64_t{1} << 31;
    runtime.memories.push_back(memory);
  }
  for (size_t i = 0; i < module.tables.size(); ++i) runtime.tables.push_back({next(), next()});
  for (size_t i = 0; i < module.globals.size(); ++i) runtime.globals.push_back({next()});
  for (uint32_t i = 0; i < module.num_imported_functions; ++i) {
    runtime.func_imports.push_back({next(), next(), next()});
  }
  runtime.func_object = {0, 8, 16};
  runtime.type_ids = {next().offset, true, 0};
  return runtime;
}

// Seconds of the fastest of `repeat` calls of fn.
template <typename Fn>
double Best(int repeat, const Fn& fn) {
  double best = 1e9;
  for (int i = 0; i < repeat; ++i) {
    const auto start = std::chrono::steady_clock::now();
    fn();
    best = std::min(
        best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

void Measure(const char* path, int repeat) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<uint8_t> bytes((std::istreambuf_iterator<char>(file)), {});
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  if (!module.ok()) {
    std::printf("%s: %s\n", path, std::string(module.status().message()).c_str());
    return;
  }
  const RuntimeDesc runtime = DescribeRuntime(*module);
  const auto env = TranslationEnv::Create(*module, runtime);
  Translator translator;
  FuncValidator validator;
  ir::Function function;
  uint64_t operators = 0, insts = 0, refused = 0;
  const auto for_each = [&](const auto& fn) {
    for (uint32_t i = module->num_imported_functions; i < module->num_functions(); ++i) fn(i);
  };
  for_each([&](uint32_t i) {
    operators += OperatorCounter::Count(module->Bytes(module->function_body(i)));
  });
  const double validate = Best(repeat, [&] {
    for_each([&](uint32_t i) { refused += !validator.Validate(*module, i).ok(); });
  });
  const auto translate = [&](TranslateOptions options) {
    return Best(repeat, [&] {
      insts = 0;
      for_each([&](uint32_t i) {
        refused += !translator.Translate(**env, i, options, function).ok();
        insts += function.insts.size();
      });
    });
  };
  const double plain = translate({false, false});
  const double numbered = translate({});
  const double ns = 1e9 / static_cast<double>(operators);
  std::printf(
      "%-40s %9llu operators  validate %5.1f  translate %5.1f  folded and numbered %5.1f "
      "ns/operator"
      "  %4.2f insts/operator%s\n",
      path, static_cast<unsigned long long>(operators), validate * ns, plain * ns, numbered * ns,
      static_cast<double>(insts) / static_cast<double>(operators),
      refused ? "  (some refused)" : "");
}

}  // namespace
}  // namespace davit::wasm

int main(int argc, char** argv) {
  int repeat = 5;
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    constexpr std::string_view kRepeat = "--repeat=";
    if (arg.substr(0, kRepeat.size()) == kRepeat) {
      repeat = std::max(1, std::atoi(argv[i] + kRepeat.size()));
    } else {
      davit::wasm::Measure(argv[i], repeat);
    }
  }
}
