#include "fuzz/oracle/ir_differential.h"

#include <sys/mman.h>

#include <cstring>
#include <optional>

#include "absl/strings/str_cat.h"
#include "codegen/parallel.h"
#include "fuzz/gen/generated_ir.h"
#include "fuzz/oracle/catch_fault.h"
#include "fuzz/oracle/trampoline.h"
#include "ir/printer.h"
#include "support/check.h"
#include "support/status.h"

namespace davit::codegen {
namespace {

constexpr uint32_t kMemoryBytes = Differential::kMemoryBytes;
constexpr size_t kReserved = size_t{8} << 30;

struct RunResult {
  std::optional<ir::TrapCode> trap;
  std::vector<ir::ValueBits> results;
  std::vector<uint8_t> memory;
  // What went wrong beside the program.
  std::string error;
};

std::string Describe(const RunResult& run) {
  if (!run.error.empty()) return run.error;
  if (run.trap) return absl::StrCat("trap ", std::string(ir::TrapCodeName(*run.trap)));
  std::string text = "results";
  for (const ir::ValueBits& v : run.results) {
    absl::StrAppend(&text, " 0x", absl::Hex(v.high), ":", absl::Hex(v.low, absl::kZeroPad16));
  }
  return text;
}

std::vector<uint8_t> InitialMemory() {
  std::vector<uint8_t> memory(kMemoryBytes);
  for (size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<uint8_t>(i * 37);
  return memory;
}

RunResult Interpret(const std::vector<ir::Function>& functions,
                    const std::vector<ir::ValueBits>& args, uint64_t address) {
  RunResult run;
  run.memory = InitialMemory();
  ir::World world;
  for (uint32_t i = 0; i < functions.size(); ++i) {
    world.AddFunction({ir::kModuleFunctions, i}, &functions[i]);
  }
  world.memory = {{.address = address, .data = run.memory.data(), .size = run.memory.size()}};
  world.pinned[0] = address;
  const auto outcome = ir::Interpret(world, {ir::kModuleFunctions, 0}, args);
  if (!outcome.ok()) {
    run.error = outcome.status().ToString();
    return run;
  }
  run.trap = outcome->trap;
  if (!run.trap) run.results = outcome->results;
  return run;
}

absl::StatusOr<std::unique_ptr<CodeMemory>> CompileAll(const std::vector<ir::Function>& functions,
                                                       uint64_t features) {
  const uint32_t count = static_cast<uint32_t>(functions.size());
  const ir::Function trampoline = isa::MakeTrampoline(functions[0].sig, 0, sizeof(ir::ValueBits));
  Options options = HostOptions();
  options.target_options.features = features;
  options.verify_ir = true;
  options.check_regalloc = true;
  const auto module = CompileModule(
      std::vector<uint32_t>(count + 1, 1),
      [&](unsigned, uint32_t index, ir::Function& out) {
        CopyFunction(index < count ? functions[index] : trampoline, out);
        return absl::OkStatus();
      },
      options);
  if (!module.ok()) return module.status();
  return CodeMemory::Create(module->functions, 0, {});
}

RunResult RunNative(const CodeMemory& code, const ir::Signature& sig, uint32_t trampoline,
                    std::vector<ir::ValueBits> args, uint8_t* memory) {
  RunResult run;
  const std::vector<uint8_t> initial = InitialMemory();
  std::memcpy(memory, initial.data(), initial.size());
  // Bits above the width of an argument are rubbish, as far as the callee may know.
  for (size_t i = 0; i < args.size(); ++i) {
    const int bits = ir::BitsOf(sig.params[i]);
    if (bits < 64) args[i].low |= 0xdead'beef'cafe'f00dull << bits;
  }
  std::vector<ir::ValueBits> results(sig.results.size());
  using Entry = void(const void*, ir::ValueBits*, ir::ValueBits*);
  auto* const call = reinterpret_cast<Entry*>(reinterpret_cast<uintptr_t>(code.Entry(trampoline)));
  const std::optional<uint64_t> fault =
      isa::CatchFault([&] { call(memory, args.data(), results.data()); });
  if (fault) {
    const isa::TrapSite* const site = code.FindTrap(reinterpret_cast<const void*>(*fault));
    if (site == nullptr) run.error = "a fault at an instruction that is no trap site";
    run.trap = site != nullptr ? site->code : ir::TrapCode::kHost;
  } else {
    run.results = std::move(results);
  }
  run.memory.assign(memory, memory + kMemoryBytes);
  return run;
}

}  // namespace

Differential::Differential() {
  void* const base =
      mmap(nullptr, kReserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  DAVIT_CHECK(base != MAP_FAILED);
  DAVIT_CHECK(mprotect(base, kMemoryBytes, PROT_READ | PROT_WRITE) == 0);
  memory_ = static_cast<uint8_t*>(base);
}

Differential::~Differential() { munmap(memory_, kReserved); }

absl::Status Differential::Compile(const std::vector<ir::Function>& functions, uint64_t features) {
  DAVIT_ASSIGN_OR_RETURN(code_, CompileAll(functions, features));
  return absl::OkStatus();
}

std::string Differential::Compare(const std::vector<ir::Function>& functions,
                                  const std::vector<ir::ValueBits>& args) {
  const RunResult want = Interpret(functions, args, reinterpret_cast<uint64_t>(memory_));
  const RunResult got =
      RunNative(*code_, functions[0].sig, static_cast<uint32_t>(functions.size()), args, memory_);
  trapped_ = want.trap.has_value();
  const bool same_memory = want.memory == got.memory;
  if (want.error.empty() && got.error.empty() && want.trap == got.trap &&
      want.results == got.results && same_memory) {
    return "";
  }
  std::string text = absl::StrCat("want ", Describe(want), "\n got ", Describe(got),
                                  same_memory ? "\n" : "\nmemory differs\n");
  for (const ir::Function& function : functions) text += ir::Print(function);
  return text;
}

}  // namespace davit::codegen
