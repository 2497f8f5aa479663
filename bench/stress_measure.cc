#include "bench/stress_measure.h"

#include <fcntl.h>
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "codegen/link/code_memory.h"
#include "codegen/link/elf_writer.h"
#include "codegen/parallel.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/validator.h"
#include "runtime/code_registry.h"
#include "runtime/engine.h"
#include "runtime/helpers.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/module_compiler.h"
#include "runtime/store.h"
#include "support/check.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit {
namespace {

using fuzz::StressStage;

// A number of /proc/self/status, in bytes.
uint64_t Status(const std::string& name) {
  std::ifstream status("/proc/self/status");
  std::string word;
  while (status >> word) {
    if (word != name + ":") continue;
    uint64_t kilobytes = 0;
    status >> kilobytes;
    return kilobytes * 1024;
  }
  return 0;
}

// VmHWM starts again from what is resident now (proc(5)). Where the system refuses, the peak
// includes the making of the module.
void ResetPeak() {
  const int file = open("/proc/self/clear_refs", O_WRONLY);
  if (file < 0) return;
  if (write(file, "5", 1) != 1) std::fputs("stress_bench: no reset of the peak\n", stderr);
  close(file);
}

double CpuSeconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

// What the stage takes as given, and one run of it.
class StressRun {
 public:
  StressRun(const fuzz::StressShape& shape, const isa::Target& target, uint32_t size)
      : stage_(shape.stage), size_(size), bytes_(shape.make(size)) {
    options_.target = &target;
    options_.threads = 1;
  }

  absl::Status Prepare() {
    if (stage_ == StressStage::kCompile || stage_ >= StressStage::kValidate) {
      return absl::OkStatus();
    }
    if (stage_ == StressStage::kInstantiate) {
      DAVIT_ASSIGN_OR_RETURN(engine_, runtime::Engine::Create());
      DAVIT_ASSIGN_OR_RETURN(loaded_, runtime::Module::Compile(engine_, bytes_));
      return absl::OkStatus();
    }
    DAVIT_ASSIGN_OR_RETURN(module_, wasm::DecodeModule(bytes_));
    DAVIT_ASSIGN_OR_RETURN(compiled_, Compile(*module_));
    return absl::OkStatus();
  }

  absl::Status Run() {
    switch (stage_) {
      case StressStage::kCompile: {
        DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes_));
        return Compile(module).status();
      }
      case StressStage::kObject:
        return WriteObject();
      case StressStage::kLoad:
        return Load(1);
      case StressStage::kLoadCopies:
        return Load(size_);
      case StressStage::kInstantiate:
        return Instantiate();
      case StressStage::kValidate:
        return wasm::ValidateModule(bytes_);
      case StressStage::kReadText:
        return wasm::ParseWat(text()).status();
      case StressStage::kRefuseText:
        if (wasm::ParseWat(text()).ok()) return absl::InternalError("read in spite of its errors");
        return absl::OkStatus();
    }
    return absl::OkStatus();
  }

 private:
  std::string_view text() const {
    return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
  }

  absl::StatusOr<codegen::CompiledModule> Compile(const wasm::Module& module) {
    DAVIT_ASSIGN_OR_RETURN(
        const auto compiler,
        runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, options_));
    return compiler->CompileAll();
  }

  absl::Status WriteObject() {
    codegen::ElfOptions elf;
    elf.link_info = options_.target->link_info;
    elf.num_imports = module_->num_imported_functions;
    elf.symbol_name = [](ir::Symbol symbol) { return StrCat("f", symbol.index); };
    return codegen::WriteElfObject(compiled_->functions, elf).status();
  }

  absl::Status Load(uint32_t copies) {
    std::vector<std::unique_ptr<codegen::CodeMemory>> memories;
    for (uint32_t i = 0; i < copies; ++i) {
      auto memory = codegen::CodeMemory::Create(
          compiled_->functions, module_->num_imported_functions, runtime::HelperAddresses());
      if (!memory.ok()) return memory.status();
      const uintptr_t begin = reinterpret_cast<uintptr_t>((*memory)->base());
      runtime::RegisterCode({begin, begin + (*memory)->size(), memory->get(), nullptr});
      memories.push_back(*std::move(memory));
    }
    // In an order that has nothing to do with that of the addresses.
    std::shuffle(memories.begin(), memories.end(), std::minstd_rand(copies));
    for (auto& memory : memories) {
      runtime::UnregisterCode(reinterpret_cast<uintptr_t>(memory->base()));
      memory.reset();
    }
    return absl::OkStatus();
  }

  absl::Status Instantiate() {
    runtime::Store store(engine_);
    runtime::Linker linker(engine_);
    return linker.Instantiate(store, loaded_).status();
  }

  const StressStage stage_;
  const uint32_t size_;
  const std::vector<uint8_t> bytes_;
  codegen::Options options_;
  // kObject, kLoad and kLoadCopies.
  absl::StatusOr<wasm::Module> module_ = absl::InternalError("not made");
  absl::StatusOr<codegen::CompiledModule> compiled_ = absl::InternalError("not made");
  // kInstantiate.
  std::shared_ptr<runtime::Engine> engine_;
  std::shared_ptr<const runtime::Module> loaded_;
};

