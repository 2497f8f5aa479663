#include "fuzz/oracle/ir_differential.h"

#include <sys/mman.h>

#include <cstring>
#include <optional>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "codegen/compiler.h"
#include "fuzz/gen/generated_ir.h"
#include "fuzz/oracle/catch_fault.h"
#include "fuzz/oracle/ir_run.h"
#include "fuzz/oracle/same_ir.h"
#include "fuzz/oracle/trampoline.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/verifier.h"
#include "support/check.h"
#include "support/status.h"

namespace davit::codegen {
namespace {

constexpr size_t kReserved = size_t{8} << 30;

// The limit of the stack, which is never reached.
constexpr int32_t kStackLimitOffset = 0;

IrRun RunNative(const CodeMemory& code, const ir::Signature& sig, uint32_t trampoline,
                std::vector<ir::ValueBits> args, uint8_t* memory) {
  IrRun run;
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
  return run;
}

}  // namespace

// A compiler, which refers to its options, and what it has compiled.
struct Differential::Worker {
  explicit Worker(const isa::Target& target)
      : options(OptionsFor(target)), compiler(options), levels(FeatureLevels(target)) {}

  static Options OptionsFor(const isa::Target& target) {
    Options options;
    options.target = &target;
    options.verify_ir = true;
    options.check_regalloc = true;
    return options;
  }

  absl::Status Compile(const ir::Function& function, uint32_t index) {
    DAVIT_RETURN_IF_ERROR(compiler.Compile([&](ir::Function& out) {
      CopyFunction(function, out);
      return absl::OkStatus();
    }));
    const isa::CompiledFunction& from = compiler.result();
    if (results.size() <= index) results.resize(index + 1);
    isa::CompiledFunction& to = results[index];
    to.bytes = from.bytes;
    to.relocs = from.relocs;
    to.traps = from.traps;
    to.calls = from.calls;
    to.code_size = from.code_size;
    to.frame_size = from.frame_size;
    to.unwind = from.unwind;
    return absl::OkStatus();
  }

  // Of the first `count` functions.
  std::vector<FunctionCode> Code(uint32_t count) const {
    std::vector<FunctionCode> code;
    for (uint32_t i = 0; i < count; ++i) {
      const isa::CompiledFunction& f = results[i];
      code.push_back({f.bytes, f.relocs, f.traps, f.calls, f.code_size, f.frame_size, f.unwind});
    }
    return code;
  }

  Options options;
  Compiler compiler;
  std::vector<uint64_t> levels;
  std::vector<isa::CompiledFunction> results;
};

std::vector<uint64_t> FeatureLevels(const isa::Target& target) {
  std::vector<uint64_t> levels;
  for (const std::string_view cpu :
       {"x86-64-v2", "x86-64-v3", "armv8", "armv8.2", "armv8.2+bti+pac"}) {
    const absl::StatusOr<uint64_t> features = target.features_of_cpu(cpu);
    if (features.ok()) levels.push_back(*features);
  }
  DAVIT_CHECK(levels.size() >= 2);
  return levels;
}

Differential::Differential() : initial_memory_(InitialMemory(kMemoryBytes)) {
  void* const base =
      mmap(nullptr, kReserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  DAVIT_CHECK(base != MAP_FAILED);
  DAVIT_CHECK(mprotect(base, kMemoryBytes, PROT_READ | PROT_WRITE) == 0);
  memory_ = static_cast<uint8_t*>(base);
  const isa::Target& host = isa::HostTarget();
  workers_.push_back(std::make_unique<Worker>(host));
  for (const isa::Target* target : isa::Targets()) {
    if (target != &host) workers_.push_back(std::make_unique<Worker>(*target));
  }
  for (uint64_t level : FeatureLevels(host)) {
    if (host.check_host(level).ok()) levels_.push_back(level);
  }
  levels_.push_back(host.host_features());
}

Differential::~Differential() { munmap(memory_, kReserved); }

absl::Status Differential::Compile(const std::vector<ir::Function>& functions, uint64_t features) {
  Worker& worker = *workers_[0];
  worker.options.target_options.features = features;
  // Of two programs, one looks at the limit, the other touches the pages of large frames.
  worker.options.target_options.stack_limit_offset.reset();
  if (functions.size() % 2 == 0) {
    worker.options.target_options.stack_limit_offset = kStackLimitOffset;
  }
  const auto count = static_cast<uint32_t>(functions.size());
  for (uint32_t i = 0; i < count; ++i) DAVIT_RETURN_IF_ERROR(worker.Compile(functions[i], i));
  DAVIT_RETURN_IF_ERROR(
      worker.Compile(isa::MakeTrampoline(functions[0].sig, 0, sizeof(ir::ValueBits)), count));
  code_.reset();
  DAVIT_ASSIGN_OR_RETURN(code_, CodeMemory::Create(worker.Code(count + 1), 0, {}));
  return absl::OkStatus();
}

absl::Status Differential::CompileForOthers(const std::vector<ir::Function>& functions,
                                            uint32_t choice) {
  for (size_t w = 1; w < workers_.size(); ++w) {
    Worker& worker = *workers_[w];
    worker.options.target_options.features = worker.levels[choice % worker.levels.size()];
    for (const ir::Function& function : functions) {
      DAVIT_RETURN_IF_ERROR(worker.Compile(function, 0));
    }
  }
  return absl::OkStatus();
}

std::string Differential::Compare(const std::vector<ir::Function>& functions,
                                  const std::vector<ir::ValueBits>& args) {
  interpreted_memory_ = initial_memory_;
  std::memcpy(memory_, initial_memory_.data(), kMemoryBytes);
  const IrRun want =
      Interpret(functions, args, reinterpret_cast<uint64_t>(memory_), interpreted_memory_);
  refused_ = !want.error.empty();
  if (refused_) return absl::StrCat("the interpreter says: ", want.error, "\n");
  const IrRun got =
      RunNative(*code_, functions[0].sig, static_cast<uint32_t>(functions.size()), args, memory_);
  trapped_ = want.trap.has_value();
  const bool same_memory = std::memcmp(interpreted_memory_.data(), memory_, kMemoryBytes) == 0;
  if (want.error.empty() && got.error.empty() && want.trap == got.trap &&
      want.results == got.results && same_memory) {
    return "";
  }
  std::string text = absl::StrCat("want ", Describe(want), "\n got ", Describe(got),
                                  same_memory ? "\n" : "\nmemory differs\n");
  for (const ir::Function& function : functions) text += ir::Print(function);
  return text;
}

std::string CheckText(const std::vector<ir::Function>& functions) {
  for (const ir::Function& function : functions) {
    const std::string text = ir::Print(function);
    const absl::StatusOr<ir::Function> parsed = ir::ParseFunction(text);
    if (!parsed.ok()) return absl::StrCat(parsed.status().ToString(), "\n", text);
    const std::string again = ir::Print(*parsed);
    if (again != text || !ir::SameInstructions(function, *parsed)) {
      return absl::StrCat("printed\n", text, "parsed and printed\n", again);
    }
    const absl::Status valid = ir::Verify(*parsed);
    if (!valid.ok()) return absl::StrCat(valid.ToString(), "\n", text);
  }
  return "";
}

}  // namespace davit::codegen
