// Makes an input on which ir_differential fails small, and prints it as IR.
//
//   reduce_ir FILE
//
// FILE is an input of the target. First its bytes are reduced, as long as the failure is of the
// same kind (a difference, or a signal): chunks are cut out and set to zero, from all bytes to
// a few. Then the functions that they stand for: calls, instructions and branches are replaced by
// less. Every attempt runs in a process of its own, for it may die. The result goes to standard
// output: a comment that says how to run it, and functions that ir/parser.h reads.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/ir_case.h"
#include "fuzz/reduce_ir/ir_shrink.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::fuzz {
namespace {

using codegen::Differential;
using codegen::IrCase;
using Bytes = std::vector<uint8_t>;

constexpr unsigned kSecondsPerAttempt = 10;
constexpr int kDiffers = 42;
// Smaller ones are not worth an attempt each: what is left of them goes with the instructions.
constexpr size_t kMinChunk = 4;

// The program has become one that means nothing, which is no way to fail.
constexpr int kRefused = 43;

// Status of a child that executes `attempt`, as waitpid gives it; 0 if all is well.
int RunInChild(const Differential& differential, const std::function<std::string()>& attempt) {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    if (std::freopen("/dev/null", "w", stderr) == nullptr) _exit(1);
    for (int number : {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE}) signal(number, SIG_DFL);
    alarm(kSecondsPerAttempt);
    const bool fails = !attempt().empty();
    _exit(!fails ? 0 : differential.refused() ? kRefused : kDiffers);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) {
    std::perror("fork");
    std::exit(2);
  }
  return status;
}

class Reducer {
 public:
  explicit Reducer(Bytes bytes) : bytes_(std::move(bytes)) {
    wanted_ = RunInChild(differential_, [&] { return CheckBytes(bytes_); });
  }

  bool fails() const { return wanted_ != 0; }

  std::string Run() {
    ReduceBytes();
    case_ = Generate(bytes_);
    ReduceCase();
    return Describe();
  }

 private:
  IrCase Generate(const Bytes& bytes) {
    Choices choices(bytes);
    return codegen::GenerateIrCase(choices, differential_);
  }
  std::string CheckBytes(const Bytes& bytes) {
    return codegen::CheckIrCase(differential_, Generate(bytes));
  }

  bool TryBytes(Bytes bytes) {
    if (bytes == bytes_) return false;
    if (RunInChild(differential_, [&] { return CheckBytes(bytes); }) != wanted_) return false;
    bytes_ = std::move(bytes);
    return true;
  }

  void ReduceBytes() {
    for (size_t chunk = bytes_.size(); chunk >= kMinChunk; chunk /= 2) {
      for (size_t at = 0; at < bytes_.size();) {
        const size_t size = std::min(chunk, bytes_.size() - at);
        Bytes without = bytes_;
        without.erase(without.begin() + static_cast<ptrdiff_t>(at),
                      without.begin() + static_cast<ptrdiff_t>(at + size));
        if (TryBytes(without)) continue;
        Bytes zeroed = bytes_;
        std::fill_n(zeroed.begin() + static_cast<ptrdiff_t>(at), size, uint8_t{0});
        TryBytes(zeroed);
        at += size;
      }
    }
  }

  // Keeps the change if the functions are valid and fail as before.
  bool TryCase(const std::function<bool(IrCase&)>& change) {
    IrCase changed = case_;
    if (!change(changed)) return false;
    for (const ir::Function& function : changed.functions) {
      if (!ir::Verify(function).ok()) return false;
    }
    const int status =
        RunInChild(differential_, [&] { return codegen::CheckIrCase(differential_, changed); });
    if (status != wanted_) return false;
    case_ = std::move(changed);
    return true;
  }

