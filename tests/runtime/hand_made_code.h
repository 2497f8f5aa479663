// Machine code written by hand, in place of what the compiler makes: tests of traps and signals
// need single instructions at known places, also ones that no compiler would emit.
#ifndef DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_
#define DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "codegen/link/code_memory.h"
#include "gtest/gtest.h"
#include "runtime/activation.h"
#include "runtime/code_registry.h"
#include "runtime/linear_memory.h"
#include "runtime/signals.h"
#include "runtime/store_state.h"

#if defined(__x86_64__)
#include "tests/runtime/hand_made_x64.h"
namespace davit::runtime {
namespace snippets = x64;
}
#else
#include "tests/runtime/hand_made_aarch64.h"
namespace davit::runtime {
namespace snippets = aarch64;
}
#endif

namespace davit::runtime {

// Where the snippet begins, from the start of the function.
inline const uint32_t kBody = static_cast<uint32_t>(snippets::Prologue().bytes.size());

// One function, callable as an EntryTrampoline with the third argument = slots, registered as code
// while it lives: the snippet, which has a trap site of `code` at `site_shift` bytes behind its
// own.
class HandMadeCode {
 public:
  HandMadeCode(const Snippet& snippet, ir::TrapCode code, uint32_t site_shift = 0)
      : snippet_(snippet), trap_{kBody + snippet.site + site_shift, code, 77} {
    for (const Snippet& part : {snippets::Prologue(), snippet, snippets::Epilogue()}) {
      bytes_.insert(bytes_.end(), part.bytes.begin(), part.bytes.end());
    }
    const codegen::FunctionCode function = {.bytes = bytes_,
                                            .relocs = {},
                                            .traps = {&trap_, 1},
                                            .calls = {},
                                            .code_size = static_cast<uint32_t>(bytes_.size()),
                                            .frame_size = 16};
    auto memory = codegen::CodeMemory::Create({&function, 1}, 0, {});
    EXPECT_TRUE(memory.ok()) << memory.status();
    memory_ = *std::move(memory);
    const uintptr_t begin = reinterpret_cast<uintptr_t>(memory_->base());
    RegisterCode({begin, begin + memory_->size(), memory_.get(), nullptr});
  }
  ~HandMadeCode() { UnregisterCode(reinterpret_cast<uintptr_t>(memory_->base())); }

  uintptr_t address() const { return reinterpret_cast<uintptr_t>(memory_->Entry(0)); }
  uintptr_t site() const { return address() + kBody + snippet_.site; }
  uintptr_t return_address() const { return address() + kBody + snippet_.return_offset; }
  EntryTrampoline entry() const { return reinterpret_cast<EntryTrampoline>(address()); }

 private:
  Snippet snippet_;
  isa::TrapSite trap_;
  std::vector<uint8_t> bytes_;
  std::unique_ptr<codegen::CodeMemory> memory_;
};

// A store with one instance that has a memory of one page and nothing else.
class BareInstance {
 public:
  BareInstance() : store_(nullptr, StoreLimits()) {
    memory_ = *LinearMemory::Create(1, std::nullopt, MemoryStrategy::kGuard);
    auto instance = std::make_unique<InstanceState>();
    instance->context.reset(static_cast<char*>(calloc(1, sizeof(ContextHeader))));
    instance->store = &store_;
    instance->memories = {memory_.get()};
    instance->header()->memory0_base = memory_->base();
    context_ = instance->header();
    store_.instances.push_back(std::move(instance));
    EXPECT_TRUE(InstallSignalHandlers().ok());
    EXPECT_TRUE(PrepareThread().ok());
  }

  bool Run(const HandMadeCode& code, uint64_t* slots) {
    Activation activation;
    activation.store = &store_;
    activation.trap = &store_.trap;
    return EnterCode(activation, code.entry(), context_, nullptr, slots);
  }
  const TrapRecord& trap() const { return store_.trap; }
  LinearMemory& memory() { return *memory_; }

 private:
  std::unique_ptr<LinearMemory> memory_;
  StoreState store_;
  ContextHeader* context_;
};

// Reads 4 bytes of memory 0 at the index in slot 0 into it.
inline HandMadeCode LoadAtSlot() {
  return HandMadeCode(snippets::LoadAtSlot(), ir::TrapCode::kMemoryOutOfBounds);
}

}  // namespace davit::runtime

#endif  // DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_
