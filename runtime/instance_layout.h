// InstanceLayout: where everything lies in the context of an instance.
//
// One block of memory per instance, in the order of how often code reads what:
//
//   ContextHeader                      stack limit, base of memory 0, instance, type ids
//   MemoryField[memories]              {cell, base}; imported and own ones look alike
//   TableCell*[tables]
//   FuncImportField[imported functions]
//   void*[imported globals]            address of the 16 bytes of the exporter
//   16 bytes[own globals]              the values themselves
//   FuncObject[own functions]
//
// Memories and tables are objects of their own because instances share them and tables move; a
// memory that never moves has its base copied here, so that an access costs no second load. The
// base of memory 0 is in the header besides: a pinned register holds it, and switching contexts
// must find it at the same offset in all of them.
#ifndef DAVIT_RUNTIME_INSTANCE_LAYOUT_H_
#define DAVIT_RUNTIME_INSTANCE_LAYOUT_H_

#include <cstddef>
#include <cstdint>

#include "absl/status/statusor.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/runtime_desc.h"
#include "isa/target.h"
#include "runtime/context.h"

namespace davit::runtime {

// How accesses to memories are kept inside; one for all memories of an engine.
enum class MemoryStrategy : uint8_t {
  // A reservation of address space with guard regions on both sides: no checks in code, memories
  // never move.
  kGuard,
  // As much address space as the memory needs: a check before each access, memories may move when
  // they grow.
  kExplicit,
};

// kGuard: bytes beyond 4 GiB that are sure to fault. Static offsets below it need no check.
inline constexpr uint64_t kGuardBytes = uint64_t{2} << 30;

inline constexpr uint32_t kGlobalBytes = 16;

struct InstanceLayout {
  // Errors: ResourceExhausted where the context would exceed 1 GiB.
  static absl::StatusOr<InstanceLayout> Compute(const wasm::Module& module);

  // What the code of `module` must know; `this` is its layout.
  wasm::RuntimeDesc Describe(const wasm::Module& module, MemoryStrategy strategy) const;

  // Byte offsets from the context.
  uint32_t memories = 0;
  uint32_t tables = 0;
  uint32_t func_imports = 0;
  uint32_t imported_globals = 0;
  uint32_t own_globals = 0;
  uint32_t func_objects = 0;
  // Of the whole context, bytes; it is aligned to 16.
  uint32_t size = 0;
};

// The offsets that are the same in every context, for the back end.
isa::TargetOptions ContextTargetOptions(uint64_t features);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_INSTANCE_LAYOUT_H_