  void ReduceCase() {
    TryCase([](IrCase& c) { return std::exchange(c.text, false); });
    TryCase([](IrCase& c) { return std::exchange(c.others, false); });
    TryCase([](IrCase& c) { return std::exchange(c.rebuild, false); });
    TryCase([](IrCase& c) { return std::exchange(c.features, 0) != 0; });
    for (size_t call = case_.calls.size(); call-- > 0;) {
      TryCase(
          [&](IrCase& c) { return c.calls.erase(c.calls.begin() + static_cast<int>(call)), true; });
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (uint32_t f = 0; f < case_.functions.size(); ++f) changed |= ReduceFunction(f);
    }
    for (auto& args : case_.calls) {
      for (size_t i = 0; i < args.size(); ++i) {
        const size_t call = static_cast<size_t>(&args - case_.calls.data());
        TryCase([&](IrCase& c) {
          const bool zero = c.calls[call][i] == ir::ValueBits();
          c.calls[call][i] = {};
          return !zero;
        });
      }
    }
  }

  bool ReduceFunction(uint32_t f) {
    bool changed = TryCase([&](IrCase& c) { return Empty(c.functions[f]); });
    if (changed) return true;
    for (uint32_t b = 0; b < case_.functions[f].blocks.size(); ++b) {
      changed |= TryCase([&](IrCase& c) { return EndInTrap(c.functions[f], ir::Block(b)); });
      for (uint32_t edge = 0; edge < 8 && b < case_.functions[f].blocks.size(); ++edge) {
        changed |=
            TryCase([&](IrCase& c) { return FollowEdge(c.functions[f], ir::Block(b), edge); });
      }
    }
    for (uint32_t i = static_cast<uint32_t>(case_.functions[f].insts.size()); i-- > 0;) {
      bool done = TryCase([&](IrCase& c) { return ReplaceByConstant(c.functions[f], i, 0); });
      // A constant stays one: 1 would be replaced by 0 again, and so on.
      const bool constant = case_.functions[f].insts[i].op == ir::Opcode::kIconst;
      if (!done && !constant) {
        done = TryCase([&](IrCase& c) { return ReplaceByConstant(c.functions[f], i, 1); });
      }
      for (uint32_t which = 0; which < 3 && !done; ++which) {
        done = TryCase([&](IrCase& c) { return ReplaceByOperand(c.functions[f], i, which); });
      }
      changed |= done;
    }
    const size_t before = case_.functions[f].insts.size();
    TryCase([&](IrCase& c) {
      RemoveUnused(c.functions[f]);
      return c.functions[f].insts.size() < before;
    });
    return changed;
  }

  std::string Describe() {
    std::string text = absl::StrCat(
        "; features 0x", absl::Hex(case_.features), case_.others ? ", other targets" : "",
        case_.text ? ", text" : "", case_.rebuild ? ", made again by the builder:" : "",
        case_.rebuild && case_.rebuild_options.fold ? " fold" : "",
        case_.rebuild && case_.rebuild_options.number ? " number" : "", "\n");
    for (const auto& args : case_.calls) {
      absl::StrAppend(&text, "; call");
      for (const ir::ValueBits& v : args) {
        absl::StrAppend(&text, " 0x", absl::Hex(v.high), ":", absl::Hex(v.low, absl::kZeroPad16));
      }
      absl::StrAppend(&text, "\n");
    }
    if (WIFSIGNALED(wanted_)) absl::StrAppend(&text, "; dies of signal ", WTERMSIG(wanted_), "\n");
    for (const ir::Function& function : case_.functions)
      absl::StrAppend(&text, ir::Print(function));
    return text;
  }

  Differential differential_;
  Bytes bytes_;
  IrCase case_;
  int wanted_ = 0;
};

}  // namespace
}  // namespace davit::fuzz

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: reduce_ir FILE\n");
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
    return 2;
  }
  davit::fuzz::Reducer reducer(std::vector<uint8_t>(std::istreambuf_iterator<char>(file), {}));
  if (!reducer.fails()) {
    std::fprintf(stderr, "%s: nothing is wrong with it\n", argv[1]);
    return 1;
  }
  std::fputs(reducer.Run().c_str(), stdout);
  return 0;
}
