// Machine code written by hand (x86-64), in place of what the compiler makes: tests of traps and
// signals need single instructions at known places, also ones that no compiler would emit.
#ifndef DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_
#define DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

#include "codegen/link/code_memory.h"
#include "gtest/gtest.h"
#include "runtime/activation.h"
#include "runtime/code_registry.h"
#include "runtime/linear_memory.h"
#include "runtime/signals.h"
#include "runtime/store_state.h"

namespace davit::runtime {

// push rbp; mov rbp, rsp; mov r15, rdi (context); mov r14, [rdi + 8] (memory 0)
inline constexpr uint8_t kPrologue[] = {0x55, 0x48, 0x89, 0xe5, 0x49, 0x89,
                                        0xff, 0x4c, 0x8b, 0x77, 0x08};
inline constexpr uint32_t kBody = sizeof(kPrologue);

// One function, callable as an EntryTrampoline with rdx = slots, registered as code while it lives.
class HandMadeCode {
 public:
  HandMadeCode(std::initializer_list<uint8_t> body, std::vector<isa::TrapSite> traps)
      : traps_(std::move(traps)) {
    bytes_.assign(std::begin(kPrologue), std::end(kPrologue));
    bytes_.insert(bytes_.end(), body);
    bytes_.insert(bytes_.end(), {0x5d, 0xc3});  // pop rbp; ret
    const codegen::FunctionCode function = {.bytes = bytes_,
                                            .relocs = {},
                                            .traps = traps_,
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
  EntryTrampoline entry() const { return reinterpret_cast<EntryTrampoline>(address()); }

 private:
  std::vector<isa::TrapSite> traps_;
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

// mov rcx, [rdx]; mov eax, [r14 + rcx] (the site); mov [rdx], rax
inline HandMadeCode LoadAtSlot() {
  return HandMadeCode({0x48, 0x8b, 0x0a, 0x41, 0x8b, 0x04, 0x0e, 0x48, 0x89, 0x02},
                      {{kBody + 3, ir::TrapCode::kMemoryOutOfBounds, 77}});
}

}  // namespace davit::runtime

#endif  // DAVIT_TESTS_RUNTIME_HAND_MADE_CODE_H_