absl::StatusOr<StressCost> MeasureHere(const fuzz::StressShape& shape, const isa::Target& target,
                                       uint32_t size) {
  constexpr int kLeastRuns = 2, kMostRuns = 5;
  constexpr double kEnoughSeconds = 1;
  StressRun run(shape, target, size);
  DAVIT_RETURN_IF_ERROR(run.Prepare());
  malloc_trim(0);
  ResetPeak();
  const uint64_t before = Status("VmRSS");
  StressCost cost;
  double sum = 0;
  for (int i = 0; i < kMostRuns && (i < kLeastRuns || sum < kEnoughSeconds); ++i) {
    // Every run begins without memory that the one before has touched: small sizes would find all
    // of theirs, large ones none.
    malloc_trim(0);
    const double start = CpuSeconds();
    DAVIT_RETURN_IF_ERROR(run.Run());
    const double seconds = CpuSeconds() - start;
    sum += seconds;
    cost.seconds = i == 0 ? seconds : std::min(cost.seconds, seconds);
    if (i > 0) continue;
    cost.peak_bytes = Status("VmHWM") - before;
    malloc_trim(0);
    cost.kept_bytes = Status("VmRSS") - std::min(before, Status("VmRSS"));
  }
  return cost;
}

// The whole of a pipe.
std::string ReadAll(int file) {
  std::string all;
  char buffer[4096];
  for (ssize_t n; (n = read(file, buffer, sizeof(buffer))) > 0;) {
    all.append(buffer, static_cast<size_t>(n));
  }
  return all;
}

}  // namespace

absl::StatusOr<StressCost> MeasureStress(const fuzz::StressShape& shape, const isa::Target& target,
                                         uint32_t size) {
  static_assert(std::is_trivially_copyable_v<StressCost>);
  int ends[2];
  DAVIT_CHECK(pipe(ends) == 0);
  const pid_t child = fork();
  DAVIT_CHECK(child >= 0);
  if (child == 0) {
    const absl::StatusOr<StressCost> cost = MeasureHere(shape, target, size);
    const std::string error = cost.ok() ? "" : std::string(cost.status().message());
    const bool sent = cost.ok() ? write(ends[1], &*cost, sizeof(*cost)) == sizeof(*cost)
                                : write(ends[1], error.data(), error.size()) ==
                                      static_cast<ssize_t>(error.size());
    _exit(sent && cost.ok() ? 0 : 1);
  }
  close(ends[1]);
  const std::string result = ReadAll(ends[0]);
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status)) {
    return absl::InternalError(StrCat("ended by signal ", WTERMSIG(status)));
  }
  if (WEXITSTATUS(status) != 0) return absl::InternalError(result);
  StressCost cost;
  DAVIT_CHECK(result.size() == sizeof(cost));
  std::memcpy(&cost, result.data(), sizeof(cost));
  return cost;
}

}  // namespace davit
